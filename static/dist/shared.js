import{m252_0 as Xe,m252_1 as Ye,m252_2 as z,m252_3 as H,m252_4 as Ze,m252_5 as ts,m252_6 as x,m252_7 as es,m252_8 as ss,m252_9 as os,m252_10 as J,m252_11 as ns}from"./main.js";import{m2_0 as is,m2_1 as ls,m2_2 as b,m2_3 as ms,m2_4 as cs}from"./main.js";import{m141_0 as K}from"./main.js";import{m151_0 as $s,m151_1 as hs,m151_2 as _s,m151_3 as f,m151_4 as R,m151_5 as gs,m151_6 as V,m151_7 as c,m151_8 as Q,m151_9 as h,m151_10 as xs,m151_11 as L,m151_12 as bs,m151_13 as vs,m151_14 as y,m151_15 as ws,m151_16 as X}from"./main.js";import{m228_0 as Y,m228_1 as Z,m228_2 as Ss}from"./main.js";var tt=50,Ft=200,Lt=x(null),k=class{#o;#e;#l;#m;#t=new Map;#n=null;#s=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:a=!1}){this.#o=e,this.#e=s,this.#l=o,this.#m=a,r&&this.#a(r)}row(e){return this.#t.get(e)??Lt}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#s,s;try{s=await b(this.#c(null,Math.min(Ft,Math.max(tt,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#m&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e){let s=o=>Object.values(o).forEach(r=>this.update(r));return s(Y(e)),e.watch(s)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);z(()=>{for(let[r,a]of[...this.#t])o.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=tt){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#o}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#s;this.loading.value=e,this.error.value=null;try{let r=await b(this.#c(s));return o===this.#s?r:null}catch(r){return o===this.#s&&(this.error.value=r),null}finally{o===this.#s&&(this.loading.value=null)}}};var S=Z("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var P=50,Pt={org_id:"organization",suite:"suite",branch:"branch"},O=t=>t.suite||`Batch of ${f(t.total,"job")}`,jt=t=>[O(t),t.branch].filter(Boolean).join(" \xB7 ");function T(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function Dt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var et=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),j=class extends k{#o;fresh=H(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:S.ids.value.filter(s=>s>e&&et(this.#o,S.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#o=e}follow(){this.start();let e=this.watch(S),s=K.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>S.row(s).peek()===null);for(let s=0;s<e.length;s+=P){let o=e.slice(s,s+P).join(",");try{(await b(`/api/v1/batches?${new URLSearchParams({id:o,limit:P})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m159_0 as n}from"./main.js";import{m194_0 as Us,m194_1 as Gs,m194_2 as zs,m194_3 as Hs,m194_4 as A,m194_5 as Js,m194_6 as d,m194_7 as Ks,m194_8 as Vs}from"./main.js";import{m17_0 as M}from"./main.js";import{m63_0 as $}from"./main.js";import{m118_0 as st,m118_1 as so,m118_2 as ot}from"./main.js";function D({batch:t}){let e=T(t);return n`
    <span class=${`state state-${e}`}>
      <${$} name=${e} />
      <span>${ot[e]??e}</span>
    </span>
  `}import{m37_0 as nt}from"./main.js";import{m127_0 as rt}from"./main.js";function at({batch:t}){if(!t.finished_at)return n`<${nt} since=${t.created_at} />`;let e=L(t.finished_at)-L(t.created_at);return n`<span class="number">${e<10?h(e):R(e)}</span>`}var It=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${y(t.commit)}</span>`}
`,qt=({batch:t})=>n`
  <span class="number">${c(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${c(t.total)}</span>
`;function Nt({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${c(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${c(t.excused)}
        </span>
      `}
  `}var Wt=[{name:"status",title:"Status",cell:t=>n`<${D} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>O(t)},{name:"branch",title:"Branch",cell:t=>n`<${It} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${d("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${M} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${qt} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${Nt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${at} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <${rt} className="quiet" at=${t.created_at} />
    `}],Ut={kind:"batch",columns:Wt,hrefOf:t=>d("batch",{id:t.id}),failed:t=>T(t)==="failed"};import{m250_0 as ko,m250_1 as So,m250_2 as To,m250_3 as I,m250_4 as Eo,m250_5 as it,m250_6 as Ro,m250_7 as _,m250_8 as Oo,m250_9 as Ao,m250_10 as g,m250_11 as E}from"./main.js";import{m7_0 as Co,m7_1 as Fo,m7_2 as lt}from"./main.js";var Gt=2;function zt({width:t,height:e,draw:s,paint:o,className:r="",...a}){let i=g(null),l=lt.value;return _(()=>{let m=Math.min(Gt,window.devicePixelRatio||1),p=i.current;p.width=Math.max(1,Math.round(t*m)),p.height=Math.max(1,Math.round(e*m)),p.style.setProperty("width",`${t}px`),p.style.setProperty("height",`${e}px`);let u=p.getContext("2d");u.setTransform(m,0,0,m,0,0),s(u),o&&(o.current=Ct=>Ct(u))},[t,e,s,l]),n`<canvas ref=${i} class=${r} aria-hidden="true" ...${a}></canvas>`}var Ht=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Jt=({counts:t,choose:e})=>n`
  <p class="counts">
    ${Ht.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
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
`;var Kt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Vt={timed_out:"timed out",error:"could not run",executing:"running"},v=t=>Vt[t]??t;function Qt({outcome:t,phase:e=""}){let s=t?Kt[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${$} name=${s} />
      <span>${v(t??e)}</span>
    </span>
  `}var q=5,mt=18,Xt={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Yt=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function B(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${v(s)}`).join(", ")}function Zt({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*q,r=o-s.length*q,a=s.length>0?`The last ${f(s.length,"attempt")}: ${B(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${mt}`}
      width=${o}
      height=${mt}
      role="img"
      aria-label=${a}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,l)=>(Xt[i]??Yt)(r+l*q+1))}
    </svg>
  `}function te({attempt:t,most:e,here:s}){let o=g(null),{outcome:r,run_seconds:a,app_version_id:i,agent:l,finished_at:m}=t;_(()=>{o.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${v(r)}, ${h(a)}`}, build ${i}, on ${l}, ${X(m)}`;return n`
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
  `}function ee({seconds:t,most:e}){let s=g(null);return _(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function se({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[i,l]=[h(Math.min(...r)),h(Math.max(...r))],m=i===l?i:`between ${i} and ${l}`,p=r.length>0?`${f(o.length,"attempt")}, ${B(o.map(({outcome:u})=>u))}; ${m}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${ee} seconds=${e} most=${a} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${te} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
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
  `}var oe=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as ln,m0_1 as mn,m0_2 as cn,m0_3 as ct,m0_4 as un,m0_5 as pn,m0_6 as fn,m0_7 as dn,m0_8 as $n,m0_9 as hn,m0_10 as _n,m0_11 as gn,m0_12 as xn,m0_13 as bn,m0_14 as vn}from"./main.js";import{m158_0 as kn,m158_1 as ut,m158_2 as pt,m158_3 as Sn,m158_4 as Tn,m158_5 as ft}from"./main.js";import{m193_0 as dt,m193_1 as On}from"./main.js";import{m117_0 as $t,m117_1 as C,m117_2 as w}from"./main.js";import{m124_0 as ht}from"./main.js";var ne=3,re=12,ae={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function _t({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function gt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${c(t.failures)} of ${c(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function ie({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,ne),o=e-s.length;return o>0?`${s.join(", ")} and ${c(o)} more`:s.join(", ")}var xt=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function le({row:t}){return n`
    <li class="failure-example">
      <a href=${xt(t)}>
        <${ht} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var me=({note:t})=>n`
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
`;function ce({group:t,several:e,changed:s}){let[o,r,a]=ae[t.label],i=[e&&t.org_id,ie(t),_t(t),gt(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details>
        <summary data-row=${`cause/${t.org_id}/${t.fingerprint}`} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${a}>${r}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${i.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${le} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${c(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${dt("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>ct(t).then(l=>l&&s())}>
              <${$} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${me} note=${t.note} />`}
    </li>
  `}var ue=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function bt({found:t,changed:e}){let[s,o]=E(!1),r=s?t.groups:t.groups.slice(0,re),a=new Set(t.groups.map(l=>l.org_id)).size>1,i=pt();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${r.map(l=>n`
          <${ce} key=${l.org_id+l.fingerprint} group=${l} several=${a} changed=${e} />
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
  `}function pe({path:t,version:e,initial:s=null,none:o=null,children:r}){let a=ut(t,e,s),i=a.data.value,l=a.error.value;return l&&!i?n`<${C} title="Failures could not be loaded" text=${l.message} again=${a.load} />`:i?i.groups.length===0?o:r(i,n`<${bt} found=${i} changed=${()=>a.load()} />`):n`<${w} />`}var fe=({children:t})=>n`
  <${$t} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;import{m105_0 as vt}from"./main.js";var de=[["24h","24 hours"],["7d","7 days"]],$e=t=>t.get("since")==="7d"?"7d":"24h",he=({since:t})=>n`
  <${vt}
    label="Period"
    hideLabel
    options=${de}
    value=${t}
    onChange=${e=>A({since:e==="24h"?"":e},{push:!0})}
  />
`;var _e=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
        <span class="chip" key=${s}>
          ${o} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${o}`}
            onClick=${()=>A({[s]:""},{push:!0})}
          >
            <${$} name="close" />
          </button>
        </span>
      `);import{m12_0 as or,m12_1 as nr,m12_2 as wt}from"./main.js";import{m87_0 as N}from"./main.js";var W=12;function ge({name:t,group:e}){let s=ft(`agent:${t}`);s.ids.value;let o=s.row(t).value,r=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${d("agent",{name:t})}>${t}</a>
      ${o&&n`<${st} state=${o.state} />`}
      ${r&&n`
          <a class="group-agent-job" href=${d("job",{id:o.job.id})}>
            <${wt} agent=${o} />
          </a>
        `}
    </li>
  `}function xe({group:t}){let{agents:e}=t;return n`
    <${N} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,W).map(s=>n`<${ge} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>W&&n`
          <p class="nothing">
            ${e.slice(W).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${d("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function be({group:t}){let{installs:e,installs_avoided:s,starts_avoided:o,install_seconds:r}=t;return e+s===0?null:n`
    <${N} id="saving" title="Saved by grouping">
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
  `}import{m49_0 as yt,m49_1 as _r}from"./main.js";import{m119_0 as kt}from"./main.js";var ve=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${V(t.labels)}</span>`}
`,F=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${c(o[t])}</span>`}),St=[{name:"bar",title:"Progress",cell:t=>n`<${M} group=${{...t,waiting:t.unfinished-t.running}} />`},F("waiting","Waiting"),F("running","Running"),F("done","Passed"),F("failed","Failed","bad strong")],we={name:"target",title:"Target",main:!0,cell:t=>n`<${ve} group=${t} />`},ye={name:"build",title:"Build",main:!0,cell:t=>n`<${yt} org=${t.org_id} version=${t.app_version_id} />`},ke=["total","unfinished","waiting","running","done","failed","cancelled"];function Se(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of ke)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Tt({id:t,label:e,kind:s,groups:o,columns:r}){let a=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${kt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...a.keys()]}
      rowOf=${i=>a.get(i)}
      columns=${r}
      hrefOf=${i=>d(s,i)}
    />
  `}var Te=({groups:t})=>n`
  <${Tt} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[we,...St]} />
`,Ee=({groups:t})=>n`
  <${Tt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${Se(t)}
    columns=${[ye,...St]}
  />
`;function Re({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:a,loading:i,more:l}=t;return a.value?n`
      <${C}
        title=${`${e} could not be loaded`}
        text=${a.value.message}
        again=${()=>r.peek().length?t.next():t.first()}
      />
    `:i.value==="first"&&r.value.length===0?n`<${w} lines=${10} />`:l.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m85_0 as Et}from"./main.js";import{m92_0 as Rt}from"./main.js";function Oe({store:t,kind:e}){return t.loaded.value?n`<${Rt} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${Et} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${w} />
    <//>
  `}var Ae={0:"0, now",1:"1, normal",9:"9, whenever"},Me=(t,e)=>Array.from({length:10},(s,o)=>({label:Ae[o]??String(o),checked:o===t,run:()=>e(o)}));function Be({label:t,tabs:e,value:s,onChange:o}){let r=g(null),a=it(),i=Math.max(0,e.findIndex(m=>m.name===s));return n`
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
  `}function Ot({share:t}){let e=g(null);return _(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Ce=({label:t,by:e,rows:s})=>n`
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
                <${Ot} share=${i/a} />
                <span class="number">${Q(i/a)}</span>
              </span>
            </td>
            <td class="is-numeric">${l===null?"\u2013":h(l)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function Fe(t,e){let s=new Map;for(let o of t){let r=e(o),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,o.outcome!=="passed"?a.failed+=1:o.run_seconds!==null&&a.passes.push(o.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((a,i)=>a+i,0)/o.length:null}))}function Le({name:t,value:e,note:s,icon:o,tone:r="",href:a,children:i}){let l=n`
    <span class="tile-name">
      ${o&&n`<${$} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,m=`tile ${r&&`tile-${r}`}`;return a?n`<a class=${m} href=${a} data-tile=${t}>${l}</a>`:n`<div class=${m} data-tile=${t}>${l}</div>`}var Pe=36e5,je=6e4;function De(t,e){let[s,o]=E(null),[r,a]=E(0);I(()=>{let l=new AbortController;return b(t,{signal:l.signal}).then(o).catch(()=>l.signal.aborted||o(m=>m??"failed")),()=>l.abort()},[t,e,r]);let i=s?.content?.expires_at;return I(()=>{if(!i)return;let l=Math.max(je,Date.parse(i)-Pe-Date.now()),m=setTimeout(()=>a(p=>p+1),l);return()=>clearTimeout(m)},[i,r]),s}var At="batch-report/",Ie=({path:t})=>!t.startsWith(At),qe=/\.html?$/i,Ne=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,We=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ue=t=>t.split("/").map(encodeURIComponent).join("/");function Ge({path:t},e){if(!e)return null;let s=e.url+Ue(t);return qe.test(t)?Ne.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&We.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var Mt=t=>t.bundle?`bundle ${y(t.bundle)}`:`${y(t.commit)}${t.modified?", modified":""}`,ze=t=>`tests ${t.bundle?"of":"at"} ${Mt(t)}`;function He(t){let e=new Map;for(let s of t){if(!s)continue;let o=Mt(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Je=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var U=400,G=200,Bt=t=>Math.floor(t/G)*G;function Ke(t){let e=J({from:0,to:U*2,width:0});return _(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:Bt(-i.top-U),to:Bt(window.innerHeight-i.top+U)+G,width:Math.floor(i.width)},m=e.peek();(l.from!==m.from||l.to!==m.to||l.width!==m.width)&&(e.value=l)},r=()=>s||=requestAnimationFrame(o);o();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{Be as m120_0,Ot as m121_0,Ce as m121_1,Fe as m121_2,Le as m126_0,De as m142_0,At as m162_0,Ie as m162_1,Ge as m162_2,Je as m169_0,ze as m169_1,He as m169_2,k as m186_0,Ut as m19_0,at as m19_1,D as m23_0,Ke as m248_0,zt as m26_0,Jt as m32_0,se as m36_0,oe as m40_0,bt as m41_0,pe as m41_1,fe as m41_2,gt as m41_3,xt as m41_4,_t as m41_5,ue as m41_6,he as m43_0,$e as m43_1,_e as m46_0,j as m4_0,Pt as m4_1,jt as m4_2,O as m4_3,T as m4_4,et as m4_5,Dt as m4_6,xe as m58_0,be as m58_1,Ee as m61_0,Te as m61_1,Re as m71_0,Oe as m81_0,Qt as m84_0,v as m84_1,Me as m91_0,Zt as m99_0,B as m99_1};
