import{m267_0 as Vt,m267_1 as zt,m267_2 as Ut,m267_3 as B,m267_4 as Qt,m267_5 as Gt,m267_6 as Kt,m267_7 as Xt,m267_8 as A,m267_9 as Yt,m267_10 as Zt,m267_11 as te}from"../main.js";import{m0_0 as oe,m0_1 as ae,m0_2 as E,m0_3 as ne,m0_4 as re,m0_5 as ie,m0_6 as me,m0_7 as M,m0_8 as le,m0_9 as ce,m0_10 as q,m0_11 as pe,m0_12 as ue,m0_13 as de,m0_14 as $e}from"../main.js";import{m269_0 as he,m269_1 as ge,m269_2 as be,m269_3 as ve,m269_4 as xe,m269_5 as we,m269_6 as H,m269_7 as ye,m269_8 as Se,m269_9 as Te,m269_10 as ke,m269_11 as Oe}from"../main.js";import{m2_0 as Ce,m2_1 as Le,m2_2 as J,m2_3 as Re,m2_4 as Pe}from"../main.js";import{m255_0 as C}from"../main.js";import{m202_0 as L}from"../shared.js";import{m239_0 as R}from"../main.js";import{m244_0 as P,m244_1 as He,m244_2 as v}from"../main.js";var xt=1e3,wt=4e3,yt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,x=class{#t;#e;attempts=null;health=H(null);constructor(e,o=null){this.#t=e,this.health.value=o?.health??null,this.#e=o?.attempts??null,this.events=new L({path:"/api/v1/events",name:"events",query:{agent:e},page:o?.events})}show(e){let o=e?null:this.#e;return this.#e=null,this.attempts=new L({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:o}),this.attempts.start(),this.attempts}start(){this.events.start();let e=C(()=>this.attempts?.refresh(),xt),o=C(()=>this.#o(),wt);this.health.peek()===null&&o();let n=null,r=()=>{let a=v(`agent:${this.#t}`).row(this.#t).peek(),d=a&&JSON.stringify([a.job?.id,a.job?.attempt,a.job?.phase,a.jobs_done,a.state]);if(d===n)return;let i=n===null;n=d,!i&&(e(),o())};r(),this.#s(P(R)),this.#t in P(v(`agent:${this.#t}`))&&e();let u=[v(`agent:${this.#t}`).watch(r),R.watch(a=>this.#s(a)),e.stop,o.stop];return()=>u.forEach(a=>a())}async#o(){try{this.health.value=await J(`${yt(this.#t)}/health`)}catch{}}#s(e){let o=this.events.ids.peek()[0]??"",n=Object.values(e).filter(r=>r.agent===this.#t&&r.id>o);n.length>0&&this.events.merge(n.sort((r,u)=>r.id<u.id?1:-1))}};import{m162_0 as Ye,m162_1 as Ze,m162_2 as ts,m162_3 as c,m162_4 as es,m162_5 as w,m162_6 as ss,m162_7 as W,m162_8 as m,m162_9 as f,m162_10 as _,m162_11 as os,m162_12 as as,m162_13 as ns,m162_14 as rs,m162_15 as is,m162_16 as ms,m162_17 as h}from"../main.js";import{m164_0 as V}from"../main.js";import{m171_0 as s}from"../main.js";import{m210_0 as z,m210_1 as fs,m210_2 as _s,m210_3 as hs,m210_4 as y,m210_5 as gs,m210_6 as $,m210_7 as bs,m210_8 as vs}from"../main.js";import{m41_0 as S}from"../main.js";import{m53_0 as g,m53_1 as Ts}from"../main.js";import{m68_0 as p}from"../main.js";import{m77_0 as T}from"../shared.js";import{m90_0 as k,m90_1 as U}from"../shared.js";import{m93_0 as l}from"../main.js";import{m106_0 as Q,m106_1 as Ds}from"../shared.js";import{m127_0 as G}from"../main.js";import{m132_0 as K}from"../main.js";import{m135_0 as O}from"../main.js";var St=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`;function Tt({attempt:t}){return t.run_seconds!==null?s`<span class="number">${_(t.run_seconds)}</span>`:t.outcome?"":s`<${S} since=${t.leased_at} />`}var kt=[{name:"outcome",title:"Outcome",cell:t=>s`<${k} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:St,cell:t=>s`<${K} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">–</span>`:s`<span class="number">${_(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${Tt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${O} className="quiet" at=${t.finished_at??t.leased_at} />`}],Ot=({outcome:t})=>s`
  <span class="chip">
    only <strong>${U(t)}</strong>
    <button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>y({outcome:""})}>
      <${p} name="close" />
    </button>
  </span>
`;function X({list:t,outcome:e}){let{ids:o,waiting:n,show:r,over:u}=V(t.ids),a=o.map(i=>t.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),d=s`
    ${e?s`<${Ot} outcome=${e} />`:s`<${Q} outcomes=${a} />`}
    ${n>0&&s`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
  `;return s`
    <${l} id="attempts" title="Recent attempts" tools=${d}>
      ${o.length>0&&s`
          <div class="held" ...${u}>
            <${G}
              id="attempts-list"
              label="Recent attempts"
              className="agent-attempts"
              kind="attempt"
              columns=${kt}
              ids=${o}
              rowOf=${i=>t.row(i)}
              hrefOf=${i=>$("job",{id:i.job_id},i.number>1?{attempt:i.number}:{})}
              failed=${i=>["failed","timed_out"].includes(i.outcome)}
            />
          </div>
        `}
      ${o.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}
      <${T} list=${t} what="Attempts" all="" />
    <//>
  `}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function At({event:t}){let[e,o]=Y[t.level]??Y.info;return s`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${p} name=${e} />
        <span class="unseen">${o}</span>
      </span>
      <span class="feed-text">
        ${t.job_id?s`<a href=${$("job",{id:t.job_id})}>${t.text}</a>`:t.text}
      </span>
      <${O} className="quiet" at=${t.at} />
    </li>
  `}function Z({list:t}){let e=t.ids.value;return s`
    <${l} id="happened" title="Events">
      ${e.length>0&&s`
          <ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
            ${e.map(o=>s`<${At} key=${o} event=${t.row(o).value} />`)}
          </ol>
        `}
      ${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}
      <${T} list=${t} what="Events" all="" />
    <//>
  `}var tt=20,Et=3,F=t=>[`${f(t.failed_share)} of the ${c(t.ran,"test")} finished here failed;`,`on other agents ${f(t.others_failed_share)} of ${m(t.others_ran)}.`].join(" "),Ct={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${F(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:F(t)}),usual:t=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${F(t)} The difference may be chance.`}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${tt} tests here and ${tt} elsewhere are needed: it has run ${m(t.ran)},`,`others of the same kind ${m(t.others_ran)}.`].join(" ")})};function et(t){return t.errors_in_a_row>=Et?{tone:"bad",icon:"suspect",title:`The last ${c(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Ct[t.verdict](t)}import{m125_0 as _o,m125_1 as ho,m125_2 as st}from"../main.js";import{m129_0 as ot,m129_1 as vo,m129_2 as xo}from"../shared.js";var at=({name:t,ran:e,failed:o,share:n})=>s`
  <tr>
    <th scope="row">${t}</th>
    <td class="is-numeric">${m(e)}</td>
    <td>
      <span class="share">
        <${ot} share=${n??0} />
        <span class="number">${f(n)}</span>
      </span>
    </td>
    <td class="is-numeric">${m(o)}</td>
  </tr>
`,Lt=({health:t})=>s`
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
      <${at} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
      <${at}
        name="Other agents"
        ran=${t.others_ran}
        failed=${t.others_failed}
        share=${t.others_failed_share}
      />
    </tbody>
  </table>
`,Rt=({outcomes:t})=>s`
  <p class="outcomes" aria-label="Outcomes">
    ${Object.entries(t).filter(([,e])=>e>0).map(([e,o])=>s`
          <button
            type="button"
            key=${e}
            class="outcome-count"
            data-tip="Show only these attempts"
            onClick=${()=>y({outcome:e})}
          >
            <${k} outcome=${e} />
            <span class="number strong">${m(o)}</span>
          </button>
        `)}
  </p>
`;function Pt({health:t}){let{installs:e,installs_avoided:o,install_seconds:n}=t,r=e+o;return r===0?null:s`
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
          ${m(o)}, ${f(o/r)} of all
          ${n!==null&&o>0&&`: about ${w(o*n)} saved`}
        </dd>
      </div>
    </dl>
  `}var Ft=({health:t})=>s`
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
    `;let{tone:e,icon:o,title:n,text:r}=et(t);return s`
    <${l} title="Health" note=${t.attempts>0?`last ${c(t.attempts,"attempt")}`:""}>
      <div class=${`verdict verdict-${e}`} data-verdict=${t.verdict}>
        <${p} name=${o} />
        <p>
          <strong>${n}.</strong> ${r}
        </p>
      </div>
      ${t.attempts>0&&s`
          <${Rt} outcomes=${t.outcomes} />
          <${Lt} health=${t} />
        `}
      <${Pt} health=${t} />
      <${Ft} health=${t} />
    <//>
  `}import{m44_0 as rt}from"../shared.js";import{m87_0 as it}from"../shared.js";import{m91_0 as mt}from"../main.js";import{m101_0 as lt}from"../main.js";import{m126_0 as ct,m126_1 as Ho,m126_2 as Jo}from"../main.js";import{m147_0 as pt,m147_1 as ut,m147_2 as dt}from"../shared.js";import{m169_0 as Qo,m169_1 as Go,m169_2 as Ko,m169_3 as Xo,m169_4 as Yo,m169_5 as N}from"../main.js";import{m168_0 as $t,m168_1 as D}from"../main.js";import{m201_0 as oa,m201_1 as aa,m201_2 as na,m201_3 as ra,m201_4 as ia,m201_5 as ma,m201_6 as la,m201_7 as ca,m201_8 as ft}from"../main.js";import{m204_0 as da,m204_1 as $a,m204_2 as fa,m204_3 as _a,m204_4 as _t}from"../main.js";import{m209_0 as b,m209_1 as ba}from"../main.js";var Wa=({params:t})=>t.name,Nt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function Dt({job:t}){return s`
    <div class="now" data-now=${t.id}>
      <p class="now-test">
        <a href=${$("job",{id:t.id})}>
          <span class="test-path">${t.test}</span>
        </a>
      </p>
      <p class="now-line">
        <${g} org=${t.org_id} version=${t.app_version_id} link />
        <span>
          ${Nt[t.phase]??t.phase??"running"}
          ${t.attempt>1&&`, attempt ${m(t.attempt)}`}
        </span>
        <span class="now-time">
          <${S} since=${t.started_at} />
          ${t.expected_seconds>0&&s`<span class="quiet"> of about ${w(t.expected_seconds)}</span>`}
        </span>
      </p>
      <${lt} since=${t.started_at} expected=${t.expected_seconds} />
    </div>
  `}var It=({builds:t})=>s`
  <ul class="plain installed">
    ${t.map(e=>s`
        <li key=${JSON.stringify(e)}>
          <${g} org=${e.org_id} version=${e.app_version_id} link />
          <span class="quiet">${e.target}</span>
        </li>
      `)}
  </ul>
`;function jt({held:t,paused_reason:e}){if(!t)return e&&`Paused by the agent: ${e}`;let o=t.until?`, until ${h(t.until)}`:", until resumed";return`${t.kind.charAt(0).toUpperCase()}${t.kind.slice(1)}${o}${t.note&&`: ${t.note}`}`}var Bt=t=>Object.entries($t).map(([e,{label:o,icon:n,effect:r}])=>b(e,"agent")&&{label:`${o}\u2026`,icon:n,tip:r,run:()=>E(t,e)}),Mt=(t,{kind:e})=>[b("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>q(t)},b(D(e),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>E(t,D(e))}];async function qt(t){await M(t)&&z($("fleet"))}var ht=({name:t,held:e,state:o,operable:n})=>[...n?e?Mt(t,e):Bt(t):[],n&&o==="offline"&&b("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>qt(t)}].filter(Boolean),Ht=({agent:t})=>s`
  <${l} title="Details">
    <${rt}
      facts=${[["Serves",t.targets.join(", ")],["Labels",W(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
    />
  <//>
`;function gt({params:{name:t},query:e}){let o=e.get("outcome")??"",n=N(`agent:${t}`);N("events");let r=A(()=>new x(t,ft()),[t]),u=A(()=>r.show(o),[r,o]);B(()=>r.start(),[r]);let a=n.ids.value.length>0?n.row(t).value:null;if(_t(t,()=>a?ht(a):[]),!a)return s`<${it} store=${n} kind="agent" />`;let d=jt(a),i=["busy","stopping"].includes(a.state);return s`
    <${mt}
      title=${a.name}
      crumb=${a.name}
      inspect=${["agent",a.name]}
      state=${s`
        <${ct} state=${a.state} />
        ${a.simulated&&s`<span class="tag">simulated</span>`}
      `}
      tools=${s`<${ut} query=${e} first="Attempts" />`}
      actions=${ht(a).map(({label:I,icon:bt,tip:j,run:vt})=>s`
          <button type="button" key=${I} class="button" data-tip=${j} aria-description=${j} onClick=${vt}>
            <${p} name=${bt} />
            ${I}
          </button>
        `)}
    >
      ${d&&s`<p class="why" data-why>Accepts no new jobs. ${d}</p>`}
      <div class="columns agent-columns">
        <${l} title="Current job" className="agent-now">
          ${a.job?s`<${Dt} job=${a.job} />`:s`<p class="now is-idle quiet">${i?"A job of another organization.":"No job."}</p>`}
        <//>
        <div class="agent-side">
          <${nt} health=${r.health.value} />
          <${l} title="Installed">
            ${(a.installed??[]).length>0?s`<${It} builds=${a.installed} />`:s`<p class="quiet">No builds.</p>`}
          <//>
          <${Ht} agent=${a} />
          <${Z} list=${r.events} />
        </div>
        ${dt(e)?s`<${pt} subject=${{agent:t}} query=${e} />`:s`<${X} list=${u} outcome=${o} />`}
      </div>
    <//>
  `}export{gt as default,Wa as title};
