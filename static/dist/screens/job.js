import{m280_0 as ma,m280_1 as fa,m280_2 as pa,m280_3 as E,m280_4 as ha,m280_5 as da,m280_6 as $a,m280_7 as N,m280_8 as O,m280_9 as ga,m280_10 as y,m280_11 as T}from"../main.js";import{m6_0 as wa,m6_1 as ya,m6_2 as Ct,m6_3 as xa,m6_4 as ka,m6_5 as va}from"../main.js";import{m172_0 as Lt,m172_1 as Ta,m172_2 as A,m172_3 as Ma,m172_4 as Ea,m172_5 as $,m172_6 as Aa,m172_7 as Pt,m172_8 as Ca,m172_9 as Rt,m172_10 as qt,m172_11 as La,m172_12 as d,m172_13 as ft,m172_14 as _,m172_15 as Pa,m172_16 as Ra,m172_17 as F,m172_18 as qa,m172_19 as M,m172_20 as Nt,m172_21 as It,m172_22 as Na}from"../main.js";import{m181_0 as r}from"../main.js";import{m189_0 as za,m189_1 as K,m189_2 as Ht,m189_3 as Dt,m189_4 as Bt,m189_5 as W}from"../shared.js";import{m194_0 as Wa,m194_1 as zt,m194_2 as Ja}from"../shared.js";import{m221_0 as Ga,m221_1 as Xa,m221_2 as Qa,m221_3 as Ya,m221_4 as ja,m221_5 as J,m221_6 as Za,m221_7 as b,m221_8 as Ft,m221_9 as to}from"../main.js";import{m161_0 as Kt}from"../shared.js";import{m186_0 as oo,m186_1 as io,m186_2 as Wt,m186_3 as I,m186_4 as Jt,m186_5 as V}from"../shared.js";import{m190_0 as Vt,m190_1 as pt,m190_2 as co}from"../shared.js";import{m225_0 as fo,m225_1 as po,m225_2 as ho,m225_3 as $o,m225_4 as U}from"../main.js";import{m74_0 as h}from"../main.js";import{m83_0 as Ut,m83_1 as yo,m83_2 as Gt}from"../shared.js";import{m104_0 as Xt,m104_1 as Qt}from"../shared.js";var Rs=e=>e.reduce((t,{size:s})=>t+s,0),qs=12;function Ns({artifacts:e}){let t=e.slice(0,qs),s=t.filter(a=>pt(a)==="image"),n=Gt(Ut([],s));return r`
<div class="previews">
${t.map(a=>{let i=s.indexOf(a);return i<0?r`<${Qt} key=${a.id} video=${a} />`:r`<${Xt} key=${a.id} picture=${a} open=${()=>n.open(i)} />`})}
${n.shown}
</div>
`}function Is({artifact:e,content:t}){let s=V(e,t);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
</a>
`:null}var ht=({files:e,content:t})=>r`
<ul class="plain artifact-list">
${e.map(s=>r`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span>
<${Is} artifact=${s} content=${t} />
</li>
`)}
</ul>
`;function Yt({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Kt(t,e.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet">
<a href=${U(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,a=s.artifacts.filter(Jt).map(Vt),i=[...a].sort((f,m)=>!V(f,n)-!V(m,n)),o=Wt(i.filter(I)),l=new Set(o.flatMap(({files:f})=>f)),c=a.filter(pt).filter(I),u=i.filter(f=>!I(f));return r`
<div class="artifacts">
${c.length>0&&r`<${Ns} artifacts=${c} />`}
<${ht} files=${i.filter(f=>!l.has(f)&&I(f))} content=${n} />
${u.length>0&&r`
<section data-of-start>
<p class="quiet">Of the whole start, which ran several jobs</p>
<${ht} files=${u} content=${n} />
</section>
`}
${o.map(({folder:f,files:m})=>r`
<details key=${f}>
<summary>
${f} <span class="quiet number">${$(m.length,"file")}, ${A(Rs(m))}</span>
</summary>
<${ht} files=${m} content=${n} />
</details>
`)}
</div>
`}import{m179_0 as No,m179_1 as jt,m179_2 as Io,m179_3 as Ho,m179_4 as Zt,m179_5 as x}from"../main.js";var G=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var te=1,Hs=.5,Ds=.25,Bs=.35;function X(e,t){let s=[],n=F(e.created_at),a=i=>n=Dt(e,i).at(-1)?.time??n;a(-1);for(let[i,o]of(e.tries??[]).entries()){let l=F(o.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Ht(o)];s.push({attempt:o,parts:c}),n=F(o.finished_at)??t,a(i)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:i}of s)for(let o of i)o.live=o.until===null,o.until=Math.max(o.from,o.until??t);return s}var ee=({kind:e})=>e==="waiting"||e==="backoff";function Q(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!ee(c)).reduce((c,{from:u,until:f})=>c+f-u,0),n=s>0?Math.max(Hs*s,te):1/0,a=[],i=0;for(let c of t){a.push([c.from,i]);let u=c.until-c.from;c.cut=ee(c)&&u>n*1.2,i+=c.cut?n:u,a.push([c.until,i])}let o=Math.max(i,te),l=c=>{let u=a.findIndex(([q])=>q>=c);if(u<0)return i/o;if(u===0)return 0;let[[f,m],[p,S]]=[a[u-1],a[u]];return(m+(p>f?(c-f)/(p-f)*(S-m):0))/o};return{place:l,marks:zs(e,l)}}function zs(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(i=>i.attempt).map(i=>i.parts[0].until)],a=[];for(let i of n){let o=t(i);o>1-Bs||a.length>0&&o-a.at(-1).at<Ds||a.push({at:o,time:i-s})}return a.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),a}var Fs=.05,Ks={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},$t=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)}),se=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:a})=>{let i=Math.min(t.from+s,t.until);return $t(a,i,Math.min(i+n,t.until))});function Ws({title:e,offset:t,seconds:s,depth:n,failed:a},i,o){let l=Math.min(i+t,o.until),c=$t(a?"failed":"step",l,Math.min(l+s,o.until));return{kind:"step",name:e,depth:n,outcome:a?"failed":"",seconds:s,parts:[c]}}function Js(e,t){let{outcome:s,seconds:n,retries:a,steps:i}=e,o=se(e,t);return[{kind:"case",name:G(e),parts:o,seconds:n,tries:a+1,outcome:s},...i.map(c=>Ws(c,o.at(-1).from,t))]}var dt=(e,t)=>({kind:"phase",name:e,parts:t});function Vs(e,t){if(t.length===0)return{before:[dt("Run",[e])],after:[]};let s=t.flatMap(o=>se(o,e)),n=Math.min(...s.map(({from:o})=>o)),a=Math.max(...s.map(({until:o})=>o)),i=(o,l,c)=>c-l<Fs?[]:[dt(o,[$t("running",l,c)])];return{before:i("Start",e.from,n),after:i("Finish",a,e.until)}}var Us=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function ne(e,t,s){let n=X(e,0).find(o=>o.attempt?.id===t.id),a=n.parts.find(({kind:o})=>o==="running"),i=n.parts.filter(o=>o!==a).map(o=>dt(Ks[o.kind],[o]));if(a){let o=Us(s),{before:l,after:c}=Vs(a,o);i.push(...l,...o.flatMap(u=>Js(u,a)),...c)}for(let o of i)o.seconds??=o.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:i,...Q([n])}}import{m134_0 as Go,m134_1 as P,m134_2 as Y}from"../main.js";var ae=100,oe={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Gs=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],Xs=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),Qs=({part:e,place:t})=>r`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${Xs(t,e)}></i>
`;function Ys({row:e,place:t}){let{kind:s,name:n,parts:a,seconds:i,outcome:o,tries:l,depth:c=0}=e;return r`
<li class=${`span-row is-${s} ${o==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&r`
<span class=${`state state-${oe[o]}`}>
<${h} name=${oe[o]} />
<span class="unseen">${o}</span>
</span>
`}
<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&o==="failed"&&r`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${a.map((u,f)=>r`<${Qs} key=${f} part=${u} place=${t} />`)}
</span>
<span class="number quiet">${_(i)}</span>
</li>
`}var js=({marks:e})=>r`
<div class="span-axis number quiet" aria-hidden="true">
${e.map(({at:t,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${_(s)}`}
</span>
`)}
</div>
`;function ie({job:e,attempt:t}){let s=Object.keys(t.cases).length>0,n=jt(s?`/api/v1/attempts/${t.id}/cases`:null,t.outcome),[a,i]=T(ae),o=s?n.data.value?.cases:[],l=O(()=>o&&ne(e,t,o),[e,t,o]),c=n.error.value;if(c&&!o)return r`<${P} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return r`<${Y} />`;let{rows:u,place:f,marks:m}=l;return r`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${Gs.map(([p,S])=>r`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${S}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,a).map((p,S)=>r`<${Ys} key=${S} row=${p} place=${f} />`)}
</ol>
<${js} marks=${m} />
${u.length>a&&r`
<button type="button" class="button" onClick=${()=>i(a+ae)}>
Show more (${$(u.length-a,"row")} left)
</button>
`}
</div>
`}import{m4_0 as C,m4_1 as re,m4_2 as R,m4_3 as le,m4_4 as oi}from"../main.js";import{m87_0 as ce}from"../shared.js";import{m121_0 as ue}from"../main.js";var me=["failed","error","skipped","passed"],Zs={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},tn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},en=3,fe=100,de=({outcome:e})=>e==="failed"||e==="error";function $e(e){let t=Object.values(e).reduce((n,a)=>n+a,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}var pe=({one:e})=>r`<${ce} from=${e.log_line} until=${e.log_last_line} />`;function he({one:e,children:t}){return r`
<span class=${`state state-${tn[e.outcome]}`}>
<${h} name=${Zs[e.outcome]} />
<span>${e.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${G(e)}</span>
${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}
${e.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${t}
</span>
<span class="number quiet">${_(e.seconds)}</span>
`}var gt=({one:e,open:t})=>r`
<li class="case">
${e.message?r`
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
${e.log_line&&r`<p class="case-output"><${pe} one=${e} /></p>`}
</details>
`:r`
<div class="case-line">
<${he} one=${e}>${e.log_line&&r`${" "}<${pe} one=${e} />`}<//>
</div>
`}
</li>
`;function sn(e){let[t,s]=T(null),[n,a]=T(0),i=JSON.stringify(e.cases);return E(()=>{let o=new AbortController;return R(`/api/v1/attempts/${e.id}/cases`,{signal:o.signal}).then(l=>s(l.cases)).catch(l=>{if(!o.signal.aborted){if(!(l instanceof C))throw l;s(l)}}),()=>o.abort()},[e.id,i,n]),[t,()=>a(n+1)]}function ge({attempt:e}){let[t,s]=sn(e),[n,a]=T("all"),[i,o]=T(fe),l=O(()=>Array.isArray(t)?me.flatMap(m=>t.filter(p=>p.outcome===m)):[],[t]);if(t===null)return r`<${Y} />`;if(t instanceof C)return r`<${P} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=me.map(m=>[m,l.filter(p=>p.outcome===m).length]).filter(([,m])=>m>0),u=n==="all"?l:l.filter(m=>m.outcome===n),f=[["all",`all ${d(l.length)}`],...c.map(([m,p])=>[m,`${m} ${d(p)}`])];return r`
<div class="cases">
${c.length>1&&r`
<${ue} label="Outcome" hideLabel options=${f} value=${n} onChange=${a} />
`}
<ol class="case-list">
${u.slice(0,i).map((m,p)=>r`
<${gt}
key=${`${m.project}/${m.classname}/${m.name}/${p}`}
one=${m}
open=${de(m)&&p<en}
/>
`)}
</ol>
${u.length>i&&r`
<button type="button" class="button" onClick=${()=>o(i+fe)}>
Show more (${$(u.length-i,"case")} left)
</button>
`}
</div>
`}import{m47_0 as _e,m47_1 as j}from"../shared.js";import{m282_0 as vi,m282_1 as Si,m282_2 as Oi,m282_3 as Ti,m282_4 as Mi,m282_5 as H,m282_6 as g,m282_7 as Ei,m282_8 as Ai,m282_9 as Ci,m282_10 as be,m282_11 as we}from"../main.js";import{m160_0 as ye}from"../main.js";import{m196_0 as Ni,m196_1 as Ii,m196_2 as Hi,m196_3 as Di,m196_4 as Bi,m196_5 as zi,m196_6 as xe}from"../main.js";var nn=2e3,Z=class{#s;#t=0;#n;#e;found=g(null);busy=g(!1);error=g(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#a({kind:"text",text:t},s)}async failures(t){return this.#a({kind:"failures",text:""},t)}async#o({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return R(`${this.#s}?${n}`)}async#a(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:a,more:i}=await this.#o(t);if(n!==this.#t)return;this.error.value=null;let o=a.findIndex(c=>c>=s),l=a.length===0?-1:Math.max(0,o);this.found.value={...t,lines:a,more:i,at:l},l>=0&&this.#e(a[l])}catch(a){if(n!==this.#t)return;if(!(a instanceof C))throw a;this.error.value=a}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},nn))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#o(t).catch(()=>null);if(!n||s!==this.#t)return;let a=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(a)}}};import{m203_0 as Ui,m203_1 as _t,m203_2 as tt}from"../shared.js";var D=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),ve=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,an=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,bt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function wt(e,t,s){let n=([i,o,l]=bt[0])=>(i-e)**2+(o-t)**2+(l-s)**2,a=0;return bt.forEach((i,o)=>{n(i)<n(bt[a])&&(a=o)}),a}function on(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return wt(t,t,t);let s=a=>a===0?0:55+a*40,n=e-16;return wt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var ke={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Se(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let a=0;a<s.length;a+=1){let i=s[a];if(i===0)n={...D};else if(ke[i])Object.assign(n,ke[i]);else if(i>=30&&i<=37)n.fg=i-30;else if(i>=40&&i<=47)n.bg=i-40;else if(i>=90&&i<=97)n.fg=i-82;else if(i>=100&&i<=107)n.bg=i-92;else if(i===38||i===48){let o=i===38?"fg":"bg";s[a+1]===5?(n[o]=on(s[a+2]),a+=2):s[a+1]===2&&(n[o]=wt(s[a+2]||0,s[a+3]||0,s[a+4]||0),a+=4)}}return n}function Oe(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(ve))n!==void 0&&(s=Se(s,n));return s}function rn({fg:e,bg:t,bold:s,dim:n,italic:a,underline:i,strike:o,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),a&&c.push("ansi-italic"),i&&c.push("ansi-underline"),o&&c.push("ansi-strike"),c.join(" ")}var ln=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function cn(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Te(e,t=D){let s=t,n=e.includes("\r")?cn(e):e,a=[],i=l=>{l&&a.push({text:l.replace(an,ln),classes:rn(s)})},o=0;for(let l of n.matchAll(ve))i(n.slice(o,l.index)),o=l.index+l[0].length,l[1]!==void 0&&(s=Se(s,l[1]));return i(n.slice(o)),a}function Me(e,t){let s=e.map(({text:o})=>o).join(""),n=[...s.matchAll(t)].filter(([o])=>o).map(o=>[o.index,o.index+o[0].length]);if(n.length===0)return e;let a=[],i=0;for(let{text:o,classes:l}of e){let c=i+o.length,u=[i,...n.flat().filter(f=>f>i&&f<c),c];for(let f=0;f+1<u.length;f+=1){let[m,p]=[u[f],u[f+1]];p>m&&a.push({text:s.slice(m,p),classes:l,hit:n.some(([S,q])=>S<=m&&p<=q)})}i=c}return a}var st=8192,B=10,un=new TextDecoder;function Ee(e){let t=0;for(let s=e.indexOf(B);s>=0;s=e.indexOf(B,s+1))t+=1;return t}var yt=e=>e.at(-1)===B;function xt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var et=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:a}){this.begin=t,this.first=a,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+st}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=xt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(B)+1,s=this.bytes.indexOf(B,this.size);this.#n=s>=0;let n=un.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),a=D;return this.#t=n.map(i=>{let o=a;return a=Oe(a,i),o}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),a=t-this.first,i=a===n.length-1&&!this.#n&&this.end<s;return{text:n[a]??"",look:this.#t[a]??D,cut:i}}};var mn=48,fn=2,pn=1024*1024,nt=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#a=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=g(null);lines=g(0);version=g(0);error=g(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return U(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#h(0),this.#$()})}setSize(t,s){this.#i=Math.max(this.#i,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#a.get(s);return n?(this.#a.delete(s),this.#a.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let a=this.#n[n]??0;!this.#a.has(n)&&(a>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let a=s+n>>1;this.#e[a+1]<t?s=a+1:n=a}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof C))throw s;this.error.value=s}}async#h(t){let s=await R(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[a,i]of this.#a)i.neededEnd>t&&this.#a.delete(a);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let a=await this.#d(s.size-1,s.size);this.#o=!yt(a)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#_(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#d(t,s){let n=await le(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await re(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>pn){await this.#h(this.size);continue}let t=await this.#d(this.size,this.#i);if(t.length===0)break;this.#w(t)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#w(t){let s=this.size,n=Math.floor(s/this.#t);for(let a of this.#a.values())a.end===s&&a.append(t);this.size+=t.length;for(let a=n;a*this.#t<this.size;a+=1){let i=a*this.#t,o=t.subarray(Math.max(0,i-s),Math.max(0,i+this.#t-s));this.#n[a]=(this.#n[a]??0)+Ee(o)}this.#o=!yt(t),this.#_(n);for(let a=n;a*this.#t<this.size;a+=1){let i=a*this.#t;i>=s&&this.#b(a,t.slice(i-s))}}#b(t,s){let n=t*this.#t,a=t===0?0:this.#e[t]+1;this.#a.set(t,new et({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+st),first:a}));for(let i of this.#a.keys()){if(this.#a.size<=mn)break;this.#a.delete(i)}}#g(){for(let t of this.#l){if(this.#r.size>=fn)return;!this.#r.has(t)&&!this.#a.has(t)&&this.#y(t)}}async#y(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+st,a=!1;await this.#m(async()=>{let i=await this.#d(s,Math.min(this.size,n));for(;s+i.length<Math.min(this.size,n);){let o=await this.#d(s+i.length,Math.min(this.size,n));if(o.length===0)break;i=xt(i,o)}this.#b(t,i),this.version.value+=1,a=!0}),this.#r.delete(t),a&&!this.#c.signal.aborted&&this.#g()}};var at=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,a=this.#n.get(t)??0;if(Math.abs(n-a)<.5)return!1;this.#n.set(t,n);let i=Math.floor(t/256);return this.#e.set(i,(this.#e.get(i)??0)+n-a),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[a,i]of this.#e)a<s&&(n+=i);if(this.#e.has(s))for(let a=s*256;a<t;a+=1)n+=this.#n.get(a)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let a=s+n+1>>1;this.topOf(a)<=t?s=a:n=a-1}return s}};var Ae=8e6,Ce=12,Le=3,kt=48,hn=140,ot=class{#s=null;#t;#n=0;#e=0;#o=0;#a={line:0,at:0};#l;range=g({first:0,last:-1});follows=g(!1);atEnd=g(!0);constructor(t){this.#t=new at(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let a=()=>this.#c(t);return s.addEventListener("scroll",a,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",a),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,Ae)-this.#r;return t>0?Math.max(1,this.#i/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#a={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#a.line)-this.#e,n=this.follows.peek()?t.bottom-kt:t.top+Math.max(0,s);(n<2*kt||n>window.innerHeight-kt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#a={line:0,at:0},this.settle()}toEnd(){this.#a={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#i:this.#t.topOf(this.#a.line)-this.#a.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Ae)}px`),this.#e=Math.max(0,Math.min(this.#i,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#o=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let a=this.#f;a===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*a:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let i=this.#t.lineAt(this.#e);this.#a={line:i,at:this.#t.topOf(i)-this.#e};let o=this.#e>=this.#i-Le;n<0&&!o&&(this.follows.value=!1),n>0&&o&&(this.follows.value=!0),this.#m(),a>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),hn))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(t),this.#h(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-Ce),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ce),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-Le,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#h(t)}#h(t){let s=this.#o+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var dn=20,it=class{scroller=new ot(dn);wrapped=g($n());marked=g(_t(location.hash));seen=g(0);#s;#t;cause;#n;constructor(t){this.file=new nt(t.id),this.finder=new Z(t.id,s=>this.#o(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,a=()=>{this.marked.value=_t(location.hash),this.#e()};window.addEventListener("hashchange",a),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let i=[H(()=>s.setCount(t.lines.value)),H(()=>{let{first:o,last:l}=s.range.value;t.version.value,l>=o&&t.need(o,l)}),H(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),H(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",a);for(let o of i)o();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#o(t.from)}#o(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},tt(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},tt(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:a,until:i}=n,o=Math.min(Math.max(s?a:1,(s?i:a)+t),this.file.lines.peek());this.marked.value={from:s?a:o,until:o},tt(this.marked.peek()),this.#o(o)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function $n(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m283_0 as Pe,m283_1 as hr,m283_2 as dr,m283_3 as $r,m283_4 as gr,m283_5 as _r,m283_6 as br,m283_7 as wr,m283_8 as yr,m283_9 as xr,m283_10 as kr,m283_11 as vr,m283_12 as Sr}from"../main.js";var Re=4e3,gn=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function _n({line:e,needle:t}){let s=e.text.length>Re,n=Te(s?e.text.slice(0,Re):e.text,e.look),a=t?Me(n,new RegExp(gn(t),"gi")):n;return r`
${a.map(({text:i,classes:o,hit:l},c)=>l?r`<mark key=${c} class=${o}>${i}</mark>`:o?r`<span key=${c} class=${o}>${i}</span>`:i)}
${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var vt=class extends Pe{shouldComponentUpdate(t){let{line:s,needle:n,look:a}=this.props;return t.needle!==n||t.look!==a||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:a}){return r`
<div class=${`log-line ${a}`} data-line=${t}>
<a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a>
<span class="log-text">
${s?r`<${_n} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function bn(e,{marked:t,found:s,cause:n}){let a=[];return e===n&&a.push("is-cause"),t&&e>=t.from&&e<=t.until&&a.push("is-marked"),s?.lines[s.at]===e&&a.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&a.push("is-failure"),a.join(" ")}function qe({reader:e,sheet:t}){let{scroller:s,file:n,finder:a,marked:i,wrapped:o}=e,{first:l,last:c}=s.range.value;n.version.value;let u=a.found.value,f=y({lines:null,set:null});u&&f.current.lines!==u.lines&&(f.current={lines:u.lines,set:new Set(u.lines)});let m={cause:e.cause,marked:i.value,found:u&&{...u,hits:f.current.set}},p=u?.kind==="text"?u.text:"",S=o.value;N(()=>{S&&s.measure(t.current.children)});let q=w=>{let At=w.target.closest(".log-number");!At||w.button||w.metaKey||w.ctrlKey||(w.preventDefault(),e.mark(Number(At.dataset.number),w.shiftKey))},Et=[];for(let w=l;w<=c;w+=1)Et.push(r`<${vt} key=${w} n=${w} line=${n.line(w)} needle=${p} look=${bn(w+1,m)} />`);return r`<div class="log-sheet" ref=${t} onClick=${q}>${Et}</div>`}var wn=250;function yn({finder:e}){let t=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!t)return null;let{kind:s,lines:n,more:a,at:i}=t;if(n.length===0)return s==="failures"?"no failures found":"not found";let o=`${d(n.length)}${a?" or more":""}`;return`${s==="failures"?"failure":"line"} ${i<0?"\u2013":d(i+1)} of ${o}`}function xn({reader:e}){let t=y(0),{finder:s}=e,n=o=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===o?!1:(e.search(o),!0)};return r`
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
onInput=${({currentTarget:{value:o}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(o),o===""?0:wn)}}
onKeyDown=${o=>{o.key==="Enter"?(o.preventDefault(),n(o.currentTarget.value)||s.step(o.shiftKey?-1:1)):o.key==="Escape"&&o.currentTarget.value&&(o.preventDefault(),o.stopPropagation(),o.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var Ne=({name:e,icon:t,on:s,tip:n,onClick:a})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${a}>
<${h} name=${t} />
${e}
</button>
`;function Ie({reader:e,name:t,hasPassed:s}){let{finder:n,scroller:a,file:i,wrapped:o}=e,l=n.found.value,c=l!==null&&l.lines.length>1,u=a.follows.value;return r`
<div class="log-tools" role="toolbar" aria-label="Log">
<${xn} reader=${e} />
<span class="log-steps">
<button
type="button"
class="icon-button"
aria-label="Previous match"
data-tip="Previous match (N)"
disabled=${!c}
onClick=${()=>n.step(-1)}
>
<${h} name="up" />
</button>
<button
type="button"
class="icon-button"
aria-label="Next match"
data-tip="Next match (n)"
disabled=${!c}
onClick=${()=>n.step(1)}
>
<${h} name="down" />
</button>
</span>
${!s&&r`
<button
type="button"
class="button"
data-tip="f"
aria-pressed=${l?.kind==="failures"}
onClick=${()=>e.nextFailure()}
>
<${h} name="failed" />
${l?.kind==="failures"&&c?"Next failure":"First failure"}
</button>
`}
<span class="log-hits number" role="status">
${n.busy.value?"searching\u2026":r`<${yn} finder=${n} />`}
</span>
<span class="log-ways">
<${Ne}
name="Wrap"
icon="wrap"
on=${o.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>
${i.complete.value===!1&&r`
<${Ne}
name="Follow"
icon="end"
on=${u}
tip="Follow the end (e)"
onClick=${()=>u?a.follows.value=!1:e.followEnd()}
/>
`}
<a class="button" href=${i.href} download=${t} data-tip="Download the whole log">
<${h} name="download" />
Download
</a>
</span>
</div>
`}function kn({file:e,attempt:t}){let s=x(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return E(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function vn({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
<p class="log-summary quiet number">
${s&&r`
<span>
${$(e.lines.value,"line")}, ${A(e.size)}
${e.complete.value?"":", still growing"}
</span>
`}
${t.window!==null&&r`
<span>
One start of the test runner ran several tests. Its own report, about all of them, is at the end of the log
of the last one.
</span>
`}
${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var Sn=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let a=t.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
${a>0?$(a,"new line"):"Jump to end"}
</button>
`};function On({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Tn=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function He({attempt:e,name:t}){let s=O(()=>new it(e),[]),{file:n,scroller:a,wrapped:i}=s,[o,l,c]=[y(null),y(null),y(null)];N(()=>a.attach({box:o.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),N(()=>{let m=parseFloat(getComputedStyle(o.current).lineHeight);a.reset(m),i.value&&a.measure(c.current.children)},[i.value]),we(()=>{ye.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),xe("Log",O(()=>Tn(s),[]));let u=m=>{let p={ArrowUp:-1,ArrowDown:1}[m.key];if(m.key==="Home")a.toStart();else if(m.key==="End")a.follow();else if(m.key==="Enter"&&m.target===o.current)s.toggleMark();else if(p&&(m.shiftKey||m.altKey))s.moveMark(p,m.shiftKey);else return;m.preventDefault()},f=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log">
<${Ie} reader=${s} name=${t} hasPassed=${e.outcome==="passed"} />
<${kn} file=${n} attempt=${e} />
${n.error.value&&r`
<${P}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}
${f&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
<div class="log-frame" hidden=${f}>
<div
class=${`log-box ${i.value?"is-wrapped":""}`}
ref=${o}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
>
<div class="log-strip" ref=${l}>
<${qe} reader=${s} sheet=${c} />
</div>
</div>
<${Sn} reader=${s} />
<${On} reader=${s} />
</div>
<${vn} file=${n} attempt=${e} />
</div>
`}function rt(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m101_0 as k}from"../main.js";var Mn=15e3;function St(e){let t=x(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=y(null);return n.current=s?.progress??n.current,n.current}var lt=({passed:e,failed:t,skipped:s})=>e+t+s;function En(e){let t=lt(e),s=e.total===null?$(t,"case"):`${d(t)} of ${$(e.total,"case")}`,n=["failed","skipped","flaky"].filter(a=>e[a]>0);return[s,...n.map(a=>`${d(e[a])} ${a}`)].join(", ")}function An({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function Cn({text:e}){let t=y(e);t.current=e;let[s,n]=T("");return E(()=>{let a=setInterval(()=>n(t.current),Mn);return()=>clearInterval(a)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function De({attempt:e}){let t=St(e),s=t?En(t):"No cases reported so far",n=t?An(t):"";return r`
<p class="cases-line number">
<span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${Cn} text=${t?`${s}, ${n}`:""} />
`}function Be({attempt:e}){let t=St(e);return t?t.total===null?d(lt(t)):`${d(lt(t))} of ${d(t.total)}`:null}function ze({attempt:e}){let t=St(e);if(!t?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=lt(t);return r`
<ol class="case-list">
${t.ended.slice().reverse().map((n,a)=>r`<${gt} key=${`${s-a} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>t.ended.length&&r`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
`}import{m137_0 as Fe}from"../shared.js";function Ln({attempt:e}){let t=[],s=e.tree&&zt(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${_(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${_(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),e.window!==null&&e.window!==e.id&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=a=>a===s&&e.tree.repository||void 0;return r`
<p class="attempt-facts number">
${t.map(a=>r`<span key=${a} title=${n(a)}>${a}</span>`)}
</p>
`}var Pn=e=>["lost","error"].includes(e.outcome)&&rt(e)!==null&&Object.keys(e.cases).length===0;function Rn(e,t){let s=rt(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${He} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:r`<${Be} attempt=${t} />`,body:()=>r`<${ze} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:$e(t.cases),body:()=>r`<${ge} key=${t.id} attempt=${t} />`},t.outcome&&!Pn(t)&&{name:"timeline",title:"Timeline",body:()=>r`<${ie} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${Yt} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Ke({job:e,attempt:t}){let s=Rn(e,t),n=Ft.value.query.get("show"),a=s[0]?.name,i=rt(t);return r`
<${k} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${W(t)}>
<${Ln} attempt=${t} />
${t.message&&!t.cause&&!j(t)&&r`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}
${i&&r`<p class="quiet">${i}</p>`}
${!t.outcome&&r`<${De} attempt=${t} />`}
${s.length>0&&r`
<${Fe}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(o=>o.name===n)?n:a}
onChange=${o=>J({show:o===a?"":o})}
/>
`}
<//>
`}import{m21_0 as wl,m21_1 as yl,m21_2 as We}from"../shared.js";import{m0_0 as ct,m0_1 as vl,m0_2 as Sl,m0_3 as Ol,m0_4 as Tl,m0_5 as Ml,m0_6 as Je,m0_7 as El,m0_8 as Al,m0_9 as Cl,m0_10 as Ll,m0_11 as Pl,m0_12 as Rl,m0_13 as Ve,m0_14 as ql,m0_15 as Nl,m0_16 as Il,m0_17 as Hl}from"../main.js";import{m220_0 as v,m220_1 as zl}from"../main.js";import{m106_0 as Ue,m106_1 as Wl}from"../main.js";var qn=1e3,Ge=e=>[v("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>Ve(e.id)},v("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>ct(e)}],Ot=e=>Ge(e).filter(t=>t&&t.applies);function Xe({job:e}){let t=be(null),s=(o,l)=>async()=>{t.value=o,await l(),t.value=null},n=Zt(Ot(e).map(({label:o})=>o).join(),qn),a=t.value!==null||!n,i=e.status==="done"?[]:Ge(e).filter(Boolean);return r`
${e.status==="pending"&&r`<${Ue} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}
${i.map(({label:o,doing:l,icon:c,run:u,danger:f,applies:m})=>r`
<button
type="button"
key=${o}
class=${`button ${f?"is-danger":""}`}
disabled=${a||!m}
onClick=${s(o,u)}
>
<${h} name=${c} />
${t.value===o?l:o}
</button>
`)}
`}var Qe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Ye=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],je=["org_id","app_version_id","test","priority","target"];function Ze(e){let t=je.map(s=>`--${s.replaceAll("_","-")} ${M(String(e[s]))}`);for(let[s,n,a]of Qe)(e[s]??a)!==a&&t.push(`${n} ${M(String(e[s]))}`);for(let[s,n]of Ye)for(let[a,i]of Object.entries(e[s]??{}))t.push(`${n} ${M(`${a}=${i}`)}`);for(let s of e.tags??[])t.push(`--tag ${M(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${M(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function ts(e){let t=Object.fromEntries(je.map(s=>[s,e[s]]));for(let[s,,n]of Qe)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of Ye)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m263_0 as ut,m263_1 as nc,m263_2 as ac,m263_3 as oc,m263_4 as es}from"../main.js";import{m38_0 as ss,m38_1 as lc}from"../main.js";function Nn(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),a=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${a}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&v("retry","job")&&["Retry",`qgjob retry ${s}`],v("submit","job")&&["Submit again",Ze(e)]].filter(Boolean).map(([i,o])=>[i,o+es()])}function In(e,t){let{id:s}=e,{origin:n}=location,a=JSON.stringify(ts(e));return[["Show the job",`${ut} ${n}/job/${s}`],t&&["Show the log of this attempt",`${ut} -r 0- ${n}/api/v1/attempts/${t.id}/log`],v("submit","job")&&["Submit again",`${ut} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(a)}`]].filter(Boolean).map(([i,o])=>[`${i}, with curl`,o])}var ns=({job:e,attempt:t})=>r`
<${k} title="Command line" className="job-commands">
<${ss} lines=${[...Nn(e,t),...In(e,t)]} />
<//>
`;import{m48_0 as as}from"../shared.js";import{m58_0 as os,m58_1 as yc}from"../main.js";import{m144_0 as mt}from"../main.js";function Hn({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${_(t.install_seconds)}`}function Dn({id:e}){let t=x(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${b("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var Bn=({variables:e})=>r`
<ul class="plain">
${Object.entries(e).map(([t,s])=>r`<li key=${t}><code>${t}=${s}</code></li>`)}
</ul>
`,zn=({source:{commit:e,bundle:t,repository:s}})=>r`
<span title=${s}>
${e?"commit ":"bundle "}<code title=${e||t}>${Nt(e||t)}</code>
</span>
`,is=({job:e})=>r`
<${as}
facts=${[["Build",r`<${os} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${b("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",qt(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&r`<${Bn} variables=${e.environment} />`],["Tests",e.source&&r`<${zn} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&r`<${Dn} id=${e.batch_id} />`],["Submitted",r`<${mt} at=${e.created_at} />`],["Started",e.started_at&&r`<${mt} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${mt} at=${e.finished_at} />`],["Install",Hn(e)],["Id",r`<code class="id">${e.id}</code>`]]}
/>
`;import{m79_0 as rs,m79_1 as Rc,m79_2 as qc}from"../main.js";import{m94_0 as ls}from"../shared.js";import{m99_0 as cs}from"../main.js";import{m3_0 as us,m3_1 as Fc,m3_2 as Kc,m3_3 as Wc,m3_4 as Jc,m3_5 as Vc,m3_6 as Uc}from"../main.js";import{m9_0 as ms,m9_1 as Tt,m9_2 as Qc,m9_3 as Yc}from"../main.js";import{m252_0 as tu,m252_1 as eu,m252_2 as su,m252_3 as fs}from"../main.js";import{m45_0 as z}from"../main.js";import{m65_0 as ru,m65_1 as lu,m65_2 as cu,m65_3 as uu,m65_4 as mu,m65_5 as ps}from"../main.js";var Fn=e=>Rt(Tt()+e,Tt()),Kn=e=>e<1?"at once":Lt(e);function Wn({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${d(t)}`,"in the queue"],s>0&&[Fn(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Kn(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Jn({agent:{name:e,status:t,note:s,by:n,since:a,until:i}}){let o=us.includes(t)?r`${t}${a&&r` for <${z} since=${a} />`}`:ps({held:{kind:t,note:s,by:n,at:a,until:i}});return r`
<li>
<a href=${b("agent",{name:e})}>${e}</a> ${o}
</li>
`}function Vn({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?v("release","build")&&r`<button type="button" class="button" onClick=${()=>Je(s,n)}>Release build</button>`:r`
<ul class="plain queue-holders">
${e.map(a=>r`<${Jn} key=${a.name} agent=${a} />`)}
${t>0&&r`<li><a href=${b("fleet")}>${$(t,"more agent")}</a></li>`}
</ul>
`}var Un=({job:e})=>r`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${b("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${v("cancel","job")&&r`<button type="button" class="button" onClick=${()=>ct(e)}>Cancel job</button>`}
</p>
`;function hs({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=e.tries??[],a=n.at(-1),i=t&&e.explanation?.hold,o=t&&fs(e.explanation);return r`
<div class=${`queue-place ${e.status==="failed"?"is-bad":o?"is-stuck":""}`}>
${o&&r`<p class="queue-stuck"><${h} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${t&&n.length>0&&e.reason&&r`<p class="quiet" data-last-attempt>Last attempt: ${e.reason}${a&&` (${a.agent})`}</p>`}
${o&&!i&&e.explanation.reason==="no_agent"&&r`<${Un} job=${e} />`}
${t&&Wn(e.explanation??{}).map(([l,c])=>r`
<span key=${c} class="queue-figure number" data-figure=${c}>
<b>${l}</b>
${c}
</span>
`)}
${i?.since&&i.agents.length===0&&r`
<span class="queue-figure number" data-figure="held">
<b>
<${z} since=${i.since} />
</b>
held
</span>
`}
${t&&r`
<span class="queue-figure number">
<b>
<${z} since=${e.created_at} />
</b>
${a?.finished_at?"since it was submitted":"waiting"}
</span>
${a?.finished_at&&r`
<span class="queue-figure number">
<b><${z} since=${a.finished_at} /></b>
since attempt ${a.number}
</span>
`}
`}
${i&&r`<${Vn} hold=${i} job=${e} />`}
</div>
`}import{m128_0 as ds,m128_1 as Ou}from"../main.js";var $s=104,Gn=30,_s={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},L={x:188,y:12,width:432,height:66},Mt=new Set(["assigned","installing","running"]),Xn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Qn=(e,t)=>`${Mt.has(e)&&!Mt.has(t)?"agent":e}>${t}`;function Yn({name:e,times:t,here:s}){let[n,a,i]=_s[e],o=s?"is-here":t>0?"is-taken":"";return r`
<g class=${`way-node ${o}`} data-node=${e} data-taken=${t>0?"":void 0}>
<rect x=${n} y=${a} width=${$s} height=${Gn} rx="3" />
<text x=${n+$s/2} y=${a+20}>
${i}
${t>1?` \xD7${t}`:""}
</text>
</g>
`}var jn={backoff:"backing off",done:"passed"},gs=e=>e.map(t=>jn[t]??t);function bs({job:e}){let t=Bt(e),s=o=>t.filter(l=>l===o).length,n=new Set(t.slice(1).map((o,l)=>Qn(t[l],o))),a=t.at(-1),i=Object.entries(Xn).sort(([o],[l])=>n.has(o)-n.has(l));return r`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${gs(t).map((o,l)=>r`
<span key=${l} class=${l===t.length-1?"strong":""}>${o}</span>
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
class=${`way-agent ${t.some(o=>Mt.has(o))?"is-taken":""}`}
x=${L.x}
y=${L.y}
width=${L.width}
height=${L.height}
rx="5"
/>
<text class="way-agent-name" x=${L.x+14} y=${L.y+L.height-6}>on an agent</text>
${i.map(([o,l])=>r`
<path
key=${o}
class=${`way-line ${n.has(o)?"is-taken":""}`}
data-line=${o}
d=${l}
marker-end=${`url(#way-arrow${n.has(o)?"-lit":""})`}
/>
`)}
${Object.keys(_s).map(o=>r`<${Yn} key=${o} name=${o} times=${s(o)} here=${o===a} />`)}
</svg>
</details>
</figure>
`}import{m135_0 as Lu,m135_1 as ws,m135_2 as Pu}from"../main.js";import{m164_0 as Nu,m164_1 as Iu,m164_2 as ys,m164_3 as Hu,m164_4 as Du,m164_5 as Bu}from"../shared.js";import{m44_0 as xs}from"../shared.js";import{m139_0 as Ju,m139_1 as Vu,m139_2 as ks}from"../shared.js";var Zn=e=>[["Passed",ft(e.pass_rate),`${d(e.passed)} of ${$(e.attempts,"attempt")}`],["Flaky",ft(e.flaky_rate),`${d(e.flaky)} of ${$(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":_(e.usual_seconds),"median of passed runs"]];function vs({job:e}){let t=x(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&b("test",{id:s.id});return r`
<${k}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`
${ks(s).map(({label:a,icon:i,run:o})=>r`
<button type="button" key=${a} class="button" onClick=${o}><${h} name=${i} />${a}</button>
`)}
<a href=${n}>Show test</a>
`}
>
${!s&&r`
<p class="nothing">
${t.loaded.value?"No finished attempts yet.":""}
</p>
`}
${s&&r`
<dl class="history-figures number">
${Zn(s).map(([a,i,o])=>r`
<div key=${a}>
<dt>${a}</dt>
<dd>${i}</dd>
${o&&r`<dd class="quiet">${o}</dd>`}
</div>
`)}
</dl>
${s.quarantined&&r`
<p class="history-held">
<span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
${ys(s)}
</p>
`}
<${xs} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}
<//>
`}import{m141_0 as om,m141_1 as Ss}from"../main.js";var ta=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ms={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},ea={...Ms,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},sa=.05;function Os({attempt:e,parts:t}){let s=t.filter(({from:n,until:a,live:i})=>i||a-n>=sa).map(({kind:n,from:a,until:i,live:o})=>`${o?ea[n]:Ms[n]} ${o?Pt(i-a):_(i-a)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var na=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Ts({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
<span class="fall-track" aria-hidden="true">
${n.map(a=>r`
<i
key=${a.kind}
class=${`fall-part fall-${a.kind} ${a.live?"is-live":""} ${a.cut?"is-cut":""}`}
style=${na(t,a)}
></i>
`)}
${s?.outcome&&r`
<span
class=${`fall-end state-${K(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${h} name=${K(s)} />
</span>
`}
</span>
`}function aa({job:e,row:t,place:s,chosen:n}){let{attempt:a}=t;if(!a)return r`
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
`;let i=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),J({attempt:a.number}))},o=K(a);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${b("job",{id:e.id},{attempt:a.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${a.number}`}
onClick=${i}
>
${a.number}
</a>
<span class=${`state state-${o}`}>
<${h} name=${o} />
<span>${W(a)}</span>
</span>
<span class="fall-agent" title=${a.agent}>
on <a href=${b("agent",{name:a.agent})}>${a.agent}</a>
</span>
</span>
<${Ts} row=${t} place=${s} />
<span class="fall-text quiet number">${Os(t)}</span>
</li>
`}function Es({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=X(e,s?ms.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:a,marks:i}=Q(n);return r`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${ta.map(([o,l])=>r`
<li key=${o}>
<i class=${`fall-part fall-${o}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(o=>r`
<${aa}
key=${o.attempt?.id??"waiting"}
job=${e}
row=${o}
place=${a}
chosen=${o.attempt?.number===t}
/>
`)}
</ol>
<div class="fall-axis number quiet" aria-hidden="true">
${i.map(({at:o,time:l,end:c})=>r`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(o*100).toFixed(3)}%`}}
>
${l===0&&!c?"submitted":`${c?"":"+ "}${_(l)}`}
</span>
`)}
</div>
</div>
`}import{m212_0 as $m,m212_1 as gm,m212_2 as _m,m212_3 as bm,m212_4 as wm,m212_5 as ym,m212_6 as xm,m212_7 as km,m212_8 as As}from"../main.js";import{m215_0 as Om,m215_1 as Tm,m215_2 as Mm,m215_3 as Em,m215_4 as Am,m215_5 as Cs}from"../main.js";import{m256_0 as Pm,m256_1 as Rm,m256_2 as Ls}from"../main.js";function lf({params:e}){let t=Ls(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function oa(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var ia=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],ra=({job:e})=>r`
<${ws} job=${e} />
${ia.filter(([t])=>e[t]).map(([t,s,n,a=t])=>r`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${a}</span>
`)}
`;function la(e){let t=e?.batch_id,s=x(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Ct(n):"Batch",b("batch",{id:t})]]}}function Ps({params:{id:e},query:t}){let s=O(As,[]),n=x(`job:${e}`),a=n.ids.value.length>0?n.row(e).value:null;Cs("This job",()=>a?Ot(a):[]);let i=la(a);if(!a)return r`<${ls} store=${n} kind="job" />`;let o=oa(a,t),l=j(o),c=o&&r`<${rs} job=${a} />`,u=o&&r`<${Ke} key=${o.id} job=${a} attempt=${o} />`,f=s?.failures?.attempt===o?.id?s?.failures:null;return r`
<${cs}
title=${r`<${Ss} test=${a.test} />`}
...${i}
crumb=${It(a.test)}
inspect=${["job",e]}
actions=${r`<${Xe} job=${a} />`}
state=${r`<${ra} job=${a} />${a.finished_at&&c}`}
tools=${!a.finished_at&&c}
>
${a.simulated&&["running","done","failed"].includes(a.status)&&r`<${ds}>${a.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${We} job=${a} />
${(!l||a.status==="pending")&&r`<${hs} job=${a} />`}
${l&&r`<${_e} key=${`why ${o.id}`} job=${a} attempt=${o} initial=${f} />`}
${u}
<div class=${`job-top ${o?"is-after":""}`}>
<div>
<${k} id="way" title="Lifecycle">
<${bs} job=${a} />
<//>
<${k} id="attempts" title="Attempts">
<${Es} job=${a} chosen=${o?.number} />
<//>
</div>
<${k} title="Details">
<${is} job=${a} />
<//>
</div>
<div class="job-foot">
<${vs} job=${a} />
<${ns} job=${a} attempt=${o} />
</div>
<//>
`}export{Ps as default,lf as title};
