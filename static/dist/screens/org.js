import{m244_0 as X,m244_1 as Y,m244_2 as Z,m244_3 as d,m244_4 as ee,m244_5 as se,m244_6 as te,m244_7 as oe,m244_8 as g,m244_9 as ae,m244_10 as re,m244_11 as ie}from"../main.js";import{m4_0 as T,m4_1 as le,m4_2 as ue,m4_3 as ce,m4_4 as pe,m4_5 as _e,m4_6 as fe}from"../shared.js";import{m19_0 as y,m19_1 as ge}from"../shared.js";import{m39_0 as S}from"../shared.js";import{m40_0 as we,m40_1 as R,m40_2 as Te,m40_3 as ye,m40_4 as Se,m40_5 as Re,m40_6 as B}from"../shared.js";import{m42_0 as E,m42_1 as F}from"../shared.js";import{m60_0 as N,m60_1 as Ce}from"../shared.js";import{m84_0 as C}from"../main.js";import{m86_0 as p}from"../main.js";import{m91_0 as L}from"../main.js";import{m115_0 as We,m115_1 as P,m115_2 as j}from"../main.js";import{m117_0 as k}from"../main.js";import{m124_0 as _}from"../shared.js";import{m147_0 as O,m147_1 as Qe,m147_2 as h,m147_3 as Je,m147_4 as Ve,m147_5 as m,m147_6 as A,m147_7 as b,m147_8 as Ke,m147_9 as Xe,m147_10 as Ye,m147_11 as Ze,m147_12 as es,m147_13 as ss}from"../main.js";import{m153_0 as as,m153_1 as v,m153_2 as rs,m153_3 as is,m153_4 as ms,m153_5 as x}from"../main.js";import{m154_0 as t}from"../main.js";import{m180_0 as ps,m180_1 as _s,m180_2 as fs,m180_3 as $s,m180_4 as ds,m180_5 as gs,m180_6 as hs,m180_7 as bs,m180_8 as D}from"../main.js";import{m187_0 as U,m187_1 as ws}from"../main.js";import{m188_0 as Ss,m188_1 as Rs,m188_2 as Bs,m188_3 as Es,m188_4 as Fs,m188_5 as Ns,m188_6 as $,m188_7 as Cs,m188_8 as Ls}from"../main.js";import{m220_0 as W}from"../main.js";var G=20,st=({params:e})=>e.org_id,I=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function M({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>$("jobs",{},{org_id:e.id,status:i});return t`
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
