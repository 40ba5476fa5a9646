import{m269_0 as Gn,m269_1 as Xn,m269_2 as zn,m269_3 as zt,m269_4 as Un,m269_5 as Vn,m269_6 as L,m269_7 as qn,m269_8 as pt,m269_9 as Yn,m269_10 as K,m269_11 as ht}from"../main.js";import{m267_0 as at,m267_1 as Jn,m267_2 as ts,m267_3 as G,m267_4 as es,m267_5 as Ut,m267_6 as ns,m267_7 as J,m267_8 as it,m267_9 as ss,m267_10 as tt,m267_11 as os}from"../main.js";import{m7_0 as P,m7_1 as j,m7_2 as ls,m7_3 as rs}from"../main.js";import{m51_0 as Vt}from"../main.js";import{m91_0 as Rt}from"../main.js";import{m125_0 as qt,m125_1 as Yt,m125_2 as Qt}from"../main.js";import{m162_0 as $s,m162_1 as _s,m162_2 as Zt,m162_3 as D,m162_4 as vs,m162_5 as X,m162_6 as bs,m162_7 as ws,m162_8 as F,m162_9 as Jt,m162_10 as lt,m162_11 as ks,m162_12 as H,m162_13 as ys,m162_14 as Ms,m162_15 as Ss,m162_16 as Ts,m162_17 as z}from"../main.js";import{m171_0 as u}from"../main.js";var Ct=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function te({name:t,installing:e,running:n,most:s,note:o}){let i=tt(null);return J(()=>{[e,n,Math.max(0,s-e-n)].forEach((a,l)=>i.current.children[l].style.setProperty("flex-grow",a))}),u`
    <div class="spent">
      <span class="spent-name">${t}</span>
      <span class="spent-bar" ref=${i} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${o}</span>
    </div>
  `}function ee({gain:t,where:e}){let{made:n,avoided:s,starts:o,installing:i,running:a,saved:l,share:r,shareWithout:m}=t,f=n+s,c=i+(l??0),d=a+c;return u`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${F(n)}</dd>
        </div>
        <div data-figure="installs avoided" class="is-yellow">
          <dt>Installs avoided</dt>
          <dd class="number">${F(s)} <small>${f>0?Ct(s/f):""}</small></dd>
        </div>
        <div data-figure="starts avoided" class="is-yellow">
          <dt>Starts avoided</dt>
          <dd class="number">${F(o)}</dd>
        </div>
        <div data-figure="device time saved">
          <dt>Device time saved</dt>
          <dd class="number">${l===null?"\u2013":X(l)}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${e}</p>
        <${te}
          name="With grouping"
          installing=${i}
          running=${a}
          most=${d}
          note=${r===null?"nothing ran":`${Ct(r)} for installs`}
        />
        <${te}
          name="One install per test"
          installing=${c}
          running=${a}
          most=${d}
          note=${m===null?"no install measured":`${Ct(m)} for installs`}
        />
      </div>
    </div>
  `}import{m210_0 as ne,m210_1 as Ps,m210_2 as Ds,m210_3 as Is,m210_4 as ut,m210_5 as Fs,m210_6 as U,m210_7 as Bs,m210_8 as Ws}from"../main.js";import{m5_0 as Hs,m5_1 as Gs,m5_2 as ft}from"../main.js";import{m8_0 as y,m8_1 as gt,m8_2 as Us}from"../main.js";import{m237_0 as q,m237_1 as se,m237_2 as Ys,m237_3 as Qs}from"../main.js";import{m253_0 as I}from"../main.js";var Ze=new Set(["failed","timed_out","lost","error"]),oe=new WeakMap;function E(t,e){let n=oe.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=H(t.leased_at),o=H(t.started_at),i=H(t.finished_at),a={id:t.id,from:s,started:o,to:i,run:o??i,over:i!==null};return!t.installs&&a.over&&(a.run=s),!t.installs&&o!==null&&(a.started=s),oe.set(t,a),a.over?a:E(t,e)}var Y=t=>Ze.has(t.outcome);function Nt(t,e,n){let s=-1,o=1/0;return t.forEach((i,a)=>{let{from:l,to:r}=E(i,n),m=e<l?l-e:e>r?e-r:0;m<o&&([s,o]=[a,m])}),s}var ae=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),Lt=t=>t.install_seconds!==null,Je=t=>!Lt(t)&&t.started_at!==null,tn=t=>t.window!==null&&t.window!==t.id;function ie(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:i}=E(s,e),a=n.get(s.window)??{from:o,to:i,tests:0,first:s};n.set(s.window,{...a,from:Math.min(a.from,o),to:Math.max(a.to,i),tests:a.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function le(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function re(t,e,n,s){let o={attempts:0,made:0,avoided:0,starts:0,installing:0,running:0},i=0;for(let r of t){let m=E(r,s);m.to<e||m.from>n||(o.attempts+=1,o.running+=ae(m.run,m.to,e,n),r.installs&&(o.installing+=ae(m.from,m.run,e,n)),!(m.from<e)&&(tn(r)&&(o.starts+=1),Lt(r)?(o.made+=1,i+=r.install_seconds):Je(r)&&(o.avoided+=1)))}let a=o.made>0?o.avoided*i/o.made:null,l=o.installing+o.running;return{...o,saved:a,share:l>0?o.installing/l:null,shareWithout:l>0&&a!==null?(o.installing+a)/(l+a):null}}function me(t,e,n,s){let o=new Map;for(let i of t){let a=E(i,s);if(a.to<e||a.from>n)continue;let l=`${i.org_id}
${i.app_version_id}`,r=o.get(l)??{key:l,org:i.org_id,version:i.app_version_id,attempts:0,installs:0};r.attempts+=1,r.installs+=Lt(i)&&a.from>=e?1:0,o.set(l,r)}return[...o.values()].sort((i,a)=>a.attempts-i.attempts||(i.key<a.key?-1:1))}var Pt=30,Dt=7*86400,fe=6*3600,en=7*86400,nn=.02,$t=(t,e,n)=>Math.min(n,Math.max(e,t)),_t=class{length=L(900);end=L(null);live=zt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*nn;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?$t(n,Pt,Dt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(P.peek()),s=n+e;this.end.value=s>=P.peek()?null:this.#t(s)}lengthen(e){this.length.value=$t(e,Pt,Dt)}zoom(e,n=1){let{from:s,to:o}=this.at(P.peek()),i=$t((o-s)*e,Pt,Dt);if(this.end.peek()!==null){let a=s+(o-s)*n+i*(1-n);this.end.value=a>=P.peek()?null:this.#t(a)}this.length.value=i}reveal(e){let{from:n,to:s}=this.at(P.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=P.peek();return $t(e,Math.min(n,n-en+this.length.peek()),n)}},ue=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function vt({from:t,to:e},n,s=I(90)){let o=ue.find(r=>r/(e-t)*n>=s)??ue.at(-1),i=o<86400?r=>Zt(r,o<60):sn,a=[],l=new Date(t*1e3).getTimezoneOffset()*60;for(let r=Math.ceil((t-l)/o)*o+l;r<=e;r+=o)a.push({at:r,x:(r-t)/(e-t)*n,text:i(r)});return a}function sn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=I(26),R=I(18),et=(_-R)/2,on=I(46),Ft=.16,It=new Map;function an(t,e){if(!It.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),It.set(e,t.createPattern(n,"repeat"))}return It.get(e)}function bt(t,e,n,s,o,i){t.fillStyle=an(t,e),t.fillRect(n,s,o,i),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,i-1))}function ln(t,e,n,s){let o=y("bad");if(t.fillStyle=y("paper"),t.fillRect(e,n+R-6,s,2),t.fillStyle=o,t.fillRect(e,n+R-4,s,4),s<16)return;let i=e+s-13;t.fillRect(i,n,13,R),t.strokeStyle=y("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(i+3.5,n+6),t.lineTo(i+9.5,n+12),t.moveTo(i+9.5,n+6),t.lineTo(i+3.5,n+12),t.stroke()}function rn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,R),t.clip(),t.fillStyle=y("on-build"),t.fillText(e,n+5,s+R/2+.5),t.restore()}function mn(t,e,n,s,o){let i=y(ft(e.org_id,e.app_version_id)),a=c=>(c-s.from)*s.scale,l=Math.max(-2,a(n.from)),r=Math.min(s.width+2,Math.max(l,a(n.run))),m=Math.min(s.width+2,Math.max(l+1.5,a(n.to)-(a(n.to)-l>3?1:0))),f=s.top+et;t.globalAlpha=o?Ft:1,e.installs&&r>l&&bt(t,i,l,f,Math.max(1.5,Math.min(r,m)-l),R),m>r&&(t.fillStyle=i,t.fillRect(r,f,m-r,R),e.outcome==="cancelled"?t.clearRect(r+1.5,f+1.5,Math.max(0,m-r-3),R-3):m-r>on&&rn(t,e.test.slice(e.test.lastIndexOf("/")+1),r,Y(e)?f-2:f,m-r-(Y(e)?13:0))),Y(e)&&ln(t,l,f,m-l),t.globalAlpha=1}function un(t,{from:e,to:n,first:s},o,i){let a=Math.max(-2,(e-o.from)*o.scale),l=Math.min(o.width+2,(n-o.from)*o.scale)-a;l<4||(t.fillStyle=t.strokeStyle=y(ft(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=i?Ft/2:.3,t.fillRect(a,o.top+1,l,_-3),t.globalAlpha=i?Ft:1,t.strokeRect(a+.5,o.top+1.5,l-1,_-4),t.globalAlpha=1)}function fn(t){return t?.state==="offline"?{look:se(t),since:H(t.last_seen_at)}:t?.state==="paused"?{look:"paused",since:H(t.paused_at)}:null}var cn={lost:["bad","lost"],offline:["ink-2","offline"],paused:["warn","paused"]},dn=72;function pn(t,e,{from:n,scale:s,width:o,top:i,now:a}){let l=Math.min(o,(a-n)*s),r=e.since===null?l-dn:Math.max(0,(e.since-n)*s);if(l-r<2)return;let[m,f]=cn[e.look];t.save(),t.beginPath(),t.rect(r,i+et,l-r,R),t.clip(),t.strokeStyle=t.fillStyle=y(m),t.globalAlpha=e.look==="offline"?.35:.55,t.lineWidth=e.look==="paused"?3:1,t.beginPath();for(let d=r-R;d<l;d+=e.look==="offline"?14:9)t.moveTo(d,i+et+R),t.lineTo(e.look==="paused"?d:d+R,i+et);t.stroke(),t.globalAlpha=1;let c=t.measureText(f).width+8;l-r>c+8&&(t.clearRect(l-c-4,i+et,c,R),t.fillText(f,l-c,i+_/2+.5)),t.restore()}function hn(t,e,{from:n,scale:s,top:o}){t.fillStyle=y("tint-2");for(let[i,a]of e)t.fillRect((i-n)*s,o,(a-i)*s,_)}function ce(t,{names:e,lane:n,stretch:s,width:o,now:i,lit:a,unknown:l}){let{from:r,to:m}=s,f=o/(m-r),c=e.length*_;t.clearRect(0,0,o,c),e.forEach((d,g)=>hn(t,l(d),{from:r,scale:f,top:g*_})),t.fillStyle=y("rule");for(let{x:d}of vt(s,o))t.fillRect(Math.round(d),0,1,c);e.forEach((d,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=gt(11,550),t.textBaseline="middle",e.forEach((d,g)=>{let w=fn(q.row(d).peek());w&&pn(t,w,{from:r,scale:f,width:o,top:g*_,now:i});let k={from:r,scale:f,width:o,top:g*_},S=v=>a!==null&&a!==`${v.org_id}
${v.app_version_id}`;for(let v of ie(n(d),i))v.to>=r&&v.from<=m&&un(t,v,k,S(v.first));for(let v of n(d)){let T=E(v,i);T.to>=r&&T.from<=m&&mn(t,v,T,k,S(v))}}),i<=m&&(t.fillStyle=y("ink"),t.fillRect(Math.round((i-r)*f),0,2,c))}function de(t,{names:e,lane:n,step:s,stretch:o,width:i,now:a}){let{from:l,to:r}=o,m=i/(r-l),f=e.length*_;t.clearRect(0,0,i,f),t.fillStyle=y("rule");for(let{x:d}of vt(o,i))t.fillRect(Math.round(d),0,1,f);e.forEach((d,g)=>t.fillRect(0,(g+1)*_-1,i,1));let c=Math.max(1.5,s*m-1);e.forEach((d,g)=>{let w=(g+1)*_-et;for(let k of n(d)){let S=(k.at-l)*m,v=k.install_seconds+k.run_seconds,T=Math.max(2,Math.min(1,v/s)*R),x=v>0?k.install_seconds/v*T:0;t.fillStyle=y("go"),t.fillRect(S,w-T+x,c,T-x),x>1&&bt(t,y("go"),S,w-T,c,x),k.failed>0&&(t.fillStyle=y("bad"),t.fillRect(S,w+1,c,Math.max(2,k.failed/k.attempts*et)))}}),a<=r&&(t.fillStyle=y("ink"),t.fillRect(Math.round((a-l)*m),0,2,f))}function pe(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=gt(11),t.textBaseline="middle";let i=(o-e.from)/(e.to-e.from)*n;for(let{x:r,text:m}of vt(e,n)){if(o<=e.to&&Math.abs(r-i)<I(34))continue;t.fillStyle=y("ink-2");let f=t.measureText(m).width/2;r>f&&r<n-f&&t.fillText(m,r-f,s/2)}if(o>e.to)return;let a=I(15),l=Math.min(n-a*2,Math.max(0,i-a));t.fillStyle=y("ink"),t.fillRect(l,3,a*2,s-6),t.fillStyle=y("paper"),t.font=gt(11,650),t.fillText("now",l+a-t.measureText("now").width/2,s/2)}import{m97_0 as V}from"../main.js";import{m53_0 as rt,m53_1 as bo}from"../main.js";import{m68_0 as nt}from"../main.js";import{m126_0 as So,m126_1 as To,m126_2 as he}from"../main.js";import{m132_0 as wt}from"../main.js";var ge=I(288);function $e(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",he[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Y(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Bt=({row:t})=>{let[e,n,s]=$e(t);return u`
    <span class=${`state state-${s}`}>
      <${nt} name=${e} />
      <span>${n}</span>
    </span>
  `};function gn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${lt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),i=e.over?lt(e.to-e.run):X(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${i}`:null]}var _e=(t,e,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,$e(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${z(t.leased_at)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function ve({row:t,place:e,times:n,left:s,top:o,width:i}){let[a,l]=gn(t,n);return u`
    <${V}
      className="map-card"
      left=${Math.max(0,Math.min(s,i-ge))}
      top=${o}
      width=${Math.min(ge,i)}
      aria-hidden="true"
    >
      <span class="card-head">
        <${wt} test=${t.test} />
        <${Bt} row=${t} />
      </span>
      <span class="card-build">
        <${rt} org=${t.org_id} version=${t.app_version_id} />
      </span>
      <span>${a}</span>
      ${e&&u`<span>${e}</span>`}
      ${l&&u`<span>${l}</span>`}
      <span class="card-labels">
        ${t.agent}, from ${z(t.leased_at)}
        ${t.simulated?", simulated":""}
      </span>
    <//>
  `}import{m212_0 as be,m212_1 as we,m212_2 as Ko,m212_3 as jo,m212_4 as Ho,m212_5 as ke,m212_6 as ye}from"../main.js";import{m265_0 as Me}from"../shared.js";import{m28_0 as ct}from"../shared.js";var Se=I(28);function $n({name:t}){let e=q.row(t).value;if(!e||["busy","idle"].includes(e.state))return null;let n=e.lost?"lost":e.state;return u`
    <span class=${`lane-state state state-${n}`} title=${n}>
      <${nt} name=${e.state} />
      <span class="unseen">${n}</span>
    </span>
  `}var _n=({names:t,first:e,last:n})=>u`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${ke} role="list" aria-label="Agents">
    ${t.slice(e,n).map((s,o)=>u`
        <${V} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
          <a href=${U("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
          <${$n} name=${s} />
        <//>
      `)}
  </div>
`;function kt(t){let e=tt(null),n=tt(null),s=Me(e).value,o=K(0);J(()=>{let r=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return r.observe(n.current),()=>r.disconnect()},[]);let i=we(e.current);J(()=>{e.current.style.setProperty("height",`${t.length*_}px`),ye(e.current.querySelector("[data-list]"),i)});let a=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),l=Math.min(t.length,Math.max(a,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:a,last:l,near:t.slice(a,l)}}function yt({label:t,className:e="",names:n,lanes:s,shown:o,moment:i,draw:a,at:l,placeOf:r,onClick:m,onKey:f,named:c,words:d,children:g}){let{box:w,tracks:k,width:S,first:v,last:T,near:x}=s,B=Ut(),A=at(h=>pe(h,{stretch:o,width:S,height:Se,now:i}),[o.from,o.to,S,i]),N=()=>l.value=null,C=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&l.peek())N();else if(!f(h))return;h.preventDefault(),h.stopPropagation()}};return u`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${ct} width=${S} height=${Se} draw=${A} />
    </div>
    <div class="lanes" ref=${w}>
      <${_n} names=${n} first=${v} last=${T} />
      <div
        class=${`lane-tracks ${e}`}
        ref=${k}
        role="listbox"
        tabindex="0"
        aria-label=${t}
        aria-activedescendant=${B}
        onPointerMove=${h=>l.value=r(h)}
        onPointerLeave=${N}
        onClick=${m}
        onKeyDown=${C}
        onBlur=${N}
      >
        <${V} className="lane-picture" top=${v*_} height=${x.length*_}>
          <${ct} width=${S} height=${x.length*_} draw=${a} />
        <//>
        <span id=${B} role="option" class="unseen" aria-selected=${c?"true":"false"}>
          ${d}
        </span>
        ${g}
      </div>
    </div>
  `}var vn=.0015,bn=120;function wn(t,e){let n=K(j());ht(()=>{P.value,n.value=j()});let s=pt(()=>t.live.value&&e/t.length.value>3).value;return G(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=j()),bn);return()=>clearInterval(o)},[s]),n}function kn(t,e){G(()=>{let n=t.current,s=null,r=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let f=m.clientX-s.x;!s.moved&&Math.abs(f)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-f/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let f=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*vn),(m.clientX-c)/d)}else if(f)e.move(f/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,f,c]of r)n.addEventListener(m,f,{capture:c,passive:!1});return()=>r.forEach(([m,f,c])=>n.removeEventListener(m,f,{capture:c}))},[e])}function Te({names:t,record:e,stretch:n,lit:s}){let o=kt(t),{box:i,tracks:a,width:l,first:r,last:m,near:f}=o,c=K(null);kn(a,n);let d=wn(n,l).value,g=n.at(d),w=e.version.value;G(()=>e.want(f,t,n.at(j())),[r,m,t,Math.round(g.from/5),n.length.value,e.error.value===null]);let k=at(p=>ce(p,{names:f,lane:$=>e.lane($),stretch:g,width:l,now:d,lit:s,unknown:$=>e.unknown($,t,g)}),[r,m,t,g.from,g.to,l,d,s,w]),S=p=>p&&e.lane(t[p.lane]??"").find($=>$.id===p.id),v=p=>(p-g.from)/(g.to-g.from)*l,T=p=>{let $=a.current.getBoundingClientRect(),M=Math.floor((p.clientY-$.top)/_),b=g.from+(p.clientX-$.left)/l*(g.to-g.from),Z=e.lane(t[M]??""),ot=Z[Nt(Z,b,d)];if(!ot)return null;let Gt=E(ot,d),[Ye,Qe]=[v(Gt.from),v(Gt.to)],Xt=p.clientX-$.left;return Xt>=Ye-3&&Xt<=Qe+3?{lane:M,id:ot.id}:null},x=(p,$)=>{let M=S(p);if(!M)return;let b=U("job",{id:M.job_id});$.metaKey||$.ctrlKey?window.open(b,"_blank","noopener"):ne(b)},B=(p,$)=>{if(!$)return;c.value={lane:p,id:$.id};let M=E($,d);(M.to<g.from||M.from>g.to)&&n.reveal(M.from);let b=i.current.getBoundingClientRect().top+p*_;b<110?window.scrollBy({top:b-110}):b+_>window.innerHeight-80&&window.scrollBy({top:b+_-window.innerHeight+80})},A=(p,$,M)=>{for(let b=p;b>=0&&b<t.length;b+=$){let Z=e.lane(t[b]),ot=Z[Nt(Z,M,d)];if(ot)return B(b,ot)}},N=p=>{let $=c.peek(),M=S($);if(p.key==="Enter"&&M)x($,p);else if(p.key.startsWith("Arrow")&&!M)A(r>0?r+16:0,1,g.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;A($.lane+b,b,Math.max(E(M,d).from,g.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[$.lane]);B($.lane,b[b.indexOf(M)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[$?.lane??0]);B($?.lane??0,p.key==="End"?b.at(-1):b.find(Z=>E(Z,d).to>=g.from))}else return!1;return!0},C=S(c.value),h=C&&E(C,d),O=C&&le(e.lane(t[c.value.lane]),C),Q=C&&h.to>=g.from&&h.from<=g.to,W=C&&Math.max(0,v(h.from));return u`
    <${yt}
      label="Attempts by agent"
      names=${t}
      lanes=${o}
      shown=${g}
      moment=${d}
      draw=${k}
      named=${C}
      words=${C?_e(C,O,d):"Use the arrow keys to move between attempts"}
      at=${c}
      placeOf=${p=>p.buttons?null:T(p)}
      onClick=${p=>x(T(p),p)}
      onKey=${N}
    >
        ${Q&&u`
            <${V}
              className="map-mark"
              left=${W-2}
              top=${c.value.lane*_+2}
              width=${Math.min(l,v(h.to))-W+4}
              height=${_-4}
            />
            <${ve}
              row=${C}
              place=${O}
              times=${h}
              left=${W}
              top=${(c.value.lane+1)*_+4}
              width=${l}
            />
          `}
    <//>
  `}import{m2_0 as ba,m2_1 as wa,m2_2 as Mt,m2_3 as ka,m2_4 as ya}from"../main.js";var Ee=6e4,yn=200,Oe=t=>new Date(t*1e3).toISOString();function Tt(t){let e=r=>t.reduce((m,f)=>m+f[r],0),[n,s]=[e("installs"),e("installs_avoided")],[o,i]=[e("install_seconds"),e("run_seconds")],a=n>0?s*o/n:null,l=o+i;return{attempts:e("attempts"),failed:e("failed"),made:n,avoided:s,starts:e("starts_avoided"),installing:o,running:i,saved:a,share:l>0?o/l:null,shareWithout:l>0&&a!==null?(o+a)/(l+a):null}}function Mn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var St=class{#t=new AbortController;#n=0;#s="";data=L(null);error=L(null);want({from:e,to:n},s,o){let i=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;i!==this.#s&&(this.#s=i,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),yn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,i=new URLSearchParams([["from",Oe(Math.max(e,o-7*86400+1))],["to",Oe(o)],...(s??[]).map(a=>["agent",a])]);try{let{step:a,parts:l}=await Mt(`/api/v1/timeline/parts?${i}`,{signal:this.#t.signal});this.data.value={step:a,parts:l,lanes:Mn(l)},this.error.value=null}catch(a){if(a.name==="AbortError")return;this.error.value=a}n===null&&(this.#n=setTimeout(()=>this.#e(e+Ee/1e3,null,s),Ee))}};var Sn="Use the arrow keys to move between parts",xe=264,Ae=100;function Re(t,e){let n=Jt(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${z(t.at*1e3)} to ${z((t.at+e)*1e3)}`,`${D(t.attempts,"test")}, ${F(t.failed)} failed`,`${D(t.installs,"install")}, ${F(t.installs_avoided)} avoided`,`${D(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${X(t.install_seconds)}, tests ${X(t.run_seconds)}`]}var Tn=({part:t,step:e,left:n,top:s,width:o})=>u`
  <${V}
    className="map-card"
    left=${Math.max(0,Math.min(n,o-xe))}
    top=${s}
    width=${Math.min(xe,o)}
    aria-hidden="true"
  >
    <strong>${t.agent}</strong>
    ${Re(t,e).map(i=>u`<span key=${i}>${i}</span>`)}
  <//>
`;function Ce({names:t,parts:e,stretch:n,moment:s}){let o=kt(t),{tracks:i,width:a,first:l,last:r,near:m}=o,f=K(null),c=n.at(s),d=n.live.value,g=e.error.value;G(()=>e.want(c,d,t.length>Ae?m:null),[Math.round(c.from/60),d,n.length.value,t.length>Ae?m.join(`
`):"",g]);let w=e.data.value,k=h=>w?.lanes.get(h)??[],S=at(h=>de(h,{names:m,lane:k,step:w?.step??1,stretch:c,width:a,now:s}),[l,r,t,c.from,c.to,a,w]),v=h=>h&&k(t[h.lane]??"")[h.index],T=h=>{let O=i.current.getBoundingClientRect(),Q=Math.floor((h.clientY-O.top)/_),W=c.from+(h.clientX-O.left)/a*(c.to-c.from),p=k(t[Q]??"").findIndex($=>$.at<=W&&W<$.at+w.step);return p<0?null:{lane:Q,index:p}},x=h=>{let O=v(h);O&&(n.length.value=w.step,n.reveal(O.at),n.end.value=Math.min(O.at+w.step,s))},B=h=>{let O=f.peek(),Q=($,M)=>Math.max(0,Math.min(M,$)),W=($,M)=>{let b=k(t[$]??"");b.length>0&&(f.value={lane:$,index:Q(M,b.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&O)x(O);else if(h.key.startsWith("Arrow")&&!v(O))W(t.findIndex($=>k($).length>0),1/0);else if(p)W(Q(O.lane+p,t.length-1),O.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")W(O.lane,O.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},A=v(f.value),N=A?[A.agent,...Re(A,w.step)].join(", "):Sn,C=A&&Math.max(0,(A.at-c.from)/(c.to-c.from)*a);return u`
    <${yt}
      label="Total work per agent"
      className="is-parts"
      names=${t}
      lanes=${o}
      shown=${c}
      moment=${s}
      draw=${S}
      named=${A}
      words=${N}
      at=${f}
      placeOf=${T}
      onClick=${h=>x(T(h))}
      onKey=${B}
    >
        ${A&&u`
            <${Tn}
              part=${A}
              step=${w.step}
              left=${C}
              top=${(f.value.lane+1)*_+4}
              width=${a}
            />
          `}
    <//>
  `}function Ne({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...Tt(n.get(o))}));return u`
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
        ${s.map(o=>u`
            <tr key=${o.name}>
              <th scope="row"><a href=${U("agent",{name:o.name})}>${o.name}</a></th>
              <td class="is-numeric">${F(o.attempts)}</td>
              <td class="is-numeric">${F(o.failed)}</td>
              <td class="is-numeric">${F(o.made)}</td>
              <td class="is-numeric">${F(o.avoided)}</td>
              <td class="is-numeric">${X(o.installing)}</td>
              <td class="is-numeric">${X(o.running)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var Wt=12,dt=26,Et=14;function En(t,e){t.clearRect(0,0,dt,Et);let n=y(e);bt(t,n,0,0,dt/2,Et),t.fillStyle=n,t.fillRect(dt/2,0,dt/2,Et)}function Le({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${t.slice(0,Wt).map(({key:s,org:o,version:i,attempts:a,installs:l})=>u`
          <button
            type="button"
            key=${s}
            class="legend-build"
            aria-pressed=${e===s}
            onClick=${()=>n(e===s?null:s)}
          >
            <${ct} width=${dt} height=${Et} draw=${r=>En(r,ft(o,i))} />
            <${rt} org=${o} version=${i} />
            <span class="number quiet">${D(a,"test")}, ${D(l,"install")}</span>
          </button>
        `)}
      ${t.length>Wt&&u`<span class="quiet">and ${D(t.length-Wt,"more build")}</span>`}
    </div>
  `}import{m127_0 as Pe}from"../main.js";import{m135_0 as De}from"../main.js";var Kt=200,Ie=(t,e,n)=>{let s=E(t,e);return n==="install"?t.installs&&s.run>s.from?lt(s.run-s.from):"none":s.to>s.run?lt(s.to-s.run):"\u2013"},On=t=>[{name:"end",title:"Outcome",cell:e=>u`<${Bt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>u`<${wt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>u`<${rt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>u`<a href=${U("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>u`<span class=${`number ${e.installs?"":"quiet"}`}>${Ie(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>u`<span class="number">${Ie(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>u`<${De} at=${e.leased_at} />`}];function Fe({rows:t,now:e}){let n=tt(new Map).current,s=[...t].sort((a,l)=>a.id<l.id?1:-1).slice(0,Kt);for(let a of s)n.has(a.id)?n.get(a.id).value=a:n.set(a.id,L(a));let o=s.map(a=>a.id),i=new Set(o);for(let a of n.keys())i.has(a)||n.delete(a);return u`
    <${Pe}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${On(e)}
      ids=${o}
      kind="attempt"
      rowOf=${a=>n.get(a)}
      hrefOf=${a=>U("job",{id:a.job_id})}
      failed=${Y}
    />
    ${t.length===0&&u`<p class="nothing">No attempts in this period.</p>`}
    ${t.length>Kt&&u`
        <p class="nothing">
          The latest ${Kt} of ${D(t.length,"attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `}
  `}import{m112_0 as jt}from"../main.js";var xn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],An=[["lanes","Lanes"],["table","Table"]],Ot=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
  <button
    type="button"
    class=${`icon-button ${s?"is-turned":""}`}
    aria-label=${t}
    data-tip=${`${t} (${n})`}
    onClick=${o}
  >
    <${nt} name=${e} />
  </button>
`;function Be({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return u`
    <${jt}
      label="View"
      hideLabel
      options=${An}
      value=${e}
      onChange=${o=>ut({view:o==="table"?"table":""},{push:!0})}
    />
    <${jt}
      label="Period"
      hideLabel
      options=${xn}
      value=${n}
      onChange=${o=>t.lengthen(o)}
    />
    <span class="timeline-moves" role="group" aria-label="Move">
      <${Ot} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} />
      <${Ot} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} />
      <${Ot} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
      <${Ot} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
    </span>
    <button type="button" class="button" aria-pressed=${s} onClick=${()=>t.end.value=null}>
      <${nt} name=${s?"live":"pending"} />
      ${s?"Live":"Go to now"}
    </button>
  `}import{m156_0 as gi,m156_1 as $i,m156_2 as _i,m156_3 as mt,m156_4 as We}from"../main.js";import{m186_0 as wi,m186_1 as ki,m186_2 as yi,m186_3 as Mi,m186_4 as Si,m186_5 as Ti,m186_6 as Ke}from"../main.js";import{m198_0 as je}from"../main.js";import{m204_0 as Ri,m204_1 as Ci,m204_2 as Ni,m204_3 as Li,m204_4 as He}from"../main.js";import{m244_0 as Ii,m244_1 as Ge,m244_2 as Fi}from"../main.js";var st=Ge("timeline");function Xe(t,[e,n]){let s=t.filter(([a,l])=>l<e||a>n),o=t.filter(([a,l])=>l>=e&&a<=n),i=[Math.min(e,...o.map(([a])=>a)),Math.max(n,...o.map(([,a])=>a))];return[...s,i].sort(([a],[l])=>a-l)}function xt(t,e,n){let s=[],o=e;for(let[i,a]of t)if(!(a<=o)){if(i>=n)break;i>o&&s.push([o,i]),o=a}return o<n&&s.push([o,n]),s}var Rn=890,Cn=3e3,Ht=100,ze=25,Ue=4,Nn=4e4,Ln=200,Ve=t=>new Date(t*1e3).toISOString(),At=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=L(0);liveFrom=1/0;pending=L(0);error=L(null);start(){st.loaded.peek()&&this.#c();let e=st.watch(n=>{let s=Object.values(n);s.length===st.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return xt(this.#e.get(this.#f(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,i])=>xt(this.#e.get(s)??[],Math.max(o,e),Math.min(i,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(i=>this.#f(i,n))))this.#d(o,s);this.#h(s)},Ln)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,n){if(n.length<=Ht)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=ze){let i=n.slice(o,o+ze);for(let a of i)s.set(a,i.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[i,a]of xt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let l=Math.floor(i/o)*o;l<a;l+=o){let r=[l,Math.min(l+o,this.liveFrom)],m=`${e}|${r[0]}|${o}`;this.#o.has(m)||r[0]>=r[1]||(this.#o.add(m),this.#p(e,r))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let i=0;i<Ue&&o>n;i++){let a=new URLSearchParams([["from",Ve(n)],["to",Ve(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:l,complete:r}=await Mt(`/api/v1/timeline?${a}`,{signal:this.#u.signal}),m=r?n:H(l.at(-1).leased_at);if(this.#e.set(e,Xe(this.#e.get(e)??[],[m,o])),this.#m(l,{older:!0}),r)break;o=m+.001,i===Ue-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=st.peek(),n=Math.min(...e.map(o=>H(o.leased_at))),s=j();this.liveFrom=e.length<Cn?s-Rn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Nn)return;let s=j(),[o,i]=[e-(n-e),n+(n-e)];for(let[a,l]of this.#t){for(let[r,m]of l){let f=E(m,s);f.to>=o&&f.from<=i||(l.delete(r),this.#s-=1)}this.#n.delete(a)}this.#o.clear(),this.#a=[];for(let[a,l]of this.#e)this.#e.set(a,l.map(([r,m])=>[Math.max(r,o),Math.min(m,i)]).filter(([r,m])=>r<m));this.liveFrom=i<s?s:Math.max(this.liveFrom,o)}};var Pn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Dn=400,In=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>be("lanes-list")}];function Fn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;J(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),ht(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ut(t.query),Dn);return()=>clearTimeout(s)})}function Bn(t){let e=pt(()=>{let o=q.ids.value.filter(a=>mt.value.length===0||We("agent",q.row(a).peek(),mt.value));if(mt.value.length>0)return o;t.version.value;let i=[...t.agents()].filter(a=>q.row(a).peek()===null);return i.length>0?[...o,...i].sort(je):o}),n=K([]),s=e.value;return(s.length!==n.peek().length||s.some((o,i)=>o!==n.peek()[i]))&&(n.value=s),n.peek()}function Wn(t,e,{from:n,to:s},o){let i=e.length>Ht?Math.min(s,Math.max(n,t.liveFrom)):n,a=e.flatMap(l=>t.lane(l)).filter(l=>{let r=E(l,o);return r.to>=i&&r.from<=s});return{rows:a,gain:re(a,i,s,o),builds:me(a,i,s,o),from:i}}var Kn=()=>u`
  <${qt} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;function qe({query:t}){let e=it(()=>{let N=new _t;return N.adopt(t),N},[]),n=it(()=>new At,[]),s=K(null),o=it(()=>new St,[]);G(()=>n.start(),[n]),G(()=>()=>o.stop(),[o]),Fn(e,t),Ke("Timeline",it(()=>In(e),[e])),He("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ut({view:"table"})}]);let i=Bn(n),a=n.pending.value,l=Math.max(P.value,j()),r=e.at(l),m=e.length.value/100,{rows:f,gain:c,builds:d,from:g}=it(()=>Wn(n,i,r,l),[i,P.value,m,Math.round(r.to/m),a]),w=e.length.value>fe,k=t.get("view")==="table"?"table":"lanes";if(!st.loaded.value)return u`
      <${Rt} title="Timeline">
        <${Qt} lines=${10} />
      <//>
    `;let S=i.length===0&&mt.value.length===0,v=w?o:n,T=v.error.value,x=w?r.from:g,B=!w&&u`<${Le} builds=${d} lit=${s.value} onLit=${N=>s.value=N} />`,A=w?Pn:a>0?"Loading earlier attempts\u2026":n.isPartial(r)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
    <${Rt}
      title="Timeline"
      note=${D(i.length,"agent")}
      className="timeline-page"
      actions=${u`<${Vt} label="Filter agents by name, target, label, build or job" />`}
      tools=${u`<${Be} stretch=${e} view=${k} />`}
    >
      ${S?u`<${Kn} />`:u`
            <${ee}
              gain=${w?Tt(o.data.value?.parts??[]):c}
              where=${`from ${z(x*1e3)} to ${e.live.value?"now":z(r.to*1e3)}`}
            />
            ${B}
            <p class="timeline-state" role="status">
              ${A}
            </p>
            ${T&&u`
                <${Yt}
                  title="Earlier attempts could not be loaded"
                  text=${T.message}
                  again=${()=>v.again()}
                />
              `}
            ${w?k==="table"?u`<${Ne} names=${i} parts=${o} />`:u`<${Ce} names=${i} parts=${o} stretch=${e} moment=${l} />`:k==="table"?u`<${Fe} rows=${f} now=${l} />`:u`<${Te} names=${i} record=${n} stretch=${e} lit=${s.value} />`}
            ${i.length===0&&u`<p class="nothing">No agents match “${mt.value.join(" ")}”.</p>`}
          `}
    <//>
  `}export{qe as default};
