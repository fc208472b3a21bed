"""The program's enumerations do what those of the standard library do, as far as the program uses them."""

import copy
import enum
import pickle
from typing import Any

import pytest

from plancheck import enums


class Colour(enums.StrEnum):
    """A docstring is no member."""

    RED = "red"
    """Nor is the text below one."""
    BLUE = "blue"

    @property
    def loud(self) -> str:
        return self.value.upper()


class Weight(enums.IntEnum):
    LIGHT = 1
    HEAVY = 20


class Way(enums.Enum):
    UP = 1
    DOWN = -1


class OtherWay(enums.Enum):
    UP = 1


class StandardColour(enum.StrEnum):
    RED = "red"
    BLUE = "blue"


class StandardWeight(enum.IntEnum):
    LIGHT = 1
    HEAVY = 20


def about(one: Any) -> tuple[Any, ...]:
    """What two members of the same sort must have in common."""
    return one.name, one.value, str(one), f"{one}", f"{one:>8}", hash(one), one == one.value, {one: 1}.get(one.value)


@pytest.mark.parametrize(("ours", "theirs"), [(Colour, StandardColour), (Weight, StandardWeight)])
def test_members_are_like_the_standard_librarys(ours: Any, theirs: Any) -> None:
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert about(one)[:5] == about(other)[:5]
        assert about(one)[6:] == about(other)[6:]
        assert ours(other.value) is one
        assert isinstance(one, ours)
        assert isinstance(one, (str, int))


def test_members_of_a_plain_enumeration_are_equal_to_themselves_alone() -> None:
    up: Any = Way.UP
    assert up == Way(1)
    assert up != 1
    assert up != OtherWay.UP
    assert up != Way.DOWN
    assert len({Way.UP, Way.DOWN, Way(1)}) == 2


@pytest.mark.parametrize("value", ["green", None, [], 1])
def test_no_member_has_another_value(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Colour"):
        Colour(value)


@pytest.mark.parametrize("one", [Colour.RED, Weight.HEAVY, Way.DOWN])
def test_a_copy_is_the_same_member(one: Any) -> None:
    assert pickle.loads(pickle.dumps(one)) is one
    assert copy.copy(one) is one
    assert copy.deepcopy(one) is one


def test_numbers_compare_and_methods_are_no_members() -> None:
    assert Weight.LIGHT < Weight.HEAVY
    assert max(Weight) is Weight.HEAVY
    assert [one.name for one in Colour] == ["RED", "BLUE"]
    assert Colour.RED.loud == "RED"
    assert repr(Way.DOWN) == "<Way.DOWN: -1>"


def test_matched_as_a_member() -> None:
    one: Colour = Colour("blue")
    match one:
        case Colour.RED:
            pytest.fail("red")
        case Colour.BLUE:
            assert one.value == "blue"
