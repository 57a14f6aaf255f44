import { Progress, Text } from '@mantine/core'
import type { Round } from '../../../contract.ts'
import { roundWords, words } from '../../text.vi.ts'

const COLORS = {
  published: 'gray.5',
  settled: 'teal.8',
  explained: 'cyan.5',
  appraised: 'teal.6',
  submitted: 'lam.5',
  returned: 'orange.4',
  draft: 'gray.4',
  left: 'gray.7',
} as const

/** How many sheets stand where: a bar, and the same in words. */
export function RoundProgress({ counts }: { counts: Round['counts'] }) {
  const kinds = (Object.keys(COLORS) as (keyof typeof COLORS)[]).filter((kind) => counts[kind] > 0)
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (total === 0) return <Text size="sm">{roundWords.noSheets}</Text>
  const inWords = kinds.map((kind) => `${words.status[kind].toLocaleLowerCase('vi')} ${counts[kind]}`).join(' · ')
  return (
    <>
      <Progress.Root size="md" mb={4} aria-hidden="true">
        {kinds.map((kind) => (
          <Progress.Section key={kind} value={(counts[kind] / total) * 100} color={COLORS[kind]} />
        ))}
      </Progress.Root>
      <Text size="sm">
        {roundWords.sheets(total)}: {inWords}
      </Text>
    </>
  )
}
