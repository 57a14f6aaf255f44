/** Tiểu sử tóm tắt: as PDF, and in the Word template of the office. */
import type { Call } from '../../../platform/http/call.ts'
import { type Column, printable } from '../../../platform/office/table.ts'
import { frameValues, type StandardPart, type TagValue, type TagValues } from '../../../platform/office/template.ts'
import type { Download } from '../../../shared/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import { defineTemplate, fillTemplate, type Tag } from '../../templates/index.ts'
import type { forms } from '../contract.ts'
import { ownToPrint, type Printed, recordToPrint } from '../queries/record-to-print.ts'
import { toldOf } from '../queries/told-of.ts'
import { FACTS, hiddenFacts, TABLES } from '../rules/brief-facts.ts'
import { brief } from '../rules/layouts/brief.ts'
import { nameThen } from '../rules/of-person.ts'
import { managingUnit } from '../rules/of-work.ts'
import type { Told } from '../rules/said.ts'
import { printed } from '../text.vi.ts'
import { formWords, briefWords as words } from '../text-of-reports.vi.ts'
import { notesPart, notesTag, notesValue, text } from './form-template.ts'
import { formPdf, notesOf } from './print-curriculum.ts'

type Asked = Omit<InputOf<typeof forms.printBrief>, 'recordId'>

const columnsOf = (titles: readonly string[]): Column[] => titles.map((title) => ({ title, kind: 'text' }))

const rowsAsTags = (titles: readonly string[], row: readonly string[]): TagValues =>
  Object.fromEntries(titles.map((title, at) => [title, row[at] ?? '']))

/** A table whole, and its rows for an office that draws the table itself. */
const tableTags = ({ tag, list, titles }: (typeof TABLES)[number]): Tag[] => [
  { name: tag, meaning: formWords.wholeTable, kind: 'table' },
  {
    name: list,
    meaning: formWords.eachRow(tag),
    kind: 'list',
    inside: titles.map((title) => text(title, formWords.cell(title))),
  },
]

const valuesOf = (
  fact: (name: string) => string | null,
  rowsOf: (tag: string) => readonly (readonly string[])[],
): TagValues => ({
  ...Object.fromEntries(FACTS.map(({ tag }) => [tag, printable(fact(tag) ?? printed.dots)])),
  ...Object.fromEntries(
    TABLES.flatMap(({ tag, list, titles }): [string, TagValue][] => {
      const rows = rowsOf(tag)
      return [
        [tag, { table: { columns: columnsOf(titles), rows } }],
        [list, rows.map((row) => rowsAsTags(titles, row))],
      ]
    }),
  ),
})

const body: readonly StandardPart[] = [
  ...FACTS.filter(({ isStandard }) => isStandard).map(({ tag }) => ({ paragraph: `${tag}: {${tag}}` })),
  ...TABLES.flatMap(({ tag, heading }) => [{ heading }, { table: tag }]),
  notesPart,
]

export const briefTemplate = defineTemplate({
  key: 'forms.brief',
  title: words.title,
  about: 'Tiểu sử tóm tắt của một người, in từ hồ sơ; có thẻ cho các mục của sơ yếu lý lịch để cơ quan tự lập mẫu.',
  tags: [...FACTS.map(({ tag, meaning }) => text(tag, meaning)), ...TABLES.flatMap(tableTags), notesTag],
  sample: {
    ...valuesOf(
      (name) => FACTS.find(({ tag }) => tag === name)?.sample ?? null,
      (name) => TABLES.find(({ tag }) => tag === name)?.sample ?? [],
    ),
    ...notesValue([printed.hidden(['Ngày vào Đảng'])]),
  },
  standard: { body },
})

export const printBrief = async (call: Call, { recordId, ...asked }: InputOf<typeof forms.printBrief>) =>
  briefOf(call, await recordToPrint(call, recordId), asked)

export const ownBrief = async (call: Call, asked: Asked) => briefOf(call, await ownToPrint(call), asked)

async function briefOf(call: Call, record: Printed, { as, ...at }: Asked): Promise<Download> {
  const told = await toldOf(call, record, at)
  const fullName = nameThen(told, record.fullName)
  if (as === 'pdf') return formPdf(call, { layout: brief, told, fullName })
  return fillTemplate(call, briefTemplate, {
    name: `${words.file} ${fullName}`,
    values: {
      ...filledTags(told, await isDemonstration(call.tx)),
      ...notesValue(notesOf({ code: brief.code, hiddenItems: hiddenFacts(told) }, fullName, told)),
    },
  })
}

const filledTags = (told: Told, sample: boolean): TagValues => ({
  ...frameValues({
    agency: managingUnit.say(told) ?? '',
    title: brief.title,
    sample,
    signature: { role: words.signer },
  }),
  ...valuesOf(
    (name) => FACTS.find(({ tag }) => tag === name)?.from.say(told) ?? null,
    (name) => TABLES.find(({ tag }) => tag === name)?.from.rows(told) ?? [],
  ),
})
