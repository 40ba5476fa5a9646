import{m249_0 as Qe,m249_1 as Xe,m249_2 as H,m249_3 as J,m249_4 as Ye,m249_5 as Ze,m249_6 as x,m249_7 as ts,m249_8 as es,m249_9 as ss,m249_10 as K,m249_11 as os}from"./main.js";import{m2_0 as as,m2_1 as b,m2_2 as is,m2_3 as ls}from"./main.js";import{m140_0 as V}from"./main.js";import{m150_0 as fs,m150_1 as ds,m150_2 as f,m150_3 as R,m150_4 as Q,m150_5 as c,m150_6 as X,m150_7 as h,m150_8 as $s,m150_9 as P,m150_10 as hs,m150_11 as w,m150_12 as _s,m150_13 as O}from"./main.js";import{m225_0 as Y,m225_1 as Z,m225_2 as bs}from"./main.js";var tt=50,Ct=200,Ft=x(null),k=class{#o;#e;#l;#m;#t=new Map;#n=null;#s=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:a=!1}){this.#o=e,this.#e=s,this.#l=o,this.#m=a,r&&this.#a(r)}row(e){return this.#t.get(e)??Ft}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#s,s;try{s=await b(this.#c(null,Math.min(Ct,Math.max(tt,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#m&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e){let s=o=>Object.values(o).forEach(r=>this.update(r));return s(Y(e)),e.watch(s)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);H(()=>{for(let[r,a]of[...this.#t])o.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=tt){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#o}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#s;this.loading.value=e,this.error.value=null;try{let r=await b(this.#c(s));return o===this.#s?r:null}catch(r){return o===this.#s&&(this.error.value=r),null}finally{o===this.#s&&(this.loading.value=null)}}};var S=Z("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var j=50,Lt={org_id:"organization",suite:"suite",branch:"branch"},A=t=>t.suite||`Batch of ${f(t.total,"job")}`,Pt=t=>[A(t),t.branch].filter(Boolean).join(" \xB7 ");function T(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function jt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var et=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),D=class extends k{#o;fresh=J(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:S.ids.value.filter(s=>s>e&&et(this.#o,S.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#o=e}follow(){this.start();let e=this.watch(S),s=V.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>S.row(s).peek()===null);for(let s=0;s<e.length;s+=j){let o=e.slice(s,s+j).join(",");try{(await b(`/api/v1/batches?${new URLSearchParams({id:o,limit:j})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m157_0 as n}from"./main.js";import{m191_0 as Ds,m191_1 as Is,m191_2 as qs,m191_3 as Ns,m191_4 as M,m191_5 as Ws,m191_6 as d,m191_7 as Us,m191_8 as Gs}from"./main.js";import{m17_0 as B}from"./main.js";import{m63_0 as $}from"./main.js";import{m118_0 as st,m118_1 as Xs,m118_2 as ot}from"./main.js";function I({batch:t}){let e=T(t);return n`
    <span class=${`state state-${e}`}>
      <${$} name=${e} />
      <span>${ot[e]??e}</span>
    </span>
  `}import{m37_0 as nt}from"./main.js";function rt({batch:t}){if(!t.finished_at)return n`<${nt} since=${t.created_at} />`;let e=P(t.finished_at)-P(t.created_at);return n`<span class="number">${e<10?h(e):R(e)}</span>`}var Dt=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${w(t.commit)}</span>`}
`,It=({batch:t})=>n`
  <span class="number">${c(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${c(t.total)}</span>
`;function qt({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${c(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${c(t.excused)}
        </span>
      `}
  `}var Nt=[{name:"status",title:"Status",cell:t=>n`<${I} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>A(t)},{name:"branch",title:"Branch",cell:t=>n`<${Dt} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${d("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${B} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${It} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${qt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${rt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <time class="number quiet" datetime=${t.created_at} title=${t.created_at}>
        ${O(t.created_at)}
      </time>
    `}],Wt={kind:"batch",columns:Nt,hrefOf:t=>d("batch",{id:t.id}),failed:t=>T(t)==="failed"};import{m247_0 as ho,m247_1 as _o,m247_2 as go,m247_3 as q,m247_4 as xo,m247_5 as at,m247_6 as bo,m247_7 as _,m247_8 as vo,m247_9 as yo,m247_10 as g,m247_11 as E}from"./main.js";import{m7_0 as So,m7_1 as To,m7_2 as it}from"./main.js";var Ut=2;function Gt({width:t,height:e,draw:s,paint:o,className:r="",...a}){let i=g(null),l=it.value;return _(()=>{let m=Math.min(Ut,window.devicePixelRatio||1),p=i.current;p.width=Math.max(1,Math.round(t*m)),p.height=Math.max(1,Math.round(e*m)),p.style.setProperty("width",`${t}px`),p.style.setProperty("height",`${e}px`);let u=p.getContext("2d");u.setTransform(m,0,0,m,0,0),s(u),o&&(o.current=Bt=>Bt(u))},[t,e,s,l]),n`<canvas ref=${i} class=${r} aria-hidden="true" ...${a}></canvas>`}var zt=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Ht=({counts:t,choose:e})=>n`
  <p class="counts">
    ${zt.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
        <button
          type="button"
          key=${o}
          class=${`state state-${s}`}
          data-count=${o}
          onClick=${()=>e(o)}
        >
          <${$} name=${s} />
          <span>
            <span class="number">${c(t[o])}</span> ${r}
          </span>
        </button>
      `)}
  </p>
`;var Jt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Kt={timed_out:"timed out",error:"could not run",executing:"running"},v=t=>Kt[t]??t;function Vt({outcome:t,phase:e=""}){let s=t?Jt[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${$} name=${s} />
      <span>${v(t??e)}</span>
    </span>
  `}var N=5,lt=18,Qt={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Xt=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function C(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${v(s)}`).join(", ")}function Yt({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*N,r=o-s.length*N,a=s.length>0?`The last ${f(s.length,"attempt")}: ${C(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${lt}`}
      width=${o}
      height=${lt}
      role="img"
      aria-label=${a}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,l)=>(Qt[i]??Xt)(r+l*N+1))}
    </svg>
  `}function Zt({attempt:t,most:e,here:s}){let o=g(null),{outcome:r,run_seconds:a,app_version_id:i,agent:l,finished_at:m}=t;_(()=>{o.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${v(r)}, ${h(a)}`}, build ${i}, on ${l}, ${O(m)}`;return n`
    <a
      class=${`took took-${r} ${s?"is-here":""}`}
      ref=${o}
      tabindex="-1"
      href=${d("job",{id:t.job_id})}
      data-tip=${u}
    >
      <i></i>
      <b></b>
    </a>
  `}function te({seconds:t,most:e}){let s=g(null);return _(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function ee({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[i,l]=[h(Math.min(...r)),h(Math.max(...r))],m=i===l?i:`between ${i} and ${l}`,p=r.length>0?`${f(o.length,"attempt")}, ${C(o.map(({outcome:u})=>u))}; ${m}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${te} seconds=${e} most=${a} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${Zt} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
            `)}
        </div>
      </div>
      <figcaption class="quiet">
        ${p}${" "}
        <span class="took-key">
          <i class="took-key-passed"></i>passed
        </span>${" "}
        <span class="took-key">
          <i class="took-key-failed"></i>failed
        </span>${" "}
        <span class="took-key">
          <i class="took-key-late"></i>timed out
        </span>
      </figcaption>
    </figure>
  `}var se=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as Zo,m0_1 as tn,m0_2 as en,m0_3 as mt,m0_4 as sn,m0_5 as on,m0_6 as nn,m0_7 as rn,m0_8 as an,m0_9 as ln,m0_10 as mn,m0_11 as cn,m0_12 as un,m0_13 as pn,m0_14 as fn}from"./main.js";import{m156_0 as hn,m156_1 as ct,m156_2 as ut,m156_3 as _n,m156_4 as gn,m156_5 as pt}from"./main.js";import{m190_0 as ft,m190_1 as vn}from"./main.js";import{m117_0 as dt,m117_1 as F,m117_2 as y}from"./main.js";import{m124_0 as $t}from"./main.js";var oe=3,ne=12,re={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function ht({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function _t({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${c(t.failures)} of ${c(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function ae({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,oe),o=e-s.length;return o>0?`${s.join(", ")} and ${c(o)} more`:s.join(", ")}var gt=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ie({row:t}){return n`
    <li class="failure-example">
      <a href=${gt(t)}>
        <${$t} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var le=({note:t})=>n`
  <p class="failure-note">
    <${$} name="event" />
    ${t.note&&n`<span>${t.note}</span>`}
    ${t.owner&&n`<span>Owner: ${t.owner}</span>`}
    ${t.ticket_url&&n`
        <a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
          ${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
        </a>
      `}
  </p>
`;function me({group:t,several:e,changed:s}){let[o,r,a]=re[t.label],i=[e&&t.org_id,ae(t),ht(t),_t(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details>
        <summary data-row=${`cause/${t.org_id}/${t.fingerprint}`} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${a}>${r}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${i.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${ie} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${c(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${ft("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>mt(t).then(l=>l&&s())}>
              <${$} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${le} note=${t.note} />`}
    </li>
  `}var ce=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function xt({found:t,changed:e}){let[s,o]=E(!1),r=s?t.groups:t.groups.slice(0,ne),a=new Set(t.groups.map(l=>l.org_id)).size>1,i=ut();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${r.map(l=>n`
          <${me} key=${l.org_id+l.fingerprint} group=${l} several=${a} changed=${e} />
        `)}
    </ul>
    ${r.length<t.groups.length&&n`
        <p>
          <button type="button" class="button" onClick=${()=>o(!0)}>
            Show all ${c(t.groups.length)}
          </button>
        </p>
      `}
    ${t.more&&n`<p class="quiet">Older failures are not counted.</p>`}
  `}function ue({path:t,version:e,initial:s=null,none:o=null,children:r}){let a=ct(t,e,s),i=a.data.value,l=a.error.value;return l&&!i?n`<${F} title="Failures could not be loaded" text=${l.message} again=${a.load} />`:i?i.groups.length===0?o:r(i,n`<${xt} found=${i} changed=${()=>a.load()} />`):n`<${y} />`}var pe=({children:t})=>n`
  <${dt} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;import{m105_0 as bt}from"./main.js";var fe=[["24h","24 hours"],["7d","7 days"]],de=t=>t.get("since")==="7d"?"7d":"24h",$e=({since:t})=>n`
  <${bt}
    label="Period"
    hideLabel
    options=${fe}
    value=${t}
    onChange=${e=>M({since:e==="24h"?"":e},{push:!0})}
  />
`;var he=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
        <span class="chip" key=${s}>
          ${o} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${o}`}
            onClick=${()=>M({[s]:""},{push:!0})}
          >
            <${$} name="close" />
          </button>
        </span>
      `);import{m12_0 as Vn,m12_1 as Qn,m12_2 as vt}from"./main.js";import{m87_0 as W}from"./main.js";var U=12;function _e({name:t,group:e}){let s=pt(`agent:${t}`);s.ids.value;let o=s.row(t).value,r=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${d("agent",{name:t})}>${t}</a>
      ${o&&n`<${st} state=${o.state} />`}
      ${r&&n`
          <a class="group-agent-job" href=${d("job",{id:o.job.id})}>
            <${vt} agent=${o} />
          </a>
        `}
    </li>
  `}function ge({group:t}){let{agents:e}=t;return n`
    <${W} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,U).map(s=>n`<${_e} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>U&&n`
          <p class="nothing">
            ${e.slice(U).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${d("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function xe({group:t}){let{installs:e,installs_avoided:s,starts_avoided:o,install_seconds:r}=t;return e+s===0?null:n`
    <${W} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&r!==null?R(s*r):f(s,"install")}
        </strong>
        ${s>0&&r!==null?" of install time":" avoided"}
      </p>
      <p class="quiet number">
        ${f(e,"install")} made, ${c(s)} avoided
        ${r!==null?`; ${h(r)} each on average`:""}.
        ${o>0&&` ${f(o,"start")} of the test runner avoided.`}
      </p>
    <//>
  `}import{m49_0 as yt,m49_1 as mr}from"./main.js";import{m119_0 as wt}from"./main.js";var be=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${Q(t.labels)}</span>`}
`,L=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${c(o[t])}</span>`}),kt=[{name:"bar",title:"Progress",cell:t=>n`<${B} group=${{...t,waiting:t.unfinished-t.running}} />`},L("waiting","Waiting"),L("running","Running"),L("done","Passed"),L("failed","Failed","bad strong")],ve={name:"target",title:"Target",main:!0,cell:t=>n`<${be} group=${t} />`},ye={name:"build",title:"Build",main:!0,cell:t=>n`<${yt} org=${t.org_id} version=${t.app_version_id} />`},we=["total","unfinished","waiting","running","done","failed","cancelled"];function ke(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of we)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function St({id:t,label:e,kind:s,groups:o,columns:r}){let a=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${wt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...a.keys()]}
      rowOf=${i=>a.get(i)}
      columns=${r}
      hrefOf=${i=>d(s,i)}
    />
  `}var Se=({groups:t})=>n`
  <${St} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[ve,...kt]} />
`,Te=({groups:t})=>n`
  <${St}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${ke(t)}
    columns=${[ye,...kt]}
  />
`;function Ee({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:a,loading:i,more:l}=t;return a.value?n`
      <${F}
        title=${`${e} could not be loaded`}
        text=${a.value.message}
        again=${()=>r.peek().length?t.next():t.first()}
      />
    `:i.value==="first"&&r.value.length===0?n`<${y} lines=${10} />`:l.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m85_0 as Tt}from"./main.js";import{m92_0 as Et}from"./main.js";function Re({store:t,kind:e}){return t.loaded.value?n`<${Et} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${Tt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${y} />
    <//>
  `}var Oe={0:"0, now",1:"1, normal",9:"9, whenever"},Ae=(t,e)=>Array.from({length:10},(s,o)=>({label:Oe[o]??String(o),checked:o===t,run:()=>e(o)}));function Me({label:t,tabs:e,value:s,onChange:o}){let r=g(null),a=at(),i=Math.max(0,e.findIndex(m=>m.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${r} onKeyDown=${m=>{let p={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[m.key];if(p===void 0)return;m.preventDefault();let u=(p+e.length)%e.length;o(e[u].name),r.current.children[u].focus()}}>
      ${e.map((m,p)=>n`
          <button
            type="button"
            key=${m.name}
            role="tab"
            id=${`${a}-${m.name}`}
            aria-selected=${p===i}
            aria-controls=${`${a}-panel`}
            tabindex=${p===i?0:-1}
            onClick=${()=>o(m.name)}
          >
            ${m.title}
            ${m.count!=null&&n`${" "}<span class="count number">${m.count}</span>`}
          </button>
        `)}
    </div>
    <div role="tabpanel" id=${`${a}-panel`} aria-labelledby=${`${a}-${e[i].name}`} tabindex="-1">
      ${e[i].body()}
    </div>
  `}function Rt({share:t}){let e=g(null);return _(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Be=({label:t,by:e,rows:s})=>n`
  <table class="tallies" aria-label=${t}>
    <thead>
      <tr>
        <th scope="col">${e}</th>
        <th scope="col" class="is-numeric">Ran</th>
        <th scope="col">Failed</th>
        <th scope="col" class="is-numeric">Duration</th>
      </tr>
    </thead>
    <tbody>
      ${s.map(({key:o,name:r,ran:a,failed:i,seconds:l})=>n`
          <tr key=${o}>
            <th scope="row">${r}</th>
            <td class="is-numeric">${c(a)}</td>
            <td>
              <span class="share">
                <${Rt} share=${i/a} />
                <span class="number">${X(i/a)}</span>
              </span>
            </td>
            <td class="is-numeric">${l===null?"\u2013":h(l)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function Ce(t,e){let s=new Map;for(let o of t){let r=e(o),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,o.outcome!=="passed"?a.failed+=1:o.run_seconds!==null&&a.passes.push(o.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((a,i)=>a+i,0)/o.length:null}))}function Fe({name:t,value:e,note:s,icon:o,tone:r="",href:a,children:i}){let l=n`
    <span class="tile-name">
      ${o&&n`<${$} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,m=`tile ${r&&`tile-${r}`}`;return a?n`<a class=${m} href=${a} data-tile=${t}>${l}</a>`:n`<div class=${m} data-tile=${t}>${l}</div>`}var Le=36e5,Pe=6e4;function je(t,e){let[s,o]=E(null),[r,a]=E(0);q(()=>{let l=new AbortController;return b(t,{signal:l.signal}).then(o).catch(()=>l.signal.aborted||o(m=>m??"failed")),()=>l.abort()},[t,e,r]);let i=s?.content?.expires_at;return q(()=>{if(!i)return;let l=Math.max(Pe,Date.parse(i)-Le-Date.now()),m=setTimeout(()=>a(p=>p+1),l);return()=>clearTimeout(m)},[i,r]),s}var Ot="batch-report/",De=({path:t})=>!t.startsWith(Ot),Ie=/\.html?$/i,qe=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Ne=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,We=t=>t.split("/").map(encodeURIComponent).join("/");function Ue({path:t},e){if(!e)return null;let s=e.url+We(t);return Ie.test(t)?qe.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&Ne.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var At=t=>t.bundle?`bundle ${w(t.bundle)}`:`${w(t.commit)}${t.modified?", modified":""}`,Ge=t=>`tests ${t.bundle?"of":"at"} ${At(t)}`;function ze(t){let e=new Map;for(let s of t){if(!s)continue;let o=At(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var He=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var G=400,z=200,Mt=t=>Math.floor(t/z)*z;function Je(t){let e=K({from:0,to:G*2,width:0});return _(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:Mt(-i.top-G),to:Mt(window.innerHeight-i.top+G)+z,width:Math.floor(i.width)},m=e.peek();(l.from!==m.from||l.to!==m.to||l.width!==m.width)&&(e.value=l)},r=()=>s||=requestAnimationFrame(o);o();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{Me as m120_0,Rt as m121_0,Be as m121_1,Ce as m121_2,Fe as m126_0,je as m141_0,Ot as m160_0,De as m160_1,Ue as m160_2,He as m167_0,Ge as m167_1,ze as m167_2,k as m184_0,Wt as m19_0,rt as m19_1,I as m23_0,Je as m245_0,Gt as m26_0,Ht as m32_0,ee as m36_0,se as m40_0,xt as m41_0,ue as m41_1,pe as m41_2,_t as m41_3,gt as m41_4,ht as m41_5,ce as m41_6,$e as m43_0,de as m43_1,he as m46_0,D as m4_0,Lt as m4_1,Pt as m4_2,A as m4_3,T as m4_4,et as m4_5,jt as m4_6,ge as m58_0,xe as m58_1,Te as m61_0,Se as m61_1,Ee as m71_0,Re as m81_0,Vt as m84_0,v as m84_1,Ae as m91_0,Yt as m99_0,C as m99_1};
