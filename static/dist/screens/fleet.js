import{m267_0 as _t,m267_1 as oo,m267_2 as so,m267_3 as j,m267_4 as ao,m267_5 as Y,m267_6 as ro,m267_7 as X,m267_8 as T,m267_9 as no,m267_10 as N,m267_11 as lo}from"../main.js";import{m125_0 as wt,m125_1 as yt,m125_2 as Z}from"../main.js";import{m269_0 as uo,m269_1 as fo,m269_2 as kt,m269_3 as $o,m269_4 as ho,m269_5 as go,m269_6 as R,m269_7 as bo,m269_8 as B,m269_9 as _o,m269_10 as vt,m269_11 as wo}from"../main.js";import{m157_0 as D,m157_1 as x,m157_2 as St,m157_3 as vo,m157_4 as Tt,m157_5 as xt,m157_6 as G}from"../main.js";import{m162_0 as xo,m162_1 as Mo,m162_2 as Ao,m162_3 as Mt,m162_4 as ct,m162_5 as Oo,m162_6 as Eo,m162_7 as K,m162_8 as $,m162_9 as At,m162_10 as Fo,m162_11 as Ro,m162_12 as Co,m162_13 as Po,m162_14 as Lo,m162_15 as Io,m162_16 as jo,m162_17 as No}from"../main.js";import{m171_0 as r}from"../main.js";import{m210_0 as z,m210_1 as Wo,m210_2 as Uo,m210_3 as Go,m210_4 as M,m210_5 as Vo,m210_6 as C,m210_7 as Jo,m210_8 as qo}from"../main.js";import{m245_0 as tt}from"../main.js";import{m263_0 as ut,m263_1 as zo,m263_2 as Ot,m263_3 as ts,m263_4 as Et}from"../main.js";import{m49_0 as H,m49_1 as ss,m49_2 as Ft}from"../main.js";var ke=e=>e===null?"\u2013":`${Math.round(e*100)} %`;function Rt({picture:e}){let t=e.totals.value,s=Et(ut),o=B(()=>tt.ids.value.map(i=>G(tt.row(i).value?.agents??{}))).value,a=i=>o.map(i),n=t.paused+t.suspect+t.offline,l=["paused","suspect","offline"].filter(i=>t[i]>0).map(i=>`${$(t[i])} ${i}`);return r`
    <dl class="figures is-five">
      <${H}
        name="Utilization"
        href=${C("fleet",{},{view:"hours"})}
        value=${ke(t.share)}
        note=${`of ${$(t.connected)} connected`}
        trend=${a(i=>i.share)}
        tone="go"
      />
      <${H}
        name="Working"
        icon="busy"
        value=${$(t.working)}
        note=${t.stopping?`${$(t.stopping)} stopping`:""}
        trend=${a(i=>i.working)}
        tone="go"
      />
      <${H}
        name="Idle"
        icon="idle"
        value=${$(t.idle)}
        trend=${a(i=>i.idle)}
        tone="good"
      />
      <${H}
        name="Unavailable"
        icon="paused"
        value=${$(n)}
        note=${l.join(", ")}
        trend=${a(i=>i.paused+i.suspect+i.offline)}
      />
      <${H}
        name="Installs avoided"
        period=${Ot(ut)}
        value=${$(s?.installs_avoided)}
        href=${C("timeline",{},{span:"86400"})}
        note=${s?Ft(s):""}
        trend=${tt.peek().map(i=>i.installs_avoided)}
        tone="yellow"
      />
    </dl>
  `}function Ct(e,t,s=8){let o=Math.max(1,Math.floor((e+s)/(t+s)));return{columns:o,each:(e-s*(o-1))/o}}function Pt(e,{columns:t,row:s,head:o,after:a,above:n=0}){let l=n;return e.map(i=>{let m=Math.ceil(i/t),f=o+m*s+a,h={top:l,height:f,rows:m};return l+=f,h})}function Lt({top:e},t,{columns:s,row:o,head:a},{from:n,to:l}){let i=Math.max(0,Math.floor((n-e-a)/o))*s,m=Math.min(t,Math.max(0,Math.ceil((l-e-a)/o))*s);return[Math.min(i,m),m]}import{m212_0 as It,m212_1 as jt,m212_2 as hs,m212_3 as Nt,m212_4 as gs,m212_5 as Bt,m212_6 as Dt}from"../main.js";import{m240_0 as ft,m240_1 as ws,m240_2 as ys}from"../main.js";import{m253_0 as S}from"../main.js";import{m265_0 as Kt}from"../shared.js";import{m5_0 as As,m5_1 as Os,m5_2 as et}from"../main.js";import{m8_0 as Ht,m8_1 as Rs,m8_2 as Cs}from"../main.js";var ve={busy:"go",stopping:"go",idle:"good",paused:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Wt(e,t){e.fillRect(0,0,t,t)}function Se(e,t){e.save(),e.beginPath(),e.rect(0,0,t,t),e.clip(),e.lineWidth=t/6,e.beginPath();for(let s=-t;s<t*2;s+=t/2.4)e.moveTo(s,t),e.lineTo(s+t,0);e.stroke(),e.restore(),e.lineWidth=1,e.strokeRect(.5,.5,t-1,t-1)}var Te={busy:Wt,installing:Se,stopping(e,t){Wt(e,t),e.clearRect(t*.3,t*.3,t*.4,t*.4)},idle(e,t){e.lineWidth=1.5,e.strokeRect(.75,.75,t-1.5,t-1.5)},paused(e,t){e.fillRect(t*.12,0,t*.28,t),e.fillRect(t*.6,0,t*.28,t)},suspect(e,t){e.beginPath(),e.moveTo(t/2,0),e.lineTo(t,t),e.lineTo(0,t),e.fill()},offline(e,t){e.beginPath(),e.arc(t/2,t/2,t/5,0,Math.PI*2),e.fill()},lost(e,t){e.lineWidth=t/5,e.beginPath(),e.moveTo(t*.15,t*.15),e.lineTo(t*.85,t*.85),e.moveTo(t*.85,t*.15),e.lineTo(t*.15,t*.85),e.stroke()}},Ut=e=>e.state==="busy"&&e.job?.phase==="installing"?"installing":e.lost?"lost":e.state,$t=2,dt=new Map;function xe(e,t,s){let o=`${e} ${t} ${s}`;if(!dt.has(o)){let a=document.createElement("canvas");a.width=a.height=s*$t;let n=a.getContext("2d");n.scale($t,$t),n.fillStyle=n.strokeStyle=t,Te[e](n,s),dt.set(o,a)}return dt.get(o)}function ot(e,t,{left:s,top:o,size:a,token:n=null}){e.clearRect(s-1,o-1,a+2,a+2),e.drawImage(xe(t,Ht(n??ve[t]??"go"),a),s,o,a,a)}import{m237_0 as d,m237_1 as Gt,m237_2 as Ns,m237_3 as Bs}from"../main.js";import{m28_0 as st}from"../shared.js";import{m53_0 as W,m53_1 as Us}from"../main.js";import{m59_0 as Vt,m59_1 as at,m59_2 as rt,m59_3 as V,m59_4 as nt}from"../main.js";import{m97_0 as O}from"../main.js";import{m126_0 as lt,m126_1 as Xs,m126_2 as Zs}from"../main.js";import{m132_0 as it}from"../main.js";var Jt=S(264),qt=e=>e<=120?[34,28]:e<=1200?[22,18]:[16,13];function Me(e){let t=e.job&&`${e.job.phase??"running"} ${e.job.test}`,s=V(e);return[e.name,Gt(e),s&&`build ${s.app_version_id} of ${s.org_id}`,t,K(e.labels)].filter(Boolean).join(", ")}function Ae({id:e,left:t,top:s,width:o}){let a=d.row(e).value;if(!a)return null;let n=V(a),l=nt(a),i=Math.max(0,Math.min(t,o-Jt));return r`
    <${O} className="map-card" left=${i} top=${s} width=${Math.min(Jt,o)} aria-hidden="true">
      <span class="card-head">
        <strong class="card-name">${a.name}</strong>
        <${lt} state=${a.state} lost=${a.lost} />
      </span>
      ${n&&r`
          <span class="card-build">
            <${W} org=${n.org_id} version=${n.app_version_id} />
          </span>
        `}
      ${a.job&&r`
          <span class="card-doing">
            <${it} test=${a.job.test} />
          </span>
          <${rt} job=${a.job} />
        `}
      ${a.state==="offline"&&r`<${at} agent=${a} />`}
      ${l&&r`<span class="card-hold">${l}</span>`}
      <span class="card-labels">${K(a.labels)}</span>
    <//>
  `}function Qt({name:e,ids:t,picture:s,columns:o,pitch:a,size:n,width:l,byBuild:i}){let m=vt(null),f=N(null),h=Y(),k=T(()=>new Map(t.map((p,c)=>[p,c])),[t]),b=p=>({left:p%o*a+1,top:Math.floor(p/o)*a+1}),A=(p,c)=>{let u=d.row(t[c]).peek();if(!u)return;let y=i?u.job:null;ot(p,Ut(u),{...b(c),size:n,token:y&&et(y.org_id,y.app_version_id)})},P=_t(p=>{p.clearRect(0,0,l,1e5),t.forEach((c,u)=>A(p,u))},[t,o,a,l,i]);j(()=>s.watch(p=>f.current?.(c=>{for(let u of p)k.has(u)&&A(c,k.get(u))})),[P,k]);let w=(p,c)=>{let u=C("agent",{name:t[p]});c.metaKey||c.ctrlKey?window.open(u,"_blank","noopener"):z(u)},E=p=>{let c=p.currentTarget.getBoundingClientRect(),u=Math.floor((p.clientX-c.left)/a),y=Math.floor((p.clientY-c.top)/a)*o+u;return u>=0&&u<o&&y>=0&&y<t.length?y:null},L=p=>{let c=m.peek()??-1,u={ArrowRight:c+1,ArrowLeft:c-1,ArrowDown:c<0?0:c+o,ArrowUp:c-o,Home:0,End:t.length-1}[p.key];if(u!==void 0)m.value=Math.max(0,Math.min(t.length-1,u));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),I(p.currentTarget,m.peek())},I=(p,c)=>{if(c===null)return;let u=p.getBoundingClientRect().top+b(c).top;u<80?window.scrollBy({top:u-80}):u+a>window.innerHeight-24&&window.scrollBy({top:u+a-window.innerHeight+24})},F=Math.ceil(t.length/o)*a,_=B(()=>m.value===null||m.value>=t.length?null:m.value).value,g=_===null?null:b(_);return r`
    <div
      class="map"
      role="listbox"
      aria-label=${`Agents of ${e}`}
      tabindex="0"
      aria-activedescendant=${h}
      onPointerMove=${p=>m.value=E(p)}
      onPointerLeave=${()=>m.value=null}
      onClick=${p=>E(p)!==null&&w(E(p),p)}
      onKeyDown=${L}
      onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(m.value??=0)}
      onBlur=${()=>m.value=null}
    >
      <${st} className="map-cells" width=${l} height=${F} draw=${P} paint=${f} />
      <${Oe} id=${h} agent=${t[_??0]} index=${_??0} count=${t.length} />
      ${g&&r`
          <${O}
            className="map-mark"
            left=${g.left-3}
            top=${g.top-3}
            width=${n+6}
            height=${n+6}
          />
        `}
      ${g&&r`<${Ae} id=${t[_]} left=${g.left} top=${g.top+a+4} width=${l} />`}
    </div>
  `}function Oe({id:e,agent:t,index:s,count:o}){let a=d.row(t).value;return r`
    <span
      id=${e}
      role="option"
      class="unseen"
      aria-selected="true"
      aria-posinset=${s+1}
      aria-setsize=${o}
    >
      ${a?Me(a):$(s+1)}
    </span>
  `}var Ee=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","So far"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],Yt=()=>r`
  <div role="rowgroup" class="fleet-head">
    <div role="row" class="fleet-row">
      ${Ee.map(([e,t])=>r`<span key=${e} role="columnheader" class=${`f-${e}`}>${t}</span>`)}
    </div>
  </div>
`;function Xt({id:e,rowIndex:t,...s}){let o=d.row(e).value;if(!o)return null;let a=C("agent",{name:o.name}),n=V(o),l=nt(o);return r`
    <${O} role="row" aria-rowindex=${t} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(a,"_blank","noopener"):z(a))}} ...${s}>
      <span role="cell" class="f-state">
        <${lt} state=${o.state} lost=${o.lost} />
      </span>
      <span role="cell" class="f-agent">
        <a class="row-link" data-row=${`agent/${e}`} tabindex="-1" href=${a} title=${o.name}>
          ${o.name}
        </a>
        ${o.simulated&&r`<span class="tag">simulated</span>`}
      </span>
      <span role="cell" class="f-build">
        ${n?r`<${W} org=${n.org_id} version=${n.app_version_id} />`:r`<span class="quiet">none</span>`}
      </span>
      <span role="cell" class="f-job">
        ${o.job?r`<${it} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!l)?r`<${at} agent=${o} />`:r`<span class="quiet" title=${l}>${l??"\u2013"}</span>`}
      </span>
      <span role="cell" class="f-took">${o.job&&r`<${rt} job=${o.job} />`}</span>
      <span role="cell" class="f-serves">
        <span>${o.targets.join(", ")}</span>
        <span class="labels" title=${K(o.labels)}>${K(o.labels)}</span>
      </span>
      <span role="cell" class="f-done number">${$(o.jobs_done)}</span>
      <span role="cell" class="f-installs number">${$(o.installs)}</span>
    <//>
  `}import{m68_0 as U}from"../main.js";function Zt({totals:e}){let t=N(null);return X(()=>{x.forEach((s,o)=>t.current.children[o].style.setProperty("flex-grow",e[s]||0))}),r`
    <span class="bar state-bar" ref=${t} aria-hidden="true">
      ${x.map(s=>r`<i key=${s} class=${`bar-${s}`}></i>`)}
    </span>
  `}var te=S(700),Fe=S(244),ee=S(126),ht=S(24),Re=S(32),Ce=e=>e.share===null?"none connected":`${Math.round(e.share*100)} % working`;function Pe(e,t){let s={target:"target",org:"org_id"}[e];return s?ft.ids.value.map(a=>ft.row(a).value).filter(a=>a?.[s]===t).reduce((a,n)=>a+n.waiting,0):null}function Le({id:e,group:t,by:s,title:o}){let a=t.totals.value,n=t.ids.value.length,l=Pe(s,t.key);return r`
    <div class="pool">
      <h2 id=${e} title=${o}>
        ${o}${" "}
        <small class="number">
          ${n<a.known?`${$(n)} of ${$(a.known)}`:$(a.known)}
        </small>
      </h2>
      <span class="pool-share number">
        <strong>${Ce(a)}</strong>
      </span>
      <span class="pool-bar">
        <${Zt} totals=${a} />
      </span>
      <span class="pool-words">
        ${x.filter(i=>a[i]>0).map(i=>r`
            <span key=${i} class=${`state state-${i}`}>
              <${U} name=${i} />
              <span class="number">${$(a[i])} ${i}</span>
            </span>
          `)}
        ${l>0&&r`
            <span class="state">
              <${U} name="pending" />
              <span class="number">${Mt(l,"job")} waiting</span>
            </span>
          `}
      </span>
    </div>
  `}function Ie(e,t,s){let o=t<te,a=S(o?100:52);if(e==="table")return{columns:1,row:S(o?84:46),head:a,after:ht,above:o?0:Re};if(e==="map"){let[i,m]=qt(s);return{columns:Math.max(1,Math.floor(t/i)),row:i,head:a,after:ht,pitch:i,size:m}}let{columns:n,each:l}=Ct(t,Fe);return{columns:n,each:l,row:ee+8,head:a,after:ht}}function je({group:e,place:t,by:s,view:o,seen:a,size:n,before:l,title:i,picture:m,byBuild:f}){let h=e.ids.value,k=Y(),{from:b,to:A,width:P}=a,[w,E]=Lt(t,h.length,n,{from:b,to:A}),L=h.slice(w,E),I=r`<${Le} id=${k} group=${e} by=${s} title=${i} />`,F=v=>({top:Math.floor(v/n.columns)*n.row+n.head});return o==="table"?r`
      <${O} role="rowgroup" className="fleet-group" top=${t.top} height=${t.height-n.after}>
        <div role="row" aria-rowindex=${l+1}>
          <div role="cell">${I}</div>
        </div>
        ${L.map((v,_)=>r`
            <${Xt}
              key=${v}
              id=${v}
              rowIndex=${l+w+_+2}
              height=${n.row}
              ...${F(w+_)}
            />
          `)}
      <//>
    `:r`
    <${O}
      as="section"
      className="fleet-group"
      aria-labelledby=${k}
      top=${t.top}
      height=${t.height-n.after}
    >
      ${I}
      ${o==="map"?r`
            <${Qt}
              name=${i}
              ids=${h}
              picture=${m}
              columns=${n.columns}
              pitch=${n.pitch}
              size=${n.size}
              width=${P}
              byBuild=${f}
            />
          `:r`
            <ul class="cards" aria-label=${`Agents of ${i}`}>
              ${L.map((v,_)=>r`
                  <${Vt}
                    key=${v}
                    id=${v}
                    index=${w+_}
                    count=${h.length}
                    width=${n.each}
                    height=${ee}
                    left=${(w+_)%n.columns*(n.each+8)}
                    ...${F(w+_)}
                  />
                `)}
            </ul>
          `}
    <//>
  `}function oe({picture:e,view:t,by:s,byBuild:o,titleOf:a}){let n=N(null),l=Kt(n),i=B(()=>{let g=e.groups.value,p=g.map(y=>y.ids.value.length),c=p.reduce((y,ye)=>y+ye,0),u=Ie(t,l.value.width,c);return{size:u,total:c,places:Pt(p,u),shown:g,counts:p}}).value,{size:m,places:f,shown:h,counts:k,total:b}=i,{from:A,to:P,width:w}=l.value,E=f.length>0?f.at(-1).top+f.at(-1).height:0,L=jt(n.current);X(()=>{n.current.style.setProperty("height",`${E}px`),Dt(n.current,L)});let I=g=>{if(t==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:t==="tiles"?1:0,ArrowLeft:t==="tiles"?-1:0}[g.key];!p||!g.target.closest("[data-row]")||(g.preventDefault(),Nt(p))},F=1,v=h.map((g,p)=>{let c=f[p],u=F;return F+=k[p]+1,c.top+c.height>A&&c.top<P&&w>0&&r`
        <${je}
          key=${g.key}
          group=${g}
          place=${c}
          by=${s}
          view=${t}
          seen=${l.value}
          size=${m}
          before=${u}
          title=${a(g.key)}
          picture=${e}
          byBuild=${o}
        />
      `}),_=t==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+h.length+1}:{};return r`
    <div
      id="fleet-list"
      data-list
      class=${`fleet fleet-${t} ${w>0&&w<te?"is-narrow":""}`}
      ref=${n}
      onFocusIn=${Bt}
      onKeyDown=${I}
      ...${_}
    >
      ${t==="table"&&r`<${Yt} />`}
      ${v}
    </div>
  `}import{m86_0 as se}from"../main.js";import{m112_0 as gt}from"../main.js";var Ne=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],J=e=>({all:"nothing",target:"target",org:"organization"})[e]??`label ${e.slice(D.length)}`;function Be(e){let t=Tt(d.peek().map(o=>[o.name,o])).map(([o])=>D+o),s=e.startsWith(D)&&!t.includes(e)?[e]:[];return["target","org",...t,...s,"all"].map(o=>({label:J(o),checked:o===e,run:()=>M({group:o==="target"?"":o},{push:!0})}))}var De=({state:e,total:t,on:s})=>r`
  <button
    type="button"
    class=${`state-filter state-${e}`}
    aria-pressed=${s}
    onClick=${()=>M({state:s?"":e},{push:!0})}
  >
    <${U} name=${e} />
    <span class="number">${$(t)} ${e}</span>
  </button>
`;function Ke({picture:e,view:t,by:s,state:o,byBuild:a}){let n=e.totals.value;return r`
    <${se} label=${`Group by ${J(s)}`} items=${()=>Be(s)}>
      Group by <strong>${J(s)}</strong>
      <${U} name="down" />
    <//>
    ${t==="map"&&r`
        <${gt}
          label="Color"
          hideLabel
          options=${[["state","Color by state"],["build","by build"]]}
          value=${a?"build":"state"}
          onChange=${l=>M({color:l==="build"?"build":""})}
        />
      `}
    <span class="state-filters" role="group" aria-label="Filter by state">
      ${x.filter(l=>n[l]>0||l===o).map(l=>r`<${De} key=${l} state=${l} total=${n[l]} on=${l===o} />`)}
    </span>
  `}var ae=({view:e,...t})=>r`
  <${gt}
    label="View"
    hideLabel
    options=${Ne}
    value=${e}
    onChange=${s=>M({view:s},{push:!0})}
  />
  ${e!=="hours"&&r`<${Ke} view=${e} ...${t} />`}
`;import{m51_0 as re}from"../main.js";import{m52_0 as ne,m52_1 as fr}from"../main.js";function le({at:e,utilization:t}){let s=new Map;return e.forEach((o,a)=>{let n=new Date(o*1e3),l=n.toDateString();s.has(l)||s.set(l,{day:o,cells:Array(24).fill(null)}),s.get(l).cells[n.getHours()]=t[a]??null}),[...s.values()]}var ie=e=>Math.min(5,Math.ceil(e*5));import{m205_0 as me}from"../shared.js";import{m93_0 as pe}from"../main.js";var He=300,ce=Array.from({length:24},(e,t)=>t);function We({share:e,when:t}){return e===null?r`<td class="is-gap"><span class="unseen">not measured</span></td>`:r`
    <td class=${`shade-${ie(e)}`} data-tip=${`${t}: ${At(e)}`}>
      <span>${Math.round(e*100)}</span>
      <span class="unseen"> %</span>
    </td>
  `}var Ue=({day:e,cells:t})=>r`
  <tr>
    <th scope="row">${ct(e)}</th>
    ${ce.map(s=>r`<${We} key=${s} share=${t[s]} when=${`${ct(e)}, ${s}:00`} />`)}
  </tr>
`;function ue(){let e=T(()=>new me("/api/v1/series?range=7d"),[]);j(()=>e.start(He),[e]);let t=e.value.value,s=e.error.value,o=T(()=>t&&le(t),[t]);return r`
    <${pe} id="hours" title="Utilization by hour" note="% of connected agents at work, last 7 days">
      ${s&&r`<${yt} title="Utilization could not be loaded" text=${s.message} again=${e.again} />`}
      ${!t&&!s&&r`<${Z} />`}
      ${o?.length===0&&r`<p class="nothing">No hour was measured yet.</p>`}
      ${o?.length>0&&r`
          <table class="hours">
            <thead>
              <tr>
                <th scope="col">Day</th>
                ${ce.map(a=>r`<th key=${a} scope="col"><span>${a}</span></th>`)}
              </tr>
            </thead>
            <tbody>${o.map(a=>r`<${Ue} key=${a.day} ...${a} />`)}</tbody>
          </table>
        `}
    <//>
  `}var bt=13,Ge=["busy","installing","stopping","idle","paused","suspect","offline","lost"],Ve=16,fe=({shape:e,token:t})=>r`
  <${st}
    key=${t}
    width=${bt+2}
    height=${bt+2}
    draw=${s=>ot(s,e,{left:1,top:1,size:bt,token:t})}
  />
`;function Je(){let e=new Map;for(let t of d.peek()){let s=t.job;if(!s)continue;let o=JSON.stringify([s.org_id,s.app_version_id]);e.set(o,(e.get(o)??0)+1)}return[...e].sort((t,s)=>s[1]-t[1]).slice(0,Ve).map(([t,s])=>[...JSON.parse(t),s])}function $e({picture:e,byBuild:t}){return e.totals.value,r`
    <div class="map-legend">
      ${Ge.map(s=>r`
          <span key=${s} class="map-key">
            <${fe} shape=${s} token=${t?"ink-2":null} />
            ${s}
          </span>
        `)}
      ${t&&Je().map(([s,o,a])=>r`
            <span key=${`${s}
${o}`} class="map-key">
              <${fe} shape="busy" token=${et(s,o)} />
              <${W} org=${s} version=${o} />
              <span class="number quiet">${a}</span>
            </span>
          `)}
    </div>
  `}import{m91_0 as mt}from"../main.js";import{m156_0 as Nr,m156_1 as Br,m156_2 as Dr,m156_3 as q,m156_4 as de}from"../main.js";var he=(e,t)=>e.length===t.length&&e.every((s,o)=>s===t[o]),pt=class{#n={by:"all",state:"",words:[]};#a=new Map;#e=new Set;#o=0;#l=-1;#r=new Set;#s=new Set;groups=R([]);totals=R(G({}));passing=R(0);behind=R(0);start(){this.#l!==d.version&&this.#t();let t=d.watch((s,o)=>this.#i(s,o));return()=>{t(),cancelAnimationFrame(this.#o)}}show(t){this.#n=t,this.#t({force:!0})}watch(t){return this.#r.add(t),()=>this.#r.delete(t)}hold(t){this.#s.add(t)}release(t){this.#s.delete(t),this.#s.size===0&&this.behind.peek()>0&&this.#t()}showHeld(){this.#t({force:!0})}#i(t,s){for(let o in t)this.#e.add(o);for(let o of s)this.#e.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#e;this.#e=new Set,this.#t();for(let a of this.#r)a(o)}))}#t({force:t=!1}={}){let{by:s,state:o,words:a}=this.#n;this.#l=d.version;let n=d.ids.peek().map(m=>[m,d.row(m).peek()]),l=new Set;for(let[m,f]of n)(o===""||f.state===o)&&de("agent",f,a)&&l.add(m);let i=St(n,s).map(m=>({...m,ids:l.size===n.length?m.ids:m.ids.filter(f=>l.has(f))})).filter(m=>m.ids.length>0);kt(()=>{this.totals.value=G(xt(n)),this.passing.value=l.size,this.#m(i,this.#s.size>0&&!t)})}#m(t,s){let o=0,a=[];for(let{key:l,ids:i,totals:m}of t){let f=this.#a.get(l);if(!f&&s){o+=1;continue}let h=f??{key:l,ids:R(i),totals:R(m)};he(h.ids.peek(),i)||(s?o+=1:h.ids.value=i),h.totals.value=m,a.push(h)}let n=[...this.#a.keys()].filter(l=>!t.some(i=>i.key===l)).length;this.behind.value=s?o+n:0,!s&&(this.#a=new Map(a.map(l=>[l.key,l])),he(a,this.groups.peek())||(this.groups.value=a))}};import{m186_0 as qr,m186_1 as Qr,m186_2 as Yr,m186_3 as Xr,m186_4 as Zr,m186_5 as zr,m186_6 as ge}from"../main.js";import{m204_0 as on,m204_1 as sn,m204_2 as an,m204_3 as rn,m204_4 as be}from"../main.js";var _e={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},qe=200,Q=e=>()=>M({view:e},{push:!0}),Qe=[{key:"t",what:"as tiles",run:Q("tiles")},{key:"m",what:"as a map",run:Q("map")},{key:"l",what:"as a table",run:Q("table")},{key:"u",what:"utilization by hour",run:Q("hours")},{key:"a",what:"to the agents",run:()=>It("fleet-list")}];function Ye(e){let t=e.get("group")??"target";return{view:Object.hasOwn(_e,e.get("view")??"")?e.get("view"):null,by:["target","org","all"].includes(t)||t.startsWith(D)?t:"target",state:x.includes(e.get("state"))?e.get("state"):"",byBuild:e.get("color")==="build"}}var Xe=()=>r`
  <${wt} icon="fleet" title="No agents yet">
    <p>An agent is one device that runs tests. <${ne} /></p>
  <//>
`,Ze=({state:e})=>r`
  <p class="nothing">
    No agents ${e?`are ${e}`:""}
    ${e&&q.value.length?" and ":""}
    ${q.value.length?`match \u201C${q.value.join(" ")}\u201D`:""}.
    <button type="button" class="button is-link" onClick=${()=>M({q:"",state:""})}>
      Show all
    </button>
  </p>
`;function we({query:e}){let{by:t,state:s,byBuild:o,...a}=Ye(e),n=T(()=>new pt,[]),l=q.value;j(()=>n.start(),[n]),T(()=>n.show({by:t,state:s,words:l}),[n,t,s,l.join(" ")]);let i=T(()=>d.ids.peek().length>qe?"map":"tiles",[d.loaded.value]),m=a.view??i;ge("Fleet",Qe),be("Fleet",()=>[...Object.entries(_e).map(([b,A])=>({label:A,icon:"fleet",run:Q(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${J(b)}`,icon:"fleet",run:()=>M({group:b==="target"?"":b})}))]);let f=b=>t==="all"?"All agents":b,h=d.ids.value.length,k={onPointerEnter:()=>n.hold("pointer"),onPointerLeave:()=>n.release("pointer")};return d.loaded.value?h===0?r`
      <${mt} title="Fleet">
        <${Xe} />
      <//>
    `:r`
    <${mt}
      title="Fleet"
      note=${$(h)}
      className="fleet-page"
      actions=${r`<${re} label="Filter agents by name, target, label, build or job" />`}
      tools=${r`<${ae} picture=${n} view=${m} by=${t} state=${s} byBuild=${o} />`}
    >
      <${Rt} picture=${n} />
      ${m==="map"&&r`<${$e} picture=${n} byBuild=${o} />`}
      ${m==="hours"?r`<${ue} />`:r`
            <div class="held" ...${k}>
              <${oe} key=${m} ...${{picture:n,view:m,by:t,byBuild:o,titleOf:f}} />
              <${ze} picture=${n} />
            </div>
            ${n.passing.value===0&&r`<${Ze} state=${s} />`}
          `}
    <//>
  `:r`
      <${mt} title="Fleet">
        <${Z} lines=${10} />
      <//>
    `}var ze=({picture:e})=>r`
  <p class="fleet-behind">
    ${e.behind.value>0&&r`
        <button type="button" class="pill" onClick=${()=>e.showHeld()}>
          Show changes
        </button>
      `}
  </p>
`;export{we as default};
