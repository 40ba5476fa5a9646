import{m290_0 as bs,m290_1 as ws,m290_2 as ks,m290_3 as oe,m290_4 as ys,m290_5 as Ss,m290_6 as W,m290_7 as Ms,m290_8 as wt,m290_9 as Ts,m290_10 as U,m290_11 as kt}from"../main.js";import{m288_0 as ft,m288_1 as As,m288_2 as Es,m288_3 as K,m288_4 as Ns,m288_5 as ae,m288_6 as Rs,m288_7 as st,m288_8 as ot,m288_9 as Is,m288_10 as at,m288_11 as Ls}from"../main.js";import{m10_0 as j,m10_1 as X,m10_2 as Ps,m10_3 as Fs}from"../main.js";import{m60_0 as ie}from"../main.js";import{m103_0 as Wt}from"../main.js";import{m138_0 as re,m138_1 as le,m138_2 as ht}from"../main.js";import{m176_0 as Xs,m176_1 as Vs,m176_2 as qs,m176_3 as Ys,m176_4 as me,m176_5 as C,m176_6 as Qs,m176_7 as I,m176_8 as Zs,m176_9 as Js,m176_10 as to,m176_11 as eo,m176_12 as R,m176_13 as ue,m176_14 as ct,m176_15 as no,m176_16 as so,m176_17 as F,m176_18 as oo,m176_19 as ao,m176_20 as io,m176_21 as ro,m176_22 as V,m176_23 as lo}from"../main.js";import{m185_0 as u}from"../main.js";import{m231_0 as yt,m231_1 as Kt,m231_2 as po,m231_3 as ho,m231_4 as go,m231_5 as $o}from"../main.js";import{m62_0 as et,m62_1 as bo,m62_2 as wo}from"../main.js";var jt=["Installs made","Install time","Per install","Failed installs","Installs avoided","Time saved"],fe=({row:t})=>{let{installs:e,install_seconds:n,installs_avoided:s,saved_seconds:o}=t,{failed_installs:a,failed_install_seconds:i}=t;return[R(e),e>0?I(n):"\u2013",e>0?ct(n/e):"\u2013",a>0?`${R(a)} \xB7 ${I(i)}`:"0",R(s),o===null?"\u2013":`\u2248 ${I(o)}`].map((r,m)=>u`<td key=${jt[m]} class="is-numeric" data-label=${jt[m]}>${r}</td>`)};function ce({sums:t,shown:{from:e,to:n},live:s,agents:o}){let a=t.error.value;K(()=>t.want({from:e,to:n},s,o),[Math.round(e/60),s,Math.round(n-e),o?.join(`
`),a]);let i=t.data.value;if(!i)return a?null:u`<${ht} lines=${8} />`;let{builds:r,builds_total:m,total:l}=i;return m===0?u`<p class="nothing">No attempts ended in this period.</p>`:u`
<table class="tallies build-installs" aria-label="Installs by build, longest install time first"><thead><tr><th scope="col">Build</th>${jt.map(f=>u`<th key=${f} scope="col" class="is-numeric">${f}</th>`)}</tr></thead><tbody>${r.map(f=>u`
<tr key=${`${f.org_id} ${f.app_version_id}`}><th scope="row"><${et} org=${f.org_id} version=${f.app_version_id} link /></th><${fe} row=${f} /></tr>
`)}</tbody><tfoot><tr><th scope="row">
All ${C(m,"build")}${m>r.length?`, the first ${R(r.length)} shown`:""}</th><${fe} row=${l} /></tr></tfoot></table><p class="quiet">${yt} Retries avoid none.</p>
`}var Ht=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function de({name:t,installing:e,running:n,most:s,note:o}){let a=at(null);return st(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),u`
<div class="spent"><span class="spent-name">${t}</span><span class="spent-bar" ref=${a} aria-hidden="true"><i class="spent-installs"></i><i class="spent-runs"></i><i></i></span><span class="spent-note number">${o}</span></div>
`}function pe({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,running:i,saved:r,share:m,shareWithout:l}=t,f=n+s,g=a+(r??0),d=i+g;return u`
<div class="gain"><dl class="gain-figures"><div data-figure="installs made"><dt>Installs made</dt><dd class="number">${R(n)}</dd></div><div data-figure="device time of installs"><dt>Install time</dt><dd class="number">${I(a)}</dd></div><div data-figure="installs avoided"><dt>Installs avoided</dt><dd class="number">${R(s)} <small>${f>0?Ht(s/f):""}</small></dd></div><div data-figure="starts avoided"><dt>Starts avoided</dt><dd class="number">${R(o)}</dd></div><div data-figure="device time saved"><dt title=${yt}>Time saved</dt><dd class="number">${r===null?"\u2013":`\u2248 ${I(r)}`}</dd></div></dl><div class="gain-bars"><p class="gain-where">Device time ${e}</p><${de}
name="With grouping"
installing=${a}
running=${i}
most=${d}
note=${m===null?"nothing ran":`${Ht(m)} for installs`}
/><${de}
name="One install per test"
installing=${g}
running=${i}
most=${d}
note=${l===null?"no install measured":`${Ht(l)} for installs`}
/></div></div>
`}import{m227_0 as he,m227_1 as Do,m227_2 as Po,m227_3 as Fo,m227_4 as Bo,m227_5 as it,m227_6 as Wo,m227_7 as q,m227_8 as Ko,m227_9 as jo}from"../main.js";import{m3_0 as ge,m3_1 as zo,m3_2 as Uo,m3_3 as Xo,m3_4 as Vo,m3_5 as qo,m3_6 as St}from"../main.js";import{m8_0 as Zo,m8_1 as Jo,m8_2 as Gt}from"../main.js";import{m11_0 as E,m11_1 as gt,m11_2 as na}from"../main.js";import{m256_0 as nt,m256_1 as aa,m256_2 as ia}from"../main.js";import{m272_0 as H}from"../main.js";import{m194_0 as $e,m194_1 as fa,m194_2 as ca,m194_3 as da,m194_4 as _e,m194_5 as pa,m194_6 as ha,m194_7 as ga}from"../shared.js";var Sn=new Set(["failed","timed_out","lost","error"]),ve=new WeakMap;function rt(t,e){let n=ve.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=F(t.leased_at),o=F(t.started_at),a=F(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ve.set(t,i),i.over?i:rt(t,e)}var dt=t=>Sn.has(t.outcome),Ut=.1;function Mn(t,e,n,s){let o=[],a=e;for(let l of s){if(l.from>=n)break;o.push([a,l.from]),a=Math.max(a,l.to??1/0)}o.push([a,n]);let i=([l,f])=>f-l<t-Ut?1/0:Math.abs(f-l-t),r=Math.min(...o.map(i)),m=r<1/0&&o.findLast(l=>i(l)<=r+Ut);return m?[m[0],Math.min(m[0]+t,m[1])]:[n-t,n]}function Tn(t,e){let[n,s,o]=[_e(t),F(t.finished_at),t.start_seconds],a=s===null||t.run_seconds===null?s:Math.min(s,n+t.run_seconds);if(o!==null&&s!==null&&t.run_seconds!==null){let m=t.run_seconds-o,[l,f]=e.length>0?Mn(m,n+o,s,e):On(t,n,s,a);return[{kind:"start",from:n,to:n+o},{kind:"run",from:l,to:f}]}if(e.length===0)return[{kind:"run",from:n,to:a}];let i=[{kind:"start",from:n,to:e[0].from}],r=e.at(-1).to;return r===null||s!==null&&r>=s?i:[...i,{kind:"run",from:r,to:s}]}function On(t,e,n,s){let o=$e(t,e,n);return o?[o[1],n]:[e+t.start_seconds,s]}function be(t,e){let[n,s,o]=[t.leased_at,t.started_at,t.finished_at].map(F);if(s===null)return[{kind:t.installs?"install":"run",from:n,to:o}];let a=Tn(t,e),i=a[0].from-(t.install_seconds??0),r=[{kind:"prepare",from:n,to:Math.max(n,i)}];return t.installs&&r.push({kind:"install",from:Math.max(n,i),to:a[0].from}),[...r.filter(({from:m,to:l})=>l>m),...a]}var zt=new WeakMap;function we(t){if(zt.has(t))return zt.get(t);let e=new Map;for(let s of t)!Kt(s)||s.started_at===null||(e.has(s.window)||e.set(s.window,[]),e.get(s.window).push(...be(s,[]).filter(({kind:o})=>o==="run")));for(let s of e.values())s.sort((o,a)=>o.from-a.from);let n=t.map(s=>{let o=be(s,e.get(s.id)??[]);return{row:s,id:s.id,parts:o,at:(o.find(({kind:a})=>a==="run")??o.at(-1)).from}});return n.sort((s,o)=>s.at-o.at),n.forEach(({row:s,parts:o},a)=>{let i=n[a+1],r=o.at(-1);i&&s.window!==null&&s.window===i.row.window&&(r.to??1/0)>i.at&&(r.to=Math.max(r.from,i.at))}),zt.set(t,n),n}var $t=({parts:t},e)=>({from:t[0].from,to:t.at(-1).to??e});function Mt({parts:t},e){let n=[];for(let{from:s,to:o}of t){let a=n.at(-1);a&&s-a.to<=Ut?a.to=o??e:n.push({from:s,to:o??e})}return n}function Xt(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{for(let{from:r,to:m}of Mt(a,n)){let l=e<r?r-e:e>m?e-m:0;l<o&&([s,o]=[i,l])}}),s}var ke=t=>t.install_seconds!==null,xn=new Set(["passed","failed","timed_out"]),An=t=>!ke(t)&&t.number===1&&(t.started_at!==null||xn.has(t.outcome));function ye(t,e){let n=new Map;for(let{row:s,parts:o}of t){if(s.window===null)continue;let a=(o.find(({kind:m})=>m==="start"||m==="run")??o.at(-1)).from,i=o.at(-1).to??e,r=n.get(s.window)??{from:a,to:i,tests:0,first:s};n.set(s.window,{...r,from:Math.min(r.from,a),to:Math.max(r.to,i),tests:r.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function Se(t,e){let{window:n}=e.row;if(n===null)return null;let s=t.filter(({row:o})=>o.window===n);return s.some(({id:o})=>o===n)?s.length>1?`${s.indexOf(e)+1} of ${s.length} in one start`:null:"in one start with earlier tests"}function _t(t){let{saved:e,cost:n,running:s}=t,o=n+s;return{...t,share:o>0?n/o:null,shareWithout:o>0&&e!==null?(n+e)/(o+e):null}}function Me(t,e){t.running+=e.run_seconds??0,Kt(e)&&(t.starts+=1),ke(e)?(t.made+=1,t.cost+=e.install_seconds):An(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function Te(t,{from:e,to:n,now:s}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,running:0};for(let a of t){let i=rt(a,s);i.to<e||i.from>n||(o.attempts+=1,i.over&&i.to<=n&&Me(o,a))}return _t(o)}function Oe(t,e,n,s){let o=new Map;for(let a of t){let i=rt(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,m=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0,running:0};m.attempts+=1,i.over&&i.to<=n&&Me(m,a),o.set(r,m)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Vt=30,qt=7*86400,Ae=6*3600,En=7*86400,Nn=.02,Tt=(t,e,n)=>Math.min(n,Math.max(e,t)),Ot=class{length=W(900);end=W(null);live=oe(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*Nn;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?Tt(n,Vt,qt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(j.peek()),s=n+e;this.end.value=s>=j.peek()?null:this.#t(s)}lengthen(e){this.length.value=Tt(e,Vt,qt)}zoom(e,n=1){let{from:s,to:o}=this.at(j.peek()),a=Tt((o-s)*e,Vt,qt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=j.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(j.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=j.peek();return Tt(e,Math.min(n,n-En+this.length.peek()),n)}},xe=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function xt({from:t,to:e},n,s=H(90)){let o=xe.find(m=>m/(e-t)*n>=s)??xe.at(-1),a=o<86400?m=>me(m,o<60):Rn,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let m=Math.ceil((t-r)/o)*o+r;m<=e;m+=o)i.push({at:m,x:(m-t)/(e-t)*n,text:a(m)});return i}function Ee(t,e,n,s=H(6)){let o=t.filter(({x:r,text:m})=>{let l=n(m)/2;return r>=l&&r+l+s<=e});if(o.length<2)return o;let a=Math.max(...o.map(({text:r})=>n(r))),i=Math.ceil((a+s)/(o[1].x-o[0].x));return o.filter((r,m)=>(o.length-1-m)%i===0)}function Rn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=H(26),D=H(18),lt=(_-D)/2,In=H(46),At=.16,Yt=new Map;function Ln(t,e){if(!Yt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Yt.set(e,t.createPattern(n,"repeat"))}return Yt.get(e)}function Ne(t,e,n,s,o,a){t.fillStyle=Ln(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function Cn(t,e,n,s){let o=E("bad");if(t.fillStyle=E("paper"),t.fillRect(e,n+D-6,s,2),t.fillStyle=o,t.fillRect(e,n+D-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,D),t.strokeStyle=E("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function Dn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,D),t.clip(),t.fillStyle=E("on-build"),t.fillText(e,n+5,s+D/2+.5),t.restore()}var Pn={prepare:.3,start:.55};function Fn(t,{row:e,parts:n},s,o){let a=E(Gt(e.org_id,e.app_version_id)),i=l=>(l-s.from)*s.scale,r=s.top+lt,m=dt(e);n.forEach(({kind:l,from:f,to:g},d)=>{let b=d===n.length-1,h=Math.max(-2,i(f)),p=i(g??s.now),k=b&&p-h>3?1:0,T=Math.min(s.width+2,Math.max(h+(b?1.5:0),p-k));if(!(T<=h)){if(t.globalAlpha=(o?At:1)*(Pn[l]??1),l==="install"?Ne(t,a,h,r,Math.max(1.5,T-h),D):(t.fillStyle=a,t.fillRect(h,r,T-h,D)),t.globalAlpha=o?At:1,l==="run"&&e.outcome==="cancelled")t.clearRect(h+1.5,r+1.5,Math.max(0,T-h-3),D-3);else if(l==="run"&&T-h>In){let A=e.test.slice(e.test.lastIndexOf("/")+1);Dn(t,A,h,m?r-2:r,T-h-(m?13:0))}m&&b&&Cn(t,h,r,T-h)}}),t.globalAlpha=1}function Bn(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=E(Gt(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?At/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?At:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var Re=["paused","drained","quarantined"];function Wn(t){let e=t&&St(t);return ge.includes(e)?{look:e,since:F(t.last_seen_at)}:Re.includes(e)?{look:e,since:F(t.held?t.held.at:t.paused_at)}:null}var Kn={lost:"bad",offline:"ink-2"},jn=72;function Hn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),m=e.since===null?r-jn:Math.max(0,(e.since-n)*s);if(r-m<2)return;let l=e.look,f=Re.includes(l);t.save(),t.beginPath(),t.rect(m,a+lt,r-m,D),t.clip(),t.strokeStyle=t.fillStyle=E(Kn[l]??"warn"),t.globalAlpha=l==="offline"?.35:.55,t.lineWidth=f?3:1,t.beginPath();for(let d=m-D;d<r;d+=l==="offline"?14:9)t.moveTo(d,a+lt+D),t.lineTo(f?d:d+D,a+lt);t.stroke(),t.globalAlpha=1;let g=t.measureText(l).width+8;r-m>g+8&&(t.clearRect(r-g-4,a+lt,g,D),t.fillText(l,r-g,a+_/2+.5)),t.restore()}function Ie(t,e,{from:n,scale:s,top:o}){t.fillStyle=E("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function Le(t,e,{from:n,scale:s,known:o,now:a}){let i=Math.max(0,(o-n)*s),r=(a-n)*s-i;if(a-o<1||r<2)return;t.font=gt(11,550),t.textBaseline="middle";let m=t.measureText("no data").width+12<r;for(let l=0;l<e*_;l+=_)Ie(t,[[o,a]],{from:n,scale:s,top:l}),t.fillStyle=E("ink-2"),m&&t.fillText("no data",i+6,l+_/2+.5)}function Ce(t,{names:e,lane:n,stretch:s,width:o,now:a,known:i,lit:r,unknown:m}){let{from:l,to:f}=s,g=o/(f-l),d=e.length*_;t.clearRect(0,0,o,d),e.forEach((b,h)=>Ie(t,m(b),{from:l,scale:g,top:h*_})),Le(t,e.length,{from:l,scale:g,known:i,now:a}),t.fillStyle=E("rule");for(let{x:b}of xt(s,o))t.fillRect(Math.round(b),0,1,d);e.forEach((b,h)=>t.fillRect(0,(h+1)*_-1,o,1)),t.font=gt(11,550),t.textBaseline="middle",e.forEach((b,h)=>{let p={from:l,scale:g,width:o,top:h*_,now:i},k=Wn(nt.row(b).peek());k&&Hn(t,k,p);let T=w=>r!==null&&r!==`${w.org_id}
${w.app_version_id}`,A=n(b);for(let w of ye(A,i))w.to>=l&&w.from<=f&&Bn(t,w,p,T(w.first));for(let w of A){let S=$t(w,i);S.to>=l&&S.from<=f&&Fn(t,w,p,T(w.row))}}),a<=f&&(t.fillStyle=E("ink"),t.fillRect(Math.round((a-l)*g),0,2,d))}function De(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i,known:r}){let{from:m,to:l}=o,f=a/(l-m),g=e.length*_;t.clearRect(0,0,a,g),Le(t,e.length,{from:m,scale:f,known:r,now:i}),t.fillStyle=E("rule");for(let{x:b}of xt(o,a))t.fillRect(Math.round(b),0,1,g);e.forEach((b,h)=>t.fillRect(0,(h+1)*_-1,a,1));let d=Math.max(1.5,s*f-1);e.forEach((b,h)=>{let p=(h+1)*_-lt;for(let k of n(b)){let T=(k.at-m)*f,A=k.install_seconds+k.run_seconds,w=Math.max(2,Math.min(1,A/s)*D),S=A>0?k.install_seconds/A*w:0;t.fillStyle=E("go"),t.fillRect(T,p-w+S,d,w-S),S>1&&Ne(t,E("go"),T,p-w,d,S),k.failed>0&&(t.fillStyle=E("bad"),t.fillRect(T,p+1,d,Math.max(2,k.failed/k.attempts*lt)))}}),i<=l&&(t.fillStyle=E("ink"),t.fillRect(Math.round((i-m)*f),0,2,g))}function Pe(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=gt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n,i=H(15),r=Math.min(n-i*2,Math.max(0,a-i)),m=l=>t.measureText(l).width;t.fillStyle=E("ink-2");for(let{x:l,text:f}of Ee(xt(e,n),o>e.to?n:r,m))t.fillText(f,l-m(f)/2,s/2);o>e.to||(t.fillStyle=E("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=E("paper"),t.font=gt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2))}import{m109_0 as Y}from"../main.js";import{m230_0 as Ba,m230_1 as Fe}from"../main.js";import{m78_0 as mt}from"../main.js";import{m139_0 as Ga,m139_1 as za,m139_2 as Be}from"../main.js";import{m145_0 as Et,m145_1 as Va}from"../main.js";var We=H(288);function Ke(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",Be(t.phase??"running"),"running"]:t.outcome==="passed"?["done","passed","done"]:dt(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Qt=({row:t})=>{let[e,n,s]=Ke(t);return u`
<span class=${`state state-${s}`}><${mt} name=${e} /><span>${n}</span></span>
`};function Nt({row:t,parts:e},n){let s=r=>{let m=e.find(l=>l.kind===r);return m?(m.to??n)-m.from:null},o=s("run"),a=t.finished_at===null||t.started_at!==null||t.run_seconds!==null,i=o===null||!a?null:t.finished_at===null?I(o):Fe(t);return{install:t.install_seconds??s("install"),ran:i}}function Gn(t,e){let{row:n,parts:s}=t,{install:o,ran:a}=Nt(t,e),i=n.finished_at===null&&s.at(-1).kind==="start";return[n.installs?`${n.install_seconds===null?"installing for":"installed"} ${ct(o)}`:"no install: the build was on the device",a&&`${n.finished_at===null?"runs for":"ran"} ${a}`,i&&"other tests of its start run"]}var je=({row:t,at:e},n,s)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,Ke(t)[1],t.installs?"with an install":"without an install",...n?[n]:[],`at ${V(e*1e3)}`,...t.finished_at===null&&s?["still running"]:[]].join(", ");function He({span:t,place:e,now:n,left:s,top:o,width:a}){let{row:i}=t,[r,m,l]=Gn(t,n);return u`
<${Y}
className="map-card"
left=${Math.max(0,Math.min(s,a-We))}
top=${o}
width=${Math.min(We,a)}
aria-hidden="true"
><span class="card-head"><${Et} test=${i.test} /><${Qt} row=${i} /></span><span class="card-build"><${et} org=${i.org_id} version=${i.app_version_id} /></span><span>${r}</span>${e&&u`<span>${e}</span>`}${m&&u`<span>${m}</span>`}${l&&u`<span>${l}</span>`}<span class="card-labels">${i.agent}, from ${V(t.at*1e3)}${i.simulated?", simulated":""}</span><//>
`}import{m229_0 as Ge,m229_1 as ze,m229_2 as li,m229_3 as mi,m229_4 as ui,m229_5 as Ue,m229_6 as Xe}from"../main.js";import{m286_0 as Ve}from"../shared.js";import{m35_0 as Zt}from"../shared.js";var qe=H(28);function zn({name:t}){let e=nt.row(t).value,n=e&&St(e);return!e||["busy","idle"].includes(n)?null:u`
<span class=${`lane-state state state-${n}`} title=${n}><${mt} name=${n} /><span class="unseen">${n}</span></span>
`}var Un=({names:t,first:e,last:n})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Ue} role="list" aria-label="Agents">${t.slice(e,n).map((s,o)=>u`
<${Y} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}><a href=${q("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a><${zn} name=${s} /><//>
`)}</div>
`;function Rt(t){let e=at(null),n=at(null),s=Ve(e).value,o=U(0);st(()=>{let m=new ResizeObserver(([l])=>o.value=Math.floor(l.contentRect.width));return m.observe(n.current),()=>m.disconnect()},[]);let a=ze(e.current);st(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Xe(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function It({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:m,onClick:l,onKey:f,named:g,words:d,children:b}){let{box:h,tracks:p,width:k,first:T,last:A,near:w}=s,S=ae(),B=ft(N=>Pe(N,{stretch:o,width:k,height:qe,now:a}),[o.from,o.to,k,a]),O=()=>r.value=null,Z=N=>{if(!(N.ctrlKey||N.metaKey||N.altKey)){if(N.key==="Escape"&&r.peek())O();else if(!f(N))return;N.preventDefault(),N.stopPropagation()}};return u`
<div class="timeline-head"><span class="quiet">Agent</span><${Zt} width=${k} height=${qe} draw=${B} /></div><div class="lanes" ref=${h}><${Un} names=${n} first=${T} last=${A} /><div
class=${`lane-tracks ${e}`}
ref=${p}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${S}
onPointerMove=${N=>r.value=m(N)}
onPointerLeave=${O}
onClick=${l}
onKeyDown=${Z}
onBlur=${O}
><${Y} className="lane-picture" top=${T*_} height=${w.length*_}><${Zt} width=${k} height=${w.length*_} draw=${i} /><//><span id=${S} role="option" class="unseen" aria-selected=${g?"true":"false"}>${d}</span>${b}</div></div>
`}var Xn=.0015,Vn=120;function qn(t,e){let n=U(X());kt(()=>{j.value,n.value=X()});let s=wt(()=>t.live.value&&e/t.length.value>3).value;return K(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=X()),Vn);return()=>clearInterval(o)},[s]),n}function Yn(t,e){K(()=>{let n=t.current,s=null,m=[["pointerdown",l=>{l.button===0&&(s={x:l.clientX,moved:!1})}],["pointermove",l=>{if(!s||l.buttons===0)return;let f=l.clientX-s.x;!s.moved&&Math.abs(f)<4||(s.moved||n.setPointerCapture(l.pointerId),s={x:l.clientX,moved:!0},e.move(-f/n.clientWidth*e.length.peek()))}],["click",l=>{s?.moved&&l.stopImmediatePropagation(),s=null},!0],["wheel",l=>{let f=l.deltaX||(l.shiftKey?l.deltaY:0);if(l.ctrlKey||l.metaKey){let{left:g,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(l.deltaY*Xn),(l.clientX-g)/d)}else if(f)e.move(f/n.clientWidth*e.length.peek());else return;l.preventDefault()}]];for(let[l,f,g]of m)n.addEventListener(l,f,{capture:g,passive:!1});return()=>m.forEach(([l,f,g])=>n.removeEventListener(l,f,{capture:g}))},[e])}function Ye({names:t,record:e,stretch:n,lit:s,reached:o}){let a=Rt(t),{box:i,tracks:r,width:m,first:l,last:f,near:g}=a,d=U(null);Yn(r,n);let b=qn(n,m).value,h=Math.min(b,o??b),p=n.at(b),k=e.version.value;K(()=>e.want(g,t,n.at(X())),[l,f,t,Math.round(p.from/5),n.length.value,e.error.value===null]);let T=ft(c=>Ce(c,{names:g,lane:$=>e.spans($),stretch:p,width:m,now:b,known:h,lit:s,unknown:$=>e.unknown($,t,p)}),[l,f,t,p.from,p.to,m,b,h,s,k]),A=c=>c&&e.spans(t[c.lane]??"").find($=>$.id===c.id),w=c=>(c-p.from)/(p.to-p.from)*m,S=c=>{let $=r.current.getBoundingClientRect(),M=Math.floor((c.clientY-$.top)/_),y=c.clientX-$.left,P=e.spans(t[M]??""),J=P[Xt(P,p.from+y/m*(p.to-p.from),h)],tt=({from:kn,to:yn})=>y>=w(kn)-3&&y<=w(yn)+3;return J&&Mt(J,h).some(tt)?{lane:M,id:J.id}:null},B=(c,$)=>{let M=A(c);if(!M)return;let y=q("job",{id:M.row.job_id});$.metaKey||$.ctrlKey?window.open(y,"_blank","noopener"):he(y)},O=(c,$)=>{if(!$)return;d.value={lane:c,id:$.id};let{from:M,to:y}=$t($,h);(y<p.from||M>p.to)&&n.reveal(M);let P=i.current.getBoundingClientRect().top+c*_;P<110?window.scrollBy({top:P-110}):P+_>window.innerHeight-80&&window.scrollBy({top:P+_-window.innerHeight+80})},Z=(c,$,M)=>{for(let y=c;y>=0&&y<t.length;y+=$){let P=e.spans(t[y]),J=P[Xt(P,M,h)];if(J)return O(y,J)}},N=c=>{let $=d.peek(),M=A($);if(c.key==="Enter"&&M)B($,c);else if(c.key.startsWith("Arrow")&&!M)Z(l>0?l+16:0,1,p.to);else if(c.key==="ArrowDown"||c.key==="ArrowUp"){let y=c.key==="ArrowDown"?1:-1;Z($.lane+y,y,Math.max(M.at,p.from))}else if(c.key==="ArrowLeft"||c.key==="ArrowRight"){let y=e.spans(t[$.lane]);O($.lane,y[y.indexOf(M)+(c.key==="ArrowRight"?1:-1)])}else if(c.key==="Home"||c.key==="End"){let y=e.spans(t[$?.lane??0]);O($?.lane??0,c.key==="End"?y.at(-1):y.find(P=>$t(P,h).to>=p.from))}else return!1;return!0},v=A(d.value),x=v&&Se(e.spans(t[d.value.lane]),v),G=({from:c,to:$})=>$>=p.from&&c<=p.to,L=v?Mt(v,h).filter(G):[],z=L.length>0&&Math.max(0,w(L.at(-1).from));return u`
<${It}
label="Attempts by agent"
names=${t}
lanes=${a}
shown=${p}
moment=${b}
draw=${T}
named=${v}
words=${v?je(v,x,h):"Use the arrow keys to move between attempts"}
at=${d}
placeOf=${c=>c.buttons?null:S(c)}
onClick=${c=>B(S(c),c)}
onKey=${N}
>${L.map(({from:c,to:$})=>{let M=Math.max(0,w(c));return u`
<${Y}
key=${c}
className="map-mark"
left=${M-2}
top=${d.value.lane*_+2}
width=${Math.min(m,w($))-M+4}
height=${_-4}
/>
`})}${L.length>0&&u`
<${He}
span=${v}
place=${x}
now=${h}
left=${z}
top=${(d.value.lane+1)*_+4}
width=${m}
/>
`}<//>
`}import{m4_0 as ji,m4_1 as Hi,m4_2 as Lt,m4_3 as Gi,m4_4 as zi}from"../main.js";var Qe=6e4,Qn=200,Ze=t=>new Date(t*1e3).toISOString();function pt(t){let e=n=>t.reduce((s,o)=>s+o[n],0);return _t({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:e("install_seconds"),saved:t.every(n=>n.saved_seconds===null)?null:e("saved_seconds"),running:e("run_seconds")})}function Zn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var vt=class{#t;#n=new AbortController;#s=0;#e="";data=W(null);error=W(null);constructor(e){this.#t=e}want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#e&&(this.#e=a,clearTimeout(this.#s),this.#s=setTimeout(()=>this.#o(e,s?null:n,o),Qn))}stop(){clearTimeout(this.#s),this.#n.abort()}again(){this.#e="",this.error.value=null}read(e){return e}async#o(e,n,s){this.#n.abort(),this.#n=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Ze(Math.max(e,o-7*86400+1))],["to",Ze(o)],...(s??[]).map(i=>["agent",i])]);try{this.data.value=this.read(await Lt(`${this.#t}?${a}`,{signal:this.#n.signal})),this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#s=setTimeout(()=>this.#o(e+Qe/1e3,null,s),Qe))}},Ct=class extends vt{constructor(){super("/api/v1/timeline/parts")}read({step:e,parts:n,total:s}){return{step:e,total:s,lanes:Zn(n)}}};var Jn="Use the arrow keys to move between parts",Je=264,bt=100;function tn(t,e){let n=ue(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${V(t.at*1e3)} to ${V((t.at+e)*1e3)}`,`${C(t.attempts,"attempt")}, ${R(t.failed)} failed`,`${C(t.installs,"install")}, ${R(t.installs_avoided)} avoided`,`${C(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${I(t.install_seconds)}, tests ${I(t.run_seconds)}`]}var ts=({part:t,step:e,left:n,top:s,width:o})=>u`
<${Y}
className="map-card"
left=${Math.max(0,Math.min(n,o-Je))}
top=${s}
width=${Math.min(Je,o)}
aria-hidden="true"
><strong>${t.agent}</strong>${tn(t,e).map(a=>u`<span key=${a}>${a}</span>`)}<//>
`;function en({names:t,parts:e,stretch:n,moment:s,known:o}){let a=Rt(t),{tracks:i,width:r,first:m,last:l,near:f}=a,g=U(null),d=n.at(s),b=n.live.value,h=e.error.value;K(()=>e.want(d,b,t.length>bt?f:null),[Math.round(d.from/60),b,n.length.value,t.length>bt?f.join(`
`):"",h]);let p=e.data.value,k=v=>p?.lanes.get(v)??[],T=ft(v=>De(v,{names:f,lane:k,step:p?.step??1,stretch:d,width:r,now:s,known:o}),[m,l,t,d.from,d.to,r,o,p]),A=v=>v&&k(t[v.lane]??"")[v.index],w=v=>{let x=i.current.getBoundingClientRect(),G=Math.floor((v.clientY-x.top)/_),L=d.from+(v.clientX-x.left)/r*(d.to-d.from),z=k(t[G]??"").findIndex(c=>c.at<=L&&L<c.at+p.step);return z<0?null:{lane:G,index:z}},S=v=>{let x=A(v);x&&(n.length.value=p.step,n.reveal(x.at),n.end.value=Math.min(x.at+p.step,s))},B=v=>{let x=g.peek(),G=(c,$)=>Math.max(0,Math.min($,c)),L=(c,$)=>{let M=k(t[c]??"").length-1;M>=0&&(g.value={lane:c,index:G($,M)})},z={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Enter"&&x)S(x);else if(v.key.startsWith("Arrow")&&!A(x))L(t.findIndex(c=>k(c).length>0),1/0);else if(z)L(G(x.lane+z,t.length-1),x.index);else if(v.key==="ArrowLeft"||v.key==="ArrowRight")L(x.lane,x.index+(v.key==="ArrowRight"?1:-1));else return!1;return!0},O=A(g.value),Z=O?[O.agent,...tn(O,p.step)].join(", "):Jn,N=O&&Math.max(0,(O.at-d.from)/(d.to-d.from)*r);return u`
<${It}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${a}
shown=${d}
moment=${s}
draw=${T}
named=${O}
words=${Z}
at=${g}
placeOf=${w}
onClick=${v=>S(w(v))}
onKey=${B}
>${O&&u`
<${ts}
part=${O}
step=${p.step}
left=${N}
top=${(g.value.lane+1)*_+4}
width=${r}
/>
`}<//>
`}function nn({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...pt(n.get(o),null)}));return u`
<table class="tallies" aria-label="Total work per agent"><thead><tr><th scope="col">Agent</th><th scope="col" class="is-numeric">Attempts</th><th scope="col" class="is-numeric">Failed</th><th scope="col" class="is-numeric">Installs</th><th scope="col" class="is-numeric">Avoided</th><th scope="col" class="is-numeric">Installing</th><th scope="col" class="is-numeric">Testing</th></tr></thead><tbody>${s.map(o=>u`
<tr key=${o.name}><th scope="row"><a href=${q("agent",{name:o.name})}>${o.name}</a></th><td class="is-numeric">${R(o.attempts)}</td><td class="is-numeric">${R(o.failed)}</td><td class="is-numeric">${R(o.made)}</td><td class="is-numeric">${R(o.avoided)}</td><td class="is-numeric">${I(o.cost)}</td><td class="is-numeric">${I(o.running)}</td></tr>
`)}</tbody></table>
`}var Jt=10,sn=({attempts:t,made:e,avoided:n,cost:s})=>[C(t,"attempt"),`${C(e,"install")}${e>0?` (${I(s)})`:""}`,n>0&&`${R(n)} avoided`].filter(Boolean).join(", ");function on({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">${t.slice(0,Jt).map(s=>u`
<button
type="button"
key=${s.key}
class="legend-build"
aria-pressed=${e===s.key}
aria-description=${sn(s)}
data-tip=${sn(s)}
onClick=${()=>n(e===s.key?null:s.key)}
><${et} org=${s.org} version=${s.version} /></button>
`)}${t.length>Jt&&u`<span class="quiet">and ${C(t.length-Jt,"more build")}</span>`}<span class="legend-keys quiet"><i class="key-install"></i> install <i class="key-start"></i> start <i class="key-test"></i> test${" "}<i class="key-failed"></i> failed
</span></div>
`}import{m140_0 as an}from"../main.js";import{m148_0 as rn}from"../main.js";var te=200,es=t=>[{name:"end",title:"Outcome",cell:({row:e})=>u`<${Qt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:({row:e})=>u`<${Et} test=${e.test} />`},{name:"build",title:"Build",cell:({row:e})=>u`<${et} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:({row:e})=>u`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>{let{install:n}=Nt(e,t);return n===null?u`<span class="quiet">–</span>`:u`<span class="number">${ct(n)}</span>`}},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${Nt(e,t).ran??"\u2013"}</span>`},{name:"at",title:"Started",numeric:!0,cell:({at:e})=>u`<${rn} at=${new Date(e*1e3).toISOString()} />`}];function ln({spans:t,now:e,isLoading:n}){let s=at(new Map).current,o=[...t].sort((r,m)=>m.at-r.at||(r.id<m.id?1:-1)).slice(0,te);for(let r of o)s.has(r.id)?s.get(r.id).value=r:s.set(r.id,W(r));let a=o.map(({id:r})=>r),i=new Set(a);for(let r of s.keys())i.has(r)||s.delete(r);return u`
<${an}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${es(e)}
ids=${a}
kind="attempt"
rowOf=${r=>s.get(r)}
hrefOf=${({row:r})=>q("job",{id:r.job_id})}
failed=${({row:r})=>dt(r)}
/>${t.length===0&&!n&&u`<p class="nothing">No attempts in this period.</p>`}${t.length>te&&u`
<p class="nothing">
The latest ${te} of ${C(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m125_0 as ee}from"../main.js";var ns=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],ss=[["lanes","Lanes"],["table","Table"],["installs","Installs by build"]],Dt=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
><${mt} name=${e} /></button>
`;function mn({stretch:t,view:e,away:n}){let s=t.length.value,o=t.live.value,a=o&&!n;return u`
<${ee}
label="View"
hideLabel
options=${ss}
value=${e}
onChange=${i=>it({view:i==="lanes"?"":i},{push:!0})}
/><${ee}
label="Period"
hideLabel
options=${ns}
value=${s}
onChange=${i=>t.lengthen(i)}
/><span class="timeline-moves" role="group" aria-label="Move"><${Dt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-s/2)} /><${Dt} label="Later" icon="next" keys="." run=${()=>t.move(s/2)} /><${Dt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} /><${Dt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} /></span><button type="button" class="button" aria-pressed=${a} onClick=${()=>t.end.value=null}><${mt} name=${a?"live":o?"reconnecting":"pending"} />${a?"Live":o?"Not live":"Go to now"}</button>
`}import{m164_0 as ne}from"../main.js";import{m170_0 as Pr,m170_1 as Fr,m170_2 as Br,m170_3 as Q,m170_4 as un}from"../main.js";import{m201_0 as jr,m201_1 as Hr,m201_2 as Gr,m201_3 as zr,m201_4 as Ur,m201_5 as Xr,m201_6 as fn}from"../main.js";import{m214_0 as cn}from"../main.js";import{m220_0 as Zr,m220_1 as Jr,m220_2 as tl,m220_3 as el,m220_4 as nl,m220_5 as dn}from"../main.js";import{m263_0 as al,m263_1 as pn,m263_2 as il}from"../main.js";var ut=pn("timeline");import{m282_0 as hn,m282_1 as fl,m282_2 as se,m282_3 as cl,m282_4 as dl,m282_5 as pl,m282_6 as gn}from"../main.js";function $n(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Pt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var os=890,as=3e3,Bt=100,_n=25,vn=4,is=4e4,rs=200,bn=t=>new Date(t*1e3).toISOString(),Ft=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#r=0;#l=0;version=W(0);liveFrom=1/0;pending=W(0);error=W(null);start(){ut.loaded.peek()&&this.#c();let e=ut.watch(n=>{let s=Object.values(n);s.length===ut.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#u.abort()}}spans(e){return we(this.lane(e))}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Pt(this.#e.get(this.#f(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Pt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#f(a,n))))this.#d(o,s);this.#h(s)},rs)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,n){if(n.length<=Bt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=_n){let a=n.slice(o,o+_n);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Pt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let m=[r,Math.min(r+o,this.liveFrom)],l=`${e}|${m[0]}|${o}`;this.#o.has(l)||m[0]>=m[1]||(this.#o.add(l),this.#p(e,m))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<vn&&o>n;a++){let i=new URLSearchParams([["from",bn(n)],["to",bn(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:r,complete:m}=await Lt(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),l=m?n:F(r.at(-1).leased_at);if(this.#e.set(e,$n(this.#e.get(e)??[],[l,o])),this.#m(r,{older:!0}),m)break;o=l+.001,a===vn-1&&this.#a.push([e,n,l])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=ut.peek(),n=Math.min(...e.map(o=>F(o.leased_at))),s=X();this.liveFrom=e.length<as?s-os:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=is)return;let s=X(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[m,l]of r){let f=rt(l,s);f.to>=o&&f.from<=a||(r.delete(m),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([m,l])=>[Math.max(m,o),Math.min(l,a)]).filter(([m,l])=>m<l));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var ls="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",ms=400,us=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>document.getElementById("lanes-list")?Ge("lanes-list"):it({view:""})}];function fs(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;st(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),kt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>it(t.query),ms);return()=>clearTimeout(s)})}function cs(t){let e=wt(()=>{let o=nt.ids.value.filter(i=>Q.value.length===0||un("agent",nt.row(i).peek(),Q.value));if(Q.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>nt.row(i).peek()===null);return a.length>0?[...o,...a].sort(cn):o}),n=U([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function ds(t,e,{from:n,to:s},o){let a=e.length>Bt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(m=>t.spans(m)).filter(({row:m})=>{let l=rt(m,o);return l.to>=a&&l.from<=s}),r=i.map(({row:m})=>m);return{spans:i,gain:Te(r,{from:a,to:s,now:o}),builds:Oe(r,a,s,o),from:a}}var ps=t=>t.live.value&&Q.value.length===0?Object.keys(se).find(e=>se[e]===t.length.value):void 0;function hs({total:t,lanes:e}={lanes:new Map},n){return Q.value.length===0||n.length>bt?pt(t?[t]:[]):pt(n.flatMap(s=>e.get(s)??[]))}var gs=(t,e)=>_t({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),$s=()=>u`
<${re} icon="timeline" title="No attempts yet"><p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}<a href="/">Submit the first job</a>.
</p><//>
`;function wn({query:t}){let e=ot(()=>{let tt=new Ot;return tt.adopt(t),tt},[]),n=ot(()=>new Ft,[]),s=U(null),o=ot(()=>new Ct,[]),a=ot(()=>new vt("/api/v1/timeline/builds"),[]);K(()=>n.start(),[n]),K(()=>()=>[o,a].forEach(tt=>tt.stop()),[o,a]),fs(e,t),fn("Timeline",ot(()=>us(e),[e])),dn("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>it({view:"table"})},{label:"Installs by build",icon:"timeline",run:()=>it({view:"installs"})}]);let i=cs(n),r=n.pending.value,m=Math.max(j.value,X()),l=e.at(m),f=["live","connecting"].includes(ne.state.value)?null:ne.updatedAt.value,g=Math.min(m,f??m),d=e.length.value/100,b=ps(e),h=gn(b??hn),p=n.isLoading(i,l),{spans:k,gain:T,builds:A,from:w}=ot(()=>ds(n,i,l,g),[i,j.value,d,Math.round(l.to/d),r,p]),S=e.length.value>Ae,B=["table","installs"].includes(t.get("view"))?t.get("view"):"lanes",O=B==="installs";if(K(()=>{B==="table"&&!S&&i.length<=Bt&&n.want(i,i,l)},[B,S,i,Math.round(l.to/d),d]),!ut.loaded.value)return u`
<${Wt} title="Timeline"><${ht} lines=${10} /><//>
`;let Z=i.length===0&&Q.value.length===0,N=O?a:S?o:n,v=N.error.value,x=S||O,G=x?N.data.value===null&&!v:k.length===0&&p,L=b!==void 0&&h!==null,z=L&&x?F(h.since):L||x?l.from:w,c=e.live.value&&f===null?"now":V(Math.min(l.to,g)*1e3),$=Q.value.length>0&&!(x&&i.length>bt),M=O?pt(a.data.value&&i.length>0?[a.data.value.total]:[]):S?hs(o.data.value??void 0,i):T,y={names:i,stretch:e},P=!x&&u`<${on} builds=${A} lit=${s.value} onLit=${tt=>s.value=tt} />`,J=f!==null?`No data since ${V(f*1e3)}.`:O?"":S?ls:r>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Wt}
title="Timeline"
note=${C(i.length,"agent")}
className="timeline-page"
actions=${u`<${ie} label="Filter agents by name, target, label, build or job" />`}
tools=${u`
<${mn} stretch=${e} view=${B} away=${f!==null} /><p class="timeline-state quiet" role="status">${J}</p>
`}
>${Z?u`<${$s} />`:u`
${G?u`<div class="gain is-loading"><${ht} lines=${3} /></div>`:u`
<${pe}
gain=${L&&!O?gs(M,h):M}
where=${[`from ${V(z*1e3)} to ${c}`,$&&C(i.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}${P}${v&&u`
<${le}
title="Earlier attempts could not be loaded"
text=${v.message}
again=${()=>N.again()}
/>
`}${O?i.length>0&&u`
<${ce}
sums=${a}
shown=${{...l,from:z}}
live=${e.live.value}
agents=${$?i:null}
/>
`:S?B==="table"?u`<${nn} names=${i} parts=${o} />`:u`<${en} ...${y} parts=${o} moment=${m} known=${g} />`:B==="table"?u`<${ln} spans=${k} now=${g} isLoading=${G} />`:u`<${Ye} ...${y} record=${n} lit=${s.value} reached=${f} />`}${i.length===0&&u`<p class="nothing">No agents match “${Q.value.join(" ")}”.</p>`}
`}<//>
`}export{wn as default};
