import{m272_0 as Lt,m272_1 as Pt,m272_2 as Mt,m272_3 as It,m272_4 as Bt,m272_5 as Dt,m272_6 as W,m272_7 as qt,m272_8 as g,m272_9 as Wt,m272_10 as Kt,m272_11 as Ut}from"../main.js";import{m270_0 as Jt,m270_1 as zt,m270_2 as Vt,m270_3 as Z,m270_4 as Ht,m270_5 as Yt,m270_6 as Xt,m270_7 as ee,m270_8 as $,m270_9 as Zt,m270_10 as te,m270_11 as se}from"../main.js";import{m8_0 as oe,m8_1 as C,m8_2 as E,m8_3 as h}from"../main.js";import{m9_0 as rs,m9_1 as re,m9_2 as as,m9_3 as ns}from"../main.js";import{m157_0 as ms,m157_1 as L,m157_2 as ae,m157_3 as us,m157_4 as ps}from"../main.js";import{m173_0 as s}from"../main.js";import{m4_0 as hs,m4_1 as _s,m4_2 as ne,m4_3 as gs,m4_4 as bs}from"../main.js";import{m248_0 as K}from"../main.js";var ie={"1h":3600,"24h":86400,"7d":604800},Ze=6e4,P=class{#e;#t=null;#a=new AbortController;#s=0;#o=!1;columns=W(null);error=W(null);constructor(t){this.#e=t}start(){this.#r();let t=K.watch(()=>this.#r());this.load();let r=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",r),()=>{t(),document.removeEventListener("visibilitychange",r),clearTimeout(this.#s),this.#a.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ne(`/api/v1/series?range=${this.#e}`,{signal:this.#a.signal}),this.error.value=null,this.#r()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),Ze))}}#r(){if(this.#t!==null){let t=this.#e==="1h"?ae(this.#t,K.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m266_0 as le,m266_1 as me,m266_2 as Fs,m266_3 as ue,m266_4 as pe,m266_5 as Ns}from"../main.js";import{m32_0 as ce}from"../main.js";import{m95_0 as p}from"../main.js";import{m127_0 as Ms,m127_1 as fe,m127_2 as de}from"../main.js";var $e=60;function et(e,t){let{at:r,values:o}=L(e,{...t,names:["done","failed"]}),a=o.done.map((n,i)=>n===null?null:n+o.failed[i]);return{title:"Throughput (per minute)",data:[r,a,o.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>o.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:h,least:4,summary:[`Now ${h(o.done.at(-1)??0)} passed and ${h(o.failed.at(-1)??0)} failed a minute;`,`at most ${h(C(a))} together in this period.`].join(" ")}}function tt(e,t){let{at:r,values:o}=L(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),a=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[r,o.wait_p95,o.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>o.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>o.wait_p50[n]}],write:E,steps:oe,least:4,summary:a(o.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${E(a(o.wait_p50))}, p95 ${E(a(o.wait_p95))};`,`highest p95 in this period: ${E(C(o.wait_p95))}.`].join(" ")}}function st(e,t){let{at:r,values:o}=L(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[r,o.waiting,o.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:h,least:4,summary:[`Now ${h(o.waiting.at(-1)??0)} waiting and ${h(o.running.at(-1)??0)} running;`,`at most ${h(C(o.waiting))} waiting in this period.`].join(" ")}}function ot(e,t){let r=ie[t],o=r/$e,a=Math.ceil(((e.at.at(-1)??re())+e.step)/o)*o;return{from:a-r,to:a,count:$e}}function he({period:e,wait:t=!1}){let r=$(()=>new P(e),[e]);Z(()=>r.start(),[r]);let o=t?null:r.columns.value,a=$(()=>o&&[et,tt,st].map(n=>n(o,ot(o,e))),[o]);return s`
    <${p} id="charts" title="Over time" note=${ue(e)}>
      ${r.error.value&&s`
          <${fe}
            title="Charts could not be loaded"
            text=${r.error.value.message}
            again=${()=>r.load()}
          />
        `}
      ${a&&s`<${ce} label="Over time" charts=${a} />`}
      ${!a&&!r.error.value&&s`
          <div class="charts is-waiting">
            <${de} lines=${5} />
          </div>
        `}
    <//>
  `}import{m44_0 as _e}from"../main.js";import{m164_0 as Zs,m164_1 as eo,m164_2 as to,m164_3 as v,m164_4 as so,m164_5 as ge,m164_6 as oo,m164_7 as be,m164_8 as u,m164_9 as ro,m164_10 as ao,m164_11 as no,m164_12 as U,m164_13 as io,m164_14 as lo,m164_15 as mo,m164_16 as uo,m164_17 as M}from"../main.js";var rt=3,at=600;function we(e){let t=[],r=new Map;for(let a of e){let n=`${a.kind} ${a.level}`,i=r.get(n);if(i&&U(i.at(-1).at)-U(a.at)<=at)i.push(a);else{let m=[a];r.set(n,m),t.push(m)}}return t.flatMap(a=>a.length<rt?a.map(n=>({id:n.id,newest:n,count:1})):[{id:a.at(-1).id,newest:a[0],count:a.length}]).sort((a,n)=>a.newest.at<n.newest.at?1:a.newest.at>n.newest.at?-1:0)}import{m166_0 as I}from"../main.js";import{m171_0 as B,m171_1 as go,m171_2 as ve,m171_3 as bo,m171_4 as wo,m171_5 as vo}from"../main.js";import{m212_0 as yo,m212_1 as ko,m212_2 as Eo,m212_3 as Oo,m212_4 as xe,m212_5 as To,m212_6 as l,m212_7 as Fo,m212_8 as No}from"../main.js";import{m242_0 as Q}from"../main.js";import{m70_0 as O}from"../main.js";var nt=40,Se={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},it=new Set(["agent_connected","agent_disconnected","agent_heard"]),lt=e=>e.level==="info"&&it.has(e.kind);function mt({job_id:e,batch_id:t,agent:r}){return e?l("job",{id:e}):t?l("batch",{id:t}):r?l("agent",{name:r}):null}function ut({kind:e,agent:t}){return e==="job_failed"?l("failures"):e.startsWith("job_")?l("jobs"):t?l("fleet"):l("batches")}function pt({line:{id:e,newest:t,count:r}}){let[o,a]=Se[t.level]??Se.info,n=r>1?ut(t):mt(t),i=t.agent&&t.job_id?l("agent",{name:t.agent}):null;return s`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${O} name=${o} />
        <span class="feed-word">${a}</span>
      </span>
      <span class="feed-text">
        ${n?s`
              <a
                href=${n}
                data-row=${`event/${e}`}
                tabindex="-1"
                data-failed=${t.level==="bad"?"":void 0}
              >
                ${t.text}
              </a>
            `:t.text}
        ${r>1&&s`
            <span class="feed-count number">
              ${" "}
              and ${u(r-1)} more like it
            </span>
          `}
        ${i&&r===1&&s`
            <span class="feed-more">
              ${" "}
              <a href=${i}>${t.agent}</a>
            </span>
          `}
      </span>
      <time class="number quiet" datetime=${t.at}>${M(t.at)}</time>
    </li>
  `}function ct({ids:e,lines:t}){let r=ve(),o=B(e.length);return s`
    <ol
      class="feed"
      id="feed-list"
      ...${r}
      aria-label="Events, newest first"
    >
      ${e.slice(0,o).map(a=>t.get(a)).filter(Boolean).map(a=>s`<${pt} key=${a.id} line=${a} />`)}
    </ol>
  `}function ye(){let e=g(()=>{let m=Q.ids.value.map(f=>Q.row(f).value).filter(f=>f&&!lt(f));return new Map(we(m).slice(0,nt).map(f=>[f.id,f]))}),t=g(()=>[...e.value.keys()]),{ids:r,waiting:o,show:a,over:n}=I(t),i=o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`;return s`
    <div class="held" ...${n}>
      <${p} id="feed" title="Events" tools=${i}>
        ${r.length>0?s`<${ct} ids=${r} lines=${e.value} />`:s`
              <p class="nothing">
                No events yet. Failures, lost agents, pauses and finished batches appear here.
              </p>
            `}
      <//>
    </div>
  `}import{m51_0 as zo,m51_1 as ke}from"../main.js";import{m53_0 as Ee}from"../main.js";import{m158_0 as c,m158_1 as x,m158_2 as Zo,m158_3 as er,m158_4 as tr}from"../main.js";import{m240_0 as G,m240_1 as J,m240_2 as Oe}from"../main.js";import{m15_0 as Te,m15_1 as nr,m15_2 as ir}from"../main.js";import{m54_0 as Fe,m54_1 as ur}from"../main.js";var ft=matchMedia("(max-width: 53.75em)"),_=e=>ft.matches?e/2:e;function S(e,t,r="more"){let[o,a]=se(!1),n=e>0&&s`
      <p class="rest">
        <button
          type="button"
          class="button is-link"
          aria-expanded=${o}
          aria-controls=${t}
          onClick=${()=>a(!o)}
        >
          ${o?"Show fewer":`Show ${u(e)} ${r}`}
        </button>
      </p>
    `;return[o||e<=0,n]}var dt=12,$t=()=>s`
  <p class="nothing">
    No agent is connected. <${Fe} />
  </p>
`;function Ne(){let e=$(()=>x(G,"agent"),[]).value,t=_(dt),r=e.length<=t,o=r||c.value?e:Oe.value,a=s`<a href=${l("fleet")}>Show fleet</a>`;return s`
    <${p} id="agents" title="Agents" note=${e.length||""} tools=${a}>
      ${o.length>0&&s`<${Te} ids=${o.slice(0,t)} />`}
      ${o.length>t&&s`
          <p class="nothing">
            <a href=${l("fleet",{},{q:c.value})}>${u(o.length-t)} more</a>
          </p>
        `}
      ${!r&&!c.value&&o.length===0&&s`<p class="nothing">No agents need attention.</p>`}
      ${e.length===0&&(c.value?s`<p class="nothing">No agents match “${c.value}”.</p>`:G.loaded.value&&s`<${$t} />`)}
    <//>
  `}import{m244_0 as y,m244_1 as Tr}from"../main.js";import{m72_0 as jr,m72_1 as z}from"../main.js";import{m129_0 as D}from"../main.js";var ht=8,_t=z.columns.filter(({name:e})=>e!=="eta");function je(){let e=$(()=>x(y,"job"),[]),{ids:t,waiting:r,show:o,over:a}=I(e),n=_(ht),[i,m]=S(t.length-n,"jobs-list"),f=s`
    ${r>0&&s`<button type="button" class="pill" onClick=${o}>Show ${r} new</button>`}
    <a href=${l("jobs")}>All jobs</a>
  `;return s`
    <div class="held" ...${a}>
      <${p} id="jobs" title="Latest jobs" tools=${f}>
        <${D}
          id="jobs-list"
          label="Latest jobs"
          className="jobs"
          ids=${i?t:t.slice(0,n)}
          rowOf=${N=>y.row(N)}
          ...${z}
          columns=${_t}
        />
        ${t.length===0&&s`
            <p class="nothing">
              ${c.value?`No jobs match \u201C${c.value}\u201D among the latest.`:"No jobs yet."}
            </p>
          `}
        ${m}
        ${i&&t.length>=100&&s`<p class="nothing">The ${v(t.length,"most recently changed job")}.</p>`}
      <//>
    </div>
  `}import{m93_0 as Re}from"../main.js";import{m214_0 as k,m214_1 as Ae,m214_2 as Hr,m214_3 as Yr,m214_4 as Xr,m214_5 as Ce,m214_6 as Le}from"../main.js";import{m247_0 as ta,m247_1 as Pe,m247_2 as sa}from"../main.js";var T=Pe("problems",(e,t)=>e.rank-t.rank);import{m122_0 as Me}from"../main.js";var gt={server:"stale",agent_lost:"lost",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Ie=3,bt={bad:"Alarm",warn:"Warning"};function wt({id:e}){let t=T.row(e).value;return t?s`
    <li class=${`problem is-${t.level}`} data-kind=${t.kind}>
      <span class="problem-mark">
        <${O} name=${gt[t.kind]??"stale"} />
        <span class="unseen">${bt[t.level]}:</span>
      </span>
      <a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
        ${t.text}
      </a>
      <span class="problem-detail" title=${t.detail}>${t.detail}</span>
      <span class="problem-count number">
        ${t.count>1&&s`×${u(t.count)}<span class="unseen"> times</span>`}
      </span>
      <span class="problem-since" title=${t.since?M(t.since):""}>
        ${t.since&&s`for <${Me} since=${t.since} />`}
      </span>
    </li>
  `:null}function vt(e,t){return t===e?e===1?"more alarm":"more alarms":t>0?`more, ${v(t,"alarm")}`:"more"}function Be(){let e=te(null),t=Ae(e.current);ee(()=>{e.current&&Le(e.current,t)});let r=T.ids.value,o=r.slice(Ie),a=o.filter(m=>T.row(m).value?.level==="bad").length,[n,i]=S(o.length,"problems-list",vt(o.length,a));return T.loaded.value?s`
    <${p} id="problems" title="Problems" note=${r.length||""}>
      ${r.length>0?s`
            <ul
              class="problems"
              id="problems-list"
              data-list
              ref=${e}
              onFocusIn=${Ce}
              aria-label="Problems, the most severe first"
            >
              ${(n?r:r.slice(0,Ie)).map(m=>s`<${wt} key=${m} id=${m} />`)}
            </ul>
            ${i}
          `:s`
            <p class="nothing no-problems"><${O} name="done" /> No problems.</p>
          `}
    <//>
  `:null}import{m243_0 as b,m243_1 as V,m243_2 as F}from"../main.js";import{m21_0 as De}from"../main.js";import{m43_0 as qe}from"../main.js";import{m55_0 as We,m55_1 as ka}from"../main.js";import{m124_0 as Ke,m124_1 as Ta}from"../main.js";function xt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
    <span class="clamp" title=${e.join(", ")}>
      ${t}
      ${e.length>3?` +${e.length-3}`:""}
    </span>
  `}function Ge({value:e,open:t,strong:r}){return t?s`
    <span class=${`number ${e===0?"quiet":""} ${r&&e>0?"strong":""}`}>
      ${u(e)}
    </span>
  `:null}function St({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.failed?`${u(e.failed)} failed`:"finished"}</span>`}function yt({group:e}){let t=be(e.labels);return s`
    ${e.target}
    ${t&&s`<span class="labels" title=${t}>${t}</span>`}
  `}function kt({group:e}){return s`
    <span class="number">${u(e.done)}</span>
    ${e.failed>0&&s`
        <span class="number bad" title="failed">
          ${" "}
          +${u(e.failed)}
        </span>
      `}
  `}var Et=({group:e})=>s`
  <span class="trend">
    ${F(e)&&s`<${Ke} values=${e.trend??[]} />`}
    <${Ge} value=${e.waiting} open=${F(e)} strong />
  </span>
`;function Ot({group:e}){let t=e.explanation?.eta_seconds;return!e.waiting||t===null||t===void 0?null:s`<span class="number">${t<1?"now":ge(t)}</span>`}var Tt=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!V(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${We} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${yt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${De} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Et} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Ge} value=${e.running} open=${F(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${kt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
      <span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
    `},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${qe} since=${e.oldest_at} />`},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>s`<${Ot} group=${e} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${xt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${St} group=${e} />`}],Ft=8,Ue=4,Qe=200;function Je(){let e=$(()=>x(b,"group"),[]),t=g(()=>{let[d,w,A]=[[],[],[]];for(let Y of e.value){let X=b.row(Y).value??{};(F(X)?V(X)?w:d:A).push(Y)}return{open:d,blocked:w,over:A}}),{open:r,blocked:o,over:a}=t.value,n=[[r,_(Ft)],[o,_(Ue)],[a,_(Ue)]],i=n.reduce((d,[w,A])=>d+Math.max(0,w.length-A),0),[m,f]=S(i,"queue-list"),[N,q,H]=n.map(([d,w])=>m?d:d.slice(0,w)),Xe=c.value?`No active groups match \u201C${c.value}\u201D.`:"No jobs waiting or running.",j=[];(N.length>0||q.length===0)&&j.push({key:"open",ids:N,empty:Xe}),q.length>0&&j.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:q}),H.length>0&&j.push({key:"over",title:"Recently finished",className:"is-over",ids:H});let R=r.length+o.length;return s`
    <${p} id="queue" title="Queue" note=${R>=Qe?`first ${R}`:R||""}>
      <${D}
        id="queue-list"
        label="Queue of groups, next first"
        className="queue"
        columns=${Tt}
        sections=${j}
        kind="group"
        rowOf=${d=>b.row(d)}
        hrefOf=${d=>l("group",{id:d.id})}
      />
      ${f}
      ${R>=Qe&&s`<${Nt} />`}
    <//>
  `}var Nt=()=>s`
  <p class="nothing">
    Further groups are not shown. <a href=${l("jobs",{},{status:"pending"})}>All waiting jobs</a>
  </p>
`;import{m114_0 as ze}from"../main.js";import{m121_0 as Ve}from"../main.js";import{m188_0 as Ha,m188_1 as Ya,m188_2 as Xa,m188_3 as Za,m188_4 as en,m188_5 as tn,m188_6 as He}from"../main.js";var jt=[{key:"p",what:"to the problems",run:()=>k("problems-list")},{key:"q",what:"to the queue",run:()=>k("queue-list")},{key:"a",what:"to the agents",run:()=>k("agents-list")},{key:"e",what:"to the events",run:()=>k("feed-list")},{key:"l",what:"to the latest jobs",run:()=>k("jobs-list")}],Rt=({period:e})=>s`
  <${ze}
    label="Period of totals and charts"
    hideLabel
    options=${me}
    value=${e}
    onChange=${t=>xe({period:t===le?"":t})}
  />
`;function Ye({query:e}){He("Overview",jt);let t=g(()=>y.loaded.value&&y.ids.value.length===0&&b.loaded.value&&b.ids.value.length===0),r=B(4,{first:1,step:1}),o=pe(e);return s`
    <${Re}
      title="Overview"
      className="overview"
      actions=${s`<${Ee} label="Filter groups, agents and jobs" /><${Rt} period=${o} />`}
    >
      ${J.value>0&&s`
          <${Ve}>
            Tests on ${v(J.value,"connected agent")} are simulated, not run: their results prove nothing.
          <//>
        `}
      <${Be} />
      <${ke} period=${o} />
      <div class="overview-lists">
        ${t.value?s`<${_e} />`:s`
              <${Je} />
              <${he} period=${o} wait=${r<2} />
            `}
        ${r>=3&&s`
            <div class="overview-pair">
              <${Ne} />
              <${ye} />
            </div>
          `}
        ${r>=4&&!t.value&&s`<${je} />`}
      </div>
    <//>
  `}export{Ye as default};
