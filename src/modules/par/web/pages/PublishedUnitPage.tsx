/** One unit of a published ranking: its areas against the group, and what changed since the year before. */
import { Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatPoints } from '../../../../shared/points.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { useParam } from '../../../../ui/address.ts'
import { NotFound } from '../../../../ui/NotFound.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { leftInWords } from '../../rules/rounds/taking-part.ts'
import { plain } from '../../rules/scoring/plain.ts'
import { publication } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { AreaBar } from '../parts/publication/AreaBar.tsx'
import classes from '../parts/publication/Publication.module.css'
import { publishedRows } from '../parts/publication/published-rows.ts'
import { percent, type RankedRow, shareOf, signed } from '../parts/ranking/ranked-row.ts'
import { publicWords, rankingWords, takingPartWords } from '../text.vi.ts'

/** Mean share of the group in an area, over the units it applies to. */
function meanShare(rows: readonly RankedRow[], code: string): number | null {
  const shares = rows.flatMap((row) => {
    const area = row.areas.find((one) => one.code === code)
    const share = area ? shareOf(area) : null
    return share === null ? [] : [share]
  })
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

export function PublishedUnitPage() {
  const publicationId = useParam('publicationId')
  const unitId = Number(useParam('unitId'))
  const { data } = useSuspenseQuery(publication(publicationId))
  const crumbs = [
    { label: publicWords.title, path: '/cong-bo' },
    { label: `${data.blockName}, ${data.year}`, path: `/cong-bo/${publicationId}` },
  ]
  const rows = publishedRows(data)
  const row = rows.find((one) => one.unitId === unitId)
  const left = data.left.find((one) => one.unitId === unitId)
  if (left)
    return (
      <>
        <PageTitle title={left.unitName} crumbs={crumbs} />
        <Text>
          {takingPartWords.title}: {leftInWords(left)}.
        </Text>
      </>
    )
  if (!row) return <NotFound />
  const lostMost = row.areas.toSorted((a, b) => b.applicableMax - b.points - (a.applicableMax - a.points))[0]
  return (
    <>
      <PageTitle
        title={row.unitName}
        crumbs={crumbs}
        about={<ModelLabel isModel={data.isModel} isSample={data.isSample} />}
        actions={<PrintButton />}
      />
      <dl className={classes.facts}>
        <Fact term={rankingWords.index}>{percent(row.index)}</Fact>
        <Fact term={rankingWords.rank}>{publicWords.rankOf(row.rank, rows.length)}</Fact>
        {row.rating !== null && <Fact term={rankingWords.rating}>{row.rating}</Fact>}
        <Fact term={rankingWords.points}>
          {formatPoints(row.points)} / {plain(row.applicableMax)}
        </Fact>
        {(row.bonus > 0 || row.penalty > 0) && (
          <Fact term={publicWords.adjusted}>
            +{formatPoints(row.bonus)} / −{formatPoints(row.penalty)}
          </Fact>
        )}
        <Fact term={publicWords.since}>
          {row.before
            ? publicWords.changed(signed(row.index - row.before.index), row.before.rank, row.rank)
            : publicWords.noBefore}
        </Fact>
      </dl>
      <Title order={2} size="h3" mb="xs">
        {lostMost && lostMost.applicableMax > lostMost.points
          ? publicWords.lostMost(lostMost.title, formatPoints(lostMost.applicableMax - lostMost.points))
          : rankingWords.heat}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {publicWords.areaHint}
      </Text>
      <table className={classes.areas}>
        <thead>
          <tr>
            <th scope="col">{publicWords.areaHead}</th>
            <th scope="col" className={classes.number}>
              {rankingWords.points}
            </th>
            <th scope="col" className={classes.number}>
              {publicWords.share}
            </th>
            <th scope="col" className={`${classes.number} ${classes.mean}`}>
              {publicWords.groupMean}
            </th>
            <th scope="col" className={classes.bar}>
              <span className="visually-hidden">{publicWords.share}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {row.areas.map((area) => {
            const share = shareOf(area)
            const mean = meanShare(rows, area.code)
            return (
              <tr key={area.code}>
                <th scope="row">
                  {area.code}. {area.title}
                </th>
                <td className={classes.number}>
                  {formatPoints(area.points)} / {plain(area.applicableMax)}
                </td>
                <td className={classes.number}>{share === null ? '–' : `${formatNumber(share, 1)} %`}</td>
                <td className={`${classes.number} ${classes.mean}`}>
                  {mean === null ? '–' : `${formatNumber(mean, 1)} %`}
                </td>
                <td className={classes.bar}>{share !== null && <AreaBar share={share} mean={mean} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
