import{m286_0 as sn,m286_1 as nn,m286_2 as on,m286_3 as Yt,m286_4 as an,m286_5 as ln,m286_6 as B,m286_7 as rn,m286_8 as $t,m286_9 as mn,m286_10 as z,m286_11 as gt}from"../main.js";import{m284_0 as ut,m284_1 as cn,m284_2 as fn,m284_3 as W,m284_4 as pn,m284_5 as Qt,m284_6 as hn,m284_7 as st,m284_8 as nt,m284_9 as $n,m284_10 as ot,m284_11 as gn}from"../main.js";import{m9_0 as K,m9_1 as U,m9_2 as bn,m9_3 as wn}from"../main.js";import{m58_0 as Zt}from"../main.js";import{m101_0 as It}from"../main.js";import{m136_0 as Jt,m136_1 as te,m136_2 as ct}from"../main.js";import{m174_0 as xn,m174_1 as Rn,m174_2 as Nn,m174_3 as In,m174_4 as ee,m174_5 as D,m174_6 as Ln,m174_7 as N,m174_8 as Dn,m174_9 as Cn,m174_10 as Pn,m174_11 as Fn,m174_12 as R,m174_13 as se,m174_14 as Z,m174_15 as Bn,m174_16 as Wn,m174_17 as j,m174_18 as Kn,m174_19 as jn,m174_20 as Hn,m174_21 as Gn,m174_22 as V,m174_23 as Xn}from"../main.js";import{m183_0 as u}from"../main.js";import{m228_0 as _t,m228_1 as ne,m228_2 as Yn,m228_3 as Qn,m228_4 as Zn,m228_5 as Jn}from"../main.js";import{m60_0 as J,m60_1 as so,m60_2 as no}from"../main.js";var Lt=["Installs made","Install time","Per install","Failed installs","Installs avoided","Time saved"],oe=({row:t})=>{let{installs:e,install_seconds:s,installs_avoided:n,saved_seconds:o}=t,{failed_installs:a,failed_install_seconds:i}=t;return[R(e),e>0?N(s):"\u2013",e>0?Z(s/e):"\u2013",a>0?`${R(a)} \xB7 ${N(i)}`:"0",R(n),o===null?"\u2013":`\u2248 ${N(o)}`].map((l,r)=>u`<td key=${Lt[r]} class="is-numeric" data-label=${Lt[r]}>${l}</td>`)};function ae({sums:t,shown:{from:e,to:s},live:n,agents:o}){let a=t.error.value;W(()=>t.want({from:e,to:s},n,o),[Math.round(e/60),n,Math.round(s-e),o?.join(`
`),a]);let i=t.data.value;if(!i)return a?null:u`<${ct} lines=${8} />`;let{builds:l,builds_total:r,total:m}=i;return r===0?u`<p class="nothing">No attempts ended in this period.</p>`:u`
<table class="tallies build-installs" aria-label="Installs by build, longest install time first">
<thead>
<tr>
<th scope="col">Build</th>
${Lt.map(d=>u`<th key=${d} scope="col" class="is-numeric">${d}</th>`)}
</tr>
</thead>
<tbody>
${l.map(d=>u`
<tr key=${`${d.org_id} ${d.app_version_id}`}>
<th scope="row"><${J} org=${d.org_id} version=${d.app_version_id} link /></th>
<${oe} row=${d} />
</tr>
`)}
</tbody>
<tfoot>
<tr>
<th scope="row">
All ${D(r,"build")}${r>l.length?`, the first ${R(l.length)} shown`:""}
</th>
<${oe} row=${m} />
</tr>
</tfoot>
</table>
<p class="quiet">${_t} Retries avoid none.</p>
`}var Dt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function ie({name:t,installing:e,running:s,most:n,note:o}){let a=ot(null);return st(()=>{[e,s,Math.max(0,n-e-s)].forEach((i,l)=>a.current.children[l].style.setProperty("flex-grow",i))}),u`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function le({gain:t,where:e}){let{made:s,avoided:n,starts:o,cost:a,running:i,saved:l,share:r,shareWithout:m}=t,d=s+n,c=a+(l??0),f=i+c;return u`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${R(s)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Install time</dt>
<dd class="number">${N(a)}</dd>
</div>
<div data-figure="installs avoided">
<dt>Installs avoided</dt>
<dd class="number">${R(n)} <small>${d>0?Dt(n/d):""}</small></dd>
</div>
<div data-figure="starts avoided">
<dt>Starts avoided</dt>
<dd class="number">${R(o)}</dd>
</div>
<div data-figure="device time saved">
<dt title=${_t}>Time saved</dt>
<dd class="number">${l===null?"\u2013":`\u2248 ${N(l)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${ie}
name="With grouping"
installing=${a}
running=${i}
most=${f}
note=${r===null?"nothing ran":`${Dt(r)} for installs`}
/>
<${ie}
name="One install per test"
installing=${c}
running=${i}
most=${f}
note=${m===null?"no install measured":`${Dt(m)} for installs`}
/>
</div>
</div>
`}import{m224_0 as re,m224_1 as vo,m224_2 as bo,m224_3 as wo,m224_4 as ko,m224_5 as at,m224_6 as yo,m224_7 as q,m224_8 as So,m224_9 as Mo}from"../main.js";import{m3_0 as me,m3_1 as Ao,m3_2 as Oo,m3_3 as xo,m3_4 as Ro,m3_5 as No,m3_6 as vt}from"../main.js";import{m7_0 as Do,m7_1 as Co,m7_2 as Ct}from"../main.js";import{m10_0 as A,m10_1 as bt,m10_2 as Bo}from"../main.js";import{m253_0 as tt,m253_1 as jo,m253_2 as Ho}from"../main.js";import{m269_0 as H}from"../main.js";var ms=new Set(["failed","timed_out","lost","error"]),ue=new WeakMap;function O(t,e){let s=ue.get(t);if(s)return s.over?s:{...s,run:s.started??(t.installs?e:s.from),to:Math.max(s.from,e)};let n=j(t.leased_at),o=j(t.started_at),a=j(t.finished_at),i={id:t.id,from:n,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=n),!t.installs&&o!==null&&(i.started=n),ue.set(t,i),i.over?i:O(t,e)}var et=t=>ms.has(t.outcome);function Pt(t,e,s){let n=-1,o=1/0;return t.forEach((a,i)=>{let{from:l,to:r}=O(a,s),m=e<l?l-e:e>r?e-r:0;m<o&&([n,o]=[i,m])}),n}var de=t=>t.install_seconds!==null,us=new Set(["passed","failed","timed_out"]),ds=t=>!de(t)&&t.number===1&&(t.started_at!==null||us.has(t.outcome));function ce(t,e){let s=new Map;for(let n of t){if(n.window===null)continue;let{run:o,to:a}=O(n,e),i=s.get(n.window)??{from:o,to:a,tests:0,first:n};s.set(n.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...s.values()].filter(({tests:n})=>n>1)}function fe(t,e){if(e.window===null)return null;let s=t.filter(({window:n})=>n===e.window);return s.some(({id:n})=>n===e.window)?s.length>1?`${s.indexOf(e)+1} of ${s.length} in one start`:null:"in one start with earlier tests"}function ft(t){let{saved:e,cost:s,running:n}=t,o=s+n;return{...t,share:o>0?s/o:null,shareWithout:o>0&&e!==null?(s+e)/(o+e):null}}function pe(t,e){t.running+=e.run_seconds??0,ne(e)&&(t.starts+=1),de(e)?(t.made+=1,t.cost+=e.install_seconds):ds(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function he(t,{from:e,to:s,now:n}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,running:0};for(let a of t){let i=O(a,n);i.to<e||i.from>s||(o.attempts+=1,i.over&&i.to<=s&&pe(o,a))}return ft(o)}function $e(t,e,s,n){let o=new Map;for(let a of t){let i=O(a,n);if(i.to<e||i.from>s)continue;let l=`${a.org_id}
${a.app_version_id}`,r=o.get(l)??{key:l,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0,running:0};r.attempts+=1,i.over&&i.to<=s&&pe(r,a),o.set(l,r)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Ft=30,Bt=7*86400,_e=6*3600,cs=7*86400,fs=.02,wt=(t,e,s)=>Math.min(s,Math.max(e,t)),kt=class{length=B(900);end=B(null);live=Yt(()=>this.end.value===null);at(e){let s=this.length.value,n=this.end.value??e+s*fs;return{from:n-s,to:n}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[s,n]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=s>0?wt(s,Ft,Bt):900,this.end.value=n>0?this.#t(n):null}move(e){let{to:s}=this.at(K.peek()),n=s+e;this.end.value=n>=K.peek()?null:this.#t(n)}lengthen(e){this.length.value=wt(e,Ft,Bt)}zoom(e,s=1){let{from:n,to:o}=this.at(K.peek()),a=wt((o-n)*e,Ft,Bt);if(this.end.peek()!==null){let i=n+(o-n)*s+a*(1-s);this.end.value=i>=K.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:s,to:n}=this.at(K.peek());e<s?this.move(e-s-(n-s)*.1):e>n&&this.move(e-n+(n-s)*.1)}#t(e){let s=K.peek();return wt(e,Math.min(s,s-cs+this.length.peek()),s)}},ge=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function yt({from:t,to:e},s,n=H(90)){let o=ge.find(r=>r/(e-t)*s>=n)??ge.at(-1),a=o<86400?r=>ee(r,o<60):ps,i=[],l=new Date(t*1e3).getTimezoneOffset()*60;for(let r=Math.ceil((t-l)/o)*o+l;r<=e;r+=o)i.push({at:r,x:(r-t)/(e-t)*s,text:a(r)});return i}function ps(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=H(26),C=H(18),it=(_-C)/2,hs=H(46),Kt=.16,Wt=new Map;function $s(t,e){if(!Wt.has(e)){let s=document.createElement("canvas");s.width=8,s.height=8;let n=s.getContext("2d");n.strokeStyle=e,n.lineWidth=2.6,n.beginPath();for(let o of[-8,0,8])n.moveTo(o-1,9),n.lineTo(o+9,-1);n.stroke(),Wt.set(e,t.createPattern(s,"repeat"))}return Wt.get(e)}function ve(t,e,s,n,o,a){t.fillStyle=$s(t,e),t.fillRect(s,n,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(s+.5,n+.5,o-1,a-1))}function gs(t,e,s,n){let o=A("bad");if(t.fillStyle=A("paper"),t.fillRect(e,s+C-6,n,2),t.fillStyle=o,t.fillRect(e,s+C-4,n,4),n<16)return;let a=e+n-13;t.fillRect(a,s,13,C),t.strokeStyle=A("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,s+6),t.lineTo(a+9.5,s+12),t.moveTo(a+9.5,s+6),t.lineTo(a+3.5,s+12),t.stroke()}function _s(t,e,s,n,o){t.save(),t.beginPath(),t.rect(s,n,o-4,C),t.clip(),t.fillStyle=A("on-build"),t.fillText(e,s+5,n+C/2+.5),t.restore()}function vs(t,e,s,n,o){let a=A(Ct(e.org_id,e.app_version_id)),i=c=>(c-n.from)*n.scale,l=Math.max(-2,i(s.from)),r=Math.min(n.width+2,Math.max(l,i(s.run))),m=Math.min(n.width+2,Math.max(l+1.5,i(s.to)-(i(s.to)-l>3?1:0))),d=n.top+it;t.globalAlpha=o?Kt:1,e.installs&&r>l&&ve(t,a,l,d,Math.max(1.5,Math.min(r,m)-l),C),m>r&&(t.fillStyle=a,t.fillRect(r,d,m-r,C),e.outcome==="cancelled"?t.clearRect(r+1.5,d+1.5,Math.max(0,m-r-3),C-3):m-r>hs&&_s(t,e.test.slice(e.test.lastIndexOf("/")+1),r,et(e)?d-2:d,m-r-(et(e)?13:0))),et(e)&&gs(t,l,d,m-l),t.globalAlpha=1}function bs(t,{from:e,to:s,first:n},o,a){let i=Math.max(-2,(e-o.from)*o.scale),l=Math.min(o.width+2,(s-o.from)*o.scale)-i;l<4||(t.fillStyle=t.strokeStyle=A(Ct(n.org_id,n.app_version_id)),t.lineWidth=1,t.globalAlpha=a?Kt/2:.3,t.fillRect(i,o.top+1,l,_-3),t.globalAlpha=a?Kt:1,t.strokeRect(i+.5,o.top+1.5,l-1,_-4),t.globalAlpha=1)}var be=["paused","drained","quarantined"];function ws(t){let e=t&&vt(t);return me.includes(e)?{look:e,since:j(t.last_seen_at)}:be.includes(e)?{look:e,since:j(t.held?t.held.at:t.paused_at)}:null}var ks={lost:"bad",offline:"ink-2"},ys=72;function Ss(t,e,{from:s,scale:n,width:o,top:a,now:i}){let l=Math.min(o,(i-s)*n),r=e.since===null?l-ys:Math.max(0,(e.since-s)*n);if(l-r<2)return;let m=e.look,d=be.includes(m);t.save(),t.beginPath(),t.rect(r,a+it,l-r,C),t.clip(),t.strokeStyle=t.fillStyle=A(ks[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=d?3:1,t.beginPath();for(let f=r-C;f<l;f+=m==="offline"?14:9)t.moveTo(f,a+it+C),t.lineTo(d?f:f+C,a+it);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;l-r>c+8&&(t.clearRect(l-c-4,a+it,c,C),t.fillText(m,l-c,a+_/2+.5)),t.restore()}function Ms(t,e,{from:s,scale:n,top:o}){t.fillStyle=A("tint-2");for(let[a,i]of e)t.fillRect((a-s)*n,o,(i-a)*n,_)}function we(t,{names:e,lane:s,stretch:n,width:o,now:a,lit:i,unknown:l}){let{from:r,to:m}=n,d=o/(m-r),c=e.length*_;t.clearRect(0,0,o,c),e.forEach((f,g)=>Ms(t,l(f),{from:r,scale:d,top:g*_})),t.fillStyle=A("rule");for(let{x:f}of yt(n,o))t.fillRect(Math.round(f),0,1,c);e.forEach((f,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=bt(11,550),t.textBaseline="middle",e.forEach((f,g)=>{let k=ws(tt.row(f).peek());k&&Ss(t,k,{from:r,scale:d,width:o,top:g*_,now:a});let y={from:r,scale:d,width:o,top:g*_},E=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`;for(let v of ce(s(f),a))v.to>=r&&v.from<=m&&bs(t,v,y,E(v.first));for(let v of s(f)){let w=O(v,a);w.to>=r&&w.from<=m&&vs(t,v,w,y,E(v))}}),a<=m&&(t.fillStyle=A("ink"),t.fillRect(Math.round((a-r)*d),0,2,c))}function ke(t,{names:e,lane:s,step:n,stretch:o,width:a,now:i}){let{from:l,to:r}=o,m=a/(r-l),d=e.length*_;t.clearRect(0,0,a,d),t.fillStyle=A("rule");for(let{x:f}of yt(o,a))t.fillRect(Math.round(f),0,1,d);e.forEach((f,g)=>t.fillRect(0,(g+1)*_-1,a,1));let c=Math.max(1.5,n*m-1);e.forEach((f,g)=>{let k=(g+1)*_-it;for(let y of s(f)){let E=(y.at-l)*m,v=y.install_seconds+y.run_seconds,w=Math.max(2,Math.min(1,v/n)*C),M=v>0?y.install_seconds/v*w:0;t.fillStyle=A("go"),t.fillRect(E,k-w+M,c,w-M),M>1&&ve(t,A("go"),E,k-w,c,M),y.failed>0&&(t.fillStyle=A("bad"),t.fillRect(E,k+1,c,Math.max(2,y.failed/y.attempts*it)))}}),i<=r&&(t.fillStyle=A("ink"),t.fillRect(Math.round((i-l)*m),0,2,d))}function ye(t,{stretch:e,width:s,height:n,now:o}){t.clearRect(0,0,s,n),t.font=bt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*s;for(let{x:r,text:m}of yt(e,s)){if(o<=e.to&&Math.abs(r-a)<H(34))continue;t.fillStyle=A("ink-2");let d=t.measureText(m).width/2;r>d&&r<s-d&&t.fillText(m,r-d,n/2)}if(o>e.to)return;let i=H(15),l=Math.min(s-i*2,Math.max(0,a-i));t.fillStyle=A("ink"),t.fillRect(l,3,i*2,n-6),t.fillStyle=A("paper"),t.font=bt(11,650),t.fillText("now",l+i-t.measureText("now").width/2,n/2)}import{m107_0 as Y}from"../main.js";import{m76_0 as lt}from"../main.js";import{m137_0 as ha,m137_1 as $a,m137_2 as Se}from"../main.js";import{m143_0 as St,m143_1 as va}from"../main.js";var Me=H(288);function Te(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",Se[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:et(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var jt=({row:t})=>{let[e,s,n]=Te(t);return u`
<span class=${`state state-${n}`}>
<${lt} name=${e} />
<span>${s}</span>
</span>
`};function Ts(t,e){let s=t.finished_at===null&&t.started_at===null,n=t.installs?`${s?"installing for":"installed"} ${Z(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?Z(e.to-e.run):N(e.to-e.run);return[n,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var Ee=(t,e,s)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,Te(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${V(t.leased_at)}`,...t.finished_at===null&&s?["still running"]:[]].join(", ");function Ae({row:t,place:e,times:s,left:n,top:o,width:a}){let[i,l]=Ts(t,s);return u`
<${Y}
className="map-card"
left=${Math.max(0,Math.min(n,a-Me))}
top=${o}
width=${Math.min(Me,a)}
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
${l&&u`<span>${l}</span>`}
<span class="card-labels">
${t.agent}, from ${V(t.leased_at)}
${t.simulated?", simulated":""}
</span>
<//>
`}import{m226_0 as Oe,m226_1 as xe,m226_2 as Na,m226_3 as Ia,m226_4 as La,m226_5 as Re,m226_6 as Ne}from"../main.js";import{m282_0 as Ie}from"../shared.js";import{m33_0 as Ht}from"../shared.js";var Le=H(28);function Es({name:t}){let e=tt.row(t).value,s=e&&vt(e);return!e||["busy","idle"].includes(s)?null:u`
<span class=${`lane-state state state-${s}`} title=${s}>
<${lt} name=${s} />
<span class="unseen">${s}</span>
</span>
`}var As=({names:t,first:e,last:s})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Re} role="list" aria-label="Agents">
${t.slice(e,s).map((n,o)=>u`
<${Y} key=${n} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
<a href=${q("agent",{name:n})} data-row=${`lane/${n}`} tabindex="-1" title=${n}>${n}</a>
<${Es} name=${n} />
<//>
`)}
</div>
`;function Mt(t){let e=ot(null),s=ot(null),n=Ie(e).value,o=z(0);st(()=>{let r=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return r.observe(s.current),()=>r.disconnect()},[]);let a=xe(e.current);st(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Ne(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(n.from/_))),l=Math.min(t.length,Math.max(i,Math.ceil(n.to/_)));return{box:e,tracks:s,width:o.value,first:i,last:l,near:t.slice(i,l)}}function Tt({label:t,className:e="",names:s,lanes:n,shown:o,moment:a,draw:i,at:l,placeOf:r,onClick:m,onKey:d,named:c,words:f,children:g}){let{box:k,tracks:y,width:E,first:v,last:w,near:M}=n,I=Qt(),L=ut(h=>ye(h,{stretch:o,width:E,height:Le,now:a}),[o.from,o.to,E,a]),G=()=>l.value=null,x=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&l.peek())G();else if(!d(h))return;h.preventDefault(),h.stopPropagation()}};return u`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${Ht} width=${E} height=${Le} draw=${L} />
</div>
<div class="lanes" ref=${k}>
<${As} names=${s} first=${v} last=${w} />
<div
class=${`lane-tracks ${e}`}
ref=${y}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${I}
onPointerMove=${h=>l.value=r(h)}
onPointerLeave=${G}
onClick=${m}
onKeyDown=${x}
onBlur=${G}
>
<${Y} className="lane-picture" top=${v*_} height=${M.length*_}>
<${Ht} width=${E} height=${M.length*_} draw=${i} />
<//>
<span id=${I} role="option" class="unseen" aria-selected=${c?"true":"false"}>
${f}
</span>
${g}
</div>
</div>
`}var Os=.0015,xs=120;function Rs(t,e){let s=z(U());gt(()=>{K.value,s.value=U()});let n=$t(()=>t.live.value&&e/t.length.value>3).value;return W(()=>{if(!n||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(s.value=U()),xs);return()=>clearInterval(o)},[n]),s}function Ns(t,e){W(()=>{let s=t.current,n=null,r=[["pointerdown",m=>{m.button===0&&(n={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!n||m.buttons===0)return;let d=m.clientX-n.x;!n.moved&&Math.abs(d)<4||(n.moved||s.setPointerCapture(m.pointerId),n={x:m.clientX,moved:!0},e.move(-d/s.clientWidth*e.length.peek()))}],["click",m=>{n?.moved&&m.stopImmediatePropagation(),n=null},!0],["wheel",m=>{let d=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:f}=s.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Os),(m.clientX-c)/f)}else if(d)e.move(d/s.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,d,c]of r)s.addEventListener(m,d,{capture:c,passive:!1});return()=>r.forEach(([m,d,c])=>s.removeEventListener(m,d,{capture:c}))},[e])}function De({names:t,record:e,stretch:s,lit:n}){let o=Mt(t),{box:a,tracks:i,width:l,first:r,last:m,near:d}=o,c=z(null);Ns(i,s);let f=Rs(s,l).value,g=s.at(f),k=e.version.value;W(()=>e.want(d,t,s.at(U())),[r,m,t,Math.round(g.from/5),s.length.value,e.error.value===null]);let y=ut(p=>we(p,{names:d,lane:$=>e.lane($),stretch:g,width:l,now:f,lit:n,unknown:$=>e.unknown($,t,g)}),[r,m,t,g.from,g.to,l,f,n,k]),E=p=>p&&e.lane(t[p.lane]??"").find($=>$.id===p.id),v=p=>(p-g.from)/(g.to-g.from)*l,w=p=>{let $=i.current.getBoundingClientRect(),S=Math.floor((p.clientY-$.top)/_),b=g.from+(p.clientX-$.left)/l*(g.to-g.from),P=e.lane(t[S]??""),mt=P[Pt(P,b,f)];if(!mt)return null;let Vt=O(mt,f),[ls,rs]=[v(Vt.from),v(Vt.to)],qt=p.clientX-$.left;return qt>=ls-3&&qt<=rs+3?{lane:S,id:mt.id}:null},M=(p,$)=>{let S=E(p);if(!S)return;let b=q("job",{id:S.job_id});$.metaKey||$.ctrlKey?window.open(b,"_blank","noopener"):re(b)},I=(p,$)=>{if(!$)return;c.value={lane:p,id:$.id};let S=O($,f);(S.to<g.from||S.from>g.to)&&s.reveal(S.from);let b=a.current.getBoundingClientRect().top+p*_;b<110?window.scrollBy({top:b-110}):b+_>window.innerHeight-80&&window.scrollBy({top:b+_-window.innerHeight+80})},L=(p,$,S)=>{for(let b=p;b>=0&&b<t.length;b+=$){let P=e.lane(t[b]),mt=P[Pt(P,S,f)];if(mt)return I(b,mt)}},G=p=>{let $=c.peek(),S=E($);if(p.key==="Enter"&&S)M($,p);else if(p.key.startsWith("Arrow")&&!S)L(r>0?r+16:0,1,g.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;L($.lane+b,b,Math.max(O(S,f).from,g.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[$.lane]);I($.lane,b[b.indexOf(S)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[$?.lane??0]);I($?.lane??0,p.key==="End"?b.at(-1):b.find(P=>O(P,f).to>=g.from))}else return!1;return!0},x=E(c.value),h=x&&O(x,f),T=x&&fe(e.lane(t[c.value.lane]),x),X=x&&h.to>=g.from&&h.from<=g.to,F=x&&Math.max(0,v(h.from));return u`
<${Tt}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${g}
moment=${f}
draw=${y}
named=${x}
words=${x?Ee(x,T,f):"Use the arrow keys to move between attempts"}
at=${c}
placeOf=${p=>p.buttons?null:w(p)}
onClick=${p=>M(w(p),p)}
onKey=${G}
>
${X&&u`
<${Y}
className="map-mark"
left=${F-2}
top=${c.value.lane*_+2}
width=${Math.min(l,v(h.to))-F+4}
height=${_-4}
/>
<${Ae}
row=${x}
place=${T}
times=${h}
left=${F}
top=${(c.value.lane+1)*_+4}
width=${l}
/>
`}
<//>
`}import{m4_0 as ci,m4_1 as fi,m4_2 as Et,m4_3 as pi,m4_4 as hi}from"../main.js";var Ce=6e4,Is=200,Pe=t=>new Date(t*1e3).toISOString();function dt(t){let e=s=>t.reduce((n,o)=>n+o[s],0);return ft({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:e("install_seconds"),saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),running:e("run_seconds")})}function Ls(t){let e=new Map;for(let s of t)e.has(s.agent)||e.set(s.agent,[]),e.get(s.agent).push(s);return e}var pt=class{#t;#s=new AbortController;#n=0;#e="";data=B(null);error=B(null);constructor(e){this.#t=e}want({from:e,to:s},n,o){let a=`${Math.round(e/60)} ${n?"live":Math.round(s/60)} ${o?.join(`
`)}`;a!==this.#e&&(this.#e=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#o(e,n?null:s,o),Is))}stop(){clearTimeout(this.#n),this.#s.abort()}again(){this.#e="",this.error.value=null}read(e){return e}async#o(e,s,n){this.#s.abort(),this.#s=new AbortController;let o=s??Date.now()/1e3,a=new URLSearchParams([["from",Pe(Math.max(e,o-7*86400+1))],["to",Pe(o)],...(n??[]).map(i=>["agent",i])]);try{this.data.value=this.read(await Et(`${this.#t}?${a}`,{signal:this.#s.signal})),this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}s===null&&(this.#n=setTimeout(()=>this.#o(e+Ce/1e3,null,n),Ce))}},At=class extends pt{constructor(){super("/api/v1/timeline/parts")}read({step:e,parts:s,total:n}){return{step:e,total:n,lanes:Ls(s)}}};var Ds="Use the arrow keys to move between parts",Fe=264,ht=100;function Be(t,e){let s=se(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${V(t.at*1e3)} to ${V((t.at+e)*1e3)}`,`${D(t.attempts,"attempt")}, ${R(t.failed)} failed`,`${D(t.installs,"install")}, ${R(t.installs_avoided)} avoided`,`${D(t.starts_avoided,"start")} of the runner avoided`,`busy ${s}: installs ${N(t.install_seconds)}, tests ${N(t.run_seconds)}`]}var Cs=({part:t,step:e,left:s,top:n,width:o})=>u`
<${Y}
className="map-card"
left=${Math.max(0,Math.min(s,o-Fe))}
top=${n}
width=${Math.min(Fe,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${Be(t,e).map(a=>u`<span key=${a}>${a}</span>`)}
<//>
`;function We({names:t,parts:e,stretch:s,moment:n}){let o=Mt(t),{tracks:a,width:i,first:l,last:r,near:m}=o,d=z(null),c=s.at(n),f=s.live.value,g=e.error.value;W(()=>e.want(c,f,t.length>ht?m:null),[Math.round(c.from/60),f,s.length.value,t.length>ht?m.join(`
`):"",g]);let k=e.data.value,y=h=>k?.lanes.get(h)??[],E=ut(h=>ke(h,{names:m,lane:y,step:k?.step??1,stretch:c,width:i,now:n}),[l,r,t,c.from,c.to,i,k]),v=h=>h&&y(t[h.lane]??"")[h.index],w=h=>{let T=a.current.getBoundingClientRect(),X=Math.floor((h.clientY-T.top)/_),F=c.from+(h.clientX-T.left)/i*(c.to-c.from),p=y(t[X]??"").findIndex($=>$.at<=F&&F<$.at+k.step);return p<0?null:{lane:X,index:p}},M=h=>{let T=v(h);T&&(s.length.value=k.step,s.reveal(T.at),s.end.value=Math.min(T.at+k.step,n))},I=h=>{let T=d.peek(),X=($,S)=>Math.max(0,Math.min(S,$)),F=($,S)=>{let b=y(t[$]??"");b.length>0&&(d.value={lane:$,index:X(S,b.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&T)M(T);else if(h.key.startsWith("Arrow")&&!v(T))F(t.findIndex($=>y($).length>0),1/0);else if(p)F(X(T.lane+p,t.length-1),T.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")F(T.lane,T.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},L=v(d.value),G=L?[L.agent,...Be(L,k.step)].join(", "):Ds,x=L&&Math.max(0,(L.at-c.from)/(c.to-c.from)*i);return u`
<${Tt}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${c}
moment=${n}
draw=${E}
named=${L}
words=${G}
at=${d}
placeOf=${w}
onClick=${h=>M(w(h))}
onKey=${I}
>
${L&&u`
<${Cs}
part=${L}
step=${k.step}
left=${x}
top=${(d.value.lane+1)*_+4}
width=${i}
/>
`}
<//>
`}function Ke({names:t,parts:e}){let s=e.data.value?.lanes??new Map,n=t.filter(o=>s.has(o)).map(o=>({name:o,...dt(s.get(o),null)}));return u`
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
<th scope="row"><a href=${q("agent",{name:o.name})}>${o.name}</a></th>
<td class="is-numeric">${R(o.attempts)}</td>
<td class="is-numeric">${R(o.failed)}</td>
<td class="is-numeric">${R(o.made)}</td>
<td class="is-numeric">${R(o.avoided)}</td>
<td class="is-numeric">${N(o.cost)}</td>
<td class="is-numeric">${N(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var Gt=10,je=({attempts:t,made:e,avoided:s,cost:n})=>[D(t,"attempt"),`${D(e,"install")}${e>0?` (${N(n)})`:""}`,s>0&&`${R(s)} avoided`].filter(Boolean).join(", ");function He({builds:t,lit:e,onLit:s}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Gt).map(n=>u`
<button
type="button"
key=${n.key}
class="legend-build"
aria-pressed=${e===n.key}
aria-description=${je(n)}
data-tip=${je(n)}
onClick=${()=>s(e===n.key?null:n.key)}
>
<${J} org=${n.org} version=${n.version} />
</button>
`)}
${t.length>Gt&&u`<span class="quiet">and ${D(t.length-Gt,"more build")}</span>`}
<span class="legend-keys quiet">
<i class="key-install"></i> install <i class="key-test"></i> test <i class="key-failed"></i> failed
</span>
</div>
`}import{m138_0 as Ge}from"../main.js";import{m146_0 as Xe}from"../main.js";var Xt=200,ze=(t,e,s)=>{let n=O(t,e);return s==="install"?t.installs&&n.run>n.from?Z(n.run-n.from):"\u2013":n.to>n.run?Z(n.to-n.run):"\u2013"},Ps=t=>[{name:"end",title:"Outcome",cell:e=>u`<${jt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>u`<${St} test=${e.test} />`},{name:"build",title:"Build",cell:e=>u`<${J} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>u`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>u`<span class=${`number ${e.installs?"":"quiet"}`}>${ze(e,t,"install")}</span>`},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${ze(e,t,"run")}</span>`},{name:"at",title:"Started",numeric:!0,cell:e=>u`<${Xe} at=${e.leased_at} />`}];function Ue({rows:t,now:e,isLoading:s}){let n=ot(new Map).current,o=[...t].sort((l,r)=>l.id<r.id?1:-1).slice(0,Xt);for(let l of o)n.has(l.id)?n.get(l.id).value=l:n.set(l.id,B(l));let a=o.map(l=>l.id),i=new Set(a);for(let l of n.keys())i.has(l)||n.delete(l);return u`
<${Ge}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Ps(e)}
ids=${a}
kind="attempt"
rowOf=${l=>n.get(l)}
hrefOf=${l=>q("job",{id:l.job_id})}
failed=${et}
/>
${t.length===0&&!s&&u`<p class="nothing">No attempts in this period.</p>`}
${t.length>Xt&&u`
<p class="nothing">
The latest ${Xt} of ${D(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m123_0 as zt}from"../main.js";var Fs=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Bs=[["lanes","Lanes"],["table","Table"],["installs","Installs by build"]],Ot=({label:t,icon:e,keys:s,turned:n,run:o})=>u`
<button
type="button"
class=${`icon-button ${n?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${s})`}
onClick=${o}
>
<${lt} name=${e} />
</button>
`;function Ve({stretch:t,view:e}){let s=t.length.value,n=t.live.value;return u`
<${zt}
label="View"
hideLabel
options=${Bs}
value=${e}
onChange=${o=>at({view:o==="lanes"?"":o},{push:!0})}
/>
<${zt}
label="Period"
hideLabel
options=${Fs}
value=${s}
onChange=${o=>t.lengthen(o)}
/>
<span class="timeline-moves" role="group" aria-label="Move">
<${Ot} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-s/2)} />
<${Ot} label="Later" icon="next" keys="." run=${()=>t.move(s/2)} />
<${Ot} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
<${Ot} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
</span>
<button type="button" class="button" aria-pressed=${n} onClick=${()=>t.end.value=null}>
<${lt} name=${n?"live":"pending"} />
${n?"Live":"Go to now"}
</button>
`}import{m168_0 as al,m168_1 as il,m168_2 as ll,m168_3 as Q,m168_4 as qe}from"../main.js";import{m199_0 as ul,m199_1 as dl,m199_2 as cl,m199_3 as fl,m199_4 as pl,m199_5 as hl,m199_6 as Ye}from"../main.js";import{m212_0 as Qe}from"../main.js";import{m218_0 as bl,m218_1 as wl,m218_2 as kl,m218_3 as yl,m218_4 as Sl,m218_5 as Ze}from"../main.js";import{m260_0 as El,m260_1 as Je,m260_2 as Al}from"../main.js";var rt=Je("timeline");import{m279_0 as ts,m279_1 as Il,m279_2 as Ut,m279_3 as Ll,m279_4 as Dl,m279_5 as Cl,m279_6 as es}from"../main.js";function ss(t,[e,s]){let n=t.filter(([i,l])=>l<e||i>s),o=t.filter(([i,l])=>l>=e&&i<=s),a=[Math.min(e,...o.map(([i])=>i)),Math.max(s,...o.map(([,i])=>i))];return[...n,a].sort(([i],[l])=>i-l)}function xt(t,e,s){let n=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=s)break;a>o&&n.push([o,a]),o=i}return o<s&&n.push([o,s]),n}var Ws=890,Ks=3e3,Nt=100,ns=25,os=4,js=4e4,Hs=200,as=t=>new Date(t*1e3).toISOString(),Rt=class{#t=new Map;#s=new Map;#n=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=B(0);liveFrom=1/0;pending=B(0);error=B(null);start(){rt.loaded.peek()&&this.#c();let e=rt.watch(s=>{let n=Object.values(s);n.length===rt.ids.peek().length?this.#c():this.#m(n)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let s=this.#s.get(e);return s||(s=[...this.#t.get(e)?.values()??[]].sort((n,o)=>n.id<o.id?-1:1),this.#s.set(e,s)),s}agents(){return this.#t.keys()}unknown(e,s,{from:n,to:o}){return xt(this.#e.get(this.#d(e,s))??[],n,Math.min(o,this.liveFrom))}isLoading(e,s){return e.length>0&&!this.error.value&&this.unknown(e[0],e,s).length>0}isPartial({from:e,to:s}){return this.#a.some(([n,o,a])=>xt(this.#e.get(n)??[],Math.max(o,e),Math.min(a,s)).length>0)}want(e,s,n){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#d(a,s))))this.#f(o,n);this.#h(n)},Hs)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#d(e,s){if(s.length<=Nt)return"";if(this.#i.everyone!==s){let n=new Map;for(let o=0;o<s.length;o+=ns){let a=s.slice(o,o+ns);for(let i of a)n.set(i,a.join(`
`))}this.#i={everyone:s,of:n}}return this.#i.of.get(e)??""}#f(e,{from:s,to:n}){let o=n-s>3600?3600:900;for(let[a,i]of xt(this.#e.get(e)??[],s,Math.min(n,this.liveFrom)))for(let l=Math.floor(a/o)*o;l<i;l+=o){let r=[l,Math.min(l+o,this.liveFrom)],m=`${e}|${r[0]}|${o}`;this.#o.has(m)||r[0]>=r[1]||(this.#o.add(m),this.#p(e,r))}}async#p(e,[s,n]){this.pending.value+=1;try{let o=n;for(let a=0;a<os&&o>s;a++){let i=new URLSearchParams([["from",as(s)],["to",as(o)],...e.split(`
`).filter(Boolean).map(d=>["agent",d])]),{spans:l,complete:r}=await Et(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=r?s:j(l.at(-1).leased_at);if(this.#e.set(e,ss(this.#e.get(e)??[],[m,o])),this.#m(l,{older:!0}),r)break;o=m+.001,a===os-1&&this.#a.push([e,s,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=rt.peek(),s=Math.min(...e.map(o=>j(o.leased_at))),n=U();this.liveFrom=e.length<Ks?n-Ws:s,this.#t.clear(),this.#s.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#n=0,this.#m(e)}#m(e,{older:s=!1}={}){for(let n of e){this.#t.has(n.agent)||this.#t.set(n.agent,new Map);let o=this.#t.get(n.agent);s&&o.has(n.id)||(o.has(n.id)||(this.#n+=1),o.set(n.id,n),this.#s.delete(n.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:s}){if(this.#n<=js)return;let n=U(),[o,a]=[e-(s-e),s+(s-e)];for(let[i,l]of this.#t){for(let[r,m]of l){let d=O(m,n);d.to>=o&&d.from<=a||(l.delete(r),this.#n-=1)}this.#s.delete(i)}this.#o.clear(),this.#a=[];for(let[i,l]of this.#e)this.#e.set(i,l.map(([r,m])=>[Math.max(r,o),Math.min(m,a)]).filter(([r,m])=>r<m));this.liveFrom=a<n?n:Math.max(this.liveFrom,o)}};var Gs="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Xs=400,zs=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>document.getElementById("lanes-list")?Oe("lanes-list"):at({view:""})}];function Us(t,e){let s=`${e.get("span")??""} ${e.get("to")??""}`;st(()=>{let n=t.query;s!==`${n.span} ${n.to}`&&t.adopt(e)},[s]),gt(()=>{t.length.value,t.end.value;let n=setTimeout(()=>at(t.query),Xs);return()=>clearTimeout(n)})}function Vs(t){let e=$t(()=>{let o=tt.ids.value.filter(i=>Q.value.length===0||qe("agent",tt.row(i).peek(),Q.value));if(Q.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>tt.row(i).peek()===null);return a.length>0?[...o,...a].sort(Qe):o}),s=z([]),n=e.value;return(n.length!==s.peek().length||n.some((o,a)=>o!==s.peek()[a]))&&(s.value=n),s.peek()}function qs(t,e,{from:s,to:n},o){let a=e.length>Nt?Math.min(n,Math.max(s,t.liveFrom)):s,i=e.flatMap(l=>t.lane(l)).filter(l=>{let r=O(l,o);return r.to>=a&&r.from<=n});return{rows:i,gain:he(i,{from:a,to:n,now:o}),builds:$e(i,a,n,o),from:a}}var Ys=t=>t.live.value&&Q.value.length===0?Object.keys(Ut).find(e=>Ut[e]===t.length.value):void 0;function Qs({total:t,lanes:e}={lanes:new Map},s){return Q.value.length===0||s.length>ht?dt(t?[t]:[]):dt(s.flatMap(n=>e.get(n)??[]))}var Zs=(t,e)=>ft({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),Js=()=>u`
<${Jt} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function is({query:t}){let e=nt(()=>{let P=new kt;return P.adopt(t),P},[]),s=nt(()=>new Rt,[]),n=z(null),o=nt(()=>new At,[]),a=nt(()=>new pt("/api/v1/timeline/builds"),[]);W(()=>s.start(),[s]),W(()=>()=>[o,a].forEach(P=>P.stop()),[o,a]),Us(e,t),Ye("Timeline",nt(()=>zs(e),[e])),Ze("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>at({view:"table"})},{label:"Installs by build",icon:"timeline",run:()=>at({view:"installs"})}]);let i=Vs(s),l=s.pending.value,r=Math.max(K.value,U()),m=e.at(r),d=e.length.value/100,c=Ys(e),f=es(c??ts),g=s.isLoading(i,m),{rows:k,gain:y,builds:E,from:v}=nt(()=>qs(s,i,m,r),[i,K.value,d,Math.round(m.to/d),l,g]),w=e.length.value>_e,M=["table","installs"].includes(t.get("view"))?t.get("view"):"lanes",I=M==="installs";if(W(()=>{M==="table"&&!w&&i.length<=Nt&&s.want(i,i,m)},[M,w,i,Math.round(m.to/d),d]),!rt.loaded.value)return u`
<${It} title="Timeline">
<${ct} lines=${10} />
<//>
`;let L=i.length===0&&Q.value.length===0,G=I?a:w?o:s,x=G.error.value,h=w||I,T=h?G.data.value===null&&!x:k.length===0&&g,X=c!==void 0&&f!==null,F=X?j(f.since):h?m.from:v,p=Q.value.length>0&&!(h&&i.length>ht),$=I?dt(a.data.value&&i.length>0?[a.data.value.total]:[]):w?Qs(o.data.value??void 0,i):y,S=!h&&u`<${He} builds=${E} lit=${n.value} onLit=${P=>n.value=P} />`,b=I?"":w?Gs:l>0?"Loading earlier attempts\u2026":s.isPartial(m)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${It}
title="Timeline"
note=${D(i.length,"agent")}
className="timeline-page"
actions=${u`<${Zt} label="Filter agents by name, target, label, build or job" />`}
tools=${u`
<${Ve} stretch=${e} view=${M} />
<p class="timeline-state quiet" role="status">${b}</p>
`}
>
${L?u`<${Js} />`:u`
${T?u`<div class="gain is-loading"><${ct} lines=${3} /></div>`:u`
<${le}
gain=${X&&!I?Zs($,f):$}
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
${I?i.length>0&&u`
<${ae}
sums=${a}
shown=${{...m,from:F}}
live=${e.live.value}
agents=${p?i:null}
/>
`:w?M==="table"?u`<${Ke} names=${i} parts=${o} />`:u`<${We} names=${i} parts=${o} stretch=${e} moment=${r} />`:M==="table"?u`<${Ue} rows=${k} now=${r} isLoading=${T} />`:u`<${De} names=${i} record=${s} stretch=${e} lit=${n.value} />`}
${i.length===0&&u`<p class="nothing">No agents match “${Q.value.join(" ")}”.</p>`}
`}
<//>
`}export{is as default};
