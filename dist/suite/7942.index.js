var __freeze=Object.freeze,__defProp=Object.defineProperty;var __template=(cooked,raw)=>__freeze(__defProp(cooked,"raw",{value:__freeze(raw||cooked.slice())}));var _a,_b;const id=7942,ids=[7942],modules={7942:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{renderReport:()=>renderReport});var external_node_crypto_=__webpack_require__(7598);const assets={style:`.uplot, .uplot *, .uplot *::before, .uplot *::after {b\
ox-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji",\
 "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u\
-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative\
;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {disp\
lay: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .\
u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-\
inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {backgrou\
nd: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: tran\
sform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px\
 dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be\
 !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y\
.u-off, .u-cursor-pt.u-off {display: none;}
:root{color-scheme:light dark;--page: light-dark(#f4f5f7, #14171c);--surface: light-dark(#ffffff, #1c2027);--raised: light-dark(#eef0f3, #282d36);--rule: light-\
dark(#d9dde3, #343b46);--grid: light-dark(#e6e9ee, #2d333d);--ink: light-dark(#1b1f27, #eceff4);--ink-2: light-dark(#515a68, #aeb7c4);--ink-3: light-dark(#6b748\
4, #8f99a8);--link: light-dark(#0a55a5, #86bdff);--clear: transparent;--candidate: light-dark(#b8430a, #ff9d5c);--band: light-dark(rgb(184 67 10 / 15%), rgb(255\
 157 92 / 20%));--baseline: light-dark(#0b62b0, #6cb6ff);--bound: light-dark(#3c4450, #c6ced9);--broken: light-dark(#9b2d7f, #f28fd0);--kept: light-dark(#00705a\
, #45d1ac);--pass: light-dark(#00694f, #4fd6ae);--warn: light-dark(#7d5200, #f2c14e);--fail: light-dark(#b3201c, #ff8d84);--inconclusive: light-dark(#4c5566, #b\
6c0d0);--error: light-dark(#6a3fa0, #c9a9f5);--radius: .75rem}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:b\
order-box}html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system\
,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;overflow-wrap:anywhere}main,.top,footer{max-width:76rem;margin:0 auto;padding:0 1rem}main:focus{outline:none}h1\
,h2,h3,h4,p,dl,dd,ol,ul,figure{margin:0}h2{font-size:1.125rem;line-height:1.3}main>h2{margin:2rem 0 .75rem}h3{font-size:1rem}h4{font-size:.875rem}a{color:var(--\
link)}code,bdi{unicode-bidi:isolate}code{font-family:ui-monospace,SF Mono,Menlo,Consolas,DejaVu Sans Mono,monospace;font-size:.92em}button,input,summary,a,[tabi\
ndex="0"]{outline-offset:3px}:focus-visible{outline:3px solid var(--link)}button{min-width:2.75rem;min-height:2.75rem;padding:.25rem .75rem;border:1px solid var\
(--ink-3);border-radius:.5rem;background:var(--surface);color:var(--ink);font:inherit;white-space:nowrap;cursor:pointer}button:hover{background:var(--raised)}.s\
kip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--surface);z-index:2}.top{display:flex;align-items:center;ju\
stify-content:space-between;min-height:4.25rem;color:var(--ink-2)}.top button{font-size:.875rem}.card,.banner{margin-bottom:1rem;padding:1.25rem;border:1px soli\
d var(--rule);border-radius:var(--radius);background:var(--surface)}.card>h2{margin-bottom:.75rem}.pass{--tone: var(--pass)}.warn{--tone: var(--warn)}.fail{--to\
ne: var(--fail)}.inconclusive,.cancelled{--tone: var(--inconclusive)}.error{--tone: var(--error)}.banner{border-left:.5rem solid var(--tone)}.banner h1{display:\
flex;gap:.75rem;align-items:flex-start;font-size:clamp(1.5rem,1.2rem + 1.6vw,2.125rem);line-height:1.15;color:var(--tone)}.banner .icon{width:1.15em;height:1.15\
em}.subject{display:block;margin-top:.25rem;font-size:1rem;font-weight:500;line-height:1.4;color:var(--ink-2)}.sentence{margin-top:.75rem;max-width:62rem;font-s\
ize:clamp(1.0625rem,1rem + .4vw,1.25rem)}.next{margin-top:.5rem;color:var(--ink-2)}.icon{flex:none;width:1.1em;height:1.1em;fill:none;stroke:currentColor;stroke\
-width:2;stroke-linecap:round;stroke-linejoin:round}.pill{display:inline-flex;gap:.35em;align-items:center;padding:.05rem .6rem .05rem .4rem;border:1px solid va\
r(--tone);border-radius:1rem;color:var(--tone);font-size:.875rem;font-weight:600;white-space:nowrap}.facts>div{display:grid;grid-template-columns:7.5rem minmax(\
0,1fr);gap:.75rem;padding:.3rem 0}.facts dt{color:var(--ink-2)}.facts.small{margin-top:1rem;padding-top:.75rem;border-top:1px solid var(--rule);font-size:.875re\
m}.facts+h3{margin:1rem 0 .25rem}.plain,.notes{padding-left:1.25rem}.notes li,.plain li{padding:.15rem 0}.plan{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;l\
ist-style:none}.plan li{padding:.05rem .6rem;border:1px solid var(--rule);border-radius:1rem;color:var(--ink-2);font-size:.875rem}.plan [aria-current]{border-co\
lor:var(--ink);background:var(--ink);color:var(--surface);font-weight:600}.timeline{padding:0;list-style:none}.timeline li{position:relative;display:grid;grid-t\
emplate-columns:5.5rem minmax(0,1fr);gap:2rem;padding:.35rem 0}.timeline li:before{position:absolute;top:.85rem;left:5.9rem;width:12px;height:12px;border:2px so\
lid var(--tone, var(--ink-3));border-radius:50%;background:var(--surface);content:"";z-index:1}.timeline li.step:before{border-radius:0;transform:rotate(45deg);\
background:var(--ink-3)}.timeline li.verdict:before{background:var(--tone)}.timeline li:not(:last-child):after{position:absolute;top:1.2rem;bottom:-.9rem;left:6\
.2rem;border-left:2px solid var(--rule);content:""}.when{font-variant-numeric:tabular-nums}.after{display:block;color:var(--ink-2);font-size:.8125rem}.weight{fo\
nt-weight:600}table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule)\
;text-align:left;vertical-align:top}thead th{color:var(--ink-2);font-size:.8125rem;font-weight:600}.overview tbody tr:last-child td{border-bottom:0}.overview+.s\
hare{margin:.75rem 0 0}.behind{display:block;color:var(--ink-2);font-size:.8125rem}.title{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-\
content:space-between}.title h3{font-size:1.0625rem}.reason{margin-top:.35rem}.empty{margin-top:.75rem;color:var(--ink-2)}.charts{display:grid;gap:1.25rem;margi\
n-top:1rem}figure{display:flex;flex-direction:column;min-width:0}figcaption{flex:1}.legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:0;list-style:none;\
color:var(--ink-2);font-size:.8125rem}.legend li{display:flex;gap:.4rem;align-items:center}.key{flex:none;width:1.25rem;height:0;border-top:3px solid}.key.candi\
date{border-color:var(--candidate)}.key.baseline{border-color:var(--baseline)}.key.bound{border-top:2px dashed var(--bound)}.key.band{height:.8rem;border:0;back\
ground:var(--band)}.key.broken{border-color:var(--broken)}.key.kept{border-color:var(--kept)}.plot.drawn{height:15rem}.plot{margin-top:.25rem;overflow:hidden;to\
uch-action:pan-y pinch-zoom}.plot>svg{display:block;width:100%;height:auto}.plot text{fill:var(--ink-2);font-size:14px}.plot text.broken{fill:var(--broken);font\
-weight:600}.plot text.kept{fill:var(--kept);font-weight:600}.plot text.decision{fill:var(--ink);font-weight:600}.plot path{fill:none}.plot path.grid{stroke:var\
(--grid)}.plot path.line{stroke-width:2}.plot path.candidate{stroke:var(--candidate);stroke-width:2.5}.plot path.baseline{stroke:var(--baseline)}.plot path.boun\
d{stroke:var(--bound);stroke-dasharray:7 4;stroke-width:1.5}.plot path.broken{stroke:var(--broken)}.plot path.kept{stroke:var(--kept)}.plot path.threshold{strok\
e-dasharray:5 4;stroke-width:1.5}.plot path.band{fill:var(--band)}.plot path.mark{stroke:var(--ink-3);stroke-dasharray:2 3}.plot path.mark.decision{stroke:var(-\
-ink);stroke-dasharray:none;stroke-width:1.5}.uplot .u-select{background:light-dark(rgb(0 0 0 / 10%),rgb(255 255 255 / 16%))}.uplot.u-hz .u-cursor-x{border-colo\
r:var(--ink-3)}.controls{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-top:.75rem}.controls[hidden]{display:none}.buttons{display:flex;ga\
p:.35rem}.reading{display:flex;flex:1 1 14rem;gap:.75rem;align-items:center;color:var(--ink-2);font-size:.875rem}.reading input{flex:1;min-width:0;height:2.75re\
m;accent-color:var(--link)}.view{min-width:11rem;color:var(--ink-2);font-size:.875rem}.readout{flex-basis:100%;min-height:3em;font-size:.875rem;font-variant-num\
eric:tabular-nums}details{margin-top:.5rem}summary{display:list-item;padding:.5rem 0;color:var(--link);cursor:pointer}.scroll{max-height:26rem;overflow:auto;bor\
der:1px solid var(--rule);border-radius:.5rem}.scroll table{font-size:.8125rem}.scroll th,.scroll td{padding:.3rem .75rem;white-space:nowrap}.scroll th{font-wei\
ght:500}.scroll thead th{position:sticky;top:0;background:var(--raised)}.scroll .decided>*{background:var(--raised);font-weight:700}.glossary{display:grid;gap:.\
75rem 2rem}.glossary dt{font-weight:600}.glossary dd{color:var(--ink-2)}footer{padding-block:1rem 2.5rem;color:var(--ink-2);font-size:.875rem}@media(min-width:6\
2rem){main,.top,footer{padding-inline:2rem}.card,.banner{padding:1.5rem}.charts,.glossary{grid-template-columns:repeat(2,minmax(0,1fr))}.charts{gap:2rem}.charts\
>:only-child{grid-column:1 / -1}.readout{min-height:1.5em}.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(26rem,1fr));gap:1rem;align-items:start\
}}@media(max-width:47.99rem){.overview thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.overview,.overview tbody,.overview tr{\
display:block}.overview tr{padding:.75rem 0;border-bottom:1px solid var(--rule)}.overview tr:first-child{padding-top:0}.overview tr:last-child{padding-bottom:0;\
border-bottom:0}.overview td{display:grid;grid-template-columns:8.5rem minmax(0,1fr);padding:.15rem 0;border:0}.overview td:before{color:var(--ink-2);font-size:\
.875rem;content:attr(data-label)}.overview td.none{display:none}.facts>div{grid-template-columns:6.5rem minmax(0,1fr)}}@media print{.top button,.controls{displa\
y:none}.card,.banner{break-inside:avoid}}
`,scripts:[`/*!
The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
/*! https://github.com/leeoniya/uPlot (v1.6.32) */
var uPlot=function(){"use strict";const l="u-off",e="u-label",t="width",n="height",i="top",o="bottom",s="left",r="right",u="#000",a=u+"0",f="mousemove",c="mouse\
down",h="mouseup",d="mouseenter",p="mouseleave",m="dblclick",g="change",x="dppxchange",w="--",_="undefined"!=typeof window,b=_?document:null,v=_?window:null,k=_\
?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}fun\
ction E(l,e,t){l.style[e]=t+"px"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z("di\
v",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s="translate("+t+"px,"+n+"px)";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,\
l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n)\
{let i=e+""+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+"px",l.style.width=e+"px",l.style.marginLeft=n?-e/2+"px":0,l.style.marginTop=n?-t/2+"px":0)}const F={pas\
sive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;l\
et o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(le\
t o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=mat\
chMedia(\`(min-resolution: \${y-.001}dppx) and (max-resolution: \${y+.001}dppx)\`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&\
&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(o\
l(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e\
,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(\
K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-\
gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e\
||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2\
!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));retu\
rn y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:"en-US"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ce\
il,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function w\
l(l,e,t){return al(fl(l,e),t)}function _l(l){return"function"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(\
l,e)=>l==e,Tl=/\\.\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=""+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf(\
"e-")){let[l,t]=e.split("e");return+\`\${El(l)}e\${t}\`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function\
 Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return(("\
"+l).split(".")[1]||"").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==\
l?+\`\${n[r]}e\${s}\`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Numb\
er.isInteger;function Ll(l){return"string"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return\
 null!=l&&"object"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul="__proto__";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||\
e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&\
&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e\
]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];\
)l[o=n++]=null}}}const Jl="undefined"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=["January","February","March","April","May","June","\
July","August","September","October","November","December"],Kl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xl(l){return l.\
slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?"0":"")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.\
getFullYear()+"").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:\
l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12\
?e-12:e},AA:l=>12>l.getHours()?"AM":"PM",aa:l=>12>l.getHours()?"am":"pm",a:l=>12>l.getHours()?"a":"p",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.ge\
tSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?"00":100>l?"0":"")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\{([a-z]+)\\}|[\
^{]+/gi;for(;t=i.exec(l);)n.push("{"==t[0][0]?te[t[1]]:t[0]);return l=>{let t="";for(let i=0;n.length>i;i++)t+="string"==typeof n[i]?n[i]:n[i](l,e);return t}}co\
nst ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),c\
e="{YYYY}",he="\\n"+ce,de="{M}/{D}",pe="\\n"+de,me=pe+"/{YY}",ge="{aa}",xe="{h}:{mm}"+ge,we="\\n"+xe,_e=":{ss}",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=\
24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i\
,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,"{MMM}",he,be,be,be,be,be,1],[i,de,he,be\
,be,be,be,be,1],[n,"{h}"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+" "+xe,be,pe+" "+xe,be,we,be,1],[l,_e+".{fff}",me+" "+xe,be,pe+" "+xe,be,we\
,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);i\
f(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o+\
+){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+\
p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n\
,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.m\
ap(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return\
 n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=\
f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We\
(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=\
l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:"solid"},idx:null,idxs:\
null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}co\
nst Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(\
o,t,s),E(o,n,s);let r=s/-2;E(o,"marginLeft",r),E(o,"marginTop",r);let u=i.width(l,e,s);return u&&E(o,"borderWidth",u),o},size:function(l,e){return l.series[e].p\
oints.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stro\
ke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.st\
opPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,\
idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}\
),Ne='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symb\
ol", "Noto Color Emoji"',je="bold "+Ne,Ue={show:!0,scale:"x",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks\
:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:"x",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?"":tl(l)))}\
function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){co\
nst o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||W\
l.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je\
(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt\
=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPo\
s,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).rever\
se()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul\
(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?"":tl(e)}const it={show:!0,scale:"y",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,label\
Size:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:\
!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:"x"}),Bl({},ot,{scale:"y"})]},ut={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,poi\
nts:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.sp\
ace*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,\
asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(\
l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}f\
unction pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[\
0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt\
,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.\
series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];retur\
n-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:\
St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D\
(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++\
){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.\
length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c\
==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)\
}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i\
)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t\
(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo\
(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,\
n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):\
(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z\
+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);retur\
n{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),H\
t=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>\
w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;le\
t M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=nu\
ll,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==\
f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),\
h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)\
),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.o\
ri,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u\
=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){cons\
t o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;\
o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/(\
(2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]\
-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G("resize",v,Lt),G("scroll",v,Lt,!0),G(x,v,(()=>{en.pxR\
atio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l\
,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){re\
turn null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=\
fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;ret\
urn[l=l.replace(/(\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+"px")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0\
-9.]+px/,e+"px"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function \
W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.sta\
tus=0;const R=k.root=D("uplot");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D("u-title",R).textContent=u.title);const O=z("canvas"),K=k.ctx=O.getContext("2d"\
),X=D("u-wrap",R);G("click",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D("u-under",X);X.appendChild(O);const el=k.over=D("u-ov\
er",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,u\
t,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.f\
orEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=\
xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y)\
;_n(e.labelFont[0],f,"center",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label\
(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p\
.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+\
(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?"center":3==u?r:s,E||1==a?"middle":2==u?i:o);let P=e.font[1]*e.lineGap,A\
=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=""+e;let i=-1==e.indexOf("\\n")?[e]:e.split(/\\n/g\
m);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.fil\
ter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3\
),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci("drawAxes")},series:func\
tion(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)\
){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--\
;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn\
!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);\
(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci("drawSeries",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||["\
axes","series"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd\
(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.fro\
m);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o\
||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>\
null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._m\
in=e._max=null,e.valToPct=Cl(e)}}}Il("x"),Il("y"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El\
],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,"u-hz"),$l=P,ql=W):(S(R,"u-vt"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min\
:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae(\
"{YYYY}-{MM}-{DD} {h}:{mm}{aa}",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let\
 ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl\
[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z("table","u-legend",R),de=z("tbody",null,ce),ie.mount(k,ce),xe){he=z(\
"thead",null,ce,de);let l=z("tr",null,he);for(var _e in z("th",null,l),pe)z("th",e,l).textContent=_e}else S(ce,"u-inline"),ie.live&&S(ce,"u-live");const be={sho\
w:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get\
(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,s\
t=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=\
Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);\
r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]\
}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n\
+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=\
t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,\
e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=\
0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(\
l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):\
l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.p\
oints;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.fo\
cus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,"u-cursor-pt"),S(t,l.class),A(\
t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.\
label=t.label||(l?"Time":"Value")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxR\
ound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(f\
l(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.fi\
lter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[\
],o=z("tr","u-series",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z("th",null,o);if(ue.show){let l=D("u-marker",s);if(n>0){let e=ue.width(k,n);e&&(l.\
style.border=e+"px "+ue.dash(k,n)+" "+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.\
label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce("click",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t)\
;if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{s\
how:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z("td","u-value",o);l.textContent="-\
-",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=W\
t(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci("addSeries",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),\
pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e\
.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci("delSeries",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s\
]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||\
[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn\
,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._da\
ta=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci("setData"),2==Ul&&(mt=!0\
),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][L\
t],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,e\
n=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??="butt",i??=a,o??="round",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.l\
ineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t\
!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.lengt\
h-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else \
for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.\
max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){le\
t t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==\
u&&(u=a>0?"#fff":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,\
n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl\
(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(\
k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=\
3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r\
?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t\
){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fi\
llStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i\
+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.tran\
slate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1))\
);t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,\
o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.dist\
r?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._siz\
e=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}functi\
on An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,I\
n,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(\
function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.fro\
m&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!\
=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scal\
e,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&\
&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,\
i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let\
 e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(l\
et e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1\
;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.f\
wd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.s\
cale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci("setScale",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for\
(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne)\
,E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==\
1;E(e,t?"left":"top",i-(3===o||0===o?n:0)),E(e,t?"width":"height",n),E(e,t?"top":"left",t?Ne:Oe),E(e,t?"height":"width",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=\
un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),\
0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.\
left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci("setSize"),pt=!1}Fe>0&&Ge>0&&(K.clea\
rRect(0,0,O.width,O.height),Ci("drawClear"),Pl.forEach((l=>l())),Ci("draw")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(m\
i(),_t=!1),F||(F=!0,k.status=1,Ci("ready")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=\
n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e\
.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>\
{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D("u-cursor-x",el)),oe.y&&(Yn=D("u-curso\
r-y",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?\
D("u-select",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci("setSelect")}}function ii(l,e,t){Kn(l,{\
min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._foc\
us=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),nu\
ll!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];nul\
l!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci("setSeries",e,t),\
i&&Ii("setSeries",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.len\
gth:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&\
&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.si\
nh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,c\
e,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=f\
i,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?c\
i:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live\
){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[\
l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci("setLegend")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(\
k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.to\
p=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let \
l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.\
ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c="",h="";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[\
l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-\
10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k\
,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt\
){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.s\
ize(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A\
(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),I\
e,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:\
p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0)\
,d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}\
else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>\
=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn\
):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=\
l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,a\
i,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci("setCursor")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.\
getBoundingClientRect(),Ci("syncRect",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l\
?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=\
-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o\
:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e\
.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,"rect",{ge\
t:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=\
!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){\
Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l\
=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(\
t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii\
(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,\
Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lo\
ck)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&\
&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};\
function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).con\
cat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,nul\
l]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n\
,i,o,s)}function Li(){Ci("init",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.su\
b(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.\
remove(),ce?.remove(),Ci("destroy")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale\
:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.i\
ncrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=\
bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):L\
l(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l\
.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el\
=D("u-axis",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.o\
rient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)fo\
r(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l\
.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i\
>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.so\
rt(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(l\
et e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l\
;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=\
0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){l\
et t;return"UTC"==e||"Etc/UTC"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(l.get\
Milliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linea\
r=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U\
(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,\
gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r\
>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null\
!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.widt\
h*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s\
,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:"\
number"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,\
g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==\
x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.widt\
h*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&(\
$=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.uni\
t&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,\
M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:n\
ull,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&\
(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n\
-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0\
>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o\
),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){retur\
n function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,\
f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=\
u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(n\
ull!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=\
s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();
`,'"use strict";(()=>{function W({at:e,marks:n}){let t=n.filter(({kind:a})=>a==="decision").map(a=>a.at),i=[0,...e.slice(0,1),...e.slice(-1),...t],[o,r]=[Math.m\
in(...i),Math.max(...i)];return{low:o,high:r>o?r:o+1}}function _({at:e,marks:n}){let t=n.find(({kind:o})=>o==="decision");if(t===void 0)return;let i=e.findIndex\
(o=>o>=t.at);return i<0?e.length-1:i}var Ce=new Map([...M("%","%%","percent","pct"),...M("pp","point","points","ppt","ppts"),...M("ms","msec","msecs","millis","\
millisecond","milliseconds"),...M("s","sec","secs","second","seconds"),...M("m","min","mins","minute","minutes"),...M("h","hr","hrs","hour","hours"),...M("d","d\
ay","days"),...M("B","byte","bytes"),...M("/s","rps","qps","req/s","/sec","/second"),...["us","\xB5s","\u03BCs","ns"].map(e=>[e,"the smallest unit of time is ms: write \
0.5ms for 500 \xB5s"]),...["w","week","weeks"].map(e=>[e,"the largest unit of time is d: write 7d for a week"]),...["kib","mib","gib"].map(e=>[e,"KB, MB and GB are\
 powers of 1000: write 1.048576MB for 1 MiB"]),["x","for a multiple of the baseline write baseline * 2"]]);function M(e,...n){return n.map(t=>[t,`did you mean $\
{e}?`])}function O(e,n){switch(n){case"proportion":return`${k(e*100)} %`;case"seconds":return Math.abs(e)<1?`${k(e*1e3)} ms`:`${k(e)} s`;case"bytes":return de(e\
);case"rate":return`${k(e)} /s`;case"number":return Number.isInteger(e)?D(e):k(e)}}function D(e){return Math.round(e).toLocaleString("en-US")}function de(e){let\
 n=["B","KB","MB","GB"],t=Math.min(3,Math.max(0,Math.floor(Math.log10(Math.max(1,Math.abs(e)))/3)));return`${k(e/1e3**t)} ${n[t]??"B"}`}function k(e){return Num\
ber.isFinite(e)?Math.abs(e)>=1e3?D(e):String(Number(e.toPrecision(3))):String(e)}function E(e,n){if(e==null)return"\u2013";let t=1-e;return n==="proportion"&&t>0&&t<\
.1?`${String(Number((e*100).toFixed(Math.min(6,1-G(t*100)))))} %`:O(e,n)}function H(e,n,t,i){let{factor:o,unit:r}=fe(i,Math.abs(t));return`${he(e*o,Math.max(0,-\
G(n*o)))}${r}`}function L(e){if(e==null)return"\u2013";if(e<.02)return"none";if(e>=9)return"1 in a billion or rarer";let n=10**e;return n>=1e6?`1 in ${String(Number(\
(n/1e6).toPrecision(2)))} million`:`1 in ${n<10?String(Number(n.toPrecision(2))):D(n>=1e3?Number(n.toPrecision(2)):n)}`}function q(e){if(e===0)return"none";let \
n=Math.floor(e/3),t=[""," k"," M"," bn"];return e<4?`1 in ${D(10**e)}`:`1 in ${String(10**(e-3*n))}${t[n]??""}`}function S(e){let n=Math.round(Math.abs(e)*10)/1\
0,t=e<0&&n>0?"\u2212":"";if(n<60)return`${t}${String(n)} s`;let i=Math.round(n),o=a=>String(a).padStart(2,"0"),r=Math.floor(i/60);return r<60?`${t}${String(r)}${i%60\
===0?"":`:${o(i%60)}`} min`:`${t}${String(Math.floor(r/60))} h${r%60===0?"":` ${o(r%60)} min`}`}function A(e){return me(e)?new Date(e).toISOString().slice(11,19\
):"\u2013"}function me(e){return Number.isFinite(e)&&Math.abs(e)<=864e13}function fe(e,n){switch(e){case"proportion":return{factor:100,unit:" %"};case"seconds":retur\
n n<1?{factor:1e3,unit:" ms"}:{factor:1,unit:" s"};case"bytes":{let t=Math.min(3,Math.max(0,Math.floor(Math.log10(Math.max(1,n))/3)));return{factor:1e3**-t,unit\
:[" B"," KB"," MB"," GB"][t]??" B"}}case"rate":return{factor:1,unit:" /s"};case"number":return{factor:1,unit:""}}}function G(e){return Math.floor(Math.log10(e)+\
1e-9)}function he(e,n){let t=Math.min(20,Math.max(0,n));return e.toLocaleString("en-US",{minimumFractionDigits:t,maximumFractionDigits:t})}function z(e,n,t){let\
 i=e.flat().filter(u=>u!==null);if(i.length===0)return{low:0,high:1};let o=Math.min(...i),r=Math.max(...i),a=t&&r<=1?1:1/0;if(o>0&&r-o<.1*r){let u=(r-o||r*.01)*\
.4;return V(Math.max(0,o-u),Math.min(a,r+u))}let l=Math.max(r*1.15,Math.min(r*2,...ge(n)));return V(Math.min(0,o*1.15),Math.min(a,l))}function V(e,n){return{low\
:e,high:n>e?n:e+1}}function F(e,n){let t=[...e.flat(),...n].filter(i=>i!==null);return{low:0,high:Math.min(9+.3,Math.max(1,...t)*1.15)}}function I({low:e,high:n\
},t){let i=(n-e)/Math.max(1,t),o=10**Math.floor(Math.log10(i)),r=o*([1,2,5].find(a=>a*o>=i)??10);return{step:r,values:N(r,e,n)}}var pe=[.1,.2,.5,1,2,5,10,15,30,\
60,120,300,600,900,1800,3600,7200,10800,21600,43200,86400];function K({low:e,high:n},t){let i=(n-e)/Math.max(1,t),o=pe.find(r=>r>=i)??Math.ceil(i/86400)*86400;r\
eturn{step:o,values:N(o,e,n)}}function j({low:e,high:n},t){let i=Math.max(1,Math.ceil((n-e)/Math.max(1,t)));return{step:i,values:N(i,e,n)}}function N(e,n,t){let\
 i=Math.ceil(n/e-1e-9),o=Math.floor(t/e+1e-9);return Array.from({length:Math.max(0,Math.min(100,o-i+1))},(r,a)=>Number(((i+a)*e).toPrecision(12)))}function ge(e\
){return e.filter(n=>n!==null).slice(-1)}function Q({dimension:e,candidate:n,baseline:t,bound:i,low:o,high:r}){return{lines:[{column:r,colour:"--clear",width:0}\
,{column:o,colour:"--clear",width:0},{column:t,colour:"--baseline",width:2},{column:i,colour:"--bound",width:1.5,dash:[7,4]},{column:n,colour:"--candidate",widt\
h:2.5}],range:(a,l)=>{let u=s=>s.slice(a,l+1);return z([u(n),u(t),u(i)],u(r),e==="proportion")},ticks:(a,l)=>I(a,l).values,words:(a,l,u)=>{let{step:s}=I(l,u);re\
turn a.map(m=>H(m,s,l.high,e))},levels:a=>{let l=i[a]??null;return l===null?[]:[{at:l,text:`bound ${E(l,e)}`,colour:"--bound",side:"right",words:"above",ruled:!\
1}]}}}function X({broken:e,kept:n,stopsAt:t,passesAt:i}){let o=e.map(()=>null),r=[...t===null?[]:[J(t,"stops at","--broken","above")],...i===null?[]:[J(i,"passe\
s at","--kept","below")]];return{lines:[{column:o,colour:"--clear",width:0},{column:o,colour:"--clear",width:0},{column:n,colour:"--kept",width:2},{column:e,col\
our:"--broken",width:2.5}],range:(a,l)=>F([e.slice(a,l+1),n.slice(a,l+1)],[t,i]),ticks:(a,l)=>j(a,l).values,words:a=>a.map(q),levels:()=>r}}function J(e,n,t,i){\
return{at:e,text:`${n} ${L(e)}`,colour:t,side:"left",words:i,ruled:!0}}function Y(e,n){let t=e.find(({kind:r})=>r==="decision"),i=new Set(t===void 0?[]:[t]),o=-\
1/0;for(let r of e){let a=n(r.at);r.kind==="decision"||a-o<44||t!==void 0&&Math.abs(n(t.at)-a)<150||(i.add(r),o=a)}return i}var ee=matchMedia("(prefers-color-sc\
heme: dark)"),ne=[],R=document.createElement("span");function te(){R.hidden=!0,document.body.append(R);let e=document.getElementById("theme");if(e===null)return\
;let n=()=>{e.textContent=Z()?"Light colours":"Dark colours"},t=()=>{n();for(let i of ne)i()};e.addEventListener("click",()=>{document.documentElement.dataset.t\
heme=Z()?"light":"dark",t()}),ee.addEventListener("change",t),e.hidden=!1,n()}function re(e){ne.push(e)}function w(e){return R.style.color=`var(${e})`,getComput\
edStyle(R).color}function Z(){let e=document.documentElement.dataset.theme;return e===void 0?ee.matches:e==="dark"}function se(e,n,t,i){let{ctx:o,bbox:r}=e;o.sa\
ve(),o.font=`600 ${String(12*n)}px system-ui, sans-serif`,o.lineWidth=1.5*n;for(let{at:u,text:s,colour:m,side:h,words:p,ruled:g}of t){let b=e.valToPos(u,"y",!0)\
;b<r.top-1||b>r.top+r.height||(o.strokeStyle=o.fillStyle=w(m),g&&oe(o,[r.left,b,r.left+r.width,b],[5*n,4*n]),o.textAlign=h,ie(o,s,h==="left"?r.left+6*n:r.left+r\
.width-4*n,b+(p==="above"?-5:14)*n,n))}let a=i.filter(({at:u})=>u>=(e.scales.x?.min??0)&&u<=(e.scales.x?.max??0)),l=Y(a,u=>e.valToPos(u,"x"));for(let u of a){le\
t s=e.valToPos(u.at,"x",!0);o.strokeStyle=o.fillStyle=w(u.kind==="decision"?"--ink":"--ink-3"),oe(o,[s,r.top-4*n,s,r.top+r.height],u.kind==="decision"?[]:[2*n,3\
*n]),l.has(u)&&(o.textAlign=s>r.left+r.width/2?"right":"left",ie(o,u.text,s,r.top-8*n,n))}o.restore()}function oe(e,[n,t,i,o],r){e.setLineDash(r),e.beginPath(),\
e.moveTo(n,t),e.lineTo(i,o),e.stroke()}function ie(e,n,t,i,o){let r=e.fillStyle;e.save(),e.setLineDash([]),e.lineJoin="round",e.lineWidth=4*o,e.strokeStyle=w("-\
-surface"),e.strokeText(n,t,i),e.fillStyle=r,e.fillText(n,t,i),e.restore()}var le="12px system-ui, sans-serif";function ue(e,n,t,i,o){let r=[...i.children];i.cl\
assList.add("drawn");let a=()=>Math.max(2,Math.floor(i.clientHeight/55)),l={width:i.clientWidth,height:i.clientHeight,padding:[22,18,0,0],legend:{show:!1},focus\
:{alpha:1},cursor:{y:!1,drag:{x:!0,y:!1,setScale:!1},bind:{dblclick:()=>()=>(o.reset(),null)}},scales:{x:{time:!1,range:()=>[t.span.low,t.span.high]},y:{range:(\
)=>{let{low:s,high:m}=n.range(t.from,t.to);return[s,m]}}},axes:[{...ae(),size:30,splits:(s,m,h,p)=>[...K({low:h,high:p},Math.max(2,Math.floor(s.width/80))).valu\
es],values:(s,m)=>m.map(S)},{...ae(),size:(s,m)=>be(s,m)+16,splits:(s,m,h,p)=>[...n.ticks({low:h,high:p},a())],values:(s,m)=>n.words(m,{low:s.scales.y?.min??0,h\
igh:s.scales.y?.max??1},a())}],series:[{},...n.lines.map(({colour:s,width:m,dash:h})=>({stroke:()=>w(s),width:m,...h===void 0?{}:{dash:h},points:{show:!1}}))],b\
ands:[{series:[1,2],fill:()=>w("--band")}],hooks:{draw:[s=>{se(s,uPlot.pxRatio,n.levels(t.to),e.marks)}],setSelect:[s=>{let{left:m,width:h}=s.select;h>4&&o.sele\
cted({low:s.posToVal(m,"x"),high:s.posToVal(m+h,"x")}),s.setSelect({left:0,top:0,width:0,height:0},!1)}],setCursor:[s=>{let{idx:m}=s.cursor;typeof m=="number"&&\
o.pointed(m)}]}},u=new uPlot(l,[[...e.at],...n.lines.map(({column:s})=>[...s])],i);for(let s of r)s.remove();return u}function ae(){let e={stroke:()=>w("--grid"\
),width:1};return{stroke:()=>w("--ink-2"),font:le,grid:e,ticks:{...e,size:4}}}function be({ctx:e},n){if(n===null)return 40;e.save(),e.font=le;let t=Math.max(0,.\
..n.map(i=>e.measureText(i).width));return e.restore(),Math.ceil(t)}var ye=3;function ce(e,n,t,i){let{at:o}=e,r=W(e),a=Math.min(r.high-r.low,(r.high-r.low)*ye/o\
.length),l={span:r,from:0,to:o.length-1},u=_(e)??o.length-1,s=i.querySelector("input"),m=i.querySelector("[data-readout]"),h=i.querySelector("[data-view]"),p={s\
elected:v,reset:()=>{v(r)},pointed:$},g=[];for(let d of t.querySelectorAll("[data-plot]")){let c=d.dataset.plot==="values"?Q(e):X(e),f=ue(e,c,l,d,p);g.push(f),n\
ew ResizeObserver(()=>{f.setSize({width:d.clientWidth,height:d.clientHeight}),T()}).observe(d)}let b={in:()=>{P(.5)},out:()=>{P(2)},earlier:()=>{C(-.25)},later:\
()=>{C(.25)},whole:p.reset};for(let d of i.querySelectorAll("[data-action]"))d.addEventListener("click",()=>b[d.dataset.action??""]?.());s?.addEventListener("in\
put",()=>{$(Number(s.value))}),i.hidden=!1,v(r);function P(d){let{low:c,high:f}=l.span,y=Math.max(a,(f-c)*d),x=Math.min(f,Math.max(c,o[u]??c)),U=(x-c)/(f-c);v({\
low:x-y*U,high:x+y*(1-U)})}function C(d){let{low:c,high:f}=l.span,y=Math.max(r.low-c,Math.min(r.high-f,(f-c)*d));v({low:c+y,high:f+y})}function v(d){let c=Math.\
min(r.high-r.low,Math.max(a,d.high-d.low)),f=Math.min(r.high-c,Math.max(r.low,d.low));l.span={low:f,high:f+c};let y=[...o.keys()].filter(x=>(o[x]??0)>=f&&(o[x]?\
?0)<=f+c);l.from=Math.max(0,(y[0]??0)-1),l.to=y.at(-1)??o.length-1;for(let x of g)x.setScale("x",{min:l.span.low,max:l.span.high});s!==null&&([s.min,s.max]=[Str\
ing(y[0]??0),String(l.to)]),h!==null&&(h.textContent=`Showing ${S(l.span.low)} to ${S(l.span.high)}`),$(Math.min(l.to,Math.max(y[0]??0,u)))}function $(d){u=d;le\
t c=Me(e,n,d);s!==null&&(s.value=String(d),s.setAttribute("aria-valuetext",c)),m!==null&&(m.textContent=c),T()}function T(){for(let d of g)d.setCursor({left:d.v\
alToPos(o[u]??0,"x"),top:0},!1)}return{redraw:()=>{for(let d of g)d.redraw(!1)}}}function Me(e,n,t){let{at:i,dimension:o,candidate:r,baseline:a,bound:l,low:u,hi\
gh:s,broken:m,kept:h}=e,p=i[t]??0,g=(c,f)=>f==null?"":`${c} ${E(f,o)}`,b=[u[t]??null,s[t]??null],P=b.includes(null)?"":` (${b.map(c=>E(c,o)).join(" to ")})`,C=(\
c,f)=>f==null?"":`${c} ${L(f)}`,v=[g("candidate",r[t])+P,g("baseline",a[t]),g("bound",l[t])],$=[C("against",m[t]),C("for",h[t])],T=c=>c.filter(f=>f!=="").join("\
, "),d=[T(v)||"nothing measured",T($)].filter(c=>c!=="").join("; evidence ");return`${S(p)} (${A(n+p*1e3)} UTC): ${d}`}function we(){te();let e=JSON.parse(docum\
ent.getElementById("data")?.textContent??\'{"origin":0,"charts":[]}\');for(let[n,t]of e.charts.entries()){let i=document.querySelector(`[data-chart="${String(n)}"\
]`),o=document.querySelector(`[data-controls="${String(n)}"]`);if(i===null||o===null)continue;let r=ce(t,e.origin,i,o);re(r.redraw)}}we();})();\n']},EVIDENCE_TOP=9;
function drawable(column){return column.filter(value=>value!==null).length>=2}function spanOf({at,marks}){const decisions=marks.filter(({kind})=>kind==="decisio\
n").map(mark=>mark.at),ends=[0,...at.slice(0,1),...at.slice(-1),...decisions],[low,high]=[Math.min(...ends),Math.max(...ends)];return{low,high:high>low?high:low+
1}}function decisionRow({at,marks}){const decision=marks.find(({kind})=>kind==="decision");if(decision===void 0)return;const found=at.findIndex(time=>time>=decision.
at);return found<0?at.length-1:found}const STEP_MARKS=12;function originOf({startedAt,criteria}){const known=[Date.parse(startedAt),...criteria.flatMap(({series})=>series.
slice(0,1).map(({at})=>at))].filter(time=>Number.isFinite(time));return known.length===0?0:Math.min(...known)}function chartModel(document,criterion,origin){const points=criterion.
series.filter(({at})=>Number.isFinite(at)).toSorted((a,b)=>a.at-b.at),thresholds=criterion.thresholds??document.thresholds;return{dimension:asDimension(criterion.
dimension),at:points.map(({at})=>(at-origin)/1e3),candidate:points.map(point=>measured(point.candidate)),baseline:points.map(point=>measured(point.baseline)),bound:points.
map(point=>measured(point.bound)),low:points.map(point=>measured(point.low)),high:points.map(point=>measured(point.high)),broken:points.map(point=>rarity(point.
abort)),kept:points.map(point=>rarity(point.pass)),stopsAt:rarity(thresholds?.abort??stopOf(document.alpha)),passesAt:rarity(thresholds?.pass),marks:marksOf(document,
criterion,origin)}}function asDimension(name){switch(name){case"proportion":case"seconds":case"bytes":case"rate":return name;default:return"number"}}function stopOf(alpha){
return alpha===void 0||!(alpha>0)?void 0:Math.log(1/alpha+1)}function measured(value){return value===void 0||!Number.isFinite(value)?null:Number(value.toPrecision(
6))}function rarity(logarithm){return logarithm===void 0||Number.isNaN(logarithm)?null:Number(Math.min(EVIDENCE_TOP,Math.max(0,logarithm/Math.LN10)).toFixed(4))}
function marksOf({timeline:timeline2=[],verdict,decidedAt},criterion,origin){const steps=timeline2.filter(entry=>entry.kind==="step"&&Number.isFinite(entry.at)&&
entry.at>origin).slice(0,STEP_MARKS).map(({at,weight})=>({at:(at-origin)/1e3,text:weight===void 0?"step":`${String(weight)} %`,kind:"step"})),decision=criterion.
decidedAt??decidedAt;if(decision===void 0||!Number.isFinite(decision))return steps;const text=criterion.decidedAt!==void 0||criterion.verdict===verdict?`decided\
: ${criterion.verdict}`:`soak decided: ${verdict}`;return[...steps,{at:(decision-origin)/1e3,text,kind:"decision"}]}var printable=__webpack_require__(649);class Markup{source;constructor(source){
this.source=source}}const TEXT_LIMIT=4e3,ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function markup_escape(text){const shown=text.length>
TEXT_LIMIT?`${text.slice(0,TEXT_LIMIT)}\u2026`:text;return(0,printable.L8)(shown,unshown).replaceAll(/[&<>"']/g,character=>ENTITIES[character]??"")}function unshown(character){
return character===`
`||character==="	"?character:"\uFFFD"}function markup(parts,...values){return new Markup(parts.map((part,index)=>part+render(values[index])).join(""))}function trusted(source){
return new Markup(source)}function render(content){return content===void 0?"":content instanceof Markup?content.source:typeof content=="object"?content.map(render).
join(""):markup_escape(String(content))}function embedJson(value){const json=JSON.stringify(value);return trusted(json.replaceAll(/[<>&\u2028\u2029]/g,character=>`\
\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`))}function followable(address){return URL.canParse(address)&&/^https?:$/.test(new URL(address).protocol)?
new URL(address).href:void 0}const SHAPES={pass:'<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-7"/>',warn:'<path d="M12 3 22 20.5H2Z"/><path d="M12 9\
.5v5m0 2.6v.4"/>',fail:'<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z"/><path d="m8.5 8.5 7 7m0-7-7 7"/>',inconclusive:'<circle cx="12" cy="12" r="10"/><path d="M9 9.3c.\
4-3.6 6.2-3 6 .3-.2 2.2-3 2.4-3 4.6m0 2.6v.4"/>',error:'<path d="M12 2 22 12 12 22 2 12Z"/><path d="M8 12h2.4m3.2 0H16"/>'},EYE='<path d="M2 12c5-8 15-8 20 0-5 \
8-15 8-20 0Z"/><circle cx="12" cy="12" r="2.5"/>';function icon(verdict){return markup`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${trusted(
SHAPES[verdict])}</svg>`}function pill(verdict){return markup`<span class="pill ${verdict}">${icon(verdict)}${verdict}</span>`}function watched(){return markup`<span class="pill inconclusive"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${trusted(
EYE)}</svg>not judged</span>`}function pillOf({verdict,open}){return open==="not-judged"?watched():pill(verdict)}const HEADLINES={pass:"Passed",warn:"Passed wit\
h warnings",fail:"Failed",inconclusive:"Inconclusive",error:"Could not measure"};function headline(verdict,cancelled){return cancelled?"Cancelled":HEADLINES[verdict]}
function banner({service,environment,verdict,cancelled,reason,next}){return markup`<section class="banner ${cancelled?"cancelled":verdict}" aria-labelledby="verdict">
    <h1 id="verdict">
      ${icon(cancelled?"inconclusive":verdict)}<span>${headline(verdict,cancelled)}<span class="subject">${nameOf(service,environment)}</span></span>
    </h1>
    <p class="sentence">${reason}</p>
    ${next===void 0||next===""?void 0:markup`<p class="next">${next}</p>`}
  </section>`}function nameOf(service,environment){return[service,environment].filter(part=>part!=="").join(" in ")}var format=__webpack_require__(6194);const DECISION_WIDTH=150,
STEP_WIDTH=44;function labelledMarks(marks,xOf2){const decision=marks.find(({kind})=>kind==="decision"),shown=new Set(decision===void 0?[]:[decision]);let previous=-1/0;
for(const mark of marks){const x=xOf2(mark.at);mark.kind==="decision"||x-previous<STEP_WIDTH||decision!==void 0&&Math.abs(xOf2(decision.at)-x)<DECISION_WIDTH||(shown.
add(mark),previous=x)}return shown}function valueRange(lines,band,proportion){const values=lines.flat().filter(value=>value!==null);if(values.length===0)return{
low:0,high:1};const least=Math.min(...values),most=Math.max(...values),top=proportion&&most<=1?1:1/0;if(least>0&&most-least<.1*most){const room=(most-least||most*
.01)*.4;return widened(Math.max(0,least-room),Math.min(top,most+room))}const reach=Math.max(most*1.15,Math.min(most*2,...lastOf(band)));return widened(Math.min(
0,least*1.15),Math.min(top,reach))}function widened(low,high){return{low,high:high>low?high:low+1}}function evidenceRange(columns,thresholds){const values=[...columns.
flat(),...thresholds].filter(value=>value!==null);return{low:0,high:Math.min(EVIDENCE_TOP+.3,Math.max(1,...values)*1.15)}}function ticks({low,high},count){const rough=(high-
low)/Math.max(1,count),power=10**Math.floor(Math.log10(rough)),step=power*([1,2,5].find(factor=>factor*power>=rough)??10);return{step,values:multiples(step,low,
high)}}const TIME_STEPS=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,10800,21600,43200,86400];function timeTicks({low,high},count){const rough=(high-
low)/Math.max(1,count),step=TIME_STEPS.find(candidate=>candidate>=rough)??Math.ceil(rough/86400)*86400;return{step,values:multiples(step,low,high)}}function decadeTicks({
low,high},count){const step=Math.max(1,Math.ceil((high-low)/Math.max(1,count)));return{step,values:multiples(step,low,high)}}function multiples(step,low,high){const first=Math.
ceil(low/step-1e-9),last=Math.floor(high/step+1e-9);return Array.from({length:Math.max(0,Math.min(100,last-first+1))},(_,index)=>Number(((first+index)*step).toPrecision(
12)))}function lastOf(column){return column.filter(value=>value!==null).slice(-1)}function valueWords(value,dimension){if(value==null)return"\u2013";const missing=1-
value;return dimension==="proportion"&&missing>0&&missing<.1?`${String(Number((value*100).toFixed(Math.min(6,1-leading(missing*100)))))} %`:(0,format.Fl)(value,
dimension)}function tickWords(value,step,top,dimension){const{factor,unit}=unitOf(dimension,Math.abs(top));return`${fixed(value*factor,Math.max(0,-leading(step*
factor)))}${unit}`}function rarityWords(logarithm){if(logarithm==null)return"\u2013";if(logarithm<.02)return"none";if(logarithm>=EVIDENCE_TOP)return"1 in a bill\
ion or rarer";const odds=10**logarithm;return odds>=1e6?`1 in ${String(Number((odds/1e6).toPrecision(2)))} million`:`1 in ${odds<10?String(Number(odds.toPrecision(
2))):(0,format.B4)(odds>=1e3?Number(odds.toPrecision(2)):odds)}`}function rarityTick(logarithm){if(logarithm===0)return"none";const thousands=Math.floor(logarithm/
3),names=[""," k"," M"," bn"];return logarithm<4?`1 in ${(0,format.B4)(10**logarithm)}`:`1 in ${String(10**(logarithm-3*thousands))}${names[thousands]??""}`}function elapsedWords(seconds){
const whole=Math.round(Math.abs(seconds)*10)/10,sign=seconds<0&&whole>0?"\u2212":"";if(whole<60)return`${sign}${String(whole)} s`;const rounded=Math.round(whole),
two=part=>String(part).padStart(2,"0"),minutes=Math.floor(rounded/60);return minutes<60?`${sign}${String(minutes)}${rounded%60===0?"":`:${two(rounded%60)}`} min`:
`${sign}${String(Math.floor(minutes/60))} h${minutes%60===0?"":` ${two(minutes%60)} min`}`}function clockWords(at){return isTime(at)?new Date(at).toISOString().
slice(11,19):"\u2013"}function dateWords(at){return isTime(at)?new Date(at).toISOString().slice(0,10):"\u2013"}function periodWords(from,to){const day=dateWords(
to)===dateWords(from)?"":`${dateWords(to)} `;return`${dateWords(from)} ${clockWords(from)} to ${day}${clockWords(to)} UTC`}function isTime(at){return Number.isFinite(
at)&&Math.abs(at)<=864e13}function unitOf(dimension,top){switch(dimension){case"proportion":return{factor:100,unit:" %"};case"seconds":return top<1?{factor:1e3,
unit:" ms"}:{factor:1,unit:" s"};case"bytes":{const power=Math.min(3,Math.max(0,Math.floor(Math.log10(Math.max(1,top))/3)));return{factor:1e3**-power,unit:[" B",
" KB"," MB"," GB"][power]??" B"}}case"rate":return{factor:1,unit:" /s"};case"number":return{factor:1,unit:""}}}function leading(value){return Math.floor(Math.log10(
value)+1e-9)}function fixed(value,decimals){const digits=Math.min(20,Math.max(0,decimals));return value.toLocaleString("en-US",{minimumFractionDigits:digits,maximumFractionDigits:digits})}
const WIDTH=480,HEIGHT=270,FRAME={left:88,right:22,top:26,bottom:28},POINTS=240;function valueSvg(model){const{dimension,candidate,baseline,bound,low,high}=model,
y=valueRange([candidate,baseline,bound],high,dimension==="proportion"),{step,values}=ticks(y,4),labels=values.map(value=>({at:value,text:tickWords(value,step,y.
high,dimension)})),axes={x:spanOf(model),y,labels};return picture(model,axes,[bandPath(model,axes,low,high),linePath(model,axes,baseline,"baseline"),linePath(model,
axes,bound,"bound"),linePath(model,axes,candidate,"candidate")])}function evidenceSvg(model){const{broken,kept:kept2,stopsAt,passesAt}=model,y=evidenceRange([broken,
kept2],[stopsAt,passesAt]),labels=decadeTicks(y,5).values.map(value=>({at:value,text:rarityTick(value)})),axes={x:spanOf(model),y,labels};return picture(model,axes,
[thresholdLine(axes,passesAt,"kept","passes at"),thresholdLine(axes,stopsAt,"broken","stops at"),linePath(model,axes,kept2,"kept"),linePath(model,axes,broken,"b\
roken")])}function picture(model,axes,lines){const[right,bottom]=[WIDTH-FRAME.right,HEIGHT-FRAME.bottom],marks=model.marks.filter(({at})=>at>=axes.x.low&&at<=axes.
x.high),labelled=labelledMarks(marks,at=>xOf(axes,at)),grid=axes.labels.map(({at,text})=>{const y=yOf(axes,at);return markup`<path class="grid" d="M${FRAME.left} ${y}H${right}"/><text x="${FRAME.
left-8}" y="${y+4}" text-anchor="end">${text}</text>`}),times=timeTicks(axes.x,4).values.map(at=>markup`<text x="${xOf(axes,at)}" y="${HEIGHT-8}" text-anchor="middle">${elapsedWords(
at)}</text>`),verticals=marks.map(mark=>{const x=xOf(axes,mark.at),anchor=x>WIDTH/2?"end":"start",words=labelled.has(mark)?markup`<text class="mark ${mark.kind}" x="${x}" y="14" text-anchor="${anchor}">${mark.
text}</text>`:void 0;return markup`<path class="mark ${mark.kind}" d="M${x} ${FRAME.top-4}V${bottom}"/>${words}`}),frame=[FRAME.left,FRAME.top,right-FRAME.left,
bottom-FRAME.top];return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${grid}${times}<svg x="${frame[0]}" y="${frame[1]}" width="${frame[2]}" height="${frame[3]}" viewBox="${frame.
join(" ")}">${lines}</svg>${verticals}</svg>`}function thresholdLine(axes,at,name,word){if(at===null)return;const y=yOf(axes,at);return markup`<path class="line threshold ${name}" d="M${FRAME.
left} ${y}H${WIDTH-FRAME.right}"/><text class="${name}" x="${FRAME.left+6}" y="${name==="kept"?y+16:y-5}">${word} ${rarityWords(at)}</text>`}function linePath(model,axes,column,name){
if(drawable(column))return markup`<path class="line ${name}" d="${trusted(pathOf(model,axes,column))}" />`}function pathOf({at},axes,column){let open=!1;return kept(
column.length).map(index=>{const value=column[index]??null,command=value===null?"":`${open?"L":"M"}${String(xOf(axes,at[index]??0))} ${String(yOf(axes,value))}`;
return open=value!==null,command}).join("")}function bandPath({at},axes,low,high){const both=kept(low.length).filter(index=>(low[index]??null)!==null&&(high[index]??
null)!==null);if(both.length<2)return;const corner=column=>index=>`${String(xOf(axes,at[index]??0))} ${String(yOf(axes,column[index]??0))}`,outline=[...both.map(
corner(high)),...both.toReversed().map(corner(low))];return markup`<path class="band" d="${trusted(`M${outline.join("L")}Z`)}" />`}function kept(length){const stride=Math.
ceil(length/POINTS);return Array.from({length},(_,index)=>index).filter(index=>index%stride===0||index===length-1)}function xOf({x},at){return round(FRAME.left+
(at-x.low)/(x.high-x.low)*(WIDTH-FRAME.left-FRAME.right))}function yOf({y},value){const share=Math.min(3,Math.max(-2,(value-y.low)/(y.high-y.low)));return round(
HEIGHT-FRAME.bottom-share*(HEIGHT-FRAME.top-FRAME.bottom))}function round(value){return Number(value.toFixed(1))}function overview(criteria,models,traffic){if(criteria.
length===0&&traffic===void 0)return markup`<p>No criteria were given, so there is nothing that could hold.</p>`;const head=["Verdict","Criterion","Candidate","B\
aseline","Bound","Evidence against","Evidence for"];return markup`<table class="overview" role="table" aria-labelledby="evidence">
    <thead role="rowgroup">
      <tr role="row">
        ${head.map(name=>markup`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${criteria.map((criterion,index)=>rowOf(criterion,models[index],index,head))} ${traffic===void 0?void 0:shareRow(traffic,head)}
    </tbody>
  </table>
  ${traffic?.reason===void 0?void 0:markup`<p class="share"><strong>Share of requests:</strong> ${traffic.reason}.</p>`}`}function rowOf({criterion,verdict,open,
evidence,series},model,index,head){const dimension=model?.dimension??"number",last=series.at(-1),cells=[pillOf({verdict,...open===void 0?{}:{open}}),markup`<a href="#criterion-${index+
1}"><code>${criterion}</code></a>`,armOf(evidence.candidate,dimension,bandOf(last?.low,last?.high,dimension)),evidence.baseline===void 0?"\u2013":armOf(evidence.
baseline,dimension),valueWords(evidence.bound,dimension),rarityWords(rarity(last?.abort)),rarityWords(rarity(last?.pass))];return row(cells,head)}function shareRow({
verdict,completed,due,observed,configured,logFarTooFew},head){const requests=count=>`${(0,format.B4)(count)} requests`,cells=[pill(verdict),"Share of requests",
markup`<strong>${valueWords(observed,"proportion")}</strong> <span class="behind">${requests(completed)}</span>`,"\u2013",markup`${valueWords(configured,"propor\
tion")} <span class="behind">${requests(due)} due</span>`,rarityWords(rarity(logFarTooFew)),"\u2013"];return row(cells,head)}function row(cells,head){return markup`<tr role="row">
    ${cells.map((cell,column)=>markup`<td role="cell" class="${cell==="\u2013"?"none":""}" data-label="${head[column]}"><div>${cell}</div></td>`)}
  </tr>`}function armOf({value,bad,count},dimension,band){const behind=bad===void 0?`n = ${(0,format.B4)(count)}`:`${(0,format.B4)(bad)} of ${(0,format.B4)(count)}`;
return markup`<strong>${value===void 0?"no value":valueWords(value,dimension)}</strong> <span class="behind">${behind}</span>${band===void 0?void 0:markup` <span class="behind">${band}</span>`}`}
function bandOf(low,high,dimension){if(!(low===void 0||high===void 0||low===null||high===null))return`${valueWords(low,dimension)} to ${valueWords(high,dimension)}`}
const ROWS=60;function numbers(model,criterion){const{at,dimension,candidate,baseline,bound,low,high,broken,kept:kept2}=model,value=column=>index=>valueWords(column[index],
dimension),rarity2=column=>index=>rarityWords(column[index]),shown=[{name:"Time",shown:!0,cell:index=>elapsedWords(at[index]??0)},{name:"Candidate",shown:drawable(
candidate),cell:value(candidate)},{name:"Band",shown:drawable(high),cell:index=>bandOf(low[index],high[index],dimension)??"\u2013"},{name:"Baseline",shown:drawable(
baseline),cell:value(baseline)},{name:"Bound",shown:drawable(bound),cell:value(bound)},{name:"Against",shown:drawable(broken),cell:rarity2(broken)},{name:"For",
shown:drawable(kept2),cell:rarity2(kept2)}].filter(column=>column.shown),rows=rowsOf(model),decided=decisionRow(model);return markup`<details class="numbers">
    <summary>The numbers as a table${rows.length<at.length?` (${String(rows.length)} of ${String(at.length)} points)`:""}</summary>
    <div class="scroll" role="group" aria-label="Numbers of ${criterion}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${shown.map(({name})=>markup`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(row2=>markup`<tr${row2===decided?markup` class="decided"`:void 0}>${shown.map(({cell},place)=>place===0?markup`<th scope="row">${cell(row2)}${row2===
decided?" (decided)":""}</th>`:markup`<td>${cell(row2)}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>
  </details>`}function rowsOf(model){const{at}=model,stride=Math.ceil(at.length/ROWS),decided=decisionRow(model);return Array.from(at.keys()).filter(index=>index%
stride===0||index===at.length-1||index===decided)}function criterionSection(document,criterion,model,index){const id2=`criterion-${String(index+1)}`;return markup`<article class="card criterion" id="${id2}" aria-labelledby="${id2}-title">
    <div class="title">
      <h3 id="${id2}-title"><code>${criterion.criterion}</code></h3>
      ${pillOf(criterion)}
    </div>
    <p class="reason">${criterion.reason}</p>
    ${chartsOf(document,criterion,model,index)}
    ${restsOn(criterion)}
  </article>`}function chartsOf(document,{criterion},model,index){const values=drawable(model.candidate)||drawable(model.baseline),evidence=drawable(model.broken)||
drawable(model.kept);return!values&&!evidence?markup`<p class="empty">No chart: fewer than two readings had a value.</p>`:markup`<div class="charts" data-chart="${index}">
      ${values?valueFigure(document,model):void 0} ${evidence?evidenceFigure(model):void 0}
    </div>
    ${controls(criterion,index)} ${numbers(model,criterion)}`}function valueFigure({candidate,stable,confidence},model){const band=confidence===void 0?"confiden\
ce band, valid at any time":`${(0,format.B4)(confidence*100)} % confidence band, valid at any time`,legend=[["candidate",model.candidate,named("candidate",candidate)],
["band",model.high,band],["baseline",model.baseline,named("baseline",stable)],["bound",model.bound,"bound: baseline and tolerance, or the fixed limit"]];return figure(
"values","Candidate against baseline",legend,valueSvg(model),valueDescription(model))}function evidenceFigure(model){const legend=[["broken",model.broken,"again\
st the candidate: bound broken"],["kept",model.kept,"for the candidate: bound kept"]];return figure("evidence","Evidence: how rarely chance alone looks like thi\
s",legend,evidenceSvg(model),evidenceDescription(model))}function figure(kind,title,legend,picture2,description){const entries=legend.filter(([,column])=>drawable(
column));return markup`<figure>
    <figcaption>
      <h4>${title}</h4>
      <ul class="legend">
        ${entries.map(([key,,text])=>markup`<li><span class="key ${key}"></span>${text}</li>`)}
      </ul>
    </figcaption>
    <div class="plot" data-plot="${kind}" role="img" aria-label="${description}">${picture2}</div>
  </figure>`}function controls(criterion,index){const button=(action,label,sign)=>markup`<button type="button" data-action="${action}" aria-label="${label}">${sign}</button>`;
return markup`<div class="controls" data-controls="${index}" role="group" aria-label="Look closer at ${criterion}" hidden>
    <div class="buttons">
      ${button("in","Zoom in","+")} ${button("out","Zoom out","\u2212")} ${button("earlier","Earlier","\u2190")} ${button("later","Later","\u2192")}
      <button type="button" data-action="whole">Whole soak</button>
    </div>
    <p class="view" role="status" data-view></p>
    <label class="reading">Reading <input type="range" min="0" max="0" step="1" /></label>
    <p class="readout" data-readout></p>
  </div>`}function restsOn({evidence,decisive,open,queries=[]}){const{from,to}=evidence.window,rows=[["Rule",evidence.rule],["Window",to>from?periodWords(from,to):
"nothing was measured"],["Decisive",decisiveWords(decisive,open)],...queries.map(query=>["Query",markup`<code class="query">${query}</code>`])];return markup`<dl class="facts small">
    ${rows.map(([name,value])=>markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`}function decisiveWords(decisive,open){return open==="not-judged"?"no: it is only watched and decides nothing":decisive?"yes: more data during this soak\
 would not change it":"no: more data could still change it"}function valueDescription({dimension,candidate,baseline,bound,marks}){const course=(name,column)=>{const values=column.
filter(value=>value!==null);if(values.length===0)return"";const[first,last]=[valueWords(values[0],dimension),valueWords(values.at(-1),dimension)];return first===
last?`${name} ${last}`:`${name} from ${first} to ${last}`};return`Line chart: ${[...[course("candidate",candidate),course("baseline",baseline),course("bound",bound)].
filter(text=>text!==""),...decisionOf(marks)].join(", ")}. The table of numbers says the same.`}function evidenceDescription({broken,kept:kept2,stopsAt,passesAt,
marks}){const reach=(name,column,verb,line)=>{const values=column.filter(value=>value!==null);return values.length===0?"":`${name}: at most ${rarityWords(Math.max(
...values))}${line===null?"":`, ${verb} ${rarityWords(line)}`}`};return`Line chart of the evidence. ${[...[reach("against the candidate",broken,"stops at",stopsAt),
reach("for it",kept2,"passes at",passesAt)].filter(text=>text!==""),...decisionOf(marks)].join("; ")}. The table of numbers says the same.`}function decisionOf(marks){
return marks.filter(({kind})=>kind==="decision").map(({at,text})=>`${text} after ${elapsedWords(at)}`)}function named(role,version){return version===""?role:`${role}\
 ${version}`}function facts(document){const{service,environment,candidate,stable,source,readings,alpha,weight,runUrl,planning=[]}=document,rows=[["Service",service],
["Environment",environment],["Candidate",candidate],["Stable",stable],["Weight",weight===void 0?"":`${String(weight)} % of the traffic`],["Plan",planOf(document)],
["Window",windowOf(document)],["Source",source===""?"":`${source}, ${(0,format.B4)(readings)} ${readings===1?"reading":"readings"}`],["False alarms",alpha===void 0||
!(alpha>0)?"":`sequential tests stop at most 1 healthy rollout in ${(0,format.B4)(1/alpha)} by mistake, for independent requests`],["Run",runOf(runUrl)]];return markup`<section class="card" aria-labelledby="facts">
    <h2 id="facts">Facts</h2>
    <dl class="facts">
      ${rows.filter(([,value])=>value!=="").map(([name,value])=>markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${planning.length===0?void 0:markup`<h3 id="planning">Expected before the soak</h3><ul class="plain" aria-labelledby="planning">${planning.map(sentence=>markup`<li>${sentence}</li>`)}</ul>`}
  </section>`}function planOf({weight,plan=[]}){if(plan.length===0)return"";const steps=plan.map(step=>step===weight?markup`<li aria-current="step">${step} %</li>`:
markup`<li>${step} %</li>`);return markup`<ol class="plan">${steps}</ol>`}function windowOf({startedAt,endedAt}){const[from,to]=[Date.parse(startedAt),Date.parse(
endedAt)];return isTime(from)&&isTime(to)?`${periodWords(from,to)} (${(0,format.a3)(to-from)})`:""}function runOf(address){const target=followable(address);return target===
void 0?address:markup`<a href="${target}" rel="noreferrer">${shortened(target)}</a>`}function shortened(address){const found=/^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)/.
exec(address);return found===null?address:`${found[1]??""}, run ${found[2]??""}`}function notes({warnings,sourceErrors}){return markup`${list("warnings","Warnin\
gs of the source",warnings)}
  ${list("failed-readings",`Readings that failed: ${String(sourceErrors.length)}`,sourceErrors)}`}function list(id2,title,lines){if(lines.length!==0)return markup`<section class="card" aria-labelledby="${id2}">
    <h2 id="${id2}">${title}</h2>
    <ul class="notes">
      ${lines.map(line=>markup`<li>${line}</li>`)}
    </ul>
  </section>`}function explanation(){return markup`<section class="card" aria-labelledby="reading">
    <h2 id="reading">How to read this</h2>
    <dl class="glossary">
      <div>
        <dt>Evidence 1 in 101</dt>
        <dd>
          Were the opposite true, at most one rollout in 101 would ever show evidence this strong, however often it is looked at. The dashed
          lines are where the soak stops and where it may pass early.
        </dd>
      </div>
      <div>
        <dt>Confidence band</dt>
        <dd>Where the candidate's true value lies, as far as the data can tell at that time. It narrows as requests arrive.</dd>
      </div>
      <div>
        <dt>Five verdicts</dt>
        <dd>
          <em>pass</em>: holds. <em>warn</em>: broken, but only worth knowing. <em>fail</em>: broken. <em>inconclusive</em>: too little data to
          tell. <em>error</em>: could not be measured, which says nothing about the candidate.
        </dd>
      </div>
      <div>
        <dt>Zoom</dt>
        <dd>
          Drag over a chart, double click for the whole soak; or use the buttons and the slider below it. All times are counted from the start of
          the soak or are UTC.
        </dd>
      </div>
    </dl>
  </section>`}function timeline({timeline:entries=[]},origin){if(entries.length===0)return;const ordered=entries.toSorted((a,b)=>a.at-b.at),days=new Set(ordered.
map(({at})=>dateWords(at))).size;return markup`<section class="card" aria-labelledby="timeline">
    <h2 id="timeline">Timeline</h2>
    <ol class="timeline">
      ${ordered.map(entry=>entryOf(entry,origin,days>1))}
    </ol>
  </section>`}function entryOf({at,kind,text,weight,verdict},origin,dated){const time=isTime(at)?markup`<time datetime="${new Date(at).toISOString()}">${clockWords(
at)}</time>`:"\u2013";return markup`<li class="${kind} ${verdict??""}">
    <span class="when">${time}${dated?markup`<span class="after">${dateWords(at)}</span>`:void 0}<span class="after">${isTime(at)?`+${elapsedWords((at-origin)/1e3)}`:
""}</span></span>
    <span class="what">${weight===void 0?void 0:markup`<span class="weight">${weight} %</span> `}${verdict===void 0?void 0:markup`${pill(verdict)} `}${text}</span>
  </li>`}function renderReport(document){const{service,environment,verdict,cancelled,criteria}=document,origin=originOf(document),charts=criteria.map(criterion=>chartModel(
document,criterion,origin)),data={origin,charts};return markup(_b||(_b=__template([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,`">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>`,": ",` \u2013 soak report</title>
<style>`,`</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
<header class="top">
<p>Soak report</p>
<button type="button" id="theme" hidden></button>
</header>
<main id="main" tabindex="-1">
`,`
<section class="card" aria-labelledby="evidence">
<h2 id="evidence">Evidence</h2>
`,`
</section>
<div class="pair">`,"",`</div>
`,`
`,`
`,`
`,`
</main>
<footer>
<p>Written by soak-monitor of rollout-actions. The same facts for machines are in report.json. Charts: uPlot, MIT licence.</p>
</footer>
<script type="application/json" id="data">`,`<\/script>
`,`</body>
</html>
`])),contentPolicy(),headline(verdict,cancelled),nameOf(service,environment),trusted(assets.style),banner(document),overview(criteria,charts,document.traffic),facts(
document),timeline(document,origin),criteria.length===0?void 0:markup`<h2>Criteria</h2>`,charts.map((model,index)=>criteria[index]&&criterionSection(document,criteria[index],
model,index)),notes(document),explanation(),embedJson(data),assets.scripts.map(script=>markup(_a||(_a=__template(["<script>",`<\/script>
`],["<script>","<\/script>\\n"])),trusted(script)))).source}function contentPolicy(){const hashOf=text=>`'sha256-${(0,external_node_crypto_.createHash)("sha256").
update(text).digest("base64")}'`;return["default-src 'none'",`script-src ${assets.scripts.map(hashOf).join(" ")}`,`style-src ${hashOf(assets.style)}`,"img-src d\
ata:","base-uri 'none'","form-action 'none'"].join("; ")}})};export{id,ids,modules};
