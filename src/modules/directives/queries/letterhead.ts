/** Whose paper it is: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2 (agency and its superior) and II.4 (place). */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitName, unitOn } from '../../organization/index.ts'

interface Letterhead {
  agency: string
  above?: string
  place: string
}

const committee = (fullName: string) => `Ủy ban nhân dân ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`

async function headOf(tx: Tx, unitId: number, day: string): Promise<Letterhead> {
  const unit = await unitOn(tx, unitId, day)
  // An office that ended still prints under its last name.
  if (!unit) return { agency: (await unitName(tx, unitId, day)) ?? '', place: '' }
  if (['province', 'district', 'commune'].includes(unit.level))
    return { agency: committee(unit.fullName), place: unit.name }
  const parent = unit.parentId === null ? null : await unitOn(tx, unit.parentId, day)
  if (!parent) return { agency: unit.fullName, place: '' }
  const isOfCommittee = ['province', 'district', 'commune'].includes(parent.level)
  return isOfCommittee
    ? { agency: unit.fullName, above: committee(parent.fullName), place: parent.name }
    : { agency: unit.fullName, above: parent.fullName, place: '' }
}

/** Of whoever prints. */
export const ownLetterhead = async ({ tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>): Promise<Letterhead> =>
  actor.unitId === null ? { agency: '', place: '' } : headOf(tx, actor.unitId, dayIn(now))
