import{m0_0 as E,m0_1 as K,m0_2 as U,m0_3 as V,m0_4 as v,m0_5 as X,m0_6 as x,m0_7 as Z,m0_8 as ee,m0_9 as te,m0_10 as ae,m0_11 as se,m0_12 as oe,m0_13 as re,m0_14 as me}from"../main.js";import{m36_0 as T}from"../shared.js";import{m40_0 as w}from"../shared.js";import{m49_0 as k,m49_1 as pe}from"../main.js";import{m63_0 as O}from"../main.js";import{m81_0 as q}from"../shared.js";import{m84_0 as f,m84_1 as ye}from"../shared.js";import{m85_0 as S}from"../main.js";import{m87_0 as u}from"../main.js";import{m99_0 as C,m99_1 as qe}from"../shared.js";import{m112_0 as R}from"../main.js";import{m119_0 as j}from"../main.js";import{m121_0 as De,m121_1 as g,m121_2 as h}from"../shared.js";import{m126_0 as _}from"../shared.js";import{m150_0 as Je,m150_1 as Le,m150_2 as p,m150_3 as Me,m150_4 as He,m150_5 as $,m150_6 as b,m150_7 as d,m150_8 as Ne,m150_9 as Qe,m150_10 as ze,m150_11 as Ge,m150_12 as A,m150_13 as y}from"../main.js";import{m156_0 as Ke,m156_1 as Ue,m156_2 as Ve,m156_3 as Xe,m156_4 as Ze,m156_5 as B}from"../main.js";import{m157_0 as a}from"../main.js";import{m185_0 as ot,m185_1 as rt,m185_2 as mt,m185_3 as nt,m185_4 as D}from"../main.js";import{m190_0 as P,m190_1 as ut}from"../main.js";import{m191_0 as pt,m191_1 as $t,m191_2 as dt,m191_3 as ft,m191_4 as gt,m191_5 as ht,m191_6 as c,m191_7 as bt,m191_8 as yt}from"../main.js";import{m225_0 as Tt,m225_1 as wt,m225_2 as I}from"../main.js";function Gt({params:e}){let o=I(`test:${e.id}`);return o.ids.value,o.row(e.id).value?.test??"Test"}var F=({at:e})=>a`<time class="number quiet" datetime=${e} title=${e}>${y(e)}</time>`,M=[{name:"outcome",title:"Outcome",cell:e=>a`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&a`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>a`<${F} at=${e.finished_at} />`}],H=({history:e})=>{let o=new Map(e.map(t=>[t.attempt,{value:t}]));return a`
    <${j}
      id="history-list"
      label="Recent attempts"
      className="runs"
      kind="run"
      columns=${M}
      ids=${[...o.keys()]}
      rowOf=${t=>o.get(t)}
      hrefOf=${t=>c("job",{id:t.job_id})}
      failed=${t=>t.outcome!=="passed"}
    />
  `};function W(e){return P("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>x(e)}:{label:"Quarantine\u2026",icon:"paused",run:()=>v(e)}]:[]}var N=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function Q({test:e}){let{passed:o,attempts:t,flaky:n,jobs:i,mean_seconds:l,last_seconds:m}=e;return a`
    <div class="tiles test-tiles">
      <${_}
        name="Passed"
        value=${b(e.pass_rate)}
        tone=${N(e)}
        note=${`${$(o)} of ${p(t,"attempt")}`}
      />
      <${_}
        name="Flaky"
        value=${b(e.flaky_rate)}
        tone=${n>0?"warn":""}
        note=${`${$(n)} of ${p(i,"job")} passed only on retry`}
      />
      <${_}
        name="Typical duration"
        value=${l===null?"\u2013":d(l)}
        note=${m===null?"":`the last time ${d(m)}`}
      />
      <${_}
        name="Last 20"
        value=${a`<${C} outcomes=${e.recent} />`}
        note="passes up, failures down"
      />
    </div>
  `}function z({test:e}){let{history:o}=e,t=h(o,s=>s.agent).sort((s,r)=>r.failed/r.ran-s.failed/s.ran||r.ran-s.ran),n=h(o,s=>s.app_version_id),i=({key:s,...r})=>({...r,key:s,name:a`<a href=${c("agent",{name:s})}>${s}</a>`}),l=({key:s,...r})=>({...r,key:s,name:a`
      <${k} org=${e.org_id} version=${s} link />
    `}),m=o.length>0?`last ${p(o.length,"attempt")}`:"";return a`
    <${u} title="By agent" note=${m}>
      <${g} label="Attempts by agent" by="Agent" rows=${t.map(i)} />
    <//>
    <${u} title="By build" note=${m}>
      <${g} label="Attempts by build" by="Build" rows=${n.map(l)} />
    <//>
  `}function J({params:{id:e}}){let o=B(`test:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(D("This test",()=>t?W(t):[]),!t)return a`<${q} store=${o} kind="test" />`;let{quarantined:n,quarantine_note:i,quarantined_at:l}=t,m=t.history.filter(s=>s.simulated).length;return a`
    <${S}
      title=${a`<span class="test-path">${t.test}</span>`}
      crumb=${A(t.test)}
      inspect=${["knowntest",t.id]}
      state=${a`
        <${f} outcome=${t.last_outcome} />
        ${n&&a`<span class="tag is-quarantined">quarantine</span>`}
      `}
      actions=${W(t).map(({label:s,icon:r,run:L})=>a`
          <button type="button" key=${s} class="button" onClick=${L}>
            <${O} name=${r} />
            ${s}
          </button>
        `)}
    >
      ${m>0&&a`
          <${R}>
            ${$(m)} of the last ${p(t.history.length,"attempt")} simulated, not run. The figures
            include them.
          <//>
        `}
      ${n&&a`
          <p class="why" data-why>
            In quarantine since ${y(l)}
            ${i&&`: ${i}`}. It still runs; its failures do not fail a batch.
          </p>
        `}
      <${Q} test=${t} />
      <div class="columns">
        <div>
          <${u} title="Durations">
            <${T} history=${t.history} usual=${t.mean_seconds} />
          <//>
          <${u}
            title="Recent attempts"
            tools=${a`<a href=${c("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
                Show all jobs
              </a>`}
          >
            <${H} history=${t.history} />
          <//>
        </div>
        <div>
          <${z} test=${t} />
          <${u} title="Details">
            <${w}
              facts=${[["Organization",a`<a href=${c("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",a`<a href=${c("job",{id:t.last_job_id})}>
                    <${F} at=${t.last_at} />
                  </a>`],["Id",a`<code class="id">${t.id}</code>`]]}
            />
          <//>
        </div>
      </div>
    <//>
  `}export{J as default,Gt as title};
