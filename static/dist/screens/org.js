import{m279_0 as ee,m279_1 as se,m279_2 as te,m279_3 as d,m279_4 as oe,m279_5 as ae,m279_6 as re,m279_7 as ie,m279_8 as g,m279_9 as me,m279_10 as ne,m279_11 as le}from"../main.js";import{m6_0 as T,m6_1 as ce,m6_2 as pe,m6_3 as $e,m6_4 as fe,m6_5 as de}from"../main.js";import{m24_0 as S,m24_1 as be,m24_2 as ve,m24_3 as xe}from"../shared.js";import{m48_0 as y}from"../shared.js";import{m50_0 as Be,m50_1 as B,m50_2 as Re,m50_3 as Ee,m50_4 as R,m50_5 as Fe}from"../shared.js";import{m52_0 as E,m52_1 as F}from"../shared.js";import{m71_0 as C,m71_1 as Le}from"../shared.js";import{m98_0 as N}from"../main.js";import{m100_0 as c}from"../main.js";import{m106_0 as P}from"../main.js";import{m133_0 as He,m133_1 as j,m133_2 as L}from"../main.js";import{m135_0 as O}from"../main.js";import{m142_0 as p}from"../shared.js";import{m156_0 as k,m156_1 as A,m156_2 as D}from"../shared.js";import{m171_0 as Ye,m171_1 as Ze,m171_2 as W,m171_3 as es,m171_4 as ss,m171_5 as h,m171_6 as ts,m171_7 as os,m171_8 as as,m171_9 as rs,m171_10 as is,m171_11 as ms,m171_12 as m,m171_13 as I,m171_14 as b,m171_15 as ns,m171_16 as ls,m171_17 as us,m171_18 as _s,m171_19 as cs,m171_20 as ps,m171_21 as $s,m171_22 as fs}from"../main.js";import{m178_0 as hs,m178_1 as v,m178_2 as bs,m178_3 as vs,m178_4 as xs,m178_5 as x}from"../main.js";import{m180_0 as t}from"../main.js";import{m211_0 as Bs,m211_1 as Rs,m211_2 as Es,m211_3 as Fs,m211_4 as Cs,m211_5 as Ns,m211_6 as Ps,m211_7 as js,m211_8 as U}from"../main.js";import{m219_0 as G,m219_1 as ks}from"../main.js";import{m220_0 as Ws,m220_1 as Is,m220_2 as Us,m220_3 as Gs,m220_4 as Hs,m220_5 as Ms,m220_6 as Vs,m220_7 as f,m220_8 as qs,m220_9 as zs}from"../main.js";import{m253_0 as H}from"../main.js";var V=20,gt=({params:e})=>e.org_id,M=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function z({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>f("jobs",{},{org_id:e.id,status:i});return t`
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
value=${I(e.share)}
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
facts=${[["Weight",m(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":m(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,W)]]}
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
<${O}
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
`}function q({params:{org_id:e},query:o}){let s=g(U,[]);x("overview");let{waiting:r,running:a,done:i,failed:n}=H.row("overview").value??{},$=`${r} ${a} ${i} ${n}`,l=v(`/api/v1/orgs/${encodeURIComponent(e)}`,$,s?.org??null),u=l.data.value,_=l.error.value;return _?.status===404?t`<${P} problem=${{status:404,text:_.message}} />`:t`
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
${D(o)?t`<${k} subject=${{org_id:e}} query=${o} />`:t`
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
