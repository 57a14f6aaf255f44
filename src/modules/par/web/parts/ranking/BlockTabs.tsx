import { Tabs } from '@mantine/core'

interface BlockTabsProps<Block> {
  blocks: readonly Block[]
  chosen: Block
  onChoose: (blockId: string | null) => void
  labelOf: (block: Block) => string
}

/** One block is looked at at a time; where there is but one, nothing is chosen. */
export function BlockTabs<Block extends { blockId: string }>(props: BlockTabsProps<Block>) {
  const { blocks, chosen, onChoose, labelOf } = props
  if (blocks.length < 2) return null
  return (
    <Tabs value={chosen.blockId} onChange={onChoose} mb="md" className="no-print">
      <Tabs.List>
        {blocks.map((block) => (
          <Tabs.Tab key={block.blockId} value={block.blockId}>
            {labelOf(block)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
