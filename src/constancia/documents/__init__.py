"""From bytes to a document: plain text, Markdown, HTML, PDF and what else reports come in."""
