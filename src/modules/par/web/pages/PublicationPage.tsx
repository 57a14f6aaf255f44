/** One published ranking, for everyone: on a phone, on paper, by screen reader. */
import { Anchor, SimpleGrid, Skeleton, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { z } from 'zod'
import { formatDay } from '../../../../shared/dates.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { par } from '../../contract.ts'
import { publication } from '../data.ts'
import { DownloadButton } from '../parts/DownloadButton.tsx'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import classes from '../parts/publication/Publication.module.css'
import { publishedRows } from '../parts/publication/published-rows.ts'
import { AreaMap } from '../parts/ranking/AreaMap.tsx'
import { LeftUnits } from '../parts/ranking/LeftUnits.tsx'
import { RankingBars } from '../parts/ranking/RankingBars.tsx'
import { findingOf, type RankedRow, weakestOf } from '../parts/ranking/ranked-row.ts'
import { publicWords, rankingWords } from '../text.vi.ts'

/** The table comes after the bars: the first look at the page stays light on a phone. */
const RankingTable = lazy(async () => ({ default: (await import('../parts/ranking/RankingTable.tsx')).RankingTable }))

const schema = z.object({ tim: z.coerce.string().max(100).catch('').default('') })

export function PublicationPage() {
  const publicationId = useParam('publicationId')
  const { data } = useSuspenseQuery(publication(publicationId))
  const [{ tim }, go] = usePlace(schema)
  const mayPublish = useMay('par.publish')
  const all = useMemo(() => publishedRows(data), [data])
  const rows = all.filter((row) => fold(row.unitName).includes(fold(tim)))
  const linkOf = (row: RankedRow) => `/cong-bo/${publicationId}/${row.unitId}`
  return (
    <>
      <PageTitle
        title={`${data.blockName}, ${publicWords.yearLower(data.year)}`}
        crumbs={[{ label: publicWords.title, path: '/cong-bo' }]}
        about={
          <>
            {publicWords.decision(data.decisionNumber, formatDay(data.decisionDay))}{' '}
            <ModelLabel isModel={data.isModel} isSample={data.isSample} />
          </>
        }
        actions={
          <>
            <DownloadButton kind="xlsx" href={urlOf(par.publicationWorkbook, { publicationId })} />
            <DownloadButton kind="pdf" href={urlOf(par.publicationPdf, { publicationId })} />
            <PrintButton />
          </>
        }
      />
      <Title order={2} size="h3" mb="xs">
        {findingOf({ blockName: data.blockName, rows: all, mean: data.mean, isProvisional: false })}
      </Title>
      <SimpleGrid mb="md" className="no-print">
        <SearchField label={publicWords.search} value={tim} onChange={(text) => go({ tim: text })} width={320} />
      </SimpleGrid>
      {rows.length === 0 && <Text c="dimmed">{publicWords.notFound(tim)}</Text>}
      <RankingBars rows={rows} mean={data.mean} linkOf={linkOf} />
      <LeftUnits left={data.left} />
      <section className={classes.section} aria-label={rankingWords.heat}>
        <AreaMap title={weakestOf(data.areas, all)} areas={data.areas} rows={rows} linkOf={linkOf} />
      </section>
      <section className={classes.section} aria-label={rankingWords.views.bang}>
        <Title order={2} size="h3" mb="xs">
          {rankingWords.views.bang}
        </Title>
        <Suspense fallback={<Skeleton height={24 + 41 * all.length} />}>
          <RankingTable
            id="par.publication"
            caption={`${data.roundName}, ${data.blockName}`}
            areas={data.areas}
            rows={all}
            linkOf={linkOf}
          />
        </Suspense>
      </section>
      <section className={classes.check}>
        <Title order={2} size="h4">
          {publicWords.check}
        </Title>
        <Text size="sm">{publicWords.checkHow}</Text>
        <Text size="sm" c="dimmed">
          {publicWords.sum} <span className={classes.sum}>{data.sha256}</span>
        </Text>
        {mayPublish && (
          <Anchor size="sm" href={urlOf(par.publicationRecord, { publicationId })} download className="no-print">
            {publicWords.record}
          </Anchor>
        )}
      </section>
    </>
  )
}
