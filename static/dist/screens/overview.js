import{m262_0 as Zt,m262_1 as es,m262_2 as ts,m262_3 as ss,m262_4 as os,m262_5 as rs,m262_6 as U,m262_7 as ns,m262_8 as x,m262_9 as as,m262_10 as J,m262_11 as is}from"../main.js";import{m260_0 as us,m260_1 as cs,m260_2 as ps,m260_3 as y,m260_4 as fs,m260_5 as ds,m260_6 as hs,m260_7 as ne,m260_8 as g,m260_9 as $s,m260_10 as j,m260_11 as ae}from"../main.js";import{m6_0 as bs,m6_1 as ie,m6_2 as ws,m6_3 as vs}from"../main.js";import{m150_0 as ks,m150_1 as B,m150_2 as le,m150_3 as Ss,m150_4 as Es}from"../main.js";import{m157_0 as Rs,m157_1 as Fs,m157_2 as H,m157_3 as R,m157_4 as D,m157_5 as Ms,m157_6 as me,m157_7 as p,m157_8 as As,m157_9 as ue,m157_10 as Ns,m157_11 as V,m157_12 as js,m157_13 as Cs,m157_14 as Ls,m157_15 as Ps,m157_16 as q}from"../main.js";import{m165_0 as s}from"../main.js";import{m2_0 as Ws,m2_1 as zs,m2_2 as ce,m2_3 as Ks,m2_4 as Gs}from"../main.js";import{m239_0 as X}from"../main.js";var pe={"1h":3600,"24h":86400,"7d":604800},it=6e4,W=class{#e;#t=null;#n=new AbortController;#s=0;#o=!1;columns=U(null);error=U(null);constructor(t){this.#e=t}start(){this.#r();let t=X.watch(()=>this.#r());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#n.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ce(`/api/v1/series?range=${this.#e}`,{signal:this.#n.signal}),this.error.value=null,this.#r()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),it))}}#r(){if(this.#t!==null){let t=this.#e==="1h"?le(this.#t,X.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m257_0 as fe,m257_1 as de,m257_2 as he,m257_3 as $e,m257_4 as to}from"../main.js";import{m7_0 as C,m7_1 as ge,m7_2 as _e}from"../main.js";import{m146_0 as be}from"../main.js";import{m247_0 as k}from"../main.js";var ve=k(152),lt=8,we=k(34),mt=(e,t,o,r,n)=>t.map(a=>H(a,n<60));function ut(e,t){if(!t)return we;let o=Math.max(...t.map(r=>r.length));return Math.max(we,k(o*6.5)+lt*2)}function ct(e,t){let o=()=>C("ink-2"),r={stroke:()=>C("rule"),width:1},n={stroke:o,font:ge(11),ticks:{show:!1}};return[{...n,values:mt,grid:{show:!1},size:k(24),gap:4,space:k(76)},{...n,values:(a,i)=>i.map(e),grid:r,size:ut,gap:6,space:k(32),...t?{incrs:t}:{}}]}var pt=({name:e,tone:t,kind:o},r)=>({label:e,stroke:()=>C(t),fill:o==="bars"?()=>C(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?r:void 0,points:{show:!1},spanGaps:o!=="bars"}),ft={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},dt=e=>({range:(t,o,r)=>[0,Math.max(e,(r??0)*1.08)]});function ht({series:e,write:t,steps:o,least:r,width:n,onCursor:a,uPlot:i}){let l=i.paths.bars({size:[.82,28],align:1});return{width:n,height:ve,padding:[8,16,0,0],legend:{show:!1},scales:{x:ft,y:dt(r)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},axes:ct(t,o),series:[{},...e.map(m=>pt(m,l))],hooks:{setCursor:[m=>a(m.cursor.idx??null)]}}}function $t(){let e=J(null);return y(()=>{let t=()=>import("../uplot.js").then(o=>e.value=o.default,()=>{});return t(),be.onReconnect(()=>e.peek()??t())},[]),e.value}function xe({title:e,data:t,series:o,write:r,steps:n,least:a=1,summary:i}){let l=j(null),m=j(null),f=J(null),E=g(()=>o,[e]),v=$t();y(()=>{if(!v)return;let u=new v(ht({series:E,write:r,steps:n,least:a,width:l.current.clientWidth,onCursor:_=>f.value=_,uPlot:v}),t,l.current);m.current=u;let d=new ResizeObserver(([_])=>u.setSize({width:Math.floor(_.contentRect.width),height:ve}));return d.observe(l.current),()=>{m.current=null,d.disconnect(),u.destroy()}},[E,v]),y(()=>m.current?.setData(t),[t]);let Q=_e.value;y(()=>m.current?.redraw(!1),[Q]);let O=u=>{let d={ArrowLeft:-1,ArrowRight:1}[u.key];if(!d||!m.current)return;u.preventDefault();let _=Math.min(t[0].length-1,Math.max(0,(f.peek()??t[0].length)+d));m.current.setCursor({left:m.current.valToPos(t[0][_],"x"),top:10})},T=()=>m.current?.setCursor({left:-10,top:-10});return s`
    <figure class="chart" data-chart=${e}>
      <${gt} title=${e} data=${t} series=${o} write=${r} at=${f.value} />
      <div
        class="chart-box"
        ref=${l}
        tabindex="0"
        role="img"
        aria-label=${`${e}. ${i}`}
        onKeyDown=${O}
        onBlur=${T}
      ></div>
    </figure>
  `}function gt({title:e,data:t,series:o,write:r,at:n}){let a=n!==null&&n<t[0].length?n:null,i=(l,m)=>{let f=l.shown?l.shown(a??t[0].length-1):t[m+1][a??t[0].length-1];return f==null?"\u2013":r(f)};return s`
    <figcaption class="chart-head">
      <strong>${e}</strong>
      <span class="chart-time number quiet">
        ${a===null?"now":H(t[0][a])}
      </span>
      ${o.map((l,m)=>s`
          <span
            key=${l.name}
            class=${`chart-key chart-key-${l.tone} ${l.kind==="dashed"?"is-dashed":""}`}
          >
            <i></i>
            ${l.name} <span class="number strong">${i(l,m)}</span>
          </span>
        `)}
    </figcaption>
  `}import{m90_0 as h}from"../main.js";import{m122_0 as vo,m122_1 as ye,m122_2 as ke}from"../main.js";var Se=60,_t=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],b=e=>p(e<10?Math.round(e*10)/10:Math.round(e)),Y=e=>Math.max(0,...e.filter(t=>t!==null));function bt(e,t){let{at:o,values:r}=B(e,{...t,names:["done","failed"]}),n=r.done.map((a,i)=>a===null?null:a+r.failed[i]);return{title:"Throughput (per minute)",data:[o,n,r.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:a=>r.failed[a]},{name:"passed",tone:"good",kind:"bars"}],write:b,least:4,summary:[`Now ${b(r.done.at(-1)??0)} passed and ${b(r.failed.at(-1)??0)} failed a minute;`,`at most ${b(Y(n))} together in this period.`].join(" ")}}function wt(e,t){let{at:o,values:r}=B(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),n=i=>i.findLast(l=>l!==null)??null,a=i=>i===0?"0 s":i<10?ue(Math.round(i*10)/10):D(i);return{title:"Wait",data:[o,r.wait_p95,r.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:i=>r.wait_p95[i]},{name:"p50",tone:"go",kind:"line",shown:i=>r.wait_p50[i]}],write:a,steps:_t,least:4,summary:n(r.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${a(n(r.wait_p50))}, p95 ${a(n(r.wait_p95))};`,`highest p95 in this period: ${a(Y(r.wait_p95))}.`].join(" ")}}function vt(e,t){let{at:o,values:r}=B(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,r.waiting,r.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:b,least:4,summary:[`Now ${b(r.waiting.at(-1)??0)} waiting and ${b(r.running.at(-1)??0)} running;`,`at most ${b(Y(r.waiting))} waiting in this period.`].join(" ")}}function xt(e,t){let o=pe[t],r=o/Se,n=Math.ceil(((e.at.at(-1)??ie())+e.step)/r)*r;return{from:n-o,to:n,count:Se}}function Ee({period:e,wait:t=!1}){let o=g(()=>new W(e),[e]);y(()=>o.start(),[o]);let r=t?null:o.columns.value,n=g(()=>r&&[bt,wt,vt].map(a=>a(r,xt(r,e))),[r]);return s`
    <${h} id="charts" title="Over time" note=${he(e)}>
      ${o.error.value&&s`
          <${ye}
            title="Charts could not be loaded"
            text=${o.error.value.message}
            again=${()=>o.load()}
          />
        `}
      ${n&&s`
          <div class="charts">${n.map(a=>s`<${xe} key=${a.title} ...${a} />`)}</div>
        `}
      ${!n&&!o.error.value&&s`
          <div class="charts is-waiting">
            <${ke} lines=${5} />
          </div>
        `}
    <//>
  `}import{m40_0 as Oe}from"../main.js";var yt=3,kt=600;function Te(e){let t=[],o=new Map;for(let n of e){let a=`${n.kind} ${n.level}`,i=o.get(a);if(i&&V(i.at(-1).at)-V(n.at)<=kt)i.push(n);else{let l=[n];o.set(a,l),t.push(l)}}return t.flatMap(n=>n.length<yt?n.map(a=>({id:a.id,newest:a,count:1})):[{id:n.at(-1).id,newest:n[0],count:n.length}]).sort((n,a)=>n.newest.at<a.newest.at?1:n.newest.at>a.newest.at?-1:0)}import{m159_0 as z}from"../main.js";import{m164_0 as K,m164_1 as qo,m164_2 as Re,m164_3 as Wo,m164_4 as zo,m164_5 as Ko}from"../main.js";import{m204_0 as Uo,m204_1 as Jo,m204_2 as Ho,m204_3 as Vo,m204_4 as Fe,m204_5 as Xo,m204_6 as c,m204_7 as Yo,m204_8 as Zo}from"../main.js";import{m233_0 as Z}from"../main.js";import{m65_0 as L}from"../main.js";var St=40,Me={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},Et=new Set(["agent_connected","agent_disconnected","agent_heard"]),Ot=e=>e.level==="info"&&Et.has(e.kind);function Tt({job_id:e,batch_id:t,agent:o}){return e?c("job",{id:e}):t?c("batch",{id:t}):o?c("agent",{name:o}):null}function Rt({kind:e,agent:t}){return e==="job_failed"?c("failures"):e.startsWith("job_")?c("jobs"):t?c("fleet"):c("batches")}function Ft({line:{id:e,newest:t,count:o}}){let[r,n]=Me[t.level]??Me.info,a=o>1?Rt(t):Tt(t),i=t.agent&&t.job_id?c("agent",{name:t.agent}):null;return s`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${L} name=${r} />
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
              and ${p(o-1)} more like it
            </span>
          `}
        ${i&&o===1&&s`
            <span class="feed-more">
              ${" "}
              <a href=${i}>${t.agent}</a>
            </span>
          `}
      </span>
      <time class="number quiet" datetime=${t.at}>${q(t.at)}</time>
    </li>
  `}function Mt({ids:e,lines:t}){let o=Re(),r=K(e.length);return s`
    <ol
      class="feed"
      id="feed-list"
      ...${o}
      aria-label="Events, newest first"
    >
      ${e.slice(0,r).map(n=>t.get(n)).filter(Boolean).map(n=>s`<${Ft} key=${n.id} line=${n} />`)}
    </ol>
  `}function Ae(){let e=x(()=>{let l=Z.ids.value.map(m=>Z.row(m).value).filter(m=>m&&!Ot(m));return new Map(Te(l).slice(0,St).map(m=>[m.id,m]))}),t=x(()=>[...e.value.keys()]),{ids:o,waiting:r,show:n,over:a}=z(t),i=r>0&&s`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`;return s`
    <div class="held" ...${a}>
      <${h} id="feed" title="Events" tools=${i}>
        ${o.length>0?s`<${Mt} ids=${o} lines=${e.value} />`:s`
              <p class="nothing">
                No events yet. Failures, lost agents, pauses and finished batches appear here.
              </p>
            `}
      <//>
    </div>
  `}import{m47_0 as gr,m47_1 as Ne,m47_2 as _r}from"../main.js";import{m49_0 as je}from"../main.js";import{m151_0 as $,m151_1 as F,m151_2 as yr,m151_3 as kr,m151_4 as Sr}from"../main.js";import{m231_0 as ee,m231_1 as Tr,m231_2 as te,m231_3 as Ce}from"../main.js";import{m12_0 as Le,m12_1 as Mr,m12_2 as Ar}from"../main.js";import{m50_0 as Pe}from"../main.js";var At=matchMedia("(max-width: 53.75em)"),w=e=>At.matches?e/2:e;function M(e,t,o="more"){let[r,n]=ae(!1),a=e>0&&s`
      <p class="rest">
        <button
          type="button"
          class="button is-link"
          aria-expanded=${r}
          aria-controls=${t}
          onClick=${()=>n(!r)}
        >
          ${r?"Show fewer":`Show ${p(e)} ${o}`}
        </button>
      </p>
    `;return[r||e<=0,a]}var Nt=12,jt=()=>s`
  <p class="nothing">
    No agent is connected. <${Pe} />
  </p>
`;function Ie(){let e=g(()=>F(ee,"agent"),[]).value,t=w(Nt),o=e.length<=t,r=o||$.value?e:Ce.value,n=s`<a href=${c("fleet")}>Show fleet</a>`;return s`
    <${h} id="agents" title="Agents" note=${e.length||""} tools=${n}>
      ${r.length>0&&s`<${Le} ids=${r.slice(0,t)} />`}
      ${r.length>t&&s`
          <p class="nothing">
            <a href=${c("fleet",{},{q:$.value})}>${p(r.length-t)} more</a>
          </p>
        `}
      ${!o&&!$.value&&r.length===0&&s`<p class="nothing">No agents need attention.</p>`}
      ${e.length===0&&($.value?s`<p class="nothing">No agents match “${$.value}”.</p>`:ee.loaded.value&&s`<${jt} />`)}
    <//>
  `}import{m235_0 as A}from"../main.js";import{m67_0 as en,m67_1 as Be}from"../main.js";import{m124_0 as G}from"../main.js";var Ct=8;function De(){let e=g(()=>F(A,"job"),[]),{ids:t,waiting:o,show:r,over:n}=z(e),a=w(Ct),[i,l]=M(t.length-a,"jobs-list"),m=s`
    ${o>0&&s`<button type="button" class="pill" onClick=${r}>Show ${o} new</button>`}
    <a href=${c("jobs")}>All jobs</a>
  `;return s`
    <div class="held" ...${n}>
      <${h} id="jobs" title="Latest jobs" tools=${m}>
        <${G}
          id="jobs-list"
          label="Latest jobs"
          className="jobs"
          ids=${i?t:t.slice(0,a)}
          rowOf=${f=>A.row(f)}
          ...${Be}
        />
        ${t.length===0&&s`
            <p class="nothing">
              ${$.value?`No jobs match \u201C${$.value}\u201D among the latest.`:"No jobs yet."}
            </p>
          `}
        ${l}
        ${i&&t.length>=100&&s`<p class="nothing">The ${R(t.length,"most recently changed job")}.</p>`}
      <//>
    </div>
  `}import{m88_0 as qe}from"../main.js";import{m206_0 as N,m206_1 as We,m206_2 as wn,m206_3 as vn,m206_4 as xn,m206_5 as ze,m206_6 as Ke}from"../main.js";import{m238_0 as Sn,m238_1 as Ge,m238_2 as En}from"../main.js";var P=Ge("problems",(e,t)=>e.rank-t.rank);import{m117_0 as Qe}from"../main.js";var Lt={server:"stale",agent_lost:"offline",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Ue=3,Pt={bad:"Alarm",warn:"Warning"};function It({id:e}){let t=P.row(e).value;return t?s`
    <li class=${`problem is-${t.level}`} data-kind=${t.kind}>
      <span class="problem-mark">
        <${L} name=${Lt[t.kind]??"stale"} />
        <span class="unseen">${Pt[t.level]}:</span>
      </span>
      <a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
        ${t.text}
      </a>
      <span class="problem-detail" title=${t.detail}>${t.detail}</span>
      <span class="problem-count number">
        ${t.count>1&&s`×${p(t.count)}<span class="unseen"> times</span>`}
      </span>
      <span class="problem-since" title=${t.since?q(t.since):""}>
        ${t.since&&s`for <${Qe} since=${t.since} />`}
      </span>
    </li>
  `:null}function Bt(e,t){return t===e?e===1?"more alarm":"more alarms":t>0?`more, ${R(t,"alarm")}`:"more"}function Je(){let e=j(null),t=We(e.current);ne(()=>{e.current&&Ke(e.current,t)});let o=P.ids.value,r=o.slice(Ue),n=r.filter(l=>P.row(l).value?.level==="bad").length,[a,i]=M(r.length,"problems-list",Bt(r.length,n));return P.loaded.value?s`
    <${h} id="problems" title="Problems" note=${o.length||""}>
      ${o.length>0?s`
            <ul
              class="problems"
              id="problems-list"
              data-list
              ref=${e}
              onFocusIn=${ze}
              aria-label="Problems, the most severe first"
            >
              ${(a?o:o.slice(0,Ue)).map(l=>s`<${It} key=${l} id=${l} />`)}
            </ul>
            ${i}
          `:s`
            <p class="nothing no-problems"><${L} name="done" /> No problems.</p>
          `}
    <//>
  `:null}import{m234_0 as S,m234_1 as se,m234_2 as I}from"../main.js";import{m18_0 as He}from"../main.js";import{m39_0 as Ve}from"../main.js";import{m51_0 as Xe,m51_1 as Hn}from"../main.js";import{m119_0 as Ye,m119_1 as Yn}from"../main.js";function Dt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
    <span class="clamp" title=${e.join(", ")}>
      ${t}
      ${e.length>3?` +${e.length-3}`:""}
    </span>
  `}function tt({value:e,open:t,strong:o}){return t?s`
    <span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
      ${p(e)}
    </span>
  `:null}function qt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.failed?`${p(e.failed)} failed`:"finished"}</span>`}function Wt({group:e}){let t=me(e.labels);return s`
    ${e.target}
    ${t&&s`<span class="labels" title=${t}>${t}</span>`}
  `}function zt({group:e}){return s`
    <span class="number">${p(e.done)}</span>
    ${e.failed>0&&s`
        <span class="number bad" title="failed">
          ${" "}
          +${p(e.failed)}
        </span>
      `}
  `}var Kt=({group:e})=>s`
  <span class="trend">
    ${I(e)&&s`<${Ye} values=${e.trend??[]} />`}
    <${tt} value=${e.waiting} open=${I(e)} strong />
  </span>
`;function Gt({group:e}){let t=e.explanation?.eta_seconds;return!e.waiting||t===null||t===void 0?null:s`<span class="number">${t<1?"now":D(t)}</span>`}var Qt=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!se(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Xe} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Wt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${He} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Kt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${tt} value=${e.running} open=${I(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${zt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
      <span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
    `},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Ve} since=${e.oldest_at} />`},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>s`<${Gt} group=${e} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${Dt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${qt} group=${e} />`}],Ut=8,Ze=4,et=200;function st(){let e=g(()=>F(S,"group"),[]),t=x(()=>{let[u,d,_]=[[],[],[]];for(let oe of e.value){let re=S.row(oe).value??{};(I(re)?se(re)?d:u:_).push(oe)}return{open:u,blocked:d,over:_}}),{open:o,blocked:r,over:n}=t.value,a=[[o,w(Ut)],[r,w(Ze)],[n,w(Ze)]],i=a.reduce((u,[d,_])=>u+Math.max(0,d.length-_),0),[l,m]=M(i,"queue-list"),[f,E,v]=a.map(([u,d])=>l?u:u.slice(0,d)),Q=$.value?`No active groups match \u201C${$.value}\u201D.`:"No jobs waiting or running.",O=[];(f.length>0||E.length===0)&&O.push({key:"open",ids:f,empty:Q}),E.length>0&&O.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:E}),v.length>0&&O.push({key:"over",title:"Recently finished",className:"is-over",ids:v});let T=o.length+r.length;return s`
    <${h} id="queue" title="Queue" note=${T>=et?`first ${T}`:T||""}>
      <${G}
        id="queue-list"
        label="Queue of groups, next first"
        className="queue"
        columns=${Qt}
        sections=${O}
        kind="group"
        rowOf=${u=>S.row(u)}
        hrefOf=${u=>c("group",{id:u.id})}
      />
      ${m}
      ${T>=et&&s`<${Jt} />`}
    <//>
  `}var Jt=()=>s`
  <p class="nothing">
    Further groups are not shown. <a href=${c("jobs",{},{status:"pending"})}>All waiting jobs</a>
  </p>
`;import{m109_0 as ot}from"../main.js";import{m116_0 as rt}from"../main.js";import{m180_0 as wa,m180_1 as va,m180_2 as xa,m180_3 as ya,m180_4 as ka,m180_5 as Sa,m180_6 as nt}from"../main.js";var Ht=[{key:"p",what:"to the problems",run:()=>N("problems-list")},{key:"q",what:"to the queue",run:()=>N("queue-list")},{key:"a",what:"to the agents",run:()=>N("agents-list")},{key:"e",what:"to the events",run:()=>N("feed-list")},{key:"l",what:"to the latest jobs",run:()=>N("jobs-list")}],Vt=({period:e})=>s`
  <${ot}
    label="Period of totals and charts"
    hideLabel
    options=${de}
    value=${e}
    onChange=${t=>Fe({period:t===fe?"":t})}
  />
`;function at({query:e}){nt("Overview",Ht);let t=x(()=>A.loaded.value&&A.ids.value.length===0&&S.loaded.value&&S.ids.value.length===0),o=K(4,{first:1,step:1}),r=$e(e);return s`
    <${qe}
      title="Overview"
      className="overview"
      actions=${s`<${je} label="Filter groups, agents and jobs" /><${Vt} period=${r} />`}
    >
      ${te.value>0&&s`
          <${rt}>
            Tests on ${R(te.value,"connected agent")} are simulated, not run: their results prove nothing.
          <//>
        `}
      <${Je} />
      <${Ne} period=${r} />
      <div class="overview-lists">
        ${t.value?s`<${Oe} />`:s`
              <${st} />
              <${Ee} period=${r} wait=${o<2} />
            `}
        ${o>=3&&s`
            <div class="overview-pair">
              <${Ie} />
              <${Ae} />
            </div>
          `}
        ${o>=4&&!t.value&&s`<${De} />`}
      </div>
    <//>
  `}export{at as default};
