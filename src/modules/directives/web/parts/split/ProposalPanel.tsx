/** What the chosen sentences seem to ask, and by which words: looked at before a point is made of them. */
import { Button, Group, Text, Title } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import type { PointProposal } from '../../../rules/splitting/propose-point.ts'
import { unitByName } from '../../../rules/splitting/unit-by-name.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import classes from './Split.module.css'
import type { Splitting } from './use-splitting.ts'
import type { Surroundings } from './written-task.ts'

const { proposal: words } = splitWords

interface ProposalPanelProps {
  proposal: PointProposal
  splitting: Splitting
  units: Surroundings['units']
}

export function ProposalPanel({ proposal, splitting, units }: ProposalPanelProps) {
  const { kind, owner, coordinating, due, startsOn } = proposal
  const named = (name: string) => unitByName(name, units)?.name ?? `${name} (${words.unmatched})`
  const because = kind.words === null ? words.byNothing : words.byWords(kind.words)
  return (
    <section aria-labelledby="de-xuat">
      <Title order={2} size="h4" id="de-xuat" mb={4}>
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.about}
      </Text>
      <blockquote className={classes.quote}>{proposal.text}</blockquote>
      <dl className={classes.facts}>
        <dt>{words.kind}</dt>
        <dd>
          {splitWords.kinds[kind.kind]} ({because})
        </dd>
        <dt>{words.owner}</dt>
        <dd>{owner === null ? words.none : named(owner)}</dd>
        <dt>{words.coordinating}</dt>
        <dd>{coordinating.length === 0 ? words.none : coordinating.map(named).join('; ')}</dd>
        <dt>{startsOn === null ? words.due : words.startsOn}</dt>
        <dd>
          {startsOn !== null && formatDay(startsOn)}
          {startsOn === null && due === null && words.none}
          {due?.day != null && `${formatDay(due.day)} (${splitWords.bases[due.basis].toLowerCase()}). `}
          {due?.reading}
        </dd>
      </dl>
      <Group gap="xs">
        <Button onClick={() => splitting.make()} loading={splitting.isWorking}>
          {words.make}
        </Button>
        <Button variant="default" onClick={splitting.extend} disabled={splitting.isWorking}>
          {words.extend}
        </Button>
      </Group>
    </section>
  )
}
