/** The kinds of what falls due, each with how much of it waits. */
import { Button, Group } from '@mantine/core'
import { usePlace } from '../../../../ui/address.ts'
import { DUE_KINDS, type DueKind, dueKindInWords } from '../../rules/due.ts'
import { duePlace } from '../due-place.ts'
import { dueWords as words } from '../text.vi.ts'

interface DueKindPickerProps {
  counts: readonly { kind: DueKind; overdue: number; acting: number }[] | undefined
}

export function DueKindPicker({ counts }: DueKindPickerProps) {
  const [{ viec }, go] = usePlace(duePlace)
  const waiting = new Map(counts?.map(({ kind, overdue, acting }) => [kind, overdue + acting]))
  return (
    <Group gap={6} mb="sm" role="group" aria-label={words.kinds} className="no-print">
      {(DUE_KINDS as readonly DueKind[]).map((kind) => (
        <Button
          key={kind}
          size="compact-sm"
          variant={kind === viec ? 'filled' : 'default'}
          aria-pressed={kind === viec}
          onClick={() => go({ viec: kind, trang: 1 })}
        >
          {dueKindInWords[kind]}
          {(waiting.get(kind) ?? 0) > 0 && `: ${words.waiting(waiting.get(kind) ?? 0)}`}
        </Button>
      ))}
    </Group>
  )
}
