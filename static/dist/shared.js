import{m269_0 as io,m269_1 as lo,m269_2 as pt,m269_3 as q,m269_4 as co,m269_5 as mo,m269_6 as x,m269_7 as uo,m269_8 as po,m269_9 as fo,m269_10 as dt,m269_11 as $o}from"./main.js";import{m2_0 as go,m2_1 as bo,m2_2 as _,m2_3 as xo,m2_4 as wo}from"./main.js";import{m150_0 as ft}from"./main.js";import{m162_0 as To,m162_1 as Eo,m162_2 as Oo,m162_3 as d,m162_4 as Ao,m162_5 as U,m162_6 as Ro,m162_7 as $t,m162_8 as p,m162_9 as W,m162_10 as h,m162_11 as ht,m162_12 as L,m162_13 as Co,m162_14 as Bo,m162_15 as T,m162_16 as Mo,m162_17 as G}from"./main.js";import{m244_0 as _t,m244_1 as gt,m244_2 as No}from"./main.js";var bt=50,be=200,xe=x(null),P=class{#s;#e;#l;#c;#t=new Map;#n=null;#o=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:a=!1}){this.#s=e,this.#e=s,this.#l=o,this.#c=a,r&&this.#a(r)}row(e){return this.#t.get(e)??xe}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#o,s;try{s=await _(this.#m(null,Math.min(be,Math.max(bt,this.ids.peek().length))))}catch{return}if(e!==this.#o)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#c&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e,s=o=>o){let o=r=>Object.values(r).forEach(a=>this.update(s(a,this.row(a.id).peek())));return o(_t(e)),e.watch(o)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);pt(()=>{for(let[r,a]of[...this.#t])o.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#m(e,s=bt){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#s}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#o;this.loading.value=e,this.error.value=null;try{let r=await _(this.#m(s));return o===this.#o?r:null}catch(r){return o===this.#o&&(this.error.value=r),null}finally{o===this.#o&&(this.loading.value=null)}}};var N=gt("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var Y=50,we={org_id:"organization",suite:"suite",branch:"branch"},R=t=>t.suite||`Batch of ${d(t.total,"job")}`,ye=t=>[R(t),t.branch].filter(Boolean).join(" \xB7 ");function F(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function ve(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var xt=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),Z=class extends P{#s;fresh=q(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:N.ids.value.filter(s=>s>e&&xt(this.#s,N.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#s=e}follow(){this.start();let e=this.watch(N),s=ft.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>N.row(s).peek()===null);for(let s=0;s<e.length;s+=Y){let o=e.slice(s,s+Y).join(",");try{(await _(`/api/v1/batches?${new URLSearchParams({id:o,limit:Y})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m267_0 as Yo,m267_1 as Zo,m267_2 as tn,m267_3 as v,m267_4 as en,m267_5 as wt,m267_6 as sn,m267_7 as k,m267_8 as j,m267_9 as on,m267_10 as g,m267_11 as b}from"./main.js";import{m0_0 as an,m0_1 as yt,m0_2 as ln,m0_3 as vt,m0_4 as cn,m0_5 as mn,m0_6 as un,m0_7 as pn,m0_8 as dn,m0_9 as fn,m0_10 as $n,m0_11 as hn,m0_12 as _n,m0_13 as gn,m0_14 as bn}from"./main.js";import{m169_0 as yn,m169_1 as z,m169_2 as kt,m169_3 as vn,m169_4 as kn,m169_5 as St}from"./main.js";import{m171_0 as n}from"./main.js";import{m209_0 as H,m209_1 as An}from"./main.js";import{m210_0 as Bn,m210_1 as Mn,m210_2 as Ln,m210_3 as Pn,m210_4 as w,m210_5 as Nn,m210_6 as $,m210_7 as Fn,m210_8 as jn}from"./main.js";var tt=({facts:t,className:e=""})=>n`
  <dl class=${`facts ${e}`}>
    ${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
          <div key=${s}>
            <dt>${s}</dt>
            <dd>${o}</dd>
          </div>
        `)}
  </dl>
`;import{m68_0 as f}from"./main.js";import{m86_0 as et}from"./main.js";import{m93_0 as E}from"./main.js";import{m112_0 as O}from"./main.js";import{m125_0 as C,m125_1 as S,m125_2 as y}from"./main.js";import{m126_0 as Tt,m126_1 as Et,m126_2 as Ot}from"./main.js";import{m132_0 as J}from"./main.js";var ke=100,Se=2e4,At=20,Te=[["previous","Previous batch"],["base","Base branch"]],Ct=[["newly_failing","New failures","failed","did not fail before"],["still_failing","Still failing","failed","failed before"],["fixed","Fixed","done","failed before"],["flaky","Flaky","event","passed on a retry"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","Added tests","event","did not run before"],["gone","Removed tests","cancelled","ran before only"]],Ee=4,st=t=>[[R(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&T(t.commit),G(t.created_at)].filter(Boolean).join(", ");function Oe(t){let[e,s]=b([]);return v(()=>{let o=new AbortController,r=new URLSearchParams({suite:t.suite,limit:At+1,...t.org_id?{org_id:t.org_id}:{}});return _(`/api/v1/batches?${r}`,o).then(({batches:a})=>s(a.filter(({id:i})=>i!==t.id).slice(0,At)),()=>{}),()=>o.abort()},[t.id]),e}function Ae({batch:t,chosen:e}){let s=Oe(t),o=r=>w({with:r},{push:!0});return n`
    <div class="page-tools">
      <${O} label="Against" hideLabel options=${Te} value=${e} onChange=${o} />
      ${s.length>0&&n`
          <${et}
            label="Other batch"
            items=${s.map(r=>({label:st(r),checked:r.id===e,run:()=>o(r.id)}))}
          >
            Other batch…
            <${f} name="down" />
          <//>
        `}
    </div>
  `}var Re=({at:t})=>t===null?null:n`<span class="number quiet">${h(t)}</span>`;function Rt({id:t,status:e,seconds:s,word:o}){return t?n`
    <a class="change-side" href=${$("job",{id:t})}>
      <span class="unseen">${o}: </span>
      <${Et} job=${{status:e}} /> <${Re} at=${s} />
    </a>
  `:n`<span class="quiet">not run</span>`}function Ce({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return n`
    <li class="change">
      <a class="change-test" href=${$("job",{id:t.job_id})}>
        <${J} test=${t.test} />
      </a>
      <${Rt}
        word="before"
        id=${s}
        status=${e?t.status:t.before_status}
        seconds=${e?t.seconds:t.before_seconds}
      />
      <${f} name="next" />
      <${Rt} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
    </li>
  `}var Bt=({kind:t,rows:e})=>n`
  <ul class="change-list" data-changes=${t}>
    ${e.map(s=>n`<${Ce} key=${s.job_id} row=${s} gone=${t==="gone"} />`)}
  </ul>
`;function Be({kind:t,rows:e,causes:s}){let o=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:a,tests:i,job_ids:c})=>{let l=c.filter(m=>o.has(m)).map(m=>o.get(m));return l.length>0&&n`
        <div class="change-cause" key=${r} data-cause=${r}>
          <h3>
            <span class="failure-cause">${a||"No cause is known"}</span>${" "}
            <small class="number">${d(i,"test")}</small>
          </h3>
          <${Bt} kind=${t} rows=${l} />
        </div>
      `})}var Me=({counts:t})=>n`
  <${tt}
    className="is-strip change-counts"
    facts=${Ct.filter(([e],s)=>s<Ee||t[e]>0).map(([e,s])=>[s,n`
        <span
          class=${`number strong ${e==="newly_failing"&&t[e]>0?"bad":""}`}
          data-changes-count=${e}
        >${p(t[e])}</span>
      `])}
  />
`;function Le({kind:t,title:e,icon:s,note:o,total:r,rows:a,causes:i,tools:c,showAll:l}){return n`
    <${E}
      title=${n`<span class=${`state state-${s}`}>
          <${f} name=${s} />
          <span>${e}</span>
        </span>`}
      note=${p(r)}
      className="changes"
      tools=${n`<span class="quiet">${o}</span> ${c}`}
    >
      ${i?n`<${Be} kind=${t} rows=${a} causes=${i} />`:n`<${Bt} kind=${t} rows=${a} />`}
      ${a.length<r&&n`
          <p class="nothing">
            <button type="button" class="button" onClick=${l}>
              Show all ${p(r)}
            </button>
          </p>
        `}
    <//>
  `}function Mt({found:t,left:e,against:s,retry:o,showAll:r}){let a=Ct.filter(([i])=>t.counts[i]>0);return n`
    <p class="change-with">
      Against ${s}
      ${e&&a.length>0&&n`${" "}<span class="number" data-to-run>· ${e}</span>`}
    </p>
    ${a.length===0?n`
          <${C} icon=${e?"running":"done"} title=${e?`Same so far, ${e}`:"No changes"}>
            <p>Every finished test has the same status in both.</p>
          <//>
        `:n`<${Me} counts=${t.counts} />`}
    ${a.map(([i,c,l,m])=>n`
        <${Le} key=${i} kind=${i} title=${c} icon=${l} note=${m} rows=${t[i]}
          total=${t.counts[i]}
          causes=${i==="newly_failing"?t.causes:null}
          tools=${i==="newly_failing"&&o}
          showAll=${r}
        />
      `)}
  `}function Lt({path:t,query:e,version:s,title:o,draw:r}){let[a,i]=b(ke),c=z(`${t}?${new URLSearchParams({...e,limit:a})}`,s),l=g(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
    ${u&&n`<${S} title=${o} text=${u.message} again=${()=>c.load()} />`}
    ${m&&r(m,()=>i(Se))}
    ${!m&&!u&&n`<${y} />`}
  `}var Pe=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", "),Pt=(t,e)=>yt({action:"retry",within:`/api/v1/batches/${t.id}`,failure:e,what:e==="new"?"New failures of this batch.":"Failures of agents and installs in this batch."}),Ne=({batch:t})=>n`
  <button type="button" class="button" onClick=${()=>Pt(t,"new")}>
    <${f} name="retry" />
    Retry new failures…
  </button>
`;function Fe({found:t,chosen:e,showAll:s}){return t.with===null?n`
      <${C} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `:n`
    <${Mt}
      found=${t}
      left=${Pe(t)}
      against=${n`<a href=${$("batch",{id:t.with.id})}>${st(t.with)}</a>`}
      retry=${H("retry","batch")&&n`<${Ne} batch=${t.batch} />`}
      showAll=${s}
    />
  `}var je=({batch:t,chosen:e})=>n`
  <${Ae} batch=${t} chosen=${e} />
  <${Lt}
    key=${`${t.id} ${e}`}
    path=${`/api/v1/batches/${t.id}/compare`}
    query=${{with:e}}
    version=${`${t.done} ${t.failed} ${t.cancelled}`}
    title="The batches could not be compared"
    draw=${(s,o)=>n`<${Fe} found=${s} chosen=${e} showAll=${o} />`}
  />
`;function De({found:t,chosen:e,showAll:s}){let{org_id:o,with:r,others:a}=t,i=l=>w({with:l},{push:!0}),c=[{label:"Previous build",checked:!e,run:()=>i("")},...a.map(l=>({label:l,checked:l===e,run:()=>i(l)}))];return n`
    ${a.length>0&&n`
        <div class="page-tools">
          <${et} label="Compare with" items=${c}>
            <span class="quiet">Compare with</span> ${e||"previous build"}
            <${f} name="down" />
          <//>
        </div>
      `}
    ${r===null?n`
          <${C} icon="batches" title="Nothing to compare with">
            <p>No other build ran before it on its branch.</p>
          <//>
        `:n`
          <${Mt} found=${t} left="" showAll=${s}
            against=${n`<a href=${$("build",{org_id:o,app_version_id:r})}>${r}</a>`}
          />
        `}
  `}var Ie=({path:t,version:e,chosen:s})=>n`
  <${Lt}
    key=${`${t} ${s}`}
    path=${`${t}/compare`}
    query=${s?{with:s}:{}}
    version=${e}
    title="The builds could not be compared"
    draw=${(o,r)=>n`<${De} found=${o} chosen=${s} showAll=${r} />`}
  />
`;import{m19_0 as K}from"./main.js";function ot({batch:t}){let e=F(t);return n`
    <span class=${`state state-${e}`}>
      <${f} name=${e} />
      <span>${Ot[e]??e}</span>
    </span>
  `}import{m41_0 as Nt}from"./main.js";import{m53_0 as V,m53_1 as Rr}from"./main.js";import{m135_0 as Ft}from"./main.js";function jt({batch:t}){if(!t.finished_at)return n`<${Nt} since=${t.created_at} />`;let e=L(t.finished_at)-L(t.created_at);return n`<span class="number">${e<10?h(e):U(e)}</span>`}var Dt=({batch:t,link:e})=>t.app_version_id&&t.org_id?n`<${V} org=${t.org_id} version=${t.app_version_id} link=${e} />`:n`<span class="quiet">${d(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,qe=({batch:t})=>n`
  ${t.branch||n`<span class="quiet">–</span>`}
  ${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${T(t.commit)}</span>`}
`,Ue=({batch:t})=>n`
  <span class="number">${p(t.total-t.unfinished)}</span>
  <span class="number quiet"> of ${p(t.total)}</span>
`;function We({batch:t}){let e=t.failed-t.excused;return n`
    <span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
    ${t.excused>0&&n`
        <span class="number quiet" title="Failed in quarantine: does not fail the batch">
          ${" "}
          +${p(t.excused)}
        </span>
      `}
  `}var Ge=[{name:"status",title:"Status",cell:t=>n`<${ot} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>R(t)},{name:"branch",title:"Branch",cell:t=>n`<${qe} batch=${t} />`},{name:"build",title:"Build",cell:t=>n`<${Dt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>n`<${K} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${Ue} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${We} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${jt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
      <${Ft} className="quiet" at=${t.created_at} />
    `}],ze={kind:"batch",columns:Ge,hrefOf:t=>$("batch",{id:t.id}),failed:t=>F(t)==="failed"};import{m8_0 as zr,m8_1 as Hr,m8_2 as It}from"./main.js";var He=2;function Je({width:t,height:e,draw:s,paint:o,className:r="",...a}){let i=g(null),c=It.value;return k(()=>{let l=Math.min(He,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(t*l)),m.height=Math.max(1,Math.round(e*l)),m.style.setProperty("width",`${t}px`),m.style.setProperty("height",`${e}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),o&&(o.current=I=>I(u))},[t,e,s,c]),n`<canvas ref=${i} class=${r} aria-hidden="true" ...${a}></canvas>`}var Ke=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Ve=({counts:t,choose:e})=>n`
  <p class="counts">
    ${Ke.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
        <button
          type="button"
          key=${o}
          class=${`state state-${s}`}
          data-count=${o}
          onClick=${()=>e(o)}
        >
          <${f} name=${s} />
          <span>
            <span class="number">${p(t[o])}</span> ${r}
          </span>
        </button>
      `)}
  </p>
`;var Qe={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Xe={timed_out:"timed out",error:"could not run",executing:"running"},B=t=>Xe[t]??t;function Ye({outcome:t,phase:e=""}){let s=t?Qe[t]??"cancelled":e==="parked"?"suspect":"running";return n`
    <span class=${`state state-${s}`}>
      <${f} name=${s} />
      <span>${B(t??e)}</span>
    </span>
  `}var nt=5,qt=18,Ze={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},ts=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function Q(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${B(s)}`).join(", ")}function es({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*nt,r=o-s.length*nt,a=s.length>0?`The last ${d(s.length,"attempt")}: ${Q(s)}`:"No attempts yet";return n`
    <svg
      class="recent"
      viewBox=${`0 0 ${o} ${qt}`}
      width=${o}
      height=${qt}
      role="img"
      aria-label=${a}
    >
      <path class="recent-line" d=${`M0 9h${o}`} />
      ${s.map((i,c)=>(Ze[i]??ts)(r+c*nt+1))}
    </svg>
  `}function ss({attempt:t,most:e,here:s}){let o=g(null),{outcome:r,run_seconds:a,app_version_id:i,agent:c,finished_at:l}=t;k(()=>{o.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${B(r)}, ${h(a)}`}, build ${i}, on ${c}, ${G(l)}`;return n`
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
  `}function os({seconds:t,most:e}){let s=g(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
    <span class="took-usual" ref=${s}>
      <span class="number">typically ${h(t)}</span>
    </span>
  `}function ns({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[i,c]=[h(Math.min(...r)),h(Math.max(...r))],l=i===c?i:`between ${i} and ${c}`,m=r.length>0?`${d(o.length,"attempt")}, ${Q(o.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${e!==null&&n`<${os} seconds=${e} most=${a} />`}
        <div class="took-bars">
          ${o.map(u=>n`
              <${ss} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
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
  `}import{m7_0 as Ut,m7_1 as _a,m7_2 as ga,m7_3 as ba}from"./main.js";var rs=50,Wt=()=>history.state?.open??{};function as(t,e){let o=[...Object.entries(Wt()).filter(([r])=>r!==t),[t,e]].slice(-rs);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function rt(t,e=!1){let[s,o]=b(()=>Wt()[t]??e);return{open:s,onToggle:a=>{let i=a.currentTarget.open;i!==s&&(o(i),as(t,i))}}}function Gt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}var zt=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${d(e,"test")} new`:"";function Ht({history:{first_at:t,last_at:e,failures:s}},o){let r=a=>`${ht(o-L(a))} ago`;return s===1?`seen once, ${r(e)}`:`first seen ${r(t)}, last ${r(e)}, ${p(s)} times`}function Jt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${p(t.failures)} of ${p(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}import{m122_0 as Kt,m122_1 as Ta}from"./main.js";var is=3,ls=12,cs={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function ms({group:t}){let e=j(()=>q(()=>Ht(t,Ut.value)),[t]);return n`
    <span class="failure-fact failure-history quiet">
      <span class="number" data-history>${e}</span>
      <span class="failure-trend" data-tip=${`Last 7 days: ${t.history.trend.join(" \xB7 ")}`}>
        <${Kt} values=${t.history.trend} tone="bad" />
      </span>
    </span>
  `}function us({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,is),o=e-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var Vt=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ps({row:t}){return n`
    <li class="failure-example">
      <a href=${Vt(t)}>
        <${J} test=${t.test} />
      </a>
      <span class="quiet">${t.name}</span>
      <span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
    </li>
  `}var ds=({note:t})=>n`
  <p class="failure-note">
    <${f} name="event" />
    ${t.note&&n`<span>${t.note}</span>`}
    ${t.owner&&n`<span>Owner: ${t.owner}</span>`}
    ${t.ticket_url&&n`
        <a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
          ${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
        </a>
      `}
  </p>
`;function fs({group:t,several:e,changed:s}){let[o,r,a]=cs[t.label],i=`cause/${t.org_id}/${t.fingerprint}`,c=[e&&t.org_id,us(t),zt(t),Gt(t),Jt(t)].filter(Boolean);return n`
    <li class="failure-group" data-cause=${t.fingerprint}>
      <details ...${rt(i)}>
        <summary data-row=${i} tabindex="-1">
          <span class=${`tag ${o}`} data-tip=${a}>${r}</span>
          <span class="failure-cause">
            ${t.cause}
            ${t.retrying>0&&n`${" "}<span class="tag" data-retrying>${d(t.retrying,"job")} retrying</span>`}
          </span>
          <span class="number failure-count">${d(t.tests,"test")}</span>
          ${c.map(l=>n`<span class="failure-fact quiet" key=${l}>${l}</span>`)}
          <${ms} group=${t} />
        </summary>
        <ul class="plain failure-examples">
          ${t.examples.map(l=>n`<${ps} key=${l.job_id} row=${l} />`)}
          ${t.examples.length<t.tests&&n`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
        </ul>
        ${H("annotate","failure")&&n`
            <button type="button" class="button" onClick=${()=>vt(t).then(l=>l&&s())}>
              <${f} name="event" />
              ${t.note?"Edit note\u2026":"Add note\u2026"}
            </button>
          `}
      </details>
      ${t.note&&n`<${ds} note=${t.note} />`}
    </li>
  `}var $s=({groups:t,tests:e,cases:s})=>[d(t.length,"cause"),d(e,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function Qt({found:t,changed:e}){let[s,o]=b(!1),r=s?t.groups:t.groups.slice(0,ls),a=new Set(t.groups.map(c=>c.org_id)).size>1,i=kt();return n`
    <ul class="plain failure-groups" id="failure-groups" ...${i}>
      ${r.map(c=>n`
          <${fs} key=${c.org_id+c.fingerprint} group=${c} several=${a} changed=${e} />
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
  `}function hs({path:t,version:e,ended:s="",initial:o=null,none:r=null,children:a}){let[i,c]=b(!1),l=z(t,i?`${e} ${s}`:e,o),m=l.data.value,u=!!m?.groups.some(ge=>ge.retrying>0);v(()=>c(u),[u]);let I=l.error.value;return I&&!m?n`<${S} title="Failures could not be loaded" text=${I.message} again=${l.load} />`:m?m.groups.length===0?r:a(m,n`<${Qt} found=${m} changed=${()=>l.load()} />`):n`<${y} />`}var _s=({children:t})=>n`
  <${C} icon="done" title="No failures">
    <p>${t}</p>
  <//>
`;var gs=[["24h","24 hours"],["7d","7 days"]],bs=t=>t.get("since")==="7d"?"7d":"24h",xs=({since:t})=>n`
  <${O}
    label="Period"
    hideLabel
    options=${gs}
    value=${t}
    onChange=${e=>w({since:e==="24h"?"":e},{push:!0})}
  />
`;var ws=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
        <span class="chip" key=${s}>
          ${o} <strong>${e[s]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${o}`}
            onClick=${()=>w({[s]:""},{push:!0})}
          >
            <${f} name="close" />
          </button>
        </span>
      `);import{m13_0 as Za,m13_1 as ti,m13_2 as Xt}from"./main.js";var at=12;function ys({name:t,group:e}){let s=St(`agent:${t}`);s.ids.value;let o=s.row(t).value,r=o?.job?.org_id===e.org_id&&o.job.app_version_id===e.app_version_id;return n`
    <li class="group-agent">
      <a href=${$("agent",{name:t})}>${t}</a>
      ${o&&n`<${Tt} state=${o.state} />`}
      ${r&&n`
          <a class="group-agent-job" href=${$("job",{id:o.job.id})}>
            <${Xt} agent=${o} />
          </a>
        `}
    </li>
  `}function vs({group:t}){let{agents:e}=t;return n`
    <${E} id="group-agents" title="Agents" note=${e.length||""}>
      ${e.length===0&&n`<p class="nothing">No agents now.</p>`}
      ${e.length>0&&n`
          <ul class="plain group-agents">
            ${e.slice(0,at).map(s=>n`<${ys} key=${s} name=${s} group=${t} />`)}
          </ul>
        `}
      ${e.length>at&&n`
          <p class="nothing">
            ${e.slice(at).map((s,o)=>n`
                ${o>0&&", "}
                <a key=${s} href=${$("agent",{name:s})}>${s}</a>
              `)}
          </p>
        `}
    <//>
  `}function ks({group:t}){let{installs:e,installs_avoided:s,starts_avoided:o,install_seconds:r}=t;return e+s===0?null:n`
    <${E} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${s>0&&r!==null?U(s*r):d(s,"install")}
        </strong>
        ${s>0&&r!==null?" of install time":" avoided"}
      </p>
      <p class="quiet number">
        ${d(e,"install")} made, ${p(s)} avoided
        ${r!==null?`; ${h(r)} each on average`:""}.
        ${o>0&&` ${d(o,"start")} of the test runner avoided.`}
      </p>
    <//>
  `}import{m127_0 as Yt}from"./main.js";var Ss=({group:t})=>n`
  ${t.target}
  ${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${$t(t.labels)}</span>`}
`,X=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${p(o[t])}</span>`}),it=[{name:"bar",title:"Progress",cell:t=>n`<${K} group=${{...t,waiting:t.unfinished-t.running}} />`},X("waiting","Waiting"),X("running","Running"),X("done","Passed"),X("failed","Failed","bad strong")],Zt={name:"target",title:"Target",main:!0,cell:t=>n`<${Ss} group=${t} />`},Ts={name:"build",title:"Build",main:!0,cell:t=>n`<${V} org=${t.org_id} version=${t.app_version_id} />`},Es={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&n`<span class="clamp" title=${t.text}>${t.text}</span>`},Os=["total","unfinished","waiting","running","done","failed","cancelled"];function As(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of Os)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function te({id:t,label:e,kind:s,groups:o,columns:r}){let a=new Map(o.map(i=>[i.id,{value:i}]));return n`
    <${Yt}
      id=${t}
      label=${e}
      className="group-table"
      kind=${s}
      ids=${[...a.keys()]}
      rowOf=${i=>a.get(i)}
      columns=${r}
      hrefOf=${i=>$(s,i)}
    />
  `}var Rs=({groups:t})=>n`
  <${te}
    id="group-list"
    label="Groups of the build"
    kind="group"
    groups=${t}
    columns=${t.some(({explanation:e})=>e)?[Zt,...it,Es]:[Zt,...it]}
  />
`,Cs=({groups:t})=>n`
  <${te}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${As(t)}
    columns=${[Ts,...it]}
  />
`;function Bs({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:a,loading:i,more:c}=t;return a.value?n`
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
    `:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m91_0 as ee}from"./main.js";import{m99_0 as se}from"./main.js";function Ms({store:t,kind:e}){return t.loaded.value?n`<${se} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
    <${ee} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
      <${y} />
    <//>
  `}var Ls={0:"0, now",1:"1, normal",9:"9, whenever"},Ps=(t,e)=>Array.from({length:10},(s,o)=>({label:Ls[o]??String(o),checked:o===t,run:()=>e(o)}));function Ns({label:t,tabs:e,value:s,onChange:o}){let r=g(null),a=wt(),i=Math.max(0,e.findIndex(l=>l.name===s));return n`
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
  `}function oe({share:t}){let e=g(null);return k(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Fs=({label:t,by:e,rows:s})=>n`
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
                <${oe} share=${i/a} />
                <span class="number">${W(i/a)}</span>
              </span>
            </td>
            <td class="is-numeric">${c===null?"\u2013":h(c)}</td>
          </tr>
        `)}
    </tbody>
  </table>
`;function js(t,e){let s=new Map;for(let o of t){let r=e(o),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,o.outcome!=="passed"?a.failed+=1:o.run_seconds!==null&&a.passes.push(o.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((a,i)=>a+i,0)/o.length:null}))}function Ds({name:t,value:e,note:s,icon:o,tone:r="",href:a,children:i}){let c=n`
    <span class="tile-name">
      ${o&&n`<${f} name=${o} />`}
      ${t}
    </span>
    <span class="tile-value number">${e}</span>
    ${s&&n`<span class="tile-note">${s}</span>`}
    ${i}
  `,l=`tile ${r&&`tile-${r}`}`;return a?n`<a class=${l} href=${a} data-tile=${t}>${c}</a>`:n`<div class=${l} data-tile=${t}>${c}</div>`}var D=class{#s;value=x(null);error=x(null);constructor(e,s=null){this.#s=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await _(this.#s),this.error.value=null}catch(e){this.error.value=e}}};import{m6_0 as ne,m6_1 as re,m6_2 as ae,m6_3 as lt}from"./main.js";var ie=t=>t===null?null:Math.round(t*1e4)/100,Is=t=>W(t/100);function qs(t,e,s){return`${t.map(({name:r,shown:a},i)=>{let c=e[i].map((m,u)=>a?a(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${r}: latest ${l}, from ${s(Math.min(...c))} to ${s(re(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function M(t,e,s,o){let r=s.map(([i])=>i),a=s.map(([,i])=>i);return{title:t,data:[e,...a],series:r,summary:qs(r,a,o.write),...o}}var A=(t,e)=>({name:t,tone:e,kind:"line"});function le(t,{ofAgent:e=!1}={}){let{at:s,installs:o,installs_avoided:r}=t,a={write:ae,steps:ne,least:1},i={write:Is,least:100,most:100};return[M("Pass rate",s,[[A("passed","good"),t.pass_rate.map(ie)]],i),M("Duration",s,[[A("p95","warn"),t.run_p95],[A("p50","go"),t.run_p50]],a),M("Queue wait",s,[[A("p95","warn"),t.wait_p95],[A("p50","go"),t.wait_p50]],a),e?M("Utilization",s,[[A("working","go"),t.busy_agents.map(ie)]],i):M("Agents at work",s,[[A("on average","go"),t.busy_agents]],{write:lt,least:1}),M("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>o[c]},o.map((c,l)=>c+r[l])],[{name:"avoided",tone:"good",kind:"bars"},r]],{write:lt,least:4})]}import{m30_0 as ce}from"./main.js";var Us={"30d":600,"90d":600},Ws=60,me=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Gs={3600:"by hour",10800:"by 3 hours",86400:"by day"},ue=t=>t.get("view")==="trends",zs=({query:t,first:e})=>n`
  <${O}
    label="View"
    hideLabel
    options=${[["",e],["trends","Trends"]]}
    value=${ue(t)?"trends":""}
    onChange=${s=>w({view:s},{push:!0})}
  />
`;function Hs({subject:t,query:e}){let s=me.some(([m])=>m===e.get("range"))?{range:e.get("range")}:{},o=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,r=j(()=>new D(o),[o]);v(()=>r.start(Us[s.range]??Ws),[r]);let a=r.value.value,i=r.error.value,c=j(()=>a&&le(a,{ofAgent:"agent"in t}),[a]),l=n`
    <${O}
      label="Period"
      hideLabel
      options=${me}
      value=${s.range??a?.range}
      onChange=${m=>w({range:m},{push:!0})}
    />
  `;return n`
    <${E} id="trends" title="Trends" note=${Gs[a?.step]} tools=${l}>
      ${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${r.again} />`}
      ${!a&&!i&&n`<${y} lines=${12} />`}
      ${a&&(a.attempts.some(m=>m>0)?n`<${ce} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
    <//>
  `}var Js=36e5,Ks=6e4;function Vs(t,e){let[s,o]=b(null),[r,a]=b(0);v(()=>{if(!t)return;let c=new AbortController;return _(t,{signal:c.signal}).then(o).catch(()=>c.signal.aborted||o(l=>l??"failed")),()=>c.abort()},[t,e,r]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(Ks,Date.parse(i)-Js-Date.now()),l=setTimeout(()=>a(m=>m+1),c);return()=>clearTimeout(l)},[i,r]),s}var de="batch-report/",Qs=({path:t})=>!t.startsWith(de),fe=/\.html?$/i,Xs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ct=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ys=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Zs=t=>t.split("/").map(encodeURIComponent).join("/");function $e({path:t},e){if(!e)return null;let s=e.url+Zs(t);return fe.test(t)?Xs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&ct.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var pe=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function to(t,e){let s=t.flatMap(({path:l,url:m})=>{let u=$e({path:l},e);return u?[{...u,path:l,isOpened:!0}]:ct.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),o=s.filter(({path:l})=>ct.test(l)),r=o.filter(({path:l})=>!Ys.test(l)),a=(r.length>0?r:o).sort((l,m)=>pe(m)-pe(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>fe.test(l)).sort((l,m)=>i(l)-i(m))[0];return[a,c].filter(l=>l!==void 0)}var he=t=>t.bundle?`bundle ${T(t.bundle)}`:`${T(t.commit)}${t.modified?", modified":""}`,eo=t=>`tests ${t.bundle?"of":"at"} ${he(t)}`;function so(t){let e=new Map;for(let s of t){if(!s)continue;let o=he(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var oo=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var mt=400,ut=200,_e=t=>Math.floor(t/ut)*ut;function no(t){let e=dt({from:0,to:mt*2,width:0});return k(()=>{let s=0,o=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:_e(-i.top-mt),to:_e(window.innerHeight-i.top+mt)+ut,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},r=()=>s||=requestAnimationFrame(o);o();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{es as m106_0,Q as m106_1,Ns as m128_0,oe as m129_0,Fs as m129_1,js as m129_2,Ds as m134_0,Hs as m147_0,zs as m147_1,ue as m147_2,Vs as m151_0,rt as m153_0,de as m176_0,to as m176_1,Qs as m176_2,$e as m176_3,oo as m184_0,eo as m184_1,so as m184_2,P as m202_0,D as m205_0,je as m20_0,Ie as m20_1,st as m20_2,Pt as m20_3,ze as m21_0,Dt as m21_1,jt as m21_2,ot as m25_0,no as m265_0,Je as m28_0,Ve as m35_0,ns as m40_0,tt as m44_0,Qt as m45_0,hs as m45_1,_s as m45_2,Vt as m45_3,$s as m45_4,xs as m47_0,bs as m47_1,Z as m4_0,we as m4_1,ye as m4_2,R as m4_3,F as m4_4,xt as m4_5,ve as m4_6,ws as m50_0,vs as m62_0,ks as m62_1,Cs as m65_0,Rs as m65_1,Bs as m77_0,Ms as m87_0,Ye as m90_0,B as m90_1,Ps as m98_0};
