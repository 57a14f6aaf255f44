/** The chart of a unit with its inside on a day, for print. */
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import { printable } from '../../../platform/office/table.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { organization } from '../contract.ts'
import { factsOn, valuesOf } from '../queries/facts-on.ts'
import { unitInside } from '../queries/unit-inside.ts'
import { unitOn } from '../queries/units-on.ts'
import { refuse } from '../refusals.vi.ts'
import { type ChartBox, chartOf, inColumns } from '../rules/chart.ts'
import { CHART_PAGE } from './chart-page.ts'

const COLUMNS = { a4: 5, a3: 7 } as const

const printed = ({ title, lines, below }: ChartBox): object => ({
  title: printable(title),
  lines: lines.map(printable),
  below: below.map(printed),
})

export async function unitChart(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { unitId, asOf, knownAt, paper }: InputOf<typeof organization.unitChart>,
): Promise<Download> {
  const root = (await unitOn(tx, unitId, asOf)) ?? refuse('organization.not-there', { day: formatDay(asOf) })
  const inside = await unitInside(tx, { unitId, asOf, knownAt })
  const facts = await factsOn(tx, asOf, { unitIds: [unitId, ...inside.map((unit) => unit.unitId)], knownAt })
  const told = valuesOf(facts)
  const own = {
    headTitle: told(unitId, 'head-title') as string | null,
    assigned: told(unitId, 'people-assigned') as number | null,
    deputies: told(unitId, 'deputies') as number | null,
  }
  const chart = chartOf({ ...root, parentId: null, ...own }, inside)
  const sources = [...new Set(facts.flatMap(({ legalBasis, source }) => legalBasis ?? source ?? []))].slice(0, 3)
  const data = {
    paper,
    agency: printable(root.fullName),
    title: 'SƠ ĐỒ TỔ CHỨC',
    subtitle: `${printable(root.fullName)}, ngày ${formatDay(asOf)}`,
    landscape: true,
    root: printed(chart),
    columns: inColumns(chart.below, COLUMNS[paper]).map((column) => column.map(printed)),
    foot: printable(sources.length > 0 ? `Nguồn số liệu: ${sources.join('; ')}` : ''),
  }
  return {
    name: `So do to chuc ${root.fullName} ${asOf}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => setPdf(CHART_PAGE, { data, at: now }) },
  }
}
