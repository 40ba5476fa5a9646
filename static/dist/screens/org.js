import{m296_0 as ce,m296_1 as pe,m296_2 as _e,m296_3 as f,m296_4 as $e,m296_5 as fe,m296_6 as de,m296_7 as he,m296_8 as d,m296_9 as ge,m296_10 as be,m296_11 as ve}from"../main.js";import{m8_0 as T,m8_1 as xe,m8_2 as Te,m8_3 as Se,m8_4 as Re}from"../shared.js";import{m28_0 as Fe,m28_1 as S,m28_2 as Le,m28_3 as Ne}from"../shared.js";import{m54_0 as R}from"../shared.js";import{m56_0 as Ce,m56_1 as k,m56_2 as De,m56_3 as Ae,m56_4 as Ue,m56_5 as P,m56_6 as We}from"../shared.js";import{m58_0 as F,m58_1 as L}from"../shared.js";import{m78_0 as N,m78_1 as Ve}from"../shared.js";import{m181_0 as Je,m181_1 as Ke,m181_2 as B,m181_3 as Qe,m181_4 as Ye,m181_5 as h,m181_6 as E,m181_7 as Xe,m181_8 as Ze,m181_9 as es,m181_10 as ss,m181_11 as ts,m181_12 as n,m181_13 as g,m181_14 as b,m181_15 as as,m181_16 as os,m181_17 as rs,m181_18 as is,m181_19 as ms,m181_20 as ns,m181_21 as ls,m181_22 as us,m181_23 as cs}from"../main.js";import{m188_0 as $s,m188_1 as fs,m188_2 as v,m188_3 as ds,m188_4 as hs,m188_5 as gs,m188_6 as w}from"../main.js";import{m190_0 as t}from"../main.js";import{m228_0 as j}from"../shared.js";import{m234_0 as Ss,m234_1 as Rs,m234_2 as ks,m234_3 as Ps,m234_4 as Fs,m234_5 as Ls,m234_6 as Ns,m234_7 as c,m234_8 as Bs,m234_9 as Es}from"../main.js";import{m108_0 as l}from"../main.js";import{m146_0 as O,m146_1 as As,m146_2 as Us}from"../shared.js";import{m149_0 as C,m149_1 as Is,m149_2 as Ms}from"../main.js";import{m152_0 as D}from"../main.js";var Z=7,ee=60,se=43200,te=5,ae=({at:e,attempts:a,passed:s,wait:o})=>t`
<tr><th scope="row">${E(e+se)}</th><td class="is-numeric">${n(a)}</td><td>${s!==null&&t`
<span class="share"><${O} share=${1-s} /><span class="number">${g(1-s)}</span></span>
`}</td><td class="is-numeric">${o===null?"\u2013":b(o)}</td></tr>
`;function A({org:e}){let a=`/api/v1/trends?${new URLSearchParams({org_id:e,range:"30d"})}`,s=d(()=>new j(a),[a]);f(()=>s.start(ee),[s]);let o=s.value.value;if(!o)return null;let i=o.at.map((m,r)=>({at:m,attempts:o.attempts[r],passed:o.pass_rate[r],wait:o.wait_p95[r]})).slice(-Z).reverse();return t`
<${l} id="days" title="Last 7 days" note="UTC"><table class="tallies" aria-label="Attempts by day, today first"><thead><tr><th scope="col">Day</th><th scope="col" class="is-numeric">Attempts</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Wait p95</th></tr></thead><tbody>${i.map(m=>t`<${ae} key=${m.at} ...${m} />`)}</tbody></table><//>
`}function U({org:e,version:a}){let s={org_id:e,flaky:"true"},o=`/api/v1/tests?${new URLSearchParams({...s,limit:te})}`,i=v(o,a).data.value?.tests??[];if(i.length===0)return null;let m=t`<a class="button" href=${c("tests",{},s)}>All flaky tests</a>`;return t`
<${l} id="flakiest" title="Flakiest tests" tools=${m}><ol class="plain slowest">${i.map(r=>t`
<li key=${r.id}><div><a href=${c("test",{id:r.id})}><${C} test=${r.test} /></a><small class="row-why quiet">${r.target} · last run <${D} at=${r.last_at} /></small></div><span class="number" title="that passed only on retry">${g(r.flaky_rate)}${" "}<small class="quiet">${n(r.flaky)} of ${h(r.jobs,"job")}</small></span></li>
`)}</ol><//>
`}import{m106_0 as W}from"../main.js";import{m114_0 as q}from"../main.js";import{m141_0 as lt,m141_1 as I,m141_2 as M}from"../main.js";import{m151_0 as y}from"../shared.js";import{m165_0 as G,m165_1 as V,m165_2 as z}from"../shared.js";import{m224_0 as dt,m224_1 as ht,m224_2 as gt,m224_3 as bt,m224_4 as vt,m224_5 as yt,m224_6 as wt,m224_7 as xt,m224_8 as H}from"../main.js";import{m233_0 as J,m233_1 as Rt}from"../main.js";import{m269_0 as K}from"../main.js";var Y=20,Qt=({params:e})=>e.org_id,Q=(e,a=n)=>e===null?"no limit":`of ${a(e)}`,x=(e,a,s=n)=>a===null?`${s(e)} (no limit)`:`${s(e)} of ${s(a)}`;function oe({org:e}){let{used:a,limits:s,waits:o}=e,i=m=>c("jobs",{},{org_id:e.id,status:m});return t`
<div class="tiles org-tiles"><${y}
name="Running jobs"
icon="running"
tone="go"
href=${i("running")}
value=${n(a.running)}
note=${Q(s.most_running)}
/><${y}
name="Share of the fleet"
icon="fleet"
value=${g(e.share)}
note=${`of ${h(e.agents,"connected agent")}`}
/><${y}
name="Waiting jobs"
icon="pending"
href=${i("pending")}
value=${n(a.waiting)}
note=${Q(s.most_waiting)}
/><${y}
name="Median queue wait"
value=${b(o.p50)}
note=${o.jobs>0?`p95 ${b(o.p95)}, ${h(o.jobs,"job")} in 24 h`:"no jobs in 24 h"}
/></div>
`}var re=({org:e})=>t`
<${l}
id="limits"
title="Limits"
tools=${J("settings","org")&&t`<a class="button" href=${c("settings",{},{org:e.id})}>Change…</a>`}
><${R}
facts=${[["Weight",n(e.weight)],["Priorities",`${e.priority_ceiling}\u20139`],["Jobs per minute",e.limits.submits_per_minute===null?"no limit":n(e.limits.submits_per_minute)],["Running jobs",x(e.used.running,e.limits.most_running)],["Waiting jobs",x(e.used.waiting,e.limits.most_waiting)],["Stored",x(e.used.stored_bytes,e.limits.most_stored_bytes,B)]]}
/><//>
`;function ie({id:e,query:a,initial:s,failed:o,done:i}){let m=L(a),r=`/api/v1/failures?${new URLSearchParams({org_id:e,since:m})}`,p=t`<${F} since=${m} />`;return t`
<${l} id="failures" className="org-failures" title="Failures" tools=${p}><${k}
key=${r}
path=${r}
failed=${o}
ended=${i}
initial=${s?.since===m?s.failures:null}
none=${t`<p class="nothing">No attempt failed in this period.</p>`}
>${(_,u)=>t`
<p class="quiet number">${P(_)}</p>${u()}
`}<//><//>
`}function me({id:e,initial:a}){w("batches");let s=d(()=>new T({filters:{org_id:e},page:a?.batches??null}),[e]);f(()=>s.follow(),[s]);let o=s.fresh.value;f(()=>{o>0&&s.first()},[o]);let i=s.ids.value.slice(0,Y),m=t`<a class="button" href=${c("batches",{},{org_id:e})}>All batches</a>`;return t`
<${l} id="batches" title="Recent batches" tools=${m}>${i.length===0&&!s.loading.value&&t`<p class="nothing">No batches yet.</p>`}${i.length>0&&t`
<${S}
id="org-batches"
label="Batches of the organization, newest first"
className="batches"
ids=${i}
rowOf=${r=>s.row(r)}
/>
`}<//>
`}function ne({id:e,initial:a,version:s}){let o=`/api/v1/groups?${new URLSearchParams({org_id:e,limit:Y})}`,i=v(o,s,a?{groups:a.groups}:null).data.value?.groups??[];return t`
<${l} id="builds" title="Recent builds">${i.length===0&&t`<p class="nothing">No builds yet.</p>`}${i.length>0&&t`<${N} groups=${i} />`}<//>
`}function X({params:{org_id:e},query:a}){let s=d(H,[]);w("overview");let{waiting:o,running:i,done:m,failed:r}=K.row("overview").value??{},p=`${o} ${i} ${m} ${r}`,_=v(`/api/v1/orgs/${encodeURIComponent(e)}`,p,s?.org??null),u=_.data.value,$=_.error.value;return $?.status===404?t`<${q} problem=${{status:404,text:$.message}} />`:t`
<${W}
title=${e}
crumb=${e}
className="object-page"
inspect=${["org",e]}
tools=${t`<${V} query=${a} first="Now" />`}
>${$&&!u&&t`<${I} title="The organization could not be loaded" text=${$.message} again=${_.load} />`}${!u&&!$&&t`<${M} />`}${u&&t`
<${oe} org=${u} />${z(a)?t`<${G} subject=${{org_id:e}} query=${a} />`:t`
<div class="columns"><div><${ie} id=${e} query=${a} initial=${s} failed=${r} done=${m} /><${ne} id=${e} initial=${s} version=${p} /></div><div><${A} org=${e} /><${U} org=${e} version=${p} /><${re} org=${u} /></div></div><${me} id=${e} initial=${s} />
`}
`}<//>
`}export{X as default,Qt as title};
