import{m238_0 as An,m238_1 as Cn,m238_2 as Pn,m238_3 as T,m238_4 as Nn,m238_5 as Dn,m238_6 as In,m238_7 as L,m238_8 as k,m238_9 as Hn,m238_10 as v,m238_11 as S}from"../main.js";import{m4_0 as qn,m4_1 as Bn,m4_2 as _t,m4_3 as wt,m4_4 as Wn,m4_5 as Fn,m4_6 as Kn,m4_7 as Vn}from"../shared.js";import{m145_0 as C,m145_1 as Gn,m145_2 as O,m145_3 as P,m145_4 as xt,m145_5 as $,m145_6 as at,m145_7 as g,m145_8 as Qn,m145_9 as b,m145_10 as N,m145_11 as kt,m145_12 as F}from"../main.js";import{m152_0 as r}from"../main.js";var ns={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},K=({outcome:t})=>t?ns[t]??"cancelled":"running",V=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s};function vt(t){let e=b(t.leased_at),s=b(t.started_at),n=b(t.finished_at),i=[],a=(l,c,u)=>(u===null||u>c)&&i.push({kind:l,from:c,until:u});if(s===null)return a(t.phase==="installing"||t.install_seconds!==null?"installing":"assigned",e,n),i;let o=Math.max(e,s-(t.install_seconds??0));return a("assigned",e,o),t.install_seconds!==null&&a("installing",o,s),a("running",s,n),i}function is(t){let e=["assigned"];return(t.install_seconds!==null||t.phase==="installing")&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var as=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function ot(t,e){let s=t.tries??[],n=b(s[e]?.leased_at??t.created_at),i=s[e+1]?b(s[e+1].leased_at):1/0;return(t.retried??[]).map(a=>({...a,time:b(a.at)})).filter(({time:a})=>a>=n&&a<i)}function St(t){let e=t.tries??[],s=["waiting"],n=a=>{let o=ot(t,a);for(let{status:l}of o)s.push(l,"waiting");return o.length>0};n(-1),e.forEach((a,o)=>{s.push(...is(a)),!n(o)&&o<e.length-1&&s.push(...as(a))});let i=e.at(-1);if(t.status==="pending"){let a=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&i?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==a&&s.push(a)}else t.status!=="running"&&(i&&t.status==="cancelled"&&i.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}import{m184_0 as si,m184_1 as ni,m184_2 as ii,m184_3 as ai,m184_4 as D,m184_5 as oi,m184_6 as y,m184_7 as Ot,m184_8 as ri}from"../main.js";var os=["image/png","image/jpeg","image/gif","image/webp"],rs=["video/mp4","video/webm"],z=({content_type:t})=>os.includes(t)?"image":rs.includes(t)?"video":null,ls=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;function Et(t){let e=new Map,s=t.filter(a=>z(a)==="image");for(let a of s){let o=ls.exec(a.path);if(!o)continue;let l=o[1]+o[3];e.set(l,{...e.get(l),[o[2]]:a})}let n=[];for(let[a,{expected:o,actual:l,diff:c}]of e)o&&l&&n.push({name:a,expected:o,actual:l,diff:c??null});let i=new Set(n.flatMap(({expected:a,actual:o,diff:l})=>[a,o,l]));return{comparisons:n,images:s.filter(a=>!i.has(a)),videos:t.filter(a=>z(a)==="video")}}var cs=12;function us({artifact:t}){let{path:e,url:s}=t;return r`
    <figure class="preview">
      ${z(t)==="image"?r`
            <a href=${s}>
              <img src=${s} alt=${e} loading="lazy" />
            </a>
          `:r`<video src=${s} aria-label=${e} controls preload="metadata"></video>`}
      <figcaption>${e}</figcaption>
    </figure>
  `}function Mt({attempt:t}){let[e,s]=S(null),n=`/api/v1/attempts/${t.id}/artifacts`;if(T(()=>{let a=new AbortController;return fetch(n,{signal:a.signal}).then(o=>o.ok?o.json():Promise.reject(o.status)).then(o=>s(o.artifacts)).catch(()=>a.signal.aborted||s("failed")),()=>a.abort()},[n,t.artifacts]),e===null)return null;if(e==="failed")return r`
      <p class="quiet">
        <a href=${n}>Artifacts</a> could not be loaded.
      </p>
    `;let i=e.filter(z).slice(0,cs);return r`
    <div class="artifacts">
      ${i.length>0&&r`
          <div class="previews">${i.map(a=>r`<${us} key=${a.id} artifact=${a} />`)}</div>
        `}
      <ul class="plain artifact-list">
        ${e.map(a=>r`
            <li key=${a.id}>
              <a href=${a.url}>${a.path}</a> <span class="quiet number">${C(a.size)}</span>
            </li>
          `)}
      </ul>
    </div>
  `}import{m2_0 as E,m2_1 as I,m2_2 as Tt,m2_3 as $i}from"../main.js";import{m62_0 as h}from"../main.js";import{m101_0 as U}from"../main.js";import{m113_0 as ki,m113_1 as J,m113_2 as Lt}from"../main.js";var At=["failed","error","skipped","passed"],fs={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},ms={failed:"failed",error:"suspect",skipped:"cancelled",passed:"done"},hs=3,Ct=100,Nt=({outcome:t})=>t==="failed"||t==="error";function Dt(t){let e=Object.values(t).reduce((n,i)=>n+i,0),s=(t.failed??0)+(t.error??0);return s>0?`${$(e)}, ${$(s)} failed`:$(e)}function Pt({one:t}){return r`
    <span class=${`state state-${ms[t.outcome]}`}>
      <${h} name=${fs[t.outcome]} />
      <span>${t.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${t.name}</span>
      ${t.classname&&r`${" "}<span class="quiet">${t.classname}</span>`}
    </span>
    <span class="number quiet">${g(t.seconds)}</span>
  `}var ds=({one:t,open:e})=>r`
  <li class="case">
    ${t.message?r`
          <details open=${e}>
            <summary class="case-line">
              <${Pt} one=${t} />
            </summary>
            <pre
              class=${`case-message ${Nt(t)?"":"is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${t.name}`}
            >
              ${t.message}
            </pre>
          </details>
        `:r`
          <div class="case-line">
            <${Pt} one=${t} />
          </div>
        `}
  </li>
`;function ps(t){let[e,s]=S(null),[n,i]=S(0),a=JSON.stringify(t.cases);return T(()=>{let o=new AbortController;return I(`/api/v1/attempts/${t.id}/cases`,{signal:o.signal}).then(l=>s(l.cases)).catch(l=>{if(!o.signal.aborted){if(!(l instanceof E))throw l;s(l)}}),()=>o.abort()},[t.id,a,n]),[e,()=>i(n+1)]}function It({attempt:t}){let[e,s]=ps(t),[n,i]=S("all"),[a,o]=S(Ct),l=k(()=>Array.isArray(e)?At.flatMap(f=>e.filter(d=>d.outcome===f)):[],[e]);if(e===null)return r`<${Lt} />`;if(e instanceof E)return r`<${J} title="Cases could not be loaded" text=${e.message} again=${s} />`;let c=At.map(f=>[f,l.filter(d=>d.outcome===f).length]).filter(([,f])=>f>0),u=n==="all"?l:l.filter(f=>f.outcome===n),m=[["all",`all ${$(l.length)}`],...c.map(([f,d])=>[f,`${f} ${$(d)}`])];return r`
    <div class="cases">
      ${c.length>1&&r`
          <${U} label="Outcome" hideLabel options=${m} value=${n} onChange=${i} />
        `}
      <ol class="case-list">
        ${u.slice(0,a).map((f,d)=>r`
            <${ds}
              key=${`${f.classname}/${f.name}/${d}`}
              one=${f}
              open=${Nt(f)&&d<hs}
            />
          `)}
      </ol>
      ${u.length>a&&r`
          <button type="button" class="button" onClick=${()=>o(a+Ct)}>
            Show more (${O(u.length-a,"case")} left)
          </button>
        `}
    </div>
  `}import{m240_0 as Ni,m240_1 as Di,m240_2 as Ii,m240_3 as Hi,m240_4 as Ri,m240_5 as q,m240_6 as p,m240_7 as zi,m240_8 as qi,m240_9 as Bi,m240_10 as Ht,m240_11 as Rt}from"../main.js";import{m136_0 as zt}from"../main.js";import{m151_0 as Ui,m151_1 as G,m151_2 as Ji,m151_3 as Gi,m151_4 as w}from"../main.js";import{m161_0 as Yi,m161_1 as Zi,m161_2 as ji,m161_3 as ta,m161_4 as ea,m161_5 as sa,m161_6 as qt}from"../main.js";var $s=2e3,Q=class{#s;#t=0;#n;#e;found=p(null);busy=p(!1);error=p(null);constructor(e,s){this.#s=`/api/v1/attempts/${e}/log/find`,this.#e=s}close(){clearTimeout(this.#n),this.#t+=1}clear(){this.#t+=1,this.busy.value=!1,this.error.value=null,this.found.value=null}async text(e,s){return e===""?this.clear():this.#i({kind:"text",text:e},s)}async failures(e){return this.#i({kind:"failures",text:""},e)}async#o({kind:e,text:s}){let n=e==="text"?new URLSearchParams({text:s}):"failures=true";return I(`${this.#s}?${n}`)}async#i(e,s){let n=this.#t+=1;this.busy.value=!0;try{let{lines:i,more:a}=await this.#o(e);if(n!==this.#t)return;this.error.value=null;let o=i.findIndex(c=>c>=s),l=i.length===0?-1:Math.max(0,o);this.found.value={...e,lines:i,more:a,at:l},l>=0&&this.#e(i[l])}catch(i){if(n!==this.#t)return;if(!(i instanceof E))throw i;this.error.value=i}finally{n===this.#t&&(this.busy.value=!1)}}step(e){let s=this.found.peek();if(!s||s.lines.length===0)return;let n=(s.at+e+s.lines.length)%s.lines.length;this.found.value={...s,at:n},this.#e(s.lines[n])}onGrowth(){this.#n||!this.found.peek()||(this.#n=setTimeout(()=>{this.#n=void 0,this.#l()},$s))}async#l(){let e=this.found.peek();if(!e||e.more)return;let s=this.#t,n=await this.#o(e).catch(()=>null);if(!n||s!==this.#t)return;let i=e.lines[this.found.peek()?.at??-1];this.found.value={...e,...n,at:n.lines.indexOf(i)}}};function rt(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var gs=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Bt(t){history.replaceState(history.state,"",location.pathname+location.search+(t?gs(t):""))}var B=Object.freeze({fg:null,bg:null,bold:!1,dim:!1,italic:!1,underline:!1,strike:!1,inverse:!1}),Ft=/\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g,bs=/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,lt=[[0,0,0],[205,49,49],[13,188,121],[229,229,16],[36,114,200],[188,63,188],[17,168,205],[180,180,180],[102,102,102],[241,76,76],[35,209,139],[245,245,67],[59,142,234],[214,112,214],[41,184,219],[255,255,255]];function ct(t,e,s){let n=([a,o,l]=lt[0])=>(a-t)**2+(o-e)**2+(l-s)**2,i=0;return lt.forEach((a,o)=>{n(a)<n(lt[i])&&(i=o)}),i}function ys(t){if(!(t>=0&&t<=255))return null;if(t<16)return t;let e=8+(t-232)*10;if(t>=232)return ct(e,e,e);let s=i=>i===0?0:55+i*40,n=t-16;return ct(s(Math.floor(n/36)),s(Math.floor(n/6)%6),s(n%6))}var Wt={1:{bold:!0},2:{dim:!0},3:{italic:!0},4:{underline:!0},7:{inverse:!0},9:{strike:!0},22:{bold:!1,dim:!1},23:{italic:!1},24:{underline:!1},27:{inverse:!1},29:{strike:!1},39:{fg:null},49:{bg:null}};function Kt(t,e){let s=e===""?[0]:e.split(/[;:]/).map(Number),n={...t};for(let i=0;i<s.length;i+=1){let a=s[i];if(a===0)n={...B};else if(Wt[a])Object.assign(n,Wt[a]);else if(a>=30&&a<=37)n.fg=a-30;else if(a>=40&&a<=47)n.bg=a-40;else if(a>=90&&a<=97)n.fg=a-82;else if(a>=100&&a<=107)n.bg=a-92;else if(a===38||a===48){let o=a===38?"fg":"bg";s[i+1]===5?(n[o]=ys(s[i+2]),i+=2):s[i+1]===2&&(n[o]=ct(s[i+2]||0,s[i+3]||0,s[i+4]||0),i+=4)}}return n}function Vt(t,e){if(!e.includes("\x1B"))return t;let s=t;for(let[,n]of e.matchAll(Ft))n!==void 0&&(s=Kt(s,n));return s}function _s({fg:t,bg:e,bold:s,dim:n,italic:i,underline:a,strike:o,inverse:l}){let c=[],u=l?t??"ink":e;return u!==null?c.push("ansi-on",`ansi-${u}`):t!==null&&!l?c.push(`ansi-${t}`):n&&c.push("ansi-dim"),s&&c.push("ansi-bold"),i&&c.push("ansi-italic"),a&&c.push("ansi-underline"),o&&c.push("ansi-strike"),c.join(" ")}var ws=t=>t<" "?String.fromCharCode(9216+t.charCodeAt(0)):t==="\x7F"?"\u2421":"\uFFFD";function xs(t){let e=t.endsWith("\r")?t.length-1:t.length;return t.slice(t.lastIndexOf("\r",e-1)+1,e)}function Ut(t,e=B){let s=e,n=t.includes("\r")?xs(t):t,i=[],a=l=>{l&&i.push({text:l.replace(bs,ws),classes:_s(s)})},o=0;for(let l of n.matchAll(Ft))a(n.slice(o,l.index)),o=l.index+l[0].length,l[1]!==void 0&&(s=Kt(s,l[1]));return a(n.slice(o)),i}function Jt(t,e){let s=t.map(({text:o})=>o).join(""),n=[...s.matchAll(e)].filter(([o])=>o).map(o=>[o.index,o.index+o[0].length]);if(n.length===0)return t;let i=[],a=0;for(let{text:o,classes:l}of t){let c=a+o.length,u=[a,...n.flat().filter(m=>m>a&&m<c),c];for(let m=0;m+1<u.length;m+=1){let[f,d]=[u[m],u[m+1]];d>f&&i.push({text:s.slice(f,d),classes:l,hit:n.some(([H,R])=>H<=f&&d<=R)})}a=c}return i}var Y=8192,W=10,ks=new TextDecoder;function Gt(t){let e=0;for(let s=t.indexOf(W);s>=0;s=t.indexOf(W,s+1))e+=1;return e}var ut=t=>t.at(-1)===W;function ft(t,e){let s=new Uint8Array(t.length+e.length);return s.set(t),s.set(e,t.length),s}var X=class{#s=null;#t=[];#n=!1;constructor({begin:e,size:s,bytes:n,first:i}){this.begin=e,this.first=i,this.bytes=n,this.size=s}get end(){return this.begin+this.bytes.length}get neededEnd(){return this.begin+this.size+Y}append(e){let s=e.subarray(0,this.neededEnd-this.end);s.length!==0&&(this.bytes=ft(this.bytes,s),this.#s=null)}#e(){let e=this.begin===0?0:this.bytes.indexOf(W)+1,s=this.bytes.indexOf(W,this.size);this.#n=s>=0;let n=ks.decode(this.bytes.subarray(e,s<0?this.bytes.length:s)).split(`
`),i=B;return this.#t=n.map(a=>{let o=i;return i=Vt(i,a),o}),this.#s=n,n}line(e,s){let n=this.#s??this.#e(),i=e-this.first,a=i===n.length-1&&!this.#n&&this.end<s;return{text:n[i]??"",look:this.#t[i]??B,cut:a}}};var vs=48,Ss=2,Os=1024*1024,Z=class{#s;#t=65536;#n=[];#e=[0];#o=!1;#i=new Map;#l=[];#r=new Set;#a=0;#m=!1;#u=!1;#c=new AbortController;size=0;complete=p(null);lines=p(0);version=p(0);error=p(null);constructor(e){this.#s=`/api/v1/attempts/${e}/log`}get href(){return this.#s}close(){this.#c.abort()}async open(){await this.#f(async()=>{await this.#d(0),this.#$()})}setSize(e,s){this.#a=Math.max(this.#a,e),this.complete.peek()!==null&&this.#$(),s&&this.size>=e?this.complete.value=!0:s&&(this.#m=!0)}line(e){let s=this.#h(e),n=this.#i.get(s);return n?(this.#i.delete(s),this.#i.set(s,n),n.line(e,this.size)):null}async retry(){return this.complete.peek()===null?this.open():(this.error.value=null,this.#g(),this.#$())}need(e,s){this.#l=[];for(let n=this.#h(e);n<=this.#h(s);n+=1){let i=this.#n[n]??0;!this.#i.has(n)&&(i>0||n===0)&&this.#l.push(n)}this.#g()}#h(e){if(e<=0)return 0;let[s,n]=[0,this.#n.length-1];for(;s<n;){let i=s+n>>1;this.#e[i+1]<e?s=i+1:n=i}return s}async#f(e){try{await e(),this.error.value=null}catch(s){if(this.#c.signal.aborted)return;if(!(s instanceof E))throw s;this.error.value=s}}async#d(e){let s=await I(`${this.#s}/index?from=${e}`,{signal:this.#c.signal});this.#t=s.block_bytes;let n=s.from/s.block_bytes;this.#n.splice(n,1/0,...s.counts);for(let[i,a]of this.#i)a.neededEnd>e&&this.#i.delete(i);if(this.size=s.size,this.#a=Math.max(this.#a,s.size),s.size>0){let i=await this.#p(s.size-1,s.size);this.#o=!ut(i)}this.#b(n),this.complete.peek()!==!0&&(this.complete.value=s.complete&&this.#a<=this.size)}#b(e){this.#e.length=e+1;for(let s=e;s<this.#n.length;s+=1)this.#e.push(this.#e[s]+this.#n[s]);this.lines.value=this.#e[this.#e.length-1]+(this.#o?1:0),this.version.value+=1}async#p(e,s){let n=await Tt(this.#s,{headers:{Range:`bytes=${e}-${s-1}`},signal:this.#c.signal});if(n.status===416)return new Uint8Array(0);if(!n.ok){let i=await n.json().catch(()=>null);throw new E(n.status,i?.error??`the server answered ${n.status}`)}return new Uint8Array(await n.arrayBuffer())}async#$(){this.#u||this.size>=this.#a||(this.#u=!0,await this.#f(async()=>{for(;this.size<this.#a;){if(this.#a-this.size>Os){await this.#d(this.size);continue}let e=await this.#p(this.size,this.#a);if(e.length===0)break;this.#_(e)}this.#m&&this.size>=this.#a&&(this.complete.value=!0)}),this.#u=!1)}#_(e){let s=this.size,n=Math.floor(s/this.#t);for(let i of this.#i.values())i.end===s&&i.append(e);this.size+=e.length;for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t,o=e.subarray(Math.max(0,a-s),Math.max(0,a+this.#t-s));this.#n[i]=(this.#n[i]??0)+Gt(o)}this.#o=!ut(e),this.#b(n);for(let i=n;i*this.#t<this.size;i+=1){let a=i*this.#t;a>=s&&this.#y(i,e.slice(a-s))}}#y(e,s){let n=e*this.#t,i=e===0?0:this.#e[e]+1;this.#i.set(e,new X({begin:n,size:this.#t,bytes:s.subarray(0,this.#t+Y),first:i}));for(let a of this.#i.keys()){if(this.#i.size<=vs)break;this.#i.delete(a)}}#g(){for(let e of this.#l){if(this.#r.size>=Ss)return;!this.#r.has(e)&&!this.#i.has(e)&&this.#w(e)}}async#w(e){this.#r.add(e);let s=e*this.#t,n=s+this.#t+Y,i=!1;await this.#f(async()=>{let a=await this.#p(s,Math.min(this.size,n));for(;s+a.length<Math.min(this.size,n);){let o=await this.#p(s+a.length,Math.min(this.size,n));if(o.length===0)break;a=ft(a,o)}this.#y(e,a),this.version.value+=1,i=!0}),this.#r.delete(e),i&&!this.#c.signal.aborted&&this.#g()}};var j=class{#s;#t=0;#n=new Map;#e=new Map;constructor(e){this.#s=e}get row(){return this.#s}get total(){let e=this.#t*this.#s;for(let s of this.#e.values())e+=s;return e}setCount(e){this.#t=e}reset(e=this.#s){this.#s=e,this.#n.clear(),this.#e.clear()}measure(e,s){let n=s-this.#s,i=this.#n.get(e)??0;if(Math.abs(n-i)<.5)return!1;this.#n.set(e,n);let a=Math.floor(e/256);return this.#e.set(a,(this.#e.get(a)??0)+n-i),!0}topOf(e){let s=Math.floor(e/256),n=e*this.#s;for(let[i,a]of this.#e)i<s&&(n+=a);if(this.#e.has(s))for(let i=s*256;i<e;i+=1)n+=this.#n.get(i)??0;return n}lineAt(e){let[s,n]=[0,Math.max(0,this.#t-1)];if(this.#e.size===0)return Math.max(0,Math.min(n,Math.floor(e/this.#s)));for(;s<n;){let i=s+n+1>>1;this.topOf(i)<=e?s=i:n=i-1}return s}};var Qt=8e6,Xt=12,Yt=3,mt=48,Es=140,tt=class{#s=null;#t;#n=0;#e=0;#o=0;#i={line:0,at:0};#l;range=p({first:0,last:-1});follows=p(!1);atEnd=p(!0);constructor(e){this.#t=new j(e)}attach(e){let{box:s}=e;this.#s=e;let n=new ResizeObserver(()=>this.settle());n.observe(s);let i=()=>this.#c(e);return s.addEventListener("scroll",i,{passive:!0}),this.settle(),()=>{n.disconnect(),clearTimeout(this.#l),s.removeEventListener("scroll",i),this.#s=null}}get#r(){return this.#s?.box.clientHeight??0}get#a(){return Math.max(0,this.#t.total-this.#r)}get#m(){let e=Math.min(this.#t.total,Qt)-this.#r;return e>0?Math.max(1,this.#a/e):1}setCount(e){e!==this.#n&&(this.#n=e,this.#t.setCount(e),this.settle())}reset(e){this.#t.reset(e),this.settle()}get topLine(){return this.#t.lineAt(this.#e)}show(e){this.follows.value=!1;let s=Math.max(0,Math.round(this.#r*.3));this.#i={line:Math.max(0,Math.min(this.#n-1,e)),at:s},this.settle()}reveal(){if(!this.#s)return;let e=this.#s.box.getBoundingClientRect(),s=this.#t.topOf(this.#i.line)-this.#e,n=this.follows.peek()?e.bottom-mt:e.top+Math.max(0,s);(n<2*mt||n>window.innerHeight-mt)&&window.scrollBy(0,n-window.innerHeight*.4)}follow(){this.follows.value=!0,this.settle()}toStart(){this.follows.value=!1,this.#i={line:0,at:0},this.settle()}toEnd(){this.#i={line:Math.max(0,this.#n-1),at:0},this.settle()}settle(){if(!this.#s)return;let e=this.follows.peek()?this.#a:this.#t.topOf(this.#i.line)-this.#i.at;this.#s.strip.style.setProperty("height",`${Math.min(this.#t.total,Qt)}px`),this.#e=Math.max(0,Math.min(this.#a,e)),this.#u(this.#s),this.#f()}#u({box:e}){let s=this.#e/this.#m;Math.abs(e.scrollTop-s)>=1&&(e.scrollTop=s),this.#o=e.scrollTop}measure(e){let s=!1;for(let n of e)s=this.#t.measure(Number(n.dataset.line),n.offsetHeight)||s;s&&this.settle()}#c(e){let s=e.box.scrollTop,n=s-this.#o;if(Math.abs(n)<.5)return;this.#o=s;let i=this.#m;i===1?this.#e=s:Math.abs(n)>this.#r*3?this.#e=s*i:this.#e+=n,this.#e=Math.max(0,Math.min(this.#a,this.#e));let a=this.#t.lineAt(this.#e);this.#i={line:a,at:this.#t.topOf(a)-this.#e};let o=this.#e>=this.#a-Yt;n<0&&!o&&(this.follows.value=!1),n>0&&o&&(this.follows.value=!0),this.#f(),i>1&&(clearTimeout(this.#l),this.#l=setTimeout(()=>this.#h(e),Es))}#h(e){let s=e.strip.offsetHeight-this.#r;this.#o<=0?this.toStart():this.#o>=s-1?this.follow():this.#u(e),this.#d(this.range.peek().first)}#f(){let e=Math.max(0,this.#t.lineAt(this.#e)-Xt),s=Math.min(this.#n-1,this.#t.lineAt(this.#e+this.#r)+Xt),n=this.range.peek();this.atEnd.value=this.#e>=this.#a-Yt,(n.first!==e||n.last!==s)&&(this.range.value={first:e,last:s}),this.#d(e)}#d(e){let s=this.#o+this.#t.topOf(e)-this.#e;this.#s?.sheet.style.setProperty("transform",`translateY(${s}px)`)}};var Ms=20,et=class{scroller=new tt(Ms);wrapped=p(Ts());marked=p(rt(location.hash));seen=p(0);#s;#t;cause;constructor(e){this.file=new Z(e.id),this.finder=new Q(e.id,s=>this.#e(s)),this.cause=e.cause_line??null,this.#s=!e.outcome,this.#t=!this.#s&&e.outcome!=="passed"}open(){let{file:e,scroller:s,finder:n}=this,i=()=>{this.marked.value=rt(location.hash),this.#n()};window.addEventListener("hashchange",i),e.open().then(()=>{s.setCount(e.lines.peek()),this.marked.peek()?this.#n():this.#s?s.follow():this.cause?s.show(this.cause-1):this.#t&&s.toEnd()});let a=[q(()=>s.setCount(e.lines.value)),q(()=>{let{first:o,last:l}=s.range.value;e.version.value,l>=o&&e.need(o,l)}),q(()=>{s.atEnd.value&&(this.seen.value=e.lines.value)}),q(()=>{e.lines.value,n.onGrowth()})];return()=>{window.removeEventListener("hashchange",i);for(let o of a)o();n.close(),e.close()}}#n(){let e=this.marked.peek();e&&this.#e(e.from)}#e(e){this.scroller.show(e-1),this.scroller.reveal()}followEnd(){this.scroller.follow(),this.scroller.reveal()}mark(e,s){let n=this.marked.peek();s&&n?this.marked.value={from:Math.min(n.from,e),until:Math.max(n.from,e)}:n?.from===e&&n.until===e?this.marked.value=null:this.marked.value={from:e,until:e},Bt(this.marked.peek())}toggleWrap(){this.wrapped.value=!this.wrapped.peek();try{localStorage.setItem("qualgent-log-wrap",this.wrapped.peek()?"on":"off")}catch{}}nextFailure(){this.finder.found.peek()?.kind==="failures"?this.finder.step(1):this.finder.failures(this.cause??1)}search(e){return this.finder.text(e,this.scroller.topLine+1)}};function Ts(){try{return localStorage.getItem("qualgent-log-wrap")==="on"}catch{return!1}}import{m241_0 as Zt,m241_1 as Oa,m241_2 as Ea,m241_3 as Ma,m241_4 as Ta,m241_5 as La,m241_6 as Aa,m241_7 as Ca,m241_8 as Pa,m241_9 as Na,m241_10 as Da,m241_11 as Ia,m241_12 as Ha}from"../main.js";var jt=4e3,Ls=t=>t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function As({line:t,needle:e}){let s=t.text.length>jt,n=Ut(s?t.text.slice(0,jt):t.text,t.look),i=e?Jt(n,new RegExp(Ls(e),"gi")):n;return r`
    ${i.map(({text:a,classes:o,hit:l},c)=>l?r`<mark key=${c} class=${o}>${a}</mark>`:o?r`<span key=${c} class=${o}>${a}</span>`:a)}
    ${(s||t.cut)&&r`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `}var ht=class extends Zt{shouldComponentUpdate(e){let{line:s,needle:n,look:i}=this.props;return e.needle!==n||e.look!==i||e.line?.text!==s?.text||e.line?.look!==s?.look||e.line?.cut!==s?.cut}render({n:e,line:s,needle:n,look:i}){return r`
      <div class=${`log-line ${i}`} data-line=${e}>
        <a
          class="log-number"
          href=${`#L${e+1}`}
          tabindex="-1"
          aria-label=${`Line ${e+1}`}
          data-number=${e+1}
        ></a>
        <span class="log-text">
          ${s?r`<${As} line=${s} needle=${n} />`:r`<span class="log-coming" aria-label="Loading"></span>`}
        </span>
      </div>
    `}};function Cs(t,{marked:e,found:s,cause:n}){let i=[];return t===n&&i.push("is-cause"),e&&t>=e.from&&t<=e.until&&i.push("is-marked"),s?.lines[s.at]===t&&i.push("is-at"),s?.kind==="failures"&&s.hits.has(t)&&i.push("is-failure"),i.join(" ")}function te({reader:t,sheet:e}){let{scroller:s,file:n,finder:i,marked:a,wrapped:o}=t,{first:l,last:c}=s.range.value;n.version.value;let u=i.found.value,m=v({lines:null,set:null});u&&m.current.lines!==u.lines&&(m.current={lines:u.lines,set:new Set(u.lines)});let f={cause:t.cause,marked:a.value,found:u&&{...u,hits:m.current.set}},d=u?.kind==="text"?u.text:"",H=o.value;L(()=>{H&&s.measure(e.current.children)});let R=_=>{let yt=_.target.closest(".log-number");!yt||_.button||_.metaKey||_.ctrlKey||(_.preventDefault(),t.mark(Number(yt.dataset.number),_.shiftKey))},bt=[];for(let _=l;_<=c;_+=1)bt.push(r`<${ht} key=${_} n=${_} line=${n.line(_)} needle=${d} look=${Cs(_+1,f)} />`);return r`<div class="log-sheet" ref=${e} onClick=${R}>${bt}</div>`}var Ps=250;function Ns({finder:t}){let e=t.found.value;if(t.error.value)return r`<span class="bad">${t.error.value.message}</span>`;if(!e)return null;let{kind:s,lines:n,more:i,at:a}=e;if(n.length===0)return s==="failures"?"no failures found":"not found";let o=`${$(n.length)}${i?" or more":""}`;return`${s==="failures"?"failure":"line"} ${a<0?"\u2013":$(a+1)} of ${o}`}function Ds({reader:t}){let e=v(0),{finder:s}=t,n=o=>{clearTimeout(e.current);let l=s.found.peek();return l?.kind==="text"&&l.text===o?!1:(t.search(o),!0)};return r`
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
        onInput=${({currentTarget:{value:o}})=>{clearTimeout(e.current),e.current=setTimeout(()=>n(o),o===""?0:Ps)}}
        onKeyDown=${o=>{o.key==="Enter"?(o.preventDefault(),n(o.currentTarget.value)||s.step(o.shiftKey?-1:1)):o.key==="Escape"&&o.currentTarget.value&&(o.preventDefault(),o.stopPropagation(),o.currentTarget.value="",n(""))}}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `}var ee=({name:t,icon:e,on:s,tip:n,onClick:i})=>r`
  <button type="button" class="button is-toggle" aria-pressed=${s} data-tip=${n} onClick=${i}>
    <${h} name=${e} />
    ${t}
  </button>
`;function se({reader:t,name:e}){let{finder:s,scroller:n,file:i,wrapped:a}=t,o=s.found.value,l=o!==null&&o.lines.length>1,c=n.follows.value;return r`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${Ds} reader=${t} />
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
        aria-pressed=${o?.kind==="failures"}
        onClick=${()=>t.nextFailure()}
      >
        <${h} name="failed" />
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
          onClick=${()=>t.toggleWrap()}
        />
        ${i.complete.value===!1&&r`
            <${ee}
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
  `}function Is({file:t,attempt:e}){let s=w(t.complete.value===!1?`log:${e.id}`:null),n=s?.ids.value.length?s.row(e.id).value:null;return T(()=>{n&&t.setSize(n.size,n.complete)},[n]),null}function Hs({file:t,attempt:e}){let s=t.complete.value!==null;return t.version.value,r`
    <p class="log-summary quiet number">
      ${s&&r`
          <span>
            ${O(t.lines.value,"line")}, ${C(t.size)}
            ${t.complete.value?"":", still growing"}
          </span>
        `}
      ${e.log_truncated&&r`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`}
    </p>
  `}var Rs=({reader:t})=>{let{file:e,scroller:s,seen:n}=t;if(e.complete.value!==!1||s.follows.value)return null;let i=e.lines.value-n.value;return r`
    <button type="button" class="pill log-more" onClick=${()=>t.followEnd()}>
      ${i>0?O(i,"new line"):"Jump to end"}
    </button>
  `},zs=t=>[{key:"f",what:"next failure in the log",run:()=>t.nextFailure()},{key:"n",what:"next match",run:()=>t.finder.step(1)},{key:"N",what:"previous match",run:()=>t.finder.step(-1)},{key:"w",what:"wrap long lines",run:()=>t.toggleWrap()},{key:"e",what:"follow the end",run:()=>t.followEnd()}];function ne({attempt:t,name:e}){let s=k(()=>new et(t),[]),{file:n,scroller:i,wrapped:a}=s,[o,l,c]=[v(null),v(null),v(null)];L(()=>i.attach({box:o.current,strip:l.current,sheet:c.current}),[]),T(()=>s.open(),[]),L(()=>{let f=parseFloat(getComputedStyle(o.current).lineHeight);i.reset(f),a.value&&i.measure(c.current.children)},[a.value]),Rt(()=>{zt.state.value==="live"&&n.error.peek()?.retryable&&n.retry()}),qt("Log",k(()=>zs(s),[]));let u=f=>{if(f.key==="Home")i.toStart();else if(f.key==="End")i.follow();else return;f.preventDefault()},m=n.complete.value!==null&&n.lines.value===0;return r`
    <div class="log">
      <${se} reader=${s} name=${e} />
      <${Is} file=${n} attempt=${t} />
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
          onKeyDown=${u}
          data-lines=${n.lines.value}
        >
          <div class="log-strip" ref=${l}>
            <${te} reader=${s} sheet=${c} />
          </div>
        </div>
        <${Rs} reader=${s} />
      </div>
      <${Hs} file=${n} attempt=${t} />
    </div>
  `}function ie(t){return t.log_removed?"This log was removed at the end of its retention period.":t.simulated&&!t.log_bytes?"Simulated agents write no log.":t.outcome&&!t.log_bytes?"The log is empty.":null}import{m85_0 as x}from"../main.js";import{m116_0 as ae}from"../shared.js";function qs({attempt:t}){let e=[];return t.run_seconds!==null&&e.push(`ran ${g(t.run_seconds)}`),t.install_seconds!==null?e.push(`installed for ${g(t.install_seconds)}`):t.outcome&&t.started_at&&e.push("Build already installed"),t.exit_code!==null&&e.push(`exit code ${t.exit_code}`),t.peak_memory_bytes!==null&&e.push(`peak memory ${C(t.peak_memory_bytes)}`),e.length===0?null:r`<p class="attempt-facts number">${e.map(s=>r`<span key=${s}>${s}</span>`)}</p>`}function Bs(t,e){let s=ie(e),n=`${t.test.split("/").at(-1)}-${e.number}.log`;return[{name:"log",title:"Log",body:()=>s?r`<p class="nothing">${s}</p>`:r`<${ne} key=${e.id} attempt=${e} name=${n} />`},Object.keys(e.cases).length>0&&{name:"cases",title:"Cases",count:Dt(e.cases),body:()=>r`<${It} key=${e.id} attempt=${e} />`},e.artifacts>0&&{name:"artifacts",title:"Artifacts",count:e.artifacts,body:()=>r`<${Mt} key=${e.id} attempt=${e} />`}].filter(Boolean)}function oe({job:t,attempt:e}){let s=Bs(t,e),n=Ot.value.query.get("show"),i=s.some(a=>a.name===n)?n:"log";return r`
    <${x} id="attempt" className="job-attempt" title=${`Attempt ${e.number}`} note=${V(e)}>
      <${qs} attempt=${e} />
      ${e.message&&!e.cause&&r`
          <p class=${`attempt-message ${e.outcome==="passed"?"is-calm":""}`}>${e.message}</p>
        `}
      <${ae}
        label=${`Output of attempt ${e.number}`}
        tabs=${s}
        value=${i}
        onChange=${a=>D({show:a==="log"?"":a})}
      />
    <//>
  `}var re=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function le(t,e){let[s,n]=[re(t),re(e)];if(s.length>400||n.length>400)return{expected:[{text:t,changed:!0}],actual:[{text:e,changed:!0}]};let i=Ws(s,n),[a,o]=[[],[]],[l,c]=[0,0];for(;l<s.length||c<n.length;)l<s.length&&c<n.length&&s[l]===n[c]?(st(a,s[l++],!1),st(o,n[c++],!1)):c>=n.length||l<s.length&&i[l+1][c]>=i[l][c+1]?st(a,s[l++],!0):st(o,n[c++],!0);return{expected:a,actual:o}}function Ws(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let i=e.length-1;i>=0;i-=1)s[n][i]=t[n]===e[i]?s[n+1][i+1]+1:Math.max(s[n+1][i],s[n][i+1]);return s}function st(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var Fs=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Ks=["blob","#L"];function ce(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let i;try{i=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(i.protocol))return null;let a=Fs.find(([m])=>m.test(i.hostname)),[o,l]=a?a.slice(1):Ks,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${i.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${o}/${t.commit}/${c}${s?`${l}${s}`:""}`}var Vs=[["slider","slider"],["diff","difference"]];function ue({comparison:{name:t,expected:e,actual:s,diff:n}}){let[i,a]=S(50),[o,l]=S("slider"),c=v(null);return L(()=>{c.current?.style.setProperty("--at",`${i}%`)},[i,o]),r`
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
        ${n&&r`<${U} label="View" hideLabel options=${Vs} value=${o} onChange=${l} />`}
      </figcaption>
    </figure>
  `}import{m82_0 as fe,m82_1 as To}from"../shared.js";function Us(t,e){let s=(t.tries??[]).findLast(n=>n.outcome==="passed");return s?{...s,attempt:s.id,job_id:t.id,app_version_id:t.app_version_id}:e.find(n=>n.outcome==="passed"&&!n.simulated)??null}var Js=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${F(t)}</time>`,Gs=[["Outcome",t=>r`<${fe} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>r`<a href=${y("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",t=>t.run_seconds===null?"\u2013":g(t.run_seconds)],["Ended",t=>t.finished_at&&r`<${Js} at=${t.finished_at} />`],["Log",t=>r`<a href=${y("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function me({job:t,attempt:e}){let s=w(t.test_id?`test:${t.test_id}`:null),n=s?.ids.value.length?s.row(t.test_id).value:null,i=Us(t,n?.history??[]);if(!i)return null;let a={...e,job_id:t.id,app_version_id:t.app_version_id};return r`
    <table class="beside">
      <caption>Beside the last attempt that passed</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">This attempt</th>
          <th scope="col">Last pass</th>
        </tr>
      </thead>
      <tbody>
        ${Gs.map(([o,l])=>r`
            <tr key=${o}>
              <th scope="row">${o}</th>
              <td>${l(a)}</td>
              <td>${l(i)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `}var Qs=3,Xs=4,de=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome),he=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?r`<mark key=${n}>${e}</mark>`:e);function Ys({expected:t,actual:e}){let s=k(()=>le(t,e),[t,e]);return r`
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
  `}function Zs({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=ce(e,t.file,t.file_line);return n?r`
    <a href=${n} target="_blank" rel="noopener noreferrer" class="id">
      ${s}<${h} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `:r`<span class="id">${s}</span>`}var js=({line:t})=>r`
  <a href=${`#L${t}`} onClick=${()=>D({show:""})}>Log line ${t}</a>
`;function tn({failure:t,batch:e}){let s=t.expected!==""||t.actual!=="";return r`
    ${s&&r`<${Ys} expected=${t.expected} actual=${t.actual} />`}
    <p class="evidence-places">
      <${Zs} failure=${t} batch=${e} />
      ${t.line&&r`<${js} line=${t.line} />`}
    </p>
    ${t.stack&&r`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${t.stack}</pre>
        </details>
      `}
  `}function en({failure:t,batch:e,open:s}){return r`
    <li class="evidence-failure">
      <details open=${s}>
        <summary>
          ${t.name&&r`<span class="evidence-case">${t.name}</span>`}
          <span class="failure-cause">${t.cause}</span>
        </summary>
        <${tn} failure=${t} batch=${e} />
      </details>
    </li>
  `}function sn({attempt:t}){let e=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,n=G(e,t.artifacts).data.value?.artifacts??[],{comparisons:i,images:a,videos:o}=k(()=>Et(n),[n]),l=a.slice(0,Xs);return i.length+l.length+o.length===0?null:r`
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
  `}var nn=(t,e)=>[`attempt ${t.number} on ${t.agent}`,e.length>1&&O(e.length,"failure")].filter(Boolean).join(", "),an=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function pe({job:t,attempt:e,initial:s}){let n=G(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=G(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,a=n.data.value?.failures??[],o=a.length>0?a:[an(e)].filter(Boolean);return r`
    <${x} id="evidence" className="evidence" title="Why it failed" note=${nn(e,a)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${o.map((l,c)=>r`
              <${en} key=${c} failure=${l} batch=${i} open=${c<Qs} />
            `)}
        </ul>
        <${sn} attempt=${e} />
      </div>
      <${me} job=${t} attempt=${e} />
    <//>
  `}import{m0_0 as $e,m0_1 as Yo,m0_2 as Zo,m0_3 as jo,m0_4 as tr,m0_5 as er,m0_6 as sr,m0_7 as nr,m0_8 as ir,m0_9 as ar,m0_10 as or,m0_11 as ge,m0_12 as be,m0_13 as rr,m0_14 as lr}from"../main.js";import{m183_0 as M,m183_1 as fr}from"../main.js";import{m78_0 as ye}from"../main.js";import{m89_0 as _e}from"../shared.js";function dt(t){let e=["pending","running"].includes(t.status);return[["failed","cancelled"].includes(t.status)&&M("retry","job")&&{label:"Retry",doing:"Retrying\u2026",icon:"retry",run:()=>ge(t.id)},e&&M("cancel","job")&&{label:"Cancel",doing:"Cancelling\u2026",icon:"cancelled",danger:!0,run:()=>$e(t.id)}].filter(Boolean)}function we({job:t}){let e=Ht(null),s=(i,a)=>async()=>{e.value=i,await a(),e.value=null},n=e.value!==null;return r`
    ${t.status==="pending"&&M("priority","job")&&r`
        <${ye}
          label=${`Priority ${t.priority}`}
          items=${_e(t.priority,i=>s("Priority",()=>be(t.id,i))())}
        >
          Priority ${t.priority}
          <${h} name="down" />
        <//>
      `}
    ${dt(t).map(({label:i,doing:a,icon:o,run:l,danger:c})=>r`
        <button
          type="button"
          key=${i}
          class=${`button ${c?"is-danger":""}`}
          disabled=${n}
          onClick=${s(i,l)}
        >
          <${h} name=${o} />
          ${e.value===i?a:i}
        </button>
      `)}
  `}var xe=[["app_url","--app-url",""],["retries","--retries",0],["timeout_seconds","--timeout",null],["install_timeout_seconds","--install-timeout",null],["silence_timeout_seconds","--silence-timeout",null],["on_disconnect","--on-disconnect","requeue"],["disconnect_wait_seconds","--disconnect-wait",null],["queue_timeout_seconds","--queue-timeout",null]],ke=[["labels","--label"],["max_attempts","--max-attempts"]],ve=["org_id","app_version_id","test","priority","target"];function Se(t){let e=ve.map(s=>`--${s.replaceAll("_","-")} ${N(String(t[s]))}`);for(let[s,n,i]of xe)(t[s]??i)!==i&&e.push(`${n} ${N(String(t[s]))}`);for(let[s,n]of ke)for(let[i,a]of Object.entries(t[s]??{}))e.push(`${n} ${N(`${i}=${a}`)}`);return`qgjob submit ${e.join(" ")}`}function Oe(t){let e=Object.fromEntries(ve.map(s=>[s,t[s]]));for(let[s,,n]of xe)(t[s]??n)!==n&&(e[s]=t[s]);for(let[s]of ke)Object.keys(t[s]??{}).length>0&&(e[s]=t[s]);return e}import{m223_0 as nt,m223_1 as Mr,m223_2 as Ee}from"../main.js";import{m30_0 as pt}from"../main.js";function on(t,e){let{id:s}=t,n=!["pending","running"].includes(t.status);return[["Show status",`qgjob status --id ${s}`],["Show details",`qgjob show ${s}`],t.status==="pending"&&["Explain the wait",`qgjob explain ${s}`],!n&&["Wait for the end",`qgjob wait ${s}`],e&&["Show the log of this attempt",`qgjob logs ${s} --attempt ${e.number}${e.outcome?"":" --follow"}`],["failed","cancelled"].includes(t.status)&&M("retry","job")&&["Retry",`qgjob retry ${s}`],M("submit","job")&&["Submit again",Se(t)]].filter(Boolean).map(([i,a])=>[i,a+Ee()])}function rn(t,e){let{id:s}=t,{origin:n}=location,i=JSON.stringify(Oe(t));return[["Show the job",`${nt} ${n}/job/${s}`],e&&["Show the log of this attempt",`${nt} -r 0- ${n}/api/v1/attempts/${e.id}/log`],M("submit","job")&&["Submit again",`${nt} ${n}/submit-job -H 'Content-Type: application/json' -d ${N(i)}`]].filter(Boolean)}var Me=({job:t,attempt:e})=>r`
  <${x} title="Command line" className="job-commands">
    ${on(t,e).map(([s,n])=>r`<${pt} key=${s} label=${s} text=${n} />`)}
    <h3>With curl</h3>
    ${rn(t,e).map(([s,n])=>r`<${pt} key=${s} label=${`${s}, by curl`} text=${n} />`)}
  <//>
`;import{m36_0 as it}from"../main.js";import{m39_0 as Te}from"../shared.js";import{m48_0 as Le,m48_1 as Vr}from"../main.js";var $t=({at:t})=>r`<time class="number" datetime=${t} title=${t}>${F(t)}</time>`;function ln({job:t}){let e=w(t.test_id?`test:${t.test_id}`:null),s=e?.ids.value.length?e.row(t.test_id).value?.mean_seconds:null;return r`
    <${it} since=${t.started_at} />
    ${s!=null&&r`<span class="quiet"> of about ${P(s)}</span>`}
  `}function cn(t){return t.finished_at&&t.started_at?g(b(t.finished_at)-b(t.started_at)):t.status==="running"&&t.started_at&&r`<${ln} job=${t} />`}function un({id:t}){let e=w(`batch:${t}`);e.ids.value;let s=e.row(t).value;return r`<a href=${y("batch",{id:t})}>${s?wt(s):"Batch"}</a>`}var Ae=({job:t})=>r`
  <${Te}
    facts=${[["Build",r`<${Le} org=${t.org_id} version=${t.app_version_id} link />`],["Target",r`<a href=${y("group",{id:t.group})} data-tip="Show its group">${t.target}</a>`],["Labels",xt(t.labels)],["Priority",String(t.priority)],["Agent",t.agent&&r`<a href=${y("agent",{name:t.agent})}>${t.agent}</a>`],["Batch",t.batch_id&&r`<${un} id=${t.batch_id} />`],["Submitted",r`<${$t} at=${t.created_at} />`],["Started",t.started_at&&r`<${$t} at=${t.started_at} />`],["Finished",t.finished_at&&r`<${$t} at=${t.finished_at} />`],["Duration",cn(t)],["Id",r`<code class="id">${t.id}</code>`]]}
  />
`;import{m79_0 as Ce}from"../shared.js";import{m83_0 as Pe}from"../main.js";function fn({position:t,groups_ahead:e,jobs_ahead:s,eta_seconds:n}){return[t!=null&&[$(t),t===1?"in the queue: next":"in the queue"],e>0&&[$(e),e===1?"group ahead":"groups ahead"],s>0&&[$(s),s===1?"job of the same group ahead":"jobs of the same group ahead"],n>0&&[P(n),"until start, about"]].filter(Boolean)}function Ne({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=t.tries??[];return r`
    <div class=${`queue-place ${t.status==="failed"?"is-bad":""}`}>
      <p class="why" data-why>${s}</p>
      ${e&&fn(t.explanation??{}).map(([i,a])=>r`
            <span key=${a} class="queue-figure number" data-figure=${a}>
              <b>${i}</b>
              ${a}
            </span>
          `)}
      ${e&&r`
          <span class="queue-figure number">
            <b>
              <${it} since=${n.at(-1)?.finished_at??t.created_at} />
            </b>
            waiting
          </span>
        `}
    </div>
  `}import{m108_0 as De}from"../main.js";var Ie=104,mn=30,Re={waiting:[4,30,"waiting"],backoff:[30,92,"backing off"],assigned:[204,30,"assigned"],installing:[352,30,"installing"],running:[500,30,"running"],done:[712,4,"passed"],failed:[712,48,"failed"],cancelled:[712,92,"cancelled"]},A={x:188,y:12,width:432,height:66},gt=new Set(["assigned","installing","running"]),hn={"waiting>assigned":"M108 45H204","assigned>installing":"M308 45H352","installing>running":"M456 45H500","assigned>running":"M256 30V22H552V30","agent>done":"M620 36H664V19H712","agent>failed":"M620 45H676V63H712","agent>cancelled":"M620 54H664V107H712","agent>waiting":"M400 78V86H150V53H108","agent>backoff":"M440 78V107H134","backoff>waiting":"M56 92V60","waiting>cancelled":"M16 60V132H752V122","failed>waiting":"M816 63H830V-4H82V30","cancelled>waiting":"M816 107H842V-12H56V30"},dn=(t,e)=>`${gt.has(t)&&!gt.has(e)?"agent":t}>${e}`;function pn({name:t,times:e,here:s}){let[n,i,a]=Re[t],o=s?"is-here":e>0?"is-taken":"";return r`
    <g class=${`way-node ${o}`} data-node=${t} data-taken=${e>0?"":void 0}>
      <rect x=${n} y=${i} width=${Ie} height=${mn} rx="3" />
      <text x=${n+Ie/2} y=${i+20}>
        ${a}
        ${e>1?` \xD7${e}`:""}
      </text>
    </g>
  `}var $n={backoff:"backing off"},He=t=>t.map(e=>$n[e]??e);function ze({job:t}){let e=St(t),s=o=>e.filter(l=>l===o).length,n=new Set(e.slice(1).map((o,l)=>dn(e[l],o))),i=e.at(-1),a=Object.entries(hn).sort(([o],[l])=>n.has(o)-n.has(l));return r`
    <figure class="way">
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${He(e).join(", ")}`}
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
          class=${`way-agent ${e.some(o=>gt.has(o))?"is-taken":""}`}
          x=${A.x}
          y=${A.y}
          width=${A.width}
          height=${A.height}
          rx="5"
        />
        <text class="way-agent-name" x=${A.x+14} y=${A.y+A.height-6}>on an agent</text>
        ${a.map(([o,l])=>r`
            <path
              key=${o}
              class=${`way-line ${n.has(o)?"is-taken":""}`}
              data-line=${o}
              d=${l}
              marker-end=${`url(#way-arrow${n.has(o)?"-lit":""})`}
            />
          `)}
        ${Object.keys(Re).map(o=>r`<${pn} key=${o} name=${o} times=${s(o)} here=${o===i} />`)}
      </svg>
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${He(e).map((o,l)=>r`
            <span key=${l} class=${l===e.length-1?"strong":""}>${o}</span>
          `)}
      </figcaption>
    </figure>
  `}import{m114_0 as $l,m114_1 as qe,m114_2 as gl}from"../main.js";import{m35_0 as Be}from"../shared.js";var gn=t=>[["passes",at(t.pass_rate),`${$(t.passed)} of ${O(t.attempts,"attempt")}`],["flaky",at(t.flaky_rate),`${$(t.flaky)} of ${O(t.jobs,"job")} passed only on retry`],["typical duration",t.mean_seconds===null?"\u2013":g(t.mean_seconds),""]];function We({job:t}){let e=w(`test:${t.test_id}`),s=e.ids.value.length>0?e.row(t.test_id).value:null,n=s&&y("test",{id:s.id});return r`
    <${x}
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
            ${gn(s).map(([i,a,o])=>r`
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
          <${Be} history=${s.history} usual=${s.mean_seconds} here=${t.id} />
        `}
    <//>
  `}import{m6_0 as Fe,m6_1 as Tl,m6_2 as Ll,m6_3 as Al}from"../main.js";var Ke=1,bn=.5,Ve=.14;function Je(t,e){let s=[],n=b(t.created_at),i=a=>n=ot(t,a).at(-1)?.time??n;i(-1);for(let[a,o]of(t.tries??[]).entries()){let l=b(o.leased_at),c=[{kind:"waiting",from:Math.min(n,l),until:l},...vt(o)];s.push({attempt:o,parts:c}),n=b(o.finished_at)??e,i(a)}t.status==="pending"&&s.push({attempt:null,parts:[{kind:t.phase==="backoff"?"backoff":"waiting",from:n,until:null}]});for(let{parts:a}of s)for(let o of a)o.live=o.until===null,o.until=Math.max(o.from,o.until??e);return s}var Ue=({kind:t})=>t==="waiting"||t==="backoff";function Ge(t){let e=t.flatMap(c=>c.parts),s=e.filter(c=>!Ue(c)).reduce((c,{from:u,until:m})=>c+m-u,0),n=s>0?Math.max(bn*s,Ke):1/0,i=[],a=0;for(let c of e){i.push([c.from,a]);let u=c.until-c.from;c.cut=Ue(c)&&u>n*1.2,a+=c.cut?n:u,i.push([c.until,a])}let o=Math.max(a,Ke),l=c=>{let u=i.findIndex(([R])=>R>=c);if(u<0)return a/o;if(u===0)return 0;let[[m,f],[d,H]]=[i[u-1],i[u]];return(f+(d>m?(c-m)/(d-m)*(H-f):0))/o};return{place:l,marks:yn(t,l)}}function yn(t,e){let s=t[0].parts[0].from,n=[s,...t.filter(a=>a.attempt).map(a=>a.parts[0].until)],i=[];for(let a of n){let o=e(a);o>1-Ve||i.length>0&&o-i.at(-1).at<Ve||i.push({at:o,time:a-s})}return i.push({at:1,time:t.at(-1).parts.at(-1).until-s,end:!0}),i}var _n=[["waiting","waiting"],["assigned","assigned"],["installing","installing"],["running","running"]],Ye={waiting:"waited",backoff:"backing off",assigned:"assigned for",installing:"installed for",running:"ran"},wn={...Ye,waiting:"waiting",installing:"installing",running:"running",assigned:"assigned"},xn=.05;function Qe({attempt:t,parts:e}){let s=e.filter(({from:n,until:i,live:a})=>a||i-n>=xn).map(({kind:n,from:i,until:a,live:o})=>`${o?wn[n]:Ye[n]} ${o?P(a-i):g(a-i)}`);return t?.exit_code&&s.push(`exit code ${t.exit_code}`),s.join(" \xB7 ")}var kn=(t,{from:e,until:s})=>({left:`${(t(e)*100).toFixed(3)}%`,width:`${((t(s)-t(e))*100).toFixed(3)}%`});function Xe({row:t,place:e}){let{attempt:s,parts:n}=t;return r`
    <span class="fall-track" aria-hidden="true">
      ${n.map(i=>r`
          <i
            key=${i.kind}
            class=${`fall-part fall-${i.kind} ${i.live?"is-live":""} ${i.cut?"is-cut":""}`}
            style=${kn(e,i)}
          ></i>
        `)}
      ${s?.outcome&&r`
          <span
            class=${`fall-end state-${K(s)}`}
            style=${{left:`${(e(n.at(-1).until)*100).toFixed(3)}%`}}
          >
            <${h} name=${K(s)} />
          </span>
        `}
    </span>
  `}function vn({job:t,row:e,place:s,chosen:n}){let{attempt:i}=e;if(!i)return r`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <span class="state state-pending">
            <${h} name="pending" />
            <span>${t.phase==="backoff"?"backing off":"waiting"}</span>
          </span>
        </span>
        <${Xe} row=${e} place=${s} />
        <span class="fall-text quiet number">${Qe(e)}</span>
      </li>
    `;let a=l=>{l.button||l.metaKey||l.ctrlKey||l.shiftKey||l.altKey||(l.preventDefault(),D({attempt:i.number}))},o=K(i);return r`
    <li class=${`fall-row ${n?"is-chosen":""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${y("job",{id:t.id},{attempt:i.number})}
          aria-current=${n?"true":void 0}
          aria-label=${`Attempt ${i.number}`}
          onClick=${a}
        >
          ${i.number}
        </a>
        <span class=${`state state-${o}`}>
          <${h} name=${o} />
          <span>${V(i)}</span>
        </span>
        <span class="fall-agent">on <a href=${y("agent",{name:i.agent})}>${i.agent}</a></span>
      </span>
      <${Xe} row=${e} place=${s} />
      <span class="fall-text quiet number">${Qe(e)}</span>
    </li>
  `}function Ze({job:t,chosen:e}){let s=["pending","running"].includes(t.status),n=Je(t,s?Fe.value:0);if(n.length===0)return r`<p class="quiet">No attempts.</p>`;let{place:i,marks:a}=Ge(n);return r`
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
            <${vn}
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
  `}import{m176_0 as Vl,m176_1 as Ul,m176_2 as Jl,m176_3 as Gl,m176_4 as Ql,m176_5 as Xl,m176_6 as je}from"../main.js";import{m178_0 as jl,m178_1 as tc,m178_2 as ec,m178_3 as sc,m178_4 as ts}from"../main.js";import{m217_0 as ac,m217_1 as es}from"../main.js";function Tc({params:t}){let e=es(`job:${t.id}`);return e.ids.value,e.row(t.id).value?.test??"Job"}function Sn(t,e){let s=t.tries??[];return s.find(n=>String(n.number)===e.get("attempt"))??s.at(-1)??null}var On=[["flaky","is-warn","Passed on retry"],["quarantined","is-warn","Quarantined: three agents were lost running it"],["excused","","Excused: its test is in quarantine and does not fail a batch"],["simulated","is-warn","The last attempt was simulated"]],En=({job:t})=>r`
  <${qe} job=${t} />
  ${On.filter(([e])=>t[e]).map(([e,s,n])=>r`<span key=${e} class=${`tag ${s}`} data-tip=${n}>${e}</span>`)}
`;function Mn(t){let e=t?.batch_id,s=w(e?`batch:${e}`:null);if(s?.ids.value,!e)return{};let n=s.row(e).value;return{parent:"batches",trail:[[n?_t(n):"Batch",y("batch",{id:e})]]}}function ss({params:{id:t},query:e}){let s=k(je,[]),n=w(`job:${t}`),i=n.ids.value.length>0?n.row(t).value:null;ts("This job",()=>i?dt(i):[]);let a=Mn(i);if(!i)return r`<${Ce} store=${n} kind="job" />`;let o=Sn(i,e),l=de(o),c=o&&r`<${oe} key=${o.id} job=${i} attempt=${o} />`,u=s?.failures?.attempt===o?.id?s?.failures:null;return r`
    <${Pe}
      title=${r`<span class="test-path">${i.test}</span>`}
      ...${a}
      crumb=${kt(i.test)}
      inspect=${["job",t]}
      actions=${r`<${we} job=${i} />`}
      state=${r`<${En} job=${i} />`}
    >
      ${i.simulated&&["running","done","failed"].includes(i.status)&&r`<${De}>${i.agent} simulates tests: this test was not run, and its result says nothing.<//>`}
      ${!l&&r`<${Ne} job=${i} />`}
      ${l&&r`<${pe} key=${`why ${o.id}`} job=${i} attempt=${o} initial=${u} />`}
      ${l&&c}
      <div class="job-top">
        <div>
          <${x} id="way" title="Lifecycle">
            <${ze} job=${i} />
          <//>
          <${x} id="attempts" title="Attempts">
            <${Ze} job=${i} chosen=${o?.number} />
          <//>
        </div>
        <${x} title="Details">
          <${Ae} job=${i} />
        <//>
      </div>
      ${!l&&c}
      <div class="job-foot">
        <${We} job=${i} />
        <${Me} job=${i} attempt=${o} />
      </div>
    <//>
  `}export{ss as default,Tc as title};
