import{m233_0 as Fn,m233_1 as Wn,m233_2 as Kn,m233_3 as Yt,m233_4 as jn,m233_5 as Gn,m233_6 as A,m233_7 as Hn,m233_8 as ht,m233_9 as zn,m233_10 as F,m233_11 as gt}from"../main.js";import{m231_0 as it,m231_1 as Un,m231_2 as Vn,m231_3 as X,m231_4 as Yn,m231_5 as $t,m231_6 as Qn,m231_7 as W,m231_8 as lt,m231_9 as Zn,m231_10 as K,m231_11 as Jn}from"../main.js";import{m6_0 as R,m6_1 as j,m6_2 as ns,m6_3 as ss}from"../main.js";import{m44_0 as Qt}from"../main.js";import{m80_0 as Dt}from"../main.js";import{m110_0 as Zt,m110_1 as Jt,m110_2 as te}from"../main.js";import{m141_0 as fs,m141_1 as P,m141_2 as q,m141_3 as ds,m141_4 as G,m141_5 as ee,m141_6 as rt,m141_7 as ps,m141_8 as H,m141_9 as hs,m141_10 as I}from"../main.js";import{m148_0 as d}from"../main.js";var Lt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function ne({name:t,installing:e,running:n,most:s,note:o}){let a=K(null);return W(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),d`
    <div class="spent">
      <span class="spent-name">${t}</span>
      <span class="spent-bar" ref=${a} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${o}</span>
    </div>
  `}function se({gain:t,where:e}){let{made:n,avoided:s,installing:o,running:a,saved:i,share:r,shareWithout:l}=t,u=n+s,m=o+(i??0),c=a+m;return d`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${G(n)}</dd>
        </div>
        <div data-figure="installs avoided" class="is-yellow">
          <dt>Installs avoided</dt>
          <dd class="number">${G(s)} <small>${u>0?Lt(s/u):""}</small></dd>
        </div>
        <div data-figure="device time saved">
          <dt>Device time saved</dt>
          <dd class="number">${i===null?"\u2013":q(i)}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${e}</p>
        <${ne}
          name="With grouping"
          installing=${o}
          running=${a}
          most=${c}
          note=${r===null?"nothing ran":`${Lt(r)} of it for installs`}
        />
        <${ne}
          name="One install per test"
          installing=${m}
          running=${a}
          most=${c}
          note=${l===null?"no install measured":`it would be ${Lt(l)}`}
        />
      </div>
    </div>
  `}import{m180_0 as oe,m180_1 as Ms,m180_2 as Ss,m180_3 as Ts,m180_4 as ft,m180_5 as Es,m180_6 as Y,m180_7 as xs,m180_8 as Os}from"../main.js";import{m182_0 as ae,m182_1 as vt,m182_2 as Ns,m182_3 as Cs,m182_4 as ie,m182_5 as _t}from"../main.js";import{m204_0 as Q,m204_1 as le,m204_2 as Ds,m204_3 as Ls}from"../main.js";import{m5_0 as Ws,m5_1 as Ks,m5_2 as bt}from"../main.js";import{m7_0 as M,m7_1 as wt,m7_2 as Hs}from"../main.js";var Ue=new Set(["failed","timed_out","lost","error"]),re=new WeakMap;function T(t,e){let n=re.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=H(t.leased_at),o=H(t.started_at),a=H(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),re.set(t,i),i.over?i:T(t,e)}var Z=t=>Ue.has(t.outcome);function Bt(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=T(a,n),u=e<r?r-e:e>l?e-l:0;u<o&&([s,o]=[i,u])}),s}var me=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n));function ue(t,e,n,s){let o={attempts:0,made:0,avoided:0,installing:0,running:0},a=new Map;for(let m of t){let c=T(m,s);if(c.to<e||c.from>n)continue;o.attempts+=1,o.running+=me(c.run,c.to,e,n),a.has(m.group)||a.set(m.group,{seconds:0,installs:0,avoided:0});let h=a.get(m.group);m.installs?(o.made+=1,o.installing+=me(c.from,c.run,e,n),m.install_seconds>0&&(h.seconds+=m.install_seconds,h.installs+=1)):(o.avoided+=1,h.avoided+=1)}let i=[...a.values()].reduce((m,c)=>({seconds:m.seconds+c.seconds,installs:m.installs+c.installs}),{seconds:0,installs:0}),r=i.installs>0?i.seconds/i.installs:null,l=r===null?null:[...a.values()].reduce((m,c)=>m+c.avoided*(c.installs>0?c.seconds/c.installs:r),0),u=o.installing+o.running;return{...o,saved:l,share:u>0?o.installing/u:null,shareWithout:u>0&&l!==null?(o.installing+l)/(u+l):null}}function ce(t,e,n,s){let o=new Map;for(let a of t){let i=T(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,installs:0};l.attempts+=1,l.installs+=a.installs?1:0,o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Ft=30,Wt=7*86400,de=6*3600,Ve=7*86400,Ye=.02,kt=(t,e,n)=>Math.min(n,Math.max(e,t)),yt=class{length=A(900);end=A(null);live=Yt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Ye;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?kt(n,Ft,Wt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(R.peek()),s=n+e;this.end.value=s>=R.peek()?null:this.#t(s)}lengthen(e){this.length.value=kt(e,Ft,Wt)}zoom(e,n=1){let{from:s,to:o}=this.at(R.peek()),a=kt((o-s)*e,Ft,Wt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=R.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(R.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=R.peek();return kt(e,Math.min(n,n-Ve+this.length.peek()),n)}},fe=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function Mt({from:t,to:e},n,s=90){let o=fe.find(l=>l/(e-t)*n>=s)??fe.at(-1),a=o<60?Qe:o<86400?Je:Ze,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a.format(l*1e3)});return i}var Qe=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",second:"2-digit"}),Ze=new Intl.DateTimeFormat("en-GB",{weekday:"short",day:"numeric"}),Je=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit"});var v=26,x=18,nt=(v-x)/2,tn=46,en=.16,Kt=new Map;function nn(t,e){if(!Kt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Kt.set(e,t.createPattern(n,"repeat"))}return Kt.get(e)}function St(t,e,n,s,o,a){t.fillStyle=nn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function sn(t,e,n,s){let o=M("bad");if(t.fillStyle=M("paper"),t.fillRect(e,n+x-6,s,2),t.fillStyle=o,t.fillRect(e,n+x-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,x),t.strokeStyle=M("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function on(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,x),t.clip(),t.fillStyle=M("on-build"),t.fillText(e,n+5,s+x/2+.5),t.restore()}function an(t,e,n,s,o){let a=M(bt(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),u=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),m=s.top+nt;t.globalAlpha=o?en:1,e.installs&&l>r&&St(t,a,r,m,Math.max(1.5,Math.min(l,u)-r),x),u>l&&(t.fillStyle=a,t.fillRect(l,m,u-l,x),e.outcome==="cancelled"?t.clearRect(l+1.5,m+1.5,Math.max(0,u-l-3),x-3):u-l>tn&&on(t,e.test.slice(e.test.lastIndexOf("/")+1),l,Z(e)?m-2:m,u-l-(Z(e)?13:0))),Z(e)&&sn(t,r,m,u-r),t.globalAlpha=1}function ln(t){return t?.state==="offline"?{look:le(t),since:H(t.last_seen_at)}:t?.state==="paused"?{look:"paused",since:H(t.paused_at)}:null}var rn={lost:["bad","lost"],offline:["ink-2","offline"],paused:["warn","paused"]},mn=72;function un(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-mn:Math.max(0,(e.since-n)*s);if(r-l<2)return;let[u,m]=rn[e.look];t.save(),t.beginPath(),t.rect(l,a+nt,r-l,x),t.clip(),t.strokeStyle=t.fillStyle=M(u),t.globalAlpha=e.look==="offline"?.35:.55,t.lineWidth=e.look==="paused"?3:1,t.beginPath();for(let h=l-x;h<r;h+=e.look==="offline"?14:9)t.moveTo(h,a+nt+x),t.lineTo(e.look==="paused"?h:h+x,a+nt);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;r-l>c+8&&(t.clearRect(r-c-4,a+nt,c,x),t.fillText(m,r-c,a+v/2+.5)),t.restore()}function cn(t,e,{from:n,scale:s,top:o}){t.fillStyle=M("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,v)}function pe(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:u}=s,m=o/(u-l),c=e.length*v;t.clearRect(0,0,o,c),e.forEach((h,w)=>cn(t,r(h),{from:l,scale:m,top:w*v})),t.fillStyle=M("rule");for(let{x:h}of Mt(s,o))t.fillRect(Math.round(h),0,1,c);e.forEach((h,w)=>t.fillRect(0,(w+1)*v-1,o,1)),t.font=wt(11,550),t.textBaseline="middle",e.forEach((h,w)=>{let b=ln(Q.row(h).peek());b&&un(t,b,{from:l,scale:m,width:o,top:w*v,now:a});for(let p of n(h)){let O=T(p,a);if(O.to<l||O.from>u)continue;let S=i!==null&&i!==`${p.org_id}
${p.app_version_id}`;an(t,p,O,{from:l,scale:m,width:o,top:w*v},S)}}),a<=u&&(t.fillStyle=M("ink"),t.fillRect(Math.round((a-l)*m),0,2,c))}function he(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,u=a/(l-r),m=e.length*v;t.clearRect(0,0,a,m),t.fillStyle=M("rule");for(let{x:h}of Mt(o,a))t.fillRect(Math.round(h),0,1,m);e.forEach((h,w)=>t.fillRect(0,(w+1)*v-1,a,1));let c=Math.max(1.5,s*u-1);e.forEach((h,w)=>{let b=(w+1)*v-nt;for(let p of n(h)){let O=(p.at-r)*u,S=p.install_seconds+p.run_seconds,E=Math.max(2,Math.min(1,S/s)*x),D=S>0?p.install_seconds/S*E:0;t.fillStyle=M("go"),t.fillRect(O,b-E+D,c,E-D),D>1&&St(t,M("go"),O,b-E,c,D),p.failed>0&&(t.fillStyle=M("bad"),t.fillRect(O,b+1,c,Math.max(2,p.failed/p.attempts*nt)))}}),i<=l&&(t.fillStyle=M("ink"),t.fillRect(Math.round((i-r)*u),0,2,m))}function Tt(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=wt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:u}of Mt(e,n)){if(o<=e.to&&Math.abs(l-a)<34)continue;t.fillStyle=M("ink-2");let m=t.measureText(u).width/2;l>m&&l<n-m&&t.fillText(u,l-m,s/2)}if(o>e.to)return;let i=15,r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=M("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=M("paper"),t.font=wt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m229_0 as Et}from"../shared.js";import{m24_0 as J}from"../shared.js";import{m59_0 as st}from"../main.js";import{m85_0 as U}from"../main.js";import{m46_0 as mt,m46_1 as po}from"../main.js";import{m111_0 as $o,m111_1 as vo,m111_2 as ge}from"../main.js";import{m117_0 as xt}from"../main.js";var $e=288;function ve(t){return t.finished_at===null?["running",ge[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var jt=({row:t})=>{let[e,n,s]=ve(t);return d`
    <span class=${`state state-${s}`}>
      <${st} name=${e} />
      <span>${n}</span>
    </span>
  `};function fn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${rt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?rt(e.to-e.run):q(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var _e=(t,e)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,ve(t)[1],t.installs?"with an install":"without an install",`at ${I(t.leased_at)}`,...t.finished_at===null&&e?["still running"]:[]].join(", ");function be({row:t,times:e,left:n,top:s,width:o}){let[a,i]=fn(t,e);return d`
    <${U}
      className="map-card"
      left=${Math.max(0,Math.min(n,o-$e))}
      top=${s}
      width=${Math.min($e,o)}
      aria-hidden="true"
    >
      <span class="card-head">
        <${xt} test=${t.test} />
        <${jt} row=${t} />
      </span>
      <span class="card-build">
        <${mt} org=${t.org_id} version=${t.app_version_id} />
      </span>
      <span>${a}</span>
      ${i&&d`<span>${i}</span>`}
      <span class="card-labels">
        ${t.agent}, from ${I(t.leased_at)}
        ${t.simulated?", simulated":""}
      </span>
    <//>
  `}var we=28,dn=.0015,pn=120;function hn(t,e){let n=F(j());gt(()=>{R.value,n.value=j()});let s=ht(()=>t.live.value&&e/t.length.value>3).value;return X(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=j()),pn);return()=>clearInterval(o)},[s]),n}function gn(t,e){X(()=>{let n=t.current,s=null,l=[["pointerdown",u=>{u.button===0&&(s={x:u.clientX,moved:!1})}],["pointermove",u=>{if(!s||u.buttons===0)return;let m=u.clientX-s.x;!s.moved&&Math.abs(m)<4||(s.moved||n.setPointerCapture(u.pointerId),s={x:u.clientX,moved:!0},e.move(-m/n.clientWidth*e.length.peek()))}],["click",u=>{s?.moved&&u.stopImmediatePropagation(),s=null},!0],["wheel",u=>{let m=u.deltaX||(u.shiftKey?u.deltaY:0);if(u.ctrlKey||u.metaKey){let{left:c,width:h}=n.getBoundingClientRect();e.zoom(Math.exp(u.deltaY*dn),(u.clientX-c)/h)}else if(m)e.move(m/n.clientWidth*e.length.peek());else return;u.preventDefault()}]];for(let[u,m,c]of l)n.addEventListener(u,m,{capture:c,passive:!1});return()=>l.forEach(([u,m,c])=>n.removeEventListener(u,m,{capture:c}))},[e])}function $n({name:t}){let e=Q.row(t).value;if(!e||["busy","idle"].includes(e.state))return null;let n=e.lost?"lost":e.state;return d`
    <span class=${`lane-state state state-${n}`} title=${n}>
      <${st} name=${e.state} />
      <span class="unseen">${n}</span>
    </span>
  `}var Gt=({names:t,first:e,last:n})=>d`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${ie} role="list" aria-label="Agents">
    ${t.slice(e,n).map((s,o)=>d`
        <${U} key=${s} role="listitem" className="lane-name" top=${(e+o)*v} height=${v}>
          <a href=${Y("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
          <${$n} name=${s} />
        <//>
      `)}
  </div>
`;function ke({names:t,record:e,stretch:n,lit:s}){let o=K(null),a=K(null),i=Et(o).value,r=F(0),l=F(null),u=$t();W(()=>{let f=new ResizeObserver(([$])=>r.value=Math.floor($.contentRect.width));return f.observe(a.current),()=>f.disconnect()},[]),gn(a,n);let m=r.value,c=hn(n,m).value,h=Math.min(t.length,Math.max(0,Math.floor(i.from/v))),w=Math.min(t.length,Math.max(h,Math.ceil(i.to/v))),b=t.slice(h,w),p=n.at(c),O=e.version.value;X(()=>e.want(b,t,n.at(j())),[h,w,t,Math.round(p.from/5),n.length.value,e.error.value===null]);let S=it(f=>pe(f,{names:b,lane:$=>e.lane($),stretch:p,width:m,now:c,lit:s,unknown:$=>e.unknown($,t,p)}),[h,w,t,p.from,p.to,m,c,s,O]),E=it(f=>Tt(f,{stretch:p,width:m,height:we,now:c}),[p.from,p.to,m,c]),D=vt(o.current);W(()=>{o.current.style.setProperty("height",`${t.length*v}px`),_t(o.current.querySelector("[data-list]"),D)});let tt=f=>f&&e.lane(t[f.lane]??"").find($=>$.id===f.id),V=f=>(f-p.from)/(p.to-p.from)*m,N=f=>{let $=a.current.getBoundingClientRect(),k=Math.floor((f.clientY-$.top)/v),_=p.from+(f.clientX-$.left)/m*(p.to-p.from),C=e.lane(t[k]??""),z=C[Bt(C,_,c)];if(!z)return null;let Ut=T(z,c),[Xe,qe]=[V(Ut.from),V(Ut.to)],Vt=f.clientX-$.left;return Vt>=Xe-3&&Vt<=qe+3?{lane:k,id:z.id}:null},ct=(f,$)=>{let k=tt(f);if(!k)return;let _=Y("job",{id:k.job_id});$.metaKey||$.ctrlKey?window.open(_,"_blank","noopener"):oe(_)},at=(f,$)=>{if(!$)return;l.value={lane:f,id:$.id};let k=T($,c);(k.to<p.from||k.from>p.to)&&n.reveal(k.from);let _=o.current.getBoundingClientRect().top+f*v;_<110?window.scrollBy({top:_-110}):_+v>window.innerHeight-80&&window.scrollBy({top:_+v-window.innerHeight+80})},pt=(f,$,k)=>{for(let _=f;_>=0&&_<t.length;_+=$){let C=e.lane(t[_]),z=C[Bt(C,k,c)];if(z)return at(_,z)}},L=f=>{if(f.ctrlKey||f.metaKey||f.altKey)return;let $=l.peek(),k=tt($);if(f.key==="Enter"&&k)ct($,f);else if(f.key==="Escape"&&$)l.value=null;else if(f.key.startsWith("Arrow")&&!k)pt(h>0?h+16:0,1,p.to);else if(f.key==="ArrowDown"||f.key==="ArrowUp"){let _=f.key==="ArrowDown"?1:-1;pt($.lane+_,_,Math.max(T(k,c).from,p.from))}else if(f.key==="ArrowLeft"||f.key==="ArrowRight"){let _=e.lane(t[$.lane]);at($.lane,_[_.indexOf(k)+(f.key==="ArrowRight"?1:-1)])}else if(f.key==="Home"||f.key==="End"){let _=e.lane(t[$?.lane??0]);at($?.lane??0,f.key==="End"?_.at(-1):_.find(C=>T(C,c).to>=p.from))}else return;f.preventDefault(),f.stopPropagation()},B=tt(l.value),et=B&&T(B,c),g=B&&et.to>=p.from&&et.from<=p.to,y=B&&Math.max(0,V(et.from));return d`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${J} width=${m} height=${we} draw=${E} />
    </div>
    <div class="lanes" ref=${o}>
      <${Gt} names=${t} first=${h} last=${w} />
      <div
        class="lane-tracks"
        ref=${a}
        role="listbox"
        tabindex="0"
        aria-label="Attempts by agent"
        aria-activedescendant=${u}
        onPointerMove=${f=>l.value=f.buttons?null:N(f)}
        onPointerLeave=${()=>l.value=null}
        onClick=${f=>ct(N(f),f)}
        onKeyDown=${L}
        onBlur=${()=>l.value=null}
      >
        <${U} className="lane-picture" top=${h*v} height=${b.length*v}>
          <${J} width=${m} height=${b.length*v} draw=${S} />
        <//>
        <span id=${u} role="option" class="unseen" aria-selected=${B?"true":"false"}>
          ${B?_e(B,c):"Use the arrow keys to move between attempts"}
        </span>
        ${g&&d`
            <${U}
              className="map-mark"
              left=${y-2}
              top=${l.value.lane*v+2}
              width=${Math.min(m,V(et.to))-y+4}
              height=${v-4}
            />
            <${be}
              row=${B}
              times=${et}
              left=${y}
              top=${(l.value.lane+1)*v+4}
              width=${m}
            />
          `}
      </div>
    </div>
  `}import{m2_0 as qo,m2_1 as Ot,m2_2 as Uo,m2_3 as Vo}from"../main.js";var ye=6e4,vn=200,Me=t=>new Date(t*1e3).toISOString();function Rt(t){let e=l=>t.reduce((u,m)=>u+m[l],0),[n,s]=[e("installs"),e("installs_avoided")],[o,a]=[e("install_seconds"),e("run_seconds")],i=n>0?s*o/n:null,r=o+a;return{attempts:e("attempts"),failed:e("failed"),made:n,avoided:s,installing:o,running:a,saved:i,share:r>0?o/r:null,shareWithout:r>0&&i!==null?(o+i)/(r+i):null}}function _n(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var At=class{#t=new AbortController;#n=0;#s="";data=A(null);error=A(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),vn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Me(Math.max(e,o-7*86400+1))],["to",Me(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:r}=await Ot(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,parts:r,lanes:_n(r)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+ye/1e3,null,s),ye))}};var bn="Use the arrow keys to move between parts",Se=28,Te=264,Ee=100;function xe(t,e){let n=ee(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${I(t.at*1e3)} to ${I((t.at+e)*1e3)}`,`${P(t.attempts,"test")}, ${G(t.failed)} failed`,`${P(t.installs,"install")}, ${G(t.installs_avoided)} avoided`,`busy ${n}: installs ${q(t.install_seconds)}, tests ${q(t.run_seconds)}`]}var wn=({part:t,step:e,left:n,top:s,width:o})=>d`
  <${U}
    className="map-card"
    left=${Math.max(0,Math.min(n,o-Te))}
    top=${s}
    width=${Math.min(Te,o)}
    aria-hidden="true"
  >
    <strong>${t.agent}</strong>
    ${xe(t,e).map(a=>d`<span key=${a}>${a}</span>`)}
  <//>
`;function Oe({names:t,parts:e,stretch:n,moment:s}){let o=K(null),a=K(null),i=Et(o).value,r=F(0),l=F(null),u=$t();W(()=>{let g=new ResizeObserver(([y])=>r.value=Math.floor(y.contentRect.width));return g.observe(a.current),()=>g.disconnect()},[]);let m=r.value,c=Math.min(t.length,Math.max(0,Math.floor(i.from/v))),h=Math.min(t.length,Math.max(c,Math.ceil(i.to/v))),w=t.slice(c,h),b=n.at(s),p=n.live.value,O=e.error.value;X(()=>e.want(b,p,t.length>Ee?w:null),[Math.round(b.from/60),p,n.length.value,t.length>Ee?w.join(`
`):"",O]);let S=e.data.value,E=g=>S?.lanes.get(g)??[],D=it(g=>he(g,{names:w,lane:E,step:S?.step??1,stretch:b,width:m,now:s}),[c,h,t,b.from,b.to,m,S]),tt=it(g=>Tt(g,{stretch:b,width:m,height:Se,now:s}),[b.from,b.to,m,s]),V=vt(o.current);W(()=>{o.current.style.setProperty("height",`${t.length*v}px`),_t(o.current.querySelector("[data-list]"),V)});let N=g=>g&&E(t[g.lane]??"")[g.index],ct=g=>{let y=a.current.getBoundingClientRect(),f=Math.floor((g.clientY-y.top)/v),$=b.from+(g.clientX-y.left)/m*(b.to-b.from),k=E(t[f]??"").findIndex(_=>_.at<=$&&$<_.at+S.step);return k<0?null:{lane:f,index:k}},at=g=>{let y=N(g);y&&(n.length.value=S.step,n.reveal(y.at),n.end.value=Math.min(y.at+S.step,s))},pt=g=>{if(g.ctrlKey||g.metaKey||g.altKey)return;let y=l.peek(),f=(_,C)=>Math.max(0,Math.min(C,_)),$=(_,C)=>{let z=E(t[_]??"");z.length>0&&(l.value={lane:_,index:f(C,z.length-1)})},k={ArrowDown:1,ArrowUp:-1}[g.key];if(g.key==="Enter"&&y)at(y);else if(g.key==="Escape"&&y)l.value=null;else if(g.key.startsWith("Arrow")&&!N(y))$(t.findIndex(_=>E(_).length>0),1/0);else if(k)$(f(y.lane+k,t.length-1),y.index);else if(g.key==="ArrowLeft"||g.key==="ArrowRight")$(y.lane,y.index+(g.key==="ArrowRight"?1:-1));else return;g.preventDefault(),g.stopPropagation()},L=N(l.value),B=L?[L.agent,...xe(L,S.step)].join(", "):bn,et=L&&Math.max(0,(L.at-b.from)/(b.to-b.from)*m);return d`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${J} width=${m} height=${Se} draw=${tt} />
    </div>
    <div class="lanes" ref=${o}>
      <${Gt} names=${t} first=${c} last=${h} />
      <div
        class="lane-tracks is-parts"
        ref=${a}
        role="listbox"
        tabindex="0"
        aria-label="Work by agent, added up"
        aria-activedescendant=${u}
        onPointerMove=${g=>l.value=ct(g)}
        onPointerLeave=${()=>l.value=null}
        onClick=${g=>at(ct(g))}
        onKeyDown=${pt}
        onBlur=${()=>l.value=null}
      >
        <${U} className="lane-picture" top=${c*v} height=${w.length*v}>
          <${J} width=${m} height=${w.length*v} draw=${D} />
        <//>
        <span id=${u} role="option" class="unseen" aria-selected=${L?"true":"false"}>
          ${B}
        </span>
        ${L&&d`
            <${wn}
              part=${L}
              step=${S.step}
              left=${et}
              top=${(l.value.lane+1)*v+4}
              width=${m}
            />
          `}
      </div>
    </div>
  `}function Ae({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...Rt(n.get(o))}));return d`
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
              <th scope="row"><a href=${Y("agent",{name:o.name})}>${o.name}</a></th>
              <td class="is-numeric">${G(o.attempts)}</td>
              <td class="is-numeric">${G(o.failed)}</td>
              <td class="is-numeric">${G(o.made)}</td>
              <td class="is-numeric">${G(o.avoided)}</td>
              <td class="is-numeric">${q(o.installing)}</td>
              <td class="is-numeric">${q(o.running)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var Ht=12,dt=26,Nt=14;function kn(t,e){t.clearRect(0,0,dt,Nt);let n=M(e);St(t,n,0,0,dt/2,Nt),t.fillStyle=n,t.fillRect(dt/2,0,dt/2,Nt)}function Re({builds:t,lit:e,onLit:n}){return t.length===0?null:d`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${t.slice(0,Ht).map(({key:s,org:o,version:a,attempts:i,installs:r})=>d`
          <button
            type="button"
            key=${s}
            class="legend-build"
            aria-pressed=${e===s}
            onClick=${()=>n(e===s?null:s)}
          >
            <${J} width=${dt} height=${Nt} draw=${l=>kn(l,bt(o,a))} />
            <${mt} org=${o} version=${a} />
            <span class="number quiet">${P(i,"test")}, ${P(r,"install")}</span>
          </button>
        `)}
      ${t.length>Ht&&d`<span class="quiet">and ${P(t.length-Ht,"more build")}</span>`}
    </div>
  `}import{m112_0 as Ne}from"../main.js";var zt=200,Ce=(t,e,n)=>{let s=T(t,e);return n==="install"?t.installs&&s.run>s.from?rt(s.run-s.from):"none":s.to>s.run?rt(s.to-s.run):"\u2013"},yn=t=>[{name:"end",title:"Outcome",cell:e=>d`<${jt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>d`<${xt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>d`<${mt} org=${e.org_id} version=${e.app_version_id} />`},{name:"agent",title:"Agent",cell:e=>d`<a href=${Y("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>d`<span class=${`number ${e.installs?"":"quiet"}`}>${Ce(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>d`<span class="number">${Ce(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>d`<time class="number" datetime=${e.leased_at}>${I(e.leased_at)}</time>`}];function Pe({rows:t,now:e}){let n=K(new Map).current,s=[...t].sort((i,r)=>i.id<r.id?1:-1).slice(0,zt);for(let i of s)n.has(i.id)?n.get(i.id).value=i:n.set(i.id,A(i));let o=s.map(i=>i.id),a=new Set(o);for(let i of n.keys())a.has(i)||n.delete(i);return d`
    <${Ne}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${yn(e)}
      ids=${o}
      kind="attempt"
      rowOf=${i=>n.get(i)}
      hrefOf=${i=>Y("job",{id:i.job_id})}
      failed=${Z}
    />
    ${t.length===0&&d`<p class="nothing">No attempts in this period.</p>`}
    ${t.length>zt&&d`
        <p class="nothing">
          The latest ${zt} of ${P(t.length,"attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `}
  `}import{m98_0 as Xt}from"../main.js";var Mn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Sn=[["lanes","Lanes"],["table","Table"]],Ct=({label:t,icon:e,keys:n,turned:s,run:o})=>d`
  <button
    type="button"
    class=${`icon-button ${s?"is-turned":""}`}
    aria-label=${t}
    data-tip=${`${t} (${n})`}
    onClick=${o}
  >
    <${st} name=${e} />
  </button>
`;function Ie({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return d`
    <${Xt}
      label="View"
      hideLabel
      options=${Sn}
      value=${e}
      onChange=${o=>ft({view:o==="table"?"table":""},{push:!0})}
    />
    <${Xt}
      label="Period"
      hideLabel
      options=${Mn}
      value=${n}
      onChange=${o=>t.lengthen(o)}
    />
    <span class="timeline-moves" role="group" aria-label="Move">
      <${Ct} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} />
      <${Ct} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} />
      <${Ct} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
      <${Ct} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
    </span>
    <button type="button" class="button" aria-pressed=${s} onClick=${()=>t.end.value=null}>
      <${st} name=${s?"live":"pending"} />
      ${s?"Live":"Go to now"}
    </button>
  `}import{m135_0 as ja,m135_1 as Ga,m135_2 as Ha,m135_3 as ut,m135_4 as De}from"../main.js";import{m157_0 as qa,m157_1 as Ua,m157_2 as Va,m157_3 as Ya,m157_4 as Qa,m157_5 as Za,m157_6 as Le}from"../main.js";import{m169_0 as Be}from"../main.js";import{m174_0 as si,m174_1 as oi,m174_2 as ai,m174_3 as ii,m174_4 as Fe}from"../main.js";import{m211_0 as We,m211_1 as mi}from"../main.js";var ot=We("timeline");function Ke(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Pt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Tn=890,En=3e3,qt=100,je=25,Ge=4,xn=4e4,On=200,He=t=>new Date(t*1e3).toISOString(),It=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=A(0);liveFrom=1/0;pending=A(0);error=A(null);start(){ot.loaded.peek()&&this.#f();let e=ot.watch(n=>{let s=Object.values(n);s.length===ot.ids.peek().length?this.#f():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Pt(this.#e.get(this.#c(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Pt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#c(a,n))))this.#d(o,s);this.#h(s)},On)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#c(e,n){if(n.length<=qt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=je){let a=n.slice(o,o+je);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Pt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],u=`${e}|${l[0]}|${o}`;this.#o.has(u)||l[0]>=l[1]||(this.#o.add(u),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Ge&&o>n;a++){let i=new URLSearchParams([["from",He(n)],["to",He(o)],...e.split(`
`).filter(Boolean).map(m=>["agent",m])]),{spans:r,complete:l}=await Ot(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),u=l?n:H(r.at(-1).leased_at);if(this.#e.set(e,Ke(this.#e.get(e)??[],[u,o])),this.#m(r,{older:!0}),l)break;o=u+.001,a===Ge-1&&this.#a.push([e,n,u])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#f(){let e=ot.peek(),n=Math.min(...e.map(o=>H(o.leased_at))),s=j();this.liveFrom=e.length<En?s-Tn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=xn)return;let s=j(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,u]of r){let m=T(u,s);m.to>=o&&m.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,u])=>[Math.max(l,o),Math.min(u,a)]).filter(([l,u])=>l<u));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var An="Added up: the height is the share of time at work, installs hatched, red what failed. Click for the attempts.",Rn=400,Nn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>ae("lanes-list")}];function Cn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;W(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),gt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ft(t.query),Rn);return()=>clearTimeout(s)})}function Pn(t){let e=ht(()=>{let o=Q.ids.value.filter(i=>ut.value.length===0||De("agent",Q.row(i).peek(),ut.value));if(ut.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(Be):o}),n=F([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function In(t,e,{from:n,to:s},o){let a=e.length>qt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(r=>t.lane(r)).filter(r=>{let l=T(r,o);return l.to>=a&&l.from<=s});return{rows:i,gain:ue(i,a,s,o),builds:ce(i,a,s,o),from:a}}var Dn=()=>d`
  <${Zt} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;function ze({query:t}){let e=lt(()=>{let N=new yt;return N.adopt(t),N},[]),n=lt(()=>new It,[]),s=F(null),o=lt(()=>new At,[]);X(()=>n.start(),[n]),X(()=>()=>o.stop(),[o]),Cn(e,t),Le("Timeline",lt(()=>Nn(e),[e])),Fe("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ft({view:"table"})}]);let a=Pn(n),i=n.pending.value,r=Math.max(R.value,j()),l=e.at(r),u=e.length.value/100,{rows:m,gain:c,builds:h,from:w}=lt(()=>In(n,a,l,r),[a,R.value,u,Math.round(l.to/u),i]),b=e.length.value>de,p=t.get("view")==="table"?"table":"lanes";if(!ot.loaded.value)return d`
      <${Dt} title="Timeline">
        <${te} lines=${10} />
      <//>
    `;let O=a.length===0&&ut.value.length===0,S=b?o:n,E=S.error.value,D=b?l.from:w,tt=!b&&d`<${Re} builds=${h} lit=${s.value} onLit=${N=>s.value=N} />`,V=b?An:i>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return d`
    <${Dt}
      title="Timeline"
      note=${P(a.length,"agent")}
      className="timeline-page"
      actions=${d`<${Qt} label="Filter agents by name, target, label, build or job" />`}
      tools=${d`<${Ie} stretch=${e} view=${p} />`}
    >
      ${O?d`<${Dn} />`:d`
            <${se}
              gain=${b?Rt(o.data.value?.parts??[]):c}
              where=${`from ${I(D*1e3)} to ${e.live.value?"now":I(l.to*1e3)}`}
            />
            ${tt}
            <p class="timeline-state" role="status">
              ${V}
            </p>
            ${E&&d`
                <${Jt}
                  title="Earlier attempts could not be loaded"
                  text=${E.message}
                  again=${()=>S.again()}
                />
              `}
            ${b?p==="table"?d`<${Ae} names=${a} parts=${o} />`:d`<${Oe} names=${a} parts=${o} stretch=${e} moment=${r} />`:p==="table"?d`<${Pe} rows=${m} now=${r} />`:d`<${ke} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
            ${a.length===0&&d`<p class="nothing">No agents match “${ut.value.join(" ")}”.</p>`}
          `}
    <//>
  `}export{ze as default};
