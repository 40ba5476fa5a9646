import{m238_0 as Pe,m238_1 as qe,m238_2 as Q,m238_3 as V,m238_4 as De,m238_5 as je,m238_6 as b,m238_7 as Ne,m238_8 as Ie,m238_9 as Ge,m238_10 as X,m238_11 as Ue}from"./main.js";import{m2_0 as He,m2_1 as y,m2_2 as Je,m2_3 as Ke}from"./main.js";import{m134_0 as Y}from"./main.js";import{m143_0 as Ze,m143_1 as f,m143_2 as T,m143_3 as Z,m143_4 as c,m143_5 as tt,m143_6 as h,m143_7 as ts,m143_8 as P,m143_9 as es,m143_10 as ss,m143_11 as E}from"./main.js";var et=50,qt=200,Dt=b(null),w=class{#o;#e;#l;#m;#t=new Map;#n=null;#s=0;ids=b([]);loading=b(null);error=b(null);more=b(!1);constructor({path:e,name:s,query:o={},page:a=null,mirrors:i=!1}){this.#o=e,this.#e=s,this.#l=o,this.#m=i,a&&this.#r(a)}row(e){return this.#t.get(e)??Dt}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#r(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#s,s;try{s=await y(this.#c(null,Math.min(qt,Math.max(et,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let o=s[this.#e].some(({id:a})=>this.#t.has(a))||this.ids.peek().length===0;this.#m&&s.next===null?this.#r(s):o?this.merge(s[this.#e],s.next):this.#r(s)};merge(e,s=null){let o=e.filter(({id:a})=>!this.#t.has(a)).map(({id:a})=>a);for(let a of e)this.#a(a);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}update(e){this.#t.has(e.id)&&this.#a(e)}#a(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,b(e))}#i(e){this.#n=e,this.more.value=e!==null}#r(e){let s=e[this.#e].map(({id:a})=>a);for(let a of e[this.#e])this.#a(a);let o=new Set(s);Q(()=>{for(let[a,i]of[...this.#t])o.has(a)||(this.#t.delete(a),i.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#a(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=et){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,a])=>a!==null&&a!=="");return`${this.#o}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#s;this.loading.value=e,this.error.value=null;try{let a=await y(this.#c(s));return o===this.#s?a:null}catch(a){return o===this.#s&&(this.error.value=a),null}finally{o===this.#s&&(this.loading.value=null)}}};import{m215_0 as st,m215_1 as ls}from"./main.js";var k=st("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var q=50,jt={org_id:"organization",suite:"suite",branch:"branch"},M=t=>t.suite||`Batch of ${f(t.total,"job")}`,Nt=t=>[M(t),t.branch].filter(Boolean).join(" \xB7 ");function S(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function It(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var j=t=>/^[0-9a-f]{12,}$/i.test(t)?t.slice(0,10):t,ot=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),D=class extends w{#o;fresh=V(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:k.ids.value.filter(s=>s>e&&ot(this.#o,k.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#o=e}follow(){this.start();let e=k.watch(o=>Object.values(o).forEach(a=>this.update(a))),s=Y.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>k.row(s).peek()===null);for(let s=0;s<e.length;s+=q){let o=e.slice(s,s+q).join(",");try{(await y(`/api/v1/batches?${new URLSearchParams({id:o,limit:q})}`)).batches.forEach(i=>this.update(i))}catch{return}}}};import{m150_0 as n}from"./main.js";import{m182_0 as ys,m182_1 as ws,m182_2 as ks,m182_3 as Ss,m182_4 as A,m182_5 as Ts,m182_6 as d,m182_7 as Es,m182_8 as Ms}from"./main.js";import{m17_0 as O}from"./main.js";import{m61_0 as $}from"./main.js";function N({batch:t}){let e=S(t);return n`
    <span class=${`state state-${e}`}>
      <${$} name=${e} />
      <span>${e==="running"?"running":e}</span>
    </span>
  `}import{m36_0 as nt}from"./main.js";function at({batch:t}){if(!t.finished_at)return n`<${nt} since=${t.created_at} />`;let e=P(t.finished_at)-P(t.created_at);return n`<span class="number">${e<10?h(e):T(e)}</span>`}var Gt=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${j(t.commit)}</span>`}
`,Ut=({batch:t})=>n`
  <span class="number">${c(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${c(t.total)}</span>
`;function Wt({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${c(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${c(t.excused)}
        </span>
      `}
  `}var zt=[{name:"status",title:"Status",cell:t=>n`<${N} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>M(t)},{name:"branch",title:"Branch",cell:t=>n`<${Gt} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${d("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${O} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${Ut} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${Wt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${at} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <time class="number quiet" datetime=${t.created_at} title=${t.created_at}>
        ${E(t.created_at)}
      </time>
    `}],Ht={kind:"batch",columns:zt,hrefOf:t=>d("batch",{id:t.id}),failed:t=>S(t)==="failed"};import{m236_0 as Qs,m236_1 as Vs,m236_2 as Xs,m236_3 as Ys,m236_4 as Zs,m236_5 as rt,m236_6 as to,m236_7 as _,m236_8 as it,m236_9 as eo,m236_10 as g,m236_11 as lt}from"./main.js";import{m7_0 as no,m7_1 as ao,m7_2 as mt}from"./main.js";var Jt=2;function Kt({width:t,height:e,draw:s,paint:o,className:a="",...i}){let r=g(null),l=mt.value;return _(()=>{let m=Math.min(Jt,window.devicePixelRatio||1),p=r.current;p.width=Math.max(1,Math.round(t*m)),p.height=Math.max(1,Math.round(e*m)),p.style.setProperty("width",`${t}px`),p.style.setProperty("height",`${e}px`);let u=p.getContext("2d");u.setTransform(m,0,0,m,0,0),s(u),o&&(o.current=Pt=>Pt(u))},[t,e,s,l]),n`<canvas ref=${r} class=${a} aria-hidden="true" ...${i}></canvas>`}var Qt=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Vt=({counts:t,choose:e})=>n`
  <p class="counts">
    ${Qt.filter(([,s])=>t[s]>0).map(([s,o,a])=>n`
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
`;var Xt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Yt={timed_out:"timed out",error:"could not run",executing:"running"},x=t=>Yt[t]??t;function Zt({outcome:t,phase:e=""}){let s=t?Xt[t]??"cancelled":"running";return n`
    <span class=${`state state-${s}`}>
      <${$} name=${s} />
      <span>${x(t??e)}</span>
    </span>
  `}var I=5,ct=18,te={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},ee=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function R(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${x(s)}`).join(", ")}function se({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*I,a=o-s.length*I,i=s.length>0?`The newest ${f(s.length,"attempt")}: ${R(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${ct}`}
      width=${o}
      height=${ct}
      role="img"
      aria-label=${i}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((r,l)=>(te[r]??ee)(a+l*I+1))}
    </svg>
  `}function oe({attempt:t,most:e,here:s}){let o=g(null),{outcome:a,run_seconds:i,app_version_id:r,agent:l,finished_at:m}=t;_(()=>{o.current.style.setProperty("--height",((i??0)/e).toFixed(3))});let u=`${`${x(a)}, ${h(i)}`}, build ${r}, on ${l}, ${E(m)}`;return n`
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
  `}function ne({seconds:t,most:e}){let s=g(null);return _(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function ae({history:t,usual:e,here:s}){let o=[...t].reverse(),a=o.map(({run_seconds:u})=>u).filter(u=>u!==null),i=Math.max(...a,e??0,.1)*1.08,[r,l]=[h(Math.min(...a)),h(Math.max(...a))],m=r===l?r:`between ${r} and ${l}`,p=a.length>0?`${f(o.length,"attempt")}, ${R(o.map(({outcome:u})=>u))}; ${m}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${ne} seconds=${e} most=${i} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${oe} key=${u.attempt} attempt=${u} most=${i} here=${u.job_id===s} />
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
  `}var re=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as Bo,m0_1 as Co,m0_2 as Lo,m0_3 as ut,m0_4 as Po,m0_5 as qo,m0_6 as Do,m0_7 as jo,m0_8 as No,m0_9 as Io,m0_10 as Go,m0_11 as Uo,m0_12 as Wo,m0_13 as zo,m0_14 as Ho}from"./main.js";import{m149_0 as Qo,m149_1 as pt,m149_2 as ft,m149_3 as Vo,m149_4 as F}from"./main.js";import{m181_0 as dt,m181_1 as Zo}from"./main.js";import{m112_0 as $t,m112_1 as B,m112_2 as v}from"./main.js";import{m119_0 as ht}from"./main.js";var ie=3,le=12,me={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function _t({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function gt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${c(t.failures)} of ${c(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function ce({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,ie),o=e-s.length;return o>0?`${s.join(", ")} and ${c(o)} more`:s.join(", ")}var bt=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ue({row:t}){return n`
    <li class="failure-example">
      <a href=${bt(t)}>
        <${ht} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var pe=({note:t})=>n`
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
`;function fe({group:t,changed:e}){let[s,o,a]=me[t.label],i=[ce(t),_t(t),gt(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details>
        <summary data-row=${`cause/${t.org_id}/${t.fingerprint}`} tabindex="-1">
          <span class=${`tag ${s}`} data-tip=${a}>${o}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${i.map(r=>n`<span class="failure-fact quiet" key=${r}>${r}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(r=>n`<${ue} key=${r.job_id} row=${r} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${c(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${dt("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>ut(t).then(r=>r&&e())}>
              <${$} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${pe} note=${t.note} />`}
    </li>
  `}var G=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function xt({found:t,changed:e}){let[s,o]=lt(!1),a=s?t.groups:t.groups.slice(0,le),i=ft();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${a.map(r=>n`
          <${fe} key=${`${r.org_id} ${r.fingerprint}`} group=${r} changed=${e} />
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
  `}function U({path:t,version:e,initial:s=null,none:o=null,children:a}){let i=pt(t,e,s),r=i.data.value,l=i.error.value;return l&&!r?n`<${B} title="Failures could not be loaded" text=${l.message} again=${i.load} />`:r?r.groups.length===0?o:a(r,n`<${xt} found=${r} changed=${()=>i.load()} />`):n`<${v} />`}var W=({children:t})=>n`
  <${$t} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;var de=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
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
      `);import{m12_0 as yn,m12_1 as wn,m12_2 as vt}from"./main.js";import{m84_0 as z}from"./main.js";import{m113_0 as yt,m113_1 as Mn,m113_2 as An}from"./main.js";var H=12;function $e({name:t,group:e}){let s=F(`agent:${t}`);s.ids.value;let o=s.row(t).value,a=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${d("agent",{name:t})}>${t}</a>
      ${o&&n`<${yt} state=${o.state} />`}
      ${a&&n`
          <a class="group-agent-job" href=${d("job",{id:o.job.id})}>
            <${vt} agent=${o} />
          </a>
        `}
    </li>
  `}function he({group:t}){let{agents:e}=t;return n`
    <${z} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,H).map(s=>n`<${$e} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>H&&n`
          <p class="nothing">
            ${e.slice(H).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${d("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function _e({group:t}){let{installs:e,installs_avoided:s,install_seconds:o}=t;return e+s===0?null:n`
    <${z} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&o!==null?T(s*o):f(s,"install")}
        </strong>
        ${s>0&&o!==null?" of installing":" avoided"}
      </p>
      <p class="quiet number">
        ${f(e,"install")} made, ${c(s)} avoided
        ${o!==null?`; one takes ${h(o)}`:""}.
      </p>
    <//>
  `}import{m47_0 as wt,m47_1 as Nn}from"./main.js";import{m114_0 as kt}from"./main.js";var ge=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${Z(t.labels)}</span>`}
`,C=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${c(o[t])}</span>`}),St=[{name:"bar",title:"Progress",cell:t=>n`<${O} group=${{...t,waiting:t.unfinished-t.running}} />`},C("waiting","Waiting"),C("running","Running"),C("done","Passed"),C("failed","Failed","bad strong")],be={name:"target",title:"Target",main:!0,cell:t=>n`<${ge} group=${t} />`},xe={name:"build",title:"Build",main:!0,cell:t=>n`<${wt} org=${t.org_id} version=${t.app_version_id} />`},ve=["total","unfinished","waiting","running","done","failed","cancelled"];function ye(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let a of ve)o[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Tt({id:t,label:e,kind:s,groups:o,columns:a}){let i=new Map(o.map(r=>[r.id,{value:r}]));return n`
    <${kt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...i.keys()]}
      rowOf=${r=>i.get(r)}
      columns=${a}
      hrefOf=${r=>d(s,r)}
    />
  `}var we=({groups:t})=>n`
  <${Tt} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[be,...St]} />
`,ke=({groups:t})=>n`
  <${Tt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${ye(t)}
    columns=${[xe,...St]}
  />
`;function Se({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:a,error:i,loading:r,more:l}=t;return i.value?n`
      <${B}
        title=${`${e} could not be loaded`}
        text=${i.value.message}
        again=${()=>a.peek().length?t.next():t.first()}
      />
    `:r.value==="first"&&a.value.length===0?n`<${v} lines=${10} />`:l.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${r.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:a.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m82_0 as L}from"./main.js";import{m89_0 as Et}from"./main.js";function Te({store:t,kind:e}){return t.loaded.value?n`<${Et} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${L} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${v} />
    <//>
  `}var Ee={0:"0, now",1:"1, normal",9:"9, whenever"},Me=(t,e)=>Array.from({length:10},(s,o)=>({label:Ee[o]??String(o),checked:o===t,run:()=>e(o)}));function Ae({label:t,tabs:e,value:s,onChange:o}){let a=g(null),i=rt(),r=Math.max(0,e.findIndex(m=>m.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${m=>{let p={ArrowRight:r+1,ArrowLeft:r-1,Home:0,End:e.length-1}[m.key];if(p===void 0)return;m.preventDefault();let u=(p+e.length)%e.length;o(e[u].name),a.current.children[u].focus()}}>
      ${e.map((m,p)=>n`
          <button
            type="button"
            key=${m.name}
            role="tab"
            id=${`${i}-${m.name}`}
            aria-selected=${p===r}
            aria-controls=${`${i}-panel`}
            tabindex=${p===r?0:-1}
            onClick=${()=>o(m.name)}
          >
            ${m.title}
            ${m.count!=null&&n`${" "}<span class="count number">${m.count}</span>`}
          </button>
        `)}
    </div>
    <div role="tabpanel" id=${`${i}-panel`} aria-labelledby=${`${i}-${e[r].name}`} tabindex="-1">
      ${e[r].body()}
    </div>
  `}function Mt({share:t}){let e=g(null);return _(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Oe=({label:t,by:e,rows:s})=>n`
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
      ${s.map(({key:o,name:a,ran:i,failed:r,seconds:l})=>n`
          <tr key=${o}>
            <th scope="row">${a}</th>
            <td class="is-numeric">${c(i)}</td>
            <td>
              <span class="share">
                <${Mt} share=${r/i} />
                <span class="number">${tt(r/i)}</span>
              </span>
            </td>
            <td class="is-numeric">${l===null?"\u2013":h(l)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function Re(t,e){let s=new Map;for(let o of t){let a=e(o),i=s.get(a)??{key:a,ran:0,failed:0,passes:[]};i.ran+=1,o.outcome!=="passed"?i.failed+=1:o.run_seconds!==null&&i.passes.push(o.run_seconds),s.set(a,i)}return[...s.values()].map(({passes:o,...a})=>({...a,seconds:o.length>0?o.reduce((i,r)=>i+r,0)/o.length:null}))}function Fe({name:t,value:e,note:s,icon:o,tone:a="",href:i,children:r}){let l=n`
    <span class="tile-name">
      ${o&&n`<${$} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${r}
  `,m=`tile ${a&&`tile-${a}`}`;return i?n`<a class=${m} href=${i} data-tile=${t}>${l}</a>`:n`<div class=${m} data-tile=${t}>${l}</div>`}import{m100_0 as At}from"./main.js";import{m174_0 as wa,m174_1 as ka,m174_2 as Sa,m174_3 as Ta,m174_4 as Ea,m174_5 as Ma,m174_6 as Ot}from"./main.js";import{m213_0 as Rt}from"./main.js";var Ft=[["24h","24 hours"],["7d","7 days"]],Bt=t=>t.get("since")==="7d"?"7d":"24h";function Ct({query:t}){let e=it(Ot,[]);F("overview");let s=Rt.row("overview").value?.totals?.failed,o=Bt(t),a=`/api/v1/failures?since=${o}`,i=n`
    <${At}
      label="Period"
      hideLabel
      options=${Ft}
      value=${o}
      onChange=${r=>A({since:r==="24h"?"":r},{push:!0})}
    />
  `;return n`
    <${L} title="Failures" tools=${i}>
      <${U}
        key=${a}
        path=${a}
        version=${s}
        initial=${e?.since===o?e.failures:null}
        none=${n`<${W}>No attempt failed in this period.<//>`}
      >
        ${(r,l)=>n`
          <p class="quiet number">${G(r)}</p>
          ${l}
        `}
      <//>
    <//>
  `}var J=400,K=200,Lt=t=>Math.floor(t/K)*K;function Be(t){let e=X({from:0,to:J*2,width:0});return _(()=>{let s=0,o=()=>{s=0;let r=t.current.getBoundingClientRect(),l={from:Lt(-r.top-J),to:Lt(window.innerHeight-r.top+J)+K,width:Math.floor(r.width)},m=e.peek();(l.from!==m.from||l.to!==m.to||l.width!==m.width)&&(e.value=l)},a=()=>s||=requestAnimationFrame(o);o();let i=new ResizeObserver(a);return i.observe(t.current),i.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{i.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Ae as m115_0,Mt as m116_0,Oe as m116_1,Re as m116_2,Fe as m121_0,w as m175_0,Ft as m189_0,Ct as m189_1,Bt as m189_2,Ht as m19_0,at as m19_1,N as m22_0,Be as m234_0,Kt as m25_0,Vt as m31_0,ae as m35_0,re as m39_0,xt as m40_0,U as m40_1,W as m40_2,gt as m40_3,bt as m40_4,_t as m40_5,G as m40_6,de as m44_0,D as m4_0,jt as m4_1,Nt as m4_2,M as m4_3,S as m4_4,ot as m4_5,It as m4_6,j as m4_7,he as m56_0,_e as m56_1,ke as m59_0,we as m59_1,Se as m69_0,Te as m78_0,Zt as m81_0,x as m81_1,Me as m88_0,se as m96_0,R as m96_1};
