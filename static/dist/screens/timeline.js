import{m289_0 as hn,m289_1 as gn,m289_2 as $n,m289_3 as te,m289_4 as _n,m289_5 as vn,m289_6 as B,m289_7 as bn,m289_8 as $t,m289_9 as wn,m289_10 as z,m289_11 as _t}from"../main.js";import{m287_0 as lt,m287_1 as Sn,m287_2 as Mn,m287_3 as W,m287_4 as Tn,m287_5 as ee,m287_6 as On,m287_7 as J,m287_8 as tt,m287_9 as xn,m287_10 as et,m287_11 as En}from"../main.js";import{m9_0 as K,m9_1 as U,m9_2 as In,m9_3 as Ln}from"../main.js";import{m59_0 as se}from"../main.js";import{m102_0 as Pt}from"../main.js";import{m137_0 as ne,m137_1 as oe,m137_2 as ct}from"../main.js";import{m175_0 as jn,m175_1 as Hn,m175_2 as Gn,m175_3 as zn,m175_4 as ae,m175_5 as D,m175_6 as Un,m175_7 as I,m175_8 as Xn,m175_9 as Vn,m175_10 as qn,m175_11 as Yn,m175_12 as A,m175_13 as ie,m175_14 as mt,m175_15 as Qn,m175_16 as Zn,m175_17 as P,m175_18 as Jn,m175_19 as to,m175_20 as eo,m175_21 as so,m175_22 as X,m175_23 as no}from"../main.js";import{m184_0 as u}from"../main.js";import{m230_0 as vt,m230_1 as Ft,m230_2 as lo,m230_3 as mo,m230_4 as uo,m230_5 as fo}from"../main.js";import{m61_0 as Q,m61_1 as ho,m61_2 as go}from"../main.js";var Bt=["Installs made","Install time","Per install","Failed installs","Installs avoided","Time saved"],re=({row:t})=>{let{installs:e,install_seconds:s,installs_avoided:n,saved_seconds:o}=t,{failed_installs:a,failed_install_seconds:i}=t;return[A(e),e>0?I(s):"\u2013",e>0?mt(s/e):"\u2013",a>0?`${A(a)} \xB7 ${I(i)}`:"0",A(n),o===null?"\u2013":`\u2248 ${I(o)}`].map((r,l)=>u`<td key=${Bt[l]} class="is-numeric" data-label=${Bt[l]}>${r}</td>`)};function le({sums:t,shown:{from:e,to:s},live:n,agents:o}){let a=t.error.value;W(()=>t.want({from:e,to:s},n,o),[Math.round(e/60),n,Math.round(s-e),o?.join(`
`),a]);let i=t.data.value;if(!i)return a?null:u`<${ct} lines=${8} />`;let{builds:r,builds_total:l,total:m}=i;return l===0?u`<p class="nothing">No attempts ended in this period.</p>`:u`
<table class="tallies build-installs" aria-label="Installs by build, longest install time first">
<thead>
<tr>
<th scope="col">Build</th>
${Bt.map(f=>u`<th key=${f} scope="col" class="is-numeric">${f}</th>`)}
</tr>
</thead>
<tbody>
${r.map(f=>u`
<tr key=${`${f.org_id} ${f.app_version_id}`}>
<th scope="row"><${Q} org=${f.org_id} version=${f.app_version_id} link /></th>
<${re} row=${f} />
</tr>
`)}
</tbody>
<tfoot>
<tr>
<th scope="row">
All ${D(l,"build")}${l>r.length?`, the first ${A(r.length)} shown`:""}
</th>
<${re} row=${m} />
</tr>
</tfoot>
</table>
<p class="quiet">${vt} Retries avoid none.</p>
`}var Wt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function me({name:t,installing:e,running:s,most:n,note:o}){let a=et(null);return J(()=>{[e,s,Math.max(0,n-e-s)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),u`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function ue({gain:t,where:e}){let{made:s,avoided:n,starts:o,cost:a,running:i,saved:r,share:l,shareWithout:m}=t,f=s+n,d=a+(r??0),p=i+d;return u`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${A(s)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Install time</dt>
<dd class="number">${I(a)}</dd>
</div>
<div data-figure="installs avoided">
<dt>Installs avoided</dt>
<dd class="number">${A(n)} <small>${f>0?Wt(n/f):""}</small></dd>
</div>
<div data-figure="starts avoided">
<dt>Starts avoided</dt>
<dd class="number">${A(o)}</dd>
</div>
<div data-figure="device time saved">
<dt title=${vt}>Time saved</dt>
<dd class="number">${r===null?"\u2013":`\u2248 ${I(r)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${me}
name="With grouping"
installing=${a}
running=${i}
most=${p}
note=${l===null?"nothing ran":`${Wt(l)} for installs`}
/>
<${me}
name="One install per test"
installing=${d}
running=${i}
most=${p}
note=${m===null?"no install measured":`${Wt(m)} for installs`}
/>
</div>
</div>
`}import{m226_0 as fe,m226_1 as Ro,m226_2 as Io,m226_3 as Lo,m226_4 as No,m226_5 as st,m226_6 as Do,m226_7 as V,m226_8 as Co,m226_9 as Po}from"../main.js";import{m3_0 as ce,m3_1 as Wo,m3_2 as Ko,m3_3 as jo,m3_4 as Ho,m3_5 as Go,m3_6 as bt}from"../main.js";import{m7_0 as Xo,m7_1 as Vo,m7_2 as Kt}from"../main.js";import{m10_0 as E,m10_1 as wt,m10_2 as Qo}from"../main.js";import{m255_0 as Z,m255_1 as ta,m255_2 as ea}from"../main.js";import{m271_0 as j}from"../main.js";import{m193_0 as de,m193_1 as ia,m193_2 as ra,m193_3 as la,m193_4 as pe,m193_5 as ma,m193_6 as ua,m193_7 as fa}from"../shared.js";var $s=new Set(["failed","timed_out","lost","error"]),he=new WeakMap;function nt(t,e){let s=he.get(t);if(s)return s.over?s:{...s,run:s.started??(t.installs?e:s.from),to:Math.max(s.from,e)};let n=P(t.leased_at),o=P(t.started_at),a=P(t.finished_at),i={id:t.id,from:n,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=n),!t.installs&&o!==null&&(i.started=n),he.set(t,i),i.over?i:nt(t,e)}var ut=t=>$s.has(t.outcome),Ht=.1;function _s(t,e,s,n){let o=[],a=e;for(let m of n){if(m.from>=s)break;o.push([a,m.from]),a=Math.max(a,m.to??1/0)}o.push([a,s]);let i=([m,f])=>f-m<t-Ht?1/0:Math.abs(f-m-t),r=Math.min(...o.map(i)),l=r<1/0&&o.findLast(m=>i(m)<=r+Ht);return l?[l[0],Math.min(l[0]+t,l[1])]:[s-t,s]}function vs(t,e){let[s,n,o]=[pe(t),P(t.finished_at),t.start_seconds],a=n===null||t.run_seconds===null?n:Math.min(n,s+t.run_seconds);if(o!==null&&n!==null&&t.run_seconds!==null){let l=t.run_seconds-o,[m,f]=e.length>0?_s(l,s+o,n,e):bs(t,s,n,a);return[{kind:"start",from:s,to:s+o},{kind:"run",from:m,to:f}]}if(e.length===0)return[{kind:"run",from:s,to:a}];let i=[{kind:"start",from:s,to:e[0].from}],r=e.at(-1).to;return r===null||n!==null&&r>=n?i:[...i,{kind:"run",from:r,to:n}]}function bs(t,e,s,n){let o=de(t,e,s);return o?[o[1],s]:[e+t.start_seconds,n]}function ge(t,e){let[s,n,o]=[t.leased_at,t.started_at,t.finished_at].map(P);if(n===null)return[{kind:t.installs?"install":"run",from:s,to:o}];let a=vs(t,e),i=a[0].from-(t.install_seconds??0),r=[{kind:"prepare",from:s,to:Math.max(s,i)}];return t.installs&&r.push({kind:"install",from:Math.max(s,i),to:a[0].from}),[...r.filter(({from:l,to:m})=>m>l),...a]}var jt=new WeakMap;function $e(t){if(jt.has(t))return jt.get(t);let e=new Map;for(let n of t)!Ft(n)||n.started_at===null||(e.has(n.window)||e.set(n.window,[]),e.get(n.window).push(...ge(n,[]).filter(({kind:o})=>o==="run")));for(let n of e.values())n.sort((o,a)=>o.from-a.from);let s=t.map(n=>{let o=ge(n,e.get(n.id)??[]);return{row:n,id:n.id,parts:o,at:(o.find(({kind:a})=>a==="run")??o.at(-1)).from}});return s.sort((n,o)=>n.at-o.at),s.forEach(({row:n,parts:o},a)=>{let i=s[a+1],r=o.at(-1);i&&n.window!==null&&n.window===i.row.window&&(r.to??1/0)>i.at&&(r.to=Math.max(r.from,i.at))}),jt.set(t,s),s}var dt=({parts:t},e)=>({from:t[0].from,to:t.at(-1).to??e});function kt({parts:t},e){let s=[];for(let{from:n,to:o}of t){let a=s.at(-1);a&&n-a.to<=Ht?a.to=o??e:s.push({from:n,to:o??e})}return s}function Gt(t,e,s){let n=-1,o=1/0;return t.forEach((a,i)=>{for(let{from:r,to:l}of kt(a,s)){let m=e<r?r-e:e>l?e-l:0;m<o&&([n,o]=[i,m])}}),n}var _e=t=>t.install_seconds!==null,ws=new Set(["passed","failed","timed_out"]),ks=t=>!_e(t)&&t.number===1&&(t.started_at!==null||ws.has(t.outcome));function ve(t,e){let s=new Map;for(let{row:n,parts:o}of t){if(n.window===null)continue;let a=(o.find(({kind:l})=>l==="start"||l==="run")??o.at(-1)).from,i=o.at(-1).to??e,r=s.get(n.window)??{from:a,to:i,tests:0,first:n};s.set(n.window,{...r,from:Math.min(r.from,a),to:Math.max(r.to,i),tests:r.tests+1})}return[...s.values()].filter(({tests:n})=>n>1)}function be(t,e){let{window:s}=e.row;if(s===null)return null;let n=t.filter(({row:o})=>o.window===s);return n.some(({id:o})=>o===s)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function pt(t){let{saved:e,cost:s,running:n}=t,o=s+n;return{...t,share:o>0?s/o:null,shareWithout:o>0&&e!==null?(s+e)/(o+e):null}}function we(t,e){t.running+=e.run_seconds??0,Ft(e)&&(t.starts+=1),_e(e)?(t.made+=1,t.cost+=e.install_seconds):ks(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function ke(t,{from:e,to:s,now:n}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,running:0};for(let a of t){let i=nt(a,n);i.to<e||i.from>s||(o.attempts+=1,i.over&&i.to<=s&&we(o,a))}return pt(o)}function ye(t,e,s,n){let o=new Map;for(let a of t){let i=nt(a,n);if(i.to<e||i.from>s)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0,running:0};l.attempts+=1,i.over&&i.to<=s&&we(l,a),o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var zt=30,Ut=7*86400,Me=6*3600,ys=7*86400,Ss=.02,yt=(t,e,s)=>Math.min(s,Math.max(e,t)),St=class{length=B(900);end=B(null);live=te(()=>this.end.value===null);at(e){let s=this.length.value,n=this.end.value??e+s*Ss;return{from:n-s,to:n}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[s,n]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=s>0?yt(s,zt,Ut):900,this.end.value=n>0?this.#t(n):null}move(e){let{to:s}=this.at(K.peek()),n=s+e;this.end.value=n>=K.peek()?null:this.#t(n)}lengthen(e){this.length.value=yt(e,zt,Ut)}zoom(e,s=1){let{from:n,to:o}=this.at(K.peek()),a=yt((o-n)*e,zt,Ut);if(this.end.peek()!==null){let i=n+(o-n)*s+a*(1-s);this.end.value=i>=K.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:s,to:n}=this.at(K.peek());e<s?this.move(e-s-(n-s)*.1):e>n&&this.move(e-n+(n-s)*.1)}#t(e){let s=K.peek();return yt(e,Math.min(s,s-ys+this.length.peek()),s)}},Se=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function Mt({from:t,to:e},s,n=j(90)){let o=Se.find(l=>l/(e-t)*s>=n)??Se.at(-1),a=o<86400?l=>ae(l,o<60):Ms,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*s,text:a(l)});return i}function Ms(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var b=j(26),C=j(18),ot=(b-C)/2,Ts=j(46),Tt=.16,Xt=new Map;function Os(t,e){if(!Xt.has(e)){let s=document.createElement("canvas");s.width=8,s.height=8;let n=s.getContext("2d");n.strokeStyle=e,n.lineWidth=2.6,n.beginPath();for(let o of[-8,0,8])n.moveTo(o-1,9),n.lineTo(o+9,-1);n.stroke(),Xt.set(e,t.createPattern(s,"repeat"))}return Xt.get(e)}function Te(t,e,s,n,o,a){t.fillStyle=Os(t,e),t.fillRect(s,n,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(s+.5,n+.5,o-1,a-1))}function xs(t,e,s,n){let o=E("bad");if(t.fillStyle=E("paper"),t.fillRect(e,s+C-6,n,2),t.fillStyle=o,t.fillRect(e,s+C-4,n,4),n<16)return;let a=e+n-13;t.fillRect(a,s,13,C),t.strokeStyle=E("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,s+6),t.lineTo(a+9.5,s+12),t.moveTo(a+9.5,s+6),t.lineTo(a+3.5,s+12),t.stroke()}function Es(t,e,s,n,o){t.save(),t.beginPath(),t.rect(s,n,o-4,C),t.clip(),t.fillStyle=E("on-build"),t.fillText(e,s+5,n+C/2+.5),t.restore()}var As={prepare:.3,start:.55};function Rs(t,{row:e,parts:s},n,o){let a=E(Kt(e.org_id,e.app_version_id)),i=m=>(m-n.from)*n.scale,r=n.top+ot,l=ut(e);s.forEach(({kind:m,from:f,to:d},p)=>{let g=p===s.length-1,_=Math.max(-2,i(f)),y=i(d??n.now),T=g&&y-_>3?1:0,w=Math.min(n.width+2,Math.max(_+(g?1.5:0),y-T));if(!(w<=_)){if(t.globalAlpha=(o?Tt:1)*(As[m]??1),m==="install"?Te(t,a,_,r,Math.max(1.5,w-_),C):(t.fillStyle=a,t.fillRect(_,r,w-_,C)),t.globalAlpha=o?Tt:1,m==="run"&&e.outcome==="cancelled")t.clearRect(_+1.5,r+1.5,Math.max(0,w-_-3),C-3);else if(m==="run"&&w-_>Ts){let v=e.test.slice(e.test.lastIndexOf("/")+1);Es(t,v,_,l?r-2:r,w-_-(l?13:0))}l&&g&&xs(t,_,r,w-_)}}),t.globalAlpha=1}function Is(t,{from:e,to:s,first:n},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(s-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=E(Kt(n.org_id,n.app_version_id)),t.lineWidth=1,t.globalAlpha=a?Tt/2:.3,t.fillRect(i,o.top+1,r,b-3),t.globalAlpha=a?Tt:1,t.strokeRect(i+.5,o.top+1.5,r-1,b-4),t.globalAlpha=1)}var Oe=["paused","drained","quarantined"];function Ls(t){let e=t&&bt(t);return ce.includes(e)?{look:e,since:P(t.last_seen_at)}:Oe.includes(e)?{look:e,since:P(t.held?t.held.at:t.paused_at)}:null}var Ns={lost:"bad",offline:"ink-2"},Ds=72;function Cs(t,e,{from:s,scale:n,width:o,top:a,now:i}){let r=Math.min(o,(i-s)*n),l=e.since===null?r-Ds:Math.max(0,(e.since-s)*n);if(r-l<2)return;let m=e.look,f=Oe.includes(m);t.save(),t.beginPath(),t.rect(l,a+ot,r-l,C),t.clip(),t.strokeStyle=t.fillStyle=E(Ns[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=f?3:1,t.beginPath();for(let p=l-C;p<r;p+=m==="offline"?14:9)t.moveTo(p,a+ot+C),t.lineTo(f?p:p+C,a+ot);t.stroke(),t.globalAlpha=1;let d=t.measureText(m).width+8;r-l>d+8&&(t.clearRect(r-d-4,a+ot,d,C),t.fillText(m,r-d,a+b/2+.5)),t.restore()}function Ps(t,e,{from:s,scale:n,top:o}){t.fillStyle=E("tint-2");for(let[a,i]of e)t.fillRect((a-s)*n,o,(i-a)*n,b)}function xe(t,{names:e,lane:s,stretch:n,width:o,now:a,lit:i,unknown:r}){let{from:l,to:m}=n,f=o/(m-l),d=e.length*b;t.clearRect(0,0,o,d),e.forEach((p,g)=>Ps(t,r(p),{from:l,scale:f,top:g*b})),t.fillStyle=E("rule");for(let{x:p}of Mt(n,o))t.fillRect(Math.round(p),0,1,d);e.forEach((p,g)=>t.fillRect(0,(g+1)*b-1,o,1)),t.font=wt(11,550),t.textBaseline="middle",e.forEach((p,g)=>{let _=Ls(Z.row(p).peek());_&&Cs(t,_,{from:l,scale:f,width:o,top:g*b,now:a});let y={from:l,scale:f,width:o,top:g*b,now:a},T=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`,w=s(p);for(let v of ve(w,a))v.to>=l&&v.from<=m&&Is(t,v,y,T(v.first));for(let v of w){let M=dt(v,a);M.to>=l&&M.from<=m&&Rs(t,v,y,T(v.row))}}),a<=m&&(t.fillStyle=E("ink"),t.fillRect(Math.round((a-l)*f),0,2,d))}function Ee(t,{names:e,lane:s,step:n,stretch:o,width:a,now:i}){let{from:r,to:l}=o,m=a/(l-r),f=e.length*b;t.clearRect(0,0,a,f),t.fillStyle=E("rule");for(let{x:p}of Mt(o,a))t.fillRect(Math.round(p),0,1,f);e.forEach((p,g)=>t.fillRect(0,(g+1)*b-1,a,1));let d=Math.max(1.5,n*m-1);e.forEach((p,g)=>{let _=(g+1)*b-ot;for(let y of s(p)){let T=(y.at-r)*m,w=y.install_seconds+y.run_seconds,v=Math.max(2,Math.min(1,w/n)*C),M=w>0?y.install_seconds/w*v:0;t.fillStyle=E("go"),t.fillRect(T,_-v+M,d,v-M),M>1&&Te(t,E("go"),T,_-v,d,M),y.failed>0&&(t.fillStyle=E("bad"),t.fillRect(T,_+1,d,Math.max(2,y.failed/y.attempts*ot)))}}),i<=l&&(t.fillStyle=E("ink"),t.fillRect(Math.round((i-r)*m),0,2,f))}function Ae(t,{stretch:e,width:s,height:n,now:o}){t.clearRect(0,0,s,n),t.font=wt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*s;for(let{x:l,text:m}of Mt(e,s)){if(o<=e.to&&Math.abs(l-a)<j(34))continue;t.fillStyle=E("ink-2");let f=t.measureText(m).width/2;l>f&&l<s-f&&t.fillText(m,l-f,n/2)}if(o>e.to)return;let i=j(15),r=Math.min(s-i*2,Math.max(0,a-i));t.fillStyle=E("ink"),t.fillRect(r,3,i*2,n-6),t.fillStyle=E("paper"),t.font=wt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,n/2)}import{m108_0 as q}from"../main.js";import{m229_0 as Na,m229_1 as Re}from"../main.js";import{m77_0 as at}from"../main.js";import{m138_0 as Ba,m138_1 as Wa,m138_2 as Ie}from"../main.js";import{m144_0 as Ot,m144_1 as Ha}from"../main.js";var Le=j(288);function Ne(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",Ie[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:ut(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Vt=({row:t})=>{let[e,s,n]=Ne(t);return u`
<span class=${`state state-${n}`}>
<${at} name=${e} />
<span>${s}</span>
</span>
`};function xt({row:t,parts:e},s){let n=r=>{let l=e.find(m=>m.kind===r);return l?(l.to??s)-l.from:null},o=n("run"),a=t.finished_at===null||t.started_at!==null||t.run_seconds!==null,i=o===null||!a?null:t.finished_at===null?I(o):Re(t);return{install:t.install_seconds??n("install"),ran:i}}function Fs(t,e){let{row:s,parts:n}=t,{install:o,ran:a}=xt(t,e),i=s.finished_at===null&&n.at(-1).kind==="start";return[s.installs?`${s.install_seconds===null?"installing for":"installed"} ${mt(o)}`:"no install: the build was on the device",a&&`${s.finished_at===null?"runs for":"ran"} ${a}`,i&&"other tests of its start run"]}var De=({row:t,at:e},s,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,Ne(t)[1],t.installs?"with an install":"without an install",...s?[s]:[],`at ${X(e*1e3)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function Ce({span:t,place:e,now:s,left:n,top:o,width:a}){let{row:i}=t,[r,l,m]=Fs(t,s);return u`
<${q}
className="map-card"
left=${Math.max(0,Math.min(n,a-Le))}
top=${o}
width=${Math.min(Le,a)}
aria-hidden="true"
>
<span class="card-head">
<${Ot} test=${i.test} />
<${Vt} row=${i} />
</span>
<span class="card-build">
<${Q} org=${i.org_id} version=${i.app_version_id} />
</span>
<span>${r}</span>
${e&&u`<span>${e}</span>`}
${l&&u`<span>${l}</span>`}
${m&&u`<span>${m}</span>`}
<span class="card-labels">
${i.agent}, from ${X(t.at*1e3)}
${i.simulated?", simulated":""}
</span>
<//>
`}import{m228_0 as Pe,m228_1 as Fe,m228_2 as ni,m228_3 as oi,m228_4 as ai,m228_5 as Be,m228_6 as We}from"../main.js";import{m285_0 as Ke}from"../shared.js";import{m34_0 as qt}from"../shared.js";var je=j(28);function Bs({name:t}){let e=Z.row(t).value,s=e&&bt(e);return!e||["busy","idle"].includes(s)?null:u`
<span class=${`lane-state state state-${s}`} title=${s}>
<${at} name=${s} />
<span class="unseen">${s}</span>
</span>
`}var Ws=({names:t,first:e,last:s})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Be} role="list" aria-label="Agents">
${t.slice(e,s).map((n,o)=>u`
<${q} key=${n} role="listitem" className="lane-name" top=${(e+o)*b} height=${b}>
<a href=${V("agent",{name:n})} data-row=${`lane/${n}`} tabindex="-1" title=${n}>${n}</a>
<${Bs} name=${n} />
<//>
`)}
</div>
`;function Et(t){let e=et(null),s=et(null),n=Ke(e).value,o=z(0);J(()=>{let l=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return l.observe(s.current),()=>l.disconnect()},[]);let a=Fe(e.current);J(()=>{e.current.style.setProperty("height",`${t.length*b}px`),We(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(n.from/b))),r=Math.min(t.length,Math.max(i,Math.ceil(n.to/b)));return{box:e,tracks:s,width:o.value,first:i,last:r,near:t.slice(i,r)}}function At({label:t,className:e="",names:s,lanes:n,shown:o,moment:a,draw:i,at:r,placeOf:l,onClick:m,onKey:f,named:d,words:p,children:g}){let{box:_,tracks:y,width:T,first:w,last:v,near:M}=n,L=ee(),N=lt($=>Ae($,{stretch:o,width:T,height:je,now:a}),[o.from,o.to,T,a]),H=()=>r.value=null,R=$=>{if(!($.ctrlKey||$.metaKey||$.altKey)){if($.key==="Escape"&&r.peek())H();else if(!f($))return;$.preventDefault(),$.stopPropagation()}};return u`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${qt} width=${T} height=${je} draw=${N} />
</div>
<div class="lanes" ref=${_}>
<${Ws} names=${s} first=${w} last=${v} />
<div
class=${`lane-tracks ${e}`}
ref=${y}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${L}
onPointerMove=${$=>r.value=l($)}
onPointerLeave=${H}
onClick=${m}
onKeyDown=${R}
onBlur=${H}
>
<${q} className="lane-picture" top=${w*b} height=${M.length*b}>
<${qt} width=${T} height=${M.length*b} draw=${i} />
<//>
<span id=${L} role="option" class="unseen" aria-selected=${d?"true":"false"}>
${p}
</span>
${g}
</div>
</div>
`}var Ks=.0015,js=120;function Hs(t,e){let s=z(U());_t(()=>{K.value,s.value=U()});let n=$t(()=>t.live.value&&e/t.length.value>3).value;return W(()=>{if(!n||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(s.value=U()),js);return()=>clearInterval(o)},[n]),s}function Gs(t,e){W(()=>{let s=t.current,n=null,l=[["pointerdown",m=>{m.button===0&&(n={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!n||m.buttons===0)return;let f=m.clientX-n.x;!n.moved&&Math.abs(f)<4||(n.moved||s.setPointerCapture(m.pointerId),n={x:m.clientX,moved:!0},e.move(-f/s.clientWidth*e.length.peek()))}],["click",m=>{n?.moved&&m.stopImmediatePropagation(),n=null},!0],["wheel",m=>{let f=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:d,width:p}=s.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Ks),(m.clientX-d)/p)}else if(f)e.move(f/s.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,f,d]of l)s.addEventListener(m,f,{capture:d,passive:!1});return()=>l.forEach(([m,f,d])=>s.removeEventListener(m,f,{capture:d}))},[e])}function He({names:t,record:e,stretch:s,lit:n}){let o=Et(t),{box:a,tracks:i,width:r,first:l,last:m,near:f}=o,d=z(null);Gs(i,s);let p=Hs(s,r).value,g=s.at(p),_=e.version.value;W(()=>e.want(f,t,s.at(U())),[l,m,t,Math.round(g.from/5),s.length.value,e.error.value===null]);let y=lt(c=>xe(c,{names:f,lane:h=>e.spans(h),stretch:g,width:r,now:p,lit:n,unknown:h=>e.unknown(h,t,g)}),[l,m,t,g.from,g.to,r,p,n,_]),T=c=>c&&e.spans(t[c.lane]??"").find(h=>h.id===c.id),w=c=>(c-g.from)/(g.to-g.from)*r,v=c=>{let h=i.current.getBoundingClientRect(),S=Math.floor((c.clientY-h.top)/b),k=c.clientX-h.left,x=e.spans(t[S]??""),rt=x[Gt(x,g.from+k/r*(g.to-g.from),p)],ps=({from:hs,to:gs})=>k>=w(hs)-3&&k<=w(gs)+3;return rt&&kt(rt,p).some(ps)?{lane:S,id:rt.id}:null},M=(c,h)=>{let S=T(c);if(!S)return;let k=V("job",{id:S.row.job_id});h.metaKey||h.ctrlKey?window.open(k,"_blank","noopener"):fe(k)},L=(c,h)=>{if(!h)return;d.value={lane:c,id:h.id};let{from:S,to:k}=dt(h,p);(k<g.from||S>g.to)&&s.reveal(S);let x=a.current.getBoundingClientRect().top+c*b;x<110?window.scrollBy({top:x-110}):x+b>window.innerHeight-80&&window.scrollBy({top:x+b-window.innerHeight+80})},N=(c,h,S)=>{for(let k=c;k>=0&&k<t.length;k+=h){let x=e.spans(t[k]),rt=x[Gt(x,S,p)];if(rt)return L(k,rt)}},H=c=>{let h=d.peek(),S=T(h);if(c.key==="Enter"&&S)M(h,c);else if(c.key.startsWith("Arrow")&&!S)N(l>0?l+16:0,1,g.to);else if(c.key==="ArrowDown"||c.key==="ArrowUp"){let k=c.key==="ArrowDown"?1:-1;N(h.lane+k,k,Math.max(S.at,g.from))}else if(c.key==="ArrowLeft"||c.key==="ArrowRight"){let k=e.spans(t[h.lane]);L(h.lane,k[k.indexOf(S)+(c.key==="ArrowRight"?1:-1)])}else if(c.key==="Home"||c.key==="End"){let k=e.spans(t[h?.lane??0]);L(h?.lane??0,c.key==="End"?k.at(-1):k.find(x=>dt(x,p).to>=g.from))}else return!1;return!0},R=T(d.value),$=R&&be(e.spans(t[d.value.lane]),R),O=({from:c,to:h})=>h>=g.from&&c<=g.to,F=R?kt(R,p).filter(O):[],G=F.length>0&&Math.max(0,w(F.at(-1).from));return u`
<${At}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${g}
moment=${p}
draw=${y}
named=${R}
words=${R?De(R,$,p):"Use the arrow keys to move between attempts"}
at=${d}
placeOf=${c=>c.buttons?null:v(c)}
onClick=${c=>M(v(c),c)}
onKey=${H}
>
${F.map(({from:c,to:h})=>{let S=Math.max(0,w(c));return u`
<${q}
key=${c}
className="map-mark"
left=${S-2}
top=${d.value.lane*b+2}
width=${Math.min(r,w(h))-S+4}
height=${b-4}
/>
`})}
${F.length>0&&u`
<${Ce}
span=${R}
place=${$}
now=${p}
left=${G}
top=${(d.value.lane+1)*b+4}
width=${r}
/>
`}
<//>
`}import{m4_0 as Pi,m4_1 as Fi,m4_2 as Rt,m4_3 as Bi,m4_4 as Wi}from"../main.js";var Ge=6e4,zs=200,ze=t=>new Date(t*1e3).toISOString();function ft(t){let e=s=>t.reduce((n,o)=>n+o[s],0);return pt({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:e("install_seconds"),saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),running:e("run_seconds")})}function Us(t){let e=new Map;for(let s of t)e.has(s.agent)||e.set(s.agent,[]),e.get(s.agent).push(s);return e}var ht=class{#t;#s=new AbortController;#n=0;#e="";data=B(null);error=B(null);constructor(e){this.#t=e}want({from:e,to:s},n,o){let a=`${Math.round(e/60)} ${n?"live":Math.round(s/60)} ${o?.join(`
`)}`;a!==this.#e&&(this.#e=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#o(e,n?null:s,o),zs))}stop(){clearTimeout(this.#n),this.#s.abort()}again(){this.#e="",this.error.value=null}read(e){return e}async#o(e,s,n){this.#s.abort(),this.#s=new AbortController;let o=s??Date.now()/1e3,a=new URLSearchParams([["from",ze(Math.max(e,o-7*86400+1))],["to",ze(o)],...(n??[]).map(i=>["agent",i])]);try{this.data.value=this.read(await Rt(`${this.#t}?${a}`,{signal:this.#s.signal})),this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}s===null&&(this.#n=setTimeout(()=>this.#o(e+Ge/1e3,null,n),Ge))}},It=class extends ht{constructor(){super("/api/v1/timeline/parts")}read({step:e,parts:s,total:n}){return{step:e,total:n,lanes:Us(s)}}};var Xs="Use the arrow keys to move between parts",Ue=264,gt=100;function Xe(t,e){let s=ie(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${X(t.at*1e3)} to ${X((t.at+e)*1e3)}`,`${D(t.attempts,"attempt")}, ${A(t.failed)} failed`,`${D(t.installs,"install")}, ${A(t.installs_avoided)} avoided`,`${D(t.starts_avoided,"start")} of the runner avoided`,`busy ${s}: installs ${I(t.install_seconds)}, tests ${I(t.run_seconds)}`]}var Vs=({part:t,step:e,left:s,top:n,width:o})=>u`
<${q}
className="map-card"
left=${Math.max(0,Math.min(s,o-Ue))}
top=${n}
width=${Math.min(Ue,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${Xe(t,e).map(a=>u`<span key=${a}>${a}</span>`)}
<//>
`;function Ve({names:t,parts:e,stretch:s,moment:n}){let o=Et(t),{tracks:a,width:i,first:r,last:l,near:m}=o,f=z(null),d=s.at(n),p=s.live.value,g=e.error.value;W(()=>e.want(d,p,t.length>gt?m:null),[Math.round(d.from/60),p,s.length.value,t.length>gt?m.join(`
`):"",g]);let _=e.data.value,y=$=>_?.lanes.get($)??[],T=lt($=>Ee($,{names:m,lane:y,step:_?.step??1,stretch:d,width:i,now:n}),[r,l,t,d.from,d.to,i,_]),w=$=>$&&y(t[$.lane]??"")[$.index],v=$=>{let O=a.current.getBoundingClientRect(),F=Math.floor(($.clientY-O.top)/b),G=d.from+($.clientX-O.left)/i*(d.to-d.from),c=y(t[F]??"").findIndex(h=>h.at<=G&&G<h.at+_.step);return c<0?null:{lane:F,index:c}},M=$=>{let O=w($);O&&(s.length.value=_.step,s.reveal(O.at),s.end.value=Math.min(O.at+_.step,n))},L=$=>{let O=f.peek(),F=(h,S)=>Math.max(0,Math.min(S,h)),G=(h,S)=>{let k=y(t[h]??"");k.length>0&&(f.value={lane:h,index:F(S,k.length-1)})},c={ArrowDown:1,ArrowUp:-1}[$.key];if($.key==="Enter"&&O)M(O);else if($.key.startsWith("Arrow")&&!w(O))G(t.findIndex(h=>y(h).length>0),1/0);else if(c)G(F(O.lane+c,t.length-1),O.index);else if($.key==="ArrowLeft"||$.key==="ArrowRight")G(O.lane,O.index+($.key==="ArrowRight"?1:-1));else return!1;return!0},N=w(f.value),H=N?[N.agent,...Xe(N,_.step)].join(", "):Xs,R=N&&Math.max(0,(N.at-d.from)/(d.to-d.from)*i);return u`
<${At}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${d}
moment=${n}
draw=${T}
named=${N}
words=${H}
at=${f}
placeOf=${v}
onClick=${$=>M(v($))}
onKey=${L}
>
${N&&u`
<${Vs}
part=${N}
step=${_.step}
left=${R}
top=${(f.value.lane+1)*b+4}
width=${i}
/>
`}
<//>
`}function qe({names:t,parts:e}){let s=e.data.value?.lanes??new Map,n=t.filter(o=>s.has(o)).map(o=>({name:o,...ft(s.get(o),null)}));return u`
<table class="tallies" aria-label="Total work per agent">
<thead>
<tr>
<th scope="col">Agent</th>
<th scope="col" class="is-numeric">Attempts</th>
<th scope="col" class="is-numeric">Failed</th>
<th scope="col" class="is-numeric">Installs</th>
<th scope="col" class="is-numeric">Avoided</th>
<th scope="col" class="is-numeric">Installing</th>
<th scope="col" class="is-numeric">Testing</th>
</tr>
</thead>
<tbody>
${n.map(o=>u`
<tr key=${o.name}>
<th scope="row"><a href=${V("agent",{name:o.name})}>${o.name}</a></th>
<td class="is-numeric">${A(o.attempts)}</td>
<td class="is-numeric">${A(o.failed)}</td>
<td class="is-numeric">${A(o.made)}</td>
<td class="is-numeric">${A(o.avoided)}</td>
<td class="is-numeric">${I(o.cost)}</td>
<td class="is-numeric">${I(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var Yt=10,Ye=({attempts:t,made:e,avoided:s,cost:n})=>[D(t,"attempt"),`${D(e,"install")}${e>0?` (${I(n)})`:""}`,s>0&&`${A(s)} avoided`].filter(Boolean).join(", ");function Qe({builds:t,lit:e,onLit:s}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Yt).map(n=>u`
<button
type="button"
key=${n.key}
class="legend-build"
aria-pressed=${e===n.key}
aria-description=${Ye(n)}
data-tip=${Ye(n)}
onClick=${()=>s(e===n.key?null:n.key)}
>
<${Q} org=${n.org} version=${n.version} />
</button>
`)}
${t.length>Yt&&u`<span class="quiet">and ${D(t.length-Yt,"more build")}</span>`}
<span class="legend-keys quiet">
<i class="key-install"></i> install <i class="key-start"></i> start <i class="key-test"></i> test${" "}
<i class="key-failed"></i> failed
</span>
</div>
`}import{m139_0 as Ze}from"../main.js";import{m147_0 as Je}from"../main.js";var Qt=200,qs=t=>[{name:"end",title:"Outcome",cell:({row:e})=>u`<${Vt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:({row:e})=>u`<${Ot} test=${e.test} />`},{name:"build",title:"Build",cell:({row:e})=>u`<${Q} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:({row:e})=>u`<a href=${V("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>{let{install:s}=xt(e,t);return s===null?u`<span class="quiet">–</span>`:u`<span class="number">${mt(s)}</span>`}},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${xt(e,t).ran??"\u2013"}</span>`},{name:"at",title:"Started",numeric:!0,cell:({at:e})=>u`<${Je} at=${new Date(e*1e3).toISOString()} />`}];function ts({spans:t,now:e,isLoading:s}){let n=et(new Map).current,o=[...t].sort((r,l)=>l.at-r.at||(r.id<l.id?1:-1)).slice(0,Qt);for(let r of o)n.has(r.id)?n.get(r.id).value=r:n.set(r.id,B(r));let a=o.map(({id:r})=>r),i=new Set(a);for(let r of n.keys())i.has(r)||n.delete(r);return u`
<${Ze}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${qs(e)}
ids=${a}
kind="attempt"
rowOf=${r=>n.get(r)}
hrefOf=${({row:r})=>V("job",{id:r.job_id})}
failed=${({row:r})=>ut(r)}
/>
${t.length===0&&!s&&u`<p class="nothing">No attempts in this period.</p>`}
${t.length>Qt&&u`
<p class="nothing">
The latest ${Qt} of ${D(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m124_0 as Zt}from"../main.js";var Ys=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Qs=[["lanes","Lanes"],["table","Table"],["installs","Installs by build"]],Lt=({label:t,icon:e,keys:s,turned:n,run:o})=>u`
<button
type="button"
class=${`icon-button ${n?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${s})`}
onClick=${o}
>
<${at} name=${e} />
</button>
`;function es({stretch:t,view:e}){let s=t.length.value,n=t.live.value;return u`
<${Zt}
label="View"
hideLabel
options=${Qs}
value=${e}
onChange=${o=>st({view:o==="lanes"?"":o},{push:!0})}
/>
<${Zt}
label="Period"
hideLabel
options=${Ys}
value=${s}
onChange=${o=>t.lengthen(o)}
/>
<span class="timeline-moves" role="group" aria-label="Move">
<${Lt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-s/2)} />
<${Lt} label="Later" icon="next" keys="." run=${()=>t.move(s/2)} />
<${Lt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
<${Lt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
</span>
<button type="button" class="button" aria-pressed=${n} onClick=${()=>t.end.value=null}>
<${at} name=${n?"live":"pending"} />
${n?"Live":"Go to now"}
</button>
`}import{m169_0 as Ar,m169_1 as Rr,m169_2 as Ir,m169_3 as Y,m169_4 as ss}from"../main.js";import{m200_0 as Dr,m200_1 as Cr,m200_2 as Pr,m200_3 as Fr,m200_4 as Br,m200_5 as Wr,m200_6 as ns}from"../main.js";import{m213_0 as os}from"../main.js";import{m219_0 as zr,m219_1 as Ur,m219_2 as Xr,m219_3 as Vr,m219_4 as qr,m219_5 as as}from"../main.js";import{m262_0 as Zr,m262_1 as is,m262_2 as Jr}from"../main.js";var it=is("timeline");import{m281_0 as rs,m281_1 as ol,m281_2 as Jt,m281_3 as al,m281_4 as il,m281_5 as rl,m281_6 as ls}from"../main.js";function ms(t,[e,s]){let n=t.filter(([i,r])=>r<e||i>s),o=t.filter(([i,r])=>r>=e&&i<=s),a=[Math.min(e,...o.map(([i])=>i)),Math.max(s,...o.map(([,i])=>i))];return[...n,a].sort(([i],[r])=>i-r)}function Nt(t,e,s){let n=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=s)break;a>o&&n.push([o,a]),o=i}return o<s&&n.push([o,s]),n}var Zs=890,Js=3e3,Ct=100,us=25,fs=4,tn=4e4,en=200,cs=t=>new Date(t*1e3).toISOString(),Dt=class{#t=new Map;#s=new Map;#n=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#r=0;#l=0;version=B(0);liveFrom=1/0;pending=B(0);error=B(null);start(){it.loaded.peek()&&this.#c();let e=it.watch(s=>{let n=Object.values(s);n.length===it.ids.peek().length?this.#c():this.#m(n)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#u.abort()}}spans(e){return $e(this.lane(e))}lane(e){let s=this.#s.get(e);return s||(s=[...this.#t.get(e)?.values()??[]].sort((n,o)=>n.id<o.id?-1:1),this.#s.set(e,s)),s}agents(){return this.#t.keys()}unknown(e,s,{from:n,to:o}){return Nt(this.#e.get(this.#f(e,s))??[],n,Math.min(o,this.liveFrom))}isLoading(e,s){return e.length>0&&!this.error.value&&this.unknown(e[0],e,s).length>0}isPartial({from:e,to:s}){return this.#a.some(([n,o,a])=>Nt(this.#e.get(n)??[],Math.max(o,e),Math.min(a,s)).length>0)}want(e,s,n){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#f(a,s))))this.#d(o,n);this.#h(n)},en)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,s){if(s.length<=Ct)return"";if(this.#i.everyone!==s){let n=new Map;for(let o=0;o<s.length;o+=us){let a=s.slice(o,o+us);for(let i of a)n.set(i,a.join(`
`))}this.#i={everyone:s,of:n}}return this.#i.of.get(e)??""}#d(e,{from:s,to:n}){let o=n-s>3600?3600:900;for(let[a,i]of Nt(this.#e.get(e)??[],s,Math.min(n,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],m=`${e}|${l[0]}|${o}`;this.#o.has(m)||l[0]>=l[1]||(this.#o.add(m),this.#p(e,l))}}async#p(e,[s,n]){this.pending.value+=1;try{let o=n;for(let a=0;a<fs&&o>s;a++){let i=new URLSearchParams([["from",cs(s)],["to",cs(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:r,complete:l}=await Rt(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=l?s:P(r.at(-1).leased_at);if(this.#e.set(e,ms(this.#e.get(e)??[],[m,o])),this.#m(r,{older:!0}),l)break;o=m+.001,a===fs-1&&this.#a.push([e,s,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=it.peek(),s=Math.min(...e.map(o=>P(o.leased_at))),n=U();this.liveFrom=e.length<Js?n-Zs:s,this.#t.clear(),this.#s.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#n=0,this.#m(e)}#m(e,{older:s=!1}={}){for(let n of e){this.#t.has(n.agent)||this.#t.set(n.agent,new Map);let o=this.#t.get(n.agent);s&&o.has(n.id)||(o.has(n.id)||(this.#n+=1),o.set(n.id,n),this.#s.delete(n.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:s}){if(this.#n<=tn)return;let n=U(),[o,a]=[e-(s-e),s+(s-e)];for(let[i,r]of this.#t){for(let[l,m]of r){let f=nt(m,n);f.to>=o&&f.from<=a||(r.delete(l),this.#n-=1)}this.#s.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,m])=>[Math.max(l,o),Math.min(m,a)]).filter(([l,m])=>l<m));this.liveFrom=a<n?n:Math.max(this.liveFrom,o)}};var sn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",nn=400,on=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>document.getElementById("lanes-list")?Pe("lanes-list"):st({view:""})}];function an(t,e){let s=`${e.get("span")??""} ${e.get("to")??""}`;J(()=>{let n=t.query;s!==`${n.span} ${n.to}`&&t.adopt(e)},[s]),_t(()=>{t.length.value,t.end.value;let n=setTimeout(()=>st(t.query),nn);return()=>clearTimeout(n)})}function rn(t){let e=$t(()=>{let o=Z.ids.value.filter(i=>Y.value.length===0||ss("agent",Z.row(i).peek(),Y.value));if(Y.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Z.row(i).peek()===null);return a.length>0?[...o,...a].sort(os):o}),s=z([]),n=e.value;return(n.length!==s.peek().length||n.some((o,a)=>o!==s.peek()[a]))&&(s.value=n),s.peek()}function ln(t,e,{from:s,to:n},o){let a=e.length>Ct?Math.min(n,Math.max(s,t.liveFrom)):s,i=e.flatMap(l=>t.spans(l)).filter(({row:l})=>{let m=nt(l,o);return m.to>=a&&m.from<=n}),r=i.map(({row:l})=>l);return{spans:i,gain:ke(r,{from:a,to:n,now:o}),builds:ye(r,a,n,o),from:a}}var mn=t=>t.live.value&&Y.value.length===0?Object.keys(Jt).find(e=>Jt[e]===t.length.value):void 0;function un({total:t,lanes:e}={lanes:new Map},s){return Y.value.length===0||s.length>gt?ft(t?[t]:[]):ft(s.flatMap(n=>e.get(n)??[]))}var fn=(t,e)=>pt({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),cn=()=>u`
<${ne} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function ds({query:t}){let e=tt(()=>{let x=new St;return x.adopt(t),x},[]),s=tt(()=>new Dt,[]),n=z(null),o=tt(()=>new It,[]),a=tt(()=>new ht("/api/v1/timeline/builds"),[]);W(()=>s.start(),[s]),W(()=>()=>[o,a].forEach(x=>x.stop()),[o,a]),an(e,t),ns("Timeline",tt(()=>on(e),[e])),as("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>st({view:"table"})},{label:"Installs by build",icon:"timeline",run:()=>st({view:"installs"})}]);let i=rn(s),r=s.pending.value,l=Math.max(K.value,U()),m=e.at(l),f=e.length.value/100,d=mn(e),p=ls(d??rs),g=s.isLoading(i,m),{spans:_,gain:y,builds:T,from:w}=tt(()=>ln(s,i,m,l),[i,K.value,f,Math.round(m.to/f),r,g]),v=e.length.value>Me,M=["table","installs"].includes(t.get("view"))?t.get("view"):"lanes",L=M==="installs";if(W(()=>{M==="table"&&!v&&i.length<=Ct&&s.want(i,i,m)},[M,v,i,Math.round(m.to/f),f]),!it.loaded.value)return u`
<${Pt} title="Timeline">
<${ct} lines=${10} />
<//>
`;let N=i.length===0&&Y.value.length===0,H=L?a:v?o:s,R=H.error.value,$=v||L,O=$?H.data.value===null&&!R:_.length===0&&g,F=d!==void 0&&p!==null,G=F?P(p.since):$?m.from:w,c=Y.value.length>0&&!($&&i.length>gt),h=L?ft(a.data.value&&i.length>0?[a.data.value.total]:[]):v?un(o.data.value??void 0,i):y,S=!$&&u`<${Qe} builds=${T} lit=${n.value} onLit=${x=>n.value=x} />`,k=L?"":v?sn:r>0?"Loading earlier attempts\u2026":s.isPartial(m)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Pt}
title="Timeline"
note=${D(i.length,"agent")}
className="timeline-page"
actions=${u`<${se} label="Filter agents by name, target, label, build or job" />`}
tools=${u`
<${es} stretch=${e} view=${M} />
<p class="timeline-state quiet" role="status">${k}</p>
`}
>
${N?u`<${cn} />`:u`
${O?u`<div class="gain is-loading"><${ct} lines=${3} /></div>`:u`
<${ue}
gain=${F&&!L?fn(h,p):h}
where=${[`from ${X(G*1e3)} to ${e.live.value?"now":X(m.to*1e3)}`,c&&D(i.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}
${S}
${R&&u`
<${oe}
title="Earlier attempts could not be loaded"
text=${R.message}
again=${()=>H.again()}
/>
`}
${L?i.length>0&&u`
<${le}
sums=${a}
shown=${{...m,from:G}}
live=${e.live.value}
agents=${c?i:null}
/>
`:v?M==="table"?u`<${qe} names=${i} parts=${o} />`:u`<${Ve} names=${i} parts=${o} stretch=${e} moment=${l} />`:M==="table"?u`<${ts} spans=${_} now=${l} isLoading=${O} />`:u`<${He} names=${i} record=${s} stretch=${e} lit=${n.value} />`}
${i.length===0&&u`<p class="nothing">No agents match “${Y.value.join(" ")}”.</p>`}
`}
<//>
`}export{ds as default};
