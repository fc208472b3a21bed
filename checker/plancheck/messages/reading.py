"""Words of the findings that codes/reading.py names."""

from plancheck.messages import figure_forms, figures, files, horizons, lines, tables
from plancheck.messages.wording import Words

WORDS: Words = {**files.WORDS, **lines.WORDS, **figures.WORDS, **figure_forms.WORDS, **horizons.WORDS, **tables.WORDS}
