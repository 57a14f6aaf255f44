/** What is typed and not saved yet, part by part; and what of it differs from the record. */
import { addDays } from '../../../../../shared/dates.ts'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import type { LineProof, PartChange, ProvenLine } from '../../../contract.ts'
import { CURRICULUM, datingOf, type Section } from '../../../rules/curriculum.ts'
import { type Field, partOf, type Values } from '../../../rules/parts.ts'
import { textOf, valueFrom } from './field-text.ts'
import { parsePartial } from './parse-partial.ts'

export interface DraftLine {
  key: string
  /** The line it began as. */
  of: Pick<ProvenLine, 'row' | 'slot' | 'from' | 'values'> | null
  slot: string
  from: string
  to: string
  texts: Readonly<Record<string, string>>
  /** Named for it and not saved yet; null: none any more; left out: it rests on what it rested on. */
  proof?: DraftProof | null | undefined
}

/** With what is shown of it. */
export type DraftProof = LineProof & { title: string }

export type Draft = Readonly<Record<string, readonly DraftLine[]>>

/** Where the screen shows the error of a sent line. */
export interface Sent {
  part: string
  key: string
}

export const typedFields = (part: string): readonly Field[] =>
  partOf(part).fields.filter(({ type }) => type !== 'image' && type !== 'unit')

export function blankLine(part: string, key: string, more: Partial<DraftLine> = {}): DraftLine {
  const texts = Object.fromEntries(typedFields(part).map((field) => [field.key, '']))
  return { key, of: null, slot: '', from: '', to: '', texts, ...more }
}

function drawnLine(line: ProvenLine): DraftLine {
  const { row, slot, from, to, values } = line
  return {
    key: line.id,
    of: { row, slot, from, values },
    slot,
    from: formatPartial(String(values.from ?? from)),
    to: partOf(line.part).mode === 'rows' && to !== null ? lastDay(to, values) : '',
    texts: Object.fromEntries(typedFields(line.part).map((field) => [field.key, textOf(field, values[field.key])])),
  }
}

const lastDay = (to: string, values: Values): string =>
  formatPartial(typeof values.to === 'string' ? values.to : addDays(to, -1))

/** The form as the record fills it on the day. */
export const drawn = (lines: readonly ProvenLine[], sections: readonly Section[], day: string): Draft =>
  Object.fromEntries(
    sections.map(({ part, isTable }) => {
      const own = lines.filter((line) => line.part === part.key)
      if (isTable) return [part.key, own.map(drawnLine)]
      const now = own.find(({ from, to }) => from <= day && (to === null || day < to)) ?? own.at(-1)
      return [part.key, [now ? drawnLine(now) : blankLine(part.key, 'new')]]
    }),
  )

export const isBlank = ({ from, to, texts }: DraftLine): boolean =>
  from === '' && to === '' && Object.values(texts).every((text) => text.trim() === '')

/** A line that says the same may still name another paper. */
const isSame = (a: DraftLine, b: DraftLine): boolean => a.proof === undefined && saysSame(a, b)

const saysSame = (a: DraftLine, b: DraftLine): boolean =>
  a.from === b.from && a.to === b.to && Object.entries(a.texts).every(([field, text]) => text.trim() === b.texts[field])

interface Diffing {
  draft: Draft
  lines: readonly ProvenLine[]
  sections?: readonly Section[]
  day: string
  declaredOn: string
}

/** What of the draft differs from the record, ready to be sent; `sent` names the draft line of each line in order. */
export function changesOf({ draft, lines, sections = CURRICULUM, day, declaredOn }: Diffing) {
  const before = drawn(lines, sections, day)
  const thisYear = Number(day.slice(0, 4))
  const person = draft.person?.[0]
  const bornOn = person ? parsePartial(person.texts.bornOn ?? '', thisYear) : null
  const changes: PartChange[] = []
  const sent: Sent[] = []
  for (const { part, isTable } of sections) {
    const [was, now] = [before[part.key] ?? [], draft[part.key] ?? []]
    const changed = now.filter((line) => {
      const old = was.find(({ key }) => key === line.key)
      return old ? !isSame(line, old) : !isBlank(line)
    })
    const told = changed.filter((line) => !isBlank(line))
    const gone = was.filter(({ key, of }) => of !== null && !now.some((line) => line.key === key && !isBlank(line)))
    if (told.length === 0 && gone.length === 0) continue
    changes.push({
      part: part.key,
      basis: lines.filter((line) => line.part === part.key).map(({ id }) => id),
      lines: told.map((line) => {
        const old = was.find(({ key }) => key === line.key)
        const said =
          old?.of && saysSame(line, old)
            ? asItStands(old, old.of, thisYear)
            : typedLine(part.key, line, { isTable, bornOn, declaredOn, thisYear })
        return { ...said, ...proofOf(line) }
      }),
      removed: gone.flatMap(({ of }) => (of ? [{ row: of.row, slot: of.slot, from: of.from }] : [])),
    })
    sent.push(...told.map(({ key }) => ({ part: part.key, key })))
  }
  return { changes, sent }
}

/** Only its proof is another: the line itself stays word for word. */
const asItStands = (
  { slot, to }: DraftLine,
  { row, from, values }: NonNullable<DraftLine['of']>,
  thisYear: number,
) => ({
  row,
  was: from,
  slot,
  from: String(values.from ?? from),
  values: kept(values),
  to: to === '' ? null : (parsePartial(to, thisYear) ?? to),
})

function proofOf({ proof }: DraftLine): { proof?: LineProof | null } {
  if (proof === undefined) return {}
  if (proof === null) return { proof }
  const { title: _, ...named } = proof
  return { proof: named }
}

interface Typing {
  isTable: boolean
  bornOn: string | null
  declaredOn: string
  thisYear: number
}

function typedLine(part: string, line: DraftLine, { isTable, bornOn, declaredOn, thisYear }: Typing) {
  const typed = Object.fromEntries(
    typedFields(part).map((field) => {
      const text = line.texts[field.key] ?? ''
      // What is no value is sent as typed: the server says what is wrong with it, at its field.
      return [field.key, valueFrom(field, text, thisYear) ?? (text.trim() === '' ? null : text)]
    }),
  )
  const values = { ...kept(line.of?.values), ...typed }
  const was = line.of?.from ?? null
  const dated = isTable
    ? { from: rowFrom(part, line, values, declaredOn, thisYear), corrects: was !== null }
    : datingOf(part, { values, bornOn, declaredOn, was })
  const end = part === 'quality' ? `${values.year}-12-31` : parsePartial(line.to, thisYear)
  return {
    row: dated.corrects ? (line.of?.row ?? null) : null,
    was: dated.corrects ? was : null,
    slot: line.slot,
    from: dated.from,
    to: line.to.trim() === '' && part !== 'quality' ? null : (end ?? line.to),
    values,
  }
}

/** The days as the paper names them belong to the line, not to its values. */
function kept(values: Values | undefined): Values {
  const { from: _, to: __, ...rest } = values ?? {}
  return rest
}

/** A rating is of its year; what is typed without a day is known since it was declared. */
function rowFrom(part: string, line: DraftLine, values: Values, declaredOn: string, thisYear: number): string {
  if (part === 'quality') return `${values.year}-01-01`
  if (line.from.trim() === '') return part === 'commendation' && values.year ? String(values.year) : declaredOn
  return parsePartial(line.from, thisYear) ?? line.from
}

/** The draft over lines that others changed meanwhile: a typed line goes on from what now stands in its place. */
export function rebased(draft: Draft, fresh: Draft, saved: ReadonlySet<string>): Draft {
  return Object.fromEntries(
    Object.entries(fresh).map(([part, lines]) => {
      const own = draft[part]
      if (own === undefined || saved.has(part)) return [part, lines]
      const typed = own.map((line) => {
        const now = lines.find(({ of }) => of && line.of && of.slot === line.of.slot && of.from === line.of.from)
        return now ? { ...line, key: now.key, of: now.of } : { ...line, of: null }
      })
      return [part, [...typed, ...lines.filter(({ of, key }) => of && !typed.some((line) => line.key === key))]]
    }),
  )
}
