"""`dataclass(frozen=True, slots=True)` as the standard library has it, but finished when a class is first used.

The standard decorator writes, compiles and runs six methods for every class while its module is imported. For matcher.model that
is half a hundred classes and takes longer than reading a page, and no command uses a third of them. Here a class costs next to
nothing until it gets its first instance. `replace`, `fields`, `asdict`, pickling, matching and comparing work as ever.

Not made here, because values need none of it: default factories, `__post_init__`, inheritance, other parameters.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any


def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
    """The decorator; both parameters are True, so that a class reads the same as with the standard one."""
    if not (frozen and slots):
        raise TypeError("only frozen dataclasses with slots are made here")
    return _made


def _made(source: type) -> type:
    body = {k: v for k, v in vars(source).items() if k not in {"__dict__", "__weakref__"}}
    names = tuple(body["__annotations__"])
    defaults = {name: body.pop(name) for name in names if name in body}
    made = type(source.__name__, (_Frozen,), body | {"__slots__": names, "__match_args__": names,
                "__qualname__": source.__qualname__, "__dataclass_fields__": _Fields(defaults)})  # fmt: skip

    def first(self: Any, *args: Any, **named: Any) -> None:
        setattr(made, "__init__", _init(names, defaults))  # noqa: B010 - mypy refuses the plain assignment
        self.__init__(*args, **named)

    setattr(made, "__init__", first)  # noqa: B010
    return made


def _init(names: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., None]:
    """`__init__(self, <names>)`, written out, since a generic one would take three times as long for every word of a page."""
    parameters = "".join(f", {name}=_{name}" if name in defaults else f", {name}" for name in names)
    lines = "".join(f"\n    put(self, {name!r}, {name})" for name in names)
    scope = {f"_{name}": value for name, value in defaults.items()} | {"put": object.__setattr__}
    exec(f"def __init__(self{parameters}):{lines}", scope)  # noqa: S102 - names of fields that stand in our own source
    made: Callable[..., None] = scope["__init__"]
    return made


class _Frozen:
    """What all values have in common. The values of the fields count, in their order, and nothing can be changed."""

    __slots__: tuple[str, ...] = ()
    _values: Callable[[Any], Any]

    def __init_subclass__(cls) -> None:
        cls._values = attrgetter(*cls.__slots__)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._values(self) == self._values(other))

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__qualname__}({said})"

    def __setattr__(self, name: str, value: object) -> None:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __getstate__(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        for name, value in zip(self.__slots__, state, strict=True):
            object.__setattr__(self, name, value)


class _Fields:
    """`__dataclass_fields__`: asks the standard library for them when somebody looks (replace, fields, asdict)."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self._defaults = defaults

    def __get__(self, value: object, owner: type) -> dict[str, Any]:
        import dataclasses

        body = {"__annotations__": owner.__annotations__, "__module__": owner.__module__, **self._defaults}
        standard: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(type(owner.__name__, (), body))
        fields: dict[str, Any] = standard.__dataclass_fields__
        setattr(owner, "__dataclass_fields__", fields)  # noqa: B010
        return fields
