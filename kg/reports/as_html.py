"""A report as one web page without scripts, which prints on A4 as Nghị định 30/2020/NĐ-CP sets pages."""

from __future__ import annotations

from kg.escaping import content
from kg.reports.model import Block, Heading, Lines, Notice, Paragraph, Report, Table
from kg.reports.writing import closing

_STYLE = """
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font: 13pt/1.35 "Times New Roman", Tinos, "Liberation Serif", serif; color: #111; max-width: 165mm; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 14pt; text-align: center; margin: 0; } .subject { font-weight: bold; text-align: center; margin: .3rem auto .2rem; max-width: 150mm; }
.rule { width: 5rem; border-top: 1px solid #111; margin: .4rem auto 1rem; }
h2 { font-size: 13pt; margin: 1.2rem 0 .4rem; break-after: avoid; } h3 { font-size: 13pt; margin: .8rem 0 .3rem; font-style: italic; break-after: avoid; }
p { text-align: justify; margin: .35rem 0; } .remark { font-style: italic; }
.lines { font-style: italic; margin: .4rem 0 .4rem 1.2rem; } .lines p { margin: .2rem 0; }
.notice { border-left: 4px solid #b71c1c; background: #ffebee; padding: .35rem .6rem; } .notice b { color: #b71c1c; }
table { border-collapse: collapse; width: 100%; font-size: 11pt; table-layout: fixed; margin: .3rem 0 .6rem; } thead { display: table-header-group; }
td, th { border: 1px solid #555; padding: .25rem .35rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; } th { background: #eee; text-align: center; }
tr { break-inside: avoid; } .middle { text-align: center; } footer { margin-top: 1.2rem; font-style: italic; font-size: 11pt; }
@media (max-width: 40rem) { table { font-size: 10pt; } }
"""


def html(report: Report) -> str:
    """The page; all text is escaped."""
    body = "\n".join(map(_block, report.blocks))
    return (
        f'<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>{content(report.title)}: {content(report.subject)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>\n'
        f'<h1>{content(report.title)}</h1><p class="subject">{content(report.subject)}</p><div class="rule"></div>\n'
        f"{body}\n<footer>{content(closing(report))}</footer></body></html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level + 1}>{content(text)}</h{level + 1}>"
        case Paragraph(text, look):
            return f'<p class="remark">{content(text)}</p>' if look == "italic" else f"<p>{content(text)}</p>"
        case Lines(lines):
            told = "".join(f"<p>{content(line)}</p>" for line in lines)
            return f'<div class="lines">{told}</div>'
        case Notice(text):
            return f'<p class="notice"><b>Lưu ý:</b> {content(text)}</p>'
        case Table():
            return _table(block)


def _table(table: Table) -> str:
    total = sum(c.share for c in table.columns)
    widths = "".join(f'<col style="width:{100 * c.share / total:.1f}%">' for c in table.columns)
    heads = "".join(f'<th scope="col">{content(c.name)}</th>' for c in table.columns)
    rows = []
    for row in table.rows:
        cells = zip(table.columns, row, strict=True)
        rows.append(
            "<tr>"
            + "".join(
                f"<td{' class=middle' * c.centred}>{'<br>'.join(map(content, t.split(chr(10))))}</td>"
                for c, t in cells
            )
            + "</tr>"
        )
    return f"<table><colgroup>{widths}</colgroup><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
