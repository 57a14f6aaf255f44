/** What waits for the appraiser: by unit, or one criterion across all units. */
import { Select, Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { rounds } from '../data.ts'
import { ContestedQueue } from '../parts/appraisal/ContestedQueue.tsx'
import { QueueByCriterion } from '../parts/appraisal/QueueByCriterion.tsx'
import { QueueByDeadline } from '../parts/appraisal/QueueByDeadline.tsx'
import { QueueByUnit } from '../parts/appraisal/QueueByUnit.tsx'
import { appraisalWords } from '../text.vi.ts'
import { queueWords } from '../text-of-hands.vi.ts'

const schema = z.object({
  ky: z.string().max(60).optional().catch(undefined),
  theo: z.enum(['don-vi', 'han', 'tieu-chi', 'giai-trinh']).catch('don-vi').default('don-vi'),
})

export function AppraisalQueuePage() {
  const { data } = useSuspenseQuery(rounds())
  const [{ ky, theo }, go] = usePlace(schema)
  const round =
    data.rounds.find(({ id }) => id === ky) ?? data.rounds.find(({ status }) => status === 'open') ?? data.rounds[0]
  return (
    <>
      <PageTitle title={appraisalWords.title} about={appraisalWords.about} />
      {round && (
        <>
          {data.rounds.length > 1 && (
            <Select
              label={appraisalWords.round}
              data={data.rounds.map(({ id, name }) => ({ value: id, label: name }))}
              value={round.id}
              onChange={(next) => go({ ky: next ?? undefined })}
              allowDeselect={false}
              maw={560}
              mb="sm"
            />
          )}
          <Tabs value={theo} onChange={(next) => go({ theo: next as typeof theo })} keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="don-vi">{appraisalWords.byUnit}</Tabs.Tab>
              <Tabs.Tab value="han">{queueWords.waiting}</Tabs.Tab>
              <Tabs.Tab value="tieu-chi">{appraisalWords.byCriterion}</Tabs.Tab>
              <Tabs.Tab value="giai-trinh">{queueWords.contested}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="don-vi">
              <QueueByUnit round={round} />
            </Tabs.Panel>
            <Tabs.Panel value="han">
              <QueueByDeadline />
            </Tabs.Panel>
            <Tabs.Panel value="giai-trinh">
              <ContestedQueue round={round} />
            </Tabs.Panel>
            <Tabs.Panel value="tieu-chi">
              <QueueByCriterion round={round} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </>
  )
}
