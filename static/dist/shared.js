import{m233_0 as ae,m233_1 as re,m233_2 as I,m233_3 as N,m233_4 as ie,m233_5 as le,m233_6 as x,m233_7 as me,m233_8 as ce,m233_9 as ue,m233_10 as j,m233_11 as pe}from"./main.js";import{m2_0 as he,m2_1 as k,m2_2 as $e,m2_3 as _e}from"./main.js";import{m132_0 as D}from"./main.js";import{m141_0 as ke,m141_1 as f,m141_2 as U,m141_3 as ve,m141_4 as u,m141_5 as z,m141_6 as h,m141_7 as we,m141_8 as A,m141_9 as Se,m141_10 as E}from"./main.js";var W=50,ht=200,$t=x(null),v=class{#n;#e;#l;#m;#t=new Map;#o=null;#s=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:n={},page:a=null,mirrors:r=!1}){this.#n=e,this.#e=s,this.#l=n,this.#m=r,a&&this.#r(a)}row(e){return this.#t.get(e)??$t}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#r(e)}async next(){if(!this.#o||this.loading.peek())return;let e=await this.#u("more",this.#o);e&&this.#p(e)}refresh=async()=>{let e=this.#s,s;try{s=await k(this.#c(null,Math.min(ht,Math.max(W,this.ids.peek().length))))}catch{return}if(e!==this.#s)return;let n=s[this.#e].some(({id:a})=>this.#t.has(a))||this.ids.peek().length===0;this.#m&&s.next===null?this.#r(s):n?this.merge(s[this.#e],s.next):this.#r(s)};merge(e,s=null){let n=e.filter(({id:a})=>!this.#t.has(a)).map(({id:a})=>a);for(let a of e)this.#a(a);this.#o===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}update(e){this.#t.has(e.id)&&this.#a(e)}#a(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#o=e,this.more.value=e!==null}#r(e){let s=e[this.#e].map(({id:a})=>a);for(let a of e[this.#e])this.#a(a);let n=new Set(s);I(()=>{for(let[a,r]of[...this.#t])n.has(a)||(this.#t.delete(a),r.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#t.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#a(n);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#c(e,s=W){let n=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,a])=>a!==null&&a!=="");return`${this.#n}?${new URLSearchParams(n)}`}async#u(e,s){let n=++this.#s;this.loading.value=e,this.error.value=null;try{let a=await k(this.#c(s));return n===this.#s?a:null}catch(a){return n===this.#s&&(this.error.value=a),null}finally{n===this.#s&&(this.loading.value=null)}}};import{m211_0 as H,m211_1 as Fe}from"./main.js";var w=H("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var R=50,_t={org_id:"organization",suite:"suite",branch:"branch"},O=t=>t.suite||`Batch of ${f(t.total,"job")}`;function S(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function xt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var C=t=>/^[0-9a-f]{12,}$/i.test(t)?t.slice(0,10):t,G=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),F=class extends v{#n;fresh=N(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:w.ids.value.filter(s=>s>e&&G(this.#n,w.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#n=e}follow(){this.start();let e=w.watch(n=>Object.values(n).forEach(a=>this.update(a))),s=D.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>w.row(s).peek()===null);for(let s=0;s<e.length;s+=R){let n=e.slice(s,s+R).join(",");try{(await k(`/api/v1/batches?${new URLSearchParams({id:n,limit:R})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m148_0 as o}from"./main.js";import{m180_0 as He,m180_1 as Ge,m180_2 as Ke,m180_3 as Je,m180_4 as K,m180_5 as Ve,m180_6 as g,m180_7 as Qe,m180_8 as Xe}from"./main.js";import{m17_0 as J}from"./main.js";import{m59_0 as d}from"./main.js";function L({batch:t}){let e=S(t);return o`
    <span class=${`state state-${e}`}>
      <${d} name=${e} />
      <span>${e==="running"?"running":e}</span>
    </span>
  `}import{m35_0 as V}from"./main.js";function Q({batch:t}){if(!t.finished_at)return o`<${V} since=${t.created_at} />`;let e=A(t.finished_at)-A(t.created_at);return o`<span class="number">${e<10?h(e):U(e)}</span>`}var gt=({batch:t})=>o`
  ${t.branch||o`<span class="quiet">–</span>`}
  ${t.commit&&o`${" "}<span class="id quiet" title=${t.commit}>${C(t.commit)}</span>`}
`,bt=({batch:t})=>o`
  <span class="number">${u(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${u(t.total)}</span>
`;function yt({batch:t}){let e=t.failed-t.excused;return o`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${u(e)}</span>
    ${t.excused>0&&o`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${u(t.excused)}
        </span>
      `}
  `}var kt=[{name:"status",title:"Status",cell:t=>o`<${L} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>O(t)},{name:"branch",title:"Branch",cell:t=>o`<${gt} batch=${t} />`},{name:"org",title:"Organization",cell:t=>t.org_id??o`<span class="quiet">several</span>`},{name:"bar",title:"Progress",cell:t=>o`<${J} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>o`<${bt} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${yt} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${Q} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
      <time class="number quiet" datetime=${t.created_at} title=${t.created_at}>
        ${E(t.created_at)}
      </time>
    `}],vt={kind:"batch",columns:kt,hrefOf:t=>g("batch",{id:t.id}),failed:t=>S(t)==="failed"};import{m231_0 as xs,m231_1 as gs,m231_2 as bs,m231_3 as ys,m231_4 as ks,m231_5 as X,m231_6 as vs,m231_7 as $,m231_8 as ws,m231_9 as Ss,m231_10 as _,m231_11 as Y}from"./main.js";import{m7_0 as Ms,m7_1 as As,m7_2 as Z}from"./main.js";var wt=2;function St({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=_(null),m=Z.value;return $(()=>{let l=Math.min(wt,window.devicePixelRatio||1),p=i.current;p.width=Math.max(1,Math.round(t*l)),p.height=Math.max(1,Math.round(e*l)),p.style.setProperty("width",`${t}px`),p.style.setProperty("height",`${e}px`);let c=p.getContext("2d");c.setTransform(l,0,0,l,0,0),s(c),n&&(n.current=dt=>dt(c))},[t,e,s,m]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Et=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Tt=({counts:t,choose:e})=>o`
  <p class="counts">
    ${Et.filter(([,s])=>t[s]>0).map(([s,n,a])=>o`
        <button
          type="button"
          key=${n}
          class=${`state state-${s}`}
          data-count=${n}
          onClick=${()=>e(n)}
        >
          <${d} name=${s} />
          <span>
            <span class="number">${u(t[n])}</span> ${a}
          </span>
        </button>
      `)}
  </p>
`;var Mt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},At={timed_out:"timed out",error:"could not run",executing:"running"},b=t=>At[t]??t;function Rt({outcome:t,phase:e=""}){let s=t?Mt[t]??"cancelled":"running";return o`
    <span class=${`state state-${s}`}>
      <${d} name=${s} />
      <span>${b(t??e)}</span>
    </span>
  `}var B=5,tt=18,Ft={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Ot=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function T(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${b(s)}`).join(", ")}function Ct({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*B,a=n-s.length*B,r=s.length>0?`The newest ${f(s.length,"attempt")}: ${T(s)}`:"No attempts yet";return o`
    <svg
      class="recent"
      viewBox=${`0 0 ${n} ${tt}`}
      width=${n}
      height=${tt}
      role="img"
      aria-label=${r}
    >
      <path class="recent-line" d=${`M0 9h${n}`} />
      ${s.map((i,m)=>(Ft[i]??Ot)(a+m*B+1))}
    </svg>
  `}function Lt({attempt:t,most:e,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:m,finished_at:l}=t;$(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let c=`${`${b(a)}, ${h(r)}`}, build ${i}, on ${m}, ${E(l)}`;return o`
    <a
      class=${`took took-${a} ${s?"is-here":""}`}
      ref=${n}
      tabindex="-1"
      href=${g("job",{id:t.job_id})}
      data-tip=${c}
    >
      <i></i>
      <b></b>
    </a>
  `}function Bt({seconds:t,most:e}){let s=_(null);return $(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function qt({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:c})=>c).filter(c=>c!==null),r=Math.max(...a,e??0,.1)*1.08,[i,m]=[h(Math.min(...a)),h(Math.max(...a))],l=i===m?i:`between ${i} and ${m}`,p=a.length>0?`${f(n.length,"attempt")}, ${T(n.map(({outcome:c})=>c))}; ${l}.`:"No durations recorded.";return o`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&o`<${Bt} seconds=${e} most=${r} />`}
        <div class="took-bars">
          ${n.map(c=>o`
              <${Lt} key=${c.attempt} attempt=${c} most=${r} here=${c.job_id===s} />
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
  `}var Pt=({facts:t,className:e=""})=>o`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${n}</dd>
          </div>
        `)}
  </dl>
`;import{m0_0 as sn,m0_1 as nn,m0_2 as on,m0_3 as et,m0_4 as an,m0_5 as rn,m0_6 as ln,m0_7 as mn,m0_8 as cn,m0_9 as un,m0_10 as pn,m0_11 as fn,m0_12 as dn,m0_13 as hn,m0_14 as $n}from"./main.js";import{m147_0 as gn,m147_1 as st,m147_2 as bn,m147_3 as yn}from"./main.js";import{m179_0 as nt,m179_1 as wn}from"./main.js";import{m110_0 as ot,m110_1 as M,m110_2 as y}from"./main.js";import{m117_0 as at}from"./main.js";var It=3,Nt=12,jt={new:["is-bad","new","This cause was not seen before"],failing:["","known","This cause was seen before"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function rt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function it({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${u(t.failures)} of ${u(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}function Dt({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,It),n=e-s.length;return n>0?`${s.join(", ")} and ${u(n)} more`:s.join(", ")}var lt=t=>g("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Ut({row:t}){return o`
    <li class="failure-example">
      <a href=${lt(t)}>
        <${at} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var zt=({note:t})=>o`
  <p class="failure-note">
    <${d} name="event" />
    ${t.note&&o`<span>${t.note}</span>`}
    ${t.owner&&o`<span>Owner: ${t.owner}</span>`}
    ${t.ticket_url&&o`
        <a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
          ${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
        </a>
      `}
  </p>
`;function Wt({group:t,changed:e}){let[s,n,a]=jt[t.label],r=[Dt(t),rt(t),it(t)].filter(Boolean);return o`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details>
        <summary>
          <span class=${`tag ${s}`} data-tip=${a}>${n}</span>
          <span class="failure-cause">${t.cause}</span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${r.map(i=>o`<span class="failure-fact quiet" key=${i}>${i}</span>`)}
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(i=>o`<${Ut} key=${i.job_id} row=${i} />`)}
          ${t.examples.length<t.tests&&o`<li class="quiet">and ${u(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${nt("annotate","failure")&&o`
            <button type="button" class="button" onClick=${()=>et(t).then(i=>i&&e())}>
              <${d} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&o`<${zt} note=${t.note} />`}
    </li>
  `}var Ht=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function mt({found:t,changed:e}){let[s,n]=Y(!1),a=s?t.groups:t.groups.slice(0,Nt);return o`
    <ul class="plain failure-groups">
      ${a.map(r=>o`
          <${Wt} key=${`${r.org_id} ${r.fingerprint}`} group=${r} changed=${e} />
        `)}
    </ul>
    ${a.length<t.groups.length&&o`
        <p>
          <button type="button" class="button" onClick=${()=>n(!0)}>
            Show all ${u(t.groups.length)}
          </button>
        </p>
      `}
    ${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
  `}function Gt({path:t,version:e,initial:s=null,none:n=null,children:a}){let r=st(t,e,s),i=r.data.value,m=r.error.value;return m&&!i?o`<${M} title="Failures could not be loaded" text=${m.message} again=${r.load} />`:i?i.groups.length===0?n:a(i,o`<${mt} found=${i} changed=${()=>r.load()} />`):o`<${y} />`}var Kt=({children:t})=>o`
  <${ot} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;var Jt=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
        <span class="chip" key=${s}>
          ${n} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${n}`}
            onClick=${()=>K({[s]:""},{push:!0})}
          >
            <${d} name="close" />
          </button>
        </span>
      `);function Vt({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:m}=t;return r.value?o`
      <${M}
        title=${`${e} could not be loaded`}
        text=${r.value.message}
        again=${()=>a.peek().length?t.next():t.first()}
      />
    `:i.value==="first"&&a.value.length===0?o`<${y} lines=${10} />`:m.value?o`
      <p class="nothing">
        <button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m80_0 as ct}from"./main.js";import{m87_0 as ut}from"./main.js";function Qt({store:t,kind:e}){return t.loaded.value?o`<${ut} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
    <${ct} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${y} />
    <//>
  `}var Xt={0:"0, now",1:"1, normal",9:"9, whenever"},Yt=(t,e)=>Array.from({length:10},(s,n)=>({label:Xt[n]??String(n),checked:n===t,run:()=>e(n)}));function Zt({label:t,tabs:e,value:s,onChange:n}){let a=_(null),r=X(),i=Math.max(0,e.findIndex(l=>l.name===s));return o`
    <div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${l=>{let p={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(p===void 0)return;l.preventDefault();let c=(p+e.length)%e.length;n(e[c].name),a.current.children[c].focus()}}>
      ${e.map((l,p)=>o`
          <button
            type="button"
            key=${l.name}
            role="tab"
            id=${`${r}-${l.name}`}
            aria-selected=${p===i}
            aria-controls=${`${r}-panel`}
            tabindex=${p===i?0:-1}
            onClick=${()=>n(l.name)}
          >
            ${l.title}
            ${l.count!=null&&o`${" "}<span class="count number">${l.count}</span>`}
          </button>
        `)}
    </div>
    <div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">
      ${e[i].body()}
    </div>
  `}function pt({share:t}){let e=_(null);return $(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var te=({label:t,by:e,rows:s})=>o`
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
      ${s.map(({key:n,name:a,ran:r,failed:i,seconds:m})=>o`
          <tr key=${n}>
            <th scope="row">${a}</th>
            <td class="is-numeric">${u(r)}</td>
            <td>
              <span class="share">
                <${pt} share=${i/r} />
                <span class="number">${z(i/r)}</span>
              </span>
            </td>
            <td class="is-numeric">${m===null?"\u2013":h(m)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function ee(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}var q=400,P=200,ft=t=>Math.floor(t/P)*P;function se(t){let e=j({from:0,to:q*2,width:0});return $(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),m={from:ft(-i.top-q),to:ft(window.innerHeight-i.top+q)+P,width:Math.floor(i.width)},l=e.peek();(m.from!==l.from||m.to!==l.to||m.width!==l.width)&&(e.value=m)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Zt as m113_0,pt as m114_0,te as m114_1,ee as m114_2,v as m173_0,vt as m19_0,Q as m19_1,L as m21_0,se as m229_0,St as m24_0,Tt as m30_0,qt as m34_0,Pt as m38_0,mt as m39_0,Gt as m39_1,Kt as m39_2,it as m39_3,lt as m39_4,rt as m39_5,Ht as m39_6,Jt as m43_0,F as m4_0,_t as m4_1,O as m4_2,S as m4_3,G as m4_4,xt as m4_5,C as m4_6,Vt as m67_0,Qt as m76_0,Rt as m79_0,b as m79_1,Yt as m86_0,Ct as m94_0,T as m94_1};
