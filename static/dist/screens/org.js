import{m281_0 as ce,m281_1 as pe,m281_2 as _e,m281_3 as f,m281_4 as $e,m281_5 as fe,m281_6 as de,m281_7 as he,m281_8 as d,m281_9 as ge,m281_10 as be,m281_11 as ve}from"../main.js";import{m6_0 as y,m6_1 as we,m6_2 as ye,m6_3 as Se,m6_4 as Re,m6_5 as ke}from"../main.js";import{m24_0 as S,m24_1 as Be,m24_2 as Fe,m24_3 as Ne}from"../shared.js";import{m48_0 as R}from"../shared.js";import{m50_0 as je,m50_1 as k,m50_2 as De,m50_3 as Ue,m50_4 as L,m50_5 as We}from"../shared.js";import{m52_0 as P,m52_1 as B}from"../shared.js";import{m71_0 as F,m71_1 as He}from"../shared.js";import{m172_0 as Je,m172_1 as Ke,m172_2 as N,m172_3 as Qe,m172_4 as Ye,m172_5 as x,m172_6 as E,m172_7 as Xe,m172_8 as Ze,m172_9 as es,m172_10 as ss,m172_11 as ts,m172_12 as n,m172_13 as h,m172_14 as g,m172_15 as as,m172_16 as os,m172_17 as rs,m172_18 as is,m172_19 as ms,m172_20 as ns,m172_21 as ls,m172_22 as us}from"../main.js";import{m179_0 as _s,m179_1 as b,m179_2 as $s,m179_3 as fs,m179_4 as ds,m179_5 as T}from"../main.js";import{m181_0 as t}from"../main.js";import{m217_0 as C}from"../shared.js";import{m222_0 as ws,m222_1 as ys,m222_2 as Ss,m222_3 as Rs,m222_4 as ks,m222_5 as Ls,m222_6 as Ps,m222_7 as u,m222_8 as Bs,m222_9 as Fs}from"../main.js";import{m101_0 as l}from"../main.js";import{m138_0 as O,m138_1 as As,m138_2 as js}from"../shared.js";import{m141_0 as A,m141_1 as Ws}from"../main.js";var Z=7,ee=60,se=43200,te=5,ae=({at:e,attempts:a,passed:s,wait:o})=>t`
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
`}import{m99_0 as U}from"../main.js";import{m107_0 as W}from"../main.js";import{m134_0 as at,m134_1 as I,m134_2 as M}from"../main.js";import{m136_0 as q}from"../main.js";import{m143_0 as v}from"../shared.js";import{m157_0 as G,m157_1 as H,m157_2 as V}from"../shared.js";import{m213_0 as pt,m213_1 as _t,m213_2 as $t,m213_3 as ft,m213_4 as dt,m213_5 as ht,m213_6 as gt,m213_7 as bt,m213_8 as z}from"../main.js";import{m221_0 as J,m221_1 as Tt}from"../main.js";import{m255_0 as K}from"../main.js";var Y=20,zt=({params:e})=>e.org_id,Q=(e,a=n)=>e===null?"no limit":`of ${a(e)}`,w=(e,a,s=n)=>a===null?`${s(e)} (no limit)`:`${s(e)} of ${s(a)}`;function oe({org:e}){let{used:a,limits:s,waits:o}=e,r=m=>u("jobs",{},{org_id:e.id,status:m});return t`
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
<${R}
facts=${[["Weight",n(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":n(e.limits.submits_per_minute)],["Running jobs",w(e.used.running,e.limits.most_running)],["Waiting jobs",w(e.used.waiting,e.limits.most_waiting)],["Stored",w(e.used.stored_bytes,e.limits.most_stored_bytes,N)]]}
/>
<//>
`;function ie({id:e,query:a,initial:s,version:o}){let r=B(a),m=`/api/v1/failures?${new URLSearchParams({org_id:e,since:r})}`,i=t`<${P} since=${r} />`;return t`
<${l} id="failures" className="org-failures" title="Failures" tools=${i}>
<${k}
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
`}export{X as default,zt as title};
