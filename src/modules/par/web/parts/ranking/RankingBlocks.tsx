import { Tabs, Text } from '@mantine/core'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import type { Ranking } from '../../../contract.ts'
import { rankingWords } from '../../text.vi.ts'
import { BlockView } from './BlockView.tsx'
import type { RankedRow } from './ranked-row.ts'

/** `khoi` is the block looked at: the first when left out. */
export const blockPlace = z.object({ khoi: z.string().max(60).optional().catch(undefined) })

/** Units are ranked within their block: one block at a time. */
export function RankingBlocks({ ranking }: { ranking: Ranking }) {
  const [{ khoi }, go] = usePlace(blockPlace)
  const block = ranking.blocks.find(({ blockId }) => blockId === khoi) ?? ranking.blocks[0]
  if (!block) return <Text c="dimmed">{rankingWords.inPart}</Text>
  const linkOf = (row: RankedRow) => (row.assessmentId ? `/par/ranking/${ranking.roundId}/${row.unitId}` : null)
  return (
    <>
      {ranking.blocks.length > 1 && (
        <Tabs value={block.blockId} onChange={(next) => go({ khoi: next ?? undefined })} mb="md" className="no-print">
          <Tabs.List>
            {ranking.blocks.map(({ blockId, blockName, units }) => (
              <Tabs.Tab key={blockId} value={blockId}>
                {blockName} ({units.length})
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <BlockView ranking={ranking} block={block} linkOf={linkOf} />
    </>
  )
}
