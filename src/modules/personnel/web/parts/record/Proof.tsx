/** What a fact rests on: how far it is trusted, the decision, and the page of the paper, which opens beside it. */
import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { formatDay } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { ProvenLine } from '../../../contract.ts'
import { partOf } from '../../../rules/parts.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import { recordPlace } from './record-place.ts'

const words = recordWords.line

const TONES: Readonly<Record<ProvenLine['standing'], StateTone>> = {
  unverified: 'idle',
  declared: 'open',
  verified: 'good',
  disputed: 'attention',
}

export const StandingBadge = ({ standing }: { standing: ProvenLine['standing'] }) => (
  <StateBadge tone={TONES[standing]}>{recordWords.standings[standing]}</StateBadge>
)

export function Proof({ line, withStanding = false }: { line: ProvenLine; withStanding?: boolean }) {
  const [{ giay }, go] = usePlace(recordPlace, { isStill: true })
  const { decision, paper, filed, page } = line
  const shown = page === null ? words.openPaper : words.page(page)
  return (
    <Group gap={6} wrap="wrap">
      {withStanding && <StandingBadge standing={line.standing} />}
      {decision && (
        <Text size="sm" component="span">
          {words.decision(decision.number, formatDay(decision.decidedOn))}
        </Text>
      )}
      {filed !== null && (
        <Text size="sm" component="span">
          {filed}
        </Text>
      )}
      {paper ? (
        <Button
          size="compact-xs"
          variant={giay === line.row ? 'filled' : 'subtle'}
          leftSection={<IconFileText size={14} aria-hidden="true" />}
          aria-label={`${shown}: ${words.openPaperOf(partOf(line.part).label)}`}
          aria-pressed={giay === line.row}
          onClick={() => go({ giay: giay === line.row ? undefined : line.row })}
        >
          {shown}
        </Button>
      ) : (
        <Text size="xs" c="dimmed" component="span">
          {filed === null ? words.noPaper : words.inCabinet(page)}
        </Text>
      )}
    </Group>
  )
}

/** As text, for ordering and for what is exported. */
export const proofInWords = ({ decision, filed, page }: ProvenLine): string =>
  [filed, decision && words.decision(decision.number, formatDay(decision.decidedOn)), page !== null && words.page(page)]
    .filter(Boolean)
    .join(', ')
