import { Checkbox, Textarea } from '@mantine/core'
import { sheetWords } from '../../text.vi.ts'
import type { EntryDraft } from '../leaf/leaf-now.ts'

interface NotApplicablePartProps {
  draft: Pick<EntryDraft, 'notApplicable' | 'notApplicableReason'>
  onChange: (part: Partial<EntryDraft>) => void
  disabled: boolean
}

/** Out of the denominator, with a reason; offered only where the criteria set allows it. */
export function NotApplicablePart({ draft, onChange, disabled }: NotApplicablePartProps) {
  return (
    <div>
      <Checkbox
        label={sheetWords.notApplicable}
        description={sheetWords.notApplicableHint}
        checked={draft.notApplicable}
        disabled={disabled}
        onChange={(event) => onChange({ notApplicable: event.currentTarget.checked })}
      />
      {draft.notApplicable && (
        <Textarea
          mt="xs"
          label={sheetWords.notApplicableReason}
          value={draft.notApplicableReason}
          onChange={(event) => onChange({ notApplicableReason: event.currentTarget.value })}
          error={draft.notApplicableReason.trim() === '' && !disabled ? sheetWords.reasonNeeded : undefined}
          disabled={disabled}
          autosize
          minRows={2}
          maxRows={6}
        />
      )}
    </div>
  )
}
