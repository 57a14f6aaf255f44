/** The words of the page of one unit. */
export const unitWords = {
  tabs: {
    'thong-tin': 'Thông tin',
    'lich-su': 'Lịch sử',
    'nguon-goc': 'Nguồn gốc',
  },
  shortcuts: [
    { label: 'Trước hợp nhất (30/06/2025)', day: '2025-06-30' },
    { label: 'Sau hợp nhất (01/07/2025)', day: '2025-07-01' },
  ],
  notThere: (day: string) => `Đơn vị không hoạt động vào ngày ${day}. Hãy chọn ngày khác, hoặc xem tab Lịch sử.`,
  family: 'Cấp',
  kind: 'Loại hình',
  code: 'Mã',
  parent: 'Trực thuộc',
  since: 'Từ ngày',
  until: 'Đến hết ngày',
  basis: 'Căn cứ pháp lý',
  noBasis: 'Chưa có trong dữ liệu',
  facts: 'Thông tin đơn vị',
} as const
