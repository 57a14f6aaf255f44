/** @jsxImportSource preact */
/** Areas of a unit, and below each, when opened, its criteria. */
import { formatPoints } from '../../../../../shared/points.ts'
import { areaMean, shareOf } from '../../../rules/results/share.ts'
import { percent } from '../../../rules/results/written-figures.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { type Publication, type PublishedUnit, useAnswer } from '../doors.ts'
import type { Row } from '../rows.ts'
import { words } from '../text.vi.ts'
import { Changes } from './Changes.tsx'
import { CriteriaOfArea } from './CriteriaOfArea.tsx'
import { Bar } from './RankingRows.tsx'
import { Answered } from './Told.tsx'

interface UnitCriteriaProps {
  data: Publication
  row: Row
  rows: readonly Row[]
}

const lost = ({ points, applicableMax }: { points: number; applicableMax: number }) => applicableMax - points

export function UnitCriteria({ data, row, rows }: UnitCriteriaProps) {
  const lostMost = row.areas.toSorted((a, b) => lost(b) - lost(a))[0]
  return (
    <>
      <section aria-labelledby="linh-vuc">
        <h2 id="linh-vuc">
          {lostMost && lost(lostMost) > 0
            ? words.lostMost(lostMost.title, formatPoints(lost(lostMost), data.decimals))
            : words.lostNothing}
        </h2>
        <p class="quiet">{words.barHint}</p>
        <table class="areas">
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col" class="number">
                {words.points}
              </th>
              <th scope="col" class="number">
                {words.share}
              </th>
              <th scope="col" class="number">
                {words.groupMean}
              </th>
              <td class="bar" />
            </tr>
          </thead>
          <tbody>
            {row.areas.map((area) => {
              const [share, mean] = [shareOf(area), areaMean(rows, area.code)]
              return (
                <tr key={area.code}>
                  <th scope="row">
                    {area.code}. {area.title}
                  </th>
                  <td class="number" data-label={words.points}>
                    {formatPoints(area.points, data.decimals)} / {plain(area.applicableMax)}
                  </td>
                  <td class="number" data-label={words.share}>
                    {share === null ? '–' : percent(share, 1)}
                  </td>
                  <td class="number" data-label={words.groupMean}>
                    {mean === null ? '–' : percent(mean, 1)}
                  </td>
                  <td class="bar" aria-hidden="true">
                    {share !== null && <Bar share={share} mean={mean} />}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="tieu-chi">
        <h2 id="tieu-chi">{words.criteria}</h2>
        <Answered of={useAnswer('publishedUnit', { publicationId: data.id, unitId: row.unitId })}>
          {(sheet) => <Criteria sheet={sheet} decimals={data.decimals} />}
        </Answered>
      </section>
    </>
  )
}

function Criteria({ sheet, decimals }: { sheet: PublishedUnit; decimals: number }) {
  const { nodes, since } = sheet
  /** Of nodes that lived on as they were; what was split or merged is told below. */
  const deltas = new Map(
    since.changes.flatMap(({ from, to, delta }) =>
      from.length === 1 && to.length === 1 && delta !== null ? [[to[0] as string, delta] as const] : [],
    ),
  )
  return (
    <>
      <p class="quiet">{since.whyNot === null ? words.comparedWith(since.year) : words.whyNotCompared[since.whyNot]}</p>
      {nodes
        .filter(({ parentId }) => parentId === null)
        .map((area) => (
          <CriteriaOfArea key={area.id} {...{ area, nodes, deltas, decimals }} />
        ))}
      <Changes sheet={sheet} />
    </>
  )
}
