import{m250_0 as ei,m250_1 as si,m250_2 as ni,m250_3 as T,m250_4 as ii,m250_5 as oi,m250_6 as ai,m250_7 as L,m250_8 as S,m250_9 as ri,m250_10 as x,m250_11 as O}from"../main.js";import{m4_0 as ui,m4_1 as fi,m4_2 as Mt,m4_3 as Tt,m4_4 as mi,m4_5 as pi,m4_6 as hi}from"../shared.js";import{m151_0 as gi,m151_1 as P,m151_2 as wi,m151_3 as k,m151_4 as N,m151_5 as _i,m151_6 as Lt,m151_7 as p,m151_8 as mt,m151_9 as g,m151_10 as yi,m151_11 as w,m151_12 as bi,m151_13 as E,m151_14 as At,m151_15 as Ct,m151_16 as xi}from"../main.js";import{m159_0 as r}from"../main.js";var bs={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},U=({outcome:t})=>t?bs[t]??"cancelled":"running",V=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s};function Pt(t){let e=w(t.leased_at),s=w(t.started_at),n=w(t.finished_at),i=[],a=(l,c,u)=>(u===null||u>c)&&i.push({kind:l,from:c,until:u});if(s===null)return a(t.phase==="installing"||t.install_seconds!==null?"installing":"assigned",e,n),i;let o=Math.max(e,s-(t.install_seconds??0));return a("assigned",e,o),t.install_seconds!==null&&a("installing",o,s),a("running",s,n),i}function xs(t){let e=["assigned"];return(t.install_seconds!==null||t.phase==="installing")&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var ks=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function pt(t,e){let s=t.tries??[],n=w(s[e]?.leased_at??t.created_at),i=s[e+1]?w(s[e+1].leased_at):1/0;return(t.retried??[]).map(a=>({...a,time:w(a.at)})).filter(({time:a})=>a>=n&&a<i)}function Nt(t){let e=t.tries??[],s=["waiting"],n=a=>{let o=pt(t,a);for(let{status:l}of o)s.push(l,"waiting");return o.length>0};n(-1),e.forEach((a,o)=>{s.push(...xs(a)),!n(o)&&o<e.length-1&&s.push(...ks(a))});let i=e.at(-1);if(t.status==="pending"){let a=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==a&&s.push(a)}else t.status!=="running"&&(i&&t.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}import{m169_0 as Ti,m169_1 as Rt,m169_2 as Li}from"../shared.js";import{m194_0 as Pi,m194_1 as Ni,m194_2 as Ri,m194_3 as Di,m194_4 as R,m194_5 as Ii,m194_6 as _,m194_7 as Dt,m194_8 as Hi}from"../main.js";import{m142_0 as It}from"../shared.js";import{m162_0 as Fi,m162_1 as J,m162_2 as G}from"../shared.js";import{m197_0 as Vi,m197_1 as Ji,m197_2 as Gi,m197_3 as Xi,m197_4 as D}from"../main.js";var vs=["image/png","image/jpeg","image/gif","image/webp"],Ss=["video/mp4","video/webm"],X=t=>({...t,url:D(t.url)}),B=({content_type:t})=>vs.includes(t)?"image":Ss.includes(t)?"video":null,Os=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Es=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ht(t){let e=t.some(({path:l})=>l.startsWith("results/")),s=t.filter(({path:l})=>!(e&&Es.test(l))),n=new Map,i=s.filter(l=>B(l)==="image");for(let l of i){let c=Os.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let a=[];for(let[l,{expected:c,actual:u,diff:m}]of n)c&&u&&a.push({name:l,expected:c,actual:u,diff:m??null});let o=new Set(a.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:a,images:i.filter(l=>!o.has(l)),videos:s.filter(l=>B(l)==="video")}}import{m63_0 as d}from"../main.js";var Ms=12;function Ts({artifact:t}){let{path:e,url:s}=t;return r`
    <figure class="preview">
      ${B(t)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${e} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${e} controls preload="metadata"></video>`}
      <figcaption>${e}</figcaption>
    </figure>
  `}function Ls({artifact:t,content:e}){let s=G(t,e);return s?r`
    <a href=${s.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${s.title}<${d} name="link" /><span class="unseen">${` ${t.path} (opens in a new tab)`}</span>
    </a>
  `:null}function qt({attempt:t}){let e=`/api/v1/attempts/${t.id}/artifacts`,s=It(e,t.artifacts);if(s===null)return null;if(s==="failed")return r`
      <p class="quiet">
        <a href=${D(e)}>Artifacts</a> could not be loaded.
      </p>
    `;let{content:n}=s,i=s.artifacts.filter(J).map(X),a=[...i].sort((l,c)=>!G(l,n)-!G(c,n)),o=i.filter(B).slice(0,Ms);return r`
    <div class="artifacts">
      ${o.length>0&&r`
          <div class="previews">${o.map(l=>r`<${Ts} key=${l.id} artifact=${l} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${a.map(l=>r`
            <li key=${l.id}>
              <a href=${l.url}>${l.path}</a> <span class="quiet number">${P(l.size)}</span>
              <${Ls} artifact=${l} content=${n} />
            </li>
          `)}
      </ul>
    </div>
  `}import{m2_0 as A,m2_1 as zt,m2_2 as I,m2_3 as Bt,m2_4 as uo}from"../main.js";function ht(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var dt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Q(t){history.replaceState(history.state,"",location.pathname+location.search+(t?dt(t):""))}function Y({from:t,until:e=null}){let s={from:t,until:e??t},n=s.from===s.until?`Log line ${t}`:`Log lines ${t}\u2013${e}`;return r`<a class="log-link" href=${dt(s)} onClick=${()=>R({show:""})}>${n}</a>`}import{m105_0 as Z}from"../main.js";import{m117_0 as bo,m117_1 as j,m117_2 as Wt}from"../main.js";var Ft=["failed","error","skipped","passed"],As={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Cs={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},Ps=3,Kt=100,Jt=({outcome:t})=>t==="failed"||t==="error";function Gt(t){let e=Object.values(t).reduce((n,i)=>n+i,0),s=(t.failed??0)+(t.error??0);return s>0?`${p(e)}, ${p(s)} failed`:p(e)}var Ut=({one:t})=>r`<${Y} from=${t.log_line} until=${t.log_last_line} />`;function Vt({one:t,children:e}){return r`
    <span class=${`state state-${Cs[t.outcome]}`}>
      <${d} name=${As[t.outcome]} />
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
              <${Vt} one=${t} />
            </summary>
            <pre
              class=${`case-message ${Jt(t)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${t.name}`}
            >
              ${t.message}
            </pre>
            ${t.log_line&&r`<p class="case-output"><${Ut} one=${t} /></p>`}
          </details>
        `:r`
          <div class="case-line">
            <${Vt} one=${t}>${t.log_line&&r`${" "}<${Ut} one=${t} />`}<//>
          </div>
        `}
  </li>
`;function Ns(t){let[e,s]=O(null),[n,i]=O(0),a=JSON.stringify(t.cases);return T(()=>{let o=new AbortController;return I(`/api/v1/attempts/${t.id}/cases`,{signal:o.signal}).then(l=>s(l.cases)).catch(l=>{if(!o.signal.aborted){if(!(l instanceof A))throw l;s(l)}}),()=>o.abort()},[t.id,a,n]),[e,()=>i(n+1)]}function Xt({attempt:t}){let[e,s]=Ns(t),[n,i]=O("all"),[a,o]=O(Kt),l=S(()=>Array.isArray(e)?Ft.flatMap(f=>e.filter(h=>h.outcome===f)):[],[e]);if(e===null)return r`<${Wt} />`;if(e instanceof A)return r`<${j} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=Ft.map(f=>[f,l.filter(h=>h.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${p(l.length)}`],...c.map(([f,h])=>[f,`${f} ${p(h)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${Z} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${u.slice(0,a).map((f,h)=>r`
            <${$t}
              key=${`${f.project}/${f.classname}/${f.name}/${h}`}
              one=${f}
              open=${Jt(f)&&h<Ps}
            />
          `)}
      </ol>
      ${u.length>a&&r`
          <button type="button" class="button" onClick=${()=>o(a+Kt)}>
            Show more (${k(u.length-a,"case")} left)
          </button>
        `}
    </div>
  `}import{m252_0 as Po,m252_1 as No,m252_2 as Ro,m252_3 as Do,m252_4 as Io,m252_5 as W,m252_6 as $,m252_7 as Ho,m252_8 as qo,m252_9 as zo,m252_10 as Qt,m252_11 as Yt}from"../main.js";import{m141_0 as Zt}from"../main.js";import{m158_0 as Uo,m158_1 as tt,m158_2 as Vo,m158_3 as Jo,m158_4 as jt,m158_5 as y}from"../main.js";import{m170_0 as Qo,m170_1 as Yo,m170_2 as Zo,m170_3 as jo,m170_4 as ta,m170_5 as ea,m170_6 as te}from"../main.js";var Rs=2e3,et=class{#s;#t=0;#n;#e;found=$(null);busy=$(!1);error=$(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#i({kind:"text",text:e},s)}async failures(e){return this.#i({kind:"failures",text:""},e)}async#a({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return I(`${this.#s}?${n}`)}async#i(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:a}=await this.#a(e);if(n!==this.#t)return;this.error.value=null;let o=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,o);this.found.value={...e,lines:i,more:a,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof A))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},Rs))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#a(e).catch(()=>null);if(!n||s!==this.#t)return;let i=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(i)}}};var F=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),se=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,Ds=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,gt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function wt(t,e,s){let n=([a,o,l]=gt[0])=>(a-t)**2+(o-e)**2+(l-s)**2,i=0;return gt.forEach((a,o)=>{n(a)<n(gt[i])&&(i=o)}),i}function Is(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return wt(e,e,e);let s=i=>i===0?0:55+i*40,n=t-16;return wt(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var ee={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function ne(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let i=0;i<s.length;i+=1){let a=s[i];if(a===0)n={...F};else if(ee[a])Object.assign(n,ee[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let o=a===38?"fg":"bg";s[i+1]===5?(n[o]=Is(s[i+2]),i+=2):s[i+1]===2&&(n[o]=wt(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function ie(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(se))n!==void 0&&(s=ne(s,n));return s}function Hs({fg:t,bg:e,bold:s,dim:n,italic:i,underline:a,strike:o,inverse:l}){let c=[],u=l?t??"ink":e;return u!==null?c.push("ansi-on",`ansi-${u}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),a&&c.push("ansi-underline"),o&&c.push("ansi-strike"),c.join(" ")}var qs=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function zs(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function oe(t,e=F){let s=e,n=t.includes("\r")?zs(t):t,i=[],a=l=>{l&&i.push({text:l.replace(Ds,qs),classes:Hs(s)})},o=0;for(let l of n.matchAll(se))a(n.slice(o,l.index)),o=l.index+l[0].length,l[1]!==void 0&&(s=ne(s,l[1]));return a(n.slice(o)),i}function ae(t,e){let s=t.map(({text:o})=>o).join(""),n=[...s.matchAll(e)].filter(([o])=>o).map(o=>[o.index,o.index+o[0].length]);if(n.length===0)return t;let i=[],a=0;for(let{text:o,classes:l}of t){let c=a+o.length,u=[a,...n.flat().filter(m=>m>a&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,h]=[u[m],u[m+1]];h>f&&i.push({text:s.slice(f,h),classes:l,hit:n.some(([q,z])=>q<=f&&h<=z)})}a=c}return i}var nt=8192,K=10,Bs=new TextDecoder;function re(t){let e=0;for(let s=t.indexOf(K);s>=0;s=t.indexOf(K,s+1))e+=1;return e}var _t=t=>t.at(-1)===K;function yt(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var st=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:i}){this.begin=e,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+nt}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=yt(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(K)+1,s=this.bytes.indexOf(K,this.size);this.#n=s>=0;let n=Bs.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),i=F;return this.#t=n.map(a=>{let o=i;return i=ie(i,a),o}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),i=e-this.first,a=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??F,cut:a}}};var Ws=48,Fs=2,Ks=1024*1024,it=class{#s;#t=65536;#n=[];#e=[0];#a=!1;#i=new Map;#l=[];#r=new Set;#o=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=$(null);lines=$(0);version=$(0);error=$(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return D(this.#s)}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#h(0),this.#$()})}setSize(e,s){this.#o=Math.max(this.#o,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#m=!0)}line(e){let s=this.#p(e),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#p(e);n<=this.#p(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#p(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<e?s=i+1:n=i}return s}async#f(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof A))throw s;this.error.value=s}}async#h(e){let s=await I(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,a]of this.#i)a.neededEnd>e&&this.#i.delete(i);if(this.size=s.size,this.#o=Math.max(this.#o,s.size),s.size>0){let i=await this.#d(s.size-1,s.size);this.#a=!_t(i)}this.#w(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#o<=this.size)}#w(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#a?1:0),this.version.value+=1}async#d(e,s){let n=await Bt(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok)throw await zt(n);return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#o||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#o;){if(this.#o-this.size>Ks){await this.#h(this.size);continue}let e=await this.#d(this.size,this.#o);if(e.length===0)break;this.#y(e)}this.#m&&this.size>=this.#o&&(this.complete.value=!0)}),this.#u=!1)}#y(e){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(e);this.size+=e.length;for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t,o=e.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[i]=(this.#n[i]??0)+re(o)}this.#a=!_t(e),this.#w(n);for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t;a>=s&&this.#_(i,e.slice(a-s))}}#_(e,s){let n=e*this.#t,i=e===0?0:this.#e[e]+1;this.#i.set(e,new st({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+nt),first:i}));for(let a of this.#i.keys()){if(this.#i.size<=Ws)break;this.#i.delete(a)}}#g(){for(let e of this.#l){if(this.#r.size>=Fs)return;!this.#r.has(e)&&!this.#i.has(e)&&this.#b(e)}}async#b(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+nt,i=!1;await this.#f(async()=>{let a=await this.#d(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let o=await this.#d(s+a.length,Math.min(this.size,n));if(o.length===0)break;a=yt(a,o)}this.#_(e,a),this.version.value+=1,i=!0}),this.#r.delete(e),i&&!this.#c.signal.aborted&&this.#g()}};var ot=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,i=this.#n.get(e)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(e,n);let a=Math.floor(e/256);return this.#e.set(a,(this.#e.get(a)??0)+n-i),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[i,a]of this.#e)i<s&&(n+=a);if(this.#e.has(s))for(let i=s*256;i<e;i+=1)n+=this.#n.get(i)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=e?s=i:n=i-1}return s}};var le=8e6,ce=12,ue=3,bt=48,Us=140,at=class{#s=null;#t;#n=0;#e=0;#a=0;#i={line:0,at:0};#l;range=$({first:0,last:-1});follows=$(!1);atEnd=$(!0);constructor(e){this.#t=new ot(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(e);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#o(){return Math.max(0,this.#t.total-this.#r)}get#m(){let e=Math.min(this.#t.total,le)-this.#r;return e>0?Math.max(1,this.#o/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?e.bottom-bt:e.top+Math.max(0,s);(n<2*bt||n>window.innerHeight-bt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#o:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,le)}px`),this.#e=Math.max(0,Math.min(this.#o,e)),this.#u(this.#s),this.#f()}#u({box:e}){let s=this.#e/this.#m;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#a=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#a;if(Math.abs(n)<.5)return;this.#a=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#o,this.#e));let a=this.#t.lineAt(this.#e);this.#i={line:a,at:this.#t.topOf(a)-this.#e};let o=this.#e>=this.#o-ue;n<0&&!o&&(this.follows.value=!1),n>0&&o&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#p(e),Us))}#p(e){let s=e.strip.offsetHeight-this.#r;this.#a<=0?this.toStart():this.#a>=s-1?this.follow():this.#u(e),this.#h(this.range.peek().first)}#f(){let e=Math.max(0,this.#t.lineAt(this.#e)-ce),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+ce),n=this.range.peek();this.atEnd.value=this.#e>=this.#o-ue,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#h(e)}#h(e){let s=this.#a+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Vs=20,rt=class{scroller=new at(Vs);wrapped=$(Js());marked=$(ht(location.hash));seen=$(0);#s;#t;cause;constructor(e){this.file=new it(e.id),this.finder=new et(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,i=()=>{this.marked.value=ht(location.hash),this.#n()};window.addEventListener("hashchange",i),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let a=[W(()=>s.setCount(e.lines.value)),W(()=>{let{first:o,last:l}=s.range.value;e.version.value,l>=o&&e.need(o,l)}),W(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),W(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let o of a)o();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},Q(this.marked.peek())}toggleMark(){let e=this.finder.found.peek(),s=e?.lines[e.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},Q(this.marked.peek())}moveMark(e,s){let n=this.marked.peek();if(!n)return;let{from:i,until:a}=n,o=Math.min(Math.max(s?i:1,(s?a:i)+e),this.file.lines.peek());this.marked.value={from:s?i:o,until:o},Q(this.marked.peek()),this.#e(o)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function Js(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m253_0 as fe,m253_1 as Sa,m253_2 as Oa,m253_3 as Ea,m253_4 as Ma,m253_5 as Ta,m253_6 as La,m253_7 as Aa,m253_8 as Ca,m253_9 as Pa,m253_10 as Na,m253_11 as Ra,m253_12 as Da}from"../main.js";var me=4e3,Gs=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Xs({line:t,needle:e}){let s=t.text.length>me,n=oe(s?t.text.slice(0,me):t.text,t.look),i=e?ae(n,new RegExp(Gs(e),"gi")):n;return r`
    ${i.map(({text:a,classes:o,hit:l},c)=>l?r`<mark key=${c} class=${o}>${a}</mark>`:o?r`<span key=${c} class=${o}>${a}</span>`:a)}
    ${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var xt=class extends fe{shouldComponentUpdate(e){let{line:s,needle:n,look:i}=this.props;return e.needle!==n||e.look!==i||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:i}){return r`
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
    `}};function Qs(t,{marked:e,found:s,cause:n}){let i=[];return t===n&&i.push("is-cause"),e&&t>=e.from&&t<=e.until&&i.push("is-marked"),s?.lines[s.at]===t&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&i.push("is-failure"),i.join(" ")}function pe({reader:t,sheet:e}){let{scroller:s,file:n,finder:i,marked:a,wrapped:o}=t,{first:l,last:c}=s.range.value;n.version.value;let u=i.found.value,m=x({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:t.cause,marked:a.value,found:u&&{...u,hits:m.current.set}},h=u?.kind==="text"?u.text:"",q=o.value;L(()=>{q&&s.measure(e.current.children)});let z=b=>{let Et=b.target.closest(".log-number");!Et||b.button||b.metaKey||b.ctrlKey||(b.preventDefault(),t.mark(Number(Et.dataset.number),b.shiftKey))},Ot=[];for(let b=l;b<=c;b+=1)Ot.push(r`<${xt} key=${b} n=${b} line=${n.line(b)} needle=${h} look=${Qs(b+1,f)} />`);return r`<div class="log-sheet" ref=${e} onClick=${z}>${Ot}</div>`}var Ys=250;function Zs({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:i,at:a}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let o=`${p(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":p(a+1)} of ${o}`}function js({reader:t}){let e=x(0),{finder:s}=t,n=o=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===o?!1:(t.search(o),!0)};return r`
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
        onInput=${({currentTarget:{value:o}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(o),o===""?0:Ys)}}
        onKeyDown=${o=>{o.key==="Enter"?(o.preventDefault(),n(o.currentTarget.value)||s.step(o.shiftKey?-1:1)):o.key==="Escape"&&o.currentTarget.value&&(o.preventDefault(),o.stopPropagation(),o.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var he=({name:t,icon:e,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${d} name=${e} />
    ${t}
  </button>
`;function de({reader:t,name:e}){let{finder:s,scroller:n,file:i,wrapped:a}=t,o=s.found.value,l=o!==null&&o.lines.length>1,c=n.follows.value;return r`
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
        onClick=${()=>t.nextFailure()}
      >
        <${d} name="failed" />
        ${o?.kind==="failures"&&l?"Next failure":"First failure"}
      </button>
      <span class="log-hits number" role="status">
        ${s.busy.value?"searching\u2026":r`<${Zs} finder=${s} />`}
      </span>
      <span class="log-ways">
        <${he}
          name="Wrap"
          icon="wrap"
          on=${a.value}
          tip="Wrap long lines (w)"
          onClick=${()=>t.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${he}
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
  `}function tn({file:t,attempt:e}){let s=y(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return T(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function en({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${k(t.lines.value,"line")}, ${P(t.size)}
            ${t.complete.value?"":", still growing"}
          </span>
        `}
      ${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var sn=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let i=e.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
      ${i>0?k(i,"new line"):"Jump to end"}
    </button>
  `};function nn({reader:t}){let e=t.marked.value,s=e&&t.file.line(e.until-1)?.text,n=e&&(e.from===e.until?`Line ${e.until}`:`Lines ${e.from} to ${e.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var on=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function $e({attempt:t,name:e}){let s=S(()=>new rt(t),[]),{file:n,scroller:i,wrapped:a}=s,[o,l,c]=[x(null),x(null),x(null)];L(()=>i.attach({box:o.current,strip:l.current,sheet:c.current}),[]),T(()=>s.open(),[]),L(()=>{let f=parseFloat(getComputedStyle(o.current).lineHeight);i.reset(f),a.value&&i.measure(c.current.children)},[a.value]),Yt(()=>{Zt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),te("Log",S(()=>on(s),[]));let u=f=>{let h={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")i.toStart();else if(f.key==="End")i.follow();else if(f.key==="Enter"&&f.target===o.current)s.toggleMark();else if(h&&(f.shiftKey||f.altKey))s.moveMark(h,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${de} reader=${s} name=${e} />
      <${tn} file=${n} attempt=${t} />
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
          class=${`log-box ${a.value?"is-wrapped":""}`}
          ref=${o}
          tabindex="0"
          role="region"
          aria-label="Lines of the log"
          aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
          onKeyDown=${u}
          data-lines=${n.lines.value}
        >
          <div class="log-strip" ref=${l}>
            <${pe} reader=${s} sheet=${c} />
          </div>
        </div>
        <${sn} reader=${s} />
        <${nn} reader=${s} />
      </div>
      <${en} file=${n} attempt=${t} />
    </div>
  `}function ge(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m87_0 as v}from"../main.js";var an=15e3;function kt(t){let e=y(`cases:${t.id}`),s=e.ids.value.length?e.row(t.id).value:null,n=x(null);return n.current=s?.progress??n.current,n.current}var lt=({passed:t,failed:e,skipped:s})=>t+e+s;function rn(t){let e=lt(t),s=t.total===null?k(e,"case"):`${p(e)} of ${k(t.total,"case")}`,n=["failed","skipped","flaky"].filter(i=>t[i]>0);return[s,...n.map(i=>`${p(t[i])} ${i}`)].join(", ")}function ln({running:t}){return t.length===0?"":`running: ${t[0]}${t.length>1?` and ${t.length-1} more`:""}`}function cn({text:t}){let e=x(t);e.current=t;let[s,n]=O("");return T(()=>{let i=setInterval(()=>n(e.current),an);return()=>clearInterval(i)},[]),r`<p class="unseen" aria-live="polite">${s}</p>`}function we({attempt:t}){let e=kt(t),s=e?rn(e):"No cases reported so far",n=e?ln(e):"";return r`
    <p class="cases-line number">
      <span class=${e?.failed?"is-bad":""}>${s}${n&&","}</span>
      ${n&&r`${" "}<span class="quiet" data-tip=${n}>${n}</span>`}
    </p>
    <${cn} text=${e?`${s}, ${n}`:""} />
  `}function _e({attempt:t}){let e=kt(t);return e?e.total===null?p(lt(e)):`${p(lt(e))} of ${p(e.total)}`:null}function ye({attempt:t}){let e=kt(t);if(!e?.ended.length)return r`<p class="nothing">Cases are listed here as they end.</p>`;let s=lt(e);return r`
    <ol class="case-list">
      ${e.ended.slice().reverse().map((n,i)=>r`<${$t} key=${`${s-i} ${n.name}`} one=${n} open=${!1} />`)}
    </ol>
    ${s>e.ended.length&&r`<p class="quiet">The newest ${e.ended.length} of ${p(s)}; all are listed at the end.</p>`}
  `}import{m120_0 as be}from"../shared.js";function un({attempt:t}){let e=[],s=t.tree&&Rt(t.tree);if(t.run_seconds!==null&&e.push(`ran ${g(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${g(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.window!==null&&t.window!==t.id&&e.push("Test runner already started"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),s&&e.push(s),t.peak_memory_bytes!==null&&e.push(`peak memory ${P(t.peak_memory_bytes)}`),e.length===0)return null;let n=i=>i===s&&t.tree.repository||void 0;return r`
    <p class="attempt-facts number">
      ${e.map(i=>r`<span key=${i} title=${n(i)}>${i}</span>`)}
    </p>
  `}function fn(t,e){let s=ge(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${$e} key=${e.id} attempt=${e} name=${n} />`},!e.outcome&&{name:"cases",title:"Cases",count:r`<${_e} attempt=${e} />`,body:()=>r`<${ye} key=${e.id} attempt=${e} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Gt(e.cases),body:()=>r`<${Xt} key=${e.id} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${qt} key=${e.id} attempt=${e} />`}].filter(Boolean)}function xe({job:t,attempt:e}){let s=fn(t,e),n=Dt.value.query.get("show"),i=s.some(a=>a.name===n)?n:"log";return r`
    <${v} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${V(e)}>
      <${un} attempt=${e} />
      ${e.message&&!e.cause&&r`
          <p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
        `}
      ${!e.outcome&&r`<${we} attempt=${e} />`}
      <${be}
        label=${`Output of attempt ${e.number}`}
        tabs=${s}
        value=${i}
        onChange=${a=>R({show:a==="log"?"":a})}
      />
    <//>
  `}var ke=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ve(t,e){let[s,n]=[ke(t),ke(e)];if(s.length>400||n.length>400)return{expected:[{text:t,changed:!0}],actual:[{text:e,changed:!0}]};let i=mn(s,n),[a,o]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(ct(a,s[l++],!1),ct(o,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?ct(a,s[l++],!0):ct(o,n[c++],!0);return{expected:a,actual:o}}function mn(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function ct(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var pn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],hn=["blob","#L"];function Se(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let i;try{i=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let a=pn.find(([m])=>m.test(i.hostname)),[o,l]=a?a.slice(1):hn,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${o}/${t.commit}/${c}${s?`${l}${s}`:""}`}var dn=[["slider","slider"],["diff","difference"]];function Oe({comparison:{name:t,expected:e,actual:s,diff:n}}){let[i,a]=O(50),[o,l]=O("slider"),c=x(null);return L(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,o]),r`
    <figure class="preview picture-slider" data-comparison=${t}>
      ${o==="diff"?r`
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
                onInput=${u=>a(Number(u.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `}
      <figcaption>
        ${t}
        ${n&&r`<${Z} label="View" hideLabel options=${dn} value=${o} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m84_0 as Ee,m84_1 as Rr}from"../shared.js";import{m127_0 as H}from"../main.js";function $n(t,e){let s=(t.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:t.id,app_version_id:t.app_version_id}:e.find(n=>n.outcome==="passed"&&!n.simulated)??null}var gn=[["Outcome",t=>r`<${Ee} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${_("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":g(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${H} at=${t.finished_at} />`],["Log",t=>r`<a href=${_("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Me({job:t,attempt:e}){let s=y(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,i=$n(t,n?.history??[]);if(!i)return null;let a={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
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
        ${gn.map(([o,l])=>r`
            <tr key=${o}>
              <th scope="row">${o}</th>
              <td>${l(a)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var wn=3,_n=4,Le=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome),Te=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e);function yn({expected:t,actual:e}){let s=S(()=>ve(t,e),[t,e]);return r`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${r`<${Te} pieces=${s.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${r`<${Te} pieces=${s.actual} />`}</pre></dd>
      </div>
    </dl>
  `}function bn({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Se(e,t.file,t.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}function xn({failure:t,batch:e}){let s=t.expected!==""||t.actual!=="";return r`
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
  `}function kn({failure:t,batch:e,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${t.name&&r`<span class="evidence-case">${t.name}</span>`}
          <span class="failure-cause">${t.cause}</span>
        </summary>
        <${xn} failure=${t} batch=${e} />
      </details>
    </li>
  `}function vn({attempt:t}){let e=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,n=tt(e,t.artifacts).data.value?.artifacts.filter(J)??[],{comparisons:i,images:a,videos:o}=S(()=>Ht(n.map(X)),[n]),l=a.slice(0,_n);return i.length+l.length+o.length===0?null:r`
    <div class="evidence-pictures">
      ${i.map(c=>r`<${Oe} key=${c.name} comparison=${c} />`)}
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
  `}var Sn=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&k(e.length,"failure")].filter(Boolean).join(", "),On=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Ae({job:t,attempt:e,initial:s}){let n=tt(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=tt(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,a=n.data.value?.failures??[],o=a.length>0?a:[On(e)].filter(Boolean);return r`
    <${v} id="evidence" className="evidence" title="Why it failed" note=${Sn(e,a)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${o.map((l,c)=>r`
              <${kn} key=${c} failure=${l} batch=${i} open=${c<wn} />
            `)}
        </ul>
        <${vn} attempt=${e} />
      </div>
      <${Me} job=${t} attempt=${e} />
    <//>
  `}import{m0_0 as Ce,m0_1 as rl,m0_2 as ll,m0_3 as cl,m0_4 as ul,m0_5 as fl,m0_6 as ml,m0_7 as pl,m0_8 as hl,m0_9 as dl,m0_10 as $l,m0_11 as Pe,m0_12 as Ne,m0_13 as gl,m0_14 as wl}from"../main.js";import{m193_0 as M,m193_1 as bl}from"../main.js";import{m80_0 as Re}from"../main.js";import{m91_0 as De}from"../shared.js";var En=1e3,Ie=t=>[M("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",applies:["failed","cancelled"].includes(t.status),run:()=>Pe(t.id)},M("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,applies:["pending","running"].includes(t.status),run:()=>Ce(t)}],vt=t=>Ie(t).filter(e=>e&&e.applies);function He({job:t}){let e=Qt(null),s=(o,l)=>async()=>{e.value=o,await l(),e.value=null},n=jt(vt(t).map(({label:o})=>o).join(),En),i=e.value!==null||!n,a=t.status==="done"?[]:Ie(t).filter(Boolean);return r`
    ${t.status==="pending"&&M("priority","job")&&r`
        <${Re}
          label=${`Priority ${t.priority}`}
          items=${De(t.priority,o=>s("Priority",()=>Ne(t.id,o))())}
        >
          Priority ${t.priority}
          <${d} name="down" />
        <//>
      `}
    ${a.map(({label:o,doing:l,icon:c,run:u,danger:m,applies:f})=>r`
        <button
          type="button"
          key=${o}
          class=${`button ${m?"is-danger":""}`}
          disabled=${i||!f}
          onClick=${s(o,u)}
        >
          <${d} name=${c} />
          ${e.value===o?l:o}
        </button>
      `)}
  `}var qe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],ze=[["labels","--label"],["max_attempts","--max-attempts"],["environment","--env"]],Be=["org_id","app_version_id","test","priority","target"];function We(t){let e=Be.map(s=>`--${s.replaceAll("_","-")} ${E(String(t[s]))}`);for(let[s,n,i]of qe)(t[s]??i)!==i&&e.push(`${n} ${E(String(t[s]))}`);for(let[s,n]of ze)for(let[i,a]of Object.entries(t[s]??{}))e.push(`${n} ${E(`${i}=${a}`)}`);for(let s of t.tags??[])e.push(`--tag ${E(s)}`);return t.source?.commit&&e.push(`--tests-commit ${t.source.commit}`),t.source?.repository&&e.push(`--tests-repository ${E(t.source.repository)}`),`qgjob submit ${e.join(" ")}`}function Fe(t){let e=Object.fromEntries(Be.map(s=>[s,t[s]]));for(let[s,,n]of qe)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of ze)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return t.source&&(e.source=t.source),t.tags?.length>0&&(e.tags=t.tags),e}import{m235_0 as ut,m235_1 as ql,m235_2 as zl,m235_3 as Bl,m235_4 as Ke}from"../main.js";import{m31_0 as Ue,m31_1 as Kl}from"../main.js";function Mn(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status),i=e?.outcome?"":" --follow";return[t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${i}`],["Show details",`qgjob show ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],["failed","cancelled"].includes(t.status)&&M("retry","job")&&["Retry",`qgjob retry ${s}`],M("submit","job")&&["Submit again",We(t)]].filter(Boolean).map(([a,o])=>[a,o+Ke()])}function Tn(t,e){let{id:s}=t,{origin:n}=location,i=JSON.stringify(Fe(t));return[["Show the job",`${ut} ${n}/job/${s}`],e&&["Show the log of this attempt",`${ut} -r 0- ${n}/api/v1/attempts/${e.id}/log`],M("submit","job")&&["Submit again",`${ut} ${n}/submit-job -H 'Content-Type: application/json' -d ${E(i)}`]].filter(Boolean).map(([a,o])=>[`${a}, with curl`,o])}var Ve=({job:t,attempt:e})=>r`
  <${v} title="Command line" className="job-commands">
    <${Ue} lines=${[...Mn(t,e),...Tn(t,e)]} />
  <//>
`;import{m37_0 as ft}from"../main.js";import{m40_0 as Je}from"../shared.js";import{m49_0 as Ge,m49_1 as oc}from"../main.js";function Ln({job:t}){let e=y(t.test_id?`test:${t.test_id}`:null),s=e?.ids.value.length?e.row(t.test_id).value?.mean_seconds:null;return r`
    <${ft} since=${t.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${N(s)}</span>`}
  `}function An(t){return t.finished_at&&t.started_at?g(w(t.finished_at)-w(t.started_at)):t.status==="running"&&t.started_at&&r`<${Ln} job=${t} />`}function Cn({id:t}){let e=y(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${_("batch",{id:t})}>${s?Tt(s):"Batch"}</a>`}var Pn=({variables:t})=>r`
  <ul class="plain">
    ${Object.entries(t).map(([e,s])=>r`<li key=${e}><code>${e}=${s}</code></li>`)}
  </ul>
`,Nn=({source:{commit:t,bundle:e,repository:s}})=>r`
  <span title=${s}>
    ${t?"commit ":"bundle "}<code title=${t||e}>${At(t||e)}</code>
  </span>
`,Xe=({job:t})=>r`
  <${Je}
    facts=${[["Build",r`<${Ge} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${_("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",Lt(t.labels)],["Project",t.project],["Title",t.titles?.join(" \u203A ")],["Tags",t.tags.join(", ")],["Environment",Object.keys(t.environment).length>0&&r`<${Pn} variables=${t.environment} />`],["Tests",t.source&&r`<${Nn} source=${t.source} />`],["Priority",String(t.priority)],["Agent",t.agent&&r`<a href=${_("agent",{name:t.agent})}>${t.agent}</a>`],["Batch",t.batch_id&&r`<${Cn} id=${t.batch_id} />`],["Submitted",r`<${H} at=${t.created_at} />`],["Started",t.started_at&&r`<${H} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${H} at=${t.finished_at} />`],["Duration",An(t)],["Id",r`<code class="id">${t.id}</code>`]]}
  />
`;import{m81_0 as Qe}from"../shared.js";import{m85_0 as Ye}from"../main.js";function Rn({position:t,groups_ahead:e,jobs_ahead:s,eta_seconds:n}){return[t!=null&&[p(t),t===1?"in the queue: next":"in the queue"],e>0&&[p(e),e===1?"group ahead":"groups ahead"],s>0&&[p(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[N(n),"until it starts, estimated"]].filter(Boolean)}function Ze({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[];return r`
    <div class=${`queue-place ${t.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${e&&Rn(t.explanation??{}).map(([i,a])=>r`
            <span key=${a} class="queue-figure number" data-figure=${a}>
              <b>${i}</b>
              ${a}
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
  `}import{m112_0 as je}from"../main.js";var ts=104,Dn=30,ss={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},C={x:188,y:12,width:432,height:66},St=new Set(["assigned","installing","running"]),In={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},Hn=(t,e)=>`${St.has(t)&&!St.has(e)?"agent":t}>${e}`;function qn({name:t,times:e,here:s}){let[n,i,a]=ss[t],o=s?"is-here":e>0?"is-taken":"";return r`
    <g class=${`way-node ${o}`} data-node=${t} data-taken=${e>0?"":void 0}>
      <rect x=${n} y=${i} width=${ts} height=${Dn} rx="3" />
      <text x=${n+ts/2} y=${i+20}>
        ${a}
        ${e>1?` \xD7${e}`:""}
      </text>
    </g>
  `}var zn={backoff:"backing off",done:"passed"},es=t=>t.map(e=>zn[e]??e);function ns({job:t}){let e=Nt(t),s=o=>e.filter(l=>l===o).length,n=new Set(e.slice(1).map((o,l)=>Hn(e[l],o))),i=e.at(-1),a=Object.entries(In).sort(([o],[l])=>n.has(o)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${es(e).join(", ")}`}
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
          class=${`way-agent ${e.some(o=>St.has(o))?"is-taken":""}`}
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
        ${Object.keys(ss).map(o=>r`<${qn} key=${o} name=${o} times=${s(o)} here=${o===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${es(e).map((o,l)=>r`
            <span key=${l} class=${l===e.length-1?"strong":""}>${o}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m118_0 as Ac,m118_1 as is,m118_2 as Cc}from"../main.js";import{m36_0 as os}from"../shared.js";var Bn=t=>[["Passed",mt(t.pass_rate),`${p(t.passed)} of ${k(t.attempts,"attempt")}`],["Flaky",mt(t.flaky_rate),`${p(t.flaky)} of ${k(t.jobs,"job")} passed only on retry`],["Typical duration",t.mean_seconds===null?"\u2013":g(t.mean_seconds),""]];function as({job:t}){let e=y(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&_("test",{id:s.id});return r`
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
            ${Bn(s).map(([i,a,o])=>r`
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
          <${os} history=${s.history} usual=${s.mean_seconds} here=${t.id} />
        `}
    <//>
  `}import{m6_0 as rs,m6_1 as Kc,m6_2 as Uc,m6_3 as Vc}from"../main.js";var ls=1,Wn=.5,cs=.14;function fs(t,e){let s=[],n=w(t.created_at),i=a=>n=pt(t,a).at(-1)?.time??n;i(-1);for(let[a,o]of(t.tries??[]).entries()){let l=w(o.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...Pt(o)];s.push({attempt:o,parts:c}),n=w(o.finished_at)??e,i(a)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let o of a)o.live=o.until===null,o.until=Math.max(o.from,o.until??e);return s}var us=({kind:t})=>t==="waiting"||t==="backoff";function ms(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!us(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(Wn*s,ls):1/0,i=[],a=0;for(let c of e){i.push([c.from,a]);let u=c.until-c.from;c.cut=us(c)&&u>n*1.2,a+=c.cut?n:u,i.push([c.until,a])}let o=Math.max(a,ls),l=c=>{let u=i.findIndex(([z])=>z>=c);if(u<0)return a/o;if(u===0)return 0;let[[m,f],[h,q]]=[i[u-1],i[u]];return(f+(h>m?(c-m)/(h-m)*(q-f):0))/o};return{place:l,marks:Fn(t,l)}}function Fn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(a=>a.attempt).map(a=>a.parts[0].until)],i=[];for(let a of n){let o=e(a);o>1-cs||i.length>0&&o-i.at(-1).at<cs||i.push({at:o,time:a-s})}return i.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),i}var Kn=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],ds={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},Un={...ds,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},Vn=.05;function ps({attempt:t,parts:e}){let s=e.filter(({from:n,until:i,live:a})=>a||i-n>=Vn).map(({kind:n,from:i,until:a,live:o})=>`${o?Un[n]:ds[n]} ${o?N(a-i):g(a-i)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var Jn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function hs({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
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
        <${hs} row=${e} place=${s} />
        <span class="fall-text quiet number">${ps(e)}</span>
      </li>
    `;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),R({attempt:i.number}))},o=U(i);return r`
    <li class=${`fall-row ${n?"is-chosen":""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${_("job",{id:t.id},{attempt:i.number})}
          aria-current=${n?"true":void 0}
          aria-label=${`Attempt ${i.number}`}
          onClick=${a}
        >
          ${i.number}
        </a>
        <span class=${`state state-${o}`}>
          <${d} name=${o} />
          <span>${V(i)}</span>
        </span>
        <span class="fall-agent">on <a href=${_("agent",{name:i.agent})}>${i.agent}</a></span>
      </span>
      <${hs} row=${e} place=${s} />
      <span class="fall-text quiet number">${ps(e)}</span>
    </li>
  `}function $s({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=fs(t,s?rs.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:a}=ms(n);return r`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${Kn.map(([o,l])=>r`
            <li key=${o}>
              <i class=${`fall-part fall-${o}`}></i>
              ${l}
            </li>
          `)}
      </ul>
      <ol class="fall-rows">
        ${n.map(o=>r`
            <${Gn}
              key=${o.attempt?.id??"waiting"}
              job=${t}
              row=${o}
              place=${i}
              chosen=${o.attempt?.number===e}
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
  `}import{m185_0 as au,m185_1 as ru,m185_2 as lu,m185_3 as cu,m185_4 as uu,m185_5 as fu,m185_6 as mu,m185_7 as pu,m185_8 as gs}from"../main.js";import{m188_0 as $u,m188_1 as gu,m188_2 as wu,m188_3 as _u,m188_4 as ws}from"../main.js";import{m228_0 as xu,m228_1 as ku,m228_2 as _s}from"../main.js";function Ju({params:t}){let e=_s(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function Xn(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var Qn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],Yn=({job:t})=>r`
  <${is} job=${t} />
  ${Qn.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function Zn(t){let e=t?.batch_id,s=y(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?Mt(n):"Batch",_("batch",{id:e})]]}}function ys({params:{id:t},query:e}){let s=S(gs,[]),n=y(`job:${t}`),i=n.ids.value.length>0?n.row(t).value:null;ws("This job",()=>i?vt(i):[]);let a=Zn(i);if(!i)return r`<${Qe} store=${n} kind="job" />`;let o=Xn(i,e),l=Le(o),c=o&&r`<${xe} key=${o.id} job=${i} attempt=${o} />`,u=s?.failures?.attempt===o?.id?s?.failures:null;return r`
    <${Ye}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${a}
      crumb=${Ct(i.test)}
      inspect=${["job",t]}
      actions=${r`<${He} job=${i} />`}
      state=${r`<${Yn} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${je}>${i.agent} simulates tests: this test was not run, and its result proves nothing.<//>`}
      ${(!l||i.status==="pending")&&r`<${Ze} job=${i} />`}
      ${l&&r`<${Ae} key=${`why ${o.id}`} job=${i} attempt=${o} initial=${u} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${v} id="way" title="Lifecycle">
            <${ns} job=${i} />
          <//>
          <${v} id="attempts" title="Attempts">
            <${$s} job=${i} chosen=${o?.number} />
          <//>
        </div>
        <${v} title="Details">
          <${Xe} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${as} job=${i} />
        <${Ve} job=${i} attempt=${o} />
      </div>
    <//>
  `}export{ys as default,Ju as title};
