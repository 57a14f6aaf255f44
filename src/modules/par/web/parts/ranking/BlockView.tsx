/** One block of a ranking: the finding as its title, then bars, areas or the table, as the address says. */
import { SegmentedControl, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { BlockRanking, Ranking } from '../../../contract.ts'
import { rankingWords } from '../../text.vi.ts'
import { useRankBands } from '../results/use-rank-bands.ts'
import { AreaMap } from './AreaMap.tsx'
import { LeftUnits } from './LeftUnits.tsx'
import classes from './Ranking.module.css'
import { RankingBars } from './RankingBars.tsx'
import { MeanFigure } from './RankingFigures.tsx'
import { RankingTable } from './RankingTable.tsx'
import { findingOf, type RankedRow, weakestOf } from './ranked-row.ts'

const schema = z.object({ xem: z.enum(['cot', 'linh-vuc', 'bang']).catch('cot').default('cot') })

interface BlockViewProps {
  ranking: Ranking
  block: BlockRanking
  linkOf: (row: RankedRow) => string | null
}

export function BlockView({ ranking, block, linkOf }: BlockViewProps) {
  const [{ xem }, go] = usePlace(schema)
  const bandOf = useRankBands(ranking.roundId, block.blockId)
  const isProvisional = !ranking.published
  const places = block.rules.decimals
  const previous = new Map(block.previous.map((unit) => [unit.unitId, unit]))
  const rows = block.units.map((unit): RankedRow => {
    const before = previous.get(unit.unitId)
    return before ? { ...unit, before } : unit
  })
  return (
    <section aria-label={block.blockName}>
      <Title order={2} size="h3" mb={4}>
        {findingOf({ blockName: block.blockName, rows: block.units, mean: block.mean, isProvisional, places })}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" component="div">
        {rankingWords.counted(block.units.length)} · {rankingWords.ties(block.rules)}
        {block.mean !== null && (
          <>
            {' '}
            · {rankingWords.mean} <MeanFigure rows={block.units} mean={block.mean} places={places} />
          </>
        )}
      </Text>
      {ranking.unconfirmedRules.length > 0 && (
        <Text
          size="sm"
          mb="sm"
          c="var(--mantine-color-orange-text)"
          title={ranking.unconfirmedRules.map(({ title }) => title).join('; ')}
        >
          <IconAlertTriangle size={15} stroke={1.8} className={classes.sign ?? ''} aria-hidden="true" />{' '}
          {rankingWords.unconfirmed(ranking.unconfirmedRules.length)}{' '}
          <PageLink to="/law" size="sm" underline="always">
            {rankingWords.toLaw}
          </PageLink>
        </Text>
      )}
      <SegmentedControl
        mb="md"
        className="no-print"
        aria-label={rankingWords.view}
        value={xem}
        onChange={(view) => go({ xem: view as typeof xem })}
        data={Object.entries(rankingWords.views).map(([value, label]) => ({ value, label }))}
      />
      {xem === 'cot' && (
        <RankingBars rows={rows} mean={block.mean} rules={block.rules} linkOf={linkOf} bandOf={bandOf} withSelf />
      )}
      {xem === 'linh-vuc' && (
        <AreaMap
          title={weakestOf(block.areas, block.units, places)}
          areas={block.areas}
          rows={rows}
          places={places}
          linkOf={linkOf}
        />
      )}
      {xem === 'bang' && (
        <RankingTable
          id="par.ranking"
          caption={`${ranking.roundName}, ${block.blockName}`}
          areas={block.areas}
          rows={rows}
          rules={block.rules}
          linkOf={linkOf}
          bandOf={bandOf}
        />
      )}
      <LeftUnits left={block.left} />
    </section>
  )
}
