import{m231_0 as he,m231_1 as Wt,m231_2 as Ht,m231_3 as J,m231_4 as Gt,m231_5 as q,m231_6 as Ut,m231_7 as Q,m231_8 as I,m231_9 as Vt,m231_10 as P,m231_11 as Jt}from"../main.js";import{m110_0 as ge,m110_1 as Yt,m110_2 as be}from"../main.js";import{m233_0 as zt,m233_1 as eo,m233_2 as _e,m233_3 as to,m233_4 as oo,m233_5 as so,m233_6 as E,m233_7 as ao,m233_8 as L,m233_9 as ro,m233_10 as we,m233_11 as no}from"../main.js";import{m136_0 as j,m136_1 as S,m136_2 as ke,m136_3 as mo,m136_4 as ve,m136_5 as ye,m136_6 as H}from"../main.js";import{m141_0 as co,m141_1 as Se,m141_2 as fo,m141_3 as B,m141_4 as $,m141_5 as $o,m141_6 as ho,m141_7 as go,m141_8 as bo,m141_9 as _o,m141_10 as wo}from"../main.js";import{m148_0 as n}from"../main.js";import{m180_0 as Y,m180_1 as To,m180_2 as Mo,m180_3 as Ao,m180_4 as T,m180_5 as xo,m180_6 as N,m180_7 as Eo,m180_8 as Fo}from"../main.js";import{m212_0 as X}from"../main.js";import{m228_0 as me,m228_1 as Po,m228_2 as Te,m228_3 as Lo,m228_4 as Me}from"../main.js";import{m42_0 as D,m42_1 as No,m42_2 as Ae}from"../main.js";var ct=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function xe({picture:t}){let e=t.totals.value,s=Me(me),o=L(()=>X.ids.value.map(i=>H(X.row(i).value?.agents??{}))).value,a=i=>o.map(i),r=e.paused+e.suspect+e.offline,l=["paused","suspect","offline"].filter(i=>e[i]>0).map(i=>`${$(e[i])} ${i}`);return n`
    <dl class="figures is-five">
      <${D}
        name="Utilization"
        value=${ct(e.share)}
        note=${`of ${$(e.connected)} connected`}
        trend=${a(i=>i.share)}
        tone="go"
      />
      <${D}
        name="Working"
        icon="busy"
        value=${$(e.working)}
        note=${e.stopping?`${$(e.stopping)} stopping`:""}
        trend=${a(i=>i.working)}
        tone="go"
      />
      <${D}
        name="Idle"
        icon="idle"
        value=${$(e.idle)}
        trend=${a(i=>i.idle)}
        tone="good"
      />
      <${D}
        name="Unavailable"
        icon="paused"
        value=${$(r)}
        note=${l.join(", ")}
        trend=${a(i=>i.paused+i.suspect+i.offline)}
      />
      <${D}
        name="Installs avoided"
        period=${Te(me)}
        value=${$(s?.installs_avoided)}
        href=${N("timeline",{},{span:"86400"})}
        note=${s?Ae(s):""}
        trend=${X.peek().map(i=>i.installs_avoided)}
        tone="yellow"
      />
    </dl>
  `}function Ee(t,e,s=8){let o=Math.max(1,Math.floor((t+s)/(e+s)));return{columns:o,each:(t-s*(o-1))/o}}function Fe(t,{columns:e,row:s,head:o,after:a,above:r=0}){let l=r;return t.map(i=>{let m=Math.ceil(i/e),f=o+m*s+a,h={top:l,height:f,rows:m};return l+=f,h})}function Oe({top:t},e,{columns:s,row:o,head:a},{from:r,to:l}){let i=Math.max(0,Math.floor((r-t-a)/o))*s,m=Math.min(e,Math.max(0,Math.ceil((l-t-a)/o))*s);return[Math.min(i,m),m]}import{m182_0 as Re,m182_1 as Ce,m182_2 as Ie,m182_3 as Zo,m182_4 as Pe,m182_5 as Le}from"../main.js";import{m207_0 as pe,m207_1 as ts,m207_2 as os}from"../main.js";import{m229_0 as je}from"../shared.js";import{m5_0 as ls,m5_1 as is,m5_2 as Z}from"../main.js";import{m7_0 as Be,m7_1 as us,m7_2 as cs}from"../main.js";var ft={busy:"go",stopping:"go",idle:"good",paused:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Ne(t,e){t.fillRect(0,0,e,e)}function $t(t,e){t.save(),t.beginPath(),t.rect(0,0,e,e),t.clip(),t.lineWidth=e/6,t.beginPath();for(let s=-e;s<e*2;s+=e/2.4)t.moveTo(s,e),t.lineTo(s+e,0);t.stroke(),t.restore(),t.lineWidth=1,t.strokeRect(.5,.5,e-1,e-1)}var dt={busy:Ne,installing:$t,stopping(t,e){Ne(t,e),t.clearRect(e*.3,e*.3,e*.4,e*.4)},idle(t,e){t.lineWidth=1.5,t.strokeRect(.75,.75,e-1.5,e-1.5)},paused(t,e){t.fillRect(e*.12,0,e*.28,e),t.fillRect(e*.6,0,e*.28,e)},suspect(t,e){t.beginPath(),t.moveTo(e/2,0),t.lineTo(e,e),t.lineTo(0,e),t.fill()},offline(t,e){t.beginPath(),t.arc(e/2,e/2,e/5,0,Math.PI*2),t.fill()},lost(t,e){t.lineWidth=e/5,t.beginPath(),t.moveTo(e*.15,e*.15),t.lineTo(e*.85,e*.85),t.moveTo(e*.85,e*.15),t.lineTo(e*.15,e*.85),t.stroke()}},De=t=>t.state==="busy"&&t.job?.phase==="installing"?"installing":t.lost?"lost":t.state,ue=2,ce=new Map;function ht(t,e,s){let o=`${t} ${e} ${s}`;if(!ce.has(o)){let a=document.createElement("canvas");a.width=a.height=s*ue;let r=a.getContext("2d");r.scale(ue,ue),r.fillStyle=r.strokeStyle=e,dt[t](r,s),ce.set(o,a)}return ce.get(o)}function z(t,e,{left:s,top:o,size:a,token:r=null}){t.clearRect(s-1,o-1,a+2,a+2),t.drawImage(ht(e,Be(r??ft[e]??"go"),a),s,o,a,a)}import{m204_0 as d,m204_1 as Ke,m204_2 as gs,m204_3 as bs}from"../main.js";import{m24_0 as ee}from"../shared.js";import{m46_0 as K,m46_1 as ys}from"../main.js";import{m52_0 as We,m52_1 as te,m52_2 as oe,m52_3 as G,m52_4 as se}from"../main.js";import{m85_0 as M}from"../main.js";import{m111_0 as ae,m111_1 as Fs,m111_2 as Os}from"../main.js";import{m117_0 as re}from"../main.js";var He=264,Ge=t=>t<=120?[34,28]:t<=1200?[22,18]:[16,13];function gt(t){let e=t.job&&`${t.job.phase??"running"} ${t.job.test}`,s=G(t);return[t.name,Ke(t),s&&`build ${s.app_version_id} of ${s.org_id}`,e,B(t.labels)].filter(Boolean).join(", ")}function bt({id:t,left:e,top:s,width:o}){let a=d.row(t).value;if(!a)return null;let r=G(a),l=se(a),i=Math.max(0,Math.min(e,o-He));return n`
    <${M} className="map-card" left=${i} top=${s} width=${Math.min(He,o)} aria-hidden="true">
      <span class="card-head">
        <strong class="card-name">${a.name}</strong>
        <${ae} state=${a.state} lost=${a.lost} />
      </span>
      ${r&&n`
          <span class="card-build">
            <${K} org=${r.org_id} version=${r.app_version_id} />
          </span>
        `}
      ${a.job&&n`
          <span class="card-doing">
            <${re} test=${a.job.test} />
          </span>
          <${oe} job=${a.job} />
        `}
      ${a.state==="offline"&&n`<${te} agent=${a} />`}
      ${l&&n`<span class="card-hold">${l}</span>`}
      <span class="card-labels">${B(a.labels)}</span>
    <//>
  `}function Ue({name:t,ids:e,picture:s,columns:o,pitch:a,size:r,width:l,byBuild:i}){let m=we(null),f=P(null),h=q(),v=I(()=>new Map(e.map((p,u)=>[p,u])),[e]),b=p=>({left:p%o*a+1,top:Math.floor(p/o)*a+1}),F=(p,u)=>{let c=d.row(e[u]).peek();if(!c)return;let k=i?c.job:null;z(p,De(c),{...b(u),size:r,token:k&&Z(k.org_id,k.app_version_id)})},O=he(p=>{p.clearRect(0,0,l,1e5),e.forEach((u,c)=>F(p,c))},[e,o,a,l,i]);J(()=>s.watch(p=>f.current?.(u=>{for(let c of p)v.has(c)&&F(u,v.get(c))})),[O,v]);let w=(p,u)=>{let c=N("agent",{name:e[p]});u.metaKey||u.ctrlKey?window.open(c,"_blank","noopener"):Y(c)},A=p=>{let u=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-u.left)/a),k=Math.floor((p.clientY-u.top)/a)*o+c;return c>=0&&c<o&&k>=0&&k<e.length?k:null},R=p=>{let u=m.peek()??-1,c={ArrowRight:u+1,ArrowLeft:u-1,ArrowDown:u<0?0:u+o,ArrowUp:u-o,Home:0,End:e.length-1}[p.key];if(c!==void 0)m.value=Math.max(0,Math.min(e.length-1,c));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),C(p.currentTarget,m.peek())},C=(p,u)=>{if(u===null)return;let c=p.getBoundingClientRect().top+b(u).top;c<80?window.scrollBy({top:c-80}):c+a>window.innerHeight-24&&window.scrollBy({top:c+a-window.innerHeight+24})},x=Math.ceil(e.length/o)*a,_=L(()=>m.value===null||m.value>=e.length?null:m.value).value,g=_===null?null:b(_);return n`
    <div
      class="map"
      role="listbox"
      aria-label=${`Agents of ${t}`}
      tabindex="0"
      aria-activedescendant=${h}
      onPointerMove=${p=>m.value=A(p)}
      onPointerLeave=${()=>m.value=null}
      onClick=${p=>A(p)!==null&&w(A(p),p)}
      onKeyDown=${R}
      onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(m.value??=0)}
      onBlur=${()=>m.value=null}
    >
      <${ee} className="map-cells" width=${l} height=${x} draw=${O} paint=${f} />
      <${_t} id=${h} agent=${e[_??0]} index=${_??0} count=${e.length} />
      ${g&&n`
          <${M}
            className="map-mark"
            left=${g.left-3}
            top=${g.top-3}
            width=${r+6}
            height=${r+6}
          />
        `}
      ${g&&n`<${bt} id=${e[_]} left=${g.left} top=${g.top+a+4} width=${l} />`}
    </div>
  `}function _t({id:t,agent:e,index:s,count:o}){let a=d.row(e).value;return n`
    <span
      id=${t}
      role="option"
      class="unseen"
      aria-selected="true"
      aria-posinset=${s+1}
      aria-setsize=${o}
    >
      ${a?gt(a):$(s+1)}
    </span>
  `}var wt=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","So far"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],Ve=()=>n`
  <div role="rowgroup" class="fleet-head">
    <div role="row" class="fleet-row">
      ${wt.map(([t,e])=>n`<span key=${t} role="columnheader" class=${`f-${t}`}>${e}</span>`)}
    </div>
  </div>
`;function Je({id:t,rowIndex:e,...s}){let o=d.row(t).value;if(!o)return null;let a=N("agent",{name:o.name}),r=G(o),l=se(o);return n`
    <${M} role="row" aria-rowindex=${e} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(a,"_blank","noopener"):Y(a))}} ...${s}>
      <span role="cell" class="f-state">
        <${ae} state=${o.state} lost=${o.lost} />
      </span>
      <span role="cell" class="f-agent">
        <a class="row-link" data-row=${`agent/${t}`} tabindex="-1" href=${a} title=${o.name}>
          ${o.name}
        </a>
        ${o.simulated&&n`<span class="tag">simulated</span>`}
      </span>
      <span role="cell" class="f-build">
        ${r?n`<${K} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}
      </span>
      <span role="cell" class="f-job">
        ${o.job?n`<${re} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!l)?n`<${te} agent=${o} />`:n`<span class="quiet" title=${l}>${l??"\u2013"}</span>`}
      </span>
      <span role="cell" class="f-took">${o.job&&n`<${oe} job=${o.job} />`}</span>
      <span role="cell" class="f-serves">
        <span>${o.targets.join(", ")}</span>
        <span class="labels" title=${B(o.labels)}>${B(o.labels)}</span>
      </span>
      <span role="cell" class="f-done number">${$(o.jobs_done)}</span>
      <span role="cell" class="f-installs number">${$(o.installs)}</span>
    <//>
  `}import{m59_0 as W}from"../main.js";function qe({totals:t}){let e=P(null);return Q(()=>{S.forEach((s,o)=>e.current.children[o].style.setProperty("flex-grow",t[s]||0))}),n`
    <span class="bar state-bar" ref=${e} aria-hidden="true">
      ${S.map(s=>n`<i key=${s} class=${`bar-${s}`}></i>`)}
    </span>
  `}var Ye=700,kt=244,Xe=126,fe=24,vt=32,yt=t=>t.share===null?"none connected":`${Math.round(t.share*100)} % working`;function St(t,e){let s={target:"target",org:"org_id"}[t];return s?pe.ids.value.map(a=>pe.row(a).value).filter(a=>a?.[s]===e).reduce((a,r)=>a+r.waiting,0):null}function Tt({id:t,group:e,by:s,title:o}){let a=e.totals.value,r=e.ids.value.length,l=St(s,e.key);return n`
    <div class="pool">
      <h2 id=${t} title=${o}>
        ${o}${" "}
        <small class="number">
          ${r<a.known?`${$(r)} of ${$(a.known)}`:$(a.known)}
        </small>
      </h2>
      <span class="pool-share number">
        <strong>${yt(a)}</strong>
      </span>
      <span class="pool-bar">
        <${qe} totals=${a} />
      </span>
      <span class="pool-words">
        ${S.filter(i=>a[i]>0).map(i=>n`
            <span key=${i} class=${`state state-${i}`}>
              <${W} name=${i} />
              <span class="number">${$(a[i])} ${i}</span>
            </span>
          `)}
        ${l>0&&n`
            <span class="state">
              <${W} name="pending" />
              <span class="number">${Se(l,"job")} waiting</span>
            </span>
          `}
      </span>
    </div>
  `}function Mt(t,e,s){let o=e<Ye,a=o?100:52;if(t==="table")return{columns:1,row:o?84:46,head:a,after:fe,above:o?0:vt};if(t==="map"){let[i,m]=Ge(s);return{columns:Math.max(1,Math.floor(e/i)),row:i,head:a,after:fe,pitch:i,size:m}}let{columns:r,each:l}=Ee(e,kt);return{columns:r,each:l,row:Xe+8,head:a,after:fe}}function At({group:t,place:e,by:s,view:o,seen:a,size:r,before:l,title:i,picture:m,byBuild:f}){let h=t.ids.value,v=q(),{from:b,to:F,width:O}=a,[w,A]=Oe(e,h.length,r,{from:b,to:F}),R=h.slice(w,A),C=n`<${Tt} id=${v} group=${t} by=${s} title=${i} />`,x=y=>({top:Math.floor(y/r.columns)*r.row+r.head});return o==="table"?n`
      <${M} role="rowgroup" className="fleet-group" top=${e.top} height=${e.height-r.after}>
        <div role="row" aria-rowindex=${l+1}>
          <div role="cell">${C}</div>
        </div>
        ${R.map((y,_)=>n`
            <${Je}
              key=${y}
              id=${y}
              rowIndex=${l+w+_+2}
              height=${r.row}
              ...${x(w+_)}
            />
          `)}
      <//>
    `:n`
    <${M}
      as="section"
      className="fleet-group"
      aria-labelledby=${v}
      top=${e.top}
      height=${e.height-r.after}
    >
      ${C}
      ${o==="map"?n`
            <${Ue}
              name=${i}
              ids=${h}
              picture=${m}
              columns=${r.columns}
              pitch=${r.pitch}
              size=${r.size}
              width=${O}
              byBuild=${f}
            />
          `:n`
            <ul class="cards" aria-label=${`Agents of ${i}`}>
              ${R.map((y,_)=>n`
                  <${We}
                    key=${y}
                    id=${y}
                    index=${w+_}
                    count=${h.length}
                    width=${r.each}
                    height=${Xe}
                    left=${(w+_)%r.columns*(r.each+8)}
                    ...${x(w+_)}
                  />
                `)}
            </ul>
          `}
    <//>
  `}function Ze({picture:t,view:e,by:s,byBuild:o,titleOf:a}){let r=P(null),l=je(r),i=L(()=>{let g=t.groups.value,p=g.map(k=>k.ids.value.length),u=p.reduce((k,ut)=>k+ut,0),c=Mt(e,l.value.width,u);return{size:c,total:u,places:Fe(p,c),shown:g,counts:p}}).value,{size:m,places:f,shown:h,counts:v,total:b}=i,{from:F,to:O,width:w}=l.value,A=f.length>0?f.at(-1).top+f.at(-1).height:0,R=Ce(r.current);Q(()=>{r.current.style.setProperty("height",`${A}px`),Le(r.current,R)});let C=g=>{if(e==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:e==="tiles"?1:0,ArrowLeft:e==="tiles"?-1:0}[g.key];!p||!g.target.closest("[data-row]")||(g.preventDefault(),Ie(p))},x=1,y=h.map((g,p)=>{let u=f[p],c=x;return x+=v[p]+1,u.top+u.height>F&&u.top<O&&w>0&&n`
        <${At}
          key=${g.key}
          group=${g}
          place=${u}
          by=${s}
          view=${e}
          seen=${l.value}
          size=${m}
          before=${c}
          title=${a(g.key)}
          picture=${t}
          byBuild=${o}
        />
      `}),_=e==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+h.length+1}:{};return n`
    <div
      id="fleet-list"
      data-list
      class=${`fleet fleet-${e} ${w>0&&w<Ye?"is-narrow":""}`}
      ref=${r}
      onFocusIn=${Pe}
      onKeyDown=${C}
      ...${_}
    >
      ${e==="table"&&n`<${Ve} />`}
      ${y}
    </div>
  `}import{m75_0 as ze}from"../main.js";import{m98_0 as $e}from"../main.js";var xt=[["tiles","Tiles"],["map","Map"],["table","Table"]],U=t=>({all:"nothing",target:"target",org:"organization"})[t]??`label ${t.slice(j.length)}`;function Et(t){let e=ve(d.peek().map(o=>[o.name,o])).map(([o])=>j+o),s=t.startsWith(j)&&!e.includes(t)?[t]:[];return["target","org",...e,...s,"all"].map(o=>({label:U(o),checked:o===t,run:()=>T({group:o==="target"?"":o},{push:!0})}))}var Ft=({state:t,total:e,on:s})=>n`
  <button
    type="button"
    class=${`state-filter state-${t}`}
    aria-pressed=${s}
    onClick=${()=>T({state:s?"":t},{push:!0})}
  >
    <${W} name=${t} />
    <span class="number">${$(e)} ${t}</span>
  </button>
`;function et({picture:t,view:e,by:s,state:o,byBuild:a}){let r=t.totals.value;return n`
    <${$e}
      label="View"
      hideLabel
      options=${xt}
      value=${e}
      onChange=${l=>T({view:l},{push:!0})}
    />
    <${ze} label=${`Group by ${U(s)}`} items=${()=>Et(s)}>
      Group by <strong>${U(s)}</strong>
      <${W} name="down" />
    <//>
    ${e==="map"&&n`
        <${$e}
          label="Color"
          hideLabel
          options=${[["state","Color by state"],["build","by build"]]}
          value=${a?"build":"state"}
          onChange=${l=>T({color:l==="build"?"build":""})}
        />
      `}
    <span class="state-filters" role="group" aria-label="Filter by state">
      ${S.filter(l=>r[l]>0||l===o).map(l=>n`<${Ft} key=${l} state=${l} total=${r[l]} on=${l===o} />`)}
    </span>
  `}import{m44_0 as tt}from"../main.js";import{m45_0 as ot}from"../main.js";var de=13,Ot=["busy","installing","stopping","idle","paused","suspect","offline","lost"],Rt=16,st=({shape:t,token:e})=>n`
  <${ee}
    key=${e}
    width=${de+2}
    height=${de+2}
    draw=${s=>z(s,t,{left:1,top:1,size:de,token:e})}
  />
`;function Ct(){let t=new Map;for(let e of d.peek()){let s=e.job;if(!s)continue;let o=JSON.stringify([s.org_id,s.app_version_id]);t.set(o,(t.get(o)??0)+1)}return[...t].sort((e,s)=>s[1]-e[1]).slice(0,Rt).map(([e,s])=>[...JSON.parse(e),s])}function at({picture:t,byBuild:e}){return t.totals.value,n`
    <div class="map-legend">
      ${Ot.map(s=>n`
          <span key=${s} class="map-key">
            <${st} shape=${s} token=${e?"ink-2":null} />
            ${s}
          </span>
        `)}
      ${e&&Ct().map(([s,o,a])=>n`
            <span key=${`${s} ${o}`} class="map-key">
              <${st} shape="busy" token=${Z(s,o)} />
              <${K} org=${s} version=${o} />
              <span class="number quiet">${a}</span>
            </span>
          `)}
    </div>
  `}import{m80_0 as ne}from"../main.js";import{m135_0 as tr,m135_1 as or,m135_2 as sr,m135_3 as V,m135_4 as rt}from"../main.js";var nt=(t,e)=>t.length===e.length&&t.every((s,o)=>s===e[o]),le=class{#n={by:"all",state:"",words:[]};#a=new Map;#t=new Set;#o=0;#l=-1;#r=new Set;#s=new Set;groups=E([]);totals=E(H({}));passing=E(0);behind=E(0);start(){this.#l!==d.version&&this.#e();let e=d.watch((s,o)=>this.#i(s,o));return()=>{e(),cancelAnimationFrame(this.#o)}}show(e){this.#n=e,this.#e({force:!0})}watch(e){return this.#r.add(e),()=>this.#r.delete(e)}hold(e){this.#s.add(e)}release(e){this.#s.delete(e),this.#s.size===0&&this.behind.peek()>0&&this.#e()}showHeld(){this.#e({force:!0})}#i(e,s){for(let o in e)this.#t.add(o);for(let o of s)this.#t.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#t;this.#t=new Set,this.#e();for(let a of this.#r)a(o)}))}#e({force:e=!1}={}){let{by:s,state:o,words:a}=this.#n;this.#l=d.version;let r=d.ids.peek().map(m=>[m,d.row(m).peek()]),l=new Set;for(let[m,f]of r)(o===""||f.state===o)&&rt("agent",f,a)&&l.add(m);let i=ke(r,s).map(m=>({...m,ids:l.size===r.length?m.ids:m.ids.filter(f=>l.has(f))})).filter(m=>m.ids.length>0);_e(()=>{this.totals.value=H(ye(r)),this.passing.value=l.size,this.#m(i,this.#s.size>0&&!e)})}#m(e,s){let o=0,a=[];for(let{key:l,ids:i,totals:m}of e){let f=this.#a.get(l);if(!f&&s){o+=1;continue}let h=f??{key:l,ids:E(i),totals:E(m)};nt(h.ids.peek(),i)||(s?o+=1:h.ids.value=i),h.totals.value=m,a.push(h)}let r=[...this.#a.keys()].filter(l=>!e.some(i=>i.key===l)).length;this.behind.value=s?o+r:0,!s&&(this.#a=new Map(a.map(l=>[l.key,l])),nt(a,this.groups.peek())||(this.groups.value=a))}};import{m157_0 as ur,m157_1 as cr,m157_2 as fr,m157_3 as $r,m157_4 as dr,m157_5 as hr,m157_6 as lt}from"../main.js";import{m174_0 as _r,m174_1 as wr,m174_2 as kr,m174_3 as vr,m174_4 as it}from"../main.js";var mt=["tiles","map","table"],It=200,ie=t=>()=>T({view:t},{push:!0}),Pt=[{key:"t",what:"as tiles",run:ie("tiles")},{key:"m",what:"as a map",run:ie("map")},{key:"l",what:"as a table",run:ie("table")},{key:"a",what:"to the agents",run:()=>Re("fleet-list")}];function Lt(t){let e=t.get("group")??"target";return{view:mt.includes(t.get("view"))?t.get("view"):null,by:["target","org","all"].includes(e)||e.startsWith(j)?e:"target",state:S.includes(t.get("state"))?t.get("state"):"",byBuild:t.get("color")==="build"}}var jt=()=>n`
  <${ge} icon="fleet" title="No agents yet">
    <p>An agent is one device that runs tests. <${ot} /></p>
  <//>
`,Bt=({state:t})=>n`
  <p class="nothing">
    No agents ${t?`are ${t}`:""}
    ${t&&V.value.length?" and ":""}
    ${V.value.length?`match \u201C${V.value.join(" ")}\u201D`:""}.
    <button type="button" class="button is-link" onClick=${()=>T({q:"",state:""})}>
      Show all
    </button>
  </p>
`;function pt({query:t}){let{by:e,state:s,byBuild:o,...a}=Lt(t),r=I(()=>new le,[]),l=V.value;J(()=>r.start(),[r]),I(()=>r.show({by:e,state:s,words:l}),[r,e,s,l.join(" ")]);let i=I(()=>d.ids.peek().length>It?"map":"tiles",[d.loaded.value]),m=a.view??i;lt("Fleet",Pt),it("Fleet",()=>[...mt.map(b=>({label:`Fleet as ${b==="map"?"a map":b==="table"?"a table":"tiles"}`,icon:"fleet",run:ie(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${U(b)}`,icon:"fleet",run:()=>T({group:b==="target"?"":b})}))]);let f=b=>e==="all"?"All agents":b,h=d.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return d.loaded.value?h===0?n`
      <${ne} title="Fleet">
        <${jt} />
      <//>
    `:n`
    <${ne}
      title="Fleet"
      note=${$(h)}
      className="fleet-page"
      actions=${n`<${tt} label="Filter agents by name, target, label, build or job" />`}
      tools=${n`<${et} picture=${r} view=${m} by=${e} state=${s} byBuild=${o} />`}
    >
      <${xe} picture=${r} />
      ${m==="map"&&n`<${at} picture=${r} byBuild=${o} />`}
      <div class="held" ...${v}>
        <${Ze} key=${m} picture=${r} view=${m} by=${e} byBuild=${o} titleOf=${f} />
        <${Nt} picture=${r} />
      </div>
      ${r.passing.value===0&&n`<${Bt} state=${s} />`}
    <//>
  `:n`
      <${ne} title="Fleet">
        <${be} lines=${10} />
      <//>
    `}var Nt=({picture:t})=>n`
  <p class="fleet-behind">
    ${t.behind.value>0&&n`
        <button type="button" class="pill" onClick=${()=>t.showHeld()}>
          Show changes
        </button>
      `}
  </p>
`;export{pt as default};
