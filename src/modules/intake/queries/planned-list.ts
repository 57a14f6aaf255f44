/** What carrying out a list would write: for each row who it is on file, what is new there, and what stands in the way. */
import type { Call } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import {
  type Effect,
  implausible,
  linesOf,
  partOf,
  peopleOnFile,
  personnelProblem,
  takenNumbers,
  valueInWords,
} from '../../personnel/index.ts'
import type { IntakeReason } from '../refusals.vi.ts'
import { namesPeople } from '../rules/head/head.ts'
import { type Differing, differenceOf, type KnownFact } from '../rules/people/difference.ts'
import { type Draft, type DraftFact, type Finding, isWrong } from '../rules/people/draft.ts'
import { matcherOf, type OnFile, twiceIn } from '../rules/people/match.ts'
import { columnOf } from '../rules/people/targets.ts'
import { type ReadList, readList } from './read-list.ts'
import { type HeldList, personsBefore } from './sent-list.ts'

export interface PlannedRow {
  draft: Draft
  fate: 'new' | 'changed' | 'same' | 'wrong'
  recordId: string | null
  adds: readonly DraftFact[]
  findings: readonly Finding[]
  candidates: readonly OnFile[]
}

export interface PlannedList extends ReadList {
  planned: PlannedRow[]
  obstacles: IntakeReason[]
}

export async function plannedList(call: Call, held: HeldList): Promise<PlannedList> {
  const read = await readList(call, held)
  const matched = await matchedRows(call, read.drafts, held)
  const lines = Map.groupBy(
    await linesOf(call.tx, [...new Set(matched.flatMap(({ recordId }) => recordId ?? []))]),
    ({ recordId }) => recordId,
  )
  const planned = matched.map((row): PlannedRow => {
    const known = lines.get(row.recordId ?? '') ?? []
    const { adds, differs } = differenceOf(row.draft.facts, known as unknown as KnownFact[])
    const untrue = isWrong(row)
      ? []
      : implausible(known, adds.map(effectOf), read.when).map((why) => untrueFinding(why, adds))
    const findings = [...row.findings, ...differs.map(differing), ...untrue]
    const fate = isWrong({ findings }) ? 'wrong' : row.recordId === null ? 'new' : adds.length > 0 ? 'changed' : 'same'
    return { ...row, fate, adds, findings }
  })
  return { ...read, planned, obstacles: obstaclesOf(read, held, planned) }
}

/** A person who is on file twice in one list is taken once. */
async function matchedRows(call: Call, drafts: readonly Draft[], held: HeldList) {
  const numbers = drafts.flatMap(({ citizenId }) => citizenId ?? [])
  const names = [...new Set(drafts.map(({ fullName }) => fold(fullName)).filter((name) => name !== ''))]
  const people = await peopleOnFile(call.tx, { names, numbers })
  const seen = new Set(people.flatMap(({ citizenId }) => citizenId ?? []))
  const taken = await takenNumbers(
    call.tx,
    numbers.filter((number) => !seen.has(number)),
  )
  const persons = new Map(
    [...(await personsBefore(call.tx, held)), ...held.reading.persons].map(({ row, is }) => [row - 1, is]),
  )
  const match = matcherOf({ people, taken, said: (row) => persons.get(row) })
  const twice = twiceIn(drafts)
  const claimed = new Map<string, number>()
  return drafts.map((draft) => {
    const again = twice.get(draft.row)
    const { recordId, candidates, findings } = again
      ? { recordId: null, candidates: [], findings: [again] }
      : match(draft)
    const other = recordId === null ? undefined : claimed.get(recordId)
    if (recordId !== null && other === undefined) claimed.set(recordId, draft.row)
    const twin: Finding[] =
      other === undefined ? [] : [{ ...ofRow, why: { reason: 'intake.person-twice', params: { row: other + 1 } } }]
    return { draft, recordId, candidates, findings: [...draft.findings, ...findings, ...twin] }
  })
}

const ofRow = { column: null, written: '', offers: [], isNote: false } as const

export const effectOf = ({ part, slot, from, to, values }: DraftFact): Effect => ({
  op: 'set',
  part,
  slot,
  from,
  to,
  values,
})

/** What cannot be true of anybody, in the record's own words, at the column that says it. */
function untrueFinding(why: ReturnType<typeof implausible>[number], adds: readonly DraftFact[]): Finding {
  const [index = '', field] = (why.at ?? '').split('.')
  const part = adds[Number(index)]?.part
  const column = field === 'from' && part === 'pay' ? 'step_date' : columnOf(part ?? '', field ?? '')
  return {
    ...{ column, written: '', offers: [], isNote: false },
    why: { reason: 'intake.untrue', params: { why: personnelProblem(why).sentence } },
  }
}

function differing({ part, field, was, told }: Differing): Finding {
  const { fields, label } = partOf(part)
  const known = fields.find(({ key }) => key === field)
  const inWords = (value: string | number | null) =>
    known === undefined || value === null ? 'trống' : valueInWords(known, value, '9999-12-31', String)
  return {
    ...{ column: null, written: '', offers: [], isNote: true },
    why: {
      reason: part === 'employment' ? 'intake.by-decision' : 'intake.differs',
      params: { label: known?.label.split(' / ')[0] ?? label, was: inWords(was), told: inWords(told) },
    },
  }
}

function obstaclesOf({ head }: ReadList, { reading }: HeldList, planned: readonly PlannedRow[]): IntakeReason[] {
  const count = (...fates: PlannedRow['fate'][]) => planned.filter(({ fate }) => fates.includes(fate)).length
  const wrong = count('wrong')
  return [
    ...(namesPeople(head.columns) ? [] : [{ reason: 'intake.no-name-column' } as const]),
    ...(reading.day === null ? [{ reason: 'intake.no-day' } as const] : []),
    ...(wrong > 0 && !reading.skipsWrong ? [{ reason: 'intake.rows-wrong', params: { count: wrong } } as const] : []),
    ...(wrong < planned.length && count('new', 'changed') === 0 ? [{ reason: 'intake.nothing' } as const] : []),
  ]
}
