"""How the documentation is built: `make docs` writes it to site/."""

from constancia import __version__

project = "Constancia"
author = "The Constancia maintainers"
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
source_suffix = {".md": "markdown"}
exclude_patterns: list[str] = []
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": False}
nitpicky = False
html_theme = "furo"
html_title = "Constancia"
html_copy_source = False
html_show_sourcelink = False
