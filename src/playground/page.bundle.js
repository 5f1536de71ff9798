// Generated from page/ by `deno task page`: do not edit.
// It contains parts of @skyra/discord-components-core (MIT), of lit (BSD-3-Clause) and of
// discord-markdown-parser (Apache-2.0).
// deno-fmt-ignore-file
// deno-lint-ignore-file
var ts=Object.create,Da=Object.defineProperty,as=Object.getOwnPropertyDescriptor,Ba=Object.getOwnPropertyNames,is=Object.getPrototypeOf,ss=Object.prototype.hasOwnProperty,ne=(e,t)=>function(){return t||(0,e[Ba(e)[0]])((t={exports:{}}).exports,t),t.exports},rs=(e,t,a,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ba(t))!ss.call(e,s)&&s!==a&&Da(e,s,{get:()=>t[s],enumerable:!(i=as(t,s))||i.enumerable});return e},ds=(e,t,a)=>(a=e!=null?ts(is(e)):{},rs(Da(a,"default",{value:e,enumerable:!0}),e)),ge=ne({e(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=/\r\n?/g,a=/\t/g,i=/\f/g,s=function(u){return u.replace(t,`
`).replace(i,"").replace(a,"    ")},r=function(u,p){var w=u||{};if(p!=null)for(var A in p)Object.prototype.hasOwnProperty.call(p,A)&&(w[A]=p[A]);return w},d=function(u,p){var w=Object.keys(u).filter(function(X){var G=u[X];if(G==null||G.match==null)return!1;var se=G.order;return(typeof se!="number"||!isFinite(se))&&typeof console<"u"&&console.warn("simple-markdown: Invalid order for rule `"+X+"`: "+String(se)),!0});w.sort(function(X,G){var se=u[X],de=u[G],K=se.order,E=de.order;if(K!==E)return K-E;var b=se.quality?0:1,O=de.quality?0:1;return b!==O?b-O:X<G?-1:X>G?1:0});var A,P=function(X,G){var se=[];for(G=G||A,A=G;X;){var de=null,K=null,E=null,b=NaN,O=0,ce=w[0],oe=u[ce];do{var He=oe.order,j=G.prevCapture==null?"":G.prevCapture[0],z=oe.match(X,G,j);if(z){var L=oe.quality?oe.quality(z,G,j):0;L<=b||(de=ce,K=oe,E=z,b=L)}O++,ce=w[O],oe=u[ce]}while(oe&&(!E||oe.order===He&&oe.quality));if(K==null||E==null)throw new Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+w[w.length-1]+`'. It seems to not match the following source:
`+X);if(E.index)throw new Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var Ee=K.parse(E,P,G);if(Array.isArray(Ee))Array.prototype.push.apply(se,Ee);else{if(Ee==null||typeof Ee!="object")throw new Error(`parse() function returned invalid parse result: '${Ee}'`);Ee.type==null&&(Ee.type=de),se.push(Ee)}G.prevCapture=E,X=X.substring(G.prevCapture[0].length)}return se},ae=function(X,G){return A=r(G,p),!A.inline&&!A.disableAutoBlockNewlines&&(X=X+`

`),A.prevCapture=null,P(s(X),A)};return ae},n=function(u){var p=function(w,A,P){return A.inline?u.exec(w):null};return p.regex=u,p},h=function(u){var p=function(w,A){return A.inline?null:u.exec(w)};return p.regex=u,p},g=function(u){var p=function(w,A){return u.exec(w)};return p.regex=u,p},c=typeof Symbol=="function"&&Symbol.for&&Symbol.for("react.element")||60103,o=function(u,p,w,A){w=w||{},A=typeof A<"u"?A:!0;var P="";for(var ae in w){var X=w[ae];Object.prototype.hasOwnProperty.call(w,ae)&&X&&(P+=" "+m(ae)+'="'+m(X)+'"')}var G="<"+u+P+">";return A?G+p+"</"+u+">":G},M=function(u){if(u==null)return null;try{var p=new URL(u,"https://localhost").protocol;if(p.indexOf("javascript:")===0||p.indexOf("vbscript:")===0||p.indexOf("data:")===0)return null}catch{return null}return u},_=/[<>&"']/g,y={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#x27;","/":"&#x2F;","`":"&#96;"},m=function(u){return String(u).replace(_,function(p){return y[p]})},f=/\\([^0-9A-Za-z\s])/g,$=function(u){return u.replace(f,"$1")},R=function(u,p,w){var A=w.inline||!1;w.inline=!0;var P=u(p,w);return w.inline=A,P},I=function(u,p,w){var A=w.inline||!1;w.inline=!1;var P=u(p+`

`,w);return w.inline=A,P},Z=function(u,p,w){return{content:R(p,u[1],w)}},k=function(){return{}},x="(?:[*+-]|\\d+\\.)",N="( *)("+x+") +",ue=new RegExp("^"+N),pe=new RegExp(N+"[^\\n]*(?:\\n(?!\\1"+x+` )[^\\n]*)*(
|$)`,"gm"),ve=/\n{2,}$/,be=/^ (?= *`)|(` *) $/g,me=ve,ze=/ *\n+$/,Oe=new RegExp("^( *)("+x+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+x+` )\\n*|\\s*
*$)`),Ie=/(?:^|\n)( *)$/,ye=(function(){var u=/^ *\| *| *\| *$/g,p=/ *$/,w=/^ *-+: *$/,A=/^ *:-+: *$/,P=/^ *:-+ *$/,ae=function(K){return w.test(K)?"right":A.test(K)?"center":P.test(K)?"left":null},X=function(K,E,b,O){O&&(K=K.replace(u,""));var ce=K.trim().split("|");return ce.map(ae)},G=function(K,E,b,O){var ce=b.inTable;b.inTable=!0;var oe=E(K.trim(),b);b.inTable=ce;var He=[[]];return oe.forEach(function(j,z){j.type==="tableSeparator"?(!O||z!==0&&z!==oe.length-1)&&He.push([]):(j.type==="text"&&(oe[z+1]==null||oe[z+1].type==="tableSeparator")&&(j.content=j.content.replace(p,"")),He[He.length-1].push(j))}),He},se=function(K,E,b,O){var ce=K.trim().split(`
`);return ce.map(function(oe){return G(oe,E,b,O)})},de=function(K){return function(E,b,O){O.inline=!0;var ce=G(E[1],b,O,K),oe=X(E[2],b,O,K),He=se(E[3],b,O,K);return O.inline=!1,{type:"table",header:ce,align:oe,cells:He}}};return{parseTable:de(!0),parseNpTable:de(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),we="(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*",Te=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,Ve=/mailto:/i,Ce=function(u,p,w){var A=(u[2]||u[1]).replace(/\s+/g," ").toLowerCase();if(p._defs&&p._defs[A]){var P=p._defs[A];w.target=P.target,w.title=P.title}return p._refs=p._refs||{},p._refs[A]=p._refs[A]||[],p._refs[A].push(w),w},W=0,$e={Array:{html:function(u,p,w){for(var A="",P=0;P<u.length;P++){var ae=u[P];if(ae.type==="text")for(ae={type:"text",content:ae.content};P+1<u.length&&u[P+1].type==="text";P++)ae.content+=u[P+1].content;A+=p(ae,w)}return A}},heading:{order:W++,match:h(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(u,p,w){return{level:u[1].length,content:R(p,u[2].trim(),w)}},html:function(u,p,w){return o("h"+u.level,p(u.content,w))}},nptable:{order:W++,match:h(ye.NPTABLE_REGEX),parse:ye.parseNpTable,html:null},lheading:{order:W++,match:h(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(u,p,w){return{type:"heading",level:u[2]==="="?1:2,content:R(p,u[1],w)}},html:null},hr:{order:W++,match:h(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:k,html:function(u,p,w){return'<hr aria-hidden="true">'}},codeBlock:{order:W++,match:h(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(u,p,w){var A=u[0].replace(/^    /gm,"").replace(/\n+$/,"");return{lang:void 0,content:A}},html:function(u,p,w){var A=u.lang?"markdown-code-"+u.lang:void 0,P=o("code",m(u.content),{class:A});return o("pre",P)}},fence:{order:W++,match:h(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(u,p,w){return{type:"codeBlock",lang:u[2]||void 0,content:u[3]}},html:null},blockQuote:{order:W++,match:h(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(u,p,w){var A=u[0].replace(/^ *> ?/gm,"");return{content:p(A,w)}},html:function(u,p,w){return o("blockquote",p(u.content,w))}},list:{order:W++,match:function(u,p){var w=p.prevCapture==null?"":p.prevCapture[0],A=Ie.exec(w),P=p._list||!p.inline;return A&&P?(u=A[1]+u,Oe.exec(u)):null},parse:function(u,p,w){var A=u[2],P=A.length>1,ae=P?+A:void 0,X=u[0].replace(me,`
`).match(pe),G=!1,se=X.map(function(de,K){var E=ue.exec(de),b=E?E[0].length:0,O=new RegExp("^ {1,"+b+"}","gm"),ce=de.replace(O,"").replace(ue,""),oe=K===X.length-1,He=ce.indexOf(`

`)!==-1,j=He||oe&&G;G=j;var z=w.inline,L=w._list;w._list=!0;var Ee;j?(w.inline=!1,Ee=ce.replace(ze,`

`)):(w.inline=!0,Ee=ce.replace(ze,""));var rt=p(Ee,w);return w.inline=z,w._list=L,rt});return{ordered:P,start:ae,items:se}},html:function(u,p,w){var A=u.items.map(function(X){return o("li",p(X,w))}).join(""),P=u.ordered?"ol":"ul",ae={start:u.start};return o(P,A,ae)}},def:{order:W++,match:h(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(u,p,w){var A=u[1].replace(/\s+/g," ").toLowerCase(),P=u[2],ae=u[3];return w._refs&&w._refs[A]&&w._refs[A].forEach(function(X){X.target=P,X.title=ae}),w._defs=w._defs||{},w._defs[A]={target:P,title:ae},{def:A,target:P,title:ae}},html:function(){return""}},table:{order:W++,match:h(ye.TABLE_REGEX),parse:ye.parseTable,html:function(u,p,w){var A=function(se){return u.align[se]==null?"":"text-align:"+u.align[se]+";"},P=u.header.map(function(se,de){return o("th",p(se,w),{style:A(de),scope:"col"})}).join(""),ae=u.cells.map(function(se){var de=se.map(function(K,E){return o("td",p(K,w),{style:A(E)})}).join("");return o("tr",de)}).join(""),X=o("thead",o("tr",P)),G=o("tbody",ae);return o("table",X+G)}},newline:{order:W++,match:h(/^(?:\n *)*\n/),parse:k,html:function(u,p,w){return`
`}},paragraph:{order:W++,match:h(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:Z,html:function(u,p,w){var A={class:"paragraph"};return o("div",p(u.content,w),A)}},escape:{order:W++,match:n(/^\\([^0-9A-Za-z\s])/),parse:function(u,p,w){return{type:"text",content:u[1]}},html:null},tableSeparator:{order:W++,match:function(u,p){return p.inTable?/^ *\| */.exec(u):null},parse:function(){return{type:"tableSeparator"}},html:function(){return" &vert; "}},autolink:{order:W++,match:n(/^<([^: >]+:\/[^ >]+)>/),parse:function(u,p,w){return{type:"link",content:[{type:"text",content:u[1]}],target:u[1]}},html:null},mailto:{order:W++,match:n(/^<([^ >]+@[^ >]+)>/),parse:function(u,p,w){var A=u[1],P=u[1];return Ve.test(P)||(P="mailto:"+P),{type:"link",content:[{type:"text",content:A}],target:P}},html:null},url:{order:W++,match:n(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(u,p,w){return{type:"link",content:[{type:"text",content:u[1]}],target:u[1],title:void 0}},html:null},link:{order:W++,match:n(new RegExp("^\\[("+we+")\\]\\("+Te+"\\)")),parse:function(u,p,w){var A={content:p(u[1],w),target:$(u[2]),title:u[3]};return A},html:function(u,p,w){var A={href:M(u.target),title:u.title};return o("a",p(u.content,w),A)}},image:{order:W++,match:n(new RegExp("^!\\[("+we+")\\]\\("+Te+"\\)")),parse:function(u,p,w){var A={alt:u[1],target:$(u[2]),title:u[3]};return A},html:function(u,p,w){var A={src:M(u.target),alt:u.alt,title:u.title};return o("img","",A,!1)}},reflink:{order:W++,match:n(new RegExp("^\\[("+we+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(u,p,w){return Ce(u,w,{type:"link",content:p(u[1],w)})},html:null},refimage:{order:W++,match:n(new RegExp("^!\\[("+we+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(u,p,w){return Ce(u,w,{type:"image",alt:u[1]})},html:null},em:{order:W,match:n(new RegExp("^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)")),quality:function(u){return u[0].length+.2},parse:function(u,p,w){return{content:p(u[2]||u[1],w)}},html:function(u,p,w){return o("em",p(u.content,w))}},strong:{order:W,match:n(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(u){return u[0].length+.1},parse:Z,html:function(u,p,w){return o("strong",p(u.content,w))}},u:{order:W++,match:n(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(u){return u[0].length},parse:Z,html:function(u,p,w){return o("u",p(u.content,w))}},del:{order:W++,match:n(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:Z,html:function(u,p,w){return o("del",p(u.content,w))}},inlineCode:{order:W++,match:n(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(u,p,w){return{content:u[2].replace(be,"$1")}},html:function(u,p,w){return o("code",m(u.content))}},br:{order:W++,match:g(/^ {2,}\n/),parse:k,html:function(u,p,w){return"<br>"}},text:{order:W++,match:g(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(u,p,w){return{content:u[0]}},html:function(u,p,w){return m(u.content)}}},Re=function(u,p){!p&&typeof console<"u"&&console.warn("simple-markdown ruleOutput should take 'react' or 'html' as the second argument.");var w=function(A,P,ae){return u[A.type][p](A,P,ae)};return w},De=function(u){var p=function(w,A){return A=A||{},Array.isArray(w)?w.map(function(P){return p(P,A)}).join(""):u(w,p,A)};return p},Ae=function(u,p,w={}){if(!p)throw new Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var A,P=u.Array||$e.Array,ae=P[p];if(!ae)throw new Error("simple-markdown: outputFor: to join nodes of type `"+p+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var X=ae,G=function(de,K){return K=K||A,A=K,Array.isArray(de)?X(de,G,K):u[de.type][p](de,G,K)},se=function(de,K){return A=r(K,w),G(de,A)};return se},B=d($e),C=function(u,p){return p=p||{},p.inline=!1,B(u,p)},Q=function(u,p){return p=p||{},p.inline=!0,B(u,p)},D=function(u,p){var w=ve.test(u);return p=p||{},p.inline=!w,B(u,p)},T=Ae($e,"html"),Y=function(u,p){return T(C(u,p),p)},Qe={defaultRules:$e,parserFor:d,outputFor:Ae,inlineRegex:n,blockRegex:h,anyScopeRegex:g,parseInline:R,parseBlock:I,markdownToHtml:Y,defaultBlockParse:C,defaultInlineParse:Q,defaultImplicitParse:D,defaultHtmlOutput:T,preprocess:s,sanitizeText:m,sanitizeUrl:M,unescapeUrl:$,htmlTag:o,defaultRawParse:B,ruleOutput:Re,htmlFor:De,defaultParse:function(...u){return typeof console<"u"&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),D.apply(null,u)},defaultOutput:function(...u){return typeof console<"u"&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,u)}};e.default=Qe}}),Se=ne({i(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GuildNavigationRegex=e.SlashCommandRegex=e.SubtextRegex=e.HeadingRegex=e.TimestampRegex=e.TextRegex=e.StrikeThroughRegex=e.SpoilerRegex=e.EmoticonRegex=e.CodeBlockRegex=e.BlockQuoteRegex=e.HereRegex=e.EveryoneRegex=e.UserMentionRegex=e.RoleMentionRegex=e.EmojiRegex=e.ChannelMentionRegex=void 0,e.ChannelMentionRegex=/^<#(\d{17,20})>/,e.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/,e.RoleMentionRegex=/^<@&(\d{17,20})>/,e.UserMentionRegex=/^<@!?(\d{17,20})>/,e.EveryoneRegex=/^@everyone/,e.HereRegex=/^@here/,e.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/,e.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i,e.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/,e.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/,e.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/,e.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/,e.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/,e.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/,e.SubtextRegex=/^-# +([^\n]+?)(\n|$)/,e.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u,e.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/}}),os=ne({s(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.guildNavigation=void 0;var a=t(ge()),i=Se();e.guildNavigation={order:a.default.defaultRules.strong.order,match:s=>i.GuildNavigationRegex.exec(s),parse:function(s){var r,d,n;const h=(r=s[2])!==null&&r!==void 0?r:s[3];if(h==="linked-roles"){const g=(n=(d=s[4])===null||d===void 0?void 0:d.slice(1))!==null&&n!==void 0?n:null;return{id:s[1],navigation:h,roleId:g}}else return{id:s[1],navigation:h}}}}}),ns=ne({n(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.slashCommand=void 0;var a=t(ge()),i=Se();e.slashCommand={order:a.default.defaultRules.strong.order,match:s=>i.SlashCommandRegex.exec(s),parse:function(s){const r=s[1].split(" "),d={fullName:s[1],name:r[0],subcommand:null,subcommandGroup:null,id:s[2]};return r.length==2&&(d.subcommand=r[1]),r.length===3&&(d.subcommandGroup=r[1],d.subcommand=r[2]),d}}}}),ls=ne({c(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.everyone=void 0;var a=t(ge()),i=Se();e.everyone={order:a.default.defaultRules.strong.order,match:s=>i.EveryoneRegex.exec(s),parse:function(){return{}}}}}),cs=ne({m(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TwemojiRegex=void 0,e.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/}}),us=ne({v(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.twemoji=void 0;var a=t(ge()),i=cs();e.twemoji={order:a.default.defaultRules.strong.order,match:s=>i.TwemojiRegex.exec(s),parse:function(s){return{name:s[0]}}}}}),hs=ne({z(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.channel=void 0;var a=t(ge()),i=Se();e.channel={order:a.default.defaultRules.strong.order,match:s=>i.ChannelMentionRegex.exec(s),parse:function(s){return{id:s[1]}}}}}),fs=ne({y(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.timestamp=void 0;var a=t(ge()),i=Se();e.timestamp={order:a.default.defaultRules.strong.order,match:s=>i.TimestampRegex.exec(s),parse:function(s){return{timestamp:s[1],format:s[2]}}}}}),Je=ne({w(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.extend=void 0;var t=(a,i)=>Object.assign({},i,a);e.extend=t}}),ms=ne({x(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.blockQuote=void 0;var a=t(ge()),i=Je(),s=Se();e.blockQuote=(0,i.extend)({match:function(r,d,n){return!/^$|\n *$/.test(n)||d.inQuote?null:s.BlockQuoteRegex.exec(r)},parse:function(r,d,n){const h=r[0],c=!!/^ *>>> ?/.exec(h)?/^ *>>> ?/:/^ *> ?/gm,o=h.replace(c,"");return{content:d(o,Object.assign({},n,{inQuote:!0})),type:"blockQuote"}}},a.default.defaultRules.blockQuote)}}),vs=ne({E(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.strikethrough=void 0;var a=t(ge()),i=Je(),s=Se();e.strikethrough=(0,i.extend)({match:a.default.inlineRegex(s.StrikeThroughRegex)},a.default.defaultRules.del)}}),ps=ne({S(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.codeBlock=void 0;var a=t(ge()),i=Je(),s=Se();e.codeBlock=(0,i.extend)({match:a.default.inlineRegex(s.CodeBlockRegex),parse:function(r,d,n){return{lang:(r[2]||"").trim(),content:r[3]||"",inQuote:n.inQuote||!1}}},a.default.defaultRules.codeBlock)}}),gs=ne({q(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoji=void 0;var a=t(ge()),i=Se();e.emoji={order:a.default.defaultRules.strong.order,match:s=>i.EmojiRegex.exec(s),parse:function(s){return{animated:s[1]==="a",name:s[2],id:s[3]}}}}}),_s=ne({Z(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.role=void 0;var a=t(ge()),i=Se();e.role={order:a.default.defaultRules.strong.order,match:s=>i.RoleMentionRegex.exec(s),parse:function(s){return{id:s[1]}}}}}),bs=ne({W(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.autolink=void 0;var a=t(ge()),i=Je();e.autolink=(0,i.extend)({parse:s=>({content:[{type:"text",content:s[1]}],target:s[1]})},a.default.defaultRules.autolink)}}),zs=ne({K(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.here=void 0;var a=t(ge()),i=Se();e.here={order:a.default.defaultRules.strong.order,match:s=>i.HereRegex.exec(s),parse:function(){return{}}}}}),ys=ne({Q(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoticon=void 0;var a=t(ge()),i=Se();e.emoticon={order:a.default.defaultRules.text.order,match:s=>i.EmoticonRegex.exec(s),parse:function(s){return{type:"text",content:s[1]}}}}}),ws=ne({X(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.user=void 0;var a=t(ge()),i=Se();e.user={order:a.default.defaultRules.strong.order,match:s=>i.UserMentionRegex.exec(s),parse:function(s){return{id:s[1],type:"user"}}}}}),$s=ne({J(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.spoiler=void 0;var t=Se();e.spoiler={order:0,match:a=>t.SpoilerRegex.exec(a),parse:function(a,i,s){return{content:i(a[1],s)}}}}}),Ms=ne({Y(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.heading=void 0;var a=t(ge()),i=Je(),s=Se();e.heading=(0,i.extend)({match:function(r,d){return d.prevCapture===null||d.prevCapture.slice(-1)[0]===`
`?s.HeadingRegex.exec(r):null}},a.default.defaultRules.heading)}}),xs=ne({ee(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.subtext=void 0;var a=t(ge()),i=Se();e.subtext={order:a.default.defaultRules.heading.order-.5,match:function(s,r){return r.prevCapture===null||r.prevCapture.slice(-1)[0]===`
`?i.SubtextRegex.exec(s):null},parse:function(s,r,d){return{content:r(s[1],d)}}}}}),Hs=ne({te(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.text=void 0;var a=t(ge()),i=Je(),s=Se();e.text=(0,i.extend)({match:r=>s.TextRegex.exec(r)},a.default.defaultRules.text)}}),ks=ne({ae(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.url=void 0;var a=t(ge()),i=Je();e.url=(0,i.extend)({parse:s=>({content:[{type:"text",content:s[1]}],target:s[1]})},a.default.defaultRules.url)}}),Ts=ne({ie(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.em=void 0;var a=Je(),i=t(ge());e.em=(0,a.extend)({parse:function(s,r,d){const n=i.default.defaultRules.em.parse(s,r,Object.assign({},d,{inEmphasis:!0}));return d.inEmphasis?n.content:n}},i.default.defaultRules.em)}}),Cs=ne({se(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.br=void 0;var a=t(ge()),i=Je();e.br=(0,i.extend)({match:a.default.anyScopeRegex(/^\n/)},a.default.defaultRules.br)}}),As=ne({re(e){"use strict";var t=e&&e.__importDefault||function(me){return me&&me.__esModule?me:{default:me}};Object.defineProperty(e,"__esModule",{value:!0}),e.rulesExtended=e.rules=e.SimpleMarkdown=void 0,e.parse=be;var a=t(ge());e.SimpleMarkdown=a.default;var i=os(),s=ns(),r=ls(),d=us(),n=hs(),h=fs(),g=ms(),c=vs(),o=ps(),M=gs(),_=_s(),y=bs(),m=zs(),f=ys(),$=ws(),R=$s(),I=Ms(),Z=xs(),k=Hs(),x=ks(),N=Ts(),ue=Cs();e.rules={blockQuote:g.blockQuote,codeBlock:o.codeBlock,newline:a.default.defaultRules.newline,escape:a.default.defaultRules.escape,autolink:y.autolink,url:x.url,em:N.em,strong:a.default.defaultRules.strong,underline:a.default.defaultRules.u,strikethrough:c.strikethrough,inlineCode:a.default.defaultRules.inlineCode,text:k.text,emoticon:f.emoticon,br:ue.br,spoiler:R.spoiler,heading:I.heading,subtext:Z.subtext,user:$.user,channel:n.channel,role:_.role,emoji:M.emoji,everyone:r.everyone,here:m.here,twemoji:d.twemoji,timestamp:h.timestamp,slashCommand:s.slashCommand,guildNavigation:i.guildNavigation},e.rulesExtended=Object.assign(Object.assign({},e.rules),{link:a.default.defaultRules.link});var pe=a.default.parserFor(e.rules),ve=a.default.parserFor(e.rulesExtended);function be(me,ze="normal"){return ze==="normal"?pe(me,{inline:!0}):ve(me,{inline:!0})}e.default=be}}),Pt=globalThis,sa=Pt.ShadowRoot&&(Pt.ShadyCSS===void 0||Pt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ra=Symbol(),Pa=new WeakMap,Ua=class{constructor(e,t,a){if(this._$cssResult$=!0,a!==ra)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(sa&&e===void 0){const a=t!==void 0&&t.length===1;a&&(e=Pa.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),a&&Pa.set(t,e))}return e}toString(){return this.cssText}},Es=e=>new Ua(typeof e=="string"?e:e+"",void 0,ra),ke=(e,...t)=>{const a=e.length===1?e[0]:t.reduce((i,s,r)=>i+(d=>{if(d._$cssResult$===!0)return d.cssText;if(typeof d=="number")return d;throw Error("Value passed to 'css' function must be a 'css' function result: "+d+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[r+1],e[0]);return new Ua(a,e,ra)},Ss=(e,t)=>{if(sa)e.adoptedStyleSheets=t.map(a=>a instanceof CSSStyleSheet?a:a.styleSheet);else for(const a of t){const i=document.createElement("style"),s=Pt.litNonce;s!==void 0&&i.setAttribute("nonce",s),i.textContent=a.cssText,e.appendChild(i)}},Na=sa?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let a="";for(const i of t.cssRules)a+=i.cssText;return Es(a)})(e):e,{is:js,defineProperty:Os,getOwnPropertyDescriptor:Is,getOwnPropertyNames:Vs,getOwnPropertySymbols:Rs,getPrototypeOf:Ds}=Object,Ut=globalThis,La=Ut.trustedTypes,Bs=La?La.emptyScript:"",Ps=Ut.reactiveElementPolyfillSupport,Ht=(e,t)=>e,Nt={toAttribute(e,t){switch(t){case Boolean:e=e?Bs:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let a=e;switch(t){case Boolean:a=e!==null;break;case Number:a=e===null?null:Number(e);break;case Object:case Array:try{a=JSON.parse(e)}catch{a=null}}return a}},da=(e,t)=>!js(e,t),Fa={attribute:!0,type:String,converter:Nt,reflect:!1,useDefault:!1,hasChanged:da};Symbol.metadata??=Symbol("metadata"),Ut.litPropertyMetadata??=new WeakMap;var ft=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Fa){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const a=Symbol(),i=this.getPropertyDescriptor(e,a,t);i!==void 0&&Os(this.prototype,e,i)}}static getPropertyDescriptor(e,t,a){const{get:i,set:s}=Is(this.prototype,e)??{get(){return this[t]},set(r){this[t]=r}};return{get:i,set(r){const d=i?.call(this);s?.call(this,r),this.requestUpdate(e,d,a)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Fa}static _$Ei(){if(this.hasOwnProperty(Ht("elementProperties")))return;const e=Ds(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ht("properties"))){const t=this.properties,a=[...Vs(t),...Rs(t)];for(const i of a)this.createProperty(i,t[i])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[a,i]of t)this.elementProperties.set(a,i)}this._$Eh=new Map;for(const[t,a]of this.elementProperties){const i=this._$Eu(t,a);i!==void 0&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const a=new Set(e.flat(1/0).reverse());for(const i of a)t.unshift(Na(i))}else e!==void 0&&t.push(Na(e));return t}static _$Eu(e,t){const a=t.attribute;return a===!1?void 0:typeof a=="string"?a:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const a of t.keys())this.hasOwnProperty(a)&&(e.set(a,this[a]),delete this[a]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ss(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,a){this._$AK(e,a)}_$ET(e,t){const a=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,a);if(i!==void 0&&a.reflect===!0){const s=(a.converter?.toAttribute!==void 0?a.converter:Nt).toAttribute(t,a.type);this._$Em=e,s==null?this.removeAttribute(i):this.setAttribute(i,s),this._$Em=null}}_$AK(e,t){const a=this.constructor,i=a._$Eh.get(e);if(i!==void 0&&this._$Em!==i){const s=a.getPropertyOptions(i),r=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Nt;this._$Em=i;const d=r.fromAttribute(t,s.type);this[i]=d??this._$Ej?.get(i)??d,this._$Em=null}}requestUpdate(e,t,a,i=!1,s){if(e!==void 0){const r=this.constructor;if(i===!1&&(s=this[e]),a??=r.getPropertyOptions(e),!((a.hasChanged??da)(s,t)||a.useDefault&&a.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,a))))return;this.C(e,t,a)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:a,reflect:i,wrapped:s},r){a&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??t??this[e]),s!==!0||r!==void 0)||(this._$AL.has(e)||(this.hasUpdated||a||(t=void 0),this._$AL.set(e,t)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[i,s]of this._$Ep)this[i]=s;this._$Ep=void 0}const a=this.constructor.elementProperties;if(a.size>0)for(const[i,s]of a){const{wrapped:r}=s,d=this[i];r!==!0||this._$AL.has(i)||d===void 0||this.C(i,void 0,s,d)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(a=>a.hostUpdate?.()),this.update(t)):this._$EM()}catch(a){throw e=!1,this._$EM(),a}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};ft.elementStyles=[],ft.shadowRootOptions={mode:"open"},ft[Ht("elementProperties")]=new Map,ft[Ht("finalized")]=new Map,Ps?.({ReactiveElement:ft}),(Ut.reactiveElementVersions??=[]).push("2.1.2");var oa=globalThis,qa=e=>e,Lt=oa.trustedTypes,Za=Lt?Lt.createPolicy("lit-html",{createHTML:e=>e}):void 0,na="$lit$",Ye=`lit$${Math.random().toFixed(9).slice(2)}$`,la="?"+Ye,Us=`<${la}>`,dt=document,kt=()=>dt.createComment(""),Tt=e=>e===null||typeof e!="object"&&typeof e!="function",ca=Array.isArray,Ga=e=>ca(e)||typeof e?.[Symbol.iterator]=="function",ua=`[ 	
\f\r]`,Ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Wa=/-->/g,Ka=/>/g,ot=RegExp(`>|${ua}(?:([^\\s"'>=/]+)(${ua}*=${ua}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Qa=/'/g,Xa=/"/g,Ja=/^(?:script|style|textarea|title)$/i,ha=e=>(t,...a)=>({_$litType$:e,strings:t,values:a}),l=ha(1),ee=ha(2),Un=ha(3),Be=Symbol.for("lit-noChange"),U=Symbol.for("lit-nothing"),Ya=new WeakMap,nt=dt.createTreeWalker(dt,129);function ei(e,t){if(!ca(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Za!==void 0?Za.createHTML(t):t}var ti=(e,t)=>{const a=e.length-1,i=[];let s,r=t===2?"<svg>":t===3?"<math>":"",d=Ct;for(let n=0;n<a;n++){const h=e[n];let g,c,o=-1,M=0;for(;M<h.length&&(d.lastIndex=M,c=d.exec(h),c!==null);)M=d.lastIndex,d===Ct?c[1]==="!--"?d=Wa:c[1]!==void 0?d=Ka:c[2]!==void 0?(Ja.test(c[2])&&(s=RegExp("</"+c[2],"g")),d=ot):c[3]!==void 0&&(d=ot):d===ot?c[0]===">"?(d=s??Ct,o=-1):c[1]===void 0?o=-2:(o=d.lastIndex-c[2].length,g=c[1],d=c[3]===void 0?ot:c[3]==='"'?Xa:Qa):d===Xa||d===Qa?d=ot:d===Wa||d===Ka?d=Ct:(d=ot,s=void 0);const _=d===ot&&e[n+1].startsWith("/>")?" ":"";r+=d===Ct?h+Us:o>=0?(i.push(g),h.slice(0,o)+na+h.slice(o)+Ye+_):h+Ye+(o===-2?n:_)}return[ei(e,r+(e[a]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),i]},fa=class Yi{constructor({strings:t,_$litType$:a},i){let s;this.parts=[];let r=0,d=0;const n=t.length-1,h=this.parts,[g,c]=ti(t,a);if(this.el=Yi.createElement(g,i),nt.currentNode=this.el.content,a===2||a===3){const o=this.el.content.firstChild;o.replaceWith(...o.childNodes)}for(;(s=nt.nextNode())!==null&&h.length<n;){if(s.nodeType===1){if(s.hasAttributes())for(const o of s.getAttributeNames())if(o.endsWith(na)){const M=c[d++],_=s.getAttribute(o).split(Ye),y=/([.?@])?(.*)/.exec(M);h.push({type:1,index:r,name:y[2],strings:_,ctor:y[1]==="."?ii:y[1]==="?"?si:y[1]==="@"?ri:At}),s.removeAttribute(o)}else o.startsWith(Ye)&&(h.push({type:6,index:r}),s.removeAttribute(o));if(Ja.test(s.tagName)){const o=s.textContent.split(Ye),M=o.length-1;if(M>0){s.textContent=Lt?Lt.emptyScript:"";for(let _=0;_<M;_++)s.append(o[_],kt()),nt.nextNode(),h.push({type:2,index:++r});s.append(o[M],kt())}}}else if(s.nodeType===8)if(s.data===la)h.push({type:2,index:r});else{let o=-1;for(;(o=s.data.indexOf(Ye,o+1))!==-1;)h.push({type:7,index:r}),o+=Ye.length-1}r++}}static createElement(t,a){const i=dt.createElement("template");return i.innerHTML=t,i}};function lt(e,t,a=e,i){if(t===Be)return t;let s=i!==void 0?a._$Co?.[i]:a._$Cl;const r=Tt(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(e),s._$AT(e,a,i)),i!==void 0?(a._$Co??=[])[i]=s:a._$Cl=s),s!==void 0&&(t=lt(e,s._$AS(e,t.values),s,i)),t}var ai=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:a}=this._$AD,i=(e?.creationScope??dt).importNode(t,!0);nt.currentNode=i;let s=nt.nextNode(),r=0,d=0,n=a[0];for(;n!==void 0;){if(r===n.index){let h;n.type===2?h=new Ft(s,s.nextSibling,this,e):n.type===1?h=new n.ctor(s,n.name,n.strings,this,e):n.type===6&&(h=new di(s,this,e)),this._$AV.push(h),n=a[++d]}r!==n?.index&&(s=nt.nextNode(),r++)}return nt.currentNode=dt,i}p(e){let t=0;for(const a of this._$AV)a!==void 0&&(a.strings!==void 0?(a._$AI(e,a,t),t+=a.strings.length-2):a._$AI(e[t])),t++}},Ft=class es{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,a,i,s){this.type=2,this._$AH=U,this._$AN=void 0,this._$AA=t,this._$AB=a,this._$AM=i,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const a=this._$AM;return a!==void 0&&t?.nodeType===11&&(t=a.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,a=this){t=lt(this,t,a),Tt(t)?t===U||t==null||t===""?(this._$AH!==U&&this._$AR(),this._$AH=U):t!==this._$AH&&t!==Be&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ga(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==U&&Tt(this._$AH)?this._$AA.nextSibling.data=t:this.T(dt.createTextNode(t)),this._$AH=t}$(t){const{values:a,_$litType$:i}=t,s=typeof i=="number"?this._$AC(t):(i.el===void 0&&(i.el=fa.createElement(ei(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===s)this._$AH.p(a);else{const r=new ai(s,this),d=r.u(this.options);r.p(a),this.T(d),this._$AH=r}}_$AC(t){let a=Ya.get(t.strings);return a===void 0&&Ya.set(t.strings,a=new fa(t)),a}k(t){ca(this._$AH)||(this._$AH=[],this._$AR());const a=this._$AH;let i,s=0;for(const r of t)s===a.length?a.push(i=new es(this.O(kt()),this.O(kt()),this,this.options)):i=a[s],i._$AI(r),s++;s<a.length&&(this._$AR(i&&i._$AB.nextSibling,s),a.length=s)}_$AR(t=this._$AA.nextSibling,a){for(this._$AP?.(!1,!0,a);t!==this._$AB;){const i=qa(t).nextSibling;qa(t).remove(),t=i}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},At=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,a,i,s){this.type=1,this._$AH=U,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=s,a.length>2||a[0]!==""||a[1]!==""?(this._$AH=Array(a.length-1).fill(new String),this.strings=a):this._$AH=U}_$AI(e,t=this,a,i){const s=this.strings;let r=!1;if(s===void 0)e=lt(this,e,t,0),r=!Tt(e)||e!==this._$AH&&e!==Be,r&&(this._$AH=e);else{const d=e;let n,h;for(e=s[0],n=0;n<s.length-1;n++)h=lt(this,d[a+n],t,n),h===Be&&(h=this._$AH[n]),r||=!Tt(h)||h!==this._$AH[n],h===U?e=U:e!==U&&(e+=(h??"")+s[n+1]),this._$AH[n]=h}r&&!i&&this.j(e)}j(e){e===U?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ii=class extends At{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===U?void 0:e}},si=class extends At{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==U)}},ri=class extends At{constructor(e,t,a,i,s){super(e,t,a,i,s),this.type=5}_$AI(e,t=this){if((e=lt(this,e,t,0)??U)===Be)return;const a=this._$AH,i=e===U&&a!==U||e.capture!==a.capture||e.once!==a.once||e.passive!==a.passive,s=e!==U&&(a===U||i);i&&this.element.removeEventListener(this.name,this,a),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},di=class{constructor(e,t,a){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=a}get _$AU(){return this._$AM._$AU}_$AI(e){lt(this,e)}},Ns={M:na,P:Ye,A:la,C:1,L:ti,R:ai,D:Ga,V:lt,I:Ft,H:At,N:si,U:ri,B:ii,F:di},Ls=oa.litHtmlPolyfillSupport;Ls?.(fa,Ft),(oa.litHtmlVersions??=[]).push("3.3.3");var oi=(e,t,a)=>{const i=a?.renderBefore??t;let s=i._$litPart$;if(s===void 0){const r=a?.renderBefore??null;i._$litPart$=s=new Ft(t.insertBefore(kt(),r),r,void 0,a??{})}return s._$AI(e),s},ma=globalThis,Me=class extends ft{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=oi(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Be}};Me._$litElement$=!0,Me.finalized=!0,ma.litElementHydrateSupport?.({LitElement:Me});var Fs=ma.litElementPolyfillSupport;Fs?.({LitElement:Me}),(ma.litElementVersions??=[]).push("4.2.2");var Xe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},it=e=>(...t)=>({_$litDirective$:e,values:t}),ct=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,a){this._$Ct=e,this._$AM=t,this._$Ci=a}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:qs}=Ns,ni=e=>e,li=e=>e.strings===void 0,ci=()=>document.createComment(""),Et=(e,t,a)=>{const i=e._$AA.parentNode,s=t===void 0?e._$AB:t._$AA;if(a===void 0){const r=i.insertBefore(ci(),s),d=i.insertBefore(ci(),s);a=new qs(r,d,e,e.options)}else{const r=a._$AB.nextSibling,d=a._$AM,n=d!==e;if(n){let h;a._$AQ?.(e),a._$AM=e,a._$AP!==void 0&&(h=e._$AU)!==d._$AU&&a._$AP(h)}if(r!==s||n){let h=a._$AA;for(;h!==r;){const g=ni(h).nextSibling;ni(i).insertBefore(h,s),h=g}}}return a},ut=(e,t,a=e)=>(e._$AI(t,a),e),Zs={},va=(e,t=Zs)=>e._$AH=t,Gs=e=>e._$AH,pa=e=>{e._$AR(),e._$AA.remove()},ga=it(class extends ct{constructor(){super(...arguments),this.key=U}render(e,t){return this.key=e,t}update(e,[t,a]){return t!==this.key&&(va(e),this.key=t),a}}),ui=(e,t,a)=>{const i=new Map;for(let s=t;s<=a;s++)i.set(e[s],s);return i},_a=it(class extends ct{constructor(e){if(super(e),e.type!==Xe.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,a){let i;a===void 0?a=t:t!==void 0&&(i=t);const s=[],r=[];let d=0;for(const n of e)s[d]=i?i(n,d):d,r[d]=a(n,d),d++;return{values:r,keys:s}}render(e,t,a){return this.dt(e,t,a).values}update(e,[t,a,i]){const s=Gs(e),{values:r,keys:d}=this.dt(t,a,i);if(!Array.isArray(s))return this.ut=d,r;const n=this.ut??=[],h=[];let g,c,o=0,M=s.length-1,_=0,y=r.length-1;for(;o<=M&&_<=y;)if(s[o]===null)o++;else if(s[M]===null)M--;else if(n[o]===d[_])h[_]=ut(s[o],r[_]),o++,_++;else if(n[M]===d[y])h[y]=ut(s[M],r[y]),M--,y--;else if(n[o]===d[y])h[y]=ut(s[o],r[y]),Et(e,h[y+1],s[o]),o++,y--;else if(n[M]===d[_])h[_]=ut(s[M],r[_]),Et(e,s[o],s[M]),M--,_++;else if(g===void 0&&(g=ui(d,_,y),c=ui(n,o,M)),g.has(n[o]))if(g.has(n[M])){const m=c.get(d[_]),f=m!==void 0?s[m]:null;if(f===null){const $=Et(e,s[o]);ut($,r[_]),h[_]=$}else h[_]=ut(f,r[_]),Et(e,s[o],f),s[m]=null;_++}else pa(s[M]),M--;else pa(s[o]),o++;for(;_<=y;){const m=Et(e,h[y+1]);ut(m,r[_]),h[_++]=m}for(;o<=M;){const m=s[o++];m!==null&&pa(m)}return this.ut=d,va(e,h),Be}});function hi({id:e,name:t}){return e?l`<img class="emoji" src="/emojis/${e.replace(/\D/g,"")}" alt=":${t}:">`:t??""}var Ws={1:"primary",2:"secondary",3:"success",4:"danger"},Ks=5;function Qs(e,t,a){return l`<discord-action-row>${e.components.map(i=>i.type===2?Xs(i,t,a):ga(JSON.stringify(i),Js(i,t,a)))}</discord-action-row>`}function qt({emoji:e,label:t}){return[e?.name,t].filter(Boolean).join(" ")}function Xs(e,t,a){const{custom_id:i="",style:s,url:r="",label:d,disabled:n=!1}=e,{emoji:h}=e,g=l`${h?l`<span aria-hidden="true">${hi(h)}</span>`:U}${d??""}`;if(s===Ks)return l`
      <a class="press secondary" href=${r} target="_blank"
        rel="noreferrer noopener">${g}</a>
    `;const c=a.includes(i);return l`
    <button
      type="button"
      class="press ${Ws[s]??"secondary"}"
      ?disabled=${n}
      aria-busy=${c?"true":U}
      aria-label=${d?U:h?.name??"Button"}
      data-focus=${qt(e)}
      @click=${()=>c||t(i)}
    >${g}</button>
  `}function Js(e,t,a){const{custom_id:i,placeholder:s="Make a selection",options:r=[]}=e,d=e.max_values>1,n=c=>{const o=[...c.selectedOptions].map(({value:M})=>M);for(const M of c.options)M.selected=M.defaultSelected;t(i,o)},h=l`
    <select
      class="menu"
      aria-label=${s}
      aria-busy=${a.includes(i)?"true":U}
      ?disabled=${e.disabled===!0}
      ?multiple=${d}
      size=${d?Math.min(r.length,6):U}
      data-focus=${s}
      @change=${d?U:c=>n(fi(c))}
      @keydown=${d?U:Ys}
    >${d?U:l`<option value="" hidden selected>${s}</option>`}${r.map(({label:c,value:o,description:M,default:_})=>l`<option value=${o} ?selected=${_===!0}>${M?`${c} \u2013 ${M}`:c}</option>`)}</select>
  `;return d?l`
    <div
      class="multiple">${h}<button type="button" class="press primary" @click=${({currentTarget:c})=>{const o=c.previousElementSibling;o instanceof HTMLSelectElement&&n(o)}}>Done</button></div>
  `:h}function fi({currentTarget:e}){return e}function Ys(e){!(e.key.startsWith("Arrow")||e.key.length===1||["Enter","Home","End","PageUp","PageDown"].includes(e.key))||e.ctrlKey||e.metaKey||(e.preventDefault(),fi(e).showPicker())}var St=class extends Error{name="ApiError"};async function mt(e,t,a={}){const i=await fetch(`/api/${t}`,{method:e,headers:{"content-type":"application/json"},body:JSON.stringify(a)}).catch(()=>{throw new St("The playground does not answer")}),s=i.status===204?null:await i.json();if(!i.ok)throw new St(s?.error??`Error ${i.status}`);return s}function er(e,t){return mt("POST","slash",{player:e,line:t})}function tr(e,t,a){return mt("POST","user-command",{player:e,name:t,target:a})}function ar(e,t,a,i){return mt("POST","component",{player:e,message:t,customId:a,values:i})}function ir(e,{interaction:t},a){return mt("POST","modal",{player:e,interaction:t,entries:a})}var mi=()=>{},ba=!1;function sr(e){mi=e}function je(){ba||(ba=!0,queueMicrotask(()=>{ba=!1,rr()}))}function rr(){const e=document.activeElement,t=e instanceof HTMLElement?e.dataset.focus:void 0,a=e?.closest("[data-parts]"),i=e?.closest(".screen");mi(),!(!(e instanceof HTMLElement)||t===void 0||!a)&&(e.isConnected&&e.dataset.focus===t||requestAnimationFrame(()=>{const s=[...a.querySelectorAll("[data-focus]")],r=s.find(({dataset:d})=>d.focus===t)??s[0];a.isConnected?r?.focus({preventScroll:!0}):i?.querySelector(".composer input")?.focus()}))}var dr=6e3,za="",vi;async function qe(...e){try{return await mt(...e)}catch(t){if(!(t instanceof St))throw t;pi(t.message),clearTimeout(vi),vi=setTimeout(()=>pi(""),dr)}}function or(){return l`<p id="toast" role="alert" ?hidden=${za===""}>${za}</p>`}function pi(e){za=e,je()}function nr(e){const[t]=e.get("players"),a=e.messagesFor(t?.id??"").findLast(s=>!s.ephemeral&&gi(s).length>0),i=({custom_id:s})=>qe("POST","everybody",{message:a?.id,customId:s});return l`
    <section id="everybody" data-parts>
      <div class="head">
        <h2>Everybody at once</h2>
      </div>
      <div class="buttons">${a===void 0?l`<em>nothing to press yet</em>`:gi(a).map(s=>l`
            <button
              type="button"
              class="small"
              data-focus=${qt(s)}
              aria-label="Everybody presses ${s.label??qt(s)} now"
              @click=${()=>i(s)}
            >${qt(s)}</button>
          `)}</div>
    </section>
  `}function gi({components:e}){return e.flatMap(t=>t.components).filter(t=>t.type===2).filter(({custom_id:t,disabled:a})=>t!==void 0&&!a)}var ya=1e3,Zt=60*ya,Gt=60*Zt,Wt=24*Gt,Kt=new Intl.RelativeTimeFormat("en",{numeric:"always"});function lr(e,t){const a=e-t,i=Math.abs(a);return i<Zt?Kt.format(Math.round(a/ya),"second"):i<Gt?Kt.format(Math.round(a/Zt),"minute"):i<Wt?Kt.format(Math.round(a/Gt),"hour"):Kt.format(Math.round(a/Wt),"day")}var _i={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function vt(e,t){return new Intl.DateTimeFormat("en-GB",_i[t]??_i.f).format(e)}function cr(e,t){const a=vt(e,"t"),i=vt(e,"d");return i===vt(t,"d")?`Today at ${a}`:i===vt(t-Wt,"d")?`Yesterday at ${a}`:`${i} ${a}`}function Qt(e){const t=[[Wt,"d"],[Gt,"h"],[Zt,"min"],[ya,"s"]],a=t.findIndex(([r])=>e>=r);if(a<0)return"0 s";let i=e;return t.slice(a,a+2).map(([r,d])=>{const n=Math.floor(i/r);return i-=n*r,n===0?"":`${n} ${d}`}).filter(r=>r!=="").join(" ")}var bi="Point at a fault to see what it does.";function ur(e){const t=Map.groupBy(e,({group:a})=>a);return l`
    <section>
      <div class="head">
        <h2>Faults</h2>
        <button type="button" class="small" @click=${zi}>Clear faults</button>
      </div>
      <div class="fault-groups">${[...t].map(([a,i])=>hr(a,i))}</div>
      <p class="hint" aria-hidden="true">${bi}</p>
    </section>
  `}function zi(){qe("DELETE","faults")}function hr(e,t){return l`
    <div class="fault-group" role="group" aria-labelledby="faults-${e}">
      <h3 id="faults-${e}">${e}</h3>
      <ul class="faults">${t.map(fr)}</ul>
    </div>
  `}function fr({name:e,label:t,hint:a,lastsMs:i,endsAt:s}){const r=s!==null,d=()=>{bi=a,je()};return l`<li>
    <button
      type="button"
      class="small"
      aria-pressed=${i===null?U:String(r)}
      aria-describedby="hint-${e}"
      @click=${()=>qe("POST",`faults/${e}`,{on:!r})}
      @focus=${d}
      @pointerover=${d}
    >${t} ${mr(i,s)}</button><span id="hint-${e}" class="unseen">${a}</span>
  </li>`}function mr(e,t){return t!==null?l`<span class="rest">${Qt(Math.max(0,t-Date.now()))}</span>`:e===null?U:l`<span class="lasts">${Qt(e)}</span>`}function vr(e){const t=pr(e.get("commands")),a=i=>s=>qe("POST","languages",{locale:s,...i!==void 0&&{player:i}});return l`
    <section id="languages">
      <div class="head">
        <h2>Languages</h2>
      </div>
      <ul class="languages">
        <li>${yi("Server",e.get("guildLocale"),t,a(void 0))}</li>
        ${e.get("players").map(({id:i,name:s,locale:r})=>l`<li>${yi(s,r,t,a(i))}</li>`)}
      </ul>
    </section>
  `}function pr(e){const t=e.flatMap(a=>Object.keys(a.description_localizations??{}));return[...new Set(["en-US",...t])]}function yi(e,t,a,i){return l`
    <label>${e} <select class="small" aria-label="Language of ${e}" @change=${({currentTarget:r})=>i(r.value)}>${a.map(r=>l`<option value=${r} ?selected=${r===t}>${gr(r)}</option>`)}</select></label>
  `}function gr(e){return new Intl.DisplayNames("en",{type:"language"}).of(e)??e}function _r(e){const t=e.get("guild").name;return l`
    <section>
      <div class="head">
        <h2>Server</h2>
        <select class="small" aria-label="The server that is shown"
          @change=${({currentTarget:i})=>qe("POST","servers",{name:i.value})}>${e.get("servers").map(i=>l`<option value=${i} ?selected=${i===t}>${i}</option>`)}</select>
      </div>
    </section>
  `}function br({gateway:e,lastEvent:t,store:a,ended:i}){return i?wa(!1,"Bot ended","bot"):l`${wa(e==="connected",`Gateway ${e}`,"gateway")}${t===""?U:l`<span class="last-event">${t}</span>`}${wa(a==="up",`Store ${a}`,"store")}`}function zr(e){const{gateway:t,store:a,ended:i}=e.get("status");return t!=="connected"||a!=="up"||i!==null||e.get("faults").some(({endsAt:s})=>s!==null)}function wi(){return l`<p class="ended" role="alert">The playground does not answer.</p>`}function yr({ended:e}){return l`<p id="ended" class="ended" role="alert" ?hidden=${!e}>${e?l`
        <span>The bot has ended: ${e.line}. The program would exit with code ${e.exitCode}.</span>
        <button type="button" class="small" @click=${zi}>Start the bot again</button>
      `:U}</p>`}function wa(e,t,a){return l`<span class=${e?"indicator":"indicator bad"} data-indicator=${a}>${t}</span>`}var wr=[1,2,5,10,60],$r=12,Mr=1500;function xr(e,t){return l`
    ${Hr(e)}${kr(e)}
    <details class="more" ?open=${t}>
      <summary>Gateway, faults, Redis keys</summary>
      <p id="status" class="status" role="status">${br(e.get("status"))}</p>
      ${nr(e)}${_r(e)}${vr(e)}${ur(e.get("faults"))}${Ar(e)}
    </details>
  `}function Hr(e){const{aheadMs:t}=e.get("clock");return l`
    <section class="strip">
      <div class="head">
        <h2>Clock, min</h2>
        <output>${t<1e3?"on time":`${Qt(t)} ahead`}</output>
      </div>
      <div class="buttons">${wr.map(a=>l`
          <button
            type="button"
            class="small"
            aria-label="+${a} ${a===1?"minute":"minutes"} on the clock"
            @click=${()=>qe("POST","clock",{minutes:a})}
          >+${a}</button>
        `)}</div>
    </section>
  `}function kr(e){const{sides:t,upcoming:a}=e.get("dice");return l`
    <section class="strip">
      <div class="head">
        <h2>Next dice</h2>
        <output>${a.length===0?"random":a.join(", ")}</output>
      </div>
      <div class="buttons">
          ${t<=$r?Tr(t):Cr(t)}
          <button type="button" class="small" @click=${()=>qe("DELETE","dice")}>Random</button>
        </div>
    </section>
  `}function Tr(e){return Array.from({length:e},(t,a)=>l`
      <button
        type="button"
        class="small die"
        aria-label="${a+1} on the next die"
        @click=${()=>qe("POST","dice",{value:a+1})}
      >${a+1}</button>
    `)}function Cr(e){return l`
    <form class="buttons" novalidate @submit=${a=>{a.preventDefault();const i=new FormData(a.currentTarget).get("value");qe("POST","dice",{value:Number(i)})}}>
      <input type="number" name="value" min="1" max=${e} value="1"
        aria-label="The next die shows">
      <button type="submit" class="small">Add</button>
    </form>
  `}function Ar(e){const t=e.get("keys");return l`
    <section>
      <div class="head"><h2>Redis keys</h2><span>${t.length}</span></div>
      <ul class="keys">${_a(t,({key:a})=>a,a=>Er(a,e))}</ul>
    </section>
  `}function Er(e,t){const{key:a,type:i,value:s,expiresAt:r}=e,d=l`<span class=${t.hasChanged(a,Mr)?"key lit":"key"}>${a}</span>`;return l`
    <li data-key=${a}>
      <details>
        <summary>
            ${ga(s,d)}
            <span class="type">${i}</span>
            <span class="expires" title="Time to live">${r===null?"no expiry":Qt(Math.max(0,r-t.now))}</span>
            <span class="preview">${s.replaceAll(`
`," \xB7 ")}</span>
          </summary>
        <pre>${Sr(s)}</pre>
      </details>
    </li>
  `}function Sr(e){if(!e.startsWith("{")&&!e.startsWith("["))return e;try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}var pt=ds(As()),jr={order:pt.SimpleMarkdown.defaultRules.link.order,match:pt.SimpleMarkdown.inlineRegex(/^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/),parse:([,e="",t],a,i)=>({content:a(e,i),target:t})},Or={order:pt.SimpleMarkdown.defaultRules.heading.order,match:(e,{prevCapture:t})=>(t?.[0]??`
`).endsWith(`
`)?/^(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/.exec(e):null,parse:([e=""],t,a)=>({ordered:/^ *\d/.test(e),content:e.trimEnd().split(`
`).map(i=>{const[,s="",r=""]=/^( *)(?:[-*]|\d+\.) +(.*)$/.exec(i)??[];return{type:"item",depth:Math.floor(s.length/2),content:t(r,{...a,prevCapture:["-"]})}})})};function Ir(e){return{...e,match:(t,a,i)=>a.isInTitle?null:e.match(t,a,i),parse:(t,a,i)=>e.parse(t,a,{...i,isInTitle:!0})}}var Vr=Object.entries(pt.rules).filter(([e])=>["heading","subtext"].includes(e)).map(([e,t])=>[e,Ir(t)]),Rr=pt.SimpleMarkdown.parserFor({...pt.rules,...Object.fromEntries(Vr),link:jr,list:Or});function $i(e){return Rr(e,{inline:!0})}function Mi(e){return $i(e).map($a).join("")}function $a({type:e,content:t,name:a,fullName:i,id:s}){switch(e){case"br":return`
`;case"emoji":return`:${a}:`;case"slashCommand":return`/${i}`;case"user":case"role":return`@${s}`;case"channel":return`#${s}`;case"everyone":case"here":return`@${e}`}return typeof t=="object"?t.map($a).join(""):t??a??""}function Xt(e,t){return l`<span class="md-text">${xi($i(e),t)}</span>`}function Dr(e){for(const t of document.querySelectorAll("time[data-at]")){const a=lr(Number(t.dataset.at),e);t.textContent!==a&&(t.textContent=a)}}var Br={strong:e=>l`<strong>${e}</strong>`,em:e=>l`<em>${e}</em>`,underline:e=>l`<u>${e}</u>`,strikethrough:e=>l`<s>${e}</s>`,inlineCode:e=>l`<code>${e}</code>`,codeBlock:e=>l`<pre>${e}</pre>`,blockQuote:e=>l`<blockquote>${e}</blockquote>`,subtext:e=>l`<small class="md-subtext">${e}</small>`,spoiler:e=>l`<button type="button" class="md-spoiler" aria-expanded="false" aria-label="Spoiler" @click=${Nr}>${e}</button>`};function Pr(e,t){const{type:a,id:i="",content:s="",level:r=1,depth:d=0}=e,n=typeof s=="string"?[s]:xi(s,t);switch(a){case"heading":return l`<div class="md-heading md-h${r}" role="heading" aria-level=${r+3}>${n}</div>`;case"list":return e.ordered?l`<ol>${n}</ol>`:l`<ul>${n}</ul>`;case"item":return l`<li class="depth-${Math.min(d,3)}">${n}</li>`;case"emoji":return hi(e);case"user":return Ma("user",t.nameOf(i)??"unknown-user");case"channel":return Ma("channel",t.channelName(i)??"unknown");case"slashCommand":return Ma("slash",e.fullName??"");case"url":case"autolink":case"link":return Ur(e.target??"",n);case"timestamp":return Lr(Number(e.timestamp)*1e3,e.format??"f")}return Br[a]?.(n)??$a(e)}function xi(e,t){return e.filter(({type:a},i)=>a!=="br"||e[i-1]?.type!=="codeBlock").map(a=>Pr(a,t))}function Ur(e,t){return/^https?:/.test(e)?l`<a href=${e} rel="noreferrer noopener" target="_blank">${t}</a>`:l`<span>${t}</span>`}function Ma(e,t){return l`<discord-mention type=${e}>${t}</discord-mention>`}function Nr({currentTarget:e}){const t=e;t.setAttribute("aria-expanded","true"),t.removeAttribute("aria-label")}function Lr(e,t){if(Number.isNaN(new Date(e).getTime()))return"Invalid Date";const a=vt(e,"F"),i=new Date(e).toISOString();return t==="R"?l`<time class="md-time" datetime=${i} title=${a} data-at=${e}></time>`:l`<time class="md-time" datetime=${i} title=${a}>${vt(e,t)}</time>`}var Fr=class{#e=new Map;#t;#i=new Map;get isReady(){return this.#t!==void 0}get now(){return Date.now()+this.get("clock").aheadMs}get(e){if(!this.#t)throw new TypeError("The feed has not begun");return this.#t[e]}nameOf(e){return this.get("players").find(t=>t.id===e)?.name??null}hasChanged(e,t){return Date.now()-(this.#i.get(e)??0)<t}messagesFor(e){return[...this.#e.values()].filter(({readerId:t})=>t===void 0||t===e)}apply(e,t){e==="snapshot"?this.#a(t):e==="message"?this.#s(t):this.#t&&(e==="keys"&&this.#r(t),this.#t={...this.#t,[e]:t})}#a(e){this.#t=e,this.#i.clear(),this.#e.clear();for(const t of e.messages)this.#e.set(t.id,t)}#s({kind:e,message:t}){e==="deleted"?this.#e.delete(t.id):this.#e.set(t.id,t)}#r(e){const t=new Map(this.get("keys").map(({key:a,value:i})=>[a,i]));for(const{key:a,value:i}of e)t.get(a)!==i&&this.#i.set(a,Date.now())}};function qr({isPlaying:e,text:t}){return l`
    <div class="round">
      <button
        type="button"
        class=${e?"press secondary":"press primary"}
        @click=${()=>qe("POST","round",{on:!e})}
      ><span aria-hidden="true">${e?"\u25A0":"\u25B6"}</span>${e?"Stop":"Play a round for me"}</button>
      <output class="step">${t}</output>
    </div>
  `}var Hi=["#5865f2","#57a55a","#d9822b","#c43d6b","#2e8fa3","#8a5fd0","#a58a1f"];function Jt({id:e,name:t}){const a=[...e].reduce((s,r)=>(s*31+Number(r))%9973,0),[i="?"]=t.trim().toUpperCase();return ki(Hi[a%Hi.length]??"#5865f2",i,52)}var Zr=ki("#202225","\u{1F3B2}",56);function ki(e,t,a){const i=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${e}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${a}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${Gr(t)}</text></svg>`;return`data:image/svg+xml,${encodeURIComponent(i)}`}function Gr(e){return e.toWellFormed().replace(/[<>&]/g,t=>`&#${t.charCodeAt(0)};`).replace(/\p{Cc}/gu,"?")}var Wr={},Kr=it(class extends ct{constructor(){super(...arguments),this.ot=Wr}render(e,t){return t()}update(e,[t,a]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((i,s)=>i===this.ot[s]))return Be}else if(this.ot===t)return Be;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,a)}}),Qr=2;function Xr(e,t,a){const i=e.get("commands").filter(({type:r})=>r===Qr).map(({name:r})=>r);if(i.length===0)return U;const s=(r,d,n)=>{r.currentTarget.closest("details")?.removeAttribute("open"),a(d,n)};return l`
    <details class="apps">
      <summary aria-label="Apps of ${t.name}">Apps</summary>
      <ul>${i.flatMap(r=>e.get("players").map(d=>l`<li><button type="button" @click=${n=>s(n,r,d)}>${r}: ${d.name}</button></li>`))}</ul>
    </details>
  `}var Jr=it(class extends ct{constructor(e){if(super(e),e.type!==Xe.PROPERTY&&e.type!==Xe.ATTRIBUTE&&e.type!==Xe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!li(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Be||t===U)return t;const a=e.element,i=e.name;if(e.type===Xe.PROPERTY){if(t===a[i])return Be}else if(e.type===Xe.BOOLEAN_ATTRIBUTE){if(!!t===a.hasAttribute(i))return Be}else if(e.type===Xe.ATTRIBUTE&&a.getAttribute(i)===t+"")return Be;return va(e),t}}),Yr=1,ed=1,td=2,ad=5;function id(e,t){return e.filter(({default_member_permissions:a})=>a===null||(BigInt(a)&~BigInt(t))===0n)}function sd(e,t){return e.map(a=>({...a,description:Ci(a,t),options:Ti(a.options??[],t)}))}function Ti(e,t){return e.map(a=>({...a,description:Ci(a,t),...a.options&&{options:Ti(a.options,t)}}))}function Ci({description:e,description_localizations:t},a){return Object.entries(t??{}).find(([s])=>s===a)?.[1]??e}function rd(e,t){if(!e.startsWith("/"))return[];const a=Ai(t),i=a.find(s=>Si(s,e));return i?nd(e,i):od(e,a)}function dd(e,t){const a=Ai(t).find(r=>Si(r,e));if(!a)return!1;const i=({name:r})=>new RegExp(`\\s${r}:\\s?\\S`).test(e),s=({name:r})=>new RegExp(`\\s${r}:\\s*$`).test(e);return a.options.every(r=>!s(r)&&(r.required!==!0||i(r)))}function Ai(e){return e.filter(({type:t})=>t===Yr).flatMap(t=>Ei(t,[]))}function Ei(e,t){const a=[...t,e.name],i=e.options??[],s=i.filter(({type:r})=>r===ed||r===td);return s.length>0?s.flatMap(r=>Ei(r,a)):[{path:a.join(" "),description:e.description,options:i}]}function Si({path:e},t){return t===`/${e}`||t.startsWith(`/${e} `)}function od(e,t){const a=e.slice(1).toLowerCase().split(" ").filter(i=>i!=="");return t.filter(({path:i})=>a.every(s=>i.split(" ").some(r=>r.startsWith(s)))).map(({path:i,description:s})=>({line:`/${i}`,label:`/${i}`,hint:s}))}function nd(e,{options:t}){const a=t.find(({name:i})=>new RegExp(`\\s${i}:(?:\\s*|\\s?\\S+)$`).test(e));return a?ld(e,a):t.filter(({name:i})=>!new RegExp(`\\s${i}:`).test(e)).map(i=>({line:`${e.trimEnd()} ${i.name}: `,label:`${i.name}:`,hint:[i.description,cd(i)].filter(s=>s!=="").join(" ")}))}function ld(e,t){const a=t.type===ad?["True","False"]:(t.choices??[]).map(({name:r})=>r),i=/:\s*(\S*)$/.exec(e)?.[1]??"",s=r=>r.toLowerCase().startsWith(i.toLowerCase());return a.filter(r=>s(r)&&r!==i).map(r=>({line:`${e.slice(0,e.length-i.length)}${r}`,label:r,hint:t.description}))}function cd({min_value:e,max_value:t}){return e===void 0&&t===void 0?"":`(${e??"\u2026"}\u2013${t??"\u2026"})`}var ud=class{problem="";#e;#t;#i;#a="";#s=[];#r=-1;constructor(e,t,a){this.#e=e,this.#t=t,this.#i=a}draw(){const{id:e,name:t}=this.#t,a=this.#e.get("channel").name,i=this.#s.length>0;return l`
      <form class="composer" @submit=${s=>this.#h(s)}>
        <p class="problem" role="alert">${this.problem}</p>
        <ul id="suggestions-${e}" class="suggestions" role="listbox" aria-label="Commands"
          ?hidden=${!i}>${this.#s.map((s,r)=>this.#n(s,r))}</ul>
        <input
          type="text"
          role="combobox"
          aria-label="Message #${a} as ${t}"
          aria-autocomplete="list"
          aria-expanded=${String(i)}
          aria-controls="suggestions-${e}"
          aria-activedescendant=${i&&this.#r>=0?this.#d(this.#r):U}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="send"
          maxlength="1000"
          placeholder="Message #${a}, or / for commands"
          .value=${Jr(this.#a)}
          @input=${({currentTarget:s})=>this.#l(s.value)}
          @blur=${()=>this.#c()}
          @focus=${()=>this.#l(this.#a)}
          @keydown=${s=>this.#u(s)}
        >
        <button type="submit" class="send" aria-label="Send as ${t}">➤</button>
      </form>
    `}#n(e,t){const a=i=>{i.preventDefault(),this.#l(e.line)};return l`
      <li
        id=${this.#d(t)}
        role="option"
        aria-selected=${String(t===this.#r)}
        @mousedown=${a}
      ><strong>${e.label}</strong><span>${e.hint}</span></li>
    `}#d(e){return`suggestion-${this.#t.id}-${e}`}#l(e){const t=this.#e.get("players"),{locale:a,permissions:i}=t.find(({id:r})=>r===this.#t.id)??this.#t,s=sd(id(this.#e.get("commands"),i),a);this.#a=e,this.#s=rd(e,s),this.#o(dd(e,s)?-1:0)}#o(e){this.#r=e,je(),requestAnimationFrame(()=>document.getElementById(this.#d(e))?.scrollIntoView({block:"nearest"}))}#c(){this.#s=[],je()}#u(e){const t=this.#s.length;if(t===0)return;const a=this.#s[this.#r];if(e.key==="ArrowDown")this.#o((this.#r+1)%t);else if(e.key==="ArrowUp")this.#o((Math.max(this.#r,0)+t-1)%t);else if(e.key==="Escape")this.#c();else if((e.key==="Enter"||e.key==="Tab")&&a&&!e.shiftKey)this.#l(a.line);else return;e.preventDefault()}#h(e){e.preventDefault();const t=this.#a.trim();t!==""&&(this.#a="",this.#c(),this.#i(t))}};function hd(e,t){const{title:a,description:i,color:s,fields:r=[],footer:d,author:n}=e;return l`
    <discord-embed
      slot="embeds"
      color=${s===void 0?U:`#${s.toString(16).padStart(6,"0")}`}
      embed-title=${a===void 0?U:Mi(a)}
      author-name=${n?.name??U}
    >${i===void 0?U:l`<discord-embed-description slot="description">${Xt(i,t)}</discord-embed-description>`}${r.length===0?U:l`<discord-embed-fields slot="fields">${r.map((h,g)=>fd(h,md(r,g),t))}</discord-embed-fields>`}${d===void 0?U:l`<discord-embed-footer slot="footer">${d.text}</discord-embed-footer>`}</discord-embed>
  `}function fd({name:e,value:t,inline:a},i,s){return l`
    <discord-embed-field
      field-title=${Mi(e)}
      ?inline=${a===!0}
      inline-index=${a?i:U}
    >${Xt(t,s)}</discord-embed-field>
  `}function md(e,t){const a=e.slice(0,t),i=a.findLastIndex(({inline:s})=>s!==!0);return(a.length-i-1)%3+1}var gt=1024;function vd({url:e,filename:t,size:a}){return l`
    <p class="file">
      <a href=${new URL(e).pathname} download=${t}>📄 ${t}</a>
      <span>${pd(a)}</span>
    </p>
  `}function pd(e){if(e<gt)return`${e} bytes`;const[t,a]=e<gt*gt?[e/gt,"KB"]:[e/(gt*gt),"MB"];return`${t.toFixed(2)} ${a}`}function gd(e,t){const{author:a,ephemeral:i,mentions:s,command:r,components:d,embeds:n}=e,{names:h,failure:g}=t,c=e.editedAt!==void 0&&e.content!=="";return l`
    <discord-message
      role="article"
      aria-label=${i?`${a.name}, only to you`:a.name}
      author=${a.name}
      avatar=${a.bot?Zr:Jt(a)}
      ?bot=${a.bot}
      ?edited=${c}
      ?highlight=${s.includes(t.playerId)}
      class=${i?"only-for-you":""}
      timestamp=${cr(e.createdAt,h.now)}
      data-message=${e.id}
      data-parts
    >${r?_d(r,h):U}${e.loading?l`<span class="thinking">${a.name} is thinking…</span>`:Xt(e.content,h)}${n.map(o=>hd(o,h))}${e.attachments.length===0?U:l`<div slot="attachments" class="files">${e.attachments.map(vd)}</div>`}${d.length===0?U:l`<discord-attachments slot="components">${d.map(o=>Qs(o,t.use,t.pending))}</discord-attachments>`}${g===null?U:l`<p slot="reactions" class="failure">${g}</p>`}${i?bd(t.dismiss):U}</discord-message>
  `}function _d({name:e,userId:t},a){const i=a.nameOf(t)??"Unknown user";return l`
    <discord-command
      slot="reply"
      author=${i}
      avatar=${Jt({id:t,name:i})}
      command="/${e}"
    ></discord-command>
  `}function bd(e){return l`<p slot="thread" class="dismissal">
    👁 Only you can see this •
    <button type="button" data-focus="dismiss" @click=${e}>Dismiss message</button>
  </p>`}var jt=(e,t)=>{const a=e._$AN;if(a===void 0)return!1;for(const i of a)i._$AO?.(t,!1),jt(i,t);return!0},Yt=e=>{let t,a;do{if((t=e._$AM)===void 0)break;a=t._$AN,a.delete(e),e=t}while(a?.size===0)},ji=e=>{for(let t;t=e._$AM;e=t){let a=t._$AN;if(a===void 0)t._$AN=a=new Set;else if(a.has(e))break;a.add(e),wd(t)}};function zd(e){this._$AN!==void 0?(Yt(this),this._$AM=e,ji(this)):this._$AM=e}function yd(e,t=!1,a=0){const i=this._$AH,s=this._$AN;if(s!==void 0&&s.size!==0)if(t)if(Array.isArray(i))for(let r=a;r<i.length;r++)jt(i[r],!1),Yt(i[r]);else i!=null&&(jt(i,!1),Yt(i));else jt(this,e)}var wd=e=>{e.type==Xe.CHILD&&(e._$AP??=yd,e._$AQ??=zd)},Oi=class extends ct{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,a){super._$AT(e,t,a),ji(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(jt(this,e),Yt(this))}setValue(e){if(li(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},xa=new WeakMap,$d=it(class extends Oi{render(e){return U}update(e,[t]){const a=t!==this.G;return a&&this.rt(void 0),(a||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),U}rt(e){if(this.G!==void 0)if(this.isConnected||(e=void 0),typeof this.G=="function"){const t=this.ht??globalThis;let a=xa.get(t);a===void 0&&(a=new WeakMap,xa.set(t,a)),a.get(this.G)!==void 0&&this.G.call(this.ht,void 0),a.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return typeof this.G=="function"?xa.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});function Md({interaction:e,form:t},{problem:a,send:i,close:s}){const r=d=>{d.preventDefault(),d.currentTarget instanceof HTMLFormElement&&i(Cd(d.currentTarget,t))};return l`${ga(e,l`
        <dialog class="modal" aria-labelledby="modal-title" @cancel=${s} ${$d(xd)}>
          <form @submit=${r} autocomplete="off">
            <h2 id="modal-title">${t.title}</h2>
            ${t.components.map(Hd)}
            <p class="problem" role="alert">${a}</p>
            <div class="actions">
              <button type="button" class="press secondary" @click=${s}>Cancel</button>
              <button type="submit" class="press primary">Submit</button>
            </div>
          </form>
        </dialog>
      `)}`}function xd(e){e instanceof HTMLDialogElement&&queueMicrotask(()=>e.open||e.showModal())}function Hd({id:e,label:t,description:a,component:i}){const s=`modal-hint-${e}`;return l`
    <label>
      <span>${t}</span>
      ${i.type===4?kd(i,s):Td(i,s)}
    </label>
    <small id=${s} ?hidden=${a===void 0}>${a??""}</small>
  `}function kd(e,t){const{custom_id:a,value:i="",placeholder:s,required:r,min_length:d,max_length:n=4e3}=e;return l`
    <input
      type="text"
      name=${a}
      value=${i}
      placeholder=${s??U}
      minlength=${d??U}
      maxlength=${n}
      aria-describedby=${t}
      ?required=${r}
    >
  `}function Td({custom_id:e,options:t=[],max_values:a,required:i},s){return l`
    <select
      class="menu"
      name=${e}
      aria-describedby=${s}
      ?multiple=${a>1}
      ?required=${i===!0}
    >${t.map(({label:r,value:d,default:n})=>l`<option value=${d} ?selected=${n===!0}>${r}</option>`)}</select>
  `}function Cd(e,{components:t}){const a=new FormData(e);return Object.fromEntries(t.map(({label:i,component:s})=>{const r=a.getAll(s.custom_id).map(String);return[i,s.type===4?r[0]??"":r]}))}var Ad="button, select, a[href]";function Ed(e){const t=[...e.querySelectorAll("[role=article]")],a=t.findLastIndex(jd);t.forEach((s,r)=>{const d=Ii(s);d||s.removeAttribute("tabindex"),Vi(s,r>=a||d)});const i=e.querySelector(".beginning");i&&Vi(i,a<0||Ii(i))}function Sd(e){const t=e.key==="ArrowUp"?-1:e.key==="ArrowDown"?1:0,{currentTarget:a,target:i}=e;if(!(a instanceof Element&&i instanceof Element)||t===0||i.matches("select"))return;const s=[...a.querySelectorAll("[role=article]")],r=s.findIndex(n=>n.contains(i)),d=s[r<0?s.length-1:r+t];d&&(e.preventDefault(),d.tabIndex=0,d.focus())}function jd(e){return!e.matches(".only-for-you")&&e.querySelector("discord-embed")!==null&&e.querySelector("button:enabled, select:enabled")!==null}function Ii(e){return e.contains(document.activeElement)}function Vi(e,t){for(const a of e.querySelectorAll(Ad))t?a.removeAttribute("tabindex"):a.setAttribute("tabindex","-1")}var Ri={pending:[],failure:null},Od=class{#e;#t;#i;#a=new Set;#s=new Map;#r=[];#n=null;#d="";constructor(e,t){this.#e=e,this.#t=t,this.#i=new ud(e,t,a=>{this.#v(a)})}changed({id:e}){this.#m(e,{failure:null})}draw(e,t){const{id:a,name:i}=this.#t;return l`
      <section
        class="screen"
        data-player=${a}
        aria-label="${i}'s screen"
        @focusin=${t}
      >
            <h2><img src=${Jt(this.#t)} alt="" width="24" height="24">${i}${Id(this.#t)?l`<small>manages the server</small>`:U}</h2>
            ${Xr(this.#e,this.#t,(s,r)=>{this.#g(s,r)})}
            <div
              class="log"
              role="log"
              tabindex="0"
              aria-live=${e?"polite":"off"}
              aria-label="What ${i} sees"
              aria-describedby="log-keys"
              @keydown=${Sd}
            >
              <div class="record">
                <div class="beginning">
                  <strong>Welcome to #${this.#e.get("channel").name}!</strong>
                  <p>${this.#b()}</p>
                </div>
                <discord-messages no-background>${this.#u()}</discord-messages>
              </div>
            </div>
            ${this.#i.draw()}
            ${this.#l()}
          </section>
    `}#l(){return this.#n===null?U:Md(this.#n,{problem:this.#d,send:e=>{this.#c(e)},close:()=>this.#o(null)})}#o(e,t=""){this.#n=e,this.#d=t,je()}async#c(e){const t=this.#n;if(t!==null)try{const{failed:a}=await ir(this.#t.id,t,e);this.#o(a===null?null:t,a??"")}catch(a){if(!(a instanceof St))throw a;this.#o(t,a.message)}}#u(){const e=[...this.#e.messagesFor(this.#t.id),...this.#r].filter(({id:t})=>!this.#a.has(t)).toSorted((t,a)=>t.createdAt-a.createdAt);return _a(e,({id:t})=>t,t=>{const a=this.#s.get(t.id)??Ri,i=()=>gd(t,{playerId:this.#t.id,names:this.#h(),use:(s,r)=>{this.#p(t.id,s,r)},dismiss:()=>{this.#a.add(t.id),je()},...a});return Kr([t,a,this.#e.get("players")],i)})}#h(){const{id:e,name:t}=this.#e.get("channel");return{now:this.#e.now,nameOf:a=>this.#e.nameOf(a),channelName:a=>a===e?t:null}}async#p(e,t,a){const i=()=>this.#s.get(e)?.pending.filter(r=>r!==t)??[];this.#m(e,{pending:[...i(),t],failure:null});const s=await this.#f(()=>ar(this.#t.id,e,t,a));this.#m(e,{pending:i(),...s?.failed?{failure:s.failed}:{}})}#m(e,t){this.#s.set(e,{...Ri,...this.#s.get(e),...t}),je()}async#v(e){const{id:t}=this.#t;if(!e.startsWith("/")){await this.#f(()=>mt("POST","say",{player:t,text:e}));return}const a=await this.#f(()=>er(t,e));a?.failed&&this.#_(`${e}: ${a.failed}`)}async#g(e,t){const a=await this.#f(()=>tr(this.#t.id,e,t.id));a?.failed&&this.#_(`${e}, on ${t.name}: ${a.failed}`)}async#f(e){this.#i.problem="";try{const t=await e();return t?.modal&&this.#o(t.modal),t}catch(t){if(!(t instanceof St))throw t;return this.#i.problem=t.message,null}finally{je()}}#_(e){this.#r.push({id:`note-${this.#r.length}`,channelId:this.#e.get("channel").id,author:{id:"0",name:"Discord",bot:!0},content:`\u2757 ${e}`,embeds:[],components:[],attachments:[],ephemeral:!0,loading:!1,mentions:[],createdAt:this.#e.now}),je()}#b(){const e=this.#e.get("commands").find(({type:i})=>i===1),[t]=e?.options??[];if(!e)return"The bot has no commands yet.";const a=`/${[e.name,t?.type===1?t.name:""].join(" ").trim()}`;return l`
      You are ${this.#t.name} here: ${Xt("type `/` below, or begin with ",this.#h())}<button
        type="button" class="press primary" @click=${()=>this.#v(a)}>${a}</button>
    `}};function Id({permissions:e}){return(BigInt(e)&1n<<5n)!==0n}var Ha=globalThis.matchMedia("(min-width: 1000px)"),Vd=3,Rd=class{#e;#t=new Map;#i=new Set;#a=[];#s;#r=null;#n;constructor(e){this.#e=e,Ha.addEventListener("change",()=>this.#o(this.#a))}get#d(){return Ha.matches?this.#a:this.#a.slice(-1)}reveal(e){if(this.#r=this.#e.nameOf(e)===null?e:null,this.#r!==null)return;const t=this.#a.filter(a=>a!==e);this.#o([...t.slice(-(Vd-1)),e])}playersChanged(){this.#r!==null&&this.reveal(this.#r)}reset(){const{id:e}=this.#e.get("guild");e!==this.#n&&this.#i.clear(),this.#n=e,this.#t.clear();const t=this.#e.get("players").map(({id:i})=>i),a=this.#a.filter(i=>t.includes(i));this.#o(a.length>0?a:t.slice(0,2).toReversed())}messageChanged(e){for(const t of this.#t.values())t.changed(e);for(const t of[...e.mentions,...e.readerId?[e.readerId]:[]])this.#d.includes(t)||this.#i.add(t)}draw(){const e=this.#e.get("players").filter(({id:t})=>this.#d.includes(t));return _a(e,({id:t})=>t,t=>{const a=this.#t.get(t.id)??new Od(this.#e,t);return this.#t.set(t.id,a),a.draw(t.id===(this.#s??e[0]?.id),()=>{this.#s=t.id,je()})})}drawTabs(){const[e]=this.#d.toReversed(),t=this.#e.get("round").playerId;return this.#e.get("players").map(a=>{const i=this.#i.has(a.id);return l`
        <button
          type="button"
          class=${["player",i&&"unread",a.id===t&&"acting"].filter(Boolean).join(" ")}
          aria-pressed=${String(this.#d.includes(a.id))}
          data-player=${a.id}
          tabindex=${a.id===e?"0":"-1"}
          title="Show ${a.name}'s screen"
          @click=${()=>this.#l(a.id)}
        ><img src=${Jt(a)} alt="" width="24" height="24"><span class="name">${a.name}</span>${i?l`<span class="unseen">(unread)</span>`:U}</button>
      `})}#l(e){!Ha.matches||!this.#d.includes(e)?this.reveal(e):this.#a.length>1&&this.#o(this.#a.filter(t=>t!==e))}#o(e){this.#a=e,this.#s=void 0;for(const t of this.#d)this.#i.delete(t);je()}};function Dd(e){const{currentTarget:t,target:a}=e;if(!(t instanceof Element))return;const i=[...t.querySelectorAll("button")],s=i.findIndex(n=>n===a),r={ArrowRight:(s+1)%i.length,ArrowLeft:(s+i.length-1)%i.length,Home:0,End:i.length-1},d=i[r[e.key]??-1];d&&(e.preventDefault(),d.focus())}var Di=class extends Event{constructor(e,t,a,i){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=a,this.subscribe=i??!1}};function Nn(e){return e}var Bi=class{constructor(e,t,a,i){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,r)=>{this.unsubscribe&&(this.unsubscribe!==r&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,r)),this.unsubscribe=r},this.host=e,t.context!==void 0){const s=t;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=t,this.callback=a,this.subscribe=i??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new Di(this.context,this.host,this.t,this.subscribe))}},Bd=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){const a=t||!Object.is(e,this.o);this.o=e,a&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(const[t,{disposer:a}]of this.subscriptions)t(this.o,a)},e!==void 0&&(this.value=e)}addCallback(e,t,a){if(!a)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});const{disposer:i}=this.subscriptions.get(e);e(this.value,i)}clearCallbacks(){this.subscriptions.clear()}},Pd=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Pi=class extends Bd{constructor(e,t,a){super(t.context!==void 0?t.initialValue:a),this.onContextRequest=i=>{if(i.context!==this.context)return;const s=i.contextTarget??i.composedPath()[0];s!==this.host&&(i.stopPropagation(),this.addCallback(i.callback,s,i.subscribe))},this.onProviderRequest=i=>{if(i.context!==this.context||(i.contextTarget??i.composedPath()[0])===this.host)return;const s=new Set;for(const[r,{consumerHost:d}]of this.subscriptions)s.has(r)||(s.add(r),d.dispatchEvent(new Di(this.context,d,r,!0)));i.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Pd(this.context,this.host))}};function ka({context:e}){return(t,a)=>{const i=new WeakMap;if(typeof a=="object")return{get(){return t.get.call(this)},set(s){return i.get(this).setValue(s),t.set.call(this,s)},init(s){return i.set(this,new Pi(this,{context:e,initialValue:s})),s}};{t.constructor.addInitializer(d=>{i.set(d,new Pi(d,{context:e}))});const s=Object.getOwnPropertyDescriptor(t,a);let r;if(s===void 0){const d=new WeakMap;r={get(){return d.get(this)},set(n){i.get(this).setValue(n),d.set(this,n)},configurable:!0,enumerable:!0}}else{const d=s.set;r={...s,set(n){i.get(this).setValue(n),d?.call(this,n)}}}return void Object.defineProperty(t,a,r)}}}function Ue({context:e,subscribe:t}){return(a,i)=>{typeof i=="object"?i.addInitializer(function(){new Bi(this,{context:e,callback:s=>{a.set.call(this,s)},subscribe:t})}):a.constructor.addInitializer(s=>{new Bi(s,{context:e,callback:r=>{s[i]=r},subscribe:t})})}}var Pe=e=>(t,a)=>{a!==void 0?a.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)},Ud={attribute:!0,type:String,converter:Nt,reflect:!1,hasChanged:da},Nd=(e=Ud,t,a)=>{const{kind:i,metadata:s}=a;let r=globalThis.litPropertyMetadata.get(s);if(r===void 0&&globalThis.litPropertyMetadata.set(s,r=new Map),i==="setter"&&((e=Object.create(e)).wrapped=!0),r.set(a.name,e),i==="accessor"){const{name:d}=a;return{set(n){const h=t.get.call(this);t.set.call(this,n),this.requestUpdate(d,h,e,!0,n)},init(n){return n!==void 0&&this.C(d,void 0,e,n),n}}}if(i==="setter"){const{name:d}=a;return function(n){const h=this[d];t.call(this,n),this.requestUpdate(d,h,e,!0,n)}}throw Error("Unsupported decorator location: "+i)};function H(e){return(t,a)=>typeof a=="object"?Nd(e,t,a):((i,s,r)=>{const d=s.hasOwnProperty(r);return s.constructor.createProperty(r,i),d?Object.getOwnPropertyDescriptor(s,r):void 0})(e,t,a)}function F(e,t,a){return e?t(e):a?.(e)}var Ld=class extends Oi{host;element;prevData={};eventData={};render(e){return U}update(e,[t]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(t),this.groom(t),this.prevData={...t}}apply(e){if(!e)return;const{prevData:t,element:a}=this;for(const[i,s]of Object.entries(e)){if(s===t[i])continue;const r=i.slice(1);switch(i[0]){case"@":this.eventData[r]=s,this.applyEvent(r,s);break;case".":a[r]=s;break;case"?":s?a.setAttribute(r,""):a.removeAttribute(r);break;default:s===null?a.removeAttribute(i):a.setAttribute(i,String(s));break}}}groom(e){const{prevData:t,element:a}=this;if(t)for(const[i,s]of Object.entries(t)){const r=i.slice(1);if(!e||!(i in e)&&a[r]===s)switch(i[0]){case"@":this.groomEvent(r,s);break;case".":a[r]=void 0;break;case"?":a.removeAttribute(r);break;default:a.removeAttribute(i);break}}}applyEvent(e,t){const{prevData:a,element:i}=this;this.eventData[e]=t,a[e]&&i.removeEventListener(e,this,t),i.addEventListener(e,this,t)}groomEvent(e,t){const{element:a}=this;Reflect.deleteProperty(this.eventData,e),a.removeEventListener(e,this,t)}handleEvent(e){const t=this.eventData[e.type];typeof t=="function"?t.call(this.host,e):t.handleEvent(e)}disconnected(){const{eventData:e,element:t}=this;for(const[a,i]of Object.entries(e)){const s=a.slice(1);t.removeEventListener(s,this,i)}}reconnected(){const{eventData:e,element:t}=this;for(const[a,i]of Object.entries(e)){const s=a.slice(1);t.addEventListener(s,this,i)}}},te=it(Ld),Fd=ee`
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
		${Zd}
	</svg>`}var Wd=ee`
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
		${Wd}
	</svg>`}var Qd=ee`
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
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
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
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
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
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
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
`;function mo(e={}){return l`<svg
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
	</svg>`}var vo=ee`
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
		${vo}
	</svg>`}var go=ee`
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
	</svg>`}var yo=ee`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function wo(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${yo}
	</svg>`}var $o=ee`
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
`;function Mo(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${$o}
	</svg>`}var xo=ee`
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
`;function Ho(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${xo}
	</svg>`}var ko=ee`
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
`;function To(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ko}
	</svg>`}var Co=ee`
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
`;function Ao(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Co}
	</svg>`}var Eo=ee`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function So(e={}){return l`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Eo}
	</svg>`}var jo=globalThis.$discordMessage??{};function _t(){return jo}var Ta={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},Ca=_t().avatars??{},st=Object.assign(Ta,Ca,{default:Ta[Ca.default]??Ca.default??Ta.blue}),ea=_t().profiles??{},Oo=_t().defaultTheme==="light"?"light":"dark",Io=_t().defaultMode==="compact"?"compact":"cozy",Vo=_t().defaultBackground==="none"?"none":"discord",Ro=new Map([["heart",to()],["crystal",qd()],["diamond",Gd()],["explosion",Kd()],["flame",Xd()],["flower",Yd()],["key",io()],["leaf",ro()],["lightning",no()],["magic",co()],["moon",ho()],["mushroom",mo()],["mythical",po()],["ornament",_o()],["plasma",zo()],["rock",wo()],["shell",Mo()],["skull",Ho()],["sun",To()],["sword",Ao()],["water",So()]]),Do=ee`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function Ui(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Do}
	</svg>`}var Bo=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
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
		${Bo}
	</svg>`}var Po=ee`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
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
		${Po}
	</svg>`}var Uo=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Fi(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Uo}
	</svg>`}var No=ee`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function qi(e={}){return l`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${No}
	</svg>`}var bt=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},Ze=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},et="light-theme",zt="compact-mode",Zi="no-background",Ln=(()=>{let e=[Pe("discord-messages")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[];var Z=class extends s{static{i=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[ka({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],h=[ka({context:Zi}),H({type:Boolean,reflect:!0,attribute:"no-background"})],o=[ka({context:zt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],y=[H({reflect:!0,attribute:"channel-type"})],$=[H({reflect:!0,attribute:"channel-name"})],bt(this,null,r,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,N)=>{x.lightTheme=N}},metadata:k},d,n),bt(this,null,h,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:x=>"noBackground"in x,get:x=>x.noBackground,set:(x,N)=>{x.noBackground=N}},metadata:k},g,c),bt(this,null,o,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,N)=>{x.compactMode=N}},metadata:k},M,_),bt(this,null,y,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:x=>"channelType"in x,get:x=>x.channelType,set:(x,N)=>{x.channelType=N}},metadata:k},m,f),bt(this,null,$,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:x=>"channelName"in x,get:x=>x.channelName,set:(x,N)=>{x.channelName=N}},metadata:k},R,I),bt(null,t={value:i},e,{kind:"class",name:i.name,metadata:k},null,a),Z=i=t.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=ke`
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
	`;#e=Ze(this,d,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#t=(Ze(this,n),Ze(this,g,!1));get noBackground(){return this.#t}set noBackground(k){this.#t=k}#i=(Ze(this,c),Ze(this,M,!1));get compactMode(){return this.#i}set compactMode(k){this.#i=k}#a=(Ze(this,_),Ze(this,m,void 0));get channelType(){return this.#a}set channelType(k){this.#a=k}#s=(Ze(this,f),Ze(this,R,void 0));get channelName(){return this.#s}set channelName(k){this.#s=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||Oo==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Io==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||Vo==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=l`${Ni()}`;break;case"voice":k=l`${qi()}`;break;case"locked":k=l`${Fi()}`;break;case"thread":k=l`${Li()}`;break;case"forum":k=l`${Ui()}`;break}return l`
			${F(this.channelType&&this.channelName,()=>l`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Ze(this,I)}static{Ze(i,a)}};return Z=i})(),Ot=it(class extends ct{constructor(e){if(super(e),e.type!==Xe.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(i=>i!=="")));for(const i in t)t[i]&&!this.nt?.has(i)&&this.st.add(i);return this.render(t)}const a=e.element.classList;for(const i of this.st)i in t||(a.remove(i),this.st.delete(i));for(const i in t){const s=!!t[i];s===this.st.has(i)||this.nt?.has(i)||(s?(a.add(i),this.st.add(i)):(a.remove(i),this.st.delete(i)))}return Be}}),re=e=>e??U,Lo=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),Fo=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),qo=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),Zo=e=>e instanceof Date?Lo.format(e):e,Go=(e,t=!1)=>e instanceof Date?t?qo.format(e):Fo.format(e):e;function ta(e,t=!1,a=!1){if(!(e instanceof Date)&&typeof e!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return t?Go(e,a):Zo(e)}var Wo=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Aa(e){const t=_t().emojis?.[e];if(t)return t;const a=Wo.exec(e);if(a?.groups){const{name:i,id:s,animated:r}=a.groups;return{name:i,url:`https://cdn.discordapp.com/emojis/${s}.${r?"gif":"png"}`}}}function Gi(e){if(e)return Ro.get(e)??e}var Ko=ee`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function yt(e={}){return l`<svg
		${te(e)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ko}
	</svg>`}var Ea=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},It=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Fn=(()=>{let e=[Pe("discord-verified-author-tag")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[];var o=class extends s{static{i=this}static{const M=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({type:Boolean})],h=[Ue({context:zt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ea(this,null,r,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:_=>"verified"in _,get:_=>_.verified,set:(_,y)=>{_.verified=y}},metadata:M},d,n),Ea(this,null,h,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:_=>"compactMode"in _,get:_=>_.compactMode,set:(_,y)=>{_.compactMode=y}},metadata:M},g,c),Ea(null,t={value:i},e,{kind:"class",name:i.name,metadata:M},null,a),o=i=t.value,M&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=ke`
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
	`;#e=It(this,d,!1);get verified(){return this.#e}set verified(M){this.#e=M}#t=(It(this,n),It(this,g,!1));get compactMode(){return this.#t}set compactMode(M){this.#t=M}render(){return l`${F(this.verified,()=>yt())}App`}constructor(){super(...arguments),It(this,c)}static{It(i,a)}};return o=i})(),Wi="important",Qo=" !"+Wi,ht=it(class extends ct{constructor(e){if(super(e),e.type!==Xe.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,a)=>{const i=e[a];return i==null?t:t+`${a=a.includes("-")?a:a.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(e,[t]){const{style:a}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(const i of this.ft)t[i]==null&&(this.ft.delete(i),i.includes("-")?a.removeProperty(i):a[i]=null);for(const i in t){const s=t[i];if(s!=null){this.ft.add(i);const r=typeof s=="string"&&s.endsWith(Qo);i.includes("-")||r?a.setProperty(i,r?s.slice(0,-11):s,r?Wi:""):a[i]=s}}return Be}}),Ne=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},le=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},qn=(()=>{let e=[Pe("discord-author-info")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[],Z,k=[],x=[],N,ue=[],pe=[],ve,be=[],me=[],ze,Oe=[],Ie=[],ye,we=[],Te=[],Ve,Ce=[],W=[],$e,Re=[],De=[],Ae,B=[],C=[];var Q=class extends s{static{i=this}static{const D=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H({type:Boolean})],o=[H({type:Boolean})],y=[H({type:Boolean,attribute:"official-app"})],$=[H({type:Boolean})],Z=[H({attribute:"role-color"})],N=[H({attribute:"role-icon"})],ve=[H({attribute:"role-name"})],ze=[H({attribute:"clan-icon"})],ye=[H({attribute:"clan-tag"})],Ve=[H({type:Boolean})],$e=[Ue({context:zt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ae=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Ne(this,null,r,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:T=>"author"in T,get:T=>T.author,set:(T,Y)=>{T.author=Y}},metadata:D},d,n),Ne(this,null,h,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:T=>"bot"in T,get:T=>T.bot,set:(T,Y)=>{T.bot=Y}},metadata:D},g,c),Ne(this,null,o,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:T=>"server"in T,get:T=>T.server,set:(T,Y)=>{T.server=Y}},metadata:D},M,_),Ne(this,null,y,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:T=>"officialApp"in T,get:T=>T.officialApp,set:(T,Y)=>{T.officialApp=Y}},metadata:D},m,f),Ne(this,null,$,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:T=>"op"in T,get:T=>T.op,set:(T,Y)=>{T.op=Y}},metadata:D},R,I),Ne(this,null,Z,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:T=>"roleColor"in T,get:T=>T.roleColor,set:(T,Y)=>{T.roleColor=Y}},metadata:D},k,x),Ne(this,null,N,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:T=>"roleIcon"in T,get:T=>T.roleIcon,set:(T,Y)=>{T.roleIcon=Y}},metadata:D},ue,pe),Ne(this,null,ve,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:T=>"roleName"in T,get:T=>T.roleName,set:(T,Y)=>{T.roleName=Y}},metadata:D},be,me),Ne(this,null,ze,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:T=>"clanIcon"in T,get:T=>T.clanIcon,set:(T,Y)=>{T.clanIcon=Y}},metadata:D},Oe,Ie),Ne(this,null,ye,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:T=>"clanTag"in T,get:T=>T.clanTag,set:(T,Y)=>{T.clanTag=Y}},metadata:D},we,Te),Ne(this,null,Ve,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:T=>"verified"in T,get:T=>T.verified,set:(T,Y)=>{T.verified=Y}},metadata:D},Ce,W),Ne(this,null,$e,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:T=>"compactMode"in T,get:T=>T.compactMode,set:(T,Y)=>{T.compactMode=Y}},metadata:D},Re,De),Ne(this,null,Ae,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:T=>"lightTheme"in T,get:T=>T.lightTheme,set:(T,Y)=>{T.lightTheme=Y}},metadata:D},B,C),Ne(null,t={value:i},e,{kind:"class",name:i.name,metadata:D},null,a),Q=i=t.value,D&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:D})}static styles=ke`
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
	`;#e=le(this,d,void 0);get author(){return this.#e}set author(D){this.#e=D}#t=(le(this,n),le(this,g,!1));get bot(){return this.#t}set bot(D){this.#t=D}#i=(le(this,c),le(this,M,!1));get server(){return this.#i}set server(D){this.#i=D}#a=(le(this,_),le(this,m,!1));get officialApp(){return this.#a}set officialApp(D){this.#a=D}#s=(le(this,f),le(this,R,!1));get op(){return this.#s}set op(D){this.#s=D}#r=(le(this,I),le(this,k,void 0));get roleColor(){return this.#r}set roleColor(D){this.#r=D}#n=(le(this,x),le(this,ue,void 0));get roleIcon(){return this.#n}set roleIcon(D){this.#n=D}#d=(le(this,pe),le(this,be,void 0));get roleName(){return this.#d}set roleName(D){this.#d=D}#l=(le(this,me),le(this,Oe,void 0));get clanIcon(){return this.#l}set clanIcon(D){this.#l=D}#o=(le(this,Ie),le(this,we,void 0));get clanTag(){return this.#o}set clanTag(D){this.#o=D}#c=(le(this,Te),le(this,Ce,!1));get verified(){return this.#c}set verified(D){this.#c=D}#u=(le(this,W),le(this,Re,!1));get compactMode(){return this.#u}set compactMode(D){this.#u=D}#h=(le(this,De),le(this,B,!1));get lightTheme(){return this.#h}set lightTheme(D){this.#h=D}render(){const D=Gi(this.clanIcon),T=this.clanTag?.slice(0,4);return l`${F(this.compactMode,()=>null,()=>l`<span class="discord-author-username" style="${ht({color:this.roleColor??void 0})}">${this.author}</span>`)}
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
		${F(this.officialApp&&!this.server&&!this.bot,()=>l`<span class="discord-official-application">${yt()}OFFICIAL</span>`)}
		${F(this.op,()=>l`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${F(this.compactMode,()=>l`<span class="discord-author-username" style="${ht({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>l`
				<span class="discord-clan-tag">
					${D==="string"?l`<img srcset=${re(D)} alt=${re(T)} width="12" height="12" draggable="false" />`:D}
					<span>${T}</span>
				</span>
			`)} `}constructor(){super(...arguments),le(this,C)}static{le(i,a)}};return Q=i})(),Xo=ee`
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
`;function Jo(e={}){return l`<svg
		${te(e)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xo}
	</svg>`}var he=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},q=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Yo=(()=>{let e=[Pe("discord-message")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[],Z,k=[],x=[],N,ue=[],pe=[],ve,be=[],me=[],ze,Oe=[],Ie=[],ye,we=[],Te=[],Ve,Ce=[],W=[],$e,Re=[],De=[],Ae,B=[],C=[],Q,D=[],T=[],Y,Qe=[],u=[],p,w=[],A=[],P,ae=[],X=[],G,se=[],de=[],K,E=[],b=[],O,ce=[],oe=[],He,j=[],z=[],L,Ee=[],rt=[],Le,Bt=[],ja=[],Oa,Ia=[],Va=[];var Ra=class extends s{static{i=this}static{const S=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H()],o=[H()],y=[H({type:Boolean})],$=[H({type:Boolean})],Z=[H({type:Boolean,attribute:"official-app"})],N=[H({type:Boolean})],ve=[H({type:Boolean})],ze=[H({type:Boolean})],ye=[H({attribute:"role-color"})],Ve=[H({attribute:"role-icon"})],$e=[H({attribute:"role-name"})],Ae=[H({attribute:"clan-icon"})],Q=[H({attribute:"clan-tag"})],Y=[H({type:Boolean,reflect:!0})],p=[H({type:Boolean,reflect:!0})],P=[H({type:String,converter:v=>ta(v,!1,!1),attribute:!0})],G=[H({type:Boolean,attribute:"twenty-four"})],K=[H({type:Boolean,attribute:"message-body-only"})],O=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],He=[Ue({context:zt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],L=[Ue({context:Zi}),H({type:Boolean,reflect:!0,attribute:"no-background"})],Le=[H({type:Boolean,reflect:!0,attribute:"has-thread"})],Oa=[H({reflect:!1,attribute:"dismiss-message-clicked"})],he(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:v=>"profile"in v,get:v=>v.profile,set:(v,V)=>{v.profile=V}},metadata:S},d,n),he(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:v=>"author"in v,get:v=>v.author,set:(v,V)=>{v.author=V}},metadata:S},g,c),he(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:v=>"avatar"in v,get:v=>v.avatar,set:(v,V)=>{v.avatar=V}},metadata:S},M,_),he(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:v=>"bot"in v,get:v=>v.bot,set:(v,V)=>{v.bot=V}},metadata:S},m,f),he(this,null,$,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:v=>"server"in v,get:v=>v.server,set:(v,V)=>{v.server=V}},metadata:S},R,I),he(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:v=>"officialApp"in v,get:v=>v.officialApp,set:(v,V)=>{v.officialApp=V}},metadata:S},k,x),he(this,null,N,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:v=>"verified"in v,get:v=>v.verified,set:(v,V)=>{v.verified=V}},metadata:S},ue,pe),he(this,null,ve,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:v=>"op"in v,get:v=>v.op,set:(v,V)=>{v.op=V}},metadata:S},be,me),he(this,null,ze,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:v=>"edited"in v,get:v=>v.edited,set:(v,V)=>{v.edited=V}},metadata:S},Oe,Ie),he(this,null,ye,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:v=>"roleColor"in v,get:v=>v.roleColor,set:(v,V)=>{v.roleColor=V}},metadata:S},we,Te),he(this,null,Ve,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:v=>"roleIcon"in v,get:v=>v.roleIcon,set:(v,V)=>{v.roleIcon=V}},metadata:S},Ce,W),he(this,null,$e,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:v=>"roleName"in v,get:v=>v.roleName,set:(v,V)=>{v.roleName=V}},metadata:S},Re,De),he(this,null,Ae,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:v=>"clanIcon"in v,get:v=>v.clanIcon,set:(v,V)=>{v.clanIcon=V}},metadata:S},B,C),he(this,null,Q,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:v=>"clanTag"in v,get:v=>v.clanTag,set:(v,V)=>{v.clanTag=V}},metadata:S},D,T),he(this,null,Y,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:v=>"highlight"in v,get:v=>v.highlight,set:(v,V)=>{v.highlight=V}},metadata:S},Qe,u),he(this,null,p,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:v=>"ephemeral"in v,get:v=>v.ephemeral,set:(v,V)=>{v.ephemeral=V}},metadata:S},w,A),he(this,null,P,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:v=>"timestamp"in v,get:v=>v.timestamp,set:(v,V)=>{v.timestamp=V}},metadata:S},ae,X),he(this,null,G,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:v=>"twentyFour"in v,get:v=>v.twentyFour,set:(v,V)=>{v.twentyFour=V}},metadata:S},se,de),he(this,null,K,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:v=>"messageBodyOnly"in v,get:v=>v.messageBodyOnly,set:(v,V)=>{v.messageBodyOnly=V}},metadata:S},E,b),he(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:v=>"lightTheme"in v,get:v=>v.lightTheme,set:(v,V)=>{v.lightTheme=V}},metadata:S},ce,oe),he(this,null,He,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:v=>"compactMode"in v,get:v=>v.compactMode,set:(v,V)=>{v.compactMode=V}},metadata:S},j,z),he(this,null,L,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:v=>"noBackground"in v,get:v=>v.noBackground,set:(v,V)=>{v.noBackground=V}},metadata:S},Ee,rt),he(this,null,Le,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:v=>"hasThread"in v,get:v=>v.hasThread,set:(v,V)=>{v.hasThread=V}},metadata:S},Bt,ja),he(this,null,Oa,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:v=>"dismissMessageClicked"in v,get:v=>v.dismissMessageClicked,set:(v,V)=>{v.dismissMessageClicked=V}},metadata:S},Ia,Va),he(null,t={value:i},e,{kind:"class",name:i.name,metadata:S},null,a),Ra=i=t.value,S&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:S})}static styles=ke`
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
	`;#e=q(this,d,void 0);get profile(){return this.#e}set profile(S){this.#e=S}#t=(q(this,n),q(this,g,"User"));get author(){return this.#t}set author(S){this.#t=S}#i=(q(this,c),q(this,M,void 0));get avatar(){return this.#i}set avatar(S){this.#i=S}#a=(q(this,_),q(this,m,!1));get bot(){return this.#a}set bot(S){this.#a=S}#s=(q(this,f),q(this,R,!1));get server(){return this.#s}set server(S){this.#s=S}#r=(q(this,I),q(this,k,!1));get officialApp(){return this.#r}set officialApp(S){this.#r=S}#n=(q(this,x),q(this,ue,!1));get verified(){return this.#n}set verified(S){this.#n=S}#d=(q(this,pe),q(this,be,!1));get op(){return this.#d}set op(S){this.#d=S}#l=(q(this,me),q(this,Oe,!1));get edited(){return this.#l}set edited(S){this.#l=S}#o=(q(this,Ie),q(this,we,void 0));get roleColor(){return this.#o}set roleColor(S){this.#o=S}#c=(q(this,Te),q(this,Ce,void 0));get roleIcon(){return this.#c}set roleIcon(S){this.#c=S}#u=(q(this,W),q(this,Re,void 0));get roleName(){return this.#u}set roleName(S){this.#u=S}#h=(q(this,De),q(this,B,void 0));get clanIcon(){return this.#h}set clanIcon(S){this.#h=S}#p=(q(this,C),q(this,D,void 0));get clanTag(){return this.#p}set clanTag(S){this.#p=S}#m=(q(this,T),q(this,Qe,!1));get highlight(){return this.#m}set highlight(S){this.#m=S}#v=(q(this,u),q(this,w,!1));get ephemeral(){return this.#v}set ephemeral(S){this.#v=S}#g=(q(this,A),q(this,ae,new Date));get timestamp(){return this.#g}set timestamp(S){this.#g=S}#f=(q(this,X),q(this,se,!1));get twentyFour(){return this.#f}set twentyFour(S){this.#f=S}#_=(q(this,de),q(this,E,!1));get messageBodyOnly(){return this.#_}set messageBodyOnly(S){this.#_=S}#b=(q(this,b),q(this,ce,!1));get lightTheme(){return this.#b}set lightTheme(S){this.#b=S}#z=(q(this,oe),q(this,j,!1));get compactMode(){return this.#z}set compactMode(S){this.#z=S}#y=(q(this,z),q(this,Ee,!1));get noBackground(){return this.#y}set noBackground(S){this.#y=S}#w=(q(this,rt),q(this,Bt,!1));get hasThread(){return this.#w}set hasThread(S){this.#w=S}#$=(q(this,ja),q(this,Ia,()=>{}));get dismissMessageClicked(){return this.#$}set dismissMessageClicked(S){this.#$=S}willUpdate(){this.hasThread=Array.from(this.children).some(S=>S.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(S=>S.tagName.toLowerCase()==="discord-mention"&&S.hasAttribute("highlight")&&(S.type==="user"||S.type==="role"))}handleSpaceToDismissMessage(S){S.code==="Space"&&(S.preventDefault(),S.stopPropagation(),this.dismissMessageClicked?.())}render(){const S={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},v=this.profile!==void 0&&Reflect.get(ea,this.profile)||{},V={...S,...v,avatar:this.resolveAvatar(v.avatar??this.avatar)},xt=ta(this.timestamp,this.compactMode,this.twentyFour)??void 0;return l`
			<slot name="reply"></slot>
			<div
				class=${Ot({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${F(this.compactMode&&!this.messageBodyOnly,()=>l`<time datetime="${re(xt)}" class="discord-message-timestamp">${xt}</time>`,()=>null)}
				${F(this.messageBodyOnly,()=>l`<time
							datetime="${re(xt)}"
							class=${Ot({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
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
							><time datetime="${re(xt)}" class="discord-message-timestamp">${xt}</time>
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
									${Jo()} Only you can see this •
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
		`}resolveAvatar(S){return S===void 0?st.default:st[S]??S??st.default}constructor(){super(...arguments),q(this,Va)}static{q(i,a)}};return Ra=i})(),en=ee`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Ki(e={}){return l`<svg ${te(e)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${en}</svg>`}var tn=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function Qi(e){return l`<svg ${te(e||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${tn}
	</svg>`}var an=ee`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function sn(e={}){return l`<svg ${te(e)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${an}</svg>`}var xe=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},ie=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},rn=(()=>{let e=[Pe("discord-reply")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[],Z,k=[],x=[],N,ue=[],pe=[],ve,be=[],me=[],ze,Oe=[],Ie=[],ye,we=[],Te=[],Ve,Ce=[],W=[],$e,Re=[],De=[],Ae,B=[],C=[],Q,D=[],T=[],Y,Qe=[],u=[],p,w=[],A=[],P,ae=[],X=[],G,se=[],de=[];var K=class extends s{static{i=this}static{const E=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H()],o=[H()],y=[H({type:Boolean})],$=[H({type:Boolean})],Z=[H({type:Boolean,attribute:"official-app"})],N=[H({type:Boolean})],ve=[H({type:Boolean})],ze=[H({type:Boolean})],ye=[H({attribute:"role-color"})],Ve=[H({type:Boolean})],$e=[H({type:Boolean})],Ae=[H({type:Boolean})],Q=[H({attribute:"clan-icon"})],Y=[H({attribute:"clan-tag"})],p=[H({type:Boolean,reflect:!0})],P=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],G=[Ue({context:zt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],xe(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,O)=>{b.profile=O}},metadata:E},d,n),xe(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,O)=>{b.author=O}},metadata:E},g,c),xe(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,O)=>{b.avatar=O}},metadata:E},M,_),xe(this,null,y,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:b=>"bot"in b,get:b=>b.bot,set:(b,O)=>{b.bot=O}},metadata:E},m,f),xe(this,null,$,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:b=>"server"in b,get:b=>b.server,set:(b,O)=>{b.server=O}},metadata:E},R,I),xe(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:b=>"officialApp"in b,get:b=>b.officialApp,set:(b,O)=>{b.officialApp=O}},metadata:E},k,x),xe(this,null,N,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:b=>"op"in b,get:b=>b.op,set:(b,O)=>{b.op=O}},metadata:E},ue,pe),xe(this,null,ve,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:b=>"verified"in b,get:b=>b.verified,set:(b,O)=>{b.verified=O}},metadata:E},be,me),xe(this,null,ze,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:b=>"edited"in b,get:b=>b.edited,set:(b,O)=>{b.edited=O}},metadata:E},Oe,Ie),xe(this,null,ye,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,O)=>{b.roleColor=O}},metadata:E},we,Te),xe(this,null,Ve,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:b=>"command"in b,get:b=>b.command,set:(b,O)=>{b.command=O}},metadata:E},Ce,W),xe(this,null,$e,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:b=>"attachment"in b,get:b=>b.attachment,set:(b,O)=>{b.attachment=O}},metadata:E},Re,De),xe(this,null,Ae,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:b=>"mentions"in b,get:b=>b.mentions,set:(b,O)=>{b.mentions=O}},metadata:E},B,C),xe(this,null,Q,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:b=>"clanIcon"in b,get:b=>b.clanIcon,set:(b,O)=>{b.clanIcon=O}},metadata:E},D,T),xe(this,null,Y,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:b=>"clanTag"in b,get:b=>b.clanTag,set:(b,O)=>{b.clanTag=O}},metadata:E},Qe,u),xe(this,null,p,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:b=>"deleted"in b,get:b=>b.deleted,set:(b,O)=>{b.deleted=O}},metadata:E},w,A),xe(this,null,P,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,O)=>{b.lightTheme=O}},metadata:E},ae,X),xe(this,null,G,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,O)=>{b.compactMode=O}},metadata:E},se,de),xe(null,t={value:i},e,{kind:"class",name:i.name,metadata:E},null,a),K=i=t.value,E&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:E})}static styles=ke`
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
	`;#e=ie(this,d,void 0);get profile(){return this.#e}set profile(E){this.#e=E}#t=(ie(this,n),ie(this,g,"User"));get author(){return this.#t}set author(E){this.#t=E}#i=(ie(this,c),ie(this,M,void 0));get avatar(){return this.#i}set avatar(E){this.#i=E}#a=(ie(this,_),ie(this,m,!1));get bot(){return this.#a}set bot(E){this.#a=E}#s=(ie(this,f),ie(this,R,!1));get server(){return this.#s}set server(E){this.#s=E}#r=(ie(this,I),ie(this,k,!1));get officialApp(){return this.#r}set officialApp(E){this.#r=E}#n=(ie(this,x),ie(this,ue,!1));get op(){return this.#n}set op(E){this.#n=E}#d=(ie(this,pe),ie(this,be,!1));get verified(){return this.#d}set verified(E){this.#d=E}#l=(ie(this,me),ie(this,Oe,!1));get edited(){return this.#l}set edited(E){this.#l=E}#o=(ie(this,Ie),ie(this,we,void 0));get roleColor(){return this.#o}set roleColor(E){this.#o=E}#c=(ie(this,Te),ie(this,Ce,!1));get command(){return this.#c}set command(E){this.#c=E}#u=(ie(this,W),ie(this,Re,!1));get attachment(){return this.#u}set attachment(E){this.#u=E}#h=(ie(this,De),ie(this,B,!1));get mentions(){return this.#h}set mentions(E){this.#h=E}#p=(ie(this,C),ie(this,D,void 0));get clanIcon(){return this.#p}set clanIcon(E){this.#p=E}#m=(ie(this,T),ie(this,Qe,void 0));get clanTag(){return this.#m}set clanTag(E){this.#m=E}#v=(ie(this,u),ie(this,w,!1));get deleted(){return this.#v}set deleted(E){this.#v=E}#g=(ie(this,A),ie(this,ae,!1));get lightTheme(){return this.#g}set lightTheme(E){this.#g=E}#f=(ie(this,X),ie(this,se,!1));get compactMode(){return this.#f}set compactMode(E){this.#f=E}resolveAvatar(E){return st[E]??E??st.default}render(){const E={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},b=Reflect.get(ea,this.profile)??{},O={...E,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},ce=Gi(O.clanIcon),oe=O.clanTag?.slice(0,4),He=l`
			${F(O.bot&&!O.server&&!O.officialApp,()=>l`<span class="discord-application-tag">${O.verified?yt():""}App</span>`)}
			${F(O.server&&!O.bot&&!O.officialApp,()=>l`<span class="discord-application-tag">Server</span>`)}
			${F(O.officialApp&&!O.server&&!O.bot,()=>l`<span class="discord-application-tag">${yt()}OFFICIAL</span>`)}
		`;return l`${F(this.compactMode||this.deleted,()=>l`<div class="discord-reply-badge">${sn()}</div>`,()=>l`<img class="discord-replied-message-avatar" src="${re(O.avatar)}" alt="${re(O.author)}" />`)}
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
					${F(this.command,()=>Qi({class:"discord-replied-message-content-icon"}),()=>F(this.attachment,()=>Ki({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),ie(this,de)}static{ie(i,a)}};return K=i})(),dn=ee`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function on(e={}){return l`<svg ${te(e)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${dn}
	</svg>`}var nn=ee`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function ln(e={}){return l`<svg ${te(e)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${nn}
	</svg>`}var cn=ee`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Xi(e={}){return l`<svg ${te(e)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${cn}
	</svg>`}var un=ee`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function hn(e={}){return l`<svg ${te(e)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${un}</svg>`}var _e=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},J=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},fn=(()=>{let e=[Pe("discord-command")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[],Z,k=[],x=[],N,ue=[],pe=[],ve,be=[],me=[],ze,Oe=[],Ie=[],ye,we=[],Te=[],Ve,Ce=[],W=[],$e,Re=[],De=[],Ae,B=[],C=[],Q,D=[],T=[],Y,Qe=[],u=[],p,w=[],A=[],P,ae=[],X=[],G,se=[],de=[],K,E=[],b=[],O,ce=[],oe=[];var He=class extends s{static{i=this}static{const j=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({attribute:"profile"})],h=[H({attribute:"author"})],o=[H({attribute:"avatar"})],y=[H({attribute:"role-color"})],$=[H({attribute:"command"})],Z=[H({attribute:"type"})],N=[H({attribute:"context-user-profile"})],ve=[H({attribute:"context-user-name"})],ze=[H({attribute:"context-user-image"})],ye=[H({attribute:"context-user-role-color"})],Ve=[H({type:Boolean,attribute:"context-user-bot"})],$e=[H({type:Boolean,attribute:"context-user-bot-verified"})],Ae=[H({type:Boolean,attribute:"context-command-reply"})],Q=[H({type:Boolean,attribute:"context-attachment-reply"})],Y=[H({type:String,attribute:"context-message-reply"})],p=[H({type:Boolean,attribute:"context-message-deleted"})],P=[H({type:Boolean,attribute:"context-user-application-official"})],G=[H({type:Boolean,attribute:"context-user-server"})],K=[Ue({context:zt}),H({type:Boolean,reflect:!0,attribute:"compact-mode"})],O=[Ue({context:et}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],_e(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:z=>"profile"in z,get:z=>z.profile,set:(z,L)=>{z.profile=L}},metadata:j},d,n),_e(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:z=>"author"in z,get:z=>z.author,set:(z,L)=>{z.author=L}},metadata:j},g,c),_e(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:z=>"avatar"in z,get:z=>z.avatar,set:(z,L)=>{z.avatar=L}},metadata:j},M,_),_e(this,null,y,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:z=>"roleColor"in z,get:z=>z.roleColor,set:(z,L)=>{z.roleColor=L}},metadata:j},m,f),_e(this,null,$,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:z=>"command"in z,get:z=>z.command,set:(z,L)=>{z.command=L}},metadata:j},R,I),_e(this,null,Z,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:z=>"type"in z,get:z=>z.type,set:(z,L)=>{z.type=L}},metadata:j},k,x),_e(this,null,N,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:z=>"contextUserProfile"in z,get:z=>z.contextUserProfile,set:(z,L)=>{z.contextUserProfile=L}},metadata:j},ue,pe),_e(this,null,ve,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:z=>"contextUserName"in z,get:z=>z.contextUserName,set:(z,L)=>{z.contextUserName=L}},metadata:j},be,me),_e(this,null,ze,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:z=>"contextUserAvatar"in z,get:z=>z.contextUserAvatar,set:(z,L)=>{z.contextUserAvatar=L}},metadata:j},Oe,Ie),_e(this,null,ye,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:z=>"contextUserRoleColor"in z,get:z=>z.contextUserRoleColor,set:(z,L)=>{z.contextUserRoleColor=L}},metadata:j},we,Te),_e(this,null,Ve,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:z=>"contextUserBot"in z,get:z=>z.contextUserBot,set:(z,L)=>{z.contextUserBot=L}},metadata:j},Ce,W),_e(this,null,$e,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:z=>"contextUserBotVerified"in z,get:z=>z.contextUserBotVerified,set:(z,L)=>{z.contextUserBotVerified=L}},metadata:j},Re,De),_e(this,null,Ae,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:z=>"contextCommandReply"in z,get:z=>z.contextCommandReply,set:(z,L)=>{z.contextCommandReply=L}},metadata:j},B,C),_e(this,null,Q,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:z=>"contextAttachmentReply"in z,get:z=>z.contextAttachmentReply,set:(z,L)=>{z.contextAttachmentReply=L}},metadata:j},D,T),_e(this,null,Y,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:z=>"contextMessageReply"in z,get:z=>z.contextMessageReply,set:(z,L)=>{z.contextMessageReply=L}},metadata:j},Qe,u),_e(this,null,p,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:z=>"contextMessageDeleted"in z,get:z=>z.contextMessageDeleted,set:(z,L)=>{z.contextMessageDeleted=L}},metadata:j},w,A),_e(this,null,P,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:z=>"contextUserOfficialApplication"in z,get:z=>z.contextUserOfficialApplication,set:(z,L)=>{z.contextUserOfficialApplication=L}},metadata:j},ae,X),_e(this,null,G,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:z=>"contextUserServer"in z,get:z=>z.contextUserServer,set:(z,L)=>{z.contextUserServer=L}},metadata:j},se,de),_e(this,null,K,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:z=>"compactMode"in z,get:z=>z.compactMode,set:(z,L)=>{z.compactMode=L}},metadata:j},E,b),_e(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:z=>"lightTheme"in z,get:z=>z.lightTheme,set:(z,L)=>{z.lightTheme=L}},metadata:j},ce,oe),_e(null,t={value:i},e,{kind:"class",name:i.name,metadata:j},null,a),He=i=t.value,j&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=[rn.styles,ke`
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
		`];#e=J(this,d,void 0);get profile(){return this.#e}set profile(j){this.#e=j}#t=(J(this,n),J(this,g,"User"));get author(){return this.#t}set author(j){this.#t=j}#i=(J(this,c),J(this,M,void 0));get avatar(){return this.#i}set avatar(j){this.#i=j}#a=(J(this,_),J(this,m,void 0));get roleColor(){return this.#a}set roleColor(j){this.#a=j}#s=(J(this,f),J(this,R,void 0));get command(){return this.#s}set command(j){this.#s=j}#r=(J(this,I),J(this,k,"slash_command"));get type(){return this.#r}set type(j){this.#r=j}#n=(J(this,x),J(this,ue,void 0));get contextUserProfile(){return this.#n}set contextUserProfile(j){this.#n=j}#d=(J(this,pe),J(this,be,"User"));get contextUserName(){return this.#d}set contextUserName(j){this.#d=j}#l=(J(this,me),J(this,Oe,void 0));get contextUserAvatar(){return this.#l}set contextUserAvatar(j){this.#l=j}#o=(J(this,Ie),J(this,we,void 0));get contextUserRoleColor(){return this.#o}set contextUserRoleColor(j){this.#o=j}#c=(J(this,Te),J(this,Ce,!1));get contextUserBot(){return this.#c}set contextUserBot(j){this.#c=j}#u=(J(this,W),J(this,Re,!1));get contextUserBotVerified(){return this.#u}set contextUserBotVerified(j){this.#u=j}#h=(J(this,De),J(this,B,!1));get contextCommandReply(){return this.#h}set contextCommandReply(j){this.#h=j}#p=(J(this,C),J(this,D,!1));get contextAttachmentReply(){return this.#p}set contextAttachmentReply(j){this.#p=j}#m=(J(this,T),J(this,Qe,void 0));get contextMessageReply(){return this.#m}set contextMessageReply(j){this.#m=j}#v=(J(this,u),J(this,w,!1));get contextMessageDeleted(){return this.#v}set contextMessageDeleted(j){this.#v=j}#g=(J(this,A),J(this,ae,!1));get contextUserOfficialApplication(){return this.#g}set contextUserOfficialApplication(j){this.#g=j}#f=(J(this,X),J(this,se,!1));get contextUserServer(){return this.#f}set contextUserServer(j){this.#f=j}#_=(J(this,de),J(this,E,!1));get compactMode(){return this.#_}set compactMode(j){this.#_=j}#b=(J(this,b),J(this,ce,!1));get lightTheme(){return this.#b}set lightTheme(j){this.#b=j}validCommandTypes=(J(this,oe),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(j){return st[j]??j??st.default}render(){this.checkType();const j={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},z=Reflect.get(ea,this.profile)??{},L={...j,...z,avatar:this.resolveAvatar(z.avatar??this.avatar)},Ee={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},rt=Reflect.get(ea,this.contextUserProfile)??{},Le={...Ee,...rt,avatar:this.resolveAvatar(rt.avatar??this.contextUserAvatar)},Bt=this.contextMessageDeleted?l`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return l`
			${F(this.compactMode,()=>l`<div class="discord-reply-badge">${on()}</div>`,()=>l`<img class="discord-replied-message-avatar" src="${re(L.avatar)}" alt="${re(L.author)}" />`)}
			<span class="discord-replied-message-username" style=${ht({color:L.roleColor??""})}>${L.author}</span>
			<span> used </span>
			${F(this.type==="slash_command",()=>l`<div class="discord-replied-message-content discord-slash-command-name">
						${ln()}<span>${this.command}</span>
					</div>`)}
			${F(this.type==="user_command",()=>l`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Xi({class:"discord-arrow-right-icon"})}
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
						${Xi({class:"discord-arrow-right-icon"})}
						${F(!this.contextMessageDeleted,()=>l`<div class="discord-context-user">
									${F(!this.compactMode,()=>F(!this.contextUserOfficialApplication,()=>l`<img
													class="discord-replied-message-avatar"
													src="${re(Le.avatar)}"
													alt="${re(Le.author)}"
												/>`,()=>l`<img
													class="discord-replied-message-avatar"
													src="${re(st.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${F(Le.bot,()=>l`<span class="discord-application-tag">${Le.verified?yt():""}App</span>`,()=>F(this.contextUserServer,()=>l`<span class="discord-application-tag">SERVER</span>`,()=>F(this.contextUserOfficialApplication,()=>l`<span class="discord-application-tag">${yt()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${ht({color:Le.roleColor??""})}
										>${Le.author}</span
									><span></span>
								</div>`,()=>F(this.contextMessageDeleted,()=>hn({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${Bt}</div>
						${F(this.contextCommandReply&&!this.contextMessageDeleted,()=>Qi({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>F(this.contextAttachmentReply,()=>Ki({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{J(i,a)}};return He=i})(),mn=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},vn=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Zn=(()=>{let e=[Pe("discord-attachments")],t,a=[],i,s=Me;var r=class extends s{static{i=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;mn(null,t={value:i},e,{kind:"class",name:i.name,metadata:d},null,a),r=i=t.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
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
	`;render(){return l`<slot></slot>`}static{vn(i,a)}};return r=i})(),pn=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},gn=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Gn=(()=>{let e=[Pe("discord-action-row")],t,a=[],i,s=Me;var r=class extends s{static{i=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;pn(null,t={value:i},e,{kind:"class",name:i.name,metadata:d},null,a),r=i=t.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return l`<slot></slot>`}static{gn(i,a)}};return r=i})(),wt=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},Ge=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Wn=(()=>{let e=[Pe("discord-custom-emoji")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[];var Z=class extends s{static{i=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H()],o=[H({attribute:!1})],y=[H({type:Boolean,attribute:"embed-emoji"})],$=[H({type:Boolean,attribute:"jumbo"})],wt(this,null,r,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:x=>"name"in x,get:x=>x.name,set:(x,N)=>{x.name=N}},metadata:k},d,n),wt(this,null,h,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,N)=>{x.url=N}},metadata:k},g,c),wt(this,null,o,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:x=>"customEmojisMap"in x,get:x=>x.customEmojisMap,set:(x,N)=>{x.customEmojisMap=N}},metadata:k},M,_),wt(this,null,y,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:x=>"embedEmoji"in x,get:x=>x.embedEmoji,set:(x,N)=>{x.embedEmoji=N}},metadata:k},m,f),wt(this,null,$,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:x=>"jumbo"in x,get:x=>x.jumbo,set:(x,N)=>{x.jumbo=N}},metadata:k},R,I),wt(null,t={value:i},e,{kind:"class",name:i.name,metadata:k},null,a),Z=i=t.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=ke`
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
	`;#e=Ge(this,d,void 0);get name(){return this.#e}set name(k){this.#e=k}#t=(Ge(this,n),Ge(this,g,void 0));get url(){return this.#t}set url(k){this.#t=k}#i=(Ge(this,c),Ge(this,M,{}));get customEmojisMap(){return this.#i}set customEmojisMap(k){this.#i=k}#a=(Ge(this,_),Ge(this,m,void 0));get embedEmoji(){return this.#a}set embedEmoji(k){this.#a=k}#s=(Ge(this,f),Ge(this,R,void 0));get jumbo(){return this.#s}set jumbo(k){this.#s=k}willUpdate(){if(!this.url&&this.name){const k=Aa(this.name)??this.customEmojisMap[this.name];k&&(this.url??=k.url??"",this.embedEmoji??=k.embedEmoji??!1)}}render(){const k=`:${this.name}:`;return l`<span
			class=${Ot({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${k}
				src=${re(this.url)}
				alt=${k}
				draggable="false"
				class=${Ot({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),Ge(this,I)}static{Ge(i,a)}};return Z=i})(),Fe=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},fe=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},_n=(()=>{let e=[Pe("discord-embed")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[],Z,k=[],x=[],N,ue=[],pe=[],ve,be=[],me=[],ze,Oe=[],Ie=[],ye,we=[],Te=[],Ve,Ce=[],W=[],$e,Re=[],De=[];var Ae=class extends s{static{i=this}static{const B=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H()],h=[H({attribute:"author-name"})],o=[H({attribute:"author-image"})],y=[H({attribute:"author-url"})],$=[H({attribute:"embed-title"})],Z=[H({attribute:!1})],N=[H()],ve=[H()],ze=[H()],ye=[H()],Ve=[H()],$e=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Fe(this,null,r,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:C=>"color"in C,get:C=>C.color,set:(C,Q)=>{C.color=Q}},metadata:B},d,n),Fe(this,null,h,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:C=>"authorName"in C,get:C=>C.authorName,set:(C,Q)=>{C.authorName=Q}},metadata:B},g,c),Fe(this,null,o,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:C=>"authorImage"in C,get:C=>C.authorImage,set:(C,Q)=>{C.authorImage=Q}},metadata:B},M,_),Fe(this,null,y,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:C=>"authorUrl"in C,get:C=>C.authorUrl,set:(C,Q)=>{C.authorUrl=Q}},metadata:B},m,f),Fe(this,null,$,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:C=>"embedTitle"in C,get:C=>C.embedTitle,set:(C,Q)=>{C.embedTitle=Q}},metadata:B},R,I),Fe(this,null,Z,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:C=>"embedEmojisMap"in C,get:C=>C.embedEmojisMap,set:(C,Q)=>{C.embedEmojisMap=Q}},metadata:B},k,x),Fe(this,null,N,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:C=>"url"in C,get:C=>C.url,set:(C,Q)=>{C.url=Q}},metadata:B},ue,pe),Fe(this,null,ve,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:C=>"thumbnail"in C,get:C=>C.thumbnail,set:(C,Q)=>{C.thumbnail=Q}},metadata:B},be,me),Fe(this,null,ze,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:C=>"image"in C,get:C=>C.image,set:(C,Q)=>{C.image=Q}},metadata:B},Oe,Ie),Fe(this,null,ye,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:C=>"video"in C,get:C=>C.video,set:(C,Q)=>{C.video=Q}},metadata:B},we,Te),Fe(this,null,Ve,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:C=>"provider"in C,get:C=>C.provider,set:(C,Q)=>{C.provider=Q}},metadata:B},Ce,W),Fe(this,null,$e,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,Q)=>{C.lightTheme=Q}},metadata:B},Re,De),Fe(null,t={value:i},e,{kind:"class",name:i.name,metadata:B},null,a),Ae=i=t.value,B&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=ke`
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
	`;#e=fe(this,d,void 0);get color(){return this.#e}set color(B){this.#e=B}#t=(fe(this,n),fe(this,g,void 0));get authorName(){return this.#t}set authorName(B){this.#t=B}#i=(fe(this,c),fe(this,M,void 0));get authorImage(){return this.#i}set authorImage(B){this.#i=B}#a=(fe(this,_),fe(this,m,void 0));get authorUrl(){return this.#a}set authorUrl(B){this.#a=B}#s=(fe(this,f),fe(this,R,void 0));get embedTitle(){return this.#s}set embedTitle(B){this.#s=B}#r=(fe(this,I),fe(this,k,{}));get embedEmojisMap(){return this.#r}set embedEmojisMap(B){this.#r=B}#n=(fe(this,x),fe(this,ue,void 0));get url(){return this.#n}set url(B){this.#n=B}#d=(fe(this,pe),fe(this,be,void 0));get thumbnail(){return this.#d}set thumbnail(B){this.#d=B}#l=(fe(this,me),fe(this,Oe,void 0));get image(){return this.#l}set image(B){this.#l=B}#o=(fe(this,Ie),fe(this,we,void 0));get video(){return this.#o}set video(B){this.#o=B}#c=(fe(this,Te),fe(this,Ce,void 0));get provider(){return this.#c}set provider(B){this.#c=B}#u=(fe(this,W),fe(this,Re,!1));get lightTheme(){return this.#u}set lightTheme(B){this.#u=B}render(){const B=this.parseTitle(this.authorName),C=this.parseTitle(this.embedTitle);return l`<div style=${ht({"background-color":this.color})} class="discord-left-border"></div>
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
						${F(this.image||this.video,()=>l`<div class=${Ot({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
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
`)){for(const T of D.split(" ")){const Y=Aa(T)??this.embedEmojisMap[T]??{};Y.name?C.push(l`<discord-custom-emoji name=${Y.name} url=${re(Y.url)} embed-emoji></discord-custom-emoji>`):Q+=`${T} `,Q===" "&&C.push(l`<br />`)}C.push(Q),Q=""}return C.map(D=>typeof D=="string"?l`<span>${D}</span>`:D)}constructor(){super(...arguments),fe(this,De)}static{fe(i,a)}};return Ae=i})(),bn=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},zn=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Kn=(()=>{let e=[Pe("discord-embed-description")],t,a=[],i,s=Me;var r=class extends s{static{i=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;bn(null,t={value:i},e,{kind:"class",name:i.name,metadata:d},null,a),r=i=t.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return l`<slot></slot>`}static{zn(i,a)}};return r=i})(),yn=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},wn=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Qn=(()=>{let e=[Pe("discord-embed-fields")],t,a=[],i,s=Me;var r=class extends s{static{i=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;yn(null,t={value:i},e,{kind:"class",name:i.name,metadata:d},null,a),r=i=t.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=ke`
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
	`;render(){return l`<slot></slot>`}static{wn(i,a)}};return r=i})(),$t=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},We=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Xn=(()=>{let e=[Pe("discord-embed-field")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[],$,R=[],I=[];var Z=class extends s{static{i=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({reflect:!0,attribute:"field-title"})],h=[H({attribute:!1})],o=[H({type:Boolean,reflect:!0,attribute:"inline"})],y=[H({type:Number,reflect:!0,attribute:"inline-index"})],$=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],$t(this,null,r,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:x=>"fieldTitle"in x,get:x=>x.fieldTitle,set:(x,N)=>{x.fieldTitle=N}},metadata:k},d,n),$t(this,null,h,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:x=>"embedFieldEmojisMap"in x,get:x=>x.embedFieldEmojisMap,set:(x,N)=>{x.embedFieldEmojisMap=N}},metadata:k},g,c),$t(this,null,o,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:x=>"inline"in x,get:x=>x.inline,set:(x,N)=>{x.inline=N}},metadata:k},M,_),$t(this,null,y,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:x=>"inlineIndex"in x,get:x=>x.inlineIndex,set:(x,N)=>{x.inlineIndex=N}},metadata:k},m,f),$t(this,null,$,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,N)=>{x.lightTheme=N}},metadata:k},R,I),$t(null,t={value:i},e,{kind:"class",name:i.name,metadata:k},null,a),Z=i=t.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=ke`
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
	`;#e=We(this,d,void 0);get fieldTitle(){return this.#e}set fieldTitle(k){this.#e=k}#t=(We(this,n),We(this,g,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(k){this.#t=k}#i=(We(this,c),We(this,M,!1));get inline(){return this.#i}set inline(k){this.#i=k}#a=(We(this,_),We(this,m,void 0));get inlineIndex(){return this.#a}set inlineIndex(k){this.#a=k}#s=(We(this,f),We(this,R,!1));get lightTheme(){return this.#s}set lightTheme(k){this.#s=k}validInlineIndices=(We(this,I),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){const k=Number(this.inlineIndex);if(!Number.isNaN(k)&&!this.validInlineIndices.has(k))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();const k=this.parseTitle(this.fieldTitle),x=F(k,()=>l`<div class="discord-field-title">${[...k]}</div>`);return l`${x}<slot></slot>`}parseTitle(k){if(!k)return null;const x=[];let N="";for(const ue of k.split(`
`)){for(const pe of ue.split(" ")){const ve=Aa(pe)??this.embedFieldEmojisMap[pe]??{};ve.name?x.push(l`<discord-custom-emoji name=${ve.name} url=${re(ve.url)} embed-emoji></discord-custom-emoji>`):N+=`${pe} `,N===" "&&x.push(l`<br />`)}x.push(N),N=""}return x.map(ue=>typeof ue=="string"?l`<span>${ue}</span>`:ue)}static{We(i,a)}};return Z=i})(),Vt=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},tt=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Jn=(()=>{let e=[Pe("discord-embed-footer")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[];var $=class extends s{static{i=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({attribute:"footer-image"})],h=[H({attribute:"footer-image-alt"})],o=[H({type:String,reflect:!0,converter:I=>ta(I),attribute:!0})],y=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Vt(this,null,r,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:I=>"footerImage"in I,get:I=>I.footerImage,set:(I,Z)=>{I.footerImage=Z}},metadata:R},d,n),Vt(this,null,h,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:I=>"footerImageAlt"in I,get:I=>I.footerImageAlt,set:(I,Z)=>{I.footerImageAlt=Z}},metadata:R},g,c),Vt(this,null,o,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:I=>"timestamp"in I,get:I=>I.timestamp,set:(I,Z)=>{I.timestamp=Z}},metadata:R},M,_),Vt(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:I=>"lightTheme"in I,get:I=>I.lightTheme,set:(I,Z)=>{I.lightTheme=Z}},metadata:R},m,f),Vt(null,t={value:i},e,{kind:"class",name:i.name,metadata:R},null,a),$=i=t.value,R&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=ke`
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
	`;#e=tt(this,d,void 0);get footerImage(){return this.#e}set footerImage(R){this.#e=R}#t=(tt(this,n),tt(this,g,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(R){this.#t=R}#i=(tt(this,c),tt(this,M,void 0));get timestamp(){return this.#i}set timestamp(R){this.#i=R}#a=(tt(this,_),tt(this,m,!1));get lightTheme(){return this.#a}set lightTheme(R){this.#a=R}updateTimestamp(R){R&&!Number.isNaN(new Date(R).getTime())&&(this.timestamp=ta(R))}render(){return this.updateTimestamp(this.timestamp),l`${F(this.footerImage,()=>l`<img src=${re(this.footerImage)} alt=${re(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${F(this.timestamp,()=>l`<span class="discord-footer-separator">&bull;</span>`)}
			${F(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),tt(this,f)}static{tt(i,a)}};return $=i})(),$n=(e,t,a)=>{for(const i of t)if(i[0]===e)return(0,i[1])();return a?.()};function Mn(e){return e.startsWith("#")?e.slice(1):e}function xn(e){const t=e.length===3||e.length===4,a=t?`${e.slice(0,1)}${e.slice(0,1)}`:e.slice(0,2),i=t?`${e.slice(1,2)}${e.slice(1,2)}`:e.slice(2,4),s=t?`${e.slice(2,3)}${e.slice(2,3)}`:e.slice(4,6),r=(t?`${e.slice(3,4)}${e.slice(3,4)}`:e.slice(6,8))||"ff";return{r:a,g:i,b:s,a:r}}function aa(e){return Number.parseInt(e,16)}function Hn({r:e,g:t,b:a,a:i}){return{r:aa(e),g:aa(t),b:aa(a),a:Number((aa(i)/255).toFixed(2))}}function kn(e){return typeof e=="number"||typeof e=="string"&&Number.isFinite(Number(e))}function Tn(e,t){const{r:a,g:i,b:s,a:r}=e,d=kn(t)?t:r;return`rgba(${a}, ${i}, ${s}, ${d})`}function Sa(e,t){const a=Mn(e),i=xn(a),s=Hn(i);return Tn(s,t)}var Cn=ee`
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
`;function An(e={}){return l`<svg
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
		${Cn}
	</svg>`}var En=ee`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Sn(e={}){return l`<svg
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
		${En}
	</svg>`}var jn=ee`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function On(e={}){return l`<svg
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
		${jn}
	</svg>`}var Rt=function(e,t,a,i,s,r){function d($){if($!==void 0&&typeof $!="function")throw new TypeError("Function expected");return $}for(var n=i.kind,h=n==="getter"?"get":n==="setter"?"set":"value",g=!t&&e?i.static?e:e.prototype:null,c=t||(g?Object.getOwnPropertyDescriptor(g,i.name):{}),o,M=!1,_=a.length-1;_>=0;_--){var y={};for(var m in i)y[m]=m==="access"?{}:i[m];for(var m in i.access)y.access[m]=i.access[m];y.addInitializer=function($){if(M)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d($||null))};var f=(0,a[_])(n==="accessor"?{get:c.get,set:c.set}:c[h],y);if(n==="accessor"){if(f===void 0)continue;if(f===null||typeof f!="object")throw new TypeError("Object expected");(o=d(f.get))&&(c.get=o),(o=d(f.set))&&(c.set=o),(o=d(f.init))&&s.unshift(o)}else(o=d(f))&&(n==="field"?s.unshift(o):c[h]=o)}g&&Object.defineProperty(g,i.name,c),M=!0},at=function(e,t,a){for(var i=arguments.length>2,s=0;s<t.length;s++)a=i?t[s].call(e,a):t[s].call(e);return i?a:void 0},Yn=(()=>{let e=[Pe("discord-mention")],t,a=[],i,s=Me,r,d=[],n=[],h,g=[],c=[],o,M=[],_=[],y,m=[],f=[];var $=class extends s{static{i=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[H({type:Boolean,reflect:!0})],h=[H({reflect:!0})],o=[H({reflect:!0})],y=[Ue({context:et,subscribe:!0}),H({type:Boolean,reflect:!0,attribute:"light-theme"})],Rt(this,null,r,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:I=>"highlight"in I,get:I=>I.highlight,set:(I,Z)=>{I.highlight=Z}},metadata:R},d,n),Rt(this,null,h,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:I=>"type"in I,get:I=>I.type,set:(I,Z)=>{I.type=Z}},metadata:R},g,c),Rt(this,null,o,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:I=>"color"in I,get:I=>I.color,set:(I,Z)=>{I.color=Z}},metadata:R},M,_),Rt(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:I=>"lightTheme"in I,get:I=>I.lightTheme,set:(I,Z)=>{I.lightTheme=Z}},metadata:R},m,f),Rt(null,t={value:i},e,{kind:"class",name:i.name,metadata:R},null,a),$=i=t.value,R&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=ke`
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
	`;#e=at(this,d,!1);get highlight(){return this.#e}set highlight(R){this.#e=R}#t=(at(this,n),at(this,g,"user"));get type(){return this.#t}set type(R){this.#t=R}#i=(at(this,c),at(this,M,void 0));get color(){return this.#i}set color(R){this.#i=R}setHoverColor=(at(this,_),()=>{this.color&&(this.style.backgroundColor=Sa(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=Sa(this.color,.1))};#a=at(this,m,!1);get lightTheme(){return this.#a}set lightTheme(R){this.#a=R}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=Sa(this.color,.1)))}render(){return l`<span class="no-wrap"
				>${$n(this.type,[["channel",()=>Ni()],["user",()=>l`@`],["role",()=>l`@`],["voice",()=>qi()],["locked",()=>Fi()],["thread",()=>Li()],["forum",()=>Ui()],["server-guide",()=>On()],["channels-and-roles",()=>An()],["customize-community",()=>Sn()],["slash",()=>l`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),at(this,f)}static{at(i,a)}};return $=i})();Yo.elementStyles.push(ke`
  .discord-message-timestamp,
  .discord-message-edited {
    color: #b9bbbe;
  }
`),fn.elementStyles.push(ke`
  :host .discord-slash-command-name {
    color: #c9e7ff !important;
  }
`),_n.elementStyles.push(ke`
  :host .discord-embed-wrapper .discord-embed-grid {
    grid-template-columns: auto 0;
  }
`);var In=["snapshot","message","players","commands","guildLocale","clock","dice","faults","round","status","keys"],Ji=globalThis.matchMedia("(max-width: 999px)"),Ke=new Fr,Mt=new Rd(Ke),ia=!1,Dt=!1;function Vn(){if(!Ke.isReady)return ia?wi():l`<p class="waiting" role="status">Connecting…</p>`;const{name:e,line:t}=Ke.get("about"),a=zr(Ke);return l`
    <a class="skip" href="#screens">Skip to the channel</a>
    <header class="top">
      <h1><span aria-hidden="true">🎲</span> ${e}</h1>
      <p class="about">${t}</p>
      ${qr(Ke.get("round"))}
      <button
        id="bench-toggle"
        type="button"
        class=${a?"small trouble":"small"}
        aria-controls="bench"
        aria-expanded=${String(Dt)}
        @click=${Rn}
      >Test bench${a?l`<span class="unseen">, something is wrong</span>`:U}</button>
    </header>
    ${ia?wi():U}
    ${yr(Ke.get("status"))}
    <nav class="people" aria-label="Players and new players">
      <div id="players" role="toolbar" aria-label="Players" @keydown=${Dd}>
        ${Mt.drawTabs()}
      </div>
      <form id="add-player" autocomplete="off" @submit=${Dn}>
        <label for="new-player" class="unseen">Name of a new player</label>
        <input id="new-player" name="name" placeholder="New player" maxlength="32" required>
        <button type="submit" class="small">Add player</button>
      </form>
    </nav>
    <div class="room">
      <main id="screens" tabindex="-1">
        <p id="log-keys" class="unseen">Arrow keys go from message to message.</p>
        ${Mt.draw()}
      </main>
      <aside id="bench" aria-label="Test bench" ?hidden=${!Dt}>
        ${Dt?xr(Ke,!Ji.matches):U}
      </aside>
    </div>
    ${or()}
  `}function Rn(){Dt=!Dt,je()}async function Dn(e){e.preventDefault();const t=e.currentTarget,a=String(new FormData(t).get("name")??""),i=await qe("POST","players",{name:a});i&&(t.reset(),Mt.reveal(i.id))}function Bn(e,t){ia=!1,Ke.apply(e,t),e==="snapshot"?(Mt.reset(),document.title=`${Ke.get("about").name}: playground`):e==="message"?Mt.messageChanged(t.message):e==="players"&&Mt.playersChanged(),je()}function Pn(){const e=new EventSource("/api/feed");for(const t of In)e.addEventListener(t,({data:a})=>Bn(t,JSON.parse(a)));e.addEventListener("error",()=>{ia=!0,je()})}sr(()=>{oi(Vn(),document.body);for(const e of document.querySelectorAll(".log"))Ed(e);Ke.isReady&&Dr(Ke.now)}),Ji.addEventListener("change",je),setInterval(je,500),Pn(),je();/**
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
