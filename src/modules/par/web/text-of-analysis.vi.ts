/** The words of the analysis of criteria. */
export const analysisWords = {
  menu: 'Phân tích tiêu chí',
  title: (year: number) => `Phân tích tiêu chí năm ${year}`,
  found: (block: string, count: number, all: number) =>
    count === 0
      ? `${block}: không tiêu chí nào trong ${all} tiêu chí cần xem lại`
      : `${block}: ${count} trên ${all} tiêu chí cần xem lại trước kỳ sau`,
  basis: (appraised: number, units: number) => `Tính trên ${appraised} phiếu đã thẩm định của ${units} đơn vị.`,
  tooFew: 'Chưa đủ năm phiếu đã thẩm định: chưa kết luận về tiêu chí nào.',
  advice: 'Đề nghị cho bộ tiêu chí kỳ sau',
  criteria: 'Số liệu từng tiêu chí',
  code: 'Mã',
  criterion: 'Tiêu chí',
  most: 'Tối đa',
  applies: 'Áp dụng',
  appliesAbout: 'Số đơn vị có tính tiêu chí này',
  full: 'Đạt tối đa',
  none: 'Không điểm',
  share: 'Tỷ lệ đạt (%)',
  selfShare: 'Tự chấm (%)',
  correlation: 'Hệ số',
  correlationAbout:
    'Tương quan giữa điểm tiêu chí và tỷ lệ đạt của các tiêu chí khác, không kể chính nó; dưới 0,20 là yếu, âm là ngược',
  findings: 'Phát hiện',
  gaps: 'Tự chấm và thẩm định',
  gapsFar: (count: number) =>
    count === 0
      ? 'Không đơn vị nào tự chấm lệch thẩm định từ 10 điểm phần trăm trở lên.'
      : `${count} đơn vị tự chấm lệch thẩm định từ 10 điểm phần trăm trở lên.`,
  unit: 'Đơn vị',
  self: 'Tự chấm (%)',
  index: 'Thẩm định (%)',
  gap: 'Chênh lệch',
  far: 'Lệch xa',
  appraisers: 'Người thẩm định',
  appraisersAgree: 'Không tiêu chí nào có tỷ lệ sửa khác nhau rõ giữa những người đã thẩm định từ năm phiếu trở lên.',
  appraisersInside: 'Chỉ người tổng hợp thẩm định và người điều hành kỳ đánh giá thấy phần này.',
  person: 'Người thẩm định',
  looked: 'Đã xem',
  corrected: 'Đã sửa',
  rate: 'Tỷ lệ sửa (%)',
} as const
