import { Text } from '@mantine/core'
import type { Ranking } from '../../../contract.ts'
import { rankingWords } from '../../text.vi.ts'
import { BlockTabs } from './BlockTabs.tsx'
import { BlockView } from './BlockView.tsx'
import type { RankedRow } from './ranked-row.ts'
import { useBlock } from './use-block.ts'

/** Units are ranked within their block: one block at a time. */
export function RankingBlocks({ ranking }: { ranking: Ranking }) {
  const [block, choose] = useBlock(ranking.blocks)
  if (!block) return <Text c="dimmed">{rankingWords.inPart}</Text>
  const linkOf = (row: RankedRow) => (row.assessmentId ? `/par/ranking/${ranking.roundId}/${row.unitId}` : null)
  return (
    <>
      <BlockTabs
        blocks={ranking.blocks}
        chosen={block}
        onChoose={choose}
        labelOf={({ blockName, units }) => `${blockName} (${units.length})`}
      />
      <BlockView ranking={ranking} block={block} linkOf={linkOf} />
    </>
  )
}
