import{m297_0 as mo,m297_1 as fo,m297_2 as po,m297_3 as E,m297_4 as ho,m297_5 as $o,m297_6 as go,m297_7 as q,m297_8 as y,m297_9 as _o,m297_10 as k,m297_11 as T}from"../main.js";import{m8_0 as xo,m8_1 as yo,m8_2 as Pt,m8_3 as ko,m8_4 as vo}from"../shared.js";import{m182_0 as Oo,m182_1 as Mo,m182_2 as A,m182_3 as Eo,m182_4 as Ao,m182_5 as g,m182_6 as Co,m182_7 as K,m182_8 as Lo,m182_9 as Nt,m182_10 as Ht,m182_11 as It,m182_12 as d,m182_13 as dt,m182_14 as _,m182_15 as Ro,m182_16 as Po,m182_17 as O,m182_18 as No,m182_19 as M,m182_20 as qt,m182_21 as Dt,m182_22 as Ho,m182_23 as Io}from"../main.js";import{m191_0 as r}from"../main.js";import{m200_0 as Fo,m200_1 as Ko,m200_2 as W,m200_3 as Bt,m200_4 as Wo,m200_5 as zt,m200_6 as Ft,m200_7 as Kt,m200_8 as J}from"../shared.js";import{m205_0 as Uo,m205_1 as Wt,m205_2 as Go}from"../shared.js";import{m235_0 as Yo,m235_1 as Zo,m235_2 as jo,m235_3 as ti,m235_4 as ei,m235_5 as V,m235_6 as si,m235_7 as w,m235_8 as Jt,m235_9 as ni}from"../main.js";import{m238_0 as ai,m238_1 as P}from"../main.js";import{m239_0 as ci,m239_1 as Vt,m239_2 as ui,m239_3 as mi,m239_4 as fi,m239_5 as pi}from"../main.js";import{m171_0 as Ut}from"../shared.js";import{m196_0 as _i,m196_1 as wi,m196_2 as Gt,m196_3 as D,m196_4 as Xt,m196_5 as U}from"../shared.js";import{m201_0 as Qt,m201_1 as $t,m201_2 as yi,m201_3 as Yt}from"../shared.js";import{m240_0 as Si,m240_1 as Ti,m240_2 as Oi,m240_3 as Mi,m240_4 as G}from"../main.js";import{m82_0 as h}from"../main.js";import{m91_0 as Zt,m91_1 as Ri,m91_2 as jt}from"../shared.js";import{m112_0 as te,m112_1 as ee}from"../shared.js";var Ds=e=>e.reduce((t,{size:s})=>t+s,0),Bs=12;function zs({artifacts:e}){let t=e.slice(0,Bs),s=t.filter(o=>$t(o)==="image"),n=jt(Zt([],s));return r`
<div class="previews">${t.map(o=>{let a=s.indexOf(o);return a<0?r`<${ee} key=${o.id} video=${o} />`:r`<${te} key=${o.id} picture=${o} open=${()=>n.open(a)} />`})}${n.shown}</div>
`}function Fs({artifact:e,content:t}){let s=U(e,t);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span></a>
`:null}var gt=({files:e,content:t})=>r`
<ul class="plain artifact-list">${e.map(s=>r`
<li key=${s.id}><a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span><${Fs} artifact=${s} content=${t} /></li>
`)}</ul>
`;function se({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Ut(t,e.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet"><a href=${G(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(Xt).map(Qt),a=[...o].sort((m,f)=>!U(m,n)-!U(f,n)),i=Gt(a.filter(D)),l=new Set(i.flatMap(({files:m})=>m)),c=Yt(o).filter($t).filter(D),u=a.filter(m=>!D(m));return r`
<div class="artifacts">${c.length>0&&r`<${zs} artifacts=${c} />`}<${gt} files=${a.filter(m=>!l.has(m)&&D(m))} content=${n} />${u.length>0&&r`
<section data-of-start><p class="quiet">Of the whole start, which ran several jobs</p><${gt} files=${u} content=${n} /></section>
`}${i.map(({folder:m,files:f})=>r`
<details key=${m}><summary>${m} <span class="quiet number">${g(f.length,"file")}, ${A(Ds(f))}</span></summary><${gt} files=${f} content=${n} /></details>
`)}</div>
`}import{m189_0 as ne,m189_1 as Gi,m189_2 as X,m189_3 as Xi,m189_4 as Qi,m189_5 as oe,m189_6 as b}from"../main.js";var Q=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var ie=1,Ks=.5,Ws=.25,Js=.35;function Y(e,t){let s=[],n=O(e.created_at),o=a=>n=zt(e,a).at(-1)?.time??n;o(-1);for(let[a,i]of(e.tries??[]).entries()){let l=O(i.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Bt(i)];s.push({attempt:i,parts:c}),n=O(i.finished_at)??t,o(a)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let i of a)i.live=i.until===null,i.until=Math.max(i.from,i.until??t);return s}var ae=({kind:e})=>e==="waiting"||e==="backoff";function Z(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!ae(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(Ks*s,ie):1/0,o=[],a=0;for(let c of t){o.push([c.from,a]);let u=c.until-c.from;c.cut=ae(c)&&u>n*1.2,a+=c.cut?n:u,o.push([c.until,a])}let i=Math.max(a,ie),l=c=>{let u=o.findIndex(([I])=>I>=c);if(u<0)return a/i;if(u===0)return 0;let[[m,f],[p,S]]=[o[u-1],o[u]];return(f+(p>m?(c-m)/(p-m)*(S-f):0))/i};return{place:l,marks:Vs(e,l)}}function Vs(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(a=>a.attempt).map(a=>a.parts[0].until)],o=[];for(let a of n){let i=t(a);i>1-Js||o.length>0&&i-o.at(-1).at<Ws||o.push({at:i,time:a-s})}return o.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),o}var le=.05,re={waiting:"Waiting",backoff:"Back-off",assigned:"Assigned",installing:"Installing"},_t=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)});function Us(e,t,s){let n=s.flatMap(o=>o.tries);return!e.has_start||!n.some(({offset:o})=>o<le)?O(e.started_at):e.start_seconds!=null?t.between??t.from+e.start_seconds:Math.max(t.from,t.until-Math.max(0,...n.map(({offset:o,seconds:a})=>o+a)))}var ce=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:o})=>{let a=Math.min(t.begun+s,t.until);return _t(o,a,Math.min(a+n,t.until))});function Gs({title:e,offset:t,seconds:s,depth:n,failed:o},a,i){let l=Math.min(a+t,i.until),c=_t(o?"failed":"step",l,Math.min(l+s,i.until));return{kind:"step",name:e,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Xs(e,t){let{outcome:s,seconds:n,retries:o,steps:a}=e,i=ce(e,t);return[{kind:"case",name:Q(e),parts:i,seconds:n,tries:o+1,outcome:s},...a.map(c=>Gs(c,i.at(-1).from,t))]}var j=(e,t)=>({kind:"phase",name:e,parts:t});function Qs(e,t){if(t.length===0)return{before:[j("Running",[e])],after:[]};let s=t.flatMap(i=>ce(i,e)),n=Math.min(...s.map(({from:i})=>i)),o=Math.max(...s.map(({until:i})=>i)),a=(i,l,c)=>c-l<le?[]:[j(i,[_t("running",l,c)])];return{before:a("Start",e.from,e.started??n),after:a("Finish",o,e.until)}}var Ys=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function ue(e,t,s){let n=Y(e,0).find(u=>u.attempt?.id===t.id),o=u=>n.parts.find(m=>m.kind===u),[a,i]=[o("starting"),o("running")],l=i&&{...i,from:(a??i).from,started:a?.until};l&&(l.begun=Us(t,{...l,between:a&&i.from},s));let c=n.parts.filter(({kind:u})=>u in re).map(u=>j(re[u.kind],[u]));if(l){let u=Ys(s),{before:m,after:f}=Qs(l,u),p=n.parts.filter(({kind:S})=>S==="between");p.length>0&&m.push(j("Other tests of this start",p)),c.push(...m,...u.flatMap(S=>Xs(S,l)),...f)}for(let u of c)u.seconds??=u.parts.reduce((m,{from:f,until:p})=>m+p-f,0);return{rows:c,...Z([n])}}import{m142_0 as ra,m142_1 as N,m142_2 as tt}from"../main.js";var me=100,fe={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Zs=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),js=({part:e,place:t})=>r`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${Zs(t,e)}></i>
`;function tn({row:e,place:t}){let{kind:s,name:n,parts:o,seconds:a,outcome:i,tries:l,depth:c=0}=e;return r`
<li class=${`span-row is-${s} ${i==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}><span class="span-name">${s==="case"&&r`
<span class=${`state state-${fe[i]}`}><${h} name=${fe[i]} /><span class="unseen">${i}</span></span>
`}<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>${s==="step"&&i==="failed"&&r`<span class="unseen"> failed</span>`}</span><span class="fall-track" aria-hidden="true">${o.map((u,m)=>r`<${js} key=${m} part=${u} place=${t} />`)}</span><span class="number quiet">${_(a)}</span></li>
`}var en=({marks:e})=>r`
<div class="span-axis number quiet" aria-hidden="true">${e.map(({at:t,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>${s===0&&!n?"submitted":`${n?"":"+ "}${_(s)}`}</span>
`)}</div>
`;function pe({job:e,attempt:t}){let s=X(`/api/v1/attempts/${t.id}/cases`,t.outcome),[n,o]=T(me),a=s.data.value?.cases,i=y(()=>a&&ue(e,t,a),[e,t,a]),l=s.error.value;if(l&&!a)return r`<${N} title="Cases could not be loaded" text=${l.message} again=${()=>s.load()} />`;if(!i)return r`<${tt} />`;let{rows:c,place:u,marks:m}=i;return r`
<div class="spans"><ol class="span-rows">${c.slice(0,n).map((f,p)=>r`<${tn} key=${p} row=${f} place=${u} />`)}</ol><${en} marks=${m} />${c.length>n&&r`
<button type="button" class="button" onClick=${()=>o(n+me)}>
Show more (${g(c.length-n,"row")} left)
</button>
`}</div>
`}import{m4_0 as C,m4_1 as he,m4_2 as H,m4_3 as de,m4_4 as _a}from"../main.js";import{m95_0 as $e}from"../shared.js";import{m129_0 as ge}from"../main.js";var _e=["failed","error","skipped","passed"],sn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},nn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},on=3,we=100,ye=({outcome:e})=>e==="failed"||e==="error";function ke(e){let t=Object.values(e).reduce((n,o)=>n+o,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}var be=({one:e})=>r`<${$e} from=${e.log_line} until=${e.log_last_line} />`;function xe({one:e,children:t}){return r`
<span class=${`state state-${nn[e.outcome]}`}><${h} name=${sn[e.outcome]} /><span>${e.outcome}</span></span><span class="case-name"><span class="case-title">${Q(e)}</span>${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}${e.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}${t}</span><span class="number quiet">${_(e.seconds)}</span>
`}var wt=({one:e,open:t})=>r`
<li class="case">${e.message?r`
<details open=${t}><summary class="case-line"><${xe} one=${e} /></summary><pre
class=${`case-message ${ye(e)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${e.name}`}
>${e.message}</pre>${e.log_line&&r`<p class="case-output"><${be} one=${e} /></p>`}</details>
`:r`
<div class="case-line"><${xe} one=${e}>${e.log_line&&r`${" "}<${be} one=${e} />`}<//></div>
`}</li>
`;function an(e){let[t,s]=T(null),[n,o]=T(0),a=JSON.stringify(e.cases);return E(()=>{let i=new AbortController;return H(`/api/v1/attempts/${e.id}/cases`,{signal:i.signal}).then(l=>s(l.cases)).catch(l=>{if(!i.signal.aborted){if(!(l instanceof C))throw l;s(l)}}),()=>i.abort()},[e.id,a,n]),[t,()=>o(n+1)]}function ve({attempt:e}){let[t,s]=an(e),[n,o]=T("all"),[a,i]=T(we),l=y(()=>Array.isArray(t)?_e.flatMap(f=>t.filter(p=>p.outcome===f)):[],[t]);if(t===null)return r`<${tt} />`;if(t instanceof C)return r`<${N} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=_e.map(f=>[f,l.filter(p=>p.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${d(l.length)}`],...c.map(([f,p])=>[f,`${f} ${d(p)}`])];return r`
<div class="cases">${c.length>1&&r`
<${ge} label="Outcome" hideLabel options=${m} value=${n} onChange=${o} />
`}<ol class="case-list">${u.slice(0,a).map((f,p)=>r`
<${wt}
key=${`${f.project}/${f.classname}/${f.name}/${p}`}
one=${f}
open=${ye(f)&&p<on}
/>
`)}</ol>${u.length>a&&r`
<button type="button" class="button" onClick=${()=>i(a+we)}>
Show more (${g(u.length-a,"case")} left)
</button>
`}</div>
`}import{m54_0 as Se,m54_1 as et}from"../shared.js";import{m299_0 as Ia,m299_1 as qa,m299_2 as Da,m299_3 as Te,m299_4 as Ba,m299_5 as B,m299_6 as $,m299_7 as za,m299_8 as Fa,m299_9 as Ka,m299_10 as Oe,m299_11 as Me}from"../main.js";import{m170_0 as Ee}from"../main.js";import{m207_0 as Ga,m207_1 as Xa,m207_2 as Qa,m207_3 as Ya,m207_4 as Za,m207_5 as ja,m207_6 as Ae}from"../main.js";var rn=2e3,st=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#o({kind:"text",text:t},s)}async failures(t){return this.#o({kind:"failures",text:""},t)}async#i({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return H(`${this.#s}?${n}`)}async#o(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:a}=await this.#i(t);if(n!==this.#t)return;this.error.value=null;let i=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,i);this.found.value={...t,lines:o,more:a,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof C))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},rn))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#i(t).catch(()=>null);if(!n||s!==this.#t)return;let o=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(o)}}};import{m214_0 as ir,m214_1 as bt,m214_2 as nt}from"../shared.js";var z=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Le=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,ln=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,xt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function yt(e,t,s){let n=([a,i,l]=xt[0])=>(a-e)**2+(i-t)**2+(l-s)**2,o=0;return xt.forEach((a,i)=>{n(a)<n(xt[o])&&(o=i)}),o}function cn(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return yt(t,t,t);let s=o=>o===0?0:55+o*40,n=e-16;return yt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Ce={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Re(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let o=0;o<s.length;o+=1){let a=s[o];if(a===0)n={...z};else if(Ce[a])Object.assign(n,Ce[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let i=a===38?"fg":"bg";s[o+1]===5?(n[i]=cn(s[o+2]),o+=2):s[o+1]===2&&(n[i]=yt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Pe(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Le))n!==void 0&&(s=Re(s,n));return s}function un({fg:e,bg:t,bold:s,dim:n,italic:o,underline:a,strike:i,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),a&&c.push("ansi-underline"),i&&c.push("ansi-strike"),c.join(" ")}var mn=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function fn(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Ne(e,t=z){let s=t,n=e.includes("\r")?fn(e):e,o=[],a=l=>{l&&o.push({text:l.replace(ln,mn),classes:un(s)})},i=0;for(let l of n.matchAll(Le))a(n.slice(i,l.index)),i=l.index+l[0].length,l[1]!==void 0&&(s=Re(s,l[1]));return a(n.slice(i)),o}function He(e,t){let s=e.map(({text:i})=>i).join(""),n=[...s.matchAll(t)].filter(([i])=>i).map(i=>[i.index,i.index+i[0].length]);if(n.length===0)return e;let o=[],a=0;for(let{text:i,classes:l}of e){let c=a+i.length,u=[a,...n.flat().filter(m=>m>a&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,p]=[u[m],u[m+1]];p>f&&o.push({text:s.slice(f,p),classes:l,hit:n.some(([S,I])=>S<=f&&p<=I)})}a=c}return o}var it=8192,F=10,pn=new TextDecoder;function Ie(e){let t=0;for(let s=e.indexOf(F);s>=0;s=e.indexOf(F,s+1))t+=1;return t}var kt=e=>e.at(-1)===F;function vt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var ot=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:o}){this.begin=t,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+it}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=vt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(F)+1,s=this.bytes.indexOf(F,this.size);this.#n=s>=0;let n=pn.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),o=z;return this.#t=n.map(a=>{let i=o;return o=Pe(o,a),i}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),o=t-this.first,a=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??z,cut:a}}};var hn=48,dn=2,$n=1024*1024,at=class{#s;#t=65536;#n=[];#e=[0];#i=!1;#o=new Map;#l=[];#r=new Set;#a=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return G(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#h(0),this.#$()})}setSize(t,s){this.#a=Math.max(this.#a,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<t?s=o+1:n=o}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof C))throw s;this.error.value=s}}async#h(t){let s=await H(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,a]of this.#o)a.neededEnd>t&&this.#o.delete(o);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let o=await this.#d(s.size-1,s.size);this.#i=!kt(o)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#_(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#i?1:0),this.version.value+=1}async#d(t,s){let n=await de(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await he(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>$n){await this.#h(this.size);continue}let t=await this.#d(this.size,this.#a);if(t.length===0)break;this.#b(t)}this.#f&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#b(t){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(t);this.size+=t.length;for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t,i=t.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[o]=(this.#n[o]??0)+Ie(i)}this.#i=!kt(t),this.#_(n);for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t;a>=s&&this.#w(o,t.slice(a-s))}}#w(t,s){let n=t*this.#t,o=t===0?0:this.#e[t]+1;this.#o.set(t,new ot({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+it),first:o}));for(let a of this.#o.keys()){if(this.#o.size<=hn)break;this.#o.delete(a)}}#g(){for(let t of this.#l){if(this.#r.size>=dn)return;!this.#r.has(t)&&!this.#o.has(t)&&this.#x(t)}}async#x(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+it,o=!1;await this.#m(async()=>{let a=await this.#d(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let i=await this.#d(s+a.length,Math.min(this.size,n));if(i.length===0)break;a=vt(a,i)}this.#w(t,a),this.version.value+=1,o=!0}),this.#r.delete(t),o&&!this.#c.signal.aborted&&this.#g()}};var rt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,o=this.#n.get(t)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(t,n);let a=Math.floor(t/256);return this.#e.set(a,(this.#e.get(a)??0)+n-o),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[o,a]of this.#e)o<s&&(n+=a);if(this.#e.has(s))for(let o=s*256;o<t;o+=1)n+=this.#n.get(o)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=t?s=o:n=o-1}return s}};var qe=8e6,De=12,Be=3,St=48,gn=140,lt=class{#s=null;#t;#n=0;#e=0;#i=0;#o={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(t){this.#t=new rt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(t);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,qe)-this.#r;return t>0?Math.max(1,this.#a/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?t.bottom-St:t.top+Math.max(0,s);(n<2*St||n>window.innerHeight-St)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#a:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,qe)}px`),this.#e=Math.max(0,Math.min(this.#a,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#i=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#i;if(Math.abs(n)<.5)return;this.#i=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let a=this.#t.lineAt(this.#e);this.#o={line:a,at:this.#t.topOf(a)-this.#e};let i=this.#e>=this.#a-Be;n<0&&!i&&(this.follows.value=!1),n>0&&i&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),gn))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#i<=0?this.toStart():this.#i>=s-1?this.follow():this.#u(t),this.#h(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-De),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+De),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-Be,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#h(t)}#h(t){let s=this.#i+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var _n=20,ct=class{scroller=new lt(_n);wrapped=$(wn());marked=$(bt(location.hash));seen=$(0);#s;#t;cause;#n;constructor(t){this.file=new at(t.id),this.finder=new st(t.id,s=>this.#i(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,o=()=>{this.marked.value=bt(location.hash),this.#e()};window.addEventListener("hashchange",o),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let a=[B(()=>s.setCount(t.lines.value)),B(()=>{let{first:i,last:l}=s.range.value;t.version.value,l>=i&&t.need(i,l)}),B(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),B(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let i of a)i();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#i(t.from)}#i(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},nt(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},nt(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:o,until:a}=n,i=Math.min(Math.max(s?o:1,(s?a:o)+t),this.file.lines.peek());this.marked.value={from:s?o:i,until:i},nt(this.marked.peek()),this.#i(i)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function wn(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m300_0 as ze,m300_1 as Tr,m300_2 as Or,m300_3 as Mr,m300_4 as Er,m300_5 as Ar,m300_6 as Cr,m300_7 as Lr,m300_8 as Rr,m300_9 as Pr,m300_10 as Nr,m300_11 as Hr,m300_12 as Ir}from"../main.js";var Fe=4e3,bn=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function xn({line:e,needle:t}){let s=e.text.length>Fe,n=Ne(s?e.text.slice(0,Fe):e.text,e.look),o=t?He(n,new RegExp(bn(t),"gi")):n;return r`
${o.map(({text:a,classes:i,hit:l},c)=>l?r`<mark key=${c} class=${i}>${a}</mark>`:i?r`<span key=${c} class=${i}>${a}</span>`:a)}${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Tt=class extends ze{shouldComponentUpdate(t){let{line:s,needle:n,look:o}=this.props;return t.needle!==n||t.look!==o||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:o}){return r`
<div class=${`log-line ${o}`} data-line=${t}><a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a><span class="log-text">${s?r`<${xn} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}</span></div>
`}};function yn(e,{marked:t,found:s,cause:n}){let o=[];return e===n&&o.push("is-cause"),t&&e>=t.from&&e<=t.until&&o.push("is-marked"),s?.lines[s.at]===e&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&o.push("is-failure"),o.join(" ")}function Ke({reader:e,sheet:t}){let{scroller:s,file:n,finder:o,marked:a,wrapped:i}=e,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,m=k({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:e.cause,marked:a.value,found:u&&{...u,hits:m.current.set}},p=u?.kind==="text"?u.text:"",S=i.value;q(()=>{S&&s.measure(t.current.children)});let I=x=>{let Rt=x.target.closest(".log-number");!Rt||x.button||x.metaKey||x.ctrlKey||(x.preventDefault(),e.mark(Number(Rt.dataset.number),x.shiftKey))},Lt=[];for(let x=l;x<=c;x+=1)Lt.push(r`<${Tt} key=${x} n=${x} line=${n.line(x)} needle=${p} look=${yn(x+1,f)} />`);return r`<div class="log-sheet" ref=${t} onClick=${I}>${Lt}</div>`}var kn=250;function vn({finder:e,cause:t}){let s=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!s)return null;let{kind:n,lines:o,more:a,at:i}=s;if(o.length===0)return n==="text"?"not found":t?r`no line of a failure: <span class="failure-cause">${t}</span>`:"no failures found";let l=`${d(o.length)}${a?" or more":""}`;return`${n==="failures"?"failure":"line"} ${i<0?"\u2013":d(i+1)} of ${l}`}function Sn({reader:e}){let t=k(0),{finder:s}=e,n=i=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===i?!1:(e.search(i),!0)};return r`
<span class="search"><label for="log-search"><${h} name="search" /><span class="unseen">Search the log</span></label><input
id="log-search"
type="search"
data-search
placeholder="Search the log"
maxlength="200"
autocomplete="off"
spellcheck="false"
onInput=${({currentTarget:{value:i}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(i),i===""?0:kn)}}
onKeyDown=${i=>{i.key==="Enter"?(i.preventDefault(),n(i.currentTarget.value)||s.step(i.shiftKey?-1:1)):i.key==="Escape"&&i.currentTarget.value&&(i.preventDefault(),i.stopPropagation(),i.currentTarget.value="",n(""))}}
/><kbd aria-hidden="true">/</kbd></span>
`}var We=({name:e,icon:t,on:s,tip:n,onClick:o})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}><${h} name=${t} />${e}</button>
`;function Je({reader:e,name:t,hasPassed:s,cause:n}){let{finder:o,scroller:a,file:i,wrapped:l}=e,c=o.found.value,u=c!==null&&c.lines.length>1,m=a.follows.value;return r`
<div class="log-tools" role="toolbar" aria-label="Log"><${Sn} reader=${e} /><span class="log-steps"><button
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
`}<span class="log-hits number" role="status">${o.busy.value?"searching\u2026":r`<${vn} finder=${o} cause=${n} />`}</span><span class="log-ways"><${We}
name="Wrap"
icon="wrap"
on=${l.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>${i.complete.value===!1&&r`
<${We}
name="Follow"
icon="end"
on=${m}
tip="Follow the end (e)"
onClick=${()=>m?a.follows.value=!1:e.followEnd()}
/>
`}<a class="button" href=${i.href} download=${t} data-tip="Download the whole log"><${h} name="download" />
Download
</a></span></div>
`}function Tn({file:e,attempt:t}){let s=b(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return E(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function On({attempt:e}){let t=e.outcome?`/api/v1/attempts/${e.id}/failures`:null,s=X(t,e.outcome).data.value?.report,n="One start of the test runner ran several tests.";if(!s)return r`<span>${n}</span>`;let o=w("job",{id:s.job_id},{attempt:s.number}),a=s.attempt===e.id?"this log":r`the log of <a data-report href=${o}>${s.test}</a>`;return r`
<span>${n}${" "}${s.cut_off?r`It died or was stopped before its own report, about all of them, was whole: see the end of ${a}.`:r`Its own report, about all of them, is at the end of ${a}.`}</span>
`}function Mn({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
<p class="log-summary quiet number">${s&&r`
<span>${g(e.lines.value,"line")}, ${A(e.size)}${e.complete.value?"":", still growing"}</span>
`}${t.window!==null&&r`<${On} attempt=${t} />`}${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}</p>
`}var En=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let o=t.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>${o>0?g(o,"new line"):"Jump to end"}</button>
`};function An({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Cn=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function Ve({attempt:e,name:t}){let s=y(()=>new ct(e),[]),{file:n,scroller:o,wrapped:a}=s,[i,l,c]=[k(null),k(null),k(null)];q(()=>o.attach({box:i.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),q(()=>{let f=parseFloat(getComputedStyle(i.current).lineHeight);o.reset(f),a.value&&o.measure(c.current.children)},[a.value]),Me(()=>{Ee.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Ae("Log",y(()=>Cn(s),[]));let u=f=>{let p={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")o.toStart();else if(f.key==="End")o.follow();else if(f.key==="Enter"&&f.target===i.current)s.toggleMark();else if(p&&(f.shiftKey||f.altKey))s.moveMark(p,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log"><${Je}
reader=${s}
name=${t}
hasPassed=${e.outcome==="passed"}
cause=${e.cause}
/><${Tn} file=${n} attempt=${e} />${n.error.value&&r`
<${N}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}${m&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}<div class="log-frame" hidden=${m}><div
class=${`log-box ${a.value?"is-wrapped":""}`}
ref=${i}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
><div class="log-strip" ref=${l}><${Ke} reader=${s} sheet=${c} /></div></div><${En} reader=${s} /><${An} reader=${s} /></div><${Mn} file=${n} attempt=${e} /></div>
`}function Ot(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m109_0 as v}from"../main.js";var Ln=15e3;function Mt(e){let t=b(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=k(null);return n.current=s?.progress??n.current,n.current}var ut=({passed:e,failed:t,skipped:s})=>e+t+s;function Rn(e){let t=ut(e),s=e.total===null?g(t,"case"):`${d(t)} of ${g(e.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>e[o]>0);return[s,...n.map(o=>`${d(e[o])} ${o}`)].join(", ")}function Pn({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function Nn({text:e}){let t=k(e);t.current=e;let[s,n]=T("");return E(()=>{let o=setInterval(()=>n(t.current),Ln);return()=>clearInterval(o)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function Ue({attempt:e}){let t=Mt(e),s=t?Rn(t):"No cases reported so far",n=t?Pn(t):"";return r`
<p class="cases-line number"><span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}</p><${Nn} text=${t?`${s}, ${n}`:""} />
`}function Ge({attempt:e}){let t=Mt(e);return t?t.total===null?d(ut(t)):`${d(ut(t))} of ${d(t.total)}`:null}function Xe({attempt:e}){let t=Mt(e);if(!t?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=ut(t);return r`
<ol class="case-list">${t.ended.slice().reverse().map((n,o)=>r`<${wt} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}</ol>${s>t.ended.length&&r`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
`}import{m146_0 as Qe}from"../shared.js";function Hn({attempt:e}){let t=[],s=e.tree&&Wt(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${P(e)}`),e.install_seconds!==null?t.push(`installed for ${_(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),Vt(e)&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=o=>o===s&&e.tree.repository||void 0;return r`
<p class="attempt-facts number">${t.map(o=>r`<span key=${o} title=${n(o)}>${o}</span>`)}</p>
`}function In(e,t){let s=Ot(t),n=Object.keys(t.cases).length>0,o=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${Ve} key=${t.id} attempt=${t} name=${o} />`},!t.outcome&&{name:"cases",title:"Cases",count:r`<${Ge} attempt=${t} />`,body:()=>r`<${Xe} key=${t.id} attempt=${t} />`},n&&{name:"cases",title:"Cases",count:ke(t.cases),body:()=>r`<${ve} key=${t.id} attempt=${t} />`},t.outcome&&n&&{name:"timeline",title:"Timeline",body:()=>r`<${pe} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${se} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Ye({job:e,attempt:t}){let s=In(e,t),n=Jt.value.query.get("show"),o=s[0]?.name,a=Ot(t);return r`
<${v} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${J(t)}><${Hn} attempt=${t} />${t.message&&!t.cause&&!et(t)&&r`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}${a&&r`<p class="quiet">${a}</p>`}${!t.outcome&&r`<${Ue} attempt=${t} />`}${s.length>0&&r`
<${Qe}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(i=>i.name===n)?n:o}
onChange=${i=>V({show:i===o?"":i})}
/>
`}<//>
`}import{m26_0 as Nl,m26_1 as Hl,m26_2 as Ze}from"../shared.js";import{m0_0 as Dl,m0_1 as je,m0_2 as Bl,m0_3 as zl,m0_4 as Fl,m0_5 as Kl,m0_6 as Wl,m0_7 as Jl,m0_8 as Vl,m0_9 as Ul,m0_10 as Gl,m0_11 as Xl,m0_12 as Ql,m0_13 as Yl,m0_14 as ts,m0_15 as Zl,m0_16 as jl,m0_17 as tc,m0_18 as ec}from"../main.js";import{m234_0 as L,m234_1 as oc}from"../main.js";import{m114_0 as es,m114_1 as rc,m114_2 as lc}from"../main.js";var ss=e=>[L("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>ts(e.id)},L("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>je(e)}],Et=e=>ss(e).filter(t=>t&&t.applies);function ns({job:e}){let t=Oe(null),s=(i,l)=>async()=>{t.value=i,await l(),t.value=null},n=oe(Et(e).map(({label:i})=>i).join(),ne),o=t.value!==null||!n,a=e.status==="done"?[]:ss(e).filter(Boolean);return r`
${e.status==="pending"&&r`<${es} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}${a.map(({label:i,doing:l,icon:c,run:u,danger:m,applies:f})=>r`
<button
type="button"
key=${i}
class=${`button ${m?"is-danger":""}`}
disabled=${o||!f}
onClick=${s(i,u)}
><${h} name=${c} />${t.value===i?l:i}</button>
`)}
`}var os=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],is=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],as=["org_id","app_version_id","test","priority","target"];function rs(e){let t=as.map(s=>`--${s.replaceAll("_","-")} ${M(String(e[s]))}`);for(let[s,n,o]of os)(e[s]??o)!==o&&t.push(`${n} ${M(String(e[s]))}`);for(let[s,n]of is)for(let[o,a]of Object.entries(e[s]??{}))t.push(`${n} ${M(`${o}=${a}`)}`);for(let s of e.tags??[])t.push(`--tag ${M(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${M(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function ls(e){let t=Object.fromEntries(as.map(s=>[s,e[s]]));for(let[s,,n]of os)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of is)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m279_0 as mt,m279_1 as xc,m279_2 as yc,m279_3 as kc,m279_4 as cs}from"../main.js";import{m45_0 as us,m45_1 as Tc}from"../main.js";function qn(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),o=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&L("retry","job")&&["Retry",`qgjob retry ${s}`],L("submit","job")&&["Submit again",rs(e)]].filter(Boolean).map(([a,i])=>[a,i+cs()])}function Dn(e,t){let{id:s}=e,{origin:n}=location,o=JSON.stringify(ls(e));return[["Show the job",`${mt} ${n}/job/${s}`],t&&["Show the log of this attempt",`${mt} -r 0- ${n}/api/v1/attempts/${t.id}/log`],L("submit","job")&&["Submit again",`${mt} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(o)}`]].filter(Boolean).map(([a,i])=>[`${a}, with curl`,i])}var ms=({job:e,attempt:t})=>r`
<${v} title="Command line" className="job-commands"><${us} lines=${[...qn(e,t),...Dn(e,t)]} /><//>
`;import{m55_0 as fs}from"../shared.js";import{m65_0 as ps,m65_1 as Dc,m65_2 as Bc}from"../main.js";import{m153_0 as ft}from"../main.js";function Bn({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${_(t.install_seconds)}`}function zn({id:e}){let t=b(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${w("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var Fn=({variables:e})=>r`
<ul class="plain">${Object.entries(e).map(([t,s])=>r`<li key=${t}><code>${t}=${s}</code></li>`)}</ul>
`,Kn=({source:{commit:e,bundle:t,repository:s}})=>r`
<span title=${s}>${e?"commit ":"bundle "}<code title=${e||t}>${qt(e||t)}</code></span>
`,hs=({job:e})=>r`
<${fs}
facts=${[["Build",r`<${ps} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${w("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",Ht(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&r`<${Fn} variables=${e.environment} />`],["Tests",e.source&&r`<${Kn} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&r`<${zn} id=${e.batch_id} />`],["Submitted",r`<${ft} at=${e.created_at} />`],[Ft(e),e.started_at&&r`<${ft} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${ft} at=${e.finished_at} />`],["Install",Bn(e)],["Id",r`<code class="id">${e.id}</code>`]]}
/>
`;import{m11_0 as pt,m11_1 as tu,m11_2 as eu,m11_3 as su}from"../main.js";import{m294_0 as iu,m294_1 as ds,m294_2 as $s}from"../shared.js";import{m52_0 as gs}from"../main.js";function Wn(e,t){let s=e-t;return s<0?`${K(-s)} longer than expected`:`ends ${Nt(e,t)}`}function Jn({job:e}){let t=b(`agent:${e.agent}`),s=t.ids.value.length>0?t.row(e.agent).value?.job:null,{started_at:n,expected_seconds:o}=s??{},a=y(()=>Te(()=>Wn(O(n)+o,pt.value)),[n,o]);return s?.id===e.id&&s.awaited_until?r`<span class="unbroken" data-end>waits until ${It(O(s.awaited_until))}</span>`:s?.id!==e.id||s.phase!=="executing"||!(o>=1)?null:r`<span class="unbroken" data-end>${a}</span>`}function Vn({job:e,last:t}){let s=b(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,a=n?.history.some(({job_id:i})=>i!==e.id)&&$s(n,t);return r`
<span>
ran ${P(t)}${a&&r`<span class="quiet">, ${a}</span>`}</span>
`}function _s({job:e}){let t=e.tries?.at(-1);if(!t)return null;if(e.status==="pending")return r`<p class="job-run number" data-run><span>attempt ${t.number+1} is next</span></p>`;if(!e.agent)return null;let s=e.status==="running",n=s&&e.phase==="behind";return r`
<p class="job-run number" data-run><span>
on <a href=${w("agent",{name:e.agent})}>${e.agent}</a>${n&&", which runs other tests of this start of the runner first"}${s&&!n&&r`${" "}for <${gs} since=${e.started_at??t.leased_at} />`}</span>${t.number>1&&r`<span>attempt ${t.number}</span>`}${s&&r`<${Jn} job=${e} />`}${!s&&e.started_at&&e.finished_at&&r`<${Vn} job=${e} last=${t} />`}</p>
`}import{m102_0 as ws}from"../shared.js";import{m107_0 as bs}from"../main.js";import{m119_0 as xs,m119_1 as Su,m119_2 as Tu}from"../shared.js";import{m136_0 as ys,m136_1 as Eu,m136_2 as Au}from"../main.js";import{m143_0 as Ru,m143_1 as ht,m143_2 as ks,m143_3 as Pu}from"../main.js";var vs=104,Un=30,Ss={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},R={x:188,y:12,width:432,height:66},At=new Set(["assigned","installing","running"]),Gn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Xn=(e,t)=>`${At.has(e)&&!At.has(t)?"agent":e}>${t}`;function Qn({name:e,times:t,here:s}){let[n,o,a]=Ss[e],i=s?"is-here":t>0?"is-taken":"";return r`
<g class=${`way-node ${i}`} data-node=${e} data-taken=${t>0?"":void 0}><rect x=${n} y=${o} width=${vs} height=${Un} rx="3" /><text x=${n+vs/2} y=${o+20}>${a}${t>1?` \xD7${t}`:""}</text></g>
`}var Yn={backoff:"backing off",done:"passed"},Zn=e=>e.map(t=>Yn[t]??t);function Ts({job:e}){let t=Kt(e),s=Zn(t);ks(e)&&s.splice(-1,1,"held");let n=l=>t.filter(c=>c===l).length,o=new Set(t.slice(1).map((l,c)=>Xn(t[c],l))),a=t.at(-1),i=Object.entries(Gn).sort(([l],[c])=>o.has(l)-o.has(c));return r`
<figure class="way"><figcaption class="way-words"><span class="unseen">Lifecycle: </span>${s.map((l,c)=>r`
<span key=${c} class=${c===t.length-1?"strong":""}>${l}</span>
`)}</figcaption><details><summary>All states</summary><svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${s.join(", ")}`}
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
class=${`way-agent ${t.some(l=>At.has(l))?"is-taken":""}`}
x=${R.x}
y=${R.y}
width=${R.width}
height=${R.height}
rx="5"
/><text class="way-agent-name" x=${R.x+14} y=${R.y+R.height-6}>on an agent</text>${i.map(([l,c])=>r`
<path
key=${l}
class=${`way-line ${o.has(l)?"is-taken":""}`}
data-line=${l}
d=${c}
marker-end=${`url(#way-arrow${o.has(l)?"-lit":""})`}
/>
`)}${Object.keys(Ss).map(l=>r`<${Qn} key=${l} name=${l} times=${n(l)} here=${l===a} />`)}</svg></details></figure>
`}import{m174_0 as zu,m174_1 as Fu,m174_2 as Os,m174_3 as Ku,m174_4 as Wu,m174_5 as Ju}from"../shared.js";import{m51_0 as Ms}from"../shared.js";import{m148_0 as Qu,m148_1 as Yu,m148_2 as Es}from"../shared.js";var jn=e=>[["Passed",dt(e.pass_rate),`${d(e.passed)} of ${g(e.attempts,"attempt")}`],["Flaky",dt(e.flaky_rate),`${d(e.flaky)} of ${g(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":_(e.usual_seconds),["median of passed runs",ds(e)].filter(Boolean).join(": ")]];function As({job:e}){let t=b(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&w("test",{id:s.id});return r`
<${v}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`
${Es(s).map(({label:o,icon:a,run:i})=>r`
<button type="button" key=${o} class="button" onClick=${i}><${h} name=${a} />${o}</button>
`)}<a href=${n}>Show test</a>
`}
>${!s&&r`
<p class="nothing">${t.loaded.value?"No attempt has passed or failed yet.":""}</p>
`}${s&&r`
<dl class="history-figures number">${jn(s).map(([o,a,i])=>r`
<div key=${o}><dt>${o}</dt><dd>${a}</dd>${i&&r`<dd class="quiet">${i}</dd>`}</div>
`)}</dl>${s.quarantined&&r`
<p class="history-held"><span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}${Os(s)}</p>
`}<${Ms} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}<//>
`}import{m150_0 as mm,m150_1 as Cs,m150_2 as fm}from"../main.js";var to=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ct={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",between:"other tests of this start ran for",running:"ran"},eo={...Ct,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},so=.05;function Ls({attempt:e,parts:t}){let s=t.filter(({kind:n,from:o,until:a,live:i})=>n in Ct&&(i||a-o>=so)).map(({kind:n,from:o,until:a,live:i})=>i?`${eo[n]} ${K(a-o)}`:`${Ct[n]} ${n==="running"?P(e):_(a-o)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var no=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Rs({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
<span class="fall-track" aria-hidden="true">${n.map((o,a)=>r`
<i
key=${a}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${no(t,o)}
></i>
`)}${s?.outcome&&r`
<span
class=${`fall-end state-${W(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
><${h} name=${W(s)} /></span>
`}</span>
`}function oo({job:e,row:t,place:s,chosen:n}){let{attempt:o}=t;if(!o)return r`
<li class="fall-row is-waiting"><span class="fall-head"><${ht} job=${e} /></span><${Rs} row=${t} place=${s} /><span class="fall-text quiet number">${Ls(t)}</span></li>
`;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),V({attempt:o.number}))},i=W(o);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}><span class="fall-head"><a
class="fall-number number"
href=${w("job",{id:e.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${a}
>${o.number}</a><span class=${`state state-${i}`}><${h} name=${i} /><span>${J(o)}</span></span><span class="fall-agent" title=${o.agent}>
on <a href=${w("agent",{name:o.agent})}>${o.agent}</a></span></span><${Rs} row=${t} place=${s} /><span class="fall-text quiet number">${Ls(t)}</span></li>
`}function Ps({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=Y(e,s?pt.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:o,marks:a}=Z(n);return r`
<div class="fall"><ul class="fall-keys" aria-hidden="true">${to.map(([i,l])=>r`
<li key=${i}><i class=${`fall-part fall-${i}`}></i>${l}</li>
`)}</ul><ol class="fall-rows">${n.map(i=>r`
<${oo}
key=${i.attempt?.id??"waiting"}
job=${e}
row=${i}
place=${o}
chosen=${i.attempt?.number===t}
/>
`)}</ol><div class="fall-axis number quiet" aria-hidden="true">${a.map(({at:i,time:l,end:c})=>r`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(i*100).toFixed(3)}%`}}
>${l===0&&!c?"submitted":`${c?"":"+ "}${_(l)}`}</span>
`)}</div></div>
`}import{m225_0 as Sm,m225_1 as Tm,m225_2 as Om,m225_3 as Mm,m225_4 as Em,m225_5 as Am,m225_6 as Cm,m225_7 as Lm,m225_8 as Ns}from"../main.js";import{m228_0 as Nm,m228_1 as Hm,m228_2 as Im,m228_3 as qm,m228_4 as Dm,m228_5 as Hs}from"../main.js";import{m272_0 as Fm,m272_1 as Km,m272_2 as Is}from"../main.js";function gf({params:e}){let t=Is(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function io(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var ao=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],ro=({job:e})=>r`
<${ht} job=${e} />${ao.filter(([t])=>e[t]).map(([t,s,n,o=t])=>r`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${o}</span>
`)}
`;function lo(e){let t=e?.batch_id,s=b(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Pt(n):"Batch",w("batch",{id:t})]]}}function qs({params:{id:e},query:t}){let s=y(Ns,[]),n=b(`job:${e}`),o=n.ids.value.length>0?n.row(e).value:null;Hs("This job",()=>o?Et(o):[]);let a=lo(o);if(!o)return r`<${ws} store=${n} kind="job" />`;let i=io(o,t),l=et(i),c=i&&r`<${_s} job=${o} />`,u=i&&r`<${Ye} key=${i.id} job=${o} attempt=${i} />`,m=s?.failures?.attempt===i?.id?s?.failures:null;return r`
<${bs}
title=${r`<${Cs} test=${o.test} />`}
...${a}
crumb=${Dt(o.test)}
inspect=${["job",e]}
actions=${r`<${ns} job=${o} />`}
state=${r`<${ro} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>${o.simulated&&["running","done","failed"].includes(o.status)&&r`
<${ys}>${o.agent} simulates tests: this test ${o.status==="running"?"is not run, and its result will prove":"was not run, and its result proves"} nothing.
<//>
`}<${Ze} job=${o} />${(!l||o.status==="pending")&&r`<${xs} job=${o} />`}${l&&r`<${Se} key=${`why ${i.id}`} job=${o} attempt=${i} initial=${m} />`}${u}<div class=${`job-top ${i?"is-after":""}`}><div><${v} id="way" title="Lifecycle"><${Ts} job=${o} /><//><${v} id="attempts" title="Attempts"><${Ps} job=${o} chosen=${i?.number} /><//></div><${v} title="Details"><${hs} job=${o} /><//></div><div class="job-foot"><${As} job=${o} /><${ms} job=${o} attempt=${i} /></div><//>
`}export{qs as default,gf as title};
