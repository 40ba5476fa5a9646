import{m299_0 as An,m299_1 as En,m299_2 as Nn,m299_3 as ae,m299_4 as Ln,m299_5 as In,m299_6 as K,m299_7 as Rn,m299_8 as kt,m299_9 as Cn,m299_10 as U,m299_11 as yt}from"../main.js";import{m297_0 as dt,m297_1 as Fn,m297_2 as Bn,m297_3 as W,m297_4 as Wn,m297_5 as ie,m297_6 as Kn,m297_7 as at,m297_8 as it,m297_9 as jn,m297_10 as rt,m297_11 as re}from"../main.js";import{m11_0 as j,m11_1 as X,m11_2 as zn,m11_3 as Un}from"../main.js";import{m63_0 as le}from"../main.js";import{m107_0 as Wt}from"../main.js";import{m142_0 as me,m142_1 as ue,m142_2 as gt}from"../main.js";import{m182_0 as eo,m182_1 as so,m182_2 as no,m182_3 as oo,m182_4 as ce,m182_5 as I,m182_6 as ao,m182_7 as R,m182_8 as io,m182_9 as ro,m182_10 as lo,m182_11 as mo,m182_12 as L,m182_13 as fe,m182_14 as Y,m182_15 as uo,m182_16 as co,m182_17 as B,m182_18 as fo,m182_19 as po,m182_20 as ho,m182_21 as go,m182_22 as V,m182_23 as $o}from"../main.js";import{m191_0 as c}from"../main.js";import{m239_0 as St,m239_1 as Kt,m239_2 as ko,m239_3 as yo,m239_4 as So,m239_5 as Mo}from"../main.js";import{m272_0 as xo,m272_1 as de,m272_2 as Ao}from"../main.js";var q=de("timeline");import{m65_0 as nt,m65_1 as Ro,m65_2 as Co}from"../main.js";var jt=["Installs made","Install time","Per install","Failed installs","Installs avoided","Time saved"],pe=({row:t})=>{let{installs:e,install_seconds:s,installs_avoided:n,saved_seconds:o}=t,{failed_installs:a,failed_install_seconds:i}=t;return[L(e),e>0?R(s):"\u2013",e>0?Y(s/e):"\u2013",a>0?`${L(a)} \xB7 ${R(i)}`:"0",L(n),o===null?"\u2013":`\u2248 ${R(o)}`].map((r,m)=>c`<td key=${jt[m]} class="is-numeric" data-label=${jt[m]}>${r}</td>`)};function he({sums:t,shown:{from:e,to:s},live:n,agents:o}){let a=t.error.value;W(()=>t.follow(q),[t]),W(()=>t.want({from:e,to:s},n,o));let i=t.data.value;if(!i)return a?null:c`<${gt} lines=${8} />`;let{builds:r,builds_total:m,total:l}=i;return m===0?c`<p class="nothing">No attempts ended in this period.</p>`:c`
<table class="tallies build-installs" aria-label="Installs by build, longest install time first"><thead><tr><th scope="col">Build</th>${jt.map(u=>c`<th key=${u} scope="col" class="is-numeric">${u}</th>`)}</tr></thead><tbody>${r.map(u=>c`
<tr key=${`${u.org_id} ${u.app_version_id}`}><th scope="row"><${nt} org=${u.org_id} version=${u.app_version_id} link /></th><${pe} row=${u} /></tr>
`)}</tbody><tfoot><tr><th scope="row">
All ${I(m,"build")}${m>r.length?`, the first ${L(r.length)} shown`:""}</th><${pe} row=${l} /></tr></tfoot></table><p class="quiet">${St} Retries avoid none.</p>
`}var Ht=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function ge({name:t,installing:e,running:s,most:n,note:o}){let a=rt(null);return at(()=>{[e,s,Math.max(0,n-e-s)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),c`
<div class="spent"><span class="spent-name">${t}</span><span class="spent-bar" ref=${a} aria-hidden="true"><i class="spent-installs"></i><i class="spent-runs"></i><i></i></span><span class="spent-note number">${o}</span></div>
`}function $e({gain:t,where:e}){let{made:s,avoided:n,starts:o,cost:a,running:i,saved:r,share:m,shareWithout:l}=t,u=s+n,p=a+(r??0),d=i+p;return c`
<div class="gain"><dl class="gain-figures"><div data-figure="installs made"><dt>Installs made</dt><dd class="number">${L(s)}</dd></div><div data-figure="device time of installs"><dt>Install time</dt><dd class="number">${R(a)}</dd></div><div data-figure="installs avoided"><dt>Installs avoided</dt><dd class="number">${L(n)} <small>${u>0?Ht(n/u):""}</small></dd></div><div data-figure="starts avoided"><dt>Starts avoided</dt><dd class="number">${L(o)}</dd></div><div data-figure="device time saved"><dt title=${St}>Time saved</dt><dd class="number">${r===null?"\u2013":`\u2248 ${R(r)}`}</dd></div></dl><div class="gain-bars"><p class="gain-where">Device time ${e}</p><${ge}
name="With grouping"
installing=${a}
running=${i}
most=${d}
note=${m===null?"nothing ran":`${Ht(m)} for installs`}
/><${ge}
name="One install per test"
installing=${p}
running=${i}
most=${d}
note=${l===null?"no install measured":`${Ht(l)} for installs`}
/></div></div>
`}import{m235_0 as _e,m235_1 as Qo,m235_2 as Zo,m235_3 as Jo,m235_4 as ta,m235_5 as lt,m235_6 as ea,m235_7 as Q,m235_8 as sa,m235_9 as na}from"../main.js";import{m3_0 as ve,m3_1 as ia,m3_2 as ra,m3_3 as la,m3_4 as ma,m3_5 as ua,m3_6 as ca,m3_7 as Mt}from"../main.js";import{m9_0 as pa,m9_1 as ha,m9_2 as Gt}from"../main.js";import{m12_0 as E,m12_1 as $t,m12_2 as _a}from"../main.js";import{m265_0 as ot,m265_1 as wa,m265_2 as ka}from"../main.js";import{m281_0 as H}from"../main.js";import{m200_0 as be,m200_1 as Oa,m200_2 as xa,m200_3 as Aa,m200_4 as we,m200_5 as Ea,m200_6 as Na,m200_7 as La,m200_8 as Ia}from"../shared.js";import{m238_0 as Da,m238_1 as ke}from"../main.js";var xs=new Set(["failed","timed_out","lost","error"]),ye=new WeakMap;function mt(t,e){let s=ye.get(t);if(s)return s.over?s:{...s,run:s.started??(t.installs?e:s.from),to:Math.max(s.from,e)};let n=B(t.leased_at),o=B(t.started_at),a=B(t.finished_at),i={id:t.id,from:n,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=n),!t.installs&&o!==null&&(i.started=n),ye.set(t,i),i.over?i:mt(t,e)}var pt=t=>xs.has(t.outcome),Ut=.1;function As(t,e,s,n){let o=[],a=e;for(let l of n){if(l.from>=s)break;o.push([a,l.from]),a=Math.max(a,l.to??1/0)}o.push([a,s]);let i=([l,u])=>u-l<t-Ut?1/0:Math.abs(u-l-t),r=Math.min(...o.map(i)),m=r<1/0&&o.findLast(l=>i(l)<=r+Ut);return m?[m[0],Math.min(m[0]+t,m[1])]:[s-t,s]}function Es(t,e){let[s,n,o]=[we(t),B(t.finished_at),t.start_seconds],a=n===null||t.run_seconds===null?n:Math.min(n,s+t.run_seconds);if(o!==null&&n!==null&&t.run_seconds!==null){let m=t.run_seconds-o,[l,u]=e.length>0?As(m,s+o,n,e):Ns(t,s,n,a);return[{kind:"start",from:s,to:s+o},{kind:"run",from:l,to:u}]}if(e.length===0)return[{kind:"run",from:s,to:a}];let i=[{kind:"start",from:s,to:e[0].from}],r=e.at(-1).to;return r===null||n!==null&&r>=n?i:[...i,{kind:"run",from:r,to:n}]}function Ns(t,e,s,n){let o=be(t,e,s);return o?[o[1],s]:[e+t.start_seconds,n]}function Se(t,e){let[s,n,o]=[t.leased_at,t.started_at,t.finished_at].map(B);if(n===null)return[{kind:t.installs?"install":"run",from:s,to:o}];let a=Es(t,e),i=a[0].from-(t.install_seconds??0),r=[{kind:"prepare",from:s,to:Math.max(s,i)}];return t.installs&&r.push({kind:"install",from:Math.max(s,i),to:a[0].from}),[...r.filter(({from:m,to:l})=>l>m),...a]}var zt=new WeakMap;function Me(t){if(zt.has(t))return zt.get(t);let e=new Map;for(let n of t)!Kt(n)||n.started_at===null||(e.has(n.window)||e.set(n.window,[]),e.get(n.window).push(...Se(n,[]).filter(({kind:o})=>o==="run")));for(let n of e.values())n.sort((o,a)=>o.from-a.from);let s=t.map(n=>{let o=Se(n,e.get(n.id)??[]);return{row:n,id:n.id,parts:o,at:(o.find(({kind:a})=>a==="run")??o.at(-1)).from}});return s.sort((n,o)=>n.at-o.at),s.forEach(({row:n,parts:o},a)=>{let i=s[a+1],r=o.at(-1);i&&n.window!==null&&n.window===i.row.window&&(r.to??1/0)>i.at&&(r.to=Math.max(r.from,i.at))}),zt.set(t,s),s}function ut({row:t,parts:e},s){let n=u=>{let p=e.find(d=>d.kind===u);return p?(p.to??s)-p.from:null},o=n("run"),a=t.finished_at!==null,i=!a||t.started_at!==null||t.run_seconds!==null,r=a&&t.run_seconds!==null?t.start_seconds:null,m=r===null?ke(t):Y(t.run_seconds-r),l=o===null||!i?null:a?m:R(o);return{install:t.install_seconds??n("install"),start:r,ran:l}}var _t=({parts:t},e)=>({from:t[0].from,to:t.at(-1).to??e});function Tt({parts:t},e){let s=[];for(let{from:n,to:o}of t){let a=s.at(-1);a&&n-a.to<=Ut?a.to=o??e:s.push({from:n,to:o??e})}return s}function Xt(t,e,s){let n=-1,o=1/0;return t.forEach((a,i)=>{for(let{from:r,to:m}of Tt(a,s)){let l=e<r?r-e:e>m?e-m:0;l<o&&([n,o]=[i,l])}}),n}var Te=t=>t.install_seconds!==null,Ls=new Set(["passed","failed","timed_out"]),Is=t=>!Te(t)&&t.number===1&&(t.started_at!==null||Ls.has(t.outcome));function Oe(t,e){let s=new Map;for(let{row:n,parts:o}of t){if(n.window===null)continue;let a=(o.find(({kind:m})=>m==="start"||m==="run")??o.at(-1)).from,i=o.at(-1).to??e,r=s.get(n.window)??{from:a,to:i,tests:0,first:n};s.set(n.window,{...r,from:Math.min(r.from,a),to:Math.max(r.to,i),tests:r.tests+1})}return[...s.values()].filter(({tests:n})=>n>1)}function xe(t,e){let{window:s}=e.row;if(s===null)return null;let n=t.filter(({row:o})=>o.window===s);return n.some(({id:o})=>o===s)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function vt(t){let{saved:e,cost:s,running:n}=t,o=s+n;return{...t,share:o>0?s/o:null,shareWithout:o>0&&e!==null?(s+e)/(o+e):null}}function Ae(t,e){t.running+=e.run_seconds??0,Kt(e)&&(t.starts+=1),Te(e)?(t.made+=1,t.cost+=e.install_seconds):Is(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function Ee(t,{from:e,to:s,now:n}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,running:0};for(let a of t){let i=mt(a,n);i.to<e||i.from>s||(o.attempts+=1,i.over&&i.to<=s&&Ae(o,a))}return vt(o)}function Ne(t,e,s,n){let o=new Map;for(let a of t){let i=mt(a,n);if(i.to<e||i.from>s)continue;let r=`${a.org_id}
${a.app_version_id}`,m=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0,running:0};m.attempts+=1,i.over&&i.to<=s&&Ae(m,a),o.set(r,m)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Vt=30,Yt=7*86400,Ie=6*3600,Rs=7*86400,Cs=.02,Ds=3600,Ot=(t,e,s)=>Math.min(s,Math.max(e,t)),xt=class{length=K(900);end=K(null);live=ae(()=>this.end.value===null);at(e){let s=this.length.value,n=this.end.value??e+s*Cs;return{from:(this.live.value&&s>=Ds?e:n)-s,to:n}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[s,n]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=s>0?Ot(s,Vt,Yt):900,this.end.value=n>0?this.#t(n):null}move(e){let{to:s}=this.at(j.peek()),n=s+e;this.end.value=n>=j.peek()?null:this.#t(n)}lengthen(e){this.length.value=Ot(e,Vt,Yt)}zoom(e,s=1){let{from:n,to:o}=this.at(j.peek()),a=Ot(this.length.peek()*e,Vt,Yt);if(this.end.peek()!==null){let i=n+(o-n)*s+a*(1-s);this.end.value=i>=j.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:s,to:n}=this.at(j.peek());e<s?this.move(e-s-(n-s)*.1):e>n&&this.move(e-n+(n-s)*.1)}#t(e){let s=j.peek();return Ot(e,Math.min(s,s-Rs+this.length.peek()),s)}},Le=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function At({from:t,to:e},s,n=H(90)){let o=Le.find(m=>m/(e-t)*s>=n)??Le.at(-1),a=o<86400?m=>ce(m,o<60):Ps,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let m=Math.ceil((t-r)/o)*o+r;m<=e;m+=o)i.push({at:m,x:(m-t)/(e-t)*s,text:a(m)});return i}function Re(t,e,s,n=H(6)){let o=t.filter(({x:r,text:m})=>{let l=s(m)/2;return r>=l&&r+l+n<=e});if(o.length<2)return o;let a=Math.max(...o.map(({text:r})=>s(r))),i=Math.ceil((a+n)/(o[1].x-o[0].x));return o.filter((r,m)=>(o.length-1-m)%i===0)}function Ps(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=H(26),D=H(18),ct=(_-D)/2,Fs=H(46),Et=.16,qt=new Map;function Bs(t,e){if(!qt.has(e)){let s=document.createElement("canvas");s.width=8,s.height=8;let n=s.getContext("2d");n.strokeStyle=e,n.lineWidth=2.6,n.beginPath();for(let o of[-8,0,8])n.moveTo(o-1,9),n.lineTo(o+9,-1);n.stroke(),qt.set(e,t.createPattern(s,"repeat"))}return qt.get(e)}function Ce(t,e,s,n,o,a){t.fillStyle=Bs(t,e),t.fillRect(s,n,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(s+.5,n+.5,o-1,a-1))}function Ws(t,e,s,n){let o=E("bad");if(t.fillStyle=E("paper"),t.fillRect(e,s+D-6,n,2),t.fillStyle=o,t.fillRect(e,s+D-4,n,4),n<16)return;let a=e+n-13;t.fillRect(a,s,13,D),t.strokeStyle=E("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,s+6),t.lineTo(a+9.5,s+12),t.moveTo(a+9.5,s+6),t.lineTo(a+3.5,s+12),t.stroke()}function Ks(t,e,s,n,o){t.save(),t.beginPath(),t.rect(s,n,o-4,D),t.clip(),t.fillStyle=E("on-build"),t.fillText(e,s+5,n+D/2+.5),t.restore()}var js={prepare:.3,start:.55};function Hs(t,{row:e,parts:s},n,o){let a=E(Gt(e.org_id,e.app_version_id)),i=l=>(l-n.from)*n.scale,r=n.top+ct,m=pt(e);s.forEach(({kind:l,from:u,to:p},d)=>{let b=d===s.length-1,g=Math.max(-2,i(u)),h=i(p??n.now),k=b&&h-g>3?1:0,T=Math.min(n.width+2,Math.max(g+(b?1.5:0),h-k));if(!(T<=g)){if(t.globalAlpha=(o?Et:1)*(js[l]??1),l==="install"?Ce(t,a,g,r,Math.max(1.5,T-g),D):(t.fillStyle=a,t.fillRect(g,r,T-g,D)),t.globalAlpha=o?Et:1,l==="run"&&e.outcome==="cancelled")t.clearRect(g+1.5,r+1.5,Math.max(0,T-g-3),D-3);else if(l==="run"&&T-g>Fs){let A=e.test.slice(e.test.lastIndexOf("/")+1);Ks(t,A,g,m?r-2:r,T-g-(m?13:0))}m&&b&&Ws(t,g,r,T-g)}}),t.globalAlpha=1}function Gs(t,{from:e,to:s,first:n},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(s-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=E(Gt(n.org_id,n.app_version_id)),t.lineWidth=1,t.globalAlpha=a?Et/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?Et:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var De=["paused","drained","quarantined"];function zs(t){let e=t&&Mt(t);return ve.includes(e)?{look:e,since:B(t.last_seen_at)}:De.includes(e)?{look:e,since:B(t.held?t.held.at:t.paused_at)}:null}var Us={lost:"bad",offline:"ink-2"},Xs=72;function Vs(t,e,{from:s,scale:n,width:o,top:a,now:i}){let r=Math.min(o,(i-s)*n),m=e.since===null?r-Xs:Math.max(0,(e.since-s)*n);if(r-m<2)return;let l=e.look,u=De.includes(l);t.save(),t.beginPath(),t.rect(m,a+ct,r-m,D),t.clip(),t.strokeStyle=t.fillStyle=E(Us[l]??"warn"),t.globalAlpha=l==="offline"?.35:.55,t.lineWidth=u?3:1,t.beginPath();for(let d=m-D;d<r;d+=l==="offline"?14:9)t.moveTo(d,a+ct+D),t.lineTo(u?d:d+D,a+ct);t.stroke(),t.globalAlpha=1;let p=t.measureText(l).width+8;r-m>p+8&&(t.clearRect(r-p-4,a+ct,p,D),t.fillText(l,r-p,a+_/2+.5)),t.restore()}function Pe(t,e,{from:s,scale:n,top:o}){t.fillStyle=E("tint-2");for(let[a,i]of e)t.fillRect((a-s)*n,o,(i-a)*n,_)}function Fe(t,e,{from:s,scale:n,known:o,now:a}){let i=Math.max(0,(o-s)*n),r=(a-s)*n-i;if(a-o<1||r<2)return;t.font=$t(11,550),t.textBaseline="middle";let m=t.measureText("no data").width+12<r;for(let l=0;l<e*_;l+=_)Pe(t,[[o,a]],{from:s,scale:n,top:l}),t.fillStyle=E("ink-2"),m&&t.fillText("no data",i+6,l+_/2+.5)}function Be(t,{names:e,lane:s,stretch:n,width:o,now:a,known:i,lit:r,unknown:m}){let{from:l,to:u}=n,p=o/(u-l),d=e.length*_;t.clearRect(0,0,o,d),e.forEach((b,g)=>Pe(t,m(b),{from:l,scale:p,top:g*_})),Fe(t,e.length,{from:l,scale:p,known:i,now:a}),t.fillStyle=E("rule");for(let{x:b}of At(n,o))t.fillRect(Math.round(b),0,1,d);e.forEach((b,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=$t(11,550),t.textBaseline="middle",e.forEach((b,g)=>{let h={from:l,scale:p,width:o,top:g*_,now:i},k=zs(ot.row(b).peek());k&&Vs(t,k,h);let T=w=>r!==null&&r!==`${w.org_id}
${w.app_version_id}`,A=s(b);for(let w of Oe(A,i))w.to>=l&&w.from<=u&&Gs(t,w,h,T(w.first));for(let w of A){let S=_t(w,i);S.to>=l&&S.from<=u&&Hs(t,w,h,T(w.row))}}),a<=u&&(t.fillStyle=E("ink"),t.fillRect(Math.round((a-l)*p),0,2,d))}function We(t,{names:e,lane:s,step:n,stretch:o,width:a,now:i,known:r}){let{from:m,to:l}=o,u=a/(l-m),p=e.length*_;t.clearRect(0,0,a,p),Fe(t,e.length,{from:m,scale:u,known:r,now:i}),t.fillStyle=E("rule");for(let{x:b}of At(o,a))t.fillRect(Math.round(b),0,1,p);e.forEach((b,g)=>t.fillRect(0,(g+1)*_-1,a,1));let d=Math.max(1.5,n*u-1);e.forEach((b,g)=>{let h=(g+1)*_-ct;for(let k of s(b)){let T=(k.at-m)*u,A=k.install_seconds+k.run_seconds,w=Math.max(2,Math.min(1,A/n)*D),S=A>0?k.install_seconds/A*w:0;t.fillStyle=E("go"),t.fillRect(T,h-w+S,d,w-S),S>1&&Ce(t,E("go"),T,h-w,d,S),k.failed>0&&(t.fillStyle=E("bad"),t.fillRect(T,h+1,d,Math.max(2,k.failed/k.attempts*ct)))}}),i<=l&&(t.fillStyle=E("ink"),t.fillRect(Math.round((i-m)*u),0,2,p))}function Ke(t,{stretch:e,width:s,height:n,now:o}){t.clearRect(0,0,s,n),t.font=$t(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*s,i=H(15),r=Math.min(s-i*2,Math.max(0,a-i)),m=l=>t.measureText(l).width;t.fillStyle=E("ink-2");for(let{x:l,text:u}of Re(At(e,s),o>e.to?s:r,m))t.fillText(u,l-m(u)/2,n/2);o>e.to||(t.fillStyle=E("ink"),t.fillRect(r,3,i*2,n-6),t.fillStyle=E("paper"),t.font=$t(11,650),t.fillText("now",r+i-t.measureText("now").width/2,n/2))}import{m113_0 as Z}from"../shared.js";import{m82_0 as ft}from"../main.js";import{m106_0 as je,m106_1 as li,m106_2 as mi}from"../shared.js";import{m143_0 as fi,m143_1 as di,m143_2 as pi,m143_3 as He}from"../main.js";import{m150_0 as Nt,m150_1 as $i,m150_2 as _i}from"../main.js";var Ge=H(288);function ze(t){if(t.phase==="parked")return["suspect","parked","suspect"];if(t.finished_at===null)return["running",He(t.phase??"running"),"running"];if(t.outcome==="passed")return["done","passed","done"];let e=je[t.outcome]??"failed";return pt(t)?[e,(t.outcome??"failed").replace("_"," "),e]:["cancelled",t.outcome??"ended","cancelled"]}var Qt=({row:t})=>{let[e,s,n]=ze(t);return c`
<span class=${`state state-${n}`}><${ft} name=${e} /><span>${s}</span></span>
`};function Ys(t,e){let{row:s,parts:n}=t,{install:o,start:a,ran:i}=ut(t,e),r=s.finished_at===null&&n.at(-1).kind==="start";return[s.installs?`${s.install_seconds===null?"installing for":"installed"} ${Y(o)}`:"no install: the build was on the device",a!==null&&`start of the runner ${Y(a)}`,i&&`${s.finished_at===null?"runs for":"ran"} ${i}`,r&&"other tests of its start run"].filter(Boolean)}var qs=({parts:t})=>t.some(({kind:e})=>e==="run")?"test began":"from",Ue=({row:t,at:e},s,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,ze(t)[1],t.installs?"with an install":"without an install",...s?[s]:[],`at ${V(e*1e3)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function Xe({span:t,place:e,now:s,left:n,top:o,width:a}){let{row:i}=t,[r,...m]=Ys(t,s);return c`
<${Z}
className="map-card"
left=${Math.max(0,Math.min(n,a-Ge))}
top=${o}
width=${Math.min(Ge,a)}
aria-hidden="true"
><span class="card-head"><${Nt} test=${i.test} /><${Qt} row=${i} /></span><span class="card-build"><${nt} org=${i.org_id} version=${i.app_version_id} /></span><span>${r}</span>${e&&c`<span>${e}</span>`}${m.map(l=>c`<span key=${l}>${l}</span>`)}<span class="card-labels">${i.agent}, ${qs(t)} ${V(t.at*1e3)}${i.simulated?", simulated":""}</span><//>
`}import{m237_0 as Ve,m237_1 as Ye,m237_2 as Li,m237_3 as Ii,m237_4 as Ri,m237_5 as qe,m237_6 as Qe}from"../main.js";import{m295_0 as Ze}from"../shared.js";import{m37_0 as Zt}from"../shared.js";var Je=H(28);function Qs({name:t}){let e=ot.row(t).value,s=e&&Mt(e);return!e||["busy","idle"].includes(s)?null:c`
<span class=${`lane-state state state-${s}`} title=${s}><${ft} name=${s} /><span class="unseen">${s}</span></span>
`}var Zs=({names:t,first:e,last:s})=>c`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${qe} role="list" aria-label="Agents">${t.slice(e,s).map((n,o)=>c`
<${Z} key=${n} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}><a href=${Q("agent",{name:n})} data-row=${`lane/${n}`} tabindex="-1" title=${n}>${n}</a><${Qs} name=${n} /><//>
`)}</div>
`;function Lt(t){let e=rt(null),s=rt(null),n=Ze(e).value,o=U(0);at(()=>{let m=new ResizeObserver(([l])=>o.value=Math.floor(l.contentRect.width));return m.observe(s.current),()=>m.disconnect()},[]);let a=Ye(e.current);at(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Qe(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(n.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(n.to/_)));return{box:e,tracks:s,width:o.value,first:i,last:r,near:t.slice(i,r)}}function It({label:t,className:e="",names:s,lanes:n,shown:o,moment:a,draw:i,at:r,placeOf:m,onClick:l,onKey:u,named:p,words:d,children:b}){let{box:g,tracks:h,width:k,first:T,last:A,near:w}=n,S=ie(),P=dt(N=>Ke(N,{stretch:o,width:k,height:Je,now:a}),[o.from,o.to,k,a]),O=()=>r.value=null,tt=N=>{if(!(N.ctrlKey||N.metaKey||N.altKey)){if(N.key==="Escape"&&r.peek())O();else if(!u(N))return;N.preventDefault(),N.stopPropagation()}};return c`
<div class="timeline-head"><span class="quiet">Agent</span><${Zt} width=${k} height=${Je} draw=${P} /></div><div class="lanes" ref=${g}><${Zs} names=${s} first=${T} last=${A} /><div
class=${`lane-tracks ${e}`}
ref=${h}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${S}
onPointerMove=${N=>r.value=m(N)}
onPointerLeave=${O}
onClick=${l}
onKeyDown=${tt}
onBlur=${O}
><${Z} className="lane-picture" top=${T*_} height=${w.length*_}><${Zt} width=${k} height=${w.length*_} draw=${i} /><//><span id=${S} role="option" class="unseen" aria-selected=${p?"true":"false"}>${d}</span>${b}</div></div>
`}var Js=.0015,tn=120;function en(t,e){let s=U(X());yt(()=>{j.value,s.value=X()});let n=kt(()=>t.live.value&&e/t.length.value>3).value;return W(()=>{if(!n||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(s.value=X()),tn);return()=>clearInterval(o)},[n]),s}function sn(t,e){W(()=>{let s=t.current,n=null,m=[["pointerdown",l=>{l.button===0&&(n={x:l.clientX,moved:!1})}],["pointermove",l=>{if(!n||l.buttons===0)return;let u=l.clientX-n.x;!n.moved&&Math.abs(u)<4||(n.moved||s.setPointerCapture(l.pointerId),n={x:l.clientX,moved:!0},e.move(-u/s.clientWidth*e.length.peek()))}],["click",l=>{n?.moved&&l.stopImmediatePropagation(),n=null},!0],["wheel",l=>{let u=l.deltaX||(l.shiftKey?l.deltaY:0);if(l.ctrlKey||l.metaKey){let{left:p,width:d}=s.getBoundingClientRect();e.zoom(Math.exp(l.deltaY*Js),(l.clientX-p)/d)}else if(u)e.move(u/s.clientWidth*e.length.peek());else return;l.preventDefault()}]];for(let[l,u,p]of m)s.addEventListener(l,u,{capture:p,passive:!1});return()=>m.forEach(([l,u,p])=>s.removeEventListener(l,u,{capture:p}))},[e])}function ts({names:t,record:e,stretch:s,lit:n,reached:o}){let a=Lt(t),{box:i,tracks:r,width:m,first:l,last:u,near:p}=a,d=U(null);sn(r,s);let b=en(s,m).value,g=Math.min(b,o??b),h=s.at(b),k=e.version.value;W(()=>e.want(p,t,s.at(X())),[l,u,t,Math.round(h.from/5),s.length.value,e.error.value===null]);let T=dt(f=>Be(f,{names:p,lane:$=>e.spans($),stretch:h,width:m,now:b,known:g,lit:n,unknown:$=>e.unknown($,t,h)}),[l,u,t,h.from,h.to,m,b,g,n,k]),A=f=>f&&e.spans(t[f.lane]??"").find($=>$.id===f.id),w=f=>(f-h.from)/(h.to-h.from)*m,S=f=>{let $=r.current.getBoundingClientRect(),M=Math.floor((f.clientY-$.top)/_),y=f.clientX-$.left,F=e.spans(t[M]??""),et=F[Xt(F,h.from+y/m*(h.to-h.from),g)],st=({from:Ts,to:Os})=>y>=w(Ts)-3&&y<=w(Os)+3;return et&&Tt(et,g).some(st)?{lane:M,id:et.id}:null},P=(f,$)=>{let M=A(f);if(!M)return;let y=Q("job",{id:M.row.job_id});$.metaKey||$.ctrlKey?window.open(y,"_blank","noopener"):_e(y)},O=(f,$)=>{if(!$)return;d.value={lane:f,id:$.id};let{from:M,to:y}=_t($,g);(y<h.from||M>h.to)&&s.reveal(M);let F=i.current.getBoundingClientRect().top+f*_;F<110?window.scrollBy({top:F-110}):F+_>window.innerHeight-80&&window.scrollBy({top:F+_-window.innerHeight+80})},tt=(f,$,M)=>{for(let y=f;y>=0&&y<t.length;y+=$){let F=e.spans(t[y]),et=F[Xt(F,M,g)];if(et)return O(y,et)}},N=f=>{let $=d.peek(),M=A($);if(f.key==="Enter"&&M)P($,f);else if(f.key.startsWith("Arrow")&&!M)tt(l>0?l+16:0,1,h.to);else if(f.key==="ArrowDown"||f.key==="ArrowUp"){let y=f.key==="ArrowDown"?1:-1;tt($.lane+y,y,Math.max(M.at,h.from))}else if(f.key==="ArrowLeft"||f.key==="ArrowRight"){let y=e.spans(t[$.lane]);O($.lane,y[y.indexOf(M)+(f.key==="ArrowRight"?1:-1)])}else if(f.key==="Home"||f.key==="End"){let y=e.spans(t[$?.lane??0]);O($?.lane??0,f.key==="End"?y.at(-1):y.find(F=>_t(F,g).to>=h.from))}else return!1;return!0},v=A(d.value),x=v&&xe(e.spans(t[d.value.lane]),v),G=({from:f,to:$})=>$>=h.from&&f<=h.to,C=v?Tt(v,g).filter(G):[],z=C.length>0&&Math.max(0,w(C.at(-1).from));return c`
<${It}
label="Attempts by agent"
names=${t}
lanes=${a}
shown=${h}
moment=${b}
draw=${T}
named=${v}
words=${v?Ue(v,x,g):"Use the arrow keys to move between attempts"}
at=${d}
placeOf=${f=>f.buttons?null:S(f)}
onClick=${f=>P(S(f),f)}
onKey=${N}
>${C.map(({from:f,to:$})=>{let M=Math.max(0,w(f));return c`
<${Z}
key=${f}
className="map-mark"
left=${M-2}
top=${d.value.lane*_+2}
width=${Math.min(m,w($))-M+4}
height=${_-4}
/>
`})}${C.length>0&&c`
<${Xe}
span=${v}
place=${x}
now=${g}
left=${z}
top=${(d.value.lane+1)*_+4}
width=${m}
/>
`}<//>
`}import{m4_0 as fr,m4_1 as dr,m4_2 as Rt,m4_3 as pr,m4_4 as hr}from"../main.js";import{m283_0 as es}from"../main.js";var nn=6e4,on=200,an=3e3,Jt=86400,ss=t=>new Date(t*1e3).toISOString();function ht(t){let e=s=>t.reduce((n,o)=>n+o[s],0);return vt({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:e("install_seconds"),saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),running:e("run_seconds")})}function rn(t){let e=new Map;for(let s of t)e.has(s.agent)||e.set(s.agent,[]),e.get(s.agent).push(s);return e}var bt=class{#t;#n=new AbortController;#s=0;#e="";#o=null;data=K(null);error=K(null);constructor(e){this.#t=e}want({from:e,to:s},n,o){this.#o={from:e,to:n?null:s,names:o};let a=`${Math.round(e/60)} ${n?"live":Math.round(s/60)} ${o?.join(`
`)}`;a!==this.#e&&(this.#e=a,clearTimeout(this.#s),this.#s=setTimeout(()=>this.#a(),on))}follow(e){let s=es(()=>this.#o?.to===null&&this.#a(),an),n=e.watch(o=>Object.values(o).some(a=>a.finished_at)&&s());return()=>{n(),s.stop(),clearTimeout(this.#s),this.#e=""}}stop(){clearTimeout(this.#s),this.#n.abort()}again(){this.#e="",this.error.value=null}read(e){return e}async#a(){clearTimeout(this.#s),this.#n.abort(),this.#n=new AbortController;let{from:e,to:s,names:n}=this.#o,o=s??Date.now()/1e3,a=e>o-Jt-3600?Jt:7*Jt,i=new URLSearchParams([["from",ss(Math.max(e,o-a+1))],["to",ss(o)],...(n??[]).map(r=>["agent",r])]);try{this.data.value=this.read(await Rt(`${this.#t}?${i}`,{signal:this.#n.signal})),this.error.value=null}catch(r){if(r.name==="AbortError")return;this.error.value=r}s===null&&(this.#s=setTimeout(()=>this.#a(),nn))}},Ct=class extends bt{constructor(){super("/api/v1/timeline/parts")}read({step:e,parts:s,total:n}){return{step:e,total:n,lanes:rn(s)}}};var ln="Use the arrow keys to move between parts",ns=264,wt=100;function os(t,e){let s=fe(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${V(t.at*1e3)} to ${V((t.at+e)*1e3)}`,`${I(t.attempts,"attempt")}, ${L(t.failed)} failed`,`${I(t.installs,"install")}, ${L(t.installs_avoided)} avoided`,`${I(t.starts_avoided,"start")} of the runner avoided`,`busy ${s}: installs ${R(t.install_seconds)}, tests ${R(t.run_seconds)}`]}var mn=({part:t,step:e,left:s,top:n,width:o})=>c`
<${Z}
className="map-card"
left=${Math.max(0,Math.min(s,o-ns))}
top=${n}
width=${Math.min(ns,o)}
aria-hidden="true"
><strong>${t.agent}</strong>${os(t,e).map(a=>c`<span key=${a}>${a}</span>`)}<//>
`;function as({names:t,parts:e,stretch:s,moment:n,known:o}){let a=Lt(t),{tracks:i,width:r,first:m,last:l,near:u}=a,p=U(null),d=s.at(n),b=s.live.value,g=e.error.value;W(()=>e.want(d,b,t.length>wt?u:null),[Math.round(d.from/60),b,s.length.value,t.length>wt?u.join(`
`):"",g]);let h=e.data.value,k=v=>h?.lanes.get(v)??[],T=dt(v=>We(v,{names:u,lane:k,step:h?.step??1,stretch:d,width:r,now:n,known:o}),[m,l,t,d.from,d.to,r,o,h]),A=v=>v&&k(t[v.lane]??"")[v.index],w=v=>{let x=i.current.getBoundingClientRect(),G=Math.floor((v.clientY-x.top)/_),C=d.from+(v.clientX-x.left)/r*(d.to-d.from),z=k(t[G]??"").findIndex(f=>f.at<=C&&C<f.at+h.step);return z<0?null:{lane:G,index:z}},S=v=>{let x=A(v);x&&(s.length.value=h.step,s.reveal(x.at),s.end.value=Math.min(x.at+h.step,n))},P=v=>{let x=p.peek(),G=(f,$)=>Math.max(0,Math.min($,f)),C=(f,$)=>{let M=k(t[f]??"").length-1;M>=0&&(p.value={lane:f,index:G($,M)})},z={ArrowDown:1,ArrowUp:-1}[v.key];if(v.key==="Enter"&&x)S(x);else if(v.key.startsWith("Arrow")&&!A(x))C(t.findIndex(f=>k(f).length>0),1/0);else if(z)C(G(x.lane+z,t.length-1),x.index);else if(v.key==="ArrowLeft"||v.key==="ArrowRight")C(x.lane,x.index+(v.key==="ArrowRight"?1:-1));else return!1;return!0},O=A(p.value),tt=O?[O.agent,...os(O,h.step)].join(", "):ln,N=O&&Math.max(0,(O.at-d.from)/(d.to-d.from)*r);return c`
<${It}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${a}
shown=${d}
moment=${n}
draw=${T}
named=${O}
words=${tt}
at=${p}
placeOf=${w}
onClick=${v=>S(w(v))}
onKey=${P}
>${O&&c`
<${mn}
part=${O}
step=${h.step}
left=${N}
top=${(p.value.lane+1)*_+4}
width=${r}
/>
`}<//>
`}function is({names:t,parts:e}){let s=e.data.value?.lanes??new Map,n=t.filter(o=>s.has(o)).map(o=>({name:o,...ht(s.get(o),null)}));return c`
<table class="tallies" aria-label="Total work per agent"><thead><tr><th scope="col">Agent</th><th scope="col" class="is-numeric">Attempts</th><th scope="col" class="is-numeric">Failed</th><th scope="col" class="is-numeric">Installs</th><th scope="col" class="is-numeric">Avoided</th><th scope="col" class="is-numeric">Installing</th><th scope="col" class="is-numeric">Testing</th></tr></thead><tbody>${n.map(o=>c`
<tr key=${o.name}><th scope="row"><a href=${Q("agent",{name:o.name})}>${o.name}</a></th><td class="is-numeric">${L(o.attempts)}</td><td class="is-numeric">${L(o.failed)}</td><td class="is-numeric">${L(o.made)}</td><td class="is-numeric">${L(o.avoided)}</td><td class="is-numeric">${R(o.cost)}</td><td class="is-numeric">${R(o.running)}</td></tr>
`)}</tbody></table>
`}var te=10,rs=({attempts:t,made:e,avoided:s,cost:n})=>[I(t,"attempt"),`${I(e,"install")}${e>0?` (${R(n)})`:""}`,s>0&&`${L(s)} avoided`].filter(Boolean).join(", ");function ls({builds:t,lit:e,onLit:s}){return t.length===0?null:c`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">${t.slice(0,te).map(n=>c`
<button
type="button"
key=${n.key}
class="legend-build"
aria-pressed=${e===n.key}
aria-description=${rs(n)}
data-tip=${rs(n)}
onClick=${()=>s(e===n.key?null:n.key)}
><${nt} org=${n.org} version=${n.version} /></button>
`)}${t.length>te&&c`<span class="quiet">and ${I(t.length-te,"more build")}</span>`}<span class="legend-keys quiet"><i class="key-install"></i> install <i class="key-start"></i> start <i class="key-test"></i> test${" "}<i class="key-failed"></i> failed
</span></div>
`}import{m145_0 as ms}from"../main.js";import{m153_0 as us}from"../main.js";var cs=50,ee=200,fs=({seconds:t})=>t===null?c`<span class="quiet">–</span>`:c`<span class="number">${Y(t)}</span>`,un=t=>[{name:"end",title:"Outcome",cell:({row:e})=>c`<${Qt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:({row:e})=>c`<${Nt} test=${e.test} />`},{name:"build",title:"Build",cell:({row:e})=>c`<${nt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:({row:e})=>c`<a href=${Q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",label:"install",numeric:!0,cell:e=>c`<${fs} seconds=${ut(e,t).install} />`},{name:"start",title:"Start",label:"start",numeric:!0,some:e=>ut(e,t).start!==null,cell:e=>c`<${fs} seconds=${ut(e,t).start} />`},{name:"took",title:"Run",numeric:!0,cell:e=>c`<span class="number">${ut(e,t).ran??"\u2013"}</span>`},{name:"at",title:"Began",numeric:!0,cell:({at:e})=>c`<${us} at=${new Date(e*1e3).toISOString()} />`}];function ds({spans:t,now:e,isLoading:s}){let n=rt(new Map).current,[o,a]=re(cs),i=[...t].sort((u,p)=>p.at-u.at||(u.id<p.id?1:-1)).slice(0,o),r=Math.min(t.length,ee)-i.length;for(let u of i)n.has(u.id)?n.get(u.id).value=u:n.set(u.id,K(u));let m=i.map(({id:u})=>u),l=new Set(m);for(let u of n.keys())l.has(u)||n.delete(u);return c`
<${ms}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${un(e)}
ids=${m}
kind="attempt"
rowOf=${u=>n.get(u)}
hrefOf=${({row:u})=>Q("job",{id:u.job_id})}
failed=${({row:u})=>pt(u)}
/>${t.length===0&&!s&&c`<p class="nothing">No attempts in this period.</p>`}${r>0&&c`
<p class="nothing"><button type="button" class="button" onClick=${()=>a(o+cs)}>
Show more (${I(r,"attempt")} left)
</button></p>
`}${t.length>ee&&r===0&&c`
<p class="nothing">
The latest ${ee} of ${I(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m129_0 as se}from"../main.js";var cn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],fn=[["lanes","Lanes"],["table","Table"],["installs","Installs by build"]],Dt=({label:t,icon:e,keys:s,turned:n,run:o})=>c`
<button
type="button"
class=${`icon-button ${n?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${s})`}
onClick=${o}
><${ft} name=${e} /></button>
`;function ps({stretch:t,view:e,away:s}){let n=t.length.value,o=t.live.value,a=o&&!s;return c`
<${se}
label="View"
hideLabel
options=${fn}
value=${e}
onChange=${i=>lt({view:i==="lanes"?"":i},{push:!0})}
/><${se}
label="Period"
hideLabel
options=${cn}
value=${n}
onChange=${i=>t.lengthen(i)}
/><span class="timeline-moves" role="group" aria-label="Move"><${Dt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} /><${Dt} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} /><${Dt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} /><${Dt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} /></span><button type="button" class="button" aria-pressed=${a} onClick=${()=>t.end.value=null}><${ft} name=${a?"live":o?"reconnecting":"pending"} />${a?"Live":o?"Not live":"Go to now"}</button>
`}import{m170_0 as ne}from"../main.js";import{m176_0 as ul,m176_1 as cl,m176_2 as fl,m176_3 as J,m176_4 as hs}from"../main.js";import{m207_0 as hl,m207_1 as gl,m207_2 as $l,m207_3 as _l,m207_4 as vl,m207_5 as bl,m207_6 as gs}from"../main.js";import{m221_0 as $s}from"../main.js";import{m228_0 as Ml,m228_1 as Tl,m228_2 as Ol,m228_3 as xl,m228_4 as Al,m228_5 as _s}from"../main.js";import{m291_0 as vs,m291_1 as Ll,m291_2 as oe,m291_3 as Il,m291_4 as Rl,m291_5 as Cl,m291_6 as bs}from"../main.js";function ws(t,[e,s]){let n=t.filter(([i,r])=>r<e||i>s),o=t.filter(([i,r])=>r>=e&&i<=s),a=[Math.min(e,...o.map(([i])=>i)),Math.max(s,...o.map(([,i])=>i))];return[...n,a].sort(([i],[r])=>i-r)}function Pt(t,e,s){let n=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=s)break;a>o&&n.push([o,a]),o=i}return o<s&&n.push([o,s]),n}var dn=890,pn=3e3,Bt=100,ks=25,ys=4,hn=4e4,gn=200,Ss=t=>new Date(t*1e3).toISOString(),Ft=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#r=0;#l=0;version=K(0);liveFrom=1/0;pending=K(0);error=K(null);start(){q.loaded.peek()&&this.#f();let e=q.watch(s=>{let n=Object.values(s);n.length===q.ids.peek().length?this.#f():this.#m(n)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#u.abort()}}spans(e){return Me(this.lane(e))}lane(e){let s=this.#n.get(e);return s||(s=[...this.#t.get(e)?.values()??[]].sort((n,o)=>n.id<o.id?-1:1),this.#n.set(e,s)),s}agents(){return this.#t.keys()}unknown(e,s,{from:n,to:o}){return Pt(this.#e.get(this.#c(e,s))??[],n,Math.min(o,this.liveFrom))}isLoading(e,s){return e.length>0&&!this.error.value&&this.unknown(e[0],e,s).length>0}isPartial({from:e,to:s}){return this.#a.some(([n,o,a])=>Pt(this.#e.get(n)??[],Math.max(o,e),Math.min(a,s)).length>0)}want(e,s,n){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#c(a,s))))this.#d(o,n);this.#h(n)},gn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#c(e,s){if(s.length<=Bt)return"";if(this.#i.everyone!==s){let n=new Map;for(let o=0;o<s.length;o+=ks){let a=s.slice(o,o+ks);for(let i of a)n.set(i,a.join(`
`))}this.#i={everyone:s,of:n}}return this.#i.of.get(e)??""}#d(e,{from:s,to:n}){let o=n-s>3600?3600:900;for(let[a,i]of Pt(this.#e.get(e)??[],s,Math.min(n,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let m=[r,Math.min(r+o,this.liveFrom)],l=`${e}|${m[0]}|${o}`;this.#o.has(l)||m[0]>=m[1]||(this.#o.add(l),this.#p(e,m))}}async#p(e,[s,n]){this.pending.value+=1;try{let o=n;for(let a=0;a<ys&&o>s;a++){let i=new URLSearchParams([["from",Ss(s)],["to",Ss(o)],...e.split(`
`).filter(Boolean).map(u=>["agent",u])]),{spans:r,complete:m}=await Rt(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),l=m?s:B(r.at(-1).leased_at);if(this.#e.set(e,ws(this.#e.get(e)??[],[l,o])),this.#m(r,{older:!0}),m)break;o=l+.001,a===ys-1&&this.#a.push([e,s,l])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#f(){let e=q.peek(),s=Math.min(...e.map(o=>B(o.leased_at))),n=X();this.liveFrom=e.length<pn?n-dn:s,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:s=!1}={}){for(let n of e){this.#t.has(n.agent)||this.#t.set(n.agent,new Map);let o=this.#t.get(n.agent);s&&o.has(n.id)||(o.has(n.id)||(this.#s+=1),o.set(n.id,n),this.#n.delete(n.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:s}){if(this.#s<=hn)return;let n=X(),[o,a]=[e-(s-e),s+(s-e)];for(let[i,r]of this.#t){for(let[m,l]of r){let u=mt(l,n);u.to>=o&&u.from<=a||(r.delete(m),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([m,l])=>[Math.max(m,o),Math.min(l,a)]).filter(([m,l])=>m<l));this.liveFrom=a<n?n:Math.max(this.liveFrom,o)}};var $n="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",_n=400,vn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>document.getElementById("lanes-list")?Ve("lanes-list"):lt({view:""})}];function bn(t,e){let s=`${e.get("span")??""} ${e.get("to")??""}`;at(()=>{let n=t.query;s!==`${n.span} ${n.to}`&&t.adopt(e)},[s]),yt(()=>{t.length.value,t.end.value;let n=setTimeout(()=>lt(t.query),_n);return()=>clearTimeout(n)})}function wn(t){let e=kt(()=>{let o=ot.ids.value.filter(i=>J.value.length===0||hs("agent",ot.row(i).peek(),J.value));if(J.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>ot.row(i).peek()===null);return a.length>0?[...o,...a].sort($s):o}),s=U([]),n=e.value;return(n.length!==s.peek().length||n.some((o,a)=>o!==s.peek()[a]))&&(s.value=n),s.peek()}function kn(t,e,{from:s,to:n},o){let a=e.length>Bt?Math.min(n,Math.max(s,t.liveFrom)):s,i=e.flatMap(m=>t.spans(m)).filter(({row:m})=>{let l=mt(m,o);return l.to>=a&&l.from<=n}),r=i.map(({row:m})=>m);return{spans:i,gain:Ee(r,{from:a,to:n,now:o}),builds:Ne(r,a,n,o),from:a}}var yn=t=>t.live.value&&J.value.length===0?Object.keys(oe).find(e=>oe[e]===t.length.value):void 0;function Sn({total:t,lanes:e}={lanes:new Map},s){return J.value.length===0||s.length>wt?ht(t?[t]:[]):ht(s.flatMap(n=>e.get(n)??[]))}var Mn=(t,e)=>vt({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),Tn=()=>c`
<${me} icon="timeline" title="No attempts yet"><p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}<a href="/">Submit the first job</a>.
</p><//>
`;function Ms({query:t}){let e=it(()=>{let st=new xt;return st.adopt(t),st},[]),s=it(()=>new Ft,[]),n=U(null),o=it(()=>new Ct,[]),a=it(()=>new bt("/api/v1/timeline/builds"),[]);W(()=>s.start(),[s]),W(()=>()=>[o,a].forEach(st=>st.stop()),[o,a]),bn(e,t),gs("Timeline",it(()=>vn(e),[e])),_s("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>lt({view:"table"})},{label:"Installs by build",icon:"timeline",run:()=>lt({view:"installs"})}]);let i=wn(s),r=s.pending.value,m=Math.max(j.value,X()),l=e.at(m),u=["live","connecting"].includes(ne.state.value)?null:ne.updatedAt.value,p=Math.min(m,u??m),d=e.length.value/100,b=yn(e),g=bs(b??vs),h=s.isLoading(i,l),{spans:k,gain:T,builds:A,from:w}=it(()=>kn(s,i,l,p),[i,j.value,d,Math.round(l.to/d),r,h]),S=e.length.value>Ie,P=["table","installs"].includes(t.get("view"))?t.get("view"):"lanes",O=P==="installs";if(W(()=>{P==="table"&&!S&&i.length<=Bt&&s.want(i,i,l)},[P,S,i,Math.round(l.to/d),d]),!q.loaded.value)return c`
<${Wt} title="Timeline"><${gt} lines=${10} /><//>
`;let tt=i.length===0&&J.value.length===0,N=O?a:S?o:s,v=N.error.value,x=S||O,G=x?N.data.value===null&&!v:k.length===0&&h,C=b!==void 0&&g!==null,z=C&&x?B(g.since):C||x?l.from:w,f=e.live.value&&u===null?"now":V(Math.min(l.to,p)*1e3),$=J.value.length>0&&!(x&&i.length>wt),M=O?ht(a.data.value&&i.length>0?[a.data.value.total]:[]):S?Sn(o.data.value??void 0,i):T,y={names:i,stretch:e},F=!x&&P==="lanes"&&c`<${ls} builds=${A} lit=${n.value} onLit=${st=>n.value=st} />`,et=u!==null?`No data since ${V(u*1e3)}.`:O?"":S?$n:r>0?"Loading earlier attempts\u2026":s.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return c`
<${Wt}
title="Timeline"
note=${I(i.length,"agent")}
className="timeline-page"
actions=${c`<${le} label="Filter agents by name, target, label, build or job" />`}
tools=${c`
<${ps} stretch=${e} view=${P} away=${u!==null} /><p class="timeline-state quiet" role="status">${et}</p>
`}
>${tt?c`<${Tn} />`:c`
${G?c`<div class="gain is-loading"><${gt} lines=${3} /></div>`:c`
<${$e}
gain=${C&&!O?Mn(M,g):M}
where=${[`from ${V(z*1e3)} to ${f}`,$&&I(i.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}${F}${v&&c`
<${ue}
title="Earlier attempts could not be loaded"
text=${v.message}
again=${()=>N.again()}
/>
`}${O?i.length>0&&c`
<${he}
sums=${a}
shown=${{...l,from:z}}
live=${e.live.value}
agents=${$?i:null}
/>
`:S?P==="table"?c`<${is} names=${i} parts=${o} />`:c`<${as} ...${y} parts=${o} moment=${m} known=${p} />`:P==="table"?c`<${ds} spans=${k} now=${p} isLoading=${G} />`:c`<${ts} ...${y} record=${s} lit=${n.value} reached=${u} />`}${i.length===0&&c`<p class="nothing">No agents match “${J.value.join(" ")}”.</p>`}
`}<//>
`}export{Ms as default};
