"""Lets Lark read a grammar file and takes from it the tables that lalr.py runs. Imported only where none are compiled yet."""

from pathlib import Path
from typing import Any

from lark import Lark
from lark.lexer import PatternStr, UnlessCallback
from lark.parsers.lalr_analysis import Shift

from plancheck.reading.firsts import first_characters
from plancheck.reading.lalr import Terminal


def lark_of(grammar: str, starts: tuple[str, ...]) -> Lark:
    """Lark's own parser for a grammar file: the reference that the compiled tables are tested against."""
    path = Path(grammar)
    text = path.read_text(encoding="utf-8")
    return Lark(
        text, parser="lalr", lexer="contextual", start=list(starts), maybe_placeholders=False,
        source_path=grammar, import_paths=[str(path.parent)],
    )  # fmt: skip


def tables_of(grammar: str, starts: tuple[str, ...]) -> tuple[Any, ...]:
    """The arguments of `lalr.Tables` in plain values."""
    lark = lark_of(grammar, starts)
    parser = lark.parser.parser._parse_table
    rules = {id(rule): number for number, rule in enumerate(lark.rules)}
    by_value = {rule: number for number, rule in enumerate(lark.rules)}
    actions: dict[int, dict[str, int]] = {}
    for state, row in parser.states.items():
        actions[state] = {
            name: argument if action is Shift else -1 - rules.get(id(argument), by_value.get(argument, -1))
            for name, (action, argument) in row.items()
        }
    by_state = lark.parser.lexer.lexers
    distinct = list({id(lexer): lexer for lexer in by_state.values()}.values())
    number = {id(lexer): at for at, lexer in enumerate(distinct)}
    return (
        dict(parser.start_states), dict(parser.end_states), actions,
        [_production(rule) for rule in lark.rules],
        {state: number[id(lexer)] for state, lexer in by_state.items()},
        [_terminals(lexer) for lexer in distinct], sorted(lark.ignore_tokens),
    )  # fmt: skip


def _production(rule: Any) -> tuple[str, int, str, list[tuple[int, bool]], bool]:
    keep_all = rule.options.keep_all_tokens
    keep = [
        (at, not symbol.is_term and symbol.name.startswith("_"))
        for at, symbol in enumerate(rule.expansion)
        if keep_all or not (symbol.is_term and symbol.filter_out)
    ]
    name = rule.alias or rule.options.template_source or rule.origin.name
    return str(rule.origin.name), len(rule.expansion), str(name), keep, bool(rule.options.expand1 and not rule.alias)


def _terminals(lexer: Any) -> list[Terminal]:
    ordered: list[Terminal] = []
    for terminal in lexer._build_scanner().terminals:
        callback = lexer.callback.get(terminal.name)
        instead = _instead(callback) if isinstance(callback, UnlessCallback) else {}
        plain = isinstance(terminal.pattern, PatternStr) and not terminal.pattern.flags
        pattern = terminal.pattern.value if plain else terminal.pattern.to_regexp()
        firsts = pattern[0] if plain else first_characters(pattern)
        ordered.append((str(terminal.name), pattern, plain, firsts, instead))
    return ordered


def _instead(callback: UnlessCallback) -> dict[str, str]:
    return {terminal.pattern.value: str(terminal.name) for terminal in callback.scanner.terminals}
