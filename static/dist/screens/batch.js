import{m267_0 as Me,m267_1 as Ee,m267_2 as Fe,m267_3 as y,m267_4 as Le,m267_5 as Ne,m267_6 as Ae,m267_7 as B,m267_8 as b,m267_9 as We,m267_10 as M,m267_11 as J}from"../main.js";import{m0_0 as Ie,m0_1 as E,m0_2 as De,m0_3 as Je,m0_4 as qe,m0_5 as Ue,m0_6 as Ge,m0_7 as He,m0_8 as Ve,m0_9 as Qe,m0_10 as ze,m0_11 as Ke,m0_12 as Xe,m0_13 as Ye,m0_14 as Ze}from"../main.js";import{m269_0 as ss,m269_1 as os,m269_2 as rs,m269_3 as S,m269_4 as as,m269_5 as ns,m269_6 as q,m269_7 as ms,m269_8 as is,m269_9 as ls,m269_10 as us,m269_11 as cs}from"../main.js";var g={failed:t=>t.status==="failed",flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},Kt=t=>t.tries.reduce((e,o)=>Math.max(e,o.run_seconds??-1),-1);function Xt(t,{show:e="",test:o="",sort:s=""}){let a=g[e]??(()=>!0),m=o.toLowerCase(),n=t.filter(i=>a(i)&&i.test.toLowerCase().includes(m));if(s==="slowest"){let i=new Map(n.map(l=>[l.id,Kt(l)]));n.sort((l,u)=>i.get(u.id)-i.get(l.id)||(l.id<u.id?-1:1))}else n.sort((i,l)=>g.failed(l)-g.failed(i)||(i.id<l.id?-1:1));return n.map(i=>i.id)}function Yt(t){let e=Object.keys(g),o={total:t.length,most:0,groups:new Map,trees:t.flatMap(s=>s.tries.map(a=>a.tree)),...Object.fromEntries(e.map(s=>[s,0]))};for(let s of t){for(let m of e)g[m](s)&&(o[m]+=1);if(o.most=Math.max(o.most,s.tries.length),!["pending","running"].includes(s.status))continue;let a=o.groups.get(s.group)??{waiting:0,running:0};a[s.status==="pending"?"waiting":"running"]+=1,o.groups.set(s.group,a)}return o}function U(t){let e=null;for(let o of t){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let s=o.waiting>0?o.explanation.eta_seconds:0;e=Math.max(e??0,s+o.work_seconds/Math.max(1,o.agents.length))}return e}var Zt=(t,e)=>t.length===e.length&&t.every((o,s)=>o===e[s]),v=class{#t;#e=q(0);#s=S(()=>(this.#e.value,this.#t.peek()));summary=S(()=>Yt(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let o=[];return S(()=>{let s=Xt(this.#s.value,e);return Zt(s,o)?o:o=s})}};import{m4_0 as hs,m4_1 as _s,m4_2 as G,m4_3 as F,m4_4 as gs,m4_5 as ws,m4_6 as H}from"../shared.js";import{m20_0 as V,m20_1 as ys,m20_2 as Ss,m20_3 as L}from"../shared.js";import{m151_0 as Q}from"../shared.js";import{m171_0 as r}from"../main.js";import{m176_0 as z,m176_1 as Bs,m176_2 as Ms,m176_3 as Es}from"../shared.js";import{m68_0 as _}from"../main.js";function K({batch:t}){let[e,o]=J(0);y(()=>{let a=()=>o(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let s=Q(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?r`
    <a
      class="button"
      href=${`${s.content.url}${z}index.html`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <${_} name="link" />
      Open report
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:null}import{m162_0 as qs,m162_1 as Us,m162_2 as Gs,m162_3 as X,m162_4 as Hs,m162_5 as Y,m162_6 as Vs,m162_7 as Qs,m162_8 as p,m162_9 as Z,m162_10 as d,m162_11 as zs,m162_12 as Ks,m162_13 as Xs,m162_14 as Ys,m162_15 as tt,m162_16 as Zs,m162_17 as to}from"../main.js";import{m164_0 as et}from"../main.js";import{m210_0 as st,m210_1 as ao,m210_2 as no,m210_3 as mo,m210_4 as h,m210_5 as io,m210_6 as f,m210_7 as lo,m210_8 as uo}from"../main.js";import{m212_0 as fo,m212_1 as ot,m212_2 as $o,m212_3 as ho,m212_4 as _o,m212_5 as rt,m212_6 as at}from"../main.js";import{m253_0 as k}from"../main.js";import{m265_0 as nt}from"../shared.js";import{m90_0 as mt,m90_1 as it}from"../shared.js";import{m97_0 as lt}from"../main.js";import{m126_0 as Co,m126_1 as ut,m126_2 as ct}from"../main.js";import{m132_0 as T}from"../main.js";var te=k(36),ee=k(68),se=k(760),oe=4,pt=12;function re(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,o=t.cause||t.message,s=o?`: ${o}`:"";return`${it(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function ae({job:t,attempt:e}){return r`
    <a
      class="cell"
      href=${f("job",{id:t.id},{attempt:e.number})}
      tabindex="-1"
      title=${re(e)}
    >
      <span class="unseen">attempt ${e.number}: </span>
      <${mt} outcome=${e.outcome} phase=${e.phase} />
      ${e.run_seconds!==null&&r`<span class="cell-time number">${d(e.run_seconds)}</span>`}
    </a>
  `}function ne({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,a)=>{let m=o[a];return r`
      <td key=${a} role="cell" class="c-try">${m&&r`<${ae} job=${t} attempt=${m} />`}</td>
    `})}var ft=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),me=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ie({id:t,index:e,top:o,height:s,results:a,columns:m}){let n=a.row(t).value;if(!n)return null;let i=f("job",{id:t}),l=u=>{u.target.closest("a, button")||String(getSelection())||(u.metaKey||u.ctrlKey?window.open(i,"_blank","noopener"):st(i))};return r`
    <${lt}
      as="tr"
      role="row"
      aria-rowindex=${e+2}
      top=${o}
      height=${s}
      className="row matrix-row"
      onClick=${l}
    >
      <td role="cell" class="c-status">
        <${ut} job=${n} />
      </td>
      <td role="cell" class="c-test">
        <span class="line">
          <a
            class="row-link"
            data-row=${`result/${t}`}
            data-failed=${n.status==="failed"?"":void 0}
            tabindex="-1"
            href=${i}
          >
            <${T} test=${n.test} />
          </a>
          ${me.map(([u,c,$])=>n[u]&&r`<span class="tag" key=${u} title=${$}>${c}</span>`)}
        </span>
      </td>
      <${ne} job=${n} columns=${m} />
      <td role="cell" class="c-said quiet" title=${ft(n)}>${ft(n)}</td>
    <//>
  `}function le({from:t,to:e},o,s,a){let m=Math.max(0,Math.floor(t/o)),n=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/o))-m)},(u,c)=>m+c),i=a===null?-1:s.indexOf(a.key.slice(7));if(i<0)return n;let l=[i-1,i,i+1].filter(u=>u>=0&&u<s.length);return[...new Set([...n,...l])].sort((u,c)=>u-c)}function $t({ids:t,results:e,most:o,over:s}){let a=M(null),m=M(null),n=nt(m).value,i=n.width>0&&n.width<se,l=i?ee:te,u=Math.min(pt,Math.max(1,o)),c=ot(a.current);return B(()=>at(a.current,c)),B(()=>{m.current.style.setProperty("height",`${t.length*l}px`),a.current.style.setProperty("--tries",u)},[t.length,l,u]),r`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${t.length+1}
      ref=${a}
      class=${`rows matrix ${i?"is-narrow":""} ${u>oe?"is-dense":""}`}
      onFocusIn=${rt}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from({length:u},($,D)=>r`
              <th key=${D} role="columnheader" scope="col" class="c-try">
                ${o>pt?"":r`
                      <span class="try-word">Attempt </span>
                      ${D+1}
                    `}
              </th>
            `)}
          <th role="columnheader" scope="col" class="c-said">Cause</th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${m} ...${s}>
        ${le(n,l,t,c).map($=>r`
            <${ie}
              key=${t[$]}
              id=${t[$]}
              index=${$}
              top=${$*l}
              height=${l}
              results=${e}
              columns=${u}
            />
          `)}
      </tbody>
    </table>
  `}import{m112_0 as N}from"../main.js";import{m125_0 as O,m125_1 as dt,m125_2 as C}from"../main.js";import{m133_0 as ht}from"../main.js";var A=["failed","flaky","running","waiting"],ue=[["","Failed first"],["slowest","Slowest first"]],ce=150;function pe(t){let e=t.get("show")??"";return{show:Object.hasOwn(g,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var _t=0;function fe(t){clearTimeout(_t),_t=setTimeout(()=>h({test:t}),ce)}function $e({wanted:t,summary:e}){let o=A.includes(t.show)||!t.show?A:[...A,t.show],a=[["","all",e.total],...o.map(m=>[m,ct[m]??m,e[m]])].map(([m,n,i])=>[m,r`${n} <span class="number quiet">${p(i)}</span>`]);return r`
    <div class="page-tools matrix-tools">
      <${N}
        label="Which"
        hideLabel
        options=${a}
        value=${t.show}
        onChange=${m=>h({show:m},{push:!0})}
      />
      <${ht}
        id="result-search"
        label="Filter by test path"
        text=${t.test}
        onInput=${fe}
      />
      <span class="tools-end">
        <${N}
          label="Order"
          hideLabel
          options=${ue}
          value=${t.sort}
          onChange=${m=>h({sort:m},{push:!0})}
        />
      </span>
    </div>
  `}var de={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function he({wanted:t}){let[e,o,s]=!t.test&&de[t.show]||["search","No tests match","Try another path, or show all tests."];return r`
    <${O} icon=${e} title=${o}>
      <p>${s}</p>
      <p>
        <button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
          Show all
        </button>
      </p>
    <//>
  `}function _e({results:t,wanted:e}){let o=b(()=>t.chosen(e),[t]),s=et(o),{most:a}=t.summary.value;return r`
    ${s.waiting>0&&r`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${s.show}>Show ${p(s.waiting)} more</button>
        </p>
      `}
    ${s.ids.length>0?r`<${$t} ids=${s.ids} results=${t} most=${a} over=${s.over} />`:r`<${he} wanted=${e} />`}
  `}function gt({results:t,query:e}){let o=pe(e);return t.loaded.value?r`
    <${$e} wanted=${o} summary=${t.summary.value} />
    <${_e} key=${JSON.stringify(o)} results=${t} wanted=${o} />
  `:r`<${C} lines=${12} />`}import{m169_0 as lr,m169_1 as wt,m169_2 as ur,m169_3 as cr,m169_4 as pr,m169_5 as x}from"../main.js";import{m127_0 as bt}from"../main.js";import{m129_0 as xt,m129_1 as _r,m129_2 as gr}from"../shared.js";var R=20,yt=1.25,ge=1;function we({row:t}){let{run_seconds:e,runs:o,usual_seconds:s}=t;if(!s)return null;let a=e/o,m=Math.abs(a-s)>=ge&&(a>=s*yt||a<=s/yt);return r`
    <span class=${`number ${m&&a>s?"strong":"quiet"}`}>
      ${m?`${(a/s).toFixed(1)}\xD7 its usual ${d(s)}`:`as usual (${d(s)})`}
    </span>
  `}var be=[{name:"test",title:"Test",main:!0,cell:t=>r`<${T} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>r`<${xt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>Z(t.share)},{name:"usual",title:"Compared with usual",cell:t=>r`<${we} row=${t} />`}];function St({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${R}`,o=wt(e,`${t.done} ${t.failed}`),s=o.data.value,a=o.error.value;if(a&&!s)return r`<${dt} title="Run times could not be loaded" text=${a.message} again=${o.load} />`;if(!s)return r`<${C} />`;if(s.tests.length===0)return r`<${O} icon="batches" title="No test has run yet" />`;let m=new Map(s.tests.map(n=>[n.test_id,{value:n}]));return r`
    <p class="slow-total">
      ${s.tests.length<R?"All tests":`The slowest ${R} tests`} ran
      ${" "}<strong class="number">${d(s.tests.reduce((n,i)=>n+i.run_seconds,0))}</strong>
      ${s.tests.length===R&&r` of <span class="number">${d(s.run_seconds)}</span>`}
      ${" "}on all agents together, all attempts counted.
    </p>
    <${bt}
      id="slowest-list"
      label="Slowest tests, longest run time first"
      className="slow-tests"
      kind="test"
      ids=${[...m.keys()]}
      rowOf=${n=>m.get(n)}
      columns=${be}
      hrefOf=${n=>f("job",{id:n.job_id})}
    />
  `}import{m25_0 as vt}from"../shared.js";import{m184_0 as kt,m184_1 as Er,m184_2 as Tt}from"../shared.js";import{m209_0 as w,m209_1 as Nr}from"../main.js";import{m240_0 as W,m240_1 as Pr,m240_2 as jr}from"../main.js";import{m251_0 as Ot,m251_1 as Jr,m251_2 as qr,m251_3 as Ur,m251_4 as P}from"../main.js";import{m19_0 as Ct}from"../main.js";import{m21_0 as zr,m21_1 as Rt,m21_2 as Bt}from"../shared.js";import{m34_0 as Mt,m34_1 as Yr}from"../main.js";import{m35_0 as Et}from"../shared.js";import{m44_0 as Ft}from"../shared.js";import{m53_0 as Lt,m53_1 as aa}from"../main.js";import{m135_0 as Nt}from"../main.js";var j=4;function xe({held:t,rows:e}){let o=[...t.keys()];return r`
    <ul class="plain batch-groups">
      ${o.slice(0,j).map((s,a)=>r`
          <li key=${s}>
            ${e[a]?r`
                  <a href=${f("group",{id:s})}>
                    <${Lt} org=${e[a].org_id} version=${e[a].app_version_id} />
                  </a>
                `:r`<a href=${f("group",{id:s})}>Group</a>`}
            <span class="quiet">
              ${e[a]?.explanation?.text??(t.get(s).waiting?"waiting":"All started")}
            </span>
          </li>
        `)}
      ${o.length>j&&r`<li class="quiet">and ${p(o.length-j)} more groups</li>`}
    </ul>
  `}function ye({held:t}){x("groups"),W.ids.value;let e=[...t.keys()].map(a=>W.row(a).value),o=U(e),s=e.some(a=>a?.explanation?.eta_guessed);return r`
    <p class="batch-left" data-left>
      ${o===null?"Expected end not known yet.":r`Ends in about <strong class="number">${Y(o)}</strong>${s&&", a guess"}.`}
    </p>
    <${xe} held=${t} rows=${e} />
  `}function Se({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${P()}`],w("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${P()}`],["Show results, with curl",`${Ot} ${location.origin}/api/v1/batches/${t.id}/results`]];return r`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${Mt} lines=${e.filter(Boolean)} />
    </details>
  `}function ve({batch:t}){let e=H(t);return e?r`
    <a href=${e} target="_blank" rel="noopener noreferrer">
      ${new URL(e).host}
      <${_} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `:t.url}var ke=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${p(t)}`:`${p(t)} of ${p(e)}`,Te=({trees:t})=>r`<span title=${kt(t)}>${Tt(t)}</span>`;function At({batch:t,summary:e}){let o=e??{...t,running:0,waiting:t.unfinished};return r`
    <div class="batch-summary">
      <${Ct} group=${o} />
      <div class="batch-now">
        <${Et} counts=${o} choose=${s=>h({show:s,with:""},{push:!0})} />
        ${e&&t.unfinished>0&&r`<${ye} held=${e.groups} />`}
      </div>
      <${Ft}
        className="is-strip"
        facts=${[["Build",r`<${Rt} batch=${t} link />`],["Branch",t.branch],["Commit",t.commit&&r`<span class="id" title=${t.commit}>${tt(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&r`<${Te} trees=${e.trees} />`],["CI run",t.url&&r`<${ve} batch=${t} />`],["Submitted",r`<${Nt} at=${t.created_at} />`],[t.finished_at?"Duration":"Elapsed",r`<${Bt} batch=${t} />`],["Retries used",ke(t)],["Failed in quarantine",t.excused>0&&r`<span title="These do not fail the batch">${p(t.excused)}</span>`]]}
      />
      <${Se} batch=${t} />
    </div>
  `}import{m45_0 as Ra,m45_1 as Wt,m45_2 as Ba,m45_3 as Ma,m45_4 as Pt}from"../shared.js";import{m86_0 as I}from"../main.js";import{m87_0 as jt}from"../shared.js";import{m91_0 as It}from"../main.js";import{m93_0 as Dt}from"../main.js";import{m98_0 as Jt}from"../shared.js";import{m119_0 as qt}from"../main.js";import{m128_0 as Ut}from"../shared.js";import{m201_0 as Qa,m201_1 as za,m201_2 as Ka,m201_3 as Xa,m201_4 as Ya,m201_5 as Za,m201_6 as tn,m201_7 as en,m201_8 as Gt}from"../main.js";import{m204_0 as rn,m204_1 as an,m204_2 as nn,m204_3 as mn,m204_4 as Ht}from"../main.js";import{m244_0 as cn,m244_1 as pn,m244_2 as Vt}from"../main.js";function In({params:t}){let e=Vt(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[F(o),o.branch].filter(Boolean).join(" on "):"Batch"}function Qt(t){let e=`/api/v1/batches/${t.id}`,o=(s,a,m={})=>()=>E({action:s,within:e,what:a,...m});return[t.failed>0&&w("retry","batch")&&{label:`Retry ${p(t.failed)} failed\u2026`,icon:"retry",run:o("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&w("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}var Oe=t=>[{label:"New failures only\u2026",run:()=>L(t,"new")},{label:"Infrastructure failures only\u2026",run:()=>L(t,"infrastructure")}];function Ce({batch:t,waiting:e}){let o=`/api/v1/batches/${t.id}`;return r`
    ${Qt(t).map(({label:s,icon:a,run:m,danger:n})=>r`
        <button type="button" key=${a} class=${`button ${n?"is-danger":""}`} onClick=${m}>
          <${_} name=${a} />
          ${s}
        </button>
      `)}
    ${t.failed>0&&w("retry","batch")&&r`
        <${I} label="Retry only" items=${()=>Oe(t)}>
          Retry only…
          <${_} name="down" />
        <//>
      `}
    ${e>0&&w("priority","batch")&&r`
        <${I}
          label="Priority"
          items=${Jt(null,s=>E({action:"priority",within:o,priority:s,what:"Waiting jobs of this batch."}))}
        >
          Priority…
        <//>
      `}
    <${K} batch=${t} />
    <a class="button" href=${`${o}/junit`} download>
      <${_} name="download" />
      JUnit
    </a>
  `}function zt({params:{id:t},query:e}){let o=b(Gt,[])?.failures??null,s=x(`batch:${t}`),a=x(`results:${t}`),m=b(()=>new v(a),[a]);y(()=>m.follow(),[m]);let n=s.ids.value.length>0?s.row(t).value:null;if(Ht("This batch",()=>n?Qt(n):[]),!n)return r`<${jt} store=${s} kind="batch" />`;let i=e.get("with"),l=m.loaded.value?m.summary.value:null,u=[{name:"results",title:"Results",count:p(n.total),body:()=>r`<${gt} results=${m} query=${e} />`},{name:"changes",title:"Changes",body:()=>r`<${V} batch=${n} chosen=${i} />`},{name:"slowest",title:"Slowest tests",body:()=>r`<${St} batch=${n} />`}];return r`
    <${It}
      title=${F(n)}
      crumb=${G(n)}
      inspect=${["batch",n.id]}
      note=${n.branch}
      state=${r`<${vt} batch=${n} />`}
      actions=${r`<${Ce} batch=${n} waiting=${l?.waiting??n.unfinished} />`}
    >
      ${l?.simulated>0&&r`
          <${qt}>
            ${p(l.simulated)} of ${X(n.total,"test")} simulated, not run.${" "}
            <a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
          <//>
        `}
      <${At} batch=${n} summary=${l} />
      <${Wt}
        key=${t}
        path=${`/api/v1/batches/${t}/failures`}
        version=${`${n.failed} ${n.retries_used}`}
        ended=${n.done}
        initial=${o}
      >
        ${(c,$)=>r`
          <${Dt} id="failures" title="Failures" note=${Pt(c)}>${$}<//>
        `}
      <//>
      <${Ut}
        label="Batch"
        tabs=${u}
        value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
        onChange=${c=>h({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
      />
    <//>
  `}export{zt as default,In as title};
