import{m285_0 as os,m285_1 as as,m285_2 as is,m285_3 as Yt,m285_4 as rs,m285_5 as ls,m285_6 as B,m285_7 as ms,m285_8 as gt,m285_9 as us,m285_10 as z,m285_11 as $t}from"../main.js";import{m283_0 as mt,m283_1 as cs,m283_2 as ps,m283_3 as W,m283_4 as hs,m283_5 as Qt,m283_6 as gs,m283_7 as nt,m283_8 as st,m283_9 as $s,m283_10 as ot,m283_11 as _s}from"../main.js";import{m9_0 as K,m9_1 as U,m9_2 as ws,m9_3 as ks}from"../main.js";import{m57_0 as Zt}from"../main.js";import{m100_0 as Lt}from"../main.js";import{m135_0 as Jt,m135_1 as te,m135_2 as ft}from"../main.js";import{m173_0 as Rs,m173_1 as Ns,m173_2 as Ls,m173_3 as Ds,m173_4 as ee,m173_5 as D,m173_6 as Is,m173_7 as I,m173_8 as Cs,m173_9 as Ps,m173_10 as Fs,m173_11 as Bs,m173_12 as R,m173_13 as ne,m173_14 as Z,m173_15 as Ws,m173_16 as Ks,m173_17 as j,m173_18 as js,m173_19 as Hs,m173_20 as Gs,m173_21 as Xs,m173_22 as zs,m173_23 as V}from"../main.js";import{m182_0 as u}from"../main.js";import{m227_0 as _t,m227_1 as se,m227_2 as Qs,m227_3 as Zs,m227_4 as Js,m227_5 as to}from"../main.js";import{m59_0 as J,m59_1 as so,m59_2 as oo}from"../main.js";var Dt=["Installs made","Install time","Per install","Installs avoided","Time saved"],oe=({row:{installs:t,install_seconds:e,installs_avoided:n,saved_seconds:s}})=>[R(t),t>0?I(e):"\u2013",t>0?Z(e/t):"\u2013",R(n),s===null?"\u2013":`\u2248 ${I(s)}`].map((o,a)=>u`<td key=${Dt[a]} class="is-numeric" data-label=${Dt[a]}>${o}</td>`);function ae({sums:t,shown:{from:e,to:n},live:s,agents:o}){let a=t.error.value;W(()=>t.want({from:e,to:n},s,o),[Math.round(e/60),s,Math.round(n-e),o?.join(`
`),a]);let i=t.data.value;if(!i)return a?null:u`<${ft} lines=${8} />`;let{builds:r,builds_total:l,total:m}=i;return l===0?u`<p class="nothing">No attempts ended in this period.</p>`:u`
<table class="tallies build-installs" aria-label="Installs by build, longest install time first">
<thead>
<tr>
<th scope="col">Build</th>
${Dt.map(d=>u`<th key=${d} scope="col" class="is-numeric">${d}</th>`)}
</tr>
</thead>
<tbody>
${r.map(d=>u`
<tr key=${`${d.org_id} ${d.app_version_id}`}>
<th scope="row"><${J} org=${d.org_id} version=${d.app_version_id} link /></th>
<${oe} row=${d} />
</tr>
`)}
</tbody>
<tfoot>
<tr>
<th scope="row">
All ${D(l,"build")}${l>r.length?`, the first ${R(r.length)} shown`:""}
</th>
<${oe} row=${m} />
</tr>
</tfoot>
</table>
<p class="quiet">${_t} Retries avoid none.</p>
`}var It=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function ie({name:t,installing:e,running:n,most:s,note:o}){let a=ot(null);return nt(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),u`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function re({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,installing:i,running:r,saved:l,share:m,shareWithout:d}=t,f=n+s,c=i+(l??0),g=r+c;return u`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${R(n)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Install time</dt>
<dd class="number">${I(a)}</dd>
</div>
<div data-figure="installs avoided">
<dt>Installs avoided</dt>
<dd class="number">${R(s)} <small>${f>0?It(s/f):""}</small></dd>
</div>
<div data-figure="starts avoided">
<dt>Starts avoided</dt>
<dd class="number">${R(o)}</dd>
</div>
<div data-figure="device time saved">
<dt title=${_t}>Time saved</dt>
<dd class="number">${l===null?"\u2013":`\u2248 ${I(l)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${ie}
name="With grouping"
installing=${i}
running=${r}
most=${g}
note=${m===null?"nothing ran":`${It(m)} for installs`}
/>
<${ie}
name="One install per test"
installing=${c}
running=${r}
most=${g}
note=${d===null?"no install measured":`${It(d)} for installs`}
/>
</div>
</div>
`}import{m223_0 as le,m223_1 as bo,m223_2 as wo,m223_3 as ko,m223_4 as yo,m223_5 as ut,m223_6 as So,m223_7 as q,m223_8 as Mo,m223_9 as To}from"../main.js";import{m3_0 as me,m3_1 as Oo,m3_2 as xo,m3_3 as Ro,m3_4 as No,m3_5 as Lo,m3_6 as vt}from"../main.js";import{m7_0 as Co,m7_1 as Po,m7_2 as Ct}from"../main.js";import{m10_0 as A,m10_1 as bt,m10_2 as Wo}from"../main.js";import{m252_0 as tt,m252_1 as Ho,m252_2 as Go}from"../main.js";import{m268_0 as H}from"../main.js";var dn=new Set(["failed","timed_out","lost","error"]),ue=new WeakMap;function O(t,e){let n=ue.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=j(t.leased_at),o=j(t.started_at),a=j(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ue.set(t,i),i.over?i:O(t,e)}var et=t=>dn.has(t.outcome);function Pt(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=O(a,n),m=e<r?r-e:e>l?e-l:0;m<o&&([s,o]=[i,m])}),s}var de=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),fe=t=>t.install_seconds!==null,fn=new Set(["passed","failed","timed_out"]),cn=t=>!fe(t)&&t.number===1&&(t.started_at!==null||fn.has(t.outcome));function ce(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=O(s,e),i=n.get(s.window)??{from:o,to:a,tests:0,first:s};n.set(s.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function pe(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function ct(t){let{saved:e,installing:n,running:s}=t,o=n+s;return{...t,share:o>0?n/o:null,shareWithout:o>0&&e!==null?(n+e)/(o+e):null}}function he(t,e){se(e)&&(t.starts+=1),fe(e)?(t.made+=1,t.cost+=e.install_seconds):cn(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function ge(t,{from:e,to:n,now:s}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,installing:0,running:0};for(let a of t){let i=O(a,s);i.to<e||i.from>n||(o.attempts+=1,o.running+=de(i.run,i.to,e,n),a.installs&&(o.installing+=de(i.from,i.run,e,n)),i.over&&i.to<=n&&he(o,a))}return ct(o)}function $e(t,e,n,s){let o=new Map;for(let a of t){let i=O(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0};l.attempts+=1,i.over&&i.to<=n&&he(l,a),o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Ft=30,Bt=7*86400,ve=6*3600,pn=7*86400,hn=.02,wt=(t,e,n)=>Math.min(n,Math.max(e,t)),kt=class{length=B(900);end=B(null);live=Yt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*hn;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?wt(n,Ft,Bt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(K.peek()),s=n+e;this.end.value=s>=K.peek()?null:this.#t(s)}lengthen(e){this.length.value=wt(e,Ft,Bt)}zoom(e,n=1){let{from:s,to:o}=this.at(K.peek()),a=wt((o-s)*e,Ft,Bt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=K.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(K.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=K.peek();return wt(e,Math.min(n,n-pn+this.length.peek()),n)}},_e=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function yt({from:t,to:e},n,s=H(90)){let o=_e.find(l=>l/(e-t)*n>=s)??_e.at(-1),a=o<86400?l=>ee(l,o<60):gn,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a(l)});return i}function gn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=H(26),C=H(18),at=(_-C)/2,$n=H(46),Kt=.16,Wt=new Map;function _n(t,e){if(!Wt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Wt.set(e,t.createPattern(n,"repeat"))}return Wt.get(e)}function be(t,e,n,s,o,a){t.fillStyle=_n(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function vn(t,e,n,s){let o=A("bad");if(t.fillStyle=A("paper"),t.fillRect(e,n+C-6,s,2),t.fillStyle=o,t.fillRect(e,n+C-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,C),t.strokeStyle=A("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function bn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,C),t.clip(),t.fillStyle=A("on-build"),t.fillText(e,n+5,s+C/2+.5),t.restore()}function wn(t,e,n,s,o){let a=A(Ct(e.org_id,e.app_version_id)),i=f=>(f-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),m=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),d=s.top+at;t.globalAlpha=o?Kt:1,e.installs&&l>r&&be(t,a,r,d,Math.max(1.5,Math.min(l,m)-r),C),m>l&&(t.fillStyle=a,t.fillRect(l,d,m-l,C),e.outcome==="cancelled"?t.clearRect(l+1.5,d+1.5,Math.max(0,m-l-3),C-3):m-l>$n&&bn(t,e.test.slice(e.test.lastIndexOf("/")+1),l,et(e)?d-2:d,m-l-(et(e)?13:0))),et(e)&&vn(t,r,d,m-r),t.globalAlpha=1}function kn(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=A(Ct(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?Kt/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?Kt:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var we=["paused","drained","quarantined"];function yn(t){let e=t&&vt(t);return me.includes(e)?{look:e,since:j(t.last_seen_at)}:we.includes(e)?{look:e,since:j(t.held?t.held.at:t.paused_at)}:null}var Sn={lost:"bad",offline:"ink-2"},Mn=72;function Tn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-Mn:Math.max(0,(e.since-n)*s);if(r-l<2)return;let m=e.look,d=we.includes(m);t.save(),t.beginPath(),t.rect(l,a+at,r-l,C),t.clip(),t.strokeStyle=t.fillStyle=A(Sn[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=d?3:1,t.beginPath();for(let c=l-C;c<r;c+=m==="offline"?14:9)t.moveTo(c,a+at+C),t.lineTo(d?c:c+C,a+at);t.stroke(),t.globalAlpha=1;let f=t.measureText(m).width+8;r-l>f+8&&(t.clearRect(r-f-4,a+at,f,C),t.fillText(m,r-f,a+_/2+.5)),t.restore()}function En(t,e,{from:n,scale:s,top:o}){t.fillStyle=A("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function ke(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:m}=s,d=o/(m-l),f=e.length*_;t.clearRect(0,0,o,f),e.forEach((c,g)=>En(t,r(c),{from:l,scale:d,top:g*_})),t.fillStyle=A("rule");for(let{x:c}of yt(s,o))t.fillRect(Math.round(c),0,1,f);e.forEach((c,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=bt(11,550),t.textBaseline="middle",e.forEach((c,g)=>{let k=yn(tt.row(c).peek());k&&Tn(t,k,{from:l,scale:d,width:o,top:g*_,now:a});let y={from:l,scale:d,width:o,top:g*_},E=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`;for(let v of ce(n(c),a))v.to>=l&&v.from<=m&&kn(t,v,y,E(v.first));for(let v of n(c)){let w=O(v,a);w.to>=l&&w.from<=m&&wn(t,v,w,y,E(v))}}),a<=m&&(t.fillStyle=A("ink"),t.fillRect(Math.round((a-l)*d),0,2,f))}function ye(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,m=a/(l-r),d=e.length*_;t.clearRect(0,0,a,d),t.fillStyle=A("rule");for(let{x:c}of yt(o,a))t.fillRect(Math.round(c),0,1,d);e.forEach((c,g)=>t.fillRect(0,(g+1)*_-1,a,1));let f=Math.max(1.5,s*m-1);e.forEach((c,g)=>{let k=(g+1)*_-at;for(let y of n(c)){let E=(y.at-r)*m,v=y.install_seconds+y.run_seconds,w=Math.max(2,Math.min(1,v/s)*C),M=v>0?y.install_seconds/v*w:0;t.fillStyle=A("go"),t.fillRect(E,k-w+M,f,w-M),M>1&&be(t,A("go"),E,k-w,f,M),y.failed>0&&(t.fillStyle=A("bad"),t.fillRect(E,k+1,f,Math.max(2,y.failed/y.attempts*at)))}}),i<=l&&(t.fillStyle=A("ink"),t.fillRect(Math.round((i-r)*m),0,2,d))}function Se(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=bt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:m}of yt(e,n)){if(o<=e.to&&Math.abs(l-a)<H(34))continue;t.fillStyle=A("ink-2");let d=t.measureText(m).width/2;l>d&&l<n-d&&t.fillText(m,l-d,s/2)}if(o>e.to)return;let i=H(15),r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=A("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=A("paper"),t.font=bt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m106_0 as Y}from"../main.js";import{m75_0 as it}from"../main.js";import{m136_0 as ga,m136_1 as $a,m136_2 as Me}from"../main.js";import{m142_0 as St,m142_1 as ba}from"../main.js";var Te=H(288);function Ee(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",Me[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:et(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var jt=({row:t})=>{let[e,n,s]=Ee(t);return u`
<span class=${`state state-${s}`}>
<${it} name=${e} />
<span>${n}</span>
</span>
`};function An(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${Z(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?Z(e.to-e.run):I(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var Ae=(t,e,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,Ee(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${V(t.leased_at)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function Oe({row:t,place:e,times:n,left:s,top:o,width:a}){let[i,r]=An(t,n);return u`
<${Y}
className="map-card"
left=${Math.max(0,Math.min(s,a-Te))}
top=${o}
width=${Math.min(Te,a)}
aria-hidden="true"
>
<span class="card-head">
<${St} test=${t.test} />
<${jt} row=${t} />
</span>
<span class="card-build">
<${J} org=${t.org_id} version=${t.app_version_id} />
</span>
<span>${i}</span>
${e&&u`<span>${e}</span>`}
${r&&u`<span>${r}</span>`}
<span class="card-labels">
${t.agent}, from ${V(t.leased_at)}
${t.simulated?", simulated":""}
</span>
<//>
`}import{m225_0 as xe,m225_1 as Re,m225_2 as La,m225_3 as Da,m225_4 as Ia,m225_5 as Ne,m225_6 as Le}from"../main.js";import{m281_0 as De}from"../shared.js";import{m32_0 as Ht}from"../shared.js";var Ie=H(28);function On({name:t}){let e=tt.row(t).value,n=e&&vt(e);return!e||["busy","idle"].includes(n)?null:u`
<span class=${`lane-state state state-${n}`} title=${n}>
<${it} name=${n} />
<span class="unseen">${n}</span>
</span>
`}var xn=({names:t,first:e,last:n})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Ne} role="list" aria-label="Agents">
${t.slice(e,n).map((s,o)=>u`
<${Y} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
<a href=${q("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
<${On} name=${s} />
<//>
`)}
</div>
`;function Mt(t){let e=ot(null),n=ot(null),s=De(e).value,o=z(0);nt(()=>{let l=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return l.observe(n.current),()=>l.disconnect()},[]);let a=Re(e.current);nt(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Le(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function Tt({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:l,onClick:m,onKey:d,named:f,words:c,children:g}){let{box:k,tracks:y,width:E,first:v,last:w,near:M}=s,N=Qt(),L=mt(h=>Se(h,{stretch:o,width:E,height:Ie,now:a}),[o.from,o.to,E,a]),G=()=>r.value=null,x=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&r.peek())G();else if(!d(h))return;h.preventDefault(),h.stopPropagation()}};return u`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${Ht} width=${E} height=${Ie} draw=${L} />
</div>
<div class="lanes" ref=${k}>
<${xn} names=${n} first=${v} last=${w} />
<div
class=${`lane-tracks ${e}`}
ref=${y}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${N}
onPointerMove=${h=>r.value=l(h)}
onPointerLeave=${G}
onClick=${m}
onKeyDown=${x}
onBlur=${G}
>
<${Y} className="lane-picture" top=${v*_} height=${M.length*_}>
<${Ht} width=${E} height=${M.length*_} draw=${i} />
<//>
<span id=${N} role="option" class="unseen" aria-selected=${f?"true":"false"}>
${c}
</span>
${g}
</div>
</div>
`}var Rn=.0015,Nn=120;function Ln(t,e){let n=z(U());$t(()=>{K.value,n.value=U()});let s=gt(()=>t.live.value&&e/t.length.value>3).value;return W(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=U()),Nn);return()=>clearInterval(o)},[s]),n}function Dn(t,e){W(()=>{let n=t.current,s=null,l=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let d=m.clientX-s.x;!s.moved&&Math.abs(d)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-d/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let d=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:f,width:c}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Rn),(m.clientX-f)/c)}else if(d)e.move(d/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,d,f]of l)n.addEventListener(m,d,{capture:f,passive:!1});return()=>l.forEach(([m,d,f])=>n.removeEventListener(m,d,{capture:f}))},[e])}function Ce({names:t,record:e,stretch:n,lit:s}){let o=Mt(t),{box:a,tracks:i,width:r,first:l,last:m,near:d}=o,f=z(null);Dn(i,n);let c=Ln(n,r).value,g=n.at(c),k=e.version.value;W(()=>e.want(d,t,n.at(U())),[l,m,t,Math.round(g.from/5),n.length.value,e.error.value===null]);let y=mt(p=>ke(p,{names:d,lane:$=>e.lane($),stretch:g,width:r,now:c,lit:s,unknown:$=>e.unknown($,t,g)}),[l,m,t,g.from,g.to,r,c,s,k]),E=p=>p&&e.lane(t[p.lane]??"").find($=>$.id===p.id),v=p=>(p-g.from)/(g.to-g.from)*r,w=p=>{let $=i.current.getBoundingClientRect(),S=Math.floor((p.clientY-$.top)/_),b=g.from+(p.clientX-$.left)/r*(g.to-g.from),P=e.lane(t[S]??""),lt=P[Pt(P,b,c)];if(!lt)return null;let Vt=O(lt,c),[mn,un]=[v(Vt.from),v(Vt.to)],qt=p.clientX-$.left;return qt>=mn-3&&qt<=un+3?{lane:S,id:lt.id}:null},M=(p,$)=>{let S=E(p);if(!S)return;let b=q("job",{id:S.job_id});$.metaKey||$.ctrlKey?window.open(b,"_blank","noopener"):le(b)},N=(p,$)=>{if(!$)return;f.value={lane:p,id:$.id};let S=O($,c);(S.to<g.from||S.from>g.to)&&n.reveal(S.from);let b=a.current.getBoundingClientRect().top+p*_;b<110?window.scrollBy({top:b-110}):b+_>window.innerHeight-80&&window.scrollBy({top:b+_-window.innerHeight+80})},L=(p,$,S)=>{for(let b=p;b>=0&&b<t.length;b+=$){let P=e.lane(t[b]),lt=P[Pt(P,S,c)];if(lt)return N(b,lt)}},G=p=>{let $=f.peek(),S=E($);if(p.key==="Enter"&&S)M($,p);else if(p.key.startsWith("Arrow")&&!S)L(l>0?l+16:0,1,g.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;L($.lane+b,b,Math.max(O(S,c).from,g.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[$.lane]);N($.lane,b[b.indexOf(S)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[$?.lane??0]);N($?.lane??0,p.key==="End"?b.at(-1):b.find(P=>O(P,c).to>=g.from))}else return!1;return!0},x=E(f.value),h=x&&O(x,c),T=x&&pe(e.lane(t[f.value.lane]),x),X=x&&h.to>=g.from&&h.from<=g.to,F=x&&Math.max(0,v(h.from));return u`
<${Tt}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${g}
moment=${c}
draw=${y}
named=${x}
words=${x?Ae(x,T,c):"Use the arrow keys to move between attempts"}
at=${f}
placeOf=${p=>p.buttons?null:w(p)}
onClick=${p=>M(w(p),p)}
onKey=${G}
>
${X&&u`
<${Y}
className="map-mark"
left=${F-2}
top=${f.value.lane*_+2}
width=${Math.min(r,v(h.to))-F+4}
height=${_-4}
/>
<${Oe}
row=${x}
place=${T}
times=${h}
left=${F}
top=${(f.value.lane+1)*_+4}
width=${r}
/>
`}
<//>
`}import{m4_0 as ci,m4_1 as pi,m4_2 as Et,m4_3 as hi,m4_4 as gi}from"../main.js";var Pe=6e4,In=200,Fe=t=>new Date(t*1e3).toISOString();function dt(t){let e=s=>t.reduce((o,a)=>o+a[s],0),n=e("install_seconds");return ct({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:n,saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),installing:n,running:e("run_seconds")})}function Cn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var pt=class{#t;#n=new AbortController;#s=0;#e="";data=B(null);error=B(null);constructor(e){this.#t=e}want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#e&&(this.#e=a,clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(e,s?null:n,o),In))}stop(){clearTimeout(this.#s),this.#n.abort()}again(){this.#e="",this.error.value=null}read(e){return e}async#o(e,n,s){this.#n.abort(),this.#n=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Fe(Math.max(e,o-7*86400+1))],["to",Fe(o)],...(s??[]).map(i=>["agent",i])]);try{this.data.value=this.read(await Et(`${this.#t}?${a}`,{signal:this.#n.signal})),this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#s=setTimeout(()=>this.#o(e+Pe/1e3,null,s),Pe))}},At=class extends pt{constructor(){super("/api/v1/timeline/parts")}read({step:e,parts:n,total:s}){return{step:e,total:s,lanes:Cn(n)}}};var Pn="Use the arrow keys to move between parts",Be=264,ht=100;function We(t,e){let n=ne(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${V(t.at*1e3)} to ${V((t.at+e)*1e3)}`,`${D(t.attempts,"attempt")}, ${R(t.failed)} failed`,`${D(t.installs,"install")}, ${R(t.installs_avoided)} avoided`,`${D(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${I(t.install_seconds)}, tests ${I(t.run_seconds)}`]}var Fn=({part:t,step:e,left:n,top:s,width:o})=>u`
<${Y}
className="map-card"
left=${Math.max(0,Math.min(n,o-Be))}
top=${s}
width=${Math.min(Be,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${We(t,e).map(a=>u`<span key=${a}>${a}</span>`)}
<//>
`;function Ke({names:t,parts:e,stretch:n,moment:s}){let o=Mt(t),{tracks:a,width:i,first:r,last:l,near:m}=o,d=z(null),f=n.at(s),c=n.live.value,g=e.error.value;W(()=>e.want(f,c,t.length>ht?m:null),[Math.round(f.from/60),c,n.length.value,t.length>ht?m.join(`
`):"",g]);let k=e.data.value,y=h=>k?.lanes.get(h)??[],E=mt(h=>ye(h,{names:m,lane:y,step:k?.step??1,stretch:f,width:i,now:s}),[r,l,t,f.from,f.to,i,k]),v=h=>h&&y(t[h.lane]??"")[h.index],w=h=>{let T=a.current.getBoundingClientRect(),X=Math.floor((h.clientY-T.top)/_),F=f.from+(h.clientX-T.left)/i*(f.to-f.from),p=y(t[X]??"").findIndex($=>$.at<=F&&F<$.at+k.step);return p<0?null:{lane:X,index:p}},M=h=>{let T=v(h);T&&(n.length.value=k.step,n.reveal(T.at),n.end.value=Math.min(T.at+k.step,s))},N=h=>{let T=d.peek(),X=($,S)=>Math.max(0,Math.min(S,$)),F=($,S)=>{let b=y(t[$]??"");b.length>0&&(d.value={lane:$,index:X(S,b.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&T)M(T);else if(h.key.startsWith("Arrow")&&!v(T))F(t.findIndex($=>y($).length>0),1/0);else if(p)F(X(T.lane+p,t.length-1),T.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")F(T.lane,T.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},L=v(d.value),G=L?[L.agent,...We(L,k.step)].join(", "):Pn,x=L&&Math.max(0,(L.at-f.from)/(f.to-f.from)*i);return u`
<${Tt}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${f}
moment=${s}
draw=${E}
named=${L}
words=${G}
at=${d}
placeOf=${w}
onClick=${h=>M(w(h))}
onKey=${N}
>
${L&&u`
<${Fn}
part=${L}
step=${k.step}
left=${x}
top=${(d.value.lane+1)*_+4}
width=${i}
/>
`}
<//>
`}function je({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...dt(n.get(o),null)}));return u`
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
${s.map(o=>u`
<tr key=${o.name}>
<th scope="row"><a href=${q("agent",{name:o.name})}>${o.name}</a></th>
<td class="is-numeric">${R(o.attempts)}</td>
<td class="is-numeric">${R(o.failed)}</td>
<td class="is-numeric">${R(o.made)}</td>
<td class="is-numeric">${R(o.avoided)}</td>
<td class="is-numeric">${I(o.installing)}</td>
<td class="is-numeric">${I(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var Gt=10,He=({attempts:t,made:e,avoided:n,cost:s})=>[D(t,"attempt"),`${D(e,"install")}${e>0?` (${I(s)})`:""}`,n>0&&`${R(n)} avoided`].filter(Boolean).join(", ");function Ge({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Gt).map(s=>u`
<button
type="button"
key=${s.key}
class="legend-build"
aria-pressed=${e===s.key}
aria-description=${He(s)}
data-tip=${He(s)}
onClick=${()=>n(e===s.key?null:s.key)}
>
<${J} org=${s.org} version=${s.version} />
</button>
`)}
${t.length>Gt&&u`<span class="quiet">and ${D(t.length-Gt,"more build")}</span>`}
<span class="legend-keys quiet">
<i class="key-install"></i> install <i class="key-test"></i> test <i class="key-failed"></i> failed
</span>
</div>
`}import{m137_0 as Xe}from"../main.js";import{m145_0 as ze}from"../main.js";var Xt=200,Ue=(t,e,n)=>{let s=O(t,e);return n==="install"?t.installs&&s.run>s.from?Z(s.run-s.from):"\u2013":s.to>s.run?Z(s.to-s.run):"\u2013"},Bn=t=>[{name:"end",title:"Outcome",cell:e=>u`<${jt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>u`<${St} test=${e.test} />`},{name:"build",title:"Build",cell:e=>u`<${J} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>u`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>u`<span class=${`number ${e.installs?"":"quiet"}`}>${Ue(e,t,"install")}</span>`},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${Ue(e,t,"run")}</span>`},{name:"at",title:"Started",numeric:!0,cell:e=>u`<${ze} at=${e.leased_at} />`}];function Ve({rows:t,now:e,isLoading:n}){let s=ot(new Map).current,o=[...t].sort((r,l)=>r.id<l.id?1:-1).slice(0,Xt);for(let r of o)s.has(r.id)?s.get(r.id).value=r:s.set(r.id,B(r));let a=o.map(r=>r.id),i=new Set(a);for(let r of s.keys())i.has(r)||s.delete(r);return u`
<${Xe}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Bn(e)}
ids=${a}
kind="attempt"
rowOf=${r=>s.get(r)}
hrefOf=${r=>q("job",{id:r.job_id})}
failed=${et}
/>
${t.length===0&&!n&&u`<p class="nothing">No attempts in this period.</p>`}
${t.length>Xt&&u`
<p class="nothing">
The latest ${Xt} of ${D(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m122_0 as zt}from"../main.js";var Wn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Kn=[["lanes","Lanes"],["table","Table"],["installs","Installs by build"]],Ot=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
>
<${it} name=${e} />
</button>
`;function qe({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return u`
<${zt}
label="View"
hideLabel
options=${Kn}
value=${e}
onChange=${o=>ut({view:o==="lanes"?"":o},{push:!0})}
/>
<${zt}
label="Period"
hideLabel
options=${Wn}
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
<${it} name=${s?"live":"pending"} />
${s?"Live":"Go to now"}
</button>
`}import{m167_0 as ir,m167_1 as rr,m167_2 as lr,m167_3 as Q,m167_4 as Ye}from"../main.js";import{m198_0 as dr,m198_1 as fr,m198_2 as cr,m198_3 as pr,m198_4 as hr,m198_5 as gr,m198_6 as Qe}from"../main.js";import{m211_0 as Ze}from"../main.js";import{m217_0 as wr,m217_1 as kr,m217_2 as yr,m217_3 as Sr,m217_4 as Mr,m217_5 as Je}from"../main.js";import{m259_0 as Ar,m259_1 as tn,m259_2 as Or}from"../main.js";var rt=tn("timeline");import{m278_0 as en,m278_1 as Dr,m278_2 as Ut,m278_3 as Ir,m278_4 as Cr,m278_5 as Pr,m278_6 as nn}from"../main.js";function sn(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function xt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var jn=890,Hn=3e3,Nt=100,on=25,an=4,Gn=4e4,Xn=200,rn=t=>new Date(t*1e3).toISOString(),Rt=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#r=0;#l=0;version=B(0);liveFrom=1/0;pending=B(0);error=B(null);start(){rt.loaded.peek()&&this.#f();let e=rt.watch(n=>{let s=Object.values(n);s.length===rt.ids.peek().length?this.#f():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return xt(this.#e.get(this.#d(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>xt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#d(a,n))))this.#c(o,s);this.#h(s)},Xn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#d(e,n){if(n.length<=Nt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=on){let a=n.slice(o,o+on);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#c(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of xt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],m=`${e}|${l[0]}|${o}`;this.#o.has(m)||l[0]>=l[1]||(this.#o.add(m),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<an&&o>n;a++){let i=new URLSearchParams([["from",rn(n)],["to",rn(o)],...e.split(`
`).filter(Boolean).map(d=>["agent",d])]),{spans:r,complete:l}=await Et(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=l?n:j(r.at(-1).leased_at);if(this.#e.set(e,sn(this.#e.get(e)??[],[m,o])),this.#m(r,{older:!0}),l)break;o=m+.001,a===an-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#f(){let e=rt.peek(),n=Math.min(...e.map(o=>j(o.leased_at))),s=U();this.liveFrom=e.length<Hn?s-jn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Gn)return;let s=U(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,m]of r){let d=O(m,s);d.to>=o&&d.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,m])=>[Math.max(l,o),Math.min(m,a)]).filter(([l,m])=>l<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var zn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Un=400,Vn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>xe("lanes-list")}];function qn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;nt(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),$t(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ut(t.query),Un);return()=>clearTimeout(s)})}function Yn(t){let e=gt(()=>{let o=tt.ids.value.filter(i=>Q.value.length===0||Ye("agent",tt.row(i).peek(),Q.value));if(Q.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>tt.row(i).peek()===null);return a.length>0?[...o,...a].sort(Ze):o}),n=z([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Qn(t,e,{from:n,to:s},o){let a=e.length>Nt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(r=>t.lane(r)).filter(r=>{let l=O(r,o);return l.to>=a&&l.from<=s});return{rows:i,gain:ge(i,{from:a,to:s,now:o}),builds:$e(i,a,s,o),from:a}}var Zn=t=>t.live.value&&Q.value.length===0?Object.keys(Ut).find(e=>Ut[e]===t.length.value):void 0;function Jn({total:t,lanes:e}={lanes:new Map},n){return Q.value.length===0||n.length>ht?dt(t?[t]:[]):dt(n.flatMap(s=>e.get(s)??[]))}var ts=(t,e)=>ct({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),es=()=>u`
<${Jt} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function ln({query:t}){let e=st(()=>{let P=new kt;return P.adopt(t),P},[]),n=st(()=>new Rt,[]),s=z(null),o=st(()=>new At,[]),a=st(()=>new pt("/api/v1/timeline/builds"),[]);W(()=>n.start(),[n]),W(()=>()=>[o,a].forEach(P=>P.stop()),[o,a]),qn(e,t),Qe("Timeline",st(()=>Vn(e),[e])),Je("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ut({view:"table"})},{label:"Installs by build",icon:"timeline",run:()=>ut({view:"installs"})}]);let i=Yn(n),r=n.pending.value,l=Math.max(K.value,U()),m=e.at(l),d=e.length.value/100,f=Zn(e),c=nn(f??en),g=n.isLoading(i,m),{rows:k,gain:y,builds:E,from:v}=st(()=>Qn(n,i,m,l),[i,K.value,d,Math.round(m.to/d),r,g]),w=e.length.value>ve,M=["table","installs"].includes(t.get("view"))?t.get("view"):"lanes",N=M==="installs";if(W(()=>{M==="table"&&!w&&i.length<=Nt&&n.want(i,i,m)},[M,w,i,Math.round(m.to/d),d]),!rt.loaded.value)return u`
<${Lt} title="Timeline">
<${ft} lines=${10} />
<//>
`;let L=i.length===0&&Q.value.length===0,G=N?a:w?o:n,x=G.error.value,h=w||N,T=h?G.data.value===null&&!x:k.length===0&&g,X=f!==void 0&&c!==null,F=X?j(c.since):h?m.from:v,p=Q.value.length>0&&!(h&&i.length>ht),$=N?dt(a.data.value&&i.length>0?[a.data.value.total]:[]):w?Jn(o.data.value??void 0,i):y,S=!h&&u`<${Ge} builds=${E} lit=${s.value} onLit=${P=>s.value=P} />`,b=N?"":w?zn:r>0?"Loading earlier attempts\u2026":n.isPartial(m)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Lt}
title="Timeline"
note=${D(i.length,"agent")}
className="timeline-page"
actions=${u`<${Zt} label="Filter agents by name, target, label, build or job" />`}
tools=${u`
<${qe} stretch=${e} view=${M} />
<p class="timeline-state quiet" role="status">${b}</p>
`}
>
${L?u`<${es} />`:u`
${T?u`<div class="gain is-loading"><${ft} lines=${3} /></div>`:u`
<${re}
gain=${X&&!N?ts($,c):$}
where=${[`from ${V(F*1e3)} to ${e.live.value?"now":V(m.to*1e3)}`,p&&D(i.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}
${S}
${x&&u`
<${te}
title="Earlier attempts could not be loaded"
text=${x.message}
again=${()=>G.again()}
/>
`}
${N?i.length>0&&u`
<${ae}
sums=${a}
shown=${{...m,from:F}}
live=${e.live.value}
agents=${p?i:null}
/>
`:w?M==="table"?u`<${je} names=${i} parts=${o} />`:u`<${Ke} names=${i} parts=${o} stretch=${e} moment=${l} />`:M==="table"?u`<${Ve} rows=${k} now=${l} isLoading=${T} />`:u`<${Ce} names=${i} record=${n} stretch=${e} lit=${s.value} />`}
${i.length===0&&u`<p class="nothing">No agents match “${Q.value.join(" ")}”.</p>`}
`}
<//>
`}export{ln as default};
