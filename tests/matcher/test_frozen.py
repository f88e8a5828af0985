"""Values made by matcher.frozen behave as those of the standard decorator, whatever is asked of them first."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any

import pytest

from matcher import model
from matcher.frozen import dataclass

VALUES = [
    made for _, made in inspect.getmembers(model, inspect.isclass)
    if made.__module__ == "matcher.model" and dataclasses.is_dataclass(made)
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A place."""

    name: str
    box: tuple[float, ...] = ()
    page: int = 1

    @property
    def wide(self) -> bool:
        return len(self.box) > 2


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    name: str
    box: tuple[float, ...] = ()
    page: int = 1


def standard(value: Any) -> Any:
    """The standard library's class with the fields of the same names and defaults."""
    rows = [(f.name, f.type, dataclasses.field(default=f.default)) for f in dataclasses.fields(value)]
    return dataclasses.make_dataclass(value.__name__, rows, frozen=True, slots=True)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_of_the_model_is_made_as_the_standard_makes_it(value: Any) -> None:
    names = [field.name for field in dataclasses.fields(value)]
    least = [f.name for f in dataclasses.fields(value) if f.default is dataclasses.MISSING]
    ours, theirs = value(*least), standard(value)(*least)
    assert names == list(value.__slots__) == list(value.__match_args__)
    assert [getattr(ours, name) for name in names] == [getattr(theirs, name) for name in names]
    assert repr(ours) == repr(theirs)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert (ours == value(**dict(zip(least, least, strict=True)))) and hash(ours) == hash(theirs)
    assert pickle.loads(pickle.dumps(ours)) == copy.deepcopy(ours) == ours
    assert not hasattr(ours, "__dict__")


def test_equal_by_fields_of_one_class() -> None:
    place = Place("a", (1.0, 2.0))
    assert place == Place("a", (1.0, 2.0), 1) != Place("a", (1.0, 2.0), 2)
    assert place != Standard("a", (1.0, 2.0)) and place != ("a", (1.0, 2.0), 1)
    assert len({place, Place("a", (1.0, 2.0)), Place("b")}) == 2
    assert Place.__doc__ == "A place." and Place("x", (1, 2, 3)).wide


def test_nothing_can_be_changed() -> None:
    place = Place("a")
    for change in (lambda: setattr(place, "name", "b"), lambda: delattr(place, "name"), lambda: setattr(place, "x", 1)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()
    assert dataclasses.replace(place, page=3) == Place("a", (), 3)
    with pytest.raises(TypeError):
        hash(Place([]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("args", "named"), [((), {}), (("a", (), 1, 2), {}), (("a",), {"name": "b"}), (("a",), {"x": 1})]
)
def test_wrong_arguments_are_refused_as_ever(args: tuple[Any, ...], named: dict[str, Any]) -> None:
    for made in (Place, Standard):
        with pytest.raises(TypeError):
            made(*args, **named)


def test_what_is_not_made_is_refused() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)


def test_values_can_be_matched() -> None:
    match Place("a", (1.0,)):
        case Place(name, box):
            assert (name, box) == ("a", (1.0,))
