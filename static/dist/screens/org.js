import{m267_0 as ee,m267_1 as se,m267_2 as te,m267_3 as d,m267_4 as oe,m267_5 as ae,m267_6 as re,m267_7 as ie,m267_8 as g,m267_9 as me,m267_10 as ne,m267_11 as le}from"../main.js";import{m4_0 as T,m4_1 as _e,m4_2 as pe,m4_3 as $e,m4_4 as fe,m4_5 as de,m4_6 as ge}from"../shared.js";import{m21_0 as S,m21_1 as ve,m21_2 as xe}from"../shared.js";import{m44_0 as y}from"../shared.js";import{m45_0 as Be,m45_1 as B,m45_2 as Re,m45_3 as Ee,m45_4 as R}from"../shared.js";import{m47_0 as E,m47_1 as F}from"../shared.js";import{m65_0 as N,m65_1 as Le}from"../shared.js";import{m91_0 as j}from"../main.js";import{m93_0 as _}from"../main.js";import{m99_0 as C}from"../main.js";import{m125_0 as Ge,m125_1 as L,m125_2 as P}from"../main.js";import{m127_0 as k}from"../main.js";import{m134_0 as p}from"../shared.js";import{m147_0 as O,m147_1 as A,m147_2 as D}from"../shared.js";import{m162_0 as Xe,m162_1 as U,m162_2 as Ye,m162_3 as h,m162_4 as Ze,m162_5 as es,m162_6 as ss,m162_7 as ts,m162_8 as m,m162_9 as W,m162_10 as b,m162_11 as os,m162_12 as as,m162_13 as rs,m162_14 as is,m162_15 as ms,m162_16 as ns,m162_17 as ls}from"../main.js";import{m169_0 as _s,m169_1 as v,m169_2 as ps,m169_3 as $s,m169_4 as fs,m169_5 as x}from"../main.js";import{m171_0 as t}from"../main.js";import{m201_0 as vs,m201_1 as xs,m201_2 as ws,m201_3 as Ts,m201_4 as Ss,m201_5 as ys,m201_6 as Bs,m201_7 as Rs,m201_8 as I}from"../main.js";import{m209_0 as G,m209_1 as Ns}from"../main.js";import{m210_0 as Ls,m210_1 as Ps,m210_2 as ks,m210_3 as Os,m210_4 as As,m210_5 as Ds,m210_6 as f,m210_7 as Us,m210_8 as Ws}from"../main.js";import{m242_0 as H}from"../main.js";var V=20,ut=({params:e})=>e.org_id,M=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function Q({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>f("jobs",{},{org_id:e.id,status:i});return t`
    <div class="tiles org-tiles">
      <${p}
        name="Running"
        icon="running"
        tone="go"
        href=${a("running")}
        value=${m(o.running)}
        note=${M(s.most_running)}
      />
      <${p}
        name="Share of the fleet"
        icon="fleet"
        value=${W(e.share)}
        note=${`of ${h(e.agents,"connected agent")}`}
      />
      <${p}
        name="Waiting"
        icon="pending"
        href=${a("pending")}
        value=${m(o.waiting)}
        note=${M(s.most_waiting)}
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
    tools=${G("settings","org")&&t`<a class="button" href=${f("settings",{},{org:e.id})}>Change…</a>`}
  >
    <${y}
      facts=${[["Weight",m(e.weight)],["Most urgent priority",String(e.priority_ceiling)],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":m(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,U)]]}
    />
  <//>
`;function J({id:e,query:o,initial:s,version:r}){let a=F(o),i=`/api/v1/failures?${new URLSearchParams({org_id:e,since:a})}`,n=t`<${E} since=${a} />`;return t`
    <${_} id="failures" className="org-failures" title="Failures" tools=${n}>
      <${B}
        key=${i}
        path=${i}
        version=${r}
        initial=${s?.since===a?s.failures:null}
        none=${t`<p class="nothing">No attempt failed in this period.</p>`}
      >
        ${($,l)=>t`
          <p class="quiet number">${R($)}</p>
          ${l}
        `}
      <//>
    <//>
  `}function K({id:e,initial:o}){x("batches");let s=g(()=>new T({filters:{org_id:e},page:o?.batches??null}),[e]);d(()=>s.follow(),[s]);let r=s.fresh.value;d(()=>{r>0&&s.first()},[r]);let a=s.ids.value.slice(0,V),i=t`<a class="button" href=${f("batches",{},{org_id:e})}>All batches</a>`;return t`
    <${_} id="batches" title="Recent batches" tools=${i}>
      ${a.length===0&&!s.loading.value&&t`<p class="nothing">No batches yet.</p>`}
      ${a.length>0&&t`
          <${k}
            id="org-batches"
            label="Batches of the organization, newest first"
            className="batches"
            ids=${a}
            rowOf=${n=>s.row(n)}
            ...${S}
          />
        `}
    <//>
  `}function X({id:e,initial:o,version:s}){let r=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:V})}`,a=v(r,s,o?{groups:o.groups}:null).data.value?.groups??[];return t`
    <${_} id="builds" title="Recent builds">
      ${a.length===0&&t`<p class="nothing">No builds yet.</p>`}
      ${a.length>0&&t`<${N} groups=${a} />`}
    <//>
  `}function z({params:{org_id:e},query:o}){let s=g(I,[]);x("overview");let{waiting:r,running:a,done:i,failed:n}=H.row("overview").value??{},$=`${r} ${a} ${i} ${n}`,l=v(`/api/v1/orgs/${encodeURIComponent(e)}`,$,s?.org??null),u=l.data.value,c=l.error.value;return c?.status===404?t`<${C} problem=${{status:404,text:c.message}} />`:t`
    <${j}
      title=${e}
      crumb=${e}
      className="object-page"
      inspect=${["org",e]}
      tools=${t`<${A} query=${o} first="Now" />`}
    >
      ${c&&!u&&t`<${L} title="The organization could not be loaded" text=${c.message} again=${l.load} />`}
      ${!u&&!c&&t`<${P} />`}
      ${u&&t`
          <${Q} org=${u} />
          ${D(o)?t`<${O} subject=${{org_id:e}} query=${o} />`:t`
                <div class="columns">
                  <div>
                    <${J} id=${e} query=${o} initial=${s} version=${n} />
                    <${X} id=${e} initial=${s} version=${$} />
                  </div>
                  <div><${q} org=${u} /></div>
                </div>
                <${K} id=${e} initial=${s} />
              `}
        `}
    <//>
  `}export{z as default,ut as title};
