"""What the parsers of TOML, YAML and JSON say of a file that they cannot read, for readers of Chinese too."""

from plancheck.model.finding import Name

_SAID: tuple[tuple[str, str], ...] = (
    # TOML
    ("Illegal character", "有不允许的字符"),
    ("Cannot overwrite a value", "同一个名称写了两次"),
    ("Cannot declare", "同一个表写了两次"),
    ("Cannot mutate immutable namespace", "已经写完的表不能再加内容"),
    ("Cannot redefine namespace", "同一个表写了两次"),
    ("Duplicate inline table key", "花括号里同一个名称写了两次"),
    ("Unclosed array", "方括号没有写完"),
    ("Unclosed inline table", "花括号没有写完"),
    ("Unterminated string", "引号没有写完"),
    ("Unescaped '\\' in a string", "文字里的反斜线要写两个"),
    ("Invalid hex value", "反斜线后面的编码不对"),
    ("Escaped character is not a Unicode scalar value", "反斜线后面的编码不对"),
    ("Expected newline or end of document after a statement", "一行只能写一项，后面多了内容"),
    ("Expected '=' after a key in a key/value pair", "名称后面缺少等号"),
    ("Expected ']' at the end of a table declaration", "表名后面缺少 ]"),
    ("Expected ']]' at the end of an array declaration", "表名后面缺少 ]]"),
    ("Invalid initial character for a key part", "名称不能这样开头"),
    ("Invalid date or datetime", "没有这个日期"),
    ("Invalid statement", "这一行不是“名称 = 值”"),
    ("Invalid value", "值读不懂，文字要加引号"),
    # YAML
    ("did not find expected node content", "这里缺少内容，或括号、逗号放错了"),
    ("did not find expected key", "缩进或冒号不对"),
    ("did not find expected ',' or ']'", "方括号里缺少逗号或 ]"),
    ("did not find expected ',' or '}'", "花括号里缺少逗号或 }"),
    ("did not find expected '-' indicator", "列表里这一行缺少“- ”，或缩进不对"),
    ("did not find expected <document start>", "前面的内容已经结束，这里多了内容"),
    ("did not find", "这里的写法不对"),
    ("mapping values are not allowed in this context", "这里不能再写“名称: 值”，多半是缩进或引号不对"),
    ("block sequence entries are not allowed in this context", "这里不能写“- ”，多半是缩进不对"),
    ("block mapping entries are not allowed in this context", "这里不能写“名称: 值”，多半是缩进不对"),
    ("could not find expected ':'", "名称后面缺少冒号"),
    ("found character that cannot start any token", "有不能这样开头的字符（如 @、%、`、制表符），文字要加引号"),
    ("found a tab character", "缩进用了制表符，要用空格"),
    ("found unknown escape character", "双引号里的反斜线后面不能是这个字符"),
    ("found unexpected end of stream", "引号没有写完"),
    ("found unexpected document indicator", "引号还没有写完就遇到了 ---"),
    ("found unexpected", "这里的字符放错了"),
    ("found undefined tag", "标签（!）没有定义"),
    ("exceeded", "嵌套太深"),
    ("expected <block end>", "缩进不对，或多了内容"),
    ("while ", "这里的写法不对"),
    # JSON
    ("Expecting property name enclosed in double quotes", "名称要加双引号"),
    ("Expecting ',' delimiter", "缺少逗号"),
    ("Expecting ':' delimiter", "缺少冒号"),
    ("Expecting value", "这里缺少值"),
    ("Extra data", "后面多了内容"),
    ("Invalid control character", "引号里有换行或控制字符"),
    ("Unterminated string starting", "引号没有写完"),
    ("Illegal trailing comma", "最后多了一个逗号"),
    ("Invalid \\", "反斜线后面的编码不对"),
    ("Expected", "这里的写法不对"),
    ("expected", "这里的写法不对"),
)
"""How what a parser says begins -> the same in Chinese; the first that fits."""


def reason(said: str) -> Name:
    """The parser's own words in English; in Chinese what they come to, or that the writing is wrong."""
    zh = next((chinese for english, chinese in _SAID if said.startswith(english)), "写法不对")
    return Name(zh, said)
