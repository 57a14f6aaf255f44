/** What a career is made of: where somebody sits, what he lived through, and the events that come of it. */

import type { EventKind } from '../../../modules/personnel/rules/event-kinds.ts'
import type { Effect } from '../../../modules/personnel/rules/fold/effect.ts'
import type { Random } from '../random.ts'
import type { Names, Sex } from './names.ts'
import type { TrackKey } from './tracks.ts'

export type PostLevel =
  | 'CHUYEN_MON'
  | 'HO_TRO'
  | 'PHO_PHONG'
  | 'TRUONG_PHONG'
  | 'PHO_DV'
  | 'TRUONG_DV'
  | 'PHO_SO'
  | 'TRUONG_SO'
  | 'PCT_XA'
  | 'CT_XA'

/** An agency that managed people of this seat from a day on; null: from the beginning. */
export interface Stay {
  unitId: number
  name: string
  from: string | null
  by: 'transfer' | 'rotate' | 'rearrange'
}

/** A place in the province of today, and the agencies before it. */
export interface Seat {
  stays: readonly Stay[]
  division: { unitId: number; name: string } | null
  track: TrackKey
  post: PostLevel
  title: string
  /** How he is counted before the two-tier reform, where that was otherwise. */
  kindBefore?: string
  /** Where he is seconded to. */
  secondedTo?: { unitId: number; name: string }
  /** Somebody who sat here and left. */
  left?: Leaving
}

export type Leaving = 'retire' | 'resign' | 'death' | 'dismiss' | 'leave-system'

export interface Paper {
  about: string
  decidedOn: string
  by: 'province' | 'agency'
  /** The agency that issues it. */
  agency: string
}

export interface CareerEvent {
  kind: EventKind
  effectiveOn: string
  effects: readonly Effect[]
  /** Null: told by the person, or entered without its decision. */
  paper: Paper | null
}

/** What all parts of a career are told from. */
export interface Spine {
  random: Random
  names: Names
  seat: Seat
  /** Places people come from: 'xã …, huyện …, tỉnh …'. */
  places: readonly string[]
  today: string
  fullName: string
  sex: Sex
  /** As the paper names it; the day the law counts from is `firstDay` of it. */
  bornOn: string
  recruitedOn: string
  /** The day probation was over; where there is none, the first day. */
  provenOn: string
  retiresOn: string
  left: { on: string; kind: Leaving } | null
  /** The first day that is not told of: today, or the day he left. */
  until: string
}

export const agencyOn = ({ seat }: Pick<Spine, 'seat'>, day: string): Stay =>
  seat.stays.findLast(({ from }) => from === null || from <= day) ?? (seat.stays[0] as Stay)
