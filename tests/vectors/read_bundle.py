#!/usr/bin/env python3
"""A second reader of bundles, written from docs/bundle-format.md: it shares no code with the program.

usage: read_bundle.py VECTORS.json…   reads the vectors of both suites, compares every value; exit 1 if anything differs.
Needs python3-cryptography (Ed25519, X25519, ChaCha20-Poly1305), the program zstd, and an OpenSSL with SM3 behind hashlib.
SM2 and SM4-GCM are in gmsuite.py.
"""
import hashlib
import hmac
import json
import struct
import subprocess
import sys
import uuid

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from gmsuite import Refused, Sm4Gcm, require, sm2_agree, sm2_verify, turn


# --- suite 1 ---------------------------------------------------------------------------------------------------------

class XChaCha:
    def __init__(self, key):
        self.key = key

    def decrypt(self, nonce, sealed, associated):
        x = list(struct.unpack("<16I", b"expand 32-byte k" + self.key + nonce[:16]))
        def quarter(a, b, c, d):
            for first, second, third, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[first] = (x[first] + x[second]) & 0xFFFFFFFF
                x[third] = turn(x[third] ^ x[first], by)
        for _ in range(10):
            for i in range(4):
                quarter(i, 4 + i, 8 + i, 12 + i)
            for i in range(4):
                quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
        subkey = struct.pack("<8I", *x[:4], *x[12:])
        try:
            return ChaCha20Poly1305(subkey).decrypt(bytes(4) + nonce[16:], sealed, associated)
        except InvalidTag:
            raise Refused("tag of a chunk") from None


def ed25519_verify(key, message, signature):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise Refused("signature") from None


def x25519(private, public):
    return X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public))


class Suite:
    def __init__(self, hash_name, verify, agree, aead, key_size, nonce_size):
        self.hash_name, self.verify, self.agree, self.aead = hash_name, verify, agree, aead
        self.key_size, self.nonce_size = key_size, nonce_size

    def hash(self, data):
        return hashlib.new(self.hash_name, data).digest()

    def derive(self, shared, info):
        key = hmac.new(bytes(32), shared, self.hash_name).digest()
        return hmac.new(key, info + b"\1", self.hash_name).digest()[:self.key_size]


SUITES = {1: Suite("sha256", ed25519_verify, x25519, XChaCha, 32, 24), 2: Suite("sm3", sm2_verify, sm2_agree, Sm4Gcm, 16, 12)}


# --- the forms of section 1 ---------------------------------------------------------------------------------------------

class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, size):
        require(self.at + size <= len(self.data), "ends early")
        self.at += size
        return self.data[self.at - size:self.at]

    def u(self, size):
        return int.from_bytes(self.raw(size), "little")

    def boolean(self):
        value = self.u(1)
        require(value <= 1, "bool")
        return value == 1

    def varint(self):
        value = shift = 0
        while True:
            byte = self.u(1)
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                require((byte or not shift) and value < 1 << 64, "varint")
                return value
            shift += 7

    def zigzag(self):
        value = self.varint()
        return (value >> 1) ^ -(value & 1)

    def bytes(self):
        return self.raw(self.varint())

    def text(self):
        return self.bytes().decode()

    def id(self):
        return str(uuid.UUID(bytes=self.raw(16)))

    def digest(self):
        return self.raw(32).hex()

    def end(self):
        require(self.at == len(self.data), "bytes after the end")


# --- sections 2 to 6 ------------------------------------------------------------------------------------------------------

def read_bundle(data, receiver_site, receiver_private, receiver_public, sender_key):
    """Header, bundle hash, payload."""
    require(data[:11] == b"\x89HELIN\r\n\x1a\n\0" and len(data) > 200, "no bundle")
    require(data[11] == 1 and data[13] in SUITES, "too new")
    suite = SUITES[data[13]]
    fields = Reader(data[16:16 + int.from_bytes(data[14:16], "little")])
    header = {"sender_site": fields.id(), "sender_incarnation": fields.varint(), "sender_name": fields.text(),
              "receiver_site": fields.id(), "receiver_name": fields.text(), "number": fields.varint(),
              "base_number": fields.varint(), "base_hash": fields.digest(), "first_position": fields.varint(),
              "last_position": fields.varint(), "list_number": fields.varint(), "list_hash": fields.digest(),
              "created_millis": fields.zigzag() >> 16}
    ephemeral = fields.bytes()
    fields.bytes()
    fields.end()
    require("\n" not in header["sender_name"] + header["receiver_name"], "name in two lines")
    require(header["receiver_site"] == receiver_site, "wrong receiver")
    preamble, trailer, signature = data[:16 + len(fields.data)], data[-120:-64], data[-64:]
    chunks = data[len(preamble):-120]
    plain_size, cipher_size, count = struct.unpack("<QQQ", trailer[:24])
    require(cipher_size == len(chunks) and count == (len(chunks) + 65551) // 65552, "sizes")
    suite.verify(sender_key, preamble + trailer, signature)
    require(suite.hash(chunks) == trailer[24:], "cipher hash")
    prefix = bytes([len(receiver_public)])
    key = suite.derive(suite.agree(receiver_private, ephemeral), b"helin bundle key" + prefix + receiver_public + preamble)
    packed = b""
    for i in range(count):
        place = struct.pack("<QB", i, i + 1 == count)
        nonce = place + bytes(suite.nonce_size - 9)
        packed += suite.aead(key).decrypt(nonce, chunks[i * 65552:(i + 1) * 65552], preamble + place)
    require(frame_size(packed) == len(packed), "more than one zstd frame")
    ran = subprocess.run(["zstd", "-dcq", "--memory=2MB"], input=packed, capture_output=True)
    require(ran.returncode == 0 and len(ran.stdout) == plain_size, "payload")
    return header, suite.hash(preamble + trailer).hex(), ran.stdout


def frame_size(packed):
    """Where the first zstd frame ends (RFC 8878, section 3.1.1)."""
    require(packed[:4] == b"\x28\xb5\x2f\xfd" and len(packed) > 5, "no zstd frame")
    descriptor = packed[4]
    single = descriptor >> 5 & 1
    content = (single, 2, 4, 8)[descriptor >> 6]
    at = 5 + (not single) + (0, 1, 2, 4)[descriptor & 3] + content
    last = False
    while not last:
        require(at + 3 <= len(packed), "zstd block")
        block = int.from_bytes(packed[at:at + 3], "little")
        last = block & 1
        at += 3 + (1 if block >> 1 & 3 == 1 else block >> 3)
    return at + (4 if descriptor >> 2 & 1 else 0)


def read_value(reader):
    kind = reader.u(1)
    require(kind <= 3, "kind of a value")
    return [lambda: None, reader.zigzag, reader.text, lambda: {"id": reader.id()}][kind]()


def read_change(body):
    reader = Reader(body)
    form = reader.u(1)
    require(form in (1, 2, 3), "too new")
    remainder = form == 3
    change = {"remainder": remainder, "site": reader.id(), "incarnation": reader.varint(), "number": reader.varint()}
    clock = reader.u(8)
    change.update(clock_millis=clock >> 16, clock_counter=clock & 0xFFFF, user=reader.text(), kind=reader.u(1),
                  type=reader.varint(), record=reader.id(), owner=reader.text())
    change["reason"] = "" if remainder else reader.text()
    change["random"] = "" if remainder else reader.raw(16).hex()
    change["versions"] = [{"site": reader.id(), "incarnation": reader.varint(), "number": reader.varint(),
                           "hash_start": reader.raw(8).hex()} for _ in range(reader.varint())]
    change["registers"] = []
    for _ in range(reader.varint()):
        register = {"tag": reader.varint(), "replaced": [reader.varint() for _ in range(reader.varint())]}
        register["erased"] = remainder and reader.boolean()
        register["fields"] = []
        for _ in range(reader.varint()):
            field = {"tag": reader.varint()}
            if not register["erased"]:
                value = read_value(reader)
                field.update({"until": str(value)} if change["kind"] == 5 else {"value": value})
            register["fields"].append(field)
        change["registers"].append(register)
    reader.end()
    return change


def read_head(reader):
    return {"incarnation": reader.varint(), "entries": reader.varint(), "hash": reader.digest()}


def read_frame(kind, data, suite):
    reader, frame = Reader(data), {"frame": kind}
    if kind == 1:
        frame.update(number=reader.varint(), hash=reader.digest(), at=reader.zigzag(), applied=reader.varint(),
                     kept_aside=reader.varint(), incarnation=reader.varint(), list_number=reader.varint())
    elif kind == 6:
        frame["current"] = read_head(reader)
        frame["answers"] = [read_head(reader) for _ in range(reader.varint())]
        if reader.boolean():
            read_head(reader)
        frame["held"] = read_head(reader) if reader.boolean() else None
    elif kind == 3:
        frame.update(hash=suite.hash(data).hex(), change=read_change(data))
    elif kind == 7:
        frame.update(hash=reader.digest(), change=read_change(data[32:]))
    elif kind == 5:
        frame.update(content=reader.digest(), size=reader.varint(), offset=reader.varint(), bytes=reader.bytes().hex())
    elif kind == 4:
        frame["changes"] = reader.varint()
    else:
        frame["bytes"] = data.hex()
    return frame


def read_payload(payload, suite):
    reader, frames = Reader(payload), []
    while reader.at < len(payload):
        kind = reader.u(1)
        frames.append(read_frame(kind, reader.bytes(), suite))
    return frames


def read_list(data, suite_number, key):
    reader = Reader(data)
    body, signature = reader.bytes(), reader.bytes()
    reader.end()
    suite = SUITES[suite_number]
    suite.verify(key, body, signature)
    reader = Reader(body)
    require(reader.raw(17) == b"helin member list" and reader.u(1) == 1 and reader.u(1) == suite_number, "no list")
    told = {"hash": suite.hash(body).hex(), "number": reader.varint(), "previous": reader.digest(), "sites": []}
    reader.id(), reader.zigzag(), reader.bytes()
    for _ in range(reader.varint()):
        site = {"site": reader.id(), "code": reader.text(), "name": reader.text(), "role": reader.u(1)}
        reader.id(), reader.bytes(), reader.bytes()
        site["state"] = reader.u(1)
        site["incarnations"] = [{"number": reader.varint(), "closed": reader.boolean(), "last": reader.varint(),
                                 "last_hash": reader.digest()} for _ in range(reader.varint())]
        told["sites"].append(site)
    reader.end()
    return told


def read_request(data):
    """Both signatures hold; gives the hash."""
    reader = Reader(data)
    require(reader.raw(8) == b"HELINREQ", "no request")
    version, number_of_suite = reader.u(1), reader.u(1)
    require(version in (1, 2) and number_of_suite in SUITES, "too new")
    body = Reader(reader.bytes())
    signed = data[:reader.at]
    body.id(), body.text(), body.text(), body.u(1), body.zigzag()
    keys = [(number_of_suite, body.bytes())]
    body.bytes()
    if version == 2:
        keys.append((body.u(1), body.bytes()))
        body.bytes()
    body.end()
    for suite_number, key in keys:
        SUITES[suite_number].verify(key, signed, reader.bytes())
    reader.end()
    return SUITES[number_of_suite].hash(signed).hex()


def read_welcome(data, request_hash, key):
    reader = Reader(data)
    require(reader.raw(8) == b"HELINWEL", "no welcome")
    version, suite_number = reader.u(1), reader.u(1)
    require(version == 1 and suite_number in SUITES, "too new")
    body = Reader(reader.bytes())
    signed = data[:reader.at]
    SUITES[suite_number].verify(key, signed, reader.bytes())
    reader.end()
    require(body.digest() == request_hash, "answers another request")
    told = read_list(body.bytes(), suite_number, key)
    attachment = body.bytes()
    body.end()
    return told, attachment.hex()


# --- the comparison ---------------------------------------------------------------------------------------------------------

def compare(what, found, expected, wrong):
    for key in found:
        if found[key] != expected.get(key):
            wrong.append(f"{what}: {key} is {found[key]!r}, the vectors say {expected.get(key)!r}")


def check(path):
    vectors = json.load(open(path, encoding="utf-8"))
    suite_number = {"intl": 1, "gm": 2}[vectors["suite"]]
    wrong, station, township = [], vectors["station"], vectors["township"]
    township_key = bytes.fromhex(township["signing_public"])

    def read(name, data):
        if name == "bundle":
            return read_bundle(data, township["site"], bytes.fromhex(township["agreement_private"]),
                               bytes.fromhex(township["agreement_public"]), bytes.fromhex(station["signing_public"]))
        if name == "request":
            return read_request(data)
        if name == "welcome":
            return read_welcome(data, vectors["request"]["hash"], township_key)
        return read_list(data, suite_number, township_key)

    def file(name):
        return bytes.fromhex(vectors[name]["bytes"])

    header, bundle_hash, payload = read("bundle", file("bundle"))
    compare("bundle", {"hash": bundle_hash, "payload_bytes": len(payload)}, vectors["bundle"], wrong)
    compare("header", header, vectors["bundle"]["header"], wrong)
    frames = read_payload(payload, SUITES[suite_number])
    require(len(frames) == len(vectors["bundle"]["frames"]), "number of frames")
    for i, (found, expected) in enumerate(zip(frames, vectors["bundle"]["frames"])):
        compare(f"frame {i}", found, expected, wrong)
    for name in ("list_1", "list_2", "list_3"):
        compare(name, read(name, file(name)), vectors[name], wrong)
    compare("request", {"hash": read("request", file("request"))}, vectors["request"], wrong)
    told, attachment = read("welcome", file("welcome"))
    compare("welcome", {"attachment": attachment}, vectors["welcome"], wrong)
    compare("list in the welcome", told, vectors["list_2"], wrong)
    for damaged in vectors["damaged"]:
        data = bytearray.fromhex(damaged["bytes"]) if "bytes" in damaged else bytearray(file(damaged["file"]))
        if "offset" in damaged:
            data[damaged["offset"]] = int(damaged["byte"], 16)
        try:
            read(damaged["file"], bytes(data))
            wrong.append(f"{damaged['what']}: was read")
        except (Refused, UnicodeDecodeError):
            pass
    print(f"{path}: {len(frames)} frames, {len(vectors['damaged'])} damaged files, {len(wrong)} differences")
    for line in wrong:
        print("  " + line)
    return not wrong


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(0 if all([check(path) for path in sys.argv[1:]]) else 1)
