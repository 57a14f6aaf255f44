/** The words of the page of reports. */
export const reportWords = {
  title: 'Báo cáo của kỳ',
  open: 'Báo cáo',
  about: 'Mỗi báo cáo xem ngay trên trang, tải về Excel, Word theo mẫu của cơ quan, hoặc PDF để in.',
  provisional: 'Số liệu tạm tính',
  kind: 'Báo cáo',
  kinds: {
    summary: 'Tổng hợp theo khối',
    unit: 'Phiếu chấm điểm',
    areas: 'Theo lĩnh vực',
    criteria: 'Theo tiêu chí',
    lost: 'Điểm mất',
    years: 'So sánh với năm trước',
    progress: 'Tiến độ',
  },
  block: 'Khối',
  sheet: 'Đơn vị',
  noBlock:
    'Chưa có khối nào xem được đủ các đơn vị. Báo cáo của khối chỉ lập cho người xem được mọi đơn vị trong khối.',
  empty: 'Báo cáo này chưa có dòng nào.',
  templates: 'Mẫu văn bản',
} as const
