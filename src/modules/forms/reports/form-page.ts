/** The page of a curriculum vitae: Typst that sets the blanks, tables and signatures as the official forms have them. */
export const FORM_PAGE = `
#let d = json("data.json")
#set document(title: d.title + " – " + d.code, author: "")
#set page(
  paper: "a4",
  margin: (top: 18mm, bottom: 16mm, left: 25mm, right: 15mm),
  header: context if here().page() > 1 { align(center, text(11pt, str(here().page()))) },
  footer: align(center, text(8.5pt, fill: luma(35%), d.foot + if d.sample == none { "" } else { " · " + d.sample })),
)
#set text(font: "Tinos", size: 12pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.6em, spacing: 0.62em, justify: false)
#show heading: it => it.body

#let leader = box(width: 1fr, repeat[.])
// As many as show that something is missing, and then to the end of what is left of the line.
#let dots = [#box(width: 7mm, repeat[.])#leader]
#let words(blank) = {
  let said = blank.value.join(linebreak())
  if blank.isName { strong(said) } else { said }
}
#let blank-of(blank) = {
  // A short label is not torn from line to line.
  if blank.label != "" [#if blank.label.len() < 36 { box(blank.label) } else { blank.label } ]
  if blank.value == none { dots } else { words(blank) }
  if blank.after != "" [ #blank.after]
}
#let blanks-of(entry) = {
  // What is said of the blanks of a line stands apart as they do on the form.
  par(entry.blanks.map(blank-of).join([#h(0.8em, weak: true)]))
  for blank in entry.blanks { for _ in range(blank.lines) { par(leader) } }
  if entry.hint != "" { par(text(10pt, style: "italic", entry.hint)) }
}
#let cell-stroke = 0.5pt + luma(30%)
#let table-of(entry) = {
  set par(leading: 0.45em)
  set text(10.5pt)
  block(above: 5pt, below: if entry.note == "" { 8pt } else { 4pt }, table(
    columns: entry.widths.map(width => width * 1fr),
    align: left + top,
    inset: (x: 3.5pt, y: 4pt),
    stroke: cell-stroke,
    table.header(..entry.head.map(cell => table.cell(
      colspan: cell.columns, rowspan: cell.rows, align: center + horizon, strong(cell.title),
    ))),
    ..entry.rows.flatten().map(words => if words == "" { box(height: 0.7em) } else { words }),
  ))
  // The table does not stick to it: it would leave the rest of its page empty.
  if entry.note != "" { par(text(10pt, style: "italic", entry.note)) }
}
#let across-of(entry) = for strip in entry.strips {
  set par(leading: 0.4em)
  set text(9.5pt)
  block(above: 5pt, below: 6pt, breakable: false, table(
    columns: (1.4fr,) + (1fr,) * entry.across,
    align: center + horizon,
    inset: (x: 2.5pt, y: 4pt),
    stroke: cell-stroke,
    ..strip.map(row => (align(left, row.first()), ..row.slice(1))).flatten(),
  ))
}
#let entry-of(entry) = if entry.kind == "blanks" { blanks-of(entry) } else if entry.kind == "heading" {
  block(above: 0.8em, below: 0.55em, sticky: true, strong(entry.text))
} else if entry.kind == "table" { table-of(entry) } else { across-of(entry) }

#grid(
  columns: (1fr, 58mm),
  column-gutter: 8mm,
  for blank in d.header { par(blank-of(blank)) },
  align(center, {
    set par(leading: 0.4em)
    par(strong(d.code))
    par(text(9.5pt, style: "italic", d.issuedBy))
  }),
)
#v(6pt)
#grid(
  columns: (40mm, 1fr),
  column-gutter: 6mm,
  box(
    width: 40mm, height: 60mm, stroke: 0.6pt, clip: true,
    if d.photo == none { align(center + horizon, text(10pt, d.words.photo)) } else {
      image(d.photo, width: 40mm, height: 60mm, fit: "cover", alt: d.words.photo)
    },
  ),
  {
    block(above: 0pt, below: 16pt, width: 100%, align(center, heading(level: 1, text(15pt, weight: "bold", d.title))))
    if d.sample != none { block(above: 0pt, below: 10pt, width: 100%, align(center, text(11pt, weight: "bold", fill: rgb("#b42318"), d.sample))) }
    for entry in d.beside { entry-of(entry) }
  },
)
#v(2pt)
#for entry in d.entries.slice(0, -1) { entry-of(entry) }
// Whoever signs, signs under something: the last item goes along to the page of the signatures.
#block(sticky: true, entry-of(d.entries.last()))

#set par(leading: 0.5em)
#block(above: 16pt, breakable: false, width: 100%, grid(
  columns: (1fr, 1fr),
  align: center,
  row-gutter: 7pt,
  [], text(style: "italic", d.words.placeAndDay),
  strong(d.words.declarer), strong(d.certifies.role),
  text(style: "italic", d.declares), text(style: "italic", d.certifies.hint),
  text(style: "italic", d.words.signHint), [],
  v(26mm), [],
))
#for note in d.notes { par(text(10pt, style: "italic", note)) }
`
