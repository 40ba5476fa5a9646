import{m284_0 as ce,m284_1 as pe,m284_2 as _e,m284_3 as f,m284_4 as $e,m284_5 as fe,m284_6 as de,m284_7 as he,m284_8 as d,m284_9 as ge,m284_10 as be,m284_11 as ve}from"../main.js";import{m6_0 as y,m6_1 as we,m6_2 as ye,m6_3 as Se,m6_4 as ke,m6_5 as Re}from"../main.js";import{m25_0 as S,m25_1 as Be,m25_2 as Fe,m25_3 as Ne}from"../shared.js";import{m50_0 as k}from"../shared.js";import{m52_0 as je,m52_1 as R,m52_2 as De,m52_3 as Ue,m52_4 as We,m52_5 as L,m52_6 as Ie}from"../shared.js";import{m54_0 as P,m54_1 as B}from"../shared.js";import{m73_0 as F,m73_1 as Ve}from"../shared.js";import{m174_0 as Ke,m174_1 as Qe,m174_2 as N,m174_3 as Ye,m174_4 as Xe,m174_5 as x,m174_6 as E,m174_7 as Ze,m174_8 as es,m174_9 as ss,m174_10 as ts,m174_11 as as,m174_12 as n,m174_13 as h,m174_14 as g,m174_15 as os,m174_16 as rs,m174_17 as is,m174_18 as ms,m174_19 as ns,m174_20 as ls,m174_21 as us,m174_22 as cs,m174_23 as ps}from"../main.js";import{m181_0 as fs,m181_1 as b,m181_2 as ds,m181_3 as hs,m181_4 as gs,m181_5 as T}from"../main.js";import{m183_0 as t}from"../main.js";import{m219_0 as C}from"../shared.js";import{m224_0 as Ss,m224_1 as ks,m224_2 as Rs,m224_3 as Ls,m224_4 as Ps,m224_5 as Bs,m224_6 as Fs,m224_7 as u,m224_8 as Ns,m224_9 as Es}from"../main.js";import{m103_0 as l}from"../main.js";import{m140_0 as O,m140_1 as Ds,m140_2 as Us}from"../shared.js";import{m143_0 as A,m143_1 as Ms}from"../main.js";var Z=7,ee=60,se=43200,te=5,ae=({at:e,attempts:a,passed:s,wait:o})=>t`
<tr>
<th scope="row">${E(e+se)}</th>
<td class="is-numeric">${n(a)}</td>
<td>
${s!==null&&t`
<span class="share">
<${O} share=${1-s} />
<span class="number">${h(1-s)}</span>
</span>
`}
</td>
<td class="is-numeric">${o===null?"\u2013":g(o)}</td>
</tr>
`;function j({org:e}){let a=`/api/v1/trends?${new URLSearchParams({org_id:e,range:"30d"})}`,s=d(()=>new C(a),[a]);f(()=>s.start(ee),[s]);let o=s.value.value;if(!o)return null;let r=o.at.map((m,i)=>({at:m,attempts:o.attempts[i],passed:o.pass_rate[i],wait:o.wait_p95[i]})).slice(-Z).reverse();return t`
<${l} id="days" title="Last 7 days" note="UTC">
<table class="tallies" aria-label="Attempts by day, today first">
<thead>
<tr>
<th scope="col">Day</th>
<th scope="col" class="is-numeric">Attempts</th>
<th scope="col">Failed</th>
<th scope="col" class="is-numeric">Wait p95</th>
</tr>
</thead>
<tbody>${r.map(m=>t`<${ae} key=${m.at} ...${m} />`)}</tbody>
</table>
<//>
`}function D({org:e,version:a}){let s={org_id:e,flaky:"true"},o=`/api/v1/tests?${new URLSearchParams({...s,limit:te})}`,r=b(o,a).data.value?.tests??[];if(r.length===0)return null;let m=t`<a class="button" href=${u("tests",{},s)}>All flaky tests</a>`;return t`
<${l} id="flakiest" title="Flakiest tests" tools=${m}>
<ol class="plain slowest">
${r.map(i=>t`
<li key=${i.id}>
<a href=${u("test",{id:i.id})}><${A} test=${i.test} /></a>
<span class="number" title=${`${n(i.flaky)} of ${n(i.jobs)} passed after a retry`}>
${h(i.flaky_rate)}
</span>
</li>
`)}
</ol>
<//>
`}import{m101_0 as U}from"../main.js";import{m109_0 as W}from"../main.js";import{m136_0 as rt,m136_1 as I,m136_2 as M}from"../main.js";import{m138_0 as q}from"../main.js";import{m145_0 as v}from"../shared.js";import{m159_0 as G,m159_1 as H,m159_2 as V}from"../shared.js";import{m215_0 as $t,m215_1 as ft,m215_2 as dt,m215_3 as ht,m215_4 as gt,m215_5 as bt,m215_6 as vt,m215_7 as xt,m215_8 as z}from"../main.js";import{m223_0 as J,m223_1 as yt}from"../main.js";import{m258_0 as K}from"../main.js";var Y=20,Kt=({params:e})=>e.org_id,Q=(e,a=n)=>e===null?"no limit":`of ${a(e)}`,w=(e,a,s=n)=>a===null?`${s(e)} (no limit)`:`${s(e)} of ${s(a)}`;function oe({org:e}){let{used:a,limits:s,waits:o}=e,r=m=>u("jobs",{},{org_id:e.id,status:m});return t`
<div class="tiles org-tiles">
<${v}
name="Running"
icon="running"
tone="go"
href=${r("running")}
value=${n(a.running)}
note=${Q(s.most_running)}
/>
<${v}
name="Share of the fleet"
icon="fleet"
value=${h(e.share)}
note=${`of ${x(e.agents,"connected agent")}`}
/>
<${v}
name="Waiting"
icon="pending"
href=${r("pending")}
value=${n(a.waiting)}
note=${Q(s.most_waiting)}
/>
<${v}
name="Median queue wait"
value=${g(o.p50)}
note=${o.jobs>0?`p95 ${g(o.p95)}, ${x(o.jobs,"job")} in 24 h`:"no jobs in 24 h"}
/>
</div>
`}var re=({org:e})=>t`
<${l}
id="limits"
title="Limits"
tools=${J("settings","org")&&t`<a class="button" href=${u("settings",{},{org:e.id})}>Change…</a>`}
>
<${k}
facts=${[["Weight",n(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":n(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,N)]]}
/>
<//>
`;function ie({id:e,query:a,initial:s,version:o}){let r=B(a),m=`/api/v1/failures?${new URLSearchParams({org_id:e,since:r})}`,i=t`<${P} since=${r} />`;return t`
<${l} id="failures" className="org-failures" title="Failures" tools=${i}>
<${R}
key=${m}
path=${m}
version=${o}
initial=${s?.since===r?s.failures:null}
none=${t`<p class="nothing">No attempt failed in this period.</p>`}
>
${(c,p)=>t`
<p class="quiet number">${L(c)}</p>
${p()}
`}
<//>
<//>
`}function me({id:e,initial:a}){T("batches");let s=d(()=>new y({filters:{org_id:e},page:a?.batches??null}),[e]);f(()=>s.follow(),[s]);let o=s.fresh.value;f(()=>{o>0&&s.first()},[o]);let r=s.ids.value.slice(0,Y),m=t`<a class="button" href=${u("batches",{},{org_id:e})}>All batches</a>`;return t`
<${l} id="batches" title="Recent batches" tools=${m}>
${r.length===0&&!s.loading.value&&t`<p class="nothing">No batches yet.</p>`}
${r.length>0&&t`
<${q}
id="org-batches"
label="Batches of the organization, newest first"
className="batches"
ids=${r}
rowOf=${i=>s.row(i)}
...${S}
/>
`}
<//>
`}function ne({id:e,initial:a,version:s}){let o=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:Y})}`,r=b(o,s,a?{groups:a.groups}:null).data.value?.groups??[];return t`
<${l} id="builds" title="Recent builds">
${r.length===0&&t`<p class="nothing">No builds yet.</p>`}
${r.length>0&&t`<${F} groups=${r} />`}
<//>
`}function X({params:{org_id:e},query:a}){let s=d(z,[]);T("overview");let{waiting:o,running:r,done:m,failed:i}=K.row("overview").value??{},c=`${o} ${r} ${m} ${i}`,p=b(`/api/v1/orgs/${encodeURIComponent(e)}`,c,s?.org??null),_=p.data.value,$=p.error.value;return $?.status===404?t`<${W} problem=${{status:404,text:$.message}} />`:t`
<${U}
title=${e}
crumb=${e}
className="object-page"
inspect=${["org",e]}
tools=${t`<${H} query=${a} first="Now" />`}
>
${$&&!_&&t`<${I} title="The organization could not be loaded" text=${$.message} again=${p.load} />`}
${!_&&!$&&t`<${M} />`}
${_&&t`
<${oe} org=${_} />
${V(a)?t`<${G} subject=${{org_id:e}} query=${a} />`:t`
<div class="columns">
<div>
<${ie} id=${e} query=${a} initial=${s} version=${i} />
<${ne} id=${e} initial=${s} version=${c} />
</div>
<div>
<${j} org=${e} />
<${D} org=${e} version=${c} />
<${re} org=${_} />
</div>
</div>
<${me} id=${e} initial=${s} />
`}
`}
<//>
`}export{X as default,Kt as title};
