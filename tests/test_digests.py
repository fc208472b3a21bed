"""The digest that spares OpenSSL is the digest of hashlib."""

import hashlib

import pytest

from plancheck.digests import blake2b, sha256


@pytest.mark.parametrize("data", [b"", b"abc", "大连市".encode() * 10_000])
def test_equals_hashlib(data: bytes) -> None:
    assert sha256(data).hexdigest() == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("data", [b"", b"abc", "大连市".encode() * 10_000])
def test_equals_hashlib_in_the_faster_one_too(data: bytes) -> None:
    assert blake2b(data, digest_size=32).hexdigest() == hashlib.blake2b(data, digest_size=32).hexdigest()
