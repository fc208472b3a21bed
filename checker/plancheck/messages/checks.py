"""Words of the findings that codes/checks.py names."""

from plancheck.messages.checked_figures import FIGURES
from plancheck.messages.checked_items import ITEMS
from plancheck.messages.wording import Words

WORDS: Words = {**FIGURES, **ITEMS}
