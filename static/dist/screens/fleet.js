import{m270_0 as kt,m270_1 as ro,m270_2 as no,m270_3 as j,m270_4 as lo,m270_5 as X,m270_6 as io,m270_7 as Z,m270_8 as E,m270_9 as mo,m270_10 as B,m270_11 as po}from"../main.js";import{m1_0 as ft,m1_1 as fo}from"../main.js";import{m3_0 as z,m3_1 as k,m3_2 as R}from"../main.js";import{m127_0 as vt,m127_1 as St,m127_2 as tt}from"../main.js";import{m272_0 as yo,m272_1 as ko,m272_2 as Tt,m272_3 as vo,m272_4 as So,m272_5 as To,m272_6 as C,m272_7 as Eo,m272_8 as D,m272_9 as Ao,m272_10 as Et,m272_11 as Mo}from"../main.js";import{m159_0 as K,m159_1 as At,m159_2 as Mt,m159_3 as Fo,m159_4 as xt,m159_5 as V}from"../main.js";import{m164_0 as No,m164_1 as Po,m164_2 as Io,m164_3 as Ot,m164_4 as $t,m164_5 as Lo,m164_6 as jo,m164_7 as U,m164_8 as $,m164_9 as Ft,m164_10 as Bo,m164_11 as Do,m164_12 as Ko,m164_13 as Uo,m164_14 as Ho,m164_15 as Wo,m164_16 as Go,m164_17 as Vo}from"../main.js";import{m173_0 as n}from"../main.js";import{m212_0 as et,m212_1 as Xo,m212_2 as Zo,m212_3 as zo,m212_4 as ts,m212_5 as A,m212_6 as es,m212_7 as N,m212_8 as os,m212_9 as ss}from"../main.js";import{m215_0 as ns,m215_1 as ls,m215_2 as Rt,m215_3 as Ct}from"../main.js";import{m248_0 as ot}from"../main.js";import{m266_0 as dt,m266_1 as cs,m266_2 as fs,m266_3 as Nt,m266_4 as $s,m266_5 as Pt}from"../main.js";import{m51_0 as H,m51_1 as gs}from"../main.js";var It=["paused","drained","quarantined","suspect","offline","lost"],Te=e=>e===null?"\u2013":`${Math.round(e*100)} %`;function Lt({picture:e}){let t=e.totals.value,o=Pt(dt),s=D(()=>ot.ids.value.map(l=>V(ot.row(l).value?.agents??{}))).value,a=l=>s.map(l),r=l=>It.reduce((m,f)=>m+l[f],0),i=It.filter(l=>t[l]>0).map(l=>`${$(t[l])} ${l}`);return n`
<dl class="figures is-five">
<${H}
name="Utilization"
href=${N("fleet",{},{view:"hours"})}
value=${Te(t.share)}
note=${`of ${$(t.connected)} connected`}
trend=${a(l=>l.share)}
tone="go"
/>
<${H}
name="Working"
icon="busy"
value=${$(t.working)}
note=${["stopping","draining"].filter(l=>t[l]).map(l=>`${$(t[l])} ${l}`).join(", ")}
trend=${a(l=>l.working)}
tone="go"
/>
<${H}
name="Idle"
icon="idle"
value=${$(t.idle)}
trend=${a(l=>l.idle)}
tone="good"
/>
<${H}
name="Unavailable"
icon="paused"
value=${$(r(t))}
note=${i.join(", ")}
trend=${a(r)}
/>
<${H}
name="Installs avoided"
period=${Nt(dt)}
value=${$(o?.installs_avoided)}
href=${N("timeline",{},{span:"86400"})}
note=${o&&[Rt(o),Ct(o)].filter(Boolean).join("; ")}
trend=${ot.peek().map(l=>l.installs_avoided)}
tone="yellow"
/>
</dl>
`}function jt(e,t,o=8){let s=Math.max(1,Math.floor((e+o)/(t+o)));return{columns:s,each:(e-o*(s-1))/s}}function Bt(e,{columns:t,row:o,head:s,after:a,above:r=0}){let i=r;return e.map(l=>{let m=Math.ceil(l/t),f=s+m*o+a,h={top:i,height:f,rows:m};return i+=f,h})}function Dt({top:e},t,{columns:o,row:s,head:a},{from:r,to:i}){let l=Math.max(0,Math.floor((r-e-a)/s))*o,m=Math.min(t,Math.max(0,Math.ceil((i-e-a)/s))*o);return[Math.min(l,m),m]}import{m214_0 as Kt,m214_1 as Ut,m214_2 as Fs,m214_3 as Ht,m214_4 as Rs,m214_5 as Wt,m214_6 as Gt}from"../main.js";import{m243_0 as ht,m243_1 as Ps,m243_2 as Is,m243_3 as Ls}from"../main.js";import{m256_0 as T}from"../main.js";import{m268_0 as Vt}from"../shared.js";import{m7_0 as Ws,m7_1 as Gs,m7_2 as st}from"../main.js";import{m10_0 as qt,m10_1 as Js,m10_2 as Qs}from"../main.js";var Ee={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Jt(e,t){e.fillRect(0,0,t,t)}function Ae(e,t){e.save(),e.beginPath(),e.rect(0,0,t,t),e.clip(),e.lineWidth=t/6,e.beginPath();for(let o=-t;o<t*2;o+=t/2.4)e.moveTo(o,t),e.lineTo(o+t,0);e.stroke(),e.restore(),e.lineWidth=1,e.strokeRect(.5,.5,t-1,t-1)}var Me={busy:Jt,installing:Ae,stopping(e,t){Jt(e,t),e.clearRect(t*.3,t*.3,t*.4,t*.4)},idle(e,t){e.lineWidth=1.5,e.strokeRect(.75,.75,t-1.5,t-1.5)},paused(e,t){e.fillRect(t*.12,0,t*.28,t),e.fillRect(t*.6,0,t*.28,t)},draining(e,t){e.fillRect(0,t/2,t,t/2),e.strokeRect(.5,.5,t-1,t-1)},drained(e,t){e.fillRect(0,t*.12,t,t*.28),e.fillRect(0,t*.6,t,t*.28)},quarantined(e,t){e.lineWidth=t/6,e.strokeRect(t/12,t/12,t-t/6,t-t/6),e.beginPath(),e.moveTo(0,t),e.lineTo(t,0),e.stroke()},suspect(e,t){e.beginPath(),e.moveTo(t/2,0),e.lineTo(t,t),e.lineTo(0,t),e.fill()},offline(e,t){e.beginPath(),e.arc(t/2,t/2,t/5,0,Math.PI*2),e.fill()},lost(e,t){e.lineWidth=t/5,e.beginPath(),e.moveTo(t*.15,t*.15),e.lineTo(t*.85,t*.85),e.moveTo(t*.85,t*.15),e.lineTo(t*.15,t*.85),e.stroke()}},Qt=e=>R(e)==="busy"&&e.job?.phase==="installing"?"installing":R(e),gt=2,bt=new Map;function xe(e,t,o){let s=`${e} ${t} ${o}`;if(!bt.has(s)){let a=document.createElement("canvas");a.width=a.height=o*gt;let r=a.getContext("2d");r.scale(gt,gt),r.fillStyle=r.strokeStyle=t,Me[e](r,o),bt.set(s,a)}return bt.get(s)}function at(e,t,{left:o,top:s,size:a,token:r=null}){e.clearRect(o-1,s-1,a+2,a+2),e.drawImage(xe(t,qt(r??Ee[t]??"go"),a),o,s,a,a)}import{m240_0 as d,m240_1 as ea,m240_2 as oa}from"../main.js";import{m30_0 as rt}from"../shared.js";import{m55_0 as W,m55_1 as la}from"../main.js";import{m61_0 as Yt,m61_1 as nt,m61_2 as lt,m61_3 as q,m61_4 as it}from"../main.js";import{m99_0 as x}from"../main.js";import{m128_0 as mt,m128_1 as $a,m128_2 as da}from"../main.js";import{m134_0 as pt}from"../main.js";var Xt=T(264),Zt=e=>e<=120?[34,28]:e<=1200?[22,18]:[16,13];function Oe(e){let t=e.job&&`${e.job.phase??"running"} ${e.job.test}`,o=q(e);return[e.name,R(e),o&&`build ${o.app_version_id} of ${o.org_id}`,t,U(e.labels)].filter(Boolean).join(", ")}function Fe({id:e,left:t,top:o,width:s}){let a=d.row(e).value;if(!a)return null;let r=q(a),i=it(a),l=Math.max(0,Math.min(t,s-Xt));return n`
<${x} className="map-card" left=${l} top=${o} width=${Math.min(Xt,s)} aria-hidden="true">
<span class="card-head">
<strong class="card-name">${a.name}</strong>
<${mt} agent=${a} />
</span>
${r&&n`
<span class="card-build">
<${W} org=${r.org_id} version=${r.app_version_id} />
</span>
`}
${a.job&&n`
<span class="card-doing">
<${pt} test=${a.job.test} />
</span>
<${lt} job=${a.job} />
`}
${a.state==="offline"&&n`<${nt} agent=${a} />`}
${i&&n`<span class="card-hold">${i}</span>`}
<span class="card-labels">${U(a.labels)}</span>
<//>
`}function zt({name:e,ids:t,picture:o,columns:s,pitch:a,size:r,width:i,byBuild:l}){let m=Et(null),f=B(null),h=X(),v=E(()=>new Map(t.map((p,u)=>[p,u])),[t]),b=p=>({left:p%s*a+1,top:Math.floor(p/s)*a+1}),M=(p,u)=>{let c=d.row(t[u]).peek();if(!c)return;let y=l?c.job:null;at(p,Qt(c),{...b(u),size:r,token:y&&st(y.org_id,y.app_version_id)})},P=kt(p=>{p.clearRect(0,0,i,1e5),t.forEach((u,c)=>M(p,c))},[t,s,a,i,l]);j(()=>o.watch(p=>f.current?.(u=>{for(let c of p)v.has(c)&&M(u,v.get(c))})),[P,v]);let w=(p,u)=>{let c=N("agent",{name:t[p]});u.metaKey||u.ctrlKey?window.open(c,"_blank","noopener"):et(c)},O=p=>{let u=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-u.left)/a),y=Math.floor((p.clientY-u.top)/a)*s+c;return c>=0&&c<s&&y>=0&&y<t.length?y:null},I=p=>{let u=m.peek()??-1,c={ArrowRight:u+1,ArrowLeft:u-1,ArrowDown:u<0?0:u+s,ArrowUp:u-s,Home:0,End:t.length-1}[p.key];if(c!==void 0)m.value=Math.max(0,Math.min(t.length-1,c));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),L(p.currentTarget,m.peek())},L=(p,u)=>{if(u===null)return;let c=p.getBoundingClientRect().top+b(u).top;c<80?window.scrollBy({top:c-80}):c+a>window.innerHeight-24&&window.scrollBy({top:c+a-window.innerHeight+24})},F=Math.ceil(t.length/s)*a,_=D(()=>m.value===null||m.value>=t.length?null:m.value).value,g=_===null?null:b(_);return n`
<div
class="map"
role="listbox"
aria-label=${`Agents of ${e}`}
tabindex="0"
aria-activedescendant=${h}
onPointerMove=${p=>m.value=O(p)}
onPointerLeave=${()=>m.value=null}
onClick=${p=>O(p)!==null&&w(O(p),p)}
onKeyDown=${I}
onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(m.value??=0)}
onBlur=${()=>m.value=null}
>
<${rt} className="map-cells" width=${i} height=${F} draw=${P} paint=${f} />
<${Re} id=${h} agent=${t[_??0]} index=${_??0} count=${t.length} />
${g&&n`
<${x}
className="map-mark"
left=${g.left-3}
top=${g.top-3}
width=${r+6}
height=${r+6}
/>
`}
${g&&n`<${Fe} id=${t[_]} left=${g.left} top=${g.top+a+4} width=${i} />`}
</div>
`}function Re({id:e,agent:t,index:o,count:s}){let a=d.row(t).value;return n`
<span
id=${e}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${o+1}
aria-setsize=${s}
>
${a?Oe(a):$(o+1)}
</span>
`}var Ce=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],te=()=>n`
<div role="rowgroup" class="fleet-head">
<div role="row" class="fleet-row">
${Ce.map(([e,t])=>n`<span key=${e} role="columnheader" class=${`f-${e}`}>${t}</span>`)}
</div>
</div>
`;function ee({id:e,rowIndex:t,...o}){let s=d.row(e).value;if(!s)return null;let a=N("agent",{name:s.name}),r=q(s),i=it(s);return n`
<${x} role="row" aria-rowindex=${t} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(a,"_blank","noopener"):et(a))}} ...${o}>
<span role="cell" class="f-state">
<${mt} agent=${s} />
</span>
<span role="cell" class="f-agent">
<a class="row-link" data-row=${`agent/${e}`} tabindex="-1" href=${a} title=${s.name}>
${s.name}
</a>
${s.simulated&&n`<span class="tag">simulated</span>`}
</span>
<span role="cell" class="f-build">
${r?n`<${W} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}
</span>
<span role="cell" class="f-job">
${s.job?n`<${pt} test=${s.job.test} />`:s.state==="offline"&&(s.lost||!i)?n`<${nt} agent=${s} />`:n`<span class="quiet" title=${i}>${i??"\u2013"}</span>`}
</span>
<span role="cell" class="f-took">${s.job&&n`<${lt} job=${s.job} />`}</span>
<span role="cell" class="f-serves">
<span>${s.targets.join(", ")}</span>
<span class="labels" title=${U(s.labels)}>${U(s.labels)}</span>
</span>
<span role="cell" class="f-done number">${$(s.jobs_done)}</span>
<span role="cell" class="f-installs number">${$(s.installs)}</span>
<//>
`}import{m70_0 as G}from"../main.js";function oe({totals:e}){let t=B(null);return Z(()=>{k.forEach((o,s)=>t.current.children[s].style.setProperty("flex-grow",e[o]||0))}),n`
<span class="bar state-bar" ref=${t} aria-hidden="true">
${k.map(o=>n`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var ae=T(700),Ne=T(244),re=T(126),_t=T(24),Pe=T(32),Ie=e=>e.share===null?"none connected":`${Math.round(e.share*100)} % working`;function Le(e,t){let o={target:"target",org:"org_id"}[e];return o?ht.ids.value.map(a=>ht.row(a).value).filter(a=>a?.[o]===t).reduce((a,r)=>a+r.waiting,0):null}function je({id:e,group:t,by:o,title:s}){let a=t.totals.value,r=t.ids.value.length,i=Le(o,t.key);return n`
<div class="pool">
<h2 id=${e} title=${s}>
${s}${" "}
<small class="number">
${r<a.known?`${$(r)} of ${$(a.known)}`:$(a.known)}
</small>
</h2>
<span class="pool-share number">
<strong>${Ie(a)}</strong>
</span>
<span class="pool-bar">
<${oe} totals=${a} />
</span>
<span class="pool-words">
${k.filter(l=>a[l]>0).map(l=>n`
<span key=${l} class=${`state state-${l}`}>
<${G} name=${l} />
<span class="number">${$(a[l])} ${l}</span>
</span>
`)}
${i>0&&n`
<span class="state">
<${G} name="pending" />
<span class="number">${Ot(i,"job")} waiting</span>
</span>
`}
</span>
</div>
`}function Be(e,t,o){let s=t<ae,a=T(s?100:52);if(e==="table")return{columns:1,row:T(s?84:46),head:a,after:_t,above:s?0:Pe};if(e==="map"){let[l,m]=Zt(o);return{columns:Math.max(1,Math.floor(t/l)),row:l,head:a,after:_t,pitch:l,size:m}}let{columns:r,each:i}=jt(t,Ne);return{columns:r,each:i,row:re+8,head:a,after:_t}}function De({group:e,place:t,by:o,view:s,seen:a,size:r,before:i,title:l,picture:m,byBuild:f}){let h=e.ids.value,v=X(),{from:b,to:M,width:P}=a,[w,O]=Dt(t,h.length,r,{from:b,to:M}),I=h.slice(w,O),L=n`<${je} id=${v} group=${e} by=${o} title=${l} />`,F=S=>({top:Math.floor(S/r.columns)*r.row+r.head});return s==="table"?n`
<${x} role="rowgroup" className="fleet-group" top=${t.top} height=${t.height-r.after}>
<div role="row" aria-rowindex=${i+1}>
<div role="cell">${L}</div>
</div>
${I.map((S,_)=>n`
<${ee}
key=${S}
id=${S}
rowIndex=${i+w+_+2}
height=${r.row}
...${F(w+_)}
/>
`)}
<//>
`:n`
<${x}
as="section"
className="fleet-group"
aria-labelledby=${v}
top=${t.top}
height=${t.height-r.after}
>
${L}
${s==="map"?n`
<${zt}
name=${l}
ids=${h}
picture=${m}
columns=${r.columns}
pitch=${r.pitch}
size=${r.size}
width=${P}
byBuild=${f}
/>
`:n`
<ul class="cards" aria-label=${`Agents of ${l}`}>
${I.map((S,_)=>n`
<${Yt}
key=${S}
id=${S}
index=${w+_}
count=${h.length}
width=${r.each}
height=${re}
left=${(w+_)%r.columns*(r.each+8)}
...${F(w+_)}
/>
`)}
</ul>
`}
<//>
`}function ne({picture:e,view:t,by:o,byBuild:s,titleOf:a}){let r=B(null),i=Vt(r),l=D(()=>{let g=e.groups.value,p=g.map(y=>y.ids.value.length),u=p.reduce((y,Se)=>y+Se,0),c=Be(t,i.value.width,u);return{size:c,total:u,places:Bt(p,c),shown:g,counts:p}}).value,{size:m,places:f,shown:h,counts:v,total:b}=l,{from:M,to:P,width:w}=i.value,O=f.length>0?f.at(-1).top+f.at(-1).height:0,I=Ut(r.current);Z(()=>{r.current.style.setProperty("height",`${O}px`),Gt(r.current,I)});let L=g=>{if(t==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:t==="tiles"?1:0,ArrowLeft:t==="tiles"?-1:0}[g.key];!p||!g.target.closest("[data-row]")||(g.preventDefault(),Ht(p))},F=1,S=h.map((g,p)=>{let u=f[p],c=F;return F+=v[p]+1,u.top+u.height>M&&u.top<P&&w>0&&n`
<${De}
key=${g.key}
group=${g}
place=${u}
by=${o}
view=${t}
seen=${i.value}
size=${m}
before=${c}
title=${a(g.key)}
picture=${e}
byBuild=${s}
/>
`}),_=t==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+h.length+1}:{};return n`
<div
id="fleet-list"
data-list
class=${`fleet fleet-${t} ${w>0&&w<ae?"is-narrow":""}`}
ref=${r}
onFocusIn=${Wt}
onKeyDown=${L}
...${_}
>
${t==="table"&&n`<${te} />`}
${S}
</div>
`}import{m88_0 as le}from"../main.js";import{m114_0 as wt}from"../main.js";var Ke=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],J=e=>({all:"nothing",target:"target",org:"organization"})[e]??`label ${e.slice(K.length)}`;function Ue(e){let t=xt(d.peek().map(s=>[s.name,s])).map(([s])=>K+s),o=e.startsWith(K)&&!t.includes(e)?[e]:[];return["target","org",...t,...o,"all"].map(s=>({label:J(s),checked:s===e,run:()=>A({group:s==="target"?"":s},{push:!0})}))}var He=({state:e,total:t,on:o})=>n`
<button
type="button"
class=${`state-filter state-${e}`}
aria-pressed=${o}
title=${z[e]}
onClick=${()=>A({state:o?"":e},{push:!0})}
>
<${G} name=${e} />
<span class="number">${$(t)} ${e}</span>
</button>
`;function We({picture:e,view:t,by:o,state:s,byBuild:a}){let r=e.totals.value;return n`
<${le} label=${`Group by ${J(o)}`} items=${()=>Ue(o)}>
Group by <strong>${J(o)}</strong>
<${G} name="down" />
<//>
${t==="map"&&n`
<${wt}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${a?"build":"state"}
onChange=${i=>A({color:i==="build"?"build":""})}
/>
`}
<span class="state-filters" role="group" aria-label="Filter by state">
${k.filter(i=>r[i]>0||i===s).map(i=>n`<${He} key=${i} state=${i} total=${r[i]} on=${i===s} />`)}
</span>
`}var ie=({view:e,...t})=>n`
<${wt}
label="View"
hideLabel
options=${Ke}
value=${e}
onChange=${o=>A({view:o},{push:!0})}
/>
${e!=="hours"&&n`<${We} view=${e} ...${t} />`}
`;import{m53_0 as me}from"../main.js";import{m54_0 as pe,m54_1 as Rr}from"../main.js";function ue({at:e,utilization:t}){let o=new Map;return e.forEach((s,a)=>{let r=new Date(s*1e3),i=r.toDateString();o.has(i)||o.set(i,{day:s,cells:Array(24).fill(null)}),o.get(i).cells[r.getHours()]=t[a]??null}),[...o.values()]}var ce=e=>Math.min(5,Math.ceil(e*5));import{m207_0 as fe}from"../shared.js";import{m95_0 as $e}from"../main.js";var Ge=300,de=Array.from({length:24},(e,t)=>t);function Ve({share:e,when:t}){return e===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${ce(e)}`} data-tip=${`${t}: ${Ft(e)}`}>
<span>${Math.round(e*100)}</span>
<span class="unseen"> %</span>
</td>
`}var qe=({day:e,cells:t})=>n`
<tr>
<th scope="row">${$t(e)}</th>
${de.map(o=>n`<${Ve} key=${o} share=${t[o]} when=${`${$t(e)}, ${o}:00`} />`)}
</tr>
`;function he(){let e=E(()=>new fe("/api/v1/series?range=7d"),[]);j(()=>e.start(Ge),[e]);let t=e.value.value,o=e.error.value,s=E(()=>t&&ue(t),[t]);return n`
<${$e} id="hours" title="Utilization by hour" note="% of connected agents at work, last 7 days">
${o&&n`<${St} title="Utilization could not be loaded" text=${o.message} again=${e.again} />`}
${!t&&!o&&n`<${tt} />`}
${s?.length===0&&n`<p class="nothing">No hour was measured yet.</p>`}
${s?.length>0&&n`
<table class="hours">
<thead>
<tr>
<th scope="col">Day</th>
${de.map(a=>n`<th key=${a} scope="col"><span>${a}</span></th>`)}
</tr>
</thead>
<tbody>${s.map(a=>n`<${qe} key=${a.day} ...${a} />`)}</tbody>
</table>
`}
<//>
`}var yt=13,Je=["busy","installing",...k.slice(1)],Qe=16,ge=({shape:e,token:t})=>n`
<${rt}
key=${t}
width=${yt+2}
height=${yt+2}
draw=${o=>at(o,e,{left:1,top:1,size:yt,token:t})}
/>
`;function Ye(){let e=new Map;for(let t of d.peek()){let o=t.job;if(!o)continue;let s=JSON.stringify([o.org_id,o.app_version_id]);e.set(s,(e.get(s)??0)+1)}return[...e].sort((t,o)=>o[1]-t[1]).slice(0,Qe).map(([t,o])=>[...JSON.parse(t),o])}function be({picture:e,byBuild:t}){return e.totals.value,n`
<div class="map-legend">
${Je.map(o=>n`
<span key=${o} class="map-key" title=${z[o]}>
<${ge} shape=${o} token=${t?"ink-2":null} />
${o}
</span>
`)}
${t&&Ye().map(([o,s,a])=>n`
<span key=${`${o}
${s}`} class="map-key">
<${ge} shape="busy" token=${st(o,s)} />
<${W} org=${o} version=${s} />
<span class="number quiet">${a}</span>
</span>
`)}
</div>
`}import{m93_0 as ut}from"../main.js";import{m158_0 as an,m158_1 as rn,m158_2 as nn,m158_3 as Q,m158_4 as _e}from"../main.js";var we=(e,t)=>e.length===t.length&&e.every((o,s)=>o===t[s]),ct=class{#n={by:"all",state:"",words:[]};#a=new Map;#e=new Set;#o=0;#l=-1;#r=new Set;#s=new Set;groups=C([]);totals=C(V({}));passing=C(0);behind=C(0);start(){this.#l!==d.version&&this.#t();let t=d.watch((o,s)=>this.#i(o,s));return()=>{t(),cancelAnimationFrame(this.#o)}}show(t){this.#n=t,this.#t({force:!0})}watch(t){return this.#r.add(t),()=>this.#r.delete(t)}hold(t){this.#s.add(t)}release(t){this.#s.delete(t),this.#s.size===0&&this.behind.peek()>0&&this.#t()}showHeld(){this.#t({force:!0})}#i(t,o){for(let s in t)this.#e.add(s);for(let s of o)this.#e.add(s);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let s=this.#e;this.#e=new Set,this.#t();for(let a of this.#r)a(s)}))}#t({force:t=!1}={}){let{by:o,state:s,words:a}=this.#n;this.#l=d.version;let r=d.ids.peek().map(m=>[m,d.row(m).peek()]),i=new Set;for(let[m,f]of r)(s===""||R(f)===s)&&_e("agent",f,a)&&i.add(m);let l=Mt(r,o).map(m=>({...m,ids:i.size===r.length?m.ids:m.ids.filter(f=>i.has(f))})).filter(m=>m.ids.length>0);Tt(()=>{this.totals.value=V(At(r)),this.passing.value=i.size,this.#m(l,this.#s.size>0&&!t)})}#m(t,o){let s=0,a=[];for(let{key:i,ids:l,totals:m}of t){let f=this.#a.get(i);if(!f&&o){s+=1;continue}let h=f??{key:i,ids:C(l),totals:C(m)};we(h.ids.peek(),l)||(o?s+=1:h.ids.value=l),h.totals.value=m,a.push(h)}let r=[...this.#a.keys()].filter(i=>!t.some(l=>l.key===i)).length;this.behind.value=o?s+r:0,!o&&(this.#a=new Map(a.map(i=>[i.key,i])),we(a,this.groups.peek())||(this.groups.value=a))}};import{m188_0 as hn,m188_1 as gn,m188_2 as bn,m188_3 as _n,m188_4 as wn,m188_5 as yn,m188_6 as ye}from"../main.js";import{m206_0 as Sn,m206_1 as Tn,m206_2 as En,m206_3 as An,m206_4 as Mn,m206_5 as ke}from"../main.js";var Xe=200,Y=e=>()=>A({view:e},{push:!0}),Ze=[{key:"t",what:"as tiles",run:Y("tiles")},{key:"m",what:"as a map",run:Y("map")},{key:"l",what:"as a table",run:Y("table")},{key:"u",what:"utilization by hour",run:Y("hours")},{key:"a",what:"to the agents",run:()=>Kt("fleet-list")}];function ze(e){let t=e.get("group")??"target";return{view:Object.hasOwn(ft,e.get("view")??"")?e.get("view"):null,by:["target","org","all"].includes(t)||t.startsWith(K)?t:"target",state:k.includes(e.get("state"))?e.get("state"):"",byBuild:e.get("color")==="build"}}var to=()=>n`
<${vt} icon="fleet" title="No agents yet">
<p>An agent is one device that runs tests. <${pe} /></p>
<//>
`,eo=({state:e})=>n`
<p class="nothing">
No agents ${e?`are ${e}`:""}
${e&&Q.value.length?" and ":""}
${Q.value.length?`match \u201C${Q.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>A({q:"",state:""})}>
Show all
</button>
</p>
`;function ve({query:e}){let{by:t,state:o,byBuild:s,...a}=ze(e),r=E(()=>new ct,[]),i=Q.value;j(()=>r.start(),[r]),E(()=>r.show({by:t,state:o,words:i}),[r,t,o,i.join(" ")]);let l=E(()=>d.ids.peek().length>Xe?"map":"tiles",[d.loaded.value]),m=a.view??l;ye("Fleet",Ze),ke("Fleet",()=>[...Object.entries(ft).map(([b,M])=>({label:M,icon:"fleet",run:Y(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${J(b)}`,icon:"fleet",run:()=>A({group:b==="target"?"":b})}))]);let f=b=>t==="all"?"All agents":b,h=d.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return d.loaded.value?h===0?n`
<${ut} title="Fleet">
<${to} />
<//>
`:n`
<${ut}
title="Fleet"
note=${$(h)}
className="fleet-page"
actions=${n`<${me} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${ie} picture=${r} view=${m} by=${t} state=${o} byBuild=${s} />`}
>
<${Lt} picture=${r} />
${m==="map"&&n`<${be} picture=${r} byBuild=${s} />`}
${m==="hours"?n`<${he} />`:n`
<div class="held" ...${v}>
<${ne} key=${m} ...${{picture:r,view:m,by:t,byBuild:s,titleOf:f}} />
<${oo} picture=${r} />
</div>
${r.passing.value===0&&n`<${eo} state=${o} />`}
`}
<//>
`:n`
<${ut} title="Fleet">
<${tt} lines=${10} />
<//>
`}var oo=({picture:e})=>n`
<p class="fleet-behind">
${e.behind.value>0&&n`
<button type="button" class="pill" onClick=${()=>e.showHeld()}>
Show changes
</button>
`}
</p>
`;export{ve as default};
