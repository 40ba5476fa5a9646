import{m262_0 as ns,m262_1 as rs,m262_2 as K,m262_3 as J,m262_4 as as,m262_5 as is,m262_6 as x,m262_7 as ls,m262_8 as ms,m262_9 as cs,m262_10 as V,m262_11 as us}from"./main.js";import{m2_0 as ds,m2_1 as $s,m2_2 as b,m2_3 as hs,m2_4 as _s}from"./main.js";import{m146_0 as Q}from"./main.js";import{m157_0 as ys,m157_1 as ws,m157_2 as ks,m157_3 as f,m157_4 as O,m157_5 as Ss,m157_6 as X,m157_7 as p,m157_8 as Y,m157_9 as h,m157_10 as Ts,m157_11 as L,m157_12 as Es,m157_13 as Os,m157_14 as k,m157_15 as Rs,m157_16 as Z}from"./main.js";import{m238_0 as tt,m238_1 as et,m238_2 as Bs}from"./main.js";var st=50,Nt=200,qt=x(null),S=class{#o;#e;#l;#m;#t=new Map;#n=null;#s=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:i=!1}){this.#o=e,this.#e=s,this.#l=o,this.#m=i,r&&this.#a(r)}row(e){return this.#t.get(e)??qt}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#s,s;try{s=await b(this.#c(null,Math.min(Nt,Math.max(st,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#m&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e){let s=o=>Object.values(o).forEach(r=>this.update(r));return s(tt(e)),e.watch(s)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);K(()=>{for(let[r,i]of[...this.#t])o.has(r)||(this.#t.delete(r),i.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=st){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#o}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#s;this.loading.value=e,this.error.value=null;try{let r=await b(this.#c(s));return o===this.#s?r:null}catch(r){return o===this.#s&&(this.error.value=r),null}finally{o===this.#s&&(this.loading.value=null)}}};var T=et("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var P=50,Wt={org_id:"organization",suite:"suite",branch:"branch"},R=t=>t.suite||`Batch of ${f(t.total,"job")}`,Ut=t=>[R(t),t.branch].filter(Boolean).join(" \xB7 ");function E(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function Gt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var ot=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),D=class extends S{#o;fresh=J(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:T.ids.value.filter(s=>s>e&&ot(this.#o,T.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#o=e}follow(){this.start();let e=this.watch(T),s=Q.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>T.row(s).peek()===null);for(let s=0;s<e.length;s+=P){let o=e.slice(s,s+P).join(",");try{(await b(`/api/v1/batches?${new URLSearchParams({id:o,limit:P})}`)).batches.forEach(i=>this.update(i))}catch{return}}}};import{m165_0 as n}from"./main.js";import{m204_0 as Qs,m204_1 as Xs,m204_2 as Ys,m204_3 as Zs,m204_4 as A,m204_5 as to,m204_6 as d,m204_7 as eo,m204_8 as so}from"./main.js";import{m18_0 as M}from"./main.js";import{m65_0 as $}from"./main.js";import{m123_0 as nt,m123_1 as mo,m123_2 as rt}from"./main.js";function j({batch:t}){let e=E(t);return n`
    <span class=${`state state-${e}`}>
      <${$} name=${e} />
      <span>${rt[e]??e}</span>
    </span>
  `}import{m39_0 as at}from"./main.js";import{m132_0 as it}from"./main.js";function lt({batch:t}){if(!t.finished_at)return n`<${at} since=${t.created_at} />`;let e=L(t.finished_at)-L(t.created_at);return n`<span class="number">${e<10?h(e):O(e)}</span>`}var zt=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${k(t.commit)}</span>`}
`,Ht=({batch:t})=>n`
  <span class="number">${p(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${p(t.total)}</span>
`;function Kt({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${p(t.excused)}
        </span>
      `}
  `}var Jt=[{name:"status",title:"Status",cell:t=>n`<${j} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>R(t)},{name:"branch",title:"Branch",cell:t=>n`<${zt} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${d("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${M} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${Ht} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${Kt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${lt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <${it} className="quiet" at=${t.created_at} />
    `}],Vt={kind:"batch",columns:Jt,hrefOf:t=>d("batch",{id:t.id}),failed:t=>E(t)==="failed"};import{m260_0 as Mo,m260_1 as Bo,m260_2 as Co,m260_3 as I,m260_4 as Fo,m260_5 as mt,m260_6 as Lo,m260_7 as _,m260_8 as Po,m260_9 as Do,m260_10 as g,m260_11 as v}from"./main.js";import{m7_0 as No,m7_1 as qo,m7_2 as ct}from"./main.js";var Qt=2;function Xt({width:t,height:e,draw:s,paint:o,className:r="",...i}){let a=g(null),m=ct.value;return _(()=>{let l=Math.min(Qt,window.devicePixelRatio||1),c=a.current;c.width=Math.max(1,Math.round(t*l)),c.height=Math.max(1,Math.round(e*l)),c.style.setProperty("width",`${t}px`),c.style.setProperty("height",`${e}px`);let u=c.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),o&&(o.current=It=>It(u))},[t,e,s,m]),n`<canvas ref=${a} class=${r} aria-hidden="true" ...${i}></canvas>`}var Yt=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Zt=({counts:t,choose:e})=>n`
  <p class="counts">
    ${Yt.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
        <button
          type="button"
          key=${o}
          class=${`state state-${s}`}
          data-count=${o}
          onClick=${()=>e(o)}
        >
          <${$} name=${s} />
          <span>
            <span class="number">${p(t[o])}</span> ${r}
          </span>
        </button>
      `)}
  </p>
`;var te={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ee={timed_out:"timed out",error:"could not run",executing:"running"},y=t=>ee[t]??t;function se({outcome:t,phase:e=""}){let s=t?te[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${$} name=${s} />
      <span>${y(t??e)}</span>
    </span>
  `}var N=5,ut=18,oe={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},ne=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function B(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${y(s)}`).join(", ")}function re({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*N,r=o-s.length*N,i=s.length>0?`The last ${f(s.length,"attempt")}: ${B(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${ut}`}
      width=${o}
      height=${ut}
      role="img"
      aria-label=${i}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((a,m)=>(oe[a]??ne)(r+m*N+1))}
    </svg>
  `}function ae({attempt:t,most:e,here:s}){let o=g(null),{outcome:r,run_seconds:i,app_version_id:a,agent:m,finished_at:l}=t;_(()=>{o.current.style.setProperty("--height",((i??0)/e).toFixed(3))});let u=`${`${y(r)}, ${h(i)}`}, build ${a}, on ${m}, ${Z(l)}`;return n`
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
  `}function ie({seconds:t,most:e}){let s=g(null);return _(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function le({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),i=Math.max(...r,e??0,.1)*1.08,[a,m]=[h(Math.min(...r)),h(Math.max(...r))],l=a===m?a:`between ${a} and ${m}`,c=r.length>0?`${f(o.length,"attempt")}, ${B(o.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${ie} seconds=${e} most=${i} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${ae} key=${u.attempt} attempt=${u} most=${i} here=${u.job_id===s} />
            `)}
        </div>
      </div>
      <figcaption class="quiet">
        ${c}${" "}
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
  `}var me=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as $n,m0_1 as hn,m0_2 as _n,m0_3 as pt,m0_4 as gn,m0_5 as xn,m0_6 as bn,m0_7 as vn,m0_8 as yn,m0_9 as wn,m0_10 as kn,m0_11 as Sn,m0_12 as Tn,m0_13 as En,m0_14 as On}from"./main.js";var ce=50,ft=()=>history.state?.open??{};function ue(t,e){let o=[...Object.entries(ft()).filter(([r])=>r!==t),[t,e]].slice(-ce);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function q(t,e=!1){let[s,o]=v(()=>ft()[t]??e);return{open:s,onToggle:i=>{let a=i.currentTarget.open;a!==s&&(o(a),ue(t,a))}}}import{m164_0 as Cn,m164_1 as dt,m164_2 as $t,m164_3 as Fn,m164_4 as Ln,m164_5 as ht}from"./main.js";import{m203_0 as _t,m203_1 as jn}from"./main.js";import{m122_0 as gt,m122_1 as C,m122_2 as w}from"./main.js";import{m129_0 as xt}from"./main.js";var pe=3,fe=12,de={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function bt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function vt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${p(t.failures)} of ${p(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function $e({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,pe),o=e-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var yt=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function he({row:t}){return n`
    <li class="failure-example">
      <a href=${yt(t)}>
        <${xt} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var _e=({note:t})=>n`
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
`;function ge({group:t,several:e,changed:s}){let[o,r,i]=de[t.label],a=`cause/${t.org_id}/${t.fingerprint}`,m=[e&&t.org_id,$e(t),bt(t),vt(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details ...${q(a)}>
        <summary data-row=${a} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${i}>${r}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${m.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${he} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${_t("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>pt(t).then(l=>l&&s())}>
              <${$} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${_e} note=${t.note} />`}
    </li>
  `}var xe=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function wt({found:t,changed:e}){let[s,o]=v(!1),r=s?t.groups:t.groups.slice(0,fe),i=new Set(t.groups.map(m=>m.org_id)).size>1,a=$t();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${a}>
      ${r.map(m=>n`
          <${ge} key=${m.org_id+m.fingerprint} group=${m} several=${i} changed=${e} />
        `)}
    </ul>
    ${r.length<t.groups.length&&n`
        <p>
          <button type="button" class="button" onClick=${()=>o(!0)}>
            Show all ${p(t.groups.length)}
          </button>
        </p>
      `}
    ${t.more&&n`<p class="quiet">Older failures are not counted.</p>`}
  `}function be({path:t,version:e,initial:s=null,none:o=null,children:r}){let i=dt(t,e,s),a=i.data.value,m=i.error.value;return m&&!a?n`<${C} title="Failures could not be loaded" text=${m.message} again=${i.load} />`:a?a.groups.length===0?o:r(a,n`<${wt} found=${a} changed=${()=>i.load()} />`):n`<${w} />`}var ve=({children:t})=>n`
  <${gt} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;import{m109_0 as kt}from"./main.js";var ye=[["24h","24 hours"],["7d","7 days"]],we=t=>t.get("since")==="7d"?"7d":"24h",ke=({since:t})=>n`
  <${kt}
    label="Period"
    hideLabel
    options=${ye}
    value=${t}
    onChange=${e=>A({since:e==="24h"?"":e},{push:!0})}
  />
`;var Se=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
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
      `);import{m12_0 as fr,m12_1 as dr,m12_2 as St}from"./main.js";import{m90_0 as W}from"./main.js";var U=12;function Te({name:t,group:e}){let s=ht(`agent:${t}`);s.ids.value;let o=s.row(t).value,r=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${d("agent",{name:t})}>${t}</a>
      ${o&&n`<${nt} state=${o.state} />`}
      ${r&&n`
          <a class="group-agent-job" href=${d("job",{id:o.job.id})}>
            <${St} agent=${o} />
          </a>
        `}
    </li>
  `}function Ee({group:t}){let{agents:e}=t;return n`
    <${W} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,U).map(s=>n`<${Te} key=${s} name=${s} group=${t} />`)}
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
  `}function Oe({group:t}){let{installs:e,installs_avoided:s,starts_avoided:o,install_seconds:r}=t;return e+s===0?null:n`
    <${W} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&r!==null?O(s*r):f(s,"install")}
        </strong>
        ${s>0&&r!==null?" of install time":" avoided"}
      </p>
      <p class="quiet number">
        ${f(e,"install")} made, ${p(s)} avoided
        ${r!==null?`; ${h(r)} each on average`:""}.
        ${o>0&&` ${f(o,"start")} of the test runner avoided.`}
      </p>
    <//>
  `}import{m51_0 as Tt,m51_1 as Er}from"./main.js";import{m124_0 as Et}from"./main.js";var Re=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${X(t.labels)}</span>`}
`,F=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${p(o[t])}</span>`}),Ot=[{name:"bar",title:"Progress",cell:t=>n`<${M} group=${{...t,waiting:t.unfinished-t.running}} />`},F("waiting","Waiting"),F("running","Running"),F("done","Passed"),F("failed","Failed","bad strong")],Ae={name:"target",title:"Target",main:!0,cell:t=>n`<${Re} group=${t} />`},Me={name:"build",title:"Build",main:!0,cell:t=>n`<${Tt} org=${t.org_id} version=${t.app_version_id} />`},Be=["total","unfinished","waiting","running","done","failed","cancelled"];function Ce(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of Be)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Rt({id:t,label:e,kind:s,groups:o,columns:r}){let i=new Map(o.map(a=>[a.id,{value:a}]));return n`
    <${Et}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...i.keys()]}
      rowOf=${a=>i.get(a)}
      columns=${r}
      hrefOf=${a=>d(s,a)}
    />
  `}var Fe=({groups:t})=>n`
  <${Rt} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[Ae,...Ot]} />
`,Le=({groups:t})=>n`
  <${Rt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${Ce(t)}
    columns=${[Me,...Ot]}
  />
`;function Pe({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:i,loading:a,more:m}=t;return i.value?n`
      <${C}
        title=${`${e} could not be loaded`}
        text=${i.value.message}
        again=${()=>r.peek().length?t.next():t.first()}
      />
    `:a.value==="first"&&r.value.length===0?n`<${w} lines=${10} />`:m.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${a.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m88_0 as At}from"./main.js";import{m96_0 as Mt}from"./main.js";function De({store:t,kind:e}){return t.loaded.value?n`<${Mt} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${At} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${w} />
    <//>
  `}var je={0:"0, now",1:"1, normal",9:"9, whenever"},Ie=(t,e)=>Array.from({length:10},(s,o)=>({label:je[o]??String(o),checked:o===t,run:()=>e(o)}));function Ne({label:t,tabs:e,value:s,onChange:o}){let r=g(null),i=mt(),a=Math.max(0,e.findIndex(l=>l.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${r} onKeyDown=${l=>{let c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:e.length-1}[l.key];if(c===void 0)return;l.preventDefault();let u=(c+e.length)%e.length;o(e[u].name),r.current.children[u].focus()}}>
      ${e.map((l,c)=>n`
          <button
            type="button"
            key=${l.name}
            role="tab"
            id=${`${i}-${l.name}`}
            aria-selected=${c===a}
            aria-controls=${`${i}-panel`}
            tabindex=${c===a?0:-1}
            onClick=${()=>o(l.name)}
          >
            ${l.title}
            ${l.count!=null&&n`${" "}<span class="count number">${l.count}</span>`}
          </button>
        `)}
    </div>
    <div role="tabpanel" id=${`${i}-panel`} aria-labelledby=${`${i}-${e[a].name}`} tabindex="-1">
      ${e[a].body()}
    </div>
  `}function Bt({share:t}){let e=g(null);return _(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var qe=({label:t,by:e,rows:s})=>n`
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
      ${s.map(({key:o,name:r,ran:i,failed:a,seconds:m})=>n`
          <tr key=${o}>
            <th scope="row">${r}</th>
            <td class="is-numeric">${p(i)}</td>
            <td>
              <span class="share">
                <${Bt} share=${a/i} />
                <span class="number">${Y(a/i)}</span>
              </span>
            </td>
            <td class="is-numeric">${m===null?"\u2013":h(m)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function We(t,e){let s=new Map;for(let o of t){let r=e(o),i=s.get(r)??{key:r,ran:0,failed:0,passes:[]};i.ran+=1,o.outcome!=="passed"?i.failed+=1:o.run_seconds!==null&&i.passes.push(o.run_seconds),s.set(r,i)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((i,a)=>i+a,0)/o.length:null}))}function Ue({name:t,value:e,note:s,icon:o,tone:r="",href:i,children:a}){let m=n`
    <span class="tile-name">
      ${o&&n`<${$} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${a}
  `,l=`tile ${r&&`tile-${r}`}`;return i?n`<a class=${l} href=${i} data-tile=${t}>${m}</a>`:n`<div class=${l} data-tile=${t}>${m}</div>`}var Ge=36e5,ze=6e4;function He(t,e){let[s,o]=v(null),[r,i]=v(0);I(()=>{if(!t)return;let m=new AbortController;return b(t,{signal:m.signal}).then(o).catch(()=>m.signal.aborted||o(l=>l??"failed")),()=>m.abort()},[t,e,r]);let a=s?.content?.expires_at;return I(()=>{if(!a)return;let m=Math.max(ze,Date.parse(a)-Ge-Date.now()),l=setTimeout(()=>i(c=>c+1),m);return()=>clearTimeout(l)},[a,r]),s}var Ft="batch-report/",Ke=({path:t})=>!t.startsWith(Ft),Lt=/\.html?$/i,Je=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,G=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ve=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Qe=t=>t.split("/").map(encodeURIComponent).join("/");function Pt({path:t},e){if(!e)return null;let s=e.url+Qe(t);return Lt.test(t)?Je.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&G.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var Ct=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Xe(t,e){let s=t.flatMap(({path:l,url:c})=>{let u=Pt({path:l},e);return u?[{...u,path:l,isOpened:!0}]:G.test(l)?[{title:"Download trace",url:c,path:l,isOpened:!1}]:[]}),o=s.filter(({path:l})=>G.test(l)),r=o.filter(({path:l})=>!Ve.test(l)),i=(r.length>0?r:o).sort((l,c)=>Ct(c)-Ct(l))[0],a=({path:l})=>l.split("/").length,m=s.filter(({path:l})=>Lt.test(l)).sort((l,c)=>a(l)-a(c))[0];return[i,m].filter(l=>l!==void 0)}var Dt=t=>t.bundle?`bundle ${k(t.bundle)}`:`${k(t.commit)}${t.modified?", modified":""}`,Ye=t=>`tests ${t.bundle?"of":"at"} ${Dt(t)}`;function Ze(t){let e=new Map;for(let s of t){if(!s)continue;let o=Dt(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var ts=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var z=400,H=200,jt=t=>Math.floor(t/H)*H;function es(t){let e=V({from:0,to:z*2,width:0});return _(()=>{let s=0,o=()=>{s=0;let a=t.current.getBoundingClientRect(),m={from:jt(-a.top-z),to:jt(window.innerHeight-a.top+z)+H,width:Math.floor(a.width)},l=e.peek();(m.from!==l.from||m.to!==l.to||m.width!==l.width)&&(e.value=m)},r=()=>s||=requestAnimationFrame(o);o();let i=new ResizeObserver(r);return i.observe(t.current),i.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{i.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{re as m103_0,B as m103_1,Ne as m125_0,Bt as m126_0,qe as m126_1,We as m126_2,Ue as m131_0,He as m147_0,q as m149_0,Ft as m170_0,Xe as m170_1,Ke as m170_2,Pt as m170_3,ts as m178_0,Ye as m178_1,Ze as m178_2,S as m196_0,Vt as m20_0,lt as m20_1,j as m24_0,es as m258_0,Xt as m27_0,Zt as m33_0,le as m38_0,me as m42_0,wt as m43_0,be as m43_1,ve as m43_2,vt as m43_3,yt as m43_4,bt as m43_5,xe as m43_6,ke as m45_0,we as m45_1,Se as m48_0,D as m4_0,Wt as m4_1,Ut as m4_2,R as m4_3,E as m4_4,ot as m4_5,Gt as m4_6,Ee as m60_0,Oe as m60_1,Le as m63_0,Fe as m63_1,Pe as m74_0,De as m84_0,se as m87_0,y as m87_1,Ie as m95_0};
