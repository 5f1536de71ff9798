// Generated from page/ by `deno task page`: do not edit.
// It contains parts of @skyra/discord-components-core (MIT), of lit (BSD-3-Clause) and of
// discord-markdown-parser (Apache-2.0).
// deno-fmt-ignore-file
// deno-lint-ignore-file
var Ci=Object.create,Sa=Object.defineProperty,Ei=Object.getOwnPropertyDescriptor,ja=Object.getOwnPropertyNames,Ai=Object.getPrototypeOf,Si=Object.prototype.hasOwnProperty,ne=(e,t)=>function(){return t||(0,e[ja(e)[0]])((t={exports:{}}).exports,t),t.exports},ji=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of ja(t))!Si.call(e,s)&&s!==i&&Sa(e,s,{get:()=>t[s],enumerable:!(a=Ei(t,s))||a.enumerable});return e},Oi=(e,t,i)=>(i=e!=null?Ci(Ai(e)):{},ji(Sa(i,"default",{value:e,enumerable:!0}),e)),ge=ne({e(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=/\r\n?/g,i=/\t/g,a=/\f/g,s=function(l){return l.replace(t,`
`).replace(a,"").replace(i,"    ")},r=function(l,m){var _=l||{};if(m!=null)for(var A in m)Object.prototype.hasOwnProperty.call(m,A)&&(_[A]=m[A]);return _},d=function(l,m){var _=Object.keys(l).filter(function(X){var W=l[X];if(W==null||W.match==null)return!1;var se=W.order;return(typeof se!="number"||!isFinite(se))&&typeof console<"u"&&console.warn("simple-markdown: Invalid order for rule `"+X+"`: "+String(se)),!0});_.sort(function(X,W){var se=l[X],de=l[W],K=se.order,S=de.order;if(K!==S)return K-S;var p=se.quality?0:1,V=de.quality?0:1;return p!==V?p-V:X<W?-1:X>W?1:0});var A,N=function(X,W){var se=[];for(W=W||A,A=W;X;){var de=null,K=null,S=null,p=NaN,V=0,he=_[0],oe=l[he];do{var ke=oe.order,O=W.prevCapture==null?"":W.prevCapture[0],g=oe.match(X,W,O);if(g){var L=oe.quality?oe.quality(g,W,O):0;L<=p||(de=he,K=oe,S=g,p=L)}V++,he=_[V],oe=l[he]}while(oe&&(!S||oe.order===ke&&oe.quality));if(K==null||S==null)throw new Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+_[_.length-1]+`'. It seems to not match the following source:
`+X);if(S.index)throw new Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var Ae=K.parse(S,N,W);if(Array.isArray(Ae))Array.prototype.push.apply(se,Ae);else{if(Ae==null||typeof Ae!="object")throw new Error(`parse() function returned invalid parse result: '${Ae}'`);Ae.type==null&&(Ae.type=de),se.push(Ae)}W.prevCapture=S,X=X.substring(W.prevCapture[0].length)}return se},ae=function(X,W){return A=r(W,m),!A.inline&&!A.disableAutoBlockNewlines&&(X=X+`

`),A.prevCapture=null,N(s(X),A)};return ae},n=function(l){var m=function(_,A,N){return A.inline?l.exec(_):null};return m.regex=l,m},u=function(l){var m=function(_,A){return A.inline?null:l.exec(_)};return m.regex=l,m},b=function(l){var m=function(_,A){return l.exec(_)};return m.regex=l,m},h=typeof Symbol=="function"&&Symbol.for&&Symbol.for("react.element")||60103,o=function(l,m,_,A){_=_||{},A=typeof A<"u"?A:!0;var N="";for(var ae in _){var X=_[ae];Object.prototype.hasOwnProperty.call(_,ae)&&X&&(N+=" "+v(ae)+'="'+v(X)+'"')}var W="<"+l+N+">";return A?W+m+"</"+l+">":W},H=function(l){if(l==null)return null;try{var m=new URL(l,"https://localhost").protocol;if(m.indexOf("javascript:")===0||m.indexOf("vbscript:")===0||m.indexOf("data:")===0)return null}catch{return null}return l},x=/[<>&"']/g,M={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#x27;","/":"&#x2F;","`":"&#96;"},v=function(l){return String(l).replace(x,function(m){return M[m]})},c=/\\([^0-9A-Za-z\s])/g,z=function(l){return l.replace(c,"$1")},R=function(l,m,_){var A=_.inline||!1;_.inline=!0;var N=l(m,_);return _.inline=A,N},I=function(l,m,_){var A=_.inline||!1;_.inline=!1;var N=l(m+`

`,_);return _.inline=A,N},Z=function(l,m,_){return{content:R(m,l[1],_)}},k=function(){return{}},w="(?:[*+-]|\\d+\\.)",U="( *)("+w+") +",ce=new RegExp("^"+U),pe=new RegExp(U+"[^\\n]*(?:\\n(?!\\1"+w+` )[^\\n]*)*(
|$)`,"gm"),me=/\n{2,}$/,ze=/^ (?= *`)|(` *) $/g,ve=me,ye=/ *\n+$/,je=new RegExp("^( *)("+w+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+w+` )\\n*|\\s*
*$)`),Oe=/(?:^|\n)( *)$/,we=(function(){var l=/^ *\| *| *\| *$/g,m=/ *$/,_=/^ *-+: *$/,A=/^ *:-+: *$/,N=/^ *:-+ *$/,ae=function(K){return _.test(K)?"right":A.test(K)?"center":N.test(K)?"left":null},X=function(K,S,p,V){V&&(K=K.replace(l,""));var he=K.trim().split("|");return he.map(ae)},W=function(K,S,p,V){var he=p.inTable;p.inTable=!0;var oe=S(K.trim(),p);p.inTable=he;var ke=[[]];return oe.forEach(function(O,g){O.type==="tableSeparator"?(!V||g!==0&&g!==oe.length-1)&&ke.push([]):(O.type==="text"&&(oe[g+1]==null||oe[g+1].type==="tableSeparator")&&(O.content=O.content.replace(m,"")),ke[ke.length-1].push(O))}),ke},se=function(K,S,p,V){var he=K.trim().split(`
`);return he.map(function(oe){return W(oe,S,p,V)})},de=function(K){return function(S,p,V){V.inline=!0;var he=W(S[1],p,V,K),oe=X(S[2],p,V,K),ke=se(S[3],p,V,K);return V.inline=!1,{type:"table",header:he,align:oe,cells:ke}}};return{parseTable:de(!0),parseNpTable:de(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),Me="(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*",Te=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,Ve=/mailto:/i,Ce=function(l,m,_){var A=(l[2]||l[1]).replace(/\s+/g," ").toLowerCase();if(m._defs&&m._defs[A]){var N=m._defs[A];_.target=N.target,_.title=N.title}return m._refs=m._refs||{},m._refs[A]=m._refs[A]||[],m._refs[A].push(_),_},G=0,xe={Array:{html:function(l,m,_){for(var A="",N=0;N<l.length;N++){var ae=l[N];if(ae.type==="text")for(ae={type:"text",content:ae.content};N+1<l.length&&l[N+1].type==="text";N++)ae.content+=l[N+1].content;A+=m(ae,_)}return A}},heading:{order:G++,match:u(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(l,m,_){return{level:l[1].length,content:R(m,l[2].trim(),_)}},html:function(l,m,_){return o("h"+l.level,m(l.content,_))}},nptable:{order:G++,match:u(we.NPTABLE_REGEX),parse:we.parseNpTable,html:null},lheading:{order:G++,match:u(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(l,m,_){return{type:"heading",level:l[2]==="="?1:2,content:R(m,l[1],_)}},html:null},hr:{order:G++,match:u(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:k,html:function(l,m,_){return'<hr aria-hidden="true">'}},codeBlock:{order:G++,match:u(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(l,m,_){var A=l[0].replace(/^    /gm,"").replace(/\n+$/,"");return{lang:void 0,content:A}},html:function(l,m,_){var A=l.lang?"markdown-code-"+l.lang:void 0,N=o("code",v(l.content),{class:A});return o("pre",N)}},fence:{order:G++,match:u(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(l,m,_){return{type:"codeBlock",lang:l[2]||void 0,content:l[3]}},html:null},blockQuote:{order:G++,match:u(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(l,m,_){var A=l[0].replace(/^ *> ?/gm,"");return{content:m(A,_)}},html:function(l,m,_){return o("blockquote",m(l.content,_))}},list:{order:G++,match:function(l,m){var _=m.prevCapture==null?"":m.prevCapture[0],A=Oe.exec(_),N=m._list||!m.inline;return A&&N?(l=A[1]+l,je.exec(l)):null},parse:function(l,m,_){var A=l[2],N=A.length>1,ae=N?+A:void 0,X=l[0].replace(ve,`
`).match(pe),W=!1,se=X.map(function(de,K){var S=ce.exec(de),p=S?S[0].length:0,V=new RegExp("^ {1,"+p+"}","gm"),he=de.replace(V,"").replace(ce,""),oe=K===X.length-1,ke=he.indexOf(`

`)!==-1,O=ke||oe&&W;W=O;var g=_.inline,L=_._list;_._list=!0;var Ae;O?(_.inline=!1,Ae=he.replace(ye,`

`)):(_.inline=!0,Ae=he.replace(ye,""));var rt=m(Ae,_);return _.inline=g,_._list=L,rt});return{ordered:N,start:ae,items:se}},html:function(l,m,_){var A=l.items.map(function(X){return o("li",m(X,_))}).join(""),N=l.ordered?"ol":"ul",ae={start:l.start};return o(N,A,ae)}},def:{order:G++,match:u(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(l,m,_){var A=l[1].replace(/\s+/g," ").toLowerCase(),N=l[2],ae=l[3];return _._refs&&_._refs[A]&&_._refs[A].forEach(function(X){X.target=N,X.title=ae}),_._defs=_._defs||{},_._defs[A]={target:N,title:ae},{def:A,target:N,title:ae}},html:function(){return""}},table:{order:G++,match:u(we.TABLE_REGEX),parse:we.parseTable,html:function(l,m,_){var A=function(se){return l.align[se]==null?"":"text-align:"+l.align[se]+";"},N=l.header.map(function(se,de){return o("th",m(se,_),{style:A(de),scope:"col"})}).join(""),ae=l.cells.map(function(se){var de=se.map(function(K,S){return o("td",m(K,_),{style:A(S)})}).join("");return o("tr",de)}).join(""),X=o("thead",o("tr",N)),W=o("tbody",ae);return o("table",X+W)}},newline:{order:G++,match:u(/^(?:\n *)*\n/),parse:k,html:function(l,m,_){return`
`}},paragraph:{order:G++,match:u(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:Z,html:function(l,m,_){var A={class:"paragraph"};return o("div",m(l.content,_),A)}},escape:{order:G++,match:n(/^\\([^0-9A-Za-z\s])/),parse:function(l,m,_){return{type:"text",content:l[1]}},html:null},tableSeparator:{order:G++,match:function(l,m){return m.inTable?/^ *\| */.exec(l):null},parse:function(){return{type:"tableSeparator"}},html:function(){return" &vert; "}},autolink:{order:G++,match:n(/^<([^: >]+:\/[^ >]+)>/),parse:function(l,m,_){return{type:"link",content:[{type:"text",content:l[1]}],target:l[1]}},html:null},mailto:{order:G++,match:n(/^<([^ >]+@[^ >]+)>/),parse:function(l,m,_){var A=l[1],N=l[1];return Ve.test(N)||(N="mailto:"+N),{type:"link",content:[{type:"text",content:A}],target:N}},html:null},url:{order:G++,match:n(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(l,m,_){return{type:"link",content:[{type:"text",content:l[1]}],target:l[1],title:void 0}},html:null},link:{order:G++,match:n(new RegExp("^\\[("+Me+")\\]\\("+Te+"\\)")),parse:function(l,m,_){var A={content:m(l[1],_),target:z(l[2]),title:l[3]};return A},html:function(l,m,_){var A={href:H(l.target),title:l.title};return o("a",m(l.content,_),A)}},image:{order:G++,match:n(new RegExp("^!\\[("+Me+")\\]\\("+Te+"\\)")),parse:function(l,m,_){var A={alt:l[1],target:z(l[2]),title:l[3]};return A},html:function(l,m,_){var A={src:H(l.target),alt:l.alt,title:l.title};return o("img","",A,!1)}},reflink:{order:G++,match:n(new RegExp("^\\[("+Me+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(l,m,_){return Ce(l,_,{type:"link",content:m(l[1],_)})},html:null},refimage:{order:G++,match:n(new RegExp("^!\\[("+Me+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(l,m,_){return Ce(l,_,{type:"image",alt:l[1]})},html:null},em:{order:G,match:n(new RegExp("^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)")),quality:function(l){return l[0].length+.2},parse:function(l,m,_){return{content:m(l[2]||l[1],_)}},html:function(l,m,_){return o("em",m(l.content,_))}},strong:{order:G,match:n(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(l){return l[0].length+.1},parse:Z,html:function(l,m,_){return o("strong",m(l.content,_))}},u:{order:G++,match:n(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(l){return l[0].length},parse:Z,html:function(l,m,_){return o("u",m(l.content,_))}},del:{order:G++,match:n(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:Z,html:function(l,m,_){return o("del",m(l.content,_))}},inlineCode:{order:G++,match:n(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(l,m,_){return{content:l[2].replace(ze,"$1")}},html:function(l,m,_){return o("code",v(l.content))}},br:{order:G++,match:b(/^ {2,}\n/),parse:k,html:function(l,m,_){return"<br>"}},text:{order:G++,match:b(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(l,m,_){return{content:l[0]}},html:function(l,m,_){return v(l.content)}}},Ie=function(l,m){!m&&typeof console<"u"&&console.warn("simple-markdown ruleOutput should take 'react' or 'html' as the second argument.");var _=function(A,N,ae){return l[A.type][m](A,N,ae)};return _},De=function(l){var m=function(_,A){return A=A||{},Array.isArray(_)?_.map(function(N){return m(N,A)}).join(""):l(_,m,A)};return m},Ee=function(l,m,_={}){if(!m)throw new Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var A,N=l.Array||xe.Array,ae=N[m];if(!ae)throw new Error("simple-markdown: outputFor: to join nodes of type `"+m+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var X=ae,W=function(de,K){return K=K||A,A=K,Array.isArray(de)?X(de,W,K):l[de.type][m](de,W,K)},se=function(de,K){return A=r(K,_),W(de,A)};return se},P=d(xe),C=function(l,m){return m=m||{},m.inline=!1,P(l,m)},Q=function(l,m){return m=m||{},m.inline=!0,P(l,m)},B=function(l,m){var _=me.test(l);return m=m||{},m.inline=!_,P(l,m)},T=Ee(xe,"html"),Y=function(l,m){return T(C(l,m),m)},Ke={defaultRules:xe,parserFor:d,outputFor:Ee,inlineRegex:n,blockRegex:u,anyScopeRegex:b,parseInline:R,parseBlock:I,markdownToHtml:Y,defaultBlockParse:C,defaultInlineParse:Q,defaultImplicitParse:B,defaultHtmlOutput:T,preprocess:s,sanitizeText:v,sanitizeUrl:H,unescapeUrl:z,htmlTag:o,defaultRawParse:P,ruleOutput:Ie,htmlFor:De,defaultParse:function(...l){return typeof console<"u"&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),B.apply(null,l)},defaultOutput:function(...l){return typeof console<"u"&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,l)}};e.default=Ke}}),Se=ne({i(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GuildNavigationRegex=e.SlashCommandRegex=e.SubtextRegex=e.HeadingRegex=e.TimestampRegex=e.TextRegex=e.StrikeThroughRegex=e.SpoilerRegex=e.EmoticonRegex=e.CodeBlockRegex=e.BlockQuoteRegex=e.HereRegex=e.EveryoneRegex=e.UserMentionRegex=e.RoleMentionRegex=e.EmojiRegex=e.ChannelMentionRegex=void 0,e.ChannelMentionRegex=/^<#(\d{17,20})>/,e.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/,e.RoleMentionRegex=/^<@&(\d{17,20})>/,e.UserMentionRegex=/^<@!?(\d{17,20})>/,e.EveryoneRegex=/^@everyone/,e.HereRegex=/^@here/,e.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/,e.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i,e.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/,e.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/,e.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/,e.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/,e.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/,e.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/,e.SubtextRegex=/^-# +([^\n]+?)(\n|$)/,e.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u,e.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/}}),Vi=ne({s(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.guildNavigation=void 0;var i=t(ge()),a=Se();e.guildNavigation={order:i.default.defaultRules.strong.order,match:s=>a.GuildNavigationRegex.exec(s),parse:function(s){var r,d,n;const u=(r=s[2])!==null&&r!==void 0?r:s[3];if(u==="linked-roles"){const b=(n=(d=s[4])===null||d===void 0?void 0:d.slice(1))!==null&&n!==void 0?n:null;return{id:s[1],navigation:u,roleId:b}}else return{id:s[1],navigation:u}}}}}),Ii=ne({n(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.slashCommand=void 0;var i=t(ge()),a=Se();e.slashCommand={order:i.default.defaultRules.strong.order,match:s=>a.SlashCommandRegex.exec(s),parse:function(s){const r=s[1].split(" "),d={fullName:s[1],name:r[0],subcommand:null,subcommandGroup:null,id:s[2]};return r.length==2&&(d.subcommand=r[1]),r.length===3&&(d.subcommandGroup=r[1],d.subcommand=r[2]),d}}}}),Di=ne({c(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.everyone=void 0;var i=t(ge()),a=Se();e.everyone={order:i.default.defaultRules.strong.order,match:s=>a.EveryoneRegex.exec(s),parse:function(){return{}}}}}),Ri=ne({v(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TwemojiRegex=void 0,e.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/}}),Bi=ne({m(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.twemoji=void 0;var i=t(ge()),a=Ri();e.twemoji={order:i.default.defaultRules.strong.order,match:s=>a.TwemojiRegex.exec(s),parse:function(s){return{name:s[0]}}}}}),Pi=ne({z(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.channel=void 0;var i=t(ge()),a=Se();e.channel={order:i.default.defaultRules.strong.order,match:s=>a.ChannelMentionRegex.exec(s),parse:function(s){return{id:s[1]}}}}}),Ni=ne({y(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.timestamp=void 0;var i=t(ge()),a=Se();e.timestamp={order:i.default.defaultRules.strong.order,match:s=>a.TimestampRegex.exec(s),parse:function(s){return{timestamp:s[1],format:s[2]}}}}}),Qe=ne({w(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.extend=void 0;var t=(i,a)=>Object.assign({},a,i);e.extend=t}}),Ui=ne({x(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.blockQuote=void 0;var i=t(ge()),a=Qe(),s=Se();e.blockQuote=(0,a.extend)({match:function(r,d,n){return!/^$|\n *$/.test(n)||d.inQuote?null:s.BlockQuoteRegex.exec(r)},parse:function(r,d,n){const u=r[0],h=!!/^ *>>> ?/.exec(u)?/^ *>>> ?/:/^ *> ?/gm,o=u.replace(h,"");return{content:d(o,Object.assign({},n,{inQuote:!0})),type:"blockQuote"}}},i.default.defaultRules.blockQuote)}}),Li=ne({E(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.strikethrough=void 0;var i=t(ge()),a=Qe(),s=Se();e.strikethrough=(0,a.extend)({match:i.default.inlineRegex(s.StrikeThroughRegex)},i.default.defaultRules.del)}}),Fi=ne({S(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.codeBlock=void 0;var i=t(ge()),a=Qe(),s=Se();e.codeBlock=(0,a.extend)({match:i.default.inlineRegex(s.CodeBlockRegex),parse:function(r,d,n){return{lang:(r[2]||"").trim(),content:r[3]||"",inQuote:n.inQuote||!1}}},i.default.defaultRules.codeBlock)}}),qi=ne({q(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoji=void 0;var i=t(ge()),a=Se();e.emoji={order:i.default.defaultRules.strong.order,match:s=>a.EmojiRegex.exec(s),parse:function(s){return{animated:s[1]==="a",name:s[2],id:s[3]}}}}}),Zi=ne({Z(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.role=void 0;var i=t(ge()),a=Se();e.role={order:i.default.defaultRules.strong.order,match:s=>a.RoleMentionRegex.exec(s),parse:function(s){return{id:s[1]}}}}}),Wi=ne({W(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.autolink=void 0;var i=t(ge()),a=Qe();e.autolink=(0,a.extend)({parse:s=>({content:[{type:"text",content:s[1]}],target:s[1]})},i.default.defaultRules.autolink)}}),Gi=ne({G(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.here=void 0;var i=t(ge()),a=Se();e.here={order:i.default.defaultRules.strong.order,match:s=>a.HereRegex.exec(s),parse:function(){return{}}}}}),Ki=ne({K(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoticon=void 0;var i=t(ge()),a=Se();e.emoticon={order:i.default.defaultRules.text.order,match:s=>a.EmoticonRegex.exec(s),parse:function(s){return{type:"text",content:s[1]}}}}}),Qi=ne({Q(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.user=void 0;var i=t(ge()),a=Se();e.user={order:i.default.defaultRules.strong.order,match:s=>a.UserMentionRegex.exec(s),parse:function(s){return{id:s[1],type:"user"}}}}}),Xi=ne({X(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.spoiler=void 0;var t=Se();e.spoiler={order:0,match:i=>t.SpoilerRegex.exec(i),parse:function(i,a,s){return{content:a(i[1],s)}}}}}),Ji=ne({J(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.heading=void 0;var i=t(ge()),a=Qe(),s=Se();e.heading=(0,a.extend)({match:function(r,d){return d.prevCapture===null||d.prevCapture.slice(-1)[0]===`
`?s.HeadingRegex.exec(r):null}},i.default.defaultRules.heading)}}),Yi=ne({Y(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.subtext=void 0;var i=t(ge()),a=Se();e.subtext={order:i.default.defaultRules.heading.order-.5,match:function(s,r){return r.prevCapture===null||r.prevCapture.slice(-1)[0]===`
`?a.SubtextRegex.exec(s):null},parse:function(s,r,d){return{content:r(s[1],d)}}}}}),es=ne({ee(e){"use strict";var t=e&&e.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(e,"__esModule",{value:!0}),e.text=void 0;var i=t(ge()),a=Qe(),s=Se();e.text=(0,a.extend)({match:r=>s.TextRegex.exec(r)},i.default.defaultRules.text)}}),ts=ne({te(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.url=void 0;var i=t(ge()),a=Qe();e.url=(0,a.extend)({parse:s=>({content:[{type:"text",content:s[1]}],target:s[1]})},i.default.defaultRules.url)}}),as=ne({ae(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.em=void 0;var i=Qe(),a=t(ge());e.em=(0,i.extend)({parse:function(s,r,d){const n=a.default.defaultRules.em.parse(s,r,Object.assign({},d,{inEmphasis:!0}));return d.inEmphasis?n.content:n}},a.default.defaultRules.em)}}),is=ne({ie(e){"use strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.br=void 0;var i=t(ge()),a=Qe();e.br=(0,a.extend)({match:i.default.anyScopeRegex(/^\n/)},i.default.defaultRules.br)}}),ss=ne({se(e){"use strict";var t=e&&e.__importDefault||function(ve){return ve&&ve.__esModule?ve:{default:ve}};Object.defineProperty(e,"__esModule",{value:!0}),e.rulesExtended=e.rules=e.SimpleMarkdown=void 0,e.parse=ze;var i=t(ge());e.SimpleMarkdown=i.default;var a=Vi(),s=Ii(),r=Di(),d=Bi(),n=Pi(),u=Ni(),b=Ui(),h=Li(),o=Fi(),H=qi(),x=Zi(),M=Wi(),v=Gi(),c=Ki(),z=Qi(),R=Xi(),I=Ji(),Z=Yi(),k=es(),w=ts(),U=as(),ce=is();e.rules={blockQuote:b.blockQuote,codeBlock:o.codeBlock,newline:i.default.defaultRules.newline,escape:i.default.defaultRules.escape,autolink:M.autolink,url:w.url,em:U.em,strong:i.default.defaultRules.strong,underline:i.default.defaultRules.u,strikethrough:h.strikethrough,inlineCode:i.default.defaultRules.inlineCode,text:k.text,emoticon:c.emoticon,br:ce.br,spoiler:R.spoiler,heading:I.heading,subtext:Z.subtext,user:z.user,channel:n.channel,role:x.role,emoji:H.emoji,everyone:r.everyone,here:v.here,twemoji:d.twemoji,timestamp:u.timestamp,slashCommand:s.slashCommand,guildNavigation:a.guildNavigation},e.rulesExtended=Object.assign(Object.assign({},e.rules),{link:i.default.defaultRules.link});var pe=i.default.parserFor(e.rules),me=i.default.parserFor(e.rulesExtended);function ze(ve,ye="normal"){return ye==="normal"?pe(ve,{inline:!0}):me(ve,{inline:!0})}e.default=ze}}),jt=class extends Error{name="ApiError"};async function qe(e,t,i={}){const a=await fetch(`/api/${t}`,{method:e,headers:{"content-type":"application/json"},body:JSON.stringify(i)}).catch(()=>{throw new jt("The playground does not answer")}),s=a.status===204?null:await a.json();if(!a.ok)throw new jt(s?.error??`Error ${a.status}`);return s}function rs(e,t){return qe("POST","slash",{player:e,line:t})}function ds(e,t,i,a){return qe("POST","component",{player:e,message:t,customId:i,values:a})}function E(e,t,...i){const a=document.createElement(e);for(const[s,r]of Object.entries(t))os(a,s,r);return a.append(...i.filter(s=>s!==null)),a}function tt(e,t,i={},...a){return E("button",{type:"button",class:"small",click:t,...i},e,...a)}function Fe(e){const t=document.getElementById(e);if(!t)throw new TypeError(`The page has no #${e}`);return t}function os(e,t,i){typeof i=="function"?e.addEventListener(t,i):typeof i=="boolean"?e.toggleAttribute(t,i):i!==void 0&&e.setAttribute(t,String(i))}var zt=null;function ea(e,t){const i=document.activeElement,a=i instanceof HTMLElement&&e.contains(i)?i:null,s=a?a.dataset.focus:zt?.name,r=a!==null||zt?.within===e;e.replaceWith(t),r&&(zt={within:t,name:s},requestAnimationFrame(()=>{zt?.within===t&&(zt=null,document.activeElement===document.body&&ns(t,s))}))}function ns(e,t){const i=[...e.querySelectorAll("[data-focus]")];(i.find(s=>s.dataset.focus===t)??i[0])?.focus({preventScroll:!0})}var ta=1e3,Ot=60*ta,Vt=60*Ot,It=24*Vt,Dt=new Intl.RelativeTimeFormat("en",{numeric:"always"});function Oa(e,t){const i=e-t,a=Math.abs(i);return a<Ot?Dt.format(Math.round(i/ta),"second"):a<Vt?Dt.format(Math.round(i/Ot),"minute"):a<It?Dt.format(Math.round(i/Vt),"hour"):Dt.format(Math.round(i/It),"day")}var Va={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function ct(e,t){return new Intl.DateTimeFormat("en-GB",Va[t]??Va.f).format(e)}function ls(e,t){const i=ct(e,"t"),a=ct(e,"d");return a===ct(t,"d")?`Today at ${i}`:a===ct(t-It,"d")?`Yesterday at ${i}`:`${a} ${i}`}function Rt(e){const t=[[It,"d"],[Vt,"h"],[Ot,"min"],[ta,"s"]],i=t.findIndex(([r])=>e>=r);if(i<0)return"0 s";let a=e;return t.slice(i,i+2).map(([r,d])=>{const n=Math.floor(a/r);return a-=n*r,n===0?"":`${n} ${d}`}).filter(r=>r!=="").join(" ")}var hs=6e3,Ia;async function at(e){try{await e()}catch(t){if(!(t instanceof jt))throw t;cs(t.message)}}function cs(e){const t=Fe("toast");t.textContent=e,t.hidden=!1,clearTimeout(Ia),Ia=setTimeout(()=>t.hidden=!0,hs)}var us=[1,2,5,10,60],fs=12,vs=class{#e;#t=E("output",{});#a=E("output",{});#i=E("span",{});constructor(e){this.#e=e,Fe("bench").append(this.#r(),this.#d()),e.on("snapshot",()=>{const t=this.#o();this.#i.replaceWith(t),this.#i=t}),e.watch("clock",()=>this.#s()),e.watch("dice",()=>this.#l())}#r(){return Bt("Clock, in minutes",this.#t,E("div",{class:"buttons"},...us.map(e=>tt(`+${e}`,()=>{at(()=>qe("POST","clock",{minutes:e}))},{"aria-label":`Move the clock ${e} minutes forward`}))))}#s(){const{aheadMs:e}=this.#e.get("clock");this.#t.textContent=e<1e3?"on time":`${Rt(e)} ahead`}#d(){const e=()=>{at(()=>qe("DELETE","dice"))};return Bt("Next dice",this.#a,E("div",{class:"buttons"},this.#i,tt("Random",e)))}#o(){const{sides:e}=this.#e.get("dice"),t=r=>{at(()=>qe("POST","dice",{value:r}))};if(e<=fs)return E("span",{class:"buttons"},...Array.from({length:e},(r,d)=>d+1).map(r=>tt(String(r),()=>t(r),{class:"small die","aria-label":`The next die shows ${r}`})));const a=E("input",{...{type:"number",min:1,max:e,"aria-label":"The next die shows"},value:1}),s=tt("Add",()=>t(a.valueAsNumber));return E("span",{class:"buttons"},a,s)}#l(){const{upcoming:e}=this.#e.get("dice");this.#a.textContent=e.length===0?"random":e.join(", ")}};function Bt(e,...t){const i=E("h2",{},e),[a,...s]=t;return E("section",{},E("div",{class:"head"},i,a??null),...s)}var ms=class{#e;#t=Fe("ended");#a="";constructor(e){this.#e=e,e.watch("status",()=>this.#i())}#i(){const{ended:e}=this.#e.get("status"),t=e?`The bot has ended: ${e.line}. The program would exit with code ${e.exitCode}.`:"";t!==this.#a&&(this.#a=t,this.#t.hidden=!e,this.#t.replaceChildren(...e?[E("span",{},t),ps()]:[]))}};function ps(){return tt("Start the bot again",()=>{at(()=>qe("DELETE","faults"))})}var gs={1:"primary",2:"secondary",3:"success",4:"danger"},_s=5;function bs(e,t,i){return E("discord-action-row",{},...e.components.map(a=>a.type===2?zs(a,t,i):ys(a,t,i)))}function Pt({emoji:e,label:t}){return[e?.name,t].filter(Boolean).join(" ")}function zs(e,t,i){const{custom_id:a,style:s,url:r,disabled:d=!1}=e,n=[e.emoji?.name?E("span",{"aria-hidden":"true"},e.emoji.name):null,e.label??""];if(s===_s)return E("a",{class:"press secondary",...{href:r??"",target:"_blank",rel:"noreferrer noopener"}},...n);const u=a!==void 0&&i(a);return E("button",{type:"button",class:`press ${gs[s]??"secondary"}`,disabled:d,"aria-busy":u?"true":void 0,"aria-label":e.label?void 0:e.emoji?.name??"Button","data-focus":Pt(e),click:()=>{a!==void 0&&!u&&t(a)}},...n)}function ys(e,t,i){const{custom_id:a,placeholder:s="Make a selection",max_values:r}=e,d=e.options??[],n=r>1,u=E("select",{class:"menu","aria-label":s,"aria-busy":i(a)?"true":void 0,disabled:e.disabled===!0,multiple:n,size:n?Math.min(d.length,6):void 0,"data-focus":s},n?null:E("option",{value:"",hidden:!0,selected:!0},s),...d.map(({label:h,value:o,description:H,default:x})=>E("option",{value:o,selected:x===!0},H?`${h} – ${H}`:h))),b=()=>[...u.selectedOptions].map(({value:h})=>h);return n?E("div",{class:"multiple"},u,E("button",{type:"button",class:"press primary",click:()=>t(a,b())},"Done")):(u.addEventListener("change",()=>t(a,b())),u.addEventListener("keydown",h=>ws(h,u)),u)}function ws(e,t){!(e.key.startsWith("Arrow")||e.key.length===1||["Enter","Home","End","PageUp","PageDown"].includes(e.key))||e.ctrlKey||e.metaKey||(e.preventDefault(),t.showPicker())}var Ms=class{#e;#t=E("span",{});constructor(e){this.#e=e,Fe("everybody").append(E("span",{class:"caption"},"Everybody:"),this.#t),e.watch("message",()=>this.#a())}#a(){const e=this.#i(),t=e?Da(e):[],i=E("span",{class:"buttons"},...t.map(a=>{const s={message:e?.id,customId:a.custom_id},r=()=>{at(()=>qe("POST","everybody",s))};return tt(Pt(a),r,{"data-focus":Pt(a),"aria-label":`Everybody presses ${a.label??Pt(a)} now`})}),t.length===0?E("em",{},"nothing to press yet"):null);ea(this.#t,i),this.#t=i}#i(){const[e]=this.#e.get("players");return this.#e.messagesFor(e?.id??"").findLast(t=>!t.ephemeral&&Da(t).length>0)}};function Da({components:e}){return e.flatMap(t=>t.components).filter(t=>t.type===2).filter(({custom_id:t,disabled:i})=>t!==void 0&&!i)}var xs=class{#e;#t=E("p",{class:"hint","aria-hidden":"true"},"Point at a fault to see what it does.");#a=E("div",{});constructor(e){this.#e=e;const t=tt("Clear faults",()=>{at(()=>qe("DELETE","faults"))}),i=E("div",{class:"fault-groups"},this.#a),a=Bt("Faults",t,i,this.#t);for(const s of["focusin","pointerover"])a.addEventListener(s,({target:r})=>this.#r(r));Fe("bench").append(a),e.watch("faults",()=>this.#i()),setInterval(()=>this.#s(),500)}#i(){const e=Map.groupBy(this.#e.get("faults"),({group:i})=>i),t=E("div",{},...[...e].map(([i,a])=>$s(i,a)));ea(this.#a,t),this.#a=t,this.#s()}#r(e){const t=e instanceof Element?e.closest("[data-hint]"):null;t instanceof HTMLElement&&(this.#t.textContent=t.dataset.hint??"")}#s(){for(const e of this.#a.querySelectorAll("[data-ends]"))e.textContent=Rt(Math.max(0,Number(e.dataset.ends)-Date.now()))}};function $s(e,t){const i=`faults-${e}`;return E("div",{class:"fault-group",role:"group","aria-labelledby":i},E("h3",{id:i},e),E("ul",{class:"faults"},...t.map(a=>Hs(a))))}function Hs({name:e,label:t,hint:i,lastsMs:a,endsAt:s}){const r=s!==null,d=()=>{at(()=>qe("POST",`faults/${e}`,{on:!r}))},n={"aria-label":t,"aria-pressed":a===null?void 0:String(r),"aria-describedby":`hint-${e}`,"data-focus":e,"data-hint":i};return E("li",{},tt(t,d,n,ks(a,s)),E("span",{id:`hint-${e}`,class:"unseen"},i))}function ks(e,t){return t!==null?E("span",{class:"rest","data-ends":t}):e===null?null:E("span",{class:"lasts"},Rt(e))}var Ts=1500,Cs=class{#e;#t=E("ul",{class:"keys"});#a=E("span",{});#i=new Map;constructor(e){this.#e=e,Fe("bench").append(Bt("Redis keys",this.#a,this.#t)),e.on("snapshot",()=>{this.#t.replaceChildren(),this.#i.clear(),this.#r(!1)}),e.on("keys",()=>this.#r(!0)),setInterval(()=>this.#d(),1e3)}#r(e){const t=this.#e.get("keys");this.#a.textContent=`${t.length}`;const i=new Set(t.map(({key:a})=>a));for(const[a,{element:s}]of this.#i)i.has(a)||(s.remove(),this.#i.delete(a));t.forEach((a,s)=>this.#s(a,s,e)),this.#d()}#s(e,t,i){const a=this.#i.get(e.key),s=a?.element??Es(e),r=this.#t.children[t];r!==s&&this.#t.insertBefore(s,r??null),aa(s,".expires",d=>d.dataset.at=String(e.expiresAt??"")),a?.value!==e.value&&(this.#i.set(e.key,{element:s,value:e.value}),aa(s,".preview",d=>d.textContent=e.value.replaceAll(`
`," · ")),aa(s,"pre",d=>d.textContent=Ss(e)),i&&As(s))}#d(){const{now:e}=this.#e;for(const t of this.#t.querySelectorAll(".expires")){const i=t.dataset.at===""?"no expiry":Rt(Math.max(0,Number(t.dataset.at)-e));t.textContent!==i&&(t.textContent=i)}}};function Es({key:e,type:t}){return E("li",{"data-key":e},E("details",{},E("summary",{},E("span",{class:"key"},e),E("span",{class:"type"},t),E("span",{class:"expires",title:"Time to live"}),E("span",{class:"preview"})),E("pre",{})))}function aa(e,t,i){const a=e.querySelector(t);a&&i(a)}function As(e){e.classList.remove("lit"),e.offsetWidth,e.classList.add("lit"),setTimeout(()=>e.classList.remove("lit"),Ts)}function Ss({value:e}){if(!e.startsWith("{")&&!e.startsWith("["))return e;try{return JSON.stringify(JSON.parse(e),null,2)}catch{return e}}var js=class{#e=new Map;#t=new Map;#a;get now(){return Date.now()+this.get("clock").aheadMs}get place(){return this.#d()}get(e){return this.#d()[e]}nameOf(e){return this.get("players").find(t=>t.id===e)?.name??null}messagesFor(e){return[...this.#e.values()].filter(t=>Ra(t,e))}find(e){return this.#e.get(e)}on(e,t){this.#t.set(e,(this.#t.get(e)??new Set).add(t))}watch(e,t){this.on("snapshot",t),this.on(e,t)}apply(e,t){e==="snapshot"?this.#i(t):e==="message"?this.#r(t):this.#a&&(this.#a={...this.#a,[e]:t},this.#s(e))}#i(e){this.#a=e,this.#e.clear();for(const t of e.messages)this.#e.set(t.id,t);this.#s("snapshot")}#r({kind:e,message:t}){e==="deleted"?this.#e.delete(t.id):this.#e.set(t.id,t),this.#s("message",t)}#s(e,t){for(const i of this.#t.get(e)??[])i(t)}#d(){if(!this.#a)throw new TypeError("The feed has not begun");return this.#a}};function Ra({readerId:e},t){return e===void 0||e===t}var Ba=["#5865f2","#57a55a","#d9822b","#c43d6b","#2e8fa3","#8a5fd0","#a58a1f"];function Nt({id:e,name:t}){const i=[...e].reduce((s,r)=>(s*31+Number(r))%9973,0),[a="?"]=t.trim().toUpperCase();return Pa(Ba[i%Ba.length]??"#5865f2",a,52)}var Os=Pa("#202225","🎲",56);function Pa(e,t,i){const a=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${e}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${i}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${Vs(t)}</text></svg>`;return`data:image/svg+xml,${encodeURIComponent(a)}`}function Vs(e){return e.replace(/[<>&]/g,t=>`&#${t.charCodeAt(0)};`)}var yt=Oi(ss()),Is={order:yt.SimpleMarkdown.defaultRules.link.order,match:yt.SimpleMarkdown.inlineRegex(/^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/),parse:([,e="",t],i,a)=>({content:i(e,a),target:t})},Ds={order:yt.SimpleMarkdown.defaultRules.heading.order,match:(e,{prevCapture:t})=>(t?.[0]??`
`).endsWith(`
`)?/^(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/.exec(e):null,parse:([e=""],t,i)=>({ordered:/^ *\d/.test(e),content:e.trimEnd().split(`
`).map(a=>{const[,s="",r=""]=/^( *)(?:[-*]|\d+\.) +(.*)$/.exec(a)??[];return{type:"item",depth:Math.floor(s.length/2),content:t(r,{...i,prevCapture:["-"]})}})})},Rs=yt.SimpleMarkdown.parserFor({...yt.rules,link:Is,list:Ds});function Na(e){return Rs(e,{inline:!0})}function Ua(e){return Na(e).map(ia).join("")}function ia({type:e,content:t,name:i,fullName:a,id:s}){switch(e){case"br":return`
`;case"emoji":return`:${i}:`;case"slashCommand":return`/${a}`;case"user":case"role":return`@${s}`;case"channel":return`#${s}`;case"everyone":case"here":return`@${e}`}return typeof t=="object"?t.map(ia).join(""):t??i??""}function Ut(e,t){return E("span",{class:"md-text"},...La(Na(e),t))}function Bs(e,t){for(const i of e.querySelectorAll("time[data-at]")){const a=Oa(Number(i.dataset.at),t);i.textContent!==a&&(i.textContent=a)}}var Ps={strong:"strong",em:"em",underline:"u",strikethrough:"s",inlineCode:"code",codeBlock:"pre",blockQuote:"blockquote"};function Ns(e,t){const{type:i,id:a="",content:s="",level:r=1,depth:d=0}=e,n=typeof s=="string"?[s]:La(s,t);switch(i){case"heading":return E("div",{class:`md-heading md-h${r}`,role:"heading","aria-level":r+3},...n);case"subtext":return E("small",{class:"md-subtext"},...n);case"list":return E(e.ordered?"ol":"ul",{},...n);case"item":return E("li",{class:`depth-${Math.min(d,3)}`},...n);case"user":return sa("user",t.nameOf(a)??"unknown-user");case"channel":return sa("channel",t.channelName(a)??"unknown");case"slashCommand":return sa("slash",e.fullName??"");case"url":case"autolink":case"link":return Us(e.target??"",n);case"spoiler":return Ls(n);case"timestamp":return Fs(Number(e.timestamp)*1e3,e.format??"f",t.now)}const u=Ps[i];return u?E(u,{},...n):ia(e)}function La(e,t){return e.filter(({type:i},a)=>i!=="br"||e[a-1]?.type!=="codeBlock").map(i=>Ns(i,t))}function Us(e,t){return/^https?:/.test(e)?E("a",{href:e,rel:"noreferrer noopener",target:"_blank"},...t):E("span",{},...t)}function sa(e,t){return E("discord-mention",{type:e},t)}function Ls(e){const t=E("button",{type:"button",class:"md-spoiler","aria-expanded":"false","aria-label":"Spoiler",click:()=>{t.setAttribute("aria-expanded","true"),t.removeAttribute("aria-label")}},...e);return t}function Fs(e,t,i){if(Number.isNaN(new Date(e).getTime()))return"Invalid Date";const a=ct(e,"F"),s=new Date(e).toISOString();return t==="R"?E("time",{class:"md-time",datetime:s,title:a,"data-at":e},Oa(e,i)):E("time",{class:"md-time",datetime:s,title:a},ct(e,t))}var qs=1,Zs=2,Ws=5;function Gs(e,t){if(!e.startsWith("/"))return[];const i=t.flatMap(s=>ra(s,[])),a=i.find(s=>Fa(s,e));return a?Xs(e,a):Qs(e,i)}function Ks(e,t){const i=t.flatMap(r=>ra(r,[])).find(r=>Fa(r,e));if(!i)return!1;const a=({name:r})=>new RegExp(`\\s${r}:\\S`).test(e),s=({name:r})=>new RegExp(`\\s${r}:\\s*$`).test(e);return i.options.every(r=>!s(r)&&(r.required!==!0||a(r)))}function ra(e,t){const i=[...t,e.name],a=e.options??[],s=a.filter(({type:r})=>r===qs||r===Zs);return s.length>0?s.flatMap(r=>ra(r,i)):[{path:i.join(" "),description:e.description,options:a}]}function Fa({path:e},t){return t===`/${e}`||t.startsWith(`/${e} `)}function Qs(e,t){const i=e.slice(1).toLowerCase().split(" ").filter(a=>a!=="");return t.filter(({path:a})=>i.every(s=>a.split(" ").some(r=>r.startsWith(s)))).map(({path:a,description:s})=>({line:`/${a}`,label:`/${a}`,hint:s}))}function Xs(e,{options:t}){const i=t.find(({name:a})=>new RegExp(`\\s${a}:\\S*$`).test(e));return i?Js(e,i):t.filter(({name:a})=>!new RegExp(`\\s${a}:`).test(e)).map(a=>({line:`${e.trimEnd()} ${a.name}:`,label:`${a.name}:`,hint:[a.description,Ys(a)].filter(s=>s!=="").join(" ")}))}function Js(e,t){const i=t.type===Ws?["true","false"]:(t.choices??[]).map(({name:s})=>s),a=/:(\S*)$/.exec(e)?.[1]??"";return i.filter(s=>s.startsWith(a)&&s!==a).map(s=>({line:`${e.slice(0,e.length-a.length)}${s}`,label:s,hint:t.description}))}function Ys({min_value:e,max_value:t}){return e===void 0&&t===void 0?"":`(${e??"…"}–${t??"…"})`}var er=class{element;#e;#t;#a;#i=E("p",{class:"problem",role:"alert"});#r=[];#s=-1;constructor(e){this.#e=e;const t=`suggestions-${e.id}`,i=`Message #${e.channel} as ${e.name}`;this.#a=E("ul",{id:t,class:"suggestions",role:"listbox",hidden:!0}),this.#a.setAttribute("aria-label","Commands"),this.#t=E("input",{type:"text",role:"combobox","aria-label":i,"aria-autocomplete":"list","aria-expanded":"false","aria-controls":t,autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"send",maxlength:1e3,placeholder:`Message #${e.channel}, or / for commands`,input:()=>this.#d(),blur:()=>this.#o(),focus:()=>this.#d(),keydown:a=>this.#c(a)}),this.element=E("form",{class:"composer",submit:a=>{a.preventDefault(),this.#u()}},this.#i,this.#a,this.#t,E("button",{type:"submit",class:"send","aria-label":`Send as ${e.name}`},"➤"))}focus(){this.#t.focus()}showProblem(e){this.#i.textContent=e}#d(){const e=this.#e.commands();this.#r=Gs(this.#t.value,e),this.#s=Ks(this.#t.value,e)?-1:0,this.#l()}#o(){this.#r=[],this.#l()}#l(){const e=this.#r.length>0;this.#a.hidden=!e,this.#t.setAttribute("aria-expanded",String(e)),this.#a.replaceChildren(...this.#r.map((i,a)=>this.#n(i,a)));const t=e&&this.#s>=0?this.#a.children[this.#s]:void 0;t?this.#t.setAttribute("aria-activedescendant",t.id):this.#t.removeAttribute("aria-activedescendant"),t?.scrollIntoView({block:"nearest"})}#n(e,t){return E("li",{id:`suggestion-${this.#e.id}-${t}`,role:"option","aria-selected":t===this.#s?"true":"false",mousedown:i=>{i.preventDefault(),this.#h(e)}},E("strong",{},e.label),E("span",{},e.hint))}#h({line:e}){this.#t.value=e,this.#t.focus(),this.#d()}#c(e){const t=this.#r.length;if(t===0)return;const i=this.#r[this.#s];if(e.key==="ArrowDown"||e.key==="ArrowUp"){const a=e.key==="ArrowDown"?1:-1;this.#s=this.#s<0&&a<0?t-1:(this.#s+a+t)%t,this.#l()}else if(e.key==="Escape")this.#o();else if((e.key==="Enter"||e.key==="Tab")&&i&&!e.shiftKey)this.#h(i);else return;e.preventDefault()}#u(){const e=this.#t.value.trim();e!==""&&(this.#t.value="",this.#o(),this.#e.send(e))}};function tr(e,t){const{title:i,description:a,color:s,fields:r=[],footer:d,author:n}=e;return E("discord-embed",{slot:"embeds",color:s===void 0?void 0:`#${s.toString(16).padStart(6,"0")}`,"embed-title":i===void 0?void 0:Ua(i),"author-name":n?.name},a===void 0?null:E("discord-embed-description",{slot:"description"},Ut(a,t)),r.length===0?null:E("discord-embed-fields",{slot:"fields"},...r.map((u,b)=>ar(u,ir(r,b),t))),d===void 0?null:E("discord-embed-footer",{slot:"footer"},d.text))}function ar({name:e,value:t,inline:i},a,s){return E("discord-embed-field",{"field-title":Ua(e),inline:i===!0,"inline-index":i?a:void 0},Ut(t,s))}function ir(e,t){const i=e.slice(0,t),a=i.findLastIndex(({inline:s})=>s!==!0);return(i.length-a-1)%3+1}function sr(e,t){const{author:i,ephemeral:a,mentions:s,command:r,components:d}=e,{names:n}=t;return E("discord-message",{role:"article","aria-label":a?`${i.name}, only to you`:i.name,author:i.name,avatar:i.bot?Os:Nt(i),bot:i.bot,edited:e.editedAt!==void 0&&e.content!=="",highlight:s.includes(t.playerId),class:a?"only-for-you":"",timestamp:ls(e.createdAt,n.now),"data-message":e.id},r?rr(r,n):null,e.loading?E("span",{class:"thinking"},`${i.name} is thinking…`):Ut(e.content,n),...e.embeds.map(u=>tr(u,n)),d.length===0?null:E("discord-attachments",{slot:"components"},...d.map(u=>bs(u,t.use,t.isPending))),t.failure===void 0?null:E("p",{slot:"reactions",class:"failure"},t.failure),a?dr(t.dismiss):null)}function rr({name:e,userId:t},i){const a=i.nameOf(t)??"Unknown user",s=Nt({id:t,name:a});return E("discord-command",{slot:"reply",author:a,avatar:s,command:`/${e}`})}function dr(e){return E("p",{slot:"thread",class:"dismissal"},"👁 Only you can see this • ",E("button",{type:"button","data-focus":"dismiss",click:e},"Dismiss message"))}var or=80,nr=class{element;composer;#e;#t;#a;#i;#r=new Map;#s=new Set;#d=new Set;#o=new Map;#l=!0;#n=[];constructor(e,t){this.#e=e,this.#t=t;const{channel:i}=e.place;this.#i=E("discord-messages",{"no-background":!0}),this.#a=E("div",{class:"log",role:"log",tabindex:"0","aria-live":"off","aria-label":`What ${t.name} sees`},this.#y(),this.#i),this.composer=new er({id:t.id,name:t.name,channel:i.name,commands:()=>e.get("commands"),send:a=>this.#b(a)}),this.element=E("section",{class:"screen","data-player":t.id,"aria-label":`${t.name}'s screen`},E("h2",{},E("img",{src:Nt(t),alt:"",width:24,height:24}),t.name),this.#a,this.composer.element),this.#c()}set live(e){this.#a.setAttribute("aria-live",e?"polite":"off")}redraw(){this.#r.clear();const e=[...this.#e.messagesFor(this.#t.id),...this.#n].filter(({id:t})=>!this.#s.has(t)).toSorted((t,i)=>t.createdAt-i.createdAt);this.#i.replaceChildren(...e.map(t=>this.#f(t))),this.#u()}update(e){Ra(e,this.#t.id)&&(this.#o.delete(e.id),this.#h(e))}#h(e){const t=this.#r.get(e.id);!(this.#n.some(({id:s})=>s===e.id)||this.#e.find(e.id)!==void 0)||this.#s.has(e.id)?this.#v(e.id):t?ea(t,this.#f(e)):this.#i.append(this.#f(e))}#c(){let e=0;this.#a.addEventListener("scroll",()=>{const{scrollHeight:i,scrollTop:a,clientHeight:s}=this.#a,r=i===e;e=i,r&&(this.#l=i-a-s<or)},{passive:!0});const t=new ResizeObserver(()=>{this.#l&&this.#u()});t.observe(this.#i),t.observe(this.#a)}#u(){this.#l=!0,this.#a.scrollTop=this.#a.scrollHeight}#v(e){const t=this.#r.get(e);t&&(t.contains(document.activeElement)&&this.composer.focus(),t.remove(),this.#r.delete(e))}#f(e){const t=sr(e,{playerId:this.#t.id,names:this.#m(),use:(i,a)=>this.#g(e.id,i,a),isPending:i=>this.#d.has(`${e.id} ${i}`),failure:this.#o.get(e.id),dismiss:()=>{this.#s.add(e.id),this.#v(e.id)}});return this.#r.set(e.id,t),t}#m(){const{channel:e}=this.#e.place;return{now:this.#e.now,nameOf:t=>this.#e.nameOf(t),channelName:t=>t===e.id?e.name:null}}async#g(e,t,i){const a=`${e} ${t}`;this.#d.add(a),this.#o.delete(e),this.#p(e);const s=await this.#_(()=>ds(this.#t.id,e,t,i));this.#d.delete(a),s?.failed&&this.#o.set(e,s.failed),this.#p(e)}#p(e){const t=this.#e.find(e);t&&this.#h(t)}async#b(e){const{id:t}=this.#t;if(!e.startsWith("/")){await this.#_(()=>qe("POST","say",{player:t,text:e}));return}const i=await this.#_(()=>rs(t,e));i?.failed&&this.#z(`${e}: ${i.failed}`)}async#_(e){this.composer.showProblem("");try{return await e()}catch(t){if(!(t instanceof jt))throw t;return this.composer.showProblem(t.message),null}}#z(e){const{channel:t}=this.#e.place,i={id:`note-${this.#n.length}`,channelId:t.id,author:{id:"0",name:"Discord",bot:!0},content:`❗ ${e}`,embeds:[],components:[],ephemeral:!0,loading:!1,mentions:[],createdAt:this.#e.now};this.#n=[...this.#n,i],this.#h(i)}#y(){const{channel:e}=this.#e.place;return E("div",{class:"beginning"},E("strong",{},`Welcome to #${e.name}!`),E("p",{},...this.#w()))}#w(){const[e]=this.#e.get("commands"),[t]=e?.options??[];if(!e)return[document.createTextNode("The bot has no commands yet.")];const i=`/${[e.name,t?.type===1?t.name:""].join(" ").trim()}`;return[Ut("Type `/` below, or begin with ",this.#m()),E("button",{type:"button",class:"press primary",click:()=>this.#b(i)},i)]}},Lt=globalThis.matchMedia("(min-width: 1000px)"),lr=3,hr=class{#e;#t=new Map;#a=new Set;#i=Fe("screens");#r=Fe("players");#s=[];#d=null;constructor(e){this.#e=e,e.on("snapshot",()=>this.#l()),e.on("players",()=>this.#o()),e.on("message",t=>{if(t){for(const i of this.#s)this.#h(i)?.update(t);this.#v(t.readerId??null,t.mentions)}}),this.#i.addEventListener("focusin",t=>this.#f(t.target)),Lt.addEventListener("change",()=>this.#n(this.#s)),setInterval(()=>Bs(this.#i,e.now),1e3)}reveal(e){if(this.#e.nameOf(e)===null){this.#d=e;return}const t=Lt.matches?this.#s.filter(i=>i!==e):[];this.#n([...t.slice(-(lr-1)),e])}#o(){const e=this.#d;if(e===null||this.#e.nameOf(e)===null)return this.#u();this.#d=null,this.reveal(e)}#l(){this.#t.clear();const e=this.#e.get("players").map(({id:i})=>i),t=this.#s.filter(i=>e.includes(i));this.#n(t.length>0?t:e.slice(0,2))}#n(e){this.#s=Lt.matches?e:e.slice(-1);for(const a of this.#s)this.#a.delete(a);const i=this.#e.get("players").map(({id:a})=>a).filter(a=>this.#s.includes(a)).map(a=>this.#h(a));this.#i.replaceChildren(...i.flatMap(a=>a?[a.element]:[]));for(const a of i)a?.redraw();this.#f(this.#i.firstElementChild),this.#u()}#h(e){const t=this.#t.get(e),i=this.#e.get("players").find(s=>s.id===e);if(t||!i)return t;const a=new nr(this.#e,i);return this.#t.set(e,a),a}#c(e){!Lt.matches||!this.#s.includes(e)?this.reveal(e):this.#s.length>1&&this.#n(this.#s.filter(t=>t!==e)),this.#r.querySelector(`[data-player="${e}"]`)?.focus()}#u(){this.#r.replaceChildren(...this.#e.get("players").map(e=>E("button",{type:"button",class:this.#a.has(e.id)?"player unread":"player","aria-pressed":this.#s.includes(e.id)?"true":"false","data-player":e.id,title:`Show ${e.name}'s screen`,click:()=>this.#c(e.id)},E("img",{src:Nt(e),alt:"",width:24,height:24}),E("span",{class:"name"},e.name),this.#a.has(e.id)?E("span",{class:"unseen"},"(unread)"):null)))}#v(e,t){const a=[...t,...e===null?[]:[e]].filter(s=>!this.#s.includes(s)&&!this.#a.has(s)&&this.#e.nameOf(s)!==null);if(a.length!==0){for(const s of a)this.#a.add(s);this.#u()}}#f(e){const t=e instanceof Element?e.closest("[data-player]"):null;if(t)for(const[i,a]of this.#t)a.live=i===t.dataset.player}},qa=class extends Event{constructor(e,t,i,a){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=i,this.subscribe=a??!1}};function Co(e){return e}var Za=class{constructor(e,t,i,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(s,r)=>{this.unsubscribe&&(this.unsubscribe!==r&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=s,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(s,r)),this.unsubscribe=r},this.host=e,t.context!==void 0){const s=t;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe??!1}else this.context=t,this.callback=i,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new qa(this.context,this.host,this.t,this.subscribe))}},cr=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){const i=t||!Object.is(e,this.o);this.o=e,i&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(const[t,{disposer:i}]of this.subscriptions)t(this.o,i)},e!==void 0&&(this.value=e)}addCallback(e,t,i){if(!i)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});const{disposer:a}=this.subscriptions.get(e);e(this.value,a)}clearCallbacks(){this.subscriptions.clear()}},ur=class extends Event{constructor(e,t){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Wa=class extends cr{constructor(e,t,i){super(t.context!==void 0?t.initialValue:i),this.onContextRequest=a=>{if(a.context!==this.context)return;const s=a.contextTarget??a.composedPath()[0];s!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,s,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;const s=new Set;for(const[r,{consumerHost:d}]of this.subscriptions)s.has(r)||(s.add(r),d.dispatchEvent(new qa(this.context,d,r,!0)));a.stopPropagation()},this.host=e,t.context!==void 0?this.context=t.context:this.context=t,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new ur(this.context,this.host))}};function da({context:e}){return(t,i)=>{const a=new WeakMap;if(typeof i=="object")return{get(){return t.get.call(this)},set(s){return a.get(this).setValue(s),t.set.call(this,s)},init(s){return a.set(this,new Wa(this,{context:e,initialValue:s})),s}};{t.constructor.addInitializer(d=>{a.set(d,new Wa(d,{context:e}))});const s=Object.getOwnPropertyDescriptor(t,i);let r;if(s===void 0){const d=new WeakMap;r={get(){return d.get(this)},set(n){a.get(this).setValue(n),d.set(this,n)},configurable:!0,enumerable:!0}}else{const d=s.set;r={...s,set(n){a.get(this).setValue(n),d?.call(this,n)}}}return void Object.defineProperty(t,i,r)}}}function Pe({context:e,subscribe:t}){return(i,a)=>{typeof a=="object"?a.addInitializer(function(){new Za(this,{context:e,callback:s=>{i.set.call(this,s)},subscribe:t})}):i.constructor.addInitializer(s=>{new Za(s,{context:e,callback:r=>{s[a]=r},subscribe:t})})}}var Ft=globalThis,oa=Ft.ShadowRoot&&(Ft.ShadyCSS===void 0||Ft.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,na=Symbol(),Ga=new WeakMap,Ka=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==na)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(oa&&e===void 0){const i=t!==void 0&&t.length===1;i&&(e=Ga.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Ga.set(t,e))}return e}toString(){return this.cssText}},fr=e=>new Ka(typeof e=="string"?e:e+"",void 0,na),Re=(e,...t)=>{const i=e.length===1?e[0]:t.reduce((a,s,r)=>a+(d=>{if(d._$cssResult$===!0)return d.cssText;if(typeof d=="number")return d;throw Error("Value passed to 'css' function must be a 'css' function result: "+d+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[r+1],e[0]);return new Ka(i,e,na)},vr=(e,t)=>{if(oa)e.adoptedStyleSheets=t.map(i=>i instanceof CSSStyleSheet?i:i.styleSheet);else for(const i of t){const a=document.createElement("style"),s=Ft.litNonce;s!==void 0&&a.setAttribute("nonce",s),a.textContent=i.cssText,e.appendChild(a)}},Qa=oa?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let i="";for(const a of t.cssRules)i+=a.cssText;return fr(i)})(e):e,{is:mr,defineProperty:pr,getOwnPropertyDescriptor:gr,getOwnPropertyNames:_r,getOwnPropertySymbols:br,getPrototypeOf:zr}=Object,qt=globalThis,Xa=qt.trustedTypes,yr=Xa?Xa.emptyScript:"",wr=qt.reactiveElementPolyfillSupport,wt=(e,t)=>e,Zt={toAttribute(e,t){switch(t){case Boolean:e=e?yr:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=e!==null;break;case Number:i=e===null?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch{i=null}}return i}},la=(e,t)=>!mr(e,t),Ja={attribute:!0,type:String,converter:Zt,reflect:!1,useDefault:!1,hasChanged:la};Symbol.metadata??=Symbol("metadata"),qt.litPropertyMetadata??=new WeakMap;var ut=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Ja){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),a=this.getPropertyDescriptor(e,i,t);a!==void 0&&pr(this.prototype,e,a)}}static getPropertyDescriptor(e,t,i){const{get:a,set:s}=gr(this.prototype,e)??{get(){return this[t]},set(r){this[t]=r}};return{get:a,set(r){const d=a?.call(this);s?.call(this,r),this.requestUpdate(e,d,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ja}static _$Ei(){if(this.hasOwnProperty(wt("elementProperties")))return;const e=zr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(wt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(wt("properties"))){const t=this.properties,i=[..._r(t),...br(t)];for(const a of i)this.createProperty(a,t[a])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[i,a]of t)this.elementProperties.set(i,a)}this._$Eh=new Map;for(const[t,i]of this.elementProperties){const a=this._$Eu(t,i);a!==void 0&&this._$Eh.set(a,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const a of i)t.unshift(Qa(a))}else e!==void 0&&t.push(Qa(e));return t}static _$Eu(e,t){const i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return vr(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,i);if(a!==void 0&&i.reflect===!0){const s=(i.converter?.toAttribute!==void 0?i.converter:Zt).toAttribute(t,i.type);this._$Em=e,s==null?this.removeAttribute(a):this.setAttribute(a,s),this._$Em=null}}_$AK(e,t){const i=this.constructor,a=i._$Eh.get(e);if(a!==void 0&&this._$Em!==a){const s=i.getPropertyOptions(a),r=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Zt;this._$Em=a;const d=r.fromAttribute(t,s.type);this[a]=d??this._$Ej?.get(a)??d,this._$Em=null}}requestUpdate(e,t,i,a=!1,s){if(e!==void 0){const r=this.constructor;if(a===!1&&(s=this[e]),i??=r.getPropertyOptions(e),!((i.hasChanged??la)(s,t)||i.useDefault&&i.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:a,wrapped:s},r){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??t??this[e]),s!==!0||r!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[a,s]of this._$Ep)this[a]=s;this._$Ep=void 0}const i=this.constructor.elementProperties;if(i.size>0)for(const[a,s]of i){const{wrapped:r}=s,d=this[a];r!==!0||this._$AL.has(a)||d===void 0||this.C(a,void 0,s,d)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};ut.elementStyles=[],ut.shadowRootOptions={mode:"open"},ut[wt("elementProperties")]=new Map,ut[wt("finalized")]=new Map,wr?.({ReactiveElement:ut}),(qt.reactiveElementVersions??=[]).push("2.1.2");var ha=globalThis,Ya=e=>e,Wt=ha.trustedTypes,ei=Wt?Wt.createPolicy("lit-html",{createHTML:e=>e}):void 0,ca="$lit$",Xe=`lit$${Math.random().toFixed(9).slice(2)}$`,ua="?"+Xe,Mr=`<${ua}>`,dt=document,Mt=()=>dt.createComment(""),xt=e=>e===null||typeof e!="object"&&typeof e!="function",fa=Array.isArray,ti=e=>fa(e)||typeof e?.[Symbol.iterator]=="function",va=`[ 	
\f\r]`,$t=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ai=/-->/g,ii=/>/g,ot=RegExp(`>|${va}(?:([^\\s"'>=/]+)(${va}*=${va}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),si=/'/g,ri=/"/g,di=/^(?:script|style|textarea|title)$/i,ma=e=>(t,...i)=>({_$litType$:e,strings:t,values:i}),y=ma(1),ee=ma(2),Eo=ma(3),it=Symbol.for("lit-noChange"),be=Symbol.for("lit-nothing"),oi=new WeakMap,nt=dt.createTreeWalker(dt,129);function ni(e,t){if(!fa(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ei!==void 0?ei.createHTML(t):t}var li=(e,t)=>{const i=e.length-1,a=[];let s,r=t===2?"<svg>":t===3?"<math>":"",d=$t;for(let n=0;n<i;n++){const u=e[n];let b,h,o=-1,H=0;for(;H<u.length&&(d.lastIndex=H,h=d.exec(u),h!==null);)H=d.lastIndex,d===$t?h[1]==="!--"?d=ai:h[1]!==void 0?d=ii:h[2]!==void 0?(di.test(h[2])&&(s=RegExp("</"+h[2],"g")),d=ot):h[3]!==void 0&&(d=ot):d===ot?h[0]===">"?(d=s??$t,o=-1):h[1]===void 0?o=-2:(o=d.lastIndex-h[2].length,b=h[1],d=h[3]===void 0?ot:h[3]==='"'?ri:si):d===ri||d===si?d=ot:d===ai||d===ii?d=$t:(d=ot,s=void 0);const x=d===ot&&e[n+1].startsWith("/>")?" ":"";r+=d===$t?u+Mr:o>=0?(a.push(b),u.slice(0,o)+ca+u.slice(o)+Xe+x):u+Xe+(o===-2?n:x)}return[ni(e,r+(e[i]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),a]},pa=class ki{constructor({strings:t,_$litType$:i},a){let s;this.parts=[];let r=0,d=0;const n=t.length-1,u=this.parts,[b,h]=li(t,i);if(this.el=ki.createElement(b,a),nt.currentNode=this.el.content,i===2||i===3){const o=this.el.content.firstChild;o.replaceWith(...o.childNodes)}for(;(s=nt.nextNode())!==null&&u.length<n;){if(s.nodeType===1){if(s.hasAttributes())for(const o of s.getAttributeNames())if(o.endsWith(ca)){const H=h[d++],x=s.getAttribute(o).split(Xe),M=/([.?@])?(.*)/.exec(H);u.push({type:1,index:r,name:M[2],strings:x,ctor:M[1]==="."?ci:M[1]==="?"?ui:M[1]==="@"?fi:Ht}),s.removeAttribute(o)}else o.startsWith(Xe)&&(u.push({type:6,index:r}),s.removeAttribute(o));if(di.test(s.tagName)){const o=s.textContent.split(Xe),H=o.length-1;if(H>0){s.textContent=Wt?Wt.emptyScript:"";for(let x=0;x<H;x++)s.append(o[x],Mt()),nt.nextNode(),u.push({type:2,index:++r});s.append(o[H],Mt())}}}else if(s.nodeType===8)if(s.data===ua)u.push({type:2,index:r});else{let o=-1;for(;(o=s.data.indexOf(Xe,o+1))!==-1;)u.push({type:7,index:r}),o+=Xe.length-1}r++}}static createElement(t,i){const a=dt.createElement("template");return a.innerHTML=t,a}};function lt(e,t,i=e,a){if(t===it)return t;let s=a!==void 0?i._$Co?.[a]:i._$Cl;const r=xt(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(e),s._$AT(e,i,a)),a!==void 0?(i._$Co??=[])[a]=s:i._$Cl=s),s!==void 0&&(t=lt(e,s._$AS(e,t.values),s,a)),t}var hi=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,a=(e?.creationScope??dt).importNode(t,!0);nt.currentNode=a;let s=nt.nextNode(),r=0,d=0,n=i[0];for(;n!==void 0;){if(r===n.index){let u;n.type===2?u=new Gt(s,s.nextSibling,this,e):n.type===1?u=new n.ctor(s,n.name,n.strings,this,e):n.type===6&&(u=new vi(s,this,e)),this._$AV.push(u),n=i[++d]}r!==n?.index&&(s=nt.nextNode(),r++)}return nt.currentNode=dt,a}p(e){let t=0;for(const i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},Gt=class Ti{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,a,s){this.type=2,this._$AH=be,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=a,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return i!==void 0&&t?.nodeType===11&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=lt(this,t,i),xt(t)?t===be||t==null||t===""?(this._$AH!==be&&this._$AR(),this._$AH=be):t!==this._$AH&&t!==it&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ti(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==be&&xt(this._$AH)?this._$AA.nextSibling.data=t:this.T(dt.createTextNode(t)),this._$AH=t}$(t){const{values:i,_$litType$:a}=t,s=typeof a=="number"?this._$AC(t):(a.el===void 0&&(a.el=pa.createElement(ni(a.h,a.h[0]),this.options)),a);if(this._$AH?._$AD===s)this._$AH.p(i);else{const r=new hi(s,this),d=r.u(this.options);r.p(i),this.T(d),this._$AH=r}}_$AC(t){let i=oi.get(t.strings);return i===void 0&&oi.set(t.strings,i=new pa(t)),i}k(t){fa(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let a,s=0;for(const r of t)s===i.length?i.push(a=new Ti(this.O(Mt()),this.O(Mt()),this,this.options)):a=i[s],a._$AI(r),s++;s<i.length&&(this._$AR(a&&a._$AB.nextSibling,s),i.length=s)}_$AR(t=this._$AA.nextSibling,i){for(this._$AP?.(!1,!0,i);t!==this._$AB;){const a=Ya(t).nextSibling;Ya(t).remove(),t=a}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Ht=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,a,s){this.type=1,this._$AH=be,this._$AN=void 0,this.element=e,this.name=t,this._$AM=a,this.options=s,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=be}_$AI(e,t=this,i,a){const s=this.strings;let r=!1;if(s===void 0)e=lt(this,e,t,0),r=!xt(e)||e!==this._$AH&&e!==it,r&&(this._$AH=e);else{const d=e;let n,u;for(e=s[0],n=0;n<s.length-1;n++)u=lt(this,d[i+n],t,n),u===it&&(u=this._$AH[n]),r||=!xt(u)||u!==this._$AH[n],u===be?e=be:e!==be&&(e+=(u??"")+s[n+1]),this._$AH[n]=u}r&&!a&&this.j(e)}j(e){e===be?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ci=class extends Ht{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===be?void 0:e}},ui=class extends Ht{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==be)}},fi=class extends Ht{constructor(e,t,i,a,s){super(e,t,i,a,s),this.type=5}_$AI(e,t=this){if((e=lt(this,e,t,0)??be)===it)return;const i=this._$AH,a=e===be&&i!==be||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,s=e!==be&&(i===be||a);a&&this.element.removeEventListener(this.name,this,i),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},vi=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){lt(this,e)}},xr={M:ca,P:Xe,A:ua,C:1,L:li,R:hi,D:ti,V:lt,I:Gt,H:Ht,N:ui,U:fi,B:ci,F:vi},$r=ha.litHtmlPolyfillSupport;$r?.(pa,Gt),(ha.litHtmlVersions??=[]).push("3.3.3");var Hr=(e,t,i)=>{const a=i?.renderBefore??t;let s=a._$litPart$;if(s===void 0){const r=i?.renderBefore??null;a._$litPart$=s=new Gt(t.insertBefore(Mt(),r),r,void 0,i??{})}return s._$AI(e),s},ga=globalThis,$e=class extends ut{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Hr(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return it}};$e._$litElement$=!0,$e.finalized=!0,ga.litElementHydrateSupport?.({LitElement:$e});var kr=ga.litElementPolyfillSupport;kr?.({LitElement:$e}),(ga.litElementVersions??=[]).push("4.2.2");var Be=e=>(t,i)=>{i!==void 0?i.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)},Tr={attribute:!0,type:String,converter:Zt,reflect:!1,hasChanged:la},Cr=(e=Tr,t,i)=>{const{kind:a,metadata:s}=i;let r=globalThis.litPropertyMetadata.get(s);if(r===void 0&&globalThis.litPropertyMetadata.set(s,r=new Map),a==="setter"&&((e=Object.create(e)).wrapped=!0),r.set(i.name,e),a==="accessor"){const{name:d}=i;return{set(n){const u=t.get.call(this);t.set.call(this,n),this.requestUpdate(d,u,e,!0,n)},init(n){return n!==void 0&&this.C(d,void 0,e,n),n}}}if(a==="setter"){const{name:d}=i;return function(n){const u=this[d];t.call(this,n),this.requestUpdate(d,u,e,!0,n)}}throw Error("Unsupported decorator location: "+a)};function $(e){return(t,i)=>typeof i=="object"?Cr(e,t,i):((a,s,r)=>{const d=s.hasOwnProperty(r);return s.constructor.createProperty(r,a),d?Object.getOwnPropertyDescriptor(s,r):void 0})(e,t,i)}function F(e,t,i){return e?t(e):i?.(e)}var{I:Ao}=xr,Er=e=>e.strings===void 0,_a={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ba=e=>(...t)=>({_$litDirective$:e,values:t}),za=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},kt=(e,t)=>{const i=e._$AN;if(i===void 0)return!1;for(const a of i)a._$AO?.(t,!1),kt(a,t);return!0},Kt=e=>{let t,i;do{if((t=e._$AM)===void 0)break;i=t._$AN,i.delete(e),e=t}while(i?.size===0)},mi=e=>{for(let t;t=e._$AM;e=t){let i=t._$AN;if(i===void 0)t._$AN=i=new Set;else if(i.has(e))break;i.add(e),jr(t)}};function Ar(e){this._$AN!==void 0?(Kt(this),this._$AM=e,mi(this)):this._$AM=e}function Sr(e,t=!1,i=0){const a=this._$AH,s=this._$AN;if(s!==void 0&&s.size!==0)if(t)if(Array.isArray(a))for(let r=i;r<a.length;r++)kt(a[r],!1),Kt(a[r]);else a!=null&&(kt(a,!1),Kt(a));else kt(this,e)}var jr=e=>{e.type==_a.CHILD&&(e._$AP??=Sr,e._$AQ??=Ar)},Or=class extends za{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,i){super._$AT(e,t,i),mi(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(kt(this,e),Kt(this))}setValue(e){if(Er(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},Vr=class extends Or{host;element;prevData={};eventData={};render(e){return be}update(e,[t]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(t),this.groom(t),this.prevData={...t}}apply(e){if(!e)return;const{prevData:t,element:i}=this;for(const[a,s]of Object.entries(e)){if(s===t[a])continue;const r=a.slice(1);switch(a[0]){case"@":this.eventData[r]=s,this.applyEvent(r,s);break;case".":i[r]=s;break;case"?":s?i.setAttribute(r,""):i.removeAttribute(r);break;default:s===null?i.removeAttribute(a):i.setAttribute(a,String(s));break}}}groom(e){const{prevData:t,element:i}=this;if(t)for(const[a,s]of Object.entries(t)){const r=a.slice(1);if(!e||!(a in e)&&i[r]===s)switch(a[0]){case"@":this.groomEvent(r,s);break;case".":i[r]=void 0;break;case"?":i.removeAttribute(r);break;default:i.removeAttribute(a);break}}}applyEvent(e,t){const{prevData:i,element:a}=this;this.eventData[e]=t,i[e]&&a.removeEventListener(e,this,t),a.addEventListener(e,this,t)}groomEvent(e,t){const{element:i}=this;Reflect.deleteProperty(this.eventData,e),i.removeEventListener(e,this,t)}handleEvent(e){const t=this.eventData[e.type];typeof t=="function"?t.call(this.host,e):t.handleEvent(e)}disconnected(){const{eventData:e,element:t}=this;for(const[i,a]of Object.entries(e)){const s=i.slice(1);t.removeEventListener(s,this,a)}}reconnected(){const{eventData:e,element:t}=this;for(const[i,a]of Object.entries(e)){const s=i.slice(1);t.addEventListener(s,this,a)}}},te=ba(Vr),Ir=ee`
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
`;function Dr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ir}
	</svg>`}var Rr=ee`
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
`;function Br(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rr}
	</svg>`}var Pr=ee`
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
`;function Nr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pr}
	</svg>`}var Ur=ee`
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
`;function Lr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ur}
	</svg>`}var Fr=ee`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function qr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fr}
	</svg>`}var Zr=ee`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Wr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zr}
	</svg>`}var Gr=ee`
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
`;function Kr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gr}
	</svg>`}var Qr=ee`
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
`;function Xr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qr}
	</svg>`}var Jr=ee`
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
`;function Yr(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jr}
	</svg>`}var ed=ee`
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
`;function td(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ed}
	</svg>`}var ad=ee`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function id(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ad}
	</svg>`}var sd=ee`
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
`;function rd(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${sd}
	</svg>`}var dd=ee`
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
`;function od(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${dd}
	</svg>`}var nd=ee`
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
`;function ld(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${nd}
	</svg>`}var hd=ee`
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
`;function cd(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${hd}
	</svg>`}var ud=ee`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function fd(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ud}
	</svg>`}var vd=ee`
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
`;function md(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${vd}
	</svg>`}var pd=ee`
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
`;function gd(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${pd}
	</svg>`}var _d=ee`
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
`;function bd(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_d}
	</svg>`}var zd=ee`
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
`;function yd(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zd}
	</svg>`}var wd=ee`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Md(e={}){return y`<svg
		${te(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${wd}
	</svg>`}var xd=globalThis.$discordMessage??{};function ft(){return xd}var ya={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},wa=ft().avatars??{},st=Object.assign(ya,wa,{default:ya[wa.default]??wa.default??ya.blue}),Qt=ft().profiles??{},$d=ft().defaultTheme==="light"?"light":"dark",Hd=ft().defaultMode==="compact"?"compact":"cozy",kd=ft().defaultBackground==="none"?"none":"discord",Td=new Map([["heart",Wr()],["crystal",Dr()],["diamond",Br()],["explosion",Nr()],["flame",Lr()],["flower",qr()],["key",Kr()],["leaf",Xr()],["lightning",Yr()],["magic",td()],["moon",id()],["mushroom",rd()],["mythical",od()],["ornament",ld()],["plasma",cd()],["rock",fd()],["shell",md()],["skull",gd()],["sun",bd()],["sword",yd()],["water",Md()]]),Cd=ee`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function pi(e={}){return y`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Cd}
	</svg>`}var Ed=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function gi(e={}){return y`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ed}
	</svg>`}var Ad=ee`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function _i(e={}){return y`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ad}
	</svg>`}var Sd=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function bi(e={}){return y`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Sd}
	</svg>`}var jd=ee`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function zi(e={}){return y`<svg
		${te(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jd}
	</svg>`}var vt=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},Ze=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Je="light-theme",mt="compact-mode",yi="no-background",So=(()=>{let e=[Be("discord-messages")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[];var Z=class extends s{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[da({context:Je}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],u=[da({context:yi}),$({type:Boolean,reflect:!0,attribute:"no-background"})],o=[da({context:mt}),$({type:Boolean,reflect:!0,attribute:"compact-mode"})],M=[$({reflect:!0,attribute:"channel-type"})],z=[$({reflect:!0,attribute:"channel-name"})],vt(this,null,r,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,U)=>{w.lightTheme=U}},metadata:k},d,n),vt(this,null,u,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:w=>"noBackground"in w,get:w=>w.noBackground,set:(w,U)=>{w.noBackground=U}},metadata:k},b,h),vt(this,null,o,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:w=>"compactMode"in w,get:w=>w.compactMode,set:(w,U)=>{w.compactMode=U}},metadata:k},H,x),vt(this,null,M,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:w=>"channelType"in w,get:w=>w.channelType,set:(w,U)=>{w.channelType=U}},metadata:k},v,c),vt(this,null,z,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:w=>"channelName"in w,get:w=>w.channelName,set:(w,U)=>{w.channelName=U}},metadata:k},R,I),vt(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Re`
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
	`;#e=Ze(this,d,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#t=(Ze(this,n),Ze(this,b,!1));get noBackground(){return this.#t}set noBackground(k){this.#t=k}#a=(Ze(this,h),Ze(this,H,!1));get compactMode(){return this.#a}set compactMode(k){this.#a=k}#i=(Ze(this,x),Ze(this,v,void 0));get channelType(){return this.#i}set channelType(k){this.#i=k}#r=(Ze(this,c),Ze(this,R,void 0));get channelName(){return this.#r}set channelName(k){this.#r=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||$d==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Hd==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||kd==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=y`${gi()}`;break;case"voice":k=y`${zi()}`;break;case"locked":k=y`${bi()}`;break;case"thread":k=y`${_i()}`;break;case"forum":k=y`${pi()}`;break}return y`
			${F(this.channelType&&this.channelName,()=>y`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Ze(this,I)}static{Ze(a,i)}};return Z=a})(),Tt=ba(class extends za{constructor(e){if(super(e),e.type!==_a.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(a=>a!=="")));for(const a in t)t[a]&&!this.nt?.has(a)&&this.st.add(a);return this.render(t)}const i=e.element.classList;for(const a of this.st)a in t||(i.remove(a),this.st.delete(a));for(const a in t){const s=!!t[a];s===this.st.has(a)||this.nt?.has(a)||(s?(i.add(a),this.st.add(a)):(i.remove(a),this.st.delete(a)))}return it}}),re=e=>e??be,Od=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),Vd=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),Id=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),Dd=e=>e instanceof Date?Od.format(e):e,Rd=(e,t=!1)=>e instanceof Date?t?Id.format(e):Vd.format(e):e;function Xt(e,t=!1,i=!1){if(!(e instanceof Date)&&typeof e!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return t?Rd(e,i):Dd(e)}var Bd=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Ma(e){const t=ft().emojis?.[e];if(t)return t;const i=Bd.exec(e);if(i?.groups){const{name:a,id:s,animated:r}=i.groups;return{name:a,url:`https://cdn.discordapp.com/emojis/${s}.${r?"gif":"png"}`}}}function wi(e){if(e)return Td.get(e)??e}var Pd=ee`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function pt(e={}){return y`<svg
		${te(e)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pd}
	</svg>`}var xa=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},Ct=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},jo=(()=>{let e=[Be("discord-verified-author-tag")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[];var o=class extends s{static{a=this}static{const H=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$({type:Boolean})],u=[Pe({context:mt}),$({type:Boolean,reflect:!0,attribute:"compact-mode"})],xa(this,null,r,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:x=>"verified"in x,get:x=>x.verified,set:(x,M)=>{x.verified=M}},metadata:H},d,n),xa(this,null,u,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,M)=>{x.compactMode=M}},metadata:H},b,h),xa(null,t={value:a},e,{kind:"class",name:a.name,metadata:H},null,i),o=a=t.value,H&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})}static styles=Re`
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
	`;#e=Ct(this,d,!1);get verified(){return this.#e}set verified(H){this.#e=H}#t=(Ct(this,n),Ct(this,b,!1));get compactMode(){return this.#t}set compactMode(H){this.#t=H}render(){return y`${F(this.verified,()=>pt())}App`}constructor(){super(...arguments),Ct(this,h)}static{Ct(a,i)}};return o=a})(),Mi="important",Nd=" !"+Mi,ht=ba(class extends za{constructor(e){if(super(e),e.type!==_a.ATTRIBUTE||e.name!=="style"||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,i)=>{const a=e[i];return a==null?t:t+`${i=i.includes("-")?i:i.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${a};`},"")}update(e,[t]){const{style:i}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(const a of this.ft)t[a]==null&&(this.ft.delete(a),a.includes("-")?i.removeProperty(a):i[a]=null);for(const a in t){const s=t[a];if(s!=null){this.ft.add(a);const r=typeof s=="string"&&s.endsWith(Nd);a.includes("-")||r?i.setProperty(a,r?s.slice(0,-11):s,r?Mi:""):i[a]=s}}return it}}),Ne=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},le=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Oo=(()=>{let e=[Be("discord-author-info")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[],Z,k=[],w=[],U,ce=[],pe=[],me,ze=[],ve=[],ye,je=[],Oe=[],we,Me=[],Te=[],Ve,Ce=[],G=[],xe,Ie=[],De=[],Ee,P=[],C=[];var Q=class extends s{static{a=this}static{const B=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$()],u=[$({type:Boolean})],o=[$({type:Boolean})],M=[$({type:Boolean,attribute:"official-app"})],z=[$({type:Boolean})],Z=[$({attribute:"role-color"})],U=[$({attribute:"role-icon"})],me=[$({attribute:"role-name"})],ye=[$({attribute:"clan-icon"})],we=[$({attribute:"clan-tag"})],Ve=[$({type:Boolean})],xe=[Pe({context:mt}),$({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ee=[Pe({context:Je}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],Ne(this,null,r,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:T=>"author"in T,get:T=>T.author,set:(T,Y)=>{T.author=Y}},metadata:B},d,n),Ne(this,null,u,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:T=>"bot"in T,get:T=>T.bot,set:(T,Y)=>{T.bot=Y}},metadata:B},b,h),Ne(this,null,o,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:T=>"server"in T,get:T=>T.server,set:(T,Y)=>{T.server=Y}},metadata:B},H,x),Ne(this,null,M,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:T=>"officialApp"in T,get:T=>T.officialApp,set:(T,Y)=>{T.officialApp=Y}},metadata:B},v,c),Ne(this,null,z,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:T=>"op"in T,get:T=>T.op,set:(T,Y)=>{T.op=Y}},metadata:B},R,I),Ne(this,null,Z,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:T=>"roleColor"in T,get:T=>T.roleColor,set:(T,Y)=>{T.roleColor=Y}},metadata:B},k,w),Ne(this,null,U,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:T=>"roleIcon"in T,get:T=>T.roleIcon,set:(T,Y)=>{T.roleIcon=Y}},metadata:B},ce,pe),Ne(this,null,me,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:T=>"roleName"in T,get:T=>T.roleName,set:(T,Y)=>{T.roleName=Y}},metadata:B},ze,ve),Ne(this,null,ye,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:T=>"clanIcon"in T,get:T=>T.clanIcon,set:(T,Y)=>{T.clanIcon=Y}},metadata:B},je,Oe),Ne(this,null,we,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:T=>"clanTag"in T,get:T=>T.clanTag,set:(T,Y)=>{T.clanTag=Y}},metadata:B},Me,Te),Ne(this,null,Ve,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:T=>"verified"in T,get:T=>T.verified,set:(T,Y)=>{T.verified=Y}},metadata:B},Ce,G),Ne(this,null,xe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:T=>"compactMode"in T,get:T=>T.compactMode,set:(T,Y)=>{T.compactMode=Y}},metadata:B},Ie,De),Ne(this,null,Ee,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:T=>"lightTheme"in T,get:T=>T.lightTheme,set:(T,Y)=>{T.lightTheme=Y}},metadata:B},P,C),Ne(null,t={value:a},e,{kind:"class",name:a.name,metadata:B},null,i),Q=a=t.value,B&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=Re`
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
	`;#e=le(this,d,void 0);get author(){return this.#e}set author(B){this.#e=B}#t=(le(this,n),le(this,b,!1));get bot(){return this.#t}set bot(B){this.#t=B}#a=(le(this,h),le(this,H,!1));get server(){return this.#a}set server(B){this.#a=B}#i=(le(this,x),le(this,v,!1));get officialApp(){return this.#i}set officialApp(B){this.#i=B}#r=(le(this,c),le(this,R,!1));get op(){return this.#r}set op(B){this.#r=B}#s=(le(this,I),le(this,k,void 0));get roleColor(){return this.#s}set roleColor(B){this.#s=B}#d=(le(this,w),le(this,ce,void 0));get roleIcon(){return this.#d}set roleIcon(B){this.#d=B}#o=(le(this,pe),le(this,ze,void 0));get roleName(){return this.#o}set roleName(B){this.#o=B}#l=(le(this,ve),le(this,je,void 0));get clanIcon(){return this.#l}set clanIcon(B){this.#l=B}#n=(le(this,Oe),le(this,Me,void 0));get clanTag(){return this.#n}set clanTag(B){this.#n=B}#h=(le(this,Te),le(this,Ce,!1));get verified(){return this.#h}set verified(B){this.#h=B}#c=(le(this,G),le(this,Ie,!1));get compactMode(){return this.#c}set compactMode(B){this.#c=B}#u=(le(this,De),le(this,P,!1));get lightTheme(){return this.#u}set lightTheme(B){this.#u=B}render(){const B=wi(this.clanIcon),T=this.clanTag?.slice(0,4);return y`${F(this.compactMode,()=>null,()=>y`<span class="discord-author-username" style="${ht({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.roleIcon&&!this.compactMode,()=>y`<img
					class="discord-author-role-icon"
					src=${re(this.roleIcon)}
					height="20"
					width="20"
					alt=${re(this.roleName)}
					draggable="false"
				/>`)}
		${F(this.bot&&!this.server&&!this.officialApp,()=>y`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${F(this.server&&!this.bot&&!this.officialApp,()=>y`<span class="discord-application-tag">Server</span>`)}
		${F(this.officialApp&&!this.server&&!this.bot,()=>y`<span class="discord-official-application">${pt()}OFFICIAL</span>`)}
		${F(this.op,()=>y`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${F(this.compactMode,()=>y`<span class="discord-author-username" style="${ht({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>y`
				<span class="discord-clan-tag">
					${B==="string"?y`<img srcset=${re(B)} alt=${re(T)} width="12" height="12" draggable="false" />`:B}
					<span>${T}</span>
				</span>
			`)} `}constructor(){super(...arguments),le(this,C)}static{le(a,i)}};return Q=a})(),Ud=ee`
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
`;function Ld(e={}){return y`<svg
		${te(e)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ud}
	</svg>`}var ue=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},q=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Vo=(()=>{let e=[Be("discord-message")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[],Z,k=[],w=[],U,ce=[],pe=[],me,ze=[],ve=[],ye,je=[],Oe=[],we,Me=[],Te=[],Ve,Ce=[],G=[],xe,Ie=[],De=[],Ee,P=[],C=[],Q,B=[],T=[],Y,Ke=[],l=[],m,_=[],A=[],N,ae=[],X=[],W,se=[],de=[],K,S=[],p=[],V,he=[],oe=[],ke,O=[],g=[],L,Ae=[],rt=[],Ue,St=[],ka=[],Ta,Ca=[],Ea=[];var Aa=class extends s{static{a=this}static{const j=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$()],u=[$()],o=[$()],M=[$({type:Boolean})],z=[$({type:Boolean})],Z=[$({type:Boolean,attribute:"official-app"})],U=[$({type:Boolean})],me=[$({type:Boolean})],ye=[$({type:Boolean})],we=[$({attribute:"role-color"})],Ve=[$({attribute:"role-icon"})],xe=[$({attribute:"role-name"})],Ee=[$({attribute:"clan-icon"})],Q=[$({attribute:"clan-tag"})],Y=[$({type:Boolean,reflect:!0})],m=[$({type:Boolean,reflect:!0})],N=[$({type:String,converter:f=>Xt(f,!1,!1),attribute:!0})],W=[$({type:Boolean,attribute:"twenty-four"})],K=[$({type:Boolean,attribute:"message-body-only"})],V=[Pe({context:Je}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],ke=[Pe({context:mt}),$({type:Boolean,reflect:!0,attribute:"compact-mode"})],L=[Pe({context:yi}),$({type:Boolean,reflect:!0,attribute:"no-background"})],Ue=[$({type:Boolean,reflect:!0,attribute:"has-thread"})],Ta=[$({reflect:!1,attribute:"dismiss-message-clicked"})],ue(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:f=>"profile"in f,get:f=>f.profile,set:(f,D)=>{f.profile=D}},metadata:j},d,n),ue(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:f=>"author"in f,get:f=>f.author,set:(f,D)=>{f.author=D}},metadata:j},b,h),ue(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:f=>"avatar"in f,get:f=>f.avatar,set:(f,D)=>{f.avatar=D}},metadata:j},H,x),ue(this,null,M,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:f=>"bot"in f,get:f=>f.bot,set:(f,D)=>{f.bot=D}},metadata:j},v,c),ue(this,null,z,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:f=>"server"in f,get:f=>f.server,set:(f,D)=>{f.server=D}},metadata:j},R,I),ue(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:f=>"officialApp"in f,get:f=>f.officialApp,set:(f,D)=>{f.officialApp=D}},metadata:j},k,w),ue(this,null,U,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:f=>"verified"in f,get:f=>f.verified,set:(f,D)=>{f.verified=D}},metadata:j},ce,pe),ue(this,null,me,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:f=>"op"in f,get:f=>f.op,set:(f,D)=>{f.op=D}},metadata:j},ze,ve),ue(this,null,ye,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:f=>"edited"in f,get:f=>f.edited,set:(f,D)=>{f.edited=D}},metadata:j},je,Oe),ue(this,null,we,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:f=>"roleColor"in f,get:f=>f.roleColor,set:(f,D)=>{f.roleColor=D}},metadata:j},Me,Te),ue(this,null,Ve,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:f=>"roleIcon"in f,get:f=>f.roleIcon,set:(f,D)=>{f.roleIcon=D}},metadata:j},Ce,G),ue(this,null,xe,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:f=>"roleName"in f,get:f=>f.roleName,set:(f,D)=>{f.roleName=D}},metadata:j},Ie,De),ue(this,null,Ee,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:f=>"clanIcon"in f,get:f=>f.clanIcon,set:(f,D)=>{f.clanIcon=D}},metadata:j},P,C),ue(this,null,Q,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:f=>"clanTag"in f,get:f=>f.clanTag,set:(f,D)=>{f.clanTag=D}},metadata:j},B,T),ue(this,null,Y,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:f=>"highlight"in f,get:f=>f.highlight,set:(f,D)=>{f.highlight=D}},metadata:j},Ke,l),ue(this,null,m,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:f=>"ephemeral"in f,get:f=>f.ephemeral,set:(f,D)=>{f.ephemeral=D}},metadata:j},_,A),ue(this,null,N,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:f=>"timestamp"in f,get:f=>f.timestamp,set:(f,D)=>{f.timestamp=D}},metadata:j},ae,X),ue(this,null,W,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:f=>"twentyFour"in f,get:f=>f.twentyFour,set:(f,D)=>{f.twentyFour=D}},metadata:j},se,de),ue(this,null,K,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:f=>"messageBodyOnly"in f,get:f=>f.messageBodyOnly,set:(f,D)=>{f.messageBodyOnly=D}},metadata:j},S,p),ue(this,null,V,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:f=>"lightTheme"in f,get:f=>f.lightTheme,set:(f,D)=>{f.lightTheme=D}},metadata:j},he,oe),ue(this,null,ke,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:f=>"compactMode"in f,get:f=>f.compactMode,set:(f,D)=>{f.compactMode=D}},metadata:j},O,g),ue(this,null,L,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:f=>"noBackground"in f,get:f=>f.noBackground,set:(f,D)=>{f.noBackground=D}},metadata:j},Ae,rt),ue(this,null,Ue,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:f=>"hasThread"in f,get:f=>f.hasThread,set:(f,D)=>{f.hasThread=D}},metadata:j},St,ka),ue(this,null,Ta,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:f=>"dismissMessageClicked"in f,get:f=>f.dismissMessageClicked,set:(f,D)=>{f.dismissMessageClicked=D}},metadata:j},Ca,Ea),ue(null,t={value:a},e,{kind:"class",name:a.name,metadata:j},null,i),Aa=a=t.value,j&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=Re`
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
	`;#e=q(this,d,void 0);get profile(){return this.#e}set profile(j){this.#e=j}#t=(q(this,n),q(this,b,"User"));get author(){return this.#t}set author(j){this.#t=j}#a=(q(this,h),q(this,H,void 0));get avatar(){return this.#a}set avatar(j){this.#a=j}#i=(q(this,x),q(this,v,!1));get bot(){return this.#i}set bot(j){this.#i=j}#r=(q(this,c),q(this,R,!1));get server(){return this.#r}set server(j){this.#r=j}#s=(q(this,I),q(this,k,!1));get officialApp(){return this.#s}set officialApp(j){this.#s=j}#d=(q(this,w),q(this,ce,!1));get verified(){return this.#d}set verified(j){this.#d=j}#o=(q(this,pe),q(this,ze,!1));get op(){return this.#o}set op(j){this.#o=j}#l=(q(this,ve),q(this,je,!1));get edited(){return this.#l}set edited(j){this.#l=j}#n=(q(this,Oe),q(this,Me,void 0));get roleColor(){return this.#n}set roleColor(j){this.#n=j}#h=(q(this,Te),q(this,Ce,void 0));get roleIcon(){return this.#h}set roleIcon(j){this.#h=j}#c=(q(this,G),q(this,Ie,void 0));get roleName(){return this.#c}set roleName(j){this.#c=j}#u=(q(this,De),q(this,P,void 0));get clanIcon(){return this.#u}set clanIcon(j){this.#u=j}#v=(q(this,C),q(this,B,void 0));get clanTag(){return this.#v}set clanTag(j){this.#v=j}#f=(q(this,T),q(this,Ke,!1));get highlight(){return this.#f}set highlight(j){this.#f=j}#m=(q(this,l),q(this,_,!1));get ephemeral(){return this.#m}set ephemeral(j){this.#m=j}#g=(q(this,A),q(this,ae,new Date));get timestamp(){return this.#g}set timestamp(j){this.#g=j}#p=(q(this,X),q(this,se,!1));get twentyFour(){return this.#p}set twentyFour(j){this.#p=j}#b=(q(this,de),q(this,S,!1));get messageBodyOnly(){return this.#b}set messageBodyOnly(j){this.#b=j}#_=(q(this,p),q(this,he,!1));get lightTheme(){return this.#_}set lightTheme(j){this.#_=j}#z=(q(this,oe),q(this,O,!1));get compactMode(){return this.#z}set compactMode(j){this.#z=j}#y=(q(this,g),q(this,Ae,!1));get noBackground(){return this.#y}set noBackground(j){this.#y=j}#w=(q(this,rt),q(this,St,!1));get hasThread(){return this.#w}set hasThread(j){this.#w=j}#M=(q(this,ka),q(this,Ca,()=>{}));get dismissMessageClicked(){return this.#M}set dismissMessageClicked(j){this.#M=j}willUpdate(){this.hasThread=Array.from(this.children).some(j=>j.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(j=>j.tagName.toLowerCase()==="discord-mention"&&j.hasAttribute("highlight")&&(j.type==="user"||j.type==="role"))}handleSpaceToDismissMessage(j){j.code==="Space"&&(j.preventDefault(),j.stopPropagation(),this.dismissMessageClicked?.())}render(){const j={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},f=this.profile!==void 0&&Reflect.get(Qt,this.profile)||{},D={...j,...f,avatar:this.resolveAvatar(f.avatar??this.avatar)},bt=Xt(this.timestamp,this.compactMode,this.twentyFour)??void 0;return y`
			<slot name="reply"></slot>
			<div
				class=${Tt({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${F(this.compactMode&&!this.messageBodyOnly,()=>y`<time datetime="${re(bt)}" class="discord-message-timestamp">${bt}</time>`,()=>null)}
				${F(this.messageBodyOnly,()=>y`<time
							datetime="${re(bt)}"
							class=${Tt({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${F(this.compactMode||this.messageBodyOnly,()=>null,()=>y`<div class="discord-author-avatar">
							<img src="${re(D.avatar)}" alt="${re(D.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${F(this.compactMode||this.messageBodyOnly,()=>null,()=>y`
							<discord-author-info
								author=${D.author??""}
								?bot=${D.bot??!1}
								?server=${D.server??!1}
								?official-app=${D.officialApp??!1}
								?verified=${D.verified??!1}
								?op=${D.op??!1}
								role-color=${D.roleColor??""}
								role-icon=${D.roleIcon??""}
								role-name=${D.roleName??""}
								clan-icon=${D.clanIcon??""}
								clan-tag=${D.clanTag??""}
							></discord-author-info
							><time datetime="${re(bt)}" class="discord-message-timestamp">${bt}</time>
						`)}
					<div class="discord-message-body">
						${F(this.compactMode,()=>y`<discord-author-info
									author=${D.author??""}
									?bot=${D.bot??!1}
									?server=${D.server??!1}
									?official-app=${D.officialApp??!1}
									?verified=${D.verified??!1}
									?op=${D.op??!1}
									role-color=${D.roleColor??""}
									role-icon=${D.roleIcon??""}
									role-name=${D.roleName??""}
									clan-icon=${D.clanIcon??""}
									clan-tag=${D.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${F(this.edited,()=>y`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${F(this.ephemeral,()=>y`
								<div class="discord-message-ephemeral">
									${Ld()} Only you can see this •
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
		`}resolveAvatar(j){return j===void 0?st.default:st[j]??j??st.default}constructor(){super(...arguments),q(this,Ea)}static{q(a,i)}};return Aa=a})(),Fd=ee`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function xi(e={}){return y`<svg ${te(e)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${Fd}</svg>`}var qd=ee`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function $i(e){return y`<svg ${te(e||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${qd}
	</svg>`}var Zd=ee`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function Wd(e={}){return y`<svg ${te(e)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${Zd}</svg>`}var He=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},ie=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Gd=(()=>{let e=[Be("discord-reply")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[],Z,k=[],w=[],U,ce=[],pe=[],me,ze=[],ve=[],ye,je=[],Oe=[],we,Me=[],Te=[],Ve,Ce=[],G=[],xe,Ie=[],De=[],Ee,P=[],C=[],Q,B=[],T=[],Y,Ke=[],l=[],m,_=[],A=[],N,ae=[],X=[],W,se=[],de=[];var K=class extends s{static{a=this}static{const S=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$()],u=[$()],o=[$()],M=[$({type:Boolean})],z=[$({type:Boolean})],Z=[$({type:Boolean,attribute:"official-app"})],U=[$({type:Boolean})],me=[$({type:Boolean})],ye=[$({type:Boolean})],we=[$({attribute:"role-color"})],Ve=[$({type:Boolean})],xe=[$({type:Boolean})],Ee=[$({type:Boolean})],Q=[$({attribute:"clan-icon"})],Y=[$({attribute:"clan-tag"})],m=[$({type:Boolean,reflect:!0})],N=[Pe({context:Je}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],W=[Pe({context:mt}),$({type:Boolean,reflect:!0,attribute:"compact-mode"})],He(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:p=>"profile"in p,get:p=>p.profile,set:(p,V)=>{p.profile=V}},metadata:S},d,n),He(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:p=>"author"in p,get:p=>p.author,set:(p,V)=>{p.author=V}},metadata:S},b,h),He(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:p=>"avatar"in p,get:p=>p.avatar,set:(p,V)=>{p.avatar=V}},metadata:S},H,x),He(this,null,M,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:p=>"bot"in p,get:p=>p.bot,set:(p,V)=>{p.bot=V}},metadata:S},v,c),He(this,null,z,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:p=>"server"in p,get:p=>p.server,set:(p,V)=>{p.server=V}},metadata:S},R,I),He(this,null,Z,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:p=>"officialApp"in p,get:p=>p.officialApp,set:(p,V)=>{p.officialApp=V}},metadata:S},k,w),He(this,null,U,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:p=>"op"in p,get:p=>p.op,set:(p,V)=>{p.op=V}},metadata:S},ce,pe),He(this,null,me,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:p=>"verified"in p,get:p=>p.verified,set:(p,V)=>{p.verified=V}},metadata:S},ze,ve),He(this,null,ye,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:p=>"edited"in p,get:p=>p.edited,set:(p,V)=>{p.edited=V}},metadata:S},je,Oe),He(this,null,we,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:p=>"roleColor"in p,get:p=>p.roleColor,set:(p,V)=>{p.roleColor=V}},metadata:S},Me,Te),He(this,null,Ve,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:p=>"command"in p,get:p=>p.command,set:(p,V)=>{p.command=V}},metadata:S},Ce,G),He(this,null,xe,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:p=>"attachment"in p,get:p=>p.attachment,set:(p,V)=>{p.attachment=V}},metadata:S},Ie,De),He(this,null,Ee,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:p=>"mentions"in p,get:p=>p.mentions,set:(p,V)=>{p.mentions=V}},metadata:S},P,C),He(this,null,Q,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:p=>"clanIcon"in p,get:p=>p.clanIcon,set:(p,V)=>{p.clanIcon=V}},metadata:S},B,T),He(this,null,Y,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:p=>"clanTag"in p,get:p=>p.clanTag,set:(p,V)=>{p.clanTag=V}},metadata:S},Ke,l),He(this,null,m,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:p=>"deleted"in p,get:p=>p.deleted,set:(p,V)=>{p.deleted=V}},metadata:S},_,A),He(this,null,N,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:p=>"lightTheme"in p,get:p=>p.lightTheme,set:(p,V)=>{p.lightTheme=V}},metadata:S},ae,X),He(this,null,W,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:p=>"compactMode"in p,get:p=>p.compactMode,set:(p,V)=>{p.compactMode=V}},metadata:S},se,de),He(null,t={value:a},e,{kind:"class",name:a.name,metadata:S},null,i),K=a=t.value,S&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:S})}static styles=Re`
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
	`;#e=ie(this,d,void 0);get profile(){return this.#e}set profile(S){this.#e=S}#t=(ie(this,n),ie(this,b,"User"));get author(){return this.#t}set author(S){this.#t=S}#a=(ie(this,h),ie(this,H,void 0));get avatar(){return this.#a}set avatar(S){this.#a=S}#i=(ie(this,x),ie(this,v,!1));get bot(){return this.#i}set bot(S){this.#i=S}#r=(ie(this,c),ie(this,R,!1));get server(){return this.#r}set server(S){this.#r=S}#s=(ie(this,I),ie(this,k,!1));get officialApp(){return this.#s}set officialApp(S){this.#s=S}#d=(ie(this,w),ie(this,ce,!1));get op(){return this.#d}set op(S){this.#d=S}#o=(ie(this,pe),ie(this,ze,!1));get verified(){return this.#o}set verified(S){this.#o=S}#l=(ie(this,ve),ie(this,je,!1));get edited(){return this.#l}set edited(S){this.#l=S}#n=(ie(this,Oe),ie(this,Me,void 0));get roleColor(){return this.#n}set roleColor(S){this.#n=S}#h=(ie(this,Te),ie(this,Ce,!1));get command(){return this.#h}set command(S){this.#h=S}#c=(ie(this,G),ie(this,Ie,!1));get attachment(){return this.#c}set attachment(S){this.#c=S}#u=(ie(this,De),ie(this,P,!1));get mentions(){return this.#u}set mentions(S){this.#u=S}#v=(ie(this,C),ie(this,B,void 0));get clanIcon(){return this.#v}set clanIcon(S){this.#v=S}#f=(ie(this,T),ie(this,Ke,void 0));get clanTag(){return this.#f}set clanTag(S){this.#f=S}#m=(ie(this,l),ie(this,_,!1));get deleted(){return this.#m}set deleted(S){this.#m=S}#g=(ie(this,A),ie(this,ae,!1));get lightTheme(){return this.#g}set lightTheme(S){this.#g=S}#p=(ie(this,X),ie(this,se,!1));get compactMode(){return this.#p}set compactMode(S){this.#p=S}resolveAvatar(S){return st[S]??S??st.default}render(){const S={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},p=Reflect.get(Qt,this.profile)??{},V={...S,...p,avatar:this.resolveAvatar(p.avatar??this.avatar)},he=wi(V.clanIcon),oe=V.clanTag?.slice(0,4),ke=y`
			${F(V.bot&&!V.server&&!V.officialApp,()=>y`<span class="discord-application-tag">${V.verified?pt():""}App</span>`)}
			${F(V.server&&!V.bot&&!V.officialApp,()=>y`<span class="discord-application-tag">Server</span>`)}
			${F(V.officialApp&&!V.server&&!V.bot,()=>y`<span class="discord-application-tag">${pt()}OFFICIAL</span>`)}
		`;return y`${F(this.compactMode||this.deleted,()=>y`<div class="discord-reply-badge">${Wd()}</div>`,()=>y`<img class="discord-replied-message-avatar" src="${re(V.avatar)}" alt="${re(V.author)}" />`)}
		${F(this.deleted,()=>y`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>y`${ke}
					<span class="discord-replied-message-username" style=${ht({color:V.roleColor})}
						>${F(this.mentions,()=>"@")}${V.author}</span
					>
					${F(V.clanIcon&&V.clanTag&&V.clanTag?.length>0,()=>y`<span class="discord-clan-tag">
								${he==="string"?y`<img
											srcset=${re(he)}
											alt=${re(oe)}
											width="12"
											height="12"
											draggable="false"
										/>`:he}
								<span>${oe}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${F(this.edited,()=>y`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${F(this.command,()=>$i({class:"discord-replied-message-content-icon"}),()=>F(this.attachment,()=>xi({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),ie(this,de)}static{ie(a,i)}};return K=a})(),Kd=ee`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function Qd(e={}){return y`<svg ${te(e)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${Kd}
	</svg>`}var Xd=ee`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function Jd(e={}){return y`<svg ${te(e)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${Xd}
	</svg>`}var Yd=ee`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Hi(e={}){return y`<svg ${te(e)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${Yd}
	</svg>`}var eo=ee`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function to(e={}){return y`<svg ${te(e)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${eo}</svg>`}var _e=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},J=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Io=(()=>{let e=[Be("discord-command")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[],Z,k=[],w=[],U,ce=[],pe=[],me,ze=[],ve=[],ye,je=[],Oe=[],we,Me=[],Te=[],Ve,Ce=[],G=[],xe,Ie=[],De=[],Ee,P=[],C=[],Q,B=[],T=[],Y,Ke=[],l=[],m,_=[],A=[],N,ae=[],X=[],W,se=[],de=[],K,S=[],p=[],V,he=[],oe=[];var ke=class extends s{static{a=this}static{const O=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$({attribute:"profile"})],u=[$({attribute:"author"})],o=[$({attribute:"avatar"})],M=[$({attribute:"role-color"})],z=[$({attribute:"command"})],Z=[$({attribute:"type"})],U=[$({attribute:"context-user-profile"})],me=[$({attribute:"context-user-name"})],ye=[$({attribute:"context-user-image"})],we=[$({attribute:"context-user-role-color"})],Ve=[$({type:Boolean,attribute:"context-user-bot"})],xe=[$({type:Boolean,attribute:"context-user-bot-verified"})],Ee=[$({type:Boolean,attribute:"context-command-reply"})],Q=[$({type:Boolean,attribute:"context-attachment-reply"})],Y=[$({type:String,attribute:"context-message-reply"})],m=[$({type:Boolean,attribute:"context-message-deleted"})],N=[$({type:Boolean,attribute:"context-user-application-official"})],W=[$({type:Boolean,attribute:"context-user-server"})],K=[Pe({context:mt}),$({type:Boolean,reflect:!0,attribute:"compact-mode"})],V=[Pe({context:Je}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],_e(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:g=>"profile"in g,get:g=>g.profile,set:(g,L)=>{g.profile=L}},metadata:O},d,n),_e(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:g=>"author"in g,get:g=>g.author,set:(g,L)=>{g.author=L}},metadata:O},b,h),_e(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:g=>"avatar"in g,get:g=>g.avatar,set:(g,L)=>{g.avatar=L}},metadata:O},H,x),_e(this,null,M,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:g=>"roleColor"in g,get:g=>g.roleColor,set:(g,L)=>{g.roleColor=L}},metadata:O},v,c),_e(this,null,z,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:g=>"command"in g,get:g=>g.command,set:(g,L)=>{g.command=L}},metadata:O},R,I),_e(this,null,Z,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:g=>"type"in g,get:g=>g.type,set:(g,L)=>{g.type=L}},metadata:O},k,w),_e(this,null,U,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:g=>"contextUserProfile"in g,get:g=>g.contextUserProfile,set:(g,L)=>{g.contextUserProfile=L}},metadata:O},ce,pe),_e(this,null,me,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:g=>"contextUserName"in g,get:g=>g.contextUserName,set:(g,L)=>{g.contextUserName=L}},metadata:O},ze,ve),_e(this,null,ye,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:g=>"contextUserAvatar"in g,get:g=>g.contextUserAvatar,set:(g,L)=>{g.contextUserAvatar=L}},metadata:O},je,Oe),_e(this,null,we,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:g=>"contextUserRoleColor"in g,get:g=>g.contextUserRoleColor,set:(g,L)=>{g.contextUserRoleColor=L}},metadata:O},Me,Te),_e(this,null,Ve,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:g=>"contextUserBot"in g,get:g=>g.contextUserBot,set:(g,L)=>{g.contextUserBot=L}},metadata:O},Ce,G),_e(this,null,xe,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:g=>"contextUserBotVerified"in g,get:g=>g.contextUserBotVerified,set:(g,L)=>{g.contextUserBotVerified=L}},metadata:O},Ie,De),_e(this,null,Ee,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:g=>"contextCommandReply"in g,get:g=>g.contextCommandReply,set:(g,L)=>{g.contextCommandReply=L}},metadata:O},P,C),_e(this,null,Q,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:g=>"contextAttachmentReply"in g,get:g=>g.contextAttachmentReply,set:(g,L)=>{g.contextAttachmentReply=L}},metadata:O},B,T),_e(this,null,Y,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:g=>"contextMessageReply"in g,get:g=>g.contextMessageReply,set:(g,L)=>{g.contextMessageReply=L}},metadata:O},Ke,l),_e(this,null,m,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:g=>"contextMessageDeleted"in g,get:g=>g.contextMessageDeleted,set:(g,L)=>{g.contextMessageDeleted=L}},metadata:O},_,A),_e(this,null,N,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:g=>"contextUserOfficialApplication"in g,get:g=>g.contextUserOfficialApplication,set:(g,L)=>{g.contextUserOfficialApplication=L}},metadata:O},ae,X),_e(this,null,W,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:g=>"contextUserServer"in g,get:g=>g.contextUserServer,set:(g,L)=>{g.contextUserServer=L}},metadata:O},se,de),_e(this,null,K,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:g=>"compactMode"in g,get:g=>g.compactMode,set:(g,L)=>{g.compactMode=L}},metadata:O},S,p),_e(this,null,V,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:g=>"lightTheme"in g,get:g=>g.lightTheme,set:(g,L)=>{g.lightTheme=L}},metadata:O},he,oe),_e(null,t={value:a},e,{kind:"class",name:a.name,metadata:O},null,i),ke=a=t.value,O&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:O})}static styles=[Gd.styles,Re`
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
		`];#e=J(this,d,void 0);get profile(){return this.#e}set profile(O){this.#e=O}#t=(J(this,n),J(this,b,"User"));get author(){return this.#t}set author(O){this.#t=O}#a=(J(this,h),J(this,H,void 0));get avatar(){return this.#a}set avatar(O){this.#a=O}#i=(J(this,x),J(this,v,void 0));get roleColor(){return this.#i}set roleColor(O){this.#i=O}#r=(J(this,c),J(this,R,void 0));get command(){return this.#r}set command(O){this.#r=O}#s=(J(this,I),J(this,k,"slash_command"));get type(){return this.#s}set type(O){this.#s=O}#d=(J(this,w),J(this,ce,void 0));get contextUserProfile(){return this.#d}set contextUserProfile(O){this.#d=O}#o=(J(this,pe),J(this,ze,"User"));get contextUserName(){return this.#o}set contextUserName(O){this.#o=O}#l=(J(this,ve),J(this,je,void 0));get contextUserAvatar(){return this.#l}set contextUserAvatar(O){this.#l=O}#n=(J(this,Oe),J(this,Me,void 0));get contextUserRoleColor(){return this.#n}set contextUserRoleColor(O){this.#n=O}#h=(J(this,Te),J(this,Ce,!1));get contextUserBot(){return this.#h}set contextUserBot(O){this.#h=O}#c=(J(this,G),J(this,Ie,!1));get contextUserBotVerified(){return this.#c}set contextUserBotVerified(O){this.#c=O}#u=(J(this,De),J(this,P,!1));get contextCommandReply(){return this.#u}set contextCommandReply(O){this.#u=O}#v=(J(this,C),J(this,B,!1));get contextAttachmentReply(){return this.#v}set contextAttachmentReply(O){this.#v=O}#f=(J(this,T),J(this,Ke,void 0));get contextMessageReply(){return this.#f}set contextMessageReply(O){this.#f=O}#m=(J(this,l),J(this,_,!1));get contextMessageDeleted(){return this.#m}set contextMessageDeleted(O){this.#m=O}#g=(J(this,A),J(this,ae,!1));get contextUserOfficialApplication(){return this.#g}set contextUserOfficialApplication(O){this.#g=O}#p=(J(this,X),J(this,se,!1));get contextUserServer(){return this.#p}set contextUserServer(O){this.#p=O}#b=(J(this,de),J(this,S,!1));get compactMode(){return this.#b}set compactMode(O){this.#b=O}#_=(J(this,p),J(this,he,!1));get lightTheme(){return this.#_}set lightTheme(O){this.#_=O}validCommandTypes=(J(this,oe),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(O){return st[O]??O??st.default}render(){this.checkType();const O={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},g=Reflect.get(Qt,this.profile)??{},L={...O,...g,avatar:this.resolveAvatar(g.avatar??this.avatar)},Ae={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},rt=Reflect.get(Qt,this.contextUserProfile)??{},Ue={...Ae,...rt,avatar:this.resolveAvatar(rt.avatar??this.contextUserAvatar)},St=this.contextMessageDeleted?y`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return y`
			${F(this.compactMode,()=>y`<div class="discord-reply-badge">${Qd()}</div>`,()=>y`<img class="discord-replied-message-avatar" src="${re(L.avatar)}" alt="${re(L.author)}" />`)}
			<span class="discord-replied-message-username" style=${ht({color:L.roleColor??""})}>${L.author}</span>
			<span> used </span>
			${F(this.type==="slash_command",()=>y`<div class="discord-replied-message-content discord-slash-command-name">
						${Jd()}<span>${this.command}</span>
					</div>`)}
			${F(this.type==="user_command",()=>y`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Hi({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${F(!this.compactMode,()=>y`<img
										class="discord-replied-message-avatar"
										src="${re(Ue.avatar)}"
										alt="${re(Ue.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${ht({color:Ue.roleColor??""})}
								>${Ue.author}</span
							>
						</div>`)}
			${F(this.type==="message_command",()=>y`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Hi({class:"discord-arrow-right-icon"})}
						${F(!this.contextMessageDeleted,()=>y`<div class="discord-context-user">
									${F(!this.compactMode,()=>F(!this.contextUserOfficialApplication,()=>y`<img
													class="discord-replied-message-avatar"
													src="${re(Ue.avatar)}"
													alt="${re(Ue.author)}"
												/>`,()=>y`<img
													class="discord-replied-message-avatar"
													src="${re(st.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${F(Ue.bot,()=>y`<span class="discord-application-tag">${Ue.verified?pt():""}App</span>`,()=>F(this.contextUserServer,()=>y`<span class="discord-application-tag">SERVER</span>`,()=>F(this.contextUserOfficialApplication,()=>y`<span class="discord-application-tag">${pt()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${ht({color:Ue.roleColor??""})}
										>${Ue.author}</span
									><span></span>
								</div>`,()=>F(this.contextMessageDeleted,()=>to({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${St}</div>
						${F(this.contextCommandReply&&!this.contextMessageDeleted,()=>$i({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>F(this.contextAttachmentReply,()=>xi({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{J(a,i)}};return ke=a})(),ao=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},io=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Do=(()=>{let e=[Be("discord-attachments")],t,i=[],a,s=$e;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;ao(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
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
	`;render(){return y`<slot></slot>`}static{io(a,i)}};return r=a})(),so=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},ro=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Ro=(()=>{let e=[Be("discord-action-row")],t,i=[],a,s=$e;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;so(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return y`<slot></slot>`}static{ro(a,i)}};return r=a})(),gt=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},We=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Bo=(()=>{let e=[Be("discord-custom-emoji")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[];var Z=class extends s{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$()],u=[$()],o=[$({attribute:!1})],M=[$({type:Boolean,attribute:"embed-emoji"})],z=[$({type:Boolean,attribute:"jumbo"})],gt(this,null,r,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:w=>"name"in w,get:w=>w.name,set:(w,U)=>{w.name=U}},metadata:k},d,n),gt(this,null,u,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:w=>"url"in w,get:w=>w.url,set:(w,U)=>{w.url=U}},metadata:k},b,h),gt(this,null,o,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:w=>"customEmojisMap"in w,get:w=>w.customEmojisMap,set:(w,U)=>{w.customEmojisMap=U}},metadata:k},H,x),gt(this,null,M,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:w=>"embedEmoji"in w,get:w=>w.embedEmoji,set:(w,U)=>{w.embedEmoji=U}},metadata:k},v,c),gt(this,null,z,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:w=>"jumbo"in w,get:w=>w.jumbo,set:(w,U)=>{w.jumbo=U}},metadata:k},R,I),gt(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Re`
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
	`;#e=We(this,d,void 0);get name(){return this.#e}set name(k){this.#e=k}#t=(We(this,n),We(this,b,void 0));get url(){return this.#t}set url(k){this.#t=k}#a=(We(this,h),We(this,H,{}));get customEmojisMap(){return this.#a}set customEmojisMap(k){this.#a=k}#i=(We(this,x),We(this,v,void 0));get embedEmoji(){return this.#i}set embedEmoji(k){this.#i=k}#r=(We(this,c),We(this,R,void 0));get jumbo(){return this.#r}set jumbo(k){this.#r=k}willUpdate(){if(!this.url&&this.name){const k=Ma(this.name)??this.customEmojisMap[this.name];k&&(this.url??=k.url??"",this.embedEmoji??=k.embedEmoji??!1)}}render(){const k=`:${this.name}:`;return y`<span
			class=${Tt({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${k}
				src=${re(this.url)}
				alt=${k}
				draggable="false"
				class=${Tt({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),We(this,I)}static{We(a,i)}};return Z=a})(),Le=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},fe=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Po=(()=>{let e=[Be("discord-embed")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[],Z,k=[],w=[],U,ce=[],pe=[],me,ze=[],ve=[],ye,je=[],Oe=[],we,Me=[],Te=[],Ve,Ce=[],G=[],xe,Ie=[],De=[];var Ee=class extends s{static{a=this}static{const P=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$()],u=[$({attribute:"author-name"})],o=[$({attribute:"author-image"})],M=[$({attribute:"author-url"})],z=[$({attribute:"embed-title"})],Z=[$({attribute:!1})],U=[$()],me=[$()],ye=[$()],we=[$()],Ve=[$()],xe=[Pe({context:Je,subscribe:!0}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],Le(this,null,r,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:C=>"color"in C,get:C=>C.color,set:(C,Q)=>{C.color=Q}},metadata:P},d,n),Le(this,null,u,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:C=>"authorName"in C,get:C=>C.authorName,set:(C,Q)=>{C.authorName=Q}},metadata:P},b,h),Le(this,null,o,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:C=>"authorImage"in C,get:C=>C.authorImage,set:(C,Q)=>{C.authorImage=Q}},metadata:P},H,x),Le(this,null,M,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:C=>"authorUrl"in C,get:C=>C.authorUrl,set:(C,Q)=>{C.authorUrl=Q}},metadata:P},v,c),Le(this,null,z,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:C=>"embedTitle"in C,get:C=>C.embedTitle,set:(C,Q)=>{C.embedTitle=Q}},metadata:P},R,I),Le(this,null,Z,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:C=>"embedEmojisMap"in C,get:C=>C.embedEmojisMap,set:(C,Q)=>{C.embedEmojisMap=Q}},metadata:P},k,w),Le(this,null,U,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:C=>"url"in C,get:C=>C.url,set:(C,Q)=>{C.url=Q}},metadata:P},ce,pe),Le(this,null,me,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:C=>"thumbnail"in C,get:C=>C.thumbnail,set:(C,Q)=>{C.thumbnail=Q}},metadata:P},ze,ve),Le(this,null,ye,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:C=>"image"in C,get:C=>C.image,set:(C,Q)=>{C.image=Q}},metadata:P},je,Oe),Le(this,null,we,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:C=>"video"in C,get:C=>C.video,set:(C,Q)=>{C.video=Q}},metadata:P},Me,Te),Le(this,null,Ve,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:C=>"provider"in C,get:C=>C.provider,set:(C,Q)=>{C.provider=Q}},metadata:P},Ce,G),Le(this,null,xe,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,Q)=>{C.lightTheme=Q}},metadata:P},Ie,De),Le(null,t={value:a},e,{kind:"class",name:a.name,metadata:P},null,i),Ee=a=t.value,P&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:P})}static styles=Re`
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
	`;#e=fe(this,d,void 0);get color(){return this.#e}set color(P){this.#e=P}#t=(fe(this,n),fe(this,b,void 0));get authorName(){return this.#t}set authorName(P){this.#t=P}#a=(fe(this,h),fe(this,H,void 0));get authorImage(){return this.#a}set authorImage(P){this.#a=P}#i=(fe(this,x),fe(this,v,void 0));get authorUrl(){return this.#i}set authorUrl(P){this.#i=P}#r=(fe(this,c),fe(this,R,void 0));get embedTitle(){return this.#r}set embedTitle(P){this.#r=P}#s=(fe(this,I),fe(this,k,{}));get embedEmojisMap(){return this.#s}set embedEmojisMap(P){this.#s=P}#d=(fe(this,w),fe(this,ce,void 0));get url(){return this.#d}set url(P){this.#d=P}#o=(fe(this,pe),fe(this,ze,void 0));get thumbnail(){return this.#o}set thumbnail(P){this.#o=P}#l=(fe(this,ve),fe(this,je,void 0));get image(){return this.#l}set image(P){this.#l=P}#n=(fe(this,Oe),fe(this,Me,void 0));get video(){return this.#n}set video(P){this.#n=P}#h=(fe(this,Te),fe(this,Ce,void 0));get provider(){return this.#h}set provider(P){this.#h=P}#c=(fe(this,G),fe(this,Ie,!1));get lightTheme(){return this.#c}set lightTheme(P){this.#c=P}render(){const P=this.parseTitle(this.authorName),C=this.parseTitle(this.embedTitle);return y`<div style=${ht({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${F(this.provider,()=>y`<div class="discord-embed-provider">${this.provider}</div>`)}
						${F(P,()=>y`<div class="discord-embed-author">
									${F(this.authorImage,()=>y`<img src=${re(this.authorImage)} alt="" class="discord-author-image" />`)}
									${F(this.authorUrl,()=>y`<a
												href=${re(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${P}</span>
											</a>`,()=>y`<span class="discord-embed-author-block">${P}</span>`)}
								</div>`)}
						${F(C,()=>y`<div class="discord-embed-title">
									${this.url?y`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${C} </a>`:y`${C}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${F(this.image||this.video,()=>y`<div class=${Tt({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${F(this.thumbnail,()=>y`<img src=${re(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?y`
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
			`:this.image?y`<img src=${re(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(P){if(!P)return null;const C=[];let Q="";for(const B of P.split(`
`)){for(const T of B.split(" ")){const Y=Ma(T)??this.embedEmojisMap[T]??{};Y.name?C.push(y`<discord-custom-emoji name=${Y.name} url=${re(Y.url)} embed-emoji></discord-custom-emoji>`):Q+=`${T} `,Q===" "&&C.push(y`<br />`)}C.push(Q),Q=""}return C.map(B=>typeof B=="string"?y`<span>${B}</span>`:B)}constructor(){super(...arguments),fe(this,De)}static{fe(a,i)}};return Ee=a})(),oo=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},no=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},No=(()=>{let e=[Be("discord-embed-description")],t,i=[],a,s=$e;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;oo(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return y`<slot></slot>`}static{no(a,i)}};return r=a})(),lo=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},ho=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Uo=(()=>{let e=[Be("discord-embed-fields")],t,i=[],a,s=$e;var r=class extends s{static{a=this}static{const d=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;lo(null,t={value:a},e,{kind:"class",name:a.name,metadata:d},null,i),r=a=t.value,d&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=Re`
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
	`;render(){return y`<slot></slot>`}static{ho(a,i)}};return r=a})(),_t=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},Ge=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Lo=(()=>{let e=[Be("discord-embed-field")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[],z,R=[],I=[];var Z=class extends s{static{a=this}static{const k=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$({reflect:!0,attribute:"field-title"})],u=[$({attribute:!1})],o=[$({type:Boolean,reflect:!0,attribute:"inline"})],M=[$({type:Number,reflect:!0,attribute:"inline-index"})],z=[Pe({context:Je,subscribe:!0}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],_t(this,null,r,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:w=>"fieldTitle"in w,get:w=>w.fieldTitle,set:(w,U)=>{w.fieldTitle=U}},metadata:k},d,n),_t(this,null,u,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:w=>"embedFieldEmojisMap"in w,get:w=>w.embedFieldEmojisMap,set:(w,U)=>{w.embedFieldEmojisMap=U}},metadata:k},b,h),_t(this,null,o,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:w=>"inline"in w,get:w=>w.inline,set:(w,U)=>{w.inline=U}},metadata:k},H,x),_t(this,null,M,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:w=>"inlineIndex"in w,get:w=>w.inlineIndex,set:(w,U)=>{w.inlineIndex=U}},metadata:k},v,c),_t(this,null,z,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,U)=>{w.lightTheme=U}},metadata:k},R,I),_t(null,t={value:a},e,{kind:"class",name:a.name,metadata:k},null,i),Z=a=t.value,k&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Re`
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
	`;#e=Ge(this,d,void 0);get fieldTitle(){return this.#e}set fieldTitle(k){this.#e=k}#t=(Ge(this,n),Ge(this,b,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(k){this.#t=k}#a=(Ge(this,h),Ge(this,H,!1));get inline(){return this.#a}set inline(k){this.#a=k}#i=(Ge(this,x),Ge(this,v,void 0));get inlineIndex(){return this.#i}set inlineIndex(k){this.#i=k}#r=(Ge(this,c),Ge(this,R,!1));get lightTheme(){return this.#r}set lightTheme(k){this.#r=k}validInlineIndices=(Ge(this,I),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){const k=Number(this.inlineIndex);if(!Number.isNaN(k)&&!this.validInlineIndices.has(k))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();const k=this.parseTitle(this.fieldTitle),w=F(k,()=>y`<div class="discord-field-title">${[...k]}</div>`);return y`${w}<slot></slot>`}parseTitle(k){if(!k)return null;const w=[];let U="";for(const ce of k.split(`
`)){for(const pe of ce.split(" ")){const me=Ma(pe)??this.embedFieldEmojisMap[pe]??{};me.name?w.push(y`<discord-custom-emoji name=${me.name} url=${re(me.url)} embed-emoji></discord-custom-emoji>`):U+=`${pe} `,U===" "&&w.push(y`<br />`)}w.push(U),U=""}return w.map(ce=>typeof ce=="string"?y`<span>${ce}</span>`:ce)}static{Ge(a,i)}};return Z=a})(),Et=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},Ye=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},Fo=(()=>{let e=[Be("discord-embed-footer")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[];var z=class extends s{static{a=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$({attribute:"footer-image"})],u=[$({attribute:"footer-image-alt"})],o=[$({type:String,reflect:!0,converter:I=>Xt(I),attribute:!0})],M=[Pe({context:Je,subscribe:!0}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],Et(this,null,r,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:I=>"footerImage"in I,get:I=>I.footerImage,set:(I,Z)=>{I.footerImage=Z}},metadata:R},d,n),Et(this,null,u,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:I=>"footerImageAlt"in I,get:I=>I.footerImageAlt,set:(I,Z)=>{I.footerImageAlt=Z}},metadata:R},b,h),Et(this,null,o,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:I=>"timestamp"in I,get:I=>I.timestamp,set:(I,Z)=>{I.timestamp=Z}},metadata:R},H,x),Et(this,null,M,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:I=>"lightTheme"in I,get:I=>I.lightTheme,set:(I,Z)=>{I.lightTheme=Z}},metadata:R},v,c),Et(null,t={value:a},e,{kind:"class",name:a.name,metadata:R},null,i),z=a=t.value,R&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=Re`
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
	`;#e=Ye(this,d,void 0);get footerImage(){return this.#e}set footerImage(R){this.#e=R}#t=(Ye(this,n),Ye(this,b,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(R){this.#t=R}#a=(Ye(this,h),Ye(this,H,void 0));get timestamp(){return this.#a}set timestamp(R){this.#a=R}#i=(Ye(this,x),Ye(this,v,!1));get lightTheme(){return this.#i}set lightTheme(R){this.#i=R}updateTimestamp(R){R&&!Number.isNaN(new Date(R).getTime())&&(this.timestamp=Xt(R))}render(){return this.updateTimestamp(this.timestamp),y`${F(this.footerImage,()=>y`<img src=${re(this.footerImage)} alt=${re(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${F(this.timestamp,()=>y`<span class="discord-footer-separator">&bull;</span>`)}
			${F(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),Ye(this,c)}static{Ye(a,i)}};return z=a})(),co=(e,t,i)=>{for(const a of t)if(a[0]===e)return(0,a[1])();return i?.()};function uo(e){return e.startsWith("#")?e.slice(1):e}function fo(e){const t=e.length===3||e.length===4,i=t?`${e.slice(0,1)}${e.slice(0,1)}`:e.slice(0,2),a=t?`${e.slice(1,2)}${e.slice(1,2)}`:e.slice(2,4),s=t?`${e.slice(2,3)}${e.slice(2,3)}`:e.slice(4,6),r=(t?`${e.slice(3,4)}${e.slice(3,4)}`:e.slice(6,8))||"ff";return{r:i,g:a,b:s,a:r}}function Jt(e){return Number.parseInt(e,16)}function vo({r:e,g:t,b:i,a}){return{r:Jt(e),g:Jt(t),b:Jt(i),a:Number((Jt(a)/255).toFixed(2))}}function mo(e){return typeof e=="number"||typeof e=="string"&&Number.isFinite(Number(e))}function po(e,t){const{r:i,g:a,b:s,a:r}=e,d=mo(t)?t:r;return`rgba(${i}, ${a}, ${s}, ${d})`}function $a(e,t){const i=uo(e),a=fo(i),s=vo(a);return po(s,t)}var go=ee`
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
`;function _o(e={}){return y`<svg
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
		${go}
	</svg>`}var bo=ee`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function zo(e={}){return y`<svg
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
		${bo}
	</svg>`}var yo=ee`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function wo(e={}){return y`<svg
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
		${yo}
	</svg>`}var At=function(e,t,i,a,s,r){function d(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var n=a.kind,u=n==="getter"?"get":n==="setter"?"set":"value",b=!t&&e?a.static?e:e.prototype:null,h=t||(b?Object.getOwnPropertyDescriptor(b,a.name):{}),o,H=!1,x=i.length-1;x>=0;x--){var M={};for(var v in a)M[v]=v==="access"?{}:a[v];for(var v in a.access)M.access[v]=a.access[v];M.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(d(z||null))};var c=(0,i[x])(n==="accessor"?{get:h.get,set:h.set}:h[u],M);if(n==="accessor"){if(c===void 0)continue;if(c===null||typeof c!="object")throw new TypeError("Object expected");(o=d(c.get))&&(h.get=o),(o=d(c.set))&&(h.set=o),(o=d(c.init))&&s.unshift(o)}else(o=d(c))&&(n==="field"?s.unshift(o):h[u]=o)}b&&Object.defineProperty(b,a.name,h),H=!0},et=function(e,t,i){for(var a=arguments.length>2,s=0;s<t.length;s++)i=a?t[s].call(e,i):t[s].call(e);return a?i:void 0},qo=(()=>{let e=[Be("discord-mention")],t,i=[],a,s=$e,r,d=[],n=[],u,b=[],h=[],o,H=[],x=[],M,v=[],c=[];var z=class extends s{static{a=this}static{const R=typeof Symbol=="function"&&Symbol.metadata?Object.create(s[Symbol.metadata]??null):void 0;r=[$({type:Boolean,reflect:!0})],u=[$({reflect:!0})],o=[$({reflect:!0})],M=[Pe({context:Je,subscribe:!0}),$({type:Boolean,reflect:!0,attribute:"light-theme"})],At(this,null,r,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:I=>"highlight"in I,get:I=>I.highlight,set:(I,Z)=>{I.highlight=Z}},metadata:R},d,n),At(this,null,u,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:I=>"type"in I,get:I=>I.type,set:(I,Z)=>{I.type=Z}},metadata:R},b,h),At(this,null,o,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:I=>"color"in I,get:I=>I.color,set:(I,Z)=>{I.color=Z}},metadata:R},H,x),At(this,null,M,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:I=>"lightTheme"in I,get:I=>I.lightTheme,set:(I,Z)=>{I.lightTheme=Z}},metadata:R},v,c),At(null,t={value:a},e,{kind:"class",name:a.name,metadata:R},null,i),z=a=t.value,R&&Object.defineProperty(a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=Re`
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
	`;#e=et(this,d,!1);get highlight(){return this.#e}set highlight(R){this.#e=R}#t=(et(this,n),et(this,b,"user"));get type(){return this.#t}set type(R){this.#t=R}#a=(et(this,h),et(this,H,void 0));get color(){return this.#a}set color(R){this.#a=R}setHoverColor=(et(this,x),()=>{this.color&&(this.style.backgroundColor=$a(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=$a(this.color,.1))};#i=et(this,v,!1);get lightTheme(){return this.#i}set lightTheme(R){this.#i=R}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=$a(this.color,.1)))}render(){return y`<span class="no-wrap"
				>${co(this.type,[["channel",()=>gi()],["user",()=>y`@`],["role",()=>y`@`],["voice",()=>zi()],["locked",()=>bi()],["thread",()=>_i()],["forum",()=>pi()],["server-guide",()=>wo()],["channels-and-roles",()=>_o()],["customize-community",()=>zo()],["slash",()=>y`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),et(this,c)}static{et(a,i)}};return z=a})(),Mo=class{#e;#t=Fe("status");constructor(e){this.#e=e,e.watch("status",()=>this.#a())}lost(){this.#t.replaceChildren(Yt(!1,"The playground does not answer","page"))}#a(){const{gateway:e,lastEvent:t,store:i,ended:a}=this.#e.get("status");if(a)return this.#t.replaceChildren(Yt(!1,"Bot ended","bot"));this.#t.replaceChildren(Yt(e==="connected",`Gateway ${e}`,"gateway"),t===""?"":E("span",{class:"last-event"},t),Yt(i==="up",`Store ${i}`,"store"))}};function Yt(e,t,i){return E("span",{class:e?"indicator":"indicator bad","data-indicator":i},t)}var xo=["snapshot","message","players","commands","clock","dice","faults","status","keys"],Ha=globalThis.matchMedia("(max-width: 999px)");function $o(){const e=new js,t=new Mo(e),i=new hr(e);new ms(e),new Ms(e),new vs(e),new xs(e),new Cs(e),e.on("snapshot",()=>{const{guild:a,channel:s}=e.place;document.title=`#${s.name} | ${a.name}`,Fe("channel-name").textContent=s.name}),Ho(e,t),ko(i),To()}function Ho(e,t){const i=new EventSource("/api/feed");for(const a of xo)i.addEventListener(a,({data:s})=>e.apply(a,JSON.parse(s)));i.addEventListener("error",()=>t.lost())}function ko(e){const t=Fe("add-player");t.addEventListener("submit",i=>{i.preventDefault();const a=String(new FormData(t).get("name")??"");at(async()=>{const{id:s}=await qe("POST","players",{name:a});t.reset(),e.reveal(s)})})}function To(){const e=Fe("bench-toggle"),t=i=>{e.setAttribute("aria-expanded",String(i)),document.body.classList.toggle("bench-open",i)};e.addEventListener("click",()=>t(e.getAttribute("aria-expanded")!=="true")),Ha.addEventListener("change",()=>t(!Ha.matches)),t(!Ha.matches)}$o();/**
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
