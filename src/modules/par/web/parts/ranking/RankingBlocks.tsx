import { Tabs } from '@mantine/core'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import type { Ranking } from '../../../contract.ts'
import { BlockView } from './BlockView.tsx'
import type { RankedRow } from './ranked-row.ts'

const schema = z.object({ khoi: z.string().max(60).optional().catch(undefined) })

/** Units are ranked within their block: one block at a time. */
export function RankingBlocks({ ranking }: { ranking: Ranking }) {
  const [{ khoi }, go] = usePlace(schema)
  const block = ranking.blocks.find(({ blockId }) => blockId === khoi) ?? ranking.blocks[0]
  if (!block) return null
  const linkOf = (row: RankedRow) => (row.assessmentId ? `/par/assessments/${row.assessmentId}` : null)
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
