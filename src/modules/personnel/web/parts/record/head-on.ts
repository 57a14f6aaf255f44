/** What the head of the page says on a day: worked out from the lines, so that a past day shows the past. */
import { formatCoefficient } from '../../../../../shared/coefficients.ts'
import { lastInstantOf } from '../../../../../shared/dates.ts'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import type { PersonnelRecord, ProvenLine } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { employedOn, stateOn } from '../../../rules/life/state-on.ts'
import { recordWords } from '../../text-of-record.vi.ts'

const words = recordWords.head

/** The line of a part that holds on the day, in its main slot. */
export function lineOn(lines: readonly ProvenLine[], part: string, day: string): ProvenLine | undefined {
  return lines.find(
    (line) =>
      line.part === part &&
      (line.slot === '' || line.slot === 'main') &&
      line.from <= day &&
      (line.to === null || day < line.to),
  )
}

/** Name and value, in the order of the head; what is not known on the day is left out. */
export function headOn(record: PersonnelRecord, day: string) {
  const { lines, fullName } = record
  const on = (part: string) => lineOn(lines, part, day)
  // Birth holds of every day, also of one before the paper that tells it.
  const { bornOn: born, sex } = (on('person') ?? lines.findLast(({ part }) => part === 'person'))?.values ?? {}
  const [employment, use, post, rank, pay] = ['employment', 'use', 'post', 'rank', 'pay'].map(on)
  const code = (list: string, value: unknown) => (typeof value === 'string' ? nameOfCode(list, value, day) : null)
  return {
    // A name is known of days before the paper that tells it, too.
    fullName: String((on('name') ?? lines.find(({ part }) => part === 'name'))?.values.birthName ?? fullName),
    unitName: employment?.unitName ?? null,
    /** Null: there was no record yet. */
    state: day < record.openedOn || lines.length === 0 ? null : stateThen(record, day),
    photo: (on('photo')?.values.sha256 as string | undefined) ?? null,
    rows: [
      [words.manages, employment?.unitName],
      [words.uses, use?.unitName],
      [words.kind, code('person_category', employment?.values.personKind)],
      [words.post, [post?.values.title, post?.unitName].filter(Boolean).join(', ')],
      [
        words.rank,
        [
          code('rank', rank?.values.rank),
          pay && words.step(String(pay.values.step), formatCoefficient(Number(pay.values.coefficient))),
        ]
          .filter(Boolean)
          .join(', '),
      ],
      [words.born, [typeof born === 'string' && formatPartial(born), code('sex', sex)].filter(Boolean).join(', ')],
      [words.staffNumber, on('file')?.values.staffNumber],
      [words.citizenId, on('citizen-id')?.values.number],
    ].filter((row): row is [string, string] => Boolean(row[1])),
  }
}

const stateThen = ({ steps, firstState, lines }: PersonnelRecord, day: string) =>
  stateOn(steps, firstState, lastInstantOf(day), employedOn(lines, day))
