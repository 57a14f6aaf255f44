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

// What stands below hangs on a line at the left, each box with a line of its own to it; below the last there is nothing to lead to.
#let hang = 0.8em
#let gap = 0.55em
#let knee = 0.9em
#let stroke-of = 0.6pt + ink
#let below(units, size) = {
  for (at, unit) in units.enumerate() {
    let is-last = at == units.len() - 1
    block(
      width: 100%, above: 0pt, below: 0pt, breakable: false,
      stroke: if is-last { none } else { (left: stroke-of) }, inset: (left: hang, top: gap),
      {
        if is-last { place(left + top, dx: -hang, dy: -gap, line(angle: 90deg, length: gap + knee, stroke: stroke-of)) }
        place(left + top, dx: -hang, dy: knee, line(length: hang, stroke: stroke-of))
        box-of(unit, size)
        if unit.below.len() > 0 { pad(left: 0.9em, below(unit.below, size * 0.96)) }
      },
    )
  }
}

#let chart(size) = {
  set text(size: size * 1pt)
  let gutter = 1.1em
  let count = d.columns.len()
  align(center, block(width: 46%, above: 0pt, below: 0pt, box-of(d.root, size * 1.1, strong: true)))
  if count > 0 {
    block(width: 100%, above: 0pt, below: 0pt, align(center, line(angle: 90deg, length: knee, stroke: stroke-of)))
    block(width: 100%, above: 0pt, below: 0pt, line(
      length: if count == 1 { 50% } else { (100% + gutter) * (count - 1) / count }, stroke: stroke-of,
    ))
    grid(columns: d.columns.map(column => 1fr), column-gutter: gutter, ..d.columns.map(column => below(column, size)))
  }
}

// In what the heading leaves of the page; what is too much even in the smallest letter is drawn smaller as a whole.
#block(width: 100%, height: 1fr, layout(size => {
  let height-of = one => measure(block(width: size.width, chart(one))).height
  let fitting = (11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6).find(one => height-of(one) <= size.height)
  if fitting != none { chart(fitting) } else {
    align(center, scale(size.height / height-of(6) * 100%, reflow: true, block(width: size.width, chart(6))))
  }
}))
`
