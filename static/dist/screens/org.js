import{m277_0 as ee,m277_1 as se,m277_2 as te,m277_3 as d,m277_4 as oe,m277_5 as ae,m277_6 as re,m277_7 as ie,m277_8 as g,m277_9 as me,m277_10 as ne,m277_11 as le}from"../main.js";import{m6_0 as T,m6_1 as ce,m6_2 as pe,m6_3 as $e,m6_4 as fe,m6_5 as de}from"../main.js";import{m23_0 as S,m23_1 as be,m23_2 as ve,m23_3 as xe}from"../shared.js";import{m46_0 as y}from"../shared.js";import{m48_0 as Be,m48_1 as B,m48_2 as Re,m48_3 as Ee,m48_4 as R,m48_5 as Fe}from"../shared.js";import{m50_0 as E,m50_1 as F}from"../shared.js";import{m69_0 as C,m69_1 as Le}from"../shared.js";import{m96_0 as N}from"../main.js";import{m98_0 as c}from"../main.js";import{m104_0 as P}from"../main.js";import{m131_0 as He,m131_1 as j,m131_2 as L}from"../main.js";import{m133_0 as k}from"../main.js";import{m140_0 as p}from"../shared.js";import{m154_0 as O,m154_1 as A,m154_2 as D}from"../shared.js";import{m169_0 as Ye,m169_1 as Ze,m169_2 as U,m169_3 as es,m169_4 as ss,m169_5 as h,m169_6 as ts,m169_7 as os,m169_8 as as,m169_9 as rs,m169_10 as is,m169_11 as ms,m169_12 as m,m169_13 as W,m169_14 as b,m169_15 as ns,m169_16 as ls,m169_17 as us,m169_18 as _s,m169_19 as cs,m169_20 as ps,m169_21 as $s,m169_22 as fs}from"../main.js";import{m176_0 as hs,m176_1 as v,m176_2 as bs,m176_3 as vs,m176_4 as xs,m176_5 as x}from"../main.js";import{m178_0 as t}from"../main.js";import{m209_0 as Bs,m209_1 as Rs,m209_2 as Es,m209_3 as Fs,m209_4 as Cs,m209_5 as Ns,m209_6 as Ps,m209_7 as js,m209_8 as I}from"../main.js";import{m217_0 as G,m217_1 as Os}from"../main.js";import{m218_0 as Us,m218_1 as Ws,m218_2 as Is,m218_3 as Gs,m218_4 as Hs,m218_5 as Ms,m218_6 as Vs,m218_7 as f,m218_8 as qs,m218_9 as zs}from"../main.js";import{m251_0 as H}from"../main.js";var V=20,gt=({params:e})=>e.org_id,M=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function z({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>f("jobs",{},{org_id:e.id,status:i});return t`
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
<${y}
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
...${S}
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
`}export{q as default,gt as title};
