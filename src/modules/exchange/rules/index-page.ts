/** The readable page of a person's package: his facts as tables and his papers as links, opened by any browser, without the program. */
import { formatDay } from '../../../shared/dates.ts'
import { formatPartial } from '../../../shared/partial-days.ts'
import type { FactOut, PersonOut, ValueOut } from './person.ts'
import type { Structure } from './structure.ts'
import { escaped } from './xml-file.ts'

export interface FileInside {
  /** Its place in the package. */
  path: string
  title: string
  datedOn: string | null
}

interface Page {
  person: PersonOut
  files: readonly FileInside[]
  /** Of those the record names and nobody finds any more. */
  lost: readonly string[]
  madeAt: string
}

const STYLE =
  'body{font:16px/1.5 "Segoe UI",Arial,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{border:1px solid #8a8a8a;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#eef1f5}caption{text-align:left;font-weight:600}'

const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

const said = (value: ValueOut | undefined): string =>
  value === undefined ? '' : escaped(typeof value === 'object' ? value.name : inWords(String(value)))

const inWords = (text: string) => (/^\d{4}-\d\d(-\d\d)?$/.test(text) ? formatPartial(text) : text)

function partTable({ partNamed }: Structure, name: string, facts: readonly FactOut[]): string {
  const part = partNamed.get(name)
  const fields = (part?.fields ?? []).filter((field) => facts.some((fact) => fact[field.name] !== undefined))
  const rows = facts.map((fact) => [
    said(fact.from),
    said(fact.to),
    ...fields.map((field) => said(fact[field.name])),
    String(fact.event),
  ])
  return table(part?.label ?? name, ['Từ', 'Đến hết', ...fields.map(({ label }) => label), 'Sự kiện số'], rows)
}

export function indexPage(structure: Structure, { person, files, lost, madeAt }: Page): string {
  const withheld = (person.withheld ?? []).map((name) => structure.partNamed.get(name)?.label ?? name)
  const events = person.events.map(({ kind, effective_on: on, decision, note }, at) => [
    String(at + 1),
    escaped(structure.kinds[kind] ?? kind),
    said(on),
    escaped(decision ? `${decision.number}, ${formatDay(decision.decided_on)}, ${decision.issuer}` : ''),
    escaped(note ?? ''),
  ])
  const papers = files.map(({ path, title, datedOn }) => [
    `<a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}">${escaped(title)}</a>`,
    said(datedOn ?? undefined),
  ])
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(person.full_name)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(person.full_name)}</h1>
<p>Bản sao hồ sơ điện tử, lập ngày ${formatDay(madeAt)}. Cùng nội dung ở dạng máy đọc: <a href="ho-so.json">JSON</a>, <a href="ho-so.xml">XML</a>. Tổng kiểm của từng tệp: <a href="SHA256SUMS">SHA256SUMS</a>.</p>
${withheld.length === 0 ? '' : `<p>Không gồm các phần người lập bản sao không được xem: ${escaped(withheld.join('; '))}.</p>`}
${Object.entries(person.parts)
  .map(([name, facts]) => partTable(structure, name, facts))
  .join('\n')}
${table('Sự kiện', ['Số', 'Loại', 'Hiệu lực từ', 'Quyết định', 'Ghi chú'], events)}
${papers.length === 0 ? '' : table('Giấy tờ', ['Tệp', 'Ngày'], papers)}
${lost.length === 0 ? '' : `<p>Không còn tệp của: ${escaped(lost.join('; '))}.</p>`}
</body></html>
`
}
