import{m248_0 as jn,m248_1 as Hn,m248_2 as Gn,m248_3 as Gt,m248_4 as Xn,m248_5 as zn,m248_6 as L,m248_7 as Un,m248_8 as ct,m248_9 as Vn,m248_10 as j,m248_11 as dt}from"../main.js";import{m246_0 as ot,m246_1 as Qn,m246_2 as Zn,m246_3 as z,m246_4 as Jn,m246_5 as Xt,m246_6 as ts,m246_7 as J,m246_8 as at,m246_9 as es,m246_10 as tt,m246_11 as ns}from"../main.js";import{m6_0 as P,m6_1 as H,m6_2 as as,m6_3 as is}from"../main.js";import{m47_0 as zt}from"../main.js";import{m85_0 as At}from"../main.js";import{m116_0 as Ut,m116_1 as Vt,m116_2 as qt}from"../main.js";import{m149_0 as hs,m149_1 as Yt,m149_2 as D,m149_3 as U,m149_4 as $s,m149_5 as F,m149_6 as Qt,m149_7 as it,m149_8 as gs,m149_9 as G,m149_10 as vs,m149_11 as _s,m149_12 as bs,m149_13 as B}from"../main.js";import{m156_0 as f}from"../main.js";var Rt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function Zt({name:t,installing:e,running:n,most:s,note:o}){let a=tt(null);return J(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,l)=>a.current.children[l].style.setProperty("flex-grow",i))}),f`
    <div class="spent">
      <span class="spent-name">${t}</span>
      <span class="spent-bar" ref=${a} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${o}</span>
    </div>
  `}function Jt({gain:t,where:e}){let{made:n,avoided:s,starts:o,installing:a,running:i,saved:l,share:r,shareWithout:m}=t,u=n+s,c=a+(l??0),d=i+c;return f`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${F(n)}</dd>
        </div>
        <div data-figure="installs avoided" class="is-yellow">
          <dt>Installs avoided</dt>
          <dd class="number">${F(s)} <small>${u>0?Rt(s/u):""}</small></dd>
        </div>
        <div data-figure="starts avoided">
          <dt>Starts avoided</dt>
          <dd class="number">${F(o)}</dd>
        </div>
        <div data-figure="device time saved">
          <dt>Device time saved</dt>
          <dd class="number">${l===null?"\u2013":U(l)}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${e}</p>
        <${Zt}
          name="With grouping"
          installing=${a}
          running=${i}
          most=${d}
          note=${r===null?"nothing ran":`${Rt(r)} for installs`}
        />
        <${Zt}
          name="One install per test"
          installing=${c}
          running=${i}
          most=${d}
          note=${m===null?"no install measured":`${Rt(m)} for installs`}
        />
      </div>
    </div>
  `}import{m190_0 as te,m190_1 as xs,m190_2 as As,m190_3 as Rs,m190_4 as mt,m190_5 as Cs,m190_6 as V,m190_7 as Ns,m190_8 as Ls}from"../main.js";import{m5_0 as Is,m5_1 as Fs,m5_2 as pt}from"../main.js";import{m7_0 as y,m7_1 as ht,m7_2 as Ks}from"../main.js";import{m217_0 as Q,m217_1 as ee,m217_2 as Gs,m217_3 as Xs}from"../main.js";import{m233_0 as I}from"../main.js";var qe=new Set(["failed","timed_out","lost","error"]),ne=new WeakMap;function T(t,e){let n=ne.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=G(t.leased_at),o=G(t.started_at),a=G(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ne.set(t,i),i.over?i:T(t,e)}var Z=t=>qe.has(t.outcome);function Ct(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:l,to:r}=T(a,n),m=e<l?l-e:e>r?e-r:0;m<o&&([s,o]=[i,m])}),s}var se=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),Nt=t=>t.install_seconds!==null,Ye=t=>!Nt(t)&&t.started_at!==null,Qe=t=>t.window!==null&&t.window!==t.id;function oe(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=T(s,e),i=n.get(s.window)??{from:o,to:a,tests:0};n.set(s.window,{from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function ae(t,e,n,s){let o={attempts:0,made:0,avoided:0,starts:0,installing:0,running:0},a=0;for(let r of t){let m=T(r,s);m.to<e||m.from>n||(o.attempts+=1,o.running+=se(m.run,m.to,e,n),r.installs&&(o.installing+=se(m.from,m.run,e,n)),!(m.from<e)&&(Qe(r)&&(o.starts+=1),Nt(r)?(o.made+=1,a+=r.install_seconds):Ye(r)&&(o.avoided+=1)))}let i=o.made>0?o.avoided*a/o.made:null,l=o.installing+o.running;return{...o,saved:i,share:l>0?o.installing/l:null,shareWithout:l>0&&i!==null?(o.installing+i)/(l+i):null}}function ie(t,e,n,s){let o=new Map;for(let a of t){let i=T(a,s);if(i.to<e||i.from>n)continue;let l=`${a.org_id}
${a.app_version_id}`,r=o.get(l)??{key:l,org:a.org_id,version:a.app_version_id,attempts:0,installs:0};r.attempts+=1,r.installs+=Nt(a)&&i.from>=e?1:0,o.set(l,r)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Lt=30,Pt=7*86400,re=6*3600,Ze=7*86400,Je=.02,$t=(t,e,n)=>Math.min(n,Math.max(e,t)),gt=class{length=L(900);end=L(null);live=Gt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Je;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?$t(n,Lt,Pt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(P.peek()),s=n+e;this.end.value=s>=P.peek()?null:this.#t(s)}lengthen(e){this.length.value=$t(e,Lt,Pt)}zoom(e,n=1){let{from:s,to:o}=this.at(P.peek()),a=$t((o-s)*e,Lt,Pt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=P.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(P.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=P.peek();return $t(e,Math.min(n,n-Ze+this.length.peek()),n)}},le=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function vt({from:t,to:e},n,s=I(90)){let o=le.find(r=>r/(e-t)*n>=s)??le.at(-1),a=o<86400?r=>Yt(r,o<60):tn,i=[],l=new Date(t*1e3).getTimezoneOffset()*60;for(let r=Math.ceil((t-l)/o)*o+l;r<=e;r+=o)i.push({at:r,x:(r-t)/(e-t)*n,text:a(r)});return i}function tn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var v=I(26),R=I(18),q=(v-R)/2,en=I(46),nn=.16,Dt=new Map;function sn(t,e){if(!Dt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Dt.set(e,t.createPattern(n,"repeat"))}return Dt.get(e)}function _t(t,e,n,s,o,a){t.fillStyle=sn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function on(t,e,n,s){let o=y("bad");if(t.fillStyle=y("paper"),t.fillRect(e,n+R-6,s,2),t.fillStyle=o,t.fillRect(e,n+R-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,R),t.strokeStyle=y("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function an(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,R),t.clip(),t.fillStyle=y("on-build"),t.fillText(e,n+5,s+R/2+.5),t.restore()}function ln(t,e,n,s,o){let a=y(pt(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,l=Math.max(-2,i(n.from)),r=Math.min(s.width+2,Math.max(l,i(n.run))),m=Math.min(s.width+2,Math.max(l+1.5,i(n.to)-(i(n.to)-l>3?1:0))),u=s.top+q;t.globalAlpha=o?nn:1,e.installs&&r>l&&_t(t,a,l,u,Math.max(1.5,Math.min(r,m)-l),R),m>r&&(t.fillStyle=a,t.fillRect(r,u,m-r,R),e.outcome==="cancelled"?t.clearRect(r+1.5,u+1.5,Math.max(0,m-r-3),R-3):m-r>en&&an(t,e.test.slice(e.test.lastIndexOf("/")+1),r,Z(e)?u-2:u,m-r-(Z(e)?13:0))),Z(e)&&on(t,l,u,m-l),t.globalAlpha=1}function rn(t,{from:e,to:n},s){let o=Math.max(-2,(e-s.from)*s.scale),a=Math.min(s.width+2,(n-s.from)*s.scale)-o;a<4||(t.fillStyle=y("ink"),t.fillRect(o,s.top+1,a-1,1.5),t.fillRect(o,s.top+1,1.5,q),t.fillRect(o+a-2.5,s.top+1,1.5,q))}function mn(t){return t?.state==="offline"?{look:ee(t),since:G(t.last_seen_at)}:t?.state==="paused"?{look:"paused",since:G(t.paused_at)}:null}var un={lost:["bad","lost"],offline:["ink-2","offline"],paused:["warn","paused"]},fn=72;function cn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let l=Math.min(o,(i-n)*s),r=e.since===null?l-fn:Math.max(0,(e.since-n)*s);if(l-r<2)return;let[m,u]=un[e.look];t.save(),t.beginPath(),t.rect(r,a+q,l-r,R),t.clip(),t.strokeStyle=t.fillStyle=y(m),t.globalAlpha=e.look==="offline"?.35:.55,t.lineWidth=e.look==="paused"?3:1,t.beginPath();for(let d=r-R;d<l;d+=e.look==="offline"?14:9)t.moveTo(d,a+q+R),t.lineTo(e.look==="paused"?d:d+R,a+q);t.stroke(),t.globalAlpha=1;let c=t.measureText(u).width+8;l-r>c+8&&(t.clearRect(l-c-4,a+q,c,R),t.fillText(u,l-c,a+v/2+.5)),t.restore()}function dn(t,e,{from:n,scale:s,top:o}){t.fillStyle=y("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,v)}function me(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:l}){let{from:r,to:m}=s,u=o/(m-r),c=e.length*v;t.clearRect(0,0,o,c),e.forEach((d,$)=>dn(t,l(d),{from:r,scale:u,top:$*v})),t.fillStyle=y("rule");for(let{x:d}of vt(s,o))t.fillRect(Math.round(d),0,1,c);e.forEach((d,$)=>t.fillRect(0,($+1)*v-1,o,1)),t.font=ht(11,550),t.textBaseline="middle",e.forEach((d,$)=>{let w=mn(Q.row(d).peek());w&&cn(t,w,{from:r,scale:u,width:o,top:$*v,now:a});for(let _ of n(d)){let M=T(_,a);if(M.to<r||M.from>m)continue;let S=i!==null&&i!==`${_.org_id}
${_.app_version_id}`;ln(t,_,M,{from:r,scale:u,width:o,top:$*v},S)}for(let _ of oe(n(d),a))_.to>=r&&_.from<=m&&rn(t,_,{from:r,scale:u,width:o,top:$*v})}),a<=m&&(t.fillStyle=y("ink"),t.fillRect(Math.round((a-r)*u),0,2,c))}function ue(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:l,to:r}=o,m=a/(r-l),u=e.length*v;t.clearRect(0,0,a,u),t.fillStyle=y("rule");for(let{x:d}of vt(o,a))t.fillRect(Math.round(d),0,1,u);e.forEach((d,$)=>t.fillRect(0,($+1)*v-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((d,$)=>{let w=($+1)*v-q;for(let _ of n(d)){let M=(_.at-l)*m,S=_.install_seconds+_.run_seconds,O=Math.max(2,Math.min(1,S/s)*R),x=S>0?_.install_seconds/S*O:0;t.fillStyle=y("go"),t.fillRect(M,w-O+x,c,O-x),x>1&&_t(t,y("go"),M,w-O,c,x),_.failed>0&&(t.fillStyle=y("bad"),t.fillRect(M,w+1,c,Math.max(2,_.failed/_.attempts*q)))}}),i<=r&&(t.fillStyle=y("ink"),t.fillRect(Math.round((i-l)*m),0,2,u))}function fe(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=ht(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:r,text:m}of vt(e,n)){if(o<=e.to&&Math.abs(r-a)<I(34))continue;t.fillStyle=y("ink-2");let u=t.measureText(m).width/2;r>u&&r<n-u&&t.fillText(m,r-u,s/2)}if(o>e.to)return;let i=I(15),l=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=y("ink"),t.fillRect(l,3,i*2,s-6),t.fillStyle=y("paper"),t.font=ht(11,650),t.fillText("now",l+i-t.measureText("now").width/2,s/2)}import{m90_0 as Y}from"../main.js";import{m49_0 as lt,m49_1 as po}from"../main.js";import{m63_0 as et}from"../main.js";import{m117_0 as _o,m117_1 as bo,m117_2 as ce}from"../main.js";import{m123_0 as bt}from"../main.js";var de=I(288);function pe(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",ce[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var It=({row:t})=>{let[e,n,s]=pe(t);return f`
    <span class=${`state state-${s}`}>
      <${et} name=${e} />
      <span>${n}</span>
    </span>
  `};function pn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${it(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?it(e.to-e.run):U(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var he=t=>t.window===t.id?"first test of one start":"in the start of a test before",$e=(t,e)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,pe(t)[1],t.installs?"with an install":"without an install",...t.window===null?[]:[he(t)],`at ${B(t.leased_at)}`,...t.finished_at===null&&e?["still running"]:[]].join(", ");function ge({row:t,times:e,left:n,top:s,width:o}){let[a,i]=pn(t,e);return f`
    <${Y}
      className="map-card"
      left=${Math.max(0,Math.min(n,o-de))}
      top=${s}
      width=${Math.min(de,o)}
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
      ${t.window!==null&&f`<span>${he(t)}</span>`}
      ${i&&f`<span>${i}</span>`}
      <span class="card-labels">
        ${t.agent}, from ${B(t.leased_at)}
        ${t.simulated?", simulated":""}
      </span>
    <//>
  `}import{m192_0 as ve,m192_1 as _e,m192_2 as Po,m192_3 as Do,m192_4 as Io,m192_5 as be,m192_6 as we}from"../main.js";import{m244_0 as ke}from"../shared.js";import{m26_0 as ut}from"../shared.js";var ye=I(28);function hn({name:t}){let e=Q.row(t).value;if(!e||["busy","idle"].includes(e.state))return null;let n=e.lost?"lost":e.state;return f`
    <span class=${`lane-state state state-${n}`} title=${n}>
      <${et} name=${e.state} />
      <span class="unseen">${n}</span>
    </span>
  `}var $n=({names:t,first:e,last:n})=>f`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${be} role="list" aria-label="Agents">
    ${t.slice(e,n).map((s,o)=>f`
        <${Y} key=${s} role="listitem" className="lane-name" top=${(e+o)*v} height=${v}>
          <a href=${V("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
          <${hn} name=${s} />
        <//>
      `)}
  </div>
`;function wt(t){let e=tt(null),n=tt(null),s=ke(e).value,o=j(0);J(()=>{let r=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return r.observe(n.current),()=>r.disconnect()},[]);let a=_e(e.current);J(()=>{e.current.style.setProperty("height",`${t.length*v}px`),we(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/v))),l=Math.min(t.length,Math.max(i,Math.ceil(s.to/v)));return{box:e,tracks:n,width:o.value,first:i,last:l,near:t.slice(i,l)}}function kt({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:l,placeOf:r,onClick:m,onKey:u,named:c,words:d,children:$}){let{box:w,tracks:_,width:M,first:S,last:O,near:x}=s,W=Xt(),A=ot(h=>fe(h,{stretch:o,width:M,height:ye,now:a}),[o.from,o.to,M,a]),C=()=>l.value=null,N=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&l.peek())C();else if(!u(h))return;h.preventDefault(),h.stopPropagation()}};return f`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${ut} width=${M} height=${ye} draw=${A} />
    </div>
    <div class="lanes" ref=${w}>
      <${$n} names=${n} first=${S} last=${O} />
      <div
        class=${`lane-tracks ${e}`}
        ref=${_}
        role="listbox"
        tabindex="0"
        aria-label=${t}
        aria-activedescendant=${W}
        onPointerMove=${h=>l.value=r(h)}
        onPointerLeave=${C}
        onClick=${m}
        onKeyDown=${N}
        onBlur=${C}
      >
        <${Y} className="lane-picture" top=${S*v} height=${x.length*v}>
          <${ut} width=${M} height=${x.length*v} draw=${i} />
        <//>
        <span id=${W} role="option" class="unseen" aria-selected=${c?"true":"false"}>
          ${d}
        </span>
        ${$}
      </div>
    </div>
  `}var gn=.0015,vn=120;function _n(t,e){let n=j(H());dt(()=>{P.value,n.value=H()});let s=ct(()=>t.live.value&&e/t.length.value>3).value;return z(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=H()),vn);return()=>clearInterval(o)},[s]),n}function bn(t,e){z(()=>{let n=t.current,s=null,r=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let u=m.clientX-s.x;!s.moved&&Math.abs(u)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-u/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let u=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*gn),(m.clientX-c)/d)}else if(u)e.move(u/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,u,c]of r)n.addEventListener(m,u,{capture:c,passive:!1});return()=>r.forEach(([m,u,c])=>n.removeEventListener(m,u,{capture:c}))},[e])}function Me({names:t,record:e,stretch:n,lit:s}){let o=wt(t),{box:a,tracks:i,width:l,first:r,last:m,near:u}=o,c=j(null);bn(i,n);let d=_n(n,l).value,$=n.at(d),w=e.version.value;z(()=>e.want(u,t,n.at(H())),[r,m,t,Math.round($.from/5),n.length.value,e.error.value===null]);let _=ot(p=>me(p,{names:u,lane:g=>e.lane(g),stretch:$,width:l,now:d,lit:s,unknown:g=>e.unknown(g,t,$)}),[r,m,t,$.from,$.to,l,d,s,w]),M=p=>p&&e.lane(t[p.lane]??"").find(g=>g.id===p.id),S=p=>(p-$.from)/($.to-$.from)*l,O=p=>{let g=i.current.getBoundingClientRect(),k=Math.floor((p.clientY-g.top)/v),b=$.from+(p.clientX-g.left)/l*($.to-$.from),K=e.lane(t[k]??""),st=K[Ct(K,b,d)];if(!st)return null;let jt=T(st,d),[Ue,Ve]=[S(jt.from),S(jt.to)],Ht=p.clientX-g.left;return Ht>=Ue-3&&Ht<=Ve+3?{lane:k,id:st.id}:null},x=(p,g)=>{let k=M(p);if(!k)return;let b=V("job",{id:k.job_id});g.metaKey||g.ctrlKey?window.open(b,"_blank","noopener"):te(b)},W=(p,g)=>{if(!g)return;c.value={lane:p,id:g.id};let k=T(g,d);(k.to<$.from||k.from>$.to)&&n.reveal(k.from);let b=a.current.getBoundingClientRect().top+p*v;b<110?window.scrollBy({top:b-110}):b+v>window.innerHeight-80&&window.scrollBy({top:b+v-window.innerHeight+80})},A=(p,g,k)=>{for(let b=p;b>=0&&b<t.length;b+=g){let K=e.lane(t[b]),st=K[Ct(K,k,d)];if(st)return W(b,st)}},C=p=>{let g=c.peek(),k=M(g);if(p.key==="Enter"&&k)x(g,p);else if(p.key.startsWith("Arrow")&&!k)A(r>0?r+16:0,1,$.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;A(g.lane+b,b,Math.max(T(k,d).from,$.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[g.lane]);W(g.lane,b[b.indexOf(k)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[g?.lane??0]);W(g?.lane??0,p.key==="End"?b.at(-1):b.find(K=>T(K,d).to>=$.from))}else return!1;return!0},N=M(c.value),h=N&&T(N,d),E=N&&h.to>=$.from&&h.from<=$.to,X=N&&Math.max(0,S(h.from));return f`
    <${kt}
      label="Attempts by agent"
      names=${t}
      lanes=${o}
      shown=${$}
      moment=${d}
      draw=${_}
      named=${N}
      words=${N?$e(N,d):"Use the arrow keys to move between attempts"}
      at=${c}
      placeOf=${p=>p.buttons?null:O(p)}
      onClick=${p=>x(O(p),p)}
      onKey=${C}
    >
        ${E&&f`
            <${Y}
              className="map-mark"
              left=${X-2}
              top=${c.value.lane*v+2}
              width=${Math.min(l,S(h.to))-X+4}
              height=${v-4}
            />
            <${ge}
              row=${N}
              times=${h}
              left=${X}
              top=${(c.value.lane+1)*v+4}
              width=${l}
            />
          `}
    <//>
  `}import{m2_0 as pa,m2_1 as yt,m2_2 as ha,m2_3 as $a}from"../main.js";var Se=6e4,wn=200,Te=t=>new Date(t*1e3).toISOString();function St(t){let e=r=>t.reduce((m,u)=>m+u[r],0),[n,s]=[e("installs"),e("installs_avoided")],[o,a]=[e("install_seconds"),e("run_seconds")],i=n>0?s*o/n:null,l=o+a;return{attempts:e("attempts"),failed:e("failed"),made:n,avoided:s,starts:e("starts_avoided"),installing:o,running:a,saved:i,share:l>0?o/l:null,shareWithout:l>0&&i!==null?(o+i)/(l+i):null}}function kn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var Mt=class{#t=new AbortController;#n=0;#s="";data=L(null);error=L(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),wn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Te(Math.max(e,o-7*86400+1))],["to",Te(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:l}=await yt(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,parts:l,lanes:kn(l)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+Se/1e3,null,s),Se))}};var yn="Use the arrow keys to move between parts",Ee=264,Oe=100;function xe(t,e){let n=Qt(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${B(t.at*1e3)} to ${B((t.at+e)*1e3)}`,`${D(t.attempts,"test")}, ${F(t.failed)} failed`,`${D(t.installs,"install")}, ${F(t.installs_avoided)} avoided`,`${D(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${U(t.install_seconds)}, tests ${U(t.run_seconds)}`]}var Mn=({part:t,step:e,left:n,top:s,width:o})=>f`
  <${Y}
    className="map-card"
    left=${Math.max(0,Math.min(n,o-Ee))}
    top=${s}
    width=${Math.min(Ee,o)}
    aria-hidden="true"
  >
    <strong>${t.agent}</strong>
    ${xe(t,e).map(a=>f`<span key=${a}>${a}</span>`)}
  <//>
`;function Ae({names:t,parts:e,stretch:n,moment:s}){let o=wt(t),{tracks:a,width:i,first:l,last:r,near:m}=o,u=j(null),c=n.at(s),d=n.live.value,$=e.error.value;z(()=>e.want(c,d,t.length>Oe?m:null),[Math.round(c.from/60),d,n.length.value,t.length>Oe?m.join(`
`):"",$]);let w=e.data.value,_=h=>w?.lanes.get(h)??[],M=ot(h=>ue(h,{names:m,lane:_,step:w?.step??1,stretch:c,width:i,now:s}),[l,r,t,c.from,c.to,i,w]),S=h=>h&&_(t[h.lane]??"")[h.index],O=h=>{let E=a.current.getBoundingClientRect(),X=Math.floor((h.clientY-E.top)/v),p=c.from+(h.clientX-E.left)/i*(c.to-c.from),g=_(t[X]??"").findIndex(k=>k.at<=p&&p<k.at+w.step);return g<0?null:{lane:X,index:g}},x=h=>{let E=S(h);E&&(n.length.value=w.step,n.reveal(E.at),n.end.value=Math.min(E.at+w.step,s))},W=h=>{let E=u.peek(),X=(k,b)=>Math.max(0,Math.min(b,k)),p=(k,b)=>{let K=_(t[k]??"");K.length>0&&(u.value={lane:k,index:X(b,K.length-1)})},g={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&E)x(E);else if(h.key.startsWith("Arrow")&&!S(E))p(t.findIndex(k=>_(k).length>0),1/0);else if(g)p(X(E.lane+g,t.length-1),E.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")p(E.lane,E.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},A=S(u.value),C=A?[A.agent,...xe(A,w.step)].join(", "):yn,N=A&&Math.max(0,(A.at-c.from)/(c.to-c.from)*i);return f`
    <${kt}
      label="Total work per agent"
      className="is-parts"
      names=${t}
      lanes=${o}
      shown=${c}
      moment=${s}
      draw=${M}
      named=${A}
      words=${C}
      at=${u}
      placeOf=${O}
      onClick=${h=>x(O(h))}
      onKey=${W}
    >
        ${A&&f`
            <${Mn}
              part=${A}
              step=${w.step}
              left=${N}
              top=${(u.value.lane+1)*v+4}
              width=${i}
            />
          `}
    <//>
  `}function Re({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...St(n.get(o))}));return f`
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
        ${s.map(o=>f`
            <tr key=${o.name}>
              <th scope="row"><a href=${V("agent",{name:o.name})}>${o.name}</a></th>
              <td class="is-numeric">${F(o.attempts)}</td>
              <td class="is-numeric">${F(o.failed)}</td>
              <td class="is-numeric">${F(o.made)}</td>
              <td class="is-numeric">${F(o.avoided)}</td>
              <td class="is-numeric">${U(o.installing)}</td>
              <td class="is-numeric">${U(o.running)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var Ft=12,ft=26,Tt=14;function Sn(t,e){t.clearRect(0,0,ft,Tt);let n=y(e);_t(t,n,0,0,ft/2,Tt),t.fillStyle=n,t.fillRect(ft/2,0,ft/2,Tt)}function Ce({builds:t,lit:e,onLit:n}){return t.length===0?null:f`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${t.slice(0,Ft).map(({key:s,org:o,version:a,attempts:i,installs:l})=>f`
          <button
            type="button"
            key=${s}
            class="legend-build"
            aria-pressed=${e===s}
            onClick=${()=>n(e===s?null:s)}
          >
            <${ut} width=${ft} height=${Tt} draw=${r=>Sn(r,pt(o,a))} />
            <${lt} org=${o} version=${a} />
            <span class="number quiet">${D(i,"test")}, ${D(l,"install")}</span>
          </button>
        `)}
      ${t.length>Ft&&f`<span class="quiet">and ${D(t.length-Ft,"more build")}</span>`}
    </div>
  `}import{m118_0 as Ne}from"../main.js";var Bt=200,Le=(t,e,n)=>{let s=T(t,e);return n==="install"?t.installs&&s.run>s.from?it(s.run-s.from):"none":s.to>s.run?it(s.to-s.run):"\u2013"},Tn=t=>[{name:"end",title:"Outcome",cell:e=>f`<${It} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>f`<${bt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>f`<${lt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>f`<a href=${V("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>f`<span class=${`number ${e.installs?"":"quiet"}`}>${Le(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>f`<span class="number">${Le(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>f`<time class="number" datetime=${e.leased_at}>${B(e.leased_at)}</time>`}];function Pe({rows:t,now:e}){let n=tt(new Map).current,s=[...t].sort((i,l)=>i.id<l.id?1:-1).slice(0,Bt);for(let i of s)n.has(i.id)?n.get(i.id).value=i:n.set(i.id,L(i));let o=s.map(i=>i.id),a=new Set(o);for(let i of n.keys())a.has(i)||n.delete(i);return f`
    <${Ne}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${Tn(e)}
      ids=${o}
      kind="attempt"
      rowOf=${i=>n.get(i)}
      hrefOf=${i=>V("job",{id:i.job_id})}
      failed=${Z}
    />
    ${t.length===0&&f`<p class="nothing">No attempts in this period.</p>`}
    ${t.length>Bt&&f`
        <p class="nothing">
          The latest ${Bt} of ${D(t.length,"attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `}
  `}import{m104_0 as Wt}from"../main.js";var En=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],On=[["lanes","Lanes"],["table","Table"]],Et=({label:t,icon:e,keys:n,turned:s,run:o})=>f`
  <button
    type="button"
    class=${`icon-button ${s?"is-turned":""}`}
    aria-label=${t}
    data-tip=${`${t} (${n})`}
    onClick=${o}
  >
    <${et} name=${e} />
  </button>
`;function De({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return f`
    <${Wt}
      label="View"
      hideLabel
      options=${On}
      value=${e}
      onChange=${o=>mt({view:o==="table"?"table":""},{push:!0})}
    />
    <${Wt}
      label="Period"
      hideLabel
      options=${En}
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
  `}import{m143_0 as ii,m143_1 as li,m143_2 as ri,m143_3 as rt,m143_4 as Ie}from"../main.js";import{m167_0 as fi,m167_1 as ci,m167_2 as di,m167_3 as pi,m167_4 as hi,m167_5 as $i,m167_6 as Fe}from"../main.js";import{m179_0 as Be}from"../main.js";import{m184_0 as wi,m184_1 as ki,m184_2 as yi,m184_3 as Mi,m184_4 as We}from"../main.js";import{m224_0 as Ei,m224_1 as Ke,m224_2 as Oi}from"../main.js";var nt=Ke("timeline");function je(t,[e,n]){let s=t.filter(([i,l])=>l<e||i>n),o=t.filter(([i,l])=>l>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[l])=>i-l)}function Ot(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var xn=890,An=3e3,Kt=100,He=25,Ge=4,Rn=4e4,Cn=200,Xe=t=>new Date(t*1e3).toISOString(),xt=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=L(0);liveFrom=1/0;pending=L(0);error=L(null);start(){nt.loaded.peek()&&this.#c();let e=nt.watch(n=>{let s=Object.values(n);s.length===nt.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Ot(this.#e.get(this.#f(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Ot(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#f(a,n))))this.#d(o,s);this.#h(s)},Cn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,n){if(n.length<=Kt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=He){let a=n.slice(o,o+He);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Ot(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let l=Math.floor(a/o)*o;l<i;l+=o){let r=[l,Math.min(l+o,this.liveFrom)],m=`${e}|${r[0]}|${o}`;this.#o.has(m)||r[0]>=r[1]||(this.#o.add(m),this.#p(e,r))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Ge&&o>n;a++){let i=new URLSearchParams([["from",Xe(n)],["to",Xe(o)],...e.split(`
`).filter(Boolean).map(u=>["agent",u])]),{spans:l,complete:r}=await yt(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=r?n:G(l.at(-1).leased_at);if(this.#e.set(e,je(this.#e.get(e)??[],[m,o])),this.#m(l,{older:!0}),r)break;o=m+.001,a===Ge-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=nt.peek(),n=Math.min(...e.map(o=>G(o.leased_at))),s=H();this.liveFrom=e.length<An?s-xn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Rn)return;let s=H(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,l]of this.#t){for(let[r,m]of l){let u=T(m,s);u.to>=o&&u.from<=a||(l.delete(r),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,l]of this.#e)this.#e.set(i,l.map(([r,m])=>[Math.max(r,o),Math.min(m,a)]).filter(([r,m])=>r<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var Nn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Ln=400,Pn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>ve("lanes-list")}];function Dn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;J(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),dt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>mt(t.query),Ln);return()=>clearTimeout(s)})}function In(t){let e=ct(()=>{let o=Q.ids.value.filter(i=>rt.value.length===0||Ie("agent",Q.row(i).peek(),rt.value));if(rt.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(Be):o}),n=j([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Fn(t,e,{from:n,to:s},o){let a=e.length>Kt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(l=>t.lane(l)).filter(l=>{let r=T(l,o);return r.to>=a&&r.from<=s});return{rows:i,gain:ae(i,a,s,o),builds:ie(i,a,s,o),from:a}}var Bn=()=>f`
  <${Ut} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;function ze({query:t}){let e=at(()=>{let C=new gt;return C.adopt(t),C},[]),n=at(()=>new xt,[]),s=j(null),o=at(()=>new Mt,[]);z(()=>n.start(),[n]),z(()=>()=>o.stop(),[o]),Dn(e,t),Fe("Timeline",at(()=>Pn(e),[e])),We("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>mt({view:"table"})}]);let a=In(n),i=n.pending.value,l=Math.max(P.value,H()),r=e.at(l),m=e.length.value/100,{rows:u,gain:c,builds:d,from:$}=at(()=>Fn(n,a,r,l),[a,P.value,m,Math.round(r.to/m),i]),w=e.length.value>re,_=t.get("view")==="table"?"table":"lanes";if(!nt.loaded.value)return f`
      <${At} title="Timeline">
        <${qt} lines=${10} />
      <//>
    `;let M=a.length===0&&rt.value.length===0,S=w?o:n,O=S.error.value,x=w?r.from:$,W=!w&&f`<${Ce} builds=${d} lit=${s.value} onLit=${C=>s.value=C} />`,A=w?Nn:i>0?"Loading earlier attempts\u2026":n.isPartial(r)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return f`
    <${At}
      title="Timeline"
      note=${D(a.length,"agent")}
      className="timeline-page"
      actions=${f`<${zt} label="Filter agents by name, target, label, build or job" />`}
      tools=${f`<${De} stretch=${e} view=${_} />`}
    >
      ${M?f`<${Bn} />`:f`
            <${Jt}
              gain=${w?St(o.data.value?.parts??[]):c}
              where=${`from ${B(x*1e3)} to ${e.live.value?"now":B(r.to*1e3)}`}
            />
            ${W}
            <p class="timeline-state" role="status">
              ${A}
            </p>
            ${O&&f`
                <${Vt}
                  title="Earlier attempts could not be loaded"
                  text=${O.message}
                  again=${()=>S.again()}
                />
              `}
            ${w?_==="table"?f`<${Re} names=${a} parts=${o} />`:f`<${Ae} names=${a} parts=${o} stretch=${e} moment=${l} />`:_==="table"?f`<${Pe} rows=${u} now=${l} />`:f`<${Me} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
            ${a.length===0&&f`<p class="nothing">No agents match “${rt.value.join(" ")}”.</p>`}
          `}
    <//>
  `}export{ze as default};
