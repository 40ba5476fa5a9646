import{m297_0 as Oe,m297_1 as $o,m297_2 as ho,m297_3 as U,m297_4 as go,m297_5 as ee,m297_6 as _o,m297_7 as te,m297_8 as O,m297_9 as bo,m297_10 as H,m297_11 as wo}from"../main.js";import{m1_0 as _e,m1_1 as vo,m1_2 as So}from"../main.js";import{m3_0 as Eo,m3_1 as oe,m3_2 as S,m3_3 as v,m3_4 as Mo,m3_5 as Oo,m3_6 as K,m3_7 as P}from"../main.js";import{m142_0 as Re,m142_1 as xe,m142_2 as ae}from"../main.js";import{m70_0 as Fe,m70_1 as se}from"../main.js";import{m299_0 as No,m299_1 as Do,m299_2 as Pe,m299_3 as Lo,m299_4 as Bo,m299_5 as jo,m299_6 as D,m299_7 as Uo,m299_8 as W,m299_9 as Ho,m299_10 as Ce,m299_11 as Ko}from"../main.js";import{m177_0 as G,m177_1 as Ie,m177_2 as Ne,m177_3 as Vo,m177_4 as De,m177_5 as J}from"../main.js";import{m182_0 as Jo,m182_1 as Qo,m182_2 as Xo,m182_3 as Zo,m182_4 as zo,m182_5 as Le,m182_6 as be,m182_7 as ea,m182_8 as ta,m182_9 as oa,m182_10 as V,m182_11 as aa,m182_12 as h,m182_13 as Be,m182_14 as sa,m182_15 as ra,m182_16 as na,m182_17 as la,m182_18 as ia,m182_19 as ma,m182_20 as pa,m182_21 as ua,m182_22 as ca,m182_23 as fa}from"../main.js";import{m191_0 as n}from"../main.js";import{m235_0 as re,m235_1 as _a,m235_2 as ba,m235_3 as wa,m235_4 as ka,m235_5 as R,m235_6 as ya,m235_7 as L,m235_8 as va,m235_9 as Sa}from"../main.js";import{m239_0 as Ea,m239_1 as Ma,m239_2 as Oa,m239_3 as Ra,m239_4 as je,m239_5 as Ue}from"../main.js";import{m273_0 as ne}from"../main.js";import{m291_0 as we,m291_1 as Ia,m291_2 as Na,m291_3 as Da,m291_4 as He,m291_5 as La,m291_6 as Ke}from"../main.js";import{m61_0 as le,m61_1 as Ua}from"../main.js";var We=["paused","drained","quarantined","suspect","offline","lost"],Pt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function Ge({picture:t}){let e=t.totals.value,a=Ke(we),o=W(()=>ne.ids.value.map(l=>J(ne.row(l).value?.agents??{}))).value,s=l=>o.map(l),r=l=>We.reduce((p,f)=>p+l[f],0),i=We.filter(l=>e[l]>0).map(l=>`${h(e[l])} ${l}`);return n`
<dl class="figures is-three"><${le}
name="Utilization"
href=${L("fleet",{},{view:"hours"})}
value=${Pt(e.share)}
note=${`${h(e.working)} of ${h(e.connected)} connected`}
trend=${s(l=>l.share)}
tone="go"
/><${le}
name="Unavailable"
icon="paused"
value=${h(r(e))}
note=${i.join(", ")}
trend=${s(r)}
/><${le}
name="Installs avoided"
period=${He(we)}
value=${h(a?.installs_avoided)}
href=${L("timeline",{},{span:"86400",view:"installs"})}
note=${a&&[je(a),Ue(a)].filter(Boolean).join("; ")}
trend=${ne.peek().map(l=>l.installs_avoided)}
/></dl>
`}function Ve(t,e,a=8){let o=Math.max(1,Math.floor((t+a)/(e+a)));return{columns:o,each:(t-a*(o-1))/o}}function Ye(t,{columns:e,row:a,head:o,after:s,above:r=0}){let i=r;return t.map(l=>{let p=Math.ceil(l/e),f=o+p*a+s,u={top:i,height:f,rows:p};return i+=f,u})}function qe({top:t},e,{columns:a,row:o,head:s},{from:r,to:i}){let l=Math.max(0,Math.floor((r-t-s)/o))*a,p=Math.min(e,Math.max(0,Math.ceil((i-t-s)/o))*a);return[Math.min(l,p),p]}import{m237_0 as Je,m237_1 as Qe,m237_2 as ts,m237_3 as Xe,m237_4 as os,m237_5 as Ze,m237_6 as ze}from"../main.js";import{m268_0 as ke,m268_1 as rs,m268_2 as ns,m268_3 as ls,m268_4 as is}from"../main.js";import{m281_0 as T}from"../main.js";import{m295_0 as et}from"../shared.js";import{m9_0 as $s,m9_1 as hs,m9_2 as ie}from"../main.js";import{m12_0 as ye,m12_1 as bs,m12_2 as ws}from"../main.js";var Ct={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function tt(t,e){t.fillRect(0,0,e,e)}function It(t,e){t.save(),t.beginPath(),t.rect(0,0,e,e),t.clip(),t.lineWidth=e/6,t.beginPath();for(let a=-e;a<e*2;a+=e/2.4)t.moveTo(a,e),t.lineTo(a+e,0);t.stroke(),t.restore(),t.lineWidth=1,t.strokeRect(.5,.5,e-1,e-1)}var Nt={busy:tt,installing:It,stopping(t,e){tt(t,e),t.clearRect(e*.3,e*.3,e*.4,e*.4)},idle(t,e){t.lineWidth=1.5,t.strokeRect(.75,.75,e-1.5,e-1.5)},paused(t,e){t.fillRect(e*.12,0,e*.28,e),t.fillRect(e*.6,0,e*.28,e)},draining(t,e){t.fillRect(0,e/2,e,e/2),t.strokeRect(.5,.5,e-1,e-1)},drained(t,e){t.fillRect(0,e*.12,e,e*.28),t.fillRect(0,e*.6,e,e*.28)},quarantined(t,e){t.lineWidth=e/6,t.strokeRect(e/12,e/12,e-e/6,e-e/6),t.beginPath(),t.moveTo(0,e),t.lineTo(e,0),t.stroke()},suspect(t,e){t.beginPath(),t.moveTo(e/2,0),t.lineTo(e,e),t.lineTo(0,e),t.fill()},offline(t,e){t.setLineDash([e/8,e/8]),t.strokeRect(.5,.5,e-1,e-1),t.setLineDash([])},lost(t,e){t.lineWidth=e/5,t.beginPath(),t.moveTo(e*.15,e*.15),t.lineTo(e*.85,e*.85),t.moveTo(e*.85,e*.15),t.lineTo(e*.15,e*.85),t.stroke()}},ot=t=>P(t)==="busy"&&t.job?.phase==="installing"?"installing":P(t),ve=2,Se=new Map;function Dt(t,e,a){let o=`${t} ${e} ${a}`;if(!Se.has(o)){let s=document.createElement("canvas");s.width=s.height=a*ve;let r=s.getContext("2d");r.scale(ve,ve),r.fillStyle=r.strokeStyle=e,Nt[t](r,a),Se.set(o,s)}return Se.get(o)}function me(t,e,{left:a,top:o,size:s,token:r=null,repair:i=!1}){if(t.clearRect(a-1,o-1,s+2,s+2),t.drawImage(Dt(e,ye(r??Ct[e]??"go"),s),a,o,s,s),!i)return;let l=s*.26;t.clearRect(a+s-2*l-1,o-1,2*l+2,2*l+2),t.fillStyle=ye("bad"),t.beginPath(),t.arc(a+s-l,o+l,l,0,2*Math.PI),t.fill()}import{m265_0 as $,m265_1 as As,m265_2 as Es}from"../main.js";import{m271_0 as Rs,m271_1 as at,m271_2 as C}from"../main.js";import{m37_0 as pe}from"../shared.js";import{m65_0 as Y,m65_1 as Is,m65_2 as Ns}from"../main.js";import{m72_0 as st,m72_1 as ue,m72_2 as Q,m72_3 as Bs,m72_4 as ce}from"../shared.js";import{m75_0 as fe}from"../main.js";import{m113_0 as I}from"../shared.js";import{m143_0 as de,m143_1 as Vs,m143_2 as Ys,m143_3 as qs}from"../main.js";import{m150_0 as $e,m150_1 as Xs,m150_2 as Zs}from"../main.js";var rt=T(264),nt=t=>t<=120?[34,28]:t<=1200?[22,18]:[16,13];function Lt(t){let e=t.job&&`${t.job.phase??"running"} ${t.job.test}`,a=Q(t);return[t.name,P(t),at(t.name)&&"needs repair",K(t),a&&`build ${a.app_version_id} of ${a.org_id}`,e,V(t.labels)].filter(Boolean).join(", ")}function Bt({id:t,left:e,top:a,width:o}){let s=$.row(t).value;if(!s)return null;let r=Q(s),i=ce(s)||K(s),l=Math.max(0,Math.min(e,o-rt));return n`
<${I} className="map-card" left=${l} top=${a} width=${Math.min(rt,o)} aria-hidden="true"><span class="card-head"><strong class="card-name">${s.name}</strong><${se} name=${s.name} /><${de} agent=${s} /></span>${r&&n`
<span class="card-build"><${Y} org=${r.org_id} version=${r.app_version_id} /></span>
`}${s.job&&n`
<span class="card-doing"><${$e} test=${s.job.test} /></span><${ue} job=${s.job} />
`}${s.state==="offline"&&n`<${fe} agent=${s} />`}${i&&n`<span class="card-hold">${i}</span>`}<span class="card-labels">${V(s.labels)}</span><//>
`}function lt({name:t,ids:e,picture:a,columns:o,pitch:s,size:r,width:i,byBuild:l}){let p=Ce(null),f=H(null),u=ee(),_=C.value,A=O(()=>new Map(e.map((m,d)=>[m,d])),[e]),w=m=>({left:m%o*s+1,top:Math.floor(m/o)*s+1}),x=(m,d)=>{let c=$.row(e[d]).peek();if(!c)return;let M=l&&c.job;me(m,ot(c),{...w(d),size:r,repair:_.includes(c.name),token:M?ie(M.org_id,M.app_version_id):P(c)==="idle"&&K(c)?"warn":null})},k=Oe(m=>{m.clearRect(0,0,i,1e5),e.forEach((d,c)=>x(m,c))},[e,o,s,i,l,_]);U(()=>a.watch(m=>f.current?.(d=>{for(let c of m)A.has(c)&&x(d,A.get(c))})),[k,A]);let B=(m,d)=>{let c=L("agent",{name:e[m]});d.metaKey||d.ctrlKey?window.open(c,"_blank","noopener"):re(c)},F=m=>{let d=m.currentTarget.getBoundingClientRect(),c=Math.floor((m.clientX-d.left)/s),M=Math.floor((m.clientY-d.top)/s)*o+c;return c>=0&&c<o&&M>=0&&M<e.length?M:null},j=m=>{let d=p.peek()??-1,c={ArrowRight:d+1,ArrowLeft:d-1,ArrowDown:d<0?0:d+o,ArrowUp:d-o,Home:0,End:e.length-1}[m.key];if(c!==void 0)p.value=Math.max(0,Math.min(e.length-1,c));else if(m.key==="Enter"&&p.peek()!==null)B(p.peek(),m);else if(m.key==="Escape"&&p.peek()!==null)p.value=null;else return;m.preventDefault(),m.stopPropagation(),N(m.currentTarget,p.peek())},N=(m,d)=>{if(d===null)return;let c=m.getBoundingClientRect().top+w(d).top;c<80?window.scrollBy({top:c-80}):c+s>window.innerHeight-24&&window.scrollBy({top:c+s-window.innerHeight+24})},y=Math.ceil(e.length/o)*s,g=W(()=>p.value===null||p.value>=e.length?null:p.value).value,b=g===null?null:w(g);return n`
<div
class="map"
role="listbox"
aria-label=${`Agents of ${t}`}
tabindex="0"
aria-activedescendant=${u}
onPointerMove=${m=>p.value=F(m)}
onPointerLeave=${()=>p.value=null}
onClick=${m=>F(m)!==null&&B(F(m),m)}
onKeyDown=${j}
onFocus=${m=>m.currentTarget.matches(":focus-visible")&&(p.value??=0)}
onBlur=${()=>p.value=null}
><${pe} className="map-cells" width=${i} height=${y} draw=${k} paint=${f} /><${jt} id=${u} agent=${e[g??0]} index=${g??0} count=${e.length} />${b&&n`
<${I}
className="map-mark"
left=${b.left-3}
top=${b.top-3}
width=${r+6}
height=${r+6}
/>
`}${b&&n`<${Bt} id=${e[g]} left=${b.left} top=${b.top+s+4} width=${i} />`}</div>
`}function jt({id:t,agent:e,index:a,count:o}){let s=$.row(e).value;return n`
<span
id=${t}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${a+1}
aria-setsize=${o}
>${s?Lt(s):h(a+1)}</span>
`}import{m136_0 as kr,m136_1 as it,m136_2 as yr}from"../main.js";var Ut=[["agent","Agent"],["state","State"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],mt=()=>n`
<div role="rowgroup" class="fleet-head"><div role="row" class="fleet-row">${Ut.map(([t,e])=>n`<span key=${t} role="columnheader" class=${`f-${t}`}>${e}</span>`)}</div></div>
`;function pt({id:t,rowIndex:e,...a}){let o=$.row(t).value;if(!o)return null;let s=L("agent",{name:o.name}),r=Q(o),i=ce(o),l=i?"":K(o);return n`
<${I} role="row" aria-rowindex=${e} className="fleet-row is-agent" onClick=${f=>{f.target.closest("a")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(s,"_blank","noopener"):re(s))}} ...${a}><span role="cell" class="f-agent" title=${`${o.name}${o.simulated?", simulated":""}`}><a class="row-link" data-row=${`agent/${t}`} tabindex="-1" href=${s}>${o.name}</a>${o.simulated&&n`<${it} />`}<${se} name=${o.name} /></span><span role="cell" class="f-state"><${de} agent=${o} /></span><span role="cell" class="f-build">${r?n`<${Y} org=${r.org_id} version=${r.app_version_id} />`:n`<span class="quiet">none</span>`}</span><span role="cell" class="f-job">${o.job?n`<${$e} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!i)?n`<${fe} agent=${o} />`:n`<span class=${l?"card-hold":"quiet"} title=${i}>${i||l||"\u2013"}</span>`}</span><span role="cell" class="f-took">${o.job&&n`<${ue} job=${o.job} />`}</span><span role="cell" class="f-serves"><span>${o.targets.join(", ")}</span><span class="labels" title=${V(o.labels)}>${V(o.labels)}</span></span><span role="cell" class="f-done number">${h(o.jobs_done)}</span><span role="cell" class="f-installs number">${h(o.installs)}</span><//>
`}import{m82_0 as q}from"../main.js";function ut({totals:t}){let e=H(null);return te(()=>{v.forEach((a,o)=>e.current.children[o].style.setProperty("flex-grow",t[a]||0))}),n`
<span class="bar state-bar" ref=${e} aria-hidden="true">${v.map(a=>n`<i key=${a} class=${`bar-${a}`}></i>`)}</span>
`}var ft=T(700),Ht=T(244),dt=T(126),Te=T(24),Kt=T(32),Wt=t=>t.share===null?"none connected":`${Math.round(t.share*100)} % busy`;function Gt(t,e){let a={target:"target",org:"org_id"}[t];return a?ke.ids.value.map(s=>ke.row(s).value).filter(s=>s?.[a]===e).reduce((s,r)=>s+r.waiting,0):null}function Vt({id:t,group:e,by:a,title:o}){let s=e.totals.value,r=e.ids.value.length,i=Gt(a,e.key);return n`
<div class="pool"><h2 id=${t} title=${o}>${o}${" "}<small class="number">${r<s.known?`${h(r)} of ${h(s.known)}`:h(s.known)}</small></h2><span class="pool-share number"><strong>${Wt(s)}</strong></span><span class="pool-bar"><${ut} totals=${s} /></span><span class="pool-words">${v.filter(l=>s[l]>0).map(l=>n`
<span key=${l} class=${`state state-${l}`}><${q} name=${l} /><span class="number">${h(s[l])} ${l}</span></span>
`)}${i>0&&n`
<span class="state"><${q} name="pending" /><span class="number">${Le(i,"job")} waiting</span></span>
`}</span></div>
`}function Yt(t,e,a){let o=e<ft,s=T(o?100:52);if(t==="table")return{columns:1,row:T(o?84:46),head:s,after:Te,above:o?0:Kt};if(t==="map"){let[l,p]=nt(a);return{columns:Math.max(1,Math.floor(e/l)),row:l,head:s,after:Te,pitch:l,size:p}}let{columns:r,each:i}=Ve(e,Ht);return{columns:r,each:i,row:dt+8,head:s,after:Te}}function qt({group:t,place:e,by:a,view:o,seen:s,size:r,before:i,title:l,picture:p,byBuild:f}){let u=t.ids.value,_=ee(),{from:A,to:w,width:x}=s,[k,B]=qe(e,u.length,r,{from:A,to:w}),F=u.slice(k,B),j=n`<${Vt} id=${_} group=${t} by=${a} title=${l} />`,N=y=>({top:Math.floor(y/r.columns)*r.row+r.head});return o==="table"?n`
<${I} role="rowgroup" className="fleet-group" top=${e.top} height=${e.height-r.after}><div role="row" aria-rowindex=${i+1}><div role="cell">${j}</div></div>${F.map((y,E)=>n`
<${pt}
key=${y}
id=${y}
rowIndex=${i+k+E+2}
height=${r.row}
...${N(k+E)}
/>
`)}<//>
`:n`
<${I}
as="section"
className="fleet-group"
aria-labelledby=${_}
top=${e.top}
height=${e.height-r.after}
>${j}${o==="map"?n`
<${lt}
name=${l}
ids=${u}
picture=${p}
columns=${r.columns}
pitch=${r.pitch}
size=${r.size}
width=${x}
byBuild=${f}
/>
`:n`
<ul class="cards" aria-label=${`Agents of ${l}`}>${F.map((y,E)=>n`
<${st}
key=${y}
id=${y}
index=${k+E}
count=${u.length}
width=${r.each}
height=${dt}
left=${(k+E)%r.columns*(r.each+8)}
...${N(k+E)}
/>
`)}</ul>
`}<//>
`}function $t({picture:t,view:e,by:a,byBuild:o,titleOf:s}){let r=H(null),i=et(r),l=W(()=>{let g=t.groups.value,b=g.map(c=>c.ids.value.length),m=b.reduce((c,M)=>c+M,0),d=Yt(e,i.value.width,m);return{size:d,total:m,places:Ye(b,d),shown:g,counts:b}}).value,{size:p,places:f,shown:u,counts:_,total:A}=l,{from:w,to:x,width:k}=i.value,B=f.length>0?f.at(-1).top+f.at(-1).height:0,F=Qe(r.current);te(()=>{r.current.style.setProperty("height",`${B}px`),ze(r.current,F)});let j=g=>{if(e==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let b={ArrowDown:p.columns,ArrowUp:-p.columns,ArrowRight:e==="tiles"?1:0,ArrowLeft:e==="tiles"?-1:0}[g.key];!b||!g.target.closest("[data-row]")||(g.preventDefault(),Xe(b))},N=1,y=u.map((g,b)=>{let m=f[b],d=N;return N+=_[b]+1,m.top+m.height>w&&m.top<x&&k>0&&n`
<${qt}
key=${g.key}
group=${g}
place=${m}
by=${a}
view=${e}
seen=${i.value}
size=${p}
before=${d}
title=${s(g.key)}
picture=${t}
byBuild=${o}
/>
`}),E=e==="table"?{role:"table","aria-label":"Agents","aria-rowcount":A+u.length+1}:{};return n`
<div
id="fleet-list"
data-list
class=${`fleet fleet-${e} ${k>0&&k<ft?"is-narrow":""}`}
ref=${r}
onFocusIn=${Ze}
onKeyDown=${j}
...${E}
>${e==="table"&&n`<${mt} />`}${y}</div>
`}import{m101_0 as ht}from"../main.js";import{m129_0 as Ae}from"../main.js";var Jt=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],X=t=>({all:"nothing",target:"target",org:"organization"})[t]??`label ${t.slice(G.length)}`;function Qt(t){let e=De($.peek().map(o=>[o.name,o])).map(([o])=>G+o),a=t.startsWith(G)&&!e.includes(t)?[t]:[];return["target","org",...e,...a,"all"].map(o=>({label:X(o),checked:o===t,run:()=>R({group:o==="target"?"":o},{push:!0})}))}var gt=({state:t,icon:e=t,total:a,word:o=t,on:s})=>n`
<button
type="button"
class=${`state-filter state-${t}`}
aria-pressed=${s}
title=${oe[t]}
onClick=${()=>R({state:s?"":t},{push:!0})}
><${q} name=${e} /><span class="number">${h(a)} ${o}</span></button>
`;function Xt({picture:t,view:e,by:a,state:o,byBuild:s}){let r=t.totals.value,i=C.value.length;return n`
<${ht} label=${`Group by ${X(a)}`} items=${()=>Qt(a)}>
Group by <strong>${X(a)}</strong><${q} name="down" /><//>${e==="map"&&n`
<${Ae}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${s?"build":"state"}
onChange=${l=>R({color:l==="build"?"build":""})}
/>
`}<span class="state-filters" role="group" aria-label="Filter by state">${v.filter(l=>r[l]>0||l===o).map(l=>n`<${gt} key=${l} state=${l} total=${r[l]} on=${l===o} />`)}${(i>0||o===S)&&n`
<${gt}
state=${S}
icon="suspect"
total=${i}
word=${i===1?"needs repair":"need repair"}
on=${o===S}
/>
`}</span>
`}var _t=({view:t,...e})=>n`
<${Ae}
label="View"
hideLabel
options=${Jt}
value=${t}
onChange=${a=>R({view:a},{push:!0})}
/>${t!=="hours"&&n`<${Xt} view=${t} ...${e} />`}
`;import{m63_0 as bt}from"../main.js";import{m64_0 as wt,m64_1 as An}from"../main.js";function kt({at:t,utilization:e},a=new Date){let o=new Map;for(let s=6;s>=0;s-=1){let r=new Date(a.getFullYear(),a.getMonth(),a.getDate()-s,12);o.set(r.toDateString(),{day:r.getTime()/1e3,cells:Array(24).fill(null)})}return t.forEach((s,r)=>{let i=new Date(s*1e3),l=o.get(i.toDateString());l&&(l.cells[i.getHours()]=e[r]??null)}),[...o.values()]}var yt=t=>Math.min(5,Math.ceil(t*5));import{m229_0 as vt}from"../shared.js";import{m109_0 as St}from"../main.js";var Zt=300,Tt=Array.from({length:24},(t,e)=>e);function zt({share:t,when:e}){return t===null?n`<td class="is-gap"><span class="unseen">not measured</span></td>`:n`
<td class=${`shade-${yt(t)}`} data-tip=${`${e}: ${Be(t)}`}><span>${Math.round(t*100)}</span><span class="unseen"> %</span></td>
`}var eo=({day:t,cells:e})=>n`
<tr><th scope="row">${be(t)}</th>${Tt.map(a=>n`<${zt} key=${a} share=${e[a]} when=${`${be(t)}, ${a}:00`} />`)}</tr>
`;function At(){let t=O(()=>new vt("/api/v1/series?range=7d"),[]);U(()=>t.start(Zt),[t]);let e=t.value.value,a=t.error.value,o=O(()=>e&&kt(e),[e]);return n`
<${St} id="hours" title="Utilization by hour" note="% of connected agents that were busy">${a&&n`<${xe} title="Utilization could not be loaded" text=${a.message} again=${t.again} />`}${!e&&!a&&n`<${ae} />`}${o&&n`
<table class="hours"><thead><tr><th scope="col">Day</th>${Tt.map(s=>n`<th key=${s} scope="col"><span>${s}</span></th>`)}</tr></thead><tbody>${o.map(s=>n`<${eo} key=${s.day} ...${s} />`)}</tbody></table>
`}<//>
`}var Ee=13,to=["busy","installing",...v.slice(1)],oo=t=>t==="installing"?"busy":t,ao=16,Me=({shape:t,token:e,repair:a})=>n`
<${pe}
key=${e}
width=${Ee+2}
height=${Ee+2}
draw=${o=>me(o,t,{left:1,top:1,size:Ee,token:e,repair:a})}
/>
`;function so(){let t=new Map;for(let e of $.peek()){let a=e.job;if(!a)continue;let o=JSON.stringify([a.org_id,a.app_version_id]);t.set(o,(t.get(o)??0)+1)}return[...t].sort((e,a)=>a[1]-e[1]).slice(0,ao).map(([e,a])=>[...JSON.parse(e),a])}function Et({picture:t,byBuild:e}){let a=t.totals.value;return n`
<div class="map-legend">${to.filter(o=>a[oo(o)]>0).map(o=>n`
<span key=${o} class="map-key" title=${oe[o]}><${Me} shape=${o} token=${e?"ink-2":null} />${o}</span>
`)}${C.value.length>0&&n`<span class="map-key"><${Me} shape="idle" repair /> needs repair</span>`}${e&&so().map(([o,s,r])=>n`
<span key=${`${o}
${s}`} class="map-key"><${Me} shape="busy" token=${ie(o,s)} /><${Y} org=${o} version=${s} /><span class="number quiet">${r}</span></span>
`)}</div>
`}import{m107_0 as he}from"../main.js";import{m176_0 as zn,m176_1 as el,m176_2 as tl,m176_3 as Z,m176_4 as Mt}from"../main.js";var Ot=(t,e)=>t.length===e.length&&t.every((a,o)=>a===e[o]),ge=class{#n={by:"all",state:"",words:[],repair:[]};#s=new Map;#t=new Set;#o=0;#l=-1;#r=new Set;#a=new Set;groups=D([]);totals=D(J({}));passing=D(0);behind=D(0);start(){this.#l!==$.version&&this.#e();let e=$.watch((a,o)=>this.#i(a,o));return()=>{e(),cancelAnimationFrame(this.#o)}}show(e){this.#n=e,this.#e({force:!0})}watch(e){return this.#r.add(e),()=>this.#r.delete(e)}hold(e){this.#a.add(e)}release(e){this.#a.delete(e),this.#a.size===0&&this.behind.peek()>0&&this.#e()}showHeld(){this.#e({force:!0})}#i(e,a){for(let o in e)this.#t.add(o);for(let o of a)this.#t.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#t;this.#t=new Set,this.#e();for(let s of this.#r)s(o)}))}#e({force:e=!1}={}){let{by:a,state:o,words:s,repair:r}=this.#n,i=(u,_)=>o===S?r.includes(u):o===""||P(_)===o;this.#l=$.version;let l=$.ids.peek().map(u=>[u,$.row(u).peek()]),p=new Set;for(let[u,_]of l)i(u,_)&&Mt("agent",_,s)&&p.add(u);let f=Ne(l,a).map(u=>({...u,ids:p.size===l.length?u.ids:u.ids.filter(_=>p.has(_))})).filter(u=>u.ids.length>0);Pe(()=>{this.totals.value=J(Ie(l)),this.passing.value=p.size,this.#m(f,this.#a.size>0&&!e)})}#m(e,a){let o=0,s=[];for(let{key:i,ids:l,totals:p}of e){let f=this.#s.get(i);if(!f&&a){o+=1;continue}let u=f??{key:i,ids:D(l),totals:D(p)};Ot(u.ids.peek(),l)||(a?o+=1:u.ids.value=l),u.totals.value=p,s.push(u)}let r=[...this.#s.keys()].filter(i=>!e.some(l=>l.key===i)).length;this.behind.value=a?o+r:0,!a&&(this.#s=new Map(s.map(i=>[i.key,i])),Ot(s,this.groups.peek())||(this.groups.value=s))}};import{m207_0 as pl,m207_1 as ul,m207_2 as cl,m207_3 as fl,m207_4 as dl,m207_5 as $l,m207_6 as Rt}from"../main.js";import{m228_0 as _l,m228_1 as bl,m228_2 as wl,m228_3 as kl,m228_4 as yl,m228_5 as xt}from"../main.js";var ro=[],no=200,z=t=>()=>R({view:t},{push:!0}),lo=[{key:"t",what:"as tiles",run:z("tiles")},{key:"m",what:"as a map",run:z("map")},{key:"l",what:"as a table",run:z("table")},{key:"u",what:"utilization by hour",run:z("hours")},{key:"a",what:"to the agents",run:()=>Je("fleet-list")}];function io(t){let e=t.get("group")??"target";return{view:Object.hasOwn(_e,t.get("view")??"")?t.get("view"):null,by:["target","org","all"].includes(e)||e.startsWith(G)?e:"target",state:[...v,S].includes(t.get("state"))?t.get("state"):"",byBuild:t.get("color")==="build"}}var mo=()=>n`
<${Re} icon="fleet" title="No agents yet"><p>An agent is one device that runs tests. <${wt} /></p><//>
`,po=({state:t})=>n`
<p class="nothing">
No agents ${t===S?"need repair":t?`are ${t}`:""}${t&&Z.value.length?" and ":""}${Z.value.length?`match \u201C${Z.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>R({q:"",state:""})}>
Show all
</button></p>
`;function Ft({query:t}){let{by:e,state:a,byBuild:o,...s}=io(t),r=O(()=>new ge,[]),i=Z.value;U(()=>r.start(),[r]);let l=a===S?C.value:ro;O(()=>r.show({by:e,state:a,words:i,repair:l}),[r,e,a,i.join(" "),l]);let p=O(()=>$.ids.peek().length>no?"map":"tiles",[$.loaded.value]),f=s.view??p;Rt("Fleet",lo),xt("Fleet",()=>[...Object.entries(_e).map(([w,x])=>({label:x,icon:"fleet",run:z(w)})),...["target","org","all"].map(w=>({label:`Group the fleet by ${X(w)}`,icon:"fleet",run:()=>R({group:w==="target"?"":w})}))]);let u=w=>e==="all"?"All agents":w,_=$.ids.value.length,A={onPointerEnter:()=>r.hold("pointer"),onPointerLeave:()=>r.release("pointer")};return $.loaded.value?_===0?n`
<${he} title="Fleet"><${mo} /><//>
`:n`
<${he}
title="Fleet"
note=${h(_)}
className="fleet-page"
actions=${n`<${bt} label="Filter agents by name, target, label, build or job" />`}
tools=${n`<${_t} picture=${r} view=${f} by=${e} state=${a} byBuild=${o} />`}
><${Fe} /><${Ge} picture=${r} />${f==="map"&&n`<${Et} picture=${r} byBuild=${o} />`}${f==="hours"?n`<${At} />`:n`
<div class="held" ...${A}><${$t} key=${f} ...${{picture:r,view:f,by:e,byBuild:o,titleOf:u}} /><${uo} picture=${r} /></div>${r.passing.value===0&&n`<${po} state=${a} />`}
`}<//>
`:n`
<${he} title="Fleet"><${ae} lines=${10} /><//>
`}var uo=({picture:t})=>n`
<p class="fleet-behind">${t.behind.value>0&&n`
<button type="button" class="pill" onClick=${()=>t.showHeld()}>
Show changes
</button>
`}</p>
`;export{Ft as default};
