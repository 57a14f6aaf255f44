/** The words of the pages of norms and of villages. */
export const normWords = {
  title: 'Cấp phó so với định mức',
  about: 'Số cấp phó của từng đơn vị vào ngày chọn, so với định mức của luật đang có hiệu lực ngày đó.',
  excel: 'Báo cáo Excel',
  unit: 'Đơn vị',
  parent: 'Thuộc',
  body: 'Loại',
  deputies: 'Hiện có',
  most: 'Tối đa',
  over: 'Vượt',
  state: 'Kết quả',
  working: 'Cách tính',
  law: 'Căn cứ',
  scheme: 'theo đề án',
  none: 'Chưa có đơn vị nào để so với định mức vào ngày này.',
  only: 'Chỉ xem',
  all: 'Tất cả',
  summary: (over: number, within: number, unknown: number) =>
    `${over} vượt định mức, ${within} trong định mức, ${unknown} chưa đủ số liệu hoặc chưa có định mức.`,
  unread:
    'Định mức ghi “chưa đối chiếu với văn bản” cần được cán bộ pháp chế xác nhận trước khi dùng làm căn cứ xử lý.',
} as const

export const villageWords = {
  title: 'Thôn, tổ dân phố',
  about: 'Số thôn, tổ dân phố và số hộ của từng xã, phường vào ngày chọn.',
  commune: 'Xã, phường',
  region: 'Vùng',
  villages: 'Thôn',
  groups: 'Tổ dân phố',
  households: 'Số hộ',
  population: 'Dân số',
  untold: 'Chưa ghi số hộ',
  small: 'Dưới số hộ tối thiểu',
  smallAbout: 'Ít hộ hơn mức tối thiểu để thành lập mới ở vùng của xã (Thông tư 14/2018/TT-BNV)',
  total: 'Cộng',
  none: 'Chưa có thôn, tổ dân phố nào trong dữ liệu của ngày này. Có thể nhập danh mục từ tệp Excel.',
} as const
