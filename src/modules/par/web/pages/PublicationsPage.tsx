/** What has been published, by year: for everyone. */
import { Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { publications } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import classes from '../parts/publication/Publication.module.css'
import { percent } from '../parts/ranking/ranked-row.ts'
import { publicWords } from '../text.vi.ts'

export function PublicationsPage() {
  const { data } = useSuspenseQuery(publications())
  const byYear = [...Map.groupBy(data.publications, ({ year }) => year)].sort(([a], [b]) => b - a)
  return (
    <>
      <PageTitle title={publicWords.title} about={publicWords.about} />
      {byYear.length === 0 && <Text c="dimmed">{publicWords.nothing}</Text>}
      {byYear.map(([year, all]) => (
        <section key={year} aria-label={publicWords.year(year)} className={classes.year}>
          <Title order={2}>{publicWords.year(year)}</Title>
          <ul className={classes.list}>
            {all.map((one) => (
              <li key={one.id}>
                <PageLink to={`/cong-bo/${one.id}`} fw={600}>
                  {one.blockName}
                </PageLink>{' '}
                <ModelLabel isModel={one.isModel} isSample={one.isSample} />
                <Text size="sm">
                  {one.first !== null && publicWords.leads(one.first)}
                  {one.mean !== null && publicWords.meanIs(percent(one.mean))} {publicWords.units(one.units)}
                </Text>
                <Text size="sm" c="dimmed">
                  {publicWords.decision(one.decisionNumber, formatDay(one.decisionDay))}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
