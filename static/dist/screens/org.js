import{m288_0 as ce,m288_1 as pe,m288_2 as _e,m288_3 as f,m288_4 as $e,m288_5 as fe,m288_6 as de,m288_7 as he,m288_8 as d,m288_9 as ge,m288_10 as be,m288_11 as ve}from"../main.js";import{m7_0 as y,m7_1 as Te,m7_2 as ye,m7_3 as Se,m7_4 as Re,m7_5 as ke,m7_6 as Le}from"../main.js";import{m27_0 as S,m27_1 as Fe,m27_2 as Ne,m27_3 as Ee}from"../shared.js";import{m52_0 as R}from"../shared.js";import{m54_0 as De,m54_1 as k,m54_2 as Ue,m54_3 as We,m54_4 as Ie,m54_5 as L,m54_6 as Me}from"../shared.js";import{m56_0 as P,m56_1 as B}from"../shared.js";import{m75_0 as F,m75_1 as ze}from"../shared.js";import{m176_0 as Qe,m176_1 as Ye,m176_2 as N,m176_3 as Xe,m176_4 as Ze,m176_5 as w,m176_6 as E,m176_7 as es,m176_8 as ss,m176_9 as ts,m176_10 as as,m176_11 as os,m176_12 as n,m176_13 as h,m176_14 as g,m176_15 as rs,m176_16 as is,m176_17 as ms,m176_18 as ns,m176_19 as ls,m176_20 as us,m176_21 as cs,m176_22 as ps,m176_23 as _s}from"../main.js";import{m183_0 as ds,m183_1 as b,m183_2 as hs,m183_3 as gs,m183_4 as bs,m183_5 as x}from"../main.js";import{m185_0 as t}from"../main.js";import{m221_0 as C}from"../shared.js";import{m227_0 as Rs,m227_1 as ks,m227_2 as Ls,m227_3 as Ps,m227_4 as Bs,m227_5 as Fs,m227_6 as Ns,m227_7 as c,m227_8 as Es,m227_9 as Cs}from"../main.js";import{m105_0 as l}from"../main.js";import{m142_0 as j,m142_1 as Us,m142_2 as Ws}from"../shared.js";import{m145_0 as O,m145_1 as qs}from"../main.js";var Z=7,ee=60,se=43200,te=5,ae=({at:e,attempts:a,passed:s,wait:o})=>t`
<tr><th scope="row">${E(e+se)}</th><td class="is-numeric">${n(a)}</td><td>${s!==null&&t`
<span class="share"><${j} share=${1-s} /><span class="number">${h(1-s)}</span></span>
`}</td><td class="is-numeric">${o===null?"\u2013":g(o)}</td></tr>
`;function A({org:e}){let a=`/api/v1/trends?${new URLSearchParams({org_id:e,range:"30d"})}`,s=d(()=>new C(a),[a]);f(()=>s.start(ee),[s]);let o=s.value.value;if(!o)return null;let r=o.at.map((m,i)=>({at:m,attempts:o.attempts[i],passed:o.pass_rate[i],wait:o.wait_p95[i]})).slice(-Z).reverse();return t`
<${l} id="days" title="Last 7 days" note="UTC"><table class="tallies" aria-label="Attempts by day, today first"><thead><tr><th scope="col">Day</th><th scope="col" class="is-numeric">Attempts</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Wait p95</th></tr></thead><tbody>${r.map(m=>t`<${ae} key=${m.at} ...${m} />`)}</tbody></table><//>
`}function D({org:e,version:a}){let s={org_id:e,flaky:"true"},o=`/api/v1/tests?${new URLSearchParams({...s,limit:te})}`,r=b(o,a).data.value?.tests??[];if(r.length===0)return null;let m=t`<a class="button" href=${c("tests",{},s)}>All flaky tests</a>`;return t`
<${l} id="flakiest" title="Flakiest tests" tools=${m}><ol class="plain slowest">${r.map(i=>t`
<li key=${i.id}><a href=${c("test",{id:i.id})}><${O} test=${i.test} /></a><span class="number" title=${`${n(i.flaky)} of ${n(i.jobs)} passed after a retry`}>${h(i.flaky_rate)}</span></li>
`)}</ol><//>
`}import{m103_0 as U}from"../main.js";import{m111_0 as W}from"../main.js";import{m138_0 as it,m138_1 as I,m138_2 as M}from"../main.js";import{m140_0 as q}from"../main.js";import{m147_0 as v}from"../shared.js";import{m161_0 as G,m161_1 as H,m161_2 as V}from"../shared.js";import{m217_0 as ft,m217_1 as dt,m217_2 as ht,m217_3 as gt,m217_4 as bt,m217_5 as vt,m217_6 as wt,m217_7 as xt,m217_8 as z}from"../main.js";import{m226_0 as J,m226_1 as St}from"../main.js";import{m261_0 as K}from"../main.js";var Y=20,Qt=({params:e})=>e.org_id,Q=(e,a=n)=>e===null?"no limit":`of ${a(e)}`,T=(e,a,s=n)=>a===null?`${s(e)} (no limit)`:`${s(e)} of ${s(a)}`;function oe({org:e}){let{used:a,limits:s,waits:o}=e,r=m=>c("jobs",{},{org_id:e.id,status:m});return t`
<div class="tiles org-tiles"><${v}
name="Running jobs"
icon="running"
tone="go"
href=${r("running")}
value=${n(a.running)}
note=${Q(s.most_running)}
/><${v}
name="Share of the fleet"
icon="fleet"
value=${h(e.share)}
note=${`of ${w(e.agents,"connected agent")}`}
/><${v}
name="Waiting jobs"
icon="pending"
href=${r("pending")}
value=${n(a.waiting)}
note=${Q(s.most_waiting)}
/><${v}
name="Median queue wait"
value=${g(o.p50)}
note=${o.jobs>0?`p95 ${g(o.p95)}, ${w(o.jobs,"job")} in 24 h`:"no jobs in 24 h"}
/></div>
`}var re=({org:e})=>t`
<${l}
id="limits"
title="Limits"
tools=${J("settings","org")&&t`<a class="button" href=${c("settings",{},{org:e.id})}>Change…</a>`}
><${R}
facts=${[["Weight",n(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":n(e.limits.submits_per_minute)],["Running jobs",T(e.used.running,e.limits.most_running)],["Waiting jobs",T(e.used.waiting,e.limits.most_waiting)],["Stored",T(e.used.stored_bytes,e.limits.most_stored_bytes,N)]]}
/><//>
`;function ie({id:e,query:a,initial:s,failed:o,done:r}){let m=B(a),i=`/api/v1/failures?${new URLSearchParams({org_id:e,since:m})}`,p=t`<${P} since=${m} />`;return t`
<${l} id="failures" className="org-failures" title="Failures" tools=${p}><${k}
key=${i}
path=${i}
failed=${o}
ended=${r}
initial=${s?.since===m?s.failures:null}
none=${t`<p class="nothing">No attempt failed in this period.</p>`}
>${(_,u)=>t`
<p class="quiet number">${L(_)}</p>${u()}
`}<//><//>
`}function me({id:e,initial:a}){x("batches");let s=d(()=>new y({filters:{org_id:e},page:a?.batches??null}),[e]);f(()=>s.follow(),[s]);let o=s.fresh.value;f(()=>{o>0&&s.first()},[o]);let r=s.ids.value.slice(0,Y),m=t`<a class="button" href=${c("batches",{},{org_id:e})}>All batches</a>`;return t`
<${l} id="batches" title="Recent batches" tools=${m}>${r.length===0&&!s.loading.value&&t`<p class="nothing">No batches yet.</p>`}${r.length>0&&t`
<${q}
id="org-batches"
label="Batches of the organization, newest first"
className="batches"
ids=${r}
rowOf=${i=>s.row(i)}
...${S}
/>
`}<//>
`}function ne({id:e,initial:a,version:s}){let o=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:Y})}`,r=b(o,s,a?{groups:a.groups}:null).data.value?.groups??[];return t`
<${l} id="builds" title="Recent builds">${r.length===0&&t`<p class="nothing">No builds yet.</p>`}${r.length>0&&t`<${F} groups=${r} />`}<//>
`}function X({params:{org_id:e},query:a}){let s=d(z,[]);x("overview");let{waiting:o,running:r,done:m,failed:i}=K.row("overview").value??{},p=`${o} ${r} ${m} ${i}`,_=b(`/api/v1/orgs/${encodeURIComponent(e)}`,p,s?.org??null),u=_.data.value,$=_.error.value;return $?.status===404?t`<${W} problem=${{status:404,text:$.message}} />`:t`
<${U}
title=${e}
crumb=${e}
className="object-page"
inspect=${["org",e]}
tools=${t`<${H} query=${a} first="Now" />`}
>${$&&!u&&t`<${I} title="The organization could not be loaded" text=${$.message} again=${_.load} />`}${!u&&!$&&t`<${M} />`}${u&&t`
<${oe} org=${u} />${V(a)?t`<${G} subject=${{org_id:e}} query=${a} />`:t`
<div class="columns"><div><${ie} id=${e} query=${a} initial=${s} failed=${i} done=${m} /><${ne} id=${e} initial=${s} version=${p} /></div><div><${A} org=${e} /><${D} org=${e} version=${p} /><${re} org=${u} /></div></div><${me} id=${e} initial=${s} />
`}
`}<//>
`}export{X as default,Qt as title};
