"""The suite gm for the second reader: SM2, SM4-GCM and the few forms they need, written out in plain arithmetic. Slow and not
constant in time: for test vectors only.
"""
import hashlib
import struct


class Refused(Exception):
    pass


def require(holds, what):
    if not holds:
        raise Refused(what)


P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
     0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0)
SIGNER = b"1234567812345678"


def number(data):
    return int.from_bytes(data, "big")


def octets(value):
    return value.to_bytes(32, "big")


def add(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        slope = (3 * a[0] * a[0] + A) * pow(2 * a[1], -1, P) % P
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, P) % P
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


def times(scalar, point):
    result = None
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
    return result


def point_of(key):
    require(len(key) == 65 and key[0] == 4, "form of the key")
    x, y = number(key[1:33]), number(key[33:])
    require(x < P and y < P and (y * y - x * x * x - A * x - B) % P == 0, "key off the curve")
    return x, y


def sm3(data):
    return hashlib.new("sm3", data).digest()


def sm2_verify(key, message, signature):
    x, y = point_of(key)
    z = sm3(struct.pack(">H", 8 * len(SIGNER)) + SIGNER + b"".join(map(octets, (A, B, *G, x, y))))
    e, r, s = number(sm3(z + message)), number(signature[:32]), number(signature[32:])
    require(0 < r < N and 0 < s < N and (r + s) % N, "signature")
    found = add(times(s, G), times((r + s) % N, (x, y)))
    require(found is not None and (e + found[0]) % N == r, "signature")


def sm4_sbox():
    """The table of GB/T 32907: an affine map around the inverse in GF(2^8) modulo x^8 + x^7 + x^6 + x^5 + x^4 + x^2 + 1."""
    def product(a, b):
        result = 0
        while b:
            result ^= a if b & 1 else 0
            a, b = (a << 1) ^ (0x1F5 if a & 0x80 else 0), b >> 1
        return result

    def affine(value):
        turned = 0
        for i in range(8):
            row = ((0xA7 << i) | (0xA7 >> (8 - i))) & 0xFF
            turned |= (bin(row & value).count("1") & 1) << i
        return turned ^ 0xD3

    inverse = [0] + [next(b for b in range(1, 256) if product(a, b) == 1) for a in range(1, 256)]
    return [affine(inverse[affine(value)]) for value in range(256)]


SBOX = sm4_sbox()


def turn(value, by):
    return ((value << by) | (value >> (32 - by))) & 0xFFFFFFFF


def substitute(value):
    return number(bytes(SBOX[byte] for byte in value.to_bytes(4, "big")))


class Sm4Gcm:
    def __init__(self, key):
        k = [a ^ b for a, b in zip(struct.unpack(">4I", key), (0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC))]
        self.rounds = []
        for i in range(32):
            constant = number(bytes((4 * i + j) * 7 % 256 for j in range(4)))
            mixed = substitute(k[1] ^ k[2] ^ k[3] ^ constant)
            k = k[1:] + [k[0] ^ mixed ^ turn(mixed, 13) ^ turn(mixed, 23)]
            self.rounds.append(k[3])
        self.h = number(self.block(bytes(16)))

    def block(self, data):
        x = list(struct.unpack(">4I", data))
        for key in self.rounds:
            mixed = substitute(x[1] ^ x[2] ^ x[3] ^ key)
            x = x[1:] + [x[0] ^ mixed ^ turn(mixed, 2) ^ turn(mixed, 10) ^ turn(mixed, 18) ^ turn(mixed, 24)]
        return struct.pack(">4I", *reversed(x))

    def ghash(self, data):
        y = 0
        for at in range(0, len(data), 16):
            y ^= number(data[at:at + 16])
            product, v = 0, self.h
            for bit in range(127, -1, -1):
                product ^= v if y >> bit & 1 else 0
                v = (v >> 1) ^ (0xE1 << 120 if v & 1 else 0)
            y = product
        return y

    def decrypt(self, nonce, sealed, associated):
        data, tag = sealed[:-16], sealed[-16:]
        def padded(part):
            return part + bytes(-len(part) % 16)
        lengths = struct.pack(">QQ", 8 * len(associated), 8 * len(data))
        made = self.ghash(padded(associated) + padded(data) + lengths) ^ number(self.block(nonce + b"\0\0\0\1"))
        require(made == number(tag), "tag of a chunk")
        stream = b"".join(self.block(nonce + struct.pack(">I", 2 + i)) for i in range((len(data) + 15) // 16))
        return bytes(a ^ b for a, b in zip(data, stream))


def sm2_agree(private, public):
    return octets(times(number(private), point_of(public))[0])
