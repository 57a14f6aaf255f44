/** By when, and what that rests on; of a standing duty how often it reports. */
import { Alert, Button, Group, Select, Text } from '@mantine/core'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import type { DirectiveDocument } from '../../../contract.ts'
import { dueIn } from '../../../rules/due-words.ts'
import { DUE_BASES, type DueBasis, RHYTHMS, type Rhythm } from '../../../rules/words.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { againstOf, type ChangeTask, type TaskDraft } from './written-task.ts'

const { fields: words } = splitWords

interface WhenFieldsProps {
  draft: TaskDraft
  change: ChangeTask
  document: DirectiveDocument
  /** Of the point. */
  words: string
}

export function WhenFields({ draft, change, document, words: text }: WhenFieldsProps) {
  if (draft.kind === 'standing')
    return (
      <Select
        label={words.rhythm}
        required
        allowDeselect={false}
        w={220}
        data={RHYTHMS.map((rhythm) => ({ value: rhythm, label: splitWords.rhythms[rhythm] }))}
        value={draft.rhythm}
        onChange={(rhythm) => change({ rhythm: rhythm as Rhythm })}
      />
    )
  const read = dueIn(text, againstOf(document))
  return (
    <div>
      <Group align="flex-start" gap="sm">
        <DayField
          label={words.due}
          clearable
          value={draft.dueOn}
          onChange={(dueOn) =>
            // A day typed over what was read is ours until somebody says that it stands there.
            change({ dueOn, dueBasis: dueOn === null ? 'none' : dueOn === read?.day ? read.basis : 'proposed' })
          }
        />
        <Select
          label={words.basis}
          allowDeselect={false}
          w={240}
          disabled={draft.dueOn === null}
          data={DUE_BASES.filter((basis) => (draft.dueOn === null) === (basis === 'none')).map((basis) => ({
            value: basis,
            label: splitWords.bases[basis],
          }))}
          value={draft.dueOn === null ? 'none' : draft.dueBasis}
          onChange={(dueBasis) => change({ dueBasis: dueBasis as DueBasis })}
        />
      </Group>
      {draft.dueOn !== null && draft.dueBasis === 'proposed' && (
        <Text size="xs" mt={4}>
          {words.ours}
        </Text>
      )}
      {read !== null && (read.isAmbiguous || read.day !== draft.dueOn) && (
        <Alert color={read.isAmbiguous ? 'orange' : 'gray'} mt="xs" p="xs">
          <Text size="sm">
            {read.day !== null && `${words.read(read.words, read.day)}. `}
            {read.reading}
          </Text>
          {read.day !== null && read.day !== draft.dueOn && (
            <Button
              size="compact-sm"
              variant="default"
              mt={4}
              onClick={() => change({ dueOn: read.day, dueBasis: read.basis, dueWords: read.words })}
            >
              {words.takeRead}
            </Button>
          )}
        </Alert>
      )}
    </div>
  )
}
