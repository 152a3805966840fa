"""What somebody might do to a PDF of ours before he hands it on."""

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject


def redraw(pdf: bytes, page: int, change) -> bytes:
    """Change what one page (from 1) draws: ``change`` gets and gives its operators."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    found = writer.pages[page - 1]
    stream = DecodedStreamObject()
    drawn = found.get_contents()
    assert drawn is not None
    stream.set_data(change(drawn.get_data()))
    found[NameObject("/Contents")] = writer._add_object(stream)
    return written(writer)


def replaced(pdf: bytes, page: int, old: str, new: str) -> bytes:
    """Other text of the same letters' codes, where it stands first on a page."""

    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return redraw(pdf, page, change)


def page_saying(pdf: bytes, text: str) -> int:
    """The first page that says this."""
    pages = enumerate(PdfReader(BytesIO(pdf)).pages, 1)
    return next(number for number, page in pages if text in page.extract_text())


def pages_of(pdf: bytes, *pages: int) -> bytes:
    """Only these pages, in this order."""
    reader, writer = PdfReader(BytesIO(pdf)), PdfWriter()
    for page in pages:
        writer.add_page(reader.pages[page - 1])
    return written(writer)


def put_together(*pages: tuple[bytes, int]) -> bytes:
    """A page of this file, a page of that."""
    writer = PdfWriter()
    for pdf, page in pages:
        writer.add_page(PdfReader(BytesIO(pdf)).pages[page - 1])
    return written(writer)


def saved_again(pdf: bytes) -> bytes:
    """The same pages in a file that another program wrote."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    for page in writer.pages:
        page.compress_content_streams(level=1)
    writer.add_metadata({"/Producer": "another"})
    return written(writer)


def spread(pdf: bytes) -> bytes:
    """The same operators with more room between them, as tools for looking into files write."""
    for page in range(1, len(PdfReader(BytesIO(pdf)).pages) + 1):
        pdf = redraw(pdf, page, lambda data: data.replace(b"\n", b" \n\n"))
    return pdf


def printed_again(pdf: bytes, change=lambda text: text) -> bytes:
    """All pages printed to a PDF once more: the words in other pieces and another font."""
    from reportlab.pdfgen.canvas import Canvas

    from rutan_desk.reports.pdf_file import PdfFile

    out, file = BytesIO(), PdfFile(pdf)
    canvas = Canvas(out)
    for page, found in enumerate(PdfReader(BytesIO(pdf)).pages, 1):
        canvas.setPageSize((float(found.mediabox.width), float(found.mediabox.height)))
        canvas.setFont("Helvetica", 8)
        for piece in file.pieces(page):
            canvas.drawString(piece.x - 0.4, piece.y - 0.3, change(piece.text))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def photographed() -> bytes:
    """A page that is a picture and has no text."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out)
    canvas.rect(50, 50, 400, 600, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def encrypted(pdf: bytes) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(pdf))
    writer.encrypt("rahasia", algorithm="RC4-128")
    return written(writer)


def noted_on(pdf: bytes, page: int) -> bytes:
    """A note stuck over a page, as viewers do."""
    from pypdf.annotations import FreeText

    writer = PdfWriter(clone_from=BytesIO(pdf))
    note = FreeText(text="ORANG LAIN", rect=(100, 400, 300, 420))
    writer.add_annotation(page - 1, note)
    return written(writer)


def blank() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    return written(writer)


def endless() -> bytes:
    """A page whose resources hold themselves."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    nested = ArrayObject()
    own = writer._add_object(nested)
    nested.append(own)
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/X"): own})
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
