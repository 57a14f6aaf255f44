/** Who the rows of a list are on file. */
import type { Call } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { peopleOnFile, takenNumbers } from '../../personnel/index.ts'
import type { Draft, Finding } from '../rules/people/draft.ts'
import { matcherOf, type OnFile, twiceIn } from '../rules/people/match.ts'
import { type HeldList, personsBefore } from './sent-list.ts'

export interface MatchedRow {
  draft: Draft
  /** Null: nobody on file. */
  recordId: string | null
  candidates: readonly OnFile[]
  /** Of who it is; what is wrong with its cells the draft says. */
  findings: Finding[]
}

/** A person who is on file twice in one list is taken once. */
export async function matchedRows(call: Call, drafts: readonly Draft[], held: HeldList): Promise<MatchedRow[]> {
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
    return { draft, recordId, candidates, findings: [...findings, ...twin] }
  })
}

const ofRow = { column: null, written: '', offers: [], isNote: false } as const
