/** “Lưu giữ, hủy hồ sơ”: what is due, what was disposed of, and how long files are kept. */
import { Alert, Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { retention } from '../../data-of-disposal.ts'
import { DisposalList } from '../../parts/disposal/DisposalList.tsx'
import { DuePart } from '../../parts/disposal/DuePart.tsx'
import { PeriodsPart } from '../../parts/disposal/PeriodsPart.tsx'
import { defaultWords } from '../../text-of-defaults.vi.ts'
import { disposalWords as words } from '../../text-of-disposal.vi.ts'

const place = z.object({
  xem: z.enum(['den-han', 'lan-huy', 'thoi-han']).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})

export function DisposalsPage() {
  const [{ xem, trang }, go] = usePlace(place)
  const { data } = useSuspenseQuery(retention())
  const mayKeep = useMay('personnel.keep')
  const shown = xem ?? (mayKeep ? 'den-han' : 'lan-huy')
  const onPage = (page: number) => go({ trang: page })
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <Alert color="yellow" title={words.caution} mb="md">
        {data.warning} {defaultWords.grade(data.confidence)}
      </Alert>
      <Tabs value={shown} onChange={(next) => go({ xem: next as typeof shown, trang: 1 })} keepMounted={false}>
        <Tabs.List mb="md" aria-label={words.tabs.label}>
          {mayKeep && <Tabs.Tab value="den-han">{words.tabs.due}</Tabs.Tab>}
          <Tabs.Tab value="lan-huy">{words.tabs.disposals}</Tabs.Tab>
          <Tabs.Tab value="thoi-han">{words.tabs.periods}</Tabs.Tab>
        </Tabs.List>
        <Suspense fallback={<LoadingPage />}>
          <Tabs.Panel value="den-han">{mayKeep && <DuePart page={trang} onPage={onPage} />}</Tabs.Panel>
          <Tabs.Panel value="lan-huy">
            <DisposalList page={trang} onPage={onPage} />
          </Tabs.Panel>
          <Tabs.Panel value="thoi-han">
            <PeriodsPart />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  )
}
