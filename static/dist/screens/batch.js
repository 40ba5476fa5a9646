import{m231_0 as Se,m231_1 as ve,m231_2 as ke,m231_3 as v,m231_4 as Te,m231_5 as Oe,m231_6 as Ce,m231_7 as j,m231_8 as _,m231_9 as Re,m231_10 as L,m231_11 as P}from"../main.js";import{m0_0 as Be,m0_1 as I,m0_2 as Fe,m0_3 as Ae,m0_4 as Ee,m0_5 as je,m0_6 as Le,m0_7 as Pe,m0_8 as Ie,m0_9 as We,m0_10 as De,m0_11 as qe,m0_12 as Je,m0_13 as Ue,m0_14 as Ge}from"../main.js";import{m233_0 as Qe,m233_1 as Ve,m233_2 as ze,m233_3 as k,m233_4 as Ye,m233_5 as Xe,m233_6 as U,m233_7 as Ze,m233_8 as ts,m233_9 as es,m233_10 as ss,m233_11 as os}from"../main.js";var g={failed:t=>t.status==="failed",flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},Lt=t=>t.tries.reduce((e,s)=>Math.max(e,s.run_seconds??-1),-1);function Pt(t,{show:e="",test:s="",sort:o=""}){let r=g[e]??(()=>!0),n=s.toLowerCase(),i=t.filter(l=>r(l)&&l.test.toLowerCase().includes(n));if(o==="slowest"){let l=new Map(i.map(m=>[m.id,Lt(m)]));i.sort((m,c)=>l.get(c.id)-l.get(m.id)||(m.id<c.id?-1:1))}else i.sort((l,m)=>g.failed(m)-g.failed(l)||(l.id<m.id?-1:1));return i.map(l=>l.id)}function It(t){let e=Object.keys(g),s={total:t.length,most:0,groups:new Map,...Object.fromEntries(e.map(o=>[o,0]))};for(let o of t){for(let n of e)g[n](o)&&(s[n]+=1);if(s.most=Math.max(s.most,o.tries.length),!["pending","running"].includes(o.status))continue;let r=s.groups.get(o.group)??{waiting:0,running:0};r[o.status==="pending"?"waiting":"running"]+=1,s.groups.set(o.group,r)}return s}function G(t){let e=null;for(let s of t){if(s===null||s.waiting>0&&s.explanation?.eta_seconds==null)return null;let o=s.waiting>0?s.explanation.eta_seconds:0;e=Math.max(e??0,o+s.work_seconds/Math.max(1,s.agents.length))}return e}var Wt=(t,e)=>t.length===e.length&&t.every((s,o)=>s===e[o]),T=class{#t;#e=U(0);#s=k(()=>(this.#e.value,this.#t.peek()));summary=k(()=>It(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return k(()=>{let o=Pt(this.#s.value,e);return Wt(o,s)?s:s=o})}};import{m4_0 as ls,m4_1 as ms,m4_2 as b,m4_3 as cs,m4_4 as us,m4_5 as K,m4_6 as O}from"../shared.js";import{m2_0 as $s,m2_1 as H,m2_2 as hs,m2_3 as ds}from"../main.js";import{m141_0 as bs,m141_1 as Q,m141_2 as V,m141_3 as ws,m141_4 as u,m141_5 as ys,m141_6 as w,m141_7 as xs,m141_8 as Ss,m141_9 as vs,m141_10 as C}from"../main.js";import{m147_0 as Os,m147_1 as z,m147_2 as Cs,m147_3 as y}from"../main.js";import{m148_0 as a}from"../main.js";import{m180_0 as Y,m180_1 as Fs,m180_2 as As,m180_3 as Es,m180_4 as $,m180_5 as js,m180_6 as f,m180_7 as Ls,m180_8 as Ps}from"../main.js";import{m59_0 as d}from"../main.js";import{m75_0 as R}from"../main.js";import{m82_0 as N}from"../main.js";import{m98_0 as x}from"../main.js";import{m110_0 as S,m110_1 as X,m110_2 as M}from"../main.js";import{m111_0 as Ys,m111_1 as B,m111_2 as Z}from"../main.js";import{m117_0 as F}from"../main.js";var Dt=100,tt=20,qt=[["previous","Previous batch"],["base","Base branch"]],Jt=[["newly_failing","Newly failing","failed","passed or did not run before"],["still_failing","Still failing","failed","failed in both batches"],["fixed","Fixed","done","failed before"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","New","event","not in the other batch"],["gone","Gone","cancelled","not in this batch"]],st=t=>[[b(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.commit&&O(t.commit),C(t.created_at)].filter(Boolean).join(", ");function Ut(t){let[e,s]=P([]);return v(()=>{let o=new AbortController,r=new URLSearchParams({suite:t.suite,limit:tt+1,...t.org_id?{org_id:t.org_id}:{}});return H(`/api/v1/batches?${r}`,o).then(({batches:n})=>s(n.filter(({id:i})=>i!==t.id).slice(0,tt)),()=>{}),()=>o.abort()},[t.id]),e}function Gt({batch:t,chosen:e}){let s=Ut(t),o=r=>$({with:r},{push:!0});return a`
    <div class="page-tools">
      <${x} label="Against" hideLabel options=${qt} value=${e} onChange=${o} />
      ${s.length>0&&a`
          <${R}
            label="Other batch"
            items=${s.map(r=>({label:st(r),checked:r.id===e,run:()=>o(r.id)}))}
          >
            Other batch…
            <${d} name="down" />
          <//>
        `}
    </div>
  `}var Kt=({at:t})=>t===null?null:a`<span class="number quiet">${w(t)}</span>`;function et({id:t,status:e,seconds:s,word:o}){return t?a`
    <a class="change-side" href=${f("job",{id:t})}>
      <span class="unseen">${o}: </span>
      <${B} job=${{status:e}} /> <${Kt} at=${s} />
    </a>
  `:a`<span class="quiet">not run</span>`}function Ht({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return a`
    <li class="change">
      <a class="change-test" href=${f("job",{id:t.job_id})}>
        <${F} test=${t.test} />
      </a>
      <${et}
        word="before"
        id=${s}
        status=${e?t.status:t.before_status}
        seconds=${e?t.seconds:t.before_seconds}
      />
      <${d} name="next" />
      <${et} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
    </li>
  `}function Qt({kind:t,title:e,icon:s,note:o,rows:r}){let[n,i]=P(!1),l=n?r:r.slice(0,Dt);return a`
    <${N}
      title=${a`<span class=${`state state-${s}`}>
          <${d} name=${s} />
          <span>${e}</span>
        </span>`}
      note=${u(r.length)}
      className="changes"
      tools=${a`<span class="quiet">${o}</span>`}
    >
      <ul class="change-list" data-changes=${t}>
        ${l.map(m=>a`<${Ht} key=${m.job_id} row=${m} gone=${t==="gone"} />`)}
      </ul>
      ${l.length<r.length&&a`
          <p class="nothing">
            <button type="button" class="button" onClick=${()=>i(!0)}>
              Show all ${u(r.length)}
            </button>
          </p>
        `}
    <//>
  `}function Vt({found:t,chosen:e}){if(t.with===null)return a`
      <${S} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `;let s=Jt.filter(([o])=>t[o].length>0);return a`
    <p class="change-with">Against <a href=${f("batch",{id:t.with.id})}>${st(t.with)}</a></p>
    ${s.length===0&&a`
        <${S} icon="done" title="No changes">
          <p>Every finished test has the same status in both batches.</p>
        <//>
      `}
    ${s.map(([o,r,n,i])=>a`
        <${Qt} key=${o} kind=${o} title=${r} icon=${n} note=${i} rows=${t[o]} />
      `)}
  `}function ot({batch:t,chosen:e}){let s=`/api/v1/batches/${t.id}/compare?${new URLSearchParams({with:e})}`,o=z(s,`${t.done} ${t.failed} ${t.cancelled}`),r=o.data.value,n=o.error.value;return a`
    <${Gt} batch=${t} chosen=${e} />
    ${n&&a`
        <${X} title="The batches could not be compared" text=${n.message} again=${()=>o.load()} />
      `}
    ${r&&a`<${Vt} found=${r} chosen=${e} />`}
    ${!r&&!n&&a`<${M} />`}
  `}import{m143_0 as at}from"../main.js";import{m182_0 as wo,m182_1 as rt,m182_2 as yo,m182_3 as xo,m182_4 as nt,m182_5 as it}from"../main.js";import{m229_0 as lt}from"../shared.js";import{m79_0 as mt,m79_1 as ct}from"../shared.js";import{m85_0 as ut}from"../main.js";var zt=36,Yt=68,Xt=760,Zt=4,pt=12;function te(t){let e=t.run_seconds===null?"":` after ${w(t.run_seconds)}`,s=t.cause||t.message,o=s?`: ${s}`:"";return`${ct(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function ee({job:t,attempt:e}){return a`
    <a
      class="cell"
      href=${f("job",{id:t.id},{attempt:e.number})}
      tabindex="-1"
      title=${te(e)}
    >
      <span class="unseen">attempt ${e.number}: </span>
      <${mt} outcome=${e.outcome} phase=${e.phase} />
      ${e.run_seconds!==null&&a`<span class="cell-time number">${w(e.run_seconds)}</span>`}
    </a>
  `}function se({job:t,columns:e}){let s=t.tries.slice(-e);return Array.from({length:e},(o,r)=>{let n=s[r];return a`
      <td key=${r} role="cell" class="c-try">${n&&a`<${ee} job=${t} attempt=${n} />`}</td>
    `})}var ft=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),oe=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ae({id:t,index:e,top:s,height:o,results:r,columns:n}){let i=r.row(t).value;if(!i)return null;let l=f("job",{id:t}),m=c=>{c.target.closest("a, button")||String(getSelection())||(c.metaKey||c.ctrlKey?window.open(l,"_blank","noopener"):Y(l))};return a`
    <${ut}
      as="tr"
      role="row"
      aria-rowindex=${e+2}
      top=${s}
      height=${o}
      className="row matrix-row"
      onClick=${m}
    >
      <td role="cell" class="c-status">
        <${B} job=${i} />
      </td>
      <td role="cell" class="c-test">
        <span class="line">
          <a
            class="row-link"
            data-row=${`result/${t}`}
            data-failed=${i.status==="failed"?"":void 0}
            tabindex="-1"
            href=${l}
          >
            <${F} test=${i.test} />
          </a>
          ${oe.map(([c,p,h])=>i[c]&&a`<span class="tag" key=${c} title=${h}>${p}</span>`)}
        </span>
      </td>
      <${se} job=${i} columns=${n} />
      <td role="cell" class="c-said quiet" title=${ft(i)}>${ft(i)}</td>
    <//>
  `}function re(t){let e={ArrowRight:1,ArrowLeft:-1}[t.key],s=t.target.closest("tr");if(!e||!s||t.altKey||t.ctrlKey||t.metaKey)return;let o=[...s.querySelectorAll("a")],r=o[o.indexOf(document.activeElement)+e];r&&(t.preventDefault(),r.focus({preventScroll:!0}))}function ne({from:t,to:e},s,o,r){let n=Math.max(0,Math.floor(t/s)),i=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/s))-n)},(c,p)=>n+p),l=r===null?-1:o.indexOf(r.slice(7));if(l<0)return i;let m=[l-1,l,l+1].filter(c=>c>=0&&c<o.length);return[...new Set([...i,...m])].sort((c,p)=>c-p)}function $t({ids:t,results:e,most:s,over:o}){let r=L(null),n=L(null),i=lt(n).value,l=i.width>0&&i.width<Xt,m=l?Yt:zt,c=Math.min(pt,Math.max(1,s)),p=rt(r.current);return j(()=>it(r.current,p)),j(()=>{n.current.style.setProperty("height",`${t.length*m}px`),r.current.style.setProperty("--tries",c)},[t.length,m,c]),a`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${t.length+1}
      ref=${r}
      class=${`rows matrix ${l?"is-narrow":""} ${c>Zt?"is-dense":""}`}
      onFocusIn=${nt}
      onKeyDown=${re}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from({length:c},(h,J)=>a`
              <th key=${J} role="columnheader" scope="col" class="c-try">
                ${s>pt?"":a`
                      <span class="try-word">Attempt </span>
                      ${J+1}
                    `}
              </th>
            `)}
          <th role="columnheader" scope="col" class="c-said">Cause</th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${n} ...${o}>
        ${ne(i,m,t,p).map(h=>a`
            <${ae}
              key=${t[h]}
              id=${t[h]}
              index=${h}
              top=${h*m}
              height=${m}
              results=${e}
              columns=${c}
            />
          `)}
      </tbody>
    </table>
  `}import{m118_0 as ht}from"../main.js";var W=["failed","flaky","running","waiting"],ie=[["","Failed first"],["slowest","Slowest first"]],le=150;function me(t){let e=t.get("show")??"";return{show:Object.hasOwn(g,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var dt=0;function ce(t){clearTimeout(dt),dt=setTimeout(()=>$({test:t}),le)}function ue({wanted:t,summary:e}){let s=W.includes(t.show)||!t.show?W:[...W,t.show],r=[["","all",e.total],...s.map(n=>[n,Z[n]??n,e[n]])].map(([n,i,l])=>[n,a`${i} <span class="number quiet">${u(l)}</span>`]);return a`
    <div class="page-tools matrix-tools">
      <${x}
        label="Which"
        hideLabel
        options=${r}
        value=${t.show}
        onChange=${n=>$({show:n},{push:!0})}
      />
      <${ht}
        id="result-search"
        label="Filter by test path"
        text=${t.test}
        onInput=${ce}
      />
      <span class="tools-end">
        <${x}
          label="Order"
          hideLabel
          options=${ie}
          value=${t.sort}
          onChange=${n=>$({sort:n},{push:!0})}
        />
      </span>
    </div>
  `}var pe={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function fe({wanted:t}){let[e,s,o]=!t.test&&pe[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
    <${S} icon=${e} title=${s}>
      <p>${o}</p>
      <p>
        <button type="button" class="button" onClick=${()=>$({show:"",test:""})}>
          Show all
        </button>
      </p>
    <//>
  `}function $e({results:t,wanted:e}){let s=_(()=>t.chosen(e),[t]),o=at(s),{most:r}=t.summary.value;return a`
    ${o.waiting>0&&a`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${o.show}>Show ${u(o.waiting)} more</button>
        </p>
      `}
    ${o.ids.length>0?a`<${$t} ids=${o.ids} results=${t} most=${r} over=${o.over} />`:a`<${fe} wanted=${e} />`}
  `}function gt({results:t,query:e}){let s=me(e);return t.loaded.value?a`
    <${ue} wanted=${s} summary=${t.summary.value} />
    <${$e} key=${JSON.stringify(s)} results=${t} wanted=${s} />
  `:a`<${M} lines=${12} />`}import{m21_0 as _t}from"../shared.js";import{m207_0 as D,m207_1 as aa,m207_2 as ra}from"../main.js";import{m17_0 as bt}from"../main.js";import{m19_0 as ca,m19_1 as wt}from"../shared.js";import{m29_0 as A}from"../main.js";import{m30_0 as yt}from"../shared.js";import{m38_0 as xt}from"../shared.js";import{m46_0 as St,m46_1 as ba}from"../main.js";var q=4;function he({held:t,rows:e}){let s=[...t.keys()];return a`
    <ul class="plain batch-groups">
      ${s.slice(0,q).map((o,r)=>a`
          <li key=${o}>
            ${e[r]?a`
                  <a href=${f("group",{id:o})}>
                    <${St} org=${e[r].org_id} version=${e[r].app_version_id} />
                  </a>
                `:a`<a href=${f("group",{id:o})}>Group</a>`}
            <span class="quiet">
              ${e[r]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
            </span>
          </li>
        `)}
      ${s.length>q&&a`<li class="quiet">and ${u(s.length-q)} more groups</li>`}
    </ul>
  `}function de({held:t}){y("groups"),D.ids.value;let e=[...t.keys()].map(o=>D.row(o).value),s=G(e);return a`
    <p class="batch-left" data-left>
      ${s===null?"Expected end not known yet.":a`Ends in about <strong class="number">${V(s)}</strong>.`}
    </p>
    <${he} held=${t} rows=${e} />
  `}function ge({batch:t}){return a`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${A} label="Wait and write a JUnit file" text=${`qgjob wait --batch ${t.id} --junit report.xml`} />
      <${A} label="Retry failed jobs" text=${`qgjob retry --failed-of ${t.id} --wait`} />
      <${A} label="Show results" text=${`curl -s '${location.origin}/api/v1/batches/${t.id}/results'`} />
    </details>
  `}function _e({batch:t}){let e=K(t);return e?a`
    <a href=${e} target="_blank" rel="noopener noreferrer">
      ${new URL(e).host}
      <${d} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:t.url}var be=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${u(t)}`:`${u(t)} of ${u(e)}`;function vt({batch:t,summary:e}){let s=e??{...t,running:0,waiting:t.unfinished};return a`
    <div class="batch-summary">
      <${bt} group=${s} />
      <div class="batch-now">
        <${yt} counts=${s} choose=${o=>$({show:o,with:""},{push:!0})} />
        ${e&&t.unfinished>0&&a`<${de} held=${e.groups} />`}
      </div>
      <${xt}
        className="is-strip"
        facts=${[["Organization",t.org_id??"several"],["Branch",t.branch],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${O(t.commit)}</span>`],["CI run",t.url&&a`<${_e} batch=${t} />`],["Submitted",a`<time class="number" datetime=${t.created_at} title=${t.created_at}>
              ${C(t.created_at)}
            </time>`],[t.finished_at?"Duration":"Elapsed",a`<${wt} batch=${t} />`],["Retries used",be(t)],["Failed in quarantine",t.excused>0&&a`<span title="These do not fail the batch">${u(t.excused)}</span>`]]}
      />
      <${ge} batch=${t} />
    </div>
  `}import{m39_0 as La,m39_1 as kt,m39_2 as Pa,m39_3 as Ia,m39_4 as Wa,m39_5 as Da,m39_6 as Tt}from"../shared.js";import{m76_0 as Ot}from"../shared.js";import{m80_0 as Ct}from"../main.js";import{m86_0 as Rt}from"../shared.js";import{m105_0 as Nt}from"../main.js";import{m113_0 as Mt}from"../shared.js";import{m172_0 as tr,m172_1 as er,m172_2 as sr,m172_3 as or,m172_4 as ar,m172_5 as rr,m172_6 as Bt}from"../main.js";import{m174_0 as lr,m174_1 as mr,m174_2 as cr,m174_3 as ur,m174_4 as Ft}from"../main.js";import{m179_0 as E,m179_1 as $r}from"../main.js";import{m211_0 as gr,m211_1 as At}from"../main.js";function Jr({params:t}){let e=At(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[b(s),s.branch].filter(Boolean).join(" on "):"Batch"}function Et(t){let e=`/api/v1/batches/${t.id}`,s=(o,r,n={})=>()=>I({action:o,within:e,what:r,...n});return[t.failed>0&&E("retry","batch")&&{label:`Retry ${u(t.failed)} failed\u2026`,icon:"retry",run:s("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&E("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:s("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function we({batch:t,waiting:e}){let s=`/api/v1/batches/${t.id}`;return a`
    ${Et(t).map(({label:o,icon:r,run:n,danger:i})=>a`
        <button type="button" key=${r} class=${`button ${i?"is-danger":""}`} onClick=${n}>
          <${d} name=${r} />
          ${o}
        </button>
      `)}
    ${e>0&&E("priority","batch")&&a`
        <${R}
          label="Priority"
          items=${Rt(null,o=>I({action:"priority",within:s,priority:o,what:"Waiting jobs of this batch."}))}
        >
          Priority…
        <//>
      `}
    <a class="button" href=${`${s}/junit`} download>
      <${d} name="download" />
      JUnit
    </a>
  `}function jt({params:{id:t},query:e}){let s=_(Bt,[])?.failures??null,o=y(`batch:${t}`),r=y(`results:${t}`),n=_(()=>new T(r),[r]);v(()=>n.follow(),[n]);let i=o.ids.value.length>0?o.row(t).value:null;if(Ft("This batch",()=>i?Et(i):[]),!i)return a`<${Ot} store=${o} kind="batch" />`;let l=e.get("with"),m=n.loaded.value?n.summary.value:null,c=[{name:"results",title:"Results",count:u(i.total),body:()=>a`<${gt} results=${n} query=${e} />`},{name:"changes",title:"Changes",body:()=>a`<${ot} batch=${i} chosen=${l} />`}];return a`
    <${Ct}
      title=${b(i)}
      inspect=${["batch",i.id]}
      note=${i.branch}
      state=${a`<${_t} batch=${i} />`}
      actions=${a`<${we} batch=${i} waiting=${m?.waiting??0} />`}
    >
      ${m?.simulated>0&&a`
          <${Nt}>
            ${u(m.simulated)} of ${Q(i.total,"test")} simulated, not run.${" "}
            <a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
          <//>
        `}
      <${vt} batch=${i} summary=${m} />
      <${kt}
        key=${t}
        path=${`/api/v1/batches/${t}/failures`}
        version=${`${i.failed} ${i.retries_used}`}
        initial=${s}
      >
        ${(p,h)=>a`
          <${N} id="failures" title="Failures" note=${Tt(p)}>${h}<//>
        `}
      <//>
      <${Mt}
        label="Batch"
        tabs=${c}
        value=${l?"changes":"results"}
        onChange=${p=>$({with:p==="changes"?"previous":""},{push:!0})}
      />
    <//>
  `}export{jt as default,Jr as title};
