import{m244_0 as Le,m244_1 as We,m244_2 as Pe,m244_3 as C,m244_4 as Ie,m244_5 as De,m244_6 as qe,m244_7 as q,m244_8 as y,m244_9 as Je,m244_10 as J,m244_11 as U}from"../main.js";import{m0_0 as He,m0_1 as G,m0_2 as Qe,m0_3 as Ve,m0_4 as ze,m0_5 as Ke,m0_6 as Xe,m0_7 as Ye,m0_8 as Ze,m0_9 as ts,m0_10 as es,m0_11 as ss,m0_12 as os,m0_13 as as,m0_14 as rs}from"../main.js";import{m246_0 as ls,m246_1 as ms,m246_2 as us,m246_3 as O,m246_4 as cs,m246_5 as ps,m246_6 as z,m246_7 as $s,m246_8 as fs,m246_9 as ds,m246_10 as hs,m246_11 as _s}from"../main.js";var g={failed:t=>t.status==="failed",flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},Qt=t=>t.tries.reduce((e,o)=>Math.max(e,o.run_seconds??-1),-1);function Vt(t,{show:e="",test:o="",sort:s=""}){let r=g[e]??(()=>!0),n=o.toLowerCase(),i=t.filter(l=>r(l)&&l.test.toLowerCase().includes(n));if(s==="slowest"){let l=new Map(i.map(m=>[m.id,Qt(m)]));i.sort((m,u)=>l.get(u.id)-l.get(m.id)||(m.id<u.id?-1:1))}else i.sort((l,m)=>g.failed(m)-g.failed(l)||(l.id<m.id?-1:1));return i.map(l=>l.id)}function zt(t){let e=Object.keys(g),o={total:t.length,most:0,groups:new Map,trees:t.flatMap(s=>s.tries.map(r=>r.tree)),...Object.fromEntries(e.map(s=>[s,0]))};for(let s of t){for(let n of e)g[n](s)&&(o[n]+=1);if(o.most=Math.max(o.most,s.tries.length),!["pending","running"].includes(s.status))continue;let r=o.groups.get(s.group)??{waiting:0,running:0};r[s.status==="pending"?"waiting":"running"]+=1,o.groups.set(s.group,r)}return o}function K(t){let e=null;for(let o of t){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let s=o.waiting>0?o.explanation.eta_seconds:0;e=Math.max(e??0,s+o.work_seconds/Math.max(1,o.agents.length))}return e}var Kt=(t,e)=>t.length===e.length&&t.every((o,s)=>o===e[s]),R=class{#t;#e=z(0);#s=O(()=>(this.#e.value,this.#t.peek()));summary=O(()=>zt(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let o=[];return O(()=>{let s=Vt(this.#s.value,e);return Kt(s,o)?o:o=s})}};import{m4_0 as ys,m4_1 as Ss,m4_2 as X,m4_3 as S,m4_4 as vs,m4_5 as Ts,m4_6 as Y}from"../shared.js";import{m2_0 as Os,m2_1 as Z,m2_2 as Rs,m2_3 as Ns}from"../main.js";import{m147_0 as js,m147_1 as Es,m147_2 as N,m147_3 as tt,m147_4 as Fs,m147_5 as p,m147_6 as et,m147_7 as d,m147_8 as As,m147_9 as Ls,m147_10 as Ws,m147_11 as B,m147_12 as Ps,m147_13 as M}from"../main.js";import{m153_0 as qs,m153_1 as j,m153_2 as Js,m153_3 as Us,m153_4 as Gs,m153_5 as v}from"../main.js";import{m154_0 as a}from"../main.js";import{m188_0 as st,m188_1 as Ks,m188_2 as Xs,m188_3 as Ys,m188_4 as h,m188_5 as Zs,m188_6 as $,m188_7 as to,m188_8 as eo}from"../main.js";import{m62_0 as _}from"../main.js";import{m79_0 as E}from"../main.js";import{m86_0 as F}from"../main.js";import{m103_0 as T}from"../main.js";import{m115_0 as b,m115_1 as A,m115_2 as w}from"../main.js";import{m116_0 as fo,m116_1 as L,m116_2 as ot}from"../main.js";import{m122_0 as x}from"../main.js";var Xt=100,at=20,Yt=[["previous","Previous batch"],["base","Base branch"]],Zt=[["newly_failing","Newly failing","failed","passed or did not run before"],["still_failing","Still failing","failed","failed in both batches"],["fixed","Fixed","done","failed before"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","New","event","not in the other batch"],["gone","Gone","cancelled","not in this batch"]],nt=t=>[[S(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.commit&&B(t.commit),M(t.created_at)].filter(Boolean).join(", ");function te(t){let[e,o]=U([]);return C(()=>{let s=new AbortController,r=new URLSearchParams({suite:t.suite,limit:at+1,...t.org_id?{org_id:t.org_id}:{}});return Z(`/api/v1/batches?${r}`,s).then(({batches:n})=>o(n.filter(({id:i})=>i!==t.id).slice(0,at)),()=>{}),()=>s.abort()},[t.id]),e}function ee({batch:t,chosen:e}){let o=te(t),s=r=>h({with:r},{push:!0});return a`
    <div class="page-tools">
      <${T} label="Against" hideLabel options=${Yt} value=${e} onChange=${s} />
      ${o.length>0&&a`
          <${E}
            label="Other batch"
            items=${o.map(r=>({label:nt(r),checked:r.id===e,run:()=>s(r.id)}))}
          >
            Other batch…
            <${_} name="down" />
          <//>
        `}
    </div>
  `}var se=({at:t})=>t===null?null:a`<span class="number quiet">${d(t)}</span>`;function rt({id:t,status:e,seconds:o,word:s}){return t?a`
    <a class="change-side" href=${$("job",{id:t})}>
      <span class="unseen">${s}: </span>
      <${L} job=${{status:e}} /> <${se} at=${o} />
    </a>
  `:a`<span class="quiet">not run</span>`}function oe({row:t,gone:e}){let o=e?t.job_id:t.before_job_id;return a`
    <li class="change">
      <a class="change-test" href=${$("job",{id:t.job_id})}>
        <${x} test=${t.test} />
      </a>
      <${rt}
        word="before"
        id=${o}
        status=${e?t.status:t.before_status}
        seconds=${e?t.seconds:t.before_seconds}
      />
      <${_} name="next" />
      <${rt} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
    </li>
  `}var it=({kind:t,rows:e})=>a`
  <ul class="change-list" data-changes=${t}>
    ${e.map(o=>a`<${oe} key=${o.job_id} row=${o} gone=${t==="gone"} />`)}
  </ul>
`;function ae({kind:t,rows:e,causes:o}){let s=new Map(e.map(r=>[r.job_id,r]));return o.map(({fingerprint:r,cause:n,tests:i,job_ids:l})=>{let m=l.filter(u=>s.has(u)).map(u=>s.get(u));return m.length>0&&a`
        <div class="change-cause" key=${r} data-cause=${r}>
          <h3>
            <span class="failure-cause">${n||"No cause is known"}</span>${" "}
            <small class="number">${N(i,"test")}</small>
          </h3>
          <${it} kind=${t} rows=${m} />
        </div>
      `})}function re({kind:t,title:e,icon:o,note:s,rows:r,causes:n}){let[i,l]=U(!1),m=n?n.flatMap(({job_ids:f})=>f):null,u=m?r.toSorted((f,k)=>m.indexOf(f.job_id)-m.indexOf(k.job_id)):r,c=i?u:u.slice(0,Xt);return a`
    <${F}
      title=${a`<span class=${`state state-${o}`}>
          <${_} name=${o} />
          <span>${e}</span>
        </span>`}
      note=${p(r.length)}
      className="changes"
      tools=${a`<span class="quiet">${s}</span>`}
    >
      ${n?a`<${ae} kind=${t} rows=${c} causes=${n} />`:a`<${it} kind=${t} rows=${c} />`}
      ${c.length<r.length&&a`
          <p class="nothing">
            <button type="button" class="button" onClick=${()=>l(!0)}>
              Show all ${p(r.length)}
            </button>
          </p>
        `}
    <//>
  `}var ne=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function ie({found:t,chosen:e}){if(t.with===null)return a`
      <${b} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `;let o=Zt.filter(([r])=>t[r].length>0),s=ne(t);return a`
    <p class="change-with">
      Against <a href=${$("batch",{id:t.with.id})}>${nt(t.with)}</a>
      ${s&&o.length>0&&a`${" "}<span class="number" data-to-run>· ${s}</span>`}
    </p>
    ${o.length===0&&a`
        <${b} icon=${s?"running":"done"} title=${s?`Same so far, ${s}`:"No changes"}>
          <p>Every finished test has the same status in both batches.</p>
        <//>
      `}
    ${o.map(([r,n,i,l])=>a`
        <${re} key=${r} kind=${r} title=${n} icon=${i} note=${l} rows=${t[r]}
          causes=${r==="newly_failing"?t.causes:null}
        />
      `)}
  `}function lt({batch:t,chosen:e}){let o=`/api/v1/batches/${t.id}/compare?${new URLSearchParams({with:e})}`,s=j(o,`${t.done} ${t.failed} ${t.cancelled}`),r=s.data.value,n=s.error.value;return a`
    <${ee} batch=${t} chosen=${e} />
    ${n&&a`
        <${A} title="The batches could not be compared" text=${n.message} again=${()=>s.load()} />
      `}
    ${r&&a`<${ie} found=${r} chosen=${e} />`}
    ${!r&&!n&&a`<${w} />`}
  `}import{m149_0 as mt}from"../main.js";import{m190_0 as Lo,m190_1 as ut,m190_2 as Wo,m190_3 as Po,m190_4 as Io,m190_5 as ct,m190_6 as pt}from"../main.js";import{m231_0 as W}from"../main.js";import{m242_0 as $t}from"../shared.js";import{m83_0 as ft,m83_1 as dt}from"../shared.js";import{m89_0 as ht}from"../main.js";var le=W(36),me=W(68),ue=W(760),ce=4,_t=12;function pe(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,o=t.cause||t.message,s=o?`: ${o}`:"";return`${dt(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function $e({job:t,attempt:e}){return a`
    <a
      class="cell"
      href=${$("job",{id:t.id},{attempt:e.number})}
      tabindex="-1"
      title=${pe(e)}
    >
      <span class="unseen">attempt ${e.number}: </span>
      <${ft} outcome=${e.outcome} phase=${e.phase} />
      ${e.run_seconds!==null&&a`<span class="cell-time number">${d(e.run_seconds)}</span>`}
    </a>
  `}function fe({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,r)=>{let n=o[r];return a`
      <td key=${r} role="cell" class="c-try">${n&&a`<${$e} job=${t} attempt=${n} />`}</td>
    `})}var gt=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),de=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function he({id:t,index:e,top:o,height:s,results:r,columns:n}){let i=r.row(t).value;if(!i)return null;let l=$("job",{id:t}),m=u=>{u.target.closest("a, button")||String(getSelection())||(u.metaKey||u.ctrlKey?window.open(l,"_blank","noopener"):st(l))};return a`
    <${ht}
      as="tr"
      role="row"
      aria-rowindex=${e+2}
      top=${o}
      height=${s}
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
          ${de.map(([u,c,f])=>i[u]&&a`<span class="tag" key=${u} title=${f}>${c}</span>`)}
        </span>
      </td>
      <${fe} job=${i} columns=${n} />
      <td role="cell" class="c-said quiet" title=${gt(i)}>${gt(i)}</td>
    <//>
  `}function _e({from:t,to:e},o,s,r){let n=Math.max(0,Math.floor(t/o)),i=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/o))-n)},(u,c)=>n+c),l=r===null?-1:s.indexOf(r.slice(7));if(l<0)return i;let m=[l-1,l,l+1].filter(u=>u>=0&&u<s.length);return[...new Set([...i,...m])].sort((u,c)=>u-c)}function bt({ids:t,results:e,most:o,over:s}){let r=J(null),n=J(null),i=$t(n).value,l=i.width>0&&i.width<ue,m=l?me:le,u=Math.min(_t,Math.max(1,o)),c=ut(r.current);return q(()=>pt(r.current,c)),q(()=>{n.current.style.setProperty("height",`${t.length*m}px`),r.current.style.setProperty("--tries",u)},[t.length,m,u]),a`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${t.length+1}
      ref=${r}
      class=${`rows matrix ${l?"is-narrow":""} ${u>ce?"is-dense":""}`}
      onFocusIn=${ct}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from({length:u},(f,k)=>a`
              <th key=${k} role="columnheader" scope="col" class="c-try">
                ${o>_t?"":a`
                      <span class="try-word">Attempt </span>
                      ${k+1}
                    `}
              </th>
            `)}
          <th role="columnheader" scope="col" class="c-said">Cause</th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${n} ...${s}>
        ${_e(i,m,t,c).map(f=>a`
            <${he}
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
  `}import{m123_0 as wt}from"../main.js";var H=["failed","flaky","running","waiting"],ge=[["","Failed first"],["slowest","Slowest first"]],be=150;function we(t){let e=t.get("show")??"";return{show:Object.hasOwn(g,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var xt=0;function xe(t){clearTimeout(xt),xt=setTimeout(()=>h({test:t}),be)}function ye({wanted:t,summary:e}){let o=H.includes(t.show)||!t.show?H:[...H,t.show],r=[["","all",e.total],...o.map(n=>[n,ot[n]??n,e[n]])].map(([n,i,l])=>[n,a`${i} <span class="number quiet">${p(l)}</span>`]);return a`
    <div class="page-tools matrix-tools">
      <${T}
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
        onInput=${xe}
      />
      <span class="tools-end">
        <${T}
          label="Order"
          hideLabel
          options=${ge}
          value=${t.sort}
          onChange=${n=>h({sort:n},{push:!0})}
        />
      </span>
    </div>
  `}var Se={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function ve({wanted:t}){let[e,o,s]=!t.test&&Se[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
    <${b} icon=${e} title=${o}>
      <p>${s}</p>
      <p>
        <button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
          Show all
        </button>
      </p>
    <//>
  `}function Te({results:t,wanted:e}){let o=y(()=>t.chosen(e),[t]),s=mt(o),{most:r}=t.summary.value;return a`
    ${s.waiting>0&&a`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${s.show}>Show ${p(s.waiting)} more</button>
        </p>
      `}
    ${s.ids.length>0?a`<${bt} ids=${s.ids} results=${t} most=${r} over=${s.over} />`:a`<${ve} wanted=${e} />`}
  `}function yt({results:t,query:e}){let o=we(e);return t.loaded.value?a`
    <${ye} wanted=${o} summary=${t.summary.value} />
    <${Te} key=${JSON.stringify(o)} results=${t} wanted=${o} />
  `:a`<${w} lines=${12} />`}import{m117_0 as St}from"../main.js";import{m119_0 as vt,m119_1 as Ta,m119_2 as ka}from"../shared.js";var P=20,Tt=1.25,ke=1;function Ce({row:t}){let{run_seconds:e,runs:o,usual_seconds:s}=t;if(!s)return null;let r=e/o,n=Math.abs(r-s)>=ke&&(r>=s*Tt||r<=s/Tt);return a`
    <span class=${`number ${n&&r>s?"strong":"quiet"}`}>
      ${n?`${(r/s).toFixed(1)}\xD7 its usual ${d(s)}`:`as usual (${d(s)})`}
    </span>
  `}var Oe=[{name:"test",title:"Test",main:!0,cell:t=>a`<${x} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${vt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>et(t.share)},{name:"usual",title:"Compared with usual",cell:t=>a`<${Ce} row=${t} />`}];function kt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${P}`,o=j(e,`${t.done} ${t.failed}`),s=o.data.value,r=o.error.value;if(r&&!s)return a`<${A} title="Run times could not be loaded" text=${r.message} again=${o.load} />`;if(!s)return a`<${w} />`;if(s.tests.length===0)return a`<${b} icon="batches" title="No test has run yet" />`;let n=new Map(s.tests.map(i=>[i.test_id,{value:i}]));return a`
    <p class="slow-total">
      ${s.tests.length<P?"All tests":`The slowest ${P} tests`} ran
      ${" "}<strong class="number">${d(s.tests.reduce((i,l)=>i+l.run_seconds,0))}</strong>
      ${s.tests.length===P&&a` of <span class="number">${d(s.run_seconds)}</span>`}
      ${" "}on all agents together, all attempts counted.
    </p>
    <${St}
      id="slowest-list"
      label="Slowest tests, longest run time first"
      className="slow-tests"
      kind="test"
      ids=${[...n.keys()]}
      rowOf=${i=>n.get(i)}
      columns=${Oe}
      hrefOf=${i=>$("job",{id:i.job_id})}
    />
  `}import{m22_0 as Ct}from"../shared.js";import{m164_0 as Ia,m164_1 as Ot}from"../shared.js";import{m218_0 as Q,m218_1 as Ja,m218_2 as Ua}from"../main.js";import{m17_0 as Rt}from"../main.js";import{m19_0 as za,m19_1 as Nt}from"../shared.js";import{m30_0 as I}from"../main.js";import{m31_0 as Bt}from"../shared.js";import{m39_0 as Mt}from"../shared.js";import{m48_0 as jt,m48_1 as ar}from"../main.js";var V=4;function Re({held:t,rows:e}){let o=[...t.keys()];return a`
    <ul class="plain batch-groups">
      ${o.slice(0,V).map((s,r)=>a`
          <li key=${s}>
            ${e[r]?a`
                  <a href=${$("group",{id:s})}>
                    <${jt} org=${e[r].org_id} version=${e[r].app_version_id} />
                  </a>
                `:a`<a href=${$("group",{id:s})}>Group</a>`}
            <span class="quiet">
              ${e[r]?.explanation?.text??(t.get(s).waiting?"waiting":"All started")}
            </span>
          </li>
        `)}
      ${o.length>V&&a`<li class="quiet">and ${p(o.length-V)} more groups</li>`}
    </ul>
  `}function Ne({held:t}){v("groups"),Q.ids.value;let e=[...t.keys()].map(s=>Q.row(s).value),o=K(e);return a`
    <p class="batch-left" data-left>
      ${o===null?"Expected end not known yet.":a`Ends in about <strong class="number">${tt(o)}</strong>.`}
    </p>
    <${Re} held=${t} rows=${e} />
  `}function Be({batch:t}){return a`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${I} label="Wait and write a JUnit file" text=${`qgjob wait --batch ${t.id} --junit report.xml`} />
      <${I} label="Retry failed jobs" text=${`qgjob retry --failed-of ${t.id} --wait`} />
      <${I} label="Show results" text=${`curl -s '${location.origin}/api/v1/batches/${t.id}/results'`} />
    </details>
  `}function Me({batch:t}){let e=Y(t);return e?a`
    <a href=${e} target="_blank" rel="noopener noreferrer">
      ${new URL(e).host}
      <${_} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:t.url}var je=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${p(t)}`:`${p(t)} of ${p(e)}`;function Et({batch:t,summary:e}){let o=e??{...t,running:0,waiting:t.unfinished};return a`
    <div class="batch-summary">
      <${Rt} group=${o} />
      <div class="batch-now">
        <${Bt} counts=${o} choose=${s=>h({show:s,with:""},{push:!0})} />
        ${e&&t.unfinished>0&&a`<${Ne} held=${e.groups} />`}
      </div>
      <${Mt}
        className="is-strip"
        facts=${[["Organization",t.org_id?a`<a href=${$("org",t)}>${t.org_id}</a>`:"several"],["Branch",t.branch],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${B(t.commit)}</span>`],["Tests at",e&&Ot(e.trees)],["CI run",t.url&&a`<${Me} batch=${t} />`],["Submitted",a`<time class="number" datetime=${t.created_at} title=${t.created_at}>
              ${M(t.created_at)}
            </time>`],[t.finished_at?"Duration":"Elapsed",a`<${Nt} batch=${t} />`],["Retries used",je(t)],["Failed in quarantine",t.excused>0&&a`<span title="These do not fail the batch">${p(t.excused)}</span>`]]}
      />
      <${Be} batch=${t} />
    </div>
  `}import{m40_0 as Sr,m40_1 as Ft,m40_2 as vr,m40_3 as Tr,m40_4 as kr,m40_5 as Cr,m40_6 as At}from"../shared.js";import{m80_0 as Lt}from"../shared.js";import{m84_0 as Wt}from"../main.js";import{m90_0 as Pt}from"../shared.js";import{m110_0 as It}from"../main.js";import{m118_0 as Dt}from"../shared.js";import{m180_0 as Ir,m180_1 as Dr,m180_2 as qr,m180_3 as Jr,m180_4 as Ur,m180_5 as Gr,m180_6 as Hr,m180_7 as Qr,m180_8 as qt}from"../main.js";import{m182_0 as Kr,m182_1 as Xr,m182_2 as Yr,m182_3 as Zr,m182_4 as Jt}from"../main.js";import{m187_0 as D,m187_1 as sn}from"../main.js";import{m222_0 as rn,m222_1 as nn,m222_2 as Ut}from"../main.js";function En({params:t}){let e=Ut(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[S(o),o.branch].filter(Boolean).join(" on "):"Batch"}function Gt(t){let e=`/api/v1/batches/${t.id}`,o=(s,r,n={})=>()=>G({action:s,within:e,what:r,...n});return[t.failed>0&&D("retry","batch")&&{label:`Retry ${p(t.failed)} failed\u2026`,icon:"retry",run:o("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&D("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Ee({batch:t,waiting:e}){let o=`/api/v1/batches/${t.id}`;return a`
    ${Gt(t).map(({label:s,icon:r,run:n,danger:i})=>a`
        <button type="button" key=${r} class=${`button ${i?"is-danger":""}`} onClick=${n}>
          <${_} name=${r} />
          ${s}
        </button>
      `)}
    ${e>0&&D("priority","batch")&&a`
        <${E}
          label="Priority"
          items=${Pt(null,s=>G({action:"priority",within:o,priority:s,what:"Waiting jobs of this batch."}))}
        >
          Priority…
        <//>
      `}
    <a class="button" href=${`${o}/junit`} download>
      <${_} name="download" />
      JUnit
    </a>
  `}function Ht({params:{id:t},query:e}){let o=y(qt,[])?.failures??null,s=v(`batch:${t}`),r=v(`results:${t}`),n=y(()=>new R(r),[r]);C(()=>n.follow(),[n]);let i=s.ids.value.length>0?s.row(t).value:null;if(Jt("This batch",()=>i?Gt(i):[]),!i)return a`<${Lt} store=${s} kind="batch" />`;let l=e.get("with"),m=n.loaded.value?n.summary.value:null,u=[{name:"results",title:"Results",count:p(i.total),body:()=>a`<${yt} results=${n} query=${e} />`},{name:"changes",title:"Changes",body:()=>a`<${lt} batch=${i} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${kt} batch=${i} />`}];return a`
    <${Wt}
      title=${S(i)}
      crumb=${X(i)}
      inspect=${["batch",i.id]}
      note=${i.branch}
      state=${a`<${Ct} batch=${i} />`}
      actions=${a`<${Ee} batch=${i} waiting=${m?.waiting??0} />`}
    >
      ${m?.simulated>0&&a`
          <${It}>
            ${p(m.simulated)} of ${N(i.total,"test")} simulated, not run.${" "}
            <a href=${$("batch",{id:t},{show:"simulated"})}>Show simulated</a>
          <//>
        `}
      <${Et} batch=${i} summary=${m} />
      <${Ft}
        key=${t}
        path=${`/api/v1/batches/${t}/failures`}
        version=${`${i.failed} ${i.retries_used}`}
        initial=${o}
      >
        ${(c,f)=>a`
          <${F} id="failures" title="Failures" note=${At(c)}>${f}<//>
        `}
      <//>
      <${Dt}
        label="Batch"
        tabs=${u}
        value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
        onChange=${c=>h({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
      />
    <//>
  `}export{Ht as default,En as title};
