/** The words of the council's pages. */
export const words = {
  menu: { councils: 'Hội đồng thẩm định' },
  close: 'Đóng',
  cancel: 'Thôi',
  save: 'Lưu',
  duties: { chair: 'Chủ tịch', deputy: 'Phó Chủ tịch', secretary: 'Thư ký', member: 'Ủy viên' },
  forms: { meeting: 'Họp', writing: 'Lấy ý kiến bằng văn bản' },
  sessionStatus: { planned: 'Dự kiến', open: 'Đang họp', closed: 'Đã bế mạc' },
  writingStatus: { planned: 'Dự kiến', open: 'Đang lấy ý kiến', closed: 'Đã kết thúc' },
  itemStatus: { open: 'Chưa quyết định', decided: 'Đã quyết định', postponed: 'Chuyển phiên sau' },
  outcomes: {
    kept: 'Giữ nguyên thẩm định',
    agreed: 'Chấp nhận đề nghị của đơn vị',
    corrected: 'Điều chỉnh số liệu',
    abstained: 'Không có ý kiến',
  },
  councils: {
    title: 'Hội đồng thẩm định',
    columns: { name: 'Hội đồng', round: 'Kỳ đánh giá', decision: 'Quyết định', members: 'Thành viên' },
  },
  decision: (number: string, day: string) => `Quyết định số ${number} ngày ${day}`,
  sessionTitle: (number: number, form: 'meeting' | 'writing') =>
    form === 'meeting' ? `Phiên họp ${number}` : `Lấy ý kiến bằng văn bản, lần ${number}`,
} as const
