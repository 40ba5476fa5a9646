import{m270_0 as Kt,m270_1 as Xt,m270_2 as Yt,m270_3 as j,m270_4 as Zt,m270_5 as te,m270_6 as ee,m270_7 as se,m270_8 as O,m270_9 as oe,m270_10 as ae,m270_11 as ne}from"../main.js";import{m0_0 as ie,m0_1 as le,m0_2 as k,m0_3 as ce,m0_4 as pe,m0_5 as de,m0_6 as ue,m0_7 as B,m0_8 as fe,m0_9 as $e,m0_10 as A,m0_11 as _e,m0_12 as he,m0_13 as ge,m0_14 as ve}from"../main.js";import{m272_0 as we,m272_1 as ye,m272_2 as Te,m272_3 as Se,m272_4 as Oe,m272_5 as ke,m272_6 as M,m272_7 as Ae,m272_8 as Ee,m272_9 as Ce,m272_10 as Le,m272_11 as Re}from"../main.js";import{m4_0 as Ne,m4_1 as De,m4_2 as H,m4_3 as Ie,m4_4 as qe}from"../main.js";import{m258_0 as E}from"../main.js";import{m204_0 as C}from"../shared.js";import{m242_0 as L}from"../main.js";import{m247_0 as R,m247_1 as Ue,m247_2 as v}from"../main.js";var St=1e3,Ot=4e3,kt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,b=class{#t;#e;attempts=null;health=M(null);constructor(s,o=null){this.#t=s,this.health.value=o?.health??null,this.#e=o?.attempts??null,this.events=new C({path:"/api/v1/events",name:"events",query:{agent:s},page:o?.events})}show(s){let o=s?null:this.#e;return this.#e=null,this.attempts=new C({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:o}),this.attempts.start(),this.attempts}start(){this.events.start();let s=E(()=>this.attempts?.refresh(),St),o=E(()=>this.#o(),Ot);this.health.peek()===null&&o();let r=null,n=()=>{let a=v(`agent:${this.#t}`).row(this.#t).peek(),u=a&&JSON.stringify([a.job?.id,a.job?.attempt,a.job?.phase,a.jobs_done,a.status]);if(u===r)return;let m=r===null;r=u,!m&&(s(),o())};n(),this.#s(R(L)),this.#t in R(v(`agent:${this.#t}`))&&s();let c=[v(`agent:${this.#t}`).watch(n),L.watch(a=>this.#s(a)),s.stop,o.stop];return()=>c.forEach(a=>a())}async#o(){try{this.health.value=await H(`${kt(this.#t)}/health`)}catch{}}#s(s){let o=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#t&&n.id>o);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m164_0 as os,m164_1 as as,m164_2 as ns,m164_3 as d,m164_4 as rs,m164_5 as W,m164_6 as ms,m164_7 as J,m164_8 as i,m164_9 as _,m164_10 as F,m164_11 as is,m164_12 as ls,m164_13 as cs,m164_14 as ps,m164_15 as ds,m164_16 as us,m164_17 as h}from"../main.js";import{m166_0 as V}from"../main.js";import{m173_0 as e}from"../main.js";import{m212_0 as z,m212_1 as bs,m212_2 as xs,m212_3 as ws,m212_4 as x,m212_5 as ys,m212_6 as f,m212_7 as Ts,m212_8 as Ss}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Cs}from"../main.js";import{m70_0 as p}from"../main.js";import{m79_0 as y}from"../shared.js";import{m92_0 as T,m92_1 as U}from"../shared.js";import{m95_0 as l}from"../main.js";import{m108_0 as Q,m108_1 as Ms}from"../shared.js";import{m129_0 as G}from"../main.js";import{m134_0 as K}from"../main.js";import{m137_0 as S}from"../main.js";var At=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function Et({attempt:t}){return t.run_seconds!==null?e`<span class="number">${F(t.run_seconds)}</span>`:t.outcome?"":e`<${w} since=${t.leased_at} />`}var Ct=[{name:"outcome",title:"Outcome",cell:t=>e`<${T} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:At,cell:t=>e`<${K} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">–</span>`:e`<span class="number">${F(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${Et} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${S} className="quiet" at=${t.finished_at??t.leased_at} />`}],Lt=({outcome:t})=>e`
  <span class="chip">
    only <strong>${U(t)}</strong>
    <button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
      <${p} name="close" />
    </button>
  </span>
`;function X({list:t,outcome:s}){let{ids:o,waiting:r,show:n,over:c}=V(t.ids),a=o.map(m=>t.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=e`
    ${s?e`<${Lt} outcome=${s} />`:e`<${Q} outcomes=${a} />`}
    ${r>0&&e`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
  `;return e`
    <${l} id="attempts" title="Recent attempts" tools=${u}>
      ${o.length>0&&e`
          <div class="held" ...${c}>
            <${G}
              id="attempts-list"
              label="Recent attempts"
              className="agent-attempts"
              kind="attempt"
              columns=${Ct}
              ids=${o}
              rowOf=${m=>t.row(m)}
              hrefOf=${m=>f("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
              failed=${m=>["failed","timed_out"].includes(m.outcome)}
            />
          </div>
        `}
      ${o.length===0&&!t.loading.value&&!t.error.value&&e`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
      <${y} list=${t} what="Attempts" all="" />
    <//>
  `}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Rt({event:t}){let[s,o]=Y[t.level]??Y.info;return e`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${p} name=${s} />
        <span class="unseen">${o}</span>
      </span>
      <span class="feed-text">
        ${t.job_id?e`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
      </span>
      <${S} className="quiet" at=${t.at} />
    </li>
  `}function Z({list:t}){let s=t.ids.value;return e`
    <${l} id="happened" title="Events">
      ${s.length>0&&e`
          <ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
            ${s.map(o=>e`<${Rt} key=${o} event=${t.row(o).value} />`)}
          </ol>
        `}
      ${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
      <${y} list=${t} what="Events" all="" />
    <//>
  `}var tt=20,Ft=3,P=t=>[`${_(t.failed_share)} of the ${d(t.ran,"test")} finished here failed;`,`on other agents ${_(t.others_failed_share)} of ${i(t.others_ran)}.`].join(" "),Pt={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${P(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:P(t)}),usual:t=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${P(t)} The difference may be chance.`}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${tt} tests here and ${tt} elsewhere are needed: it has run ${i(t.ran)},`,`others of the same kind ${i(t.others_ran)}.`].join(" ")})};function et(t){return t.errors_in_a_row>=Ft?{tone:"bad",icon:"suspect",title:`The last ${d(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Pt[t.verdict](t)}import{m215_0 as st,m215_1 as ot,m215_2 as xo,m215_3 as wo}from"../main.js";import{m127_0 as So,m127_1 as Oo,m127_2 as at}from"../main.js";import{m131_0 as nt,m131_1 as Eo,m131_2 as Co}from"../shared.js";var rt=({name:t,ran:s,failed:o,share:r})=>e`
  <tr>
    <th scope="row">${t}</th>
    <td class="is-numeric">${i(s)}</td>
    <td>
      <span class="share">
        <${nt} share=${r??0} />
        <span class="number">${_(r)}</span>
      </span>
    </td>
    <td class="is-numeric">${i(o)}</td>
  </tr>
`,Nt=({health:t})=>e`
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
      <${rt} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
      <${rt}
        name="Other agents"
        ran=${t.others_ran}
        failed=${t.others_failed}
        share=${t.others_failed_share}
      />
    </tbody>
  </table>
`,Dt=({outcomes:t})=>e`
  <p class="outcomes" aria-label="Outcomes">
    ${Object.entries(t).filter(([,s])=>s>0).map(([s,o])=>e`
          <button
            type="button"
            key=${s}
            class="outcome-count"
            data-tip="Show only these attempts"
            onClick=${()=>x({outcome:s})}
          >
            <${T} outcome=${s} />
            <span class="number strong">${i(o)}</span>
          </button>
        `)}
  </p>
`;function It({health:t}){return t.installs+t.installs_avoided===0?null:e`
    <dl class="facts">
      <div>
        <dt>Installs</dt>
        <dd class="number">${ot(t)}</dd>
      </div>
      <div>
        <dt>Installs avoided</dt>
        <dd class="number">${st(t)}</dd>
      </div>
      <div>
        <dt>Starts avoided</dt>
        <dd class="number">${i(t.starts_avoided)}</dd>
      </div>
    </dl>
  `}var qt=({health:t})=>e`
  <dl class="facts">
    <div>
      <dt>Last 24 h</dt>
      <dd class="number">
        ${d(t.connects,"connection")}, ${d(t.disconnects,"disconnection")},${" "}
        ${d(t.silences,"missed heartbeat")}
      </dd>
    </div>
    ${t.last_silent_at&&e`
        <div>
          <dt>Last without heartbeat</dt>
          <dd class="number">${h(t.last_silent_at)}</dd>
        </div>
      `}
  </dl>
`;function mt({health:t}){if(!t)return e`
      <${l} title="Health">
        <${at} />
      <//>
    `;let{tone:s,icon:o,title:r,text:n}=et(t);return e`
    <${l} title="Health" note=${t.attempts>0?`last ${d(t.attempts,"attempt")}`:""}>
      <div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
        <${p} name=${o} />
        <p>
          <strong>${r}.</strong> ${n}
        </p>
      </div>
      ${t.attempts>0&&e`
          <${Dt} outcomes=${t.outcomes} />
          <${Nt} health=${t} />
        `}
      <${It} health=${t} />
      <${qt} health=${t} />
    <//>
  `}import{m46_0 as it}from"../shared.js";import{m61_0 as zo,m61_1 as Uo,m61_2 as Qo,m61_3 as Go,m61_4 as lt}from"../main.js";import{m89_0 as ct}from"../shared.js";import{m93_0 as pt}from"../main.js";import{m103_0 as dt}from"../main.js";import{m122_0 as ut}from"../main.js";import{m128_0 as ft,m128_1 as ra,m128_2 as ma}from"../main.js";import{m149_0 as $t,m149_1 as _t,m149_2 as ht}from"../shared.js";import{m171_0 as da,m171_1 as ua,m171_2 as fa,m171_3 as $a,m171_4 as _a,m171_5 as N}from"../main.js";import{m170_0 as gt,m170_1 as D}from"../main.js";import{m203_0 as xa,m203_1 as wa,m203_2 as ya,m203_3 as Ta,m203_4 as Sa,m203_5 as Oa,m203_6 as ka,m203_7 as Aa,m203_8 as vt}from"../main.js";import{m206_0 as La,m206_1 as Ra,m206_2 as Fa,m206_3 as Pa,m206_4 as bt}from"../main.js";import{m211_0 as $,m211_1 as Ia}from"../main.js";var pn=({params:t})=>t.name,jt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function Bt({job:t}){return e`
    <div class="now" data-now=${t.id}>
      <p class="now-test">
        <a href=${f("job",{id:t.id})}>
          <span class="test-path">${t.test}</span>
        </a>
      </p>
      <p class="now-line">
        <${g} org=${t.org_id} version=${t.app_version_id} link />
        <span>
          ${jt[t.phase]??t.phase??"running"}
          ${t.attempt>1&&`, attempt ${i(t.attempt)}`}
        </span>
        <span class="now-time">
          <${w} since=${t.started_at} />
          ${t.expected_seconds>0&&e`<span class="quiet"> of about ${W(t.expected_seconds)}</span>`}
        </span>
      </p>
      <${dt} since=${t.started_at} expected=${t.expected_seconds} />
    </div>
  `}var Mt=({builds:t})=>e`
  <ul class="plain installed">
    ${t.map(s=>e`
        <li key=${JSON.stringify(s)}>
          <${g} org=${s.org_id} version=${s.app_version_id} link />
          <span class="quiet">${s.target}</span>
        </li>
      `)}
  </ul>
`;function Ht(t){let s=lt(t)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var Wt=({agent:t})=>e`
  <div class="why is-lost" role="status" data-lost>
    <p>
      <${p} name="lost" />
      ${" "}<strong>Lost for <${ut} since=${t.last_seen_at} />.</strong>${" "}
      It stopped responding at ${h(t.last_seen_at)} while it was expected. What it ran was queued again.
    </p>
    <p class="quiet">
      Check the device, its host ${t.host} and the network. One that is to be away is paused or drained before.
    </p>
  </div>
`,Jt=(t,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>A(t)},...Object.entries(gt).map(([o,{label:r,icon:n,effect:c}])=>$(o,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>k(t,o)})],Vt=(t,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>A(t)},$(D(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>k(t,D(s))}];async function zt(t){await B(t)&&z(f("fleet"))}var xt=({name:t,held:s,paused_reason:o,state:r,operable:n})=>[...n?s?Vt(t,s):Jt(t,o):[],n&&r==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>zt(t)}].filter(Boolean),Ut=({agent:t})=>e`
  <${l} title="Details">
    <${it}
      facts=${[["Serves",t.targets.join(", ")],["Labels",J(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
    />
  <//>
`;function wt({params:{name:t},query:s}){let o=s.get("outcome")??"",r=N(`agent:${t}`);N("events");let n=O(()=>new b(t,vt()),[t]),c=O(()=>n.show(o),[n,o]);j(()=>n.start(),[n]);let a=r.ids.value.length>0?r.row(t).value:null;if(bt(t,()=>a?xt(a):[]),!a)return e`<${ct} store=${r} kind="agent" />`;let u=Ht(a),m=["busy","stopping"].includes(a.state);return e`
    <${pt}
      title=${a.name}
      crumb=${a.name}
      inspect=${["agent",a.name]}
      state=${e`
        <${ft} agent=${a} />
        ${a.simulated&&e`<span class="tag">simulated</span>`}
      `}
      tools=${e`<${_t} query=${s} first="Attempts" />`}
      actions=${xt(a).map(({label:I,icon:yt,tip:q,run:Tt})=>e`
          <button type="button" key=${I} class="button" data-tip=${q} aria-description=${q} onClick=${Tt}>
            <${p} name=${yt} />
            ${I}
          </button>
        `)}
    >
      ${a.lost&&e`<${Wt} agent=${a} />`}
      ${u&&e`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
      <div class="columns agent-columns">
        <${l} title="Current job" className="agent-now">
          ${a.job?e`<${Bt} job=${a.job} />`:e`<p class="now is-idle quiet">${m?"A job of another organization.":"No job."}</p>`}
        <//>
        <div class="agent-side">
          <${mt} health=${n.health.value} />
          <${l} title="Installed">
            ${(a.installed??[]).length>0?e`<${Mt} builds=${a.installed} />`:e`<p class="quiet">No builds.</p>`}
          <//>
          <${Ut} agent=${a} />
          <${Z} list=${n.events} />
        </div>
        ${ht(s)?e`<${$t} subject=${{agent:t}} query=${s} />`:e`<${X} list=${c} outcome=${o} />`}
      </div>
    <//>
  `}export{wt as default,pn as title};
