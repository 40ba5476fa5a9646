import{m270_0 as yt,m270_1 as ro,m270_2 as no,m270_3 as L,m270_4 as lo,m270_5 as X,m270_6 as io,m270_7 as Z,m270_8 as A,m270_9 as mo,m270_10 as B,m270_11 as po}from"../main.js";import{m3_0 as z,m3_1 as k,m3_2 as R}from"../main.js";import{m127_0 as kt,m127_1 as vt,m127_2 as tt}from"../main.js";import{m272_0 as bo,m272_1 as _o,m272_2 as St,m272_3 as wo,m272_4 as yo,m272_5 as ko,m272_6 as C,m272_7 as vo,m272_8 as D,m272_9 as So,m272_10 as Tt,m272_11 as To}from"../main.js";import{m159_0 as U,m159_1 as At,m159_2 as Mt,m159_3 as Oo,m159_4 as Ot,m159_5 as q}from"../main.js";import{m164_0 as Fo,m164_1 as Ro,m164_2 as Co,m164_3 as xt,m164_4 as ft,m164_5 as No,m164_6 as Po,m164_7 as K,m164_8 as $,m164_9 as Et,m164_10 as Io,m164_11 as jo,m164_12 as Lo,m164_13 as Bo,m164_14 as Do,m164_15 as Uo,m164_16 as Ko,m164_17 as Ho}from"../main.js";import{m173_0 as n}from"../main.js";import{m212_0 as et,m212_1 as Jo,m212_2 as Qo,m212_3 as Yo,m212_4 as Xo,m212_5 as M,m212_6 as Zo,m212_7 as N,m212_8 as zo,m212_9 as ta}from"../main.js";import{m215_0 as aa,m215_1 as sa,m215_2 as Ft,m215_3 as Rt}from"../main.js";import{m248_0 as ot}from"../main.js";import{m266_0 as $t,m266_1 as ma,m266_2 as pa,m266_3 as Ct,m266_4 as ua,m266_5 as Nt}from"../main.js";import{m51_0 as H,m51_1 as $a}from"../main.js";var Pt=["paused","drained","quarantined","suspect","offline","lost"],Te=e=>e===null?"\u2013":`${Math.round(e*100)} %`;function It({picture:e}){let t=e.totals.value,o=Nt($t),a=D(()=>ot.ids.value.map(l=>q(ot.row(l).value?.agents??{}))).value,s=l=>a.map(l),r=l=>Pt.reduce((m,f)=>m+l[f],0),i=Pt.filter(l=>t[l]>0).map(l=>`${$(t[l])} ${l}`);return n`
<dl class="figures is-five">
<${H}
name="Utilization"
href=${N("fleet",{},{view:"hours"})}
value=${Te(t.share)}
note=${`of ${$(t.connected)} connected`}
trend=${s(l=>l.share)}
tone="go"
/>
<${H}
name="Working"
icon="busy"
value=${$(t.working)}
note=${["stopping","draining"].filter(l=>t[l]).map(l=>`${$(t[l])} ${l}`).join(", ")}
trend=${s(l=>l.working)}
tone="go"
/>
<${H}
name="Idle"
icon="idle"
value=${$(t.idle)}
trend=${s(l=>l.idle)}
tone="good"
/>
<${H}
name="Unavailable"
icon="paused"
value=${$(r(t))}
note=${i.join(", ")}
trend=${s(r)}
/>
<${H}
name="Installs avoided"
period=${Ct($t)}
value=${$(o?.installs_avoided)}
href=${N("timeline",{},{span:"86400"})}
note=${o&&[Ft(o),Rt(o)].filter(Boolean).join("; ")}
trend=${ot.peek().map(l=>l.installs_avoided)}
tone="yellow"
/>
</dl>
`}function jt(e,t,o=8){let a=Math.max(1,Math.floor((e+o)/(t+o)));return{columns:a,each:(e-o*(a-1))/a}}function Lt(e,{columns:t,row:o,head:a,after:s,above:r=0}){let i=r;return e.map(l=>{let m=Math.ceil(l/t),f=a+m*o+s,h={top:i,height:f,rows:m};return i+=f,h})}function Bt({top:e},t,{columns:o,row:a,head:s},{from:r,to:i}){let l=Math.max(0,Math.floor((r-e-s)/a))*o,m=Math.min(t,Math.max(0,Math.ceil((i-e-s)/a))*o);return[Math.min(l,m),m]}import{m214_0 as Dt,m214_1 as Ut,m214_2 as Oa,m214_3 as Kt,m214_4 as xa,m214_5 as Ht,m214_6 as Wt}from"../main.js";import{m243_0 as dt,m243_1 as Ra,m243_2 as Ca,m243_3 as Na}from"../main.js";import{m256_0 as T}from"../main.js";import{m268_0 as Gt}from"../shared.js";import{m7_0 as Ua,m7_1 as Ka,m7_2 as at}from"../main.js";import{m10_0 as qt,m10_1 as Ga,m10_2 as qa}from"../main.js";var Ae={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Vt(e,t){e.fillRect(0,0,t,t)}function Me(e,t){e.save(),e.beginPath(),e.rect(0,0,t,t),e.clip(),e.lineWidth=t/6,e.beginPath();for(let o=-t;o<t*2;o+=t/2.4)e.moveTo(o,t),e.lineTo(o+t,0);e.stroke(),e.restore(),e.lineWidth=1,e.strokeRect(.5,.5,t-1,t-1)}var Oe={busy:Vt,installing:Me,stopping(e,t){Vt(e,t),e.clearRect(t*.3,t*.3,t*.4,t*.4)},idle(e,t){e.lineWidth=1.5,e.strokeRect(.75,.75,t-1.5,t-1.5)},paused(e,t){e.fillRect(t*.12,0,t*.28,t),e.fillRect(t*.6,0,t*.28,t)},draining(e,t){e.fillRect(0,t/2,t,t/2),e.strokeRect(.5,.5,t-1,t-1)},drained(e,t){e.fillRect(0,t*.12,t,t*.28),e.fillRect(0,t*.6,t,t*.28)},quarantined(e,t){e.lineWidth=t/6,e.strokeRect(t/12,t/12,t-t/6,t-t/6),e.beginPath(),e.moveTo(0,t),e.lineTo(t,0),e.stroke()},suspect(e,t){e.beginPath(),e.moveTo(t/2,0),e.lineTo(t,t),e.lineTo(0,t),e.fill()},offline(e,t){e.beginPath(),e.arc(t/2,t/2,t/5,0,Math.PI*2),e.fill()},lost(e,t){e.lineWidth=t/5,e.beginPath(),e.moveTo(t*.15,t*.15),e.lineTo(t*.85,t*.85),e.moveTo(t*.85,t*.15),e.lineTo(t*.15,t*.85),e.stroke()}},Jt=e=>R(e)==="busy"&&e.job?.phase==="installing"?"installing":R(e),ht=2,gt=new Map;function xe(e,t,o){let a=`${e} ${t} ${o}`;if(!gt.has(a)){let s=document.createElement("canvas");s.width=s.height=o*ht;let r=s.getContext("2d");r.scale(ht,ht),r.fillStyle=r.strokeStyle=t,Oe[e](r,o),gt.set(a,s)}return gt.get(a)}function st(e,t,{left:o,top:a,size:s,token:r=null}){e.clearRect(o-1,a-1,s+2,s+2),e.drawImage(xe(t,qt(r??Ae[t]??"go"),s),o,a,s,s)}import{m240_0 as d,m240_1 as Za,m240_2 as za}from"../main.js";import{m30_0 as rt}from"../shared.js";import{m55_0 as W,m55_1 as ss}from"../main.js";import{m61_0 as Qt,m61_1 as nt,m61_2 as lt,m61_3 as V,m61_4 as it}from"../main.js";import{m99_0 as x}from"../main.js";import{m128_0 as mt,m128_1 as us,m128_2 as cs}from"../main.js";import{m134_0 as pt}from"../main.js";var Yt=T(264),Xt=e=>e<=120?[34,28]:e<=1200?[22,18]:[16,13];function Ee(e){let t=e.job&&`${e.job.phase??"running"} ${e.job.test}`,o=V(e);return[e.name,R(e),o&&`build ${o.app_version_id} of ${o.org_id}`,t,K(e.labels)].filter(Boolean).join(", ")}function Fe({id:e,left:t,top:o,width:a}){let s=d.row(e).value;if(!s)return null;let r=V(s),i=it(s),l=Math.max(0,Math.min(t,a-Yt));return n`
<${x} className="map-card" left=${l} top=${o} width=${Math.min(Yt,a)} aria-hidden="true">
<span class="card-head">
<strong class="card-name">${s.name}</strong>
<${mt} agent=${s} />
</span>
${r&&n`
<span class="card-build">
<${W} org=${r.org_id} version=${r.app_version_id} />
</span>
`}
${s.job&&n`
<span class="card-doing">
<${pt} test=${s.job.test} />
</span>
<${lt} job=${s.job} />
`}
${s.state==="offline"&&n`<${nt} agent=${s} />`}
${i&&n`<span class="card-hold">${i}</span>`}
<span class="card-labels">${K(s.labels)}</span>
<//>
`}function Zt({name:e,ids:t,picture:o,columns:a,pitch:s,size:r,width:i,byBuild:l}){let m=Tt(null),f=B(null),h=X(),v=A(()=>new Map(t.map((p,u)=>[p,u])),[t]),b=p=>({left:p%a*s+1,top:Math.floor(p/a)*s+1}),O=(p,u)=>{let c=d.row(t[u]).peek();if(!c)return;let y=l?c.job:null;st(p,Jt(c),{...b(u),size:r,token:y&&at(y.org_id,y.app_version_id)})},P=yt(p=>{p.clearRect(0,0,i,1e5),t.forEach((u,c)=>O(p,c))},[t,a,s,i,l]);L(()=>o.watch(p=>f.current?.(u=>{for(let c of p)v.has(c)&&O(u,v.get(c))})),[P,v]);let w=(p,u)=>{let c=N("agent",{name:t[p]});u.metaKey||u.ctrlKey?window.open(c,"_blank","noopener"):et(c)},E=p=>{let u=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-u.left)/s),y=Math.floor((p.clientY-u.top)/s)*a+c;return c>=0&&c<a&&y>=0&&y<t.length?y:null},I=p=>{let u=m.peek()??-1,c={ArrowRight:u+1,ArrowLeft:u-1,ArrowDown:u<0?0:u+a,ArrowUp:u-a,Home:0,End:t.length-1}[p.key];if(c!==void 0)m.value=Math.max(0,Math.min(t.length-1,c));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),j(p.currentTarget,m.peek())},j=(p,u)=>{if(u===null)return;let c=p.getBoundingClientRect().top+b(u).top;c<80?window.scrollBy({top:c-80}):c+s>window.innerHeight-24&&window.scrollBy({top:c+s-window.innerHeight+24})},F=Math.ceil(t.length/a)*s,_=D(()=>m.value===null||m.value>=t.length?null:m.value).value,g=_===null?null:b(_);return n`
<div
class="map"
role="listbox"
aria-label=${`Agents of ${e}`}
tabindex="0"
aria-activedescendant=${h}
onPointerMove=${p=>m.value=E(p)}
onPointerLeave=${()=>m.value=null}
onClick=${p=>E(p)!==null&&w(E(p),p)}
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
${g&&n`<${Fe} id=${t[_]} left=${g.left} top=${g.top+s+4} width=${i} />`}
</div>
`}function Re({id:e,agent:t,index:o,count:a}){let s=d.row(t).value;return n`
<span
id=${e}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${o+1}
aria-setsize=${a}
>
${s?Ee(s):$(o+1)}
</span>
`}var Ce=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","So far"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],zt=()=>n`
<div role="rowgroup" class="fleet-head">
<div role="row" class="fleet-row">
${Ce.map(([e,t])=>n`<span key=${e} role="columnheader" class=${`f-${e}`}>${t}</span>`)}
</div>
</div>
`;function te({id:e,rowIndex:t,...o}){let a=d.row(e).value;if(!a)return null;let s=N("agent",{name:a.name}),r=V(a),i=it(a);return n`
<${x} role="row" aria-rowindex=${t} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(s,"_blank","noopener"):et(s))}} ...${o}>
<span role="cell" class="f-state">
<${mt} agent=${a} />
</span>
<span role="cell" class="f-agent">
<a class="row-link" data-row=${`agent/${e}`} tabindex="-1" href=${s} title=${a.name}>
${a.name}
</a>
${a.simulated&&n`<span class="tag">simulated</span>`}
</span>
<span role="cell" class="f-build">
${r?n`<${W} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}
</span>
<span role="cell" class="f-job">
${a.job?n`<${pt} test=${a.job.test} />`:a.state==="offline"&&(a.lost||!i)?n`<${nt} agent=${a} />`:n`<span class="quiet" title=${i}>${i??"\u2013"}</span>`}
</span>
<span role="cell" class="f-took">${a.job&&n`<${lt} job=${a.job} />`}</span>
<span role="cell" class="f-serves">
<span>${a.targets.join(", ")}</span>
<span class="labels" title=${K(a.labels)}>${K(a.labels)}</span>
</span>
<span role="cell" class="f-done number">${$(a.jobs_done)}</span>
<span role="cell" class="f-installs number">${$(a.installs)}</span>
<//>
`}import{m70_0 as G}from"../main.js";function ee({totals:e}){let t=B(null);return Z(()=>{k.forEach((o,a)=>t.current.children[a].style.setProperty("flex-grow",e[o]||0))}),n`
<span class="bar state-bar" ref=${t} aria-hidden="true">
${k.map(o=>n`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var ae=T(700),Ne=T(244),se=T(126),bt=T(24),Pe=T(32),Ie=e=>e.share===null?"none connected":`${Math.round(e.share*100)} % working`;function je(e,t){let o={target:"target",org:"org_id"}[e];return o?dt.ids.value.map(s=>dt.row(s).value).filter(s=>s?.[o]===t).reduce((s,r)=>s+r.waiting,0):null}function Le({id:e,group:t,by:o,title:a}){let s=t.totals.value,r=t.ids.value.length,i=je(o,t.key);return n`
<div class="pool">
<h2 id=${e} title=${a}>
${a}${" "}
<small class="number">
${r<s.known?`${$(r)} of ${$(s.known)}`:$(s.known)}
</small>
</h2>
<span class="pool-share number">
<strong>${Ie(s)}</strong>
</span>
<span class="pool-bar">
<${ee} totals=${s} />
</span>
<span class="pool-words">
${k.filter(l=>s[l]>0).map(l=>n`
<span key=${l} class=${`state state-${l}`}>
<${G} name=${l} />
<span class="number">${$(s[l])} ${l}</span>
</span>
`)}
${i>0&&n`
<span class="state">
<${G} name="pending" />
<span class="number">${xt(i,"job")} waiting</span>
</span>
`}
</span>
</div>
`}function Be(e,t,o){let a=t<ae,s=T(a?100:52);if(e==="table")return{columns:1,row:T(a?84:46),head:s,after:bt,above:a?0:Pe};if(e==="map"){let[l,m]=Xt(o);return{columns:Math.max(1,Math.floor(t/l)),row:l,head:s,after:bt,pitch:l,size:m}}let{columns:r,each:i}=jt(t,Ne);return{columns:r,each:i,row:se+8,head:s,after:bt}}function De({group:e,place:t,by:o,view:a,seen:s,size:r,before:i,title:l,picture:m,byBuild:f}){let h=e.ids.value,v=X(),{from:b,to:O,width:P}=s,[w,E]=Bt(t,h.length,r,{from:b,to:O}),I=h.slice(w,E),j=n`<${Le} id=${v} group=${e} by=${o} title=${l} />`,F=S=>({top:Math.floor(S/r.columns)*r.row+r.head});return a==="table"?n`
<${x} role="rowgroup" className="fleet-group" top=${t.top} height=${t.height-r.after}>
<div role="row" aria-rowindex=${i+1}>
<div role="cell">${j}</div>
</div>
${I.map((S,_)=>n`
<${te}
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
${j}
${a==="map"?n`
<${Zt}
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
<${Qt}
key=${S}
id=${S}
index=${w+_}
count=${h.length}
width=${r.each}
height=${se}
left=${(w+_)%r.columns*(r.each+8)}
...${F(w+_)}
/>
`)}
</ul>
`}
<//>
`}function re({picture:e,view:t,by:o,byBuild:a,titleOf:s}){let r=B(null),i=Gt(r),l=D(()=>{let g=e.groups.value,p=g.map(y=>y.ids.value.length),u=p.reduce((y,Se)=>y+Se,0),c=Be(t,i.value.width,u);return{size:c,total:u,places:Lt(p,c),shown:g,counts:p}}).value,{size:m,places:f,shown:h,counts:v,total:b}=l,{from:O,to:P,width:w}=i.value,E=f.length>0?f.at(-1).top+f.at(-1).height:0,I=Ut(r.current);Z(()=>{r.current.style.setProperty("height",`${E}px`),Wt(r.current,I)});let j=g=>{if(t==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:t==="tiles"?1:0,ArrowLeft:t==="tiles"?-1:0}[g.key];!p||!g.target.closest("[data-row]")||(g.preventDefault(),Kt(p))},F=1,S=h.map((g,p)=>{let u=f[p],c=F;return F+=v[p]+1,u.top+u.height>O&&u.top<P&&w>0&&n`
<${De}
key=${g.key}
group=${g}
place=${u}
by=${o}
view=${t}
seen=${i.value}
size=${m}
before=${c}
title=${s(g.key)}
picture=${e}
byBuild=${a}
/>
`}),_=t==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+h.length+1}:{};return n`
<div
id="fleet-list"
data-list
class=${`fleet fleet-${t} ${w>0&&w<ae?"is-narrow":""}`}
ref=${r}
onFocusIn=${Ht}
onKeyDown=${j}
...${_}
>
${t==="table"&&n`<${zt} />`}
${S}
</div>
`}import{m88_0 as ne}from"../main.js";import{m114_0 as _t}from"../main.js";var Ue=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],J=e=>({all:"nothing",target:"target",org:"organization"})[e]??`label ${e.slice(U.length)}`;function Ke(e){let t=Ot(d.peek().map(a=>[a.name,a])).map(([a])=>U+a),o=e.startsWith(U)&&!t.includes(e)?[e]:[];return["target","org",...t,...o,"all"].map(a=>({label:J(a),checked:a===e,run:()=>M({group:a==="target"?"":a},{push:!0})}))}var He=({state:e,total:t,on:o})=>n`
<button
type="button"
class=${`state-filter state-${e}`}
aria-pressed=${o}
title=${z[e]}
onClick=${()=>M({state:o?"":e},{push:!0})}
>
<${G} name=${e} />
<span class="number">${$(t)} ${e}</span>
</button>
`;function We({picture:e,view:t,by:o,state:a,byBuild:s}){let r=e.totals.value;return n`
<${ne} label=${`Group by ${J(o)}`} items=${()=>Ke(o)}>
Group by <strong>${J(o)}</strong>
<${G} name="down" />
<//>
${t==="map"&&n`
<${_t}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${s?"build":"state"}
onChange=${i=>M({color:i==="build"?"build":""})}
/>
`}
<span class="state-filters" role="group" aria-label="Filter by state">
${k.filter(i=>r[i]>0||i===a).map(i=>n`<${He} key=${i} state=${i} total=${r[i]} on=${i===a} />`)}
</span>
`}var le=({view:e,...t})=>n`
<${_t}
label="View"
hideLabel
options=${Ue}
value=${e}
onChange=${o=>M({view:o},{push:!0})}
/>
${e!=="hours"&&n`<${We} view=${e} ...${t} />`}
`;import{m53_0 as ie}from"../main.js";import{m54_0 as me,m54_1 as xr}from"../main.js";function pe({at:e,utilization:t}){let o=new Map;return e.forEach((a,s)=>{let r=new Date(a*1e3),i=r.toDateString();o.has(i)||o.set(i,{day:a,cells:Array(24).fill(null)}),o.get(i).cells[r.getHours()]=t[s]??null}),[...o.values()]}var ue=e=>Math.min(5,Math.ceil(e*5));import{m207_0 as ce}from"../shared.js";import{m95_0 as fe}from"../main.js";var Ge=300,$e=Array.from({length:24},(e,t)=>t);function qe({share:e,when:t}){return e===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${ue(e)}`} data-tip=${`${t}: ${Et(e)}`}>
<span>${Math.round(e*100)}</span>
<span class="unseen"> %</span>
</td>
`}var Ve=({day:e,cells:t})=>n`
<tr>
<th scope="row">${ft(e)}</th>
${$e.map(o=>n`<${qe} key=${o} share=${t[o]} when=${`${ft(e)}, ${o}:00`} />`)}
</tr>
`;function de(){let e=A(()=>new ce("/api/v1/series?range=7d"),[]);L(()=>e.start(Ge),[e]);let t=e.value.value,o=e.error.value,a=A(()=>t&&pe(t),[t]);return n`
<${fe} id="hours" title="Utilization by hour" note="% of connected agents at work, last 7 days">
${o&&n`<${vt} title="Utilization could not be loaded" text=${o.message} again=${e.again} />`}
${!t&&!o&&n`<${tt} />`}
${a?.length===0&&n`<p class="nothing">No hour was measured yet.</p>`}
${a?.length>0&&n`
<table class="hours">
<thead>
<tr>
<th scope="col">Day</th>
${$e.map(s=>n`<th key=${s} scope="col"><span>${s}</span></th>`)}
</tr>
</thead>
<tbody>${a.map(s=>n`<${Ve} key=${s.day} ...${s} />`)}</tbody>
</table>
`}
<//>
`}var wt=13,Je=["busy","installing",...k.slice(1)],Qe=16,he=({shape:e,token:t})=>n`
<${rt}
key=${t}
width=${wt+2}
height=${wt+2}
draw=${o=>st(o,e,{left:1,top:1,size:wt,token:t})}
/>
`;function Ye(){let e=new Map;for(let t of d.peek()){let o=t.job;if(!o)continue;let a=JSON.stringify([o.org_id,o.app_version_id]);e.set(a,(e.get(a)??0)+1)}return[...e].sort((t,o)=>o[1]-t[1]).slice(0,Qe).map(([t,o])=>[...JSON.parse(t),o])}function ge({picture:e,byBuild:t}){return e.totals.value,n`
<div class="map-legend">
${Je.map(o=>n`
<span key=${o} class="map-key" title=${z[o]}>
<${he} shape=${o} token=${t?"ink-2":null} />
${o}
</span>
`)}
${t&&Ye().map(([o,a,s])=>n`
<span key=${`${o}
${a}`} class="map-key">
<${he} shape="busy" token=${at(o,a)} />
<${W} org=${o} version=${a} />
<span class="number quiet">${s}</span>
</span>
`)}
</div>
`}import{m93_0 as ut}from"../main.js";import{m158_0 as en,m158_1 as on,m158_2 as an,m158_3 as Q,m158_4 as be}from"../main.js";var _e=(e,t)=>e.length===t.length&&e.every((o,a)=>o===t[a]),ct=class{#n={by:"all",state:"",words:[]};#s=new Map;#e=new Set;#o=0;#l=-1;#r=new Set;#a=new Set;groups=C([]);totals=C(q({}));passing=C(0);behind=C(0);start(){this.#l!==d.version&&this.#t();let t=d.watch((o,a)=>this.#i(o,a));return()=>{t(),cancelAnimationFrame(this.#o)}}show(t){this.#n=t,this.#t({force:!0})}watch(t){return this.#r.add(t),()=>this.#r.delete(t)}hold(t){this.#a.add(t)}release(t){this.#a.delete(t),this.#a.size===0&&this.behind.peek()>0&&this.#t()}showHeld(){this.#t({force:!0})}#i(t,o){for(let a in t)this.#e.add(a);for(let a of o)this.#e.add(a);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let a=this.#e;this.#e=new Set,this.#t();for(let s of this.#r)s(a)}))}#t({force:t=!1}={}){let{by:o,state:a,words:s}=this.#n;this.#l=d.version;let r=d.ids.peek().map(m=>[m,d.row(m).peek()]),i=new Set;for(let[m,f]of r)(a===""||R(f)===a)&&be("agent",f,s)&&i.add(m);let l=Mt(r,o).map(m=>({...m,ids:i.size===r.length?m.ids:m.ids.filter(f=>i.has(f))})).filter(m=>m.ids.length>0);St(()=>{this.totals.value=q(At(r)),this.passing.value=i.size,this.#m(l,this.#a.size>0&&!t)})}#m(t,o){let a=0,s=[];for(let{key:i,ids:l,totals:m}of t){let f=this.#s.get(i);if(!f&&o){a+=1;continue}let h=f??{key:i,ids:C(l),totals:C(m)};_e(h.ids.peek(),l)||(o?a+=1:h.ids.value=l),h.totals.value=m,s.push(h)}let r=[...this.#s.keys()].filter(i=>!t.some(l=>l.key===i)).length;this.behind.value=o?a+r:0,!o&&(this.#s=new Map(s.map(i=>[i.key,i])),_e(s,this.groups.peek())||(this.groups.value=s))}};import{m188_0 as fn,m188_1 as $n,m188_2 as dn,m188_3 as hn,m188_4 as gn,m188_5 as bn,m188_6 as we}from"../main.js";import{m206_0 as yn,m206_1 as kn,m206_2 as vn,m206_3 as Sn,m206_4 as ye}from"../main.js";var ke={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Xe=200,Y=e=>()=>M({view:e},{push:!0}),Ze=[{key:"t",what:"as tiles",run:Y("tiles")},{key:"m",what:"as a map",run:Y("map")},{key:"l",what:"as a table",run:Y("table")},{key:"u",what:"utilization by hour",run:Y("hours")},{key:"a",what:"to the agents",run:()=>Dt("fleet-list")}];function ze(e){let t=e.get("group")??"target";return{view:Object.hasOwn(ke,e.get("view")??"")?e.get("view"):null,by:["target","org","all"].includes(t)||t.startsWith(U)?t:"target",state:k.includes(e.get("state"))?e.get("state"):"",byBuild:e.get("color")==="build"}}var to=()=>n`
<${kt} icon="fleet" title="No agents yet">
<p>An agent is one device that runs tests. <${me} /></p>
<//>
`,eo=({state:e})=>n`
<p class="nothing">
No agents ${e?`are ${e}`:""}
${e&&Q.value.length?" and ":""}
${Q.value.length?`match \u201C${Q.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>M({q:"",state:""})}>
Show all
</button>
</p>
`;function ve({query:e}){let{by:t,state:o,byBuild:a,...s}=ze(e),r=A(()=>new ct,[]),i=Q.value;L(()=>r.start(),[r]),A(()=>r.show({by:t,state:o,words:i}),[r,t,o,i.join(" ")]);let l=A(()=>d.ids.peek().length>Xe?"map":"tiles",[d.loaded.value]),m=s.view??l;we("Fleet",Ze),ye("Fleet",()=>[...Object.entries(ke).map(([b,O])=>({label:O,icon:"fleet",run:Y(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${J(b)}`,icon:"fleet",run:()=>M({group:b==="target"?"":b})}))]);let f=b=>t==="all"?"All agents":b,h=d.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return d.loaded.value?h===0?n`
<${ut} title="Fleet">
<${to} />
<//>
`:n`
<${ut}
title="Fleet"
note=${$(h)}
className="fleet-page"
actions=${n`<${ie} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${le} picture=${r} view=${m} by=${t} state=${o} byBuild=${a} />`}
>
<${It} picture=${r} />
${m==="map"&&n`<${ge} picture=${r} byBuild=${a} />`}
${m==="hours"?n`<${de} />`:n`
<div class="held" ...${v}>
<${re} key=${m} ...${{picture:r,view:m,by:t,byBuild:a,titleOf:f}} />
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
