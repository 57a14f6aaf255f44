/** What a line is about, who approves it, and what has become of it. */
import { Group, Text, Title } from '@mantine/core'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { ProposalItem } from '../../../contract.ts'
import { partOf } from '../../../rules/parts.ts'
import { authorityInWords } from '../../../rules/proposals/authority.ts'
import { opInWords } from '../../../rules/proposals/change.ts'
import { verdictInWords } from '../../../rules/proposals/proposal.ts'
import { judgeWords as words, writingWords } from '../../text-of-proposals.vi.ts'
import { VERDICT_TONES } from './tones.ts'

export function ItemHead({ item }: { item: ProposalItem }) {
  const { change, authority, verdict, reason, checkedByName, checkedAt, decidedByName, decidedAt } = item
  return (
    <div>
      <Group gap="sm">
        <Title order={2} size="h5">
          {writingWords.opOf(opInWords[change.op], partOf(change.part).label)}
        </Title>
        <StateBadge tone={VERDICT_TONES[verdict]}>{verdictInWords[verdict]}</StateBadge>
      </Group>
      {authority !== null && (
        <Text size="xs" c="dimmed">
          {words.authority(authorityInWords[authority])}
        </Text>
      )}
      {checkedByName !== null && checkedAt !== null && (
        <Text size="xs" c="dimmed">
          {words.checkedBy(checkedByName, checkedAt)}
        </Text>
      )}
      {decidedByName !== null && decidedAt !== null && (
        <Text size="xs" c="dimmed">
          {words.decidedBy(decidedByName, decidedAt)}
        </Text>
      )}
      {reason !== null && <Text size="sm">{words.reasonWas(reason)}</Text>}
    </div>
  )
}
