"""Text as WordprocessingML: what a plan says becomes characters and nothing else."""

from xml.sax.saxutils import escape

from plancheck.messages.phrases import Language
from plancheck.report.safe import visible


def legal(text: str) -> str:
    """One line of text that XML can hold and that shows what it contains."""
    return visible(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def run(text: str, language: Language, *, bold: bool = False, font: str = "") -> str:
    """The text in one run; its line ends break lines. Chinese quotation marks and dashes keep the Chinese font."""
    hint = ' w:hint="eastAsia"' if language == "zh-CN" else ""
    named = f' w:eastAsia="{font}"' if font else ""
    fonts = f"<w:rFonts{hint}{named}/>" if hint or named else ""
    lines = (f'<w:t xml:space="preserve">{escape(legal(line))}</w:t>' for line in text.split("\n"))
    return f"<w:r><w:rPr>{fonts}{'<w:b/>' if bold else ''}</w:rPr>{'<w:br/>'.join(lines)}</w:r>"


def paragraph(text: str, style: str, language: Language, properties: str = "") -> str:
    """A paragraph of that style; `properties` are those that follow the style in the schema's order."""
    content = run(text, language) if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def field(instruction: str, shown: str) -> str:
    """A field of our own, such as the number of the page."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


_DIGITS = "〇一二三四五六七八九"


def chinese_number(number: int) -> str:
    """1 to 99 as headings count: 一, 十, 十一, 二十."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")
