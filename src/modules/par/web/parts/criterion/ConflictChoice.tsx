/** Two people wrote different things: both are shown, one is chosen, nothing is lost in silence. */
import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import { sheetWords } from '../../text.vi.ts'
import { draftOf, type EntryDraft, entryOf } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'

interface ConflictChoiceProps {
  place: LeafPlace
  mine: EntryDraft
  onMine: () => void
  onTheirs: () => void
}

export function ConflictChoice({ place, mine, onMine, onTheirs }: ConflictChoiceProps) {
  const { entry } = place.leaf
  return (
    <Alert role="alert" color="orange" title={sheetWords.conflict} mb="sm">
      <Text size="sm" mb="xs">
        {entry && sheetWords.conflictBy(entry.updatedByName, formatInstant(entry.updatedAt))}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Version label={sheetWords.mine} place={place} draft={mine} />
        <Version label={sheetWords.theirs} place={place} draft={draftOf(place)} />
      </SimpleGrid>
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={onMine}>
          {sheetWords.keepMine}
        </Button>
        <Button size="xs" variant="default" onClick={onTheirs}>
          {sheetWords.takeTheirs}
        </Button>
      </Group>
    </Alert>
  )
}

function Version({ label, place, draft }: { label: string; place: LeafPlace; draft: EntryDraft }) {
  return (
    <section className={classes.version} aria-label={label}>
      <Text size="xs" fw={600}>
        {label}
      </Text>
      <Text size="sm">{draftInWords(place, draft)}</Text>
      {draft.note !== '' && (
        <Text size="sm" c="dimmed" lineClamp={4}>
          {sheetWords.noteIs(draft.note)}
        </Text>
      )}
    </section>
  )
}

function draftInWords({ rule }: LeafPlace, draft: EntryDraft): string {
  if (draft.notApplicable) return sheetWords.notApplicableWith(draft.notApplicableReason)
  const { inputs } = entryOf(draft)
  if (inputs === null) return sheetWords.states.empty
  return workingOf(rule.scoring, rule.maxPoints, inputs) || `${plain(rule.maxPoints)}`
}
