import { Alert, Button, Card, Grid, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { AdjustmentPanel, whatIf } from '../../../par/web/index.ts'
import { efforts } from '../data.ts'
import { menu } from '../menu.vi.ts'
import { FiguresNow } from '../parts/what-if/FiguresNow.tsx'
import { LeafTrial } from '../parts/what-if/LeafTrial.tsx'
import { leafColumns } from '../parts/what-if/leaf-columns.ts'
import { useWhatIf } from '../parts/what-if/use-what-if.ts'
import { WayPart } from '../parts/what-if/WayPart.tsx'
import { whatIfWords as words } from '../text-of-what-if.vi.ts'
import { whatIfPlace } from '../what-if-place.ts'

/** Other inputs, another place: one published unit, worked out anew in the browser by the rules of the ranking. */
export function WhatIfPage() {
  const [publicationId, unitId] = [useParam('publicationId'), Number(useParam('unitId'))]
  const [place, go] = usePlace(whatIfPlace)
  const { data } = useSuspenseQuery(whatIf(publicationId, unitId))
  const estimated = useSuspenseQuery(efforts(unitId))
  const mayEdit = useMay('improvement.edit', unitId)
  const desk = useWhatIf(data, estimated.data.efforts)
  const columns = useMemo(() => leafColumns(desk.estimates), [desk.estimates])
  const chosen = desk.rows.find(({ node }) => node.id === place.tieuChi)
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about(data.unit.unitName, data.roundName, data.blockName)}
        crumbs={[{ label: menu.plans, path: '/improvement' }]}
        actions={
          <Button variant="default" disabled={!desk.isTried} onClick={desk.reset}>
            {words.reset}
          </Button>
        }
      />
      {(data.isModel || data.isSample) && (
        <Alert color="orange" variant="light" py="xs">
          {words.sample}
        </Alert>
      )}
      <FiguresNow {...desk} />
      <WayPart desk={desk} place={place} onPlace={go} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <DataTable
            id="improvement.what-if"
            caption={words.table.caption}
            columns={columns}
            rows={desk.rows}
            rowKey={({ node }) => node.id}
            onRow={({ node }) => go({ tieuChi: node.id })}
            isChosen={({ node }) => node.id === place.tieuChi}
            initialSort={{ id: 'lost', desc: true }}
            pageSize={0}
            maxHeight="36rem"
            onExport={exportAsSeen(`${words.title} ${data.unit.unitName}`)}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          {chosen ? (
            <LeafTrial desk={desk} row={chosen} unitId={unitId} mayEdit={mayEdit} />
          ) : (
            <Card withBorder>
              <Text size="sm">{words.leaf.choose}</Text>
            </Card>
          )}
          <Card withBorder mt="md">
            <AdjustmentPanel
              adjustments={desk.ground.criteriaSet.adjustments}
              counts={desk.counts}
              onChange={desk.adjust}
              disabled={false}
            />
          </Card>
        </Grid.Col>
      </Grid>
    </Stack>
  )
}
