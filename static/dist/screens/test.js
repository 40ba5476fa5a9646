import{m0_0 as Y,m0_1 as E,m0_2 as K,m0_3 as U,m0_4 as x,m0_5 as V,m0_6 as T,m0_7 as X,m0_8 as Z,m0_9 as ee,m0_10 as te,m0_11 as ae,m0_12 as se,m0_13 as oe,m0_14 as re}from"../main.js";import{m34_0 as w}from"../shared.js";import{m38_0 as O}from"../shared.js";import{m46_0 as q,m46_1 as ce}from"../main.js";import{m59_0 as _}from"../main.js";import{m76_0 as k}from"../shared.js";import{m79_0 as g,m79_1 as be}from"../shared.js";import{m80_0 as j}from"../main.js";import{m82_0 as $}from"../main.js";import{m94_0 as S,m94_1 as qe}from"../shared.js";import{m105_0 as A}from"../main.js";import{m112_0 as D}from"../main.js";import{m114_0 as Be,m114_1 as h,m114_2 as b}from"../shared.js";import{m148_0 as a}from"../main.js";function c({name:e,value:o,note:t,icon:n,tone:i="",href:l,children:m}){let s=a`
    <span class="tile-name">
      ${n&&a`<${_} name=${n} />`}
      ${e}
    </span>
    <span class="tile-value number">${o}</span>
    ${t&&a`<span class="tile-note">${t}</span>`}
    ${m}
  `,r=`tile ${i&&`tile-${i}`}`;return l?a`<a class=${r} href=${l} data-tile=${e}>${s}</a>`:a`<div class=${r} data-tile=${e}>${s}</div>`}import{m141_0 as Le,m141_1 as d,m141_2 as Me,m141_3 as He,m141_4 as p,m141_5 as y,m141_6 as f,m141_7 as Qe,m141_8 as ze,m141_9 as Ge,m141_10 as v}from"../main.js";import{m147_0 as Ke,m147_1 as Ue,m147_2 as Ve,m147_3 as P}from"../main.js";import{m174_0 as et,m174_1 as tt,m174_2 as at,m174_3 as st,m174_4 as B}from"../main.js";import{m179_0 as I,m179_1 as nt}from"../main.js";import{m180_0 as lt,m180_1 as ut,m180_2 as $t,m180_3 as ct,m180_4 as pt,m180_5 as _t,m180_6 as u,m180_7 as dt,m180_8 as ft}from"../main.js";import{m211_0 as bt,m211_1 as C}from"../main.js";function Lt({params:e}){let o=C(`test:${e.id}`);return o.ids.value,o.row(e.id).value?.test??"Test"}var W=({at:e})=>a`<time class="number quiet" datetime=${e} title=${e}>${v(e)}</time>`,J=[{name:"outcome",title:"Outcome",cell:e=>a`<${g} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&a`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<span class="number">${f(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>a`<${W} at=${e.finished_at} />`}],L=({history:e})=>{let o=new Map(e.map(t=>[t.attempt,{value:t}]));return a`
    <${D}
      id="history-list"
      label="Newest attempts"
      className="runs"
      kind="run"
      columns=${J}
      ids=${[...o.keys()]}
      rowOf=${t=>o.get(t)}
      hrefOf=${t=>u("job",{id:t.job_id})}
      failed=${t=>t.outcome!=="passed"}
    />
  `};function N(e){return I("quarantine","test")?[e.quarantined?{label:"Take out of quarantine",icon:"running",run:()=>T(e)}:{label:"Quarantine\u2026",icon:"paused",run:()=>x(e)}]:[]}var M=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function H({test:e}){let{passed:o,attempts:t,flaky:n,jobs:i,mean_seconds:l,last_seconds:m}=e;return a`
    <div class="tiles test-tiles">
      <${c}
        name="Passed"
        value=${y(e.pass_rate)}
        tone=${M(e)}
        note=${`${p(o)} of ${d(t,"attempt")}`}
      />
      <${c}
        name="Flaky"
        value=${y(e.flaky_rate)}
        tone=${n>0?"warn":""}
        note=${`${p(n)} of ${d(i,"job")} passed only on retry`}
      />
      <${c}
        name="Typical duration"
        value=${l===null?"\u2013":f(l)}
        note=${m===null?"":`the last time ${f(m)}`}
      />
      <${c}
        name="Newest 20"
        value=${a`<${S} outcomes=${e.recent} />`}
        note="passes up, failures down"
      />
    </div>
  `}function Q({test:e}){let{history:o}=e,t=b(o,s=>s.agent).sort((s,r)=>r.failed/r.ran-s.failed/s.ran||r.ran-s.ran),n=b(o,s=>s.app_version_id),i=({key:s,...r})=>({...r,key:s,name:a`<a href=${u("agent",{name:s})}>${s}</a>`}),l=({key:s,...r})=>({...r,key:s,name:a`
      <a href=${u("jobs",{},{org_id:e.org_id,app_version_id:s,test:e.test})}>
        <${q} org=${e.org_id} version=${s}>${s}<//>
      </a>
    `}),m=o.length>0?`newest ${p(o.length)}`:"";return a`
    <${$} title="By agent" note=${m}>
      <${h} label="Attempts by agent" by="Agent" rows=${t.map(i)} />
    <//>
    <${$} title="By build" note=${m}>
      <${h} label="Attempts by build" by="Build" rows=${n.map(l)} />
    <//>
  `}function F({params:{id:e}}){let o=P(`test:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(B("This test",()=>t?N(t):[]),!t)return a`<${k} store=${o} kind="test" />`;let{quarantined:n,quarantine_note:i,quarantined_at:l}=t,m=t.history.filter(s=>s.simulated).length;return a`
    <${j}
      title=${a`<span class="test-path">${t.test}</span>`}
      inspect=${["knowntest",t.id]}
      state=${a`
        <${g} outcome=${t.last_outcome} />
        ${n&&a`<span class="tag is-quarantined">quarantine</span>`}
      `}
      actions=${N(t).map(({label:s,icon:r,run:R})=>a`
          <button type="button" key=${s} class="button" onClick=${R}>
            <${_} name=${r} />
            ${s}
          </button>
        `)}
    >
      ${m>0&&a`
          <${A}>
            ${p(m)} of the newest ${d(t.history.length,"attempt")} simulated, not run. The figures
            include them.
          <//>
        `}
      ${n&&a`
          <p class="why" data-why>
            In quarantine since ${v(l)}
            ${i&&`: ${i}`}. It still runs; its failures do not fail a batch.
          </p>
        `}
      <${H} test=${t} />
      <div class="columns">
        <div>
          <${$} title="Durations">
            <${w} history=${t.history} usual=${t.mean_seconds} />
          <//>
          <${$}
            title="Newest attempts"
            tools=${a`<a href=${u("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
                Show all jobs
              </a>`}
          >
            <${L} history=${t.history} />
          <//>
        </div>
        <div>
          <${Q} test=${t} />
          <${$} title="Details">
            <${O}
              facts=${[["Organization",a`<a href=${u("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",a`<a href=${u("job",{id:t.last_job_id})}>
                    <${W} at=${t.last_at} />
                  </a>`],["Id",a`<code class="id">${t.id}</code>`]]}
            />
          <//>
        </div>
      </div>
    <//>
  `}export{F as default,Lt as title};
