import{m260_0 as X,m260_1 as Y,m260_2 as Z,m260_3 as g,m260_4 as ee,m260_5 as se,m260_6 as te,m260_7 as oe,m260_8 as d,m260_9 as ae,m260_10 as re,m260_11 as ie}from"../main.js";import{m4_0 as w,m4_1 as le,m4_2 as ue,m4_3 as ce,m4_4 as _e,m4_5 as pe,m4_6 as fe}from"../shared.js";import{m20_0 as y,m20_1 as de}from"../shared.js";import{m42_0 as S}from"../shared.js";import{m43_0 as Te,m43_1 as R,m43_2 as we,m43_3 as ye,m43_4 as Se,m43_5 as Re,m43_6 as B}from"../shared.js";import{m45_0 as E,m45_1 as F}from"../shared.js";import{m63_0 as N,m63_1 as Ce}from"../shared.js";import{m88_0 as C}from"../main.js";import{m90_0 as _}from"../main.js";import{m96_0 as L}from"../main.js";import{m122_0 as We,m122_1 as P,m122_2 as j}from"../main.js";import{m124_0 as k}from"../main.js";import{m131_0 as p}from"../shared.js";import{m157_0 as Qe,m157_1 as O,m157_2 as Je,m157_3 as h,m157_4 as Ve,m157_5 as Ke,m157_6 as Xe,m157_7 as m,m157_8 as A,m157_9 as b,m157_10 as Ye,m157_11 as Ze,m157_12 as es,m157_13 as ss,m157_14 as ts,m157_15 as os,m157_16 as as}from"../main.js";import{m164_0 as ms,m164_1 as v,m164_2 as ns,m164_3 as ls,m164_4 as us,m164_5 as x}from"../main.js";import{m165_0 as t}from"../main.js";import{m195_0 as $s,m195_1 as gs,m195_2 as ds,m195_3 as hs,m195_4 as bs,m195_5 as vs,m195_6 as xs,m195_7 as Ts,m195_8 as D}from"../main.js";import{m203_0 as U,m203_1 as Ss}from"../main.js";import{m204_0 as Es,m204_1 as Fs,m204_2 as Ns,m204_3 as Cs,m204_4 as Ls,m204_5 as Ps,m204_6 as $,m204_7 as js,m204_8 as ks}from"../main.js";import{m236_0 as W}from"../main.js";var G=20,at=({params:e})=>e.org_id,I=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,T=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function M({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>$("jobs",{},{org_id:e.id,status:i});return t`
    <div class="tiles org-tiles">
      <${p}
        name="Running"
        icon="running"
        tone="go"
        href=${a("running")}
        value=${m(o.running)}
        note=${I(s.most_running)}
      />
      <${p}
        name="Share of the fleet"
        icon="fleet"
        value=${A(e.share)}
        note=${`of ${h(e.agents,"connected agent")}`}
      />
      <${p}
        name="Waiting"
        icon="pending"
        href=${a("pending")}
        value=${m(o.waiting)}
        note=${I(s.most_waiting)}
      />
      <${p}
        name="Queue wait p50"
        value=${b(r.p50)}
        note=${r.jobs>0?`p95 ${b(r.p95)}, ${h(r.jobs,"job")} in 24 h`:"no jobs in 24 h"}
      />
    </div>
  `}var q=({org:e})=>t`
  <${_}
    id="limits"
    title="Limits"
    tools=${U("settings","org")&&t`<a class="button" href=${$("settings",{},{org:e.id})}>Change…</a>`}
  >
    <${S}
      facts=${[["Weight",m(e.weight)],["Most urgent priority",String(e.priority_ceiling)],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":m(e.limits.submits_per_minute)],["Running jobs",T(e.used.running,e.limits.most_running)],["Waiting jobs",T(e.used.waiting,e.limits.most_waiting)],["Stored",T(e.used.stored_bytes,e.limits.most_stored_bytes,O)]]}
    />
  <//>
`;function z({id:e,query:o,initial:s,version:r}){let a=F(o),i=`/api/v1/failures?${new URLSearchParams({org_id:e,since:a})}`,n=t`<${E} since=${a} />`;return t`
    <${_} id="failures" className="org-failures" title="Failures" tools=${n}>
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
  `}function Q({id:e,initial:o}){x("batches");let s=d(()=>new w({filters:{org_id:e},page:o?.batches??null}),[e]);g(()=>s.follow(),[s]);let r=s.fresh.value;g(()=>{r>0&&s.first()},[r]);let a=s.ids.value.slice(0,G),i=t`<a class="button" href=${$("batches",{},{org_id:e})}>All batches</a>`;return t`
    <${_} id="batches" title="Recent batches" tools=${i}>
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
    <${_} id="builds" title="Recent builds">
      ${a.length===0&&t`<p class="nothing">No builds yet.</p>`}
      ${a.length>0&&t`<${N} groups=${a} />`}
    <//>
  `}function H({params:{org_id:e},query:o}){let s=d(D,[]);x("overview");let{waiting:r,running:a,done:i,failed:n}=W.row("overview").value??{},f=`${r} ${a} ${i} ${n}`,l=v(`/api/v1/orgs/${encodeURIComponent(e)}`,f,s?.org??null),u=l.data.value,c=l.error.value;return c?.status===404?t`<${L} problem=${{status:404,text:c.message}} />`:t`
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
  `}export{H as default,at as title};
