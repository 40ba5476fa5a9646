import{m282_0 as fo,m282_1 as po,m282_2 as ho,m282_3 as E,m282_4 as $o,m282_5 as go,m282_6 as _o,m282_7 as I,m282_8 as O,m282_9 as bo,m282_10 as y,m282_11 as T}from"../main.js";import{m6_0 as xo,m6_1 as ko,m6_2 as Lt,m6_3 as vo,m6_4 as So,m6_5 as Oo}from"../main.js";import{m173_0 as Pt,m173_1 as Eo,m173_2 as A,m173_3 as Ao,m173_4 as Co,m173_5 as $,m173_6 as Lo,m173_7 as Rt,m173_8 as Po,m173_9 as Nt,m173_10 as qt,m173_11 as Ro,m173_12 as d,m173_13 as pt,m173_14 as b,m173_15 as No,m173_16 as qo,m173_17 as F,m173_18 as Io,m173_19 as M,m173_20 as It,m173_21 as Ht,m173_22 as Ho}from"../main.js";import{m182_0 as i}from"../main.js";import{m191_0 as Ko,m191_1 as K,m191_2 as Dt,m191_3 as Bt,m191_4 as zt,m191_5 as W}from"../shared.js";import{m196_0 as Vo,m196_1 as Ft,m196_2 as Uo}from"../shared.js";import{m223_0 as Qo,m223_1 as Yo,m223_2 as jo,m223_3 as Zo,m223_4 as ta,m223_5 as J,m223_6 as ea,m223_7 as _,m223_8 as Kt,m223_9 as sa}from"../main.js";import{m162_0 as Wt}from"../shared.js";import{m187_0 as ra,m187_1 as la,m187_2 as Jt,m187_3 as H,m187_4 as Vt,m187_5 as V}from"../shared.js";import{m192_0 as Ut,m192_1 as ht,m192_2 as ma}from"../shared.js";import{m227_0 as ha,m227_1 as da,m227_2 as $a,m227_3 as ga,m227_4 as U}from"../main.js";import{m75_0 as h}from"../main.js";import{m84_0 as Gt,m84_1 as xa,m84_2 as Xt}from"../shared.js";import{m105_0 as Qt,m105_1 as Yt}from"../shared.js";var Rs=e=>e.reduce((t,{size:s})=>t+s,0),Ns=12;function qs({artifacts:e}){let t=e.slice(0,Ns),s=t.filter(o=>ht(o)==="image"),n=Xt(Gt([],s));return i`
<div class="previews">
${t.map(o=>{let r=s.indexOf(o);return r<0?i`<${Yt} key=${o.id} video=${o} />`:i`<${Qt} key=${o.id} picture=${o} open=${()=>n.open(r)} />`})}
${n.shown}
</div>
`}function Is({artifact:e,content:t}){let s=V(e,t);return s?i`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
</a>
`:null}var dt=({files:e,content:t})=>i`
<ul class="plain artifact-list">
${e.map(s=>i`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span>
<${Is} artifact=${s} content=${t} />
</li>
`)}
</ul>
`;function jt({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Wt(t,e.artifacts);if(s===null)return null;if(s==="failed")return i`
<p class="quiet">
<a href=${U(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(Vt).map(Ut),r=[...o].sort((f,m)=>!V(f,n)-!V(m,n)),a=Jt(r.filter(H)),l=new Set(a.flatMap(({files:f})=>f)),c=o.filter(ht).filter(H),u=r.filter(f=>!H(f));return i`
<div class="artifacts">
${c.length>0&&i`<${qs} artifacts=${c} />`}
<${dt} files=${r.filter(f=>!l.has(f)&&H(f))} content=${n} />
${u.length>0&&i`
<section data-of-start>
<p class="quiet">Of the whole start, which ran several jobs</p>
<${dt} files=${u} content=${n} />
</section>
`}
${a.map(({folder:f,files:m})=>i`
<details key=${f}>
<summary>
${f} <span class="quiet number">${$(m.length,"file")}, ${A(Rs(m))}</span>
</summary>
<${dt} files=${m} content=${n} />
</details>
`)}
</div>
`}import{m180_0 as Ia,m180_1 as G,m180_2 as Ha,m180_3 as Da,m180_4 as Zt,m180_5 as x}from"../main.js";var X=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var te=1,Hs=.5,Ds=.25,Bs=.35;function Q(e,t){let s=[],n=F(e.created_at),o=r=>n=Bt(e,r).at(-1)?.time??n;o(-1);for(let[r,a]of(e.tries??[]).entries()){let l=F(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Dt(a)];s.push({attempt:a,parts:c}),n=F(a.finished_at)??t,o(r)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:r}of s)for(let a of r)a.live=a.until===null,a.until=Math.max(a.from,a.until??t);return s}var ee=({kind:e})=>e==="waiting"||e==="backoff";function Y(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!ee(c)).reduce((c,{from:u,until:f})=>c+f-u,0),n=s>0?Math.max(Hs*s,te):1/0,o=[],r=0;for(let c of t){o.push([c.from,r]);let u=c.until-c.from;c.cut=ee(c)&&u>n*1.2,r+=c.cut?n:u,o.push([c.until,r])}let a=Math.max(r,te),l=c=>{let u=o.findIndex(([q])=>q>=c);if(u<0)return r/a;if(u===0)return 0;let[[f,m],[p,S]]=[o[u-1],o[u]];return(m+(p>f?(c-f)/(p-f)*(S-m):0))/a};return{place:l,marks:zs(e,l)}}function zs(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(r=>r.attempt).map(r=>r.parts[0].until)],o=[];for(let r of n){let a=t(r);a>1-Bs||o.length>0&&a-o.at(-1).at<Ds||o.push({at:a,time:r-s})}return o.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),o}var Fs=.05,Ks={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},gt=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)}),se=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:o})=>{let r=Math.min(t.from+s,t.until);return gt(o,r,Math.min(r+n,t.until))});function Ws({title:e,offset:t,seconds:s,depth:n,failed:o},r,a){let l=Math.min(r+t,a.until),c=gt(o?"failed":"step",l,Math.min(l+s,a.until));return{kind:"step",name:e,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Js(e,t){let{outcome:s,seconds:n,retries:o,steps:r}=e,a=se(e,t);return[{kind:"case",name:X(e),parts:a,seconds:n,tries:o+1,outcome:s},...r.map(c=>Ws(c,a.at(-1).from,t))]}var $t=(e,t)=>({kind:"phase",name:e,parts:t});function Vs(e,t){if(t.length===0)return{before:[$t("Run",[e])],after:[]};let s=t.flatMap(a=>se(a,e)),n=Math.min(...s.map(({from:a})=>a)),o=Math.max(...s.map(({until:a})=>a)),r=(a,l,c)=>c-l<Fs?[]:[$t(a,[gt("running",l,c)])];return{before:r("Start",e.from,n),after:r("Finish",o,e.until)}}var Us=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function ne(e,t,s){let n=Q(e,0).find(a=>a.attempt?.id===t.id),o=n.parts.find(({kind:a})=>a==="running"),r=n.parts.filter(a=>a!==o).map(a=>$t(Ks[a.kind],[a]));if(o){let a=Us(s),{before:l,after:c}=Vs(o,a);r.push(...l,...a.flatMap(u=>Js(u,o)),...c)}for(let a of r)a.seconds??=a.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:r,...Y([n])}}import{m135_0 as Xa,m135_1 as P,m135_2 as j}from"../main.js";var oe=100,ae={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Gs=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],Xs=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),Qs=({part:e,place:t})=>i`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${Xs(t,e)}></i>
`;function Ys({row:e,place:t}){let{kind:s,name:n,parts:o,seconds:r,outcome:a,tries:l,depth:c=0}=e;return i`
<li class=${`span-row is-${s} ${a==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&i`
<span class=${`state state-${ae[a]}`}>
<${h} name=${ae[a]} />
<span class="unseen">${a}</span>
</span>
`}
<span>${n}${l>1&&i`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&a==="failed"&&i`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${o.map((u,f)=>i`<${Qs} key=${f} part=${u} place=${t} />`)}
</span>
<span class="number quiet">${b(r)}</span>
</li>
`}var js=({marks:e})=>i`
<div class="span-axis number quiet" aria-hidden="true">
${e.map(({at:t,time:s,end:n})=>i`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${b(s)}`}
</span>
`)}
</div>
`;function ie({job:e,attempt:t}){let s=Object.keys(t.cases).length>0,n=G(s?`/api/v1/attempts/${t.id}/cases`:null,t.outcome),[o,r]=T(oe),a=s?n.data.value?.cases:[],l=O(()=>a&&ne(e,t,a),[e,t,a]),c=n.error.value;if(c&&!a)return i`<${P} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return i`<${j} />`;let{rows:u,place:f,marks:m}=l;return i`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${Gs.map(([p,S])=>i`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${S}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,o).map((p,S)=>i`<${Ys} key=${S} row=${p} place=${f} />`)}
</ol>
<${js} marks=${m} />
${u.length>o&&i`
<button type="button" class="button" onClick=${()=>r(o+oe)}>
Show more (${$(u.length-o,"row")} left)
</button>
`}
</div>
`}import{m4_0 as C,m4_1 as re,m4_2 as R,m4_3 as le,m4_4 as ii}from"../main.js";import{m88_0 as ce}from"../shared.js";import{m122_0 as ue}from"../main.js";var me=["failed","error","skipped","passed"],Zs={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},tn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},en=3,fe=100,de=({outcome:e})=>e==="failed"||e==="error";function $e(e){let t=Object.values(e).reduce((n,o)=>n+o,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}var pe=({one:e})=>i`<${ce} from=${e.log_line} until=${e.log_last_line} />`;function he({one:e,children:t}){return i`
<span class=${`state state-${tn[e.outcome]}`}>
<${h} name=${Zs[e.outcome]} />
<span>${e.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${X(e)}</span>
${e.classname&&i`${" "}<span class="quiet">${e.classname}</span>`}
${e.flaky&&i`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${t}
</span>
<span class="number quiet">${b(e.seconds)}</span>
`}var _t=({one:e,open:t})=>i`
<li class="case">
${e.message?i`
<details open=${t}>
<summary class="case-line">
<${he} one=${e} />
</summary>
<pre
class=${`case-message ${de(e)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${e.name}`}
>
${e.message}
</pre>
${e.log_line&&i`<p class="case-output"><${pe} one=${e} /></p>`}
</details>
`:i`
<div class="case-line">
<${he} one=${e}>${e.log_line&&i`${" "}<${pe} one=${e} />`}<//>
</div>
`}
</li>
`;function sn(e){let[t,s]=T(null),[n,o]=T(0),r=JSON.stringify(e.cases);return E(()=>{let a=new AbortController;return R(`/api/v1/attempts/${e.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof C))throw l;s(l)}}),()=>a.abort()},[e.id,r,n]),[t,()=>o(n+1)]}function ge({attempt:e}){let[t,s]=sn(e),[n,o]=T("all"),[r,a]=T(fe),l=O(()=>Array.isArray(t)?me.flatMap(m=>t.filter(p=>p.outcome===m)):[],[t]);if(t===null)return i`<${j} />`;if(t instanceof C)return i`<${P} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=me.map(m=>[m,l.filter(p=>p.outcome===m).length]).filter(([,m])=>m>0),u=n==="all"?l:l.filter(m=>m.outcome===n),f=[["all",`all ${d(l.length)}`],...c.map(([m,p])=>[m,`${m} ${d(p)}`])];return i`
<div class="cases">
${c.length>1&&i`
<${ue} label="Outcome" hideLabel options=${f} value=${n} onChange=${o} />
`}
<ol class="case-list">
${u.slice(0,r).map((m,p)=>i`
<${_t}
key=${`${m.project}/${m.classname}/${m.name}/${p}`}
one=${m}
open=${de(m)&&p<en}
/>
`)}
</ol>
${u.length>r&&i`
<button type="button" class="button" onClick=${()=>a(r+fe)}>
Show more (${$(u.length-r,"case")} left)
</button>
`}
</div>
`}import{m48_0 as _e,m48_1 as N}from"../shared.js";import{m284_0 as Si,m284_1 as Oi,m284_2 as Ti,m284_3 as Mi,m284_4 as Ei,m284_5 as D,m284_6 as g,m284_7 as Ai,m284_8 as Ci,m284_9 as Li,m284_10 as be,m284_11 as we}from"../main.js";import{m161_0 as ye}from"../main.js";import{m198_0 as Ii,m198_1 as Hi,m198_2 as Di,m198_3 as Bi,m198_4 as zi,m198_5 as Fi,m198_6 as xe}from"../main.js";var nn=2e3,Z=class{#s;#t=0;#n;#e;found=g(null);busy=g(!1);error=g(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#o({kind:"text",text:t},s)}async failures(t){return this.#o({kind:"failures",text:""},t)}async#a({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return R(`${this.#s}?${n}`)}async#o(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:r}=await this.#a(t);if(n!==this.#t)return;this.error.value=null;let a=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,a);this.found.value={...t,lines:o,more:r,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof C))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},nn))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#a(t).catch(()=>null);if(!n||s!==this.#t)return;let o=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(o)}}};import{m205_0 as Gi,m205_1 as bt,m205_2 as tt}from"../shared.js";var B=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),ve=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,on=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,wt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function yt(e,t,s){let n=([r,a,l]=wt[0])=>(r-e)**2+(a-t)**2+(l-s)**2,o=0;return wt.forEach((r,a)=>{n(r)<n(wt[o])&&(o=a)}),o}function an(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return yt(t,t,t);let s=o=>o===0?0:55+o*40,n=e-16;return yt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var ke={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Se(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let o=0;o<s.length;o+=1){let r=s[o];if(r===0)n={...B};else if(ke[r])Object.assign(n,ke[r]);else if(r>=30&&r<=37)n.fg=r-30;else if(r>=40&&r<=47)n.bg=r-40;else if(r>=90&&r<=97)n.fg=r-82;else if(r>=100&&r<=107)n.bg=r-92;else if(r===38||r===48){let a=r===38?"fg":"bg";s[o+1]===5?(n[a]=an(s[o+2]),o+=2):s[o+1]===2&&(n[a]=yt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Oe(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(ve))n!==void 0&&(s=Se(s,n));return s}function rn({fg:e,bg:t,bold:s,dim:n,italic:o,underline:r,strike:a,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),r&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var ln=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function cn(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Te(e,t=B){let s=t,n=e.includes("\r")?cn(e):e,o=[],r=l=>{l&&o.push({text:l.replace(on,ln),classes:rn(s)})},a=0;for(let l of n.matchAll(ve))r(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=Se(s,l[1]));return r(n.slice(a)),o}function Me(e,t){let s=e.map(({text:a})=>a).join(""),n=[...s.matchAll(t)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return e;let o=[],r=0;for(let{text:a,classes:l}of e){let c=r+a.length,u=[r,...n.flat().filter(f=>f>r&&f<c),c];for(let f=0;f+1<u.length;f+=1){let[m,p]=[u[f],u[f+1]];p>m&&o.push({text:s.slice(m,p),classes:l,hit:n.some(([S,q])=>S<=m&&p<=q)})}r=c}return o}var st=8192,z=10,un=new TextDecoder;function Ee(e){let t=0;for(let s=e.indexOf(z);s>=0;s=e.indexOf(z,s+1))t+=1;return t}var xt=e=>e.at(-1)===z;function kt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var et=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:o}){this.begin=t,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+st}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=kt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(z)+1,s=this.bytes.indexOf(z,this.size);this.#n=s>=0;let n=un.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),o=B;return this.#t=n.map(r=>{let a=o;return o=Oe(o,r),a}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),o=t-this.first,r=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??B,cut:r}}};var mn=48,fn=2,pn=1024*1024,nt=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#o=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=g(null);lines=g(0);version=g(0);error=g(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return U(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#h(0),this.#$()})}setSize(t,s){this.#i=Math.max(this.#i,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<t?s=o+1:n=o}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof C))throw s;this.error.value=s}}async#h(t){let s=await R(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,r]of this.#o)r.neededEnd>t&&this.#o.delete(o);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let o=await this.#d(s.size-1,s.size);this.#a=!xt(o)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#_(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#d(t,s){let n=await le(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await re(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>pn){await this.#h(this.size);continue}let t=await this.#d(this.size,this.#i);if(t.length===0)break;this.#w(t)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#w(t){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(t);this.size+=t.length;for(let o=n;o*this.#t<this.size;o+=1){let r=o*this.#t,a=t.subarray(Math.max(0,r-s),Math.max(0,r+this.#t-s));this.#n[o]=(this.#n[o]??0)+Ee(a)}this.#a=!xt(t),this.#_(n);for(let o=n;o*this.#t<this.size;o+=1){let r=o*this.#t;r>=s&&this.#b(o,t.slice(r-s))}}#b(t,s){let n=t*this.#t,o=t===0?0:this.#e[t]+1;this.#o.set(t,new et({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+st),first:o}));for(let r of this.#o.keys()){if(this.#o.size<=mn)break;this.#o.delete(r)}}#g(){for(let t of this.#l){if(this.#r.size>=fn)return;!this.#r.has(t)&&!this.#o.has(t)&&this.#y(t)}}async#y(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+st,o=!1;await this.#m(async()=>{let r=await this.#d(s,Math.min(this.size,n));for(;s+r.length<Math.min(this.size,n);){let a=await this.#d(s+r.length,Math.min(this.size,n));if(a.length===0)break;r=kt(r,a)}this.#b(t,r),this.version.value+=1,o=!0}),this.#r.delete(t),o&&!this.#c.signal.aborted&&this.#g()}};var ot=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,o=this.#n.get(t)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(t,n);let r=Math.floor(t/256);return this.#e.set(r,(this.#e.get(r)??0)+n-o),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[o,r]of this.#e)o<s&&(n+=r);if(this.#e.has(s))for(let o=s*256;o<t;o+=1)n+=this.#n.get(o)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=t?s=o:n=o-1}return s}};var Ae=8e6,Ce=12,Le=3,vt=48,hn=140,at=class{#s=null;#t;#n=0;#e=0;#a=0;#o={line:0,at:0};#l;range=g({first:0,last:-1});follows=g(!1);atEnd=g(!0);constructor(t){this.#t=new ot(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(t);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,Ae)-this.#r;return t>0?Math.max(1,this.#i/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?t.bottom-vt:t.top+Math.max(0,s);(n<2*vt||n>window.innerHeight-vt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#i:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Ae)}px`),this.#e=Math.max(0,Math.min(this.#i,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#a=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let r=this.#t.lineAt(this.#e);this.#o={line:r,at:this.#t.topOf(r)-this.#e};let a=this.#e>=this.#i-Le;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),hn))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(t),this.#h(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-Ce),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ce),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-Le,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#h(t)}#h(t){let s=this.#a+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var dn=20,it=class{scroller=new at(dn);wrapped=g($n());marked=g(bt(location.hash));seen=g(0);#s;#t;cause;#n;constructor(t){this.file=new nt(t.id),this.finder=new Z(t.id,s=>this.#a(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,o=()=>{this.marked.value=bt(location.hash),this.#e()};window.addEventListener("hashchange",o),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let r=[D(()=>s.setCount(t.lines.value)),D(()=>{let{first:a,last:l}=s.range.value;t.version.value,l>=a&&t.need(a,l)}),D(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),D(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let a of r)a();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#a(t.from)}#a(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},tt(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},tt(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:o,until:r}=n,a=Math.min(Math.max(s?o:1,(s?r:o)+t),this.file.lines.peek());this.marked.value={from:s?o:a,until:a},tt(this.marked.peek()),this.#a(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function $n(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m285_0 as Pe,m285_1 as dr,m285_2 as $r,m285_3 as gr,m285_4 as _r,m285_5 as br,m285_6 as wr,m285_7 as yr,m285_8 as xr,m285_9 as kr,m285_10 as vr,m285_11 as Sr,m285_12 as Or}from"../main.js";var Re=4e3,gn=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function _n({line:e,needle:t}){let s=e.text.length>Re,n=Te(s?e.text.slice(0,Re):e.text,e.look),o=t?Me(n,new RegExp(gn(t),"gi")):n;return i`
${o.map(({text:r,classes:a,hit:l},c)=>l?i`<mark key=${c} class=${a}>${r}</mark>`:a?i`<span key=${c} class=${a}>${r}</span>`:r)}
${(s||e.cut)&&i`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var St=class extends Pe{shouldComponentUpdate(t){let{line:s,needle:n,look:o}=this.props;return t.needle!==n||t.look!==o||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:o}){return i`
<div class=${`log-line ${o}`} data-line=${t}>
<a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a>
<span class="log-text">
${s?i`<${_n} line=${s} needle=${n} />`:i`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function bn(e,{marked:t,found:s,cause:n}){let o=[];return e===n&&o.push("is-cause"),t&&e>=t.from&&e<=t.until&&o.push("is-marked"),s?.lines[s.at]===e&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&o.push("is-failure"),o.join(" ")}function Ne({reader:e,sheet:t}){let{scroller:s,file:n,finder:o,marked:r,wrapped:a}=e,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,f=y({lines:null,set:null});u&&f.current.lines!==u.lines&&(f.current={lines:u.lines,set:new Set(u.lines)});let m={cause:e.cause,marked:r.value,found:u&&{...u,hits:f.current.set}},p=u?.kind==="text"?u.text:"",S=a.value;I(()=>{S&&s.measure(t.current.children)});let q=w=>{let Ct=w.target.closest(".log-number");!Ct||w.button||w.metaKey||w.ctrlKey||(w.preventDefault(),e.mark(Number(Ct.dataset.number),w.shiftKey))},At=[];for(let w=l;w<=c;w+=1)At.push(i`<${St} key=${w} n=${w} line=${n.line(w)} needle=${p} look=${bn(w+1,m)} />`);return i`<div class="log-sheet" ref=${t} onClick=${q}>${At}</div>`}var wn=250;function yn({finder:e,cause:t}){let s=e.found.value;if(e.error.value)return i`<span class="bad">${e.error.value.message}</span>`;if(!s)return null;let{kind:n,lines:o,more:r,at:a}=s;if(o.length===0)return n==="text"?"not found":t?i`no line of a failure: <span class="failure-cause">${t}</span>`:"no failures found";let l=`${d(o.length)}${r?" or more":""}`;return`${n==="failures"?"failure":"line"} ${a<0?"\u2013":d(a+1)} of ${l}`}function xn({reader:e}){let t=y(0),{finder:s}=e,n=a=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(e.search(a),!0)};return i`
<span class="search">
<label for="log-search">
<${h} name="search" />
<span class="unseen">Search the log</span>
</label>
<input
id="log-search"
type="search"
data-search
placeholder="Search the log"
maxlength="200"
autocomplete="off"
spellcheck="false"
onInput=${({currentTarget:{value:a}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(a),a===""?0:wn)}}
onKeyDown=${a=>{a.key==="Enter"?(a.preventDefault(),n(a.currentTarget.value)||s.step(a.shiftKey?-1:1)):a.key==="Escape"&&a.currentTarget.value&&(a.preventDefault(),a.stopPropagation(),a.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var qe=({name:e,icon:t,on:s,tip:n,onClick:o})=>i`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}>
<${h} name=${t} />
${e}
</button>
`;function Ie({reader:e,name:t,hasPassed:s,cause:n}){let{finder:o,scroller:r,file:a,wrapped:l}=e,c=o.found.value,u=c!==null&&c.lines.length>1,f=r.follows.value;return i`
<div class="log-tools" role="toolbar" aria-label="Log">
<${xn} reader=${e} />
<span class="log-steps">
<button
type="button"
class="icon-button"
aria-label="Previous match"
data-tip="Previous match (N)"
disabled=${!u}
onClick=${()=>o.step(-1)}
>
<${h} name="up" />
</button>
<button
type="button"
class="icon-button"
aria-label="Next match"
data-tip="Next match (n)"
disabled=${!u}
onClick=${()=>o.step(1)}
>
<${h} name="down" />
</button>
</span>
${!s&&i`
<button
type="button"
class="button"
data-tip="f"
aria-pressed=${c?.kind==="failures"}
onClick=${()=>e.nextFailure()}
>
<${h} name="failed" />
${c?.kind==="failures"&&u?"Next failure":"First failure"}
</button>
`}
<span class="log-hits number" role="status">
${o.busy.value?"searching\u2026":i`<${yn} finder=${o} cause=${n} />`}
</span>
<span class="log-ways">
<${qe}
name="Wrap"
icon="wrap"
on=${l.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>
${a.complete.value===!1&&i`
<${qe}
name="Follow"
icon="end"
on=${f}
tip="Follow the end (e)"
onClick=${()=>f?r.follows.value=!1:e.followEnd()}
/>
`}
<a class="button" href=${a.href} download=${t} data-tip="Download the whole log">
<${h} name="download" />
Download
</a>
</span>
</div>
`}function kn({file:e,attempt:t}){let s=x(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return E(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function vn({attempt:e}){let t=N(e)?`/api/v1/attempts/${e.id}/failures`:null,s=G(t,e.outcome).data.value?.report,n=s&&_("job",{id:s.job_id},{attempt:s.number}),o=n?i`<a data-report href=${n}>${s.test}</a>`:"the last one",r=s?.attempt===e.id?"this log":i`the log of ${o}`;return i`
<span>
One start of the test runner ran several tests. Its own report, about all of them, is at the end of ${r}.
</span>
`}function Sn({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,i`
<p class="log-summary quiet number">
${s&&i`
<span>
${$(e.lines.value,"line")}, ${A(e.size)}
${e.complete.value?"":", still growing"}
</span>
`}
${t.window!==null&&i`<${vn} attempt=${t} />`}
${t.log_truncated&&i`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var On=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let o=t.lines.value-n.value;return i`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
${o>0?$(o,"new line"):"Jump to end"}
</button>
`};function Tn({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return i`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Mn=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function He({attempt:e,name:t}){let s=O(()=>new it(e),[]),{file:n,scroller:o,wrapped:r}=s,[a,l,c]=[y(null),y(null),y(null)];I(()=>o.attach({box:a.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),I(()=>{let m=parseFloat(getComputedStyle(a.current).lineHeight);o.reset(m),r.value&&o.measure(c.current.children)},[r.value]),we(()=>{ye.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),xe("Log",O(()=>Mn(s),[]));let u=m=>{let p={ArrowUp:-1,ArrowDown:1}[m.key];if(m.key==="Home")o.toStart();else if(m.key==="End")o.follow();else if(m.key==="Enter"&&m.target===a.current)s.toggleMark();else if(p&&(m.shiftKey||m.altKey))s.moveMark(p,m.shiftKey);else return;m.preventDefault()},f=n.complete.value!==null&&n.lines.value===0;return i`
<div class="log">
<${Ie}
reader=${s}
name=${t}
hasPassed=${e.outcome==="passed"}
cause=${e.cause}
/>
<${kn} file=${n} attempt=${e} />
${n.error.value&&i`
<${P}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}
${f&&i`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
<div class="log-frame" hidden=${f}>
<div
class=${`log-box ${r.value?"is-wrapped":""}`}
ref=${a}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
>
<div class="log-strip" ref=${l}>
<${Ne} reader=${s} sheet=${c} />
</div>
</div>
<${On} reader=${s} />
<${Tn} reader=${s} />
</div>
<${Sn} file=${n} attempt=${e} />
</div>
`}function rt(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m102_0 as k}from"../main.js";var En=15e3;function Ot(e){let t=x(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=y(null);return n.current=s?.progress??n.current,n.current}var lt=({passed:e,failed:t,skipped:s})=>e+t+s;function An(e){let t=lt(e),s=e.total===null?$(t,"case"):`${d(t)} of ${$(e.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>e[o]>0);return[s,...n.map(o=>`${d(e[o])} ${o}`)].join(", ")}function Cn({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function Ln({text:e}){let t=y(e);t.current=e;let[s,n]=T("");return E(()=>{let o=setInterval(()=>n(t.current),En);return()=>clearInterval(o)},[]),i`<p class="unseen" aria-live="polite">${s}</p>`}function De({attempt:e}){let t=Ot(e),s=t?An(t):"No cases reported so far",n=t?Cn(t):"";return i`
<p class="cases-line number">
<span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&i`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${Ln} text=${t?`${s}, ${n}`:""} />
`}function Be({attempt:e}){let t=Ot(e);return t?t.total===null?d(lt(t)):`${d(lt(t))} of ${d(t.total)}`:null}function ze({attempt:e}){let t=Ot(e);if(!t?.ended.length)return i`<p class="nothing">Cases are listed here as they end.</p>`;let s=lt(t);return i`
<ol class="case-list">
${t.ended.slice().reverse().map((n,o)=>i`<${_t} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>t.ended.length&&i`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
`}import{m138_0 as Fe}from"../shared.js";function Pn({attempt:e}){let t=[],s=e.tree&&Ft(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${b(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${b(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),e.window!==null&&e.window!==e.id&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=o=>o===s&&e.tree.repository||void 0;return i`
<p class="attempt-facts number">
${t.map(o=>i`<span key=${o} title=${n(o)}>${o}</span>`)}
</p>
`}var Rn=e=>["lost","error"].includes(e.outcome)&&rt(e)!==null&&Object.keys(e.cases).length===0;function Nn(e,t){let s=rt(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>i`<${He} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:i`<${Be} attempt=${t} />`,body:()=>i`<${ze} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:$e(t.cases),body:()=>i`<${ge} key=${t.id} attempt=${t} />`},t.outcome&&!Rn(t)&&{name:"timeline",title:"Timeline",body:()=>i`<${ie} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>i`<${jt} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Ke({job:e,attempt:t}){let s=Nn(e,t),n=Kt.value.query.get("show"),o=s[0]?.name,r=rt(t);return i`
<${k} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${W(t)}>
<${Pn} attempt=${t} />
${t.message&&!t.cause&&!N(t)&&i`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}
${r&&i`<p class="quiet">${r}</p>`}
${!t.outcome&&i`<${De} attempt=${t} />`}
${s.length>0&&i`
<${Fe}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(a=>a.name===n)?n:o}
onChange=${a=>J({show:a===o?"":a})}
/>
`}
<//>
`}import{m22_0 as kl,m22_1 as vl,m22_2 as We}from"../shared.js";import{m0_0 as ct,m0_1 as Tl,m0_2 as Ml,m0_3 as El,m0_4 as Al,m0_5 as Cl,m0_6 as Je,m0_7 as Ll,m0_8 as Pl,m0_9 as Rl,m0_10 as Nl,m0_11 as ql,m0_12 as Il,m0_13 as Ve,m0_14 as Hl,m0_15 as Dl,m0_16 as Bl,m0_17 as zl}from"../main.js";import{m222_0 as v,m222_1 as Wl}from"../main.js";import{m107_0 as Ue,m107_1 as Ul}from"../main.js";var qn=1e3,Ge=e=>[v("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>Ve(e.id)},v("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>ct(e)}],Tt=e=>Ge(e).filter(t=>t&&t.applies);function Xe({job:e}){let t=be(null),s=(a,l)=>async()=>{t.value=a,await l(),t.value=null},n=Zt(Tt(e).map(({label:a})=>a).join(),qn),o=t.value!==null||!n,r=e.status==="done"?[]:Ge(e).filter(Boolean);return i`
${e.status==="pending"&&i`<${Ue} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}
${r.map(({label:a,doing:l,icon:c,run:u,danger:f,applies:m})=>i`
<button
type="button"
key=${a}
class=${`button ${f?"is-danger":""}`}
disabled=${o||!m}
onClick=${s(a,u)}
>
<${h} name=${c} />
${t.value===a?l:a}
</button>
`)}
`}var Qe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Ye=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],je=["org_id","app_version_id","test","priority","target"];function Ze(e){let t=je.map(s=>`--${s.replaceAll("_","-")} ${M(String(e[s]))}`);for(let[s,n,o]of Qe)(e[s]??o)!==o&&t.push(`${n} ${M(String(e[s]))}`);for(let[s,n]of Ye)for(let[o,r]of Object.entries(e[s]??{}))t.push(`${n} ${M(`${o}=${r}`)}`);for(let s of e.tags??[])t.push(`--tag ${M(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${M(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function ts(e){let t=Object.fromEntries(je.map(s=>[s,e[s]]));for(let[s,,n]of Qe)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of Ye)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m265_0 as ut,m265_1 as ic,m265_2 as rc,m265_3 as lc,m265_4 as es}from"../main.js";import{m39_0 as ss,m39_1 as mc}from"../main.js";function In(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),o=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&v("retry","job")&&["Retry",`qgjob retry ${s}`],v("submit","job")&&["Submit again",Ze(e)]].filter(Boolean).map(([r,a])=>[r,a+es()])}function Hn(e,t){let{id:s}=e,{origin:n}=location,o=JSON.stringify(ts(e));return[["Show the job",`${ut} ${n}/job/${s}`],t&&["Show the log of this attempt",`${ut} -r 0- ${n}/api/v1/attempts/${t.id}/log`],v("submit","job")&&["Submit again",`${ut} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(o)}`]].filter(Boolean).map(([r,a])=>[`${r}, with curl`,a])}var ns=({job:e,attempt:t})=>i`
<${k} title="Command line" className="job-commands">
<${ss} lines=${[...In(e,t),...Hn(e,t)]} />
<//>
`;import{m49_0 as os}from"../shared.js";import{m59_0 as as,m59_1 as vc,m59_2 as Sc}from"../main.js";import{m145_0 as mt}from"../main.js";function Dn({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${b(t.install_seconds)}`}function Bn({id:e}){let t=x(`batch:${e}`);t.ids.value;let s=t.row(e).value;return i`<a href=${_("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var zn=({variables:e})=>i`
<ul class="plain">
${Object.entries(e).map(([t,s])=>i`<li key=${t}><code>${t}=${s}</code></li>`)}
</ul>
`,Fn=({source:{commit:e,bundle:t,repository:s}})=>i`
<span title=${s}>
${e?"commit ":"bundle "}<code title=${e||t}>${It(e||t)}</code>
</span>
`,is=({job:e})=>i`
<${os}
facts=${[["Build",i`<${as} org=${e.org_id} version=${e.app_version_id} link />`],["Target",i`<a href=${_("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",qt(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&i`<${zn} variables=${e.environment} />`],["Tests",e.source&&i`<${Fn} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&i`<${Bn} id=${e.batch_id} />`],["Submitted",i`<${mt} at=${e.created_at} />`],["Started",e.started_at&&i`<${mt} at=${e.started_at} />`],["Finished",e.finished_at&&i`<${mt} at=${e.finished_at} />`],["Install",Dn(e)],["Id",i`<code class="id">${e.id}</code>`]]}
/>
`;import{m80_0 as rs,m80_1 as Hc,m80_2 as Dc}from"../main.js";import{m95_0 as ls}from"../shared.js";import{m100_0 as cs}from"../main.js";import{m3_0 as us,m3_1 as Vc,m3_2 as Uc,m3_3 as Gc,m3_4 as Xc,m3_5 as Qc,m3_6 as Yc}from"../main.js";import{m9_0 as ms,m9_1 as Mt,m9_2 as tu,m9_3 as eu}from"../main.js";import{m254_0 as ou,m254_1 as au,m254_2 as iu,m254_3 as fs}from"../main.js";import{m46_0 as ft}from"../main.js";import{m66_0 as mu,m66_1 as fu,m66_2 as pu,m66_3 as hu,m66_4 as du,m66_5 as ps}from"../main.js";var Kn=e=>Nt(Mt()+e,Mt()),Wn=e=>e<1?"at once":Pt(e);function Jn({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:o}){return[t!=null&&!o&&e!=="no_agent"&&[t===1?"Next":`Place ${d(t)}`,"in the queue"],s>0&&[Kn(s),n?"expected start, a guess":"expected start"],o?.eta_seconds!=null&&[Wn(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Vn({agent:{name:e,status:t,note:s,by:n,since:o,until:r}}){let a=us.includes(t)?i`${t}${o&&i` for <${ft} since=${o} />`}`:ps({held:{kind:t,note:s,by:n,at:o,until:r}});return i`
<li>
<a href=${_("agent",{name:e})}>${e}</a> ${a}
</li>
`}function Un({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?v("release","build")&&i`<button type="button" class="button" onClick=${()=>Je(s,n)}>Release build</button>`:i`
<ul class="plain queue-holders">
${e.map(o=>i`<${Vn} key=${o.name} agent=${o} />`)}
${t>0&&i`<li><a href=${_("fleet")}>${$(t,"more agent")}</a></li>`}
</ul>
`}var Gn=({job:e})=>i`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${_("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${v("cancel","job")&&i`<button type="button" class="button" onClick=${()=>ct(e)}>Cancel job</button>`}
</p>
`;function hs({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,o=t&&fs(e.explanation);return i`
<div class=${`queue-place ${e.status==="failed"?"is-bad":o?"is-stuck":""}`}>
${o&&i`<p class="queue-stuck"><${h} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${o&&!n&&e.explanation.reason==="no_agent"&&i`<${Gn} job=${e} />`}
${t&&Jn(e.explanation??{}).map(([r,a])=>i`
<span key=${a} class="queue-figure number" data-figure=${a}>
<b>${r}</b>
${a}
</span>
`)}
${n?.since&&n.agents.length===0&&i`
<span class="queue-figure number" data-figure="held">
<b>
<${ft} since=${n.since} />
</b>
held
</span>
`}
${t&&i`
<span class="queue-figure number">
<b>
<${ft} since=${e.created_at} />
</b>
${e.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&i`<${Un} hold=${n} job=${e} />`}
</div>
`}import{m129_0 as ds,m129_1 as Au}from"../main.js";var $s=104,Xn=30,_s={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},L={x:188,y:12,width:432,height:66},Et=new Set(["assigned","installing","running"]),Qn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Yn=(e,t)=>`${Et.has(e)&&!Et.has(t)?"agent":e}>${t}`;function jn({name:e,times:t,here:s}){let[n,o,r]=_s[e],a=s?"is-here":t>0?"is-taken":"";return i`
<g class=${`way-node ${a}`} data-node=${e} data-taken=${t>0?"":void 0}>
<rect x=${n} y=${o} width=${$s} height=${Xn} rx="3" />
<text x=${n+$s/2} y=${o+20}>
${r}
${t>1?` \xD7${t}`:""}
</text>
</g>
`}var Zn={backoff:"backing off",done:"passed"},gs=e=>e.map(t=>Zn[t]??t);function bs({job:e}){let t=zt(e),s=a=>t.filter(l=>l===a).length,n=new Set(t.slice(1).map((a,l)=>Yn(t[l],a))),o=t.at(-1),r=Object.entries(Qn).sort(([a],[l])=>n.has(a)-n.has(l));return i`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${gs(t).map((a,l)=>i`
<span key=${l} class=${l===t.length-1?"strong":""}>${a}</span>
`)}
</figcaption>
<details>
<summary>All states</summary>
<svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${gs(t).join(", ")}`}
>
<defs>
<marker
id="way-arrow"
viewBox="0 0 8 8"
refX="7"
refY="4"
markerWidth="7"
markerHeight="7"
markerUnits="userSpaceOnUse"
orient="auto"
>
<path class="way-tip" d="M0 0.5L7.5 4L0 7.5z" />
</marker>
<marker
id="way-arrow-lit"
viewBox="0 0 8 8"
refX="7"
refY="4"
markerWidth="9"
markerHeight="9"
markerUnits="userSpaceOnUse"
orient="auto"
>
<path class="way-tip is-taken" d="M0 0.5L7.5 4L0 7.5z" />
</marker>
</defs>
<rect
class=${`way-agent ${t.some(a=>Et.has(a))?"is-taken":""}`}
x=${L.x}
y=${L.y}
width=${L.width}
height=${L.height}
rx="5"
/>
<text class="way-agent-name" x=${L.x+14} y=${L.y+L.height-6}>on an agent</text>
${r.map(([a,l])=>i`
<path
key=${a}
class=${`way-line ${n.has(a)?"is-taken":""}`}
data-line=${a}
d=${l}
marker-end=${`url(#way-arrow${n.has(a)?"-lit":""})`}
/>
`)}
${Object.keys(_s).map(a=>i`<${jn} key=${a} name=${a} times=${s(a)} here=${a===o} />`)}
</svg>
</details>
</figure>
`}import{m136_0 as qu,m136_1 as ws,m136_2 as Iu}from"../main.js";import{m165_0 as Bu,m165_1 as zu,m165_2 as ys,m165_3 as Fu,m165_4 as Ku,m165_5 as Wu}from"../shared.js";import{m45_0 as xs}from"../shared.js";import{m140_0 as Xu,m140_1 as Qu,m140_2 as ks}from"../shared.js";var to=e=>[["Passed",pt(e.pass_rate),`${d(e.passed)} of ${$(e.attempts,"attempt")}`],["Flaky",pt(e.flaky_rate),`${d(e.flaky)} of ${$(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":b(e.usual_seconds),"median of passed runs"]];function vs({job:e}){let t=x(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&_("test",{id:s.id});return i`
<${k}
id="history"
title="Test history"
className="test-history"
tools=${n&&i`
${ks(s).map(({label:o,icon:r,run:a})=>i`
<button type="button" key=${o} class="button" onClick=${a}><${h} name=${r} />${o}</button>
`)}
<a href=${n}>Show test</a>
`}
>
${!s&&i`
<p class="nothing">
${t.loaded.value?"No finished attempts yet.":""}
</p>
`}
${s&&i`
<dl class="history-figures number">
${to(s).map(([o,r,a])=>i`
<div key=${o}>
<dt>${o}</dt>
<dd>${r}</dd>
${a&&i`<dd class="quiet">${a}</dd>`}
</div>
`)}
</dl>
${s.quarantined&&i`
<p class="history-held">
<span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
${ys(s)}
</p>
`}
<${xs} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}
<//>
`}import{m142_0 as cm,m142_1 as Ss}from"../main.js";var eo=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ms={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},so={...Ms,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},no=.05;function Os({attempt:e,parts:t}){let s=t.filter(({from:n,until:o,live:r})=>r||o-n>=no).map(({kind:n,from:o,until:r,live:a})=>`${a?so[n]:Ms[n]} ${a?Rt(r-o):b(r-o)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var oo=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Ts({row:e,place:t}){let{attempt:s,parts:n}=e;return i`
<span class="fall-track" aria-hidden="true">
${n.map(o=>i`
<i
key=${o.kind}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${oo(t,o)}
></i>
`)}
${s?.outcome&&i`
<span
class=${`fall-end state-${K(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${h} name=${K(s)} />
</span>
`}
</span>
`}function ao({job:e,row:t,place:s,chosen:n}){let{attempt:o}=t;if(!o)return i`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${h} name="pending" />
<span>${e.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${Ts} row=${t} place=${s} />
<span class="fall-text quiet number">${Os(t)}</span>
</li>
`;let r=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),J({attempt:o.number}))},a=K(o);return i`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${_("job",{id:e.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${r}
>
${o.number}
</a>
<span class=${`state state-${a}`}>
<${h} name=${a} />
<span>${W(o)}</span>
</span>
<span class="fall-agent" title=${o.agent}>
on <a href=${_("agent",{name:o.agent})}>${o.agent}</a>
</span>
</span>
<${Ts} row=${t} place=${s} />
<span class="fall-text quiet number">${Os(t)}</span>
</li>
`}function Es({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=Q(e,s?ms.value:0);if(n.length===0)return i`<p class="quiet">No attempts.</p>`;let{place:o,marks:r}=Y(n);return i`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${eo.map(([a,l])=>i`
<li key=${a}>
<i class=${`fall-part fall-${a}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(a=>i`
<${ao}
key=${a.attempt?.id??"waiting"}
job=${e}
row=${a}
place=${o}
chosen=${a.attempt?.number===t}
/>
`)}
</ol>
<div class="fall-axis number quiet" aria-hidden="true">
${r.map(({at:a,time:l,end:c})=>i`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(a*100).toFixed(3)}%`}}
>
${l===0&&!c?"submitted":`${c?"":"+ "}${b(l)}`}
</span>
`)}
</div>
</div>
`}import{m214_0 as wm,m214_1 as ym,m214_2 as xm,m214_3 as km,m214_4 as vm,m214_5 as Sm,m214_6 as Om,m214_7 as Tm,m214_8 as As}from"../main.js";import{m217_0 as Am,m217_1 as Cm,m217_2 as Lm,m217_3 as Pm,m217_4 as Rm,m217_5 as Cs}from"../main.js";import{m258_0 as Im,m258_1 as Hm,m258_2 as Ls}from"../main.js";function ff({params:e}){let t=Ls(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function io(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var ro=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],lo=({job:e})=>i`
<${ws} job=${e} />
${ro.filter(([t])=>e[t]).map(([t,s,n,o=t])=>i`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${o}</span>
`)}
`;function co(e){let t=e?.batch_id,s=x(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Lt(n):"Batch",_("batch",{id:t})]]}}function Ps({params:{id:e},query:t}){let s=O(As,[]),n=x(`job:${e}`),o=n.ids.value.length>0?n.row(e).value:null;Cs("This job",()=>o?Tt(o):[]);let r=co(o);if(!o)return i`<${ls} store=${n} kind="job" />`;let a=io(o,t),l=N(a),c=a&&i`<${rs} job=${o} />`,u=a&&i`<${Ke} key=${a.id} job=${o} attempt=${a} />`,f=s?.failures?.attempt===a?.id?s?.failures:null;return i`
<${cs}
title=${i`<${Ss} test=${o.test} />`}
...${r}
crumb=${Ht(o.test)}
inspect=${["job",e]}
actions=${i`<${Xe} job=${o} />`}
state=${i`<${lo} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>
${o.simulated&&["running","done","failed"].includes(o.status)&&i`<${ds}>${o.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${We} job=${o} />
${(!l||o.status==="pending")&&i`<${hs} job=${o} />`}
${l&&i`<${_e} key=${`why ${a.id}`} job=${o} attempt=${a} initial=${f} />`}
${u}
<div class=${`job-top ${a?"is-after":""}`}>
<div>
<${k} id="way" title="Lifecycle">
<${bs} job=${o} />
<//>
<${k} id="attempts" title="Attempts">
<${Es} job=${o} chosen=${a?.number} />
<//>
</div>
<${k} title="Details">
<${is} job=${o} />
<//>
</div>
<div class="job-foot">
<${vs} job=${o} />
<${ns} job=${o} attempt=${a} />
</div>
<//>
`}export{Ps as default,ff as title};
