import{m278_0 as Oi,m278_1 as Ti,m278_2 as Ei,m278_3 as L,m278_4 as Li,m278_5 as Mi,m278_6 as Ci,m278_7 as C,m278_8 as k,m278_9 as Ai,m278_10 as v,m278_11 as _}from"../main.js";import{m6_0 as Ri,m6_1 as Ii,m6_2 as jt,m6_3 as Di,m6_4 as qi,m6_5 as Hi}from"../main.js";import{m170_0 as Yt,m170_1 as Fi,m170_2 as A,m170_3 as Ki,m170_4 as Wi,m170_5 as h,m170_6 as Ui,m170_7 as te,m170_8 as Vi,m170_9 as ee,m170_10 as se,m170_11 as Ji,m170_12 as $,m170_13 as St,m170_14 as w,m170_15 as Gi,m170_16 as Xi,m170_17 as Z,m170_18 as Zi,m170_19 as M,m170_20 as ne,m170_21 as oe,m170_22 as Qi}from"../main.js";import{m179_0 as r}from"../main.js";import{m187_0 as sa,m187_1 as Q,m187_2 as ie,m187_3 as ae,m187_4 as re,m187_5 as j}from"../shared.js";import{m192_0 as ia,m192_1 as le,m192_2 as aa}from"../shared.js";import{m219_0 as ca,m219_1 as ua,m219_2 as ma,m219_3 as fa,m219_4 as pa,m219_5 as D,m219_6 as da,m219_7 as g,m219_8 as ce,m219_9 as ha}from"../main.js";import{m159_0 as Y}from"../shared.js";import{m184_0 as wa,m184_1 as ue,m184_2 as me,m184_3 as P,m184_4 as tt,m184_5 as et}from"../shared.js";import{m223_0 as ka,m223_1 as va,m223_2 as Sa,m223_3 as Oa,m223_4 as q}from"../main.js";var hn=["image/png","image/jpeg","image/gif","image/webp"],$n=["video/mp4","video/webm"],st=t=>({...t,url:q(t.url)}),K=({content_type:t})=>hn.includes(t)?"image":$n.includes(t)?"video":null,gn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,bn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function fe(t){let e=t.some(({path:l})=>l.startsWith("results/")),s=t.filter(({path:l})=>!(e&&bn.test(l))),n=new Map,o=s.filter(l=>K(l)==="image");for(let l of o){let c=gn.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let a=[];for(let[l,{expected:c,actual:u,diff:f}]of n)c&&u&&a.push({name:l,expected:c,actual:u,diff:f??null});let i=new Set(a.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:a,images:o.filter(l=>!i.has(l)),videos:s.filter(l=>K(l)==="video")}}import{m73_0 as d}from"../main.js";var W=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],pe=1.02,Ot=W[0],Tt=W[W.length-1];function de(t,e){return e>0?W.find(s=>s>t*pe)??Tt:W.findLast(s=>s<t/pe)??Ot}import{m40_0 as he}from"../main.js";import{m119_0 as H}from"../main.js";var nt=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],_n={expected:"Expected",actual:"Actual"},Et=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${_n[t]}: ${s}`;function Lt({comparison:t,way:e,style:s,onSize:n}){let[o,a]=_(50),i=v(null);C(()=>{i.current?.style.setProperty("--at",`${o}%`)},[o,e]);let l=m=>n?.(m.currentTarget.naturalWidth);if(e!=="slider"){let m=t[e],p=Et(e,t,m);return r`<img key=${e} src=${m.url} alt=${p} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:f}=t;return r`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${f.url} alt=${Et("actual",t,f)} onLoad=${l} />
<img class="slider-over" src=${u.url} alt=${Et("expected",t,u)} />
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
`}function $e({comparison:t,onEnlarge:e}){let[s,n]=_("slider"),{name:o}=t;return r`
<figure class="preview picture-slider" data-comparison=${o}>
<${Lt} comparison=${t} way=${s} />
<figcaption>
<span>${o}</span>
<${H} label="View" hideLabel options=${nt(t)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${o}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
>
<${d} name="plus" />
</button>
</figcaption>
</figure>
`}var Mt=({icon:t,label:e,tip:s,disabled:n=!1,onClick:o})=>r`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${o}>
<${d} name=${t} />
</button>
`,wn=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function yn(t){let[e,s]=_(null),[n,o]=_(0),a=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:o,step:i=>s(de(a(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function xn({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Ot,o=t!==null&&t>=Tt;return r`
<${Mt} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${Mt} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${o} onClick=${()=>e(1)} />
`}function kn({item:t,at:e,count:s,way:n,setWay:o,zoom:a,go:i,onClose:l}){let c="Open the original file";return r`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&r`<${H} label="View" hideLabel options=${nt(t.comparison)} value=${n} onChange=${o} />`}
<span class="lightbox-buttons">
<${xn} zoom=${a} />
<a class="icon-button" href=${wn(t,n).url} aria-label=${c} data-tip=${c}>
<${d} name="link" />
</a>
${s>1&&r`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Mt} icon="close" label="Close" tip="Close (Esc)" onClick=${l} />
</span>
</header>
`}function vn({item:t,way:e,zoom:s,stage:n}){let{picture:o,comparison:a}=t,{style:i,setNatural:l}=s,c={comparison:a,way:e,style:i,onSize:l};return r`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${a?r`<${Lt} key=${a.name} ...${c} />`:r`
<img
key=${o.url}
src=${o.url}
alt=${o.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function Sn({items:t,first:e,onClose:s}){let[n,o]=_(e.index),[a,i]=_(e.way??"slider"),l=v(null),c=yn(l),u=t[Math.min(n,t.length-1)],f=u.comparison&&nt(u.comparison).some(([b])=>b===a)?a:"slider",m=b=>{o((n+b+t.length)%t.length),c.fit()},p={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>m(1),p:()=>m(-1),...c.zoom===null&&{ArrowRight:()=>m(1),ArrowLeft:()=>m(-1)}},S=b=>{let X=b.target.matches("input")&&b.key.startsWith("Arrow");if(b.ctrlKey||b.metaKey||b.altKey||X)return;let x=Object.hasOwn(p,b.key)&&p[b.key];x&&(b.preventDefault(),x())};return r`
<${he} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${S}>
<${kn} ...${{item:u,at:n,count:t.length,way:f,setWay:i,zoom:c,go:m,onClose:s}} />
<${vn} item=${u} way=${f} zoom=${c} stage=${l} />
</div>
<//>
`}var ot=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function it(t){let[e,s]=_(null),n=v(!1),o=e!==null,a=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};L(()=>{if(!o)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[o]);let l=o&&t.length>0&&r`<${Sn} items=${t} first=${e} onClose=${i} />`;return{open:a,shown:l}}var ge=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};var at=({picture:{path:t,url:e},open:s})=>r`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${ge(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,rt=({video:{path:t,url:e}})=>r`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var On=t=>t.reduce((e,{size:s})=>e+s,0),Tn=12;function En({artifacts:t}){let e=t.slice(0,Tn),s=e.filter(o=>K(o)==="image"),n=it(ot([],s));return r`
<div class="previews">
${e.map(o=>{let a=s.indexOf(o);return a<0?r`<${rt} key=${o.id} video=${o} />`:r`<${at} key=${o.id} picture=${o} open=${()=>n.open(a)} />`})}
${n.shown}
</div>
`}function Ln({artifact:t,content:e}){let s=et(t,e);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${d} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
</a>
`:null}var Ct=({files:t,content:e})=>r`
<ul class="plain artifact-list">
${t.map(s=>r`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${A(s.size)}</span>
<${Ln} artifact=${s} content=${e} />
</li>
`)}
</ul>
`;function be({attempt:t}){let e=`/api/v1/attempts/${t.id}/artifacts`,s=Y(e,t.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet">
<a href=${q(e)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(tt).map(st),a=[...o].sort((f,m)=>!et(f,n)-!et(m,n)),i=me(a.filter(P)),l=new Set(i.flatMap(({files:f})=>f)),c=o.filter(K).filter(P),u=a.filter(f=>!P(f));return r`
<div class="artifacts">
${c.length>0&&r`<${En} artifacts=${c} />`}
<${Ct} files=${a.filter(f=>!l.has(f)&&P(f))} content=${n} />
${u.length>0&&r`
<section data-of-start>
<p class="quiet">Of the whole start, which ran several jobs</p>
<${Ct} files=${u} content=${n} />
</section>
`}
${i.map(({folder:f,files:m})=>r`
<details key=${f}>
<summary>
${f} <span class="quiet number">${h(m.length,"file")}, ${A(On(m))}</span>
</summary>
<${Ct} files=${m} content=${n} />
</details>
`)}
</div>
`}import{m177_0 as ur,m177_1 as N,m177_2 as mr,m177_3 as fr,m177_4 as _e,m177_5 as T}from"../main.js";var lt=({name:t,project:e})=>`${e?`[${e}] \u203A `:""}${t}`;var we=1,Mn=.5,Cn=.25,An=.35;function ct(t,e){let s=[],n=Z(t.created_at),o=a=>n=ae(t,a).at(-1)?.time??n;o(-1);for(let[a,i]of(t.tries??[]).entries()){let l=Z(i.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...ie(i)];s.push({attempt:i,parts:c}),n=Z(i.finished_at)??e,o(a)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let i of a)i.live=i.until===null,i.until=Math.max(i.from,i.until??e);return s}var ye=({kind:t})=>t==="waiting"||t==="backoff";function ut(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!ye(c)).reduce((c,{from:u,until:f})=>c+f-u,0),n=s>0?Math.max(Mn*s,we):1/0,o=[],a=0;for(let c of e){o.push([c.from,a]);let u=c.until-c.from;c.cut=ye(c)&&u>n*1.2,a+=c.cut?n:u,o.push([c.until,a])}let i=Math.max(a,we),l=c=>{let u=o.findIndex(([b])=>b>=c);if(u<0)return a/i;if(u===0)return 0;let[[f,m],[p,S]]=[o[u-1],o[u]];return(m+(p>f?(c-f)/(p-f)*(S-m):0))/i};return{place:l,marks:Pn(t,l)}}function Pn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(a=>a.attempt).map(a=>a.parts[0].until)],o=[];for(let a of n){let i=e(a);i>1-An||o.length>0&&i-o.at(-1).at<Cn||o.push({at:i,time:a-s})}return o.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),o}var Nn=.05,Rn={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},Pt=(t,e,s)=>({kind:t,from:e,until:Math.max(e,s)}),xe=(t,e)=>t.tries.map(({offset:s,seconds:n,outcome:o})=>{let a=Math.min(e.from+s,e.until);return Pt(o,a,Math.min(a+n,e.until))});function In({title:t,offset:e,seconds:s,depth:n,failed:o},a,i){let l=Math.min(a+e,i.until),c=Pt(o?"failed":"step",l,Math.min(l+s,i.until));return{kind:"step",name:t,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Dn(t,e){let{outcome:s,seconds:n,retries:o,steps:a}=t,i=xe(t,e);return[{kind:"case",name:lt(t),parts:i,seconds:n,tries:o+1,outcome:s},...a.map(c=>In(c,i.at(-1).from,e))]}var At=(t,e)=>({kind:"phase",name:t,parts:e});function qn(t,e){if(e.length===0)return{before:[At("Run",[t])],after:[]};let s=e.flatMap(i=>xe(i,t)),n=Math.min(...s.map(({from:i})=>i)),o=Math.max(...s.map(({until:i})=>i)),a=(i,l,c)=>c-l<Nn?[]:[At(i,[Pt("running",l,c)])];return{before:a("Start",t.from,n),after:a("Finish",o,t.until)}}var Hn=t=>t.filter(({tries:e})=>e.length>0).sort((e,s)=>e.tries[0].offset-s.tries[0].offset);function ke(t,e,s){let n=ct(t,0).find(i=>i.attempt?.id===e.id),o=n.parts.find(({kind:i})=>i==="running"),a=n.parts.filter(i=>i!==o).map(i=>At(Rn[i.kind],[i]));if(o){let i=Hn(s),{before:l,after:c}=qn(o,i);a.push(...l,...i.flatMap(u=>Dn(u,o)),...c)}for(let i of a)i.seconds??=i.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:a,...ut([n])}}import{m132_0 as xr,m132_1 as B,m132_2 as mt}from"../main.js";var ve=100,Se={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Bn=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],zn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`}),Fn=({part:t,place:e})=>r`
<i class=${`fall-part fall-${t.kind} ${t.cut?"is-cut":""}`} style=${zn(e,t)}></i>
`;function Kn({row:t,place:e}){let{kind:s,name:n,parts:o,seconds:a,outcome:i,tries:l,depth:c=0}=t;return r`
<li class=${`span-row is-${s} ${i==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&r`
<span class=${`state state-${Se[i]}`}>
<${d} name=${Se[i]} />
<span class="unseen">${i}</span>
</span>
`}
<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&i==="failed"&&r`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${o.map((u,f)=>r`<${Fn} key=${f} part=${u} place=${e} />`)}
</span>
<span class="number quiet">${w(a)}</span>
</li>
`}var Wn=({marks:t})=>r`
<div class="span-axis number quiet" aria-hidden="true">
${t.map(({at:e,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(e*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${w(s)}`}
</span>
`)}
</div>
`;function Oe({job:t,attempt:e}){let s=Object.keys(e.cases).length>0,n=N(s?`/api/v1/attempts/${e.id}/cases`:null,e.outcome),[o,a]=_(ve),i=s?n.data.value?.cases:[],l=k(()=>i&&ke(t,e,i),[t,e,i]),c=n.error.value;if(c&&!i)return r`<${B} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return r`<${mt} />`;let{rows:u,place:f,marks:m}=l;return r`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${Bn.map(([p,S])=>r`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${S}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,o).map((p,S)=>r`<${Kn} key=${S} row=${p} place=${f} />`)}
</ol>
<${Wn} marks=${m} />
${u.length>o&&r`
<button type="button" class="button" onClick=${()=>a(o+ve)}>
Show more (${h(u.length-o,"row")} left)
</button>
`}
</div>
`}import{m4_0 as R,m4_1 as Te,m4_2 as z,m4_3 as Ee,m4_4 as Pr}from"../main.js";function Nt(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Rt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function ft(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Rt(t):""))}function pt({from:t,until:e=null,begins:s=!1}){let n={from:t,until:e??t},o=s?`Output from log line ${t}`:`Log line ${t}`,a=n.from===n.until?o:`Log lines ${t}\u2013${e}`;return r`<a class="log-link" href=${Rt(n)} onClick=${()=>D({show:""})}>${a}</a>`}var Le=["failed","error","skipped","passed"],Un={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Vn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Jn=3,Me=100,Pe=({outcome:t})=>t==="failed"||t==="error";function Ne(t){let e=Object.values(t).reduce((n,o)=>n+o,0),s=(t.failed??0)+(t.error??0);return s>0?`${$(e)}, ${$(s)} failed`:$(e)}var Ce=({one:t})=>r`<${pt} from=${t.log_line} until=${t.log_last_line} />`;function Ae({one:t,children:e}){return r`
<span class=${`state state-${Vn[t.outcome]}`}>
<${d} name=${Un[t.outcome]} />
<span>${t.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${lt(t)}</span>
${t.classname&&r`${" "}<span class="quiet">${t.classname}</span>`}
${t.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${e}
</span>
<span class="number quiet">${w(t.seconds)}</span>
`}var It=({one:t,open:e})=>r`
<li class="case">
${t.message?r`
<details open=${e}>
<summary class="case-line">
<${Ae} one=${t} />
</summary>
<pre
class=${`case-message ${Pe(t)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${t.name}`}
>
${t.message}
</pre>
${t.log_line&&r`<p class="case-output"><${Ce} one=${t} /></p>`}
</details>
`:r`
<div class="case-line">
<${Ae} one=${t}>${t.log_line&&r`${" "}<${Ce} one=${t} />`}<//>
</div>
`}
</li>
`;function Gn(t){let[e,s]=_(null),[n,o]=_(0),a=JSON.stringify(t.cases);return L(()=>{let i=new AbortController;return z(`/api/v1/attempts/${t.id}/cases`,{signal:i.signal}).then(l=>s(l.cases)).catch(l=>{if(!i.signal.aborted){if(!(l instanceof R))throw l;s(l)}}),()=>i.abort()},[t.id,a,n]),[e,()=>o(n+1)]}function Re({attempt:t}){let[e,s]=Gn(t),[n,o]=_("all"),[a,i]=_(Me),l=k(()=>Array.isArray(e)?Le.flatMap(m=>e.filter(p=>p.outcome===m)):[],[e]);if(e===null)return r`<${mt} />`;if(e instanceof R)return r`<${B} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=Le.map(m=>[m,l.filter(p=>p.outcome===m).length]).filter(([,m])=>m>0),u=n==="all"?l:l.filter(m=>m.outcome===n),f=[["all",`all ${$(l.length)}`],...c.map(([m,p])=>[m,`${m} ${$(p)}`])];return r`
<div class="cases">
${c.length>1&&r`
<${H} label="Outcome" hideLabel options=${f} value=${n} onChange=${o} />
`}
<ol class="case-list">
${u.slice(0,a).map((m,p)=>r`
<${It}
key=${`${m.project}/${m.classname}/${m.name}/${p}`}
one=${m}
open=${Pe(m)&&p<Jn}
/>
`)}
</ol>
${u.length>a&&r`
<button type="button" class="button" onClick=${()=>i(a+Me)}>
Show more (${h(u.length-a,"case")} left)
</button>
`}
</div>
`}import{m280_0 as Qr,m280_1 as jr,m280_2 as Yr,m280_3 as tl,m280_4 as el,m280_5 as U,m280_6 as y,m280_7 as sl,m280_8 as nl,m280_9 as ol,m280_10 as Ie,m280_11 as De}from"../main.js";import{m158_0 as qe}from"../main.js";import{m194_0 as cl,m194_1 as ul,m194_2 as ml,m194_3 as fl,m194_4 as pl,m194_5 as dl,m194_6 as He}from"../main.js";var Xn=2e3,dt=class{#s;#t=0;#n;#e;found=y(null);busy=y(!1);error=y(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#o({kind:"text",text:e},s)}async failures(e){return this.#o({kind:"failures",text:""},e)}async#a({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return z(`${this.#s}?${n}`)}async#o(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:a}=await this.#a(e);if(n!==this.#t)return;this.error.value=null;let i=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,i);this.found.value={...e,lines:o,more:a,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof R))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Xn))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#a(e).catch(()=>null);if(!n||s!==this.#t)return;let o=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(o)}}};var V=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),ze=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Zn=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,Dt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function qt(t,e,s){let n=([a,i,l]=Dt[0])=>(a-t)**2+(i-e)**2+(l-s)**2,o=0;return Dt.forEach((a,i)=>{n(a)<n(Dt[o])&&(o=i)}),o}function Qn(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return qt(e,e,e);let s=o=>o===0?0:55+o*40,n=t-16;return qt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Be={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Fe(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let o=0;o<s.length;o+=1){let a=s[o];if(a===0)n={...V};else if(Be[a])Object.assign(n,Be[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let i=a===38?"fg":"bg";s[o+1]===5?(n[i]=Qn(s[o+2]),o+=2):s[o+1]===2&&(n[i]=qt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Ke(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(ze))n!==void 0&&(s=Fe(s,n));return s}function jn({fg:t,bg:e,bold:s,dim:n,italic:o,underline:a,strike:i,inverse:l}){let c=[],u=l?t??"ink":e;return u!==null?c.push("ansi-on",`ansi-${u}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),a&&c.push("ansi-underline"),i&&c.push("ansi-strike"),c.join(" ")}var Yn=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function to(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function We(t,e=V){let s=e,n=t.includes("\r")?to(t):t,o=[],a=l=>{l&&o.push({text:l.replace(Zn,Yn),classes:jn(s)})},i=0;for(let l of n.matchAll(ze))a(n.slice(i,l.index)),i=l.index+l[0].length,l[1]!==void 0&&(s=Fe(s,l[1]));return a(n.slice(i)),o}function Ue(t,e){let s=t.map(({text:i})=>i).join(""),n=[...s.matchAll(e)].filter(([i])=>i).map(i=>[i.index,i.index+i[0].length]);if(n.length===0)return t;let o=[],a=0;for(let{text:i,classes:l}of t){let c=a+i.length,u=[a,...n.flat().filter(f=>f>a&&f<c),c];for(let f=0;f+1<u.length;f+=1){let[m,p]=[u[f],u[f+1]];p>m&&o.push({text:s.slice(m,p),classes:l,hit:n.some(([S,b])=>S<=m&&p<=b)})}a=c}return o}var $t=8192,J=10,eo=new TextDecoder;function Ve(t){let e=0;for(let s=t.indexOf(J);s>=0;s=t.indexOf(J,s+1))e+=1;return e}var Ht=t=>t.at(-1)===J;function Bt(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var ht=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:o}){this.begin=e,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+$t}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=Bt(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(J)+1,s=this.bytes.indexOf(J,this.size);this.#n=s>=0;let n=eo.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),o=V;return this.#t=n.map(a=>{let i=o;return o=Ke(o,a),i}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),o=e-this.first,a=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??V,cut:a}}};var so=48,no=2,oo=1024*1024,gt=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#o=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=y(null);lines=y(0);version=y(0);error=y(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return q(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#d(0),this.#$()})}setSize(e,s){this.#i=Math.max(this.#i,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#f=!0)}line(e){let s=this.#p(e),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<e?s=o+1:n=o}return s}async#m(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof R))throw s;this.error.value=s}}async#d(e){let s=await z(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,a]of this.#o)a.neededEnd>e&&this.#o.delete(o);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let o=await this.#h(s.size-1,s.size);this.#a=!Ht(o)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#b(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#h(e,s){let n=await Ee(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await Te(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>oo){await this.#d(this.size);continue}let e=await this.#h(this.size,this.#i);if(e.length===0)break;this.#w(e)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#w(e){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(e);this.size+=e.length;for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t,i=e.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[o]=(this.#n[o]??0)+Ve(i)}this.#a=!Ht(e),this.#b(n);for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t;a>=s&&this.#_(o,e.slice(a-s))}}#_(e,s){let n=e*this.#t,o=e===0?0:this.#e[e]+1;this.#o.set(e,new ht({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+$t),first:o}));for(let a of this.#o.keys()){if(this.#o.size<=so)break;this.#o.delete(a)}}#g(){for(let e of this.#l){if(this.#r.size>=no)return;!this.#r.has(e)&&!this.#o.has(e)&&this.#y(e)}}async#y(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+$t,o=!1;await this.#m(async()=>{let a=await this.#h(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let i=await this.#h(s+a.length,Math.min(this.size,n));if(i.length===0)break;a=Bt(a,i)}this.#_(e,a),this.version.value+=1,o=!0}),this.#r.delete(e),o&&!this.#c.signal.aborted&&this.#g()}};var bt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,o=this.#n.get(e)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(e,n);let a=Math.floor(e/256);return this.#e.set(a,(this.#e.get(a)??0)+n-o),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[o,a]of this.#e)o<s&&(n+=a);if(this.#e.has(s))for(let o=s*256;o<e;o+=1)n+=this.#n.get(o)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=e?s=o:n=o-1}return s}};var Je=8e6,Ge=12,Xe=3,zt=48,io=140,_t=class{#s=null;#t;#n=0;#e=0;#a=0;#o={line:0,at:0};#l;range=y({first:0,last:-1});follows=y(!1);atEnd=y(!0);constructor(e){this.#t=new bt(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(e);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let e=Math.min(this.#t.total,Je)-this.#r;return e>0?Math.max(1,this.#i/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?e.bottom-zt:e.top+Math.max(0,s);(n<2*zt||n>window.innerHeight-zt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#i:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Je)}px`),this.#e=Math.max(0,Math.min(this.#i,e)),this.#u(this.#s),this.#m()}#u({box:e}){let s=this.#e/this.#f;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#a=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let a=this.#t.lineAt(this.#e);this.#o={line:a,at:this.#t.topOf(a)-this.#e};let i=this.#e>=this.#i-Xe;n<0&&!i&&(this.follows.value=!1),n>0&&i&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),io))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(e),this.#d(this.range.peek().first)}#m(){let e=Math.max(0,this.#t.lineAt(this.#e)-Ge),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ge),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-Xe,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#d(e)}#d(e){let s=this.#a+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var ao=20,wt=class{scroller=new _t(ao);wrapped=y(ro());marked=y(Nt(location.hash));seen=y(0);#s;#t;cause;constructor(e){this.file=new gt(e.id),this.finder=new dt(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,o=()=>{this.marked.value=Nt(location.hash),this.#n()};window.addEventListener("hashchange",o),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let a=[U(()=>s.setCount(e.lines.value)),U(()=>{let{first:i,last:l}=s.range.value;e.version.value,l>=i&&e.need(i,l)}),U(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),U(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let i of a)i();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},ft(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},ft(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:o,until:a}=n,i=Math.min(Math.max(s?o:1,(s?a:o)+e),this.file.lines.peek());this.marked.value={from:s?o:i,until:i},ft(this.marked.peek()),this.#e(i)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function ro(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m281_0 as Ze,m281_1 as ql,m281_2 as Hl,m281_3 as Bl,m281_4 as zl,m281_5 as Fl,m281_6 as Kl,m281_7 as Wl,m281_8 as Ul,m281_9 as Vl,m281_10 as Jl,m281_11 as Gl,m281_12 as Xl}from"../main.js";var Qe=4e3,lo=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function co({line:t,needle:e}){let s=t.text.length>Qe,n=We(s?t.text.slice(0,Qe):t.text,t.look),o=e?Ue(n,new RegExp(lo(e),"gi")):n;return r`
${o.map(({text:a,classes:i,hit:l},c)=>l?r`<mark key=${c} class=${i}>${a}</mark>`:i?r`<span key=${c} class=${i}>${a}</span>`:a)}
${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Ft=class extends Ze{shouldComponentUpdate(e){let{line:s,needle:n,look:o}=this.props;return e.needle!==n||e.look!==o||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:o}){return r`
<div class=${`log-line ${o}`} data-line=${e}>
<a
class="log-number"
href=${`#L${e+1}`}
tabindex="-1"
aria-label=${`Line ${e+1}`}
data-number=${e+1}
></a>
<span class="log-text">
${s?r`<${co} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function uo(t,{marked:e,found:s,cause:n}){let o=[];return t===n&&o.push("is-cause"),e&&t>=e.from&&t<=e.until&&o.push("is-marked"),s?.lines[s.at]===t&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&o.push("is-failure"),o.join(" ")}function je({reader:t,sheet:e}){let{scroller:s,file:n,finder:o,marked:a,wrapped:i}=t,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,f=v({lines:null,set:null});u&&f.current.lines!==u.lines&&(f.current={lines:u.lines,set:new Set(u.lines)});let m={cause:t.cause,marked:a.value,found:u&&{...u,hits:f.current.set}},p=u?.kind==="text"?u.text:"",S=i.value;C(()=>{S&&s.measure(e.current.children)});let b=x=>{let Qt=x.target.closest(".log-number");!Qt||x.button||x.metaKey||x.ctrlKey||(x.preventDefault(),t.mark(Number(Qt.dataset.number),x.shiftKey))},X=[];for(let x=l;x<=c;x+=1)X.push(r`<${Ft} key=${x} n=${x} line=${n.line(x)} needle=${p} look=${uo(x+1,m)} />`);return r`<div class="log-sheet" ref=${e} onClick=${b}>${X}</div>`}var mo=250;function fo({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:o,at:a}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let i=`${$(n.length)}${o?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":$(a+1)} of ${i}`}function po({reader:t}){let e=v(0),{finder:s}=t,n=i=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===i?!1:(t.search(i),!0)};return r`
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
onInput=${({currentTarget:{value:i}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(i),i===""?0:mo)}}
onKeyDown=${i=>{i.key==="Enter"?(i.preventDefault(),n(i.currentTarget.value)||s.step(i.shiftKey?-1:1)):i.key==="Escape"&&i.currentTarget.value&&(i.preventDefault(),i.stopPropagation(),i.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var Ye=({name:t,icon:e,on:s,tip:n,onClick:o})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}>
<${d} name=${e} />
${t}
</button>
`;function ts({reader:t,name:e,hasPassed:s}){let{finder:n,scroller:o,file:a,wrapped:i}=t,l=n.found.value,c=l!==null&&l.lines.length>1,u=o.follows.value;return r`
<div class="log-tools" role="toolbar" aria-label="Log">
<${po} reader=${t} />
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
onClick=${()=>t.nextFailure()}
>
<${d} name="failed" />
${l?.kind==="failures"&&c?"Next failure":"First failure"}
</button>
`}
<span class="log-hits number" role="status">
${n.busy.value?"searching\u2026":r`<${fo} finder=${n} />`}
</span>
<span class="log-ways">
<${Ye}
name="Wrap"
icon="wrap"
on=${i.value}
tip="Wrap long lines (w)"
onClick=${()=>t.toggleWrap()}
/>
${a.complete.value===!1&&r`
<${Ye}
name="Follow"
icon="end"
on=${u}
tip="Follow the end (e)"
onClick=${()=>u?o.follows.value=!1:t.followEnd()}
/>
`}
<a class="button" href=${a.href} download=${e} data-tip="Download the whole log">
<${d} name="download" />
Download
</a>
</span>
</div>
`}function ho({file:t,attempt:e}){let s=T(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return L(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function $o({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
<p class="log-summary quiet number">
${s&&r`
<span>
${h(t.lines.value,"line")}, ${A(t.size)}
${t.complete.value?"":", still growing"}
</span>
`}
${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var go=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let o=e.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
${o>0?h(o,"new line"):"Jump to end"}
</button>
`};function bo({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var _o=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function es({attempt:t,name:e}){let s=k(()=>new wt(t),[]),{file:n,scroller:o,wrapped:a}=s,[i,l,c]=[v(null),v(null),v(null)];C(()=>o.attach({box:i.current,strip:l.current,sheet:c.current}),[]),L(()=>s.open(),[]),C(()=>{let m=parseFloat(getComputedStyle(i.current).lineHeight);o.reset(m),a.value&&o.measure(c.current.children)},[a.value]),De(()=>{qe.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),He("Log",k(()=>_o(s),[]));let u=m=>{let p={ArrowUp:-1,ArrowDown:1}[m.key];if(m.key==="Home")o.toStart();else if(m.key==="End")o.follow();else if(m.key==="Enter"&&m.target===i.current)s.toggleMark();else if(p&&(m.shiftKey||m.altKey))s.moveMark(p,m.shiftKey);else return;m.preventDefault()},f=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log">
<${ts} reader=${s} name=${e} hasPassed=${t.outcome==="passed"} />
<${ho} file=${n} attempt=${t} />
${n.error.value&&r`
<${B}
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
<${je} reader=${s} sheet=${c} />
</div>
</div>
<${go} reader=${s} />
<${bo} reader=${s} />
</div>
<${$o} file=${n} attempt=${t} />
</div>
`}function Kt(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m99_0 as O}from"../main.js";var wo=15e3;function Wt(t){let e=T(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=v(null);return n.current=s?.progress??n.current,n.current}var yt=({passed:t,failed:e,skipped:s})=>t+e+s;function yo(t){let e=yt(t),s=t.total===null?h(e,"case"):`${$(e)} of ${h(t.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>t[o]>0);return[s,...n.map(o=>`${$(t[o])} ${o}`)].join(", ")}function xo({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function ko({text:t}){let e=v(t);e.current=t;let[s,n]=_("");return L(()=>{let o=setInterval(()=>n(e.current),wo);return()=>clearInterval(o)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function ss({attempt:t}){let e=Wt(t),s=e?yo(e):"No cases reported so far",n=e?xo(e):"";return r`
<p class="cases-line number">
<span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${ko} text=${e?`${s}, ${n}`:""} />
`}function ns({attempt:t}){let e=Wt(t);return e?e.total===null?$(yt(e)):`${$(yt(e))} of ${$(e.total)}`:null}function os({attempt:t}){let e=Wt(t);if(!e?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=yt(e);return r`
<ol class="case-list">
${e.ended.slice().reverse().map((n,o)=>r`<${It} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>e.ended.length&&r`<p class="quiet">The newest ${e.ended.length} of ${$(s)}; all are listed at the end.</p>`}
`}import{m135_0 as is}from"../shared.js";function vo({attempt:t}){let e=[],s=t.tree&&le(t.tree);if(t.run_seconds!==null&&t.started_at&&e.push(`ran ${w(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${w(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.window!==null&&t.window!==t.id&&e.push("Test runner already started"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),s&&e.push(s),t.peak_memory_bytes!==null&&e.push(`peak memory ${A(t.peak_memory_bytes)}`),e.length===0)return null;let n=o=>o===s&&t.tree.repository||void 0;return r`
<p class="attempt-facts number">
${e.map(o=>r`<span key=${o} title=${n(o)}>${o}</span>`)}
</p>
`}function So(t,e){let s=Kt(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${es} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:r`<${ns} attempt=${e} />`,body:()=>r`<${os} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Ne(e.cases),body:()=>r`<${Re} key=${e.id} attempt=${e} />`},e.outcome&&{name:"timeline",title:"Timeline",body:()=>r`<${Oe} key=${e.id} job=${t} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${be} key=${e.id} attempt=${e} />`}].filter(Boolean)}function as({job:t,attempt:e}){let s=So(t,e),n=ce.value.query.get("show"),o=s[0]?.name,a=Kt(e);return r`
<${O} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${j(e)}>
<${vo} attempt=${e} />
${e.message&&!e.cause&&r`
<p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
`}
${a&&r`<p class="quiet">${a}</p>`}
${!e.outcome&&r`<${ss} attempt=${e} />`}
${s.length>0&&r`
<${is}
label=${`Output of attempt ${e.number}`}
tabs=${s}
value=${s.some(i=>i.name===n)?n:o}
onChange=${i=>D({show:i===o?"":i})}
/>
`}
<//>
`}import{m21_0 as Kc,m21_1 as Wc,m21_2 as rs}from"../shared.js";import{m161_0 as Ut}from"../shared.js";import{m162_0 as Xc,m162_1 as Vt,m162_2 as Zc,m162_3 as Qc,m162_4 as ls,m162_5 as jc,m162_6 as Yc,m162_7 as cs}from"../shared.js";var Oo=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],To=["blob","#L"];function us(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let o;try{o=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(o.protocol))return null;let a=Oo.find(([f])=>f.test(o.hostname)),[i,l]=a?a.slice(1):To,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${o.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}var ms=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function xt(t,e){let[s,n]=[[],[]];for(let{from:o,text:a}of Jt(ms(t),ms(e),400))o!=="b"&&fs(s,a,o==="a"),o!=="a"&&fs(n,a,o==="b");return{expected:s,actual:n}}function Jt(t,e,s){let n=Math.min(t.length,e.length),o=0;for(;o<n&&t[o]===e[o];)o+=1;let a=0;for(;a<n-o&&t[t.length-1-a]===e[e.length-1-a];)a+=1;let[i,l]=[t.slice(o,t.length-a),e.slice(o,e.length-a)],c=u=>({from:"both",text:u});return[...t.slice(0,o).map(c),...i.length>s||l.length>s?Eo(i,l):Lo(i,l),...t.slice(t.length-a).map(c)]}var Eo=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Lo(t,e){let s=Mo(t,e),n=[],[o,a]=[0,0];for(;o<t.length||a<e.length;)o<t.length&&a<e.length&&t[o]===e[a]?(n.push({from:"both",text:t[o]}),o+=1,a+=1):a>=e.length||o<t.length&&s[o+1][a]>=s[o][a+1]?n.push({from:"a",text:t[o++]}):n.push({from:"b",text:e[a++]});return n}function Mo(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let o=e.length-1;o>=0;o-=1)s[n][o]=t[n]===e[o]?s[n+1][o+1]+1:Math.max(s[n+1][o],s[n][o+1]);return s}function fs(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var ps=3,Co=400,Ao=t=>[{text:t,changed:!1}];function hs(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],o=[],a=[[],[]],i=()=>{let[l,c]=a,u=l.map((f,m)=>m<c.length?xt(f,c[m]):null);l.forEach((f,m)=>o.push({sign:"-",pieces:u[m]?.expected??ds(f)})),c.forEach((f,m)=>o.push({sign:"+",pieces:u[m]?.actual??ds(f)})),a=[[],[]]};for(let{from:l,text:c}of Jt(s,n,Co))l==="both"?(i(),o.push({sign:" ",pieces:Ao(c)})):a[l==="a"?0:1].push(c);return i(),Po(o)}var ds=t=>[{text:t,changed:!0}];function Po(t){let e=o=>"sign"in o&&o.sign!==" ",s=t.map((o,a)=>t.slice(Math.max(0,a-ps),a+ps+1).some(e)),n=[];for(let[o,a]of t.entries()){let i=n.at(-1);s[o]?n.push(a):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var bs=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e),$s=({name:t,look:e,pieces:s})=>r`
<div class=${e}>
<dt>${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${r`<${bs} pieces=${s} />`}</pre></dd>
</div>
`;function No({expected:t,actual:e}){let s=k(()=>xt(t,e),[t,e]),n=a=>[{text:a,changed:!1}],o=t!==""&&e!=="";return r`
<dl class=${`difference ${o?"":"is-single"}`}>
${t!==""&&r`
<${$s} name="Expected" look="is-expected" pieces=${o?s.expected:n(t)} />
`}
${e!==""&&r`<${$s} name="Actual" look="is-actual" pieces=${o?s.actual:n(e)} />`}
</dl>
`}var Ro={"-":"is-expected","+":"is-actual"," ":""},gs={"-":"expected: ","+":"actual: "},Io=({line:t})=>"hidden"in t?r`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:r`
<span class=${`diff-line ${Ro[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${gs[t.sign]&&r`<span class="unseen">${gs[t.sign]}</span>`}<${bs} pieces=${t.pieces} />
</code>
</span>
`;function Do({expected:t,actual:e}){let s=k(()=>hs(t,e),[t,e]);return r`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,o)=>r`<${Io} key=${o} line=${n} />`)}
</pre>
</figure>
`}function _s({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?r`<${Do} expected=${t} actual=${e} />`:r`<${No} expected=${t} actual=${e} />`}import{m96_0 as ws,m96_1 as fu,m96_2 as pu}from"../shared.js";import{m142_0 as F}from"../main.js";function qo(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Ho=[["Outcome",t=>r`<${ws} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${g("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":w(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${F} at=${t.finished_at} />`],["Log",t=>r`<a href=${g("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ys({job:t,attempt:e,last:s}){let n=N(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,o=qo(t.status==="failed"?n:t);if(!o)return null;let a={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
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
${Ho.map(([i,l])=>r`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${l(a)}</td>
<td>${l(o)}</td>
</tr>
`)}
</tbody>
</table>
`}var xs=({lines:t,label:e})=>r`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:n,failed:o},a)=>r`
<span key=${a} class=${`source-line ${o?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code>${n||" "}${o&&r`<span class="unseen"> (failed here)</span>`}</code>
</span>
`)}
</pre>
`;var Bo=3,zo=4,vs=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Fo({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=us(e,t.file,t.file_line);return n?r`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:r`<span class="id">${s}</span>`}var ks=({failure:{snippet:t,expected:e,actual:s},label:n})=>r`
${t?.length>0&&r`<${xs} lines=${t} label=${n} />`}
<${_s} expected=${e} actual=${s} />
`;function Ko({failure:t,name:e,batch:s,causeLine:n}){let o=Ut(`stack/${e}`);return r`
<p class="evidence-places">
<${Fo} failure=${t} batch=${s} />
${t.line&&r`<${pt} from=${t.line} begins=${t.line!==n} />`}
</p>
<${ks} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((a,i)=>r`
<p class="failure-cause evidence-other" key=${i}>${a.cause}</p>
<${ks} key=${`compared ${i}`} failure=${a} label=${`Source of ${a.cause}`} />
`)}
${t.stack&&r`
<details class="evidence-stack" ...${o}>
<summary>Stack</summary>
<pre tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function Wo({failure:t,name:e,batch:s,open:n,causeLine:o}){return r`
<li class="evidence-failure">
<details ...${Ut(e,n)}>
<summary>
${t.name&&r`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${Ko} failure=${t} name=${e} batch=${s} causeLine=${o} />
</details>
</li>
`}function Uo({artifacts:t}){let{comparisons:e,images:s,videos:n}=k(()=>fe(t.filter(P)),[t]),o=k(()=>ot(e,s),[e,s]),a=it(o),i=s.slice(0,zo);return e.length+i.length+n.length===0?null:r`
<div class="evidence-pictures">
${e.map((l,c)=>r`
<${$e} key=${l.name} comparison=${l} onEnlarge=${u=>a.open(c,u)} />
`)}
${i.map((l,c)=>r`
<${at} key=${l.id} picture=${l} open=${()=>a.open(e.length+c)} />
`)}
${n.slice(0,1).map(l=>r`<${rt} key=${l.id} video=${l} />`)}
${a.shown}
</div>
`}var Vo=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:o})=>r`
<a
key=${e}
class="button"
href=${s}
...${o?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${o?"link":"download"} />
${e}<span class="unseen">${` ${n}${o?" (opens in a new tab)":""}`}</span>
</a>
`),Jo=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&h(e.length,"failure")].filter(Boolean).join(", "),Go=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e},Xo=({test:t})=>r`
<p class="evidence-known" data-known>
<span class=${`tag ${t.infrastructure?"is-warn":Vt(t)?"is-bad":""}`}>
${t.infrastructure?"infrastructure":Vt(t)?"new":"known"}
</span>${" "}
${t.infrastructure?"its agent or install failed, not the test":cs(t)}
${t.last_pass&&r`${" "}<a href=${g("job",{id:t.last_pass.job_id})}>Last pass</a>`}
</p>
`;function Ss({job:t,attempt:e,initial:s}){let n=N(`/api/v1/attempts/${e.id}/failures`,e.cause,s),o=N(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:a=[],test:i}=n.data.value??{},l=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,c=Y(l,e.artifacts),u=k(()=>(c?.artifacts??[]).filter(tt).map(st),[c]),f=ue(u,c?.content),m=a.length>0?a:[Go(e)].filter(Boolean);return r`
<${O}
id="evidence"
className="evidence"
title="Why it failed"
note=${Jo(e,a)}
tools=${f.length>0&&r`<${Vo} links=${f} />`}
>
${i&&r`<${Xo} test=${i} />`}
<div class="evidence-parts">
<ul class="plain">
${m.map((p,S)=>r`
<${Wo}
key=${S}
failure=${p}
name=${`failure/${e.id}/${S}`}
batch=${o}
causeLine=${e.cause_line}
open=${S<Bo}
/>
`)}
</ul>
<${Uo} artifacts=${u} />
</div>
<${ys} job=${t} attempt=${e} last=${i?.last_pass} />
<//>
`}import{m0_0 as kt,m0_1 as Gu,m0_2 as Xu,m0_3 as Zu,m0_4 as Qu,m0_5 as ju,m0_6 as Os,m0_7 as Yu,m0_8 as tm,m0_9 as em,m0_10 as sm,m0_11 as nm,m0_12 as om,m0_13 as Ts,m0_14 as im,m0_15 as am,m0_16 as rm,m0_17 as lm}from"../main.js";import{m218_0 as E,m218_1 as mm}from"../main.js";import{m104_0 as Es,m104_1 as dm}from"../main.js";var Zo=1e3,Ls=t=>[E("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(t.status),run:()=>Ts(t.id)},E("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(t.status),run:()=>kt(t)}],Gt=t=>Ls(t).filter(e=>e&&e.applies);function Ms({job:t}){let e=Ie(null),s=(i,l)=>async()=>{e.value=i,await l(),e.value=null},n=_e(Gt(t).map(({label:i})=>i).join(),Zo),o=e.value!==null||!n,a=t.status==="done"?[]:Ls(t).filter(Boolean);return r`
${t.status==="pending"&&r`<${Es} of=${{filter:{ids:[t.id]}}} present=${t.priority} />`}
${a.map(({label:i,doing:l,icon:c,run:u,danger:f,applies:m})=>r`
<button
type="button"
key=${i}
class=${`button ${f?"is-danger":""}`}
disabled=${o||!m}
onClick=${s(i,u)}
>
<${d} name=${c} />
${e.value===i?l:i}
</button>
`)}
`}var Cs=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],As=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],Ps=["org_id","app_version_id","test","priority","target"];function Ns(t){let e=Ps.map(s=>`--${s.replaceAll("_","-")} ${M(String(t[s]))}`);for(let[s,n,o]of Cs)(t[s]??o)!==o&&e.push(`${n} ${M(String(t[s]))}`);for(let[s,n]of As)for(let[o,a]of Object.entries(t[s]??{}))e.push(`${n} ${M(`${o}=${a}`)}`);for(let s of t.tags??[])e.push(`--tag ${M(s)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${M(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function Rs(t){let e=Object.fromEntries(Ps.map(s=>[s,t[s]]));for(let[s,,n]of Cs)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of As)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),t.tags?.length>0&&(e.tags=t.tags),e}import{m261_0 as vt,m261_1 as Tm,m261_2 as Em,m261_3 as Lm,m261_4 as Is}from"../main.js";import{m37_0 as Ds,m37_1 as Am}from"../main.js";function Qo(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status),o=e?.outcome?"":" --follow";return[t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(t.status)&&E("retry","job")&&["Retry",`qgjob retry ${s}`],E("submit","job")&&["Submit again",Ns(t)]].filter(Boolean).map(([a,i])=>[a,i+Is()])}function jo(t,e){let{id:s}=t,{origin:n}=location,o=JSON.stringify(Rs(t));return[["Show the job",`${vt} ${n}/job/${s}`],e&&["Show the log of this attempt",`${vt} -r 0- ${n}/api/v1/attempts/${e.id}/log`],E("submit","job")&&["Submit again",`${vt} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(o)}`]].filter(Boolean).map(([a,i])=>[`${a}, with curl`,i])}var qs=({job:t,attempt:e})=>r`
<${O} title="Command line" className="job-commands">
<${Ds} lines=${[...Qo(t,e),...jo(t,e)]} />
<//>
`;import{m47_0 as Hs}from"../shared.js";import{m57_0 as Bs,m57_1 as Um}from"../main.js";function Yo({tries:t=[]}){let e=t.at(-1);return!e?.outcome||!e.started_at?null:e.install_seconds===null?"none: the device had the build":`made in ${w(e.install_seconds)}`}function ti({id:t}){let e=T(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${g("batch",{id:t})}>${s?s.name:"Batch"}</a>`}var ei=({variables:t})=>r`
<ul class="plain">
${Object.entries(t).map(([e,s])=>r`<li key=${e}><code>${e}=${s}</code></li>`)}
</ul>
`,si=({source:{commit:t,bundle:e,repository:s}})=>r`
<span title=${s}>
${t?"commit ":"bundle "}<code title=${t||e}>${ne(t||e)}</code>
</span>
`,zs=({job:t})=>r`
<${Hs}
facts=${[["Build",r`<${Bs} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${g("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",se(t.labels)],["Project",t.project],["Title",t.titles?.join(" \u203A ")],["Tags",t.tags.join(", ")],["Environment",Object.keys(t.environment).length>0&&r`<${ei} variables=${t.environment} />`],["Tests",t.source&&r`<${si} source=${t.source} />`],["Priority",String(t.priority)],["Batch",t.batch_id&&r`<${ti} id=${t.batch_id} />`],["Submitted",r`<${F} at=${t.created_at} />`],["Started",t.started_at&&r`<${F} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${F} at=${t.finished_at} />`],["Install",Yo(t)],["Id",r`<code class="id">${t.id}</code>`]]}
/>
`;import{m78_0 as Fs,m78_1 as sf}from"../main.js";import{m93_0 as Ks}from"../shared.js";import{m97_0 as Ws}from"../main.js";import{m3_0 as Us,m3_1 as uf,m3_2 as mf,m3_3 as ff,m3_4 as pf,m3_5 as df,m3_6 as hf}from"../main.js";import{m9_0 as Vs,m9_1 as Xt,m9_2 as bf,m9_3 as _f}from"../main.js";import{m250_0 as xf,m250_1 as kf,m250_2 as vf,m250_3 as Js}from"../main.js";import{m44_0 as G}from"../main.js";import{m64_0 as Lf,m64_1 as Mf,m64_2 as Cf,m64_3 as Af,m64_4 as Pf,m64_5 as Gs}from"../main.js";var ni=t=>ee(Xt()+t,Xt()),oi=t=>t<1?"at once":Yt(t);function ii({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:o}){return[e!=null&&!o&&t!=="no_agent"&&[e===1?"Next":`Place ${$(e)}`,"in the queue"],s>0&&[ni(s),n?"expected start, a guess":"expected start"],o?.eta_seconds!=null&&[oi(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function ai({agent:{name:t,status:e,note:s,by:n,since:o,until:a}}){let i=Us.includes(e)?r`${e}${o&&r` for <${G} since=${o} />`}`:Gs({held:{kind:e,note:s,by:n,at:o,until:a}});return r`
<li>
<a href=${g("agent",{name:t})}>${t}</a> ${i}
</li>
`}function ri({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?E("release","build")&&r`<button type="button" class="button" onClick=${()=>Os(s,n)}>Release build</button>`:r`
<ul class="plain queue-holders">
${t.map(o=>r`<${ai} key=${o.name} agent=${o} />`)}
${e>0&&r`<li><a href=${g("fleet")}>${h(e,"more agent")}</a></li>`}
</ul>
`}var li=({job:t})=>r`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${g("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${E("cancel","job")&&r`<button type="button" class="button" onClick=${()=>kt(t)}>Cancel job</button>`}
</p>
`;function Xs({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[],o=n.at(-1),a=e&&t.explanation?.hold,i=e&&Js(t.explanation);return r`
<div class=${`queue-place ${t.status==="failed"?"is-bad":i?"is-stuck":""}`}>
${i&&r`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${e&&n.length>0&&t.reason&&r`<p class="quiet" data-last-attempt>Last attempt: ${t.reason}${o&&` (${o.agent})`}</p>`}
${i&&!a&&t.explanation.reason==="no_agent"&&r`<${li} job=${t} />`}
${e&&ii(t.explanation??{}).map(([l,c])=>r`
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
${e&&r`
<span class="queue-figure number">
<b>
<${G} since=${t.created_at} />
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
${a&&r`<${ri} hold=${a} job=${t} />`}
</div>
`}import{m126_0 as Zs,m126_1 as Gf}from"../main.js";var Qs=104,ci=30,Ys={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},I={x:188,y:12,width:432,height:66},Zt=new Set(["assigned","installing","running"]),ui={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},mi=(t,e)=>`${Zt.has(t)&&!Zt.has(e)?"agent":t}>${e}`;function fi({name:t,times:e,here:s}){let[n,o,a]=Ys[t],i=s?"is-here":e>0?"is-taken":"";return r`
<g class=${`way-node ${i}`} data-node=${t} data-taken=${e>0?"":void 0}>
<rect x=${n} y=${o} width=${Qs} height=${ci} rx="3" />
<text x=${n+Qs/2} y=${o+20}>
${a}
${e>1?` \xD7${e}`:""}
</text>
</g>
`}var pi={backoff:"backing off",done:"passed"},js=t=>t.map(e=>pi[e]??e);function tn({job:t}){let e=re(t),s=i=>e.filter(l=>l===i).length,n=new Set(e.slice(1).map((i,l)=>mi(e[l],i))),o=e.at(-1),a=Object.entries(ui).sort(([i],[l])=>n.has(i)-n.has(l));return r`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${js(e).map((i,l)=>r`
<span key=${l} class=${l===e.length-1?"strong":""}>${i}</span>
`)}
</figcaption>
<details>
<summary>All states</summary>
<svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${js(e).join(", ")}`}
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
class=${`way-agent ${e.some(i=>Zt.has(i))?"is-taken":""}`}
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
${Object.keys(Ys).map(i=>r`<${fi} key=${i} name=${i} times=${s(i)} here=${i===o} />`)}
</svg>
</details>
</figure>
`}import{m133_0 as tp,m133_1 as en,m133_2 as ep}from"../main.js";import{m43_0 as sn}from"../shared.js";import{m137_0 as ap,m137_1 as nn}from"../shared.js";var di=t=>[["Passed",St(t.pass_rate),`${$(t.passed)} of ${h(t.attempts,"attempt")}`],["Flaky",St(t.flaky_rate),`${$(t.flaky)} of ${h(t.jobs,"job")} passed only on retry`],["Usual duration",t.usual_seconds===null?"\u2013":w(t.usual_seconds),"median of passed runs"]];function on({job:t}){let e=T(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&g("test",{id:s.id});return r`
<${O}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`
${nn(s).map(({label:o,icon:a,run:i})=>r`
<button type="button" key=${o} class="button" onClick=${i}><${d} name=${a} />${o}</button>
`)}
<a href=${n}>Show test</a>
`}
>
${!s&&r`
<p class="nothing">
${e.loaded.value?"No finished attempts yet.":""}
</p>
`}
${s&&r`
<dl class="history-figures number">
${di(s).map(([o,a,i])=>r`
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
${ls(s)}
</p>
`}
<${sn} history=${s.history} usual=${s.usual_seconds} here=${t.id} />
`}
<//>
`}import{m139_0 as _p,m139_1 as an}from"../main.js";var hi=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],cn={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},$i={...cn,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},gi=.05;function rn({attempt:t,parts:e}){let s=e.filter(({from:n,until:o,live:a})=>a||o-n>=gi).map(({kind:n,from:o,until:a,live:i})=>`${i?$i[n]:cn[n]} ${i?te(a-o):w(a-o)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var bi=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function ln({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
<span class="fall-track" aria-hidden="true">
${n.map(o=>r`
<i
key=${o.kind}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${bi(e,o)}
></i>
`)}
${s?.outcome&&r`
<span
class=${`fall-end state-${Q(s)}`}
style=${{left:`${(e(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${d} name=${Q(s)} />
</span>
`}
</span>
`}function _i({job:t,row:e,place:s,chosen:n}){let{attempt:o}=e;if(!o)return r`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${d} name="pending" />
<span>${t.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${ln} row=${e} place=${s} />
<span class="fall-text quiet number">${rn(e)}</span>
</li>
`;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),D({attempt:o.number}))},i=Q(o);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${g("job",{id:t.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${a}
>
${o.number}
</a>
<span class=${`state state-${i}`}>
<${d} name=${i} />
<span>${j(o)}</span>
</span>
<span class="fall-agent" title=${o.agent}>
on <a href=${g("agent",{name:o.agent})}>${o.agent}</a>
</span>
</span>
<${ln} row=${e} place=${s} />
<span class="fall-text quiet number">${rn(e)}</span>
</li>
`}function un({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=ct(t,s?Vs.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:o,marks:a}=ut(n);return r`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${hi.map(([i,l])=>r`
<li key=${i}>
<i class=${`fall-part fall-${i}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(i=>r`
<${_i}
key=${i.attempt?.id??"waiting"}
job=${t}
row=${i}
place=${o}
chosen=${i.attempt?.number===e}
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
${l===0&&!c?"submitted":`${c?"":"+ "}${w(l)}`}
</span>
`)}
</div>
</div>
`}import{m210_0 as Mp,m210_1 as Cp,m210_2 as Ap,m210_3 as Pp,m210_4 as Np,m210_5 as Rp,m210_6 as Ip,m210_7 as Dp,m210_8 as mn}from"../main.js";import{m213_0 as Bp,m213_1 as zp,m213_2 as Fp,m213_3 as Kp,m213_4 as Wp,m213_5 as fn}from"../main.js";import{m254_0 as Jp,m254_1 as Gp,m254_2 as pn}from"../main.js";function yd({params:t}){let e=pn(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function wi(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var yi=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],xi=({job:t})=>r`
<${en} job=${t} />
${yi.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function ki(t){let e=t?.batch_id,s=T(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?jt(n):"Batch",g("batch",{id:e})]]}}function dn({params:{id:t},query:e}){let s=k(mn,[]),n=T(`job:${t}`),o=n.ids.value.length>0?n.row(t).value:null;fn("This job",()=>o?Gt(o):[]);let a=ki(o);if(!o)return r`<${Ks} store=${n} kind="job" />`;let i=wi(o,e),l=vs(i),c=i&&r`<${Fs} job=${o} />`,u=i&&r`<${as} key=${i.id} job=${o} attempt=${i} />`,f=s?.failures?.attempt===i?.id?s?.failures:null;return r`
<${Ws}
title=${r`<${an} test=${o.test} />`}
...${a}
crumb=${oe(o.test)}
inspect=${["job",t]}
actions=${r`<${Ms} job=${o} />`}
state=${r`<${xi} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>
${o.simulated&&["running","done","failed"].includes(o.status)&&r`<${Zs}>${o.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${rs} job=${o} />
${(!l||o.status==="pending")&&r`<${Xs} job=${o} />`}
${l&&r`<${Ss} key=${`why ${i.id}`} job=${o} attempt=${i} initial=${f} />`}
${u}
<div class=${`job-top ${i?"is-after":""}`}>
<div>
<${O} id="way" title="Lifecycle">
<${tn} job=${o} />
<//>
<${O} id="attempts" title="Attempts">
<${un} job=${o} chosen=${i?.number} />
<//>
</div>
<${O} title="Details">
<${zs} job=${o} />
<//>
</div>
<div class="job-foot">
<${on} job=${o} />
<${qs} job=${o} attempt=${i} />
</div>
<//>
`}export{dn as default,yd as title};
