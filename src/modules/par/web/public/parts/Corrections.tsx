/** @jsxImportSource preact */
/** What stands in whose place: the way to the result in force, and of a correction what it put right and whom it moved. */
import { formatPoints } from '../../../../../shared/points.ts'
import { percent } from '../../../rules/results/written-figures.ts'
import type { Publication } from '../doors.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'

export function Corrections({ data }: { data: Publication }) {
  return (
    <>
      {data.correctedBy !== null && (
        <p class="told">
          {words.corrected} <a href={addressOf.ranking(data.correctedBy)}>{words.toInForce}</a>
        </p>
      )}
      {data.corrects !== null && (
        <details class="told">
          <summary>{words.isCorrection}</summary>
          <p>
            {words.because(data.correctionReason ?? '')}{' '}
            <a href={addressOf.ranking(data.corrects)}>{words.toCorrected}</a>
          </p>
          {data.consequences && <Consequences of={data.consequences} decimals={data.decimals} />}
        </details>
      )}
    </>
  )
}

interface ConsequencesProps {
  of: NonNullable<Publication['consequences']>
  decimals: number
}

function Consequences({ of: { leaves, adjustments, moves }, decimals }: ConsequencesProps) {
  const points = (value: number) => formatPoints(value, decimals)
  return (
    <ul>
      {leaves.map((one) => (
        <li key={`${one.unitId} ${one.criterionId}`}>
          {words.leafChanged(one.unitName, one.code, points(one.pointsBefore), points(one.pointsAfter))}
        </li>
      ))}
      {adjustments.map((one) => (
        <li key={one.unitId}>
          {words.adjustmentChanged(one.unitName, points(one.pointsBefore), points(one.pointsAfter))}
        </li>
      ))}
      {moves.map((one) => (
        <li key={`moved ${one.unitId}`}>
          {words.unitMoved(
            one.unitName,
            percent(one.indexBefore, decimals),
            percent(one.indexAfter, decimals),
            one.rankBefore,
            one.rankAfter,
          )}
        </li>
      ))}
    </ul>
  )
}
