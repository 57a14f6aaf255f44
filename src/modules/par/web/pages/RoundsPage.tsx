import { Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ButtonLink, PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { rounds } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { RoundProgress } from '../parts/rounds/RoundProgress.tsx'
import classes from '../parts/rounds/Rounds.module.css'
import { StageLine } from '../parts/rounds/StageLine.tsx'
import { useNow } from '../parts/use-now.ts'
import { roundWords } from '../text.vi.ts'

export function RoundsPage() {
  const { data } = useSuspenseQuery(rounds())
  const now = useNow()
  const mayOpen = useMay('par.manage-rounds')
  return (
    <>
      <PageTitle
        title={roundWords.title}
        about={roundWords.about}
        actions={
          mayOpen && (
            <ButtonLink to="/par/rounds/open" leftSection={<IconPlus size={16} />}>
              {roundWords.open}
            </ButtonLink>
          )
        }
      />
      {data.rounds.length === 0 && <Text c="dimmed">{roundWords.nothing}</Text>}
      <div className={classes.rounds}>
        {data.rounds.map((round) => (
          <article key={round.id} className={classes.round} aria-label={round.name}>
            <div>
              <div className={classes.names}>
                <Title order={2} size="h3">
                  <PageLink to={`/par/rounds/${round.id}`}>{round.name}</PageLink>
                </Title>
                <StateBadge tone={round.status === 'published' ? 'closed' : 'open'}>
                  {roundWords.status[round.status]}
                </StateBadge>
                <ModelLabel isModel={round.blocks.some(({ isModel }) => isModel)} />
              </div>
              <Text size="sm" c="dimmed">
                {round.blocks
                  .filter(({ units }) => units > 0)
                  .map(({ name, units }) => roundWords.block(name, units))
                  .join(' · ')}
              </Text>
            </div>
            <div>{round.status === 'open' && <StageLine windows={round.windows} now={now} />}</div>
            <RoundProgress counts={round.counts} />
            <div className={classes.links}>
              <PageLink to={`/par/rounds/${round.id}`} size="sm">
                {roundWords.tabs['tien-do']}
              </PageLink>
              <PageLink to={`/par/ranking/${round.id}`} size="sm">
                {round.status === 'published' ? roundWords.ranking : roundWords.tabs['xep-hang']}
              </PageLink>
            </div>
          </article>
        ))}
      </div>
    </>
  )
}
