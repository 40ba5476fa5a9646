import{m246_0 as qe,m246_1 as De,m246_2 as W,m246_3 as z,m246_4 as Ie,m246_5 as Ne,m246_6 as b,m246_7 as Ge,m246_8 as Ue,m246_9 as We,m246_10 as H,m246_11 as ze}from"./main.js";import{m2_0 as Ke,m2_1 as y,m2_2 as Qe,m2_3 as Ve}from"./main.js";import{m138_0 as J}from"./main.js";import{m147_0 as es,m147_1 as ss,m147_2 as p,m147_3 as E,m147_4 as K,m147_5 as c,m147_6 as Q,m147_7 as h,m147_8 as os,m147_9 as L,m147_10 as ns,m147_11 as w,m147_12 as as,m147_13 as M}from"./main.js";import{m222_0 as V,m222_1 as X,m222_2 as ls}from"./main.js";var Y=50,Ot=200,Bt=b(null),k=class{#o;#e;#l;#m;#t=new Map;#n=null;#s=0;ids=b([]);loading=b(null);error=b(null);more=b(!1);constructor({path:e,name:s,query:o={},page:a=null,mirrors:r=!1}){this.#o=e,this.#e=s,this.#l=o,this.#m=r,a&&this.#r(a)}row(e){return this.#t.get(e)??Bt}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#r(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#s,s;try{s=await y(this.#c(null,Math.min(Ot,Math.max(Y,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let o=s[this.#e].some(({id:a})=>this.#t.has(a))||this.ids.peek().length===0;this.#m&&s.next===null?this.#r(s):o?this.merge(s[this.#e],s.next):this.#r(s)};merge(e,s=null){let o=e.filter(({id:a})=>!this.#t.has(a)).map(({id:a})=>a);for(let a of e)this.#a(a);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e){let s=o=>Object.values(o).forEach(a=>this.update(a));return s(V(e)),e.watch(s)}update(e){this.#t.has(e.id)&&this.#a(e)}#a(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,b(e))}#i(e){this.#n=e,this.more.value=e!==null}#r(e){let s=e[this.#e].map(({id:a})=>a);for(let a of e[this.#e])this.#a(a);let o=new Set(s);W(()=>{for(let[a,r]of[...this.#t])o.has(a)||(this.#t.delete(a),r.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#a(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=Y){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,a])=>a!==null&&a!=="");return`${this.#o}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#s;this.loading.value=e,this.error.value=null;try{let a=await y(this.#c(s));return o===this.#s?a:null}catch(a){return o===this.#s&&(this.error.value=a),null}finally{o===this.#s&&(this.loading.value=null)}}};var S=X("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var P=50,Ft={org_id:"organization",suite:"suite",branch:"branch"},A=t=>t.suite||`Batch of ${p(t.total,"job")}`,Ct=t=>[A(t),t.branch].filter(Boolean).join(" \xB7 ");function T(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function Lt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var Z=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),j=class extends k{#o;fresh=z(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:S.ids.value.filter(s=>s>e&&Z(this.#o,S.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#o=e}follow(){this.start();let e=this.watch(S),s=J.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>S.row(s).peek()===null);for(let s=0;s<e.length;s+=P){let o=e.slice(s,s+P).join(",");try{(await y(`/api/v1/batches?${new URLSearchParams({id:o,limit:P})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m154_0 as n}from"./main.js";import{m188_0 as Ts,m188_1 as Es,m188_2 as Ms,m188_3 as As,m188_4 as R,m188_5 as Rs,m188_6 as f,m188_7 as Os,m188_8 as Bs}from"./main.js";import{m17_0 as O}from"./main.js";import{m62_0 as $}from"./main.js";import{m116_0 as tt,m116_1 as Ds,m116_2 as et}from"./main.js";function q({batch:t}){let e=T(t);return n`
    <span class=${`state state-${e}`}>
      <${$} name=${e} />
      <span>${et[e]??e}</span>
    </span>
  `}import{m36_0 as st}from"./main.js";function ot({batch:t}){if(!t.finished_at)return n`<${st} since=${t.created_at} />`;let e=L(t.finished_at)-L(t.created_at);return n`<span class="number">${e<10?h(e):E(e)}</span>`}var Pt=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${w(t.commit)}</span>`}
`,jt=({batch:t})=>n`
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
  `}var Dt=[{name:"status",title:"Status",cell:t=>n`<${q} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>A(t)},{name:"branch",title:"Branch",cell:t=>n`<${Pt} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${f("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${O} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${jt} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${qt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${ot} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <time class="number quiet" datetime=${t.created_at} title=${t.created_at}>
        ${M(t.created_at)}
      </time>
    `}],It={kind:"batch",columns:Dt,hrefOf:t=>f("batch",{id:t.id}),failed:t=>T(t)==="failed"};import{m244_0 as oo,m244_1 as no,m244_2 as ao,m244_3 as ro,m244_4 as io,m244_5 as nt,m244_6 as lo,m244_7 as _,m244_8 as mo,m244_9 as co,m244_10 as g,m244_11 as at}from"./main.js";import{m7_0 as fo,m7_1 as $o,m7_2 as rt}from"./main.js";var Nt=2;function Gt({width:t,height:e,draw:s,paint:o,className:a="",...r}){let i=g(null),l=rt.value;return _(()=>{let m=Math.min(Nt,window.devicePixelRatio||1),d=i.current;d.width=Math.max(1,Math.round(t*m)),d.height=Math.max(1,Math.round(e*m)),d.style.setProperty("width",`${t}px`),d.style.setProperty("height",`${e}px`);let u=d.getContext("2d");u.setTransform(m,0,0,m,0,0),s(u),o&&(o.current=Rt=>Rt(u))},[t,e,s,l]),n`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Ut=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Wt=({counts:t,choose:e})=>n`
  <p class="counts">
    ${Ut.filter(([,s])=>t[s]>0).map(([s,o,a])=>n`
        <button
          type="button"
          key=${o}
          class=${`state state-${s}`}
          data-count=${o}
          onClick=${()=>e(o)}
        >
          <${$} name=${s} />
          <span>
            <span class="number">${c(t[o])}</span> ${a}
          </span>
        </button>
      `)}
  </p>
`;var zt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Ht={timed_out:"timed out",error:"could not run",executing:"running"},x=t=>Ht[t]??t;function Jt({outcome:t,phase:e=""}){let s=t?zt[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${$} name=${s} />
      <span>${x(t??e)}</span>
    </span>
  `}var D=5,it=18,Kt={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Qt=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function B(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${x(s)}`).join(", ")}function Vt({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*D,a=o-s.length*D,r=s.length>0?`The last ${p(s.length,"attempt")}: ${B(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${it}`}
      width=${o}
      height=${it}
      role="img"
      aria-label=${r}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,l)=>(Kt[i]??Qt)(a+l*D+1))}
    </svg>
  `}function Xt({attempt:t,most:e,here:s}){let o=g(null),{outcome:a,run_seconds:r,app_version_id:i,agent:l,finished_at:m}=t;_(()=>{o.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let u=`${`${x(a)}, ${h(r)}`}, build ${i}, on ${l}, ${M(m)}`;return n`
    <a
      class=${`took took-${a} ${s?"is-here":""}`}
      ref=${o}
      tabindex="-1"
      href=${f("job",{id:t.job_id})}
      data-tip=${u}
    >
      <i></i>
      <b></b>
    </a>
  `}function Yt({seconds:t,most:e}){let s=g(null);return _(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function Zt({history:t,usual:e,here:s}){let o=[...t].reverse(),a=o.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...a,e??0,.1)*1.08,[i,l]=[h(Math.min(...a)),h(Math.max(...a))],m=i===l?i:`between ${i} and ${l}`,d=a.length>0?`${p(o.length,"attempt")}, ${B(o.map(({outcome:u})=>u))}; ${m}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${Yt} seconds=${e} most=${r} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${Xt} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
            `)}
        </div>
      </div>
      <figcaption class="quiet">
        ${d}${" "}
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
  `}var te=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as Go,m0_1 as Uo,m0_2 as Wo,m0_3 as lt,m0_4 as zo,m0_5 as Ho,m0_6 as Jo,m0_7 as Ko,m0_8 as Qo,m0_9 as Vo,m0_10 as Xo,m0_11 as Yo,m0_12 as Zo,m0_13 as tn,m0_14 as en}from"./main.js";import{m153_0 as nn,m153_1 as mt,m153_2 as ct,m153_3 as an,m153_4 as rn,m153_5 as ut}from"./main.js";import{m187_0 as pt,m187_1 as cn}from"./main.js";import{m115_0 as dt,m115_1 as F,m115_2 as v}from"./main.js";import{m122_0 as ft}from"./main.js";var ee=3,se=12,oe={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function $t({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function ht({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${c(t.failures)} of ${c(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function ne({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,ee),o=e-s.length;return o>0?`${s.join(", ")} and ${c(o)} more`:s.join(", ")}var _t=t=>f("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ae({row:t}){return n`
    <li class="failure-example">
      <a href=${_t(t)}>
        <${ft} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var re=({note:t})=>n`
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
`;function ie({group:t,several:e,changed:s}){let[o,a,r]=oe[t.label],i=[e&&t.org_id,ne(t),$t(t),ht(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details>
        <summary data-row=${`cause/${t.org_id}/${t.fingerprint}`} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${r}>${a}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${p(t.tests,"test")}</span>
          ${i.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${ae} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${c(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${pt("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>lt(t).then(l=>l&&s())}>
              <${$} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${re} note=${t.note} />`}
    </li>
  `}var le=({groups:t,tests:e,cases:s})=>[p(t.length,"cause"),p(e,"test"),s>0&&p(s,"case")].filter(Boolean).join(", ");function gt({found:t,changed:e}){let[s,o]=at(!1),a=s?t.groups:t.groups.slice(0,se),r=new Set(t.groups.map(l=>l.org_id)).size>1,i=ct();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${a.map(l=>n`
          <${ie} key=${l.org_id+l.fingerprint} group=${l} several=${r} changed=${e} />
        `)}
    </ul>
    ${a.length<t.groups.length&&n`
        <p>
          <button type="button" class="button" onClick=${()=>o(!0)}>
            Show all ${c(t.groups.length)}
          </button>
        </p>
      `}
    ${t.more&&n`<p class="quiet">Older failures are not counted.</p>`}
  `}function me({path:t,version:e,initial:s=null,none:o=null,children:a}){let r=mt(t,e,s),i=r.data.value,l=r.error.value;return l&&!i?n`<${F} title="Failures could not be loaded" text=${l.message} again=${r.load} />`:i?i.groups.length===0?o:a(i,n`<${gt} found=${i} changed=${()=>r.load()} />`):n`<${v} />`}var ce=({children:t})=>n`
  <${dt} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;import{m103_0 as bt}from"./main.js";var ue=[["24h","24 hours"],["7d","7 days"]],pe=t=>t.get("since")==="7d"?"7d":"24h",de=({since:t})=>n`
  <${bt}
    label="Period"
    hideLabel
    options=${ue}
    value=${t}
    onChange=${e=>R({since:e==="24h"?"":e},{push:!0})}
  />
`;var fe=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
        <span class="chip" key=${s}>
          ${o} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${o}`}
            onClick=${()=>R({[s]:""},{push:!0})}
          >
            <${$} name="close" />
          </button>
        </span>
      `);import{m12_0 as qn,m12_1 as Dn,m12_2 as xt}from"./main.js";import{m86_0 as I}from"./main.js";var N=12;function $e({name:t,group:e}){let s=ut(`agent:${t}`);s.ids.value;let o=s.row(t).value,a=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${f("agent",{name:t})}>${t}</a>
      ${o&&n`<${tt} state=${o.state} />`}
      ${a&&n`
          <a class="group-agent-job" href=${f("job",{id:o.job.id})}>
            <${xt} agent=${o} />
          </a>
        `}
    </li>
  `}function he({group:t}){let{agents:e}=t;return n`
    <${I} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,N).map(s=>n`<${$e} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>N&&n`
          <p class="nothing">
            ${e.slice(N).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${f("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function _e({group:t}){let{installs:e,installs_avoided:s,starts_avoided:o,install_seconds:a}=t;return e+s===0?null:n`
    <${I} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&a!==null?E(s*a):p(s,"install")}
        </strong>
        ${s>0&&a!==null?" of install time":" avoided"}
      </p>
      <p class="quiet number">
        ${p(e,"install")} made, ${c(s)} avoided
        ${a!==null?`; ${h(a)} each on average`:""}.
        ${o>0&&` ${p(o,"start")} of the test runner avoided.`}
      </p>
    <//>
  `}import{m48_0 as vt,m48_1 as Yn}from"./main.js";import{m117_0 as yt}from"./main.js";var ge=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${K(t.labels)}</span>`}
`,C=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${c(o[t])}</span>`}),wt=[{name:"bar",title:"Progress",cell:t=>n`<${O} group=${{...t,waiting:t.unfinished-t.running}} />`},C("waiting","Waiting"),C("running","Running"),C("done","Passed"),C("failed","Failed","bad strong")],be={name:"target",title:"Target",main:!0,cell:t=>n`<${ge} group=${t} />`},xe={name:"build",title:"Build",main:!0,cell:t=>n`<${vt} org=${t.org_id} version=${t.app_version_id} />`},ve=["total","unfinished","waiting","running","done","failed","cancelled"];function ye(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let a of ve)o[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function kt({id:t,label:e,kind:s,groups:o,columns:a}){let r=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${yt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...r.keys()]}
      rowOf=${i=>r.get(i)}
      columns=${a}
      hrefOf=${i=>f(s,i)}
    />
  `}var we=({groups:t})=>n`
  <${kt} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[be,...wt]} />
`,ke=({groups:t})=>n`
  <${kt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${ye(t)}
    columns=${[xe,...wt]}
  />
`;function Se({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:a,error:r,loading:i,more:l}=t;return r.value?n`
      <${F}
        title=${`${e} could not be loaded`}
        text=${r.value.message}
        again=${()=>a.peek().length?t.next():t.first()}
      />
    `:i.value==="first"&&a.value.length===0?n`<${v} lines=${10} />`:l.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:a.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m84_0 as St}from"./main.js";import{m91_0 as Tt}from"./main.js";function Te({store:t,kind:e}){return t.loaded.value?n`<${Tt} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${St} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${v} />
    <//>
  `}var Ee={0:"0, now",1:"1, normal",9:"9, whenever"},Me=(t,e)=>Array.from({length:10},(s,o)=>({label:Ee[o]??String(o),checked:o===t,run:()=>e(o)}));function Ae({label:t,tabs:e,value:s,onChange:o}){let a=g(null),r=nt(),i=Math.max(0,e.findIndex(m=>m.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${m=>{let d={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[m.key];if(d===void 0)return;m.preventDefault();let u=(d+e.length)%e.length;o(e[u].name),a.current.children[u].focus()}}>
      ${e.map((m,d)=>n`
          <button
            type="button"
            key=${m.name}
            role="tab"
            id=${`${r}-${m.name}`}
            aria-selected=${d===i}
            aria-controls=${`${r}-panel`}
            tabindex=${d===i?0:-1}
            onClick=${()=>o(m.name)}
          >
            ${m.title}
            ${m.count!=null&&n`${" "}<span class="count number">${m.count}</span>`}
          </button>
        `)}
    </div>
    <div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">
      ${e[i].body()}
    </div>
  `}function Et({share:t}){let e=g(null);return _(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Re=({label:t,by:e,rows:s})=>n`
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
      ${s.map(({key:o,name:a,ran:r,failed:i,seconds:l})=>n`
          <tr key=${o}>
            <th scope="row">${a}</th>
            <td class="is-numeric">${c(r)}</td>
            <td>
              <span class="share">
                <${Et} share=${i/r} />
                <span class="number">${Q(i/r)}</span>
              </span>
            </td>
            <td class="is-numeric">${l===null?"\u2013":h(l)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function Oe(t,e){let s=new Map;for(let o of t){let a=e(o),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,o.outcome!=="passed"?r.failed+=1:o.run_seconds!==null&&r.passes.push(o.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:o,...a})=>({...a,seconds:o.length>0?o.reduce((r,i)=>r+i,0)/o.length:null}))}function Be({name:t,value:e,note:s,icon:o,tone:a="",href:r,children:i}){let l=n`
    <span class="tile-name">
      ${o&&n`<${$} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,m=`tile ${a&&`tile-${a}`}`;return r?n`<a class=${m} href=${r} data-tile=${t}>${l}</a>`:n`<div class=${m} data-tile=${t}>${l}</div>`}var Mt=t=>t.bundle?`bundle ${w(t.bundle)}`:`${w(t.commit)}${t.modified?", modified":""}`,Fe=t=>`tests ${t.bundle?"of":"at"} ${Mt(t)}`;function Ce(t){let e=new Map;for(let s of t){if(!s)continue;let o=Mt(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var G=400,U=200,At=t=>Math.floor(t/U)*U;function Le(t){let e=H({from:0,to:G*2,width:0});return _(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:At(-i.top-G),to:At(window.innerHeight-i.top+G)+U,width:Math.floor(i.width)},m=e.peek();(l.from!==m.from||l.to!==m.to||l.width!==m.width)&&(e.value=l)},a=()=>s||=requestAnimationFrame(o);o();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Ae as m118_0,Et as m119_0,Re as m119_1,Oe as m119_2,Be as m124_0,Fe as m164_0,Ce as m164_1,k as m181_0,It as m19_0,ot as m19_1,q as m22_0,Le as m242_0,Gt as m25_0,Wt as m31_0,Zt as m35_0,te as m39_0,gt as m40_0,me as m40_1,ce as m40_2,ht as m40_3,_t as m40_4,$t as m40_5,le as m40_6,de as m42_0,pe as m42_1,fe as m45_0,j as m4_0,Ft as m4_1,Ct as m4_2,A as m4_3,T as m4_4,Z as m4_5,Lt as m4_6,he as m57_0,_e as m57_1,ke as m60_0,we as m60_1,Se as m70_0,Te as m80_0,Jt as m83_0,x as m83_1,Me as m90_0,Vt as m98_0,B as m98_1};
