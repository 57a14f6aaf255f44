/** What an event amounts to among the acts a freeze order may stop, whatever it is called: a clerk made a civil servant is taken in. */
import { firstDay } from '../../../shared/partial-days.ts'
import type { PersonnelAct, Worker } from '../../../shared/personnel-acts.ts'
import { isLeading } from './events/posts.ts'
import type { Effect, Line, SetEffect } from './fold/effect.ts'
import type { Value, Values } from './parts.ts'

export interface Act {
  act: PersonnelAct
  worker: Worker | null
  /** Where the person is managed, or goes. */
  unitId: number
  fromId: number | null
  day: string
}

export interface ActingEvent {
  kind: string
  effectiveOn: string
  effects: readonly Effect[]
}

const workerOf: Readonly<Record<string, Worker>> = {
  CAN_BO: 'cadre',
  CONG_CHUC: 'civil-servant',
  VIEN_CHUC: 'public-employee',
  HOP_DONG_HO_TRO: 'contract',
  HOP_DONG_CHUYEN_MON: 'contract',
  KHONG_CHUYEN_TRACH: 'part-time',
  CAN_BO_XA_CU: 'commune-staff',
}

const BY_KIND: Readonly<Record<string, PersonnelAct>> = {
  recruit: 'recruit',
  receive: 'take-in',
  transfer: 'move',
  rotate: 'rotate',
  rearrange: 'move',
  reappoint: 'reappoint',
  'change-rank': 'raise-rank',
  'career-band': 'band',
}
const MOVING: ReadonlySet<string> = new Set(['transfer', 'rotate', 'rearrange'])
/** Whoever comes by them comes without an examination; who is elected is neither recruited nor taken in. */
const TAKEN_IN: ReadonlySet<Value | undefined> = new Set(['TIEP_NHAN', 'CHUYEN_NGANH'])
const PARTS: ReadonlySet<string> = new Set(['recruitment', 'employment', 'post', 'use'])

/** Where it says no, nothing need be asked of the record. */
export const mayAct = ({ kind, effects }: ActingEvent): boolean =>
  kind in BY_KIND || effects.some(({ op, part }) => op === 'set' && PARTS.has(part))

interface Setting {
  /** What the other events of the record say. */
  lines: readonly Line[]
  /** Out of a list: what is told of the day of the list began whenever it began. */
  isListed: boolean
}

export function actsBy(event: ActingEvent, { lines, isListed }: Setting): Act[] {
  const { kind, effectiveOn, effects } = event
  const sets = effects.filter((effect): effect is SetEffect => effect.op === 'set')
  const said = (part: string) => sets.find((effect) => effect.part === part)
  const held = (part: string, day: string, slot = '') =>
    lines.find((one) => one.part === part && one.slot === slot && one.from <= day && (one.to === null || day < one.to))
      ?.values
  const employed = { ...held('employment', effectiveOn), ...said('employment')?.values }
  const asOf = (day: string) => ({ ...held('employment', day), ...said('employment')?.values })
  const made = (act: PersonnelAct, { unitId, personKind }: Values, day = effectiveOn, fromId: unknown = null): Act[] =>
    typeof unitId === 'number'
      ? [
          {
            act,
            unitId,
            day,
            worker: workerOf[String(personKind)] ?? null,
            fromId: typeof fromId === 'number' ? fromId : null,
          },
        ]
      : []
  const was = held('employment', effectiveOn) ?? {}

  const joining = (): Act[] => {
    if (kind === 'recruit' || kind === 'receive') return made(BY_KIND[kind] as PersonnelAct, employed)
    const first = kind === 'declare' ? said('recruitment')?.values : undefined
    if (typeof first?.recruitedOn === 'string' && first.method !== 'BAU_CU') {
      const day = firstDay(first.recruitedOn)
      return made(TAKEN_IN.has(first.method) ? 'take-in' : 'recruit', asOf(day), day)
    }
    const becomes = said('employment')?.values.personKind
    const isOther = becomes !== undefined && was.personKind !== undefined && becomes !== was.personKind
    // Luật 80/2025/QH15: civil servants of communes go on as civil servants from 1/7/2025, taken in by nobody.
    if (was.personKind === 'CAN_BO_XA_CU') return []
    return isOther && (becomes === 'CONG_CHUC' || becomes === 'VIEN_CHUC') ? made('take-in', employed) : []
  }

  const moving = (): Act[] => {
    const use = said('use')?.values
    if (kind === 'second' && use) return made('second', { ...employed, unitId: use.unitId ?? null })
    const act = BY_KIND[kind]
    if (act === undefined || !MOVING.has(kind) || employed.unitId === was.unitId) return []
    return made(act, employed, effectiveOn, was.unitId)
  }

  const leading = (): Act[] =>
    sets
      .filter(({ part, values }) => part === 'post' && isLeading(values))
      .flatMap((effect) => {
        if (kind !== 'declare') return begins(effect) ? made('appoint', employed) : []
        const day = effect.values.appointedOn ?? (isListed ? null : effect.from)
        return typeof day === 'string' ? made('appoint', asOf(firstDay(day)), firstDay(day)) : []
      })
  /** Said again as it was, of another unit or until another day, it is no appointment. */
  const begins = ({ slot, values }: SetEffect) => {
    if (kind === 'appoint-post') return true
    if (kind === 'reappoint' || kind === 'extend-post') return false
    const before = held('post', effectiveOn, slot) ?? {}
    const isAsBefore = before.title === values.title && before.rankOfPost === values.rankOfPost
    return !isAsBefore || kind === 'transfer' || kind === 'rotate'
  }

  const raising = (): Act[] =>
    ['reappoint', 'change-rank', 'career-band'].includes(kind) ? made(BY_KIND[kind] as PersonnelAct, employed) : []

  return [...joining(), ...moving(), ...leading(), ...raising()]
}
