/** The words of lineage and of the resolver. */
export const lineageWords = {
  title: 'Nguồn gốc và kế tục',
  about: 'Đọc từ trái sang phải: đơn vị có trước ở bên trái, đơn vị nối tiếp ở bên phải. Đường nét đứt: chỉ một phần.',
  alone: 'Chưa ghi nhận lần thay đổi nào nối đơn vị này với đơn vị khác.',
  graph: (name: string) => `Sơ đồ nguồn gốc và kế tục của ${name}`,
  table: 'Các bước kế tục',
  columns: {
    from: 'Từ',
    to: 'Thành',
    day: 'Ngày',
    kind: 'Việc',
    basis: 'Căn cứ',
    coverage: 'Phần',
  },
  coverage: { full: 'toàn bộ', partial: 'một phần' },
  noEvent: 'Đổi tên, chưa có căn cứ',
} as const
