/** What carrying out a list would write: for each row who it is on file, what is new there, and what stands in the way. */
import type { Call } from '../../../platform/http/call.ts'
import {
  type FoundAct,
  holdRecords,
  implausible,
  type KnownLine,
  linesOf,
  type SaidEvent,
  saidEvents,
  sentenceOfFreeze,
} from '../../personnel/index.ts'
import type { IntakeReason } from '../refusals.vi.ts'
import { namesPeople } from '../rules/head/head.ts'
import { type Difference, differenceOf } from '../rules/people/difference.ts'
import { type Draft, type Finding, isWrong } from '../rules/people/draft.ts'
import { type Blank, filledEffects, filledFacts, mayFill } from '../rules/people/filling.ts'
import { bandedOn } from '../rules/people/pay.ts'
import { columnOf } from '../rules/people/targets.ts'
import { differing, untrueFinding } from './findings.ts'
import { frozenRows } from './frozen-rows.ts'
import { type MatchedRow, matchedRows } from './matched-rows.ts'
import { effectOf, type PlannedRow } from './planned-row.ts'
import { type ReadList, readList } from './read-list.ts'
import type { HeldList } from './sent-list.ts'

export interface PlannedList extends ReadList {
  planned: PlannedRow[]
  /** What freeze orders stop of it. */
  stopped: FoundAct[]
  obstacles: IntakeReason[]
}

/** @param isHeld nobody else writes into the records found until this transaction ends: they are about to be written. */
export async function plannedList(call: Call, held: HeldList, { isHeld = false } = {}): Promise<PlannedList> {
  const read = await readList(call, held)
  const matched = await matchedRows(call, read.drafts, held)
  const found = [...new Set(matched.flatMap(({ recordId }) => recordId ?? []))]
  if (isHeld) await holdRecords(call.tx, found)
  const lines = Map.groupBy(await linesOf(call.tx, found), ({ recordId }) => recordId)
  const drafts = bandedAgain(read, matched, lines)
  const compared = matched.map((row) => {
    const known = lines.get(row.recordId ?? '') ?? []
    const draft = drafts.get(row.draft.row) ?? row.draft
    return {
      row: { ...row, draft, findings: [...draft.findings, ...row.findings] },
      known,
      ...differenceOf(draft.facts, known),
    }
  })
  const said = await saidEvents(call.tx, [
    ...new Set(compared.flatMap(({ blanks }) => blanks.map(({ line }) => line.row))),
  ])
  const wanted = new Set(held.reading.fills)
  const rows = compared.map((one) => plannedRow(one, { said, wanted, when: read.when }))
  const { planned, stopped } = await frozenRows(call.tx, rows)
  return { ...read, planned, stopped, obstacles: [...obstaclesOf(read, held, planned), ...frozenOf(held, stopped)] }
}

/** Steps of whoever is paid by another group than his title's are those of that group: told only once it is known who he is. */
function bandedAgain(
  { readAgain, day }: ReadList,
  matched: readonly MatchedRow[],
  lines: ReadonlyMap<string, readonly KnownLine[]>,
): ReadonlyMap<number, Draft> {
  const banded = new Map(
    matched.flatMap(({ draft, recordId }) => {
      const found = bandedOn(day, lines.get(recordId ?? '') ?? [])
      return found ? [[draft.row, found] as const] : []
    }),
  )
  return new Map(banded.size === 0 ? [] : readAgain(banded).map((draft) => [draft.row, draft] as const))
}

interface Compared extends Difference<KnownLine> {
  row: MatchedRow
  known: readonly KnownLine[]
}

interface Planning {
  said: ReadonlyMap<string, SaidEvent>
  wanted: ReadonlySet<string>
  when: ReadList['when']
}

function plannedRow({ row, known, adds, differs, blanks }: Compared, { said, wanted, when }: Planning): PlannedRow {
  const may = Map.groupBy(blanks, ({ line, field }) => {
    if (!mayFill(said.get(line.row))) return 'proven'
    return wanted.has(columnOf(line.part, field) ?? '') ? 'filled' : 'left'
  })
  const [proven = [], fills = [], left = []] = (['proven', 'filled', 'left'] as const).map((way) => may.get(way))
  const told = ({ line: { part }, field, told: value }: Blank) => ({ part, field, was: null, told: value })
  const facts = [...adds, ...filledFacts(fills)]
  const others = known.filter((line) => !fills.some((fill) => fill.line === line))
  const untrue = isWrong(row)
    ? []
    : implausible(others, facts.map(effectOf), when).map((why) => untrueFinding(why, facts))
  const findings = [
    ...row.findings,
    ...[...differs, ...proven.map(told)].map((one) => differing(one)),
    ...left.map((blank) => differing(told(blank), true)),
    ...untrue,
  ]
  return {
    ...row,
    adds,
    fills,
    findings,
    blanks: [...left, ...fills],
    amends: amended(fills, said),
    fate: fateOf({ ...row, findings }, facts.length > 0),
  }
}

const fateOf = (row: { findings: Finding[]; recordId: string | null }, isMore: boolean) =>
  isWrong(row) ? 'wrong' : row.recordId === null ? 'new' : isMore ? 'changed' : 'same'

/** The events behind the blanks, as they say the lines filled. */
function amended(fills: readonly Blank[], said: ReadonlyMap<string, SaidEvent>): SaidEvent[] {
  return [...Map.groupBy(fills, ({ line }) => line.row)].flatMap(([row, own]) => {
    const event = said.get(row)
    return event ? [{ ...event, effects: filledEffects(event.effects, own) }] : []
  })
}

function obstaclesOf({ head }: ReadList, { reading }: HeldList, planned: readonly PlannedRow[]): IntakeReason[] {
  const count = (...fates: PlannedRow['fate'][]) => planned.filter(({ fate }) => fates.includes(fate)).length
  const wrong = count('wrong')
  return [
    ...(namesPeople(head.columns) ? [] : [{ reason: 'intake.no-name-column' } as const]),
    ...(reading.day === null ? [{ reason: 'intake.no-day' } as const] : []),
    ...(wrong > 0 && !reading.skipsWrong ? [{ reason: 'intake.rows-wrong', params: { count: wrong } } as const] : []),
    ...(wrong < planned.length && count('new', 'changed') === 0 ? [nothingToWrite(planned)] : []),
  ]
}

/** The order is named where the rows that it stops are not left out by choice. */
const frozenOf = ({ reading }: HeldList, [first, ...rest]: readonly FoundAct[]): IntakeReason[] =>
  first === undefined || reading.skipsWrong
    ? []
    : [{ reason: 'intake.frozen-rows', params: { count: rest.length + 1, why: sentenceOfFreeze(first) } }]

/** There may be more to write where somebody wants it. */
const nothingToWrite = (planned: readonly PlannedRow[]): IntakeReason =>
  planned.some(({ blanks }) => blanks.length > 0) ? { reason: 'intake.only-blanks' } : { reason: 'intake.nothing' }
