import{m240_0 as Ce,m240_1 as Le,m240_2 as W,m240_3 as z,m240_4 as Pe,m240_5 as je,m240_6 as b,m240_7 as qe,m240_8 as De,m240_9 as Ie,m240_10 as H,m240_11 as Ne}from"./main.js";import{m2_0 as We,m2_1 as y,m2_2 as ze,m2_3 as He}from"./main.js";import{m136_0 as J}from"./main.js";import{m145_0 as Xe,m145_1 as Ye,m145_2 as f,m145_3 as T,m145_4 as K,m145_5 as c,m145_6 as Q,m145_7 as h,m145_8 as Ze,m145_9 as C,m145_10 as ts,m145_11 as es,m145_12 as E}from"./main.js";var V=50,At=200,Ot=b(null),w=class{#o;#e;#m;#c;#t=new Map;#n=null;#i;#s=0;ids=b([]);loading=b(null);error=b(null);more=b(!1);constructor({path:e,name:s,query:o={},page:a=null,mirrors:r=!1}){this.#o=e,this.#e=s,this.#m=o,this.#c=r,this.#i=!!a,a&&this.#r(a)}row(e){return this.#t.get(e)??Ot}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#p("first",null);e&&this.#r(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#p("more",this.#n);e&&this.#f(e)}refresh=async()=>{let e=this.#s,s;try{s=await y(this.#u(null,Math.min(At,Math.max(V,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let o=s[this.#e].some(({id:a})=>this.#t.has(a))||this.ids.peek().length===0;this.#c&&s.next===null?this.#r(s):o?this.merge(s[this.#e],s.next):this.#r(s)};merge(e,s=null){let o=e.filter(({id:a})=>!this.#t.has(a)).map(({id:a})=>a);for(let a of e)this.#a(a);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#l(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e){let s=o=>Object.values(o).forEach(a=>this.update(a));return this.#i&&s(e.news()),this.#i=!1,e.watch(s)}update(e){this.#t.has(e.id)&&this.#a(e)}#a(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,b(e))}#l(e){this.#n=e,this.more.value=e!==null}#r(e){let s=e[this.#e].map(({id:a})=>a);for(let a of e[this.#e])this.#a(a);let o=new Set(s);W(()=>{for(let[a,r]of[...this.#t])o.has(a)||(this.#t.delete(a),r.value=null);this.#l(e.next),this.ids.value=s})}#f(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#a(o);this.#l(e.next),this.ids.value=[...this.ids.peek(),...s]}#u(e,s=V){let o=Object.entries({...this.#m,limit:s,cursor:e}).filter(([,a])=>a!==null&&a!=="");return`${this.#o}?${new URLSearchParams(o)}`}async#p(e,s){let o=++this.#s;this.loading.value=e,this.error.value=null;try{let a=await y(this.#u(s));return o===this.#s?a:null}catch(a){return o===this.#s&&(this.error.value=a),null}finally{o===this.#s&&(this.loading.value=null)}}};import{m217_0 as X,m217_1 as is}from"./main.js";var k=X("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var L=50,Rt={org_id:"organization",suite:"suite",branch:"branch"},M=t=>t.suite||`Batch of ${f(t.total,"job")}`,Bt=t=>[M(t),t.branch].filter(Boolean).join(" \xB7 ");function S(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function Ft(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var j=t=>/^[0-9a-f]{12,}$/i.test(t)?t.slice(0,10):t,Y=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),P=class extends w{#o;fresh=z(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:k.ids.value.filter(s=>s>e&&Y(this.#o,k.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#o=e}follow(){this.start();let e=this.watch(k),s=J.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>k.row(s).peek()===null);for(let s=0;s<e.length;s+=L){let o=e.slice(s,s+L).join(",");try{(await y(`/api/v1/batches?${new URLSearchParams({id:o,limit:L})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m152_0 as n}from"./main.js";import{m184_0 as vs,m184_1 as ys,m184_2 as ws,m184_3 as ks,m184_4 as A,m184_5 as Ss,m184_6 as d,m184_7 as Ts,m184_8 as Es}from"./main.js";import{m17_0 as O}from"./main.js";import{m62_0 as $}from"./main.js";import{m114_0 as Z,m114_1 as Cs,m114_2 as tt}from"./main.js";function q({batch:t}){let e=S(t);return n`
    <span class=${`state state-${e}`}>
      <${$} name=${e} />
      <span>${tt[e]??e}</span>
    </span>
  `}import{m36_0 as et}from"./main.js";function st({batch:t}){if(!t.finished_at)return n`<${et} since=${t.created_at} />`;let e=C(t.finished_at)-C(t.created_at);return n`<span class="number">${e<10?h(e):T(e)}</span>`}var Ct=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${j(t.commit)}</span>`}
`,Lt=({batch:t})=>n`
  <span class="number">${c(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${c(t.total)}</span>
`;function Pt({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${c(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${c(t.excused)}
        </span>
      `}
  `}var jt=[{name:"status",title:"Status",cell:t=>n`<${q} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>M(t)},{name:"branch",title:"Branch",cell:t=>n`<${Ct} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${d("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${O} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${Lt} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${Pt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${st} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <time class="number quiet" datetime=${t.created_at} title=${t.created_at}>
        ${E(t.created_at)}
      </time>
    `}],qt={kind:"batch",columns:jt,hrefOf:t=>d("batch",{id:t.id}),failed:t=>S(t)==="failed"};import{m238_0 as Ys,m238_1 as Zs,m238_2 as to,m238_3 as eo,m238_4 as so,m238_5 as ot,m238_6 as oo,m238_7 as _,m238_8 as no,m238_9 as ao,m238_10 as g,m238_11 as nt}from"./main.js";import{m7_0 as lo,m7_1 as mo,m7_2 as at}from"./main.js";var Dt=2;function It({width:t,height:e,draw:s,paint:o,className:a="",...r}){let i=g(null),l=at.value;return _(()=>{let m=Math.min(Dt,window.devicePixelRatio||1),p=i.current;p.width=Math.max(1,Math.round(t*m)),p.height=Math.max(1,Math.round(e*m)),p.style.setProperty("width",`${t}px`),p.style.setProperty("height",`${e}px`);let u=p.getContext("2d");u.setTransform(m,0,0,m,0,0),s(u),o&&(o.current=Mt=>Mt(u))},[t,e,s,l]),n`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Nt=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Gt=({counts:t,choose:e})=>n`
  <p class="counts">
    ${Nt.filter(([,s])=>t[s]>0).map(([s,o,a])=>n`
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
`;var Ut={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Wt={timed_out:"timed out",error:"could not run",executing:"running"},x=t=>Wt[t]??t;function zt({outcome:t,phase:e=""}){let s=t?Ut[t]??"cancelled":"running";return n`
    <span class=${`state state-${s}`}>
      <${$} name=${s} />
      <span>${x(t??e)}</span>
    </span>
  `}var D=5,rt=18,Ht={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Jt=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function R(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${x(s)}`).join(", ")}function Kt({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*D,a=o-s.length*D,r=s.length>0?`The last ${f(s.length,"attempt")}: ${R(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${rt}`}
      width=${o}
      height=${rt}
      role="img"
      aria-label=${r}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,l)=>(Ht[i]??Jt)(a+l*D+1))}
    </svg>
  `}function Qt({attempt:t,most:e,here:s}){let o=g(null),{outcome:a,run_seconds:r,app_version_id:i,agent:l,finished_at:m}=t;_(()=>{o.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let u=`${`${x(a)}, ${h(r)}`}, build ${i}, on ${l}, ${E(m)}`;return n`
    <a
      class=${`took took-${a} ${s?"is-here":""}`}
      ref=${o}
      tabindex="-1"
      href=${d("job",{id:t.job_id})}
      data-tip=${u}
    >
      <i></i>
      <b></b>
    </a>
  `}function Vt({seconds:t,most:e}){let s=g(null);return _(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function Xt({history:t,usual:e,here:s}){let o=[...t].reverse(),a=o.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...a,e??0,.1)*1.08,[i,l]=[h(Math.min(...a)),h(Math.max(...a))],m=i===l?i:`between ${i} and ${l}`,p=a.length>0?`${f(o.length,"attempt")}, ${R(o.map(({outcome:u})=>u))}; ${m}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${Vt} seconds=${e} most=${r} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${Qt} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
  `}var Yt=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as jo,m0_1 as qo,m0_2 as Do,m0_3 as it,m0_4 as Io,m0_5 as No,m0_6 as Go,m0_7 as Uo,m0_8 as Wo,m0_9 as zo,m0_10 as Ho,m0_11 as Jo,m0_12 as Ko,m0_13 as Qo,m0_14 as Vo}from"./main.js";import{m151_0 as Zo,m151_1 as lt,m151_2 as mt,m151_3 as tn,m151_4 as ct}from"./main.js";import{m183_0 as ut,m183_1 as on}from"./main.js";import{m113_0 as pt,m113_1 as B,m113_2 as v}from"./main.js";import{m120_0 as ft}from"./main.js";var Zt=3,te=12,ee={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function dt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function $t({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${c(t.failures)} of ${c(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function se({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,Zt),o=e-s.length;return o>0?`${s.join(", ")} and ${c(o)} more`:s.join(", ")}var ht=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function oe({row:t}){return n`
    <li class="failure-example">
      <a href=${ht(t)}>
        <${ft} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var ne=({note:t})=>n`
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
`;function ae({group:t,several:e,changed:s}){let[o,a,r]=ee[t.label],i=[e&&t.org_id,se(t),dt(t),$t(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details>
        <summary data-row=${`cause/${t.org_id}/${t.fingerprint}`} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${r}>${a}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${i.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${oe} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${c(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${ut("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>it(t).then(l=>l&&s())}>
              <${$} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${ne} note=${t.note} />`}
    </li>
  `}var re=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function _t({found:t,changed:e}){let[s,o]=nt(!1),a=s?t.groups:t.groups.slice(0,te),r=new Set(t.groups.map(l=>l.org_id)).size>1,i=mt();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${a.map(l=>n`
          <${ae} key=${l.org_id+l.fingerprint} group=${l} several=${r} changed=${e} />
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
  `}function ie({path:t,version:e,initial:s=null,none:o=null,children:a}){let r=lt(t,e,s),i=r.data.value,l=r.error.value;return l&&!i?n`<${B} title="Failures could not be loaded" text=${l.message} again=${r.load} />`:i?i.groups.length===0?o:a(i,n`<${_t} found=${i} changed=${()=>r.load()} />`):n`<${v} />`}var le=({children:t})=>n`
  <${pt} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;import{m101_0 as gt}from"./main.js";var me=[["24h","24 hours"],["7d","7 days"]],ce=t=>t.get("since")==="7d"?"7d":"24h",ue=({since:t})=>n`
  <${gt}
    label="Period"
    hideLabel
    options=${me}
    value=${t}
    onChange=${e=>A({since:e==="24h"?"":e},{push:!0})}
  />
`;var pe=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
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
      `);import{m12_0 as Bn,m12_1 as Fn,m12_2 as bt}from"./main.js";import{m85_0 as I}from"./main.js";var N=12;function fe({name:t,group:e}){let s=ct(`agent:${t}`);s.ids.value;let o=s.row(t).value,a=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${d("agent",{name:t})}>${t}</a>
      ${o&&n`<${Z} state=${o.state} />`}
      ${a&&n`
          <a class="group-agent-job" href=${d("job",{id:o.job.id})}>
            <${bt} agent=${o} />
          </a>
        `}
    </li>
  `}function de({group:t}){let{agents:e}=t;return n`
    <${I} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,N).map(s=>n`<${fe} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>N&&n`
          <p class="nothing">
            ${e.slice(N).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${d("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function $e({group:t}){let{installs:e,installs_avoided:s,install_seconds:o}=t;return e+s===0?null:n`
    <${I} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&o!==null?T(s*o):f(s,"install")}
        </strong>
        ${s>0&&o!==null?" of install time":" avoided"}
      </p>
      <p class="quiet number">
        ${f(e,"install")} made, ${c(s)} avoided
        ${o!==null?`; ${h(o)} each on average`:""}.
      </p>
    <//>
  `}import{m48_0 as xt,m48_1 as Hn}from"./main.js";import{m115_0 as vt}from"./main.js";var he=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${K(t.labels)}</span>`}
`,F=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${c(o[t])}</span>`}),yt=[{name:"bar",title:"Progress",cell:t=>n`<${O} group=${{...t,waiting:t.unfinished-t.running}} />`},F("waiting","Waiting"),F("running","Running"),F("done","Passed"),F("failed","Failed","bad strong")],_e={name:"target",title:"Target",main:!0,cell:t=>n`<${he} group=${t} />`},ge={name:"build",title:"Build",main:!0,cell:t=>n`<${xt} org=${t.org_id} version=${t.app_version_id} />`},be=["total","unfinished","waiting","running","done","failed","cancelled"];function xe(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let a of be)o[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function wt({id:t,label:e,kind:s,groups:o,columns:a}){let r=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${vt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...r.keys()]}
      rowOf=${i=>r.get(i)}
      columns=${a}
      hrefOf=${i=>d(s,i)}
    />
  `}var ve=({groups:t})=>n`
  <${wt} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[_e,...yt]} />
`,ye=({groups:t})=>n`
  <${wt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${xe(t)}
    columns=${[ge,...yt]}
  />
`;function we({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:a,error:r,loading:i,more:l}=t;return r.value?n`
      <${B}
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
    `:a.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m83_0 as kt}from"./main.js";import{m90_0 as St}from"./main.js";function ke({store:t,kind:e}){return t.loaded.value?n`<${St} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${kt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${v} />
    <//>
  `}var Se={0:"0, now",1:"1, normal",9:"9, whenever"},Te=(t,e)=>Array.from({length:10},(s,o)=>({label:Se[o]??String(o),checked:o===t,run:()=>e(o)}));function Ee({label:t,tabs:e,value:s,onChange:o}){let a=g(null),r=ot(),i=Math.max(0,e.findIndex(m=>m.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${m=>{let p={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[m.key];if(p===void 0)return;m.preventDefault();let u=(p+e.length)%e.length;o(e[u].name),a.current.children[u].focus()}}>
      ${e.map((m,p)=>n`
          <button
            type="button"
            key=${m.name}
            role="tab"
            id=${`${r}-${m.name}`}
            aria-selected=${p===i}
            aria-controls=${`${r}-panel`}
            tabindex=${p===i?0:-1}
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
  `}function Tt({share:t}){let e=g(null);return _(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Me=({label:t,by:e,rows:s})=>n`
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
                <${Tt} share=${i/r} />
                <span class="number">${Q(i/r)}</span>
              </span>
            </td>
            <td class="is-numeric">${l===null?"\u2013":h(l)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function Ae(t,e){let s=new Map;for(let o of t){let a=e(o),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,o.outcome!=="passed"?r.failed+=1:o.run_seconds!==null&&r.passes.push(o.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:o,...a})=>({...a,seconds:o.length>0?o.reduce((r,i)=>r+i,0)/o.length:null}))}function Oe({name:t,value:e,note:s,icon:o,tone:a="",href:r,children:i}){let l=n`
    <span class="tile-name">
      ${o&&n`<${$} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,m=`tile ${a&&`tile-${a}`}`;return r?n`<a class=${m} href=${r} data-tile=${t}>${l}</a>`:n`<div class=${m} data-tile=${t}>${l}</div>`}var G=400,U=200,Et=t=>Math.floor(t/U)*U;function Re(t){let e=H({from:0,to:G*2,width:0});return _(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:Et(-i.top-G),to:Et(window.innerHeight-i.top+G)+U,width:Math.floor(i.width)},m=e.peek();(l.from!==m.from||l.to!==m.to||l.width!==m.width)&&(e.value=l)},a=()=>s||=requestAnimationFrame(o);o();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Ee as m116_0,Tt as m117_0,Me as m117_1,Ae as m117_2,Oe as m122_0,w as m177_0,qt as m19_0,st as m19_1,q as m22_0,Re as m236_0,It as m25_0,Gt as m31_0,Xt as m35_0,Yt as m39_0,_t as m40_0,ie as m40_1,le as m40_2,$t as m40_3,ht as m40_4,dt as m40_5,re as m40_6,ue as m42_0,ce as m42_1,pe as m45_0,P as m4_0,Rt as m4_1,Bt as m4_2,M as m4_3,S as m4_4,Y as m4_5,Ft as m4_6,j as m4_7,de as m57_0,$e as m57_1,ye as m60_0,ve as m60_1,we as m70_0,ke as m79_0,zt as m82_0,x as m82_1,Te as m89_0,Kt as m97_0,R as m97_1};
