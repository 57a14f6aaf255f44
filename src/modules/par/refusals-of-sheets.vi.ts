/** States of a sheet, what stands before its sending, and the work inside the unit. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfSheets = {
  // States and windows
  'par.not-open': [409, 'Phiếu đang ở trạng thái “{status}” nên không sửa được.'],
  'par.already-submitted': [409, 'Phiếu đã gửi thẩm định. Muốn sửa, hãy đề nghị cơ quan thẩm định trả lại để bổ sung.'],
  'par.not-submitted': [409, 'Phiếu chưa được đơn vị gửi nên chưa thẩm định được.'],
  'par.already-published': [409, 'Kết quả đã công bố, không sửa được nữa.'],
  'par.window-not-yet': [409, 'Chưa đến hạn: {stage} mở từ {opens}.'],
  'par.window-over': [409, 'Đã hết hạn {stage} lúc {closes}. Hãy đề nghị Sở Nội vụ gia hạn cho đơn vị.'],
  'par.window-absent': [409, 'Kỳ này không có bước {stage}.'],
  'par.windows-order': [422, 'Thời hạn {stage} không hợp lệ: ngày kết thúc phải sau ngày bắt đầu.'],
  'par.window-twice': [422, 'Bước {stage} có hai thời hạn. Hãy giữ một thời hạn cho mỗi bước.'],
  'par.window-missing': [422, 'Kỳ đánh giá bắt đầu bằng tự đánh giá, chấm điểm. Hãy đặt thời hạn cho bước này.'],
  'par.window-without': [
    422,
    'Có bước {stage} thì phải có bước {needed}. Hãy đặt thời hạn {needed}, hoặc bỏ bước {stage}.',
  ],
  'par.window-opens-before': [422, 'Bước {stage} mở trước bước {earlier}. Hãy đặt ngày mở không sớm hơn {opens}.'],
  'par.window-closes-before': [
    422,
    'Bước {stage} kết thúc trước bước {earlier}. Hãy đặt ngày kết thúc không sớm hơn {closes}.',
  ],

  // Submitting
  'par.leaf-empty': [422, 'Tiêu chí {code} chưa nhập số liệu.'],
  'par.leaf-wrong': [422, 'Tiêu chí {code}: {problem}'],
  'par.objection-missing': [
    422,
    'Tiêu chí {code} nhập khác số liệu chương trình tự tính mà chưa nêu lý do. Hãy nêu lý do, hoặc lấy số liệu tự tính.',
  ],
  'par.fact-none': [409, 'Tiêu chí {code} chưa có số liệu tự tính. Hãy bấm Tính lại, hoặc tự nhập.'],
  'par.fact-moved': [409, 'Số liệu tự tính của tiêu chí {code} vừa được tính lại. Hãy xem số mới rồi lấy.'],
  'par.no-fact-run': [404, 'Không có lần tính số liệu này, hoặc người khác đã yêu cầu tính.'],
  'par.evidence-missing': [422, 'Tiêu chí {code} chưa có tài liệu kiểm chứng.'],
  'par.reason-missing': [422, 'Tiêu chí {code} đề nghị không áp dụng nhưng chưa nêu lý do.'],
  'par.not-approved': [422, 'Tiêu chí {code} chưa được lãnh đạo duyệt, hoặc đã sửa sau khi duyệt.'],
  'par.claim-not-approved': [
    422,
    'Điểm thưởng, điểm trừ chưa được lãnh đạo duyệt, hoặc đã sửa sau khi duyệt. Hãy báo lãnh đạo duyệt.',
  ],
  'par.signature-missing': [
    422,
    'Kỳ này yêu cầu phiếu có chữ ký. Hãy lập phiếu để ký, ký rồi tải bản đã ký lên trước khi gửi.',
  ],
  'par.signature-outdated': [
    409,
    'Phiếu đã thay đổi sau khi lập bản để ký ({codes}), nên bản đã ký không còn đúng. Hãy lập lại phiếu và ký lại.',
  ],
  'par.not-drawn-up': [409, 'Chưa lập phiếu để ký. Hãy lập phiếu, in ra ký rồi tải bản đã ký lên.'],
  'par.drawn-up-again': [
    409,
    '{by} vừa lập lại phiếu để ký lúc {at}; bản ký của phiếu trước không dùng được nữa. Hãy tải phiếu mới và ký lại.',
  ],

  // Inside the unit
  'par.assign-nobody': [422, 'Hãy chọn người hoặc ghi phòng được giao.'],
  'par.assign-stranger': [
    422,
    'Người này không thuộc đơn vị hoặc chưa được giao quyền tự chấm. Hãy chọn người khác trong danh sách.',
  ],
  'par.assign-nothing': [422, 'Trong phần đã chọn không có tiêu chí nào do đơn vị tự chấm. Hãy chọn tiêu chí khác.'],
  'par.stale-assignment': [
    409,
    'Phân công tiêu chí {code} vừa được {by} thay đổi lúc {at}. Chưa giao gì thêm; hãy xem lại rồi giao.',
  ],
  'par.due-past': [422, 'Hạn {due} đã qua. Hãy chọn hạn từ hôm nay trở đi.'],
  'par.due-after-closing': [
    422,
    'Hạn {due} sau ngày cuối đơn vị được sửa phiếu ({last}). Hãy chọn hạn sớm hơn hoặc đúng ngày đó.',
  ],
  'par.no-head-review': [409, 'Kỳ này không có bước lãnh đạo duyệt từng tiêu chí; phiếu được gửi khi đã đủ số liệu.'],
  'par.nothing-to-review': [409, 'Tiêu chí {code} chưa có số liệu nên chưa duyệt được. Hãy nhắc người được giao nhập.'],
  'par.sent-back-without-comment': [422, 'Trả lại tiêu chí {code} cần ghi ý kiến để người chấm biết phải sửa gì.'],
  'par.nothing-claimed': [409, 'Đơn vị không đề nghị điểm thưởng, điểm trừ nên không có gì để duyệt.'],
  'par.claim-back-without-comment': [
    422,
    'Trả lại điểm thưởng, điểm trừ cần ghi ý kiến để người chấm biết phải sửa gì.',
  ],
  'par.stale-claim-review': [
    409,
    '{by} vừa có ý kiến về điểm thưởng, điểm trừ lúc {at}. Hãy xem ý kiến đó rồi duyệt lại.',
  ],
  'par.claim-changed': [409, 'Điểm thưởng, điểm trừ vừa thay đổi. Hãy xem bản hiện tại rồi duyệt.'],
  'par.stale-review': [409, '{by} vừa có ý kiến về tiêu chí {code} lúc {at}. Hãy xem ý kiến đó rồi duyệt lại.'],
  'par.changed-before-review': [
    409,
    'Số liệu hoặc tài liệu của tiêu chí {code} vừa thay đổi. Hãy xem bản hiện tại rồi duyệt.',
  ],
} as const satisfies Sentences
