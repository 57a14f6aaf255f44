/** What a name stood for and what that is today; several are all told, none is guessed. */
import { Card, Group, List, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../../ui/Links.tsx'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { ResolvedName } from '../../../contract.ts'
import { certaintyInWords, placeInWords, whyInWords } from '../../../rules/resolve/words.ts'
import { resolved } from '../../data.ts'
import { resolvingWords as words } from '../../text-of-resolving.vi.ts'
import { fromWords, toWords } from '../unit/span-in-words.ts'

type Candidate = ResolvedName['candidates'][number]

const TONES: Readonly<Record<ResolvedName['certainty'], StateTone>> = {
  sure: 'good',
  likely: 'open',
  several: 'attention',
  none: 'bad',
}

export function Answer({ text, day }: { text: string; day: string | undefined }) {
  const { data } = useSuspenseQuery(resolved(text, day))
  return (
    <Stack gap="sm" aria-live="polite">
      <Group>
        <StateBadge tone={TONES[data.certainty]}>{certaintyInWords[data.certainty]}</StateBadge>
      </Group>
      {data.certainty === 'none' && <Text>{words.none}</Text>}
      {data.certainty === 'several' && <Text>{words.several}</Text>}
      {data.candidates.map((candidate) => (
        <OneCandidate key={candidate.unitId} candidate={candidate} />
      ))}
    </Stack>
  )
}

function OneCandidate({ candidate }: { candidate: Candidate }) {
  const { unitId, validFrom, validTo, isFirstKnown, whys, heirs, isByCommunes } = candidate
  return (
    <Card withBorder padding="sm">
      <Stack gap={6}>
        <Title order={2} size="h5">
          {placeInWords(candidate)}
        </Title>
        <Text size="sm" c="dimmed">
          {words.span(fromWords(validFrom, isFirstKnown), toWords(validTo))}
        </Text>
        {heirs.length === 0 ? (
          <Text>{words.gone}</Text>
        ) : (
          <>
            <Text size="sm" fw={600}>
              {isByCommunes ? words.byCommunes : words.today}
            </Text>
            <List spacing={4}>
              {heirs.map((heir) => (
                <List.Item key={heir.unitId}>
                  <Heir heir={heir} />
                </List.Item>
              ))}
            </List>
          </>
        )}
        {whys.length > 0 && (
          <Text size="sm" c="dimmed">
            {words.whys}: {whys.map((why) => whyInWords[why]).join('; ')}
          </Text>
        )}
        <Group>
          <PageLink to={`/organization/units/${unitId}`} search={{ phan: 'nguon-goc' }} size="sm">
            {words.lineage}
          </PageLink>
        </Group>
      </Stack>
    </Card>
  )
}

function Heir({ heir }: { heir: Candidate['heirs'][number] }) {
  const told = [
    heir.parent === null ? null : words.in(heir.parent),
    heir.code === null ? null : words.code(heir.code),
    heir.coverage === 'partial' ? words.partial : null,
  ].filter((one) => one !== null)
  return (
    <>
      <PageLink to={`/organization/units/${heir.unitId}`} fw={600}>
        {heir.fullName}
      </PageLink>
      {told.length > 0 && <Text span c="dimmed" size="sm">{` · ${told.join(' · ')}`}</Text>}
    </>
  )
}
