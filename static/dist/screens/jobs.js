import{m237_0 as St,m237_1 as Ot,m237_2 as Et,m237_3 as _,m237_4 as jt,m237_5 as ue,m237_6 as xt,m237_7 as I,m237_8 as U,m237_9 as Ct,m237_10 as v,m237_11 as k}from"../main.js";import{m0_0 as Lt,m0_1 as V,m0_2 as Mt,m0_3 as qt,m0_4 as Pt,m0_5 as It,m0_6 as Nt,m0_7 as Rt,m0_8 as Jt,m0_9 as Dt,m0_10 as Ft,m0_11 as Wt,m0_12 as Bt,m0_13 as Kt,m0_14 as Ut}from"../main.js";import{m37_0 as me}from"../main.js";import{m44_0 as fe}from"../shared.js";import{m61_0 as $}from"../main.js";import{m63_0 as es,m63_1 as pe}from"../main.js";import{m77_0 as he}from"../main.js";import{m82_0 as de}from"../main.js";import{m88_0 as $e}from"../shared.js";import{m151_0 as i}from"../main.js";import{m201_0 as ms,m201_1 as b,m201_2 as w,m201_3 as N,m201_4 as fs,m201_5 as H}from"../main.js";import{m203_0 as z,m203_1 as R,m203_2 as J,m203_3 as be,m203_4 as ge,m203_5 as _e,m203_6 as ye}from"../main.js";import{m2_0 as ve,m2_1 as S,m2_2 as bs,m2_3 as ke}from"../main.js";var ze=2e4,X=500,Y=new Map;function L(t,e){let s=Y.get(t);if(s&&performance.now()-s.at<ze)return s.rows;let o=S(t).then(n=>n[e]);return Y.set(t,{at:performance.now(),rows:o}),o.catch(()=>Y.delete(t)),o}var Ye=()=>L(`/api/v1/orgs?limit=${X}`,"orgs"),we=()=>L("/api/v1/agents","agents"),A=()=>L(`/api/v1/groups?limit=${X}`,"groups"),D=()=>L(`/api/v1/batches?limit=${X}`,"batches"),O=t=>t.map(e=>({value:e})),G=t=>[t.suite,t.branch].filter(Boolean).join(" on ")||`${t.total} jobs`,Se={org:async()=>O((await Ye()).map(t=>t.id??t.org_id)),agent:async()=>(await we()).map(t=>({value:t.name,hint:t.state})),target:async()=>O([...(await A()).map(t=>t.target),...(await we()).flatMap(t=>t.targets)]),build:async()=>(await A()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await A()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await D()).map(t=>({value:t.id,hint:G(t),text:G(t)})),suite:async()=>O((await D()).map(t=>t.suite)),branch:async()=>O((await D()).map(t=>t.branch)),commit:async()=>(await D()).map(t=>({value:t.commit,hint:G(t)})),test:async t=>(await L(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function Ge(t){return O((await A()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function Oe(){return[...new Set((await A()).flatMap(t=>Object.keys(t.labels)))]}function Q(t,e,s){let o=e.toLowerCase(),n=new Set,a=[];for(let r of t){if(!r.value||n.has(r.value))continue;n.add(r.value);let l=`${r.value} ${r.text??""}`.toLowerCase().indexOf(o);l>=0&&a.push({one:r,begins:l===0?0:1})}return a.sort((r,l)=>r.begins-l.begins).slice(0,s).map(({one:r})=>r)}async function Ee(t,e,s){return b[t]?.values?Q(O(b[t].values),e,s):t.startsWith(w)?Q(await Ge(t.slice(w.length)),e,s):Se[t]?Q(await Se[t](e),e,s):[]}var Ce=8,je={title:"",options:[]},xe=(t,e,s,o)=>({label:`${s}${H(s)}`,hint:o,take:()=>({...z(t,e,`${e.not?"-":""}${s}${H(s)}`),more:!0})}),Te=(t,e,{key:s,op:o,value:n,hint:a,before:r=[]})=>{let l=ye([...r,n].join(","));return l!==null&&!n.includes(",")&&{label:n,hint:a,take:()=>({...z(t,e,`${e.not?"-":""}${s}${o}${l}`,{done:!0}),more:!1})}};async function Qe(t,e){let s=e.value.toLowerCase(),o=Object.entries(b).filter(([r])=>r.startsWith(s)).map(([r,{what:l}])=>xe(t,e,r,l)),n=s.length<2?[]:b.status.values.filter(r=>r.startsWith(s)).map(r=>({...Te(t,e,{key:"status",op:":",value:r,hint:"status"}),label:`status:${r}`})),a=s&&w.startsWith(s)?(await Oe()).map(r=>xe(t,e,`${w}${r}`,"required label")):[];return{title:"Filter by",options:[...n,...o,...a].slice(0,s?Ce:10)}}async function Xe(t,e,s){let o=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),n=o.pop(),r=(await Ee(e.key,n,Ce)).filter(({value:m})=>!o.includes(m)).map(m=>Te(t,e,{key:e.key,op:e.op,before:o,...m})).filter(Boolean),l=r.length===1&&r[0].label===n;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:l?[]:r}}async function Ae(t,e){let s=R(t,e);if(s.op&&e>=s.valueFrom)return N(s.key)?Xe(t,s,e):je;let o={...s,value:t.slice(s.from+(s.not?1:0),e)};return o.value.startsWith('"')?je:Qe(t,o)}var Ze=300,Z={title:"",options:[]};function et(t,e){let{op:s,key:o,value:n,to:a}=R(t,e);if(s===""||e<a)return!1;let r=n.split(",").at(-1),l=b[o]?.values??[];return r===""||l.some(m=>m.startsWith(r))&&!l.includes(r)}function tt({text:t,field:e}){let s=v(null);I(()=>{let a=()=>s.current.scrollLeft=e.current.scrollLeft;return a(),e.current.addEventListener("scroll",a),()=>e.current?.removeEventListener("scroll",a)});let o=[],n=0;for(let a of J(t)){o.push(t.slice(n,a.from));let r=a.op===""?"":N(a.key)?"is-key":"is-unknown";o.push(i`<span key=${a.from} class=${`query-part ${r} ${a.not?"is-not":""}`}>
        ${t.slice(a.from,a.to)}
      </span>`),n=a.to}return i`
    <div class="query-paint" aria-hidden="true" ref=${s}>
      ${o}
      ${t.slice(n)}
    </div>
  `}function st(t,e,s){let[o,n]=k(Z);return _(()=>{if(!s)return n(Z);let a=!0;return Ae(t,e).then(r=>a&&n(r),()=>a&&n(Z)),()=>a=!1},[t,e,s]),o}function ot({id:t,found:e,at:s,take:o}){return i`
    <div class="query-list">
      <p class="query-title" aria-hidden="true">${e.title}</p>
      <ul id=${t} role="listbox" aria-label=${e.title} tabindex="-1">
        ${e.options.map((n,a)=>i`
            <li
              key=${n.label}
              id=${`${t}-${a}`}
              class="query-option"
              role="option"
              aria-selected=${a===s}
              onPointerDown=${r=>r.preventDefault()}
              onClick=${()=>o(n)}
            >
              <span class="query-label">${n.label}</span>
              ${n.hint&&i`<span class="query-hint">${n.hint}</span>`}
            </li>
          `)}
      </ul>
      <p class="query-help" aria-hidden="true">
        <span>
          <kbd>↓</kbd>
          <kbd>Enter</kbd> take
        </span>
        <span>
          <code>a,b</code> any of
        </span>
        <span>
          <code>-key:</code> leave out
        </span>
      </p>
    </div>
  `}function Le({label:t,text:e,placeholder:s,onSearch:o,problem:n}){let[a,r]=k(e),[l,m]=k(e.length),[y,h]=k(!1),[Ke,ie]=k(-1),j=v(null),q=v(e),x=v(0),C=v(null),d=ue(),le=st(a,l,y),g=le.options,p=Math.min(Ke,g.length-1);_(()=>{e!==q.current&&(q.current=e,clearTimeout(x.current),r(e),m(e.length),h(!1))},[e]),_(()=>()=>clearTimeout(x.current),[]),I(()=>{C.current!==null&&(j.current.setSelectionRange(C.current,C.current),C.current=null)}),I(()=>document.getElementById(`${d}-${p}`)?.scrollIntoView({block:"nearest"}),[p]);let P=c=>{clearTimeout(x.current);let u=c.trim();u!==q.current&&(q.current=u,o(u))},B=(c,u,{more:Ve=!0,soon:He=!0}={})=>{r(c),m(u),ie(-1),h(Ve),clearTimeout(x.current),!et(c,u)&&(He?x.current=setTimeout(()=>P(c),Ze):P(c))},ce=c=>{let u=c.take();C.current=u.caret,B(u.text,u.caret,{more:u.more,soon:u.more}),j.current.focus()},Ue=c=>{let u=y&&g.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")u?ie(((p<0&&c.key==="ArrowUp"?0:p)+(c.key==="ArrowDown"?1:-1)+g.length)%g.length):h(!0);else if((c.key==="Enter"||c.key==="Tab")&&u&&p>=0&&!c.shiftKey)ce(g[p]);else if(c.key==="Enter")h(!1),P(a);else if(c.key==="Escape"&&u)h(!1);else return;c.preventDefault()},K=c=>m(c.currentTarget.selectionStart),T=y&&g.length>0;return i`
    <div class="query">
      <form
        class=${`search query-field ${n?"is-wrong":""}`}
        role="search"
        onSubmit=${c=>c.preventDefault()}
      >
        <label for=${`${d}-field`}>
          <${$} name="search" />
          <span class="unseen">${t}</span>
        </label>
        <span class="query-text">
          <${tt} text=${a} field=${j} />
          <input
            id=${`${d}-field`}
            data-search
            type="text"
            role="combobox"
            ref=${j}
            placeholder=${s}
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck=${!1}
            maxlength="1000"
            value=${a}
            aria-expanded=${T}
            aria-controls=${T?d:void 0}
            aria-autocomplete="list"
            aria-activedescendant=${T&&p>=0?`${d}-${p}`:void 0}
            aria-invalid=${n?"true":void 0}
            aria-describedby=${n?`${d}-problem`:void 0}
            onKeyDown=${Ue}
            onKeyUp=${K}
            onClick=${c=>{K(c),h(!0)}}
            onFocus=${c=>{K(c),h(!0)}}
            onBlur=${()=>{h(!1),P(a)}}
            onInput=${c=>B(c.currentTarget.value,c.currentTarget.selectionStart)}
          />
        </span>
        ${a&&i`
            <button
              type="button"
              class="chip-close"
              aria-label="Clear the search"
              onClick=${()=>{B("",0,{more:!1,soon:!1}),j.current.focus()}}
            >
              <${$} name="close" />
            </button>
          `}
        <kbd aria-hidden="true">/</kbd>
      </form>
      ${T&&i`<${ot} id=${d} found=${le} at=${p} take=${ce} />`}
      <p class="unseen" role="status">${T?`${g.length} suggestions`:""}</p>
      ${n&&i`
          <p id=${`${d}-problem`} class="query-problem" role="alert">
            <${$} name="stale" />
            ${n}
          </p>
        `}
    </div>
  `}import{m100_0 as Me}from"../main.js";import{m112_0 as ee,m112_1 as qe,m112_2 as Pe}from"../main.js";import{m114_0 as Ie}from"../main.js";import{m144_0 as Ds,m144_1 as Ne,m144_2 as Fs,m144_3 as Ws,m144_4 as te,m144_5 as Bs,m144_6 as Ks,m144_7 as Us,m144_8 as Vs,m144_9 as Hs,m144_10 as zs,m144_11 as Ys}from"../main.js";import{m239_0 as Xs,m239_1 as Zs,m239_2 as eo,m239_3 as to,m239_4 as so,m239_5 as oo,m239_6 as f,m239_7 as ao,m239_8 as no,m239_9 as ro,m239_10 as io,m239_11 as lo}from"../main.js";import{m134_0 as se}from"../main.js";import{m213_0 as Re}from"../main.js";var at=50,nt=1e3,rt=2e4,oe=25,it=f(null),ae={count:0,more:!1},F=class{#e={};#s=null;#t=new Map;#n=null;#a=0;#r=0;#i=!1;#l=!1;#u=0;ids=f([]);loading=f(null);error=f(null);more=f(!1);old=f(!1);fresh=f(ae);total=f(null);row(e){return this.#t.get(e)??it}show(e,s=null){let o=JSON.stringify(e);o!==this.#s&&(this.#s=o,this.#e=e,this.fresh.value=ae,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new ve(400,s.problem,{q:s.problem}):s?this.#f(s,!0):this.first())}start(){let e=Re.watch(n=>{for(let[a,r]of Object.entries(n))this.#c(a,r);this.#o()}),s=se.onReconnect(()=>this.look()),o=setInterval(()=>se.state.peek()==="live"&&this.look({open:!0}),rt);return this.#o(),()=>{e(),s(),clearInterval(o),clearTimeout(this.#r)}}first(){return this.#m("first",null)}next(){return this.#n&&!this.loading.peek()?this.#m("more",this.#n):null}async look({open:e=!1}={}){this.#o();let s=this.ids.peek().filter(o=>!e||["pending","running"].includes(this.#t.get(o)?.peek().status));for(let o=0;o<s.length;o+=oe){let n=s.slice(o,o+oe);try{let a=await S(`/api/v1/jobs?${new URLSearchParams({q:`id:${n.join(",")}`,limit:oe})}`);for(let r of a.jobs)this.#c(r.id,r)}catch{return}}}#c(e,s){let o=this.#t.get(e);o&&JSON.stringify(o.peek())!==JSON.stringify(s)&&(o.value=s)}async#m(e,s){let o=++this.#a;this.loading.value=e,this.error.value=null;let n=new URLSearchParams({...this.#e,limit:at,...s?{cursor:s}:{}});try{let a=await S(`/api/v1/jobs?${n}`);o===this.#a&&this.#f(a,e==="first")}catch(a){o===this.#a&&(this.error.value=a)}finally{o===this.#a&&(this.loading.value=null)}}#f({jobs:e,next:s},o){this.error.value=null,this.old.value=!1;for(let a of e)this.#t.has(a.id)?this.#c(a.id,a):this.#t.set(a.id,f(a));this.#n=s,this.more.value=s!==null;let n=e.map(a=>a.id);if(this.ids.value=o?n:[...this.ids.peek(),...n],o){this.fresh.value=ae;for(let a of this.#t.keys())n.includes(a)||this.#t.delete(a)}this.#o()}#o(){if(this.#i){this.#l=!0;return}clearTimeout(this.#r),this.#r=setTimeout(()=>this.#p(),Math.max(0,this.#u-performance.now()))}async#p(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,o]=[this.ids.peek(),this.#s,performance.now()];try{let n=this.more.peek()?{since:e.at(-1)}:{},[a,r]=await Promise.all([ke("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...n}),S(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);s===this.#s&&(this.total.value=r),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()&&(this.fresh.value=a)}catch{}this.#u=performance.now()+Math.max(nt,10*(performance.now()-o)),this.#i=!1,this.#l&&this.#o()}};import{m175_0 as vo,m175_1 as ko,m175_2 as wo,m175_3 as So,m175_4 as Oo,m175_5 as Eo,m175_6 as Je}from"../main.js";import{m177_0 as Co,m177_1 as To,m177_2 as Ao,m177_3 as Lo,m177_4 as De}from"../main.js";import{m182_0 as E,m182_1 as Fe}from"../main.js";var W=class{#e=null;ids=f(new Set);all=f(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:o=[]}={}){let n=new Set(this.ids.peek()),a=!n.has(e),r=o.indexOf(this.#e),l=o.indexOf(e),m=s&&r>=0&&l>=0?o.slice(Math.min(r,l),Math.max(r,l)+1):[e];for(let y of m)a?n.add(y):n.delete(y);this.#e=e,this.all.value=!1,this.ids.value=n}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(o=>s.has(o))?new Set:new Set([...s,...e])}};import{m183_0 as Jo,m183_1 as Do,m183_2 as Fo,m183_3 as Wo,m183_4 as ne,m183_5 as Bo,m183_6 as M,m183_7 as Ko,m183_8 as Uo}from"../main.js";var lt=[["","all"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],re={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},ct=["q","status",...Object.keys(re)],ut=["retry","priority","cancel"],mt="org:acme status:failed build:1.4 age<1h checkout",ft=t=>Object.fromEntries(ct.filter(e=>t.get(e)).map(e=>[e,t.get(e)]));function pt({q:t="",status:e=""}){let s=be(t,"status");return e&&s?null:(e||s)==="pending"?"waiting":e||s}function We(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var ht=({filters:t,problem:e})=>i`
  <${Le}
    label="Search jobs"
    placeholder="Search by test path, or org: status: build: age<…"
    text=${t.q??""}
    problem=${e}
    onSearch=${s=>ne({q:s})}
  />
  <${Me}
    label="Status"
    hideLabel
    options=${lt}
    value=${pt(t)}
    onChange=${s=>ne({status:"",q:ge(t.q??"","status",s)},{push:!0})}
  />
  <${fe} words=${re} filters=${t} />
`;function dt(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${Ne(s.length,"job")} selected.`}}function $t({selection:t,filters:e,list:s}){let o=t.ids.value.size;if(o===0)return null;let n=(r,l={})=>async()=>{await V({action:r,...dt(t,e),...l})&&(t.clear(),s.look())},a=s.more.value&&s.ids.value.every(r=>t.ids.value.has(r));return i`
    <div class="picked" role="region" aria-label="Selected jobs">
      <span class="picked-count" aria-live="polite">
        ${t.all.value?"All that match":`${te(o)} selected`}
      </span>
      ${a&&!t.all.value&&i`
          <button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
            Select all that match
          </button>
        `}
      <span class="picked-acts">
        ${E("retry","job")&&i`
            <button type="button" class="button" onClick=${n("retry")}>
              <${$} name="retry" />
              Retry…
            </button>
          `}
        ${E("priority","job")&&i`
            <${he} label="Priority" items=${$e(null,r=>n("priority",{priority:r})())}>
              Priority…
            <//>
          `}
        ${E("cancel","job")&&i`
            <button type="button" class="button is-danger" onClick=${n("cancel")}>
              <${$} name="cancelled" />
              Cancel…
            </button>
          `}
        <button
          type="button"
          class="icon-button"
          aria-label="Clear selection"
          data-tip="Clear selection"
          onClick=${()=>t.clear()}
        >
          <${$} name="close" />
        </button>
      </span>
    </div>
  `}function bt({list:t}){let{ids:e,error:s,loading:o,more:n,old:a}=t;return s.value?We(s.value)?e.value.length>0?null:i`<${gt} />`:i`
      <${qe}
        title="Jobs could not be loaded"
        text=${`${s.value.message}.`}
        again=${()=>e.peek().length&&!a.peek()?t.next():t.first()}
      />
    `:o.value==="first"&&e.value.length===0?i`<${Pe} lines=${10} />`:n.value?i`
      <p class="nothing">
        <button type="button" class="button" disabled=${o.value!==null} onClick=${()=>t.next()}>
          Show older
        </button>
      </p>
    `:e.value.length>0?i`<p class="nothing">End of list</p>`:null}var gt=()=>i`
  <${ee} icon="search" title="Invalid search">
    <p>The error is shown under the search. Example: <code>${mt}</code></p>
    <p>
      <a class="button" href=${M("jobs")}>All jobs</a>
    </p>
  <//>
`;function _t({filters:t}){let{q:e="",...s}=t,o=J(e),n=o.length+Object.keys(s).length>1;return i`
    <${ee} icon="jobs" title="No jobs match">
      ${n&&i`
          <p>Remove a filter:</p>
          <p class="without">
            ${o.map(a=>i`
                <a class="button" key=${a.from} href=${M("jobs",{},{...s,q:_e(e,a)})}>
                  without <code>${e.slice(a.from,a.to)}</code>
                </a>
              `)}
            ${Object.keys(s).map(a=>i`
                <a class="button" key=${a} href=${M("jobs",{},{...t,[a]:""})}>
                  any ${re[a]??a}
                </a>
              `)}
          </p>
        `}
      <p>
        <a class="button" href=${M("jobs")}>All jobs</a>
      </p>
    <//>
  `}var yt=t=>t&&`${te(t.count)}${t.more?"+":""}`;function vt({list:t}){let{count:e,more:s}=t.fresh.value;return e===0?null:i`
    <button type="button" class="pill" onClick=${()=>t.first()}>
      ${s?`more than ${e}`:e} new
    </button>
  `}function Be({query:t}){let e=ft(t),s=JSON.stringify(e),o=U(()=>{let l=new F;return l.show(e,Je()),l},[]),n=U(()=>new W,[s]);_(()=>o.show(e),[s]),_(()=>o.start(),[o]),De("These jobs",()=>{let l=m=>async()=>await V({action:m,filter:e,what:"All jobs that match the search."})&&o.look();return[E("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:l("retry")},E("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:l("cancel")}]});let a=o.ids.value,r=a.length===0&&!o.loading.value&&!o.error.value;return i`
    <${de}
      title="Jobs"
      note=${yt(o.total.value)}
      className=${`jobs-page ${o.old.value&&a.length>0?"is-old":""}`}
      tools=${i`<${ht} filters=${e} problem=${We(o.error.value)} />`}
      actions=${i`<${vt} list=${o} />`}
    >
      ${a.length>0&&i`
          <${Ie}
            id="jobs-list"
            label="Jobs, newest first"
            className="jobs is-sticky"
            ids=${a}
            rowOf=${l=>o.row(l)}
            selection=${Fe(ut,"job")?n:null}
            ...${pe}
          />
        `}
      ${r&&(s==="{}"?i`<${me} />`:i`<${_t} filters=${e} />`)}
      <${bt} list=${o} />
      <${$t} selection=${n} filters=${e} list=${o} />
    <//>
  `}export{Be as default};
