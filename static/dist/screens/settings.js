import{m260_0 as Ot,m260_1 as Ct,m260_2 as At,m260_3 as h,m260_4 as Dt,m260_5 as X,m260_6 as Lt,m260_7 as pe,m260_8 as G,m260_9 as Nt,m260_10 as ce,m260_11 as d}from"../main.js";import{m88_0 as Z}from"../main.js";import{m165_0 as s}from"../main.js";import{m180_0 as Kt,m180_1 as qt,m180_2 as Wt,m180_3 as fe,m180_4 as $e,m180_5 as Mt,m180_6 as Bt}from"../main.js";import{m230_0 as be}from"../main.js";import{m248_0 as Yt,m248_1 as he,m248_2 as ge}from"../main.js";import{m90_0 as g}from"../main.js";import{m109_0 as z}from"../main.js";var rt=[["system","system"],["light","light"],["dark","dark"]],_e=()=>s`
  <${g} title="This browser">
    <p class="quiet lead">Stored in this browser only.</p>
    <div class="browser-settings">
      <${z} label="Color scheme" options=${rt} value=${ge.value} onChange=${he} />
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked=${$e.value}
            onChange=${e=>fe(e.currentTarget.checked)}
          />
          Enable single-letter shortcuts
        </label>
        <p class="quiet">
          For example <kbd>j</kbd> for the next row. Turn them off if you use speech input or a switch device.
        </p>
        <p>
          <button type="button" class="button" onClick=${()=>be.value=!0}>
            Show all keys
          </button>
        </p>
      </div>
    </div>
  <//>
`;import{m2_0 as ve,m2_1 as ls,m2_2 as k,m2_3 as us,m2_4 as A}from"../main.js";import{m157_0 as cs,m157_1 as x,m157_2 as fs,m157_3 as F,m157_4 as $s,m157_5 as bs,m157_6 as hs,m157_7 as q,m157_8 as gs,m157_9 as ye,m157_10 as _s,m157_11 as vs,m157_12 as ys,m157_13 as Ss,m157_14 as ws,m157_15 as ks,m157_16 as D}from"../main.js";import{m164_0 as Ts,m164_1 as Os,m164_2 as Cs,m164_3 as E,m164_4 as As,m164_5 as Se}from"../main.js";import{m203_0 as $,m203_1 as Ns}from"../main.js";import{m204_0 as Ps,m204_1 as Rs,m204_2 as Us,m204_3 as js,m204_4 as y,m204_5 as Ks,m204_6 as T,m204_7 as qs,m204_8 as Ws}from"../main.js";import{m236_0 as we}from"../main.js";import{m74_0 as I}from"../shared.js";function P(e,t){let r=ce(null),[o,a]=d({errors:{},problem:null,busy:!1});return pe(()=>{r.current?.querySelector("[aria-invalid=true]")?.focus()},[o.errors]),{...o,form:r,submit:async l=>{if(l.preventDefault(),!o.busy){a({errors:{},problem:null,busy:!0});try{await e(),r.current&&a({errors:{},problem:null,busy:!1})}catch(n){if(!(n instanceof ve))throw n;let i=Object.fromEntries(Object.entries(n.fields).filter(([p])=>t.includes(p)));a({errors:i,problem:Object.keys(i).length>0?null:n,busy:!1})}}}}}var Q=e=>/^-?\d+(\.\d+)?$/.test(e.trim())?Number(e.trim()):e.trim(),ke={"":1,b:1,kb:1e3,mb:1e6,gb:1e9,tb:1e12};function xe(e){let t=/^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(e.trim()),r=t&&ke[t[2].toLowerCase()];return r?Math.round(Number(t[1])*r):e.trim()}function Ee(e){let t=Object.entries(ke).reverse().find(([r,o])=>r.length===2&&e>=o&&e/o*1e3===Math.round(e/o*1e3));return t?`${e/t[1]} ${t[0]==="kb"?"kB":t[0].toUpperCase()}`:String(e)}var W=[{name:"most_waiting",label:"Waiting jobs",hint:"At one time. Further submissions are refused until later."},{name:"most_groups",label:"Groups",hint:"Different builds, targets and labels with jobs. Submissions that add more are refused."},{name:"most_running",label:"Running jobs",hint:"At one time, over all targets. Others wait; 0: all wait."},{name:"submits_per_minute",label:"Jobs submitted per minute",hint:"On average. Further submissions are refused until later."},{name:"submit_burst",label:"Jobs submitted at once",hint:"Burst size. Default: one minute's worth.",unlimited:!1},{name:"most_stored_bytes",label:"Stored bytes",hint:"Builds, artifacts and ended logs, e.g. 20 GB. Further uploads are refused.",bytes:!0}],ee=[["failed","failed"],["timed_out","timed out"],["lost","agent lost"],["error","could not run"]],ot=(e,t)=>e==null?{how:"default",text:""}:e==="unlimited"?{how:"unlimited",text:""}:{how:"own",text:t?Ee(e):String(e)},Oe=e=>({weight:e?String(e.weight):"1",priority_ceiling:String(e?.priority_ceiling??0),...Object.fromEntries(W.map(({name:t,bytes:r})=>[t,ot(e?.[t],r)])),max_attempts:Object.fromEntries(ee.map(([t])=>[t,String(e?.max_attempts[t]??"")]))});function at({how:e,text:t},r){return e==="default"?null:e==="unlimited"?"unlimited":r?xe(t):Q(t)}var nt=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t.trim()!=="").map(([t,r])=>[t,Q(r)])),Te=e=>({weight:e.weight.trim()===""?null:Q(e.weight),priority_ceiling:Number(e.priority_ceiling),...Object.fromEntries(W.map(({name:t,bytes:r})=>[t,at(e[t],r)])),max_attempts:nt(e.max_attempts)});function Ce(e,t){let[r,o]=[Te(e),Te(t)];return Object.fromEntries(Object.entries(o).filter(([a,m])=>JSON.stringify(m)!==JSON.stringify(r[a])))}import{m256_0 as er,m256_1 as tr,m256_2 as J,m256_3 as sr}from"../main.js";import{m35_0 as S}from"../main.js";import{m59_0 as te,m59_1 as se,m59_2 as R,m59_3 as Ae,m59_4 as L}from"../main.js";var it=Array.from({length:10},(e,t)=>[String(t),t===0?"0: every priority":t===9?"9 only":`${t} to 9`]),mt=["id","weight","priority_ceiling",...W.map(({name:e})=>e),"max_attempts"];function lt({limit:e,typed:t,error:r,onChange:o}){let a=X(),{name:m,label:l,hint:n,unlimited:i=!0}=e,p=t.how==="own";return s`
    <div class="field form-field limit-field">
      <label for=${a}>${l}</label>
      <span class="limit-row">
        <select
          id=${a}
          value=${t.how}
          onChange=${u=>o({...t,how:u.currentTarget.value})}
        >
          <option value="default">server's default</option>
          ${i&&s`<option value="unlimited">no limit</option>`}
          <option value="own">at most</option>
        </select>
        ${p&&s`
            <input
              type="text"
              inputmode=${e.bytes?"text":"numeric"}
              name=${m}
              aria-label=${`${l}, at most`}
              value=${t.text}
              autocomplete="off"
              aria-invalid=${r?"true":void 0}
              aria-describedby=${`${a}-hint ${a}-error`}
              onInput=${u=>o({...t,text:u.currentTarget.value})}
            />
          `}
      </span>
      <span class="field-hint" id=${`${a}-hint`}>${n}</span>
      <${se} id=${`${a}-error`} text=${r} />
    </div>
  `}function ut({typed:e,error:t,onChange:r}){let o=X();return s`
    <fieldset class="field form-field attempts-field" aria-describedby=${`${o}-hint ${o}-error`}>
      <legend>Attempts per job, by outcome</legend>
      <span class="attempts-row">
        ${ee.map(([a,m])=>s`
            <label key=${a}>
              ${m}
              <input
                type="text"
                inputmode="numeric"
                name=${`max_attempts.${a}`}
                value=${e[a]}
                placeholder="default"
                autocomplete="off"
                aria-invalid=${t?"true":void 0}
                onInput=${l=>r({...e,[a]:l.currentTarget.value})}
              />
            </label>
          `)}
      </span>
      <span class="field-hint" id=${`${o}-hint`}>
        1 to 20. Empty: the server's default. A submission may override it.
      </span>
      <${se} id=${`${o}-error`} text=${t} />
    </fieldset>
  `}function re({org:e,onClose:t,onSaved:r}){let[o]=d(()=>Oe(e)),[a,m]=d(o),[l,n]=d(e?.id??""),i=b=>_=>m(H=>({...H,[b]:_})),{errors:p,problem:u,busy:c,form:w,submit:f}=P(async()=>{let b=Ce(o,a);if(e&&Object.keys(b).length===0)return t();let _=await A("PATCH",`/api/v1/orgs/${encodeURIComponent(l.trim())}`,b);return J({text:`The limits of ${_.id} now apply.`}),r(_)},mt);return s`
    <${S}
      title=${e?`Limits of ${e.id}`:"Add organization"}
      className="form-dialog"
      onClose=${t}
    >
      <form class="ask form" ref=${w} onSubmit=${f} novalidate>
        ${!e&&s`
            <${L}
              label="Id"
              hint="As it is written in org_id. It may be set up before it submits anything."
              value=${l}
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
            error=${p.weight}
          />
          <${Ae}
            label="Allowed priorities"
            hint="Lower is more urgent."
            options=${it}
            value=${a.priority_ceiling}
            onChange=${i("priority_ceiling")}
            error=${p.priority_ceiling}
          />
        </div>
        <div class="form-pair">
          ${W.map(b=>s`
              <${lt}
                key=${b.name}
                limit=${b}
                typed=${a[b.name]}
                error=${p[b.name]}
                onChange=${i(b.name)}
              />
            `)}
        </div>
        <${ut} typed=${a.max_attempts} error=${p.max_attempts} onChange=${i("max_attempts")} />
        <${R} problem=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${t}>Cancel</button>
          <button type="submit" class="button is-primary" disabled=${c||l.trim()===""}>Save</button>
        </footer>
      </form>
    <//>
  `}import{m122_0 as U,m122_1 as v,m122_2 as O}from"../main.js";import{m124_0 as j}from"../main.js";import{m126_0 as De,m126_1 as Sr,m126_2 as wr}from"../shared.js";function oe({used:e,limit:t,write:r=q,own:o}){return s`
    <span class="used">
      <span class="number">
        ${r(e)} <span class="quiet">${t===null?"no limit":`of ${r(t)}`}</span>
        ${o&&s`<span class="own" data-tip="Set for this organization">set</span>`}
      </span>
      ${t!==null&&t>0&&s`<${De} share=${Math.min(1,e/t)} />`}
    </span>
  `}var ae=(e,t)=>e[t]!==null,dt=[{name:"org",title:"Organization",main:!0,cell:e=>e.id},{name:"waiting",title:"Waiting",label:"waiting",cell:e=>s`
      <${oe} used=${e.used.waiting} limit=${e.limits.most_waiting} own=${ae(e,"most_waiting")} />
    `},{name:"running",title:"Running",label:"running",cell:e=>s`
      <${oe} used=${e.used.running} limit=${e.limits.most_running} own=${ae(e,"most_running")} />
    `},{name:"stored",title:"Stored",label:"stored",cell:e=>s`
      <${oe}
        used=${e.used.stored_bytes}
        limit=${e.limits.most_stored_bytes}
        write=${x}
        own=${ae(e,"most_stored_bytes")}
      />
    `},{name:"rate",title:"Submissions per minute",label:"submissions per minute",cell:e=>e.limits.submits_per_minute===null?s`<span class="quiet">no limit</span>`:s`<span class="number">${q(e.limits.submits_per_minute)}</span>`},{name:"weight",title:"Weight",label:"weight",numeric:!0,cell:e=>s`<span class="number">${e.weight}</span>`},{name:"ceiling",title:"Priorities",label:"priorities",numeric:!0,cell:e=>e.priority_ceiling===0?s`<span class="quiet">all</span>`:s`<span class="number">${e.priority_ceiling}–9</span>`}];function Le({list:e,query:t}){let[r,o]=d(!1),[a,m]=d(null);h(()=>e.start(),[e]),E("orgs",e.refresh,[we]);let l=e.ids.value,n=$("settings","org"),i=n?t.get("org"):null,p=i?e.row(i).value:null;h(()=>{!i||e.has(i)||k(`/api/v1/orgs/${encodeURIComponent(i)}`).then(f=>e.merge([f]),f=>m({id:i,error:f}))},[e,i]);let u=()=>r?o(!1):y({org:""}),c=f=>{e.merge([f]),u()},w=n&&s`
      <button type="button" class="button" onClick=${()=>o(!0)}>
        Add organization…
      </button>
    `;return s`
    <${g} title="Organizations" note=${l.length>0?F(l.length,"organization"):""} tools=${w}>
      <p class="quiet lead">
        Limits apply immediately and survive restarts; every change is recorded in the audit log. Anything not set uses
        the server's defaults.
      </p>
      ${l.length>0&&s`
          <${j}
            id="orgs-list"
            label="Organizations"
            className="orgs"
            kind="org"
            columns=${dt}
            ids=${l}
            rowOf=${f=>e.row(f)}
            hrefOf=${f=>n?T("settings",{},{part:"orgs",org:f.id}):T("jobs",{},{org_id:f.id})}
          />
        `}
      ${l.length===0&&!e.loading.value&&!e.error.value&&s`
          <${U} icon="jobs" title="No organizations yet">
            <p>An organization appears with its first job${n&&", or when you add one"}.</p>
          <//>
        `}
      <${I} list=${e} what="Organizations" older="Show more" all="" />
    <//>
    ${r&&s`<${re} key="" org=${null} onClose=${u} onSaved=${c} />`}
    ${p&&!r&&s`<${re} key=${p.id} org=${p} onClose=${u} onSaved=${c} />`}
    ${!p&&a?.id===i&&s`<${v} title="Limits could not be loaded" text=${a.error.message} />`}
  `}import{m0_0 as qr,m0_1 as Wr,m0_2 as Mr,m0_3 as Br,m0_4 as Gr,m0_5 as Ne,m0_6 as zr,m0_7 as Qr,m0_8 as Fe,m0_9 as Ie,m0_10 as Jr,m0_11 as Yr,m0_12 as Vr,m0_13 as Pe,m0_14 as Re}from"../main.js";import{m132_0 as Y}from"../main.js";var pt=[{kind:"jobs",name:"Jobs, with their attempts and batches",days:"jobs_days",variable:"QUALGENT_KEEP_JOBS_DAYS",after:"after they ended"},{kind:"logs",name:"Logs",days:"logs_days",variable:"QUALGENT_KEEP_LOGS_DAYS",after:"after they ended",forever:"as long as their jobs",most:"log_bytes",mostVariable:"QUALGENT_KEEP_LOG_BYTES"},{kind:"artifacts",name:"Artifacts",days:"artifacts_days",variable:"QUALGENT_KEEP_ARTIFACTS_DAYS",after:"after their test ended",forever:"as long as their jobs",most:"artifact_bytes",mostVariable:"QUALGENT_KEEP_ARTIFACT_BYTES"},{kind:"builds",name:"Stored builds",days:"builds_days",variable:"QUALGENT_KEEP_BUILDS_DAYS",after:"after their last use"},{kind:"bundles",name:"Bundles of tests",days:"bundles_days",variable:"QUALGENT_KEEP_BUNDLES_DAYS",after:"after their last use"},{kind:"agents",name:"Agents that ran nothing",days:"agents_days",variable:"QUALGENT_KEEP_AGENTS_DAYS",after:"after they disconnected"},{kind:"audit",name:"Audit log",days:"audit_days",variable:"QUALGENT_KEEP_AUDIT_DAYS",after:""},{kind:"events",name:"Events and webhook deliveries",days:"events_days",variable:"QUALGENT_KEEP_EVENTS_DAYS",after:""}],ct=({policy:e,of:t})=>s`
  ${e[t.days]===0?t.forever??"forever":s`<span class="number">${F(e[t.days],"day")}</span> ${t.after}`}
  ${t.most&&e[t.most]!==null&&s`
      , at most <span class="number">${x(e[t.most])}</span> together
    `}
`,ft=({count:e,bytes:t})=>e===0?"nothing":`${q(e)}${t>0?`, ${x(t)}`:""}`;function Ue({source:e}){h(()=>e.start(),[e]),E("retention",e.again);let t=e.value.value;if(e.error.value&&!t)return s`
      <${v}
        title="Retention could not be loaded"
        text=${e.error.value.message}
        again=${()=>e.again()}
      />
    `;if(!t)return s`<${O} />`;let{policy:r,last:o}=t,a=async()=>await Fe()&&e.again();return s`
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
          ${pt.map(m=>s`
              <tr key=${m.kind}>
                <th scope="row">${m.name}</th>
                <td>
                  <${ct} policy=${r} of=${m} />
                </td>
                <td class="number">
                  ${o?.[m.kind]?ft(o[m.kind]):s`<span class="quiet">–</span>`}
                </td>
                <td>
                  <code>${m.variable}</code>
                  ${m.mostVariable&&s`
                      <br />
                      <code>${m.mostVariable}</code>
                    `}
                </td>
              </tr>
            `)}
        </tbody>
      </table>
      <p class="quiet" data-last>
        ${o?s`
              Last run:${" "}
              <${Y} at=${o.at} />
              .
            `:"Not run since the server started."}
      </p>
    <//>
  `}import{m39_0 as je}from"../main.js";import{m42_0 as K}from"../shared.js";import{m65_0 as C}from"../main.js";var $t=15,bt=2e9,ne=e=>e===null?"not known":x(e);function Ke({source:e}){h(()=>e.start($t),[e]);let t=e.value.value;if(e.error.value&&!t)return s`
      <${v}
        title="Server details could not be loaded"
        text=${e.error.value.message}
        again=${()=>e.again()}
      />
    `;if(!t)return s`<${O} />`;let r=t.free_bytes!==null&&t.free_bytes<bt;return s`
    <${g} title="This server">
      ${r&&s`
          <p class="why" data-why>
            <${C} name="stale" /> Low disk space in the data directory: ${x(t.free_bytes)}.
          </p>
        `}
      <${K}
        facts=${[["Version",t.version],["Python",t.python],["Running for",s`
              <${je} since=${t.started_at} />${" "}
              <span class="quiet">since ${D(t.started_at)}</span>
            `],["Address",t.public_url&&s`<a href=${t.public_url}>${t.public_url}</a>`],["Database",s`${t.database}, <span class="number">${ne(t.database_bytes)}</span>`],["Stored",s`
              <span class="number">${ne(t.stored_bytes)}</span>${" "}
              <span class="quiet">of builds, artifacts and logs</span>
            `],["Free",s`
              <span class="number">${ne(t.free_bytes)}</span>${" "}
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
  `}import{m166_0 as qe}from"../main.js";import{m196_0 as M}from"../shared.js";var ie={pending:"pending",delivered:"done",failed:"failed",given_up:"failed"},ht={pending:"pending",given_up:"failed"},Me=({state:e})=>s`
  <span class=${`state state-${ie[e]}`}>
    <${C} name=${ie[e]} />
    <span>${ht[e]??e}</span>
  </span>
`,We=e=>[e.status_code,e.error].filter(Boolean).join(" "),gt=[{name:"state",title:"State",cell:e=>s`<${Me} state=${e.state} />`},{name:"event",title:"Event",main:!0,cell:e=>e.event},{name:"answer",title:"Response",cell:e=>s`<span title=${We(e)}>${We(e)}</span>`},{name:"tries",title:"Attempts",label:"attempts",numeric:!0,cell:e=>s`<span class="number">${e.attempts}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${Y} className="quiet" at=${e.last_attempt_at??e.created_at} />`}];function _t({webhook:e,id:t,list:r}){let[o,a]=d({}),m=()=>k(`/api/v1/webhooks/${e.id}/deliveries/${t}`).then(u=>a({delivery:u}),u=>a({error:u})),l=r.row(t).value;h(()=>{m()},[t,l]);let{delivery:n,error:i}=o,p=async()=>{await Ne(e,t)&&r.refresh()};return s`
    <${S}
      title=${n?.event??"Delivery"}
      className="form-dialog"
      onClose=${()=>y({delivery:""})}
    >
      ${i&&s`<${v} title="The delivery could not be loaded" text=${i.message} again=${m} />`}
      ${!n&&!i&&s`<${O} />`}
      ${n&&s`
          <${K}
            facts=${[["State",s`<${Me} state=${n.state} />`],["Attempts",String(n.attempts)],["Next attempt",n.next_attempt_at&&D(n.next_attempt_at)],["Response",n.status_code&&`${n.status_code}${n.seconds===null?"":`, after ${ye(n.seconds)}`}`],["Error",n.error],["webhook-id",s`<code class="id">${n.event_id}</code>`]]}
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
                <button type="button" class="button" onClick=${p}>
                  <${C} name="retry" />
                  Send again
                </button>
              </footer>
            `}
        `}
    <//>
  `}function Be({webhook:e,list:t,query:r}){h(()=>t.start(),[t]),E("webhooks",t.refresh);let o=t.ids.value,a=r.get("delivery");return s`
    <${g} title="Deliveries">
      ${o.length>0&&s`
          <${j}
            id="deliveries-list"
            label="Deliveries, newest first"
            className="deliveries"
            kind="delivery"
            columns=${gt}
            ids=${o}
            rowOf=${m=>t.row(m)}
            hrefOf=${m=>T("settings",{},{part:"webhooks",webhook:e.id,delivery:m.id})}
            failed=${m=>ie[m.state]==="failed"}
          />
        `}
      ${o.length===0&&!t.loading.value&&!t.error.value&&s`
          <p class="nothing">No deliveries yet. ${$("test","webhook")&&"\u201CSend a test\u201D sends one now."}</p>
        `}
      <${I} list=${t} what="Deliveries" all="" />
    <//>
    ${a&&s`<${_t} key=${a} webhook=${e} id=${a} list=${t} />`}
  `}import{m32_0 as Yo,m32_1 as Ge}from"../main.js";var vt=[["0","no longer"],["3600","1 h"],["86400","1 day"],["604800","7 days"]],me=({secret:e,onClose:t})=>s`
  <div class="ask" data-secret>
    <p>This secret signs deliveries. <strong>It is not shown again</strong>: store it in the receiver.</p>
    <${Ge} label="Secret" text=${e} />
    <footer class="dialog-foot">
      <button type="button" class="button is-primary" onClick=${t}>Done</button>
    </footer>
  </div>
`;function ze({webhook:e,onClose:t}){let[r,o]=d("86400"),[a,m]=d(null),{problem:l,busy:n,form:i,submit:p}=P(async()=>{m((await A("POST",`/api/v1/webhooks/${e.id}/rotate`,{keep_seconds:Number(r)})).secret)},[]);return s`
    <${S} title="New secret" onClose=${t}>
      ${a&&s`<${me} secret=${a} onClose=${t} />`}
      ${!a&&s`
          <form class="ask form" ref=${i} onSubmit=${p}>
            <p>
              Deliveries are signed with the new secret at once. For a while they can be signed with the old one
              as well, so that the receiver may change over in its own time.
            </p>
            <${z} label="Keep the old secret for" options=${vt} value=${r} onChange=${o} />
            <${R} problem=${l} />
            <footer class="dialog-foot">
              <button type="button" class="button" onClick=${t}>Cancel</button>
              <button type="submit" class="button is-primary" disabled=${n}>Create secret</button>
            </footer>
          </form>
        `}
    <//>
  `}var V=[["job.ended","a job ends","jobs"],["batch.ended","a batch ends","batches"]],yt=[["done","passed"],["failed","failed"],["cancelled","cancelled"]],St=["url","org_id","events","statuses","description"];function le({webhook:e=null,onClose:t,onSaved:r}){let[o,a]=d(e?.url??""),[m,l]=d(""),[n,i]=d(e?.events??V.map(([N])=>N)),[p,u]=d(e?.statuses??[]),[c,w]=d(e?.description??""),[f,b]=d(null),{errors:_,problem:H,busy:et,form:tt,submit:st}=P(async()=>{let N={url:o.trim(),events:n,statuses:p,description:c.trim()};e?(r(await A("PATCH",`/api/v1/webhooks/${e.id}`,N)),J({text:"Webhook saved."})):b(await A("POST","/api/v1/webhooks",{...N,org_id:m.trim()||null}))},St);if(f){let{secret:N,...de}=f;return s`
      <${S} title="Webhook created" onClose=${()=>r(de)}>
        <${me} secret=${N} onClose=${()=>r(de)} />
      <//>
    `}return s`
    <${S} title=${e?"Edit webhook":"Add webhook"} onClose=${t}>
      <form class="ask form" ref=${tt} onSubmit=${st} novalidate>
        <${L}
          label="URL"
          hint="http or https. Only public addresses, unless the server allows others."
          inputmode="url"
          value=${o}
          onInput=${a}
          error=${_.url}
          maxlength="2000"
        />
        ${!e&&s`
            <${L}
              label="Organization"
              hint="Empty: events of all organizations."
              value=${m}
              onInput=${l}
              error=${_.org_id}
              maxlength="100"
            />
          `}
        <${te}
          label="Events"
          options=${V}
          value=${n}
          onChange=${i}
          error=${_.events}
        />
        <${te}
          label="Outcomes"
          hint="None selected: every outcome."
          options=${yt}
          value=${p}
          onChange=${u}
          error=${_.statuses}
        />
        <${L}
          label="Description"
          hint="Shown to others."
          value=${c}
          onInput=${w}
          error=${_.description}
          maxlength="200"
        />
        <${R} problem=${H} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${t}>Cancel</button>
          <button type="submit" class="button is-primary" disabled=${et}>${e?"Save":"Create"}</button>
        </footer>
      </form>
    <//>
  `}function Qe({webhook:e}){let[t,r]=e.enabled?e.failing_since?["suspect","failing"]:["done","on"]:["paused","off"];return s`
    <span class=${`state state-${t}`}>
      <${C} name=${t} />
      <span>${r}</span>
    </span>
  `}var Je=({events:e,statuses:t})=>e.map(r=>V.find(([o])=>o===r)?.[2]??r).join(" and ")+(t.length>0?` that end ${t.join(" or ")}`:""),wt=[{name:"state",title:"State",cell:e=>s`<${Qe} webhook=${e} />`},{name:"url",title:"URL",main:!0,cell:e=>s`<span title=${e.url}>${e.url}</span>`},{name:"whose",title:"Organization",cell:e=>e.org_id??s`<span class="quiet">all</span>`},{name:"events",title:"Events",cell:Je},{name:"what",title:"Description",cell:e=>e.description}];function kt({webhook:e,list:t,query:r}){let[o,a]=d(null),m=G(()=>new M({path:`/api/v1/webhooks/${e.id}/deliveries`,name:"deliveries"}),[e.id]),l=()=>a(null),n=c=>c&&t.update(c),i=async()=>await Re(e)&&m.refresh(),p=async()=>{await Ie(e)&&(y({webhook:"",delivery:""}),t.first())},u=[{action:"test",label:"Send a test",icon:"next",run:i},{action:"settings",label:"Change\u2026",run:()=>a("edit")},{action:"rotate",label:"New secret\u2026",run:()=>a("secret")},{action:"settings",label:e.enabled?"Turn off":"Turn on",icon:e.enabled?"paused":"running",run:async()=>n(await Pe(e))},{action:"delete",label:"Remove\u2026",danger:!0,run:p}];return s`
    <p>
      <a href=${T("settings",{},{part:"webhooks"})}>All webhooks</a>
    </p>
    <${g} title=${s`<span class="webhook-url">${e.url}</span>`} className="webhook">
      <div class="webhook-acts">
        ${u.filter(({action:c})=>$(c,"webhook")).map(({label:c,icon:w,run:f,danger:b})=>s`
              <button type="button" key=${c} class=${`button ${b?"is-danger":""}`} onClick=${f}>
                ${w&&s`<${C} name=${w} />`}
                ${c}
              </button>
            `)}
        ${$("read","admin")&&s`
            <a
              class="button is-link"
              href=${qe("webhook",e.id)}
              data-tip="Show in the admin"
            >
              Open in admin
            </a>
          `}
      </div>
      <${K}
        facts=${[["State",s`<${Qe} webhook=${e} /> ${e.disabled_reason}`],["Failing since",e.failing_since&&D(e.failing_since)],["Organization",e.org_id??"all"],["Events",Je(e)],["Description",e.description],["Since",D(e.created_at)],["Id",s`<code class="id">${e.id}</code>`]]}
      />
    <//>
    <${Be} webhook=${e} list=${m} query=${r} />
    ${o==="edit"&&s`
        <${le}
          webhook=${e}
          onClose=${l}
          onSaved=${c=>{n(c),l()}}
        />
      `}
    ${o==="secret"&&s`<${ze} webhook=${e} onClose=${l} />`}
  `}function Ye({list:e,query:t}){let[r,o]=d(!1),[a,m]=d(null);h(()=>e.start(),[e]),E("webhooks",e.refresh);let l=t.get("webhook"),n=l?e.row(l).value:null;if(h(()=>{!l||e.has(l)||k(`/api/v1/webhooks/${encodeURIComponent(l)}`).then(u=>e.merge([u]),u=>m({id:l,error:u}))},[e,l,n===null]),n)return s`<${kt} key=${n.id} webhook=${n} list=${e} query=${t} />`;if(l)return a?.id===l?s`<${v} title="The webhook could not be loaded" text=${a.error.message} />`:s`<${O} />`;let i=e.ids.value,p=u=>{o(!1),e.merge([u]),y({webhook:u.id},{push:!0})};return s`
    <${g}
      title="Webhooks"
      note=${i.length>0?F(i.length,"webhook"):""}
      tools=${$("create","webhook")&&s`
          <button type="button" class="button" onClick=${()=>o(!0)}>
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
            hrefOf=${u=>T("settings",{},{part:"webhooks",webhook:u.id})}
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
    ${r&&s`<${le} onClose=${()=>o(!1)} onSaved=${p} />`}
  `}import{m125_0 as Ve}from"../shared.js";import{m262_0 as Ua,m262_1 as ja,m262_2 as Ka,m262_3 as qa,m262_4 as Wa,m262_5 as Ma,m262_6 as ue,m262_7 as Ba,m262_8 as Ga,m262_9 as za,m262_10 as Qa,m262_11 as Ja}from"../main.js";var B=class{#e;value=ue(null);error=ue(null);constructor(t,r=null){this.#e=t,this.value.value=r}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let r=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(r)}again=async()=>{try{this.value.value=await k(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m195_0 as en,m195_1 as tn,m195_2 as sn,m195_3 as rn,m195_4 as on,m195_5 as an,m195_6 as nn,m195_7 as mn,m195_8 as He}from"../main.js";var Xe={orgs:"org",retention:"retention",webhooks:"webhook",server:"server"};function xt(){let e=He();return{orgs:new M({path:"/api/v1/orgs",name:"orgs",page:e?.orgs,mirrors:!0}),webhooks:new M({path:"/api/v1/webhooks",name:"webhooks",page:e?.webhooks,mirrors:!0}),retention:new B("/api/v1/retention",e?.retention),server:new B("/api/v1/server",e?.server)}}function Ze({query:e}){Se("settings");let{orgs:t,webhooks:r,retention:o,server:a}=G(xt,[]),m=[{name:"orgs",title:"Organizations",body:()=>s`<${Le} list=${t} query=${e} />`},{name:"retention",title:"Retention",body:()=>s`<${Ue} source=${o} />`},{name:"webhooks",title:"Webhooks",body:()=>s`<${Ye} list=${r} query=${e} />`},{name:"server",title:"Server",body:()=>s`<${Ke} source=${a} />`},{name:"browser",title:"This browser",body:()=>s`<${_e} />`}].filter(({name:i})=>!(i in Xe)||$("read",Xe[i])),l=i=>y({part:i==="orgs"?"":i,org:"",webhook:"",delivery:""},{push:!0}),n=e.get("part")||"orgs";return m.some(({name:i})=>i===n)?s`
    <${Z} title="Settings" className="settings">
      <${Ve} label="Parts of the settings" tabs=${m} value=${n} onChange=${l} />
    <//>
  `:s`
      <${Z} title="Settings" className="settings">
        <${U} icon="search" title="Unknown part of the settings">
          <p>
            <a class="button" href="/settings">All settings</a>
          </p>
        <//>
      <//>
    `}export{Ze as default};
