"""Checks a pack against the article that it stands for: every quote, every figure, every sentence."""

from collections.abc import Iterator
from pathlib import Path

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.model.rule import Pack
from plancheck.model.unit import Amount
from plancheck.packs.article import Article, article
from plancheck.packs.build import build_pack
from plancheck.packs.documents import Documents, part, read_documents, text
from plancheck.packs.fault import PackError, fault
from plancheck.packs.figures import required_figures, row_rules, rows
from plancheck.packs.files import read_folder
from plancheck.packs.yaml_text import Mapping, Scalar, Sequence
from plancheck.source import Source, Span

Quotes = list[tuple[int, Scalar]]

_NONE = Name("无", "none")


def verify_pack(folder: Path, seeds: Path | None = None) -> tuple[Finding, ...]:
    """Everything wrong with the pack in a folder; with `seeds`, the folder of articles, also against its article."""
    files = read_folder(str(folder), folder.as_posix())
    try:
        pack = build_pack(files)
    except PackError as error:
        return error.findings
    if seeds is None:
        return ()
    documents = read_documents(files, [])
    try:
        path = seeds / pack.article.file
        original = article(Source(path.as_posix(), path.read_bytes().decode("utf-8-sig")))
    except (OSError, ValueError):
        where = part(documents.roots["pack"], "article").get("file")
        return (fault(codes.MISSING_FILE, where.place if where else None, file=pack.article.file),)
    return tuple(_faults(pack, documents, original))


def _faults(pack: Pack, documents: Documents, original: Article) -> Iterator[Finding]:
    quotes = _quotes(documents)
    yield from _quote_faults(documents, quotes, original)
    yield from _figure_faults(documents, original)
    yield from _numeral_faults(documents, original)
    yield from _value_faults(pack, documents, original)
    yield from _coverage_faults(documents, quotes, original)


def _quotes(documents: Documents) -> Quotes:
    """Every quote with the paragraph that it is said to stand in."""
    quotes: Quotes = []
    for field in documents.fields():
        for rule in documents.entries(field, "rules"):
            paragraph = int(text(part(rule, "source"), "paragraph"))
            require = rule.get("require")
            holders = [*(require.items if isinstance(require, Sequence) else ()), rule.get("measure")]
            quotes.extend((paragraph, one) for one in map(_quote, holders) if one)
    for row in documents.entries("orientation", "orientation"):
        one = _quote(row)
        if one:
            quotes.append((int(text(row, "paragraph")), one))
    return quotes


def _quote(holder: object) -> Scalar | None:
    value = holder.get("quote") if isinstance(holder, Mapping) else None
    return value if isinstance(value, Scalar) else None


def _quote_faults(documents: Documents, quotes: Quotes, original: Article) -> Iterator[Finding]:
    for paragraph, quote in quotes:
        if not any(original.quoted(paragraph, quote.text)):
            near = tuple(original.holding(quote.text)) or _NONE
            yield fault(codes.QUOTE_NOT_FOUND, quote.place, quote=quote.text, paragraph=paragraph, near=near)
    programme = _quote(part(documents.roots["pack"], "programme"))
    if programme and not original.holding(programme.text):
        yield fault(codes.QUOTE_NOT_FOUND, programme.place, quote=programme.text, paragraph=_NONE, near=_NONE)


def _figure_faults(documents: Documents, original: Article) -> Iterator[Finding]:
    """Each figure of the article has one row, and each row a figure."""
    figures = {span.start: original.source.slice(span) for span in original.figures()}
    seen: dict[int, Mapping] = {}
    misplaced = []
    for row in rows(documents):
        at = int(text(row, "at"))
        if figures.get(at) != text(row, "text"):
            misplaced.append(row)
        elif at in seen:
            line = seen[at].place.line
            yield fault(codes.DUPLICATE_ID, row.place, related=(seen[at].place,), id=str(at), line=line)
        else:
            seen[at] = row
    unlisted = {at: written for at, written in figures.items() if at not in seen}
    for row in misplaced:
        yield _misplaced(row, original, _taken(row, unlisted))
    for at, written in unlisted.items():
        place = original.source.place(Span(at, at + len(written)))
        yield fault(codes.FIGURE_UNCLASSIFIED, place, written=written, at=at)


def _taken(row: Mapping, unlisted: dict[int, str]) -> tuple[int, ...]:
    """Where the figure of a misplaced row stands; it then counts as listed, so that one slip is said once."""
    at = int(text(row, "at"))
    alike = [place for place, written in unlisted.items() if written == text(row, "text")]
    if not alike:
        return ()
    nearest = min(alike, key=lambda place: abs(place - at))
    del unlisted[nearest]
    return (nearest,)


def _numeral_faults(documents: Documents, original: Article) -> Iterator[Finding]:
    for row in documents.entries("figures", "numerals"):
        at, written = int(text(row, "at")), text(row, "text")
        if original.source.text[at : at + len(written)] != written:
            found = original.source.text.find(written)
            yield _misplaced(row, original, () if found == -1 else (found,))


def _misplaced(row: Mapping, original: Article, near: tuple[int, ...]) -> Finding:
    at, written = int(text(row, "at")), text(row, "text")
    there = original.source.text[at : at + len(written)].strip() or _NONE
    return fault(codes.FIGURE_MISPLACED, row.place, written=written, at=at, there=there, near=near or _NONE)


def _value_faults(pack: Pack, documents: Documents, original: Article) -> Iterator[Finding]:
    """A required figure stands in a quote of its rule and is the value that the rule's phrase was read as."""
    figures = {span.start: span for span in original.figures()}
    for row in rows(documents):
        span = figures.get(int(text(row, "at")))
        for rule in filter(None, map(pack.rule, row_rules(row))):
            quotes = [clause.quote for clause in rule.clauses] or [rule.quote]
            if span is None or text(row, "role") != "required":
                continue
            places = [place for quote in quotes for place in original.quoted(rule.paragraph, quote)]
            if places and not any(_inside(span, place) for place in places):
                yield fault(codes.FIGURE_OUTSIDE_QUOTE, row.place, written=text(row, "text"), rule_id=rule.id)
            values = required_figures(rule)
            if values and original.value(span) not in [value for value, _ in values]:
                expected = tuple(Amount(value, unit) for value, unit in values)
                yield fault(
                    codes.FIGURE_MISMATCH, row.place, written=text(row, "text"), rule_id=rule.id, expected=expected
                )


def _coverage_faults(documents: Documents, quotes: Quotes, original: Article) -> Iterator[Finding]:
    """Each sentence from the first quoted paragraph on is touched by a quote or by a figure that is a result."""
    covered = [place for paragraph, quote in quotes for place in original.quoted(paragraph, quote.text)]
    for row in rows(documents):
        if text(row, "role") == "result":
            at = int(text(row, "at"))
            covered.append(Span(at, at + len(text(row, "text"))))
    first = min((paragraph for paragraph, _ in quotes), default=1)
    for number in range(first, len(original.paragraphs) + 1):
        for sentence in original.sentences(number):
            if not any(span.start < sentence.end and sentence.start < span.end for span in covered):
                quote = original.source.slice(sentence)
                yield fault(codes.SENTENCE_UNCOVERED, original.source.place(sentence), quote=quote, paragraph=number)


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
