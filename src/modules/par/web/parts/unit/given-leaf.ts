/** A criterion as work inside the unit: whose it is, until when, whether it is done. */
import type { Day } from '../../../../../shared/dates.ts'
import { compareVietnamese } from '../../../../../shared/vietnamese.ts'
import type { Assignment } from '../../../contract.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { type Standing, standingOf } from '../../../rules/unit/assignment.ts'
import { reviewState } from '../../../rules/unit/review.ts'
import { draftOf, isDone, leafState } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

export interface GivenLeaf {
  place: LeafPlace
  assignment: Assignment | null
  standing: Standing
}

/** 'Trần Thị Lan (Phòng Ngân sách)', 'Phòng Ngân sách'. */
export const whomInWords = ({ personName, room }: Pick<Assignment, 'personName' | 'room'>): string =>
  personName === null ? (room ?? '') : room === null ? personName : `${personName} (${room})`

/** Of what the unit scores; sent back is not done. */
export function givenLeaves(places: readonly LeafPlace[], today: Day): GivenLeaf[] {
  return places
    .filter(({ rule, leaf }) => isScoredByUnit(rule) && leaf.exemption === null)
    .map((place) => {
      const { assignment } = place.leaf
      const done = isDone(leafState(place, draftOf(place))) && reviewState(place.leaf) !== 'sent-back'
      return { place, assignment, standing: standingOf(assignment?.dueOn ?? null, done, today) }
    })
}

export interface WorkRow {
  key: string
  name: string
  kind: 'person' | 'room' | 'free'
  assigned: number
  done: number
  late: number
  soon: number
  open: number
  /** Of what is not done. */
  nextDue: string | null
}

const keyOf = (assignment: Assignment | null): Pick<WorkRow, 'key' | 'name' | 'kind'> => {
  if (assignment === null) return { key: '', name: '', kind: 'free' }
  const { accountId, personName, room } = assignment
  return accountId === null
    ? { key: `room ${room}`, name: room ?? '', kind: 'room' }
    : { key: accountId, name: personName ?? '', kind: 'person' }
}

/** By person and room, whoever is late first; what nobody has stands last. */
export function workRows(leaves: readonly GivenLeaf[]): WorkRow[] {
  const rows = [...Map.groupBy(leaves, ({ assignment }) => keyOf(assignment).key).values()].map((own): WorkRow => {
    const count = (standing: Standing) => own.filter((leaf) => leaf.standing === standing).length
    const due = own.flatMap(({ standing, assignment }) => (standing === 'done' ? [] : (assignment?.dueOn ?? [])))
    return {
      ...keyOf(own[0]?.assignment ?? null),
      assigned: own.length,
      done: count('done'),
      late: count('late'),
      soon: count('due-soon'),
      open: count('open'),
      nextDue: due.toSorted()[0] ?? null,
    }
  })
  return rows.toSorted(
    (a, b) =>
      Number(a.kind === 'free') - Number(b.kind === 'free') ||
      b.late - a.late ||
      b.soon - a.soon ||
      compareVietnamese(a.name, b.name),
  )
}
