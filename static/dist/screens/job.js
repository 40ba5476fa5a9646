import{m238_0 as Cn,m238_1 as Pn,m238_2 as Nn,m238_3 as A,m238_4 as Dn,m238_5 as In,m238_6 as Hn,m238_7 as T,m238_8 as x,m238_9 as Rn,m238_10 as v,m238_11 as S}from"../main.js";import{m4_0 as Bn,m4_1 as Wn,m4_2 as _t,m4_3 as kt,m4_4 as Fn,m4_5 as Kn,m4_6 as Un,m4_7 as Vn}from"../shared.js";import{m145_0 as C,m145_1 as Qn,m145_2 as O,m145_3 as P,m145_4 as xt,m145_5 as $,m145_6 as ot,m145_7 as g,m145_8 as Xn,m145_9 as b,m145_10 as N,m145_11 as vt,m145_12 as F}from"../main.js";import{m152_0 as r}from"../main.js";var ns={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},K=({outcome:e})=>e?ns[e]??"cancelled":"running",U=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s};function St(e){let t=b(e.leased_at),s=b(e.started_at),n=b(e.finished_at),i=[],a=(l,c,u)=>(u===null||u>c)&&i.push({kind:l,from:c,until:u});if(s===null)return a(e.phase==="installing"||e.install_seconds!==null?"installing":"assigned",t,n),i;let o=Math.max(t,s-(e.install_seconds??0));return a("assigned",t,o),e.install_seconds!==null&&a("installing",o,s),a("running",s,n),i}function is(e){let t=["assigned"];return(e.install_seconds!==null||e.phase==="installing")&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var as=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function rt(e,t){let s=e.tries??[],n=b(s[t]?.leased_at??e.created_at),i=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(a=>({...a,time:b(a.at)})).filter(({time:a})=>a>=n&&a<i)}function Ot(e){let t=e.tries??[],s=["waiting"],n=a=>{let o=rt(e,a);for(let{status:l}of o)s.push(l,"waiting");return o.length>0};n(-1),t.forEach((a,o)=>{s.push(...is(a)),!n(o)&&o<t.length-1&&s.push(...as(a))});let i=t.at(-1);if(e.status==="pending"){let a=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==a&&s.push(a)}else e.status!=="running"&&(i&&e.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}import{m184_0 as ni,m184_1 as ii,m184_2 as ai,m184_3 as oi,m184_4 as D,m184_5 as ri,m184_6 as w,m184_7 as Mt,m184_8 as li}from"../main.js";var os=["image/png","image/jpeg","image/gif","image/webp"],rs=["video/mp4","video/webm"],z=({content_type:e})=>os.includes(e)?"image":rs.includes(e)?"video":null,ls=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;function Et(e){let t=new Map,s=e.filter(a=>z(a)==="image");for(let a of s){let o=ls.exec(a.path);if(!o)continue;let l=o[1]+o[3];t.set(l,{...t.get(l),[o[2]]:a})}let n=[];for(let[a,{expected:o,actual:l,diff:c}]of t)o&&l&&n.push({name:a,expected:o,actual:l,diff:c??null});let i=new Set(n.flatMap(({expected:a,actual:o,diff:l})=>[a,o,l]));return{comparisons:n,images:s.filter(a=>!i.has(a)),videos:e.filter(a=>z(a)==="video")}}var cs=12;function us({artifact:e}){let{path:t,url:s}=e;return r`
    <figure class="preview">
      ${z(e)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${t} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${t} controls preload="metadata"></video>`}
      <figcaption>${t}</figcaption>
    </figure>
  `}function At({attempt:e}){let[t,s]=S(null),n=`/api/v1/attempts/${e.id}/artifacts`;if(A(()=>{let a=new AbortController;return fetch(n,{signal:a.signal}).then(o=>o.ok?o.json():Promise.reject(o.status)).then(o=>s(o.artifacts)).catch(()=>a.signal.aborted||s("failed")),()=>a.abort()},[n,e.artifacts]),t===null)return null;if(t==="failed")return r`
      <p class="quiet">
        <a href=${n}>Artifacts</a> could not be loaded.
      </p>
    `;let i=t.filter(z).slice(0,cs);return r`
    <div class="artifacts">
      ${i.length>0&&r`
          <div class="previews">${i.map(a=>r`<${us} key=${a.id} artifact=${a} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${t.map(a=>r`
            <li key=${a.id}>
              <a href=${a.url}>${a.path}</a> <span class="quiet number">${C(a.size)}</span>
            </li>
          `)}
      </ul>
    </div>
  `}import{m2_0 as M,m2_1 as I,m2_2 as Tt,m2_3 as gi}from"../main.js";import{m62_0 as d}from"../main.js";import{m101_0 as V}from"../main.js";import{m113_0 as vi,m113_1 as J,m113_2 as Lt}from"../main.js";var Ct=["failed","error","skipped","passed"],fs={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},ms={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},hs=3,Pt=100,Dt=({outcome:e})=>e==="failed"||e==="error";function It(e){let t=Object.values(e).reduce((n,i)=>n+i,0),s=(e.failed??0)+(e.error??0);return s>0?`${$(t)}, ${$(s)} failed`:$(t)}function Nt({one:e}){return r`
    <span class=${`state state-${ms[e.outcome]}`}>
      <${d} name=${fs[e.outcome]} />
      <span>${e.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${e.name}</span>
      ${e.classname&&r`${" "}<span class="quiet">${e.classname}</span>`}
    </span>
    <span class="number quiet">${g(e.seconds)}</span>
  `}var ds=({one:e,open:t})=>r`
  <li class="case">
    ${e.message?r`
          <details open=${t}>
            <summary class="case-line">
              <${Nt} one=${e} />
            </summary>
            <pre
              class=${`case-message ${Dt(e)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${e.name}`}
            >
              ${e.message}
            </pre>
          </details>
        `:r`
          <div class="case-line">
            <${Nt} one=${e} />
          </div>
        `}
  </li>
`;function ps(e){let[t,s]=S(null),[n,i]=S(0),a=JSON.stringify(e.cases);return A(()=>{let o=new AbortController;return I(`/api/v1/attempts/${e.id}/cases`,{signal:o.signal}).then(l=>s(l.cases)).catch(l=>{if(!o.signal.aborted){if(!(l instanceof M))throw l;s(l)}}),()=>o.abort()},[e.id,a,n]),[t,()=>i(n+1)]}function Ht({attempt:e}){let[t,s]=ps(e),[n,i]=S("all"),[a,o]=S(Pt),l=x(()=>Array.isArray(t)?Ct.flatMap(f=>t.filter(h=>h.outcome===f)):[],[t]);if(t===null)return r`<${Lt} />`;if(t instanceof M)return r`<${J} title="Cases could not be loaded" text=${t.message} again=${s} />`;let c=Ct.map(f=>[f,l.filter(h=>h.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${$(l.length)}`],...c.map(([f,h])=>[f,`${f} ${$(h)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${V} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${u.slice(0,a).map((f,h)=>r`
            <${ds}
              key=${`${f.classname}/${f.name}/${h}`}
              one=${f}
              open=${Dt(f)&&h<hs}
            />
          `)}
      </ol>
      ${u.length>a&&r`
          <button type="button" class="button" onClick=${()=>o(a+Pt)}>
            Show more (${O(u.length-a,"case")} left)
          </button>
        `}
    </div>
  `}import{m240_0 as Di,m240_1 as Ii,m240_2 as Hi,m240_3 as Ri,m240_4 as zi,m240_5 as q,m240_6 as p,m240_7 as qi,m240_8 as Bi,m240_9 as Wi,m240_10 as Rt,m240_11 as zt}from"../main.js";import{m136_0 as qt}from"../main.js";import{m151_0 as Ji,m151_1 as G,m151_2 as Gi,m151_3 as Qi,m151_4 as _}from"../main.js";import{m161_0 as Zi,m161_1 as ji,m161_2 as ta,m161_3 as ea,m161_4 as sa,m161_5 as na,m161_6 as Bt}from"../main.js";var $s=2e3,Q=class{#s;#t=0;#n;#e;found=p(null);busy=p(!1);error=p(null);constructor(t,s){this.#s=`/api/v1/attempts/${t}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(t,s){return t===""?this.clear():this.#i({kind:"text",text:t},s)}async failures(t){return this.#i({kind:"failures",text:""},t)}async#o({kind:t,text:s}){let n=t==="text"?new URLSearchParams({text:s}):"failures=true";return I(`${this.#s}?${n}`)}async#i(t,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:a}=await this.#o(t);if(n!==this.#t)return;this.error.value=null;let o=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,o);this.found.value={...t,lines:i,more:a,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof M))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(t){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+t+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},$s))}async#l(){let t=this.found.peek();if(!t||t.more)return;let s=this.#t,n=await this.#o(t).catch(()=>null);if(!n||s!==this.#t)return;let i=t.lines[this.found.peek()?.at??-1];this.found.value={...t,...n,at:n.lines.indexOf(i)}}};function lt(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var gs=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function X(e){history.replaceState(history.state,"",location.pathname+location.search+(e?gs(e):""))}var B=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Ft=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,bs=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,ct=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function ut(e,t,s){let n=([a,o,l]=ct[0])=>(a-e)**2+(o-t)**2+(l-s)**2,i=0;return ct.forEach((a,o)=>{n(a)<n(ct[i])&&(i=o)}),i}function ws(e){if(!(e>=0&&e<=255))return null;if(e<16)return e;let t=8+(e-232)*10;if(e>=232)return ut(t,t,t);let s=i=>i===0?0:55+i*40,n=e-16;return ut(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Wt={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Kt(e,t){let s=t===""?[0]:t.split(/[;:]/).map(Number),n={...e};for(let i=0;i<s.length;i+=1){let a=s[i];if(a===0)n={...B};else if(Wt[a])Object.assign(n,Wt[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let o=a===38?"fg":"bg";s[i+1]===5?(n[o]=ws(s[i+2]),i+=2):s[i+1]===2&&(n[o]=ut(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function Ut(e,t){if(!t.includes("\x1B"))return e;let s=e;for(let[,n]of t.matchAll(Ft))n!==void 0&&(s=Kt(s,n));return s}function ys({fg:e,bg:t,bold:s,dim:n,italic:i,underline:a,strike:o,inverse:l}){let c=[],u=l?e??"ink":t;return u!==null?c.push("ansi-on",`ansi-${u}`):e!==null&&!l?c.push(`ansi-${e}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),a&&c.push("ansi-underline"),o&&c.push("ansi-strike"),c.join(" ")}var _s=e=>e<" "?String.fromCharCode(9216+e.charCodeAt(0)):e==="\x7F"?"\u2421":"\uFFFD";function ks(e){let t=e.endsWith("\r")?e.length-1:e.length;return e.slice(e.lastIndexOf("\r",t-1)+1,t)}function Vt(e,t=B){let s=t,n=e.includes("\r")?ks(e):e,i=[],a=l=>{l&&i.push({text:l.replace(bs,_s),classes:ys(s)})},o=0;for(let l of n.matchAll(Ft))a(n.slice(o,l.index)),o=l.index+l[0].length,l[1]!==void 0&&(s=Kt(s,l[1]));return a(n.slice(o)),i}function Jt(e,t){let s=e.map(({text:o})=>o).join(""),n=[...s.matchAll(t)].filter(([o])=>o).map(o=>[o.index,o.index+o[0].length]);if(n.length===0)return e;let i=[],a=0;for(let{text:o,classes:l}of e){let c=a+o.length,u=[a,...n.flat().filter(m=>m>a&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,h]=[u[m],u[m+1]];h>f&&i.push({text:s.slice(f,h),classes:l,hit:n.some(([H,R])=>H<=f&&h<=R)})}a=c}return i}var Z=8192,W=10,xs=new TextDecoder;function Gt(e){let t=0;for(let s=e.indexOf(W);s>=0;s=e.indexOf(W,s+1))t+=1;return t}var ft=e=>e.at(-1)===W;function mt(e,t){let s=new Uint8Array(e.length+t.length);return s.set(e),s.set(t,e.length),s}var Y=class{#s=null;#t=[];#n=!1;constructor({begin:t,size:s,bytes:n,first:i}){this.begin=t,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+Z}append(t){let s=t.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=mt(this.bytes,s),this.#s=null)}#e(){let t=this.begin===0?0:this.bytes.indexOf(W)+1,s=this.bytes.indexOf(W,this.size);this.#n=s>=0;let n=xs.decode(this.bytes.subarray(t,s<0?this.bytes.length:s)).split(`
`),i=B;return this.#t=n.map(a=>{let o=i;return i=Ut(i,a),o}),this.#s=n,n}line(t,s){let n=this.#s??this.#e(),i=t-this.first,a=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??B,cut:a}}};var vs=48,Ss=2,Os=1024*1024,j=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=p(null);lines=p(0);version=p(0);error=p(null);constructor(t){this.#s=`/api/v1/attempts/${t}/log`}get href(){return this.#s}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(t,s){this.#a=Math.max(this.#a,t),this.complete.peek()!==null&&this.#$(),s&&this.size>=t?this.complete.value=!0:s&&(this.#m=!0)}line(t){let s=this.#h(t),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(t,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(t,s){this.#l=[];for(let n=this.#h(t);n<=this.#h(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#h(t){if(t<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<t?s=i+1:n=i}return s}async#f(t){try{await t(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof M))throw s;this.error.value=s}}async#d(t){let s=await I(`${this.#s}/index?from=${t}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,a]of this.#i)a.neededEnd>t&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#p(s.size-1,s.size);this.#o=!ft(i)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#b(t){this.#e.length=t+1;for(let s=t;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#p(t,s){let n=await Tt(this.#s,{headers:{Range:`bytes=${t}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new M(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Os){await this.#d(this.size);continue}let t=await this.#p(this.size,this.#a);if(t.length===0)break;this.#y(t)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#y(t){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(t);this.size+=t.length;for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t,o=t.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[i]=(this.#n[i]??0)+Gt(o)}this.#o=!ft(t),this.#b(n);for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t;a>=s&&this.#w(i,t.slice(a-s))}}#w(t,s){let n=t*this.#t,i=t===0?0:this.#e[t]+1;this.#i.set(t,new Y({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+Z),first:i}));for(let a of this.#i.keys()){if(this.#i.size<=vs)break;this.#i.delete(a)}}#g(){for(let t of this.#l){if(this.#r.size>=Ss)return;!this.#r.has(t)&&!this.#i.has(t)&&this.#_(t)}}async#_(t){this.#r.add(t);let s=t*this.#t,n=s+this.#t+Z,i=!1;await this.#f(async()=>{let a=await this.#p(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let o=await this.#p(s+a.length,Math.min(this.size,n));if(o.length===0)break;a=mt(a,o)}this.#w(t,a),this.version.value+=1,i=!0}),this.#r.delete(t),i&&!this.#c.signal.aborted&&this.#g()}};var tt=class{#s;#t=0;#n=new Map;#e=new Map;constructor(t){this.#s=t}get row(){return this.#s}get total(){let t=this.#t*this.#s;for(let s of this.#e.values())t+=s;return t}setCount(t){this.#t=t}reset(t=this.#s){this.#s=t,this.#n.clear(),this.#e.clear()}measure(t,s){let n=s-this.#s,i=this.#n.get(t)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(t,n);let a=Math.floor(t/256);return this.#e.set(a,(this.#e.get(a)??0)+n-i),!0}topOf(t){let s=Math.floor(t/256),n=t*this.#s;for(let[i,a]of this.#e)i<s&&(n+=a);if(this.#e.has(s))for(let i=s*256;i<t;i+=1)n+=this.#n.get(i)??0;return n}lineAt(t){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(t/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=t?s=i:n=i-1}return s}};var Qt=8e6,Xt=12,Yt=3,ht=48,Ms=140,et=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=p({first:0,last:-1});follows=p(!1);atEnd=p(!0);constructor(t){this.#t=new tt(t)}attach(t){let{box:s}=t;this.#s=t;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(t);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let t=Math.min(this.#t.total,Qt)-this.#r;return t>0?Math.max(1,this.#a/t):1}setCount(t){t!==this.#n&&(this.#n=t,this.#t.setCount(t),this.settle())}reset(t){this.#t.reset(t),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(t){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,t)),at:s},this.settle()}reveal(){if(!this.#s)return;let t=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?t.bottom-ht:t.top+Math.max(0,s);(n<2*ht||n>window.innerHeight-ht)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let t=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Qt)}px`),this.#e=Math.max(0,Math.min(this.#a,t)),this.#u(this.#s),this.#f()}#u({box:t}){let s=this.#e/this.#m;Math.abs(t.scrollTop-s)>=1&&(t.scrollTop=s),this.#o=t.scrollTop}measure(t){let s=!1;for(let n of t)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(t){let s=t.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let a=this.#t.lineAt(this.#e);this.#i={line:a,at:this.#t.topOf(a)-this.#e};let o=this.#e>=this.#a-Yt;n<0&&!o&&(this.follows.value=!1),n>0&&o&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#h(t),Ms))}#h(t){let s=t.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(t),this.#d(this.range.peek().first)}#f(){let t=Math.max(0,this.#t.lineAt(this.#e)-Xt),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Xt),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-Yt,(n.first!==t||n.last!==s)&&(this.range.value={first:t,last:s}),this.#d(t)}#d(t){let s=this.#o+this.#t.topOf(t)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Es=20,st=class{scroller=new et(Es);wrapped=p(As());marked=p(lt(location.hash));seen=p(0);#s;#t;cause;constructor(t){this.file=new j(t.id),this.finder=new Q(t.id,s=>this.#e(s)),this.cause=t.cause_line??null,this.#s=!t.outcome,this.#t=!this.#s&&t.outcome!=="passed"}open(){let{file:t,scroller:s,finder:n}=this,i=()=>{this.marked.value=lt(location.hash),this.#n()};window.addEventListener("hashchange",i),t.open().then(()=>{s.setCount(t.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let a=[q(()=>s.setCount(t.lines.value)),q(()=>{let{first:o,last:l}=s.range.value;t.version.value,l>=o&&t.need(o,l)}),q(()=>{s.atEnd.value&&(this.seen.value=t.lines.value)}),q(()=>{t.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let o of a)o();n.close(),t.close()}}#n(){let t=this.marked.peek();t&&this.#e(t.from)}#e(t){this.scroller.show(t-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(t,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,t),until:Math.max(n.from,t)}:n?.from===t&&n.until===t?this.marked.value=null:this.marked.value={from:t,until:t},X(this.marked.peek())}toggleMark(){let t=this.finder.found.peek(),s=t?.lines[t.at]??this.scroller.topLine+1;this.marked.value=this.marked.peek()||!this.file.lines.peek()?null:{from:s,until:s},X(this.marked.peek())}moveMark(t,s){let n=this.marked.peek();if(!n)return;let{from:i,until:a}=n,o=Math.min(Math.max(s?i:1,(s?a:i)+t),this.file.lines.peek());this.marked.value={from:s?i:o,until:o},X(this.marked.peek()),this.#e(o)}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(t){return this.finder.text(t,this.scroller.topLine+1)}};function As(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m241_0 as Zt,m241_1 as Ma,m241_2 as Ea,m241_3 as Aa,m241_4 as Ta,m241_5 as La,m241_6 as Ca,m241_7 as Pa,m241_8 as Na,m241_9 as Da,m241_10 as Ia,m241_11 as Ha,m241_12 as Ra}from"../main.js";var jt=4e3,Ts=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Ls({line:e,needle:t}){let s=e.text.length>jt,n=Vt(s?e.text.slice(0,jt):e.text,e.look),i=t?Jt(n,new RegExp(Ts(t),"gi")):n;return r`
    ${i.map(({text:a,classes:o,hit:l},c)=>l?r`<mark key=${c} class=${o}>${a}</mark>`:o?r`<span key=${c} class=${o}>${a}</span>`:a)}
    ${(s||e.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var dt=class extends Zt{shouldComponentUpdate(t){let{line:s,needle:n,look:i}=this.props;return t.needle!==n||t.look!==i||t.line?.text!==s?.text||t.line?.look!==s?.look||t.line?.cut!==s?.cut}render({n:t,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${t}>
        <a
          class="log-number"
          href=${`#L${t+1}`}
          tabindex="-1"
          aria-label=${`Line ${t+1}`}
          data-number=${t+1}
        ></a>
        <span class="log-text">
          ${s?r`<${Ls} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function Cs(e,{marked:t,found:s,cause:n}){let i=[];return e===n&&i.push("is-cause"),t&&e>=t.from&&e<=t.until&&i.push("is-marked"),s?.lines[s.at]===e&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(e)&&i.push("is-failure"),i.join(" ")}function te({reader:e,sheet:t}){let{scroller:s,file:n,finder:i,marked:a,wrapped:o}=e,{first:l,last:c}=s.range.value;n.version.value;let u=i.found.value,m=v({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:e.cause,marked:a.value,found:u&&{...u,hits:m.current.set}},h=u?.kind==="text"?u.text:"",H=o.value;T(()=>{H&&s.measure(t.current.children)});let R=y=>{let yt=y.target.closest(".log-number");!yt||y.button||y.metaKey||y.ctrlKey||(y.preventDefault(),e.mark(Number(yt.dataset.number),y.shiftKey))},wt=[];for(let y=l;y<=c;y+=1)wt.push(r`<${dt} key=${y} n=${y} line=${n.line(y)} needle=${h} look=${Cs(y+1,f)} />`);return r`<div class="log-sheet" ref=${t} onClick=${R}>${wt}</div>`}var Ps=250;function Ns({finder:e}){let t=e.found.value;if(e.error.value)return r`<span class="bad">${e.error.value.message}</span>`;if(!t)return null;let{kind:s,lines:n,more:i,at:a}=t;if(n.length===0)return s==="failures"?"no failures found":"not found";let o=`${$(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":$(a+1)} of ${o}`}function Ds({reader:e}){let t=v(0),{finder:s}=e,n=o=>{clearTimeout(t.current);let l=s.found.peek();return l?.kind==="text"&&l.text===o?!1:(e.search(o),!0)};return r`
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
        onInput=${({currentTarget:{value:o}})=>{clearTimeout(t.current),t.current=setTimeout(()=>n(o),o===""?0:Ps)}}
        onKeyDown=${o=>{o.key==="Enter"?(o.preventDefault(),n(o.currentTarget.value)||s.step(o.shiftKey?-1:1)):o.key==="Escape"&&o.currentTarget.value&&(o.preventDefault(),o.stopPropagation(),o.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var ee=({name:e,icon:t,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${d} name=${t} />
    ${e}
  </button>
`;function se({reader:e,name:t}){let{finder:s,scroller:n,file:i,wrapped:a}=e,o=s.found.value,l=o!==null&&o.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${Ds} reader=${e} />
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
        ${s.busy.value?"searching\u2026":r`<${Ns} finder=${s} />`}
      </span>
      <span class="log-ways">
        <${ee}
          name="Wrap"
          icon="wrap"
          on=${a.value}
          tip="Wrap long lines (w)"
          onClick=${()=>e.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${ee}
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
  `}function Is({file:e,attempt:t}){let s=_(e.complete.value===!1?`log:${t.id}`:null),n=s?.ids.value.length?s.row(t.id).value:null;return A(()=>{n&&e.setSize(n.size,n.complete)},[n]),null}function Hs({file:e,attempt:t}){let s=e.complete.value!==null;return e.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${O(e.lines.value,"line")}, ${C(e.size)}
            ${e.complete.value?"":", still growing"}
          </span>
        `}
      ${t.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var Rs=({reader:e})=>{let{file:t,scroller:s,seen:n}=e;if(t.complete.value!==!1||s.follows.value)return null;let i=t.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>e.followEnd()}>
      ${i>0?O(i,"new line"):"Jump to end"}
    </button>
  `};function zs({reader:e}){let t=e.marked.value,s=t&&e.file.line(t.until-1)?.text,n=t&&(t.from===t.until?`Line ${t.until}`:`Lines ${t.from} to ${t.until}`);return r`<p class="unseen" aria-live="polite">${n&&`${n} marked: ${(s??"").slice(0,300)}`}</p>`}var qs=e=>[{key:"f",what:"next failure in the log",run:()=>e.nextFailure()},{key:"n",what:"next match",run:()=>e.finder.step(1)},{key:"N",what:"previous match",run:()=>e.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>e.toggleWrap()},{key:"e",what:"follow the end",run:()=>e.followEnd()},{key:"Enter",what:"mark a line of the focused log"},{key:"Alt+\u2191 Alt+\u2193",what:"move the mark, with Shift instead of Alt its end"}];function ne({attempt:e,name:t}){let s=x(()=>new st(e),[]),{file:n,scroller:i,wrapped:a}=s,[o,l,c]=[v(null),v(null),v(null)];T(()=>i.attach({box:o.current,strip:l.current,sheet:c.current}),[]),A(()=>s.open(),[]),T(()=>{let f=parseFloat(getComputedStyle(o.current).lineHeight);i.reset(f),a.value&&i.measure(c.current.children)},[a.value]),zt(()=>{qt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),Bt("Log",x(()=>qs(s),[]));let u=f=>{let h={ArrowUp:-1,ArrowDown:1}[f.key];if(f.key==="Home")i.toStart();else if(f.key==="End")i.follow();else if(f.key==="Enter"&&f.target===o.current)s.toggleMark();else if(h&&(f.shiftKey||f.altKey))s.moveMark(h,f.shiftKey);else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${se} reader=${s} name=${t} />
      <${Is} file=${n} attempt=${e} />
      ${n.error.value&&r`
          <${J}
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
            <${te} reader=${s} sheet=${c} />
          </div>
        </div>
        <${Rs} reader=${s} />
        <${zs} reader=${s} />
      </div>
      <${Hs} file=${n} attempt=${e} />
    </div>
  `}function ie(e){return e.log_removed?"This log was removed at the end of its retention period.":e.simulated&&!e.log_bytes?"Simulated agents write no log.":e.outcome&&!e.log_bytes?"The log is empty.":null}import{m85_0 as k}from"../main.js";import{m116_0 as ae}from"../shared.js";function Bs({attempt:e}){let t=[];return e.run_seconds!==null&&t.push(`ran ${g(e.run_seconds)}`),e.install_seconds!==null?t.push(`installed for ${g(e.install_seconds)}`):e.outcome&&e.started_at&&t.push("Build already installed"),e.exit_code!==null&&t.push(`exit code ${e.exit_code}`),e.peak_memory_bytes!==null&&t.push(`peak memory ${C(e.peak_memory_bytes)}`),t.length===0?null:r`<p class="attempt-facts number">${t.map(s=>r`<span key=${s}>${s}</span>`)}</p>`}function Ws(e,t){let s=ie(t),n=`${e.test.split("/").at(-1)}-${t.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${ne} key=${t.id} attempt=${t} name=${n} />`},Object.keys(t.cases).length>0&&{name:"cases",title:"Cases",count:It(t.cases),body:()=>r`<${Ht} key=${t.id} attempt=${t} />`},t.artifacts>0&&{name:"artifacts",title:"Artifacts",count:t.artifacts,body:()=>r`<${At} key=${t.id} attempt=${t} />`}].filter(Boolean)}function oe({job:e,attempt:t}){let s=Ws(e,t),n=Mt.value.query.get("show"),i=s.some(a=>a.name===n)?n:"log";return r`
    <${k} id="attempt" className="job-attempt" title=${`Attempt ${t.number}`} note=${U(t)}>
      <${Bs} attempt=${t} />
      ${t.message&&!t.cause&&r`
          <p class=${`attempt-message ${t.outcome==="passed"?"is-calm":""}`}>${t.message}</p>
        `}
      <${ae}
        label=${`Output of attempt ${t.number}`}
        tabs=${s}
        value=${i}
        onChange=${a=>D({show:a==="log"?"":a})}
      />
    <//>
  `}var re=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function le(e,t){let[s,n]=[re(e),re(t)];if(s.length>400||n.length>400)return{expected:[{text:e,changed:!0}],actual:[{text:t,changed:!0}]};let i=Fs(s,n),[a,o]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(nt(a,s[l++],!1),nt(o,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?nt(a,s[l++],!0):nt(o,n[c++],!0);return{expected:a,actual:o}}function Fs(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let i=t.length-1;i>=0;i-=1)s[n][i]=e[n]===t[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function nt(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var Ks=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Us=["blob","#L"];function ce(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let i;try{i=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let a=Ks.find(([m])=>m.test(i.hostname)),[o,l]=a?a.slice(1):Us,c=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${o}/${e.commit}/${c}${s?`${l}${s}`:""}`}var Vs=[["slider","slider"],["diff","difference"]];function ue({comparison:{name:e,expected:t,actual:s,diff:n}}){let[i,a]=S(50),[o,l]=S("slider"),c=v(null);return T(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,o]),r`
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
                onInput=${u=>a(Number(u.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `}
      <figcaption>
        ${e}
        ${n&&r`<${V} label="View" hideLabel options=${Vs} value=${o} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m82_0 as fe,m82_1 as To}from"../shared.js";function Js(e,t){let s=(e.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:e.id,app_version_id:e.app_version_id}:t.find(n=>n.outcome==="passed"&&!n.simulated)??null}var Gs=({at:e})=>r`<time class="number" datetime=${e} title=${e}>${F(e)}</time>`,Qs=[["Outcome",e=>r`<${fe} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>r`<a href=${w("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",e=>e.run_seconds===null?"\u2013":g(e.run_seconds)],["Ended",e=>e.finished_at&&r`<${Gs} at=${e.finished_at} />`],["Log",e=>r`<a href=${w("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function me({job:e,attempt:t}){let s=_(e.test_id?`test:${e.test_id}`:null),n=s?.ids.value.length?s.row(e.test_id).value:null,i=Js(e,n?.history??[]);if(!i)return null;let a={...t,job_id:e.id,app_version_id:e.app_version_id};return r`
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
        ${Qs.map(([o,l])=>r`
            <tr key=${o}>
              <th scope="row">${o}</th>
              <td>${l(a)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var Xs=3,Ys=4,de=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome),he=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?r`<mark key=${n}>${t}</mark>`:t);function Zs({expected:e,actual:t}){let s=x(()=>le(e,t),[e,t]);return r`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${r`<${he} pieces=${s.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${r`<${he} pieces=${s.actual} />`}</pre></dd>
      </div>
    </dl>
  `}function js({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=ce(t,e.file,e.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}var tn=({line:e})=>r`
  <a href=${`#L${e}`} onClick=${()=>D({show:""})}>Log line ${e}</a>
`;function en({failure:e,batch:t}){let s=e.expected!==""||e.actual!=="";return r`
    ${s&&r`<${Zs} expected=${e.expected} actual=${e.actual} />`}
    <p class="evidence-places">
      <${js} failure=${e} batch=${t} />
      ${e.line&&r`<${tn} line=${e.line} />`}
    </p>
    ${e.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${e.stack}</pre>
        </details>
      `}
  `}function sn({failure:e,batch:t,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${e.name&&r`<span class="evidence-case">${e.name}</span>`}
          <span class="failure-cause">${e.cause}</span>
        </summary>
        <${en} failure=${e} batch=${t} />
      </details>
    </li>
  `}function nn({attempt:e}){let t=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,n=G(t,e.artifacts).data.value?.artifacts??[],{comparisons:i,images:a,videos:o}=x(()=>Et(n),[n]),l=a.slice(0,Ys);return i.length+l.length+o.length===0?null:r`
    <div class="evidence-pictures">
      ${i.map(c=>r`<${ue} key=${c.name} comparison=${c} />`)}
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
  `}var an=(e,t)=>[`attempt ${e.number} on ${e.agent}`,t.length>1&&O(t.length,"failure")].filter(Boolean).join(", "),on=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function pe({job:e,attempt:t,initial:s}){let n=G(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=G(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,a=n.data.value?.failures??[],o=a.length>0?a:[on(t)].filter(Boolean);return r`
    <${k} id="evidence" className="evidence" title="Why it failed" note=${an(t,a)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${o.map((l,c)=>r`
              <${sn} key=${c} failure=${l} batch=${i} open=${c<Xs} />
            `)}
        </ul>
        <${nn} attempt=${t} />
      </div>
      <${me} job=${e} attempt=${t} />
    <//>
  `}import{m0_0 as $e,m0_1 as Zo,m0_2 as jo,m0_3 as tr,m0_4 as er,m0_5 as sr,m0_6 as nr,m0_7 as ir,m0_8 as ar,m0_9 as or,m0_10 as rr,m0_11 as ge,m0_12 as be,m0_13 as lr,m0_14 as cr}from"../main.js";import{m183_0 as E,m183_1 as mr}from"../main.js";import{m78_0 as we}from"../main.js";import{m89_0 as ye}from"../shared.js";function pt(e){let t=["pending","running"].includes(e.status);return[["failed","cancelled"].includes(e.status)&&E("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>ge(e.id)},t&&E("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>$e(e.id)}].filter(Boolean)}function _e({job:e}){let t=Rt(null),s=(i,a)=>async()=>{t.value=i,await a(),t.value=null},n=t.value!==null;return r`
    ${e.status==="pending"&&E("priority","job")&&r`
        <${we}
          label=${`Priority ${e.priority}`}
          items=${ye(e.priority,i=>s("Priority",()=>be(e.id,i))())}
        >
          Priority ${e.priority}
          <${d} name="down" />
        <//>
      `}
    ${pt(e).map(({label:i,doing:a,icon:o,run:l,danger:c})=>r`
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
  `}var ke=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],xe=[["labels","--label"],["max_attempts","--max-attempts"]],ve=["org_id","app_version_id","test","priority","target"];function Se(e){let t=ve.map(s=>`--${s.replaceAll("_","-")} ${N(String(e[s]))}`);for(let[s,n,i]of ke)(e[s]??i)!==i&&t.push(`${n} ${N(String(e[s]))}`);for(let[s,n]of xe)for(let[i,a]of Object.entries(e[s]??{}))t.push(`${n} ${N(`${i}=${a}`)}`);return`qgjob submit ${t.join(" ")}`}function Oe(e){let t=Object.fromEntries(ve.map(s=>[s,e[s]]));for(let[s,,n]of ke)(e[s]??n)!==n&&(t[s]=e[s]);for(let[s]of xe)Object.keys(e[s]??{}).length>0&&(t[s]=e[s]);return t}import{m223_0 as it,m223_1 as Ar,m223_2 as Me}from"../main.js";import{m30_0 as $t}from"../main.js";function rn(e,t){let{id:s}=e,n=!["pending","running"].includes(e.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],e.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],t&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${t.number}${t.outcome?"":" --follow"}`],["failed","cancelled"].includes(e.status)&&E("retry","job")&&["Retry",`qgjob retry ${s}`],E("submit","job")&&["Submit again",Se(e)]].filter(Boolean).map(([i,a])=>[i,a+Me()])}function ln(e,t){let{id:s}=e,{origin:n}=location,i=JSON.stringify(Oe(e));return[["Show the job",`${it} ${n}/job/${s}`],t&&["Show the log of this attempt",`${it} -r 0- ${n}/api/v1/attempts/${t.id}/log`],E("submit","job")&&["Submit again",`${it} ${n}/submit-job -H 'Content-Type: application/json' -d ${N(i)}`]].filter(Boolean)}var Ee=({job:e,attempt:t})=>r`
  <${k} title="Command line" className="job-commands">
    ${rn(e,t).map(([s,n])=>r`<${$t} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${ln(e,t).map(([s,n])=>r`<${$t} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m36_0 as at}from"../main.js";import{m39_0 as Ae}from"../shared.js";import{m48_0 as Te,m48_1 as Vr}from"../main.js";var gt=({at:e})=>r`<time class="number" datetime=${e} title=${e}>${F(e)}</time>`;function cn({job:e}){let t=_(e.test_id?`test:${e.test_id}`:null),s=t?.ids.value.length?t.row(e.test_id).value?.mean_seconds:null;return r`
    <${at} since=${e.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${P(s)}</span>`}
  `}function un(e){return e.finished_at&&e.started_at?g(b(e.finished_at)-b(e.started_at)):e.status==="running"&&e.started_at&&r`<${cn} job=${e} />`}function fn({id:e}){let t=_(`batch:${e}`);t.ids.value;let s=t.row(e).value;return r`<a href=${w("batch",{id:e})}>${s?kt(s):"Batch"}</a>`}var Le=({job:e})=>r`
  <${Ae}
    facts=${[["Build",r`<${Te} org=${e.org_id} version=${e.app_version_id} link />`],["Target",r`<a href=${w("group",{id:e.group})} data-tip="Show its group">${e.target}</a>`],["Labels",xt(e.labels)],["Priority",String(e.priority)],["Agent",e.agent&&r`<a href=${w("agent",{name:e.agent})}>${e.agent}</a>`],["Batch",e.batch_id&&r`<${fn} id=${e.batch_id} />`],["Submitted",r`<${gt} at=${e.created_at} />`],["Started",e.started_at&&r`<${gt} at=${e.started_at} />`],["Finished",e.finished_at&&r`<${gt} at=${e.finished_at} />`],["Duration",un(e)],["Id",r`<code class="id">${e.id}</code>`]]}
  />
`;import{m79_0 as Ce}from"../shared.js";import{m83_0 as Pe}from"../main.js";function mn({position:e,groups_ahead:t,jobs_ahead:s,eta_seconds:n}){return[e!=null&&[$(e),e===1?"in the queue: next":"in the queue"],t>0&&[$(t),t===1?"group ahead":"groups ahead"],s>0&&[$(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[P(n),"until start, about"]].filter(Boolean)}function Ne({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=e.tries??[];return r`
    <div class=${`queue-place ${e.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${t&&mn(e.explanation??{}).map(([i,a])=>r`
            <span key=${a} class="queue-figure number" data-figure=${a}>
              <b>${i}</b>
              ${a}
            </span>
          `)}
      ${t&&r`
          <span class="queue-figure number">
            <b>
              <${at} since=${n.at(-1)?.finished_at??e.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m108_0 as De}from"../main.js";var Ie=104,hn=30,Re={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},L={x:188,y:12,width:432,height:66},bt=new Set(["assigned","installing","running"]),dn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},pn=(e,t)=>`${bt.has(e)&&!bt.has(t)?"agent":e}>${t}`;function $n({name:e,times:t,here:s}){let[n,i,a]=Re[e],o=s?"is-here":t>0?"is-taken":"";return r`
    <g class=${`way-node ${o}`} data-node=${e} data-taken=${t>0?"":void 0}>
      <rect x=${n} y=${i} width=${Ie} height=${hn} rx="3" />
      <text x=${n+Ie/2} y=${i+20}>
        ${a}
        ${t>1?` \xD7${t}`:""}
      </text>
    </g>
  `}var gn={backoff:"backing off",done:"passed"},He=e=>e.map(t=>gn[t]??t);function ze({job:e}){let t=Ot(e),s=o=>t.filter(l=>l===o).length,n=new Set(t.slice(1).map((o,l)=>pn(t[l],o))),i=t.at(-1),a=Object.entries(dn).sort(([o],[l])=>n.has(o)-n.has(l));return r`
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
          class=${`way-agent ${t.some(o=>bt.has(o))?"is-taken":""}`}
          x=${L.x}
          y=${L.y}
          width=${L.width}
          height=${L.height}
          rx="5"
        />
        <text class="way-agent-name" x=${L.x+14} y=${L.y+L.height-6}>on an agent</text>
        ${a.map(([o,l])=>r`
            <path
              key=${o}
              class=${`way-line ${n.has(o)?"is-taken":""}`}
              data-line=${o}
              d=${l}
              marker-end=${`url(#way-arrow${n.has(o)?"-lit":""})`}
            />
          `)}
        ${Object.keys(Re).map(o=>r`<${$n} key=${o} name=${o} times=${s(o)} here=${o===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${He(t).map((o,l)=>r`
            <span key=${l} class=${l===t.length-1?"strong":""}>${o}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m114_0 as gl,m114_1 as qe,m114_2 as bl}from"../main.js";import{m35_0 as Be}from"../shared.js";var bn=e=>[["Passed",ot(e.pass_rate),`${$(e.passed)} of ${O(e.attempts,"attempt")}`],["Flaky",ot(e.flaky_rate),`${$(e.flaky)} of ${O(e.jobs,"job")} passed only on retry`],["Typical duration",e.mean_seconds===null?"\u2013":g(e.mean_seconds),""]];function We({job:e}){let t=_(`test:${e.test_id}`),s=t.ids.value.length>0?t.row(e.test_id).value:null,n=s&&w("test",{id:s.id});return r`
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
            ${bn(s).map(([i,a,o])=>r`
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
          <${Be} history=${s.history} usual=${s.mean_seconds} here=${e.id} />
        `}
    <//>
  `}import{m6_0 as Fe,m6_1 as Tl,m6_2 as Ll,m6_3 as Cl}from"../main.js";var Ke=1,wn=.5,Ue=.14;function Je(e,t){let s=[],n=b(e.created_at),i=a=>n=rt(e,a).at(-1)?.time??n;i(-1);for(let[a,o]of(e.tries??[]).entries()){let l=b(o.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...St(o)];s.push({attempt:o,parts:c}),n=b(o.finished_at)??t,i(a)}e.status==="pending"&&s.push({attempt:null,parts:[{kind:e.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let o of a)o.live=o.until===null,o.until=Math.max(o.from,o.until??t);return s}var Ve=({kind:e})=>e==="waiting"||e==="backoff";function Ge(e){let t=e.flatMap(c=>c.parts),s=t.filter(c=>!Ve(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(wn*s,Ke):1/0,i=[],a=0;for(let c of t){i.push([c.from,a]);let u=c.until-c.from;c.cut=Ve(c)&&u>n*1.2,a+=c.cut?n:u,i.push([c.until,a])}let o=Math.max(a,Ke),l=c=>{let u=i.findIndex(([R])=>R>=c);if(u<0)return a/o;if(u===0)return 0;let[[m,f],[h,H]]=[i[u-1],i[u]];return(f+(h>m?(c-m)/(h-m)*(H-f):0))/o};return{place:l,marks:yn(e,l)}}function yn(e,t){let s=e[0].parts[0].from,n=[s,...e.filter(a=>a.attempt).map(a=>a.parts[0].until)],i=[];for(let a of n){let o=t(a);o>1-Ue||i.length>0&&o-i.at(-1).at<Ue||i.push({at:o,time:a-s})}return i.push({at:1,time:e.at(-1).parts.at(-1).until-s,end:!0}),i}var _n=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ye={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},kn={...Ye,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},xn=.05;function Qe({attempt:e,parts:t}){let s=t.filter(({from:n,until:i,live:a})=>a||i-n>=xn).map(({kind:n,from:i,until:a,live:o})=>`${o?kn[n]:Ye[n]} ${o?P(a-i):g(a-i)}`);return e?.exit_code&&s.push(`exit code ${e.exit_code}`),s.join(" \xB7 ")}var vn=(e,{from:t,until:s})=>({left:`${(e(t)*100).toFixed(3)}%`,width:`${((e(s)-e(t))*100).toFixed(3)}%`});function Xe({row:e,place:t}){let{attempt:s,parts:n}=e;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${vn(t,i)}
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
  `}function Sn({job:e,row:t,place:s,chosen:n}){let{attempt:i}=t;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${d} name="pending" />
            <span>${e.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${Xe} row=${t} place=${s} />
        <span class="fall-text quiet number">${Qe(t)}</span>
      </li>
    `;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),D({attempt:i.number}))},o=K(i);return r`
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
      <${Xe} row=${t} place=${s} />
      <span class="fall-text quiet number">${Qe(t)}</span>
    </li>
  `}function Ze({job:e,chosen:t}){let s=["pending","running"].includes(e.status),n=Je(e,s?Fe.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:a}=Ge(n);return r`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${_n.map(([o,l])=>r`
            <li key=${o}>
              <i class=${`fall-part fall-${o}`}></i>
              ${l}
            </li>
          `)}
      </ul>
      <ol class="fall-rows">
        ${n.map(o=>r`
            <${Sn}
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
  `}import{m176_0 as Vl,m176_1 as Jl,m176_2 as Gl,m176_3 as Ql,m176_4 as Xl,m176_5 as Yl,m176_6 as Zl,m176_7 as je}from"../main.js";import{m178_0 as ec,m178_1 as sc,m178_2 as nc,m178_3 as ic,m178_4 as ts}from"../main.js";import{m217_0 as rc,m217_1 as lc,m217_2 as es}from"../main.js";function Cc({params:e}){let t=es(`job:${e.id}`);return t.ids.value,t.row(e.id).value?.test??"Job"}function On(e,t){let s=e.tries??[];return s.find(n=>String(n.number)===t.get("attempt"))??s.at(-1)??null}var Mn=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],En=({job:e})=>r`
  <${qe} job=${e} />
  ${Mn.filter(([t])=>e[t]).map(([t,s,n])=>r`<span key=${t} class=${`tag ${s}`} data-tip=${n}>${t}</span>`)}
`;function An(e){let t=e?.batch_id,s=_(t?`batch:${t}`:null);if(s?.ids.value,!t)return{};let n=s.row(t).value;return{parent:"batches",trail:[[n?_t(n):"Batch",w("batch",{id:t})]]}}function ss({params:{id:e},query:t}){let s=x(je,[]),n=_(`job:${e}`),i=n.ids.value.length>0?n.row(e).value:null;ts("This job",()=>i?pt(i):[]);let a=An(i);if(!i)return r`<${Ce} store=${n} kind="job" />`;let o=On(i,t),l=de(o),c=o&&r`<${oe} key=${o.id} job=${i} attempt=${o} />`,u=s?.failures?.attempt===o?.id?s?.failures:null;return r`
    <${Pe}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${a}
      crumb=${vt(i.test)}
      inspect=${["job",e]}
      actions=${r`<${_e} job=${i} />`}
      state=${r`<${En} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${De}>${i.agent} simulates tests: this test was not run, and its result says nothing.<//>`}
      ${!l&&r`<${Ne} job=${i} />`}
      ${l&&r`<${pe} key=${`why ${o.id}`} job=${i} attempt=${o} initial=${u} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${k} id="way" title="Lifecycle">
            <${ze} job=${i} />
          <//>
          <${k} id="attempts" title="Attempts">
            <${Ze} job=${i} chosen=${o?.number} />
          <//>
        </div>
        <${k} title="Details">
          <${Le} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${We} job=${i} />
        <${Ee} job=${i} attempt=${o} />
      </div>
    <//>
  `}export{ss as default,Cc as title};
