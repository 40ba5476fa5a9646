import{m290_0 as Oe,m290_1 as co,m290_2 as fo,m290_3 as K,m290_4 as $o,m290_5 as z,m290_6 as ho,m290_7 as ee,m290_8 as M,m290_9 as go,m290_10 as U,m290_11 as _o}from"../main.js";import{m1_0 as ge,m1_1 as yo}from"../main.js";import{m3_0 as So,m3_1 as te,m3_2 as S,m3_3 as v,m3_4 as To,m3_5 as Ao,m3_6 as N}from"../main.js";import{m138_0 as Me,m138_1 as Re,m138_2 as oe}from"../main.js";import{m67_0 as xe,m67_1 as ae}from"../main.js";import{m292_0 as Po,m292_1 as Co,m292_2 as Fe,m292_3 as Io,m292_4 as No,m292_5 as Do,m292_6 as D,m292_7 as Lo,m292_8 as H,m292_9 as Bo,m292_10 as Pe,m292_11 as jo}from"../main.js";import{m172_0 as W,m172_1 as Ce,m172_2 as Ie,m172_3 as Ho,m172_4 as Ne,m172_5 as q}from"../main.js";import{m177_0 as Vo,m177_1 as Yo,m177_2 as qo,m177_3 as Jo,m177_4 as Qo,m177_5 as De,m177_6 as _e,m177_7 as Xo,m177_8 as Zo,m177_9 as zo,m177_10 as G,m177_11 as ea,m177_12 as h,m177_13 as Le,m177_14 as ta,m177_15 as oa,m177_16 as aa,m177_17 as sa,m177_18 as ra,m177_19 as na,m177_20 as la,m177_21 as ia,m177_22 as ma,m177_23 as pa}from"../main.js";import{m186_0 as n}from"../main.js";import{m229_0 as se,m229_1 as $a,m229_2 as ha,m229_3 as ga,m229_4 as _a,m229_5 as R,m229_6 as ba,m229_7 as L,m229_8 as wa,m229_9 as ya}from"../main.js";import{m233_0 as Sa,m233_1 as Ta,m233_2 as Aa,m233_3 as Ea,m233_4 as Be,m233_5 as je}from"../main.js";import{m266_0 as re}from"../main.js";import{m284_0 as be,m284_1 as Fa,m284_2 as Pa,m284_3 as Ca,m284_4 as Ke,m284_5 as Ia,m284_6 as Ue}from"../main.js";import{m58_0 as ne,m58_1 as La}from"../main.js";var He=["paused","drained","quarantined","suspect","offline","lost"],xt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function We({picture:t}){let e=t.totals.value,a=Ue(be),o=H(()=>re.ids.value.map(l=>q(re.row(l).value?.agents??{}))).value,s=l=>o.map(l),r=l=>He.reduce((m,d)=>m+l[d],0),i=He.filter(l=>e[l]>0).map(l=>`${h(e[l])} ${l}`);return n`
<dl class="figures is-three"><${ne}
name="Utilization"
href=${L("fleet",{},{view:"hours"})}
value=${xt(e.share)}
note=${`${h(e.working)} of ${h(e.connected)} connected`}
trend=${s(l=>l.share)}
tone="go"
/><${ne}
name="Unavailable"
icon="paused"
value=${h(r(e))}
note=${i.join(", ")}
trend=${s(r)}
/><${ne}
name="Installs avoided"
period=${Ke(be)}
value=${h(a?.installs_avoided)}
href=${L("timeline",{},{span:"86400",view:"installs"})}
note=${a&&[Be(a),je(a)].filter(Boolean).join("; ")}
trend=${re.peek().map(l=>l.installs_avoided)}
/></dl>
`}function Ge(t,e,a=8){let o=Math.max(1,Math.floor((t+a)/(e+a)));return{columns:o,each:(t-a*(o-1))/o}}function Ve(t,{columns:e,row:a,head:o,after:s,above:r=0}){let i=r;return t.map(l=>{let m=Math.ceil(l/e),d=o+m*a+s,u={top:i,height:d,rows:m};return i+=d,u})}function Ye({top:t},e,{columns:a,row:o,head:s},{from:r,to:i}){let l=Math.max(0,Math.floor((r-t-s)/o))*a,m=Math.min(e,Math.max(0,Math.ceil((i-t-s)/o))*a);return[Math.min(l,m),m]}import{m231_0 as qe,m231_1 as Je,m231_2 as Za,m231_3 as Qe,m231_4 as za,m231_5 as Xe,m231_6 as Ze}from"../main.js";import{m261_0 as we,m261_1 as os,m261_2 as as,m261_3 as ss,m261_4 as rs}from"../main.js";import{m274_0 as T}from"../main.js";import{m288_0 as ze}from"../shared.js";import{m8_0 as cs,m8_1 as fs,m8_2 as le}from"../main.js";import{m11_0 as ye,m11_1 as hs,m11_2 as gs}from"../main.js";var Ft={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function et(t,e){t.fillRect(0,0,e,e)}function Pt(t,e){t.save(),t.beginPath(),t.rect(0,0,e,e),t.clip(),t.lineWidth=e/6,t.beginPath();for(let a=-e;a<e*2;a+=e/2.4)t.moveTo(a,e),t.lineTo(a+e,0);t.stroke(),t.restore(),t.lineWidth=1,t.strokeRect(.5,.5,e-1,e-1)}var Ct={busy:et,installing:Pt,stopping(t,e){et(t,e),t.clearRect(e*.3,e*.3,e*.4,e*.4)},idle(t,e){t.lineWidth=1.5,t.strokeRect(.75,.75,e-1.5,e-1.5)},paused(t,e){t.fillRect(e*.12,0,e*.28,e),t.fillRect(e*.6,0,e*.28,e)},draining(t,e){t.fillRect(0,e/2,e,e/2),t.strokeRect(.5,.5,e-1,e-1)},drained(t,e){t.fillRect(0,e*.12,e,e*.28),t.fillRect(0,e*.6,e,e*.28)},quarantined(t,e){t.lineWidth=e/6,t.strokeRect(e/12,e/12,e-e/6,e-e/6),t.beginPath(),t.moveTo(0,e),t.lineTo(e,0),t.stroke()},suspect(t,e){t.beginPath(),t.moveTo(e/2,0),t.lineTo(e,e),t.lineTo(0,e),t.fill()},offline(t,e){t.setLineDash([e/8,e/8]),t.strokeRect(.5,.5,e-1,e-1),t.setLineDash([])},lost(t,e){t.lineWidth=e/5,t.beginPath(),t.moveTo(e*.15,e*.15),t.lineTo(e*.85,e*.85),t.moveTo(e*.85,e*.15),t.lineTo(e*.15,e*.85),t.stroke()}},tt=t=>N(t)==="busy"&&t.job?.phase==="installing"?"installing":N(t),ke=2,ve=new Map;function It(t,e,a){let o=`${t} ${e} ${a}`;if(!ve.has(o)){let s=document.createElement("canvas");s.width=s.height=a*ke;let r=s.getContext("2d");r.scale(ke,ke),r.fillStyle=r.strokeStyle=e,Ct[t](r,a),ve.set(o,s)}return ve.get(o)}function ie(t,e,{left:a,top:o,size:s,token:r=null,repair:i=!1}){if(t.clearRect(a-1,o-1,s+2,s+2),t.drawImage(It(e,ye(r??Ft[e]??"go"),s),a,o,s,s),!i)return;let l=s*.26;t.clearRect(a+s-2*l-1,o-1,2*l+2,2*l+2),t.fillStyle=ye("bad"),t.beginPath(),t.arc(a+s-l,o+l,l,0,2*Math.PI),t.fill()}import{m258_0 as $,m258_1 as vs,m258_2 as Ss}from"../main.js";import{m264_0 as Es,m264_1 as ot,m264_2 as P}from"../main.js";import{m35_0 as me}from"../shared.js";import{m62_0 as V,m62_1 as Fs,m62_2 as Ps}from"../main.js";import{m69_0 as at,m69_1 as pe,m69_2 as ue,m69_3 as J,m69_4 as Ns,m69_5 as ce}from"../main.js";import{m109_0 as C}from"../main.js";import{m139_0 as fe,m139_1 as Ks,m139_2 as Us}from"../main.js";import{m146_0 as de,m146_1 as Gs}from"../main.js";var st=T(264),rt=t=>t<=120?[34,28]:t<=1200?[22,18]:[16,13];function Nt(t){let e=t.job&&`${t.job.phase??"running"} ${t.job.test}`,a=J(t);return[t.name,N(t),ot(t.name)&&"needs repair",a&&`build ${a.app_version_id} of ${a.org_id}`,e,G(t.labels)].filter(Boolean).join(", ")}function Dt({id:t,left:e,top:a,width:o}){let s=$.row(t).value;if(!s)return null;let r=J(s),i=ce(s),l=Math.max(0,Math.min(e,o-st));return n`
<${C} className="map-card" left=${l} top=${a} width=${Math.min(st,o)} aria-hidden="true"><span class="card-head"><strong class="card-name">${s.name}</strong><${ae} name=${s.name} /><${fe} agent=${s} /></span>${r&&n`
<span class="card-build"><${V} org=${r.org_id} version=${r.app_version_id} /></span>
`}${s.job&&n`
<span class="card-doing"><${de} test=${s.job.test} /></span><${ue} job=${s.job} />
`}${s.state==="offline"&&n`<${pe} agent=${s} />`}${i&&n`<span class="card-hold">${i}</span>`}<span class="card-labels">${G(s.labels)}</span><//>
`}function nt({name:t,ids:e,picture:a,columns:o,pitch:s,size:r,width:i,byBuild:l}){let m=Pe(null),d=U(null),u=z(),_=P.value,A=M(()=>new Map(e.map((p,f)=>[p,f])),[e]),w=p=>({left:p%o*s+1,top:Math.floor(p/o)*s+1}),x=(p,f)=>{let c=$.row(e[f]).peek();if(!c)return;let O=l?c.job:null;ie(p,tt(c),{...w(f),size:r,repair:_.includes(c.name),token:O&&le(O.org_id,O.app_version_id)})},y=Oe(p=>{p.clearRect(0,0,i,1e5),e.forEach((f,c)=>x(p,c))},[e,o,s,i,l,_]);K(()=>a.watch(p=>d.current?.(f=>{for(let c of p)A.has(c)&&x(f,A.get(c))})),[y,A]);let B=(p,f)=>{let c=L("agent",{name:e[p]});f.metaKey||f.ctrlKey?window.open(c,"_blank","noopener"):se(c)},F=p=>{let f=p.currentTarget.getBoundingClientRect(),c=Math.floor((p.clientX-f.left)/s),O=Math.floor((p.clientY-f.top)/s)*o+c;return c>=0&&c<o&&O>=0&&O<e.length?O:null},j=p=>{let f=m.peek()??-1,c={ArrowRight:f+1,ArrowLeft:f-1,ArrowDown:f<0?0:f+o,ArrowUp:f-o,Home:0,End:e.length-1}[p.key];if(c!==void 0)m.value=Math.max(0,Math.min(e.length-1,c));else if(p.key==="Enter"&&m.peek()!==null)B(m.peek(),p);else if(p.key==="Escape"&&m.peek()!==null)m.value=null;else return;p.preventDefault(),p.stopPropagation(),I(p.currentTarget,m.peek())},I=(p,f)=>{if(f===null)return;let c=p.getBoundingClientRect().top+w(f).top;c<80?window.scrollBy({top:c-80}):c+s>window.innerHeight-24&&window.scrollBy({top:c+s-window.innerHeight+24})},k=Math.ceil(e.length/o)*s,g=H(()=>m.value===null||m.value>=e.length?null:m.value).value,b=g===null?null:w(g);return n`
<div
class="map"
role="listbox"
aria-label=${`Agents of ${t}`}
tabindex="0"
aria-activedescendant=${u}
onPointerMove=${p=>m.value=F(p)}
onPointerLeave=${()=>m.value=null}
onClick=${p=>F(p)!==null&&B(F(p),p)}
onKeyDown=${j}
onFocus=${p=>p.currentTarget.matches(":focus-visible")&&(m.value??=0)}
onBlur=${()=>m.value=null}
><${me} className="map-cells" width=${i} height=${k} draw=${y} paint=${d} /><${Lt} id=${u} agent=${e[g??0]} index=${g??0} count=${e.length} />${b&&n`
<${C}
className="map-mark"
left=${b.left-3}
top=${b.top-3}
width=${r+6}
height=${r+6}
/>
`}${b&&n`<${Dt} id=${e[g]} left=${b.left} top=${b.top+s+4} width=${i} />`}</div>
`}function Lt({id:t,agent:e,index:a,count:o}){let s=$.row(e).value;return n`
<span
id=${t}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${a+1}
aria-setsize=${o}
>${s?Nt(s):h(a+1)}</span>
`}var Bt=[["agent","Agent"],["state","State"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],lt=()=>n`
<div role="rowgroup" class="fleet-head"><div role="row" class="fleet-row">${Bt.map(([t,e])=>n`<span key=${t} role="columnheader" class=${`f-${t}`}>${e}</span>`)}</div></div>
`;function it({id:t,rowIndex:e,...a}){let o=$.row(t).value;if(!o)return null;let s=L("agent",{name:o.name}),r=J(o),i=ce(o);return n`
<${C} role="row" aria-rowindex=${e} className="fleet-row is-agent" onClick=${m=>{m.target.closest("a")||String(getSelection())||(m.metaKey||m.ctrlKey?window.open(s,"_blank","noopener"):se(s))}} ...${a}><span role="cell" class="f-agent" title=${`${o.name}${o.simulated?", simulated":""}`}><a class="row-link" data-row=${`agent/${t}`} tabindex="-1" href=${s}>${o.name}</a>${o.simulated&&n`<span class="tag">simulated</span>`}<${ae} name=${o.name} /></span><span role="cell" class="f-state"><${fe} agent=${o} /></span><span role="cell" class="f-build">${r?n`<${V} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}</span><span role="cell" class="f-job">${o.job?n`<${de} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!i)?n`<${pe} agent=${o} />`:n`<span class="quiet" title=${i}>${i??"\u2013"}</span>`}</span><span role="cell" class="f-took">${o.job&&n`<${ue} job=${o.job} />`}</span><span role="cell" class="f-serves"><span>${o.targets.join(", ")}</span><span class="labels" title=${G(o.labels)}>${G(o.labels)}</span></span><span role="cell" class="f-done number">${h(o.jobs_done)}</span><span role="cell" class="f-installs number">${h(o.installs)}</span><//>
`}import{m78_0 as Y}from"../main.js";function mt({totals:t}){let e=U(null);return ee(()=>{v.forEach((a,o)=>e.current.children[o].style.setProperty("flex-grow",t[a]||0))}),n`
<span class="bar state-bar" ref=${e} aria-hidden="true">${v.map(a=>n`<i key=${a} class=${`bar-${a}`}></i>`)}</span>
`}var ut=T(700),jt=T(244),ct=T(126),Se=T(24),Kt=T(32),Ut=t=>t.share===null?"none connected":`${Math.round(t.share*100)} % busy`;function Ht(t,e){let a={target:"target",org:"org_id"}[t];return a?we.ids.value.map(s=>we.row(s).value).filter(s=>s?.[a]===e).reduce((s,r)=>s+r.waiting,0):null}function Wt({id:t,group:e,by:a,title:o}){let s=e.totals.value,r=e.ids.value.length,i=Ht(a,e.key);return n`
<div class="pool"><h2 id=${t} title=${o}>${o}${" "}<small class="number">${r<s.known?`${h(r)} of ${h(s.known)}`:h(s.known)}</small></h2><span class="pool-share number"><strong>${Ut(s)}</strong></span><span class="pool-bar"><${mt} totals=${s} /></span><span class="pool-words">${v.filter(l=>s[l]>0).map(l=>n`
<span key=${l} class=${`state state-${l}`}><${Y} name=${l} /><span class="number">${h(s[l])} ${l}</span></span>
`)}${i>0&&n`
<span class="state"><${Y} name="pending" /><span class="number">${De(i,"job")} waiting</span></span>
`}</span></div>
`}function Gt(t,e,a){let o=e<ut,s=T(o?100:52);if(t==="table")return{columns:1,row:T(o?84:46),head:s,after:Se,above:o?0:Kt};if(t==="map"){let[l,m]=rt(a);return{columns:Math.max(1,Math.floor(e/l)),row:l,head:s,after:Se,pitch:l,size:m}}let{columns:r,each:i}=Ge(e,jt);return{columns:r,each:i,row:ct+8,head:s,after:Se}}function Vt({group:t,place:e,by:a,view:o,seen:s,size:r,before:i,title:l,picture:m,byBuild:d}){let u=t.ids.value,_=z(),{from:A,to:w,width:x}=s,[y,B]=Ye(e,u.length,r,{from:A,to:w}),F=u.slice(y,B),j=n`<${Wt} id=${_} group=${t} by=${a} title=${l} />`,I=k=>({top:Math.floor(k/r.columns)*r.row+r.head});return o==="table"?n`
<${C} role="rowgroup" className="fleet-group" top=${e.top} height=${e.height-r.after}><div role="row" aria-rowindex=${i+1}><div role="cell">${j}</div></div>${F.map((k,E)=>n`
<${it}
key=${k}
id=${k}
rowIndex=${i+y+E+2}
height=${r.row}
...${I(y+E)}
/>
`)}<//>
`:n`
<${C}
as="section"
className="fleet-group"
aria-labelledby=${_}
top=${e.top}
height=${e.height-r.after}
>${j}${o==="map"?n`
<${nt}
name=${l}
ids=${u}
picture=${m}
columns=${r.columns}
pitch=${r.pitch}
size=${r.size}
width=${x}
byBuild=${d}
/>
`:n`
<ul class="cards" aria-label=${`Agents of ${l}`}>${F.map((k,E)=>n`
<${at}
key=${k}
id=${k}
index=${y+E}
count=${u.length}
width=${r.each}
height=${ct}
left=${(y+E)%r.columns*(r.each+8)}
...${I(y+E)}
/>
`)}</ul>
`}<//>
`}function ft({picture:t,view:e,by:a,byBuild:o,titleOf:s}){let r=U(null),i=ze(r),l=H(()=>{let g=t.groups.value,b=g.map(c=>c.ids.value.length),p=b.reduce((c,O)=>c+O,0),f=Gt(e,i.value.width,p);return{size:f,total:p,places:Ve(b,f),shown:g,counts:b}}).value,{size:m,places:d,shown:u,counts:_,total:A}=l,{from:w,to:x,width:y}=i.value,B=d.length>0?d.at(-1).top+d.at(-1).height:0,F=Je(r.current);ee(()=>{r.current.style.setProperty("height",`${B}px`),Ze(r.current,F)});let j=g=>{if(e==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let b={ArrowDown:m.columns,ArrowUp:-m.columns,ArrowRight:e==="tiles"?1:0,ArrowLeft:e==="tiles"?-1:0}[g.key];!b||!g.target.closest("[data-row]")||(g.preventDefault(),Qe(b))},I=1,k=u.map((g,b)=>{let p=d[b],f=I;return I+=_[b]+1,p.top+p.height>w&&p.top<x&&y>0&&n`
<${Vt}
key=${g.key}
group=${g}
place=${p}
by=${a}
view=${e}
seen=${i.value}
size=${m}
before=${f}
title=${s(g.key)}
picture=${t}
byBuild=${o}
/>
`}),E=e==="table"?{role:"table","aria-label":"Agents","aria-rowcount":A+u.length+1}:{};return n`
<div
id="fleet-list"
data-list
class=${`fleet fleet-${e} ${y>0&&y<ut?"is-narrow":""}`}
ref=${r}
onFocusIn=${Xe}
onKeyDown=${j}
...${E}
>${e==="table"&&n`<${lt} />`}${k}</div>
`}import{m97_0 as dt}from"../main.js";import{m125_0 as Te}from"../main.js";var Yt=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],Q=t=>({all:"nothing",target:"target",org:"organization"})[t]??`label ${t.slice(W.length)}`;function qt(t){let e=Ne($.peek().map(o=>[o.name,o])).map(([o])=>W+o),a=t.startsWith(W)&&!e.includes(t)?[t]:[];return["target","org",...e,...a,"all"].map(o=>({label:Q(o),checked:o===t,run:()=>R({group:o==="target"?"":o},{push:!0})}))}var $t=({state:t,icon:e=t,total:a,word:o=t,on:s})=>n`
<button
type="button"
class=${`state-filter state-${t}`}
aria-pressed=${s}
title=${te[t]}
onClick=${()=>R({state:s?"":t},{push:!0})}
><${Y} name=${e} /><span class="number">${h(a)} ${o}</span></button>
`;function Jt({picture:t,view:e,by:a,state:o,byBuild:s}){let r=t.totals.value,i=P.value.length;return n`
<${dt} label=${`Group by ${Q(a)}`} items=${()=>qt(a)}>
Group by <strong>${Q(a)}</strong><${Y} name="down" /><//>${e==="map"&&n`
<${Te}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${s?"build":"state"}
onChange=${l=>R({color:l==="build"?"build":""})}
/>
`}<span class="state-filters" role="group" aria-label="Filter by state">${v.filter(l=>r[l]>0||l===o).map(l=>n`<${$t} key=${l} state=${l} total=${r[l]} on=${l===o} />`)}${(i>0||o===S)&&n`
<${$t}
state=${S}
icon="suspect"
total=${i}
word=${i===1?"needs repair":"need repair"}
on=${o===S}
/>
`}</span>
`}var ht=({view:t,...e})=>n`
<${Te}
label="View"
hideLabel
options=${Yt}
value=${t}
onChange=${a=>R({view:a},{push:!0})}
/>${t!=="hours"&&n`<${Jt} view=${t} ...${e} />`}
`;import{m60_0 as gt}from"../main.js";import{m61_0 as _t,m61_1 as un}from"../main.js";function bt({at:t,utilization:e},a=new Date){let o=new Map;for(let s=6;s>=0;s-=1){let r=new Date(a.getFullYear(),a.getMonth(),a.getDate()-s,12);o.set(r.toDateString(),{day:r.getTime()/1e3,cells:Array(24).fill(null)})}return t.forEach((s,r)=>{let i=new Date(s*1e3),l=o.get(i.toDateString());l&&(l.cells[i.getHours()]=e[r]??null)}),[...o.values()]}var wt=t=>Math.min(5,Math.ceil(t*5));import{m223_0 as yt}from"../shared.js";import{m105_0 as kt}from"../main.js";var Qt=300,vt=Array.from({length:24},(t,e)=>e);function Xt({share:t,when:e}){return t===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${wt(t)}`} data-tip=${`${e}: ${Le(t)}`}><span>${Math.round(t*100)}</span><span class="unseen"> %</span></td>
`}var Zt=({day:t,cells:e})=>n`
<tr><th scope="row">${_e(t)}</th>${vt.map(a=>n`<${Xt} key=${a} share=${e[a]} when=${`${_e(t)}, ${a}:00`} />`)}</tr>
`;function St(){let t=M(()=>new yt("/api/v1/series?range=7d"),[]);K(()=>t.start(Qt),[t]);let e=t.value.value,a=t.error.value,o=M(()=>e&&bt(e),[e]);return n`
<${kt} id="hours" title="Utilization by hour" note="% of connected agents that were busy">${a&&n`<${Re} title="Utilization could not be loaded" text=${a.message} again=${t.again} />`}${!e&&!a&&n`<${oe} />`}${o&&n`
<table class="hours"><thead><tr><th scope="col">Day</th>${vt.map(s=>n`<th key=${s} scope="col"><span>${s}</span></th>`)}</tr></thead><tbody>${o.map(s=>n`<${Zt} key=${s.day} ...${s} />`)}</tbody></table>
`}<//>
`}var Ae=13,zt=["busy","installing",...v.slice(1)],eo=t=>t==="installing"?"busy":t,to=16,Ee=({shape:t,token:e,repair:a})=>n`
<${me}
key=${e}
width=${Ae+2}
height=${Ae+2}
draw=${o=>ie(o,t,{left:1,top:1,size:Ae,token:e,repair:a})}
/>
`;function oo(){let t=new Map;for(let e of $.peek()){let a=e.job;if(!a)continue;let o=JSON.stringify([a.org_id,a.app_version_id]);t.set(o,(t.get(o)??0)+1)}return[...t].sort((e,a)=>a[1]-e[1]).slice(0,to).map(([e,a])=>[...JSON.parse(e),a])}function Tt({picture:t,byBuild:e}){let a=t.totals.value;return n`
<div class="map-legend">${zt.filter(o=>a[eo(o)]>0).map(o=>n`
<span key=${o} class="map-key" title=${te[o]}><${Ee} shape=${o} token=${e?"ink-2":null} />${o}</span>
`)}${P.value.length>0&&n`<span class="map-key"><${Ee} shape="idle" repair /> needs repair</span>`}${e&&oo().map(([o,s,r])=>n`
<span key=${`${o}
${s}`} class="map-key"><${Ee} shape="busy" token=${le(o,s)} /><${V} org=${o} version=${s} /><span class="number quiet">${r}</span></span>
`)}</div>
`}import{m103_0 as $e}from"../main.js";import{m171_0 as Ln,m171_1 as Bn,m171_2 as jn,m171_3 as X,m171_4 as At}from"../main.js";var Et=(t,e)=>t.length===e.length&&t.every((a,o)=>a===e[o]),he=class{#n={by:"all",state:"",words:[],repair:[]};#s=new Map;#t=new Set;#o=0;#l=-1;#r=new Set;#a=new Set;groups=D([]);totals=D(q({}));passing=D(0);behind=D(0);start(){this.#l!==$.version&&this.#e();let e=$.watch((a,o)=>this.#i(a,o));return()=>{e(),cancelAnimationFrame(this.#o)}}show(e){this.#n=e,this.#e({force:!0})}watch(e){return this.#r.add(e),()=>this.#r.delete(e)}hold(e){this.#a.add(e)}release(e){this.#a.delete(e),this.#a.size===0&&this.behind.peek()>0&&this.#e()}showHeld(){this.#e({force:!0})}#i(e,a){for(let o in e)this.#t.add(o);for(let o of a)this.#t.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#t;this.#t=new Set,this.#e();for(let s of this.#r)s(o)}))}#e({force:e=!1}={}){let{by:a,state:o,words:s,repair:r}=this.#n,i=(u,_)=>o===S?r.includes(u):o===""||N(_)===o;this.#l=$.version;let l=$.ids.peek().map(u=>[u,$.row(u).peek()]),m=new Set;for(let[u,_]of l)i(u,_)&&At("agent",_,s)&&m.add(u);let d=Ie(l,a).map(u=>({...u,ids:m.size===l.length?u.ids:u.ids.filter(_=>m.has(_))})).filter(u=>u.ids.length>0);Fe(()=>{this.totals.value=q(Ce(l)),this.passing.value=m.size,this.#m(d,this.#a.size>0&&!e)})}#m(e,a){let o=0,s=[];for(let{key:i,ids:l,totals:m}of e){let d=this.#s.get(i);if(!d&&a){o+=1;continue}let u=d??{key:i,ids:D(l),totals:D(m)};Et(u.ids.peek(),l)||(a?o+=1:u.ids.value=l),u.totals.value=m,s.push(u)}let r=[...this.#s.keys()].filter(i=>!e.some(l=>l.key===i)).length;this.behind.value=a?o+r:0,!a&&(this.#s=new Map(s.map(i=>[i.key,i])),Et(s,this.groups.peek())||(this.groups.value=s))}};import{m202_0 as Jn,m202_1 as Qn,m202_2 as Xn,m202_3 as Zn,m202_4 as zn,m202_5 as el,m202_6 as Ot}from"../main.js";import{m222_0 as al,m222_1 as sl,m222_2 as rl,m222_3 as nl,m222_4 as ll,m222_5 as Mt}from"../main.js";var ao=[],so=200,Z=t=>()=>R({view:t},{push:!0}),ro=[{key:"t",what:"as tiles",run:Z("tiles")},{key:"m",what:"as a map",run:Z("map")},{key:"l",what:"as a table",run:Z("table")},{key:"u",what:"utilization by hour",run:Z("hours")},{key:"a",what:"to the agents",run:()=>qe("fleet-list")}];function no(t){let e=t.get("group")??"target";return{view:Object.hasOwn(ge,t.get("view")??"")?t.get("view"):null,by:["target","org","all"].includes(e)||e.startsWith(W)?e:"target",state:[...v,S].includes(t.get("state"))?t.get("state"):"",byBuild:t.get("color")==="build"}}var lo=()=>n`
<${Me} icon="fleet" title="No agents yet"><p>An agent is one device that runs tests. <${_t} /></p><//>
`,io=({state:t})=>n`
<p class="nothing">
No agents ${t===S?"need repair":t?`are ${t}`:""}${t&&X.value.length?" and ":""}${X.value.length?`match \u201C${X.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>R({q:"",state:""})}>
Show all
</button></p>
`;function Rt({query:t}){let{by:e,state:a,byBuild:o,...s}=no(t),r=M(()=>new he,[]),i=X.value;K(()=>r.start(),[r]);let l=a===S?P.value:ao;M(()=>r.show({by:e,state:a,words:i,repair:l}),[r,e,a,i.join(" "),l]);let m=M(()=>$.ids.peek().length>so?"map":"tiles",[$.loaded.value]),d=s.view??m;Ot("Fleet",ro),Mt("Fleet",()=>[...Object.entries(ge).map(([w,x])=>({label:x,icon:"fleet",run:Z(w)})),...["target","org","all"].map(w=>({label:`Group the fleet by ${Q(w)}`,icon:"fleet",run:()=>R({group:w==="target"?"":w})}))]);let u=w=>e==="all"?"All agents":w,_=$.ids.value.length,A={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return $.loaded.value?_===0?n`
<${$e} title="Fleet"><${lo} /><//>
`:n`
<${$e}
title="Fleet"
note=${h(_)}
className="fleet-page"
actions=${n`<${gt} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${ht} picture=${r} view=${d} by=${e} state=${a} byBuild=${o} />`}
><${xe} /><${We} picture=${r} />${d==="map"&&n`<${Tt} picture=${r} byBuild=${o} />`}${d==="hours"?n`<${St} />`:n`
<div class="held" ...${A}><${ft} key=${d} ...${{picture:r,view:d,by:e,byBuild:o,titleOf:u}} /><${mo} picture=${r} /></div>${r.passing.value===0&&n`<${io} state=${a} />`}
`}<//>
`:n`
<${$e} title="Fleet"><${oe} lines=${10} /><//>
`}var mo=({picture:t})=>n`
<p class="fleet-behind">${t.behind.value>0&&n`
<button type="button" class="pill" onClick=${()=>t.showHeld()}>
Show changes
</button>
`}</p>
`;export{Rt as default};
