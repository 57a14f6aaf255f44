/** Where one is among the items of the session, and the way to those beside it. */
import { Group, Text } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import type { Item } from '../../../contract.ts'
import { laidWords } from '../../text-of-items.vi.ts'

interface ItemMovesProps {
  items: readonly Item[]
  at: number
}

export const pathOfItem = (item: Pick<Item, 'id'>) => `/council/items/${item.id}`

export function ItemMoves({ items, at }: ItemMovesProps) {
  const [before, next] = [items[at - 1], items[at + 1]]
  return (
    <Group gap="xs" className="no-print">
      {before && (
        <ButtonLink to={pathOfItem(before)} size="xs" variant="default" leftSection={<IconArrowLeft size={15} />}>
          {laidWords.before}
        </ButtonLink>
      )}
      <Text size="sm" component="span">
        {laidWords.place(at + 1, items.length)}
      </Text>
      {next && (
        <ButtonLink to={pathOfItem(next)} size="xs" variant="default" rightSection={<IconArrowRight size={15} />}>
          {laidWords.next}
        </ButtonLink>
      )}
    </Group>
  )
}
