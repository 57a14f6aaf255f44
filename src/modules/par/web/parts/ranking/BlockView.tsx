/** One block of a ranking: the finding as its title, then bars, areas or the table, as the address says. */
import { SegmentedControl, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { BlockRanking, Ranking } from '../../../contract.ts'
import { rankingWords } from '../../text.vi.ts'
import { AreaMap } from './AreaMap.tsx'
import { LeftUnits } from './LeftUnits.tsx'
import classes from './Ranking.module.css'
import { RankingBars } from './RankingBars.tsx'
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
  const isProvisional = !ranking.published
  return (
    <section aria-label={block.blockName}>
      <Title order={2} size="h3" mb={4}>
        {findingOf({ blockName: block.blockName, rows: block.units, mean: block.mean, isProvisional })}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {rankingWords.counted(block.units.length)} · {rankingWords.ties(block.rules)}
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
      {xem === 'cot' && <RankingBars rows={block.units} mean={block.mean} linkOf={linkOf} withSelf />}
      {xem === 'linh-vuc' && (
        <AreaMap title={weakestOf(block.areas, block.units)} areas={block.areas} rows={block.units} linkOf={linkOf} />
      )}
      {xem === 'bang' && (
        <RankingTable
          id="par.ranking"
          caption={`${ranking.roundName}, ${block.blockName}`}
          areas={block.areas}
          rows={block.units}
          linkOf={linkOf}
        />
      )}
      <LeftUnits left={block.left} />
    </section>
  )
}
