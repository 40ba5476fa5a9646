import{m239_0 as Wn,m239_1 as Kn,m239_2 as jn,m239_3 as Qt,m239_4 as Gn,m239_5 as Hn,m239_6 as A,m239_7 as zn,m239_8 as gt,m239_9 as Xn,m239_10 as W,m239_11 as $t}from"../main.js";import{m237_0 as lt,m237_1 as Vn,m237_2 as Yn,m237_3 as q,m237_4 as Qn,m237_5 as vt,m237_6 as Zn,m237_7 as K,m237_8 as rt,m237_9 as Jn,m237_10 as j,m237_11 as ts}from"../main.js";import{m6_0 as R,m6_1 as G,m6_2 as ss,m6_3 as os}from"../main.js";import{m46_0 as Zt}from"../main.js";import{m83_0 as Lt}from"../main.js";import{m113_0 as Jt,m113_1 as te,m113_2 as ee}from"../main.js";import{m144_0 as ds,m144_1 as I,m144_2 as U,m144_3 as ps,m144_4 as H,m144_5 as ne,m144_6 as mt,m144_7 as hs,m144_8 as z,m144_9 as gs,m144_10 as $s,m144_11 as D}from"../main.js";import{m151_0 as d}from"../main.js";var Bt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function se({name:t,installing:e,running:n,most:s,note:o}){let a=j(null);return K(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),d`
    <div class="spent">
      <span class="spent-name">${t}</span>
      <span class="spent-bar" ref=${a} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${o}</span>
    </div>
  `}function oe({gain:t,where:e}){let{made:n,avoided:s,installing:o,running:a,saved:i,share:r,shareWithout:l}=t,u=n+s,m=o+(i??0),c=a+m;return d`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${H(n)}</dd>
        </div>
        <div data-figure="installs avoided" class="is-yellow">
          <dt>Installs avoided</dt>
          <dd class="number">${H(s)} <small>${u>0?Bt(s/u):""}</small></dd>
        </div>
        <div data-figure="device time saved">
          <dt>Device time saved</dt>
          <dd class="number">${i===null?"\u2013":U(i)}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${e}</p>
        <${se}
          name="With grouping"
          installing=${o}
          running=${a}
          most=${c}
          note=${r===null?"nothing ran":`${Bt(r)} of it for installs`}
        />
        <${se}
          name="One install per test"
          installing=${m}
          running=${a}
          most=${c}
          note=${l===null?"no install measured":`it would be ${Bt(l)}`}
        />
      </div>
    </div>
  `}import{m183_0 as ae,m183_1 as Ts,m183_2 as Es,m183_3 as xs,m183_4 as dt,m183_5 as Os,m183_6 as Q,m183_7 as As,m183_8 as Rs}from"../main.js";import{m185_0 as ie,m185_1 as _t,m185_2 as Ps,m185_3 as Is,m185_4 as Ds,m185_5 as le,m185_6 as bt}from"../main.js";import{m209_0 as Z,m209_1 as re,m209_2 as Fs,m209_3 as Ws}from"../main.js";import{m224_0 as N}from"../main.js";import{m5_0 as zs,m5_1 as Xs,m5_2 as wt}from"../main.js";import{m7_0 as M,m7_1 as kt,m7_2 as Vs}from"../main.js";var Ve=new Set(["failed","timed_out","lost","error"]),me=new WeakMap;function T(t,e){let n=me.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=z(t.leased_at),o=z(t.started_at),a=z(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),me.set(t,i),i.over?i:T(t,e)}var J=t=>Ve.has(t.outcome);function Ft(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=T(a,n),u=e<r?r-e:e>l?e-l:0;u<o&&([s,o]=[i,u])}),s}var ue=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n));function ce(t,e,n,s){let o={attempts:0,made:0,avoided:0,installing:0,running:0},a=new Map;for(let m of t){let c=T(m,s);if(c.to<e||c.from>n)continue;o.attempts+=1,o.running+=ue(c.run,c.to,e,n),a.has(m.group)||a.set(m.group,{seconds:0,installs:0,avoided:0});let h=a.get(m.group);m.installs?(o.made+=1,o.installing+=ue(c.from,c.run,e,n),m.install_seconds>0&&(h.seconds+=m.install_seconds,h.installs+=1)):(o.avoided+=1,h.avoided+=1)}let i=[...a.values()].reduce((m,c)=>({seconds:m.seconds+c.seconds,installs:m.installs+c.installs}),{seconds:0,installs:0}),r=i.installs>0?i.seconds/i.installs:null,l=r===null?null:[...a.values()].reduce((m,c)=>m+c.avoided*(c.installs>0?c.seconds/c.installs:r),0),u=o.installing+o.running;return{...o,saved:l,share:u>0?o.installing/u:null,shareWithout:u>0&&l!==null?(o.installing+l)/(u+l):null}}function fe(t,e,n,s){let o=new Map;for(let a of t){let i=T(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,installs:0};l.attempts+=1,l.installs+=a.installs?1:0,o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Wt=30,Kt=7*86400,pe=6*3600,Ye=7*86400,Qe=.02,yt=(t,e,n)=>Math.min(n,Math.max(e,t)),Mt=class{length=A(900);end=A(null);live=Qt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Qe;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?yt(n,Wt,Kt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(R.peek()),s=n+e;this.end.value=s>=R.peek()?null:this.#t(s)}lengthen(e){this.length.value=yt(e,Wt,Kt)}zoom(e,n=1){let{from:s,to:o}=this.at(R.peek()),a=yt((o-s)*e,Wt,Kt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=R.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(R.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=R.peek();return yt(e,Math.min(n,n-Ye+this.length.peek()),n)}},de=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function St({from:t,to:e},n,s=N(90)){let o=de.find(l=>l/(e-t)*n>=s)??de.at(-1),a=o<60?Ze:o<86400?tn:Je,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a.format(l*1e3)});return i}var Ze=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",second:"2-digit"}),Je=new Intl.DateTimeFormat("en-GB",{weekday:"short",day:"numeric"}),tn=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit"});var v=N(26),x=N(18),st=(v-x)/2,en=N(46),nn=.16,jt=new Map;function sn(t,e){if(!jt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),jt.set(e,t.createPattern(n,"repeat"))}return jt.get(e)}function Tt(t,e,n,s,o,a){t.fillStyle=sn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function on(t,e,n,s){let o=M("bad");if(t.fillStyle=M("paper"),t.fillRect(e,n+x-6,s,2),t.fillStyle=o,t.fillRect(e,n+x-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,x),t.strokeStyle=M("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function an(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,x),t.clip(),t.fillStyle=M("on-build"),t.fillText(e,n+5,s+x/2+.5),t.restore()}function ln(t,e,n,s,o){let a=M(wt(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),u=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),m=s.top+st;t.globalAlpha=o?nn:1,e.installs&&l>r&&Tt(t,a,r,m,Math.max(1.5,Math.min(l,u)-r),x),u>l&&(t.fillStyle=a,t.fillRect(l,m,u-l,x),e.outcome==="cancelled"?t.clearRect(l+1.5,m+1.5,Math.max(0,u-l-3),x-3):u-l>en&&an(t,e.test.slice(e.test.lastIndexOf("/")+1),l,J(e)?m-2:m,u-l-(J(e)?13:0))),J(e)&&on(t,r,m,u-r),t.globalAlpha=1}function rn(t){return t?.state==="offline"?{look:re(t),since:z(t.last_seen_at)}:t?.state==="paused"?{look:"paused",since:z(t.paused_at)}:null}var mn={lost:["bad","lost"],offline:["ink-2","offline"],paused:["warn","paused"]},un=72;function cn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-un:Math.max(0,(e.since-n)*s);if(r-l<2)return;let[u,m]=mn[e.look];t.save(),t.beginPath(),t.rect(l,a+st,r-l,x),t.clip(),t.strokeStyle=t.fillStyle=M(u),t.globalAlpha=e.look==="offline"?.35:.55,t.lineWidth=e.look==="paused"?3:1,t.beginPath();for(let h=l-x;h<r;h+=e.look==="offline"?14:9)t.moveTo(h,a+st+x),t.lineTo(e.look==="paused"?h:h+x,a+st);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;r-l>c+8&&(t.clearRect(r-c-4,a+st,c,x),t.fillText(m,r-c,a+v/2+.5)),t.restore()}function fn(t,e,{from:n,scale:s,top:o}){t.fillStyle=M("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,v)}function he(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:u}=s,m=o/(u-l),c=e.length*v;t.clearRect(0,0,o,c),e.forEach((h,w)=>fn(t,r(h),{from:l,scale:m,top:w*v})),t.fillStyle=M("rule");for(let{x:h}of St(s,o))t.fillRect(Math.round(h),0,1,c);e.forEach((h,w)=>t.fillRect(0,(w+1)*v-1,o,1)),t.font=kt(11,550),t.textBaseline="middle",e.forEach((h,w)=>{let b=rn(Z.row(h).peek());b&&cn(t,b,{from:l,scale:m,width:o,top:w*v,now:a});for(let p of n(h)){let O=T(p,a);if(O.to<l||O.from>u)continue;let S=i!==null&&i!==`${p.org_id}
${p.app_version_id}`;ln(t,p,O,{from:l,scale:m,width:o,top:w*v},S)}}),a<=u&&(t.fillStyle=M("ink"),t.fillRect(Math.round((a-l)*m),0,2,c))}function ge(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,u=a/(l-r),m=e.length*v;t.clearRect(0,0,a,m),t.fillStyle=M("rule");for(let{x:h}of St(o,a))t.fillRect(Math.round(h),0,1,m);e.forEach((h,w)=>t.fillRect(0,(w+1)*v-1,a,1));let c=Math.max(1.5,s*u-1);e.forEach((h,w)=>{let b=(w+1)*v-st;for(let p of n(h)){let O=(p.at-r)*u,S=p.install_seconds+p.run_seconds,E=Math.max(2,Math.min(1,S/s)*x),L=S>0?p.install_seconds/S*E:0;t.fillStyle=M("go"),t.fillRect(O,b-E+L,c,E-L),L>1&&Tt(t,M("go"),O,b-E,c,L),p.failed>0&&(t.fillStyle=M("bad"),t.fillRect(O,b+1,c,Math.max(2,p.failed/p.attempts*st)))}}),i<=l&&(t.fillStyle=M("ink"),t.fillRect(Math.round((i-r)*u),0,2,m))}function Et(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=kt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:u}of St(e,n)){if(o<=e.to&&Math.abs(l-a)<N(34))continue;t.fillStyle=M("ink-2");let m=t.measureText(u).width/2;l>m&&l<n-m&&t.fillText(u,l-m,s/2)}if(o>e.to)return;let i=N(15),r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=M("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=M("paper"),t.font=kt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m235_0 as xt}from"../shared.js";import{m25_0 as tt}from"../shared.js";import{m62_0 as ot}from"../main.js";import{m88_0 as V}from"../main.js";import{m48_0 as ut,m48_1 as wo}from"../main.js";import{m114_0 as Mo,m114_1 as So,m114_2 as $e}from"../main.js";import{m120_0 as Ot}from"../main.js";var ve=N(288);function _e(t){return t.finished_at===null?["running",$e[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:J(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Gt=({row:t})=>{let[e,n,s]=_e(t);return d`
    <span class=${`state state-${s}`}>
      <${ot} name=${e} />
      <span>${n}</span>
    </span>
  `};function dn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${mt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?mt(e.to-e.run):U(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var be=(t,e)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,_e(t)[1],t.installs?"with an install":"without an install",`at ${D(t.leased_at)}`,...t.finished_at===null&&e?["still running"]:[]].join(", ");function we({row:t,times:e,left:n,top:s,width:o}){let[a,i]=dn(t,e);return d`
    <${V}
      className="map-card"
      left=${Math.max(0,Math.min(n,o-ve))}
      top=${s}
      width=${Math.min(ve,o)}
      aria-hidden="true"
    >
      <span class="card-head">
        <${Ot} test=${t.test} />
        <${Gt} row=${t} />
      </span>
      <span class="card-build">
        <${ut} org=${t.org_id} version=${t.app_version_id} />
      </span>
      <span>${a}</span>
      ${i&&d`<span>${i}</span>`}
      <span class="card-labels">
        ${t.agent}, from ${D(t.leased_at)}
        ${t.simulated?", simulated":""}
      </span>
    <//>
  `}var ke=N(28),pn=.0015,hn=120;function gn(t,e){let n=W(G());$t(()=>{R.value,n.value=G()});let s=gt(()=>t.live.value&&e/t.length.value>3).value;return q(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=G()),hn);return()=>clearInterval(o)},[s]),n}function $n(t,e){q(()=>{let n=t.current,s=null,l=[["pointerdown",u=>{u.button===0&&(s={x:u.clientX,moved:!1})}],["pointermove",u=>{if(!s||u.buttons===0)return;let m=u.clientX-s.x;!s.moved&&Math.abs(m)<4||(s.moved||n.setPointerCapture(u.pointerId),s={x:u.clientX,moved:!0},e.move(-m/n.clientWidth*e.length.peek()))}],["click",u=>{s?.moved&&u.stopImmediatePropagation(),s=null},!0],["wheel",u=>{let m=u.deltaX||(u.shiftKey?u.deltaY:0);if(u.ctrlKey||u.metaKey){let{left:c,width:h}=n.getBoundingClientRect();e.zoom(Math.exp(u.deltaY*pn),(u.clientX-c)/h)}else if(m)e.move(m/n.clientWidth*e.length.peek());else return;u.preventDefault()}]];for(let[u,m,c]of l)n.addEventListener(u,m,{capture:c,passive:!1});return()=>l.forEach(([u,m,c])=>n.removeEventListener(u,m,{capture:c}))},[e])}function vn({name:t}){let e=Z.row(t).value;if(!e||["busy","idle"].includes(e.state))return null;let n=e.lost?"lost":e.state;return d`
    <span class=${`lane-state state state-${n}`} title=${n}>
      <${ot} name=${e.state} />
      <span class="unseen">${n}</span>
    </span>
  `}var Ht=({names:t,first:e,last:n})=>d`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${le} role="list" aria-label="Agents">
    ${t.slice(e,n).map((s,o)=>d`
        <${V} key=${s} role="listitem" className="lane-name" top=${(e+o)*v} height=${v}>
          <a href=${Q("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
          <${vn} name=${s} />
        <//>
      `)}
  </div>
`;function ye({names:t,record:e,stretch:n,lit:s}){let o=j(null),a=j(null),i=xt(o).value,r=W(0),l=W(null),u=vt();K(()=>{let f=new ResizeObserver(([$])=>r.value=Math.floor($.contentRect.width));return f.observe(a.current),()=>f.disconnect()},[]),$n(a,n);let m=r.value,c=gn(n,m).value,h=Math.min(t.length,Math.max(0,Math.floor(i.from/v))),w=Math.min(t.length,Math.max(h,Math.ceil(i.to/v))),b=t.slice(h,w),p=n.at(c),O=e.version.value;q(()=>e.want(b,t,n.at(G())),[h,w,t,Math.round(p.from/5),n.length.value,e.error.value===null]);let S=lt(f=>he(f,{names:b,lane:$=>e.lane($),stretch:p,width:m,now:c,lit:s,unknown:$=>e.unknown($,t,p)}),[h,w,t,p.from,p.to,m,c,s,O]),E=lt(f=>Et(f,{stretch:p,width:m,height:ke,now:c}),[p.from,p.to,m,c]),L=_t(o.current);K(()=>{o.current.style.setProperty("height",`${t.length*v}px`),bt(o.current.querySelector("[data-list]"),L)});let et=f=>f&&e.lane(t[f.lane]??"").find($=>$.id===f.id),Y=f=>(f-p.from)/(p.to-p.from)*m,C=f=>{let $=a.current.getBoundingClientRect(),k=Math.floor((f.clientY-$.top)/v),_=p.from+(f.clientX-$.left)/m*(p.to-p.from),P=e.lane(t[k]??""),X=P[Ft(P,_,c)];if(!X)return null;let Vt=T(X,c),[qe,Ue]=[Y(Vt.from),Y(Vt.to)],Yt=f.clientX-$.left;return Yt>=qe-3&&Yt<=Ue+3?{lane:k,id:X.id}:null},ft=(f,$)=>{let k=et(f);if(!k)return;let _=Q("job",{id:k.job_id});$.metaKey||$.ctrlKey?window.open(_,"_blank","noopener"):ae(_)},it=(f,$)=>{if(!$)return;l.value={lane:f,id:$.id};let k=T($,c);(k.to<p.from||k.from>p.to)&&n.reveal(k.from);let _=o.current.getBoundingClientRect().top+f*v;_<110?window.scrollBy({top:_-110}):_+v>window.innerHeight-80&&window.scrollBy({top:_+v-window.innerHeight+80})},ht=(f,$,k)=>{for(let _=f;_>=0&&_<t.length;_+=$){let P=e.lane(t[_]),X=P[Ft(P,k,c)];if(X)return it(_,X)}},B=f=>{if(f.ctrlKey||f.metaKey||f.altKey)return;let $=l.peek(),k=et($);if(f.key==="Enter"&&k)ft($,f);else if(f.key==="Escape"&&$)l.value=null;else if(f.key.startsWith("Arrow")&&!k)ht(h>0?h+16:0,1,p.to);else if(f.key==="ArrowDown"||f.key==="ArrowUp"){let _=f.key==="ArrowDown"?1:-1;ht($.lane+_,_,Math.max(T(k,c).from,p.from))}else if(f.key==="ArrowLeft"||f.key==="ArrowRight"){let _=e.lane(t[$.lane]);it($.lane,_[_.indexOf(k)+(f.key==="ArrowRight"?1:-1)])}else if(f.key==="Home"||f.key==="End"){let _=e.lane(t[$?.lane??0]);it($?.lane??0,f.key==="End"?_.at(-1):_.find(P=>T(P,c).to>=p.from))}else return;f.preventDefault(),f.stopPropagation()},F=et(l.value),nt=F&&T(F,c),g=F&&nt.to>=p.from&&nt.from<=p.to,y=F&&Math.max(0,Y(nt.from));return d`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${tt} width=${m} height=${ke} draw=${E} />
    </div>
    <div class="lanes" ref=${o}>
      <${Ht} names=${t} first=${h} last=${w} />
      <div
        class="lane-tracks"
        ref=${a}
        role="listbox"
        tabindex="0"
        aria-label="Attempts by agent"
        aria-activedescendant=${u}
        onPointerMove=${f=>l.value=f.buttons?null:C(f)}
        onPointerLeave=${()=>l.value=null}
        onClick=${f=>ft(C(f),f)}
        onKeyDown=${B}
        onBlur=${()=>l.value=null}
      >
        <${V} className="lane-picture" top=${h*v} height=${b.length*v}>
          <${tt} width=${m} height=${b.length*v} draw=${S} />
        <//>
        <span id=${u} role="option" class="unseen" aria-selected=${F?"true":"false"}>
          ${F?be(F,c):"Use the arrow keys to move between attempts"}
        </span>
        ${g&&d`
            <${V}
              className="map-mark"
              left=${y-2}
              top=${l.value.lane*v+2}
              width=${Math.min(m,Y(nt.to))-y+4}
              height=${v-4}
            />
            <${we}
              row=${F}
              times=${nt}
              left=${y}
              top=${(l.value.lane+1)*v+4}
              width=${m}
            />
          `}
      </div>
    </div>
  `}import{m2_0 as na,m2_1 as At,m2_2 as sa,m2_3 as oa}from"../main.js";var Me=6e4,_n=200,Se=t=>new Date(t*1e3).toISOString();function Nt(t){let e=l=>t.reduce((u,m)=>u+m[l],0),[n,s]=[e("installs"),e("installs_avoided")],[o,a]=[e("install_seconds"),e("run_seconds")],i=n>0?s*o/n:null,r=o+a;return{attempts:e("attempts"),failed:e("failed"),made:n,avoided:s,installing:o,running:a,saved:i,share:r>0?o/r:null,shareWithout:r>0&&i!==null?(o+i)/(r+i):null}}function bn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var Rt=class{#t=new AbortController;#n=0;#s="";data=A(null);error=A(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),_n))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Se(Math.max(e,o-7*86400+1))],["to",Se(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:r}=await At(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,parts:r,lanes:bn(r)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+Me/1e3,null,s),Me))}};var wn="Use the arrow keys to move between parts",Te=28,Ee=264,xe=100;function Oe(t,e){let n=ne(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${D(t.at*1e3)} to ${D((t.at+e)*1e3)}`,`${I(t.attempts,"test")}, ${H(t.failed)} failed`,`${I(t.installs,"install")}, ${H(t.installs_avoided)} avoided`,`busy ${n}: installs ${U(t.install_seconds)}, tests ${U(t.run_seconds)}`]}var kn=({part:t,step:e,left:n,top:s,width:o})=>d`
  <${V}
    className="map-card"
    left=${Math.max(0,Math.min(n,o-Ee))}
    top=${s}
    width=${Math.min(Ee,o)}
    aria-hidden="true"
  >
    <strong>${t.agent}</strong>
    ${Oe(t,e).map(a=>d`<span key=${a}>${a}</span>`)}
  <//>
`;function Ae({names:t,parts:e,stretch:n,moment:s}){let o=j(null),a=j(null),i=xt(o).value,r=W(0),l=W(null),u=vt();K(()=>{let g=new ResizeObserver(([y])=>r.value=Math.floor(y.contentRect.width));return g.observe(a.current),()=>g.disconnect()},[]);let m=r.value,c=Math.min(t.length,Math.max(0,Math.floor(i.from/v))),h=Math.min(t.length,Math.max(c,Math.ceil(i.to/v))),w=t.slice(c,h),b=n.at(s),p=n.live.value,O=e.error.value;q(()=>e.want(b,p,t.length>xe?w:null),[Math.round(b.from/60),p,n.length.value,t.length>xe?w.join(`
`):"",O]);let S=e.data.value,E=g=>S?.lanes.get(g)??[],L=lt(g=>ge(g,{names:w,lane:E,step:S?.step??1,stretch:b,width:m,now:s}),[c,h,t,b.from,b.to,m,S]),et=lt(g=>Et(g,{stretch:b,width:m,height:Te,now:s}),[b.from,b.to,m,s]),Y=_t(o.current);K(()=>{o.current.style.setProperty("height",`${t.length*v}px`),bt(o.current.querySelector("[data-list]"),Y)});let C=g=>g&&E(t[g.lane]??"")[g.index],ft=g=>{let y=a.current.getBoundingClientRect(),f=Math.floor((g.clientY-y.top)/v),$=b.from+(g.clientX-y.left)/m*(b.to-b.from),k=E(t[f]??"").findIndex(_=>_.at<=$&&$<_.at+S.step);return k<0?null:{lane:f,index:k}},it=g=>{let y=C(g);y&&(n.length.value=S.step,n.reveal(y.at),n.end.value=Math.min(y.at+S.step,s))},ht=g=>{if(g.ctrlKey||g.metaKey||g.altKey)return;let y=l.peek(),f=(_,P)=>Math.max(0,Math.min(P,_)),$=(_,P)=>{let X=E(t[_]??"");X.length>0&&(l.value={lane:_,index:f(P,X.length-1)})},k={ArrowDown:1,ArrowUp:-1}[g.key];if(g.key==="Enter"&&y)it(y);else if(g.key==="Escape"&&y)l.value=null;else if(g.key.startsWith("Arrow")&&!C(y))$(t.findIndex(_=>E(_).length>0),1/0);else if(k)$(f(y.lane+k,t.length-1),y.index);else if(g.key==="ArrowLeft"||g.key==="ArrowRight")$(y.lane,y.index+(g.key==="ArrowRight"?1:-1));else return;g.preventDefault(),g.stopPropagation()},B=C(l.value),F=B?[B.agent,...Oe(B,S.step)].join(", "):wn,nt=B&&Math.max(0,(B.at-b.from)/(b.to-b.from)*m);return d`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${tt} width=${m} height=${Te} draw=${et} />
    </div>
    <div class="lanes" ref=${o}>
      <${Ht} names=${t} first=${c} last=${h} />
      <div
        class="lane-tracks is-parts"
        ref=${a}
        role="listbox"
        tabindex="0"
        aria-label="Work by agent, added up"
        aria-activedescendant=${u}
        onPointerMove=${g=>l.value=ft(g)}
        onPointerLeave=${()=>l.value=null}
        onClick=${g=>it(ft(g))}
        onKeyDown=${ht}
        onBlur=${()=>l.value=null}
      >
        <${V} className="lane-picture" top=${c*v} height=${w.length*v}>
          <${tt} width=${m} height=${w.length*v} draw=${L} />
        <//>
        <span id=${u} role="option" class="unseen" aria-selected=${B?"true":"false"}>
          ${F}
        </span>
        ${B&&d`
            <${kn}
              part=${B}
              step=${S.step}
              left=${nt}
              top=${(l.value.lane+1)*v+4}
              width=${m}
            />
          `}
      </div>
    </div>
  `}function Re({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...Nt(n.get(o))}));return d`
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
        ${s.map(o=>d`
            <tr key=${o.name}>
              <th scope="row"><a href=${Q("agent",{name:o.name})}>${o.name}</a></th>
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
  `}var zt=12,pt=26,Ct=14;function yn(t,e){t.clearRect(0,0,pt,Ct);let n=M(e);Tt(t,n,0,0,pt/2,Ct),t.fillStyle=n,t.fillRect(pt/2,0,pt/2,Ct)}function Ne({builds:t,lit:e,onLit:n}){return t.length===0?null:d`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${t.slice(0,zt).map(({key:s,org:o,version:a,attempts:i,installs:r})=>d`
          <button
            type="button"
            key=${s}
            class="legend-build"
            aria-pressed=${e===s}
            onClick=${()=>n(e===s?null:s)}
          >
            <${tt} width=${pt} height=${Ct} draw=${l=>yn(l,wt(o,a))} />
            <${ut} org=${o} version=${a} />
            <span class="number quiet">${I(i,"test")}, ${I(r,"install")}</span>
          </button>
        `)}
      ${t.length>zt&&d`<span class="quiet">and ${I(t.length-zt,"more build")}</span>`}
    </div>
  `}import{m115_0 as Ce}from"../main.js";var Xt=200,Pe=(t,e,n)=>{let s=T(t,e);return n==="install"?t.installs&&s.run>s.from?mt(s.run-s.from):"none":s.to>s.run?mt(s.to-s.run):"\u2013"},Mn=t=>[{name:"end",title:"Outcome",cell:e=>d`<${Gt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>d`<${Ot} test=${e.test} />`},{name:"build",title:"Build",cell:e=>d`<${ut} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>d`<a href=${Q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>d`<span class=${`number ${e.installs?"":"quiet"}`}>${Pe(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>d`<span class="number">${Pe(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>d`<time class="number" datetime=${e.leased_at}>${D(e.leased_at)}</time>`}];function Ie({rows:t,now:e}){let n=j(new Map).current,s=[...t].sort((i,r)=>i.id<r.id?1:-1).slice(0,Xt);for(let i of s)n.has(i.id)?n.get(i.id).value=i:n.set(i.id,A(i));let o=s.map(i=>i.id),a=new Set(o);for(let i of n.keys())a.has(i)||n.delete(i);return d`
    <${Ce}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${Mn(e)}
      ids=${o}
      kind="attempt"
      rowOf=${i=>n.get(i)}
      hrefOf=${i=>Q("job",{id:i.job_id})}
      failed=${J}
    />
    ${t.length===0&&d`<p class="nothing">No attempts in this period.</p>`}
    ${t.length>Xt&&d`
        <p class="nothing">
          The latest ${Xt} of ${I(t.length,"attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `}
  `}import{m101_0 as qt}from"../main.js";var Sn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Tn=[["lanes","Lanes"],["table","Table"]],Pt=({label:t,icon:e,keys:n,turned:s,run:o})=>d`
  <button
    type="button"
    class=${`icon-button ${s?"is-turned":""}`}
    aria-label=${t}
    data-tip=${`${t} (${n})`}
    onClick=${o}
  >
    <${ot} name=${e} />
  </button>
`;function De({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return d`
    <${qt}
      label="View"
      hideLabel
      options=${Tn}
      value=${e}
      onChange=${o=>dt({view:o==="table"?"table":""},{push:!0})}
    />
    <${qt}
      label="Period"
      hideLabel
      options=${Sn}
      value=${n}
      onChange=${o=>t.lengthen(o)}
    />
    <span class="timeline-moves" role="group" aria-label="Move">
      <${Pt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} />
      <${Pt} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} />
      <${Pt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
      <${Pt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
    </span>
    <button type="button" class="button" aria-pressed=${s} onClick=${()=>t.end.value=null}>
      <${ot} name=${s?"live":"pending"} />
      ${s?"Live":"Go to now"}
    </button>
  `}import{m138_0 as Qa,m138_1 as Za,m138_2 as Ja,m138_3 as ct,m138_4 as Le}from"../main.js";import{m160_0 as ni,m160_1 as si,m160_2 as oi,m160_3 as ai,m160_4 as ii,m160_5 as li,m160_6 as Be}from"../main.js";import{m172_0 as Fe}from"../main.js";import{m177_0 as fi,m177_1 as di,m177_2 as pi,m177_3 as hi,m177_4 as We}from"../main.js";import{m216_0 as Ke,m216_1 as vi}from"../main.js";var at=Ke("timeline");function je(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function It(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var En=890,xn=3e3,Ut=100,Ge=25,He=4,On=4e4,An=200,ze=t=>new Date(t*1e3).toISOString(),Dt=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=A(0);liveFrom=1/0;pending=A(0);error=A(null);start(){at.loaded.peek()&&this.#f();let e=at.watch(n=>{let s=Object.values(n);s.length===at.ids.peek().length?this.#f():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return It(this.#e.get(this.#c(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>It(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#c(a,n))))this.#d(o,s);this.#h(s)},An)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#c(e,n){if(n.length<=Ut)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Ge){let a=n.slice(o,o+Ge);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of It(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],u=`${e}|${l[0]}|${o}`;this.#o.has(u)||l[0]>=l[1]||(this.#o.add(u),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<He&&o>n;a++){let i=new URLSearchParams([["from",ze(n)],["to",ze(o)],...e.split(`
`).filter(Boolean).map(m=>["agent",m])]),{spans:r,complete:l}=await At(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),u=l?n:z(r.at(-1).leased_at);if(this.#e.set(e,je(this.#e.get(e)??[],[u,o])),this.#m(r,{older:!0}),l)break;o=u+.001,a===He-1&&this.#a.push([e,n,u])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#f(){let e=at.peek(),n=Math.min(...e.map(o=>z(o.leased_at))),s=G();this.liveFrom=e.length<xn?s-En:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=On)return;let s=G(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,u]of r){let m=T(u,s);m.to>=o&&m.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,u])=>[Math.max(l,o),Math.min(u,a)]).filter(([l,u])=>l<u));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var Rn="Added up: the height is the share of time at work, installs hatched, red what failed. Click for the attempts.",Nn=400,Cn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>ie("lanes-list")}];function Pn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;K(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),$t(()=>{t.length.value,t.end.value;let s=setTimeout(()=>dt(t.query),Nn);return()=>clearTimeout(s)})}function In(t){let e=gt(()=>{let o=Z.ids.value.filter(i=>ct.value.length===0||Le("agent",Z.row(i).peek(),ct.value));if(ct.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Z.row(i).peek()===null);return a.length>0?[...o,...a].sort(Fe):o}),n=W([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Dn(t,e,{from:n,to:s},o){let a=e.length>Ut?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(r=>t.lane(r)).filter(r=>{let l=T(r,o);return l.to>=a&&l.from<=s});return{rows:i,gain:ce(i,a,s,o),builds:fe(i,a,s,o),from:a}}var Ln=()=>d`
  <${Jt} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;function Xe({query:t}){let e=rt(()=>{let C=new Mt;return C.adopt(t),C},[]),n=rt(()=>new Dt,[]),s=W(null),o=rt(()=>new Rt,[]);q(()=>n.start(),[n]),q(()=>()=>o.stop(),[o]),Pn(e,t),Be("Timeline",rt(()=>Cn(e),[e])),We("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>dt({view:"table"})}]);let a=In(n),i=n.pending.value,r=Math.max(R.value,G()),l=e.at(r),u=e.length.value/100,{rows:m,gain:c,builds:h,from:w}=rt(()=>Dn(n,a,l,r),[a,R.value,u,Math.round(l.to/u),i]),b=e.length.value>pe,p=t.get("view")==="table"?"table":"lanes";if(!at.loaded.value)return d`
      <${Lt} title="Timeline">
        <${ee} lines=${10} />
      <//>
    `;let O=a.length===0&&ct.value.length===0,S=b?o:n,E=S.error.value,L=b?l.from:w,et=!b&&d`<${Ne} builds=${h} lit=${s.value} onLit=${C=>s.value=C} />`,Y=b?Rn:i>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return d`
    <${Lt}
      title="Timeline"
      note=${I(a.length,"agent")}
      className="timeline-page"
      actions=${d`<${Zt} label="Filter agents by name, target, label, build or job" />`}
      tools=${d`<${De} stretch=${e} view=${p} />`}
    >
      ${O?d`<${Ln} />`:d`
            <${oe}
              gain=${b?Nt(o.data.value?.parts??[]):c}
              where=${`from ${D(L*1e3)} to ${e.live.value?"now":D(l.to*1e3)}`}
            />
            ${et}
            <p class="timeline-state" role="status">
              ${Y}
            </p>
            ${E&&d`
                <${te}
                  title="Earlier attempts could not be loaded"
                  text=${E.message}
                  again=${()=>S.again()}
                />
              `}
            ${b?p==="table"?d`<${Re} names=${a} parts=${o} />`:d`<${Ae} names=${a} parts=${o} stretch=${e} moment=${r} />`:p==="table"?d`<${Ie} rows=${m} now=${r} />`:d`<${ye} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
            ${a.length===0&&d`<p class="nothing">No agents match “${ct.value.join(" ")}”.</p>`}
          `}
    <//>
  `}export{Xe as default};
