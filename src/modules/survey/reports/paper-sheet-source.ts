/** The paper form as Typst: what people wrote comes in `data`, never in the source. */
export const PAPER_SHEET = `
#let d = json("data.json")
#set document(title: d.title, author: d.agency)
#set page(
  paper: "a4",
  margin: (top: 18mm, bottom: 18mm, left: 20mm, right: 15mm),
  footer: if d.sampleLabel != none { align(center, text(9pt, fill: luma(35%), d.sampleLabel)) },
)
#set text(font: "Tinos", size: 12pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.5em, spacing: 0.7em)

#let tick = box(width: 11pt, height: 11pt, baseline: 2pt, stroke: 0.8pt)
#let blank = box(width: 1fr, line(length: 100%, stroke: (dash: "dotted", thickness: 0.7pt)))

#let ratings(scale, questions) = table(
  columns: (1fr,) + scale.map(_ => 17mm),
  align: (x, _) => (if x == 0 { left } else { center }) + horizon,
  inset: (x: 4pt, y: 5pt),
  stroke: 0.5pt + luma(45%),
  table.header(
    table.cell(fill: luma(93%))[], ..scale.map(step => table.cell(fill: luma(93%), text(9.5pt, step))),
  ),
  ..questions.map(q => ([#q.number. #q.text], ..scale.map(_ => tick))).flatten(),
)

#let choice(q) = block(breakable: false, {
  par([#q.number. #q.text])
  pad(left: 6mm, grid(columns: 2, column-gutter: 8mm, row-gutter: 6pt, ..q.options.map(label => [#tick #h(4pt) #label])))
})

#let remark(q) = block(breakable: false, {
  par([#q.number. #q.text])
  for _ in range(3) { v(9pt); blank }
})

#for (at, form) in d.forms.enumerate() {
  if at > 0 { pagebreak() }
  counter(page).update(1)
  grid(
    columns: (1fr, auto),
    text(12pt, weight: "bold", upper(d.agency)),
    box(stroke: 0.8pt, inset: 5pt, text(12pt, weight: "bold")[Phiếu số: #form.number]),
  )
  v(6pt)
  align(center, {
    text(14pt, weight: "bold", upper(d.title))
    if d.sampleLabel != none { linebreak(); text(10pt, fill: rgb("#b42318"), d.sampleLabel) }
  })
  if d.introduction != "" { par(justify: true, d.introduction) }
  par(text(style: "italic")[Phiếu không ghi tên, không ký. Đánh dấu × vào một ô ở mỗi câu; câu nào không rõ thì để trống.])
  par([*Cơ quan, đơn vị được lấy ý kiến:* #if form.target != none { form.target } else { blank }])
  par([*Nhóm người trả lời:* #if form.group != none { form.group } else { blank }])
  for section in d.sections {
    block(above: 12pt, below: 6pt, sticky: true, text(12pt, weight: "bold", section.title))
    for part in section.parts {
      if part.kind == "ratings" { ratings(part.scale, part.questions) }
      if part.kind == "choice" { choice(part.question) }
      if part.kind == "remark" { remark(part.question) }
    }
  }
  align(center, block(above: 14pt, text(style: "italic")[Xin trân trọng cảm ơn.]))
}
`
