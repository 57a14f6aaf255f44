import { Tabs, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Round } from '../../contract.ts'
import { ranking, round } from '../data.ts'
import { ExemptionsTab } from '../parts/exemptions/ExemptionsTab.tsx'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { RankingBlocks } from '../parts/ranking/RankingBlocks.tsx'
import { useBlock } from '../parts/ranking/use-block.ts'
import { ImportTab } from '../parts/rounds/ImportTab.tsx'
import { ProgressTab } from '../parts/rounds/ProgressTab.tsx'
import { PublishTab } from '../parts/rounds/PublishTab.tsx'
import { RegionsPart, regionsKey } from '../parts/rounds/RegionsPart.tsx'
import { RoundFacts } from '../parts/rounds/RoundFacts.tsx'
import { StageLine } from '../parts/rounds/StageLine.tsx'
import { TakingPartTab } from '../parts/rounds/TakingPartTab.tsx'
import { WindowsTab } from '../parts/rounds/WindowsTab.tsx'
import { useNow } from '../parts/use-now.ts'
import { roundWords, words } from '../text.vi.ts'
import { reportWords } from '../text-of-reports.vi.ts'

const TABS = ['tien-do', 'thoi-han', 'tham-gia', 'khong-ap-dung', 'nhap', 'xep-hang', 'cong-bo'] as const
const schema = z.object({ phan: z.enum(TABS).catch('tien-do').default('tien-do') })

export function RoundPage() {
  const { data } = useSuspenseQuery(round(useParam('roundId')))
  const [{ phan }, go] = usePlace(schema)
  const now = useNow()
  return (
    <>
      <PageTitle
        title={data.name}
        crumbs={[{ label: words.menu.rounds, path: '/par' }]}
        about={
          <>
            <StateBadge tone={data.status === 'published' ? 'closed' : 'open'}>
              {roundWords.status[data.status]}
            </StateBadge>{' '}
            <ModelLabel isModel={data.blocks.some(({ isModel }) => isModel)} />{' '}
            {roundWords.frame(formatDay(data.frameDay))}
          </>
        }
        actions={
          <>
            <ButtonLink to={`/par/ranking/${data.id}`} variant="default">
              {roundWords.ranking}
            </ButtonLink>
            <ButtonLink to={`/par/rounds/${data.id}/reports`} variant="default">
              {reportWords.open}
            </ButtonLink>
          </>
        }
      />
      {data.status === 'open' && <StageLine windows={data.windows} now={now} />}
      <RoundFacts round={data} />
      <Tabs
        value={phan}
        onChange={(tab) => go({ phan: (tab ?? 'tien-do') as typeof phan })}
        mt="sm"
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {roundWords.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="tien-do">
          <ProgressTab round={data} />
        </Tabs.Panel>
        <Tabs.Panel value="thoi-han">
          <WindowsTab key={data.version} round={data} />
        </Tabs.Panel>
        <Tabs.Panel value="tham-gia">
          <TakingPartTab round={data} />
        </Tabs.Panel>
        <Tabs.Panel value="khong-ap-dung">
          <ExemptionsTab round={data} />
        </Tabs.Panel>
        <Tabs.Panel value="nhap">
          <ImportTab round={data} />
        </Tabs.Panel>
        <Tabs.Panel value="xep-hang">
          <RankingTab round={data} />
        </Tabs.Panel>
        <Tabs.Panel value="cong-bo">
          <PublishTab round={data} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

/** Asked for only when looked at: ranking two hundred units is the round's heaviest question. */
function RankingTab({ round: whole }: { round: Round }) {
  const { data, error } = useQuery(ranking(whole.id))
  const [block] = useBlock(data?.blocks ?? [])
  const mayRun = useMay('par.manage-rounds')
  if (error) return <RefusalList of={error} />
  if (!data) return <LoadingPage />
  return (
    <>
      {!data.published && (
        <Text size="sm" c="dimmed" mb="xs">
          {roundWords.provisionalHint}
        </Text>
      )}
      <RankingBlocks ranking={data} />
      {mayRun && !data.published && block && <RegionsPart key={regionsKey(block)} round={whole} block={block} />}
    </>
  )
}
