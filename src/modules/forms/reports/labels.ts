/** Nhãn hồ sơ: a label for the cover of each paper file a unit keeps, to be cut out. */
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import { printable } from '../../../platform/office/table.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { forms } from '../contract.ts'
import { peopleOfUnit } from '../queries/people-of.ts'
import { said } from '../rules/said.ts'
import { labelWords as words } from '../text-of-reports.vi.ts'

const PARTS = ['name', 'person', 'file']

/** Three by eight on a page, each with its own frame. */
const LABEL_PAGE = `
#let d = json("data.json")
#set document(title: d.title, author: d.agency)
#set page(paper: "a4", margin: 10mm)
#set text(font: "Tinos", size: 10pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.4em, spacing: 0.5em)
#let label-of(label) = block(
  width: 100%, height: 34mm, breakable: false, inset: 3mm, stroke: 0.5pt + luma(45%), clip: true,
  {
    align(center, text(8.5pt, upper(d.agency)))
    align(center + horizon, {
      par(text(12pt, weight: "bold", upper(label.name)))
      for line in label.lines { par(line) }
    })
  },
)
#grid(columns: (1fr, 1fr, 1fr), gutter: 0pt, ..d.labels.map(label-of))
`

export async function printLabels(call: Call, { unitId, asOf }: InputOf<typeof forms.printLabels>): Promise<Download> {
  const day = asOf ?? dayIn(call.now)
  const { unitName, people } = await peopleOfUnit(call.tx, { unitId, day, parts: PARTS })
  const labels = people.map((told) => ({
    name: printable(said('name', 'birthName').say(told) ?? ''),
    lines: [
      words.born(said('person', 'bornOn').say(told) ?? words.dots),
      words.number(said('file', 'staffNumber').say(told) ?? words.dots),
    ].map(printable),
  }))
  const data = { title: words.title, agency: printable(unitName), labels }
  return {
    name: `${words.file} ${unitName} ${day}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => setPdf(LABEL_PAGE, { data, at: call.now }) },
  }
}
