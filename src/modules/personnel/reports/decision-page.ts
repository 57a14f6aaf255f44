/** The page of a decision: Typst that sets it as NĐ 30/2020/NĐ-CP, Phụ lục I has it, the list that goes along on pages of its own. */
export const DECISION_PAGE = `
#import "frame.typ": letterhead, signature-block
#let d = json("data.json")
#set document(title: d.title + " " + d.number, author: d.agency)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
  header: context if here().page() > 1 { align(center, text(13pt, str(here().page()))) },
  footer: if d.sample != none { align(center, text(9pt, fill: luma(35%), d.sample)) },
)
#set text(font: "Tinos", size: 14pt, lang: "vi", region: "VN", hyphenate: false)
#show heading: it => it.body
#letterhead(d)

#{
  set align(center)
  set par(leading: 0.5em, spacing: 0.6em)
  block(above: 18pt, below: 12pt, {
    heading(level: 1, text(14pt, weight: "bold", d.title))
    par(text(14pt, weight: "bold", d.about))
    line(length: 30mm, stroke: 0.6pt)
    if d.sample != none {
      box(inset: (x: 8pt, y: 4pt), stroke: 0.8pt + rgb("#b42318"), text(11pt, weight: "bold", fill: rgb("#b42318"), d.sample))
    }
  })
  block(above: 14pt, below: 12pt, text(14pt, weight: "bold", upper(d.authority)))
}

#set par(justify: true, leading: 0.62em, spacing: 0.8em, first-line-indent: (amount: 10mm, all: true))
#for basis in d.bases { par(emph(basis)) }
#block(width: 100%, above: 14pt, below: 12pt, sticky: true, align(center, text(weight: "bold")[QUYẾT ĐỊNH:]))
#for article in d.articles {
  // Điều 1. stands bold, what it says does not.
  par[#strong(article.head) #article.text]
}
#{
  set par(justify: false, first-line-indent: 0mm)
  signature-block(d)
}

#if d.rows.len() > 0 {
  pagebreak()
  set par(justify: false, first-line-indent: 0mm, leading: 0.5em)
  align(center, {
    heading(level: 1, text(14pt, weight: "bold")[DANH SÁCH])
    par(text(14pt, style: "italic", d.annexOf))
  })
  v(6pt)
  set text(size: 11pt)
  set par(leading: 0.45em)
  table(
    columns: (auto, 3fr, 3fr, 5fr, auto),
    align: (center, left, left, left, center).map(side => side + horizon),
    inset: (x: 4pt, y: 4pt),
    stroke: 0.5pt + luma(45%),
    table.header(..d.heads.map(title => table.cell(align: center + horizon, fill: luma(93%), strong(title)))),
    ..d.rows.flatten(),
  )
}
`
