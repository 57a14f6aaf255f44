/** The decision that places a public employee in a career band: NĐ 232/2026/NĐ-CP Điều 18. */
import { formatCoefficient } from '../../../../shared/coefficients.ts'
import { formatDay } from '../../../../shared/dates.ts'
import { itemOf, nameOfCode, type Rank } from '../catalogues.ts'
import { type SetEffect, sets } from '../fold/effect.ts'
import { type Banded, careerBand } from '../law/career-band.ts'
import { provisionOn } from '../law/provision.ts'
import type { Working } from '../law/working.ts'
import type { Values } from '../parts.ts'
import { scaleOf, scalePaid } from '../pay-scale.ts'
import { asked, type EventRule, type Finding, given, refusal, warning } from './event-rule.ts'
import type { OnDay } from './on-day.ts'

/** null: the record tells no rank and step of a known group. */
export function bandingOn(on: OnDay): Working<Banded> | null {
  const pay = on.at('pay')
  const { rank, step, coefficient, overScalePercent, countedFrom } = on.values('pay')
  const item = typeof rank === 'string' ? (itemOf('rank', rank, on.day) as Rank | null) : null
  if (!pay || !item?.table || !item.group || typeof step !== 'number') return null
  return careerBand(on.law, {
    table: item.table,
    group: item.group,
    step,
    coefficient: Number(coefficient ?? 0),
    on: on.day,
    row: pay.row,
    overScalePercent: Number(overScalePercent ?? 0),
    countedFrom: String(countedFrom ?? pay.from),
  })
}

const NONE: Values = {}

export const careerBandRule: EventRule = {
  law: 'NĐ 232/2026/NĐ-CP Điều 18; TT 02/2007/TT-BNV Mục II (khi đổi nhóm lương)',
  of: 'employed',
  fields: [
    { ...asked('rank', 'band'), label: 'Bậc nghề nghiệp', required: true },
    asked('pay', 'step', { label: 'Bậc lương (để trống: tính theo quy định)', required: false }),
    asked('pay', 'countedFrom'),
  ],
  defaults: (on) => {
    const placed = bandingOn(on)?.result
    return placed ? { band: placed.band, step: placed.step, countedFrom: placed.countedFrom } : NONE
  },
  effects: (said, on) => {
    const placed = bandingOn(on)?.result
    const { from: _, to: __, ...pay } = on.values('pay')
    const { from: ___, to: ____, ...rank } = on.values('rank')
    const own = scaleOf(String(pay.rank), on.day, on.law)?.group
    const group = placed && placed.group !== own ? placed.group : null
    const step = Number(said.step ?? placed?.step ?? pay.step)
    const paid = scalePaid({ rank: pay.rank ?? null, group }, on.day, on.law)
    const preserved = step === placed?.step ? placed.preserved : 0
    // What was kept before stays beside it.
    const before = Number(on.values('allowance', 'BAO_LUU').coefficient ?? 0)
    return [
      {
        ...(sets('rank', on.day, { rank: pay.rank ?? null, ...rank, band: said.band ?? null }) as SetEffect),
        expects: { band: null },
      },
      {
        ...(sets(
          'pay',
          on.day,
          given({
            ...pay,
            group,
            step,
            coefficient: paid?.coefficients[step - 1] ?? pay.coefficient,
            overScalePercent: placed?.overScalePercent || null,
            countedFrom: said.countedFrom ?? placed?.countedFrom ?? pay.countedFrom,
          }),
        ) as SetEffect),
        expects: { rank: pay.rank ?? null, step: pay.step ?? null },
      },
      ...(preserved > 0
        ? [sets('allowance', on.day, { kind: 'BAO_LUU', coefficient: before + preserved }, { slot: 'BAO_LUU' })]
        : []),
    ]
  },
  whyNot: (said, on) => {
    const why = whyNotBand(on)
    return why === null ? [otherBand(said, on), wrongStep(on), late(on)] : [why]
  },
}

/** NĐ 232/2026/NĐ-CP Điều 18 khoản 2: public employees alone, once, by the group of their title. */
function whyNotBand(on: OnDay): Finding | null {
  const day = formatDay(on.day)
  if (on.personKind !== 'VIEN_CHUC') return refusal('personnel.not-public-employee', { day })
  const { rank, step } = on.values('pay')
  if (typeof rank !== 'string' || typeof step !== 'number') return refusal('personnel.no-pay', { day })
  const { band } = on.values('rank')
  if (typeof band === 'number') return refusal('personnel.band-already', { band })
  const scale = scaleOf(rank, on.day, on.law)
  if (!scale) return refusal('personnel.band-scale-unknown', { rank: nameOfCode('rank', rank, on.day) })
  return bandingOn(on)?.result ? null : refusal('personnel.band-not-then', { day, group: scale.group })
}

function otherBand({ band }: Values, on: OnDay): Finding | null {
  const placed = bandingOn(on)?.result
  const group = scaleOf(String(on.values('pay').rank), on.day, on.law)?.group ?? ''
  return placed && band !== undefined && band !== placed.band
    ? warning('personnel.band-other', { group, band: placed.band }, 'band')
    : null
}

/** A step that is not paid by its coefficient is settled before it is carried over. */
function wrongStep(on: OnDay): Finding | null {
  const { rank, step, coefficient } = on.values('pay')
  const scale = scaleOf(String(rank), on.day, on.law)
  const right = scale?.coefficients[Number(step) - 1]
  if (!scale || right === coefficient) return null
  return warning('personnel.band-coefficient', {
    step: Number(step),
    group: scale.group,
    given: formatCoefficient(Number(coefficient ?? 0)),
    right: right === undefined ? '–' : formatCoefficient(right),
  })
}

function late({ day, law }: OnDay): Finding | null {
  const before = provisionOn(law, 'career-band-move', '', day)?.value.doneBefore
  return before !== undefined && day >= `${before}-01`
    ? warning('personnel.band-late', { day: formatDay(`${before}-01`) })
    : null
}
