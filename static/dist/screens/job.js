import{m295_0 as po,m295_1 as ho,m295_2 as $o,m295_3 as E,m295_4 as go,m295_5 as _o,m295_6 as wo,m295_7 as H,m295_8 as k,m295_9 as bo,m295_10 as v,m295_11 as T}from"../main.js";import{m8_0 as ko,m8_1 as vo,m8_2 as Pt,m8_3 as So,m8_4 as To}from"../shared.js";import{m180_0 as Eo,m180_1 as Ao,m180_2 as A,m180_3 as Co,m180_4 as Lo,m180_5 as g,m180_6 as Po,m180_7 as K,m180_8 as Ro,m180_9 as Rt,m180_10 as Nt,m180_11 as It,m180_12 as d,m180_13 as dt,m180_14 as _,m180_15 as No,m180_16 as Io,m180_17 as O,m180_18 as qo,m180_19 as M,m180_20 as qt,m180_21 as Ht,m180_22 as Ho,m180_23 as Do}from"../main.js";import{m189_0 as r}from"../main.js";import{m198_0 as Wo,m198_1 as Vo,m198_2 as W,m198_3 as Dt,m198_4 as Jo,m198_5 as Bt,m198_6 as zt,m198_7 as Ft,m198_8 as V}from"../shared.js";import{m203_0 as Xo,m203_1 as Kt,m203_2 as Qo}from"../shared.js";import{m233_0 as jo,m233_1 as ta,m233_2 as ea,m233_3 as sa,m233_4 as na,m233_5 as J,m233_6 as oa,m233_7 as w,m233_8 as Wt,m233_9 as aa}from"../main.js";import{m236_0 as la,m236_1 as R}from"../main.js";import{m237_0 as ma,m237_1 as Vt,m237_2 as fa,m237_3 as pa,m237_4 as ha,m237_5 as da}from"../main.js";import{m169_0 as Jt}from"../shared.js";import{m194_0 as ba,m194_1 as xa,m194_2 as Ut,m194_3 as D,m194_4 as Gt,m194_5 as U}from"../shared.js";import{m199_0 as Xt,m199_1 as $t,m199_2 as va,m199_3 as Qt}from"../shared.js";import{m238_0 as Oa,m238_1 as Ma,m238_2 as Ea,m238_3 as Aa,m238_4 as G}from"../main.js";import{m80_0 as h}from"../main.js";import{m89_0 as Yt,m89_1 as Na,m89_2 as Zt}from"../shared.js";import{m110_0 as jt,m110_1 as te}from"../shared.js";var Hs=e=>e.reduce((t,{size:s})=>t+s,0),Ds=12;function Bs({artifacts:e}){let t=e.slice(0,Ds),s=t.filter(o=>$t(o)==="image"),n=Zt(Yt([],s));return r`
<div class="previews">${t.map(o=>{let i=s.indexOf(o);return i<0?r`<${te} key=${o.id} video=${o} />`:r`<${jt} key=${o.id} picture=${o} open=${()=>n.open(i)} />`})}${n.shown}</div>
`}function zs({artifact:e,content:t}){let s=U(e,t);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span></a>
`:null}var gt=({files:e,content:t})=>r`
<ul class="plain artifact-list">${e.map(s=>r`
<li key=${s.id}><a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span><${zs} artifact=${s} content=${t} /></li>
`)}</ul>
`;function ee({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Jt(t,e.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet"><a href=${G(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(Gt).map(Xt),i=[...o].sort((m,f)=>!U(m,n)-!U(f,n)),a=Ut(i.filter(D)),l=new Set(a.flatMap(({files:m})=>m)),c=Qt(o).filter($t).filter(D),u=i.filter(m=>!D(m));return r`
<div class="artifacts">${c.length>0&&r`<${Bs} artifacts=${c} />`}<${gt} files=${i.filter(m=>!l.has(m)&&D(m))} content=${n} />${u.length>0&&r`
<section data-of-start><p class="quiet">Of the whole start, which ran several jobs</p><${gt} files=${u} content=${n} /></section>
`}${a.map(({folder:m,files:f})=>r`
<details key=${m}><summary>${m} <span class="quiet number">${g(f.length,"file")}, ${A(Hs(f))}</span></summary><${gt} files=${f} content=${n} /></details>
`)}</div>
`}import{m187_0 as Qa,m187_1 as X,m187_2 as Ya,m187_3 as Za,m187_4 as se,m187_5 as b}from"../main.js";var Q=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var ne=1,Fs=.5,Ks=.25,Ws=.35;function Y(e,t){let s=[],n=O(e.created_at),o=i=>n=Bt(e,i).at(-1)?.time??n;o(-1);for(let[i,a]of(e.tries??[]).entries()){let l=O(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Dt(a)];s.push({attempt:a,parts:c}),n=O(a.finished_at)??t,o(i)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:i}of s)for(let a of i)a.live=a.until===null,a.until=Math.max(a.from,a.until??t);return s}var oe=({kind:e})=>e==="waiting"||e==="backoff";function Z(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!oe(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(Fs*s,ne):1/0,o=[],i=0;for(let c of t){o.push([c.from,i]);let u=c.until-c.from;c.cut=oe(c)&&u>n*1.2,i+=c.cut?n:u,o.push([c.until,i])}let a=Math.max(i,ne),l=c=>{let u=o.findIndex(([q])=>q>=c);if(u<0)return i/a;if(u===0)return 0;let[[m,f],[p,y]]=[o[u-1],o[u]];return(f+(p>m?(c-m)/(p-m)*(y-f):0))/a};return{place:l,marks:Vs(e,l)}}function Vs(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(i=>i.attempt).map(i=>i.parts[0].until)],o=[];for(let i of n){let a=t(i);a>1-Ws||o.length>0&&a-o.at(-1).at<Ks||o.push({at:a,time:i-s})}return o.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),o}var ie=.05,ae={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},_t=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)});function Js(e,t,s){let n=s.flatMap(o=>o.tries);return!e.has_start||!n.some(({offset:o})=>o<ie)?O(e.started_at):e.start_seconds!=null?t.between??t.from+e.start_seconds:Math.max(t.from,t.until-Math.max(0,...n.map(({offset:o,seconds:i})=>o+i)))}var re=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:o})=>{let i=Math.min(t.begun+s,t.until);return _t(o,i,Math.min(i+n,t.until))});function Us({title:e,offset:t,seconds:s,depth:n,failed:o},i,a){let l=Math.min(i+t,a.until),c=_t(o?"failed":"step",l,Math.min(l+s,a.until));return{kind:"step",name:e,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Gs(e,t){let{outcome:s,seconds:n,retries:o,steps:i}=e,a=re(e,t);return[{kind:"case",name:Q(e),parts:a,seconds:n,tries:o+1,outcome:s},...i.map(c=>Us(c,a.at(-1).from,t))]}var j=(e,t)=>({kind:"phase",name:e,parts:t});function Xs(e,t){if(t.length===0)return{before:[j("Run",[e])],after:[]};let s=t.flatMap(a=>re(a,e)),n=Math.min(...s.map(({from:a})=>a)),o=Math.max(...s.map(({until:a})=>a)),i=(a,l,c)=>c-l<ie?[]:[j(a,[_t("running",l,c)])];return{before:i("Start",e.from,e.started??n),after:i("Finish",o,e.until)}}var Qs=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function le(e,t,s){let n=Y(e,0).find(u=>u.attempt?.id===t.id),o=u=>n.parts.find(m=>m.kind===u),[i,a]=[o("starting"),o("running")],l=a&&{...a,from:(i??a).from,started:i?.until};l&&(l.begun=Js(t,{...l,between:i&&a.from},s));let c=n.parts.filter(({kind:u})=>u in ae).map(u=>j(ae[u.kind],[u]));if(l){let u=Qs(s),{before:m,after:f}=Xs(l,u),p=n.parts.filter(({kind:y})=>y==="between");p.length>0&&m.push(j("Other tests of this start",p)),c.push(...m,...u.flatMap(y=>Gs(y,l)),...f)}for(let u of c)u.seconds??=u.parts.reduce((m,{from:f,until:p})=>m+p-f,0);return{rows:c,...Z([n])}}import{m140_0 as ci,m140_1 as N,m140_2 as tt}from"../main.js";var ce=100,ue={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Ys=[["waiting","queue"],["backoff","back-off"],["assigned","prepare"],["installing","install"],["running","runner"],["between","other tests"],["passed","passed"],["failed","failed"],["error","error"],["skipped","skipped"]],Zs=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),js=({part:e,place:t})=>r`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${Zs(t,e)}></i>
`;function tn({row:e,place:t}){let{kind:s,name:n,parts:o,seconds:i,outcome:a,tries:l,depth:c=0}=e;return r`
<li class=${`span-row is-${s} ${a==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}><span class="span-name">${s==="case"&&r`
<span class=${`state state-${ue[a]}`}><${h} name=${ue[a]} /><span class="unseen">${a}</span></span>
`}<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>${s==="step"&&a==="failed"&&r`<span class="unseen"> failed</span>`}</span><span class="fall-track" aria-hidden="true">${o.map((u,m)=>r`<${js} key=${m} part=${u} place=${t} />`)}</span><span class="number quiet">${_(i)}</span></li>
`}function en({rows:e}){let t=new Set(e.flatMap(({parts:n})=>n.map(({kind:o})=>o))),s=Ys.filter(([n])=>t.has(n));return r`
<ul class="fall-keys" aria-hidden="true">${s.map(([n,o])=>r`<li key=${n}><i class=${`fall-part fall-${n}`}></i>${o}</li>`)}</ul>
`}var sn=({marks:e})=>r`
<div class="span-axis number quiet" aria-hidden="true">${e.map(({at:t,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>${s===0&&!n?"queued":`${n?"":"+ "}${_(s)}`}</span>
`)}</div>
`;function me({job:e,attempt:t}){let s=Object.keys(t.cases).length>0,n=X(s?`/api/v1/attempts/${t.id}/cases`:null,t.outcome),[o,i]=T(ce),a=s?n.data.value?.cases:[],l=k(()=>a&&le(e,t,a),[e,t,a]),c=n.error.value;if(c&&!a)return r`<${N} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return r`<${tt} />`;let{rows:u,place:m,marks:f}=l;return r`
<div class="spans"><${en} rows=${u} /><ol class="span-rows">${u.slice(0,o).map((p,y)=>r`<${tn} key=${y} row=${p} place=${m} />`)}</ol><${sn} marks=${f} />${u.length>o&&r`
<button type="button" class="button" onClick=${()=>i(o+ce)}>
Show more (${g(u.length-o,"row")} left)
</button>
`}</div>
`}import{m4_0 as C,m4_1 as fe,m4_2 as I,m4_3 as pe,m4_4 as bi}from"../main.js";import{m93_0 as he}from"../shared.js";import{m127_0 as de}from"../main.js";var $e=["failed","error","skipped","passed"],nn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},on={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},an=3,ge=100,be=({outcome:e})=>e==="failed"||e==="error";function xe(e){let t=Object.values(e).reduce((n,o)=>n+o,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}var _e=({one:e})=>r`<${he} from=${e.log_line} until=${e.log_last_line} />`;function we({one:e,children:t}){return r`
<span class=${`state state-${on[e.outcome]}`}><${h} name=${nn[e.outcome]} /><span>${e.outcome}</span></span><span class="case-name"><span class="case-title">${Q(e)}</span>${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}${e.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}${t}</span><span class="number quiet">${_(e.seconds)}</span>
`}var wt=({one:e,open:t})=>r`
<li class="case">${e.message?r`
<details open=${t}><summary class="case-line"><${we} one=${e} /></summary><pre
class=${`case-message ${be(e)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${e.name}`}
>${e.message}</pre>${e.log_line&&r`<p class="case-output"><${_e} one=${e} /></p>`}</details>
`:r`
<div class="case-line"><${we} one=${e}>${e.log_line&&r`${" "}<${_e} one=${e} />`}<//></div>
`}</li>
`;function rn(e){let[t,s]=T(null),[n,o]=T(0),i=JSON.stringify(e.cases);return E(()=>{let a=new AbortController;return I(`/api/v1/attempts/${e.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof C))throw l;s(l)}}),()=>a.abort()},[e.id,i,n]),[t,()=>o(n+1)]}function ye({attempt:e}){let[t,s]=rn(e),[n,o]=T("all"),[i,a]=T(ge),l=k(()=>Array.isArray(t)?$e.flatMap(f=>t.filter(p=>p.outcome===f)):[],[t]);if(t===null)return r`<${tt} />`;if(t instanceof C)return r`<${N} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=$e.map(f=>[f,l.filter(p=>p.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${d(l.length)}`],...c.map(([f,p])=>[f,`${f} ${d(p)}`])];return r`
<div class="cases">${c.length>1&&r`
<${de} label="Outcome" hideLabel options=${m} value=${n} onChange=${o} />
`}<ol class="case-list">${u.slice(0,i).map((f,p)=>r`
<${wt}
key=${`${f.project}/${f.classname}/${f.name}/${p}`}
one=${f}
open=${be(f)&&p<an}
/>
`)}</ol>${u.length>i&&r`
<button type="button" class="button" onClick=${()=>a(i+ge)}>
Show more (${g(u.length-i,"case")} left)
</button>
`}</div>
`}import{m52_0 as ke,m52_1 as et}from"../shared.js";import{m297_0 as Di,m297_1 as Bi,m297_2 as zi,m297_3 as ve,m297_4 as Fi,m297_5 as B,m297_6 as $,m297_7 as Ki,m297_8 as Wi,m297_9 as Vi,m297_10 as Se,m297_11 as Te}from"../main.js";import{m168_0 as Oe}from"../main.js";import{m205_0 as Qi,m205_1 as Yi,m205_2 as Zi,m205_3 as ji,m205_4 as tr,m205_5 as er,m205_6 as Me}from"../main.js";var ln=2e3,st=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#o({kind:"text",text:t},s)}async failures(t){return this.#o({kind:"failures",text:""},t)}async#a({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return I(`${this.#s}?${n}`)}async#o(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:i}=await this.#a(t);if(n!==this.#t)return;this.error.value=null;let a=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,a);this.found.value={...t,lines:o,more:i,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof C))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},ln))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#a(t).catch(()=>null);if(!n||s!==this.#t)return;let o=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(o)}}};import{m212_0 as rr,m212_1 as bt,m212_2 as nt}from"../shared.js";var z=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Ae=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,cn=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,xt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function yt(e,t,s){let n=([i,a,l]=xt[0])=>(i-e)**2+(a-t)**2+(l-s)**2,o=0;return xt.forEach((i,a)=>{n(i)<n(xt[o])&&(o=a)}),o}function un(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return yt(t,t,t);let s=o=>o===0?0:55+o*40,n=e-16;return yt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Ee={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Ce(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let o=0;o<s.length;o+=1){let i=s[o];if(i===0)n={...z};else if(Ee[i])Object.assign(n,Ee[i]);else if(i>=30&&i<=37)n.fg=i-30;else if(i>=40&&i<=47)n.bg=i-40;else if(i>=90&&i<=97)n.fg=i-82;else if(i>=100&&i<=107)n.bg=i-92;else if(i===38||i===48){let a=i===38?"fg":"bg";s[o+1]===5?(n[a]=un(s[o+2]),o+=2):s[o+1]===2&&(n[a]=yt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Le(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Ae))n!==void 0&&(s=Ce(s,n));return s}function mn({fg:e,bg:t,bold:s,dim:n,italic:o,underline:i,strike:a,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),i&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var fn=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function pn(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Pe(e,t=z){let s=t,n=e.includes("\r")?pn(e):e,o=[],i=l=>{l&&o.push({text:l.replace(cn,fn),classes:mn(s)})},a=0;for(let l of n.matchAll(Ae))i(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=Ce(s,l[1]));return i(n.slice(a)),o}function Re(e,t){let s=e.map(({text:a})=>a).join(""),n=[...s.matchAll(t)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return e;let o=[],i=0;for(let{text:a,classes:l}of e){let c=i+a.length,u=[i,...n.flat().filter(m=>m>i&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,p]=[u[m],u[m+1]];p>f&&o.push({text:s.slice(f,p),classes:l,hit:n.some(([y,q])=>y<=f&&p<=q)})}i=c}return o}var at=8192,F=10,hn=new TextDecoder;function Ne(e){let t=0;for(let s=e.indexOf(F);s>=0;s=e.indexOf(F,s+1))t+=1;return t}var kt=e=>e.at(-1)===F;function vt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var ot=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:o}){this.begin=t,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+at}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=vt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(F)+1,s=this.bytes.indexOf(F,this.size);this.#n=s>=0;let n=hn.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),o=z;return this.#t=n.map(i=>{let a=o;return o=Le(o,i),a}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),o=t-this.first,i=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??z,cut:i}}};var dn=48,$n=2,gn=1024*1024,it=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#o=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return G(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#h(0),this.#$()})}setSize(t,s){this.#i=Math.max(this.#i,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<t?s=o+1:n=o}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof C))throw s;this.error.value=s}}async#h(t){let s=await I(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,i]of this.#o)i.neededEnd>t&&this.#o.delete(o);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let o=await this.#d(s.size-1,s.size);this.#a=!kt(o)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#_(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#d(t,s){let n=await pe(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await fe(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>gn){await this.#h(this.size);continue}let t=await this.#d(this.size,this.#i);if(t.length===0)break;this.#b(t)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#b(t){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(t);this.size+=t.length;for(let o=n;o*this.#t<this.size;o+=1){let i=o*this.#t,a=t.subarray(Math.max(0,i-s),Math.max(0,i+this.#t-s));this.#n[o]=(this.#n[o]??0)+Ne(a)}this.#a=!kt(t),this.#_(n);for(let o=n;o*this.#t<this.size;o+=1){let i=o*this.#t;i>=s&&this.#w(o,t.slice(i-s))}}#w(t,s){let n=t*this.#t,o=t===0?0:this.#e[t]+1;this.#o.set(t,new ot({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+at),first:o}));for(let i of this.#o.keys()){if(this.#o.size<=dn)break;this.#o.delete(i)}}#g(){for(let t of this.#l){if(this.#r.size>=$n)return;!this.#r.has(t)&&!this.#o.has(t)&&this.#x(t)}}async#x(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+at,o=!1;await this.#m(async()=>{let i=await this.#d(s,Math.min(this.size,n));for(;s+i.length<Math.min(this.size,n);){let a=await this.#d(s+i.length,Math.min(this.size,n));if(a.length===0)break;i=vt(i,a)}this.#w(t,i),this.version.value+=1,o=!0}),this.#r.delete(t),o&&!this.#c.signal.aborted&&this.#g()}};var rt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,o=this.#n.get(t)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(t,n);let i=Math.floor(t/256);return this.#e.set(i,(this.#e.get(i)??0)+n-o),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[o,i]of this.#e)o<s&&(n+=i);if(this.#e.has(s))for(let o=s*256;o<t;o+=1)n+=this.#n.get(o)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=t?s=o:n=o-1}return s}};var Ie=8e6,qe=12,He=3,St=48,_n=140,lt=class{#s=null;#t;#n=0;#e=0;#a=0;#o={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(t){this.#t=new rt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(t);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,Ie)-this.#r;return t>0?Math.max(1,this.#i/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?t.bottom-St:t.top+Math.max(0,s);(n<2*St||n>window.innerHeight-St)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#i:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Ie)}px`),this.#e=Math.max(0,Math.min(this.#i,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#a=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let i=this.#t.lineAt(this.#e);this.#o={line:i,at:this.#t.topOf(i)-this.#e};let a=this.#e>=this.#i-He;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),_n))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(t),this.#h(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-qe),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+qe),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-He,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#h(t)}#h(t){let s=this.#a+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var wn=20,ct=class{scroller=new lt(wn);wrapped=$(bn());marked=$(bt(location.hash));seen=$(0);#s;#t;cause;#n;constructor(t){this.file=new it(t.id),this.finder=new st(t.id,s=>this.#a(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,o=()=>{this.marked.value=bt(location.hash),this.#e()};window.addEventListener("hashchange",o),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let i=[B(()=>s.setCount(t.lines.value)),B(()=>{let{first:a,last:l}=s.range.value;t.version.value,l>=a&&t.need(a,l)}),B(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),B(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let a of i)a();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#a(t.from)}#a(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},nt(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},nt(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:o,until:i}=n,a=Math.min(Math.max(s?o:1,(s?i:o)+t),this.file.lines.peek());this.marked.value={from:s?o:a,until:a},nt(this.marked.peek()),this.#a(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function bn(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m298_0 as De,m298_1 as Mr,m298_2 as Er,m298_3 as Ar,m298_4 as Cr,m298_5 as Lr,m298_6 as Pr,m298_7 as Rr,m298_8 as Nr,m298_9 as Ir,m298_10 as qr,m298_11 as Hr,m298_12 as Dr}from"../main.js";var Be=4e3,xn=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function yn({line:e,needle:t}){let s=e.text.length>Be,n=Pe(s?e.text.slice(0,Be):e.text,e.look),o=t?Re(n,new RegExp(xn(t),"gi")):n;return r`
${o.map(({text:i,classes:a,hit:l},c)=>l?r`<mark key=${c} class=${a}>${i}</mark>`:a?r`<span key=${c} class=${a}>${i}</span>`:i)}${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Tt=class extends De{shouldComponentUpdate(t){let{line:s,needle:n,look:o}=this.props;return t.needle!==n||t.look!==o||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:o}){return r`
<div class=${`log-line ${o}`} data-line=${t}><a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a><span class="log-text">${s?r`<${yn} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}</span></div>
`}};function kn(e,{marked:t,found:s,cause:n}){let o=[];return e===n&&o.push("is-cause"),t&&e>=t.from&&e<=t.until&&o.push("is-marked"),s?.lines[s.at]===e&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&o.push("is-failure"),o.join(" ")}function ze({reader:e,sheet:t}){let{scroller:s,file:n,finder:o,marked:i,wrapped:a}=e,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,m=v({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:e.cause,marked:i.value,found:u&&{...u,hits:m.current.set}},p=u?.kind==="text"?u.text:"",y=a.value;H(()=>{y&&s.measure(t.current.children)});let q=x=>{let Lt=x.target.closest(".log-number");!Lt||x.button||x.metaKey||x.ctrlKey||(x.preventDefault(),e.mark(Number(Lt.dataset.number),x.shiftKey))},Ct=[];for(let x=l;x<=c;x+=1)Ct.push(r`<${Tt} key=${x} n=${x} line=${n.line(x)} needle=${p} look=${kn(x+1,f)} />`);return r`<div class="log-sheet" ref=${t} onClick=${q}>${Ct}</div>`}var vn=250;function Sn({finder:e,cause:t}){let s=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!s)return null;let{kind:n,lines:o,more:i,at:a}=s;if(o.length===0)return n==="text"?"not found":t?r`no line of a failure: <span class="failure-cause">${t}</span>`:"no failures found";let l=`${d(o.length)}${i?" or more":""}`;return`${n==="failures"?"failure":"line"} ${a<0?"\u2013":d(a+1)} of ${l}`}function Tn({reader:e}){let t=v(0),{finder:s}=e,n=a=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(e.search(a),!0)};return r`
<span class="search"><label for="log-search"><${h} name="search" /><span class="unseen">Search the log</span></label><input
id="log-search"
type="search"
data-search
placeholder="Search the log"
maxlength="200"
autocomplete="off"
spellcheck="false"
onInput=${({currentTarget:{value:a}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(a),a===""?0:vn)}}
onKeyDown=${a=>{a.key==="Enter"?(a.preventDefault(),n(a.currentTarget.value)||s.step(a.shiftKey?-1:1)):a.key==="Escape"&&a.currentTarget.value&&(a.preventDefault(),a.stopPropagation(),a.currentTarget.value="",n(""))}}
/><kbd aria-hidden="true">/</kbd></span>
`}var Fe=({name:e,icon:t,on:s,tip:n,onClick:o})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}><${h} name=${t} />${e}</button>
`;function Ke({reader:e,name:t,hasPassed:s,cause:n}){let{finder:o,scroller:i,file:a,wrapped:l}=e,c=o.found.value,u=c!==null&&c.lines.length>1,m=i.follows.value;return r`
<div class="log-tools" role="toolbar" aria-label="Log"><${Tn} reader=${e} /><span class="log-steps"><button
type="button"
class="icon-button"
aria-label="Previous match"
data-tip="Previous match (N)"
disabled=${!u}
onClick=${()=>o.step(-1)}
><${h} name="up" /></button><button
type="button"
class="icon-button"
aria-label="Next match"
data-tip="Next match (n)"
disabled=${!u}
onClick=${()=>o.step(1)}
><${h} name="down" /></button></span>${!s&&r`
<button
type="button"
class="button"
data-tip="f"
aria-pressed=${c?.kind==="failures"}
onClick=${()=>e.nextFailure()}
><${h} name="failed" />${c?.kind==="failures"&&u?"Next failure":"First failure"}</button>
`}<span class="log-hits number" role="status">${o.busy.value?"searching\u2026":r`<${Sn} finder=${o} cause=${n} />`}</span><span class="log-ways"><${Fe}
name="Wrap"
icon="wrap"
on=${l.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>${a.complete.value===!1&&r`
<${Fe}
name="Follow"
icon="end"
on=${m}
tip="Follow the end (e)"
onClick=${()=>m?i.follows.value=!1:e.followEnd()}
/>
`}<a class="button" href=${a.href} download=${t} data-tip="Download the whole log"><${h} name="download" />
Download
</a></span></div>
`}function On({file:e,attempt:t}){let s=b(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return E(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function Mn({attempt:e}){let t=e.outcome?`/api/v1/attempts/${e.id}/failures`:null,s=X(t,e.outcome).data.value?.report,n="One start of the test runner ran several tests.";if(!s)return r`<span>${n}</span>`;let o=w("job",{id:s.job_id},{attempt:s.number}),i=s.attempt===e.id?"this log":r`the log of <a data-report href=${o}>${s.test}</a>`;return r`
<span>${n}${" "}${s.cut_off?r`It died or was stopped before its own report, about all of them, was whole: see the end of ${i}.`:r`Its own report, about all of them, is at the end of ${i}.`}</span>
`}function En({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
<p class="log-summary quiet number">${s&&r`
<span>${g(e.lines.value,"line")}, ${A(e.size)}${e.complete.value?"":", still growing"}</span>
`}${t.window!==null&&r`<${Mn} attempt=${t} />`}${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}</p>
`}var An=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let o=t.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>${o>0?g(o,"new line"):"Jump to end"}</button>
`};function Cn({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Ln=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function We({attempt:e,name:t}){let s=k(()=>new ct(e),[]),{file:n,scroller:o,wrapped:i}=s,[a,l,c]=[v(null),v(null),v(null)];H(()=>o.attach({box:a.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),H(()=>{let f=parseFloat(getComputedStyle(a.current).lineHeight);o.reset(f),i.value&&o.measure(c.current.children)},[i.value]),Te(()=>{Oe.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Me("Log",k(()=>Ln(s),[]));let u=f=>{let p={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")o.toStart();else if(f.key==="End")o.follow();else if(f.key==="Enter"&&f.target===a.current)s.toggleMark();else if(p&&(f.shiftKey||f.altKey))s.moveMark(p,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log"><${Ke}
reader=${s}
name=${t}
hasPassed=${e.outcome==="passed"}
cause=${e.cause}
/><${On} file=${n} attempt=${e} />${n.error.value&&r`
<${N}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}${m&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}<div class="log-frame" hidden=${m}><div
class=${`log-box ${i.value?"is-wrapped":""}`}
ref=${a}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
><div class="log-strip" ref=${l}><${ze} reader=${s} sheet=${c} /></div></div><${An} reader=${s} /><${Cn} reader=${s} /></div><${En} file=${n} attempt=${e} /></div>
`}function ut(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m107_0 as S}from"../main.js";var Pn=15e3;function Ot(e){let t=b(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=v(null);return n.current=s?.progress??n.current,n.current}var mt=({passed:e,failed:t,skipped:s})=>e+t+s;function Rn(e){let t=mt(e),s=e.total===null?g(t,"case"):`${d(t)} of ${g(e.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>e[o]>0);return[s,...n.map(o=>`${d(e[o])} ${o}`)].join(", ")}function Nn({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function In({text:e}){let t=v(e);t.current=e;let[s,n]=T("");return E(()=>{let o=setInterval(()=>n(t.current),Pn);return()=>clearInterval(o)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function Ve({attempt:e}){let t=Ot(e),s=t?Rn(t):"No cases reported so far",n=t?Nn(t):"";return r`
<p class="cases-line number"><span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}</p><${In} text=${t?`${s}, ${n}`:""} />
`}function Je({attempt:e}){let t=Ot(e);return t?t.total===null?d(mt(t)):`${d(mt(t))} of ${d(t.total)}`:null}function Ue({attempt:e}){let t=Ot(e);if(!t?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=mt(t);return r`
<ol class="case-list">${t.ended.slice().reverse().map((n,o)=>r`<${wt} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}</ol>${s>t.ended.length&&r`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
`}import{m144_0 as Ge}from"../shared.js";function qn({attempt:e}){let t=[],s=e.tree&&Kt(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${R(e)}`),e.install_seconds!==null?t.push(`installed for ${_(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),Vt(e)&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=o=>o===s&&e.tree.repository||void 0;return r`
<p class="attempt-facts number">${t.map(o=>r`<span key=${o} title=${n(o)}>${o}</span>`)}</p>
`}var Hn=e=>["lost","error"].includes(e.outcome)&&ut(e)!==null&&Object.keys(e.cases).length===0;function Dn(e,t){let s=ut(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${We} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:r`<${Je} attempt=${t} />`,body:()=>r`<${Ue} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:xe(t.cases),body:()=>r`<${ye} key=${t.id} attempt=${t} />`},t.outcome&&!Hn(t)&&{name:"timeline",title:"Timeline",body:()=>r`<${me} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${ee} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Xe({job:e,attempt:t}){let s=Dn(e,t),n=Wt.value.query.get("show"),o=s[0]?.name,i=ut(t);return r`
<${S} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${V(t)}><${qn} attempt=${t} />${t.message&&!t.cause&&!et(t)&&r`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}${i&&r`<p class="quiet">${i}</p>`}${!t.outcome&&r`<${Ve} attempt=${t} />`}${s.length>0&&r`
<${Ge}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(a=>a.name===n)?n:o}
onChange=${a=>J({show:a===o?"":a})}
/>
`}<//>
`}import{m25_0 as ql,m25_1 as Hl,m25_2 as Qe}from"../shared.js";import{m0_0 as zl,m0_1 as Ye,m0_2 as Fl,m0_3 as Kl,m0_4 as Wl,m0_5 as Vl,m0_6 as Jl,m0_7 as Ul,m0_8 as Gl,m0_9 as Xl,m0_10 as Ql,m0_11 as Yl,m0_12 as Zl,m0_13 as jl,m0_14 as Ze,m0_15 as tc,m0_16 as ec,m0_17 as sc,m0_18 as nc}from"../main.js";import{m232_0 as L,m232_1 as ic}from"../main.js";import{m112_0 as je,m112_1 as cc,m112_2 as uc}from"../main.js";var Bn=1e3,ts=e=>[L("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>Ze(e.id)},L("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>Ye(e)}],Mt=e=>ts(e).filter(t=>t&&t.applies);function es({job:e}){let t=Se(null),s=(a,l)=>async()=>{t.value=a,await l(),t.value=null},n=se(Mt(e).map(({label:a})=>a).join(),Bn),o=t.value!==null||!n,i=e.status==="done"?[]:ts(e).filter(Boolean);return r`
${e.status==="pending"&&r`<${je} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}${i.map(({label:a,doing:l,icon:c,run:u,danger:m,applies:f})=>r`
<button
type="button"
key=${a}
class=${`button ${m?"is-danger":""}`}
disabled=${o||!f}
onClick=${s(a,u)}
><${h} name=${c} />${t.value===a?l:a}</button>
`)}
`}var ss=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],ns=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],os=["org_id","app_version_id","test","priority","target"];function as(e){let t=os.map(s=>`--${s.replaceAll("_","-")} ${M(String(e[s]))}`);for(let[s,n,o]of ss)(e[s]??o)!==o&&t.push(`${n} ${M(String(e[s]))}`);for(let[s,n]of ns)for(let[o,i]of Object.entries(e[s]??{}))t.push(`${n} ${M(`${o}=${i}`)}`);for(let s of e.tags??[])t.push(`--tag ${M(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${M(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function is(e){let t=Object.fromEntries(os.map(s=>[s,e[s]]));for(let[s,,n]of ss)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of ns)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m277_0 as ft,m277_1 as kc,m277_2 as vc,m277_3 as Sc,m277_4 as rs}from"../main.js";import{m43_0 as ls,m43_1 as Mc}from"../main.js";function zn(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),o=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&L("retry","job")&&["Retry",`qgjob retry ${s}`],L("submit","job")&&["Submit again",as(e)]].filter(Boolean).map(([i,a])=>[i,a+rs()])}function Fn(e,t){let{id:s}=e,{origin:n}=location,o=JSON.stringify(is(e));return[["Show the job",`${ft} ${n}/job/${s}`],t&&["Show the log of this attempt",`${ft} -r 0- ${n}/api/v1/attempts/${t.id}/log`],L("submit","job")&&["Submit again",`${ft} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(o)}`]].filter(Boolean).map(([i,a])=>[`${i}, with curl`,a])}var cs=({job:e,attempt:t})=>r`
<${S} title="Command line" className="job-commands"><${ls} lines=${[...zn(e,t),...Fn(e,t)]} /><//>
`;import{m53_0 as us}from"../shared.js";import{m63_0 as ms,m63_1 as zc,m63_2 as Fc}from"../main.js";import{m151_0 as pt}from"../main.js";function Kn({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${_(t.install_seconds)}`}function Wn({id:e}){let t=b(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${w("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var Vn=({variables:e})=>r`
<ul class="plain">${Object.entries(e).map(([t,s])=>r`<li key=${t}><code>${t}=${s}</code></li>`)}</ul>
`,Jn=({source:{commit:e,bundle:t,repository:s}})=>r`
<span title=${s}>${e?"commit ":"bundle "}<code title=${e||t}>${qt(e||t)}</code></span>
`,fs=({job:e})=>r`
<${us}
facts=${[["Build",r`<${ms} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${w("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",Nt(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&r`<${Vn} variables=${e.environment} />`],["Tests",e.source&&r`<${Jn} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&r`<${Wn} id=${e.batch_id} />`],["Submitted",r`<${pt} at=${e.created_at} />`],[zt(e),e.started_at&&r`<${pt} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${pt} at=${e.finished_at} />`],["Install",Kn(e)],["Id",r`<code class="id">${e.id}</code>`]]}
/>
`;import{m11_0 as ht,m11_1 as su,m11_2 as nu,m11_3 as ou}from"../main.js";import{m292_0 as ru,m292_1 as ps,m292_2 as hs}from"../shared.js";import{m50_0 as ds}from"../main.js";function Un(e,t){let s=e-t;return s<0?`${K(-s)} longer than expected`:`ends ${Rt(e,t)}`}function Gn({job:e}){let t=b(`agent:${e.agent}`),s=t.ids.value.length>0?t.row(e.agent).value?.job:null,{started_at:n,expected_seconds:o}=s??{},i=k(()=>ve(()=>Un(O(n)+o,ht.value)),[n,o]);return s?.id===e.id&&s.awaited_until?r`<span class="unbroken" data-end>waits until ${It(O(s.awaited_until))}</span>`:s?.id!==e.id||s.phase!=="executing"||!(o>=1)?null:r`<span class="unbroken" data-end>${i}</span>`}function Xn({job:e,last:t}){let s=b(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,i=n?.history.some(({job_id:a})=>a!==e.id)&&hs(n,t);return r`
<span>
ran ${R(t)}${i&&r`<span class="quiet">, ${i}</span>`}</span>
`}function $s({job:e}){let t=e.tries?.at(-1);if(!t)return null;if(e.status==="pending")return r`<p class="job-run number" data-run><span>attempt ${t.number+1} is next</span></p>`;if(!e.agent)return null;let s=e.status==="running",n=s&&e.phase==="behind";return r`
<p class="job-run number" data-run><span>
on <a href=${w("agent",{name:e.agent})}>${e.agent}</a>${n&&", which runs other tests of this start of the runner first"}${s&&!n&&r`${" "}for <${ds} since=${e.started_at??t.leased_at} />`}</span>${t.number>1&&r`<span>attempt ${t.number}</span>`}${s&&r`<${Gn} job=${e} />`}${!s&&e.started_at&&e.finished_at&&r`<${Xn} job=${e} last=${t} />`}</p>
`}import{m100_0 as gs}from"../shared.js";import{m105_0 as _s}from"../main.js";import{m117_0 as ws,m117_1 as Ou,m117_2 as Mu}from"../shared.js";import{m134_0 as bs,m134_1 as Cu,m134_2 as Lu}from"../main.js";var xs=104,Qn=30,ks={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},P={x:188,y:12,width:432,height:66},Et=new Set(["assigned","installing","running"]),Yn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Zn=(e,t)=>`${Et.has(e)&&!Et.has(t)?"agent":e}>${t}`;function jn({name:e,times:t,here:s}){let[n,o,i]=ks[e],a=s?"is-here":t>0?"is-taken":"";return r`
<g class=${`way-node ${a}`} data-node=${e} data-taken=${t>0?"":void 0}><rect x=${n} y=${o} width=${xs} height=${Qn} rx="3" /><text x=${n+xs/2} y=${o+20}>${i}${t>1?` \xD7${t}`:""}</text></g>
`}var to={backoff:"backing off",done:"passed"},ys=e=>e.map(t=>to[t]??t);function vs({job:e}){let t=Ft(e),s=a=>t.filter(l=>l===a).length,n=new Set(t.slice(1).map((a,l)=>Zn(t[l],a))),o=t.at(-1),i=Object.entries(Yn).sort(([a],[l])=>n.has(a)-n.has(l));return r`
<figure class="way"><figcaption class="way-words"><span class="unseen">Lifecycle: </span>${ys(t).map((a,l)=>r`
<span key=${l} class=${l===t.length-1?"strong":""}>${a}</span>
`)}</figcaption><details><summary>All states</summary><svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${ys(t).join(", ")}`}
><defs><marker
id="way-arrow"
viewBox="0 0 8 8"
refX="7"
refY="4"
markerWidth="7"
markerHeight="7"
markerUnits="userSpaceOnUse"
orient="auto"
><path class="way-tip" d="M0 0.5L7.5 4L0 7.5z" /></marker><marker
id="way-arrow-lit"
viewBox="0 0 8 8"
refX="7"
refY="4"
markerWidth="9"
markerHeight="9"
markerUnits="userSpaceOnUse"
orient="auto"
><path class="way-tip is-taken" d="M0 0.5L7.5 4L0 7.5z" /></marker></defs><rect
class=${`way-agent ${t.some(a=>Et.has(a))?"is-taken":""}`}
x=${P.x}
y=${P.y}
width=${P.width}
height=${P.height}
rx="5"
/><text class="way-agent-name" x=${P.x+14} y=${P.y+P.height-6}>on an agent</text>${i.map(([a,l])=>r`
<path
key=${a}
class=${`way-line ${n.has(a)?"is-taken":""}`}
data-line=${a}
d=${l}
marker-end=${`url(#way-arrow${n.has(a)?"-lit":""})`}
/>
`)}${Object.keys(ks).map(a=>r`<${jn} key=${a} name=${a} times=${s(a)} here=${a===o} />`)}</svg></details></figure>
`}import{m141_0 as Hu,m141_1 as Ss,m141_2 as Du}from"../main.js";import{m172_0 as Fu,m172_1 as Ku,m172_2 as Ts,m172_3 as Wu,m172_4 as Vu,m172_5 as Ju}from"../shared.js";import{m49_0 as Os}from"../shared.js";import{m146_0 as Yu,m146_1 as Zu,m146_2 as Ms}from"../shared.js";var eo=e=>[["Passed",dt(e.pass_rate),`${d(e.passed)} of ${g(e.attempts,"attempt")}`],["Flaky",dt(e.flaky_rate),`${d(e.flaky)} of ${g(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":_(e.usual_seconds),["median of passed runs",ps(e)].filter(Boolean).join(": ")]];function Es({job:e}){let t=b(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&w("test",{id:s.id});return r`
<${S}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`
${Ms(s).map(({label:o,icon:i,run:a})=>r`
<button type="button" key=${o} class="button" onClick=${a}><${h} name=${i} />${o}</button>
`)}<a href=${n}>Show test</a>
`}
>${!s&&r`
<p class="nothing">${t.loaded.value?"No attempt has passed or failed yet.":""}</p>
`}${s&&r`
<dl class="history-figures number">${eo(s).map(([o,i,a])=>r`
<div key=${o}><dt>${o}</dt><dd>${i}</dd>${a&&r`<dd class="quiet">${a}</dd>`}</div>
`)}</dl>${s.quarantined&&r`
<p class="history-held"><span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}${Ts(s)}</p>
`}<${Os} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}<//>
`}import{m148_0 as fm,m148_1 as As,m148_2 as pm}from"../main.js";var so=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],At={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",between:"other tests of this start ran for",running:"ran"},no={...At,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},oo=.05;function Cs({attempt:e,parts:t}){let s=t.filter(({kind:n,from:o,until:i,live:a})=>n in At&&(a||i-o>=oo)).map(({kind:n,from:o,until:i,live:a})=>a?`${no[n]} ${K(i-o)}`:`${At[n]} ${n==="running"?R(e):_(i-o)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var ao=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Ls({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
<span class="fall-track" aria-hidden="true">${n.map((o,i)=>r`
<i
key=${i}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${ao(t,o)}
></i>
`)}${s?.outcome&&r`
<span
class=${`fall-end state-${W(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
><${h} name=${W(s)} /></span>
`}</span>
`}function io({job:e,row:t,place:s,chosen:n}){let{attempt:o}=t;if(!o)return r`
<li class="fall-row is-waiting"><span class="fall-head"><span class="state state-pending"><${h} name="pending" /><span>${e.phase==="backoff"?"backing off":"waiting"}</span></span></span><${Ls} row=${t} place=${s} /><span class="fall-text quiet number">${Cs(t)}</span></li>
`;let i=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),J({attempt:o.number}))},a=W(o);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}><span class="fall-head"><a
class="fall-number number"
href=${w("job",{id:e.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${i}
>${o.number}</a><span class=${`state state-${a}`}><${h} name=${a} /><span>${V(o)}</span></span><span class="fall-agent" title=${o.agent}>
on <a href=${w("agent",{name:o.agent})}>${o.agent}</a></span></span><${Ls} row=${t} place=${s} /><span class="fall-text quiet number">${Cs(t)}</span></li>
`}function Ps({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=Y(e,s?ht.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:o,marks:i}=Z(n);return r`
<div class="fall"><ul class="fall-keys" aria-hidden="true">${so.map(([a,l])=>r`
<li key=${a}><i class=${`fall-part fall-${a}`}></i>${l}</li>
`)}</ul><ol class="fall-rows">${n.map(a=>r`
<${io}
key=${a.attempt?.id??"waiting"}
job=${e}
row=${a}
place=${o}
chosen=${a.attempt?.number===t}
/>
`)}</ol><div class="fall-axis number quiet" aria-hidden="true">${i.map(({at:a,time:l,end:c})=>r`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(a*100).toFixed(3)}%`}}
>${l===0&&!c?"submitted":`${c?"":"+ "}${_(l)}`}</span>
`)}</div></div>
`}import{m223_0 as Sm,m223_1 as Tm,m223_2 as Om,m223_3 as Mm,m223_4 as Em,m223_5 as Am,m223_6 as Cm,m223_7 as Lm,m223_8 as Rs}from"../main.js";import{m226_0 as Nm,m226_1 as Im,m226_2 as qm,m226_3 as Hm,m226_4 as Dm,m226_5 as Ns}from"../main.js";import{m270_0 as Fm,m270_1 as Km,m270_2 as Is}from"../main.js";function gf({params:e}){let t=Is(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function ro(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var lo=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],co=({job:e})=>r`
<${Ss} job=${e} />${lo.filter(([t])=>e[t]).map(([t,s,n,o=t])=>r`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${o}</span>
`)}
`;function uo(e){let t=e?.batch_id,s=b(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Pt(n):"Batch",w("batch",{id:t})]]}}function qs({params:{id:e},query:t}){let s=k(Rs,[]),n=b(`job:${e}`),o=n.ids.value.length>0?n.row(e).value:null;Ns("This job",()=>o?Mt(o):[]);let i=uo(o);if(!o)return r`<${gs} store=${n} kind="job" />`;let a=ro(o,t),l=et(a),c=a&&r`<${$s} job=${o} />`,u=a&&r`<${Xe} key=${a.id} job=${o} attempt=${a} />`,m=s?.failures?.attempt===a?.id?s?.failures:null;return r`
<${_s}
title=${r`<${As} test=${o.test} />`}
...${i}
crumb=${Ht(o.test)}
inspect=${["job",e]}
actions=${r`<${es} job=${o} />`}
state=${r`<${co} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>${o.simulated&&["running","done","failed"].includes(o.status)&&r`
<${bs}>${o.agent} simulates tests: this test ${o.status==="running"?"is not run, and its result will prove":"was not run, and its result proves"} nothing.
<//>
`}<${Qe} job=${o} />${(!l||o.status==="pending")&&r`<${ws} job=${o} />`}${l&&r`<${ke} key=${`why ${a.id}`} job=${o} attempt=${a} initial=${m} />`}${u}<div class=${`job-top ${a?"is-after":""}`}><div><${S} id="way" title="Lifecycle"><${vs} job=${o} /><//><${S} id="attempts" title="Attempts"><${Ps} job=${o} chosen=${a?.number} /><//></div><${S} title="Details"><${fs} job=${o} /><//></div><div class="job-foot"><${Es} job=${o} /><${cs} job=${o} attempt=${a} /></div><//>
`}export{qs as default,gf as title};
