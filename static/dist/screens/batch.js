import{m241_0 as Ae,m241_1 as Le,m241_2 as We,m241_3 as C,m241_4 as Pe,m241_5 as Ie,m241_6 as De,m241_7 as q,m241_8 as y,m241_9 as qe,m241_10 as J,m241_11 as U}from"../main.js";import{m0_0 as Ge,m0_1 as G,m0_2 as He,m0_3 as Qe,m0_4 as Ve,m0_5 as ze,m0_6 as Ke,m0_7 as Xe,m0_8 as Ye,m0_9 as Ze,m0_10 as ts,m0_11 as es,m0_12 as ss,m0_13 as os,m0_14 as as}from"../main.js";import{m243_0 as is,m243_1 as ls,m243_2 as ms,m243_3 as O,m243_4 as us,m243_5 as cs,m243_6 as z,m243_7 as $s,m243_8 as ps,m243_9 as fs,m243_10 as ds,m243_11 as hs}from"../main.js";var g={failed:t=>t.status==="failed",flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},Ht=t=>t.tries.reduce((e,s)=>Math.max(e,s.run_seconds??-1),-1);function Qt(t,{show:e="",test:s="",sort:o=""}){let r=g[e]??(()=>!0),n=s.toLowerCase(),i=t.filter(l=>r(l)&&l.test.toLowerCase().includes(n));if(o==="slowest"){let l=new Map(i.map(m=>[m.id,Ht(m)]));i.sort((m,u)=>l.get(u.id)-l.get(m.id)||(m.id<u.id?-1:1))}else i.sort((l,m)=>g.failed(m)-g.failed(l)||(l.id<m.id?-1:1));return i.map(l=>l.id)}function Vt(t){let e=Object.keys(g),s={total:t.length,most:0,groups:new Map,...Object.fromEntries(e.map(o=>[o,0]))};for(let o of t){for(let n of e)g[n](o)&&(s[n]+=1);if(s.most=Math.max(s.most,o.tries.length),!["pending","running"].includes(o.status))continue;let r=s.groups.get(o.group)??{waiting:0,running:0};r[o.status==="pending"?"waiting":"running"]+=1,s.groups.set(o.group,r)}return s}function K(t){let e=null;for(let s of t){if(s===null||s.waiting>0&&s.explanation?.eta_seconds==null)return null;let o=s.waiting>0?s.explanation.eta_seconds:0;e=Math.max(e??0,o+s.work_seconds/Math.max(1,s.agents.length))}return e}var zt=(t,e)=>t.length===e.length&&t.every((s,o)=>s===e[o]),R=class{#t;#e=z(0);#s=O(()=>(this.#e.value,this.#t.peek()));summary=O(()=>Vt(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return O(()=>{let o=Qt(this.#s.value,e);return zt(o,s)?s:s=o})}};import{m4_0 as xs,m4_1 as ys,m4_2 as X,m4_3 as S,m4_4 as Ss,m4_5 as vs,m4_6 as Y,m4_7 as N}from"../shared.js";import{m2_0 as Cs,m2_1 as Z,m2_2 as Os,m2_3 as Rs}from"../main.js";import{m145_0 as Ms,m145_1 as js,m145_2 as B,m145_3 as tt,m145_4 as Es,m145_5 as $,m145_6 as et,m145_7 as d,m145_8 as Fs,m145_9 as As,m145_10 as Ls,m145_11 as Ws,m145_12 as M}from"../main.js";import{m151_0 as Ds,m151_1 as j,m151_2 as qs,m151_3 as Js,m151_4 as Us,m151_5 as v}from"../main.js";import{m152_0 as a}from"../main.js";import{m185_0 as st,m185_1 as zs,m185_2 as Ks,m185_3 as Xs,m185_4 as h,m185_5 as Ys,m185_6 as p,m185_7 as Zs,m185_8 as to}from"../main.js";import{m62_0 as _}from"../main.js";import{m78_0 as E}from"../main.js";import{m85_0 as F}from"../main.js";import{m101_0 as k}from"../main.js";import{m113_0 as b,m113_1 as A,m113_2 as w}from"../main.js";import{m114_0 as po,m114_1 as L,m114_2 as ot}from"../main.js";import{m120_0 as x}from"../main.js";var Kt=100,at=20,Xt=[["previous","Previous batch"],["base","Base branch"]],Yt=[["newly_failing","Newly failing","failed","passed or did not run before"],["still_failing","Still failing","failed","failed in both batches"],["fixed","Fixed","done","failed before"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","New","event","not in the other batch"],["gone","Gone","cancelled","not in this batch"]],nt=t=>[[S(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.commit&&N(t.commit),M(t.created_at)].filter(Boolean).join(", ");function Zt(t){let[e,s]=U([]);return C(()=>{let o=new AbortController,r=new URLSearchParams({suite:t.suite,limit:at+1,...t.org_id?{org_id:t.org_id}:{}});return Z(`/api/v1/batches?${r}`,o).then(({batches:n})=>s(n.filter(({id:i})=>i!==t.id).slice(0,at)),()=>{}),()=>o.abort()},[t.id]),e}function te({batch:t,chosen:e}){let s=Zt(t),o=r=>h({with:r},{push:!0});return a`
    <div class="page-tools">
      <${k} label="Against" hideLabel options=${Xt} value=${e} onChange=${o} />
      ${s.length>0&&a`
          <${E}
            label="Other batch"
            items=${s.map(r=>({label:nt(r),checked:r.id===e,run:()=>o(r.id)}))}
          >
            Other batch…
            <${_} name="down" />
          <//>
        `}
    </div>
  `}var ee=({at:t})=>t===null?null:a`<span class="number quiet">${d(t)}</span>`;function rt({id:t,status:e,seconds:s,word:o}){return t?a`
    <a class="change-side" href=${p("job",{id:t})}>
      <span class="unseen">${o}: </span>
      <${L} job=${{status:e}} /> <${ee} at=${s} />
    </a>
  `:a`<span class="quiet">not run</span>`}function se({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return a`
    <li class="change">
      <a class="change-test" href=${p("job",{id:t.job_id})}>
        <${x} test=${t.test} />
      </a>
      <${rt}
        word="before"
        id=${s}
        status=${e?t.status:t.before_status}
        seconds=${e?t.seconds:t.before_seconds}
      />
      <${_} name="next" />
      <${rt} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
    </li>
  `}var it=({kind:t,rows:e})=>a`
  <ul class="change-list" data-changes=${t}>
    ${e.map(s=>a`<${se} key=${s.job_id} row=${s} gone=${t==="gone"} />`)}
  </ul>
`;function oe({kind:t,rows:e,causes:s}){let o=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:n,tests:i,job_ids:l})=>{let m=l.filter(u=>o.has(u)).map(u=>o.get(u));return m.length>0&&a`
        <div class="change-cause" key=${r} data-cause=${r}>
          <h3>
            <span class="failure-cause">${n||"No cause is known"}</span>${" "}
            <small class="number">${B(i,"test")}</small>
          </h3>
          <${it} kind=${t} rows=${m} />
        </div>
      `})}function ae({kind:t,title:e,icon:s,note:o,rows:r,causes:n}){let[i,l]=U(!1),m=n?n.flatMap(({job_ids:f})=>f):null,u=m?r.toSorted((f,T)=>m.indexOf(f.job_id)-m.indexOf(T.job_id)):r,c=i?u:u.slice(0,Kt);return a`
    <${F}
      title=${a`<span class=${`state state-${s}`}>
          <${_} name=${s} />
          <span>${e}</span>
        </span>`}
      note=${$(r.length)}
      className="changes"
      tools=${a`<span class="quiet">${o}</span>`}
    >
      ${n?a`<${oe} kind=${t} rows=${c} causes=${n} />`:a`<${it} kind=${t} rows=${c} />`}
      ${c.length<r.length&&a`
          <p class="nothing">
            <button type="button" class="button" onClick=${()=>l(!0)}>
              Show all ${$(r.length)}
            </button>
          </p>
        `}
    <//>
  `}var re=({batch:t,with:e})=>[t.unfinished>0&&`${$(t.unfinished)} to run`,e.unfinished>0&&`${$(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function ne({found:t,chosen:e}){if(t.with===null)return a`
      <${b} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `;let s=Yt.filter(([r])=>t[r].length>0),o=re(t);return a`
    <p class="change-with">
      Against <a href=${p("batch",{id:t.with.id})}>${nt(t.with)}</a>
      ${o&&s.length>0&&a`${" "}<span class="number" data-to-run>· ${o}</span>`}
    </p>
    ${s.length===0&&a`
        <${b} icon=${o?"running":"done"} title=${o?`Same so far, ${o}`:"No changes"}>
          <p>Every finished test has the same status in both batches.</p>
        <//>
      `}
    ${s.map(([r,n,i,l])=>a`
        <${ae} key=${r} kind=${r} title=${n} icon=${i} note=${l} rows=${t[r]}
          causes=${r==="newly_failing"?t.causes:null}
        />
      `)}
  `}function lt({batch:t,chosen:e}){let s=`/api/v1/batches/${t.id}/compare?${new URLSearchParams({with:e})}`,o=j(s,`${t.done} ${t.failed} ${t.cancelled}`),r=o.data.value,n=o.error.value;return a`
    <${te} batch=${t} chosen=${e} />
    ${n&&a`
        <${A} title="The batches could not be compared" text=${n.message} again=${()=>o.load()} />
      `}
    ${r&&a`<${ne} found=${r} chosen=${e} />`}
    ${!r&&!n&&a`<${w} />`}
  `}import{m147_0 as mt}from"../main.js";import{m187_0 as Ao,m187_1 as ut,m187_2 as Lo,m187_3 as Wo,m187_4 as Po,m187_5 as ct,m187_6 as $t}from"../main.js";import{m228_0 as W}from"../main.js";import{m239_0 as pt}from"../shared.js";import{m82_0 as ft,m82_1 as dt}from"../shared.js";import{m88_0 as ht}from"../main.js";var ie=W(36),le=W(68),me=W(760),ue=4,_t=12;function ce(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,s=t.cause||t.message,o=s?`: ${s}`:"";return`${dt(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function $e({job:t,attempt:e}){return a`
    <a
      class="cell"
      href=${p("job",{id:t.id},{attempt:e.number})}
      tabindex="-1"
      title=${ce(e)}
    >
      <span class="unseen">attempt ${e.number}: </span>
      <${ft} outcome=${e.outcome} phase=${e.phase} />
      ${e.run_seconds!==null&&a`<span class="cell-time number">${d(e.run_seconds)}</span>`}
    </a>
  `}function pe({job:t,columns:e}){let s=t.tries.slice(-e);return Array.from({length:e},(o,r)=>{let n=s[r];return a`
      <td key=${r} role="cell" class="c-try">${n&&a`<${$e} job=${t} attempt=${n} />`}</td>
    `})}var gt=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),fe=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function de({id:t,index:e,top:s,height:o,results:r,columns:n}){let i=r.row(t).value;if(!i)return null;let l=p("job",{id:t}),m=u=>{u.target.closest("a, button")||String(getSelection())||(u.metaKey||u.ctrlKey?window.open(l,"_blank","noopener"):st(l))};return a`
    <${ht}
      as="tr"
      role="row"
      aria-rowindex=${e+2}
      top=${s}
      height=${o}
      className="row matrix-row"
      onClick=${m}
    >
      <td role="cell" class="c-status">
        <${L} job=${i} />
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
            <${x} test=${i.test} />
          </a>
          ${fe.map(([u,c,f])=>i[u]&&a`<span class="tag" key=${u} title=${f}>${c}</span>`)}
        </span>
      </td>
      <${pe} job=${i} columns=${n} />
      <td role="cell" class="c-said quiet" title=${gt(i)}>${gt(i)}</td>
    <//>
  `}function he({from:t,to:e},s,o,r){let n=Math.max(0,Math.floor(t/s)),i=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/s))-n)},(u,c)=>n+c),l=r===null?-1:o.indexOf(r.slice(7));if(l<0)return i;let m=[l-1,l,l+1].filter(u=>u>=0&&u<o.length);return[...new Set([...i,...m])].sort((u,c)=>u-c)}function bt({ids:t,results:e,most:s,over:o}){let r=J(null),n=J(null),i=pt(n).value,l=i.width>0&&i.width<me,m=l?le:ie,u=Math.min(_t,Math.max(1,s)),c=ut(r.current);return q(()=>$t(r.current,c)),q(()=>{n.current.style.setProperty("height",`${t.length*m}px`),r.current.style.setProperty("--tries",u)},[t.length,m,u]),a`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${t.length+1}
      ref=${r}
      class=${`rows matrix ${l?"is-narrow":""} ${u>ue?"is-dense":""}`}
      onFocusIn=${ct}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from({length:u},(f,T)=>a`
              <th key=${T} role="columnheader" scope="col" class="c-try">
                ${s>_t?"":a`
                      <span class="try-word">Attempt </span>
                      ${T+1}
                    `}
              </th>
            `)}
          <th role="columnheader" scope="col" class="c-said">Cause</th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${n} ...${o}>
        ${he(i,m,t,c).map(f=>a`
            <${de}
              key=${t[f]}
              id=${t[f]}
              index=${f}
              top=${f*m}
              height=${m}
              results=${e}
              columns=${u}
            />
          `)}
      </tbody>
    </table>
  `}import{m121_0 as wt}from"../main.js";var H=["failed","flaky","running","waiting"],_e=[["","Failed first"],["slowest","Slowest first"]],ge=150;function be(t){let e=t.get("show")??"";return{show:Object.hasOwn(g,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var xt=0;function we(t){clearTimeout(xt),xt=setTimeout(()=>h({test:t}),ge)}function xe({wanted:t,summary:e}){let s=H.includes(t.show)||!t.show?H:[...H,t.show],r=[["","all",e.total],...s.map(n=>[n,ot[n]??n,e[n]])].map(([n,i,l])=>[n,a`${i} <span class="number quiet">${$(l)}</span>`]);return a`
    <div class="page-tools matrix-tools">
      <${k}
        label="Which"
        hideLabel
        options=${r}
        value=${t.show}
        onChange=${n=>h({show:n},{push:!0})}
      />
      <${wt}
        id="result-search"
        label="Filter by test path"
        text=${t.test}
        onInput=${we}
      />
      <span class="tools-end">
        <${k}
          label="Order"
          hideLabel
          options=${_e}
          value=${t.sort}
          onChange=${n=>h({sort:n},{push:!0})}
        />
      </span>
    </div>
  `}var ye={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Se({wanted:t}){let[e,s,o]=!t.test&&ye[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
    <${b} icon=${e} title=${s}>
      <p>${o}</p>
      <p>
        <button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
          Show all
        </button>
      </p>
    <//>
  `}function ve({results:t,wanted:e}){let s=y(()=>t.chosen(e),[t]),o=mt(s),{most:r}=t.summary.value;return a`
    ${o.waiting>0&&a`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${o.show}>Show ${$(o.waiting)} more</button>
        </p>
      `}
    ${o.ids.length>0?a`<${bt} ids=${o.ids} results=${t} most=${r} over=${o.over} />`:a`<${Se} wanted=${e} />`}
  `}function yt({results:t,query:e}){let s=be(e);return t.loaded.value?a`
    <${xe} wanted=${s} summary=${t.summary.value} />
    <${ve} key=${JSON.stringify(s)} results=${t} wanted=${s} />
  `:a`<${w} lines=${12} />`}import{m115_0 as St}from"../main.js";import{m117_0 as vt,m117_1 as va,m117_2 as ka}from"../shared.js";var P=20,kt=1.25,ke=1;function Te({row:t}){let{run_seconds:e,runs:s,usual_seconds:o}=t;if(!o)return null;let r=e/s,n=Math.abs(r-o)>=ke&&(r>=o*kt||r<=o/kt);return a`
    <span class=${`number ${n&&r>o?"strong":"quiet"}`}>
      ${n?`${(r/o).toFixed(1)}\xD7 its usual ${d(o)}`:`as usual (${d(o)})`}
    </span>
  `}var Ce=[{name:"test",title:"Test",main:!0,cell:t=>a`<${x} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${vt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>et(t.share)},{name:"usual",title:"Compared with usual",cell:t=>a`<${Te} row=${t} />`}];function Tt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${P}`,s=j(e,`${t.done} ${t.failed}`),o=s.data.value,r=s.error.value;if(r&&!o)return a`<${A} title="Run times could not be loaded" text=${r.message} again=${s.load} />`;if(!o)return a`<${w} />`;if(o.tests.length===0)return a`<${b} icon="batches" title="No test has run yet" />`;let n=new Map(o.tests.map(i=>[i.test_id,{value:i}]));return a`
    <p class="slow-total">
      ${o.tests.length<P?"All tests":`The slowest ${P} tests`} ran
      ${" "}<strong class="number">${d(o.tests.reduce((i,l)=>i+l.run_seconds,0))}</strong>
      ${o.tests.length===P&&a` of <span class="number">${d(o.run_seconds)}</span>`}
      ${" "}on all agents together, all attempts counted.
    </p>
    <${St}
      id="slowest-list"
      label="Slowest tests, longest run time first"
      className="slow-tests"
      kind="test"
      ids=${[...n.keys()]}
      rowOf=${i=>n.get(i)}
      columns=${Ce}
      hrefOf=${i=>p("job",{id:i.job_id})}
    />
  `}import{m22_0 as Ct}from"../shared.js";import{m215_0 as Q,m215_1 as Pa,m215_2 as Ia}from"../main.js";import{m17_0 as Ot}from"../main.js";import{m19_0 as Ga,m19_1 as Rt}from"../shared.js";import{m30_0 as I}from"../main.js";import{m31_0 as Nt}from"../shared.js";import{m39_0 as Bt}from"../shared.js";import{m48_0 as Mt,m48_1 as tr}from"../main.js";var V=4;function Oe({held:t,rows:e}){let s=[...t.keys()];return a`
    <ul class="plain batch-groups">
      ${s.slice(0,V).map((o,r)=>a`
          <li key=${o}>
            ${e[r]?a`
                  <a href=${p("group",{id:o})}>
                    <${Mt} org=${e[r].org_id} version=${e[r].app_version_id} />
                  </a>
                `:a`<a href=${p("group",{id:o})}>Group</a>`}
            <span class="quiet">
              ${e[r]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
            </span>
          </li>
        `)}
      ${s.length>V&&a`<li class="quiet">and ${$(s.length-V)} more groups</li>`}
    </ul>
  `}function Re({held:t}){v("groups"),Q.ids.value;let e=[...t.keys()].map(o=>Q.row(o).value),s=K(e);return a`
    <p class="batch-left" data-left>
      ${s===null?"Expected end not known yet.":a`Ends in about <strong class="number">${tt(s)}</strong>.`}
    </p>
    <${Oe} held=${t} rows=${e} />
  `}function Ne({batch:t}){return a`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${I} label="Wait and write a JUnit file" text=${`qgjob wait --batch ${t.id} --junit report.xml`} />
      <${I} label="Retry failed jobs" text=${`qgjob retry --failed-of ${t.id} --wait`} />
      <${I} label="Show results" text=${`curl -s '${location.origin}/api/v1/batches/${t.id}/results'`} />
    </details>
  `}function Be({batch:t}){let e=Y(t);return e?a`
    <a href=${e} target="_blank" rel="noopener noreferrer">
      ${new URL(e).host}
      <${_} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:t.url}var Me=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${$(t)}`:`${$(t)} of ${$(e)}`;function jt({batch:t,summary:e}){let s=e??{...t,running:0,waiting:t.unfinished};return a`
    <div class="batch-summary">
      <${Ot} group=${s} />
      <div class="batch-now">
        <${Nt} counts=${s} choose=${o=>h({show:o,with:""},{push:!0})} />
        ${e&&t.unfinished>0&&a`<${Re} held=${e.groups} />`}
      </div>
      <${Bt}
        className="is-strip"
        facts=${[["Organization",t.org_id?a`<a href=${p("org",t)}>${t.org_id}</a>`:"several"],["Branch",t.branch],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${N(t.commit)}</span>`],["CI run",t.url&&a`<${Be} batch=${t} />`],["Submitted",a`<time class="number" datetime=${t.created_at} title=${t.created_at}>
              ${M(t.created_at)}
            </time>`],[t.finished_at?"Duration":"Elapsed",a`<${Rt} batch=${t} />`],["Retries used",Me(t)],["Failed in quarantine",t.excused>0&&a`<span title="These do not fail the batch">${$(t.excused)}</span>`]]}
      />
      <${Ne} batch=${t} />
    </div>
  `}import{m40_0 as gr,m40_1 as Et,m40_2 as br,m40_3 as wr,m40_4 as xr,m40_5 as yr,m40_6 as Ft}from"../shared.js";import{m79_0 as At}from"../shared.js";import{m83_0 as Lt}from"../main.js";import{m89_0 as Wt}from"../shared.js";import{m108_0 as Pt}from"../main.js";import{m116_0 as It}from"../shared.js";import{m177_0 as Fr,m177_1 as Ar,m177_2 as Lr,m177_3 as Wr,m177_4 as Pr,m177_5 as Ir,m177_6 as Dr,m177_7 as qr,m177_8 as Dt}from"../main.js";import{m179_0 as Gr,m179_1 as Hr,m179_2 as Qr,m179_3 as Vr,m179_4 as qt}from"../main.js";import{m184_0 as D,m184_1 as Xr}from"../main.js";import{m219_0 as tn,m219_1 as en,m219_2 as Jt}from"../main.js";function Rn({params:t}){let e=Jt(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[S(s),s.branch].filter(Boolean).join(" on "):"Batch"}function Ut(t){let e=`/api/v1/batches/${t.id}`,s=(o,r,n={})=>()=>G({action:o,within:e,what:r,...n});return[t.failed>0&&D("retry","batch")&&{label:`Retry ${$(t.failed)} failed\u2026`,icon:"retry",run:s("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&D("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:s("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function je({batch:t,waiting:e}){let s=`/api/v1/batches/${t.id}`;return a`
    ${Ut(t).map(({label:o,icon:r,run:n,danger:i})=>a`
        <button type="button" key=${r} class=${`button ${i?"is-danger":""}`} onClick=${n}>
          <${_} name=${r} />
          ${o}
        </button>
      `)}
    ${e>0&&D("priority","batch")&&a`
        <${E}
          label="Priority"
          items=${Wt(null,o=>G({action:"priority",within:s,priority:o,what:"Waiting jobs of this batch."}))}
        >
          Priority…
        <//>
      `}
    <a class="button" href=${`${s}/junit`} download>
      <${_} name="download" />
      JUnit
    </a>
  `}function Gt({params:{id:t},query:e}){let s=y(Dt,[])?.failures??null,o=v(`batch:${t}`),r=v(`results:${t}`),n=y(()=>new R(r),[r]);C(()=>n.follow(),[n]);let i=o.ids.value.length>0?o.row(t).value:null;if(qt("This batch",()=>i?Ut(i):[]),!i)return a`<${At} store=${o} kind="batch" />`;let l=e.get("with"),m=n.loaded.value?n.summary.value:null,u=[{name:"results",title:"Results",count:$(i.total),body:()=>a`<${yt} results=${n} query=${e} />`},{name:"changes",title:"Changes",body:()=>a`<${lt} batch=${i} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${Tt} batch=${i} />`}];return a`
    <${Lt}
      title=${S(i)}
      crumb=${X(i)}
      inspect=${["batch",i.id]}
      note=${i.branch}
      state=${a`<${Ct} batch=${i} />`}
      actions=${a`<${je} batch=${i} waiting=${m?.waiting??0} />`}
    >
      ${m?.simulated>0&&a`
          <${Pt}>
            ${$(m.simulated)} of ${B(i.total,"test")} simulated, not run.${" "}
            <a href=${p("batch",{id:t},{show:"simulated"})}>Show simulated</a>
          <//>
        `}
      <${jt} batch=${i} summary=${m} />
      <${Et}
        key=${t}
        path=${`/api/v1/batches/${t}/failures`}
        version=${`${i.failed} ${i.retries_used}`}
        initial=${s}
      >
        ${(c,f)=>a`
          <${F} id="failures" title="Failures" note=${Ft(c)}>${f}<//>
        `}
      <//>
      <${It}
        label="Batch"
        tabs=${u}
        value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
        onChange=${c=>h({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
      />
    <//>
  `}export{Gt as default,Rn as title};
