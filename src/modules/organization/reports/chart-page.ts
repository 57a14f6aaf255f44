/** The page of a unit's chart: Typst that draws the boxes it is given, as large as they fit. */
export const CHART_PAGE = `
#import "frame.typ": letterhead, heading-block

#let d = json("data.json")
#set document(title: d.title + " " + d.subtitle, author: d.agency)
#set page(
  paper: d.paper,
  flipped: true,
  margin: (top: 14mm, bottom: 14mm, left: 15mm, right: 15mm),
  footer: align(center, text(8.5pt, fill: luma(35%), d.foot)),
)
#set text(font: "Tinos", size: 12pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.45em, spacing: 0.5em)
#show heading: it => it.body

#letterhead(d)
#heading-block(d)

#let ink = luma(40%)
#let box-of(unit, size, strong: false) = block(
  width: 100%, breakable: false, inset: (x: 0.5em, y: 0.42em), stroke: 0.6pt + ink, radius: 1.5pt,
  fill: if strong { luma(91%) } else { white }, above: 0pt, below: 0pt,
  {
    set align(center)
    set text(size: size * 1pt)
    par(text(weight: "bold", unit.title))
    for line in unit.lines { par(text(size: 0.86em, line)) }
  },
)

// What stands below hangs on a line at the left, each box with a line of its own to it.
#let below(units, size) = {
  for (at, unit) in units.enumerate() {
    let rows = (grid.cell(box-of(unit, size)),)
    let body = { box-of(unit, size); if unit.below.len() > 0 { pad(left: 0.9em, below(unit.below, size * 0.96)) } }
    block(above: 0pt, below: 0pt, breakable: false, stroke: (left: 0.6pt + ink), inset: (left: 0.8em, top: 0.55em), {
      place(left + top, dx: -0.8em, dy: 0.9em, line(length: 0.8em, stroke: 0.6pt + ink))
      body
    })
  }
}

#let chart(size) = {
  set text(size: size * 1pt)
  align(center, block(width: 46%, box-of(d.root, size * 1.1, strong: true)))
  if d.columns.len() > 0 {
    block(above: 0pt, below: 0pt, align(center, line(angle: 90deg, length: 0.9em, stroke: 0.6pt + ink)))
    line(length: 100% * (d.columns.len() - 1) / d.columns.len() + 1pt, stroke: 0.6pt + ink)
    v(0.4em, weak: true)
    grid(columns: d.columns.map(column => 1fr), column-gutter: 1.1em, ..d.columns.map(column => below(column, size)))
  }
}

#layout(size => {
  let fitting = (11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6)
    .find(one => measure(block(width: size.width, chart(one))).height <= size.height)
  chart(if fitting == none { 6 } else { fitting })
})
`
