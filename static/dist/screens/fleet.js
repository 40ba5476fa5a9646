import{m297_0 as Oe,m297_1 as go,m297_2 as _o,m297_3 as U,m297_4 as bo,m297_5 as ee,m297_6 as wo,m297_7 as te,m297_8 as O,m297_9 as yo,m297_10 as H,m297_11 as ko}from"../main.js";import{m1_0 as _e,m1_1 as To,m1_2 as Ao}from"../main.js";import{m3_0 as Oo,m3_1 as oe,m3_2 as S,m3_3 as v,m3_4 as Ro,m3_5 as xo,m3_6 as K,m3_7 as P}from"../main.js";import{m142_0 as Re,m142_1 as xe,m142_2 as ae}from"../main.js";import{m70_0 as Fe,m70_1 as se}from"../main.js";import{m299_0 as Lo,m299_1 as Bo,m299_2 as Pe,m299_3 as jo,m299_4 as Uo,m299_5 as Ho,m299_6 as N,m299_7 as Ko,m299_8 as W,m299_9 as Wo,m299_10 as Ce,m299_11 as Go}from"../main.js";import{m177_0 as G,m177_1 as Ie,m177_2 as De,m177_3 as qo,m177_4 as Ne,m177_5 as J}from"../main.js";import{m182_0 as Xo,m182_1 as Zo,m182_2 as zo,m182_3 as ea,m182_4 as ta,m182_5 as Le,m182_6 as be,m182_7 as oa,m182_8 as aa,m182_9 as sa,m182_10 as V,m182_11 as ra,m182_12 as h,m182_13 as Be,m182_14 as na,m182_15 as la,m182_16 as ia,m182_17 as ma,m182_18 as pa,m182_19 as ua,m182_20 as ca,m182_21 as fa,m182_22 as da,m182_23 as $a}from"../main.js";import{m191_0 as r}from"../main.js";import{m235_0 as re,m235_1 as wa,m235_2 as ya,m235_3 as ka,m235_4 as va,m235_5 as R,m235_6 as Sa,m235_7 as L,m235_8 as Ta,m235_9 as Aa}from"../main.js";import{m239_0 as Oa,m239_1 as Ra,m239_2 as xa,m239_3 as Fa,m239_4 as je,m239_5 as Ue}from"../main.js";import{m273_0 as ne}from"../main.js";import{m291_0 as we,m291_1 as Na,m291_2 as La,m291_3 as Ba,m291_4 as He,m291_5 as ja,m291_6 as Ke}from"../main.js";import{m61_0 as le,m61_1 as Ka}from"../main.js";var We=["paused","drained","quarantined","suspect","offline","lost"],Pt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function Ge({picture:t}){let e=t.totals.value,s=Ke(we),o=W(()=>ne.ids.value.map(l=>J(ne.row(l).value?.agents??{}))).value,a=l=>o.map(l),n=l=>We.reduce((p,f)=>p+l[f],0),i=We.filter(l=>e[l]>0).map(l=>`${h(e[l])} ${l}`);return r`
<dl class="figures is-three"><${le}
name="Utilization"
href=${L("fleet",{},{view:"hours"})}
value=${Pt(e.share)}
note=${`${h(e.working)} of ${h(e.connected)} busy`}
trend=${a(l=>l.share)}
tone="go"
/><${le}
name="Unavailable"
icon="paused"
value=${h(n(e))}
note=${i.join(", ")}
trend=${a(n)}
/><${le}
name="Installs avoided"
period=${He(we)}
value=${h(s?.installs_avoided)}
href=${L("timeline",{},{span:"86400",view:"installs"})}
note=${s&&[je(s),Ue(s)].filter(Boolean).join("; ")}
trend=${ne.peek().map(l=>l.installs_avoided)}
/></dl>
`}function Ve(t,e,s=8){let o=Math.max(1,Math.floor((t+s)/(e+s)));return{columns:o,each:(t-s*(o-1))/o}}function Ye(t,{columns:e,row:s,head:o,after:a,above:n=0}){let i=n;return t.map(l=>{let p=Math.ceil(l/e),f=o+p*s+a,u={top:i,height:f,rows:p};return i+=f,u})}function qe({top:t},e,{columns:s,row:o,head:a},{from:n,to:i}){let l=Math.max(0,Math.floor((n-t-a)/o))*s,p=Math.min(e,Math.max(0,Math.ceil((i-t-a)/o))*s);return[Math.min(l,p),p]}import{m237_0 as Je,m237_1 as Qe,m237_2 as as,m237_3 as Xe,m237_4 as ss,m237_5 as Ze,m237_6 as ze}from"../main.js";import{m268_0 as ls,m268_1 as ye,m268_2 as is,m268_3 as ms,m268_4 as ps,m268_5 as us}from"../main.js";import{m281_0 as T}from"../main.js";import{m295_0 as et}from"../shared.js";import{m9_0 as _s,m9_1 as bs,m9_2 as ie}from"../main.js";import{m12_0 as ke,m12_1 as ks,m12_2 as vs}from"../main.js";var Ct={busy:"go",stopping:"go",idle:"good",draining:"go",paused:"warn",drained:"warn",quarantined:"warn",suspect:"warn",offline:"ink-2",lost:"bad"};function tt(t,e){t.fillRect(0,0,e,e)}function It(t,e){t.save(),t.beginPath(),t.rect(0,0,e,e),t.clip(),t.lineWidth=e/6,t.beginPath();for(let s=-e;s<e*2;s+=e/2.4)t.moveTo(s,e),t.lineTo(s+e,0);t.stroke(),t.restore(),t.lineWidth=1,t.strokeRect(.5,.5,e-1,e-1)}var Dt={busy:tt,installing:It,stopping(t,e){tt(t,e),t.clearRect(e*.3,e*.3,e*.4,e*.4)},idle(t,e){t.lineWidth=1.5,t.strokeRect(.75,.75,e-1.5,e-1.5)},paused(t,e){t.fillRect(e*.12,0,e*.28,e),t.fillRect(e*.6,0,e*.28,e)},draining(t,e){t.fillRect(0,e/2,e,e/2),t.strokeRect(.5,.5,e-1,e-1)},drained(t,e){t.fillRect(0,e*.12,e,e*.28),t.fillRect(0,e*.6,e,e*.28)},quarantined(t,e){t.lineWidth=e/6,t.strokeRect(e/12,e/12,e-e/6,e-e/6),t.beginPath(),t.moveTo(0,e),t.lineTo(e,0),t.stroke()},suspect(t,e){t.beginPath(),t.moveTo(e/2,0),t.lineTo(e,e),t.lineTo(0,e),t.fill()},offline(t,e){t.setLineDash([e/8,e/8]),t.strokeRect(.5,.5,e-1,e-1),t.setLineDash([])},lost(t,e){t.lineWidth=e/5,t.beginPath(),t.moveTo(e*.15,e*.15),t.lineTo(e*.85,e*.85),t.moveTo(e*.85,e*.15),t.lineTo(e*.15,e*.85),t.stroke()}},ot=t=>P(t)==="busy"&&t.job?.phase==="installing"?"installing":P(t),ve=2,Se=new Map;function Nt(t,e,s){let o=`${t} ${e} ${s}`;if(!Se.has(o)){let a=document.createElement("canvas");a.width=a.height=s*ve;let n=a.getContext("2d");n.scale(ve,ve),n.fillStyle=n.strokeStyle=e,Dt[t](n,s),Se.set(o,a)}return Se.get(o)}function me(t,e,{left:s,top:o,size:a,token:n=null,repair:i=!1}){if(t.clearRect(s-1,o-1,a+2,a+2),t.drawImage(Nt(e,ke(n??Ct[e]??"go"),a),s,o,a,a),!i)return;let l=a*.26;t.clearRect(s+a-2*l-1,o-1,2*l+2,2*l+2),t.fillStyle=ke("bad"),t.beginPath(),t.arc(s+a-l,o+l,l,0,2*Math.PI),t.fill()}import{m265_0 as $,m265_1 as Os,m265_2 as Rs}from"../main.js";import{m271_0 as Ps,m271_1 as at,m271_2 as C}from"../main.js";import{m37_0 as pe}from"../shared.js";import{m65_0 as Y,m65_1 as Ls,m65_2 as Bs}from"../main.js";import{m72_0 as st,m72_1 as ue,m72_2 as Q,m72_3 as Hs,m72_4 as ce}from"../shared.js";import{m75_0 as fe}from"../main.js";import{m113_0 as I}from"../shared.js";import{m143_0 as de,m143_1 as Js,m143_2 as Qs,m143_3 as Xs}from"../main.js";import{m150_0 as $e,m150_1 as er,m150_2 as tr}from"../main.js";var rt=T(264),nt=t=>t<=120?[34,28]:t<=1200?[22,18]:[16,13];function Lt(t){let e=t.job&&`${t.job.phase??"running"} ${t.job.test}`,s=Q(t);return[t.name,P(t),at(t.name)&&"needs repair",K(t),s&&`build ${s.app_version_id} of ${s.org_id}`,e,V(t.labels)].filter(Boolean).join(", ")}function Bt({id:t,left:e,top:s,width:o}){let a=$.row(t).value;if(!a)return null;let n=Q(a),i=ce(a)||K(a),l=Math.max(0,Math.min(e,o-rt));return r`
<${I} className="map-card" left=${l} top=${s} width=${Math.min(rt,o)} aria-hidden="true"><span class="card-head"><strong class="card-name">${a.name}</strong><${se} name=${a.name} /><${de} agent=${a} /></span>${n&&r`
<span class="card-build"><${Y} org=${n.org_id} version=${n.app_version_id} /></span>
`}${a.job&&r`
<span class="card-doing"><${$e} test=${a.job.test} /></span><${ue} job=${a.job} />
`}${a.state==="offline"&&r`<${fe} agent=${a} />`}${i&&r`<span class="card-hold">${i}</span>`}<span class="card-labels">${V(a.labels)}</span><//>
`}function lt({name:t,ids:e,picture:s,columns:o,pitch:a,size:n,width:i,byBuild:l}){let p=Ce(null),f=H(null),u=ee(),_=C.value,A=O(()=>new Map(e.map((m,d)=>[m,d])),[e]),w=m=>({left:m%o*a+1,top:Math.floor(m/o)*a+1}),x=(m,d)=>{let c=$.row(e[d]).peek();if(!c)return;let M=l&&c.job;me(m,ot(c),{...w(d),size:n,repair:_.includes(c.name),token:M?ie(M.org_id,M.app_version_id):P(c)==="idle"&&K(c)?"warn":null})},y=Oe(m=>{m.clearRect(0,0,i,1e5),e.forEach((d,c)=>x(m,c))},[e,o,a,i,l,_]);U(()=>s.watch(m=>f.current?.(d=>{for(let c of m)A.has(c)&&x(d,A.get(c))})),[y,A]);let B=(m,d)=>{let c=L("agent",{name:e[m]});d.metaKey||d.ctrlKey?window.open(c,"_blank","noopener"):re(c)},F=m=>{let d=m.currentTarget.getBoundingClientRect(),c=Math.floor((m.clientX-d.left)/a),M=Math.floor((m.clientY-d.top)/a)*o+c;return c>=0&&c<o&&M>=0&&M<e.length?M:null},j=m=>{let d=p.peek()??-1,c={ArrowRight:d+1,ArrowLeft:d-1,ArrowDown:d<0?0:d+o,ArrowUp:d-o,Home:0,End:e.length-1}[m.key];if(c!==void 0)p.value=Math.max(0,Math.min(e.length-1,c));else if(m.key==="Enter"&&p.peek()!==null)B(p.peek(),m);else if(m.key==="Escape"&&p.peek()!==null)p.value=null;else return;m.preventDefault(),m.stopPropagation(),D(m.currentTarget,p.peek())},D=(m,d)=>{if(d===null)return;let c=m.getBoundingClientRect().top+w(d).top;c<80?window.scrollBy({top:c-80}):c+a>window.innerHeight-24&&window.scrollBy({top:c+a-window.innerHeight+24})},k=Math.ceil(e.length/o)*a,g=W(()=>p.value===null||p.value>=e.length?null:p.value).value,b=g===null?null:w(g);return r`
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
><${pe} className="map-cells" width=${i} height=${k} draw=${y} paint=${f} /><${jt} id=${u} agent=${e[g??0]} index=${g??0} count=${e.length} />${b&&r`
<${I}
className="map-mark"
left=${b.left-3}
top=${b.top-3}
width=${n+6}
height=${n+6}
/>
`}${b&&r`<${Bt} id=${e[g]} left=${b.left} top=${b.top+a+4} width=${i} />`}</div>
`}function jt({id:t,agent:e,index:s,count:o}){let a=$.row(e).value;return r`
<span
id=${t}
role="option"
class="unseen"
aria-selected="true"
aria-posinset=${s+1}
aria-setsize=${o}
>${a?Lt(a):h(s+1)}</span>
`}import{m136_0 as Sr,m136_1 as it,m136_2 as Tr}from"../main.js";var Ut=[["agent","Agent"],["state","State"],["build","Build"],["job","Job"],["took","Elapsed"],["serves","Serves"],["done","Jobs run"],["installs","Installs"]],mt=()=>r`
<div role="rowgroup" class="fleet-head"><div role="row" class="fleet-row">${Ut.map(([t,e])=>r`<span key=${t} role="columnheader" class=${`f-${t}`}>${e}</span>`)}</div></div>
`;function pt({id:t,rowIndex:e,...s}){let o=$.row(t).value;if(!o)return null;let a=L("agent",{name:o.name}),n=Q(o),i=ce(o),l=i?"":K(o);return r`
<${I} role="row" aria-rowindex=${e} className="fleet-row is-agent" onClick=${f=>{f.target.closest("a")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(a,"_blank","noopener"):re(a))}} ...${s}><span role="cell" class="f-agent" title=${`${o.name}${o.simulated?", simulated":""}`}><a class="row-link" data-row=${`agent/${t}`} tabindex="-1" href=${a}>${o.name}</a>${o.simulated&&r`<${it} />`}<${se} name=${o.name} /></span><span role="cell" class="f-state"><${de} agent=${o} /></span><span role="cell" class="f-build">${n?r`<${Y} org=${n.org_id} version=${n.app_version_id} />`:r`<span class="quiet">none</span>`}</span><span role="cell" class="f-job">${o.job?r`<${$e} test=${o.job.test} />`:o.state==="offline"&&(o.lost||!i)?r`<${fe} agent=${o} />`:r`<span class=${l?"card-hold":"quiet"} title=${i}>${i||l||"\u2013"}</span>`}</span><span role="cell" class="f-took">${o.job&&r`<${ue} job=${o.job} />`}</span><span role="cell" class="f-serves"><span>${o.targets.join(", ")}</span><span class="labels" title=${V(o.labels)}>${V(o.labels)}</span></span><span role="cell" class="f-done number">${h(o.jobs_done)}</span><span role="cell" class="f-installs number">${h(o.installs)}</span><//>
`}import{m82_0 as q}from"../main.js";function ut({totals:t}){let e=H(null);return te(()=>{v.forEach((s,o)=>e.current.children[o].style.setProperty("flex-grow",t[s]||0))}),r`
<span class="bar state-bar" ref=${e} aria-hidden="true">${v.map(s=>r`<i key=${s} class=${`bar-${s}`}></i>`)}</span>
`}var ft=T(700),Ht=T(244),dt=T(126),Te=T(24),Kt=T(32),Wt=t=>t.share===null?"none connected":`${Math.round(t.share*100)} % busy`;function Gt(t,e){let s={target:"target",org:"org_id"}[t];return s?ye.ids.value.map(a=>ye.row(a).value).filter(a=>a?.[s]===e).reduce((a,n)=>a+n.waiting,0):null}function Vt({id:t,group:e,by:s,title:o}){let a=e.totals.value,n=e.ids.value.length,i=Gt(s,e.key);return r`
<div class="pool"><h2 id=${t} title=${o}>${o}${" "}<small class="number">${n<a.known?`${h(n)} of ${h(a.known)}`:h(a.known)}</small></h2><span class="pool-share number"><strong>${Wt(a)}</strong></span><span class="pool-bar"><${ut} totals=${a} /></span><span class="pool-words">${v.filter(l=>a[l]>0).map(l=>r`
<span key=${l} class=${`state state-${l}`}><${q} name=${l} /><span class="number">${h(a[l])} ${l}</span></span>
`)}${i>0&&r`
<span class="state"><${q} name="pending" /><span class="number">${Le(i,"job")} waiting</span></span>
`}</span></div>
`}function Yt(t,e,s){let o=e<ft,a=T(o?100:52);if(t==="table")return{columns:1,row:T(o?84:46),head:a,after:Te,above:o?0:Kt};if(t==="map"){let[l,p]=nt(s);return{columns:Math.max(1,Math.floor(e/l)),row:l,head:a,after:Te,pitch:l,size:p}}let{columns:n,each:i}=Ve(e,Ht);return{columns:n,each:i,row:dt+8,head:a,after:Te}}function qt({group:t,place:e,by:s,view:o,seen:a,size:n,before:i,title:l,picture:p,byBuild:f}){let u=t.ids.value,_=ee(),{from:A,to:w,width:x}=a,[y,B]=qe(e,u.length,n,{from:A,to:w}),F=u.slice(y,B),j=r`<${Vt} id=${_} group=${t} by=${s} title=${l} />`,D=k=>({top:Math.floor(k/n.columns)*n.row+n.head});return o==="table"?r`
<${I} role="rowgroup" className="fleet-group" top=${e.top} height=${e.height-n.after}><div role="row" aria-rowindex=${i+1}><div role="cell">${j}</div></div>${F.map((k,E)=>r`
<${pt}
key=${k}
id=${k}
rowIndex=${i+y+E+2}
height=${n.row}
...${D(y+E)}
/>
`)}<//>
`:r`
<${I}
as="section"
className="fleet-group"
aria-labelledby=${_}
top=${e.top}
height=${e.height-n.after}
>${j}${o==="map"?r`
<${lt}
name=${l}
ids=${u}
picture=${p}
columns=${n.columns}
pitch=${n.pitch}
size=${n.size}
width=${x}
byBuild=${f}
/>
`:r`
<ul class="cards" aria-label=${`Agents of ${l}`}>${F.map((k,E)=>r`
<${st}
key=${k}
id=${k}
index=${y+E}
count=${u.length}
width=${n.each}
height=${dt}
left=${(y+E)%n.columns*(n.each+8)}
...${D(y+E)}
/>
`)}</ul>
`}<//>
`}function $t({picture:t,view:e,by:s,byBuild:o,titleOf:a}){let n=H(null),i=et(n),l=W(()=>{let g=t.groups.value,b=g.map(c=>c.ids.value.length),m=b.reduce((c,M)=>c+M,0),d=Yt(e,i.value.width,m);return{size:d,total:m,places:Ye(b,d),shown:g,counts:b}}).value,{size:p,places:f,shown:u,counts:_,total:A}=l,{from:w,to:x,width:y}=i.value,B=f.length>0?f.at(-1).top+f.at(-1).height:0,F=Qe(n.current);te(()=>{n.current.style.setProperty("height",`${B}px`),ze(n.current,F)});let j=g=>{if(e==="map"||g.ctrlKey||g.metaKey||g.altKey)return;let b={ArrowDown:p.columns,ArrowUp:-p.columns,ArrowRight:e==="tiles"?1:0,ArrowLeft:e==="tiles"?-1:0}[g.key];!b||!g.target.closest("[data-row]")||(g.preventDefault(),Xe(b))},D=1,k=u.map((g,b)=>{let m=f[b],d=D;return D+=_[b]+1,m.top+m.height>w&&m.top<x&&y>0&&r`
<${qt}
key=${g.key}
group=${g}
place=${m}
by=${s}
view=${e}
seen=${i.value}
size=${p}
before=${d}
title=${a(g.key)}
picture=${t}
byBuild=${o}
/>
`}),E=e==="table"?{role:"table","aria-label":"Agents","aria-rowcount":A+u.length+1}:{};return r`
<div
id="fleet-list"
data-list
class=${`fleet fleet-${e} ${y>0&&y<ft?"is-narrow":""}`}
ref=${n}
onFocusIn=${Ze}
onKeyDown=${j}
...${E}
>${e==="table"&&r`<${mt} />`}${k}</div>
`}import{m101_0 as ht}from"../main.js";import{m129_0 as Ae}from"../main.js";var Jt=[["tiles","Tiles"],["map","Map"],["table","Table"],["hours","By hour"]],X=t=>({all:"nothing",target:"target",org:"organization"})[t]??`label ${t.slice(G.length)}`;function Qt(t){let e=Ne($.peek().map(o=>[o.name,o])).map(([o])=>G+o),s=t.startsWith(G)&&!e.includes(t)?[t]:[];return["target","org",...e,...s,"all"].map(o=>({label:X(o),checked:o===t,run:()=>R({group:o==="target"?"":o},{push:!0})}))}var gt=({state:t,icon:e=t,total:s,word:o=t,on:a})=>r`
<button
type="button"
class=${`state-filter state-${t}`}
aria-pressed=${a}
title=${oe[t]}
onClick=${()=>R({state:a?"":t},{push:!0})}
><${q} name=${e} /><span class="number">${h(s)} ${o}</span></button>
`;function Xt({picture:t,view:e,by:s,state:o,byBuild:a}){let n=t.totals.value,i=C.value.length;return r`
<${ht} label=${`Group by ${X(s)}`} items=${()=>Qt(s)}>
Group by <strong>${X(s)}</strong><${q} name="down" /><//>${e==="map"&&r`
<${Ae}
label="Color"
hideLabel
options=${[["state","Color by state"],["build","by build"]]}
value=${a?"build":"state"}
onChange=${l=>R({color:l==="build"?"build":""})}
/>
`}<span class="state-filters" role="group" aria-label="Filter by state">${v.filter(l=>n[l]>0||l===o).map(l=>r`<${gt} key=${l} state=${l} total=${n[l]} on=${l===o} />`)}${(i>0||o===S)&&r`
<${gt}
state=${S}
icon="suspect"
total=${i}
word=${i===1?"needs repair":"need repair"}
on=${o===S}
/>
`}</span>
`}var _t=({view:t,...e})=>r`
<${Ae}
label="View"
hideLabel
options=${Jt}
value=${t}
onChange=${s=>R({view:s},{push:!0})}
/>${t!=="hours"&&r`<${Xt} view=${t} ...${e} />`}
`;import{m63_0 as bt}from"../main.js";import{m64_0 as wt,m64_1 as On}from"../main.js";function yt({at:t,utilization:e},s=new Date){let o=new Map;for(let a=6;a>=0;a-=1){let n=new Date(s.getFullYear(),s.getMonth(),s.getDate()-a,12);o.set(n.toDateString(),{day:n.getTime()/1e3,cells:Array(24).fill(null)})}return t.forEach((a,n)=>{let i=new Date(a*1e3),l=o.get(i.toDateString());l&&(l.cells[i.getHours()]=e[n]??null)}),[...o.values()]}var kt=t=>Math.min(5,Math.ceil(t*5));import{m229_0 as vt}from"../shared.js";import{m109_0 as St}from"../main.js";var Zt=300,Tt=Array.from({length:24},(t,e)=>e);function zt({share:t,when:e,isAhead:s}){return s?r`<td class="is-ahead"></td>`:t===null?r`<td class="is-gap"><span class="unseen">not measured</span></td>`:r`
<td class=${`shade-${kt(t)}`} data-tip=${`${e}: ${Be(t)}`}><span>${Math.round(t*100)}</span><span class="unseen"> %</span></td>
`}function eo({day:t,cells:e,now:s}){let o=a=>`${be(t)}, ${a}:00 to ${a===s?"now":`${a+1}:00`}`;return r`
<tr><th scope="row">${be(t)}</th>${Tt.map(a=>r`
<${zt} key=${a} share=${e[a]} when=${o(a)} isAhead=${s!==null&&a>s} />
`)}</tr>
`}function to(t=new Date){let e=-t.getTimezoneOffset(),[s,o]=[Math.floor(Math.abs(e)/60),Math.abs(e)%60];return e===0?"UTC":`UTC${e<0?"-":"+"}${s}${o?`:${String(o).padStart(2,"0")}`:""}`}var oo=()=>r`
<p class="hours-scale quiet"><span aria-hidden="true">
0 %${[0,1,2,3,4,5].map(t=>r`<i key=${t} class=${`shade-${t}`}></i>`)}100 %
</span><span aria-hidden="true"><i class="is-gap"></i>not measured</span><span>Hours in ${to()}, this one so far</span></p>
`;function At(){let t=O(()=>new vt("/api/v1/series?range=7d"),[]);U(()=>t.start(Zt),[t]);let e=t.value.value,s=t.error.value,o=O(()=>e&&yt(e),[e]);return r`
<${St} id="hours" title="Utilization by hour" note="% of connected agents that were busy">${s&&r`<${xe} title="Utilization could not be loaded" text=${s.message} again=${t.again} />`}${!e&&!s&&r`<${ae} />`}${o&&r`
<table class="hours"><thead><tr><th scope="col">Day</th>${Tt.map(a=>r`<th key=${a} scope="col"><span>${a}</span></th>`)}</tr></thead><tbody>${o.map((a,n)=>r`
<${eo} key=${a.day} ...${a} now=${n===o.length-1?new Date().getHours():null} />
`)}</tbody></table><${oo} />
`}<//>
`}var Ee=13,ao=["busy","installing",...v.slice(1)],so=t=>t==="installing"?"busy":t,ro=16,Me=({shape:t,token:e,repair:s})=>r`
<${pe}
key=${e}
width=${Ee+2}
height=${Ee+2}
draw=${o=>me(o,t,{left:1,top:1,size:Ee,token:e,repair:s})}
/>
`;function no(){let t=new Map;for(let e of $.peek()){let s=e.job;if(!s)continue;let o=JSON.stringify([s.org_id,s.app_version_id]);t.set(o,(t.get(o)??0)+1)}return[...t].sort((e,s)=>s[1]-e[1]).slice(0,ro).map(([e,s])=>[...JSON.parse(e),s])}function Et({picture:t,byBuild:e}){let s=t.totals.value;return r`
<div class="map-legend">${ao.filter(o=>s[so(o)]>0).map(o=>r`
<span key=${o} class="map-key" title=${oe[o]}><${Me} shape=${o} token=${e?"ink-2":null} />${o}</span>
`)}${C.value.length>0&&r`<span class="map-key"><${Me} shape="idle" repair /> needs repair</span>`}${e&&no().map(([o,a,n])=>r`
<span key=${`${o}
${a}`} class="map-key"><${Me} shape="busy" token=${ie(o,a)} /><${Y} org=${o} version=${a} /><span class="number quiet">${n}</span></span>
`)}</div>
`}import{m107_0 as he}from"../main.js";import{m176_0 as ol,m176_1 as al,m176_2 as sl,m176_3 as Z,m176_4 as Mt}from"../main.js";var Ot=(t,e)=>t.length===e.length&&t.every((s,o)=>s===e[o]),ge=class{#n={by:"all",state:"",words:[],repair:[]};#s=new Map;#t=new Set;#o=0;#l=-1;#r=new Set;#a=new Set;groups=N([]);totals=N(J({}));passing=N(0);behind=N(0);start(){this.#l!==$.version&&this.#e();let e=$.watch((s,o)=>this.#i(s,o));return()=>{e(),cancelAnimationFrame(this.#o)}}show(e){this.#n=e,this.#e({force:!0})}watch(e){return this.#r.add(e),()=>this.#r.delete(e)}hold(e){this.#a.add(e)}release(e){this.#a.delete(e),this.#a.size===0&&this.behind.peek()>0&&this.#e()}showHeld(){this.#e({force:!0})}#i(e,s){for(let o in e)this.#t.add(o);for(let o of s)this.#t.add(o);this.#o||(this.#o=requestAnimationFrame(()=>{this.#o=0;let o=this.#t;this.#t=new Set,this.#e();for(let a of this.#r)a(o)}))}#e({force:e=!1}={}){let{by:s,state:o,words:a,repair:n}=this.#n,i=(u,_)=>o===S?n.includes(u):o===""||P(_)===o;this.#l=$.version;let l=$.ids.peek().map(u=>[u,$.row(u).peek()]),p=new Set;for(let[u,_]of l)i(u,_)&&Mt("agent",_,a)&&p.add(u);let f=De(l,s).map(u=>({...u,ids:p.size===l.length?u.ids:u.ids.filter(_=>p.has(_))})).filter(u=>u.ids.length>0);Pe(()=>{this.totals.value=J(Ie(l)),this.passing.value=p.size,this.#m(f,this.#a.size>0&&!e)})}#m(e,s){let o=0,a=[];for(let{key:i,ids:l,totals:p}of e){let f=this.#s.get(i);if(!f&&s){o+=1;continue}let u=f??{key:i,ids:N(l),totals:N(p)};Ot(u.ids.peek(),l)||(s?o+=1:u.ids.value=l),u.totals.value=p,a.push(u)}let n=[...this.#s.keys()].filter(i=>!e.some(l=>l.key===i)).length;this.behind.value=s?o+n:0,!s&&(this.#s=new Map(a.map(i=>[i.key,i])),Ot(a,this.groups.peek())||(this.groups.value=a))}};import{m207_0 as fl,m207_1 as dl,m207_2 as $l,m207_3 as hl,m207_4 as gl,m207_5 as _l,m207_6 as Rt}from"../main.js";import{m228_0 as yl,m228_1 as kl,m228_2 as vl,m228_3 as Sl,m228_4 as Tl,m228_5 as xt}from"../main.js";var lo=[],io=200,z=t=>()=>R({view:t},{push:!0}),mo=[{key:"t",what:"as tiles",run:z("tiles")},{key:"m",what:"as a map",run:z("map")},{key:"l",what:"as a table",run:z("table")},{key:"u",what:"utilization by hour",run:z("hours")},{key:"a",what:"to the agents",run:()=>Je("fleet-list")}];function po(t){let e=t.get("group")??"target";return{view:Object.hasOwn(_e,t.get("view")??"")?t.get("view"):null,by:["target","org","all"].includes(e)||e.startsWith(G)?e:"target",state:[...v,S].includes(t.get("state"))?t.get("state"):"",byBuild:t.get("color")==="build"}}var uo=()=>r`
<${Re} icon="fleet" title="No agents yet"><p>An agent is one device that runs tests. <${wt} /></p><//>
`,co=({state:t})=>r`
<p class="nothing">
No agents ${t===S?"need repair":t?`are ${t}`:""}${t&&Z.value.length?" and ":""}${Z.value.length?`match \u201C${Z.value.join(" ")}\u201D`:""}.
<button type="button" class="button is-link" onClick=${()=>R({q:"",state:""})}>
Show all
</button></p>
`;function Ft({query:t}){let{by:e,state:s,byBuild:o,...a}=po(t),n=O(()=>new ge,[]),i=Z.value;U(()=>n.start(),[n]);let l=s===S?C.value:lo;O(()=>n.show({by:e,state:s,words:i,repair:l}),[n,e,s,i.join(" "),l]);let p=O(()=>$.ids.peek().length>io?"map":"tiles",[$.loaded.value]),f=a.view??p;Rt("Fleet",mo),xt("Fleet",()=>[...Object.entries(_e).map(([w,x])=>({label:x,icon:"fleet",run:z(w)})),...["target","org","all"].map(w=>({label:`Group the fleet by ${X(w)}`,icon:"fleet",run:()=>R({group:w==="target"?"":w})}))]);let u=w=>e==="all"?"All agents":w,_=$.ids.value.length,A={onPointerEnter:()=>n.hold("pointer"),onPointerLeave:()=>n.release("pointer")};return $.loaded.value?_===0?r`
<${he} title="Fleet"><${uo} /><//>
`:r`
<${he}
title="Fleet"
note=${h(_)}
className="fleet-page"
actions=${r`<${bt} label="Filter agents by name, target, label, build or job" />`}
tools=${r`<${_t} picture=${n} view=${f} by=${e} state=${s} byBuild=${o} />`}
><${Fe} /><${Ge} picture=${n} />${f==="map"&&r`<${Et} picture=${n} byBuild=${o} />`}${f==="hours"?r`<${At} />`:r`
<div class="held" ...${A}><${$t} key=${f} ...${{picture:n,view:f,by:e,byBuild:o,titleOf:u}} /><${fo} picture=${n} /></div>${n.passing.value===0&&r`<${co} state=${s} />`}
`}<//>
`:r`
<${he} title="Fleet"><${ae} lines=${10} /><//>
`}var fo=({picture:t})=>r`
<p class="fleet-behind">${t.behind.value>0&&r`
<button type="button" class="pill" onClick=${()=>t.showHeld()}>
Show changes
</button>
`}</p>
`;export{Ft as default};
