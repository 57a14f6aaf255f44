/** One unit as it was on a day, and its life: each part of it under a tab of its own. */
import { Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { familyInWords } from '../../rules/words.ts'
import { unit } from '../data.ts'
import { EndOfUnit } from '../parts/EndOfUnit.tsx'
import { KnownBar } from '../parts/KnownBar.tsx'
import { dayOf, TABS, unitPlace, versionOf } from '../parts/unit/unit-place.ts'
import { PARTS } from '../parts/unit/unit-tabs.ts'
import { words } from '../text.vi.ts'
import { unitWords } from '../text-of-unit.vi.ts'

export function UnitPage() {
  const unitId = Number(useParam('unitId'))
  const [{ ngay, biet, phan }, go] = usePlace(unitPlace)
  const { data: now } = useSuspenseQuery(unit(unitId))
  const { data } = useSuspenseQuery(unit(unitId, biet))
  const day = dayOf(now, ngay)
  const shown = versionOf(data, day) ?? data.versions.at(-1) ?? now.versions.at(-1)
  const Part = PARTS[phan]
  return (
    <>
      <PageTitle
        title={shown?.fullName ?? ''}
        crumbs={[{ label: words.title, path: '/organization' }]}
        about={shown && [familyInWords[shown.level], shown.parent?.fullName].filter(Boolean).join(' · ')}
      />
      <EndOfUnit history={data} />
      <AsOfBar day={day} onDay={(chosen) => go({ ngay: chosen })} shortcuts={unitWords.shortcuts} />
      <KnownBar knownAt={biet} onKnownAt={(knownAt) => go({ biet: knownAt })} />
      <Tabs mt="md" value={phan} onChange={(next) => go({ phan: next as typeof phan })} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {unitWords.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={phan}>
          <Suspense fallback={<LoadingPage />}>
            <Part history={data} day={day} knownAt={biet} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
