import{m240_0 as Dn,m240_1 as In,m240_2 as Fn,m240_3 as Ht,m240_4 as Bn,m240_5 as Wn,m240_6 as N,m240_7 as Kn,m240_8 as ft,m240_9 as jn,m240_10 as B,m240_11 as dt}from"../main.js";import{m238_0 as ot,m238_1 as zn,m238_2 as Xn,m238_3 as G,m238_4 as Un,m238_5 as Gt,m238_6 as Vn,m238_7 as Z,m238_8 as at,m238_9 as qn,m238_10 as J,m238_11 as Yn}from"../main.js";import{m6_0 as C,m6_1 as W,m6_2 as Jn,m6_3 as ts}from"../main.js";import{m46_0 as zt}from"../main.js";import{m83_0 as At}from"../main.js";import{m113_0 as Xt,m113_1 as Ut,m113_2 as Vt}from"../main.js";import{m145_0 as ms,m145_1 as qt,m145_2 as P,m145_3 as z,m145_4 as us,m145_5 as K,m145_6 as Yt,m145_7 as it,m145_8 as cs,m145_9 as j,m145_10 as fs,m145_11 as ds,m145_12 as D}from"../main.js";import{m152_0 as f}from"../main.js";var Rt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function Qt({name:t,installing:e,running:n,most:s,note:o}){let a=J(null);return Z(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,l)=>a.current.children[l].style.setProperty("flex-grow",i))}),f`
    <div class="spent">
      <span class="spent-name">${t}</span>
      <span class="spent-bar" ref=${a} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${o}</span>
    </div>
  `}function Zt({gain:t,where:e}){let{made:n,avoided:s,installing:o,running:a,saved:i,share:l,shareWithout:r}=t,m=n+s,u=o+(i??0),c=a+u;return f`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${K(n)}</dd>
        </div>
        <div data-figure="installs avoided" class="is-yellow">
          <dt>Installs avoided</dt>
          <dd class="number">${K(s)} <small>${m>0?Rt(s/m):""}</small></dd>
        </div>
        <div data-figure="device time saved">
          <dt>Device time saved</dt>
          <dd class="number">${i===null?"\u2013":z(i)}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${e}</p>
        <${Qt}
          name="With grouping"
          installing=${o}
          running=${a}
          most=${c}
          note=${l===null?"nothing ran":`${Rt(l)} of it for installs`}
        />
        <${Qt}
          name="One install per test"
          installing=${u}
          running=${a}
          most=${c}
          note=${r===null?"no install measured":`it would be ${Rt(r)}`}
        />
      </div>
    </div>
  `}import{m184_0 as Jt,m184_1 as ks,m184_2 as ys,m184_3 as Ms,m184_4 as mt,m184_5 as Ss,m184_6 as X,m184_7 as Ts,m184_8 as Es}from"../main.js";import{m5_0 as As,m5_1 as Rs,m5_2 as pt}from"../main.js";import{m7_0 as M,m7_1 as ht,m7_2 as Ls}from"../main.js";import{m210_0 as q,m210_1 as te,m210_2 as Is,m210_3 as Fs}from"../main.js";import{m225_0 as L}from"../main.js";var Xe=new Set(["failed","timed_out","lost","error"]),ee=new WeakMap;function T(t,e){let n=ee.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=j(t.leased_at),o=j(t.started_at),a=j(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ee.set(t,i),i.over?i:T(t,e)}var Y=t=>Xe.has(t.outcome);function Nt(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:l,to:r}=T(a,n),m=e<l?l-e:e>r?e-r:0;m<o&&([s,o]=[i,m])}),s}var ne=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n));function se(t,e,n,s){let o={attempts:0,made:0,avoided:0,installing:0,running:0},a=new Map;for(let u of t){let c=T(u,s);if(c.to<e||c.from>n)continue;o.attempts+=1,o.running+=ne(c.run,c.to,e,n),a.has(u.group)||a.set(u.group,{seconds:0,installs:0,avoided:0});let p=a.get(u.group);u.installs?(o.made+=1,o.installing+=ne(c.from,c.run,e,n),u.install_seconds>0&&(p.seconds+=u.install_seconds,p.installs+=1)):(o.avoided+=1,p.avoided+=1)}let i=[...a.values()].reduce((u,c)=>({seconds:u.seconds+c.seconds,installs:u.installs+c.installs}),{seconds:0,installs:0}),l=i.installs>0?i.seconds/i.installs:null,r=l===null?null:[...a.values()].reduce((u,c)=>u+c.avoided*(c.installs>0?c.seconds/c.installs:l),0),m=o.installing+o.running;return{...o,saved:r,share:m>0?o.installing/m:null,shareWithout:m>0&&r!==null?(o.installing+r)/(m+r):null}}function oe(t,e,n,s){let o=new Map;for(let a of t){let i=T(a,s);if(i.to<e||i.from>n)continue;let l=`${a.org_id}
${a.app_version_id}`,r=o.get(l)??{key:l,org:a.org_id,version:a.app_version_id,attempts:0,installs:0};r.attempts+=1,r.installs+=a.installs?1:0,o.set(l,r)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Ct=30,Lt=7*86400,ie=6*3600,Ue=7*86400,Ve=.02,gt=(t,e,n)=>Math.min(n,Math.max(e,t)),$t=class{length=N(900);end=N(null);live=Ht(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Ve;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?gt(n,Ct,Lt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(C.peek()),s=n+e;this.end.value=s>=C.peek()?null:this.#t(s)}lengthen(e){this.length.value=gt(e,Ct,Lt)}zoom(e,n=1){let{from:s,to:o}=this.at(C.peek()),a=gt((o-s)*e,Ct,Lt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=C.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(C.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=C.peek();return gt(e,Math.min(n,n-Ue+this.length.peek()),n)}},ae=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function vt({from:t,to:e},n,s=L(90)){let o=ae.find(r=>r/(e-t)*n>=s)??ae.at(-1),a=o<86400?r=>qt(r,o<60):qe,i=[],l=new Date(t*1e3).getTimezoneOffset()*60;for(let r=Math.ceil((t-l)/o)*o+l;r<=e;r+=o)i.push({at:r,x:(r-t)/(e-t)*n,text:a(r)});return i}function qe(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var v=L(26),x=L(18),tt=(v-x)/2,Ye=L(46),Qe=.16,Pt=new Map;function Ze(t,e){if(!Pt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Pt.set(e,t.createPattern(n,"repeat"))}return Pt.get(e)}function _t(t,e,n,s,o,a){t.fillStyle=Ze(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function Je(t,e,n,s){let o=M("bad");if(t.fillStyle=M("paper"),t.fillRect(e,n+x-6,s,2),t.fillStyle=o,t.fillRect(e,n+x-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,x),t.strokeStyle=M("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function tn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,x),t.clip(),t.fillStyle=M("on-build"),t.fillText(e,n+5,s+x/2+.5),t.restore()}function en(t,e,n,s,o){let a=M(pt(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,l=Math.max(-2,i(n.from)),r=Math.min(s.width+2,Math.max(l,i(n.run))),m=Math.min(s.width+2,Math.max(l+1.5,i(n.to)-(i(n.to)-l>3?1:0))),u=s.top+tt;t.globalAlpha=o?Qe:1,e.installs&&r>l&&_t(t,a,l,u,Math.max(1.5,Math.min(r,m)-l),x),m>r&&(t.fillStyle=a,t.fillRect(r,u,m-r,x),e.outcome==="cancelled"?t.clearRect(r+1.5,u+1.5,Math.max(0,m-r-3),x-3):m-r>Ye&&tn(t,e.test.slice(e.test.lastIndexOf("/")+1),r,Y(e)?u-2:u,m-r-(Y(e)?13:0))),Y(e)&&Je(t,l,u,m-l),t.globalAlpha=1}function nn(t){return t?.state==="offline"?{look:te(t),since:j(t.last_seen_at)}:t?.state==="paused"?{look:"paused",since:j(t.paused_at)}:null}var sn={lost:["bad","lost"],offline:["ink-2","offline"],paused:["warn","paused"]},on=72;function an(t,e,{from:n,scale:s,width:o,top:a,now:i}){let l=Math.min(o,(i-n)*s),r=e.since===null?l-on:Math.max(0,(e.since-n)*s);if(l-r<2)return;let[m,u]=sn[e.look];t.save(),t.beginPath(),t.rect(r,a+tt,l-r,x),t.clip(),t.strokeStyle=t.fillStyle=M(m),t.globalAlpha=e.look==="offline"?.35:.55,t.lineWidth=e.look==="paused"?3:1,t.beginPath();for(let p=r-x;p<l;p+=e.look==="offline"?14:9)t.moveTo(p,a+tt+x),t.lineTo(e.look==="paused"?p:p+x,a+tt);t.stroke(),t.globalAlpha=1;let c=t.measureText(u).width+8;l-r>c+8&&(t.clearRect(l-c-4,a+tt,c,x),t.fillText(u,l-c,a+v/2+.5)),t.restore()}function ln(t,e,{from:n,scale:s,top:o}){t.fillStyle=M("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,v)}function le(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:l}){let{from:r,to:m}=s,u=o/(m-r),c=e.length*v;t.clearRect(0,0,o,c),e.forEach((p,h)=>ln(t,l(p),{from:r,scale:u,top:h*v})),t.fillStyle=M("rule");for(let{x:p}of vt(s,o))t.fillRect(Math.round(p),0,1,c);e.forEach((p,h)=>t.fillRect(0,(h+1)*v-1,o,1)),t.font=ht(11,550),t.textBaseline="middle",e.forEach((p,h)=>{let b=nn(q.row(p).peek());b&&an(t,b,{from:r,scale:u,width:o,top:h*v,now:a});for(let w of n(p)){let S=T(w,a);if(S.to<r||S.from>m)continue;let y=i!==null&&i!==`${w.org_id}
${w.app_version_id}`;en(t,w,S,{from:r,scale:u,width:o,top:h*v},y)}}),a<=m&&(t.fillStyle=M("ink"),t.fillRect(Math.round((a-r)*u),0,2,c))}function re(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:l,to:r}=o,m=a/(r-l),u=e.length*v;t.clearRect(0,0,a,u),t.fillStyle=M("rule");for(let{x:p}of vt(o,a))t.fillRect(Math.round(p),0,1,u);e.forEach((p,h)=>t.fillRect(0,(h+1)*v-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((p,h)=>{let b=(h+1)*v-tt;for(let w of n(p)){let S=(w.at-l)*m,y=w.install_seconds+w.run_seconds,O=Math.max(2,Math.min(1,y/s)*x),A=y>0?w.install_seconds/y*O:0;t.fillStyle=M("go"),t.fillRect(S,b-O+A,c,O-A),A>1&&_t(t,M("go"),S,b-O,c,A),w.failed>0&&(t.fillStyle=M("bad"),t.fillRect(S,b+1,c,Math.max(2,w.failed/w.attempts*tt)))}}),i<=r&&(t.fillStyle=M("ink"),t.fillRect(Math.round((i-l)*m),0,2,u))}function me(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=ht(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:r,text:m}of vt(e,n)){if(o<=e.to&&Math.abs(r-a)<L(34))continue;t.fillStyle=M("ink-2");let u=t.measureText(m).width/2;r>u&&r<n-u&&t.fillText(m,r-u,s/2)}if(o>e.to)return;let i=L(15),l=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=M("ink"),t.fillRect(l,3,i*2,s-6),t.fillStyle=M("paper"),t.font=ht(11,650),t.fillText("now",l+i-t.measureText("now").width/2,s/2)}import{m88_0 as U}from"../main.js";import{m48_0 as lt,m48_1 as io}from"../main.js";import{m62_0 as et}from"../main.js";import{m114_0 as co,m114_1 as fo,m114_2 as ue}from"../main.js";import{m120_0 as bt}from"../main.js";var ce=L(288);function fe(t){return t.finished_at===null?["running",ue[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Y(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Dt=({row:t})=>{let[e,n,s]=fe(t);return f`
    <span class=${`state state-${s}`}>
      <${et} name=${e} />
      <span>${n}</span>
    </span>
  `};function rn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${it(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?it(e.to-e.run):z(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var de=(t,e)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,fe(t)[1],t.installs?"with an install":"without an install",`at ${D(t.leased_at)}`,...t.finished_at===null&&e?["still running"]:[]].join(", ");function pe({row:t,times:e,left:n,top:s,width:o}){let[a,i]=rn(t,e);return f`
    <${U}
      className="map-card"
      left=${Math.max(0,Math.min(n,o-ce))}
      top=${s}
      width=${Math.min(ce,o)}
      aria-hidden="true"
    >
      <span class="card-head">
        <${bt} test=${t.test} />
        <${Dt} row=${t} />
      </span>
      <span class="card-build">
        <${lt} org=${t.org_id} version=${t.app_version_id} />
      </span>
      <span>${a}</span>
      ${i&&f`<span>${i}</span>`}
      <span class="card-labels">
        ${t.agent}, from ${D(t.leased_at)}
        ${t.simulated?", simulated":""}
      </span>
    <//>
  `}import{m186_0 as he,m186_1 as ge,m186_2 as Oo,m186_3 as xo,m186_4 as Ao,m186_5 as $e,m186_6 as ve}from"../main.js";import{m236_0 as _e}from"../shared.js";import{m25_0 as ut}from"../shared.js";var be=L(28);function mn({name:t}){let e=q.row(t).value;if(!e||["busy","idle"].includes(e.state))return null;let n=e.lost?"lost":e.state;return f`
    <span class=${`lane-state state state-${n}`} title=${n}>
      <${et} name=${e.state} />
      <span class="unseen">${n}</span>
    </span>
  `}var un=({names:t,first:e,last:n})=>f`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${$e} role="list" aria-label="Agents">
    ${t.slice(e,n).map((s,o)=>f`
        <${U} key=${s} role="listitem" className="lane-name" top=${(e+o)*v} height=${v}>
          <a href=${X("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
          <${mn} name=${s} />
        <//>
      `)}
  </div>
`;function wt(t){let e=J(null),n=J(null),s=_e(e).value,o=B(0);Z(()=>{let r=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return r.observe(n.current),()=>r.disconnect()},[]);let a=ge(e.current);Z(()=>{e.current.style.setProperty("height",`${t.length*v}px`),ve(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/v))),l=Math.min(t.length,Math.max(i,Math.ceil(s.to/v)));return{box:e,tracks:n,width:o.value,first:i,last:l,near:t.slice(i,l)}}function kt({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,on:l,named:r,words:m,children:u}){let{box:c,tracks:p,width:h,first:b,last:w,near:S}=s,y=Gt(),O=ot(A=>me(A,{stretch:o,width:h,height:be,now:a}),[o.from,o.to,h,a]);return f`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${ut} width=${h} height=${be} draw=${O} />
    </div>
    <div class="lanes" ref=${c}>
      <${un} names=${n} first=${b} last=${w} />
      <div
        class=${`lane-tracks ${e}`}
        ref=${p}
        role="listbox"
        tabindex="0"
        aria-label=${t}
        aria-activedescendant=${y}
        ...${l}
      >
        <${U} className="lane-picture" top=${b*v} height=${S.length*v}>
          <${ut} width=${h} height=${S.length*v} draw=${i} />
        <//>
        <span id=${y} role="option" class="unseen" aria-selected=${r?"true":"false"}>
          ${m}
        </span>
        ${u}
      </div>
    </div>
  `}var cn=.0015,fn=120;function dn(t,e){let n=B(W());dt(()=>{C.value,n.value=W()});let s=ft(()=>t.live.value&&e/t.length.value>3).value;return G(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=W()),fn);return()=>clearInterval(o)},[s]),n}function pn(t,e){G(()=>{let n=t.current,s=null,r=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let u=m.clientX-s.x;!s.moved&&Math.abs(u)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-u/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let u=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:p}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*cn),(m.clientX-c)/p)}else if(u)e.move(u/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,u,c]of r)n.addEventListener(m,u,{capture:c,passive:!1});return()=>r.forEach(([m,u,c])=>n.removeEventListener(m,u,{capture:c}))},[e])}function we({names:t,record:e,stretch:n,lit:s}){let o=wt(t),{box:a,tracks:i,width:l,first:r,last:m,near:u}=o,c=B(null);pn(i,n);let p=dn(n,l).value,h=n.at(p),b=e.version.value;G(()=>e.want(u,t,n.at(W())),[r,m,t,Math.round(h.from/5),n.length.value,e.error.value===null]);let w=ot(d=>le(d,{names:u,lane:$=>e.lane($),stretch:h,width:l,now:p,lit:s,unknown:$=>e.unknown($,t,h)}),[r,m,t,h.from,h.to,l,p,s,b]),S=d=>d&&e.lane(t[d.lane]??"").find($=>$.id===d.id),y=d=>(d-h.from)/(h.to-h.from)*l,O=d=>{let $=i.current.getBoundingClientRect(),k=Math.floor((d.clientY-$.top)/v),_=h.from+(d.clientX-$.left)/l*(h.to-h.from),F=e.lane(t[k]??""),st=F[Nt(F,_,p)];if(!st)return null;let Kt=T(st,p),[Ge,ze]=[y(Kt.from),y(Kt.to)],jt=d.clientX-$.left;return jt>=Ge-3&&jt<=ze+3?{lane:k,id:st.id}:null},A=(d,$)=>{let k=S(d);if(!k)return;let _=X("job",{id:k.job_id});$.metaKey||$.ctrlKey?window.open(_,"_blank","noopener"):Jt(_)},Q=(d,$)=>{if(!$)return;c.value={lane:d,id:$.id};let k=T($,p);(k.to<h.from||k.from>h.to)&&n.reveal(k.from);let _=a.current.getBoundingClientRect().top+d*v;_<110?window.scrollBy({top:_-110}):_+v>window.innerHeight-80&&window.scrollBy({top:_+v-window.innerHeight+80})},R=(d,$,k)=>{for(let _=d;_>=0&&_<t.length;_+=$){let F=e.lane(t[_]),st=F[Nt(F,k,p)];if(st)return Q(_,st)}},V=d=>{if(d.ctrlKey||d.metaKey||d.altKey)return;let $=c.peek(),k=S($);if(d.key==="Enter"&&k)A($,d);else if(d.key==="Escape"&&$)c.value=null;else if(d.key.startsWith("Arrow")&&!k)R(r>0?r+16:0,1,h.to);else if(d.key==="ArrowDown"||d.key==="ArrowUp"){let _=d.key==="ArrowDown"?1:-1;R($.lane+_,_,Math.max(T(k,p).from,h.from))}else if(d.key==="ArrowLeft"||d.key==="ArrowRight"){let _=e.lane(t[$.lane]);Q($.lane,_[_.indexOf(k)+(d.key==="ArrowRight"?1:-1)])}else if(d.key==="Home"||d.key==="End"){let _=e.lane(t[$?.lane??0]);Q($?.lane??0,d.key==="End"?_.at(-1):_.find(F=>T(F,p).to>=h.from))}else return;d.preventDefault(),d.stopPropagation()},I=S(c.value),g=I&&T(I,p),E=I&&g.to>=h.from&&g.from<=h.to,H=I&&Math.max(0,y(g.from));return f`
    <${kt}
      label="Attempts by agent"
      names=${t}
      lanes=${o}
      shown=${h}
      moment=${p}
      draw=${w}
      named=${I}
      words=${I?de(I,p):"Use the arrow keys to move between attempts"}
      on=${{onPointerMove:d=>c.value=d.buttons?null:O(d),onPointerLeave:()=>c.value=null,onClick:d=>A(O(d),d),onKeyDown:V,onBlur:()=>c.value=null}}
    >
        ${E&&f`
            <${U}
              className="map-mark"
              left=${H-2}
              top=${c.value.lane*v+2}
              width=${Math.min(l,y(g.to))-H+4}
              height=${v-4}
            />
            <${pe}
              row=${I}
              times=${g}
              left=${H}
              top=${(c.value.lane+1)*v+4}
              width=${l}
            />
          `}
    <//>
  `}import{m2_0 as la,m2_1 as yt,m2_2 as ra,m2_3 as ma}from"../main.js";var ke=6e4,hn=200,ye=t=>new Date(t*1e3).toISOString();function St(t){let e=r=>t.reduce((m,u)=>m+u[r],0),[n,s]=[e("installs"),e("installs_avoided")],[o,a]=[e("install_seconds"),e("run_seconds")],i=n>0?s*o/n:null,l=o+a;return{attempts:e("attempts"),failed:e("failed"),made:n,avoided:s,installing:o,running:a,saved:i,share:l>0?o/l:null,shareWithout:l>0&&i!==null?(o+i)/(l+i):null}}function gn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var Mt=class{#t=new AbortController;#n=0;#s="";data=N(null);error=N(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),hn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",ye(Math.max(e,o-7*86400+1))],["to",ye(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:l}=await yt(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,parts:l,lanes:gn(l)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+ke/1e3,null,s),ke))}};var $n="Use the arrow keys to move between parts",Me=264,Se=100;function Te(t,e){let n=Yt(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${D(t.at*1e3)} to ${D((t.at+e)*1e3)}`,`${P(t.attempts,"test")}, ${K(t.failed)} failed`,`${P(t.installs,"install")}, ${K(t.installs_avoided)} avoided`,`busy ${n}: installs ${z(t.install_seconds)}, tests ${z(t.run_seconds)}`]}var vn=({part:t,step:e,left:n,top:s,width:o})=>f`
  <${U}
    className="map-card"
    left=${Math.max(0,Math.min(n,o-Me))}
    top=${s}
    width=${Math.min(Me,o)}
    aria-hidden="true"
  >
    <strong>${t.agent}</strong>
    ${Te(t,e).map(a=>f`<span key=${a}>${a}</span>`)}
  <//>
`;function Ee({names:t,parts:e,stretch:n,moment:s}){let o=wt(t),{tracks:a,width:i,first:l,last:r,near:m}=o,u=B(null),c=n.at(s),p=n.live.value,h=e.error.value;G(()=>e.want(c,p,t.length>Se?m:null),[Math.round(c.from/60),p,n.length.value,t.length>Se?m.join(`
`):"",h]);let b=e.data.value,w=g=>b?.lanes.get(g)??[],S=ot(g=>re(g,{names:m,lane:w,step:b?.step??1,stretch:c,width:i,now:s}),[l,r,t,c.from,c.to,i,b]),y=g=>g&&w(t[g.lane]??"")[g.index],O=g=>{let E=a.current.getBoundingClientRect(),H=Math.floor((g.clientY-E.top)/v),d=c.from+(g.clientX-E.left)/i*(c.to-c.from),$=w(t[H]??"").findIndex(k=>k.at<=d&&d<k.at+b.step);return $<0?null:{lane:H,index:$}},A=g=>{let E=y(g);E&&(n.length.value=b.step,n.reveal(E.at),n.end.value=Math.min(E.at+b.step,s))},Q=g=>{if(g.ctrlKey||g.metaKey||g.altKey)return;let E=u.peek(),H=(k,_)=>Math.max(0,Math.min(_,k)),d=(k,_)=>{let F=w(t[k]??"");F.length>0&&(u.value={lane:k,index:H(_,F.length-1)})},$={ArrowDown:1,ArrowUp:-1}[g.key];if(g.key==="Enter"&&E)A(E);else if(g.key==="Escape"&&E)u.value=null;else if(g.key.startsWith("Arrow")&&!y(E))d(t.findIndex(k=>w(k).length>0),1/0);else if($)d(H(E.lane+$,t.length-1),E.index);else if(g.key==="ArrowLeft"||g.key==="ArrowRight")d(E.lane,E.index+(g.key==="ArrowRight"?1:-1));else return;g.preventDefault(),g.stopPropagation()},R=y(u.value),V=R?[R.agent,...Te(R,b.step)].join(", "):$n,I=R&&Math.max(0,(R.at-c.from)/(c.to-c.from)*i);return f`
    <${kt}
      label="Work by agent, added up"
      className="is-parts"
      names=${t}
      lanes=${o}
      shown=${c}
      moment=${s}
      draw=${S}
      named=${R}
      words=${V}
      on=${{onPointerMove:g=>u.value=O(g),onPointerLeave:()=>u.value=null,onClick:g=>A(O(g)),onKeyDown:Q,onBlur:()=>u.value=null}}
    >
        ${R&&f`
            <${vn}
              part=${R}
              step=${b.step}
              left=${I}
              top=${(u.value.lane+1)*v+4}
              width=${i}
            />
          `}
    <//>
  `}function Oe({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...St(n.get(o))}));return f`
    <table class="tallies" aria-label="Work by agent, added up">
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
              <th scope="row"><a href=${X("agent",{name:o.name})}>${o.name}</a></th>
              <td class="is-numeric">${K(o.attempts)}</td>
              <td class="is-numeric">${K(o.failed)}</td>
              <td class="is-numeric">${K(o.made)}</td>
              <td class="is-numeric">${K(o.avoided)}</td>
              <td class="is-numeric">${z(o.installing)}</td>
              <td class="is-numeric">${z(o.running)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var It=12,ct=26,Tt=14;function _n(t,e){t.clearRect(0,0,ct,Tt);let n=M(e);_t(t,n,0,0,ct/2,Tt),t.fillStyle=n,t.fillRect(ct/2,0,ct/2,Tt)}function xe({builds:t,lit:e,onLit:n}){return t.length===0?null:f`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${t.slice(0,It).map(({key:s,org:o,version:a,attempts:i,installs:l})=>f`
          <button
            type="button"
            key=${s}
            class="legend-build"
            aria-pressed=${e===s}
            onClick=${()=>n(e===s?null:s)}
          >
            <${ut} width=${ct} height=${Tt} draw=${r=>_n(r,pt(o,a))} />
            <${lt} org=${o} version=${a} />
            <span class="number quiet">${P(i,"test")}, ${P(l,"install")}</span>
          </button>
        `)}
      ${t.length>It&&f`<span class="quiet">and ${P(t.length-It,"more build")}</span>`}
    </div>
  `}import{m115_0 as Ae}from"../main.js";var Ft=200,Re=(t,e,n)=>{let s=T(t,e);return n==="install"?t.installs&&s.run>s.from?it(s.run-s.from):"none":s.to>s.run?it(s.to-s.run):"\u2013"},bn=t=>[{name:"end",title:"Outcome",cell:e=>f`<${Dt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>f`<${bt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>f`<${lt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>f`<a href=${X("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>f`<span class=${`number ${e.installs?"":"quiet"}`}>${Re(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>f`<span class="number">${Re(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>f`<time class="number" datetime=${e.leased_at}>${D(e.leased_at)}</time>`}];function Ne({rows:t,now:e}){let n=J(new Map).current,s=[...t].sort((i,l)=>i.id<l.id?1:-1).slice(0,Ft);for(let i of s)n.has(i.id)?n.get(i.id).value=i:n.set(i.id,N(i));let o=s.map(i=>i.id),a=new Set(o);for(let i of n.keys())a.has(i)||n.delete(i);return f`
    <${Ae}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${bn(e)}
      ids=${o}
      kind="attempt"
      rowOf=${i=>n.get(i)}
      hrefOf=${i=>X("job",{id:i.job_id})}
      failed=${Y}
    />
    ${t.length===0&&f`<p class="nothing">No attempts in this period.</p>`}
    ${t.length>Ft&&f`
        <p class="nothing">
          The latest ${Ft} of ${P(t.length,"attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `}
  `}import{m101_0 as Bt}from"../main.js";var wn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],kn=[["lanes","Lanes"],["table","Table"]],Et=({label:t,icon:e,keys:n,turned:s,run:o})=>f`
  <button
    type="button"
    class=${`icon-button ${s?"is-turned":""}`}
    aria-label=${t}
    data-tip=${`${t} (${n})`}
    onClick=${o}
  >
    <${et} name=${e} />
  </button>
`;function Ce({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return f`
    <${Bt}
      label="View"
      hideLabel
      options=${kn}
      value=${e}
      onChange=${o=>mt({view:o==="table"?"table":""},{push:!0})}
    />
    <${Bt}
      label="Period"
      hideLabel
      options=${wn}
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
  `}import{m139_0 as Ja,m139_1 as ti,m139_2 as ei,m139_3 as rt,m139_4 as Le}from"../main.js";import{m161_0 as oi,m161_1 as ai,m161_2 as ii,m161_3 as li,m161_4 as ri,m161_5 as mi,m161_6 as Pe}from"../main.js";import{m173_0 as De}from"../main.js";import{m178_0 as pi,m178_1 as hi,m178_2 as gi,m178_3 as $i,m178_4 as Ie}from"../main.js";import{m217_0 as Fe,m217_1 as bi}from"../main.js";var nt=Fe("timeline");function Be(t,[e,n]){let s=t.filter(([i,l])=>l<e||i>n),o=t.filter(([i,l])=>l>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[l])=>i-l)}function Ot(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var yn=890,Mn=3e3,Wt=100,We=25,Ke=4,Sn=4e4,Tn=200,je=t=>new Date(t*1e3).toISOString(),xt=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=N(0);liveFrom=1/0;pending=N(0);error=N(null);start(){nt.loaded.peek()&&this.#f();let e=nt.watch(n=>{let s=Object.values(n);s.length===nt.ids.peek().length?this.#f():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Ot(this.#e.get(this.#c(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Ot(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#c(a,n))))this.#d(o,s);this.#h(s)},Tn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#c(e,n){if(n.length<=Wt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=We){let a=n.slice(o,o+We);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Ot(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let l=Math.floor(a/o)*o;l<i;l+=o){let r=[l,Math.min(l+o,this.liveFrom)],m=`${e}|${r[0]}|${o}`;this.#o.has(m)||r[0]>=r[1]||(this.#o.add(m),this.#p(e,r))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Ke&&o>n;a++){let i=new URLSearchParams([["from",je(n)],["to",je(o)],...e.split(`
`).filter(Boolean).map(u=>["agent",u])]),{spans:l,complete:r}=await yt(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=r?n:j(l.at(-1).leased_at);if(this.#e.set(e,Be(this.#e.get(e)??[],[m,o])),this.#m(l,{older:!0}),r)break;o=m+.001,a===Ke-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#f(){let e=nt.peek(),n=Math.min(...e.map(o=>j(o.leased_at))),s=W();this.liveFrom=e.length<Mn?s-yn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Sn)return;let s=W(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,l]of this.#t){for(let[r,m]of l){let u=T(m,s);u.to>=o&&u.from<=a||(l.delete(r),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,l]of this.#e)this.#e.set(i,l.map(([r,m])=>[Math.max(r,o),Math.min(m,a)]).filter(([r,m])=>r<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var En="Added up: the height is the share of time at work, installs hatched, red what failed. Click for the attempts.",On=400,xn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>he("lanes-list")}];function An(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;Z(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),dt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>mt(t.query),On);return()=>clearTimeout(s)})}function Rn(t){let e=ft(()=>{let o=q.ids.value.filter(i=>rt.value.length===0||Le("agent",q.row(i).peek(),rt.value));if(rt.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>q.row(i).peek()===null);return a.length>0?[...o,...a].sort(De):o}),n=B([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Nn(t,e,{from:n,to:s},o){let a=e.length>Wt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(l=>t.lane(l)).filter(l=>{let r=T(l,o);return r.to>=a&&r.from<=s});return{rows:i,gain:se(i,a,s,o),builds:oe(i,a,s,o),from:a}}var Cn=()=>f`
  <${Xt} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;function He({query:t}){let e=at(()=>{let V=new $t;return V.adopt(t),V},[]),n=at(()=>new xt,[]),s=B(null),o=at(()=>new Mt,[]);G(()=>n.start(),[n]),G(()=>()=>o.stop(),[o]),An(e,t),Pe("Timeline",at(()=>xn(e),[e])),Ie("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>mt({view:"table"})}]);let a=Rn(n),i=n.pending.value,l=Math.max(C.value,W()),r=e.at(l),m=e.length.value/100,{rows:u,gain:c,builds:p,from:h}=at(()=>Nn(n,a,r,l),[a,C.value,m,Math.round(r.to/m),i]),b=e.length.value>ie,w=t.get("view")==="table"?"table":"lanes";if(!nt.loaded.value)return f`
      <${At} title="Timeline">
        <${Vt} lines=${10} />
      <//>
    `;let S=a.length===0&&rt.value.length===0,y=b?o:n,O=y.error.value,A=b?r.from:h,Q=!b&&f`<${xe} builds=${p} lit=${s.value} onLit=${V=>s.value=V} />`,R=b?En:i>0?"Loading earlier attempts\u2026":n.isPartial(r)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return f`
    <${At}
      title="Timeline"
      note=${P(a.length,"agent")}
      className="timeline-page"
      actions=${f`<${zt} label="Filter agents by name, target, label, build or job" />`}
      tools=${f`<${Ce} stretch=${e} view=${w} />`}
    >
      ${S?f`<${Cn} />`:f`
            <${Zt}
              gain=${b?St(o.data.value?.parts??[]):c}
              where=${`from ${D(A*1e3)} to ${e.live.value?"now":D(r.to*1e3)}`}
            />
            ${Q}
            <p class="timeline-state" role="status">
              ${R}
            </p>
            ${O&&f`
                <${Ut}
                  title="Earlier attempts could not be loaded"
                  text=${O.message}
                  again=${()=>y.again()}
                />
              `}
            ${b?w==="table"?f`<${Oe} names=${a} parts=${o} />`:f`<${Ee} names=${a} parts=${o} stretch=${e} moment=${l} />`:w==="table"?f`<${Ne} rows=${u} now=${l} />`:f`<${we} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
            ${a.length===0&&f`<p class="nothing">No agents match “${rt.value.join(" ")}”.</p>`}
          `}
    <//>
  `}export{He as default};
