import{m297_0 as ce,m297_1 as pe,m297_2 as _e,m297_3 as f,m297_4 as $e,m297_5 as fe,m297_6 as de,m297_7 as he,m297_8 as d,m297_9 as ge,m297_10 as be,m297_11 as ve}from"../main.js";import{m8_0 as T,m8_1 as xe,m8_2 as Te,m8_3 as Se,m8_4 as Re}from"../shared.js";import{m29_0 as Fe,m29_1 as S,m29_2 as Le,m29_3 as Ne}from"../shared.js";import{m55_0 as R}from"../shared.js";import{m57_0 as Ce,m57_1 as k,m57_2 as De,m57_3 as Ae,m57_4 as Ue,m57_5 as P,m57_6 as We}from"../shared.js";import{m59_0 as F,m59_1 as L}from"../shared.js";import{m79_0 as N,m79_1 as Ve}from"../shared.js";import{m182_0 as Je,m182_1 as Ke,m182_2 as B,m182_3 as Qe,m182_4 as Ye,m182_5 as h,m182_6 as E,m182_7 as Xe,m182_8 as Ze,m182_9 as es,m182_10 as ss,m182_11 as ts,m182_12 as n,m182_13 as g,m182_14 as b,m182_15 as as,m182_16 as os,m182_17 as rs,m182_18 as is,m182_19 as ms,m182_20 as ns,m182_21 as ls,m182_22 as us,m182_23 as cs}from"../main.js";import{m189_0 as $s,m189_1 as fs,m189_2 as v,m189_3 as ds,m189_4 as hs,m189_5 as gs,m189_6 as w}from"../main.js";import{m191_0 as t}from"../main.js";import{m229_0 as j}from"../shared.js";import{m235_0 as Ss,m235_1 as Rs,m235_2 as ks,m235_3 as Ps,m235_4 as Fs,m235_5 as Ls,m235_6 as Ns,m235_7 as c,m235_8 as Bs,m235_9 as Es}from"../main.js";import{m109_0 as l}from"../main.js";import{m147_0 as O,m147_1 as As,m147_2 as Us}from"../shared.js";import{m150_0 as C,m150_1 as Is,m150_2 as Ms}from"../main.js";import{m153_0 as D}from"../main.js";var Z=7,ee=60,se=43200,te=5,ae=({at:e,attempts:a,passed:s,wait:o})=>t`
<tr><th scope="row">${E(e+se)}</th><td class="is-numeric">${n(a)}</td><td>${s!==null&&t`
<span class="share"><${O} share=${1-s} /><span class="number">${g(1-s)}</span></span>
`}</td><td class="is-numeric">${o===null?"\u2013":b(o)}</td></tr>
`;function A({org:e}){let a=`/api/v1/trends?${new URLSearchParams({org_id:e,range:"30d"})}`,s=d(()=>new j(a),[a]);f(()=>s.start(ee),[s]);let o=s.value.value;if(!o)return null;let i=o.at.map((m,r)=>({at:m,attempts:o.attempts[r],passed:o.pass_rate[r],wait:o.wait_p95[r]})).slice(-Z).reverse();return t`
<${l} id="days" title="Last 7 days" note="UTC"><table class="tallies" aria-label="Attempts by day, today first"><thead><tr><th scope="col">Day</th><th scope="col" class="is-numeric">Attempts</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Wait p95</th></tr></thead><tbody>${i.map(m=>t`<${ae} key=${m.at} ...${m} />`)}</tbody></table><//>
`}function U({org:e,version:a}){let s={org_id:e,flaky:"true"},o=`/api/v1/tests?${new URLSearchParams({...s,limit:te})}`,i=v(o,a).data.value?.tests??[];if(i.length===0)return null;let m=t`<a class="button" href=${c("tests",{},s)}>All flaky tests</a>`;return t`
<${l} id="flakiest" title="Flakiest tests" tools=${m}><ol class="plain slowest">${i.map(r=>t`
<li key=${r.id}><div><a href=${c("test",{id:r.id})}><${C} test=${r.test} /></a><small class="row-why quiet">${r.target} · last run <${D} at=${r.last_at} /></small></div><span class="number" title="that passed only on retry">${g(r.flaky_rate)}${" "}<small class="quiet">${n(r.flaky)} of ${h(r.jobs,"job")}</small></span></li>
`)}</ol><//>
`}import{m107_0 as W}from"../main.js";import{m115_0 as q}from"../main.js";import{m142_0 as lt,m142_1 as I,m142_2 as M}from"../main.js";import{m152_0 as y}from"../shared.js";import{m166_0 as G,m166_1 as V,m166_2 as z}from"../shared.js";import{m225_0 as dt,m225_1 as ht,m225_2 as gt,m225_3 as bt,m225_4 as vt,m225_5 as yt,m225_6 as wt,m225_7 as xt,m225_8 as H}from"../main.js";import{m234_0 as J,m234_1 as Rt}from"../main.js";import{m270_0 as K}from"../main.js";var Y=20,Qt=({params:e})=>e.org_id,Q=(e,a=n)=>e===null?"no limit":`of ${a(e)}`,x=(e,a,s=n)=>a===null?`${s(e)} (no limit)`:`${s(e)} of ${s(a)}`;function oe({org:e}){let{used:a,limits:s,waits:o}=e,i=m=>c("jobs",{},{org_id:e.id,status:m});return t`
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
