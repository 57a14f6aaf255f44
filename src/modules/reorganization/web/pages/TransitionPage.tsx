/** A day on which many units ended: who follows whom, what each holds, what is still unassigned; carried out in one step. */
import { Drawer, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { DownloadButton } from '../../../par/web/index.ts'
import { transitions } from '../../contract/transitions.ts'
import { STANDINGS } from '../../rules/transition.ts'
import { standingInWords } from '../../rules/transition-words.ts'
import { CarryOut } from '../parts/transition/CarryOut.tsx'
import { EndedUnitPart } from '../parts/transition/EndedUnitPart.tsx'
import { endedColumns } from '../parts/transition/ended-columns.tsx'
import { transitionWords as words } from '../text-of-transitions.vi.ts'
import { transition } from '../transition-data.ts'

const transitionPlace = z.object({ tinhTrang: z.enum(STANDINGS).optional().catch(undefined) })

export function TransitionPage() {
  const day = useParam('day')
  const { data } = useSuspenseQuery(transition(day))
  const [{ tinhTrang }, go] = usePlace(transitionPlace)
  const [openId, setOpenId] = useState<number | null>(null)
  const { units } = data
  const count = (of: (typeof STANDINGS)[number]) => units.filter(({ standing }) => standing === of).length
  const shown = tinhTrang === undefined ? units : units.filter(({ standing }) => standing === tinhTrang)
  const opened = units.find(({ unitId }) => unitId === openId)
  return (
    <>
      <PageTitle
        title={words.ofDay(formatDay(day))}
        crumbs={[{ label: words.title, path: '/reorganization/transitions' }]}
        about={words.summary(units.length, count('done'), count('ready'), count('open'), count('empty'))}
        actions={
          <>
            <DownloadButton kind="xlsx" href={urlOf(transitions.transitionReport, { day, form: 'xlsx' })} />
            <DownloadButton kind="docx" href={urlOf(transitions.transitionReport, { day, form: 'docx' })} />
            <DownloadButton kind="pdf" href={urlOf(transitions.transitionReport, { day, form: 'pdf' })} />
          </>
        }
      />
      <Stack gap="md">
        <Text>{words.what}</Text>
        <CarryOut of={data} />
        <DataTable
          id="reorganization.transition"
          caption={words.unitsCaption}
          columns={endedColumns}
          rows={shown}
          rowKey={(row) => String(row.unitId)}
          onRow={(row) => setOpenId(row.unitId)}
          isChosen={(row) => row.unitId === openId}
          onExport={exportAsSeen(words.ofDay(formatDay(day)))}
          tools={
            <NativeSelect
              aria-label={words.filter}
              data={[
                { value: '', label: words.all },
                ...STANDINGS.map((value) => ({ value, label: `${standingInWords[value]} (${count(value)})` })),
              ]}
              value={tinhTrang ?? ''}
              onChange={(event) =>
                go({ tinhTrang: (event.currentTarget.value || undefined) as (typeof STANDINGS)[number] | undefined })
              }
            />
          }
        />
      </Stack>
      {/* Its title stands in the body: the header of a Drawer would be a second banner of the page. */}
      <Drawer.Root opened={opened !== undefined} onClose={() => setOpenId(null)} position="right" size="lg">
        <Drawer.Overlay />
        <Drawer.Content>
          <Drawer.Body pt="md">
            <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
              <Drawer.Title fw={650}>{opened?.fullName}</Drawer.Title>
              <Drawer.CloseButton aria-label={words.close} />
            </Group>
            {opened && <EndedUnitPart day={day} unit={opened} onDone={() => setOpenId(null)} />}
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  )
}
