"""The digest that spares OpenSSL is the digest of hashlib."""

import hashlib

import pytest

from plancheck.digests import sha256


@pytest.mark.parametrize("data", [b"", b"abc", "大连市".encode() * 10_000])
def test_equals_hashlib(data: bytes) -> None:
    assert sha256(data).hexdigest() == hashlib.sha256(data).hexdigest()
