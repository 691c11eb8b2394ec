"""What is wrong in a register, found from its entries alone."""

from constancia.analysis.audit.facts import Facts, Resolver
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.analysis.audit.run import audit

__all__ = ["AuditFinding", "Facts", "Resolver", "Severity", "audit"]
