// Generated from page/ by `deno task page`: do not edit.
// It contains parts of @skyra/discord-components-core (MIT), of lit (BSD-3-Clause) and of
// discord-markdown-parser (Apache-2.0).
// deno-fmt-ignore-file
// deno-lint-ignore-file
var Wi=Object.create,Ra=Object.defineProperty,Gi=Object.getOwnPropertyDescriptor,Da=Object.getOwnPropertyNames,Ki=Object.getPrototypeOf,Qi=Object.prototype.hasOwnProperty,ne=(e,t)=>function(){return t||(0,e[Da(e)[0]])((t={exports:{}}).exports,t),t.exports},Xi=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Da(t))!Qi.call(e,r)&&r!==i&&Ra(e,r,{get:()=>t[r],enumerable:!(a=Gi(t,r))||a.enumerable});return e},Ji=(e,t,i)=>(i=e!=null?Wi(Ki(e)):{},Xi(Ra(i,"default",{value:e,enumerable:!0}),e)),ge=ne({e(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=/\r\n?/g,i=/\t/g,a=/\f/g,r=function(c){return c.replace(t,`
`).replace(a,"").replace(i,"    ")},s=function(c,p){var w=c||{};if(p!=null)for(var A in p)Object.prototype.hasOwnProperty.call(p,A)&&(w[A]=p[A]);return w},d=function(c,p){var w=Object.keys(c).filter(function(X){var W=c[X];if(W==null||W.match==null)return!1;var re=W.order;return(typeof re!="number"||!isFinite(re))&&typeof console<"u"&&console.warn("simple-markdown: Invalid order for rule `"+X+"`: "+String(re)),!0});w.sort(function(X,W){var re=c[X],de=c[W],K=re.order,E=de.order;if(K!==E)return K-E;var b=re.quality?0:1,O=de.quality?0:1;return b!==O?b-O:X<W?-1:X>W?1:0});var A,P=function(X,W){var re=[];for(W=W||A,A=W;X;){var de=null,K=null,E=null,b=NaN,O=0,he=w[0],oe=c[he];do{var He=oe.order,j=W.prevCapture==null?"":W.prevCapture[0],z=oe.match(X,W,j);if(z){var N=oe.quality?oe.quality(z,W,j):0;N<=b||(de=he,K=oe,E=z,b=N)}O++,he=w[O],oe=c[he]}while(oe&&(!E||oe.order===He&&oe.quality));if(K==null||E==null)throw new Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+w[w.length-1]+`'. It seems to not match the following source:
`+X);if(E.index)throw new Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var Ae=K.parse(E,P,W);if(Array.isArray(Ae))Array.prototype.push.apply(re,Ae);else{if(Ae==null||typeof Ae!="object")throw new Error(`parse() function returned invalid parse result: '${Ae}'`);Ae.type==null&&(Ae.type=de),re.push(Ae)}W.prevCapture=E,X=X.substring(W.prevCapture[0].length)}return re},ae=function(X,W){return A=s(W,p),!A.inline&&!A.disableAutoBlockNewlines&&(X=X+`

`),A.prevCapture=null,P(r(X),A)};return ae},n=function(c){var p=function(w,A,P){return A.inline?c.exec(w):null};return p.regex=c,p},u=function(c){var p=function(w,A){return A.inline?null:c.exec(w)};return p.regex=c,p},g=function(c){var p=function(w,A){return c.exec(w)};return p.regex=c,p},h=typeof Symbol=="function"&&Symbol.for&&Symbol.for("react.element")||60103,o=function(c,p,w,A){w=w||{},A=typeof A<"u"?A:!0;var P="";for(var ae in w){var X=w[ae];Object.prototype.hasOwnProperty.call(w,ae)&&X&&(P+=" "+v(ae)+'="'+v(X)+'"')}var W="<"+c+P+">";return A?W+p+"</"+c+">":W},$=function(c){if(c==null)return null;try{var p=new URL(c,"https://localhost").protocol;if(p.indexOf("javascript:")===0||p.indexOf("vbscript:")===0||p.indexOf("data:")===0)return null}catch{return null}return c},_=/[<>&"']/g,y={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#x27;","/":"&#x2F;","`":"&#96;"},v=function(c){return String(c).replace(_,function(p){return y[p]})},f=/\\([^0-9A-Za-z\s])/g,M=function(c){return c.replace(f,"$1")},R=function(c,p,w){var A=w.inline||!1;w.inline=!0;var P=c(p,w);return w.inline=A,P},V=function(c,p,w){var A=w.inline||!1;w.inline=!1;var P=c(p+`

`,w);return w.inline=A,P},Z=function(c,p,w){return{content:R(p,c[1],w)}},k=function(){return{}},x="(?:[*+-]|\\d+\\.)",U="( *)("+x+") +",ce=new RegExp("^"+U),pe=new RegExp(U+"[^\\n]*(?:\\n(?!\\1"+x+` )[^\\n]*)*(
|$)`,"gm"),me=/\n{2,}$/,be=/^ (?= *`)|(` *) $/g,ve=me,ze=/ *\n+$/,Se=new RegExp("^( *)("+x+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+x+` )\\n*|\\s*
*$)`),je=/(?:^|\n)( *)$/,ye=(function(){var c=/^ *\| *| *\| *$/g,p=/ *$/,w=/^ *-+: *$/,A=/^ *:-+: *$/,P=/^ *:-+ *$/,ae=function(K){return w.test(K)?"right":A.test(K)?"center":P.test(K)?"left":null},X=function(K,E,b,O){O&&(K=K.replace(c,""));var he=K.trim().split("|");return he.map(ae)},W=function(K,E,b,O){var he=b.inTable;b.inTable=!0;var oe=E(K.trim(),b);b.inTable=he;var He=[[]];return oe.forEach(function(j,z){j.type==="tableSeparator"?(!O||z!==0&&z!==oe.length-1)&&He.push([]):(j.type==="text"&&(oe[z+1]==null||oe[z+1].type==="tableSeparator")&&(j.content=j.content.replace(p,"")),He[He.length-1].push(j))}),He},re=function(K,E,b,O){var he=K.trim().split(`
`);return he.map(function(oe){return W(oe,E,b,O)})},de=function(K){return function(E,b,O){O.inline=!0;var he=W(E[1],b,O,K),oe=X(E[2],b,O,K),He=re(E[3],b,O,K);return O.inline=!1,{type:"table",header:he,align:oe,cells:He}}};return{parseTable:de(!0),parseNpTable:de(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),we="(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*",ke=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,Oe=/mailto:/i,Te=function(c,p,w){var A=(c[2]||c[1]).replace(/\s+/g," ").toLowerCase();if(p._defs&&p._defs[A]){var P=p._defs[A];w.target=P.target,w.title=P.title}return p._refs=p._refs||{},p._refs[A]=p._refs[A]||[],p._refs[A].push(w),w},G=0,Me={Array:{html:function(c,p,w){for(var A="",P=0;P<c.length;P++){var ae=c[P];if(ae.type==="text")for(ae={type:"text",content:ae.content};P+1<c.length&&c[P+1].type==="text";P++)ae.content+=c[P+1].content;A+=p(ae,w)}return A}},heading:{order:G++,match:u(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(c,p,w){return{level:c[1].length,content:R(p,c[2].trim(),w)}},html:function(c,p,w){return o("h"+c.level,p(c.content,w))}},nptable:{order:G++,match:u(ye.NPTABLE_REGEX),parse:ye.parseNpTable,html:null},lheading:{order:G++,match:u(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(c,p,w){return{type:"heading",level:c[2]==="="?1:2,content:R(p,c[1],w)}},html:null},hr:{order:G++,match:u(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:k,html:function(c,p,w){return'<hr aria-hidden="true">'}},codeBlock:{order:G++,match:u(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(c,p,w){var A=c[0].replace(/^    /gm,"").replace(/\n+$/,"");return{lang:void 0,content:A}},html:function(c,p,w){var A=c.lang?"markdown-code-"+c.lang:void 0,P=o("code",v(c.content),{class:A});return o("pre",P)}},fence:{order:G++,match:u(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(c,p,w){return{type:"codeBlock",lang:c[2]||void 0,content:c[3]}},html:null},blockQuote:{order:G++,match:u(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(c,p,w){var A=c[0].replace(/^ *> ?/gm,"");return{content:p(A,w)}},html:function(c,p,w){return o("blockquote",p(c.content,w))}},list:{order:G++,match:function(c,p){var w=p.prevCapture==null?"":p.prevCapture[0],A=je.exec(w),P=p._list||!p.inline;return A&&P?(c=A[1]+c,Se.exec(c)):null},parse:function(c,p,w){var A=c[2],P=A.length>1,ae=P?+A:void 0,X=c[0].replace(ve,`
`).match(pe),W=!1,re=X.map(function(de,K){var E=ce.exec(de),b=E?E[0].length:0,O=new RegExp("^ {1,"+b+"}","gm"),he=de.replace(O,"").replace(ce,""),oe=K===X.length-1,He=he.indexOf(`

`)!==-1,j=He||oe&&W;W=j;var z=w.inline,N=w._list;w._list=!0;var Ae;j?(w.inline=!1,Ae=he.replace(ze,`

`)):(w.inline=!0,Ae=he.replace(ze,""));var rt=p(Ae,w);return w.inline=z,w._list=N,rt});return{ordered:P,start:ae,items:re}},html:function(c,p,w){var A=c.items.map(function(X){return o("li",p(X,w))}).join(""),P=c.ordered?"ol":"ul",ae={start:c.start};return o(P,A,ae)}},def:{order:G++,match:u(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(c,p,w){var A=c[1].replace(/\s+/g," ").toLowerCase(),P=c[2],ae=c[3];return w._refs&&w._refs[A]&&w._refs[A].forEach(function(X){X.target=P,X.title=ae}),w._defs=w._defs||{},w._defs[A]={target:P,title:ae},{def:A,target:P,title:ae}},html:function(){return""}},table:{order:G++,match:u(ye.TABLE_REGEX),parse:ye.parseTable,html:function(c,p,w){var A=function(re){return c.align[re]==null?"":"text-align:"+c.align[re]+";"},P=c.header.map(function(re,de){return o("th",p(re,w),{style:A(de),scope:"col"})}).join(""),ae=c.cells.map(function(re){var de=re.map(function(K,E){return o("td",p(K,w),{style:A(E)})}).join("");return o("tr",de)}).join(""),X=o("thead",o("tr",P)),W=o("tbody",ae);return o("table",X+W)}},newline:{order:G++,match:u(/^(?:\n *)*\n/),parse:k,html:function(c,p,w){return`
`}},paragraph:{order:G++,match:u(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:Z,html:function(c,p,w){var A={class:"paragraph"};return o("div",p(c.content,w),A)}},escape:{order:G++,match:n(/^\\([^0-9A-Za-z\s])/),parse:function(c,p,w){return{type:"text",content:c[1]}},html:null},tableSeparator:{order:G++,match:function(c,p){return p.inTable?/^ *\| */.exec(c):null},parse:function(){return{type:"tableSeparator"}},html:function(){return" &vert; "}},autolink:{order:G++,match:n(/^<([^: >]+:\/[^ >]+)>/),parse:function(c,p,w){return{type:"link",content:[{type:"text",content:c[1]}],target:c[1]}},html:null},mailto:{order:G++,match:n(/^<([^ >]+@[^ >]+)>/),parse:function(c,p,w){var A=c[1],P=c[1];return Oe.test(P)||(P="mailto:"+P),{type:"link",content:[{type:"text",content:A}],target:P}},html:null},url:{order:G++,match:n(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(c,p,w){return{type:"link",content:[{type:"text",content:c[1]}],target:c[1],title:void 0}},html:null},link:{order:G++,match:n(new RegExp("^\\[("+we+")\\]\\("+ke+"\\)")),parse:function(c,p,w){var A={content:p(c[1],w),target:M(c[2]),title:c[3]};return A},html:function(c,p,w){var A={href:$(c.target),title:c.title};return o("a",p(c.content,w),A)}},image:{order:G++,match:n(new RegExp("^!\\[("+we+")\\]\\("+ke+"\\)")),parse:function(c,p,w){var A={alt:c[1],target:M(c[2]),title:c[3]};return A},html:function(c,p,w){var A={src:$(c.target),alt:c.alt,title:c.title};return o("img","",A,!1)}},reflink:{order:G++,match:n(new RegExp("^\\[("+we+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(c,p,w){return Te(c,w,{type:"link",content:p(c[1],w)})},html:null},refimage:{order:G++,match:n(new RegExp("^!\\[("+we+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(c,p,w){return Te(c,w,{type:"image",alt:c[1]})},html:null},em:{order:G,match:n(new RegExp("^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)")),quality:function(c){return c[0].length+.2},parse:function(c,p,w){return{content:p(c[2]||c[1],w)}},html:function(c,p,w){return o("em",p(c.content,w))}},strong:{order:G,match:n(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(c){return c[0].length+.1},parse:Z,html:function(c,p,w){return o("strong",p(c.content,w))}},u:{order:G++,match:n(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(c){return c[0].length},parse:Z,html:function(c,p,w){return o("u",p(c.content,w))}},del:{order:G++,match:n(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:Z,html:function(c,p,w){return o("del",p(c.content,w))}},inlineCode:{order:G++,match:n(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(c,p,w){return{content:c[2].replace(be,"$1")}},html:function(c,p,w){return o("code",v(c.content))}},br:{order:G++,match:g(/^ {2,}\n/),parse:k,html:function(c,p,w){return"<br>"}},text:{order:G++,match:g(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(c,p,w){return{content:c[0]}},html:function(c,p,w){return v(c.content)}}},Ve=function(c,p){!p&&typeof console<"u"&&console.warn("simple-markdown ruleOutput should take 'react' or 'html' as the second argument.");var w=function(A,P,ae){return c[A.type][p](A,P,ae)};return w},Ie=function(c){var p=function(w,A){return A=A||{},Array.isArray(w)?w.map(function(P){return p(P,A)}).join(""):c(w,p,A)};return p},Ce=function(c,p,w={}){if(!p)throw new Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var A,P=c.Array||Me.Array,ae=P[p];if(!ae)throw new Error("simple-markdown: outputFor: to join nodes of type `"+p+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var X=ae,W=function(de,K){return K=K||A,A=K,Array.isArray(de)?X(de,W,K):c[de.type][p](de,W,K)},re=function(de,K){return A=s(K,w),W(de,A)};return re},B=d(Me),C=function(c,p){return p=p||{},p.inline=!1,B(c,p)},Q=function(c,p){return p=p||{},p.inline=!0,B(c,p)},D=function(c,p){var w=me.test(c);return p=p||{},p.inline=!w,B(c,p)},T=Ce(Me,"html"),Y=function(c,p){return T(C(c,p),p)},Ke={defaultRules:Me,parserFor:d,outputFor:Ce,inlineRegex:n,blockRegex:u,anyScopeRegex:g,parseInline:R,parseBlock:V,markdownToHtml:Y,defaultBlockParse:C,defaultInlineParse:Q,defaultImplicitParse:D,defaultHtmlOutput:T,preprocess:r,sanitizeText:v,sanitizeUrl:$,unescapeUrl:M,htmlTag:o,defaultRawParse:B,ruleOutput:Ve,htmlFor:Ie,defaultParse:function(...c){return typeof console<"u"&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),D.apply(null,c)},defaultOutput:function(...c){return typeof console<"u"&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,c)}};e.default=Ke}}),Ee=ne({i(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GuildNavigationRegex=e.SlashCommandRegex=e.SubtextRegex=e.HeadingRegex=e.TimestampRegex=e.TextRegex=e.StrikeThroughRegex=e.SpoilerRegex=e.EmoticonRegex=e.CodeBlockRegex=e.BlockQuoteRegex=e.HereRegex=e.EveryoneRegex=e.UserMentionRegex=e.RoleMentionRegex=e.EmojiRegex=e.ChannelMentionRegex=void 0,e.ChannelMentionRegex=/^<#(\d{17,20})>/,e.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/,e.RoleMentionRegex=/^<@&(\d{17,20})>/,e.UserMentionRegex=/^<@!?(\d{17,20})>/,e.EveryoneRegex=/^@everyone/,e.HereRegex=/^@here/,e.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/,e.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i,e.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/,e.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/,e.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/,e.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/,e.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/,e.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/,e.SubtextRegex=/^-# +([^\n]+?)(\n|$)/,e.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u,e.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/}}),Yi=ne({s(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.guildNavigation=void 0;var i=t(ge()),a=Ee();e.guildNavigation={order:i.default.defaultRules.strong.order,match:r=>a.GuildNavigationRegex.exec(r),parse:function(r){var s,d,n;const u=(s=r[2])!==null&&s!==void 0?s:r[3];if(u==="linked-roles"){const g=(n=(d=r[4])===null||d===void 0?void 0:d.slice(1))!==null&&n!==void 0?n:null;return{id:r[1],navigation:u,roleId:g}}else return{id:r[1],navigation:u}}}}}),er=ne({n(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.slashCommand=void 0;var i=t(ge()),a=Ee();e.slashCommand={order:i.default.defaultRules.strong.order,match:r=>a.SlashCommandRegex.exec(r),parse:function(r){const s=r[1].split(" "),d={fullName:r[1],name:s[0],subcommand:null,subcommandGroup:null,id:r[2]};return s.length==2&&(d.subcommand=s[1]),s.length===3&&(d.subcommandGroup=s[1],d.subcommand=s[2]),d}}}}),tr=ne({c(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.everyone=void 0;var i=t(ge()),a=Ee();e.everyone={order:i.default.defaultRules.strong.order,match:r=>a.EveryoneRegex.exec(r),parse:function(){return{}}}}}),ar=ne({v(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TwemojiRegex=void 0,e.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/}}),ir=ne({m(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.twemoji=void 0;var i=t(ge()),a=ar();e.twemoji={order:i.default.defaultRules.strong.order,match:r=>a.TwemojiRegex.exec(r),parse:function(r){return{name:r[0]}}}}}),rr=ne({z(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.channel=void 0;var i=t(ge()),a=Ee();e.channel={order:i.default.defaultRules.strong.order,match:r=>a.ChannelMentionRegex.exec(r),parse:function(r){return{id:r[1]}}}}}),sr=ne({y(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.timestamp=void 0;var i=t(ge()),a=Ee();e.timestamp={order:i.default.defaultRules.strong.order,match:r=>a.TimestampRegex.exec(r),parse:function(r){return{timestamp:r[1],format:r[2]}}}}}),Xe=ne({w(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.extend=void 0;var t=(i,a)=>Object.assign({},a,i);e.extend=t}}),dr=ne({x(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.blockQuote=void 0;var i=t(ge()),a=Xe(),r=Ee();e.blockQuote=(0,a.extend)({match:function(s,d,n){return!/^$|\n *$/.test(n)||d.inQuote?null:r.BlockQuoteRegex.exec(s)},parse:function(s,d,n){const u=s[0],h=!!/^ *>>> ?/.exec(u)?/^ *>>> ?/:/^ *> ?/gm,o=u.replace(h,"");return{content:d(o,Object.assign({},n,{inQuote:!0})),type:"blockQuote"}}},i.default.defaultRules.blockQuote)}}),or=ne({E(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.strikethrough=void 0;var i=t(ge()),a=Xe(),r=Ee();e.strikethrough=(0,a.extend)({match:i.default.inlineRegex(r.StrikeThroughRegex)},i.default.defaultRules.del)}}),nr=ne({S(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.codeBlock=void 0;var i=t(ge()),a=Xe(),r=Ee();e.codeBlock=(0,a.extend)({match:i.default.inlineRegex(r.CodeBlockRegex),parse:function(s,d,n){return{lang:(s[2]||"").trim(),content:s[3]||"",inQuote:n.inQuote||!1}}},i.default.defaultRules.codeBlock)}}),lr=ne({q(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoji=void 0;var i=t(ge()),a=Ee();e.emoji={order:i.default.defaultRules.strong.order,match:r=>a.EmojiRegex.exec(r),parse:function(r){return{animated:r[1]==="a",name:r[2],id:r[3]}}}}}),hr=ne({Z(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.role=void 0;var i=t(ge()),a=Ee();e.role={order:i.default.defaultRules.strong.order,match:r=>a.RoleMentionRegex.exec(r),parse:function(r){return{id:r[1]}}}}}),cr=ne({W(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.autolink=void 0;var i=t(ge()),a=Xe();e.autolink=(0,a.extend)({parse:r=>({content:[{type:"text",content:r[1]}],target:r[1]})},i.default.defaultRules.autolink)}}),ur=ne({G(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.here=void 0;var i=t(ge()),a=Ee();e.here={order:i.default.defaultRules.strong.order,match:r=>a.HereRegex.exec(r),parse:function(){return{}}}}}),fr=ne({K(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoticon=void 0;var i=t(ge()),a=Ee();e.emoticon={order:i.default.defaultRules.text.order,match:r=>a.EmoticonRegex.exec(r),parse:function(r){return{type:"text",content:r[1]}}}}}),vr=ne({Q(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.user=void 0;var i=t(ge()),a=Ee();e.user={order:i.default.defaultRules.strong.order,match:r=>a.UserMentionRegex.exec(r),parse:function(r){return{id:r[1],type:"user"}}}}}),mr=ne({X(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.spoiler=void 0;var t=Ee();e.spoiler={order:0,match:i=>t.SpoilerRegex.exec(i),parse:function(i,a,r){return{content:a(i[1],r)}}}}}),pr=ne({J(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.heading=void 0;var i=t(ge()),a=Xe(),r=Ee();e.heading=(0,a.extend)({match:function(s,d){return d.prevCapture===null||d.prevCapture.slice(-1)[0]===`
`?r.HeadingRegex.exec(s):null}},i.default.defaultRules.heading)}}),gr=ne({Y(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.subtext=void 0;var i=t(ge()),a=Ee();e.subtext={order:i.default.defaultRules.heading.order-.5,match:function(r,s){return s.prevCapture===null||s.prevCapture.slice(-1)[0]===`
`?a.SubtextRegex.exec(r):null},parse:function(r,s,d){return{content:s(r[1],d)}}}}}),_r=ne({ee(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.text=void 0;var i=t(ge()),a=Xe(),r=Ee();e.text=(0,a.extend)({match:s=>r.TextRegex.exec(s)},i.default.defaultRules.text)}}),br=ne({te(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.url=void 0;var i=t(ge()),a=Xe();e.url=(0,a.extend)({parse:r=>({content:[{type:"text",content:r[1]}],target:r[1]})},i.default.defaultRules.url)}}),zr=ne({ae(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.em=void 0;var i=Xe(),a=t(ge());e.em=(0,i.extend)({parse:function(r,s,d){const n=a.default.defaultRules.em.parse(r,s,Object.assign({},d,{inEmphasis:!0}));return d.inEmphasis?n.content:n}},a.default.defaultRules.em)}}),yr=ne({ie(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.br=void 0;var i=t(ge()),a=Xe();e.br=(0,a.extend)({match:i.default.anyScopeRegex(/^\n/)},i.default.defaultRules.br)}}),wr=ne({re(e){"use strict";var t=e&&e.__importDefault||function(ve){return ve&&ve.__esModule?ve:{default:ve}};Object.defineProperty(e,"__esModule",{value:!0}),e.rulesExtended=e.rules=e.SimpleMarkdown=void 0,e.parse=be;var i=t(ge());e.SimpleMarkdown=i.default;var a=Yi(),r=er(),s=tr(),d=ir(),n=rr(),u=sr(),g=dr(),h=or(),o=nr(),$=lr(),_=hr(),y=cr(),v=ur(),f=fr(),M=vr(),R=mr(),V=pr(),Z=gr(),k=_r(),x=br(),U=zr(),ce=yr();e.rules={blockQuote:g.blockQuote,codeBlock:o.codeBlock,newline:i.default.defaultRules.newline,escape:i.default.defaultRules.escape,autolink:y.autolink,url:x.url,em:U.em,strong:i.default.defaultRules.strong,underline:i.default.defaultRules.u,strikethrough:h.strikethrough,inlineCode:i.default.defaultRules.inlineCode,text:k.text,emoticon:f.emoticon,br:ce.br,spoiler:R.spoiler,heading:V.heading,subtext:Z.subtext,user:M.user,channel:n.channel,role:_.role,emoji:$.emoji,everyone:s.everyone,here:v.here,twemoji:d.twemoji,timestamp:u.timestamp,slashCommand:r.slashCommand,guildNavigation:a.guildNavigation},e.rulesExtended=Object.assign(Object.assign({},e.rules),{link:i.default.defaultRules.link});var pe=i.default.parserFor(e.rules),me=i.default.parserFor(e.rulesExtended);function be(ve,ze="normal"){return ze==="normal"?pe(ve,{inline:!0}):me(ve,{inline:!0})}e.default=be}}),Dt=globalThis,sa=Dt.ShadowRoot&&(Dt.ShadyCSS===void 0||Dt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,da=Symbol(),Ba=new WeakMap,Pa=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==da)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(sa&&e===void 0){const i=t!==void 0&&t.length===1;i&&(e=Ba.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Ba.set(t,e))}return e}toString(){return this.cssText}},Mr=e=>new Pa(typeof e=="string"?e:e+"",void 0,da),Re=(e,...t)=>{const i=e.length===1?e[0]:t.reduce((a,r,s)=>a+(d=>{if(d._$cssResult$===!0)return d.cssText;if(typeof d=="number")return d;throw Error("Value passed to 'css' function must be a 'css' function result: "+d+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[s+1],e[0]);return new Pa(i,e,da)},$r=(e,t)=>{if(sa)e.adoptedStyleSheets=t.map(i=>i instanceof CSSStyleSheet?i:i.styleSheet);else for(const i of t){const a=document.createElement("style"),r=Dt.litNonce;r!==void 0&&a.setAttribute("nonce",r),a.textContent=i.cssText,e.appendChild(a)}},Ua=sa?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let i="";for(const a of t.cssRules)i+=a.cssText;return Mr(i)})(e):e,{is:xr,defineProperty:Hr,getOwnPropertyDescriptor:kr,getOwnPropertyNames:Tr,getOwnPropertySymbols:Cr,getPrototypeOf:Ar}=Object,Bt=globalThis,Na=Bt.trustedTypes,Er=Na?Na.emptyScript:"",Sr=Bt.reactiveElementPolyfillSupport,xt=(e,t)=>e,Pt={toAttribute(e,t){switch(t){case Boolean:e=e?Er:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=e!==null;break;case Number:i=e===null?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch{i=null}}return i}},oa=(e,t)=>!xr(e,t),La={attribute:!0,type:String,converter:Pt,reflect:!1,useDefault:!1,hasChanged:oa};Symbol.metadata??=Symbol("metadata"),Bt.litPropertyMetadata??=new WeakMap;var ft=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=La){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),a=this.getPropertyDescriptor(e,i,t);a!==void 0&&Hr(this.prototype,e,a)}}static getPropertyDescriptor(e,t,i){const{get:a,set:r}=kr(this.prototype,e)??{get(){return this[t]},set(s){this[t]=s}};return{get:a,set(s){const d=a?.call(this);r?.call(this,s),this.requestUpdate(e,d,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??La}static _$Ei(){if(this.hasOwnProperty(xt("elementProperties")))return;const e=Ar(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(xt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(xt("properties"))){const t=this.properties,i=[...Tr(t),...Cr(t)];for(const a of i)this.createProperty(a,t[a])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[i,a]of t)this.elementProperties.set(i,a)}this._$Eh=new Map;for(const[t,i]of this.elementProperties){const a=this._$Eu(t,i);a!==void 0&&this._$Eh.set(a,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const a of i)t.unshift(Ua(a))}else e!==void 0&&t.push(Ua(e));return t}static _$Eu(e,t){const i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return $r(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,i);if(a!==void 0&&i.reflect===!0){const r=(i.converter?.toAttribute!==void 0?i.converter:Pt).toAttribute(t,i.type);this._$Em=e,r==null?this.removeAttribute(a):this.setAttribute(a,r),this._$Em=null}}_$AK(e,t){const i=this.constructor,a=i._$Eh.get(e);if(a!==void 0&&this._$Em!==a){const r=i.getPropertyOptions(a),s=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:Pt;this._$Em=a;const d=s.fromAttribute(t,r.type);this[a]=d??this._$Ej?.get(a)??d,this._$Em=null}}requestUpdate(e,t,i,a=!1,r){if(e!==void 0){const s=this.constructor;if(a===!1&&(r=this[e]),i??=s.getPropertyOptions(e),!((i.hasChanged??oa)(r,t)||i.useDefault&&i.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:a,wrapped:r},s){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),r!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[a,r]of this._$Ep)this[a]=r;this._$Ep=void 0}const i=this.constructor.elementProperties;if(i.size>0)for(const[a,r]of i){const{wrapped:s}=r,d=this[a];s!==!0||this._$AL.has(a)||d===void 0||this.C(a,void 0,r,d)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};ft.elementStyles=[],ft.shadowRootOptions={mode:"open"},ft[xt("elementProperties")]=new Map,ft[xt("finalized")]=new Map,Sr?.({ReactiveElement:ft}),(Bt.reactiveElementVersions??=[]).push("2.1.2");var na=globalThis,Fa=e=>e,Ut=na.trustedTypes,qa=Ut?Ut.createPolicy("lit-html",{createHTML:e=>e}):void 0,la="$lit$",Je=`lit$${Math.random().toFixed(9).slice(2)}$`,ha="?"+Je,jr=`<${ha}>`,st=document,Ht=()=>st.createComment(""),kt=e=>e===null||typeof e!="object"&&typeof e!="function",ca=Array.isArray,Za=e=>ca(e)||typeof e?.[Symbol.iterator]=="function",ua=`[ 	
\f\r]`,Tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Wa=/-->/g,Ga=/>/g,dt=RegExp(`>|${ua}(?:([^\\s"'>=/]+)(${ua}*=${ua}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ka=/'/g,Qa=/"/g,Xa=/^(?:script|style|textarea|title)$/i,fa=e=>(t,...i)=>({_$litType$:e,strings:t,values:i}),l=fa(1),ee=fa(2),ln=fa(3),De=Symbol.for("lit-noChange"),F=Symbol.for("lit-nothing"),Ja=new WeakMap,ot=st.createTreeWalker(st,129);function Ya(e,t){if(!ca(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return qa!==void 0?qa.createHTML(t):t}var ei=(e,t)=>{const i=e.length-1,a=[];let r,s=t===2?"<svg>":t===3?"<math>":"",d=Tt;for(let n=0;n<i;n++){const u=e[n];let g,h,o=-1,$=0;for(;$<u.length&&(d.lastIndex=$,h=d.exec(u),h!==null);)$=d.lastIndex,d===Tt?h[1]==="!--"?d=Wa:h[1]!==void 0?d=Ga:h[2]!==void 0?(Xa.test(h[2])&&(r=RegExp("</"+h[2],"g")),d=dt):h[3]!==void 0&&(d=dt):d===dt?h[0]===">"?(d=r??Tt,o=-1):h[1]===void 0?o=-2:(o=d.lastIndex-h[2].length,g=h[1],d=h[3]===void 0?dt:h[3]==='"'?Qa:Ka):d===Qa||d===Ka?d=dt:d===Wa||d===Ga?d=Tt:(d=dt,r=void 0);const _=d===dt&&e[n+1].startsWith("/>")?" ":"";s+=d===Tt?u+jr:o>=0?(a.push(g),u.slice(0,o)+la+u.slice(o)+Je+_):u+Je+(o===-2?n:_)}return[Ya(e,s+(e[i]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),a]},va=class qi{constructor({strings:t,_$litType$:i},a){let r;this.parts=[];let s=0,d=0;const n=t.length-1,u=this.parts,[g,h]=ei(t,i);if(this.el=qi.createElement(g,a),ot.currentNode=this.el.content,i===2||i===3){const o=this.el.content.firstChild;o.replaceWith(...o.childNodes)}for(;(r=ot.nextNode())!==null&&u.length<n;){if(r.nodeType===1){if(r.hasAttributes())for(const o of r.getAttributeNames())if(o.endsWith(la)){const $=h[d++],_=r.getAttribute(o).split(Je),y=/([.?@])?(.*)/.exec($);u.push({type:1,index:s,name:y[2],strings:_,ctor:y[1]==="."?ai:y[1]==="?"?ii:y[1]==="@"?ri:Ct}),r.removeAttribute(o)}else o.startsWith(Je)&&(u.push({type:6,index:s}),r.removeAttribute(o));if(Xa.test(r.tagName)){const o=r.textContent.split(Je),$=o.length-1;if($>0){r.textContent=Ut?Ut.emptyScript:"";for(let _=0;_<$;_++)r.append(o[_],Ht()),ot.nextNode(),u.push({type:2,index:++s});r.append(o[$],Ht())}}}else if(r.nodeType===8)if(r.data===ha)u.push({type:2,index:s});else{let o=-1;for(;(o=r.data.indexOf(Je,o+1))!==-1;)u.push({type:7,index:s}),o+=Je.length-1}s++}}static createElement(t,i){const a=st.createElement("template");return a.innerHTML=t,a}};function nt(e,t,i=e,a){if(t===De)return t;let r=a!==void 0?i._$Co?.[a]:i._$Cl;const s=kt(t)?void 0:t._$litDirective$;return r?.constructor!==s&&(r?._$AO?.(!1),s===void 0?r=void 0:(r=new s(e),r._$AT(e,i,a)),a!==void 0?(i._$Co??=[])[a]=r:i._$Cl=r),r!==void 0&&(t=nt(e,r._$AS(e,t.values),r,a)),t}var ti=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,a=(e?.creationScope??st).importNode(t,!0);ot.currentNode=a;let r=ot.nextNode(),s=0,d=0,n=i[0];for(;n!==void 0;){if(s===n.index){let u;n.type===2?u=new Nt(r,r.nextSibling,this,e):n.type===1?u=new n.ctor(r,n.name,n.strings,this,e):n.type===6&&(u=new si(r,this,e)),this._$AV.push(u),n=i[++d]}s!==n?.index&&(r=ot.nextNode(),s++)}return ot.currentNode=st,a}p(e){let t=0;for(const i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},Nt=class Zi{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,a,r){this.type=2,this._$AH=F,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=a,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return i!==void 0&&t?.nodeType===11&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=nt(this,t,i),kt(t)?t===F||t==null||t===""?(this._$AH!==F&&this._$AR(),this._$AH=F):t!==this._$AH&&t!==De&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Za(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==F&&kt(this._$AH)?this._$AA.nextSibling.data=t:this.T(st.createTextNode(t)),this._$AH=t}$(t){const{values:i,_$litType$:a}=t,r=typeof a=="number"?this._$AC(t):(a.el===void 0&&(a.el=va.createElement(Ya(a.h,a.h[0]),this.options)),a);if(this._$AH?._$AD===r)this._$AH.p(i);else{const s=new ti(r,this),d=s.u(this.options);s.p(i),this.T(d),this._$AH=s}}_$AC(t){let i=Ja.get(t.strings);return i===void 0&&Ja.set(t.strings,i=new va(t)),i}k(t){ca(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let a,r=0;for(const s of t)r===i.length?i.push(a=new Zi(this.O(Ht()),this.O(Ht()),this,this.options)):a=i[r],a._$AI(s),r++;r<i.length&&(this._$AR(a&&a._$AB.nextSibling,r),i.length=r)}_$AR(t=this._$AA.nextSibling,i){for(this._$AP?.(!1,!0,i);t!==this._$AB;){const a=Fa(t).nextSibling;Fa(t).remove(),t=a}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Ct=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,a,r){this.type=1,this._$AH=F,this._$AN=void 0,this.element=e,this.name=t,this._$AM=a,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=F}_$AI(e,t=this,i,a){const r=this.strings;let s=!1;if(r===void 0)e=nt(this,e,t,0),s=!kt(e)||e!==this._$AH&&e!==De,s&&(this._$AH=e);else{const d=e;let n,u;for(e=r[0],n=0;n<r.length-1;n++)u=nt(this,d[i+n],t,n),u===De&&(u=this._$AH[n]),s||=!kt(u)||u!==this._$AH[n],u===F?e=F:e!==F&&(e+=(u??"")+r[n+1]),this._$AH[n]=u}s&&!a&&this.j(e)}j(e){e===F?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ai=class extends Ct{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===F?void 0:e}},ii=class extends Ct{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==F)}},ri=class extends Ct{constructor(e,t,i,a,r){super(e,t,i,a,r),this.type=5}_$AI(e,t=this){if((e=nt(this,e,t,0)??F)===De)return;const i=this._$AH,a=e===F&&i!==F||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,r=e!==F&&(i===F||a);a&&this.element.removeEventListener(this.name,this,i),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},si=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){nt(this,e)}},Or={M:la,P:Je,A:ha,C:1,L:ei,R:ti,D:Za,V:nt,I:Nt,H:Ct,N:ii,U:ri,B:ai,F:si},Vr=na.litHtmlPolyfillSupport;Vr?.(va,Nt),(na.litHtmlVersions??=[]).push("3.3.3");var di=(e,t,i)=>{const a=i?.renderBefore??t;let r=a._$litPart$;if(r===void 0){const s=i?.renderBefore??null;a._$litPart$=r=new Nt(t.insertBefore(Ht(),s),s,void 0,i??{})}return r._$AI(e),r},ma=globalThis,$e=class extends ft{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=di(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return De}};$e._$litElement$=!0,$e.finalized=!0,ma.litElementHydrateSupport?.({LitElement:$e});var Ir=ma.litElementPolyfillSupport;Ir?.({LitElement:$e}),(ma.litElementVersions??=[]).push("4.2.2");var Qe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},lt=e=>(...t)=>({_$litDirective$:e,values:t}),ht=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:Rr}=Or,oi=e=>e,ni=e=>e.strings===void 0,li=()=>document.createComment(""),At=(e,t,i)=>{const a=e._$AA.parentNode,r=t===void 0?e._$AB:t._$AA;if(i===void 0){const s=a.insertBefore(li(),r),d=a.insertBefore(li(),r);i=new Rr(s,d,e,e.options)}else{const s=i._$AB.nextSibling,d=i._$AM,n=d!==e;if(n){let u;i._$AQ?.(e),i._$AM=e,i._$AP!==void 0&&(u=e._$AU)!==d._$AU&&i._$AP(u)}if(s!==r||n){let u=i._$AA;for(;u!==s;){const g=oi(u).nextSibling;oi(a).insertBefore(u,r),u=g}}}return i},ct=(e,t,i=e)=>(e._$AI(t,i),e),Dr={},pa=(e,t=Dr)=>e._$AH=t,Br=e=>e._$AH,ga=e=>{e._$AR(),e._$AA.remove()},hi=lt(class extends ht{constructor(){super(...arguments),this.key=F}render(e,t){return this.key=e,t}update(e,[t,i]){return t!==this.key&&(pa(e),this.key=t),i}}),ci=(e,t,i)=>{const a=new Map;for(let r=t;r<=i;r++)a.set(e[r],r);return a},_a=lt(class extends ht{constructor(e){if(super(e),e.type!==Qe.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,i){let a;i===void 0?i=t:t!==void 0&&(a=t);const r=[],s=[];let d=0;for(const n of e)r[d]=a?a(n,d):d,s[d]=i(n,d),d++;return{values:s,keys:r}}render(e,t,i){return this.dt(e,t,i).values}update(e,[t,i,a]){const r=Br(e),{values:s,keys:d}=this.dt(t,i,a);if(!Array.isArray(r))return this.ut=d,s;const n=this.ut??=[],u=[];let g,h,o=0,$=r.length-1,_=0,y=s.length-1;for(;o<=$&&_<=y;)if(r[o]===null)o++;else if(r[$]===null)$--;else if(n[o]===d[_])u[_]=ct(r[o],s[_]),o++,_++;else if(n[$]===d[y])u[y]=ct(r[$],s[y]),$--,y--;else if(n[o]===d[y])u[y]=ct(r[o],s[y]),At(e,u[y+1],r[o]),o++,y--;else if(n[$]===d[_])u[_]=ct(r[$],s[_]),At(e,r[o],r[$]),$--,_++;else if(g===void 0&&(g=ci(d,_,y),h=ci(n,o,$)),g.has(n[o]))if(g.has(n[$])){const v=h.get(d[_]),f=v!==void 0?r[v]:null;if(f===null){const M=At(e,r[o]);ct(M,s[_]),u[_]=M}else u[_]=ct(f,s[_]),At(e,r[o],f),r[v]=null;_++}else ga(r[$]),$--;else ga(r[o]),o++;for(;_<=y;){const v=At(e,u[y+1]);ct(v,s[_]),u[_++]=v}for(;o<=$;){const v=r[o++];v!==null&&ga(v)}return this.ut=d,pa(e,u),De}}),ui=()=>{},ba=!1;function Pr(e){ui=e}function Be(){ba||(ba=!0,queueMicrotask(()=>{ba=!1,Ur()}))}function Ur(){const e=document.activeElement,t=e instanceof HTMLElement?e.dataset.focus:void 0,i=e?.closest("[data-parts]"),a=e?.closest(".screen");ui(),!(!(e instanceof HTMLElement)||t===void 0||!i)&&(e.isConnected&&e.dataset.focus===t||requestAnimationFrame(()=>{const r=[...i.querySelectorAll("[data-focus]")],s=r.find(({dataset:d})=>d.focus===t)??r[0];i.isConnected?s?.focus({preventScroll:!0}):a?.querySelector(".composer input")?.focus()}))}var za=1e3,Lt=60*za,Ft=60*Lt,qt=24*Ft,Zt=new Intl.RelativeTimeFormat("en",{numeric:"always"});function Nr(e,t){const i=e-t,a=Math.abs(i);return a<Lt?Zt.format(Math.round(i/za),"second"):a<Ft?Zt.format(Math.round(i/Lt),"minute"):a<qt?Zt.format(Math.round(i/Ft),"hour"):Zt.format(Math.round(i/qt),"day")}var fi={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function vt(e,t){return new Intl.DateTimeFormat("en-GB",fi[t]??fi.f).format(e)}function Lr(e,t){const i=vt(e,"t"),a=vt(e,"d");return a===vt(t,"d")?`Today at ${i}`:a===vt(t-qt,"d")?`Yesterday at ${i}`:`${a} ${i}`}function Wt(e){const t=[[qt,"d"],[Ft,"h"],[Lt,"min"],[za,"s"]],i=t.findIndex(([s])=>e>=s);if(i<0)return"0 s";let a=e;return t.slice(i,i+2).map(([s,d])=>{const n=Math.floor(a/s);return a-=n*s,n===0?"":`${n} ${d}`}).filter(s=>s!=="").join(" ")}var Gt=class extends Error{name="ApiError"};async function Et(e,t,i={}){const a=await fetch(`/api/${t}`,{method:e,headers:{"content-type":"application/json"},body:JSON.stringify(i)}).catch(()=>{throw new Gt("The playground does not answer")}),r=a.status===204?null:await a.json();if(!a.ok)throw new Gt(r?.error??`Error ${a.status}`);return r}function Fr(e,t){return Et("POST","slash",{player:e,line:t})}function qr(e,t,i){return Et("POST","user-command",{player:e,name:t,target:i})}function Zr(e,t,i,a){return Et("POST","component",{player:e,message:t,customId:i,values:a})}var Wr=6e3,ya="",vi;async function at(...e){try{return await Et(...e)}catch(t){if(!(t instanceof Gt))throw t;mi(t.message),clearTimeout(vi),vi=setTimeout(()=>mi(""),Wr)}}function Gr(){return l`<p id="toast" role="alert" ?hidden=${ya===""}>${ya}</p>`}function mi(e){ya=e,Be()}var pi="Point at a fault to see what it does.";function Kr(e){const t=Map.groupBy(e,({group:i})=>i);return l`
    <section>
      <div class="head">
        <h2>Faults</h2>
        <button type="button" class="small" @click=${gi}>Clear faults</button>
      </div>
      <div class="fault-groups">${[...t].map(([i,a])=>Qr(i,a))}</div>
      <p class="hint" aria-hidden="true">${pi}</p>
    </section>
  `}function gi(){at("DELETE","faults")}function Qr(e,t){return l`
    <div class="fault-group" role="group" aria-labelledby="faults-${e}">
      <h3 id="faults-${e}">${e}</h3>
      <ul class="faults">${t.map(Xr)}</ul>
    </div>
  `}function Xr({name:e,label:t,hint:i,lastsMs:a,endsAt:r}){const s=r!==null,d=()=>{pi=i,Be()};return l`<li>
    <button
      type="button"
      class="small"
      aria-pressed=${a===null?F:String(s)}
      aria-describedby="hint-${e}"
      @click=${()=>at("POST",`faults/${e}`,{on:!s})}
      @focus=${d}
      @pointerover=${d}
    >${t} ${Jr(a,r)}</button><span id="hint-${e}" class="unseen">${i}</span>
  </li>`}function Jr(e,t){return t!==null?l`<span class="rest">${Wt(Math.max(0,t-Date.now()))}</span>`:e===null?F:l`<span class="lasts">${Wt(e)}</span>`}var Yr=[1,2,5,10,60],es=12,ts=1500;function as(e){return l`${is(e)}${rs(e)}${Kr(e.get("faults"))}${os(e)}`}function is(e){const{aheadMs:t}=e.get("clock");return l`
    <section>
      <div class="head">
        <h2>Clock, in minutes</h2>
        <output>${t<1e3?"on time":`${Wt(t)} ahead`}</output>
      </div>
      <div class="buttons">${Yr.map(i=>l`
          <button
            type="button"
            class="small"
            aria-label="+${i} ${i===1?"minute":"minutes"} on the clock"
            @click=${()=>at("POST","clock",{minutes:i})}
          >+${i}</button>
        `)}</div>
    </section>
  `}function rs(e){const{sides:t,upcoming:i}=e.get("dice");return l`
    <section>
      <div class="head">
        <h2>Next dice</h2>
        <output>${i.length===0?"random":i.join(", ")}</output>
      </div>
      <div class="buttons">
          ${t<=es?ss(t):ds(t)}
          <button type="button" class="small" @click=${()=>at("DELETE","dice")}>Random</button>
        </div>
    </section>
  `}function ss(e){return Array.from({length:e},(t,i)=>l`
      <button
        type="button"
        class="small die"
        aria-label="${i+1} on the next die"
        @click=${()=>at("POST","dice",{value:i+1})}
      >${i+1}</button>
    `)}function ds(e){return l`
    <form class="buttons" novalidate @submit=${i=>{i.preventDefault();const a=new FormData(i.currentTarget).get("value");at("POST","dice",{value:Number(a)})}}>
      <input type="number" name="value" min="1" max=${e} value="1"
        aria-label="The next die shows">
      <button type="submit" class="small">Add</button>
    </form>
  `}function os(e){const t=e.get("keys");return l`
    <section>
      <div class="head"><h2>Redis keys</h2><span>${t.length}</span></div>
      <ul class="keys">${_a(t,({key:i})=>i,i=>ns(i,e))}</ul>
    </section>
  `}function ns(e,t){const{key:i,type:a,value:r,expiresAt:s}=e,d=l`<span class=${t.hasChanged(i,ts)?"key lit":"key"}>${i}</span>`;return l`
    <li data-key=${i}>
      <details>
        <summary>
            ${hi(r,d)}
            <span class="type">${a}</span>
            <span class="expires" title="Time to live">${s===null?"no expiry":Wt(Math.max(0,s-t.now))}</span>
            <span class="preview">${r.replaceAll(`
`," · ")}</span>
          </summary>
        <pre>${ls(r)}</pre>
      </details>
    </li>
  `}function ls(e){if(!e.startsWith("{")&&!e.startsWith("["))return e;try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}var hs={1:"primary",2:"secondary",3:"success",4:"danger"},cs=5;function us(e,t,i){return l`<discord-action-row>${e.components.map(a=>a.type===2?fs(a,t,i):hi(JSON.stringify(a),vs(a,t,i)))}</discord-action-row>`}function Kt({emoji:e,label:t}){return[e?.name,t].filter(Boolean).join(" ")}function fs(e,t,i){const{custom_id:a="",style:r,url:s="",label:d,disabled:n=!1}=e,u=e.emoji?.name,g=l`${u?l`<span aria-hidden="true">${u}</span>`:F}${d??""}`;if(r===cs)return l`
      <a class="press secondary" href=${s} target="_blank"
        rel="noreferrer noopener">${g}</a>
    `;const h=i.includes(a);return l`
    <button
      type="button"
      class="press ${hs[r]??"secondary"}"
      ?disabled=${n}
      aria-busy=${h?"true":F}
      aria-label=${d?F:u??"Button"}
      data-focus=${Kt(e)}
      @click=${()=>h||t(a)}
    >${g}</button>
  `}function vs(e,t,i){const{custom_id:a,placeholder:r="Make a selection",options:s=[]}=e,d=e.max_values>1,n=h=>{const o=[...h.selectedOptions].map(({value:$})=>$);for(const $ of h.options)$.selected=$.defaultSelected;t(a,o)},u=l`
    <select
      class="menu"
      aria-label=${r}
      aria-busy=${i.includes(a)?"true":F}
      ?disabled=${e.disabled===!0}
      ?multiple=${d}
      size=${d?Math.min(s.length,6):F}
      data-focus=${r}
      @change=${d?F:h=>n(_i(h))}
      @keydown=${d?F:ms}
    >${d?F:l`<option value="" hidden selected>${r}</option>`}${s.map(({label:h,value:o,description:$,default:_})=>l`<option value=${o} ?selected=${_===!0}>${$?`${h} – ${$}`:h}</option>`)}</select>
  `;return d?l`
    <div
      class="multiple">${u}<button type="button" class="press primary" @click=${({currentTarget:h})=>{const o=h.previousElementSibling;o instanceof HTMLSelectElement&&n(o)}}>Done</button></div>
  `:u}function _i({currentTarget:e}){return e}function ms(e){!(e.key.startsWith("Arrow")||e.key.length===1||["Enter","Home","End","PageUp","PageDown"].includes(e.key))||e.ctrlKey||e.metaKey||(e.preventDefault(),_i(e).showPicker())}function ps(e){const[t]=e.get("players"),i=e.messagesFor(t?.id??"").findLast(r=>!r.ephemeral&&bi(r).length>0),a=({custom_id:r})=>at("POST","everybody",{message:i?.id,customId:r});return l`
    <div id="everybody" role="group" aria-label="Everybody presses at once" data-parts>
      <span class="caption">Everybody:</span>
      <span class="buttons">${i===void 0?l`<em>nothing to press yet</em>`:bi(i).map(r=>l`
            <button
              type="button"
              class="small"
              data-focus=${Kt(r)}
              aria-label="Everybody presses ${r.label??Kt(r)} now"
              @click=${()=>a(r)}
            >${Kt(r)}</button>
          `)}</span>
    </div>
  `}function bi({components:e}){return e.flatMap(t=>t.components).filter(t=>t.type===2).filter(({custom_id:t,disabled:i})=>t!==void 0&&!i)}var mt=Ji(wr()),gs={order:mt.SimpleMarkdown.defaultRules.link.order,match:mt.SimpleMarkdown.inlineRegex(/^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/),parse:([,e="",t],i,a)=>({content:i(e,a),target:t})},_s={order:mt.SimpleMarkdown.defaultRules.heading.order,match:(e,{prevCapture:t})=>(t?.[0]??`
`).endsWith(`
`)?/^(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/.exec(e):null,parse:([e=""],t,i)=>({ordered:/^ *\d/.test(e),content:e.trimEnd().split(`
`).map(a=>{const[,r="",s=""]=/^( *)(?:[-*]|\d+\.) +(.*)$/.exec(a)??[];return{type:"item",depth:Math.floor(r.length/2),content:t(s,{...i,prevCapture:["-"]})}})})};function bs(e){return{...e,match:(t,i,a)=>i.isInTitle?null:e.match(t,i,a),parse:(t,i,a)=>e.parse(t,i,{...a,isInTitle:!0})}}var zs=Object.entries(mt.rules).filter(([e])=>["heading","subtext"].includes(e)).map(([e,t])=>[e,bs(t)]),ys=mt.SimpleMarkdown.parserFor({...mt.rules,...Object.fromEntries(zs),link:gs,list:_s});function zi(e){return ys(e,{inline:!0})}function yi(e){return zi(e).map(wa).join("")}function wa({type:e,content:t,name:i,fullName:a,id:r}){switch(e){case"br":return`
`;case"emoji":return`:${i}:`;case"slashCommand":return`/${a}`;case"user":case"role":return`@${r}`;case"channel":return`#${r}`;case"everyone":case"here":return`@${e}`}return typeof t=="object"?t.map(wa).join(""):t??i??""}function Qt(e,t){return l`<span class="md-text">${wi(zi(e),t)}</span>`}function ws(e){for(const t of document.querySelectorAll("time[data-at]")){const i=Nr(Number(t.dataset.at),e);t.textContent!==i&&(t.textContent=i)}}var Ms={strong:e=>l`<strong>${e}</strong>`,em:e=>l`<em>${e}</em>`,underline:e=>l`<u>${e}</u>`,strikethrough:e=>l`<s>${e}</s>`,inlineCode:e=>l`<code>${e}</code>`,codeBlock:e=>l`<pre>${e}</pre>`,blockQuote:e=>l`<blockquote>${e}</blockquote>`,subtext:e=>l`<small class="md-subtext">${e}</small>`,spoiler:e=>l`<button type="button" class="md-spoiler" aria-expanded="false" aria-label="Spoiler" @click=${Hs}>${e}</button>`};function $s(e,t){const{type:i,id:a="",content:r="",level:s=1,depth:d=0}=e,n=typeof r=="string"?[r]:wi(r,t);switch(i){case"heading":return l`<div class="md-heading md-h${s}" role="heading" aria-level=${s+3}>${n}</div>`;case"list":return e.ordered?l`<ol>${n}</ol>`:l`<ul>${n}</ul>`;case"item":return l`<li class="depth-${Math.min(d,3)}">${n}</li>`;case"user":return Ma("user",t.nameOf(a)??"unknown-user");case"channel":return Ma("channel",t.channelName(a)??"unknown");case"slashCommand":return Ma("slash",e.fullName??"");case"url":case"autolink":case"link":return xs(e.target??"",n);case"timestamp":return ks(Number(e.timestamp)*1e3,e.format??"f")}return Ms[i]?.(n)??wa(e)}function wi(e,t){return e.filter(({type:i},a)=>i!=="br"||e[a-1]?.type!=="codeBlock").map(i=>$s(i,t))}function xs(e,t){return/^https?:/.test(e)?l`<a href=${e} rel="noreferrer noopener" target="_blank">${t}</a>`:l`<span>${t}</span>`}function Ma(e,t){return l`<discord-mention type=${e}>${t}</discord-mention>`}function Hs({currentTarget:e}){const t=e;t.setAttribute("aria-expanded","true"),t.removeAttribute("aria-label")}function ks(e,t){if(Number.isNaN(new Date(e).getTime()))return"Invalid Date";const i=vt(e,"F"),a=new Date(e).toISOString();return t==="R"?l`<time class="md-time" datetime=${a} title=${i} data-at=${e}></time>`:l`<time class="md-time" datetime=${a} title=${i}>${vt(e,t)}</time>`}var Ts=class{#e=new Map;#t;#i=new Map;get isReady(){return this.#t!==void 0}get now(){return Date.now()+this.get("clock").aheadMs}get(e){if(!this.#t)throw new TypeError("The feed has not begun");return this.#t[e]}nameOf(e){return this.get("players").find(t=>t.id===e)?.name??null}hasChanged(e,t){return Date.now()-(this.#i.get(e)??0)<t}messagesFor(e){return[...this.#e.values()].filter(({readerId:t})=>t===void 0||t===e)}apply(e,t){e==="snapshot"?this.#a(t):e==="message"?this.#r(t):this.#t&&(e==="keys"&&this.#s(t),this.#t={...this.#t,[e]:t})}#a(e){this.#t=e,this.#i.clear(),this.#e.clear();for(const t of e.messages)this.#e.set(t.id,t)}#r({kind:e,message:t}){e==="deleted"?this.#e.delete(t.id):this.#e.set(t.id,t)}#s(e){const t=new Map(this.get("keys").map(({key:i,value:a})=>[i,a]));for(const{key:i,value:a}of e)t.get(i)!==a&&this.#i.set(i,Date.now())}},Mi=["#5865f2","#57a55a","#d9822b","#c43d6b","#2e8fa3","#8a5fd0","#a58a1f"];function Xt({id:e,name:t}){const i=[...e].reduce((r,s)=>(r*31+Number(s))%9973,0),[a="?"]=t.trim().toUpperCase();return $i(Mi[i%Mi.length]??"#5865f2",a,52)}var Cs=$i("#202225","🎲",56);function $i(e,t,i){const a=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${e}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${i}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${As(t)}</text></svg>`;return`data:image/svg+xml,${encodeURIComponent(a)}`}function As(e){return e.toWellFormed().replace(/[<>&]/g,t=>`&#${t.charCodeAt(0)};`).replace(/\p{Cc}/gu,"?")}var Es={},Ss=lt(class extends ht{constructor(){super(...arguments),this.ot=Es}render(e,t){return t()}update(e,[t,i]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((a,r)=>a===this.ot[r]))return De}else if(this.ot===t)return De;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,i)}}),js=2;function Os(e,t,i){const a=e.get("commands").filter(({type:s})=>s===js).map(({name:s})=>s);if(a.length===0)return F;const r=(s,d,n)=>{s.currentTarget.closest("details")?.removeAttribute("open"),i(d,n)};return l`
    <details class="apps">
      <summary aria-label="Apps of ${t.name}">Apps</summary>
      <ul>${a.flatMap(s=>e.get("players").map(d=>l`<li><button type="button" @click=${n=>r(n,s,d)}>${s}: ${d.name}</button></li>`))}</ul>
    </details>
  `}var Vs=lt(class extends ht{constructor(e){if(super(e),e.type!==Qe.PROPERTY&&e.type!==Qe.ATTRIBUTE&&e.type!==Qe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ni(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===De||t===F)return t;const i=e.element,a=e.name;if(e.type===Qe.PROPERTY){if(t===i[a])return De}else if(e.type===Qe.BOOLEAN_ATTRIBUTE){if(!!t===i.hasAttribute(a))return De}else if(e.type===Qe.ATTRIBUTE&&i.getAttribute(a)===t+"")return De;return pa(e),t}}),Is=1,Rs=1,Ds=2,Bs=5;function Ps(e,t){if(!e.startsWith("/"))return[];const i=xi(t),a=i.find(r=>ki(r,e));return a?Ls(e,a):Ns(e,i)}function Us(e,t){const i=xi(t).find(s=>ki(s,e));if(!i)return!1;const a=({name:s})=>new RegExp(`\\s${s}:\\s?\\S`).test(e),r=({name:s})=>new RegExp(`\\s${s}:\\s*$`).test(e);return i.options.every(s=>!r(s)&&(s.required!==!0||a(s)))}function xi(e){return e.filter(({type:t})=>t===Is).flatMap(t=>Hi(t,[]))}function Hi(e,t){const i=[...t,e.name],a=e.options??[],r=a.filter(({type:s})=>s===Rs||s===Ds);return r.length>0?r.flatMap(s=>Hi(s,i)):[{path:i.join(" "),description:e.description,options:a}]}function ki({path:e},t){return t===`/${e}`||t.startsWith(`/${e} `)}function Ns(e,t){const i=e.slice(1).toLowerCase().split(" ").filter(a=>a!=="");return t.filter(({path:a})=>i.every(r=>a.split(" ").some(s=>s.startsWith(r)))).map(({path:a,description:r})=>({line:`/${a}`,label:`/${a}`,hint:r}))}function Ls(e,{options:t}){const i=t.find(({name:a})=>new RegExp(`\\s${a}:(?:\\s*|\\s?\\S+)$`).test(e));return i?Fs(e,i):t.filter(({name:a})=>!new RegExp(`\\s${a}:`).test(e)).map(a=>({line:`${e.trimEnd()} ${a.name}: `,label:`${a.name}:`,hint:[a.description,qs(a)].filter(r=>r!=="").join(" ")}))}function Fs(e,t){const i=t.type===Bs?["True","False"]:(t.choices??[]).map(({name:s})=>s),a=/:\s*(\S*)$/.exec(e)?.[1]??"",r=s=>s.toLowerCase().startsWith(a.toLowerCase());return i.filter(s=>r(s)&&s!==a).map(s=>({line:`${e.slice(0,e.length-a.length)}${s}`,label:s,hint:t.description}))}function qs({min_value:e,max_value:t}){return e===void 0&&t===void 0?"":`(${e??"…"}–${t??"…"})`}var Zs=class{problem="";#e;#t;#i;#a="";#r=[];#s=-1;constructor(e,t,i){this.#e=e,this.#t=t,this.#i=i}draw(){const{id:e,name:t}=this.#t,i=this.#e.get("channel").name,a=this.#r.length>0;return l`
      <form class="composer" @submit=${r=>this.#u(r)}>
        <p class="problem" role="alert">${this.problem}</p>
        <ul id="suggestions-${e}" class="suggestions" role="listbox" aria-label="Commands"
          ?hidden=${!a}>${this.#r.map((r,s)=>this.#o(r,s))}</ul>
        <input
          type="text"
          role="combobox"
          aria-label="Message #${i} as ${t}"
          aria-autocomplete="list"
          aria-expanded=${String(a)}
          aria-controls="suggestions-${e}"
          aria-activedescendant=${a&&this.#s>=0?this.#n(this.#s):F}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="send"
          maxlength="1000"
          placeholder="Message #${i}, or / for commands"
          .value=${Vs(this.#a)}
          @input=${({currentTarget:r})=>this.#d(r.value)}
          @blur=${()=>this.#h()}
          @focus=${()=>this.#d(this.#a)}
          @keydown=${r=>this.#c(r)}
        >
        <button type="submit" class="send" aria-label="Send as ${t}">➤</button>
      </form>
    `}#o(e,t){const i=a=>{a.preventDefault(),this.#d(e.line)};return l`
      <li
        id=${this.#n(t)}
        role="option"
        aria-selected=${String(t===this.#s)}
        @mousedown=${i}
      ><strong>${e.label}</strong><span>${e.hint}</span></li>
    `}#n(e){return`suggestion-${this.#t.id}-${e}`}#d(e){const t=this.#e.get("commands");this.#a=e,this.#r=Ps(e,t),this.#l(Us(e,t)?-1:0)}#l(e){this.#s=e,Be(),requestAnimationFrame(()=>document.getElementById(this.#n(e))?.scrollIntoView({block:"nearest"}))}#h(){this.#r=[],Be()}#c(e){const t=this.#r.length;if(t===0)return;const i=this.#r[this.#s];if(e.key==="ArrowDown")this.#l((this.#s+1)%t);else if(e.key==="ArrowUp")this.#l((Math.max(this.#s,0)+t-1)%t);else if(e.key==="Escape")this.#h();else if((e.key==="Enter"||e.key==="Tab")&&i&&!e.shiftKey)this.#d(i.line);else return;e.preventDefault()}#u(e){e.preventDefault();const t=this.#a.trim();t!==""&&(this.#a="",this.#h(),this.#i(t))}};function Ws(e,t){const{title:i,description:a,color:r,fields:s=[],footer:d,author:n}=e;return l`
    <discord-embed
      slot="embeds"
      color=${r===void 0?F:`#${r.toString(16).padStart(6,"0")}`}
      embed-title=${i===void 0?F:yi(i)}
      author-name=${n?.name??F}
    >${a===void 0?F:l`<discord-embed-description slot="description">${Qt(a,t)}</discord-embed-description>`}${s.length===0?F:l`<discord-embed-fields slot="fields">${s.map((u,g)=>Gs(u,Ks(s,g),t))}</discord-embed-fields>`}${d===void 0?F:l`<discord-embed-footer slot="footer">${d.text}</discord-embed-footer>`}</discord-embed>
  `}function Gs({name:e,value:t,inline:i},a,r){return l`
    <discord-embed-field
      field-title=${yi(e)}
      ?inline=${i===!0}
      inline-index=${i?a:F}
    >${Qt(t,r)}</discord-embed-field>
  `}function Ks(e,t){const i=e.slice(0,t),a=i.findLastIndex(({inline:r})=>r!==!0);return(i.length-a-1)%3+1}var pt=1024;function Qs({url:e,filename:t,size:i}){return l`
    <p class="file">
      <a href=${new URL(e).pathname} download=${t}>📄 ${t}</a>
      <span>${Xs(i)}</span>
    </p>
  `}function Xs(e){if(e<pt)return`${e} bytes`;const[t,i]=e<pt*pt?[e/pt,"KB"]:[e/(pt*pt),"MB"];return`${t.toFixed(2)} ${i}`}function Js(e,t){const{author:i,ephemeral:a,mentions:r,command:s,components:d,embeds:n}=e,{names:u,failure:g}=t,h=e.editedAt!==void 0&&e.content!=="";return l`
    <discord-message
      role="article"
      aria-label=${a?`${i.name}, only to you`:i.name}
      author=${i.name}
      avatar=${i.bot?Cs:Xt(i)}
      ?bot=${i.bot}
      ?edited=${h}
      ?highlight=${r.includes(t.playerId)}
      class=${a?"only-for-you":""}
      timestamp=${Lr(e.createdAt,u.now)}
      data-message=${e.id}
      data-parts
    >${s?Ys(s,u):F}${e.loading?l`<span class="thinking">${i.name} is thinking…</span>`:Qt(e.content,u)}${n.map(o=>Ws(o,u))}${e.attachments.length===0?F:l`<div slot="attachments" class="files">${e.attachments.map(Qs)}</div>`}${d.length===0?F:l`<discord-attachments slot="components">${d.map(o=>us(o,t.use,t.pending))}</discord-attachments>`}${g===null?F:l`<p slot="reactions" class="failure">${g}</p>`}${a?ed(t.dismiss):F}</discord-message>
  `}function Ys({name:e,userId:t},i){const a=i.nameOf(t)??"Unknown user";return l`
    <discord-command
      slot="reply"
      author=${a}
      avatar=${Xt({id:t,name:a})}
      command="/${e}"
    ></discord-command>
  `}function ed(e){return l`<p slot="thread" class="dismissal">
    👁 Only you can see this •
    <button type="button" data-focus="dismiss" @click=${e}>Dismiss message</button>
  </p>`}var Ti={pending:[],failure:null},td=class{#e;#t;#i;#a=new Set;#r=new Map;#s=[];constructor(e,t){this.#e=e,this.#t=t,this.#i=new Zs(e,t,i=>{this.#h(i)})}changed({id:e}){this.#l(e,{failure:null})}draw(e,t){const{id:i,name:a}=this.#t;return l`
      <section
        class="screen"
        data-player=${i}
        aria-label="${a}'s screen"
        @focusin=${t}
      >
            <h2><img src=${Xt(this.#t)} alt="" width="24" height="24">${a}</h2>
            ${Os(this.#e,this.#t,(r,s)=>{this.#c(r,s)})}
            <div
              class="log"
              role="log"
              tabindex="0"
              aria-live=${e?"polite":"off"}
              aria-label="What ${a} sees"
            >
              <div class="record">
                <div class="beginning">
                  <strong>Welcome to #${this.#e.get("channel").name}!</strong>
                  <p>${this.#v()}</p>
                </div>
                <discord-messages no-background>${this.#o()}</discord-messages>
              </div>
            </div>
            ${this.#i.draw()}
          </section>
    `}#o(){const e=[...this.#e.messagesFor(this.#t.id),...this.#s].filter(({id:t})=>!this.#a.has(t)).toSorted((t,i)=>t.createdAt-i.createdAt);return _a(e,({id:t})=>t,t=>{const i=this.#r.get(t.id)??Ti,a=()=>Js(t,{playerId:this.#t.id,names:this.#n(),use:(r,s)=>{this.#d(t.id,r,s)},dismiss:()=>{this.#a.add(t.id),Be()},...i});return Ss([t,i,this.#e.get("players")],a)})}#n(){const{id:e,name:t}=this.#e.get("channel");return{now:this.#e.now,nameOf:i=>this.#e.nameOf(i),channelName:i=>i===e?t:null}}async#d(e,t,i){const a=()=>this.#r.get(e)?.pending.filter(s=>s!==t)??[];this.#l(e,{pending:[...a(),t],failure:null});const r=await this.#u(()=>Zr(this.#t.id,e,t,i));this.#l(e,{pending:a(),...r?.failed?{failure:r.failed}:{}})}#l(e,t){this.#r.set(e,{...Ti,...this.#r.get(e),...t}),Be()}async#h(e){const{id:t}=this.#t;if(!e.startsWith("/")){await this.#u(()=>Et("POST","say",{player:t,text:e}));return}const i=await this.#u(()=>Fr(t,e));i?.failed&&this.#f(`${e}: ${i.failed}`)}async#c(e,t){const i=await this.#u(()=>qr(this.#t.id,e,t.id));i?.failed&&this.#f(`${e}, on ${t.name}: ${i.failed}`)}async#u(e){this.#i.problem="";try{return await e()}catch(t){if(!(t instanceof Gt))throw t;return this.#i.problem=t.message,null}finally{Be()}}#f(e){this.#s.push({id:`note-${this.#s.length}`,channelId:this.#e.get("channel").id,author:{id:"0",name:"Discord",bot:!0},content:`❗ ${e}`,embeds:[],components:[],attachments:[],ephemeral:!0,loading:!1,mentions:[],createdAt:this.#e.now}),Be()}#v(){const e=this.#e.get("commands").find(({type:a})=>a===1),[t]=e?.options??[];if(!e)return"The bot has no commands yet.";const i=`/${[e.name,t?.type===1?t.name:""].join(" ").trim()}`;return l`
      ${Qt("Type `/` below, or begin with ",this.#n())}<button
        type="button" class="press primary" @click=${()=>this.#h(i)}>${i}</button>
    `}},$a=globalThis.matchMedia("(min-width: 1000px)"),ad=3,id=class{#e;#t=new Map;#i=new Set;#a=[];#r;#s=null;constructor(e){this.#e=e,$a.addEventListener("change",()=>this.#d(this.#a))}get#o(){return $a.matches?this.#a:this.#a.slice(-1)}reveal(e){if(this.#s=this.#e.nameOf(e)===null?e:null,this.#s!==null)return;const t=this.#a.filter(i=>i!==e);this.#d([...t.slice(-(ad-1)),e])}playersChanged(){this.#s!==null&&this.reveal(this.#s)}reset(){this.#t.clear();const e=this.#e.get("players").map(({id:i})=>i),t=this.#a.filter(i=>e.includes(i));this.#d(t.length>0?t:e.slice(0,2).toReversed())}messageChanged(e){for(const t of this.#t.values())t.changed(e);for(const t of[...e.mentions,...e.readerId?[e.readerId]:[]])this.#o.includes(t)||this.#i.add(t)}draw(){const e=this.#e.get("players").filter(({id:t})=>this.#o.includes(t));return _a(e,({id:t})=>t,t=>{const i=this.#t.get(t.id)??new td(this.#e,t);return this.#t.set(t.id,i),i.draw(t.id===(this.#r??e[0]?.id),()=>{this.#r=t.id,Be()})})}drawTabs(){return this.#e.get("players").map(e=>{const t=this.#i.has(e.id);return l`
        <button
          type="button"
          class=${t?"player unread":"player"}
          aria-pressed=${String(this.#o.includes(e.id))}
          data-player=${e.id}
          title="Show ${e.name}'s screen"
          @click=${()=>this.#n(e.id)}
        ><img src=${Xt(e)} alt="" width="24" height="24"><span class="name">${e.name}</span>${t?l`<span class="unseen">(unread)</span>`:F}</button>
      `})}#n(e){!$a.matches||!this.#o.includes(e)?this.reveal(e):this.#a.length>1&&this.#d(this.#a.filter(t=>t!==e))}#d(e){this.#a=e,this.#r=void 0;for(const t of this.#o)this.#i.delete(t);Be()}},Ci=class extends Event{constructor(e,t,i,a){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=i,this.subscribe=a??!1}};function hn(e){return e}var Ai=class{constructor(e,t,i,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(r,s)=>{this.unsubscribe&&(this.unsubscribe!==s&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=r,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(r,s)),this.unsubscribe=s},this.host=e,t.context!==void 0){const r=t;this.context=r.context,this.callback=r.callback,this.subscribe=r.subscribe??!1}else this.context=t,this.callback=i,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new Ci(this.context,this.host,this.t,this.subscribe))}},rd=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){const i=t||!Object.is(e,this.o);this.o=e,i&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(const[t,{disposer:i}]of this.subscriptions)t(this.o,i)},e!==void 0&&(this.value=e)}addCallback(e,t,i){if(!i)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});const{disposer:a}=this.subscriptions.get(e);e(this.value,a)}clearCallbacks(){this.subscriptions.clear()}},sd=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Ei=class extends rd{constructor(e,t,i){super(t.context!==void 0?t.initialValue:i),this.onContextRequest=a=>{if(a.context!==this.context)return;const r=a.contextTarget??a.composedPath()[0];r!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,r,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;const r=new Set;for(const[s,{consumerHost:d}]of this.subscriptions)r.has(s)||(r.add(s),d.dispatchEvent(new Ci(this.context,d,s,!0)));a.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new sd(this.context,this.host))}};function xa({context:e}){return(t,i)=>{const a=new WeakMap;if(typeof i=="object")return{get(){return t.get.call(this)},set(r){return a.get(this).setValue(r),t.set.call(this,r)},init(r){return a.set(this,new Ei(this,{context:e,initialValue:r})),r}};{t.constructor.addInitializer(d=>{a.set(d,new Ei(d,{context:e}))});const r=Object.getOwnPropertyDescriptor(t,i);let s;if(r===void 0){const d=new WeakMap;s={get(){return d.get(this)},set(n){a.get(this).setValue(n),d.set(this,n)},configurable:!0,enumerable:!0}}else{const d=r.set;s={...r,set(n){a.get(this).setValue(n),d?.call(this,n)}}}return void Object.defineProperty(t,i,s)}}}function Ue({context:e,subscribe:t}){return(i,a)=>{typeof a=="object"?a.addInitializer(function(){new Ai(this,{context:e,callback:r=>{i.set.call(this,r)},subscribe:t})}):i.constructor.addInitializer(r=>{new Ai(r,{context:e,callback:s=>{r[a]=s},subscribe:t})})}}var Pe=e=>(t,i)=>{i!==void 0?i.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)},dd={attribute:!0,type:String,converter:Pt,reflect:!1,hasChanged:oa},od=(e=dd,t,i)=>{const{kind:a,metadata:r}=i;let s=globalThis.litPropertyMetadata.get(r);if(s===void 0&&globalThis.litPropertyMetadata.set(r,s=new Map),a==="setter"&&((e=Object.create(e)).wrapped=!0),s.set(i.name,e),a==="accessor"){const{name:d}=i;return{set(n){const u=t.get.call(this);t.set.call(this,n),this.requestUpdate(d,u,e,!0,n)},init(n){return n!==void 0&&this.C(d,void 0,e,n),n}}}if(a==="setter"){const{name:d}=i;return function(n){const u=this[d];t.call(this,n),this.requestUpdate(d,u,e,!0,n)}}throw Error("Unsupported decorator location: "+a)};function H(e){return(t,i)=>typeof i=="object"?od(e,t,i):((a,r,s)=>{const d=r.hasOwnProperty(s);return r.constructor.createProperty(s,a),d?Object.getOwnPropertyDescriptor(r,s):void 0})(e,t,i)}function L(e,t,i){return e?t(e):i?.(e)}var St=(e,t)=>{const i=e._$AN;if(i===void 0)return!1;for(const a of i)a._$AO?.(t,!1),St(a,t);return!0},Jt=e=>{let t,i;do{if((t=e._$AM)===void 0)break;i=t._$AN,i.delete(e),e=t}while(i?.size===0)},Si=e=>{for(let t;t=e._$AM;e=t){let i=t._$AN;if(i===void 0)t._$AN=i=new Set;else if(i.has(e))break;i.add(e),hd(t)}};function nd(e){this._$AN!==void 0?(Jt(this),this._$AM=e,Si(this)):this._$AM=e}function ld(e,t=!1,i=0){const a=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(t)if(Array.isArray(a))for(let s=i;s<a.length;s++)St(a[s],!1),Jt(a[s]);else a!=null&&(St(a,!1),Jt(a));else St(this,e)}var hd=e=>{e.type==Qe.CHILD&&(e._$AP??=ld,e._$AQ??=nd)},cd=class extends ht{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,i){super._$AT(e,t,i),Si(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(St(this,e),Jt(this))}setValue(e){if(ni(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},ud=class extends cd{host;element;prevData={};eventData={};render(e){return F}update(e,[t]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(t),this.groom(t),this.prevData={...t}}apply(e){if(!e)return;const{prevData:t,element:i}=this;for(const[a,r]of Object.entries(e)){if(r===t[a])continue;const s=a.slice(1);switch(a[0]){case"@":this.eventData[s]=r,this.applyEvent(s,r);break;case".":i[s]=r;break;case"?":r?i.setAttribute(s,""):i.removeAttribute(s);break;default:r===null?i.removeAttribute(a):i.setAttribute(a,String(r));break}}}groom(e){const{prevData:t,element:i}=this;if(t)for(const[a,r]of Object.entries(t)){const s=a.slice(1);if(!e||!(a in e)&&i[s]===r)switch(a[0]){case"@":this.groomEvent(s,r);break;case".":i[s]=void 0;break;case"?":i.removeAttribute(s);break;default:i.removeAttribute(a);break}}}applyEvent(e,t){const{prevData:i,element:a}=this;this.eventData[e]=t,i[e]&&a.removeEventListener(e,this,t),a.addEventListener(e,this,t)}groomEvent(e,t){const{element:i}=this;Reflect.deleteProperty(this.eventData,e),i.removeEventListener(e,this,t)}handleEvent(e){const t=this.eventData[e.type];typeof t=="function"?t.call(this.host,e):t.handleEvent(e)}disconnected(){const{eventData:e,element:t}=this;for(const[i,a]of Object.entries(e)){const r=i.slice(1);t.removeEventListener(r,this,a)}}reconnected(){const{eventData:e,element:t}=this;for(const[i,a]of Object.entries(e)){const r=i.slice(1);t.addEventListener(r,this,a)}}},te=lt(ud),fd=ee`
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
`;function vd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${fd}
	</svg>`}var md=ee`
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
`;function pd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${md}
	</svg>`}var gd=ee`
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
`;function _d(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${gd}
	</svg>`}var bd=ee`
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
`;function zd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${bd}
	</svg>`}var yd=ee`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function wd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${yd}
	</svg>`}var Md=ee`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function $d(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Md}
	</svg>`}var xd=ee`
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
`;function Hd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${xd}
	</svg>`}var kd=ee`
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
`;function Td(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${kd}
	</svg>`}var Cd=ee`
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
`;function Ad(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Cd}
	</svg>`}var Ed=ee`
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
`;function Sd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ed}
	</svg>`}var jd=ee`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Od(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jd}
	</svg>`}var Vd=ee`
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
`;function Id(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Vd}
	</svg>`}var Rd=ee`
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
`;function Dd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rd}
	</svg>`}var Bd=ee`
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
`;function Pd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Bd}
	</svg>`}var Ud=ee`
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
`;function Nd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ud}
	</svg>`}var Ld=ee`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Fd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ld}
	</svg>`}var qd=ee`
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
`;function Zd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${qd}
	</svg>`}var Wd=ee`
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
`;function Gd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Wd}
	</svg>`}var Kd=ee`
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
`;function Qd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Kd}
	</svg>`}var Xd=ee`
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
`;function Jd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xd}
	</svg>`}var Yd=ee`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function eo(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Yd}
	</svg>`}var to=globalThis.$discordMessage??{};function gt(){return to}var Ha={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},ka=gt().avatars??{},it=Object.assign(Ha,ka,{default:Ha[ka.default]??ka.default??Ha.blue}),Yt=gt().profiles??{},ao=gt().defaultTheme==="light"?"light":"dark",io=gt().defaultMode==="compact"?"compact":"cozy",ro=gt().defaultBackground==="none"?"none":"discord",so=new Map([["heart",$d()],["crystal",vd()],["diamond",pd()],["explosion",_d()],["flame",zd()],["flower",wd()],["key",Hd()],["leaf",Td()],["lightning",Ad()],["magic",Sd()],["moon",Od()],["mushroom",Id()],["mythical",Dd()],["ornament",Pd()],["plasma",Nd()],["rock",Fd()],["shell",Zd()],["skull",Gd()],["sun",Qd()],["sword",Jd()],["water",eo()]]),oo=ee`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function ji(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${oo}
	</svg>`}var no=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Oi(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${no}
	</svg>`}var lo=ee`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Vi(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${lo}
	</svg>`}var ho=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Ii(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ho}
	</svg>`}var co=ee`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Ri(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${co}
	</svg>`}var _t=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Ze=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},Ye="light-theme",bt="compact-mode",Di="no-background",cn=(()=>{let e=[Pe("discord-messages")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[];var Z=class extends r{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[xa({context:Ye}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],u=[xa({context:Di}),H({type:Boolean,reflect:!0,attribute:"no-background"})],o=[xa({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],y=[H({reflect:!0,attribute:"channel-type"})],M=[H({reflect:!0,attribute:"channel-name"})],_t(this,null,s,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,U)=>{x.lightTheme=U}},metadata:k},d,n),_t(this,null,u,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:x=>"noBackground"in x,get:x=>x.noBackground,set:(x,U)=>{x.noBackground=U}},metadata:k},g,h),_t(this,null,o,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,U)=>{x.compactMode=U}},metadata:k},$,_),_t(this,null,y,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:x=>"channelType"in x,get:x=>x.channelType,set:(x,U)=>{x.channelType=U}},metadata:k},v,f),_t(this,null,M,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:x=>"channelName"in x,get:x=>x.channelName,set:(x,U)=>{x.channelName=U}},metadata:k},R,V),_t(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Re`
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
	`;#e=Ze(this,d,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#t=(Ze(this,n),Ze(this,g,!1));get noBackground(){return this.#t}set noBackground(k){this.#t=k}#i=(Ze(this,h),Ze(this,$,!1));get compactMode(){return this.#i}set compactMode(k){this.#i=k}#a=(Ze(this,_),Ze(this,v,void 0));get channelType(){return this.#a}set channelType(k){this.#a=k}#r=(Ze(this,f),Ze(this,R,void 0));get channelName(){return this.#r}set channelName(k){this.#r=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||ao==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||io==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||ro==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=l`${Oi()}`;break;case"voice":k=l`${Ri()}`;break;case"locked":k=l`${Ii()}`;break;case"thread":k=l`${Vi()}`;break;case"forum":k=l`${ji()}`;break}return l`
			${L(this.channelType&&this.channelName,()=>l`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Ze(this,V)}static{Ze(a,i)}};return Z=a})(),jt=lt(class extends ht{constructor(e){if(super(e),e.type!==Qe.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(a=>a!=="")));for(const a in t)t[a]&&!this.nt?.has(a)&&this.st.add(a);return this.render(t)}const i=e.element.classList;for(const a of this.st)a in t||(i.remove(a),this.st.delete(a));for(const a in t){const r=!!t[a];r===this.st.has(a)||this.nt?.has(a)||(r?(i.add(a),this.st.add(a)):(i.remove(a),this.st.delete(a)))}return De}}),se=e=>e??F,uo=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),fo=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),vo=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),mo=e=>e instanceof Date?uo.format(e):e,po=(e,t=!1)=>e instanceof Date?t?vo.format(e):fo.format(e):e;function ea(e,t=!1,i=!1){if(!(e instanceof Date)&&typeof e!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return t?po(e,i):mo(e)}var go=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Ta(e){const t=gt().emojis?.[e];if(t)return t;const i=go.exec(e);if(i?.groups){const{name:a,id:r,animated:s}=i.groups;return{name:a,url:`https://cdn.discordapp.com/emojis/${r}.${s?"gif":"png"}`}}}function Bi(e){if(e)return so.get(e)??e}var _o=ee`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function zt(e={}){return l`<svg
		${te(e)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_o}
	</svg>`}var Ca=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Ot=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},un=(()=>{let e=[Pe("discord-verified-author-tag")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[];var o=class extends r{static{a=this}static{const $=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H({type:Boolean})],u=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ca(this,null,s,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:_=>"verified"in _,get:_=>_.verified,set:(_,y)=>{_.verified=y}},metadata:$},d,n),Ca(this,null,u,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:_=>"compactMode"in _,get:_=>_.compactMode,set:(_,y)=>{_.compactMode=y}},metadata:$},g,h),Ca(null,t={value:a},e,{kind:"class",name:a.name,metadata:$},null,i),o=a=t.value,$&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=Re`
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
	`;#e=Ot(this,d,!1);get verified(){return this.#e}set verified($){this.#e=$}#t=(Ot(this,n),Ot(this,g,!1));get compactMode(){return this.#t}set compactMode($){this.#t=$}render(){return l`${L(this.verified,()=>zt())}App`}constructor(){super(...arguments),Ot(this,h)}static{Ot(a,i)}};return o=a})(),Pi="important",bo=" !"+Pi,ut=lt(class extends ht{constructor(e){if(super(e),e.type!==Qe.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,i)=>{const a=e[i];return a==null?t:t+`${i=i.includes("-")?i:i.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${a};`},"")}update(e,[t]){const{style:i}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(const a of this.ft)t[a]==null&&(this.ft.delete(a),a.includes("-")?i.removeProperty(a):i[a]=null);for(const a in t){const r=t[a];if(r!=null){this.ft.add(a);const s=typeof r=="string"&&r.endsWith(bo);a.includes("-")||s?i.setProperty(a,s?r.slice(0,-11):r,s?Pi:""):i[a]=r}}return De}}),Ne=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},le=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},fn=(()=>{let e=[Pe("discord-author-info")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[],Z,k=[],x=[],U,ce=[],pe=[],me,be=[],ve=[],ze,Se=[],je=[],ye,we=[],ke=[],Oe,Te=[],G=[],Me,Ve=[],Ie=[],Ce,B=[],C=[];var Q=class extends r{static{a=this}static{const D=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H()],u=[H({type:Boolean})],o=[H({type:Boolean})],y=[H({type:Boolean,attribute:"official-app"})],M=[H({type:Boolean})],Z=[H({attribute:"role-color"})],U=[H({attribute:"role-icon"})],me=[H({attribute:"role-name"})],ze=[H({attribute:"clan-icon"})],ye=[H({attribute:"clan-tag"})],Oe=[H({type:Boolean})],Me=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ce=[Ue({context:Ye}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Ne(this,null,s,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:T=>"author"in T,get:T=>T.author,set:(T,Y)=>{T.author=Y}},metadata:D},d,n),Ne(this,null,u,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:T=>"bot"in T,get:T=>T.bot,set:(T,Y)=>{T.bot=Y}},metadata:D},g,h),Ne(this,null,o,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:T=>"server"in T,get:T=>T.server,set:(T,Y)=>{T.server=Y}},metadata:D},$,_),Ne(this,null,y,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:T=>"officialApp"in T,get:T=>T.officialApp,set:(T,Y)=>{T.officialApp=Y}},metadata:D},v,f),Ne(this,null,M,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:T=>"op"in T,get:T=>T.op,set:(T,Y)=>{T.op=Y}},metadata:D},R,V),Ne(this,null,Z,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:T=>"roleColor"in T,get:T=>T.roleColor,set:(T,Y)=>{T.roleColor=Y}},metadata:D},k,x),Ne(this,null,U,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:T=>"roleIcon"in T,get:T=>T.roleIcon,set:(T,Y)=>{T.roleIcon=Y}},metadata:D},ce,pe),Ne(this,null,me,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:T=>"roleName"in T,get:T=>T.roleName,set:(T,Y)=>{T.roleName=Y}},metadata:D},be,ve),Ne(this,null,ze,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:T=>"clanIcon"in T,get:T=>T.clanIcon,set:(T,Y)=>{T.clanIcon=Y}},metadata:D},Se,je),Ne(this,null,ye,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:T=>"clanTag"in T,get:T=>T.clanTag,set:(T,Y)=>{T.clanTag=Y}},metadata:D},we,ke),Ne(this,null,Oe,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:T=>"verified"in T,get:T=>T.verified,set:(T,Y)=>{T.verified=Y}},metadata:D},Te,G),Ne(this,null,Me,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:T=>"compactMode"in T,get:T=>T.compactMode,set:(T,Y)=>{T.compactMode=Y}},metadata:D},Ve,Ie),Ne(this,null,Ce,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:T=>"lightTheme"in T,get:T=>T.lightTheme,set:(T,Y)=>{T.lightTheme=Y}},metadata:D},B,C),Ne(null,t={value:a},e,{kind:"class",name:a.name,metadata:D},null,i),Q=a=t.value,D&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:D})}static styles=Re`
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
	`;#e=le(this,d,void 0);get author(){return this.#e}set author(D){this.#e=D}#t=(le(this,n),le(this,g,!1));get bot(){return this.#t}set bot(D){this.#t=D}#i=(le(this,h),le(this,$,!1));get server(){return this.#i}set server(D){this.#i=D}#a=(le(this,_),le(this,v,!1));get officialApp(){return this.#a}set officialApp(D){this.#a=D}#r=(le(this,f),le(this,R,!1));get op(){return this.#r}set op(D){this.#r=D}#s=(le(this,V),le(this,k,void 0));get roleColor(){return this.#s}set roleColor(D){this.#s=D}#o=(le(this,x),le(this,ce,void 0));get roleIcon(){return this.#o}set roleIcon(D){this.#o=D}#n=(le(this,pe),le(this,be,void 0));get roleName(){return this.#n}set roleName(D){this.#n=D}#d=(le(this,ve),le(this,Se,void 0));get clanIcon(){return this.#d}set clanIcon(D){this.#d=D}#l=(le(this,je),le(this,we,void 0));get clanTag(){return this.#l}set clanTag(D){this.#l=D}#h=(le(this,ke),le(this,Te,!1));get verified(){return this.#h}set verified(D){this.#h=D}#c=(le(this,G),le(this,Ve,!1));get compactMode(){return this.#c}set compactMode(D){this.#c=D}#u=(le(this,Ie),le(this,B,!1));get lightTheme(){return this.#u}set lightTheme(D){this.#u=D}render(){const D=Bi(this.clanIcon),T=this.clanTag?.slice(0,4);return l`${L(this.compactMode,()=>null,()=>l`<span class="discord-author-username" style="${ut({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${L(this.roleIcon&&!this.compactMode,()=>l`<img
					class="discord-author-role-icon"
					src=${se(this.roleIcon)}
					height="20"
					width="20"
					alt=${se(this.roleName)}
					draggable="false"
				/>`)}
		${L(this.bot&&!this.server&&!this.officialApp,()=>l`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${L(this.server&&!this.bot&&!this.officialApp,()=>l`<span class="discord-application-tag">Server</span>`)}
		${L(this.officialApp&&!this.server&&!this.bot,()=>l`<span class="discord-official-application">${zt()}OFFICIAL</span>`)}
		${L(this.op,()=>l`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${L(this.compactMode,()=>l`<span class="discord-author-username" style="${ut({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${L(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>l`
				<span class="discord-clan-tag">
					${D==="string"?l`<img srcset=${se(D)} alt=${se(T)} width="12" height="12" draggable="false" />`:D}
					<span>${T}</span>
				</span>
			`)} `}constructor(){super(...arguments),le(this,C)}static{le(a,i)}};return Q=a})(),zo=ee`
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
`;function yo(e={}){return l`<svg
		${te(e)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zo}
	</svg>`}var ue=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},q=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},vn=(()=>{let e=[Pe("discord-message")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[],Z,k=[],x=[],U,ce=[],pe=[],me,be=[],ve=[],ze,Se=[],je=[],ye,we=[],ke=[],Oe,Te=[],G=[],Me,Ve=[],Ie=[],Ce,B=[],C=[],Q,D=[],T=[],Y,Ke=[],c=[],p,w=[],A=[],P,ae=[],X=[],W,re=[],de=[],K,E=[],b=[],O,he=[],oe=[],He,j=[],z=[],N,Ae=[],rt=[],Fe,Rt=[],Sa=[],ja,Oa=[],Va=[];var Ia=class extends r{static{a=this}static{const S=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H()],u=[H()],o=[H()],y=[H({type:Boolean})],M=[H({type:Boolean})],Z=[H({type:Boolean,attribute:"official-app"})],U=[H({type:Boolean})],me=[H({type:Boolean})],ze=[H({type:Boolean})],ye=[H({attribute:"role-color"})],Oe=[H({attribute:"role-icon"})],Me=[H({attribute:"role-name"})],Ce=[H({attribute:"clan-icon"})],Q=[H({attribute:"clan-tag"})],Y=[H({type:Boolean,reflect:!0})],p=[H({type:Boolean,reflect:!0})],P=[H({type:String,converter:m=>ea(m,!1,!1),attribute:!0})],W=[H({type:Boolean,attribute:"twenty-four"})],K=[H({type:Boolean,attribute:"message-body-only"})],O=[Ue({context:Ye}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],He=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],N=[Ue({context:Di}),H({type:Boolean,reflect:!0,attribute:"no-background"})],Fe=[H({type:Boolean,reflect:!0,attribute:"has-thread"})],ja=[H({reflect:!1,attribute:"dismiss-message-clicked"})],ue(this,null,s,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:m=>"profile"in m,get:m=>m.profile,set:(m,I)=>{m.profile=I}},metadata:S},d,n),ue(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:m=>"author"in m,get:m=>m.author,set:(m,I)=>{m.author=I}},metadata:S},g,h),ue(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:m=>"avatar"in m,get:m=>m.avatar,set:(m,I)=>{m.avatar=I}},metadata:S},$,_),ue(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:m=>"bot"in m,get:m=>m.bot,set:(m,I)=>{m.bot=I}},metadata:S},v,f),ue(this,null,M,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:m=>"server"in m,get:m=>m.server,set:(m,I)=>{m.server=I}},metadata:S},R,V),ue(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:m=>"officialApp"in m,get:m=>m.officialApp,set:(m,I)=>{m.officialApp=I}},metadata:S},k,x),ue(this,null,U,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:m=>"verified"in m,get:m=>m.verified,set:(m,I)=>{m.verified=I}},metadata:S},ce,pe),ue(this,null,me,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:m=>"op"in m,get:m=>m.op,set:(m,I)=>{m.op=I}},metadata:S},be,ve),ue(this,null,ze,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:m=>"edited"in m,get:m=>m.edited,set:(m,I)=>{m.edited=I}},metadata:S},Se,je),ue(this,null,ye,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:m=>"roleColor"in m,get:m=>m.roleColor,set:(m,I)=>{m.roleColor=I}},metadata:S},we,ke),ue(this,null,Oe,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:m=>"roleIcon"in m,get:m=>m.roleIcon,set:(m,I)=>{m.roleIcon=I}},metadata:S},Te,G),ue(this,null,Me,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:m=>"roleName"in m,get:m=>m.roleName,set:(m,I)=>{m.roleName=I}},metadata:S},Ve,Ie),ue(this,null,Ce,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:m=>"clanIcon"in m,get:m=>m.clanIcon,set:(m,I)=>{m.clanIcon=I}},metadata:S},B,C),ue(this,null,Q,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:m=>"clanTag"in m,get:m=>m.clanTag,set:(m,I)=>{m.clanTag=I}},metadata:S},D,T),ue(this,null,Y,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:m=>"highlight"in m,get:m=>m.highlight,set:(m,I)=>{m.highlight=I}},metadata:S},Ke,c),ue(this,null,p,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:m=>"ephemeral"in m,get:m=>m.ephemeral,set:(m,I)=>{m.ephemeral=I}},metadata:S},w,A),ue(this,null,P,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:m=>"timestamp"in m,get:m=>m.timestamp,set:(m,I)=>{m.timestamp=I}},metadata:S},ae,X),ue(this,null,W,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:m=>"twentyFour"in m,get:m=>m.twentyFour,set:(m,I)=>{m.twentyFour=I}},metadata:S},re,de),ue(this,null,K,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:m=>"messageBodyOnly"in m,get:m=>m.messageBodyOnly,set:(m,I)=>{m.messageBodyOnly=I}},metadata:S},E,b),ue(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:m=>"lightTheme"in m,get:m=>m.lightTheme,set:(m,I)=>{m.lightTheme=I}},metadata:S},he,oe),ue(this,null,He,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:m=>"compactMode"in m,get:m=>m.compactMode,set:(m,I)=>{m.compactMode=I}},metadata:S},j,z),ue(this,null,N,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:m=>"noBackground"in m,get:m=>m.noBackground,set:(m,I)=>{m.noBackground=I}},metadata:S},Ae,rt),ue(this,null,Fe,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:m=>"hasThread"in m,get:m=>m.hasThread,set:(m,I)=>{m.hasThread=I}},metadata:S},Rt,Sa),ue(this,null,ja,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:m=>"dismissMessageClicked"in m,get:m=>m.dismissMessageClicked,set:(m,I)=>{m.dismissMessageClicked=I}},metadata:S},Oa,Va),ue(null,t={value:a},e,{kind:"class",name:a.name,metadata:S},null,i),Ia=a=t.value,S&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:S})}static styles=Re`
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
	`;#e=q(this,d,void 0);get profile(){return this.#e}set profile(S){this.#e=S}#t=(q(this,n),q(this,g,"User"));get author(){return this.#t}set author(S){this.#t=S}#i=(q(this,h),q(this,$,void 0));get avatar(){return this.#i}set avatar(S){this.#i=S}#a=(q(this,_),q(this,v,!1));get bot(){return this.#a}set bot(S){this.#a=S}#r=(q(this,f),q(this,R,!1));get server(){return this.#r}set server(S){this.#r=S}#s=(q(this,V),q(this,k,!1));get officialApp(){return this.#s}set officialApp(S){this.#s=S}#o=(q(this,x),q(this,ce,!1));get verified(){return this.#o}set verified(S){this.#o=S}#n=(q(this,pe),q(this,be,!1));get op(){return this.#n}set op(S){this.#n=S}#d=(q(this,ve),q(this,Se,!1));get edited(){return this.#d}set edited(S){this.#d=S}#l=(q(this,je),q(this,we,void 0));get roleColor(){return this.#l}set roleColor(S){this.#l=S}#h=(q(this,ke),q(this,Te,void 0));get roleIcon(){return this.#h}set roleIcon(S){this.#h=S}#c=(q(this,G),q(this,Ve,void 0));get roleName(){return this.#c}set roleName(S){this.#c=S}#u=(q(this,Ie),q(this,B,void 0));get clanIcon(){return this.#u}set clanIcon(S){this.#u=S}#f=(q(this,C),q(this,D,void 0));get clanTag(){return this.#f}set clanTag(S){this.#f=S}#v=(q(this,T),q(this,Ke,!1));get highlight(){return this.#v}set highlight(S){this.#v=S}#m=(q(this,c),q(this,w,!1));get ephemeral(){return this.#m}set ephemeral(S){this.#m=S}#p=(q(this,A),q(this,ae,new Date));get timestamp(){return this.#p}set timestamp(S){this.#p=S}#g=(q(this,X),q(this,re,!1));get twentyFour(){return this.#g}set twentyFour(S){this.#g=S}#_=(q(this,de),q(this,E,!1));get messageBodyOnly(){return this.#_}set messageBodyOnly(S){this.#_=S}#b=(q(this,b),q(this,he,!1));get lightTheme(){return this.#b}set lightTheme(S){this.#b=S}#z=(q(this,oe),q(this,j,!1));get compactMode(){return this.#z}set compactMode(S){this.#z=S}#y=(q(this,z),q(this,Ae,!1));get noBackground(){return this.#y}set noBackground(S){this.#y=S}#w=(q(this,rt),q(this,Rt,!1));get hasThread(){return this.#w}set hasThread(S){this.#w=S}#M=(q(this,Sa),q(this,Oa,()=>{}));get dismissMessageClicked(){return this.#M}set dismissMessageClicked(S){this.#M=S}willUpdate(){this.hasThread=Array.from(this.children).some(S=>S.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(S=>S.tagName.toLowerCase()==="discord-mention"&&S.hasAttribute("highlight")&&(S.type==="user"||S.type==="role"))}handleSpaceToDismissMessage(S){S.code==="Space"&&(S.preventDefault(),S.stopPropagation(),this.dismissMessageClicked?.())}render(){const S={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},m=this.profile!==void 0&&Reflect.get(Yt,this.profile)||{},I={...S,...m,avatar:this.resolveAvatar(m.avatar??this.avatar)},$t=ea(this.timestamp,this.compactMode,this.twentyFour)??void 0;return l`
			<slot name="reply"></slot>
			<div
				class=${jt({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${L(this.compactMode&&!this.messageBodyOnly,()=>l`<time datetime="${se($t)}" class="discord-message-timestamp">${$t}</time>`,()=>null)}
				${L(this.messageBodyOnly,()=>l`<time
							datetime="${se($t)}"
							class=${jt({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${L(this.compactMode||this.messageBodyOnly,()=>null,()=>l`<div class="discord-author-avatar">
							<img src="${se(I.avatar)}" alt="${se(I.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${L(this.compactMode||this.messageBodyOnly,()=>null,()=>l`
							<discord-author-info
								author=${I.author??""}
								?bot=${I.bot??!1}
								?server=${I.server??!1}
								?official-app=${I.officialApp??!1}
								?verified=${I.verified??!1}
								?op=${I.op??!1}
								role-color=${I.roleColor??""}
								role-icon=${I.roleIcon??""}
								role-name=${I.roleName??""}
								clan-icon=${I.clanIcon??""}
								clan-tag=${I.clanTag??""}
							></discord-author-info
							><time datetime="${se($t)}" class="discord-message-timestamp">${$t}</time>
						`)}
					<div class="discord-message-body">
						${L(this.compactMode,()=>l`<discord-author-info
									author=${I.author??""}
									?bot=${I.bot??!1}
									?server=${I.server??!1}
									?official-app=${I.officialApp??!1}
									?verified=${I.verified??!1}
									?op=${I.op??!1}
									role-color=${I.roleColor??""}
									role-icon=${I.roleIcon??""}
									role-name=${I.roleName??""}
									clan-icon=${I.clanIcon??""}
									clan-tag=${I.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${L(this.edited,()=>l`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${L(this.ephemeral,()=>l`
								<div class="discord-message-ephemeral">
									${yo()} Only you can see this •
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
		`}resolveAvatar(S){return S===void 0?it.default:it[S]??S??it.default}constructor(){super(...arguments),q(this,Va)}static{q(a,i)}};return Ia=a})(),wo=ee`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Ui(e={}){return l`<svg ${te(e)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${wo}</svg>`}var Mo=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function Ni(e){return l`<svg ${te(e||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${Mo}
	</svg>`}var $o=ee`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function xo(e={}){return l`<svg ${te(e)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${$o}</svg>`}var xe=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},ie=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},Ho=(()=>{let e=[Pe("discord-reply")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[],Z,k=[],x=[],U,ce=[],pe=[],me,be=[],ve=[],ze,Se=[],je=[],ye,we=[],ke=[],Oe,Te=[],G=[],Me,Ve=[],Ie=[],Ce,B=[],C=[],Q,D=[],T=[],Y,Ke=[],c=[],p,w=[],A=[],P,ae=[],X=[],W,re=[],de=[];var K=class extends r{static{a=this}static{const E=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H()],u=[H()],o=[H()],y=[H({type:Boolean})],M=[H({type:Boolean})],Z=[H({type:Boolean,attribute:"official-app"})],U=[H({type:Boolean})],me=[H({type:Boolean})],ze=[H({type:Boolean})],ye=[H({attribute:"role-color"})],Oe=[H({type:Boolean})],Me=[H({type:Boolean})],Ce=[H({type:Boolean})],Q=[H({attribute:"clan-icon"})],Y=[H({attribute:"clan-tag"})],p=[H({type:Boolean,reflect:!0})],P=[Ue({context:Ye}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],W=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],xe(this,null,s,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,O)=>{b.profile=O}},metadata:E},d,n),xe(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,O)=>{b.author=O}},metadata:E},g,h),xe(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,O)=>{b.avatar=O}},metadata:E},$,_),xe(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:b=>"bot"in b,get:b=>b.bot,set:(b,O)=>{b.bot=O}},metadata:E},v,f),xe(this,null,M,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:b=>"server"in b,get:b=>b.server,set:(b,O)=>{b.server=O}},metadata:E},R,V),xe(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:b=>"officialApp"in b,get:b=>b.officialApp,set:(b,O)=>{b.officialApp=O}},metadata:E},k,x),xe(this,null,U,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:b=>"op"in b,get:b=>b.op,set:(b,O)=>{b.op=O}},metadata:E},ce,pe),xe(this,null,me,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:b=>"verified"in b,get:b=>b.verified,set:(b,O)=>{b.verified=O}},metadata:E},be,ve),xe(this,null,ze,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:b=>"edited"in b,get:b=>b.edited,set:(b,O)=>{b.edited=O}},metadata:E},Se,je),xe(this,null,ye,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,O)=>{b.roleColor=O}},metadata:E},we,ke),xe(this,null,Oe,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:b=>"command"in b,get:b=>b.command,set:(b,O)=>{b.command=O}},metadata:E},Te,G),xe(this,null,Me,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:b=>"attachment"in b,get:b=>b.attachment,set:(b,O)=>{b.attachment=O}},metadata:E},Ve,Ie),xe(this,null,Ce,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:b=>"mentions"in b,get:b=>b.mentions,set:(b,O)=>{b.mentions=O}},metadata:E},B,C),xe(this,null,Q,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:b=>"clanIcon"in b,get:b=>b.clanIcon,set:(b,O)=>{b.clanIcon=O}},metadata:E},D,T),xe(this,null,Y,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:b=>"clanTag"in b,get:b=>b.clanTag,set:(b,O)=>{b.clanTag=O}},metadata:E},Ke,c),xe(this,null,p,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:b=>"deleted"in b,get:b=>b.deleted,set:(b,O)=>{b.deleted=O}},metadata:E},w,A),xe(this,null,P,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,O)=>{b.lightTheme=O}},metadata:E},ae,X),xe(this,null,W,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,O)=>{b.compactMode=O}},metadata:E},re,de),xe(null,t={value:a},e,{kind:"class",name:a.name,metadata:E},null,i),K=a=t.value,E&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:E})}static styles=Re`
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
	`;#e=ie(this,d,void 0);get profile(){return this.#e}set profile(E){this.#e=E}#t=(ie(this,n),ie(this,g,"User"));get author(){return this.#t}set author(E){this.#t=E}#i=(ie(this,h),ie(this,$,void 0));get avatar(){return this.#i}set avatar(E){this.#i=E}#a=(ie(this,_),ie(this,v,!1));get bot(){return this.#a}set bot(E){this.#a=E}#r=(ie(this,f),ie(this,R,!1));get server(){return this.#r}set server(E){this.#r=E}#s=(ie(this,V),ie(this,k,!1));get officialApp(){return this.#s}set officialApp(E){this.#s=E}#o=(ie(this,x),ie(this,ce,!1));get op(){return this.#o}set op(E){this.#o=E}#n=(ie(this,pe),ie(this,be,!1));get verified(){return this.#n}set verified(E){this.#n=E}#d=(ie(this,ve),ie(this,Se,!1));get edited(){return this.#d}set edited(E){this.#d=E}#l=(ie(this,je),ie(this,we,void 0));get roleColor(){return this.#l}set roleColor(E){this.#l=E}#h=(ie(this,ke),ie(this,Te,!1));get command(){return this.#h}set command(E){this.#h=E}#c=(ie(this,G),ie(this,Ve,!1));get attachment(){return this.#c}set attachment(E){this.#c=E}#u=(ie(this,Ie),ie(this,B,!1));get mentions(){return this.#u}set mentions(E){this.#u=E}#f=(ie(this,C),ie(this,D,void 0));get clanIcon(){return this.#f}set clanIcon(E){this.#f=E}#v=(ie(this,T),ie(this,Ke,void 0));get clanTag(){return this.#v}set clanTag(E){this.#v=E}#m=(ie(this,c),ie(this,w,!1));get deleted(){return this.#m}set deleted(E){this.#m=E}#p=(ie(this,A),ie(this,ae,!1));get lightTheme(){return this.#p}set lightTheme(E){this.#p=E}#g=(ie(this,X),ie(this,re,!1));get compactMode(){return this.#g}set compactMode(E){this.#g=E}resolveAvatar(E){return it[E]??E??it.default}render(){const E={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},b=Reflect.get(Yt,this.profile)??{},O={...E,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},he=Bi(O.clanIcon),oe=O.clanTag?.slice(0,4),He=l`
			${L(O.bot&&!O.server&&!O.officialApp,()=>l`<span class="discord-application-tag">${O.verified?zt():""}App</span>`)}
			${L(O.server&&!O.bot&&!O.officialApp,()=>l`<span class="discord-application-tag">Server</span>`)}
			${L(O.officialApp&&!O.server&&!O.bot,()=>l`<span class="discord-application-tag">${zt()}OFFICIAL</span>`)}
		`;return l`${L(this.compactMode||this.deleted,()=>l`<div class="discord-reply-badge">${xo()}</div>`,()=>l`<img class="discord-replied-message-avatar" src="${se(O.avatar)}" alt="${se(O.author)}" />`)}
		${L(this.deleted,()=>l`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>l`${He}
					<span class="discord-replied-message-username" style=${ut({color:O.roleColor})}
						>${L(this.mentions,()=>"@")}${O.author}</span
					>
					${L(O.clanIcon&&O.clanTag&&O.clanTag?.length>0,()=>l`<span class="discord-clan-tag">
								${he==="string"?l`<img
											srcset=${se(he)}
											alt=${se(oe)}
											width="12"
											height="12"
											draggable="false"
										/>`:he}
								<span>${oe}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${L(this.edited,()=>l`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${L(this.command,()=>Ni({class:"discord-replied-message-content-icon"}),()=>L(this.attachment,()=>Ui({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),ie(this,de)}static{ie(a,i)}};return K=a})(),ko=ee`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function To(e={}){return l`<svg ${te(e)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${ko}
	</svg>`}var Co=ee`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function Ao(e={}){return l`<svg ${te(e)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${Co}
	</svg>`}var Eo=ee`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Li(e={}){return l`<svg ${te(e)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${Eo}
	</svg>`}var So=ee`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function jo(e={}){return l`<svg ${te(e)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${So}</svg>`}var _e=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},J=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},mn=(()=>{let e=[Pe("discord-command")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[],Z,k=[],x=[],U,ce=[],pe=[],me,be=[],ve=[],ze,Se=[],je=[],ye,we=[],ke=[],Oe,Te=[],G=[],Me,Ve=[],Ie=[],Ce,B=[],C=[],Q,D=[],T=[],Y,Ke=[],c=[],p,w=[],A=[],P,ae=[],X=[],W,re=[],de=[],K,E=[],b=[],O,he=[],oe=[];var He=class extends r{static{a=this}static{const j=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H({attribute:"profile"})],u=[H({attribute:"author"})],o=[H({attribute:"avatar"})],y=[H({attribute:"role-color"})],M=[H({attribute:"command"})],Z=[H({attribute:"type"})],U=[H({attribute:"context-user-profile"})],me=[H({attribute:"context-user-name"})],ze=[H({attribute:"context-user-image"})],ye=[H({attribute:"context-user-role-color"})],Oe=[H({type:Boolean,attribute:"context-user-bot"})],Me=[H({type:Boolean,attribute:"context-user-bot-verified"})],Ce=[H({type:Boolean,attribute:"context-command-reply"})],Q=[H({type:Boolean,attribute:"context-attachment-reply"})],Y=[H({type:String,attribute:"context-message-reply"})],p=[H({type:Boolean,attribute:"context-message-deleted"})],P=[H({type:Boolean,attribute:"context-user-application-official"})],W=[H({type:Boolean,attribute:"context-user-server"})],K=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],O=[Ue({context:Ye}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],_e(this,null,s,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:z=>"profile"in z,get:z=>z.profile,set:(z,N)=>{z.profile=N}},metadata:j},d,n),_e(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:z=>"author"in z,get:z=>z.author,set:(z,N)=>{z.author=N}},metadata:j},g,h),_e(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:z=>"avatar"in z,get:z=>z.avatar,set:(z,N)=>{z.avatar=N}},metadata:j},$,_),_e(this,null,y,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:z=>"roleColor"in z,get:z=>z.roleColor,set:(z,N)=>{z.roleColor=N}},metadata:j},v,f),_e(this,null,M,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:z=>"command"in z,get:z=>z.command,set:(z,N)=>{z.command=N}},metadata:j},R,V),_e(this,null,Z,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:z=>"type"in z,get:z=>z.type,set:(z,N)=>{z.type=N}},metadata:j},k,x),_e(this,null,U,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:z=>"contextUserProfile"in z,get:z=>z.contextUserProfile,set:(z,N)=>{z.contextUserProfile=N}},metadata:j},ce,pe),_e(this,null,me,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:z=>"contextUserName"in z,get:z=>z.contextUserName,set:(z,N)=>{z.contextUserName=N}},metadata:j},be,ve),_e(this,null,ze,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:z=>"contextUserAvatar"in z,get:z=>z.contextUserAvatar,set:(z,N)=>{z.contextUserAvatar=N}},metadata:j},Se,je),_e(this,null,ye,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:z=>"contextUserRoleColor"in z,get:z=>z.contextUserRoleColor,set:(z,N)=>{z.contextUserRoleColor=N}},metadata:j},we,ke),_e(this,null,Oe,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:z=>"contextUserBot"in z,get:z=>z.contextUserBot,set:(z,N)=>{z.contextUserBot=N}},metadata:j},Te,G),_e(this,null,Me,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:z=>"contextUserBotVerified"in z,get:z=>z.contextUserBotVerified,set:(z,N)=>{z.contextUserBotVerified=N}},metadata:j},Ve,Ie),_e(this,null,Ce,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:z=>"contextCommandReply"in z,get:z=>z.contextCommandReply,set:(z,N)=>{z.contextCommandReply=N}},metadata:j},B,C),_e(this,null,Q,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:z=>"contextAttachmentReply"in z,get:z=>z.contextAttachmentReply,set:(z,N)=>{z.contextAttachmentReply=N}},metadata:j},D,T),_e(this,null,Y,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:z=>"contextMessageReply"in z,get:z=>z.contextMessageReply,set:(z,N)=>{z.contextMessageReply=N}},metadata:j},Ke,c),_e(this,null,p,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:z=>"contextMessageDeleted"in z,get:z=>z.contextMessageDeleted,set:(z,N)=>{z.contextMessageDeleted=N}},metadata:j},w,A),_e(this,null,P,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:z=>"contextUserOfficialApplication"in z,get:z=>z.contextUserOfficialApplication,set:(z,N)=>{z.contextUserOfficialApplication=N}},metadata:j},ae,X),_e(this,null,W,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:z=>"contextUserServer"in z,get:z=>z.contextUserServer,set:(z,N)=>{z.contextUserServer=N}},metadata:j},re,de),_e(this,null,K,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:z=>"compactMode"in z,get:z=>z.compactMode,set:(z,N)=>{z.compactMode=N}},metadata:j},E,b),_e(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:z=>"lightTheme"in z,get:z=>z.lightTheme,set:(z,N)=>{z.lightTheme=N}},metadata:j},he,oe),_e(null,t={value:a},e,{kind:"class",name:a.name,metadata:j},null,i),He=a=t.value,j&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=[Ho.styles,Re`
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
		`];#e=J(this,d,void 0);get profile(){return this.#e}set profile(j){this.#e=j}#t=(J(this,n),J(this,g,"User"));get author(){return this.#t}set author(j){this.#t=j}#i=(J(this,h),J(this,$,void 0));get avatar(){return this.#i}set avatar(j){this.#i=j}#a=(J(this,_),J(this,v,void 0));get roleColor(){return this.#a}set roleColor(j){this.#a=j}#r=(J(this,f),J(this,R,void 0));get command(){return this.#r}set command(j){this.#r=j}#s=(J(this,V),J(this,k,"slash_command"));get type(){return this.#s}set type(j){this.#s=j}#o=(J(this,x),J(this,ce,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(j){this.#o=j}#n=(J(this,pe),J(this,be,"User"));get contextUserName(){return this.#n}set contextUserName(j){this.#n=j}#d=(J(this,ve),J(this,Se,void 0));get contextUserAvatar(){return this.#d}set contextUserAvatar(j){this.#d=j}#l=(J(this,je),J(this,we,void 0));get contextUserRoleColor(){return this.#l}set contextUserRoleColor(j){this.#l=j}#h=(J(this,ke),J(this,Te,!1));get contextUserBot(){return this.#h}set contextUserBot(j){this.#h=j}#c=(J(this,G),J(this,Ve,!1));get contextUserBotVerified(){return this.#c}set contextUserBotVerified(j){this.#c=j}#u=(J(this,Ie),J(this,B,!1));get contextCommandReply(){return this.#u}set contextCommandReply(j){this.#u=j}#f=(J(this,C),J(this,D,!1));get contextAttachmentReply(){return this.#f}set contextAttachmentReply(j){this.#f=j}#v=(J(this,T),J(this,Ke,void 0));get contextMessageReply(){return this.#v}set contextMessageReply(j){this.#v=j}#m=(J(this,c),J(this,w,!1));get contextMessageDeleted(){return this.#m}set contextMessageDeleted(j){this.#m=j}#p=(J(this,A),J(this,ae,!1));get contextUserOfficialApplication(){return this.#p}set contextUserOfficialApplication(j){this.#p=j}#g=(J(this,X),J(this,re,!1));get contextUserServer(){return this.#g}set contextUserServer(j){this.#g=j}#_=(J(this,de),J(this,E,!1));get compactMode(){return this.#_}set compactMode(j){this.#_=j}#b=(J(this,b),J(this,he,!1));get lightTheme(){return this.#b}set lightTheme(j){this.#b=j}validCommandTypes=(J(this,oe),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(j){return it[j]??j??it.default}render(){this.checkType();const j={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},z=Reflect.get(Yt,this.profile)??{},N={...j,...z,avatar:this.resolveAvatar(z.avatar??this.avatar)},Ae={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},rt=Reflect.get(Yt,this.contextUserProfile)??{},Fe={...Ae,...rt,avatar:this.resolveAvatar(rt.avatar??this.contextUserAvatar)},Rt=this.contextMessageDeleted?l`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return l`
			${L(this.compactMode,()=>l`<div class="discord-reply-badge">${To()}</div>`,()=>l`<img class="discord-replied-message-avatar" src="${se(N.avatar)}" alt="${se(N.author)}" />`)}
			<span class="discord-replied-message-username" style=${ut({color:N.roleColor??""})}>${N.author}</span>
			<span> used </span>
			${L(this.type==="slash_command",()=>l`<div class="discord-replied-message-content discord-slash-command-name">
						${Ao()}<span>${this.command}</span>
					</div>`)}
			${L(this.type==="user_command",()=>l`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Li({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${L(!this.compactMode,()=>l`<img
										class="discord-replied-message-avatar"
										src="${se(Fe.avatar)}"
										alt="${se(Fe.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${ut({color:Fe.roleColor??""})}
								>${Fe.author}</span
							>
						</div>`)}
			${L(this.type==="message_command",()=>l`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Li({class:"discord-arrow-right-icon"})}
						${L(!this.contextMessageDeleted,()=>l`<div class="discord-context-user">
									${L(!this.compactMode,()=>L(!this.contextUserOfficialApplication,()=>l`<img
													class="discord-replied-message-avatar"
													src="${se(Fe.avatar)}"
													alt="${se(Fe.author)}"
												/>`,()=>l`<img
													class="discord-replied-message-avatar"
													src="${se(it.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${L(Fe.bot,()=>l`<span class="discord-application-tag">${Fe.verified?zt():""}App</span>`,()=>L(this.contextUserServer,()=>l`<span class="discord-application-tag">SERVER</span>`,()=>L(this.contextUserOfficialApplication,()=>l`<span class="discord-application-tag">${zt()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${ut({color:Fe.roleColor??""})}
										>${Fe.author}</span
									><span></span>
								</div>`,()=>L(this.contextMessageDeleted,()=>jo({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${Rt}</div>
						${L(this.contextCommandReply&&!this.contextMessageDeleted,()=>Ni({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>L(this.contextAttachmentReply,()=>Ui({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{J(a,i)}};return He=a})(),Oo=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Vo=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},pn=(()=>{let e=[Pe("discord-attachments")],t,i=[],a,r=$e;var s=class extends r{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Oo(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),s=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
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
	`;render(){return l`<slot></slot>`}static{Vo(a,i)}};return s=a})(),Io=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Ro=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},gn=(()=>{let e=[Pe("discord-action-row")],t,i=[],a,r=$e;var s=class extends r{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Io(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),s=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return l`<slot></slot>`}static{Ro(a,i)}};return s=a})(),yt=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},We=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},_n=(()=>{let e=[Pe("discord-custom-emoji")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[];var Z=class extends r{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H()],u=[H()],o=[H({attribute:!1})],y=[H({type:Boolean,attribute:"embed-emoji"})],M=[H({type:Boolean,attribute:"jumbo"})],yt(this,null,s,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:x=>"name"in x,get:x=>x.name,set:(x,U)=>{x.name=U}},metadata:k},d,n),yt(this,null,u,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,U)=>{x.url=U}},metadata:k},g,h),yt(this,null,o,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:x=>"customEmojisMap"in x,get:x=>x.customEmojisMap,set:(x,U)=>{x.customEmojisMap=U}},metadata:k},$,_),yt(this,null,y,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:x=>"embedEmoji"in x,get:x=>x.embedEmoji,set:(x,U)=>{x.embedEmoji=U}},metadata:k},v,f),yt(this,null,M,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:x=>"jumbo"in x,get:x=>x.jumbo,set:(x,U)=>{x.jumbo=U}},metadata:k},R,V),yt(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Re`
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
	`;#e=We(this,d,void 0);get name(){return this.#e}set name(k){this.#e=k}#t=(We(this,n),We(this,g,void 0));get url(){return this.#t}set url(k){this.#t=k}#i=(We(this,h),We(this,$,{}));get customEmojisMap(){return this.#i}set customEmojisMap(k){this.#i=k}#a=(We(this,_),We(this,v,void 0));get embedEmoji(){return this.#a}set embedEmoji(k){this.#a=k}#r=(We(this,f),We(this,R,void 0));get jumbo(){return this.#r}set jumbo(k){this.#r=k}willUpdate(){if(!this.url&&this.name){const k=Ta(this.name)??this.customEmojisMap[this.name];k&&(this.url??=k.url??"",this.embedEmoji??=k.embedEmoji??!1)}}render(){const k=`:${this.name}:`;return l`<span
			class=${jt({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${k}
				src=${se(this.url)}
				alt=${k}
				draggable="false"
				class=${jt({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),We(this,V)}static{We(a,i)}};return Z=a})(),qe=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},fe=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},bn=(()=>{let e=[Pe("discord-embed")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[],Z,k=[],x=[],U,ce=[],pe=[],me,be=[],ve=[],ze,Se=[],je=[],ye,we=[],ke=[],Oe,Te=[],G=[],Me,Ve=[],Ie=[];var Ce=class extends r{static{a=this}static{const B=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H()],u=[H({attribute:"author-name"})],o=[H({attribute:"author-image"})],y=[H({attribute:"author-url"})],M=[H({attribute:"embed-title"})],Z=[H({attribute:!1})],U=[H()],me=[H()],ze=[H()],ye=[H()],Oe=[H()],Me=[Ue({context:Ye,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],qe(this,null,s,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:C=>"color"in C,get:C=>C.color,set:(C,Q)=>{C.color=Q}},metadata:B},d,n),qe(this,null,u,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:C=>"authorName"in C,get:C=>C.authorName,set:(C,Q)=>{C.authorName=Q}},metadata:B},g,h),qe(this,null,o,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:C=>"authorImage"in C,get:C=>C.authorImage,set:(C,Q)=>{C.authorImage=Q}},metadata:B},$,_),qe(this,null,y,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:C=>"authorUrl"in C,get:C=>C.authorUrl,set:(C,Q)=>{C.authorUrl=Q}},metadata:B},v,f),qe(this,null,M,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:C=>"embedTitle"in C,get:C=>C.embedTitle,set:(C,Q)=>{C.embedTitle=Q}},metadata:B},R,V),qe(this,null,Z,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:C=>"embedEmojisMap"in C,get:C=>C.embedEmojisMap,set:(C,Q)=>{C.embedEmojisMap=Q}},metadata:B},k,x),qe(this,null,U,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:C=>"url"in C,get:C=>C.url,set:(C,Q)=>{C.url=Q}},metadata:B},ce,pe),qe(this,null,me,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:C=>"thumbnail"in C,get:C=>C.thumbnail,set:(C,Q)=>{C.thumbnail=Q}},metadata:B},be,ve),qe(this,null,ze,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:C=>"image"in C,get:C=>C.image,set:(C,Q)=>{C.image=Q}},metadata:B},Se,je),qe(this,null,ye,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:C=>"video"in C,get:C=>C.video,set:(C,Q)=>{C.video=Q}},metadata:B},we,ke),qe(this,null,Oe,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:C=>"provider"in C,get:C=>C.provider,set:(C,Q)=>{C.provider=Q}},metadata:B},Te,G),qe(this,null,Me,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,Q)=>{C.lightTheme=Q}},metadata:B},Ve,Ie),qe(null,t={value:a},e,{kind:"class",name:a.name,metadata:B},null,i),Ce=a=t.value,B&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=Re`
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
	`;#e=fe(this,d,void 0);get color(){return this.#e}set color(B){this.#e=B}#t=(fe(this,n),fe(this,g,void 0));get authorName(){return this.#t}set authorName(B){this.#t=B}#i=(fe(this,h),fe(this,$,void 0));get authorImage(){return this.#i}set authorImage(B){this.#i=B}#a=(fe(this,_),fe(this,v,void 0));get authorUrl(){return this.#a}set authorUrl(B){this.#a=B}#r=(fe(this,f),fe(this,R,void 0));get embedTitle(){return this.#r}set embedTitle(B){this.#r=B}#s=(fe(this,V),fe(this,k,{}));get embedEmojisMap(){return this.#s}set embedEmojisMap(B){this.#s=B}#o=(fe(this,x),fe(this,ce,void 0));get url(){return this.#o}set url(B){this.#o=B}#n=(fe(this,pe),fe(this,be,void 0));get thumbnail(){return this.#n}set thumbnail(B){this.#n=B}#d=(fe(this,ve),fe(this,Se,void 0));get image(){return this.#d}set image(B){this.#d=B}#l=(fe(this,je),fe(this,we,void 0));get video(){return this.#l}set video(B){this.#l=B}#h=(fe(this,ke),fe(this,Te,void 0));get provider(){return this.#h}set provider(B){this.#h=B}#c=(fe(this,G),fe(this,Ve,!1));get lightTheme(){return this.#c}set lightTheme(B){this.#c=B}render(){const B=this.parseTitle(this.authorName),C=this.parseTitle(this.embedTitle);return l`<div style=${ut({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${L(this.provider,()=>l`<div class="discord-embed-provider">${this.provider}</div>`)}
						${L(B,()=>l`<div class="discord-embed-author">
									${L(this.authorImage,()=>l`<img src=${se(this.authorImage)} alt="" class="discord-author-image" />`)}
									${L(this.authorUrl,()=>l`<a
												href=${se(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${B}</span>
											</a>`,()=>l`<span class="discord-embed-author-block">${B}</span>`)}
								</div>`)}
						${L(C,()=>l`<div class="discord-embed-title">
									${this.url?l`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${C} </a>`:l`${C}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${L(this.image||this.video,()=>l`<div class=${jt({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${L(this.thumbnail,()=>l`<img src=${se(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?l`
				<video
					controls
					muted
					preload="none"
					poster=${se(this.image)}
					src=${se(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${se(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?l`<img src=${se(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(B){if(!B)return null;const C=[];let Q="";for(const D of B.split(`
`)){for(const T of D.split(" ")){const Y=Ta(T)??this.embedEmojisMap[T]??{};Y.name?C.push(l`<discord-custom-emoji name=${Y.name} url=${se(Y.url)} embed-emoji></discord-custom-emoji>`):Q+=`${T} `,Q===" "&&C.push(l`<br />`)}C.push(Q),Q=""}return C.map(D=>typeof D=="string"?l`<span>${D}</span>`:D)}constructor(){super(...arguments),fe(this,Ie)}static{fe(a,i)}};return Ce=a})(),Do=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Bo=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},zn=(()=>{let e=[Pe("discord-embed-description")],t,i=[],a,r=$e;var s=class extends r{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Do(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),s=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return l`<slot></slot>`}static{Bo(a,i)}};return s=a})(),Po=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Uo=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},yn=(()=>{let e=[Pe("discord-embed-fields")],t,i=[],a,r=$e;var s=class extends r{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Po(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),s=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
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
	`;render(){return l`<slot></slot>`}static{Uo(a,i)}};return s=a})(),wt=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},Ge=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},wn=(()=>{let e=[Pe("discord-embed-field")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[],M,R=[],V=[];var Z=class extends r{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H({reflect:!0,attribute:"field-title"})],u=[H({attribute:!1})],o=[H({type:Boolean,reflect:!0,attribute:"inline"})],y=[H({type:Number,reflect:!0,attribute:"inline-index"})],M=[Ue({context:Ye,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],wt(this,null,s,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:x=>"fieldTitle"in x,get:x=>x.fieldTitle,set:(x,U)=>{x.fieldTitle=U}},metadata:k},d,n),wt(this,null,u,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:x=>"embedFieldEmojisMap"in x,get:x=>x.embedFieldEmojisMap,set:(x,U)=>{x.embedFieldEmojisMap=U}},metadata:k},g,h),wt(this,null,o,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:x=>"inline"in x,get:x=>x.inline,set:(x,U)=>{x.inline=U}},metadata:k},$,_),wt(this,null,y,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:x=>"inlineIndex"in x,get:x=>x.inlineIndex,set:(x,U)=>{x.inlineIndex=U}},metadata:k},v,f),wt(this,null,M,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,U)=>{x.lightTheme=U}},metadata:k},R,V),wt(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Re`
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
	`;#e=Ge(this,d,void 0);get fieldTitle(){return this.#e}set fieldTitle(k){this.#e=k}#t=(Ge(this,n),Ge(this,g,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(k){this.#t=k}#i=(Ge(this,h),Ge(this,$,!1));get inline(){return this.#i}set inline(k){this.#i=k}#a=(Ge(this,_),Ge(this,v,void 0));get inlineIndex(){return this.#a}set inlineIndex(k){this.#a=k}#r=(Ge(this,f),Ge(this,R,!1));get lightTheme(){return this.#r}set lightTheme(k){this.#r=k}validInlineIndices=(Ge(this,V),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){const k=Number(this.inlineIndex);if(!Number.isNaN(k)&&!this.validInlineIndices.has(k))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();const k=this.parseTitle(this.fieldTitle),x=L(k,()=>l`<div class="discord-field-title">${[...k]}</div>`);return l`${x}<slot></slot>`}parseTitle(k){if(!k)return null;const x=[];let U="";for(const ce of k.split(`
`)){for(const pe of ce.split(" ")){const me=Ta(pe)??this.embedFieldEmojisMap[pe]??{};me.name?x.push(l`<discord-custom-emoji name=${me.name} url=${se(me.url)} embed-emoji></discord-custom-emoji>`):U+=`${pe} `,U===" "&&x.push(l`<br />`)}x.push(U),U=""}return x.map(ce=>typeof ce=="string"?l`<span>${ce}</span>`:ce)}static{Ge(a,i)}};return Z=a})(),Vt=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},et=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},Mn=(()=>{let e=[Pe("discord-embed-footer")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[];var M=class extends r{static{a=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H({attribute:"footer-image"})],u=[H({attribute:"footer-image-alt"})],o=[H({type:String,reflect:!0,converter:V=>ea(V),attribute:!0})],y=[Ue({context:Ye,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Vt(this,null,s,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:V=>"footerImage"in V,get:V=>V.footerImage,set:(V,Z)=>{V.footerImage=Z}},metadata:R},d,n),Vt(this,null,u,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:V=>"footerImageAlt"in V,get:V=>V.footerImageAlt,set:(V,Z)=>{V.footerImageAlt=Z}},metadata:R},g,h),Vt(this,null,o,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:V=>"timestamp"in V,get:V=>V.timestamp,set:(V,Z)=>{V.timestamp=Z}},metadata:R},$,_),Vt(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:V=>"lightTheme"in V,get:V=>V.lightTheme,set:(V,Z)=>{V.lightTheme=Z}},metadata:R},v,f),Vt(null,t={value:a},e,{kind:"class",name:a.name,metadata:R},null,i),M=a=t.value,R&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=Re`
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
	`;#e=et(this,d,void 0);get footerImage(){return this.#e}set footerImage(R){this.#e=R}#t=(et(this,n),et(this,g,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(R){this.#t=R}#i=(et(this,h),et(this,$,void 0));get timestamp(){return this.#i}set timestamp(R){this.#i=R}#a=(et(this,_),et(this,v,!1));get lightTheme(){return this.#a}set lightTheme(R){this.#a=R}updateTimestamp(R){R&&!Number.isNaN(new Date(R).getTime())&&(this.timestamp=ea(R))}render(){return this.updateTimestamp(this.timestamp),l`${L(this.footerImage,()=>l`<img src=${se(this.footerImage)} alt=${se(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${L(this.timestamp,()=>l`<span class="discord-footer-separator">&bull;</span>`)}
			${L(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),et(this,f)}static{et(a,i)}};return M=a})(),No=(e,t,i)=>{for(const a of t)if(a[0]===e)return(0,a[1])();return i?.()};function Lo(e){return e.startsWith("#")?e.slice(1):e}function Fo(e){const t=e.length===3||e.length===4,i=t?`${e.slice(0,1)}${e.slice(0,1)}`:e.slice(0,2),a=t?`${e.slice(1,2)}${e.slice(1,2)}`:e.slice(2,4),r=t?`${e.slice(2,3)}${e.slice(2,3)}`:e.slice(4,6),s=(t?`${e.slice(3,4)}${e.slice(3,4)}`:e.slice(6,8))||"ff";return{r:i,g:a,b:r,a:s}}function ta(e){return Number.parseInt(e,16)}function qo({r:e,g:t,b:i,a}){return{r:ta(e),g:ta(t),b:ta(i),a:Number((ta(a)/255).toFixed(2))}}function Zo(e){return typeof e=="number"||typeof e=="string"&&Number.isFinite(Number(e))}function Wo(e,t){const{r:i,g:a,b:r,a:s}=e,d=Zo(t)?t:s;return`rgba(${i}, ${a}, ${r}, ${d})`}function Aa(e,t){const i=Lo(e),a=Fo(i),r=qo(a);return Wo(r,t)}var Go=ee`
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
`;function Ko(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Go}
	</svg>`}var Qo=ee`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Xo(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qo}
	</svg>`}var Jo=ee`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function Yo(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jo}
	</svg>`}var It=function(e,t,i,a,r,s){function d(M){if(M!==void 0&&typeof M!="function")throw new TypeError("Function expected");return M}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,h=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,$=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function(M){if($)throw new TypeError("Cannot add initializers after decoration has completed");s.push(d(M||null))};var f=(0,i[_])(n==="accessor"?{get:h.get,set:h.set}:h[u],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(h.get=o),(o=d(f.set))&&(h.set=o),(o=d(f.init))&&r.unshift(o)}else(o=d(f))&&(n==="field"?r.unshift(o):h[u]=o)}g&&Object.defineProperty(g,a.name,h),$=!0},tt=function(e,t,i){for(var a=arguments.length>2,r=0;r<t.length;r++)i=a?t[r].call(e,i):t[r].call(e);return a?i:void 0},$n=(()=>{let e=[Pe("discord-mention")],t,i=[],a,r=$e,s,d=[],n=[],u,g=[],h=[],o,$=[],_=[],y,v=[],f=[];var M=class extends r{static{a=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;s=[H({type:Boolean,reflect:!0})],u=[H({reflect:!0})],o=[H({reflect:!0})],y=[Ue({context:Ye,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],It(this,null,s,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:V=>"highlight"in V,get:V=>V.highlight,set:(V,Z)=>{V.highlight=Z}},metadata:R},d,n),It(this,null,u,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:V=>"type"in V,get:V=>V.type,set:(V,Z)=>{V.type=Z}},metadata:R},g,h),It(this,null,o,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:V=>"color"in V,get:V=>V.color,set:(V,Z)=>{V.color=Z}},metadata:R},$,_),It(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:V=>"lightTheme"in V,get:V=>V.lightTheme,set:(V,Z)=>{V.lightTheme=Z}},metadata:R},v,f),It(null,t={value:a},e,{kind:"class",name:a.name,metadata:R},null,i),M=a=t.value,R&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=Re`
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
	`;#e=tt(this,d,!1);get highlight(){return this.#e}set highlight(R){this.#e=R}#t=(tt(this,n),tt(this,g,"user"));get type(){return this.#t}set type(R){this.#t=R}#i=(tt(this,h),tt(this,$,void 0));get color(){return this.#i}set color(R){this.#i=R}setHoverColor=(tt(this,_),()=>{this.color&&(this.style.backgroundColor=Aa(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=Aa(this.color,.1))};#a=tt(this,v,!1);get lightTheme(){return this.#a}set lightTheme(R){this.#a=R}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=Aa(this.color,.1)))}render(){return l`<span class="no-wrap"
				>${No(this.type,[["channel",()=>Oi()],["user",()=>l`@`],["role",()=>l`@`],["voice",()=>Ri()],["locked",()=>Ii()],["thread",()=>Vi()],["forum",()=>ji()],["server-guide",()=>Yo()],["channels-and-roles",()=>Ko()],["customize-community",()=>Xo()],["slash",()=>l`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),tt(this,f)}static{tt(a,i)}};return M=a})();function en(e){if(!e)return aa(!1,"The playground does not answer","page");const{gateway:t,lastEvent:i,store:a,ended:r}=e;return r?aa(!1,"Bot ended","bot"):l`${aa(t==="connected",`Gateway ${t}`,"gateway")}${i===""?F:l`<span class="last-event">${i}</span>`}${aa(a==="up",`Store ${a}`,"store")}`}function tn({ended:e}){return l`<p id="ended" class="ended" role="alert" ?hidden=${!e}>${e?l`
        <span>The bot has ended: ${e.line}. The program would exit with code ${e.exitCode}.</span>
        <button type="button" class="small" @click=${gi}>Start the bot again</button>
      `:F}</p>`}function aa(e,t,i){return l`<span class=${e?"indicator":"indicator bad"} data-indicator=${i}>${t}</span>`}var an=["snapshot","message","players","commands","clock","dice","faults","status","keys"],Ea=globalThis.matchMedia("(max-width: 999px)"),Le=new Ts,Mt=new id(Le),ia=!1,ra=!Ea.matches;function rn(){const e=Le.isReady||ia?en(ia?null:Le.get("status")):"Connecting…";return l`
    <a class="skip" href="#screens">Skip to the channel</a>
        <header class="top">
      <h1><span class="hash" aria-hidden="true">#</span> ${Le.isReady?Le.get("channel").name:"…"}</h1>
      <p id="status" class="status" role="status">${e}</p>
      <button id="bench-toggle" type="button" aria-controls="bench" aria-expanded=${String(ra)}
        @click=${()=>Fi(!ra)}>Test bench</button>
    </header>
        ${Le.isReady?sn():F}
        ${Gr()}
  `}function sn(){return l`
    ${tn(Le.get("status"))}
        <div class="people">
          <nav id="players" aria-label="Players">${Mt.drawTabs()}</nav>
          <form id="add-player" autocomplete="off" @submit=${dn}>
            <label for="new-player" class="unseen">Name of a new player</label>
            <input id="new-player" name="name" placeholder="New player" maxlength="32" required>
            <button type="submit">Add player</button>
          </form>
          ${ps(Le)}
        </div>
        <div class="room">
      <main id="screens" tabindex="-1">${Mt.draw()}</main>
      <aside id="bench" aria-label="Test bench">${as(Le)}</aside>
    </div>
  `}function Fi(e){ra=e,Be()}async function dn(e){e.preventDefault();const t=e.currentTarget,i=String(new FormData(t).get("name")??""),a=await at("POST","players",{name:i});a&&(t.reset(),Mt.reveal(a.id))}function on(e,t){ia=!1,Le.apply(e,t),e==="snapshot"?(Mt.reset(),document.title=`#${Le.get("channel").name} | ${Le.get("guild").name}`):e==="message"?Mt.messageChanged(t.message):e==="players"&&Mt.playersChanged(),Be()}function nn(){const e=new EventSource("/api/feed");for(const t of an)e.addEventListener(t,({data:i})=>on(t,JSON.parse(i)));e.addEventListener("error",()=>{ia=!0,Be()})}Pr(()=>{document.body.classList.toggle("bench-open",ra),di(rn(),document.body),Le.isReady&&ws(Le.now)}),Ea.addEventListener("change",()=>Fi(!Ea.matches)),setInterval(Be,500),nn(),Be();/**
 * @license
 * Copyright 2019 Google LLC
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
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *//**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
