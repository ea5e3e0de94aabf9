"""What is made when it is first asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")

_making = threading.RLock()


class Once(Generic[T]):
    """A method as an attribute: its result, made by whichever thread asks first, and kept.

    Modules that the method imports are loaded then and not at the program's start.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, holder: None, owner: type) -> Self: ...
    @overload
    def __get__(self, holder: object, owner: type) -> T: ...
    def __get__(self, holder: object | None, owner: type) -> T | Self:
        if holder is None:
            return self
        with _making:
            kept = vars(holder)
            if self._name not in kept:
                kept[self._name] = self._make(holder)
            made: T = kept[self._name]
            return made

    @staticmethod
    def is_made(holder: object, name: str) -> bool:
        """Whether anybody asked for it yet."""
        return name in vars(holder)
