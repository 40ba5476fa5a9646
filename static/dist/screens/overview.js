import{m243_0 as Dt,m243_1 as Wt,m243_2 as qt,m243_3 as zt,m243_4 as Kt,m243_5 as Gt,m243_6 as z,m243_7 as Qt,m243_8 as _,m243_9 as Ut,m243_10 as K,m243_11 as Jt}from"../main.js";import{m241_0 as Xt,m241_1 as Yt,m241_2 as Zt,m241_3 as b,m241_4 as es,m241_5 as ts,m241_6 as ss,m241_7 as Z,m241_8 as f,m241_9 as os,m241_10 as N,m241_11 as rs}from"../main.js";import{m6_0 as is,m6_1 as ee,m6_2 as ls,m6_3 as ms}from"../main.js";import{m138_0 as ps,m138_1 as L,m138_2 as te,m138_3 as fs,m138_4 as ds}from"../main.js";import{m145_0 as gs,m145_1 as G,m145_2 as y,m145_3 as P,m145_4 as se,m145_5 as d,m145_6 as _s,m145_7 as oe,m145_8 as bs,m145_9 as Q,m145_10 as ws,m145_11 as vs,m145_12 as A}from"../main.js";import{m152_0 as o}from"../main.js";import{m2_0 as Es,m2_1 as re,m2_2 as Os,m2_3 as Ts}from"../main.js";import{m220_0 as U}from"../main.js";var ne={"1h":3600,"24h":86400,"7d":604800},et=6e4,F=class{#e;#t=null;#n=new AbortController;#s=0;#o=!1;columns=z(null);error=z(null);constructor(t){this.#e=t}start(){this.#r();let t=U.watch(()=>this.#r());this.load();let s=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",s),()=>{t(),document.removeEventListener("visibilitychange",s),clearTimeout(this.#s),this.#n.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await re(`/api/v1/series?range=${this.#e}`,{signal:this.#n.signal}),this.error.value=null,this.#r()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),et))}}#r(){if(this.#t!==null){let t=this.#e==="1h"?te(this.#t,U.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m238_0 as ae,m238_1 as ie,m238_2 as le,m238_3 as me,m238_4 as Is}from"../main.js";import{m7_0 as M,m7_1 as ue,m7_2 as ce}from"../main.js";import{m136_0 as pe}from"../main.js";import{m228_0 as w}from"../main.js";var de=w(152),tt=8,fe=w(34),st=(e,t,s,r,n)=>t.map(a=>G(a,n<60));function ot(e,t){if(!t)return fe;let s=Math.max(...t.map(r=>r.length));return Math.max(fe,w(s*6.5)+tt*2)}function rt(e,t){let s=()=>M("ink-2"),r={stroke:()=>M("rule"),width:1},n={stroke:s,font:ue(11),ticks:{show:!1}};return[{...n,values:st,grid:{show:!1},size:w(24),gap:4,space:w(76)},{...n,values:(a,i)=>i.map(e),grid:r,size:ot,gap:6,space:w(32),...t?{incrs:t}:{}}]}var nt=({name:e,tone:t,kind:s},r)=>({label:e,stroke:()=>M(t),fill:s==="bars"?()=>M(t):void 0,width:s==="bars"?0:2,dash:s==="dashed"?[4,3]:void 0,paths:s==="bars"?r:void 0,points:{show:!1},spanGaps:s!=="bars"}),at={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},it=e=>({range:(t,s,r)=>[0,Math.max(e,(r??0)*1.08)]});function lt({series:e,write:t,steps:s,least:r,width:n,onCursor:a,uPlot:i}){let l=i.paths.bars({size:[.82,28],align:1});return{width:n,height:de,padding:[8,16,0,0],legend:{show:!1},scales:{x:at,y:it(r)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1}},axes:rt(t,s),series:[{},...e.map(m=>nt(m,l))],hooks:{setCursor:[m=>a(m.cursor.idx??null)]}}}function mt(){let e=K(null);return b(()=>{let t=()=>import("../uplot.js").then(s=>e.value=s.default,()=>{});return t(),pe.onReconnect(()=>e.peek()??t())},[]),e.value}function he({title:e,data:t,series:s,write:r,steps:n,least:a=1,summary:i}){let l=N(null),m=N(null),h=K(null),O=f(()=>s,[e]),g=mt();b(()=>{if(!g)return;let x=new g(lt({series:O,write:r,steps:n,least:a,width:l.current.clientWidth,onCursor:R=>h.value=R,uPlot:g}),t,l.current);m.current=x;let T=new ResizeObserver(([R])=>x.setSize({width:Math.floor(R.contentRect.width),height:de}));return T.observe(l.current),()=>{m.current=null,T.disconnect(),x.destroy()}},[O,g]),b(()=>m.current?.setData(t),[t]);let Xe=ce.value;b(()=>m.current?.redraw(!1),[Xe]);let Ye=x=>{let T={ArrowLeft:-1,ArrowRight:1}[x.key];if(!T||!m.current)return;x.preventDefault();let R=Math.min(t[0].length-1,Math.max(0,(h.peek()??t[0].length)+T));m.current.setCursor({left:m.current.valToPos(t[0][R],"x"),top:10})},Ze=()=>m.current?.setCursor({left:-10,top:-10});return o`
    <figure class="chart" data-chart=${e}>
      <${ut} title=${e} data=${t} series=${s} write=${r} at=${h.value} />
      <div
        class="chart-box"
        ref=${l}
        tabindex="0"
        role="img"
        aria-label=${`${e}. ${i}`}
        onKeyDown=${Ye}
        onBlur=${Ze}
      ></div>
    </figure>
  `}function ut({title:e,data:t,series:s,write:r,at:n}){let a=n!==null&&n<t[0].length?n:null,i=(l,m)=>{let h=l.shown?l.shown(a??t[0].length-1):t[m+1][a??t[0].length-1];return h==null?"\u2013":r(h)};return o`
    <figcaption class="chart-head">
      <strong>${e}</strong>
      <span class="chart-time number quiet">
        ${a===null?"now":G(t[0][a])}
      </span>
      ${s.map((l,m)=>o`
          <span
            key=${l.name}
            class=${`chart-key chart-key-${l.tone} ${l.kind==="dashed"?"is-dashed":""}`}
          >
            <i></i>
            ${l.name} <span class="number strong">${i(l,m)}</span>
          </span>
        `)}
    </figcaption>
  `}import{m85_0 as c}from"../main.js";import{m113_0 as oo,m113_1 as $e,m113_2 as ge}from"../main.js";var _e=60,ct=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],$=e=>d(e<10?Math.round(e*10)/10:Math.round(e)),J=e=>Math.max(0,...e.filter(t=>t!==null));function pt(e,t){let{at:s,values:r}=L(e,{...t,names:["done","failed"]}),n=r.done.map((a,i)=>a===null?null:a+r.failed[i]);return{title:"Throughput (per minute)",data:[s,n,r.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:a=>r.failed[a]},{name:"passed",tone:"good",kind:"bars"}],write:$,least:4,summary:[`Now ${$(r.done.at(-1)??0)} passed and ${$(r.failed.at(-1)??0)} failed a minute;`,`at most ${$(J(n))} together in this period.`].join(" ")}}function ft(e,t){let{at:s,values:r}=L(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),n=i=>i.findLast(l=>l!==null)??null,a=i=>i===0?"0 s":i<10?oe(Math.round(i*10)/10):P(i);return{title:"Wait",data:[s,r.wait_p95,r.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:i=>r.wait_p95[i]},{name:"p50",tone:"go",kind:"line",shown:i=>r.wait_p50[i]}],write:a,steps:ct,least:4,summary:n(r.wait_p50)===null?"No job started in this period.":[`Latest: half of the jobs waited ${a(n(r.wait_p50))} at most,`,`95 of 100 ${a(n(r.wait_p95))}; the longest p95 is ${a(J(r.wait_p95))}.`].join(" ")}}function dt(e,t){let{at:s,values:r}=L(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[s,r.waiting,r.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:$,least:4,summary:[`Now ${$(r.waiting.at(-1)??0)} waiting and ${$(r.running.at(-1)??0)} running;`,`at most ${$(J(r.waiting))} waiting in this period.`].join(" ")}}function ht(e,t){let s=ne[t],r=s/_e,n=Math.ceil(((e.at.at(-1)??ee())+e.step)/r)*r;return{from:n-s,to:n,count:_e}}function be({period:e,wait:t=!1}){let s=f(()=>new F(e),[e]);b(()=>s.start(),[s]);let r=t?null:s.columns.value,n=f(()=>r&&[pt,ft,dt].map(a=>a(r,ht(r,e))),[r]);return o`
    <${c} id="charts" title="Over time" note=${le(e)}>
      ${s.error.value&&o`
          <${$e}
            title="Charts could not be loaded"
            text=${s.error.value.message}
            again=${()=>s.load()}
          />
        `}
      ${n&&o`
          <div class="charts">${n.map(a=>o`<${he} key=${a.title} ...${a} />`)}</div>
        `}
      ${!n&&!s.error.value&&o`
          <div class="charts is-waiting">
            <${ge} lines=${5} />
          </div>
        `}
    <//>
  `}import{m37_0 as we}from"../main.js";var $t=3,gt=600;function ve(e){let t=[],s=new Map;for(let n of e){let a=`${n.kind} ${n.level}`,i=s.get(a);if(i&&Q(i.at(-1).at)-Q(n.at)<=gt)i.push(n);else{let l=[n];s.set(a,l),t.push(l)}}return t.flatMap(n=>n.length<$t?n.map(a=>({id:a.id,newest:a,count:1})):[{id:n.at(-1).id,newest:n[0],count:n.length}]).sort((n,a)=>n.newest.at<a.newest.at?1:n.newest.at>a.newest.at?-1:0)}import{m147_0 as I}from"../main.js";import{m151_0 as B,m151_1 as ko,m151_2 as xe,m151_3 as So,m151_4 as Eo,m151_5 as Oo}from"../main.js";import{m185_0 as No,m185_1 as Mo,m185_2 as jo,m185_3 as Co,m185_4 as ye,m185_5 as Lo,m185_6 as u,m185_7 as Po,m185_8 as Ao}from"../main.js";import{m214_0 as H}from"../main.js";import{m62_0 as j}from"../main.js";var _t=40,ke={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},bt=new Set(["agent_connected","agent_disconnected","agent_heard"]),wt=e=>e.level==="info"&&bt.has(e.kind);function vt({job_id:e,batch_id:t,agent:s}){return e?u("job",{id:e}):t?u("batch",{id:t}):s?u("agent",{name:s}):null}function xt({kind:e,agent:t}){return e==="job_failed"?u("failures"):e.startsWith("job_")?u("jobs"):t?u("fleet"):u("batches")}function yt({line:{id:e,newest:t,count:s}}){let[r,n]=ke[t.level]??ke.info,a=s>1?xt(t):vt(t),i=t.agent&&t.job_id?u("agent",{name:t.agent}):null;return o`
    <li class=${`feed-event feed-${t.level}`}>
      <span class="feed-level">
        <${j} name=${r} />
        <span class="feed-word">${n}</span>
      </span>
      <span class="feed-text">
        ${a?o`
              <a
                href=${a}
                data-row=${`event/${e}`}
                tabindex="-1"
                data-failed=${t.level==="bad"?"":void 0}
              >
                ${t.text}
              </a>
            `:t.text}
        ${s>1&&o`
            <span class="feed-count number">
              ${" "}
              and ${d(s-1)} more like it
            </span>
          `}
        ${i&&s===1&&o`
            <span class="feed-more">
              ${" "}
              <a href=${i}>${t.agent}</a>
            </span>
          `}
      </span>
      <time class="number quiet" datetime=${t.at}>${A(t.at)}</time>
    </li>
  `}function kt({ids:e,lines:t}){let s=xe(),r=B(e.length);return o`
    <ol
      class="feed"
      id="feed-list"
      ...${s}
      aria-label="Events, newest first"
    >
      ${e.slice(0,r).map(n=>t.get(n)).filter(Boolean).map(n=>o`<${yt} key=${n.id} line=${n} />`)}
    </ol>
  `}function Se(){let e=_(()=>{let l=H.ids.value.map(m=>H.row(m).value).filter(m=>m&&!wt(m));return new Map(ve(l).slice(0,_t).map(m=>[m.id,m]))}),t=_(()=>[...e.value.keys()]),{ids:s,waiting:r,show:n,over:a}=I(t),i=r>0&&o`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`;return o`
    <div class="held" ...${a}>
      <${c} id="feed" title="Events" tools=${i}>
        ${s.length>0?o`<${kt} ids=${s} lines=${e.value} />`:o`
              <p class="nothing">
                No events yet. Failures, lost agents, pauses and finished batches appear here.
              </p>
            `}
      <//>
    </div>
  `}import{m44_0 as er,m44_1 as Ee,m44_2 as tr}from"../main.js";import{m46_0 as Oe}from"../main.js";import{m139_0 as p,m139_1 as k,m139_2 as ar,m139_3 as ir,m139_4 as lr}from"../main.js";import{m212_0 as V,m212_1 as cr,m212_2 as X,m212_3 as Te}from"../main.js";import{m12_0 as Re,m12_1 as dr,m12_2 as hr}from"../main.js";import{m47_0 as Ne}from"../main.js";var D=12,St=()=>o`
  <p class="nothing">
    No agent is connected. <${Ne} />
  </p>
`;function Me(){let e=f(()=>k(V,"agent"),[]).value,t=e.length<=D,s=t||p.value?e:Te.value,r=o`<a href=${u("fleet")}>Show fleet</a>`;return o`
    <${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>
      ${s.length>0&&o`<${Re} ids=${s.slice(0,D)} />`}
      ${s.length>D&&o`
          <p class="nothing">
            <a href=${u("fleet",{},{q:p.value})}>${y(s.length-D,"more")}</a>
          </p>
        `}
      ${!t&&!p.value&&s.length===0&&o`<p class="nothing">No agents need attention.</p>`}
      ${e.length===0&&(p.value?o`<p class="nothing">No agents match “${p.value}”.</p>`:V.loaded.value&&o`<${St} />`)}
    <//>
  `}import{m216_0 as S}from"../main.js";import{m64_0 as jr,m64_1 as je}from"../main.js";import{m115_0 as W}from"../main.js";function Ce(){let e=f(()=>k(S,"job"),[]),{ids:t,waiting:s,show:r,over:n}=I(e),a=s>0&&o`<button type="button" class="pill" onClick=${r}>Show ${s} new</button>`;return o`
    <div class="held" ...${n}>
      <${c} id="jobs" title="Latest jobs" tools=${a}>
        <${W}
          id="jobs-list"
          label="Latest jobs"
          className="jobs"
          ids=${t}
          rowOf=${i=>S.row(i)}
          ...${je}
        />
        ${t.length===0&&o`
            <p class="nothing">
              ${p.value?`No jobs match \u201C${p.value}\u201D among the latest.`:"No jobs yet."}
            </p>
          `}
        ${t.length>=100&&o`<p class="nothing">The ${y(t.length,"most recently changed job")}.</p>`}
      <//>
    </div>
  `}import{m83_0 as Le}from"../main.js";import{m187_0 as E,m187_1 as Pe,m187_2 as Hr,m187_3 as Vr,m187_4 as Xr,m187_5 as Ae,m187_6 as Fe}from"../main.js";import{m219_0 as en,m219_1 as Ie,m219_2 as tn}from"../main.js";var q=Ie("problems",(e,t)=>e.rank-t.rank);import{m109_0 as Be}from"../main.js";var Et={server:"stale",agent_lost:"offline",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Ot={bad:"Alarm",warn:"Warning"};function Tt({id:e}){let t=q.row(e).value;return t?o`
    <li class=${`problem is-${t.level}`} data-kind=${t.kind}>
      <span class="problem-mark">
        <${j} name=${Et[t.kind]??"stale"} />
        <span class="unseen">${Ot[t.level]}:</span>
      </span>
      <a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
        ${t.text}
      </a>
      <span class="problem-detail" title=${t.detail}>${t.detail}</span>
      <span class="problem-count number">
        ${t.count>1&&o`×${d(t.count)}<span class="unseen"> times</span>`}
      </span>
      <span class="problem-since" title=${t.since?A(t.since):""}>
        ${t.since&&o`since <${Be} since=${t.since} />`}
      </span>
    </li>
  `:null}function De(){let e=N(null),t=Pe(e.current);if(Z(()=>{e.current&&Fe(e.current,t)}),!q.loaded.value)return null;let s=q.ids.value;return o`
    <${c} id="problems" title="Problems" note=${s.length||""}>
      ${s.length>0?o`
            <ul
              class="problems"
              id="problems-list"
              data-list
              ref=${e}
              onFocusIn=${Ae}
              aria-label="Problems, the most severe first"
            >
              ${s.map(r=>o`<${Tt} key=${r} id=${r} />`)}
            </ul>
          `:o`
            <p class="nothing no-problems"><${j} name="done" /> No problems.</p>
          `}
    <//>
  `}import{m215_0 as v,m215_1 as Y,m215_2 as C}from"../main.js";import{m17_0 as We}from"../main.js";import{m36_0 as qe}from"../main.js";import{m48_0 as ze,m48_1 as kn}from"../main.js";import{m110_0 as Ke,m110_1 as On}from"../main.js";function Rt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return o`
    <span class="clamp" title=${e.join(", ")}>
      ${t}
      ${e.length>3?` +${e.length-3}`:""}
    </span>
  `}function Ge({value:e,open:t,strong:s}){return t?o`
    <span class=${`number ${e===0?"quiet":""} ${s&&e>0?"strong":""}`}>
      ${d(e)}
    </span>
  `:null}function Nt({group:e}){return e.explanation?o`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?o`<span class="quiet">all started</span>`:o`<span class="quiet">${e.failed?`${d(e.failed)} failed`:"finished"}</span>`}function Mt({group:e}){let t=se(e.labels);return o`
    ${e.target}
    ${t&&o`<span class="labels" title=${t}>${t}</span>`}
  `}function jt({group:e}){return o`
    <span class="number">${d(e.done)}</span>
    ${e.failed>0&&o`
        <span class="number bad" title="failed">
          ${" "}
          +${d(e.failed)}
        </span>
      `}
  `}var Ct=({group:e})=>o`
  <span class="trend">
    ${C(e)&&o`<${Ke} values=${e.trend??[]} />`}
    <${Ge} value=${e.waiting} open=${C(e)} strong />
  </span>
`;function Lt({group:e}){let t=e.explanation?.eta_seconds;return!e.waiting||t===null||t===void 0?null:o`<span class="number">${t<1?"now":P(t)}</span>`}var Pt=[{name:"position",title:"#",cell:e=>o`<span class="number">${e.waiting&&!Y(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>o`<${ze} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>o`<${Mt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>o`<${We} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>o`<${Ct} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>o`<${Ge} value=${e.running} open=${C(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${jt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>o`
      <span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
    `},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&o`<${qe} since=${e.oldest_at} />`},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>o`<${Lt} group=${e} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>o`<${Rt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>o`<${Nt} group=${e} />`}];function Qe(){let e=f(()=>k(v,"group"),[]),t=_(()=>{let[l,m,h]=[[],[],[]];for(let O of e.value){let g=v.row(O).value??{};(C(g)?Y(g)?m:l:h).push(O)}return{open:l,blocked:m,over:h}}),{open:s,blocked:r,over:n}=t.value,a=p.value?`No active groups match \u201C${p.value}\u201D.`:"No jobs waiting or running.",i=[{key:"open",ids:s,empty:a}];return r.length>0&&i.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:r}),n.length>0&&i.push({key:"over",title:"Recently finished",className:"is-over",ids:n}),o`
    <${c} id="queue" title="Queue" note=${s.length+r.length||""}>
      <${W}
        id="queue-list"
        label="Queue of groups, next first"
        className="queue"
        columns=${Pt}
        sections=${i}
        kind="group"
        rowOf=${l=>v.row(l)}
        hrefOf=${l=>u("group",{id:l.id})}
      />
    <//>
  `}import{m101_0 as Ue}from"../main.js";import{m108_0 as Je}from"../main.js";import{m162_0 as Jn,m162_1 as Hn,m162_2 as Vn,m162_3 as Xn,m162_4 as Yn,m162_5 as Zn,m162_6 as He}from"../main.js";var At=[{key:"p",what:"to the problems",run:()=>E("problems-list")},{key:"q",what:"to the queue",run:()=>E("queue-list")},{key:"a",what:"to the agents",run:()=>E("agents-list")},{key:"e",what:"to the events",run:()=>E("feed-list")},{key:"l",what:"to the latest jobs",run:()=>E("jobs-list")}],Ft=({period:e})=>o`
  <${Ue}
    label="Period of totals and charts"
    hideLabel
    options=${ie}
    value=${e}
    onChange=${t=>ye({period:t===ae?"":t})}
  />
`;function Ve({query:e}){He("Overview",At);let t=_(()=>S.loaded.value&&S.ids.value.length===0&&v.loaded.value&&v.ids.value.length===0),s=B(4,{first:1,step:1}),r=me(e);return o`
    <${Le}
      title="Overview"
      className="overview"
      actions=${o`<${Oe} label="Filter groups, agents and jobs" /><${Ft} period=${r} />`}
    >
      ${X.value>0&&o`
          <${Je}>
            Tests on ${y(X.value,"connected agent")} are simulated, not run: their results say nothing.
          <//>
        `}
      <${De} />
      <${Ee} period=${r} />
      <div class="overview-lists">
        ${t.value?o`<${we} />`:o`
              <${Qe} />
              <${be} period=${r} wait=${s<2} />
            `}
        ${s>=3&&o`
            <div class="overview-pair">
              <${Me} />
              <${Se} />
            </div>
          `}
        ${s>=4&&!t.value&&o`<${Ce} />`}
      </div>
    <//>
  `}export{Ve as default};
