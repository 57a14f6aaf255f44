/** The record of one person. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageParts } from '../../../../ui/PageParts.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { record } from '../data-of-record.ts'
import { GoneRecord, isGone } from '../parts/life/GoneRecord.tsx'
import { LifeTab } from '../parts/life/LifeTab.tsx'
import { headOn } from '../parts/record/head-on.ts'
import { RecordView } from '../parts/record/RecordView.tsx'
import { recordPlace } from '../parts/record/record-place.ts'
import { recordWords } from '../text-of-record.vi.ts'

export function RecordPage() {
  const recordId = useParam('recordId')
  const [{ ngay, biet }] = usePlace(recordPlace)
  const { data } = useSuspenseQuery(record(recordId, biet))
  const { fullName, unitName } = headOn(data, ngay ?? dayIn(new Date()))
  const mayDecide = useMay('personnel.record', data.unitId)
  return (
    <>
      <PageTitle
        title={fullName}
        crumbs={[{ label: recordWords.list, path: '/personnel' }]}
        about={unitName}
        actions={
          !isGone(data) &&
          data.state !== 'withdrawn' && (
            <>
              <PageParts at="personnel.record-actions" id={recordId} fallback={null} />
              {mayDecide && (
                <ButtonLink to="/personnel/decisions/new" search={{ nguoi: recordId }}>
                  {recordWords.decide}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <GoneRecord record={data} />
      {data.disposal !== null && <LifeTab record={data} day={dayIn(new Date())} known={biet} isOwn={false} />}
      {!isGone(data) && <RecordView record={data} />}
    </>
  )
}
