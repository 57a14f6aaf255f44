/** What stands at the beginning of a copy of everything: what is in it, and how it is read without the program. */
import type { TableOut } from './queries/tables-out.ts'

interface Guide {
  tables: readonly TableOut[]
  madeAt: string
  by: string
}

export const copyGuide = ({ tables, madeAt, by }: Guide): string => `# Bản sao toàn bộ dữ liệu hồ sơ

Lập lúc ${madeAt}, theo yêu cầu của ${by}. Gồm mọi hồ sơ, quyết định và tệp người yêu cầu được xem. Đọc được mà không cần chương trình.

- \`ho-so/\`: từng người theo cấu trúc trao đổi, mỗi tệp 500 người; chương trình này nhập lại được từng tệp. Lược đồ ở \`cau-truc/\`.
- \`bang/\`: các bảng hồ sơ, quyết định, đơn vị và trao đổi dữ liệu nêu dưới đây, mỗi dòng một hàng dạng JSON (NDJSON). Bảng lớn chia thành nhiều tệp.
- \`tep.ndjson\`: tệp nào của giấy tờ, quyết định, ảnh nào; của quyết định và sự kiện là bản đang dùng. \`tep/\`: nội dung từng tệp, tên là tổng kiểm SHA-256 của nó.
- \`manifest.json\`: số hàng từng bảng, số người, số tệp và tổng kiểm của tệp không còn tìm thấy (\`lost\`).
- \`SHA256SUMS\`: tổng kiểm từng tệp ở đây. Kiểm bằng \`sha256sum -c SHA256SUMS\`.

Sự kiện (\`personnel.event\`) và dòng hồ sơ (\`personnel.line\`) giữ cả những gì từng được biết: hàng đang đúng có \`recorded_to\` là
\`infinity\`. Những gì được ghi trong lúc lập bản sao có thể mới có ở một phần các tệp.

## Các bảng

${tables.map(({ name, about }) => `- \`${name}\`: ${about ?? ''}`).join('\n')}
`
