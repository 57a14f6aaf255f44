/** “Việc đến hạn”: what falls due of people, as a list or a calendar, by kind, time and unit. */
import { Group, SegmentedControl, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { UnitPicker } from '../../../organization/web/index.ts'
import { PERIODS, periodInWords } from '../../rules/due.ts'
import { dueCounts } from '../data.ts'
import { duePlace } from '../due-place.ts'
import { DueCalendar } from '../parts/DueCalendar.tsx'
import { DueKindPicker } from '../parts/DueKindPicker.tsx'
import { DueTable } from '../parts/DueTable.tsx'
import { dueWords as words } from '../text.vi.ts'

export function DuePage() {
  const [place, go] = usePlace(duePlace)
  const { data } = useQuery({ ...dueCounts(place.donVi), placeholderData: keepPreviousData })
  const today = dayIn(new Date())
  return (
    <>
      <PageTitle
        title={words.title}
        about={data && words.about(data.notedAt)}
        actions={
          <ButtonLink
            to="/entitlement/early"
            variant="default"
            {...(place.donVi && { search: { donVi: place.donVi } })}
          >
            {words.toEarly}
          </ButtonLink>
        }
      />
      <Group gap="xs" mb="sm" className="no-print">
        <SegmentedControl
          aria-label={words.view}
          data={[
            { value: 'danh-sach', label: words.asList },
            { value: 'lich', label: words.asCalendar },
          ]}
          value={place.xem}
          onChange={(xem) => go({ xem: xem as typeof place.xem })}
        />
        <UnitPicker
          aria-label={words.unit}
          placeholder={words.anyUnit}
          asOf={today}
          value={place.donVi ?? null}
          onChange={(unit) => go({ donVi: unit?.unitId, trang: 1 })}
          w={260}
        />
        {place.xem === 'danh-sach' && (
          <Select
            aria-label={words.period}
            data={PERIODS.map((value) => ({ value, label: periodInWords[value] }))}
            value={place.ngay === undefined ? place.ky : null}
            placeholder={place.ngay}
            allowDeselect={false}
            onChange={(ky) => go({ ky: (ky ?? place.ky) as typeof place.ky, ngay: undefined, trang: 1 })}
            w={180}
          />
        )}
      </Group>
      {place.xem === 'lich' ? (
        <DueCalendar />
      ) : (
        <>
          <DueKindPicker counts={data?.counts} />
          <DueTable />
        </>
      )}
    </>
  )
}
