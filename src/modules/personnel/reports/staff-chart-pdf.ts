/** The chart of the people of a unit, with their photos, for print. */
import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import { printable } from '../../../platform/office/table.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { staffCharts } from '../contract/staff-chart.ts'
import { staffChart } from '../queries/finding/staff-chart.ts'
import { initialsOf, type StaffMember, secondedInWords } from '../rules/finding/staff-chart.ts'
import { STAFF_PAGE } from './staff-page.ts'

const ACROSS = { a4: 4, a3: 6 } as const

export async function staffChartPdf(
  { tx, now, files }: Pick<Call, 'tx' | 'now' | 'files'>,
  { unitId, asOf, paper }: InputOf<typeof staffCharts.staffChartPdf>,
): Promise<Download> {
  const chart = await staffChart({ tx, now }, { unitId, asOf })
  const groups = [
    ...(chart.leaders.length > 0 ? [{ name: 'Lãnh đạo', people: chart.leaders }] : []),
    ...chart.groups.map(({ name, people }) => ({ name: `${name} (${people.length} người)`, people })),
  ]
  const photos = new Map<string, string>()
  const pictures: Record<string, Uint8Array> = {}
  for (const { photo } of groups.flatMap(({ people }) => people)) {
    if (photo === null || photos.has(photo)) continue
    const bytes = await wholeFile(files, photo)
    const name = `${photo}.${bytes[0] === 0x89 ? 'png' : 'jpg'}`
    photos.set(photo, name)
    pictures[name] = bytes
  }
  const printed = (person: StaffMember) => ({
    name: printable(person.fullName),
    initials: initialsOf(person.fullName),
    lines: [person.title, secondedInWords(person)].filter((line) => line !== null).map(printable),
    photo: person.photo === null ? null : (photos.get(person.photo) ?? null),
  })
  const data = {
    paper,
    agency: printable(chart.unitName),
    title: 'SƠ ĐỒ NHÂN SỰ',
    across: ACROSS[paper],
    landscape: true,
    subtitle: `${printable(chart.unitName)}, ngày ${formatDay(chart.day)}`,
    groups: groups.map(({ name, people }) => ({ name: printable(name), people: people.map(printed) })),
  }
  return {
    name: `So do nhan su ${chart.unitName} ${chart.day}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => setPdf(STAFF_PAGE, { data, files: pictures, at: now }) },
  }
}
