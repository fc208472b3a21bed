"""Runs LALR tables that Lark has made: text in, tree out, without importing Lark.

Lark reads the grammars and builds the tables (tables.py); start-up is paid on every commit, and importing Lark costs
more than everything else a run does. A test proves that both give the same tree, or the same refusal, for one text.
"""

from collections.abc import Iterator

from plancheck.patterns import Pattern
from plancheck.patterns import pattern as regular


class Token:
    """A terminal with its text and place (offsets into the parsed text)."""

    __slots__ = ("type", "value", "start_pos", "end_pos")

    def __init__(self, type: str, value: str, start_pos: int, end_pos: int) -> None:
        self.type = type
        self.value = value
        self.start_pos = start_pos
        self.end_pos = end_pos

    def __repr__(self) -> str:
        return f"Token({self.type!r}, {self.value!r})"

    def __str__(self) -> str:
        return self.value


class Tree:
    """A rule of the grammar (or its alias) with what it is made of."""

    __slots__ = ("data", "children")

    def __init__(self, data: str, children: "list[Tree | Token]") -> None:
        self.data = data
        self.children = children

    def __repr__(self) -> str:
        return f"Tree({self.data!r}, {self.children!r})"

    def tokens(self) -> Iterator[Token]:
        """All tokens below, from left to right."""
        for child in self.children:
            if isinstance(child, Token):
                yield child
            else:
                yield from child.tokens()


class Unexpected(Exception):
    """The text does not fit at `position`; `expected` names the terminals that could stand there ("$END": the end)."""

    def __init__(self, position: int, end: int, expected: frozenset[str]) -> None:
        super().__init__(position)
        self.position = position
        self.end = end
        self.expected = expected


Production = tuple[str, int, str, list[tuple[int, bool]], bool]
"""How one rule's right side becomes a node: the rule, how many parts there are, the node's name, which parts are kept
(and whether each is spliced in), and whether a single part stands for the node."""

Terminal = tuple[str, str, bool, str | None, dict[str, str]]
"""Name, pattern, whether it is a plain string, its first characters (None: any), and the texts that make it another."""


class Tables:
    """What Lark computed for one grammar, in plain values that marshal can store."""

    def __init__(
        self,
        starts: dict[str, int],
        ends: dict[str, int],
        actions: dict[int, dict[str, int]],
        productions: list[Production],
        lexer_of: dict[int, int],
        lexers: list[list[Terminal]],
        ignored: list[str],
    ) -> None:
        """`actions`: a shift or goto is its state, a reduction is -1 minus its production. `lexer_of`: state -> lexer."""
        self.starts = starts
        self.ends = ends
        self.actions = actions
        self.productions = productions
        self._lexer_of = lexer_of
        self._lexers = lexers
        self._candidates: dict[tuple[int, str], list[Terminal]] = {}
        self._ignored = frozenset(ignored)
        self._patterns: dict[str, Pattern] = {}

    def parse(self, start: str, text: str) -> Tree:
        """The tree of the text read by that start rule. Raises Unexpected."""
        states = [self.starts[start]]
        end_state = self.ends[start]
        values: list[Tree | Token] = []
        position = 0
        while True:
            token = self._next(states[-1], text, position)
            type_ = "$END" if token is None else token.type
            while (action := self._action(states[-1], type_, token, text, position)) < 0:
                self._reduce(self.productions[-1 - action], states, values)
                if token is None and states[-1] == end_state:
                    tree = values[-1]
                    return tree if isinstance(tree, Tree) else Tree(start, [tree])
            assert token is not None
            states.append(action)
            values.append(token)
            position = token.end_pos

    def _action(self, state: int, type_: str, token: Token | None, text: str, position: int) -> int:
        action = self.actions[state].get(type_)
        if action is None:
            at, end = (token.start_pos, token.end_pos) if token else (len(text), len(text))
            raise Unexpected(at, end, self._expected(state))
        return action

    def _reduce(self, production: Production, states: list[int], values: list[Tree | Token]) -> None:
        origin, size, name, keep, single = production
        parts = values[len(values) - size :] if size else []
        if size:
            del states[-size:]
            del values[-size:]
        children: list[Tree | Token] = []
        for at, splice in keep:
            part = parts[at]
            if splice and isinstance(part, Tree):
                # A repetition grows by one with each turn: taking its list over keeps long documents linear.
                if children:
                    children.extend(part.children)
                else:
                    children = part.children
            else:
                children.append(part)
        node = children[0] if single and len(children) == 1 else Tree(name, children)
        values.append(node)
        states.append(self.actions[states[-1]][origin])

    def _expected(self, state: int) -> frozenset[str]:
        return frozenset(name for name in self.actions[state] if name.isupper() or name == "$END")

    def _next(self, state: int, text: str, position: int) -> Token | None:
        lexer = self._lexer_of[state]
        while position < len(text):
            found = self._match(self._beginning(lexer, text[position]), text, position)
            if found is None:
                raise Unexpected(position, position + 1, self._expected(state))
            if found.type not in self._ignored:
                return found
            position = found.end_pos
        return None

    def _beginning(self, lexer: int, character: str) -> list[Terminal]:
        """The terminals that can begin with a character, in the order in which they are tried."""
        known = self._candidates.get((lexer, character))
        if known is None:
            known = [one for one in self._lexers[lexer] if one[3] is None or character in one[3]]
            self._candidates[lexer, character] = known
        return known

    def _match(self, terminals: list[Terminal], text: str, position: int) -> Token | None:
        for name, pattern, plain, _, instead in terminals:
            if plain:
                if text.startswith(pattern, position):
                    return Token(name, pattern, position, position + len(pattern))
                continue
            compiled = self._patterns.get(name)
            if compiled is None:
                compiled = self._patterns[name] = regular(pattern)
            if (match := compiled.match(text, position)) is not None and match.end() > position:
                value = match.group()
                return Token(instead.get(value, name), value, position, match.end())
        return None
