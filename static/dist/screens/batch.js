import{m247_0 as qe,m247_1 as Je,m247_2 as Ue,m247_3 as w,m247_4 as Ge,m247_5 as He,m247_6 as Qe,m247_7 as J,m247_8 as S,m247_9 as Ve,m247_10 as U,m247_11 as v}from"../main.js";import{m0_0 as Xe,m0_1 as G,m0_2 as Ye,m0_3 as Ze,m0_4 as ts,m0_5 as es,m0_6 as ss,m0_7 as os,m0_8 as as,m0_9 as rs,m0_10 as ns,m0_11 as is,m0_12 as ls,m0_13 as ms,m0_14 as us}from"../main.js";import{m249_0 as fs,m249_1 as $s,m249_2 as ds,m249_3 as R,m249_4 as hs,m249_5 as _s,m249_6 as z,m249_7 as gs,m249_8 as bs,m249_9 as ws,m249_10 as xs,m249_11 as ys}from"../main.js";var g={failed:t=>t.status==="failed",flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},Xt=t=>t.tries.reduce((e,o)=>Math.max(e,o.run_seconds??-1),-1);function Yt(t,{show:e="",test:o="",sort:s=""}){let r=g[e]??(()=>!0),n=o.toLowerCase(),i=t.filter(l=>r(l)&&l.test.toLowerCase().includes(n));if(s==="slowest"){let l=new Map(i.map(m=>[m.id,Xt(m)]));i.sort((m,u)=>l.get(u.id)-l.get(m.id)||(m.id<u.id?-1:1))}else i.sort((l,m)=>g.failed(m)-g.failed(l)||(l.id<m.id?-1:1));return i.map(l=>l.id)}function Zt(t){let e=Object.keys(g),o={total:t.length,most:0,groups:new Map,trees:t.flatMap(s=>s.tries.map(r=>r.tree)),...Object.fromEntries(e.map(s=>[s,0]))};for(let s of t){for(let n of e)g[n](s)&&(o[n]+=1);if(o.most=Math.max(o.most,s.tries.length),!["pending","running"].includes(s.status))continue;let r=o.groups.get(s.group)??{waiting:0,running:0};r[s.status==="pending"?"waiting":"running"]+=1,o.groups.set(s.group,r)}return o}function K(t){let e=null;for(let o of t){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let s=o.waiting>0?o.explanation.eta_seconds:0;e=Math.max(e??0,s+o.work_seconds/Math.max(1,o.agents.length))}return e}var te=(t,e)=>t.length===e.length&&t.every((o,s)=>o===e[s]),B=class{#t;#e=z(0);#s=R(()=>(this.#e.value,this.#t.peek()));summary=R(()=>Zt(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let o=[];return R(()=>{let s=Yt(this.#s.value,e);return te(s,o)?o:o=s})}};import{m4_0 as Os,m4_1 as Cs,m4_2 as X,m4_3 as k,m4_4 as Rs,m4_5 as Bs,m4_6 as Y}from"../shared.js";import{m2_0 as Ms,m2_1 as Z,m2_2 as js,m2_3 as Fs}from"../main.js";import{m150_0 as Ps,m150_1 as Ws,m150_2 as E,m150_3 as tt,m150_4 as Is,m150_5 as p,m150_6 as et,m150_7 as d,m150_8 as Ds,m150_9 as qs,m150_10 as Js,m150_11 as N,m150_12 as Us,m150_13 as M}from"../main.js";import{m156_0 as Qs,m156_1 as j,m156_2 as Vs,m156_3 as zs,m156_4 as Ks,m156_5 as T}from"../main.js";import{m157_0 as a}from"../main.js";import{m191_0 as st,m191_1 as eo,m191_2 as so,m191_3 as oo,m191_4 as h,m191_5 as ao,m191_6 as f,m191_7 as ro,m191_8 as no}from"../main.js";import{m63_0 as _}from"../main.js";import{m80_0 as F}from"../main.js";import{m87_0 as L}from"../main.js";import{m105_0 as O}from"../main.js";import{m117_0 as b,m117_1 as A,m117_2 as x}from"../main.js";import{m118_0 as wo,m118_1 as P,m118_2 as ot}from"../main.js";import{m124_0 as y}from"../main.js";var ee=100,at=20,se=[["previous","Previous batch"],["base","Base branch"]],oe=[["newly_failing","Newly failing","failed","passed or did not run before"],["still_failing","Still failing","failed","failed in both batches"],["fixed","Fixed","done","failed before"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","New","event","not in the other batch"],["gone","Gone","cancelled","not in this batch"]],nt=t=>[[k(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.commit&&N(t.commit),M(t.created_at)].filter(Boolean).join(", ");function ae(t){let[e,o]=v([]);return w(()=>{let s=new AbortController,r=new URLSearchParams({suite:t.suite,limit:at+1,...t.org_id?{org_id:t.org_id}:{}});return Z(`/api/v1/batches?${r}`,s).then(({batches:n})=>o(n.filter(({id:i})=>i!==t.id).slice(0,at)),()=>{}),()=>s.abort()},[t.id]),e}function re({batch:t,chosen:e}){let o=ae(t),s=r=>h({with:r},{push:!0});return a`
    <div class="page-tools">
      <${O} label="Against" hideLabel options=${se} value=${e} onChange=${s} />
      ${o.length>0&&a`
          <${F}
            label="Other batch"
            items=${o.map(r=>({label:nt(r),checked:r.id===e,run:()=>s(r.id)}))}
          >
            Other batch…
            <${_} name="down" />
          <//>
        `}
    </div>
  `}var ne=({at:t})=>t===null?null:a`<span class="number quiet">${d(t)}</span>`;function rt({id:t,status:e,seconds:o,word:s}){return t?a`
    <a class="change-side" href=${f("job",{id:t})}>
      <span class="unseen">${s}: </span>
      <${P} job=${{status:e}} /> <${ne} at=${o} />
    </a>
  `:a`<span class="quiet">not run</span>`}function ie({row:t,gone:e}){let o=e?t.job_id:t.before_job_id;return a`
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
    ${e.map(o=>a`<${ie} key=${o.job_id} row=${o} gone=${t==="gone"} />`)}
  </ul>
`;function le({kind:t,rows:e,causes:o}){let s=new Map(e.map(r=>[r.job_id,r]));return o.map(({fingerprint:r,cause:n,tests:i,job_ids:l})=>{let m=l.filter(u=>s.has(u)).map(u=>s.get(u));return m.length>0&&a`
        <div class="change-cause" key=${r} data-cause=${r}>
          <h3>
            <span class="failure-cause">${n||"No cause is known"}</span>${" "}
            <small class="number">${E(i,"test")}</small>
          </h3>
          <${it} kind=${t} rows=${m} />
        </div>
      `})}function me({kind:t,title:e,icon:o,note:s,rows:r,causes:n}){let[i,l]=v(!1),m=n?n.flatMap(({job_ids:$})=>$):null,u=m?r.toSorted(($,C)=>m.indexOf($.job_id)-m.indexOf(C.job_id)):r,c=i?u:u.slice(0,ee);return a`
    <${L}
      title=${a`<span class=${`state state-${o}`}>
          <${_} name=${o} />
          <span>${e}</span>
        </span>`}
      note=${p(r.length)}
      className="changes"
      tools=${a`<span class="quiet">${s}</span>`}
    >
      ${n?a`<${le} kind=${t} rows=${c} causes=${n} />`:a`<${it} kind=${t} rows=${c} />`}
      ${c.length<r.length&&a`
          <p class="nothing">
            <button type="button" class="button" onClick=${()=>l(!0)}>
              Show all ${p(r.length)}
            </button>
          </p>
        `}
    <//>
  `}var ue=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function ce({found:t,chosen:e}){if(t.with===null)return a`
      <${b} icon="batches" title="Nothing to compare with">
        <p>
          ${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
        </p>
      <//>
    `;let o=oe.filter(([r])=>t[r].length>0),s=ue(t);return a`
    <p class="change-with">
      Against <a href=${f("batch",{id:t.with.id})}>${nt(t.with)}</a>
      ${s&&o.length>0&&a`${" "}<span class="number" data-to-run>· ${s}</span>`}
    </p>
    ${o.length===0&&a`
        <${b} icon=${s?"running":"done"} title=${s?`Same so far, ${s}`:"No changes"}>
          <p>Every finished test has the same status in both batches.</p>
        <//>
      `}
    ${o.map(([r,n,i,l])=>a`
        <${me} key=${r} kind=${r} title=${n} icon=${i} note=${l} rows=${t[r]}
          causes=${r==="newly_failing"?t.causes:null}
        />
      `)}
  `}function lt({batch:t,chosen:e}){let o=`/api/v1/batches/${t.id}/compare?${new URLSearchParams({with:e})}`,s=j(o,`${t.done} ${t.failed} ${t.cancelled}`),r=s.data.value,n=s.error.value;return a`
    <${re} batch=${t} chosen=${e} />
    ${n&&a`
        <${A} title="The batches could not be compared" text=${n.message} again=${()=>s.load()} />
      `}
    ${r&&a`<${ce} found=${r} chosen=${e} />`}
    ${!r&&!n&&a`<${x} />`}
  `}import{m141_0 as mt}from"../shared.js";import{m160_0 as ut,m160_1 as qo,m160_2 as Jo}from"../shared.js";function ct({batch:t}){let[e,o]=v(0);w(()=>{let r=()=>o(n=>n+1);return addEventListener("focus",r),()=>removeEventListener("focus",r)},[]);let s=mt(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?a`
    <a
      class="button"
      href=${`${s.content.url}${ut}index.html`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <${_} name="link" />
      Open report
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:null}import{m152_0 as pt}from"../main.js";import{m193_0 as ta,m193_1 as ft,m193_2 as ea,m193_3 as sa,m193_4 as oa,m193_5 as $t,m193_6 as dt}from"../main.js";import{m234_0 as W}from"../main.js";import{m245_0 as ht}from"../shared.js";import{m84_0 as _t,m84_1 as gt}from"../shared.js";import{m90_0 as bt}from"../main.js";var pe=W(36),fe=W(68),$e=W(760),de=4,wt=12;function he(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,o=t.cause||t.message,s=o?`: ${o}`:"";return`${gt(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function _e({job:t,attempt:e}){return a`
    <a
      class="cell"
      href=${f("job",{id:t.id},{attempt:e.number})}
      tabindex="-1"
      title=${he(e)}
    >
      <span class="unseen">attempt ${e.number}: </span>
      <${_t} outcome=${e.outcome} phase=${e.phase} />
      ${e.run_seconds!==null&&a`<span class="cell-time number">${d(e.run_seconds)}</span>`}
    </a>
  `}function ge({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,r)=>{let n=o[r];return a`
      <td key=${r} role="cell" class="c-try">${n&&a`<${_e} job=${t} attempt=${n} />`}</td>
    `})}var xt=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),be=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function we({id:t,index:e,top:o,height:s,results:r,columns:n}){let i=r.row(t).value;if(!i)return null;let l=f("job",{id:t}),m=u=>{u.target.closest("a, button")||String(getSelection())||(u.metaKey||u.ctrlKey?window.open(l,"_blank","noopener"):st(l))};return a`
    <${bt}
      as="tr"
      role="row"
      aria-rowindex=${e+2}
      top=${o}
      height=${s}
      className="row matrix-row"
      onClick=${m}
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
            href=${l}
          >
            <${y} test=${i.test} />
          </a>
          ${be.map(([u,c,$])=>i[u]&&a`<span class="tag" key=${u} title=${$}>${c}</span>`)}
        </span>
      </td>
      <${ge} job=${i} columns=${n} />
      <td role="cell" class="c-said quiet" title=${xt(i)}>${xt(i)}</td>
    <//>
  `}function xe({from:t,to:e},o,s,r){let n=Math.max(0,Math.floor(t/o)),i=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/o))-n)},(u,c)=>n+c),l=r===null?-1:s.indexOf(r.key.slice(7));if(l<0)return i;let m=[l-1,l,l+1].filter(u=>u>=0&&u<s.length);return[...new Set([...i,...m])].sort((u,c)=>u-c)}function yt({ids:t,results:e,most:o,over:s}){let r=U(null),n=U(null),i=ht(n).value,l=i.width>0&&i.width<$e,m=l?fe:pe,u=Math.min(wt,Math.max(1,o)),c=ft(r.current);return J(()=>dt(r.current,c)),J(()=>{n.current.style.setProperty("height",`${t.length*m}px`),r.current.style.setProperty("--tries",u)},[t.length,m,u]),a`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${t.length+1}
      ref=${r}
      class=${`rows matrix ${l?"is-narrow":""} ${u>de?"is-dense":""}`}
      onFocusIn=${$t}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from({length:u},($,C)=>a`
              <th key=${C} role="columnheader" scope="col" class="c-try">
                ${o>wt?"":a`
                      <span class="try-word">Attempt </span>
                      ${C+1}
                    `}
              </th>
            `)}
          <th role="columnheader" scope="col" class="c-said">Cause</th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${n} ...${s}>
        ${xe(i,m,t,c).map($=>a`
            <${we}
              key=${t[$]}
              id=${t[$]}
              index=${$}
              top=${$*m}
              height=${m}
              results=${e}
              columns=${u}
            />
          `)}
      </tbody>
    </table>
  `}import{m125_0 as St}from"../main.js";var H=["failed","flaky","running","waiting"],ye=[["","Failed first"],["slowest","Slowest first"]],Se=150;function ve(t){let e=t.get("show")??"";return{show:Object.hasOwn(g,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var vt=0;function ke(t){clearTimeout(vt),vt=setTimeout(()=>h({test:t}),Se)}function Te({wanted:t,summary:e}){let o=H.includes(t.show)||!t.show?H:[...H,t.show],r=[["","all",e.total],...o.map(n=>[n,ot[n]??n,e[n]])].map(([n,i,l])=>[n,a`${i} <span class="number quiet">${p(l)}</span>`]);return a`
    <div class="page-tools matrix-tools">
      <${O}
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
        onInput=${ke}
      />
      <span class="tools-end">
        <${O}
          label="Order"
          hideLabel
          options=${ye}
          value=${t.sort}
          onChange=${n=>h({sort:n},{push:!0})}
        />
      </span>
    </div>
  `}var Oe={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Ce({wanted:t}){let[e,o,s]=!t.test&&Oe[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
    <${b} icon=${e} title=${o}>
      <p>${s}</p>
      <p>
        <button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
          Show all
        </button>
      </p>
    <//>
  `}function Re({results:t,wanted:e}){let o=S(()=>t.chosen(e),[t]),s=pt(o),{most:r}=t.summary.value;return a`
    ${s.waiting>0&&a`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${s.show}>Show ${p(s.waiting)} more</button>
        </p>
      `}
    ${s.ids.length>0?a`<${yt} ids=${s.ids} results=${t} most=${r} over=${s.over} />`:a`<${Ce} wanted=${e} />`}
  `}function kt({results:t,query:e}){let o=ve(e);return t.loaded.value?a`
    <${Te} wanted=${o} summary=${t.summary.value} />
    <${Re} key=${JSON.stringify(o)} results=${t} wanted=${o} />
  `:a`<${x} lines=${12} />`}import{m119_0 as Tt}from"../main.js";import{m121_0 as Ot,m121_1 as qa,m121_2 as Ja}from"../shared.js";var I=20,Ct=1.25,Be=1;function Ee({row:t}){let{run_seconds:e,runs:o,usual_seconds:s}=t;if(!s)return null;let r=e/o,n=Math.abs(r-s)>=Be&&(r>=s*Ct||r<=s/Ct);return a`
    <span class=${`number ${n&&r>s?"strong":"quiet"}`}>
      ${n?`${(r/s).toFixed(1)}\xD7 its usual ${d(s)}`:`as usual (${d(s)})`}
    </span>
  `}var Ne=[{name:"test",title:"Test",main:!0,cell:t=>a`<${y} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${Ot} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>et(t.share)},{name:"usual",title:"Compared with usual",cell:t=>a`<${Ee} row=${t} />`}];function Rt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${I}`,o=j(e,`${t.done} ${t.failed}`),s=o.data.value,r=o.error.value;if(r&&!s)return a`<${A} title="Run times could not be loaded" text=${r.message} again=${o.load} />`;if(!s)return a`<${x} />`;if(s.tests.length===0)return a`<${b} icon="batches" title="No test has run yet" />`;let n=new Map(s.tests.map(i=>[i.test_id,{value:i}]));return a`
    <p class="slow-total">
      ${s.tests.length<I?"All tests":`The slowest ${I} tests`} ran
      ${" "}<strong class="number">${d(s.tests.reduce((i,l)=>i+l.run_seconds,0))}</strong>
      ${s.tests.length===I&&a` of <span class="number">${d(s.run_seconds)}</span>`}
      ${" "}on all agents together, all attempts counted.
    </p>
    <${Tt}
      id="slowest-list"
      label="Slowest tests, longest run time first"
      className="slow-tests"
      kind="test"
      ids=${[...n.keys()]}
      rowOf=${i=>n.get(i)}
      columns=${Ne}
      hrefOf=${i=>f("job",{id:i.job_id})}
    />
  `}import{m23_0 as Bt}from"../shared.js";import{m167_0 as Et,m167_1 as or,m167_2 as Nt}from"../shared.js";import{m221_0 as Q,m221_1 as nr,m221_2 as ir}from"../main.js";import{m17_0 as Mt}from"../main.js";import{m19_0 as pr,m19_1 as jt}from"../shared.js";import{m31_0 as D}from"../main.js";import{m32_0 as Ft}from"../shared.js";import{m40_0 as Lt}from"../shared.js";import{m49_0 as At,m49_1 as xr}from"../main.js";var V=4;function Me({held:t,rows:e}){let o=[...t.keys()];return a`
    <ul class="plain batch-groups">
      ${o.slice(0,V).map((s,r)=>a`
          <li key=${s}>
            ${e[r]?a`
                  <a href=${f("group",{id:s})}>
                    <${At} org=${e[r].org_id} version=${e[r].app_version_id} />
                  </a>
                `:a`<a href=${f("group",{id:s})}>Group</a>`}
            <span class="quiet">
              ${e[r]?.explanation?.text??(t.get(s).waiting?"waiting":"All started")}
            </span>
          </li>
        `)}
      ${o.length>V&&a`<li class="quiet">and ${p(o.length-V)} more groups</li>`}
    </ul>
  `}function je({held:t}){T("groups"),Q.ids.value;let e=[...t.keys()].map(s=>Q.row(s).value),o=K(e);return a`
    <p class="batch-left" data-left>
      ${o===null?"Expected end not known yet.":a`Ends in about <strong class="number">${tt(o)}</strong>.`}
    </p>
    <${Me} held=${t} rows=${e} />
  `}function Fe({batch:t}){return a`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${D} label="Wait and write a JUnit file" text=${`qgjob wait --batch ${t.id} --junit report.xml`} />
      <${D} label="Retry failed jobs" text=${`qgjob retry --failed-of ${t.id} --wait`} />
      <${D} label="Show results" text=${`curl -s '${location.origin}/api/v1/batches/${t.id}/results'`} />
    </details>
  `}function Le({batch:t}){let e=Y(t);return e?a`
    <a href=${e} target="_blank" rel="noopener noreferrer">
      ${new URL(e).host}
      <${_} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:t.url}var Ae=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${p(t)}`:`${p(t)} of ${p(e)}`,Pe=({trees:t})=>a`<span title=${Et(t)}>${Nt(t)}</span>`;function Pt({batch:t,summary:e}){let o=e??{...t,running:0,waiting:t.unfinished};return a`
    <div class="batch-summary">
      <${Mt} group=${o} />
      <div class="batch-now">
        <${Ft} counts=${o} choose=${s=>h({show:s,with:""},{push:!0})} />
        ${e&&t.unfinished>0&&a`<${je} held=${e.groups} />`}
      </div>
      <${Lt}
        className="is-strip"
        facts=${[["Organization",t.org_id?a`<a href=${f("org",t)}>${t.org_id}</a>`:"several"],["Branch",t.branch],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${N(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&a`<${Pe} trees=${e.trees} />`],["CI run",t.url&&a`<${Le} batch=${t} />`],["Submitted",a`<time class="number" datetime=${t.created_at} title=${t.created_at}>
              ${M(t.created_at)}
            </time>`],[t.finished_at?"Duration":"Elapsed",a`<${jt} batch=${t} />`],["Retries used",Ae(t)],["Failed in quarantine",t.excused>0&&a`<span title="These do not fail the batch">${p(t.excused)}</span>`]]}
      />
      <${Fe} batch=${t} />
    </div>
  `}import{m41_0 as Ir,m41_1 as Wt,m41_2 as Dr,m41_3 as qr,m41_4 as Jr,m41_5 as Ur,m41_6 as It}from"../shared.js";import{m81_0 as Dt}from"../shared.js";import{m85_0 as qt}from"../main.js";import{m91_0 as Jt}from"../shared.js";import{m112_0 as Ut}from"../main.js";import{m120_0 as Gt}from"../shared.js";import{m183_0 as on,m183_1 as an,m183_2 as rn,m183_3 as nn,m183_4 as ln,m183_5 as mn,m183_6 as un,m183_7 as cn,m183_8 as Ht}from"../main.js";import{m185_0 as $n,m185_1 as dn,m185_2 as hn,m185_3 as _n,m185_4 as Qt}from"../main.js";import{m190_0 as q,m190_1 as wn}from"../main.js";import{m225_0 as Sn,m225_1 as vn,m225_2 as Vt}from"../main.js";function Yn({params:t}){let e=Vt(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[k(o),o.branch].filter(Boolean).join(" on "):"Batch"}function zt(t){let e=`/api/v1/batches/${t.id}`,o=(s,r,n={})=>()=>G({action:s,within:e,what:r,...n});return[t.failed>0&&q("retry","batch")&&{label:`Retry ${p(t.failed)} failed\u2026`,icon:"retry",run:o("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&q("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function We({batch:t,waiting:e}){let o=`/api/v1/batches/${t.id}`;return a`
    ${zt(t).map(({label:s,icon:r,run:n,danger:i})=>a`
        <button type="button" key=${r} class=${`button ${i?"is-danger":""}`} onClick=${n}>
          <${_} name=${r} />
          ${s}
        </button>
      `)}
    ${e>0&&q("priority","batch")&&a`
        <${F}
          label="Priority"
          items=${Jt(null,s=>G({action:"priority",within:o,priority:s,what:"Waiting jobs of this batch."}))}
        >
          Priority…
        <//>
      `}
    <${ct} batch=${t} />
    <a class="button" href=${`${o}/junit`} download>
      <${_} name="download" />
      JUnit
    </a>
  `}function Kt({params:{id:t},query:e}){let o=S(Ht,[])?.failures??null,s=T(`batch:${t}`),r=T(`results:${t}`),n=S(()=>new B(r),[r]);w(()=>n.follow(),[n]);let i=s.ids.value.length>0?s.row(t).value:null;if(Qt("This batch",()=>i?zt(i):[]),!i)return a`<${Dt} store=${s} kind="batch" />`;let l=e.get("with"),m=n.loaded.value?n.summary.value:null,u=[{name:"results",title:"Results",count:p(i.total),body:()=>a`<${kt} results=${n} query=${e} />`},{name:"changes",title:"Changes",body:()=>a`<${lt} batch=${i} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${Rt} batch=${i} />`}];return a`
    <${qt}
      title=${k(i)}
      crumb=${X(i)}
      inspect=${["batch",i.id]}
      note=${i.branch}
      state=${a`<${Bt} batch=${i} />`}
      actions=${a`<${We} batch=${i} waiting=${m?.waiting??i.unfinished} />`}
    >
      ${m?.simulated>0&&a`
          <${Ut}>
            ${p(m.simulated)} of ${E(i.total,"test")} simulated, not run.${" "}
            <a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
          <//>
        `}
      <${Pt} batch=${i} summary=${m} />
      <${Wt}
        key=${t}
        path=${`/api/v1/batches/${t}/failures`}
        version=${`${i.failed} ${i.retries_used}`}
        initial=${o}
      >
        ${(c,$)=>a`
          <${L} id="failures" title="Failures" note=${It(c)}>${$}<//>
        `}
      <//>
      <${Gt}
        label="Batch"
        tabs=${u}
        value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
        onChange=${c=>h({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
      />
    <//>
  `}export{Kt as default,Yn as title};
