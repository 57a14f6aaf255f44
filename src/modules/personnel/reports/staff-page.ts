/** The page of the people of a unit: Typst that sets a card for each, who leads first, then division by division. */
export const STAFF_PAGE = `
#import "frame.typ": letterhead, heading-block

#let d = json("data.json")
#set document(title: d.title + " " + d.subtitle, author: d.agency)
#set page(
  paper: d.paper,
  flipped: true,
  margin: (top: 14mm, bottom: 14mm, left: 15mm, right: 15mm),
  footer: context align(center, text(8.5pt, fill: luma(35%), counter(page).display("1/1", both: true))),
)
#set text(font: "Tinos", size: 10.5pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.45em, spacing: 0.45em)
#show heading: it => it.body

#letterhead(d)
#heading-block(d)

#let photo = 13mm
#let face(person) = box(
  width: photo, height: photo * 4 / 3, stroke: 0.5pt + luma(60%), clip: true,
  if person.photo == none { align(center + horizon, text(14pt, fill: luma(45%), person.initials)) } else {
    image(person.photo, width: photo, height: photo * 4 / 3, fit: "cover", alt: "Ảnh " + person.name)
  },
)
#let card(person) = block(
  width: 100%, breakable: false, inset: 0.4em, stroke: 0.5pt + luma(60%), radius: 1.5pt,
  grid(
    columns: (photo, 1fr), column-gutter: 0.5em,
    face(person),
    align(horizon, {
      par(text(weight: "bold", person.name))
      for line in person.lines { par(text(size: 0.88em, line)) }
    }),
  ),
)
#let cards(people) = grid(
  columns: (1fr,) * d.across, gutter: 0.5em,
  ..people.map(card),
)
#for group in d.groups {
  v(0.7em)
  block(below: 0.5em, sticky: true, text(size: 11.5pt, weight: "bold", group.name))
  cards(group.people)
}
`
