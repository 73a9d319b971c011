"""Errors that say what is wrong, where, and what to do next."""

from __future__ import annotations


class BisherError(Exception):
    """Base of all errors that bisher raises on purpose. `exit_code` is for the command line, `status` for HTTP."""

    code = "B000"
    exit_code = 1
    status = 500

    def __init__(self, message: str, hint: str = "", where: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.message}" + (f"\n  {self.hint}" if self.hint else "")


class InputError(BisherError):
    """The source cannot be read, or nothing in it can."""

    code = "B100"
    status = 400


class OrderError(BisherError):
    """An installment is not the next one in the order of its series."""

    code = "B200"
    status = 409


class UsageError(BisherError):
    """The request itself is wrong: no such series, no boundary given, a boundary that was not read yet."""

    code = "B300"
    exit_code = 2
    status = 400


class NotFoundError(BisherError):
    """What was asked for is not known as of the boundary."""

    code = "B310"
    status = 404


class StoreError(BisherError):
    """The store cannot be opened, read or written."""

    code = "B400"


class ChangedError(StoreError):
    """An installment that was read before has another text now."""

    code = "B410"
    status = 409


class ModelError(BisherError):
    """The reading model is missing or broken."""

    code = "B500"
