/** Opening and running a round: who takes part, and what does not apply to whom. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfRounds = {
  // Rounds
  'par.round-exists': [409, 'Năm {year} đã có kỳ đánh giá “{name}”. Hãy đặt tên khác.'],
  'par.stale-round': [
    409,
    'Kỳ đánh giá vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],
  'par.no-year-before': [
    404,
    '{block} chưa so sánh được với năm trước: năm trước chưa công bố khối cùng tên trên phần mềm, hoặc hai bộ tiêu chí không có bảng đối chiếu. Hãy lập bảng đối chiếu khi soạn bộ tiêu chí, hoặc xem các báo cáo khác.',
  ],
  'par.round-not-open': [409, 'Kỳ đánh giá đã đóng, không thay đổi được.'],
  'par.block-without-units': [
    422,
    'Khối “{name}” không có đơn vị nào vào ngày {day}. Hãy kiểm tra ngày xét đơn vị và loại đơn vị.',
  ],
  'par.unit-in-two-blocks': [
    422,
    '{unit} nằm trong hai khối. Mỗi đơn vị chỉ thuộc một khối; hãy bỏ đơn vị khỏi một khối.',
  ],
  'par.not-all-appraised': [
    409,
    'Còn {count} phiếu chưa thẩm định xong nên chưa công bố được. Hãy gia hạn để đơn vị gửi phiếu, hoặc thẩm định xong các phiếu đã gửi.',
  ],
  'par.already-corrected': [
    409,
    'Công bố này đã được đính chính bằng một công bố khác. Hãy mở công bố mới nhất của khối và đính chính trên đó.',
  ],
  'par.correct-nothing': [422, 'Chưa có nội dung nào được sửa. Hãy chọn đơn vị, tiêu chí và nhập giá trị đúng.'],
  'par.correct-twice': [422, 'Một tiêu chí của một đơn vị được sửa hai lần. Hãy bỏ bớt một dòng.'],
  'par.correct-unknown': [
    422,
    'Có nội dung sửa không thuộc công bố này. Hãy chọn lại đơn vị và tiêu chí trong danh sách.',
  ],
  'par.correct-same': [
    422,
    '{unit}, tiêu chí {code}: giá trị nhập giống giá trị đã công bố. Hãy nhập giá trị đúng hoặc bỏ dòng này.',
  ],
  'par.correct-same-adjustment': [
    422,
    '{unit}: điểm thưởng, điểm trừ giống như đã công bố. Hãy nhập số lần đúng hoặc bỏ dòng này.',
  ],
  'par.correct-empty': [422, '{unit}, tiêu chí {code}: chưa nhập giá trị đúng. Hãy nhập đủ số liệu.'],
  'par.correct-exempt': [
    422,
    '{unit}, tiêu chí {code}: tiêu chí đã được miễn cho đơn vị nên không tính điểm. Hãy bỏ dòng này.',
  ],
  'par.no-bundle': [
    404,
    'Công bố này có trước khi hệ thống lập gói kiểm chứng nên không có gói. Hãy dùng bảng xếp hạng hoặc hỏi cơ quan công bố.',
  ],
  'par.adjustment-over': [422, 'Số lần của “{rule}” phải là số nguyên từ 0 đến {most}.'],
  'par.bands-of-ranking': [
    422,
    'Khung xếp loại của {name} chưa đúng: {problem}. Hãy sửa các ngưỡng để mỗi chỉ số từ 0 đến 100 % thuộc đúng một mức.',
  ],
  'par.bands-of-heads': [
    422,
    'Khung xếp loại người đứng đầu của {name} chưa đúng: {problem}. Hãy sửa các ngưỡng để mỗi chỉ số từ 0 đến 100 % thuộc đúng một mức.',
  ],
  'par.region-of-stranger': [
    422,
    'Có {count} đơn vị được xếp vào nhóm, vùng nhưng không thuộc {name}. Hãy chọn lại trong các đơn vị của khối.',
  ],
  'par.values-missing': [
    409,
    'Tiêu chí {code} còn {count} đơn vị chưa có giá trị điều tra hoặc giá trị ngoài ({units}). Hãy nhập đủ trước khi công bố; đơn vị không có điểm thì nhập 0.',
  ],
  'par.unit-not-in-block': [
    422,
    'Khối “{name}”: có {count} đơn vị được chọn không thuộc khối vào ngày {day}. Hãy chọn lại đơn vị.',
  ],
  'par.explanation-over': [409, 'Đơn vị đã giải trình xong nên không còn gì để gia hạn giải trình.'],
  'par.not-extended': [
    409,
    'Đơn vị không có gia hạn nào ở bước {stage} để thu hồi. Hãy tải lại trang để xem hiện trạng.',
  ],
  'par.extension-too-early': [422, 'Hạn mới phải sau thời điểm hiện tại và sau hạn chung ({closes}).'],
  'par.adjustment-without-reason': [
    422,
    'Điểm thưởng, điểm trừ khác với đề nghị của đơn vị thì cần nêu lý do để đơn vị biết.',
  ],
  'par.ranking-in-part': [
    409,
    'Xếp hạng tạm tính cần thấy đủ mọi đơn vị của khối; tài khoản này chỉ xem được đơn vị của mình. Kết quả của đơn vị xem trong phiếu; thứ hạng có khi công bố.',
  ],

  // Opening
  'par.period-order': [422, 'Thời gian đánh giá phải kết thúc sau khi bắt đầu. Hãy sửa ngày đầu hoặc ngày cuối.'],
  'par.block-twice': [422, 'Có hai khối cùng tên “{name}”. Hãy đặt tên khác nhau để phân biệt bảng xếp hạng.'],
  'par.body-unknown': [
    422,
    'Bộ tiêu chí giao “{body}” thẩm định nhưng chưa rõ đó là đơn vị nào. Hãy chọn đơn vị trong mục Cơ quan thẩm định.',
  ],
  'par.body-not-on-day': [
    422,
    'Đơn vị chọn cho “{body}” không có vào ngày xét đơn vị. Hãy chọn đơn vị khác hoặc đổi ngày xét đơn vị.',
  ],
  'par.consolidator-not-on-day': [
    422,
    'Cơ quan tổng hợp không có vào ngày xét đơn vị. Hãy chọn lại cơ quan hoặc đổi ngày xét đơn vị.',
  ],
  'par.substitute-not-on-day': [
    422,
    'Cơ quan thẩm định thay không có vào ngày xét đơn vị. Hãy chọn lại cơ quan hoặc đổi ngày xét đơn vị.',
  ],
  'par.substitute-same': [422, 'Cơ quan thẩm định thay phải khác cơ quan tổng hợp. Hãy chọn cơ quan khác.'],
  'par.substitute-missing': [
    422,
    'Cơ quan tổng hợp cũng được xếp hạng mà không ai được thẩm định đơn vị mình. Hãy chọn cơ quan thẩm định thay.',
  ],
  'par.ended-not-in-block': [
    422,
    'Khối “{name}”: có {count} đơn vị được chọn không kết thúc trong thời gian đánh giá. Hãy chọn lại.',
  ],

  // Taking part
  'par.takes-no-part': [
    409,
    'Đơn vị không tham gia xếp hạng kỳ này. Nếu đơn vị tham gia, người điều hành kỳ cần đưa đơn vị trở lại.',
  ],
  'par.takes-part': [409, 'Đơn vị đang tham gia kỳ đánh giá. Hãy tải lại trang để xem hiện trạng.'],
  'par.left-already': [409, 'Đơn vị đã được đưa ra khỏi xếp hạng. Hãy tải lại trang để xem hiện trạng.'],
  'par.leave-sent': [
    409,
    'Phiếu đang ở trạng thái “{status}” nên đơn vị vẫn được xếp hạng. Muốn đưa ra khỏi xếp hạng, hãy trả lại phiếu cho đơn vị trước.',
  ],
  'par.absent-too-early': [
    409,
    'Đơn vị còn thời hạn tự chấm điểm đến {closes} nên chưa thể coi là không nộp. Hãy chờ hết hạn, hoặc thu hồi gia hạn.',
  ],
  'par.not-on-frame-day': [
    409,
    'Đơn vị đã kết thúc trước ngày xét đơn vị nên không tự chấm điểm được. Đơn vị chỉ được ghi kèm bảng xếp hạng.',
  ],

  // Not applicable to one unit
  'par.unit-takes-no-part': [409, '{unit} không tham gia xếp hạng kỳ này. Hãy bỏ đơn vị khỏi lựa chọn.'],
  'par.exempt-already': [
    409,
    '{code} đã được duyệt không áp dụng cho {unit}. Hãy tải lại trang để xem hiện trạng, hoặc bỏ ô này khỏi lựa chọn.',
  ],
  'par.exempt-above': [409, '{code} của {unit} đã nằm trong {above} không áp dụng. Hãy bỏ ô này khỏi lựa chọn.'],
  'par.nothing-applies': [
    422,
    'Không áp dụng cả {code} thì {unit} không còn tiêu chí nào. Hãy ghi đơn vị là không tham gia xếp hạng.',
  ],
  'par.not-exempt': [
    409,
    '{code} của {unit} không có quyết định không áp dụng để bỏ. Hãy tải lại trang để xem hiện trạng.',
  ],
  'par.lift-sent': [
    409,
    '{unit} đã gửi phiếu; áp dụng lại {code} thì đơn vị phải tự chấm. Hãy trả lại phiếu cho đơn vị trước.',
  ],
  'par.exempt-elsewhere': [
    422,
    'Tiêu chí được chọn không thuộc bộ tiêu chí của {unit}. Hãy tải lại trang rồi chọn lại.',
  ],
} as const satisfies Sentences
