/** The words of correcting what was recorded of a unit. */
export const correctWords = {
  open: 'Đính chính',
  title: 'Đính chính thông tin đã ghi sai',
  about:
    'Chỉ dùng khi thông tin đã ghi không đúng với văn bản. Nếu đơn vị thay đổi trên thực tế, hãy lập đề xuất thay đổi. Thông tin cũ vẫn xem lại được theo thời điểm ghi.',
  fields: {
    kind: 'Loại hình',
    code: 'Mã',
    name: 'Tên riêng',
    fullName: 'Tên đầy đủ',
    parent: 'Trực thuộc',
    seat: 'Trụ sở',
  },
  from: 'Đúng từ ngày',
  until: 'Đến hết ngày',
  untilAbout: 'Không ghi: đến hết thời kỳ đang xem.',
  note: 'Lý do đính chính',
  noteAbout: 'Sai ở đâu, căn cứ vào đâu để sửa',
  legalBasis: 'Văn bản làm căn cứ (nếu có)',
  save: 'Ghi đính chính',
  saved: 'Đã đính chính',
} as const
