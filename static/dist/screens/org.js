import{m278_0 as ee,m278_1 as se,m278_2 as te,m278_3 as d,m278_4 as oe,m278_5 as ae,m278_6 as re,m278_7 as ie,m278_8 as g,m278_9 as me,m278_10 as ne,m278_11 as le}from"../main.js";import{m6_0 as T,m6_1 as ce,m6_2 as pe,m6_3 as $e,m6_4 as fe,m6_5 as de}from"../main.js";import{m24_0 as S,m24_1 as be,m24_2 as ve,m24_3 as xe}from"../shared.js";import{m47_0 as y}from"../shared.js";import{m49_0 as Be,m49_1 as B,m49_2 as Re,m49_3 as Ee,m49_4 as R,m49_5 as Fe}from"../shared.js";import{m51_0 as E,m51_1 as F}from"../shared.js";import{m70_0 as C,m70_1 as Le}from"../shared.js";import{m97_0 as N}from"../main.js";import{m99_0 as c}from"../main.js";import{m105_0 as P}from"../main.js";import{m132_0 as He,m132_1 as j,m132_2 as L}from"../main.js";import{m134_0 as k}from"../main.js";import{m141_0 as p}from"../shared.js";import{m155_0 as O,m155_1 as A,m155_2 as D}from"../shared.js";import{m170_0 as Ye,m170_1 as Ze,m170_2 as U,m170_3 as es,m170_4 as ss,m170_5 as h,m170_6 as ts,m170_7 as os,m170_8 as as,m170_9 as rs,m170_10 as is,m170_11 as ms,m170_12 as m,m170_13 as W,m170_14 as b,m170_15 as ns,m170_16 as ls,m170_17 as us,m170_18 as _s,m170_19 as cs,m170_20 as ps,m170_21 as $s,m170_22 as fs}from"../main.js";import{m177_0 as hs,m177_1 as v,m177_2 as bs,m177_3 as vs,m177_4 as xs,m177_5 as x}from"../main.js";import{m179_0 as t}from"../main.js";import{m210_0 as Bs,m210_1 as Rs,m210_2 as Es,m210_3 as Fs,m210_4 as Cs,m210_5 as Ns,m210_6 as Ps,m210_7 as js,m210_8 as I}from"../main.js";import{m218_0 as G,m218_1 as Os}from"../main.js";import{m219_0 as Us,m219_1 as Ws,m219_2 as Is,m219_3 as Gs,m219_4 as Hs,m219_5 as Ms,m219_6 as Vs,m219_7 as f,m219_8 as qs,m219_9 as zs}from"../main.js";import{m252_0 as H}from"../main.js";var V=20,gt=({params:e})=>e.org_id,M=(e,o=m)=>e===null?"no limit":`of ${o(e)}`,w=(e,o,s=m)=>o===null?`${s(e)} (no limit)`:`${s(e)} of ${s(o)}`;function z({org:e}){let{used:o,limits:s,waits:r}=e,a=i=>f("jobs",{},{org_id:e.id,status:i});return t`
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
