import{m260_0 as Ht,m260_1 as Jt,m260_2 as Wt,m260_3 as B,m260_4 as zt,m260_5 as Ut,m260_6 as Qt,m260_7 as Vt,m260_8 as T,m260_9 as Gt,m260_10 as Kt,m260_11 as Xt}from"../main.js";import{m0_0 as te,m0_1 as ee,m0_2 as E,m0_3 as se,m0_4 as ae,m0_5 as oe,m0_6 as ne,m0_7 as M,m0_8 as re,m0_9 as ie,m0_10 as j,m0_11 as me,m0_12 as le,m0_13 as ce,m0_14 as pe}from"../main.js";import{m262_0 as fe,m262_1 as $e,m262_2 as _e,m262_3 as he,m262_4 as ge,m262_5 as be,m262_6 as H,m262_7 as ve,m262_8 as xe,m262_9 as we,m262_10 as ye,m262_11 as Se}from"../main.js";import{m2_0 as Ae,m2_1 as Te,m2_2 as J,m2_3 as Ee,m2_4 as Ce}from"../main.js";import{m249_0 as C}from"../main.js";import{m196_0 as L}from"../shared.js";import{m233_0 as R}from"../main.js";import{m238_0 as P,m238_1 as Be,m238_2 as v}from"../main.js";var gt=1e3,bt=4e3,vt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,x=class{#t;#e;attempts=null;health=H(null);constructor(e,a=null){this.#t=e,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new L({path:"/api/v1/events",name:"events",query:{agent:e},page:a?.events})}show(e){let a=e?null:this.#e;return this.#e=null,this.attempts=new L({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let e=C(()=>this.attempts?.refresh(),gt),a=C(()=>this.#a(),bt);this.health.peek()===null&&a();let n=null,r=()=>{let o=v(`agent:${this.#t}`).row(this.#t).peek(),d=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.state]);if(d===n)return;let i=n===null;n=d,!i&&(e(),a())};r(),this.#s(P(R)),this.#t in P(v(`agent:${this.#t}`))&&e();let u=[v(`agent:${this.#t}`).watch(r),R.watch(o=>this.#s(o)),e.stop,a.stop];return()=>u.forEach(o=>o())}async#a(){try{this.health.value=await J(`${vt(this.#t)}/health`)}catch{}}#s(e){let a=this.events.ids.peek()[0]??"",n=Object.values(e).filter(r=>r.agent===this.#t&&r.id>a);n.length>0&&this.events.merge(n.sort((r,u)=>r.id<u.id?1:-1))}};import{m157_0 as Ge,m157_1 as Ke,m157_2 as Xe,m157_3 as c,m157_4 as w,m157_5 as Ye,m157_6 as W,m157_7 as m,m157_8 as $,m157_9 as _,m157_10 as Ze,m157_11 as ts,m157_12 as es,m157_13 as ss,m157_14 as as,m157_15 as os,m157_16 as h}from"../main.js";import{m159_0 as z}from"../main.js";import{m165_0 as s}from"../main.js";import{m204_0 as U,m204_1 as ps,m204_2 as us,m204_3 as ds,m204_4 as y,m204_5 as fs,m204_6 as f,m204_7 as $s,m204_8 as _s}from"../main.js";import{m39_0 as S}from"../main.js";import{m51_0 as g,m51_1 as xs}from"../main.js";import{m65_0 as p}from"../main.js";import{m74_0 as k}from"../shared.js";import{m87_0 as O,m87_1 as Q}from"../shared.js";import{m90_0 as l}from"../main.js";import{m103_0 as V,m103_1 as Rs}from"../shared.js";import{m124_0 as G}from"../main.js";import{m129_0 as K}from"../main.js";import{m132_0 as A}from"../main.js";var xt=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`;function wt({attempt:t}){return t.run_seconds!==null?s`<span class="number">${_(t.run_seconds)}</span>`:t.outcome?"":s`<${S} since=${t.leased_at} />`}var yt=[{name:"outcome",title:"Outcome",cell:t=>s`<${O} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:xt,cell:t=>s`<${K} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">–</span>`:s`<span class="number">${_(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${wt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${A} className="quiet" at=${t.finished_at??t.leased_at} />`}],St=({outcome:t})=>s`
  <span class="chip">
    only <strong>${Q(t)}</strong>
    <button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>y({outcome:""})}>
      <${p} name="close" />
    </button>
  </span>
`;function X({list:t,outcome:e}){let{ids:a,waiting:n,show:r,over:u}=z(t.ids),o=a.map(i=>t.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),d=s`
    ${e?s`<${St} outcome=${e} />`:s`<${V} outcomes=${o} />`}
    ${n>0&&s`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
  `;return s`
    <${l} id="attempts" title="Recent attempts" tools=${d}>
      ${a.length>0&&s`
          <div class="held" ...${u}>
            <${G}
              id="attempts-list"
              label="Recent attempts"
              className="agent-attempts"
              kind="attempt"
              columns=${yt}
              ids=${a}
              rowOf=${i=>t.row(i)}
              hrefOf=${i=>f("job",{id:i.job_id},i.number>1?{attempt:i.number}:{})}
              failed=${i=>["failed","timed_out"].includes(i.outcome)}
            />
          </div>
        `}
      ${a.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}
      <${k} list=${t} what="Attempts" all="" />
    <//>
  `}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function kt({event:t}){let[e,a]=Y[t.level]??Y.info;return s`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${p} name=${e} />
        <span class="unseen">${a}</span>
      </span>
      <span class="feed-text">
        ${t.job_id?s`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
      </span>
      <${A} className="quiet" at=${t.at} />
    </li>
  `}function Z({list:t}){let e=t.ids.value;return s`
    <${l} id="happened" title="Events">
      ${e.length>0&&s`
          <ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
            ${e.map(a=>s`<${kt} key=${a} event=${t.row(a).value} />`)}
          </ol>
        `}
      ${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}
      <${k} list=${t} what="Events" all="" />
    <//>
  `}var tt=20,Ot=3,F=t=>[`${$(t.failed_share)} of the ${c(t.ran,"test")} finished here failed;`,`on other agents ${$(t.others_failed_share)} of ${m(t.others_ran)}.`].join(" "),At={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${F(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:F(t)}),usual:t=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${F(t)} The difference may be chance.`}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${tt} tests here and ${tt} elsewhere are needed: it has run ${m(t.ran)},`,`others of the same kind ${m(t.others_ran)}.`].join(" ")})};function et(t){return t.errors_in_a_row>=Ot?{tone:"bad",icon:"suspect",title:`The last ${c(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:At[t.verdict](t)}import{m122_0 as pa,m122_1 as ua,m122_2 as st}from"../main.js";import{m126_0 as at,m126_1 as $a,m126_2 as _a}from"../shared.js";var ot=({name:t,ran:e,failed:a,share:n})=>s`
  <tr>
    <th scope="row">${t}</th>
    <td class="is-numeric">${m(e)}</td>
    <td>
      <span class="share">
        <${at} share=${n??0} />
        <span class="number">${$(n)}</span>
      </span>
    </td>
    <td class="is-numeric">${m(a)}</td>
  </tr>
`,Tt=({health:t})=>s`
  <table class="tallies" aria-label="Failures here and elsewhere">
    <thead>
      <tr>
        <th scope="col">Tests run</th>
        <th scope="col" class="is-numeric">Ran</th>
        <th scope="col">Failed</th>
        <th scope="col" class="is-numeric">
          <span class="unseen">Failures</span>
        </th>
      </tr>
    </thead>
    <tbody>
      <${ot} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
      <${ot}
        name="Other agents"
        ran=${t.others_ran}
        failed=${t.others_failed}
        share=${t.others_failed_share}
      />
    </tbody>
  </table>
`,Et=({outcomes:t})=>s`
  <p class="outcomes" aria-label="Outcomes">
    ${Object.entries(t).filter(([,e])=>e>0).map(([e,a])=>s`
          <button
            type="button"
            key=${e}
            class="outcome-count"
            data-tip="Show only these attempts"
            onClick=${()=>y({outcome:e})}
          >
            <${O} outcome=${e} />
            <span class="number strong">${m(a)}</span>
          </button>
        `)}
  </p>
`;function Ct({health:t}){let{installs:e,installs_avoided:a,install_seconds:n}=t,r=e+a;return r===0?null:s`
    <dl class="facts">
      <div>
        <dt>Installs</dt>
        <dd class="number">
          ${m(e)} made${n!==null&&`, ${_(n)} each on average`}
        </dd>
      </div>
      <div>
        <dt>Avoided</dt>
        <dd class="number">
          ${m(a)}, ${$(a/r)} of all
          ${n!==null&&a>0&&`: about ${w(a*n)} saved`}
        </dd>
      </div>
    </dl>
  `}var Lt=({health:t})=>s`
  <dl class="facts">
    <div>
      <dt>Last 24 h</dt>
      <dd class="number">
        ${c(t.connects,"connection")}, ${c(t.disconnects,"disconnection")},${" "}
        ${c(t.silences,"missed heartbeat")}
      </dd>
    </div>
    ${t.last_silent_at&&s`
        <div>
          <dt>Last without heartbeat</dt>
          <dd class="number">${h(t.last_silent_at)}</dd>
        </div>
      `}
  </dl>
`;function nt({health:t}){if(!t)return s`
      <${l} title="Health">
        <${st} />
      <//>
    `;let{tone:e,icon:a,title:n,text:r}=et(t);return s`
    <${l} title="Health" note=${t.attempts>0?`last ${c(t.attempts,"attempt")}`:""}>
      <div class=${`verdict verdict-${e}`} data-verdict=${t.verdict}>
        <${p} name=${a} />
        <p>
          <strong>${n}.</strong> ${r}
        </p>
      </div>
      ${t.attempts>0&&s`
          <${Et} outcomes=${t.outcomes} />
          <${Tt} health=${t} />
        `}
      <${Ct} health=${t} />
      <${Lt} health=${t} />
    <//>
  `}import{m42_0 as rt}from"../shared.js";import{m84_0 as it}from"../shared.js";import{m88_0 as mt}from"../main.js";import{m98_0 as lt}from"../main.js";import{m123_0 as ct,m123_1 as Ia,m123_2 as qa}from"../main.js";import{m164_0 as ja,m164_1 as Ha,m164_2 as Ja,m164_3 as Wa,m164_4 as za,m164_5 as N}from"../main.js";import{m163_0 as pt,m163_1 as D}from"../main.js";import{m195_0 as Ka,m195_1 as Xa,m195_2 as Ya,m195_3 as Za,m195_4 as to,m195_5 as eo,m195_6 as so,m195_7 as ao,m195_8 as ut}from"../main.js";import{m198_0 as ro,m198_1 as io,m198_2 as mo,m198_3 as lo,m198_4 as dt}from"../main.js";import{m203_0 as b,m203_1 as uo}from"../main.js";var Io=({params:t})=>t.name,Rt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function Pt({job:t}){return s`
    <div class="now" data-now=${t.id}>
      <p class="now-test">
        <a href=${f("job",{id:t.id})}>
          <span class="test-path">${t.test}</span>
        </a>
      </p>
      <p class="now-line">
        <${g} org=${t.org_id} version=${t.app_version_id} link />
        <span>
          ${Rt[t.phase]??t.phase??"running"}
          ${t.attempt>1&&`, attempt ${m(t.attempt)}`}
        </span>
        <span class="now-time">
          <${S} since=${t.started_at} />
          ${t.expected_seconds>0&&s`<span class="quiet"> of about ${w(t.expected_seconds)}</span>`}
        </span>
      </p>
      <${lt} since=${t.started_at} expected=${t.expected_seconds} />
    </div>
  `}var Ft=({builds:t})=>s`
  <ul class="plain installed">
    ${t.map(e=>s`
        <li key=${JSON.stringify(e)}>
          <${g} org=${e.org_id} version=${e.app_version_id} link />
          <span class="quiet">${e.target}</span>
        </li>
      `)}
  </ul>
`;function Nt({held:t,paused_reason:e}){if(!t)return e&&`Paused by the agent: ${e}`;let a=t.until?`, until ${h(t.until)}`:", until resumed";return`${t.kind.charAt(0).toUpperCase()}${t.kind.slice(1)}${a}${t.note&&`: ${t.note}`}`}var Dt=t=>Object.entries(pt).map(([e,{label:a,icon:n,effect:r}])=>b(e,"agent")&&{label:`${a}\u2026`,icon:n,tip:r,run:()=>E(t,e)}),It=(t,{kind:e})=>[b("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>j(t)},b(D(e),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>E(t,D(e))}];async function qt(t){await M(t)&&U(f("fleet"))}var ft=({name:t,held:e,state:a,operable:n})=>[...n?e?It(t,e):Dt(t):[],n&&a==="offline"&&b("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>qt(t)}].filter(Boolean),Bt=({agent:t})=>s`
  <${l} title="Details">
    <${rt}
      facts=${[["Serves",t.targets.join(", ")],["Labels",W(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
    />
  <//>
`;function $t({params:{name:t},query:e}){let a=e.get("outcome")??"",n=N(`agent:${t}`);N("events");let r=T(()=>new x(t,ut()),[t]),u=T(()=>r.show(a),[r,a]);B(()=>r.start(),[r]);let o=n.ids.value.length>0?n.row(t).value:null;if(dt(t,()=>o?ft(o):[]),!o)return s`<${it} store=${n} kind="agent" />`;let d=Nt(o),i=["busy","stopping"].includes(o.state);return s`
    <${mt}
      title=${o.name}
      crumb=${o.name}
      inspect=${["agent",o.name]}
      state=${s`
        <${ct} state=${o.state} />
        ${o.simulated&&s`<span class="tag">simulated</span>`}
      `}
      actions=${ft(o).map(({label:I,icon:_t,tip:q,run:ht})=>s`
          <button type="button" key=${I} class="button" data-tip=${q} aria-description=${q} onClick=${ht}>
            <${p} name=${_t} />
            ${I}
          </button>
        `)}
    >
      ${d&&s`<p class="why" data-why>Accepts no new jobs. ${d}</p>`}
      <div class="columns agent-columns">
        <${l} title="Current job" className="agent-now">
          ${o.job?s`<${Pt} job=${o.job} />`:s`<p class="now is-idle quiet">${i?"A job of another organization.":"No job."}</p>`}
        <//>
        <div class="agent-side">
          <${nt} health=${r.health.value} />
          <${l} title="Installed">
            ${(o.installed??[]).length>0?s`<${Ft} builds=${o.installed} />`:s`<p class="quiet">No builds.</p>`}
          <//>
          <${Bt} agent=${o} />
          <${Z} list=${r.events} />
        </div>
        <${X} list=${u} outcome=${a} />
      </div>
    <//>
  `}export{$t as default,Io as title};
