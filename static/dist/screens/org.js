import{m293_0 as ps,m293_1 as _s,m293_2 as $s,m293_3 as f,m293_4 as fs,m293_5 as ds,m293_6 as hs,m293_7 as gs,m293_8 as d,m293_9 as bs,m293_10 as vs,m293_11 as ws}from"../main.js";import{m8_0 as y,m8_1 as ys,m8_2 as Ss,m8_3 as Rs,m8_4 as ks,m8_5 as Ls,m8_6 as Ps}from"../main.js";import{m28_0 as S,m28_1 as Ns,m28_2 as Es,m28_3 as js}from"../shared.js";import{m53_0 as R}from"../shared.js";import{m55_0 as Us,m55_1 as k,m55_2 as Ws,m55_3 as qs,m55_4 as Is,m55_5 as L,m55_6 as Ms}from"../shared.js";import{m57_0 as P,m57_1 as B}from"../shared.js";import{m77_0 as F,m77_1 as Js}from"../shared.js";import{m180_0 as Ys,m180_1 as Xs,m180_2 as N,m180_3 as Zs,m180_4 as se,m180_5 as h,m180_6 as E,m180_7 as ee,m180_8 as te,m180_9 as ae,m180_10 as oe,m180_11 as re,m180_12 as n,m180_13 as g,m180_14 as b,m180_15 as ie,m180_16 as me,m180_17 as ne,m180_18 as le,m180_19 as ue,m180_20 as ce,m180_21 as pe,m180_22 as _e,m180_23 as $e}from"../main.js";import{m187_0 as he,m187_1 as v,m187_2 as ge,m187_3 as be,m187_4 as ve,m187_5 as T}from"../main.js";import{m189_0 as t}from"../main.js";import{m226_0 as j}from"../shared.js";import{m232_0 as ke,m232_1 as Le,m232_2 as Pe,m232_3 as Be,m232_4 as Fe,m232_5 as Ne,m232_6 as Ee,m232_7 as c,m232_8 as je,m232_9 as Ce}from"../main.js";import{m107_0 as l}from"../main.js";import{m145_0 as C,m145_1 as We,m145_2 as qe}from"../shared.js";import{m148_0 as O,m148_1 as Ge}from"../main.js";import{m151_0 as A}from"../main.js";var ss=7,es=60,ts=43200,as=5,os=({at:s,attempts:a,passed:e,wait:o})=>t`
<tr><th scope="row">${E(s+ts)}</th><td class="is-numeric">${n(a)}</td><td>${e!==null&&t`
<span class="share"><${C} share=${1-e} /><span class="number">${g(1-e)}</span></span>
`}</td><td class="is-numeric">${o===null?"\u2013":b(o)}</td></tr>
`;function D({org:s}){let a=`/api/v1/trends?${new URLSearchParams({org_id:s,range:"30d"})}`,e=d(()=>new j(a),[a]);f(()=>e.start(es),[e]);let o=e.value.value;if(!o)return null;let i=o.at.map((m,r)=>({at:m,attempts:o.attempts[r],passed:o.pass_rate[r],wait:o.wait_p95[r]})).slice(-ss).reverse();return t`
<${l} id="days" title="Last 7 days" note="UTC"><table class="tallies" aria-label="Attempts by day, today first"><thead><tr><th scope="col">Day</th><th scope="col" class="is-numeric">Attempts</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Wait p95</th></tr></thead><tbody>${i.map(m=>t`<${os} key=${m.at} ...${m} />`)}</tbody></table><//>
`}function U({org:s,version:a}){let e={org_id:s,flaky:"true"},o=`/api/v1/tests?${new URLSearchParams({...e,limit:as})}`,i=v(o,a).data.value?.tests??[];if(i.length===0)return null;let m=t`<a class="button" href=${c("tests",{},e)}>All flaky tests</a>`;return t`
<${l} id="flakiest" title="Flakiest tests" tools=${m}><ol class="plain slowest">${i.map(r=>t`
<li key=${r.id}><div><a href=${c("test",{id:r.id})}><${O} test=${r.test} /></a><small class="row-why quiet">${r.target} · last run <${A} at=${r.last_at} /></small></div><span class="number" title="that passed only on retry">${g(r.flaky_rate)}${" "}<small class="quiet">${n(r.flaky)} of ${h(r.jobs,"job")}</small></span></li>
`)}</ol><//>
`}import{m105_0 as W}from"../main.js";import{m113_0 as q}from"../main.js";import{m140_0 as ut,m140_1 as I,m140_2 as M}from"../main.js";import{m143_0 as G}from"../main.js";import{m150_0 as w}from"../shared.js";import{m164_0 as H,m164_1 as V,m164_2 as z}from"../shared.js";import{m222_0 as bt,m222_1 as vt,m222_2 as wt,m222_3 as Tt,m222_4 as xt,m222_5 as yt,m222_6 as St,m222_7 as Rt,m222_8 as J}from"../main.js";import{m231_0 as K,m231_1 as Pt}from"../main.js";import{m266_0 as Q}from"../main.js";var X=20,sa=({params:s})=>s.org_id,Y=(s,a=n)=>s===null?"no limit":`of ${a(s)}`,x=(s,a,e=n)=>a===null?`${e(s)} (no limit)`:`${e(s)} of ${e(a)}`;function rs({org:s}){let{used:a,limits:e,waits:o}=s,i=m=>c("jobs",{},{org_id:s.id,status:m});return t`
<div class="tiles org-tiles"><${w}
name="Running jobs"
icon="running"
tone="go"
href=${i("running")}
value=${n(a.running)}
note=${Y(e.most_running)}
/><${w}
name="Share of the fleet"
icon="fleet"
value=${g(s.share)}
note=${`of ${h(s.agents,"connected agent")}`}
/><${w}
name="Waiting jobs"
icon="pending"
href=${i("pending")}
value=${n(a.waiting)}
note=${Y(e.most_waiting)}
/><${w}
name="Median queue wait"
value=${b(o.p50)}
note=${o.jobs>0?`p95 ${b(o.p95)}, ${h(o.jobs,"job")} in 24 h`:"no jobs in 24 h"}
/></div>
`}var is=({org:s})=>t`
<${l}
id="limits"
title="Limits"
tools=${K("settings","org")&&t`<a class="button" href=${c("settings",{},{org:s.id})}>Change…</a>`}
><${R}
facts=${[["Weight",n(s.weight)],["Priorities",`${s.priority_ceiling}\u20139`],["Jobs per minute",s.limits.submits_per_minute===null?"no limit":n(s.limits.submits_per_minute)],["Running jobs",x(s.used.running,s.limits.most_running)],["Waiting jobs",x(s.used.waiting,s.limits.most_waiting)],["Stored",x(s.used.stored_bytes,s.limits.most_stored_bytes,N)]]}
/><//>
`;function ms({id:s,query:a,initial:e,failed:o,done:i}){let m=B(a),r=`/api/v1/failures?${new URLSearchParams({org_id:s,since:m})}`,p=t`<${P} since=${m} />`;return t`
<${l} id="failures" className="org-failures" title="Failures" tools=${p}><${k}
key=${r}
path=${r}
failed=${o}
ended=${i}
initial=${e?.since===m?e.failures:null}
none=${t`<p class="nothing">No attempt failed in this period.</p>`}
>${(_,u)=>t`
<p class="quiet number">${L(_)}</p>${u()}
`}<//><//>
`}function ns({id:s,initial:a}){T("batches");let e=d(()=>new y({filters:{org_id:s},page:a?.batches??null}),[s]);f(()=>e.follow(),[e]);let o=e.fresh.value;f(()=>{o>0&&e.first()},[o]);let i=e.ids.value.slice(0,X),m=t`<a class="button" href=${c("batches",{},{org_id:s})}>All batches</a>`;return t`
<${l} id="batches" title="Recent batches" tools=${m}>${i.length===0&&!e.loading.value&&t`<p class="nothing">No batches yet.</p>`}${i.length>0&&t`
<${G}
id="org-batches"
label="Batches of the organization, newest first"
className="batches"
ids=${i}
rowOf=${r=>e.row(r)}
...${S}
/>
`}<//>
`}function ls({id:s,initial:a,version:e}){let o=`/api/v1/groups?${new URLSearchParams({org_id:s,limit:X})}`,i=v(o,e,a?{groups:a.groups}:null).data.value?.groups??[];return t`
<${l} id="builds" title="Recent builds">${i.length===0&&t`<p class="nothing">No builds yet.</p>`}${i.length>0&&t`<${F} groups=${i} />`}<//>
`}function Z({params:{org_id:s},query:a}){let e=d(J,[]);T("overview");let{waiting:o,running:i,done:m,failed:r}=Q.row("overview").value??{},p=`${o} ${i} ${m} ${r}`,_=v(`/api/v1/orgs/${encodeURIComponent(s)}`,p,e?.org??null),u=_.data.value,$=_.error.value;return $?.status===404?t`<${q} problem=${{status:404,text:$.message}} />`:t`
<${W}
title=${s}
crumb=${s}
className="object-page"
inspect=${["org",s]}
tools=${t`<${V} query=${a} first="Now" />`}
>${$&&!u&&t`<${I} title="The organization could not be loaded" text=${$.message} again=${_.load} />`}${!u&&!$&&t`<${M} />`}${u&&t`
<${rs} org=${u} />${z(a)?t`<${H} subject=${{org_id:s}} query=${a} />`:t`
<div class="columns"><div><${ms} id=${s} query=${a} initial=${e} failed=${r} done=${m} /><${ls} id=${s} initial=${e} version=${p} /></div><div><${D} org=${s} /><${U} org=${s} version=${p} /><${is} org=${u} /></div></div><${ns} id=${s} initial=${e} />
`}
`}<//>
`}export{Z as default,sa as title};
