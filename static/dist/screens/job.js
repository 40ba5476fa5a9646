import{m286_0 as lo,m286_1 as co,m286_2 as uo,m286_3 as E,m286_4 as mo,m286_5 as fo,m286_6 as po,m286_7 as D,m286_8 as k,m286_9 as ho,m286_10 as v,m286_11 as T}from"../main.js";import{m6_0 as _o,m6_1 as wo,m6_2 as Pt,m6_3 as bo,m6_4 as xo,m6_5 as yo,m6_6 as ko}from"../main.js";import{m175_0 as To,m175_1 as Oo,m175_2 as A,m175_3 as Mo,m175_4 as Eo,m175_5 as _,m175_6 as Ao,m175_7 as W,m175_8 as Co,m175_9 as Nt,m175_10 as It,m175_11 as qt,m175_12 as d,m175_13 as $t,m175_14 as g,m175_15 as Lo,m175_16 as Ro,m175_17 as O,m175_18 as Po,m175_19 as M,m175_20 as Dt,m175_21 as Ht,m175_22 as No,m175_23 as Io}from"../main.js";import{m184_0 as r}from"../main.js";import{m193_0 as Bo,m193_1 as Fo,m193_2 as V,m193_3 as zt,m193_4 as Ko,m193_5 as Bt,m193_6 as Ft,m193_7 as J}from"../shared.js";import{m198_0 as Jo,m198_1 as Kt,m198_2 as Uo}from"../shared.js";import{m226_0 as Qo,m226_1 as Yo,m226_2 as jo,m226_3 as Zo,m226_4 as ta,m226_5 as U,m226_6 as ea,m226_7 as w,m226_8 as Wt,m226_9 as sa}from"../main.js";import{m229_0 as aa,m229_1 as P}from"../main.js";import{m230_0 as la,m230_1 as H,m230_2 as ca,m230_3 as ua,m230_4 as ma,m230_5 as fa}from"../main.js";import{m164_0 as Vt}from"../shared.js";import{m189_0 as ga,m189_1 as _a,m189_2 as Jt,m189_3 as z,m189_4 as Ut,m189_5 as G}from"../shared.js";import{m194_0 as Gt,m194_1 as gt,m194_2 as xa}from"../shared.js";import{m231_0 as va,m231_1 as Sa,m231_2 as Ta,m231_3 as Oa,m231_4 as X}from"../main.js";import{m77_0 as h}from"../main.js";import{m86_0 as Xt,m86_1 as La,m86_2 as Qt}from"../shared.js";import{m107_0 as Yt,m107_1 as jt}from"../shared.js";var Ps=e=>e.reduce((t,{size:s})=>t+s,0),Ns=12;function Is({artifacts:e}){let t=e.slice(0,Ns),s=t.filter(o=>gt(o)==="image"),n=Qt(Xt([],s));return r`
<div class="previews">
${t.map(o=>{let i=s.indexOf(o);return i<0?r`<${jt} key=${o.id} video=${o} />`:r`<${Yt} key=${o.id} picture=${o} open=${()=>n.open(i)} />`})}
${n.shown}
</div>
`}function qs({artifact:e,content:t}){let s=G(e,t);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
</a>
`:null}var _t=({files:e,content:t})=>r`
<ul class="plain artifact-list">
${e.map(s=>r`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span>
<${qs} artifact=${s} content=${t} />
</li>
`)}
</ul>
`;function Zt({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Vt(t,e.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet">
<a href=${X(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(Ut).map(Gt),i=[...o].sort((m,f)=>!G(m,n)-!G(f,n)),a=Jt(i.filter(z)),l=new Set(a.flatMap(({files:m})=>m)),c=o.filter(gt).filter(z),u=i.filter(m=>!z(m));return r`
<div class="artifacts">
${c.length>0&&r`<${Is} artifacts=${c} />`}
<${_t} files=${i.filter(m=>!l.has(m)&&z(m))} content=${n} />
${u.length>0&&r`
<section data-of-start>
<p class="quiet">Of the whole start, which ran several jobs</p>
<${_t} files=${u} content=${n} />
</section>
`}
${a.map(({folder:m,files:f})=>r`
<details key=${m}>
<summary>
${m} <span class="quiet number">${_(f.length,"file")}, ${A(Ps(f))}</span>
</summary>
<${_t} files=${f} content=${n} />
</details>
`)}
</div>
`}import{m182_0 as Ua,m182_1 as Q,m182_2 as Ga,m182_3 as Xa,m182_4 as te,m182_5 as b}from"../main.js";var Y=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var ee=1,Ds=.5,Hs=.25,zs=.35;function j(e,t){let s=[],n=O(e.created_at),o=i=>n=Bt(e,i).at(-1)?.time??n;o(-1);for(let[i,a]of(e.tries??[]).entries()){let l=O(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...zt(a)];s.push({attempt:a,parts:c}),n=O(a.finished_at)??t,o(i)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:i}of s)for(let a of i)a.live=a.until===null,a.until=Math.max(a.from,a.until??t);return s}var se=({kind:e})=>e==="waiting"||e==="backoff";function Z(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!se(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(Ds*s,ee):1/0,o=[],i=0;for(let c of t){o.push([c.from,i]);let u=c.until-c.from;c.cut=se(c)&&u>n*1.2,i+=c.cut?n:u,o.push([c.until,i])}let a=Math.max(i,ee),l=c=>{let u=o.findIndex(([q])=>q>=c);if(u<0)return i/a;if(u===0)return 0;let[[m,f],[p,x]]=[o[u-1],o[u]];return(f+(p>m?(c-m)/(p-m)*(x-f):0))/a};return{place:l,marks:Bs(e,l)}}function Bs(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(i=>i.attempt).map(i=>i.parts[0].until)],o=[];for(let i of n){let a=t(i);a>1-zs||o.length>0&&a-o.at(-1).at<Hs||o.push({at:a,time:i-s})}return o.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),o}var oe=.05,ne={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},wt=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)});function Fs(e,t,s){let n=s.flatMap(o=>o.tries);return!e.has_start||!n.some(({offset:o})=>o<oe)?O(e.started_at):e.start_seconds!=null?t.between??t.from+e.start_seconds:Math.max(t.from,t.until-Math.max(0,...n.map(({offset:o,seconds:i})=>o+i)))}var ae=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:o})=>{let i=Math.min(t.begun+s,t.until);return wt(o,i,Math.min(i+n,t.until))});function Ks({title:e,offset:t,seconds:s,depth:n,failed:o},i,a){let l=Math.min(i+t,a.until),c=wt(o?"failed":"step",l,Math.min(l+s,a.until));return{kind:"step",name:e,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Ws(e,t){let{outcome:s,seconds:n,retries:o,steps:i}=e,a=ae(e,t);return[{kind:"case",name:Y(e),parts:a,seconds:n,tries:o+1,outcome:s},...i.map(c=>Ks(c,a.at(-1).from,t))]}var tt=(e,t)=>({kind:"phase",name:e,parts:t});function Vs(e,t){if(t.length===0)return{before:[tt("Run",[e])],after:[]};let s=t.flatMap(a=>ae(a,e)),n=Math.min(...s.map(({from:a})=>a)),o=Math.max(...s.map(({until:a})=>a)),i=(a,l,c)=>c-l<oe?[]:[tt(a,[wt("running",l,c)])];return{before:i("Start",e.from,e.started??n),after:i("Finish",o,e.until)}}var Js=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function ie(e,t,s){let n=j(e,0).find(u=>u.attempt?.id===t.id),o=u=>n.parts.find(m=>m.kind===u),[i,a]=[o("starting"),o("running")],l=a&&{...a,from:(i??a).from,started:i?.until};l&&(l.begun=Fs(t,{...l,between:i&&a.from},s));let c=n.parts.filter(({kind:u})=>u in ne).map(u=>tt(ne[u.kind],[u]));if(l){let u=Js(s),{before:m,after:f}=Vs(l,u),p=n.parts.filter(({kind:x})=>x==="between");p.length>0&&m.push(tt("Other tests of this start",p)),c.push(...m,...u.flatMap(x=>Ws(x,l)),...f)}for(let u of c)u.seconds??=u.parts.reduce((m,{from:f,until:p})=>m+p-f,0);return{rows:c,...Z([n])}}import{m137_0 as ii,m137_1 as N,m137_2 as et}from"../main.js";var re=100,le={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Us=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],Gs=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),Xs=({part:e,place:t})=>r`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${Gs(t,e)}></i>
`;function Qs({row:e,place:t}){let{kind:s,name:n,parts:o,seconds:i,outcome:a,tries:l,depth:c=0}=e;return r`
<li class=${`span-row is-${s} ${a==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&r`
<span class=${`state state-${le[a]}`}>
<${h} name=${le[a]} />
<span class="unseen">${a}</span>
</span>
`}
<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&a==="failed"&&r`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${o.map((u,m)=>r`<${Xs} key=${m} part=${u} place=${t} />`)}
</span>
<span class="number quiet">${g(i)}</span>
</li>
`}var Ys=({marks:e})=>r`
<div class="span-axis number quiet" aria-hidden="true">
${e.map(({at:t,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${g(s)}`}
</span>
`)}
</div>
`;function ce({job:e,attempt:t}){let s=Object.keys(t.cases).length>0,n=Q(s?`/api/v1/attempts/${t.id}/cases`:null,t.outcome),[o,i]=T(re),a=s?n.data.value?.cases:[],l=k(()=>a&&ie(e,t,a),[e,t,a]),c=n.error.value;if(c&&!a)return r`<${N} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return r`<${et} />`;let{rows:u,place:m,marks:f}=l;return r`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${Us.map(([p,x])=>r`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${x}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,o).map((p,x)=>r`<${Qs} key=${x} row=${p} place=${m} />`)}
</ol>
<${Ys} marks=${f} />
${u.length>o&&r`
<button type="button" class="button" onClick=${()=>i(o+re)}>
Show more (${_(u.length-o,"row")} left)
</button>
`}
</div>
`}import{m4_0 as C,m4_1 as ue,m4_2 as I,m4_3 as me,m4_4 as gi}from"../main.js";import{m90_0 as fe}from"../shared.js";import{m124_0 as pe}from"../main.js";var he=["failed","error","skipped","passed"],js={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Zs={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},tn=3,de=100,_e=({outcome:e})=>e==="failed"||e==="error";function we(e){let t=Object.values(e).reduce((n,o)=>n+o,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}var $e=({one:e})=>r`<${fe} from=${e.log_line} until=${e.log_last_line} />`;function ge({one:e,children:t}){return r`
<span class=${`state state-${Zs[e.outcome]}`}>
<${h} name=${js[e.outcome]} />
<span>${e.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${Y(e)}</span>
${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}
${e.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${t}
</span>
<span class="number quiet">${g(e.seconds)}</span>
`}var bt=({one:e,open:t})=>r`
<li class="case">
${e.message?r`
<details open=${t}>
<summary class="case-line">
<${ge} one=${e} />
</summary>
<pre
class=${`case-message ${_e(e)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${e.name}`}
>
${e.message}
</pre>
${e.log_line&&r`<p class="case-output"><${$e} one=${e} /></p>`}
</details>
`:r`
<div class="case-line">
<${ge} one=${e}>${e.log_line&&r`${" "}<${$e} one=${e} />`}<//>
</div>
`}
</li>
`;function en(e){let[t,s]=T(null),[n,o]=T(0),i=JSON.stringify(e.cases);return E(()=>{let a=new AbortController;return I(`/api/v1/attempts/${e.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof C))throw l;s(l)}}),()=>a.abort()},[e.id,i,n]),[t,()=>o(n+1)]}function be({attempt:e}){let[t,s]=en(e),[n,o]=T("all"),[i,a]=T(de),l=k(()=>Array.isArray(t)?he.flatMap(f=>t.filter(p=>p.outcome===f)):[],[t]);if(t===null)return r`<${et} />`;if(t instanceof C)return r`<${N} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=he.map(f=>[f,l.filter(p=>p.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${d(l.length)}`],...c.map(([f,p])=>[f,`${f} ${d(p)}`])];return r`
<div class="cases">
${c.length>1&&r`
<${pe} label="Outcome" hideLabel options=${m} value=${n} onChange=${o} />
`}
<ol class="case-list">
${u.slice(0,i).map((f,p)=>r`
<${bt}
key=${`${f.project}/${f.classname}/${f.name}/${p}`}
one=${f}
open=${_e(f)&&p<tn}
/>
`)}
</ol>
${u.length>i&&r`
<button type="button" class="button" onClick=${()=>a(i+de)}>
Show more (${_(u.length-i,"case")} left)
</button>
`}
</div>
`}import{m50_0 as xe,m50_1 as st}from"../shared.js";import{m288_0 as Ii,m288_1 as qi,m288_2 as Di,m288_3 as ye,m288_4 as Hi,m288_5 as B,m288_6 as $,m288_7 as zi,m288_8 as Bi,m288_9 as Fi,m288_10 as ke,m288_11 as ve}from"../main.js";import{m163_0 as Se}from"../main.js";import{m200_0 as Ui,m200_1 as Gi,m200_2 as Xi,m200_3 as Qi,m200_4 as Yi,m200_5 as ji,m200_6 as Te}from"../main.js";var sn=2e3,nt=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#o({kind:"text",text:t},s)}async failures(t){return this.#o({kind:"failures",text:""},t)}async#a({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return I(`${this.#s}?${n}`)}async#o(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:i}=await this.#a(t);if(n!==this.#t)return;this.error.value=null;let a=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,a);this.found.value={...t,lines:o,more:i,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof C))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},sn))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#a(t).catch(()=>null);if(!n||s!==this.#t)return;let o=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(o)}}};import{m207_0 as or,m207_1 as xt,m207_2 as ot}from"../shared.js";var F=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Me=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,nn=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,yt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function kt(e,t,s){let n=([i,a,l]=yt[0])=>(i-e)**2+(a-t)**2+(l-s)**2,o=0;return yt.forEach((i,a)=>{n(i)<n(yt[o])&&(o=a)}),o}function on(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return kt(t,t,t);let s=o=>o===0?0:55+o*40,n=e-16;return kt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Oe={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Ee(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let o=0;o<s.length;o+=1){let i=s[o];if(i===0)n={...F};else if(Oe[i])Object.assign(n,Oe[i]);else if(i>=30&&i<=37)n.fg=i-30;else if(i>=40&&i<=47)n.bg=i-40;else if(i>=90&&i<=97)n.fg=i-82;else if(i>=100&&i<=107)n.bg=i-92;else if(i===38||i===48){let a=i===38?"fg":"bg";s[o+1]===5?(n[a]=on(s[o+2]),o+=2):s[o+1]===2&&(n[a]=kt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Ae(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Me))n!==void 0&&(s=Ee(s,n));return s}function an({fg:e,bg:t,bold:s,dim:n,italic:o,underline:i,strike:a,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),i&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var rn=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function ln(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Ce(e,t=F){let s=t,n=e.includes("\r")?ln(e):e,o=[],i=l=>{l&&o.push({text:l.replace(nn,rn),classes:an(s)})},a=0;for(let l of n.matchAll(Me))i(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=Ee(s,l[1]));return i(n.slice(a)),o}function Le(e,t){let s=e.map(({text:a})=>a).join(""),n=[...s.matchAll(t)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return e;let o=[],i=0;for(let{text:a,classes:l}of e){let c=i+a.length,u=[i,...n.flat().filter(m=>m>i&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,p]=[u[m],u[m+1]];p>f&&o.push({text:s.slice(f,p),classes:l,hit:n.some(([x,q])=>x<=f&&p<=q)})}i=c}return o}var it=8192,K=10,cn=new TextDecoder;function Re(e){let t=0;for(let s=e.indexOf(K);s>=0;s=e.indexOf(K,s+1))t+=1;return t}var vt=e=>e.at(-1)===K;function St(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var at=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:o}){this.begin=t,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+it}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=St(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(K)+1,s=this.bytes.indexOf(K,this.size);this.#n=s>=0;let n=cn.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),o=F;return this.#t=n.map(i=>{let a=o;return o=Ae(o,i),a}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),o=t-this.first,i=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??F,cut:i}}};var un=48,mn=2,fn=1024*1024,rt=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#o=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return X(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#h(0),this.#$()})}setSize(t,s){this.#i=Math.max(this.#i,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<t?s=o+1:n=o}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof C))throw s;this.error.value=s}}async#h(t){let s=await I(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,i]of this.#o)i.neededEnd>t&&this.#o.delete(o);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let o=await this.#d(s.size-1,s.size);this.#a=!vt(o)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#_(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#d(t,s){let n=await me(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await ue(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>fn){await this.#h(this.size);continue}let t=await this.#d(this.size,this.#i);if(t.length===0)break;this.#b(t)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#b(t){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(t);this.size+=t.length;for(let o=n;o*this.#t<this.size;o+=1){let i=o*this.#t,a=t.subarray(Math.max(0,i-s),Math.max(0,i+this.#t-s));this.#n[o]=(this.#n[o]??0)+Re(a)}this.#a=!vt(t),this.#_(n);for(let o=n;o*this.#t<this.size;o+=1){let i=o*this.#t;i>=s&&this.#w(o,t.slice(i-s))}}#w(t,s){let n=t*this.#t,o=t===0?0:this.#e[t]+1;this.#o.set(t,new at({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+it),first:o}));for(let i of this.#o.keys()){if(this.#o.size<=un)break;this.#o.delete(i)}}#g(){for(let t of this.#l){if(this.#r.size>=mn)return;!this.#r.has(t)&&!this.#o.has(t)&&this.#x(t)}}async#x(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+it,o=!1;await this.#m(async()=>{let i=await this.#d(s,Math.min(this.size,n));for(;s+i.length<Math.min(this.size,n);){let a=await this.#d(s+i.length,Math.min(this.size,n));if(a.length===0)break;i=St(i,a)}this.#w(t,i),this.version.value+=1,o=!0}),this.#r.delete(t),o&&!this.#c.signal.aborted&&this.#g()}};var lt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,o=this.#n.get(t)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(t,n);let i=Math.floor(t/256);return this.#e.set(i,(this.#e.get(i)??0)+n-o),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[o,i]of this.#e)o<s&&(n+=i);if(this.#e.has(s))for(let o=s*256;o<t;o+=1)n+=this.#n.get(o)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=t?s=o:n=o-1}return s}};var Pe=8e6,Ne=12,Ie=3,Tt=48,pn=140,ct=class{#s=null;#t;#n=0;#e=0;#a=0;#o={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(t){this.#t=new lt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(t);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,Pe)-this.#r;return t>0?Math.max(1,this.#i/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?t.bottom-Tt:t.top+Math.max(0,s);(n<2*Tt||n>window.innerHeight-Tt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#i:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Pe)}px`),this.#e=Math.max(0,Math.min(this.#i,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#a=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let i=this.#t.lineAt(this.#e);this.#o={line:i,at:this.#t.topOf(i)-this.#e};let a=this.#e>=this.#i-Ie;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),pn))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(t),this.#h(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-Ne),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ne),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-Ie,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#h(t)}#h(t){let s=this.#a+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var hn=20,ut=class{scroller=new ct(hn);wrapped=$(dn());marked=$(xt(location.hash));seen=$(0);#s;#t;cause;#n;constructor(t){this.file=new rt(t.id),this.finder=new nt(t.id,s=>this.#a(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,o=()=>{this.marked.value=xt(location.hash),this.#e()};window.addEventListener("hashchange",o),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let i=[B(()=>s.setCount(t.lines.value)),B(()=>{let{first:a,last:l}=s.range.value;t.version.value,l>=a&&t.need(a,l)}),B(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),B(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let a of i)a();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#a(t.from)}#a(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},ot(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},ot(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:o,until:i}=n,a=Math.min(Math.max(s?o:1,(s?i:o)+t),this.file.lines.peek());this.marked.value={from:s?o:a,until:a},ot(this.marked.peek()),this.#a(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function dn(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m289_0 as qe,m289_1 as Sr,m289_2 as Tr,m289_3 as Or,m289_4 as Mr,m289_5 as Er,m289_6 as Ar,m289_7 as Cr,m289_8 as Lr,m289_9 as Rr,m289_10 as Pr,m289_11 as Nr,m289_12 as Ir}from"../main.js";var De=4e3,$n=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function gn({line:e,needle:t}){let s=e.text.length>De,n=Ce(s?e.text.slice(0,De):e.text,e.look),o=t?Le(n,new RegExp($n(t),"gi")):n;return r`
${o.map(({text:i,classes:a,hit:l},c)=>l?r`<mark key=${c} class=${a}>${i}</mark>`:a?r`<span key=${c} class=${a}>${i}</span>`:i)}
${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Ot=class extends qe{shouldComponentUpdate(t){let{line:s,needle:n,look:o}=this.props;return t.needle!==n||t.look!==o||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:o}){return r`
<div class=${`log-line ${o}`} data-line=${t}>
<a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a>
<span class="log-text">
${s?r`<${gn} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function _n(e,{marked:t,found:s,cause:n}){let o=[];return e===n&&o.push("is-cause"),t&&e>=t.from&&e<=t.until&&o.push("is-marked"),s?.lines[s.at]===e&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&o.push("is-failure"),o.join(" ")}function He({reader:e,sheet:t}){let{scroller:s,file:n,finder:o,marked:i,wrapped:a}=e,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,m=v({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:e.cause,marked:i.value,found:u&&{...u,hits:m.current.set}},p=u?.kind==="text"?u.text:"",x=a.value;D(()=>{x&&s.measure(t.current.children)});let q=y=>{let Rt=y.target.closest(".log-number");!Rt||y.button||y.metaKey||y.ctrlKey||(y.preventDefault(),e.mark(Number(Rt.dataset.number),y.shiftKey))},Lt=[];for(let y=l;y<=c;y+=1)Lt.push(r`<${Ot} key=${y} n=${y} line=${n.line(y)} needle=${p} look=${_n(y+1,f)} />`);return r`<div class="log-sheet" ref=${t} onClick=${q}>${Lt}</div>`}var wn=250;function bn({finder:e,cause:t}){let s=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!s)return null;let{kind:n,lines:o,more:i,at:a}=s;if(o.length===0)return n==="text"?"not found":t?r`no line of a failure: <span class="failure-cause">${t}</span>`:"no failures found";let l=`${d(o.length)}${i?" or more":""}`;return`${n==="failures"?"failure":"line"} ${a<0?"\u2013":d(a+1)} of ${l}`}function xn({reader:e}){let t=v(0),{finder:s}=e,n=a=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(e.search(a),!0)};return r`
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
`}var ze=({name:e,icon:t,on:s,tip:n,onClick:o})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}>
<${h} name=${t} />
${e}
</button>
`;function Be({reader:e,name:t,hasPassed:s,cause:n}){let{finder:o,scroller:i,file:a,wrapped:l}=e,c=o.found.value,u=c!==null&&c.lines.length>1,m=i.follows.value;return r`
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
${!s&&r`
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
${o.busy.value?"searching\u2026":r`<${bn} finder=${o} cause=${n} />`}
</span>
<span class="log-ways">
<${ze}
name="Wrap"
icon="wrap"
on=${l.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>
${a.complete.value===!1&&r`
<${ze}
name="Follow"
icon="end"
on=${m}
tip="Follow the end (e)"
onClick=${()=>m?i.follows.value=!1:e.followEnd()}
/>
`}
<a class="button" href=${a.href} download=${t} data-tip="Download the whole log">
<${h} name="download" />
Download
</a>
</span>
</div>
`}function yn({file:e,attempt:t}){let s=b(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return E(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function kn({attempt:e}){let t=e.outcome?`/api/v1/attempts/${e.id}/failures`:null,s=Q(t,e.outcome).data.value?.report,n="One start of the test runner ran several tests.";if(!s)return r`<span>${n}</span>`;let o=w("job",{id:s.job_id},{attempt:s.number}),i=s.attempt===e.id?"this log":r`the log of <a data-report href=${o}>${s.test}</a>`;return r`
<span>
${n}${" "}
${s.cut_off?r`It died or was stopped before its own report, about all of them, was whole: see the end of ${i}.`:r`Its own report, about all of them, is at the end of ${i}.`}
</span>
`}function vn({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
<p class="log-summary quiet number">
${s&&r`
<span>
${_(e.lines.value,"line")}, ${A(e.size)}
${e.complete.value?"":", still growing"}
</span>
`}
${t.window!==null&&r`<${kn} attempt=${t} />`}
${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var Sn=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let o=t.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
${o>0?_(o,"new line"):"Jump to end"}
</button>
`};function Tn({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var On=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function Fe({attempt:e,name:t}){let s=k(()=>new ut(e),[]),{file:n,scroller:o,wrapped:i}=s,[a,l,c]=[v(null),v(null),v(null)];D(()=>o.attach({box:a.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),D(()=>{let f=parseFloat(getComputedStyle(a.current).lineHeight);o.reset(f),i.value&&o.measure(c.current.children)},[i.value]),ve(()=>{Se.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Te("Log",k(()=>On(s),[]));let u=f=>{let p={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")o.toStart();else if(f.key==="End")o.follow();else if(f.key==="Enter"&&f.target===a.current)s.toggleMark();else if(p&&(f.shiftKey||f.altKey))s.moveMark(p,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log">
<${Be}
reader=${s}
name=${t}
hasPassed=${e.outcome==="passed"}
cause=${e.cause}
/>
<${yn} file=${n} attempt=${e} />
${n.error.value&&r`
<${N}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}
${m&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
<div class="log-frame" hidden=${m}>
<div
class=${`log-box ${i.value?"is-wrapped":""}`}
ref=${a}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
>
<div class="log-strip" ref=${l}>
<${He} reader=${s} sheet=${c} />
</div>
</div>
<${Sn} reader=${s} />
<${Tn} reader=${s} />
</div>
<${vn} file=${n} attempt=${e} />
</div>
`}function mt(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m104_0 as S}from"../main.js";var Mn=15e3;function Mt(e){let t=b(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=v(null);return n.current=s?.progress??n.current,n.current}var ft=({passed:e,failed:t,skipped:s})=>e+t+s;function En(e){let t=ft(e),s=e.total===null?_(t,"case"):`${d(t)} of ${_(e.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>e[o]>0);return[s,...n.map(o=>`${d(e[o])} ${o}`)].join(", ")}function An({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function Cn({text:e}){let t=v(e);t.current=e;let[s,n]=T("");return E(()=>{let o=setInterval(()=>n(t.current),Mn);return()=>clearInterval(o)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function Ke({attempt:e}){let t=Mt(e),s=t?En(t):"No cases reported so far",n=t?An(t):"";return r`
<p class="cases-line number">
<span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${Cn} text=${t?`${s}, ${n}`:""} />
`}function We({attempt:e}){let t=Mt(e);return t?t.total===null?d(ft(t)):`${d(ft(t))} of ${d(t.total)}`:null}function Ve({attempt:e}){let t=Mt(e);if(!t?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=ft(t);return r`
<ol class="case-list">
${t.ended.slice().reverse().map((n,o)=>r`<${bt} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>t.ended.length&&r`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
`}import{m140_0 as Je}from"../shared.js";function Ln({attempt:e}){let t=[],s=e.tree&&Kt(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${P(e)}`),e.install_seconds!==null?t.push(`installed for ${g(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),H(e)&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=o=>o===s&&e.tree.repository||void 0;return r`
<p class="attempt-facts number">
${t.map(o=>r`<span key=${o} title=${n(o)}>${o}</span>`)}
</p>
`}var Rn=e=>["lost","error"].includes(e.outcome)&&mt(e)!==null&&Object.keys(e.cases).length===0;function Pn(e,t){let s=mt(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${Fe} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:r`<${We} attempt=${t} />`,body:()=>r`<${Ve} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:we(t.cases),body:()=>r`<${be} key=${t.id} attempt=${t} />`},t.outcome&&!Rn(t)&&{name:"timeline",title:"Timeline",body:()=>r`<${ce} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${Zt} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Ue({job:e,attempt:t}){let s=Pn(e,t),n=Wt.value.query.get("show"),o=s[0]?.name,i=mt(t);return r`
<${S} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${J(t)}>
<${Ln} attempt=${t} />
${t.message&&!t.cause&&!st(t)&&r`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}
${i&&r`<p class="quiet">${i}</p>`}
${!t.outcome&&r`<${Ke} attempt=${t} />`}
${s.length>0&&r`
<${Je}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(a=>a.name===n)?n:o}
onChange=${a=>U({show:a===o?"":a})}
/>
`}
<//>
`}import{m23_0 as Pl,m23_1 as Nl,m23_2 as Ge}from"../shared.js";import{m0_0 as Dl,m0_1 as Xe,m0_2 as Hl,m0_3 as zl,m0_4 as Bl,m0_5 as Fl,m0_6 as Kl,m0_7 as Wl,m0_8 as Vl,m0_9 as Jl,m0_10 as Ul,m0_11 as Gl,m0_12 as Xl,m0_13 as Ql,m0_14 as Qe,m0_15 as Yl,m0_16 as jl,m0_17 as Zl,m0_18 as tc}from"../main.js";import{m225_0 as L,m225_1 as nc}from"../main.js";import{m109_0 as Ye,m109_1 as ic,m109_2 as rc}from"../main.js";var Nn=1e3,je=e=>[L("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>Qe(e.id)},L("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>Xe(e)}],Et=e=>je(e).filter(t=>t&&t.applies);function Ze({job:e}){let t=ke(null),s=(a,l)=>async()=>{t.value=a,await l(),t.value=null},n=te(Et(e).map(({label:a})=>a).join(),Nn),o=t.value!==null||!n,i=e.status==="done"?[]:je(e).filter(Boolean);return r`
${e.status==="pending"&&r`<${Ye} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}
${i.map(({label:a,doing:l,icon:c,run:u,danger:m,applies:f})=>r`
<button
type="button"
key=${a}
class=${`button ${m?"is-danger":""}`}
disabled=${o||!f}
onClick=${s(a,u)}
>
<${h} name=${c} />
${t.value===a?l:a}
</button>
`)}
`}var ts=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],es=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],ss=["org_id","app_version_id","test","priority","target"];function ns(e){let t=ss.map(s=>`--${s.replaceAll("_","-")} ${M(String(e[s]))}`);for(let[s,n,o]of ts)(e[s]??o)!==o&&t.push(`${n} ${M(String(e[s]))}`);for(let[s,n]of es)for(let[o,i]of Object.entries(e[s]??{}))t.push(`${n} ${M(`${o}=${i}`)}`);for(let s of e.tags??[])t.push(`--tag ${M(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${M(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function os(e){let t=Object.fromEntries(ss.map(s=>[s,e[s]]));for(let[s,,n]of ts)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of es)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m269_0 as pt,m269_1 as bc,m269_2 as xc,m269_3 as yc,m269_4 as as}from"../main.js";import{m41_0 as is,m41_1 as Sc}from"../main.js";function In(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),o=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&L("retry","job")&&["Retry",`qgjob retry ${s}`],L("submit","job")&&["Submit again",ns(e)]].filter(Boolean).map(([i,a])=>[i,a+as()])}function qn(e,t){let{id:s}=e,{origin:n}=location,o=JSON.stringify(os(e));return[["Show the job",`${pt} ${n}/job/${s}`],t&&["Show the log of this attempt",`${pt} -r 0- ${n}/api/v1/attempts/${t.id}/log`],L("submit","job")&&["Submit again",`${pt} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(o)}`]].filter(Boolean).map(([i,a])=>[`${i}, with curl`,a])}var rs=({job:e,attempt:t})=>r`
<${S} title="Command line" className="job-commands">
<${is} lines=${[...In(e,t),...qn(e,t)]} />
<//>
`;import{m51_0 as ls}from"../shared.js";import{m61_0 as cs,m61_1 as Dc,m61_2 as Hc}from"../main.js";import{m147_0 as ht}from"../main.js";function Dn({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${g(t.install_seconds)}`}function Hn({id:e}){let t=b(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${w("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var zn=({variables:e})=>r`
<ul class="plain">
${Object.entries(e).map(([t,s])=>r`<li key=${t}><code>${t}=${s}</code></li>`)}
</ul>
`,Bn=({source:{commit:e,bundle:t,repository:s}})=>r`
<span title=${s}>
${e?"commit ":"bundle "}<code title=${e||t}>${Dt(e||t)}</code>
</span>
`,us=({job:e})=>r`
<${ls}
facts=${[["Build",r`<${cs} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${w("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",It(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&r`<${zn} variables=${e.environment} />`],["Tests",e.source&&r`<${Bn} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&r`<${Hn} id=${e.batch_id} />`],["Submitted",r`<${ht} at=${e.created_at} />`],["Started",e.started_at&&r`<${ht} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${ht} at=${e.finished_at} />`],["Install",Dn(e)],["Id",r`<code class="id">${e.id}</code>`]]}
/>
`;import{m9_0 as dt,m9_1 as jc,m9_2 as Zc,m9_3 as tu}from"../main.js";import{m48_0 as ms}from"../main.js";function Fn(e,t){let s=e-t;return s<0?`${W(-s)} longer than expected`:`ends ${Nt(e,t)}`}function Kn({job:e}){let t=b(`agent:${e.agent}`),s=t.ids.value.length>0?t.row(e.agent).value?.job:null,{started_at:n,expected_seconds:o}=s??{},i=k(()=>ye(()=>Fn(O(n)+o,dt.value)),[n,o]);return s?.id===e.id&&s.awaited_until?r`<span class="unbroken" data-end>waits until ${qt(O(s.awaited_until))}</span>`:s?.id!==e.id||s.phase!=="executing"||!(o>=1)?null:r`<span class="unbroken" data-end>${i}</span>`}function Wn({job:e,last:t}){let s=b(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,i=n?.history.some(({job_id:c})=>c!==e.id)?[n.usual_with_start,n.usual_without_start]:[null,null],[a,l]=H(t)?i.reverse():i;return r`
<span>
ran ${P(t)}${l!==null&&H(t)&&" without start"}
${a!==null&&r`<span class="quiet">, usually ${g(a)}</span>`}
</span>
`}function fs({job:e}){let t=e.tries?.at(-1);if(!t)return null;if(e.status==="pending")return r`<p class="job-run number" data-run><span>attempt ${t.number+1} is next</span></p>`;if(!e.agent)return null;let s=e.status==="running";return r`
<p class="job-run number" data-run>
<span>
on <a href=${w("agent",{name:e.agent})}>${e.agent}</a>
${s&&r`${" "}for <${ms} since=${e.started_at??t.leased_at} />`}
</span>
${t.number>1&&r`<span>attempt ${t.number}</span>`}
${s&&r`<${Kn} job=${e} />`}
${!s&&e.started_at&&e.finished_at&&r`<${Wn} job=${e} last=${t} />`}
</p>
`}import{m97_0 as ps}from"../shared.js";import{m102_0 as hs}from"../main.js";import{m114_0 as ds,m114_1 as bu,m114_2 as xu}from"../shared.js";import{m131_0 as $s,m131_1 as vu,m131_2 as Su}from"../main.js";var gs=104,Vn=30,ws={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},R={x:188,y:12,width:432,height:66},At=new Set(["assigned","installing","running"]),Jn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Un=(e,t)=>`${At.has(e)&&!At.has(t)?"agent":e}>${t}`;function Gn({name:e,times:t,here:s}){let[n,o,i]=ws[e],a=s?"is-here":t>0?"is-taken":"";return r`
<g class=${`way-node ${a}`} data-node=${e} data-taken=${t>0?"":void 0}>
<rect x=${n} y=${o} width=${gs} height=${Vn} rx="3" />
<text x=${n+gs/2} y=${o+20}>
${i}
${t>1?` \xD7${t}`:""}
</text>
</g>
`}var Xn={backoff:"backing off",done:"passed"},_s=e=>e.map(t=>Xn[t]??t);function bs({job:e}){let t=Ft(e),s=a=>t.filter(l=>l===a).length,n=new Set(t.slice(1).map((a,l)=>Un(t[l],a))),o=t.at(-1),i=Object.entries(Jn).sort(([a],[l])=>n.has(a)-n.has(l));return r`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${_s(t).map((a,l)=>r`
<span key=${l} class=${l===t.length-1?"strong":""}>${a}</span>
`)}
</figcaption>
<details>
<summary>All states</summary>
<svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${_s(t).join(", ")}`}
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
class=${`way-agent ${t.some(a=>At.has(a))?"is-taken":""}`}
x=${R.x}
y=${R.y}
width=${R.width}
height=${R.height}
rx="5"
/>
<text class="way-agent-name" x=${R.x+14} y=${R.y+R.height-6}>on an agent</text>
${i.map(([a,l])=>r`
<path
key=${a}
class=${`way-line ${n.has(a)?"is-taken":""}`}
data-line=${a}
d=${l}
marker-end=${`url(#way-arrow${n.has(a)?"-lit":""})`}
/>
`)}
${Object.keys(ws).map(a=>r`<${Gn} key=${a} name=${a} times=${s(a)} here=${a===o} />`)}
</svg>
</details>
</figure>
`}import{m138_0 as Cu,m138_1 as xs,m138_2 as Lu}from"../main.js";import{m167_0 as Nu,m167_1 as Iu,m167_2 as ys,m167_3 as qu,m167_4 as Du,m167_5 as Hu}from"../shared.js";import{m47_0 as ks}from"../shared.js";import{m142_0 as Wu,m142_1 as Vu,m142_2 as vs}from"../shared.js";var Qn=e=>[["Passed",$t(e.pass_rate),`${d(e.passed)} of ${_(e.attempts,"attempt")}`],["Flaky",$t(e.flaky_rate),`${d(e.flaky)} of ${_(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":g(e.usual_seconds),"median of passed runs"]];function Ss({job:e}){let t=b(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&w("test",{id:s.id});return r`
<${S}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`
${vs(s).map(({label:o,icon:i,run:a})=>r`
<button type="button" key=${o} class="button" onClick=${a}><${h} name=${i} />${o}</button>
`)}
<a href=${n}>Show test</a>
`}
>
${!s&&r`
<p class="nothing">
${t.loaded.value?"No attempt has passed or failed yet.":""}
</p>
`}
${s&&r`
<dl class="history-figures number">
${Qn(s).map(([o,i,a])=>r`
<div key=${o}>
<dt>${o}</dt>
<dd>${i}</dd>
${a&&r`<dd class="quiet">${a}</dd>`}
</div>
`)}
</dl>
${s.quarantined&&r`
<p class="history-held">
<span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
${ys(s)}
</p>
`}
<${ks} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}
<//>
`}import{m144_0 as om,m144_1 as Ts}from"../main.js";var Yn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ct={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",between:"other tests of this start ran for",running:"ran"},jn={...Ct,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Zn=.05;function Os({attempt:e,parts:t}){let s=t.filter(({kind:n,from:o,until:i,live:a})=>n in Ct&&(a||i-o>=Zn)).map(({kind:n,from:o,until:i,live:a})=>a?`${jn[n]} ${W(i-o)}`:`${Ct[n]} ${n==="running"?P(e):g(i-o)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var to=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Ms({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
<span class="fall-track" aria-hidden="true">
${n.map((o,i)=>r`
<i
key=${i}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${to(t,o)}
></i>
`)}
${s?.outcome&&r`
<span
class=${`fall-end state-${V(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${h} name=${V(s)} />
</span>
`}
</span>
`}function eo({job:e,row:t,place:s,chosen:n}){let{attempt:o}=t;if(!o)return r`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${h} name="pending" />
<span>${e.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${Ms} row=${t} place=${s} />
<span class="fall-text quiet number">${Os(t)}</span>
</li>
`;let i=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),U({attempt:o.number}))},a=V(o);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${w("job",{id:e.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${i}
>
${o.number}
</a>
<span class=${`state state-${a}`}>
<${h} name=${a} />
<span>${J(o)}</span>
</span>
<span class="fall-agent" title=${o.agent}>
on <a href=${w("agent",{name:o.agent})}>${o.agent}</a>
</span>
</span>
<${Ms} row=${t} place=${s} />
<span class="fall-text quiet number">${Os(t)}</span>
</li>
`}function Es({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=j(e,s?dt.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:o,marks:i}=Z(n);return r`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${Yn.map(([a,l])=>r`
<li key=${a}>
<i class=${`fall-part fall-${a}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(a=>r`
<${eo}
key=${a.attempt?.id??"waiting"}
job=${e}
row=${a}
place=${o}
chosen=${a.attempt?.number===t}
/>
`)}
</ol>
<div class="fall-axis number quiet" aria-hidden="true">
${i.map(({at:a,time:l,end:c})=>r`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(a*100).toFixed(3)}%`}}
>
${l===0&&!c?"submitted":`${c?"":"+ "}${g(l)}`}
</span>
`)}
</div>
</div>
`}import{m216_0 as $m,m216_1 as gm,m216_2 as _m,m216_3 as wm,m216_4 as bm,m216_5 as xm,m216_6 as ym,m216_7 as km,m216_8 as As}from"../main.js";import{m219_0 as Tm,m219_1 as Om,m219_2 as Mm,m219_3 as Em,m219_4 as Am,m219_5 as Cs}from"../main.js";import{m262_0 as Rm,m262_1 as Pm,m262_2 as Ls}from"../main.js";function lf({params:e}){let t=Ls(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function so(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var no=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],oo=({job:e})=>r`
<${xs} job=${e} />
${no.filter(([t])=>e[t]).map(([t,s,n,o=t])=>r`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${o}</span>
`)}
`;function ao(e){let t=e?.batch_id,s=b(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Pt(n):"Batch",w("batch",{id:t})]]}}function Rs({params:{id:e},query:t}){let s=k(As,[]),n=b(`job:${e}`),o=n.ids.value.length>0?n.row(e).value:null;Cs("This job",()=>o?Et(o):[]);let i=ao(o);if(!o)return r`<${ps} store=${n} kind="job" />`;let a=so(o,t),l=st(a),c=a&&r`<${fs} job=${o} />`,u=a&&r`<${Ue} key=${a.id} job=${o} attempt=${a} />`,m=s?.failures?.attempt===a?.id?s?.failures:null;return r`
<${hs}
title=${r`<${Ts} test=${o.test} />`}
...${i}
crumb=${Ht(o.test)}
inspect=${["job",e]}
actions=${r`<${Ze} job=${o} />`}
state=${r`<${oo} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>
${o.simulated&&["running","done","failed"].includes(o.status)&&r`<${$s}>${o.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${Ge} job=${o} />
${(!l||o.status==="pending")&&r`<${ds} job=${o} />`}
${l&&r`<${xe} key=${`why ${a.id}`} job=${o} attempt=${a} initial=${m} />`}
${u}
<div class=${`job-top ${a?"is-after":""}`}>
<div>
<${S} id="way" title="Lifecycle">
<${bs} job=${o} />
<//>
<${S} id="attempts" title="Attempts">
<${Es} job=${o} chosen=${a?.number} />
<//>
</div>
<${S} title="Details">
<${us} job=${o} />
<//>
</div>
<div class="job-foot">
<${Ss} job=${o} />
<${rs} job=${o} attempt=${a} />
</div>
<//>
`}export{Rs as default,lf as title};
