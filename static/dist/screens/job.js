import{m283_0 as wa,m283_1 as ba,m283_2 as xa,m283_3 as M,m283_4 as ya,m283_5 as ka,m283_6 as va,m283_7 as D,m283_8 as y,m283_9 as Sa,m283_10 as k,m283_11 as T}from"../main.js";import{m6_0 as Ea,m6_1 as Ma,m6_2 as qt,m6_3 as Aa,m6_4 as Ca,m6_5 as La}from"../main.js";import{m173_0 as It,m173_1 as Na,m173_2 as A,m173_3 as qa,m173_4 as Ia,m173_5 as _,m173_6 as Ha,m173_7 as J,m173_8 as Da,m173_9 as V,m173_10 as Ht,m173_11 as Dt,m173_12 as d,m173_13 as gt,m173_14 as $,m173_15 as Ba,m173_16 as za,m173_17 as C,m173_18 as Fa,m173_19 as E,m173_20 as Bt,m173_21 as zt,m173_22 as Ka}from"../main.js";import{m182_0 as i}from"../main.js";import{m191_0 as Ga,m191_1 as U,m191_2 as Ft,m191_3 as Kt,m191_4 as Wt,m191_5 as G}from"../shared.js";import{m196_0 as Ya,m196_1 as Jt,m196_2 as Za}from"../shared.js";import{m223_0 as eo,m223_1 as so,m223_2 as no,m223_3 as ao,m223_4 as oo,m223_5 as X,m223_6 as io,m223_7 as g,m223_8 as Vt,m223_9 as ro}from"../main.js";import{m227_0 as uo,m227_1 as B,m227_2 as mo,m227_3 as fo,m227_4 as po,m227_5 as ho}from"../main.js";import{m162_0 as Ut}from"../shared.js";import{m187_0 as bo,m187_1 as xo,m187_2 as Gt,m187_3 as z,m187_4 as Xt,m187_5 as Q}from"../shared.js";import{m192_0 as Qt,m192_1 as _t,m192_2 as vo}from"../shared.js";import{m228_0 as To,m228_1 as Eo,m228_2 as Mo,m228_3 as Ao,m228_4 as Y}from"../main.js";import{m75_0 as h}from"../main.js";import{m84_0 as Yt,m84_1 as No,m84_2 as Zt}from"../shared.js";import{m105_0 as jt,m105_1 as te}from"../shared.js";var Hs=e=>e.reduce((t,{size:s})=>t+s,0),Ds=12;function Bs({artifacts:e}){let t=e.slice(0,Ds),s=t.filter(a=>_t(a)==="image"),n=Zt(Yt([],s));return i`
<div class="previews">
${t.map(a=>{let r=s.indexOf(a);return r<0?i`<${te} key=${a.id} video=${a} />`:i`<${jt} key=${a.id} picture=${a} open=${()=>n.open(r)} />`})}
${n.shown}
</div>
`}function zs({artifact:e,content:t}){let s=Q(e,t);return s?i`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
</a>
`:null}var wt=({files:e,content:t})=>i`
<ul class="plain artifact-list">
${e.map(s=>i`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span>
<${zs} artifact=${s} content=${t} />
</li>
`)}
</ul>
`;function ee({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Ut(t,e.artifacts);if(s===null)return null;if(s==="failed")return i`
<p class="quiet">
<a href=${Y(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,a=s.artifacts.filter(Xt).map(Qt),r=[...a].sort((f,m)=>!Q(f,n)-!Q(m,n)),o=Gt(r.filter(z)),l=new Set(o.flatMap(({files:f})=>f)),c=a.filter(_t).filter(z),u=r.filter(f=>!z(f));return i`
<div class="artifacts">
${c.length>0&&i`<${Bs} artifacts=${c} />`}
<${wt} files=${r.filter(f=>!l.has(f)&&z(f))} content=${n} />
${u.length>0&&i`
<section data-of-start>
<p class="quiet">Of the whole start, which ran several jobs</p>
<${wt} files=${u} content=${n} />
</section>
`}
${o.map(({folder:f,files:m})=>i`
<details key=${f}>
<summary>
${f} <span class="quiet number">${_(m.length,"file")}, ${A(Hs(m))}</span>
</summary>
<${wt} files=${m} content=${n} />
</details>
`)}
</div>
`}import{m180_0 as Qo,m180_1 as Z,m180_2 as Yo,m180_3 as Zo,m180_4 as se,m180_5 as b}from"../main.js";var j=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var ne=1,Fs=.5,Ks=.25,Ws=.35;function tt(e,t){let s=[],n=C(e.created_at),a=r=>n=Kt(e,r).at(-1)?.time??n;a(-1);for(let[r,o]of(e.tries??[]).entries()){let l=C(o.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Ft(o)];s.push({attempt:o,parts:c}),n=C(o.finished_at)??t,a(r)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:r}of s)for(let o of r)o.live=o.until===null,o.until=Math.max(o.from,o.until??t);return s}var ae=({kind:e})=>e==="waiting"||e==="backoff";function et(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!ae(c)).reduce((c,{from:u,until:f})=>c+f-u,0),n=s>0?Math.max(Fs*s,ne):1/0,a=[],r=0;for(let c of t){a.push([c.from,r]);let u=c.until-c.from;c.cut=ae(c)&&u>n*1.2,r+=c.cut?n:u,a.push([c.until,r])}let o=Math.max(r,ne),l=c=>{let u=a.findIndex(([H])=>H>=c);if(u<0)return r/o;if(u===0)return 0;let[[f,m],[p,O]]=[a[u-1],a[u]];return(m+(p>f?(c-f)/(p-f)*(O-m):0))/o};return{place:l,marks:Js(e,l)}}function Js(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(r=>r.attempt).map(r=>r.parts[0].until)],a=[];for(let r of n){let o=t(r);o>1-Ws||a.length>0&&o-a.at(-1).at<Ks||a.push({at:o,time:r-s})}return a.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),a}var Vs=.05,Us={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},xt=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)}),oe=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:a})=>{let r=Math.min(t.from+s,t.until);return xt(a,r,Math.min(r+n,t.until))});function Gs({title:e,offset:t,seconds:s,depth:n,failed:a},r,o){let l=Math.min(r+t,o.until),c=xt(a?"failed":"step",l,Math.min(l+s,o.until));return{kind:"step",name:e,depth:n,outcome:a?"failed":"",seconds:s,parts:[c]}}function Xs(e,t){let{outcome:s,seconds:n,retries:a,steps:r}=e,o=oe(e,t);return[{kind:"case",name:j(e),parts:o,seconds:n,tries:a+1,outcome:s},...r.map(c=>Gs(c,o.at(-1).from,t))]}var bt=(e,t)=>({kind:"phase",name:e,parts:t});function Qs(e,t){if(t.length===0)return{before:[bt("Run",[e])],after:[]};let s=t.flatMap(o=>oe(o,e)),n=Math.min(...s.map(({from:o})=>o)),a=Math.max(...s.map(({until:o})=>o)),r=(o,l,c)=>c-l<Vs?[]:[bt(o,[xt("running",l,c)])];return{before:r("Start",e.from,n),after:r("Finish",a,e.until)}}var Ys=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function ie(e,t,s){let n=tt(e,0).find(o=>o.attempt?.id===t.id),a=n.parts.find(({kind:o})=>o==="running"),r=n.parts.filter(o=>o!==a).map(o=>bt(Us[o.kind],[o]));if(a){let o=Ys(s),{before:l,after:c}=Qs(a,o);r.push(...l,...o.flatMap(u=>Xs(u,a)),...c)}for(let o of r)o.seconds??=o.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:r,...et([n])}}import{m135_0 as li,m135_1 as P,m135_2 as st}from"../main.js";var re=100,le={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Zs=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],js=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),tn=({part:e,place:t})=>i`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${js(t,e)}></i>
`;function en({row:e,place:t}){let{kind:s,name:n,parts:a,seconds:r,outcome:o,tries:l,depth:c=0}=e;return i`
<li class=${`span-row is-${s} ${o==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&i`
<span class=${`state state-${le[o]}`}>
<${h} name=${le[o]} />
<span class="unseen">${o}</span>
</span>
`}
<span>${n}${l>1&&i`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&o==="failed"&&i`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${a.map((u,f)=>i`<${tn} key=${f} part=${u} place=${t} />`)}
</span>
<span class="number quiet">${$(r)}</span>
</li>
`}var sn=({marks:e})=>i`
<div class="span-axis number quiet" aria-hidden="true">
${e.map(({at:t,time:s,end:n})=>i`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${$(s)}`}
</span>
`)}
</div>
`;function ce({job:e,attempt:t}){let s=Object.keys(t.cases).length>0,n=Z(s?`/api/v1/attempts/${t.id}/cases`:null,t.outcome),[a,r]=T(re),o=s?n.data.value?.cases:[],l=y(()=>o&&ie(e,t,o),[e,t,o]),c=n.error.value;if(c&&!o)return i`<${P} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return i`<${st} />`;let{rows:u,place:f,marks:m}=l;return i`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${Zs.map(([p,O])=>i`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${O}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,a).map((p,O)=>i`<${en} key=${O} row=${p} place=${f} />`)}
</ol>
<${sn} marks=${m} />
${u.length>a&&i`
<button type="button" class="button" onClick=${()=>r(a+re)}>
Show more (${_(u.length-a,"row")} left)
</button>
`}
</div>
`}import{m4_0 as L,m4_1 as ue,m4_2 as N,m4_3 as me,m4_4 as wi}from"../main.js";import{m88_0 as fe}from"../shared.js";import{m122_0 as pe}from"../main.js";var he=["failed","error","skipped","passed"],nn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},an={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},on=3,de=100,_e=({outcome:e})=>e==="failed"||e==="error";function we(e){let t=Object.values(e).reduce((n,a)=>n+a,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}var $e=({one:e})=>i`<${fe} from=${e.log_line} until=${e.log_last_line} />`;function ge({one:e,children:t}){return i`
<span class=${`state state-${an[e.outcome]}`}>
<${h} name=${nn[e.outcome]} />
<span>${e.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${j(e)}</span>
${e.classname&&i`${" "}<span class="quiet">${e.classname}</span>`}
${e.flaky&&i`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${t}
</span>
<span class="number quiet">${$(e.seconds)}</span>
`}var yt=({one:e,open:t})=>i`
<li class="case">
${e.message?i`
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
${e.log_line&&i`<p class="case-output"><${$e} one=${e} /></p>`}
</details>
`:i`
<div class="case-line">
<${ge} one=${e}>${e.log_line&&i`${" "}<${$e} one=${e} />`}<//>
</div>
`}
</li>
`;function rn(e){let[t,s]=T(null),[n,a]=T(0),r=JSON.stringify(e.cases);return M(()=>{let o=new AbortController;return N(`/api/v1/attempts/${e.id}/cases`,{signal:o.signal}).then(l=>s(l.cases)).catch(l=>{if(!o.signal.aborted){if(!(l instanceof L))throw l;s(l)}}),()=>o.abort()},[e.id,r,n]),[t,()=>a(n+1)]}function be({attempt:e}){let[t,s]=rn(e),[n,a]=T("all"),[r,o]=T(de),l=y(()=>Array.isArray(t)?he.flatMap(m=>t.filter(p=>p.outcome===m)):[],[t]);if(t===null)return i`<${st} />`;if(t instanceof L)return i`<${P} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=he.map(m=>[m,l.filter(p=>p.outcome===m).length]).filter(([,m])=>m>0),u=n==="all"?l:l.filter(m=>m.outcome===n),f=[["all",`all ${d(l.length)}`],...c.map(([m,p])=>[m,`${m} ${d(p)}`])];return i`
<div class="cases">
${c.length>1&&i`
<${pe} label="Outcome" hideLabel options=${f} value=${n} onChange=${a} />
`}
<ol class="case-list">
${u.slice(0,r).map((m,p)=>i`
<${yt}
key=${`${m.project}/${m.classname}/${m.name}/${p}`}
one=${m}
open=${_e(m)&&p<on}
/>
`)}
</ol>
${u.length>r&&i`
<button type="button" class="button" onClick=${()=>o(r+de)}>
Show more (${_(u.length-r,"case")} left)
</button>
`}
</div>
`}import{m48_0 as xe,m48_1 as q}from"../shared.js";import{m285_0 as Hi,m285_1 as Di,m285_2 as Bi,m285_3 as ye,m285_4 as zi,m285_5 as F,m285_6 as w,m285_7 as Fi,m285_8 as Ki,m285_9 as Wi,m285_10 as ke,m285_11 as ve}from"../main.js";import{m161_0 as Se}from"../main.js";import{m198_0 as Xi,m198_1 as Qi,m198_2 as Yi,m198_3 as Zi,m198_4 as ji,m198_5 as tr,m198_6 as Oe}from"../main.js";var ln=2e3,nt=class{#s;#t=0;#n;#e;found=w(null);busy=w(!1);error=w(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#a({kind:"text",text:t},s)}async failures(t){return this.#a({kind:"failures",text:""},t)}async#o({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return N(`${this.#s}?${n}`)}async#a(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:a,more:r}=await this.#o(t);if(n!==this.#t)return;this.error.value=null;let o=a.findIndex(c=>c>=s),l=a.length===0?-1:Math.max(0,o);this.found.value={...t,lines:a,more:r,at:l},l>=0&&this.#e(a[l])}catch(a){if(n!==this.#t)return;if(!(a instanceof L))throw a;this.error.value=a}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},ln))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#o(t).catch(()=>null);if(!n||s!==this.#t)return;let a=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(a)}}};import{m205_0 as ir,m205_1 as kt,m205_2 as at}from"../shared.js";var K=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Ee=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,cn=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,vt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function St(e,t,s){let n=([r,o,l]=vt[0])=>(r-e)**2+(o-t)**2+(l-s)**2,a=0;return vt.forEach((r,o)=>{n(r)<n(vt[a])&&(a=o)}),a}function un(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return St(t,t,t);let s=a=>a===0?0:55+a*40,n=e-16;return St(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Te={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Me(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let a=0;a<s.length;a+=1){let r=s[a];if(r===0)n={...K};else if(Te[r])Object.assign(n,Te[r]);else if(r>=30&&r<=37)n.fg=r-30;else if(r>=40&&r<=47)n.bg=r-40;else if(r>=90&&r<=97)n.fg=r-82;else if(r>=100&&r<=107)n.bg=r-92;else if(r===38||r===48){let o=r===38?"fg":"bg";s[a+1]===5?(n[o]=un(s[a+2]),a+=2):s[a+1]===2&&(n[o]=St(s[a+2]||0,s[a+3]||0,s[a+4]||0),a+=4)}}return n}function Ae(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Ee))n!==void 0&&(s=Me(s,n));return s}function mn({fg:e,bg:t,bold:s,dim:n,italic:a,underline:r,strike:o,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),a&&c.push("ansi-italic"),r&&c.push("ansi-underline"),o&&c.push("ansi-strike"),c.join(" ")}var fn=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function pn(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Ce(e,t=K){let s=t,n=e.includes("\r")?pn(e):e,a=[],r=l=>{l&&a.push({text:l.replace(cn,fn),classes:mn(s)})},o=0;for(let l of n.matchAll(Ee))r(n.slice(o,l.index)),o=l.index+l[0].length,l[1]!==void 0&&(s=Me(s,l[1]));return r(n.slice(o)),a}function Le(e,t){let s=e.map(({text:o})=>o).join(""),n=[...s.matchAll(t)].filter(([o])=>o).map(o=>[o.index,o.index+o[0].length]);if(n.length===0)return e;let a=[],r=0;for(let{text:o,classes:l}of e){let c=r+o.length,u=[r,...n.flat().filter(f=>f>r&&f<c),c];for(let f=0;f+1<u.length;f+=1){let[m,p]=[u[f],u[f+1]];p>m&&a.push({text:s.slice(m,p),classes:l,hit:n.some(([O,H])=>O<=m&&p<=H)})}r=c}return a}var it=8192,W=10,hn=new TextDecoder;function Re(e){let t=0;for(let s=e.indexOf(W);s>=0;s=e.indexOf(W,s+1))t+=1;return t}var Ot=e=>e.at(-1)===W;function Tt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var ot=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:a}){this.begin=t,this.first=a,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+it}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=Tt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(W)+1,s=this.bytes.indexOf(W,this.size);this.#n=s>=0;let n=hn.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),a=K;return this.#t=n.map(r=>{let o=a;return a=Ae(a,r),o}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),a=t-this.first,r=a===n.length-1&&!this.#n&&this.end<s;return{text:n[a]??"",look:this.#t[a]??K,cut:r}}};var dn=48,$n=2,gn=1024*1024,rt=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#a=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=w(null);lines=w(0);version=w(0);error=w(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return Y(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#h(0),this.#$()})}setSize(t,s){this.#i=Math.max(this.#i,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#a.get(s);return n?(this.#a.delete(s),this.#a.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let a=this.#n[n]??0;!this.#a.has(n)&&(a>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let a=s+n>>1;this.#e[a+1]<t?s=a+1:n=a}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof L))throw s;this.error.value=s}}async#h(t){let s=await N(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[a,r]of this.#a)r.neededEnd>t&&this.#a.delete(a);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let a=await this.#d(s.size-1,s.size);this.#o=!Ot(a)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#_(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#d(t,s){let n=await me(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await ue(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>gn){await this.#h(this.size);continue}let t=await this.#d(this.size,this.#i);if(t.length===0)break;this.#b(t)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#b(t){let s=this.size,n=Math.floor(s/this.#t);for(let a of this.#a.values())a.end===s&&a.append(t);this.size+=t.length;for(let a=n;a*this.#t<this.size;a+=1){let r=a*this.#t,o=t.subarray(Math.max(0,r-s),Math.max(0,r+this.#t-s));this.#n[a]=(this.#n[a]??0)+Re(o)}this.#o=!Ot(t),this.#_(n);for(let a=n;a*this.#t<this.size;a+=1){let r=a*this.#t;r>=s&&this.#w(a,t.slice(r-s))}}#w(t,s){let n=t*this.#t,a=t===0?0:this.#e[t]+1;this.#a.set(t,new ot({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+it),first:a}));for(let r of this.#a.keys()){if(this.#a.size<=dn)break;this.#a.delete(r)}}#g(){for(let t of this.#l){if(this.#r.size>=$n)return;!this.#r.has(t)&&!this.#a.has(t)&&this.#x(t)}}async#x(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+it,a=!1;await this.#m(async()=>{let r=await this.#d(s,Math.min(this.size,n));for(;s+r.length<Math.min(this.size,n);){let o=await this.#d(s+r.length,Math.min(this.size,n));if(o.length===0)break;r=Tt(r,o)}this.#w(t,r),this.version.value+=1,a=!0}),this.#r.delete(t),a&&!this.#c.signal.aborted&&this.#g()}};var lt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,a=this.#n.get(t)??0;if(Math.abs(n-a)<.5)return!1;this.#n.set(t,n);let r=Math.floor(t/256);return this.#e.set(r,(this.#e.get(r)??0)+n-a),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[a,r]of this.#e)a<s&&(n+=r);if(this.#e.has(s))for(let a=s*256;a<t;a+=1)n+=this.#n.get(a)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let a=s+n+1>>1;this.topOf(a)<=t?s=a:n=a-1}return s}};var Pe=8e6,Ne=12,qe=3,Et=48,_n=140,ct=class{#s=null;#t;#n=0;#e=0;#o=0;#a={line:0,at:0};#l;range=w({first:0,last:-1});follows=w(!1);atEnd=w(!0);constructor(t){this.#t=new lt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let a=()=>this.#c(t);return s.addEventListener("scroll",a,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",a),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,Pe)-this.#r;return t>0?Math.max(1,this.#i/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#a={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#a.line)-this.#e,n=this.follows.peek()?t.bottom-Et:t.top+Math.max(0,s);(n<2*Et||n>window.innerHeight-Et)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#a={line:0,at:0},this.settle()}toEnd(){this.#a={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#i:this.#t.topOf(this.#a.line)-this.#a.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Pe)}px`),this.#e=Math.max(0,Math.min(this.#i,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#o=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let a=this.#f;a===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*a:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let r=this.#t.lineAt(this.#e);this.#a={line:r,at:this.#t.topOf(r)-this.#e};let o=this.#e>=this.#i-qe;n<0&&!o&&(this.follows.value=!1),n>0&&o&&(this.follows.value=!0),this.#m(),a>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),_n))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(t),this.#h(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-Ne),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ne),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-qe,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#h(t)}#h(t){let s=this.#o+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var wn=20,ut=class{scroller=new ct(wn);wrapped=w(bn());marked=w(kt(location.hash));seen=w(0);#s;#t;cause;#n;constructor(t){this.file=new rt(t.id),this.finder=new nt(t.id,s=>this.#o(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,a=()=>{this.marked.value=kt(location.hash),this.#e()};window.addEventListener("hashchange",a),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let r=[F(()=>s.setCount(t.lines.value)),F(()=>{let{first:o,last:l}=s.range.value;t.version.value,l>=o&&t.need(o,l)}),F(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),F(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",a);for(let o of r)o();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#o(t.from)}#o(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},at(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},at(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:a,until:r}=n,o=Math.min(Math.max(s?a:1,(s?r:a)+t),this.file.lines.peek());this.marked.value={from:s?a:o,until:o},at(this.marked.peek()),this.#o(o)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function bn(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m286_0 as Ie,m286_1 as Tr,m286_2 as Er,m286_3 as Mr,m286_4 as Ar,m286_5 as Cr,m286_6 as Lr,m286_7 as Rr,m286_8 as Pr,m286_9 as Nr,m286_10 as qr,m286_11 as Ir,m286_12 as Hr}from"../main.js";var He=4e3,xn=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function yn({line:e,needle:t}){let s=e.text.length>He,n=Ce(s?e.text.slice(0,He):e.text,e.look),a=t?Le(n,new RegExp(xn(t),"gi")):n;return i`
${a.map(({text:r,classes:o,hit:l},c)=>l?i`<mark key=${c} class=${o}>${r}</mark>`:o?i`<span key=${c} class=${o}>${r}</span>`:r)}
${(s||e.cut)&&i`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Mt=class extends Ie{shouldComponentUpdate(t){let{line:s,needle:n,look:a}=this.props;return t.needle!==n||t.look!==a||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:a}){return i`
<div class=${`log-line ${a}`} data-line=${t}>
<a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a>
<span class="log-text">
${s?i`<${yn} line=${s} needle=${n} />`:i`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function kn(e,{marked:t,found:s,cause:n}){let a=[];return e===n&&a.push("is-cause"),t&&e>=t.from&&e<=t.until&&a.push("is-marked"),s?.lines[s.at]===e&&a.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&a.push("is-failure"),a.join(" ")}function De({reader:e,sheet:t}){let{scroller:s,file:n,finder:a,marked:r,wrapped:o}=e,{first:l,last:c}=s.range.value;n.version.value;let u=a.found.value,f=k({lines:null,set:null});u&&f.current.lines!==u.lines&&(f.current={lines:u.lines,set:new Set(u.lines)});let m={cause:e.cause,marked:r.value,found:u&&{...u,hits:f.current.set}},p=u?.kind==="text"?u.text:"",O=o.value;D(()=>{O&&s.measure(t.current.children)});let H=x=>{let Nt=x.target.closest(".log-number");!Nt||x.button||x.metaKey||x.ctrlKey||(x.preventDefault(),e.mark(Number(Nt.dataset.number),x.shiftKey))},Pt=[];for(let x=l;x<=c;x+=1)Pt.push(i`<${Mt} key=${x} n=${x} line=${n.line(x)} needle=${p} look=${kn(x+1,m)} />`);return i`<div class="log-sheet" ref=${t} onClick=${H}>${Pt}</div>`}var vn=250;function Sn({finder:e,cause:t}){let s=e.found.value;if(e.error.value)return i`<span class="bad">${e.error.value.message}</span>`;if(!s)return null;let{kind:n,lines:a,more:r,at:o}=s;if(a.length===0)return n==="text"?"not found":t?i`no line of a failure: <span class="failure-cause">${t}</span>`:"no failures found";let l=`${d(a.length)}${r?" or more":""}`;return`${n==="failures"?"failure":"line"} ${o<0?"\u2013":d(o+1)} of ${l}`}function On({reader:e}){let t=k(0),{finder:s}=e,n=o=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===o?!1:(e.search(o),!0)};return i`
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
onInput=${({currentTarget:{value:o}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(o),o===""?0:vn)}}
onKeyDown=${o=>{o.key==="Enter"?(o.preventDefault(),n(o.currentTarget.value)||s.step(o.shiftKey?-1:1)):o.key==="Escape"&&o.currentTarget.value&&(o.preventDefault(),o.stopPropagation(),o.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var Be=({name:e,icon:t,on:s,tip:n,onClick:a})=>i`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${a}>
<${h} name=${t} />
${e}
</button>
`;function ze({reader:e,name:t,hasPassed:s,cause:n}){let{finder:a,scroller:r,file:o,wrapped:l}=e,c=a.found.value,u=c!==null&&c.lines.length>1,f=r.follows.value;return i`
<div class="log-tools" role="toolbar" aria-label="Log">
<${On} reader=${e} />
<span class="log-steps">
<button
type="button"
class="icon-button"
aria-label="Previous match"
data-tip="Previous match (N)"
disabled=${!u}
onClick=${()=>a.step(-1)}
>
<${h} name="up" />
</button>
<button
type="button"
class="icon-button"
aria-label="Next match"
data-tip="Next match (n)"
disabled=${!u}
onClick=${()=>a.step(1)}
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
${a.busy.value?"searching\u2026":i`<${Sn} finder=${a} cause=${n} />`}
</span>
<span class="log-ways">
<${Be}
name="Wrap"
icon="wrap"
on=${l.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>
${o.complete.value===!1&&i`
<${Be}
name="Follow"
icon="end"
on=${f}
tip="Follow the end (e)"
onClick=${()=>f?r.follows.value=!1:e.followEnd()}
/>
`}
<a class="button" href=${o.href} download=${t} data-tip="Download the whole log">
<${h} name="download" />
Download
</a>
</span>
</div>
`}function Tn({file:e,attempt:t}){let s=b(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return M(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function En({attempt:e}){let t=q(e)?`/api/v1/attempts/${e.id}/failures`:null,s=Z(t,e.outcome).data.value?.report,n=s&&g("job",{id:s.job_id},{attempt:s.number}),a=n?i`<a data-report href=${n}>${s.test}</a>`:"the last one",r=s?.attempt===e.id?"this log":i`the log of ${a}`;return i`
<span>
One start of the test runner ran several tests. Its own report, about all of them, is at the end of ${r}.
</span>
`}function Mn({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,i`
<p class="log-summary quiet number">
${s&&i`
<span>
${_(e.lines.value,"line")}, ${A(e.size)}
${e.complete.value?"":", still growing"}
</span>
`}
${t.window!==null&&i`<${En} attempt=${t} />`}
${t.log_truncated&&i`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var An=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let a=t.lines.value-n.value;return i`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
${a>0?_(a,"new line"):"Jump to end"}
</button>
`};function Cn({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return i`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Ln=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function Fe({attempt:e,name:t}){let s=y(()=>new ut(e),[]),{file:n,scroller:a,wrapped:r}=s,[o,l,c]=[k(null),k(null),k(null)];D(()=>a.attach({box:o.current,strip:l.current,sheet:c.current}),[]),M(()=>s.open(),[]),D(()=>{let m=parseFloat(getComputedStyle(o.current).lineHeight);a.reset(m),r.value&&a.measure(c.current.children)},[r.value]),ve(()=>{Se.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Oe("Log",y(()=>Ln(s),[]));let u=m=>{let p={ArrowUp:-1,ArrowDown:1}[m.key];if(m.key==="Home")a.toStart();else if(m.key==="End")a.follow();else if(m.key==="Enter"&&m.target===o.current)s.toggleMark();else if(p&&(m.shiftKey||m.altKey))s.moveMark(p,m.shiftKey);else return;m.preventDefault()},f=n.complete.value!==null&&n.lines.value===0;return i`
<div class="log">
<${ze}
reader=${s}
name=${t}
hasPassed=${e.outcome==="passed"}
cause=${e.cause}
/>
<${Tn} file=${n} attempt=${e} />
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
ref=${o}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
>
<div class="log-strip" ref=${l}>
<${De} reader=${s} sheet=${c} />
</div>
</div>
<${An} reader=${s} />
<${Cn} reader=${s} />
</div>
<${Mn} file=${n} attempt=${e} />
</div>
`}function mt(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m102_0 as v}from"../main.js";var Rn=15e3;function At(e){let t=b(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=k(null);return n.current=s?.progress??n.current,n.current}var ft=({passed:e,failed:t,skipped:s})=>e+t+s;function Pn(e){let t=ft(e),s=e.total===null?_(t,"case"):`${d(t)} of ${_(e.total,"case")}`,n=["failed","skipped","flaky"].filter(a=>e[a]>0);return[s,...n.map(a=>`${d(e[a])} ${a}`)].join(", ")}function Nn({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function qn({text:e}){let t=k(e);t.current=e;let[s,n]=T("");return M(()=>{let a=setInterval(()=>n(t.current),Rn);return()=>clearInterval(a)},[]),i`<p class="unseen" aria-live="polite">${s}</p>`}function Ke({attempt:e}){let t=At(e),s=t?Pn(t):"No cases reported so far",n=t?Nn(t):"";return i`
<p class="cases-line number">
<span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&i`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${qn} text=${t?`${s}, ${n}`:""} />
`}function We({attempt:e}){let t=At(e);return t?t.total===null?d(ft(t)):`${d(ft(t))} of ${d(t.total)}`:null}function Je({attempt:e}){let t=At(e);if(!t?.ended.length)return i`<p class="nothing">Cases are listed here as they end.</p>`;let s=ft(t);return i`
<ol class="case-list">
${t.ended.slice().reverse().map((n,a)=>i`<${yt} key=${`${s-a} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>t.ended.length&&i`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
`}import{m138_0 as Ve}from"../shared.js";function In({attempt:e}){let t=[],s=e.tree&&Jt(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${$(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${$(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),B(e)&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=a=>a===s&&e.tree.repository||void 0;return i`
<p class="attempt-facts number">
${t.map(a=>i`<span key=${a} title=${n(a)}>${a}</span>`)}
</p>
`}var Hn=e=>["lost","error"].includes(e.outcome)&&mt(e)!==null&&Object.keys(e.cases).length===0;function Dn(e,t){let s=mt(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>i`<${Fe} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:i`<${We} attempt=${t} />`,body:()=>i`<${Je} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:we(t.cases),body:()=>i`<${be} key=${t.id} attempt=${t} />`},t.outcome&&!Hn(t)&&{name:"timeline",title:"Timeline",body:()=>i`<${ce} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>i`<${ee} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Ue({job:e,attempt:t}){let s=Dn(e,t),n=Vt.value.query.get("show"),a=s[0]?.name,r=mt(t);return i`
<${v} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${G(t)}>
<${In} attempt=${t} />
${t.message&&!t.cause&&!q(t)&&i`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}
${r&&i`<p class="quiet">${r}</p>`}
${!t.outcome&&i`<${Ke} attempt=${t} />`}
${s.length>0&&i`
<${Ve}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(o=>o.name===n)?n:a}
onChange=${o=>X({show:o===a?"":o})}
/>
`}
<//>
`}import{m22_0 as ql,m22_1 as Il,m22_2 as Ge}from"../shared.js";import{m0_0 as pt,m0_1 as Bl,m0_2 as zl,m0_3 as Fl,m0_4 as Kl,m0_5 as Wl,m0_6 as Xe,m0_7 as Jl,m0_8 as Vl,m0_9 as Ul,m0_10 as Gl,m0_11 as Xl,m0_12 as Ql,m0_13 as Qe,m0_14 as Yl,m0_15 as Zl,m0_16 as jl,m0_17 as tc}from"../main.js";import{m222_0 as S,m222_1 as nc}from"../main.js";import{m107_0 as Ye,m107_1 as ic,m107_2 as rc}from"../main.js";var Bn=1e3,Ze=e=>[S("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>Qe(e.id)},S("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>pt(e)}],Ct=e=>Ze(e).filter(t=>t&&t.applies);function je({job:e}){let t=ke(null),s=(o,l)=>async()=>{t.value=o,await l(),t.value=null},n=se(Ct(e).map(({label:o})=>o).join(),Bn),a=t.value!==null||!n,r=e.status==="done"?[]:Ze(e).filter(Boolean);return i`
${e.status==="pending"&&i`<${Ye} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}
${r.map(({label:o,doing:l,icon:c,run:u,danger:f,applies:m})=>i`
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
`}var ts=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],es=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],ss=["org_id","app_version_id","test","priority","target"];function ns(e){let t=ss.map(s=>`--${s.replaceAll("_","-")} ${E(String(e[s]))}`);for(let[s,n,a]of ts)(e[s]??a)!==a&&t.push(`${n} ${E(String(e[s]))}`);for(let[s,n]of es)for(let[a,r]of Object.entries(e[s]??{}))t.push(`${n} ${E(`${a}=${r}`)}`);for(let s of e.tags??[])t.push(`--tag ${E(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${E(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function as(e){let t=Object.fromEntries(ss.map(s=>[s,e[s]]));for(let[s,,n]of ts)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of es)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m266_0 as ht,m266_1 as bc,m266_2 as xc,m266_3 as yc,m266_4 as os}from"../main.js";import{m39_0 as is,m39_1 as Sc}from"../main.js";function zn(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),a=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${a}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&S("retry","job")&&["Retry",`qgjob retry ${s}`],S("submit","job")&&["Submit again",ns(e)]].filter(Boolean).map(([r,o])=>[r,o+os()])}function Fn(e,t){let{id:s}=e,{origin:n}=location,a=JSON.stringify(as(e));return[["Show the job",`${ht} ${n}/job/${s}`],t&&["Show the log of this attempt",`${ht} -r 0- ${n}/api/v1/attempts/${t.id}/log`],S("submit","job")&&["Submit again",`${ht} ${n}/submit-job -H 'Content-Type: application/json' -d ${E(a)}`]].filter(Boolean).map(([r,o])=>[`${r}, with curl`,o])}var rs=({job:e,attempt:t})=>i`
<${v} title="Command line" className="job-commands">
<${is} lines=${[...zn(e,t),...Fn(e,t)]} />
<//>
`;import{m49_0 as ls}from"../shared.js";import{m59_0 as cs,m59_1 as Hc,m59_2 as Dc}from"../main.js";import{m145_0 as dt}from"../main.js";function Kn({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${$(t.install_seconds)}`}function Wn({id:e}){let t=b(`batch:${e}`);t.ids.value;let s=t.row(e).value;return i`<a href=${g("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var Jn=({variables:e})=>i`
<ul class="plain">
${Object.entries(e).map(([t,s])=>i`<li key=${t}><code>${t}=${s}</code></li>`)}
</ul>
`,Vn=({source:{commit:e,bundle:t,repository:s}})=>i`
<span title=${s}>
${e?"commit ":"bundle "}<code title=${e||t}>${Bt(e||t)}</code>
</span>
`,us=({job:e})=>i`
<${ls}
facts=${[["Build",i`<${cs} org=${e.org_id} version=${e.app_version_id} link />`],["Target",i`<a href=${g("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",Ht(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&i`<${Jn} variables=${e.environment} />`],["Tests",e.source&&i`<${Vn} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&i`<${Wn} id=${e.batch_id} />`],["Submitted",i`<${dt} at=${e.created_at} />`],["Started",e.started_at&&i`<${dt} at=${e.started_at} />`],["Finished",e.finished_at&&i`<${dt} at=${e.finished_at} />`],["Install",Kn(e)],["Id",i`<code class="id">${e.id}</code>`]]}
/>
`;import{m9_0 as $t,m9_1 as Lt,m9_2 as Zc,m9_3 as jc}from"../main.js";import{m226_0 as ms,m226_1 as su}from"../main.js";import{m46_0 as I}from"../main.js";function Un(e,t){let s=e-t;return s<0?`${J(-s)} longer than expected`:`ends ${V(e,t)}`}function Gn({job:e}){let t=b(`agent:${e.agent}`),s=t.ids.value.length>0?t.row(e.agent).value?.job:null,{started_at:n,expected_seconds:a}=s??{},r=y(()=>ye(()=>Un(C(n)+a,$t.value)),[n,a]);return s?.id===e.id&&s.awaited_until?i`<span class="unbroken" data-end>waits until ${Dt(C(s.awaited_until))}</span>`:s?.id!==e.id||s.phase!=="executing"||!(a>=1)?null:i`<span class="unbroken" data-end>${r}</span>`}function Xn({job:e,last:t}){let s=b(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,r=n?.history.some(({job_id:c})=>c!==e.id)?[n.usual_with_start,n.usual_without_start]:[null,null],[o,l]=B(t)?r.reverse():r;return i`
<span>
ran ${$(ms(e))}${l!==null&&(B(t)?" without start":" with start")}
${o!==null&&i`<span class="quiet">, usually ${$(o)}</span>`}
</span>
`}function fs({job:e}){let t=e.tries?.at(-1);if(!t)return null;if(e.status==="pending")return i`<p class="job-run number" data-run><span>attempt ${t.number+1} is next</span></p>`;if(!e.agent)return null;let s=e.status==="running";return i`
<p class="job-run number" data-run>
<span>
on <a href=${g("agent",{name:e.agent})}>${e.agent}</a>
${s&&i`${" "}for <${I} since=${e.started_at??t.leased_at} />`}
</span>
${t.number>1&&i`<span>attempt ${t.number}</span>`}
${s&&i`<${Gn} job=${e} />`}
${!s&&e.started_at&&e.finished_at&&i`<${Xn} job=${e} last=${t} />`}
</p>
`}import{m95_0 as ps}from"../shared.js";import{m100_0 as hs}from"../main.js";import{m3_0 as ds,m3_1 as yu,m3_2 as ku,m3_3 as vu,m3_4 as Su,m3_5 as Ou,m3_6 as Tu}from"../main.js";import{m255_0 as Au,m255_1 as Cu,m255_2 as Lu,m255_3 as $s}from"../main.js";import{m66_0 as Nu,m66_1 as qu,m66_2 as Iu,m66_3 as Hu,m66_4 as Du,m66_5 as gs}from"../main.js";var Qn=e=>V(Lt()+e,Lt()),Yn=e=>e<1?"at once":It(e);function Zn({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${d(t)}`,"in the queue"],s>0&&[Qn(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Yn(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function jn({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let o=ds.includes(t)?i`${t}${a&&i` for <${I} since=${a} />`}`:gs({held:{kind:t,note:s,by:n,at:a,until:r}});return i`
<li>
<a href=${g("agent",{name:e})}>${e}</a> ${o}
</li>
`}function ta({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?S("release","build")&&i`<button type="button" class="button" onClick=${()=>Xe(s,n)}>Release build</button>`:i`
<ul class="plain queue-holders">
${e.map(a=>i`<${jn} key=${a.name} agent=${a} />`)}
${t>0&&i`<li><a href=${g("fleet")}>${_(t,"more agent")}</a></li>`}
</ul>
`}var ea=({job:e})=>i`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${g("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${S("cancel","job")&&i`<button type="button" class="button" onClick=${()=>pt(e)}>Cancel job</button>`}
</p>
`;function _s({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&$s(e.explanation);return i`
<div class=${`queue-place ${e.status==="failed"?"is-bad":a?"is-stuck":""}`}>
${a&&i`<p class="queue-stuck"><${h} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${a&&!n&&e.explanation.reason==="no_agent"&&i`<${ea} job=${e} />`}
${t&&Zn(e.explanation??{}).map(([r,o])=>i`
<span key=${o} class="queue-figure number" data-figure=${o}>
<b>${r}</b>
${o}
</span>
`)}
${n?.since&&n.agents.length===0&&i`
<span class="queue-figure number" data-figure="held">
<b>
<${I} since=${n.since} />
</b>
held
</span>
`}
${t&&i`
<span class="queue-figure number">
<b>
<${I} since=${e.created_at} />
</b>
${e.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&i`<${ta} hold=${n} job=${e} />`}
</div>
`}import{m129_0 as ws,m129_1 as tm}from"../main.js";var bs=104,sa=30,ys={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},R={x:188,y:12,width:432,height:66},Rt=new Set(["assigned","installing","running"]),na={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},aa=(e,t)=>`${Rt.has(e)&&!Rt.has(t)?"agent":e}>${t}`;function oa({name:e,times:t,here:s}){let[n,a,r]=ys[e],o=s?"is-here":t>0?"is-taken":"";return i`
<g class=${`way-node ${o}`} data-node=${e} data-taken=${t>0?"":void 0}>
<rect x=${n} y=${a} width=${bs} height=${sa} rx="3" />
<text x=${n+bs/2} y=${a+20}>
${r}
${t>1?` \xD7${t}`:""}
</text>
</g>
`}var ia={backoff:"backing off",done:"passed"},xs=e=>e.map(t=>ia[t]??t);function ks({job:e}){let t=Wt(e),s=o=>t.filter(l=>l===o).length,n=new Set(t.slice(1).map((o,l)=>aa(t[l],o))),a=t.at(-1),r=Object.entries(na).sort(([o],[l])=>n.has(o)-n.has(l));return i`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${xs(t).map((o,l)=>i`
<span key=${l} class=${l===t.length-1?"strong":""}>${o}</span>
`)}
</figcaption>
<details>
<summary>All states</summary>
<svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${xs(t).join(", ")}`}
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
class=${`way-agent ${t.some(o=>Rt.has(o))?"is-taken":""}`}
x=${R.x}
y=${R.y}
width=${R.width}
height=${R.height}
rx="5"
/>
<text class="way-agent-name" x=${R.x+14} y=${R.y+R.height-6}>on an agent</text>
${r.map(([o,l])=>i`
<path
key=${o}
class=${`way-line ${n.has(o)?"is-taken":""}`}
data-line=${o}
d=${l}
marker-end=${`url(#way-arrow${n.has(o)?"-lit":""})`}
/>
`)}
${Object.keys(ys).map(o=>i`<${oa} key=${o} name=${o} times=${s(o)} here=${o===a} />`)}
</svg>
</details>
</figure>
`}import{m136_0 as im,m136_1 as vs,m136_2 as rm}from"../main.js";import{m165_0 as um,m165_1 as mm,m165_2 as Ss,m165_3 as fm,m165_4 as pm,m165_5 as hm}from"../shared.js";import{m45_0 as Os}from"../shared.js";import{m140_0 as wm,m140_1 as bm,m140_2 as Ts}from"../shared.js";var ra=e=>[["Passed",gt(e.pass_rate),`${d(e.passed)} of ${_(e.attempts,"attempt")}`],["Flaky",gt(e.flaky_rate),`${d(e.flaky)} of ${_(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":$(e.usual_seconds),"median of passed runs"]];function Es({job:e}){let t=b(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&g("test",{id:s.id});return i`
<${v}
id="history"
title="Test history"
className="test-history"
tools=${n&&i`
${Ts(s).map(({label:a,icon:r,run:o})=>i`
<button type="button" key=${a} class="button" onClick=${o}><${h} name=${r} />${a}</button>
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
${ra(s).map(([a,r,o])=>i`
<div key=${a}>
<dt>${a}</dt>
<dd>${r}</dd>
${o&&i`<dd class="quiet">${o}</dd>`}
</div>
`)}
</dl>
${s.quarantined&&i`
<p class="history-held">
<span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
${Ss(s)}
</p>
`}
<${Os} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}
<//>
`}import{m142_0 as Rm,m142_1 as Ms}from"../main.js";var la=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ls={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},ca={...Ls,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},ua=.05;function As({attempt:e,parts:t}){let s=t.filter(({from:n,until:a,live:r})=>r||a-n>=ua).map(({kind:n,from:a,until:r,live:o})=>`${o?ca[n]:Ls[n]} ${o?J(r-a):$(r-a)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var ma=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Cs({row:e,place:t}){let{attempt:s,parts:n}=e;return i`
<span class="fall-track" aria-hidden="true">
${n.map(a=>i`
<i
key=${a.kind}
class=${`fall-part fall-${a.kind} ${a.live?"is-live":""} ${a.cut?"is-cut":""}`}
style=${ma(t,a)}
></i>
`)}
${s?.outcome&&i`
<span
class=${`fall-end state-${U(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${h} name=${U(s)} />
</span>
`}
</span>
`}function fa({job:e,row:t,place:s,chosen:n}){let{attempt:a}=t;if(!a)return i`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${h} name="pending" />
<span>${e.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${Cs} row=${t} place=${s} />
<span class="fall-text quiet number">${As(t)}</span>
</li>
`;let r=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),X({attempt:a.number}))},o=U(a);return i`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${g("job",{id:e.id},{attempt:a.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${a.number}`}
onClick=${r}
>
${a.number}
</a>
<span class=${`state state-${o}`}>
<${h} name=${o} />
<span>${G(a)}</span>
</span>
<span class="fall-agent" title=${a.agent}>
on <a href=${g("agent",{name:a.agent})}>${a.agent}</a>
</span>
</span>
<${Cs} row=${t} place=${s} />
<span class="fall-text quiet number">${As(t)}</span>
</li>
`}function Rs({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=tt(e,s?$t.value:0);if(n.length===0)return i`<p class="quiet">No attempts.</p>`;let{place:a,marks:r}=et(n);return i`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${la.map(([o,l])=>i`
<li key=${o}>
<i class=${`fall-part fall-${o}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(o=>i`
<${fa}
key=${o.attempt?.id??"waiting"}
job=${e}
row=${o}
place=${a}
chosen=${o.attempt?.number===t}
/>
`)}
</ol>
<div class="fall-axis number quiet" aria-hidden="true">
${r.map(({at:o,time:l,end:c})=>i`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(o*100).toFixed(3)}%`}}
>
${l===0&&!c?"submitted":`${c?"":"+ "}${$(l)}`}
</span>
`)}
</div>
</div>
`}import{m214_0 as Wm,m214_1 as Jm,m214_2 as Vm,m214_3 as Um,m214_4 as Gm,m214_5 as Xm,m214_6 as Qm,m214_7 as Ym,m214_8 as Ps}from"../main.js";import{m217_0 as tf,m217_1 as ef,m217_2 as sf,m217_3 as nf,m217_4 as af,m217_5 as Ns}from"../main.js";import{m259_0 as lf,m259_1 as cf,m259_2 as qs}from"../main.js";function qf({params:e}){let t=qs(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function pa(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var ha=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],da=({job:e})=>i`
<${vs} job=${e} />
${ha.filter(([t])=>e[t]).map(([t,s,n,a=t])=>i`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${a}</span>
`)}
`;function $a(e){let t=e?.batch_id,s=b(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?qt(n):"Batch",g("batch",{id:t})]]}}function Is({params:{id:e},query:t}){let s=y(Ps,[]),n=b(`job:${e}`),a=n.ids.value.length>0?n.row(e).value:null;Ns("This job",()=>a?Ct(a):[]);let r=$a(a);if(!a)return i`<${ps} store=${n} kind="job" />`;let o=pa(a,t),l=q(o),c=o&&i`<${fs} job=${a} />`,u=o&&i`<${Ue} key=${o.id} job=${a} attempt=${o} />`,f=s?.failures?.attempt===o?.id?s?.failures:null;return i`
<${hs}
title=${i`<${Ms} test=${a.test} />`}
...${r}
crumb=${zt(a.test)}
inspect=${["job",e]}
actions=${i`<${je} job=${a} />`}
state=${i`<${da} job=${a} />${a.finished_at&&c}`}
tools=${!a.finished_at&&c}
>
${a.simulated&&["running","done","failed"].includes(a.status)&&i`<${ws}>${a.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${Ge} job=${a} />
${(!l||a.status==="pending")&&i`<${_s} job=${a} />`}
${l&&i`<${xe} key=${`why ${o.id}`} job=${a} attempt=${o} initial=${f} />`}
${u}
<div class=${`job-top ${o?"is-after":""}`}>
<div>
<${v} id="way" title="Lifecycle">
<${ks} job=${a} />
<//>
<${v} id="attempts" title="Attempts">
<${Rs} job=${a} chosen=${o?.number} />
<//>
</div>
<${v} title="Details">
<${us} job=${a} />
<//>
</div>
<div class="job-foot">
<${Es} job=${a} />
<${rs} job=${a} attempt=${o} />
</div>
<//>
`}export{Is as default,qf as title};
