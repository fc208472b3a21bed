"""Every kind of finding that there is, in the order of its code: what a run needs only to explain or to select."""

from plancheck.codes import calling, checks, forms, judging, office, packs, reading, running
from plancheck.codes.code import Code

CODES: tuple[Code, ...] = tuple(
    sorted(
        (
            one
            for room in (reading, checks, judging, packs, running, calling, office, forms)
            for one in vars(room).values()
            if isinstance(one, Code)
        ),
        key=lambda code: code.id,
    )
)


def code_named(key: str) -> Code | None:
    """The code with that id (in any case) or name."""
    return next((code for code in CODES if key.upper() == code.id or key.lower() == code.name), None)
