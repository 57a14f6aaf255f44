/** @jsxImportSource preact */
/** Units × areas: where points are lost, at a glance; the number in the cell carries the meaning, the shade leads the eye. */
import { formatPoints } from '../../../../../shared/points.ts'
import { shareOf } from '../../../rules/results/share.ts'
import type { Publication } from '../doors.ts'
import { addressOf } from '../places.ts'
import { areaOf, type Row, weakestOf } from '../rows.ts'
import { words } from '../text.vi.ts'

/** Shares from which a cell is a step darker. */
const STEPS = [500_000, 650_000, 800_000, 900_000]
const stepOf = (share: number) => STEPS.filter((step) => share >= step).length

interface AreaTableProps {
  data: Publication
  /** Drawn. */
  rows: readonly Row[]
  all: readonly Row[]
}

export function AreaTable({ data, rows, all }: AreaTableProps) {
  return (
    <section aria-labelledby="linh-vuc">
      <h2 id="linh-vuc">{weakestOf(data.areas, all)}</h2>
      <p class="quiet">{words.areasMean}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" aria-label={words.areas} tabIndex={0}>
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {data.areas.map(({ code, title }) => (
                <th key={code} scope="col">
                  {code}. {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.unitId}>
                <th scope="row">
                  <a href={addressOf.unit(data.id, row.unitId)}>{row.unitName}</a>
                </th>
                {data.areas.map(({ code }) => {
                  const area = areaOf(row, code)
                  const share = area ? shareOf(area) : null
                  return share === null ? (
                    <td key={code} title={words.notApplicable}>
                      –
                    </td>
                  ) : (
                    <td key={code} data-step={stepOf(share)}>
                      {formatPoints(share, 1)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
