import { Alert, Tabs, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { z } from 'zod'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Source } from '../../contract.ts'
import { oneSource } from '../data.ts'
import { AttemptsTab } from '../parts/AttemptsTab.tsx'
import { BindTab } from '../parts/BindTab.tsx'
import { SettingsTab } from '../parts/SettingsTab.tsx'
import { SnapshotsTab } from '../parts/SnapshotsTab.tsx'
import { SnapshotView } from '../parts/SnapshotView.tsx'
import { StandingBadges } from '../parts/StandingBadges.tsx'
import { TakeTab } from '../parts/TakeTab.tsx'
import { words } from '../text.vi.ts'

const TABS = ['so-lieu', 'tieu-chi', 'vao-ky', 'lan-lay', 'thiet-lap'] as const
const schema = z.object({
  phan: z.enum(TABS).catch('so-lieu').default('so-lieu'),
  ban: z.uuid().nullable().catch(null).default(null),
  voi: z.uuid().nullable().catch(null).default(null),
})

/** What is wrong with it, and that nothing stops because of it. */
function Warnings({ source }: { source: Source }) {
  const { standing, lastAttempt, lateAfterDays, rounds, newest } = source
  return (
    <>
      {standing.state === 'late' && standing.age !== null && (
        <Alert color="yellow" mb="sm">
          {words.lateHint(standing.age, lateAfterDays)}
        </Alert>
      )}
      {standing.hasFailed && standing.state !== 'off' && (
        <Alert color="red" mb="sm" title={words.lastFailed}>
          {lastAttempt?.state === 'failed' && <span style={{ whiteSpace: 'pre-line' }}>{lastAttempt.reason}</span>}
        </Alert>
      )}
      {rounds
        .filter(({ hasNewer, isOpen }) => hasNewer && isOpen)
        .map(({ roundId, roundName, taken }) => (
          <Alert key={roundId} color="blue" mb="sm">
            {words.newer(roundName, taken[0]?.period ?? '', newest?.period ?? '')}
          </Alert>
        ))}
    </>
  )
}

export function SourcePage() {
  const { data: source } = useSuspenseQuery(oneSource(useParam('sourceId')))
  const [{ phan, ban, voi }, go] = usePlace(schema)
  const { newest, standing, isSample } = source
  return (
    <>
      <PageTitle
        title={source.name}
        crumbs={[{ label: words.title, path: '/sources' }]}
        about={
          <>
            <StandingBadges standing={standing} />
            {newest && (
              <Text span size="sm">
                {newest.period}: {words.dated(formatDay(dayIn(new Date(newest.takenAt))), words.age(standing.age ?? 0))}
              </Text>
            )}
            {isSample && (
              <Text span size="sm">
                {' · '}
                {words.sample}
              </Text>
            )}
          </>
        }
      />
      <Warnings source={source} />
      <Tabs
        value={phan}
        onChange={(tab) => go({ phan: (tab ?? 'so-lieu') as typeof phan, ban: null, voi: null })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {words.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Suspense fallback={<LoadingPage />}>
          <Tabs.Panel value="so-lieu">
            {ban === null ? (
              <SnapshotsTab source={source} onOpen={(snapshotId) => go({ ban: snapshotId })} />
            ) : (
              <SnapshotView
                source={source}
                snapshotId={ban}
                beforeId={voi}
                onCompare={(beforeId) => go({ voi: beforeId })}
                onBack={() => go({ ban: null, voi: null })}
              />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="tieu-chi">
            <BindTab source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="vao-ky">
            <TakeTab source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="lan-lay">
            <AttemptsTab source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="thiet-lap">
            <SettingsTab key={source.version} source={source} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  )
}
