import{m274_0 as kt,m274_1 as io,m274_2 as mo,m274_3 as I,m274_4 as po,m274_5 as Q,m274_6 as uo,m274_7 as X,m274_8 as A,m274_9 as co,m274_10 as j,m274_11 as fo}from"../main.js";import{m1_0 as ft,m1_1 as go}from"../main.js";import{m3_0 as Z,m3_1 as k,m3_2 as wo,m3_3 as yo,m3_4 as R}from"../main.js";import{m130_0 as vt,m130_1 as St,m130_2 as z}from"../main.js";import{m61_0 as Tt,m61_1 as At}from"../main.js";import{m276_0 as Mo,m276_1 as Oo,m276_2 as Et,m276_3 as xo,m276_4 as Fo,m276_5 as Ro,m276_6 as C,m276_7 as Co,m276_8 as B,m276_9 as Po,m276_10 as Mt,m276_11 as Lo}from"../main.js";import{m162_0 as K,m162_1 as Ot,m162_2 as xt,m162_3 as Io,m162_4 as Ft,m162_5 as G}from"../main.js";import{m167_0 as Ko,m167_1 as Uo,m167_2 as Ho,m167_3 as Rt,m167_4 as $t,m167_5 as Wo,m167_6 as Go,m167_7 as U,m167_8 as Vo,m167_9 as g,m167_10 as Ct,m167_11 as qo,m167_12 as Yo,m167_13 as Jo,m167_14 as Qo,m167_15 as Xo,m167_16 as Zo,m167_17 as zo,m167_18 as ts}from"../main.js";import{m176_0 as n}from"../main.js";import{m215_0 as tt,m215_1 as rs,m215_2 as ns,m215_3 as ls,m215_4 as is,m215_5 as E,m215_6 as ms,m215_7 as P,m215_8 as ps,m215_9 as us}from"../main.js";import{m218_0 as $s,m218_1 as ds,m218_2 as Pt,m218_3 as Lt}from"../main.js";import{m251_0 as et}from"../main.js";import{m269_0 as dt,m269_1 as ws,m269_2 as ys,m269_3 as ks,m269_4 as Nt,m269_5 as vs,m269_6 as Dt}from"../main.js";import{m52_0 as ot,m52_1 as As}from"../main.js";var It=["paused","drained","quarantined","suspect","offline","lost"],Ee=e=>e===null?"\u2013":`${Math.round(e*100)} %`;function jt({picture:e}){let t=e.totals.value,s=Dt(dt),o=B(()=>et.ids.value.map(i=>G(et.row(i).value?.agents??{}))).value,a=i=>o.map(i),r=i=>It.reduce((m,f)=>m+i[f],0),l=It.filter(i=>t[i]>0).map(i=>`${g(t[i])} ${i}`);return n`
<dl class="figures is-three">
<${ot}
name="Utilization"
href=${P("fleet",{},{view:"hours"})}
value=${Ee(t.share)}
note=${`${g(t.working)} of ${g(t.connected)} connected`}
trend=${a(i=>i.share)}
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
period=${Nt(dt)}
value=${g(s?.installs_avoided)}
href=${P("timeline",{},{span:"86400"})}
note=${s&&[Pt(s),Lt(s)].filter(Boolean).join("; ")}
trend=${et.peek().map(i=>i.installs_avoided)}
/>
</dl>
`}function Bt(e,t,s=8){let o=Math.max(1,Math.floor((e+s)/(t+s)));return{columns:o,each:(e-s*(o-1))/o}}function Kt(e,{columns:t,row:s,head:o,after:a,above:r=0}){let l=r;return e.map(i=>{let m=Math.ceil(i/t),f=o+m*s+a,d={top:l,height:f,rows:m};return l+=f,d})}function Ut({top:e},t,{columns:s,row:o,head:a},{from:r,to:l}){let i=Math.max(0,Math.floor((r-e-a)/o))*s,m=Math.min(t,Math.max(0,Math.ceil((l-e-a)/o))*s);return[Math.min(i,m),m]}import{m217_0 as Ht,m217_1 as Wt,m217_2 as Bs,m217_3 as Gt,m217_4 as Ks,m217_5 as Vt,m217_6 as qt}from"../main.js";import{m246_0 as ht,m246_1 as Ws,m246_2 as Gs,m246_3 as Vs}from"../main.js";import{m259_0 as T}from"../main.js";import{m272_0 as Yt}from"../shared.js";import{m7_0 as zs,m7_1 as ta,m7_2 as st}from"../main.js";import{m10_0 as Jt,m10_1 as sa,m10_2 as aa}from"../main.js";var Me={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function Qt(e,t){e.fillRect(0,0,t,t)}function Oe(e,t){e.save(),e.beginPath(),e.rect(0,0,t,t),e.clip(),e.lineWidth=t/6,e.beginPath();for(let s=-t;s<t*2;s+=t/2.4)e.moveTo(s,t),e.lineTo(s+t,0);e.stroke(),e.restore(),e.lineWidth=1,e.strokeRect(.5,.5,t-1,t-1)}var xe={busy:Qt,installing:Oe,stopping(e,t){Qt(e,t),e.clearRect(t*.3,t*.3,t*.4,t*.4)},idle(e,t){e.lineWidth=1.5,e.strokeRect(.75,.75,t-1.5,t-1.5)},paused(e,t){e.fillRect(t*.12,0,t*.28,t),e.fillRect(t*.6,0,t*.28,t)},draining(e,t){e.fillRect(0,t/2,t,t/2),e.strokeRect(.5,.5,t-1,t-1)},drained(e,t){e.fillRect(0,t*.12,t,t*.28),e.fillRect(0,t*.6,t,t*.28)},quarantined(e,t){e.lineWidth=t/6,e.strokeRect(t/12,t/12,t-t/6,t-t/6),e.beginPath(),e.moveTo(0,t),e.lineTo(t,0),e.stroke()},suspect(e,t){e.beginPath(),e.moveTo(t/2,0),e.lineTo(t,t),e.lineTo(0,t),e.fill()},offline(e,t){e.setLineDash([t/8,t/8]),e.strokeRect(.5,.5,t-1,t-1),e.setLineDash([])},lost(e,t){e.lineWidth=t/5,e.beginPath(),e.moveTo(t*.15,t*.15),e.lineTo(t*.85,t*.85),e.moveTo(t*.85,t*.15),e.lineTo(t*.15,t*.85),e.stroke()}},Xt=e=>R(e)==="busy"&&e.job?.phase==="installing"?"installing":R(e),gt=2,bt=new Map;function Fe(e,t,s){let o=`${e} ${t} ${s}`;if(!bt.has(o)){let a=document.createElement("canvas");a.width=a.height=s*gt;let r=a.getContext("2d");r.scale(gt,gt),r.fillStyle=r.strokeStyle=t,xe[e](r,s),bt.set(o,a)}return bt.get(o)}function at(e,t,{left:s,top:o,size:a,token:r=null}){e.clearRect(s-1,o-1,a+2,a+2),e.drawImage(Fe(t,Jt(r??Me[t]??"go"),a),s,o,a,a)}import{m243_0 as $,m243_1 as pa,m243_2 as ua}from"../main.js";import{m30_0 as rt}from"../shared.js";import{m56_0 as H,m56_1 as ha}from"../main.js";import{m63_0 as Zt,m63_1 as nt,m63_2 as lt,m63_3 as V,m63_4 as _a,m63_5 as it}from"../main.js";import{m101_0 as O}from"../main.js";import{m131_0 as mt,m131_1 as Sa,m131_2 as Ta}from"../main.js";import{m137_0 as pt,m137_1 as Ma}from"../main.js";var zt=T(264),te=e=>e<=120?[34,28]:e<=1200?[22,18]:[16,13];function Re(e){let t=e.job&&`${e.job.phase??"running"} ${e.job.test}`,s=V(e);return[e.name,R(e),s&&`build ${s.app_version_id} of ${s.org_id}`,t,U(e.labels)].filter(Boolean).join(", ")}function Ce({id:e,left:t,top:s,width:o}){let a=$.row(e).value;if(!a)return null;let r=V(a),l=it(a),i=Math.max(0,Math.min(t,o-zt));return n`
<${O} className="map-card" left=${i} top=${s} width=${Math.min(zt,o)} aria-hidden="true">
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
`}function ee({name:e,ids:t,picture:s,columns:o,pitch:a,size:r,width:l,byBuild:i}){let m=Mt(null),f=j(null),d=Q(),v=A(()=>new Map(t.map((p,u)=>[p,u])),[t]),b=p=>({left:p%o*a+1,top:Math.floor(p/o)*a+1}),M=(p,u)=>{let c=$.row(t[u]).peek();if(!c)return;let y=i?c.job:null;at(p,Xt(c),{...b(u),size:r,token:y&&st(y.org_id,y.app_version_id)})},L=kt(p=>{p.clearRect(0,0,l,1e5),t.forEach((u,c)=>M(p,c))},[t,o,a,l,i]);I(()=>s.watch(p=>f.current?.(u=>{for(let c of p)v.has(c)&&M(u,v.get(c))})),[L,v]);let w=(p,u)=>{let c=P("agent",{name:t[p]});u.metaKey||u.ctrlKey?window.open(c,"_blank","noopener"):tt(c)},x=p=>{let u=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-u.left)/a),y=Math.floor((p.clientY-u.top)/a)*o+c;return c>=0&&c<o&&y>=0&&y<t.length?y:null},N=p=>{let u=m.peek()??-1,c={ArrowRight:u+1,ArrowLeft:u-1,ArrowDown:u<0?0:u+o,ArrowUp:u-o,Home:0,End:t.length-1}[p.key];if(c!==void 0)m.value=Math.max(0,Math.min(t.length-1,c));else if(p.key==="Enter"&&m.peek()!==null)w(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),D(p.currentTarget,m.peek())},D=(p,u)=>{if(u===null)return;let c=p.getBoundingClientRect().top+b(u).top;c<80?window.scrollBy({top:c-80}):c+a>window.innerHeight-24&&window.scrollBy({top:c+a-window.innerHeight+24})},F=Math.ceil(t.length/o)*a,_=B(()=>m.value===null||m.value>=t.length?null:m.value).value,h=_===null?null:b(_);return n`
<div
class="map"
role="listbox"
aria-label=${`Agents of ${e}`}
tabindex="0"
aria-activedescendant=${d}
onPointerMove=${p=>m.value=x(p)}
onPointerLeave=${()=>m.value=null}
onClick=${p=>x(p)!==null&&w(x(p),p)}
onKeyDown=${N}
onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(m.value??=0)}
onBlur=${()=>m.value=null}
>
<${rt} className="map-cells" width=${l} height=${F} draw=${L} paint=${f} />
<${Pe} id=${d} agent=${t[_??0]} index=${_??0} count=${t.length} />
${h&&n`
<${O}
className="map-mark"
left=${h.left-3}
top=${h.top-3}
width=${r+6}
height=${r+6}
/>
`}
${h&&n`<${Ce} id=${t[_]} left=${h.left} top=${h.top+a+4} width=${l} />`}
</div>
`}function Pe({id:e,agent:t,index:s,count:o}){let a=$.row(t).value;return n`
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
`}var Le=[["agent","Agent"],["state","State"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],oe=()=>n`
<div role="rowgroup" class="fleet-head">
<div role="row" class="fleet-row">
${Le.map(([e,t])=>n`<span key=${e} role="columnheader" class=${`f-${e}`}>${t}</span>`)}
</div>
</div>
`;function se({id:e,rowIndex:t,...s}){let o=$.row(e).value;if(!o)return null;let a=P("agent",{name:o.name}),r=V(o),l=it(o);return n`
<${O} role="row" aria-rowindex=${t} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(a,"_blank","noopener"):tt(a))}} ...${s}>
<span role="cell" class="f-agent">
<a class="row-link" data-row=${`agent/${e}`} tabindex="-1" href=${a} title=${o.name}>
${o.name}
</a>
${o.simulated&&n`<span class="tag">simulated</span>`}
<${At} name=${o.name} />
</span>
<span role="cell" class="f-state">
<${mt} agent=${o} />
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
`}import{m72_0 as W}from"../main.js";function ae({totals:e}){let t=j(null);return X(()=>{k.forEach((s,o)=>t.current.children[o].style.setProperty("flex-grow",e[s]||0))}),n`
<span class="bar state-bar" ref=${t} aria-hidden="true">
${k.map(s=>n`<i key=${s} class=${`bar-${s}`}></i>`)}
</span>
`}var ne=T(700),Ne=T(244),le=T(126),_t=T(24),De=T(32),Ie=e=>e.share===null?"none connected":`${Math.round(e.share*100)} % busy`;function je(e,t){let s={target:"target",org:"org_id"}[e];return s?ht.ids.value.map(a=>ht.row(a).value).filter(a=>a?.[s]===t).reduce((a,r)=>a+r.waiting,0):null}function Be({id:e,group:t,by:s,title:o}){let a=t.totals.value,r=t.ids.value.length,l=je(s,t.key);return n`
<div class="pool">
<h2 id=${e} title=${o}>
${o}${" "}
<small class="number">
${r<a.known?`${g(r)} of ${g(a.known)}`:g(a.known)}
</small>
</h2>
<span class="pool-share number">
<strong>${Ie(a)}</strong>
</span>
<span class="pool-bar">
<${ae} totals=${a} />
</span>
<span class="pool-words">
${k.filter(i=>a[i]>0).map(i=>n`
<span key=${i} class=${`state state-${i}`}>
<${W} name=${i} />
<span class="number">${g(a[i])} ${i}</span>
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
`}function Ke(e,t,s){let o=t<ne,a=T(o?100:52);if(e==="table")return{columns:1,row:T(o?84:46),head:a,after:_t,above:o?0:De};if(e==="map"){let[i,m]=te(s);return{columns:Math.max(1,Math.floor(t/i)),row:i,head:a,after:_t,pitch:i,size:m}}let{columns:r,each:l}=Bt(t,Ne);return{columns:r,each:l,row:le+8,head:a,after:_t}}function Ue({group:e,place:t,by:s,view:o,seen:a,size:r,before:l,title:i,picture:m,byBuild:f}){let d=e.ids.value,v=Q(),{from:b,to:M,width:L}=a,[w,x]=Ut(t,d.length,r,{from:b,to:M}),N=d.slice(w,x),D=n`<${Be} id=${v} group=${e} by=${s} title=${i} />`,F=S=>({top:Math.floor(S/r.columns)*r.row+r.head});return o==="table"?n`
<${O} role="rowgroup" className="fleet-group" top=${t.top} height=${t.height-r.after}>
<div role="row" aria-rowindex=${l+1}>
<div role="cell">${D}</div>
</div>
${N.map((S,_)=>n`
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
<${O}
as="section"
className="fleet-group"
aria-labelledby=${v}
top=${t.top}
height=${t.height-r.after}
>
${D}
${o==="map"?n`
<${ee}
name=${i}
ids=${d}
picture=${m}
columns=${r.columns}
pitch=${r.pitch}
size=${r.size}
width=${L}
byBuild=${f}
/>
`:n`
<ul class="cards" aria-label=${`Agents of ${i}`}>
${N.map((S,_)=>n`
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
`}function ie({picture:e,view:t,by:s,byBuild:o,titleOf:a}){let r=j(null),l=Yt(r),i=B(()=>{let h=e.groups.value,p=h.map(y=>y.ids.value.length),u=p.reduce((y,Ae)=>y+Ae,0),c=Ke(t,l.value.width,u);return{size:c,total:u,places:Kt(p,c),shown:h,counts:p}}).value,{size:m,places:f,shown:d,counts:v,total:b}=i,{from:M,to:L,width:w}=l.value,x=f.length>0?f.at(-1).top+f.at(-1).height:0,N=Wt(r.current);X(()=>{r.current.style.setProperty("height",`${x}px`),qt(r.current,N)});let D=h=>{if(t==="map"||h.ctrlKey||h.metaKey||h.altKey)return;let p={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:t==="tiles"?1:0,ArrowLeft:t==="tiles"?-1:0}[h.key];!p||!h.target.closest("[data-row]")||(h.preventDefault(),Gt(p))},F=1,S=d.map((h,p)=>{let u=f[p],c=F;return F+=v[p]+1,u.top+u.height>M&&u.top<L&&w>0&&n`
<${Ue}
key=${h.key}
group=${h}
place=${u}
by=${s}
view=${t}
seen=${l.value}
size=${m}
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
onKeyDown=${D}
...${_}
>
${t==="table"&&n`<${oe} />`}
${S}
</div>
`}import{m90_0 as me}from"../main.js";import{m117_0 as wt}from"../main.js";var He=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],q=e=>({all:"nothing",target:"target",org:"organization"})[e]??`label ${e.slice(K.length)}`;function We(e){let t=Ft($.peek().map(o=>[o.name,o])).map(([o])=>K+o),s=e.startsWith(K)&&!t.includes(e)?[e]:[];return["target","org",...t,...s,"all"].map(o=>({label:q(o),checked:o===e,run:()=>E({group:o==="target"?"":o},{push:!0})}))}var Ge=({state:e,total:t,on:s})=>n`
<button
type="button"
class=${`state-filter state-${e}`}
aria-pressed=${s}
title=${Z[e]}
onClick=${()=>E({state:s?"":e},{push:!0})}
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
onChange=${l=>E({color:l==="build"?"build":""})}
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
onChange=${s=>E({view:s},{push:!0})}
/>
${e!=="hours"&&n`<${Ve} view=${e} ...${t} />`}
`;import{m54_0 as ue}from"../main.js";import{m55_0 as ce,m55_1 as Wr}from"../main.js";function fe({at:e,utilization:t},s=new Date){let o=new Map;for(let a=6;a>=0;a-=1){let r=new Date(s.getFullYear(),s.getMonth(),s.getDate()-a,12);o.set(r.toDateString(),{day:r.getTime()/1e3,cells:Array(24).fill(null)})}return e.forEach((a,r)=>{let l=new Date(a*1e3),i=o.get(l.toDateString());i&&(i.cells[l.getHours()]=t[r]??null)}),[...o.values()]}var $e=e=>Math.min(5,Math.ceil(e*5));import{m210_0 as de}from"../shared.js";import{m97_0 as he}from"../main.js";var qe=300,ge=Array.from({length:24},(e,t)=>t);function Ye({share:e,when:t}){return e===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${$e(e)}`} data-tip=${`${t}: ${Ct(e)}`}>
<span>${Math.round(e*100)}</span>
<span class="unseen"> %</span>
</td>
`}var Je=({day:e,cells:t})=>n`
<tr>
<th scope="row">${$t(e)}</th>
${ge.map(s=>n`<${Ye} key=${s} share=${t[s]} when=${`${$t(e)}, ${s}:00`} />`)}
</tr>
`;function be(){let e=A(()=>new de("/api/v1/series?range=7d"),[]);I(()=>e.start(qe),[e]);let t=e.value.value,s=e.error.value,o=A(()=>t&&fe(t),[t]);return n`
<${he} id="hours" title="Utilization by hour" note="% of connected agents that were busy">
${s&&n`<${St} title="Utilization could not be loaded" text=${s.message} again=${e.again} />`}
${!t&&!s&&n`<${z} />`}
${o&&n`
<table class="hours">
<thead>
<tr>
<th scope="col">Day</th>
${ge.map(a=>n`<th key=${a} scope="col"><span>${a}</span></th>`)}
</tr>
</thead>
<tbody>${o.map(a=>n`<${Je} key=${a.day} ...${a} />`)}</tbody>
</table>
`}
<//>
`}var yt=13,Qe=["busy","installing",...k.slice(1)],Xe=e=>e==="installing"?"busy":e,Ze=16,_e=({shape:e,token:t})=>n`
<${rt}
key=${t}
width=${yt+2}
height=${yt+2}
draw=${s=>at(s,e,{left:1,top:1,size:yt,token:t})}
/>
`;function ze(){let e=new Map;for(let t of $.peek()){let s=t.job;if(!s)continue;let o=JSON.stringify([s.org_id,s.app_version_id]);e.set(o,(e.get(o)??0)+1)}return[...e].sort((t,s)=>s[1]-t[1]).slice(0,Ze).map(([t,s])=>[...JSON.parse(t),s])}function we({picture:e,byBuild:t}){let s=e.totals.value;return n`
<div class="map-legend">
${Qe.filter(o=>s[Xe(o)]>0).map(o=>n`
<span key=${o} class="map-key" title=${Z[o]}>
<${_e} shape=${o} token=${t?"ink-2":null} />
${o}
</span>
`)}
${t&&ze().map(([o,a,r])=>n`
<span key=${`${o}
${a}`} class="map-key">
<${_e} shape="busy" token=${st(o,a)} />
<${H} org=${o} version=${a} />
<span class="number quiet">${r}</span>
</span>
`)}
</div>
`}import{m95_0 as ut}from"../main.js";import{m161_0 as gn,m161_1 as bn,m161_2 as _n,m161_3 as Y,m161_4 as ye}from"../main.js";var ke=(e,t)=>e.length===t.length&&e.every((s,o)=>s===t[o]),ct=class{#n={by:"all",state:"",words:[]};#a=new Map;#e=new Set;#o=0;#l=-1;#r=new Set;#s=new Set;groups=C([]);totals=C(G({}));passing=C(0);behind=C(0);start(){this.#l!==$.version&&this.#t();let t=$.watch((s,o)=>this.#i(s,o));return()=>{t(),cancelAnimationFrame(this.#o)}}show(t){this.#n=t,this.#t({force:!0})}watch(t){return this.#r.add(t),()=>this.#r.delete(t)}hold(t){this.#s.add(t)}release(t){this.#s.delete(t),this.#s.size===0&&this.behind.peek()>0&&this.#t()}showHeld(){this.#t({force:!0})}#i(t,s){for(let o in t)this.#e.add(o);for(let o of s)this.#e.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#e;this.#e=new Set,this.#t();for(let a of this.#r)a(o)}))}#t({force:t=!1}={}){let{by:s,state:o,words:a}=this.#n;this.#l=$.version;let r=$.ids.peek().map(m=>[m,$.row(m).peek()]),l=new Set;for(let[m,f]of r)(o===""||R(f)===o)&&ye("agent",f,a)&&l.add(m);let i=xt(r,s).map(m=>({...m,ids:l.size===r.length?m.ids:m.ids.filter(f=>l.has(f))})).filter(m=>m.ids.length>0);Et(()=>{this.totals.value=G(Ot(r)),this.passing.value=l.size,this.#m(i,this.#s.size>0&&!t)})}#m(t,s){let o=0,a=[];for(let{key:l,ids:i,totals:m}of t){let f=this.#a.get(l);if(!f&&s){o+=1;continue}let d=f??{key:l,ids:C(i),totals:C(m)};ke(d.ids.peek(),i)||(s?o+=1:d.ids.value=i),d.totals.value=m,a.push(d)}let r=[...this.#a.keys()].filter(l=>!t.some(i=>i.key===l)).length;this.behind.value=s?o+r:0,!s&&(this.#a=new Map(a.map(l=>[l.key,l])),ke(a,this.groups.peek())||(this.groups.value=a))}};import{m191_0 as Mn,m191_1 as On,m191_2 as xn,m191_3 as Fn,m191_4 as Rn,m191_5 as Cn,m191_6 as ve}from"../main.js";import{m209_0 as Nn,m209_1 as Dn,m209_2 as In,m209_3 as jn,m209_4 as Bn,m209_5 as Se}from"../main.js";var to=200,J=e=>()=>E({view:e},{push:!0}),eo=[{key:"t",what:"as tiles",run:J("tiles")},{key:"m",what:"as a map",run:J("map")},{key:"l",what:"as a table",run:J("table")},{key:"u",what:"utilization by hour",run:J("hours")},{key:"a",what:"to the agents",run:()=>Ht("fleet-list")}];function oo(e){let t=e.get("group")??"target";return{view:Object.hasOwn(ft,e.get("view")??"")?e.get("view"):null,by:["target","org","all"].includes(t)||t.startsWith(K)?t:"target",state:k.includes(e.get("state"))?e.get("state"):"",byBuild:e.get("color")==="build"}}var so=()=>n`
<${vt} icon="fleet" title="No agents yet">
<p>An agent is one device that runs tests. <${ce} /></p>
<//>
`,ao=({state:e})=>n`
<p class="nothing">
No agents ${e?`are ${e}`:""}
${e&&Y.value.length?" and ":""}
${Y.value.length?`match \u201C${Y.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>E({q:"",state:""})}>
Show all
</button>
</p>
`;function Te({query:e}){let{by:t,state:s,byBuild:o,...a}=oo(e),r=A(()=>new ct,[]),l=Y.value;I(()=>r.start(),[r]),A(()=>r.show({by:t,state:s,words:l}),[r,t,s,l.join(" ")]);let i=A(()=>$.ids.peek().length>to?"map":"tiles",[$.loaded.value]),m=a.view??i;ve("Fleet",eo),Se("Fleet",()=>[...Object.entries(ft).map(([b,M])=>({label:M,icon:"fleet",run:J(b)})),...["target","org","all"].map(b=>({label:`Group the fleet by ${q(b)}`,icon:"fleet",run:()=>E({group:b==="target"?"":b})}))]);let f=b=>t==="all"?"All agents":b,d=$.ids.value.length,v={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return $.loaded.value?d===0?n`
<${ut} title="Fleet">
<${so} />
<//>
`:n`
<${ut}
title="Fleet"
note=${g(d)}
className="fleet-page"
actions=${n`<${ue} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${pe} picture=${r} view=${m} by=${t} state=${s} byBuild=${o} />`}
>
<${Tt} />
<${jt} picture=${r} />
${m==="map"&&n`<${we} picture=${r} byBuild=${o} />`}
${m==="hours"?n`<${be} />`:n`
<div class="held" ...${v}>
<${ie} key=${m} ...${{picture:r,view:m,by:t,byBuild:o,titleOf:f}} />
<${ro} picture=${r} />
</div>
${r.passing.value===0&&n`<${ao} state=${s} />`}
`}
<//>
`:n`
<${ut} title="Fleet">
<${z} lines=${10} />
<//>
`}var ro=({picture:e})=>n`
<p class="fleet-behind">
${e.behind.value>0&&n`
<button type="button" class="pill" onClick=${()=>e.showHeld()}>
Show changes
</button>
`}
</p>
`;export{Te as default};
