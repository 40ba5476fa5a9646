import{m266_0 as Ge,m266_1 as He,m266_2 as Qe,m266_3 as w,m266_4 as Ve,m266_5 as ze,m266_6 as Ke,m266_7 as D,m266_8 as v,m266_9 as Xe,m266_10 as q,m266_11 as T}from"../main.js";import{m0_0 as ts,m0_1 as J,m0_2 as es,m0_3 as ss,m0_4 as os,m0_5 as as,m0_6 as rs,m0_7 as ns,m0_8 as is,m0_9 as ms,m0_10 as ls,m0_11 as cs,m0_12 as us,m0_13 as ps,m0_14 as fs}from"../main.js";import{m268_0 as hs,m268_1 as _s,m268_2 as gs,m268_3 as B,m268_4 as bs,m268_5 as ws,m268_6 as V,m268_7 as xs,m268_8 as ys,m268_9 as Ss,m268_10 as vs,m268_11 as Ts}from"../main.js";var g={failed:t=>t.status==="failed",flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},te=t=>t.tries.reduce((e,o)=>Math.max(e,o.run_seconds??-1),-1);function ee(t,{show:e="",test:o="",sort:s=""}){let r=g[e]??(()=>!0),n=o.toLowerCase(),i=t.filter(m=>r(m)&&m.test.toLowerCase().includes(n));if(s==="slowest"){let m=new Map(i.map(l=>[l.id,te(l)]));i.sort((l,c)=>m.get(c.id)-m.get(l.id)||(l.id<c.id?-1:1))}else i.sort((m,l)=>g.failed(l)-g.failed(m)||(m.id<l.id?-1:1));return i.map(m=>m.id)}function se(t){let e=Object.keys(g),o={total:t.length,most:0,groups:new Map,trees:t.flatMap(s=>s.tries.map(r=>r.tree)),...Object.fromEntries(e.map(s=>[s,0]))};for(let s of t){for(let n of e)g[n](s)&&(o[n]+=1);if(o.most=Math.max(o.most,s.tries.length),!["pending","running"].includes(s.status))continue;let r=o.groups.get(s.group)??{waiting:0,running:0};r[s.status==="pending"?"waiting":"running"]+=1,o.groups.set(s.group,r)}return o}function z(t){let e=null;for(let o of t){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let s=o.waiting>0?o.explanation.eta_seconds:0;e=Math.max(e??0,s+o.work_seconds/Math.max(1,o.agents.length))}return e}var oe=(t,e)=>t.length===e.length&&t.every((o,s)=>o===e[s]),E=class{#t;#e=V(0);#s=B(()=>(this.#e.value,this.#t.peek()));summary=B(()=>se(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let o=[];return B(()=>{let s=ee(this.#s.value,e);return oe(s,o)?o:o=s})}};import{m4_0 as Bs,m4_1 as Es,m4_2 as K,m4_3 as k,m4_4 as Ns,m4_5 as Ms,m4_6 as X}from"../shared.js";import{m2_0 as Fs,m2_1 as As,m2_2 as Y,m2_3 as Ps,m2_4 as Ws}from"../main.js";import{m161_0 as qs,m161_1 as Js,m161_2 as Us,m161_3 as N,m161_4 as Gs,m161_5 as Z,m161_6 as Hs,m161_7 as Qs,m161_8 as p,m161_9 as tt,m161_10 as d,m161_11 as Vs,m161_12 as zs,m161_13 as Ks,m161_14 as Xs,m161_15 as M,m161_16 as Ys,m161_17 as et}from"../main.js";import{m168_0 as eo,m168_1 as L,m168_2 as so,m168_3 as oo,m168_4 as ao,m168_5 as O}from"../main.js";import{m170_0 as a}from"../main.js";import{m209_0 as st,m209_1 as lo,m209_2 as co,m209_3 as uo,m209_4 as h,m209_5 as po,m209_6 as f,m209_7 as fo,m209_8 as $o}from"../main.js";import{m68_0 as _}from"../main.js";import{m86_0 as j}from"../main.js";import{m93_0 as F}from"../main.js";import{m112_0 as C}from"../main.js";import{m125_0 as b,m125_1 as A,m125_2 as x}from"../main.js";import{m126_0 as Co,m126_1 as P,m126_2 as ot}from"../main.js";import{m132_0 as y}from"../main.js";var ae=100,at=20,re=[["previous","Previous batch"],["base","Base branch"]],ne=[["newly_failing","Newly failing","failed","passed or did not run before"],["still_failing","Still failing","failed","failed in both batches"],["fixed","Fixed","done","failed before"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","New","event","not in the other batch"],["gone","Gone","cancelled","not in this batch"]],nt=t=>[[k(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.commit&&M(t.commit),et(t.created_at)].filter(Boolean).join(", ");function ie(t){let[e,o]=T([]);return w(()=>{let s=new AbortController,r=new URLSearchParams({suite:t.suite,limit:at+1,...t.org_id?{org_id:t.org_id}:{}});return Y(`/api/v1/batches?${r}`,s).then(({batches:n})=>o(n.filter(({id:i})=>i!==t.id).slice(0,at)),()=>{}),()=>s.abort()},[t.id]),e}function me({batch:t,chosen:e}){let o=ie(t),s=r=>h({with:r},{push:!0});return a`
    <div class="page-tools">
      <${C} label="Against" hideLabel options=${re} value=${e} onChange=${s} />
      ${o.length>0&&a`
          <${j}
            label="Other batch"
            items=${o.map(r=>({label:nt(r),checked:r.id===e,run:()=>s(r.id)}))}
          >
            Other batch…
            <${_} name="down" />
          <//>
        `}
    </div>
  `}var le=({at:t})=>t===null?null:a`<span class="number quiet">${d(t)}</span>`;function rt({id:t,status:e,seconds:o,word:s}){return t?a`
    <a class="change-side" href=${f("job",{id:t})}>
      <span class="unseen">${s}: </span>
      <${P} job=${{status:e}} /> <${le} at=${o} />
    </a>
  `:a`<span class="quiet">not run</span>`}function ce({row:t,gone:e}){let o=e?t.job_id:t.before_job_id;return a`
    <li class="change">
      <a class="change-test" href=${f("job",{id:t.job_id})}>
        <${y} test=${t.test} />
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
    ${e.map(o=>a`<${ce} key=${o.job_id} row=${o} gone=${t==="gone"} />`)}
  </ul>
`;function ue({kind:t,rows:e,causes:o}){let s=new Map(e.map(r=>[r.job_id,r]));return o.map(({fingerprint:r,cause:n,tests:i,job_ids:m})=>{let l=m.filter(c=>s.has(c)).map(c=>s.get(c));return l.length>0&&a`
        <div class="change-cause" key=${r} data-cause=${r}>
          <h3>
            <span class="failure-cause">${n||"No cause is known"}</span>${" "}
            <small class="number">${N(i,"test")}</small>
          </h3>
          <${it} kind=${t} rows=${l} />
        </div>
      `})}function pe({kind:t,title:e,icon:o,note:s,rows:r,causes:n}){let[i,m]=T(!1),l=n?n.flatMap(({job_ids:$})=>$):null,c=l?r.toSorted(($,R)=>l.indexOf($.job_id)-l.indexOf(R.job_id)):r,u=i?c:c.slice(0,ae);return a`
    <${F}
      title=${a`<span class=${`state state-${o}`}>
          <${_} name=${o} />
          <span>${e}</span>
        </span>`}
      note=${p(r.length)}
      className="changes"
      tools=${a`<span class="quiet">${s}</span>`}
    >
      ${n?a`<${ue} kind=${t} rows=${u} causes=${n} />`:a`<${it} kind=${t} rows=${u} />`}
      ${u.length<r.length&&a`
          <p class="nothing">
            <button type="button" class="button" onClick=${()=>m(!0)}>
              Show all ${p(r.length)}
            </button>
          </p>
        `}
    <//>
  `}var fe=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function $e({found:t,chosen:e}){if(t.with===null)return a`
      <${b} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `;let o=ne.filter(([r])=>t[r].length>0),s=fe(t);return a`
    <p class="change-with">
      Against <a href=${f("batch",{id:t.with.id})}>${nt(t.with)}</a>
      ${s&&o.length>0&&a`${" "}<span class="number" data-to-run>· ${s}</span>`}
    </p>
    ${o.length===0&&a`
        <${b} icon=${s?"running":"done"} title=${s?`Same so far, ${s}`:"No changes"}>
          <p>Every finished test has the same status in both batches.</p>
        <//>
      `}
    ${o.map(([r,n,i,m])=>a`
        <${pe} key=${r} kind=${r} title=${n} icon=${i} note=${m} rows=${t[r]}
          causes=${r==="newly_failing"?t.causes:null}
        />
      `)}
  `}function mt({batch:t,chosen:e}){let o=`/api/v1/batches/${t.id}/compare?${new URLSearchParams({with:e})}`,s=L(o,`${t.done} ${t.failed} ${t.cancelled}`),r=s.data.value,n=s.error.value;return a`
    <${me} batch=${t} chosen=${e} />
    ${n&&a`
        <${A} title="The batches could not be compared" text=${n.message} again=${()=>s.load()} />
      `}
    ${r&&a`<${$e} found=${r} chosen=${e} />`}
    ${!r&&!n&&a`<${x} />`}
  `}import{m151_0 as lt}from"../shared.js";import{m175_0 as ct,m175_1 as Ko,m175_2 as Xo,m175_3 as Yo}from"../shared.js";function ut({batch:t}){let[e,o]=T(0);w(()=>{let r=()=>o(n=>n+1);return addEventListener("focus",r),()=>removeEventListener("focus",r)},[]);let s=lt(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?a`
    <a
      class="button"
      href=${`${s.content.url}${ct}index.html`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <${_} name="link" />
      Open report
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:null}import{m163_0 as pt}from"../main.js";import{m211_0 as la,m211_1 as ft,m211_2 as ca,m211_3 as ua,m211_4 as pa,m211_5 as $t,m211_6 as dt}from"../main.js";import{m252_0 as W}from"../main.js";import{m264_0 as ht}from"../shared.js";import{m90_0 as _t,m90_1 as gt}from"../shared.js";import{m97_0 as bt}from"../main.js";var de=W(36),he=W(68),_e=W(760),ge=4,wt=12;function be(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,o=t.cause||t.message,s=o?`: ${o}`:"";return`${gt(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function we({job:t,attempt:e}){return a`
    <a
      class="cell"
      href=${f("job",{id:t.id},{attempt:e.number})}
      tabindex="-1"
      title=${be(e)}
    >
      <span class="unseen">attempt ${e.number}: </span>
      <${_t} outcome=${e.outcome} phase=${e.phase} />
      ${e.run_seconds!==null&&a`<span class="cell-time number">${d(e.run_seconds)}</span>`}
    </a>
  `}function xe({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,r)=>{let n=o[r];return a`
      <td key=${r} role="cell" class="c-try">${n&&a`<${we} job=${t} attempt=${n} />`}</td>
    `})}var xt=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),ye=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function Se({id:t,index:e,top:o,height:s,results:r,columns:n}){let i=r.row(t).value;if(!i)return null;let m=f("job",{id:t}),l=c=>{c.target.closest("a, button")||String(getSelection())||(c.metaKey||c.ctrlKey?window.open(m,"_blank","noopener"):st(m))};return a`
    <${bt}
      as="tr"
      role="row"
      aria-rowindex=${e+2}
      top=${o}
      height=${s}
      className="row matrix-row"
      onClick=${l}
    >
      <td role="cell" class="c-status">
        <${P} job=${i} />
      </td>
      <td role="cell" class="c-test">
        <span class="line">
          <a
            class="row-link"
            data-row=${`result/${t}`}
            data-failed=${i.status==="failed"?"":void 0}
            tabindex="-1"
            href=${m}
          >
            <${y} test=${i.test} />
          </a>
          ${ye.map(([c,u,$])=>i[c]&&a`<span class="tag" key=${c} title=${$}>${u}</span>`)}
        </span>
      </td>
      <${xe} job=${i} columns=${n} />
      <td role="cell" class="c-said quiet" title=${xt(i)}>${xt(i)}</td>
    <//>
  `}function ve({from:t,to:e},o,s,r){let n=Math.max(0,Math.floor(t/o)),i=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/o))-n)},(c,u)=>n+u),m=r===null?-1:s.indexOf(r.key.slice(7));if(m<0)return i;let l=[m-1,m,m+1].filter(c=>c>=0&&c<s.length);return[...new Set([...i,...l])].sort((c,u)=>c-u)}function yt({ids:t,results:e,most:o,over:s}){let r=q(null),n=q(null),i=ht(n).value,m=i.width>0&&i.width<_e,l=m?he:de,c=Math.min(wt,Math.max(1,o)),u=ft(r.current);return D(()=>dt(r.current,u)),D(()=>{n.current.style.setProperty("height",`${t.length*l}px`),r.current.style.setProperty("--tries",c)},[t.length,l,c]),a`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${t.length+1}
      ref=${r}
      class=${`rows matrix ${m?"is-narrow":""} ${c>ge?"is-dense":""}`}
      onFocusIn=${$t}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from({length:c},($,R)=>a`
              <th key=${R} role="columnheader" scope="col" class="c-try">
                ${o>wt?"":a`
                      <span class="try-word">Attempt </span>
                      ${R+1}
                    `}
              </th>
            `)}
          <th role="columnheader" scope="col" class="c-said">Cause</th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${n} ...${s}>
        ${ve(i,l,t,u).map($=>a`
            <${Se}
              key=${t[$]}
              id=${t[$]}
              index=${$}
              top=${$*l}
              height=${l}
              results=${e}
              columns=${c}
            />
          `)}
      </tbody>
    </table>
  `}import{m133_0 as St}from"../main.js";var U=["failed","flaky","running","waiting"],Te=[["","Failed first"],["slowest","Slowest first"]],ke=150;function Oe(t){let e=t.get("show")??"";return{show:Object.hasOwn(g,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var vt=0;function Ce(t){clearTimeout(vt),vt=setTimeout(()=>h({test:t}),ke)}function Re({wanted:t,summary:e}){let o=U.includes(t.show)||!t.show?U:[...U,t.show],r=[["","all",e.total],...o.map(n=>[n,ot[n]??n,e[n]])].map(([n,i,m])=>[n,a`${i} <span class="number quiet">${p(m)}</span>`]);return a`
    <div class="page-tools matrix-tools">
      <${C}
        label="Which"
        hideLabel
        options=${r}
        value=${t.show}
        onChange=${n=>h({show:n},{push:!0})}
      />
      <${St}
        id="result-search"
        label="Filter by test path"
        text=${t.test}
        onInput=${Ce}
      />
      <span class="tools-end">
        <${C}
          label="Order"
          hideLabel
          options=${Te}
          value=${t.sort}
          onChange=${n=>h({sort:n},{push:!0})}
        />
      </span>
    </div>
  `}var Be={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Ee({wanted:t}){let[e,o,s]=!t.test&&Be[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
    <${b} icon=${e} title=${o}>
      <p>${s}</p>
      <p>
        <button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
          Show all
        </button>
      </p>
    <//>
  `}function Ne({results:t,wanted:e}){let o=v(()=>t.chosen(e),[t]),s=pt(o),{most:r}=t.summary.value;return a`
    ${s.waiting>0&&a`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${s.show}>Show ${p(s.waiting)} more</button>
        </p>
      `}
    ${s.ids.length>0?a`<${yt} ids=${s.ids} results=${t} most=${r} over=${s.over} />`:a`<${Ee} wanted=${e} />`}
  `}function Tt({results:t,query:e}){let o=Oe(e);return t.loaded.value?a`
    <${Re} wanted=${o} summary=${t.summary.value} />
    <${Ne} key=${JSON.stringify(o)} results=${t} wanted=${o} />
  `:a`<${x} lines=${12} />`}import{m127_0 as kt}from"../main.js";import{m129_0 as Ot,m129_1 as Xa,m129_2 as Ya}from"../shared.js";var I=20,Ct=1.25,Me=1;function Le({row:t}){let{run_seconds:e,runs:o,usual_seconds:s}=t;if(!s)return null;let r=e/o,n=Math.abs(r-s)>=Me&&(r>=s*Ct||r<=s/Ct);return a`
    <span class=${`number ${n&&r>s?"strong":"quiet"}`}>
      ${n?`${(r/s).toFixed(1)}\xD7 its usual ${d(s)}`:`as usual (${d(s)})`}
    </span>
  `}var je=[{name:"test",title:"Test",main:!0,cell:t=>a`<${y} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${Ot} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>tt(t.share)},{name:"usual",title:"Compared with usual",cell:t=>a`<${Le} row=${t} />`}];function Rt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${I}`,o=L(e,`${t.done} ${t.failed}`),s=o.data.value,r=o.error.value;if(r&&!s)return a`<${A} title="Run times could not be loaded" text=${r.message} again=${o.load} />`;if(!s)return a`<${x} />`;if(s.tests.length===0)return a`<${b} icon="batches" title="No test has run yet" />`;let n=new Map(s.tests.map(i=>[i.test_id,{value:i}]));return a`
    <p class="slow-total">
      ${s.tests.length<I?"All tests":`The slowest ${I} tests`} ran
      ${" "}<strong class="number">${d(s.tests.reduce((i,m)=>i+m.run_seconds,0))}</strong>
      ${s.tests.length===I&&a` of <span class="number">${d(s.run_seconds)}</span>`}
      ${" "}on all agents together, all attempts counted.
    </p>
    <${kt}
      id="slowest-list"
      label="Slowest tests, longest run time first"
      className="slow-tests"
      kind="test"
      ids=${[...n.keys()]}
      rowOf=${i=>n.get(i)}
      columns=${je}
      hrefOf=${i=>f("job",{id:i.job_id})}
    />
  `}import{m25_0 as Bt}from"../shared.js";import{m183_0 as Et,m183_1 as pr,m183_2 as Nt}from"../shared.js";import{m208_0 as S,m208_1 as dr}from"../main.js";import{m239_0 as G,m239_1 as gr,m239_2 as br}from"../main.js";import{m250_0 as Mt,m250_1 as yr,m250_2 as Sr,m250_3 as vr,m250_4 as H}from"../main.js";import{m19_0 as Lt}from"../main.js";import{m21_0 as Rr,m21_1 as jt}from"../shared.js";import{m34_0 as Ft,m34_1 as Nr}from"../main.js";import{m35_0 as At}from"../shared.js";import{m44_0 as Pt}from"../shared.js";import{m53_0 as Wt,m53_1 as Wr}from"../main.js";import{m135_0 as It}from"../main.js";var Q=4;function Fe({held:t,rows:e}){let o=[...t.keys()];return a`
    <ul class="plain batch-groups">
      ${o.slice(0,Q).map((s,r)=>a`
          <li key=${s}>
            ${e[r]?a`
                  <a href=${f("group",{id:s})}>
                    <${Wt} org=${e[r].org_id} version=${e[r].app_version_id} />
                  </a>
                `:a`<a href=${f("group",{id:s})}>Group</a>`}
            <span class="quiet">
              ${e[r]?.explanation?.text??(t.get(s).waiting?"waiting":"All started")}
            </span>
          </li>
        `)}
      ${o.length>Q&&a`<li class="quiet">and ${p(o.length-Q)} more groups</li>`}
    </ul>
  `}function Ae({held:t}){O("groups"),G.ids.value;let e=[...t.keys()].map(s=>G.row(s).value),o=z(e);return a`
    <p class="batch-left" data-left>
      ${o===null?"Expected end not known yet.":a`Ends in about <strong class="number">${Z(o)}</strong>.`}
    </p>
    <${Fe} held=${t} rows=${e} />
  `}function Pe({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${H()}`],S("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${H()}`],["Show results, with curl",`${Mt} ${location.origin}/api/v1/batches/${t.id}/results`]];return a`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${Ft} lines=${e.filter(Boolean)} />
    </details>
  `}function We({batch:t}){let e=X(t);return e?a`
    <a href=${e} target="_blank" rel="noopener noreferrer">
      ${new URL(e).host}
      <${_} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:t.url}var Ie=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${p(t)}`:`${p(t)} of ${p(e)}`,De=({trees:t})=>a`<span title=${Et(t)}>${Nt(t)}</span>`;function Dt({batch:t,summary:e}){let o=e??{...t,running:0,waiting:t.unfinished};return a`
    <div class="batch-summary">
      <${Lt} group=${o} />
      <div class="batch-now">
        <${At} counts=${o} choose=${s=>h({show:s,with:""},{push:!0})} />
        ${e&&t.unfinished>0&&a`<${Ae} held=${e.groups} />`}
      </div>
      <${Pt}
        className="is-strip"
        facts=${[["Organization",t.org_id?a`<a href=${f("org",t)}>${t.org_id}</a>`:"several"],["Branch",t.branch],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${M(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&a`<${De} trees=${e.trees} />`],["CI run",t.url&&a`<${We} batch=${t} />`],["Submitted",a`<${It} at=${t.created_at} />`],[t.finished_at?"Duration":"Elapsed",a`<${jt} batch=${t} />`],["Retries used",Ie(t)],["Failed in quarantine",t.excused>0&&a`<span title="These do not fail the batch">${p(t.excused)}</span>`]]}
      />
      <${Pe} batch=${t} />
    </div>
  `}import{m45_0 as cn,m45_1 as qt,m45_2 as un,m45_3 as pn,m45_4 as fn,m45_5 as $n,m45_6 as Jt}from"../shared.js";import{m87_0 as Ut}from"../shared.js";import{m91_0 as Gt}from"../main.js";import{m98_0 as Ht}from"../shared.js";import{m119_0 as Qt}from"../main.js";import{m128_0 as Vt}from"../shared.js";import{m200_0 as On,m200_1 as Cn,m200_2 as Rn,m200_3 as Bn,m200_4 as En,m200_5 as Nn,m200_6 as Mn,m200_7 as Ln,m200_8 as zt}from"../main.js";import{m203_0 as An,m203_1 as Pn,m203_2 as Wn,m203_3 as In,m203_4 as Kt}from"../main.js";import{m243_0 as Jn,m243_1 as Un,m243_2 as Xt}from"../main.js";function gi({params:t}){let e=Xt(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[k(o),o.branch].filter(Boolean).join(" on "):"Batch"}function Yt(t){let e=`/api/v1/batches/${t.id}`,o=(s,r,n={})=>()=>J({action:s,within:e,what:r,...n});return[t.failed>0&&S("retry","batch")&&{label:`Retry ${p(t.failed)} failed\u2026`,icon:"retry",run:o("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&S("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function qe({batch:t,waiting:e}){let o=`/api/v1/batches/${t.id}`;return a`
    ${Yt(t).map(({label:s,icon:r,run:n,danger:i})=>a`
        <button type="button" key=${r} class=${`button ${i?"is-danger":""}`} onClick=${n}>
          <${_} name=${r} />
          ${s}
        </button>
      `)}
    ${e>0&&S("priority","batch")&&a`
        <${j}
          label="Priority"
          items=${Ht(null,s=>J({action:"priority",within:o,priority:s,what:"Waiting jobs of this batch."}))}
        >
          Priority…
        <//>
      `}
    <${ut} batch=${t} />
    <a class="button" href=${`${o}/junit`} download>
      <${_} name="download" />
      JUnit
    </a>
  `}function Zt({params:{id:t},query:e}){let o=v(zt,[])?.failures??null,s=O(`batch:${t}`),r=O(`results:${t}`),n=v(()=>new E(r),[r]);w(()=>n.follow(),[n]);let i=s.ids.value.length>0?s.row(t).value:null;if(Kt("This batch",()=>i?Yt(i):[]),!i)return a`<${Ut} store=${s} kind="batch" />`;let m=e.get("with"),l=n.loaded.value?n.summary.value:null,c=[{name:"results",title:"Results",count:p(i.total),body:()=>a`<${Tt} results=${n} query=${e} />`},{name:"changes",title:"Changes",body:()=>a`<${mt} batch=${i} chosen=${m} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${Rt} batch=${i} />`}];return a`
    <${Gt}
      title=${k(i)}
      crumb=${K(i)}
      inspect=${["batch",i.id]}
      note=${i.branch}
      state=${a`<${Bt} batch=${i} />`}
      actions=${a`<${qe} batch=${i} waiting=${l?.waiting??i.unfinished} />`}
    >
      ${l?.simulated>0&&a`
          <${Qt}>
            ${p(l.simulated)} of ${N(i.total,"test")} simulated, not run.${" "}
            <a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
          <//>
        `}
      <${Dt} batch=${i} summary=${l} />
      <${qt}
        key=${t}
        path=${`/api/v1/batches/${t}/failures`}
        version=${`${i.failed} ${i.retries_used}`}
        initial=${o}
      >
        ${(u,$)=>a`
          <${F} id="failures" title="Failures" note=${Jt(u)}>${$}<//>
        `}
      <//>
      <${Vt}
        label="Batch"
        tabs=${c}
        value=${m?"changes":e.get("view")==="slowest"?"slowest":"results"}
        onChange=${u=>h({with:u==="changes"?"previous":"",view:u==="slowest"?u:""},{push:!0})}
      />
    <//>
  `}export{Zt as default,gi as title};
