/** @jsxImportSource preact */
/** The ranking as a table whose index column is a picture: length is the index, the line is the mean of the block. */

import { percent, signed } from '../../../rules/results/written-figures.ts'
import type { Publication } from '../doors.ts'
import { addressOf } from '../places.ts'
import type { Row } from '../rows.ts'
import { words } from '../text.vi.ts'
import { RankRange } from './RankRange.tsx'

interface RankingRowsProps {
  data: Publication
  rows: readonly Row[]
  sort: string
  onSort: (sort: string) => void
}

export function RankingRows({ data, rows, sort, onSort }: RankingRowsProps) {
  const isCompared = rows.some(({ before }) => before)
  const hasBands = rows.some(({ band }) => band)
  const units = data.results.length
  return (
    <table class="ranking">
      <caption>
        <i class="key-bar" aria-hidden="true" /> {words.barIs}
        {data.mean !== null && (
          <>
            {' · '}
            <i class="key-mean" aria-hidden="true" /> {words.meanLine(percent(data.mean, data.decimals))}
          </>
        )}
        {hasBands && (
          <>
            {' · '}
            <i class="key-band" aria-hidden="true" /> {words.bandIs}
          </>
        )}
      </caption>
      <thead>
        <tr>
          <SortHead name="hang" label={words.rank} {...{ sort, onSort }} />
          <SortHead name="ten" label={words.unit} {...{ sort, onSort }} />
          <td class="bar" />
          <th scope="col" class="number">
            {words.index}
          </th>
          {hasBands && (
            <th scope="col" class="band">
              <a href={`${addressOf.method}#khoang-hang`}>{words.band}</a>
            </th>
          )}
          <th scope="col">{words.rating}</th>
          {isCompared && <SortHead name="thay-doi" label={words.since} {...{ sort, onSort }} />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.unitId}>
            <td class="rank">{row.rank}</td>
            <th scope="row">
              <a href={addressOf.unit(data.id, row.unitId)}>{row.unitName}</a>
            </th>
            <td class="bar" aria-hidden="true">
              <Bar share={row.index} mean={data.mean} />
            </td>
            <td class="number strong">{percent(row.index, data.decimals)}</td>
            {hasBands && (
              <td class="band" data-label={words.band}>
                {row.band && (
                  <>
                    {words.places(row.band.low, row.band.high)}
                    <RankRange band={row.band} rank={row.rank} units={units} />
                  </>
                )}
              </td>
            )}
            <td class="rating">{row.rating}</td>
            {isCompared && (
              <td class="since quiet">
                {row.before
                  ? words.changed(signed(row.index - row.before.index, data.decimals), row.before.rank)
                  : words.noBefore}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where a figure of 0 to 100 percent stands on a bar. */
const place = (share: number): string => `${Math.max(0, Math.min(100, share / 10_000))}%`

export function Bar({ share, mean }: { share: number; mean: number | null }) {
  return (
    <span class="track">
      <span class="fill" style={{ width: place(share) }} />
      {mean !== null && <span class="mean" style={{ left: place(mean) }} />}
    </span>
  )
}

interface SortHeadProps {
  name: string
  label: string
  sort: string
  onSort: (sort: string) => void
}

function SortHead({ name, label, sort, onSort }: SortHeadProps) {
  const isSorted = sort === name
  return (
    <th scope="col" aria-sort={isSorted ? (name === 'thay-doi' ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="head" onClick={() => onSort(name)}>
        {label}
        {isSorted && <span aria-hidden="true">{name === 'thay-doi' ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
}
