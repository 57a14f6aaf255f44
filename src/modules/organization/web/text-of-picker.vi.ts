/** The words of the field that finds a unit. */
export const pickerWords = {
  placeholder: 'Gõ tên hoặc mã, có dấu hoặc không',
  typeToFind: 'Gõ một phần của tên hoặc mã.',
  nothing: 'Không có đơn vị nào khớp vào ngày đang chọn.',
  clear: 'Bỏ chọn đơn vị',
  ended: 'không hoạt động vào ngày đang chọn',
} as const
