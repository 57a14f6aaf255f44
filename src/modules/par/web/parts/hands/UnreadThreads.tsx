/** How many criteria have words one has not read, and to the first of them. */
import { Button } from '@mantine/core'
import { IconMessageCircle } from '@tabler/icons-react'
import { handWords } from '../../text-of-hands.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

interface UnreadThreadsProps {
  places: readonly LeafPlace[]
  onChoose: (criterionId: string) => void
}

export function UnreadThreads({ places, onChoose }: UnreadThreadsProps) {
  const unread = places.filter(({ leaf }) => (leaf.thread?.unread ?? 0) > 0)
  const [first] = unread
  if (!first) return null
  return (
    <Button
      size="compact-sm"
      variant="light"
      className="no-print"
      leftSection={<IconMessageCircle size={15} aria-hidden="true" />}
      onClick={() => onChoose(first.node.id)}
    >
      {handWords.unreadThreads(unread.length)}
    </Button>
  )
}
