import{m272_0 as kt,m272_1 as lo,m272_2 as io,m272_3 as j,m272_4 as mo,m272_5 as Y,m272_6 as po,m272_7 as X,m272_8 as E,m272_9 as uo,m272_10 as B,m272_11 as co}from"../main.js";import{m1_0 as ft,m1_1 as ho}from"../main.js";import{m3_0 as Z,m3_1 as k,m3_2 as R}from"../main.js";import{m129_0 as vt,m129_1 as St,m129_2 as z}from"../main.js";import{m60_0 as Tt,m60_1 as Et}from"../main.js";import{m274_0 as To,m274_1 as Eo,m274_2 as Mt,m274_3 as Mo,m274_4 as Ao,m274_5 as xo,m274_6 as P,m274_7 as Oo,m274_8 as D,m274_9 as Fo,m274_10 as At,m274_11 as Ro}from"../main.js";import{m161_0 as K,m161_1 as xt,m161_2 as Ot,m161_3 as No,m161_4 as Ft,m161_5 as G}from"../main.js";import{m166_0 as jo,m166_1 as Bo,m166_2 as Do,m166_3 as Rt,m166_4 as $t,m166_5 as Ko,m166_6 as Uo,m166_7 as U,m166_8 as g,m166_9 as Pt,m166_10 as Ho,m166_11 as Wo,m166_12 as Go,m166_13 as Vo,m166_14 as qo,m166_15 as Jo,m166_16 as Qo,m166_17 as Yo}from"../main.js";import{m175_0 as n}from"../main.js";import{m214_0 as tt,m214_1 as es,m214_2 as os,m214_3 as ss,m214_4 as as,m214_5 as M,m214_6 as rs,m214_7 as C,m214_8 as ns,m214_9 as ls}from"../main.js";import{m217_0 as ps,m217_1 as us,m217_2 as Ct,m217_3 as Nt}from"../main.js";import{m250_0 as et}from"../main.js";import{m268_0 as dt,m268_1 as hs,m268_2 as gs,m268_3 as It,m268_4 as bs,m268_5 as Lt}from"../main.js";import{m51_0 as ot,m51_1 as ys}from"../main.js";var jt=["paused","drained","quarantined","suspect","offline","lost"],Me=e=>e===null?"\u2013":`${Math.round(e*100)} %`;function Bt({picture:e}){let t=e.totals.value,s=Lt(dt),o=D(()=>et.ids.value.map(m=>G(et.row(m).value?.agents??{}))).value,a=m=>o.map(m),r=m=>jt.reduce((i,f)=>i+m[f],0),l=jt.filter(m=>t[m]>0).map(m=>`${g(t[m])} ${m}`);return n`
<dl class="figures is-three">
<${ot}
name="Utilization"
href=${C("fleet",{},{view:"hours"})}
value=${Me(t.share)}
note=${`${g(t.working)} of ${g(t.connected)} connected`}
trend=${a(m=>m.share)}
tone="go"
/>
<${ot}
name="Unavailable"
icon="paused"
value=${g(r(t))}
note=${l.join(", ")}
trend=${a(r)}
/>
<${ot}
name="Installs avoided"
period=${It(dt)}
value=${g(s?.installs_avoided)}
href=${C("timeline",{},{span:"86400"})}
note=${s&&[Ct(s),Nt(s)].filter(Boolean).join("; ")}
trend=${et.peek().map(m=>m.installs_avoided)}
tone="yellow"
/>
</dl>
`}function Dt(e,t,s=8){let o=Math.max(1,Math.floor((e+s)/(t+s)));return{columns:o,each:(e-s*(o-1))/o}}function Kt(e,{columns:t,row:s,head:o,after:a,above:r=0}){let l=r;return e.map(m=>{let i=Math.ceil(m/t),f=o+i*s+a,d={top:l,height:f,rows:i};return l+=f,d})}function Ut({top:e},t,{columns:s,row:o,head:a},{from:r,to:l}){let m=Math.max(0,Math.floor((r-e-a)/o))*s,i=Math.min(t,Math.max(0,Math.ceil((l-e-a)/o))*s);return[Math.min(m,i),i]}import{m216_0 as Ht,m216_1 as Wt,m216_2 as Ns,m216_3 as Gt,m216_4 as Is,m216_5 as Vt,m216_6 as qt}from"../main.js";import{m245_0 as ht,m245_1 as Bs,m245_2 as Ds,m245_3 as Ks}from"../main.js";import{m258_0 as T}from"../main.js";import{m270_0 as Jt}from"../shared.js";import{m7_0 as Js,m7_1 as Qs,m7_2 as Ys,m7_3 as st}from"../main.js";import{m10_0 as Qt,m10_1 as zs,m10_2 as ta}from"../main.js";var Ae={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Yt(e,t){e.fillRect(0,0,t,t)}function xe(e,t){e.save(),e.beginPath(),e.rect(0,0,t,t),e.clip(),e.lineWidth=t/6,e.beginPath();for(let s=-t;s<t*2;s+=t/2.4)e.moveTo(s,t),e.lineTo(s+t,0);e.stroke(),e.restore(),e.lineWidth=1,e.strokeRect(.5,.5,t-1,t-1)}var Oe={busy:Yt,installing:xe,stopping(e,t){Yt(e,t),e.clearRect(t*.3,t*.3,t*.4,t*.4)},idle(e,t){e.lineWidth=1.5,e.strokeRect(.75,.75,t-1.5,t-1.5)},paused(e,t){e.fillRect(t*.12,0,t*.28,t),e.fillRect(t*.6,0,t*.28,t)},draining(e,t){e.fillRect(0,t/2,t,t/2),e.strokeRect(.5,.5,t-1,t-1)},drained(e,t){e.fillRect(0,t*.12,t,t*.28),e.fillRect(0,t*.6,t,t*.28)},quarantined(e,t){e.lineWidth=t/6,e.strokeRect(t/12,t/12,t-t/6,t-t/6),e.beginPath(),e.moveTo(0,t),e.lineTo(t,0),e.stroke()},suspect(e,t){e.beginPath(),e.moveTo(t/2,0),e.lineTo(t,t),e.lineTo(0,t),e.fill()},offline(e,t){e.beginPath(),e.arc(t/2,t/2,t/5,0,Math.PI*2),e.fill()},lost(e,t){e.lineWidth=t/5,e.beginPath(),e.moveTo(t*.15,t*.15),e.lineTo(t*.85,t*.85),e.moveTo(t*.85,t*.15),e.lineTo(t*.15,t*.85),e.stroke()}},Xt=e=>R(e)==="busy"&&e.job?.phase==="installing"?"installing":R(e),gt=2,bt=new Map;function Fe(e,t,s){let o=`${e} ${t} ${s}`;if(!bt.has(o)){let a=document.createElement("canvas");a.width=a.height=s*gt;let r=a.getContext("2d");r.scale(gt,gt),r.fillStyle=r.strokeStyle=t,Oe[e](r,s),bt.set(o,a)}return bt.get(o)}function at(e,t,{left:s,top:o,size:a,token:r=null}){e.clearRect(s-1,o-1,a+2,a+2),e.drawImage(Fe(t,Qt(r??Ae[t]??"go"),a),s,o,a,a)}import{m242_0 as $,m242_1 as na,m242_2 as la}from"../main.js";import{m30_0 as rt}from"../shared.js";import{m55_0 as H,m55_1 as ca}from"../main.js";import{m62_0 as Zt,m62_1 as nt,m62_2 as lt,m62_3 as V,m62_4 as it}from"../main.js";import{m100_0 as x}from"../main.js";import{m130_0 as mt,m130_1 as _a,m130_2 as wa}from"../main.js";import{m136_0 as pt,m136_1 as va}from"../main.js";var zt=T(264),te=e=>e<=120?[34,28]:e<=1200?[22,18]:[16,13];function Re(e){let t=e.job&&`${e.job.phase??"running"} ${e.job.test}`,s=V(e);return[e.name,R(e),s&&`build ${s.app_version_id} of ${s.org_id}`,t,U(e.labels)].filter(Boolean).join(", ")}function Pe({id:e,left:t,top:s,width:o}){let a=$.row(e).value;if(!a)return null;let r=V(a),l=it(a),m=Math.max(0,Math.min(t,o-zt));return n`
<${x} className="map-card" left=${m} top=${s} width=${Math.min(zt,o)} aria-hidden="true">
<span class="card-head">
<strong class="card-name">${a.name}</strong>
<${mt} agent=${a} />
</span>
${r&&n`
<span class="card-build">
<${H} org=${r.org_id} version=${r.app_version_id} />
</span>
`}
${a.job&&n`
<span class="card-doing">
<${pt} test=${a.job.test} />
</span>
<${lt} job=${a.job} />
`}
${a.state==="offline"&&n`<${nt} agent=${a} />`}
${l&&n`<span class="card-hold">${l}</span>`}
<span class="card-labels">${U(a.labels)}</span>
<//>
`}function ee({name:e,ids:t,picture:s,columns:o,pitch:a,size:r,width:l,byBuild:m}){let i=At(null),f=B(null),d=Y(),v=E(()=>new Map(t.map((p,u)=>[p,u])),[t]),b=p=>({left:p%o*a+1,top:Math.floor(p/o)*a+1}),A=(p,u)=>{let c=$.row(t[u]).peek();if(!c)return;let y=m?c.job:null;at(p,Xt(c),{...b(u),size:r,token:y&&st(y.org_id,y.app_version_id)})},N=kt(p=>{p.clearRect(0,0,l,1e5),t.forEach((u,c)=>A(p,c))},[t,o,a,l,m]);j(()=>s.watch(p=>f.current?.(u=>{for(let c of p)v.has(c)&&A(u,v.get(c))})),[N,v]);let w=(p,u)=>{let c=C("agent",{name:t[p]});u.metaKey||u.ctrlKey?window.open(c,"_blank","noopener"):tt(c)},O=p=>{let u=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-u.left)/a),y=Math.floor((p.clientY-u.top)/a)*o+c;return c>=0&&c<o&&y>=0&&y<t.length?y:null},I=p=>{let u=i.peek()??-1,c={ArrowRight:u+1,ArrowLeft:u-1,ArrowDown:u<0?0:u+o,ArrowUp:u-o,Home:0,End:t.length-1}[p.key];if(c!==void 0)i.value=Math.max(0,Math.min(t.length-1,c));else if(p.key==="Enter"&&i.peek()!==null)w(i.peek(),p);else if(p.key==="Escape"&&i.peek()!==null)i.value=null;else return;p.preventDefault(),p.stopPropagation(),L(p.currentTarget,i.peek())},L=(p,u)=>{if(u===null)return;let c=p.getBoundingClientRect().top+b(u).top;c<80?window.scrollBy({top:c-80}):c+a>window.innerHeight-24&&window.scrollBy({top:c+a-window.innerHeight+24})},F=Math.ceil(t.length/o)*a,_=D(()=>i.value===null||i.value>=t.length?null:i.value).value,h=_===null?null:b(_);return n`
<div
class="map"
role="listbox"
aria-label=${`Agents of ${e}`}
tabindex="0"
aria-activedescendant=${d}
onPointerMove=${p=>i.value=O(p)}
onPointerLeave=${()=>i.value=null}
onClick=${p=>O(p)!==null&&w(O(p),p)}
onKeyDown=${I}
onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(i.value??=0)}
onBlur=${()=>i.value=null}
>
<${rt} className="map-cells" width=${l} height=${F} draw=${N} paint=${f} />
<${Ce} id=${d} agent=${t[_??0]} index=${_??0} count=${t.length} />
${h&&n`
<${x}
className="map-mark"
left=${h.left-3}
top=${h.top-3}
width=${r+6}
height=${r+6}
/>
`}
${h&&n`<${Pe} id=${t[_]} left=${h.left} top=${h.top+a+4} width=${l} />`}
</div>
`}function Ce({id:e,agent:t,index:s,count:o}){let a=$.row(t).value;return n`
<span
id=${e}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${s+1}
aria-setsize=${o}
>
${a?Re(a):g(s+1)}
</span>
`}var Ne=[["state","State"],["agent","Agent"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],oe=()=>n`
<div role="rowgroup" class="fleet-head">
<div role="row" class="fleet-row">
${Ne.map(([e,t])=>n`<span key=${e} role="columnheader" class=${`f-${e}`}>${t}</span>`)}
</div>
</div>
`;function se({id:e,rowIndex:t,...s}){let o=$.row(e).value;if(!o)return null;let a=C("agent",{name:o.name}),r=V(o),l=it(o);return n`
<${x} role="row" aria-rowindex=${t} className="fleet-row is-agent" onClick=${i=>{i.target.closest("a")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(a,"_blank","noopener"):tt(a))}} ...${s}>
<span role="cell" class="f-state">
<${mt} agent=${o} />
</span>
<span role="cell" class="f-agent">
<a class="row-link" data-row=${`agent/${e}`} tabindex="-1" href=${a} title=${o.name}>
${o.name}
</a>
${o.simulated&&n`<span class="tag">simulated</span>`}
<${Et} name=${o.name} />
</span>
<span role="cell" class="f-build">
${r?n`<${H} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}
</span>
<span role="cell" class="f-job">
${o.job?n`<${pt} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!l)?n`<${nt} agent=${o} />`:n`<span class="quiet" title=${l}>${l??"\u2013"}</span>`}
</span>
<span role="cell" class="f-took">${o.job&&n`<${lt} job=${o.job} />`}</span>
<span role="cell" class="f-serves">
<span>${o.targets.join(", ")}</span>
<span class="labels" title=${U(o.labels)}>${U(o.labels)}</span>
</span>
<span role="cell" class="f-done number">${g(o.jobs_done)}</span>
<span role="cell" class="f-installs number">${g(o.installs)}</span>
<//>
`}import{m71_0 as W}from"../main.js";function ae({totals:e}){let t=B(null);return X(()=>{k.forEach((s,o)=>t.current.children[o].style.setProperty("flex-grow",e[s]||0))}),n`
<span class="bar state-bar" ref=${t} aria-hidden="true">
${k.map(s=>n`<i key=${s} class=${`bar-${s}`}></i>`)}
</span>
`}var ne=T(700),Ie=T(244),le=T(126),_t=T(24),Le=T(32),je=e=>e.share===null?"none connected":`${Math.round(e.share*100)} % working`;function Be(e,t){let s={target:"target",org:"org_id"}[e];return s?ht.ids.value.map(a=>ht.row(a).value).filter(a=>a?.[s]===t).reduce((a,r)=>a+r.waiting,0):null}function De({id:e,group:t,by:s,title:o}){let a=t.totals.value,r=t.ids.value.length,l=Be(s,t.key);return n`
<div class="pool">
<h2 id=${e} title=${o}>
${o}${" "}
<small class="number">
${r<a.known?`${g(r)} of ${g(a.known)}`:g(a.known)}
</small>
</h2>
<span class="pool-share number">
<strong>${je(a)}</strong>
</span>
<span class="pool-bar">
<${ae} totals=${a} />
</span>
<span class="pool-words">
${k.filter(m=>a[m]>0).map(m=>n`
<span key=${m} class=${`state state-${m}`}>
<${W} name=${m} />
<span class="number">${g(a[m])} ${m}</span>
</span>
`)}
${l>0&&n`
<span class="state">
<${W} name="pending" />
<span class="number">${Rt(l,"job")} waiting</span>
</span>
`}
</span>
</div>
`}function Ke(e,t,s){let o=t<ne,a=T(o?100:52);if(e==="table")return{columns:1,row:T(o?84:46),head:a,after:_t,above:o?0:Le};if(e==="map"){let[m,i]=te(s);return{columns:Math.max(1,Math.floor(t/m)),row:m,head:a,after:_t,pitch:m,size:i}}let{columns:r,each:l}=Dt(t,Ie);return{columns:r,each:l,row:le+8,head:a,after:_t}}function Ue({group:e,place:t,by:s,view:o,seen:a,size:r,before:l,title:m,picture:i,byBuild:f}){let d=e.ids.value,v=Y(),{from:b,to:A,width:N}=a,[w,O]=Ut(t,d.length,r,{from:b,to:A}),I=d.slice(w,O),L=n`<${De} id=${v} group=${e} by=${s} title=${m} />`,F=S=>({top:Math.floor(S/r.columns)*r.row+r.head});return o==="table"?n`
<${x} role="rowgroup" className="fleet-group" top=${t.top} height=${t.height-r.after}>
<div role="row" aria-rowindex=${l+1}>
<div role="cell">${L}</div>
</div>
${I.map((S,_)=>n`
<${se}
key=${S}
id=${S}
rowIndex=${l+w+_+2}
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
name=${m}
ids=${d}
picture=${i}
columns=${r.columns}
pitch=${r.pitch}
size=${r.size}
width=${N}
byBuild=${f}
/>
`:n`
<ul class="cards" aria-label=${`Agents of ${m}`}>
${I.map((S,_)=>n`
<${Zt}
key=${S}
id=${S}
index=${w+_}
count=${d.length}
width=${r.each}
height=${le}
left=${(w+_)%r.columns*(r.each+8)}
...${F(w+_)}
/>
`)}
</ul>
`}
<//>
`}function ie({picture:e,view:t,by:s,byBuild:o,titleOf:a}){let r=B(null),l=Jt(r),m=D(()=>{let h=e.groups.value,p=h.map(y=>y.ids.value.length),u=p.reduce((y,Ee)=>y+Ee,0),c=Ke(t,l.value.width,u);return{size:c,total:u,places:Kt(p,c),shown:h,counts:p}}).value,{size:i,places:f,shown:d,counts:v,total:b}=m,{from:A,to:N,width:w}=l.value,O=f.length>0?f.at(-1).top+f.at(-1).height:0,I=Wt(r.current);X(()=>{r.current.style.setProperty("height",`${O}px`),qt(r.current,I)});let L=h=>{if(t==="map"||h.ctrlKey||h.metaKey||h.altKey)return;let p={ArrowDown:i.columns,ArrowUp:-i.columns,ArrowRight:t==="tiles"?1:0,ArrowLeft:t==="tiles"?-1:0}[h.key];!p||!h.target.closest("[data-row]")||(h.preventDefault(),Gt(p))},F=1,S=d.map((h,p)=>{let u=f[p],c=F;return F+=v[p]+1,u.top+u.height>A&&u.top<N&&w>0&&n`
<${Ue}
key=${h.key}
group=${h}
place=${u}
by=${s}
view=${t}
seen=${l.value}
size=${i}
before=${c}
title=${a(h.key)}
picture=${e}
byBuild=${o}
/>
`}),_=t==="table"?{role:"table","aria-label":"Agents","aria-rowcount":b+d.length+1}:{};return n`
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
`}import{m89_0 as me}from"../main.js";import{m116_0 as wt}from"../main.js";var He=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],q=e=>({all:"nothing",target:"target",org:"organization"})[e]??`label ${e.slice(K.length)}`;function We(e){let t=Ft($.peek().map(o=>[o.name,o])).map(([o])=>K+o),s=e.startsWith(K)&&!t.includes(e)?[e]:[];return["target","org",...t,...s,"all"].map(o=>({label:q(o),checked:o===e,run:()=>M({group:o==="target"?"":o},{push:!0})}))}var Ge=({state:e,total:t,on:s})=>n`
<button
type="button"
class=${`state-filter state-${e}`}
aria-pressed=${s}
title=${Z[e]}
onClick=${()=>M({state:s?"":e},{push:!0})}
>
<${W} name=${e} />
<span class="number">${g(t)} ${e}</span>
</button>
`;function Ve({picture:e,view:t,by:s,state:o,byBuild:a}){let r=e.totals.value;return n`
<${me} label=${`Group by ${q(s)}`} items=${()=>We(s)}>
Group by <strong>${q(s)}</strong>
<${W} name="down" />
<//>
${t==="map"&&n`
<${wt}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${a?"build":"state"}
onChange=${l=>M({color:l==="build"?"build":""})}
/>
`}
<span class="state-filters" role="group" aria-label="Filter by state">
${k.filter(l=>r[l]>0||l===o).map(l=>n`<${Ge} key=${l} state=${l} total=${r[l]} on=${l===o} />`)}
</span>
`}var pe=({view:e,...t})=>n`
<${wt}
label="View"
hideLabel
options=${He}
value=${e}
onChange=${s=>M({view:s},{push:!0})}
/>
${e!=="hours"&&n`<${Ve} view=${e} ...${t} />`}
`;import{m53_0 as ue}from"../main.js";import{m54_0 as ce,m54_1 as Br}from"../main.js";function fe({at:e,utilization:t}){let s=new Map;return e.forEach((o,a)=>{let r=new Date(o*1e3),l=r.toDateString();s.has(l)||s.set(l,{day:o,cells:Array(24).fill(null)}),s.get(l).cells[r.getHours()]=t[a]??null}),[...s.values()]}var $e=e=>Math.min(5,Math.ceil(e*5));import{m209_0 as de}from"../shared.js";import{m96_0 as he}from"../main.js";var qe=300,ge=Array.from({length:24},(e,t)=>t);function Je({share:e,when:t}){return e===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${$e(e)}`} data-tip=${`${t}: ${Pt(e)}`}>
<span>${Math.round(e*100)}</span>
<span class="unseen"> %</span>
</td>
`}var Qe=({day:e,cells:t})=>n`
<tr>
<th scope="row">${$t(e)}</th>
${ge.map(s=>n`<${Je} key=${s} share=${t[s]} when=${`${$t(e)}, ${s}:00`} />`)}
</tr>
`;function be(){let e=E(()=>new de("/api/v1/series?range=7d"),[]);j(()=>e.start(qe),[e]);let t=e.value.value,s=e.error.value,o=E(()=>t&&fe(t),[t]);return n`
<${he} id="hours" title="Utilization by hour" note="% of connected agents at work, last 7 days">
${s&&n`<${St} title="Utilization could not be loaded" text=${s.message} again=${e.again} />`}
${!t&&!s&&n`<${z} />`}
${o?.length===0&&n`<p class="nothing">No hour was measured yet.</p>`}
${o?.length>0&&n`
<table class="hours">
<thead>
<tr>
<th scope="col">Day</th>
${ge.map(a=>n`<th key=${a} scope="col"><span>${a}</span></th>`)}
</tr>
</thead>
<tbody>${o.map(a=>n`<${Qe} key=${a.day} ...${a} />`)}</tbody>
</table>
`}
<//>
`}var yt=13,Ye=["busy","installing",...k.slice(1)],Xe=16,_e=({shape:e,token:t})=>n`
<${rt}
key=${t}
width=${yt+2}
height=${yt+2}
draw=${s=>at(s,e,{left:1,top:1,size:yt,token:t})}
/>
`;function Ze(){let e=new Map;for(let t of $.peek()){let s=t.job;if(!s)continue;let o=JSON.stringify([s.org_id,s.app_version_id]);e.set(o,(e.get(o)??0)+1)}return[...e].sort((t,s)=>s[1]-t[1]).slice(0,Xe).map(([t,s])=>[...JSON.parse(t),s])}function we({picture:e,byBuild:t}){return e.totals.value,n`
<div class="map-legend">
${Ye.map(s=>n`
<span key=${s} class="map-key" title=${Z[s]}>
<${_e} shape=${s} token=${t?"ink-2":null} />
${s}
</span>
`)}
${t&&Ze().map(([s,o,a])=>n`
<span key=${`${s}
${o}`} class="map-key">
<${_e} shape="busy" token=${st(s,o)} />
<${H} org=${s} version=${o} />
<span class="number quiet">${a}</span>
</span>
`)}
</div>
`}import{m94_0 as ut}from"../main.js";import{m160_0 as cn,m160_1 as fn,m160_2 as $n,m160_3 as J,m160_4 as ye}from"../main.js";var ke=(e,t)=>e.length===t.length&&e.every((s,o)=>s===t[o]),ct=class{#n={by:"all",state:"",words:[]};#a=new Map;#e=new Set;#o=0;#l=-1;#r=new Set;#s=new Set;groups=P([]);totals=P(G({}));passing=P(0);behind=P(0);start(){this.#l!==$.version&&this.#t();let t=$.watch((s,o)=>this.#i(s,o));return()=>{t(),cancelAnimationFrame(this.#o)}}show(t){this.#n=t,this.#t({force:!0})}watch(t){return this.#r.add(t),()=>this.#r.delete(t)}hold(t){this.#s.add(t)}release(t){this.#s.delete(t),this.#s.size===0&&this.behind.peek()>0&&this.#t()}showHeld(){this.#t({force:!0})}#i(t,s){for(let o in t)this.#e.add(o);for(let o of s)this.#e.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#e;this.#e=new Set,this.#t();for(let a of this.#r)a(o)}))}#t({force:t=!1}={}){let{by:s,state:o,words:a}=this.#n;this.#l=$.version;let r=$.ids.peek().map(i=>[i,$.row(i).peek()]),l=new Set;for(let[i,f]of r)(o===""||R(f)===o)&&ye("agent",f,a)&&l.add(i);let m=Ot(r,s).map(i=>({...i,ids:l.size===r.length?i.ids:i.ids.filter(f=>l.has(f))})).filter(i=>i.ids.length>0);Mt(()=>{this.totals.value=G(xt(r)),this.passing.value=l.size,this.#m(m,this.#s.size>0&&!t)})}#m(t,s){let o=0,a=[];for(let{key:l,ids:m,totals:i}of t){let f=this.#a.get(l);if(!f&&s){o+=1;continue}let d=f??{key:l,ids:P(m),totals:P(i)};ke(d.ids.peek(),m)||(s?o+=1:d.ids.value=m),d.totals.value=i,a.push(d)}let r=[...this.#a.keys()].filter(l=>!t.some(m=>m.key===l)).length;this.behind.value=s?o+r:0,!s&&(this.#a=new Map(a.map(l=>[l.key,l])),ke(a,this.groups.peek())||(this.groups.value=a))}};import{m190_0 as vn,m190_1 as Sn,m190_2 as Tn,m190_3 as En,m190_4 as Mn,m190_5 as An,m190_6 as ve}from"../main.js";import{m208_0 as Fn,m208_1 as Rn,m208_2 as Pn,m208_3 as Cn,m208_4 as Nn,m208_5 as Se}from"../main.js";var ze=200,Q=e=>()=>M({view:e},{push:!0}),to=[{key:"t",what:"as tiles",run:Q("tiles")},{key:"m",what:"as a map",run:Q("map")},{key:"l",what:"as a table",run:Q("table")},{key:"u",what:"utilization by hour",run:Q("hours")},{key:"a",what:"to the agents",run:()=>Ht("fleet-list")}];function eo(e){let t=e.get("group")??"target";return{view:Object.hasOwn(ft,e.get("view")??"")?e.get("view"):null,by:["target","org","all"].includes(t)||t.startsWith(K)?t:"target",state:k.includes(e.get("state"))?e.get("state"):"",byBuild:e.get("color")==="build"}}var oo=()=>n`
<${vt} icon="fleet" title="No agents yet">
<p>An agent is one device that runs tests. <${ce} /></p>
<//>
`,so=({state:e})=>n`
<p class="nothing">
No agents ${e?`are ${e}`:""}
${e&&J.value.length?" and ":""}
${J.value.length?`match \u201C${J.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>M({q:"",state:""})}>
Show all
</button>
</p>
`;function Te({query:e}){let{by:t,state:s,byBuild:o,...a}=eo(e),r=E(()=>new ct,[]),l=J.value;j(()=>r.start(),[r]),E(()=>r.show({by:t,state:s,words:l}),[r,t,s,l.join(" ")]);let m=E(()=>$.ids.peek().length>ze?"map":"tiles",[$.loaded.value]),i=a.view??m;ve("Fleet",to),Se("Fleet",()=>[...Object.entries(ft).map(([b,A])=>({label:A,icon:"fleet",run:Q(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${q(b)}`,icon:"fleet",run:()=>M({group:b==="target"?"":b})}))]);let f=b=>t==="all"?"All agents":b,d=$.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return $.loaded.value?d===0?n`
<${ut} title="Fleet">
<${oo} />
<//>
`:n`
<${ut}
title="Fleet"
note=${g(d)}
className="fleet-page"
actions=${n`<${ue} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${pe} picture=${r} view=${i} by=${t} state=${s} byBuild=${o} />`}
>
<${Tt} />
<${Bt} picture=${r} />
${i==="map"&&n`<${we} picture=${r} byBuild=${o} />`}
${i==="hours"?n`<${be} />`:n`
<div class="held" ...${v}>
<${ie} key=${i} ...${{picture:r,view:i,by:t,byBuild:o,titleOf:f}} />
<${ao} picture=${r} />
</div>
${r.passing.value===0&&n`<${so} state=${s} />`}
`}
<//>
`:n`
<${ut} title="Fleet">
<${z} lines=${10} />
<//>
`}var ao=({picture:e})=>n`
<p class="fleet-behind">
${e.behind.value>0&&n`
<button type="button" class="pill" onClick=${()=>e.showHeld()}>
Show changes
</button>
`}
</p>
`;export{Te as default};
