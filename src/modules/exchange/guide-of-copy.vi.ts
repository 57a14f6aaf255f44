/** What stands at the beginning of a copy of everything: what is in it, what is not and why, and how it is read without the program. */
import { LEFT_OUT, NO_CONTENT, WITHHELD } from './copied-tables.vi.ts'
import type { TableOut } from './queries/tables-out.ts'

interface Guide {
  tables: readonly TableOut[]
  madeAt: string
  by: string
}

const listed = (reasons: Readonly<Record<string, string>>): string =>
  Object.entries(reasons)
    .map(([name, why]) => `- \`${name}\`: ${why}`)
    .join('\n')

const withheld = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(WITHHELD).flatMap(([table, columns]) =>
      Object.entries(columns).map(([column, why]) => [`${table}.${column}`, why]),
    ),
  )

function closed(tables: readonly TableOut[]): string {
  const names = tables.filter(({ isOpen }) => !isOpen).map(({ name }) => `\`${name}\``)
  return names.length === 0 ? '' : `\nNgoài quyền của người lập nên không có: ${names.join(', ')}.\n`
}

export const copyGuide = ({ tables, madeAt, by }: Guide): string => `# Bản sao toàn bộ dữ liệu

Lập lúc ${madeAt}, theo yêu cầu của ${by}. Gồm mọi hàng của mọi bảng, mọi hồ sơ và tệp người yêu cầu được xem. Đọc được mà không cần chương trình.

- \`ho-so/\`: từng người theo cấu trúc trao đổi, mỗi tệp 500 người; chương trình này nhập lại được từng tệp. Lược đồ ở \`cau-truc/\`.
- \`bang/\`: các bảng nêu dưới đây của mọi phần việc, kể cả tài khoản, phân quyền và lịch sử sửa đổi (\`audit\`), mỗi dòng một hàng dạng JSON (NDJSON). Bảng lớn chia thành nhiều tệp.
- \`cot.csv\`: từng cột của từng bảng: kiểu dữ liệu, bắt buộc hay không, trỏ tới cột nào, ghi chú, cột nào để lại và vì sao. Mở được bằng Excel.
- \`tep.ndjson\`: tệp nào của giấy tờ, quyết định, ảnh, tài liệu trong kho, hay của cột nào; của quyết định và sự kiện là bản đang dùng. \`tep/\`: nội dung từng tệp, tên là tổng kiểm SHA-256 của nó.
- \`manifest.json\`: số hàng từng bảng, số người, số tệp và tổng kiểm của tệp không còn tìm thấy (\`lost\`).
- \`SHA256SUMS\`: tổng kiểm từng tệp ở đây. Kiểm bằng \`sha256sum -c SHA256SUMS\`.

Sự kiện (\`personnel.event\`) và dòng hồ sơ (\`personnel.line\`) giữ cả những gì từng được biết: hàng đang đúng có \`recorded_to\` là
\`infinity\`. Những gì được ghi trong lúc lập bản sao có thể mới có ở một phần các tệp.

## Để lại

Những gì là khóa vào chương trình, hoặc sẽ làm lộ người trả lời phiếu ẩn danh, không đi cùng bản sao.

Bảng:
${listed(LEFT_OUT)}

Cột, cả trong lịch sử sửa đổi:
${listed(withheld())}

Nội dung tệp:
${listed(NO_CONTENT)}
${closed(tables)}
## Các bảng

${tables
  .filter(({ isOpen }) => isOpen)
  .map(({ name, about }) => `- \`${name}\`: ${about ?? ''}`)
  .join('\n')}
`

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** With the mark by which Excel knows UTF-8. */
export function columnGuide(tables: readonly TableOut[]): string {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      ...[name, column.name, column.type, column.isRequired ? 'có' : 'không', column.refersTo ?? ''],
      ...[column.about ?? '', WITHHELD[name]?.[column.name] ?? ''],
    ]),
  )
  const heads = ['Bảng', 'Cột', 'Kiểu', 'Bắt buộc', 'Trỏ tới', 'Ghi chú', 'Để lại vì']
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
