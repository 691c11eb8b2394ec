"""How the page looks: readable on a screen, in the dark, on a telephone and on paper."""

STYLE = """
:root{--ink:#1c1b18;--soft:#6b675e;--paper:#fffdf8;--line:#e4dfd3;--card:#fff;
--conflicts:#b3261e;--not-on-record:#8a4b08;--explained:#1f5fa8;--agrees:#1d6b3a;--cannot-tell:#77736a}
@media (prefers-color-scheme:dark){:root{--ink:#ece8df;--soft:#a39e93;--paper:#181714;--line:#38352e;--card:#211f1b;
--conflicts:#ff8a80;--not-on-record:#f2b366;--explained:#8ab8f2;--agrees:#86d19f;--cannot-tell:#a39e93}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,"Times New Roman",serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem;border-bottom:1px solid var(--line)}
.brand{margin:0;font:600 .8rem/1 system-ui,sans-serif;letter-spacing:.12em;text-transform:uppercase;color:var(--soft)}
h1{margin:.6rem 0 .8rem;font-size:1.9rem;line-height:1.2;max-width:44rem}
dl{display:flex;flex-wrap:wrap;gap:.3rem 1.8rem;margin:0 0 1rem;font:.85rem/1.4 system-ui,sans-serif;color:var(--soft)}
dl div{display:flex;gap:.4rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
.summary{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0 0 1.2rem;padding:0;
font:.9rem/1.3 system-ui,sans-serif}
.summary li{padding:.3rem .7rem;border:1px solid currentColor;border-radius:1rem}
.summary .none{opacity:.45}
.conflicts{--c:var(--conflicts)}.not-on-record{--c:var(--not-on-record)}.explained{--c:var(--explained)}
.agrees{--c:var(--agrees)}.cannot-tell{--c:var(--cannot-tell)}
.summary li,.outcome,sup a{color:var(--c)}
section{display:grid;grid-template-columns:minmax(0,44rem) minmax(16rem,1fr);gap:0 2.5rem;padding:.2rem 0}
.text{margin:.6rem 0;white-space:pre-line;overflow-wrap:anywhere}
@media (min-width:60rem){.text{position:sticky;top:.6rem;align-self:start}}
h2.text{font-size:1.25rem;line-height:1.35}
mark{background:color-mix(in srgb,var(--c) 12%,transparent);color:inherit;border-bottom:2px solid var(--c);
padding:.05em 0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
mark.cannot-tell{border-bottom-style:dotted;background:none}
mark.explained{border-bottom-style:dashed}
mark.conflicts,mark.not-on-record{border-bottom-style:double;border-bottom-width:4px}
sup{font:600 .65rem/1 system-ui,sans-serif;margin:0 .1em}sup a{text-decoration:none}
.findings{list-style:none;margin:.6rem 0;padding:0;font:.86rem/1.45 system-ui,sans-serif}
.findings>li{border-left:4px solid var(--c);background:var(--card);border-radius:0 .4rem .4rem 0;padding:.45rem .8rem;
margin:0 0 .5rem;box-shadow:0 0 0 1px var(--line);break-inside:avoid}
.findings>li:target{box-shadow:0 0 0 2px var(--c)}
.findings p{margin:.15rem 0}.outcome a{color:inherit;font-weight:600;text-decoration:none}
.sign{display:inline-block;min-width:1em;text-align:center;font-weight:700}
.kind{color:var(--soft);float:right}
q{display:block;margin:.15rem 0;color:var(--soft);font-style:italic;font-weight:400;overflow-wrap:anywhere;quotes:none}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary .kind::after{content:" ▸"}details[open] summary .kind::after{content:" ▾"}
summary q{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
details[open] summary q{white-space:normal}
.who,.entry{color:var(--soft)}.entry code,footer code{font-size:.78rem;overflow-wrap:anywhere}
.steps{margin:.3rem 0;padding-left:1.1rem}.source{color:inherit}
.cannot-tell>.steps{color:var(--soft)}
.empty{font:1rem/1.5 system-ui,sans-serif;color:var(--soft)}
footer{margin-top:2rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);
font:.8rem/1.5 system-ui,sans-serif;color:var(--soft)}
footer dl{display:block}
@media (max-width:60rem){section{display:block}body{font-size:16px}h1{font-size:1.5rem}}
@media print{.text{position:static}summary q{white-space:normal}summary .kind::after{content:""}
details::details-content{content-visibility:visible;block-size:auto}
:root{--paper:#fff;--card:#fff;--ink:#000}body{font-size:10.5pt}
header,main,footer{padding:0;max-width:none}
section{grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 1.2rem}.findings{font-size:8.5pt}
.source::after{content:""}a{color:inherit}}
"""
