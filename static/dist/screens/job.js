import{m244_0 as ii,m244_1 as ai,m244_2 as oi,m244_3 as O,m244_4 as ri,m244_5 as li,m244_6 as ci,m244_7 as N,m244_8 as E,m244_9 as ui,m244_10 as x,m244_11 as k}from"../main.js";import{m4_0 as pi,m4_1 as di,m4_2 as Tt,m4_3 as At,m4_4 as hi,m4_5 as $i,m4_6 as gi}from"../shared.js";import{m147_0 as R,m147_1 as yi,m147_2 as v,m147_3 as D,m147_4 as Lt,m147_5 as d,m147_6 as ft,m147_7 as g,m147_8 as bi,m147_9 as _,m147_10 as M,m147_11 as Ct,m147_12 as Nt,m147_13 as K}from"../main.js";import{m154_0 as r}from"../main.js";var _s={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},U=({outcome:t})=>t?_s[t]??"cancelled":"running",V=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s};function Pt(t){let e=_(t.leased_at),s=_(t.started_at),n=_(t.finished_at),i=[],o=(l,c,f)=>(f===null||f>c)&&i.push({kind:l,from:c,until:f});if(s===null)return o(t.phase==="installing"||t.install_seconds!==null?"installing":"assigned",e,n),i;let a=Math.max(e,s-(t.install_seconds??0));return o("assigned",e,a),t.install_seconds!==null&&o("installing",a,s),o("running",s,n),i}function ws(t){let e=["assigned"];return(t.install_seconds!==null||t.phase==="installing")&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var ys=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function mt(t,e){let s=t.tries??[],n=_(s[e]?.leased_at??t.created_at),i=s[e+1]?_(s[e+1].leased_at):1/0;return(t.retried??[]).map(o=>({...o,time:_(o.at)})).filter(({time:o})=>o>=n&&o<i)}function Rt(t){let e=t.tries??[],s=["waiting"],n=o=>{let a=mt(t,o);for(let{status:l}of a)s.push(l,"waiting");return a.length>0};n(-1),e.forEach((o,a)=>{s.push(...ws(o)),!n(a)&&a<e.length-1&&s.push(...ys(o))});let i=e.at(-1);if(t.status==="pending"){let o=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==o&&s.push(o)}else t.status!=="running"&&(i&&t.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}import{m164_0 as Dt,m164_1 as Mi}from"../shared.js";import{m188_0 as Li,m188_1 as Ci,m188_2 as Ni,m188_3 as Pi,m188_4 as I,m188_5 as Ri,m188_6 as w,m188_7 as It,m188_8 as Di}from"../main.js";import{m2_0 as T,m2_1 as A,m2_2 as Ht,m2_3 as zi}from"../main.js";var bs=/\.html?$/i,xs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ks=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,vs=t=>t.split("/").map(encodeURIComponent).join("/");function J({path:t},e){if(!e)return null;let s=e.url+vs(t);return bs.test(t)?xs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&ks.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}import{m191_0 as Fi,m191_1 as Ki,m191_2 as Ui,m191_3 as Vi,m191_4 as H}from"../main.js";var Ss=["image/png","image/jpeg","image/gif","image/webp"],Os=["video/mp4","video/webm"],G=t=>({...t,url:H(t.url)}),q=({content_type:t})=>Ss.includes(t)?"image":Os.includes(t)?"video":null,Es=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;function zt(t){let e=new Map,s=t.filter(o=>q(o)==="image");for(let o of s){let a=Es.exec(o.path);if(!a)continue;let l=a[1]+a[3];e.set(l,{...e.get(l),[a[2]]:o})}let n=[];for(let[o,{expected:a,actual:l,diff:c}]of e)a&&l&&n.push({name:o,expected:a,actual:l,diff:c??null});let i=new Set(n.flatMap(({expected:o,actual:a,diff:l})=>[o,a,l]));return{comparisons:n,images:s.filter(o=>!i.has(o)),videos:t.filter(o=>q(o)==="video")}}import{m62_0 as h}from"../main.js";var Ms=12,Ts=36e5,As=6e4;function Ls({artifact:t}){let{path:e,url:s}=t;return r`
    <figure class="preview">
      ${q(t)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${e} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${e} controls preload="metadata"></video>`}
      <figcaption>${e}</figcaption>
    </figure>
  `}function Cs({artifact:t,content:e}){let s=J(t,e);return s?r`
    <a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${s.title}<${h} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
    </a>
  `:null}function qt({attempt:t}){let[e,s]=k(null),[n,i]=k(0),o=`/api/v1/attempts/${t.id}/artifacts`;O(()=>{let u=new AbortController;return A(o,{signal:u.signal}).then(p=>s({...p,artifacts:p.artifacts.map(G)})).catch(()=>u.signal.aborted||s(p=>p??"failed")),()=>u.abort()},[o,t.artifacts,n]);let a=e?.content?.expires_at;if(O(()=>{if(!a)return;let u=Math.max(As,Date.parse(a)-Ts-Date.now()),p=setTimeout(()=>i(C=>C+1),u);return()=>clearTimeout(p)},[a,n]),e===null)return null;if(e==="failed")return r`
      <p class="quiet">
        <a href=${H(o)}>Artifacts</a> could not be loaded.
      </p>
    `;let{artifacts:l,content:c}=e,f=[...l].sort((u,p)=>!J(u,c)-!J(p,c)),m=l.filter(q).slice(0,Ms);return r`
    <div class="artifacts">
      ${m.length>0&&r`
          <div class="previews">${m.map(u=>r`<${Ls} key=${u.id} artifact=${u} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${f.map(u=>r`
            <li key=${u.id}>
              <a href=${u.url}>${u.path}</a> <span class="quiet number">${R(u.size)}</span>
              <${Cs} artifact=${u} content=${c} />
            </li>
          `)}
      </ul>
    </div>
  `}function pt(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var dt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function X(t){history.replaceState(history.state,"",location.pathname+location.search+(t?dt(t):""))}function Q({from:t,until:e=null}){let s={from:t,until:e??t},n=s.from===s.until?`Log line ${t}`:`Log lines ${t}\u2013${e}`;return r`<a class="log-link" href=${dt(s)} onClick=${()=>I({show:""})}>${n}</a>`}import{m103_0 as Y}from"../main.js";import{m115_0 as ha,m115_1 as Z,m115_2 as Bt}from"../main.js";var Wt=["failed","error","skipped","passed"],Ns={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Ps={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Rs=3,Ft=100,Vt=({outcome:t})=>t==="failed"||t==="error";function Jt(t){let e=Object.values(t).reduce((n,i)=>n+i,0),s=(t.failed??0)+(t.error??0);return s>0?`${d(e)}, ${d(s)} failed`:d(e)}var Kt=({one:t})=>r`<${Q} from=${t.log_line} until=${t.log_last_line} />`;function Ut({one:t,children:e}){return r`
    <span class=${`state state-${Ps[t.outcome]}`}>
      <${h} name=${Ns[t.outcome]} />
      <span>${t.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${t.project&&`[${t.project}] \u203A `}${t.name}</span>
      ${t.classname&&r`${" "}<span class="quiet">${t.classname}</span>`}
      ${t.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
      ${e}
    </span>
    <span class="number quiet">${g(t.seconds)}</span>
  `}var ht=({one:t,open:e})=>r`
  <li class="case">
    ${t.message?r`
          <details open=${e}>
            <summary class="case-line">
              <${Ut} one=${t} />
            </summary>
            <pre
              class=${`case-message ${Vt(t)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${t.name}`}
            >
              ${t.message}
            </pre>
            ${t.log_line&&r`<p class="case-output"><${Kt} one=${t} /></p>`}
          </details>
        `:r`
          <div class="case-line">
            <${Ut} one=${t}>${t.log_line&&r`${" "}<${Kt} one=${t} />`}<//>
          </div>
        `}
  </li>
`;function Ds(t){let[e,s]=k(null),[n,i]=k(0),o=JSON.stringify(t.cases);return O(()=>{let a=new AbortController;return A(`/api/v1/attempts/${t.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof T))throw l;s(l)}}),()=>a.abort()},[t.id,o,n]),[e,()=>i(n+1)]}function Gt({attempt:t}){let[e,s]=Ds(t),[n,i]=k("all"),[o,a]=k(Ft),l=E(()=>Array.isArray(e)?Wt.flatMap(u=>e.filter(p=>p.outcome===u)):[],[e]);if(e===null)return r`<${Bt} />`;if(e instanceof T)return r`<${Z} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=Wt.map(u=>[u,l.filter(p=>p.outcome===u).length]).filter(([,u])=>u>0),f=n==="all"?l:l.filter(u=>u.outcome===n),m=[["all",`all ${d(l.length)}`],...c.map(([u,p])=>[u,`${u} ${d(p)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${Y} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${f.slice(0,o).map((u,p)=>r`
            <${ht}
              key=${`${u.project}/${u.classname}/${u.name}/${p}`}
              one=${u}
              open=${Vt(u)&&p<Rs}
            />
          `)}
      </ol>
      ${f.length>o&&r`
          <button type="button" class="button" onClick=${()=>a(o+Ft)}>
            Show more (${v(f.length-o,"case")} left)
          </button>
        `}
    </div>
  `}import{m246_0 as Ea,m246_1 as Ma,m246_2 as Ta,m246_3 as Aa,m246_4 as La,m246_5 as B,m246_6 as $,m246_7 as Ca,m246_8 as Na,m246_9 as Pa,m246_10 as Xt,m246_11 as Qt}from"../main.js";import{m138_0 as Yt}from"../main.js";import{m153_0 as za,m153_1 as j,m153_2 as qa,m153_3 as Ba,m153_4 as Zt,m153_5 as y}from"../main.js";import{m165_0 as Ka,m165_1 as Ua,m165_2 as Va,m165_3 as Ja,m165_4 as Ga,m165_5 as Xa,m165_6 as jt}from"../main.js";var Is=2e3,tt=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#i({kind:"text",text:e},s)}async failures(e){return this.#i({kind:"failures",text:""},e)}async#o({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return A(`${this.#s}?${n}`)}async#i(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:o}=await this.#o(e);if(n!==this.#t)return;this.error.value=null;let a=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,a);this.found.value={...e,lines:i,more:o,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof T))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Is))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#o(e).catch(()=>null);if(!n||s!==this.#t)return;let i=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(i)}}};var W=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),ee=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Hs=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,$t=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function gt(t,e,s){let n=([o,a,l]=$t[0])=>(o-t)**2+(a-e)**2+(l-s)**2,i=0;return $t.forEach((o,a)=>{n(o)<n($t[i])&&(i=a)}),i}function zs(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return gt(e,e,e);let s=i=>i===0?0:55+i*40,n=t-16;return gt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var te={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function se(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let i=0;i<s.length;i+=1){let o=s[i];if(o===0)n={...W};else if(te[o])Object.assign(n,te[o]);else if(o>=30&&o<=37)n.fg=o-30;else if(o>=40&&o<=47)n.bg=o-40;else if(o>=90&&o<=97)n.fg=o-82;else if(o>=100&&o<=107)n.bg=o-92;else if(o===38||o===48){let a=o===38?"fg":"bg";s[i+1]===5?(n[a]=zs(s[i+2]),i+=2):s[i+1]===2&&(n[a]=gt(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function ne(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(ee))n!==void 0&&(s=se(s,n));return s}function qs({fg:t,bg:e,bold:s,dim:n,italic:i,underline:o,strike:a,inverse:l}){let c=[],f=l?t??"ink":e;return f!==null?c.push("ansi-on",`ansi-${f}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),o&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var Bs=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function Ws(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function ie(t,e=W){let s=e,n=t.includes("\r")?Ws(t):t,i=[],o=l=>{l&&i.push({text:l.replace(Hs,Bs),classes:qs(s)})},a=0;for(let l of n.matchAll(ee))o(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=se(s,l[1]));return o(n.slice(a)),i}function ae(t,e){let s=t.map(({text:a})=>a).join(""),n=[...s.matchAll(e)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return t;let i=[],o=0;for(let{text:a,classes:l}of t){let c=o+a.length,f=[o,...n.flat().filter(m=>m>o&&m<c),c];for(let m=0;m+1<f.length;m+=1){let[u,p]=[f[m],f[m+1]];p>u&&i.push({text:s.slice(u,p),classes:l,hit:n.some(([C,z])=>C<=u&&p<=z)})}o=c}return i}var st=8192,F=10,Fs=new TextDecoder;function oe(t){let e=0;for(let s=t.indexOf(F);s>=0;s=t.indexOf(F,s+1))e+=1;return e}var _t=t=>t.at(-1)===F;function wt(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var et=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:i}){this.begin=e,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+st}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=wt(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(F)+1,s=this.bytes.indexOf(F,this.size);this.#n=s>=0;let n=Fs.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),i=W;return this.#t=n.map(o=>{let a=i;return i=ne(i,o),a}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),i=e-this.first,o=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??W,cut:o}}};var Ks=48,Us=2,Vs=1024*1024,nt=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return H(this.#s)}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(e,s){this.#a=Math.max(this.#a,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#m=!0)}line(e){let s=this.#p(e),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<e?s=i+1:n=i}return s}async#f(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof T))throw s;this.error.value=s}}async#d(e){let s=await A(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,o]of this.#i)o.neededEnd>e&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#h(s.size-1,s.size);this.#o=!_t(i)}this.#_(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#_(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#h(e,s){let n=await Ht(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new T(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Vs){await this.#d(this.size);continue}let e=await this.#h(this.size,this.#a);if(e.length===0)break;this.#y(e)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#y(e){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(e);this.size+=e.length;for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t,a=e.subarray(Math.max(0,o-s),Math.max(0,o+this.#t-s));this.#n[i]=(this.#n[i]??0)+oe(a)}this.#o=!_t(e),this.#_(n);for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t;o>=s&&this.#w(i,e.slice(o-s))}}#w(e,s){let n=e*this.#t,i=e===0?0:this.#e[e]+1;this.#i.set(e,new et({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+st),first:i}));for(let o of this.#i.keys()){if(this.#i.size<=Ks)break;this.#i.delete(o)}}#g(){for(let e of this.#l){if(this.#r.size>=Us)return;!this.#r.has(e)&&!this.#i.has(e)&&this.#b(e)}}async#b(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+st,i=!1;await this.#f(async()=>{let o=await this.#h(s,Math.min(this.size,n));for(;s+o.length<Math.min(this.size,n);){let a=await this.#h(s+o.length,Math.min(this.size,n));if(a.length===0)break;o=wt(o,a)}this.#w(e,o),this.version.value+=1,i=!0}),this.#r.delete(e),i&&!this.#c.signal.aborted&&this.#g()}};var it=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,i=this.#n.get(e)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(e,n);let o=Math.floor(e/256);return this.#e.set(o,(this.#e.get(o)??0)+n-i),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[i,o]of this.#e)i<s&&(n+=o);if(this.#e.has(s))for(let i=s*256;i<e;i+=1)n+=this.#n.get(i)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=e?s=i:n=i-1}return s}};var re=8e6,le=12,ce=3,yt=48,Js=140,at=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(e){this.#t=new it(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(e);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let e=Math.min(this.#t.total,re)-this.#r;return e>0?Math.max(1,this.#a/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?e.bottom-yt:e.top+Math.max(0,s);(n<2*yt||n>window.innerHeight-yt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,re)}px`),this.#e=Math.max(0,Math.min(this.#a,e)),this.#u(this.#s),this.#f()}#u({box:e}){let s=this.#e/this.#m;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#o=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let o=this.#t.lineAt(this.#e);this.#i={line:o,at:this.#t.topOf(o)-this.#e};let a=this.#e>=this.#a-ce;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),Js))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(e),this.#d(this.range.peek().first)}#f(){let e=Math.max(0,this.#t.lineAt(this.#e)-le),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+le),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-ce,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#d(e)}#d(e){let s=this.#o+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Gs=20,ot=class{scroller=new at(Gs);wrapped=$(Xs());marked=$(pt(location.hash));seen=$(0);#s;#t;cause;constructor(e){this.file=new nt(e.id),this.finder=new tt(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,i=()=>{this.marked.value=pt(location.hash),this.#n()};window.addEventListener("hashchange",i),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let o=[B(()=>s.setCount(e.lines.value)),B(()=>{let{first:a,last:l}=s.range.value;e.version.value,l>=a&&e.need(a,l)}),B(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),B(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let a of o)a();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},X(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},X(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:i,until:o}=n,a=Math.min(Math.max(s?i:1,(s?o:i)+e),this.file.lines.peek());this.marked.value={from:s?i:a,until:a},X(this.marked.peek()),this.#e(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function Xs(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m247_0 as ue,m247_1 as yo,m247_2 as bo,m247_3 as xo,m247_4 as ko,m247_5 as vo,m247_6 as So,m247_7 as Oo,m247_8 as Eo,m247_9 as Mo,m247_10 as To,m247_11 as Ao,m247_12 as Lo}from"../main.js";var fe=4e3,Qs=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Ys({line:t,needle:e}){let s=t.text.length>fe,n=ie(s?t.text.slice(0,fe):t.text,t.look),i=e?ae(n,new RegExp(Qs(e),"gi")):n;return r`
    ${i.map(({text:o,classes:a,hit:l},c)=>l?r`<mark key=${c} class=${a}>${o}</mark>`:a?r`<span key=${c} class=${a}>${o}</span>`:o)}
    ${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var bt=class extends ue{shouldComponentUpdate(e){let{line:s,needle:n,look:i}=this.props;return e.needle!==n||e.look!==i||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${e}>
        <a
          class="log-number"
          href=${`#L${e+1}`}
          tabindex="-1"
          aria-label=${`Line ${e+1}`}
          data-number=${e+1}
        ></a>
        <span class="log-text">
          ${s?r`<${Ys} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function Zs(t,{marked:e,found:s,cause:n}){let i=[];return t===n&&i.push("is-cause"),e&&t>=e.from&&t<=e.until&&i.push("is-marked"),s?.lines[s.at]===t&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&i.push("is-failure"),i.join(" ")}function me({reader:t,sheet:e}){let{scroller:s,file:n,finder:i,marked:o,wrapped:a}=t,{first:l,last:c}=s.range.value;n.version.value;let f=i.found.value,m=x({lines:null,set:null});f&&m.current.lines!==f.lines&&(m.current={lines:f.lines,set:new Set(f.lines)});let u={cause:t.cause,marked:o.value,found:f&&{...f,hits:m.current.set}},p=f?.kind==="text"?f.text:"",C=a.value;N(()=>{C&&s.measure(e.current.children)});let z=b=>{let Mt=b.target.closest(".log-number");!Mt||b.button||b.metaKey||b.ctrlKey||(b.preventDefault(),t.mark(Number(Mt.dataset.number),b.shiftKey))},Et=[];for(let b=l;b<=c;b+=1)Et.push(r`<${bt} key=${b} n=${b} line=${n.line(b)} needle=${p} look=${Zs(b+1,u)} />`);return r`<div class="log-sheet" ref=${e} onClick=${z}>${Et}</div>`}var js=250;function tn({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:i,at:o}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let a=`${d(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${o<0?"\u2013":d(o+1)} of ${a}`}function en({reader:t}){let e=x(0),{finder:s}=t,n=a=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(t.search(a),!0)};return r`
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
        onInput=${({currentTarget:{value:a}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(a),a===""?0:js)}}
        onKeyDown=${a=>{a.key==="Enter"?(a.preventDefault(),n(a.currentTarget.value)||s.step(a.shiftKey?-1:1)):a.key==="Escape"&&a.currentTarget.value&&(a.preventDefault(),a.stopPropagation(),a.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var pe=({name:t,icon:e,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${h} name=${e} />
    ${t}
  </button>
`;function de({reader:t,name:e}){let{finder:s,scroller:n,file:i,wrapped:o}=t,a=s.found.value,l=a!==null&&a.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${en} reader=${t} />
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
        ${s.busy.value?"searching\u2026":r`<${tn} finder=${s} />`}
      </span>
      <span class="log-ways">
        <${pe}
          name="Wrap"
          icon="wrap"
          on=${o.value}
          tip="Wrap long lines (w)"
          onClick=${()=>t.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${pe}
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
  `}function sn({file:t,attempt:e}){let s=y(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return O(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function nn({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${v(t.lines.value,"line")}, ${R(t.size)}
            ${t.complete.value?"":", still growing"}
          </span>
        `}
      ${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var an=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let i=e.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
      ${i>0?v(i,"new line"):"Jump to end"}
    </button>
  `};function on({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var rn=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function he({attempt:t,name:e}){let s=E(()=>new ot(t),[]),{file:n,scroller:i,wrapped:o}=s,[a,l,c]=[x(null),x(null),x(null)];N(()=>i.attach({box:a.current,strip:l.current,sheet:c.current}),[]),O(()=>s.open(),[]),N(()=>{let u=parseFloat(getComputedStyle(a.current).lineHeight);i.reset(u),o.value&&i.measure(c.current.children)},[o.value]),Qt(()=>{Yt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),jt("Log",E(()=>rn(s),[]));let f=u=>{let p={ArrowUp:-1,ArrowDown:1}[u.key];if(u.key==="Home")i.toStart();else if(u.key==="End")i.follow();else if(u.key==="Enter"&&u.target===a.current)s.toggleMark();else if(p&&(u.shiftKey||u.altKey))s.moveMark(p,u.shiftKey);else return;u.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${de} reader=${s} name=${e} />
      <${sn} file=${n} attempt=${t} />
      ${n.error.value&&r`
          <${Z}
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
            <${me} reader=${s} sheet=${c} />
          </div>
        </div>
        <${an} reader=${s} />
        <${on} reader=${s} />
      </div>
      <${nn} file=${n} attempt=${t} />
    </div>
  `}function $e(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m86_0 as S}from"../main.js";var ln=15e3;function xt(t){let e=y(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=x(null);return n.current=s?.progress??n.current,n.current}var rt=({passed:t,failed:e,skipped:s})=>t+e+s;function cn(t){let e=rt(t),s=t.total===null?v(e,"case"):`${d(e)} of ${v(t.total,"case")}`,n=["failed","skipped","flaky"].filter(i=>t[i]>0);return[s,...n.map(i=>`${d(t[i])} ${i}`)].join(", ")}function un({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function fn({text:t}){let e=x(t);e.current=t;let[s,n]=k("");return O(()=>{let i=setInterval(()=>n(e.current),ln);return()=>clearInterval(i)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function ge({attempt:t}){let e=xt(t),s=e?cn(e):"No cases reported so far",n=e?un(e):"";return r`
    <p class="cases-line number">
      <span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
      ${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
    </p>
    <${fn} text=${e?`${s}, ${n}`:""} />
  `}function _e({attempt:t}){let e=xt(t);return e?e.total===null?d(rt(e)):`${d(rt(e))} of ${d(e.total)}`:null}function we({attempt:t}){let e=xt(t);if(!e?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=rt(e);return r`
    <ol class="case-list">
      ${e.ended.slice().reverse().map((n,i)=>r`<${ht} key=${`${s-i} ${n.name}`} one=${n} open=${!1} />`)}
    </ol>
    ${s>e.ended.length&&r`<p class="quiet">The newest ${e.ended.length} of ${d(s)}; all are listed at the end.</p>`}
  `}import{m118_0 as ye}from"../shared.js";function mn({attempt:t}){let e=[];return t.run_seconds!==null&&e.push(`ran ${g(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${g(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),t.tree&&e.push(Dt(t.tree)),t.peak_memory_bytes!==null&&e.push(`peak memory ${R(t.peak_memory_bytes)}`),e.length===0?null:r`<p class="attempt-facts number">${e.map(s=>r`<span key=${s}>${s}</span>`)}</p>`}function pn(t,e){let s=$e(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${he} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:r`<${_e} attempt=${e} />`,body:()=>r`<${we} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Jt(e.cases),body:()=>r`<${Gt} key=${e.id} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${qt} key=${e.id} attempt=${e} />`}].filter(Boolean)}function be({job:t,attempt:e}){let s=pn(t,e),n=It.value.query.get("show"),i=s.some(o=>o.name===n)?n:"log";return r`
    <${S} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${V(e)}>
      <${mn} attempt=${e} />
      ${e.message&&!e.cause&&r`
          <p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
        `}
      ${!e.outcome&&r`<${ge} attempt=${e} />`}
      <${ye}
        label=${`Output of attempt ${e.number}`}
        tabs=${s}
        value=${i}
        onChange=${o=>I({show:o==="log"?"":o})}
      />
    <//>
  `}var xe=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ke(t,e){let[s,n]=[xe(t),xe(e)];if(s.length>400||n.length>400)return{expected:[{text:t,changed:!0}],actual:[{text:e,changed:!0}]};let i=dn(s,n),[o,a]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(lt(o,s[l++],!1),lt(a,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?lt(o,s[l++],!0):lt(a,n[c++],!0);return{expected:o,actual:a}}function dn(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function lt(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var hn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],$n=["blob","#L"];function ve(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let i;try{i=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let o=hn.find(([m])=>m.test(i.hostname)),[a,l]=o?o.slice(1):$n,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${a}/${t.commit}/${c}${s?`${l}${s}`:""}`}var gn=[["slider","slider"],["diff","difference"]];function Se({comparison:{name:t,expected:e,actual:s,diff:n}}){let[i,o]=k(50),[a,l]=k("slider"),c=x(null);return N(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,a]),r`
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
        ${n&&r`<${Y} label="View" hideLabel options=${gn} value=${a} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m83_0 as Oe,m83_1 as Ar}from"../shared.js";function _n(t,e){let s=(t.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:t.id,app_version_id:t.app_version_id}:e.find(n=>n.outcome==="passed"&&!n.simulated)??null}var wn=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${K(t)}</time>`,yn=[["Outcome",t=>r`<${Oe} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${w("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":g(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${wn} at=${t.finished_at} />`],["Log",t=>r`<a href=${w("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Ee({job:t,attempt:e}){let s=y(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,i=_n(t,n?.history??[]);if(!i)return null;let o={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
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
        ${yn.map(([a,l])=>r`
            <tr key=${a}>
              <th scope="row">${a}</th>
              <td>${l(o)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var bn=3,xn=4,Te=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome),Me=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e);function kn({expected:t,actual:e}){let s=E(()=>ke(t,e),[t,e]);return r`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${r`<${Me} pieces=${s.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${r`<${Me} pieces=${s.actual} />`}</pre></dd>
      </div>
    </dl>
  `}function vn({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=ve(e,t.file,t.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${h} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}function Sn({failure:t,batch:e}){let s=t.expected!==""||t.actual!=="";return r`
    ${s&&r`<${kn} expected=${t.expected} actual=${t.actual} />`}
    <p class="evidence-places">
      <${vn} failure=${t} batch=${e} />
      ${t.line&&r`<${Q} from=${t.line} />`}
    </p>
    ${t.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${t.stack}</pre>
        </details>
      `}
  `}function On({failure:t,batch:e,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${t.name&&r`<span class="evidence-case">${t.name}</span>`}
          <span class="failure-cause">${t.cause}</span>
        </summary>
        <${Sn} failure=${t} batch=${e} />
      </details>
    </li>
  `}function En({attempt:t}){let e=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,n=j(e,t.artifacts).data.value?.artifacts??[],{comparisons:i,images:o,videos:a}=E(()=>zt(n.map(G)),[n]),l=o.slice(0,xn);return i.length+l.length+a.length===0?null:r`
    <div class="evidence-pictures">
      ${i.map(c=>r`<${Se} key=${c.name} comparison=${c} />`)}
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
  `}var Mn=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&v(e.length,"failure")].filter(Boolean).join(", "),Tn=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Ae({job:t,attempt:e,initial:s}){let n=j(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=j(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,o=n.data.value?.failures??[],a=o.length>0?o:[Tn(e)].filter(Boolean);return r`
    <${S} id="evidence" className="evidence" title="Why it failed" note=${Mn(e,o)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${a.map((l,c)=>r`
              <${On} key=${c} failure=${l} batch=${i} open=${c<bn} />
            `)}
        </ul>
        <${En} attempt=${e} />
      </div>
      <${Ee} job=${t} attempt=${e} />
    <//>
  `}import{m0_0 as Le,m0_1 as Zr,m0_2 as jr,m0_3 as tl,m0_4 as el,m0_5 as sl,m0_6 as nl,m0_7 as il,m0_8 as al,m0_9 as ol,m0_10 as rl,m0_11 as Ce,m0_12 as Ne,m0_13 as ll,m0_14 as cl}from"../main.js";import{m187_0 as L,m187_1 as ml}from"../main.js";import{m79_0 as Pe}from"../main.js";import{m90_0 as Re}from"../shared.js";var An=1e3;function kt(t){let e=["pending","running"].includes(t.status);return[["failed","cancelled"].includes(t.status)&&L("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>Ce(t.id)},e&&L("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>Le(t.id)}].filter(Boolean)}function De({job:t}){let e=Xt(null),s=(a,l)=>async()=>{e.value=a,await l(),e.value=null},n=kt(t),i=Zt(n.map(({label:a})=>a).join(),An),o=e.value!==null||!i;return r`
    ${t.status==="pending"&&L("priority","job")&&r`
        <${Pe}
          label=${`Priority ${t.priority}`}
          items=${Re(t.priority,a=>s("Priority",()=>Ne(t.id,a))())}
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
  `}var Ie=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],He=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],ze=["org_id","app_version_id","test","priority","target"];function qe(t){let e=ze.map(s=>`--${s.replaceAll("_","-")} ${M(String(t[s]))}`);for(let[s,n,i]of Ie)(t[s]??i)!==i&&e.push(`${n} ${M(String(t[s]))}`);for(let[s,n]of He)for(let[i,o]of Object.entries(t[s]??{}))e.push(`${n} ${M(`${i}=${o}`)}`);for(let s of t.tags??[])e.push(`--tag ${M(s)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${M(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function Be(t){let e=Object.fromEntries(ze.map(s=>[s,t[s]]));for(let[s,,n]of Ie)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of He)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),t.tags?.length>0&&(e.tags=t.tags),e}import{m229_0 as ct,m229_1 as Al,m229_2 as Ll,m229_3 as Cl,m229_4 as We}from"../main.js";import{m30_0 as vt}from"../main.js";function Ln(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${e.outcome?"":" --follow"}`],["failed","cancelled"].includes(t.status)&&L("retry","job")&&["Retry",`qgjob retry ${s}`],L("submit","job")&&["Submit again",qe(t)]].filter(Boolean).map(([i,o])=>[i,o+We()])}function Cn(t,e){let{id:s}=t,{origin:n}=location,i=JSON.stringify(Be(t));return[["Show the job",`${ct} ${n}/job/${s}`],e&&["Show the log of this attempt",`${ct} -r 0- ${n}/api/v1/attempts/${e.id}/log`],L("submit","job")&&["Submit again",`${ct} ${n}/submit-job -H 'Content-Type: application/json' -d ${M(i)}`]].filter(Boolean)}var Fe=({job:t,attempt:e})=>r`
  <${S} title="Command line" className="job-commands">
    ${Ln(t,e).map(([s,n])=>r`<${vt} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${Cn(t,e).map(([s,n])=>r`<${vt} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m36_0 as ut}from"../main.js";import{m39_0 as Ke}from"../shared.js";import{m48_0 as Ue,m48_1 as Xl}from"../main.js";var St=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${K(t)}</time>`;function Nn({job:t}){let e=y(t.test_id?`test:${t.test_id}`:null),s=e?.ids.value.length?e.row(t.test_id).value?.mean_seconds:null;return r`
    <${ut} since=${t.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${D(s)}</span>`}
  `}function Pn(t){return t.finished_at&&t.started_at?g(_(t.finished_at)-_(t.started_at)):t.status==="running"&&t.started_at&&r`<${Nn} job=${t} />`}function Rn({id:t}){let e=y(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${w("batch",{id:t})}>${s?At(s):"Batch"}</a>`}var Dn=({variables:t})=>r`
  <ul class="plain">
    ${Object.entries(t).map(([e,s])=>r`<li key=${e}><code>${e}=${s}</code></li>`)}
  </ul>
`,In=({source:{commit:t,bundle:e,repository:s}})=>r`
  <span title=${s}>
    ${t?"commit ":"bundle "}<code title=${t||e}>${Ct(t||e)}</code>
  </span>
`,Ve=({job:t})=>r`
  <${Ke}
    facts=${[["Build",r`<${Ue} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${w("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",Lt(t.labels)],["Tags",t.tags.join(", ")],["Environment",Object.keys(t.environment).length>0&&r`<${Dn} variables=${t.environment} />`],["Tests",t.source&&r`<${In} source=${t.source} />`],["Priority",String(t.priority)],["Agent",t.agent&&r`<a href=${w("agent",{name:t.agent})}>${t.agent}</a>`],["Batch",t.batch_id&&r`<${Rn} id=${t.batch_id} />`],["Submitted",r`<${St} at=${t.created_at} />`],["Started",t.started_at&&r`<${St} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${St} at=${t.finished_at} />`],["Duration",Pn(t)],["Id",r`<code class="id">${t.id}</code>`]]}
  />
`;import{m80_0 as Je}from"../shared.js";import{m84_0 as Ge}from"../main.js";function Hn({position:t,groups_ahead:e,jobs_ahead:s,eta_seconds:n}){return[t!=null&&[d(t),t===1?"in the queue: next":"in the queue"],e>0&&[d(e),e===1?"group ahead":"groups ahead"],s>0&&[d(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[D(n),"until it starts, estimated"]].filter(Boolean)}function Xe({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[];return r`
    <div class=${`queue-place ${t.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${e&&Hn(t.explanation??{}).map(([i,o])=>r`
            <span key=${o} class="queue-figure number" data-figure=${o}>
              <b>${i}</b>
              ${o}
            </span>
          `)}
      ${e&&r`
          <span class="queue-figure number">
            <b>
              <${ut} since=${n.at(-1)?.finished_at??t.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m110_0 as Qe}from"../main.js";var Ye=104,zn=30,je={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},P={x:188,y:12,width:432,height:66},Ot=new Set(["assigned","installing","running"]),qn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Bn=(t,e)=>`${Ot.has(t)&&!Ot.has(e)?"agent":t}>${e}`;function Wn({name:t,times:e,here:s}){let[n,i,o]=je[t],a=s?"is-here":e>0?"is-taken":"";return r`
    <g class=${`way-node ${a}`} data-node=${t} data-taken=${e>0?"":void 0}>
      <rect x=${n} y=${i} width=${Ye} height=${zn} rx="3" />
      <text x=${n+Ye/2} y=${i+20}>
        ${o}
        ${e>1?` \xD7${e}`:""}
      </text>
    </g>
  `}var Fn={backoff:"backing off",done:"passed"},Ze=t=>t.map(e=>Fn[e]??e);function ts({job:t}){let e=Rt(t),s=a=>e.filter(l=>l===a).length,n=new Set(e.slice(1).map((a,l)=>Bn(e[l],a))),i=e.at(-1),o=Object.entries(qn).sort(([a],[l])=>n.has(a)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${Ze(e).join(", ")}`}
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
          class=${`way-agent ${e.some(a=>Ot.has(a))?"is-taken":""}`}
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
        ${Object.keys(je).map(a=>r`<${Wn} key=${a} name=${a} times=${s(a)} here=${a===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${Ze(e).map((a,l)=>r`
            <span key=${l} class=${l===e.length-1?"strong":""}>${a}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m116_0 as yc,m116_1 as es,m116_2 as bc}from"../main.js";import{m35_0 as ss}from"../shared.js";var Kn=t=>[["Passed",ft(t.pass_rate),`${d(t.passed)} of ${v(t.attempts,"attempt")}`],["Flaky",ft(t.flaky_rate),`${d(t.flaky)} of ${v(t.jobs,"job")} passed only on retry`],["Typical duration",t.mean_seconds===null?"\u2013":g(t.mean_seconds),""]];function ns({job:t}){let e=y(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&w("test",{id:s.id});return r`
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
            ${Kn(s).map(([i,o,a])=>r`
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
          <${ss} history=${s.history} usual=${s.mean_seconds} here=${t.id} />
        `}
    <//>
  `}import{m6_0 as is,m6_1 as Nc,m6_2 as Pc,m6_3 as Rc}from"../main.js";var as=1,Un=.5,os=.14;function ls(t,e){let s=[],n=_(t.created_at),i=o=>n=mt(t,o).at(-1)?.time??n;i(-1);for(let[o,a]of(t.tries??[]).entries()){let l=_(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Pt(a)];s.push({attempt:a,parts:c}),n=_(a.finished_at)??e,i(o)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:o}of s)for(let a of o)a.live=a.until===null,a.until=Math.max(a.from,a.until??e);return s}var rs=({kind:t})=>t==="waiting"||t==="backoff";function cs(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!rs(c)).reduce((c,{from:f,until:m})=>c+m-f,0),n=s>0?Math.max(Un*s,as):1/0,i=[],o=0;for(let c of e){i.push([c.from,o]);let f=c.until-c.from;c.cut=rs(c)&&f>n*1.2,o+=c.cut?n:f,i.push([c.until,o])}let a=Math.max(o,as),l=c=>{let f=i.findIndex(([z])=>z>=c);if(f<0)return o/a;if(f===0)return 0;let[[m,u],[p,C]]=[i[f-1],i[f]];return(u+(p>m?(c-m)/(p-m)*(C-u):0))/a};return{place:l,marks:Vn(t,l)}}function Vn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(o=>o.attempt).map(o=>o.parts[0].until)],i=[];for(let o of n){let a=e(o);a>1-os||i.length>0&&a-i.at(-1).at<os||i.push({at:a,time:o-s})}return i.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),i}var Jn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],ms={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},Gn={...ms,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Xn=.05;function us({attempt:t,parts:e}){let s=e.filter(({from:n,until:i,live:o})=>o||i-n>=Xn).map(({kind:n,from:i,until:o,live:a})=>`${a?Gn[n]:ms[n]} ${a?D(o-i):g(o-i)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var Qn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function fs({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${Qn(e,i)}
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
  `}function Yn({job:t,row:e,place:s,chosen:n}){let{attempt:i}=e;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${h} name="pending" />
            <span>${t.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${fs} row=${e} place=${s} />
        <span class="fall-text quiet number">${us(e)}</span>
      </li>
    `;let o=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),I({attempt:i.number}))},a=U(i);return r`
    <li class=${`fall-row ${n?"is-chosen":""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${w("job",{id:t.id},{attempt:i.number})}
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
        <span class="fall-agent">on <a href=${w("agent",{name:i.agent})}>${i.agent}</a></span>
      </span>
      <${fs} row=${e} place=${s} />
      <span class="fall-text quiet number">${us(e)}</span>
    </li>
  `}function ps({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=ls(t,s?is.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:o}=cs(n);return r`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${Jn.map(([a,l])=>r`
            <li key=${a}>
              <i class=${`fall-part fall-${a}`}></i>
              ${l}
            </li>
          `)}
      </ul>
      <ol class="fall-rows">
        ${n.map(a=>r`
            <${Yn}
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
  `}import{m180_0 as Xc,m180_1 as Qc,m180_2 as Yc,m180_3 as Zc,m180_4 as jc,m180_5 as tu,m180_6 as eu,m180_7 as su,m180_8 as ds}from"../main.js";import{m182_0 as au,m182_1 as ou,m182_2 as ru,m182_3 as lu,m182_4 as hs}from"../main.js";import{m222_0 as fu,m222_1 as mu,m222_2 as $s}from"../main.js";function Du({params:t}){let e=$s(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function Zn(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var jn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],ti=({job:t})=>r`
  <${es} job=${t} />
  ${jn.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function ei(t){let e=t?.batch_id,s=y(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?Tt(n):"Batch",w("batch",{id:e})]]}}function gs({params:{id:t},query:e}){let s=E(ds,[]),n=y(`job:${t}`),i=n.ids.value.length>0?n.row(t).value:null;hs("This job",()=>i?kt(i):[]);let o=ei(i);if(!i)return r`<${Je} store=${n} kind="job" />`;let a=Zn(i,e),l=Te(a),c=a&&r`<${be} key=${a.id} job=${i} attempt=${a} />`,f=s?.failures?.attempt===a?.id?s?.failures:null;return r`
    <${Ge}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${o}
      crumb=${Nt(i.test)}
      inspect=${["job",t]}
      actions=${r`<${De} job=${i} />`}
      state=${r`<${ti} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${Qe}>${i.agent} simulates tests: this test was not run, and its result says nothing.<//>`}
      ${(!l||i.status==="pending")&&r`<${Xe} job=${i} />`}
      ${l&&r`<${Ae} key=${`why ${a.id}`} job=${i} attempt=${a} initial=${f} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${S} id="way" title="Lifecycle">
            <${ts} job=${i} />
          <//>
          <${S} id="attempts" title="Attempts">
            <${ps} job=${i} chosen=${a?.number} />
          <//>
        </div>
        <${S} title="Details">
          <${Ve} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${ns} job=${i} />
        <${Fe} job=${i} attempt=${a} />
      </div>
    <//>
  `}export{gs as default,Du as title};
