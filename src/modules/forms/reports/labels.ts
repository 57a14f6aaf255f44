/** Nhãn hồ sơ: labels for the covers of paper files, to be cut out: of those a unit keeps, or of the people chosen. */
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import { printable, SAMPLE_LABEL } from '../../../platform/office/table.ts'
import type { Download } from '../../../shared/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import type { forms } from '../contract.ts'
import { peopleChosen, peopleOfUnit } from '../queries/people-of.ts'
import { lastManagingUnit } from '../rules/of-work.ts'
import { said, type Told } from '../rules/said.ts'
import { labelWords as words } from '../text-of-reports.vi.ts'

/** Who has left by the day belongs under the unit of before. */
const ASKED = { parts: ['name', 'person', 'file', 'employment'], only: 'ever' } as const

/** Three by eight on a page, each with its own frame. */
const LABEL_PAGE = `
#let d = json("data.json")
#set document(title: d.title, author: "")
#set page(paper: "a4", margin: 10mm)
#set text(font: "Tinos", size: 10pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.4em, spacing: 0.5em)
#let label-of(label) = block(
  width: 100%, height: 34mm, breakable: false, inset: 3mm, stroke: 0.5pt + luma(45%), clip: true,
  {
    align(center, text(8.5pt, upper(label.agency)))
    align(center + horizon, {
      par(text(12pt, weight: "bold", upper(label.name)))
      for line in label.lines { par(line) }
      if d.sample != none { par(text(7.5pt, fill: rgb("#b42318"), d.sample)) }
    })
  },
)
#grid(columns: (1fr, 1fr, 1fr), gutter: 0pt, ..d.labels.map(label-of))
`

export async function printLabels(call: Call, { unitId, ...at }: InputOf<typeof forms.printLabels>): Promise<Download> {
  const { unitName, day, people } = await peopleOfUnit(call, { unitId, ...ASKED, ...at })
  return labels(call, people, `${words.file} ${unitName} ${day}`)
}

export async function printLabelsOf(
  call: Call,
  { recordIds, ...at }: InputOf<typeof forms.printLabelsOf>,
): Promise<Download> {
  const { day, people } = await peopleChosen(call, { recordIds, ...ASKED, ...at })
  return labels(call, people, `${words.file} ${day}`)
}

const labelOf = (told: Told) => ({
  agency: printable(lastManagingUnit.say(told) ?? ''),
  name: printable(said('name', 'birthName').say(told) ?? ''),
  lines: [
    words.born(said('person', 'bornOn').say(told) ?? words.dots),
    words.number(said('file', 'staffNumber').say(told) ?? words.dots),
  ].map(printable),
})

async function labels({ tx, now }: Call, people: readonly Told[], name: string): Promise<Download> {
  const sample = (await isDemonstration(tx)) ? SAMPLE_LABEL : null
  const data = { title: words.title, sample, labels: people.map(labelOf) }
  return {
    name: `${name}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => setPdf(LABEL_PAGE, { data, at: now }) },
  }
}
