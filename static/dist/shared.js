import{m268_0 as ks,m268_1 as Ss,m268_2 as tt,m268_3 as et,m268_4 as Ts,m268_5 as Es,m268_6 as _,m268_7 as Os,m268_8 as Rs,m268_9 as As,m268_10 as st,m268_11 as Cs}from"./main.js";import{m2_0 as Ps,m2_1 as Bs,m2_2 as g,m2_3 as Ds,m2_4 as Fs}from"./main.js";import{m150_0 as ot}from"./main.js";import{m161_0 as Us,m161_1 as Ws,m161_2 as Gs,m161_3 as d,m161_4 as zs,m161_5 as D,m161_6 as Hs,m161_7 as nt,m161_8 as p,m161_9 as F,m161_10 as $,m161_11 as Vs,m161_12 as U,m161_13 as Ks,m161_14 as Js,m161_15 as O,m161_16 as Qs,m161_17 as rt}from"./main.js";import{m243_0 as at,m243_1 as it,m243_2 as Zs}from"./main.js";var lt=50,Zt=200,te=_(null),R=class{#s;#e;#l;#m;#t=new Map;#n=null;#o=0;ids=_([]);loading=_(null);error=_(null);more=_(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:a=!1}){this.#s=e,this.#e=s,this.#l=o,this.#m=a,r&&this.#a(r)}row(e){return this.#t.get(e)??te}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#o,s;try{s=await g(this.#c(null,Math.min(Zt,Math.max(lt,this.ids.peek().length))))}catch{return}if(e!==this.#o)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#m&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e){let s=o=>Object.values(o).forEach(r=>this.update(r));return s(at(e)),e.watch(s)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,_(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);tt(()=>{for(let[r,a]of[...this.#t])o.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=lt){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#s}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#o;this.loading.value=e,this.error.value=null;try{let r=await g(this.#c(s));return o===this.#o?r:null}catch(r){return o===this.#o&&(this.error.value=r),null}finally{o===this.#o&&(this.loading.value=null)}}};var A=it("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var W=50,ee={org_id:"organization",suite:"suite",branch:"branch"},N=t=>t.suite||`Batch of ${d(t.total,"job")}`,se=t=>[N(t),t.branch].filter(Boolean).join(" \xB7 ");function C(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function oe(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var mt=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),G=class extends R{#s;fresh=et(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:A.ids.value.filter(s=>s>e&&mt(this.#s,A.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#s=e}follow(){this.start();let e=this.watch(A),s=ot.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>A.row(s).peek()===null);for(let s=0;s<e.length;s+=W){let o=e.slice(s,s+W).join(",");try{(await g(`/api/v1/batches?${new URLSearchParams({id:o,limit:W})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m170_0 as n}from"./main.js";import{m209_0 as go,m209_1 as xo,m209_2 as bo,m209_3 as vo,m209_4 as w,m209_5 as wo,m209_6 as f,m209_7 as yo,m209_8 as ko}from"./main.js";import{m19_0 as I}from"./main.js";import{m68_0 as h}from"./main.js";import{m126_0 as ct,m126_1 as Co,m126_2 as ut}from"./main.js";function z({batch:t}){let e=C(t);return n`
    <span class=${`state state-${e}`}>
      <${h} name=${e} />
      <span>${ut[e]??e}</span>
    </span>
  `}import{m41_0 as pt}from"./main.js";import{m135_0 as dt}from"./main.js";function ft({batch:t}){if(!t.finished_at)return n`<${pt} since=${t.created_at} />`;let e=U(t.finished_at)-U(t.created_at);return n`<span class="number">${e<10?$(e):D(e)}</span>`}var ne=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${O(t.commit)}</span>`}
`,re=({batch:t})=>n`
  <span class="number">${p(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${p(t.total)}</span>
`;function ae({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${p(t.excused)}
        </span>
      `}
  `}var ie=[{name:"status",title:"Status",cell:t=>n`<${z} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>N(t)},{name:"branch",title:"Branch",cell:t=>n`<${ne} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id?n`<a class="suite" tabindex="-1" href=${f("org",t)}>${t.org_id}</a>`:n`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>n`<${I} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${re} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${ae} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${ft} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <${dt} className="quiet" at=${t.created_at} />
    `}],le={kind:"batch",columns:ie,hrefOf:t=>f("batch",{id:t.id}),failed:t=>C(t)==="failed"};import{m266_0 as Yo,m266_1 as Zo,m266_2 as tn,m266_3 as M,m266_4 as en,m266_5 as ht,m266_6 as sn,m266_7 as x,m266_8 as H,m266_9 as on,m266_10 as b,m266_11 as y}from"./main.js";import{m8_0 as an,m8_1 as ln,m8_2 as $t}from"./main.js";var me=2;function ce({width:t,height:e,draw:s,paint:o,className:r="",...a}){let i=b(null),m=$t.value;return x(()=>{let l=Math.min(me,window.devicePixelRatio||1),c=i.current;c.width=Math.max(1,Math.round(t*l)),c.height=Math.max(1,Math.round(e*l)),c.style.setProperty("width",`${t}px`),c.style.setProperty("height",`${e}px`);let u=c.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),o&&(o.current=Yt=>Yt(u))},[t,e,s,m]),n`<canvas ref=${i} class=${r} aria-hidden="true" ...${a}></canvas>`}var ue=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],pe=({counts:t,choose:e})=>n`
  <p class="counts">
    ${ue.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
        <button
          type="button"
          key=${o}
          class=${`state state-${s}`}
          data-count=${o}
          onClick=${()=>e(o)}
        >
          <${h} name=${s} />
          <span>
            <span class="number">${p(t[o])}</span> ${r}
          </span>
        </button>
      `)}
  </p>
`;var de={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},fe={timed_out:"timed out",error:"could not run",executing:"running"},S=t=>fe[t]??t;function he({outcome:t,phase:e=""}){let s=t?de[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${h} name=${s} />
      <span>${S(t??e)}</span>
    </span>
  `}var V=5,_t=18,$e={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},_e=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function j(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${S(s)}`).join(", ")}function ge({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*V,r=o-s.length*V,a=s.length>0?`The last ${d(s.length,"attempt")}: ${j(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${_t}`}
      width=${o}
      height=${_t}
      role="img"
      aria-label=${a}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,m)=>($e[i]??_e)(r+m*V+1))}
    </svg>
  `}function xe({attempt:t,most:e,here:s}){let o=b(null),{outcome:r,run_seconds:a,app_version_id:i,agent:m,finished_at:l}=t;x(()=>{o.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${S(r)}, ${$(a)}`}, build ${i}, on ${m}, ${rt(l)}`;return n`
    <a
      class=${`took took-${r} ${s?"is-here":""}`}
      ref=${o}
      tabindex="-1"
      href=${f("job",{id:t.job_id})}
      data-tip=${u}
    >
      <i></i>
      <b></b>
    </a>
  `}function be({seconds:t,most:e}){let s=b(null);return x(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${$(t)}</span>
    </span>
  `}function ve({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[i,m]=[$(Math.min(...r)),$(Math.max(...r))],l=i===m?i:`between ${i} and ${m}`,c=r.length>0?`${d(o.length,"attempt")}, ${j(o.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${be} seconds=${e} most=${a} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${xe} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
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
  `}var we=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as Bn,m0_1 as Dn,m0_2 as Fn,m0_3 as gt,m0_4 as Nn,m0_5 as In,m0_6 as jn,m0_7 as qn,m0_8 as Un,m0_9 as Wn,m0_10 as Gn,m0_11 as zn,m0_12 as Hn,m0_13 as Vn,m0_14 as Kn}from"./main.js";var ye=50,xt=()=>history.state?.open??{};function ke(t,e){let o=[...Object.entries(xt()).filter(([r])=>r!==t),[t,e]].slice(-ye);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function K(t,e=!1){let[s,o]=y(()=>xt()[t]??e);return{open:s,onToggle:a=>{let i=a.currentTarget.open;i!==s&&(o(i),ke(t,i))}}}import{m168_0 as Zn,m168_1 as bt,m168_2 as vt,m168_3 as tr,m168_4 as er,m168_5 as wt}from"./main.js";import{m208_0 as yt,m208_1 as nr}from"./main.js";import{m125_0 as kt,m125_1 as T,m125_2 as v}from"./main.js";import{m132_0 as St}from"./main.js";var Se=3,Te=12,Ee={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Tt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function Et({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${p(t.failures)} of ${p(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function Oe({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,Se),o=e-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var Ot=t=>f("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Re({row:t}){return n`
    <li class="failure-example">
      <a href=${Ot(t)}>
        <${St} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var Ae=({note:t})=>n`
  <p class="failure-note">
    <${h} name="event" />
    ${t.note&&n`<span>${t.note}</span>`}
    ${t.owner&&n`<span>Owner: ${t.owner}</span>`}
    ${t.ticket_url&&n`
        <a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
          ${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
        </a>
      `}
  </p>
`;function Ce({group:t,several:e,changed:s}){let[o,r,a]=Ee[t.label],i=`cause/${t.org_id}/${t.fingerprint}`,m=[e&&t.org_id,Oe(t),Tt(t),Et(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details ...${K(i)}>
        <summary data-row=${i} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${a}>${r}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${d(t.tests,"test")}</span>
          ${m.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${Re} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${yt("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>gt(t).then(l=>l&&s())}>
              <${h} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${Ae} note=${t.note} />`}
    </li>
  `}var Me=({groups:t,tests:e,cases:s})=>[d(t.length,"cause"),d(e,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function Rt({found:t,changed:e}){let[s,o]=y(!1),r=s?t.groups:t.groups.slice(0,Te),a=new Set(t.groups.map(m=>m.org_id)).size>1,i=vt();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${r.map(m=>n`
          <${Ce} key=${m.org_id+m.fingerprint} group=${m} several=${a} changed=${e} />
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
  `}function Le({path:t,version:e,initial:s=null,none:o=null,children:r}){let a=bt(t,e,s),i=a.data.value,m=a.error.value;return m&&!i?n`<${T} title="Failures could not be loaded" text=${m.message} again=${a.load} />`:i?i.groups.length===0?o:r(i,n`<${Rt} found=${i} changed=${()=>a.load()} />`):n`<${v} />`}var Pe=({children:t})=>n`
  <${kt} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;import{m112_0 as L}from"./main.js";var Be=[["24h","24 hours"],["7d","7 days"]],De=t=>t.get("since")==="7d"?"7d":"24h",Fe=({since:t})=>n`
  <${L}
    label="Period"
    hideLabel
    options=${Be}
    value=${t}
    onChange=${e=>w({since:e==="24h"?"":e},{push:!0})}
  />
`;var Ne=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
        <span class="chip" key=${s}>
          ${o} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${o}`}
            onClick=${()=>w({[s]:""},{push:!0})}
          >
            <${h} name="close" />
          </button>
        </span>
      `);import{m13_0 as Lr,m13_1 as Pr,m13_2 as At}from"./main.js";import{m93_0 as P}from"./main.js";var J=12;function Ie({name:t,group:e}){let s=wt(`agent:${t}`);s.ids.value;let o=s.row(t).value,r=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${f("agent",{name:t})}>${t}</a>
      ${o&&n`<${ct} state=${o.state} />`}
      ${r&&n`
          <a class="group-agent-job" href=${f("job",{id:o.job.id})}>
            <${At} agent=${o} />
          </a>
        `}
    </li>
  `}function je({group:t}){let{agents:e}=t;return n`
    <${P} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,J).map(s=>n`<${Ie} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>J&&n`
          <p class="nothing">
            ${e.slice(J).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${f("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function qe({group:t}){let{installs:e,installs_avoided:s,starts_avoided:o,install_seconds:r}=t;return e+s===0?null:n`
    <${P} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&r!==null?D(s*r):d(s,"install")}
        </strong>
        ${s>0&&r!==null?" of install time":" avoided"}
      </p>
      <p class="quiet number">
        ${d(e,"install")} made, ${p(s)} avoided
        ${r!==null?`; ${$(r)} each on average`:""}.
        ${o>0&&` ${d(o,"start")} of the test runner avoided.`}
      </p>
    <//>
  `}import{m53_0 as Ct,m53_1 as Vr}from"./main.js";import{m127_0 as Mt}from"./main.js";var Ue=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${nt(t.labels)}</span>`}
`,q=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${p(o[t])}</span>`}),Lt=[{name:"bar",title:"Progress",cell:t=>n`<${I} group=${{...t,waiting:t.unfinished-t.running}} />`},q("waiting","Waiting"),q("running","Running"),q("done","Passed"),q("failed","Failed","bad strong")],We={name:"target",title:"Target",main:!0,cell:t=>n`<${Ue} group=${t} />`},Ge={name:"build",title:"Build",main:!0,cell:t=>n`<${Ct} org=${t.org_id} version=${t.app_version_id} />`},ze=["total","unfinished","waiting","running","done","failed","cancelled"];function He(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of ze)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Pt({id:t,label:e,kind:s,groups:o,columns:r}){let a=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${Mt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...a.keys()]}
      rowOf=${i=>a.get(i)}
      columns=${r}
      hrefOf=${i=>f(s,i)}
    />
  `}var Ve=({groups:t})=>n`
  <${Pt} id="group-list" label="Groups of the build" kind="group" groups=${t} columns=${[We,...Lt]} />
`,Ke=({groups:t})=>n`
  <${Pt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${He(t)}
    columns=${[Ge,...Lt]}
  />
`;function Je({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:a,loading:i,more:m}=t;return a.value?n`
      <${T}
        title=${`${e} could not be loaded`}
        text=${a.value.message}
        again=${()=>r.peek().length?t.next():t.first()}
      />
    `:i.value==="first"&&r.value.length===0?n`<${v} lines=${10} />`:m.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m91_0 as Bt}from"./main.js";import{m99_0 as Dt}from"./main.js";function Qe({store:t,kind:e}){return t.loaded.value?n`<${Dt} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${Bt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${v} />
    <//>
  `}var Xe={0:"0, now",1:"1, normal",9:"9, whenever"},Ye=(t,e)=>Array.from({length:10},(s,o)=>({label:Xe[o]??String(o),checked:o===t,run:()=>e(o)}));function Ze({label:t,tabs:e,value:s,onChange:o}){let r=b(null),a=ht(),i=Math.max(0,e.findIndex(l=>l.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${r} onKeyDown=${l=>{let c={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(c===void 0)return;l.preventDefault();let u=(c+e.length)%e.length;o(e[u].name),r.current.children[u].focus()}}>
      ${e.map((l,c)=>n`
          <button
            type="button"
            key=${l.name}
            role="tab"
            id=${`${a}-${l.name}`}
            aria-selected=${c===i}
            aria-controls=${`${a}-panel`}
            tabindex=${c===i?0:-1}
            onClick=${()=>o(l.name)}
          >
            ${l.title}
            ${l.count!=null&&n`${" "}<span class="count number">${l.count}</span>`}
          </button>
        `)}
    </div>
    <div role="tabpanel" id=${`${a}-panel`} aria-labelledby=${`${a}-${e[i].name}`} tabindex="-1">
      ${e[i].body()}
    </div>
  `}function Ft({share:t}){let e=b(null);return x(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var ts=({label:t,by:e,rows:s})=>n`
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
      ${s.map(({key:o,name:r,ran:a,failed:i,seconds:m})=>n`
          <tr key=${o}>
            <th scope="row">${r}</th>
            <td class="is-numeric">${p(a)}</td>
            <td>
              <span class="share">
                <${Ft} share=${i/a} />
                <span class="number">${F(i/a)}</span>
              </span>
            </td>
            <td class="is-numeric">${m===null?"\u2013":$(m)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function es(t,e){let s=new Map;for(let o of t){let r=e(o),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,o.outcome!=="passed"?a.failed+=1:o.run_seconds!==null&&a.passes.push(o.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((a,i)=>a+i,0)/o.length:null}))}function ss({name:t,value:e,note:s,icon:o,tone:r="",href:a,children:i}){let m=n`
    <span class="tile-name">
      ${o&&n`<${h} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,l=`tile ${r&&`tile-${r}`}`;return a?n`<a class=${l} href=${a} data-tile=${t}>${m}</a>`:n`<div class=${l} data-tile=${t}>${m}</div>`}var B=class{#s;value=_(null);error=_(null);constructor(e,s=null){this.#s=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await g(this.#s),this.error.value=null}catch(e){this.error.value=e}}};import{m6_0 as Nt,m6_1 as It,m6_2 as jt,m6_3 as Q}from"./main.js";var qt=t=>t===null?null:Math.round(t*1e4)/100,os=t=>F(t/100);function ns(t,e,s){return`${t.map(({name:r,shown:a},i)=>{let m=e[i].map((c,u)=>a?a(u):c).filter(c=>c!==null);if(m.length===0)return"";let l=s(m.at(-1));return`${r}: latest ${l}, from ${s(Math.min(...m))} to ${s(It(m))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function E(t,e,s,o){let r=s.map(([i])=>i),a=s.map(([,i])=>i);return{title:t,data:[e,...a],series:r,summary:ns(r,a,o.write),...o}}var k=(t,e)=>({name:t,tone:e,kind:"line"});function Ut(t,{ofAgent:e=!1}={}){let{at:s,installs:o,installs_avoided:r}=t,a={write:jt,steps:Nt,least:1},i={write:os,least:100,most:100};return[E("Pass rate",s,[[k("passed","good"),t.pass_rate.map(qt)]],i),E("Duration",s,[[k("p95","warn"),t.run_p95],[k("p50","go"),t.run_p50]],a),E("Queue wait",s,[[k("p95","warn"),t.wait_p95],[k("p50","go"),t.wait_p50]],a),e?E("Utilization",s,[[k("working","go"),t.busy_agents.map(qt)]],i):E("Agents at work",s,[[k("on average","go"),t.busy_agents]],{write:Q,least:1}),E("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:m=>o[m]},o.map((m,l)=>m+r[l])],[{name:"avoided",tone:"good",kind:"bars"},r]],{write:Q,least:4})]}import{m30_0 as Wt}from"./main.js";var rs={"30d":600,"90d":600},as=60,Gt=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],is={3600:"by hour",10800:"by 3 hours",86400:"by day"},zt=t=>t.get("view")==="trends",ls=({query:t,first:e})=>n`
  <${L}
    label="View"
    hideLabel
    options=${[["",e],["trends","Trends"]]}
    value=${zt(t)?"trends":""}
    onChange=${s=>w({view:s},{push:!0})}
  />
`;function ms({subject:t,query:e}){let s=Gt.some(([c])=>c===e.get("range"))?{range:e.get("range")}:{},o=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,r=H(()=>new B(o),[o]);M(()=>r.start(rs[s.range]??as),[r]);let a=r.value.value,i=r.error.value,m=H(()=>a&&Ut(a,{ofAgent:"agent"in t}),[a]),l=n`
    <${L}
      label="Period"
      hideLabel
      options=${Gt}
      value=${s.range??a?.range}
      onChange=${c=>w({range:c},{push:!0})}
    />
  `;return n`
    <${P} id="trends" title="Trends" note=${is[a?.step]} tools=${l}>
      ${i&&n`<${T} title="Trends could not be loaded" text=${i.message} again=${r.again} />`}
      ${!a&&!i&&n`<${v} lines=${12} />`}
      ${a&&(a.attempts.some(c=>c>0)?n`<${Wt} label="Trends" charts=${m} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
    <//>
  `}var cs=36e5,us=6e4;function ps(t,e){let[s,o]=y(null),[r,a]=y(0);M(()=>{if(!t)return;let m=new AbortController;return g(t,{signal:m.signal}).then(o).catch(()=>m.signal.aborted||o(l=>l??"failed")),()=>m.abort()},[t,e,r]);let i=s?.content?.expires_at;return M(()=>{if(!i)return;let m=Math.max(us,Date.parse(i)-cs-Date.now()),l=setTimeout(()=>a(c=>c+1),m);return()=>clearTimeout(l)},[i,r]),s}var Vt="batch-report/",ds=({path:t})=>!t.startsWith(Vt),Kt=/\.html?$/i,fs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,X=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,hs=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,$s=t=>t.split("/").map(encodeURIComponent).join("/");function Jt({path:t},e){if(!e)return null;let s=e.url+$s(t);return Kt.test(t)?fs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&X.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var Ht=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function _s(t,e){let s=t.flatMap(({path:l,url:c})=>{let u=Jt({path:l},e);return u?[{...u,path:l,isOpened:!0}]:X.test(l)?[{title:"Download trace",url:c,path:l,isOpened:!1}]:[]}),o=s.filter(({path:l})=>X.test(l)),r=o.filter(({path:l})=>!hs.test(l)),a=(r.length>0?r:o).sort((l,c)=>Ht(c)-Ht(l))[0],i=({path:l})=>l.split("/").length,m=s.filter(({path:l})=>Kt.test(l)).sort((l,c)=>i(l)-i(c))[0];return[a,m].filter(l=>l!==void 0)}var Qt=t=>t.bundle?`bundle ${O(t.bundle)}`:`${O(t.commit)}${t.modified?", modified":""}`,gs=t=>`tests ${t.bundle?"of":"at"} ${Qt(t)}`;function xs(t){let e=new Map;for(let s of t){if(!s)continue;let o=Qt(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var bs=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var Y=400,Z=200,Xt=t=>Math.floor(t/Z)*Z;function vs(t){let e=st({from:0,to:Y*2,width:0});return x(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),m={from:Xt(-i.top-Y),to:Xt(window.innerHeight-i.top+Y)+Z,width:Math.floor(i.width)},l=e.peek();(m.from!==l.from||m.to!==l.to||m.width!==l.width)&&(e.value=m)},r=()=>s||=requestAnimationFrame(o);o();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{ge as m106_0,j as m106_1,Ze as m128_0,Ft as m129_0,ts as m129_1,es as m129_2,ss as m134_0,ms as m147_0,ls as m147_1,zt as m147_2,ps as m151_0,K as m153_0,Vt as m175_0,_s as m175_1,ds as m175_2,Jt as m175_3,bs as m183_0,gs as m183_1,xs as m183_2,R as m201_0,B as m204_0,le as m21_0,ft as m21_1,z as m25_0,vs as m264_0,ce as m28_0,pe as m35_0,ve as m40_0,we as m44_0,Rt as m45_0,Le as m45_1,Pe as m45_2,Et as m45_3,Ot as m45_4,Tt as m45_5,Me as m45_6,Fe as m47_0,De as m47_1,G as m4_0,ee as m4_1,se as m4_2,N as m4_3,C as m4_4,mt as m4_5,oe as m4_6,Ne as m50_0,je as m62_0,qe as m62_1,Ke as m65_0,Ve as m65_1,Je as m77_0,Qe as m87_0,he as m90_0,S as m90_1,Ye as m98_0};
