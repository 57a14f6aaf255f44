/** The ranking as horizontal bars: length is the index, the line is the mean, the small mark the self-assessment. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { BlockRules } from '../../../contract.ts'
import { percent, signed } from '../../../rules/results/written-figures.ts'
import { rankingWords } from '../../text.vi.ts'
import { RankWhisker, WhiskerKey } from '../results/RankWhisker.tsx'
import type { BandOf } from '../results/use-rank-bands.ts'
import classes from './Ranking.module.css'
import { IndexFigure, RankFigure, RatingFigure } from './RankingFigures.tsx'
import type { RankedRow } from './ranked-row.ts'

interface RankingBarsProps {
  rows: readonly RankedRow[]
  mean: number | null
  rules: BlockRules
  linkOf: (row: RankedRow) => string | null
  withSelf?: boolean
  /** Their place is kept while they are awaited; absent: there are none. */
  bandOf?: BandOf
}

const FIRST = 40
const part = (index: number) => `${index / 10_000}%`

export function RankingBars({ rows, mean, rules, linkOf, withSelf = false, bandOf }: RankingBarsProps) {
  const [all, setAll] = useState(false)
  const places = rules.decimals
  const isCut = rows.length > FIRST && !all
  const isCompared = rows.some((row) => row.before)
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.legend}>
        <span>
          <i className={classes.keyBar} aria-hidden="true" /> {rankingWords.barIs}
        </span>
        {mean !== null && (
          <span>
            <i className={classes.keyMean} aria-hidden="true" /> {rankingWords.meanIs(percent(mean, places))}
          </span>
        )}
        {bandOf && <WhiskerKey />}
        {withSelf && (
          <span>
            <i className={classes.keySelf} aria-hidden="true" /> {rankingWords.selfIs}
          </span>
        )}
      </figcaption>
      <ol className={classes.bars} data-banded={bandOf !== undefined || undefined}>
        {rows.map((row, at) => {
          const link = linkOf(row)
          const band = bandOf?.get(row.unitId)
          return (
            <li key={row.unitId} className={isCut && at >= FIRST ? classes.printed : undefined}>
              <span className={classes.rank}>
                <RankFigure row={row} rows={rows} rules={rules} />
              </span>
              <span className={classes.name}>
                {link === null ? (
                  row.unitName
                ) : (
                  <PageLink to={link} size="sm">
                    {row.unitName}
                  </PageLink>
                )}
              </span>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.fill} style={{ width: part(row.index) }} />
                {mean !== null && <span className={classes.mean} style={{ left: part(mean) }} />}
                {withSelf && row.selfIndex !== null && row.selfIndex !== undefined && (
                  <span className={classes.self} style={{ left: part(row.selfIndex) }} />
                )}
              </span>
              <span className={classes.number}>
                <IndexFigure row={row} places={places} />
              </span>
              {bandOf && (
                <span className={classes.band}>
                  {band && <RankWhisker band={band} rank={row.rank} units={rows.length} />}
                </span>
              )}
              <span className={classes.rating}>
                <RatingFigure row={row} rules={rules} />
                {isCompared && (
                  <span className={classes.change}>
                    {row.before
                      ? rankingWords.change(signed(row.index - row.before.index, places))
                      : rankingWords.noBefore}
                  </span>
                )}
                {withSelf && row.selfIndex !== null && row.selfIndex !== undefined && (
                  <span className="visually-hidden"> {rankingWords.selfIndexIs(percent(row.selfIndex, places))}</span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      {isCut && (
        <Button variant="default" size="xs" mt="xs" className="no-print" onClick={() => setAll(true)}>
          {rankingWords.showAll(rows.length)}
        </Button>
      )}
    </figure>
  )
}
