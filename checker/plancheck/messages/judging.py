"""Words of the findings that codes/judging.py names."""

from plancheck.messages import readings, shortfalls, sums, unclear
from plancheck.messages.wording import Words

WORDS: Words = {**shortfalls.WORDS, **unclear.WORDS, **sums.WORDS, **readings.WORDS}
