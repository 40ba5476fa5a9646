import{m247_0 as X,m247_1 as Y,m247_2 as Z,m247_3 as d,m247_4 as ee,m247_5 as se,m247_6 as te,m247_7 as oe,m247_8 as g,m247_9 as ae,m247_10 as re,m247_11 as ie}from"../main.js";import{m4_0 as T,m4_1 as le,m4_2 as ue,m4_3 as ce,m4_4 as pe,m4_5 as _e,m4_6 as fe}from"../shared.js";import{m19_0 as y,m19_1 as ge}from"../shared.js";import{m40_0 as S}from"../shared.js";import{m41_0 as we,m41_1 as R,m41_2 as Te,m41_3 as ye,m41_4 as Se,m41_5 as Re,m41_6 as B}from"../shared.js";import{m43_0 as E,m43_1 as F}from"../shared.js";import{m61_0 as N,m61_1 as Ce}from"../shared.js";import{m85_0 as C}from"../main.js";import{m87_0 as p}from"../main.js";import{m92_0 as L}from"../main.js";import{m117_0 as We,m117_1 as P,m117_2 as j}from"../main.js";import{m119_0 as k}from"../main.js";import{m126_0 as _}from"../shared.js";import{m150_0 as O,m150_1 as Qe,m150_2 as h,m150_3 as Je,m150_4 as Ve,m150_5 as m,m150_6 as A,m150_7 as b,m150_8 as Ke,m150_9 as Xe,m150_10 as Ye,m150_11 as Ze,m150_12 as es,m150_13 as ss}from"../main.js";import{m156_0 as as,m156_1 as v,m156_2 as rs,m156_3 as is,m156_4 as ms,m156_5 as x}from"../main.js";import{m157_0 as t}from"../main.js";import{m183_0 as ps,m183_1 as _s,m183_2 as fs,m183_3 as $s,m183_4 as ds,m183_5 as gs,m183_6 as hs,m183_7 as bs,m183_8 as D}from"../main.js";import{m190_0 as U,m190_1 as ws}from"../main.js";import{m191_0 as Ss,m191_1 as Rs,m191_2 as Bs,m191_3 as Es,m191_4 as Fs,m191_5 as Ns,m191_6 as $,m191_7 as Cs,m191_8 as Ls}from"../main.js";import{m223_0 as W}from"../main.js";var G=20,st=({params:e})=>e.org_id,I=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function M({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>$("jobs",{},{org_id:e.id,status:i});return t`
    <div class="tiles org-tiles">
      <${_}
        name="Running"
        icon="running"
        tone="go"
        href=${a("running")}
        value=${m(o.running)}
        note=${I(s.most_running)}
      />
      <${_}
        name="Share of the fleet"
        icon="fleet"
        value=${A(e.share)}
        note=${`of ${h(e.agents,"connected agent")}`}
      />
      <${_}
        name="Waiting"
        icon="pending"
        href=${a("pending")}
        value=${m(o.waiting)}
        note=${I(s.most_waiting)}
      />
      <${_}
        name="Queue wait p50"
        value=${b(r.p50)}
        note=${r.jobs>0?`p95 ${b(r.p95)}, ${h(r.jobs,"job")} in 24 h`:"no jobs in 24 h"}
      />
    </div>
  `}var q=({org:e})=>t`
  <${p}
    id="limits"
    title="Limits"
    tools=${U("settings","org")&&t`<a class="button" href=${$("settings",{},{org:e.id})}>Change…</a>`}
  >
    <${S}
      facts=${[["Weight",m(e.weight)],["Most urgent priority",String(e.priority_ceiling)],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":m(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,O)]]}
    />
  <//>
`;function z({id:e,query:o,initial:s,version:r}){let a=F(o),i=`/api/v1/failures?${new URLSearchParams({org_id:e,since:a})}`,n=t`<${E} since=${a} />`;return t`
    <${p} id="failures" className="org-failures" title="Failures" tools=${n}>
      <${R}
        key=${i}
        path=${i}
        version=${r}
        initial=${s?.since===a?s.failures:null}
        none=${t`<p class="nothing">No attempt failed in this period.</p>`}
      >
        ${(f,l)=>t`
          <p class="quiet number">${B(f)}</p>
          ${l}
        `}
      <//>
    <//>
  `}function Q({id:e,initial:o}){x("batches");let s=g(()=>new T({filters:{org_id:e},page:o?.batches??null}),[e]);d(()=>s.follow(),[s]);let r=s.fresh.value;d(()=>{r>0&&s.first()},[r]);let a=s.ids.value.slice(0,G),i=t`<a class="button" href=${$("batches",{},{org_id:e})}>All batches</a>`;return t`
    <${p} id="batches" title="Recent batches" tools=${i}>
      ${a.length===0&&!s.loading.value&&t`<p class="nothing">No batches yet.</p>`}
      ${a.length>0&&t`
          <${k}
            id="org-batches"
            label="Batches of the organization, newest first"
            className="batches"
            ids=${a}
            rowOf=${n=>s.row(n)}
            ...${y}
          />
        `}
    <//>
  `}function J({id:e,initial:o,version:s}){let r=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:G})}`,a=v(r,s,o?{groups:o.groups}:null).data.value?.groups??[];return t`
    <${p} id="builds" title="Recent builds">
      ${a.length===0&&t`<p class="nothing">No builds yet.</p>`}
      ${a.length>0&&t`<${N} groups=${a} />`}
    <//>
  `}function H({params:{org_id:e},query:o}){let s=g(D,[]);x("overview");let{waiting:r,running:a,done:i,failed:n}=W.row("overview").value??{},f=`${r} ${a} ${i} ${n}`,l=v(`/api/v1/orgs/${encodeURIComponent(e)}`,f,s?.org??null),u=l.data.value,c=l.error.value;return c?.status===404?t`<${L} problem=${{status:404,text:c.message}} />`:t`
    <${C} title=${e} crumb=${e} className="object-page" inspect=${["org",e]}>
      ${c&&!u&&t`<${P} title="The organization could not be loaded" text=${c.message} again=${l.load} />`}
      ${!u&&!c&&t`<${j} />`}
      ${u&&t`
          <${M} org=${u} />
          <div class="columns">
            <div>
              <${z} id=${e} query=${o} initial=${s} version=${n} />
              <${J} id=${e} initial=${s} version=${f} />
            </div>
            <div><${q} org=${u} /></div>
          </div>
          <${Q} id=${e} initial=${s} />
        `}
    <//>
  `}export{H as default,st as title};
