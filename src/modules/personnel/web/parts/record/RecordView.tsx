/** A record as it was on a day, as known at an instant: head, bars of time, and its parts under tabs. */
import { Tabs } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Suspense } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../../ui/address.ts'
import { useFrame } from '../../../../../ui/frame.ts'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import type { PageTab } from '../../../../../ui/module.ts'
import { isAllowed, useSession } from '../../../../../ui/session.tsx'
import type { PersonnelRecord } from '../../../contract.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import { BesidePaper } from './BesidePaper.tsx'
import { Findings } from './Findings.tsx'
import { KnownOfRecord } from './KnownOfRecord.tsx'
import classes from './Record.module.css'
import { RecordHead } from './RecordHead.tsx'
import { recordPlace } from './record-place.ts'
import type { RecordTab } from './record-tab.ts'
import { RECORD_TABS } from './tabs.ts'

export function RecordView({ record, isOwn = false }: { record: PersonnelRecord; isOwn?: boolean }) {
  const [{ ngay, biet, phan }, go] = usePlace(recordPlace)
  const session = useSession()
  const day = ngay ?? dayIn(new Date())
  const ours = RECORD_TABS.filter(({ permission, own = false }) =>
    isOwn ? own : permission === null || isAllowed(session, permission, record.unitId),
  )
  const brought = useFrame().pageTabs.filter(
    ({ place, permission, ownPermission }) =>
      place === 'personnel.record' &&
      (isOwn
        ? ownPermission !== undefined && isAllowed(session, ownPermission)
        : isAllowed(session, permission, record.unitId)),
  )
  const tabs = inOrder(ours, brought)
  const shown = tabs.find(({ key }) => key === phan) ?? tabs[0]
  return (
    <>
      <RecordHead record={record} day={day} isOwn={isOwn} />
      <div className={classes.bars}>
        <AsOfBar day={day} onDay={(chosen) => go({ ngay: chosen })} shortcuts={recordWords.head.shortcuts} />
        <KnownOfRecord recordId={record.id} isOwn={isOwn} known={biet} onKnown={(known) => go({ biet: known })} />
      </div>
      {!isOwn && (
        <Suspense>
          <Findings recordId={record.id} known={biet} />
        </Suspense>
      )}
      <Tabs mt="md" value={shown?.key ?? null} onChange={(next) => go({ phan: next ?? undefined })} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((tab) => (
            <Tabs.Tab key={tab.key} value={tab.key}>
              {tab.label}
              {'isSensitive' in tab && tab.isSensitive && (
                <IconLock size={14} className={classes.lock ?? ''} aria-label={recordWords.sensitive} />
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown && (
          <Tabs.Panel value={shown.key}>
            <Suspense fallback={<LoadingPage />}>
              <BesidePaper recordId={record.id} lines={record.lines} isOwn={isOwn}>
                {'place' in shown ? (
                  <shown.component
                    id={record.id}
                    day={day}
                    isOwn={isOwn}
                    {...(biet !== undefined && { known: biet })}
                  />
                ) : (
                  <shown.component record={record} day={day} known={biet} isOwn={isOwn} />
                )}
              </BesidePaper>
            </Suspense>
          </Tabs.Panel>
        )}
      </Tabs>
    </>
  )
}

/** What other modules bring stands behind pay, before what is learned. */
function inOrder(ours: readonly RecordTab[], brought: readonly PageTab[]): readonly (RecordTab | PageTab)[] {
  const at = ours.findIndex(({ key }) => key === 'luong') + 1
  return [...ours.slice(0, at), ...brought, ...ours.slice(at)]
}
