import{m247_0 as Mt,m247_1 as jt,m247_2 as Ht,m247_3 as q,m247_4 as Jt,m247_5 as Wt,m247_6 as zt,m247_7 as Qt,m247_8 as T,m247_9 as Ut,m247_10 as Vt,m247_11 as Gt}from"../main.js";import{m0_0 as Yt,m0_1 as Zt,m0_2 as g,m0_3 as te,m0_4 as ee,m0_5 as se,m0_6 as ae,m0_7 as N,m0_8 as oe,m0_9 as ne,m0_10 as I,m0_11 as re,m0_12 as ie,m0_13 as me,m0_14 as le}from"../main.js";import{m249_0 as ue,m249_1 as de,m249_2 as $e,m249_3 as fe,m249_4 as _e,m249_5 as he,m249_6 as B,m249_7 as ge,m249_8 as be,m249_9 as ve,m249_10 as xe,m249_11 as we}from"../main.js";import{m2_0 as Se,m2_1 as M,m2_2 as Ae,m2_3 as Oe}from"../main.js";import{m236_0 as E}from"../main.js";import{m184_0 as C}from"../shared.js";import{m220_0 as P}from"../main.js";import{m225_0 as R,m225_1 as qe,m225_2 as x}from"../main.js";var ft=1e3,_t=4e3,ht=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,w=class{#t;#e;attempts=null;health=B(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new C({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new C({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=E(()=>this.attempts?.refresh(),ft),a=E(()=>this.#a(),_t);this.health.peek()===null&&a();let n=null,r=()=>{let o=x(`agent:${this.#t}`).row(this.#t).peek(),$=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.state]);if($===n)return;let i=n===null;n=$,!i&&(s(),a())};r(),this.#s(R(P)),this.#t in R(x(`agent:${this.#t}`))&&s();let d=[x(`agent:${this.#t}`).watch(r),P.watch(o=>this.#s(o)),s.stop,a.stop];return()=>d.forEach(o=>o())}async#a(){try{this.health.value=await M(`${ht(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#t&&r.id>a);n.length>0&&this.events.merge(n.sort((r,d)=>r.id<d.id?1:-1))}};import{m150_0 as Qe,m150_1 as Ue,m150_2 as p,m150_3 as y,m150_4 as j,m150_5 as m,m150_6 as h,m150_7 as b,m150_8 as Ve,m150_9 as Ge,m150_10 as Ke,m150_11 as Xe,m150_12 as Ye,m150_13 as c}from"../main.js";import{m152_0 as H}from"../main.js";import{m157_0 as e}from"../main.js";import{m191_0 as J,m191_1 as ns,m191_2 as rs,m191_3 as is,m191_4 as k,m191_5 as ms,m191_6 as f,m191_7 as ls,m191_8 as cs}from"../main.js";import{m37_0 as S}from"../main.js";import{m49_0 as v,m49_1 as fs}from"../main.js";import{m63_0 as u}from"../main.js";import{m71_0 as A}from"../shared.js";import{m84_0 as O,m84_1 as W}from"../shared.js";import{m87_0 as l}from"../main.js";import{m99_0 as z,m99_1 as As}from"../shared.js";import{m119_0 as Q}from"../main.js";import{m124_0 as U}from"../main.js";var gt=({at:t})=>e`<time class="number quiet" datetime=${t} title=${t}>${c(t)}</time>`,bt=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function vt({attempt:t}){return t.run_seconds!==null?e`<span class="number">${b(t.run_seconds)}</span>`:t.outcome?"":e`<${S} since=${t.leased_at} />`}var xt=[{name:"outcome",title:"Outcome",cell:t=>e`<${O} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:bt,cell:t=>e`<${U} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${v} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">–</span>`:e`<span class="number">${b(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${vt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${gt} at=${t.finished_at??t.leased_at} />`}],wt=({outcome:t})=>e`
  <span class="chip">
    only <strong>${W(t)}</strong>
    <button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>k({outcome:""})}>
      <${u} name="close" />
    </button>
  </span>
`;function V({list:t,outcome:s}){let{ids:a,waiting:n,show:r,over:d}=H(t.ids),o=a.map(i=>t.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),$=e`
    ${s?e`<${wt} outcome=${s} />`:e`<${z} outcomes=${o} />`}
    ${n>0&&e`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
  `;return e`
    <${l} id="attempts" title="Recent attempts" tools=${$}>
      ${a.length>0&&e`
          <div class="held" ...${d}>
            <${Q}
              id="attempts-list"
              label="Recent attempts"
              className="agent-attempts"
              kind="attempt"
              columns=${xt}
              ids=${a}
              rowOf=${i=>t.row(i)}
              hrefOf=${i=>f("job",{id:i.job_id},i.number>1?{attempt:i.number}:{})}
              failed=${i=>["failed","timed_out"].includes(i.outcome)}
            />
          </div>
        `}
      ${a.length===0&&!t.loading.value&&!t.error.value&&e`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
      <${A} list=${t} what="Attempts" all="" />
    <//>
  `}var G={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function yt({event:t}){let[s,a]=G[t.level]??G.info;return e`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${u} name=${s} />
        <span class="unseen">${a}</span>
      </span>
      <span class="feed-text">
        ${t.job_id?e`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
      </span>
      <time class="number quiet" datetime=${t.at} title=${t.at}>${c(t.at)}</time>
    </li>
  `}function K({list:t}){let s=t.ids.value;return e`
    <${l} id="happened" title="Events">
      ${s.length>0&&e`
          <ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
            ${s.map(a=>e`<${yt} key=${a} event=${t.row(a).value} />`)}
          </ol>
        `}
      ${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
      <${A} list=${t} what="Events" all="" />
    <//>
  `}var X=20,kt=3,F=t=>[`${h(t.failed_share)} of the ${p(t.ran,"test")} finished here failed;`,`on other agents ${h(t.others_failed_share)} of ${m(t.others_ran)}.`].join(" "),St={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${F(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:F(t)}),usual:t=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${F(t)} The difference may be chance.`}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${X} tests here and ${X} elsewhere are needed: it has run ${m(t.ran)},`,`others of the same kind ${m(t.others_ran)}.`].join(" ")})};function Y(t){return t.errors_in_a_row>=kt?{tone:"bad",icon:"suspect",title:`The last ${p(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:St[t.verdict](t)}import{m117_0 as sa,m117_1 as aa,m117_2 as Z}from"../main.js";import{m121_0 as tt,m121_1 as ra,m121_2 as ia}from"../shared.js";var et=({name:t,ran:s,failed:a,share:n})=>e`
  <tr>
    <th scope="row">${t}</th>
    <td class="is-numeric">${m(s)}</td>
    <td>
      <span class="share">
        <${tt} share=${n??0} />
        <span class="number">${h(n)}</span>
      </span>
    </td>
    <td class="is-numeric">${m(a)}</td>
  </tr>
`,At=({health:t})=>e`
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
      <${et} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
      <${et}
        name="Other agents"
        ran=${t.others_ran}
        failed=${t.others_failed}
        share=${t.others_failed_share}
      />
    </tbody>
  </table>
`,Ot=({outcomes:t})=>e`
  <p class="outcomes" aria-label="Outcomes">
    ${Object.entries(t).filter(([,s])=>s>0).map(([s,a])=>e`
          <button
            type="button"
            key=${s}
            class="outcome-count"
            data-tip="Show only these attempts"
            onClick=${()=>k({outcome:s})}
          >
            <${O} outcome=${s} />
            <span class="number strong">${m(a)}</span>
          </button>
        `)}
  </p>
`;function Tt({health:t}){let{installs:s,installs_avoided:a,install_seconds:n}=t,r=s+a;return r===0?null:e`
    <dl class="facts">
      <div>
        <dt>Installs</dt>
        <dd class="number">
          ${m(s)} made${n!==null&&`, ${b(n)} each on average`}
        </dd>
      </div>
      <div>
        <dt>Avoided</dt>
        <dd class="number">
          ${m(a)}, ${h(a/r)} of all
          ${n!==null&&a>0&&`: about ${y(a*n)} saved`}
        </dd>
      </div>
    </dl>
  `}var Et=({health:t})=>e`
  <dl class="facts">
    <div>
      <dt>Last 24 h</dt>
      <dd class="number">
        ${p(t.connects,"connection")}, ${p(t.disconnects,"disconnection")},${" "}
        ${p(t.silences,"missed heartbeat")}
      </dd>
    </div>
    ${t.last_silent_at&&e`
        <div>
          <dt>Last without heartbeat</dt>
          <dd class="number">${c(t.last_silent_at)}</dd>
        </div>
      `}
  </dl>
`;function st({health:t}){if(!t)return e`
      <${l} title="Health">
        <${Z} />
      <//>
    `;let{tone:s,icon:a,title:n,text:r}=Y(t);return e`
    <${l} title="Health" note=${t.attempts>0?`last ${p(t.attempts,"attempt")}`:""}>
      <div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
        <${u} name=${a} />
        <p>
          <strong>${n}.</strong> ${r}
        </p>
      </div>
      ${t.attempts>0&&e`
          <${Ot} outcomes=${t.outcomes} />
          <${At} health=${t} />
        `}
      <${Tt} health=${t} />
      <${Et} health=${t} />
    <//>
  `}import{m40_0 as at}from"../shared.js";import{m81_0 as ot}from"../shared.js";import{m85_0 as nt}from"../main.js";import{m94_0 as rt}from"../main.js";import{m118_0 as it,m118_1 as Ta,m118_2 as Ea}from"../main.js";import{m156_0 as Ra,m156_1 as Fa,m156_2 as La,m156_3 as Da,m156_4 as qa,m156_5 as L}from"../main.js";import{m183_0 as Ba,m183_1 as Ma,m183_2 as ja,m183_3 as Ha,m183_4 as Ja,m183_5 as Wa,m183_6 as za,m183_7 as Qa,m183_8 as mt}from"../main.js";import{m185_0 as Ga,m185_1 as Ka,m185_2 as Xa,m185_3 as Ya,m185_4 as lt}from"../main.js";import{m190_0 as _,m190_1 as eo}from"../main.js";var So=({params:t})=>t.name,Ct={assigned:"assigned",installing:"installing the build",executing:"running the test"};function Pt({job:t}){return e`
    <div class="now" data-now=${t.id}>
      <p class="now-test">
        <a href=${f("job",{id:t.id})}>
          <span class="test-path">${t.test}</span>
        </a>
      </p>
      <p class="now-line">
        <${v} org=${t.org_id} version=${t.app_version_id} link />
        <span>
          ${Ct[t.phase]??t.phase??"running"}
          ${t.attempt>1&&`, attempt ${m(t.attempt)}`}
        </span>
        <span class="now-time">
          <${S} since=${t.started_at} />
          ${t.expected_seconds>0&&e`<span class="quiet"> of about ${y(t.expected_seconds)}</span>`}
        </span>
      </p>
      <${rt} since=${t.started_at} expected=${t.expected_seconds} />
    </div>
  `}var Rt=({builds:t})=>e`
  <ul class="plain installed">
    ${t.map(s=>e`
        <li key=${JSON.stringify(s)}>
          <${v} org=${s.org_id} version=${s.app_version_id} link />
          <span class="quiet">${s.target}</span>
        </li>
      `)}
  </ul>
`;function Ft({held:t,paused_reason:s}){if(!t)return s&&`Paused by the agent: ${s}`;let a=t.until?`, until ${c(t.until)}`:", until resumed";return`${t.kind.charAt(0).toUpperCase()}${t.kind.slice(1)}${a}${t.note&&`: ${t.note}`}`}var ct={drained:"drain",paused:"pause",quarantined:"quarantine"},Lt=t=>[_("pause","agent")&&{label:"Pause\u2026",icon:"paused",run:()=>g(t,"pause")},_("drain","agent")&&{label:"Drain\u2026",icon:"stopping",run:()=>g(t,"drain")},_("quarantine","agent")&&{label:"Quarantine\u2026",icon:"suspect",run:()=>g(t,"quarantine")}],Dt=(t,s)=>[_("resume","agent")&&{label:"Resume",icon:"running",run:()=>I(t)},_(ct[s.kind],"agent")&&{label:"Change\u2026",icon:"paused",run:()=>g(t,ct[s.kind])}];async function qt(t){await N(t)&&J(f("fleet"))}var pt=({name:t,held:s,state:a,operable:n})=>[...n?s?Dt(t,s):Lt(t):[],n&&a==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>qt(t)}].filter(Boolean),Nt=({agent:t})=>e`
  <${l} title="Details">
    <${at}
      facts=${[["Serves",t.targets.join(", ")],["Labels",j(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&c(t.last_seen_at)]]}
    />
  <//>
`;function ut({params:{name:t},query:s}){let a=s.get("outcome")??"",n=L(`agent:${t}`);L("events");let r=T(()=>new w(t,mt()),[t]),d=T(()=>r.show(a),[r,a]);q(()=>r.start(),[r]);let o=n.ids.value.length>0?n.row(t).value:null;if(lt(t,()=>o?pt(o):[]),!o)return e`<${ot} store=${n} kind="agent" />`;let $=Ft(o),i=["busy","stopping"].includes(o.state);return e`
    <${nt}
      title=${o.name}
      crumb=${o.name}
      inspect=${["agent",o.name]}
      state=${e`
        <${it} state=${o.state} />
        ${o.simulated&&e`<span class="tag">simulated</span>`}
      `}
      actions=${pt(o).map(({label:D,icon:dt,run:$t})=>e`
          <button type="button" key=${D} class="button" onClick=${$t}>
            <${u} name=${dt} />
            ${D}
          </button>
        `)}
    >
      ${$&&e`<p class="why" data-why>Accepts no new jobs. ${$}</p>`}
      <div class="columns agent-columns">
        <${l} title="Current job" className="agent-now">
          ${o.job?e`<${Pt} job=${o.job} />`:e`<p class="now is-idle quiet">${i?"A job of another organization.":"No job."}</p>`}
        <//>
        <div class="agent-side">
          <${st} health=${r.health.value} />
          <${l} title="Installed">
            ${(o.installed??[]).length>0?e`<${Rt} builds=${o.installed} />`:e`<p class="quiet">No builds.</p>`}
          <//>
          <${Nt} agent=${o} />
          <${K} list=${r.events} />
        </div>
        <${V} list=${d} outcome=${a} />
      </div>
    <//>
  `}export{ut as default,So as title};
