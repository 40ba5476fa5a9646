import{m271_0 as kt,m271_1 as lo,m271_2 as io,m271_3 as j,m271_4 as mo,m271_5 as X,m271_6 as po,m271_7 as Z,m271_8 as E,m271_9 as uo,m271_10 as B,m271_11 as co}from"../main.js";import{m1_0 as ft,m1_1 as ho}from"../main.js";import{m3_0 as z,m3_1 as k,m3_2 as R}from"../main.js";import{m128_0 as vt,m128_1 as St,m128_2 as tt}from"../main.js";import{m60_0 as Tt,m60_1 as Et}from"../main.js";import{m273_0 as To,m273_1 as Eo,m273_2 as Mt,m273_3 as Mo,m273_4 as Ao,m273_5 as xo,m273_6 as C,m273_7 as Oo,m273_8 as D,m273_9 as Fo,m273_10 as At,m273_11 as Ro}from"../main.js";import{m160_0 as K,m160_1 as xt,m160_2 as Ot,m160_3 as No,m160_4 as Ft,m160_5 as V}from"../main.js";import{m165_0 as jo,m165_1 as Bo,m165_2 as Do,m165_3 as Rt,m165_4 as $t,m165_5 as Ko,m165_6 as Uo,m165_7 as U,m165_8 as $,m165_9 as Ct,m165_10 as Ho,m165_11 as Wo,m165_12 as Go,m165_13 as Vo,m165_14 as qo,m165_15 as Jo,m165_16 as Qo,m165_17 as Yo}from"../main.js";import{m174_0 as n}from"../main.js";import{m213_0 as et,m213_1 as ea,m213_2 as oa,m213_3 as aa,m213_4 as sa,m213_5 as M,m213_6 as ra,m213_7 as P,m213_8 as na,m213_9 as la}from"../main.js";import{m216_0 as pa,m216_1 as ua,m216_2 as Pt,m216_3 as Nt}from"../main.js";import{m249_0 as ot}from"../main.js";import{m267_0 as dt,m267_1 as ha,m267_2 as ga,m267_3 as It,m267_4 as ba,m267_5 as Lt}from"../main.js";import{m51_0 as H,m51_1 as ya}from"../main.js";var jt=["paused","drained","quarantined","suspect","offline","lost"],Me=e=>e===null?"\u2013":`${Math.round(e*100)} %`;function Bt({picture:e}){let t=e.totals.value,a=Lt(dt),o=D(()=>ot.ids.value.map(l=>V(ot.row(l).value?.agents??{}))).value,s=l=>o.map(l),r=l=>jt.reduce((m,f)=>m+l[f],0),i=jt.filter(l=>t[l]>0).map(l=>`${$(t[l])} ${l}`);return n`
<dl class="figures is-five">
<${H}
name="Utilization"
href=${P("fleet",{},{view:"hours"})}
value=${Me(t.share)}
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
period=${It(dt)}
value=${$(a?.installs_avoided)}
href=${P("timeline",{},{span:"86400"})}
note=${a&&[Pt(a),Nt(a)].filter(Boolean).join("; ")}
trend=${ot.peek().map(l=>l.installs_avoided)}
tone="yellow"
/>
</dl>
`}function Dt(e,t,a=8){let o=Math.max(1,Math.floor((e+a)/(t+a)));return{columns:o,each:(e-a*(o-1))/o}}function Kt(e,{columns:t,row:a,head:o,after:s,above:r=0}){let i=r;return e.map(l=>{let m=Math.ceil(l/t),f=o+m*a+s,h={top:i,height:f,rows:m};return i+=f,h})}function Ut({top:e},t,{columns:a,row:o,head:s},{from:r,to:i}){let l=Math.max(0,Math.floor((r-e-s)/o))*a,m=Math.min(t,Math.max(0,Math.ceil((i-e-s)/o))*a);return[Math.min(l,m),m]}import{m215_0 as Ht,m215_1 as Wt,m215_2 as Na,m215_3 as Gt,m215_4 as Ia,m215_5 as Vt,m215_6 as qt}from"../main.js";import{m244_0 as ht,m244_1 as Ba,m244_2 as Da,m244_3 as Ka}from"../main.js";import{m257_0 as T}from"../main.js";import{m269_0 as Jt}from"../shared.js";import{m7_0 as Ja,m7_1 as Qa,m7_2 as at}from"../main.js";import{m10_0 as Qt,m10_1 as Za,m10_2 as za}from"../main.js";var Ae={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Yt(e,t){e.fillRect(0,0,t,t)}function xe(e,t){e.save(),e.beginPath(),e.rect(0,0,t,t),e.clip(),e.lineWidth=t/6,e.beginPath();for(let a=-t;a<t*2;a+=t/2.4)e.moveTo(a,t),e.lineTo(a+t,0);e.stroke(),e.restore(),e.lineWidth=1,e.strokeRect(.5,.5,t-1,t-1)}var Oe={busy:Yt,installing:xe,stopping(e,t){Yt(e,t),e.clearRect(t*.3,t*.3,t*.4,t*.4)},idle(e,t){e.lineWidth=1.5,e.strokeRect(.75,.75,t-1.5,t-1.5)},paused(e,t){e.fillRect(t*.12,0,t*.28,t),e.fillRect(t*.6,0,t*.28,t)},draining(e,t){e.fillRect(0,t/2,t,t/2),e.strokeRect(.5,.5,t-1,t-1)},drained(e,t){e.fillRect(0,t*.12,t,t*.28),e.fillRect(0,t*.6,t,t*.28)},quarantined(e,t){e.lineWidth=t/6,e.strokeRect(t/12,t/12,t-t/6,t-t/6),e.beginPath(),e.moveTo(0,t),e.lineTo(t,0),e.stroke()},suspect(e,t){e.beginPath(),e.moveTo(t/2,0),e.lineTo(t,t),e.lineTo(0,t),e.fill()},offline(e,t){e.beginPath(),e.arc(t/2,t/2,t/5,0,Math.PI*2),e.fill()},lost(e,t){e.lineWidth=t/5,e.beginPath(),e.moveTo(t*.15,t*.15),e.lineTo(t*.85,t*.85),e.moveTo(t*.85,t*.15),e.lineTo(t*.15,t*.85),e.stroke()}},Xt=e=>R(e)==="busy"&&e.job?.phase==="installing"?"installing":R(e),gt=2,bt=new Map;function Fe(e,t,a){let o=`${e} ${t} ${a}`;if(!bt.has(o)){let s=document.createElement("canvas");s.width=s.height=a*gt;let r=s.getContext("2d");r.scale(gt,gt),r.fillStyle=r.strokeStyle=t,Oe[e](r,a),bt.set(o,s)}return bt.get(o)}function st(e,t,{left:a,top:o,size:s,token:r=null}){e.clearRect(a-1,o-1,s+2,s+2),e.drawImage(Fe(t,Qt(r??Ae[t]??"go"),s),a,o,s,s)}import{m241_0 as d,m241_1 as rs,m241_2 as ns}from"../main.js";import{m30_0 as rt}from"../shared.js";import{m55_0 as W,m55_1 as us}from"../main.js";import{m62_0 as Zt,m62_1 as nt,m62_2 as lt,m62_3 as q,m62_4 as it}from"../main.js";import{m100_0 as x}from"../main.js";import{m129_0 as mt,m129_1 as bs,m129_2 as _s}from"../main.js";import{m135_0 as pt}from"../main.js";var zt=T(264),te=e=>e<=120?[34,28]:e<=1200?[22,18]:[16,13];function Re(e){let t=e.job&&`${e.job.phase??"running"} ${e.job.test}`,a=q(e);return[e.name,R(e),a&&`build ${a.app_version_id} of ${a.org_id}`,t,U(e.labels)].filter(Boolean).join(", ")}function Ce({id:e,left:t,top:a,width:o}){let s=d.row(e).value;if(!s)return null;let r=q(s),i=it(s),l=Math.max(0,Math.min(t,o-zt));return n`
<${x} className="map-card" left=${l} top=${a} width=${Math.min(zt,o)} aria-hidden="true">
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
<span class="card-labels">${U(s.labels)}</span>
<//>
`}function ee({name:e,ids:t,picture:a,columns:o,pitch:s,size:r,width:i,byBuild:l}){let m=At(null),f=B(null),h=X(),v=E(()=>new Map(t.map((p,u)=>[p,u])),[t]),b=p=>({left:p%o*s+1,top:Math.floor(p/o)*s+1}),A=(p,u)=>{let c=d.row(t[u]).peek();if(!c)return;let y=l?c.job:null;st(p,Xt(c),{...b(u),size:r,token:y&&at(y.org_id,y.app_version_id)})},N=kt(p=>{p.clearRect(0,0,i,1e5),t.forEach((u,c)=>A(p,c))},[t,o,s,i,l]);j(()=>a.watch(p=>f.current?.(u=>{for(let c of p)v.has(c)&&A(u,v.get(c))})),[N,v]);let w=(p,u)=>{let c=P("agent",{name:t[p]});u.metaKey||u.ctrlKey?window.open(c,"_blank","noopener"):et(c)},O=p=>{let u=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-u.left)/s),y=Math.floor((p.clientY-u.top)/s)*o+c;return c>=0&&c<o&&y>=0&&y<t.length?y:null},I=p=>{let u=m.peek()??-1,c={ArrowRight:u+1,ArrowLeft:u-1,ArrowDown:u<0?0:u+o,ArrowUp:u-o,Home:0,End:t.length-1}[p.key];if(c!==void 0)m.value=Math.max(0,Math.min(t.length-1,c));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),L(p.currentTarget,m.peek())},L=(p,u)=>{if(u===null)return;let c=p.getBoundingClientRect().top+b(u).top;c<80?window.scrollBy({top:c-80}):c+s>window.innerHeight-24&&window.scrollBy({top:c+s-window.innerHeight+24})},F=Math.ceil(t.length/o)*s,_=D(()=>m.value===null||m.value>=t.length?null:m.value).value,g=_===null?null:b(_);return n`
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
<${rt} className="map-cells" width=${i} height=${F} draw=${N} paint=${f} />
<${Pe} id=${h} agent=${t[_??0]} index=${_??0} count=${t.length} />
${g&&n`
<${x}
className="map-mark"
left=${g.left-3}
top=${g.top-3}
width=${r+6}
height=${r+6}
/>
`}
${g&&n`<${Ce} id=${t[_]} left=${g.left} top=${g.top+s+4} width=${i} />`}
</div>
`}function Pe({id:e,agent:t,index:a,count:o}){let s=d.row(t).value;return n`
<span
id=${e}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${a+1}
aria-setsize=${o}
>
${s?Re(s):$(a+1)}
</span>
`}var Ne=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],oe=()=>n`
<div role="rowgroup" class="fleet-head">
<div role="row" class="fleet-row">
${Ne.map(([e,t])=>n`<span key=${e} role="columnheader" class=${`f-${e}`}>${t}</span>`)}
</div>
</div>
`;function ae({id:e,rowIndex:t,...a}){let o=d.row(e).value;if(!o)return null;let s=P("agent",{name:o.name}),r=q(o),i=it(o);return n`
<${x} role="row" aria-rowindex=${t} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(s,"_blank","noopener"):et(s))}} ...${a}>
<span role="cell" class="f-state">
<${mt} agent=${o} />
</span>
<span role="cell" class="f-agent">
<a class="row-link" data-row=${`agent/${e}`} tabindex="-1" href=${s} title=${o.name}>
${o.name}
</a>
${o.simulated&&n`<span class="tag">simulated</span>`}
<${Et} name=${o.name} />
</span>
<span role="cell" class="f-build">
${r?n`<${W} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}
</span>
<span role="cell" class="f-job">
${o.job?n`<${pt} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!i)?n`<${nt} agent=${o} />`:n`<span class="quiet" title=${i}>${i??"\u2013"}</span>`}
</span>
<span role="cell" class="f-took">${o.job&&n`<${lt} job=${o.job} />`}</span>
<span role="cell" class="f-serves">
<span>${o.targets.join(", ")}</span>
<span class="labels" title=${U(o.labels)}>${U(o.labels)}</span>
</span>
<span role="cell" class="f-done number">${$(o.jobs_done)}</span>
<span role="cell" class="f-installs number">${$(o.installs)}</span>
<//>
`}import{m71_0 as G}from"../main.js";function se({totals:e}){let t=B(null);return Z(()=>{k.forEach((a,o)=>t.current.children[o].style.setProperty("flex-grow",e[a]||0))}),n`
<span class="bar state-bar" ref=${t} aria-hidden="true">
${k.map(a=>n`<i key=${a} class=${`bar-${a}`}></i>`)}
</span>
`}var ne=T(700),Ie=T(244),le=T(126),_t=T(24),Le=T(32),je=e=>e.share===null?"none connected":`${Math.round(e.share*100)} % working`;function Be(e,t){let a={target:"target",org:"org_id"}[e];return a?ht.ids.value.map(s=>ht.row(s).value).filter(s=>s?.[a]===t).reduce((s,r)=>s+r.waiting,0):null}function De({id:e,group:t,by:a,title:o}){let s=t.totals.value,r=t.ids.value.length,i=Be(a,t.key);return n`
<div class="pool">
<h2 id=${e} title=${o}>
${o}${" "}
<small class="number">
${r<s.known?`${$(r)} of ${$(s.known)}`:$(s.known)}
</small>
</h2>
<span class="pool-share number">
<strong>${je(s)}</strong>
</span>
<span class="pool-bar">
<${se} totals=${s} />
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
<span class="number">${Rt(i,"job")} waiting</span>
</span>
`}
</span>
</div>
`}function Ke(e,t,a){let o=t<ne,s=T(o?100:52);if(e==="table")return{columns:1,row:T(o?84:46),head:s,after:_t,above:o?0:Le};if(e==="map"){let[l,m]=te(a);return{columns:Math.max(1,Math.floor(t/l)),row:l,head:s,after:_t,pitch:l,size:m}}let{columns:r,each:i}=Dt(t,Ie);return{columns:r,each:i,row:le+8,head:s,after:_t}}function Ue({group:e,place:t,by:a,view:o,seen:s,size:r,before:i,title:l,picture:m,byBuild:f}){let h=e.ids.value,v=X(),{from:b,to:A,width:N}=s,[w,O]=Ut(t,h.length,r,{from:b,to:A}),I=h.slice(w,O),L=n`<${De} id=${v} group=${e} by=${a} title=${l} />`,F=S=>({top:Math.floor(S/r.columns)*r.row+r.head});return o==="table"?n`
<${x} role="rowgroup" className="fleet-group" top=${t.top} height=${t.height-r.after}>
<div role="row" aria-rowindex=${i+1}>
<div role="cell">${L}</div>
</div>
${I.map((S,_)=>n`
<${ae}
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
${o==="map"?n`
<${ee}
name=${l}
ids=${h}
picture=${m}
columns=${r.columns}
pitch=${r.pitch}
size=${r.size}
width=${N}
byBuild=${f}
/>
`:n`
<ul class="cards" aria-label=${`Agents of ${l}`}>
${I.map((S,_)=>n`
<${Zt}
key=${S}
id=${S}
index=${w+_}
count=${h.length}
width=${r.each}
height=${le}
left=${(w+_)%r.columns*(r.each+8)}
...${F(w+_)}
/>
`)}
</ul>
`}
<//>
`}function ie({picture:e,view:t,by:a,byBuild:o,titleOf:s}){let r=B(null),i=Jt(r),l=D(()=>{let g=e.groups.value,p=g.map(y=>y.ids.value.length),u=p.reduce((y,Ee)=>y+Ee,0),c=Ke(t,i.value.width,u);return{size:c,total:u,places:Kt(p,c),shown:g,counts:p}}).value,{size:m,places:f,shown:h,counts:v,total:b}=l,{from:A,to:N,width:w}=i.value,O=f.length>0?f.at(-1).top+f.at(-1).height:0,I=Wt(r.current);Z(()=>{r.current.style.setProperty("height",`${O}px`),qt(r.current,I)});let L=g=>{if(t==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:t==="tiles"?1:0,ArrowLeft:t==="tiles"?-1:0}[g.key];!p||!g.target.closest("[data-row]")||(g.preventDefault(),Gt(p))},F=1,S=h.map((g,p)=>{let u=f[p],c=F;return F+=v[p]+1,u.top+u.height>A&&u.top<N&&w>0&&n`
<${Ue}
key=${g.key}
group=${g}
place=${u}
by=${a}
view=${t}
seen=${i.value}
size=${m}
before=${c}
title=${s(g.key)}
picture=${e}
byBuild=${o}
/>
`}),_=t==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+h.length+1}:{};return n`
<div
id="fleet-list"
data-list
class=${`fleet fleet-${t} ${w>0&&w<ne?"is-narrow":""}`}
ref=${r}
onFocusIn=${Vt}
onKeyDown=${L}
...${_}
>
${t==="table"&&n`<${oe} />`}
${S}
</div>
`}import{m89_0 as me}from"../main.js";import{m115_0 as wt}from"../main.js";var He=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],J=e=>({all:"nothing",target:"target",org:"organization"})[e]??`label ${e.slice(K.length)}`;function We(e){let t=Ft(d.peek().map(o=>[o.name,o])).map(([o])=>K+o),a=e.startsWith(K)&&!t.includes(e)?[e]:[];return["target","org",...t,...a,"all"].map(o=>({label:J(o),checked:o===e,run:()=>M({group:o==="target"?"":o},{push:!0})}))}var Ge=({state:e,total:t,on:a})=>n`
<button
type="button"
class=${`state-filter state-${e}`}
aria-pressed=${a}
title=${z[e]}
onClick=${()=>M({state:a?"":e},{push:!0})}
>
<${G} name=${e} />
<span class="number">${$(t)} ${e}</span>
</button>
`;function Ve({picture:e,view:t,by:a,state:o,byBuild:s}){let r=e.totals.value;return n`
<${me} label=${`Group by ${J(a)}`} items=${()=>We(a)}>
Group by <strong>${J(a)}</strong>
<${G} name="down" />
<//>
${t==="map"&&n`
<${wt}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${s?"build":"state"}
onChange=${i=>M({color:i==="build"?"build":""})}
/>
`}
<span class="state-filters" role="group" aria-label="Filter by state">
${k.filter(i=>r[i]>0||i===o).map(i=>n`<${Ge} key=${i} state=${i} total=${r[i]} on=${i===o} />`)}
</span>
`}var pe=({view:e,...t})=>n`
<${wt}
label="View"
hideLabel
options=${He}
value=${e}
onChange=${a=>M({view:a},{push:!0})}
/>
${e!=="hours"&&n`<${Ve} view=${e} ...${t} />`}
`;import{m53_0 as ue}from"../main.js";import{m54_0 as ce,m54_1 as Lr}from"../main.js";function fe({at:e,utilization:t}){let a=new Map;return e.forEach((o,s)=>{let r=new Date(o*1e3),i=r.toDateString();a.has(i)||a.set(i,{day:o,cells:Array(24).fill(null)}),a.get(i).cells[r.getHours()]=t[s]??null}),[...a.values()]}var $e=e=>Math.min(5,Math.ceil(e*5));import{m208_0 as de}from"../shared.js";import{m96_0 as he}from"../main.js";var qe=300,ge=Array.from({length:24},(e,t)=>t);function Je({share:e,when:t}){return e===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${$e(e)}`} data-tip=${`${t}: ${Ct(e)}`}>
<span>${Math.round(e*100)}</span>
<span class="unseen"> %</span>
</td>
`}var Qe=({day:e,cells:t})=>n`
<tr>
<th scope="row">${$t(e)}</th>
${ge.map(a=>n`<${Je} key=${a} share=${t[a]} when=${`${$t(e)}, ${a}:00`} />`)}
</tr>
`;function be(){let e=E(()=>new de("/api/v1/series?range=7d"),[]);j(()=>e.start(qe),[e]);let t=e.value.value,a=e.error.value,o=E(()=>t&&fe(t),[t]);return n`
<${he} id="hours" title="Utilization by hour" note="% of connected agents at work, last 7 days">
${a&&n`<${St} title="Utilization could not be loaded" text=${a.message} again=${e.again} />`}
${!t&&!a&&n`<${tt} />`}
${o?.length===0&&n`<p class="nothing">No hour was measured yet.</p>`}
${o?.length>0&&n`
<table class="hours">
<thead>
<tr>
<th scope="col">Day</th>
${ge.map(s=>n`<th key=${s} scope="col"><span>${s}</span></th>`)}
</tr>
</thead>
<tbody>${o.map(s=>n`<${Qe} key=${s.day} ...${s} />`)}</tbody>
</table>
`}
<//>
`}var yt=13,Ye=["busy","installing",...k.slice(1)],Xe=16,_e=({shape:e,token:t})=>n`
<${rt}
key=${t}
width=${yt+2}
height=${yt+2}
draw=${a=>st(a,e,{left:1,top:1,size:yt,token:t})}
/>
`;function Ze(){let e=new Map;for(let t of d.peek()){let a=t.job;if(!a)continue;let o=JSON.stringify([a.org_id,a.app_version_id]);e.set(o,(e.get(o)??0)+1)}return[...e].sort((t,a)=>a[1]-t[1]).slice(0,Xe).map(([t,a])=>[...JSON.parse(t),a])}function we({picture:e,byBuild:t}){return e.totals.value,n`
<div class="map-legend">
${Ye.map(a=>n`
<span key=${a} class="map-key" title=${z[a]}>
<${_e} shape=${a} token=${t?"ink-2":null} />
${a}
</span>
`)}
${t&&Ze().map(([a,o,s])=>n`
<span key=${`${a}
${o}`} class="map-key">
<${_e} shape="busy" token=${at(a,o)} />
<${W} org=${a} version=${o} />
<span class="number quiet">${s}</span>
</span>
`)}
</div>
`}import{m94_0 as ut}from"../main.js";import{m159_0 as pn,m159_1 as un,m159_2 as cn,m159_3 as Q,m159_4 as ye}from"../main.js";var ke=(e,t)=>e.length===t.length&&e.every((a,o)=>a===t[o]),ct=class{#n={by:"all",state:"",words:[]};#s=new Map;#e=new Set;#o=0;#l=-1;#r=new Set;#a=new Set;groups=C([]);totals=C(V({}));passing=C(0);behind=C(0);start(){this.#l!==d.version&&this.#t();let t=d.watch((a,o)=>this.#i(a,o));return()=>{t(),cancelAnimationFrame(this.#o)}}show(t){this.#n=t,this.#t({force:!0})}watch(t){return this.#r.add(t),()=>this.#r.delete(t)}hold(t){this.#a.add(t)}release(t){this.#a.delete(t),this.#a.size===0&&this.behind.peek()>0&&this.#t()}showHeld(){this.#t({force:!0})}#i(t,a){for(let o in t)this.#e.add(o);for(let o of a)this.#e.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#e;this.#e=new Set,this.#t();for(let s of this.#r)s(o)}))}#t({force:t=!1}={}){let{by:a,state:o,words:s}=this.#n;this.#l=d.version;let r=d.ids.peek().map(m=>[m,d.row(m).peek()]),i=new Set;for(let[m,f]of r)(o===""||R(f)===o)&&ye("agent",f,s)&&i.add(m);let l=Ot(r,a).map(m=>({...m,ids:i.size===r.length?m.ids:m.ids.filter(f=>i.has(f))})).filter(m=>m.ids.length>0);Mt(()=>{this.totals.value=V(xt(r)),this.passing.value=i.size,this.#m(l,this.#a.size>0&&!t)})}#m(t,a){let o=0,s=[];for(let{key:i,ids:l,totals:m}of t){let f=this.#s.get(i);if(!f&&a){o+=1;continue}let h=f??{key:i,ids:C(l),totals:C(m)};ke(h.ids.peek(),l)||(a?o+=1:h.ids.value=l),h.totals.value=m,s.push(h)}let r=[...this.#s.keys()].filter(i=>!t.some(l=>l.key===i)).length;this.behind.value=a?o+r:0,!a&&(this.#s=new Map(s.map(i=>[i.key,i])),ke(s,this.groups.peek())||(this.groups.value=s))}};import{m189_0 as yn,m189_1 as kn,m189_2 as vn,m189_3 as Sn,m189_4 as Tn,m189_5 as En,m189_6 as ve}from"../main.js";import{m207_0 as xn,m207_1 as On,m207_2 as Fn,m207_3 as Rn,m207_4 as Cn,m207_5 as Se}from"../main.js";var ze=200,Y=e=>()=>M({view:e},{push:!0}),to=[{key:"t",what:"as tiles",run:Y("tiles")},{key:"m",what:"as a map",run:Y("map")},{key:"l",what:"as a table",run:Y("table")},{key:"u",what:"utilization by hour",run:Y("hours")},{key:"a",what:"to the agents",run:()=>Ht("fleet-list")}];function eo(e){let t=e.get("group")??"target";return{view:Object.hasOwn(ft,e.get("view")??"")?e.get("view"):null,by:["target","org","all"].includes(t)||t.startsWith(K)?t:"target",state:k.includes(e.get("state"))?e.get("state"):"",byBuild:e.get("color")==="build"}}var oo=()=>n`
<${vt} icon="fleet" title="No agents yet">
<p>An agent is one device that runs tests. <${ce} /></p>
<//>
`,ao=({state:e})=>n`
<p class="nothing">
No agents ${e?`are ${e}`:""}
${e&&Q.value.length?" and ":""}
${Q.value.length?`match \u201C${Q.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>M({q:"",state:""})}>
Show all
</button>
</p>
`;function Te({query:e}){let{by:t,state:a,byBuild:o,...s}=eo(e),r=E(()=>new ct,[]),i=Q.value;j(()=>r.start(),[r]),E(()=>r.show({by:t,state:a,words:i}),[r,t,a,i.join(" ")]);let l=E(()=>d.ids.peek().length>ze?"map":"tiles",[d.loaded.value]),m=s.view??l;ve("Fleet",to),Se("Fleet",()=>[...Object.entries(ft).map(([b,A])=>({label:A,icon:"fleet",run:Y(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${J(b)}`,icon:"fleet",run:()=>M({group:b==="target"?"":b})}))]);let f=b=>t==="all"?"All agents":b,h=d.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return d.loaded.value?h===0?n`
<${ut} title="Fleet">
<${oo} />
<//>
`:n`
<${ut}
title="Fleet"
note=${$(h)}
className="fleet-page"
actions=${n`<${ue} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${pe} picture=${r} view=${m} by=${t} state=${a} byBuild=${o} />`}
>
<${Tt} />
<${Bt} picture=${r} />
${m==="map"&&n`<${we} picture=${r} byBuild=${o} />`}
${m==="hours"?n`<${be} />`:n`
<div class="held" ...${v}>
<${ie} key=${m} ...${{picture:r,view:m,by:t,byBuild:o,titleOf:f}} />
<${so} picture=${r} />
</div>
${r.passing.value===0&&n`<${ao} state=${a} />`}
`}
<//>
`:n`
<${ut} title="Fleet">
<${tt} lines=${10} />
<//>
`}var so=({picture:e})=>n`
<p class="fleet-behind">
${e.behind.value>0&&n`
<button type="button" class="pill" onClick=${()=>e.showHeld()}>
Show changes
</button>
`}
</p>
`;export{Te as default};
