import{m274_0 as ee,m274_1 as se,m274_2 as te,m274_3 as d,m274_4 as oe,m274_5 as ae,m274_6 as re,m274_7 as ie,m274_8 as g,m274_9 as me,m274_10 as ne,m274_11 as le}from"../main.js";import{m6_0 as T,m6_1 as ce,m6_2 as pe,m6_3 as $e,m6_4 as fe,m6_5 as de}from"../main.js";import{m23_0 as y,m23_1 as be,m23_2 as ve,m23_3 as xe}from"../shared.js";import{m46_0 as S}from"../shared.js";import{m48_0 as Be,m48_1 as B,m48_2 as Re,m48_3 as Ee,m48_4 as R,m48_5 as Fe}from"../shared.js";import{m50_0 as E,m50_1 as F}from"../shared.js";import{m69_0 as C,m69_1 as Le}from"../shared.js";import{m95_0 as N}from"../main.js";import{m97_0 as c}from"../main.js";import{m103_0 as P}from"../main.js";import{m130_0 as He,m130_1 as j,m130_2 as L}from"../main.js";import{m132_0 as k}from"../main.js";import{m139_0 as p}from"../shared.js";import{m152_0 as O,m152_1 as A,m152_2 as D}from"../shared.js";import{m167_0 as Ye,m167_1 as U,m167_2 as Ze,m167_3 as h,m167_4 as es,m167_5 as ss,m167_6 as ts,m167_7 as os,m167_8 as as,m167_9 as m,m167_10 as W,m167_11 as b,m167_12 as rs,m167_13 as is,m167_14 as ms,m167_15 as ns,m167_16 as ls,m167_17 as us,m167_18 as _s}from"../main.js";import{m174_0 as $s,m174_1 as v,m174_2 as fs,m174_3 as ds,m174_4 as gs,m174_5 as x}from"../main.js";import{m176_0 as t}from"../main.js";import{m206_0 as ws,m206_1 as Ts,m206_2 as ys,m206_3 as Ss,m206_4 as Bs,m206_5 as Rs,m206_6 as Es,m206_7 as Fs,m206_8 as I}from"../main.js";import{m214_0 as G,m214_1 as Ps}from"../main.js";import{m215_0 as ks,m215_1 as Os,m215_2 as As,m215_3 as Ds,m215_4 as Us,m215_5 as Ws,m215_6 as Is,m215_7 as f,m215_8 as Gs,m215_9 as Hs}from"../main.js";import{m248_0 as H}from"../main.js";var V=20,pt=({params:e})=>e.org_id,M=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function z({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>f("jobs",{},{org_id:e.id,status:i});return t`
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
name="Median queue wait"
value=${b(r.p50)}
note=${r.jobs>0?`p95 ${b(r.p95)}, ${h(r.jobs,"job")} in 24 h`:"no jobs in 24 h"}
/>
</div>
`}var J=({org:e})=>t`
<${c}
id="limits"
title="Limits"
tools=${G("settings","org")&&t`<a class="button" href=${f("settings",{},{org:e.id})}>Change…</a>`}
>
<${S}
facts=${[["Weight",m(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":m(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,U)]]}
/>
<//>
`;function Q({id:e,query:o,initial:s,version:r}){let a=F(o),i=`/api/v1/failures?${new URLSearchParams({org_id:e,since:a})}`,n=t`<${E} since=${a} />`;return t`
<${c} id="failures" className="org-failures" title="Failures" tools=${n}>
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
`}function K({id:e,initial:o}){x("batches");let s=g(()=>new T({filters:{org_id:e},page:o?.batches??null}),[e]);d(()=>s.follow(),[s]);let r=s.fresh.value;d(()=>{r>0&&s.first()},[r]);let a=s.ids.value.slice(0,V),i=t`<a class="button" href=${f("batches",{},{org_id:e})}>All batches</a>`;return t`
<${c} id="batches" title="Recent batches" tools=${i}>
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
`}function X({id:e,initial:o,version:s}){let r=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:V})}`,a=v(r,s,o?{groups:o.groups}:null).data.value?.groups??[];return t`
<${c} id="builds" title="Recent builds">
${a.length===0&&t`<p class="nothing">No builds yet.</p>`}
${a.length>0&&t`<${C} groups=${a} />`}
<//>
`}function q({params:{org_id:e},query:o}){let s=g(I,[]);x("overview");let{waiting:r,running:a,done:i,failed:n}=H.row("overview").value??{},$=`${r} ${a} ${i} ${n}`,l=v(`/api/v1/orgs/${encodeURIComponent(e)}`,$,s?.org??null),u=l.data.value,_=l.error.value;return _?.status===404?t`<${P} problem=${{status:404,text:_.message}} />`:t`
<${N}
title=${e}
crumb=${e}
className="object-page"
inspect=${["org",e]}
tools=${t`<${A} query=${o} first="Now" />`}
>
${_&&!u&&t`<${j} title="The organization could not be loaded" text=${_.message} again=${l.load} />`}
${!u&&!_&&t`<${L} />`}
${u&&t`
<${z} org=${u} />
${D(o)?t`<${O} subject=${{org_id:e}} query=${o} />`:t`
<div class="columns">
<div>
<${Q} id=${e} query=${o} initial=${s} version=${n} />
<${X} id=${e} initial=${s} version=${$} />
</div>
<div><${J} org=${u} /></div>
</div>
<${K} id=${e} initial=${s} />
`}
`}
<//>
`}export{q as default,pt as title};
