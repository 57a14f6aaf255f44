/** Figures of the placing by their names. */
import { formatCoefficient } from '../../../shared/coefficients.ts'

const LABELS: Readonly<Record<string, string>> = {
  payGroup: 'Nhóm lương của chức danh đang giữ',
  groupAfter: 'Nhóm lương của bậc nghề nghiệp',
  coefficient: 'Hệ số đang hưởng',
  held: 'Hệ số đang hưởng, tính cả vượt khung',
  gain: 'Chênh lệch hệ số khi xếp',
  increment: 'Chênh lệch hai bậc của nhóm cũ',
}

export const figureInWords = ({ name, value }: { name: string; value: string | number }) => ({
  label: LABELS[name] ?? name,
  value: typeof value === 'number' ? formatCoefficient(value) : value,
})

/** 'A2.1, bậc 3, hệ số 5,08, vượt khung 6%'; what is not known is left out. */
export function payInWords({
  group,
  step,
  coefficient,
  overScalePercent,
}: {
  group: string | null
  step: number | null
  coefficient: number | null
  overScalePercent: number | null
}): string {
  return [
    group,
    step === null ? null : `bậc ${step}`,
    coefficient === null ? null : `hệ số ${formatCoefficient(coefficient)}`,
    overScalePercent ? `vượt khung ${overScalePercent}%` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
