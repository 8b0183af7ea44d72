"""Headings of the lists that are written out, Chinese and Vietnamese in one cell; a people's list can be read again."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.sheet_headings import MEMBERS

MEMBER_FIELDS = ("name", "document_number", "document_until", "joined_on", "entrusted_until")
_RECORDS: Mapping[str, str] = {
    "local_reference": "本地编号 Số nội bộ",
    "remote_reference": "口岸编号 Số của cửa khẩu",
    "day_on": "日期 Ngày",
    "person_name": "姓名 Họ tên",
    "person_document": "证件号码 Số giấy tờ",
    "group_name": "互助组 Tổ",
    "goods": "商品 Hàng hóa",
    "direction": "进出口 Chiều",
    "net_g": "净重（千克） Khối lượng tịnh (kg)",
    "amount_fen": "金额（人民币元） Trị giá (CNY)",
    "status": "状态 Trạng thái",
    "version": "版本 Phiên bản",
    "lot_ref": "批次 Lô hàng",
}
_SHARES: Mapping[str, str] = {
    "presence_no": "序号 Số thứ tự",
    "name": "姓名 Họ tên",
    "document_number": "证件号码 Số giấy tờ",
    "net_g": "净重（千克） Khối lượng tịnh (kg)",
    "amount_fen": "金额（人民币元） Trị giá (CNY)",
    "before_fen": "分配前剩余 Còn lại trước",
    "after_fen": "分配后剩余 Còn lại sau",
    "consent": "确认 Xác nhận",
}


def member_headings() -> tuple[str, ...]:
    """Headings of a people's list, as our own import knows them."""
    return tuple(" ".join(MEMBERS[name][:2]) for name in MEMBER_FIELDS)


def record_headings() -> tuple[str, ...]:
    """Headings of a records list."""
    return tuple(_RECORDS.values())


def share_headings() -> tuple[str, ...]:
    """Headings of the shares of a lot."""
    return tuple(_SHARES.values())
