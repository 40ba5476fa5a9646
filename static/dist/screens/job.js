import{m243_0 as ni,m243_1 as ii,m243_2 as ai,m243_3 as O,m243_4 as oi,m243_5 as ri,m243_6 as li,m243_7 as C,m243_8 as E,m243_9 as ci,m243_10 as x,m243_11 as k}from"../main.js";import{m4_0 as mi,m4_1 as pi,m4_2 as Et,m4_3 as Mt,m4_4 as di,m4_5 as hi,m4_6 as $i}from"../shared.js";import{m146_0 as R,m146_1 as _i,m146_2 as v,m146_3 as D,m146_4 as Tt,m146_5 as d,m146_6 as ut,m146_7 as g,m146_8 as yi,m146_9 as w,m146_10 as N,m146_11 as At,m146_12 as Lt,m146_13 as K}from"../main.js";import{m153_0 as r}from"../main.js";var hs={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},U=({outcome:t})=>t?hs[t]??"cancelled":"running",V=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s};function Ct(t){let e=w(t.leased_at),s=w(t.started_at),n=w(t.finished_at),i=[],o=(l,c,f)=>(f===null||f>c)&&i.push({kind:l,from:c,until:f});if(s===null)return o(t.phase==="installing"||t.install_seconds!==null?"installing":"assigned",e,n),i;let a=Math.max(e,s-(t.install_seconds??0));return o("assigned",e,a),t.install_seconds!==null&&o("installing",a,s),o("running",s,n),i}function $s(t){let e=["assigned"];return(t.install_seconds!==null||t.phase==="installing")&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var gs=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function ft(t,e){let s=t.tries??[],n=w(s[e]?.leased_at??t.created_at),i=s[e+1]?w(s[e+1].leased_at):1/0;return(t.retried??[]).map(o=>({...o,time:w(o.at)})).filter(({time:o})=>o>=n&&o<i)}function Nt(t){let e=t.tries??[],s=["waiting"],n=o=>{let a=ft(t,o);for(let{status:l}of a)s.push(l,"waiting");return a.length>0};n(-1),e.forEach((o,a)=>{s.push(...$s(o)),!n(a)&&a<e.length-1&&s.push(...gs(o))});let i=e.at(-1);if(t.status==="pending"){let o=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==o&&s.push(o)}else t.status!=="running"&&(i&&t.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}import{m163_0 as Pt,m163_1 as Ei}from"../shared.js";import{m187_0 as Ai,m187_1 as Li,m187_2 as Ci,m187_3 as Ni,m187_4 as I,m187_5 as Pi,m187_6 as _,m187_7 as Rt,m187_8 as Ri}from"../main.js";import{m2_0 as M,m2_1 as T,m2_2 as Dt,m2_3 as Hi}from"../main.js";var ws=/\.html?$/i,_s=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ys=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,bs=t=>t.split("/").map(encodeURIComponent).join("/");function J({path:t},e){if(!e)return null;let s=e.url+bs(t);return ws.test(t)?_s.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&ys.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}import{m190_0 as Wi,m190_1 as Fi,m190_2 as Ki,m190_3 as Ui,m190_4 as H}from"../main.js";var xs=["image/png","image/jpeg","image/gif","image/webp"],ks=["video/mp4","video/webm"],G=t=>({...t,url:H(t.url)}),q=({content_type:t})=>xs.includes(t)?"image":ks.includes(t)?"video":null,vs=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;function It(t){let e=new Map,s=t.filter(o=>q(o)==="image");for(let o of s){let a=vs.exec(o.path);if(!a)continue;let l=a[1]+a[3];e.set(l,{...e.get(l),[a[2]]:o})}let n=[];for(let[o,{expected:a,actual:l,diff:c}]of e)a&&l&&n.push({name:o,expected:a,actual:l,diff:c??null});let i=new Set(n.flatMap(({expected:o,actual:a,diff:l})=>[o,a,l]));return{comparisons:n,images:s.filter(o=>!i.has(o)),videos:t.filter(o=>q(o)==="video")}}import{m62_0 as h}from"../main.js";var Ss=12,Os=36e5,Es=6e4;function Ms({artifact:t}){let{path:e,url:s}=t;return r`
    <figure class="preview">
      ${q(t)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${e} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${e} controls preload="metadata"></video>`}
      <figcaption>${e}</figcaption>
    </figure>
  `}function Ts({artifact:t,content:e}){let s=J(t,e);return s?r`
    <a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${s.title}<${h} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
    </a>
  `:null}function Ht({attempt:t}){let[e,s]=k(null),[n,i]=k(0),o=`/api/v1/attempts/${t.id}/artifacts`;O(()=>{let u=new AbortController;return T(o,{signal:u.signal}).then(p=>s({...p,artifacts:p.artifacts.map(G)})).catch(()=>u.signal.aborted||s(p=>p??"failed")),()=>u.abort()},[o,t.artifacts,n]);let a=e?.content?.expires_at;if(O(()=>{if(!a)return;let u=Math.max(Es,Date.parse(a)-Os-Date.now()),p=setTimeout(()=>i(L=>L+1),u);return()=>clearTimeout(p)},[a,n]),e===null)return null;if(e==="failed")return r`
      <p class="quiet">
        <a href=${H(o)}>Artifacts</a> could not be loaded.
      </p>
    `;let{artifacts:l,content:c}=e,f=[...l].sort((u,p)=>!J(u,c)-!J(p,c)),m=l.filter(q).slice(0,Ss);return r`
    <div class="artifacts">
      ${m.length>0&&r`
          <div class="previews">${m.map(u=>r`<${Ms} key=${u.id} artifact=${u} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${f.map(u=>r`
            <li key=${u.id}>
              <a href=${u.url}>${u.path}</a> <span class="quiet number">${R(u.size)}</span>
              <${Ts} artifact=${u} content=${c} />
            </li>
          `)}
      </ul>
    </div>
  `}import{m102_0 as X}from"../main.js";import{m114_0 as ca,m114_1 as Q,m114_2 as zt}from"../main.js";var qt=["failed","error","skipped","passed"],As={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Ls={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Cs=3,Bt=100,Ft=({outcome:t})=>t==="failed"||t==="error";function Kt(t){let e=Object.values(t).reduce((n,i)=>n+i,0),s=(t.failed??0)+(t.error??0);return s>0?`${d(e)}, ${d(s)} failed`:d(e)}function Wt({one:t}){return r`
    <span class=${`state state-${Ls[t.outcome]}`}>
      <${h} name=${As[t.outcome]} />
      <span>${t.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${t.project&&`[${t.project}] \u203A `}${t.name}</span>
      ${t.classname&&r`${" "}<span class="quiet">${t.classname}</span>`}
      ${t.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
    </span>
    <span class="number quiet">${g(t.seconds)}</span>
  `}var mt=({one:t,open:e})=>r`
  <li class="case">
    ${t.message?r`
          <details open=${e}>
            <summary class="case-line">
              <${Wt} one=${t} />
            </summary>
            <pre
              class=${`case-message ${Ft(t)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${t.name}`}
            >
              ${t.message}
            </pre>
          </details>
        `:r`
          <div class="case-line">
            <${Wt} one=${t} />
          </div>
        `}
  </li>
`;function Ns(t){let[e,s]=k(null),[n,i]=k(0),o=JSON.stringify(t.cases);return O(()=>{let a=new AbortController;return T(`/api/v1/attempts/${t.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof M))throw l;s(l)}}),()=>a.abort()},[t.id,o,n]),[e,()=>i(n+1)]}function Ut({attempt:t}){let[e,s]=Ns(t),[n,i]=k("all"),[o,a]=k(Bt),l=E(()=>Array.isArray(e)?qt.flatMap(u=>e.filter(p=>p.outcome===u)):[],[e]);if(e===null)return r`<${zt} />`;if(e instanceof M)return r`<${Q} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=qt.map(u=>[u,l.filter(p=>p.outcome===u).length]).filter(([,u])=>u>0),f=n==="all"?l:l.filter(u=>u.outcome===n),m=[["all",`all ${d(l.length)}`],...c.map(([u,p])=>[u,`${u} ${d(p)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${X} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${f.slice(0,o).map((u,p)=>r`
            <${mt}
              key=${`${u.project}/${u.classname}/${u.name}/${p}`}
              one=${u}
              open=${Ft(u)&&p<Cs}
            />
          `)}
      </ol>
      ${f.length>o&&r`
          <button type="button" class="button" onClick=${()=>a(o+Bt)}>
            Show more (${v(f.length-o,"case")} left)
          </button>
        `}
    </div>
  `}import{m245_0 as ya,m245_1 as ba,m245_2 as xa,m245_3 as ka,m245_4 as va,m245_5 as B,m245_6 as $,m245_7 as Sa,m245_8 as Oa,m245_9 as Ea,m245_10 as Vt,m245_11 as Jt}from"../main.js";import{m137_0 as Gt}from"../main.js";import{m152_0 as Ca,m152_1 as Y,m152_2 as Na,m152_3 as Pa,m152_4 as Xt,m152_5 as y}from"../main.js";import{m164_0 as Ia,m164_1 as Ha,m164_2 as za,m164_3 as qa,m164_4 as Ba,m164_5 as Wa,m164_6 as Qt}from"../main.js";var Ps=2e3,Z=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#i({kind:"text",text:e},s)}async failures(e){return this.#i({kind:"failures",text:""},e)}async#o({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return T(`${this.#s}?${n}`)}async#i(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:o}=await this.#o(e);if(n!==this.#t)return;this.error.value=null;let a=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,a);this.found.value={...e,lines:i,more:o,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof M))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Ps))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#o(e).catch(()=>null);if(!n||s!==this.#t)return;let i=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(i)}}};function pt(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Rs=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function j(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Rs(t):""))}var W=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Zt=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Ds=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,dt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function ht(t,e,s){let n=([o,a,l]=dt[0])=>(o-t)**2+(a-e)**2+(l-s)**2,i=0;return dt.forEach((o,a)=>{n(o)<n(dt[i])&&(i=a)}),i}function Is(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return ht(e,e,e);let s=i=>i===0?0:55+i*40,n=t-16;return ht(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Yt={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function jt(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let i=0;i<s.length;i+=1){let o=s[i];if(o===0)n={...W};else if(Yt[o])Object.assign(n,Yt[o]);else if(o>=30&&o<=37)n.fg=o-30;else if(o>=40&&o<=47)n.bg=o-40;else if(o>=90&&o<=97)n.fg=o-82;else if(o>=100&&o<=107)n.bg=o-92;else if(o===38||o===48){let a=o===38?"fg":"bg";s[i+1]===5?(n[a]=Is(s[i+2]),i+=2):s[i+1]===2&&(n[a]=ht(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function te(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(Zt))n!==void 0&&(s=jt(s,n));return s}function Hs({fg:t,bg:e,bold:s,dim:n,italic:i,underline:o,strike:a,inverse:l}){let c=[],f=l?t??"ink":e;return f!==null?c.push("ansi-on",`ansi-${f}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),o&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var zs=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function qs(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function ee(t,e=W){let s=e,n=t.includes("\r")?qs(t):t,i=[],o=l=>{l&&i.push({text:l.replace(Ds,zs),classes:Hs(s)})},a=0;for(let l of n.matchAll(Zt))o(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=jt(s,l[1]));return o(n.slice(a)),i}function se(t,e){let s=t.map(({text:a})=>a).join(""),n=[...s.matchAll(e)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return t;let i=[],o=0;for(let{text:a,classes:l}of t){let c=o+a.length,f=[o,...n.flat().filter(m=>m>o&&m<c),c];for(let m=0;m+1<f.length;m+=1){let[u,p]=[f[m],f[m+1]];p>u&&i.push({text:s.slice(u,p),classes:l,hit:n.some(([L,z])=>L<=u&&p<=z)})}o=c}return i}var et=8192,F=10,Bs=new TextDecoder;function ne(t){let e=0;for(let s=t.indexOf(F);s>=0;s=t.indexOf(F,s+1))e+=1;return e}var $t=t=>t.at(-1)===F;function gt(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var tt=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:i}){this.begin=e,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+et}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=gt(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(F)+1,s=this.bytes.indexOf(F,this.size);this.#n=s>=0;let n=Bs.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),i=W;return this.#t=n.map(o=>{let a=i;return i=te(i,o),a}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),i=e-this.first,o=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??W,cut:o}}};var Ws=48,Fs=2,Ks=1024*1024,st=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return H(this.#s)}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(e,s){this.#a=Math.max(this.#a,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#m=!0)}line(e){let s=this.#p(e),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<e?s=i+1:n=i}return s}async#f(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof M))throw s;this.error.value=s}}async#d(e){let s=await T(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,o]of this.#i)o.neededEnd>e&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#h(s.size-1,s.size);this.#o=!$t(i)}this.#w(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#w(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#h(e,s){let n=await Dt(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new M(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Ks){await this.#d(this.size);continue}let e=await this.#h(this.size,this.#a);if(e.length===0)break;this.#y(e)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#y(e){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(e);this.size+=e.length;for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t,a=e.subarray(Math.max(0,o-s),Math.max(0,o+this.#t-s));this.#n[i]=(this.#n[i]??0)+ne(a)}this.#o=!$t(e),this.#w(n);for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t;o>=s&&this.#_(i,e.slice(o-s))}}#_(e,s){let n=e*this.#t,i=e===0?0:this.#e[e]+1;this.#i.set(e,new tt({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+et),first:i}));for(let o of this.#i.keys()){if(this.#i.size<=Ws)break;this.#i.delete(o)}}#g(){for(let e of this.#l){if(this.#r.size>=Fs)return;!this.#r.has(e)&&!this.#i.has(e)&&this.#b(e)}}async#b(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+et,i=!1;await this.#f(async()=>{let o=await this.#h(s,Math.min(this.size,n));for(;s+o.length<Math.min(this.size,n);){let a=await this.#h(s+o.length,Math.min(this.size,n));if(a.length===0)break;o=gt(o,a)}this.#_(e,o),this.version.value+=1,i=!0}),this.#r.delete(e),i&&!this.#c.signal.aborted&&this.#g()}};var nt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,i=this.#n.get(e)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(e,n);let o=Math.floor(e/256);return this.#e.set(o,(this.#e.get(o)??0)+n-i),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[i,o]of this.#e)i<s&&(n+=o);if(this.#e.has(s))for(let i=s*256;i<e;i+=1)n+=this.#n.get(i)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=e?s=i:n=i-1}return s}};var ie=8e6,ae=12,oe=3,wt=48,Us=140,it=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(e){this.#t=new nt(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(e);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let e=Math.min(this.#t.total,ie)-this.#r;return e>0?Math.max(1,this.#a/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?e.bottom-wt:e.top+Math.max(0,s);(n<2*wt||n>window.innerHeight-wt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,ie)}px`),this.#e=Math.max(0,Math.min(this.#a,e)),this.#u(this.#s),this.#f()}#u({box:e}){let s=this.#e/this.#m;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#o=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let o=this.#t.lineAt(this.#e);this.#i={line:o,at:this.#t.topOf(o)-this.#e};let a=this.#e>=this.#a-oe;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),Us))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(e),this.#d(this.range.peek().first)}#f(){let e=Math.max(0,this.#t.lineAt(this.#e)-ae),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+ae),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-oe,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#d(e)}#d(e){let s=this.#o+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Vs=20,at=class{scroller=new it(Vs);wrapped=$(Js());marked=$(pt(location.hash));seen=$(0);#s;#t;cause;constructor(e){this.file=new st(e.id),this.finder=new Z(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,i=()=>{this.marked.value=pt(location.hash),this.#n()};window.addEventListener("hashchange",i),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let o=[B(()=>s.setCount(e.lines.value)),B(()=>{let{first:a,last:l}=s.range.value;e.version.value,l>=a&&e.need(a,l)}),B(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),B(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let a of o)a();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},j(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},j(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:i,until:o}=n,a=Math.min(Math.max(s?i:1,(s?o:i)+e),this.file.lines.peek());this.marked.value={from:s?i:a,until:a},j(this.marked.peek()),this.#e(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function Js(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m246_0 as re,m246_1 as po,m246_2 as ho,m246_3 as $o,m246_4 as go,m246_5 as wo,m246_6 as _o,m246_7 as yo,m246_8 as bo,m246_9 as xo,m246_10 as ko,m246_11 as vo,m246_12 as So}from"../main.js";var le=4e3,Gs=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Xs({line:t,needle:e}){let s=t.text.length>le,n=ee(s?t.text.slice(0,le):t.text,t.look),i=e?se(n,new RegExp(Gs(e),"gi")):n;return r`
    ${i.map(({text:o,classes:a,hit:l},c)=>l?r`<mark key=${c} class=${a}>${o}</mark>`:a?r`<span key=${c} class=${a}>${o}</span>`:o)}
    ${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var _t=class extends re{shouldComponentUpdate(e){let{line:s,needle:n,look:i}=this.props;return e.needle!==n||e.look!==i||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${e}>
        <a
          class="log-number"
          href=${`#L${e+1}`}
          tabindex="-1"
          aria-label=${`Line ${e+1}`}
          data-number=${e+1}
        ></a>
        <span class="log-text">
          ${s?r`<${Xs} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function Qs(t,{marked:e,found:s,cause:n}){let i=[];return t===n&&i.push("is-cause"),e&&t>=e.from&&t<=e.until&&i.push("is-marked"),s?.lines[s.at]===t&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&i.push("is-failure"),i.join(" ")}function ce({reader:t,sheet:e}){let{scroller:s,file:n,finder:i,marked:o,wrapped:a}=t,{first:l,last:c}=s.range.value;n.version.value;let f=i.found.value,m=x({lines:null,set:null});f&&m.current.lines!==f.lines&&(m.current={lines:f.lines,set:new Set(f.lines)});let u={cause:t.cause,marked:o.value,found:f&&{...f,hits:m.current.set}},p=f?.kind==="text"?f.text:"",L=a.value;C(()=>{L&&s.measure(e.current.children)});let z=b=>{let Ot=b.target.closest(".log-number");!Ot||b.button||b.metaKey||b.ctrlKey||(b.preventDefault(),t.mark(Number(Ot.dataset.number),b.shiftKey))},St=[];for(let b=l;b<=c;b+=1)St.push(r`<${_t} key=${b} n=${b} line=${n.line(b)} needle=${p} look=${Qs(b+1,u)} />`);return r`<div class="log-sheet" ref=${e} onClick=${z}>${St}</div>`}var Ys=250;function Zs({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:i,at:o}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let a=`${d(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${o<0?"\u2013":d(o+1)} of ${a}`}function js({reader:t}){let e=x(0),{finder:s}=t,n=a=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(t.search(a),!0)};return r`
    <span class="search">
      <label for="log-search">
        <${h} name="search" />
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
        onInput=${({currentTarget:{value:a}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(a),a===""?0:Ys)}}
        onKeyDown=${a=>{a.key==="Enter"?(a.preventDefault(),n(a.currentTarget.value)||s.step(a.shiftKey?-1:1)):a.key==="Escape"&&a.currentTarget.value&&(a.preventDefault(),a.stopPropagation(),a.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var ue=({name:t,icon:e,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${h} name=${e} />
    ${t}
  </button>
`;function fe({reader:t,name:e}){let{finder:s,scroller:n,file:i,wrapped:o}=t,a=s.found.value,l=a!==null&&a.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${js} reader=${t} />
      <span class="log-steps">
        <button
          type="button"
          class="icon-button"
          aria-label="Previous match"
          data-tip="Previous match (N)"
          disabled=${!l}
          onClick=${()=>s.step(-1)}
        >
          <${h} name="up" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Next match"
          data-tip="Next match (n)"
          disabled=${!l}
          onClick=${()=>s.step(1)}
        >
          <${h} name="down" />
        </button>
      </span>
      <button
        type="button"
        class="button"
        data-tip="f"
        aria-pressed=${a?.kind==="failures"}
        onClick=${()=>t.nextFailure()}
      >
        <${h} name="failed" />
        ${a?.kind==="failures"&&l?"Next failure":"First failure"}
      </button>
      <span class="log-hits number" role="status">
        ${s.busy.value?"searching\u2026":r`<${Zs} finder=${s} />`}
      </span>
      <span class="log-ways">
        <${ue}
          name="Wrap"
          icon="wrap"
          on=${o.value}
          tip="Wrap long lines (w)"
          onClick=${()=>t.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${ue}
              name="Follow"
              icon="end"
              on=${c}
              tip="Follow the end (e)"
              onClick=${()=>c?n.follows.value=!1:t.followEnd()}
            />
          `}
        <a class="button" href=${i.href} download=${e} data-tip="Download the whole log">
          <${h} name="download" />
          Download
        </a>
      </span>
    </div>
  `}function tn({file:t,attempt:e}){let s=y(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return O(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function en({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${v(t.lines.value,"line")}, ${R(t.size)}
            ${t.complete.value?"":", still growing"}
          </span>
        `}
      ${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var sn=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let i=e.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
      ${i>0?v(i,"new line"):"Jump to end"}
    </button>
  `};function nn({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var an=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function me({attempt:t,name:e}){let s=E(()=>new at(t),[]),{file:n,scroller:i,wrapped:o}=s,[a,l,c]=[x(null),x(null),x(null)];C(()=>i.attach({box:a.current,strip:l.current,sheet:c.current}),[]),O(()=>s.open(),[]),C(()=>{let u=parseFloat(getComputedStyle(a.current).lineHeight);i.reset(u),o.value&&i.measure(c.current.children)},[o.value]),Jt(()=>{Gt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Qt("Log",E(()=>an(s),[]));let f=u=>{let p={ArrowUp:-1,ArrowDown:1}[u.key];if(u.key==="Home")i.toStart();else if(u.key==="End")i.follow();else if(u.key==="Enter"&&u.target===a.current)s.toggleMark();else if(p&&(u.shiftKey||u.altKey))s.moveMark(p,u.shiftKey);else return;u.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${fe} reader=${s} name=${e} />
      <${tn} file=${n} attempt=${t} />
      ${n.error.value&&r`
          <${Q}
            title="The log could not be loaded"
            text=${n.error.value.message}
            again=${()=>n.retry()}
          />
        `}
      ${m&&r`<p class="nothing">${n.complete.value?"The log is empty.":"No output yet."}</p>`}
      <div class="log-frame" hidden=${m}>
        <div
          class=${`log-box ${o.value?"is-wrapped":""}`}
          ref=${a}
          tabindex="0"
          role="region"
          aria-label="Lines of the log"
          aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
          onKeyDown=${f}
          data-lines=${n.lines.value}
        >
          <div class="log-strip" ref=${l}>
            <${ce} reader=${s} sheet=${c} />
          </div>
        </div>
        <${sn} reader=${s} />
        <${nn} reader=${s} />
      </div>
      <${en} file=${n} attempt=${t} />
    </div>
  `}function pe(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m85_0 as S}from"../main.js";var on=15e3;function yt(t){let e=y(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=x(null);return n.current=s?.progress??n.current,n.current}var ot=({passed:t,failed:e,skipped:s})=>t+e+s;function rn(t){let e=ot(t),s=t.total===null?v(e,"case"):`${d(e)} of ${v(t.total,"case")}`,n=["failed","skipped","flaky"].filter(i=>t[i]>0);return[s,...n.map(i=>`${d(t[i])} ${i}`)].join(", ")}function ln({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function cn({text:t}){let e=x(t);e.current=t;let[s,n]=k("");return O(()=>{let i=setInterval(()=>n(e.current),on);return()=>clearInterval(i)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function de({attempt:t}){let e=yt(t),s=e?rn(e):"No cases reported so far",n=e?ln(e):"";return r`
    <p class="cases-line number">
      <span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
      ${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
    </p>
    <${cn} text=${e?`${s}, ${n}`:""} />
  `}function he({attempt:t}){let e=yt(t);return e?e.total===null?d(ot(e)):`${d(ot(e))} of ${d(e.total)}`:null}function $e({attempt:t}){let e=yt(t);if(!e?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=ot(e);return r`
    <ol class="case-list">
      ${e.ended.slice().reverse().map((n,i)=>r`<${mt} key=${`${s-i} ${n.name}`} one=${n} open=${!1} />`)}
    </ol>
    ${s>e.ended.length&&r`<p class="quiet">The newest ${e.ended.length} of ${d(s)}; all are listed at the end.</p>`}
  `}import{m117_0 as ge}from"../shared.js";function un({attempt:t}){let e=[];return t.run_seconds!==null&&e.push(`ran ${g(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${g(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),t.tree&&e.push(Pt(t.tree)),t.peak_memory_bytes!==null&&e.push(`peak memory ${R(t.peak_memory_bytes)}`),e.length===0?null:r`<p class="attempt-facts number">${e.map(s=>r`<span key=${s}>${s}</span>`)}</p>`}function fn(t,e){let s=pe(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${me} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:r`<${he} attempt=${e} />`,body:()=>r`<${$e} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Kt(e.cases),body:()=>r`<${Ut} key=${e.id} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${Ht} key=${e.id} attempt=${e} />`}].filter(Boolean)}function we({job:t,attempt:e}){let s=fn(t,e),n=Rt.value.query.get("show"),i=s.some(o=>o.name===n)?n:"log";return r`
    <${S} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${V(e)}>
      <${un} attempt=${e} />
      ${e.message&&!e.cause&&r`
          <p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
        `}
      ${!e.outcome&&r`<${de} attempt=${e} />`}
      <${ge}
        label=${`Output of attempt ${e.number}`}
        tabs=${s}
        value=${i}
        onChange=${o=>I({show:o==="log"?"":o})}
      />
    <//>
  `}var _e=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ye(t,e){let[s,n]=[_e(t),_e(e)];if(s.length>400||n.length>400)return{expected:[{text:t,changed:!0}],actual:[{text:e,changed:!0}]};let i=mn(s,n),[o,a]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(rt(o,s[l++],!1),rt(a,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?rt(o,s[l++],!0):rt(a,n[c++],!0);return{expected:o,actual:a}}function mn(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function rt(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var pn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],dn=["blob","#L"];function be(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let i;try{i=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let o=pn.find(([m])=>m.test(i.hostname)),[a,l]=o?o.slice(1):dn,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${a}/${t.commit}/${c}${s?`${l}${s}`:""}`}var hn=[["slider","slider"],["diff","difference"]];function xe({comparison:{name:t,expected:e,actual:s,diff:n}}){let[i,o]=k(50),[a,l]=k("slider"),c=x(null);return C(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,a]),r`
    <figure class="preview picture-slider" data-comparison=${t}>
      ${a==="diff"?r`
            <a href=${n.url}>
              <img src=${n.url} alt=${`Difference of ${t}`} />
            </a>
          `:r`
            <div class="slider-frame" ref=${c}>
              <img src=${s.url} alt=${`Actual: ${s.path}`} />
              <img class="slider-over" src=${e.url} alt=${`Expected: ${e.path}`} />
            </div>
            <label class="slider-handle">
              <span>Expected</span>
              <input
                type="range"
                min="0"
                max="100"
                value=${i}
                aria-label=${`Expected and actual of ${t}`}
                onInput=${f=>o(Number(f.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `}
      <figcaption>
        ${t}
        ${n&&r`<${X} label="View" hideLabel options=${hn} value=${a} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m82_0 as ke,m82_1 as vr}from"../shared.js";function $n(t,e){let s=(t.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:t.id,app_version_id:t.app_version_id}:e.find(n=>n.outcome==="passed"&&!n.simulated)??null}var gn=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${K(t)}</time>`,wn=[["Outcome",t=>r`<${ke} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${_("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":g(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${gn} at=${t.finished_at} />`],["Log",t=>r`<a href=${_("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ve({job:t,attempt:e}){let s=y(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,i=$n(t,n?.history??[]);if(!i)return null;let o={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
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
        ${wn.map(([a,l])=>r`
            <tr key=${a}>
              <th scope="row">${a}</th>
              <td>${l(o)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var _n=3,yn=4,Oe=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome),Se=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e);function bn({expected:t,actual:e}){let s=E(()=>ye(t,e),[t,e]);return r`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${r`<${Se} pieces=${s.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${r`<${Se} pieces=${s.actual} />`}</pre></dd>
      </div>
    </dl>
  `}function xn({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=be(e,t.file,t.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${h} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}var kn=({line:t})=>r`
  <a href=${`#L${t}`} onClick=${()=>I({show:""})}>Log line ${t}</a>
`;function vn({failure:t,batch:e}){let s=t.expected!==""||t.actual!=="";return r`
    ${s&&r`<${bn} expected=${t.expected} actual=${t.actual} />`}
    <p class="evidence-places">
      <${xn} failure=${t} batch=${e} />
      ${t.line&&r`<${kn} line=${t.line} />`}
    </p>
    ${t.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${t.stack}</pre>
        </details>
      `}
  `}function Sn({failure:t,batch:e,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${t.name&&r`<span class="evidence-case">${t.name}</span>`}
          <span class="failure-cause">${t.cause}</span>
        </summary>
        <${vn} failure=${t} batch=${e} />
      </details>
    </li>
  `}function On({attempt:t}){let e=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,n=Y(e,t.artifacts).data.value?.artifacts??[],{comparisons:i,images:o,videos:a}=E(()=>It(n.map(G)),[n]),l=o.slice(0,yn);return i.length+l.length+a.length===0?null:r`
    <div class="evidence-pictures">
      ${i.map(c=>r`<${xe} key=${c.name} comparison=${c} />`)}
      ${l.map(c=>r`
          <figure class="preview" key=${c.id}>
            <a href=${c.url}>
              <img src=${c.url} alt=${c.path} loading="lazy" />
            </a>
            <figcaption>${c.path}</figcaption>
          </figure>
        `)}
      ${a.slice(0,1).map(c=>r`
            <figure class="preview" key=${c.id}>
              <video src=${c.url} aria-label=${c.path} controls preload="metadata"></video>
              <figcaption>${c.path}</figcaption>
            </figure>
          `)}
    </div>
  `}var En=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&v(e.length,"failure")].filter(Boolean).join(", "),Mn=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Ee({job:t,attempt:e,initial:s}){let n=Y(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=Y(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,o=n.data.value?.failures??[],a=o.length>0?o:[Mn(e)].filter(Boolean);return r`
    <${S} id="evidence" className="evidence" title="Why it failed" note=${En(e,o)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${a.map((l,c)=>r`
              <${Sn} key=${c} failure=${l} batch=${i} open=${c<_n} />
            `)}
        </ul>
        <${On} attempt=${e} />
      </div>
      <${ve} job=${t} attempt=${e} />
    <//>
  `}import{m0_0 as Me,m0_1 as Vr,m0_2 as Jr,m0_3 as Gr,m0_4 as Xr,m0_5 as Qr,m0_6 as Yr,m0_7 as Zr,m0_8 as jr,m0_9 as tl,m0_10 as el,m0_11 as Te,m0_12 as Ae,m0_13 as sl,m0_14 as nl}from"../main.js";import{m186_0 as A,m186_1 as ol}from"../main.js";import{m78_0 as Le}from"../main.js";import{m89_0 as Ce}from"../shared.js";var Tn=1e3;function bt(t){let e=["pending","running"].includes(t.status);return[["failed","cancelled"].includes(t.status)&&A("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>Te(t.id)},e&&A("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>Me(t.id)}].filter(Boolean)}function Ne({job:t}){let e=Vt(null),s=(a,l)=>async()=>{e.value=a,await l(),e.value=null},n=bt(t),i=Xt(n.map(({label:a})=>a).join(),Tn),o=e.value!==null||!i;return r`
    ${t.status==="pending"&&A("priority","job")&&r`
        <${Le}
          label=${`Priority ${t.priority}`}
          items=${Ce(t.priority,a=>s("Priority",()=>Ae(t.id,a))())}
        >
          Priority ${t.priority}
          <${h} name="down" />
        <//>
      `}
    ${n.map(({label:a,doing:l,icon:c,run:f,danger:m})=>r`
        <button
          type="button"
          key=${a}
          class=${`button ${m?"is-danger":""}`}
          disabled=${o}
          onClick=${s(a,f)}
        >
          <${h} name=${c} />
          ${e.value===a?l:a}
        </button>
      `)}
  `}var Pe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Re=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],De=["org_id","app_version_id","test","priority","target"];function Ie(t){let e=De.map(s=>`--${s.replaceAll("_","-")} ${N(String(t[s]))}`);for(let[s,n,i]of Pe)(t[s]??i)!==i&&e.push(`${n} ${N(String(t[s]))}`);for(let[s,n]of Re)for(let[i,o]of Object.entries(t[s]??{}))e.push(`${n} ${N(`${i}=${o}`)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${N(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function He(t){let e=Object.fromEntries(De.map(s=>[s,t[s]]));for(let[s,,n]of Pe)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of Re)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),e}import{m228_0 as lt,m228_1 as vl,m228_2 as Sl,m228_3 as Ol,m228_4 as ze}from"../main.js";import{m30_0 as xt}from"../main.js";function An(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${e.outcome?"":" --follow"}`],["failed","cancelled"].includes(t.status)&&A("retry","job")&&["Retry",`qgjob retry ${s}`],A("submit","job")&&["Submit again",Ie(t)]].filter(Boolean).map(([i,o])=>[i,o+ze()])}function Ln(t,e){let{id:s}=t,{origin:n}=location,i=JSON.stringify(He(t));return[["Show the job",`${lt} ${n}/job/${s}`],e&&["Show the log of this attempt",`${lt} -r 0- ${n}/api/v1/attempts/${e.id}/log`],A("submit","job")&&["Submit again",`${lt} ${n}/submit-job -H 'Content-Type: application/json' -d ${N(i)}`]].filter(Boolean)}var qe=({job:t,attempt:e})=>r`
  <${S} title="Command line" className="job-commands">
    ${An(t,e).map(([s,n])=>r`<${xt} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${Ln(t,e).map(([s,n])=>r`<${xt} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m36_0 as ct}from"../main.js";import{m39_0 as Be}from"../shared.js";import{m48_0 as We,m48_1 as Fl}from"../main.js";var kt=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${K(t)}</time>`;function Cn({job:t}){let e=y(t.test_id?`test:${t.test_id}`:null),s=e?.ids.value.length?e.row(t.test_id).value?.mean_seconds:null;return r`
    <${ct} since=${t.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${D(s)}</span>`}
  `}function Nn(t){return t.finished_at&&t.started_at?g(w(t.finished_at)-w(t.started_at)):t.status==="running"&&t.started_at&&r`<${Cn} job=${t} />`}function Pn({id:t}){let e=y(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${_("batch",{id:t})}>${s?Mt(s):"Batch"}</a>`}var Rn=({variables:t})=>r`
  <ul class="plain">
    ${Object.entries(t).map(([e,s])=>r`<li key=${e}><code>${e}=${s}</code></li>`)}
  </ul>
`,Dn=({source:{commit:t,bundle:e,repository:s}})=>r`
  <span title=${s}>
    ${t?"commit ":"bundle "}<code title=${t||e}>${At(t||e)}</code>
  </span>
`,Fe=({job:t})=>r`
  <${Be}
    facts=${[["Build",r`<${We} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${_("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",Tt(t.labels)],["Environment",Object.keys(t.environment).length>0&&r`<${Rn} variables=${t.environment} />`],["Tests",t.source&&r`<${Dn} source=${t.source} />`],["Priority",String(t.priority)],["Agent",t.agent&&r`<a href=${_("agent",{name:t.agent})}>${t.agent}</a>`],["Batch",t.batch_id&&r`<${Pn} id=${t.batch_id} />`],["Submitted",r`<${kt} at=${t.created_at} />`],["Started",t.started_at&&r`<${kt} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${kt} at=${t.finished_at} />`],["Duration",Nn(t)],["Id",r`<code class="id">${t.id}</code>`]]}
  />
`;import{m79_0 as Ke}from"../shared.js";import{m83_0 as Ue}from"../main.js";function In({position:t,groups_ahead:e,jobs_ahead:s,eta_seconds:n}){return[t!=null&&[d(t),t===1?"in the queue: next":"in the queue"],e>0&&[d(e),e===1?"group ahead":"groups ahead"],s>0&&[d(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[D(n),"until it starts, estimated"]].filter(Boolean)}function Ve({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[];return r`
    <div class=${`queue-place ${t.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${e&&In(t.explanation??{}).map(([i,o])=>r`
            <span key=${o} class="queue-figure number" data-figure=${o}>
              <b>${i}</b>
              ${o}
            </span>
          `)}
      ${e&&r`
          <span class="queue-figure number">
            <b>
              <${ct} since=${n.at(-1)?.finished_at??t.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m109_0 as Je}from"../main.js";var Ge=104,Hn=30,Qe={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},P={x:188,y:12,width:432,height:66},vt=new Set(["assigned","installing","running"]),zn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},qn=(t,e)=>`${vt.has(t)&&!vt.has(e)?"agent":t}>${e}`;function Bn({name:t,times:e,here:s}){let[n,i,o]=Qe[t],a=s?"is-here":e>0?"is-taken":"";return r`
    <g class=${`way-node ${a}`} data-node=${t} data-taken=${e>0?"":void 0}>
      <rect x=${n} y=${i} width=${Ge} height=${Hn} rx="3" />
      <text x=${n+Ge/2} y=${i+20}>
        ${o}
        ${e>1?` \xD7${e}`:""}
      </text>
    </g>
  `}var Wn={backoff:"backing off",done:"passed"},Xe=t=>t.map(e=>Wn[e]??e);function Ye({job:t}){let e=Nt(t),s=a=>e.filter(l=>l===a).length,n=new Set(e.slice(1).map((a,l)=>qn(e[l],a))),i=e.at(-1),o=Object.entries(zn).sort(([a],[l])=>n.has(a)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${Xe(e).join(", ")}`}
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
          class=${`way-agent ${e.some(a=>vt.has(a))?"is-taken":""}`}
          x=${P.x}
          y=${P.y}
          width=${P.width}
          height=${P.height}
          rx="5"
        />
        <text class="way-agent-name" x=${P.x+14} y=${P.y+P.height-6}>on an agent</text>
        ${o.map(([a,l])=>r`
            <path
              key=${a}
              class=${`way-line ${n.has(a)?"is-taken":""}`}
              data-line=${a}
              d=${l}
              marker-end=${`url(#way-arrow${n.has(a)?"-lit":""})`}
            />
          `)}
        ${Object.keys(Qe).map(a=>r`<${Bn} key=${a} name=${a} times=${s(a)} here=${a===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${Xe(e).map((a,l)=>r`
            <span key=${l} class=${l===e.length-1?"strong":""}>${a}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m115_0 as dc,m115_1 as Ze,m115_2 as hc}from"../main.js";import{m35_0 as je}from"../shared.js";var Fn=t=>[["Passed",ut(t.pass_rate),`${d(t.passed)} of ${v(t.attempts,"attempt")}`],["Flaky",ut(t.flaky_rate),`${d(t.flaky)} of ${v(t.jobs,"job")} passed only on retry`],["Typical duration",t.mean_seconds===null?"\u2013":g(t.mean_seconds),""]];function ts({job:t}){let e=y(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&_("test",{id:s.id});return r`
    <${S}
      id="history"
      title="Test history"
      className="test-history"
      tools=${n&&r`<a href=${n}>Show test</a>`}
    >
      ${!s&&r`
          <p class="nothing">
            ${e.loaded.value?"No finished attempts yet.":""}
          </p>
        `}
      ${s&&r`
          <dl class="history-figures number">
            ${Fn(s).map(([i,o,a])=>r`
                <div key=${i}>
                  <dt>${i}</dt>
                  <dd>${o}</dd>
                  ${a&&r`<dd class="quiet">${a}</dd>`}
                </div>
              `)}
          </dl>
          ${s.quarantined&&r`
              <p class="history-held">
                <span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch.
                ${s.quarantine_note&&` ${s.quarantine_note}`}
              </p>
            `}
          <${je} history=${s.history} usual=${s.mean_seconds} here=${t.id} />
        `}
    <//>
  `}import{m6_0 as es,m6_1 as Ec,m6_2 as Mc,m6_3 as Tc}from"../main.js";var ss=1,Kn=.5,ns=.14;function as(t,e){let s=[],n=w(t.created_at),i=o=>n=ft(t,o).at(-1)?.time??n;i(-1);for(let[o,a]of(t.tries??[]).entries()){let l=w(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Ct(a)];s.push({attempt:a,parts:c}),n=w(a.finished_at)??e,i(o)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:o}of s)for(let a of o)a.live=a.until===null,a.until=Math.max(a.from,a.until??e);return s}var is=({kind:t})=>t==="waiting"||t==="backoff";function os(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!is(c)).reduce((c,{from:f,until:m})=>c+m-f,0),n=s>0?Math.max(Kn*s,ss):1/0,i=[],o=0;for(let c of e){i.push([c.from,o]);let f=c.until-c.from;c.cut=is(c)&&f>n*1.2,o+=c.cut?n:f,i.push([c.until,o])}let a=Math.max(o,ss),l=c=>{let f=i.findIndex(([z])=>z>=c);if(f<0)return o/a;if(f===0)return 0;let[[m,u],[p,L]]=[i[f-1],i[f]];return(u+(p>m?(c-m)/(p-m)*(L-u):0))/a};return{place:l,marks:Un(t,l)}}function Un(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(o=>o.attempt).map(o=>o.parts[0].until)],i=[];for(let o of n){let a=e(o);a>1-ns||i.length>0&&a-i.at(-1).at<ns||i.push({at:a,time:o-s})}return i.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),i}var Vn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],cs={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},Jn={...cs,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Gn=.05;function rs({attempt:t,parts:e}){let s=e.filter(({from:n,until:i,live:o})=>o||i-n>=Gn).map(({kind:n,from:i,until:o,live:a})=>`${a?Jn[n]:cs[n]} ${a?D(o-i):g(o-i)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var Xn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function ls({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${Xn(e,i)}
          ></i>
        `)}
      ${s?.outcome&&r`
          <span
            class=${`fall-end state-${U(s)}`}
            style=${{left:`${(e(n.at(-1).until)*100).toFixed(3)}%`}}
          >
            <${h} name=${U(s)} />
          </span>
        `}
    </span>
  `}function Qn({job:t,row:e,place:s,chosen:n}){let{attempt:i}=e;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${h} name="pending" />
            <span>${t.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${ls} row=${e} place=${s} />
        <span class="fall-text quiet number">${rs(e)}</span>
      </li>
    `;let o=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),I({attempt:i.number}))},a=U(i);return r`
    <li class=${`fall-row ${n?"is-chosen":""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${_("job",{id:t.id},{attempt:i.number})}
          aria-current=${n?"true":void 0}
          aria-label=${`Attempt ${i.number}`}
          onClick=${o}
        >
          ${i.number}
        </a>
        <span class=${`state state-${a}`}>
          <${h} name=${a} />
          <span>${V(i)}</span>
        </span>
        <span class="fall-agent">on <a href=${_("agent",{name:i.agent})}>${i.agent}</a></span>
      </span>
      <${ls} row=${e} place=${s} />
      <span class="fall-text quiet number">${rs(e)}</span>
    </li>
  `}function us({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=as(t,s?es.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:o}=os(n);return r`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${Vn.map(([a,l])=>r`
            <li key=${a}>
              <i class=${`fall-part fall-${a}`}></i>
              ${l}
            </li>
          `)}
      </ul>
      <ol class="fall-rows">
        ${n.map(a=>r`
            <${Qn}
              key=${a.attempt?.id??"waiting"}
              job=${t}
              row=${a}
              place=${i}
              chosen=${a.attempt?.number===e}
            />
          `)}
      </ol>
      <div class="fall-axis number quiet" aria-hidden="true">
        ${o.map(({at:a,time:l,end:c})=>r`
            <span
              key=${c?"end":l}
              class=${c?"is-end":""}
              style=${{left:`${(a*100).toFixed(3)}%`}}
            >
              ${l===0&&!c?"submitted":`${c?"":"+ "}${g(l)}`}
            </span>
          `)}
      </div>
    </div>
  `}import{m179_0 as Fc,m179_1 as Kc,m179_2 as Uc,m179_3 as Vc,m179_4 as Jc,m179_5 as Gc,m179_6 as Xc,m179_7 as Qc,m179_8 as fs}from"../main.js";import{m181_0 as jc,m181_1 as tu,m181_2 as eu,m181_3 as su,m181_4 as ms}from"../main.js";import{m221_0 as au,m221_1 as ou,m221_2 as ps}from"../main.js";function Au({params:t}){let e=ps(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function Yn(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var Zn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],jn=({job:t})=>r`
  <${Ze} job=${t} />
  ${Zn.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function ti(t){let e=t?.batch_id,s=y(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?Et(n):"Batch",_("batch",{id:e})]]}}function ds({params:{id:t},query:e}){let s=E(fs,[]),n=y(`job:${t}`),i=n.ids.value.length>0?n.row(t).value:null;ms("This job",()=>i?bt(i):[]);let o=ti(i);if(!i)return r`<${Ke} store=${n} kind="job" />`;let a=Yn(i,e),l=Oe(a),c=a&&r`<${we} key=${a.id} job=${i} attempt=${a} />`,f=s?.failures?.attempt===a?.id?s?.failures:null;return r`
    <${Ue}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${o}
      crumb=${Lt(i.test)}
      inspect=${["job",t]}
      actions=${r`<${Ne} job=${i} />`}
      state=${r`<${jn} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${Je}>${i.agent} simulates tests: this test was not run, and its result says nothing.<//>`}
      ${(!l||i.status==="pending")&&r`<${Ve} job=${i} />`}
      ${l&&r`<${Ee} key=${`why ${a.id}`} job=${i} attempt=${a} initial=${f} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${S} id="way" title="Lifecycle">
            <${Ye} job=${i} />
          <//>
          <${S} id="attempts" title="Attempts">
            <${us} job=${i} chosen=${a?.number} />
          <//>
        </div>
        <${S} title="Details">
          <${Fe} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${ts} job=${i} />
        <${qe} job=${i} attempt=${a} />
      </div>
    <//>
  `}export{ds as default,Au as title};
