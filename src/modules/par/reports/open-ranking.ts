/** A published ranking for other programs: JSON and CSV say the same. */
import type { Download } from '../../../shared/call.ts'
import { csvOf } from '../../../shared/csv.ts'
import { decimalFromPoints, type Points } from '../../../shared/points.ts'
import type { OpenRanking, Publication } from '../contract.ts'

/** 813_333 → 81.3333: exact, since four places stand in every number of this size. */
const decimal = (tenThousandths: number): number => Number(decimalFromPoints(tenThousandths as Points))

export function openRanking(found: Publication): OpenRanking {
  const { id, year, isSample, decisionNumber, decisionDay, publishedAt } = found
  return {
    id,
    year,
    round: found.roundName,
    block: found.blockName,
    isSample,
    decisionNumber,
    decisionDay,
    publishedAt,
    mean: found.mean === null ? null : decimal(found.mean),
    areas: found.areas.map((area) => ({ ...area, maxPoints: decimal(area.maxPoints) })),
    units: found.results.map((unit) => ({
      rank: unit.rank,
      unitId: unit.unitId,
      unitName: unit.unitName,
      rating: unit.rating,
      points: decimal(unit.points),
      applicableMax: decimal(unit.applicableMax),
      bonus: decimal(unit.bonus),
      penalty: decimal(unit.penalty),
      index: decimal(unit.index),
      areas: unit.areas.map(({ code, points, applicableMax }) => ({
        code,
        points: decimal(points),
        applicableMax: decimal(applicableMax),
      })),
    })),
    left: found.left.map(({ unitId, unitName, cause }) => ({ unitId, unitName, cause })),
  }
}

export function rankingCsv(found: Publication): Download {
  const { year, block, decisionNumber, decisionDay, areas, units, left } = openRanking(found)
  const known = [year, block, decisionNumber, decisionDay]
  const rows = [
    [
      ...['nam', 'khoi', 'so_quyet_dinh', 'ngay_quyet_dinh', 'hang', 'ma_don_vi', 'ten_don_vi'],
      ...areas.map(({ code }) => `linh_vuc_${code}`),
      ...['tong_diem', 'diem_thuong', 'diem_tru', 'diem_toi_da', 'chi_so', 'xep_loai', 'ghi_chu'],
    ],
    ...units.map((unit) => [
      ...[...known, unit.rank, unit.unitId, unit.unitName],
      ...areas.map(({ code }) => unit.areas.find((own) => own.code === code)?.points ?? null),
      ...[unit.points, unit.bonus, unit.penalty, unit.applicableMax, unit.index, unit.rating, null],
    ]),
    ...left.map((unit) => [
      ...[...known, null, unit.unitId, unit.unitName],
      ...areas.map(() => null),
      ...[null, null, null, null, null, null, unit.cause === 'absent' ? 'khong_nop' : 'da_ket_thuc'],
    ]),
  ]
  return {
    name: `Xep hang CCHC ${year} ${block}.csv`,
    mediaType: 'text/csv',
    content: { make: async () => csvOf(rows) },
  }
}
