"""Every error Constancia raises on purpose, in one tree.

ConstanciaError
├── InputError                an input could not be read; the rest of the batch goes on
│   ├── SourceNotFound        no such file, or the address did not answer
│   ├── SourceTooLarge        over the size limit (which can be set)
│   ├── SourceEmpty           no bytes, or no text in them
│   ├── SourceUndecodable     binary, broken, or in no encoding we can name
│   └── LanguageNotSupported  the text is in a language we do not read
├── RegisterError             a register or dossier does not have the form its importer knows
│   ├── DossierNotValid       a dossier with faults, each with its line
│   ├── DateNotValid          a date that no calendar has, or in another form than its file declares
│   └── UnknownCode           a value that is neither handled nor listed as ignored
├── RecordError               the record could not be opened, read or written
│   ├── RecordNotFound        no record at that path or address
│   ├── RecordLocked          another process writes and did not finish in time
│   ├── RecordDamaged         the log does not verify, or the file is cut or broken
│   ├── RecordTooNew          written by a later version of Constancia
│   └── RecordReadOnly        the record cannot be written: read-only file, full disk
├── NotFound                  an id or name that the record does not hold
└── UsageError                an option whose value makes no sense

Each message names the thing, what was found, what was expected, and the next step.
"""

from __future__ import annotations


class ConstanciaError(Exception):
    """What every deliberate error of Constancia derives from.

    `code` and `params` let the surface say it in the user's language; `str()` says it in English.
    """

    code = "error"

    def __init__(self, message: str, **params: object) -> None:
        super().__init__(message)
        self.params = params


class InputError(ConstanciaError):
    """An input that could not be read."""

    code = "input"


class SourceNotFound(InputError):
    """No such file, or an address that did not answer."""

    code = "source-not-found"


class SourceTooLarge(InputError):
    """A source over the size limit."""

    code = "source-too-large"


class SourceEmpty(InputError):
    """A source without bytes, or without text in them."""

    code = "source-empty"


class SourceUndecodable(InputError):
    """A source that is binary, broken, or in no encoding that can be named."""

    code = "source-undecodable"


class LanguageNotSupported(InputError):
    """A text in a language that is not read."""

    code = "language-not-supported"


class RegisterError(ConstanciaError):
    """A register or dossier that does not have the form its importer knows."""

    code = "register"


class DossierNotValid(RegisterError):
    """A dossier with faults; `params["faults"]` lists all of them, each with its line."""

    code = "dossier-not-valid"


class DateNotValid(RegisterError):
    """A date that no calendar has, or in another form than its file declares."""

    code = "date-not-valid"


class UnknownCode(RegisterError):
    """A value that is neither handled nor listed as ignored."""

    code = "unknown-code"


class RecordError(ConstanciaError):
    """A record that could not be opened, read or written."""

    code = "record"


class RecordNotFound(RecordError):
    """No record at that path or address."""

    code = "record-not-found"


class RecordLocked(RecordError):
    """Another process writes and did not finish in time."""

    code = "record-locked"


class RecordDamaged(RecordError):
    """A log that does not verify, or a file that is cut or broken."""

    code = "record-damaged"


class RecordTooNew(RecordError):
    """A record written by a later version of Constancia."""

    code = "record-too-new"


class RecordReadOnly(RecordError):
    """A record that cannot be written: a read-only file, a full disk."""

    code = "record-read-only"


class NotFound(ConstanciaError):
    """An id or a name that the record does not hold."""

    code = "not-found"


class UsageError(ConstanciaError):
    """An option whose value makes no sense."""

    code = "usage"
