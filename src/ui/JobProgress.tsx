import { Button, Group, Progress, Text } from '@mantine/core'
import { StateBadge, type StateTone } from './StateBadge.tsx'
import { pieceWords, words } from './text.vi.ts'

export interface JobState {
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  done: number
  /** Null while it is not known how much there is. */
  total: number | null
  message?: string | null
}

const TONES: Record<JobState['state'], [StateTone, string]> = {
  waiting: ['waiting', 'Đang chờ'],
  running: ['open', 'Đang chạy'],
  done: ['good', pieceWords.done],
  failed: ['bad', pieceWords.failed],
  cancelled: ['closed', 'Đã dừng'],
}

interface JobProgressProps {
  /** What is being done: “Xuất báo cáo năm 2025”. */
  label: string
  job: JobState
  onStop?: () => void
  onRetry?: () => void
}

/** Long work as a bar: how far, in what state, and how to stop it. The page asks its state again every few seconds. */
export function JobProgress({ label, job, onStop, onRetry }: JobProgressProps) {
  const [tone, word] = TONES[job.state]
  const isUnderWay = job.state === 'waiting' || job.state === 'running'
  const percent = job.state === 'done' ? 100 : job.total ? Math.round((job.done / job.total) * 100) : 0
  const isUnknown = isUnderWay && !job.total
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Group gap="xs">
          {job.total !== null && job.state === 'running' && (
            <Text size="sm" c="dimmed">
              {pieceWords.jobProgress(job.done, job.total)}
            </Text>
          )}
          <StateBadge tone={tone}>{word}</StateBadge>
          {isUnderWay && onStop && (
            <Button size="compact-xs" variant="default" onClick={onStop}>
              {pieceWords.stopJob}
            </Button>
          )}
          {job.state === 'failed' && onRetry && (
            <Button size="compact-xs" variant="default" onClick={onRetry}>
              {words.retry}
            </Button>
          )}
        </Group>
      </Group>
      {isUnderWay && (
        <Progress.Root size="md">
          <Progress.Section
            value={isUnknown ? 100 : percent}
            animated={isUnknown}
            aria-label={label}
            {...(isUnknown && { 'aria-valuenow': undefined, 'aria-valuetext': word })}
          />
        </Progress.Root>
      )}
      {job.message && (
        <Text size="sm" c={job.state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} mt={4}>
          {job.message}
        </Text>
      )}
    </div>
  )
}
