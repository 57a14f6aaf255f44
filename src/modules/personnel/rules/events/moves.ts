/** Decisions that move somebody: transfer, rotation, secondment, rearrangement of units. */
import { formatDay } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import { type Effect, sets } from '../fold/effect.ts'
import type { Values } from '../parts.ts'
import { asked, type EventRule, type Finding, given, refusal, warning } from './event-rule.ts'
import type { OnDay } from './on-day.ts'
import { allowanceEnds, isLeading, postOf, whileDisciplined } from './posts.ts'

const unitField = asked('employment', 'unitId', { key: 'toUnitId', label: 'Cơ quan, đơn vị đến', required: true })
const placeFields = [
  asked('post', 'title', { label: 'Chức vụ, chức danh ở nơi đến' }),
  asked('post', 'rankOfPost'),
  asked('post', 'unitId', { label: 'Phòng, bộ phận ở nơi đến' }),
]

/** The post held before ends when the unit is left; a place in the new unit takes its place. */
function moves(said: Values, on: OnDay): Effect[] {
  const isOther = said.toUnitId !== on.unitId
  const post = postOf({ ...said, rankOfPost: said.rankOfPost ?? 'CHUYEN_MON' })
  const held = on.at('post')
  const leaves = isOther && said.title === undefined && held !== undefined
  return [
    ...(isOther
      ? [sets('employment', on.day, { ...own(on.values('employment')), unitId: said.toUnitId ?? null })]
      : []),
    ...(said.title ? [sets('post', on.day, post, { slot: 'main' })] : []),
    ...(leaves ? [{ op: 'end', part: 'post', slot: 'main', on: on.day } as const] : []),
    ...(held && (leaves || said.title) && isLeading(held.values) && !isLeading(post) ? allowanceEnds(on, 'main') : []),
    ...(isOther && on.at('use') ? [{ op: 'end', part: 'use', slot: '', on: on.day } as const] : []),
  ]
}

const own = ({ from: _, to: __, ...values }: Values): Values => values

const sameEverything = (said: Values, on: OnDay): Finding | null =>
  said.toUnitId === on.unitId && !said.title ? refusal('personnel.moves-nowhere', {}, 'toUnitId') : null

export const transfer: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP (điều động); VBHN 10/2026',
  of: 'employed',
  fields: [unitField, ...placeFields],
  defaults: () => ({ rankOfPost: 'CHUYEN_MON' }),
  effects: moves,
  whyNot: (said, on) => [sameEverything(said, on)],
}

export const rotate: EventRule = {
  law: 'VBHN 10/2026 (NĐ 170/2025/NĐ-CP): luân chuyển ít nhất 36 tháng',
  of: 'employed',
  fields: [unitField, ...placeFields, asked('post', 'termEndsOn', { label: 'Luân chuyển đến hết ngày' })],
  defaults: (on) => ({ termEndsOn: addMonths(on.day, 36) }),
  effects: moves,
  whyNot: (said, on) => [
    sameEverything(said, on),
    whileDisciplined(on),
    typeof said.termEndsOn === 'string' && said.termEndsOn < addMonths(on.day, 36)
      ? warning('personnel.rotation-too-short', { day: formatDay(addMonths(on.day, 36)) }, 'termEndsOn')
      : null,
  ],
}

export const second: EventRule = {
  law: 'VBHN 10/2026 (NĐ 170/2025/NĐ-CP): biệt phái không quá 03 năm',
  of: 'employed',
  fields: [
    asked('use', 'unitId', { label: 'Cơ quan, đơn vị đến biệt phái', required: true }),
    asked('contract', 'until', { label: 'Biệt phái đến hết ngày', required: true }),
  ],
  defaults: (on) => ({ until: addMonths(on.day, 36) }),
  effects: (said, on) => [
    sets('use', on.day, { unitId: said.unitId ?? null }, { to: (said.until ?? null) as string | null }),
  ],
  whyNot: (said, on) => [
    said.unitId === on.unitId ? refusal('personnel.seconded-home', {}, 'unitId') : null,
    typeof said.until === 'string' && said.until > addMonths(on.day, 36)
      ? warning('personnel.secondment-too-long', { day: formatDay(addMonths(on.day, 36)) }, 'until')
      : null,
  ],
}

export const secondEnd: EventRule = {
  law: 'VBHN 10/2026 (NĐ 170/2025/NĐ-CP)',
  of: 'employed',
  fields: [],
  effects: (_, on) => [{ op: 'end', part: 'use', slot: '', on: on.day }],
  whyNot: (_, on) => [on.at('use') ? null : refusal('personnel.not-seconded', { day: formatDay(on.day) })],
}

export const rearrange: EventRule = {
  law: 'Nghị quyết, quyết định sắp xếp tổ chức bộ máy',
  of: 'employed',
  fields: [unitField, ...placeFields],
  defaults: (on) => ({
    ...given({ title: on.values('post').title, rankOfPost: on.values('post').rankOfPost }),
  }),
  effects: (said, on) => {
    const { from: _, to: __, termEndsOn, appointedOn, ...held } = on.values('post')
    const keeps = said.title === held.title ? given({ termEndsOn, appointedOn }) : {}
    return [
      sets('employment', on.day, { ...own(on.values('employment')), unitId: said.toUnitId ?? null }),
      ...(said.title ? [sets('post', on.day, { ...postOf(said), ...keeps }, { slot: 'main' })] : []),
    ]
  },
  whyNot: (said, on) => [said.toUnitId === on.unitId ? refusal('personnel.moves-nowhere', {}, 'toUnitId') : null],
}
