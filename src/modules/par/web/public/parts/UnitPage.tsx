/** @jsxImportSource preact */
/** One unit of a published ranking: its areas and criteria against the block, and what changed since the year before. */
import type { ComponentChildren } from 'preact'
import { formatPoints } from '../../../../../shared/points.ts'
import { percent, signed } from '../../../rules/results/written-figures.ts'
import { leftInWords } from '../../../rules/rounds/taking-part.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { type Publication, useAnswer } from '../doors.ts'
import { addressOf } from '../places.ts'
import { type Row, rowsOf } from '../rows.ts'
import { words } from '../text.vi.ts'
import { Heading } from './Heading.tsx'
import { Mark } from './Mark.tsx'
import { RankRange } from './RankRange.tsx'
import { Answered, Nowhere } from './Told.tsx'
import { UnitCriteria } from './UnitCriteria.tsx'

interface UnitPageProps {
  publicationId: string
  unitId: number
}

export function UnitPage({ publicationId, unitId }: UnitPageProps) {
  return (
    <Answered of={useAnswer('publication', { publicationId })}>
      {(data) => <Unit data={data} unitId={unitId} />}
    </Answered>
  )
}

function Unit({ data, unitId }: { data: Publication; unitId: number }) {
  const crumbs = [
    { label: words.title, href: addressOf.all },
    { label: words.ofYear(data.blockName, data.year), href: addressOf.ranking(data.id) },
  ]
  const rows = rowsOf(data)
  const row = rows.find((one) => one.unitId === unitId)
  const left = data.left.find((one) => one.unitId === unitId)
  if (left)
    return (
      <>
        <Heading title={left.unitName} crumbs={crumbs} />
        <p>
          {words.left}: {leftInWords(left)}.
        </p>
      </>
    )
  if (!row) return <Nowhere />
  return (
    <>
      <Heading title={row.unitName} crumbs={crumbs} />
      <Mark of={data} />
      {data.correctedBy !== null && (
        <p class="told">
          {words.corrected} <a href={addressOf.unit(data.correctedBy, row.unitId)}>{words.toInForce}</a>
        </p>
      )}
      <Facts row={row} data={data} />
      <UnitCriteria data={data} row={row} rows={rows} />
      <p class="no-print">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </>
  )
}

function Facts({ row, data }: { row: Row; data: Publication }) {
  const { facts } = words
  const { decimals } = data
  const units = data.results.length
  return (
    <dl class="facts">
      <Fact term={facts.rank}>{words.rankOf(row.rank, units)}</Fact>
      {row.band !== null && (
        <Fact term={facts.band}>
          {words.places(row.band.low, row.band.high)}
          <RankRange band={row.band} rank={row.rank} units={units} />
        </Fact>
      )}
      <Fact term={facts.index}>{percent(row.index, decimals)}</Fact>
      {row.rating !== null && <Fact term={facts.rating}>{row.rating}</Fact>}
      {row.headRating !== null && <Fact term={facts.headRating}>{row.headRating}</Fact>}
      {row.region !== null && row.regionRank !== null && <Fact term={facts.region(row.region)}>{row.regionRank}</Fact>}
      <Fact term={facts.points}>
        {formatPoints(row.points, decimals)} / {plain(row.applicableMax)}
      </Fact>
      {(row.bonus > 0 || row.penalty > 0) && (
        <Fact term={facts.adjusted}>
          +{formatPoints(row.bonus, decimals)} / −{formatPoints(row.penalty, decimals)}
        </Fact>
      )}
      <Fact term={facts.since}>
        {row.before
          ? words.moved(signed(row.index - row.before.index, decimals), row.before.rank, row.rank)
          : words.noBefore}
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
