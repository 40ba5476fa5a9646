import{m247_0 as ei,m247_1 as si,m247_2 as ni,m247_3 as L,m247_4 as ii,m247_5 as ai,m247_6 as oi,m247_7 as A,m247_8 as S,m247_9 as ri,m247_10 as k,m247_11 as O}from"../main.js";import{m4_0 as ui,m4_1 as fi,m4_2 as Lt,m4_3 as At,m4_4 as mi,m4_5 as pi,m4_6 as hi}from"../shared.js";import{m150_0 as P,m150_1 as gi,m150_2 as x,m150_3 as N,m150_4 as Ct,m150_5 as p,m150_6 as mt,m150_7 as g,m150_8 as wi,m150_9 as w,m150_10 as E,m150_11 as Pt,m150_12 as Nt,m150_13 as K}from"../main.js";import{m157_0 as r}from"../main.js";var ys={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},U=({outcome:t})=>t?ys[t]??"cancelled":"running",V=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s};function Dt(t){let e=w(t.leased_at),s=w(t.started_at),n=w(t.finished_at),i=[],o=(l,c,u)=>(u===null||u>c)&&i.push({kind:l,from:c,until:u});if(s===null)return o(t.phase==="installing"||t.install_seconds!==null?"installing":"assigned",e,n),i;let a=Math.max(e,s-(t.install_seconds??0));return o("assigned",e,a),t.install_seconds!==null&&o("installing",a,s),o("running",s,n),i}function bs(t){let e=["assigned"];return(t.install_seconds!==null||t.phase==="installing")&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var ks=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function pt(t,e){let s=t.tries??[],n=w(s[e]?.leased_at??t.created_at),i=s[e+1]?w(s[e+1].leased_at):1/0;return(t.retried??[]).map(o=>({...o,time:w(o.at)})).filter(({time:o})=>o>=n&&o<i)}function It(t){let e=t.tries??[],s=["waiting"],n=o=>{let a=pt(t,o);for(let{status:l}of a)s.push(l,"waiting");return a.length>0};n(-1),e.forEach((o,a)=>{s.push(...bs(o)),!n(a)&&a<e.length-1&&s.push(...ks(o))});let i=e.at(-1);if(t.status==="pending"){let o=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==o&&s.push(o)}else t.status!=="running"&&(i&&t.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}import{m167_0 as Si,m167_1 as Rt,m167_2 as Oi}from"../shared.js";import{m191_0 as Ti,m191_1 as Li,m191_2 as Ai,m191_3 as Ci,m191_4 as D,m191_5 as Pi,m191_6 as _,m191_7 as Ht,m191_8 as Ni}from"../main.js";import{m141_0 as qt}from"../shared.js";import{m160_0 as qi,m160_1 as J,m160_2 as G}from"../shared.js";import{m194_0 as Wi,m194_1 as Fi,m194_2 as Ki,m194_3 as Ui,m194_4 as I}from"../main.js";var xs=["image/png","image/jpeg","image/gif","image/webp"],vs=["video/mp4","video/webm"],X=t=>({...t,url:I(t.url)}),z=({content_type:t})=>xs.includes(t)?"image":vs.includes(t)?"video":null,Ss=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Os=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function zt(t){let e=t.some(({path:l})=>l.startsWith("results/")),s=t.filter(({path:l})=>!(e&&Os.test(l))),n=new Map,i=s.filter(l=>z(l)==="image");for(let l of i){let c=Ss.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let o=[];for(let[l,{expected:c,actual:u,diff:m}]of n)c&&u&&o.push({name:l,expected:c,actual:u,diff:m??null});let a=new Set(o.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:o,images:i.filter(l=>!a.has(l)),videos:s.filter(l=>z(l)==="video")}}import{m63_0 as d}from"../main.js";var Es=12;function Ms({artifact:t}){let{path:e,url:s}=t;return r`
    <figure class="preview">
      ${z(t)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${e} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${e} controls preload="metadata"></video>`}
      <figcaption>${e}</figcaption>
    </figure>
  `}function Ts({artifact:t,content:e}){let s=G(t,e);return s?r`
    <a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${s.title}<${d} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
    </a>
  `:null}function Bt({attempt:t}){let e=`/api/v1/attempts/${t.id}/artifacts`,s=qt(e,t.artifacts);if(s===null)return null;if(s==="failed")return r`
      <p class="quiet">
        <a href=${I(e)}>Artifacts</a> could not be loaded.
      </p>
    `;let{content:n}=s,i=s.artifacts.filter(J).map(X),o=[...i].sort((l,c)=>!G(l,n)-!G(c,n)),a=i.filter(z).slice(0,Es);return r`
    <div class="artifacts">
      ${a.length>0&&r`
          <div class="previews">${a.map(l=>r`<${Ms} key=${l.id} artifact=${l} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${o.map(l=>r`
            <li key=${l.id}>
              <a href=${l.url}>${l.path}</a> <span class="quiet number">${P(l.size)}</span>
              <${Ts} artifact=${l} content=${n} />
            </li>
          `)}
      </ul>
    </div>
  `}import{m2_0 as M,m2_1 as R,m2_2 as Wt,m2_3 as oa}from"../main.js";function ht(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var dt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Q(t){history.replaceState(history.state,"",location.pathname+location.search+(t?dt(t):""))}function Y({from:t,until:e=null}){let s={from:t,until:e??t},n=s.from===s.until?`Log line ${t}`:`Log lines ${t}\u2013${e}`;return r`<a class="log-link" href=${dt(s)} onClick=${()=>D({show:""})}>${n}</a>`}import{m105_0 as Z}from"../main.js";import{m117_0 as $a,m117_1 as j,m117_2 as Ft}from"../main.js";var Kt=["failed","error","skipped","passed"],Ls={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},As={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Cs=3,Ut=100,Gt=({outcome:t})=>t==="failed"||t==="error";function Xt(t){let e=Object.values(t).reduce((n,i)=>n+i,0),s=(t.failed??0)+(t.error??0);return s>0?`${p(e)}, ${p(s)} failed`:p(e)}var Vt=({one:t})=>r`<${Y} from=${t.log_line} until=${t.log_last_line} />`;function Jt({one:t,children:e}){return r`
    <span class=${`state state-${As[t.outcome]}`}>
      <${d} name=${Ls[t.outcome]} />
      <span>${t.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${t.project&&`[${t.project}] \u203A `}${t.name}</span>
      ${t.classname&&r`${" "}<span class="quiet">${t.classname}</span>`}
      ${t.flaky&&r`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
      ${e}
    </span>
    <span class="number quiet">${g(t.seconds)}</span>
  `}var $t=({one:t,open:e})=>r`
  <li class="case">
    ${t.message?r`
          <details open=${e}>
            <summary class="case-line">
              <${Jt} one=${t} />
            </summary>
            <pre
              class=${`case-message ${Gt(t)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${t.name}`}
            >
              ${t.message}
            </pre>
            ${t.log_line&&r`<p class="case-output"><${Vt} one=${t} /></p>`}
          </details>
        `:r`
          <div class="case-line">
            <${Jt} one=${t}>${t.log_line&&r`${" "}<${Vt} one=${t} />`}<//>
          </div>
        `}
  </li>
`;function Ps(t){let[e,s]=O(null),[n,i]=O(0),o=JSON.stringify(t.cases);return L(()=>{let a=new AbortController;return R(`/api/v1/attempts/${t.id}/cases`,{signal:a.signal}).then(l=>s(l.cases)).catch(l=>{if(!a.signal.aborted){if(!(l instanceof M))throw l;s(l)}}),()=>a.abort()},[t.id,o,n]),[e,()=>i(n+1)]}function Qt({attempt:t}){let[e,s]=Ps(t),[n,i]=O("all"),[o,a]=O(Ut),l=S(()=>Array.isArray(e)?Kt.flatMap(f=>e.filter(h=>h.outcome===f)):[],[e]);if(e===null)return r`<${Ft} />`;if(e instanceof M)return r`<${j} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=Kt.map(f=>[f,l.filter(h=>h.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${p(l.length)}`],...c.map(([f,h])=>[f,`${f} ${p(h)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${Z} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${u.slice(0,o).map((f,h)=>r`
            <${$t}
              key=${`${f.project}/${f.classname}/${f.name}/${h}`}
              one=${f}
              open=${Gt(f)&&h<Cs}
            />
          `)}
      </ol>
      ${u.length>o&&r`
          <button type="button" class="button" onClick=${()=>a(o+Ut)}>
            Show more (${x(u.length-o,"case")} left)
          </button>
        `}
    </div>
  `}import{m249_0 as Ma,m249_1 as Ta,m249_2 as La,m249_3 as Aa,m249_4 as Ca,m249_5 as B,m249_6 as $,m249_7 as Pa,m249_8 as Na,m249_9 as Da,m249_10 as Yt,m249_11 as Zt}from"../main.js";import{m140_0 as jt}from"../main.js";import{m156_0 as za,m156_1 as tt,m156_2 as Ba,m156_3 as Wa,m156_4 as te,m156_5 as y}from"../main.js";import{m168_0 as Ua,m168_1 as Va,m168_2 as Ja,m168_3 as Ga,m168_4 as Xa,m168_5 as Qa,m168_6 as ee}from"../main.js";var Ns=2e3,et=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#i({kind:"text",text:e},s)}async failures(e){return this.#i({kind:"failures",text:""},e)}async#o({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return R(`${this.#s}?${n}`)}async#i(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:o}=await this.#o(e);if(n!==this.#t)return;this.error.value=null;let a=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,a);this.found.value={...e,lines:i,more:o,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof M))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Ns))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#o(e).catch(()=>null);if(!n||s!==this.#t)return;let i=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(i)}}};var W=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),ne=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Ds=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,gt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function wt(t,e,s){let n=([o,a,l]=gt[0])=>(o-t)**2+(a-e)**2+(l-s)**2,i=0;return gt.forEach((o,a)=>{n(o)<n(gt[i])&&(i=a)}),i}function Is(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return wt(e,e,e);let s=i=>i===0?0:55+i*40,n=t-16;return wt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var se={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function ie(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let i=0;i<s.length;i+=1){let o=s[i];if(o===0)n={...W};else if(se[o])Object.assign(n,se[o]);else if(o>=30&&o<=37)n.fg=o-30;else if(o>=40&&o<=47)n.bg=o-40;else if(o>=90&&o<=97)n.fg=o-82;else if(o>=100&&o<=107)n.bg=o-92;else if(o===38||o===48){let a=o===38?"fg":"bg";s[i+1]===5?(n[a]=Is(s[i+2]),i+=2):s[i+1]===2&&(n[a]=wt(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function ae(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(ne))n!==void 0&&(s=ie(s,n));return s}function Rs({fg:t,bg:e,bold:s,dim:n,italic:i,underline:o,strike:a,inverse:l}){let c=[],u=l?t??"ink":e;return u!==null?c.push("ansi-on",`ansi-${u}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),o&&c.push("ansi-underline"),a&&c.push("ansi-strike"),c.join(" ")}var Hs=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function qs(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function oe(t,e=W){let s=e,n=t.includes("\r")?qs(t):t,i=[],o=l=>{l&&i.push({text:l.replace(Ds,Hs),classes:Rs(s)})},a=0;for(let l of n.matchAll(ne))o(n.slice(a,l.index)),a=l.index+l[0].length,l[1]!==void 0&&(s=ie(s,l[1]));return o(n.slice(a)),i}function re(t,e){let s=t.map(({text:a})=>a).join(""),n=[...s.matchAll(e)].filter(([a])=>a).map(a=>[a.index,a.index+a[0].length]);if(n.length===0)return t;let i=[],o=0;for(let{text:a,classes:l}of t){let c=o+a.length,u=[o,...n.flat().filter(m=>m>o&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,h]=[u[m],u[m+1]];h>f&&i.push({text:s.slice(f,h),classes:l,hit:n.some(([H,q])=>H<=f&&h<=q)})}o=c}return i}var nt=8192,F=10,zs=new TextDecoder;function le(t){let e=0;for(let s=t.indexOf(F);s>=0;s=t.indexOf(F,s+1))e+=1;return e}var _t=t=>t.at(-1)===F;function yt(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var st=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:i}){this.begin=e,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+nt}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=yt(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(F)+1,s=this.bytes.indexOf(F,this.size);this.#n=s>=0;let n=zs.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),i=W;return this.#t=n.map(o=>{let a=i;return i=ae(i,o),a}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),i=e-this.first,o=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??W,cut:o}}};var Bs=48,Ws=2,Fs=1024*1024,it=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return I(this.#s)}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#h(0),this.#$()})}setSize(e,s){this.#a=Math.max(this.#a,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#m=!0)}line(e){let s=this.#p(e),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<e?s=i+1:n=i}return s}async#f(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof M))throw s;this.error.value=s}}async#h(e){let s=await R(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,o]of this.#i)o.neededEnd>e&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#d(s.size-1,s.size);this.#o=!_t(i)}this.#w(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#w(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#d(e,s){let n=await Wt(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new M(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Fs){await this.#h(this.size);continue}let e=await this.#d(this.size,this.#a);if(e.length===0)break;this.#y(e)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#y(e){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(e);this.size+=e.length;for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t,a=e.subarray(Math.max(0,o-s),Math.max(0,o+this.#t-s));this.#n[i]=(this.#n[i]??0)+le(a)}this.#o=!_t(e),this.#w(n);for(let i=n;i*this.#t<this.size;i+=1){let o=i*this.#t;o>=s&&this.#_(i,e.slice(o-s))}}#_(e,s){let n=e*this.#t,i=e===0?0:this.#e[e]+1;this.#i.set(e,new st({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+nt),first:i}));for(let o of this.#i.keys()){if(this.#i.size<=Bs)break;this.#i.delete(o)}}#g(){for(let e of this.#l){if(this.#r.size>=Ws)return;!this.#r.has(e)&&!this.#i.has(e)&&this.#b(e)}}async#b(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+nt,i=!1;await this.#f(async()=>{let o=await this.#d(s,Math.min(this.size,n));for(;s+o.length<Math.min(this.size,n);){let a=await this.#d(s+o.length,Math.min(this.size,n));if(a.length===0)break;o=yt(o,a)}this.#_(e,o),this.version.value+=1,i=!0}),this.#r.delete(e),i&&!this.#c.signal.aborted&&this.#g()}};var at=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,i=this.#n.get(e)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(e,n);let o=Math.floor(e/256);return this.#e.set(o,(this.#e.get(o)??0)+n-i),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[i,o]of this.#e)i<s&&(n+=o);if(this.#e.has(s))for(let i=s*256;i<e;i+=1)n+=this.#n.get(i)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=e?s=i:n=i-1}return s}};var ce=8e6,ue=12,fe=3,bt=48,Ks=140,ot=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(e){this.#t=new at(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(e);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let e=Math.min(this.#t.total,ce)-this.#r;return e>0?Math.max(1,this.#a/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?e.bottom-bt:e.top+Math.max(0,s);(n<2*bt||n>window.innerHeight-bt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,ce)}px`),this.#e=Math.max(0,Math.min(this.#a,e)),this.#u(this.#s),this.#f()}#u({box:e}){let s=this.#e/this.#m;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#o=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let o=this.#t.lineAt(this.#e);this.#i={line:o,at:this.#t.topOf(o)-this.#e};let a=this.#e>=this.#a-fe;n<0&&!a&&(this.follows.value=!1),n>0&&a&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),Ks))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(e),this.#h(this.range.peek().first)}#f(){let e=Math.max(0,this.#t.lineAt(this.#e)-ue),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+ue),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-fe,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#h(e)}#h(e){let s=this.#o+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Us=20,rt=class{scroller=new ot(Us);wrapped=$(Vs());marked=$(ht(location.hash));seen=$(0);#s;#t;cause;constructor(e){this.file=new it(e.id),this.finder=new et(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,i=()=>{this.marked.value=ht(location.hash),this.#n()};window.addEventListener("hashchange",i),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let o=[B(()=>s.setCount(e.lines.value)),B(()=>{let{first:a,last:l}=s.range.value;e.version.value,l>=a&&e.need(a,l)}),B(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),B(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let a of o)a();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},Q(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},Q(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:i,until:o}=n,a=Math.min(Math.max(s?i:1,(s?o:i)+e),this.file.lines.peek());this.marked.value={from:s?i:a,until:a},Q(this.marked.peek()),this.#e(a)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function Vs(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m250_0 as me,m250_1 as bo,m250_2 as ko,m250_3 as xo,m250_4 as vo,m250_5 as So,m250_6 as Oo,m250_7 as Eo,m250_8 as Mo,m250_9 as To,m250_10 as Lo,m250_11 as Ao,m250_12 as Co}from"../main.js";var pe=4e3,Js=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Gs({line:t,needle:e}){let s=t.text.length>pe,n=oe(s?t.text.slice(0,pe):t.text,t.look),i=e?re(n,new RegExp(Js(e),"gi")):n;return r`
    ${i.map(({text:o,classes:a,hit:l},c)=>l?r`<mark key=${c} class=${a}>${o}</mark>`:a?r`<span key=${c} class=${a}>${o}</span>`:o)}
    ${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var kt=class extends me{shouldComponentUpdate(e){let{line:s,needle:n,look:i}=this.props;return e.needle!==n||e.look!==i||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${e}>
        <a
          class="log-number"
          href=${`#L${e+1}`}
          tabindex="-1"
          aria-label=${`Line ${e+1}`}
          data-number=${e+1}
        ></a>
        <span class="log-text">
          ${s?r`<${Gs} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function Xs(t,{marked:e,found:s,cause:n}){let i=[];return t===n&&i.push("is-cause"),e&&t>=e.from&&t<=e.until&&i.push("is-marked"),s?.lines[s.at]===t&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&i.push("is-failure"),i.join(" ")}function he({reader:t,sheet:e}){let{scroller:s,file:n,finder:i,marked:o,wrapped:a}=t,{first:l,last:c}=s.range.value;n.version.value;let u=i.found.value,m=k({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:t.cause,marked:o.value,found:u&&{...u,hits:m.current.set}},h=u?.kind==="text"?u.text:"",H=a.value;A(()=>{H&&s.measure(e.current.children)});let q=b=>{let Tt=b.target.closest(".log-number");!Tt||b.button||b.metaKey||b.ctrlKey||(b.preventDefault(),t.mark(Number(Tt.dataset.number),b.shiftKey))},Mt=[];for(let b=l;b<=c;b+=1)Mt.push(r`<${kt} key=${b} n=${b} line=${n.line(b)} needle=${h} look=${Xs(b+1,f)} />`);return r`<div class="log-sheet" ref=${e} onClick=${q}>${Mt}</div>`}var Qs=250;function Ys({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:i,at:o}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let a=`${p(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${o<0?"\u2013":p(o+1)} of ${a}`}function Zs({reader:t}){let e=k(0),{finder:s}=t,n=a=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===a?!1:(t.search(a),!0)};return r`
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
        onInput=${({currentTarget:{value:a}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(a),a===""?0:Qs)}}
        onKeyDown=${a=>{a.key==="Enter"?(a.preventDefault(),n(a.currentTarget.value)||s.step(a.shiftKey?-1:1)):a.key==="Escape"&&a.currentTarget.value&&(a.preventDefault(),a.stopPropagation(),a.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var de=({name:t,icon:e,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${d} name=${e} />
    ${t}
  </button>
`;function $e({reader:t,name:e}){let{finder:s,scroller:n,file:i,wrapped:o}=t,a=s.found.value,l=a!==null&&a.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${Zs} reader=${t} />
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
        aria-pressed=${a?.kind==="failures"}
        onClick=${()=>t.nextFailure()}
      >
        <${d} name="failed" />
        ${a?.kind==="failures"&&l?"Next failure":"First failure"}
      </button>
      <span class="log-hits number" role="status">
        ${s.busy.value?"searching\u2026":r`<${Ys} finder=${s} />`}
      </span>
      <span class="log-ways">
        <${de}
          name="Wrap"
          icon="wrap"
          on=${o.value}
          tip="Wrap long lines (w)"
          onClick=${()=>t.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${de}
              name="Follow"
              icon="end"
              on=${c}
              tip="Follow the end (e)"
              onClick=${()=>c?n.follows.value=!1:t.followEnd()}
            />
          `}
        <a class="button" href=${i.href} download=${e} data-tip="Download the whole log">
          <${d} name="download" />
          Download
        </a>
      </span>
    </div>
  `}function js({file:t,attempt:e}){let s=y(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return L(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function tn({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${x(t.lines.value,"line")}, ${P(t.size)}
            ${t.complete.value?"":", still growing"}
          </span>
        `}
      ${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var en=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let i=e.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
      ${i>0?x(i,"new line"):"Jump to end"}
    </button>
  `};function sn({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var nn=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function ge({attempt:t,name:e}){let s=S(()=>new rt(t),[]),{file:n,scroller:i,wrapped:o}=s,[a,l,c]=[k(null),k(null),k(null)];A(()=>i.attach({box:a.current,strip:l.current,sheet:c.current}),[]),L(()=>s.open(),[]),A(()=>{let f=parseFloat(getComputedStyle(a.current).lineHeight);i.reset(f),o.value&&i.measure(c.current.children)},[o.value]),Zt(()=>{jt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),ee("Log",S(()=>nn(s),[]));let u=f=>{let h={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")i.toStart();else if(f.key==="End")i.follow();else if(f.key==="Enter"&&f.target===a.current)s.toggleMark();else if(h&&(f.shiftKey||f.altKey))s.moveMark(h,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${$e} reader=${s} name=${e} />
      <${js} file=${n} attempt=${t} />
      ${n.error.value&&r`
          <${j}
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
          onKeyDown=${u}
          data-lines=${n.lines.value}
        >
          <div class="log-strip" ref=${l}>
            <${he} reader=${s} sheet=${c} />
          </div>
        </div>
        <${en} reader=${s} />
        <${sn} reader=${s} />
      </div>
      <${tn} file=${n} attempt=${t} />
    </div>
  `}function we(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m87_0 as v}from"../main.js";var an=15e3;function xt(t){let e=y(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=k(null);return n.current=s?.progress??n.current,n.current}var lt=({passed:t,failed:e,skipped:s})=>t+e+s;function on(t){let e=lt(t),s=t.total===null?x(e,"case"):`${p(e)} of ${x(t.total,"case")}`,n=["failed","skipped","flaky"].filter(i=>t[i]>0);return[s,...n.map(i=>`${p(t[i])} ${i}`)].join(", ")}function rn({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function ln({text:t}){let e=k(t);e.current=t;let[s,n]=O("");return L(()=>{let i=setInterval(()=>n(e.current),an);return()=>clearInterval(i)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function _e({attempt:t}){let e=xt(t),s=e?on(e):"No cases reported so far",n=e?rn(e):"";return r`
    <p class="cases-line number">
      <span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
      ${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
    </p>
    <${ln} text=${e?`${s}, ${n}`:""} />
  `}function ye({attempt:t}){let e=xt(t);return e?e.total===null?p(lt(e)):`${p(lt(e))} of ${p(e.total)}`:null}function be({attempt:t}){let e=xt(t);if(!e?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=lt(e);return r`
    <ol class="case-list">
      ${e.ended.slice().reverse().map((n,i)=>r`<${$t} key=${`${s-i} ${n.name}`} one=${n} open=${!1} />`)}
    </ol>
    ${s>e.ended.length&&r`<p class="quiet">The newest ${e.ended.length} of ${p(s)}; all are listed at the end.</p>`}
  `}import{m120_0 as ke}from"../shared.js";function cn({attempt:t}){let e=[],s=t.tree&&Rt(t.tree);if(t.run_seconds!==null&&e.push(`ran ${g(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${g(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.window!==null&&t.window!==t.id&&e.push("Test runner already started"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),s&&e.push(s),t.peak_memory_bytes!==null&&e.push(`peak memory ${P(t.peak_memory_bytes)}`),e.length===0)return null;let n=i=>i===s&&t.tree.repository||void 0;return r`
    <p class="attempt-facts number">
      ${e.map(i=>r`<span key=${i} title=${n(i)}>${i}</span>`)}
    </p>
  `}function un(t,e){let s=we(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${ge} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:r`<${ye} attempt=${e} />`,body:()=>r`<${be} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Xt(e.cases),body:()=>r`<${Qt} key=${e.id} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${Bt} key=${e.id} attempt=${e} />`}].filter(Boolean)}function xe({job:t,attempt:e}){let s=un(t,e),n=Ht.value.query.get("show"),i=s.some(o=>o.name===n)?n:"log";return r`
    <${v} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${V(e)}>
      <${cn} attempt=${e} />
      ${e.message&&!e.cause&&r`
          <p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
        `}
      ${!e.outcome&&r`<${_e} attempt=${e} />`}
      <${ke}
        label=${`Output of attempt ${e.number}`}
        tabs=${s}
        value=${i}
        onChange=${o=>D({show:o==="log"?"":o})}
      />
    <//>
  `}var ve=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Se(t,e){let[s,n]=[ve(t),ve(e)];if(s.length>400||n.length>400)return{expected:[{text:t,changed:!0}],actual:[{text:e,changed:!0}]};let i=fn(s,n),[o,a]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(ct(o,s[l++],!1),ct(a,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?ct(o,s[l++],!0):ct(a,n[c++],!0);return{expected:o,actual:a}}function fn(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function ct(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var mn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],pn=["blob","#L"];function Oe(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let i;try{i=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let o=mn.find(([m])=>m.test(i.hostname)),[a,l]=o?o.slice(1):pn,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${a}/${t.commit}/${c}${s?`${l}${s}`:""}`}var hn=[["slider","slider"],["diff","difference"]];function Ee({comparison:{name:t,expected:e,actual:s,diff:n}}){let[i,o]=O(50),[a,l]=O("slider"),c=k(null);return A(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,a]),r`
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
                onInput=${u=>o(Number(u.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `}
      <figcaption>
        ${t}
        ${n&&r`<${Z} label="View" hideLabel options=${hn} value=${a} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m84_0 as Me,m84_1 as Ar}from"../shared.js";function dn(t,e){let s=(t.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:t.id,app_version_id:t.app_version_id}:e.find(n=>n.outcome==="passed"&&!n.simulated)??null}var $n=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${K(t)}</time>`,gn=[["Outcome",t=>r`<${Me} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${_("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":g(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${$n} at=${t.finished_at} />`],["Log",t=>r`<a href=${_("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Te({job:t,attempt:e}){let s=y(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,i=dn(t,n?.history??[]);if(!i)return null;let o={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
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
        ${gn.map(([a,l])=>r`
            <tr key=${a}>
              <th scope="row">${a}</th>
              <td>${l(o)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var wn=3,_n=4,Ae=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome),Le=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e);function yn({expected:t,actual:e}){let s=S(()=>Se(t,e),[t,e]);return r`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${r`<${Le} pieces=${s.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${r`<${Le} pieces=${s.actual} />`}</pre></dd>
      </div>
    </dl>
  `}function bn({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Oe(e,t.file,t.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}function kn({failure:t,batch:e}){let s=t.expected!==""||t.actual!=="";return r`
    ${s&&r`<${yn} expected=${t.expected} actual=${t.actual} />`}
    <p class="evidence-places">
      <${bn} failure=${t} batch=${e} />
      ${t.line&&r`<${Y} from=${t.line} />`}
    </p>
    ${t.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${t.stack}</pre>
        </details>
      `}
  `}function xn({failure:t,batch:e,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${t.name&&r`<span class="evidence-case">${t.name}</span>`}
          <span class="failure-cause">${t.cause}</span>
        </summary>
        <${kn} failure=${t} batch=${e} />
      </details>
    </li>
  `}function vn({attempt:t}){let e=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,n=tt(e,t.artifacts).data.value?.artifacts.filter(J)??[],{comparisons:i,images:o,videos:a}=S(()=>zt(n.map(X)),[n]),l=o.slice(0,_n);return i.length+l.length+a.length===0?null:r`
    <div class="evidence-pictures">
      ${i.map(c=>r`<${Ee} key=${c.name} comparison=${c} />`)}
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
  `}var Sn=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&x(e.length,"failure")].filter(Boolean).join(", "),On=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Ce({job:t,attempt:e,initial:s}){let n=tt(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=tt(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,o=n.data.value?.failures??[],a=o.length>0?o:[On(e)].filter(Boolean);return r`
    <${v} id="evidence" className="evidence" title="Why it failed" note=${Sn(e,o)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${a.map((l,c)=>r`
              <${xn} key=${c} failure=${l} batch=${i} open=${c<wn} />
            `)}
        </ul>
        <${vn} attempt=${e} />
      </div>
      <${Te} job=${t} attempt=${e} />
    <//>
  `}import{m0_0 as Pe,m0_1 as tl,m0_2 as el,m0_3 as sl,m0_4 as nl,m0_5 as il,m0_6 as al,m0_7 as ol,m0_8 as rl,m0_9 as ll,m0_10 as cl,m0_11 as Ne,m0_12 as De,m0_13 as ul,m0_14 as fl}from"../main.js";import{m190_0 as T,m190_1 as hl}from"../main.js";import{m80_0 as Ie}from"../main.js";import{m91_0 as Re}from"../shared.js";var En=1e3;function vt(t){let e=["pending","running"].includes(t.status);return[["failed","cancelled"].includes(t.status)&&T("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>Ne(t.id)},e&&T("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>Pe(t.id)}].filter(Boolean)}function He({job:t}){let e=Yt(null),s=(a,l)=>async()=>{e.value=a,await l(),e.value=null},n=vt(t),i=te(n.map(({label:a})=>a).join(),En),o=e.value!==null||!i;return r`
    ${t.status==="pending"&&T("priority","job")&&r`
        <${Ie}
          label=${`Priority ${t.priority}`}
          items=${Re(t.priority,a=>s("Priority",()=>De(t.id,a))())}
        >
          Priority ${t.priority}
          <${d} name="down" />
        <//>
      `}
    ${n.map(({label:a,doing:l,icon:c,run:u,danger:m})=>r`
        <button
          type="button"
          key=${a}
          class=${`button ${m?"is-danger":""}`}
          disabled=${o}
          onClick=${s(a,u)}
        >
          <${d} name=${c} />
          ${e.value===a?l:a}
        </button>
      `)}
  `}var qe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],ze=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],Be=["org_id","app_version_id","test","priority","target"];function We(t){let e=Be.map(s=>`--${s.replaceAll("_","-")} ${E(String(t[s]))}`);for(let[s,n,i]of qe)(t[s]??i)!==i&&e.push(`${n} ${E(String(t[s]))}`);for(let[s,n]of ze)for(let[i,o]of Object.entries(t[s]??{}))e.push(`${n} ${E(`${i}=${o}`)}`);for(let s of t.tags??[])e.push(`--tag ${E(s)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${E(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function Fe(t){let e=Object.fromEntries(Be.map(s=>[s,t[s]]));for(let[s,,n]of qe)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of ze)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),t.tags?.length>0&&(e.tags=t.tags),e}import{m232_0 as ut,m232_1 as Cl,m232_2 as Pl,m232_3 as Nl,m232_4 as Ke}from"../main.js";import{m31_0 as St}from"../main.js";function Mn(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${e.outcome?"":" --follow"}`],["failed","cancelled"].includes(t.status)&&T("retry","job")&&["Retry",`qgjob retry ${s}`],T("submit","job")&&["Submit again",We(t)]].filter(Boolean).map(([i,o])=>[i,o+Ke()])}function Tn(t,e){let{id:s}=t,{origin:n}=location,i=JSON.stringify(Fe(t));return[["Show the job",`${ut} ${n}/job/${s}`],e&&["Show the log of this attempt",`${ut} -r 0- ${n}/api/v1/attempts/${e.id}/log`],T("submit","job")&&["Submit again",`${ut} ${n}/submit-job -H 'Content-Type: application/json' -d ${E(i)}`]].filter(Boolean)}var Ue=({job:t,attempt:e})=>r`
  <${v} title="Command line" className="job-commands">
    ${Mn(t,e).map(([s,n])=>r`<${St} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${Tn(t,e).map(([s,n])=>r`<${St} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m37_0 as ft}from"../main.js";import{m40_0 as Ve}from"../shared.js";import{m49_0 as Je,m49_1 as Yl}from"../main.js";var Ot=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${K(t)}</time>`;function Ln({job:t}){let e=y(t.test_id?`test:${t.test_id}`:null),s=e?.ids.value.length?e.row(t.test_id).value?.mean_seconds:null;return r`
    <${ft} since=${t.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${N(s)}</span>`}
  `}function An(t){return t.finished_at&&t.started_at?g(w(t.finished_at)-w(t.started_at)):t.status==="running"&&t.started_at&&r`<${Ln} job=${t} />`}function Cn({id:t}){let e=y(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${_("batch",{id:t})}>${s?At(s):"Batch"}</a>`}var Pn=({variables:t})=>r`
  <ul class="plain">
    ${Object.entries(t).map(([e,s])=>r`<li key=${e}><code>${e}=${s}</code></li>`)}
  </ul>
`,Nn=({source:{commit:t,bundle:e,repository:s}})=>r`
  <span title=${s}>
    ${t?"commit ":"bundle "}<code title=${t||e}>${Pt(t||e)}</code>
  </span>
`,Ge=({job:t})=>r`
  <${Ve}
    facts=${[["Build",r`<${Je} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${_("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",Ct(t.labels)],["Project",t.project],["Title",t.titles?.join(" \u203A ")],["Tags",t.tags.join(", ")],["Environment",Object.keys(t.environment).length>0&&r`<${Pn} variables=${t.environment} />`],["Tests",t.source&&r`<${Nn} source=${t.source} />`],["Priority",String(t.priority)],["Agent",t.agent&&r`<a href=${_("agent",{name:t.agent})}>${t.agent}</a>`],["Batch",t.batch_id&&r`<${Cn} id=${t.batch_id} />`],["Submitted",r`<${Ot} at=${t.created_at} />`],["Started",t.started_at&&r`<${Ot} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${Ot} at=${t.finished_at} />`],["Duration",An(t)],["Id",r`<code class="id">${t.id}</code>`]]}
  />
`;import{m81_0 as Xe}from"../shared.js";import{m85_0 as Qe}from"../main.js";function Dn({position:t,groups_ahead:e,jobs_ahead:s,eta_seconds:n}){return[t!=null&&[p(t),t===1?"in the queue: next":"in the queue"],e>0&&[p(e),e===1?"group ahead":"groups ahead"],s>0&&[p(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[N(n),"until it starts, estimated"]].filter(Boolean)}function Ye({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[];return r`
    <div class=${`queue-place ${t.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${e&&Dn(t.explanation??{}).map(([i,o])=>r`
            <span key=${o} class="queue-figure number" data-figure=${o}>
              <b>${i}</b>
              ${o}
            </span>
          `)}
      ${e&&r`
          <span class="queue-figure number">
            <b>
              <${ft} since=${n.at(-1)?.finished_at??t.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m112_0 as Ze}from"../main.js";var je=104,In=30,es={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},C={x:188,y:12,width:432,height:66},Et=new Set(["assigned","installing","running"]),Rn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Hn=(t,e)=>`${Et.has(t)&&!Et.has(e)?"agent":t}>${e}`;function qn({name:t,times:e,here:s}){let[n,i,o]=es[t],a=s?"is-here":e>0?"is-taken":"";return r`
    <g class=${`way-node ${a}`} data-node=${t} data-taken=${e>0?"":void 0}>
      <rect x=${n} y=${i} width=${je} height=${In} rx="3" />
      <text x=${n+je/2} y=${i+20}>
        ${o}
        ${e>1?` \xD7${e}`:""}
      </text>
    </g>
  `}var zn={backoff:"backing off",done:"passed"},ts=t=>t.map(e=>zn[e]??e);function ss({job:t}){let e=It(t),s=a=>e.filter(l=>l===a).length,n=new Set(e.slice(1).map((a,l)=>Hn(e[l],a))),i=e.at(-1),o=Object.entries(Rn).sort(([a],[l])=>n.has(a)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${ts(e).join(", ")}`}
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
          class=${`way-agent ${e.some(a=>Et.has(a))?"is-taken":""}`}
          x=${C.x}
          y=${C.y}
          width=${C.width}
          height=${C.height}
          rx="5"
        />
        <text class="way-agent-name" x=${C.x+14} y=${C.y+C.height-6}>on an agent</text>
        ${o.map(([a,l])=>r`
            <path
              key=${a}
              class=${`way-line ${n.has(a)?"is-taken":""}`}
              data-line=${a}
              d=${l}
              marker-end=${`url(#way-arrow${n.has(a)?"-lit":""})`}
            />
          `)}
        ${Object.keys(es).map(a=>r`<${qn} key=${a} name=${a} times=${s(a)} here=${a===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${ts(e).map((a,l)=>r`
            <span key=${l} class=${l===e.length-1?"strong":""}>${a}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m118_0 as kc,m118_1 as ns,m118_2 as xc}from"../main.js";import{m36_0 as is}from"../shared.js";var Bn=t=>[["Passed",mt(t.pass_rate),`${p(t.passed)} of ${x(t.attempts,"attempt")}`],["Flaky",mt(t.flaky_rate),`${p(t.flaky)} of ${x(t.jobs,"job")} passed only on retry`],["Typical duration",t.mean_seconds===null?"\u2013":g(t.mean_seconds),""]];function as({job:t}){let e=y(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&_("test",{id:s.id});return r`
    <${v}
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
            ${Bn(s).map(([i,o,a])=>r`
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
          <${is} history=${s.history} usual=${s.mean_seconds} here=${t.id} />
        `}
    <//>
  `}import{m6_0 as os,m6_1 as Dc,m6_2 as Ic,m6_3 as Rc}from"../main.js";var rs=1,Wn=.5,ls=.14;function us(t,e){let s=[],n=w(t.created_at),i=o=>n=pt(t,o).at(-1)?.time??n;i(-1);for(let[o,a]of(t.tries??[]).entries()){let l=w(a.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Dt(a)];s.push({attempt:a,parts:c}),n=w(a.finished_at)??e,i(o)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:o}of s)for(let a of o)a.live=a.until===null,a.until=Math.max(a.from,a.until??e);return s}var cs=({kind:t})=>t==="waiting"||t==="backoff";function fs(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!cs(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(Wn*s,rs):1/0,i=[],o=0;for(let c of e){i.push([c.from,o]);let u=c.until-c.from;c.cut=cs(c)&&u>n*1.2,o+=c.cut?n:u,i.push([c.until,o])}let a=Math.max(o,rs),l=c=>{let u=i.findIndex(([q])=>q>=c);if(u<0)return o/a;if(u===0)return 0;let[[m,f],[h,H]]=[i[u-1],i[u]];return(f+(h>m?(c-m)/(h-m)*(H-f):0))/a};return{place:l,marks:Fn(t,l)}}function Fn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(o=>o.attempt).map(o=>o.parts[0].until)],i=[];for(let o of n){let a=e(o);a>1-ls||i.length>0&&a-i.at(-1).at<ls||i.push({at:a,time:o-s})}return i.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),i}var Kn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],hs={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},Un={...hs,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Vn=.05;function ms({attempt:t,parts:e}){let s=e.filter(({from:n,until:i,live:o})=>o||i-n>=Vn).map(({kind:n,from:i,until:o,live:a})=>`${a?Un[n]:hs[n]} ${a?N(o-i):g(o-i)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var Jn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function ps({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${Jn(e,i)}
          ></i>
        `)}
      ${s?.outcome&&r`
          <span
            class=${`fall-end state-${U(s)}`}
            style=${{left:`${(e(n.at(-1).until)*100).toFixed(3)}%`}}
          >
            <${d} name=${U(s)} />
          </span>
        `}
    </span>
  `}function Gn({job:t,row:e,place:s,chosen:n}){let{attempt:i}=e;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${d} name="pending" />
            <span>${t.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${ps} row=${e} place=${s} />
        <span class="fall-text quiet number">${ms(e)}</span>
      </li>
    `;let o=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),D({attempt:i.number}))},a=U(i);return r`
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
          <${d} name=${a} />
          <span>${V(i)}</span>
        </span>
        <span class="fall-agent">on <a href=${_("agent",{name:i.agent})}>${i.agent}</a></span>
      </span>
      <${ps} row=${e} place=${s} />
      <span class="fall-text quiet number">${ms(e)}</span>
    </li>
  `}function ds({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=us(t,s?os.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:o}=fs(n);return r`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${Kn.map(([a,l])=>r`
            <li key=${a}>
              <i class=${`fall-part fall-${a}`}></i>
              ${l}
            </li>
          `)}
      </ul>
      <ol class="fall-rows">
        ${n.map(a=>r`
            <${Gn}
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
  `}import{m183_0 as Yc,m183_1 as Zc,m183_2 as jc,m183_3 as tu,m183_4 as eu,m183_5 as su,m183_6 as nu,m183_7 as iu,m183_8 as $s}from"../main.js";import{m185_0 as ru,m185_1 as lu,m185_2 as cu,m185_3 as uu,m185_4 as gs}from"../main.js";import{m225_0 as pu,m225_1 as hu,m225_2 as ws}from"../main.js";function Hu({params:t}){let e=ws(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function Xn(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var Qn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],Yn=({job:t})=>r`
  <${ns} job=${t} />
  ${Qn.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function Zn(t){let e=t?.batch_id,s=y(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?Lt(n):"Batch",_("batch",{id:e})]]}}function _s({params:{id:t},query:e}){let s=S($s,[]),n=y(`job:${t}`),i=n.ids.value.length>0?n.row(t).value:null;gs("This job",()=>i?vt(i):[]);let o=Zn(i);if(!i)return r`<${Xe} store=${n} kind="job" />`;let a=Xn(i,e),l=Ae(a),c=a&&r`<${xe} key=${a.id} job=${i} attempt=${a} />`,u=s?.failures?.attempt===a?.id?s?.failures:null;return r`
    <${Qe}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${o}
      crumb=${Nt(i.test)}
      inspect=${["job",t]}
      actions=${r`<${He} job=${i} />`}
      state=${r`<${Yn} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${Ze}>${i.agent} simulates tests: this test was not run, and its result says nothing.<//>`}
      ${(!l||i.status==="pending")&&r`<${Ye} job=${i} />`}
      ${l&&r`<${Ce} key=${`why ${a.id}`} job=${i} attempt=${a} initial=${u} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${v} id="way" title="Lifecycle">
            <${ss} job=${i} />
          <//>
          <${v} id="attempts" title="Attempts">
            <${ds} job=${i} chosen=${a?.number} />
          <//>
        </div>
        <${v} title="Details">
          <${Ge} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${as} job=${i} />
        <${Ue} job=${i} attempt=${a} />
      </div>
    <//>
  `}export{_s as default,Hu as title};
