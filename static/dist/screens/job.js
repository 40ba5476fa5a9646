import{m274_0 as wi,m274_1 as yi,m274_2 as _i,m274_3 as E,m274_4 as xi,m274_5 as ki,m274_6 as vi,m274_7 as C,m274_8 as k,m274_9 as Si,m274_10 as v,m274_11 as y}from"../main.js";import{m6_0 as Mi,m6_1 as Ei,m6_2 as Xt,m6_3 as Li,m6_4 as Ci,m6_5 as Ai}from"../main.js";import{m167_0 as Di,m167_1 as R,m167_2 as Zt,m167_3 as g,m167_4 as Ii,m167_5 as A,m167_6 as Ri,m167_7 as Qt,m167_8 as qi,m167_9 as h,m167_10 as St,m167_11 as b,m167_12 as Hi,m167_13 as P,m167_14 as Bi,m167_15 as L,m167_16 as Yt,m167_17 as jt,m167_18 as zi}from"../main.js";import{m176_0 as r}from"../main.js";import{m184_0 as Ui,m184_1 as Q,m184_2 as te,m184_3 as ee,m184_4 as se,m184_5 as Y}from"../shared.js";import{m189_0 as Xi,m189_1 as ne,m189_2 as Zi}from"../shared.js";import{m215_0 as ji,m215_1 as ta,m215_2 as ea,m215_3 as sa,m215_4 as na,m215_5 as q,m215_6 as oa,m215_7 as $,m215_8 as oe,m215_9 as ia}from"../main.js";import{m156_0 as j}from"../shared.js";import{m181_0 as ua,m181_1 as ie,m181_2 as tt,m181_3 as et}from"../shared.js";import{m219_0 as pa,m219_1 as da,m219_2 as ha,m219_3 as $a,m219_4 as H}from"../main.js";var rn=["image/png","image/jpeg","image/gif","image/webp"],ln=["video/mp4","video/webm"],st=t=>({...t,url:H(t.url)}),W=({content_type:t})=>rn.includes(t)?"image":ln.includes(t)?"video":null,cn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,un=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function ae(t){let e=t.some(({path:l})=>l.startsWith("results/")),s=t.filter(({path:l})=>!(e&&un.test(l))),n=new Map,o=s.filter(l=>W(l)==="image");for(let l of o){let c=cn.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let a=[];for(let[l,{expected:c,actual:u,diff:m}]of n)c&&u&&a.push({name:l,expected:c,actual:u,diff:m??null});let i=new Set(a.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:a,images:o.filter(l=>!i.has(l)),videos:s.filter(l=>W(l)==="video")}}import{m72_0 as d}from"../main.js";var V=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],re=1.02,Ot=V[0],Tt=V[V.length-1];function le(t,e){return e>0?V.find(s=>s>t*re)??Tt:V.findLast(s=>s<t/re)??Ot}import{m39_0 as ce}from"../main.js";import{m117_0 as B}from"../main.js";var nt=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],fn={expected:"Expected",actual:"Actual"},Mt=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${fn[t]}: ${s}`;function Et({comparison:t,way:e,style:s,onSize:n}){let[o,a]=y(50),i=v(null);C(()=>{i.current?.style.setProperty("--at",`${o}%`)},[o,e]);let l=f=>n?.(f.currentTarget.naturalWidth);if(e!=="slider"){let f=t[e],p=Mt(e,t,f);return r`<img key=${e} src=${f.url} alt=${p} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:m}=t;return r`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Mt("actual",t,m)} onLoad=${l} />
<img class="slider-over" src=${u.url} alt=${Mt("expected",t,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${o}
aria-label=${`Expected and actual of ${c}`}
onInput=${f=>a(Number(f.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function ue({comparison:t,onEnlarge:e}){let[s,n]=y("slider"),{name:o}=t;return r`
<figure class="preview picture-slider" data-comparison=${o}>
<${Et} comparison=${t} way=${s} />
<figcaption>
<span>${o}</span>
<${B} label="View" hideLabel options=${nt(t)} value=${s} onChange=${n} />
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
`}var Lt=({icon:t,label:e,tip:s,disabled:n=!1,onClick:o})=>r`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${o}>
<${d} name=${t} />
</button>
`,mn=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function pn(t){let[e,s]=y(null),[n,o]=y(0),a=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:o,step:i=>s(le(a(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function dn({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Ot,o=t!==null&&t>=Tt;return r`
<${Lt} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${Lt} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${o} onClick=${()=>e(1)} />
`}function hn({item:t,at:e,count:s,way:n,setWay:o,zoom:a,go:i,onClose:l}){let c="Open the original file";return r`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&r`<${B} label="View" hideLabel options=${nt(t.comparison)} value=${n} onChange=${o} />`}
<span class="lightbox-buttons">
<${dn} zoom=${a} />
<a class="icon-button" href=${mn(t,n).url} aria-label=${c} data-tip=${c}>
<${d} name="link" />
</a>
${s>1&&r`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Lt} icon="close" label="Close" tip="Close (Esc)" onClick=${l} />
</span>
</header>
`}function $n({item:t,way:e,zoom:s,stage:n}){let{picture:o,comparison:a}=t,{style:i,setNatural:l}=s,c={comparison:a,way:e,style:i,onSize:l};return r`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${a?r`<${Et} key=${a.name} ...${c} />`:r`
<img
key=${o.url}
src=${o.url}
alt=${o.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function gn({items:t,first:e,onClose:s}){let[n,o]=y(e.index),[a,i]=y(e.way??"slider"),l=v(null),c=pn(l),u=t[Math.min(n,t.length-1)],m=u.comparison&&nt(u.comparison).some(([w])=>w===a)?a:"slider",f=w=>{o((n+w+t.length)%t.length),c.fit()},p={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>f(1),p:()=>f(-1),...c.zoom===null&&{ArrowRight:()=>f(1),ArrowLeft:()=>f(-1)}},S=w=>{let Z=w.target.matches("input")&&w.key.startsWith("Arrow");if(w.ctrlKey||w.metaKey||w.altKey||Z)return;let x=Object.hasOwn(p,w.key)&&p[w.key];x&&(w.preventDefault(),x())};return r`
<${ce} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${S}>
<${hn} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:c,go:f,onClose:s}} />
<${$n} item=${u} way=${m} zoom=${c} stage=${l} />
</div>
<//>
`}var ot=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function it(t){let[e,s]=y(null),n=v(!1),o=e!==null,a=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};E(()=>{if(!o)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[o]);let l=o&&t.length>0&&r`<${gn} items=${t} first=${e} onClose=${i} />`;return{open:a,shown:l}}var fe=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};var at=({picture:{path:t,url:e},open:s})=>r`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${fe(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,rt=({video:{path:t,url:e}})=>r`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var bn=12;function wn({artifacts:t}){let e=t.slice(0,bn),s=e.filter(o=>W(o)==="image"),n=it(ot([],s));return r`
<div class="previews">
${e.map(o=>{let a=s.indexOf(o);return a<0?r`<${rt} key=${o.id} video=${o} />`:r`<${at} key=${o.id} picture=${o} open=${()=>n.open(a)} />`})}
${n.shown}
</div>
`}function yn({artifact:t,content:e}){let s=et(t,e);return s?r`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${d} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
</a>
`:null}function me({attempt:t}){let e=`/api/v1/attempts/${t.id}/artifacts`,s=j(e,t.artifacts);if(s===null)return null;if(s==="failed")return r`
<p class="quiet">
<a href=${H(e)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(tt).map(st),a=[...o].sort((l,c)=>!et(l,n)-!et(c,n)),i=o.filter(W);return r`
<div class="artifacts">
${i.length>0&&r`<${wn} artifacts=${i} />`}
<ul class="plain artifact-list">
${a.map(l=>r`
<li key=${l.id}>
<a href=${l.url}>${l.path}</a> <span class="quiet number">${R(l.size)}</span>
<${yn} artifact=${l} content=${n} />
</li>
`)}
</ul>
</div>
`}import{m174_0 as tr,m174_1 as U,m174_2 as er,m174_3 as sr,m174_4 as pe,m174_5 as O}from"../main.js";var lt=({name:t,project:e})=>`${e?`[${e}] \u203A `:""}${t}`;var de=1,_n=.5,xn=.25,kn=.35;function ct(t,e){let s=[],n=P(t.created_at),o=a=>n=ee(t,a).at(-1)?.time??n;o(-1);for(let[a,i]of(t.tries??[]).entries()){let l=P(i.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...te(i)];s.push({attempt:i,parts:c}),n=P(i.finished_at)??e,o(a)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let i of a)i.live=i.until===null,i.until=Math.max(i.from,i.until??e);return s}var he=({kind:t})=>t==="waiting"||t==="backoff";function ut(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!he(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(_n*s,de):1/0,o=[],a=0;for(let c of e){o.push([c.from,a]);let u=c.until-c.from;c.cut=he(c)&&u>n*1.2,a+=c.cut?n:u,o.push([c.until,a])}let i=Math.max(a,de),l=c=>{let u=o.findIndex(([w])=>w>=c);if(u<0)return a/i;if(u===0)return 0;let[[m,f],[p,S]]=[o[u-1],o[u]];return(f+(p>m?(c-m)/(p-m)*(S-f):0))/i};return{place:l,marks:vn(t,l)}}function vn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(a=>a.attempt).map(a=>a.parts[0].until)],o=[];for(let a of n){let i=e(a);i>1-kn||o.length>0&&i-o.at(-1).at<xn||o.push({at:i,time:a-s})}return o.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),o}var Sn=.05,On={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},At=(t,e,s)=>({kind:t,from:e,until:Math.max(e,s)}),$e=(t,e)=>t.tries.map(({offset:s,seconds:n,outcome:o})=>{let a=Math.min(e.from+s,e.until);return At(o,a,Math.min(a+n,e.until))});function Tn({title:t,offset:e,seconds:s,depth:n,failed:o},a,i){let l=Math.min(a+e,i.until),c=At(o?"failed":"step",l,Math.min(l+s,i.until));return{kind:"step",name:t,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function Mn(t,e){let{outcome:s,seconds:n,retries:o,steps:a}=t,i=$e(t,e);return[{kind:"case",name:lt(t),parts:i,seconds:n,tries:o+1,outcome:s},...a.map(c=>Tn(c,i.at(-1).from,e))]}var Ct=(t,e)=>({kind:"phase",name:t,parts:e});function En(t,e){if(e.length===0)return{before:[Ct("Run",[t])],after:[]};let s=e.flatMap(i=>$e(i,t)),n=Math.min(...s.map(({from:i})=>i)),o=Math.max(...s.map(({until:i})=>i)),a=(i,l,c)=>c-l<Sn?[]:[Ct(i,[At("running",l,c)])];return{before:a("Start",t.from,n),after:a("Finish",o,t.until)}}var Ln=t=>t.filter(({tries:e})=>e.length>0).sort((e,s)=>e.tries[0].offset-s.tries[0].offset);function ge(t,e,s){let n=ct(t,0).find(i=>i.attempt?.id===e.id),o=n.parts.find(({kind:i})=>i==="running"),a=n.parts.filter(i=>i!==o).map(i=>Ct(On[i.kind],[i]));if(o){let i=Ln(s),{before:l,after:c}=En(o,i);a.push(...l,...i.flatMap(u=>Mn(u,o)),...c)}for(let i of a)i.seconds??=i.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:a,...ut([n])}}import{m130_0 as mr,m130_1 as z,m130_2 as ft}from"../main.js";var be=100,we={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},Cn=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],An=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`}),Pn=({part:t,place:e})=>r`
<i class=${`fall-part fall-${t.kind} ${t.cut?"is-cut":""}`} style=${An(e,t)}></i>
`;function Nn({row:t,place:e}){let{kind:s,name:n,parts:o,seconds:a,outcome:i,tries:l,depth:c=0}=t;return r`
<li class=${`span-row is-${s} ${i==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&r`
<span class=${`state state-${we[i]}`}>
<${d} name=${we[i]} />
<span class="unseen">${i}</span>
</span>
`}
<span>${n}${l>1&&r`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&i==="failed"&&r`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${o.map((u,m)=>r`<${Pn} key=${m} part=${u} place=${e} />`)}
</span>
<span class="number quiet">${b(a)}</span>
</li>
`}var Dn=({marks:t})=>r`
<div class="span-axis number quiet" aria-hidden="true">
${t.map(({at:e,time:s,end:n})=>r`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(e*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${b(s)}`}
</span>
`)}
</div>
`;function ye({job:t,attempt:e}){let s=Object.keys(e.cases).length>0,n=U(s?`/api/v1/attempts/${e.id}/cases`:null,e.outcome),[o,a]=y(be),i=s?n.data.value?.cases:[],l=k(()=>i&&ge(t,e,i),[t,e,i]),c=n.error.value;if(c&&!i)return r`<${z} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return r`<${ft} />`;let{rows:u,place:m,marks:f}=l;return r`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${Cn.map(([p,S])=>r`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${S}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,o).map((p,S)=>r`<${Nn} key=${S} row=${p} place=${m} />`)}
</ol>
<${Dn} marks=${f} />
${u.length>o&&r`
<button type="button" class="button" onClick=${()=>a(o+be)}>
Show more (${g(u.length-o,"row")} left)
</button>
`}
</div>
`}import{m4_0 as N,m4_1 as _e,m4_2 as K,m4_3 as xe,m4_4 as kr}from"../main.js";function Pt(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Nt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function mt(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Nt(t):""))}function pt({from:t,until:e=null}){let s={from:t,until:e??t},n=s.from===s.until?`Log line ${t}`:`Log lines ${t}\u2013${e}`;return r`<a class="log-link" href=${Nt(s)} onClick=${()=>q({show:""})}>${n}</a>`}var ke=["failed","error","skipped","passed"],In={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Rn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},qn=3,ve=100,Te=({outcome:t})=>t==="failed"||t==="error";function Me(t){let e=Object.values(t).reduce((n,o)=>n+o,0),s=(t.failed??0)+(t.error??0);return s>0?`${h(e)}, ${h(s)} failed`:h(e)}var Se=({one:t})=>r`<${pt} from=${t.log_line} until=${t.log_last_line} />`;function Oe({one:t,children:e}){return r`
<span class=${`state state-${Rn[t.outcome]}`}>
<${d} name=${In[t.outcome]} />
<span>${t.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${lt(t)}</span>
${t.classname&&r`${" "}<span class="quiet">${t.classname}</span>`}
${t.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${e}
</span>
<span class="number quiet">${b(t.seconds)}</span>
`}var Dt=({one:t,open:e})=>r`
<li class="case">
${t.message?r`
<details open=${e}>
<summary class="case-line">
<${Oe} one=${t} />
</summary>
<pre
class=${`case-message ${Te(t)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${t.name}`}
>
${t.message}
</pre>
${t.log_line&&r`<p class="case-output"><${Se} one=${t} /></p>`}
</details>
`:r`
<div class="case-line">
<${Oe} one=${t}>${t.log_line&&r`${" "}<${Se} one=${t} />`}<//>
</div>
`}
</li>
`;function Hn(t){let[e,s]=y(null),[n,o]=y(0),a=JSON.stringify(t.cases);return E(()=>{let i=new AbortController;return K(`/api/v1/attempts/${t.id}/cases`,{signal:i.signal}).then(l=>s(l.cases)).catch(l=>{if(!i.signal.aborted){if(!(l instanceof N))throw l;s(l)}}),()=>i.abort()},[t.id,a,n]),[e,()=>o(n+1)]}function Ee({attempt:t}){let[e,s]=Hn(t),[n,o]=y("all"),[a,i]=y(ve),l=k(()=>Array.isArray(e)?ke.flatMap(f=>e.filter(p=>p.outcome===f)):[],[e]);if(e===null)return r`<${ft} />`;if(e instanceof N)return r`<${z} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=ke.map(f=>[f,l.filter(p=>p.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${h(l.length)}`],...c.map(([f,p])=>[f,`${f} ${h(p)}`])];return r`
<div class="cases">
${c.length>1&&r`
<${B} label="Outcome" hideLabel options=${m} value=${n} onChange=${o} />
`}
<ol class="case-list">
${u.slice(0,a).map((f,p)=>r`
<${Dt}
key=${`${f.project}/${f.classname}/${f.name}/${p}`}
one=${f}
open=${Te(f)&&p<qn}
/>
`)}
</ol>
${u.length>a&&r`
<button type="button" class="button" onClick=${()=>i(a+ve)}>
Show more (${g(u.length-a,"case")} left)
</button>
`}
</div>
`}import{m276_0 as zr,m276_1 as Kr,m276_2 as Fr,m276_3 as Wr,m276_4 as Vr,m276_5 as J,m276_6 as _,m276_7 as Ur,m276_8 as Jr,m276_9 as Gr,m276_10 as Le,m276_11 as Ce}from"../main.js";import{m155_0 as Ae}from"../main.js";import{m191_0 as jr,m191_1 as tl,m191_2 as el,m191_3 as sl,m191_4 as nl,m191_5 as ol,m191_6 as Pe}from"../main.js";var Bn=2e3,dt=class{#s;#t=0;#n;#e;found=_(null);busy=_(!1);error=_(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#o({kind:"text",text:e},s)}async failures(e){return this.#o({kind:"failures",text:""},e)}async#a({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return K(`${this.#s}?${n}`)}async#o(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:a}=await this.#a(e);if(n!==this.#t)return;this.error.value=null;let i=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,i);this.found.value={...e,lines:o,more:a,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof N))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Bn))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#a(e).catch(()=>null);if(!n||s!==this.#t)return;let o=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(o)}}};var G=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),De=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,zn=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,It=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function Rt(t,e,s){let n=([a,i,l]=It[0])=>(a-t)**2+(i-e)**2+(l-s)**2,o=0;return It.forEach((a,i)=>{n(a)<n(It[o])&&(o=i)}),o}function Kn(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return Rt(e,e,e);let s=o=>o===0?0:55+o*40,n=t-16;return Rt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Ne={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Ie(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let o=0;o<s.length;o+=1){let a=s[o];if(a===0)n={...G};else if(Ne[a])Object.assign(n,Ne[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let i=a===38?"fg":"bg";s[o+1]===5?(n[i]=Kn(s[o+2]),o+=2):s[o+1]===2&&(n[i]=Rt(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Re(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(De))n!==void 0&&(s=Ie(s,n));return s}function Fn({fg:t,bg:e,bold:s,dim:n,italic:o,underline:a,strike:i,inverse:l}){let c=[],u=l?t??"ink":e;return u!==null?c.push("ansi-on",`ansi-${u}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),a&&c.push("ansi-underline"),i&&c.push("ansi-strike"),c.join(" ")}var Wn=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function Vn(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function qe(t,e=G){let s=e,n=t.includes("\r")?Vn(t):t,o=[],a=l=>{l&&o.push({text:l.replace(zn,Wn),classes:Fn(s)})},i=0;for(let l of n.matchAll(De))a(n.slice(i,l.index)),i=l.index+l[0].length,l[1]!==void 0&&(s=Ie(s,l[1]));return a(n.slice(i)),o}function He(t,e){let s=t.map(({text:i})=>i).join(""),n=[...s.matchAll(e)].filter(([i])=>i).map(i=>[i.index,i.index+i[0].length]);if(n.length===0)return t;let o=[],a=0;for(let{text:i,classes:l}of t){let c=a+i.length,u=[a,...n.flat().filter(m=>m>a&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,p]=[u[m],u[m+1]];p>f&&o.push({text:s.slice(f,p),classes:l,hit:n.some(([S,w])=>S<=f&&p<=w)})}a=c}return o}var $t=8192,X=10,Un=new TextDecoder;function Be(t){let e=0;for(let s=t.indexOf(X);s>=0;s=t.indexOf(X,s+1))e+=1;return e}var qt=t=>t.at(-1)===X;function Ht(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var ht=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:o}){this.begin=e,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+$t}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=Ht(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(X)+1,s=this.bytes.indexOf(X,this.size);this.#n=s>=0;let n=Un.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),o=G;return this.#t=n.map(a=>{let i=o;return o=Re(o,a),i}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),o=e-this.first,a=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??G,cut:a}}};var Jn=48,Gn=2,Xn=1024*1024,gt=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#o=new Map;#l=[];#r=new Set;#i=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=_(null);lines=_(0);version=_(0);error=_(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return H(this.#s)}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(e,s){this.#i=Math.max(this.#i,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#m=!0)}line(e){let s=this.#p(e),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<e?s=o+1:n=o}return s}async#f(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof N))throw s;this.error.value=s}}async#d(e){let s=await K(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,a]of this.#o)a.neededEnd>e&&this.#o.delete(o);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let o=await this.#h(s.size-1,s.size);this.#a=!qt(o)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#b(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#h(e,s){let n=await xe(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await _e(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>Xn){await this.#d(this.size);continue}let e=await this.#h(this.size,this.#i);if(e.length===0)break;this.#y(e)}this.#m&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#y(e){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(e);this.size+=e.length;for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t,i=e.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[o]=(this.#n[o]??0)+Be(i)}this.#a=!qt(e),this.#b(n);for(let o=n;o*this.#t<this.size;o+=1){let a=o*this.#t;a>=s&&this.#w(o,e.slice(a-s))}}#w(e,s){let n=e*this.#t,o=e===0?0:this.#e[e]+1;this.#o.set(e,new ht({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+$t),first:o}));for(let a of this.#o.keys()){if(this.#o.size<=Jn)break;this.#o.delete(a)}}#g(){for(let e of this.#l){if(this.#r.size>=Gn)return;!this.#r.has(e)&&!this.#o.has(e)&&this.#_(e)}}async#_(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+$t,o=!1;await this.#f(async()=>{let a=await this.#h(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let i=await this.#h(s+a.length,Math.min(this.size,n));if(i.length===0)break;a=Ht(a,i)}this.#w(e,a),this.version.value+=1,o=!0}),this.#r.delete(e),o&&!this.#c.signal.aborted&&this.#g()}};var bt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,o=this.#n.get(e)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(e,n);let a=Math.floor(e/256);return this.#e.set(a,(this.#e.get(a)??0)+n-o),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[o,a]of this.#e)o<s&&(n+=a);if(this.#e.has(s))for(let o=s*256;o<e;o+=1)n+=this.#n.get(o)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=e?s=o:n=o-1}return s}};var ze=8e6,Ke=12,Fe=3,Bt=48,Zn=140,wt=class{#s=null;#t;#n=0;#e=0;#a=0;#o={line:0,at:0};#l;range=_({first:0,last:-1});follows=_(!1);atEnd=_(!0);constructor(e){this.#t=new bt(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(e);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#m(){let e=Math.min(this.#t.total,ze)-this.#r;return e>0?Math.max(1,this.#i/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?e.bottom-Bt:e.top+Math.max(0,s);(n<2*Bt||n>window.innerHeight-Bt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#i:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,ze)}px`),this.#e=Math.max(0,Math.min(this.#i,e)),this.#u(this.#s),this.#f()}#u({box:e}){let s=this.#e/this.#m;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#a=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let o=this.#m;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let a=this.#t.lineAt(this.#e);this.#o={line:a,at:this.#t.topOf(a)-this.#e};let i=this.#e>=this.#i-Fe;n<0&&!i&&(this.follows.value=!1),n>0&&i&&(this.follows.value=!0),this.#f(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),Zn))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(e),this.#d(this.range.peek().first)}#f(){let e=Math.max(0,this.#t.lineAt(this.#e)-Ke),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ke),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-Fe,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#d(e)}#d(e){let s=this.#a+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Qn=20,yt=class{scroller=new wt(Qn);wrapped=_(Yn());marked=_(Pt(location.hash));seen=_(0);#s;#t;cause;constructor(e){this.file=new gt(e.id),this.finder=new dt(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,o=()=>{this.marked.value=Pt(location.hash),this.#n()};window.addEventListener("hashchange",o),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let a=[J(()=>s.setCount(e.lines.value)),J(()=>{let{first:i,last:l}=s.range.value;e.version.value,l>=i&&e.need(i,l)}),J(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),J(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let i of a)i();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},mt(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},mt(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:o,until:a}=n,i=Math.min(Math.max(s?o:1,(s?a:o)+e),this.file.lines.peek());this.marked.value={from:s?o:i,until:i},mt(this.marked.peek()),this.#e(i)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function Yn(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m277_0 as We,m277_1 as Ml,m277_2 as El,m277_3 as Ll,m277_4 as Cl,m277_5 as Al,m277_6 as Pl,m277_7 as Nl,m277_8 as Dl,m277_9 as Il,m277_10 as Rl,m277_11 as ql,m277_12 as Hl}from"../main.js";var Ve=4e3,jn=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function to({line:t,needle:e}){let s=t.text.length>Ve,n=qe(s?t.text.slice(0,Ve):t.text,t.look),o=e?He(n,new RegExp(jn(e),"gi")):n;return r`
${o.map(({text:a,classes:i,hit:l},c)=>l?r`<mark key=${c} class=${i}>${a}</mark>`:i?r`<span key=${c} class=${i}>${a}</span>`:a)}
${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var zt=class extends We{shouldComponentUpdate(e){let{line:s,needle:n,look:o}=this.props;return e.needle!==n||e.look!==o||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:o}){return r`
<div class=${`log-line ${o}`} data-line=${e}>
<a
class="log-number"
href=${`#L${e+1}`}
tabindex="-1"
aria-label=${`Line ${e+1}`}
data-number=${e+1}
></a>
<span class="log-text">
${s?r`<${to} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function eo(t,{marked:e,found:s,cause:n}){let o=[];return t===n&&o.push("is-cause"),e&&t>=e.from&&t<=e.until&&o.push("is-marked"),s?.lines[s.at]===t&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&o.push("is-failure"),o.join(" ")}function Ue({reader:t,sheet:e}){let{scroller:s,file:n,finder:o,marked:a,wrapped:i}=t,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,m=v({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:t.cause,marked:a.value,found:u&&{...u,hits:m.current.set}},p=u?.kind==="text"?u.text:"",S=i.value;C(()=>{S&&s.measure(e.current.children)});let w=x=>{let Gt=x.target.closest(".log-number");!Gt||x.button||x.metaKey||x.ctrlKey||(x.preventDefault(),t.mark(Number(Gt.dataset.number),x.shiftKey))},Z=[];for(let x=l;x<=c;x+=1)Z.push(r`<${zt} key=${x} n=${x} line=${n.line(x)} needle=${p} look=${eo(x+1,f)} />`);return r`<div class="log-sheet" ref=${e} onClick=${w}>${Z}</div>`}var so=250;function no({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:o,at:a}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let i=`${h(n.length)}${o?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":h(a+1)} of ${i}`}function oo({reader:t}){let e=v(0),{finder:s}=t,n=i=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===i?!1:(t.search(i),!0)};return r`
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
onInput=${({currentTarget:{value:i}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(i),i===""?0:so)}}
onKeyDown=${i=>{i.key==="Enter"?(i.preventDefault(),n(i.currentTarget.value)||s.step(i.shiftKey?-1:1)):i.key==="Escape"&&i.currentTarget.value&&(i.preventDefault(),i.stopPropagation(),i.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var Je=({name:t,icon:e,on:s,tip:n,onClick:o})=>r`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}>
<${d} name=${e} />
${t}
</button>
`;function Ge({reader:t,name:e,hasPassed:s}){let{finder:n,scroller:o,file:a,wrapped:i}=t,l=n.found.value,c=l!==null&&l.lines.length>1,u=o.follows.value;return r`
<div class="log-tools" role="toolbar" aria-label="Log">
<${oo} reader=${t} />
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
${n.busy.value?"searching\u2026":r`<${no} finder=${n} />`}
</span>
<span class="log-ways">
<${Je}
name="Wrap"
icon="wrap"
on=${i.value}
tip="Wrap long lines (w)"
onClick=${()=>t.toggleWrap()}
/>
${a.complete.value===!1&&r`
<${Je}
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
`}function io({file:t,attempt:e}){let s=O(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return E(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function ao({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
<p class="log-summary quiet number">
${s&&r`
<span>
${g(t.lines.value,"line")}, ${R(t.size)}
${t.complete.value?"":", still growing"}
</span>
`}
${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var ro=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let o=e.lines.value-n.value;return r`
<button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
${o>0?g(o,"new line"):"Jump to end"}
</button>
`};function lo({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var co=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function Xe({attempt:t,name:e}){let s=k(()=>new yt(t),[]),{file:n,scroller:o,wrapped:a}=s,[i,l,c]=[v(null),v(null),v(null)];C(()=>o.attach({box:i.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),C(()=>{let f=parseFloat(getComputedStyle(i.current).lineHeight);o.reset(f),a.value&&o.measure(c.current.children)},[a.value]),Ce(()=>{Ae.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Pe("Log",k(()=>co(s),[]));let u=f=>{let p={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")o.toStart();else if(f.key==="End")o.follow();else if(f.key==="Enter"&&f.target===i.current)s.toggleMark();else if(p&&(f.shiftKey||f.altKey))s.moveMark(p,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
<div class="log">
<${Ge} reader=${s} name=${e} hasPassed=${t.outcome==="passed"} />
<${io} file=${n} attempt=${t} />
${n.error.value&&r`
<${z}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}
${m&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
<div class="log-frame" hidden=${m}>
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
<${Ue} reader=${s} sheet=${c} />
</div>
</div>
<${ro} reader=${s} />
<${lo} reader=${s} />
</div>
<${ao} file=${n} attempt=${t} />
</div>
`}function Kt(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m97_0 as T}from"../main.js";var uo=15e3;function Ft(t){let e=O(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=v(null);return n.current=s?.progress??n.current,n.current}var _t=({passed:t,failed:e,skipped:s})=>t+e+s;function fo(t){let e=_t(t),s=t.total===null?g(e,"case"):`${h(e)} of ${g(t.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>t[o]>0);return[s,...n.map(o=>`${h(t[o])} ${o}`)].join(", ")}function mo({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function po({text:t}){let e=v(t);e.current=t;let[s,n]=y("");return E(()=>{let o=setInterval(()=>n(e.current),uo);return()=>clearInterval(o)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function Ze({attempt:t}){let e=Ft(t),s=e?fo(e):"No cases reported so far",n=e?mo(e):"";return r`
<p class="cases-line number">
<span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${po} text=${e?`${s}, ${n}`:""} />
`}function Qe({attempt:t}){let e=Ft(t);return e?e.total===null?h(_t(e)):`${h(_t(e))} of ${h(e.total)}`:null}function Ye({attempt:t}){let e=Ft(t);if(!e?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=_t(e);return r`
<ol class="case-list">
${e.ended.slice().reverse().map((n,o)=>r`<${Dt} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>e.ended.length&&r`<p class="quiet">The newest ${e.ended.length} of ${h(s)}; all are listed at the end.</p>`}
`}import{m133_0 as je}from"../shared.js";function ho({attempt:t}){let e=[],s=t.tree&&ne(t.tree);if(t.run_seconds!==null&&e.push(`ran ${b(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${b(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.window!==null&&t.window!==t.id&&e.push("Test runner already started"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),s&&e.push(s),t.peak_memory_bytes!==null&&e.push(`peak memory ${R(t.peak_memory_bytes)}`),e.length===0)return null;let n=o=>o===s&&t.tree.repository||void 0;return r`
<p class="attempt-facts number">
${e.map(o=>r`<span key=${o} title=${n(o)}>${o}</span>`)}
</p>
`}function $o(t,e){let s=Kt(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>r`<${Xe} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:r`<${Qe} attempt=${e} />`,body:()=>r`<${Ye} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Me(e.cases),body:()=>r`<${Ee} key=${e.id} attempt=${e} />`},e.outcome&&{name:"timeline",title:"Timeline",body:()=>r`<${ye} key=${e.id} job=${t} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${me} key=${e.id} attempt=${e} />`}].filter(Boolean)}function ts({job:t,attempt:e}){let s=$o(t,e),n=oe.value.query.get("show"),o=s[0]?.name,a=Kt(e);return r`
<${T} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${Y(e)}>
<${ho} attempt=${e} />
${e.message&&!e.cause&&r`
<p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
`}
${a&&r`<p class="quiet">${a}</p>`}
${!e.outcome&&r`<${Ze} attempt=${e} />`}
${s.length>0&&r`
<${je}
label=${`Output of attempt ${e.number}`}
tabs=${s}
value=${s.some(i=>i.name===n)?n:o}
onChange=${i=>q({show:i===o?"":i})}
/>
`}
<//>
`}import{m158_0 as Wt}from"../shared.js";import{m159_0 as Dc,m159_1 as Ic,m159_2 as es,m159_3 as Rc,m159_4 as qc,m159_5 as ss}from"../shared.js";var go=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],bo=["blob","#L"];function ns(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let o;try{o=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(o.protocol))return null;let a=go.find(([m])=>m.test(o.hostname)),[i,l]=a?a.slice(1):bo,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${o.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}var os=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function xt(t,e){let[s,n]=[[],[]];for(let{from:o,text:a}of Vt(os(t),os(e),400))o!=="b"&&is(s,a,o==="a"),o!=="a"&&is(n,a,o==="b");return{expected:s,actual:n}}function Vt(t,e,s){let n=Math.min(t.length,e.length),o=0;for(;o<n&&t[o]===e[o];)o+=1;let a=0;for(;a<n-o&&t[t.length-1-a]===e[e.length-1-a];)a+=1;let[i,l]=[t.slice(o,t.length-a),e.slice(o,e.length-a)],c=u=>({from:"both",text:u});return[...t.slice(0,o).map(c),...i.length>s||l.length>s?wo(i,l):yo(i,l),...t.slice(t.length-a).map(c)]}var wo=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function yo(t,e){let s=_o(t,e),n=[],[o,a]=[0,0];for(;o<t.length||a<e.length;)o<t.length&&a<e.length&&t[o]===e[a]?(n.push({from:"both",text:t[o]}),o+=1,a+=1):a>=e.length||o<t.length&&s[o+1][a]>=s[o][a+1]?n.push({from:"a",text:t[o++]}):n.push({from:"b",text:e[a++]});return n}function _o(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let o=e.length-1;o>=0;o-=1)s[n][o]=t[n]===e[o]?s[n+1][o+1]+1:Math.max(s[n+1][o],s[n][o+1]);return s}function is(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var as=3,xo=400,ko=t=>[{text:t,changed:!1}];function ls(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],o=[],a=[[],[]],i=()=>{let[l,c]=a,u=l.map((m,f)=>f<c.length?xt(m,c[f]):null);l.forEach((m,f)=>o.push({sign:"-",pieces:u[f]?.expected??rs(m)})),c.forEach((m,f)=>o.push({sign:"+",pieces:u[f]?.actual??rs(m)})),a=[[],[]]};for(let{from:l,text:c}of Vt(s,n,xo))l==="both"?(i(),o.push({sign:" ",pieces:ko(c)})):a[l==="a"?0:1].push(c);return i(),vo(o)}var rs=t=>[{text:t,changed:!0}];function vo(t){let e=o=>"sign"in o&&o.sign!==" ",s=t.map((o,a)=>t.slice(Math.max(0,a-as),a+as+1).some(e)),n=[];for(let[o,a]of t.entries()){let i=n.at(-1);s[o]?n.push(a):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var fs=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e),cs=({name:t,look:e,pieces:s})=>r`
<div class=${e}>
<dt>${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${r`<${fs} pieces=${s} />`}</pre></dd>
</div>
`;function So({expected:t,actual:e}){let s=k(()=>xt(t,e),[t,e]),n=a=>[{text:a,changed:!1}],o=t!==""&&e!=="";return r`
<dl class=${`difference ${o?"":"is-single"}`}>
${t!==""&&r`
<${cs} name="Expected" look="is-expected" pieces=${o?s.expected:n(t)} />
`}
${e!==""&&r`<${cs} name="Actual" look="is-actual" pieces=${o?s.actual:n(e)} />`}
</dl>
`}var Oo={"-":"is-expected","+":"is-actual"," ":""},us={"-":"expected: ","+":"actual: "},To=({line:t})=>"hidden"in t?r`<span class="diff-hidden quiet">${g(t.hidden,"equal line")}</span>`:r`
<span class=${`diff-line ${Oo[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${us[t.sign]&&r`<span class="unseen">${us[t.sign]}</span>`}<${fs} pieces=${t.pieces} />
</code>
</span>
`;function Mo({expected:t,actual:e}){let s=k(()=>ls(t,e),[t,e]);return r`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,o)=>r`<${To} key=${o} line=${n} />`)}
</pre>
</figure>
`}function ms({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?r`<${Mo} expected=${t} actual=${e} />`:r`<${So} expected=${t} actual=${e} />`}import{m94_0 as ps,m94_1 as Qc}from"../shared.js";import{m140_0 as F}from"../main.js";function Eo(t,e){let s=(t.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:t.id,app_version_id:t.app_version_id}:e.find(n=>n.outcome==="passed"&&!n.simulated)??null}var Lo=[["Outcome",t=>r`<${ps} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${$("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":b(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${F} at=${t.finished_at} />`],["Log",t=>r`<a href=${$("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ds({job:t,attempt:e}){let s=O(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,o=Eo(t,n?.history??[]);if(!o)return null;let a={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
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
${Lo.map(([i,l])=>r`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${l(a)}</td>
<td>${l(o)}</td>
</tr>
`)}
</tbody>
</table>
`}var hs=({lines:t,label:e})=>r`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:n,failed:o},a)=>r`
<span key=${a} class=${`source-line ${o?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code>${n||" "}${o&&r`<span class="unseen"> (failed here)</span>`}</code>
</span>
`)}
</pre>
`;var Co=3,Ao=4,gs=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Po({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=ns(e,t.file,t.file_line);return n?r`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:r`<span class="id">${s}</span>`}var $s=({failure:{snippet:t,expected:e,actual:s},label:n})=>r`
${t?.length>0&&r`<${hs} lines=${t} label=${n} />`}
<${ms} expected=${e} actual=${s} />
`;function No({failure:t,name:e,batch:s}){let n=Wt(`stack/${e}`);return r`
<p class="evidence-places">
<${Po} failure=${t} batch=${s} />
${t.line&&r`<${pt} from=${t.line} />`}
</p>
<${$s} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((o,a)=>r`
<p class="failure-cause evidence-other" key=${a}>${o.cause}</p>
<${$s} key=${`compared ${a}`} failure=${o} label=${`Source of ${o.cause}`} />
`)}
${t.stack&&r`
<details class="evidence-stack" ...${n}>
<summary>Stack</summary>
<pre tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function Do({failure:t,name:e,batch:s,open:n}){return r`
<li class="evidence-failure">
<details ...${Wt(e,n)}>
<summary>
${t.name&&r`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${No} failure=${t} name=${e} batch=${s} />
</details>
</li>
`}function Io({artifacts:t}){let{comparisons:e,images:s,videos:n}=k(()=>ae(t),[t]),o=k(()=>ot(e,s),[e,s]),a=it(o),i=s.slice(0,Ao);return e.length+i.length+n.length===0?null:r`
<div class="evidence-pictures">
${e.map((l,c)=>r`
<${ue} key=${l.name} comparison=${l} onEnlarge=${u=>a.open(c,u)} />
`)}
${i.map((l,c)=>r`
<${at} key=${l.id} picture=${l} open=${()=>a.open(e.length+c)} />
`)}
${n.slice(0,1).map(l=>r`<${rt} key=${l.id} video=${l} />`)}
${a.shown}
</div>
`}var Ro=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:o})=>r`
<a
key=${e}
class="button"
href=${s}
...${o?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${o?"link":"download"} />
${e}<span class="unseen">${` ${n}${o?" (opens in a new tab)":""}`}</span>
</a>
`),qo=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&g(e.length,"failure")].filter(Boolean).join(", "),Ho=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e},Bo=({test:t})=>r`
<p class="evidence-known" data-known>
<span class=${`tag ${t.new?"is-bad":""}`}>${t.new?"new":"known"}</span>${" "}${ss(t)}
${t.last_pass&&r`${" "}<a href=${$("job",{id:t.last_pass.job_id})}>Last pass</a>`}
</p>
`;function bs({job:t,attempt:e,initial:s}){let n=U(`/api/v1/attempts/${e.id}/failures`,e.cause,s),o=U(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:a=[],test:i}=n.data.value??{},l=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,c=j(l,e.artifacts),u=k(()=>(c?.artifacts??[]).filter(tt).map(st),[c]),m=ie(u,c?.content),f=a.length>0?a:[Ho(e)].filter(Boolean);return r`
<${T}
id="evidence"
className="evidence"
title="Why it failed"
note=${qo(e,a)}
tools=${m.length>0&&r`<${Ro} links=${m} />`}
>
${i&&r`<${Bo} test=${i} />`}
<div class="evidence-parts">
<ul class="plain">
${f.map((p,S)=>r`
<${Do}
key=${S}
failure=${p}
name=${`failure/${e.id}/${S}`}
batch=${o}
open=${S<Co}
/>
`)}
</ul>
<${Io} artifacts=${u} />
</div>
<${ds} job=${t} attempt=${e} />
<//>
`}import{m0_0 as kt,m0_1 as Au,m0_2 as Pu,m0_3 as Nu,m0_4 as Du,m0_5 as Iu,m0_6 as ws,m0_7 as Ru,m0_8 as qu,m0_9 as Hu,m0_10 as Bu,m0_11 as zu,m0_12 as Ku,m0_13 as ys,m0_14 as Fu,m0_15 as Wu,m0_16 as Vu,m0_17 as Uu}from"../main.js";import{m214_0 as M,m214_1 as Xu}from"../main.js";import{m102_0 as _s,m102_1 as Yu}from"../main.js";var zo=1e3,xs=t=>[M("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(t.status),run:()=>ys(t.id)},M("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(t.status),run:()=>kt(t)}],Ut=t=>xs(t).filter(e=>e&&e.applies);function ks({job:t}){let e=Le(null),s=(i,l)=>async()=>{e.value=i,await l(),e.value=null},n=pe(Ut(t).map(({label:i})=>i).join(),zo),o=e.value!==null||!n,a=t.status==="done"?[]:xs(t).filter(Boolean);return r`
${t.status==="pending"&&M("priority","job")&&r`<${_s} of=${{filter:{ids:[t.id]}}} present=${t.priority} />`}
${a.map(({label:i,doing:l,icon:c,run:u,danger:m,applies:f})=>r`
<button
type="button"
key=${i}
class=${`button ${m?"is-danger":""}`}
disabled=${o||!f}
onClick=${s(i,u)}
>
<${d} name=${c} />
${e.value===i?l:i}
</button>
`)}
`}var vs=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Ss=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],Os=["org_id","app_version_id","test","priority","target"];function Ts(t){let e=Os.map(s=>`--${s.replaceAll("_","-")} ${L(String(t[s]))}`);for(let[s,n,o]of vs)(t[s]??o)!==o&&e.push(`${n} ${L(String(t[s]))}`);for(let[s,n]of Ss)for(let[o,a]of Object.entries(t[s]??{}))e.push(`${n} ${L(`${o}=${a}`)}`);for(let s of t.tags??[])e.push(`--tag ${L(s)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${L(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function Ms(t){let e=Object.fromEntries(Os.map(s=>[s,t[s]]));for(let[s,,n]of vs)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of Ss)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),t.tags?.length>0&&(e.tags=t.tags),e}import{m257_0 as vt,m257_1 as mf,m257_2 as pf,m257_3 as df,m257_4 as Es}from"../main.js";import{m36_0 as Ls,m36_1 as gf}from"../main.js";function Ko(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status),o=e?.outcome?"":" --follow";return[t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(t.status)&&M("retry","job")&&["Retry",`qgjob retry ${s}`],M("submit","job")&&["Submit again",Ts(t)]].filter(Boolean).map(([a,i])=>[a,i+Es()])}function Fo(t,e){let{id:s}=t,{origin:n}=location,o=JSON.stringify(Ms(t));return[["Show the job",`${vt} ${n}/job/${s}`],e&&["Show the log of this attempt",`${vt} -r 0- ${n}/api/v1/attempts/${e.id}/log`],M("submit","job")&&["Submit again",`${vt} ${n}/submit-job -H 'Content-Type: application/json' -d ${L(o)}`]].filter(Boolean).map(([a,i])=>[`${a}, with curl`,i])}var Cs=({job:t,attempt:e})=>r`
<${T} title="Command line" className="job-commands">
<${Ls} lines=${[...Ko(t,e),...Fo(t,e)]} />
<//>
`;import{m172_0 as As,m172_1 as Mf}from"../shared.js";import{m43_0 as D}from"../main.js";import{m46_0 as Ps}from"../shared.js";import{m56_0 as Ns,m56_1 as Df}from"../main.js";function Wo({job:t}){let e=O(t.test_id?`test:${t.test_id}`:null),s=e?.ids.value.length?e.row(t.test_id).value:null,n=s&&As(s.history.filter(({job_id:o})=>o!==t.id));return t.finished_at?r`
${b(P(t.finished_at)-P(t.started_at))}
${n!==null&&r`<span class="quiet"> · the test usually runs ${b(n)}</span>`}
`:r`
<${D} since=${t.started_at} />
${n!==null&&r`<span class="quiet"> of about ${A(n)}</span>`}
`}function Vo({tries:t=[]}){let e=t.at(-1);return!e?.outcome||!e.started_at?null:e.install_seconds===null?"none: the device had the build":`made in ${b(e.install_seconds)}`}function Uo({id:t}){let e=O(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${$("batch",{id:t})}>${s?s.name:"Batch"}</a>`}var Jo=({variables:t})=>r`
<ul class="plain">
${Object.entries(t).map(([e,s])=>r`<li key=${e}><code>${e}=${s}</code></li>`)}
</ul>
`,Go=({source:{commit:t,bundle:e,repository:s}})=>r`
<span title=${s}>
${t?"commit ":"bundle "}<code title=${t||e}>${Yt(t||e)}</code>
</span>
`,Ds=({job:t})=>r`
<${Ps}
facts=${[["Build",r`<${Ns} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${$("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",Qt(t.labels)],["Project",t.project],["Title",t.titles?.join(" \u203A ")],["Tags",t.tags.join(", ")],["Environment",Object.keys(t.environment).length>0&&r`<${Jo} variables=${t.environment} />`],["Tests",t.source&&r`<${Go} source=${t.source} />`],["Priority",String(t.priority)],["Agent",t.agent&&r`<a href=${$("agent",{name:t.agent})}>${t.agent}</a>`],["Batch",t.batch_id&&r`<${Uo} id=${t.batch_id} />`],["Submitted",r`<${F} at=${t.created_at} />`],["Started",t.started_at&&r`<${F} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${F} at=${t.finished_at} />`],["Duration",t.started_at&&(t.finished_at||t.status==="running")&&r`<${Wo} job=${t} />`],["Install",Vo(t)],["Id",r`<code class="id">${t.id}</code>`]]}
/>
`;import{m91_0 as Is}from"../shared.js";import{m95_0 as Rs}from"../main.js";import{m9_0 as qs,m9_1 as Hs,m9_2 as Yf,m9_3 as jf}from"../main.js";import{m246_0 as sm,m246_1 as nm,m246_2 as om,m246_3 as Bs}from"../main.js";import{m63_0 as rm,m63_1 as lm,m63_2 as cm,m63_3 as um,m63_4 as fm,m63_5 as zs}from"../main.js";var Xo=t=>t<60?`in ${A(t)}`:Zt(Hs()+t,!1),Zo=t=>t<1?"at once":A(t);function Qo({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:o}){let a=e===1?"in the queue: next":"in the queue";return[e!=null&&!o&&t!=="no_agent"&&[h(e),a],s>0&&[Xo(s),n?"expected start, a guess":"expected start"],o?.eta_seconds!=null&&[Zo(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}var Yo=["lost","offline","suspect"];function jo({agent:{name:t,status:e,note:s,by:n,since:o,until:a}}){let i=Yo.includes(e)?r`${e}${o&&r` for <${D} since=${o} />`}`:zs({held:{kind:e,note:s,by:n,at:o,until:a}});return r`
<li>
<a href=${$("agent",{name:t})}>${t}</a> ${i}
</li>
`}function ti({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?M("release","build")&&r`<button type="button" class="button" onClick=${()=>ws(s,n)}>Release build</button>`:r`
<ul class="plain queue-holders">
${t.map(o=>r`<${jo} key=${o.name} agent=${o} />`)}
${e>0&&r`<li><a href=${$("fleet")}>${g(e,"more agent")}</a></li>`}
</ul>
`}var ei=({job:t})=>r`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${$("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${M("cancel","job")&&r`<button type="button" class="button" onClick=${()=>kt(t)}>Cancel job</button>`}
</p>
`;function Ks({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[],o=n.at(-1),a=e&&t.explanation?.hold,i=e&&Bs(t.explanation);return r`
<div class=${`queue-place ${t.status==="failed"?"is-bad":i?"is-stuck":""}`}>
${i&&r`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${e&&n.length>0&&t.reason&&r`<p class="quiet" data-last-attempt>Last attempt: ${t.reason}${o&&` (${o.agent})`}</p>`}
${i&&!a&&t.explanation.reason==="no_agent"&&r`<${ei} job=${t} />`}
${e&&Qo(t.explanation??{}).map(([l,c])=>r`
<span key=${c} class="queue-figure number" data-figure=${c}>
<b>${l}</b>
${c}
</span>
`)}
${a?.since&&a.agents.length===0&&r`
<span class="queue-figure number" data-figure="held">
<b>
<${D} since=${a.since} />
</b>
held
</span>
`}
${e&&r`
<span class="queue-figure number">
<b>
<${D} since=${t.created_at} />
</b>
${o?.finished_at?"since it was submitted":"waiting"}
</span>
${o?.finished_at&&r`
<span class="queue-figure number">
<b><${D} since=${o.finished_at} /></b>
since attempt ${o.number}
</span>
`}
`}
${a&&r`<${ti} hold=${a} job=${t} />`}
</div>
`}import{m124_0 as Fs,m124_1 as Sm}from"../main.js";var Ws=104,si=30,Us={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},I={x:188,y:12,width:432,height:66},Jt=new Set(["assigned","installing","running"]),ni={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},oi=(t,e)=>`${Jt.has(t)&&!Jt.has(e)?"agent":t}>${e}`;function ii({name:t,times:e,here:s}){let[n,o,a]=Us[t],i=s?"is-here":e>0?"is-taken":"";return r`
<g class=${`way-node ${i}`} data-node=${t} data-taken=${e>0?"":void 0}>
<rect x=${n} y=${o} width=${Ws} height=${si} rx="3" />
<text x=${n+Ws/2} y=${o+20}>
${a}
${e>1?` \xD7${e}`:""}
</text>
</g>
`}var ai={backoff:"backing off",done:"passed"},Vs=t=>t.map(e=>ai[e]??e);function Js({job:t}){let e=se(t),s=i=>e.filter(l=>l===i).length,n=new Set(e.slice(1).map((i,l)=>oi(e[l],i))),o=e.at(-1),a=Object.entries(ni).sort(([i],[l])=>n.has(i)-n.has(l));return r`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${Vs(e).map((i,l)=>r`
<span key=${l} class=${l===e.length-1?"strong":""}>${i}</span>
`)}
</figcaption>
<details>
<summary>All states</summary>
<svg
class="way-picture"
viewBox="0 -16 846 152"
role="img"
aria-label=${`States: ${Vs(e).join(", ")}`}
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
class=${`way-agent ${e.some(i=>Jt.has(i))?"is-taken":""}`}
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
${Object.keys(Us).map(i=>r`<${ii} key=${i} name=${i} times=${s(i)} here=${i===o} />`)}
</svg>
</details>
</figure>
`}import{m131_0 as Cm,m131_1 as Gs,m131_2 as Am}from"../main.js";import{m42_0 as Xs}from"../shared.js";var ri=t=>[["Passed",St(t.pass_rate),`${h(t.passed)} of ${g(t.attempts,"attempt")}`],["Flaky",St(t.flaky_rate),`${h(t.flaky)} of ${g(t.jobs,"job")} passed only on retry`],["Moving average",t.mean_seconds===null?"\u2013":b(t.mean_seconds),""]];function Zs({job:t}){let e=O(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&$("test",{id:s.id});return r`
<${T}
id="history"
title="Test history"
className="test-history"
tools=${n&&r`<a href=${n}>Show test</a>`}
>
${!s&&r`
<p class="nothing">
${e.loaded.value?"No finished attempts yet.":""}
</p>
`}
${s&&r`
<dl class="history-figures number">
${ri(s).map(([o,a,i])=>r`
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
${es(s)}
</p>
`}
<${Xs} history=${s.history} usual=${s.mean_seconds} here=${t.id} />
`}
<//>
`}import{m137_0 as Vm,m137_1 as Qs}from"../main.js";var li=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],tn={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},ci={...tn,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},ui=.05;function Ys({attempt:t,parts:e}){let s=e.filter(({from:n,until:o,live:a})=>a||o-n>=ui).map(({kind:n,from:o,until:a,live:i})=>`${i?ci[n]:tn[n]} ${i?A(a-o):b(a-o)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var fi=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function js({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
<span class="fall-track" aria-hidden="true">
${n.map(o=>r`
<i
key=${o.kind}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${fi(e,o)}
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
`}function mi({job:t,row:e,place:s,chosen:n}){let{attempt:o}=e;if(!o)return r`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${d} name="pending" />
<span>${t.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${js} row=${e} place=${s} />
<span class="fall-text quiet number">${Ys(e)}</span>
</li>
`;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),q({attempt:o.number}))},i=Q(o);return r`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${$("job",{id:t.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${a}
>
${o.number}
</a>
<span class=${`state state-${i}`}>
<${d} name=${i} />
<span>${Y(o)}</span>
</span>
<span class="fall-agent" title=${o.agent}>
on <a href=${$("agent",{name:o.agent})}>${o.agent}</a>
</span>
</span>
<${js} row=${e} place=${s} />
<span class="fall-text quiet number">${Ys(e)}</span>
</li>
`}function en({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=ct(t,s?qs.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:o,marks:a}=ut(n);return r`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${li.map(([i,l])=>r`
<li key=${i}>
<i class=${`fall-part fall-${i}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(i=>r`
<${mi}
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
${l===0&&!c?"submitted":`${c?"":"+ "}${b(l)}`}
</span>
`)}
</div>
</div>
`}import{m206_0 as sp,m206_1 as np,m206_2 as op,m206_3 as ip,m206_4 as ap,m206_5 as rp,m206_6 as lp,m206_7 as cp,m206_8 as sn}from"../main.js";import{m209_0 as mp,m209_1 as pp,m209_2 as dp,m209_3 as hp,m209_4 as $p,m209_5 as nn}from"../main.js";import{m250_0 as wp,m250_1 as yp,m250_2 as on}from"../main.js";function Vp({params:t}){let e=on(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function pi(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var di=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],hi=({job:t})=>r`
<${Gs} job=${t} />
${di.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function $i(t){let e=t?.batch_id,s=O(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?Xt(n):"Batch",$("batch",{id:e})]]}}function an({params:{id:t},query:e}){let s=k(sn,[]),n=O(`job:${t}`),o=n.ids.value.length>0?n.row(t).value:null;nn("This job",()=>o?Ut(o):[]);let a=$i(o);if(!o)return r`<${Is} store=${n} kind="job" />`;let i=pi(o,e),l=gs(i),c=i&&r`<${ts} key=${i.id} job=${o} attempt=${i} />`,u=s?.failures?.attempt===i?.id?s?.failures:null;return r`
<${Rs}
title=${r`<${Qs} test=${o.test} />`}
...${a}
crumb=${jt(o.test)}
inspect=${["job",t]}
actions=${r`<${ks} job=${o} />`}
state=${r`<${hi} job=${o} />`}
>
${o.simulated&&["running","done","failed"].includes(o.status)&&r`<${Fs}>${o.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
${(!l||o.status==="pending")&&r`<${Ks} job=${o} />`}
${l&&r`<${bs} key=${`why ${i.id}`} job=${o} attempt=${i} initial=${u} />`}
${c}
<div class=${`job-top ${i?"is-after":""}`}>
<div>
<${T} id="way" title="Lifecycle">
<${Js} job=${o} />
<//>
<${T} id="attempts" title="Attempts">
<${en} job=${o} chosen=${i?.number} />
<//>
</div>
<${T} title="Details">
<${Ds} job=${o} />
<//>
</div>
<div class="job-foot">
<${Zs} job=${o} />
<${Cs} job=${o} attempt=${i} />
</div>
<//>
`}export{an as default,Vp as title};
