// Generated from page/ by `deno task page`: do not edit.
// It contains parts of @skyra/discord-components-core (MIT) and of lit (BSD-3-Clause).
// deno-fmt-ignore-file
// deno-lint-ignore-file
var Et=class extends Error{name="ApiError"};async function ke(e,t,i={}){const s=await fetch(`/api/${t}`,{method:e,headers:{"content-type":"application/json"},body:JSON.stringify(i)}).catch(()=>{throw new Et("The playground does not answer")}),a=s.status===204?null:await s.json();if(!s.ok)throw new Et(a?.error??`Error ${s.status}`);return a}function Ti(e,t){return ke("POST","slash",{player:e,line:t})}function Ci(e,t,i,s){return ke("POST","component",{player:e,message:t,customId:i,values:s})}function x(e,t,...i){const s=document.createElement(e);for(const[a,r]of Object.entries(t))Ai(s,a,r);return s.append(...i.filter(a=>a!==null)),s}function Ke(e,t,i={},...s){return x("button",{type:"button",class:"small",click:t,...i},e,...s)}function $e(e){const t=document.getElementById(e);if(!t)throw new TypeError(`The page has no #${e}`);return t}function Ai(e,t,i){typeof i=="function"?e.addEventListener(t,i):typeof i=="boolean"?e.toggleAttribute(t,i):i!==void 0&&e.setAttribute(t,String(i))}var gt=null;function Yt(e,t){const i=document.activeElement,s=i instanceof HTMLElement&&e.contains(i)?i:null,a=s?s.dataset.focus:gt?.name,r=s!==null||gt?.within===e;e.replaceWith(t),r&&(gt={within:t,name:a},requestAnimationFrame(()=>{gt?.within===t&&(gt=null,document.activeElement===document.body&&Ei(t,a))}))}function Ei(e,t){const i=[...e.querySelectorAll("[data-focus]")];(i.find(a=>a.dataset.focus===t)??i[0])?.focus({preventScroll:!0})}var Xt=1e3,Vt=60*Xt,St=60*Vt,jt=24*St,It=new Intl.RelativeTimeFormat("en",{numeric:"always"});function Es(e,t){const i=e-t,s=Math.abs(i);return s<Vt?It.format(Math.round(i/Xt),"second"):s<St?It.format(Math.round(i/Vt),"minute"):s<jt?It.format(Math.round(i/St),"hour"):It.format(Math.round(i/jt),"day")}var Vs={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function rt(e,t){return new Intl.DateTimeFormat("en-GB",Vs[t]??Vs.f).format(e)}function Vi(e,t){const i=rt(e,"t"),s=rt(e,"d");return s===rt(t,"d")?`Today at ${i}`:s===rt(t-jt,"d")?`Yesterday at ${i}`:`${s} ${i}`}function Ot(e){const t=[[jt,"d"],[St,"h"],[Vt,"min"],[Xt,"s"]],i=t.findIndex(([r])=>e>=r);if(i<0)return"0 s";let s=e;return t.slice(i,i+2).map(([r,o])=>{const l=Math.floor(s/r);return s-=l*r,l===0?"":`${l} ${o}`}).filter(r=>r!=="").join(" ")}var Si=6e3,Ss;async function Je(e){try{await e()}catch(t){if(!(t instanceof Et))throw t;ji(t.message)}}function ji(e){const t=$e("toast");t.textContent=e,t.hidden=!1,clearTimeout(Ss),Ss=setTimeout(()=>t.hidden=!0,Si)}var Ii=[1,2,5,10,60],Oi=12,Di=class{#e;#t=x("output",{});#s=x("output",{});#i=x("span",{});constructor(e){this.#e=e,$e("bench").append(this.#r(),this.#o()),e.on("snapshot",()=>{const t=this.#h();this.#i.replaceWith(t),this.#i=t}),e.watch("clock",()=>this.#a()),e.watch("dice",()=>this.#n())}#r(){return Dt("Clock, in minutes",this.#t,x("div",{class:"buttons"},...Ii.map(e=>Ke(`+${e}`,()=>{Je(()=>ke("POST","clock",{minutes:e}))},{"aria-label":`Move the clock ${e} minutes forward`}))))}#a(){const{aheadMs:e}=this.#e.get("clock");this.#t.textContent=e<1e3?"on time":`${Ot(e)} ahead`}#o(){const e=()=>{Je(()=>ke("DELETE","dice"))};return Dt("Next dice",this.#s,x("div",{class:"buttons"},this.#i,Ke("Random",e)))}#h(){const{sides:e}=this.#e.get("dice"),t=r=>{Je(()=>ke("POST","dice",{value:r}))};if(e<=Oi)return x("span",{class:"buttons"},...Array.from({length:e},(r,o)=>o+1).map(r=>Ke(String(r),()=>t(r),{class:"small die","aria-label":`The next die shows ${r}`})));const s=x("input",{...{type:"number",min:1,max:e,"aria-label":"The next die shows"},value:1}),a=Ke("Add",()=>t(s.valueAsNumber));return x("span",{class:"buttons"},s,a)}#n(){const{upcoming:e}=this.#e.get("dice");this.#s.textContent=e.length===0?"random":e.join(", ")}};function Dt(e,...t){const i=x("h2",{},e),[s,...a]=t;return x("section",{},x("div",{class:"head"},i,s??null),...a)}var Bi=class{#e;#t=$e("ended");#s="";constructor(e){this.#e=e,e.watch("status",()=>this.#i())}#i(){const{ended:e}=this.#e.get("status"),t=e?`The bot has ended: ${e.line}. The program would exit with code ${e.exitCode}.`:"";t!==this.#s&&(this.#s=t,this.#t.hidden=!e,this.#t.replaceChildren(...e?[x("span",{},t),Ui()]:[]))}};function Ui(){return Ke("Start the bot again",()=>{Je(()=>ke("DELETE","faults"))})}var Pi={1:"primary",2:"secondary",3:"success",4:"danger"},Ni=5;function Ri(e,t,i){return x("discord-action-row",{},...e.components.map(s=>s.type===2?Li(s,t,i):Fi(s,t,i)))}function Bt({emoji:e,label:t}){return[e?.name,t].filter(Boolean).join(" ")}function Li(e,t,i){const{custom_id:s,style:a,url:r,disabled:o=!1}=e,l=[e.emoji?.name?x("span",{"aria-hidden":"true"},e.emoji.name):null,e.label??""];if(a===Ni)return x("a",{class:"press secondary",...{href:r??"",target:"_blank",rel:"noreferrer noopener"}},...l);const v=s!==void 0&&i(s);return x("button",{type:"button",class:`press ${Pi[a]??"secondary"}`,disabled:o,"aria-busy":v?"true":void 0,"aria-label":e.label?void 0:e.emoji?.name??"Button","data-focus":Bt(e),click:()=>{s!==void 0&&!v&&t(s)}},...l)}function Fi(e,t,i){const{custom_id:s,placeholder:a="Make a selection",max_values:r}=e,o=e.options??[],l=r>1,v=x("select",{class:"menu","aria-label":a,"aria-busy":i(s)?"true":void 0,disabled:e.disabled===!0,multiple:l,size:l?Math.min(o.length,6):void 0,"data-focus":a},l?null:x("option",{value:"",hidden:!0,selected:!0},a),...o.map(({label:n,value:h,description:M,default:b})=>x("option",{value:h,selected:b===!0},M?`${n} – ${M}`:n))),g=()=>[...v.selectedOptions].map(({value:n})=>n);return l?x("div",{class:"multiple"},v,x("button",{type:"button",class:"press primary",click:()=>t(s,g())},"Done")):(v.addEventListener("change",()=>t(s,g())),v.addEventListener("keydown",n=>Zi(n,v)),v)}function Zi(e,t){!(e.key.startsWith("Arrow")||e.key.length===1||["Enter","Home","End","PageUp","PageDown"].includes(e.key))||e.ctrlKey||e.metaKey||(e.preventDefault(),t.showPicker())}var Wi=class{#e;#t=x("span",{});constructor(e){this.#e=e,$e("everybody").append(x("span",{class:"caption"},"Everybody:"),this.#t),e.watch("message",()=>this.#s())}#s(){const e=this.#i(),t=e?js(e):[],i=x("span",{class:"buttons"},...t.map(s=>{const a={message:e?.id,customId:s.custom_id},r=()=>{Je(()=>ke("POST","everybody",a))};return Ke(Bt(s),r,{"data-focus":Bt(s),"aria-label":`Everybody presses ${s.label??Bt(s)} now`})}),t.length===0?x("em",{},"nothing to press yet"):null);Yt(this.#t,i),this.#t=i}#i(){const[e]=this.#e.get("players");return this.#e.messagesFor(e?.id??"").findLast(t=>!t.ephemeral&&js(t).length>0)}};function js({components:e}){return e.flatMap(t=>t.components).filter(t=>t.type===2).filter(({custom_id:t,disabled:i})=>t!==void 0&&!i)}var qi=class{#e;#t=x("p",{class:"hint","aria-hidden":"true"},"Point at a fault to see what it does.");#s=x("div",{});constructor(e){this.#e=e;const t=Ke("Clear faults",()=>{Je(()=>ke("DELETE","faults"))}),i=x("div",{class:"fault-groups"},this.#s),s=Dt("Faults",t,i,this.#t);for(const a of["focusin","pointerover"])s.addEventListener(a,({target:r})=>this.#r(r));$e("bench").append(s),e.watch("faults",()=>this.#i()),setInterval(()=>this.#a(),500)}#i(){const e=Map.groupBy(this.#e.get("faults"),({group:i})=>i),t=x("div",{},...[...e].map(([i,s])=>Gi(i,s)));Yt(this.#s,t),this.#s=t,this.#a()}#r(e){const t=e instanceof Element?e.closest("[data-hint]"):null;t instanceof HTMLElement&&(this.#t.textContent=t.dataset.hint??"")}#a(){for(const e of this.#s.querySelectorAll("[data-ends]"))e.textContent=Ot(Math.max(0,Number(e.dataset.ends)-Date.now()))}};function Gi(e,t){const i=`faults-${e}`;return x("div",{class:"fault-group",role:"group","aria-labelledby":i},x("h3",{id:i},e),x("ul",{class:"faults"},...t.map(s=>Ki(s))))}function Ki({name:e,label:t,hint:i,lastsMs:s,endsAt:a}){const r=a!==null,o=()=>{Je(()=>ke("POST",`faults/${e}`,{on:!r}))},l={"aria-label":t,"aria-pressed":s===null?void 0:String(r),"aria-describedby":`hint-${e}`,"data-focus":e,"data-hint":i};return x("li",{},Ke(t,o,l,Ji(s,a)),x("span",{id:`hint-${e}`,class:"unseen"},i))}function Ji(e,t){return t!==null?x("span",{class:"rest","data-ends":t}):e===null?null:x("span",{class:"lasts"},Ot(e))}var Qi=1500,Yi=class{#e;#t=x("ul",{class:"keys"});#s=x("span",{});#i=new Map;constructor(e){this.#e=e,$e("bench").append(Dt("Redis keys",this.#s,this.#t)),e.on("snapshot",()=>{this.#t.replaceChildren(),this.#i.clear(),this.#r(!1)}),e.on("keys",()=>this.#r(!0)),setInterval(()=>this.#o(),1e3)}#r(e){const t=this.#e.get("keys");this.#s.textContent=`${t.length}`;const i=new Set(t.map(({key:s})=>s));for(const[s,{element:a}]of this.#i)i.has(s)||(a.remove(),this.#i.delete(s));t.forEach((s,a)=>this.#a(s,a,e)),this.#o()}#a(e,t,i){const s=this.#i.get(e.key),a=s?.element??Xi(e),r=this.#t.children[t];r!==a&&this.#t.insertBefore(a,r??null),es(a,".expires",o=>o.dataset.at=String(e.expiresAt??"")),s?.value!==e.value&&(this.#i.set(e.key,{element:a,value:e.value}),es(a,".preview",o=>o.textContent=e.value.replaceAll(`
`," · ")),es(a,"pre",o=>o.textContent=ta(e)),i&&ea(a))}#o(){const{now:e}=this.#e;for(const t of this.#t.querySelectorAll(".expires")){const i=t.dataset.at===""?"no expiry":Ot(Math.max(0,Number(t.dataset.at)-e));t.textContent!==i&&(t.textContent=i)}}};function Xi({key:e,type:t}){return x("li",{"data-key":e},x("details",{},x("summary",{},x("span",{class:"key"},e),x("span",{class:"type"},t),x("span",{class:"expires",title:"Time to live"}),x("span",{class:"preview"})),x("pre",{})))}function es(e,t,i){const s=e.querySelector(t);s&&i(s)}function ea(e){e.classList.remove("lit"),e.offsetWidth,e.classList.add("lit"),setTimeout(()=>e.classList.remove("lit"),Qi)}function ta({value:e}){if(!e.startsWith("{")&&!e.startsWith("["))return e;try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}var sa=class{#e=new Map;#t=new Map;#s;get now(){return Date.now()+this.get("clock").aheadMs}get place(){return this.#o()}get(e){return this.#o()[e]}nameOf(e){return this.get("players").find(t=>t.id===e)?.name??null}messagesFor(e){return[...this.#e.values()].filter(t=>Is(t,e))}find(e){return this.#e.get(e)}on(e,t){this.#t.set(e,(this.#t.get(e)??new Set).add(t))}watch(e,t){this.on("snapshot",t),this.on(e,t)}apply(e,t){e==="snapshot"?this.#i(t):e==="message"?this.#r(t):this.#s&&(this.#s={...this.#s,[e]:t},this.#a(e))}#i(e){this.#s=e,this.#e.clear();for(const t of e.messages)this.#e.set(t.id,t);this.#a("snapshot")}#r({kind:e,message:t}){e==="deleted"?this.#e.delete(t.id):this.#e.set(t.id,t),this.#a("message",t)}#a(e,t){for(const i of this.#t.get(e)??[])i(t)}#o(){if(!this.#s)throw new TypeError("The feed has not begun");return this.#s}};function Is({readerId:e},t){return e===void 0||e===t}var Os=["#5865f2","#57a55a","#d9822b","#c43d6b","#2e8fa3","#8a5fd0","#a58a1f"];function Ut({id:e,name:t}){const i=[...e].reduce((a,r)=>(a*31+Number(r))%9973,0),[s="?"]=t.trim().toUpperCase();return Ds(Os[i%Os.length]??"#5865f2",s,52)}var ia=Ds("#202225","🎲",56);function Ds(e,t,i){const s=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${e}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${i}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${aa(t)}</text></svg>`;return`data:image/svg+xml,${encodeURIComponent(s)}`}function aa(e){return e.replace(/[<>&]/g,t=>`&#${t.charCodeAt(0)};`)}function ts(e){const t=[];let i=e.split(`
`);for(;i.length>0;){const s=Us(Bs,i)??ca(i);t.push(s.block),i=i.slice(s.used)}return t}function ss(e){return ot(e).map(Ns).join("")}var Bs=[ra,oa,ha,la,na];function Us(e,t){for(const i of e){const s=i(t);if(s)return s}return null}function ra(e){if(!e[0]?.startsWith("```"))return null;const t=e.findIndex((i,s)=>s>0&&i.startsWith("```"));return t<0?null:{block:{type:"pre",text:e.slice(1,t).join(`
`)},used:t+1}}function oa([e=""]){const[,t="",i]=/^(#{1,3}) +(.+)$/.exec(e)??[];return i===void 0?null:{block:{type:"heading",level:t.length,children:ot(i)},used:1}}function ha([e=""]){return e.startsWith("-# ")?{block:{type:"subtext",children:ot(e.slice(3))},used:1}:null}function la(e){if(e[0]?.startsWith(">>> ")){const s=[e[0].slice(4),...e.slice(1)].join(`
`);return{block:{type:"quote",blocks:ts(s)},used:e.length}}const t=Ps(e,s=>s.startsWith("> "));if(t.length===0)return null;const i=t.map(s=>s.slice(2)).join(`
`);return{block:{type:"quote",blocks:ts(i)},used:t.length}}function na(e){const t=/^( *)(?:[-*]|(\d+)\.) +(.+)$/,i=Ps(e,r=>t.test(r));if(i.length===0)return null;const s=i.map(r=>{const[,o="",,l=""]=t.exec(r)??[];return{depth:Math.floor(o.length/2),children:ot(l)}});return{block:{type:"list",ordered:/^ *\d/.test(i[0]??""),items:s},used:i.length}}function ca(e){const t=e.slice(1),i=t.findIndex((r,o)=>Us(Bs,t.slice(o))!==null),s=i<0?e.length:i+1;return{block:{type:"paragraph",children:ot(e.slice(0,s).join(`
`))},used:s}}function Ps(e,t){const i=e.findIndex(s=>!t(s));return i<0?e:e.slice(0,i)}var zt=e=>([,t,i])=>({type:e,children:ot(t??i??"")}),da=[[/\\([^0-9A-Za-z\s])/y,([,e=""])=>({type:"text",text:e})],[/(`+)([\s\S]*?[^`])\1(?!`)/y,([,,e=""])=>({type:"code",text:e})],[/<@!?(\d+)>/y,([,e=""])=>({type:"user",id:e})],[/<#(\d+)>/y,([,e=""])=>({type:"channel",id:e})],[/<\/([^:>]+):\d+>/y,([,e=""])=>({type:"command",name:e})],[/<a?(:\w+:)\d+>/y,([,e=""])=>({type:"text",text:e})],[/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,([,e,t="f"])=>({type:"time",at:Number(e)*1e3,style:t})],[/\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/y,([,e="",t=""])=>({type:"link",url:t,text:ss(e)})],[/https?:\/\/[^\s<]+[^<.,:;"')\]\s]/y,([e])=>({type:"link",url:e,text:e})],[/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y,zt("bold")],[/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y,zt("underline")],[/\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/y,zt("italic")],[/~~((?:\\[\s\S]|[^\\])+?)~~/y,zt("strike")],[/\|\|([\s\S]+?)\|\|/y,zt("spoiler")]];function ot(e){const t=[];let i="";for(let s=0;s<e.length;){const a=ma(e,s);a?.piece.type==="text"?i+=a.piece.text:a?(i!==""&&t.push({type:"text",text:i}),i="",t.push(a.piece)):i+=e[s],s+=a?.length??1}return i===""?t:[...t,{type:"text",text:i}]}function ma(e,t){if(/[A-Zac-gi-z0-9 \n]/.test(e[t]??""))return null;for(const[i,s]of da){i.lastIndex=t;const a=i.exec(e);if(a)return{piece:s(a),length:a[0].length}}return null}function Ns(e){switch(e.type){case"text":case"code":case"link":return e.text;case"user":return`@${e.id}`;case"channel":return`#${e.id}`;case"command":return`/${e.name}`;case"time":return new Date(e.at).toISOString();default:return e.children.map(Ns).join("")}}function Pt(e,t){const i=document.createDocumentFragment();return i.append(...ts(e).map(s=>Rs(s,t))),i}function va(e,t){for(const i of e.querySelectorAll("time[data-at]")){const s=Es(Number(i.dataset.at),t);i.textContent!==s&&(i.textContent=s)}}function Rs(e,t){switch(e.type){case"paragraph":return x("span",{class:"md-text"},...ht(e.children,t));case"subtext":return x("small",{class:"md-subtext"},...ht(e.children,t));case"heading":return x("div",{class:`md-heading md-h${e.level}`,role:"heading","aria-level":e.level+3},...ht(e.children,t));case"quote":return x("blockquote",{},...e.blocks.map(i=>Rs(i,t)));case"list":return x(e.ordered?"ol":"ul",{},...e.items.map(i=>fa(i,t)));case"pre":return x("pre",{},e.text)}}function fa({depth:e,children:t},i){return x("li",{class:`depth-${Math.min(e,3)}`},...ht(t,i))}function ht(e,t){return e.map(i=>ua(i,t))}var pa={bold:"strong",italic:"em",underline:"u",strike:"s"};function ua(e,t){switch(e.type){case"text":return document.createTextNode(e.text);case"code":return x("code",{},e.text);case"user":return is("user",t.nameOf(e.id)??"unknown-user");case"channel":return is("channel",t.channelName(e.id)??"unknown");case"command":return is("slash",e.name);case"link":return x("a",{href:e.url,rel:"noreferrer noopener",target:"_blank"},e.text);case"spoiler":return ga(ht(e.children,t));case"time":return za(e.at,e.style,t.now);default:return x(pa[e.type],{},...ht(e.children,t))}}function is(e,t){return x("discord-mention",{type:e},t)}function ga(e){const t=x("button",{type:"button",class:"md-spoiler","aria-expanded":"false","aria-label":"Spoiler",click:()=>{t.setAttribute("aria-expanded","true"),t.removeAttribute("aria-label")}},...e);return t}function za(e,t,i){const s=rt(e,"F"),a=new Date(e).toISOString();return t==="R"?x("time",{class:"md-time",datetime:a,title:s,"data-at":e},Es(e,i)):x("time",{class:"md-time",datetime:a,title:s},rt(e,t))}var _a=1,ba=2,ya=5;function wa(e,t){if(!e.startsWith("/"))return[];const i=t.flatMap(a=>as(a,[])),s=i.find(a=>Ls(a,e));return s?Ha(e,s):xa(e,i)}function Ma(e,t){const i=t.flatMap(r=>as(r,[])).find(r=>Ls(r,e));if(!i)return!1;const s=({name:r})=>new RegExp(`\\s${r}:\\S`).test(e),a=({name:r})=>new RegExp(`\\s${r}:\\s*$`).test(e);return i.options.every(r=>!a(r)&&(r.required!==!0||s(r)))}function as(e,t){const i=[...t,e.name],s=e.options??[],a=s.filter(({type:r})=>r===_a||r===ba);return a.length>0?a.flatMap(r=>as(r,i)):[{path:i.join(" "),description:e.description,options:s}]}function Ls({path:e},t){return t===`/${e}`||t.startsWith(`/${e} `)}function xa(e,t){const i=e.slice(1).toLowerCase().split(" ").filter(s=>s!=="");return t.filter(({path:s})=>i.every(a=>s.split(" ").some(r=>r.startsWith(a)))).map(({path:s,description:a})=>({line:`/${s}`,label:`/${s}`,hint:a}))}function Ha(e,{options:t}){const i=t.find(({name:s})=>new RegExp(`\\s${s}:\\S*$`).test(e));return i?$a(e,i):t.filter(({name:s})=>!new RegExp(`\\s${s}:`).test(e)).map(s=>({line:`${e.trimEnd()} ${s.name}:`,label:`${s.name}:`,hint:[s.description,ka(s)].filter(a=>a!=="").join(" ")}))}function $a(e,t){const i=t.type===ya?["true","false"]:(t.choices??[]).map(({name:a})=>a),s=/:(\S*)$/.exec(e)?.[1]??"";return i.filter(a=>a.startsWith(s)&&a!==s).map(a=>({line:`${e.slice(0,e.length-s.length)}${a}`,label:a,hint:t.description}))}function ka({min_value:e,max_value:t}){return e===void 0&&t===void 0?"":`(${e??"…"}–${t??"…"})`}var Ta=class{element;#e;#t;#s;#i=x("p",{class:"problem",role:"alert"});#r=[];#a=-1;constructor(e){this.#e=e;const t=`suggestions-${e.id}`,i=`Message #${e.channel} as ${e.name}`;this.#s=x("ul",{id:t,class:"suggestions",role:"listbox",hidden:!0}),this.#s.setAttribute("aria-label","Commands"),this.#t=x("input",{type:"text",role:"combobox","aria-label":i,"aria-autocomplete":"list","aria-expanded":"false","aria-controls":t,autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"send",maxlength:1e3,placeholder:`Message #${e.channel}, or / for commands`,input:()=>this.#o(),blur:()=>this.#h(),focus:()=>this.#o(),keydown:s=>this.#d(s)}),this.element=x("form",{class:"composer",submit:s=>{s.preventDefault(),this.#m()}},this.#i,this.#s,this.#t,x("button",{type:"submit",class:"send","aria-label":`Send as ${e.name}`},"➤"))}focus(){this.#t.focus()}showProblem(e){this.#i.textContent=e}#o(){const e=this.#e.commands();this.#r=wa(this.#t.value,e),this.#a=Ma(this.#t.value,e)?-1:0,this.#n()}#h(){this.#r=[],this.#n()}#n(){const e=this.#r.length>0;this.#s.hidden=!e,this.#t.setAttribute("aria-expanded",String(e)),this.#s.replaceChildren(...this.#r.map((i,s)=>this.#l(i,s)));const t=e&&this.#a>=0?this.#s.children[this.#a]:void 0;t?this.#t.setAttribute("aria-activedescendant",t.id):this.#t.removeAttribute("aria-activedescendant"),t?.scrollIntoView({block:"nearest"})}#l(e,t){return x("li",{id:`suggestion-${this.#e.id}-${t}`,role:"option","aria-selected":t===this.#a?"true":"false",mousedown:i=>{i.preventDefault(),this.#c(e)}},x("strong",{},e.label),x("span",{},e.hint))}#c({line:e}){this.#t.value=e,this.#t.focus(),this.#o()}#d(e){const t=this.#r.length;if(t===0)return;const i=this.#r[this.#a];if(e.key==="ArrowDown"||e.key==="ArrowUp"){const s=e.key==="ArrowDown"?1:-1;this.#a=this.#a<0&&s<0?t-1:(this.#a+s+t)%t,this.#n()}else if(e.key==="Escape")this.#h();else if((e.key==="Enter"||e.key==="Tab")&&i&&!e.shiftKey)this.#c(i);else return;e.preventDefault()}#m(){const e=this.#t.value.trim();e!==""&&(this.#t.value="",this.#h(),this.#e.send(e))}};function Ca(e,t){const{title:i,description:s,color:a,fields:r=[],footer:o,author:l}=e;return x("discord-embed",{slot:"embeds",color:a===void 0?void 0:`#${a.toString(16).padStart(6,"0")}`,"embed-title":i===void 0?void 0:ss(i),"author-name":l?.name},s===void 0?null:x("discord-embed-description",{slot:"description"},Pt(s,t)),r.length===0?null:x("discord-embed-fields",{slot:"fields"},...r.map((v,g)=>Aa(v,Ea(r,g),t))),o===void 0?null:x("discord-embed-footer",{slot:"footer"},o.text))}function Aa({name:e,value:t,inline:i},s,a){return x("discord-embed-field",{"field-title":ss(e),inline:i===!0,"inline-index":i?s:void 0},Pt(t,a))}function Ea(e,t){const i=e.slice(0,t),s=i.findLastIndex(({inline:a})=>a!==!0);return(i.length-s-1)%3+1}function Va(e,t){const{author:i,ephemeral:s,mentions:a,command:r,components:o}=e,{names:l}=t;return x("discord-message",{role:"article","aria-label":s?`${i.name}, only to you`:i.name,author:i.name,avatar:i.bot?ia:Ut(i),bot:i.bot,edited:e.editedAt!==void 0&&e.content!=="",highlight:a.includes(t.playerId),class:s?"only-for-you":"",timestamp:Vi(e.createdAt,l.now),"data-message":e.id},r?Sa(r,l):null,e.loading?x("span",{class:"thinking"},`${i.name} is thinking…`):Pt(e.content,l),...e.embeds.map(v=>Ca(v,l)),o.length===0?null:x("discord-attachments",{slot:"components"},...o.map(v=>Ri(v,t.use,t.isPending))),t.failure===void 0?null:x("p",{slot:"reactions",class:"failure"},t.failure),s?ja(t.dismiss):null)}function Sa({name:e,userId:t},i){const s=i.nameOf(t)??"Unknown user",a=Ut({id:t,name:s});return x("discord-command",{slot:"reply",author:s,avatar:a,command:`/${e}`})}function ja(e){return x("p",{slot:"thread",class:"dismissal"},"👁 Only you can see this • ",x("button",{type:"button","data-focus":"dismiss",click:e},"Dismiss message"))}var Ia=80,Oa=class{element;composer;#e;#t;#s;#i;#r=new Map;#a=new Set;#o=new Set;#h=new Map;#n=!0;#l=[];constructor(e,t){this.#e=e,this.#t=t;const{channel:i}=e.place;this.#i=x("discord-messages",{"no-background":!0}),this.#s=x("div",{class:"log",role:"log",tabindex:"0","aria-live":"off","aria-label":`What ${t.name} sees`},this.#y(),this.#i),this.composer=new Ta({id:t.id,name:t.name,channel:i.name,commands:()=>e.get("commands"),send:s=>this.#_(s)}),this.element=x("section",{class:"screen","data-player":t.id,"aria-label":`${t.name}'s screen`},x("h2",{},x("img",{src:Ut(t),alt:"",width:24,height:24}),t.name),this.#s,this.composer.element),this.#d()}set live(e){this.#s.setAttribute("aria-live",e?"polite":"off")}redraw(){this.#r.clear();const e=[...this.#e.messagesFor(this.#t.id),...this.#l].filter(({id:t})=>!this.#a.has(t)).toSorted((t,i)=>t.createdAt-i.createdAt);this.#i.replaceChildren(...e.map(t=>this.#v(t))),this.#m()}update(e){Is(e,this.#t.id)&&(this.#h.delete(e.id),this.#c(e))}#c(e){const t=this.#r.get(e.id);!(this.#l.some(({id:a})=>a===e.id)||this.#e.find(e.id)!==void 0)||this.#a.has(e.id)?this.#f(e.id):t?Yt(t,this.#v(e)):this.#i.append(this.#v(e))}#d(){let e=0;this.#s.addEventListener("scroll",()=>{const{scrollHeight:i,scrollTop:s,clientHeight:a}=this.#s,r=i===e;e=i,r&&(this.#n=i-s-a<Ia)},{passive:!0});const t=new ResizeObserver(()=>{this.#n&&this.#m()});t.observe(this.#i),t.observe(this.#s)}#m(){this.#n=!0,this.#s.scrollTop=this.#s.scrollHeight}#f(e){const t=this.#r.get(e);t&&(t.contains(document.activeElement)&&this.composer.focus(),t.remove(),this.#r.delete(e))}#v(e){const t=Va(e,{playerId:this.#t.id,names:this.#p(),use:(i,s)=>this.#g(e.id,i,s),isPending:i=>this.#o.has(`${e.id} ${i}`),failure:this.#h.get(e.id),dismiss:()=>{this.#a.add(e.id),this.#f(e.id)}});return this.#r.set(e.id,t),t}#p(){const{channel:e}=this.#e.place;return{now:this.#e.now,nameOf:t=>this.#e.nameOf(t),channelName:t=>t===e.id?e.name:null}}async#g(e,t,i){const s=`${e} ${t}`;this.#o.add(s),this.#h.delete(e),this.#u(e);const a=await this.#z(()=>Ci(this.#t.id,e,t,i));this.#o.delete(s),a?.failed&&this.#h.set(e,a.failed),this.#u(e)}#u(e){const t=this.#e.find(e);t&&this.#c(t)}async#_(e){const{id:t}=this.#t;if(!e.startsWith("/")){await this.#z(()=>ke("POST","say",{player:t,text:e}));return}const i=await this.#z(()=>Ti(t,e));i?.failed&&this.#b(`${e}: ${i.failed}`)}async#z(e){this.composer.showProblem("");try{return await e()}catch(t){if(!(t instanceof Et))throw t;return this.composer.showProblem(t.message),null}}#b(e){const{channel:t}=this.#e.place,i={id:`note-${this.#l.length}`,channelId:t.id,author:{id:"0",name:"Discord",bot:!0},content:`❗ ${e}`,embeds:[],components:[],ephemeral:!0,loading:!1,mentions:[],createdAt:this.#e.now};this.#l=[...this.#l,i],this.#c(i)}#y(){const{channel:e}=this.#e.place;return x("div",{class:"beginning"},x("strong",{},`Welcome to #${e.name}!`),x("p",{},...this.#w()))}#w(){const[e]=this.#e.get("commands"),[t]=e?.options??[];if(!e)return[document.createTextNode("The bot has no commands yet.")];const i=`/${[e.name,t?.type===1?t.name:""].join(" ").trim()}`;return[Pt("Type `/` below, or begin with ",this.#p()),x("button",{type:"button",class:"press primary",click:()=>this.#_(i)},i)]}},Nt=globalThis.matchMedia("(min-width: 1000px)"),Da=3,Ba=class{#e;#t=new Map;#s=new Set;#i=$e("screens");#r=$e("players");#a=[];#o=null;constructor(e){this.#e=e,e.on("snapshot",()=>this.#n()),e.on("players",()=>this.#h()),e.on("message",t=>{if(t){for(const i of this.#a)this.#c(i)?.update(t);this.#f(t.readerId??null,t.mentions)}}),this.#i.addEventListener("focusin",t=>this.#v(t.target)),Nt.addEventListener("change",()=>this.#l(this.#a)),setInterval(()=>va(this.#i,e.now),1e3)}reveal(e){if(this.#e.nameOf(e)===null){this.#o=e;return}const t=Nt.matches?this.#a.filter(i=>i!==e):[];this.#l([...t.slice(-(Da-1)),e])}#h(){const e=this.#o;if(e===null||this.#e.nameOf(e)===null)return this.#m();this.#o=null,this.reveal(e)}#n(){this.#t.clear();const e=this.#e.get("players").map(({id:i})=>i),t=this.#a.filter(i=>e.includes(i));this.#l(t.length>0?t:e.slice(0,2))}#l(e){this.#a=Nt.matches?e:e.slice(-1);for(const s of this.#a)this.#s.delete(s);const i=this.#e.get("players").map(({id:s})=>s).filter(s=>this.#a.includes(s)).map(s=>this.#c(s));this.#i.replaceChildren(...i.flatMap(s=>s?[s.element]:[]));for(const s of i)s?.redraw();this.#v(this.#i.firstElementChild),this.#m()}#c(e){const t=this.#t.get(e),i=this.#e.get("players").find(a=>a.id===e);if(t||!i)return t;const s=new Oa(this.#e,i);return this.#t.set(e,s),s}#d(e){!Nt.matches||!this.#a.includes(e)?this.reveal(e):this.#a.length>1&&this.#l(this.#a.filter(t=>t!==e)),this.#r.querySelector(`[data-player="${e}"]`)?.focus()}#m(){this.#r.replaceChildren(...this.#e.get("players").map(e=>x("button",{type:"button",class:this.#s.has(e.id)?"player unread":"player","aria-pressed":this.#a.includes(e.id)?"true":"false","data-player":e.id,title:`Show ${e.name}'s screen`,click:()=>this.#d(e.id)},x("img",{src:Ut(e),alt:"",width:24,height:24}),x("span",{class:"name"},e.name),this.#s.has(e.id)?x("span",{class:"unseen"},"(unread)"):null)))}#f(e,t){const s=[...t,...e===null?[]:[e]].filter(a=>!this.#a.includes(a)&&!this.#s.has(a)&&this.#e.nameOf(a)!==null);if(s.length!==0){for(const a of s)this.#s.add(a);this.#m()}}#v(e){const t=e instanceof Element?e.closest("[data-player]"):null;if(t)for(const[i,s]of this.#t)s.live=i===t.dataset.player}},Fs=class extends Event{constructor(e,t,i,s){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=i,this.subscribe=s??!1}};function ih(e){return e}var Zs=class{constructor(e,t,i,s){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(a,r)=>{this.unsubscribe&&(this.unsubscribe!==r&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=a,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(a,r)),this.unsubscribe=r},this.host=e,t.context!==void 0){const a=t;this.context=a.context,this.callback=a.callback,this.subscribe=a.subscribe??!1}else this.context=t,this.callback=i,this.subscribe=s??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new Fs(this.context,this.host,this.t,this.subscribe))}},Ua=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){const i=t||!Object.is(e,this.o);this.o=e,i&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(const[t,{disposer:i}]of this.subscriptions)t(this.o,i)},e!==void 0&&(this.value=e)}addCallback(e,t,i){if(!i)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});const{disposer:s}=this.subscriptions.get(e);e(this.value,s)}clearCallbacks(){this.subscriptions.clear()}},Pa=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Ws=class extends Ua{constructor(e,t,i){super(t.context!==void 0?t.initialValue:i),this.onContextRequest=s=>{if(s.context!==this.context)return;const a=s.contextTarget??s.composedPath()[0];a!==this.host&&(s.stopPropagation(),this.addCallback(s.callback,a,s.subscribe))},this.onProviderRequest=s=>{if(s.context!==this.context||(s.contextTarget??s.composedPath()[0])===this.host)return;const a=new Set;for(const[r,{consumerHost:o}]of this.subscriptions)a.has(r)||(a.add(r),o.dispatchEvent(new Fs(this.context,o,r,!0)));s.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Pa(this.context,this.host))}};function rs({context:e}){return(t,i)=>{const s=new WeakMap;if(typeof i=="object")return{get(){return t.get.call(this)},set(a){return s.get(this).setValue(a),t.set.call(this,a)},init(a){return s.set(this,new Ws(this,{context:e,initialValue:a})),a}};{t.constructor.addInitializer(o=>{s.set(o,new Ws(o,{context:e}))});const a=Object.getOwnPropertyDescriptor(t,i);let r;if(a===void 0){const o=new WeakMap;r={get(){return o.get(this)},set(l){s.get(this).setValue(l),o.set(this,l)},configurable:!0,enumerable:!0}}else{const o=a.set;r={...a,set(l){s.get(this).setValue(l),o?.call(this,l)}}}return void Object.defineProperty(t,i,r)}}}function we({context:e,subscribe:t}){return(i,s)=>{typeof s=="object"?s.addInitializer(function(){new Zs(this,{context:e,callback:a=>{i.set.call(this,a)},subscribe:t})}):i.constructor.addInitializer(a=>{new Zs(a,{context:e,callback:r=>{a[s]=r},subscribe:t})})}}var Rt=globalThis,os=Rt.ShadowRoot&&(Rt.ShadyCSS===void 0||Rt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,hs=Symbol(),qs=new WeakMap,Gs=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==hs)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(os&&e===void 0){const i=t!==void 0&&t.length===1;i&&(e=qs.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&qs.set(t,e))}return e}toString(){return this.cssText}},Na=e=>new Gs(typeof e=="string"?e:e+"",void 0,hs),re=(e,...t)=>{const i=e.length===1?e[0]:t.reduce((s,a,r)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+e[r+1],e[0]);return new Gs(i,e,hs)},Ra=(e,t)=>{if(os)e.adoptedStyleSheets=t.map(i=>i instanceof CSSStyleSheet?i:i.styleSheet);else for(const i of t){const s=document.createElement("style"),a=Rt.litNonce;a!==void 0&&s.setAttribute("nonce",a),s.textContent=i.cssText,e.appendChild(s)}},Ks=os?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let i="";for(const s of t.cssRules)i+=s.cssText;return Na(i)})(e):e,{is:La,defineProperty:Fa,getOwnPropertyDescriptor:Za,getOwnPropertyNames:Wa,getOwnPropertySymbols:qa,getPrototypeOf:Ga}=Object,Lt=globalThis,Js=Lt.trustedTypes,Ka=Js?Js.emptyScript:"",Ja=Lt.reactiveElementPolyfillSupport,_t=(e,t)=>e,Ft={toAttribute(e,t){switch(t){case Boolean:e=e?Ka:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=e!==null;break;case Number:i=e===null?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch{i=null}}return i}},ls=(e,t)=>!La(e,t),Qs={attribute:!0,type:String,converter:Ft,reflect:!1,useDefault:!1,hasChanged:ls};Symbol.metadata??=Symbol("metadata"),Lt.litPropertyMetadata??=new WeakMap;var lt=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Qs){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),s=this.getPropertyDescriptor(e,i,t);s!==void 0&&Fa(this.prototype,e,s)}}static getPropertyDescriptor(e,t,i){const{get:s,set:a}=Za(this.prototype,e)??{get(){return this[t]},set(r){this[t]=r}};return{get:s,set(r){const o=s?.call(this);a?.call(this,r),this.requestUpdate(e,o,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Qs}static _$Ei(){if(this.hasOwnProperty(_t("elementProperties")))return;const e=Ga(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(_t("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(_t("properties"))){const t=this.properties,i=[...Wa(t),...qa(t)];for(const s of i)this.createProperty(s,t[s])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[i,s]of t)this.elementProperties.set(i,s)}this._$Eh=new Map;for(const[t,i]of this.elementProperties){const s=this._$Eu(t,i);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const s of i)t.unshift(Ks(s))}else e!==void 0&&t.push(Ks(e));return t}static _$Eu(e,t){const i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ra(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,i);if(s!==void 0&&i.reflect===!0){const a=(i.converter?.toAttribute!==void 0?i.converter:Ft).toAttribute(t,i.type);this._$Em=e,a==null?this.removeAttribute(s):this.setAttribute(s,a),this._$Em=null}}_$AK(e,t){const i=this.constructor,s=i._$Eh.get(e);if(s!==void 0&&this._$Em!==s){const a=i.getPropertyOptions(s),r=typeof a.converter=="function"?{fromAttribute:a.converter}:a.converter?.fromAttribute!==void 0?a.converter:Ft;this._$Em=s;const o=r.fromAttribute(t,a.type);this[s]=o??this._$Ej?.get(s)??o,this._$Em=null}}requestUpdate(e,t,i,s=!1,a){if(e!==void 0){const r=this.constructor;if(s===!1&&(a=this[e]),i??=r.getPropertyOptions(e),!((i.hasChanged??ls)(a,t)||i.useDefault&&i.reflect&&a===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:s,wrapped:a},r){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??t??this[e]),a!==!0||r!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[s,a]of this._$Ep)this[s]=a;this._$Ep=void 0}const i=this.constructor.elementProperties;if(i.size>0)for(const[s,a]of i){const{wrapped:r}=a,o=this[s];r!==!0||this._$AL.has(s)||o===void 0||this.C(s,void 0,a,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};lt.elementStyles=[],lt.shadowRootOptions={mode:"open"},lt[_t("elementProperties")]=new Map,lt[_t("finalized")]=new Map,Ja?.({ReactiveElement:lt}),(Lt.reactiveElementVersions??=[]).push("2.1.2");var ns=globalThis,Ys=e=>e,Zt=ns.trustedTypes,Xs=Zt?Zt.createPolicy("lit-html",{createHTML:e=>e}):void 0,cs="$lit$",Ve=`lit$${Math.random().toFixed(9).slice(2)}$`,ds="?"+Ve,Qa=`<${ds}>`,et=document,bt=()=>et.createComment(""),yt=e=>e===null||typeof e!="object"&&typeof e!="function",ms=Array.isArray,ei=e=>ms(e)||typeof e?.[Symbol.iterator]=="function",vs=`[ 	
\f\r]`,wt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ti=/-->/g,si=/>/g,tt=RegExp(`>|${vs}(?:([^\\s"'>=/]+)(${vs}*=${vs}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ii=/'/g,ai=/"/g,ri=/^(?:script|style|textarea|title)$/i,fs=e=>(t,...i)=>({_$litType$:e,strings:t,values:i}),p=fs(1),Z=fs(2),ah=fs(3),Qe=Symbol.for("lit-noChange"),ee=Symbol.for("lit-nothing"),oi=new WeakMap,st=et.createTreeWalker(et,129);function hi(e,t){if(!ms(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Xs!==void 0?Xs.createHTML(t):t}var li=(e,t)=>{const i=e.length-1,s=[];let a,r=t===2?"<svg>":t===3?"<math>":"",o=wt;for(let l=0;l<i;l++){const v=e[l];let g,n,h=-1,M=0;for(;M<v.length&&(o.lastIndex=M,n=o.exec(v),n!==null);)M=o.lastIndex,o===wt?n[1]==="!--"?o=ti:n[1]!==void 0?o=si:n[2]!==void 0?(ri.test(n[2])&&(a=RegExp("</"+n[2],"g")),o=tt):n[3]!==void 0&&(o=tt):o===tt?n[0]===">"?(o=a??wt,h=-1):n[1]===void 0?h=-2:(h=o.lastIndex-n[2].length,g=n[1],o=n[3]===void 0?tt:n[3]==='"'?ai:ii):o===ai||o===ii?o=tt:o===ti||o===si?o=wt:(o=tt,a=void 0);const b=o===tt&&e[l+1].startsWith("/>")?" ":"";r+=o===wt?v+Qa:h>=0?(s.push(g),v.slice(0,h)+cs+v.slice(h)+Ve+b):v+Ve+(h===-2?l:b)}return[hi(e,r+(e[i]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},ps=class $i{constructor({strings:t,_$litType$:i},s){let a;this.parts=[];let r=0,o=0;const l=t.length-1,v=this.parts,[g,n]=li(t,i);if(this.el=$i.createElement(g,s),st.currentNode=this.el.content,i===2||i===3){const h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(a=st.nextNode())!==null&&v.length<l;){if(a.nodeType===1){if(a.hasAttributes())for(const h of a.getAttributeNames())if(h.endsWith(cs)){const M=n[o++],b=a.getAttribute(h).split(Ve),_=/([.?@])?(.*)/.exec(M);v.push({type:1,index:r,name:_[2],strings:b,ctor:_[1]==="."?ci:_[1]==="?"?di:_[1]==="@"?mi:Mt}),a.removeAttribute(h)}else h.startsWith(Ve)&&(v.push({type:6,index:r}),a.removeAttribute(h));if(ri.test(a.tagName)){const h=a.textContent.split(Ve),M=h.length-1;if(M>0){a.textContent=Zt?Zt.emptyScript:"";for(let b=0;b<M;b++)a.append(h[b],bt()),st.nextNode(),v.push({type:2,index:++r});a.append(h[M],bt())}}}else if(a.nodeType===8)if(a.data===ds)v.push({type:2,index:r});else{let h=-1;for(;(h=a.data.indexOf(Ve,h+1))!==-1;)v.push({type:7,index:r}),h+=Ve.length-1}r++}}static createElement(t,i){const s=et.createElement("template");return s.innerHTML=t,s}};function it(e,t,i=e,s){if(t===Qe)return t;let a=s!==void 0?i._$Co?.[s]:i._$Cl;const r=yt(t)?void 0:t._$litDirective$;return a?.constructor!==r&&(a?._$AO?.(!1),r===void 0?a=void 0:(a=new r(e),a._$AT(e,i,s)),s!==void 0?(i._$Co??=[])[s]=a:i._$Cl=a),a!==void 0&&(t=it(e,a._$AS(e,t.values),a,s)),t}var ni=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,s=(e?.creationScope??et).importNode(t,!0);st.currentNode=s;let a=st.nextNode(),r=0,o=0,l=i[0];for(;l!==void 0;){if(r===l.index){let v;l.type===2?v=new Wt(a,a.nextSibling,this,e):l.type===1?v=new l.ctor(a,l.name,l.strings,this,e):l.type===6&&(v=new vi(a,this,e)),this._$AV.push(v),l=i[++o]}r!==l?.index&&(a=st.nextNode(),r++)}return st.currentNode=et,s}p(e){let t=0;for(const i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},Wt=class ki{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,a){this.type=2,this._$AH=ee,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return i!==void 0&&t?.nodeType===11&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=it(this,t,i),yt(t)?t===ee||t==null||t===""?(this._$AH!==ee&&this._$AR(),this._$AH=ee):t!==this._$AH&&t!==Qe&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ei(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ee&&yt(this._$AH)?this._$AA.nextSibling.data=t:this.T(et.createTextNode(t)),this._$AH=t}$(t){const{values:i,_$litType$:s}=t,a=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=ps.createElement(hi(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===a)this._$AH.p(i);else{const r=new ni(a,this),o=r.u(this.options);r.p(i),this.T(o),this._$AH=r}}_$AC(t){let i=oi.get(t.strings);return i===void 0&&oi.set(t.strings,i=new ps(t)),i}k(t){ms(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let s,a=0;for(const r of t)a===i.length?i.push(s=new ki(this.O(bt()),this.O(bt()),this,this.options)):s=i[a],s._$AI(r),a++;a<i.length&&(this._$AR(s&&s._$AB.nextSibling,a),i.length=a)}_$AR(t=this._$AA.nextSibling,i){for(this._$AP?.(!1,!0,i);t!==this._$AB;){const s=Ys(t).nextSibling;Ys(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Mt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,s,a){this.type=1,this._$AH=ee,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=a,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=ee}_$AI(e,t=this,i,s){const a=this.strings;let r=!1;if(a===void 0)e=it(this,e,t,0),r=!yt(e)||e!==this._$AH&&e!==Qe,r&&(this._$AH=e);else{const o=e;let l,v;for(e=a[0],l=0;l<a.length-1;l++)v=it(this,o[i+l],t,l),v===Qe&&(v=this._$AH[l]),r||=!yt(v)||v!==this._$AH[l],v===ee?e=ee:e!==ee&&(e+=(v??"")+a[l+1]),this._$AH[l]=v}r&&!s&&this.j(e)}j(e){e===ee?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ci=class extends Mt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===ee?void 0:e}},di=class extends Mt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==ee)}},mi=class extends Mt{constructor(e,t,i,s,a){super(e,t,i,s,a),this.type=5}_$AI(e,t=this){if((e=it(this,e,t,0)??ee)===Qe)return;const i=this._$AH,s=e===ee&&i!==ee||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,a=e!==ee&&(i===ee||s);s&&this.element.removeEventListener(this.name,this,i),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},vi=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){it(this,e)}},Ya={M:cs,P:Ve,A:ds,C:1,L:li,R:ni,D:ei,V:it,I:Wt,H:Mt,N:di,U:mi,B:ci,F:vi},Xa=ns.litHtmlPolyfillSupport;Xa?.(ps,Wt),(ns.litHtmlVersions??=[]).push("3.3.3");var er=(e,t,i)=>{const s=i?.renderBefore??t;let a=s._$litPart$;if(a===void 0){const r=i?.renderBefore??null;s._$litPart$=a=new Wt(t.insertBefore(bt(),r),r,void 0,i??{})}return a._$AI(e),a},us=globalThis,te=class extends lt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=er(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Qe}};te._$litElement$=!0,te.finalized=!0,us.litElementHydrateSupport?.({LitElement:te});var tr=us.litElementPolyfillSupport;tr?.({LitElement:te}),(us.litElementVersions??=[]).push("4.2.2");var oe=e=>(t,i)=>{i!==void 0?i.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)},sr={attribute:!0,type:String,converter:Ft,reflect:!1,hasChanged:ls},ir=(e=sr,t,i)=>{const{kind:s,metadata:a}=i;let r=globalThis.litPropertyMetadata.get(a);if(r===void 0&&globalThis.litPropertyMetadata.set(a,r=new Map),s==="setter"&&((e=Object.create(e)).wrapped=!0),r.set(i.name,e),s==="accessor"){const{name:o}=i;return{set(l){const v=t.get.call(this);t.set.call(this,l),this.requestUpdate(o,v,e,!0,l)},init(l){return l!==void 0&&this.C(o,void 0,e,l),l}}}if(s==="setter"){const{name:o}=i;return function(l){const v=this[o];t.call(this,l),this.requestUpdate(o,v,e,!0,l)}}throw Error("Unsupported decorator location: "+s)};function y(e){return(t,i)=>typeof i=="object"?ir(e,t,i):((s,a,r)=>{const o=a.hasOwnProperty(r);return a.constructor.createProperty(r,s),o?Object.getOwnPropertyDescriptor(a,r):void 0})(e,t,i)}function D(e,t,i){return e?t(e):i?.(e)}var{I:rh}=Ya,ar=e=>e.strings===void 0,gs={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},zs=e=>(...t)=>({_$litDirective$:e,values:t}),_s=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},xt=(e,t)=>{const i=e._$AN;if(i===void 0)return!1;for(const s of i)s._$AO?.(t,!1),xt(s,t);return!0},qt=e=>{let t,i;do{if((t=e._$AM)===void 0)break;i=t._$AN,i.delete(e),e=t}while(i?.size===0)},fi=e=>{for(let t;t=e._$AM;e=t){let i=t._$AN;if(i===void 0)t._$AN=i=new Set;else if(i.has(e))break;i.add(e),hr(t)}};function rr(e){this._$AN!==void 0?(qt(this),this._$AM=e,fi(this)):this._$AM=e}function or(e,t=!1,i=0){const s=this._$AH,a=this._$AN;if(a!==void 0&&a.size!==0)if(t)if(Array.isArray(s))for(let r=i;r<s.length;r++)xt(s[r],!1),qt(s[r]);else s!=null&&(xt(s,!1),qt(s));else xt(this,e)}var hr=e=>{e.type==gs.CHILD&&(e._$AP??=or,e._$AQ??=rr)},lr=class extends _s{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,i){super._$AT(e,t,i),fi(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(xt(this,e),qt(this))}setValue(e){if(ar(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},nr=class extends lr{host;element;prevData={};eventData={};render(e){return ee}update(e,[t]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(t),this.groom(t),this.prevData={...t}}apply(e){if(!e)return;const{prevData:t,element:i}=this;for(const[s,a]of Object.entries(e)){if(a===t[s])continue;const r=s.slice(1);switch(s[0]){case"@":this.eventData[r]=a,this.applyEvent(r,a);break;case".":i[r]=a;break;case"?":a?i.setAttribute(r,""):i.removeAttribute(r);break;default:a===null?i.removeAttribute(s):i.setAttribute(s,String(a));break}}}groom(e){const{prevData:t,element:i}=this;if(t)for(const[s,a]of Object.entries(t)){const r=s.slice(1);if(!e||!(s in e)&&i[r]===a)switch(s[0]){case"@":this.groomEvent(r,a);break;case".":i[r]=void 0;break;case"?":i.removeAttribute(r);break;default:i.removeAttribute(s);break}}}applyEvent(e,t){const{prevData:i,element:s}=this;this.eventData[e]=t,i[e]&&s.removeEventListener(e,this,t),s.addEventListener(e,this,t)}groomEvent(e,t){const{element:i}=this;Reflect.deleteProperty(this.eventData,e),i.removeEventListener(e,this,t)}handleEvent(e){const t=this.eventData[e.type];typeof t=="function"?t.call(this.host,e):t.handleEvent(e)}disconnected(){const{eventData:e,element:t}=this;for(const[i,s]of Object.entries(e)){const a=i.slice(1);t.removeEventListener(a,this,s)}}reconnected(){const{eventData:e,element:t}=this;for(const[i,s]of Object.entries(e)){const a=i.slice(1);t.addEventListener(a,this,s)}}},W=zs(nr),cr=Z`
	<path d="M5.688 3.5v.438H5.25v.438h-.438V1.313h-.438V.875h-.436V.438H3.5v6.125h2.625v-.438H5.25v-.438h.438v-.438h.438v-.438h.438V3.5z" fill="#b79cf8"/>
	<path d="M3.063.438v.438h-.438v.438h-.437v3.5h-.875v-.438H.438v1.75h.438v.438h2.625V.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438zm0 1.75h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 5.25H1.75v.438h.438z" fill="#ffa5d3"/>
	<path d="M2.625 5.25h-.437v.438h.438zm-1.75.438H.438v.438h.438zm2.625.438H.875v.438H3.5z" fill="#ff1c90"/>
	<path d="M1.75 5.688h-.437v.438h.438zm-.438-.438H.875v.438h.438zm1.313-.875V3.5h-.437v1.313h.438v1.313h.438v-1.75zm.438-3.5v1.313h-.438v.438h.438v1.313h.438V.875z" fill="#ffa5d3"/>
	<path d="M6.125 3.5h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-3.5.875h-.874v.438h.875zm-.875-.438H.438v.438h.875z" fill="#f0f0f0"/>
	<path d="M.875 5.25v-.875H.438v.875z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M2.625 1.313h-.437v1.313h.438z" fill="#f0f0f0"/>
	<path d="M4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zM2.625 4.814h-.437v.438h.438zm3.938 0h-.438v.438h.438zm-.875.438v.438H5.25v.438h.875v-.875zm.438.875v.438H.875v.438h5.688v-.875zM.875 6.125H.438v.438h.438zM7 3.062H5.687V3.5H7zm-5.687.876H0v.438h1.313z" fill="#000"/>
	<path d="M.438 6.125V3.938H0v2.188zm6.563-1.313V3.5h-.438v1.313zM2.625.875h-.437v.438h.438zm-.875.438v3.063h-.437v.438h.875V1.313zm3.5 2.188V1.313h-.438v3.063h.438v-.438h.438V3.5z" fill="#000"/>
	<path d="M3.938.875H3.5v.875h.438zm.438 1.75V1.75h-.438V3.5h.438v.438h.438V2.625zm.875 1.75h-.438v.438h.438zm-1.313 0H3.5v1.313h.438zm.875 1.313h-.438v.438h.438zm0-.875h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M5.25 6.125v-.438h-.438v.438H3.5v.438h2.625v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
`;function dr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${cr}
	</svg>`}var mr=Z`
	<path d="M4.375 1.75v-.437h-.437V.438h-.875v.875h-.438v.438h-.437v.438h.438v.438h.438v.438h.875v-.44h.438v-.437h.438V1.75z" fill="#47baff"/>
	<path d="M4.375 5.25v.438h-.437v.875h-.875v-.875h-.438V5.25h-.437v-.438h.438v-.438h.438v-.436h.875v.438h.438v.438h.438v.438z" fill="#ff2c52"/>
	<path d="M3.063 0v.438h.875V0z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h.875v-.438z" fill="#4282d8"/>
	<path d="M3.063.438h-.438v.875h.438zM.438 3.063H0v.875h.438zm.875 0v-.438H.438v.438zm1.313-1.75h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.75h-.437v.438h.438zm.438-.438h-.438v.438h.438zm0 2.625v.438h.875v-.437z" fill="#f0f0f0"/>
	<path d="M3.063 6.125v.438h.875v-.438zm0-.875h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#be0351"/>
	<path d="M3.063 4.375h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 5.688h.438V5.25h-.438zm.438-.438h.438v-.438h-.438zm-.438-.438h.438v-.438h-.438z" fill="#be0351"/>
	<path d="M3.5 1.75h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.188h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#4282d8"/>
	<path d="M5.25 4.375h.438v-.437h.875v-.875h-.875v-.438H5.25v-.437h-.438v.438h-.438v.438h-.436v.875h.438v.438h.438v.438h.438z" fill="#C7C7C7"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#707070"/>
	<path d="M5.25 2.625v-.437h-.438v.438zm-.438.438v-.438h-.438v.438z" fill="#fff"/>
	<path d="M4.813 4.375v-.437h-.438v.438zm-.438-.438V3.5h-.437v.438zm1.313.438v-.437H5.25v.438zm-.438.438v-.438h-.438v.438z" fill="#707070"/>
	<path d="M1.75 4.375h-.437v-.437H.438v-.875h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.875h-.44v.438h-.437v.438H1.75z" fill="#C7C7C7"/>
	<path d="M.438 3.938h.438v-.875H.438z" fill="#fff"/>
	<path d="M2.625 3.938h.438v-.875h-.438z" fill="#707070"/>
	<path d="M2.188 2.625v-.437H1.75v.438zm-.438.438v-.438h-.437v.438zm.438.438v-.438H1.75v.438z" fill="#fff"/>
	<path d="M2.625 4.375v-.437h-.437v.438zm-.438.438v-.438H1.75v.438z" fill="#707070"/>
	<path d="M2.188 1.75H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.439v.438h.438zm.875.438h-.876v.875h.875zm.438.875h-.439v.438h.438zm.438.438h-.438v.438h.438zM1.75 2.188h-.437v.438h.438zm2.188 4.813v-.438h-.875v.438zm-.875-1.313h-.438v.875h.438zM.438 3.938v.438h.875v-.438zm2.188 1.313h-.438v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.437v.438h.438zm2.188-3.063h.438V.438h-.438zm2.625 2.625h.438v-.874h-.438zm0-.875v-.437h-.875v.438zM4.375 1.749h.438v-.436h-.438zm.438.438h.438V1.75h-.438zm-.438.438h.438v-.437h-.438zm-.437.438h.438v-.438h-.438zM2.625 4.376h.438v-.438h-.438zm-.438.438h.438v-.438h-.437z" fill="#000"/>
	<path d="M4.813 2.188h.438V1.75h-.438zm.438.438h.438v-.438h-.438zM3.938 6.564h.438v-.875h-.438zm1.75-2.625v.438h.875v-.439zm-1.313 1.75h.438v-.438h-.438zm.438-.438h.438v-.438h-.438zm.438-.438h.438v-.438h-.438z" fill="#000"/>
`;function vr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${mr}
	</svg>`}var fr=Z`
	<path d="M6.125 3.063v-.438h-.438v.438H4.374v-.438h-.436V1.313h.438V.875H3.063v1.75h-.438v.438H.438v.875h.438v.438h.438v-.438h1.313v.438h.438v1.313h-.44v.438h.438v.438h.875v-.438h.438v-.438h-.438V4.376h.438v-.438h1.313v.438h.438v-.438h.438v-.875z" fill="#ffb84b"/>
	<path d="M3.938 0h-.875v.438h.875zM2.625.875H1.313v.438h1.313zm-1.312.438H.875v1.313h.438zm1.75 0h-.438v1.313h.438zm1.313 0h-.438v1.313h.438zm1.75 0h-.438v1.313h.438zM5.688.875H4.375v.438h1.313zm-3.063 1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.313h-.437v.438h.438zm-.437.437H1.75v.438h.438zm3.5-.438H5.25v.438h.438zm-.438.438h-.438v.438h.438zm.438 2.625H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-2.625-.438h-.437v.438h.438zm-.438.438H1.75v.438h.438z" fill="#57595f"/>
	<path d="M4.375.438h-.437v.438h.438zM.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M2.188 1.75v.438h-.875v.438h1.313V1.75zm3.063 0v.438h-.875v.438h1.313V1.75zM2.188 4.813v.438h-.875v.438h1.313v-.875zm3.063 0v.438h-.875v.438h1.313v-.875z" fill="#35363a"/>
	<path d="M.875 3.938H.438v.438h.438zm0-1.313H.438v.438h.438zM7 3.063h-.438v.875H7z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#ba3500"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M6.563 2.625h-.438v.438h.438zm0 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125 3.938h-.438v.438h.438zm-3.062 0h-.438v.438h.438zm-1.75 0H.875v.438h.438zm3.063 0h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.938 6.563h-.875v.438h.875zm-1.313-.875H1.313v.438h1.313zM1.312 4.375H.875v1.313h.438zm1.75 0h-.437v1.313h.438zm1.313 0h-.437v1.313h.438zm1.75 0h-.438v1.313h.438zm-.438 1.313H4.374v.438h1.313zm-3.062-1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M2.625 3.5H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#ba3500"/>
	<path d="M3.063 6.125h-.438v.438h.438zm1.313 0h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938 6.125h-.875v.438h.875z" fill="#ba3500"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438V.438Z" fill="#f0f0f0"/>
	<path d="M4.375 5.688h-.437v.438h.438z" fill="#ba3500"/>
	<path d="M2.188 1.313h-.875v.875h.438V1.75h.438zm3.063 0h-.875v.875h.438V1.75h.438zM2.188 4.376h-.875v.875h.438v-.438h.438zm3.063 0h-.875v.875h.438v-.438h.438z" fill="#d8d8d8"/>
	<path d="M3.938 2.188V1.75H3.5V.875h-.437v1.313zm0 .438H3.5v.438h-.437v.438h-.438v.438h.438v.875h.438v1.313h.438v-1.75H3.5V3.5h.875v-.437h-.437zm2.188.438h-.438v.438h.438zm-3.063-.439h-.438v.438h.438zm-1.75.438H.875v.438h.438zm.875 0H1.75v.438h.438z" fill="#fd6214"/>
`;function pr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${fr}
	</svg>`}var ur=Z`
	<path d="M5.688 2.625V1.75H5.25V.438h-.438v.438h-.438v.438h-.436v.438H3.5v.438H1.313v.438H.875v.875H.438v1.75h.438v.438h.438v.438h.438v.438h3.5v-.438h.438v-.438h.438V2.625z" fill="#fd6214"/>
	<path d="M0 3.5v1.75h.438V3.5zm6.563.438v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#000"/>
	<path d="M6.125 3.938v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#ba3500"/>
	<path d="M.438 2.625V3.5h.438v-.875zm2.625-1.313h-.438v.438h.438zm.875 0H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-2.625.438v.438h.438v-.438zM.437 5.251v.438h.438v-.438zm.438.438v.438h.438v-.438zm.438.438v.438h.438v-.438zm4.813-.875v.438h.438v-.438zm-.438.438v.438h.438V5.69zm-.438.438v.438h.438v-.438zm-3.5.438v.438h3.5v-.438zM1.313 1.75v.438h.438V1.75zm.438-.438v.438h.438v-.437zm.438-.438v.438h.438V.875zm1.75 0v.438h.438V.875zm.438-.438v.438h.438V.438zm.438-.438v.438h.438V0z" fill="#000"/>
	<path d="M4.813.438v.438h.438V.438zm-.438.438v.438h.438V.875zm-.437.437v.438h.438v-.438zM3.5 1.75v.438h.438V1.75zm-1.312-.437v.438h.438v-.438zm-.438.437v.438h.438V1.75zm.875 0v.438h.438V1.75z" fill="#f0f0f0"/>
	<path d="M2.188 1.75v.438h.438V1.75z" fill="#fd6214"/>
	<path opacity=".5" d="M4.813 1.75v.438h.438V1.75zm.438 2.188V3.5h-.438v-.875h-.438v.438h-.437v.438H2.625v-.438h-.437v.875h-.875v.875h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.875z" fill="#fff"/>
	<path d="M1.313 2.188v.438h.438v-.438zm-.438.437V3.5h.438v-.875zm.875.875v.438h.438V3.5z" fill="#f0f0f0"/>
	<path d="M.875 5.25v.438h.438V5.25zm.438.438v.438h.438v-.438zm3.938 0v.438h.438v-.438zm.438-.438v.438h.438V5.25zm-3.938.875v.438h3.5v-.438z" fill="#ba3500"/>
	<path d="M.438 3.5v.875h.438V3.5zm4.375.875h-.438v-.437h-1.75v.438h-.437v.875h.438v.438h1.75v-.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.438v1.313h.438V.438z" fill="#000"/>
`;function gr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ur}
	</svg>`}var zr=Z`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function _r(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zr}
	</svg>`}var br=Z`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function yr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${br}
	</svg>`}var wr=Z`
	<path d="M6.125 2.625v.438H4.812v-.438h-.438v-.437h-.436V.875h.438V.438H.438v.438h.875v.438h.438v.438h.875v.875h-.438v.438H1.75v.875h-.437v.875H.875v.875H.438v.875h1.313v-.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.438h.438V2.625z" fill="#ffe361"/>
	<path d="M6.125 0H4.812v.438h1.313zM1.75 6.563H.438v.438h1.313zm.875-.438H1.75v.438h.875zM1.313.875H.438v.438h.875zm.438.875v.438h.438v.438h.438V1.75zm0 1.313h-.438v.875h.438zm-.438.875H.875v.875h.438zm-.438.875H.438v.875h.438zm-.438.875H0v.875h.438zm3.938-.875H3.5v.438h.875zm0-4.813H.438v.438h3.938z" fill="#000"/>
	<path d="M4.375.438H.438v.438h3.938z" fill="#f0f0f0"/>
	<path d="M6.125 2.625H4.812v.438h1.313zM4.812.437h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.875h.438zM6.126.437H4.813v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H4.812v.438h1.313z" fill="#ba3500"/>
	<path d="M.438.438H0v.438h.438zm1.313.875h-.438v.438h.438zm.438 1.313H1.75v.438h.438zM6.564.438h-.438v.438h.438zm.438.438h-.438v1.313h.438z" fill="#000"/>
	<path d="M6.563.875h-.438v1.313h.438z" fill="#ba3500"/>
	<path d="M7 2.625h-.438V5.25H7z" fill="#000"/>
	<path d="M6.563 2.625h-.438V5.25h.438z" fill="#ffb84b"/>
	<path d="M6.563 2.188h-.438v.438h.438zM4.375.875h-.437v1.313h.438zm.438 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 1.75h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.063 5.688h-.438v.438h.438z" fill="#000"/>
	<path d="M4.375 3.063v.438h-.437v.438H3.5v.438h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438V3.063zM1.75 6.126h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M3.5 5.25h-.437v.438h.438z" fill="#000"/>
	<path d="M2.188 3.063H1.75v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.188h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M2.625 3.5h-.437v.438h.438zm-.875.438h-.437v.438h.438zm-.438.875H.875v.438h.438zm-.438.875H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125.875H4.812v1.313h1.313z" fill="#fd6214"/>
`;function Mr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${wr}
	</svg>`}var xr=Z`
	<path d="M6.563 0.876V0.437H3.937v0.437H1.313v2.187H0.437v2.187h5.25v-2.186h0.876z" fill="#bcef42"/>
	<path d="M4.813 5.687v-0.437H2.187v0.437z" fill="#7fb134"/>
	<path d="M6.563 0.876V0.437H3.937v0.437zm-2.626 0.437V0.876H2.187v0.437z" fill="#fff"/>
	<path d="M1.313 4.813v0.437h0.876v-0.437zm4.376 -0.437h-0.437v0.876h0.437zm0.876 -2.187h-0.437v0.876h0.437zm-0.437 0.876h-0.437v1.313h0.437z" fill="#7fb134"/>
	<path d="M7 0.437h-0.437v2.626H7z" fill="#000"/>
	<path d="M1.313 3.937H0.876v2.626h0.437z" fill="#4a8359"/>
	<path d="M6.563 0H3.937v0.437h2.626zM4.813 5.687H2.187v0.437h2.626zM3.937 0.437H2.187v0.437h1.75zM2.187 0.876h-0.874v0.437h0.876zm-0.874 0.437H0.876v0.876h0.437zM0.437 3.063H0v2.187h0.437v1.313h0.437V5.25H0.437zh0.437v-0.876H0.437zm5.25 2.187h-0.876v0.437h0.876zm0.437 -0.876h-0.437v0.876h0.437zh0.437V3.063h-0.437zM1.75 5.687h0.437v-0.437h-0.874v1.313h0.437zm-0.437 0.876H0.876V7h0.437z" fill="#000"/>
	<path d="M0.876 3.063h0.437v-0.876H0.876zm-0.438 0.874h0.437v-0.874H0.437zm1.75 -2.626h-0.874v0.876h0.437v-0.437h0.437z" fill="#fff"/>
	<path d="M1.75 3.5h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.438H3.5zm0.876 -0.437h0.437v-0.438h-0.437zm0.437 -0.437h0.437v-0.438H4.814z" fill="#4a8359"/>
	<path d="M2.187 1.75v0.437h0.437v-0.437z" fill="#fff"/>
	<path d="M1.313 3.5v0.437h0.437V3.5z" fill="#4a8359"/>
`;function Hr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${xr}
	</svg>`}var $r=Z`
	<path d="M2.188 2.625H1.75v.438H.875v.875H3.5v.875h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.875v-.875H3.063v-.438h.438v-.437h.438V1.75h.438v-.437H3.5v.438h-.437v.438h-.875z" fill="#ffe361"/>
	<path d="M.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M7 3.063h-.438v.875H7zm-5.687-.438H.438v.438h.875zm1.313-.875H1.75v.438h.875zm-.876.438h-.437v.438h.438z" fill="#000"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.438-.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438-.875h-.439v.438h.438zm.438-.438h-.439v.438h.438zm0 3.063h-.439v.438h.438zm-.438.438h-.439v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438H1.75v.438h.438zm-.438.438h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.875h-.438v.438h.438zm.438 3.063H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.875.438h-.437v.438h.438zm-.438.438H3.5v.438h.438zm2.625-1.75h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M6.563 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zm-.438.437h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938.875h-.875v.438h.875zm-.875.438h-.438v.438h.438zM5.688 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M5.688.438H4.375v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.563 2.625H3.5v.438h3.063zM4.375.437h-.437v.438h.438zm1.75 0h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.435v.438h.438zm2.188 1.75h-.875v.438h.875zm-1.313.875h-.875v.438h.875zm.438-.438h-.438v.438h.438zm-1.75 1.313h-.873v.438h.875zm.438-.438h-.436v.438h.438zm-1.75 1.313H1.313v.438h1.313zm.875-2.625H.438v.438h3.063zm-.438 2.188h-.436v.438h.438zm-1.75 0H.875v.438h.438zm.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.438-.438h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.438h.438z" fill="#ffe361"/>
`;function kr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${$r}
	</svg>`}var Tr=Z`
	<path d="M6.125 1.75v-.437H5.25V.438H3.5v.438h-.437v.438h-.438V.875H1.313v.438H.875v1.75H.438v1.313h.438v-.438h.438V3.5h2.188v-.875h.438v-.437h2.188v.438h.438V1.75z" fill="#b79cf8"/>
	<path d="M3.938 2.625v.438H3.5v.875h.438v.875h.875v.438h1.313v-.438h.438V2.625z" fill="#9af4dc"/>
	<path d="M1.75 4.375v1.75h.438v.438h1.313v-.438h.438v-1.75z" fill="#9af4dc"/>
	<path d="M3.5 6.125H2.188v.438h1.313zm2.625-1.313H4.812v.438h1.313zm.438-.438h-.438v.438h.438zM3.938 5.687H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.938 3.063H3.5v.438h.438zm.875.438h-.438v.438h.438zm1.313-.875H3.938v.438h2.188z" fill="#f0f0f0"/>
	<path d="M3.5.438h-.437v.438h.438zm3.063.875h-.438v.438h.438zm-.438 2.188h-.438v.875h.438zm-2.187-.876H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.188H3.5v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938H.875v.438h.438zm1.75 1.75h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#000"/>
	<path d="M2.625 5.25h-.437v.438h.438zm3.063-.875H5.25v.438h.438zm-.438-.438h-.438v.438h.438zM2.187 6.125H1.75v.438h.438zm1.75 0H3.5v.438h.438zM.874 4.375H.438v.438h.438zm.438 1.75H.875v.438h.438zm-.438.438H.438v.438h.438zM6.563 1.75v.875h-.438v.438h.438v1.75h.438V1.75zM5.688.875V.438H5.25v.875h.875V.875zM2.625.438H1.313v.438h1.313zm3.063 2.625H4.375v.438h1.313zM3.063 4.376H1.75v.438h1.313zm.438 2.188H2.188v.438h1.313zM3.063.875h-.438v.438h.438zm-1.75 0H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.875H1.313v.438h1.313zm.438.438h-.438v.438h.438zm-1.313.875h-.437v.438h.438zm-.875.875H.438v.438h.438zm.438-1.75H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 5.25H4.812v.438h1.313zm-1.75-.438V3.5h-.437v.438H3.5v.438h.438v1.75h.438v-.875h.438v-.438zm2.188 0h-.438v.438h.438zM.875 1.313H.438v1.75h.438zm-.437 1.75H0v1.313h.438zm1.313 1.75h-.438v1.313h.438zm1.75 0h-.438v.875h.438zm-3.063 0H0v1.75h.438zM5.25 0H3.5v.438h1.75z" fill="#000"/>
	<path d="M3.5.875h-.437v.438h.438zM5.25.437H3.5v.438h1.75z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H3.938v.438h2.188z" fill="#000"/>
	<path d="M6.125 1.75v-.437h-.438v.438H3.938v.438h2.188v.438h.438V1.75z" fill="#816bee"/>
	<path d="M2.188 4.813H1.75v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h-1.75v.438h2.188v-.876z" fill="#816bee"/>
	<path d="M3.063 3.063v.438h-1.75v.438h2.188v-.876z" fill="#000"/>
	<path d="M1.313 3.5H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938v.438H.875v.438H.438v1.75h.438v-.438h.438V4.813h.438v-.438h1.75v-.437z" fill="#9af4dc"/>
	<path d="M1.313 4.375H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.5 3.938H1.313v.438h2.188z" fill="#f0f0f0"/>
`;function Cr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Tr}
	</svg>`}var Ar=Z`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Er(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ar}
	</svg>`}var Vr=Z`
	<path d="M4.813 5.25v-.875h-.438v-.437h-1.75v.438h-.437v.875H1.75v1.313h3.5V5.251z" fill="#ffe361"/>
	<path d="M6.125 1.313V.875H5.25V.438h-3.5v.438H.875v.438H.438v2.625h.438v.438h.875v-.439h3.5v.438h.875v-.438h.438V1.313z" fill="#ff2c52"/>
	<path d="M5.25 0h-3.5v.438h3.5z" fill="#000"/>
	<path d="M5.25.438h-3.5v.438h3.5zm-3.5.437H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#fff"/>
	<path d="M5.25 6.563h-3.5v.438h3.5zM.438 1.313H0v2.625h.438zM1.751.438H.875v.438h.875z" fill="#000"/>
	<path d="M.875 3.063v-1.75H.438v2.625h.875v-.875z" fill="#fff"/>
	<path d="M6.563 1.313h-.438v2.625h.438z" fill="#be0351"/>
	<path d="M6.563 2.625h-.875V3.5h.875zM5.25.875h-.875v.875h.875z" fill="#fff"/>
	<path opacity=".5" d="M6.563 2.625h-.438V3.5h.438z" fill="#be0351"/>
	<path d="M4.375 3.063h-1.75v.438h1.75zm.875.438h-.875v.438h.875zM2.625 3.5H1.75v.438h.875z" fill="#be0351"/>
	<path d="M2.625 4.375h-.437v.875h.438z" fill="#fff"/>
	<path d="M4.813 4.375h-.438v.875h.438zm0 .875v.875H1.75v.438h3.5V5.25z" fill="#ffb84b"/>
	<path d="M2.188 5.25H1.75v.875h.438z" fill="#fff"/>
	<path d="M1.75 3.938H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#be0351"/>
	<path d="M3.5 2.625h-.875V3.5H3.5z" fill="#fff"/>
	<path opacity=".5" d="M3.5 3.063h-.875v.438H3.5z" fill="#be0351"/>
	<path d="M4.375 3.5h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#fff"/>
	<path d="M.875.875H.438v.438h.438z" fill="#000"/>
	<path d="M2.188 1.313H1.75v.438h.438z" fill="#fff"/>
	<path d="M1.75 5.25h-.437v1.313h.438zm.438-.875h.438v-.437H1.75v.438H.875v.438h.875v.438h.438zM.875 3.938H.438v.438h.438zM7 1.313h-.438v2.625H7zM6.125.438H5.25v.438h.875zm.438.438h-.438v.438h.438zm-.438 3.5H5.25v-.438h-.875v.438h.438v.875h.438v1.313h.438V5.251h-.438v-.438h.875zh.438v-.438h-.438z" fill="#000"/>
`;function Sr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Vr}
	</svg>`}var jr=Z`
	<path d="M6.125 3.063v-.438H5.25v-.437h-.438V1.75h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437v.438H1.75v.438H.875v.438H.438v.875h.438v.438h.875v.438h.438v.438h.438v.875h.438v.438h.875v-.438h.438v-.875h.438v-.438h.438v-.438h.875v-.44h.438v-.875z" fill="#47baff"/>
	<path d="M4.813 3.063h-.875v-.438h-.875v.438h-.875v.875h.875v.438h.875v-.438h.875z" fill="#b5e3ff"/>
	<path d="M1.313 0H.438v.438h.875zm.875.438h-.875v.438h.875zm-.438 1.75H.875v.438h.875zM.438.438H0v.875h.438z" fill="#000"/>
	<path d="M1.313.438H.438v.875h.438V.875h.438z" fill="#f0f0f0"/>
	<path d="M.438 3.063H0v.875h.438zM7.001.438h-.438v.875h.438zm-.438.875h-.438v.875h.438zm-5.688 0H.438v.875h.438zm1.75-.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.063.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm-1.313.875H1.75v.438h.438zm-.875.437H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 6.563v-.438h.875V5.25H1.75v-.438H.875v.875H.438v.875z" fill="#b79cf8"/>
	<path d="M.875 5.688H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.75H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188.875H.875v1.313h.875V1.75h.438zm3.938 1.313V.875H4.813v.875h.438v.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.875h.438zm-.438.875h-.437v.438h.438zm4.375-.438h-.438v.875h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M5.688 6.563v-.438h-.875V5.25h.438v-.438h.875v.875h.438v.875z" fill="#b79cf8"/>
	<path d="M6.563 5.688h-.438v.438h.438zm-.438-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M.875 2.625H.438v.438h.438zM7 3.063h-.438v.875H7zm-.438-.438h-.438v.438h.438zM4.374.437h-.436v.438h.438zm.875 1.313h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm0 2.625h-.875v.875h.875zM6.563.438h-.875v.438h.875zm-.875.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 2.188h-.875v.438h.875zm0 2.188h-.875v.438h.875zM6.563.001h-.875v.438h.875zm-.875.438h-.875v.438h.875zm.438 1.75h-.875v.438h.875zM1.313 6.563H.438v.438h.875zm.875-.438h-.875v.438h.875zm-.438-1.75H.875v.438h.875zM.437 5.688H0v.875h.438zm6.563 0h-.438v.875H7zm-.438-.875h-.438v.875h.438zm-5.687 0H.438v.875h.438zm1.75.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zm-1.75.875h-.438v.438h.438zm-.875-1.313H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188 5.25H1.75v.875h.438zm-.438-.438h-.437v.438h.438z" fill="#816bee"/>
	<path d="M.875 3.938H.438v.438h.438zm1.313-.875H1.75v.875h.438zm.875-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm2.188-.875h-.438v.875h.438zm-.438-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm1.75 0h-.438v.438h.438z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438zm-.438-.438h-.438v.438h.438zm0 1.313h-.438v.438h.438zm-.875 0h-.438v.438h.438zm-1.313.875h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm.875 1.75h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm-.874-1.749H1.75v.438h.438zM.875 3.5H.438v.438h.438zm.438.438H.875v.438h.438z" fill="#4282d8"/>
	<path d="M4.375 6.125h-.437v.438h.438zm.875-1.313h-.438v.438h.438zm-1.313 1.75h-.874V7h.875zm2.625 0h-.875V7h.875zm-.875-.438h-.875v.438h.875zm.438-1.75H5.25v.438h.875z" fill="#000"/>
`;function Ir(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jr}
	</svg>`}var Or=Z`
	<path d="M3.938.438h-.875v1.75h.875zm.875 2.625v-.438h-.438v-.437h-1.75v.438h-.437v.438H.438v.875h1.75v.438h.438v.438h.438v1.75h.875v-1.75h.438v-.438h.438v-.439h1.75v-.875z" fill="#bcef42"/>
	<path d="M1.75 0h-.437v.438h.438zm.875 2.188h-.437v.438h.438zm2.188 0h-.438v.438h.438zM5.688 0H5.25v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 1.313h-.875v.438h.875zm0 .438h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 5.25h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 6.125h-.875v.438h.875zm0-1.313h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 2.625h-.875v.438h.875zm0 1.313h-.875v.438h.875zm.438-.875h-.438v.875h.438z" fill="#000"/>
	<path d="M5.25 3.063h-.438v.875h.438z" fill="#7fb134"/>
	<path d="M3.063 3.063h-.438v.875h.438z" fill="#000"/>
	<path d="M2.625 2.625h-.437V3.5h.438z" fill="#f0f0f0"/>
	<path d="M1.313.438H.875v.438h.438z" fill="#000"/>
	<path d="M1.313.438v.438H.875v.438H.438v.438h1.313V.438z" fill="#6be473"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 1.313H.438v.438h1.313z" fill="#008456"/>
	<path d="M5.25 5.25v1.313h.438v-.438h.438v-.438h.438v-.438zm-4.812 0v.438h.438v.438h.438v.438h.438V5.251z" fill="#6be473"/>
	<path d="M1.75 5.25H.438v.438h1.313z" fill="#f0f0f0"/>
	<path d="M1.313 5.688v.875h.438v-.875z" fill="#008456"/>
	<path d="M6.125 1.313V.875h-.438V.438h-.438v1.313h1.313v-.438z" fill="#6be473"/>
	<path d="M5.688.438H5.25v.438h.438zm0 2.625H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.563 3.5H5.25v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 1.313H5.25v.438h1.313z" fill="#008456"/>
	<path d="M.875.875H.438v.438h.438zM3.063.437h-.438v1.75h.438zm1.313 0h-.438v1.75h.438zm2.625 2.625h-.438v.875h.438zm-.438-.438h-1.75v.438h1.75zm0 1.313h-1.75v.438h1.75zM.438 3.063H0v.875h.438zm1.75-.438H.438v.438h1.75z" fill="#000"/>
	<path d="M1.75 3.063H.438v.875h.438V3.5h.875z" fill="#f0f0f0"/>
	<path d="M2.188 3.938H.438v.438h1.75zM.438 1.313H0v.438h.438zm1.313 5.25h-.438v.438h.438zm.875-2.188h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75 3.5h-.437v.438h.438zm.438-.438H1.75v.875h.438z" fill="#7fb134"/>
	<path d="M2.188 3.063H1.75v.875h.438z" fill="#3f581a"/>
	<path d="M4.375 4.375h-1.75v.438h1.75z" fill="#7fb134"/>
	<path d="M4.375 2.188h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 3.938h-.438v.438h.438z" fill="#7fb134"/>
	<path d="M5.688 6.563H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zM3.939 6.562h-.876V7h.875zm-2.625-.438H.875v.438h.438zm-.438-.438H.438v.438h.438zm2.188-.875h-.439v1.75h.438zm1.313 0h-.439v1.75h.438zM1.75 1.75H.438v.438h1.75V.438H1.75zm3.5 0V.438h-.438v1.75h1.75V1.75z" fill="#000"/>
	<path d="M.438 4.813v.438h1.313v1.313h.438v-1.75zm4.375 0v1.75h.438V5.25h1.313v-.438zM.438 5.25H0v.438h.438z" fill="#000"/>
	<path d="M5.688 6.125H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#008456"/>
	<path d="M5.688 5.25H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 3.063h-.875v.875h.875z" fill="#7fb134"/>
	<path d="M3.938 1.75h-.875v.438h.875zm0 3.063h-.875v.438h.875zm1.313-1.75h-.438v.875h.438z" fill="#3f581a"/>
`;function Dr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Or}
	</svg>`}var Br=Z`
	<path d="M4.813 4.375h.438v-.437h1.313V3.5H5.251v-.437h-.438V1.75h.875v-.437H4.375v.438H3.063v-.438h-.438V.875H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v-.875h1.75v.438h-.439v.438h.438v.438h.875v-.438h1.313v-.438h-.875z" fill="#54cfff"/>
	<path d="M3.938 4.813H3.5v.438h.438zm1.75.438H5.25v.438h.438zm.875-1.75h-.438v.438h.438zM5.25 3.063h-.438v.438h.438zM1.312 4.376H.875v.438h.438zm.438.438h-.437v.875h.438zm2.625.875H3.063v.438h1.313zm0-1.313h-.437v.438h.438z" fill="#4282D8"/>
	<path d="M3.938 0H3.5v.438h.438zm.438.438h-.438v.438h.438zm-.876 0H1.75v.438H3.5zM1.75.875h-.437v.438h.438zm1.313 0h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875 0h-.438v.438h.438zM5.689.875H4.376v.438h1.313zm.438.438h-.438v.438h.438zm-4.814 0H.875v.438h.438zm-.438.437H.438v.438h.438zm-.437.438H0v2.625h.438zm.875.438H.875v1.75h.438zm.438-.438h-.438v.438h.438zm2.188-.438H1.75v.438h2.188z" fill="#000"/>
	<path d="M3.938 1.75H3.5v.875h.438zm1.75 0h-.875v.438h.875z" fill="#000"/>
	<path d="M5.25 1.75h-.438v1.313h.438zm1.313 1.313H5.25v.438h1.313zm.438.438h-.438v.438h.438zm-2.625-.875h-.438v1.75h.438zm2.188 1.313H5.251v.438h1.313zm-1.313.438h-.438v.875h.438z" fill="#000"/>
	<path d="M5.688 4.813h-.875v.438h.875zm.438.438h-.438v.438h.438zm-.438.438H4.375v.438h1.313zm-1.313.438h-1.75v.438h1.75zM3.5 4.814H1.75v.438H3.5zm-.875 1.75h-.437v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.875 0h-.437v.438h.438zm-1.75 0H.875v.438h.438zm-.438-.438H.438v.438h.438zm.875-.438h-.436v.438h.438zm2.188 0H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.625H3.5v-.437H1.75v.438h-.437v1.75h.438v.438h1.75v-.438h.438z" fill="#9af4dc"/>
	<path d="M3.5 4.375H1.75v.438H3.5zm-1.75-.437h-.437v.438h.438zm2.188 0H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.875.438h-.437v.438h.438zm.875-.875H1.75v.438H3.5z" fill="#f0f0f0"/>
	<path d="M3.5 5.688h-.437v.438h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm.875-.875h-.437v.438h.438zm.875-.438H1.75v.438h.875zm3.063.438H4.375v.438h1.313zM3.938.438H3.5v.438h-.437v.438h.438v.438h.438v-.439h.438V.875h-.439zM2.625 5.25h-.437v.438H1.75v.438h.438v.438h.438v-.438h.438v-.438h-.439z" fill="#f0f0f0"/>
`;function Ur(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Br}
	</svg>`}var Pr=Z`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Nr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pr}
	</svg>`}var Rr=Z`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H2.625v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.438v.438h.438v.438h.438v.438h2.188v-.438h.875v-.438h.438v-.438h.438v-.875h.438V1.75z" fill="#bcef42"/>
	<path d="M6.563.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.438v.438h.875z" fill="#bcef42"/>
	<path d="M1.75 6.125H.438v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 3.5h-.438v.875h.438z" fill="#816bee"/>
	<path d="M5.25.438H2.625v.438H5.25z" fill="#f0f0f0"/>
	<path d="M5.25.875H2.625v.438H5.25z" fill="#b79cf8"/>
	<path d="M4.375 6.125H2.188v.438h2.188z" fill="#816bee"/>
	<path d="M6.563.875h-.438v.438h.438z" fill="#bcef42"/>
	<path d="M2.625 2.188h-.437v.438h.438zM1.313 1.75H.875v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625 1.313h-.437v.438h.438zm3.063 0H5.25v.438h.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.438h.438zm.875 1.75h-.438v.438h.438zM.875 5.25H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 4.813h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M6.563.438v.875h-.438V.875h-.438v.438h.438v.438h.438v2.625h.438V.438zm-5.25.875H.875v.438h.438zm.438-.438h.875V.438H1.75zh-.438v.438h.438zm4.813 3.5h-.438v.875h.438zM.875 1.75H.438v.875h.438zM5.25 6.125h-.875v.438h.875zm.875-.875h-.438v.438h.438zm-4.812 0H.875v.438h.438zm.438.438h-.438v.438h.438zm-.875-.875H.438v.438h.438zm4.813.875h-.438v.438h.438zM.438 2.625H0v3.938h.438z" fill="#000"/>
	<path d="M5.25.875h.438V.438h.875V0H2.625v.438H5.25zM2.188 6.563v-.438H1.75v.438H.438v.438h3.938v-.438z" fill="#000"/>
	<path d="M.875 2.625H.438V3.5h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.625H3.5v.438h.875zm-.438 1.75h-.874v.438h.875zm.875-1.313h-.438v.875h.438zm-3.5 1.75h.875v-.438H1.75V2.188h-.437zm3.5-3.063H3.063v.438h1.75zm-.438 3.5H2.625v.438h1.75zm2.188-3.063h-.438v1.313h.438zM.875 3.5H.438v1.313h.438zm1.313-1.75H1.75v.438h.438zm1.313 1.313h-.438v.438h.438zm-.438.875h-.438v.438h.438zm-.438.875h-.437v.438h.438zm1.75-.875h-.437v.438h.438zm.438.875h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-2.188-1.75v-.437h-.438v.438h-.437v1.313h.438V2.625zm3.063-.875h-.438v.438h.438zm-.875.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM1.313 4.813H.875v.438h.438zm.438.438h-.438v.438h.438zm.438.438H1.75v.438h.438z" fill="#b79cf8"/>
`;function Lr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rr}
	</svg>`}var Fr=Z`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.438h.438v-.438h.438V1.75z" fill="#d1cdd5"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.438h.438zm.875 3.938h-.437v.875h.438zm-.438-.438H.875v.438h.438zm.875 1.313H1.75v.438h.438zM.874 4.376H.438v.438h.438z" fill="#000"/>
	<path d="M1.75 4.813h-.437v.438h.438zm.438.875H1.75v.438h.438zm-.875-1.313H.875v.438h.438zm1.75-1.313H1.75v1.313h1.313z" fill="#847d8b"/>
	<path d="M3.063 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 3.063H3.938v1.313h1.313z" fill="#847d8b"/>
	<path d="M5.25 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 5.254h.438v-.438H5.25zm-.438.875h.438v-.438h-.438zm.875-1.313h.438v-.438h-.438z" fill="#847d8b"/>
	<path d="M.438 1.75H0v2.625h.438z" fill="#000"/>
	<path d="M.875 1.75H.438v2.625h.438z" fill="#fff"/>
	<path d="M5.25.879h.438V.441H5.25zm.438.438h.438V.879h-.438zm.438.438h.438v-.438h-.438zM5.251 6.13h.438v-.875h-.438zm.438-.875h.438v-.438h-.438zm-.875 1.313h.438V6.13h-.438zm1.313-1.75h.438V4.38h-.438zm.438-.438h.438V1.755h-.438z" fill="#000"/>
	<path d="M6.125 4.379h.438V1.754h-.438z" fill="#847d8b"/>
	<path d="M1.75 0v.438h3.5V0z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm.438.438h-.438v.438h.438zm3.5-.433h.438V.88h-.438zm.438.438h.438v-.438h-.438zM1.75.438v.438h3.5V.438z" fill="#fff"/>
	<path d="M2.188 6.563v.438h2.625v-.438z" fill="#000"/>
	<path d="M2.188 6.125v.438h2.625v-.438z" fill="#847d8b"/>
	<path d="M3.063 5.688h-.438v.875h.438zm1.313 0h-.438v.875h.438z" fill="#57595f"/>
`;function Zr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fr}
	</svg>`}var Wr=Z`
	<path d="M3.063 0H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm-.875 2.187H3.5v1.75h.438zm-3.5-.437H0v2.625h.438zM6.563.875h-1.75v.438h1.75z" fill="#000"/>
	<path d="M3.063.438H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm1.75.438h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M3.063 6.563H1.75v.438h1.313z" fill="#000"/>
	<path d="M2.625 6.125v-.438h-.437v-.875H1.75V2.188h.438v-.875h.438V.875H1.75v.438H.875v1.75H.438v1.75h.438v.875h.438v.438h.438v.438h1.313v-.438z" fill="#ffe361"/>
	<path d="M3.063 6.125H1.75v.438h1.313z" fill="#ffb84b"/>
	<path d="M4.813 6.125h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ffe361"/>
	<path d="M6.563 5.688h-1.75v.438h1.75zM1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.875h.438zm6.125 0h-.438v.438H7zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.875h.438zm.875 3.063h-.438v.438h.438zm-.438-.438h-.438v.438h.438zm-.438-.875h-.438v.875h.438zm-.438-.875h-.438v.875h.438zM1.747 6.127h-.434v.438h.438zm-.438-.438H.875v.438h.438zm-.438-.875H.438v.875h.438zm1.313-2.625H1.75v2.625h.438zM3.059.876h-.434v.438h.438zm-.434.437h-.437v.875h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm1.75 0h-.437v.875h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.313H1.75v.875h.438z" fill="#ffb84b"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625.875h-.437v.438h.438zm1.313.875H3.5v.875h.438zm.438-.438h-.438v.438h.438zm-2.188 3.5H1.75v.438h.438zm-.438.875h-.437v.438h.438zm-.438-.875H.875v.875h.438zm2.188.875v-.438h-.437v-.438h-.438v.875h.438v.438h1.75v-.438zm.438-1.313H3.5v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="url(#a)"/>
	<path d="M6.125 5.25v-.438h-.438v-.874h-.438v-.875h.438v-.875h.438V1.75H4.812v.438h-.438v.438h-.436v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ff2c52"/>
	<path d="M5.688 2.188H5.25v.875h.438zm.438-.438h-.438v.438h.438zm-.438 2.188H5.25v.438h.438zM5.25 5.251v-.438h-.875v.438h.438v.438h1.75v-.438z" fill="#be0351"/>
	<path d="M1.313 1.313H.875v.438h.438zm0 1.75H.875v.438h.438zm1.75-1.75h-.438v.438h.438zm1.75.438h-.438v.438h.438zm-.438.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 1.75h-.437v.875h.438zM3.062 5.688h-.437v.438h.438zm-.438-.875h-.436v.875h.438zm2.188.438h-.438v.438h.438zm-.438-.875h-.436v.875h.438z" fill="#000"/>
	<defs>
		<radialGradient id="a" cx=".75" cy=".5" r="1" fx=".75" fy=".5">
		<stop stop-color="#ff2c52" offset="30%"/>
		<stop stop-color="#ffe361" offset="70%"/>
		</radialGradient>
	</defs>
`;function qr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Wr}
	</svg>`}var Gr=Z`
	<path d="M4.813.438v.438h-.438v.438h-.437v.438H3.5v.438h-.437v.875h-.438v.438H3.5v.875h.438v-.44h.875V3.5h.438v-.437h.438v-.438h.438v-.437h.438V.438z" fill="#d1cdd5"/>
	<path d="M1.313 3.938h.438v.438h.875v.875h.438v.438h.875v.438h.875v-.875h-.876v-.438H3.5v-.438h-.437v-.438h-.438V3.5h-.437v-.437H1.75v-.875H.875v.875h.438z" fill="#ffe361"/>
	<path d="M2.188 4.813h-.875v.875h.875zm-.875.875H.438v.875h.875z" fill="#ffe361"/>
	<path d="M4.813.438h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-.437.438h-.438v.875h.438zm-.875 0H1.75v.875h.438zm-1.313 0H.438v.875h.438zm.438.875H.875v.875h.438zm3.5.875h-.875v.438h.875zm0 .875h-.875v.438h.875zm.438.438h-.438v.875h.438z" fill="#000"/>
	<path d="M6.563.438h-.438v1.75h.438z" fill="#847d8b"/>
	<path d="M.438 5.688H0v.875h.438zm4.375.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#000"/>
	<path d="M2.188 5.25h-.875v.438h.875zm-.875.875H.438v.438h.875z" fill="#ffb84b"/>
	<path d="M1.313 6.125v.438h.438v-.438h.438v-.438h-.876zm1.313-.875v-.875H1.75v-.437h-.437v.875h.875v.875h.875V5.25zm-1.313 0v-.438H.875v.438H.438v.438h.875zm0 1.313H.438v.438h.875zM1.75 1.75H.875v.438h.875zm1.313 2.188v.438h.438V3.5h-.876v.438z" fill="#000"/>
	<path d="M5.688 1.313H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.436v.438h.438zm-.436.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M3.063 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 3.5h-.437v.438h.438zm-.437-.875H.875v.438h.438zm.875 1.313H1.75v.438h.438zm.875.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M3.938 4.375H3.5v.438h.438zM2.625 3.063h-.437v.438h.438zm3.938-.875h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438-3.5V.44h1.75v1.75h.438V0z" fill="#000"/>
	<path d="M4.813 5.25h-.438v.438h.438zm-.875-.438H3.5v.438h.438zM3.5 4.374h-.437v.438h.438zm-.437-.436h-.438v.438h.438zM2.625 3.5h-.437v.438h.438zm-.437-.437H1.75v.438h.438zM3.5 2.188h-.437v.438h1.313v-.438h-.438V1.75H3.5zM4.375.875v.438h-.437v.438h1.313v-.438h-.438V.875zm1.75-.438H4.812v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.873.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M1.75 2.188h-.437v.438h.438zm0 2.625h-.437v.438h.438zm-.875.875H.438v.438h.438z" fill="#f0f0f0"/>
`;function Kr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gr}
	</svg>`}var Jr=Z`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Qr(e={}){return p`<svg
		${W(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jr}
	</svg>`}var Yr=globalThis.$discordMessage??{};function nt(){return Yr}var bs={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},ys=nt().avatars??{},Ye=Object.assign(bs,ys,{default:bs[ys.default]??ys.default??bs.blue}),Gt=nt().profiles??{},Xr=nt().defaultTheme==="light"?"light":"dark",eo=nt().defaultMode==="compact"?"compact":"cozy",to=nt().defaultBackground==="none"?"none":"discord",so=new Map([["heart",yr()],["crystal",dr()],["diamond",vr()],["explosion",pr()],["flame",gr()],["flower",_r()],["key",Mr()],["leaf",Hr()],["lightning",kr()],["magic",Cr()],["moon",Er()],["mushroom",Sr()],["mythical",Ir()],["ornament",Dr()],["plasma",Ur()],["rock",Nr()],["shell",Lr()],["skull",Zr()],["sun",qr()],["sword",Kr()],["water",Qr()]]),io=Z`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function pi(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${io}
	</svg>`}var ao=Z`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function ui(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ao}
	</svg>`}var ro=Z`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function gi(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ro}
	</svg>`}var oo=Z`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function zi(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${oo}
	</svg>`}var ho=Z`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function _i(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ho}
	</svg>`}var ct=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Te=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},Se="light-theme",dt="compact-mode",bi="no-background",oh=(()=>{let e=[oe("discord-messages")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[];var L=class extends a{static{s=this}static{const H=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[rs({context:Se}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],v=[rs({context:bi}),y({type:Boolean,reflect:!0,attribute:"no-background"})],h=[rs({context:dt}),y({type:Boolean,reflect:!0,attribute:"compact-mode"})],_=[y({reflect:!0,attribute:"channel-type"})],u=[y({reflect:!0,attribute:"channel-name"})],ct(this,null,r,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,B)=>{w.lightTheme=B}},metadata:H},o,l),ct(this,null,v,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:w=>"noBackground"in w,get:w=>w.noBackground,set:(w,B)=>{w.noBackground=B}},metadata:H},g,n),ct(this,null,h,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:w=>"compactMode"in w,get:w=>w.compactMode,set:(w,B)=>{w.compactMode=B}},metadata:H},M,b),ct(this,null,_,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:w=>"channelType"in w,get:w=>w.channelType,set:(w,B)=>{w.channelType=B}},metadata:H},m,c),ct(this,null,u,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:w=>"channelName"in w,get:w=>w.channelName,set:(w,B)=>{w.channelName=B}},metadata:H},I,C),ct(null,t={value:s},e,{kind:"class",name:s.name,metadata:H},null,i),L=s=t.value,H&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})}static styles=re`
		:host {
			color: #fff;
			background-color: #36393e;
			display: block;
			font-size: 16px;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			line-height: 170%;
			border: 1px solid rgba(255, 255, 255, 0.05);
		}

		:host([light-theme]) {
			color: #747f8d;
			background-color: #fff;
			border-color: #dedede;
		}

		:host([no-background]) {
			background-color: unset;
		}

		::slotted(*) {
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
		}

		::slotted(*:first-child) {
			margin-top: 0.5rem;
		}

		::slotted(*:not(:first-child)) {
			margin-top: 1.0625rem;
		}

		:host([compact-mode]) ::slotted(*:not(:first-child)) {
			margin-top: unset;
		}

		::slotted(*:last-child) {
			margin-bottom: 0.5rem;
			border-bottom-width: 0;
		}

		:host .discord-channel-header {
			display: flex;
			align-items: center;
			padding: 0.5rem 1rem;
			box-shadow:
				0 2px 0 0 rgba(0, 0, 0, 0.05),
				0 1.5px 0 0 rgba(0, 0, 0, 0.05),
				0 1px 0 0 rgba(0, 0, 0, 0.16);
		}

		:host .discord-channel-icon {
			height: 24px;
			width: auto;
			margin: 0 8px;
			position: relative;
			flex: 0 0 auto;
			color: #80848e;
		}

		:host([light-theme]) .discord-channel-icon {
			color: #6d6f78;
		}

		:host .discord-channel-name {
			margin: 0 8px 0 0;
			flex: 0 0 auto;
			min-width: auto;
		}
	`;#e=Te(this,o,!1);get lightTheme(){return this.#e}set lightTheme(H){this.#e=H}#t=(Te(this,l),Te(this,g,!1));get noBackground(){return this.#t}set noBackground(H){this.#t=H}#s=(Te(this,n),Te(this,M,!1));get compactMode(){return this.#s}set compactMode(H){this.#s=H}#i=(Te(this,b),Te(this,m,void 0));get channelType(){return this.#i}set channelType(H){this.#i=H}#r=(Te(this,c),Te(this,I,void 0));get channelName(){return this.#r}set channelName(H){this.#r=H}connectedCallback(){super.connectedCallback(),(this.lightTheme||Xr==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||eo==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||to==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let H;switch(this.channelType){case"text":H=p`${ui()}`;break;case"voice":H=p`${_i()}`;break;case"locked":H=p`${zi()}`;break;case"thread":H=p`${gi()}`;break;case"forum":H=p`${pi()}`;break}return p`
			${D(this.channelType&&this.channelName,()=>p`<div class="discord-channel-header">
						<div class="discord-channel-icon">${H}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Te(this,C)}static{Te(s,i)}};return L=s})(),Ht=zs(class extends _s{constructor(e){if(super(e),e.type!==gs.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(s=>s!=="")));for(const s in t)t[s]&&!this.nt?.has(s)&&this.st.add(s);return this.render(t)}const i=e.element.classList;for(const s of this.st)s in t||(i.remove(s),this.st.delete(s));for(const s in t){const a=!!t[s];a===this.st.has(s)||this.nt?.has(s)||(a?(i.add(s),this.st.add(s)):(i.remove(s),this.st.delete(s)))}return Qe}}),G=e=>e??ee,lo=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),no=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),co=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),mo=e=>e instanceof Date?lo.format(e):e,vo=(e,t=!1)=>e instanceof Date?t?co.format(e):no.format(e):e;function Kt(e,t=!1,i=!1){if(!(e instanceof Date)&&typeof e!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return t?vo(e,i):mo(e)}var fo=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function ws(e){const t=nt().emojis?.[e];if(t)return t;const i=fo.exec(e);if(i?.groups){const{name:s,id:a,animated:r}=i.groups;return{name:s,url:`https://cdn.discordapp.com/emojis/${a}.${r?"gif":"png"}`}}}function yi(e){if(e)return so.get(e)??e}var po=Z`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function mt(e={}){return p`<svg
		${W(e)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${po}
	</svg>`}var Ms=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},$t=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},hh=(()=>{let e=[oe("discord-verified-author-tag")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[];var h=class extends a{static{s=this}static{const M=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y({type:Boolean})],v=[we({context:dt}),y({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ms(this,null,r,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:b=>"verified"in b,get:b=>b.verified,set:(b,_)=>{b.verified=_}},metadata:M},o,l),Ms(this,null,v,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,_)=>{b.compactMode=_}},metadata:M},g,n),Ms(null,t={value:s},e,{kind:"class",name:s.name,metadata:M},null,i),h=s=t.value,M&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=re`
		:host {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			align-items: center;
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-application-tag-verified {
			display: inline-block;
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.25rem;
		}

		:host([compact-mode]) {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
			margin-left: 0px !important;
			margin-top: 0px !important;
		}

		:host([compact-mode]) .discord-application-tag-verified {
			margin-right: 0.7em;
			margin-left: -0.7em;
		}
	`;#e=$t(this,o,!1);get verified(){return this.#e}set verified(M){this.#e=M}#t=($t(this,l),$t(this,g,!1));get compactMode(){return this.#t}set compactMode(M){this.#t=M}render(){return p`${D(this.verified,()=>mt())}App`}constructor(){super(...arguments),$t(this,n)}static{$t(s,i)}};return h=s})(),wi="important",uo=" !"+wi,at=zs(class extends _s{constructor(e){if(super(e),e.type!==gs.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,i)=>{const s=e[i];return s==null?t:t+`${i=i.includes("-")?i:i.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${s};`},"")}update(e,[t]){const{style:i}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(const s of this.ft)t[s]==null&&(this.ft.delete(s),s.includes("-")?i.removeProperty(s):i[s]=null);for(const s in t){const a=t[s];if(a!=null){this.ft.add(s);const r=typeof a=="string"&&a.endsWith(uo);s.includes("-")||r?i.setProperty(s,r?a.slice(0,-11):a,r?wi:""):i[s]=a}}return Qe}}),Me=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},K=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},lh=(()=>{let e=[oe("discord-author-info")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[],L,H=[],w=[],B,X=[],ie=[],ae,he=[],le=[],ne,ce=[],de=[],me,ve=[],fe=[],pe,ue=[],ge=[],ze,_e=[],be=[],ye,O=[],k=[];var R=class extends a{static{s=this}static{const S=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y()],v=[y({type:Boolean})],h=[y({type:Boolean})],_=[y({type:Boolean,attribute:"official-app"})],u=[y({type:Boolean})],L=[y({attribute:"role-color"})],B=[y({attribute:"role-icon"})],ae=[y({attribute:"role-name"})],ne=[y({attribute:"clan-icon"})],me=[y({attribute:"clan-tag"})],pe=[y({type:Boolean})],ze=[we({context:dt}),y({type:Boolean,reflect:!0,attribute:"compact-mode"})],ye=[we({context:Se}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],Me(this,null,r,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:$=>"author"in $,get:$=>$.author,set:($,F)=>{$.author=F}},metadata:S},o,l),Me(this,null,v,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:$=>"bot"in $,get:$=>$.bot,set:($,F)=>{$.bot=F}},metadata:S},g,n),Me(this,null,h,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:$=>"server"in $,get:$=>$.server,set:($,F)=>{$.server=F}},metadata:S},M,b),Me(this,null,_,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:$=>"officialApp"in $,get:$=>$.officialApp,set:($,F)=>{$.officialApp=F}},metadata:S},m,c),Me(this,null,u,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:$=>"op"in $,get:$=>$.op,set:($,F)=>{$.op=F}},metadata:S},I,C),Me(this,null,L,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:$=>"roleColor"in $,get:$=>$.roleColor,set:($,F)=>{$.roleColor=F}},metadata:S},H,w),Me(this,null,B,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:$=>"roleIcon"in $,get:$=>$.roleIcon,set:($,F)=>{$.roleIcon=F}},metadata:S},X,ie),Me(this,null,ae,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:$=>"roleName"in $,get:$=>$.roleName,set:($,F)=>{$.roleName=F}},metadata:S},he,le),Me(this,null,ne,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:$=>"clanIcon"in $,get:$=>$.clanIcon,set:($,F)=>{$.clanIcon=F}},metadata:S},ce,de),Me(this,null,me,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:$=>"clanTag"in $,get:$=>$.clanTag,set:($,F)=>{$.clanTag=F}},metadata:S},ve,fe),Me(this,null,pe,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:$=>"verified"in $,get:$=>$.verified,set:($,F)=>{$.verified=F}},metadata:S},ue,ge),Me(this,null,ze,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:$=>"compactMode"in $,get:$=>$.compactMode,set:($,F)=>{$.compactMode=F}},metadata:S},_e,be),Me(this,null,ye,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:$=>"lightTheme"in $,get:$=>$.lightTheme,set:($,F)=>{$.lightTheme=F}},metadata:S},O,k),Me(null,t={value:s},e,{kind:"class",name:s.name,metadata:S},null,i),R=s=t.value,S&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:S})}static styles=re`
		:host {
			display: inline-flex;
			align-items: center;
			font-size: 16px;
			text-underline-offset: 1px;
			margin-right: 0.25rem;
		}

		:host .discord-author-username {
			color: #fff;
			font-size: 1em;
			font-weight: 500;
		}

		:host .discord-author-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		:host([light-theme]) .discord-author-username {
			color: #23262a;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.54);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-left: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			width: max-content;
			gap: 0.25rem;
			justify-content: space-between;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			min-width: 45px;
			line-height: 1rem !important;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.34);
		}

		:host([light-theme]) .discord-clan-tag {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([compact-mode]) .discord-clan-tag {
			margin-left: 0rem;
		}

		:host .discord-clan-tag span,
		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			user-select: none;
			-webkit-user-select: none;
		}

		:host .discord-application-tag {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: inline-flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-official-application {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-official-application {
			margin-right: 5px;
			margin-left: 0px !important;
		}

		:host .discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		:host .discord-author-role-icon {
			margin-left: 0.25rem;
			vertical-align: top;
			height: calc(1rem + 4px);
			width: calc(1rem + 4px);
		}

		:host([compact-mode]) .discord-author-username {
			margin-right: 0.25rem;
		}

		:host([compact-mode]) .discord-application-tag {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
		}
	`;#e=K(this,o,void 0);get author(){return this.#e}set author(S){this.#e=S}#t=(K(this,l),K(this,g,!1));get bot(){return this.#t}set bot(S){this.#t=S}#s=(K(this,n),K(this,M,!1));get server(){return this.#s}set server(S){this.#s=S}#i=(K(this,b),K(this,m,!1));get officialApp(){return this.#i}set officialApp(S){this.#i=S}#r=(K(this,c),K(this,I,!1));get op(){return this.#r}set op(S){this.#r=S}#a=(K(this,C),K(this,H,void 0));get roleColor(){return this.#a}set roleColor(S){this.#a=S}#o=(K(this,w),K(this,X,void 0));get roleIcon(){return this.#o}set roleIcon(S){this.#o=S}#h=(K(this,ie),K(this,he,void 0));get roleName(){return this.#h}set roleName(S){this.#h=S}#n=(K(this,le),K(this,ce,void 0));get clanIcon(){return this.#n}set clanIcon(S){this.#n=S}#l=(K(this,de),K(this,ve,void 0));get clanTag(){return this.#l}set clanTag(S){this.#l=S}#c=(K(this,fe),K(this,ue,!1));get verified(){return this.#c}set verified(S){this.#c=S}#d=(K(this,ge),K(this,_e,!1));get compactMode(){return this.#d}set compactMode(S){this.#d=S}#m=(K(this,be),K(this,O,!1));get lightTheme(){return this.#m}set lightTheme(S){this.#m=S}render(){const S=yi(this.clanIcon),$=this.clanTag?.slice(0,4);return p`${D(this.compactMode,()=>null,()=>p`<span class="discord-author-username" style="${at({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${D(this.roleIcon&&!this.compactMode,()=>p`<img
					class="discord-author-role-icon"
					src=${G(this.roleIcon)}
					height="20"
					width="20"
					alt=${G(this.roleName)}
					draggable="false"
				/>`)}
		${D(this.bot&&!this.server&&!this.officialApp,()=>p`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${D(this.server&&!this.bot&&!this.officialApp,()=>p`<span class="discord-application-tag">Server</span>`)}
		${D(this.officialApp&&!this.server&&!this.bot,()=>p`<span class="discord-official-application">${mt()}OFFICIAL</span>`)}
		${D(this.op,()=>p`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${D(this.compactMode,()=>p`<span class="discord-author-username" style="${at({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${D(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>p`
				<span class="discord-clan-tag">
					${S==="string"?p`<img srcset=${G(S)} alt=${G($)} width="12" height="12" draggable="false" />`:S}
					<span>${$}</span>
				</span>
			`)} `}constructor(){super(...arguments),K(this,k)}static{K(s,i)}};return R=s})(),go=Z`
 	<path 
		fill="currentColor" 
 		d="M15.56 11.77c.2-.1.44.02.44.23a4 4 0 1 1-4-4c.21 0 .33.25.23.44a2.5 2.5 0 0 0 3.32 3.32Z"
 	/>
  	<path 
		fill="currentColor" 
  		fill-rule="evenodd" 
  		d="M22.89 11.7q.105.3 0 .6C22.27 13.9 19.1 21 12 21c-7.11 0-10.27-7.11-10.89-8.7a.83.83 0 0 1 0-.6C1.73 10.1 4.9 3 12 3c7.11 0 10.27 7.11 10.89 8.7m-4.5-3.62A15.1 15.1 0 0 1 20.85 12c-.38.88-1.18 2.47-2.46 3.92C16.87 17.62 14.8 19 12 19s-4.87-1.38-6.39-3.08A15.1 15.1 0 0 1 3.15 12c.38-.88 1.18-2.47 2.46-3.92C7.13 6.38 9.2 5 12 5s4.87 1.38 6.39 3.08" 
  		clip-rule="evenodd"
  	/>
`;function zo(e={}){return p`<svg
		${W(e)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${go}
	</svg>`}var J=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},U=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},nh=(()=>{let e=[oe("discord-message")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[],L,H=[],w=[],B,X=[],ie=[],ae,he=[],le=[],ne,ce=[],de=[],me,ve=[],fe=[],pe,ue=[],ge=[],ze,_e=[],be=[],ye,O=[],k=[],R,S=[],$=[],F,Oe=[],De=[],Be,Ue=[],Pe=[],Ne,Re=[],Le=[],Fe,Ze=[],We=[],qe,V=[],z=[],j,Ee=[],Ge=[],Xe,E=[],f=[],P,Ct=[],pt=[],xe,At=[],$s=[],ks,Ts=[],Cs=[];var As=class extends a{static{s=this}static{const T=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y()],v=[y()],h=[y()],_=[y({type:Boolean})],u=[y({type:Boolean})],L=[y({type:Boolean,attribute:"official-app"})],B=[y({type:Boolean})],ae=[y({type:Boolean})],ne=[y({type:Boolean})],me=[y({attribute:"role-color"})],pe=[y({attribute:"role-icon"})],ze=[y({attribute:"role-name"})],ye=[y({attribute:"clan-icon"})],R=[y({attribute:"clan-tag"})],F=[y({type:Boolean,reflect:!0})],Be=[y({type:Boolean,reflect:!0})],Ne=[y({type:String,converter:d=>Kt(d,!1,!1),attribute:!0})],Fe=[y({type:Boolean,attribute:"twenty-four"})],qe=[y({type:Boolean,attribute:"message-body-only"})],j=[we({context:Se}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],Xe=[we({context:dt}),y({type:Boolean,reflect:!0,attribute:"compact-mode"})],P=[we({context:bi}),y({type:Boolean,reflect:!0,attribute:"no-background"})],xe=[y({type:Boolean,reflect:!0,attribute:"has-thread"})],ks=[y({reflect:!1,attribute:"dismiss-message-clicked"})],J(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:d=>"profile"in d,get:d=>d.profile,set:(d,A)=>{d.profile=A}},metadata:T},o,l),J(this,null,v,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:d=>"author"in d,get:d=>d.author,set:(d,A)=>{d.author=A}},metadata:T},g,n),J(this,null,h,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:d=>"avatar"in d,get:d=>d.avatar,set:(d,A)=>{d.avatar=A}},metadata:T},M,b),J(this,null,_,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:d=>"bot"in d,get:d=>d.bot,set:(d,A)=>{d.bot=A}},metadata:T},m,c),J(this,null,u,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:d=>"server"in d,get:d=>d.server,set:(d,A)=>{d.server=A}},metadata:T},I,C),J(this,null,L,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:d=>"officialApp"in d,get:d=>d.officialApp,set:(d,A)=>{d.officialApp=A}},metadata:T},H,w),J(this,null,B,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:d=>"verified"in d,get:d=>d.verified,set:(d,A)=>{d.verified=A}},metadata:T},X,ie),J(this,null,ae,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:d=>"op"in d,get:d=>d.op,set:(d,A)=>{d.op=A}},metadata:T},he,le),J(this,null,ne,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:d=>"edited"in d,get:d=>d.edited,set:(d,A)=>{d.edited=A}},metadata:T},ce,de),J(this,null,me,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:d=>"roleColor"in d,get:d=>d.roleColor,set:(d,A)=>{d.roleColor=A}},metadata:T},ve,fe),J(this,null,pe,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:d=>"roleIcon"in d,get:d=>d.roleIcon,set:(d,A)=>{d.roleIcon=A}},metadata:T},ue,ge),J(this,null,ze,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:d=>"roleName"in d,get:d=>d.roleName,set:(d,A)=>{d.roleName=A}},metadata:T},_e,be),J(this,null,ye,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:d=>"clanIcon"in d,get:d=>d.clanIcon,set:(d,A)=>{d.clanIcon=A}},metadata:T},O,k),J(this,null,R,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:d=>"clanTag"in d,get:d=>d.clanTag,set:(d,A)=>{d.clanTag=A}},metadata:T},S,$),J(this,null,F,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:d=>"highlight"in d,get:d=>d.highlight,set:(d,A)=>{d.highlight=A}},metadata:T},Oe,De),J(this,null,Be,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:d=>"ephemeral"in d,get:d=>d.ephemeral,set:(d,A)=>{d.ephemeral=A}},metadata:T},Ue,Pe),J(this,null,Ne,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:d=>"timestamp"in d,get:d=>d.timestamp,set:(d,A)=>{d.timestamp=A}},metadata:T},Re,Le),J(this,null,Fe,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:d=>"twentyFour"in d,get:d=>d.twentyFour,set:(d,A)=>{d.twentyFour=A}},metadata:T},Ze,We),J(this,null,qe,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:d=>"messageBodyOnly"in d,get:d=>d.messageBodyOnly,set:(d,A)=>{d.messageBodyOnly=A}},metadata:T},V,z),J(this,null,j,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:d=>"lightTheme"in d,get:d=>d.lightTheme,set:(d,A)=>{d.lightTheme=A}},metadata:T},Ee,Ge),J(this,null,Xe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:d=>"compactMode"in d,get:d=>d.compactMode,set:(d,A)=>{d.compactMode=A}},metadata:T},E,f),J(this,null,P,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:d=>"noBackground"in d,get:d=>d.noBackground,set:(d,A)=>{d.noBackground=A}},metadata:T},Ct,pt),J(this,null,xe,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:d=>"hasThread"in d,get:d=>d.hasThread,set:(d,A)=>{d.hasThread=A}},metadata:T},At,$s),J(this,null,ks,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:d=>"dismissMessageClicked"in d,get:d=>d.dismissMessageClicked,set:(d,A)=>{d.dismissMessageClicked=A}},metadata:T},Ts,Cs),J(null,t={value:s},e,{kind:"class",name:s.name,metadata:T},null,i),As=s=t.value,T&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:T})}static styles=re`
		:host {
			color: #dcddde;
			display: flex;
			flex-direction: column;
			font-size: 0.9em;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			position: relative;
			word-wrap: break-word;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			min-height: 1.375rem;
			padding-left: 1em;
			padding-right: 48px;
			margin-top: inherit;
			margin-bottom: inherit;
			line-height: 16px;
		}

		.discord-message-inner {
			display: flex;
			position: relative;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
		}

		.discord-message-inner-center {
			align-items: center;
		}

		:host([message-body-only]) {
			margin-top: 0px !important;
			padding-top: 0.125rem !important;
			padding-bottom: 0.0625rem !important;
		}

		:host([highlight]),
		:host([ephemeral]) {
			padding-right: 5px;
			position: relative;
		}

		:host([highlight])::before,
		:host([ephemeral])::before {
			content: '';
			position: absolute;
			display: block;
			top: 0;
			left: 0;
			bottom: 0;
			pointer-events: none;
			width: 2px;
		}

		:host([highlight]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight][light-theme]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight])::before {
			background-color: #faa61a;
		}

		:host([light-theme][highlight])::before {
			background-color: #af7615;
		}

		:host([ephemeral]) {
			background-color: rgba(88, 101, 242, 0.05);
		}

		:host([ephemeral]:hover) {
			background-color: rgba(88, 101, 242, 0.1);
		}

		:host([ephemeral])::before {
			background-color: #5865f2;
		}

		:host([light-theme]) {
			color: #2e3338;
			border-color: #eceeef;
		}

		.discord-author-avatar {
			margin-right: 16px;
			margin-top: 5px;
			min-width: 40px;
			z-index: 1;
			display: flex;
		}

		.discord-author-avatar img {
			width: 40px;
			height: 40px;
			border-radius: 50%;
			cursor: pointer;
		}

		.discord-message-timestamp {
			color: #72767d;
			font-size: 12px;
			margin-left: 3px;
		}

		.discord-message-body-only-indent {
			width: 56px;
		}

		:host(:hover) .discord-message-timestamp-hover::before {
			content: attr(datetime);
		}

		:host([light-theme]) .discord-message-timestamp {
			color: #747f8d;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-message-content {
			width: 100%;
			line-height: 160%;
			font-weight: normal;
			padding-top: 2px;
		}

		.discord-message-body {
			font-size: 1rem;
			font-weight: 400;
			word-break: break-word;
			position: relative;
		}

		:host([light-theme]) .discord-message-timestamp,
		:host([compact-mode]) .discord-message:hover .discord-message-timestamp {
			color: #99aab5;
		}

		:host([light-theme][compact-mode]).discord-message-timestamp {
			color: #d1d9de;
		}

		:host([compact-mode]) .discord-message-timestamp {
			display: inline-block;
			width: 3.1rem;
			text-align: right;
			font-size: 0.6875rem;
			line-height: 1.375rem;
			margin-right: 0.375rem;
			margin-left: 0;
			text-indent: 0;
		}

		:host([compact-mode]) .discord-message-body {
			line-height: 1.375rem;
			padding-left: 10px;
			margin-left: -6px;
		}

		:host([compact-mode]) .discord-message-compact-indent {
			padding-left: 10px;
		}

		:host .discord-message-markup {
			font-size: 1rem;
			line-height: 1.375rem;
			word-wrap: break-word;
			user-select: text;
			font-weight: 400;
			display: inline;
		}

		:host(:hover) {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([highlight]:hover) {
			background-color: hsl(40 calc(1 * 86.4%) 56.9%/0.08);
		}

		:host([has-thread]):after {
			width: 2rem;
			left: 2.2rem;
			top: 4.8rem;
			border-left: 2px solid #4f545c !important;
			border-bottom: 2px solid #4f545c !important;
			border-bottom-left-radius: 8px !important;
			bottom: 29px;
			content: '';
			position: absolute;
		}

		:host([light-theme][has-Thread]):after {
			border-color: #747f8d !important;
		}

		.discord-message-ephemeral {
			margin-top: 4px;
			font-size: 12px;
			font-weight: 400;
			color: #72767d;
		}

		:host([light-theme]) .discord-message-ephemeral {
			color: #747f8d;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: #00aff4;
			font-weight: 500;
			cursor: pointer;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link:hover {
			text-decoration: underline;
		}

		.discord-message-ephemeral .discord-message-ephemeral-icon {
			margin-right: 4px;
			vertical-align: text-bottom;
		}
	`;#e=U(this,o,void 0);get profile(){return this.#e}set profile(T){this.#e=T}#t=(U(this,l),U(this,g,"User"));get author(){return this.#t}set author(T){this.#t=T}#s=(U(this,n),U(this,M,void 0));get avatar(){return this.#s}set avatar(T){this.#s=T}#i=(U(this,b),U(this,m,!1));get bot(){return this.#i}set bot(T){this.#i=T}#r=(U(this,c),U(this,I,!1));get server(){return this.#r}set server(T){this.#r=T}#a=(U(this,C),U(this,H,!1));get officialApp(){return this.#a}set officialApp(T){this.#a=T}#o=(U(this,w),U(this,X,!1));get verified(){return this.#o}set verified(T){this.#o=T}#h=(U(this,ie),U(this,he,!1));get op(){return this.#h}set op(T){this.#h=T}#n=(U(this,le),U(this,ce,!1));get edited(){return this.#n}set edited(T){this.#n=T}#l=(U(this,de),U(this,ve,void 0));get roleColor(){return this.#l}set roleColor(T){this.#l=T}#c=(U(this,fe),U(this,ue,void 0));get roleIcon(){return this.#c}set roleIcon(T){this.#c=T}#d=(U(this,ge),U(this,_e,void 0));get roleName(){return this.#d}set roleName(T){this.#d=T}#m=(U(this,be),U(this,O,void 0));get clanIcon(){return this.#m}set clanIcon(T){this.#m=T}#f=(U(this,k),U(this,S,void 0));get clanTag(){return this.#f}set clanTag(T){this.#f=T}#v=(U(this,$),U(this,Oe,!1));get highlight(){return this.#v}set highlight(T){this.#v=T}#p=(U(this,De),U(this,Ue,!1));get ephemeral(){return this.#p}set ephemeral(T){this.#p=T}#g=(U(this,Pe),U(this,Re,new Date));get timestamp(){return this.#g}set timestamp(T){this.#g=T}#u=(U(this,Le),U(this,Ze,!1));get twentyFour(){return this.#u}set twentyFour(T){this.#u=T}#_=(U(this,We),U(this,V,!1));get messageBodyOnly(){return this.#_}set messageBodyOnly(T){this.#_=T}#z=(U(this,z),U(this,Ee,!1));get lightTheme(){return this.#z}set lightTheme(T){this.#z=T}#b=(U(this,Ge),U(this,E,!1));get compactMode(){return this.#b}set compactMode(T){this.#b=T}#y=(U(this,f),U(this,Ct,!1));get noBackground(){return this.#y}set noBackground(T){this.#y=T}#w=(U(this,pt),U(this,At,!1));get hasThread(){return this.#w}set hasThread(T){this.#w=T}#M=(U(this,$s),U(this,Ts,()=>{}));get dismissMessageClicked(){return this.#M}set dismissMessageClicked(T){this.#M=T}willUpdate(){this.hasThread=Array.from(this.children).some(T=>T.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(T=>T.tagName.toLowerCase()==="discord-mention"&&T.hasAttribute("highlight")&&(T.type==="user"||T.type==="role"))}handleSpaceToDismissMessage(T){T.code==="Space"&&(T.preventDefault(),T.stopPropagation(),this.dismissMessageClicked?.())}render(){const T={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},d=this.profile!==void 0&&Reflect.get(Gt,this.profile)||{},A={...T,...d,avatar:this.resolveAvatar(d.avatar??this.avatar)},ut=Kt(this.timestamp,this.compactMode,this.twentyFour)??void 0;return p`
			<slot name="reply"></slot>
			<div
				class=${Ht({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${D(this.compactMode&&!this.messageBodyOnly,()=>p`<time datetime="${G(ut)}" class="discord-message-timestamp">${ut}</time>`,()=>null)}
				${D(this.messageBodyOnly,()=>p`<time
							datetime="${G(ut)}"
							class=${Ht({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${D(this.compactMode||this.messageBodyOnly,()=>null,()=>p`<div class="discord-author-avatar">
							<img src="${G(A.avatar)}" alt="${G(A.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${D(this.compactMode||this.messageBodyOnly,()=>null,()=>p`
							<discord-author-info
								author=${A.author??""}
								?bot=${A.bot??!1}
								?server=${A.server??!1}
								?official-app=${A.officialApp??!1}
								?verified=${A.verified??!1}
								?op=${A.op??!1}
								role-color=${A.roleColor??""}
								role-icon=${A.roleIcon??""}
								role-name=${A.roleName??""}
								clan-icon=${A.clanIcon??""}
								clan-tag=${A.clanTag??""}
							></discord-author-info
							><time datetime="${G(ut)}" class="discord-message-timestamp">${ut}</time>
						`)}
					<div class="discord-message-body">
						${D(this.compactMode,()=>p`<discord-author-info
									author=${A.author??""}
									?bot=${A.bot??!1}
									?server=${A.server??!1}
									?official-app=${A.officialApp??!1}
									?verified=${A.verified??!1}
									?op=${A.op??!1}
									role-color=${A.roleColor??""}
									role-icon=${A.roleIcon??""}
									role-name=${A.roleName??""}
									clan-icon=${A.clanIcon??""}
									clan-tag=${A.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${D(this.edited,()=>p`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${D(this.ephemeral,()=>p`
								<div class="discord-message-ephemeral">
									${zo()} Only you can see this •
									<span
										role="button"
										class="discord-message-ephemeral-link"
										@click=${this.dismissMessageClicked}
										@keydown=${this.handleSpaceToDismissMessage}
										>Dismiss message</span
									>
								</div>
							`,()=>null)}
					</div>
				</div>
			</div>
		`}resolveAvatar(T){return T===void 0?Ye.default:Ye[T]??T??Ye.default}constructor(){super(...arguments),U(this,Cs)}static{U(s,i)}};return As=s})(),_o=Z`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Mi(e={}){return p`<svg ${W(e)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${_o}</svg>`}var bo=Z`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function xi(e){return p`<svg ${W(e||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${bo}
	</svg>`}var yo=Z`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function wo(e={}){return p`<svg ${W(e)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${yo}</svg>`}var se=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},q=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},Mo=(()=>{let e=[oe("discord-reply")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[],L,H=[],w=[],B,X=[],ie=[],ae,he=[],le=[],ne,ce=[],de=[],me,ve=[],fe=[],pe,ue=[],ge=[],ze,_e=[],be=[],ye,O=[],k=[],R,S=[],$=[],F,Oe=[],De=[],Be,Ue=[],Pe=[],Ne,Re=[],Le=[],Fe,Ze=[],We=[];var qe=class extends a{static{s=this}static{const V=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y()],v=[y()],h=[y()],_=[y({type:Boolean})],u=[y({type:Boolean})],L=[y({type:Boolean,attribute:"official-app"})],B=[y({type:Boolean})],ae=[y({type:Boolean})],ne=[y({type:Boolean})],me=[y({attribute:"role-color"})],pe=[y({type:Boolean})],ze=[y({type:Boolean})],ye=[y({type:Boolean})],R=[y({attribute:"clan-icon"})],F=[y({attribute:"clan-tag"})],Be=[y({type:Boolean,reflect:!0})],Ne=[we({context:Se}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],Fe=[we({context:dt}),y({type:Boolean,reflect:!0,attribute:"compact-mode"})],se(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:z=>"profile"in z,get:z=>z.profile,set:(z,j)=>{z.profile=j}},metadata:V},o,l),se(this,null,v,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:z=>"author"in z,get:z=>z.author,set:(z,j)=>{z.author=j}},metadata:V},g,n),se(this,null,h,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:z=>"avatar"in z,get:z=>z.avatar,set:(z,j)=>{z.avatar=j}},metadata:V},M,b),se(this,null,_,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:z=>"bot"in z,get:z=>z.bot,set:(z,j)=>{z.bot=j}},metadata:V},m,c),se(this,null,u,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:z=>"server"in z,get:z=>z.server,set:(z,j)=>{z.server=j}},metadata:V},I,C),se(this,null,L,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:z=>"officialApp"in z,get:z=>z.officialApp,set:(z,j)=>{z.officialApp=j}},metadata:V},H,w),se(this,null,B,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:z=>"op"in z,get:z=>z.op,set:(z,j)=>{z.op=j}},metadata:V},X,ie),se(this,null,ae,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:z=>"verified"in z,get:z=>z.verified,set:(z,j)=>{z.verified=j}},metadata:V},he,le),se(this,null,ne,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:z=>"edited"in z,get:z=>z.edited,set:(z,j)=>{z.edited=j}},metadata:V},ce,de),se(this,null,me,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:z=>"roleColor"in z,get:z=>z.roleColor,set:(z,j)=>{z.roleColor=j}},metadata:V},ve,fe),se(this,null,pe,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:z=>"command"in z,get:z=>z.command,set:(z,j)=>{z.command=j}},metadata:V},ue,ge),se(this,null,ze,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:z=>"attachment"in z,get:z=>z.attachment,set:(z,j)=>{z.attachment=j}},metadata:V},_e,be),se(this,null,ye,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:z=>"mentions"in z,get:z=>z.mentions,set:(z,j)=>{z.mentions=j}},metadata:V},O,k),se(this,null,R,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:z=>"clanIcon"in z,get:z=>z.clanIcon,set:(z,j)=>{z.clanIcon=j}},metadata:V},S,$),se(this,null,F,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:z=>"clanTag"in z,get:z=>z.clanTag,set:(z,j)=>{z.clanTag=j}},metadata:V},Oe,De),se(this,null,Be,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:z=>"deleted"in z,get:z=>z.deleted,set:(z,j)=>{z.deleted=j}},metadata:V},Ue,Pe),se(this,null,Ne,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:z=>"lightTheme"in z,get:z=>z.lightTheme,set:(z,j)=>{z.lightTheme=j}},metadata:V},Re,Le),se(this,null,Fe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:z=>"compactMode"in z,get:z=>z.compactMode,set:(z,j)=>{z.compactMode=j}},metadata:V},Ze,We),se(null,t={value:s},e,{kind:"class",name:s.name,metadata:V},null,i),qe=s=t.value,V&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:V})}static styles=re`
		:host {
			color: #b9bbbe;
			display: flex;
			font-size: 0.875rem;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			padding-top: 2px;
			margin-left: 56px;
			margin-bottom: 4px;
			align-items: center;
			line-height: 1.125rem;
			position: relative;
			white-space: pre;
			user-select: none;
		}

		:host([light-theme]) {
			color: #4f5660;
		}

		:host([compact-mode]),
		:host([deleted]) {
			margin-left: 62px;
			margin-bottom: 0;
		}

		:host:before {
			content: '';
			display: block;
			position: absolute;
			top: 50%;
			right: 100%;
			bottom: 0;
			left: -36px;
			margin-right: 4px;
			margin-top: -1px;
			margin-left: -1px;
			margin-bottom: -2px;
			border-left: 2px solid #4f545c !important;
			border-bottom: 0 solid #4f545c !important;
			border-right: 0 solid #4f545c !important;
			border-top: 2px solid #4f545c !important;
			border-top-left-radius: 6px;
		}

		:host([light-theme]):before {
			border-color: #747f8d !important;
		}

		.discord-replied-message-avatar,
		.discord-reply-badge {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 16px;
			height: 16px;
			border-radius: 50%;
			user-select: none;
			margin-right: 0.25rem;
		}

		.discord-reply-badge {
			display: flex;
			align-items: center;
			justify-content: center;
			color: #b9bbbe;
			background: #202225;
		}

		:host([light-theme]) .discord-reply-badge {
			color: #4f5660;
			background: #e3e5e8;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.8);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-right: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			justify-content: space-between;
			display: inline-flex;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			opacity: 0.55;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.5);
		}

		:host([light-theme]) .discord-clan-tag {
			opacity: 0.65;
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			display: inline-flex;
			align-items: center;
			margin-right: 0.25rem;
			right: 0.25rem;
		}

		:host .discord-clan-tag span {
			display: inline-flex;
			align-items: center;
			user-select: none;
			-webkit-user-select: none;
			line-height: 1rem !important;
		}

		.discord-application-tag {
			background-color: hsl(235, 85.6%, 64.7%);
			color: #fff;
			font-size: 0.625rem;
			margin-right: 0.25rem;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-application-tag {
			margin-right: 0.25rem;
		}

		.discord-application-tag .discord-application-tag-verified {
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.1rem;
		}

		.discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		.discord-replied-message-username {
			flex-shrink: 0;
			font-size: inherit;
			line-height: inherit;
			margin-right: 0.25rem;
			opacity: 0.64;
			font-weight: 500;
			color: #fff;
		}

		.discord-replied-message-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		.discord-replied-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
			user-select: none;
			cursor: pointer;
		}

		.discord-replied-deleted-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-replied-message-content:hover {
			color: #fff;
		}

		:host([light-theme]) .discord-replied-message-content:hover {
			color: #000;
		}

		:host .discord-replied-message-content .discord-message-edited {
			margin-left: 0.25rem;
		}

		.discord-replied-message-content-icon {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 20px;
			height: 20px;
			margin-left: 4px;
		}
	`;#e=q(this,o,void 0);get profile(){return this.#e}set profile(V){this.#e=V}#t=(q(this,l),q(this,g,"User"));get author(){return this.#t}set author(V){this.#t=V}#s=(q(this,n),q(this,M,void 0));get avatar(){return this.#s}set avatar(V){this.#s=V}#i=(q(this,b),q(this,m,!1));get bot(){return this.#i}set bot(V){this.#i=V}#r=(q(this,c),q(this,I,!1));get server(){return this.#r}set server(V){this.#r=V}#a=(q(this,C),q(this,H,!1));get officialApp(){return this.#a}set officialApp(V){this.#a=V}#o=(q(this,w),q(this,X,!1));get op(){return this.#o}set op(V){this.#o=V}#h=(q(this,ie),q(this,he,!1));get verified(){return this.#h}set verified(V){this.#h=V}#n=(q(this,le),q(this,ce,!1));get edited(){return this.#n}set edited(V){this.#n=V}#l=(q(this,de),q(this,ve,void 0));get roleColor(){return this.#l}set roleColor(V){this.#l=V}#c=(q(this,fe),q(this,ue,!1));get command(){return this.#c}set command(V){this.#c=V}#d=(q(this,ge),q(this,_e,!1));get attachment(){return this.#d}set attachment(V){this.#d=V}#m=(q(this,be),q(this,O,!1));get mentions(){return this.#m}set mentions(V){this.#m=V}#f=(q(this,k),q(this,S,void 0));get clanIcon(){return this.#f}set clanIcon(V){this.#f=V}#v=(q(this,$),q(this,Oe,void 0));get clanTag(){return this.#v}set clanTag(V){this.#v=V}#p=(q(this,De),q(this,Ue,!1));get deleted(){return this.#p}set deleted(V){this.#p=V}#g=(q(this,Pe),q(this,Re,!1));get lightTheme(){return this.#g}set lightTheme(V){this.#g=V}#u=(q(this,Le),q(this,Ze,!1));get compactMode(){return this.#u}set compactMode(V){this.#u=V}resolveAvatar(V){return Ye[V]??V??Ye.default}render(){const V={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},z=Reflect.get(Gt,this.profile)??{},j={...V,...z,avatar:this.resolveAvatar(z.avatar??this.avatar)},Ee=yi(j.clanIcon),Ge=j.clanTag?.slice(0,4),Xe=p`
			${D(j.bot&&!j.server&&!j.officialApp,()=>p`<span class="discord-application-tag">${j.verified?mt():""}App</span>`)}
			${D(j.server&&!j.bot&&!j.officialApp,()=>p`<span class="discord-application-tag">Server</span>`)}
			${D(j.officialApp&&!j.server&&!j.bot,()=>p`<span class="discord-application-tag">${mt()}OFFICIAL</span>`)}
		`;return p`${D(this.compactMode||this.deleted,()=>p`<div class="discord-reply-badge">${wo()}</div>`,()=>p`<img class="discord-replied-message-avatar" src="${G(j.avatar)}" alt="${G(j.author)}" />`)}
		${D(this.deleted,()=>p`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>p`${Xe}
					<span class="discord-replied-message-username" style=${at({color:j.roleColor})}
						>${D(this.mentions,()=>"@")}${j.author}</span
					>
					${D(j.clanIcon&&j.clanTag&&j.clanTag?.length>0,()=>p`<span class="discord-clan-tag">
								${Ee==="string"?p`<img
											srcset=${G(Ee)}
											alt=${G(Ge)}
											width="12"
											height="12"
											draggable="false"
										/>`:Ee}
								<span>${Ge}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${D(this.edited,()=>p`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${D(this.command,()=>xi({class:"discord-replied-message-content-icon"}),()=>D(this.attachment,()=>Mi({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),q(this,We)}static{q(s,i)}};return qe=s})(),xo=Z`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function Ho(e={}){return p`<svg ${W(e)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${xo}
	</svg>`}var $o=Z`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function ko(e={}){return p`<svg ${W(e)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${$o}
	</svg>`}var To=Z`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Hi(e={}){return p`<svg ${W(e)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${To}
	</svg>`}var Co=Z`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function Ao(e={}){return p`<svg ${W(e)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${Co}</svg>`}var Y=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},N=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},ch=(()=>{let e=[oe("discord-command")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[],L,H=[],w=[],B,X=[],ie=[],ae,he=[],le=[],ne,ce=[],de=[],me,ve=[],fe=[],pe,ue=[],ge=[],ze,_e=[],be=[],ye,O=[],k=[],R,S=[],$=[],F,Oe=[],De=[],Be,Ue=[],Pe=[],Ne,Re=[],Le=[],Fe,Ze=[],We=[],qe,V=[],z=[],j,Ee=[],Ge=[];var Xe=class extends a{static{s=this}static{const E=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y({attribute:"profile"})],v=[y({attribute:"author"})],h=[y({attribute:"avatar"})],_=[y({attribute:"role-color"})],u=[y({attribute:"command"})],L=[y({attribute:"type"})],B=[y({attribute:"context-user-profile"})],ae=[y({attribute:"context-user-name"})],ne=[y({attribute:"context-user-image"})],me=[y({attribute:"context-user-role-color"})],pe=[y({type:Boolean,attribute:"context-user-bot"})],ze=[y({type:Boolean,attribute:"context-user-bot-verified"})],ye=[y({type:Boolean,attribute:"context-command-reply"})],R=[y({type:Boolean,attribute:"context-attachment-reply"})],F=[y({type:String,attribute:"context-message-reply"})],Be=[y({type:Boolean,attribute:"context-message-deleted"})],Ne=[y({type:Boolean,attribute:"context-user-application-official"})],Fe=[y({type:Boolean,attribute:"context-user-server"})],qe=[we({context:dt}),y({type:Boolean,reflect:!0,attribute:"compact-mode"})],j=[we({context:Se}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],Y(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:f=>"profile"in f,get:f=>f.profile,set:(f,P)=>{f.profile=P}},metadata:E},o,l),Y(this,null,v,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:f=>"author"in f,get:f=>f.author,set:(f,P)=>{f.author=P}},metadata:E},g,n),Y(this,null,h,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:f=>"avatar"in f,get:f=>f.avatar,set:(f,P)=>{f.avatar=P}},metadata:E},M,b),Y(this,null,_,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:f=>"roleColor"in f,get:f=>f.roleColor,set:(f,P)=>{f.roleColor=P}},metadata:E},m,c),Y(this,null,u,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:f=>"command"in f,get:f=>f.command,set:(f,P)=>{f.command=P}},metadata:E},I,C),Y(this,null,L,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:f=>"type"in f,get:f=>f.type,set:(f,P)=>{f.type=P}},metadata:E},H,w),Y(this,null,B,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:f=>"contextUserProfile"in f,get:f=>f.contextUserProfile,set:(f,P)=>{f.contextUserProfile=P}},metadata:E},X,ie),Y(this,null,ae,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:f=>"contextUserName"in f,get:f=>f.contextUserName,set:(f,P)=>{f.contextUserName=P}},metadata:E},he,le),Y(this,null,ne,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:f=>"contextUserAvatar"in f,get:f=>f.contextUserAvatar,set:(f,P)=>{f.contextUserAvatar=P}},metadata:E},ce,de),Y(this,null,me,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:f=>"contextUserRoleColor"in f,get:f=>f.contextUserRoleColor,set:(f,P)=>{f.contextUserRoleColor=P}},metadata:E},ve,fe),Y(this,null,pe,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:f=>"contextUserBot"in f,get:f=>f.contextUserBot,set:(f,P)=>{f.contextUserBot=P}},metadata:E},ue,ge),Y(this,null,ze,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:f=>"contextUserBotVerified"in f,get:f=>f.contextUserBotVerified,set:(f,P)=>{f.contextUserBotVerified=P}},metadata:E},_e,be),Y(this,null,ye,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:f=>"contextCommandReply"in f,get:f=>f.contextCommandReply,set:(f,P)=>{f.contextCommandReply=P}},metadata:E},O,k),Y(this,null,R,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:f=>"contextAttachmentReply"in f,get:f=>f.contextAttachmentReply,set:(f,P)=>{f.contextAttachmentReply=P}},metadata:E},S,$),Y(this,null,F,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:f=>"contextMessageReply"in f,get:f=>f.contextMessageReply,set:(f,P)=>{f.contextMessageReply=P}},metadata:E},Oe,De),Y(this,null,Be,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:f=>"contextMessageDeleted"in f,get:f=>f.contextMessageDeleted,set:(f,P)=>{f.contextMessageDeleted=P}},metadata:E},Ue,Pe),Y(this,null,Ne,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:f=>"contextUserOfficialApplication"in f,get:f=>f.contextUserOfficialApplication,set:(f,P)=>{f.contextUserOfficialApplication=P}},metadata:E},Re,Le),Y(this,null,Fe,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:f=>"contextUserServer"in f,get:f=>f.contextUserServer,set:(f,P)=>{f.contextUserServer=P}},metadata:E},Ze,We),Y(this,null,qe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:f=>"compactMode"in f,get:f=>f.compactMode,set:(f,P)=>{f.compactMode=P}},metadata:E},V,z),Y(this,null,j,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:f=>"lightTheme"in f,get:f=>f.lightTheme,set:(f,P)=>{f.lightTheme=P}},metadata:E},Ee,Ge),Y(null,t={value:s},e,{kind:"class",name:s.name,metadata:E},null,i),Xe=s=t.value,E&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:E})}static styles=[Mo.styles,re`
			:host .discord-slash-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				font-weight: 500;
				background-color: #3c4270;
				border-radius: 3px;
				display: flex;
				padding: 0 5px;
				align-items: center;
				gap: 2px;
				cursor: default;
			}

			:host .discord-slash-command-name:hover {
				color: #fffffd !important;
				background-color: #5865f2;
			}

			.discord-context-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				opacity: 0.64;
				cursor: default;
				font-weight: 500;
			}

			.discord-arrow-right-icon {
				transform: rotate(267deg);
				width: 12px;
				height: 12px;
				fill: none;
				margin-right: 2px;
				margin-left: 2px;
				margin-top: 3px;
			}

			.discord-context-user {
				display: flex;
				align-items: center;
				margin-top: 3px;
			}

			.discord-message-margintop {
				margin-top: 3px;
			}

			:host .discord-message-deleted {
				color: rgb(185, 187, 190) !important;
				cursor: default;
			}

			:host .discord-replied-message-username {
				margin-right: 0;
			}

			:host([light-theme]) .discord-replied-message-username {
				color: rgb(46, 51, 56);
			}

			:host([compact-mode]) .discord-context-user {
				display: flex;
				align-items: center;
				margin: 0 !important;
			}

			:host([compact-mode]) .discord-message-margintop {
				margin-top: 0 !important;
			}
		`];#e=N(this,o,void 0);get profile(){return this.#e}set profile(E){this.#e=E}#t=(N(this,l),N(this,g,"User"));get author(){return this.#t}set author(E){this.#t=E}#s=(N(this,n),N(this,M,void 0));get avatar(){return this.#s}set avatar(E){this.#s=E}#i=(N(this,b),N(this,m,void 0));get roleColor(){return this.#i}set roleColor(E){this.#i=E}#r=(N(this,c),N(this,I,void 0));get command(){return this.#r}set command(E){this.#r=E}#a=(N(this,C),N(this,H,"slash_command"));get type(){return this.#a}set type(E){this.#a=E}#o=(N(this,w),N(this,X,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(E){this.#o=E}#h=(N(this,ie),N(this,he,"User"));get contextUserName(){return this.#h}set contextUserName(E){this.#h=E}#n=(N(this,le),N(this,ce,void 0));get contextUserAvatar(){return this.#n}set contextUserAvatar(E){this.#n=E}#l=(N(this,de),N(this,ve,void 0));get contextUserRoleColor(){return this.#l}set contextUserRoleColor(E){this.#l=E}#c=(N(this,fe),N(this,ue,!1));get contextUserBot(){return this.#c}set contextUserBot(E){this.#c=E}#d=(N(this,ge),N(this,_e,!1));get contextUserBotVerified(){return this.#d}set contextUserBotVerified(E){this.#d=E}#m=(N(this,be),N(this,O,!1));get contextCommandReply(){return this.#m}set contextCommandReply(E){this.#m=E}#f=(N(this,k),N(this,S,!1));get contextAttachmentReply(){return this.#f}set contextAttachmentReply(E){this.#f=E}#v=(N(this,$),N(this,Oe,void 0));get contextMessageReply(){return this.#v}set contextMessageReply(E){this.#v=E}#p=(N(this,De),N(this,Ue,!1));get contextMessageDeleted(){return this.#p}set contextMessageDeleted(E){this.#p=E}#g=(N(this,Pe),N(this,Re,!1));get contextUserOfficialApplication(){return this.#g}set contextUserOfficialApplication(E){this.#g=E}#u=(N(this,Le),N(this,Ze,!1));get contextUserServer(){return this.#u}set contextUserServer(E){this.#u=E}#_=(N(this,We),N(this,V,!1));get compactMode(){return this.#_}set compactMode(E){this.#_=E}#z=(N(this,z),N(this,Ee,!1));get lightTheme(){return this.#z}set lightTheme(E){this.#z=E}validCommandTypes=(N(this,Ge),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(E){return Ye[E]??E??Ye.default}render(){this.checkType();const E={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},f=Reflect.get(Gt,this.profile)??{},P={...E,...f,avatar:this.resolveAvatar(f.avatar??this.avatar)},Ct={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},pt=Reflect.get(Gt,this.contextUserProfile)??{},xe={...Ct,...pt,avatar:this.resolveAvatar(pt.avatar??this.contextUserAvatar)},At=this.contextMessageDeleted?p`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return p`
			${D(this.compactMode,()=>p`<div class="discord-reply-badge">${Ho()}</div>`,()=>p`<img class="discord-replied-message-avatar" src="${G(P.avatar)}" alt="${G(P.author)}" />`)}
			<span class="discord-replied-message-username" style=${at({color:P.roleColor??""})}>${P.author}</span>
			<span> used </span>
			${D(this.type==="slash_command",()=>p`<div class="discord-replied-message-content discord-slash-command-name">
						${ko()}<span>${this.command}</span>
					</div>`)}
			${D(this.type==="user_command",()=>p`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Hi({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${D(!this.compactMode,()=>p`<img
										class="discord-replied-message-avatar"
										src="${G(xe.avatar)}"
										alt="${G(xe.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${at({color:xe.roleColor??""})}
								>${xe.author}</span
							>
						</div>`)}
			${D(this.type==="message_command",()=>p`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Hi({class:"discord-arrow-right-icon"})}
						${D(!this.contextMessageDeleted,()=>p`<div class="discord-context-user">
									${D(!this.compactMode,()=>D(!this.contextUserOfficialApplication,()=>p`<img
													class="discord-replied-message-avatar"
													src="${G(xe.avatar)}"
													alt="${G(xe.author)}"
												/>`,()=>p`<img
													class="discord-replied-message-avatar"
													src="${G(Ye.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${D(xe.bot,()=>p`<span class="discord-application-tag">${xe.verified?mt():""}App</span>`,()=>D(this.contextUserServer,()=>p`<span class="discord-application-tag">SERVER</span>`,()=>D(this.contextUserOfficialApplication,()=>p`<span class="discord-application-tag">${mt()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${at({color:xe.roleColor??""})}
										>${xe.author}</span
									><span></span>
								</div>`,()=>D(this.contextMessageDeleted,()=>Ao({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${At}</div>
						${D(this.contextCommandReply&&!this.contextMessageDeleted,()=>xi({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>D(this.contextAttachmentReply,()=>Mi({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{N(s,i)}};return Xe=s})(),Eo=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Vo=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},dh=(()=>{let e=[oe("discord-attachments")],t,i=[],s,a=te;var r=class extends a{static{s=this}static{const o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Eo(null,t={value:s},e,{kind:"class",name:s.name,metadata:o},null,i),r=s=t.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=re`
		:host {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			text-indent: 0;
			min-height: 0;
			min-width: 0;
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
			position: relative;
		}

		:host > * {
			justify-self: start;
			-ms-flex-item-align: start;
			align-self: start;
		}
	`;render(){return p`<slot></slot>`}static{Vo(s,i)}};return r=s})(),So=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},jo=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},mh=(()=>{let e=[oe("discord-action-row")],t,i=[],s,a=te;var r=class extends a{static{s=this}static{const o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;So(null,t={value:s},e,{kind:"class",name:s.name,metadata:o},null,i),r=s=t.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=re`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return p`<slot></slot>`}static{jo(s,i)}};return r=s})(),vt=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Ce=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},vh=(()=>{let e=[oe("discord-custom-emoji")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[];var L=class extends a{static{s=this}static{const H=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y()],v=[y()],h=[y({attribute:!1})],_=[y({type:Boolean,attribute:"embed-emoji"})],u=[y({type:Boolean,attribute:"jumbo"})],vt(this,null,r,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:w=>"name"in w,get:w=>w.name,set:(w,B)=>{w.name=B}},metadata:H},o,l),vt(this,null,v,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:w=>"url"in w,get:w=>w.url,set:(w,B)=>{w.url=B}},metadata:H},g,n),vt(this,null,h,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:w=>"customEmojisMap"in w,get:w=>w.customEmojisMap,set:(w,B)=>{w.customEmojisMap=B}},metadata:H},M,b),vt(this,null,_,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:w=>"embedEmoji"in w,get:w=>w.embedEmoji,set:(w,B)=>{w.embedEmoji=B}},metadata:H},m,c),vt(this,null,u,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:w=>"jumbo"in w,get:w=>w.jumbo,set:(w,B)=>{w.jumbo=B}},metadata:H},I,C),vt(null,t={value:s},e,{kind:"class",name:s.name,metadata:H},null,i),L=s=t.value,H&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})}static styles=re`
		.discord-custom-emoji {
			display: inline-block;
			cursor: pointer;
		}

		.discord-custom-emoji .discord-custom-emoji-image {
			object-fit: contain;
			width: 1.375rem;
			height: 1.375rem;
			vertical-align: bottom;
		}

		.discord-custom-emoji .discord-custom-jumbo-emoji-image {
			width: 3rem;
			height: 3rem;
			min-height: 3rem;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}
	`;#e=Ce(this,o,void 0);get name(){return this.#e}set name(H){this.#e=H}#t=(Ce(this,l),Ce(this,g,void 0));get url(){return this.#t}set url(H){this.#t=H}#s=(Ce(this,n),Ce(this,M,{}));get customEmojisMap(){return this.#s}set customEmojisMap(H){this.#s=H}#i=(Ce(this,b),Ce(this,m,void 0));get embedEmoji(){return this.#i}set embedEmoji(H){this.#i=H}#r=(Ce(this,c),Ce(this,I,void 0));get jumbo(){return this.#r}set jumbo(H){this.#r=H}willUpdate(){if(!this.url&&this.name){const H=ws(this.name)??this.customEmojisMap[this.name];H&&(this.url??=H.url??"",this.embedEmoji??=H.embedEmoji??!1)}}render(){const H=`:${this.name}:`;return p`<span
			class=${Ht({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${H}
				src=${G(this.url)}
				alt=${H}
				draggable="false"
				class=${Ht({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),Ce(this,C)}static{Ce(s,i)}};return L=s})(),He=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Q=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},fh=(()=>{let e=[oe("discord-embed")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[],L,H=[],w=[],B,X=[],ie=[],ae,he=[],le=[],ne,ce=[],de=[],me,ve=[],fe=[],pe,ue=[],ge=[],ze,_e=[],be=[];var ye=class extends a{static{s=this}static{const O=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y()],v=[y({attribute:"author-name"})],h=[y({attribute:"author-image"})],_=[y({attribute:"author-url"})],u=[y({attribute:"embed-title"})],L=[y({attribute:!1})],B=[y()],ae=[y()],ne=[y()],me=[y()],pe=[y()],ze=[we({context:Se,subscribe:!0}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],He(this,null,r,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:k=>"color"in k,get:k=>k.color,set:(k,R)=>{k.color=R}},metadata:O},o,l),He(this,null,v,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:k=>"authorName"in k,get:k=>k.authorName,set:(k,R)=>{k.authorName=R}},metadata:O},g,n),He(this,null,h,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:k=>"authorImage"in k,get:k=>k.authorImage,set:(k,R)=>{k.authorImage=R}},metadata:O},M,b),He(this,null,_,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:k=>"authorUrl"in k,get:k=>k.authorUrl,set:(k,R)=>{k.authorUrl=R}},metadata:O},m,c),He(this,null,u,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:k=>"embedTitle"in k,get:k=>k.embedTitle,set:(k,R)=>{k.embedTitle=R}},metadata:O},I,C),He(this,null,L,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:k=>"embedEmojisMap"in k,get:k=>k.embedEmojisMap,set:(k,R)=>{k.embedEmojisMap=R}},metadata:O},H,w),He(this,null,B,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:k=>"url"in k,get:k=>k.url,set:(k,R)=>{k.url=R}},metadata:O},X,ie),He(this,null,ae,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:k=>"thumbnail"in k,get:k=>k.thumbnail,set:(k,R)=>{k.thumbnail=R}},metadata:O},he,le),He(this,null,ne,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:k=>"image"in k,get:k=>k.image,set:(k,R)=>{k.image=R}},metadata:O},ce,de),He(this,null,me,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:k=>"video"in k,get:k=>k.video,set:(k,R)=>{k.video=R}},metadata:O},ve,fe),He(this,null,pe,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:k=>"provider"in k,get:k=>k.provider,set:(k,R)=>{k.provider=R}},metadata:O},ue,ge),He(this,null,ze,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:k=>"lightTheme"in k,get:k=>k.lightTheme,set:(k,R)=>{k.lightTheme=R}},metadata:O},_e,be),He(null,t={value:s},e,{kind:"class",name:s.name,metadata:O},null,i),ye=s=t.value,O&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:O})}static styles=re`
		:host {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #2e3338;
		}

		:host .discord-left-border {
			background-color: #202225;
			border-radius: 4px 0 0 4px;
			flex-shrink: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-left-border {
			background-color: #e3e5e8;
		}

		:host .discord-embed-root {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			min-height: 0;
			min-width: 0;
			text-indent: 0;
		}

		:host .discord-embed-wrapper {
			background-color: #2f3136;
			max-width: 520px;
			border: 1px solid rgba(46, 48, 54, 0.6);
			border-radius: 0 4px 4px 0;
			justify-self: start;
			align-self: start;
			display: grid;
			box-sizing: border-box;
		}

		:host([light-theme]) .discord-embed-wrapper {
			background-color: rgb(242, 243, 245);
			border-color: rgba(205, 205, 205, 0.3);
		}

		:host .discord-embed-wrapper .discord-embed-grid {
			display: inline-grid;
			grid-template-columns: auto -webkit-min-content;
			grid-template-columns: auto min-content;
			grid-template-columns: auto;
			grid-template-rows: auto;
			padding: 0.5rem 1rem 1rem 0.75rem;
		}

		:host .discord-embed-thumbnail {
			border-radius: 4px;
			flex-shrink: 0;
			grid-column: 2/2;
			grid-row: 1/8;
			justify-self: end;
			margin-left: 16px;
			margin-top: 8px;
			max-height: 80px;
			max-width: 80px;
			object-fit: contain;
			object-position: top center;
		}

		:host .discord-embed-author {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			font-size: 14px;
			display: flex;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-author {
			color: #060607;
		}

		:host .discord-embed-author a {
			color: #fff;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-author a:hover {
			text-decoration: underline;
		}

		:host([light-theme]) .discord-embed-author a {
			color: #060607;
		}

		:host .discord-embed-author .discord-author-image {
			border-radius: 50%;
			height: 24px;
			margin-right: 8px;
			width: 24px;
		}

		:host .discord-embed-author-block,
		:host .discord-embed-author-block > span {
			max-width: 95%;
		}

		:host .discord-embed-provider {
			font-size: 0.75rem;
			line-height: 1rem;
			font-weight: 400;
			grid-column: 1/1;
			margin-top: 8px;
			unicode-bidi: plaintext;
			text-align: left;
		}

		:host([light-theme]) .discord-embed-provider {
			color: #4f545c;
		}

		:host .discord-embed-title {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			display: inline-block;
			font-size: 1rem;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-title {
			color: #060607;
		}

		:host .discord-embed-title a {
			color: #00aff4;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-title a:hover {
			text-decoration: underline;
		}

		:host .discord-embed-image {
			border-radius: 4px;
			max-width: 300px;
			max-height: 300px;
		}

		:host .discord-embed-media {
			border-radius: 4px;
			contain: paint;
			display: block;
			grid-column: 1/1;
			margin-top: 16px;
		}

		:host .discord-embed-media.discord-embed-media-video {
			height: 225px;
		}

		:host .discord-embed.media .discord-embed-image {
			overflow: hidden;
			position: relative;
			user-select: text;
		}

		:host .discord-embed-media .discord-embed-video {
			-webkit-box-align: center;
			-webkit-box-pack: center;
			align-items: center;
			border-radius: 0;
			cursor: pointer;
			display: flex;
			height: 100%;
			justify-content: center;
			max-height: 100%;
			width: 100%;

			width: 400px;
			height: 225px;
			left: 0px;
			top: 0px;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}

		slot[name='footer']::slotted(*) {
			grid-column: 1/3;
			grid-row: auto/auto;
		}
	`;#e=Q(this,o,void 0);get color(){return this.#e}set color(O){this.#e=O}#t=(Q(this,l),Q(this,g,void 0));get authorName(){return this.#t}set authorName(O){this.#t=O}#s=(Q(this,n),Q(this,M,void 0));get authorImage(){return this.#s}set authorImage(O){this.#s=O}#i=(Q(this,b),Q(this,m,void 0));get authorUrl(){return this.#i}set authorUrl(O){this.#i=O}#r=(Q(this,c),Q(this,I,void 0));get embedTitle(){return this.#r}set embedTitle(O){this.#r=O}#a=(Q(this,C),Q(this,H,{}));get embedEmojisMap(){return this.#a}set embedEmojisMap(O){this.#a=O}#o=(Q(this,w),Q(this,X,void 0));get url(){return this.#o}set url(O){this.#o=O}#h=(Q(this,ie),Q(this,he,void 0));get thumbnail(){return this.#h}set thumbnail(O){this.#h=O}#n=(Q(this,le),Q(this,ce,void 0));get image(){return this.#n}set image(O){this.#n=O}#l=(Q(this,de),Q(this,ve,void 0));get video(){return this.#l}set video(O){this.#l=O}#c=(Q(this,fe),Q(this,ue,void 0));get provider(){return this.#c}set provider(O){this.#c=O}#d=(Q(this,ge),Q(this,_e,!1));get lightTheme(){return this.#d}set lightTheme(O){this.#d=O}render(){const O=this.parseTitle(this.authorName),k=this.parseTitle(this.embedTitle);return p`<div style=${at({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${D(this.provider,()=>p`<div class="discord-embed-provider">${this.provider}</div>`)}
						${D(O,()=>p`<div class="discord-embed-author">
									${D(this.authorImage,()=>p`<img src=${G(this.authorImage)} alt="" class="discord-author-image" />`)}
									${D(this.authorUrl,()=>p`<a
												href=${G(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${O}</span>
											</a>`,()=>p`<span class="discord-embed-author-block">${O}</span>`)}
								</div>`)}
						${D(k,()=>p`<div class="discord-embed-title">
									${this.url?p`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${k} </a>`:p`${k}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${D(this.image||this.video,()=>p`<div class=${Ht({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${D(this.thumbnail,()=>p`<img src=${G(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?p`
				<video
					controls
					muted
					preload="none"
					poster=${G(this.image)}
					src=${G(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${G(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?p`<img src=${G(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(O){if(!O)return null;const k=[];let R="";for(const S of O.split(`
`)){for(const $ of S.split(" ")){const F=ws($)??this.embedEmojisMap[$]??{};F.name?k.push(p`<discord-custom-emoji name=${F.name} url=${G(F.url)} embed-emoji></discord-custom-emoji>`):R+=`${$} `,R===" "&&k.push(p`<br />`)}k.push(R),R=""}return k.map(S=>typeof S=="string"?p`<span>${S}</span>`:S)}constructor(){super(...arguments),Q(this,be)}static{Q(s,i)}};return ye=s})(),Io=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Oo=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},ph=(()=>{let e=[oe("discord-embed-description")],t,i=[],s,a=te;var r=class extends a{static{s=this}static{const o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Io(null,t={value:s},e,{kind:"class",name:s.name,metadata:o},null,i),r=s=t.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=re`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return p`<slot></slot>`}static{Oo(s,i)}};return r=s})(),Do=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Bo=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},uh=(()=>{let e=[oe("discord-embed-fields")],t,i=[],s,a=te;var r=class extends a{static{s=this}static{const o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Do(null,t={value:s},e,{kind:"class",name:s.name,metadata:o},null,i),r=s=t.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=re`
		:host {
			display: grid;
			grid-column: 1/1;
			margin-top: 8px;
			grid-gap: 8px;
		}

		::slotted([inline-index='1']) {
			grid-column: 1/5 !important;
		}

		::slotted([inline-index='2']) {
			grid-column: 5/9 !important;
		}

		::slotted([inline-index='3']) {
			grid-column: 9/13 !important;
		}
	`;render(){return p`<slot></slot>`}static{Bo(s,i)}};return r=s})(),ft=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Ae=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},gh=(()=>{let e=[oe("discord-embed-field")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[],u,I=[],C=[];var L=class extends a{static{s=this}static{const H=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y({reflect:!0,attribute:"field-title"})],v=[y({attribute:!1})],h=[y({type:Boolean,reflect:!0,attribute:"inline"})],_=[y({type:Number,reflect:!0,attribute:"inline-index"})],u=[we({context:Se,subscribe:!0}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],ft(this,null,r,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:w=>"fieldTitle"in w,get:w=>w.fieldTitle,set:(w,B)=>{w.fieldTitle=B}},metadata:H},o,l),ft(this,null,v,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:w=>"embedFieldEmojisMap"in w,get:w=>w.embedFieldEmojisMap,set:(w,B)=>{w.embedFieldEmojisMap=B}},metadata:H},g,n),ft(this,null,h,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:w=>"inline"in w,get:w=>w.inline,set:(w,B)=>{w.inline=B}},metadata:H},M,b),ft(this,null,_,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:w=>"inlineIndex"in w,get:w=>w.inlineIndex,set:(w,B)=>{w.inlineIndex=B}},metadata:H},m,c),ft(this,null,u,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,B)=>{w.lightTheme=B}},metadata:H},I,C),ft(null,t={value:s},e,{kind:"class",name:s.name,metadata:H},null,i),L=s=t.value,H&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})}static styles=re`
		:host {
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			font-weight: 400;
			grid-column: 1/13;
			word-break: break-word;
		}

		:host .discord-field-title {
			color: #ffffff;
			font-weight: 600;
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			margin-bottom: 2px;
		}

		:host .discord-inline-field {
			flex-grow: 1;
			flex-basis: auto;
			min-width: 150px;
		}

		:host([light-theme]) .discord-field-title {
			color: #313338;
		}
	`;#e=Ae(this,o,void 0);get fieldTitle(){return this.#e}set fieldTitle(H){this.#e=H}#t=(Ae(this,l),Ae(this,g,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(H){this.#t=H}#s=(Ae(this,n),Ae(this,M,!1));get inline(){return this.#s}set inline(H){this.#s=H}#i=(Ae(this,b),Ae(this,m,void 0));get inlineIndex(){return this.#i}set inlineIndex(H){this.#i=H}#r=(Ae(this,c),Ae(this,I,!1));get lightTheme(){return this.#r}set lightTheme(H){this.#r=H}validInlineIndices=(Ae(this,C),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){const H=Number(this.inlineIndex);if(!Number.isNaN(H)&&!this.validInlineIndices.has(H))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();const H=this.parseTitle(this.fieldTitle),w=D(H,()=>p`<div class="discord-field-title">${[...H]}</div>`);return p`${w}<slot></slot>`}parseTitle(H){if(!H)return null;const w=[];let B="";for(const X of H.split(`
`)){for(const ie of X.split(" ")){const ae=ws(ie)??this.embedFieldEmojisMap[ie]??{};ae.name?w.push(p`<discord-custom-emoji name=${ae.name} url=${G(ae.url)} embed-emoji></discord-custom-emoji>`):B+=`${ie} `,B===" "&&w.push(p`<br />`)}w.push(B),B=""}return w.map(X=>typeof X=="string"?p`<span>${X}</span>`:X)}static{Ae(s,i)}};return L=s})(),kt=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},je=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},zh=(()=>{let e=[oe("discord-embed-footer")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[];var u=class extends a{static{s=this}static{const I=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y({attribute:"footer-image"})],v=[y({attribute:"footer-image-alt"})],h=[y({type:String,reflect:!0,converter:C=>Kt(C),attribute:!0})],_=[we({context:Se,subscribe:!0}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],kt(this,null,r,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:C=>"footerImage"in C,get:C=>C.footerImage,set:(C,L)=>{C.footerImage=L}},metadata:I},o,l),kt(this,null,v,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:C=>"footerImageAlt"in C,get:C=>C.footerImageAlt,set:(C,L)=>{C.footerImageAlt=L}},metadata:I},g,n),kt(this,null,h,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:C=>"timestamp"in C,get:C=>C.timestamp,set:(C,L)=>{C.timestamp=L}},metadata:I},M,b),kt(this,null,_,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,L)=>{C.lightTheme=L}},metadata:I},m,c),kt(null,t={value:s},e,{kind:"class",name:s.name,metadata:I},null,i),u=s=t.value,I&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:I})}static styles=re`
		:host {
			-webkit-box-align: center;
			align-items: center;
			display: flex;
			font-size: 12px;
			line-height: 16px;
			font-weight: 500;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #747f8d;
		}

		:host .discord-footer-image {
			border-radius: 50%;
			flex-shrink: 0;
			height: 20px;
			margin-right: 8px;
			width: 20px;
		}

		:host .discord-footer-separator {
			color: #dcddde;
			font-weight: 500;
			display: inline-block;
			margin: 0 4px;
		}

		:host([light-theme]) .discord-footer-separator {
			color: #5c5e66;
		}
	`;#e=je(this,o,void 0);get footerImage(){return this.#e}set footerImage(I){this.#e=I}#t=(je(this,l),je(this,g,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(I){this.#t=I}#s=(je(this,n),je(this,M,void 0));get timestamp(){return this.#s}set timestamp(I){this.#s=I}#i=(je(this,b),je(this,m,!1));get lightTheme(){return this.#i}set lightTheme(I){this.#i=I}updateTimestamp(I){I&&!Number.isNaN(new Date(I).getTime())&&(this.timestamp=Kt(I))}render(){return this.updateTimestamp(this.timestamp),p`${D(this.footerImage,()=>p`<img src=${G(this.footerImage)} alt=${G(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${D(this.timestamp,()=>p`<span class="discord-footer-separator">&bull;</span>`)}
			${D(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),je(this,c)}static{je(s,i)}};return u=s})(),Uo=(e,t,i)=>{for(const s of t)if(s[0]===e)return(0,s[1])();return i?.()};function Po(e){return e.startsWith("#")?e.slice(1):e}function No(e){const t=e.length===3||e.length===4,i=t?`${e.slice(0,1)}${e.slice(0,1)}`:e.slice(0,2),s=t?`${e.slice(1,2)}${e.slice(1,2)}`:e.slice(2,4),a=t?`${e.slice(2,3)}${e.slice(2,3)}`:e.slice(4,6),r=(t?`${e.slice(3,4)}${e.slice(3,4)}`:e.slice(6,8))||"ff";return{r:i,g:s,b:a,a:r}}function Jt(e){return Number.parseInt(e,16)}function Ro({r:e,g:t,b:i,a:s}){return{r:Jt(e),g:Jt(t),b:Jt(i),a:Number((Jt(s)/255).toFixed(2))}}function Lo(e){return typeof e=="number"||typeof e=="string"&&Number.isFinite(Number(e))}function Fo(e,t){const{r:i,g:s,b:a,a:r}=e,o=Lo(t)?t:r;return`rgba(${i}, ${s}, ${a}, ${o})`}function xs(e,t){const i=Po(e),s=No(i),a=Ro(s);return Fo(a,t)}var Zo=Z`
	<path
		fill-rule="evenodd"
		clip-rule="evenodd"
		fill="currentColor"
		d="M18.5 23c.88 0 1.7-.25 2.4-.69l1.4 1.4a1 1 0 0 0 1.4-1.42l-1.39-1.4A4.5 4.5 0 1 0 18.5 23Zm0-2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
	/>
	<path
		fill="currentColor"
		d="M3 3a1 1 0 0 0 0 2h18a1 1 0 1 0 0-2H3ZM2 8a1 1 0 0 1 1-1h18a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 11a1 1 0 1 0 0 2h11a1 1 0 1 0 0-2H3ZM2 16a1 1 0 0 1 1-1h8a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 19a1 1 0 1 0 0 2h8a1 1 0 1 0 0-2H3Z"
	/>
`;function Wo(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zo}
	</svg>`}var qo=Z`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Go(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${qo}
	</svg>`}var Ko=Z`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function Jo(e={}){return p`<svg
		${W(e)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ko}
	</svg>`}var Tt=function(e,t,i,s,a,r){function o(u){if(u!==void 0&&typeof u!="function")throw new TypeError("Function expected");return u}for(var l=s.kind,v=l==="getter"?"get":l==="setter"?"set":"value",g=!t&&e?s.static?e:e.prototype:null,n=t||(g?Object.getOwnPropertyDescriptor(g,s.name):{}),h,M=!1,b=i.length-1;b>=0;b--){var _={};for(var m in s)_[m]=m==="access"?{}:s[m];for(var m in s.access)_.access[m]=s.access[m];_.addInitializer=function(u){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(u||null))};var c=(0,i[b])(l==="accessor"?{get:n.get,set:n.set}:n[v],_);if(l==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(h=o(c.get))&&(n.get=h),(h=o(c.set))&&(n.set=h),(h=o(c.init))&&a.unshift(h)}else(h=o(c))&&(l==="field"?a.unshift(h):n[v]=h)}g&&Object.defineProperty(g,s.name,n),M=!0},Ie=function(e,t,i){for(var s=arguments.length>2,a=0;a<t.length;a++)i=s?t[a].call(e,i):t[a].call(e);return s?i:void 0},_h=(()=>{let e=[oe("discord-mention")],t,i=[],s,a=te,r,o=[],l=[],v,g=[],n=[],h,M=[],b=[],_,m=[],c=[];var u=class extends a{static{s=this}static{const I=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[y({type:Boolean,reflect:!0})],v=[y({reflect:!0})],h=[y({reflect:!0})],_=[we({context:Se,subscribe:!0}),y({type:Boolean,reflect:!0,attribute:"light-theme"})],Tt(this,null,r,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:C=>"highlight"in C,get:C=>C.highlight,set:(C,L)=>{C.highlight=L}},metadata:I},o,l),Tt(this,null,v,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:C=>"type"in C,get:C=>C.type,set:(C,L)=>{C.type=L}},metadata:I},g,n),Tt(this,null,h,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:C=>"color"in C,get:C=>C.color,set:(C,L)=>{C.color=L}},metadata:I},M,b),Tt(this,null,_,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,L)=>{C.lightTheme=L}},metadata:I},m,c),Tt(null,t={value:s},e,{kind:"class",name:s.name,metadata:I},null,i),u=s=t.value,I&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:I})}static styles=re`
		:host {
			color: #e3e7f8;
			background-color: hsla(235, 85.6%, 64.7%, 0.3);
			font-weight: 500;
			padding: 0 2px;
			border-radius: 3px;
			unicode-bidi: -moz-plaintext;
			unicode-bidi: plaintext;
			-webkit-transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			cursor: pointer;
		}

		:host([type='role']) {
			background-color: rgba(#e3e7f8, 0.1);
		}

		:host([type='channel']) {
			position: relative;
		}

		:host([type='voice']),
		:host([type='locked']),
		:host([type='thread']),
		:host([type='forum']) {
			position: relative;
		}

		:host(:hover) {
			color: #fff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		:host([highlight][type='user']:hover) {
			text-decoration: underline;
			text-underline-offset: 1px;
		}

		:host([light-theme]) {
			color: #5865f2;
			background-color: hsla(235, 85.6%, 64.7%, 0.15);
		}

		:host([light-theme]:hover) {
			color: #ffffff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		.discord-mention-icon {
			width: 1rem;
			height: 1rem;
			margin-right: 4px;
			vertical-align: middle;
			margin-bottom: 0.2rem;
		}

		.no-wrap {
			white-space: nowrap;
		}
	`;#e=Ie(this,o,!1);get highlight(){return this.#e}set highlight(I){this.#e=I}#t=(Ie(this,l),Ie(this,g,"user"));get type(){return this.#t}set type(I){this.#t=I}#s=(Ie(this,n),Ie(this,M,void 0));get color(){return this.#s}set color(I){this.#s=I}setHoverColor=(Ie(this,b),()=>{this.color&&(this.style.backgroundColor=xs(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=xs(this.color,.1))};#i=Ie(this,m,!1);get lightTheme(){return this.#i}set lightTheme(I){this.#i=I}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=xs(this.color,.1)))}render(){return p`<span class="no-wrap"
				>${Uo(this.type,[["channel",()=>ui()],["user",()=>p`@`],["role",()=>p`@`],["voice",()=>_i()],["locked",()=>zi()],["thread",()=>gi()],["forum",()=>pi()],["server-guide",()=>Jo()],["channels-and-roles",()=>Wo()],["customize-community",()=>Go()],["slash",()=>p`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),Ie(this,c)}static{Ie(s,i)}};return u=s})(),Qo=class{#e;#t=$e("status");constructor(e){this.#e=e,e.watch("status",()=>this.#s())}lost(){this.#t.replaceChildren(Qt(!1,"The playground does not answer","page"))}#s(){const{gateway:e,lastEvent:t,store:i,ended:s}=this.#e.get("status");if(s)return this.#t.replaceChildren(Qt(!1,"Bot ended","bot"));this.#t.replaceChildren(Qt(e==="connected",`Gateway ${e}`,"gateway"),t===""?"":x("span",{class:"last-event"},t),Qt(i==="up",`Store ${i}`,"store"))}};function Qt(e,t,i){return x("span",{class:e?"indicator":"indicator bad","data-indicator":i},t)}var Yo=["snapshot","message","players","commands","clock","dice","faults","status","keys"],Hs=globalThis.matchMedia("(max-width: 999px)");function Xo(){const e=new sa,t=new Qo(e),i=new Ba(e);new Bi(e),new Wi(e),new Di(e),new qi(e),new Yi(e),e.on("snapshot",()=>{const{guild:s,channel:a}=e.place;document.title=`#${a.name} | ${s.name}`,$e("channel-name").textContent=a.name}),eh(e,t),th(i),sh()}function eh(e,t){const i=new EventSource("/api/feed");for(const s of Yo)i.addEventListener(s,({data:a})=>e.apply(s,JSON.parse(a)));i.addEventListener("error",()=>t.lost())}function th(e){const t=$e("add-player");t.addEventListener("submit",i=>{i.preventDefault();const s=String(new FormData(t).get("name")??"");Je(async()=>{const{id:a}=await ke("POST","players",{name:s});t.reset(),e.reveal(a)})})}function sh(){const e=$e("bench-toggle"),t=i=>{e.setAttribute("aria-expanded",String(i)),document.body.classList.toggle("bench-open",i)};e.addEventListener("click",()=>t(e.getAttribute("aria-expanded")!=="true")),Hs.addEventListener("change",()=>t(!Hs.matches)),t(!Hs.matches)}Xo();/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2022 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
