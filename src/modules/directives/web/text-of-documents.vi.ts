/** Words of the list of documents. */
export const documentWords = {
  title: 'Văn bản chỉ đạo',
  caption: 'Văn bản chỉ đạo',
  empty: 'Chưa có văn bản nào. Vào sổ văn bản đầu tiên để tách thành nhiệm vụ.',
  columns: {
    ...{ name: 'Văn bản', title: 'Trích yếu', issuer: 'Cơ quan ban hành', points: 'Điểm', tasks: 'Nhiệm vụ' },
    ...{ open: 'Điểm chưa kết luận', done: 'Hoàn thành', overdue: 'Quá hạn', annex: 'Phụ lục giao việc' },
  },
  register: 'Vào sổ văn bản',
  registered: 'Đã vào sổ văn bản',
  fields: {
    ...{
      kind: 'Loại văn bản',
      number: 'Số',
      symbol: 'Ký hiệu',
      issuedOn: 'Ngày ban hành',
      meetingOn: 'Ngày họp, làm việc',
    },
    ...{ issuer: 'Cơ quan ban hành', signer: 'Người ký', title: 'Trích yếu' },
    unstated: 'Bản có được không ghi thì để trống; hệ thống không tự đặt ra.',
  },
  cancel: 'Thôi',
  report: 'Báo cáo kết quả năm nay',
  overdue: 'Danh sách quá hạn',
  annexOf: (form: string, name: string) => `Phụ lục giao việc của ${name}, ${form}`,
  forms: { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' },
}
