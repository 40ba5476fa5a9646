import{m288_0 as cs,m288_1 as ps,m288_2 as _s,m288_3 as f,m288_4 as $s,m288_5 as fs,m288_6 as ds,m288_7 as hs,m288_8 as d,m288_9 as gs,m288_10 as bs,m288_11 as vs}from"../main.js";import{m7_0 as y,m7_1 as Ts,m7_2 as ys,m7_3 as Ss,m7_4 as Rs,m7_5 as ks,m7_6 as Ls}from"../main.js";import{m27_0 as S,m27_1 as Fs,m27_2 as Ns,m27_3 as Es}from"../shared.js";import{m52_0 as R}from"../shared.js";import{m54_0 as Ds,m54_1 as k,m54_2 as Us,m54_3 as Ws,m54_4 as Is,m54_5 as L,m54_6 as Ms}from"../shared.js";import{m56_0 as P,m56_1 as B}from"../shared.js";import{m75_0 as F,m75_1 as zs}from"../shared.js";import{m176_0 as Qs,m176_1 as Ys,m176_2 as N,m176_3 as Xs,m176_4 as Zs,m176_5 as w,m176_6 as E,m176_7 as se,m176_8 as ee,m176_9 as te,m176_10 as ae,m176_11 as oe,m176_12 as n,m176_13 as h,m176_14 as g,m176_15 as re,m176_16 as ie,m176_17 as me,m176_18 as ne,m176_19 as le,m176_20 as ue,m176_21 as ce,m176_22 as pe,m176_23 as _e}from"../main.js";import{m183_0 as de,m183_1 as b,m183_2 as he,m183_3 as ge,m183_4 as be,m183_5 as x}from"../main.js";import{m185_0 as t}from"../main.js";import{m221_0 as C}from"../shared.js";import{m227_0 as Re,m227_1 as ke,m227_2 as Le,m227_3 as Pe,m227_4 as Be,m227_5 as Fe,m227_6 as Ne,m227_7 as u,m227_8 as Ee,m227_9 as Ce}from"../main.js";import{m105_0 as l}from"../main.js";import{m142_0 as j,m142_1 as Ue,m142_2 as We}from"../shared.js";import{m145_0 as O,m145_1 as qe}from"../main.js";var Z=7,ss=60,es=43200,ts=5,as=({at:s,attempts:a,passed:e,wait:o})=>t`
<tr>
<th scope="row">${E(s+es)}</th>
<td class="is-numeric">${n(a)}</td>
<td>
${e!==null&&t`
<span class="share">
<${j} share=${1-e} />
<span class="number">${h(1-e)}</span>
</span>
`}
</td>
<td class="is-numeric">${o===null?"\u2013":g(o)}</td>
</tr>
`;function A({org:s}){let a=`/api/v1/trends?${new URLSearchParams({org_id:s,range:"30d"})}`,e=d(()=>new C(a),[a]);f(()=>e.start(ss),[e]);let o=e.value.value;if(!o)return null;let r=o.at.map((m,i)=>({at:m,attempts:o.attempts[i],passed:o.pass_rate[i],wait:o.wait_p95[i]})).slice(-Z).reverse();return t`
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
<tbody>${r.map(m=>t`<${as} key=${m.at} ...${m} />`)}</tbody>
</table>
<//>
`}function D({org:s,version:a}){let e={org_id:s,flaky:"true"},o=`/api/v1/tests?${new URLSearchParams({...e,limit:ts})}`,r=b(o,a).data.value?.tests??[];if(r.length===0)return null;let m=t`<a class="button" href=${u("tests",{},e)}>All flaky tests</a>`;return t`
<${l} id="flakiest" title="Flakiest tests" tools=${m}>
<ol class="plain slowest">
${r.map(i=>t`
<li key=${i.id}>
<a href=${u("test",{id:i.id})}><${O} test=${i.test} /></a>
<span class="number" title=${`${n(i.flaky)} of ${n(i.jobs)} passed after a retry`}>
${h(i.flaky_rate)}
</span>
</li>
`)}
</ol>
<//>
`}import{m103_0 as U}from"../main.js";import{m111_0 as W}from"../main.js";import{m138_0 as it,m138_1 as I,m138_2 as M}from"../main.js";import{m140_0 as q}from"../main.js";import{m147_0 as v}from"../shared.js";import{m161_0 as G,m161_1 as H,m161_2 as V}from"../shared.js";import{m217_0 as ft,m217_1 as dt,m217_2 as ht,m217_3 as gt,m217_4 as bt,m217_5 as vt,m217_6 as wt,m217_7 as xt,m217_8 as z}from"../main.js";import{m226_0 as J,m226_1 as St}from"../main.js";import{m261_0 as K}from"../main.js";var Y=20,Qt=({params:s})=>s.org_id,Q=(s,a=n)=>s===null?"no limit":`of ${a(s)}`,T=(s,a,e=n)=>a===null?`${e(s)} (no limit)`:`${e(s)} of ${e(a)}`;function os({org:s}){let{used:a,limits:e,waits:o}=s,r=m=>u("jobs",{},{org_id:s.id,status:m});return t`
<div class="tiles org-tiles">
<${v}
name="Running jobs"
icon="running"
tone="go"
href=${r("running")}
value=${n(a.running)}
note=${Q(e.most_running)}
/>
<${v}
name="Share of the fleet"
icon="fleet"
value=${h(s.share)}
note=${`of ${w(s.agents,"connected agent")}`}
/>
<${v}
name="Waiting jobs"
icon="pending"
href=${r("pending")}
value=${n(a.waiting)}
note=${Q(e.most_waiting)}
/>
<${v}
name="Median queue wait"
value=${g(o.p50)}
note=${o.jobs>0?`p95 ${g(o.p95)}, ${w(o.jobs,"job")} in 24 h`:"no jobs in 24 h"}
/>
</div>
`}var rs=({org:s})=>t`
<${l}
id="limits"
title="Limits"
tools=${J("settings","org")&&t`<a class="button" href=${u("settings",{},{org:s.id})}>Change…</a>`}
>
<${R}
facts=${[["Weight",n(s.weight)],["Priorities",`${s.priority_ceiling}\u20139`],["Jobs per minute",s.limits.submits_per_minute===null?"no limit":n(s.limits.submits_per_minute)],["Running jobs",T(s.used.running,s.limits.most_running)],["Waiting jobs",T(s.used.waiting,s.limits.most_waiting)],["Stored",T(s.used.stored_bytes,s.limits.most_stored_bytes,N)]]}
/>
<//>
`;function is({id:s,query:a,initial:e,version:o}){let r=B(a),m=`/api/v1/failures?${new URLSearchParams({org_id:s,since:r})}`,i=t`<${P} since=${r} />`;return t`
<${l} id="failures" className="org-failures" title="Failures" tools=${i}>
<${k}
key=${m}
path=${m}
version=${o}
initial=${e?.since===r?e.failures:null}
none=${t`<p class="nothing">No attempt failed in this period.</p>`}
>
${(c,p)=>t`
<p class="quiet number">${L(c)}</p>
${p()}
`}
<//>
<//>
`}function ms({id:s,initial:a}){x("batches");let e=d(()=>new y({filters:{org_id:s},page:a?.batches??null}),[s]);f(()=>e.follow(),[e]);let o=e.fresh.value;f(()=>{o>0&&e.first()},[o]);let r=e.ids.value.slice(0,Y),m=t`<a class="button" href=${u("batches",{},{org_id:s})}>All batches</a>`;return t`
<${l} id="batches" title="Recent batches" tools=${m}>
${r.length===0&&!e.loading.value&&t`<p class="nothing">No batches yet.</p>`}
${r.length>0&&t`
<${q}
id="org-batches"
label="Batches of the organization, newest first"
className="batches"
ids=${r}
rowOf=${i=>e.row(i)}
...${S}
/>
`}
<//>
`}function ns({id:s,initial:a,version:e}){let o=`/api/v1/groups?${new URLSearchParams({org_id:s,limit:Y})}`,r=b(o,e,a?{groups:a.groups}:null).data.value?.groups??[];return t`
<${l} id="builds" title="Recent builds">
${r.length===0&&t`<p class="nothing">No builds yet.</p>`}
${r.length>0&&t`<${F} groups=${r} />`}
<//>
`}function X({params:{org_id:s},query:a}){let e=d(z,[]);x("overview");let{waiting:o,running:r,done:m,failed:i}=K.row("overview").value??{},c=`${o} ${r} ${m} ${i}`,p=b(`/api/v1/orgs/${encodeURIComponent(s)}`,c,e?.org??null),_=p.data.value,$=p.error.value;return $?.status===404?t`<${W} problem=${{status:404,text:$.message}} />`:t`
<${U}
title=${s}
crumb=${s}
className="object-page"
inspect=${["org",s]}
tools=${t`<${H} query=${a} first="Now" />`}
>
${$&&!_&&t`<${I} title="The organization could not be loaded" text=${$.message} again=${p.load} />`}
${!_&&!$&&t`<${M} />`}
${_&&t`
<${os} org=${_} />
${V(a)?t`<${G} subject=${{org_id:s}} query=${a} />`:t`
<div class="columns">
<div>
<${is} id=${s} query=${a} initial=${e} version=${i} />
<${ns} id=${s} initial=${e} version=${c} />
</div>
<div>
<${A} org=${s} />
<${D} org=${s} version=${c} />
<${rs} org=${_} />
</div>
</div>
<${ms} id=${s} initial=${e} />
`}
`}
<//>
`}export{X as default,Qt as title};
