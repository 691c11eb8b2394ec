"""How the page looks: readable on a screen, in the dark, on a telephone, in grey and on paper.

Colours are chosen so that words reach a contrast of 4.5 : 1 and lines that mean something 3 : 1 on every ground they
stand on; a test computes it. An outcome is told by glyph, word and line; colour only repeats it.
"""

LIGHT = {
    "page": "#f3f4f2",
    "sheet": "#ffffff",
    "ink": "#16181b",
    "ink-2": "#4b5057",
    "rule": "#7a7f86",
    "hair": "#d3d6d5",
    "red": "#ae1b1b",
    "red-wash": "#fbe7e4",
    "blue": "#1a4c9c",
    "blue-wash": "#e5edfa",
    "grey-wash": "#eceeed",
}
DARK = {
    "page": "#121417",
    "sheet": "#1a1d21",
    "ink": "#eceae5",
    "ink-2": "#b3b6ba",
    "rule": "#7b8189",
    "hair": "#34383e",
    "red": "#ff9184",
    "red-wash": "#3a1d1c",
    "blue": "#93bbff",
    "blue-wash": "#1b2942",
    "grey-wash": "#24282d",
}


def _tokens(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours.items())


_RULES = """
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--page);color:var(--ink);font:400 .9375rem/1.5 var(--sans);
font-variant-numeric:lining-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,fieldset{margin:0;padding:0;border:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px;border-radius:1px}
svg{display:block}
.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:not(:focus){position:absolute;left:-999rem}
.skip:focus{position:absolute;z-index:9;left:1rem;top:.5rem;background:var(--sheet);padding:.5rem .75rem}
.wrap{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,3.2vw,2.5rem)}
.nb{white-space:nowrap}
.ic{width:1em;height:1em;display:inline-block;vertical-align:-.12em;stroke:currentColor;fill:none;stroke-width:2;
stroke-linecap:square;overflow:visible}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.92em}

.mast{border-top:6px solid var(--ink)}
.mast>.wrap{padding-block:.75rem .5rem}
.name{font:700 1.625rem/1.1 var(--serif);letter-spacing:-.015em}
.folio{border-block:1px solid var(--ink);font-size:.75rem;color:var(--ink-2)}
.folio .wrap{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding-block:.3rem}

.conflicts{--c:var(--red);--line:solid;--w:3px;--wash:var(--red-wash)}
.not-on-record{--c:var(--red);--line:dashed;--w:3px;--wash:transparent}
.explained{--c:var(--blue);--line:double;--w:4px;--wash:var(--blue-wash)}
.agrees{--c:var(--ink);--line:solid;--w:1px;--wash:transparent}
.cannot-tell{--c:var(--ink-2);--line:dotted;--w:2px;--wash:transparent}
.within{--c:var(--ink);--line:solid;--w:1px;--wash:transparent}

.verdict{padding-block:2rem 1.5rem}
.verdict h1{font:500 clamp(1.875rem,1.2rem + 2.6vw,3rem)/1.22 var(--serif);letter-spacing:-.018em;max-width:24em;
text-wrap:balance}
.verdict h1 a,.contents span a{text-decoration:none;border-bottom:var(--w) var(--line) var(--c)}
.verdict h1 a{white-space:nowrap}
.verdict h1 a b,.contents span a b{font-weight:700;color:var(--c)}
.verdict h1 a:hover{background:var(--grey-wash)}
.facts{margin-top:1rem;font-size:.8125rem;color:var(--ink-2);display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.contents ol{border-top:1px solid var(--rule);margin-bottom:2rem}
.contents li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.25rem 2.75rem;padding-block:.55rem;
border-bottom:1px solid var(--hair)}
.contents li>a{font:600 1.125rem/1.3 var(--serif)}
.report{border-top:6px solid var(--ink);margin-top:2rem}

.galley{display:grid;gap:2rem 2.75rem;padding-block:1.5rem 4.5rem;border-top:1px solid var(--rule)}
.report .galley{border-top:0}
@media (min-width:62rem){.galley{grid-template-columns:minmax(0,37rem) minmax(0,1fr)}.proof{align-self:start}
.proof.short{position:sticky;top:1rem}}
.proof{background:var(--sheet);border:1px solid var(--hair);counter-reset:par;min-width:0;
padding:2rem clamp(1rem,4vw,2.25rem) 2rem clamp(1.5rem,6vw,3.25rem)}
.proof h2{font:600 1.75rem/1.3 var(--serif);letter-spacing:-.012em;text-wrap:balance;margin-bottom:1rem}
.proof p{font:400 1.1875rem/1.9 var(--serif);position:relative;counter-increment:par;white-space:pre-line}
.proof p+p{margin-top:.75rem}
.proof p::before{content:counter(par);position:absolute;left:-1.7rem;top:.68em;font:500 .6875rem/1 var(--sans);
color:var(--ink-2)}
.mk{position:relative;text-decoration:none;background:var(--wash);border-bottom:var(--w) var(--line) var(--c);
-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin-top:6rem}
.mk .k{font:650 .6875rem/1 var(--sans);color:var(--c);vertical-align:.48em;margin-left:.15em;white-space:nowrap}
.mk .k .ic{width:.85em;height:.85em;margin-right:.08em;vertical-align:-.05em;stroke-width:2.6}
.mk.agrees .k{color:var(--ink-2);font-weight:500}.mk.agrees .k .ic{stroke-width:1.8}
.mk .over{position:absolute;left:0;top:-.86rem;font:650 .75rem/1 var(--sans);color:var(--c);white-space:nowrap}
.proof h2 .over{display:none}
.mk:focus-visible .over{background:var(--sheet);z-index:1}
.mk:hover,.mk:target{box-shadow:0 0 0 2px var(--c)}

.show{font-size:.8125rem;display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:center;padding-bottom:1rem}
.show label{display:inline-flex;align-items:center;gap:.4em;min-height:1.75rem}
.show input{accent-color:var(--ink);width:1rem;height:1rem;margin:0}
.stories:has(.f-conflicts:not(:checked)) .story.conflicts,
.stories:has(.f-not-on-record:not(:checked)) .story.not-on-record,
.stories:has(.f-explained:not(:checked)) .story.explained,
.stories:has(.f-agrees:not(:checked)) .story.agrees,
.stories:has(.f-cannot-tell:not(:checked)) :is(.story.cannot-tell,.rest){display:none}

.stories{min-width:0}
.story{border-top:var(--w) var(--line) var(--c);padding-block:.75rem 2rem;scroll-margin-top:1rem}
.story:target{background:var(--sheet);box-shadow:-.75rem 0 0 var(--sheet),.75rem 0 0 var(--sheet),-1rem 0 0 var(--c)}
.kick{display:flex;gap:.75rem;align-items:baseline;font-size:.8125rem;margin-bottom:.5rem}
.kick b{color:var(--c);font-weight:650}
.where{color:var(--ink-2);font-size:.8125rem;white-space:nowrap}.where a{padding:.3rem .2rem}
.kick .where{margin-left:auto}
.story h3{font:600 1.375rem/1.25 var(--serif);letter-spacing:-.008em;text-wrap:balance}
.story p{margin-top:.5rem;max-width:62ch}
.said{font:italic 400 1rem/1.45 var(--serif);color:var(--ink-2)}
.line{padding-block:.55rem .6rem;display:grid;grid-template-columns:2.3rem minmax(0,1fr) auto;gap:0 .25rem;
align-items:baseline}
.line .kick{display:contents}
.line h3{font-size:1.125rem;line-height:1.3}
.line p{margin-top:.1rem;font-size:.8125rem;color:var(--ink-2)}
.line>p,.line>details,.line>.with{grid-column:2/4}
.line+.story:not(.line){margin-top:1rem}
.within ul{margin-top:.5rem;list-style:disc;padding-left:1.1rem}
.also{border-top:var(--w) var(--line) var(--c);margin-top:1.25rem;padding-top:.6rem}
.also h4{font:600 1.125rem/1.3 var(--serif)}

.sum{margin-top:1rem}
.sum .row{display:grid;grid-template-columns:5.4rem 6.6rem minmax(0,1fr);align-items:center;gap:0 .75rem;
padding-block:.28rem}
.sum dt{font-size:.8125rem;color:var(--ink-2)}
.sum .fig{font:600 1.0625rem/1.2 var(--serif);font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}
.sum .text .fig{color:var(--c)}.sum .voice .fig{color:var(--red)}
.sum .result{border-top:1px solid var(--ink);padding-top:.42rem;margin-top:.1rem}
.sum .result .fig,.sum .result dt{font-weight:700;color:var(--ink)}
.sum .row svg{width:100%;height:1.125rem}
.sum .cap{font-size:.8125rem;color:var(--ink-2)}.sum .cap b{color:var(--ink);font-weight:600}
.keys{display:flex;flex-wrap:wrap;gap:.15rem 1rem;font-size:.75rem;color:var(--ink-2);margin-top:.5rem}
.keys li{display:inline-flex;gap:.4em;align-items:center}.keys svg{width:1.1rem;height:.75rem}
.p-for,.p-dot{fill:var(--ink)}.p-hatch{stroke:var(--ink);stroke-width:2.4}
.p-edge{fill:none;stroke:var(--ink);stroke-width:1.2}.p-add{fill:var(--red)}
.p-base{fill:none;stroke:var(--rule);stroke-width:1.5}
.p-ghost{fill:none;stroke:var(--c);stroke-width:1.5;stroke-dasharray:4 2.5}

.slip{margin-top:1rem;background:var(--sheet);border:1px solid var(--hair);border-left:3px solid var(--c);
padding:.75rem 1rem}
.slip h4{font:650 .8125rem/1.3 var(--sans)}
.slip blockquote{font:400 1.125rem/1.45 var(--serif);padding:.25rem 0;user-select:all;-webkit-user-select:all}
.slip cite{font:400 .875rem/1.45 var(--sans);color:var(--ink-2)}
.btn{font:600 .8125rem/1.2 var(--sans);color:var(--sheet);background:var(--ink);border:1px solid var(--ink);
border-radius:2px;padding:.55rem .9rem;cursor:pointer;min-height:2.25rem;margin-top:.35rem}
.btn:hover{background:var(--ink-2)}
.with{font-size:.8125rem;color:var(--ink-2);margin-top:.75rem}.line .with{margin-top:.15rem}
.with b{font-weight:600;margin-right:.35em}.with ul{display:inline}.with li{display:inline}
.with li+li::before{content:" · "}.with .ic{width:.8em;height:.8em;vertical-align:-.02em}.with a{color:var(--ink)}
.src{font-size:.8125rem;color:var(--ink-2)}.src a{color:var(--ink)}
details{font-size:.8125rem;margin-top:.5rem}.line details{margin-top:.1rem}
summary{cursor:pointer;padding-block:.3rem;width:fit-content}
details ol{list-style:decimal;margin:.25rem 0 .5rem 1.3rem;color:var(--ink-2);max-width:62ch}
details li+li{margin-top:.25rem}
.rest{border-top:2px dotted var(--ink-2);padding-top:.5rem;margin-top:0;scroll-margin-top:1rem}
.rest>summary{width:auto;font-size:.9375rem}.rest>summary b{font-weight:650}
.rest .line{border-top:1px dotted var(--rule)}
.rest .line h3{font:400 .9375rem/1.4 var(--sans);letter-spacing:0}

.foot{border-top:1px solid var(--ink);font-size:.8125rem;color:var(--ink-2)}
.foot .wrap{padding-block:1rem 2rem;display:grid;gap:.5rem 2rem}
.foot dl div{display:flex;flex-wrap:wrap;gap:0 .5rem}
@media (min-width:48rem){.foot .wrap{grid-template-columns:1fr 1fr}}

@media (max-width:40rem){.verdict{padding-top:1.5rem}.verdict h1 a{white-space:normal}
.contents li{grid-template-columns:1fr}
.proof{margin-inline:-1rem;border-inline:0}.proof p{line-height:1.75}.proof p::before{left:-1.1rem}
.mk .over{position:static;font-size:.8125rem;margin-right:.35em}.mk .over::after{content:" "}
.sum .row{grid-template-columns:1fr auto}.sum .bar{grid-column:1/3}}

@media print{:root{color-scheme:light;--page:#fff;--sheet:#fff;--ink:#000;--ink-2:#333;--rule:#777;--hair:#ccc;
--red:#a00;--blue:#14418a;--red-wash:transparent;--blue-wash:transparent;--grey-wash:transparent}
@page{margin:16mm 15mm}
body{font-size:9.5pt}.show,.btn,.skip{display:none!important}
.wrap{max-width:none;padding:0}.verdict{padding-block:8pt}.verdict h1{font-size:19pt}
.galley{display:block;padding-bottom:0}.proof{position:static!important;border:0;padding:0 0 10pt 18pt;margin:0}
.proof p{font-size:11pt;line-height:1.95}.proof p::before{left:-16pt}.proof h2{font-size:16pt}
.story{padding-bottom:10pt}.story h3{font-size:13pt}.line h3{font-size:11pt}
.slip,.sum,.line{break-inside:avoid}.kick,h3{break-after:avoid}
.report{break-before:page}.report:first-of-type{break-before:auto}
details::details-content{content-visibility:visible;display:block}summary{list-style:none}
.line .found{display:none}
.src a[href^=http]::after{content:" <" attr(href) ">";font-size:7.5pt}
svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""

STYLE = (
    f"""
:root{{color-scheme:light dark;{_tokens(LIGHT)}
--serif:"Newsreader","Iowan Old Style",Charter,Georgia,"Times New Roman",serif;
--sans:"Libre Franklin","Franklin Gothic Book","Helvetica Neue",Arial,sans-serif}}
@media (prefers-color-scheme:dark){{:root{{{_tokens(DARK)}}}}}
"""
    + _RULES
)
