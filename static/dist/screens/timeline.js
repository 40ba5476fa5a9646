import{m290_0 as ks,m290_1 as ys,m290_2 as Ss,m290_3 as oe,m290_4 as Ms,m290_5 as Ts,m290_6 as K,m290_7 as Os,m290_8 as wt,m290_9 as xs,m290_10 as U,m290_11 as kt}from"../main.js";import{m288_0 as ft,m288_1 as Ns,m288_2 as Ls,m288_3 as W,m288_4 as Rs,m288_5 as ae,m288_6 as Is,m288_7 as ot,m288_8 as at,m288_9 as Cs,m288_10 as it,m288_11 as Ds}from"../main.js";import{m10_0 as j,m10_1 as X,m10_2 as Bs,m10_3 as Ws}from"../main.js";import{m60_0 as ie}from"../main.js";import{m103_0 as Wt}from"../main.js";import{m138_0 as re,m138_1 as le,m138_2 as ht}from"../main.js";import{m176_0 as qs,m176_1 as Ys,m176_2 as Qs,m176_3 as Zs,m176_4 as me,m176_5 as C,m176_6 as Js,m176_7 as R,m176_8 as to,m176_9 as eo,m176_10 as no,m176_11 as so,m176_12 as L,m176_13 as ue,m176_14 as ct,m176_15 as oo,m176_16 as ao,m176_17 as F,m176_18 as io,m176_19 as ro,m176_20 as lo,m176_21 as mo,m176_22 as V,m176_23 as uo}from"../main.js";import{m185_0 as u}from"../main.js";import{m231_0 as yt,m231_1 as Kt,m231_2 as go,m231_3 as $o,m231_4 as _o,m231_5 as vo}from"../main.js";import{m263_0 as ko,m263_1 as fe,m263_2 as yo}from"../main.js";var q=fe("timeline");import{m62_0 as nt,m62_1 as xo,m62_2 as Ao}from"../main.js";var jt=["Installs made","Install time","Per install","Failed installs","Installs avoided","Time saved"],ce=({row:t})=>{let{installs:e,install_seconds:n,installs_avoided:s,saved_seconds:o}=t,{failed_installs:a,failed_install_seconds:i}=t;return[L(e),e>0?R(n):"\u2013",e>0?ct(n/e):"\u2013",a>0?`${L(a)} \xB7 ${R(i)}`:"0",L(s),o===null?"\u2013":`\u2248 ${R(o)}`].map((r,m)=>u`<td key=${jt[m]} class="is-numeric" data-label=${jt[m]}>${r}</td>`)};function de({sums:t,shown:{from:e,to:n},live:s,agents:o}){let a=t.error.value;W(()=>t.follow(q),[t]),W(()=>t.want({from:e,to:n},s,o));let i=t.data.value;if(!i)return a?null:u`<${ht} lines=${8} />`;let{builds:r,builds_total:m,total:l}=i;return m===0?u`<p class="nothing">No attempts ended in this period.</p>`:u`
<table class="tallies build-installs" aria-label="Installs by build, longest install time first"><thead><tr><th scope="col">Build</th>${jt.map(f=>u`<th key=${f} scope="col" class="is-numeric">${f}</th>`)}</tr></thead><tbody>${r.map(f=>u`
<tr key=${`${f.org_id} ${f.app_version_id}`}><th scope="row"><${nt} org=${f.org_id} version=${f.app_version_id} link /></th><${ce} row=${f} /></tr>
`)}</tbody><tfoot><tr><th scope="row">
All ${C(m,"build")}${m>r.length?`, the first ${L(r.length)} shown`:""}</th><${ce} row=${l} /></tr></tfoot></table><p class="quiet">${yt} Retries avoid none.</p>
`}var Ht=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function pe({name:t,installing:e,running:n,most:s,note:o}){let a=it(null);return ot(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),u`
<div class="spent"><span class="spent-name">${t}</span><span class="spent-bar" ref=${a} aria-hidden="true"><i class="spent-installs"></i><i class="spent-runs"></i><i></i></span><span class="spent-note number">${o}</span></div>
`}function he({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,running:i,saved:r,share:m,shareWithout:l}=t,f=n+s,g=a+(r??0),d=i+g;return u`
<div class="gain"><dl class="gain-figures"><div data-figure="installs made"><dt>Installs made</dt><dd class="number">${L(n)}</dd></div><div data-figure="device time of installs"><dt>Install time</dt><dd class="number">${R(a)}</dd></div><div data-figure="installs avoided"><dt>Installs avoided</dt><dd class="number">${L(s)} <small>${f>0?Ht(s/f):""}</small></dd></div><div data-figure="starts avoided"><dt>Starts avoided</dt><dd class="number">${L(o)}</dd></div><div data-figure="device time saved"><dt title=${yt}>Time saved</dt><dd class="number">${r===null?"\u2013":`\u2248 ${R(r)}`}</dd></div></dl><div class="gain-bars"><p class="gain-where">Device time ${e}</p><${pe}
name="With grouping"
installing=${a}
running=${i}
most=${d}
note=${m===null?"nothing ran":`${Ht(m)} for installs`}
/><${pe}
name="One install per test"
installing=${g}
running=${i}
most=${d}
note=${l===null?"no install measured":`${Ht(l)} for installs`}
/></div></div>
`}import{m227_0 as ge,m227_1 as zo,m227_2 as Uo,m227_3 as Xo,m227_4 as Vo,m227_5 as rt,m227_6 as qo,m227_7 as Y,m227_8 as Yo,m227_9 as Qo}from"../main.js";import{m3_0 as $e,m3_1 as ta,m3_2 as ea,m3_3 as na,m3_4 as sa,m3_5 as oa,m3_6 as St}from"../main.js";import{m8_0 as ra,m8_1 as la,m8_2 as Gt}from"../main.js";import{m11_0 as E,m11_1 as gt,m11_2 as fa}from"../main.js";import{m256_0 as st,m256_1 as pa,m256_2 as ha}from"../main.js";import{m272_0 as H}from"../main.js";import{m194_0 as _e,m194_1 as ba,m194_2 as wa,m194_3 as ka,m194_4 as ve,m194_5 as ya,m194_6 as Sa,m194_7 as Ma}from"../shared.js";var Sn=new Set(["failed","timed_out","lost","error"]),be=new WeakMap;function lt(t,e){let n=be.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=F(t.leased_at),o=F(t.started_at),a=F(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),be.set(t,i),i.over?i:lt(t,e)}var dt=t=>Sn.has(t.outcome),Ut=.1;function Mn(t,e,n,s){let o=[],a=e;for(let l of s){if(l.from>=n)break;o.push([a,l.from]),a=Math.max(a,l.to??1/0)}o.push([a,n]);let i=([l,f])=>f-l<t-Ut?1/0:Math.abs(f-l-t),r=Math.min(...o.map(i)),m=r<1/0&&o.findLast(l=>i(l)<=r+Ut);return m?[m[0],Math.min(m[0]+t,m[1])]:[n-t,n]}function Tn(t,e){let[n,s,o]=[ve(t),F(t.finished_at),t.start_seconds],a=s===null||t.run_seconds===null?s:Math.min(s,n+t.run_seconds);if(o!==null&&s!==null&&t.run_seconds!==null){let m=t.run_seconds-o,[l,f]=e.length>0?Mn(m,n+o,s,e):On(t,n,s,a);return[{kind:"start",from:n,to:n+o},{kind:"run",from:l,to:f}]}if(e.length===0)return[{kind:"run",from:n,to:a}];let i=[{kind:"start",from:n,to:e[0].from}],r=e.at(-1).to;return r===null||s!==null&&r>=s?i:[...i,{kind:"run",from:r,to:s}]}function On(t,e,n,s){let o=_e(t,e,n);return o?[o[1],n]:[e+t.start_seconds,s]}function we(t,e){let[n,s,o]=[t.leased_at,t.started_at,t.finished_at].map(F);if(s===null)return[{kind:t.installs?"install":"run",from:n,to:o}];let a=Tn(t,e),i=a[0].from-(t.install_seconds??0),r=[{kind:"prepare",from:n,to:Math.max(n,i)}];return t.installs&&r.push({kind:"install",from:Math.max(n,i),to:a[0].from}),[...r.filter(({from:m,to:l})=>l>m),...a]}var zt=new WeakMap;function ke(t){if(zt.has(t))return zt.get(t);let e=new Map;for(let s of t)!Kt(s)||s.started_at===null||(e.has(s.window)||e.set(s.window,[]),e.get(s.window).push(...we(s,[]).filter(({kind:o})=>o==="run")));for(let s of e.values())s.sort((o,a)=>o.from-a.from);let n=t.map(s=>{let o=we(s,e.get(s.id)??[]);return{row:s,id:s.id,parts:o,at:(o.find(({kind:a})=>a==="run")??o.at(-1)).from}});return n.sort((s,o)=>s.at-o.at),n.forEach(({row:s,parts:o},a)=>{let i=n[a+1],r=o.at(-1);i&&s.window!==null&&s.window===i.row.window&&(r.to??1/0)>i.at&&(r.to=Math.max(r.from,i.at))}),zt.set(t,n),n}var $t=({parts:t},e)=>({from:t[0].from,to:t.at(-1).to??e});function Mt({parts:t},e){let n=[];for(let{from:s,to:o}of t){let a=n.at(-1);a&&s-a.to<=Ut?a.to=o??e:n.push({from:s,to:o??e})}return n}function Xt(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{for(let{from:r,to:m}of Mt(a,n)){let l=e<r?r-e:e>m?e-m:0;l<o&&([s,o]=[i,l])}}),s}var ye=t=>t.install_seconds!==null,xn=new Set(["passed","failed","timed_out"]),An=t=>!ye(t)&&t.number===1&&(t.started_at!==null||xn.has(t.outcome));function Se(t,e){let n=new Map;for(let{row:s,parts:o}of t){if(s.window===null)continue;let a=(o.find(({kind:m})=>m==="start"||m==="run")??o.at(-1)).from,i=o.at(-1).to??e,r=n.get(s.window)??{from:a,to:i,tests:0,first:s};n.set(s.window,{...r,from:Math.min(r.from,a),to:Math.max(r.to,i),tests:r.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function Me(t,e){let{window:n}=e.row;if(n===null)return null;let s=t.filter(({row:o})=>o.window===n);return s.some(({id:o})=>o===n)?s.length>1?`${s.indexOf(e)+1} of ${s.length} in one start`:null:"in one start with earlier tests"}function _t(t){let{saved:e,cost:n,running:s}=t,o=n+s;return{...t,share:o>0?n/o:null,shareWithout:o>0&&e!==null?(n+e)/(o+e):null}}function Te(t,e){t.running+=e.run_seconds??0,Kt(e)&&(t.starts+=1),ye(e)?(t.made+=1,t.cost+=e.install_seconds):An(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function Oe(t,{from:e,to:n,now:s}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,running:0};for(let a of t){let i=lt(a,s);i.to<e||i.from>n||(o.attempts+=1,i.over&&i.to<=n&&Te(o,a))}return _t(o)}function xe(t,e,n,s){let o=new Map;for(let a of t){let i=lt(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,m=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0,running:0};m.attempts+=1,i.over&&i.to<=n&&Te(m,a),o.set(r,m)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Vt=30,qt=7*86400,Ee=6*3600,En=7*86400,Nn=.02,Tt=(t,e,n)=>Math.min(n,Math.max(e,t)),Ot=class{length=K(900);end=K(null);live=oe(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Nn;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?Tt(n,Vt,qt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(j.peek()),s=n+e;this.end.value=s>=j.peek()?null:this.#t(s)}lengthen(e){this.length.value=Tt(e,Vt,qt)}zoom(e,n=1){let{from:s,to:o}=this.at(j.peek()),a=Tt((o-s)*e,Vt,qt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=j.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(j.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=j.peek();return Tt(e,Math.min(n,n-En+this.length.peek()),n)}},Ae=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function xt({from:t,to:e},n,s=H(90)){let o=Ae.find(m=>m/(e-t)*n>=s)??Ae.at(-1),a=o<86400?m=>me(m,o<60):Ln,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let m=Math.ceil((t-r)/o)*o+r;m<=e;m+=o)i.push({at:m,x:(m-t)/(e-t)*n,text:a(m)});return i}function Ne(t,e,n,s=H(6)){let o=t.filter(({x:r,text:m})=>{let l=n(m)/2;return r>=l&&r+l+s<=e});if(o.length<2)return o;let a=Math.max(...o.map(({text:r})=>n(r))),i=Math.ceil((a+s)/(o[1].x-o[0].x));return o.filter((r,m)=>(o.length-1-m)%i===0)}function Ln(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=H(26),D=H(18),mt=(_-D)/2,Rn=H(46),At=.16,Yt=new Map;function In(t,e){if(!Yt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Yt.set(e,t.createPattern(n,"repeat"))}return Yt.get(e)}function Le(t,e,n,s,o,a){t.fillStyle=In(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function Cn(t,e,n,s){let o=E("bad");if(t.fillStyle=E("paper"),t.fillRect(e,n+D-6,s,2),t.fillStyle=o,t.fillRect(e,n+D-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,D),t.strokeStyle=E("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function Dn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,D),t.clip(),t.fillStyle=E("on-build"),t.fillText(e,n+5,s+D/2+.5),t.restore()}var Pn={prepare:.3,start:.55};function Fn(t,{row:e,parts:n},s,o){let a=E(Gt(e.org_id,e.app_version_id)),i=l=>(l-s.from)*s.scale,r=s.top+mt,m=dt(e);n.forEach(({kind:l,from:f,to:g},d)=>{let b=d===n.length-1,h=Math.max(-2,i(f)),p=i(g??s.now),k=b&&p-h>3?1:0,T=Math.min(s.width+2,Math.max(h+(b?1.5:0),p-k));if(!(T<=h)){if(t.globalAlpha=(o?At:1)*(Pn[l]??1),l==="install"?Le(t,a,h,r,Math.max(1.5,T-h),D):(t.fillStyle=a,t.fillRect(h,r,T-h,D)),t.globalAlpha=o?At:1,l==="run"&&e.outcome==="cancelled")t.clearRect(h+1.5,r+1.5,Math.max(0,T-h-3),D-3);else if(l==="run"&&T-h>Rn){let A=e.test.slice(e.test.lastIndexOf("/")+1);Dn(t,A,h,m?r-2:r,T-h-(m?13:0))}m&&b&&Cn(t,h,r,T-h)}}),t.globalAlpha=1}function Bn(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=E(Gt(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?At/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?At:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var Re=["paused","drained","quarantined"];function Wn(t){let e=t&&St(t);return $e.includes(e)?{look:e,since:F(t.last_seen_at)}:Re.includes(e)?{look:e,since:F(t.held?t.held.at:t.paused_at)}:null}var Kn={lost:"bad",offline:"ink-2"},jn=72;function Hn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),m=e.since===null?r-jn:Math.max(0,(e.since-n)*s);if(r-m<2)return;let l=e.look,f=Re.includes(l);t.save(),t.beginPath(),t.rect(m,a+mt,r-m,D),t.clip(),t.strokeStyle=t.fillStyle=E(Kn[l]??"warn"),t.globalAlpha=l==="offline"?.35:.55,t.lineWidth=f?3:1,t.beginPath();for(let d=m-D;d<r;d+=l==="offline"?14:9)t.moveTo(d,a+mt+D),t.lineTo(f?d:d+D,a+mt);t.stroke(),t.globalAlpha=1;let g=t.measureText(l).width+8;r-m>g+8&&(t.clearRect(r-g-4,a+mt,g,D),t.fillText(l,r-g,a+_/2+.5)),t.restore()}function Ie(t,e,{from:n,scale:s,top:o}){t.fillStyle=E("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function Ce(t,e,{from:n,scale:s,known:o,now:a}){let i=Math.max(0,(o-n)*s),r=(a-n)*s-i;if(a-o<1||r<2)return;t.font=gt(11,550),t.textBaseline="middle";let m=t.measureText("no data").width+12<r;for(let l=0;l<e*_;l+=_)Ie(t,[[o,a]],{from:n,scale:s,top:l}),t.fillStyle=E("ink-2"),m&&t.fillText("no data",i+6,l+_/2+.5)}function De(t,{names:e,lane:n,stretch:s,width:o,now:a,known:i,lit:r,unknown:m}){let{from:l,to:f}=s,g=o/(f-l),d=e.length*_;t.clearRect(0,0,o,d),e.forEach((b,h)=>Ie(t,m(b),{from:l,scale:g,top:h*_})),Ce(t,e.length,{from:l,scale:g,known:i,now:a}),t.fillStyle=E("rule");for(let{x:b}of xt(s,o))t.fillRect(Math.round(b),0,1,d);e.forEach((b,h)=>t.fillRect(0,(h+1)*_-1,o,1)),t.font=gt(11,550),t.textBaseline="middle",e.forEach((b,h)=>{let p={from:l,scale:g,width:o,top:h*_,now:i},k=Wn(st.row(b).peek());k&&Hn(t,k,p);let T=w=>r!==null&&r!==`${w.org_id}
${w.app_version_id}`,A=n(b);for(let w of Se(A,i))w.to>=l&&w.from<=f&&Bn(t,w,p,T(w.first));for(let w of A){let S=$t(w,i);S.to>=l&&S.from<=f&&Fn(t,w,p,T(w.row))}}),a<=f&&(t.fillStyle=E("ink"),t.fillRect(Math.round((a-l)*g),0,2,d))}function Pe(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i,known:r}){let{from:m,to:l}=o,f=a/(l-m),g=e.length*_;t.clearRect(0,0,a,g),Ce(t,e.length,{from:m,scale:f,known:r,now:i}),t.fillStyle=E("rule");for(let{x:b}of xt(o,a))t.fillRect(Math.round(b),0,1,g);e.forEach((b,h)=>t.fillRect(0,(h+1)*_-1,a,1));let d=Math.max(1.5,s*f-1);e.forEach((b,h)=>{let p=(h+1)*_-mt;for(let k of n(b)){let T=(k.at-m)*f,A=k.install_seconds+k.run_seconds,w=Math.max(2,Math.min(1,A/s)*D),S=A>0?k.install_seconds/A*w:0;t.fillStyle=E("go"),t.fillRect(T,p-w+S,d,w-S),S>1&&Le(t,E("go"),T,p-w,d,S),k.failed>0&&(t.fillStyle=E("bad"),t.fillRect(T,p+1,d,Math.max(2,k.failed/k.attempts*mt)))}}),i<=l&&(t.fillStyle=E("ink"),t.fillRect(Math.round((i-m)*f),0,2,g))}function Fe(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=gt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n,i=H(15),r=Math.min(n-i*2,Math.max(0,a-i)),m=l=>t.measureText(l).width;t.fillStyle=E("ink-2");for(let{x:l,text:f}of Ne(xt(e,n),o>e.to?n:r,m))t.fillText(f,l-m(f)/2,s/2);o>e.to||(t.fillStyle=E("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=E("paper"),t.font=gt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2))}import{m109_0 as Q}from"../main.js";import{m230_0 as Va,m230_1 as Be}from"../main.js";import{m78_0 as ut}from"../main.js";import{m139_0 as Ja,m139_1 as ti,m139_2 as We}from"../main.js";import{m145_0 as Et,m145_1 as si}from"../main.js";var Ke=H(288);function je(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",We(t.phase??"running"),"running"]:t.outcome==="passed"?["done","passed","done"]:dt(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Qt=({row:t})=>{let[e,n,s]=je(t);return u`
<span class=${`state state-${s}`}><${ut} name=${e} /><span>${n}</span></span>
`};function Nt({row:t,parts:e},n){let s=r=>{let m=e.find(l=>l.kind===r);return m?(m.to??n)-m.from:null},o=s("run"),a=t.finished_at===null||t.started_at!==null||t.run_seconds!==null,i=o===null||!a?null:t.finished_at===null?R(o):Be(t);return{install:t.install_seconds??s("install"),ran:i}}function Gn(t,e){let{row:n,parts:s}=t,{install:o,ran:a}=Nt(t,e),i=n.finished_at===null&&s.at(-1).kind==="start";return[n.installs?`${n.install_seconds===null?"installing for":"installed"} ${ct(o)}`:"no install: the build was on the device",a&&`${n.finished_at===null?"runs for":"ran"} ${a}`,i&&"other tests of its start run"]}var He=({row:t,at:e},n,s)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,je(t)[1],t.installs?"with an install":"without an install",...n?[n]:[],`at ${V(e*1e3)}`,...t.finished_at===null&&s?["still running"]:[]].join(", ");function Ge({span:t,place:e,now:n,left:s,top:o,width:a}){let{row:i}=t,[r,m,l]=Gn(t,n);return u`
<${Q}
className="map-card"
left=${Math.max(0,Math.min(s,a-Ke))}
top=${o}
width=${Math.min(Ke,a)}
aria-hidden="true"
><span class="card-head"><${Et} test=${i.test} /><${Qt} row=${i} /></span><span class="card-build"><${nt} org=${i.org_id} version=${i.app_version_id} /></span><span>${r}</span>${e&&u`<span>${e}</span>`}${m&&u`<span>${m}</span>`}${l&&u`<span>${l}</span>`}<span class="card-labels">${i.agent}, from ${V(t.at*1e3)}${i.simulated?", simulated":""}</span><//>
`}import{m229_0 as ze,m229_1 as Ue,m229_2 as $i,m229_3 as _i,m229_4 as vi,m229_5 as Xe,m229_6 as Ve}from"../main.js";import{m286_0 as qe}from"../shared.js";import{m35_0 as Zt}from"../shared.js";var Ye=H(28);function zn({name:t}){let e=st.row(t).value,n=e&&St(e);return!e||["busy","idle"].includes(n)?null:u`
<span class=${`lane-state state state-${n}`} title=${n}><${ut} name=${n} /><span class="unseen">${n}</span></span>
`}var Un=({names:t,first:e,last:n})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Xe} role="list" aria-label="Agents">${t.slice(e,n).map((s,o)=>u`
<${Q} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}><a href=${Y("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a><${zn} name=${s} /><//>
`)}</div>
`;function Lt(t){let e=it(null),n=it(null),s=qe(e).value,o=U(0);ot(()=>{let m=new ResizeObserver(([l])=>o.value=Math.floor(l.contentRect.width));return m.observe(n.current),()=>m.disconnect()},[]);let a=Ue(e.current);ot(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Ve(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function Rt({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:m,onClick:l,onKey:f,named:g,words:d,children:b}){let{box:h,tracks:p,width:k,first:T,last:A,near:w}=s,S=ae(),B=ft(N=>Fe(N,{stretch:o,width:k,height:Ye,now:a}),[o.from,o.to,k,a]),O=()=>r.value=null,J=N=>{if(!(N.ctrlKey||N.metaKey||N.altKey)){if(N.key==="Escape"&&r.peek())O();else if(!f(N))return;N.preventDefault(),N.stopPropagation()}};return u`
<div class="timeline-head"><span class="quiet">Agent</span><${Zt} width=${k} height=${Ye} draw=${B} /></div><div class="lanes" ref=${h}><${Un} names=${n} first=${T} last=${A} /><div
class=${`lane-tracks ${e}`}
ref=${p}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${S}
onPointerMove=${N=>r.value=m(N)}
onPointerLeave=${O}
onClick=${l}
onKeyDown=${J}
onBlur=${O}
><${Q} className="lane-picture" top=${T*_} height=${w.length*_}><${Zt} width=${k} height=${w.length*_} draw=${i} /><//><span id=${S} role="option" class="unseen" aria-selected=${g?"true":"false"}>${d}</span>${b}</div></div>
`}var Xn=.0015,Vn=120;function qn(t,e){let n=U(X());kt(()=>{j.value,n.value=X()});let s=wt(()=>t.live.value&&e/t.length.value>3).value;return W(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=X()),Vn);return()=>clearInterval(o)},[s]),n}function Yn(t,e){W(()=>{let n=t.current,s=null,m=[["pointerdown",l=>{l.button===0&&(s={x:l.clientX,moved:!1})}],["pointermove",l=>{if(!s||l.buttons===0)return;let f=l.clientX-s.x;!s.moved&&Math.abs(f)<4||(s.moved||n.setPointerCapture(l.pointerId),s={x:l.clientX,moved:!0},e.move(-f/n.clientWidth*e.length.peek()))}],["click",l=>{s?.moved&&l.stopImmediatePropagation(),s=null},!0],["wheel",l=>{let f=l.deltaX||(l.shiftKey?l.deltaY:0);if(l.ctrlKey||l.metaKey){let{left:g,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(l.deltaY*Xn),(l.clientX-g)/d)}else if(f)e.move(f/n.clientWidth*e.length.peek());else return;l.preventDefault()}]];for(let[l,f,g]of m)n.addEventListener(l,f,{capture:g,passive:!1});return()=>m.forEach(([l,f,g])=>n.removeEventListener(l,f,{capture:g}))},[e])}function Qe({names:t,record:e,stretch:n,lit:s,reached:o}){let a=Lt(t),{box:i,tracks:r,width:m,first:l,last:f,near:g}=a,d=U(null);Yn(r,n);let b=qn(n,m).value,h=Math.min(b,o??b),p=n.at(b),k=e.version.value;W(()=>e.want(g,t,n.at(X())),[l,f,t,Math.round(p.from/5),n.length.value,e.error.value===null]);let T=ft(c=>De(c,{names:g,lane:$=>e.spans($),stretch:p,width:m,now:b,known:h,lit:s,unknown:$=>e.unknown($,t,p)}),[l,f,t,p.from,p.to,m,b,h,s,k]),A=c=>c&&e.spans(t[c.lane]??"").find($=>$.id===c.id),w=c=>(c-p.from)/(p.to-p.from)*m,S=c=>{let $=r.current.getBoundingClientRect(),M=Math.floor((c.clientY-$.top)/_),y=c.clientX-$.left,P=e.spans(t[M]??""),tt=P[Xt(P,p.from+y/m*(p.to-p.from),h)],et=({from:kn,to:yn})=>y>=w(kn)-3&&y<=w(yn)+3;return tt&&Mt(tt,h).some(et)?{lane:M,id:tt.id}:null},B=(c,$)=>{let M=A(c);if(!M)return;let y=Y("job",{id:M.row.job_id});$.metaKey||$.ctrlKey?window.open(y,"_blank","noopener"):ge(y)},O=(c,$)=>{if(!$)return;d.value={lane:c,id:$.id};let{from:M,to:y}=$t($,h);(y<p.from||M>p.to)&&n.reveal(M);let P=i.current.getBoundingClientRect().top+c*_;P<110?window.scrollBy({top:P-110}):P+_>window.innerHeight-80&&window.scrollBy({top:P+_-window.innerHeight+80})},J=(c,$,M)=>{for(let y=c;y>=0&&y<t.length;y+=$){let P=e.spans(t[y]),tt=P[Xt(P,M,h)];if(tt)return O(y,tt)}},N=c=>{let $=d.peek(),M=A($);if(c.key==="Enter"&&M)B($,c);else if(c.key.startsWith("Arrow")&&!M)J(l>0?l+16:0,1,p.to);else if(c.key==="ArrowDown"||c.key==="ArrowUp"){let y=c.key==="ArrowDown"?1:-1;J($.lane+y,y,Math.max(M.at,p.from))}else if(c.key==="ArrowLeft"||c.key==="ArrowRight"){let y=e.spans(t[$.lane]);O($.lane,y[y.indexOf(M)+(c.key==="ArrowRight"?1:-1)])}else if(c.key==="Home"||c.key==="End"){let y=e.spans(t[$?.lane??0]);O($?.lane??0,c.key==="End"?y.at(-1):y.find(P=>$t(P,h).to>=p.from))}else return!1;return!0},v=A(d.value),x=v&&Me(e.spans(t[d.value.lane]),v),G=({from:c,to:$})=>$>=p.from&&c<=p.to,I=v?Mt(v,h).filter(G):[],z=I.length>0&&Math.max(0,w(I.at(-1).from));return u`
<${Rt}
label="Attempts by agent"
names=${t}
lanes=${a}
shown=${p}
moment=${b}
draw=${T}
named=${v}
words=${v?He(v,x,h):"Use the arrow keys to move between attempts"}
at=${d}
placeOf=${c=>c.buttons?null:S(c)}
onClick=${c=>B(S(c),c)}
onKey=${N}
>${I.map(({from:c,to:$})=>{let M=Math.max(0,w(c));return u`
<${Q}
key=${c}
className="map-mark"
left=${M-2}
top=${d.value.lane*_+2}
width=${Math.min(m,w($))-M+4}
height=${_-4}
/>
`})}${I.length>0&&u`
<${Ge}
span=${v}
place=${x}
now=${h}
left=${z}
top=${(d.value.lane+1)*_+4}
width=${m}
/>
`}<//>
`}import{m4_0 as Qi,m4_1 as Zi,m4_2 as It,m4_3 as Ji,m4_4 as tr}from"../main.js";import{m274_0 as Ze}from"../main.js";var Qn=6e4,Zn=200,Jn=3e3,Je=t=>new Date(t*1e3).toISOString();function pt(t){let e=n=>t.reduce((s,o)=>s+o[n],0);return _t({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:e("install_seconds"),saved:t.every(n=>n.saved_seconds===null)?null:e("saved_seconds"),running:e("run_seconds")})}function ts(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var vt=class{#t;#s=new AbortController;#n=0;#e="";#o=null;data=K(null);error=K(null);constructor(e){this.#t=e}want({from:e,to:n},s,o){this.#o={from:e,to:s?null:n,names:o};let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#e&&(this.#e=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#a(),Zn))}follow(e){let n=Ze(()=>this.#o?.to===null&&this.#a(),Jn),s=e.watch(o=>Object.values(o).some(a=>a.finished_at)&&n());return()=>{s(),n.stop(),clearTimeout(this.#n),this.#e=""}}stop(){clearTimeout(this.#n),this.#s.abort()}again(){this.#e="",this.error.value=null}read(e){return e}async#a(){clearTimeout(this.#n),this.#s.abort(),this.#s=new AbortController;let{from:e,to:n,names:s}=this.#o,o=n??Date.now()/1e3,a=new URLSearchParams([["from",Je(Math.max(e,o-7*86400+1))],["to",Je(o)],...(s??[]).map(i=>["agent",i])]);try{this.data.value=this.read(await It(`${this.#t}?${a}`,{signal:this.#s.signal})),this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#a(),Qn))}},Ct=class extends vt{constructor(){super("/api/v1/timeline/parts")}read({step:e,parts:n,total:s}){return{step:e,total:s,lanes:ts(n)}}};var es="Use the arrow keys to move between parts",tn=264,bt=100;function en(t,e){let n=ue(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${V(t.at*1e3)} to ${V((t.at+e)*1e3)}`,`${C(t.attempts,"attempt")}, ${L(t.failed)} failed`,`${C(t.installs,"install")}, ${L(t.installs_avoided)} avoided`,`${C(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${R(t.install_seconds)}, tests ${R(t.run_seconds)}`]}var ns=({part:t,step:e,left:n,top:s,width:o})=>u`
<${Q}
className="map-card"
left=${Math.max(0,Math.min(n,o-tn))}
top=${s}
width=${Math.min(tn,o)}
aria-hidden="true"
><strong>${t.agent}</strong>${en(t,e).map(a=>u`<span key=${a}>${a}</span>`)}<//>
`;function nn({names:t,parts:e,stretch:n,moment:s,known:o}){let a=Lt(t),{tracks:i,width:r,first:m,last:l,near:f}=a,g=U(null),d=n.at(s),b=n.live.value,h=e.error.value;W(()=>e.want(d,b,t.length>bt?f:null),[Math.round(d.from/60),b,n.length.value,t.length>bt?f.join(`
`):"",h]);let p=e.data.value,k=v=>p?.lanes.get(v)??[],T=ft(v=>Pe(v,{names:f,lane:k,step:p?.step??1,stretch:d,width:r,now:s,known:o}),[m,l,t,d.from,d.to,r,o,p]),A=v=>v&&k(t[v.lane]??"")[v.index],w=v=>{let x=i.current.getBoundingClientRect(),G=Math.floor((v.clientY-x.top)/_),I=d.from+(v.clientX-x.left)/r*(d.to-d.from),z=k(t[G]??"").findIndex(c=>c.at<=I&&I<c.at+p.step);return z<0?null:{lane:G,index:z}},S=v=>{let x=A(v);x&&(n.length.value=p.step,n.reveal(x.at),n.end.value=Math.min(x.at+p.step,s))},B=v=>{let x=g.peek(),G=(c,$)=>Math.max(0,Math.min($,c)),I=(c,$)=>{let M=k(t[c]??"").length-1;M>=0&&(g.value={lane:c,index:G($,M)})},z={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Enter"&&x)S(x);else if(v.key.startsWith("Arrow")&&!A(x))I(t.findIndex(c=>k(c).length>0),1/0);else if(z)I(G(x.lane+z,t.length-1),x.index);else if(v.key==="ArrowLeft"||v.key==="ArrowRight")I(x.lane,x.index+(v.key==="ArrowRight"?1:-1));else return!1;return!0},O=A(g.value),J=O?[O.agent,...en(O,p.step)].join(", "):es,N=O&&Math.max(0,(O.at-d.from)/(d.to-d.from)*r);return u`
<${Rt}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${a}
shown=${d}
moment=${s}
draw=${T}
named=${O}
words=${J}
at=${g}
placeOf=${w}
onClick=${v=>S(w(v))}
onKey=${B}
>${O&&u`
<${ns}
part=${O}
step=${p.step}
left=${N}
top=${(g.value.lane+1)*_+4}
width=${r}
/>
`}<//>
`}function sn({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...pt(n.get(o),null)}));return u`
<table class="tallies" aria-label="Total work per agent"><thead><tr><th scope="col">Agent</th><th scope="col" class="is-numeric">Attempts</th><th scope="col" class="is-numeric">Failed</th><th scope="col" class="is-numeric">Installs</th><th scope="col" class="is-numeric">Avoided</th><th scope="col" class="is-numeric">Installing</th><th scope="col" class="is-numeric">Testing</th></tr></thead><tbody>${s.map(o=>u`
<tr key=${o.name}><th scope="row"><a href=${Y("agent",{name:o.name})}>${o.name}</a></th><td class="is-numeric">${L(o.attempts)}</td><td class="is-numeric">${L(o.failed)}</td><td class="is-numeric">${L(o.made)}</td><td class="is-numeric">${L(o.avoided)}</td><td class="is-numeric">${R(o.cost)}</td><td class="is-numeric">${R(o.running)}</td></tr>
`)}</tbody></table>
`}var Jt=10,on=({attempts:t,made:e,avoided:n,cost:s})=>[C(t,"attempt"),`${C(e,"install")}${e>0?` (${R(s)})`:""}`,n>0&&`${L(n)} avoided`].filter(Boolean).join(", ");function an({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">${t.slice(0,Jt).map(s=>u`
<button
type="button"
key=${s.key}
class="legend-build"
aria-pressed=${e===s.key}
aria-description=${on(s)}
data-tip=${on(s)}
onClick=${()=>n(e===s.key?null:s.key)}
><${nt} org=${s.org} version=${s.version} /></button>
`)}${t.length>Jt&&u`<span class="quiet">and ${C(t.length-Jt,"more build")}</span>`}<span class="legend-keys quiet"><i class="key-install"></i> install <i class="key-start"></i> start <i class="key-test"></i> test${" "}<i class="key-failed"></i> failed
</span></div>
`}import{m140_0 as rn}from"../main.js";import{m148_0 as ln}from"../main.js";var te=200,ss=t=>[{name:"end",title:"Outcome",cell:({row:e})=>u`<${Qt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:({row:e})=>u`<${Et} test=${e.test} />`},{name:"build",title:"Build",cell:({row:e})=>u`<${nt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:({row:e})=>u`<a href=${Y("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>{let{install:n}=Nt(e,t);return n===null?u`<span class="quiet">–</span>`:u`<span class="number">${ct(n)}</span>`}},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${Nt(e,t).ran??"\u2013"}</span>`},{name:"at",title:"Started",numeric:!0,cell:({at:e})=>u`<${ln} at=${new Date(e*1e3).toISOString()} />`}];function mn({spans:t,now:e,isLoading:n}){let s=it(new Map).current,o=[...t].sort((r,m)=>m.at-r.at||(r.id<m.id?1:-1)).slice(0,te);for(let r of o)s.has(r.id)?s.get(r.id).value=r:s.set(r.id,K(r));let a=o.map(({id:r})=>r),i=new Set(a);for(let r of s.keys())i.has(r)||s.delete(r);return u`
<${rn}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${ss(e)}
ids=${a}
kind="attempt"
rowOf=${r=>s.get(r)}
hrefOf=${({row:r})=>Y("job",{id:r.job_id})}
failed=${({row:r})=>dt(r)}
/>${t.length===0&&!n&&u`<p class="nothing">No attempts in this period.</p>`}${t.length>te&&u`
<p class="nothing">
The latest ${te} of ${C(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m125_0 as ee}from"../main.js";var os=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],as=[["lanes","Lanes"],["table","Table"],["installs","Installs by build"]],Dt=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
><${ut} name=${e} /></button>
`;function un({stretch:t,view:e,away:n}){let s=t.length.value,o=t.live.value,a=o&&!n;return u`
<${ee}
label="View"
hideLabel
options=${as}
value=${e}
onChange=${i=>rt({view:i==="lanes"?"":i},{push:!0})}
/><${ee}
label="Period"
hideLabel
options=${os}
value=${s}
onChange=${i=>t.lengthen(i)}
/><span class="timeline-moves" role="group" aria-label="Move"><${Dt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-s/2)} /><${Dt} label="Later" icon="next" keys="." run=${()=>t.move(s/2)} /><${Dt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} /><${Dt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} /></span><button type="button" class="button" aria-pressed=${a} onClick=${()=>t.end.value=null}><${ut} name=${a?"live":o?"reconnecting":"pending"} />${a?"Live":o?"Not live":"Go to now"}</button>
`}import{m164_0 as ne}from"../main.js";import{m170_0 as qr,m170_1 as Yr,m170_2 as Qr,m170_3 as Z,m170_4 as fn}from"../main.js";import{m201_0 as tl,m201_1 as el,m201_2 as nl,m201_3 as sl,m201_4 as ol,m201_5 as al,m201_6 as cn}from"../main.js";import{m214_0 as dn}from"../main.js";import{m220_0 as ul,m220_1 as fl,m220_2 as cl,m220_3 as dl,m220_4 as pl,m220_5 as pn}from"../main.js";import{m282_0 as hn,m282_1 as $l,m282_2 as se,m282_3 as _l,m282_4 as vl,m282_5 as bl,m282_6 as gn}from"../main.js";function $n(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Pt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var is=890,rs=3e3,Bt=100,_n=25,vn=4,ls=4e4,ms=200,bn=t=>new Date(t*1e3).toISOString(),Ft=class{#t=new Map;#s=new Map;#n=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#r=0;#l=0;version=K(0);liveFrom=1/0;pending=K(0);error=K(null);start(){q.loaded.peek()&&this.#c();let e=q.watch(n=>{let s=Object.values(n);s.length===q.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#u.abort()}}spans(e){return ke(this.lane(e))}lane(e){let n=this.#s.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#s.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Pt(this.#e.get(this.#f(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Pt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#f(a,n))))this.#d(o,s);this.#h(s)},ms)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,n){if(n.length<=Bt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=_n){let a=n.slice(o,o+_n);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Pt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let m=[r,Math.min(r+o,this.liveFrom)],l=`${e}|${m[0]}|${o}`;this.#o.has(l)||m[0]>=m[1]||(this.#o.add(l),this.#p(e,m))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<vn&&o>n;a++){let i=new URLSearchParams([["from",bn(n)],["to",bn(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:r,complete:m}=await It(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),l=m?n:F(r.at(-1).leased_at);if(this.#e.set(e,$n(this.#e.get(e)??[],[l,o])),this.#m(r,{older:!0}),m)break;o=l+.001,a===vn-1&&this.#a.push([e,n,l])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=q.peek(),n=Math.min(...e.map(o=>F(o.leased_at))),s=X();this.liveFrom=e.length<rs?s-is:n,this.#t.clear(),this.#s.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#n=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#n+=1),o.set(s.id,s),this.#s.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#n<=ls)return;let s=X(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[m,l]of r){let f=lt(l,s);f.to>=o&&f.from<=a||(r.delete(m),this.#n-=1)}this.#s.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([m,l])=>[Math.max(m,o),Math.min(l,a)]).filter(([m,l])=>m<l));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var us="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",fs=400,cs=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>document.getElementById("lanes-list")?ze("lanes-list"):rt({view:""})}];function ds(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;ot(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),kt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>rt(t.query),fs);return()=>clearTimeout(s)})}function ps(t){let e=wt(()=>{let o=st.ids.value.filter(i=>Z.value.length===0||fn("agent",st.row(i).peek(),Z.value));if(Z.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>st.row(i).peek()===null);return a.length>0?[...o,...a].sort(dn):o}),n=U([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function hs(t,e,{from:n,to:s},o){let a=e.length>Bt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(m=>t.spans(m)).filter(({row:m})=>{let l=lt(m,o);return l.to>=a&&l.from<=s}),r=i.map(({row:m})=>m);return{spans:i,gain:Oe(r,{from:a,to:s,now:o}),builds:xe(r,a,s,o),from:a}}var gs=t=>t.live.value&&Z.value.length===0?Object.keys(se).find(e=>se[e]===t.length.value):void 0;function $s({total:t,lanes:e}={lanes:new Map},n){return Z.value.length===0||n.length>bt?pt(t?[t]:[]):pt(n.flatMap(s=>e.get(s)??[]))}var _s=(t,e)=>_t({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),vs=()=>u`
<${re} icon="timeline" title="No attempts yet"><p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}<a href="/">Submit the first job</a>.
</p><//>
`;function wn({query:t}){let e=at(()=>{let et=new Ot;return et.adopt(t),et},[]),n=at(()=>new Ft,[]),s=U(null),o=at(()=>new Ct,[]),a=at(()=>new vt("/api/v1/timeline/builds"),[]);W(()=>n.start(),[n]),W(()=>()=>[o,a].forEach(et=>et.stop()),[o,a]),ds(e,t),cn("Timeline",at(()=>cs(e),[e])),pn("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>rt({view:"table"})},{label:"Installs by build",icon:"timeline",run:()=>rt({view:"installs"})}]);let i=ps(n),r=n.pending.value,m=Math.max(j.value,X()),l=e.at(m),f=["live","connecting"].includes(ne.state.value)?null:ne.updatedAt.value,g=Math.min(m,f??m),d=e.length.value/100,b=gs(e),h=gn(b??hn),p=n.isLoading(i,l),{spans:k,gain:T,builds:A,from:w}=at(()=>hs(n,i,l,g),[i,j.value,d,Math.round(l.to/d),r,p]),S=e.length.value>Ee,B=["table","installs"].includes(t.get("view"))?t.get("view"):"lanes",O=B==="installs";if(W(()=>{B==="table"&&!S&&i.length<=Bt&&n.want(i,i,l)},[B,S,i,Math.round(l.to/d),d]),!q.loaded.value)return u`
<${Wt} title="Timeline"><${ht} lines=${10} /><//>
`;let J=i.length===0&&Z.value.length===0,N=O?a:S?o:n,v=N.error.value,x=S||O,G=x?N.data.value===null&&!v:k.length===0&&p,I=b!==void 0&&h!==null,z=I&&x?F(h.since):I||x?l.from:w,c=e.live.value&&f===null?"now":V(Math.min(l.to,g)*1e3),$=Z.value.length>0&&!(x&&i.length>bt),M=O?pt(a.data.value&&i.length>0?[a.data.value.total]:[]):S?$s(o.data.value??void 0,i):T,y={names:i,stretch:e},P=!x&&u`<${an} builds=${A} lit=${s.value} onLit=${et=>s.value=et} />`,tt=f!==null?`No data since ${V(f*1e3)}.`:O?"":S?us:r>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Wt}
title="Timeline"
note=${C(i.length,"agent")}
className="timeline-page"
actions=${u`<${ie} label="Filter agents by name, target, label, build or job" />`}
tools=${u`
<${un} stretch=${e} view=${B} away=${f!==null} /><p class="timeline-state quiet" role="status">${tt}</p>
`}
>${J?u`<${vs} />`:u`
${G?u`<div class="gain is-loading"><${ht} lines=${3} /></div>`:u`
<${he}
gain=${I&&!O?_s(M,h):M}
where=${[`from ${V(z*1e3)} to ${c}`,$&&C(i.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}${P}${v&&u`
<${le}
title="Earlier attempts could not be loaded"
text=${v.message}
again=${()=>N.again()}
/>
`}${O?i.length>0&&u`
<${de}
sums=${a}
shown=${{...l,from:z}}
live=${e.live.value}
agents=${$?i:null}
/>
`:S?B==="table"?u`<${sn} names=${i} parts=${o} />`:u`<${nn} ...${y} parts=${o} moment=${m} known=${g} />`:B==="table"?u`<${mn} spans=${k} now=${g} isLoading=${G} />`:u`<${Qe} ...${y} record=${n} lit=${s.value} reached=${f} />`}${i.length===0&&u`<p class="nothing">No agents match “${Z.value.join(" ")}”.</p>`}
`}<//>
`}export{wn as default};
