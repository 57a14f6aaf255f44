/** Invented inputs for a sheet: how well a unit works is drawn once, and everything it enters follows from that. */
import type { Exact, LeafInputs, Scoring } from '../../modules/par/rules/scoring/scoring.ts'
import { isScoredByUnit, type Leaf } from '../../modules/par/rules/sheets/self-assessment.ts'
import type { Random } from './random.ts'

const WHOLE = 10_000

/** @param quality share of good work, 0 to 1. */
export function drawnInputs(scoring: Scoring, quality: number, random: Random): LeafInputs {
  switch (scoring.type) {
    case 'steps':
      return {
        type: 'steps',
        option: random.chance(quality) ? 0 : random.between(0, Math.min(1, scoring.options.length - 1)),
      }
    case 'checklist':
      return {
        type: 'checklist',
        items: scoring.options.map((_, at) => at).filter(() => random.chance(0.35 + 0.65 * quality)),
      }
    case 'bands':
      return {
        type: 'bands',
        value: Math.round((60 + 40 * Math.min(1, quality + (random.next() - 0.5) * 0.3)) * 10) * 1_000,
      }
    case 'ratio': {
      const a = random.between(6, 240)
      const share = Math.min(1, quality + 0.06 + (random.next() - 0.5) * 0.18)
      return { type: 'ratio', a: a * WHOLE, b: Math.round(a * share) * WHOLE }
    }
    case 'deduct':
      return {
        type: 'deduct',
        counts: scoring.rules.map((_, at) => (random.chance((1 - quality) * (at === 0 ? 0.9 : 0.25)) ? 1 : 0)),
      }
    case 'survey':
    case 'external':
      return { type: scoring.type, percent: drawnPercent(quality, random) }
    case 'formula': {
      const whole = random.between(6, 240)
      return {
        type: 'formula',
        values: scoring.inputs.map((_, at) => Math.round(at === 0 ? whole : whole * quality) * WHOLE),
      }
    }
  }
}

/** One decimal place, as surveys report. */
export function drawnPercent(quality: number, random: Random): Exact {
  return Math.round(Math.max(35, Math.min(99, 100 * quality - 3 + (random.next() - 0.5) * 12)) * 10) * 1_000
}

export interface DrawnEntry {
  leaf: Leaf
  inputs: LeafInputs | null
  notApplicable: boolean
  notApplicableReason: string
  note: string
}

const NOTES = ['Số liệu đến hết tháng 11.', 'Theo báo cáo công tác năm.', 'Kết xuất từ hệ thống một cửa điện tử.', '']
const NOT_APPLICABLE = 'Trong năm đơn vị không được giao và không phát sinh nội dung này.'

/** @param share how much of the sheet is filled in, 0 to 1, from its beginning. */
export function drawnEntries(leaves: readonly Leaf[], quality: number, share: number, random: Random): DrawnEntry[] {
  const own = leaves.filter(isScoredByUnit)
  return own.slice(0, Math.round(own.length * share)).map((leaf) => {
    const notApplicable = leaf.mayBeNotApplicable && random.chance(0.06)
    return {
      leaf,
      notApplicable,
      inputs: notApplicable ? null : drawnInputs(leaf.scoring, quality, random),
      notApplicableReason: notApplicable ? NOT_APPLICABLE : '',
      note: random.chance(0.2) ? random.pick(NOTES) : '',
    }
  })
}

const REASONS = [
  'Số liệu không khớp báo cáo của Văn phòng UBND tỉnh.',
  'Tài liệu kiểm chứng chỉ chứng minh được một phần.',
  'Văn bản ban hành chậm so với thời hạn được giao.',
  'Đối chiếu hệ thống theo dõi nhiệm vụ.',
]

/** A correction downwards with its reason, or null to agree. */
export function drawnCorrection(
  { leaf, inputs }: DrawnEntry,
  random: Random,
): { inputs: LeafInputs; reason: string } | null {
  if (inputs === null || !random.chance(0.12)) return null
  const reason = random.pick(REASONS)
  if (inputs.type === 'ratio' && inputs.b >= 2 * WHOLE)
    return { inputs: { ...inputs, b: inputs.b - random.between(1, 2) * WHOLE }, reason }
  if (inputs.type === 'steps' && leaf.scoring.type === 'steps' && inputs.option < leaf.scoring.options.length - 1)
    return { inputs: { type: 'steps', option: inputs.option + 1 }, reason }
  if (inputs.type === 'checklist' && inputs.items.length > 1)
    return { inputs: { type: 'checklist', items: inputs.items.slice(0, -1) }, reason }
  return null
}
