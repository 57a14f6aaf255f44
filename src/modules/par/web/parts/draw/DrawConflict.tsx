/** Somebody else saved meanwhile: what is different is named, one of the two is chosen, and the other can still be had back. */
import { Alert, Button, Group, List, Text } from '@mantine/core'
import { type ComparedRow, compareSets, isDifferent } from '../../../rules/sets/compare-sets.ts'
import { treeFrom } from '../../../rules/sets/tree.ts'
import { drawWords } from '../../text.vi.ts'
import type { Drawn } from './use-drawing.ts'

const MOST = 8

/** As seen from what is drawn here. */
function differenceInWords({ before, now, changed }: ComparedRow): string {
  if (before === null) return drawWords.onlyMine
  if (now === null) return drawWords.onlyTheirs
  return changed.map((field) => drawWords.fieldWords[field]).join(', ')
}

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
        {different.slice(0, MOST).map((row) => (
          <List.Item key={row.now?.id ?? row.before?.id}>
            {(row.now ?? row.before)?.code} {(row.now ?? row.before)?.title} ({differenceInWords(row)})
          </List.Item>
        ))}
        {different.length > MOST && <List.Item>{drawWords.moreProblems(different.length - MOST)}</List.Item>}
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
