/** The work inside a unit: who scores what by when, and who is late. */
import { Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { assessmentSheet } from '../data.ts'
import { placesOf } from '../parts/leaf/sheet-order.ts'
import { AssignTab } from '../parts/unit/AssignTab.tsx'
import { givenLeaves } from '../parts/unit/given-leaf.ts'
import { LateTab } from '../parts/unit/LateTab.tsx'
import { useNow } from '../parts/use-now.ts'
import { sheetWords, unitWords, words } from '../text.vi.ts'

const TABS = ['giao', 'tien-do'] as const
const schema = z.object({
  phan: z.enum(TABS).catch('giao').default('giao'),
  tieuChi: z.coerce.string().max(60).optional().catch(undefined),
})

export function UnitWorkPage() {
  const { data: sheet } = useSuspenseQuery(assessmentSheet(useParam('assessmentId')))
  const [{ phan, tieuChi }, go] = usePlace(schema)
  const today = dayIn(useNow(60_000))
  const leaves = useMemo(() => givenLeaves(placesOf(sheet), today), [sheet, today])
  return (
    <>
      <PageTitle
        title={unitWords.workOf(sheet.unitName)}
        crumbs={[
          { label: words.menu.rounds, path: '/par' },
          { label: sheet.unitName, path: `/par/assessments/${sheet.id}` },
        ]}
        about={sheetWords.yearAndBlock(sheet.year, sheet.blockName)}
        actions={
          <ButtonLink to={`/par/assessments/${sheet.id}`} variant="default">
            {unitWords.toSheet}
          </ButtonLink>
        }
      />
      <Tabs value={phan} onChange={(tab) => go({ phan: (tab ?? 'giao') as typeof phan })} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {unitWords.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="giao">
          <AssignTab sheet={sheet} leaves={leaves} first={tieuChi} />
        </Tabs.Panel>
        <Tabs.Panel value="tien-do">
          <LateTab sheet={sheet} leaves={leaves} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
