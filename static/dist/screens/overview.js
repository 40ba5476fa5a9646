import{m248_0 as qt,m248_1 as zt,m248_2 as Kt,m248_3 as Gt,m248_4 as Qt,m248_5 as Ut,m248_6 as K,m248_7 as Jt,m248_8 as _,m248_9 as Ht,m248_10 as G,m248_11 as Vt}from"../main.js";import{m246_0 as Zt,m246_1 as es,m246_2 as ts,m246_3 as b,m246_4 as ss,m246_5 as os,m246_6 as rs,m246_7 as ee,m246_8 as f,m246_9 as ns,m246_10 as N,m246_11 as as}from"../main.js";import{m6_0 as ms,m6_1 as te,m6_2 as us,m6_3 as cs}from"../main.js";import{m142_0 as ds,m142_1 as F,m142_2 as se,m142_3 as hs,m142_4 as $s}from"../main.js";import{m149_0 as bs,m149_1 as Q,m149_2 as y,m149_3 as L,m149_4 as oe,m149_5 as d,m149_6 as ws,m149_7 as re,m149_8 as vs,m149_9 as U,m149_10 as xs,m149_11 as ys,m149_12 as ks,m149_13 as P}from"../main.js";import{m156_0 as s}from"../main.js";import{m2_0 as Rs,m2_1 as ne,m2_2 as Ns,m2_3 as Ms}from"../main.js";import{m225_0 as J}from"../main.js";var ae={"1h":3600,"24h":86400,"7d":604800},tt=6e4,I=class{#e;#t=null;#n=new AbortController;#s=0;#o=!1;columns=K(null);error=K(null);constructor(t){this.#e=t}start(){this.#r();let t=J.watch(()=>this.#r());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#n.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ne(`/api/v1/series?range=${this.#e}`,{signal:this.#n.signal}),this.error.value=null,this.#r()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),tt))}}#r(){if(this.#t!==null){let t=this.#e==="1h"?se(this.#t,J.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m243_0 as ie,m243_1 as le,m243_2 as me,m243_3 as ue,m243_4 as Ws}from"../main.js";import{m7_0 as M,m7_1 as ce,m7_2 as pe}from"../main.js";import{m139_0 as fe}from"../main.js";import{m233_0 as w}from"../main.js";var he=w(152),st=8,de=w(34),ot=(e,t,o,r,n)=>t.map(a=>Q(a,n<60));function rt(e,t){if(!t)return de;let o=Math.max(...t.map(r=>r.length));return Math.max(de,w(o*6.5)+st*2)}function nt(e,t){let o=()=>M("ink-2"),r={stroke:()=>M("rule"),width:1},n={stroke:o,font:ce(11),ticks:{show:!1}};return[{...n,values:ot,grid:{show:!1},size:w(24),gap:4,space:w(76)},{...n,values:(a,i)=>i.map(e),grid:r,size:rt,gap:6,space:w(32),...t?{incrs:t}:{}}]}var at=({name:e,tone:t,kind:o},r)=>({label:e,stroke:()=>M(t),fill:o==="bars"?()=>M(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?r:void 0,points:{show:!1},spanGaps:o!=="bars"}),it={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},lt=e=>({range:(t,o,r)=>[0,Math.max(e,(r??0)*1.08)]});function mt({series:e,write:t,steps:o,least:r,width:n,onCursor:a,uPlot:i}){let m=i.paths.bars({size:[.82,28],align:1});return{width:n,height:he,padding:[8,16,0,0],legend:{show:!1},scales:{x:it,y:lt(r)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},axes:nt(t,o),series:[{},...e.map(l=>at(l,m))],hooks:{setCursor:[l=>a(l.cursor.idx??null)]}}}function ut(){let e=G(null);return b(()=>{let t=()=>import("../uplot.js").then(o=>e.value=o.default,()=>{});return t(),fe.onReconnect(()=>e.peek()??t())},[]),e.value}function $e({title:e,data:t,series:o,write:r,steps:n,least:a=1,summary:i}){let m=N(null),l=N(null),h=G(null),O=f(()=>o,[e]),g=ut();b(()=>{if(!g)return;let x=new g(mt({series:O,write:r,steps:n,least:a,width:m.current.clientWidth,onCursor:R=>h.value=R,uPlot:g}),t,m.current);l.current=x;let T=new ResizeObserver(([R])=>x.setSize({width:Math.floor(R.contentRect.width),height:he}));return T.observe(m.current),()=>{l.current=null,T.disconnect(),x.destroy()}},[O,g]),b(()=>l.current?.setData(t),[t]);let A=pe.value;b(()=>l.current?.redraw(!1),[A]);let Ze=x=>{let T={ArrowLeft:-1,ArrowRight:1}[x.key];if(!T||!l.current)return;x.preventDefault();let R=Math.min(t[0].length-1,Math.max(0,(h.peek()??t[0].length)+T));l.current.setCursor({left:l.current.valToPos(t[0][R],"x"),top:10})},et=()=>l.current?.setCursor({left:-10,top:-10});return s`
    <figure class="chart" data-chart=${e}>
      <${ct} title=${e} data=${t} series=${o} write=${r} at=${h.value} />
      <div
        class="chart-box"
        ref=${m}
        tabindex="0"
        role="img"
        aria-label=${`${e}. ${i}`}
        onKeyDown=${Ze}
        onBlur=${et}
      ></div>
    </figure>
  `}function ct({title:e,data:t,series:o,write:r,at:n}){let a=n!==null&&n<t[0].length?n:null,i=(m,l)=>{let h=m.shown?m.shown(a??t[0].length-1):t[l+1][a??t[0].length-1];return h==null?"\u2013":r(h)};return s`
    <figcaption class="chart-head">
      <strong>${e}</strong>
      <span class="chart-time number quiet">
        ${a===null?"now":Q(t[0][a])}
      </span>
      ${o.map((m,l)=>s`
          <span
            key=${m.name}
            class=${`chart-key chart-key-${m.tone} ${m.kind==="dashed"?"is-dashed":""}`}
          >
            <i></i>
            ${m.name} <span class="number strong">${i(m,l)}</span>
          </span>
        `)}
    </figcaption>
  `}import{m87_0 as c}from"../main.js";import{m116_0 as ao,m116_1 as ge,m116_2 as _e}from"../main.js";var be=60,pt=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],$=e=>d(e<10?Math.round(e*10)/10:Math.round(e)),H=e=>Math.max(0,...e.filter(t=>t!==null));function ft(e,t){let{at:o,values:r}=F(e,{...t,names:["done","failed"]}),n=r.done.map((a,i)=>a===null?null:a+r.failed[i]);return{title:"Throughput (per minute)",data:[o,n,r.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:a=>r.failed[a]},{name:"passed",tone:"good",kind:"bars"}],write:$,least:4,summary:[`Now ${$(r.done.at(-1)??0)} passed and ${$(r.failed.at(-1)??0)} failed a minute;`,`at most ${$(H(n))} together in this period.`].join(" ")}}function dt(e,t){let{at:o,values:r}=F(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),n=i=>i.findLast(m=>m!==null)??null,a=i=>i===0?"0 s":i<10?re(Math.round(i*10)/10):L(i);return{title:"Wait",data:[o,r.wait_p95,r.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:i=>r.wait_p95[i]},{name:"p50",tone:"go",kind:"line",shown:i=>r.wait_p50[i]}],write:a,steps:pt,least:4,summary:n(r.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${a(n(r.wait_p50))}, p95 ${a(n(r.wait_p95))};`,`highest p95 in this period: ${a(H(r.wait_p95))}.`].join(" ")}}function ht(e,t){let{at:o,values:r}=F(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,r.waiting,r.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:$,least:4,summary:[`Now ${$(r.waiting.at(-1)??0)} waiting and ${$(r.running.at(-1)??0)} running;`,`at most ${$(H(r.waiting))} waiting in this period.`].join(" ")}}function $t(e,t){let o=ae[t],r=o/be,n=Math.ceil(((e.at.at(-1)??te())+e.step)/r)*r;return{from:n-o,to:n,count:be}}function we({period:e,wait:t=!1}){let o=f(()=>new I(e),[e]);b(()=>o.start(),[o]);let r=t?null:o.columns.value,n=f(()=>r&&[ft,dt,ht].map(a=>a(r,$t(r,e))),[r]);return s`
    <${c} id="charts" title="Over time" note=${me(e)}>
      ${o.error.value&&s`
          <${ge}
            title="Charts could not be loaded"
            text=${o.error.value.message}
            again=${()=>o.load()}
          />
        `}
      ${n&&s`
          <div class="charts">${n.map(a=>s`<${$e} key=${a.title} ...${a} />`)}</div>
        `}
      ${!n&&!o.error.value&&s`
          <div class="charts is-waiting">
            <${_e} lines=${5} />
          </div>
        `}
    <//>
  `}import{m38_0 as ve}from"../main.js";var gt=3,_t=600;function xe(e){let t=[],o=new Map;for(let n of e){let a=`${n.kind} ${n.level}`,i=o.get(a);if(i&&U(i.at(-1).at)-U(n.at)<=_t)i.push(n);else{let m=[n];o.set(a,m),t.push(m)}}return t.flatMap(n=>n.length<gt?n.map(a=>({id:a.id,newest:a,count:1})):[{id:n.at(-1).id,newest:n[0],count:n.length}]).sort((n,a)=>n.newest.at<a.newest.at?1:n.newest.at>a.newest.at?-1:0)}import{m151_0 as B}from"../main.js";import{m155_0 as D,m155_1 as Oo,m155_2 as ye,m155_3 as To,m155_4 as Ro,m155_5 as No}from"../main.js";import{m190_0 as Co,m190_1 as Ao,m190_2 as Fo,m190_3 as Lo,m190_4 as ke,m190_5 as Po,m190_6 as u,m190_7 as Io,m190_8 as Bo}from"../main.js";import{m219_0 as V}from"../main.js";import{m63_0 as j}from"../main.js";var bt=40,Se={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},wt=new Set(["agent_connected","agent_disconnected","agent_heard"]),vt=e=>e.level==="info"&&wt.has(e.kind);function xt({job_id:e,batch_id:t,agent:o}){return e?u("job",{id:e}):t?u("batch",{id:t}):o?u("agent",{name:o}):null}function yt({kind:e,agent:t}){return e==="job_failed"?u("failures"):e.startsWith("job_")?u("jobs"):t?u("fleet"):u("batches")}function kt({line:{id:e,newest:t,count:o}}){let[r,n]=Se[t.level]??Se.info,a=o>1?yt(t):xt(t),i=t.agent&&t.job_id?u("agent",{name:t.agent}):null;return s`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${j} name=${r} />
        <span class="feed-word">${n}</span>
      </span>
      <span class="feed-text">
        ${a?s`
              <a
                href=${a}
                data-row=${`event/${e}`}
                tabindex="-1"
                data-failed=${t.level==="bad"?"":void 0}
              >
                ${t.text}
              </a>
            `:t.text}
        ${o>1&&s`
            <span class="feed-count number">
              ${" "}
              and ${d(o-1)} more like it
            </span>
          `}
        ${i&&o===1&&s`
            <span class="feed-more">
              ${" "}
              <a href=${i}>${t.agent}</a>
            </span>
          `}
      </span>
      <time class="number quiet" datetime=${t.at}>${P(t.at)}</time>
    </li>
  `}function St({ids:e,lines:t}){let o=ye(),r=D(e.length);return s`
    <ol
      class="feed"
      id="feed-list"
      ...${o}
      aria-label="Events, newest first"
    >
      ${e.slice(0,r).map(n=>t.get(n)).filter(Boolean).map(n=>s`<${kt} key=${n.id} line=${n} />`)}
    </ol>
  `}function Ee(){let e=_(()=>{let m=V.ids.value.map(l=>V.row(l).value).filter(l=>l&&!vt(l));return new Map(xe(m).slice(0,bt).map(l=>[l.id,l]))}),t=_(()=>[...e.value.keys()]),{ids:o,waiting:r,show:n,over:a}=B(t),i=r>0&&s`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`;return s`
    <div class="held" ...${a}>
      <${c} id="feed" title="Events" tools=${i}>
        ${o.length>0?s`<${St} ids=${o} lines=${e.value} />`:s`
              <p class="nothing">
                No events yet. Failures, lost agents, pauses and finished batches appear here.
              </p>
            `}
      <//>
    </div>
  `}import{m45_0 as or,m45_1 as Oe,m45_2 as rr}from"../main.js";import{m47_0 as Te}from"../main.js";import{m143_0 as p,m143_1 as k,m143_2 as mr,m143_3 as ur,m143_4 as cr}from"../main.js";import{m217_0 as X,m217_1 as dr,m217_2 as Y,m217_3 as Re}from"../main.js";import{m12_0 as Ne,m12_1 as gr,m12_2 as _r}from"../main.js";import{m48_0 as Me}from"../main.js";var W=12,Et=()=>s`
  <p class="nothing">
    No agent is connected. <${Me} />
  </p>
`;function je(){let e=f(()=>k(X,"agent"),[]).value,t=e.length<=W,o=t||p.value?e:Re.value,r=s`<a href=${u("fleet")}>Show fleet</a>`;return s`
    <${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>
      ${o.length>0&&s`<${Ne} ids=${o.slice(0,W)} />`}
      ${o.length>W&&s`
          <p class="nothing">
            <a href=${u("fleet",{},{q:p.value})}>${y(o.length-W,"more")}</a>
          </p>
        `}
      ${!t&&!p.value&&o.length===0&&s`<p class="nothing">No agents need attention.</p>`}
      ${e.length===0&&(p.value?s`<p class="nothing">No agents match “${p.value}”.</p>`:X.loaded.value&&s`<${Et} />`)}
    <//>
  `}import{m221_0 as S}from"../main.js";import{m65_0 as Fr,m65_1 as Ce}from"../main.js";import{m118_0 as q}from"../main.js";function Ae(){let e=f(()=>k(S,"job"),[]),{ids:t,waiting:o,show:r,over:n}=B(e),a=o>0&&s`<button type="button" class="pill" onClick=${r}>Show ${o} new</button>`;return s`
    <div class="held" ...${n}>
      <${c} id="jobs" title="Latest jobs" tools=${a}>
        <${q}
          id="jobs-list"
          label="Latest jobs"
          className="jobs"
          ids=${t}
          rowOf=${i=>S.row(i)}
          ...${Ce}
        />
        ${t.length===0&&s`
            <p class="nothing">
              ${p.value?`No jobs match \u201C${p.value}\u201D among the latest.`:"No jobs yet."}
            </p>
          `}
        ${t.length>=100&&s`<p class="nothing">The ${y(t.length,"most recently changed job")}.</p>`}
      <//>
    </div>
  `}import{m85_0 as Fe}from"../main.js";import{m192_0 as E,m192_1 as Le,m192_2 as Yr,m192_3 as Zr,m192_4 as en,m192_5 as Pe,m192_6 as Ie}from"../main.js";import{m224_0 as on,m224_1 as Be,m224_2 as rn}from"../main.js";var z=Be("problems",(e,t)=>e.rank-t.rank);import{m112_0 as De}from"../main.js";var Ot={server:"stale",agent_lost:"offline",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Tt={bad:"Alarm",warn:"Warning"};function Rt({id:e}){let t=z.row(e).value;return t?s`
    <li class=${`problem is-${t.level}`} data-kind=${t.kind}>
      <span class="problem-mark">
        <${j} name=${Ot[t.kind]??"stale"} />
        <span class="unseen">${Tt[t.level]}:</span>
      </span>
      <a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
        ${t.text}
      </a>
      <span class="problem-detail" title=${t.detail}>${t.detail}</span>
      <span class="problem-count number">
        ${t.count>1&&s`×${d(t.count)}<span class="unseen"> times</span>`}
      </span>
      <span class="problem-since" title=${t.since?P(t.since):""}>
        ${t.since&&s`since <${De} since=${t.since} />`}
      </span>
    </li>
  `:null}function We(){let e=N(null),t=Le(e.current);if(ee(()=>{e.current&&Ie(e.current,t)}),!z.loaded.value)return null;let o=z.ids.value;return s`
    <${c} id="problems" title="Problems" note=${o.length||""}>
      ${o.length>0?s`
            <ul
              class="problems"
              id="problems-list"
              data-list
              ref=${e}
              onFocusIn=${Pe}
              aria-label="Problems, the most severe first"
            >
              ${o.map(r=>s`<${Rt} key=${r} id=${r} />`)}
            </ul>
          `:s`
            <p class="nothing no-problems"><${j} name="done" /> No problems.</p>
          `}
    <//>
  `}import{m220_0 as v,m220_1 as Z,m220_2 as C}from"../main.js";import{m17_0 as qe}from"../main.js";import{m37_0 as ze}from"../main.js";import{m49_0 as Ke,m49_1 as On}from"../main.js";import{m113_0 as Ge,m113_1 as Nn}from"../main.js";function Nt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
    <span class="clamp" title=${e.join(", ")}>
      ${t}
      ${e.length>3?` +${e.length-3}`:""}
    </span>
  `}function Ue({value:e,open:t,strong:o}){return t?s`
    <span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
      ${d(e)}
    </span>
  `:null}function Mt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.failed?`${d(e.failed)} failed`:"finished"}</span>`}function jt({group:e}){let t=oe(e.labels);return s`
    ${e.target}
    ${t&&s`<span class="labels" title=${t}>${t}</span>`}
  `}function Ct({group:e}){return s`
    <span class="number">${d(e.done)}</span>
    ${e.failed>0&&s`
        <span class="number bad" title="failed">
          ${" "}
          +${d(e.failed)}
        </span>
      `}
  `}var At=({group:e})=>s`
  <span class="trend">
    ${C(e)&&s`<${Ge} values=${e.trend??[]} />`}
    <${Ue} value=${e.waiting} open=${C(e)} strong />
  </span>
`;function Ft({group:e}){let t=e.explanation?.eta_seconds;return!e.waiting||t===null||t===void 0?null:s`<span class="number">${t<1?"now":L(t)}</span>`}var Lt=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!Z(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ke} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${jt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${qe} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${At} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Ue} value=${e.running} open=${C(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${Ct} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
      <span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
    `},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${ze} since=${e.oldest_at} />`},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>s`<${Ft} group=${e} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${Nt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${Mt} group=${e} />`}],Qe=200;function Je(){let e=f(()=>k(v,"group"),[]),t=_(()=>{let[l,h,O]=[[],[],[]];for(let g of e.value){let A=v.row(g).value??{};(C(A)?Z(A)?h:l:O).push(g)}return{open:l,blocked:h,over:O}}),{open:o,blocked:r,over:n}=t.value,a=p.value?`No active groups match \u201C${p.value}\u201D.`:"No jobs waiting or running.",i=[{key:"open",ids:o,empty:a}];r.length>0&&i.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:r}),n.length>0&&i.push({key:"over",title:"Recently finished",className:"is-over",ids:n});let m=o.length+r.length;return s`
    <${c} id="queue" title="Queue" note=${m>=Qe?`first ${m}`:m||""}>
      <${q}
        id="queue-list"
        label="Queue of groups, next first"
        className="queue"
        columns=${Lt}
        sections=${i}
        kind="group"
        rowOf=${l=>v.row(l)}
        hrefOf=${l=>u("group",{id:l.id})}
      />
      ${m>=Qe&&s`<${Pt} />`}
    <//>
  `}var Pt=()=>s`
  <p class="nothing">
    Further groups are not shown. <a href=${u("jobs",{},{status:"pending"})}>All waiting jobs</a>
  </p>
`;import{m104_0 as He}from"../main.js";import{m111_0 as Ve}from"../main.js";import{m167_0 as Xn,m167_1 as Yn,m167_2 as Zn,m167_3 as ea,m167_4 as ta,m167_5 as sa,m167_6 as Xe}from"../main.js";var It=[{key:"p",what:"to the problems",run:()=>E("problems-list")},{key:"q",what:"to the queue",run:()=>E("queue-list")},{key:"a",what:"to the agents",run:()=>E("agents-list")},{key:"e",what:"to the events",run:()=>E("feed-list")},{key:"l",what:"to the latest jobs",run:()=>E("jobs-list")}],Bt=({period:e})=>s`
  <${He}
    label="Period of totals and charts"
    hideLabel
    options=${le}
    value=${e}
    onChange=${t=>ke({period:t===ie?"":t})}
  />
`;function Ye({query:e}){Xe("Overview",It);let t=_(()=>S.loaded.value&&S.ids.value.length===0&&v.loaded.value&&v.ids.value.length===0),o=D(4,{first:1,step:1}),r=ue(e);return s`
    <${Fe}
      title="Overview"
      className="overview"
      actions=${s`<${Te} label="Filter groups, agents and jobs" /><${Bt} period=${r} />`}
    >
      ${Y.value>0&&s`
          <${Ve}>
            Tests on ${y(Y.value,"connected agent")} are simulated, not run: their results prove nothing.
          <//>
        `}
      <${We} />
      <${Oe} period=${r} />
      <div class="overview-lists">
        ${t.value?s`<${ve} />`:s`
              <${Je} />
              <${we} period=${r} wait=${o<2} />
            `}
        ${o>=3&&s`
            <div class="overview-pair">
              <${je} />
              <${Ee} />
            </div>
          `}
        ${o>=4&&!t.value&&s`<${Ae} />`}
      </div>
    <//>
  `}export{Ye as default};
