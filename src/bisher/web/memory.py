"""What is worked out once for a view and then kept as long as the view is."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import ref

from bisher.view import View

P = ParamSpec("P")
T = TypeVar("T")


def once(function: Callable[Concatenate[View, P], T]) -> Callable[Concatenate[View, P], T]:
    """Keep what a function of a view gives. Views are told apart by identity: to compare their texts takes longer."""
    kept: dict[tuple[object, ...], tuple[ref[View], T]] = {}

    @wraps(function)
    def remembering(view: View, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (id(view), args, tuple(sorted(kwargs.items())))
        if key not in kept or kept[key][0]() is not view:
            # Two threads may both do it; what they give is the same.
            kept[key] = ref(view, lambda _: kept.pop(key, None)), function(view, *args, **kwargs)
        return kept[key][1]

    return remembering
