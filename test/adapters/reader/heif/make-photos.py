"""Makes the HEIC files beside it from a sample card. Run once with pillow-heif 1.8.1 and Pillow (libheif 1.23.6, x265 4.3)."""
import struct
from io import BytesIO
from pathlib import Path

import pillow_heif
from PIL import Image

pillow_heif.register_heif_opener()
here = Path(__file__).parent
card = Image.open(here / "../../../../app/local/samples/jisoo-park-korean.png").convert("RGB")
quality = 45


def heic(picture, **options):
    out = BytesIO()
    picture.save(out, "HEIF", quality=quality, **options)
    return out.getvalue()


def orientation(value):
    exif = Image.Exif()
    exif[0x0112] = value
    return exif.tobytes()


def box(kind, *parts):
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def full(kind, version, *parts):
    return box(kind, struct.pack(">I", version << 24), *parts)


def part(file, kind):
    """A whole box of a file that holds one of that kind."""
    at = file.index(kind) - 4
    return file[at : at + struct.unpack(">I", file[at : at + 4])[0]]


def grid(picture, columns, rows):
    """As phones write: tiles that are pictures of their own, and a picture that is made of them."""
    width, height = picture.size
    tile_width, tile_height = -(-width // columns // 64) * 64, -(-height // rows // 64) * 64
    wide = Image.new("RGB", (tile_width * columns, tile_height * rows), "#fff")
    wide.paste(picture, (0, 0))
    files = [
        heic(wide.crop((x * tile_width, y * tile_height, (x + 1) * tile_width, (y + 1) * tile_height)))
        for y in range(rows)
        for x in range(columns)
    ]
    items = [part(file, b"mdat")[8:] for file in files]
    tiles = len(files)
    whole = tiles + 1
    items.append(struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, width, height))
    names = [full(b"infe", 2, struct.pack(">HH4sB", n, 0, b"hvc1", 0)) for n in range(1, whole)]
    names.append(full(b"infe", 2, struct.pack(">HH4sB", whole, 0, b"grid", 0)))
    properties = [
        part(files[0], b"hvcC"),
        full(b"ispe", 0, struct.pack(">II", tile_width, tile_height)),
        full(b"ispe", 0, struct.pack(">II", width, height)),
    ]
    of_items = [struct.pack(">HBBB", n, 2, 0x81, 2) for n in range(1, whole)] + [struct.pack(">HBB", whole, 1, 3)]

    def before(offset):
        places = b""
        for number, item in enumerate(items, 1):
            places += struct.pack(">HHHII", number, 0, 1, offset, len(item))
            offset += len(item)
        meta = full(
            b"meta",
            0,
            full(b"hdlr", 0, struct.pack(">I4s12sB", 0, b"pict", b"", 0)),
            full(b"pitm", 0, struct.pack(">H", whole)),
            full(b"iloc", 0, struct.pack(">HH", 0x4400, whole), places),
            full(b"iinf", 0, struct.pack(">H", whole), *names),
            full(b"iref", 0, box(b"dimg", struct.pack(f">HH{tiles}H", whole, tiles, *range(1, whole)))),
            box(b"iprp", box(b"ipco", *properties), full(b"ipma", 0, struct.pack(">I", whole), *of_items)),
        )
        return box(b"ftyp", b"heic", struct.pack(">I", 0), b"mif1heic") + meta

    start = before(0)
    return before(len(start) + 8) + box(b"mdat", *items)


def ten_bits(picture):
    shallow = picture.tobytes()
    deep = bytearray(2 * len(shallow))
    deep[1::2] = shallow
    file = pillow_heif.from_bytes("RGB;16", picture.size, bytes(deep))
    out = BytesIO()
    file.save(out, quality=quality)
    return out.getvalue()


def phone_photo(width, height):
    """The card on a table, as large as a phone's photo."""
    scale = width * 0.7 / card.width
    large = card.resize((round(card.width * scale), round(card.height * scale)), Image.Resampling.LANCZOS)
    table = Image.new("RGB", (width, height), "#8a7a68")
    table.paste(large, ((width - large.width) // 2, (height - large.height) // 2))
    return table


def see_through(picture):
    """White where nothing is, though black lies there."""
    right = Image.new("L", picture.size, 255)
    right.paste(0, (picture.width // 2, 0, picture.width, picture.height))
    clear = Image.composite(picture, Image.new("RGB", picture.size, "#000"), right)
    clear.putalpha(right)
    return clear


photos = {
    "card": heic(card),
    "turned": heic(card.transpose(Image.Transpose.ROTATE_90), exif=orientation(6)),
    "mirrored": heic(card.transpose(Image.Transpose.FLIP_LEFT_RIGHT), exif=orientation(2)),
    "ten-bits": ten_bits(card),
    "tiles": grid(card, 2, 2),
    "several": heic(Image.new("RGB", (400, 300), "#777"), save_all=True, append_images=[card], primary_index=1),
    "odd-width": heic(card.crop((0, 0, 1075, card.height))),
    "see-through": heic(see_through(card)),
    "24-megapixels": grid(phone_photo(5712, 4284), 12, 9),
    "121-megapixels": heic(Image.new("RGB", (11000, 11000), "#777")),
}
for name, content in photos.items():
    (here / f"{name}.heic").write_bytes(content)
    print(name, len(content))
