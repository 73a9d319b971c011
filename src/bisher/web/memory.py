"""What is worked out once for a view and then kept as long as the view is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Any, Concatenate, ParamSpec, TypeVar

from bisher.view import View

MOST = 16
"""Values of one function that are kept with a view: who chooses people and words anew each time fills no memory."""
P = ParamSpec("P")
T = TypeVar("T")


def once(function: Callable[Concatenate[View, P], T]) -> Callable[Concatenate[View, P], T]:
    """Keep what a function of a view gives, the last `MOST` of it, with the view itself: what is worked out of a view
    often holds it, and would else hold it for ever."""
    name = f"{function.__module__}.{function.__qualname__}"
    lock = Lock()

    @wraps(function)
    def remembering(view: View, /, *args: P.args, **kwargs: P.kwargs) -> T:
        kept: OrderedDict[tuple[object, ...], Any] = vars(view).setdefault(name, OrderedDict())
        key = (args, tuple(sorted(kwargs.items())))
        with lock:
            if key in kept:
                kept.move_to_end(key)
                known: T = kept[key]
                return known
        # Two threads may both do it; what they give is the same.
        given = function(view, *args, **kwargs)
        with lock:
            kept[key] = given
            while len(kept) > MOST:
                kept.popitem(last=False)
        return given

    return remembering
