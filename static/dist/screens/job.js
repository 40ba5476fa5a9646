import{m243_0 as ni,m243_1 as ii,m243_2 as ai,m243_3 as O,m243_4 as oi,m243_5 as ri,m243_6 as li,m243_7 as C,m243_8 as E,m243_9 as ci,m243_10 as x,m243_11 as k}from"../main.js";import{m4_0 as mi,m4_1 as pi,m4_2 as Et,m4_3 as Mt,m4_4 as di,m4_5 as hi,m4_6 as $i}from"../shared.js";import{m146_0 as R,m146_1 as _i,m146_2 as v,m146_3 as D,m146_4 as Tt,m146_5 as d,m146_6 as ut,m146_7 as g,m146_8 as bi,m146_9 as w,m146_10 as N,m146_11 as At,m146_12 as Lt,m146_13 as K}from"../main.js";import{m153_0 as r}from"../main.js";var hs={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},U=({outcome:e})=>e?hs[e]??"cancelled":"running",V=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s};function Ct(e){let t=w(e.leased_at),s=w(e.started_at),n=w(e.finished_at),i=[],o=(l,c,f)=>(f===null||f>c)&&i.push({kind:l,from:c,until:f});if(s===null)return o(e.phase==="installing"||e.install_seconds!==null?"installing":"assigned",t,n),i;let a=Math.max(t,s-(e.install_seconds??0));return o("assigned",t,a),e.install_seconds!==null&&o("installing",a,s),o("running",s,n),i}function $s(e){let t=["assigned"];return(e.install_seconds!==null||e.phase==="installing")&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var gs=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function ft(e,t){let s=e.tries??[],n=w(s[t]?.leased_at??e.created_at),i=s[t+1]?w(s[t+1].leased_at):1/0;return(e.retried??[]).map(o=>({...o,time:w(o.at)})).filter(({time:o})=>o>=n&&o<i)}function Nt(e){let t=e.tries??[],s=["waiting"],n=o=>{let a=ft(e,o);for(let{status:l}of a)s.push(l,"waiting");return a.length>0};n(-1),t.forEach((o,a)=>{s.push(...$s(o)),!n(a)&&a<t.length-1&&s.push(...gs(o))});let i=t.at(-1);if(e.status==="pending"){let o=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==o&&s.push(o)}else e.status!=="running"&&(i&&e.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}import{m163_0 as Pt,m163_1 as Ei}from"../shared.js";import{m187_0 as Ai,m187_1 as Li,m187_2 as Ci,m187_3 as Ni,m187_4 as I,m187_5 as Pi,m187_6 as _,m187_7 as Rt,m187_8 as Ri}from"../main.js";import{m2_0 as M,m2_1 as T,m2_2 as Dt,m2_3 as Hi}from"../main.js";var ws=/\.html?$/i,_s=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,bs=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,ys=e=>e.split("/").map(encodeURIComponent).join("/");function J({path:e},t){if(!t)return null;let s=t.url+ys(e);return ws.test(e)?_s.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&bs.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}import{m190_0 as Wi,m190_1 as Fi,m190_2 as Ki,m190_3 as Ui,m190_4 as H}from"../main.js";var xs=["image/png","image/jpeg","image/gif","image/webp"],ks=["video/mp4","video/webm"],G=e=>({...e,url:H(e.url)}),q=({content_type:e})=>xs.includes(e)?"image":ks.includes(e)?"video":null,vs=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;function It(e){let t=new Map,s=e.filter(o=>q(o)==="image");for(let o of s){let a=vs.exec(o.path);if(!a)continue;let l=a[1]+a[3];t.set(l,{...t.get(l),[a[2]]:o})}let n=[];for(let[o,{expected:a,actual:l,diff:c}]of t)a&&l&&n.push({name:o,expected:a,actual:l,diff:c??null});let i=new Set(n.flatMap(({expected:o,actual:a,diff:l})=>[o,a,l]));return{comparisons:n,images:s.filter(o=>!i.has(o)),videos:e.filter(o=>q(o)==="video")}}import{m62_0 as h}from"../main.js";var Ss=12,Os=36e5,Es=6e4;function Ms({artifact:e}){let{path:t,url:s}=e;return r`
    <figure class="preview">
      ${q(e)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${t} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${t} controls preload="metadata"></video>`}
      <figcaption>${t}</figcaption>
    </figure>
  `}function Ts({artifact:e,content:t}){let s=J(e,t);return s?r`
    <a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${s.title}<${h} name="link" /><span class="unseen">${` ${e.path} (opens in a new tab)`}</span>
    </a>
  `:null}function Ht({attempt:e}){let[t,s]=k(null),[n,i]=k(0),o=`/api/v1/attempts/${e.id}/artifacts`;O(()=>{let u=new AbortController;return T(o,{signal:u.signal}).then(p=>s({...p,artifacts:p.artifacts.map(G)})).catch(()=>u.signal.aborted||s(p=>p??"failed")),()=>u.abort()},[o,e.artifacts,n]);let a=t?.content?.expires_at;if(O(()=>{if(!a)return;let u=Math.max(Es,Date.parse(a)-Os-Date.now()),p=setTimeout(()=>i(L=>L+1),u);return()=>clearTimeout(p)},[a,n]),t===null)return null;if(t==="failed")return r`
      <p class="quiet">
        <a href=${H(o)}>Artifacts</a> could not be loaded.
      </p>
    `;let{artifacts:l,content:c}=t,f=[...l].sort((u,p)=>!J(u,c)-!J(p,c)),m=l.filter(q).slice(0,Ss);return r`
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
  `}import{m102_0 as X}from"../main.js";import{m114_0 as ca,m114_1 as Q,m114_2 as zt}from"../main.js";var qt=["failed","error","skipped","passed"],As={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Ls={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Cs=3,Bt=100,Ft=({outcome:e})=>e==="failed"||e==="error";function Kt(e){let t=Object.values(e).reduce((n,i)=>n+i,0),s=(e.failed??0)+(e.error??0);return s>0?`${d(t)}, ${d(s)} failed`:d(t)}function Wt({one:e}){return r`
    <span class=${`state state-${Ls[e.outcome]}`}>
      <${h} name=${As[e.outcome]} />
      <span>${e.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${e.name}</span>
      ${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}
    </span>
    <span class="number quiet">${g(e.seconds)}</span>
  `}var mt=({one:e,open:t})=>r`
  <li class="case">
    ${e.message?r`
          <details open=${t}>
            <summary class="case-line">
              <${Wt} one=${e} />
            </summary>
            <pre
              class=${`case-message ${Ft(e)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${e.name}`}
            >
              ${e.message}
            </pre>
          </details>
        `:r`
          <div class="case-line">
            <${Wt} one=${e} />
          </div>
        `}
  </li>
`;function Ns(e){let[t,s]=k(null),[n,i]=k(0),o=JSON.stringify(e.cases);return O(()=>{let a=new AbortController;return T(`/api/v1/attempts/${e.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof M))throw l;s(l)}}),()=>a.abort()},[e.id,o,n]),[t,()=>i(n+1)]}function Ut({attempt:e}){let[t,s]=Ns(e),[n,i]=k("all"),[o,a]=k(Bt),l=E(()=>Array.isArray(t)?qt.flatMap(u=>t.filter(p=>p.outcome===u)):[],[t]);if(t===null)return r`<${zt} />`;if(t instanceof M)return r`<${Q} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=qt.map(u=>[u,l.filter(p=>p.outcome===u).length]).filter(([,u])=>u>0),f=n==="all"?l:l.filter(u=>u.outcome===n),m=[["all",`all ${d(l.length)}`],...c.map(([u,p])=>[u,`${u} ${d(p)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${X} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${f.slice(0,o).map((u,p)=>r`
            <${mt}
              key=${`${u.classname}/${u.name}/${p}`}
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
  `}import{m245_0 as ba,m245_1 as ya,m245_2 as xa,m245_3 as ka,m245_4 as va,m245_5 as B,m245_6 as $,m245_7 as Sa,m245_8 as Oa,m245_9 as Ea,m245_10 as Vt,m245_11 as Jt}from"../main.js";import{m137_0 as Gt}from"../main.js";import{m152_0 as Ca,m152_1 as Y,m152_2 as Na,m152_3 as Pa,m152_4 as Xt,m152_5 as b}from"../main.js";import{m164_0 as Ia,m164_1 as Ha,m164_2 as za,m164_3 as qa,m164_4 as Ba,m164_5 as Wa,m164_6 as Qt}from"../main.js";var Ps=2e3,Z=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#i({kind:"text",text:t},s)}async failures(t){return this.#i({kind:"failures",text:""},t)}async#o({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return T(`${this.#s}?${n}`)}async#i(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:o}=await this.#o(t);if(n!==this.#t)return;this.error.value=null;let a=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,a);this.found.value={...t,lines:i,more:o,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof M))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Ps))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#o(t).catch(()=>null);if(!n||s!==this.#t)return;let i=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(i)}}};function pt(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Rs=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function j(e){history.replaceState(history.state,"",location.pathname+location.search+(e?Rs(e):""))}var W=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Zt=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Ds=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,dt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function ht(e,t,s){let n=([o,a,l]=dt[0])=>(o-e)**2+(a-t)**2+(l-s)**2,i=0;return dt.forEach((o,a)=>{n(o)<n(dt[i])&&(i=a)}),i}function Is(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return ht(t,t,t);let s=i=>i===0?0:55+i*40,n=e-16;return ht(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Yt={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function jt(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let i=0;i<s.length;i+=1){let o=s[i];if(o===0)n={...W};else if(Yt[o])Object.assign(n,Yt[o]);else if(o>=30&&o<=37)n.fg=o-30;else if(o>=40&&o<=47)n.bg=o-40;else if(o>=90&&o<=97)n.fg=o-82;else if(o>=100&&o<=107)n.bg=o-92;else if(o===38||o===48){let a=o===38?"fg":"bg";s[i+1]===5?(n[a]=Is(s[i+2]),i+=2):s[i+1]===2&&(n[a]=ht(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function te(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Zt))n!==void 0&&(s=jt(s,n));return s}function Hs({fg:e,bg:t,bold:s,dim:n,italic:i,underline:o,strike:a,inverse:l}){let c=[],f=l?e??"ink":t;return f!==null?c.push("ansi-on",`ansi-${f}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),o&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var zs=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function qs(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function ee(e,t=W){let s=t,n=e.includes("\r")?qs(e):e,i=[],o=l=>{l&&i.push({text:l.replace(Ds,zs),classes:Hs(s)})},a=0;for(let l of n.matchAll(Zt))o(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=jt(s,l[1]));return o(n.slice(a)),i}function se(e,t){let s=e.map(({text:a})=>a).join(""),n=[...s.matchAll(t)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return e;let i=[],o=0;for(let{text:a,classes:l}of e){let c=o+a.length,f=[o,...n.flat().filter(m=>m>o&&m<c),c];for(let m=0;m+1<f.length;m+=1){let[u,p]=[f[m],f[m+1]];p>u&&i.push({text:s.slice(u,p),classes:l,hit:n.some(([L,z])=>L<=u&&p<=z)})}o=c}return i}var et=8192,F=10,Bs=new TextDecoder;function ne(e){let t=0;for(let s=e.indexOf(F);s>=0;s=e.indexOf(F,s+1))t+=1;return t}var $t=e=>e.at(-1)===F;function gt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var tt=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:i}){this.begin=t,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+et}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=gt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(F)+1,s=this.bytes.indexOf(F,this.size);this.#n=s>=0;let n=Bs.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),i=W;return this.#t=n.map(o=>{let a=i;return i=te(i,o),a}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),i=t-this.first,o=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??W,cut:o}}};var Ws=48,Fs=2,Ks=1024*1024,st=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return H(this.#s)}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(t,s){this.#a=Math.max(this.#a,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#m=!0)}line(t){let s=this.#p(t),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#p(t);n<=this.#p(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#p(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<t?s=i+1:n=i}return s}async#f(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof M))throw s;this.error.value=s}}async#d(t){let s=await T(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,o]of this.#i)o.neededEnd>t&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#h(s.size-1,s.size);this.#o=!$t(i)}this.#w(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#w(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#h(t,s){let n=await Dt(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new M(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Ks){await this.#d(this.size);continue}let t=await this.#h(this.size,this.#a);if(t.length===0)break;this.#b(t)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#b(t){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(t);this.size+=t.length;for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t,a=t.subarray(Math.max(0,o-s),Math.max(0,o+this.#t-s));this.#n[i]=(this.#n[i]??0)+ne(a)}this.#o=!$t(t),this.#w(n);for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t;o>=s&&this.#_(i,t.slice(o-s))}}#_(t,s){let n=t*this.#t,i=t===0?0:this.#e[t]+1;this.#i.set(t,new tt({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+et),first:i}));for(let o of this.#i.keys()){if(this.#i.size<=Ws)break;this.#i.delete(o)}}#g(){for(let t of this.#l){if(this.#r.size>=Fs)return;!this.#r.has(t)&&!this.#i.has(t)&&this.#y(t)}}async#y(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+et,i=!1;await this.#f(async()=>{let o=await this.#h(s,Math.min(this.size,n));for(;s+o.length<Math.min(this.size,n);){let a=await this.#h(s+o.length,Math.min(this.size,n));if(a.length===0)break;o=gt(o,a)}this.#_(t,o),this.version.value+=1,i=!0}),this.#r.delete(t),i&&!this.#c.signal.aborted&&this.#g()}};var nt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,i=this.#n.get(t)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(t,n);let o=Math.floor(t/256);return this.#e.set(o,(this.#e.get(o)??0)+n-i),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[i,o]of this.#e)i<s&&(n+=o);if(this.#e.has(s))for(let i=s*256;i<t;i+=1)n+=this.#n.get(i)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=t?s=i:n=i-1}return s}};var ie=8e6,ae=12,oe=3,wt=48,Us=140,it=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(t){this.#t=new nt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(t);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let t=Math.min(this.#t.total,ie)-this.#r;return t>0?Math.max(1,this.#a/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?t.bottom-wt:t.top+Math.max(0,s);(n<2*wt||n>window.innerHeight-wt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,ie)}px`),this.#e=Math.max(0,Math.min(this.#a,t)),this.#u(this.#s),this.#f()}#u({box:t}){let s=this.#e/this.#m;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#o=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let o=this.#t.lineAt(this.#e);this.#i={line:o,at:this.#t.topOf(o)-this.#e};let a=this.#e>=this.#a-oe;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(t),Us))}#p(t){let s=t.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(t),this.#d(this.range.peek().first)}#f(){let t=Math.max(0,this.#t.lineAt(this.#e)-ae),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+ae),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-oe,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#d(t)}#d(t){let s=this.#o+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Vs=20,at=class{scroller=new it(Vs);wrapped=$(Js());marked=$(pt(location.hash));seen=$(0);#s;#t;cause;constructor(t){this.file=new st(t.id),this.finder=new Z(t.id,s=>this.#e(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,i=()=>{this.marked.value=pt(location.hash),this.#n()};window.addEventListener("hashchange",i),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let o=[B(()=>s.setCount(t.lines.value)),B(()=>{let{first:a,last:l}=s.range.value;t.version.value,l>=a&&t.need(a,l)}),B(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),B(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let a of o)a();n.close(),t.close()}}#n(){let t=this.marked.peek();t&&this.#e(t.from)}#e(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},j(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},j(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:i,until:o}=n,a=Math.min(Math.max(s?i:1,(s?o:i)+t),this.file.lines.peek());this.marked.value={from:s?i:a,until:a},j(this.marked.peek()),this.#e(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function Js(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m246_0 as re,m246_1 as po,m246_2 as ho,m246_3 as $o,m246_4 as go,m246_5 as wo,m246_6 as _o,m246_7 as bo,m246_8 as yo,m246_9 as xo,m246_10 as ko,m246_11 as vo,m246_12 as So}from"../main.js";var le=4e3,Gs=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Xs({line:e,needle:t}){let s=e.text.length>le,n=ee(s?e.text.slice(0,le):e.text,e.look),i=t?se(n,new RegExp(Gs(t),"gi")):n;return r`
    ${i.map(({text:o,classes:a,hit:l},c)=>l?r`<mark key=${c} class=${a}>${o}</mark>`:a?r`<span key=${c} class=${a}>${o}</span>`:o)}
    ${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var _t=class extends re{shouldComponentUpdate(t){let{line:s,needle:n,look:i}=this.props;return t.needle!==n||t.look!==i||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${t}>
        <a
          class="log-number"
          href=${`#L${t+1}`}
          tabindex="-1"
          aria-label=${`Line ${t+1}`}
          data-number=${t+1}
        ></a>
        <span class="log-text">
          ${s?r`<${Xs} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function Qs(e,{marked:t,found:s,cause:n}){let i=[];return e===n&&i.push("is-cause"),t&&e>=t.from&&e<=t.until&&i.push("is-marked"),s?.lines[s.at]===e&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&i.push("is-failure"),i.join(" ")}function ce({reader:e,sheet:t}){let{scroller:s,file:n,finder:i,marked:o,wrapped:a}=e,{first:l,last:c}=s.range.value;n.version.value;let f=i.found.value,m=x({lines:null,set:null});f&&m.current.lines!==f.lines&&(m.current={lines:f.lines,set:new Set(f.lines)});let u={cause:e.cause,marked:o.value,found:f&&{...f,hits:m.current.set}},p=f?.kind==="text"?f.text:"",L=a.value;C(()=>{L&&s.measure(t.current.children)});let z=y=>{let Ot=y.target.closest(".log-number");!Ot||y.button||y.metaKey||y.ctrlKey||(y.preventDefault(),e.mark(Number(Ot.dataset.number),y.shiftKey))},St=[];for(let y=l;y<=c;y+=1)St.push(r`<${_t} key=${y} n=${y} line=${n.line(y)} needle=${p} look=${Qs(y+1,u)} />`);return r`<div class="log-sheet" ref=${t} onClick=${z}>${St}</div>`}var Ys=250;function Zs({finder:e}){let t=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!t)return null;let{kind:s,lines:n,more:i,at:o}=t;if(n.length===0)return s==="failures"?"no failures found":"not found";let a=`${d(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${o<0?"\u2013":d(o+1)} of ${a}`}function js({reader:e}){let t=x(0),{finder:s}=e,n=a=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(e.search(a),!0)};return r`
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
        onInput=${({currentTarget:{value:a}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(a),a===""?0:Ys)}}
        onKeyDown=${a=>{a.key==="Enter"?(a.preventDefault(),n(a.currentTarget.value)||s.step(a.shiftKey?-1:1)):a.key==="Escape"&&a.currentTarget.value&&(a.preventDefault(),a.stopPropagation(),a.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var ue=({name:e,icon:t,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${h} name=${t} />
    ${e}
  </button>
`;function fe({reader:e,name:t}){let{finder:s,scroller:n,file:i,wrapped:o}=e,a=s.found.value,l=a!==null&&a.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${js} reader=${e} />
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
        onClick=${()=>e.nextFailure()}
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
          onClick=${()=>e.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${ue}
              name="Follow"
              icon="end"
              on=${c}
              tip="Follow the end (e)"
              onClick=${()=>c?n.follows.value=!1:e.followEnd()}
            />
          `}
        <a class="button" href=${i.href} download=${t} data-tip="Download the whole log">
          <${h} name="download" />
          Download
        </a>
      </span>
    </div>
  `}function tn({file:e,attempt:t}){let s=b(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return O(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function en({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${v(e.lines.value,"line")}, ${R(e.size)}
            ${e.complete.value?"":", still growing"}
          </span>
        `}
      ${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var sn=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let i=t.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
      ${i>0?v(i,"new line"):"Jump to end"}
    </button>
  `};function nn({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var an=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function me({attempt:e,name:t}){let s=E(()=>new at(e),[]),{file:n,scroller:i,wrapped:o}=s,[a,l,c]=[x(null),x(null),x(null)];C(()=>i.attach({box:a.current,strip:l.current,sheet:c.current}),[]),O(()=>s.open(),[]),C(()=>{let u=parseFloat(getComputedStyle(a.current).lineHeight);i.reset(u),o.value&&i.measure(c.current.children)},[o.value]),Jt(()=>{Gt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Qt("Log",E(()=>an(s),[]));let f=u=>{let p={ArrowUp:-1,ArrowDown:1}[u.key];if(u.key==="Home")i.toStart();else if(u.key==="End")i.follow();else if(u.key==="Enter"&&u.target===a.current)s.toggleMark();else if(p&&(u.shiftKey||u.altKey))s.moveMark(p,u.shiftKey);else return;u.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${fe} reader=${s} name=${t} />
      <${tn} file=${n} attempt=${e} />
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
      <${en} file=${n} attempt=${e} />
    </div>
  `}function pe(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m85_0 as S}from"../main.js";var on=15e3;function bt(e){let t=b(`cases:${e.id}`),s=t.ids.value.length?t.row(e.id).value:null,n=x(null);return n.current=s?.progress??n.current,n.current}var ot=({passed:e,failed:t,skipped:s})=>e+t+s;function rn(e){let t=ot(e),s=e.total===null?v(t,"case"):`${d(t)} of ${v(e.total,"case")}`,n=["failed","skipped","flaky"].filter(i=>e[i]>0);return[s,...n.map(i=>`${d(e[i])} ${i}`)].join(", ")}function ln({running:e}){return e.length===0?"":`running: ${e[0]}${e.length>1?` and ${e.length-1} more`:""}`}function cn({text:e}){let t=x(e);t.current=e;let[s,n]=k("");return O(()=>{let i=setInterval(()=>n(t.current),on);return()=>clearInterval(i)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function de({attempt:e}){let t=bt(e),s=t?rn(t):"No cases reported so far",n=t?ln(t):"";return r`
    <p class="cases-line number">
      <span class=${t?.failed?"is-bad":""}>${s}${n&&","}</span>
      ${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
    </p>
    <${cn} text=${t?`${s}, ${n}`:""} />
  `}function he({attempt:e}){let t=bt(e);return t?t.total===null?d(ot(t)):`${d(ot(t))} of ${d(t.total)}`:null}function $e({attempt:e}){let t=bt(e);if(!t?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=ot(t);return r`
    <ol class="case-list">
      ${t.ended.slice().reverse().map((n,i)=>r`<${mt} key=${`${s-i} ${n.name}`} one=${n} open=${!1} />`)}
    </ol>
    ${s>t.ended.length&&r`<p class="quiet">The newest ${t.ended.length} of ${d(s)}; all are listed at the end.</p>`}
  `}import{m117_0 as ge}from"../shared.js";function un({attempt:e}){let t=[];return e.run_seconds!==null&&t.push(`ran ${g(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${g(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),e.tree&&t.push(Pt(e.tree)),e.peak_memory_bytes!==null&&t.push(`peak memory ${R(e.peak_memory_bytes)}`),t.length===0?null:r`<p class="attempt-facts number">${t.map(s=>r`<span key=${s}>${s}</span>`)}</p>`}function fn(e,t){let s=pe(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${me} key=${t.id} attempt=${t} name=${n} />`},!t.outcome&&{name:"cases",title:"Cases",count:r`<${he} attempt=${t} />`,body:()=>r`<${$e} key=${t.id} attempt=${t} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:Kt(t.cases),body:()=>r`<${Ut} key=${t.id} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${Ht} key=${t.id} attempt=${t} />`}].filter(Boolean)}function we({job:e,attempt:t}){let s=fn(e,t),n=Rt.value.query.get("show"),i=s.some(o=>o.name===n)?n:"log";return r`
    <${S} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${V(t)}>
      <${un} attempt=${t} />
      ${t.message&&!t.cause&&r`
          <p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
        `}
      ${!t.outcome&&r`<${de} attempt=${t} />`}
      <${ge}
        label=${`Output of attempt ${t.number}`}
        tabs=${s}
        value=${i}
        onChange=${o=>I({show:o==="log"?"":o})}
      />
    <//>
  `}var _e=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function be(e,t){let[s,n]=[_e(e),_e(t)];if(s.length>400||n.length>400)return{expected:[{text:e,changed:!0}],actual:[{text:t,changed:!0}]};let i=mn(s,n),[o,a]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(rt(o,s[l++],!1),rt(a,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?rt(o,s[l++],!0):rt(a,n[c++],!0);return{expected:o,actual:a}}function mn(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)s[n][i]=e[n]===t[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function rt(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var pn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],dn=["blob","#L"];function ye(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let i;try{i=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let o=pn.find(([m])=>m.test(i.hostname)),[a,l]=o?o.slice(1):dn,c=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${a}/${e.commit}/${c}${s?`${l}${s}`:""}`}var hn=[["slider","slider"],["diff","difference"]];function xe({comparison:{name:e,expected:t,actual:s,diff:n}}){let[i,o]=k(50),[a,l]=k("slider"),c=x(null);return C(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,a]),r`
    <figure class="preview picture-slider" data-comparison=${e}>
      ${a==="diff"?r`
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
                onInput=${f=>o(Number(f.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `}
      <figcaption>
        ${e}
        ${n&&r`<${X} label="View" hideLabel options=${hn} value=${a} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m82_0 as ke,m82_1 as vr}from"../shared.js";function $n(e,t){let s=(e.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:e.id,app_version_id:e.app_version_id}:t.find(n=>n.outcome==="passed"&&!n.simulated)??null}var gn=({at:e})=>r`<time class="number" datetime=${e} title=${e}>${K(e)}</time>`,wn=[["Outcome",e=>r`<${ke} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>r`<a href=${_("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",e=>e.run_seconds===null?"\u2013":g(e.run_seconds)],["Ended",e=>e.finished_at&&r`<${gn} at=${e.finished_at} />`],["Log",e=>r`<a href=${_("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ve({job:e,attempt:t}){let s=b(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,i=$n(e,n?.history??[]);if(!i)return null;let o={...t,job_id:e.id,app_version_id:e.app_version_id};return r`
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
  `}var _n=3,bn=4,Oe=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome),Se=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?r`<mark key=${n}>${t}</mark>`:t);function yn({expected:e,actual:t}){let s=E(()=>be(e,t),[e,t]);return r`
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
  `}function xn({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=ye(t,e.file,e.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${h} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}var kn=({line:e})=>r`
  <a href=${`#L${e}`} onClick=${()=>I({show:""})}>Log line ${e}</a>
`;function vn({failure:e,batch:t}){let s=e.expected!==""||e.actual!=="";return r`
    ${s&&r`<${yn} expected=${e.expected} actual=${e.actual} />`}
    <p class="evidence-places">
      <${xn} failure=${e} batch=${t} />
      ${e.line&&r`<${kn} line=${e.line} />`}
    </p>
    ${e.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${e.stack}</pre>
        </details>
      `}
  `}function Sn({failure:e,batch:t,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${e.name&&r`<span class="evidence-case">${e.name}</span>`}
          <span class="failure-cause">${e.cause}</span>
        </summary>
        <${vn} failure=${e} batch=${t} />
      </details>
    </li>
  `}function On({attempt:e}){let t=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,n=Y(t,e.artifacts).data.value?.artifacts??[],{comparisons:i,images:o,videos:a}=E(()=>It(n.map(G)),[n]),l=o.slice(0,bn);return i.length+l.length+a.length===0?null:r`
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
  `}var En=(e,t)=>[`attempt ${e.number} on ${e.agent}`,t.length>1&&v(t.length,"failure")].filter(Boolean).join(", "),Mn=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function Ee({job:e,attempt:t,initial:s}){let n=Y(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=Y(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,o=n.data.value?.failures??[],a=o.length>0?o:[Mn(t)].filter(Boolean);return r`
    <${S} id="evidence" className="evidence" title="Why it failed" note=${En(t,o)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${a.map((l,c)=>r`
              <${Sn} key=${c} failure=${l} batch=${i} open=${c<_n} />
            `)}
        </ul>
        <${On} attempt=${t} />
      </div>
      <${ve} job=${e} attempt=${t} />
    <//>
  `}import{m0_0 as Me,m0_1 as Vr,m0_2 as Jr,m0_3 as Gr,m0_4 as Xr,m0_5 as Qr,m0_6 as Yr,m0_7 as Zr,m0_8 as jr,m0_9 as tl,m0_10 as el,m0_11 as Te,m0_12 as Ae,m0_13 as sl,m0_14 as nl}from"../main.js";import{m186_0 as A,m186_1 as ol}from"../main.js";import{m78_0 as Le}from"../main.js";import{m89_0 as Ce}from"../shared.js";var Tn=1e3;function yt(e){let t=["pending","running"].includes(e.status);return[["failed","cancelled"].includes(e.status)&&A("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>Te(e.id)},t&&A("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>Me(e.id)}].filter(Boolean)}function Ne({job:e}){let t=Vt(null),s=(a,l)=>async()=>{t.value=a,await l(),t.value=null},n=yt(e),i=Xt(n.map(({label:a})=>a).join(),Tn),o=t.value!==null||!i;return r`
    ${e.status==="pending"&&A("priority","job")&&r`
        <${Le}
          label=${`Priority ${e.priority}`}
          items=${Ce(e.priority,a=>s("Priority",()=>Ae(e.id,a))())}
        >
          Priority ${e.priority}
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
          ${t.value===a?l:a}
        </button>
      `)}
  `}var Pe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],Re=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],De=["org_id","app_version_id","test","priority","target"];function Ie(e){let t=De.map(s=>`--${s.replaceAll("_","-")} ${N(String(e[s]))}`);for(let[s,n,i]of Pe)(e[s]??i)!==i&&t.push(`${n} ${N(String(e[s]))}`);for(let[s,n]of Re)for(let[i,o]of Object.entries(e[s]??{}))t.push(`${n} ${N(`${i}=${o}`)}`);return e.source?.commit&&t.push(`--tests-commit ${e.source.commit}`),e.source?.repository&&t.push(`--tests-repository ${N(e.source.repository)}`),`qgjob submit ${t.join(" ")}`}function He(e){let t=Object.fromEntries(De.map(s=>[s,e[s]]));for(let[s,,n]of Pe)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of Re)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return e.source&&(t.source=e.source),t}import{m228_0 as lt,m228_1 as vl,m228_2 as Sl,m228_3 as Ol,m228_4 as ze}from"../main.js";import{m30_0 as xt}from"../main.js";function An(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${t.outcome?"":" --follow"}`],["failed","cancelled"].includes(e.status)&&A("retry","job")&&["Retry",`qgjob retry ${s}`],A("submit","job")&&["Submit again",Ie(e)]].filter(Boolean).map(([i,o])=>[i,o+ze()])}function Ln(e,t){let{id:s}=e,{origin:n}=location,i=JSON.stringify(He(e));return[["Show the job",`${lt} ${n}/job/${s}`],t&&["Show the log of this attempt",`${lt} -r 0- ${n}/api/v1/attempts/${t.id}/log`],A("submit","job")&&["Submit again",`${lt} ${n}/submit-job -H 'Content-Type: application/json' -d ${N(i)}`]].filter(Boolean)}var qe=({job:e,attempt:t})=>r`
  <${S} title="Command line" className="job-commands">
    ${An(e,t).map(([s,n])=>r`<${xt} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${Ln(e,t).map(([s,n])=>r`<${xt} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m36_0 as ct}from"../main.js";import{m39_0 as Be}from"../shared.js";import{m48_0 as We,m48_1 as Fl}from"../main.js";var kt=({at:e})=>r`<time class="number" datetime=${e} title=${e}>${K(e)}</time>`;function Cn({job:e}){let t=b(e.test_id?`test:${e.test_id}`:null),s=t?.ids.value.length?t.row(e.test_id).value?.mean_seconds:null;return r`
    <${ct} since=${e.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${D(s)}</span>`}
  `}function Nn(e){return e.finished_at&&e.started_at?g(w(e.finished_at)-w(e.started_at)):e.status==="running"&&e.started_at&&r`<${Cn} job=${e} />`}function Pn({id:e}){let t=b(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${_("batch",{id:e})}>${s?Mt(s):"Batch"}</a>`}var Rn=({variables:e})=>r`
  <ul class="plain">
    ${Object.entries(e).map(([t,s])=>r`<li key=${t}><code>${t}=${s}</code></li>`)}
  </ul>
`,Dn=({source:{commit:e,bundle:t,repository:s}})=>r`
  <span title=${s}>
    ${e?"commit ":"bundle "}<code title=${e||t}>${At(e||t)}</code>
  </span>
`,Fe=({job:e})=>r`
  <${Be}
    facts=${[["Build",r`<${We} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${_("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",Tt(e.labels)],["Environment",Object.keys(e.environment).length>0&&r`<${Rn} variables=${e.environment} />`],["Tests",e.source&&r`<${Dn} source=${e.source} />`],["Priority",String(e.priority)],["Agent",e.agent&&r`<a href=${_("agent",{name:e.agent})}>${e.agent}</a>`],["Batch",e.batch_id&&r`<${Pn} id=${e.batch_id} />`],["Submitted",r`<${kt} at=${e.created_at} />`],["Started",e.started_at&&r`<${kt} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${kt} at=${e.finished_at} />`],["Duration",Nn(e)],["Id",r`<code class="id">${e.id}</code>`]]}
  />
`;import{m79_0 as Ke}from"../shared.js";import{m83_0 as Ue}from"../main.js";function In({position:e,groups_ahead:t,jobs_ahead:s,eta_seconds:n}){return[e!=null&&[d(e),e===1?"in the queue: next":"in the queue"],t>0&&[d(t),t===1?"group ahead":"groups ahead"],s>0&&[d(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[D(n),"until it starts, estimated"]].filter(Boolean)}function Ve({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=e.tries??[];return r`
    <div class=${`queue-place ${e.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${t&&In(e.explanation??{}).map(([i,o])=>r`
            <span key=${o} class="queue-figure number" data-figure=${o}>
              <b>${i}</b>
              ${o}
            </span>
          `)}
      ${t&&r`
          <span class="queue-figure number">
            <b>
              <${ct} since=${n.at(-1)?.finished_at??e.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m109_0 as Je}from"../main.js";var Ge=104,Hn=30,Qe={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},P={x:188,y:12,width:432,height:66},vt=new Set(["assigned","installing","running"]),zn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},qn=(e,t)=>`${vt.has(e)&&!vt.has(t)?"agent":e}>${t}`;function Bn({name:e,times:t,here:s}){let[n,i,o]=Qe[e],a=s?"is-here":t>0?"is-taken":"";return r`
    <g class=${`way-node ${a}`} data-node=${e} data-taken=${t>0?"":void 0}>
      <rect x=${n} y=${i} width=${Ge} height=${Hn} rx="3" />
      <text x=${n+Ge/2} y=${i+20}>
        ${o}
        ${t>1?` \xD7${t}`:""}
      </text>
    </g>
  `}var Wn={backoff:"backing off",done:"passed"},Xe=e=>e.map(t=>Wn[t]??t);function Ye({job:e}){let t=Nt(e),s=a=>t.filter(l=>l===a).length,n=new Set(t.slice(1).map((a,l)=>qn(t[l],a))),i=t.at(-1),o=Object.entries(zn).sort(([a],[l])=>n.has(a)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${Xe(t).join(", ")}`}
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
          class=${`way-agent ${t.some(a=>vt.has(a))?"is-taken":""}`}
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
        ${Xe(t).map((a,l)=>r`
            <span key=${l} class=${l===t.length-1?"strong":""}>${a}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m115_0 as dc,m115_1 as Ze,m115_2 as hc}from"../main.js";import{m35_0 as je}from"../shared.js";var Fn=e=>[["Passed",ut(e.pass_rate),`${d(e.passed)} of ${v(e.attempts,"attempt")}`],["Flaky",ut(e.flaky_rate),`${d(e.flaky)} of ${v(e.jobs,"job")} passed only on retry`],["Typical duration",e.mean_seconds===null?"\u2013":g(e.mean_seconds),""]];function ts({job:e}){let t=b(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&_("test",{id:s.id});return r`
    <${S}
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
          <${je} history=${s.history} usual=${s.mean_seconds} here=${e.id} />
        `}
    <//>
  `}import{m6_0 as es,m6_1 as Ec,m6_2 as Mc,m6_3 as Tc}from"../main.js";var ss=1,Kn=.5,ns=.14;function as(e,t){let s=[],n=w(e.created_at),i=o=>n=ft(e,o).at(-1)?.time??n;i(-1);for(let[o,a]of(e.tries??[]).entries()){let l=w(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Ct(a)];s.push({attempt:a,parts:c}),n=w(a.finished_at)??t,i(o)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:o}of s)for(let a of o)a.live=a.until===null,a.until=Math.max(a.from,a.until??t);return s}var is=({kind:e})=>e==="waiting"||e==="backoff";function os(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!is(c)).reduce((c,{from:f,until:m})=>c+m-f,0),n=s>0?Math.max(Kn*s,ss):1/0,i=[],o=0;for(let c of t){i.push([c.from,o]);let f=c.until-c.from;c.cut=is(c)&&f>n*1.2,o+=c.cut?n:f,i.push([c.until,o])}let a=Math.max(o,ss),l=c=>{let f=i.findIndex(([z])=>z>=c);if(f<0)return o/a;if(f===0)return 0;let[[m,u],[p,L]]=[i[f-1],i[f]];return(u+(p>m?(c-m)/(p-m)*(L-u):0))/a};return{place:l,marks:Un(e,l)}}function Un(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(o=>o.attempt).map(o=>o.parts[0].until)],i=[];for(let o of n){let a=t(o);a>1-ns||i.length>0&&a-i.at(-1).at<ns||i.push({at:a,time:o-s})}return i.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),i}var Vn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],cs={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},Jn={...cs,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Gn=.05;function rs({attempt:e,parts:t}){let s=t.filter(({from:n,until:i,live:o})=>o||i-n>=Gn).map(({kind:n,from:i,until:o,live:a})=>`${a?Jn[n]:cs[n]} ${a?D(o-i):g(o-i)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var Xn=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function ls({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${Xn(t,i)}
          ></i>
        `)}
      ${s?.outcome&&r`
          <span
            class=${`fall-end state-${U(s)}`}
            style=${{left:`${(t(n.at(-1).until)*100).toFixed(3)}%`}}
          >
            <${h} name=${U(s)} />
          </span>
        `}
    </span>
  `}function Qn({job:e,row:t,place:s,chosen:n}){let{attempt:i}=t;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${h} name="pending" />
            <span>${e.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${ls} row=${t} place=${s} />
        <span class="fall-text quiet number">${rs(t)}</span>
      </li>
    `;let o=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),I({attempt:i.number}))},a=U(i);return r`
    <li class=${`fall-row ${n?"is-chosen":""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${_("job",{id:e.id},{attempt:i.number})}
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
      <${ls} row=${t} place=${s} />
      <span class="fall-text quiet number">${rs(t)}</span>
    </li>
  `}function us({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=as(e,s?es.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:o}=os(n);return r`
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
              job=${e}
              row=${a}
              place=${i}
              chosen=${a.attempt?.number===t}
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
  `}import{m179_0 as Fc,m179_1 as Kc,m179_2 as Uc,m179_3 as Vc,m179_4 as Jc,m179_5 as Gc,m179_6 as Xc,m179_7 as Qc,m179_8 as fs}from"../main.js";import{m181_0 as jc,m181_1 as tu,m181_2 as eu,m181_3 as su,m181_4 as ms}from"../main.js";import{m221_0 as au,m221_1 as ou,m221_2 as ps}from"../main.js";function Au({params:e}){let t=ps(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function Yn(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var Zn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],jn=({job:e})=>r`
  <${Ze} job=${e} />
  ${Zn.filter(([t])=>e[t]).map(([t,s,n])=>r`<span key=${t} class=${`tag ${s}`} data-tip=${n}>${t}</span>`)}
`;function ti(e){let t=e?.batch_id,s=b(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?Et(n):"Batch",_("batch",{id:t})]]}}function ds({params:{id:e},query:t}){let s=E(fs,[]),n=b(`job:${e}`),i=n.ids.value.length>0?n.row(e).value:null;ms("This job",()=>i?yt(i):[]);let o=ti(i);if(!i)return r`<${Ke} store=${n} kind="job" />`;let a=Yn(i,t),l=Oe(a),c=a&&r`<${we} key=${a.id} job=${i} attempt=${a} />`,f=s?.failures?.attempt===a?.id?s?.failures:null;return r`
    <${Ue}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${o}
      crumb=${Lt(i.test)}
      inspect=${["job",e]}
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
