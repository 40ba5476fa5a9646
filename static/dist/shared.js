import{m272_0 as to,m272_1 as eo,m272_2 as mt,m272_3 as I,m272_4 as so,m272_5 as oo,m272_6 as x,m272_7 as no,m272_8 as ro,m272_9 as ao,m272_10 as ut,m272_11 as io}from"./main.js";import{m4_0 as mo,m4_1 as uo,m4_2 as h,m4_3 as po,m4_4 as fo}from"./main.js";import{m152_0 as pt}from"./main.js";import{m164_0 as bo,m164_1 as xo,m164_2 as wo,m164_3 as f,m164_4 as yo,m164_5 as dt,m164_6 as vo,m164_7 as ft,m164_8 as p,m164_9 as q,m164_10 as _,m164_11 as $t,m164_12 as M,m164_13 as ko,m164_14 as So,m164_15 as T,m164_16 as To,m164_17 as U}from"./main.js";import{m247_0 as ht,m247_1 as _t,m247_2 as Ro}from"./main.js";var gt=50,$e=200,he=x(null),L=class{#s;#e;#l;#c;#t=new Map;#n=null;#o=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:a=!1}){this.#s=e,this.#e=s,this.#l=o,this.#c=a,r&&this.#a(r)}row(e){return this.#t.get(e)??he}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#o,s;try{s=await h(this.#m(null,Math.min($e,Math.max(gt,this.ids.peek().length))))}catch{return}if(e!==this.#o)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#c&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e,s=o=>o){let o=r=>Object.values(r).forEach(a=>this.update(s(a,this.row(a.id).peek())));return o(ht(e)),e.watch(o)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);mt(()=>{for(let[r,a]of[...this.#t])o.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#m(e,s=gt){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#s}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#o;this.loading.value=e,this.error.value=null;try{let r=await h(this.#m(s));return o===this.#o?r:null}catch(r){return o===this.#o&&(this.error.value=r),null}finally{o===this.#o&&(this.loading.value=null)}}};var P=_t("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var X=50,_e={org_id:"organization",suite:"suite",branch:"branch"},R=t=>t.suite||`Batch of ${f(t.total,"job")}`,ge=t=>[R(t),t.branch].filter(Boolean).join(" \xB7 ");function N(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function be(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var bt=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),Y=class extends L{#s;fresh=I(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:P.ids.value.filter(s=>s>e&&bt(this.#s,P.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#s=e}follow(){this.start();let e=this.watch(P),s=pt.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>P.row(s).peek()===null);for(let s=0;s<e.length;s+=X){let o=e.slice(s,s+X).join(",");try{(await h(`/api/v1/batches?${new URLSearchParams({id:o,limit:X})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m270_0 as Go,m270_1 as Ho,m270_2 as Jo,m270_3 as v,m270_4 as Ko,m270_5 as xt,m270_6 as Vo,m270_7 as k,m270_8 as F,m270_9 as Qo,m270_10 as g,m270_11 as b}from"./main.js";import{m0_0 as Zo,m0_1 as wt,m0_2 as tn,m0_3 as yt,m0_4 as en,m0_5 as sn,m0_6 as on,m0_7 as nn,m0_8 as rn,m0_9 as an,m0_10 as ln,m0_11 as cn,m0_12 as mn,m0_13 as un,m0_14 as pn}from"./main.js";import{m171_0 as $n,m171_1 as W,m171_2 as vt,m171_3 as hn,m171_4 as _n,m171_5 as gn}from"./main.js";import{m173_0 as n}from"./main.js";import{m211_0 as z,m211_1 as vn}from"./main.js";import{m212_0 as Tn,m212_1 as En,m212_2 as On,m212_3 as Rn,m212_4 as w,m212_5 as Cn,m212_6 as $,m212_7 as An,m212_8 as Bn}from"./main.js";var Z=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m70_0 as d}from"./main.js";import{m88_0 as tt}from"./main.js";import{m95_0 as G}from"./main.js";import{m114_0 as E}from"./main.js";import{m127_0 as C,m127_1 as S,m127_2 as y}from"./main.js";import{m128_0 as Jn,m128_1 as kt,m128_2 as St}from"./main.js";import{m134_0 as H}from"./main.js";var xe=100,we=2e4,Tt=20,ye=[["previous","Previous batch"],["base","Base branch"]],Ot=[["newly_failing","New failures","failed","did not fail before"],["still_failing","Still failing","failed","failed before"],["fixed","Fixed","done","failed before"],["flaky","Flaky","event","passed on a retry"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","Added tests","event","did not run before"],["gone","Removed tests","cancelled","ran before only"]],ve=4,et=t=>[[R(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&T(t.commit),U(t.created_at)].filter(Boolean).join(", ");function ke(t){let[e,s]=b([]);return v(()=>{let o=new AbortController,r=new URLSearchParams({suite:t.suite,limit:Tt+1,...t.org_id?{org_id:t.org_id}:{}});return h(`/api/v1/batches?${r}`,o).then(({batches:a})=>s(a.filter(({id:i})=>i!==t.id).slice(0,Tt)),()=>{}),()=>o.abort()},[t.id]),e}function Se({batch:t,chosen:e}){let s=ke(t),o=r=>w({with:r},{push:!0});return n`
    <div class="page-tools">
      <${E} label="Against" hideLabel options=${ye} value=${e} onChange=${o} />
      ${s.length>0&&n`
          <${tt}
            label="Other batch"
            items=${s.map(r=>({label:et(r),checked:r.id===e,run:()=>o(r.id)}))}
          >
            Other batch…
            <${d} name="down" />
          <//>
        `}
    </div>
  `}var Te=({at:t})=>t===null?null:n`<span class="number quiet">${_(t)}</span>`;function Et({id:t,status:e,seconds:s,word:o}){return t?n`
    <a class="change-side" href=${$("job",{id:t})}>
      <span class="unseen">${o}: </span>
      <${kt} job=${{status:e}} /> <${Te} at=${s} />
    </a>
  `:n`<span class="quiet">not run</span>`}function Ee({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return n`
    <li class="change">
      <a class="change-test" href=${$("job",{id:t.job_id})}>
        <${H} test=${t.test} />
      </a>
      <${Et}
        word="before"
        id=${s}
        status=${e?t.status:t.before_status}
        seconds=${e?t.seconds:t.before_seconds}
      />
      <${d} name="next" />
      <${Et} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
    </li>
  `}var Rt=({kind:t,rows:e})=>n`
  <ul class="change-list" data-changes=${t}>
    ${e.map(s=>n`<${Ee} key=${s.job_id} row=${s} gone=${t==="gone"} />`)}
  </ul>
`;function Oe({kind:t,rows:e,causes:s}){let o=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:a,tests:i,job_ids:c})=>{let l=c.filter(m=>o.has(m)).map(m=>o.get(m));return l.length>0&&n`
        <div class="change-cause" key=${r} data-cause=${r}>
          <h3>
            <span class="failure-cause">${a||"No cause is known"}</span>${" "}
            <small class="number">${f(i,"test")}</small>
          </h3>
          <${Rt} kind=${t} rows=${l} />
        </div>
      `})}var Re=({counts:t})=>n`
  <${Z}
    className="is-strip change-counts"
    facts=${Ot.filter(([e],s)=>s<ve||t[e]>0).map(([e,s])=>[s,n`
        <span
          class=${`number strong ${e==="newly_failing"&&t[e]>0?"bad":""}`}
          data-changes-count=${e}
        >${p(t[e])}</span>
      `])}
  />
`;function Ce({kind:t,title:e,icon:s,note:o,total:r,rows:a,causes:i,tools:c,showAll:l}){return n`
    <${G}
      title=${n`<span class=${`state state-${s}`}>
          <${d} name=${s} />
          <span>${e}</span>
        </span>`}
      note=${p(r)}
      className="changes"
      tools=${n`<span class="quiet">${o}</span> ${c}`}
    >
      ${i?n`<${Oe} kind=${t} rows=${a} causes=${i} />`:n`<${Rt} kind=${t} rows=${a} />`}
      ${a.length<r&&n`
          <p class="nothing">
            <button type="button" class="button" onClick=${l}>
              Show all ${p(r)}
            </button>
          </p>
        `}
    <//>
  `}function Ct({found:t,left:e,against:s,retry:o,showAll:r}){let a=Ot.filter(([i])=>t.counts[i]>0);return n`
    <p class="change-with">
      Against ${s}
      ${e&&a.length>0&&n`${" "}<span class="number" data-to-run>· ${e}</span>`}
    </p>
    ${a.length===0?n`
          <${C} icon=${e?"running":"done"} title=${e?`Same so far, ${e}`:"No changes"}>
            <p>Every finished test has the same status in both.</p>
          <//>
        `:n`<${Re} counts=${t.counts} />`}
    ${a.map(([i,c,l,m])=>n`
        <${Ce} key=${i} kind=${i} title=${c} icon=${l} note=${m} rows=${t[i]}
          total=${t.counts[i]}
          causes=${i==="newly_failing"?t.causes:null}
          tools=${i==="newly_failing"&&o}
          showAll=${r}
        />
      `)}
  `}function At({path:t,query:e,version:s,title:o,draw:r}){let[a,i]=b(xe),c=W(`${t}?${new URLSearchParams({...e,limit:a})}`,s),l=g(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
    ${u&&n`<${S} title=${o} text=${u.message} again=${()=>c.load()} />`}
    ${m&&r(m,()=>i(we))}
    ${!m&&!u&&n`<${y} />`}
  `}var Ae=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", "),Bt=(t,e)=>wt({action:"retry",within:`/api/v1/batches/${t.id}`,failure:e,what:e==="new"?"New failures of this batch.":"Failures of agents and installs in this batch."}),Be=({batch:t})=>n`
  <button type="button" class="button" onClick=${()=>Bt(t,"new")}>
    <${d} name="retry" />
    Retry new failures…
  </button>
`;function Me({found:t,chosen:e,showAll:s}){return t.with===null?n`
      <${C} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `:n`
    <${Ct}
      found=${t}
      left=${Ae(t)}
      against=${n`<a href=${$("batch",{id:t.with.id})}>${et(t.with)}</a>`}
      retry=${z("retry","batch")&&n`<${Be} batch=${t.batch} />`}
      showAll=${s}
    />
  `}var Le=({batch:t,chosen:e})=>n`
  <${Se} batch=${t} chosen=${e} />
  <${At}
    key=${`${t.id} ${e}`}
    path=${`/api/v1/batches/${t.id}/compare`}
    query=${{with:e}}
    version=${`${t.done} ${t.failed} ${t.cancelled}`}
    title="The batches could not be compared"
    draw=${(s,o)=>n`<${Me} found=${s} chosen=${e} showAll=${o} />`}
  />
`;function Pe({found:t,chosen:e,showAll:s}){let{org_id:o,with:r,others:a}=t,i=l=>w({with:l},{push:!0}),c=[{label:"Previous build",checked:!e,run:()=>i("")},...a.map(l=>({label:l,checked:l===e,run:()=>i(l)}))];return n`
    ${a.length>0&&n`
        <div class="page-tools">
          <${tt} label="Compare with" items=${c}>
            <span class="quiet">Compare with</span> ${e||"previous build"}
            <${d} name="down" />
          <//>
        </div>
      `}
    ${r===null?n`
          <${C} icon="batches" title="Nothing to compare with">
            <p>No other build ran before it on its branch.</p>
          <//>
        `:n`
          <${Ct} found=${t} left="" showAll=${s}
            against=${n`<a href=${$("build",{org_id:o,app_version_id:r})}>${r}</a>`}
          />
        `}
  `}var Ne=({path:t,version:e,chosen:s})=>n`
  <${At}
    key=${`${t} ${s}`}
    path=${`${t}/compare`}
    query=${s?{with:s}:{}}
    version=${e}
    title="The builds could not be compared"
    draw=${(o,r)=>n`<${Pe} found=${o} chosen=${s} showAll=${r} />`}
  />
`;import{m21_0 as J}from"./main.js";function st({batch:t}){let e=N(t);return n`
    <span class=${`state state-${e}`}>
      <${d} name=${e} />
      <span>${St[e]??e}</span>
    </span>
  `}import{m43_0 as Mt}from"./main.js";import{m55_0 as K,m55_1 as Sr}from"./main.js";import{m137_0 as Lt}from"./main.js";function Pt({batch:t}){if(!t.finished_at)return n`<${Mt} since=${t.created_at} />`;let e=M(t.finished_at)-M(t.created_at);return n`<span class="number">${e<10?_(e):dt(e)}</span>`}var Nt=({batch:t,link:e})=>t.app_version_id&&t.org_id?n`<${K} org=${t.org_id} version=${t.app_version_id} link=${e} />`:n`<span class="quiet">${f(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,Fe=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${T(t.commit)}</span>`}
`,je=({batch:t})=>n`
  <span class="number">${p(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${p(t.total)}</span>
`;function De({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${p(t.excused)}
        </span>
      `}
  `}var Ie=[{name:"status",title:"Status",cell:t=>n`<${st} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>R(t)},{name:"branch",title:"Branch",cell:t=>n`<${Fe} batch=${t} />`},{name:"build",title:"Build",cell:t=>n`<${Nt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>n`<${J} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${je} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${De} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${Pt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <${Lt} className="quiet" at=${t.created_at} />
    `}],qe={kind:"batch",columns:Ie,hrefOf:t=>$("batch",{id:t.id}),failed:t=>N(t)==="failed"};import{m10_0 as Ir,m10_1 as qr,m10_2 as Ft}from"./main.js";var Ue=2;function We({width:t,height:e,draw:s,paint:o,className:r="",...a}){let i=g(null),c=Ft.value;return k(()=>{let l=Math.min(Ue,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(t*l)),m.height=Math.max(1,Math.round(e*l)),m.style.setProperty("width",`${t}px`),m.style.setProperty("height",`${e}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),o&&(o.current=D=>D(u))},[t,e,s,c]),n`<canvas ref=${i} class=${r} aria-hidden="true" ...${a}></canvas>`}var ze=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Ge=({counts:t,choose:e})=>n`
  <p class="counts">
    ${ze.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
        <button
          type="button"
          key=${o}
          class=${`state state-${s}`}
          data-count=${o}
          onClick=${()=>e(o)}
        >
          <${d} name=${s} />
          <span>
            <span class="number">${p(t[o])}</span> ${r}
          </span>
        </button>
      `)}
  </p>
`;var He={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Je={timed_out:"timed out",error:"could not run",executing:"running"},A=t=>Je[t]??t;function Ke({outcome:t,phase:e=""}){let s=t?He[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${d} name=${s} />
      <span>${A(t??e)}</span>
    </span>
  `}var ot=5,jt=18,Ve={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Qe=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function V(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${A(s)}`).join(", ")}function Xe({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*ot,r=o-s.length*ot,a=s.length>0?`The last ${f(s.length,"attempt")}: ${V(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${jt}`}
      width=${o}
      height=${jt}
      role="img"
      aria-label=${a}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,c)=>(Ve[i]??Qe)(r+c*ot+1))}
    </svg>
  `}function Ye({attempt:t,most:e,here:s}){let o=g(null),{outcome:r,run_seconds:a,app_version_id:i,agent:c,finished_at:l}=t;k(()=>{o.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${A(r)}, ${_(a)}`}, build ${i}, on ${c}, ${U(l)}`;return n`
    <a
      class=${`took took-${r} ${s?"is-here":""}`}
      ref=${o}
      tabindex="-1"
      href=${$("job",{id:t.job_id})}
      data-tip=${u}
    >
      <i></i>
      <b></b>
    </a>
  `}function Ze({seconds:t,most:e}){let s=g(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${_(t)}</span>
    </span>
  `}function ts({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[i,c]=[_(Math.min(...r)),_(Math.max(...r))],l=i===c?i:`between ${i} and ${c}`,m=r.length>0?`${f(o.length,"attempt")}, ${V(o.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${Ze} seconds=${e} most=${a} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${Ye} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
            `)}
        </div>
      </div>
      <figcaption class="quiet">
        ${m}${" "}
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
  `}import{m9_0 as Dt,m9_1 as pa,m9_2 as da,m9_3 as fa}from"./main.js";var es=50,It=()=>history.state?.open??{};function ss(t,e){let o=[...Object.entries(It()).filter(([r])=>r!==t),[t,e]].slice(-es);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function nt(t,e=!1){let[s,o]=b(()=>It()[t]??e);return{open:s,onToggle:a=>{let i=a.currentTarget.open;i!==s&&(o(i),ss(t,i))}}}function qt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}var Ut=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${f(e,"test")} new`:"";function Wt({history:{first_at:t,last_at:e,failures:s}},o){let r=a=>`${$t(o-M(a))} ago`;return s===1?`seen once, ${r(e)}`:`first seen ${r(t)}, last ${r(e)}, ${p(s)} times`}function zt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${p(t.failures)} of ${p(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}import{m124_0 as Gt,m124_1 as wa}from"./main.js";var os=3,ns=12,rs={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function as({group:t}){let e=F(()=>I(()=>Wt(t,Dt.value)),[t]);return n`
    <span class="failure-fact failure-history quiet">
      <span class="number" data-history>${e}</span>
      <span class="failure-trend" data-tip=${`Last 7 days: ${t.history.trend.join(" \xB7 ")}`}>
        <${Gt} values=${t.history.trend} tone="bad" />
      </span>
    </span>
  `}function is({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,os),o=e-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var Ht=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ls({row:t}){return n`
    <li class="failure-example">
      <a href=${Ht(t)}>
        <${H} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var cs=({note:t})=>n`
  <p class="failure-note">
    <${d} name="event" />
    ${t.note&&n`<span>${t.note}</span>`}
    ${t.owner&&n`<span>Owner: ${t.owner}</span>`}
    ${t.ticket_url&&n`
        <a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
          ${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
        </a>
      `}
  </p>
`;function ms({group:t,several:e,changed:s}){let[o,r,a]=rs[t.label],i=`cause/${t.org_id}/${t.fingerprint}`,c=[e&&t.org_id,is(t),Ut(t),qt(t),zt(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details ...${nt(i)}>
        <summary data-row=${i} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${a}>${r}</span>
          <span class="failure-cause">
            ${t.cause}
            ${t.retrying>0&&n`${" "}<span class="tag" data-retrying>${f(t.retrying,"job")} retrying</span>`}
          </span>
          <span class="number failure-count">${f(t.tests,"test")}</span>
          ${c.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
          <${as} group=${t} />
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${ls} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${z("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>yt(t).then(l=>l&&s())}>
              <${d} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${cs} note=${t.note} />`}
    </li>
  `}var us=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function Jt({found:t,changed:e}){let[s,o]=b(!1),r=s?t.groups:t.groups.slice(0,ns),a=new Set(t.groups.map(c=>c.org_id)).size>1,i=vt();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${r.map(c=>n`
          <${ms} key=${c.org_id+c.fingerprint} group=${c} several=${a} changed=${e} />
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
  `}function ps({path:t,version:e,ended:s="",initial:o=null,none:r=null,children:a}){let[i,c]=b(!1),l=W(t,i?`${e} ${s}`:e,o),m=l.data.value,u=!!m?.groups.some(fe=>fe.retrying>0);v(()=>c(u),[u]);let D=l.error.value;return D&&!m?n`<${S} title="Failures could not be loaded" text=${D.message} again=${l.load} />`:m?m.groups.length===0?r:a(m,n`<${Jt} found=${m} changed=${()=>l.load()} />`):n`<${y} />`}var ds=({children:t})=>n`
  <${C} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;var fs=[["24h","24 hours"],["7d","7 days"]],$s=t=>t.get("since")==="7d"?"7d":"24h",hs=({since:t})=>n`
  <${E}
    label="Period"
    hideLabel
    options=${fs}
    value=${t}
    onChange=${e=>w({since:e==="24h"?"":e},{push:!0})}
  />
`;var _s=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
        <span class="chip" key=${s}>
          ${o} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${o}`}
            onClick=${()=>w({[s]:""},{push:!0})}
          >
            <${d} name="close" />
          </button>
        </span>
      `);import{m129_0 as Kt}from"./main.js";var gs=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${ft(t.labels)}</span>`}
`,Q=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${p(o[t])}</span>`}),rt=[{name:"bar",title:"Progress",cell:t=>n`<${J} group=${{...t,waiting:t.unfinished-t.running}} />`},Q("waiting","Waiting"),Q("running","Running"),Q("done","Passed"),Q("failed","Failed","bad strong")],Vt={name:"target",title:"Target",main:!0,cell:t=>n`<${gs} group=${t} />`},bs={name:"build",title:"Build",main:!0,cell:t=>n`<${K} org=${t.org_id} version=${t.app_version_id} />`},xs={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&n`<span class="clamp" title=${t.text}>${t.text}</span>`},ws=["total","unfinished","waiting","running","done","failed","cancelled"];function ys(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of ws)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Qt({id:t,label:e,kind:s,groups:o,columns:r}){let a=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${Kt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...a.keys()]}
      rowOf=${i=>a.get(i)}
      columns=${r}
      hrefOf=${i=>$(s,i)}
    />
  `}var vs=({groups:t})=>n`
  <${Qt}
    id="group-list"
    label="Groups of the build"
    kind="group"
    groups=${t}
    columns=${t.some(({explanation:e})=>e)?[Vt,...rt,xs]:[Vt,...rt]}
  />
`,ks=({groups:t})=>n`
  <${Qt}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${ys(t)}
    columns=${[bs,...rt]}
  />
`;function Ss({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:a,loading:i,more:c}=t;return a.value?n`
      <${S}
        title=${`${e} could not be loaded`}
        text=${a.value.message}
        again=${()=>r.peek().length?t.next():t.first()}
      />
    `:i.value==="first"&&r.value.length===0?n`<${y} lines=${10} />`:c.value?n`
      <p class="nothing">
        <button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
          ${s}
        </button>
      </p>
    `:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m93_0 as Xt}from"./main.js";import{m101_0 as Yt}from"./main.js";function Ts({store:t,kind:e}){return t.loaded.value?n`<${Yt} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${Xt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${y} />
    <//>
  `}var Es={0:"0, now",1:"1, normal",9:"9, whenever"},Os=(t,e)=>Array.from({length:10},(s,o)=>({label:Es[o]??String(o),checked:o===t,run:()=>e(o)}));function Rs({label:t,tabs:e,value:s,onChange:o}){let r=g(null),a=xt(),i=Math.max(0,e.findIndex(l=>l.name===s));return n`
    <div class="tabs" role="tablist" aria-label=${t} ref=${r} onKeyDown=${l=>{let m={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(m===void 0)return;l.preventDefault();let u=(m+e.length)%e.length;o(e[u].name),r.current.children[u].focus()}}>
      ${e.map((l,m)=>n`
          <button
            type="button"
            key=${l.name}
            role="tab"
            id=${`${a}-${l.name}`}
            aria-selected=${m===i}
            aria-controls=${`${a}-panel`}
            tabindex=${m===i?0:-1}
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
  `}function Zt({share:t}){let e=g(null);return k(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Cs=({label:t,by:e,rows:s})=>n`
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
      ${s.map(({key:o,name:r,ran:a,failed:i,seconds:c})=>n`
          <tr key=${o}>
            <th scope="row">${r}</th>
            <td class="is-numeric">${p(a)}</td>
            <td>
              <span class="share">
                <${Zt} share=${i/a} />
                <span class="number">${q(i/a)}</span>
              </span>
            </td>
            <td class="is-numeric">${c===null?"\u2013":_(c)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function As(t,e){let s=new Map;for(let o of t){let r=e(o),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,o.outcome!=="passed"?a.failed+=1:o.run_seconds!==null&&a.passes.push(o.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((a,i)=>a+i,0)/o.length:null}))}function Bs({name:t,value:e,note:s,icon:o,tone:r="",href:a,children:i}){let c=n`
    <span class="tile-name">
      ${o&&n`<${d} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,l=`tile ${r&&`tile-${r}`}`;return a?n`<a class=${l} href=${a} data-tile=${t}>${c}</a>`:n`<div class=${l} data-tile=${t}>${c}</div>`}var j=class{#s;value=x(null);error=x(null);constructor(e,s=null){this.#s=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await h(this.#s),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as te,m8_1 as ee,m8_2 as se,m8_3 as at}from"./main.js";var oe=t=>t===null?null:Math.round(t*1e4)/100,Ms=t=>q(t/100);function Ls(t,e,s){return`${t.map(({name:r,shown:a},i)=>{let c=e[i].map((m,u)=>a?a(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${r}: latest ${l}, from ${s(Math.min(...c))} to ${s(ee(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function B(t,e,s,o){let r=s.map(([i])=>i),a=s.map(([,i])=>i);return{title:t,data:[e,...a],series:r,summary:Ls(r,a,o.write),...o}}var O=(t,e)=>({name:t,tone:e,kind:"line"});function ne(t,{ofAgent:e=!1}={}){let{at:s,installs:o,installs_avoided:r}=t,a={write:se,steps:te,least:1},i={write:Ms,least:100,most:100};return[B("Pass rate",s,[[O("passed","good"),t.pass_rate.map(oe)]],i),B("Duration",s,[[O("p95","warn"),t.run_p95],[O("p50","go"),t.run_p50]],a),B("Queue wait",s,[[O("p95","warn"),t.wait_p95],[O("p50","go"),t.wait_p50]],a),e?B("Utilization",s,[[O("working","go"),t.busy_agents.map(oe)]],i):B("Agents at work",s,[[O("on average","go"),t.busy_agents]],{write:at,least:1}),B("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>o[c]},o.map((c,l)=>c+r[l])],[{name:"avoided",tone:"good",kind:"bars"},r]],{write:at,least:4})]}import{m32_0 as re}from"./main.js";var Ps={"30d":600,"90d":600},Ns=60,ae=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Fs={3600:"by hour",10800:"by 3 hours",86400:"by day"},ie=t=>t.get("view")==="trends",js=({query:t,first:e})=>n`
  <${E}
    label="View"
    hideLabel
    options=${[["",e],["trends","Trends"]]}
    value=${ie(t)?"trends":""}
    onChange=${s=>w({view:s},{push:!0})}
  />
`;function Ds({subject:t,query:e}){let s=ae.some(([m])=>m===e.get("range"))?{range:e.get("range")}:{},o=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,r=F(()=>new j(o),[o]);v(()=>r.start(Ps[s.range]??Ns),[r]);let a=r.value.value,i=r.error.value,c=F(()=>a&&ne(a,{ofAgent:"agent"in t}),[a]),l=n`
    <${E}
      label="Period"
      hideLabel
      options=${ae}
      value=${s.range??a?.range}
      onChange=${m=>w({range:m},{push:!0})}
    />
  `;return n`
    <${G} id="trends" title="Trends" note=${Fs[a?.step]} tools=${l}>
      ${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${r.again} />`}
      ${!a&&!i&&n`<${y} lines=${12} />`}
      ${a&&(a.attempts.some(m=>m>0)?n`<${re} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
    <//>
  `}var Is=36e5,qs=6e4;function Us(t,e){let[s,o]=b(null),[r,a]=b(0);v(()=>{if(!t)return;let c=new AbortController;return h(t,{signal:c.signal}).then(o).catch(()=>c.signal.aborted||o(l=>l??"failed")),()=>c.abort()},[t,e,r]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(qs,Date.parse(i)-Is-Date.now()),l=setTimeout(()=>a(m=>m+1),c);return()=>clearTimeout(l)},[i,r]),s}var ce="batch-report/",Ws=({path:t})=>!t.startsWith(ce),me=/\.html?$/i,zs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,it=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Gs=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Hs=t=>t.split("/").map(encodeURIComponent).join("/");function ue({path:t},e){if(!e)return null;let s=e.url+Hs(t);return me.test(t)?zs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&it.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var le=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Js(t,e){let s=t.flatMap(({path:l,url:m})=>{let u=ue({path:l},e);return u?[{...u,path:l,isOpened:!0}]:it.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),o=s.filter(({path:l})=>it.test(l)),r=o.filter(({path:l})=>!Gs.test(l)),a=(r.length>0?r:o).sort((l,m)=>le(m)-le(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>me.test(l)).sort((l,m)=>i(l)-i(m))[0];return[a,c].filter(l=>l!==void 0)}var pe=t=>t.bundle?`bundle ${T(t.bundle)}`:`${T(t.commit)}${t.modified?", modified":""}`,Ks=t=>`tests ${t.bundle?"of":"at"} ${pe(t)}`;function Vs(t){let e=new Map;for(let s of t){if(!s)continue;let o=pe(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Qs=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var lt=400,ct=200,de=t=>Math.floor(t/ct)*ct;function Xs(t){let e=ut({from:0,to:lt*2,width:0});return k(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:de(-i.top-lt),to:de(window.innerHeight-i.top+lt)+ct,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},r=()=>s||=requestAnimationFrame(o);o();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{Os as m100_0,Xe as m108_0,V as m108_1,Rs as m130_0,Zt as m131_0,Cs as m131_1,As as m131_2,Bs as m136_0,Ds as m149_0,js as m149_1,ie as m149_2,Us as m153_0,nt as m155_0,ce as m178_0,Js as m178_1,Ws as m178_2,ue as m178_3,Qs as m186_0,Ks as m186_1,Vs as m186_2,L as m204_0,j as m207_0,Le as m22_0,Ne as m22_1,et as m22_2,Bt as m22_3,qe as m23_0,Nt as m23_1,Pt as m23_2,Xs as m268_0,st as m27_0,We as m30_0,Ge as m37_0,ts as m42_0,Z as m46_0,Jt as m47_0,ps as m47_1,ds as m47_2,Ht as m47_3,us as m47_4,hs as m49_0,$s as m49_1,_s as m52_0,ks as m67_0,vs as m67_1,Y as m6_0,_e as m6_1,ge as m6_2,R as m6_3,N as m6_4,bt as m6_5,be as m6_6,Ss as m79_0,Ts as m89_0,Ke as m92_0,A as m92_1};
