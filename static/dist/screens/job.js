import{m278_0 as Ei,m278_1 as Li,m278_2 as Mi,m278_3 as L,m278_4 as Ci,m278_5 as Ai,m278_6 as Pi,m278_7 as C,m278_8 as x,m278_9 as Ni,m278_10 as k,m278_11 as _}from"../main.js";import{m6_0 as qi,m6_1 as Di,m6_2 as Yt,m6_3 as Bi,m6_4 as Hi,m6_5 as zi}from"../main.js";import{m170_0 as te,m170_1 as Wi,m170_2 as A,m170_3 as Ui,m170_4 as Vi,m170_5 as h,m170_6 as Ji,m170_7 as ee,m170_8 as Gi,m170_9 as se,m170_10 as ne,m170_11 as Xi,m170_12 as $,m170_13 as Tt,m170_14 as S,m170_15 as Zi,m170_16 as ji,m170_17 as Z,m170_18 as Qi,m170_19 as M,m170_20 as oe,m170_21 as ie,m170_22 as Yi}from"../main.js";import{m179_0 as r}from"../main.js";import{m187_0 as oa,m187_1 as j,m187_2 as ae,m187_3 as re,m187_4 as le,m187_5 as Q}from"../shared.js";import{m192_0 as ra,m192_1 as ce,m192_2 as la}from"../shared.js";import{m219_0 as ma,m219_1 as fa,m219_2 as pa,m219_3 as da,m219_4 as ha,m219_5 as q,m219_6 as $a,m219_7 as g,m219_8 as ue,m219_9 as ga}from"../main.js";import{m159_0 as Y}from"../shared.js";import{m184_0 as xa,m184_1 as me,m184_2 as fe,m184_3 as P,m184_4 as tt,m184_5 as et}from"../shared.js";import{m223_0 as Sa,m223_1 as Oa,m223_2 as Ta,m223_3 as Ea,m223_4 as D}from"../main.js";var $n=["image/png","image/jpeg","image/gif","image/webp"],gn=["video/mp4","video/webm"],st=e=>({...e,url:D(e.url)}),K=({content_type:e})=>$n.includes(e)?"image":gn.includes(e)?"video":null,bn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,_n=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function pe(e){let t=e.some(({path:l})=>l.startsWith("results/")),s=e.filter(({path:l})=>!(t&&_n.test(l))),n=new Map,o=s.filter(l=>K(l)==="image");for(let l of o){let c=bn.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let a=[];for(let[l,{expected:c,actual:u,diff:f}]of n)c&&u&&a.push({name:l,expected:c,actual:u,diff:f??null});let i=new Set(a.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:a,images:o.filter(l=>!i.has(l)),videos:s.filter(l=>K(l)==="video")}}import{m73_0 as d}from"../main.js";var W=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],de=1.02,Et=W[0],Lt=W[W.length-1];function he(e,t){return t>0?W.find(s=>s>e*de)??Lt:W.findLast(s=>s<e/de)??Et}import{m40_0 as $e}from"../main.js";import{m119_0 as B}from"../main.js";var nt=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],wn={expected:"Expected",actual:"Actual"},Mt=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${wn[e]}: ${s}`;function Ct({comparison:e,way:t,style:s,onSize:n}){let[o,a]=_(50),i=k(null);C(()=>{i.current?.style.setProperty("--at",`${o}%`)},[o,t]);let l=m=>n?.(m.currentTarget.naturalWidth);if(t!=="slider"){let m=e[t],p=Mt(t,e,m);return r`<img key=${t} src=${m.url} alt=${p} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:f}=e;return r`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${f.url} alt=${Mt("actual",e,f)} onLoad=${l} />
<img class="slider-over" src=${u.url} alt=${Mt("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${o}
aria-label=${`Expected and actual of ${c}`}
onInput=${m=>a(Number(m.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function ge({comparison:e,onEnlarge:t}){let[s,n]=_("slider"),{name:o}=e;return r`
<figure class="preview picture-slider" data-comparison=${o}>
<${Ct} comparison=${e} way=${s} />
<figcaption>
<span>${o}</span>
<${B} label="View" hideLabel options=${nt(e)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${o}`}
data-tip="Enlarge"
onClick=${()=>t(s)}
>
<${d} name="plus" />
</button>
</figcaption>
</figure>
`}var At=({icon:e,label:t,tip:s,disabled:n=!1,onClick:o})=>r`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${o}>
<${d} name=${e} />
</button>
`,yn=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function xn(e){let[t,s]=_(null),[n,o]=_(0),a=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:o,step:i=>s(he(a(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function kn({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=Et,o=e!==null&&e>=Lt;return r`
<${At} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${At} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${o} onClick=${()=>t(1)} />
`}function vn({item:e,at:t,count:s,way:n,setWay:o,zoom:a,go:i,onClose:l}){let c="Open the original file";return r`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&r`<${B} label="View" hideLabel options=${nt(e.comparison)} value=${n} onChange=${o} />`}
<span class="lightbox-buttons">
<${kn} zoom=${a} />
<a class="icon-button" href=${yn(e,n).url} aria-label=${c} data-tip=${c}>
<${d} name="link" />
</a>
${s>1&&r`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${At} icon="close" label="Close" tip="Close (Esc)" onClick=${l} />
</span>
</header>
`}function Sn({item:e,way:t,zoom:s,stage:n}){let{picture:o,comparison:a}=e,{style:i,setNatural:l}=s,c={comparison:a,way:t,style:i,onSize:l};return r`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${a?r`<${Ct} key=${a.name} ...${c} />`:r`
<img
key=${o.url}
src=${o.url}
alt=${o.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function On({items:e,first:t,onClose:s}){let[n,o]=_(t.index),[a,i]=_(t.way??"slider"),l=k(null),c=xn(l),u=e[Math.min(n,e.length-1)],f=u.comparison&&nt(u.comparison).some(([b])=>b===a)?a:"slider",m=b=>{o((n+b+e.length)%e.length),c.fit()},p={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>m(1),p:()=>m(-1),...c.zoom===null&&{ArrowRight:()=>m(1),ArrowLeft:()=>m(-1)}},v=b=>{let X=b.target.matches("input")&&b.key.startsWith("Arrow");if(b.ctrlKey||b.metaKey||b.altKey||X)return;let y=Object.hasOwn(p,b.key)&&p[b.key];y&&(b.preventDefault(),y())};return r`
<${$e} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${v}>
<${vn} ...${{item:u,at:n,count:e.length,way:f,setWay:i,zoom:c,go:m,onClose:s}} />
<${Sn} item=${u} way=${f} zoom=${c} stage=${l} />
</div>
<//>
`}var ot=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function it(e){let[t,s]=_(null),n=k(!1),o=t!==null,a=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};L(()=>{if(!o)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[o]);let l=o&&e.length>0&&r`<${On} items=${e} first=${t} onClose=${i} />`;return{open:a,shown:l}}var be=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var at=({picture:{path:e,url:t},open:s})=>r`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${be(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,rt=({video:{path:e,url:t}})=>r`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var Tn=e=>e.reduce((t,{size:s})=>t+s,0),En=12;function Ln({artifacts:e}){let t=e.slice(0,En),s=t.filter(o=>K(o)==="image"),n=it(ot([],s));return r`
<div class="previews">
${t.map(o=>{let a=s.indexOf(o);return a<0?r`<${rt} key=${o.id} video=${o} />`:r`<${at} key=${o.id} picture=${o} open=${()=>n.open(a)} />`})}
${n.shown}
</div>
`}function Mn({artifact:e,content:t}){let s=et(e,t);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${d} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
</a>
`:null}var Pt=({files:e,content:t})=>r`
<ul class="plain artifact-list">
${e.map(s=>r`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span>
<${Mn} artifact=${s} content=${t} />
</li>
`)}
</ul>
`;function _e({attempt:e}){let t=`/api/v1/attempts/${e.id}/artifacts`,s=Y(t,e.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet">
<a href=${D(t)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(tt).map(st),a=[...o].sort((f,m)=>!et(f,n)-!et(m,n)),i=fe(a.filter(P)),l=new Set(i.flatMap(({files:f})=>f)),c=o.filter(K).filter(P),u=a.filter(f=>!P(f));return r`
<div class="artifacts">
${c.length>0&&r`<${Ln} artifacts=${c} />`}
<${Pt} files=${a.filter(f=>!l.has(f)&&P(f))} content=${n} />
${u.length>0&&r`
<section data-of-start>
<p class="quiet">Of the whole start, which ran several jobs</p>
<${Pt} files=${u} content=${n} />
</section>
`}
${i.map(({folder:f,files:m})=>r`
<details key=${f}>
<summary>
${f} <span class="quiet number">${h(m.length,"file")}, ${A(Tn(m))}</span>
</summary>
<${Pt} files=${m} content=${n} />
</details>
`)}
</div>
`}import{m177_0 as fr,m177_1 as N,m177_2 as pr,m177_3 as dr,m177_4 as we,m177_5 as T}from"../main.js";var lt=({name:e,project:t})=>`${t?`[${t}] \u203A `:""}${e}`;var ye=1,Cn=.5,An=.25,Pn=.35;function ct(e,t){let s=[],n=Z(e.created_at),o=a=>n=re(e,a).at(-1)?.time??n;o(-1);for(let[a,i]of(e.tries??[]).entries()){let l=Z(i.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...ae(i)];s.push({attempt:i,parts:c}),n=Z(i.finished_at)??t,o(a)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let i of a)i.live=i.until===null,i.until=Math.max(i.from,i.until??t);return s}var xe=({kind:e})=>e==="waiting"||e==="backoff";function ut(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!xe(c)).reduce((c,{from:u,until:f})=>c+f-u,0),n=s>0?Math.max(Cn*s,ye):1/0,o=[],a=0;for(let c of t){o.push([c.from,a]);let u=c.until-c.from;c.cut=xe(c)&&u>n*1.2,a+=c.cut?n:u,o.push([c.until,a])}let i=Math.max(a,ye),l=c=>{let u=o.findIndex(([b])=>b>=c);if(u<0)return a/i;if(u===0)return 0;let[[f,m],[p,v]]=[o[u-1],o[u]];return(m+(p>f?(c-f)/(p-f)*(v-m):0))/i};return{place:l,marks:Nn(e,l)}}function Nn(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(a=>a.attempt).map(a=>a.parts[0].until)],o=[];for(let a of n){let i=t(a);i>1-Pn||o.length>0&&i-o.at(-1).at<An||o.push({at:i,time:a-s})}return o.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),o}var Rn=.05,In={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},Rt=(e,t,s)=>({kind:e,from:t,until:Math.max(t,s)}),ke=(e,t)=>e.tries.map(({offset:s,seconds:n,outcome:o})=>{let a=Math.min(t.from+s,t.until);return Rt(o,a,Math.min(a+n,t.until))});function qn({title:e,offset:t,seconds:s,depth:n,failed:o},a,i){let l=Math.min(a+t,i.until),c=Rt(o?"failed":"step",l,Math.min(l+s,i.until));return{kind:"step",name:e,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Dn(e,t){let{outcome:s,seconds:n,retries:o,steps:a}=e,i=ke(e,t);return[{kind:"case",name:lt(e),parts:i,seconds:n,tries:o+1,outcome:s},...a.map(c=>qn(c,i.at(-1).from,t))]}var Nt=(e,t)=>({kind:"phase",name:e,parts:t});function Bn(e,t){if(t.length===0)return{before:[Nt("Run",[e])],after:[]};let s=t.flatMap(i=>ke(i,e)),n=Math.min(...s.map(({from:i})=>i)),o=Math.max(...s.map(({until:i})=>i)),a=(i,l,c)=>c-l<Rn?[]:[Nt(i,[Rt("running",l,c)])];return{before:a("Start",e.from,n),after:a("Finish",o,e.until)}}var Hn=e=>e.filter(({tries:t})=>t.length>0).sort((t,s)=>t.tries[0].offset-s.tries[0].offset);function ve(e,t,s){let n=ct(e,0).find(i=>i.attempt?.id===t.id),o=n.parts.find(({kind:i})=>i==="running"),a=n.parts.filter(i=>i!==o).map(i=>Nt(In[i.kind],[i]));if(o){let i=Hn(s),{before:l,after:c}=Bn(o,i);a.push(...l,...i.flatMap(u=>Dn(u,o)),...c)}for(let i of a)i.seconds??=i.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:a,...ut([n])}}import{m132_0 as vr,m132_1 as H,m132_2 as mt}from"../main.js";var Se=100,Oe={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},zn=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],Fn=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`}),Kn=({part:e,place:t})=>r`
<i class=${`fall-part fall-${e.kind} ${e.cut?"is-cut":""}`} style=${Fn(t,e)}></i>
`;function Wn({row:e,place:t}){let{kind:s,name:n,parts:o,seconds:a,outcome:i,tries:l,depth:c=0}=e;return r`
<li class=${`span-row is-${s} ${i==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&r`
<span class=${`state state-${Oe[i]}`}>
<${d} name=${Oe[i]} />
<span class="unseen">${i}</span>
</span>
`}
<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&i==="failed"&&r`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${o.map((u,f)=>r`<${Kn} key=${f} part=${u} place=${t} />`)}
</span>
<span class="number quiet">${S(a)}</span>
</li>
`}var Un=({marks:e})=>r`
<div class="span-axis number quiet" aria-hidden="true">
${e.map(({at:t,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(t*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${S(s)}`}
</span>
`)}
</div>
`;function Te({job:e,attempt:t}){let s=Object.keys(t.cases).length>0,n=N(s?`/api/v1/attempts/${t.id}/cases`:null,t.outcome),[o,a]=_(Se),i=s?n.data.value?.cases:[],l=x(()=>i&&ve(e,t,i),[e,t,i]),c=n.error.value;if(c&&!i)return r`<${H} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return r`<${mt} />`;let{rows:u,place:f,marks:m}=l;return r`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${zn.map(([p,v])=>r`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${v}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,o).map((p,v)=>r`<${Wn} key=${v} row=${p} place=${f} />`)}
</ol>
<${Un} marks=${m} />
${u.length>o&&r`
<button type="button" class="button" onClick=${()=>a(o+Se)}>
Show more (${h(u.length-o,"row")} left)
</button>
`}
</div>
`}import{m4_0 as R,m4_1 as Ee,m4_2 as z,m4_3 as Le,m4_4 as Rr}from"../main.js";function It(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var qt=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function ft(e){history.replaceState(history.state,"",location.pathname+location.search+(e?qt(e):""))}function pt({from:e,until:t=null,begins:s=!1}){let n={from:e,until:t??e},o=s?`Output from log line ${e}`:`Log line ${e}`,a=n.from===n.until?o:`Log lines ${e}\u2013${t}`;return r`<a class="log-link" href=${qt(n)} onClick=${()=>q({show:""})}>${a}</a>`}var Me=["failed","error","skipped","passed"],Vn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Jn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Gn=3,Ce=100,Ne=({outcome:e})=>e==="failed"||e==="error";function Re(e){let t=Object.values(e).reduce((n,o)=>n+o,0),s=(e.failed??0)+(e.error??0);return s>0?`${$(t)}, ${$(s)} failed`:$(t)}var Ae=({one:e})=>r`<${pt} from=${e.log_line} until=${e.log_last_line} />`;function Pe({one:e,children:t}){return r`
<span class=${`state state-${Jn[e.outcome]}`}>
<${d} name=${Vn[e.outcome]} />
<span>${e.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${lt(e)}</span>
${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}
${e.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${t}
</span>
<span class="number quiet">${S(e.seconds)}</span>
`}var Dt=({one:e,open:t})=>r`
<li class="case">
${e.message?r`
<details open=${t}>
<summary class="case-line">
<${Pe} one=${e} />
</summary>
<pre
class=${`case-message ${Ne(e)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${e.name}`}
>
${e.message}
</pre>
${e.log_line&&r`<p class="case-output"><${Ae} one=${e} /></p>`}
</details>
`:r`
<div class="case-line">
<${Pe} one=${e}>${e.log_line&&r`${" "}<${Ae} one=${e} />`}<//>
</div>
`}
</li>
`;function Xn(e){let[t,s]=_(null),[n,o]=_(0),a=JSON.stringify(e.cases);return L(()=>{let i=new AbortController;return z(`/api/v1/attempts/${e.id}/cases`,{signal:i.signal}).then(l=>s(l.cases)).catch(l=>{if(!i.signal.aborted){if(!(l instanceof R))throw l;s(l)}}),()=>i.abort()},[e.id,a,n]),[t,()=>o(n+1)]}function Ie({attempt:e}){let[t,s]=Xn(e),[n,o]=_("all"),[a,i]=_(Ce),l=x(()=>Array.isArray(t)?Me.flatMap(m=>t.filter(p=>p.outcome===m)):[],[t]);if(t===null)return r`<${mt} />`;if(t instanceof R)return r`<${H} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=Me.map(m=>[m,l.filter(p=>p.outcome===m).length]).filter(([,m])=>m>0),u=n==="all"?l:l.filter(m=>m.outcome===n),f=[["all",`all ${$(l.length)}`],...c.map(([m,p])=>[m,`${m} ${$(p)}`])];return r`
<div class="cases">
${c.length>1&&r`
<${B} label="Outcome" hideLabel options=${f} value=${n} onChange=${o} />
`}
<ol class="case-list">
${u.slice(0,a).map((m,p)=>r`
<${Dt}
key=${`${m.project}/${m.classname}/${m.name}/${p}`}
one=${m}
open=${Ne(m)&&p<Gn}
/>
`)}
</ol>
${u.length>a&&r`
<button type="button" class="button" onClick=${()=>i(a+Ce)}>
Show more (${h(u.length-a,"case")} left)
</button>
`}
</div>
`}import{m161_0 as Bt}from"../shared.js";import{m162_0 as el,m162_1 as Ht,m162_2 as sl,m162_3 as nl,m162_4 as qe,m162_5 as ol,m162_6 as il,m162_7 as De}from"../shared.js";var Zn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],jn=["blob","#L"];function Be(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let o;try{o=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(o.protocol))return null;let a=Zn.find(([f])=>f.test(o.hostname)),[i,l]=a?a.slice(1):jn,c=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${o.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${c}${s?`${l}${s}`:""}`}var He=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function dt(e,t){let[s,n]=[[],[]];for(let{from:o,text:a}of zt(He(e),He(t),400))o!=="b"&&ze(s,a,o==="a"),o!=="a"&&ze(n,a,o==="b");return{expected:s,actual:n}}function zt(e,t,s){let n=Math.min(e.length,t.length),o=0;for(;o<n&&e[o]===t[o];)o+=1;let a=0;for(;a<n-o&&e[e.length-1-a]===t[t.length-1-a];)a+=1;let[i,l]=[e.slice(o,e.length-a),t.slice(o,t.length-a)],c=u=>({from:"both",text:u});return[...e.slice(0,o).map(c),...i.length>s||l.length>s?Qn(i,l):Yn(i,l),...e.slice(e.length-a).map(c)]}var Qn=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Yn(e,t){let s=to(e,t),n=[],[o,a]=[0,0];for(;o<e.length||a<t.length;)o<e.length&&a<t.length&&e[o]===t[a]?(n.push({from:"both",text:e[o]}),o+=1,a+=1):a>=t.length||o<e.length&&s[o+1][a]>=s[o][a+1]?n.push({from:"a",text:e[o++]}):n.push({from:"b",text:t[a++]});return n}function to(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let o=t.length-1;o>=0;o-=1)s[n][o]=e[n]===t[o]?s[n+1][o+1]+1:Math.max(s[n+1][o],s[n][o+1]);return s}function ze(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var Fe=3,eo=400,so=e=>[{text:e,changed:!1}];function We(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],o=[],a=[[],[]],i=()=>{let[l,c]=a,u=l.map((f,m)=>m<c.length?dt(f,c[m]):null);l.forEach((f,m)=>o.push({sign:"-",pieces:u[m]?.expected??Ke(f)})),c.forEach((f,m)=>o.push({sign:"+",pieces:u[m]?.actual??Ke(f)})),a=[[],[]]};for(let{from:l,text:c}of zt(s,n,eo))l==="both"?(i(),o.push({sign:" ",pieces:so(c)})):a[l==="a"?0:1].push(c);return i(),no(o)}var Ke=e=>[{text:e,changed:!0}];function no(e){let t=o=>"sign"in o&&o.sign!==" ",s=e.map((o,a)=>e.slice(Math.max(0,a-Fe),a+Fe+1).some(t)),n=[];for(let[o,a]of e.entries()){let i=n.at(-1);s[o]?n.push(a):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Je=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?r`<mark key=${n}>${t}</mark>`:t),Ue=({name:e,look:t,pieces:s})=>r`
<div class=${t}>
<dt>${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${r`<${Je} pieces=${s} />`}</pre></dd>
</div>
`;function oo({expected:e,actual:t}){let s=x(()=>dt(e,t),[e,t]),n=a=>[{text:a,changed:!1}],o=e!==""&&t!=="";return r`
<dl class=${`difference ${o?"":"is-single"}`}>
${e!==""&&r`
<${Ue} name="Expected" look="is-expected" pieces=${o?s.expected:n(e)} />
`}
${t!==""&&r`<${Ue} name="Actual" look="is-actual" pieces=${o?s.actual:n(t)} />`}
</dl>
`}var io={"-":"is-expected","+":"is-actual"," ":""},Ve={"-":"expected: ","+":"actual: "},ao=({line:e})=>"hidden"in e?r`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:r`
<span class=${`diff-line ${io[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${Ve[e.sign]&&r`<span class="unseen">${Ve[e.sign]}</span>`}<${Je} pieces=${e.pieces} />
</code>
</span>
`;function ro({expected:e,actual:t}){let s=x(()=>We(e,t),[e,t]);return r`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,o)=>r`<${ao} key=${o} line=${n} />`)}
</pre>
</figure>
`}function Ge({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?r`<${ro} expected=${e} actual=${t} />`:r`<${oo} expected=${e} actual=${t} />`}import{m99_0 as O}from"../main.js";import{m78_0 as Xe,m78_1 as wl,m78_2 as Ze}from"../main.js";import{m96_0 as je,m96_1 as kl,m96_2 as vl}from"../shared.js";import{m142_0 as F}from"../main.js";function lo(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var co=[["Outcome",e=>r`<${je} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>r`<a href=${g("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",Ze],["Ended",e=>e.finished_at&&r`<${F} at=${e.finished_at} />`],["Log",e=>r`<a href=${g("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function Qe({job:e,attempt:t,last:s}){let n=N(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,o=lo(e.status==="failed"?n:e);if(!o)return null;let a={...t,job_id:e.id,app_version_id:e.app_version_id};return r`
<table class="beside">
<caption>Compared with the last passed attempt</caption>
<thead>
<tr>
<td></td>
<th scope="col">This attempt</th>
<th scope="col">Last pass</th>
</tr>
</thead>
<tbody>
${co.map(([i,l])=>r`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${l(a)}</td>
<td>${l(o)}</td>
</tr>
`)}
</tbody>
</table>
`}var Ye=({lines:e,label:t})=>r`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:o},a)=>r`
<span key=${a} class=${`source-line ${o?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code>${n||" "}${o&&r`<span class="unseen"> (failed here)</span>`}</code>
</span>
`)}
</pre>
`;var uo=3,mo=4,ht=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function fo({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=Be(t,e.file,e.file_line);return n?r`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:r`<span class="id">${s}</span>`}var ts=({failure:{snippet:e,expected:t,actual:s},label:n})=>r`
${e?.length>0&&r`<${Ye} lines=${e} label=${n} />`}
<${Ge} expected=${t} actual=${s} />
`;function po({failure:e,name:t,batch:s,causeLine:n}){let o=Bt(`stack/${t}`);return r`
<p class="evidence-places">
<${fo} failure=${e} batch=${s} />
${e.line&&r`<${pt} from=${e.line} begins=${e.line!==n} />`}
</p>
<${ts} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((a,i)=>r`
<p class="failure-cause evidence-other" key=${i}>${a.cause}</p>
<${ts} key=${`compared ${i}`} failure=${a} label=${`Source of ${a.cause}`} />
`)}
${e.stack&&r`
<details class="evidence-stack" ...${o}>
<summary>Stack</summary>
<pre tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function ho({failure:e,name:t,batch:s,open:n,causeLine:o}){return r`
<li class="evidence-failure">
<details ...${Bt(t,n)}>
<summary>
${e.name&&r`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${po} failure=${e} name=${t} batch=${s} causeLine=${o} />
</details>
</li>
`}function $o({artifacts:e}){let{comparisons:t,images:s,videos:n}=x(()=>pe(e.filter(P)),[e]),o=x(()=>ot(t,s),[t,s]),a=it(o),i=s.slice(0,mo);return t.length+i.length+n.length===0?null:r`
<div class="evidence-pictures">
${t.map((l,c)=>r`
<${ge} key=${l.name} comparison=${l} onEnlarge=${u=>a.open(c,u)} />
`)}
${i.map((l,c)=>r`
<${at} key=${l.id} picture=${l} open=${()=>a.open(t.length+c)} />
`)}
${n.slice(0,1).map(l=>r`<${rt} key=${l.id} video=${l} />`)}
${a.shown}
</div>
`}var go=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:o})=>r`
<a
key=${t}
class="button"
href=${s}
...${o?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${o?"link":"download"} />
${t}<span class="unseen">${` ${n}${o?" (opens in a new tab)":""}`}</span>
</a>
`),bo=(e,t)=>[`attempt ${e.number} on ${e.agent}`,t.length>1&&h(t.length,"failure")].filter(Boolean).join(", "),_o=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t},wo=({test:e})=>r`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":Ht(e)?"is-bad":""}`}>
${e.infrastructure?"infrastructure":Ht(e)?"new":"known"}
</span>${" "}
${e.infrastructure?"no result: its agent was lost, or could not run it":De(e)}
${e.last_pass&&r`${" "}<a href=${g("job",{id:e.last_pass.job_id})}>Last pass</a>`}
</p>
`;function es({job:e,attempt:t,initial:s}){let n=N(`/api/v1/attempts/${t.id}/failures`,t.cause,s),o=N(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:a=[],test:i}=n.data.value??{},l=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,c=Y(l,t.artifacts),u=x(()=>(c?.artifacts??[]).filter(tt).map(st),[c]),f=me(u,c?.content),m=a.length>0?a:[_o(t)].filter(Boolean);return r`
<${O}
id="evidence"
className="evidence"
title="Why it failed"
note=${bo(t,a)}
tools=${f.length>0&&r`<${go} links=${f} />`}
>
${i&&r`<${wo} test=${i} />`}
<div class="evidence-parts">
<ul class="plain">
${m.map((p,v)=>r`
<${ho}
key=${v}
failure=${p}
name=${`failure/${t.id}/${v}`}
batch=${o}
causeLine=${t.cause_line}
open=${v<uo}
/>
`)}
</ul>
<${$o} artifacts=${u} />
</div>
<${Qe} job=${e} attempt=${t} last=${i?.last_pass} />
<//>
`}import{m280_0 as ic,m280_1 as ac,m280_2 as rc,m280_3 as lc,m280_4 as cc,m280_5 as U,m280_6 as w,m280_7 as uc,m280_8 as mc,m280_9 as fc,m280_10 as ss,m280_11 as ns}from"../main.js";import{m158_0 as os}from"../main.js";import{m194_0 as gc,m194_1 as bc,m194_2 as _c,m194_3 as wc,m194_4 as yc,m194_5 as xc,m194_6 as is}from"../main.js";var yo=2e3,$t=class{#s;#t=0;#n;#e;found=w(null);busy=w(!1);error=w(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#o({kind:"text",text:t},s)}async failures(t){return this.#o({kind:"failures",text:""},t)}async#i({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return z(`${this.#s}?${n}`)}async#o(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:a}=await this.#i(t);if(n!==this.#t)return;this.error.value=null;let i=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,i);this.found.value={...t,lines:o,more:a,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof R))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},yo))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#i(t).catch(()=>null);if(!n||s!==this.#t)return;let o=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(o)}}};var V=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),rs=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,xo=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,Ft=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function Kt(e,t,s){let n=([a,i,l]=Ft[0])=>(a-e)**2+(i-t)**2+(l-s)**2,o=0;return Ft.forEach((a,i)=>{n(a)<n(Ft[o])&&(o=i)}),o}function ko(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return Kt(t,t,t);let s=o=>o===0?0:55+o*40,n=e-16;return Kt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var as={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function ls(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let o=0;o<s.length;o+=1){let a=s[o];if(a===0)n={...V};else if(as[a])Object.assign(n,as[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let i=a===38?"fg":"bg";s[o+1]===5?(n[i]=ko(s[o+2]),o+=2):s[o+1]===2&&(n[i]=Kt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function cs(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(rs))n!==void 0&&(s=ls(s,n));return s}function vo({fg:e,bg:t,bold:s,dim:n,italic:o,underline:a,strike:i,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),a&&c.push("ansi-underline"),i&&c.push("ansi-strike"),c.join(" ")}var So=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function Oo(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function us(e,t=V){let s=t,n=e.includes("\r")?Oo(e):e,o=[],a=l=>{l&&o.push({text:l.replace(xo,So),classes:vo(s)})},i=0;for(let l of n.matchAll(rs))a(n.slice(i,l.index)),i=l.index+l[0].length,l[1]!==void 0&&(s=ls(s,l[1]));return a(n.slice(i)),o}function ms(e,t){let s=e.map(({text:i})=>i).join(""),n=[...s.matchAll(t)].filter(([i])=>i).map(i=>[i.index,i.index+i[0].length]);if(n.length===0)return e;let o=[],a=0;for(let{text:i,classes:l}of e){let c=a+i.length,u=[a,...n.flat().filter(f=>f>a&&f<c),c];for(let f=0;f+1<u.length;f+=1){let[m,p]=[u[f],u[f+1]];p>m&&o.push({text:s.slice(m,p),classes:l,hit:n.some(([v,b])=>v<=m&&p<=b)})}a=c}return o}var bt=8192,J=10,To=new TextDecoder;function fs(e){let t=0;for(let s=e.indexOf(J);s>=0;s=e.indexOf(J,s+1))t+=1;return t}var Wt=e=>e.at(-1)===J;function Ut(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var gt=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:o}){this.begin=t,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+bt}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=Ut(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(J)+1,s=this.bytes.indexOf(J,this.size);this.#n=s>=0;let n=To.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),o=V;return this.#t=n.map(a=>{let i=o;return o=cs(o,a),i}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),o=t-this.first,a=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??V,cut:a}}};var Eo=48,Lo=2,Mo=1024*1024,_t=class{#s;#t=65536;#n=[];#e=[0];#i=!1;#o=new Map;#l=[];#r=new Set;#a=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=w(null);lines=w(0);version=w(0);error=w(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return D(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#d(0),this.#$()})}setSize(t,s){this.#a=Math.max(this.#a,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#f=!0)}line(t){let s=this.#p(t),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<t?s=o+1:n=o}return s}async#m(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof R))throw s;this.error.value=s}}async#d(t){let s=await z(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,a]of this.#o)a.neededEnd>t&&this.#o.delete(o);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let o=await this.#h(s.size-1,s.size);this.#i=!Wt(o)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#b(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#i?1:0),this.version.value+=1}async#h(t,s){let n=await Le(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await Ee(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Mo){await this.#d(this.size);continue}let t=await this.#h(this.size,this.#a);if(t.length===0)break;this.#w(t)}this.#f&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#w(t){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(t);this.size+=t.length;for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t,i=t.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[o]=(this.#n[o]??0)+fs(i)}this.#i=!Wt(t),this.#b(n);for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t;a>=s&&this.#_(o,t.slice(a-s))}}#_(t,s){let n=t*this.#t,o=t===0?0:this.#e[t]+1;this.#o.set(t,new gt({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+bt),first:o}));for(let a of this.#o.keys()){if(this.#o.size<=Eo)break;this.#o.delete(a)}}#g(){for(let t of this.#l){if(this.#r.size>=Lo)return;!this.#r.has(t)&&!this.#o.has(t)&&this.#y(t)}}async#y(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+bt,o=!1;await this.#m(async()=>{let a=await this.#h(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let i=await this.#h(s+a.length,Math.min(this.size,n));if(i.length===0)break;a=Ut(a,i)}this.#_(t,a),this.version.value+=1,o=!0}),this.#r.delete(t),o&&!this.#c.signal.aborted&&this.#g()}};var wt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,o=this.#n.get(t)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(t,n);let a=Math.floor(t/256);return this.#e.set(a,(this.#e.get(a)??0)+n-o),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[o,a]of this.#e)o<s&&(n+=a);if(this.#e.has(s))for(let o=s*256;o<t;o+=1)n+=this.#n.get(o)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=t?s=o:n=o-1}return s}};var ps=8e6,ds=12,hs=3,Vt=48,Co=140,yt=class{#s=null;#t;#n=0;#e=0;#i=0;#o={line:0,at:0};#l;range=w({first:0,last:-1});follows=w(!1);atEnd=w(!0);constructor(t){this.#t=new wt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(t);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#f(){let t=Math.min(this.#t.total,ps)-this.#r;return t>0?Math.max(1,this.#a/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?t.bottom-Vt:t.top+Math.max(0,s);(n<2*Vt||n>window.innerHeight-Vt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#a:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,ps)}px`),this.#e=Math.max(0,Math.min(this.#a,t)),this.#u(this.#s),this.#m()}#u({box:t}){let s=this.#e/this.#f;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#i=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#i;if(Math.abs(n)<.5)return;this.#i=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let a=this.#t.lineAt(this.#e);this.#o={line:a,at:this.#t.topOf(a)-this.#e};let i=this.#e>=this.#a-hs;n<0&&!i&&(this.follows.value=!1),n>0&&i&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),Co))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#i<=0?this.toStart():this.#i>=s-1?this.follow():this.#u(t),this.#d(this.range.peek().first)}#m(){let t=Math.max(0,this.#t.lineAt(this.#e)-ds),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+ds),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-hs,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#d(t)}#d(t){let s=this.#i+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Ao=20,xt=class{scroller=new yt(Ao);wrapped=w(Po());marked=w(It(location.hash));seen=w(0);#s;#t;cause;#n;constructor(t){this.file=new _t(t.id),this.finder=new $t(t.id,s=>this.#i(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#n=!!t.window,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,o=()=>{this.marked.value=It(location.hash),this.#e()};window.addEventListener("hashchange",o),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#e():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&!this.#n&&s.toEnd()});let a=[U(()=>s.setCount(t.lines.value)),U(()=>{let{first:i,last:l}=s.range.value;t.version.value,l>=i&&t.need(i,l)}),U(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),U(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let i of a)i();n.close(),t.close()}}#e(){let t=this.marked.peek();t&&this.#i(t.from)}#i(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},ft(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},ft(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:o,until:a}=n,i=Math.min(Math.max(s?o:1,(s?a:o)+t),this.file.lines.peek());this.marked.value={from:s?o:i,until:i},ft(this.marked.peek()),this.#i(i)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function Po(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m281_0 as $s,m281_1 as Vc,m281_2 as Jc,m281_3 as Gc,m281_4 as Xc,m281_5 as Zc,m281_6 as jc,m281_7 as Qc,m281_8 as Yc,m281_9 as tu,m281_10 as eu,m281_11 as su,m281_12 as nu}from"../main.js";var gs=4e3,No=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Ro({line:e,needle:t}){let s=e.text.length>gs,n=us(s?e.text.slice(0,gs):e.text,e.look),o=t?ms(n,new RegExp(No(t),"gi")):n;return r`
${o.map(({text:a,classes:i,hit:l},c)=>l?r`<mark key=${c} class=${i}>${a}</mark>`:i?r`<span key=${c} class=${i}>${a}</span>`:a)}
${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Jt=class extends $s{shouldComponentUpdate(t){let{line:s,needle:n,look:o}=this.props;return t.needle!==n||t.look!==o||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:o}){return r`
<div class=${`log-line ${o}`} data-line=${t}>
<a
class="log-number"
href=${`#L${t+1}`}
tabindex="-1"
aria-label=${`Line ${t+1}`}
data-number=${t+1}
></a>
<span class="log-text">
${s?r`<${Ro} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function Io(e,{marked:t,found:s,cause:n}){let o=[];return e===n&&o.push("is-cause"),t&&e>=t.from&&e<=t.until&&o.push("is-marked"),s?.lines[s.at]===e&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&o.push("is-failure"),o.join(" ")}function bs({reader:e,sheet:t}){let{scroller:s,file:n,finder:o,marked:a,wrapped:i}=e,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,f=k({lines:null,set:null});u&&f.current.lines!==u.lines&&(f.current={lines:u.lines,set:new Set(u.lines)});let m={cause:e.cause,marked:a.value,found:u&&{...u,hits:f.current.set}},p=u?.kind==="text"?u.text:"",v=i.value;C(()=>{v&&s.measure(t.current.children)});let b=y=>{let Qt=y.target.closest(".log-number");!Qt||y.button||y.metaKey||y.ctrlKey||(y.preventDefault(),e.mark(Number(Qt.dataset.number),y.shiftKey))},X=[];for(let y=l;y<=c;y+=1)X.push(r`<${Jt} key=${y} n=${y} line=${n.line(y)} needle=${p} look=${Io(y+1,m)} />`);return r`<div class="log-sheet" ref=${t} onClick=${b}>${X}</div>`}var qo=250;function Do({finder:e}){let t=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!t)return null;let{kind:s,lines:n,more:o,at:a}=t;if(n.length===0)return s==="failures"?"no failures found":"not found";let i=`${$(n.length)}${o?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":$(a+1)} of ${i}`}function Bo({reader:e}){let t=k(0),{finder:s}=e,n=i=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===i?!1:(e.search(i),!0)};return r`
<span class="search">
<label for="log-search">
<${d} name="search" />
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
onInput=${({currentTarget:{value:i}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(i),i===""?0:qo)}}
onKeyDown=${i=>{i.key==="Enter"?(i.preventDefault(),n(i.currentTarget.value)||s.step(i.shiftKey?-1:1)):i.key==="Escape"&&i.currentTarget.value&&(i.preventDefault(),i.stopPropagation(),i.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var _s=({name:e,icon:t,on:s,tip:n,onClick:o})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}>
<${d} name=${t} />
${e}
</button>
`;function ws({reader:e,name:t,hasPassed:s}){let{finder:n,scroller:o,file:a,wrapped:i}=e,l=n.found.value,c=l!==null&&l.lines.length>1,u=o.follows.value;return r`
<div class="log-tools" role="toolbar" aria-label="Log">
<${Bo} reader=${e} />
<span class="log-steps">
<button
type="button"
class="icon-button"
aria-label="Previous match"
data-tip="Previous match (N)"
disabled=${!c}
onClick=${()=>n.step(-1)}
>
<${d} name="up" />
</button>
<button
type="button"
class="icon-button"
aria-label="Next match"
data-tip="Next match (n)"
disabled=${!c}
onClick=${()=>n.step(1)}
>
<${d} name="down" />
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
<${d} name="failed" />
${l?.kind==="failures"&&c?"Next failure":"First failure"}
</button>
`}
<span class="log-hits number" role="status">
${n.busy.value?"searching\u2026":r`<${Do} finder=${n} />`}
</span>
<span class="log-ways">
<${_s}
name="Wrap"
icon="wrap"
on=${i.value}
tip="Wrap long lines (w)"
onClick=${()=>e.toggleWrap()}
/>
${a.complete.value===!1&&r`
<${_s}
name="Follow"
icon="end"
on=${u}
tip="Follow the end (e)"
onClick=${()=>u?o.follows.value=!1:e.followEnd()}
/>
`}
<a class="button" href=${a.href} download=${t} data-tip="Download the whole log">
<${d} name="download" />
Download
</a>
</span>
</div>
`}function Ho({file:e,attempt:t}){let s=T(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return L(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function zo({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
<p class="log-summary quiet number">
${s&&r`
<span>
${h(e.lines.value,"line")}, ${A(e.size)}
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
`}var Fo=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let o=t.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
${o>0?h(o,"new line"):"Jump to end"}
</button>
`};function Ko({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Wo=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function ys({attempt:e,name:t}){let s=x(()=>new xt(e),[]),{file:n,scroller:o,wrapped:a}=s,[i,l,c]=[k(null),k(null),k(null)];C(()=>o.attach({box:i.current,strip:l.current,sheet:c.current}),[]),L(()=>s.open(),[]),C(()=>{let m=parseFloat(getComputedStyle(i.current).lineHeight);o.reset(m),a.value&&o.measure(c.current.children)},[a.value]),ns(()=>{os.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),is("Log",x(()=>Wo(s),[]));let u=m=>{let p={ArrowUp:-1,ArrowDown:1}[m.key];if(m.key==="Home")o.toStart();else if(m.key==="End")o.follow();else if(m.key==="Enter"&&m.target===i.current)s.toggleMark();else if(p&&(m.shiftKey||m.altKey))s.moveMark(p,m.shiftKey);else return;m.preventDefault()},f=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log">
<${ws} reader=${s} name=${t} hasPassed=${e.outcome==="passed"} />
<${Ho} file=${n} attempt=${e} />
${n.error.value&&r`
<${H}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}
${f&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
<div class="log-frame" hidden=${f}>
<div
class=${`log-box ${a.value?"is-wrapped":""}`}
ref=${i}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
>
<div class="log-strip" ref=${l}>
<${bs} reader=${s} sheet=${c} />
</div>
</div>
<${Fo} reader=${s} />
<${Ko} reader=${s} />
</div>
<${zo} file=${n} attempt=${e} />
</div>
`}function kt(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}var Uo=15e3;function Gt(e){let t=T(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=k(null);return n.current=s?.progress??n.current,n.current}var vt=({passed:e,failed:t,skipped:s})=>e+t+s;function Vo(e){let t=vt(e),s=e.total===null?h(t,"case"):`${$(t)} of ${h(e.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>e[o]>0);return[s,...n.map(o=>`${$(e[o])} ${o}`)].join(", ")}function Jo({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function Go({text:e}){let t=k(e);t.current=e;let[s,n]=_("");return L(()=>{let o=setInterval(()=>n(t.current),Uo);return()=>clearInterval(o)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function xs({attempt:e}){let t=Gt(e),s=t?Vo(t):"No cases reported so far",n=t?Jo(t):"";return r`
<p class="cases-line number">
<span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${Go} text=${t?`${s}, ${n}`:""} />
`}function ks({attempt:e}){let t=Gt(e);return t?t.total===null?$(vt(t)):`${$(vt(t))} of ${$(t.total)}`:null}function vs({attempt:e}){let t=Gt(e);if(!t?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=vt(t);return r`
<ol class="case-list">
${t.ended.slice().reverse().map((n,o)=>r`<${Dt} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>t.ended.length&&r`<p class="quiet">The newest ${t.ended.length} of ${$(s)}; all are listed at the end.</p>`}
`}import{m135_0 as Ss}from"../shared.js";function Xo({attempt:e}){let t=[],s=e.tree&&ce(e.tree);if(e.run_seconds!==null&&e.started_at&&t.push(`ran ${S(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${S(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),e.window!==null&&e.window!==e.id&&t.push("Test runner already started"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),s&&t.push(s),e.peak_memory_bytes!==null&&t.push(`peak memory ${A(e.peak_memory_bytes)}`),t.length===0)return null;let n=o=>o===s&&e.tree.repository||void 0;return r`
<p class="attempt-facts number">
${t.map(o=>r`<span key=${o} title=${n(o)}>${o}</span>`)}
</p>
`}var Zo=e=>["lost","error"].includes(e.outcome)&&kt(e)!==null&&Object.keys(e.cases).length===0;function jo(e,t){let s=kt(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${ys} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:r`<${ks} attempt=${t} />`,body:()=>r`<${vs} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:Re(t.cases),body:()=>r`<${Ie} key=${t.id} attempt=${t} />`},t.outcome&&!Zo(t)&&{name:"timeline",title:"Timeline",body:()=>r`<${Te} key=${t.id} job=${e} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${_e} key=${t.id} attempt=${t} />`}].filter(Boolean)}function Os({job:e,attempt:t}){let s=jo(e,t),n=ue.value.query.get("show"),o=s[0]?.name,a=kt(t);return r`
<${O} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${Q(t)}>
<${Xo} attempt=${t} />
${t.message&&!t.cause&&!ht(t)&&r`
<p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
`}
${a&&r`<p class="quiet">${a}</p>`}
${!t.outcome&&r`<${xs} attempt=${t} />`}
${s.length>0&&r`
<${Ss}
label=${`Output of attempt ${t.number}`}
tabs=${s}
value=${s.some(i=>i.name===n)?n:o}
onChange=${i=>q({show:i===o?"":i})}
/>
`}
<//>
`}import{m21_0 as Zu,m21_1 as ju,m21_2 as Ts}from"../shared.js";import{m0_0 as St,m0_1 as tm,m0_2 as em,m0_3 as sm,m0_4 as nm,m0_5 as om,m0_6 as Es,m0_7 as im,m0_8 as am,m0_9 as rm,m0_10 as lm,m0_11 as cm,m0_12 as um,m0_13 as Ls,m0_14 as mm,m0_15 as fm,m0_16 as pm,m0_17 as dm}from"../main.js";import{m218_0 as E,m218_1 as gm}from"../main.js";import{m104_0 as Ms,m104_1 as wm}from"../main.js";var Qo=1e3,Cs=e=>[E("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(e.status),run:()=>Ls(e.id)},E("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(e.status),run:()=>St(e)}],Xt=e=>Cs(e).filter(t=>t&&t.applies);function As({job:e}){let t=ss(null),s=(i,l)=>async()=>{t.value=i,await l(),t.value=null},n=we(Xt(e).map(({label:i})=>i).join(),Qo),o=t.value!==null||!n,a=e.status==="done"?[]:Cs(e).filter(Boolean);return r`
${e.status==="pending"&&r`<${Ms} of=${{filter:{ids:[e.id]}}} present=${e.priority} />`}
${a.map(({label:i,doing:l,icon:c,run:u,danger:f,applies:m})=>r`
<button
type="button"
key=${i}
class=${`button ${f?"is-danger":""}`}
disabled=${o||!m}
onClick=${s(i,u)}
>
<${d} name=${c} />
${t.value===i?l:i}
</button>
`)}
`}var Ps=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Ns=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],Rs=["org_id","app_version_id","test","priority","target"];function Is(e){let t=Rs.map(s=>`--${s.replaceAll("_","-")} ${M(String(e[s]))}`);for(let[s,n,o]of Ps)(e[s]??o)!==o&&t.push(`${n} ${M(String(e[s]))}`);for(let[s,n]of Ns)for(let[o,a]of Object.entries(e[s]??{}))t.push(`${n} ${M(`${o}=${a}`)}`);for(let s of e.tags??[])t.push(`--tag ${M(s)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${M(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function qs(e){let t=Object.fromEntries(Rs.map(s=>[s,e[s]]));for(let[s,,n]of Ps)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of Ns)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),e.tags?.length>0&&(t.tags=e.tags),t}import{m261_0 as Ot,m261_1 as Pm,m261_2 as Nm,m261_3 as Rm,m261_4 as Ds}from"../main.js";import{m37_0 as Bs,m37_1 as Dm}from"../main.js";function Yo(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status),o=t?.outcome?"":" --follow";return[e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(e.status)&&E("retry","job")&&["Retry",`qgjob retry ${s}`],E("submit","job")&&["Submit again",Is(e)]].filter(Boolean).map(([a,i])=>[a,i+Ds()])}function ti(e,t){let{id:s}=e,{origin:n}=location,o=JSON.stringify(qs(e));return[["Show the job",`${Ot} ${n}/job/${s}`],t&&["Show the log of this attempt",`${Ot} -r 0- ${n}/api/v1/attempts/${t.id}/log`],E("submit","job")&&["Submit again",`${Ot} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(o)}`]].filter(Boolean).map(([a,i])=>[`${a}, with curl`,i])}var Hs=({job:e,attempt:t})=>r`
<${O} title="Command line" className="job-commands">
<${Bs} lines=${[...Yo(e,t),...ti(e,t)]} />
<//>
`;import{m47_0 as zs}from"../shared.js";import{m57_0 as Fs,m57_1 as jm}from"../main.js";function ei({tries:e=[]}){let t=e.at(-1);return!t?.outcome||!t.started_at?null:t.install_seconds===null?"none: the device had the build":`made in ${S(t.install_seconds)}`}function si({id:e}){let t=T(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${g("batch",{id:e})}>${s?s.name:"Batch"}</a>`}var ni=({variables:e})=>r`
<ul class="plain">
${Object.entries(e).map(([t,s])=>r`<li key=${t}><code>${t}=${s}</code></li>`)}
</ul>
`,oi=({source:{commit:e,bundle:t,repository:s}})=>r`
<span title=${s}>
${e?"commit ":"bundle "}<code title=${e||t}>${oe(e||t)}</code>
</span>
`,Ks=({job:e})=>r`
<${zs}
facts=${[["Build",r`<${Fs} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${g("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",ne(e.labels)],["Project",e.project],["Title",e.titles?.join(" \u203A ")],["Tags",e.tags.join(", ")],["Environment",Object.keys(e.environment).length>0&&r`<${ni} variables=${e.environment} />`],["Tests",e.source&&r`<${oi} source=${e.source} />`],["Priority",String(e.priority)],["Batch",e.batch_id&&r`<${si} id=${e.batch_id} />`],["Submitted",r`<${F} at=${e.created_at} />`],["Started",e.started_at&&r`<${F} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${F} at=${e.finished_at} />`],["Install",ei(e)],["Id",r`<code class="id">${e.id}</code>`]]}
/>
`;import{m93_0 as Ws}from"../shared.js";import{m97_0 as Us}from"../main.js";import{m3_0 as Vs,m3_1 as pf,m3_2 as df,m3_3 as hf,m3_4 as $f,m3_5 as gf,m3_6 as bf}from"../main.js";import{m9_0 as Js,m9_1 as Zt,m9_2 as yf,m9_3 as xf}from"../main.js";import{m250_0 as Sf,m250_1 as Of,m250_2 as Tf,m250_3 as Gs}from"../main.js";import{m44_0 as G}from"../main.js";import{m64_0 as Af,m64_1 as Pf,m64_2 as Nf,m64_3 as Rf,m64_4 as If,m64_5 as Xs}from"../main.js";var ii=e=>se(Zt()+e,Zt()),ai=e=>e<1?"at once":te(e);function ri({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:o}){return[t!=null&&!o&&e!=="no_agent"&&[t===1?"Next":`Place ${$(t)}`,"in the queue"],s>0&&[ii(s),n?"expected start, a guess":"expected start"],o?.eta_seconds!=null&&[ai(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function li({agent:{name:e,status:t,note:s,by:n,since:o,until:a}}){let i=Vs.includes(t)?r`${t}${o&&r` for <${G} since=${o} />`}`:Xs({held:{kind:t,note:s,by:n,at:o,until:a}});return r`
<li>
<a href=${g("agent",{name:e})}>${e}</a> ${i}
</li>
`}function ci({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?E("release","build")&&r`<button type="button" class="button" onClick=${()=>Es(s,n)}>Release build</button>`:r`
<ul class="plain queue-holders">
${e.map(o=>r`<${li} key=${o.name} agent=${o} />`)}
${t>0&&r`<li><a href=${g("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var ui=({job:e})=>r`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${g("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${E("cancel","job")&&r`<button type="button" class="button" onClick=${()=>St(e)}>Cancel job</button>`}
</p>
`;function Zs({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=e.tries??[],o=n.at(-1),a=t&&e.explanation?.hold,i=t&&Gs(e.explanation);return r`
<div class=${`queue-place ${e.status==="failed"?"is-bad":i?"is-stuck":""}`}>
${i&&r`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${t&&n.length>0&&e.reason&&r`<p class="quiet" data-last-attempt>Last attempt: ${e.reason}${o&&` (${o.agent})`}</p>`}
${i&&!a&&e.explanation.reason==="no_agent"&&r`<${ui} job=${e} />`}
${t&&ri(e.explanation??{}).map(([l,c])=>r`
<span key=${c} class="queue-figure number" data-figure=${c}>
<b>${l}</b>
${c}
</span>
`)}
${a?.since&&a.agents.length===0&&r`
<span class="queue-figure number" data-figure="held">
<b>
<${G} since=${a.since} />
</b>
held
</span>
`}
${t&&r`
<span class="queue-figure number">
<b>
<${G} since=${e.created_at} />
</b>
${o?.finished_at?"since it was submitted":"waiting"}
</span>
${o?.finished_at&&r`
<span class="queue-figure number">
<b><${G} since=${o.finished_at} /></b>
since attempt ${o.number}
</span>
`}
`}
${a&&r`<${ci} hold=${a} job=${e} />`}
</div>
`}import{m126_0 as js,m126_1 as jf}from"../main.js";var Qs=104,mi=30,tn={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},I={x:188,y:12,width:432,height:66},jt=new Set(["assigned","installing","running"]),fi={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},pi=(e,t)=>`${jt.has(e)&&!jt.has(t)?"agent":e}>${t}`;function di({name:e,times:t,here:s}){let[n,o,a]=tn[e],i=s?"is-here":t>0?"is-taken":"";return r`
<g class=${`way-node ${i}`} data-node=${e} data-taken=${t>0?"":void 0}>
<rect x=${n} y=${o} width=${Qs} height=${mi} rx="3" />
<text x=${n+Qs/2} y=${o+20}>
${a}
${t>1?` \xD7${t}`:""}
</text>
</g>
`}var hi={backoff:"backing off",done:"passed"},Ys=e=>e.map(t=>hi[t]??t);function en({job:e}){let t=le(e),s=i=>t.filter(l=>l===i).length,n=new Set(t.slice(1).map((i,l)=>pi(t[l],i))),o=t.at(-1),a=Object.entries(fi).sort(([i],[l])=>n.has(i)-n.has(l));return r`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${Ys(t).map((i,l)=>r`
<span key=${l} class=${l===t.length-1?"strong":""}>${i}</span>
`)}
</figcaption>
<details>
<summary>All states</summary>
<svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${Ys(t).join(", ")}`}
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
class=${`way-agent ${t.some(i=>jt.has(i))?"is-taken":""}`}
x=${I.x}
y=${I.y}
width=${I.width}
height=${I.height}
rx="5"
/>
<text class="way-agent-name" x=${I.x+14} y=${I.y+I.height-6}>on an agent</text>
${a.map(([i,l])=>r`
<path
key=${i}
class=${`way-line ${n.has(i)?"is-taken":""}`}
data-line=${i}
d=${l}
marker-end=${`url(#way-arrow${n.has(i)?"-lit":""})`}
/>
`)}
${Object.keys(tn).map(i=>r`<${di} key=${i} name=${i} times=${s(i)} here=${i===o} />`)}
</svg>
</details>
</figure>
`}import{m133_0 as np,m133_1 as sn,m133_2 as op}from"../main.js";import{m43_0 as nn}from"../shared.js";import{m137_0 as cp,m137_1 as on}from"../shared.js";var $i=e=>[["Passed",Tt(e.pass_rate),`${$(e.passed)} of ${h(e.attempts,"attempt")}`],["Flaky",Tt(e.flaky_rate),`${$(e.flaky)} of ${h(e.jobs,"job")} passed only on retry`],["Usual duration",e.usual_seconds===null?"\u2013":S(e.usual_seconds),"median of passed runs"]];function an({job:e}){let t=T(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&g("test",{id:s.id});return r`
<${O}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`
${on(s).map(({label:o,icon:a,run:i})=>r`
<button type="button" key=${o} class="button" onClick=${i}><${d} name=${a} />${o}</button>
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
${$i(s).map(([o,a,i])=>r`
<div key=${o}>
<dt>${o}</dt>
<dd>${a}</dd>
${i&&r`<dd class="quiet">${i}</dd>`}
</div>
`)}
</dl>
${s.quarantined&&r`
<p class="history-held">
<span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
${qe(s)}
</p>
`}
<${nn} history=${s.history} usual=${s.usual_seconds} here=${e.id} />
`}
<//>
`}import{m139_0 as xp,m139_1 as rn}from"../main.js";var gi=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],un={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},bi={...un,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},_i=.05;function ln({attempt:e,parts:t}){let s=t.filter(({from:n,until:o,live:a})=>a||o-n>=_i).map(({kind:n,from:o,until:a,live:i})=>`${i?bi[n]:un[n]} ${i?ee(a-o):S(a-o)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var wi=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function cn({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
<span class="fall-track" aria-hidden="true">
${n.map(o=>r`
<i
key=${o.kind}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${wi(t,o)}
></i>
`)}
${s?.outcome&&r`
<span
class=${`fall-end state-${j(s)}`}
style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${d} name=${j(s)} />
</span>
`}
</span>
`}function yi({job:e,row:t,place:s,chosen:n}){let{attempt:o}=t;if(!o)return r`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${d} name="pending" />
<span>${e.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${cn} row=${t} place=${s} />
<span class="fall-text quiet number">${ln(t)}</span>
</li>
`;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),q({attempt:o.number}))},i=j(o);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${g("job",{id:e.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${a}
>
${o.number}
</a>
<span class=${`state state-${i}`}>
<${d} name=${i} />
<span>${Q(o)}</span>
</span>
<span class="fall-agent" title=${o.agent}>
on <a href=${g("agent",{name:o.agent})}>${o.agent}</a>
</span>
</span>
<${cn} row=${t} place=${s} />
<span class="fall-text quiet number">${ln(t)}</span>
</li>
`}function mn({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=ct(e,s?Js.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:o,marks:a}=ut(n);return r`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${gi.map(([i,l])=>r`
<li key=${i}>
<i class=${`fall-part fall-${i}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(i=>r`
<${yi}
key=${i.attempt?.id??"waiting"}
job=${e}
row=${i}
place=${o}
chosen=${i.attempt?.number===t}
/>
`)}
</ol>
<div class="fall-axis number quiet" aria-hidden="true">
${a.map(({at:i,time:l,end:c})=>r`
<span
key=${c?"end":l}
class=${c?"is-end":""}
style=${{left:`${(i*100).toFixed(3)}%`}}
>
${l===0&&!c?"submitted":`${c?"":"+ "}${S(l)}`}
</span>
`)}
</div>
</div>
`}import{m210_0 as Pp,m210_1 as Np,m210_2 as Rp,m210_3 as Ip,m210_4 as qp,m210_5 as Dp,m210_6 as Bp,m210_7 as Hp,m210_8 as fn}from"../main.js";import{m213_0 as Kp,m213_1 as Wp,m213_2 as Up,m213_3 as Vp,m213_4 as Jp,m213_5 as pn}from"../main.js";import{m254_0 as Zp,m254_1 as jp,m254_2 as dn}from"../main.js";function vd({params:e}){let t=dn(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function xi(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var ki=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Its test is in quarantine: this failure does not fail a batch","in quarantine"],["simulated","is-warn","The last attempt was simulated"]],vi=({job:e})=>r`
<${sn} job=${e} />
${ki.filter(([t])=>e[t]).map(([t,s,n,o=t])=>r`
<span key=${t} class=${`tag ${s}`} data-tip=${n}>${o}</span>
`)}
`;function Si(e){let t=e?.batch_id,s=T(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Yt(n):"Batch",g("batch",{id:t})]]}}function hn({params:{id:e},query:t}){let s=x(fn,[]),n=T(`job:${e}`),o=n.ids.value.length>0?n.row(e).value:null;pn("This job",()=>o?Xt(o):[]);let a=Si(o);if(!o)return r`<${Ws} store=${n} kind="job" />`;let i=xi(o,t),l=ht(i),c=i&&r`<${Xe} job=${o} />`,u=i&&r`<${Os} key=${i.id} job=${o} attempt=${i} />`,f=s?.failures?.attempt===i?.id?s?.failures:null;return r`
<${Us}
title=${r`<${rn} test=${o.test} />`}
...${a}
crumb=${ie(o.test)}
inspect=${["job",e]}
actions=${r`<${As} job=${o} />`}
state=${r`<${vi} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>
${o.simulated&&["running","done","failed"].includes(o.status)&&r`<${js}>${o.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${Ts} job=${o} />
${(!l||o.status==="pending")&&r`<${Zs} job=${o} />`}
${l&&r`<${es} key=${`why ${i.id}`} job=${o} attempt=${i} initial=${f} />`}
${u}
<div class=${`job-top ${i?"is-after":""}`}>
<div>
<${O} id="way" title="Lifecycle">
<${en} job=${o} />
<//>
<${O} id="attempts" title="Attempts">
<${mn} job=${o} chosen=${i?.number} />
<//>
</div>
<${O} title="Details">
<${Ks} job=${o} />
<//>
</div>
<div class="job-foot">
<${an} job=${o} />
<${Hs} job=${o} attempt=${i} />
</div>
<//>
`}export{hn as default,vd as title};
