import{m245_0 as Fn,m245_1 as Bn,m245_2 as Wn,m245_3 as Gt,m245_4 as Kn,m245_5 as jn,m245_6 as L,m245_7 as Hn,m245_8 as ft,m245_9 as Gn,m245_10 as K,m245_11 as dt}from"../main.js";import{m243_0 as ot,m243_1 as Un,m243_2 as Vn,m243_3 as z,m243_4 as qn,m243_5 as Xt,m243_6 as Yn,m243_7 as Z,m243_8 as at,m243_9 as Qn,m243_10 as J,m243_11 as Zn}from"../main.js";import{m6_0 as P,m6_1 as j,m6_2 as es,m6_3 as ns}from"../main.js";import{m46_0 as zt}from"../main.js";import{m83_0 as At}from"../main.js";import{m114_0 as Ut,m114_1 as Vt,m114_2 as qt}from"../main.js";import{m146_0 as cs,m146_1 as Yt,m146_2 as I,m146_3 as U,m146_4 as fs,m146_5 as H,m146_6 as Qt,m146_7 as it,m146_8 as ds,m146_9 as G,m146_10 as ps,m146_11 as hs,m146_12 as $s,m146_13 as F}from"../main.js";import{m153_0 as c}from"../main.js";var Rt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function Zt({name:t,installing:e,running:n,most:s,note:o}){let a=J(null);return Z(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,l)=>a.current.children[l].style.setProperty("flex-grow",i))}),c`
    <div class="spent">
      <span class="spent-name">${t}</span>
      <span class="spent-bar" ref=${a} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${o}</span>
    </div>
  `}function Jt({gain:t,where:e}){let{made:n,avoided:s,installing:o,running:a,saved:i,share:l,shareWithout:r}=t,m=n+s,u=o+(i??0),f=a+u;return c`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${H(n)}</dd>
        </div>
        <div data-figure="installs avoided" class="is-yellow">
          <dt>Installs avoided</dt>
          <dd class="number">${H(s)} <small>${m>0?Rt(s/m):""}</small></dd>
        </div>
        <div data-figure="device time saved">
          <dt>Device time saved</dt>
          <dd class="number">${i===null?"\u2013":U(i)}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${e}</p>
        <${Zt}
          name="With grouping"
          installing=${o}
          running=${a}
          most=${f}
          note=${l===null?"nothing ran":`${Rt(l)} for installs`}
        />
        <${Zt}
          name="One install per test"
          installing=${u}
          running=${a}
          most=${f}
          note=${r===null?"no install measured":`${Rt(r)} for installs`}
        />
      </div>
    </div>
  `}import{m187_0 as te,m187_1 as Ss,m187_2 as Ts,m187_3 as Es,m187_4 as mt,m187_5 as Os,m187_6 as V,m187_7 as xs,m187_8 as As}from"../main.js";import{m5_0 as Ns,m5_1 as Ls,m5_2 as pt}from"../main.js";import{m7_0 as S,m7_1 as ht,m7_2 as Is}from"../main.js";import{m214_0 as Y,m214_1 as ee,m214_2 as Ws,m214_3 as Ks}from"../main.js";import{m230_0 as D}from"../main.js";var Ue=new Set(["failed","timed_out","lost","error"]),ne=new WeakMap;function T(t,e){let n=ne.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=G(t.leased_at),o=G(t.started_at),a=G(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ne.set(t,i),i.over?i:T(t,e)}var Q=t=>Ue.has(t.outcome);function Ct(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:l,to:r}=T(a,n),m=e<l?l-e:e>r?e-r:0;m<o&&([s,o]=[i,m])}),s}var se=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),Nt=t=>t.install_seconds!==null,Ve=t=>!Nt(t)&&t.started_at!==null;function oe(t,e,n,s){let o={attempts:0,made:0,avoided:0,installing:0,running:0},a=0;for(let r of t){let m=T(r,s);m.to<e||m.from>n||(o.attempts+=1,o.running+=se(m.run,m.to,e,n),r.installs&&(o.installing+=se(m.from,m.run,e,n)),!(m.from<e)&&(Nt(r)?(o.made+=1,a+=r.install_seconds):Ve(r)&&(o.avoided+=1)))}let i=o.made>0?o.avoided*a/o.made:null,l=o.installing+o.running;return{...o,saved:i,share:l>0?o.installing/l:null,shareWithout:l>0&&i!==null?(o.installing+i)/(l+i):null}}function ae(t,e,n,s){let o=new Map;for(let a of t){let i=T(a,s);if(i.to<e||i.from>n)continue;let l=`${a.org_id}
${a.app_version_id}`,r=o.get(l)??{key:l,org:a.org_id,version:a.app_version_id,attempts:0,installs:0};r.attempts+=1,r.installs+=Nt(a)&&i.from>=e?1:0,o.set(l,r)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Lt=30,Pt=7*86400,le=6*3600,qe=7*86400,Ye=.02,$t=(t,e,n)=>Math.min(n,Math.max(e,t)),gt=class{length=L(900);end=L(null);live=Gt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Ye;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?$t(n,Lt,Pt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(P.peek()),s=n+e;this.end.value=s>=P.peek()?null:this.#t(s)}lengthen(e){this.length.value=$t(e,Lt,Pt)}zoom(e,n=1){let{from:s,to:o}=this.at(P.peek()),a=$t((o-s)*e,Lt,Pt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=P.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(P.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=P.peek();return $t(e,Math.min(n,n-qe+this.length.peek()),n)}},ie=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function _t({from:t,to:e},n,s=D(90)){let o=ie.find(r=>r/(e-t)*n>=s)??ie.at(-1),a=o<86400?r=>Yt(r,o<60):Qe,i=[],l=new Date(t*1e3).getTimezoneOffset()*60;for(let r=Math.ceil((t-l)/o)*o+l;r<=e;r+=o)i.push({at:r,x:(r-t)/(e-t)*n,text:a(r)});return i}function Qe(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=D(26),R=D(18),tt=(_-R)/2,Ze=D(46),Je=.16,Dt=new Map;function tn(t,e){if(!Dt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Dt.set(e,t.createPattern(n,"repeat"))}return Dt.get(e)}function vt(t,e,n,s,o,a){t.fillStyle=tn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function en(t,e,n,s){let o=S("bad");if(t.fillStyle=S("paper"),t.fillRect(e,n+R-6,s,2),t.fillStyle=o,t.fillRect(e,n+R-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,R),t.strokeStyle=S("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function nn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,R),t.clip(),t.fillStyle=S("on-build"),t.fillText(e,n+5,s+R/2+.5),t.restore()}function sn(t,e,n,s,o){let a=S(pt(e.org_id,e.app_version_id)),i=f=>(f-s.from)*s.scale,l=Math.max(-2,i(n.from)),r=Math.min(s.width+2,Math.max(l,i(n.run))),m=Math.min(s.width+2,Math.max(l+1.5,i(n.to)-(i(n.to)-l>3?1:0))),u=s.top+tt;t.globalAlpha=o?Je:1,e.installs&&r>l&&vt(t,a,l,u,Math.max(1.5,Math.min(r,m)-l),R),m>r&&(t.fillStyle=a,t.fillRect(r,u,m-r,R),e.outcome==="cancelled"?t.clearRect(r+1.5,u+1.5,Math.max(0,m-r-3),R-3):m-r>Ze&&nn(t,e.test.slice(e.test.lastIndexOf("/")+1),r,Q(e)?u-2:u,m-r-(Q(e)?13:0))),Q(e)&&en(t,l,u,m-l),t.globalAlpha=1}function on(t){return t?.state==="offline"?{look:ee(t),since:G(t.last_seen_at)}:t?.state==="paused"?{look:"paused",since:G(t.paused_at)}:null}var an={lost:["bad","lost"],offline:["ink-2","offline"],paused:["warn","paused"]},ln=72;function rn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let l=Math.min(o,(i-n)*s),r=e.since===null?l-ln:Math.max(0,(e.since-n)*s);if(l-r<2)return;let[m,u]=an[e.look];t.save(),t.beginPath(),t.rect(r,a+tt,l-r,R),t.clip(),t.strokeStyle=t.fillStyle=S(m),t.globalAlpha=e.look==="offline"?.35:.55,t.lineWidth=e.look==="paused"?3:1,t.beginPath();for(let p=r-R;p<l;p+=e.look==="offline"?14:9)t.moveTo(p,a+tt+R),t.lineTo(e.look==="paused"?p:p+R,a+tt);t.stroke(),t.globalAlpha=1;let f=t.measureText(u).width+8;l-r>f+8&&(t.clearRect(l-f-4,a+tt,f,R),t.fillText(u,l-f,a+_/2+.5)),t.restore()}function mn(t,e,{from:n,scale:s,top:o}){t.fillStyle=S("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function re(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:l}){let{from:r,to:m}=s,u=o/(m-r),f=e.length*_;t.clearRect(0,0,o,f),e.forEach((p,$)=>mn(t,l(p),{from:r,scale:u,top:$*_})),t.fillStyle=S("rule");for(let{x:p}of _t(s,o))t.fillRect(Math.round(p),0,1,f);e.forEach((p,$)=>t.fillRect(0,($+1)*_-1,o,1)),t.font=ht(11,550),t.textBaseline="middle",e.forEach((p,$)=>{let b=on(Y.row(p).peek());b&&rn(t,b,{from:r,scale:u,width:o,top:$*_,now:a});for(let k of n(p)){let y=T(k,a);if(y.to<r||y.from>m)continue;let M=i!==null&&i!==`${k.org_id}
${k.app_version_id}`;sn(t,k,y,{from:r,scale:u,width:o,top:$*_},M)}}),a<=m&&(t.fillStyle=S("ink"),t.fillRect(Math.round((a-r)*u),0,2,f))}function me(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:l,to:r}=o,m=a/(r-l),u=e.length*_;t.clearRect(0,0,a,u),t.fillStyle=S("rule");for(let{x:p}of _t(o,a))t.fillRect(Math.round(p),0,1,u);e.forEach((p,$)=>t.fillRect(0,($+1)*_-1,a,1));let f=Math.max(1.5,s*m-1);e.forEach((p,$)=>{let b=($+1)*_-tt;for(let k of n(p)){let y=(k.at-l)*m,M=k.install_seconds+k.run_seconds,O=Math.max(2,Math.min(1,M/s)*R),x=M>0?k.install_seconds/M*O:0;t.fillStyle=S("go"),t.fillRect(y,b-O+x,f,O-x),x>1&&vt(t,S("go"),y,b-O,f,x),k.failed>0&&(t.fillStyle=S("bad"),t.fillRect(y,b+1,f,Math.max(2,k.failed/k.attempts*tt)))}}),i<=r&&(t.fillStyle=S("ink"),t.fillRect(Math.round((i-l)*m),0,2,u))}function ue(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=ht(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:r,text:m}of _t(e,n)){if(o<=e.to&&Math.abs(r-a)<D(34))continue;t.fillStyle=S("ink-2");let u=t.measureText(m).width/2;r>u&&r<n-u&&t.fillText(m,r-u,s/2)}if(o>e.to)return;let i=D(15),l=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=S("ink"),t.fillRect(l,3,i*2,s-6),t.fillStyle=S("paper"),t.font=ht(11,650),t.fillText("now",l+i-t.measureText("now").width/2,s/2)}import{m88_0 as q}from"../main.js";import{m48_0 as lt,m48_1 as mo}from"../main.js";import{m62_0 as et}from"../main.js";import{m115_0 as ho,m115_1 as $o,m115_2 as ce}from"../main.js";import{m121_0 as bt}from"../main.js";var fe=D(288);function de(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",ce[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Q(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var It=({row:t})=>{let[e,n,s]=de(t);return c`
    <span class=${`state state-${s}`}>
      <${et} name=${e} />
      <span>${n}</span>
    </span>
  `};function un(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${it(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?it(e.to-e.run):U(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var pe=(t,e)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,de(t)[1],t.installs?"with an install":"without an install",`at ${F(t.leased_at)}`,...t.finished_at===null&&e?["still running"]:[]].join(", ");function he({row:t,times:e,left:n,top:s,width:o}){let[a,i]=un(t,e);return c`
    <${q}
      className="map-card"
      left=${Math.max(0,Math.min(n,o-fe))}
      top=${s}
      width=${Math.min(fe,o)}
      aria-hidden="true"
    >
      <span class="card-head">
        <${bt} test=${t.test} />
        <${It} row=${t} />
      </span>
      <span class="card-build">
        <${lt} org=${t.org_id} version=${t.app_version_id} />
      </span>
      <span>${a}</span>
      ${i&&c`<span>${i}</span>`}
      <span class="card-labels">
        ${t.agent}, from ${F(t.leased_at)}
        ${t.simulated?", simulated":""}
      </span>
    <//>
  `}import{m189_0 as $e,m189_1 as ge,m189_2 as Ro,m189_3 as Co,m189_4 as No,m189_5 as _e,m189_6 as ve}from"../main.js";import{m241_0 as be}from"../shared.js";import{m25_0 as ut}from"../shared.js";var ke=D(28);function cn({name:t}){let e=Y.row(t).value;if(!e||["busy","idle"].includes(e.state))return null;let n=e.lost?"lost":e.state;return c`
    <span class=${`lane-state state state-${n}`} title=${n}>
      <${et} name=${e.state} />
      <span class="unseen">${n}</span>
    </span>
  `}var fn=({names:t,first:e,last:n})=>c`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${_e} role="list" aria-label="Agents">
    ${t.slice(e,n).map((s,o)=>c`
        <${q} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
          <a href=${V("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
          <${cn} name=${s} />
        <//>
      `)}
  </div>
`;function kt(t){let e=J(null),n=J(null),s=be(e).value,o=K(0);Z(()=>{let r=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return r.observe(n.current),()=>r.disconnect()},[]);let a=ge(e.current);Z(()=>{e.current.style.setProperty("height",`${t.length*_}px`),ve(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),l=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:l,near:t.slice(i,l)}}function wt({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:l,placeOf:r,onClick:m,onKey:u,named:f,words:p,children:$}){let{box:b,tracks:k,width:y,first:M,last:O,near:x}=s,B=Xt(),A=ot(h=>ue(h,{stretch:o,width:y,height:ke,now:a}),[o.from,o.to,y,a]),C=()=>l.value=null,N=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&l.peek())C();else if(!u(h))return;h.preventDefault(),h.stopPropagation()}};return c`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${ut} width=${y} height=${ke} draw=${A} />
    </div>
    <div class="lanes" ref=${b}>
      <${fn} names=${n} first=${M} last=${O} />
      <div
        class=${`lane-tracks ${e}`}
        ref=${k}
        role="listbox"
        tabindex="0"
        aria-label=${t}
        aria-activedescendant=${B}
        onPointerMove=${h=>l.value=r(h)}
        onPointerLeave=${C}
        onClick=${m}
        onKeyDown=${N}
        onBlur=${C}
      >
        <${q} className="lane-picture" top=${M*_} height=${x.length*_}>
          <${ut} width=${y} height=${x.length*_} draw=${i} />
        <//>
        <span id=${B} role="option" class="unseen" aria-selected=${f?"true":"false"}>
          ${p}
        </span>
        ${$}
      </div>
    </div>
  `}var dn=.0015,pn=120;function hn(t,e){let n=K(j());dt(()=>{P.value,n.value=j()});let s=ft(()=>t.live.value&&e/t.length.value>3).value;return z(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=j()),pn);return()=>clearInterval(o)},[s]),n}function $n(t,e){z(()=>{let n=t.current,s=null,r=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let u=m.clientX-s.x;!s.moved&&Math.abs(u)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-u/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let u=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:f,width:p}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*dn),(m.clientX-f)/p)}else if(u)e.move(u/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,u,f]of r)n.addEventListener(m,u,{capture:f,passive:!1});return()=>r.forEach(([m,u,f])=>n.removeEventListener(m,u,{capture:f}))},[e])}function we({names:t,record:e,stretch:n,lit:s}){let o=kt(t),{box:a,tracks:i,width:l,first:r,last:m,near:u}=o,f=K(null);$n(i,n);let p=hn(n,l).value,$=n.at(p),b=e.version.value;z(()=>e.want(u,t,n.at(j())),[r,m,t,Math.round($.from/5),n.length.value,e.error.value===null]);let k=ot(d=>re(d,{names:u,lane:g=>e.lane(g),stretch:$,width:l,now:p,lit:s,unknown:g=>e.unknown(g,t,$)}),[r,m,t,$.from,$.to,l,p,s,b]),y=d=>d&&e.lane(t[d.lane]??"").find(g=>g.id===d.id),M=d=>(d-$.from)/($.to-$.from)*l,O=d=>{let g=i.current.getBoundingClientRect(),w=Math.floor((d.clientY-g.top)/_),v=$.from+(d.clientX-g.left)/l*($.to-$.from),W=e.lane(t[w]??""),st=W[Ct(W,v,p)];if(!st)return null;let jt=T(st,p),[Xe,ze]=[M(jt.from),M(jt.to)],Ht=d.clientX-g.left;return Ht>=Xe-3&&Ht<=ze+3?{lane:w,id:st.id}:null},x=(d,g)=>{let w=y(d);if(!w)return;let v=V("job",{id:w.job_id});g.metaKey||g.ctrlKey?window.open(v,"_blank","noopener"):te(v)},B=(d,g)=>{if(!g)return;f.value={lane:d,id:g.id};let w=T(g,p);(w.to<$.from||w.from>$.to)&&n.reveal(w.from);let v=a.current.getBoundingClientRect().top+d*_;v<110?window.scrollBy({top:v-110}):v+_>window.innerHeight-80&&window.scrollBy({top:v+_-window.innerHeight+80})},A=(d,g,w)=>{for(let v=d;v>=0&&v<t.length;v+=g){let W=e.lane(t[v]),st=W[Ct(W,w,p)];if(st)return B(v,st)}},C=d=>{let g=f.peek(),w=y(g);if(d.key==="Enter"&&w)x(g,d);else if(d.key.startsWith("Arrow")&&!w)A(r>0?r+16:0,1,$.to);else if(d.key==="ArrowDown"||d.key==="ArrowUp"){let v=d.key==="ArrowDown"?1:-1;A(g.lane+v,v,Math.max(T(w,p).from,$.from))}else if(d.key==="ArrowLeft"||d.key==="ArrowRight"){let v=e.lane(t[g.lane]);B(g.lane,v[v.indexOf(w)+(d.key==="ArrowRight"?1:-1)])}else if(d.key==="Home"||d.key==="End"){let v=e.lane(t[g?.lane??0]);B(g?.lane??0,d.key==="End"?v.at(-1):v.find(W=>T(W,p).to>=$.from))}else return!1;return!0},N=y(f.value),h=N&&T(N,p),E=N&&h.to>=$.from&&h.from<=$.to,X=N&&Math.max(0,M(h.from));return c`
    <${wt}
      label="Attempts by agent"
      names=${t}
      lanes=${o}
      shown=${$}
      moment=${p}
      draw=${k}
      named=${N}
      words=${N?pe(N,p):"Use the arrow keys to move between attempts"}
      at=${f}
      placeOf=${d=>d.buttons?null:O(d)}
      onClick=${d=>x(O(d),d)}
      onKey=${C}
    >
        ${E&&c`
            <${q}
              className="map-mark"
              left=${X-2}
              top=${f.value.lane*_+2}
              width=${Math.min(l,M(h.to))-X+4}
              height=${_-4}
            />
            <${he}
              row=${N}
              times=${h}
              left=${X}
              top=${(f.value.lane+1)*_+4}
              width=${l}
            />
          `}
    <//>
  `}import{m2_0 as ua,m2_1 as yt,m2_2 as ca,m2_3 as fa}from"../main.js";var ye=6e4,gn=200,Me=t=>new Date(t*1e3).toISOString();function St(t){let e=r=>t.reduce((m,u)=>m+u[r],0),[n,s]=[e("installs"),e("installs_avoided")],[o,a]=[e("install_seconds"),e("run_seconds")],i=n>0?s*o/n:null,l=o+a;return{attempts:e("attempts"),failed:e("failed"),made:n,avoided:s,installing:o,running:a,saved:i,share:l>0?o/l:null,shareWithout:l>0&&i!==null?(o+i)/(l+i):null}}function _n(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var Mt=class{#t=new AbortController;#n=0;#s="";data=L(null);error=L(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),gn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Me(Math.max(e,o-7*86400+1))],["to",Me(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:l}=await yt(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,parts:l,lanes:_n(l)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+ye/1e3,null,s),ye))}};var vn="Use the arrow keys to move between parts",Se=264,Te=100;function Ee(t,e){let n=Qt(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${F(t.at*1e3)} to ${F((t.at+e)*1e3)}`,`${I(t.attempts,"test")}, ${H(t.failed)} failed`,`${I(t.installs,"install")}, ${H(t.installs_avoided)} avoided`,`busy ${n}: installs ${U(t.install_seconds)}, tests ${U(t.run_seconds)}`]}var bn=({part:t,step:e,left:n,top:s,width:o})=>c`
  <${q}
    className="map-card"
    left=${Math.max(0,Math.min(n,o-Se))}
    top=${s}
    width=${Math.min(Se,o)}
    aria-hidden="true"
  >
    <strong>${t.agent}</strong>
    ${Ee(t,e).map(a=>c`<span key=${a}>${a}</span>`)}
  <//>
`;function Oe({names:t,parts:e,stretch:n,moment:s}){let o=kt(t),{tracks:a,width:i,first:l,last:r,near:m}=o,u=K(null),f=n.at(s),p=n.live.value,$=e.error.value;z(()=>e.want(f,p,t.length>Te?m:null),[Math.round(f.from/60),p,n.length.value,t.length>Te?m.join(`
`):"",$]);let b=e.data.value,k=h=>b?.lanes.get(h)??[],y=ot(h=>me(h,{names:m,lane:k,step:b?.step??1,stretch:f,width:i,now:s}),[l,r,t,f.from,f.to,i,b]),M=h=>h&&k(t[h.lane]??"")[h.index],O=h=>{let E=a.current.getBoundingClientRect(),X=Math.floor((h.clientY-E.top)/_),d=f.from+(h.clientX-E.left)/i*(f.to-f.from),g=k(t[X]??"").findIndex(w=>w.at<=d&&d<w.at+b.step);return g<0?null:{lane:X,index:g}},x=h=>{let E=M(h);E&&(n.length.value=b.step,n.reveal(E.at),n.end.value=Math.min(E.at+b.step,s))},B=h=>{let E=u.peek(),X=(w,v)=>Math.max(0,Math.min(v,w)),d=(w,v)=>{let W=k(t[w]??"");W.length>0&&(u.value={lane:w,index:X(v,W.length-1)})},g={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&E)x(E);else if(h.key.startsWith("Arrow")&&!M(E))d(t.findIndex(w=>k(w).length>0),1/0);else if(g)d(X(E.lane+g,t.length-1),E.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")d(E.lane,E.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},A=M(u.value),C=A?[A.agent,...Ee(A,b.step)].join(", "):vn,N=A&&Math.max(0,(A.at-f.from)/(f.to-f.from)*i);return c`
    <${wt}
      label="Total work per agent"
      className="is-parts"
      names=${t}
      lanes=${o}
      shown=${f}
      moment=${s}
      draw=${y}
      named=${A}
      words=${C}
      at=${u}
      placeOf=${O}
      onClick=${h=>x(O(h))}
      onKey=${B}
    >
        ${A&&c`
            <${bn}
              part=${A}
              step=${b.step}
              left=${N}
              top=${(u.value.lane+1)*_+4}
              width=${i}
            />
          `}
    <//>
  `}function xe({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...St(n.get(o))}));return c`
    <table class="tallies" aria-label="Total work per agent">
      <thead>
        <tr>
          <th scope="col">Agent</th>
          <th scope="col" class="is-numeric">Tests</th>
          <th scope="col" class="is-numeric">Failed</th>
          <th scope="col" class="is-numeric">Installs</th>
          <th scope="col" class="is-numeric">Avoided</th>
          <th scope="col" class="is-numeric">Installing</th>
          <th scope="col" class="is-numeric">Testing</th>
        </tr>
      </thead>
      <tbody>
        ${s.map(o=>c`
            <tr key=${o.name}>
              <th scope="row"><a href=${V("agent",{name:o.name})}>${o.name}</a></th>
              <td class="is-numeric">${H(o.attempts)}</td>
              <td class="is-numeric">${H(o.failed)}</td>
              <td class="is-numeric">${H(o.made)}</td>
              <td class="is-numeric">${H(o.avoided)}</td>
              <td class="is-numeric">${U(o.installing)}</td>
              <td class="is-numeric">${U(o.running)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var Ft=12,ct=26,Tt=14;function kn(t,e){t.clearRect(0,0,ct,Tt);let n=S(e);vt(t,n,0,0,ct/2,Tt),t.fillStyle=n,t.fillRect(ct/2,0,ct/2,Tt)}function Ae({builds:t,lit:e,onLit:n}){return t.length===0?null:c`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${t.slice(0,Ft).map(({key:s,org:o,version:a,attempts:i,installs:l})=>c`
          <button
            type="button"
            key=${s}
            class="legend-build"
            aria-pressed=${e===s}
            onClick=${()=>n(e===s?null:s)}
          >
            <${ut} width=${ct} height=${Tt} draw=${r=>kn(r,pt(o,a))} />
            <${lt} org=${o} version=${a} />
            <span class="number quiet">${I(i,"test")}, ${I(l,"install")}</span>
          </button>
        `)}
      ${t.length>Ft&&c`<span class="quiet">and ${I(t.length-Ft,"more build")}</span>`}
    </div>
  `}import{m116_0 as Re}from"../main.js";var Bt=200,Ce=(t,e,n)=>{let s=T(t,e);return n==="install"?t.installs&&s.run>s.from?it(s.run-s.from):"none":s.to>s.run?it(s.to-s.run):"\u2013"},wn=t=>[{name:"end",title:"Outcome",cell:e=>c`<${It} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>c`<${bt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>c`<${lt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>c`<a href=${V("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>c`<span class=${`number ${e.installs?"":"quiet"}`}>${Ce(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>c`<span class="number">${Ce(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>c`<time class="number" datetime=${e.leased_at}>${F(e.leased_at)}</time>`}];function Ne({rows:t,now:e}){let n=J(new Map).current,s=[...t].sort((i,l)=>i.id<l.id?1:-1).slice(0,Bt);for(let i of s)n.has(i.id)?n.get(i.id).value=i:n.set(i.id,L(i));let o=s.map(i=>i.id),a=new Set(o);for(let i of n.keys())a.has(i)||n.delete(i);return c`
    <${Re}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${wn(e)}
      ids=${o}
      kind="attempt"
      rowOf=${i=>n.get(i)}
      hrefOf=${i=>V("job",{id:i.job_id})}
      failed=${Q}
    />
    ${t.length===0&&c`<p class="nothing">No attempts in this period.</p>`}
    ${t.length>Bt&&c`
        <p class="nothing">
          The latest ${Bt} of ${I(t.length,"attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `}
  `}import{m102_0 as Wt}from"../main.js";var yn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Mn=[["lanes","Lanes"],["table","Table"]],Et=({label:t,icon:e,keys:n,turned:s,run:o})=>c`
  <button
    type="button"
    class=${`icon-button ${s?"is-turned":""}`}
    aria-label=${t}
    data-tip=${`${t} (${n})`}
    onClick=${o}
  >
    <${et} name=${e} />
  </button>
`;function Le({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return c`
    <${Wt}
      label="View"
      hideLabel
      options=${Mn}
      value=${e}
      onChange=${o=>mt({view:o==="table"?"table":""},{push:!0})}
    />
    <${Wt}
      label="Period"
      hideLabel
      options=${yn}
      value=${n}
      onChange=${o=>t.lengthen(o)}
    />
    <span class="timeline-moves" role="group" aria-label="Move">
      <${Et} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} />
      <${Et} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} />
      <${Et} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
      <${Et} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
    </span>
    <button type="button" class="button" aria-pressed=${s} onClick=${()=>t.end.value=null}>
      <${et} name=${s?"live":"pending"} />
      ${s?"Live":"Go to now"}
    </button>
  `}import{m140_0 as ni,m140_1 as si,m140_2 as oi,m140_3 as rt,m140_4 as Pe}from"../main.js";import{m164_0 as li,m164_1 as ri,m164_2 as mi,m164_3 as ui,m164_4 as ci,m164_5 as fi,m164_6 as De}from"../main.js";import{m176_0 as Ie}from"../main.js";import{m181_0 as gi,m181_1 as _i,m181_2 as vi,m181_3 as bi,m181_4 as Fe}from"../main.js";import{m221_0 as yi,m221_1 as Be,m221_2 as Mi}from"../main.js";var nt=Be("timeline");function We(t,[e,n]){let s=t.filter(([i,l])=>l<e||i>n),o=t.filter(([i,l])=>l>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[l])=>i-l)}function Ot(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Sn=890,Tn=3e3,Kt=100,Ke=25,je=4,En=4e4,On=200,He=t=>new Date(t*1e3).toISOString(),xt=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=L(0);liveFrom=1/0;pending=L(0);error=L(null);start(){nt.loaded.peek()&&this.#f();let e=nt.watch(n=>{let s=Object.values(n);s.length===nt.ids.peek().length?this.#f():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Ot(this.#e.get(this.#c(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Ot(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#c(a,n))))this.#d(o,s);this.#h(s)},On)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#c(e,n){if(n.length<=Kt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Ke){let a=n.slice(o,o+Ke);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Ot(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let l=Math.floor(a/o)*o;l<i;l+=o){let r=[l,Math.min(l+o,this.liveFrom)],m=`${e}|${r[0]}|${o}`;this.#o.has(m)||r[0]>=r[1]||(this.#o.add(m),this.#p(e,r))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<je&&o>n;a++){let i=new URLSearchParams([["from",He(n)],["to",He(o)],...e.split(`
`).filter(Boolean).map(u=>["agent",u])]),{spans:l,complete:r}=await yt(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=r?n:G(l.at(-1).leased_at);if(this.#e.set(e,We(this.#e.get(e)??[],[m,o])),this.#m(l,{older:!0}),r)break;o=m+.001,a===je-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#f(){let e=nt.peek(),n=Math.min(...e.map(o=>G(o.leased_at))),s=j();this.liveFrom=e.length<Tn?s-Sn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=En)return;let s=j(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,l]of this.#t){for(let[r,m]of l){let u=T(m,s);u.to>=o&&u.from<=a||(l.delete(r),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,l]of this.#e)this.#e.set(i,l.map(([r,m])=>[Math.max(r,o),Math.min(m,a)]).filter(([r,m])=>r<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var xn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",An=400,Rn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>$e("lanes-list")}];function Cn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;Z(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),dt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>mt(t.query),An);return()=>clearTimeout(s)})}function Nn(t){let e=ft(()=>{let o=Y.ids.value.filter(i=>rt.value.length===0||Pe("agent",Y.row(i).peek(),rt.value));if(rt.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Y.row(i).peek()===null);return a.length>0?[...o,...a].sort(Ie):o}),n=K([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Ln(t,e,{from:n,to:s},o){let a=e.length>Kt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(l=>t.lane(l)).filter(l=>{let r=T(l,o);return r.to>=a&&r.from<=s});return{rows:i,gain:oe(i,a,s,o),builds:ae(i,a,s,o),from:a}}var Pn=()=>c`
  <${Ut} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;function Ge({query:t}){let e=at(()=>{let C=new gt;return C.adopt(t),C},[]),n=at(()=>new xt,[]),s=K(null),o=at(()=>new Mt,[]);z(()=>n.start(),[n]),z(()=>()=>o.stop(),[o]),Cn(e,t),De("Timeline",at(()=>Rn(e),[e])),Fe("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>mt({view:"table"})}]);let a=Nn(n),i=n.pending.value,l=Math.max(P.value,j()),r=e.at(l),m=e.length.value/100,{rows:u,gain:f,builds:p,from:$}=at(()=>Ln(n,a,r,l),[a,P.value,m,Math.round(r.to/m),i]),b=e.length.value>le,k=t.get("view")==="table"?"table":"lanes";if(!nt.loaded.value)return c`
      <${At} title="Timeline">
        <${qt} lines=${10} />
      <//>
    `;let y=a.length===0&&rt.value.length===0,M=b?o:n,O=M.error.value,x=b?r.from:$,B=!b&&c`<${Ae} builds=${p} lit=${s.value} onLit=${C=>s.value=C} />`,A=b?xn:i>0?"Loading earlier attempts\u2026":n.isPartial(r)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return c`
    <${At}
      title="Timeline"
      note=${I(a.length,"agent")}
      className="timeline-page"
      actions=${c`<${zt} label="Filter agents by name, target, label, build or job" />`}
      tools=${c`<${Le} stretch=${e} view=${k} />`}
    >
      ${y?c`<${Pn} />`:c`
            <${Jt}
              gain=${b?St(o.data.value?.parts??[]):f}
              where=${`from ${F(x*1e3)} to ${e.live.value?"now":F(r.to*1e3)}`}
            />
            ${B}
            <p class="timeline-state" role="status">
              ${A}
            </p>
            ${O&&c`
                <${Vt}
                  title="Earlier attempts could not be loaded"
                  text=${O.message}
                  again=${()=>M.again()}
                />
              `}
            ${b?k==="table"?c`<${xe} names=${a} parts=${o} />`:c`<${Oe} names=${a} parts=${o} stretch=${e} moment=${l} />`:k==="table"?c`<${Ne} rows=${u} now=${l} />`:c`<${we} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
            ${a.length===0&&c`<p class="nothing">No agents match “${rt.value.join(" ")}”.</p>`}
          `}
    <//>
  `}export{Ge as default};
