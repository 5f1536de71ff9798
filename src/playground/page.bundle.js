// Made by `deno task page` out of page/: change that, and make this anew.
// It holds parts of @skyra/discord-components-core (MIT) and of lit (BSD-3-Clause).
// deno-fmt-ignore-file
// deno-lint-ignore-file
var st=class extends Error{name="Refusal"};async function le(i,e,s={}){let t=await fetch(`/api/${e}`,{method:i,headers:{"content-type":"application/json"},body:JSON.stringify(s)}).catch(()=>{throw new st("The playground does not answer")}),a=t.status===204?null:await t.json();if(!t.ok)throw new st(a?.error??`Error ${t.status}`);return a}function Bi(i,e){return le("POST","slash",{player:i,line:e})}function Ui(i,e,s,t){return le("POST","press",{player:i,message:e,customId:s,values:t})}function _(i,e,...s){let t=document.createElement(i);for(let[a,r]of Object.entries(e))Sa(t,a,r);return t.append(...s.filter(a=>a!==null)),t}function ie(i){let e=document.getElementById(i);if(!e)throw new TypeError(`The page has no #${i}`);return e}function Sa(i,e,s){typeof s=="function"?i.addEventListener(e,s):typeof s=="boolean"?i.toggleAttribute(e,s):s!==void 0&&i.setAttribute(e,String(s))}var Vt=null;function _t(i,e){let s=document.activeElement,t=s instanceof HTMLElement&&i.contains(s)?s:null,a=t?t.dataset.focus:Vt?.name,r=t!==null||Vt?.within===i;i.replaceWith(e),r&&(Vt={within:e,name:a},requestAnimationFrame(()=>{Vt?.within===e&&(Vt=null,document.activeElement===document.body&&Va(e,a))}))}function Va(i,e){let s=[...i.querySelectorAll("[data-focus]")];(s.find(a=>a.dataset.focus===e)??s[0])?.focus({preventScroll:!0})}var is=new Intl.RelativeTimeFormat("en",{numeric:"always"});function ai(i,e){let s=i-e,t=Math.abs(s);return t<6e4?is.format(Math.round(s/1e3),"second"):t<36e5?is.format(Math.round(s/6e4),"minute"):t<864e5?is.format(Math.round(s/36e5),"hour"):is.format(Math.round(s/864e5),"day")}var Pi={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function nt(i,e){return new Intl.DateTimeFormat("en-GB",Pi[e]??Pi.f).format(i)}function Ri(i,e){let s=nt(i,"t"),t=nt(i,"d");return t===nt(e,"d")?`Today at ${s}`:t===nt(e-864e5,"d")?`Yesterday at ${s}`:`${t} ${s}`}function ht(i){let e=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]],s=e.findIndex(([r])=>i>=r);if(s<0)return"0 s";let t=i;return e.slice(s,s+2).map(([r,o])=>{let h=Math.floor(t/r);return t-=h*r,h===0?"":`${h} ${o}`}).filter(r=>r!=="").join(" ")}var Ia=6e3,Ni;async function Ce(i){try{await i()}catch(e){if(!(e instanceof st))throw e;ja(e.message)}}function ja(i){let e=ie("toast");e.textContent=i,e.hidden=!1,clearTimeout(Ni),Ni=setTimeout(()=>e.hidden=!0,Ia)}var Da=[1,2,5,10,60],Oa=12,as=class{#e;#t=_("output",{});#s=_("output",{});#i=_("span",{});constructor(e){this.#e=e,ie("bench").append(this.#a(),this.#h()),e.on("snapshot",()=>this.#r()),e.on("clock",()=>this.#o()),e.on("dice",()=>this.#n())}#r(){let e=this.#l();this.#i.replaceWith(e),this.#i=e,this.#o(),this.#n()}#a(){return rs("Clock, in minutes",this.#t,_("div",{class:"buttons"},...Da.map(e=>_("button",{type:"button",class:"small","aria-label":`Move the clock ${e} minutes forward`,click:()=>void Ce(()=>le("POST","clock",{minutes:e}))},`+${e}`))))}#o(){let{aheadMs:e}=this.#e.get("clock");this.#t.textContent=e<1e3?"on time":`${ht(e)} ahead`}#h(){let e=()=>void Ce(()=>le("DELETE","dice"));return rs("Next dice",this.#s,_("div",{class:"buttons"},this.#i,_("button",{type:"button",class:"small",click:e},"By chance")))}#l(){let{sides:e}=this.#e.get("dice"),s=o=>void Ce(()=>le("POST","dice",{value:o}));if(e<=Oa)return _("span",{class:"buttons"},...Array.from({length:e},(o,h)=>h+1).map(o=>_("button",{type:"button",class:"small die","aria-label":`The next die shows ${o}`,click:()=>s(o)},String(o))));let a=_("input",{...{type:"number",min:1,max:e,"aria-label":"The next die shows"},value:1});return _("span",{class:"buttons"},a,_("button",{type:"button",class:"small",click:()=>s(a.valueAsNumber)},"Add"))}#n(){let{upcoming:e}=this.#e.get("dice");this.#s.textContent=e.length===0?"by chance":e.join(", ")}};function rs(i,...e){let s=_("h2",{},i),[t,...a]=e;return _("section",{},_("div",{class:"head"},s,t??null),...a)}var os=class{#e;#t=ie("ended");#s="";constructor(e){this.#e=e,e.on("snapshot",()=>this.#i()),e.on("status",()=>this.#i())}#i(){let{ended:e}=this.#e.get("status"),s=e?`The bot has ended: ${e.line}. The program would exit with code ${e.exitCode}.`:"";s!==this.#s&&(this.#s=s,this.#t.hidden=!e,this.#t.replaceChildren(...e?[_("span",{},s),Ba()]:[]))}};function Ba(){return _("button",{type:"button",class:"small",click:()=>void Ce(()=>le("DELETE","faults"))},"Start the bot again")}var Ua={1:"primary",2:"secondary",3:"success",4:"danger"},Pa=5;function Li(i,e,s){return _("discord-action-row",{},...i.components.map(t=>t.type===2?Ra(t,e,s):Na(t,e,s)))}function It({emoji:i,label:e}){return[i?.name,e].filter(Boolean).join(" ")}function Ra(i,e,s){let{custom_id:t,style:a,url:r,disabled:o=!1}=i,h=[i.emoji?.name?_("span",{"aria-hidden":"true"},i.emoji.name):null,i.label??""];if(a===Pa)return _("a",{class:"press secondary",...{href:r??"",target:"_blank",rel:"noreferrer noopener"}},...h);let p=t!==void 0&&s(t);return _("button",{type:"button",class:`press ${Ua[a]??"secondary"}`,disabled:o,"aria-busy":p?"true":void 0,"aria-label":i.label?void 0:i.emoji?.name??"Button","data-focus":It(i),click:()=>{t!==void 0&&!p&&e(t)}},...h)}function Na(i,e,s){let{custom_id:t,placeholder:a="Make a selection",max_values:r}=i,o=i.options??[],h=r>1,p=_("select",{class:"menu","aria-label":a,"aria-busy":s(t)?"true":void 0,disabled:i.disabled===!0,multiple:h,size:h?Math.min(o.length,6):void 0,"data-focus":a},h?null:_("option",{value:"",hidden:!0,selected:!0},a),...o.map(({label:l,value:n,description:M,default:x})=>_("option",{value:n,selected:x===!0},M?`${l} \u2013 ${M}`:l))),v=()=>[...p.selectedOptions].map(({value:l})=>l);return h?_("div",{class:"multiple"},p,_("button",{type:"button",class:"press primary",click:()=>e(t,v())},"Done")):(p.addEventListener("change",()=>e(t,v())),p.addEventListener("keydown",l=>La(l,p)),p)}function La(i,e){!(i.key.startsWith("Arrow")||i.key.length===1||["Enter","Home","End","PageUp","PageDown"].includes(i.key))||i.ctrlKey||i.metaKey||(i.preventDefault(),e.showPicker())}var ns=class{#e;#t=_("span",{});constructor(e){this.#e=e,ie("everybody").append(_("span",{class:"caption"},"Everybody:"),this.#t),e.on("snapshot",()=>this.#s()),e.on("message",()=>this.#s())}#s(){let e=this.#i(),s=e?Fi(e):[],t=_("span",{class:"buttons"},...s.map(a=>_("button",{type:"button",class:"small","data-focus":It(a),"aria-label":`Everybody presses ${a.label??It(a)} now`,click:()=>void Ce(()=>le("POST","everybody",{message:e?.id,customId:a.custom_id}))},It(a))),s.length===0?_("em",{},"nothing to press yet"):null);_t(this.#t,t),this.#t=t}#i(){let[e]=this.#e.get("players");return this.#e.messagesFor(e?.id??"").findLast(s=>!s.ephemeral&&Fi(s).length>0)}};function Fi({components:i}){return i.flatMap(e=>e.components).filter(e=>e.type===2).filter(({custom_id:e,disabled:s})=>e!==void 0&&!s)}var hs=class{#e;#t=_("p",{class:"hint","aria-hidden":"true"},"Point at one to read of it.");#s=_("div",{});constructor(e){this.#e=e;let t=_("button",{type:"button",class:"small",click:()=>void Ce(()=>le("DELETE","faults"))},"All well again"),a=_("div",{class:"fault-groups"},this.#s),r=rs("Let it go wrong",t,a,this.#t);for(let o of["focusin","pointerover"])r.addEventListener(o,({target:h})=>this.#r(h));ie("bench").append(r),e.on("snapshot",()=>this.#i()),e.on("faults",()=>this.#i()),setInterval(()=>this.#a(),500)}#i(){let e=Map.groupBy(this.#e.get("faults"),({group:t})=>t),s=_("div",{},...[...e].map(([t,a])=>Fa(t,a)));_t(this.#s,s),this.#s=s,this.#a()}#r(e){let s=e instanceof Element?e.closest("[data-hint]"):null;s instanceof HTMLElement&&(this.#t.textContent=s.dataset.hint??"")}#a(){for(let e of this.#s.querySelectorAll("[data-ends]"))e.textContent=ht(Math.max(0,Number(e.dataset.ends)-Date.now()))}};function Fa(i,e){let s=`faults-${i}`;return _("div",{class:"fault-group",role:"group","aria-labelledby":s},_("h3",{id:s},i),_("ul",{class:"faults"},...e.map(t=>qa(t))))}function qa({name:i,label:e,hint:s,lastsMs:t,endsAt:a}){let r=a!==null,o=()=>void Ce(()=>le("POST",`faults/${i}`,{on:!r})),h={type:"button",class:"small","aria-label":e,"aria-pressed":t===null?void 0:String(r),"aria-describedby":`hint-${i}`,"data-focus":i,"data-hint":s,click:o};return _("li",{},_("button",h,e,Wa(t,a)),_("span",{id:`hint-${i}`,class:"unseen"},s))}function Wa(i,e){return e!==null?_("span",{class:"rest","data-ends":e}):i===null?null:_("span",{class:"lasts"},ht(i))}var Za=1500,ls=class{#e;#t=_("ul",{class:"keys"});#s=_("span",{});#i=new Map;constructor(e){this.#e=e;let s=_("div",{class:"head"},_("h2",{},"Redis keys"),this.#s);ie("bench").append(_("section",{class:"store"},s,this.#t)),e.on("snapshot",()=>{this.#t.replaceChildren(),this.#i.clear(),this.#r(!1)}),e.on("keys",()=>this.#r(!0)),setInterval(()=>this.#o(),1e3)}#r(e){let s=this.#e.get("keys");this.#s.textContent=`${s.length}`;let t=new Set(s.map(({key:a})=>a));for(let[a,{element:r}]of this.#i)t.has(a)||(r.remove(),this.#i.delete(a));s.forEach((a,r)=>this.#a(a,r,e)),this.#o()}#a(e,s,t){let a=this.#i.get(e.key),r=a?.element??Ga(e),o=this.#t.children[s];o!==r&&this.#t.insertBefore(r,o??null),ri(r,".expires",h=>h.dataset.at=String(e.expiresAt??"")),a?.value!==e.value&&(this.#i.set(e.key,{element:r,value:e.value}),ri(r,".preview",h=>h.textContent=e.value.replaceAll(`
`," \xB7 ")),ri(r,"pre",h=>h.textContent=Ja(e)),t&&Ka(r))}#o(){let{now:e}=this.#e;for(let s of this.#t.querySelectorAll(".expires")){let t=s.dataset.at===""?"stays":ht(Math.max(0,Number(s.dataset.at)-e));s.textContent!==t&&(s.textContent=t)}}};function Ga({key:i,type:e}){return _("li",{"data-key":i},_("details",{},_("summary",{},_("span",{class:"key"},i),_("span",{class:"type"},e),_("span",{class:"expires",title:"Time to live"}),_("span",{class:"preview"})),_("pre",{})))}function ri(i,e,s){let t=i.querySelector(e);t&&s(t)}function Ka(i){i.classList.remove("lit"),i.offsetWidth,i.classList.add("lit"),setTimeout(()=>i.classList.remove("lit"),Za)}function Ja({value:i}){if(!i.startsWith("{")&&!i.startsWith("["))return i;try{return JSON.stringify(JSON.parse(i),null,2)}catch{return i}}var cs=class{#e=new Map;#t=new Map;#s;get now(){return Date.now()+this.get("clock").aheadMs}get place(){return this.#o()}get(e){return this.#o()[e]}nameOf(e){return this.get("players").find(s=>s.id===e)?.name??null}messagesFor(e){return[...this.#e.values()].filter(s=>oi(s,e))}find(e){return this.#e.get(e)}on(e,s){this.#t.set(e,(this.#t.get(e)??new Set).add(s))}apply(e,s){e==="snapshot"?this.#i(s):e==="message"?this.#r(s):this.#s&&(this.#s={...this.#s,[e]:s},this.#a(e))}#i(e){this.#s=e,this.#e.clear();for(let s of e.messages)this.#e.set(s.id,s);this.#a("snapshot")}#r({kind:e,message:s}){e==="deleted"?this.#e.delete(s.id):this.#e.set(s.id,s),this.#a("message",s)}#a(e,s){for(let t of this.#t.get(e)??[])t(s)}#o(){if(!this.#s)throw new TypeError("The feed has not begun");return this.#s}};function oi({readerId:i},e){return i===void 0||i===e}var qi=["#5865f2","#57a55a","#d9822b","#c43d6b","#2e8fa3","#8a5fd0","#a58a1f"];function lt({id:i,name:e}){let s=[...i].reduce((a,r)=>(a*31+Number(r))%9973,0),[t="?"]=e.trim().toUpperCase();return Zi(qi[s%qi.length]??"#5865f2",t,52)}var Wi=Zi("#202225","\u{1F3B2}",56);function Zi(i,e,s){let t=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${i}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${s}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${Qa(e)}</text></svg>`;return`data:image/svg+xml,${encodeURIComponent(t)}`}function Qa(i){return i.replace(/[<>&]/g,e=>`&#${e.charCodeAt(0)};`)}function ds(i){let e=[],s=i.split(`
`);for(;s.length>0;){let t=Ki(Gi,s)??ir(s);e.push(t.block),s=s.slice(t.used)}return e}function ms(i){return bt(i).map(Qi).join("")}var Gi=[Xa,Ya,er,tr,sr];function Ki(i,e){for(let s of i){let t=s(e);if(t)return t}return null}function Xa(i){if(!i[0]?.startsWith("```"))return null;let e=i.findIndex((s,t)=>t>0&&s.startsWith("```"));return e<0?null:{block:{type:"pre",text:i.slice(1,e).join(`
`)},used:e+1}}function Ya([i=""]){let[,e="",s]=/^(#{1,3}) +(.+)$/.exec(i)??[];return s===void 0?null:{block:{type:"heading",level:e.length,children:bt(s)},used:1}}function er([i=""]){return i.startsWith("-# ")?{block:{type:"subtext",children:bt(i.slice(3))},used:1}:null}function tr(i){if(i[0]?.startsWith(">>> ")){let t=[i[0].slice(4),...i.slice(1)].join(`
`);return{block:{type:"quote",blocks:ds(t)},used:i.length}}let e=Ji(i,t=>t.startsWith("> "));if(e.length===0)return null;let s=e.map(t=>t.slice(2)).join(`
`);return{block:{type:"quote",blocks:ds(s)},used:e.length}}function sr(i){let e=/^( *)(?:[-*]|(\d+)\.) +(.+)$/,s=Ji(i,r=>e.test(r));if(s.length===0)return null;let t=s.map(r=>{let[,o="",,h=""]=e.exec(r)??[];return{depth:Math.floor(o.length/2),children:bt(h)}});return{block:{type:"list",ordered:/^ *\d/.test(s[0]??""),items:t},used:s.length}}function ir(i){let e=i.slice(1),s=e.findIndex((r,o)=>Ki(Gi,e.slice(o))!==null),t=s<0?i.length:s+1;return{block:{type:"paragraph",children:bt(i.slice(0,t).join(`
`))},used:t}}function Ji(i,e){let s=i.findIndex(t=>!e(t));return s<0?i:i.slice(0,s)}var jt=i=>([,e,s])=>({type:i,children:bt(e??s??"")}),ar=[[/\\([^0-9A-Za-z\s])/y,([,i=""])=>({type:"text",text:i})],[/(`+)([\s\S]*?[^`])\1(?!`)/y,([,,i=""])=>({type:"code",text:i})],[/<@!?(\d+)>/y,([,i=""])=>({type:"user",id:i})],[/<#(\d+)>/y,([,i=""])=>({type:"channel",id:i})],[/<\/([^:>]+):\d+>/y,([,i=""])=>({type:"command",name:i})],[/<a?(:\w+:)\d+>/y,([,i=""])=>({type:"text",text:i})],[/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,([,i,e="f"])=>({type:"time",at:Number(i)*1e3,style:e})],[/\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/y,([,i="",e=""])=>({type:"link",url:e,text:ms(i)})],[/https?:\/\/[^\s<]+[^<.,:;"')\]\s]/y,([i])=>({type:"link",url:i,text:i})],[/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y,jt("bold")],[/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y,jt("underline")],[/\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/y,jt("italic")],[/~~((?:\\[\s\S]|[^\\])+?)~~/y,jt("strike")],[/\|\|([\s\S]+?)\|\|/y,jt("spoiler")]];function bt(i){let e=[],s="";for(let t=0;t<i.length;){let a=rr(i,t);a?.piece.type==="text"?s+=a.piece.text:a?(s!==""&&e.push({type:"text",text:s}),s="",e.push(a.piece)):s+=i[t],t+=a?.length??1}return s===""?e:[...e,{type:"text",text:s}]}function rr(i,e){if(/[A-Zac-gi-z0-9 \n]/.test(i[e]??""))return null;for(let[s,t]of ar){s.lastIndex=e;let a=s.exec(i);if(a)return{piece:t(a),length:a[0].length}}return null}function Qi(i){switch(i.type){case"text":case"code":case"link":return i.text;case"user":return`@${i.id}`;case"channel":return`#${i.id}`;case"command":return`/${i.name}`;case"time":return new Date(i.at).toISOString();default:return i.children.map(Qi).join("")}}function ct(i,e){let s=document.createDocumentFragment();return s.append(...ds(i).map(t=>Yi(t,e))),s}function Xi(i,e){for(let s of i.querySelectorAll("time[data-at]")){let t=ai(Number(s.dataset.at),e);s.textContent!==t&&(s.textContent=t)}}function Yi(i,e){switch(i.type){case"paragraph":return _("span",{class:"md-text"},...yt(i.children,e));case"subtext":return _("small",{class:"md-subtext"},...yt(i.children,e));case"heading":return _("div",{class:`md-heading md-h${i.level}`,role:"heading","aria-level":i.level+3},...yt(i.children,e));case"quote":return _("blockquote",{},...i.blocks.map(s=>Yi(s,e)));case"list":return _(i.ordered?"ol":"ul",{},...i.items.map(s=>or(s,e)));case"pre":return _("pre",{},i.text)}}function or({depth:i,children:e},s){return _("li",{class:`depth-${Math.min(i,3)}`},...yt(e,s))}function yt(i,e){return i.map(s=>hr(s,e))}var nr={bold:"strong",italic:"em",underline:"u",strike:"s"};function hr(i,e){switch(i.type){case"text":return document.createTextNode(i.text);case"code":return _("code",{},i.text);case"user":return ni("user",e.nameOf(i.id)??"unknown-user");case"channel":return ni("channel",e.channelName(i.id)??"unknown");case"command":return ni("slash",i.name);case"link":return _("a",{href:i.url,rel:"noreferrer noopener",target:"_blank"},i.text);case"spoiler":return lr(yt(i.children,e));case"time":return cr(i.at,i.style,e.now);default:return _(nr[i.type],{},...yt(i.children,e))}}function ni(i,e){return _("discord-mention",{type:i},e)}function lr(i){let e=_("button",{type:"button",class:"md-spoiler","aria-expanded":"false","aria-label":"Spoiler",click:()=>{e.setAttribute("aria-expanded","true"),e.removeAttribute("aria-label")}},...i);return e}function cr(i,e,s){let t=nt(i,"F"),a=new Date(i).toISOString();return e==="R"?_("time",{class:"md-time",datetime:a,title:t,"data-at":i},ai(i,s)):_("time",{class:"md-time",datetime:a,title:t},nt(i,e))}function ea(i,e){if(!i.startsWith("/"))return[];let s=e.flatMap(a=>hi(a,[])),t=s.find(a=>sa(a,i));return t?mr(i,t):dr(i,s)}function ta(i,e){let s=e.flatMap(r=>hi(r,[])).find(r=>sa(r,i));if(!s)return!1;let t=({name:r})=>new RegExp(`\\s${r}:\\S`).test(i),a=({name:r})=>new RegExp(`\\s${r}:\\s*$`).test(i);return s.options.every(r=>!a(r)&&(r.required!==!0||t(r)))}function hi(i,e){let s=[...e,i.name],t=i.options??[],a=t.filter(({type:r})=>r===1||r===2);return a.length>0?a.flatMap(r=>hi(r,s)):[{path:s.join(" "),description:i.description,options:t}]}function sa({path:i},e){return e===`/${i}`||e.startsWith(`/${i} `)}function dr(i,e){let s=i.slice(1).toLowerCase().split(" ").filter(t=>t!=="");return e.filter(({path:t})=>s.every(a=>t.split(" ").some(r=>r.startsWith(a)))).map(({path:t,description:a})=>({line:`/${t}`,label:`/${t}`,hint:a}))}function mr(i,{options:e}){let s=e.find(({name:t})=>new RegExp(`\\s${t}:\\S*$`).test(i));return s?fr(i,s):e.filter(({name:t})=>!new RegExp(`\\s${t}:`).test(i)).map(t=>({line:`${i.trimEnd()} ${t.name}:`,label:`${t.name}:`,hint:[t.description,pr(t)].filter(a=>a!=="").join(" ")}))}function fr(i,e){let s=e.type===5?["true","false"]:(e.choices??[]).map(({name:a})=>a),t=/:(\S*)$/.exec(i)?.[1]??"";return s.filter(a=>a.startsWith(t)&&a!==t).map(a=>({line:`${i.slice(0,i.length-t.length)}${a}`,label:a,hint:e.description}))}function pr({min_value:i,max_value:e}){return i===void 0&&e===void 0?"":`(${i??"\u2026"}\u2013${e??"\u2026"})`}var fs=class{element;#e;#t;#s;#i=_("p",{class:"problem",role:"alert"});#r=[];#a=-1;constructor(e){this.#e=e;let s=`suggestions-${e.id}`,t=`Message #${e.channel} as ${e.name}`;this.#s=_("ul",{id:s,class:"suggestions",role:"listbox",hidden:!0}),this.#s.setAttribute("aria-label","Commands"),this.#t=_("input",{type:"text",role:"combobox","aria-label":t,"aria-autocomplete":"list","aria-expanded":"false","aria-controls":s,autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"send",maxlength:1e3,placeholder:`Message #${e.channel}, or / for commands`,input:()=>this.#o(),blur:()=>this.#h(),focus:()=>this.#o(),keydown:a=>this.#d(a)}),this.element=_("form",{class:"composer",submit:a=>{a.preventDefault(),this.#m()}},this.#i,this.#s,this.#t,_("button",{type:"submit",class:"send","aria-label":`Send as ${e.name}`},"\u27A4"))}focus(){this.#t.focus()}complain(e){this.#i.textContent=e}#o(){let e=this.#e.commands();this.#r=ea(this.#t.value,e),this.#a=ta(this.#t.value,e)?-1:0,this.#l()}#h(){this.#r=[],this.#l()}#l(){let e=this.#r.length>0;this.#s.hidden=!e,this.#t.setAttribute("aria-expanded",String(e)),this.#s.replaceChildren(...this.#r.map((t,a)=>this.#n(t,a)));let s=e&&this.#a>=0?this.#s.children[this.#a]:void 0;s?this.#t.setAttribute("aria-activedescendant",s.id):this.#t.removeAttribute("aria-activedescendant"),s?.scrollIntoView({block:"nearest"})}#n(e,s){return _("li",{id:`suggestion-${this.#e.id}-${s}`,role:"option","aria-selected":s===this.#a?"true":"false",mousedown:t=>{t.preventDefault(),this.#c(e)}},_("strong",{},e.label),_("span",{},e.hint))}#c({line:e}){this.#t.value=e,this.#t.focus(),this.#o()}#d(e){let s=this.#r.length;if(s===0)return;let t=this.#r[this.#a];if(e.key==="ArrowDown"||e.key==="ArrowUp"){let a=e.key==="ArrowDown"?1:-1;this.#a=this.#a<0&&a<0?s-1:(this.#a+a+s)%s,this.#l()}else if(e.key==="Escape")this.#h();else if((e.key==="Enter"||e.key==="Tab")&&t&&!e.shiftKey)this.#c(t);else return;e.preventDefault()}#m(){let e=this.#t.value.trim();e!==""&&(this.#t.value="",this.#h(),this.#e.send(e))}};function ia(i,e){let{title:s,description:t,color:a,fields:r=[],footer:o,author:h}=i;return _("discord-embed",{slot:"embeds",color:a===void 0?void 0:`#${a.toString(16).padStart(6,"0")}`,"embed-title":s===void 0?void 0:ms(s),"author-name":h?.name},t===void 0?null:_("discord-embed-description",{slot:"description"},ct(t,e)),r.length===0?null:_("discord-embed-fields",{slot:"fields"},...r.map((p,v)=>vr(p,ur(r,v),e))),o===void 0?null:_("discord-embed-footer",{slot:"footer"},o.text))}function vr({name:i,value:e,inline:s},t,a){return _("discord-embed-field",{"field-title":ms(i),inline:s===!0,"inline-index":s?t:void 0},ct(e,a))}function ur(i,e){let s=i.slice(0,e),t=s.findLastIndex(({inline:a})=>a!==!0);return(s.length-t-1)%3+1}function aa(i,e){let{author:s,ephemeral:t,mentions:a,command:r,components:o}=i,{names:h}=e;return _("discord-message",{role:"article","aria-label":t?`${s.name}, only to you`:s.name,author:s.name,avatar:s.bot?Wi:lt(s),bot:s.bot,edited:i.editedAt!==void 0&&i.content!=="",highlight:a.includes(e.playerId),class:t?"only-for-you":"",timestamp:Ri(i.createdAt,h.now),"data-message":i.id},r?gr(r,h):null,i.loading?_("span",{class:"thinking"},`${s.name} is thinking\u2026`):ct(i.content,h),...i.embeds.map(p=>ia(p,h)),o.length===0?null:_("discord-attachments",{slot:"components"},...o.map(p=>Li(p,e.use,e.isPending))),e.failure===void 0?null:_("p",{slot:"reactions",class:"failure"},e.failure),t?zr(e.dismiss):null)}function gr({name:i,userId:e},s){let t=s.nameOf(e)??"Somebody",a=lt({id:e,name:t});return _("discord-command",{slot:"reply",author:t,avatar:a,command:`/${i}`})}function zr(i){return _("p",{slot:"thread",class:"dismissal"},"\u{1F441} Only you can see this \u2022 ",_("button",{type:"button","data-focus":"dismiss",click:i},"Dismiss message"))}var _r=80,ps=class{element;composer;#e;#t;#s;#i;#r=new Map;#a=new Set;#o=new Set;#h=new Map;#l=!0;#n=[];constructor(e,s){this.#e=e,this.#t=s;let{channel:t}=e.place;this.#i=_("discord-messages",{"no-background":!0}),this.#s=_("div",{class:"log",role:"log",tabindex:"0","aria-live":"off","aria-label":`What ${s.name} sees`},this.#y(),this.#i),this.composer=new fs({id:s.id,name:s.name,channel:t.name,commands:()=>e.get("commands"),send:a=>this.#_(a)}),this.element=_("section",{class:"screen","data-player":s.id,"aria-label":`${s.name}'s screen`},_("h2",{},_("img",{src:lt(s),alt:"",width:24,height:24}),s.name),this.#s,this.composer.element),this.#d()}set live(e){this.#s.setAttribute("aria-live",e?"polite":"off")}redraw(){this.#r.clear();let e=[...this.#e.messagesFor(this.#t.id),...this.#n].filter(({id:s})=>!this.#a.has(s)).toSorted((s,t)=>s.createdAt-t.createdAt);this.#i.replaceChildren(...e.map(s=>this.#f(s))),this.#m()}update(e){oi(e,this.#t.id)&&(this.#h.delete(e.id),this.#c(e))}#c(e){let s=this.#r.get(e.id);!(this.#n.some(({id:r})=>r===e.id)||this.#e.find(e.id)!==void 0)||this.#a.has(e.id)?this.#p(e.id):s?_t(s,this.#f(e)):this.#i.append(this.#f(e))}#d(){let e=0;this.#s.addEventListener("scroll",()=>{let{scrollHeight:t,scrollTop:a,clientHeight:r}=this.#s,o=t===e;e=t,o&&(this.#l=t-a-r<_r)},{passive:!0});let s=new ResizeObserver(()=>{this.#l&&this.#m()});s.observe(this.#i),s.observe(this.#s)}#m(){this.#l=!0,this.#s.scrollTop=this.#s.scrollHeight}#p(e){let s=this.#r.get(e);s&&(s.contains(document.activeElement)&&this.composer.focus(),s.remove(),this.#r.delete(e))}#f(e){let s=aa(e,{playerId:this.#t.id,names:this.#v(),use:(t,a)=>this.#g(e.id,t,a),isPending:t=>this.#o.has(`${e.id} ${t}`),failure:this.#h.get(e.id),dismiss:()=>{this.#a.add(e.id),this.#p(e.id)}});return this.#r.set(e.id,s),s}#v(){let{channel:e}=this.#e.place;return{now:this.#e.now,nameOf:s=>this.#e.nameOf(s),channelName:s=>s===e.id?e.name:null}}async#g(e,s,t){let a=`${e} ${s}`;this.#o.add(a),this.#h.delete(e),this.#u(e);let r=await this.#z(()=>Ui(this.#t.id,e,s,t));this.#o.delete(a),r?.failed&&this.#h.set(e,r.failed),this.#u(e)}#u(e){let s=this.#e.find(e);s&&this.#c(s)}async#_(e){let{id:s}=this.#t;if(!e.startsWith("/")){await this.#z(()=>le("POST","say",{player:s,text:e}));return}let t=await this.#z(()=>Bi(s,e));t?.failed&&this.#b(`${e}: ${t.failed}`)}async#z(e){this.composer.complain("");try{return await e()}catch(s){if(!(s instanceof st))throw s;return this.composer.complain(s.message),null}}#b(e){let{channel:s}=this.#e.place,t={id:`note-${this.#n.length}`,channelId:s.id,author:{id:"0",name:"Discord",bot:!0},content:`\u2757 ${e}`,embeds:[],components:[],ephemeral:!0,loading:!1,mentions:[],createdAt:this.#e.now};this.#n=[...this.#n,t],this.#c(t)}#y(){let{channel:e}=this.#e.place;return _("div",{class:"beginning"},_("strong",{},`Welcome to #${e.name}!`),_("p",{},...this.#x()))}#x(){let[e]=this.#e.get("commands"),[s]=e?.options??[];if(!e)return[document.createTextNode("The bot has no commands yet.")];let t=`/${[e.name,s?.type===1?s.name:""].join(" ").trim()}`;return[ct("Type `/` below, or begin with ",this.#v()),_("button",{type:"button",class:"press primary",click:()=>this.#_(t)},t)]}};var vs=globalThis.matchMedia("(min-width: 1000px)"),br=3,us=class{#e;#t=new Map;#s=new Set;#i=ie("screens");#r=ie("players");#a=[];#o=null;constructor(e){this.#e=e,e.on("snapshot",()=>this.#l()),e.on("players",()=>this.#h()),e.on("message",s=>{if(s){for(let t of this.#a)this.#c(t)?.update(s);this.#p(s.readerId??null,s.mentions)}}),this.#i.addEventListener("focusin",s=>this.#f(s.target)),vs.addEventListener("change",()=>this.#n(this.#a)),setInterval(()=>Xi(this.#i,e.now),1e3)}reveal(e){if(this.#e.nameOf(e)===null){this.#o=e;return}let s=vs.matches?this.#a.filter(t=>t!==e):[];this.#n([...s.slice(-(br-1)),e])}#h(){let e=this.#o;if(e===null||this.#e.nameOf(e)===null)return this.#m();this.#o=null,this.reveal(e)}#l(){this.#t.clear();let e=this.#e.get("players").map(({id:t})=>t),s=this.#a.filter(t=>e.includes(t));this.#n(s.length>0?s:e.slice(0,2))}#n(e){this.#a=vs.matches?e:e.slice(-1);for(let a of this.#a)this.#s.delete(a);let t=this.#e.get("players").map(({id:a})=>a).filter(a=>this.#a.includes(a)).map(a=>this.#c(a));this.#i.replaceChildren(...t.flatMap(a=>a?[a.element]:[]));for(let a of t)a?.redraw();this.#f(this.#i.firstElementChild),this.#m()}#c(e){let s=this.#t.get(e),t=this.#e.get("players").find(r=>r.id===e);if(s||!t)return s;let a=new ps(this.#e,t);return this.#t.set(e,a),a}#d(e){!vs.matches||!this.#a.includes(e)?this.reveal(e):this.#a.length>1&&this.#n(this.#a.filter(s=>s!==e)),this.#r.querySelector(`[data-player="${e}"]`)?.focus()}#m(){this.#r.replaceChildren(...this.#e.get("players").map(e=>_("button",{type:"button",class:this.#s.has(e.id)?"player unread":"player","aria-pressed":this.#a.includes(e.id)?"true":"false","data-player":e.id,title:`Show ${e.name}'s screen`,click:()=>this.#d(e.id)},_("img",{src:lt(e),alt:"",width:24,height:24}),_("span",{class:"name"},e.name),this.#s.has(e.id)?_("span",{class:"unseen"},"(unread)"):null)))}#p(e,s){let a=[...s,...e===null?[]:[e]].filter(r=>!this.#a.includes(r)&&!this.#s.has(r)&&this.#e.nameOf(r)!==null);if(a.length!==0){for(let r of a)this.#s.add(r);this.#m()}}#f(e){let s=e instanceof Element?e.closest("[data-player]"):null;if(s)for(let[t,a]of this.#t)a.live=t===s.dataset.player}};var it=class extends Event{constructor(e,s,t,a){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=s,this.callback=t,this.subscribe=a??!1}};var xt=class{constructor(e,s,t,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(r,o)=>{this.unsubscribe&&(this.unsubscribe!==o&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=r,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(r,o)),this.unsubscribe=o},this.host=e,s.context!==void 0){let r=s;this.context=r.context,this.callback=r.callback,this.subscribe=r.subscribe??!1}else this.context=s,this.callback=t,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new it(this.context,this.host,this.t,this.subscribe))}};var gs=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,s=!1){let t=s||!Object.is(e,this.o);this.o=e,t&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[s,{disposer:t}]of this.subscriptions)s(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,s,t){if(!t)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:s});let{disposer:a}=this.subscriptions.get(e);e(this.value,a)}clearCallbacks(){this.subscriptions.clear()}};var li=class extends Event{constructor(e,s){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=s}},wt=class extends gs{constructor(e,s,t){super(s.context!==void 0?s.initialValue:t),this.onContextRequest=a=>{if(a.context!==this.context)return;let r=a.contextTarget??a.composedPath()[0];r!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,r,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;let r=new Set;for(let[o,{consumerHost:h}]of this.subscriptions)r.has(o)||(r.add(o),h.dispatchEvent(new it(this.context,h,o,!0)));a.stopPropagation()},this.host=e,s.context!==void 0?this.context=s.context:this.context=s,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new li(this.context,this.host))}};function Dt({context:i}){return(e,s)=>{let t=new WeakMap;if(typeof s=="object")return{get(){return e.get.call(this)},set(a){return t.get(this).setValue(a),e.set.call(this,a)},init(a){return t.set(this,new wt(this,{context:i,initialValue:a})),a}};{e.constructor.addInitializer(o=>{t.set(o,new wt(o,{context:i}))});let a=Object.getOwnPropertyDescriptor(e,s),r;if(a===void 0){let o=new WeakMap;r={get(){return o.get(this)},set(h){t.get(this).setValue(h),o.set(this,h)},configurable:!0,enumerable:!0}}else{let o=a.set;r={...a,set(h){t.get(this).setValue(h),o?.call(this,h)}}}return void Object.defineProperty(e,s,r)}}}function te({context:i,subscribe:e}){return(s,t)=>{typeof t=="object"?t.addInitializer(function(){new xt(this,{context:i,callback:a=>{s.set.call(this,a)},subscribe:e})}):s.constructor.addInitializer(a=>{new xt(a,{context:i,callback:r=>{a[t]=r},subscribe:e})})}}var zs=globalThis,_s=zs.ShadowRoot&&(zs.ShadyCSS===void 0||zs.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ci=Symbol(),ra=new WeakMap,Ot=class{constructor(e,s,t){if(this._$cssResult$=!0,t!==ci)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o,s=this.t;if(_s&&e===void 0){let t=s!==void 0&&s.length===1;t&&(e=ra.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&ra.set(s,e))}return e}toString(){return this.cssText}},oa=i=>new Ot(typeof i=="string"?i:i+"",void 0,ci),J=(i,...e)=>{let s=i.length===1?i[0]:e.reduce((t,a,r)=>t+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+i[r+1],i[0]);return new Ot(s,i,ci)},na=(i,e)=>{if(_s)i.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of e){let t=document.createElement("style"),a=zs.litNonce;a!==void 0&&t.setAttribute("nonce",a),t.textContent=s.cssText,i.appendChild(t)}},di=_s?i=>i:i=>i instanceof CSSStyleSheet?(e=>{let s="";for(let t of e.cssRules)s+=t.cssText;return oa(s)})(i):i;var{is:xr,defineProperty:wr,getOwnPropertyDescriptor:Mr,getOwnPropertyNames:$r,getOwnPropertySymbols:Hr,getPrototypeOf:kr}=Object,bs=globalThis,ha=bs.trustedTypes,Cr=ha?ha.emptyScript:"",Tr=bs.reactiveElementPolyfillSupport,Bt=(i,e)=>i,Ut={toAttribute(i,e){switch(e){case Boolean:i=i?Cr:null;break;case Object:case Array:i=i==null?i:JSON.stringify(i)}return i},fromAttribute(i,e){let s=i;switch(e){case Boolean:s=i!==null;break;case Number:s=i===null?null:Number(i);break;case Object:case Array:try{s=JSON.parse(i)}catch{s=null}}return s}},ys=(i,e)=>!xr(i,e),la={attribute:!0,type:String,converter:Ut,reflect:!1,useDefault:!1,hasChanged:ys};Symbol.metadata??=Symbol("metadata"),bs.litPropertyMetadata??=new WeakMap;var Ue=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=la){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){let t=Symbol(),a=this.getPropertyDescriptor(e,t,s);a!==void 0&&wr(this.prototype,e,a)}}static getPropertyDescriptor(e,s,t){let{get:a,set:r}=Mr(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:a,set(o){let h=a?.call(this);r?.call(this,o),this.requestUpdate(e,h,t)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??la}static _$Ei(){if(this.hasOwnProperty(Bt("elementProperties")))return;let e=kr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Bt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Bt("properties"))){let s=this.properties,t=[...$r(s),...Hr(s)];for(let a of t)this.createProperty(a,s[a])}let e=this[Symbol.metadata];if(e!==null){let s=litPropertyMetadata.get(e);if(s!==void 0)for(let[t,a]of s)this.elementProperties.set(t,a)}this._$Eh=new Map;for(let[s,t]of this.elementProperties){let a=this._$Eu(s,t);a!==void 0&&this._$Eh.set(a,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let s=[];if(Array.isArray(e)){let t=new Set(e.flat(1/0).reverse());for(let a of t)s.unshift(di(a))}else e!==void 0&&s.push(di(e));return s}static _$Eu(e,s){let t=s.attribute;return t===!1?void 0:typeof t=="string"?t:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,s=this.constructor.elementProperties;for(let t of s.keys())this.hasOwnProperty(t)&&(e.set(t,this[t]),delete this[t]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return na(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,t){this._$AK(e,t)}_$ET(e,s){let t=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,t);if(a!==void 0&&t.reflect===!0){let r=(t.converter?.toAttribute!==void 0?t.converter:Ut).toAttribute(s,t.type);this._$Em=e,r==null?this.removeAttribute(a):this.setAttribute(a,r),this._$Em=null}}_$AK(e,s){let t=this.constructor,a=t._$Eh.get(e);if(a!==void 0&&this._$Em!==a){let r=t.getPropertyOptions(a),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:Ut;this._$Em=a;let h=o.fromAttribute(s,r.type);this[a]=h??this._$Ej?.get(a)??h,this._$Em=null}}requestUpdate(e,s,t,a=!1,r){if(e!==void 0){let o=this.constructor;if(a===!1&&(r=this[e]),t??=o.getPropertyOptions(e),!((t.hasChanged??ys)(r,s)||t.useDefault&&t.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,t))))return;this.C(e,s,t)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:t,reflect:a,wrapped:r},o){t&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??s??this[e]),r!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||t||(s=void 0),this._$AL.set(e,s)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[a,r]of this._$Ep)this[a]=r;this._$Ep=void 0}let t=this.constructor.elementProperties;if(t.size>0)for(let[a,r]of t){let{wrapped:o}=r,h=this[a];o!==!0||this._$AL.has(a)||h===void 0||this.C(a,void 0,r,h)}}let e=!1,s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(e){}firstUpdated(e){}};Ue.elementStyles=[],Ue.shadowRootOptions={mode:"open"},Ue[Bt("elementProperties")]=new Map,Ue[Bt("finalized")]=new Map,Tr?.({ReactiveElement:Ue}),(bs.reactiveElementVersions??=[]).push("2.1.2");var fi=globalThis,ca=i=>i,xs=fi.trustedTypes,da=xs?xs.createPolicy("lit-html",{createHTML:i=>i}):void 0,pi="$lit$",Pe=`lit$${Math.random().toFixed(9).slice(2)}$`,vi="?"+Pe,Ar=`<${vi}>`,ft=document,Rt=()=>ft.createComment(""),Nt=i=>i===null||typeof i!="object"&&typeof i!="function",ui=Array.isArray,ga=i=>ui(i)||typeof i?.[Symbol.iterator]=="function",mi=`[ 	
\f\r]`,Pt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ma=/-->/g,fa=/>/g,dt=RegExp(`>|${mi}(?:([^\\s"'>=/]+)(${mi}*=${mi}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pa=/'/g,va=/"/g,za=/^(?:script|style|textarea|title)$/i,gi=i=>(e,...s)=>({_$litType$:i,strings:e,values:s}),c=gi(1),T=gi(2),jh=gi(3),Ae=Symbol.for("lit-noChange"),se=Symbol.for("lit-nothing"),ua=new WeakMap,mt=ft.createTreeWalker(ft,129);function _a(i,e){if(!ui(i)||!i.hasOwnProperty("raw"))throw Error("invalid template strings array");return da!==void 0?da.createHTML(e):e}var ba=(i,e)=>{let s=i.length-1,t=[],a,r=e===2?"<svg>":e===3?"<math>":"",o=Pt;for(let h=0;h<s;h++){let p=i[h],v,l,n=-1,M=0;for(;M<p.length&&(o.lastIndex=M,l=o.exec(p),l!==null);)M=o.lastIndex,o===Pt?l[1]==="!--"?o=ma:l[1]!==void 0?o=fa:l[2]!==void 0?(za.test(l[2])&&(a=RegExp("</"+l[2],"g")),o=dt):l[3]!==void 0&&(o=dt):o===dt?l[0]===">"?(o=a??Pt,n=-1):l[1]===void 0?n=-2:(n=o.lastIndex-l[2].length,v=l[1],o=l[3]===void 0?dt:l[3]==='"'?va:pa):o===va||o===pa?o=dt:o===ma||o===fa?o=Pt:(o=dt,a=void 0);let x=o===dt&&i[h+1].startsWith("/>")?" ":"";r+=o===Pt?p+Ar:n>=0?(t.push(v),p.slice(0,n)+pi+p.slice(n)+Pe+x):p+Pe+(n===-2?h:x)}return[_a(i,r+(i[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),t]},Lt=class i{constructor({strings:e,_$litType$:s},t){let a;this.parts=[];let r=0,o=0,h=e.length-1,p=this.parts,[v,l]=ba(e,s);if(this.el=i.createElement(v,t),mt.currentNode=this.el.content,s===2||s===3){let n=this.el.content.firstChild;n.replaceWith(...n.childNodes)}for(;(a=mt.nextNode())!==null&&p.length<h;){if(a.nodeType===1){if(a.hasAttributes())for(let n of a.getAttributeNames())if(n.endsWith(pi)){let M=l[o++],x=a.getAttribute(n).split(Pe),y=/([.?@])?(.*)/.exec(M);p.push({type:1,index:r,name:y[2],strings:x,ctor:y[1]==="."?Ms:y[1]==="?"?$s:y[1]==="@"?Hs:vt}),a.removeAttribute(n)}else n.startsWith(Pe)&&(p.push({type:6,index:r}),a.removeAttribute(n));if(za.test(a.tagName)){let n=a.textContent.split(Pe),M=n.length-1;if(M>0){a.textContent=xs?xs.emptyScript:"";for(let x=0;x<M;x++)a.append(n[x],Rt()),mt.nextNode(),p.push({type:2,index:++r});a.append(n[M],Rt())}}}else if(a.nodeType===8)if(a.data===vi)p.push({type:2,index:r});else{let n=-1;for(;(n=a.data.indexOf(Pe,n+1))!==-1;)p.push({type:7,index:r}),n+=Pe.length-1}r++}}static createElement(e,s){let t=ft.createElement("template");return t.innerHTML=e,t}};function pt(i,e,s=i,t){if(e===Ae)return e;let a=t!==void 0?s._$Co?.[t]:s._$Cl,r=Nt(e)?void 0:e._$litDirective$;return a?.constructor!==r&&(a?._$AO?.(!1),r===void 0?a=void 0:(a=new r(i),a._$AT(i,s,t)),t!==void 0?(s._$Co??=[])[t]=a:s._$Cl=a),a!==void 0&&(e=pt(i,a._$AS(i,e.values),a,t)),e}var ws=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:t}=this._$AD,a=(e?.creationScope??ft).importNode(s,!0);mt.currentNode=a;let r=mt.nextNode(),o=0,h=0,p=t[0];for(;p!==void 0;){if(o===p.index){let v;p.type===2?v=new Mt(r,r.nextSibling,this,e):p.type===1?v=new p.ctor(r,p.name,p.strings,this,e):p.type===6&&(v=new ks(r,this,e)),this._$AV.push(v),p=t[++h]}o!==p?.index&&(r=mt.nextNode(),o++)}return mt.currentNode=ft,a}p(e){let s=0;for(let t of this._$AV)t!==void 0&&(t.strings!==void 0?(t._$AI(e,t,s),s+=t.strings.length-2):t._$AI(e[s])),s++}},Mt=class i{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,t,a){this.type=2,this._$AH=se,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=t,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=pt(this,e,s),Nt(e)?e===se||e==null||e===""?(this._$AH!==se&&this._$AR(),this._$AH=se):e!==this._$AH&&e!==Ae&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ga(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==se&&Nt(this._$AH)?this._$AA.nextSibling.data=e:this.T(ft.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:t}=e,a=typeof t=="number"?this._$AC(e):(t.el===void 0&&(t.el=Lt.createElement(_a(t.h,t.h[0]),this.options)),t);if(this._$AH?._$AD===a)this._$AH.p(s);else{let r=new ws(a,this),o=r.u(this.options);r.p(s),this.T(o),this._$AH=r}}_$AC(e){let s=ua.get(e.strings);return s===void 0&&ua.set(e.strings,s=new Lt(e)),s}k(e){ui(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,t,a=0;for(let r of e)a===s.length?s.push(t=new i(this.O(Rt()),this.O(Rt()),this,this.options)):t=s[a],t._$AI(r),a++;a<s.length&&(this._$AR(t&&t._$AB.nextSibling,a),s.length=a)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let t=ca(e).nextSibling;ca(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},vt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,t,a,r){this.type=1,this._$AH=se,this._$AN=void 0,this.element=e,this.name=s,this._$AM=a,this.options=r,t.length>2||t[0]!==""||t[1]!==""?(this._$AH=Array(t.length-1).fill(new String),this.strings=t):this._$AH=se}_$AI(e,s=this,t,a){let r=this.strings,o=!1;if(r===void 0)e=pt(this,e,s,0),o=!Nt(e)||e!==this._$AH&&e!==Ae,o&&(this._$AH=e);else{let h=e,p,v;for(e=r[0],p=0;p<r.length-1;p++)v=pt(this,h[t+p],s,p),v===Ae&&(v=this._$AH[p]),o||=!Nt(v)||v!==this._$AH[p],v===se?e=se:e!==se&&(e+=(v??"")+r[p+1]),this._$AH[p]=v}o&&!a&&this.j(e)}j(e){e===se?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ms=class extends vt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===se?void 0:e}},$s=class extends vt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==se)}},Hs=class extends vt{constructor(e,s,t,a,r){super(e,s,t,a,r),this.type=5}_$AI(e,s=this){if((e=pt(this,e,s,0)??se)===Ae)return;let t=this._$AH,a=e===se&&t!==se||e.capture!==t.capture||e.once!==t.once||e.passive!==t.passive,r=e!==se&&(t===se||a);a&&this.element.removeEventListener(this.name,this,t),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ks=class{constructor(e,s,t){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=t}get _$AU(){return this._$AM._$AU}_$AI(e){pt(this,e)}},ya={M:pi,P:Pe,A:vi,C:1,L:ba,R:ws,D:ga,V:pt,I:Mt,H:vt,N:$s,U:Hs,B:Ms,F:ks},Er=fi.litHtmlPolyfillSupport;Er?.(Lt,Mt),(fi.litHtmlVersions??=[]).push("3.3.3");var xa=(i,e,s)=>{let t=s?.renderBefore??e,a=t._$litPart$;if(a===void 0){let r=s?.renderBefore??null;t._$litPart$=a=new Mt(e.insertBefore(Rt(),r),r,void 0,s??{})}return a._$AI(i),a};var zi=globalThis,K=class extends Ue{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=xa(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ae}};K._$litElement$=!0,K.finalized=!0,zi.litElementHydrateSupport?.({LitElement:K});var Sr=zi.litElementPolyfillSupport;Sr?.({LitElement:K});(zi.litElementVersions??=[]).push("4.2.2");var Q=i=>(e,s)=>{s!==void 0?s.addInitializer(()=>{customElements.define(i,e)}):customElements.define(i,e)};var Vr={attribute:!0,type:String,converter:Ut,reflect:!1,hasChanged:ys},Ir=(i=Vr,e,s)=>{let{kind:t,metadata:a}=s,r=globalThis.litPropertyMetadata.get(a);if(r===void 0&&globalThis.litPropertyMetadata.set(a,r=new Map),t==="setter"&&((i=Object.create(i)).wrapped=!0),r.set(s.name,i),t==="accessor"){let{name:o}=s;return{set(h){let p=e.get.call(this);e.set.call(this,h),this.requestUpdate(o,p,i,!0,h)},init(h){return h!==void 0&&this.C(o,void 0,i,h),h}}}if(t==="setter"){let{name:o}=s;return function(h){let p=this[o];e.call(this,h),this.requestUpdate(o,p,i,!0,h)}}throw Error("Unsupported decorator location: "+t)};function g(i){return(e,s)=>typeof s=="object"?Ir(i,e,s):((t,a,r)=>{let o=a.hasOwnProperty(r);return a.constructor.createProperty(r,t),o?Object.getOwnPropertyDescriptor(a,r):void 0})(i,e,s)}function O(i,e,s){return i?e(i):s?.(i)}var{I:$l}=ya;var wa=i=>i.strings===void 0;var $t={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ut=i=>(...e)=>({_$litDirective$:i,values:e}),at=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,t){this._$Ct=e,this._$AM=s,this._$Ci=t}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var Ft=(i,e)=>{let s=i._$AN;if(s===void 0)return!1;for(let t of s)t._$AO?.(e,!1),Ft(t,e);return!0},Ts=i=>{let e,s;do{if((e=i._$AM)===void 0)break;s=e._$AN,s.delete(i),i=e}while(s?.size===0)},Ma=i=>{for(let e;e=i._$AM;i=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(i))break;s.add(i),Or(e)}};function jr(i){this._$AN!==void 0?(Ts(this),this._$AM=i,Ma(this)):this._$AM=i}function Dr(i,e=!1,s=0){let t=this._$AH,a=this._$AN;if(a!==void 0&&a.size!==0)if(e)if(Array.isArray(t))for(let r=s;r<t.length;r++)Ft(t[r],!1),Ts(t[r]);else t!=null&&(Ft(t,!1),Ts(t));else Ft(this,i)}var Or=i=>{i.type==$t.CHILD&&(i._$AP??=Dr,i._$AQ??=jr)},As=class extends at{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,t){super._$AT(e,s,t),Ma(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(Ft(this,e),Ts(this))}setValue(e){if(wa(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};var _i=class extends As{host;element;prevData={};eventData={};render(e){return se}update(e,[s]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(s),this.groom(s),this.prevData={...s}}apply(e){if(!e)return;let{prevData:s,element:t}=this;for(let[a,r]of Object.entries(e)){if(r===s[a])continue;let o=a.slice(1);switch(a[0]){case"@":this.eventData[o]=r,this.applyEvent(o,r);break;case".":t[o]=r;break;case"?":r?t.setAttribute(o,""):t.removeAttribute(o);break;default:r===null?t.removeAttribute(a):t.setAttribute(a,String(r));break}}}groom(e){let{prevData:s,element:t}=this;if(s)for(let[a,r]of Object.entries(s)){let o=a.slice(1);if(!e||!(a in e)&&t[o]===r)switch(a[0]){case"@":this.groomEvent(o,r);break;case".":t[o]=void 0;break;case"?":t.removeAttribute(o);break;default:t.removeAttribute(a);break}}}applyEvent(e,s){let{prevData:t,element:a}=this;this.eventData[e]=s,t[e]&&a.removeEventListener(e,this,s),a.addEventListener(e,this,s)}groomEvent(e,s){let{element:t}=this;Reflect.deleteProperty(this.eventData,e),t.removeEventListener(e,this,s)}handleEvent(e){let s=this.eventData[e.type];typeof s=="function"?s.call(this.host,e):s.handleEvent(e)}disconnected(){let{eventData:e,element:s}=this;for(let[t,a]of Object.entries(e)){let r=t.slice(1);s.removeEventListener(r,this,a)}}reconnected(){let{eventData:e,element:s}=this;for(let[t,a]of Object.entries(e)){let r=t.slice(1);s.addEventListener(r,this,a)}}},A=ut(_i);var Br=T`
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
`;function Es(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Br}
	</svg>`}var Ur=T`
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
`;function Ss(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ur}
	</svg>`}var Pr=T`
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
`;function Vs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pr}
	</svg>`}var Rr=T`
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
`;function Is(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rr}
	</svg>`}var Nr=T`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function js(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Nr}
	</svg>`}var Lr=T`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Ds(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Lr}
	</svg>`}var Fr=T`
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
`;function Os(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fr}
	</svg>`}var qr=T`
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
`;function Bs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${qr}
	</svg>`}var Wr=T`
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
`;function Us(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Wr}
	</svg>`}var Zr=T`
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
`;function Ps(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zr}
	</svg>`}var Gr=T`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Rs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gr}
	</svg>`}var Kr=T`
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
`;function Ns(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Kr}
	</svg>`}var Jr=T`
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
`;function Ls(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jr}
	</svg>`}var Qr=T`
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
`;function Fs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qr}
	</svg>`}var Xr=T`
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
`;function qs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xr}
	</svg>`}var Yr=T`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Ws(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Yr}
	</svg>`}var eo=T`
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
`;function Zs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${eo}
	</svg>`}var to=T`
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
`;function Gs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${to}
	</svg>`}var so=T`
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
`;function Ks(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${so}
	</svg>`}var io=T`
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
`;function Js(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${io}
	</svg>`}var ao=T`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Qs(i={}){return c`<svg
		${A(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ao}
	</svg>`}var ro=globalThis.$discordMessage??{};function gt(){return ro}var bi={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},yi=gt().avatars??{},Ee=Object.assign(bi,yi,{default:bi[yi.default]??yi.default??bi.blue}),zt=gt().profiles??{},$a=gt().defaultTheme==="light"?"light":"dark",Ha=gt().defaultMode==="compact"?"compact":"cozy",ka=gt().defaultBackground==="none"?"none":"discord",Ca=new Map([["heart",Ds()],["crystal",Es()],["diamond",Ss()],["explosion",Vs()],["flame",Is()],["flower",js()],["key",Os()],["leaf",Bs()],["lightning",Us()],["magic",Ps()],["moon",Rs()],["mushroom",Ns()],["mythical",Ls()],["ornament",Fs()],["plasma",qs()],["rock",Ws()],["shell",Zs()],["skull",Gs()],["sun",Ks()],["sword",Js()],["water",Qs()]]);var oo=T`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function qt(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${oo}
	</svg>`}var no=T`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Wt(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${no}
	</svg>`}var ho=T`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Zt(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ho}
	</svg>`}var lo=T`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Gt(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${lo}
	</svg>`}var co=T`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Kt(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${co}
	</svg>`}var Ht=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Se=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},ce="light-theme",Ve="compact-mode",xi="no-background",Wc=(()=>{let i=[Q("discord-messages")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[];var W=class extends a{static{t=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[Dt({context:ce}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],p=[Dt({context:xi}),g({type:Boolean,reflect:!0,attribute:"no-background"})],n=[Dt({context:Ve}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],y=[g({reflect:!0,attribute:"channel-type"})],z=[g({reflect:!0,attribute:"channel-name"})],Ht(this,null,r,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,P)=>{w.lightTheme=P}},metadata:$},o,h),Ht(this,null,p,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:w=>"noBackground"in w,get:w=>w.noBackground,set:(w,P)=>{w.noBackground=P}},metadata:$},v,l),Ht(this,null,n,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:w=>"compactMode"in w,get:w=>w.compactMode,set:(w,P)=>{w.compactMode=P}},metadata:$},M,x),Ht(this,null,y,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:w=>"channelType"in w,get:w=>w.channelType,set:(w,P)=>{w.channelType=P}},metadata:$},f,d),Ht(this,null,z,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:w=>"channelName"in w,get:w=>w.channelName,set:(w,P)=>{w.channelName=P}},metadata:$},B,E),Ht(null,e={value:t},i,{kind:"class",name:t.name,metadata:$},null,s),W=t=e.value,$&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=J`
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
	`;#e=Se(this,o,!1);get lightTheme(){return this.#e}set lightTheme($){this.#e=$}#t=(Se(this,h),Se(this,v,!1));get noBackground(){return this.#t}set noBackground($){this.#t=$}#s=(Se(this,l),Se(this,M,!1));get compactMode(){return this.#s}set compactMode($){this.#s=$}#i=(Se(this,x),Se(this,f,void 0));get channelType(){return this.#i}set channelType($){this.#i=$}#r=(Se(this,d),Se(this,B,void 0));get channelName(){return this.#r}set channelName($){this.#r=$}connectedCallback(){super.connectedCallback(),(this.lightTheme||$a==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Ha==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||ka==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let $;switch(this.channelType){case"text":$=c`${Wt()}`;break;case"voice":$=c`${Kt()}`;break;case"locked":$=c`${Gt()}`;break;case"thread":$=c`${Zt()}`;break;case"forum":$=c`${qt()}`;break}return c`
			${O(this.channelType&&this.channelName,()=>c`<div class="discord-channel-header">
						<div class="discord-channel-icon">${$}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Se(this,E)}static{Se(t,s)}};return W=t})();var rt=ut(class extends at{constructor(i){if(super(i),i.type!==$t.ATTRIBUTE||i.name!=="class"||i.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(i){return" "+Object.keys(i).filter(e=>i[e]).join(" ")+" "}update(i,[e]){if(this.st===void 0){this.st=new Set,i.strings!==void 0&&(this.nt=new Set(i.strings.join(" ").split(/\s/).filter(t=>t!=="")));for(let t in e)e[t]&&!this.nt?.has(t)&&this.st.add(t);return this.render(e)}let s=i.element.classList;for(let t of this.st)t in e||(s.remove(t),this.st.delete(t));for(let t in e){let a=!!e[t];a===this.st.has(t)||this.nt?.has(t)||(a?(s.add(t),this.st.add(t)):(s.remove(t),this.st.delete(t)))}return Ae}});var q=i=>i??se;var mo=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),fo=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),po=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),vo=i=>i instanceof Date?mo.format(i):i,uo=(i,e=!1)=>i instanceof Date?e?po.format(i):fo.format(i):i;function kt(i,e=!1,s=!1){if(!(i instanceof Date)&&typeof i!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return e?uo(i,s):vo(i)}var go=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Ct(i){let e=gt().emojis?.[i];if(e)return e;let s=go.exec(i);if(s?.groups){let{name:t,id:a,animated:r}=s.groups;return{name:t,url:`https://cdn.discordapp.com/emojis/${a}.${r?"gif":"png"}`}}}function Xs(i){if(i)return Ca.get(i)??i}var zo=T`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function Ie(i={}){return c`<svg
		${A(i)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zo}
	</svg>`}var wi=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Jt=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},u8=(()=>{let i=[Q("discord-verified-author-tag")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[];var n=class extends a{static{t=this}static{let M=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({type:Boolean})],p=[te({context:Ve}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],wi(this,null,r,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:x=>"verified"in x,get:x=>x.verified,set:(x,y)=>{x.verified=y}},metadata:M},o,h),wi(this,null,p,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,y)=>{x.compactMode=y}},metadata:M},v,l),wi(null,e={value:t},i,{kind:"class",name:t.name,metadata:M},null,s),n=t=e.value,M&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=J`
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
	`;#e=Jt(this,o,!1);get verified(){return this.#e}set verified(M){this.#e=M}#t=(Jt(this,h),Jt(this,v,!1));get compactMode(){return this.#t}set compactMode(M){this.#t=M}render(){return c`${O(this.verified,()=>Ie())}App`}constructor(){super(...arguments),Jt(this,l)}static{Jt(t,s)}};return n=t})();var Ta="important",_o=" !"+Ta,je=ut(class extends at{constructor(i){if(super(i),i.type!==$t.ATTRIBUTE||i.name!=="style"||i.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(i){return Object.keys(i).reduce((e,s)=>{let t=i[s];return t==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${t};`},"")}update(i,[e]){let{style:s}=i.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let t of this.ft)e[t]==null&&(this.ft.delete(t),t.includes("-")?s.removeProperty(t):s[t]=null);for(let t in e){let a=e[t];if(a!=null){this.ft.add(t);let r=typeof a=="string"&&a.endsWith(_o);t.includes("-")||r?s.setProperty(t,r?a.slice(0,-11):a,r?Ta:""):s[t]=a}}return Ae}});var He=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},X=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},j8=(()=>{let i=[Q("discord-author-info")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[],W,$=[],w=[],P,re=[],ne=[],he,de=[],me=[],fe,pe=[],ve=[],ue,ge=[],ze=[],_e,be=[],ye=[],xe,we=[],Me=[],$e,U=[],k=[];var F=class extends a{static{t=this}static{let j=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],p=[g({type:Boolean})],n=[g({type:Boolean})],y=[g({type:Boolean,attribute:"official-app"})],z=[g({type:Boolean})],W=[g({attribute:"role-color"})],P=[g({attribute:"role-icon"})],he=[g({attribute:"role-name"})],fe=[g({attribute:"clan-icon"})],ue=[g({attribute:"clan-tag"})],_e=[g({type:Boolean})],xe=[te({context:Ve}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],$e=[te({context:ce}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],He(this,null,r,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:H=>"author"in H,get:H=>H.author,set:(H,Z)=>{H.author=Z}},metadata:j},o,h),He(this,null,p,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:H=>"bot"in H,get:H=>H.bot,set:(H,Z)=>{H.bot=Z}},metadata:j},v,l),He(this,null,n,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:H=>"server"in H,get:H=>H.server,set:(H,Z)=>{H.server=Z}},metadata:j},M,x),He(this,null,y,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:H=>"officialApp"in H,get:H=>H.officialApp,set:(H,Z)=>{H.officialApp=Z}},metadata:j},f,d),He(this,null,z,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:H=>"op"in H,get:H=>H.op,set:(H,Z)=>{H.op=Z}},metadata:j},B,E),He(this,null,W,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:H=>"roleColor"in H,get:H=>H.roleColor,set:(H,Z)=>{H.roleColor=Z}},metadata:j},$,w),He(this,null,P,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:H=>"roleIcon"in H,get:H=>H.roleIcon,set:(H,Z)=>{H.roleIcon=Z}},metadata:j},re,ne),He(this,null,he,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:H=>"roleName"in H,get:H=>H.roleName,set:(H,Z)=>{H.roleName=Z}},metadata:j},de,me),He(this,null,fe,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:H=>"clanIcon"in H,get:H=>H.clanIcon,set:(H,Z)=>{H.clanIcon=Z}},metadata:j},pe,ve),He(this,null,ue,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:H=>"clanTag"in H,get:H=>H.clanTag,set:(H,Z)=>{H.clanTag=Z}},metadata:j},ge,ze),He(this,null,_e,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:H=>"verified"in H,get:H=>H.verified,set:(H,Z)=>{H.verified=Z}},metadata:j},be,ye),He(this,null,xe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:H=>"compactMode"in H,get:H=>H.compactMode,set:(H,Z)=>{H.compactMode=Z}},metadata:j},we,Me),He(this,null,$e,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:H=>"lightTheme"in H,get:H=>H.lightTheme,set:(H,Z)=>{H.lightTheme=Z}},metadata:j},U,k),He(null,e={value:t},i,{kind:"class",name:t.name,metadata:j},null,s),F=t=e.value,j&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=J`
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
	`;#e=X(this,o,void 0);get author(){return this.#e}set author(j){this.#e=j}#t=(X(this,h),X(this,v,!1));get bot(){return this.#t}set bot(j){this.#t=j}#s=(X(this,l),X(this,M,!1));get server(){return this.#s}set server(j){this.#s=j}#i=(X(this,x),X(this,f,!1));get officialApp(){return this.#i}set officialApp(j){this.#i=j}#r=(X(this,d),X(this,B,!1));get op(){return this.#r}set op(j){this.#r=j}#a=(X(this,E),X(this,$,void 0));get roleColor(){return this.#a}set roleColor(j){this.#a=j}#o=(X(this,w),X(this,re,void 0));get roleIcon(){return this.#o}set roleIcon(j){this.#o=j}#h=(X(this,ne),X(this,de,void 0));get roleName(){return this.#h}set roleName(j){this.#h=j}#l=(X(this,me),X(this,pe,void 0));get clanIcon(){return this.#l}set clanIcon(j){this.#l=j}#n=(X(this,ve),X(this,ge,void 0));get clanTag(){return this.#n}set clanTag(j){this.#n=j}#c=(X(this,ze),X(this,be,!1));get verified(){return this.#c}set verified(j){this.#c=j}#d=(X(this,ye),X(this,we,!1));get compactMode(){return this.#d}set compactMode(j){this.#d=j}#m=(X(this,Me),X(this,U,!1));get lightTheme(){return this.#m}set lightTheme(j){this.#m=j}render(){let j=Xs(this.clanIcon),H=this.clanTag?.slice(0,4);return c`${O(this.compactMode,()=>null,()=>c`<span class="discord-author-username" style="${je({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${O(this.roleIcon&&!this.compactMode,()=>c`<img
					class="discord-author-role-icon"
					src=${q(this.roleIcon)}
					height="20"
					width="20"
					alt=${q(this.roleName)}
					draggable="false"
				/>`)}
		${O(this.bot&&!this.server&&!this.officialApp,()=>c`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${O(this.server&&!this.bot&&!this.officialApp,()=>c`<span class="discord-application-tag">Server</span>`)}
		${O(this.officialApp&&!this.server&&!this.bot,()=>c`<span class="discord-official-application">${Ie()}OFFICIAL</span>`)}
		${O(this.op,()=>c`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${O(this.compactMode,()=>c`<span class="discord-author-username" style="${je({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${O(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>c`
				<span class="discord-clan-tag">
					${j==="string"?c`<img srcset=${q(j)} alt=${q(H)} width="12" height="12" draggable="false" />`:j}
					<span>${H}</span>
				</span>
			`)} `}constructor(){super(...arguments),X(this,k)}static{X(t,s)}};return F=t})();var bo=T`
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
`;function Mi(i={}){return c`<svg
		${A(i)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${bo}
	</svg>`}var Y=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},R=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},X8=(()=>{let i=[Q("discord-message")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[],W,$=[],w=[],P,re=[],ne=[],he,de=[],me=[],fe,pe=[],ve=[],ue,ge=[],ze=[],_e,be=[],ye=[],xe,we=[],Me=[],$e,U=[],k=[],F,j=[],H=[],Z,Le=[],Fe=[],qe,We=[],Ze=[],Ge,Ke=[],Je=[],Qe,Xe=[],Ye=[],et,I=[],b=[],D,Be=[],tt=[],ot,V=[],u=[],N,ts=[],Et=[],ke,ss=[],Vi=[],Ii,ji=[],Di=[];var Oi=class extends a{static{t=this}static{let C=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],p=[g()],n=[g()],y=[g({type:Boolean})],z=[g({type:Boolean})],W=[g({type:Boolean,attribute:"official-app"})],P=[g({type:Boolean})],he=[g({type:Boolean})],fe=[g({type:Boolean})],ue=[g({attribute:"role-color"})],_e=[g({attribute:"role-icon"})],xe=[g({attribute:"role-name"})],$e=[g({attribute:"clan-icon"})],F=[g({attribute:"clan-tag"})],Z=[g({type:Boolean,reflect:!0})],qe=[g({type:Boolean,reflect:!0})],Ge=[g({type:String,converter:m=>kt(m,!1,!1),attribute:!0})],Qe=[g({type:Boolean,attribute:"twenty-four"})],et=[g({type:Boolean,attribute:"message-body-only"})],D=[te({context:ce}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],ot=[te({context:Ve}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],N=[te({context:xi}),g({type:Boolean,reflect:!0,attribute:"no-background"})],ke=[g({type:Boolean,reflect:!0,attribute:"has-thread"})],Ii=[g({reflect:!1,attribute:"dismiss-message-clicked"})],Y(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:m=>"profile"in m,get:m=>m.profile,set:(m,S)=>{m.profile=S}},metadata:C},o,h),Y(this,null,p,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:m=>"author"in m,get:m=>m.author,set:(m,S)=>{m.author=S}},metadata:C},v,l),Y(this,null,n,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:m=>"avatar"in m,get:m=>m.avatar,set:(m,S)=>{m.avatar=S}},metadata:C},M,x),Y(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:m=>"bot"in m,get:m=>m.bot,set:(m,S)=>{m.bot=S}},metadata:C},f,d),Y(this,null,z,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:m=>"server"in m,get:m=>m.server,set:(m,S)=>{m.server=S}},metadata:C},B,E),Y(this,null,W,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:m=>"officialApp"in m,get:m=>m.officialApp,set:(m,S)=>{m.officialApp=S}},metadata:C},$,w),Y(this,null,P,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:m=>"verified"in m,get:m=>m.verified,set:(m,S)=>{m.verified=S}},metadata:C},re,ne),Y(this,null,he,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:m=>"op"in m,get:m=>m.op,set:(m,S)=>{m.op=S}},metadata:C},de,me),Y(this,null,fe,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:m=>"edited"in m,get:m=>m.edited,set:(m,S)=>{m.edited=S}},metadata:C},pe,ve),Y(this,null,ue,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:m=>"roleColor"in m,get:m=>m.roleColor,set:(m,S)=>{m.roleColor=S}},metadata:C},ge,ze),Y(this,null,_e,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:m=>"roleIcon"in m,get:m=>m.roleIcon,set:(m,S)=>{m.roleIcon=S}},metadata:C},be,ye),Y(this,null,xe,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:m=>"roleName"in m,get:m=>m.roleName,set:(m,S)=>{m.roleName=S}},metadata:C},we,Me),Y(this,null,$e,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:m=>"clanIcon"in m,get:m=>m.clanIcon,set:(m,S)=>{m.clanIcon=S}},metadata:C},U,k),Y(this,null,F,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:m=>"clanTag"in m,get:m=>m.clanTag,set:(m,S)=>{m.clanTag=S}},metadata:C},j,H),Y(this,null,Z,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:m=>"highlight"in m,get:m=>m.highlight,set:(m,S)=>{m.highlight=S}},metadata:C},Le,Fe),Y(this,null,qe,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:m=>"ephemeral"in m,get:m=>m.ephemeral,set:(m,S)=>{m.ephemeral=S}},metadata:C},We,Ze),Y(this,null,Ge,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:m=>"timestamp"in m,get:m=>m.timestamp,set:(m,S)=>{m.timestamp=S}},metadata:C},Ke,Je),Y(this,null,Qe,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:m=>"twentyFour"in m,get:m=>m.twentyFour,set:(m,S)=>{m.twentyFour=S}},metadata:C},Xe,Ye),Y(this,null,et,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:m=>"messageBodyOnly"in m,get:m=>m.messageBodyOnly,set:(m,S)=>{m.messageBodyOnly=S}},metadata:C},I,b),Y(this,null,D,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:m=>"lightTheme"in m,get:m=>m.lightTheme,set:(m,S)=>{m.lightTheme=S}},metadata:C},Be,tt),Y(this,null,ot,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:m=>"compactMode"in m,get:m=>m.compactMode,set:(m,S)=>{m.compactMode=S}},metadata:C},V,u),Y(this,null,N,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:m=>"noBackground"in m,get:m=>m.noBackground,set:(m,S)=>{m.noBackground=S}},metadata:C},ts,Et),Y(this,null,ke,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:m=>"hasThread"in m,get:m=>m.hasThread,set:(m,S)=>{m.hasThread=S}},metadata:C},ss,Vi),Y(this,null,Ii,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:m=>"dismissMessageClicked"in m,get:m=>m.dismissMessageClicked,set:(m,S)=>{m.dismissMessageClicked=S}},metadata:C},ji,Di),Y(null,e={value:t},i,{kind:"class",name:t.name,metadata:C},null,s),Oi=t=e.value,C&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:C})}static styles=J`
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
	`;#e=R(this,o,void 0);get profile(){return this.#e}set profile(C){this.#e=C}#t=(R(this,h),R(this,v,"User"));get author(){return this.#t}set author(C){this.#t=C}#s=(R(this,l),R(this,M,void 0));get avatar(){return this.#s}set avatar(C){this.#s=C}#i=(R(this,x),R(this,f,!1));get bot(){return this.#i}set bot(C){this.#i=C}#r=(R(this,d),R(this,B,!1));get server(){return this.#r}set server(C){this.#r=C}#a=(R(this,E),R(this,$,!1));get officialApp(){return this.#a}set officialApp(C){this.#a=C}#o=(R(this,w),R(this,re,!1));get verified(){return this.#o}set verified(C){this.#o=C}#h=(R(this,ne),R(this,de,!1));get op(){return this.#h}set op(C){this.#h=C}#l=(R(this,me),R(this,pe,!1));get edited(){return this.#l}set edited(C){this.#l=C}#n=(R(this,ve),R(this,ge,void 0));get roleColor(){return this.#n}set roleColor(C){this.#n=C}#c=(R(this,ze),R(this,be,void 0));get roleIcon(){return this.#c}set roleIcon(C){this.#c=C}#d=(R(this,ye),R(this,we,void 0));get roleName(){return this.#d}set roleName(C){this.#d=C}#m=(R(this,Me),R(this,U,void 0));get clanIcon(){return this.#m}set clanIcon(C){this.#m=C}#p=(R(this,k),R(this,j,void 0));get clanTag(){return this.#p}set clanTag(C){this.#p=C}#f=(R(this,H),R(this,Le,!1));get highlight(){return this.#f}set highlight(C){this.#f=C}#v=(R(this,Fe),R(this,We,!1));get ephemeral(){return this.#v}set ephemeral(C){this.#v=C}#g=(R(this,Ze),R(this,Ke,new Date));get timestamp(){return this.#g}set timestamp(C){this.#g=C}#u=(R(this,Je),R(this,Xe,!1));get twentyFour(){return this.#u}set twentyFour(C){this.#u=C}#_=(R(this,Ye),R(this,I,!1));get messageBodyOnly(){return this.#_}set messageBodyOnly(C){this.#_=C}#z=(R(this,b),R(this,Be,!1));get lightTheme(){return this.#z}set lightTheme(C){this.#z=C}#b=(R(this,tt),R(this,V,!1));get compactMode(){return this.#b}set compactMode(C){this.#b=C}#y=(R(this,u),R(this,ts,!1));get noBackground(){return this.#y}set noBackground(C){this.#y=C}#x=(R(this,Et),R(this,ss,!1));get hasThread(){return this.#x}set hasThread(C){this.#x=C}#w=(R(this,Vi),R(this,ji,()=>{}));get dismissMessageClicked(){return this.#w}set dismissMessageClicked(C){this.#w=C}willUpdate(){this.hasThread=Array.from(this.children).some(C=>C.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(C=>C.tagName.toLowerCase()==="discord-mention"&&C.hasAttribute("highlight")&&(C.type==="user"||C.type==="role"))}handleSpaceToDismissMessage(C){C.code==="Space"&&(C.preventDefault(),C.stopPropagation(),this.dismissMessageClicked?.())}render(){let C={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},m=this.profile!==void 0&&Reflect.get(zt,this.profile)||{},S={...C,...m,avatar:this.resolveAvatar(m.avatar??this.avatar)},St=kt(this.timestamp,this.compactMode,this.twentyFour)??void 0;return c`
			<slot name="reply"></slot>
			<div
				class=${rt({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${O(this.compactMode&&!this.messageBodyOnly,()=>c`<time datetime="${q(St)}" class="discord-message-timestamp">${St}</time>`,()=>null)}
				${O(this.messageBodyOnly,()=>c`<time
							datetime="${q(St)}"
							class=${rt({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${O(this.compactMode||this.messageBodyOnly,()=>null,()=>c`<div class="discord-author-avatar">
							<img src="${q(S.avatar)}" alt="${q(S.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${O(this.compactMode||this.messageBodyOnly,()=>null,()=>c`
							<discord-author-info
								author=${S.author??""}
								?bot=${S.bot??!1}
								?server=${S.server??!1}
								?official-app=${S.officialApp??!1}
								?verified=${S.verified??!1}
								?op=${S.op??!1}
								role-color=${S.roleColor??""}
								role-icon=${S.roleIcon??""}
								role-name=${S.roleName??""}
								clan-icon=${S.clanIcon??""}
								clan-tag=${S.clanTag??""}
							></discord-author-info
							><time datetime="${q(St)}" class="discord-message-timestamp">${St}</time>
						`)}
					<div class="discord-message-body">
						${O(this.compactMode,()=>c`<discord-author-info
									author=${S.author??""}
									?bot=${S.bot??!1}
									?server=${S.server??!1}
									?official-app=${S.officialApp??!1}
									?verified=${S.verified??!1}
									?op=${S.op??!1}
									role-color=${S.roleColor??""}
									role-icon=${S.roleIcon??""}
									role-name=${S.roleName??""}
									clan-icon=${S.clanIcon??""}
									clan-tag=${S.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${O(this.edited,()=>c`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${O(this.ephemeral,()=>c`
								<div class="discord-message-ephemeral">
									${Mi()} Only you can see this •
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
		`}resolveAvatar(C){return C===void 0?Ee.default:Ee[C]??C??Ee.default}constructor(){super(...arguments),R(this,Di)}static{R(t,s)}};return Oi=t})();var yo=T`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Qt(i={}){return c`<svg ${A(i)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${yo}</svg>`}var xo=T`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function Xt(i){return c`<svg ${A(i||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${xo}
	</svg>`}var wo=T`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function $i(i={}){return c`<svg ${A(i)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${wo}</svg>`}var oe=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},G=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},Aa=(()=>{let i=[Q("discord-reply")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[],W,$=[],w=[],P,re=[],ne=[],he,de=[],me=[],fe,pe=[],ve=[],ue,ge=[],ze=[],_e,be=[],ye=[],xe,we=[],Me=[],$e,U=[],k=[],F,j=[],H=[],Z,Le=[],Fe=[],qe,We=[],Ze=[],Ge,Ke=[],Je=[],Qe,Xe=[],Ye=[];var et=class extends a{static{t=this}static{let I=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],p=[g()],n=[g()],y=[g({type:Boolean})],z=[g({type:Boolean})],W=[g({type:Boolean,attribute:"official-app"})],P=[g({type:Boolean})],he=[g({type:Boolean})],fe=[g({type:Boolean})],ue=[g({attribute:"role-color"})],_e=[g({type:Boolean})],xe=[g({type:Boolean})],$e=[g({type:Boolean})],F=[g({attribute:"clan-icon"})],Z=[g({attribute:"clan-tag"})],qe=[g({type:Boolean,reflect:!0})],Ge=[te({context:ce}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],Qe=[te({context:Ve}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],oe(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,D)=>{b.profile=D}},metadata:I},o,h),oe(this,null,p,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,D)=>{b.author=D}},metadata:I},v,l),oe(this,null,n,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,D)=>{b.avatar=D}},metadata:I},M,x),oe(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:b=>"bot"in b,get:b=>b.bot,set:(b,D)=>{b.bot=D}},metadata:I},f,d),oe(this,null,z,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:b=>"server"in b,get:b=>b.server,set:(b,D)=>{b.server=D}},metadata:I},B,E),oe(this,null,W,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:b=>"officialApp"in b,get:b=>b.officialApp,set:(b,D)=>{b.officialApp=D}},metadata:I},$,w),oe(this,null,P,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:b=>"op"in b,get:b=>b.op,set:(b,D)=>{b.op=D}},metadata:I},re,ne),oe(this,null,he,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:b=>"verified"in b,get:b=>b.verified,set:(b,D)=>{b.verified=D}},metadata:I},de,me),oe(this,null,fe,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:b=>"edited"in b,get:b=>b.edited,set:(b,D)=>{b.edited=D}},metadata:I},pe,ve),oe(this,null,ue,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,D)=>{b.roleColor=D}},metadata:I},ge,ze),oe(this,null,_e,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:b=>"command"in b,get:b=>b.command,set:(b,D)=>{b.command=D}},metadata:I},be,ye),oe(this,null,xe,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:b=>"attachment"in b,get:b=>b.attachment,set:(b,D)=>{b.attachment=D}},metadata:I},we,Me),oe(this,null,$e,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:b=>"mentions"in b,get:b=>b.mentions,set:(b,D)=>{b.mentions=D}},metadata:I},U,k),oe(this,null,F,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:b=>"clanIcon"in b,get:b=>b.clanIcon,set:(b,D)=>{b.clanIcon=D}},metadata:I},j,H),oe(this,null,Z,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:b=>"clanTag"in b,get:b=>b.clanTag,set:(b,D)=>{b.clanTag=D}},metadata:I},Le,Fe),oe(this,null,qe,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:b=>"deleted"in b,get:b=>b.deleted,set:(b,D)=>{b.deleted=D}},metadata:I},We,Ze),oe(this,null,Ge,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,D)=>{b.lightTheme=D}},metadata:I},Ke,Je),oe(this,null,Qe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,D)=>{b.compactMode=D}},metadata:I},Xe,Ye),oe(null,e={value:t},i,{kind:"class",name:t.name,metadata:I},null,s),et=t=e.value,I&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:I})}static styles=J`
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
	`;#e=G(this,o,void 0);get profile(){return this.#e}set profile(I){this.#e=I}#t=(G(this,h),G(this,v,"User"));get author(){return this.#t}set author(I){this.#t=I}#s=(G(this,l),G(this,M,void 0));get avatar(){return this.#s}set avatar(I){this.#s=I}#i=(G(this,x),G(this,f,!1));get bot(){return this.#i}set bot(I){this.#i=I}#r=(G(this,d),G(this,B,!1));get server(){return this.#r}set server(I){this.#r=I}#a=(G(this,E),G(this,$,!1));get officialApp(){return this.#a}set officialApp(I){this.#a=I}#o=(G(this,w),G(this,re,!1));get op(){return this.#o}set op(I){this.#o=I}#h=(G(this,ne),G(this,de,!1));get verified(){return this.#h}set verified(I){this.#h=I}#l=(G(this,me),G(this,pe,!1));get edited(){return this.#l}set edited(I){this.#l=I}#n=(G(this,ve),G(this,ge,void 0));get roleColor(){return this.#n}set roleColor(I){this.#n=I}#c=(G(this,ze),G(this,be,!1));get command(){return this.#c}set command(I){this.#c=I}#d=(G(this,ye),G(this,we,!1));get attachment(){return this.#d}set attachment(I){this.#d=I}#m=(G(this,Me),G(this,U,!1));get mentions(){return this.#m}set mentions(I){this.#m=I}#p=(G(this,k),G(this,j,void 0));get clanIcon(){return this.#p}set clanIcon(I){this.#p=I}#f=(G(this,H),G(this,Le,void 0));get clanTag(){return this.#f}set clanTag(I){this.#f=I}#v=(G(this,Fe),G(this,We,!1));get deleted(){return this.#v}set deleted(I){this.#v=I}#g=(G(this,Ze),G(this,Ke,!1));get lightTheme(){return this.#g}set lightTheme(I){this.#g=I}#u=(G(this,Je),G(this,Xe,!1));get compactMode(){return this.#u}set compactMode(I){this.#u=I}resolveAvatar(I){return Ee[I]??I??Ee.default}render(){let I={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},b=Reflect.get(zt,this.profile)??{},D={...I,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},Be=Xs(D.clanIcon),tt=D.clanTag?.slice(0,4),ot=c`
			${O(D.bot&&!D.server&&!D.officialApp,()=>c`<span class="discord-application-tag">${D.verified?Ie():""}App</span>`)}
			${O(D.server&&!D.bot&&!D.officialApp,()=>c`<span class="discord-application-tag">Server</span>`)}
			${O(D.officialApp&&!D.server&&!D.bot,()=>c`<span class="discord-application-tag">${Ie()}OFFICIAL</span>`)}
		`;return c`${O(this.compactMode||this.deleted,()=>c`<div class="discord-reply-badge">${$i()}</div>`,()=>c`<img class="discord-replied-message-avatar" src="${q(D.avatar)}" alt="${q(D.author)}" />`)}
		${O(this.deleted,()=>c`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>c`${ot}
					<span class="discord-replied-message-username" style=${je({color:D.roleColor})}
						>${O(this.mentions,()=>"@")}${D.author}</span
					>
					${O(D.clanIcon&&D.clanTag&&D.clanTag?.length>0,()=>c`<span class="discord-clan-tag">
								${Be==="string"?c`<img
											srcset=${q(Be)}
											alt=${q(tt)}
											width="12"
											height="12"
											draggable="false"
										/>`:Be}
								<span>${tt}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${O(this.edited,()=>c`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${O(this.command,()=>Xt({class:"discord-replied-message-content-icon"}),()=>O(this.attachment,()=>Qt({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),G(this,Ye)}static{G(t,s)}};return et=t})();var Mo=T`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function Hi(i={}){return c`<svg ${A(i)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${Mo}
	</svg>`}var $o=T`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function ki(i={}){return c`<svg ${A(i)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${$o}
	</svg>`}var Ho=T`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Ys(i={}){return c`<svg ${A(i)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${Ho}
	</svg>`}var ko=T`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function Ci(i={}){return c`<svg ${A(i)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${ko}</svg>`}var ae=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},L=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},Yd=(()=>{let i=[Q("discord-command")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[],W,$=[],w=[],P,re=[],ne=[],he,de=[],me=[],fe,pe=[],ve=[],ue,ge=[],ze=[],_e,be=[],ye=[],xe,we=[],Me=[],$e,U=[],k=[],F,j=[],H=[],Z,Le=[],Fe=[],qe,We=[],Ze=[],Ge,Ke=[],Je=[],Qe,Xe=[],Ye=[],et,I=[],b=[],D,Be=[],tt=[];var ot=class extends a{static{t=this}static{let V=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({attribute:"profile"})],p=[g({attribute:"author"})],n=[g({attribute:"avatar"})],y=[g({attribute:"role-color"})],z=[g({attribute:"command"})],W=[g({attribute:"type"})],P=[g({attribute:"context-user-profile"})],he=[g({attribute:"context-user-name"})],fe=[g({attribute:"context-user-image"})],ue=[g({attribute:"context-user-role-color"})],_e=[g({type:Boolean,attribute:"context-user-bot"})],xe=[g({type:Boolean,attribute:"context-user-bot-verified"})],$e=[g({type:Boolean,attribute:"context-command-reply"})],F=[g({type:Boolean,attribute:"context-attachment-reply"})],Z=[g({type:String,attribute:"context-message-reply"})],qe=[g({type:Boolean,attribute:"context-message-deleted"})],Ge=[g({type:Boolean,attribute:"context-user-application-official"})],Qe=[g({type:Boolean,attribute:"context-user-server"})],et=[te({context:Ve}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],D=[te({context:ce}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],ae(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:u=>"profile"in u,get:u=>u.profile,set:(u,N)=>{u.profile=N}},metadata:V},o,h),ae(this,null,p,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:u=>"author"in u,get:u=>u.author,set:(u,N)=>{u.author=N}},metadata:V},v,l),ae(this,null,n,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:u=>"avatar"in u,get:u=>u.avatar,set:(u,N)=>{u.avatar=N}},metadata:V},M,x),ae(this,null,y,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:u=>"roleColor"in u,get:u=>u.roleColor,set:(u,N)=>{u.roleColor=N}},metadata:V},f,d),ae(this,null,z,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:u=>"command"in u,get:u=>u.command,set:(u,N)=>{u.command=N}},metadata:V},B,E),ae(this,null,W,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:u=>"type"in u,get:u=>u.type,set:(u,N)=>{u.type=N}},metadata:V},$,w),ae(this,null,P,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:u=>"contextUserProfile"in u,get:u=>u.contextUserProfile,set:(u,N)=>{u.contextUserProfile=N}},metadata:V},re,ne),ae(this,null,he,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:u=>"contextUserName"in u,get:u=>u.contextUserName,set:(u,N)=>{u.contextUserName=N}},metadata:V},de,me),ae(this,null,fe,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:u=>"contextUserAvatar"in u,get:u=>u.contextUserAvatar,set:(u,N)=>{u.contextUserAvatar=N}},metadata:V},pe,ve),ae(this,null,ue,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:u=>"contextUserRoleColor"in u,get:u=>u.contextUserRoleColor,set:(u,N)=>{u.contextUserRoleColor=N}},metadata:V},ge,ze),ae(this,null,_e,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:u=>"contextUserBot"in u,get:u=>u.contextUserBot,set:(u,N)=>{u.contextUserBot=N}},metadata:V},be,ye),ae(this,null,xe,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:u=>"contextUserBotVerified"in u,get:u=>u.contextUserBotVerified,set:(u,N)=>{u.contextUserBotVerified=N}},metadata:V},we,Me),ae(this,null,$e,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:u=>"contextCommandReply"in u,get:u=>u.contextCommandReply,set:(u,N)=>{u.contextCommandReply=N}},metadata:V},U,k),ae(this,null,F,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:u=>"contextAttachmentReply"in u,get:u=>u.contextAttachmentReply,set:(u,N)=>{u.contextAttachmentReply=N}},metadata:V},j,H),ae(this,null,Z,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:u=>"contextMessageReply"in u,get:u=>u.contextMessageReply,set:(u,N)=>{u.contextMessageReply=N}},metadata:V},Le,Fe),ae(this,null,qe,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:u=>"contextMessageDeleted"in u,get:u=>u.contextMessageDeleted,set:(u,N)=>{u.contextMessageDeleted=N}},metadata:V},We,Ze),ae(this,null,Ge,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:u=>"contextUserOfficialApplication"in u,get:u=>u.contextUserOfficialApplication,set:(u,N)=>{u.contextUserOfficialApplication=N}},metadata:V},Ke,Je),ae(this,null,Qe,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:u=>"contextUserServer"in u,get:u=>u.contextUserServer,set:(u,N)=>{u.contextUserServer=N}},metadata:V},Xe,Ye),ae(this,null,et,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:u=>"compactMode"in u,get:u=>u.compactMode,set:(u,N)=>{u.compactMode=N}},metadata:V},I,b),ae(this,null,D,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:u=>"lightTheme"in u,get:u=>u.lightTheme,set:(u,N)=>{u.lightTheme=N}},metadata:V},Be,tt),ae(null,e={value:t},i,{kind:"class",name:t.name,metadata:V},null,s),ot=t=e.value,V&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:V})}static styles=[Aa.styles,J`
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
		`];#e=L(this,o,void 0);get profile(){return this.#e}set profile(V){this.#e=V}#t=(L(this,h),L(this,v,"User"));get author(){return this.#t}set author(V){this.#t=V}#s=(L(this,l),L(this,M,void 0));get avatar(){return this.#s}set avatar(V){this.#s=V}#i=(L(this,x),L(this,f,void 0));get roleColor(){return this.#i}set roleColor(V){this.#i=V}#r=(L(this,d),L(this,B,void 0));get command(){return this.#r}set command(V){this.#r=V}#a=(L(this,E),L(this,$,"slash_command"));get type(){return this.#a}set type(V){this.#a=V}#o=(L(this,w),L(this,re,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(V){this.#o=V}#h=(L(this,ne),L(this,de,"User"));get contextUserName(){return this.#h}set contextUserName(V){this.#h=V}#l=(L(this,me),L(this,pe,void 0));get contextUserAvatar(){return this.#l}set contextUserAvatar(V){this.#l=V}#n=(L(this,ve),L(this,ge,void 0));get contextUserRoleColor(){return this.#n}set contextUserRoleColor(V){this.#n=V}#c=(L(this,ze),L(this,be,!1));get contextUserBot(){return this.#c}set contextUserBot(V){this.#c=V}#d=(L(this,ye),L(this,we,!1));get contextUserBotVerified(){return this.#d}set contextUserBotVerified(V){this.#d=V}#m=(L(this,Me),L(this,U,!1));get contextCommandReply(){return this.#m}set contextCommandReply(V){this.#m=V}#p=(L(this,k),L(this,j,!1));get contextAttachmentReply(){return this.#p}set contextAttachmentReply(V){this.#p=V}#f=(L(this,H),L(this,Le,void 0));get contextMessageReply(){return this.#f}set contextMessageReply(V){this.#f=V}#v=(L(this,Fe),L(this,We,!1));get contextMessageDeleted(){return this.#v}set contextMessageDeleted(V){this.#v=V}#g=(L(this,Ze),L(this,Ke,!1));get contextUserOfficialApplication(){return this.#g}set contextUserOfficialApplication(V){this.#g=V}#u=(L(this,Je),L(this,Xe,!1));get contextUserServer(){return this.#u}set contextUserServer(V){this.#u=V}#_=(L(this,Ye),L(this,I,!1));get compactMode(){return this.#_}set compactMode(V){this.#_=V}#z=(L(this,b),L(this,Be,!1));get lightTheme(){return this.#z}set lightTheme(V){this.#z=V}validCommandTypes=(L(this,tt),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(V){return Ee[V]??V??Ee.default}render(){this.checkType();let V={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},u=Reflect.get(zt,this.profile)??{},N={...V,...u,avatar:this.resolveAvatar(u.avatar??this.avatar)},ts={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},Et=Reflect.get(zt,this.contextUserProfile)??{},ke={...ts,...Et,avatar:this.resolveAvatar(Et.avatar??this.contextUserAvatar)},ss=this.contextMessageDeleted?c`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return c`
			${O(this.compactMode,()=>c`<div class="discord-reply-badge">${Hi()}</div>`,()=>c`<img class="discord-replied-message-avatar" src="${q(N.avatar)}" alt="${q(N.author)}" />`)}
			<span class="discord-replied-message-username" style=${je({color:N.roleColor??""})}>${N.author}</span>
			<span> used </span>
			${O(this.type==="slash_command",()=>c`<div class="discord-replied-message-content discord-slash-command-name">
						${ki()}<span>${this.command}</span>
					</div>`)}
			${O(this.type==="user_command",()=>c`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Ys({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${O(!this.compactMode,()=>c`<img
										class="discord-replied-message-avatar"
										src="${q(ke.avatar)}"
										alt="${q(ke.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${je({color:ke.roleColor??""})}
								>${ke.author}</span
							>
						</div>`)}
			${O(this.type==="message_command",()=>c`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Ys({class:"discord-arrow-right-icon"})}
						${O(!this.contextMessageDeleted,()=>c`<div class="discord-context-user">
									${O(!this.compactMode,()=>O(!this.contextUserOfficialApplication,()=>c`<img
													class="discord-replied-message-avatar"
													src="${q(ke.avatar)}"
													alt="${q(ke.author)}"
												/>`,()=>c`<img
													class="discord-replied-message-avatar"
													src="${q(Ee.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${O(ke.bot,()=>c`<span class="discord-application-tag">${ke.verified?Ie():""}App</span>`,()=>O(this.contextUserServer,()=>c`<span class="discord-application-tag">SERVER</span>`,()=>O(this.contextUserOfficialApplication,()=>c`<span class="discord-application-tag">${Ie()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${je({color:ke.roleColor??""})}
										>${ke.author}</span
									><span></span>
								</div>`,()=>O(this.contextMessageDeleted,()=>Ci({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${ss}</div>
						${O(this.contextCommandReply&&!this.contextMessageDeleted,()=>Xt({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>O(this.contextAttachmentReply,()=>Qt({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{L(t,s)}};return ot=t})();var Co=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},To=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},a4=(()=>{let i=[Q("discord-attachments")],e,s=[],t,a=K;var r=class extends a{static{t=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Co(null,e={value:t},i,{kind:"class",name:t.name,metadata:o},null,s),r=t=e.value,o&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=J`
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
	`;render(){return c`<slot></slot>`}static{To(t,s)}};return r=t})();var Ao=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Eo=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},l4=(()=>{let i=[Q("discord-action-row")],e,s=[],t,a=K;var r=class extends a{static{t=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Ao(null,e={value:t},i,{kind:"class",name:t.name,metadata:o},null,s),r=t=e.value,o&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=J`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return c`<slot></slot>`}static{Eo(t,s)}};return r=t})();var Tt=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},De=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},g4=(()=>{let i=[Q("discord-custom-emoji")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[];var W=class extends a{static{t=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],p=[g()],n=[g({attribute:!1})],y=[g({type:Boolean,attribute:"embed-emoji"})],z=[g({type:Boolean,attribute:"jumbo"})],Tt(this,null,r,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:w=>"name"in w,get:w=>w.name,set:(w,P)=>{w.name=P}},metadata:$},o,h),Tt(this,null,p,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:w=>"url"in w,get:w=>w.url,set:(w,P)=>{w.url=P}},metadata:$},v,l),Tt(this,null,n,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:w=>"customEmojisMap"in w,get:w=>w.customEmojisMap,set:(w,P)=>{w.customEmojisMap=P}},metadata:$},M,x),Tt(this,null,y,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:w=>"embedEmoji"in w,get:w=>w.embedEmoji,set:(w,P)=>{w.embedEmoji=P}},metadata:$},f,d),Tt(this,null,z,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:w=>"jumbo"in w,get:w=>w.jumbo,set:(w,P)=>{w.jumbo=P}},metadata:$},B,E),Tt(null,e={value:t},i,{kind:"class",name:t.name,metadata:$},null,s),W=t=e.value,$&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=J`
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
	`;#e=De(this,o,void 0);get name(){return this.#e}set name($){this.#e=$}#t=(De(this,h),De(this,v,void 0));get url(){return this.#t}set url($){this.#t=$}#s=(De(this,l),De(this,M,{}));get customEmojisMap(){return this.#s}set customEmojisMap($){this.#s=$}#i=(De(this,x),De(this,f,void 0));get embedEmoji(){return this.#i}set embedEmoji($){this.#i=$}#r=(De(this,d),De(this,B,void 0));get jumbo(){return this.#r}set jumbo($){this.#r=$}willUpdate(){if(!this.url&&this.name){let $=Ct(this.name)??this.customEmojisMap[this.name];$&&(this.url??=$.url??"",this.embedEmoji??=$.embedEmoji??!1)}}render(){let $=`:${this.name}:`;return c`<span
			class=${rt({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${$}
				src=${q(this.url)}
				alt=${$}
				draggable="false"
				class=${rt({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),De(this,E)}static{De(t,s)}};return W=t})();var Te=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},ee=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},A4=(()=>{let i=[Q("discord-embed")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[],W,$=[],w=[],P,re=[],ne=[],he,de=[],me=[],fe,pe=[],ve=[],ue,ge=[],ze=[],_e,be=[],ye=[],xe,we=[],Me=[];var $e=class extends a{static{t=this}static{let U=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],p=[g({attribute:"author-name"})],n=[g({attribute:"author-image"})],y=[g({attribute:"author-url"})],z=[g({attribute:"embed-title"})],W=[g({attribute:!1})],P=[g()],he=[g()],fe=[g()],ue=[g()],_e=[g()],xe=[te({context:ce,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],Te(this,null,r,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:k=>"color"in k,get:k=>k.color,set:(k,F)=>{k.color=F}},metadata:U},o,h),Te(this,null,p,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:k=>"authorName"in k,get:k=>k.authorName,set:(k,F)=>{k.authorName=F}},metadata:U},v,l),Te(this,null,n,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:k=>"authorImage"in k,get:k=>k.authorImage,set:(k,F)=>{k.authorImage=F}},metadata:U},M,x),Te(this,null,y,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:k=>"authorUrl"in k,get:k=>k.authorUrl,set:(k,F)=>{k.authorUrl=F}},metadata:U},f,d),Te(this,null,z,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:k=>"embedTitle"in k,get:k=>k.embedTitle,set:(k,F)=>{k.embedTitle=F}},metadata:U},B,E),Te(this,null,W,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:k=>"embedEmojisMap"in k,get:k=>k.embedEmojisMap,set:(k,F)=>{k.embedEmojisMap=F}},metadata:U},$,w),Te(this,null,P,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:k=>"url"in k,get:k=>k.url,set:(k,F)=>{k.url=F}},metadata:U},re,ne),Te(this,null,he,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:k=>"thumbnail"in k,get:k=>k.thumbnail,set:(k,F)=>{k.thumbnail=F}},metadata:U},de,me),Te(this,null,fe,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:k=>"image"in k,get:k=>k.image,set:(k,F)=>{k.image=F}},metadata:U},pe,ve),Te(this,null,ue,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:k=>"video"in k,get:k=>k.video,set:(k,F)=>{k.video=F}},metadata:U},ge,ze),Te(this,null,_e,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:k=>"provider"in k,get:k=>k.provider,set:(k,F)=>{k.provider=F}},metadata:U},be,ye),Te(this,null,xe,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:k=>"lightTheme"in k,get:k=>k.lightTheme,set:(k,F)=>{k.lightTheme=F}},metadata:U},we,Me),Te(null,e={value:t},i,{kind:"class",name:t.name,metadata:U},null,s),$e=t=e.value,U&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:U})}static styles=J`
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
	`;#e=ee(this,o,void 0);get color(){return this.#e}set color(U){this.#e=U}#t=(ee(this,h),ee(this,v,void 0));get authorName(){return this.#t}set authorName(U){this.#t=U}#s=(ee(this,l),ee(this,M,void 0));get authorImage(){return this.#s}set authorImage(U){this.#s=U}#i=(ee(this,x),ee(this,f,void 0));get authorUrl(){return this.#i}set authorUrl(U){this.#i=U}#r=(ee(this,d),ee(this,B,void 0));get embedTitle(){return this.#r}set embedTitle(U){this.#r=U}#a=(ee(this,E),ee(this,$,{}));get embedEmojisMap(){return this.#a}set embedEmojisMap(U){this.#a=U}#o=(ee(this,w),ee(this,re,void 0));get url(){return this.#o}set url(U){this.#o=U}#h=(ee(this,ne),ee(this,de,void 0));get thumbnail(){return this.#h}set thumbnail(U){this.#h=U}#l=(ee(this,me),ee(this,pe,void 0));get image(){return this.#l}set image(U){this.#l=U}#n=(ee(this,ve),ee(this,ge,void 0));get video(){return this.#n}set video(U){this.#n=U}#c=(ee(this,ze),ee(this,be,void 0));get provider(){return this.#c}set provider(U){this.#c=U}#d=(ee(this,ye),ee(this,we,!1));get lightTheme(){return this.#d}set lightTheme(U){this.#d=U}render(){let U=this.parseTitle(this.authorName),k=this.parseTitle(this.embedTitle);return c`<div style=${je({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${O(this.provider,()=>c`<div class="discord-embed-provider">${this.provider}</div>`)}
						${O(U,()=>c`<div class="discord-embed-author">
									${O(this.authorImage,()=>c`<img src=${q(this.authorImage)} alt="" class="discord-author-image" />`)}
									${O(this.authorUrl,()=>c`<a
												href=${q(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${U}</span>
											</a>`,()=>c`<span class="discord-embed-author-block">${U}</span>`)}
								</div>`)}
						${O(k,()=>c`<div class="discord-embed-title">
									${this.url?c`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${k} </a>`:c`${k}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${O(this.image||this.video,()=>c`<div class=${rt({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${O(this.thumbnail,()=>c`<img src=${q(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?c`
				<video
					controls
					muted
					preload="none"
					poster=${q(this.image)}
					src=${q(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${q(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?c`<img src=${q(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(U){if(!U)return null;let k=[],F="";for(let j of U.split(`
`)){for(let H of j.split(" ")){let Z=Ct(H)??this.embedEmojisMap[H]??{};Z.name?k.push(c`<discord-custom-emoji name=${Z.name} url=${q(Z.url)} embed-emoji></discord-custom-emoji>`):F+=`${H} `,F===" "&&k.push(c`<br />`)}k.push(F),F=""}return k.map(j=>typeof j=="string"?c`<span>${j}</span>`:j)}constructor(){super(...arguments),ee(this,Me)}static{ee(t,s)}};return $e=t})();var So=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Vo=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},j4=(()=>{let i=[Q("discord-embed-description")],e,s=[],t,a=K;var r=class extends a{static{t=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;So(null,e={value:t},i,{kind:"class",name:t.name,metadata:o},null,s),r=t=e.value,o&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=J`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return c`<slot></slot>`}static{Vo(t,s)}};return r=t})();var Io=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},jo=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},P4=(()=>{let i=[Q("discord-embed-fields")],e,s=[],t,a=K;var r=class extends a{static{t=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Io(null,e={value:t},i,{kind:"class",name:t.name,metadata:o},null,s),r=t=e.value,o&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=J`
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
	`;render(){return c`<slot></slot>`}static{jo(t,s)}};return r=t})();var At=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Oe=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},Q4=(()=>{let i=[Q("discord-embed-field")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[],z,B=[],E=[];var W=class extends a{static{t=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({reflect:!0,attribute:"field-title"})],p=[g({attribute:!1})],n=[g({type:Boolean,reflect:!0,attribute:"inline"})],y=[g({type:Number,reflect:!0,attribute:"inline-index"})],z=[te({context:ce,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],At(this,null,r,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:w=>"fieldTitle"in w,get:w=>w.fieldTitle,set:(w,P)=>{w.fieldTitle=P}},metadata:$},o,h),At(this,null,p,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:w=>"embedFieldEmojisMap"in w,get:w=>w.embedFieldEmojisMap,set:(w,P)=>{w.embedFieldEmojisMap=P}},metadata:$},v,l),At(this,null,n,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:w=>"inline"in w,get:w=>w.inline,set:(w,P)=>{w.inline=P}},metadata:$},M,x),At(this,null,y,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:w=>"inlineIndex"in w,get:w=>w.inlineIndex,set:(w,P)=>{w.inlineIndex=P}},metadata:$},f,d),At(this,null,z,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,P)=>{w.lightTheme=P}},metadata:$},B,E),At(null,e={value:t},i,{kind:"class",name:t.name,metadata:$},null,s),W=t=e.value,$&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=J`
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
	`;#e=Oe(this,o,void 0);get fieldTitle(){return this.#e}set fieldTitle($){this.#e=$}#t=(Oe(this,h),Oe(this,v,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap($){this.#t=$}#s=(Oe(this,l),Oe(this,M,!1));get inline(){return this.#s}set inline($){this.#s=$}#i=(Oe(this,x),Oe(this,f,void 0));get inlineIndex(){return this.#i}set inlineIndex($){this.#i=$}#r=(Oe(this,d),Oe(this,B,!1));get lightTheme(){return this.#r}set lightTheme($){this.#r=$}validInlineIndices=(Oe(this,E),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){let $=Number(this.inlineIndex);if(!Number.isNaN($)&&!this.validInlineIndices.has($))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();let $=this.parseTitle(this.fieldTitle),w=O($,()=>c`<div class="discord-field-title">${[...$]}</div>`);return c`${w}<slot></slot>`}parseTitle($){if(!$)return null;let w=[],P="";for(let re of $.split(`
`)){for(let ne of re.split(" ")){let he=Ct(ne)??this.embedFieldEmojisMap[ne]??{};he.name?w.push(c`<discord-custom-emoji name=${he.name} url=${q(he.url)} embed-emoji></discord-custom-emoji>`):P+=`${ne} `,P===" "&&w.push(c`<br />`)}w.push(P),P=""}return w.map(re=>typeof re=="string"?c`<span>${re}</span>`:re)}static{Oe(t,s)}};return W=t})();var Yt=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Re=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},nm=(()=>{let i=[Q("discord-embed-footer")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[];var z=class extends a{static{t=this}static{let B=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({attribute:"footer-image"})],p=[g({attribute:"footer-image-alt"})],n=[g({type:String,reflect:!0,converter:E=>kt(E),attribute:!0})],y=[te({context:ce,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],Yt(this,null,r,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:E=>"footerImage"in E,get:E=>E.footerImage,set:(E,W)=>{E.footerImage=W}},metadata:B},o,h),Yt(this,null,p,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:E=>"footerImageAlt"in E,get:E=>E.footerImageAlt,set:(E,W)=>{E.footerImageAlt=W}},metadata:B},v,l),Yt(this,null,n,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:E=>"timestamp"in E,get:E=>E.timestamp,set:(E,W)=>{E.timestamp=W}},metadata:B},M,x),Yt(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:E=>"lightTheme"in E,get:E=>E.lightTheme,set:(E,W)=>{E.lightTheme=W}},metadata:B},f,d),Yt(null,e={value:t},i,{kind:"class",name:t.name,metadata:B},null,s),z=t=e.value,B&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=J`
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
	`;#e=Re(this,o,void 0);get footerImage(){return this.#e}set footerImage(B){this.#e=B}#t=(Re(this,h),Re(this,v,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(B){this.#t=B}#s=(Re(this,l),Re(this,M,void 0));get timestamp(){return this.#s}set timestamp(B){this.#s=B}#i=(Re(this,x),Re(this,f,!1));get lightTheme(){return this.#i}set lightTheme(B){this.#i=B}updateTimestamp(B){B&&!Number.isNaN(new Date(B).getTime())&&(this.timestamp=kt(B))}render(){return this.updateTimestamp(this.timestamp),c`${O(this.footerImage,()=>c`<img src=${q(this.footerImage)} alt=${q(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${O(this.timestamp,()=>c`<span class="discord-footer-separator">&bull;</span>`)}
			${O(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),Re(this,d)}static{Re(t,s)}};return z=t})();var Ea=(i,e,s)=>{for(let t of e)if(t[0]===i)return(0,t[1])();return s?.()};function Do(i){return i.startsWith("#")?i.slice(1):i}function Oo(i){let e=i.length===3||i.length===4,s=e?`${i.slice(0,1)}${i.slice(0,1)}`:i.slice(0,2),t=e?`${i.slice(1,2)}${i.slice(1,2)}`:i.slice(2,4),a=e?`${i.slice(2,3)}${i.slice(2,3)}`:i.slice(4,6),r=(e?`${i.slice(3,4)}${i.slice(3,4)}`:i.slice(6,8))||"ff";return{r:s,g:t,b:a,a:r}}function ei(i){return Number.parseInt(i,16)}function Bo({r:i,g:e,b:s,a:t}){return{r:ei(i),g:ei(e),b:ei(s),a:Number((ei(t)/255).toFixed(2))}}function Uo(i){return typeof i=="number"||typeof i=="string"&&Number.isFinite(Number(i))}function Po(i,e){let{r:s,g:t,b:a,a:r}=i,o=Uo(e)?e:r;return`rgba(${s}, ${t}, ${a}, ${o})`}function ti(i,e){let s=Do(i),t=Oo(s),a=Bo(t);return Po(a,e)}var Ro=T`
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
`;function Ti(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ro}
	</svg>`}var No=T`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Ai(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${No}
	</svg>`}var Lo=T`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function Ei(i={}){return c`<svg
		${A(i)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Lo}
	</svg>`}var es=function(i,e,s,t,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=t.kind,p=h==="getter"?"get":h==="setter"?"set":"value",v=!e&&i?t.static?i:i.prototype:null,l=e||(v?Object.getOwnPropertyDescriptor(v,t.name):{}),n,M=!1,x=s.length-1;x>=0;x--){var y={};for(var f in t)y[f]=f==="access"?{}:t[f];for(var f in t.access)y.access[f]=t.access[f];y.addInitializer=function(z){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var d=(0,s[x])(h==="accessor"?{get:l.get,set:l.set}:l[p],y);if(h==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(n=o(d.get))&&(l.get=n),(n=o(d.set))&&(l.set=n),(n=o(d.init))&&a.unshift(n)}else(n=o(d))&&(h==="field"?a.unshift(n):l[p]=n)}v&&Object.defineProperty(v,t.name,l),M=!0},Ne=function(i,e,s){for(var t=arguments.length>2,a=0;a<e.length;a++)s=t?e[a].call(i,s):e[a].call(i);return t?s:void 0},Om=(()=>{let i=[Q("discord-mention")],e,s=[],t,a=K,r,o=[],h=[],p,v=[],l=[],n,M=[],x=[],y,f=[],d=[];var z=class extends a{static{t=this}static{let B=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({type:Boolean,reflect:!0})],p=[g({reflect:!0})],n=[g({reflect:!0})],y=[te({context:ce,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],es(this,null,r,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:E=>"highlight"in E,get:E=>E.highlight,set:(E,W)=>{E.highlight=W}},metadata:B},o,h),es(this,null,p,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:E=>"type"in E,get:E=>E.type,set:(E,W)=>{E.type=W}},metadata:B},v,l),es(this,null,n,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:E=>"color"in E,get:E=>E.color,set:(E,W)=>{E.color=W}},metadata:B},M,x),es(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:E=>"lightTheme"in E,get:E=>E.lightTheme,set:(E,W)=>{E.lightTheme=W}},metadata:B},f,d),es(null,e={value:t},i,{kind:"class",name:t.name,metadata:B},null,s),z=t=e.value,B&&Object.defineProperty(t,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=J`
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
	`;#e=Ne(this,o,!1);get highlight(){return this.#e}set highlight(B){this.#e=B}#t=(Ne(this,h),Ne(this,v,"user"));get type(){return this.#t}set type(B){this.#t=B}#s=(Ne(this,l),Ne(this,M,void 0));get color(){return this.#s}set color(B){this.#s=B}setHoverColor=(Ne(this,x),()=>{this.color&&(this.style.backgroundColor=ti(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=ti(this.color,.1))};#i=Ne(this,f,!1);get lightTheme(){return this.#i}set lightTheme(B){this.#i=B}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=ti(this.color,.1)))}render(){return c`<span class="no-wrap"
				>${Ea(this.type,[["channel",()=>Wt()],["user",()=>c`@`],["role",()=>c`@`],["voice",()=>Kt()],["locked",()=>Gt()],["thread",()=>Zt()],["forum",()=>qt()],["server-guide",()=>Ei()],["channels-and-roles",()=>Ti()],["customize-community",()=>Ai()],["slash",()=>c`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),Ne(this,d)}static{Ne(t,s)}};return z=t})();var ii=class{#e;#t=ie("status");constructor(e){this.#e=e,e.on("snapshot",()=>this.#s()),e.on("status",()=>this.#s())}lost(){this.#t.replaceChildren(si(!1,"The playground does not answer","page"))}#s(){let{gateway:e,lately:s,store:t,ended:a}=this.#e.get("status");if(a)return this.#t.replaceChildren(si(!1,"Bot ended","bot"));this.#t.replaceChildren(si(e==="connected",`Gateway ${e}`,"gateway"),s===""?"":_("span",{class:"lately"},s),si(t==="up",`Store ${t}`,"store"))}};function si(i,e,s){return _("span",{class:i?"lamp well":"lamp ill","data-lamp":s},e)}var Fo=["snapshot","message","players","commands","clock","dice","faults","status","keys"],Si=globalThis.matchMedia("(max-width: 999px)");function qo(){let i=new cs,e=new ii(i),s=new us(i);new os(i),new ns(i),new as(i),new hs(i),new ls(i),i.on("snapshot",()=>{let{guild:t,channel:a}=i.place;document.title=`#${a.name} | ${t.name}`,ie("channel-name").textContent=a.name}),Wo(i,e),Zo(s),Go()}function Wo(i,e){let s=new EventSource("/api/feed");for(let t of Fo)s.addEventListener(t,({data:a})=>i.apply(t,JSON.parse(a)));s.addEventListener("error",()=>e.lost())}function Zo(i){let e=ie("add-player");e.addEventListener("submit",s=>{s.preventDefault();let t=String(new FormData(e).get("name")??"");Ce(async()=>{let{id:a}=await le("POST","players",{name:t});e.reset(),i.reveal(a)})})}function Go(){let i=ie("bench-toggle"),e=s=>{i.setAttribute("aria-expanded",String(s)),document.body.classList.toggle("bench-open",s)};i.addEventListener("click",()=>e(i.getAttribute("aria-expanded")!=="true")),Si.addEventListener("change",()=>e(!Si.matches)),e(!Si.matches)}qo();
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2022 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
