/** Who on file a row is about: by number of identity, else by name and day of birth; where that leaves a doubt, somebody says. */
import { formatPartial } from '../../../../shared/partial-days.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import type { Draft, Finding } from './draft.ts'

export interface OnFile {
  recordId: string
  fullName: string
  nameKey: string
  bornOn: string | null
  citizenId: string | null
}

export interface Match {
  /** Null: nobody on file. */
  recordId: string | null
  candidates: readonly OnFile[]
  findings: Finding[]
}

interface Known {
  people: readonly OnFile[]
  /** Numbers that records out of reach hold. */
  taken: ReadonlySet<string>
  /** What somebody said of the row. */
  said: (row: number) => string | undefined
}

type Wrong = Omit<Finding, 'isNote' | 'written'>

export function matcherOf({ people, taken, said }: Known): (draft: Draft) => Match {
  const byNumber = new Map(people.flatMap((one) => (one.citizenId === null ? [] : [[one.citizenId, one] as const])))
  const byName = Map.groupBy(people, ({ nameKey }) => nameKey)

  return (draft) => {
    const { citizenId, fullName, bornOn, row } = draft
    const answer = said(row)
    const held = citizenId === null ? undefined : byNumber.get(citizenId)
    if (held) {
      if (held.nameKey === fold(fullName) || answer === held.recordId) return known(held)
      return wrong(
        { column: 'national_id', why: { reason: 'intake.id-of-other', params: { name: held.fullName } }, offers: [] },
        draft,
      )
    }
    if (citizenId !== null && taken.has(citizenId))
      return wrong({ column: 'national_id', why: { reason: 'intake.id-taken' }, offers: [] }, draft)
    const named = (byName.get(fold(fullName)) ?? []).filter((one) => mayBe(one, draft))
    if (answer === 'new' || named.length === 0) return { recordId: null, candidates: [], findings: [] }
    const chosen = named.find(({ recordId }) => recordId === answer)
    if (chosen) return known(chosen)
    const [only, other] = named
    if (only && !other && bornOn?.length === 10 && only.bornOn === bornOn) return known(only)
    const params = { name: only?.fullName ?? '', born: formatPartial(only?.bornOn ?? '') }
    return {
      ...wrong({ column: null, why: { reason: 'intake.maybe-known', params }, offers: [] }, draft),
      candidates: named,
    }
  }
}

const known = ({ recordId }: OnFile): Match => ({ recordId, candidates: [], findings: [] })
const wrong = (finding: Wrong, { citizenId }: Draft): Match => ({
  recordId: null,
  candidates: [],
  findings: [{ ...finding, written: finding.column === null ? '' : (citizenId ?? ''), isNote: false }],
})

/** As far as both tell: a year does not contradict a day of it; two numbers of twelve digits are two people. */
function mayBe({ bornOn, citizenId }: OnFile, draft: Draft): boolean {
  if (citizenId?.length === 12 && draft.citizenId?.length === 12) return false
  if (bornOn === null || draft.bornOn === null) return true
  return bornOn.startsWith(draft.bornOn) || draft.bornOn.startsWith(bornOn)
}

/** One person, two rows: the first is taken, the others say so. */
export function twiceIn(drafts: readonly Draft[]): Map<number, Finding> {
  const first = new Map<string, number>()
  const found = new Map<number, Finding>()
  for (const { row, citizenId, fullName, bornOn } of drafts) {
    if (fullName === '') continue
    const key = citizenId ?? `${fold(fullName)} ${bornOn}`
    const other = first.get(key)
    if (other === undefined) first.set(key, row)
    else
      found.set(row, {
        column: citizenId === null ? null : 'national_id',
        written: citizenId ?? '',
        offers: [],
        isNote: false,
        why: { reason: citizenId === null ? 'intake.person-twice' : 'intake.id-twice', params: { row: other + 1 } },
      })
  }
  return found
}
