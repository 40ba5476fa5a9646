import{m260_0 as ge,m260_1 as Ht,m260_2 as Gt,m260_3 as q,m260_4 as Ut,m260_5 as Q,m260_6 as Vt,m260_7 as Y,m260_8 as P,m260_9 as Jt,m260_10 as L,m260_11 as qt}from"../main.js";import{m122_0 as be,m122_1 as Xt,m122_2 as _e}from"../main.js";import{m262_0 as eo,m262_1 as to,m262_2 as we,m262_3 as oo,m262_4 as so,m262_5 as ao,m262_6 as F,m262_7 as ro,m262_8 as B,m262_9 as no,m262_10 as ke,m262_11 as lo}from"../main.js";import{m152_0 as j,m152_1 as T,m152_2 as ve,m152_3 as po,m152_4 as ye,m152_5 as Se,m152_6 as G}from"../main.js";import{m157_0 as fo,m157_1 as $o,m157_2 as ho,m157_3 as Te,m157_4 as go,m157_5 as bo,m157_6 as N,m157_7 as $,m157_8 as _o,m157_9 as wo,m157_10 as ko,m157_11 as vo,m157_12 as yo,m157_13 as So,m157_14 as To,m157_15 as Mo,m157_16 as Ao}from"../main.js";import{m165_0 as n}from"../main.js";import{m204_0 as X,m204_1 as Ro,m204_2 as Co,m204_3 as Io,m204_4 as M,m204_5 as Po,m204_6 as D,m204_7 as Lo,m204_8 as Bo}from"../main.js";import{m239_0 as Z}from"../main.js";import{m257_0 as pe,m257_1 as Wo,m257_2 as Me,m257_3 as Ho,m257_4 as Ae}from"../main.js";import{m47_0 as K,m47_1 as Vo,m47_2 as xe}from"../main.js";var ft=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function Ee({picture:t}){let e=t.totals.value,s=Ae(pe),o=B(()=>Z.ids.value.map(i=>G(Z.row(i).value?.agents??{}))).value,a=i=>o.map(i),r=e.paused+e.suspect+e.offline,l=["paused","suspect","offline"].filter(i=>e[i]>0).map(i=>`${$(e[i])} ${i}`);return n`
    <dl class="figures is-five">
      <${K}
        name="Utilization"
        value=${ft(e.share)}
        note=${`of ${$(e.connected)} connected`}
        trend=${a(i=>i.share)}
        tone="go"
      />
      <${K}
        name="Working"
        icon="busy"
        value=${$(e.working)}
        note=${e.stopping?`${$(e.stopping)} stopping`:""}
        trend=${a(i=>i.working)}
        tone="go"
      />
      <${K}
        name="Idle"
        icon="idle"
        value=${$(e.idle)}
        trend=${a(i=>i.idle)}
        tone="good"
      />
      <${K}
        name="Unavailable"
        icon="paused"
        value=${$(r)}
        note=${l.join(", ")}
        trend=${a(i=>i.paused+i.suspect+i.offline)}
      />
      <${K}
        name="Installs avoided"
        period=${Me(pe)}
        value=${$(s?.installs_avoided)}
        href=${D("timeline",{},{span:"86400"})}
        note=${s?xe(s):""}
        trend=${Z.peek().map(i=>i.installs_avoided)}
        tone="yellow"
      />
    </dl>
  `}function Fe(t,e,s=8){let o=Math.max(1,Math.floor((t+s)/(e+s)));return{columns:o,each:(t-s*(o-1))/o}}function Oe(t,{columns:e,row:s,head:o,after:a,above:r=0}){let l=r;return t.map(i=>{let m=Math.ceil(i/e),f=o+m*s+a,h={top:l,height:f,rows:m};return l+=f,h})}function Re({top:t},e,{columns:s,row:o,head:a},{from:r,to:l}){let i=Math.max(0,Math.floor((r-t-a)/o))*s,m=Math.min(e,Math.max(0,Math.ceil((l-t-a)/o))*s);return[Math.min(i,m),m]}import{m206_0 as Ce,m206_1 as Ie,m206_2 as rs,m206_3 as Pe,m206_4 as ns,m206_5 as Le,m206_6 as Be}from"../main.js";import{m234_0 as ce,m234_1 as ms,m234_2 as ps}from"../main.js";import{m247_0 as S}from"../main.js";import{m258_0 as je}from"../shared.js";import{m5_0 as gs,m5_1 as bs,m5_2 as z}from"../main.js";import{m7_0 as Ne,m7_1 as ks,m7_2 as vs}from"../main.js";var $t={busy:"go",stopping:"go",idle:"good",paused:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function De(t,e){t.fillRect(0,0,e,e)}function dt(t,e){t.save(),t.beginPath(),t.rect(0,0,e,e),t.clip(),t.lineWidth=e/6,t.beginPath();for(let s=-e;s<e*2;s+=e/2.4)t.moveTo(s,e),t.lineTo(s+e,0);t.stroke(),t.restore(),t.lineWidth=1,t.strokeRect(.5,.5,e-1,e-1)}var ht={busy:De,installing:dt,stopping(t,e){De(t,e),t.clearRect(e*.3,e*.3,e*.4,e*.4)},idle(t,e){t.lineWidth=1.5,t.strokeRect(.75,.75,e-1.5,e-1.5)},paused(t,e){t.fillRect(e*.12,0,e*.28,e),t.fillRect(e*.6,0,e*.28,e)},suspect(t,e){t.beginPath(),t.moveTo(e/2,0),t.lineTo(e,e),t.lineTo(0,e),t.fill()},offline(t,e){t.beginPath(),t.arc(e/2,e/2,e/5,0,Math.PI*2),t.fill()},lost(t,e){t.lineWidth=e/5,t.beginPath(),t.moveTo(e*.15,e*.15),t.lineTo(e*.85,e*.85),t.moveTo(e*.85,e*.15),t.lineTo(e*.15,e*.85),t.stroke()}},Ke=t=>t.state==="busy"&&t.job?.phase==="installing"?"installing":t.lost?"lost":t.state,ue=2,fe=new Map;function gt(t,e,s){let o=`${t} ${e} ${s}`;if(!fe.has(o)){let a=document.createElement("canvas");a.width=a.height=s*ue;let r=a.getContext("2d");r.scale(ue,ue),r.fillStyle=r.strokeStyle=e,ht[t](r,s),fe.set(o,a)}return fe.get(o)}function ee(t,e,{left:s,top:o,size:a,token:r=null}){t.clearRect(s-1,o-1,a+2,a+2),t.drawImage(gt(e,Ne(r??$t[e]??"go"),a),s,o,a,a)}import{m231_0 as d,m231_1 as We,m231_2 as As,m231_3 as xs}from"../main.js";import{m27_0 as te}from"../shared.js";import{m51_0 as W,m51_1 as Cs}from"../main.js";import{m57_0 as He,m57_1 as oe,m57_2 as se,m57_3 as U,m57_4 as ae}from"../main.js";import{m94_0 as A}from"../main.js";import{m123_0 as re,m123_1 as Ds,m123_2 as Ks}from"../main.js";import{m129_0 as ne}from"../main.js";var Ge=S(264),Ue=t=>t<=120?[34,28]:t<=1200?[22,18]:[16,13];function bt(t){let e=t.job&&`${t.job.phase??"running"} ${t.job.test}`,s=U(t);return[t.name,We(t),s&&`build ${s.app_version_id} of ${s.org_id}`,e,N(t.labels)].filter(Boolean).join(", ")}function _t({id:t,left:e,top:s,width:o}){let a=d.row(t).value;if(!a)return null;let r=U(a),l=ae(a),i=Math.max(0,Math.min(e,o-Ge));return n`
    <${A} className="map-card" left=${i} top=${s} width=${Math.min(Ge,o)} aria-hidden="true">
      <span class="card-head">
        <strong class="card-name">${a.name}</strong>
        <${re} state=${a.state} lost=${a.lost} />
      </span>
      ${r&&n`
          <span class="card-build">
            <${W} org=${r.org_id} version=${r.app_version_id} />
          </span>
        `}
      ${a.job&&n`
          <span class="card-doing">
            <${ne} test=${a.job.test} />
          </span>
          <${se} job=${a.job} />
        `}
      ${a.state==="offline"&&n`<${oe} agent=${a} />`}
      ${l&&n`<span class="card-hold">${l}</span>`}
      <span class="card-labels">${N(a.labels)}</span>
    <//>
  `}function Ve({name:t,ids:e,picture:s,columns:o,pitch:a,size:r,width:l,byBuild:i}){let m=ke(null),f=L(null),h=Q(),v=P(()=>new Map(e.map((p,c)=>[p,c])),[e]),b=p=>({left:p%o*a+1,top:Math.floor(p/o)*a+1}),O=(p,c)=>{let u=d.row(e[c]).peek();if(!u)return;let k=i?u.job:null;ee(p,Ke(u),{...b(c),size:r,token:k&&z(k.org_id,k.app_version_id)})},R=ge(p=>{p.clearRect(0,0,l,1e5),e.forEach((c,u)=>O(p,u))},[e,o,a,l,i]);q(()=>s.watch(p=>f.current?.(c=>{for(let u of p)v.has(u)&&O(c,v.get(u))})),[R,v]);let w=(p,c)=>{let u=D("agent",{name:e[p]});c.metaKey||c.ctrlKey?window.open(u,"_blank","noopener"):X(u)},x=p=>{let c=p.currentTarget.getBoundingClientRect(),u=Math.floor((p.clientX-c.left)/a),k=Math.floor((p.clientY-c.top)/a)*o+u;return u>=0&&u<o&&k>=0&&k<e.length?k:null},C=p=>{let c=m.peek()??-1,u={ArrowRight:c+1,ArrowLeft:c-1,ArrowDown:c<0?0:c+o,ArrowUp:c-o,Home:0,End:e.length-1}[p.key];if(u!==void 0)m.value=Math.max(0,Math.min(e.length-1,u));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),I(p.currentTarget,m.peek())},I=(p,c)=>{if(c===null)return;let u=p.getBoundingClientRect().top+b(c).top;u<80?window.scrollBy({top:u-80}):u+a>window.innerHeight-24&&window.scrollBy({top:u+a-window.innerHeight+24})},E=Math.ceil(e.length/o)*a,_=B(()=>m.value===null||m.value>=e.length?null:m.value).value,g=_===null?null:b(_);return n`
    <div
      class="map"
      role="listbox"
      aria-label=${`Agents of ${t}`}
      tabindex="0"
      aria-activedescendant=${h}
      onPointerMove=${p=>m.value=x(p)}
      onPointerLeave=${()=>m.value=null}
      onClick=${p=>x(p)!==null&&w(x(p),p)}
      onKeyDown=${C}
      onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(m.value??=0)}
      onBlur=${()=>m.value=null}
    >
      <${te} className="map-cells" width=${l} height=${E} draw=${R} paint=${f} />
      <${wt} id=${h} agent=${e[_??0]} index=${_??0} count=${e.length} />
      ${g&&n`
          <${A}
            className="map-mark"
            left=${g.left-3}
            top=${g.top-3}
            width=${r+6}
            height=${r+6}
          />
        `}
      ${g&&n`<${_t} id=${e[_]} left=${g.left} top=${g.top+a+4} width=${l} />`}
    </div>
  `}function wt({id:t,agent:e,index:s,count:o}){let a=d.row(e).value;return n`
    <span
      id=${t}
      role="option"
      class="unseen"
      aria-selected="true"
      aria-posinset=${s+1}
      aria-setsize=${o}
    >
      ${a?bt(a):$(s+1)}
    </span>
  `}var kt=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","So far"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],Je=()=>n`
  <div role="rowgroup" class="fleet-head">
    <div role="row" class="fleet-row">
      ${kt.map(([t,e])=>n`<span key=${t} role="columnheader" class=${`f-${t}`}>${e}</span>`)}
    </div>
  </div>
`;function qe({id:t,rowIndex:e,...s}){let o=d.row(t).value;if(!o)return null;let a=D("agent",{name:o.name}),r=U(o),l=ae(o);return n`
    <${A} role="row" aria-rowindex=${e} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(a,"_blank","noopener"):X(a))}} ...${s}>
      <span role="cell" class="f-state">
        <${re} state=${o.state} lost=${o.lost} />
      </span>
      <span role="cell" class="f-agent">
        <a class="row-link" data-row=${`agent/${t}`} tabindex="-1" href=${a} title=${o.name}>
          ${o.name}
        </a>
        ${o.simulated&&n`<span class="tag">simulated</span>`}
      </span>
      <span role="cell" class="f-build">
        ${r?n`<${W} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}
      </span>
      <span role="cell" class="f-job">
        ${o.job?n`<${ne} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!l)?n`<${oe} agent=${o} />`:n`<span class="quiet" title=${l}>${l??"\u2013"}</span>`}
      </span>
      <span role="cell" class="f-took">${o.job&&n`<${se} job=${o.job} />`}</span>
      <span role="cell" class="f-serves">
        <span>${o.targets.join(", ")}</span>
        <span class="labels" title=${N(o.labels)}>${N(o.labels)}</span>
      </span>
      <span role="cell" class="f-done number">${$(o.jobs_done)}</span>
      <span role="cell" class="f-installs number">${$(o.installs)}</span>
    <//>
  `}import{m65_0 as H}from"../main.js";function Qe({totals:t}){let e=L(null);return Y(()=>{T.forEach((s,o)=>e.current.children[o].style.setProperty("flex-grow",t[s]||0))}),n`
    <span class="bar state-bar" ref=${e} aria-hidden="true">
      ${T.map(s=>n`<i key=${s} class=${`bar-${s}`}></i>`)}
    </span>
  `}var Xe=S(700),vt=S(244),Ze=S(126),$e=S(24),yt=S(32),St=t=>t.share===null?"none connected":`${Math.round(t.share*100)} % working`;function Tt(t,e){let s={target:"target",org:"org_id"}[t];return s?ce.ids.value.map(a=>ce.row(a).value).filter(a=>a?.[s]===e).reduce((a,r)=>a+r.waiting,0):null}function Mt({id:t,group:e,by:s,title:o}){let a=e.totals.value,r=e.ids.value.length,l=Tt(s,e.key);return n`
    <div class="pool">
      <h2 id=${t} title=${o}>
        ${o}${" "}
        <small class="number">
          ${r<a.known?`${$(r)} of ${$(a.known)}`:$(a.known)}
        </small>
      </h2>
      <span class="pool-share number">
        <strong>${St(a)}</strong>
      </span>
      <span class="pool-bar">
        <${Qe} totals=${a} />
      </span>
      <span class="pool-words">
        ${T.filter(i=>a[i]>0).map(i=>n`
            <span key=${i} class=${`state state-${i}`}>
              <${H} name=${i} />
              <span class="number">${$(a[i])} ${i}</span>
            </span>
          `)}
        ${l>0&&n`
            <span class="state">
              <${H} name="pending" />
              <span class="number">${Te(l,"job")} waiting</span>
            </span>
          `}
      </span>
    </div>
  `}function At(t,e,s){let o=e<Xe,a=S(o?100:52);if(t==="table")return{columns:1,row:S(o?84:46),head:a,after:$e,above:o?0:yt};if(t==="map"){let[i,m]=Ue(s);return{columns:Math.max(1,Math.floor(e/i)),row:i,head:a,after:$e,pitch:i,size:m}}let{columns:r,each:l}=Fe(e,vt);return{columns:r,each:l,row:Ze+8,head:a,after:$e}}function xt({group:t,place:e,by:s,view:o,seen:a,size:r,before:l,title:i,picture:m,byBuild:f}){let h=t.ids.value,v=Q(),{from:b,to:O,width:R}=a,[w,x]=Re(e,h.length,r,{from:b,to:O}),C=h.slice(w,x),I=n`<${Mt} id=${v} group=${t} by=${s} title=${i} />`,E=y=>({top:Math.floor(y/r.columns)*r.row+r.head});return o==="table"?n`
      <${A} role="rowgroup" className="fleet-group" top=${e.top} height=${e.height-r.after}>
        <div role="row" aria-rowindex=${l+1}>
          <div role="cell">${I}</div>
        </div>
        ${C.map((y,_)=>n`
            <${qe}
              key=${y}
              id=${y}
              rowIndex=${l+w+_+2}
              height=${r.row}
              ...${E(w+_)}
            />
          `)}
      <//>
    `:n`
    <${A}
      as="section"
      className="fleet-group"
      aria-labelledby=${v}
      top=${e.top}
      height=${e.height-r.after}
    >
      ${I}
      ${o==="map"?n`
            <${Ve}
              name=${i}
              ids=${h}
              picture=${m}
              columns=${r.columns}
              pitch=${r.pitch}
              size=${r.size}
              width=${R}
              byBuild=${f}
            />
          `:n`
            <ul class="cards" aria-label=${`Agents of ${i}`}>
              ${C.map((y,_)=>n`
                  <${He}
                    key=${y}
                    id=${y}
                    index=${w+_}
                    count=${h.length}
                    width=${r.each}
                    height=${Ze}
                    left=${(w+_)%r.columns*(r.each+8)}
                    ...${E(w+_)}
                  />
                `)}
            </ul>
          `}
    <//>
  `}function ze({picture:t,view:e,by:s,byBuild:o,titleOf:a}){let r=L(null),l=je(r),i=B(()=>{let g=t.groups.value,p=g.map(k=>k.ids.value.length),c=p.reduce((k,ut)=>k+ut,0),u=At(e,l.value.width,c);return{size:u,total:c,places:Oe(p,u),shown:g,counts:p}}).value,{size:m,places:f,shown:h,counts:v,total:b}=i,{from:O,to:R,width:w}=l.value,x=f.length>0?f.at(-1).top+f.at(-1).height:0,C=Ie(r.current);Y(()=>{r.current.style.setProperty("height",`${x}px`),Be(r.current,C)});let I=g=>{if(e==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:e==="tiles"?1:0,ArrowLeft:e==="tiles"?-1:0}[g.key];!p||!g.target.closest("[data-row]")||(g.preventDefault(),Pe(p))},E=1,y=h.map((g,p)=>{let c=f[p],u=E;return E+=v[p]+1,c.top+c.height>O&&c.top<R&&w>0&&n`
        <${xt}
          key=${g.key}
          group=${g}
          place=${c}
          by=${s}
          view=${e}
          seen=${l.value}
          size=${m}
          before=${u}
          title=${a(g.key)}
          picture=${t}
          byBuild=${o}
        />
      `}),_=e==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+h.length+1}:{};return n`
    <div
      id="fleet-list"
      data-list
      class=${`fleet fleet-${e} ${w>0&&w<Xe?"is-narrow":""}`}
      ref=${r}
      onFocusIn=${Le}
      onKeyDown=${I}
      ...${_}
    >
      ${e==="table"&&n`<${Je} />`}
      ${y}
    </div>
  `}import{m83_0 as et}from"../main.js";import{m109_0 as de}from"../main.js";var Et=[["tiles","Tiles"],["map","Map"],["table","Table"]],V=t=>({all:"nothing",target:"target",org:"organization"})[t]??`label ${t.slice(j.length)}`;function Ft(t){let e=ye(d.peek().map(o=>[o.name,o])).map(([o])=>j+o),s=t.startsWith(j)&&!e.includes(t)?[t]:[];return["target","org",...e,...s,"all"].map(o=>({label:V(o),checked:o===t,run:()=>M({group:o==="target"?"":o},{push:!0})}))}var Ot=({state:t,total:e,on:s})=>n`
  <button
    type="button"
    class=${`state-filter state-${t}`}
    aria-pressed=${s}
    onClick=${()=>M({state:s?"":t},{push:!0})}
  >
    <${H} name=${t} />
    <span class="number">${$(e)} ${t}</span>
  </button>
`;function tt({picture:t,view:e,by:s,state:o,byBuild:a}){let r=t.totals.value;return n`
    <${de}
      label="View"
      hideLabel
      options=${Et}
      value=${e}
      onChange=${l=>M({view:l},{push:!0})}
    />
    <${et} label=${`Group by ${V(s)}`} items=${()=>Ft(s)}>
      Group by <strong>${V(s)}</strong>
      <${H} name="down" />
    <//>
    ${e==="map"&&n`
        <${de}
          label="Color"
          hideLabel
          options=${[["state","Color by state"],["build","by build"]]}
          value=${a?"build":"state"}
          onChange=${l=>M({color:l==="build"?"build":""})}
        />
      `}
    <span class="state-filters" role="group" aria-label="Filter by state">
      ${T.filter(l=>r[l]>0||l===o).map(l=>n`<${Ot} key=${l} state=${l} total=${r[l]} on=${l===o} />`)}
    </span>
  `}import{m49_0 as ot}from"../main.js";import{m50_0 as st}from"../main.js";var he=13,Rt=["busy","installing","stopping","idle","paused","suspect","offline","lost"],Ct=16,at=({shape:t,token:e})=>n`
  <${te}
    key=${e}
    width=${he+2}
    height=${he+2}
    draw=${s=>ee(s,t,{left:1,top:1,size:he,token:e})}
  />
`;function It(){let t=new Map;for(let e of d.peek()){let s=e.job;if(!s)continue;let o=JSON.stringify([s.org_id,s.app_version_id]);t.set(o,(t.get(o)??0)+1)}return[...t].sort((e,s)=>s[1]-e[1]).slice(0,Ct).map(([e,s])=>[...JSON.parse(e),s])}function rt({picture:t,byBuild:e}){return t.totals.value,n`
    <div class="map-legend">
      ${Rt.map(s=>n`
          <span key=${s} class="map-key">
            <${at} shape=${s} token=${e?"ink-2":null} />
            ${s}
          </span>
        `)}
      ${e&&It().map(([s,o,a])=>n`
            <span key=${`${s}
${o}`} class="map-key">
              <${at} shape="busy" token=${z(s,o)} />
              <${W} org=${s} version=${o} />
              <span class="number quiet">${a}</span>
            </span>
          `)}
    </div>
  `}import{m88_0 as le}from"../main.js";import{m151_0 as fr,m151_1 as $r,m151_2 as dr,m151_3 as J,m151_4 as nt}from"../main.js";var lt=(t,e)=>t.length===e.length&&t.every((s,o)=>s===e[o]),ie=class{#n={by:"all",state:"",words:[]};#a=new Map;#t=new Set;#o=0;#l=-1;#r=new Set;#s=new Set;groups=F([]);totals=F(G({}));passing=F(0);behind=F(0);start(){this.#l!==d.version&&this.#e();let e=d.watch((s,o)=>this.#i(s,o));return()=>{e(),cancelAnimationFrame(this.#o)}}show(e){this.#n=e,this.#e({force:!0})}watch(e){return this.#r.add(e),()=>this.#r.delete(e)}hold(e){this.#s.add(e)}release(e){this.#s.delete(e),this.#s.size===0&&this.behind.peek()>0&&this.#e()}showHeld(){this.#e({force:!0})}#i(e,s){for(let o in e)this.#t.add(o);for(let o of s)this.#t.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#t;this.#t=new Set,this.#e();for(let a of this.#r)a(o)}))}#e({force:e=!1}={}){let{by:s,state:o,words:a}=this.#n;this.#l=d.version;let r=d.ids.peek().map(m=>[m,d.row(m).peek()]),l=new Set;for(let[m,f]of r)(o===""||f.state===o)&&nt("agent",f,a)&&l.add(m);let i=ve(r,s).map(m=>({...m,ids:l.size===r.length?m.ids:m.ids.filter(f=>l.has(f))})).filter(m=>m.ids.length>0);we(()=>{this.totals.value=G(Se(r)),this.passing.value=l.size,this.#m(i,this.#s.size>0&&!e)})}#m(e,s){let o=0,a=[];for(let{key:l,ids:i,totals:m}of e){let f=this.#a.get(l);if(!f&&s){o+=1;continue}let h=f??{key:l,ids:F(i),totals:F(m)};lt(h.ids.peek(),i)||(s?o+=1:h.ids.value=i),h.totals.value=m,a.push(h)}let r=[...this.#a.keys()].filter(l=>!e.some(i=>i.key===l)).length;this.behind.value=s?o+r:0,!s&&(this.#a=new Map(a.map(l=>[l.key,l])),lt(a,this.groups.peek())||(this.groups.value=a))}};import{m180_0 as yr,m180_1 as Sr,m180_2 as Tr,m180_3 as Mr,m180_4 as Ar,m180_5 as xr,m180_6 as it}from"../main.js";import{m198_0 as Or,m198_1 as Rr,m198_2 as Cr,m198_3 as Ir,m198_4 as mt}from"../main.js";var pt=["tiles","map","table"],Pt=200,me=t=>()=>M({view:t},{push:!0}),Lt=[{key:"t",what:"as tiles",run:me("tiles")},{key:"m",what:"as a map",run:me("map")},{key:"l",what:"as a table",run:me("table")},{key:"a",what:"to the agents",run:()=>Ce("fleet-list")}];function Bt(t){let e=t.get("group")??"target";return{view:pt.includes(t.get("view"))?t.get("view"):null,by:["target","org","all"].includes(e)||e.startsWith(j)?e:"target",state:T.includes(t.get("state"))?t.get("state"):"",byBuild:t.get("color")==="build"}}var jt=()=>n`
  <${be} icon="fleet" title="No agents yet">
    <p>An agent is one device that runs tests. <${st} /></p>
  <//>
`,Nt=({state:t})=>n`
  <p class="nothing">
    No agents ${t?`are ${t}`:""}
    ${t&&J.value.length?" and ":""}
    ${J.value.length?`match \u201C${J.value.join(" ")}\u201D`:""}.
    <button type="button" class="button is-link" onClick=${()=>M({q:"",state:""})}>
      Show all
    </button>
  </p>
`;function ct({query:t}){let{by:e,state:s,byBuild:o,...a}=Bt(t),r=P(()=>new ie,[]),l=J.value;q(()=>r.start(),[r]),P(()=>r.show({by:e,state:s,words:l}),[r,e,s,l.join(" ")]);let i=P(()=>d.ids.peek().length>Pt?"map":"tiles",[d.loaded.value]),m=a.view??i;it("Fleet",Lt),mt("Fleet",()=>[...pt.map(b=>({label:`Fleet as ${b==="map"?"a map":b==="table"?"a table":"tiles"}`,icon:"fleet",run:me(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${V(b)}`,icon:"fleet",run:()=>M({group:b==="target"?"":b})}))]);let f=b=>e==="all"?"All agents":b,h=d.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return d.loaded.value?h===0?n`
      <${le} title="Fleet">
        <${jt} />
      <//>
    `:n`
    <${le}
      title="Fleet"
      note=${$(h)}
      className="fleet-page"
      actions=${n`<${ot} label="Filter agents by name, target, label, build or job" />`}
      tools=${n`<${tt} picture=${r} view=${m} by=${e} state=${s} byBuild=${o} />`}
    >
      <${Ee} picture=${r} />
      ${m==="map"&&n`<${rt} picture=${r} byBuild=${o} />`}
      <div class="held" ...${v}>
        <${ze} key=${m} picture=${r} view=${m} by=${e} byBuild=${o} titleOf=${f} />
        <${Dt} picture=${r} />
      </div>
      ${r.passing.value===0&&n`<${Nt} state=${s} />`}
    <//>
  `:n`
      <${le} title="Fleet">
        <${_e} lines=${10} />
      <//>
    `}var Dt=({picture:t})=>n`
  <p class="fleet-behind">
    ${t.behind.value>0&&n`
        <button type="button" class="pill" onClick=${()=>t.showHeld()}>
          Show changes
        </button>
      `}
  </p>
`;export{ct as default};
