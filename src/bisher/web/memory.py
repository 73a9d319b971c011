"""What is worked out once for a view and then kept as long as the view is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar
from weakref import ref

from bisher.view import View

MOST = 128
"""Values of one function that are kept."""
P = ParamSpec("P")
T = TypeVar("T")


def once(function: Callable[Concatenate[View, P], T]) -> Callable[Concatenate[View, P], T]:
    """Keep what a function of a view gives, the last `MOST` of it. Views are told apart by identity: to compare their
    texts takes longer."""
    kept: OrderedDict[tuple[object, ...], tuple[ref[View], T]] = OrderedDict()
    lock = Lock()

    @wraps(function)
    def remembering(view: View, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (id(view), args, tuple(sorted(kwargs.items())))
        with lock:
            found = kept.get(key)
        if found and found[0]() is view:
            return found[1]
        # Two threads may both do it; what they give is the same.
        given = function(view, *args, **kwargs)
        with lock:
            kept[key] = ref(view), given
            kept.move_to_end(key)
            while len(kept) > MOST:
                kept.popitem(last=False)
        return given

    return remembering
