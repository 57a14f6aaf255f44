/** Quá trình lương of one person: each step from when until when, and the decision it rests on. */
import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column } from '../../../platform/office/table.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { provenLines } from '../../personnel/index.ts'
import { defineReportTemplate, printReport } from '../../templates/index.ts'
import type { forms } from '../contract.ts'
import { ownToPrint, type Printed, recordToPrint } from '../queries/record-to-print.ts'
import { toldOf } from '../queries/told-of.ts'
import { nameThen } from '../rules/of-person.ts'
import { allAllowances, managingUnit, posts } from '../rules/of-work.ts'
import { ever, monthOf, said, span, type Told } from '../rules/said.ts'
import { timeInWords } from '../text.vi.ts'
import { payCourseWords as words } from '../text-of-reports.vi.ts'

type Asked = Omit<InputOf<typeof forms.printPayCourse>, 'recordId'>

const columns: readonly Column[] = [
  { title: 'Từ', kind: 'text', width: 9, group: 'Tháng/năm' },
  { title: 'Đến', kind: 'text', width: 9, group: 'Tháng/năm' },
  { title: 'Ngạch, chức danh nghề nghiệp', kind: 'text', width: 20 },
  { title: 'Mã số', kind: 'text', width: 12 },
  { title: 'Bậc', kind: 'text', width: 6 },
  { title: 'Hệ số', kind: 'text', width: 8 },
  { title: 'Vượt khung', kind: 'text', width: 8 },
  { title: 'Mốc nâng bậc lần sau', kind: 'text', width: 11 },
  { title: 'Quyết định', kind: 'text', width: 30 },
]

export const payCourseTemplate = defineReportTemplate({
  key: 'forms.pay-course',
  title: 'Quá trình lương',
  about: 'Diễn biến lương của một người, mỗi bậc kèm quyết định, in từ hồ sơ.',
  columns,
  sampleRows: [
    [
      '06/2016',
      '05/2019',
      'Chuyên viên',
      '01.003',
      '1',
      '2,34',
      '',
      '06/2016',
      'Số 12/QĐ-SNV ngày 01/06/2016, Sở Nội vụ',
    ],
    ['06/2019', 'nay', 'Chuyên viên', '01.003', '2', '2,67', '', '06/2019', 'Số 45/QĐ-SNV ngày 20/05/2019, Sở Nội vụ'],
  ],
  landscape: true,
})

export const printPayCourse = async (call: Call, { recordId, ...asked }: InputOf<typeof forms.printPayCourse>) =>
  payCourse(call, await recordToPrint(call, recordId), asked)

export const ownPayCourse = async (call: Call, asked: Asked) => payCourse(call, await ownToPrint(call), asked)

async function payCourse(call: Call, record: Printed, { as, ...at }: Asked) {
  const told = await toldOf(call, record, at)
  const fullName = nameThen(told, record.fullName)
  const facts: readonly (readonly [string | null, (said: string) => string])[] = [
    [said('person', 'bornOn').say(told), words.born],
    [posts.say(told), words.post],
    [managingUnit.say(told), words.unit],
  ]
  const allowances = allAllowances.say(told)
  return printReport(
    call,
    payCourseTemplate,
    {
      agency: managingUnit.say(told) ?? '',
      title: words.title,
      sample: await isDemonstration(call.tx),
      landscape: true,
      subtitle: words.of(fullName),
      columns,
      rows: await rowsOf(call, record.id, told),
      lead: facts.flatMap(([fact, sentence]) => (fact === null ? [] : [sentence(fact)])),
      notes: [...(allowances === null ? [] : [words.allowances(allowances)]), words.upTo(timeInWords(told))],
      signature: { role: words.signer, hint: words.signHint },
      name: `${words.file} ${fullName}`,
    },
    as,
  )
}

/** The decisions stand with the lines as the record shows them. */
async function rowsOf({ tx }: Call, recordId: string, told: Told): Promise<Cell[][]> {
  const proven = await provenLines(tx, recordId, { sensitivity: 'ordinary', known: told.known ?? undefined })
  const decisions = new Map(proven.map(({ part, from, decision }) => [`${part} ${from}`, decision]))
  return ever(told, 'pay').map((line) => {
    const decision = decisions.get(`pay ${line.from}`)
    const { rank = '', step = '', coefficient = '', overScalePercent = '' } = line.words
    const counted = line.values.countedFrom
    return [
      ...[...span(line, told.day), rank, String(line.values.rank ?? ''), step, coefficient, overScalePercent],
      typeof counted === 'string' ? monthOf(counted) : '',
      decision ? words.decision(decision.number, formatDay(decision.decidedOn), decision.issuer) : '',
    ]
  })
}
