"""Values behave like frozen, slotted dataclasses, the first of a class and the thousandth."""

import pickle

import pytest

from plancheck.values import field, ordered, record, replace, value


@value
class Point:
    x: int
    y: int = 2
    names: tuple[str, ...] = ()


@ordered
class Spot:
    line: int
    column: int


@record
class Basket:
    size: int
    things: list[str] = field(default_factory=list)
    full: bool = field(init=False)

    def __post_init__(self) -> None:
        self.full = len(self.things) >= self.size


@pytest.mark.parametrize("turn", range(100))
def test_made_by_place_and_by_name(turn: int) -> None:
    assert Point(turn) == Point(x=turn, y=2, names=())
    assert Point(turn, 3) != Point(turn)
    assert hash(Point(turn)) == hash(Point(turn))
    assert repr(Point(turn)) == f"Point(x={turn}, y=2, names=())"


@pytest.mark.parametrize("turn", range(100))
def test_wrong_arguments_are_refused(turn: int) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        Point(1, z=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="multiple values for argument 'x'"):
        Point(1, x=2)  # type: ignore[misc]
    with pytest.raises(TypeError, match="positional arguments"):
        Point(1, 2, (), 4)  # type: ignore[call-arg]
    Point(turn)


def test_never_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="Point.x cannot be changed"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="Point.x cannot be changed"):
        del point.x
    with pytest.raises(AttributeError):
        point.z = 2  # type: ignore[attr-defined]


def test_replaced_and_pickled() -> None:
    point = Point(1, names=("a",))
    assert replace(point, y=5) == Point(1, 5, ("a",))
    with pytest.raises(TypeError, match="'z'"):
        replace(point, z=5)
    assert pickle.loads(pickle.dumps(point)) == point


def test_ordered_by_fields() -> None:
    assert sorted([Spot(2, 1), Spot(1, 9)]) == [Spot(1, 9), Spot(2, 1)]
    assert Spot(1, 1) <= Spot(1, 1) < Spot(1, 2)
    assert Spot(2, 0) > Spot(1, 9) >= Spot(1, 9)


@pytest.mark.parametrize("turn", range(100))
def test_records_change_and_share_no_default(turn: int) -> None:
    one, other = Basket(1), Basket(1)
    one.things.append("egg")
    assert other.things == []
    assert not one.full
    assert Basket(1, ["egg"]).full
    one.size = turn
    assert one.size == turn
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_matched_by_place() -> None:
    match Point(1, 5):
        case Point(x, 5):
            assert x == 1
        case _:
            pytest.fail("Point(1, 5) is not matched")
