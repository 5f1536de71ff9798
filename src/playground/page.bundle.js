// Generated from page/ by `deno task page`: do not edit.
// It contains parts of @skyra/discord-components-core (MIT), of lit (BSD-3-Clause) and of
// discord-markdown-parser (Apache-2.0).
// deno-fmt-ignore-file
// deno-lint-ignore-file
var Yi=Object.create,Va=Object.defineProperty,es=Object.getOwnPropertyDescriptor,Ra=Object.getOwnPropertyNames,ts=Object.getPrototypeOf,as=Object.prototype.hasOwnProperty,ne=(e,t)=>function(){return t||(0,e[Ra(e)[0]])((t={exports:{}}).exports,t),t.exports},is=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ra(t))!as.call(e,s)&&s!==i&&Va(e,s,{get:()=>t[s],enumerable:!(a=es(t,s))||a.enumerable});return e},ss=(e,t,i)=>(i=e!=null?Yi(ts(e)):{},is(Va(i,"default",{value:e,enumerable:!0}),e)),ge=ne({e(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=/\r\n?/g,i=/\t/g,a=/\f/g,s=function(u){return u.replace(t,`
`).replace(a,"").replace(i,"    ")},r=function(u,p){var w=u||{};if(p!=null)for(var A in p)Object.prototype.hasOwnProperty.call(p,A)&&(w[A]=p[A]);return w},d=function(u,p){var w=Object.keys(u).filter(function(X){var W=u[X];if(W==null||W.match==null)return!1;var se=W.order;return(typeof se!="number"||!isFinite(se))&&typeof console<"u"&&console.warn("simple-markdown: Invalid order for rule `"+X+"`: "+String(se)),!0});w.sort(function(X,W){var se=u[X],de=u[W],K=se.order,E=de.order;if(K!==E)return K-E;var b=se.quality?0:1,O=de.quality?0:1;return b!==O?b-O:X<W?-1:X>W?1:0});var A,P=function(X,W){var se=[];for(W=W||A,A=W;X;){var de=null,K=null,E=null,b=NaN,O=0,ce=w[0],oe=u[ce];do{var He=oe.order,j=W.prevCapture==null?"":W.prevCapture[0],z=oe.match(X,W,j);if(z){var N=oe.quality?oe.quality(z,W,j):0;N<=b||(de=ce,K=oe,E=z,b=N)}O++,ce=w[O],oe=u[ce]}while(oe&&(!E||oe.order===He&&oe.quality));if(K==null||E==null)throw new Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+w[w.length-1]+`'. It seems to not match the following source:
`+X);if(E.index)throw new Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var Ee=K.parse(E,P,W);if(Array.isArray(Ee))Array.prototype.push.apply(se,Ee);else{if(Ee==null||typeof Ee!="object")throw new Error(`parse() function returned invalid parse result: '${Ee}'`);Ee.type==null&&(Ee.type=de),se.push(Ee)}W.prevCapture=E,X=X.substring(W.prevCapture[0].length)}return se},ae=function(X,W){return A=r(W,p),!A.inline&&!A.disableAutoBlockNewlines&&(X=X+`

`),A.prevCapture=null,P(s(X),A)};return ae},n=function(u){var p=function(w,A,P){return A.inline?u.exec(w):null};return p.regex=u,p},h=function(u){var p=function(w,A){return A.inline?null:u.exec(w)};return p.regex=u,p},g=function(u){var p=function(w,A){return u.exec(w)};return p.regex=u,p},c=typeof Symbol=="function"&&Symbol.for&&Symbol.for("react.element")||60103,o=function(u,p,w,A){w=w||{},A=typeof A<"u"?A:!0;var P="";for(var ae in w){var X=w[ae];Object.prototype.hasOwnProperty.call(w,ae)&&X&&(P+=" "+v(ae)+'="'+v(X)+'"')}var W="<"+u+P+">";return A?W+p+"</"+u+">":W},M=function(u){if(u==null)return null;try{var p=new URL(u,"https://localhost").protocol;if(p.indexOf("javascript:")===0||p.indexOf("vbscript:")===0||p.indexOf("data:")===0)return null}catch{return null}return u},_=/[<>&"']/g,y={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#x27;","/":"&#x2F;","`":"&#96;"},v=function(u){return String(u).replace(_,function(p){return y[p]})},f=/\\([^0-9A-Za-z\s])/g,$=function(u){return u.replace(f,"$1")},R=function(u,p,w){var A=w.inline||!1;w.inline=!0;var P=u(p,w);return w.inline=A,P},I=function(u,p,w){var A=w.inline||!1;w.inline=!1;var P=u(p+`

`,w);return w.inline=A,P},Z=function(u,p,w){return{content:R(p,u[1],w)}},k=function(){return{}},x="(?:[*+-]|\\d+\\.)",U="( *)("+x+") +",ue=new RegExp("^"+U),pe=new RegExp(U+"[^\\n]*(?:\\n(?!\\1"+x+` )[^\\n]*)*(
|$)`,"gm"),me=/\n{2,}$/,be=/^ (?= *`)|(` *) $/g,ve=me,ze=/ *\n+$/,je=new RegExp("^( *)("+x+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+x+` )\\n*|\\s*
*$)`),Oe=/(?:^|\n)( *)$/,ye=(function(){var u=/^ *\| *| *\| *$/g,p=/ *$/,w=/^ *-+: *$/,A=/^ *:-+: *$/,P=/^ *:-+ *$/,ae=function(K){return w.test(K)?"right":A.test(K)?"center":P.test(K)?"left":null},X=function(K,E,b,O){O&&(K=K.replace(u,""));var ce=K.trim().split("|");return ce.map(ae)},W=function(K,E,b,O){var ce=b.inTable;b.inTable=!0;var oe=E(K.trim(),b);b.inTable=ce;var He=[[]];return oe.forEach(function(j,z){j.type==="tableSeparator"?(!O||z!==0&&z!==oe.length-1)&&He.push([]):(j.type==="text"&&(oe[z+1]==null||oe[z+1].type==="tableSeparator")&&(j.content=j.content.replace(p,"")),He[He.length-1].push(j))}),He},se=function(K,E,b,O){var ce=K.trim().split(`
`);return ce.map(function(oe){return W(oe,E,b,O)})},de=function(K){return function(E,b,O){O.inline=!0;var ce=W(E[1],b,O,K),oe=X(E[2],b,O,K),He=se(E[3],b,O,K);return O.inline=!1,{type:"table",header:ce,align:oe,cells:He}}};return{parseTable:de(!0),parseNpTable:de(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),we="(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*",Te=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,Ie=/mailto:/i,Ce=function(u,p,w){var A=(u[2]||u[1]).replace(/\s+/g," ").toLowerCase();if(p._defs&&p._defs[A]){var P=p._defs[A];w.target=P.target,w.title=P.title}return p._refs=p._refs||{},p._refs[A]=p._refs[A]||[],p._refs[A].push(w),w},G=0,$e={Array:{html:function(u,p,w){for(var A="",P=0;P<u.length;P++){var ae=u[P];if(ae.type==="text")for(ae={type:"text",content:ae.content};P+1<u.length&&u[P+1].type==="text";P++)ae.content+=u[P+1].content;A+=p(ae,w)}return A}},heading:{order:G++,match:h(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(u,p,w){return{level:u[1].length,content:R(p,u[2].trim(),w)}},html:function(u,p,w){return o("h"+u.level,p(u.content,w))}},nptable:{order:G++,match:h(ye.NPTABLE_REGEX),parse:ye.parseNpTable,html:null},lheading:{order:G++,match:h(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(u,p,w){return{type:"heading",level:u[2]==="="?1:2,content:R(p,u[1],w)}},html:null},hr:{order:G++,match:h(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:k,html:function(u,p,w){return'<hr aria-hidden="true">'}},codeBlock:{order:G++,match:h(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(u,p,w){var A=u[0].replace(/^    /gm,"").replace(/\n+$/,"");return{lang:void 0,content:A}},html:function(u,p,w){var A=u.lang?"markdown-code-"+u.lang:void 0,P=o("code",v(u.content),{class:A});return o("pre",P)}},fence:{order:G++,match:h(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(u,p,w){return{type:"codeBlock",lang:u[2]||void 0,content:u[3]}},html:null},blockQuote:{order:G++,match:h(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(u,p,w){var A=u[0].replace(/^ *> ?/gm,"");return{content:p(A,w)}},html:function(u,p,w){return o("blockquote",p(u.content,w))}},list:{order:G++,match:function(u,p){var w=p.prevCapture==null?"":p.prevCapture[0],A=Oe.exec(w),P=p._list||!p.inline;return A&&P?(u=A[1]+u,je.exec(u)):null},parse:function(u,p,w){var A=u[2],P=A.length>1,ae=P?+A:void 0,X=u[0].replace(ve,`
`).match(pe),W=!1,se=X.map(function(de,K){var E=ue.exec(de),b=E?E[0].length:0,O=new RegExp("^ {1,"+b+"}","gm"),ce=de.replace(O,"").replace(ue,""),oe=K===X.length-1,He=ce.indexOf(`

`)!==-1,j=He||oe&&W;W=j;var z=w.inline,N=w._list;w._list=!0;var Ee;j?(w.inline=!1,Ee=ce.replace(ze,`

`)):(w.inline=!0,Ee=ce.replace(ze,""));var st=p(Ee,w);return w.inline=z,w._list=N,st});return{ordered:P,start:ae,items:se}},html:function(u,p,w){var A=u.items.map(function(X){return o("li",p(X,w))}).join(""),P=u.ordered?"ol":"ul",ae={start:u.start};return o(P,A,ae)}},def:{order:G++,match:h(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(u,p,w){var A=u[1].replace(/\s+/g," ").toLowerCase(),P=u[2],ae=u[3];return w._refs&&w._refs[A]&&w._refs[A].forEach(function(X){X.target=P,X.title=ae}),w._defs=w._defs||{},w._defs[A]={target:P,title:ae},{def:A,target:P,title:ae}},html:function(){return""}},table:{order:G++,match:h(ye.TABLE_REGEX),parse:ye.parseTable,html:function(u,p,w){var A=function(se){return u.align[se]==null?"":"text-align:"+u.align[se]+";"},P=u.header.map(function(se,de){return o("th",p(se,w),{style:A(de),scope:"col"})}).join(""),ae=u.cells.map(function(se){var de=se.map(function(K,E){return o("td",p(K,w),{style:A(E)})}).join("");return o("tr",de)}).join(""),X=o("thead",o("tr",P)),W=o("tbody",ae);return o("table",X+W)}},newline:{order:G++,match:h(/^(?:\n *)*\n/),parse:k,html:function(u,p,w){return`
`}},paragraph:{order:G++,match:h(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:Z,html:function(u,p,w){var A={class:"paragraph"};return o("div",p(u.content,w),A)}},escape:{order:G++,match:n(/^\\([^0-9A-Za-z\s])/),parse:function(u,p,w){return{type:"text",content:u[1]}},html:null},tableSeparator:{order:G++,match:function(u,p){return p.inTable?/^ *\| */.exec(u):null},parse:function(){return{type:"tableSeparator"}},html:function(){return" &vert; "}},autolink:{order:G++,match:n(/^<([^: >]+:\/[^ >]+)>/),parse:function(u,p,w){return{type:"link",content:[{type:"text",content:u[1]}],target:u[1]}},html:null},mailto:{order:G++,match:n(/^<([^ >]+@[^ >]+)>/),parse:function(u,p,w){var A=u[1],P=u[1];return Ie.test(P)||(P="mailto:"+P),{type:"link",content:[{type:"text",content:A}],target:P}},html:null},url:{order:G++,match:n(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(u,p,w){return{type:"link",content:[{type:"text",content:u[1]}],target:u[1],title:void 0}},html:null},link:{order:G++,match:n(new RegExp("^\\[("+we+")\\]\\("+Te+"\\)")),parse:function(u,p,w){var A={content:p(u[1],w),target:$(u[2]),title:u[3]};return A},html:function(u,p,w){var A={href:M(u.target),title:u.title};return o("a",p(u.content,w),A)}},image:{order:G++,match:n(new RegExp("^!\\[("+we+")\\]\\("+Te+"\\)")),parse:function(u,p,w){var A={alt:u[1],target:$(u[2]),title:u[3]};return A},html:function(u,p,w){var A={src:M(u.target),alt:u.alt,title:u.title};return o("img","",A,!1)}},reflink:{order:G++,match:n(new RegExp("^\\[("+we+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(u,p,w){return Ce(u,w,{type:"link",content:p(u[1],w)})},html:null},refimage:{order:G++,match:n(new RegExp("^!\\[("+we+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(u,p,w){return Ce(u,w,{type:"image",alt:u[1]})},html:null},em:{order:G,match:n(new RegExp("^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)")),quality:function(u){return u[0].length+.2},parse:function(u,p,w){return{content:p(u[2]||u[1],w)}},html:function(u,p,w){return o("em",p(u.content,w))}},strong:{order:G,match:n(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(u){return u[0].length+.1},parse:Z,html:function(u,p,w){return o("strong",p(u.content,w))}},u:{order:G++,match:n(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(u){return u[0].length},parse:Z,html:function(u,p,w){return o("u",p(u.content,w))}},del:{order:G++,match:n(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:Z,html:function(u,p,w){return o("del",p(u.content,w))}},inlineCode:{order:G++,match:n(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(u,p,w){return{content:u[2].replace(be,"$1")}},html:function(u,p,w){return o("code",v(u.content))}},br:{order:G++,match:g(/^ {2,}\n/),parse:k,html:function(u,p,w){return"<br>"}},text:{order:G++,match:g(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(u,p,w){return{content:u[0]}},html:function(u,p,w){return v(u.content)}}},Ve=function(u,p){!p&&typeof console<"u"&&console.warn("simple-markdown ruleOutput should take 'react' or 'html' as the second argument.");var w=function(A,P,ae){return u[A.type][p](A,P,ae)};return w},Re=function(u){var p=function(w,A){return A=A||{},Array.isArray(w)?w.map(function(P){return p(P,A)}).join(""):u(w,p,A)};return p},Ae=function(u,p,w={}){if(!p)throw new Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var A,P=u.Array||$e.Array,ae=P[p];if(!ae)throw new Error("simple-markdown: outputFor: to join nodes of type `"+p+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var X=ae,W=function(de,K){return K=K||A,A=K,Array.isArray(de)?X(de,W,K):u[de.type][p](de,W,K)},se=function(de,K){return A=r(K,w),W(de,A)};return se},B=d($e),C=function(u,p){return p=p||{},p.inline=!1,B(u,p)},Q=function(u,p){return p=p||{},p.inline=!0,B(u,p)},D=function(u,p){var w=me.test(u);return p=p||{},p.inline=!w,B(u,p)},T=Ae($e,"html"),Y=function(u,p){return T(C(u,p),p)},Ke={defaultRules:$e,parserFor:d,outputFor:Ae,inlineRegex:n,blockRegex:h,anyScopeRegex:g,parseInline:R,parseBlock:I,markdownToHtml:Y,defaultBlockParse:C,defaultInlineParse:Q,defaultImplicitParse:D,defaultHtmlOutput:T,preprocess:s,sanitizeText:v,sanitizeUrl:M,unescapeUrl:$,htmlTag:o,defaultRawParse:B,ruleOutput:Ve,htmlFor:Re,defaultParse:function(...u){return typeof console<"u"&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),D.apply(null,u)},defaultOutput:function(...u){return typeof console<"u"&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,u)}};e.default=Ke}}),Se=ne({i(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GuildNavigationRegex=e.SlashCommandRegex=e.SubtextRegex=e.HeadingRegex=e.TimestampRegex=e.TextRegex=e.StrikeThroughRegex=e.SpoilerRegex=e.EmoticonRegex=e.CodeBlockRegex=e.BlockQuoteRegex=e.HereRegex=e.EveryoneRegex=e.UserMentionRegex=e.RoleMentionRegex=e.EmojiRegex=e.ChannelMentionRegex=void 0,e.ChannelMentionRegex=/^<#(\d{17,20})>/,e.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/,e.RoleMentionRegex=/^<@&(\d{17,20})>/,e.UserMentionRegex=/^<@!?(\d{17,20})>/,e.EveryoneRegex=/^@everyone/,e.HereRegex=/^@here/,e.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/,e.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i,e.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/,e.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/,e.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/,e.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/,e.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/,e.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/,e.SubtextRegex=/^-# +([^\n]+?)(\n|$)/,e.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u,e.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/}}),rs=ne({s(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.guildNavigation=void 0;var i=t(ge()),a=Se();e.guildNavigation={order:i.default.defaultRules.strong.order,match:s=>a.GuildNavigationRegex.exec(s),parse:function(s){var r,d,n;const h=(r=s[2])!==null&&r!==void 0?r:s[3];if(h==="linked-roles"){const g=(n=(d=s[4])===null||d===void 0?void 0:d.slice(1))!==null&&n!==void 0?n:null;return{id:s[1],navigation:h,roleId:g}}else return{id:s[1],navigation:h}}}}}),ds=ne({n(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.slashCommand=void 0;var i=t(ge()),a=Se();e.slashCommand={order:i.default.defaultRules.strong.order,match:s=>a.SlashCommandRegex.exec(s),parse:function(s){const r=s[1].split(" "),d={fullName:s[1],name:r[0],subcommand:null,subcommandGroup:null,id:s[2]};return r.length==2&&(d.subcommand=r[1]),r.length===3&&(d.subcommandGroup=r[1],d.subcommand=r[2]),d}}}}),os=ne({c(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.everyone=void 0;var i=t(ge()),a=Se();e.everyone={order:i.default.defaultRules.strong.order,match:s=>a.EveryoneRegex.exec(s),parse:function(){return{}}}}}),ns=ne({v(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TwemojiRegex=void 0,e.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/}}),ls=ne({m(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.twemoji=void 0;var i=t(ge()),a=ns();e.twemoji={order:i.default.defaultRules.strong.order,match:s=>a.TwemojiRegex.exec(s),parse:function(s){return{name:s[0]}}}}}),cs=ne({z(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.channel=void 0;var i=t(ge()),a=Se();e.channel={order:i.default.defaultRules.strong.order,match:s=>a.ChannelMentionRegex.exec(s),parse:function(s){return{id:s[1]}}}}}),us=ne({y(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.timestamp=void 0;var i=t(ge()),a=Se();e.timestamp={order:i.default.defaultRules.strong.order,match:s=>a.TimestampRegex.exec(s),parse:function(s){return{timestamp:s[1],format:s[2]}}}}}),Je=ne({w(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.extend=void 0;var t=(i,a)=>Object.assign({},a,i);e.extend=t}}),hs=ne({x(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.blockQuote=void 0;var i=t(ge()),a=Je(),s=Se();e.blockQuote=(0,a.extend)({match:function(r,d,n){return!/^$|\n *$/.test(n)||d.inQuote?null:s.BlockQuoteRegex.exec(r)},parse:function(r,d,n){const h=r[0],c=!!/^ *>>> ?/.exec(h)?/^ *>>> ?/:/^ *> ?/gm,o=h.replace(c,"");return{content:d(o,Object.assign({},n,{inQuote:!0})),type:"blockQuote"}}},i.default.defaultRules.blockQuote)}}),fs=ne({E(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.strikethrough=void 0;var i=t(ge()),a=Je(),s=Se();e.strikethrough=(0,a.extend)({match:i.default.inlineRegex(s.StrikeThroughRegex)},i.default.defaultRules.del)}}),vs=ne({S(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.codeBlock=void 0;var i=t(ge()),a=Je(),s=Se();e.codeBlock=(0,a.extend)({match:i.default.inlineRegex(s.CodeBlockRegex),parse:function(r,d,n){return{lang:(r[2]||"").trim(),content:r[3]||"",inQuote:n.inQuote||!1}}},i.default.defaultRules.codeBlock)}}),ms=ne({q(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoji=void 0;var i=t(ge()),a=Se();e.emoji={order:i.default.defaultRules.strong.order,match:s=>a.EmojiRegex.exec(s),parse:function(s){return{animated:s[1]==="a",name:s[2],id:s[3]}}}}}),ps=ne({Z(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.role=void 0;var i=t(ge()),a=Se();e.role={order:i.default.defaultRules.strong.order,match:s=>a.RoleMentionRegex.exec(s),parse:function(s){return{id:s[1]}}}}}),gs=ne({W(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.autolink=void 0;var i=t(ge()),a=Je();e.autolink=(0,a.extend)({parse:s=>({content:[{type:"text",content:s[1]}],target:s[1]})},i.default.defaultRules.autolink)}}),_s=ne({G(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.here=void 0;var i=t(ge()),a=Se();e.here={order:i.default.defaultRules.strong.order,match:s=>a.HereRegex.exec(s),parse:function(){return{}}}}}),bs=ne({K(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoticon=void 0;var i=t(ge()),a=Se();e.emoticon={order:i.default.defaultRules.text.order,match:s=>a.EmoticonRegex.exec(s),parse:function(s){return{type:"text",content:s[1]}}}}}),zs=ne({Q(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.user=void 0;var i=t(ge()),a=Se();e.user={order:i.default.defaultRules.strong.order,match:s=>a.UserMentionRegex.exec(s),parse:function(s){return{id:s[1],type:"user"}}}}}),ys=ne({X(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.spoiler=void 0;var t=Se();e.spoiler={order:0,match:i=>t.SpoilerRegex.exec(i),parse:function(i,a,s){return{content:a(i[1],s)}}}}}),ws=ne({J(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.heading=void 0;var i=t(ge()),a=Je(),s=Se();e.heading=(0,a.extend)({match:function(r,d){return d.prevCapture===null||d.prevCapture.slice(-1)[0]===`
`?s.HeadingRegex.exec(r):null}},i.default.defaultRules.heading)}}),$s=ne({Y(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.subtext=void 0;var i=t(ge()),a=Se();e.subtext={order:i.default.defaultRules.heading.order-.5,match:function(s,r){return r.prevCapture===null||r.prevCapture.slice(-1)[0]===`
`?a.SubtextRegex.exec(s):null},parse:function(s,r,d){return{content:r(s[1],d)}}}}}),Ms=ne({ee(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.text=void 0;var i=t(ge()),a=Je(),s=Se();e.text=(0,a.extend)({match:r=>s.TextRegex.exec(r)},i.default.defaultRules.text)}}),xs=ne({te(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.url=void 0;var i=t(ge()),a=Je();e.url=(0,a.extend)({parse:s=>({content:[{type:"text",content:s[1]}],target:s[1]})},i.default.defaultRules.url)}}),Hs=ne({ae(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.em=void 0;var i=Je(),a=t(ge());e.em=(0,i.extend)({parse:function(s,r,d){const n=a.default.defaultRules.em.parse(s,r,Object.assign({},d,{inEmphasis:!0}));return d.inEmphasis?n.content:n}},a.default.defaultRules.em)}}),ks=ne({ie(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.br=void 0;var i=t(ge()),a=Je();e.br=(0,a.extend)({match:i.default.anyScopeRegex(/^\n/)},i.default.defaultRules.br)}}),Ts=ne({se(e){"use strict";var t=e&&e.__importDefault||function(ve){return ve&&ve.__esModule?ve:{default:ve}};Object.defineProperty(e,"__esModule",{value:!0}),e.rulesExtended=e.rules=e.SimpleMarkdown=void 0,e.parse=be;var i=t(ge());e.SimpleMarkdown=i.default;var a=rs(),s=ds(),r=os(),d=ls(),n=cs(),h=us(),g=hs(),c=fs(),o=vs(),M=ms(),_=ps(),y=gs(),v=_s(),f=bs(),$=zs(),R=ys(),I=ws(),Z=$s(),k=Ms(),x=xs(),U=Hs(),ue=ks();e.rules={blockQuote:g.blockQuote,codeBlock:o.codeBlock,newline:i.default.defaultRules.newline,escape:i.default.defaultRules.escape,autolink:y.autolink,url:x.url,em:U.em,strong:i.default.defaultRules.strong,underline:i.default.defaultRules.u,strikethrough:c.strikethrough,inlineCode:i.default.defaultRules.inlineCode,text:k.text,emoticon:f.emoticon,br:ue.br,spoiler:R.spoiler,heading:I.heading,subtext:Z.subtext,user:$.user,channel:n.channel,role:_.role,emoji:M.emoji,everyone:r.everyone,here:v.here,twemoji:d.twemoji,timestamp:h.timestamp,slashCommand:s.slashCommand,guildNavigation:a.guildNavigation},e.rulesExtended=Object.assign(Object.assign({},e.rules),{link:i.default.defaultRules.link});var pe=i.default.parserFor(e.rules),me=i.default.parserFor(e.rulesExtended);function be(ve,ze="normal"){return ze==="normal"?pe(ve,{inline:!0}):me(ve,{inline:!0})}e.default=be}}),Bt=globalThis,sa=Bt.ShadowRoot&&(Bt.ShadyCSS===void 0||Bt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ra=Symbol(),Da=new WeakMap,Ba=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==ra)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(sa&&e===void 0){const i=t!==void 0&&t.length===1;i&&(e=Da.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Da.set(t,e))}return e}toString(){return this.cssText}},Cs=e=>new Ba(typeof e=="string"?e:e+"",void 0,ra),ke=(e,...t)=>{const i=e.length===1?e[0]:t.reduce((a,s,r)=>a+(d=>{if(d._$cssResult$===!0)return d.cssText;if(typeof d=="number")return d;throw Error("Value passed to 'css' function must be a 'css' function result: "+d+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[r+1],e[0]);return new Ba(i,e,ra)},As=(e,t)=>{if(sa)e.adoptedStyleSheets=t.map(i=>i instanceof CSSStyleSheet?i:i.styleSheet);else for(const i of t){const a=document.createElement("style"),s=Bt.litNonce;s!==void 0&&a.setAttribute("nonce",s),a.textContent=i.cssText,e.appendChild(a)}},Pa=sa?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let i="";for(const a of t.cssRules)i+=a.cssText;return Cs(i)})(e):e,{is:Es,defineProperty:Ss,getOwnPropertyDescriptor:js,getOwnPropertyNames:Os,getOwnPropertySymbols:Is,getPrototypeOf:Vs}=Object,Pt=globalThis,Ua=Pt.trustedTypes,Rs=Ua?Ua.emptyScript:"",Ds=Pt.reactiveElementPolyfillSupport,xt=(e,t)=>e,Ut={toAttribute(e,t){switch(t){case Boolean:e=e?Rs:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=e!==null;break;case Number:i=e===null?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch{i=null}}return i}},da=(e,t)=>!Es(e,t),Na={attribute:!0,type:String,converter:Ut,reflect:!1,useDefault:!1,hasChanged:da};Symbol.metadata??=Symbol("metadata"),Pt.litPropertyMetadata??=new WeakMap;var ft=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Na){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),a=this.getPropertyDescriptor(e,i,t);a!==void 0&&Ss(this.prototype,e,a)}}static getPropertyDescriptor(e,t,i){const{get:a,set:s}=js(this.prototype,e)??{get(){return this[t]},set(r){this[t]=r}};return{get:a,set(r){const d=a?.call(this);s?.call(this,r),this.requestUpdate(e,d,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Na}static _$Ei(){if(this.hasOwnProperty(xt("elementProperties")))return;const e=Vs(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(xt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(xt("properties"))){const t=this.properties,i=[...Os(t),...Is(t)];for(const a of i)this.createProperty(a,t[a])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[i,a]of t)this.elementProperties.set(i,a)}this._$Eh=new Map;for(const[t,i]of this.elementProperties){const a=this._$Eu(t,i);a!==void 0&&this._$Eh.set(a,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const a of i)t.unshift(Pa(a))}else e!==void 0&&t.push(Pa(e));return t}static _$Eu(e,t){const i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return As(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,i);if(a!==void 0&&i.reflect===!0){const s=(i.converter?.toAttribute!==void 0?i.converter:Ut).toAttribute(t,i.type);this._$Em=e,s==null?this.removeAttribute(a):this.setAttribute(a,s),this._$Em=null}}_$AK(e,t){const i=this.constructor,a=i._$Eh.get(e);if(a!==void 0&&this._$Em!==a){const s=i.getPropertyOptions(a),r=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Ut;this._$Em=a;const d=r.fromAttribute(t,s.type);this[a]=d??this._$Ej?.get(a)??d,this._$Em=null}}requestUpdate(e,t,i,a=!1,s){if(e!==void 0){const r=this.constructor;if(a===!1&&(s=this[e]),i??=r.getPropertyOptions(e),!((i.hasChanged??da)(s,t)||i.useDefault&&i.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:a,wrapped:s},r){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??t??this[e]),s!==!0||r!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[a,s]of this._$Ep)this[a]=s;this._$Ep=void 0}const i=this.constructor.elementProperties;if(i.size>0)for(const[a,s]of i){const{wrapped:r}=s,d=this[a];r!==!0||this._$AL.has(a)||d===void 0||this.C(a,void 0,s,d)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};ft.elementStyles=[],ft.shadowRootOptions={mode:"open"},ft[xt("elementProperties")]=new Map,ft[xt("finalized")]=new Map,Ds?.({ReactiveElement:ft}),(Pt.reactiveElementVersions??=[]).push("2.1.2");var oa=globalThis,La=e=>e,Nt=oa.trustedTypes,Fa=Nt?Nt.createPolicy("lit-html",{createHTML:e=>e}):void 0,na="$lit$",Ye=`lit$${Math.random().toFixed(9).slice(2)}$`,la="?"+Ye,Bs=`<${la}>`,rt=document,Ht=()=>rt.createComment(""),kt=e=>e===null||typeof e!="object"&&typeof e!="function",ca=Array.isArray,qa=e=>ca(e)||typeof e?.[Symbol.iterator]=="function",ua=`[ 	
\f\r]`,Tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Za=/-->/g,Wa=/>/g,dt=RegExp(`>|${ua}(?:([^\\s"'>=/]+)(${ua}*=${ua}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ga=/'/g,Ka=/"/g,Qa=/^(?:script|style|textarea|title)$/i,ha=e=>(t,...i)=>({_$litType$:e,strings:t,values:i}),l=ha(1),ee=ha(2),Cn=ha(3),Be=Symbol.for("lit-noChange"),L=Symbol.for("lit-nothing"),Xa=new WeakMap,ot=rt.createTreeWalker(rt,129);function Ja(e,t){if(!ca(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Fa!==void 0?Fa.createHTML(t):t}var Ya=(e,t)=>{const i=e.length-1,a=[];let s,r=t===2?"<svg>":t===3?"<math>":"",d=Tt;for(let n=0;n<i;n++){const h=e[n];let g,c,o=-1,M=0;for(;M<h.length&&(d.lastIndex=M,c=d.exec(h),c!==null);)M=d.lastIndex,d===Tt?c[1]==="!--"?d=Za:c[1]!==void 0?d=Wa:c[2]!==void 0?(Qa.test(c[2])&&(s=RegExp("</"+c[2],"g")),d=dt):c[3]!==void 0&&(d=dt):d===dt?c[0]===">"?(d=s??Tt,o=-1):c[1]===void 0?o=-2:(o=d.lastIndex-c[2].length,g=c[1],d=c[3]===void 0?dt:c[3]==='"'?Ka:Ga):d===Ka||d===Ga?d=dt:d===Za||d===Wa?d=Tt:(d=dt,s=void 0);const _=d===dt&&e[n+1].startsWith("/>")?" ":"";r+=d===Tt?h+Bs:o>=0?(a.push(g),h.slice(0,o)+na+h.slice(o)+Ye+_):h+Ye+(o===-2?n:_)}return[Ja(e,r+(e[i]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),a]},fa=class Xi{constructor({strings:t,_$litType$:i},a){let s;this.parts=[];let r=0,d=0;const n=t.length-1,h=this.parts,[g,c]=Ya(t,i);if(this.el=Xi.createElement(g,a),ot.currentNode=this.el.content,i===2||i===3){const o=this.el.content.firstChild;o.replaceWith(...o.childNodes)}for(;(s=ot.nextNode())!==null&&h.length<n;){if(s.nodeType===1){if(s.hasAttributes())for(const o of s.getAttributeNames())if(o.endsWith(na)){const M=c[d++],_=s.getAttribute(o).split(Ye),y=/([.?@])?(.*)/.exec(M);h.push({type:1,index:r,name:y[2],strings:_,ctor:y[1]==="."?ti:y[1]==="?"?ai:y[1]==="@"?ii:Ct}),s.removeAttribute(o)}else o.startsWith(Ye)&&(h.push({type:6,index:r}),s.removeAttribute(o));if(Qa.test(s.tagName)){const o=s.textContent.split(Ye),M=o.length-1;if(M>0){s.textContent=Nt?Nt.emptyScript:"";for(let _=0;_<M;_++)s.append(o[_],Ht()),ot.nextNode(),h.push({type:2,index:++r});s.append(o[M],Ht())}}}else if(s.nodeType===8)if(s.data===la)h.push({type:2,index:r});else{let o=-1;for(;(o=s.data.indexOf(Ye,o+1))!==-1;)h.push({type:7,index:r}),o+=Ye.length-1}r++}}static createElement(t,i){const a=rt.createElement("template");return a.innerHTML=t,a}};function nt(e,t,i=e,a){if(t===Be)return t;let s=a!==void 0?i._$Co?.[a]:i._$Cl;const r=kt(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(e),s._$AT(e,i,a)),a!==void 0?(i._$Co??=[])[a]=s:i._$Cl=s),s!==void 0&&(t=nt(e,s._$AS(e,t.values),s,a)),t}var ei=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,a=(e?.creationScope??rt).importNode(t,!0);ot.currentNode=a;let s=ot.nextNode(),r=0,d=0,n=i[0];for(;n!==void 0;){if(r===n.index){let h;n.type===2?h=new Lt(s,s.nextSibling,this,e):n.type===1?h=new n.ctor(s,n.name,n.strings,this,e):n.type===6&&(h=new si(s,this,e)),this._$AV.push(h),n=i[++d]}r!==n?.index&&(s=ot.nextNode(),r++)}return ot.currentNode=rt,a}p(e){let t=0;for(const i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},Lt=class Ji{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,a,s){this.type=2,this._$AH=L,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=a,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return i!==void 0&&t?.nodeType===11&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=nt(this,t,i),kt(t)?t===L||t==null||t===""?(this._$AH!==L&&this._$AR(),this._$AH=L):t!==this._$AH&&t!==Be&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):qa(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==L&&kt(this._$AH)?this._$AA.nextSibling.data=t:this.T(rt.createTextNode(t)),this._$AH=t}$(t){const{values:i,_$litType$:a}=t,s=typeof a=="number"?this._$AC(t):(a.el===void 0&&(a.el=fa.createElement(Ja(a.h,a.h[0]),this.options)),a);if(this._$AH?._$AD===s)this._$AH.p(i);else{const r=new ei(s,this),d=r.u(this.options);r.p(i),this.T(d),this._$AH=r}}_$AC(t){let i=Xa.get(t.strings);return i===void 0&&Xa.set(t.strings,i=new fa(t)),i}k(t){ca(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let a,s=0;for(const r of t)s===i.length?i.push(a=new Ji(this.O(Ht()),this.O(Ht()),this,this.options)):a=i[s],a._$AI(r),s++;s<i.length&&(this._$AR(a&&a._$AB.nextSibling,s),i.length=s)}_$AR(t=this._$AA.nextSibling,i){for(this._$AP?.(!1,!0,i);t!==this._$AB;){const a=La(t).nextSibling;La(t).remove(),t=a}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Ct=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,a,s){this.type=1,this._$AH=L,this._$AN=void 0,this.element=e,this.name=t,this._$AM=a,this.options=s,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=L}_$AI(e,t=this,i,a){const s=this.strings;let r=!1;if(s===void 0)e=nt(this,e,t,0),r=!kt(e)||e!==this._$AH&&e!==Be,r&&(this._$AH=e);else{const d=e;let n,h;for(e=s[0],n=0;n<s.length-1;n++)h=nt(this,d[i+n],t,n),h===Be&&(h=this._$AH[n]),r||=!kt(h)||h!==this._$AH[n],h===L?e=L:e!==L&&(e+=(h??"")+s[n+1]),this._$AH[n]=h}r&&!a&&this.j(e)}j(e){e===L?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ti=class extends Ct{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===L?void 0:e}},ai=class extends Ct{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==L)}},ii=class extends Ct{constructor(e,t,i,a,s){super(e,t,i,a,s),this.type=5}_$AI(e,t=this){if((e=nt(this,e,t,0)??L)===Be)return;const i=this._$AH,a=e===L&&i!==L||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,s=e!==L&&(i===L||a);a&&this.element.removeEventListener(this.name,this,i),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},si=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){nt(this,e)}},Ps={M:na,P:Ye,A:la,C:1,L:Ya,R:ei,D:qa,V:nt,I:Lt,H:Ct,N:ai,U:ii,B:ti,F:si},Us=oa.litHtmlPolyfillSupport;Us?.(fa,Lt),(oa.litHtmlVersions??=[]).push("3.3.3");var ri=(e,t,i)=>{const a=i?.renderBefore??t;let s=a._$litPart$;if(s===void 0){const r=i?.renderBefore??null;a._$litPart$=s=new Lt(t.insertBefore(Ht(),r),r,void 0,i??{})}return s._$AI(e),s},va=globalThis,Me=class extends ft{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ri(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Be}};Me._$litElement$=!0,Me.finalized=!0,va.litElementHydrateSupport?.({LitElement:Me});var Ns=va.litElementPolyfillSupport;Ns?.({LitElement:Me}),(va.litElementVersions??=[]).push("4.2.2");var Qe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},lt=e=>(...t)=>({_$litDirective$:e,values:t}),ct=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:Ls}=Ps,di=e=>e,oi=e=>e.strings===void 0,ni=()=>document.createComment(""),At=(e,t,i)=>{const a=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(i===void 0){const r=a.insertBefore(ni(),s),d=a.insertBefore(ni(),s);i=new Ls(r,d,e,e.options)}else{const r=i._$AB.nextSibling,d=i._$AM,n=d!==e;if(n){let h;i._$AQ?.(e),i._$AM=e,i._$AP!==void 0&&(h=e._$AU)!==d._$AU&&i._$AP(h)}if(r!==s||n){let h=i._$AA;for(;h!==r;){const g=di(h).nextSibling;di(a).insertBefore(h,s),h=g}}}return i},ut=(e,t,i=e)=>(e._$AI(t,i),e),Fs={},ma=(e,t=Fs)=>e._$AH=t,qs=e=>e._$AH,pa=e=>{e._$AR(),e._$AA.remove()},li=lt(class extends ct{constructor(){super(...arguments),this.key=L}render(e,t){return this.key=e,t}update(e,[t,i]){return t!==this.key&&(ma(e),this.key=t),i}}),ci=(e,t,i)=>{const a=new Map;for(let s=t;s<=i;s++)a.set(e[s],s);return a},ga=lt(class extends ct{constructor(e){if(super(e),e.type!==Qe.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,i){let a;i===void 0?i=t:t!==void 0&&(a=t);const s=[],r=[];let d=0;for(const n of e)s[d]=a?a(n,d):d,r[d]=i(n,d),d++;return{values:r,keys:s}}render(e,t,i){return this.dt(e,t,i).values}update(e,[t,i,a]){const s=qs(e),{values:r,keys:d}=this.dt(t,i,a);if(!Array.isArray(s))return this.ut=d,r;const n=this.ut??=[],h=[];let g,c,o=0,M=s.length-1,_=0,y=r.length-1;for(;o<=M&&_<=y;)if(s[o]===null)o++;else if(s[M]===null)M--;else if(n[o]===d[_])h[_]=ut(s[o],r[_]),o++,_++;else if(n[M]===d[y])h[y]=ut(s[M],r[y]),M--,y--;else if(n[o]===d[y])h[y]=ut(s[o],r[y]),At(e,h[y+1],s[o]),o++,y--;else if(n[M]===d[_])h[_]=ut(s[M],r[_]),At(e,s[o],s[M]),M--,_++;else if(g===void 0&&(g=ci(d,_,y),c=ci(n,o,M)),g.has(n[o]))if(g.has(n[M])){const v=c.get(d[_]),f=v!==void 0?s[v]:null;if(f===null){const $=At(e,s[o]);ut($,r[_]),h[_]=$}else h[_]=ut(f,r[_]),At(e,s[o],f),s[v]=null;_++}else pa(s[M]),M--;else pa(s[o]),o++;for(;_<=y;){const v=At(e,h[y+1]);ut(v,r[_]),h[_++]=v}for(;o<=M;){const v=s[o++];v!==null&&pa(v)}return this.ut=d,ma(e,h),Be}});function ui({id:e,name:t}){return e?l`<img class="emoji" src="/emojis/${e.replace(/\D/g,"")}" alt=":${t}:">`:t??""}var Zs={1:"primary",2:"secondary",3:"success",4:"danger"},Ws=5;function Gs(e,t,i){return l`<discord-action-row>${e.components.map(a=>a.type===2?Ks(a,t,i):li(JSON.stringify(a),Qs(a,t,i)))}</discord-action-row>`}function Ft({emoji:e,label:t}){return[e?.name,t].filter(Boolean).join(" ")}function Ks(e,t,i){const{custom_id:a="",style:s,url:r="",label:d,disabled:n=!1}=e,{emoji:h}=e,g=l`${h?l`<span aria-hidden="true">${ui(h)}</span>`:L}${d??""}`;if(s===Ws)return l`
      <a class="press secondary" href=${r} target="_blank"
        rel="noreferrer noopener">${g}</a>
    `;const c=i.includes(a);return l`
    <button
      type="button"
      class="press ${Zs[s]??"secondary"}"
      ?disabled=${n}
      aria-busy=${c?"true":L}
      aria-label=${d?L:h?.name??"Button"}
      data-focus=${Ft(e)}
      @click=${()=>c||t(a)}
    >${g}</button>
  `}function Qs(e,t,i){const{custom_id:a,placeholder:s="Make a selection",options:r=[]}=e,d=e.max_values>1,n=c=>{const o=[...c.selectedOptions].map(({value:M})=>M);for(const M of c.options)M.selected=M.defaultSelected;t(a,o)},h=l`
    <select
      class="menu"
      aria-label=${s}
      aria-busy=${i.includes(a)?"true":L}
      ?disabled=${e.disabled===!0}
      ?multiple=${d}
      size=${d?Math.min(r.length,6):L}
      data-focus=${s}
      @change=${d?L:c=>n(hi(c))}
      @keydown=${d?L:Xs}
    >${d?L:l`<option value="" hidden selected>${s}</option>`}${r.map(({label:c,value:o,description:M,default:_})=>l`<option value=${o} ?selected=${_===!0}>${M?`${c} – ${M}`:c}</option>`)}</select>
  `;return d?l`
    <div
      class="multiple">${h}<button type="button" class="press primary" @click=${({currentTarget:c})=>{const o=c.previousElementSibling;o instanceof HTMLSelectElement&&n(o)}}>Done</button></div>
  `:h}function hi({currentTarget:e}){return e}function Xs(e){!(e.key.startsWith("Arrow")||e.key.length===1||["Enter","Home","End","PageUp","PageDown"].includes(e.key))||e.ctrlKey||e.metaKey||(e.preventDefault(),hi(e).showPicker())}var qt=class extends Error{name="ApiError"};async function Et(e,t,i={}){const a=await fetch(`/api/${t}`,{method:e,headers:{"content-type":"application/json"},body:JSON.stringify(i)}).catch(()=>{throw new qt("The playground does not answer")}),s=a.status===204?null:await a.json();if(!a.ok)throw new qt(s?.error??`Error ${a.status}`);return s}function Js(e,t){return Et("POST","slash",{player:e,line:t})}function Ys(e,t,i){return Et("POST","user-command",{player:e,name:t,target:i})}function er(e,t,i,a){return Et("POST","component",{player:e,message:t,customId:i,values:a})}var fi=()=>{},_a=!1;function tr(e){fi=e}function De(){_a||(_a=!0,queueMicrotask(()=>{_a=!1,ar()}))}function ar(){const e=document.activeElement,t=e instanceof HTMLElement?e.dataset.focus:void 0,i=e?.closest("[data-parts]"),a=e?.closest(".screen");fi(),!(!(e instanceof HTMLElement)||t===void 0||!i)&&(e.isConnected&&e.dataset.focus===t||requestAnimationFrame(()=>{const s=[...i.querySelectorAll("[data-focus]")],r=s.find(({dataset:d})=>d.focus===t)??s[0];i.isConnected?r?.focus({preventScroll:!0}):a?.querySelector(".composer input")?.focus()}))}var ir=6e3,ba="",vi;async function Xe(...e){try{return await Et(...e)}catch(t){if(!(t instanceof qt))throw t;mi(t.message),clearTimeout(vi),vi=setTimeout(()=>mi(""),ir)}}function sr(){return l`<p id="toast" role="alert" ?hidden=${ba===""}>${ba}</p>`}function mi(e){ba=e,De()}function rr(e){const[t]=e.get("players"),i=e.messagesFor(t?.id??"").findLast(s=>!s.ephemeral&&pi(s).length>0),a=({custom_id:s})=>Xe("POST","everybody",{message:i?.id,customId:s});return l`
    <section id="everybody" data-parts>
      <div class="head">
        <h2>Everybody at once</h2>
      </div>
      <div class="buttons">${i===void 0?l`<em>nothing to press yet</em>`:pi(i).map(s=>l`
            <button
              type="button"
              class="small"
              data-focus=${Ft(s)}
              aria-label="Everybody presses ${s.label??Ft(s)} now"
              @click=${()=>a(s)}
            >${Ft(s)}</button>
          `)}</div>
    </section>
  `}function pi({components:e}){return e.flatMap(t=>t.components).filter(t=>t.type===2).filter(({custom_id:t,disabled:i})=>t!==void 0&&!i)}var za=1e3,Zt=60*za,Wt=60*Zt,Gt=24*Wt,Kt=new Intl.RelativeTimeFormat("en",{numeric:"always"});function dr(e,t){const i=e-t,a=Math.abs(i);return a<Zt?Kt.format(Math.round(i/za),"second"):a<Wt?Kt.format(Math.round(i/Zt),"minute"):a<Gt?Kt.format(Math.round(i/Wt),"hour"):Kt.format(Math.round(i/Gt),"day")}var gi={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function vt(e,t){return new Intl.DateTimeFormat("en-GB",gi[t]??gi.f).format(e)}function or(e,t){const i=vt(e,"t"),a=vt(e,"d");return a===vt(t,"d")?`Today at ${i}`:a===vt(t-Gt,"d")?`Yesterday at ${i}`:`${a} ${i}`}function Qt(e){const t=[[Gt,"d"],[Wt,"h"],[Zt,"min"],[za,"s"]],i=t.findIndex(([r])=>e>=r);if(i<0)return"0 s";let a=e;return t.slice(i,i+2).map(([r,d])=>{const n=Math.floor(a/r);return a-=n*r,n===0?"":`${n} ${d}`}).filter(r=>r!=="").join(" ")}var _i="Point at a fault to see what it does.";function nr(e){const t=Map.groupBy(e,({group:i})=>i);return l`
    <section>
      <div class="head">
        <h2>Faults</h2>
        <button type="button" class="small" @click=${bi}>Clear faults</button>
      </div>
      <div class="fault-groups">${[...t].map(([i,a])=>lr(i,a))}</div>
      <p class="hint" aria-hidden="true">${_i}</p>
    </section>
  `}function bi(){Xe("DELETE","faults")}function lr(e,t){return l`
    <div class="fault-group" role="group" aria-labelledby="faults-${e}">
      <h3 id="faults-${e}">${e}</h3>
      <ul class="faults">${t.map(cr)}</ul>
    </div>
  `}function cr({name:e,label:t,hint:i,lastsMs:a,endsAt:s}){const r=s!==null,d=()=>{_i=i,De()};return l`<li>
    <button
      type="button"
      class="small"
      aria-pressed=${a===null?L:String(r)}
      aria-describedby="hint-${e}"
      @click=${()=>Xe("POST",`faults/${e}`,{on:!r})}
      @focus=${d}
      @pointerover=${d}
    >${t} ${ur(a,s)}</button><span id="hint-${e}" class="unseen">${i}</span>
  </li>`}function ur(e,t){return t!==null?l`<span class="rest">${Qt(Math.max(0,t-Date.now()))}</span>`:e===null?L:l`<span class="lasts">${Qt(e)}</span>`}function hr(e){const t=fr(e.get("commands")),i=a=>s=>Xe("POST","languages",{locale:s,...a!==void 0&&{player:a}});return l`
    <section id="languages">
      <div class="head">
        <h2>Languages</h2>
      </div>
      <ul class="languages">
        <li>${zi("Server",e.get("guildLocale"),t,i(void 0))}</li>
        ${e.get("players").map(({id:a,name:s,locale:r})=>l`<li>${zi(s,r,t,i(a))}</li>`)}
      </ul>
    </section>
  `}function fr(e){const t=e.flatMap(i=>Object.keys(i.description_localizations??{}));return[...new Set(["en-US",...t])]}function zi(e,t,i,a){return l`
    <label>${e} <select class="small" data-focus="Language: ${e}" @change=${({currentTarget:r})=>a(r.value)}>${i.map(r=>l`<option value=${r} ?selected=${r===t}>${vr(r)}</option>`)}</select></label>
  `}function vr(e){return new Intl.DisplayNames("en",{type:"language"}).of(e)??e}function mr({gateway:e,lastEvent:t,store:i,ended:a}){return a?ya(!1,"Bot ended","bot"):l`${ya(e==="connected",`Gateway ${e}`,"gateway")}${t===""?L:l`<span class="last-event">${t}</span>`}${ya(i==="up",`Store ${i}`,"store")}`}function pr(e){const{gateway:t,store:i,ended:a}=e.get("status");return t!=="connected"||i!=="up"||a!==null||e.get("faults").some(({endsAt:s})=>s!==null)}function yi(){return l`<p class="ended" role="alert">The playground does not answer.</p>`}function gr({ended:e}){return l`<p id="ended" class="ended" role="alert" ?hidden=${!e}>${e?l`
        <span>The bot has ended: ${e.line}. The program would exit with code ${e.exitCode}.</span>
        <button type="button" class="small" @click=${bi}>Start the bot again</button>
      `:L}</p>`}function ya(e,t,i){return l`<span class=${e?"indicator":"indicator bad"} data-indicator=${i}>${t}</span>`}var _r=[1,2,5,10,60],br=12,zr=1500;function yr(e,t){return l`
    ${wr(e)}${$r(e)}
    <details class="more" ?open=${t}>
      <summary>Gateway, faults, Redis keys</summary>
      <p id="status" class="status" role="status">${mr(e.get("status"))}</p>
      ${rr(e)}${hr(e)}${nr(e.get("faults"))}${Hr(e)}
    </details>
  `}function wr(e){const{aheadMs:t}=e.get("clock");return l`
    <section class="strip">
      <div class="head">
        <h2>Clock, min</h2>
        <output>${t<1e3?"on time":`${Qt(t)} ahead`}</output>
      </div>
      <div class="buttons">${_r.map(i=>l`
          <button
            type="button"
            class="small"
            aria-label="+${i} ${i===1?"minute":"minutes"} on the clock"
            @click=${()=>Xe("POST","clock",{minutes:i})}
          >+${i}</button>
        `)}</div>
    </section>
  `}function $r(e){const{sides:t,upcoming:i}=e.get("dice");return l`
    <section class="strip">
      <div class="head">
        <h2>Next dice</h2>
        <output>${i.length===0?"random":i.join(", ")}</output>
      </div>
      <div class="buttons">
          ${t<=br?Mr(t):xr(t)}
          <button type="button" class="small" @click=${()=>Xe("DELETE","dice")}>Random</button>
        </div>
    </section>
  `}function Mr(e){return Array.from({length:e},(t,i)=>l`
      <button
        type="button"
        class="small die"
        aria-label="${i+1} on the next die"
        @click=${()=>Xe("POST","dice",{value:i+1})}
      >${i+1}</button>
    `)}function xr(e){return l`
    <form class="buttons" novalidate @submit=${i=>{i.preventDefault();const a=new FormData(i.currentTarget).get("value");Xe("POST","dice",{value:Number(a)})}}>
      <input type="number" name="value" min="1" max=${e} value="1"
        aria-label="The next die shows">
      <button type="submit" class="small">Add</button>
    </form>
  `}function Hr(e){const t=e.get("keys");return l`
    <section>
      <div class="head"><h2>Redis keys</h2><span>${t.length}</span></div>
      <ul class="keys">${ga(t,({key:i})=>i,i=>kr(i,e))}</ul>
    </section>
  `}function kr(e,t){const{key:i,type:a,value:s,expiresAt:r}=e,d=l`<span class=${t.hasChanged(i,zr)?"key lit":"key"}>${i}</span>`;return l`
    <li data-key=${i}>
      <details>
        <summary>
            ${li(s,d)}
            <span class="type">${a}</span>
            <span class="expires" title="Time to live">${r===null?"no expiry":Qt(Math.max(0,r-t.now))}</span>
            <span class="preview">${s.replaceAll(`
`," · ")}</span>
          </summary>
        <pre>${Tr(s)}</pre>
      </details>
    </li>
  `}function Tr(e){if(!e.startsWith("{")&&!e.startsWith("["))return e;try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}var mt=ss(Ts()),Cr={order:mt.SimpleMarkdown.defaultRules.link.order,match:mt.SimpleMarkdown.inlineRegex(/^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/),parse:([,e="",t],i,a)=>({content:i(e,a),target:t})},Ar={order:mt.SimpleMarkdown.defaultRules.heading.order,match:(e,{prevCapture:t})=>(t?.[0]??`
`).endsWith(`
`)?/^(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/.exec(e):null,parse:([e=""],t,i)=>({ordered:/^ *\d/.test(e),content:e.trimEnd().split(`
`).map(a=>{const[,s="",r=""]=/^( *)(?:[-*]|\d+\.) +(.*)$/.exec(a)??[];return{type:"item",depth:Math.floor(s.length/2),content:t(r,{...i,prevCapture:["-"]})}})})};function Er(e){return{...e,match:(t,i,a)=>i.isInTitle?null:e.match(t,i,a),parse:(t,i,a)=>e.parse(t,i,{...a,isInTitle:!0})}}var Sr=Object.entries(mt.rules).filter(([e])=>["heading","subtext"].includes(e)).map(([e,t])=>[e,Er(t)]),jr=mt.SimpleMarkdown.parserFor({...mt.rules,...Object.fromEntries(Sr),link:Cr,list:Ar});function wi(e){return jr(e,{inline:!0})}function $i(e){return wi(e).map(wa).join("")}function wa({type:e,content:t,name:i,fullName:a,id:s}){switch(e){case"br":return`
`;case"emoji":return`:${i}:`;case"slashCommand":return`/${a}`;case"user":case"role":return`@${s}`;case"channel":return`#${s}`;case"everyone":case"here":return`@${e}`}return typeof t=="object"?t.map(wa).join(""):t??i??""}function Xt(e,t){return l`<span class="md-text">${Mi(wi(e),t)}</span>`}function Or(e){for(const t of document.querySelectorAll("time[data-at]")){const i=dr(Number(t.dataset.at),e);t.textContent!==i&&(t.textContent=i)}}var Ir={strong:e=>l`<strong>${e}</strong>`,em:e=>l`<em>${e}</em>`,underline:e=>l`<u>${e}</u>`,strikethrough:e=>l`<s>${e}</s>`,inlineCode:e=>l`<code>${e}</code>`,codeBlock:e=>l`<pre>${e}</pre>`,blockQuote:e=>l`<blockquote>${e}</blockquote>`,subtext:e=>l`<small class="md-subtext">${e}</small>`,spoiler:e=>l`<button type="button" class="md-spoiler" aria-expanded="false" aria-label="Spoiler" @click=${Dr}>${e}</button>`};function Vr(e,t){const{type:i,id:a="",content:s="",level:r=1,depth:d=0}=e,n=typeof s=="string"?[s]:Mi(s,t);switch(i){case"heading":return l`<div class="md-heading md-h${r}" role="heading" aria-level=${r+3}>${n}</div>`;case"list":return e.ordered?l`<ol>${n}</ol>`:l`<ul>${n}</ul>`;case"item":return l`<li class="depth-${Math.min(d,3)}">${n}</li>`;case"emoji":return ui(e);case"user":return $a("user",t.nameOf(a)??"unknown-user");case"channel":return $a("channel",t.channelName(a)??"unknown");case"slashCommand":return $a("slash",e.fullName??"");case"url":case"autolink":case"link":return Rr(e.target??"",n);case"timestamp":return Br(Number(e.timestamp)*1e3,e.format??"f")}return Ir[i]?.(n)??wa(e)}function Mi(e,t){return e.filter(({type:i},a)=>i!=="br"||e[a-1]?.type!=="codeBlock").map(i=>Vr(i,t))}function Rr(e,t){return/^https?:/.test(e)?l`<a href=${e} rel="noreferrer noopener" target="_blank">${t}</a>`:l`<span>${t}</span>`}function $a(e,t){return l`<discord-mention type=${e}>${t}</discord-mention>`}function Dr({currentTarget:e}){const t=e;t.setAttribute("aria-expanded","true"),t.removeAttribute("aria-label")}function Br(e,t){if(Number.isNaN(new Date(e).getTime()))return"Invalid Date";const i=vt(e,"F"),a=new Date(e).toISOString();return t==="R"?l`<time class="md-time" datetime=${a} title=${i} data-at=${e}></time>`:l`<time class="md-time" datetime=${a} title=${i}>${vt(e,t)}</time>`}var Pr=class{#e=new Map;#t;#i=new Map;get isReady(){return this.#t!==void 0}get now(){return Date.now()+this.get("clock").aheadMs}get(e){if(!this.#t)throw new TypeError("The feed has not begun");return this.#t[e]}nameOf(e){return this.get("players").find(t=>t.id===e)?.name??null}hasChanged(e,t){return Date.now()-(this.#i.get(e)??0)<t}messagesFor(e){return[...this.#e.values()].filter(({readerId:t})=>t===void 0||t===e)}apply(e,t){e==="snapshot"?this.#a(t):e==="message"?this.#s(t):this.#t&&(e==="keys"&&this.#r(t),this.#t={...this.#t,[e]:t})}#a(e){this.#t=e,this.#i.clear(),this.#e.clear();for(const t of e.messages)this.#e.set(t.id,t)}#s({kind:e,message:t}){e==="deleted"?this.#e.delete(t.id):this.#e.set(t.id,t)}#r(e){const t=new Map(this.get("keys").map(({key:i,value:a})=>[i,a]));for(const{key:i,value:a}of e)t.get(i)!==a&&this.#i.set(i,Date.now())}};function Ur({isPlaying:e,text:t}){return l`
    <div class="round">
      <button
        type="button"
        class=${e?"press secondary":"press primary"}
        @click=${()=>Xe("POST","round",{on:!e})}
      ><span aria-hidden="true">${e?"■":"▶"}</span>${e?"Stop":"Play a round for me"}</button>
      <output class="step">${t}</output>
    </div>
  `}var xi=["#5865f2","#57a55a","#d9822b","#c43d6b","#2e8fa3","#8a5fd0","#a58a1f"];function Jt({id:e,name:t}){const i=[...e].reduce((s,r)=>(s*31+Number(r))%9973,0),[a="?"]=t.trim().toUpperCase();return Hi(xi[i%xi.length]??"#5865f2",a,52)}var Nr=Hi("#202225","🎲",56);function Hi(e,t,i){const a=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${e}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${i}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${Lr(t)}</text></svg>`;return`data:image/svg+xml,${encodeURIComponent(a)}`}function Lr(e){return e.toWellFormed().replace(/[<>&]/g,t=>`&#${t.charCodeAt(0)};`).replace(/\p{Cc}/gu,"?")}var Fr={},qr=lt(class extends ct{constructor(){super(...arguments),this.ot=Fr}render(e,t){return t()}update(e,[t,i]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((a,s)=>a===this.ot[s]))return Be}else if(this.ot===t)return Be;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,i)}}),Zr=2;function Wr(e,t,i){const a=e.get("commands").filter(({type:r})=>r===Zr).map(({name:r})=>r);if(a.length===0)return L;const s=(r,d,n)=>{r.currentTarget.closest("details")?.removeAttribute("open"),i(d,n)};return l`
    <details class="apps">
      <summary aria-label="Apps of ${t.name}">Apps</summary>
      <ul>${a.flatMap(r=>e.get("players").map(d=>l`<li><button type="button" @click=${n=>s(n,r,d)}>${r}: ${d.name}</button></li>`))}</ul>
    </details>
  `}var Gr=lt(class extends ct{constructor(e){if(super(e),e.type!==Qe.PROPERTY&&e.type!==Qe.ATTRIBUTE&&e.type!==Qe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!oi(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Be||t===L)return t;const i=e.element,a=e.name;if(e.type===Qe.PROPERTY){if(t===i[a])return Be}else if(e.type===Qe.BOOLEAN_ATTRIBUTE){if(!!t===i.hasAttribute(a))return Be}else if(e.type===Qe.ATTRIBUTE&&i.getAttribute(a)===t+"")return Be;return ma(e),t}}),Kr=1,Qr=1,Xr=2,Jr=5;function Yr(e,t){return e.map(i=>({...i,description:Ti(i,t),options:ki(i.options??[],t)}))}function ki(e,t){return e.map(i=>({...i,description:Ti(i,t),...i.options&&{options:ki(i.options,t)}}))}function Ti({description:e,description_localizations:t},i){return Object.entries(t??{}).find(([s])=>s===i)?.[1]??e}function ed(e,t){if(!e.startsWith("/"))return[];const i=Ci(t),a=i.find(s=>Ei(s,e));return a?id(e,a):ad(e,i)}function td(e,t){const i=Ci(t).find(r=>Ei(r,e));if(!i)return!1;const a=({name:r})=>new RegExp(`\\s${r}:\\s?\\S`).test(e),s=({name:r})=>new RegExp(`\\s${r}:\\s*$`).test(e);return i.options.every(r=>!s(r)&&(r.required!==!0||a(r)))}function Ci(e){return e.filter(({type:t})=>t===Kr).flatMap(t=>Ai(t,[]))}function Ai(e,t){const i=[...t,e.name],a=e.options??[],s=a.filter(({type:r})=>r===Qr||r===Xr);return s.length>0?s.flatMap(r=>Ai(r,i)):[{path:i.join(" "),description:e.description,options:a}]}function Ei({path:e},t){return t===`/${e}`||t.startsWith(`/${e} `)}function ad(e,t){const i=e.slice(1).toLowerCase().split(" ").filter(a=>a!=="");return t.filter(({path:a})=>i.every(s=>a.split(" ").some(r=>r.startsWith(s)))).map(({path:a,description:s})=>({line:`/${a}`,label:`/${a}`,hint:s}))}function id(e,{options:t}){const i=t.find(({name:a})=>new RegExp(`\\s${a}:(?:\\s*|\\s?\\S+)$`).test(e));return i?sd(e,i):t.filter(({name:a})=>!new RegExp(`\\s${a}:`).test(e)).map(a=>({line:`${e.trimEnd()} ${a.name}: `,label:`${a.name}:`,hint:[a.description,rd(a)].filter(s=>s!=="").join(" ")}))}function sd(e,t){const i=t.type===Jr?["True","False"]:(t.choices??[]).map(({name:r})=>r),a=/:\s*(\S*)$/.exec(e)?.[1]??"",s=r=>r.toLowerCase().startsWith(a.toLowerCase());return i.filter(r=>s(r)&&r!==a).map(r=>({line:`${e.slice(0,e.length-a.length)}${r}`,label:r,hint:t.description}))}function rd({min_value:e,max_value:t}){return e===void 0&&t===void 0?"":`(${e??"…"}–${t??"…"})`}var dd=class{problem="";#e;#t;#i;#a="";#s=[];#r=-1;constructor(e,t,i){this.#e=e,this.#t=t,this.#i=i}draw(){const{id:e,name:t}=this.#t,i=this.#e.get("channel").name,a=this.#s.length>0;return l`
      <form class="composer" @submit=${s=>this.#h(s)}>
        <p class="problem" role="alert">${this.problem}</p>
        <ul id="suggestions-${e}" class="suggestions" role="listbox" aria-label="Commands"
          ?hidden=${!a}>${this.#s.map((s,r)=>this.#o(s,r))}</ul>
        <input
          type="text"
          role="combobox"
          aria-label="Message #${i} as ${t}"
          aria-autocomplete="list"
          aria-expanded=${String(a)}
          aria-controls="suggestions-${e}"
          aria-activedescendant=${a&&this.#r>=0?this.#n(this.#r):L}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="send"
          maxlength="1000"
          placeholder="Message #${i}, or / for commands"
          .value=${Gr(this.#a)}
          @input=${({currentTarget:s})=>this.#d(s.value)}
          @blur=${()=>this.#c()}
          @focus=${()=>this.#d(this.#a)}
          @keydown=${s=>this.#u(s)}
        >
        <button type="submit" class="send" aria-label="Send as ${t}">➤</button>
      </form>
    `}#o(e,t){const i=a=>{a.preventDefault(),this.#d(e.line)};return l`
      <li
        id=${this.#n(t)}
        role="option"
        aria-selected=${String(t===this.#r)}
        @mousedown=${i}
      ><strong>${e.label}</strong><span>${e.hint}</span></li>
    `}#n(e){return`suggestion-${this.#t.id}-${e}`}#d(e){const i=this.#e.get("players").find(({id:s})=>s===this.#t.id)?.locale??"",a=Yr(this.#e.get("commands"),i);this.#a=e,this.#s=ed(e,a),this.#l(td(e,a)?-1:0)}#l(e){this.#r=e,De(),requestAnimationFrame(()=>document.getElementById(this.#n(e))?.scrollIntoView({block:"nearest"}))}#c(){this.#s=[],De()}#u(e){const t=this.#s.length;if(t===0)return;const i=this.#s[this.#r];if(e.key==="ArrowDown")this.#l((this.#r+1)%t);else if(e.key==="ArrowUp")this.#l((Math.max(this.#r,0)+t-1)%t);else if(e.key==="Escape")this.#c();else if((e.key==="Enter"||e.key==="Tab")&&i&&!e.shiftKey)this.#d(i.line);else return;e.preventDefault()}#h(e){e.preventDefault();const t=this.#a.trim();t!==""&&(this.#a="",this.#c(),this.#i(t))}};function od(e,t){const{title:i,description:a,color:s,fields:r=[],footer:d,author:n}=e;return l`
    <discord-embed
      slot="embeds"
      color=${s===void 0?L:`#${s.toString(16).padStart(6,"0")}`}
      embed-title=${i===void 0?L:$i(i)}
      author-name=${n?.name??L}
    >${a===void 0?L:l`<discord-embed-description slot="description">${Xt(a,t)}</discord-embed-description>`}${r.length===0?L:l`<discord-embed-fields slot="fields">${r.map((h,g)=>nd(h,ld(r,g),t))}</discord-embed-fields>`}${d===void 0?L:l`<discord-embed-footer slot="footer">${d.text}</discord-embed-footer>`}</discord-embed>
  `}function nd({name:e,value:t,inline:i},a,s){return l`
    <discord-embed-field
      field-title=${$i(e)}
      ?inline=${i===!0}
      inline-index=${i?a:L}
    >${Xt(t,s)}</discord-embed-field>
  `}function ld(e,t){const i=e.slice(0,t),a=i.findLastIndex(({inline:s})=>s!==!0);return(i.length-a-1)%3+1}var pt=1024;function cd({url:e,filename:t,size:i}){return l`
    <p class="file">
      <a href=${new URL(e).pathname} download=${t}>📄 ${t}</a>
      <span>${ud(i)}</span>
    </p>
  `}function ud(e){if(e<pt)return`${e} bytes`;const[t,i]=e<pt*pt?[e/pt,"KB"]:[e/(pt*pt),"MB"];return`${t.toFixed(2)} ${i}`}function hd(e,t){const{author:i,ephemeral:a,mentions:s,command:r,components:d,embeds:n}=e,{names:h,failure:g}=t,c=e.editedAt!==void 0&&e.content!=="";return l`
    <discord-message
      role="article"
      aria-label=${a?`${i.name}, only to you`:i.name}
      author=${i.name}
      avatar=${i.bot?Nr:Jt(i)}
      ?bot=${i.bot}
      ?edited=${c}
      ?highlight=${s.includes(t.playerId)}
      class=${a?"only-for-you":""}
      timestamp=${or(e.createdAt,h.now)}
      data-message=${e.id}
      data-parts
    >${r?fd(r,h):L}${e.loading?l`<span class="thinking">${i.name} is thinking…</span>`:Xt(e.content,h)}${n.map(o=>od(o,h))}${e.attachments.length===0?L:l`<div slot="attachments" class="files">${e.attachments.map(cd)}</div>`}${d.length===0?L:l`<discord-attachments slot="components">${d.map(o=>Gs(o,t.use,t.pending))}</discord-attachments>`}${g===null?L:l`<p slot="reactions" class="failure">${g}</p>`}${a?vd(t.dismiss):L}</discord-message>
  `}function fd({name:e,userId:t},i){const a=i.nameOf(t)??"Unknown user";return l`
    <discord-command
      slot="reply"
      author=${a}
      avatar=${Jt({id:t,name:a})}
      command="/${e}"
    ></discord-command>
  `}function vd(e){return l`<p slot="thread" class="dismissal">
    👁 Only you can see this •
    <button type="button" data-focus="dismiss" @click=${e}>Dismiss message</button>
  </p>`}var md="button, select, a[href]";function pd(e){const t=[...e.querySelectorAll("[role=article]")],i=t.findLastIndex(_d);t.forEach((s,r)=>{const d=Si(s);d||s.removeAttribute("tabindex"),ji(s,r>=i||d)});const a=e.querySelector(".beginning");a&&ji(a,i<0||Si(a))}function gd(e){const t=e.key==="ArrowUp"?-1:e.key==="ArrowDown"?1:0,{currentTarget:i,target:a}=e;if(!(i instanceof Element&&a instanceof Element)||t===0||a.matches("select"))return;const s=[...i.querySelectorAll("[role=article]")],r=s.findIndex(n=>n.contains(a)),d=s[r<0?s.length-1:r+t];d&&(e.preventDefault(),d.tabIndex=0,d.focus())}function _d(e){return!e.matches(".only-for-you")&&e.querySelector("discord-embed")!==null&&e.querySelector("button:enabled, select:enabled")!==null}function Si(e){return e.contains(document.activeElement)}function ji(e,t){for(const i of e.querySelectorAll(md))t?i.removeAttribute("tabindex"):i.setAttribute("tabindex","-1")}var Oi={pending:[],failure:null},bd=class{#e;#t;#i;#a=new Set;#s=new Map;#r=[];constructor(e,t){this.#e=e,this.#t=t,this.#i=new dd(e,t,i=>{this.#c(i)})}changed({id:e}){this.#l(e,{failure:null})}draw(e,t){const{id:i,name:a}=this.#t;return l`
      <section
        class="screen"
        data-player=${i}
        aria-label="${a}'s screen"
        @focusin=${t}
      >
            <h2><img src=${Jt(this.#t)} alt="" width="24" height="24">${a}</h2>
            ${Wr(this.#e,this.#t,(s,r)=>{this.#u(s,r)})}
            <div
              class="log"
              role="log"
              tabindex="0"
              aria-live=${e?"polite":"off"}
              aria-label="What ${a} sees"
              aria-describedby="log-keys"
              @keydown=${gd}
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
    `}#o(){const e=[...this.#e.messagesFor(this.#t.id),...this.#r].filter(({id:t})=>!this.#a.has(t)).toSorted((t,i)=>t.createdAt-i.createdAt);return ga(e,({id:t})=>t,t=>{const i=this.#s.get(t.id)??Oi,a=()=>hd(t,{playerId:this.#t.id,names:this.#n(),use:(s,r)=>{this.#d(t.id,s,r)},dismiss:()=>{this.#a.add(t.id),De()},...i});return qr([t,i,this.#e.get("players")],a)})}#n(){const{id:e,name:t}=this.#e.get("channel");return{now:this.#e.now,nameOf:i=>this.#e.nameOf(i),channelName:i=>i===e?t:null}}async#d(e,t,i){const a=()=>this.#s.get(e)?.pending.filter(r=>r!==t)??[];this.#l(e,{pending:[...a(),t],failure:null});const s=await this.#h(()=>er(this.#t.id,e,t,i));this.#l(e,{pending:a(),...s?.failed?{failure:s.failed}:{}})}#l(e,t){this.#s.set(e,{...Oi,...this.#s.get(e),...t}),De()}async#c(e){const{id:t}=this.#t;if(!e.startsWith("/")){await this.#h(()=>Et("POST","say",{player:t,text:e}));return}const i=await this.#h(()=>Js(t,e));i?.failed&&this.#f(`${e}: ${i.failed}`)}async#u(e,t){const i=await this.#h(()=>Ys(this.#t.id,e,t.id));i?.failed&&this.#f(`${e}, on ${t.name}: ${i.failed}`)}async#h(e){this.#i.problem="";try{return await e()}catch(t){if(!(t instanceof qt))throw t;return this.#i.problem=t.message,null}finally{De()}}#f(e){this.#r.push({id:`note-${this.#r.length}`,channelId:this.#e.get("channel").id,author:{id:"0",name:"Discord",bot:!0},content:`❗ ${e}`,embeds:[],components:[],attachments:[],ephemeral:!0,loading:!1,mentions:[],createdAt:this.#e.now}),De()}#v(){const e=this.#e.get("commands").find(({type:a})=>a===1),[t]=e?.options??[];if(!e)return"The bot has no commands yet.";const i=`/${[e.name,t?.type===1?t.name:""].join(" ").trim()}`;return l`
      You are ${this.#t.name} here: ${Xt("type `/` below, or begin with ",this.#n())}<button
        type="button" class="press primary" @click=${()=>this.#c(i)}>${i}</button>
    `}},Ma=globalThis.matchMedia("(min-width: 1000px)"),zd=3,yd=class{#e;#t=new Map;#i=new Set;#a=[];#s;#r=null;constructor(e){this.#e=e,Ma.addEventListener("change",()=>this.#d(this.#a))}get#o(){return Ma.matches?this.#a:this.#a.slice(-1)}reveal(e){if(this.#r=this.#e.nameOf(e)===null?e:null,this.#r!==null)return;const t=this.#a.filter(i=>i!==e);this.#d([...t.slice(-(zd-1)),e])}playersChanged(){this.#r!==null&&this.reveal(this.#r)}reset(){this.#t.clear();const e=this.#e.get("players").map(({id:i})=>i),t=this.#a.filter(i=>e.includes(i));this.#d(t.length>0?t:e.slice(0,2).toReversed())}messageChanged(e){for(const t of this.#t.values())t.changed(e);for(const t of[...e.mentions,...e.readerId?[e.readerId]:[]])this.#o.includes(t)||this.#i.add(t)}draw(){const e=this.#e.get("players").filter(({id:t})=>this.#o.includes(t));return ga(e,({id:t})=>t,t=>{const i=this.#t.get(t.id)??new bd(this.#e,t);return this.#t.set(t.id,i),i.draw(t.id===(this.#s??e[0]?.id),()=>{this.#s=t.id,De()})})}drawTabs(){const[e]=this.#o.toReversed(),t=this.#e.get("round").playerId;return this.#e.get("players").map(i=>{const a=this.#i.has(i.id);return l`
        <button
          type="button"
          class=${["player",a&&"unread",i.id===t&&"acting"].filter(Boolean).join(" ")}
          aria-pressed=${String(this.#o.includes(i.id))}
          data-player=${i.id}
          tabindex=${i.id===e?"0":"-1"}
          title="Show ${i.name}'s screen"
          @click=${()=>this.#n(i.id)}
        ><img src=${Jt(i)} alt="" width="24" height="24"><span class="name">${i.name}</span>${a?l`<span class="unseen">(unread)</span>`:L}</button>
      `})}#n(e){!Ma.matches||!this.#o.includes(e)?this.reveal(e):this.#a.length>1&&this.#d(this.#a.filter(t=>t!==e))}#d(e){this.#a=e,this.#s=void 0;for(const t of this.#o)this.#i.delete(t);De()}};function wd(e){const{currentTarget:t,target:i}=e;if(!(t instanceof Element))return;const a=[...t.querySelectorAll("button")],s=a.findIndex(n=>n===i),r={ArrowRight:(s+1)%a.length,ArrowLeft:(s+a.length-1)%a.length,Home:0,End:a.length-1},d=a[r[e.key]??-1];d&&(e.preventDefault(),d.focus())}var Ii=class extends Event{constructor(e,t,i,a){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=i,this.subscribe=a??!1}};function An(e){return e}var Vi=class{constructor(e,t,i,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,r)=>{this.unsubscribe&&(this.unsubscribe!==r&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,r)),this.unsubscribe=r},this.host=e,t.context!==void 0){const s=t;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=t,this.callback=i,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new Ii(this.context,this.host,this.t,this.subscribe))}},$d=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){const i=t||!Object.is(e,this.o);this.o=e,i&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(const[t,{disposer:i}]of this.subscriptions)t(this.o,i)},e!==void 0&&(this.value=e)}addCallback(e,t,i){if(!i)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});const{disposer:a}=this.subscriptions.get(e);e(this.value,a)}clearCallbacks(){this.subscriptions.clear()}},Md=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Ri=class extends $d{constructor(e,t,i){super(t.context!==void 0?t.initialValue:i),this.onContextRequest=a=>{if(a.context!==this.context)return;const s=a.contextTarget??a.composedPath()[0];s!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,s,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;const s=new Set;for(const[r,{consumerHost:d}]of this.subscriptions)s.has(r)||(s.add(r),d.dispatchEvent(new Ii(this.context,d,r,!0)));a.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Md(this.context,this.host))}};function xa({context:e}){return(t,i)=>{const a=new WeakMap;if(typeof i=="object")return{get(){return t.get.call(this)},set(s){return a.get(this).setValue(s),t.set.call(this,s)},init(s){return a.set(this,new Ri(this,{context:e,initialValue:s})),s}};{t.constructor.addInitializer(d=>{a.set(d,new Ri(d,{context:e}))});const s=Object.getOwnPropertyDescriptor(t,i);let r;if(s===void 0){const d=new WeakMap;r={get(){return d.get(this)},set(n){a.get(this).setValue(n),d.set(this,n)},configurable:!0,enumerable:!0}}else{const d=s.set;r={...s,set(n){a.get(this).setValue(n),d?.call(this,n)}}}return void Object.defineProperty(t,i,r)}}}function Ue({context:e,subscribe:t}){return(i,a)=>{typeof a=="object"?a.addInitializer(function(){new Vi(this,{context:e,callback:s=>{i.set.call(this,s)},subscribe:t})}):i.constructor.addInitializer(s=>{new Vi(s,{context:e,callback:r=>{s[a]=r},subscribe:t})})}}var Pe=e=>(t,i)=>{i!==void 0?i.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)},xd={attribute:!0,type:String,converter:Ut,reflect:!1,hasChanged:da},Hd=(e=xd,t,i)=>{const{kind:a,metadata:s}=i;let r=globalThis.litPropertyMetadata.get(s);if(r===void 0&&globalThis.litPropertyMetadata.set(s,r=new Map),a==="setter"&&((e=Object.create(e)).wrapped=!0),r.set(i.name,e),a==="accessor"){const{name:d}=i;return{set(n){const h=t.get.call(this);t.set.call(this,n),this.requestUpdate(d,h,e,!0,n)},init(n){return n!==void 0&&this.C(d,void 0,e,n),n}}}if(a==="setter"){const{name:d}=i;return function(n){const h=this[d];t.call(this,n),this.requestUpdate(d,h,e,!0,n)}}throw Error("Unsupported decorator location: "+a)};function H(e){return(t,i)=>typeof i=="object"?Hd(e,t,i):((a,s,r)=>{const d=s.hasOwnProperty(r);return s.constructor.createProperty(r,a),d?Object.getOwnPropertyDescriptor(s,r):void 0})(e,t,i)}function F(e,t,i){return e?t(e):i?.(e)}var St=(e,t)=>{const i=e._$AN;if(i===void 0)return!1;for(const a of i)a._$AO?.(t,!1),St(a,t);return!0},Yt=e=>{let t,i;do{if((t=e._$AM)===void 0)break;i=t._$AN,i.delete(e),e=t}while(i?.size===0)},Di=e=>{for(let t;t=e._$AM;e=t){let i=t._$AN;if(i===void 0)t._$AN=i=new Set;else if(i.has(e))break;i.add(e),Cd(t)}};function kd(e){this._$AN!==void 0?(Yt(this),this._$AM=e,Di(this)):this._$AM=e}function Td(e,t=!1,i=0){const a=this._$AH,s=this._$AN;if(s!==void 0&&s.size!==0)if(t)if(Array.isArray(a))for(let r=i;r<a.length;r++)St(a[r],!1),Yt(a[r]);else a!=null&&(St(a,!1),Yt(a));else St(this,e)}var Cd=e=>{e.type==Qe.CHILD&&(e._$AP??=Td,e._$AQ??=kd)},Ad=class extends ct{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,i){super._$AT(e,t,i),Di(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(St(this,e),Yt(this))}setValue(e){if(oi(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},Ed=class extends Ad{host;element;prevData={};eventData={};render(e){return L}update(e,[t]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(t),this.groom(t),this.prevData={...t}}apply(e){if(!e)return;const{prevData:t,element:i}=this;for(const[a,s]of Object.entries(e)){if(s===t[a])continue;const r=a.slice(1);switch(a[0]){case"@":this.eventData[r]=s,this.applyEvent(r,s);break;case".":i[r]=s;break;case"?":s?i.setAttribute(r,""):i.removeAttribute(r);break;default:s===null?i.removeAttribute(a):i.setAttribute(a,String(s));break}}}groom(e){const{prevData:t,element:i}=this;if(t)for(const[a,s]of Object.entries(t)){const r=a.slice(1);if(!e||!(a in e)&&i[r]===s)switch(a[0]){case"@":this.groomEvent(r,s);break;case".":i[r]=void 0;break;case"?":i.removeAttribute(r);break;default:i.removeAttribute(a);break}}}applyEvent(e,t){const{prevData:i,element:a}=this;this.eventData[e]=t,i[e]&&a.removeEventListener(e,this,t),a.addEventListener(e,this,t)}groomEvent(e,t){const{element:i}=this;Reflect.deleteProperty(this.eventData,e),i.removeEventListener(e,this,t)}handleEvent(e){const t=this.eventData[e.type];typeof t=="function"?t.call(this.host,e):t.handleEvent(e)}disconnected(){const{eventData:e,element:t}=this;for(const[i,a]of Object.entries(e)){const s=i.slice(1);t.removeEventListener(s,this,a)}}reconnected(){const{eventData:e,element:t}=this;for(const[i,a]of Object.entries(e)){const s=i.slice(1);t.addEventListener(s,this,a)}}},te=lt(Ed),Sd=ee`
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
`;function jd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Sd}
	</svg>`}var Od=ee`
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
		${Od}
	</svg>`}var Vd=ee`
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
`;function Rd(e={}){return l`<svg
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
	</svg>`}var Dd=ee`
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
`;function Bd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Dd}
	</svg>`}var Pd=ee`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function Ud(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pd}
	</svg>`}var Nd=ee`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Ld(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Nd}
	</svg>`}var Fd=ee`
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
`;function qd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fd}
	</svg>`}var Zd=ee`
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
`;function Wd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zd}
	</svg>`}var Gd=ee`
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
`;function Kd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gd}
	</svg>`}var Qd=ee`
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
`;function Xd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qd}
	</svg>`}var Jd=ee`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Yd(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jd}
	</svg>`}var eo=ee`
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
`;function to(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${eo}
	</svg>`}var ao=ee`
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
`;function io(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ao}
	</svg>`}var so=ee`
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
`;function ro(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${so}
	</svg>`}var oo=ee`
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
`;function no(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${oo}
	</svg>`}var lo=ee`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function co(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${lo}
	</svg>`}var uo=ee`
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
`;function ho(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${uo}
	</svg>`}var fo=ee`
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
`;function vo(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${fo}
	</svg>`}var mo=ee`
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
`;function po(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${mo}
	</svg>`}var go=ee`
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
`;function _o(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${go}
	</svg>`}var bo=ee`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function zo(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${bo}
	</svg>`}var yo=globalThis.$discordMessage??{};function gt(){return yo}var Ha={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},ka=gt().avatars??{},it=Object.assign(Ha,ka,{default:Ha[ka.default]??ka.default??Ha.blue}),ea=gt().profiles??{},wo=gt().defaultTheme==="light"?"light":"dark",$o=gt().defaultMode==="compact"?"compact":"cozy",Mo=gt().defaultBackground==="none"?"none":"discord",xo=new Map([["heart",Ld()],["crystal",jd()],["diamond",Id()],["explosion",Rd()],["flame",Bd()],["flower",Ud()],["key",qd()],["leaf",Wd()],["lightning",Kd()],["magic",Xd()],["moon",Yd()],["mushroom",to()],["mythical",io()],["ornament",ro()],["plasma",no()],["rock",co()],["shell",ho()],["skull",vo()],["sun",po()],["sword",_o()],["water",zo()]]),Ho=ee`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function Bi(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ho}
	</svg>`}var ko=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Pi(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ko}
	</svg>`}var To=ee`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Ui(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${To}
	</svg>`}var Co=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Ni(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Co}
	</svg>`}var Ao=ee`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Li(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ao}
	</svg>`}var _t=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},qe=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},et="light-theme",bt="compact-mode",Fi="no-background",En=(()=>{let e=[Pe("discord-messages")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[];var Z=class extends s{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[xa({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],h=[xa({context:Fi}),H({type:Boolean,reflect:!0,attribute:"no-background"})],o=[xa({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],y=[H({reflect:!0,attribute:"channel-type"})],$=[H({reflect:!0,attribute:"channel-name"})],_t(this,null,r,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,U)=>{x.lightTheme=U}},metadata:k},d,n),_t(this,null,h,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:x=>"noBackground"in x,get:x=>x.noBackground,set:(x,U)=>{x.noBackground=U}},metadata:k},g,c),_t(this,null,o,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,U)=>{x.compactMode=U}},metadata:k},M,_),_t(this,null,y,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:x=>"channelType"in x,get:x=>x.channelType,set:(x,U)=>{x.channelType=U}},metadata:k},v,f),_t(this,null,$,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:x=>"channelName"in x,get:x=>x.channelName,set:(x,U)=>{x.channelName=U}},metadata:k},R,I),_t(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=ke`
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
	`;#e=qe(this,d,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#t=(qe(this,n),qe(this,g,!1));get noBackground(){return this.#t}set noBackground(k){this.#t=k}#i=(qe(this,c),qe(this,M,!1));get compactMode(){return this.#i}set compactMode(k){this.#i=k}#a=(qe(this,_),qe(this,v,void 0));get channelType(){return this.#a}set channelType(k){this.#a=k}#s=(qe(this,f),qe(this,R,void 0));get channelName(){return this.#s}set channelName(k){this.#s=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||wo==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||$o==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||Mo==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=l`${Pi()}`;break;case"voice":k=l`${Li()}`;break;case"locked":k=l`${Ni()}`;break;case"thread":k=l`${Ui()}`;break;case"forum":k=l`${Bi()}`;break}return l`
			${F(this.channelType&&this.channelName,()=>l`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),qe(this,I)}static{qe(a,i)}};return Z=a})(),jt=lt(class extends ct{constructor(e){if(super(e),e.type!==Qe.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(a=>a!=="")));for(const a in t)t[a]&&!this.nt?.has(a)&&this.st.add(a);return this.render(t)}const i=e.element.classList;for(const a of this.st)a in t||(i.remove(a),this.st.delete(a));for(const a in t){const s=!!t[a];s===this.st.has(a)||this.nt?.has(a)||(s?(i.add(a),this.st.add(a)):(i.remove(a),this.st.delete(a)))}return Be}}),re=e=>e??L,Eo=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),So=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),jo=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),Oo=e=>e instanceof Date?Eo.format(e):e,Io=(e,t=!1)=>e instanceof Date?t?jo.format(e):So.format(e):e;function ta(e,t=!1,i=!1){if(!(e instanceof Date)&&typeof e!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return t?Io(e,i):Oo(e)}var Vo=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Ta(e){const t=gt().emojis?.[e];if(t)return t;const i=Vo.exec(e);if(i?.groups){const{name:a,id:s,animated:r}=i.groups;return{name:a,url:`https://cdn.discordapp.com/emojis/${s}.${r?"gif":"png"}`}}}function qi(e){if(e)return xo.get(e)??e}var Ro=ee`
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
		${Ro}
	</svg>`}var Ca=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},Ot=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Sn=(()=>{let e=[Pe("discord-verified-author-tag")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[];var o=class extends s{static{a=this}static{const M=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({type:Boolean})],h=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ca(this,null,r,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:_=>"verified"in _,get:_=>_.verified,set:(_,y)=>{_.verified=y}},metadata:M},d,n),Ca(this,null,h,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:_=>"compactMode"in _,get:_=>_.compactMode,set:(_,y)=>{_.compactMode=y}},metadata:M},g,c),Ca(null,t={value:a},e,{kind:"class",name:a.name,metadata:M},null,i),o=a=t.value,M&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=ke`
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
	`;#e=Ot(this,d,!1);get verified(){return this.#e}set verified(M){this.#e=M}#t=(Ot(this,n),Ot(this,g,!1));get compactMode(){return this.#t}set compactMode(M){this.#t=M}render(){return l`${F(this.verified,()=>zt())}App`}constructor(){super(...arguments),Ot(this,c)}static{Ot(a,i)}};return o=a})(),Zi="important",Do=" !"+Zi,ht=lt(class extends ct{constructor(e){if(super(e),e.type!==Qe.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,i)=>{const a=e[i];return a==null?t:t+`${i=i.includes("-")?i:i.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${a};`},"")}update(e,[t]){const{style:i}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(const a of this.ft)t[a]==null&&(this.ft.delete(a),a.includes("-")?i.removeProperty(a):i[a]=null);for(const a in t){const s=t[a];if(s!=null){this.ft.add(a);const r=typeof s=="string"&&s.endsWith(Do);a.includes("-")||r?i.setProperty(a,r?s.slice(0,-11):s,r?Zi:""):i[a]=s}}return Be}}),Ne=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},le=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},jn=(()=>{let e=[Pe("discord-author-info")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[],Z,k=[],x=[],U,ue=[],pe=[],me,be=[],ve=[],ze,je=[],Oe=[],ye,we=[],Te=[],Ie,Ce=[],G=[],$e,Ve=[],Re=[],Ae,B=[],C=[];var Q=class extends s{static{a=this}static{const D=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H({type:Boolean})],o=[H({type:Boolean})],y=[H({type:Boolean,attribute:"official-app"})],$=[H({type:Boolean})],Z=[H({attribute:"role-color"})],U=[H({attribute:"role-icon"})],me=[H({attribute:"role-name"})],ze=[H({attribute:"clan-icon"})],ye=[H({attribute:"clan-tag"})],Ie=[H({type:Boolean})],$e=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ae=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Ne(this,null,r,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:T=>"author"in T,get:T=>T.author,set:(T,Y)=>{T.author=Y}},metadata:D},d,n),Ne(this,null,h,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:T=>"bot"in T,get:T=>T.bot,set:(T,Y)=>{T.bot=Y}},metadata:D},g,c),Ne(this,null,o,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:T=>"server"in T,get:T=>T.server,set:(T,Y)=>{T.server=Y}},metadata:D},M,_),Ne(this,null,y,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:T=>"officialApp"in T,get:T=>T.officialApp,set:(T,Y)=>{T.officialApp=Y}},metadata:D},v,f),Ne(this,null,$,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:T=>"op"in T,get:T=>T.op,set:(T,Y)=>{T.op=Y}},metadata:D},R,I),Ne(this,null,Z,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:T=>"roleColor"in T,get:T=>T.roleColor,set:(T,Y)=>{T.roleColor=Y}},metadata:D},k,x),Ne(this,null,U,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:T=>"roleIcon"in T,get:T=>T.roleIcon,set:(T,Y)=>{T.roleIcon=Y}},metadata:D},ue,pe),Ne(this,null,me,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:T=>"roleName"in T,get:T=>T.roleName,set:(T,Y)=>{T.roleName=Y}},metadata:D},be,ve),Ne(this,null,ze,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:T=>"clanIcon"in T,get:T=>T.clanIcon,set:(T,Y)=>{T.clanIcon=Y}},metadata:D},je,Oe),Ne(this,null,ye,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:T=>"clanTag"in T,get:T=>T.clanTag,set:(T,Y)=>{T.clanTag=Y}},metadata:D},we,Te),Ne(this,null,Ie,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:T=>"verified"in T,get:T=>T.verified,set:(T,Y)=>{T.verified=Y}},metadata:D},Ce,G),Ne(this,null,$e,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:T=>"compactMode"in T,get:T=>T.compactMode,set:(T,Y)=>{T.compactMode=Y}},metadata:D},Ve,Re),Ne(this,null,Ae,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:T=>"lightTheme"in T,get:T=>T.lightTheme,set:(T,Y)=>{T.lightTheme=Y}},metadata:D},B,C),Ne(null,t={value:a},e,{kind:"class",name:a.name,metadata:D},null,i),Q=a=t.value,D&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:D})}static styles=ke`
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
	`;#e=le(this,d,void 0);get author(){return this.#e}set author(D){this.#e=D}#t=(le(this,n),le(this,g,!1));get bot(){return this.#t}set bot(D){this.#t=D}#i=(le(this,c),le(this,M,!1));get server(){return this.#i}set server(D){this.#i=D}#a=(le(this,_),le(this,v,!1));get officialApp(){return this.#a}set officialApp(D){this.#a=D}#s=(le(this,f),le(this,R,!1));get op(){return this.#s}set op(D){this.#s=D}#r=(le(this,I),le(this,k,void 0));get roleColor(){return this.#r}set roleColor(D){this.#r=D}#o=(le(this,x),le(this,ue,void 0));get roleIcon(){return this.#o}set roleIcon(D){this.#o=D}#n=(le(this,pe),le(this,be,void 0));get roleName(){return this.#n}set roleName(D){this.#n=D}#d=(le(this,ve),le(this,je,void 0));get clanIcon(){return this.#d}set clanIcon(D){this.#d=D}#l=(le(this,Oe),le(this,we,void 0));get clanTag(){return this.#l}set clanTag(D){this.#l=D}#c=(le(this,Te),le(this,Ce,!1));get verified(){return this.#c}set verified(D){this.#c=D}#u=(le(this,G),le(this,Ve,!1));get compactMode(){return this.#u}set compactMode(D){this.#u=D}#h=(le(this,Re),le(this,B,!1));get lightTheme(){return this.#h}set lightTheme(D){this.#h=D}render(){const D=qi(this.clanIcon),T=this.clanTag?.slice(0,4);return l`${F(this.compactMode,()=>null,()=>l`<span class="discord-author-username" style="${ht({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.roleIcon&&!this.compactMode,()=>l`<img
					class="discord-author-role-icon"
					src=${re(this.roleIcon)}
					height="20"
					width="20"
					alt=${re(this.roleName)}
					draggable="false"
				/>`)}
		${F(this.bot&&!this.server&&!this.officialApp,()=>l`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${F(this.server&&!this.bot&&!this.officialApp,()=>l`<span class="discord-application-tag">Server</span>`)}
		${F(this.officialApp&&!this.server&&!this.bot,()=>l`<span class="discord-official-application">${zt()}OFFICIAL</span>`)}
		${F(this.op,()=>l`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${F(this.compactMode,()=>l`<span class="discord-author-username" style="${ht({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>l`
				<span class="discord-clan-tag">
					${D==="string"?l`<img srcset=${re(D)} alt=${re(T)} width="12" height="12" draggable="false" />`:D}
					<span>${T}</span>
				</span>
			`)} `}constructor(){super(...arguments),le(this,C)}static{le(a,i)}};return Q=a})(),Bo=ee`
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
`;function Po(e={}){return l`<svg
		${te(e)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Bo}
	</svg>`}var he=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},q=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Uo=(()=>{let e=[Pe("discord-message")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[],Z,k=[],x=[],U,ue=[],pe=[],me,be=[],ve=[],ze,je=[],Oe=[],ye,we=[],Te=[],Ie,Ce=[],G=[],$e,Ve=[],Re=[],Ae,B=[],C=[],Q,D=[],T=[],Y,Ke=[],u=[],p,w=[],A=[],P,ae=[],X=[],W,se=[],de=[],K,E=[],b=[],O,ce=[],oe=[],He,j=[],z=[],N,Ee=[],st=[],Le,Dt=[],Ea=[],Sa,ja=[],Oa=[];var Ia=class extends s{static{a=this}static{const S=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H()],o=[H()],y=[H({type:Boolean})],$=[H({type:Boolean})],Z=[H({type:Boolean,attribute:"official-app"})],U=[H({type:Boolean})],me=[H({type:Boolean})],ze=[H({type:Boolean})],ye=[H({attribute:"role-color"})],Ie=[H({attribute:"role-icon"})],$e=[H({attribute:"role-name"})],Ae=[H({attribute:"clan-icon"})],Q=[H({attribute:"clan-tag"})],Y=[H({type:Boolean,reflect:!0})],p=[H({type:Boolean,reflect:!0})],P=[H({type:String,converter:m=>ta(m,!1,!1),attribute:!0})],W=[H({type:Boolean,attribute:"twenty-four"})],K=[H({type:Boolean,attribute:"message-body-only"})],O=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],He=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],N=[Ue({context:Fi}),H({type:Boolean,reflect:!0,attribute:"no-background"})],Le=[H({type:Boolean,reflect:!0,attribute:"has-thread"})],Sa=[H({reflect:!1,attribute:"dismiss-message-clicked"})],he(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:m=>"profile"in m,get:m=>m.profile,set:(m,V)=>{m.profile=V}},metadata:S},d,n),he(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:m=>"author"in m,get:m=>m.author,set:(m,V)=>{m.author=V}},metadata:S},g,c),he(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:m=>"avatar"in m,get:m=>m.avatar,set:(m,V)=>{m.avatar=V}},metadata:S},M,_),he(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:m=>"bot"in m,get:m=>m.bot,set:(m,V)=>{m.bot=V}},metadata:S},v,f),he(this,null,$,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:m=>"server"in m,get:m=>m.server,set:(m,V)=>{m.server=V}},metadata:S},R,I),he(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:m=>"officialApp"in m,get:m=>m.officialApp,set:(m,V)=>{m.officialApp=V}},metadata:S},k,x),he(this,null,U,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:m=>"verified"in m,get:m=>m.verified,set:(m,V)=>{m.verified=V}},metadata:S},ue,pe),he(this,null,me,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:m=>"op"in m,get:m=>m.op,set:(m,V)=>{m.op=V}},metadata:S},be,ve),he(this,null,ze,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:m=>"edited"in m,get:m=>m.edited,set:(m,V)=>{m.edited=V}},metadata:S},je,Oe),he(this,null,ye,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:m=>"roleColor"in m,get:m=>m.roleColor,set:(m,V)=>{m.roleColor=V}},metadata:S},we,Te),he(this,null,Ie,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:m=>"roleIcon"in m,get:m=>m.roleIcon,set:(m,V)=>{m.roleIcon=V}},metadata:S},Ce,G),he(this,null,$e,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:m=>"roleName"in m,get:m=>m.roleName,set:(m,V)=>{m.roleName=V}},metadata:S},Ve,Re),he(this,null,Ae,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:m=>"clanIcon"in m,get:m=>m.clanIcon,set:(m,V)=>{m.clanIcon=V}},metadata:S},B,C),he(this,null,Q,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:m=>"clanTag"in m,get:m=>m.clanTag,set:(m,V)=>{m.clanTag=V}},metadata:S},D,T),he(this,null,Y,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:m=>"highlight"in m,get:m=>m.highlight,set:(m,V)=>{m.highlight=V}},metadata:S},Ke,u),he(this,null,p,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:m=>"ephemeral"in m,get:m=>m.ephemeral,set:(m,V)=>{m.ephemeral=V}},metadata:S},w,A),he(this,null,P,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:m=>"timestamp"in m,get:m=>m.timestamp,set:(m,V)=>{m.timestamp=V}},metadata:S},ae,X),he(this,null,W,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:m=>"twentyFour"in m,get:m=>m.twentyFour,set:(m,V)=>{m.twentyFour=V}},metadata:S},se,de),he(this,null,K,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:m=>"messageBodyOnly"in m,get:m=>m.messageBodyOnly,set:(m,V)=>{m.messageBodyOnly=V}},metadata:S},E,b),he(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:m=>"lightTheme"in m,get:m=>m.lightTheme,set:(m,V)=>{m.lightTheme=V}},metadata:S},ce,oe),he(this,null,He,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:m=>"compactMode"in m,get:m=>m.compactMode,set:(m,V)=>{m.compactMode=V}},metadata:S},j,z),he(this,null,N,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:m=>"noBackground"in m,get:m=>m.noBackground,set:(m,V)=>{m.noBackground=V}},metadata:S},Ee,st),he(this,null,Le,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:m=>"hasThread"in m,get:m=>m.hasThread,set:(m,V)=>{m.hasThread=V}},metadata:S},Dt,Ea),he(this,null,Sa,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:m=>"dismissMessageClicked"in m,get:m=>m.dismissMessageClicked,set:(m,V)=>{m.dismissMessageClicked=V}},metadata:S},ja,Oa),he(null,t={value:a},e,{kind:"class",name:a.name,metadata:S},null,i),Ia=a=t.value,S&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:S})}static styles=ke`
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
	`;#e=q(this,d,void 0);get profile(){return this.#e}set profile(S){this.#e=S}#t=(q(this,n),q(this,g,"User"));get author(){return this.#t}set author(S){this.#t=S}#i=(q(this,c),q(this,M,void 0));get avatar(){return this.#i}set avatar(S){this.#i=S}#a=(q(this,_),q(this,v,!1));get bot(){return this.#a}set bot(S){this.#a=S}#s=(q(this,f),q(this,R,!1));get server(){return this.#s}set server(S){this.#s=S}#r=(q(this,I),q(this,k,!1));get officialApp(){return this.#r}set officialApp(S){this.#r=S}#o=(q(this,x),q(this,ue,!1));get verified(){return this.#o}set verified(S){this.#o=S}#n=(q(this,pe),q(this,be,!1));get op(){return this.#n}set op(S){this.#n=S}#d=(q(this,ve),q(this,je,!1));get edited(){return this.#d}set edited(S){this.#d=S}#l=(q(this,Oe),q(this,we,void 0));get roleColor(){return this.#l}set roleColor(S){this.#l=S}#c=(q(this,Te),q(this,Ce,void 0));get roleIcon(){return this.#c}set roleIcon(S){this.#c=S}#u=(q(this,G),q(this,Ve,void 0));get roleName(){return this.#u}set roleName(S){this.#u=S}#h=(q(this,Re),q(this,B,void 0));get clanIcon(){return this.#h}set clanIcon(S){this.#h=S}#f=(q(this,C),q(this,D,void 0));get clanTag(){return this.#f}set clanTag(S){this.#f=S}#v=(q(this,T),q(this,Ke,!1));get highlight(){return this.#v}set highlight(S){this.#v=S}#m=(q(this,u),q(this,w,!1));get ephemeral(){return this.#m}set ephemeral(S){this.#m=S}#p=(q(this,A),q(this,ae,new Date));get timestamp(){return this.#p}set timestamp(S){this.#p=S}#g=(q(this,X),q(this,se,!1));get twentyFour(){return this.#g}set twentyFour(S){this.#g=S}#_=(q(this,de),q(this,E,!1));get messageBodyOnly(){return this.#_}set messageBodyOnly(S){this.#_=S}#b=(q(this,b),q(this,ce,!1));get lightTheme(){return this.#b}set lightTheme(S){this.#b=S}#z=(q(this,oe),q(this,j,!1));get compactMode(){return this.#z}set compactMode(S){this.#z=S}#y=(q(this,z),q(this,Ee,!1));get noBackground(){return this.#y}set noBackground(S){this.#y=S}#w=(q(this,st),q(this,Dt,!1));get hasThread(){return this.#w}set hasThread(S){this.#w=S}#$=(q(this,Ea),q(this,ja,()=>{}));get dismissMessageClicked(){return this.#$}set dismissMessageClicked(S){this.#$=S}willUpdate(){this.hasThread=Array.from(this.children).some(S=>S.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(S=>S.tagName.toLowerCase()==="discord-mention"&&S.hasAttribute("highlight")&&(S.type==="user"||S.type==="role"))}handleSpaceToDismissMessage(S){S.code==="Space"&&(S.preventDefault(),S.stopPropagation(),this.dismissMessageClicked?.())}render(){const S={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},m=this.profile!==void 0&&Reflect.get(ea,this.profile)||{},V={...S,...m,avatar:this.resolveAvatar(m.avatar??this.avatar)},Mt=ta(this.timestamp,this.compactMode,this.twentyFour)??void 0;return l`
			<slot name="reply"></slot>
			<div
				class=${jt({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${F(this.compactMode&&!this.messageBodyOnly,()=>l`<time datetime="${re(Mt)}" class="discord-message-timestamp">${Mt}</time>`,()=>null)}
				${F(this.messageBodyOnly,()=>l`<time
							datetime="${re(Mt)}"
							class=${jt({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${F(this.compactMode||this.messageBodyOnly,()=>null,()=>l`<div class="discord-author-avatar">
							<img src="${re(V.avatar)}" alt="${re(V.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${F(this.compactMode||this.messageBodyOnly,()=>null,()=>l`
							<discord-author-info
								author=${V.author??""}
								?bot=${V.bot??!1}
								?server=${V.server??!1}
								?official-app=${V.officialApp??!1}
								?verified=${V.verified??!1}
								?op=${V.op??!1}
								role-color=${V.roleColor??""}
								role-icon=${V.roleIcon??""}
								role-name=${V.roleName??""}
								clan-icon=${V.clanIcon??""}
								clan-tag=${V.clanTag??""}
							></discord-author-info
							><time datetime="${re(Mt)}" class="discord-message-timestamp">${Mt}</time>
						`)}
					<div class="discord-message-body">
						${F(this.compactMode,()=>l`<discord-author-info
									author=${V.author??""}
									?bot=${V.bot??!1}
									?server=${V.server??!1}
									?official-app=${V.officialApp??!1}
									?verified=${V.verified??!1}
									?op=${V.op??!1}
									role-color=${V.roleColor??""}
									role-icon=${V.roleIcon??""}
									role-name=${V.roleName??""}
									clan-icon=${V.clanIcon??""}
									clan-tag=${V.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${F(this.edited,()=>l`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${F(this.ephemeral,()=>l`
								<div class="discord-message-ephemeral">
									${Po()} Only you can see this •
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
		`}resolveAvatar(S){return S===void 0?it.default:it[S]??S??it.default}constructor(){super(...arguments),q(this,Oa)}static{q(a,i)}};return Ia=a})(),No=ee`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Wi(e={}){return l`<svg ${te(e)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${No}</svg>`}var Lo=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function Gi(e){return l`<svg ${te(e||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${Lo}
	</svg>`}var Fo=ee`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function qo(e={}){return l`<svg ${te(e)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${Fo}</svg>`}var xe=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},ie=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Zo=(()=>{let e=[Pe("discord-reply")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[],Z,k=[],x=[],U,ue=[],pe=[],me,be=[],ve=[],ze,je=[],Oe=[],ye,we=[],Te=[],Ie,Ce=[],G=[],$e,Ve=[],Re=[],Ae,B=[],C=[],Q,D=[],T=[],Y,Ke=[],u=[],p,w=[],A=[],P,ae=[],X=[],W,se=[],de=[];var K=class extends s{static{a=this}static{const E=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H()],o=[H()],y=[H({type:Boolean})],$=[H({type:Boolean})],Z=[H({type:Boolean,attribute:"official-app"})],U=[H({type:Boolean})],me=[H({type:Boolean})],ze=[H({type:Boolean})],ye=[H({attribute:"role-color"})],Ie=[H({type:Boolean})],$e=[H({type:Boolean})],Ae=[H({type:Boolean})],Q=[H({attribute:"clan-icon"})],Y=[H({attribute:"clan-tag"})],p=[H({type:Boolean,reflect:!0})],P=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],W=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],xe(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,O)=>{b.profile=O}},metadata:E},d,n),xe(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,O)=>{b.author=O}},metadata:E},g,c),xe(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,O)=>{b.avatar=O}},metadata:E},M,_),xe(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:b=>"bot"in b,get:b=>b.bot,set:(b,O)=>{b.bot=O}},metadata:E},v,f),xe(this,null,$,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:b=>"server"in b,get:b=>b.server,set:(b,O)=>{b.server=O}},metadata:E},R,I),xe(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:b=>"officialApp"in b,get:b=>b.officialApp,set:(b,O)=>{b.officialApp=O}},metadata:E},k,x),xe(this,null,U,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:b=>"op"in b,get:b=>b.op,set:(b,O)=>{b.op=O}},metadata:E},ue,pe),xe(this,null,me,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:b=>"verified"in b,get:b=>b.verified,set:(b,O)=>{b.verified=O}},metadata:E},be,ve),xe(this,null,ze,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:b=>"edited"in b,get:b=>b.edited,set:(b,O)=>{b.edited=O}},metadata:E},je,Oe),xe(this,null,ye,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,O)=>{b.roleColor=O}},metadata:E},we,Te),xe(this,null,Ie,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:b=>"command"in b,get:b=>b.command,set:(b,O)=>{b.command=O}},metadata:E},Ce,G),xe(this,null,$e,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:b=>"attachment"in b,get:b=>b.attachment,set:(b,O)=>{b.attachment=O}},metadata:E},Ve,Re),xe(this,null,Ae,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:b=>"mentions"in b,get:b=>b.mentions,set:(b,O)=>{b.mentions=O}},metadata:E},B,C),xe(this,null,Q,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:b=>"clanIcon"in b,get:b=>b.clanIcon,set:(b,O)=>{b.clanIcon=O}},metadata:E},D,T),xe(this,null,Y,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:b=>"clanTag"in b,get:b=>b.clanTag,set:(b,O)=>{b.clanTag=O}},metadata:E},Ke,u),xe(this,null,p,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:b=>"deleted"in b,get:b=>b.deleted,set:(b,O)=>{b.deleted=O}},metadata:E},w,A),xe(this,null,P,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,O)=>{b.lightTheme=O}},metadata:E},ae,X),xe(this,null,W,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,O)=>{b.compactMode=O}},metadata:E},se,de),xe(null,t={value:a},e,{kind:"class",name:a.name,metadata:E},null,i),K=a=t.value,E&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:E})}static styles=ke`
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
	`;#e=ie(this,d,void 0);get profile(){return this.#e}set profile(E){this.#e=E}#t=(ie(this,n),ie(this,g,"User"));get author(){return this.#t}set author(E){this.#t=E}#i=(ie(this,c),ie(this,M,void 0));get avatar(){return this.#i}set avatar(E){this.#i=E}#a=(ie(this,_),ie(this,v,!1));get bot(){return this.#a}set bot(E){this.#a=E}#s=(ie(this,f),ie(this,R,!1));get server(){return this.#s}set server(E){this.#s=E}#r=(ie(this,I),ie(this,k,!1));get officialApp(){return this.#r}set officialApp(E){this.#r=E}#o=(ie(this,x),ie(this,ue,!1));get op(){return this.#o}set op(E){this.#o=E}#n=(ie(this,pe),ie(this,be,!1));get verified(){return this.#n}set verified(E){this.#n=E}#d=(ie(this,ve),ie(this,je,!1));get edited(){return this.#d}set edited(E){this.#d=E}#l=(ie(this,Oe),ie(this,we,void 0));get roleColor(){return this.#l}set roleColor(E){this.#l=E}#c=(ie(this,Te),ie(this,Ce,!1));get command(){return this.#c}set command(E){this.#c=E}#u=(ie(this,G),ie(this,Ve,!1));get attachment(){return this.#u}set attachment(E){this.#u=E}#h=(ie(this,Re),ie(this,B,!1));get mentions(){return this.#h}set mentions(E){this.#h=E}#f=(ie(this,C),ie(this,D,void 0));get clanIcon(){return this.#f}set clanIcon(E){this.#f=E}#v=(ie(this,T),ie(this,Ke,void 0));get clanTag(){return this.#v}set clanTag(E){this.#v=E}#m=(ie(this,u),ie(this,w,!1));get deleted(){return this.#m}set deleted(E){this.#m=E}#p=(ie(this,A),ie(this,ae,!1));get lightTheme(){return this.#p}set lightTheme(E){this.#p=E}#g=(ie(this,X),ie(this,se,!1));get compactMode(){return this.#g}set compactMode(E){this.#g=E}resolveAvatar(E){return it[E]??E??it.default}render(){const E={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},b=Reflect.get(ea,this.profile)??{},O={...E,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},ce=qi(O.clanIcon),oe=O.clanTag?.slice(0,4),He=l`
			${F(O.bot&&!O.server&&!O.officialApp,()=>l`<span class="discord-application-tag">${O.verified?zt():""}App</span>`)}
			${F(O.server&&!O.bot&&!O.officialApp,()=>l`<span class="discord-application-tag">Server</span>`)}
			${F(O.officialApp&&!O.server&&!O.bot,()=>l`<span class="discord-application-tag">${zt()}OFFICIAL</span>`)}
		`;return l`${F(this.compactMode||this.deleted,()=>l`<div class="discord-reply-badge">${qo()}</div>`,()=>l`<img class="discord-replied-message-avatar" src="${re(O.avatar)}" alt="${re(O.author)}" />`)}
		${F(this.deleted,()=>l`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>l`${He}
					<span class="discord-replied-message-username" style=${ht({color:O.roleColor})}
						>${F(this.mentions,()=>"@")}${O.author}</span
					>
					${F(O.clanIcon&&O.clanTag&&O.clanTag?.length>0,()=>l`<span class="discord-clan-tag">
								${ce==="string"?l`<img
											srcset=${re(ce)}
											alt=${re(oe)}
											width="12"
											height="12"
											draggable="false"
										/>`:ce}
								<span>${oe}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${F(this.edited,()=>l`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${F(this.command,()=>Gi({class:"discord-replied-message-content-icon"}),()=>F(this.attachment,()=>Wi({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),ie(this,de)}static{ie(a,i)}};return K=a})(),Wo=ee`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function Go(e={}){return l`<svg ${te(e)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${Wo}
	</svg>`}var Ko=ee`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function Qo(e={}){return l`<svg ${te(e)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${Ko}
	</svg>`}var Xo=ee`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Ki(e={}){return l`<svg ${te(e)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${Xo}
	</svg>`}var Jo=ee`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function Yo(e={}){return l`<svg ${te(e)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${Jo}</svg>`}var _e=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},J=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},en=(()=>{let e=[Pe("discord-command")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[],Z,k=[],x=[],U,ue=[],pe=[],me,be=[],ve=[],ze,je=[],Oe=[],ye,we=[],Te=[],Ie,Ce=[],G=[],$e,Ve=[],Re=[],Ae,B=[],C=[],Q,D=[],T=[],Y,Ke=[],u=[],p,w=[],A=[],P,ae=[],X=[],W,se=[],de=[],K,E=[],b=[],O,ce=[],oe=[];var He=class extends s{static{a=this}static{const j=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({attribute:"profile"})],h=[H({attribute:"author"})],o=[H({attribute:"avatar"})],y=[H({attribute:"role-color"})],$=[H({attribute:"command"})],Z=[H({attribute:"type"})],U=[H({attribute:"context-user-profile"})],me=[H({attribute:"context-user-name"})],ze=[H({attribute:"context-user-image"})],ye=[H({attribute:"context-user-role-color"})],Ie=[H({type:Boolean,attribute:"context-user-bot"})],$e=[H({type:Boolean,attribute:"context-user-bot-verified"})],Ae=[H({type:Boolean,attribute:"context-command-reply"})],Q=[H({type:Boolean,attribute:"context-attachment-reply"})],Y=[H({type:String,attribute:"context-message-reply"})],p=[H({type:Boolean,attribute:"context-message-deleted"})],P=[H({type:Boolean,attribute:"context-user-application-official"})],W=[H({type:Boolean,attribute:"context-user-server"})],K=[Ue({context:bt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],O=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],_e(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:z=>"profile"in z,get:z=>z.profile,set:(z,N)=>{z.profile=N}},metadata:j},d,n),_e(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:z=>"author"in z,get:z=>z.author,set:(z,N)=>{z.author=N}},metadata:j},g,c),_e(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:z=>"avatar"in z,get:z=>z.avatar,set:(z,N)=>{z.avatar=N}},metadata:j},M,_),_e(this,null,y,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:z=>"roleColor"in z,get:z=>z.roleColor,set:(z,N)=>{z.roleColor=N}},metadata:j},v,f),_e(this,null,$,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:z=>"command"in z,get:z=>z.command,set:(z,N)=>{z.command=N}},metadata:j},R,I),_e(this,null,Z,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:z=>"type"in z,get:z=>z.type,set:(z,N)=>{z.type=N}},metadata:j},k,x),_e(this,null,U,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:z=>"contextUserProfile"in z,get:z=>z.contextUserProfile,set:(z,N)=>{z.contextUserProfile=N}},metadata:j},ue,pe),_e(this,null,me,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:z=>"contextUserName"in z,get:z=>z.contextUserName,set:(z,N)=>{z.contextUserName=N}},metadata:j},be,ve),_e(this,null,ze,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:z=>"contextUserAvatar"in z,get:z=>z.contextUserAvatar,set:(z,N)=>{z.contextUserAvatar=N}},metadata:j},je,Oe),_e(this,null,ye,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:z=>"contextUserRoleColor"in z,get:z=>z.contextUserRoleColor,set:(z,N)=>{z.contextUserRoleColor=N}},metadata:j},we,Te),_e(this,null,Ie,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:z=>"contextUserBot"in z,get:z=>z.contextUserBot,set:(z,N)=>{z.contextUserBot=N}},metadata:j},Ce,G),_e(this,null,$e,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:z=>"contextUserBotVerified"in z,get:z=>z.contextUserBotVerified,set:(z,N)=>{z.contextUserBotVerified=N}},metadata:j},Ve,Re),_e(this,null,Ae,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:z=>"contextCommandReply"in z,get:z=>z.contextCommandReply,set:(z,N)=>{z.contextCommandReply=N}},metadata:j},B,C),_e(this,null,Q,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:z=>"contextAttachmentReply"in z,get:z=>z.contextAttachmentReply,set:(z,N)=>{z.contextAttachmentReply=N}},metadata:j},D,T),_e(this,null,Y,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:z=>"contextMessageReply"in z,get:z=>z.contextMessageReply,set:(z,N)=>{z.contextMessageReply=N}},metadata:j},Ke,u),_e(this,null,p,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:z=>"contextMessageDeleted"in z,get:z=>z.contextMessageDeleted,set:(z,N)=>{z.contextMessageDeleted=N}},metadata:j},w,A),_e(this,null,P,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:z=>"contextUserOfficialApplication"in z,get:z=>z.contextUserOfficialApplication,set:(z,N)=>{z.contextUserOfficialApplication=N}},metadata:j},ae,X),_e(this,null,W,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:z=>"contextUserServer"in z,get:z=>z.contextUserServer,set:(z,N)=>{z.contextUserServer=N}},metadata:j},se,de),_e(this,null,K,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:z=>"compactMode"in z,get:z=>z.compactMode,set:(z,N)=>{z.compactMode=N}},metadata:j},E,b),_e(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:z=>"lightTheme"in z,get:z=>z.lightTheme,set:(z,N)=>{z.lightTheme=N}},metadata:j},ce,oe),_e(null,t={value:a},e,{kind:"class",name:a.name,metadata:j},null,i),He=a=t.value,j&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=[Zo.styles,ke`
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
		`];#e=J(this,d,void 0);get profile(){return this.#e}set profile(j){this.#e=j}#t=(J(this,n),J(this,g,"User"));get author(){return this.#t}set author(j){this.#t=j}#i=(J(this,c),J(this,M,void 0));get avatar(){return this.#i}set avatar(j){this.#i=j}#a=(J(this,_),J(this,v,void 0));get roleColor(){return this.#a}set roleColor(j){this.#a=j}#s=(J(this,f),J(this,R,void 0));get command(){return this.#s}set command(j){this.#s=j}#r=(J(this,I),J(this,k,"slash_command"));get type(){return this.#r}set type(j){this.#r=j}#o=(J(this,x),J(this,ue,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(j){this.#o=j}#n=(J(this,pe),J(this,be,"User"));get contextUserName(){return this.#n}set contextUserName(j){this.#n=j}#d=(J(this,ve),J(this,je,void 0));get contextUserAvatar(){return this.#d}set contextUserAvatar(j){this.#d=j}#l=(J(this,Oe),J(this,we,void 0));get contextUserRoleColor(){return this.#l}set contextUserRoleColor(j){this.#l=j}#c=(J(this,Te),J(this,Ce,!1));get contextUserBot(){return this.#c}set contextUserBot(j){this.#c=j}#u=(J(this,G),J(this,Ve,!1));get contextUserBotVerified(){return this.#u}set contextUserBotVerified(j){this.#u=j}#h=(J(this,Re),J(this,B,!1));get contextCommandReply(){return this.#h}set contextCommandReply(j){this.#h=j}#f=(J(this,C),J(this,D,!1));get contextAttachmentReply(){return this.#f}set contextAttachmentReply(j){this.#f=j}#v=(J(this,T),J(this,Ke,void 0));get contextMessageReply(){return this.#v}set contextMessageReply(j){this.#v=j}#m=(J(this,u),J(this,w,!1));get contextMessageDeleted(){return this.#m}set contextMessageDeleted(j){this.#m=j}#p=(J(this,A),J(this,ae,!1));get contextUserOfficialApplication(){return this.#p}set contextUserOfficialApplication(j){this.#p=j}#g=(J(this,X),J(this,se,!1));get contextUserServer(){return this.#g}set contextUserServer(j){this.#g=j}#_=(J(this,de),J(this,E,!1));get compactMode(){return this.#_}set compactMode(j){this.#_=j}#b=(J(this,b),J(this,ce,!1));get lightTheme(){return this.#b}set lightTheme(j){this.#b=j}validCommandTypes=(J(this,oe),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(j){return it[j]??j??it.default}render(){this.checkType();const j={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},z=Reflect.get(ea,this.profile)??{},N={...j,...z,avatar:this.resolveAvatar(z.avatar??this.avatar)},Ee={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},st=Reflect.get(ea,this.contextUserProfile)??{},Le={...Ee,...st,avatar:this.resolveAvatar(st.avatar??this.contextUserAvatar)},Dt=this.contextMessageDeleted?l`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return l`
			${F(this.compactMode,()=>l`<div class="discord-reply-badge">${Go()}</div>`,()=>l`<img class="discord-replied-message-avatar" src="${re(N.avatar)}" alt="${re(N.author)}" />`)}
			<span class="discord-replied-message-username" style=${ht({color:N.roleColor??""})}>${N.author}</span>
			<span> used </span>
			${F(this.type==="slash_command",()=>l`<div class="discord-replied-message-content discord-slash-command-name">
						${Qo()}<span>${this.command}</span>
					</div>`)}
			${F(this.type==="user_command",()=>l`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Ki({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${F(!this.compactMode,()=>l`<img
										class="discord-replied-message-avatar"
										src="${re(Le.avatar)}"
										alt="${re(Le.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${ht({color:Le.roleColor??""})}
								>${Le.author}</span
							>
						</div>`)}
			${F(this.type==="message_command",()=>l`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Ki({class:"discord-arrow-right-icon"})}
						${F(!this.contextMessageDeleted,()=>l`<div class="discord-context-user">
									${F(!this.compactMode,()=>F(!this.contextUserOfficialApplication,()=>l`<img
													class="discord-replied-message-avatar"
													src="${re(Le.avatar)}"
													alt="${re(Le.author)}"
												/>`,()=>l`<img
													class="discord-replied-message-avatar"
													src="${re(it.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${F(Le.bot,()=>l`<span class="discord-application-tag">${Le.verified?zt():""}App</span>`,()=>F(this.contextUserServer,()=>l`<span class="discord-application-tag">SERVER</span>`,()=>F(this.contextUserOfficialApplication,()=>l`<span class="discord-application-tag">${zt()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${ht({color:Le.roleColor??""})}
										>${Le.author}</span
									><span></span>
								</div>`,()=>F(this.contextMessageDeleted,()=>Yo({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${Dt}</div>
						${F(this.contextCommandReply&&!this.contextMessageDeleted,()=>Gi({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>F(this.contextAttachmentReply,()=>Wi({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{J(a,i)}};return He=a})(),tn=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},an=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},On=(()=>{let e=[Pe("discord-attachments")],t,i=[],a,s=Me;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;tn(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
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
	`;render(){return l`<slot></slot>`}static{an(a,i)}};return r=a})(),sn=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},rn=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},In=(()=>{let e=[Pe("discord-action-row")],t,i=[],a,s=Me;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;sn(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return l`<slot></slot>`}static{rn(a,i)}};return r=a})(),yt=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},Ze=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Vn=(()=>{let e=[Pe("discord-custom-emoji")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[];var Z=class extends s{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H()],o=[H({attribute:!1})],y=[H({type:Boolean,attribute:"embed-emoji"})],$=[H({type:Boolean,attribute:"jumbo"})],yt(this,null,r,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:x=>"name"in x,get:x=>x.name,set:(x,U)=>{x.name=U}},metadata:k},d,n),yt(this,null,h,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,U)=>{x.url=U}},metadata:k},g,c),yt(this,null,o,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:x=>"customEmojisMap"in x,get:x=>x.customEmojisMap,set:(x,U)=>{x.customEmojisMap=U}},metadata:k},M,_),yt(this,null,y,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:x=>"embedEmoji"in x,get:x=>x.embedEmoji,set:(x,U)=>{x.embedEmoji=U}},metadata:k},v,f),yt(this,null,$,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:x=>"jumbo"in x,get:x=>x.jumbo,set:(x,U)=>{x.jumbo=U}},metadata:k},R,I),yt(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=ke`
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
	`;#e=Ze(this,d,void 0);get name(){return this.#e}set name(k){this.#e=k}#t=(Ze(this,n),Ze(this,g,void 0));get url(){return this.#t}set url(k){this.#t=k}#i=(Ze(this,c),Ze(this,M,{}));get customEmojisMap(){return this.#i}set customEmojisMap(k){this.#i=k}#a=(Ze(this,_),Ze(this,v,void 0));get embedEmoji(){return this.#a}set embedEmoji(k){this.#a=k}#s=(Ze(this,f),Ze(this,R,void 0));get jumbo(){return this.#s}set jumbo(k){this.#s=k}willUpdate(){if(!this.url&&this.name){const k=Ta(this.name)??this.customEmojisMap[this.name];k&&(this.url??=k.url??"",this.embedEmoji??=k.embedEmoji??!1)}}render(){const k=`:${this.name}:`;return l`<span
			class=${jt({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${k}
				src=${re(this.url)}
				alt=${k}
				draggable="false"
				class=${jt({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),Ze(this,I)}static{Ze(a,i)}};return Z=a})(),Fe=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},fe=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},dn=(()=>{let e=[Pe("discord-embed")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[],Z,k=[],x=[],U,ue=[],pe=[],me,be=[],ve=[],ze,je=[],Oe=[],ye,we=[],Te=[],Ie,Ce=[],G=[],$e,Ve=[],Re=[];var Ae=class extends s{static{a=this}static{const B=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H({attribute:"author-name"})],o=[H({attribute:"author-image"})],y=[H({attribute:"author-url"})],$=[H({attribute:"embed-title"})],Z=[H({attribute:!1})],U=[H()],me=[H()],ze=[H()],ye=[H()],Ie=[H()],$e=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Fe(this,null,r,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:C=>"color"in C,get:C=>C.color,set:(C,Q)=>{C.color=Q}},metadata:B},d,n),Fe(this,null,h,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:C=>"authorName"in C,get:C=>C.authorName,set:(C,Q)=>{C.authorName=Q}},metadata:B},g,c),Fe(this,null,o,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:C=>"authorImage"in C,get:C=>C.authorImage,set:(C,Q)=>{C.authorImage=Q}},metadata:B},M,_),Fe(this,null,y,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:C=>"authorUrl"in C,get:C=>C.authorUrl,set:(C,Q)=>{C.authorUrl=Q}},metadata:B},v,f),Fe(this,null,$,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:C=>"embedTitle"in C,get:C=>C.embedTitle,set:(C,Q)=>{C.embedTitle=Q}},metadata:B},R,I),Fe(this,null,Z,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:C=>"embedEmojisMap"in C,get:C=>C.embedEmojisMap,set:(C,Q)=>{C.embedEmojisMap=Q}},metadata:B},k,x),Fe(this,null,U,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:C=>"url"in C,get:C=>C.url,set:(C,Q)=>{C.url=Q}},metadata:B},ue,pe),Fe(this,null,me,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:C=>"thumbnail"in C,get:C=>C.thumbnail,set:(C,Q)=>{C.thumbnail=Q}},metadata:B},be,ve),Fe(this,null,ze,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:C=>"image"in C,get:C=>C.image,set:(C,Q)=>{C.image=Q}},metadata:B},je,Oe),Fe(this,null,ye,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:C=>"video"in C,get:C=>C.video,set:(C,Q)=>{C.video=Q}},metadata:B},we,Te),Fe(this,null,Ie,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:C=>"provider"in C,get:C=>C.provider,set:(C,Q)=>{C.provider=Q}},metadata:B},Ce,G),Fe(this,null,$e,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,Q)=>{C.lightTheme=Q}},metadata:B},Ve,Re),Fe(null,t={value:a},e,{kind:"class",name:a.name,metadata:B},null,i),Ae=a=t.value,B&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=ke`
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
	`;#e=fe(this,d,void 0);get color(){return this.#e}set color(B){this.#e=B}#t=(fe(this,n),fe(this,g,void 0));get authorName(){return this.#t}set authorName(B){this.#t=B}#i=(fe(this,c),fe(this,M,void 0));get authorImage(){return this.#i}set authorImage(B){this.#i=B}#a=(fe(this,_),fe(this,v,void 0));get authorUrl(){return this.#a}set authorUrl(B){this.#a=B}#s=(fe(this,f),fe(this,R,void 0));get embedTitle(){return this.#s}set embedTitle(B){this.#s=B}#r=(fe(this,I),fe(this,k,{}));get embedEmojisMap(){return this.#r}set embedEmojisMap(B){this.#r=B}#o=(fe(this,x),fe(this,ue,void 0));get url(){return this.#o}set url(B){this.#o=B}#n=(fe(this,pe),fe(this,be,void 0));get thumbnail(){return this.#n}set thumbnail(B){this.#n=B}#d=(fe(this,ve),fe(this,je,void 0));get image(){return this.#d}set image(B){this.#d=B}#l=(fe(this,Oe),fe(this,we,void 0));get video(){return this.#l}set video(B){this.#l=B}#c=(fe(this,Te),fe(this,Ce,void 0));get provider(){return this.#c}set provider(B){this.#c=B}#u=(fe(this,G),fe(this,Ve,!1));get lightTheme(){return this.#u}set lightTheme(B){this.#u=B}render(){const B=this.parseTitle(this.authorName),C=this.parseTitle(this.embedTitle);return l`<div style=${ht({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${F(this.provider,()=>l`<div class="discord-embed-provider">${this.provider}</div>`)}
						${F(B,()=>l`<div class="discord-embed-author">
									${F(this.authorImage,()=>l`<img src=${re(this.authorImage)} alt="" class="discord-author-image" />`)}
									${F(this.authorUrl,()=>l`<a
												href=${re(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${B}</span>
											</a>`,()=>l`<span class="discord-embed-author-block">${B}</span>`)}
								</div>`)}
						${F(C,()=>l`<div class="discord-embed-title">
									${this.url?l`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${C} </a>`:l`${C}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${F(this.image||this.video,()=>l`<div class=${jt({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${F(this.thumbnail,()=>l`<img src=${re(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?l`
				<video
					controls
					muted
					preload="none"
					poster=${re(this.image)}
					src=${re(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${re(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?l`<img src=${re(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(B){if(!B)return null;const C=[];let Q="";for(const D of B.split(`
`)){for(const T of D.split(" ")){const Y=Ta(T)??this.embedEmojisMap[T]??{};Y.name?C.push(l`<discord-custom-emoji name=${Y.name} url=${re(Y.url)} embed-emoji></discord-custom-emoji>`):Q+=`${T} `,Q===" "&&C.push(l`<br />`)}C.push(Q),Q=""}return C.map(D=>typeof D=="string"?l`<span>${D}</span>`:D)}constructor(){super(...arguments),fe(this,Re)}static{fe(a,i)}};return Ae=a})(),on=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},nn=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Rn=(()=>{let e=[Pe("discord-embed-description")],t,i=[],a,s=Me;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;on(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return l`<slot></slot>`}static{nn(a,i)}};return r=a})(),ln=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},cn=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Dn=(()=>{let e=[Pe("discord-embed-fields")],t,i=[],a,s=Me;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;ln(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
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
	`;render(){return l`<slot></slot>`}static{cn(a,i)}};return r=a})(),wt=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},We=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Bn=(()=>{let e=[Pe("discord-embed-field")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[],$,R=[],I=[];var Z=class extends s{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({reflect:!0,attribute:"field-title"})],h=[H({attribute:!1})],o=[H({type:Boolean,reflect:!0,attribute:"inline"})],y=[H({type:Number,reflect:!0,attribute:"inline-index"})],$=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],wt(this,null,r,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:x=>"fieldTitle"in x,get:x=>x.fieldTitle,set:(x,U)=>{x.fieldTitle=U}},metadata:k},d,n),wt(this,null,h,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:x=>"embedFieldEmojisMap"in x,get:x=>x.embedFieldEmojisMap,set:(x,U)=>{x.embedFieldEmojisMap=U}},metadata:k},g,c),wt(this,null,o,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:x=>"inline"in x,get:x=>x.inline,set:(x,U)=>{x.inline=U}},metadata:k},M,_),wt(this,null,y,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:x=>"inlineIndex"in x,get:x=>x.inlineIndex,set:(x,U)=>{x.inlineIndex=U}},metadata:k},v,f),wt(this,null,$,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,U)=>{x.lightTheme=U}},metadata:k},R,I),wt(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=ke`
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
	`;#e=We(this,d,void 0);get fieldTitle(){return this.#e}set fieldTitle(k){this.#e=k}#t=(We(this,n),We(this,g,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(k){this.#t=k}#i=(We(this,c),We(this,M,!1));get inline(){return this.#i}set inline(k){this.#i=k}#a=(We(this,_),We(this,v,void 0));get inlineIndex(){return this.#a}set inlineIndex(k){this.#a=k}#s=(We(this,f),We(this,R,!1));get lightTheme(){return this.#s}set lightTheme(k){this.#s=k}validInlineIndices=(We(this,I),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){const k=Number(this.inlineIndex);if(!Number.isNaN(k)&&!this.validInlineIndices.has(k))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();const k=this.parseTitle(this.fieldTitle),x=F(k,()=>l`<div class="discord-field-title">${[...k]}</div>`);return l`${x}<slot></slot>`}parseTitle(k){if(!k)return null;const x=[];let U="";for(const ue of k.split(`
`)){for(const pe of ue.split(" ")){const me=Ta(pe)??this.embedFieldEmojisMap[pe]??{};me.name?x.push(l`<discord-custom-emoji name=${me.name} url=${re(me.url)} embed-emoji></discord-custom-emoji>`):U+=`${pe} `,U===" "&&x.push(l`<br />`)}x.push(U),U=""}return x.map(ue=>typeof ue=="string"?l`<span>${ue}</span>`:ue)}static{We(a,i)}};return Z=a})(),It=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},tt=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Pn=(()=>{let e=[Pe("discord-embed-footer")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[];var $=class extends s{static{a=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({attribute:"footer-image"})],h=[H({attribute:"footer-image-alt"})],o=[H({type:String,reflect:!0,converter:I=>ta(I),attribute:!0})],y=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],It(this,null,r,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:I=>"footerImage"in I,get:I=>I.footerImage,set:(I,Z)=>{I.footerImage=Z}},metadata:R},d,n),It(this,null,h,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:I=>"footerImageAlt"in I,get:I=>I.footerImageAlt,set:(I,Z)=>{I.footerImageAlt=Z}},metadata:R},g,c),It(this,null,o,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:I=>"timestamp"in I,get:I=>I.timestamp,set:(I,Z)=>{I.timestamp=Z}},metadata:R},M,_),It(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:I=>"lightTheme"in I,get:I=>I.lightTheme,set:(I,Z)=>{I.lightTheme=Z}},metadata:R},v,f),It(null,t={value:a},e,{kind:"class",name:a.name,metadata:R},null,i),$=a=t.value,R&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=ke`
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
	`;#e=tt(this,d,void 0);get footerImage(){return this.#e}set footerImage(R){this.#e=R}#t=(tt(this,n),tt(this,g,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(R){this.#t=R}#i=(tt(this,c),tt(this,M,void 0));get timestamp(){return this.#i}set timestamp(R){this.#i=R}#a=(tt(this,_),tt(this,v,!1));get lightTheme(){return this.#a}set lightTheme(R){this.#a=R}updateTimestamp(R){R&&!Number.isNaN(new Date(R).getTime())&&(this.timestamp=ta(R))}render(){return this.updateTimestamp(this.timestamp),l`${F(this.footerImage,()=>l`<img src=${re(this.footerImage)} alt=${re(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${F(this.timestamp,()=>l`<span class="discord-footer-separator">&bull;</span>`)}
			${F(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),tt(this,f)}static{tt(a,i)}};return $=a})(),un=(e,t,i)=>{for(const a of t)if(a[0]===e)return(0,a[1])();return i?.()};function hn(e){return e.startsWith("#")?e.slice(1):e}function fn(e){const t=e.length===3||e.length===4,i=t?`${e.slice(0,1)}${e.slice(0,1)}`:e.slice(0,2),a=t?`${e.slice(1,2)}${e.slice(1,2)}`:e.slice(2,4),s=t?`${e.slice(2,3)}${e.slice(2,3)}`:e.slice(4,6),r=(t?`${e.slice(3,4)}${e.slice(3,4)}`:e.slice(6,8))||"ff";return{r:i,g:a,b:s,a:r}}function aa(e){return Number.parseInt(e,16)}function vn({r:e,g:t,b:i,a}){return{r:aa(e),g:aa(t),b:aa(i),a:Number((aa(a)/255).toFixed(2))}}function mn(e){return typeof e=="number"||typeof e=="string"&&Number.isFinite(Number(e))}function pn(e,t){const{r:i,g:a,b:s,a:r}=e,d=mn(t)?t:r;return`rgba(${i}, ${a}, ${s}, ${d})`}function Aa(e,t){const i=hn(e),a=fn(i),s=vn(a);return pn(s,t)}var gn=ee`
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
`;function _n(e={}){return l`<svg
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
		${gn}
	</svg>`}var bn=ee`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function zn(e={}){return l`<svg
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
		${bn}
	</svg>`}var yn=ee`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function wn(e={}){return l`<svg
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
		${yn}
	</svg>`}var Vt=function(e,t,i,a,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=a.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?a.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,a.name):{}),o,M=!1,_=i.length-1;_>=0;_--){var y={};for(var v in a)y[v]=v==="access"?{}:a[v];for(var v in a.access)y.access[v]=a.access[v];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,i[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,a.name,c),M=!0},at=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Un=(()=>{let e=[Pe("discord-mention")],t,i=[],a,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,v=[],f=[];var $=class extends s{static{a=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({type:Boolean,reflect:!0})],h=[H({reflect:!0})],o=[H({reflect:!0})],y=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Vt(this,null,r,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:I=>"highlight"in I,get:I=>I.highlight,set:(I,Z)=>{I.highlight=Z}},metadata:R},d,n),Vt(this,null,h,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:I=>"type"in I,get:I=>I.type,set:(I,Z)=>{I.type=Z}},metadata:R},g,c),Vt(this,null,o,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:I=>"color"in I,get:I=>I.color,set:(I,Z)=>{I.color=Z}},metadata:R},M,_),Vt(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:I=>"lightTheme"in I,get:I=>I.lightTheme,set:(I,Z)=>{I.lightTheme=Z}},metadata:R},v,f),Vt(null,t={value:a},e,{kind:"class",name:a.name,metadata:R},null,i),$=a=t.value,R&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=ke`
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
	`;#e=at(this,d,!1);get highlight(){return this.#e}set highlight(R){this.#e=R}#t=(at(this,n),at(this,g,"user"));get type(){return this.#t}set type(R){this.#t=R}#i=(at(this,c),at(this,M,void 0));get color(){return this.#i}set color(R){this.#i=R}setHoverColor=(at(this,_),()=>{this.color&&(this.style.backgroundColor=Aa(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=Aa(this.color,.1))};#a=at(this,v,!1);get lightTheme(){return this.#a}set lightTheme(R){this.#a=R}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=Aa(this.color,.1)))}render(){return l`<span class="no-wrap"
				>${un(this.type,[["channel",()=>Pi()],["user",()=>l`@`],["role",()=>l`@`],["voice",()=>Li()],["locked",()=>Ni()],["thread",()=>Ui()],["forum",()=>Bi()],["server-guide",()=>wn()],["channels-and-roles",()=>_n()],["customize-community",()=>zn()],["slash",()=>l`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),at(this,f)}static{at(a,i)}};return $=a})();Uo.elementStyles.push(ke`
  .discord-message-timestamp,
  .discord-message-edited {
    color: #b9bbbe;
  }
`),en.elementStyles.push(ke`
  :host .discord-slash-command-name {
    color: #c9e7ff !important;
  }
`),dn.elementStyles.push(ke`
  :host .discord-embed-wrapper .discord-embed-grid {
    grid-template-columns: auto 0;
  }
`);var $n=["snapshot","message","players","commands","guildLocale","clock","dice","faults","round","status","keys"],Qi=globalThis.matchMedia("(max-width: 999px)"),Ge=new Pr,$t=new yd(Ge),ia=!1,Rt=!1;function Mn(){if(!Ge.isReady)return l`<p class="waiting" role="status">${ia?yi():"Connecting…"}</p>`;const{name:e,line:t}=Ge.get("about"),i=pr(Ge);return l`
    <a class="skip" href="#screens">Skip to the channel</a>
    <header class="top">
      <h1><span aria-hidden="true">🎲</span> ${e}</h1>
      <p class="about">${t}</p>
      ${Ur(Ge.get("round"))}
      <button
        id="bench-toggle"
        type="button"
        class=${i?"small trouble":"small"}
        aria-controls="bench"
        aria-expanded=${String(Rt)}
        @click=${xn}
      >Test bench${i?l`<span class="unseen">, something is wrong</span>`:L}</button>
    </header>
    ${ia?yi():L}
    ${gr(Ge.get("status"))}
    <nav class="people" aria-label="Players and new players">
      <div id="players" role="toolbar" aria-label="Players" @keydown=${wd}>
        ${$t.drawTabs()}
      </div>
      <form id="add-player" autocomplete="off" @submit=${Hn}>
        <label for="new-player" class="unseen">Name of a new player</label>
        <input id="new-player" name="name" placeholder="New player" maxlength="32" required>
        <button type="submit" class="small">Add player</button>
      </form>
    </nav>
    <div class="room">
      <main id="screens" tabindex="-1">
        <p id="log-keys" class="unseen">Arrow keys go from message to message.</p>
        ${$t.draw()}
      </main>
      <aside id="bench" aria-label="Test bench" ?hidden=${!Rt}>
        ${Rt?yr(Ge,!Qi.matches):L}
      </aside>
    </div>
    ${sr()}
  `}function xn(){Rt=!Rt,De()}async function Hn(e){e.preventDefault();const t=e.currentTarget,i=String(new FormData(t).get("name")??""),a=await Xe("POST","players",{name:i});a&&(t.reset(),$t.reveal(a.id))}function kn(e,t){ia=!1,Ge.apply(e,t),e==="snapshot"?($t.reset(),document.title=`${Ge.get("about").name}: playground`):e==="message"?$t.messageChanged(t.message):e==="players"&&$t.playersChanged(),De()}function Tn(){const e=new EventSource("/api/feed");for(const t of $n)e.addEventListener(t,({data:i})=>kn(t,JSON.parse(i)));e.addEventListener("error",()=>{ia=!0,De()})}tr(()=>{ri(Mn(),document.body);for(const e of document.querySelectorAll(".log"))pd(e);Ge.isReady&&Or(Ge.now)}),Qi.addEventListener("change",De),setInterval(De,500),Tn(),De();/**
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
