/** The words of the law's screens. */
export const words = {
  menu: {
    group: 'Pháp luật',
    rules: 'Luật đang dùng',
    provisions: 'Quy định đang áp dụng',
    amendments: 'Sửa đổi quy định',
  },
  title: 'Luật đang dùng',
  about:
    'Quy tắc chương trình đang áp dụng để tính điểm và xếp hạng, căn cứ và người đã xác nhận. Số tính theo quy tắc chưa xác nhận đều ghi rõ.',
  columns: {
    title: 'Quy tắc',
    content: 'Nội dung',
    article: 'Điều khoản, căn cứ',
    source: 'Nguồn',
    time: 'Hiệu lực từ',
    state: 'Xác nhận',
  },
  confirmed: 'Đã xác nhận',
  unconfirmed: 'Chưa xác nhận',
  confirmedBy: (by: string, day: string) => `${by}, ${day}`,
  confirm: 'Xác nhận',
  confirmTitle: (title: string) => `Xác nhận quy tắc “${title}”`,
  confirmAbout: 'Ghi rõ đã đối chiếu với văn bản, điều khoản nào. Việc xác nhận được lưu cùng họ tên và ngày.',
  done: 'Đã ghi nhận xác nhận.',
  none: 'Chương trình không có quy tắc nào có hiệu lực vào ngày này.',
  selectedBy: {
    'year-rated': 'Chọn theo năm được đánh giá',
    decision: 'Chọn theo ngày quyết định',
    effect: 'Chọn theo ngày có hiệu lực',
    notice: 'Chọn theo ngày thông báo',
    'act-checked': 'Chọn theo ngày của việc được kiểm tra',
  },
} as const
