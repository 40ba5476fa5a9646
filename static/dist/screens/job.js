import{m239_0 as qn,m239_1 as Bn,m239_2 as Wn,m239_3 as E,m239_4 as Fn,m239_5 as Kn,m239_6 as Un,m239_7 as L,m239_8 as v,m239_9 as Vn,m239_10 as S,m239_11 as x}from"../main.js";import{m4_0 as Qn,m4_1 as Xn,m4_2 as kt,m4_3 as xt,m4_4 as Yn,m4_5 as Zn,m4_6 as jn,m4_7 as ti}from"../shared.js";import{m145_0 as P,m145_1 as ni,m145_2 as O,m145_3 as R,m145_4 as vt,m145_5 as $,m145_6 as rt,m145_7 as g,m145_8 as ii,m145_9 as b,m145_10 as D,m145_11 as St,m145_12 as F}from"../main.js";import{m152_0 as r}from"../main.js";var is={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},K=({outcome:e})=>e?is[e]??"cancelled":"running",U=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s};function Ot(e){let t=b(e.leased_at),s=b(e.started_at),n=b(e.finished_at),i=[],a=(l,c,f)=>(f===null||f>c)&&i.push({kind:l,from:c,until:f});if(s===null)return a(e.phase==="installing"||e.install_seconds!==null?"installing":"assigned",t,n),i;let o=Math.max(t,s-(e.install_seconds??0));return a("assigned",t,o),e.install_seconds!==null&&a("installing",o,s),a("running",s,n),i}function as(e){let t=["assigned"];return(e.install_seconds!==null||e.phase==="installing")&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var os=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function lt(e,t){let s=e.tries??[],n=b(s[t]?.leased_at??e.created_at),i=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(a=>({...a,time:b(a.at)})).filter(({time:a})=>a>=n&&a<i)}function Et(e){let t=e.tries??[],s=["waiting"],n=a=>{let o=lt(e,a);for(let{status:l}of o)s.push(l,"waiting");return o.length>0};n(-1),t.forEach((a,o)=>{s.push(...as(a)),!n(o)&&o<t.length-1&&s.push(...os(a))});let i=t.at(-1);if(e.status==="pending"){let a=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==a&&s.push(a)}else e.status!=="running"&&(i&&e.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}import{m185_0 as fi,m185_1 as mi,m185_2 as hi,m185_3 as di,m185_4 as I,m185_5 as pi,m185_6 as w,m185_7 as Mt,m185_8 as $i}from"../main.js";var rs=/\.html?$/i,ls=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,cs=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,us=e=>e.split("/").map(encodeURIComponent).join("/");function V({path:e},t){if(!t)return null;let s=t.url+us(e);return rs.test(e)?ls.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&cs.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var fs=["image/png","image/jpeg","image/gif","image/webp"],ms=["video/mp4","video/webm"],z=({content_type:e})=>fs.includes(e)?"image":ms.includes(e)?"video":null,hs=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;function Tt(e){let t=new Map,s=e.filter(a=>z(a)==="image");for(let a of s){let o=hs.exec(a.path);if(!o)continue;let l=o[1]+o[3];t.set(l,{...t.get(l),[o[2]]:a})}let n=[];for(let[a,{expected:o,actual:l,diff:c}]of t)o&&l&&n.push({name:a,expected:o,actual:l,diff:c??null});let i=new Set(n.flatMap(({expected:a,actual:o,diff:l})=>[a,o,l]));return{comparisons:n,images:s.filter(a=>!i.has(a)),videos:e.filter(a=>z(a)==="video")}}import{m62_0 as d}from"../main.js";var ds=12,ps=36e5,$s=6e4;function gs({artifact:e}){let{path:t,url:s}=e;return r`
    <figure class="preview">
      ${z(e)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${t} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${t} controls preload="metadata"></video>`}
      <figcaption>${t}</figcaption>
    </figure>
  `}function bs({artifact:e,content:t}){let s=V(e,t);return s?r`
    <a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${s.title}<${d} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
    </a>
  `:null}function At({attempt:e}){let[t,s]=x(null),[n,i]=x(0),a=`/api/v1/attempts/${e.id}/artifacts`;E(()=>{let u=new AbortController;return fetch(a,{signal:u.signal}).then(m=>m.ok?m.json():Promise.reject(m.status)).then(s).catch(()=>u.signal.aborted||s(m=>m??"failed")),()=>u.abort()},[a,e.artifacts,n]);let o=t?.content?.expires_at;if(E(()=>{if(!o)return;let u=Math.max($s,Date.parse(o)-ps-Date.now()),m=setTimeout(()=>i(A=>A+1),u);return()=>clearTimeout(m)},[o,n]),t===null)return null;if(t==="failed")return r`
      <p class="quiet">
        <a href=${a}>Artifacts</a> could not be loaded.
      </p>
    `;let{artifacts:l,content:c}=t,f=[...l].sort((u,m)=>!V(u,c)-!V(m,c)),h=l.filter(z).slice(0,ds);return r`
    <div class="artifacts">
      ${h.length>0&&r`
          <div class="previews">${h.map(u=>r`<${gs} key=${u.id} artifact=${u} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${f.map(u=>r`
            <li key=${u.id}>
              <a href=${u.url}>${u.path}</a> <span class="quiet number">${P(u.size)}</span>
              <${bs} artifact=${u} content=${c} />
            </li>
          `)}
      </ul>
    </div>
  `}import{m2_0 as M,m2_1 as N,m2_2 as Lt,m2_3 as Ai}from"../main.js";import{m101_0 as J}from"../main.js";import{m113_0 as Di,m113_1 as G,m113_2 as Ct}from"../main.js";var Pt=["failed","error","skipped","passed"],ws={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},_s={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},ys=3,Rt=100,It=({outcome:e})=>e==="failed"||e==="error";function Nt(e){let t=Object.values(e).reduce((n,i)=>n+i,0),s=(e.failed??0)+(e.error??0);return s>0?`${$(t)}, ${$(s)} failed`:$(t)}function Dt({one:e}){return r`
    <span class=${`state state-${_s[e.outcome]}`}>
      <${d} name=${ws[e.outcome]} />
      <span>${e.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${e.name}</span>
      ${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}
    </span>
    <span class="number quiet">${g(e.seconds)}</span>
  `}var ks=({one:e,open:t})=>r`
  <li class="case">
    ${e.message?r`
          <details open=${t}>
            <summary class="case-line">
              <${Dt} one=${e} />
            </summary>
            <pre
              class=${`case-message ${It(e)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${e.name}`}
            >
              ${e.message}
            </pre>
          </details>
        `:r`
          <div class="case-line">
            <${Dt} one=${e} />
          </div>
        `}
  </li>
`;function xs(e){let[t,s]=x(null),[n,i]=x(0),a=JSON.stringify(e.cases);return E(()=>{let o=new AbortController;return N(`/api/v1/attempts/${e.id}/cases`,{signal:o.signal}).then(l=>s(l.cases)).catch(l=>{if(!o.signal.aborted){if(!(l instanceof M))throw l;s(l)}}),()=>o.abort()},[e.id,a,n]),[t,()=>i(n+1)]}function Ht({attempt:e}){let[t,s]=xs(e),[n,i]=x("all"),[a,o]=x(Rt),l=v(()=>Array.isArray(t)?Pt.flatMap(u=>t.filter(m=>m.outcome===u)):[],[t]);if(t===null)return r`<${Ct} />`;if(t instanceof M)return r`<${G} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=Pt.map(u=>[u,l.filter(m=>m.outcome===u).length]).filter(([,u])=>u>0),f=n==="all"?l:l.filter(u=>u.outcome===n),h=[["all",`all ${$(l.length)}`],...c.map(([u,m])=>[u,`${u} ${$(m)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${J} label="Outcome" hideLabel options=${h} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${f.slice(0,a).map((u,m)=>r`
            <${ks}
              key=${`${u.classname}/${u.name}/${m}`}
              one=${u}
              open=${It(u)&&m<ys}
            />
          `)}
      </ol>
      ${f.length>a&&r`
          <button type="button" class="button" onClick=${()=>o(a+Rt)}>
            Show more (${O(f.length-a,"case")} left)
          </button>
        `}
    </div>
  `}import{m241_0 as Vi,m241_1 as Ji,m241_2 as Gi,m241_3 as Qi,m241_4 as Xi,m241_5 as q,m241_6 as p,m241_7 as Yi,m241_8 as Zi,m241_9 as ji,m241_10 as zt,m241_11 as qt}from"../main.js";import{m136_0 as Bt}from"../main.js";import{m151_0 as ia,m151_1 as Q,m151_2 as aa,m151_3 as oa,m151_4 as y}from"../main.js";import{m162_0 as ca,m162_1 as ua,m162_2 as fa,m162_3 as ma,m162_4 as ha,m162_5 as da,m162_6 as Wt}from"../main.js";var vs=2e3,X=class{#s;#t=0;#n;#e;found=p(null);busy=p(!1);error=p(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#i({kind:"text",text:t},s)}async failures(t){return this.#i({kind:"failures",text:""},t)}async#o({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return N(`${this.#s}?${n}`)}async#i(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:a}=await this.#o(t);if(n!==this.#t)return;this.error.value=null;let o=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,o);this.found.value={...t,lines:i,more:a,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof M))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},vs))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#o(t).catch(()=>null);if(!n||s!==this.#t)return;let i=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(i)}}};function ct(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Ss=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function Y(e){history.replaceState(history.state,"",location.pathname+location.search+(e?Ss(e):""))}var B=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Kt=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Os=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,ut=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function ft(e,t,s){let n=([a,o,l]=ut[0])=>(a-e)**2+(o-t)**2+(l-s)**2,i=0;return ut.forEach((a,o)=>{n(a)<n(ut[i])&&(i=o)}),i}function Es(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return ft(t,t,t);let s=i=>i===0?0:55+i*40,n=e-16;return ft(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Ft={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Ut(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let i=0;i<s.length;i+=1){let a=s[i];if(a===0)n={...B};else if(Ft[a])Object.assign(n,Ft[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let o=a===38?"fg":"bg";s[i+1]===5?(n[o]=Es(s[i+2]),i+=2):s[i+1]===2&&(n[o]=ft(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function Vt(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Kt))n!==void 0&&(s=Ut(s,n));return s}function Ms({fg:e,bg:t,bold:s,dim:n,italic:i,underline:a,strike:o,inverse:l}){let c=[],f=l?e??"ink":t;return f!==null?c.push("ansi-on",`ansi-${f}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),a&&c.push("ansi-underline"),o&&c.push("ansi-strike"),c.join(" ")}var Ts=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function As(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Jt(e,t=B){let s=t,n=e.includes("\r")?As(e):e,i=[],a=l=>{l&&i.push({text:l.replace(Os,Ts),classes:Ms(s)})},o=0;for(let l of n.matchAll(Kt))a(n.slice(o,l.index)),o=l.index+l[0].length,l[1]!==void 0&&(s=Ut(s,l[1]));return a(n.slice(o)),i}function Gt(e,t){let s=e.map(({text:o})=>o).join(""),n=[...s.matchAll(t)].filter(([o])=>o).map(o=>[o.index,o.index+o[0].length]);if(n.length===0)return e;let i=[],a=0;for(let{text:o,classes:l}of e){let c=a+o.length,f=[a,...n.flat().filter(h=>h>a&&h<c),c];for(let h=0;h+1<f.length;h+=1){let[u,m]=[f[h],f[h+1]];m>u&&i.push({text:s.slice(u,m),classes:l,hit:n.some(([A,H])=>A<=u&&m<=H)})}a=c}return i}var j=8192,W=10,Ls=new TextDecoder;function Qt(e){let t=0;for(let s=e.indexOf(W);s>=0;s=e.indexOf(W,s+1))t+=1;return t}var mt=e=>e.at(-1)===W;function ht(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var Z=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:i}){this.begin=t,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+j}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=ht(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(W)+1,s=this.bytes.indexOf(W,this.size);this.#n=s>=0;let n=Ls.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),i=B;return this.#t=n.map(a=>{let o=i;return i=Vt(i,a),o}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),i=t-this.first,a=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??B,cut:a}}};var Cs=48,Ps=2,Rs=1024*1024,tt=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=p(null);lines=p(0);version=p(0);error=p(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return this.#s}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(t,s){this.#a=Math.max(this.#a,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#m=!0)}line(t){let s=this.#h(t),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#h(t);n<=this.#h(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#h(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<t?s=i+1:n=i}return s}async#f(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof M))throw s;this.error.value=s}}async#d(t){let s=await N(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,a]of this.#i)a.neededEnd>t&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#p(s.size-1,s.size);this.#o=!mt(i)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#b(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#p(t,s){let n=await Lt(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new M(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Rs){await this.#d(this.size);continue}let t=await this.#p(this.size,this.#a);if(t.length===0)break;this.#_(t)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#_(t){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(t);this.size+=t.length;for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t,o=t.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[i]=(this.#n[i]??0)+Qt(o)}this.#o=!mt(t),this.#b(n);for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t;a>=s&&this.#w(i,t.slice(a-s))}}#w(t,s){let n=t*this.#t,i=t===0?0:this.#e[t]+1;this.#i.set(t,new Z({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+j),first:i}));for(let a of this.#i.keys()){if(this.#i.size<=Cs)break;this.#i.delete(a)}}#g(){for(let t of this.#l){if(this.#r.size>=Ps)return;!this.#r.has(t)&&!this.#i.has(t)&&this.#y(t)}}async#y(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+j,i=!1;await this.#f(async()=>{let a=await this.#p(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let o=await this.#p(s+a.length,Math.min(this.size,n));if(o.length===0)break;a=ht(a,o)}this.#w(t,a),this.version.value+=1,i=!0}),this.#r.delete(t),i&&!this.#c.signal.aborted&&this.#g()}};var et=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,i=this.#n.get(t)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(t,n);let a=Math.floor(t/256);return this.#e.set(a,(this.#e.get(a)??0)+n-i),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[i,a]of this.#e)i<s&&(n+=a);if(this.#e.has(s))for(let i=s*256;i<t;i+=1)n+=this.#n.get(i)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=t?s=i:n=i-1}return s}};var Xt=8e6,Yt=12,Zt=3,dt=48,Ds=140,st=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=p({first:0,last:-1});follows=p(!1);atEnd=p(!0);constructor(t){this.#t=new et(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(t);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let t=Math.min(this.#t.total,Xt)-this.#r;return t>0?Math.max(1,this.#a/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?t.bottom-dt:t.top+Math.max(0,s);(n<2*dt||n>window.innerHeight-dt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Xt)}px`),this.#e=Math.max(0,Math.min(this.#a,t)),this.#u(this.#s),this.#f()}#u({box:t}){let s=this.#e/this.#m;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#o=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let a=this.#t.lineAt(this.#e);this.#i={line:a,at:this.#t.topOf(a)-this.#e};let o=this.#e>=this.#a-Zt;n<0&&!o&&(this.follows.value=!1),n>0&&o&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#h(t),Ds))}#h(t){let s=t.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(t),this.#d(this.range.peek().first)}#f(){let t=Math.max(0,this.#t.lineAt(this.#e)-Yt),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Yt),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-Zt,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#d(t)}#d(t){let s=this.#o+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Is=20,nt=class{scroller=new st(Is);wrapped=p(Ns());marked=p(ct(location.hash));seen=p(0);#s;#t;cause;constructor(t){this.file=new tt(t.id),this.finder=new X(t.id,s=>this.#e(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,i=()=>{this.marked.value=ct(location.hash),this.#n()};window.addEventListener("hashchange",i),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let a=[q(()=>s.setCount(t.lines.value)),q(()=>{let{first:o,last:l}=s.range.value;t.version.value,l>=o&&t.need(o,l)}),q(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),q(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let o of a)o();n.close(),t.close()}}#n(){let t=this.marked.peek();t&&this.#e(t.from)}#e(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},Y(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},Y(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:i,until:a}=n,o=Math.min(Math.max(s?i:1,(s?a:i)+t),this.file.lines.peek());this.marked.value={from:s?i:o,until:o},Y(this.marked.peek()),this.#e(o)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function Ns(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m242_0 as jt,m242_1 as Ha,m242_2 as za,m242_3 as qa,m242_4 as Ba,m242_5 as Wa,m242_6 as Fa,m242_7 as Ka,m242_8 as Ua,m242_9 as Va,m242_10 as Ja,m242_11 as Ga,m242_12 as Qa}from"../main.js";var te=4e3,Hs=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function zs({line:e,needle:t}){let s=e.text.length>te,n=Jt(s?e.text.slice(0,te):e.text,e.look),i=t?Gt(n,new RegExp(Hs(t),"gi")):n;return r`
    ${i.map(({text:a,classes:o,hit:l},c)=>l?r`<mark key=${c} class=${o}>${a}</mark>`:o?r`<span key=${c} class=${o}>${a}</span>`:a)}
    ${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var pt=class extends jt{shouldComponentUpdate(t){let{line:s,needle:n,look:i}=this.props;return t.needle!==n||t.look!==i||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${t}>
        <a
          class="log-number"
          href=${`#L${t+1}`}
          tabindex="-1"
          aria-label=${`Line ${t+1}`}
          data-number=${t+1}
        ></a>
        <span class="log-text">
          ${s?r`<${zs} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function qs(e,{marked:t,found:s,cause:n}){let i=[];return e===n&&i.push("is-cause"),t&&e>=t.from&&e<=t.until&&i.push("is-marked"),s?.lines[s.at]===e&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&i.push("is-failure"),i.join(" ")}function ee({reader:e,sheet:t}){let{scroller:s,file:n,finder:i,marked:a,wrapped:o}=e,{first:l,last:c}=s.range.value;n.version.value;let f=i.found.value,h=S({lines:null,set:null});f&&h.current.lines!==f.lines&&(h.current={lines:f.lines,set:new Set(f.lines)});let u={cause:e.cause,marked:a.value,found:f&&{...f,hits:h.current.set}},m=f?.kind==="text"?f.text:"",A=o.value;L(()=>{A&&s.measure(t.current.children)});let H=_=>{let yt=_.target.closest(".log-number");!yt||_.button||_.metaKey||_.ctrlKey||(_.preventDefault(),e.mark(Number(yt.dataset.number),_.shiftKey))},_t=[];for(let _=l;_<=c;_+=1)_t.push(r`<${pt} key=${_} n=${_} line=${n.line(_)} needle=${m} look=${qs(_+1,u)} />`);return r`<div class="log-sheet" ref=${t} onClick=${H}>${_t}</div>`}var Bs=250;function Ws({finder:e}){let t=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!t)return null;let{kind:s,lines:n,more:i,at:a}=t;if(n.length===0)return s==="failures"?"no failures found":"not found";let o=`${$(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":$(a+1)} of ${o}`}function Fs({reader:e}){let t=S(0),{finder:s}=e,n=o=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===o?!1:(e.search(o),!0)};return r`
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
        onInput=${({currentTarget:{value:o}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(o),o===""?0:Bs)}}
        onKeyDown=${o=>{o.key==="Enter"?(o.preventDefault(),n(o.currentTarget.value)||s.step(o.shiftKey?-1:1)):o.key==="Escape"&&o.currentTarget.value&&(o.preventDefault(),o.stopPropagation(),o.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var se=({name:e,icon:t,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${d} name=${t} />
    ${e}
  </button>
`;function ne({reader:e,name:t}){let{finder:s,scroller:n,file:i,wrapped:a}=e,o=s.found.value,l=o!==null&&o.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${Fs} reader=${e} />
      <span class="log-steps">
        <button
          type="button"
          class="icon-button"
          aria-label="Previous match"
          data-tip="Previous match (N)"
          disabled=${!l}
          onClick=${()=>s.step(-1)}
        >
          <${d} name="up" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Next match"
          data-tip="Next match (n)"
          disabled=${!l}
          onClick=${()=>s.step(1)}
        >
          <${d} name="down" />
        </button>
      </span>
      <button
        type="button"
        class="button"
        data-tip="f"
        aria-pressed=${o?.kind==="failures"}
        onClick=${()=>e.nextFailure()}
      >
        <${d} name="failed" />
        ${o?.kind==="failures"&&l?"Next failure":"First failure"}
      </button>
      <span class="log-hits number" role="status">
        ${s.busy.value?"searching\u2026":r`<${Ws} finder=${s} />`}
      </span>
      <span class="log-ways">
        <${se}
          name="Wrap"
          icon="wrap"
          on=${a.value}
          tip="Wrap long lines (w)"
          onClick=${()=>e.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${se}
              name="Follow"
              icon="end"
              on=${c}
              tip="Follow the end (e)"
              onClick=${()=>c?n.follows.value=!1:e.followEnd()}
            />
          `}
        <a class="button" href=${i.href} download=${t} data-tip="Download the whole log">
          <${d} name="download" />
          Download
        </a>
      </span>
    </div>
  `}function Ks({file:e,attempt:t}){let s=y(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return E(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function Us({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${O(e.lines.value,"line")}, ${P(e.size)}
            ${e.complete.value?"":", still growing"}
          </span>
        `}
      ${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var Vs=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let i=t.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
      ${i>0?O(i,"new line"):"Jump to end"}
    </button>
  `};function Js({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var Gs=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function ie({attempt:e,name:t}){let s=v(()=>new nt(e),[]),{file:n,scroller:i,wrapped:a}=s,[o,l,c]=[S(null),S(null),S(null)];L(()=>i.attach({box:o.current,strip:l.current,sheet:c.current}),[]),E(()=>s.open(),[]),L(()=>{let u=parseFloat(getComputedStyle(o.current).lineHeight);i.reset(u),a.value&&i.measure(c.current.children)},[a.value]),qt(()=>{Bt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Wt("Log",v(()=>Gs(s),[]));let f=u=>{let m={ArrowUp:-1,ArrowDown:1}[u.key];if(u.key==="Home")i.toStart();else if(u.key==="End")i.follow();else if(u.key==="Enter"&&u.target===o.current)s.toggleMark();else if(m&&(u.shiftKey||u.altKey))s.moveMark(m,u.shiftKey);else return;u.preventDefault()},h=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${ne} reader=${s} name=${t} />
      <${Ks} file=${n} attempt=${e} />
      ${n.error.value&&r`
          <${G}
            title="The log could not be loaded"
            text=${n.error.value.message}
            again=${()=>n.retry()}
          />
        `}
      ${h&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
      <div class="log-frame" hidden=${h}>
        <div
          class=${`log-box ${a.value?"is-wrapped":""}`}
          ref=${o}
          tabindex="0"
          role="region"
          aria-label="Lines of the log"
          aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
          onKeyDown=${f}
          data-lines=${n.lines.value}
        >
          <div class="log-strip" ref=${l}>
            <${ee} reader=${s} sheet=${c} />
          </div>
        </div>
        <${Vs} reader=${s} />
        <${Js} reader=${s} />
      </div>
      <${Us} file=${n} attempt=${e} />
    </div>
  `}function ae(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m85_0 as k}from"../main.js";import{m116_0 as oe}from"../shared.js";function Qs({attempt:e}){let t=[];return e.run_seconds!==null&&t.push(`ran ${g(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${g(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),e.peak_memory_bytes!==null&&t.push(`peak memory ${P(e.peak_memory_bytes)}`),t.length===0?null:r`<p class="attempt-facts number">${t.map(s=>r`<span key=${s}>${s}</span>`)}</p>`}function Xs(e,t){let s=ae(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${ie} key=${t.id} attempt=${t} name=${n} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:Nt(t.cases),body:()=>r`<${Ht} key=${t.id} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${At} key=${t.id} attempt=${t} />`}].filter(Boolean)}function re({job:e,attempt:t}){let s=Xs(e,t),n=Mt.value.query.get("show"),i=s.some(a=>a.name===n)?n:"log";return r`
    <${k} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${U(t)}>
      <${Qs} attempt=${t} />
      ${t.message&&!t.cause&&r`
          <p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
        `}
      <${oe}
        label=${`Output of attempt ${t.number}`}
        tabs=${s}
        value=${i}
        onChange=${a=>I({show:a==="log"?"":a})}
      />
    <//>
  `}var le=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ce(e,t){let[s,n]=[le(e),le(t)];if(s.length>400||n.length>400)return{expected:[{text:e,changed:!0}],actual:[{text:t,changed:!0}]};let i=Ys(s,n),[a,o]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(it(a,s[l++],!1),it(o,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?it(a,s[l++],!0):it(o,n[c++],!0);return{expected:a,actual:o}}function Ys(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)s[n][i]=e[n]===t[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function it(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var Zs=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],js=["blob","#L"];function ue(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let i;try{i=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let a=Zs.find(([h])=>h.test(i.hostname)),[o,l]=a?a.slice(1):js,c=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${o}/${e.commit}/${c}${s?`${l}${s}`:""}`}var tn=[["slider","slider"],["diff","difference"]];function fe({comparison:{name:e,expected:t,actual:s,diff:n}}){let[i,a]=x(50),[o,l]=x("slider"),c=S(null);return L(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,o]),r`
    <figure class="preview picture-slider" data-comparison=${e}>
      ${o==="diff"?r`
            <a href=${n.url}>
              <img src=${n.url} alt=${`Difference of ${e}`} />
            </a>
          `:r`
            <div class="slider-frame" ref=${c}>
              <img src=${s.url} alt=${`Actual: ${s.path}`} />
              <img class="slider-over" src=${t.url} alt=${`Expected: ${t.path}`} />
            </div>
            <label class="slider-handle">
              <span>Expected</span>
              <input
                type="range"
                min="0"
                max="100"
                value=${i}
                aria-label=${`Expected and actual of ${e}`}
                onInput=${f=>a(Number(f.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `}
      <figcaption>
        ${e}
        ${n&&r`<${J} label="View" hideLabel options=${tn} value=${o} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m82_0 as me,m82_1 as Bo}from"../shared.js";function en(e,t){let s=(e.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:e.id,app_version_id:e.app_version_id}:t.find(n=>n.outcome==="passed"&&!n.simulated)??null}var sn=({at:e})=>r`<time class="number" datetime=${e} title=${e}>${F(e)}</time>`,nn=[["Outcome",e=>r`<${me} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>r`<a href=${w("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",e=>e.run_seconds===null?"\u2013":g(e.run_seconds)],["Ended",e=>e.finished_at&&r`<${sn} at=${e.finished_at} />`],["Log",e=>r`<a href=${w("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function he({job:e,attempt:t}){let s=y(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,i=en(e,n?.history??[]);if(!i)return null;let a={...t,job_id:e.id,app_version_id:e.app_version_id};return r`
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
        ${nn.map(([o,l])=>r`
            <tr key=${o}>
              <th scope="row">${o}</th>
              <td>${l(a)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var an=3,on=4,pe=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome),de=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?r`<mark key=${n}>${t}</mark>`:t);function rn({expected:e,actual:t}){let s=v(()=>ce(e,t),[e,t]);return r`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${r`<${de} pieces=${s.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${r`<${de} pieces=${s.actual} />`}</pre></dd>
      </div>
    </dl>
  `}function ln({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=ue(t,e.file,e.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}var cn=({line:e})=>r`
  <a href=${`#L${e}`} onClick=${()=>I({show:""})}>Log line ${e}</a>
`;function un({failure:e,batch:t}){let s=e.expected!==""||e.actual!=="";return r`
    ${s&&r`<${rn} expected=${e.expected} actual=${e.actual} />`}
    <p class="evidence-places">
      <${ln} failure=${e} batch=${t} />
      ${e.line&&r`<${cn} line=${e.line} />`}
    </p>
    ${e.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${e.stack}</pre>
        </details>
      `}
  `}function fn({failure:e,batch:t,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${e.name&&r`<span class="evidence-case">${e.name}</span>`}
          <span class="failure-cause">${e.cause}</span>
        </summary>
        <${un} failure=${e} batch=${t} />
      </details>
    </li>
  `}function mn({attempt:e}){let t=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,n=Q(t,e.artifacts).data.value?.artifacts??[],{comparisons:i,images:a,videos:o}=v(()=>Tt(n),[n]),l=a.slice(0,on);return i.length+l.length+o.length===0?null:r`
    <div class="evidence-pictures">
      ${i.map(c=>r`<${fe} key=${c.name} comparison=${c} />`)}
      ${l.map(c=>r`
          <figure class="preview" key=${c.id}>
            <a href=${c.url}>
              <img src=${c.url} alt=${c.path} loading="lazy" />
            </a>
            <figcaption>${c.path}</figcaption>
          </figure>
        `)}
      ${o.slice(0,1).map(c=>r`
            <figure class="preview" key=${c.id}>
              <video src=${c.url} aria-label=${c.path} controls preload="metadata"></video>
              <figcaption>${c.path}</figcaption>
            </figure>
          `)}
    </div>
  `}var hn=(e,t)=>[`attempt ${e.number} on ${e.agent}`,t.length>1&&O(t.length,"failure")].filter(Boolean).join(", "),dn=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function $e({job:e,attempt:t,initial:s}){let n=Q(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=Q(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,a=n.data.value?.failures??[],o=a.length>0?a:[dn(t)].filter(Boolean);return r`
    <${k} id="evidence" className="evidence" title="Why it failed" note=${hn(t,a)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${o.map((l,c)=>r`
              <${fn} key=${c} failure=${l} batch=${i} open=${c<an} />
            `)}
        </ul>
        <${mn} attempt=${t} />
      </div>
      <${he} job=${e} attempt=${t} />
    <//>
  `}import{m0_0 as ge,m0_1 as cr,m0_2 as ur,m0_3 as fr,m0_4 as mr,m0_5 as hr,m0_6 as dr,m0_7 as pr,m0_8 as $r,m0_9 as gr,m0_10 as br,m0_11 as be,m0_12 as we,m0_13 as wr,m0_14 as _r}from"../main.js";import{m184_0 as T,m184_1 as xr}from"../main.js";import{m78_0 as _e}from"../main.js";import{m89_0 as ye}from"../shared.js";function $t(e){let t=["pending","running"].includes(e.status);return[["failed","cancelled"].includes(e.status)&&T("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>be(e.id)},t&&T("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>ge(e.id)}].filter(Boolean)}function ke({job:e}){let t=zt(null),s=(i,a)=>async()=>{t.value=i,await a(),t.value=null},n=t.value!==null;return r`
    ${e.status==="pending"&&T("priority","job")&&r`
        <${_e}
          label=${`Priority ${e.priority}`}
          items=${ye(e.priority,i=>s("Priority",()=>we(e.id,i))())}
        >
          Priority ${e.priority}
          <${d} name="down" />
        <//>
      `}
    ${$t(e).map(({label:i,doing:a,icon:o,run:l,danger:c})=>r`
        <button
          type="button"
          key=${i}
          class=${`button ${c?"is-danger":""}`}
          disabled=${n}
          onClick=${s(i,l)}
        >
          <${d} name=${o} />
          ${t.value===i?a:i}
        </button>
      `)}
  `}var xe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],ve=[["labels","--label"],["max_attempts","--max-attempts"]],Se=["org_id","app_version_id","test","priority","target"];function Oe(e){let t=Se.map(s=>`--${s.replaceAll("_","-")} ${D(String(e[s]))}`);for(let[s,n,i]of xe)(e[s]??i)!==i&&t.push(`${n} ${D(String(e[s]))}`);for(let[s,n]of ve)for(let[i,a]of Object.entries(e[s]??{}))t.push(`${n} ${D(`${i}=${a}`)}`);return`qgjob submit ${t.join(" ")}`}function Ee(e){let t=Object.fromEntries(Se.map(s=>[s,e[s]]));for(let[s,,n]of xe)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of ve)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return t}import{m224_0 as at,m224_1 as qr,m224_2 as Me}from"../main.js";import{m30_0 as gt}from"../main.js";function pn(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${t.outcome?"":" --follow"}`],["failed","cancelled"].includes(e.status)&&T("retry","job")&&["Retry",`qgjob retry ${s}`],T("submit","job")&&["Submit again",Oe(e)]].filter(Boolean).map(([i,a])=>[i,a+Me()])}function $n(e,t){let{id:s}=e,{origin:n}=location,i=JSON.stringify(Ee(e));return[["Show the job",`${at} ${n}/job/${s}`],t&&["Show the log of this attempt",`${at} -r 0- ${n}/api/v1/attempts/${t.id}/log`],T("submit","job")&&["Submit again",`${at} ${n}/submit-job -H 'Content-Type: application/json' -d ${D(i)}`]].filter(Boolean)}var Te=({job:e,attempt:t})=>r`
  <${k} title="Command line" className="job-commands">
    ${pn(e,t).map(([s,n])=>r`<${gt} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${$n(e,t).map(([s,n])=>r`<${gt} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m36_0 as ot}from"../main.js";import{m39_0 as Ae}from"../shared.js";import{m48_0 as Le,m48_1 as nl}from"../main.js";var bt=({at:e})=>r`<time class="number" datetime=${e} title=${e}>${F(e)}</time>`;function gn({job:e}){let t=y(e.test_id?`test:${e.test_id}`:null),s=t?.ids.value.length?t.row(e.test_id).value?.mean_seconds:null;return r`
    <${ot} since=${e.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${R(s)}</span>`}
  `}function bn(e){return e.finished_at&&e.started_at?g(b(e.finished_at)-b(e.started_at)):e.status==="running"&&e.started_at&&r`<${gn} job=${e} />`}function wn({id:e}){let t=y(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${w("batch",{id:e})}>${s?xt(s):"Batch"}</a>`}var Ce=({job:e})=>r`
  <${Ae}
    facts=${[["Build",r`<${Le} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${w("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",vt(e.labels)],["Priority",String(e.priority)],["Agent",e.agent&&r`<a href=${w("agent",{name:e.agent})}>${e.agent}</a>`],["Batch",e.batch_id&&r`<${wn} id=${e.batch_id} />`],["Submitted",r`<${bt} at=${e.created_at} />`],["Started",e.started_at&&r`<${bt} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${bt} at=${e.finished_at} />`],["Duration",bn(e)],["Id",r`<code class="id">${e.id}</code>`]]}
  />
`;import{m79_0 as Pe}from"../shared.js";import{m83_0 as Re}from"../main.js";function _n({position:e,groups_ahead:t,jobs_ahead:s,eta_seconds:n}){return[e!=null&&[$(e),e===1?"in the queue: next":"in the queue"],t>0&&[$(t),t===1?"group ahead":"groups ahead"],s>0&&[$(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[R(n),"until start, about"]].filter(Boolean)}function De({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=e.tries??[];return r`
    <div class=${`queue-place ${e.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${t&&_n(e.explanation??{}).map(([i,a])=>r`
            <span key=${a} class="queue-figure number" data-figure=${a}>
              <b>${i}</b>
              ${a}
            </span>
          `)}
      ${t&&r`
          <span class="queue-figure number">
            <b>
              <${ot} since=${n.at(-1)?.finished_at??e.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m108_0 as Ie}from"../main.js";var Ne=104,yn=30,ze={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},C={x:188,y:12,width:432,height:66},wt=new Set(["assigned","installing","running"]),kn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},xn=(e,t)=>`${wt.has(e)&&!wt.has(t)?"agent":e}>${t}`;function vn({name:e,times:t,here:s}){let[n,i,a]=ze[e],o=s?"is-here":t>0?"is-taken":"";return r`
    <g class=${`way-node ${o}`} data-node=${e} data-taken=${t>0?"":void 0}>
      <rect x=${n} y=${i} width=${Ne} height=${yn} rx="3" />
      <text x=${n+Ne/2} y=${i+20}>
        ${a}
        ${t>1?` \xD7${t}`:""}
      </text>
    </g>
  `}var Sn={backoff:"backing off",done:"passed"},He=e=>e.map(t=>Sn[t]??t);function qe({job:e}){let t=Et(e),s=o=>t.filter(l=>l===o).length,n=new Set(t.slice(1).map((o,l)=>xn(t[l],o))),i=t.at(-1),a=Object.entries(kn).sort(([o],[l])=>n.has(o)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${He(t).join(", ")}`}
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
          class=${`way-agent ${t.some(o=>wt.has(o))?"is-taken":""}`}
          x=${C.x}
          y=${C.y}
          width=${C.width}
          height=${C.height}
          rx="5"
        />
        <text class="way-agent-name" x=${C.x+14} y=${C.y+C.height-6}>on an agent</text>
        ${a.map(([o,l])=>r`
            <path
              key=${o}
              class=${`way-line ${n.has(o)?"is-taken":""}`}
              data-line=${o}
              d=${l}
              marker-end=${`url(#way-arrow${n.has(o)?"-lit":""})`}
            />
          `)}
        ${Object.keys(ze).map(o=>r`<${vn} key=${o} name=${o} times=${s(o)} here=${o===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${He(t).map((o,l)=>r`
            <span key=${l} class=${l===t.length-1?"strong":""}>${o}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m114_0 as Ml,m114_1 as Be,m114_2 as Tl}from"../main.js";import{m35_0 as We}from"../shared.js";var On=e=>[["Passed",rt(e.pass_rate),`${$(e.passed)} of ${O(e.attempts,"attempt")}`],["Flaky",rt(e.flaky_rate),`${$(e.flaky)} of ${O(e.jobs,"job")} passed only on retry`],["Typical duration",e.mean_seconds===null?"\u2013":g(e.mean_seconds),""]];function Fe({job:e}){let t=y(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&w("test",{id:s.id});return r`
    <${k}
      id="history"
      title="Test history"
      className="test-history"
      tools=${n&&r`<a href=${n}>Show test</a>`}
    >
      ${!s&&r`
          <p class="nothing">
            ${t.loaded.value?"No finished attempts yet.":""}
          </p>
        `}
      ${s&&r`
          <dl class="history-figures number">
            ${On(s).map(([i,a,o])=>r`
                <div key=${i}>
                  <dt>${i}</dt>
                  <dd>${a}</dd>
                  ${o&&r`<dd class="quiet">${o}</dd>`}
                </div>
              `)}
          </dl>
          ${s.quarantined&&r`
              <p class="history-held">
                <span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch.
                ${s.quarantine_note&&` ${s.quarantine_note}`}
              </p>
            `}
          <${We} history=${s.history} usual=${s.mean_seconds} here=${e.id} />
        `}
    <//>
  `}import{m6_0 as Ke,m6_1 as Bl,m6_2 as Wl,m6_3 as Fl}from"../main.js";var Ue=1,En=.5,Ve=.14;function Ge(e,t){let s=[],n=b(e.created_at),i=a=>n=lt(e,a).at(-1)?.time??n;i(-1);for(let[a,o]of(e.tries??[]).entries()){let l=b(o.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Ot(o)];s.push({attempt:o,parts:c}),n=b(o.finished_at)??t,i(a)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let o of a)o.live=o.until===null,o.until=Math.max(o.from,o.until??t);return s}var Je=({kind:e})=>e==="waiting"||e==="backoff";function Qe(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!Je(c)).reduce((c,{from:f,until:h})=>c+h-f,0),n=s>0?Math.max(En*s,Ue):1/0,i=[],a=0;for(let c of t){i.push([c.from,a]);let f=c.until-c.from;c.cut=Je(c)&&f>n*1.2,a+=c.cut?n:f,i.push([c.until,a])}let o=Math.max(a,Ue),l=c=>{let f=i.findIndex(([H])=>H>=c);if(f<0)return a/o;if(f===0)return 0;let[[h,u],[m,A]]=[i[f-1],i[f]];return(u+(m>h?(c-h)/(m-h)*(A-u):0))/o};return{place:l,marks:Mn(e,l)}}function Mn(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(a=>a.attempt).map(a=>a.parts[0].until)],i=[];for(let a of n){let o=t(a);o>1-Ve||i.length>0&&o-i.at(-1).at<Ve||i.push({at:o,time:a-s})}return i.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),i}var Tn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ze={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},An={...Ze,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Ln=.05;function Xe({attempt:e,parts:t}){let s=t.filter(({from:n,until:i,live:a})=>a||i-n>=Ln).map(({kind:n,from:i,until:a,live:o})=>`${o?An[n]:Ze[n]} ${o?R(a-i):g(a-i)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var Cn=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Ye({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${Cn(t,i)}
          ></i>
        `)}
      ${s?.outcome&&r`
          <span
            class=${`fall-end state-${K(s)}`}
            style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
          >
            <${d} name=${K(s)} />
          </span>
        `}
    </span>
  `}function Pn({job:e,row:t,place:s,chosen:n}){let{attempt:i}=t;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${d} name="pending" />
            <span>${e.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${Ye} row=${t} place=${s} />
        <span class="fall-text quiet number">${Xe(t)}</span>
      </li>
    `;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),I({attempt:i.number}))},o=K(i);return r`
    <li class=${`fall-row ${n?"is-chosen":""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${w("job",{id:e.id},{attempt:i.number})}
          aria-current=${n?"true":void 0}
          aria-label=${`Attempt ${i.number}`}
          onClick=${a}
        >
          ${i.number}
        </a>
        <span class=${`state state-${o}`}>
          <${d} name=${o} />
          <span>${U(i)}</span>
        </span>
        <span class="fall-agent">on <a href=${w("agent",{name:i.agent})}>${i.agent}</a></span>
      </span>
      <${Ye} row=${t} place=${s} />
      <span class="fall-text quiet number">${Xe(t)}</span>
    </li>
  `}function je({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=Ge(e,s?Ke.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:a}=Qe(n);return r`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${Tn.map(([o,l])=>r`
            <li key=${o}>
              <i class=${`fall-part fall-${o}`}></i>
              ${l}
            </li>
          `)}
      </ul>
      <ol class="fall-rows">
        ${n.map(o=>r`
            <${Pn}
              key=${o.attempt?.id??"waiting"}
              job=${e}
              row=${o}
              place=${i}
              chosen=${o.attempt?.number===t}
            />
          `)}
      </ol>
      <div class="fall-axis number quiet" aria-hidden="true">
        ${a.map(({at:o,time:l,end:c})=>r`
            <span
              key=${c?"end":l}
              class=${c?"is-end":""}
              style=${{left:`${(o*100).toFixed(3)}%`}}
            >
              ${l===0&&!c?"submitted":`${c?"":"+ "}${g(l)}`}
            </span>
          `)}
      </div>
    </div>
  `}import{m177_0 as nc,m177_1 as ic,m177_2 as ac,m177_3 as oc,m177_4 as rc,m177_5 as lc,m177_6 as cc,m177_7 as ts}from"../main.js";import{m179_0 as mc,m179_1 as hc,m179_2 as dc,m179_3 as pc,m179_4 as es}from"../main.js";import{m218_0 as bc,m218_1 as wc,m218_2 as ss}from"../main.js";function Fc({params:e}){let t=ss(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function Rn(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var Dn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],In=({job:e})=>r`
  <${Be} job=${e} />
  ${Dn.filter(([t])=>e[t]).map(([t,s,n])=>r`<span key=${t} class=${`tag ${s}`} data-tip=${n}>${t}</span>`)}
`;function Nn(e){let t=e?.batch_id,s=y(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?kt(n):"Batch",w("batch",{id:t})]]}}function ns({params:{id:e},query:t}){let s=v(ts,[]),n=y(`job:${e}`),i=n.ids.value.length>0?n.row(e).value:null;es("This job",()=>i?$t(i):[]);let a=Nn(i);if(!i)return r`<${Pe} store=${n} kind="job" />`;let o=Rn(i,t),l=pe(o),c=o&&r`<${re} key=${o.id} job=${i} attempt=${o} />`,f=s?.failures?.attempt===o?.id?s?.failures:null;return r`
    <${Re}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${a}
      crumb=${St(i.test)}
      inspect=${["job",e]}
      actions=${r`<${ke} job=${i} />`}
      state=${r`<${In} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${Ie}>${i.agent} simulates tests: this test was not run, and its result says nothing.<//>`}
      ${!l&&r`<${De} job=${i} />`}
      ${l&&r`<${$e} key=${`why ${o.id}`} job=${i} attempt=${o} initial=${f} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${k} id="way" title="Lifecycle">
            <${qe} job=${i} />
          <//>
          <${k} id="attempts" title="Attempts">
            <${je} job=${i} chosen=${o?.number} />
          <//>
        </div>
        <${k} title="Details">
          <${Ce} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${Fe} job=${i} />
        <${Te} job=${i} attempt=${o} />
      </div>
    <//>
  `}export{ns as default,Fc as title};
