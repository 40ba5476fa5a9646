import{m273_0 as ee,m273_1 as se,m273_2 as te,m273_3 as d,m273_4 as oe,m273_5 as ae,m273_6 as re,m273_7 as ie,m273_8 as g,m273_9 as me,m273_10 as ne,m273_11 as le}from"../main.js";import{m6_0 as T,m6_1 as _e,m6_2 as pe,m6_3 as $e,m6_4 as fe,m6_5 as de,m6_6 as ge}from"../shared.js";import{m23_0 as S,m23_1 as ve,m23_2 as xe}from"../shared.js";import{m46_0 as y}from"../shared.js";import{m47_0 as Be,m47_1 as B,m47_2 as Re,m47_3 as Ee,m47_4 as R,m47_5 as Fe}from"../shared.js";import{m49_0 as E,m49_1 as F}from"../shared.js";import{m68_0 as N,m68_1 as Le}from"../shared.js";import{m94_0 as P}from"../main.js";import{m96_0 as _}from"../main.js";import{m102_0 as j}from"../main.js";import{m129_0 as He,m129_1 as C,m129_2 as L}from"../main.js";import{m131_0 as k}from"../main.js";import{m138_0 as p}from"../shared.js";import{m151_0 as O,m151_1 as A,m151_2 as D}from"../shared.js";import{m166_0 as Ye,m166_1 as U,m166_2 as Ze,m166_3 as h,m166_4 as es,m166_5 as ss,m166_6 as ts,m166_7 as os,m166_8 as m,m166_9 as W,m166_10 as b,m166_11 as as,m166_12 as rs,m166_13 as is,m166_14 as ms,m166_15 as ns,m166_16 as ls,m166_17 as us}from"../main.js";import{m173_0 as ps,m173_1 as v,m173_2 as $s,m173_3 as fs,m173_4 as ds,m173_5 as x}from"../main.js";import{m175_0 as t}from"../main.js";import{m205_0 as xs,m205_1 as ws,m205_2 as Ts,m205_3 as Ss,m205_4 as ys,m205_5 as Bs,m205_6 as Rs,m205_7 as Es,m205_8 as I}from"../main.js";import{m213_0 as G,m213_1 as Ps}from"../main.js";import{m214_0 as Ls,m214_1 as ks,m214_2 as Os,m214_3 as As,m214_4 as Ds,m214_5 as Us,m214_6 as Ws,m214_7 as f,m214_8 as Is,m214_9 as Gs}from"../main.js";import{m247_0 as H}from"../main.js";var z=20,_t=({params:e})=>e.org_id,V=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function Q({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>f("jobs",{},{org_id:e.id,status:i});return t`
<div class="tiles org-tiles">
<${p}
name="Running"
icon="running"
tone="go"
href=${a("running")}
value=${m(o.running)}
note=${V(s.most_running)}
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
note=${V(s.most_waiting)}
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
facts=${[["Weight",m(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":m(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,U)]]}
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
${l()}
`}
<//>
<//>
`}function K({id:e,initial:o}){x("batches");let s=g(()=>new T({filters:{org_id:e},page:o?.batches??null}),[e]);d(()=>s.follow(),[s]);let r=s.fresh.value;d(()=>{r>0&&s.first()},[r]);let a=s.ids.value.slice(0,z),i=t`<a class="button" href=${f("batches",{},{org_id:e})}>All batches</a>`;return t`
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
`}function X({id:e,initial:o,version:s}){let r=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:z})}`,a=v(r,s,o?{groups:o.groups}:null).data.value?.groups??[];return t`
<${_} id="builds" title="Recent builds">
${a.length===0&&t`<p class="nothing">No builds yet.</p>`}
${a.length>0&&t`<${N} groups=${a} />`}
<//>
`}function M({params:{org_id:e},query:o}){let s=g(I,[]);x("overview");let{waiting:r,running:a,done:i,failed:n}=H.row("overview").value??{},$=`${r} ${a} ${i} ${n}`,l=v(`/api/v1/orgs/${encodeURIComponent(e)}`,$,s?.org??null),u=l.data.value,c=l.error.value;return c?.status===404?t`<${j} problem=${{status:404,text:c.message}} />`:t`
<${P}
title=${e}
crumb=${e}
className="object-page"
inspect=${["org",e]}
tools=${t`<${A} query=${o} first="Now" />`}
>
${c&&!u&&t`<${C} title="The organization could not be loaded" text=${c.message} again=${l.load} />`}
${!u&&!c&&t`<${L} />`}
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
`}export{M as default,_t as title};
