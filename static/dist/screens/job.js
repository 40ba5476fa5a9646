import{m278_0 as Mi,m278_1 as Ci,m278_2 as Ai,m278_3 as L,m278_4 as Pi,m278_5 as Ni,m278_6 as Ri,m278_7 as A,m278_8 as w,m278_9 as Ii,m278_10 as v,m278_11 as y}from"../main.js";import{m6_0 as Hi,m6_1 as Bi,m6_2 as jt,m6_3 as zi,m6_4 as Ki,m6_5 as Fi}from"../main.js";import{m170_0 as te,m170_1 as Vi,m170_2 as P,m170_3 as Ji,m170_4 as Gi,m170_5 as h,m170_6 as Xi,m170_7 as Z,m170_8 as Zi,m170_9 as Q,m170_10 as ee,m170_11 as se,m170_12 as $,m170_13 as Tt,m170_14 as b,m170_15 as Qi,m170_16 as Yi,m170_17 as M,m170_18 as ji,m170_19 as C,m170_20 as ne,m170_21 as oe,m170_22 as ta}from"../main.js";import{m179_0 as a}from"../main.js";import{m187_0 as ia,m187_1 as Y,m187_2 as ie,m187_3 as ae,m187_4 as re,m187_5 as j}from"../shared.js";import{m192_0 as la,m192_1 as le,m192_2 as ca}from"../shared.js";import{m219_0 as fa,m219_1 as pa,m219_2 as da,m219_3 as ha,m219_4 as $a,m219_5 as q,m219_6 as ga,m219_7 as g,m219_8 as ce,m219_9 as ba}from"../main.js";import{m159_0 as tt}from"../shared.js";import{m184_0 as ka,m184_1 as ue,m184_2 as me,m184_3 as et,m184_4 as st}from"../shared.js";import{m223_0 as Oa,m223_1 as Ta,m223_2 as Ea,m223_3 as La,m223_4 as H}from"../main.js";var $n=["image/png","image/jpeg","image/gif","image/webp"],gn=["video/mp4","video/webm"],nt=t=>({...t,url:H(t.url)}),W=({content_type:t})=>$n.includes(t)?"image":gn.includes(t)?"video":null,bn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,_n=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function fe(t){let e=t.some(({path:l})=>l.startsWith("results/")),s=t.filter(({path:l})=>!(e&&_n.test(l))),n=new Map,o=s.filter(l=>W(l)==="image");for(let l of o){let c=bn.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let r=[];for(let[l,{expected:c,actual:u,diff:f}]of n)c&&u&&r.push({name:l,expected:c,actual:u,diff:f??null});let i=new Set(r.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:r,images:o.filter(l=>!i.has(l)),videos:s.filter(l=>W(l)==="video")}}import{m73_0 as d}from"../main.js";var U=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],pe=1.02,Et=U[0],Lt=U[U.length-1];function de(t,e){return e>0?U.find(s=>s>t*pe)??Lt:U.findLast(s=>s<t/pe)??Et}import{m40_0 as he}from"../main.js";import{m119_0 as B}from"../main.js";var ot=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],wn={expected:"Expected",actual:"Actual"},Mt=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${wn[t]}: ${s}`;function Ct({comparison:t,way:e,style:s,onSize:n}){let[o,r]=y(50),i=v(null);A(()=>{i.current?.style.setProperty("--at",`${o}%`)},[o,e]);let l=m=>n?.(m.currentTarget.naturalWidth);if(e!=="slider"){let m=t[e],p=Mt(e,t,m);return a`<img key=${e} src=${m.url} alt=${p} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:f}=t;return a`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${f.url} alt=${Mt("actual",t,f)} onLoad=${l} />
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
onInput=${m=>r(Number(m.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function $e({comparison:t,onEnlarge:e}){let[s,n]=y("slider"),{name:o}=t;return a`
<figure class="preview picture-slider" data-comparison=${o}>
<${Ct} comparison=${t} way=${s} />
<figcaption>
<span>${o}</span>
<${B} label="View" hideLabel options=${ot(t)} value=${s} onChange=${n} />
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
`}var At=({icon:t,label:e,tip:s,disabled:n=!1,onClick:o})=>a`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${o}>
<${d} name=${t} />
</button>
`,yn=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function xn(t){let[e,s]=y(null),[n,o]=y(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:o,step:i=>s(de(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function kn({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Et,o=t!==null&&t>=Lt;return a`
<${At} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${At} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${o} onClick=${()=>e(1)} />
`}function vn({item:t,at:e,count:s,way:n,setWay:o,zoom:r,go:i,onClose:l}){let c="Open the original file";return a`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&a`<${B} label="View" hideLabel options=${ot(t.comparison)} value=${n} onChange=${o} />`}
<span class="lightbox-buttons">
<${kn} zoom=${r} />
<a class="icon-button" href=${yn(t,n).url} aria-label=${c} data-tip=${c}>
<${d} name="link" />
</a>
${s>1&&a`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${At} icon="close" label="Close" tip="Close (Esc)" onClick=${l} />
</span>
</header>
`}function Sn({item:t,way:e,zoom:s,stage:n}){let{picture:o,comparison:r}=t,{style:i,setNatural:l}=s,c={comparison:r,way:e,style:i,onSize:l};return a`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${r?a`<${Ct} key=${r.name} ...${c} />`:a`
<img
key=${o.url}
src=${o.url}
alt=${o.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function On({items:t,first:e,onClose:s}){let[n,o]=y(e.index),[r,i]=y(e.way??"slider"),l=v(null),c=xn(l),u=t[Math.min(n,t.length-1)],f=u.comparison&&ot(u.comparison).some(([_])=>_===r)?r:"slider",m=_=>{o((n+_+t.length)%t.length),c.fit()},p={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>m(1),p:()=>m(-1),...c.zoom===null&&{ArrowRight:()=>m(1),ArrowLeft:()=>m(-1)}},S=_=>{let X=_.target.matches("input")&&_.key.startsWith("Arrow");if(_.ctrlKey||_.metaKey||_.altKey||X)return;let k=Object.hasOwn(p,_.key)&&p[_.key];k&&(_.preventDefault(),k())};return a`
<${he} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${S}>
<${vn} ...${{item:u,at:n,count:t.length,way:f,setWay:i,zoom:c,go:m,onClose:s}} />
<${Sn} item=${u} way=${f} zoom=${c} stage=${l} />
</div>
<//>
`}var it=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function at(t){let[e,s]=y(null),n=v(!1),o=e!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};L(()=>{if(!o)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[o]);let l=o&&t.length>0&&a`<${On} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:l}}var ge=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};var rt=({picture:{path:t,url:e},open:s})=>a`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${ge(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,lt=({video:{path:t,url:e}})=>a`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var Tn=t=>t.reduce((e,{size:s})=>e+s,0),En=12;function Ln({artifacts:t}){let e=t.slice(0,En),s=e.filter(o=>W(o)==="image"),n=at(it([],s));return a`
<div class="previews">
${e.map(o=>{let r=s.indexOf(o);return r<0?a`<${lt} key=${o.id} video=${o} />`:a`<${rt} key=${o.id} picture=${o} open=${()=>n.open(r)} />`})}
${n.shown}
</div>
`}function Mn({artifact:t,content:e}){let s=st(t,e);return s?a`
<a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
${s.title}<${d} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
</a>
`:null}var be=({files:t,content:e})=>a`
<ul class="plain artifact-list">
${t.map(s=>a`
<li key=${s.id}>
<a href=${s.url}>${s.path}</a> <span class="quiet number">${P(s.size)}</span>
<${Mn} artifact=${s} content=${e} />
</li>
`)}
</ul>
`;function _e({attempt:t}){let e=`/api/v1/attempts/${t.id}/artifacts`,s=tt(e,t.artifacts);if(s===null)return null;if(s==="failed")return a`
<p class="quiet">
<a href=${H(e)}>Artifacts</a> could not be loaded.
</p>
`;let{content:n}=s,o=s.artifacts.filter(et).map(nt),r=[...o].sort((u,f)=>!st(u,n)-!st(f,n)),i=me(r),l=new Set(i.flatMap(({files:u})=>u)),c=o.filter(W);return a`
<div class="artifacts">
${c.length>0&&a`<${Ln} artifacts=${c} />`}
<${be} files=${r.filter(u=>!l.has(u))} content=${n} />
${i.map(({folder:u,files:f})=>a`
<details key=${u}>
<summary>
${u} <span class="quiet number">${h(f.length,"file")}, ${P(Tn(f))}</span>
</summary>
<${be} files=${f} content=${n} />
</details>
`)}
</div>
`}import{m177_0 as pr,m177_1 as N,m177_2 as dr,m177_3 as hr,m177_4 as we,m177_5 as O}from"../main.js";var ct=({name:t,project:e})=>`${e?`[${e}] \u203A `:""}${t}`;var ye=1,Cn=.5,An=.25,Pn=.35;function ut(t,e){let s=[],n=M(t.created_at),o=r=>n=ae(t,r).at(-1)?.time??n;o(-1);for(let[r,i]of(t.tries??[]).entries()){let l=M(i.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...ie(i)];s.push({attempt:i,parts:c}),n=M(i.finished_at)??e,o(r)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:r}of s)for(let i of r)i.live=i.until===null,i.until=Math.max(i.from,i.until??e);return s}var xe=({kind:t})=>t==="waiting"||t==="backoff";function mt(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!xe(c)).reduce((c,{from:u,until:f})=>c+f-u,0),n=s>0?Math.max(Cn*s,ye):1/0,o=[],r=0;for(let c of e){o.push([c.from,r]);let u=c.until-c.from;c.cut=xe(c)&&u>n*1.2,r+=c.cut?n:u,o.push([c.until,r])}let i=Math.max(r,ye),l=c=>{let u=o.findIndex(([_])=>_>=c);if(u<0)return r/i;if(u===0)return 0;let[[f,m],[p,S]]=[o[u-1],o[u]];return(m+(p>f?(c-f)/(p-f)*(S-m):0))/i};return{place:l,marks:Nn(t,l)}}function Nn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(r=>r.attempt).map(r=>r.parts[0].until)],o=[];for(let r of n){let i=e(r);i>1-Pn||o.length>0&&i-o.at(-1).at<An||o.push({at:i,time:r-s})}return o.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),o}var Rn=.05,In={waiting:"Queue",backoff:"Back-off",assigned:"Prepare",installing:"Install"},Nt=(t,e,s)=>({kind:t,from:e,until:Math.max(e,s)}),ke=(t,e)=>t.tries.map(({offset:s,seconds:n,outcome:o})=>{let r=Math.min(e.from+s,e.until);return Nt(o,r,Math.min(r+n,e.until))});function Dn({title:t,offset:e,seconds:s,depth:n,failed:o},r,i){let l=Math.min(r+e,i.until),c=Nt(o?"failed":"step",l,Math.min(l+s,i.until));return{kind:"step",name:t,depth:n,outcome:o?"failed":"",seconds:s,parts:[c]}}function qn(t,e){let{outcome:s,seconds:n,retries:o,steps:r}=t,i=ke(t,e);return[{kind:"case",name:ct(t),parts:i,seconds:n,tries:o+1,outcome:s},...r.map(c=>Dn(c,i.at(-1).from,e))]}var Pt=(t,e)=>({kind:"phase",name:t,parts:e});function Hn(t,e){if(e.length===0)return{before:[Pt("Run",[t])],after:[]};let s=e.flatMap(i=>ke(i,t)),n=Math.min(...s.map(({from:i})=>i)),o=Math.max(...s.map(({until:i})=>i)),r=(i,l,c)=>c-l<Rn?[]:[Pt(i,[Nt("running",l,c)])];return{before:r("Start",t.from,n),after:r("Finish",o,t.until)}}var Bn=t=>t.filter(({tries:e})=>e.length>0).sort((e,s)=>e.tries[0].offset-s.tries[0].offset);function ve(t,e,s){let n=ut(t,0).find(i=>i.attempt?.id===e.id),o=n.parts.find(({kind:i})=>i==="running"),r=n.parts.filter(i=>i!==o).map(i=>Pt(In[i.kind],[i]));if(o){let i=Bn(s),{before:l,after:c}=Hn(o,i);r.push(...l,...i.flatMap(u=>qn(u,o)),...c)}for(let i of r)i.seconds??=i.parts.reduce((l,{from:c,until:u})=>l+u-c,0);return{rows:r,...mt([n])}}import{m132_0 as Sr,m132_1 as z,m132_2 as ft}from"../main.js";var Se=100,Oe={passed:"done",failed:"failed",error:"suspect",skipped:"cancelled"},zn=[["waiting","queue"],["assigned","prepare"],["installing","install"],["running","runner"],["passed","passed"],["failed","failed"]],Kn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`}),Fn=({part:t,place:e})=>a`
<i class=${`fall-part fall-${t.kind} ${t.cut?"is-cut":""}`} style=${Kn(e,t)}></i>
`;function Wn({row:t,place:e}){let{kind:s,name:n,parts:o,seconds:r,outcome:i,tries:l,depth:c=0}=t;return a`
<li class=${`span-row is-${s} ${i==="failed"?"is-failed":""}`} data-depth=${Math.min(c,5)}>
<span class="span-name">
${s==="case"&&a`
<span class=${`state state-${Oe[i]}`}>
<${d} name=${Oe[i]} />
<span class="unseen">${i}</span>
</span>
`}
<span>${n}${l>1&&a`${" "}<span class="quiet">${l} tries</span>`}</span>
${s==="step"&&i==="failed"&&a`<span class="unseen"> failed</span>`}
</span>
<span class="fall-track" aria-hidden="true">
${o.map((u,f)=>a`<${Fn} key=${f} part=${u} place=${e} />`)}
</span>
<span class="number quiet">${b(r)}</span>
</li>
`}var Un=({marks:t})=>a`
<div class="span-axis number quiet" aria-hidden="true">
${t.map(({at:e,time:s,end:n})=>a`
<span key=${n?"end":s} class=${n?"is-end":""} style=${{left:`${(e*100).toFixed(3)}%`}}>
${s===0&&!n?"queued":`${n?"":"+ "}${b(s)}`}
</span>
`)}
</div>
`;function Te({job:t,attempt:e}){let s=Object.keys(e.cases).length>0,n=N(s?`/api/v1/attempts/${e.id}/cases`:null,e.outcome),[o,r]=y(Se),i=s?n.data.value?.cases:[],l=w(()=>i&&ve(t,e,i),[t,e,i]),c=n.error.value;if(c&&!i)return a`<${z} title="Cases could not be loaded" text=${c.message} again=${()=>n.load()} />`;if(!l)return a`<${ft} />`;let{rows:u,place:f,marks:m}=l;return a`
<div class="spans">
<ul class="fall-keys" aria-hidden="true">
${zn.map(([p,S])=>a`<li key=${p}><i class=${`fall-part fall-${p}`}></i>${S}</li>`)}
</ul>
<ol class="span-rows">
${u.slice(0,o).map((p,S)=>a`<${Wn} key=${S} row=${p} place=${f} />`)}
</ol>
<${Un} marks=${m} />
${u.length>o&&a`
<button type="button" class="button" onClick=${()=>r(o+Se)}>
Show more (${h(u.length-o,"row")} left)
</button>
`}
</div>
`}import{m4_0 as R,m4_1 as Ee,m4_2 as K,m4_3 as Le,m4_4 as Ir}from"../main.js";function Rt(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var It=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function pt(t){history.replaceState(history.state,"",location.pathname+location.search+(t?It(t):""))}function dt({from:t,until:e=null,begins:s=!1}){let n={from:t,until:e??t},o=s?`Output from log line ${t}`:`Log line ${t}`,r=n.from===n.until?o:`Log lines ${t}\u2013${e}`;return a`<a class="log-link" href=${It(n)} onClick=${()=>q({show:""})}>${r}</a>`}var Me=["failed","error","skipped","passed"],Vn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Jn={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Gn=3,Ce=100,Ne=({outcome:t})=>t==="failed"||t==="error";function Re(t){let e=Object.values(t).reduce((n,o)=>n+o,0),s=(t.failed??0)+(t.error??0);return s>0?`${$(e)}, ${$(s)} failed`:$(e)}var Ae=({one:t})=>a`<${dt} from=${t.log_line} until=${t.log_last_line} />`;function Pe({one:t,children:e}){return a`
<span class=${`state state-${Jn[t.outcome]}`}>
<${d} name=${Vn[t.outcome]} />
<span>${t.outcome}</span>
</span>
<span class="case-name">
<span class="case-title">${ct(t)}</span>
${t.classname&&a`${" "}<span class="quiet">${t.classname}</span>`}
${t.flaky&&a`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
${e}
</span>
<span class="number quiet">${b(t.seconds)}</span>
`}var Dt=({one:t,open:e})=>a`
<li class="case">
${t.message?a`
<details open=${e}>
<summary class="case-line">
<${Pe} one=${t} />
</summary>
<pre
class=${`case-message ${Ne(t)?"":"is-calm"}`}
tabindex="0"
aria-label=${`Output of ${t.name}`}
>
${t.message}
</pre>
${t.log_line&&a`<p class="case-output"><${Ae} one=${t} /></p>`}
</details>
`:a`
<div class="case-line">
<${Pe} one=${t}>${t.log_line&&a`${" "}<${Ae} one=${t} />`}<//>
</div>
`}
</li>
`;function Xn(t){let[e,s]=y(null),[n,o]=y(0),r=JSON.stringify(t.cases);return L(()=>{let i=new AbortController;return K(`/api/v1/attempts/${t.id}/cases`,{signal:i.signal}).then(l=>s(l.cases)).catch(l=>{if(!i.signal.aborted){if(!(l instanceof R))throw l;s(l)}}),()=>i.abort()},[t.id,r,n]),[e,()=>o(n+1)]}function Ie({attempt:t}){let[e,s]=Xn(t),[n,o]=y("all"),[r,i]=y(Ce),l=w(()=>Array.isArray(e)?Me.flatMap(m=>e.filter(p=>p.outcome===m)):[],[e]);if(e===null)return a`<${ft} />`;if(e instanceof R)return a`<${z} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=Me.map(m=>[m,l.filter(p=>p.outcome===m).length]).filter(([,m])=>m>0),u=n==="all"?l:l.filter(m=>m.outcome===n),f=[["all",`all ${$(l.length)}`],...c.map(([m,p])=>[m,`${m} ${$(p)}`])];return a`
<div class="cases">
${c.length>1&&a`
<${B} label="Outcome" hideLabel options=${f} value=${n} onChange=${o} />
`}
<ol class="case-list">
${u.slice(0,r).map((m,p)=>a`
<${Dt}
key=${`${m.project}/${m.classname}/${m.name}/${p}`}
one=${m}
open=${Ne(m)&&p<Gn}
/>
`)}
</ol>
${u.length>r&&a`
<button type="button" class="button" onClick=${()=>i(r+Ce)}>
Show more (${h(u.length-r,"case")} left)
</button>
`}
</div>
`}import{m280_0 as tl,m280_1 as el,m280_2 as sl,m280_3 as De,m280_4 as nl,m280_5 as V,m280_6 as x,m280_7 as ol,m280_8 as il,m280_9 as al,m280_10 as qe,m280_11 as He}from"../main.js";import{m158_0 as Be}from"../main.js";import{m194_0 as ml,m194_1 as fl,m194_2 as pl,m194_3 as dl,m194_4 as hl,m194_5 as $l,m194_6 as ze}from"../main.js";var Zn=2e3,ht=class{#s;#t=0;#n;#e;found=x(null);busy=x(!1);error=x(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#o({kind:"text",text:e},s)}async failures(e){return this.#o({kind:"failures",text:""},e)}async#a({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return K(`${this.#s}?${n}`)}async#o(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:o,more:r}=await this.#a(e);if(n!==this.#t)return;this.error.value=null;let i=o.findIndex(c=>c>=s),l=o.length===0?-1:Math.max(0,i);this.found.value={...e,lines:o,more:r,at:l},l>=0&&this.#e(o[l])}catch(o){if(n!==this.#t)return;if(!(o instanceof R))throw o;this.error.value=o}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Zn))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#a(e).catch(()=>null);if(!n||s!==this.#t)return;let o=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(o)}}};var J=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Fe=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Qn=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,qt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function Ht(t,e,s){let n=([r,i,l]=qt[0])=>(r-t)**2+(i-e)**2+(l-s)**2,o=0;return qt.forEach((r,i)=>{n(r)<n(qt[o])&&(o=i)}),o}function Yn(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return Ht(e,e,e);let s=o=>o===0?0:55+o*40,n=t-16;return Ht(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Ke={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function We(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let o=0;o<s.length;o+=1){let r=s[o];if(r===0)n={...J};else if(Ke[r])Object.assign(n,Ke[r]);else if(r>=30&&r<=37)n.fg=r-30;else if(r>=40&&r<=47)n.bg=r-40;else if(r>=90&&r<=97)n.fg=r-82;else if(r>=100&&r<=107)n.bg=r-92;else if(r===38||r===48){let i=r===38?"fg":"bg";s[o+1]===5?(n[i]=Yn(s[o+2]),o+=2):s[o+1]===2&&(n[i]=Ht(s[o+2]||0,s[o+3]||0,s[o+4]||0),o+=4)}}return n}function Ue(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(Fe))n!==void 0&&(s=We(s,n));return s}function jn({fg:t,bg:e,bold:s,dim:n,italic:o,underline:r,strike:i,inverse:l}){let c=[],u=l?t??"ink":e;return u!==null?c.push("ansi-on",`ansi-${u}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),o&&c.push("ansi-italic"),r&&c.push("ansi-underline"),i&&c.push("ansi-strike"),c.join(" ")}var to=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function eo(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function Ve(t,e=J){let s=e,n=t.includes("\r")?eo(t):t,o=[],r=l=>{l&&o.push({text:l.replace(Qn,to),classes:jn(s)})},i=0;for(let l of n.matchAll(Fe))r(n.slice(i,l.index)),i=l.index+l[0].length,l[1]!==void 0&&(s=We(s,l[1]));return r(n.slice(i)),o}function Je(t,e){let s=t.map(({text:i})=>i).join(""),n=[...s.matchAll(e)].filter(([i])=>i).map(i=>[i.index,i.index+i[0].length]);if(n.length===0)return t;let o=[],r=0;for(let{text:i,classes:l}of t){let c=r+i.length,u=[r,...n.flat().filter(f=>f>r&&f<c),c];for(let f=0;f+1<u.length;f+=1){let[m,p]=[u[f],u[f+1]];p>m&&o.push({text:s.slice(m,p),classes:l,hit:n.some(([S,_])=>S<=m&&p<=_)})}r=c}return o}var gt=8192,G=10,so=new TextDecoder;function Ge(t){let e=0;for(let s=t.indexOf(G);s>=0;s=t.indexOf(G,s+1))e+=1;return e}var Bt=t=>t.at(-1)===G;function zt(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var $t=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:o}){this.begin=e,this.first=o,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+gt}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=zt(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(G)+1,s=this.bytes.indexOf(G,this.size);this.#n=s>=0;let n=so.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),o=J;return this.#t=n.map(r=>{let i=o;return o=Ue(o,r),i}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),o=e-this.first,r=o===n.length-1&&!this.#n&&this.end<s;return{text:n[o]??"",look:this.#t[o]??J,cut:r}}};var no=48,oo=2,io=1024*1024,bt=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#o=new Map;#l=[];#r=new Set;#i=0;#f=!1;#u=!1;#c=new AbortController;size=0;complete=x(null);lines=x(0);version=x(0);error=x(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return H(this.#s)}close(){this.#c.abort()}async open(){await this.#m(async()=>{await this.#d(0),this.#$()})}setSize(e,s){this.#i=Math.max(this.#i,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#f=!0)}line(e){let s=this.#p(e),n=this.#o.get(s);return n?(this.#o.delete(s),this.#o.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let o=this.#n[n]??0;!this.#o.has(n)&&(o>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let o=s+n>>1;this.#e[o+1]<e?s=o+1:n=o}return s}async#m(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof R))throw s;this.error.value=s}}async#d(e){let s=await K(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[o,r]of this.#o)r.neededEnd>e&&this.#o.delete(o);if(this.size=s.size,this.#i=Math.max(this.#i,s.size),s.size>0){let o=await this.#h(s.size-1,s.size);this.#a=!Bt(o)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#i<=this.size)}#b(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#h(e,s){let n=await Le(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await Ee(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#i||(this.#u=!0,await this.#m(async()=>{for(;this.size<this.#i;){if(this.#i-this.size>io){await this.#d(this.size);continue}let e=await this.#h(this.size,this.#i);if(e.length===0)break;this.#w(e)}this.#f&&this.size>=this.#i&&(this.complete.value=!0)}),this.#u=!1)}#w(e){let s=this.size,n=Math.floor(s/this.#t);for(let o of this.#o.values())o.end===s&&o.append(e);this.size+=e.length;for(let o=n;o*this.#t<this.size;o+=1){let r=o*this.#t,i=e.subarray(Math.max(0,r-s),Math.max(0,r+this.#t-s));this.#n[o]=(this.#n[o]??0)+Ge(i)}this.#a=!Bt(e),this.#b(n);for(let o=n;o*this.#t<this.size;o+=1){let r=o*this.#t;r>=s&&this.#_(o,e.slice(r-s))}}#_(e,s){let n=e*this.#t,o=e===0?0:this.#e[e]+1;this.#o.set(e,new $t({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+gt),first:o}));for(let r of this.#o.keys()){if(this.#o.size<=no)break;this.#o.delete(r)}}#g(){for(let e of this.#l){if(this.#r.size>=oo)return;!this.#r.has(e)&&!this.#o.has(e)&&this.#y(e)}}async#y(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+gt,o=!1;await this.#m(async()=>{let r=await this.#h(s,Math.min(this.size,n));for(;s+r.length<Math.min(this.size,n);){let i=await this.#h(s+r.length,Math.min(this.size,n));if(i.length===0)break;r=zt(r,i)}this.#_(e,r),this.version.value+=1,o=!0}),this.#r.delete(e),o&&!this.#c.signal.aborted&&this.#g()}};var _t=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,o=this.#n.get(e)??0;if(Math.abs(n-o)<.5)return!1;this.#n.set(e,n);let r=Math.floor(e/256);return this.#e.set(r,(this.#e.get(r)??0)+n-o),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[o,r]of this.#e)o<s&&(n+=r);if(this.#e.has(s))for(let o=s*256;o<e;o+=1)n+=this.#n.get(o)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let o=s+n+1>>1;this.topOf(o)<=e?s=o:n=o-1}return s}};var Xe=8e6,Ze=12,Qe=3,Kt=48,ao=140,wt=class{#s=null;#t;#n=0;#e=0;#a=0;#o={line:0,at:0};#l;range=x({first:0,last:-1});follows=x(!1);atEnd=x(!0);constructor(e){this.#t=new _t(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let o=()=>this.#c(e);return s.addEventListener("scroll",o,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",o),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#i(){return Math.max(0,this.#t.total-this.#r)}get#f(){let e=Math.min(this.#t.total,Xe)-this.#r;return e>0?Math.max(1,this.#i/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#o={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#o.line)-this.#e,n=this.follows.peek()?e.bottom-Kt:e.top+Math.max(0,s);(n<2*Kt||n>window.innerHeight-Kt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#o={line:0,at:0},this.settle()}toEnd(){this.#o={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#i:this.#t.topOf(this.#o.line)-this.#o.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Xe)}px`),this.#e=Math.max(0,Math.min(this.#i,e)),this.#u(this.#s),this.#m()}#u({box:e}){let s=this.#e/this.#f;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#a=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let o=this.#f;o===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*o:this.#e+=n,this.#e=Math.max(0,Math.min(this.#i,this.#e));let r=this.#t.lineAt(this.#e);this.#o={line:r,at:this.#t.topOf(r)-this.#e};let i=this.#e>=this.#i-Qe;n<0&&!i&&(this.follows.value=!1),n>0&&i&&(this.follows.value=!0),this.#m(),o>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),ao))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(e),this.#d(this.range.peek().first)}#m(){let e=Math.max(0,this.#t.lineAt(this.#e)-Ze),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Ze),n=this.range.peek();this.atEnd.value=this.#e>=this.#i-Qe,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#d(e)}#d(e){let s=this.#a+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var ro=20,yt=class{scroller=new wt(ro);wrapped=x(lo());marked=x(Rt(location.hash));seen=x(0);#s;#t;cause;constructor(e){this.file=new bt(e.id),this.finder=new ht(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,o=()=>{this.marked.value=Rt(location.hash),this.#n()};window.addEventListener("hashchange",o),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let r=[V(()=>s.setCount(e.lines.value)),V(()=>{let{first:i,last:l}=s.range.value;e.version.value,l>=i&&e.need(i,l)}),V(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),V(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",o);for(let i of r)i();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},pt(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},pt(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:o,until:r}=n,i=Math.min(Math.max(s?o:1,(s?r:o)+e),this.file.lines.peek());this.marked.value={from:s?o:i,until:i},pt(this.marked.peek()),this.#e(i)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function lo(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m281_0 as Ye,m281_1 as Bl,m281_2 as zl,m281_3 as Kl,m281_4 as Fl,m281_5 as Wl,m281_6 as Ul,m281_7 as Vl,m281_8 as Jl,m281_9 as Gl,m281_10 as Xl,m281_11 as Zl,m281_12 as Ql}from"../main.js";var je=4e3,co=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function uo({line:t,needle:e}){let s=t.text.length>je,n=Ve(s?t.text.slice(0,je):t.text,t.look),o=e?Je(n,new RegExp(co(e),"gi")):n;return a`
${o.map(({text:r,classes:i,hit:l},c)=>l?a`<mark key=${c} class=${i}>${r}</mark>`:i?a`<span key=${c} class=${i}>${r}</span>`:r)}
${(s||t.cut)&&a`<span class="log-cut">… line truncated: download the log for the rest</span>`}
`}var Ft=class extends Ye{shouldComponentUpdate(e){let{line:s,needle:n,look:o}=this.props;return e.needle!==n||e.look!==o||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:o}){return a`
<div class=${`log-line ${o}`} data-line=${e}>
<a
class="log-number"
href=${`#L${e+1}`}
tabindex="-1"
aria-label=${`Line ${e+1}`}
data-number=${e+1}
></a>
<span class="log-text">
${s?a`<${uo} line=${s} needle=${n} />`:a`<span class="log-coming" aria-label="Loading"></span>`}
</span>
</div>
`}};function mo(t,{marked:e,found:s,cause:n}){let o=[];return t===n&&o.push("is-cause"),e&&t>=e.from&&t<=e.until&&o.push("is-marked"),s?.lines[s.at]===t&&o.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&o.push("is-failure"),o.join(" ")}function ts({reader:t,sheet:e}){let{scroller:s,file:n,finder:o,marked:r,wrapped:i}=t,{first:l,last:c}=s.range.value;n.version.value;let u=o.found.value,f=v({lines:null,set:null});u&&f.current.lines!==u.lines&&(f.current={lines:u.lines,set:new Set(u.lines)});let m={cause:t.cause,marked:r.value,found:u&&{...u,hits:f.current.set}},p=u?.kind==="text"?u.text:"",S=i.value;A(()=>{S&&s.measure(e.current.children)});let _=k=>{let Yt=k.target.closest(".log-number");!Yt||k.button||k.metaKey||k.ctrlKey||(k.preventDefault(),t.mark(Number(Yt.dataset.number),k.shiftKey))},X=[];for(let k=l;k<=c;k+=1)X.push(a`<${Ft} key=${k} n=${k} line=${n.line(k)} needle=${p} look=${mo(k+1,m)} />`);return a`<div class="log-sheet" ref=${e} onClick=${_}>${X}</div>`}var fo=250;function po({finder:t}){let e=t.found.value;if(t.error.value)return a`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:o,at:r}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let i=`${$(n.length)}${o?" or more":""}`;return`${s==="failures"?"failure":"line"} ${r<0?"\u2013":$(r+1)} of ${i}`}function ho({reader:t}){let e=v(0),{finder:s}=t,n=i=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===i?!1:(t.search(i),!0)};return a`
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
onInput=${({currentTarget:{value:i}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(i),i===""?0:fo)}}
onKeyDown=${i=>{i.key==="Enter"?(i.preventDefault(),n(i.currentTarget.value)||s.step(i.shiftKey?-1:1)):i.key==="Escape"&&i.currentTarget.value&&(i.preventDefault(),i.stopPropagation(),i.currentTarget.value="",n(""))}}
/>
<kbd aria-hidden="true">/</kbd>
</span>
`}var es=({name:t,icon:e,on:s,tip:n,onClick:o})=>a`
<button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${o}>
<${d} name=${e} />
${t}
</button>
`;function ss({reader:t,name:e,hasPassed:s}){let{finder:n,scroller:o,file:r,wrapped:i}=t,l=n.found.value,c=l!==null&&l.lines.length>1,u=o.follows.value;return a`
<div class="log-tools" role="toolbar" aria-label="Log">
<${ho} reader=${t} />
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
${!s&&a`
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
${n.busy.value?"searching\u2026":a`<${po} finder=${n} />`}
</span>
<span class="log-ways">
<${es}
name="Wrap"
icon="wrap"
on=${i.value}
tip="Wrap long lines (w)"
onClick=${()=>t.toggleWrap()}
/>
${r.complete.value===!1&&a`
<${es}
name="Follow"
icon="end"
on=${u}
tip="Follow the end (e)"
onClick=${()=>u?o.follows.value=!1:t.followEnd()}
/>
`}
<a class="button" href=${r.href} download=${e} data-tip="Download the whole log">
<${d} name="download" />
Download
</a>
</span>
</div>
`}function $o({file:t,attempt:e}){let s=O(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return L(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function go({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,a`
<p class="log-summary quiet number">
${s&&a`
<span>
${h(t.lines.value,"line")}, ${P(t.size)}
${t.complete.value?"":", still growing"}
</span>
`}
${e.log_truncated&&a`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
</p>
`}var bo=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let o=e.lines.value-n.value;return a`
<button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
${o>0?h(o,"new line"):"Jump to end"}
</button>
`};function _o({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return a`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var wo=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function ns({attempt:t,name:e}){let s=w(()=>new yt(t),[]),{file:n,scroller:o,wrapped:r}=s,[i,l,c]=[v(null),v(null),v(null)];A(()=>o.attach({box:i.current,strip:l.current,sheet:c.current}),[]),L(()=>s.open(),[]),A(()=>{let m=parseFloat(getComputedStyle(i.current).lineHeight);o.reset(m),r.value&&o.measure(c.current.children)},[r.value]),He(()=>{Be.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),ze("Log",w(()=>wo(s),[]));let u=m=>{let p={ArrowUp:-1,ArrowDown:1}[m.key];if(m.key==="Home")o.toStart();else if(m.key==="End")o.follow();else if(m.key==="Enter"&&m.target===i.current)s.toggleMark();else if(p&&(m.shiftKey||m.altKey))s.moveMark(p,m.shiftKey);else return;m.preventDefault()},f=n.complete.value!==null&&n.lines.value===0;return a`
<div class="log">
<${ss} reader=${s} name=${e} hasPassed=${t.outcome==="passed"} />
<${$o} file=${n} attempt=${t} />
${n.error.value&&a`
<${z}
title="The log could not be loaded"
text=${n.error.value.message}
again=${()=>n.retry()}
/>
`}
${f&&a`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
<div class="log-frame" hidden=${f}>
<div
class=${`log-box ${r.value?"is-wrapped":""}`}
ref=${i}
tabindex="0"
role="region"
aria-label="Lines of the log"
aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
onKeyDown=${u}
data-lines=${n.lines.value}
>
<div class="log-strip" ref=${l}>
<${ts} reader=${s} sheet=${c} />
</div>
</div>
<${bo} reader=${s} />
<${_o} reader=${s} />
</div>
<${go} file=${n} attempt=${t} />
</div>
`}function Wt(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m99_0 as T}from"../main.js";var yo=15e3;function Ut(t){let e=O(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=v(null);return n.current=s?.progress??n.current,n.current}var xt=({passed:t,failed:e,skipped:s})=>t+e+s;function xo(t){let e=xt(t),s=t.total===null?h(e,"case"):`${$(e)} of ${h(t.total,"case")}`,n=["failed","skipped","flaky"].filter(o=>t[o]>0);return[s,...n.map(o=>`${$(t[o])} ${o}`)].join(", ")}function ko({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function vo({text:t}){let e=v(t);e.current=t;let[s,n]=y("");return L(()=>{let o=setInterval(()=>n(e.current),yo);return()=>clearInterval(o)},[]),a`<p class="unseen" aria-live="polite">${s}</p>`}function os({attempt:t}){let e=Ut(t),s=e?xo(e):"No cases reported so far",n=e?ko(e):"";return a`
<p class="cases-line number">
<span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
${n&&a`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
</p>
<${vo} text=${e?`${s}, ${n}`:""} />
`}function is({attempt:t}){let e=Ut(t);return e?e.total===null?$(xt(e)):`${$(xt(e))} of ${$(e.total)}`:null}function as({attempt:t}){let e=Ut(t);if(!e?.ended.length)return a`<p class="nothing">Cases are listed here as they end.</p>`;let s=xt(e);return a`
<ol class="case-list">
${e.ended.slice().reverse().map((n,o)=>a`<${Dt} key=${`${s-o} ${n.name}`} one=${n} open=${!1} />`)}
</ol>
${s>e.ended.length&&a`<p class="quiet">The newest ${e.ended.length} of ${$(s)}; all are listed at the end.</p>`}
`}import{m135_0 as rs}from"../shared.js";function So({attempt:t}){let e=[],s=t.tree&&le(t.tree);if(t.run_seconds!==null&&t.started_at&&e.push(`ran ${b(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${b(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.window!==null&&t.window!==t.id&&e.push("Test runner already started"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),s&&e.push(s),t.peak_memory_bytes!==null&&e.push(`peak memory ${P(t.peak_memory_bytes)}`),e.length===0)return null;let n=o=>o===s&&t.tree.repository||void 0;return a`
<p class="attempt-facts number">
${e.map(o=>a`<span key=${o} title=${n(o)}>${o}</span>`)}
</p>
`}function Oo(t,e){let s=Wt(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[!s&&{name:"log",title:"Log",body:()=>a`<${ns} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:a`<${is} attempt=${e} />`,body:()=>a`<${as} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Re(e.cases),body:()=>a`<${Ie} key=${e.id} attempt=${e} />`},e.outcome&&{name:"timeline",title:"Timeline",body:()=>a`<${Te} key=${e.id} job=${t} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>a`<${_e} key=${e.id} attempt=${e} />`}].filter(Boolean)}function ls({job:t,attempt:e}){let s=Oo(t,e),n=ce.value.query.get("show"),o=s[0]?.name,r=Wt(e);return a`
<${T} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${j(e)}>
<${So} attempt=${e} />
${e.message&&!e.cause&&a`
<p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
`}
${r&&a`<p class="quiet">${r}</p>`}
${!e.outcome&&a`<${os} attempt=${e} />`}
${s.length>0&&a`
<${rs}
label=${`Output of attempt ${e.number}`}
tabs=${s}
value=${s.some(i=>i.name===n)?n:o}
onChange=${i=>q({show:i===o?"":i})}
/>
`}
<//>
`}import{m21_0 as Uc,m21_1 as Vc,m21_2 as cs}from"../shared.js";import{m161_0 as Vt}from"../shared.js";import{m162_0 as Qc,m162_1 as Jt,m162_2 as Yc,m162_3 as jc,m162_4 as us,m162_5 as tu,m162_6 as eu,m162_7 as ms}from"../shared.js";var To=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Eo=["blob","#L"];function fs(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let o;try{o=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(o.protocol))return null;let r=To.find(([f])=>f.test(o.hostname)),[i,l]=r?r.slice(1):Eo,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${o.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}var ps=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function kt(t,e){let[s,n]=[[],[]];for(let{from:o,text:r}of Gt(ps(t),ps(e),400))o!=="b"&&ds(s,r,o==="a"),o!=="a"&&ds(n,r,o==="b");return{expected:s,actual:n}}function Gt(t,e,s){let n=Math.min(t.length,e.length),o=0;for(;o<n&&t[o]===e[o];)o+=1;let r=0;for(;r<n-o&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,l]=[t.slice(o,t.length-r),e.slice(o,e.length-r)],c=u=>({from:"both",text:u});return[...t.slice(0,o).map(c),...i.length>s||l.length>s?Lo(i,l):Mo(i,l),...t.slice(t.length-r).map(c)]}var Lo=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Mo(t,e){let s=Co(t,e),n=[],[o,r]=[0,0];for(;o<t.length||r<e.length;)o<t.length&&r<e.length&&t[o]===e[r]?(n.push({from:"both",text:t[o]}),o+=1,r+=1):r>=e.length||o<t.length&&s[o+1][r]>=s[o][r+1]?n.push({from:"a",text:t[o++]}):n.push({from:"b",text:e[r++]});return n}function Co(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let o=e.length-1;o>=0;o-=1)s[n][o]=t[n]===e[o]?s[n+1][o+1]+1:Math.max(s[n+1][o],s[n][o+1]);return s}function ds(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var hs=3,Ao=400,Po=t=>[{text:t,changed:!1}];function gs(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],o=[],r=[[],[]],i=()=>{let[l,c]=r,u=l.map((f,m)=>m<c.length?kt(f,c[m]):null);l.forEach((f,m)=>o.push({sign:"-",pieces:u[m]?.expected??$s(f)})),c.forEach((f,m)=>o.push({sign:"+",pieces:u[m]?.actual??$s(f)})),r=[[],[]]};for(let{from:l,text:c}of Gt(s,n,Ao))l==="both"?(i(),o.push({sign:" ",pieces:Po(c)})):r[l==="a"?0:1].push(c);return i(),No(o)}var $s=t=>[{text:t,changed:!0}];function No(t){let e=o=>"sign"in o&&o.sign!==" ",s=t.map((o,r)=>t.slice(Math.max(0,r-hs),r+hs+1).some(e)),n=[];for(let[o,r]of t.entries()){let i=n.at(-1);s[o]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var ws=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?a`<mark key=${n}>${e}</mark>`:e),bs=({name:t,look:e,pieces:s})=>a`
<div class=${e}>
<dt>${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${a`<${ws} pieces=${s} />`}</pre></dd>
</div>
`;function Ro({expected:t,actual:e}){let s=w(()=>kt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],o=t!==""&&e!=="";return a`
<dl class=${`difference ${o?"":"is-single"}`}>
${t!==""&&a`
<${bs} name="Expected" look="is-expected" pieces=${o?s.expected:n(t)} />
`}
${e!==""&&a`<${bs} name="Actual" look="is-actual" pieces=${o?s.actual:n(e)} />`}
</dl>
`}var Io={"-":"is-expected","+":"is-actual"," ":""},_s={"-":"expected: ","+":"actual: "},Do=({line:t})=>"hidden"in t?a`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:a`
<span class=${`diff-line ${Io[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${_s[t.sign]&&a`<span class="unseen">${_s[t.sign]}</span>`}<${ws} pieces=${t.pieces} />
</code>
</span>
`;function qo({expected:t,actual:e}){let s=w(()=>gs(t,e),[t,e]);return a`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,o)=>a`<${Do} key=${o} line=${n} />`)}
</pre>
</figure>
`}function ys({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?a`<${qo} expected=${t} actual=${e} />`:a`<${Ro} expected=${t} actual=${e} />`}import{m96_0 as xs,m96_1 as du,m96_2 as hu}from"../shared.js";import{m142_0 as F}from"../main.js";function Ho(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Bo=[["Outcome",t=>a`<${xs} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>a`<a href=${g("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":b(t.run_seconds)],["Ended",t=>t.finished_at&&a`<${F} at=${t.finished_at} />`],["Log",t=>a`<a href=${g("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ks({job:t,attempt:e,last:s}){let n=N(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,o=Ho(t.status==="failed"?n:t);if(!o)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return a`
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
${Bo.map(([i,l])=>a`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${l(r)}</td>
<td>${l(o)}</td>
</tr>
`)}
</tbody>
</table>
`}var vs=({lines:t,label:e})=>a`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:n,failed:o},r)=>a`
<span key=${r} class=${`source-line ${o?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code>${n||" "}${o&&a`<span class="unseen"> (failed here)</span>`}</code>
</span>
`)}
</pre>
`;var zo=3,Ko=4,Os=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Fo({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=fs(e,t.file,t.file_line);return n?a`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:a`<span class="id">${s}</span>`}var Ss=({failure:{snippet:t,expected:e,actual:s},label:n})=>a`
${t?.length>0&&a`<${vs} lines=${t} label=${n} />`}
<${ys} expected=${e} actual=${s} />
`;function Wo({failure:t,name:e,batch:s,causeLine:n}){let o=Vt(`stack/${e}`);return a`
<p class="evidence-places">
<${Fo} failure=${t} batch=${s} />
${t.line&&a`<${dt} from=${t.line} begins=${t.line!==n} />`}
</p>
<${Ss} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((r,i)=>a`
<p class="failure-cause evidence-other" key=${i}>${r.cause}</p>
<${Ss} key=${`compared ${i}`} failure=${r} label=${`Source of ${r.cause}`} />
`)}
${t.stack&&a`
<details class="evidence-stack" ...${o}>
<summary>Stack</summary>
<pre tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function Uo({failure:t,name:e,batch:s,open:n,causeLine:o}){return a`
<li class="evidence-failure">
<details ...${Vt(e,n)}>
<summary>
${t.name&&a`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${Wo} failure=${t} name=${e} batch=${s} causeLine=${o} />
</details>
</li>
`}function Vo({artifacts:t}){let{comparisons:e,images:s,videos:n}=w(()=>fe(t),[t]),o=w(()=>it(e,s),[e,s]),r=at(o),i=s.slice(0,Ko);return e.length+i.length+n.length===0?null:a`
<div class="evidence-pictures">
${e.map((l,c)=>a`
<${$e} key=${l.name} comparison=${l} onEnlarge=${u=>r.open(c,u)} />
`)}
${i.map((l,c)=>a`
<${rt} key=${l.id} picture=${l} open=${()=>r.open(e.length+c)} />
`)}
${n.slice(0,1).map(l=>a`<${lt} key=${l.id} video=${l} />`)}
${r.shown}
</div>
`}var Jo=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:o})=>a`
<a
key=${e}
class="button"
href=${s}
...${o?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${o?"link":"download"} />
${e}<span class="unseen">${` ${n}${o?" (opens in a new tab)":""}`}</span>
</a>
`),Go=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&h(e.length,"failure")].filter(Boolean).join(", "),Xo=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e},Zo=({test:t})=>a`
<p class="evidence-known" data-known>
<span class=${`tag ${t.infrastructure?"is-warn":Jt(t)?"is-bad":""}`}>
${t.infrastructure?"infrastructure":Jt(t)?"new":"known"}
</span>${" "}
${t.infrastructure?"its agent or install failed, not the test":ms(t)}
${t.last_pass&&a`${" "}<a href=${g("job",{id:t.last_pass.job_id})}>Last pass</a>`}
</p>
`;function Ts({job:t,attempt:e,initial:s}){let n=N(`/api/v1/attempts/${e.id}/failures`,e.cause,s),o=N(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:r=[],test:i}=n.data.value??{},l=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,c=tt(l,e.artifacts),u=w(()=>(c?.artifacts??[]).filter(et).map(nt),[c]),f=ue(u,c?.content),m=r.length>0?r:[Xo(e)].filter(Boolean);return a`
<${T}
id="evidence"
className="evidence"
title="Why it failed"
note=${Go(e,r)}
tools=${f.length>0&&a`<${Jo} links=${f} />`}
>
${i&&a`<${Zo} test=${i} />`}
<div class="evidence-parts">
<ul class="plain">
${m.map((p,S)=>a`
<${Uo}
key=${S}
failure=${p}
name=${`failure/${e.id}/${S}`}
batch=${o}
causeLine=${e.cause_line}
open=${S<zo}
/>
`)}
</ul>
<${Vo} artifacts=${u} />
</div>
<${ks} job=${t} attempt=${e} last=${i?.last_pass} />
<//>
`}import{m0_0 as vt,m0_1 as Zu,m0_2 as Qu,m0_3 as Yu,m0_4 as ju,m0_5 as tm,m0_6 as Es,m0_7 as em,m0_8 as sm,m0_9 as nm,m0_10 as om,m0_11 as im,m0_12 as am,m0_13 as Ls,m0_14 as rm,m0_15 as lm,m0_16 as cm,m0_17 as um}from"../main.js";import{m218_0 as E,m218_1 as pm}from"../main.js";import{m104_0 as Ms,m104_1 as $m}from"../main.js";var Qo=1e3,Cs=t=>[E("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(t.status),run:()=>Ls(t.id)},E("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(t.status),run:()=>vt(t)}],Xt=t=>Cs(t).filter(e=>e&&e.applies);function As({job:t}){let e=qe(null),s=(i,l)=>async()=>{e.value=i,await l(),e.value=null},n=we(Xt(t).map(({label:i})=>i).join(),Qo),o=e.value!==null||!n,r=t.status==="done"?[]:Cs(t).filter(Boolean);return a`
${t.status==="pending"&&a`<${Ms} of=${{filter:{ids:[t.id]}}} present=${t.priority} />`}
${r.map(({label:i,doing:l,icon:c,run:u,danger:f,applies:m})=>a`
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
`}var Ps=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Ns=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],Rs=["org_id","app_version_id","test","priority","target"];function Is(t){let e=Rs.map(s=>`--${s.replaceAll("_","-")} ${C(String(t[s]))}`);for(let[s,n,o]of Ps)(t[s]??o)!==o&&e.push(`${n} ${C(String(t[s]))}`);for(let[s,n]of Ns)for(let[o,r]of Object.entries(t[s]??{}))e.push(`${n} ${C(`${o}=${r}`)}`);for(let s of t.tags??[])e.push(`--tag ${C(s)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${C(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function Ds(t){let e=Object.fromEntries(Rs.map(s=>[s,t[s]]));for(let[s,,n]of Ps)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of Ns)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),t.tags?.length>0&&(e.tags=t.tags),e}import{m261_0 as St,m261_1 as Lm,m261_2 as Mm,m261_3 as Cm,m261_4 as qs}from"../main.js";import{m37_0 as Hs,m37_1 as Nm}from"../main.js";function Yo(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status),o=e?.outcome?"":" --follow";return[t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${o}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(t.status)&&E("retry","job")&&["Retry",`qgjob retry ${s}`],E("submit","job")&&["Submit again",Is(t)]].filter(Boolean).map(([r,i])=>[r,i+qs()])}function jo(t,e){let{id:s}=t,{origin:n}=location,o=JSON.stringify(Ds(t));return[["Show the job",`${St} ${n}/job/${s}`],e&&["Show the log of this attempt",`${St} -r 0- ${n}/api/v1/attempts/${e.id}/log`],E("submit","job")&&["Submit again",`${St} ${n}/submit-job -H 'Content-Type: application/json' -d ${C(o)}`]].filter(Boolean).map(([r,i])=>[`${r}, with curl`,i])}var Bs=({job:t,attempt:e})=>a`
<${T} title="Command line" className="job-commands">
<${Hs} lines=${[...Yo(t,e),...jo(t,e)]} />
<//>
`;import{m47_0 as zs}from"../shared.js";import{m57_0 as Ks,m57_1 as Jm}from"../main.js";function ti({tries:t=[]}){let e=t.at(-1);return!e?.outcome||!e.started_at?null:e.install_seconds===null?"none: the device had the build":`made in ${b(e.install_seconds)}`}function ei({id:t}){let e=O(`batch:${t}`);e.ids.value;let s=e.row(t).value;return a`<a href=${g("batch",{id:t})}>${s?s.name:"Batch"}</a>`}var si=({variables:t})=>a`
<ul class="plain">
${Object.entries(t).map(([e,s])=>a`<li key=${e}><code>${e}=${s}</code></li>`)}
</ul>
`,ni=({source:{commit:t,bundle:e,repository:s}})=>a`
<span title=${s}>
${t?"commit ":"bundle "}<code title=${t||e}>${ne(t||e)}</code>
</span>
`,Fs=({job:t})=>a`
<${zs}
facts=${[["Build",a`<${Ks} org=${t.org_id} version=${t.app_version_id} link />`],["Target",a`<a href=${g("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",ee(t.labels)],["Project",t.project],["Title",t.titles?.join(" \u203A ")],["Tags",t.tags.join(", ")],["Environment",Object.keys(t.environment).length>0&&a`<${si} variables=${t.environment} />`],["Tests",t.source&&a`<${ni} source=${t.source} />`],["Priority",String(t.priority)],["Batch",t.batch_id&&a`<${ei} id=${t.batch_id} />`],["Submitted",a`<${F} at=${t.created_at} />`],["Started",t.started_at&&a`<${F} at=${t.started_at} />`],["Finished",t.finished_at&&a`<${F} at=${t.finished_at} />`],["Install",ti(t)],["Id",a`<code class="id">${t.id}</code>`]]}
/>
`;import{m9_0 as Ot,m9_1 as Zt,m9_2 as of,m9_3 as af}from"../main.js";import{m44_0 as I}from"../main.js";function oi(t,e){let s=t-e;return s<0?`${Z(-s)} longer than expected`:`ends ${Q(t,e)}`}function ii({job:t}){let e=O(`agent:${t.agent}`),s=e.ids.value.length>0?e.row(t.agent).value?.job:null,{started_at:n,expected_seconds:o}=s??{},r=w(()=>De(()=>oi(M(n)+o,Ot.value)),[n,o]);return s?.id===t.id&&s.awaited_until?a`<span class="unbroken" data-end>waits until ${se(M(s.awaited_until))}</span>`:s?.id!==t.id||s.phase!=="executing"||!(o>=1)?null:a`<span class="unbroken" data-end>${r}</span>`}function ai({job:t,last:e}){let s=O(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,o=n?.history.some(({job_id:r})=>r!==t.id)?n.usual_seconds:null;return a`
<span>
ran ${b(e.run_seconds??M(t.finished_at)-M(t.started_at))}
${o!==null&&a`<span class="quiet">, usually ${b(o)}</span>`}
</span>
`}function Ws({job:t}){let e=t.tries?.at(-1);if(!e)return null;if(t.status==="pending")return a`<p class="job-run number" data-run><span>attempt ${e.number+1} is next</span></p>`;if(!t.agent)return null;let s=t.status==="running";return a`
<p class="job-run number" data-run>
<span>
on <a href=${g("agent",{name:t.agent})}>${t.agent}</a>
${s&&a`${" "}for <${I} since=${t.started_at??e.leased_at} />`}
</span>
${e.number>1&&a`<span>attempt ${e.number}</span>`}
${s&&a`<${ii} job=${t} />`}
${!s&&t.started_at&&t.finished_at&&a`<${ai} job=${t} last=${e} />`}
</p>
`}import{m93_0 as Us}from"../shared.js";import{m97_0 as Vs}from"../main.js";import{m3_0 as Js,m3_1 as vf,m3_2 as Sf,m3_3 as Of,m3_4 as Tf,m3_5 as Ef,m3_6 as Lf}from"../main.js";import{m250_0 as Af,m250_1 as Pf,m250_2 as Nf,m250_3 as Gs}from"../main.js";import{m64_0 as Df,m64_1 as qf,m64_2 as Hf,m64_3 as Bf,m64_4 as zf,m64_5 as Xs}from"../main.js";var ri=t=>Q(Zt()+t,Zt()),li=t=>t<1?"at once":te(t);function ci({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:o}){return[e!=null&&!o&&t!=="no_agent"&&[e===1?"Next":`Place ${$(e)}`,"in the queue"],s>0&&[ri(s),n?"expected start, a guess":"expected start"],o?.eta_seconds!=null&&[li(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function ui({agent:{name:t,status:e,note:s,by:n,since:o,until:r}}){let i=Js.includes(e)?a`${e}${o&&a` for <${I} since=${o} />`}`:Xs({held:{kind:e,note:s,by:n,at:o,until:r}});return a`
<li>
<a href=${g("agent",{name:t})}>${t}</a> ${i}
</li>
`}function mi({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?E("release","build")&&a`<button type="button" class="button" onClick=${()=>Es(s,n)}>Release build</button>`:a`
<ul class="plain queue-holders">
${t.map(o=>a`<${ui} key=${o.name} agent=${o} />`)}
${e>0&&a`<li><a href=${g("fleet")}>${h(e,"more agent")}</a></li>`}
</ul>
`}var fi=({job:t})=>a`
<p class="queue-ways">
<span>
Start an agent with this target and these labels, or ask whoever runs the <a href=${g("fleet")}>agents</a> to add
them; or cancel the job and submit it with others.
</span>
${E("cancel","job")&&a`<button type="button" class="button" onClick=${()=>vt(t)}>Cancel job</button>`}
</p>
`;function Zs({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[],o=n.at(-1),r=e&&t.explanation?.hold,i=e&&Gs(t.explanation);return a`
<div class=${`queue-place ${t.status==="failed"?"is-bad":i?"is-stuck":""}`}>
${i&&a`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${s}</p>
${e&&n.length>0&&t.reason&&a`<p class="quiet" data-last-attempt>Last attempt: ${t.reason}${o&&` (${o.agent})`}</p>`}
${i&&!r&&t.explanation.reason==="no_agent"&&a`<${fi} job=${t} />`}
${e&&ci(t.explanation??{}).map(([l,c])=>a`
<span key=${c} class="queue-figure number" data-figure=${c}>
<b>${l}</b>
${c}
</span>
`)}
${r?.since&&r.agents.length===0&&a`
<span class="queue-figure number" data-figure="held">
<b>
<${I} since=${r.since} />
</b>
held
</span>
`}
${e&&a`
<span class="queue-figure number">
<b>
<${I} since=${t.created_at} />
</b>
${o?.finished_at?"since it was submitted":"waiting"}
</span>
${o?.finished_at&&a`
<span class="queue-figure number">
<b><${I} since=${o.finished_at} /></b>
since attempt ${o.number}
</span>
`}
`}
${r&&a`<${mi} hold=${r} job=${t} />`}
</div>
`}import{m126_0 as Qs,m126_1 as sp}from"../main.js";var Ys=104,pi=30,tn={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},D={x:188,y:12,width:432,height:66},Qt=new Set(["assigned","installing","running"]),di={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},hi=(t,e)=>`${Qt.has(t)&&!Qt.has(e)?"agent":t}>${e}`;function $i({name:t,times:e,here:s}){let[n,o,r]=tn[t],i=s?"is-here":e>0?"is-taken":"";return a`
<g class=${`way-node ${i}`} data-node=${t} data-taken=${e>0?"":void 0}>
<rect x=${n} y=${o} width=${Ys} height=${pi} rx="3" />
<text x=${n+Ys/2} y=${o+20}>
${r}
${e>1?` \xD7${e}`:""}
</text>
</g>
`}var gi={backoff:"backing off",done:"passed"},js=t=>t.map(e=>gi[e]??e);function en({job:t}){let e=re(t),s=i=>e.filter(l=>l===i).length,n=new Set(e.slice(1).map((i,l)=>hi(e[l],i))),o=e.at(-1),r=Object.entries(di).sort(([i],[l])=>n.has(i)-n.has(l));return a`
<figure class="way">
<figcaption class="way-words">
<span class="unseen">Lifecycle: </span>
${js(e).map((i,l)=>a`
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
class=${`way-agent ${e.some(i=>Qt.has(i))?"is-taken":""}`}
x=${D.x}
y=${D.y}
width=${D.width}
height=${D.height}
rx="5"
/>
<text class="way-agent-name" x=${D.x+14} y=${D.y+D.height-6}>on an agent</text>
${r.map(([i,l])=>a`
<path
key=${i}
class=${`way-line ${n.has(i)?"is-taken":""}`}
data-line=${i}
d=${l}
marker-end=${`url(#way-arrow${n.has(i)?"-lit":""})`}
/>
`)}
${Object.keys(tn).map(i=>a`<${$i} key=${i} name=${i} times=${s(i)} here=${i===o} />`)}
</svg>
</details>
</figure>
`}import{m133_0 as lp,m133_1 as sn,m133_2 as cp}from"../main.js";import{m43_0 as nn}from"../shared.js";import{m137_0 as dp,m137_1 as on}from"../shared.js";var bi=t=>[["Passed",Tt(t.pass_rate),`${$(t.passed)} of ${h(t.attempts,"attempt")}`],["Flaky",Tt(t.flaky_rate),`${$(t.flaky)} of ${h(t.jobs,"job")} passed only on retry`],["Usual duration",t.usual_seconds===null?"\u2013":b(t.usual_seconds),"median of passed runs"]];function an({job:t}){let e=O(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&g("test",{id:s.id});return a`
<${T}
id="history"
title="Test history"
className="test-history"
tools=${n&&a`
${on(s).map(({label:o,icon:r,run:i})=>a`
<button type="button" key=${o} class="button" onClick=${i}><${d} name=${r} />${o}</button>
`)}
<a href=${n}>Show test</a>
`}
>
${!s&&a`
<p class="nothing">
${e.loaded.value?"No finished attempts yet.":""}
</p>
`}
${s&&a`
<dl class="history-figures number">
${bi(s).map(([o,r,i])=>a`
<div key=${o}>
<dt>${o}</dt>
<dd>${r}</dd>
${i&&a`<dd class="quiet">${i}</dd>`}
</div>
`)}
</dl>
${s.quarantined&&a`
<p class="history-held">
<span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
${us(s)}
</p>
`}
<${nn} history=${s.history} usual=${s.usual_seconds} here=${t.id} />
`}
<//>
`}import{m139_0 as Tp,m139_1 as rn}from"../main.js";var _i=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],un={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},wi={...un,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},yi=.05;function ln({attempt:t,parts:e}){let s=e.filter(({from:n,until:o,live:r})=>r||o-n>=yi).map(({kind:n,from:o,until:r,live:i})=>`${i?wi[n]:un[n]} ${i?Z(r-o):b(r-o)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var xi=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function cn({row:t,place:e}){let{attempt:s,parts:n}=t;return a`
<span class="fall-track" aria-hidden="true">
${n.map(o=>a`
<i
key=${o.kind}
class=${`fall-part fall-${o.kind} ${o.live?"is-live":""} ${o.cut?"is-cut":""}`}
style=${xi(e,o)}
></i>
`)}
${s?.outcome&&a`
<span
class=${`fall-end state-${Y(s)}`}
style=${{left:`${(e(n.at(-1).until)*100).toFixed(3)}%`}}
>
<${d} name=${Y(s)} />
</span>
`}
</span>
`}function ki({job:t,row:e,place:s,chosen:n}){let{attempt:o}=e;if(!o)return a`
<li class="fall-row is-waiting">
<span class="fall-head">
<span class="state state-pending">
<${d} name="pending" />
<span>${t.phase==="backoff"?"backing off":"waiting"}</span>
</span>
</span>
<${cn} row=${e} place=${s} />
<span class="fall-text quiet number">${ln(e)}</span>
</li>
`;let r=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),q({attempt:o.number}))},i=Y(o);return a`
<li class=${`fall-row ${n?"is-chosen":""}`}>
<span class="fall-head">
<a
class="fall-number number"
href=${g("job",{id:t.id},{attempt:o.number})}
aria-current=${n?"true":void 0}
aria-label=${`Attempt ${o.number}`}
onClick=${r}
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
<${cn} row=${e} place=${s} />
<span class="fall-text quiet number">${ln(e)}</span>
</li>
`}function mn({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=ut(t,s?Ot.value:0);if(n.length===0)return a`<p class="quiet">No attempts.</p>`;let{place:o,marks:r}=mt(n);return a`
<div class="fall">
<ul class="fall-keys" aria-hidden="true">
${_i.map(([i,l])=>a`
<li key=${i}>
<i class=${`fall-part fall-${i}`}></i>
${l}
</li>
`)}
</ul>
<ol class="fall-rows">
${n.map(i=>a`
<${ki}
key=${i.attempt?.id??"waiting"}
job=${t}
row=${i}
place=${o}
chosen=${i.attempt?.number===e}
/>
`)}
</ol>
<div class="fall-axis number quiet" aria-hidden="true">
${r.map(({at:i,time:l,end:c})=>a`
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
`}import{m210_0 as qp,m210_1 as Hp,m210_2 as Bp,m210_3 as zp,m210_4 as Kp,m210_5 as Fp,m210_6 as Wp,m210_7 as Up,m210_8 as fn}from"../main.js";import{m213_0 as Gp,m213_1 as Xp,m213_2 as Zp,m213_3 as Qp,m213_4 as Yp,m213_5 as pn}from"../main.js";import{m254_0 as ed,m254_1 as sd,m254_2 as dn}from"../main.js";function Ld({params:t}){let e=dn(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function vi(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var Si=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],Oi=({job:t})=>a`
<${sn} job=${t} />
${Si.filter(([e])=>t[e]).map(([e,s,n])=>a`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function Ti(t){let e=t?.batch_id,s=O(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?jt(n):"Batch",g("batch",{id:e})]]}}function hn({params:{id:t},query:e}){let s=w(fn,[]),n=O(`job:${t}`),o=n.ids.value.length>0?n.row(t).value:null;pn("This job",()=>o?Xt(o):[]);let r=Ti(o);if(!o)return a`<${Us} store=${n} kind="job" />`;let i=vi(o,e),l=Os(i),c=i&&a`<${Ws} job=${o} />`,u=i&&a`<${ls} key=${i.id} job=${o} attempt=${i} />`,f=s?.failures?.attempt===i?.id?s?.failures:null;return a`
<${Vs}
title=${a`<${rn} test=${o.test} />`}
...${r}
crumb=${oe(o.test)}
inspect=${["job",t]}
actions=${a`<${As} job=${o} />`}
state=${a`<${Oi} job=${o} />${o.finished_at&&c}`}
tools=${!o.finished_at&&c}
>
${o.simulated&&["running","done","failed"].includes(o.status)&&a`<${Qs}>${o.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
<${cs} job=${o} />
${(!l||o.status==="pending")&&a`<${Zs} job=${o} />`}
${l&&a`<${Ts} key=${`why ${i.id}`} job=${o} attempt=${i} initial=${f} />`}
${u}
<div class=${`job-top ${i?"is-after":""}`}>
<div>
<${T} id="way" title="Lifecycle">
<${en} job=${o} />
<//>
<${T} id="attempts" title="Attempts">
<${mn} job=${o} chosen=${i?.number} />
<//>
</div>
<${T} title="Details">
<${Fs} job=${o} />
<//>
</div>
<div class="job-foot">
<${an} job=${o} />
<${Bs} job=${o} attempt=${i} />
</div>
<//>
`}export{hn as default,Ld as title};
