/** Somebody else saved meanwhile: what is different is named, one of the two is chosen, and the other can still be had back. */
import { Alert, Button, Group, List, Text } from '@mantine/core'
import { compareSets, isDifferent } from '../../../rules/sets/compare-sets.ts'
import { treeFrom } from '../../../rules/sets/tree.ts'
import { drawWords } from '../../text.vi.ts'
import type { Drawn } from './use-drawing.ts'

const MOST = 8

export function DrawConflict({ drawn }: { drawn: Drawn }) {
  const { slot, set, drawing } = drawn
  if (slot?.state.is !== 'conflict' || set.version <= slot.version) return null
  const theirs = treeFrom(set.nodes)
  const mine = new Set(drawing.nodes.map((node) => node.id))
  const same = theirs.filter((node) => mine.has(node.id)).map(({ id }) => ({ fromId: id, toId: id }))
  const different = compareSets(theirs, drawing.nodes, same).filter(isDifferent)
  return (
    <Alert role="alert" color="orange" title={drawWords.conflict} mb="xs">
      <Text size="sm">{slot.state.refusal.message}</Text>
      <Text size="sm">{drawWords.conflictCount(different.length)}</Text>
      <List size="sm">
        {different.slice(0, MOST).map(({ before, now }) => (
          <List.Item key={now?.id ?? before?.id}>
            {(now ?? before)?.code} {(now ?? before)?.title}
          </List.Item>
        ))}
      </List>
      <Group gap="xs" mt="xs">
        <Button size="xs" onClick={drawn.keepMine}>
          {drawWords.keepMine}
        </Button>
        <Button size="xs" variant="default" onClick={drawn.takeTheirs}>
          {drawWords.takeTheirs}
        </Button>
      </Group>
    </Alert>
  )
}
