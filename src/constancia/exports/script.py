"""What a page may run: the copy buttons, and opening a fold that a link leads into. All is readable without it."""

from __future__ import annotations

import base64
import hashlib

SCRIPT = """
for(const b of document.querySelectorAll("button[data-copy]")){
const slip=document.getElementById(b.dataset.copy),label=b.textContent;b.hidden=false;
b.onclick=async()=>{try{await navigator.clipboard.writeText(slip.textContent)}
catch{getSelection().selectAllChildren(slip);return}
b.textContent=b.dataset.done;setTimeout(()=>{b.textContent=label},2e3)}}
const show=()=>{const to=document.getElementById(location.hash.slice(1)),fold=to&&to.closest("details");
if(fold){fold.open=true;to.scrollIntoView()}};
addEventListener("hashchange",show);show();
"""

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; script-src 'sha256-"
    + base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    + "'"
)
"""Content security policy: this script and no other, no request to anywhere."""
