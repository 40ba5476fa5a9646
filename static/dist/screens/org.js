import{m237_0 as Z,m237_1 as ee,m237_2 as se,m237_3 as g,m237_4 as te,m237_5 as oe,m237_6 as ae,m237_7 as re,m237_8 as d,m237_9 as ie,m237_10 as me,m237_11 as ne}from"../main.js";import{m4_0 as T,m4_1 as pe,m4_2 as _e,m4_3 as ce,m4_4 as fe,m4_5 as $e,m4_6 as ge,m4_7 as de}from"../shared.js";import{m19_0 as S,m19_1 as ve}from"../shared.js";import{m39_0 as y}from"../shared.js";import{m40_0 as ye,m40_1 as E,m40_2 as Ee,m40_3 as Re,m40_4 as Be,m40_5 as Ne,m40_6 as R}from"../shared.js";import{m59_0 as B,m59_1 as Pe}from"../shared.js";import{m82_0 as N}from"../main.js";import{m84_0 as c}from"../main.js";import{m89_0 as C}from"../main.js";import{m100_0 as L}from"../main.js";import{m112_0 as He,m112_1 as P,m112_2 as j}from"../main.js";import{m114_0 as F}from"../main.js";import{m121_0 as f}from"../shared.js";import{m144_0 as O,m144_1 as h,m144_2 as Ke,m144_3 as Xe,m144_4 as n,m144_5 as k,m144_6 as b,m144_7 as Ye,m144_8 as Ze,m144_9 as es,m144_10 as ss,m144_11 as ts}from"../main.js";import{m150_0 as rs,m150_1 as v,m150_2 as is,m150_3 as ms,m150_4 as x}from"../main.js";import{m151_0 as t}from"../main.js";import{m175_0 as _s,m175_1 as cs,m175_2 as fs,m175_3 as $s,m175_4 as gs,m175_5 as ds,m175_6 as D}from"../main.js";import{m182_0 as A,m182_1 as vs}from"../main.js";import{m183_0 as Ts,m183_1 as Ss,m183_2 as ys,m183_3 as Es,m183_4 as I,m183_5 as Rs,m183_6 as $,m183_7 as Bs,m183_8 as Ns}from"../main.js";import{m214_0 as U}from"../main.js";import{m136_0 as W,m136_1 as G}from"../shared.js";var M=20,st=({params:e})=>e.org_id,H=(e,o=n)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=n)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function q({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>$("jobs",{},{org_id:e.id,status:i});return t`
    <div class="tiles org-tiles">
      <${f}
        name="Running"
        icon="running"
        tone="go"
        href=${a("running")}
        value=${n(o.running)}
        note=${H(s.most_running)}
      />
      <${f}
        name="Share of the fleet"
        icon="fleet"
        value=${k(e.share)}
        note=${`of ${h(e.agents,"connected agent")}`}
      />
      <${f}
        name="Waiting"
        icon="pending"
        href=${a("pending")}
        value=${n(o.waiting)}
        note=${H(s.most_waiting)}
      />
      <${f}
        name="Queue wait p50"
        value=${b(r.p50)}
        note=${r.jobs>0?`p95 ${b(r.p95)}, ${h(r.jobs,"job")} in 24 h`:"no jobs in 24 h"}
      />
    </div>
  `}var z=({org:e})=>t`
  <${c}
    id="limits"
    title="Limits"
    tools=${A("settings","org")&&t`<a class="button" href=${$("settings",{},{org:e.id})}>Change…</a>`}
  >
    <${y}
      facts=${[["Weight",n(e.weight)],["Most urgent priority",String(e.priority_ceiling)],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":n(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,O)]]}
    />
  <//>
`;function J({id:e,query:o,initial:s,version:r}){let a=G(o),i=`/api/v1/failures?${new URLSearchParams({org_id:e,since:a})}`,l=t`
    <${L}
      label="Period"
      hideLabel
      options=${W}
      value=${a}
      onChange=${m=>I({since:m==="24h"?"":m},{push:!0})}
    />
  `;return t`
    <${c} id="failures" className="org-failures" title="Failures" tools=${l}>
      <${E}
        key=${i}
        path=${i}
        version=${r}
        initial=${s?.since===a?s.failures:null}
        none=${t`<p class="nothing">No attempt failed in this period.</p>`}
      >
        ${(m,u)=>t`
          <p class="quiet number">${R(m)}</p>
          ${u}
        `}
      <//>
    <//>
  `}function V({id:e,initial:o}){x("batches");let s=d(()=>new T({filters:{org_id:e},page:o?.batches??null}),[e]);g(()=>s.follow(),[s]);let r=s.fresh.value;g(()=>{r>0&&s.first()},[r]);let a=s.ids.value.slice(0,M),i=t`<a class="button" href=${$("batches",{},{org_id:e})}>All batches</a>`;return t`
    <${c} id="batches" title="Newest batches" tools=${i}>
      ${a.length===0&&!s.loading.value&&t`<p class="nothing">No batches yet.</p>`}
      ${a.length>0&&t`
          <${F}
            id="org-batches"
            label="Batches of the organization, newest first"
            className="batches"
            ids=${a}
            rowOf=${l=>s.row(l)}
            ...${S}
          />
        `}
    <//>
  `}function K({id:e,initial:o,version:s}){let r=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:M})}`,a=v(r,s,o?{groups:o.groups}:null).data.value?.groups??[];return t`
    <${c} id="builds" title="Newest builds">
      ${a.length===0&&t`<p class="nothing">No builds yet.</p>`}
      ${a.length>0&&t`<${B} groups=${a} />`}
    <//>
  `}function Q({params:{org_id:e},query:o}){let s=d(D,[]);x("overview");let{waiting:r,running:a,done:i,failed:l}=U.row("overview").value??{},m=`${r} ${a} ${i} ${l}`,u=v(`/api/v1/orgs/${encodeURIComponent(e)}`,m,s?.org??null),p=u.data.value,_=u.error.value;return _?.status===404?t`<${C} problem=${{status:404,text:_.message}} />`:t`
    <${N} title=${e} crumb=${e} className="object-page" inspect=${["org",e]}>
      ${_&&!p&&t`<${P} title="The organization could not be loaded" text=${_.message} again=${u.load} />`}
      ${!p&&!_&&t`<${j} />`}
      ${p&&t`
          <${q} org=${p} />
          <div class="columns">
            <div>
              <${J} id=${e} query=${o} initial=${s} version=${l} />
              <${K} id=${e} initial=${s} version=${m} />
            </div>
            <div><${z} org=${p} /></div>
          </div>
          <${V} id=${e} initial=${s} />
        `}
    <//>
  `}export{Q as default,st as title};
