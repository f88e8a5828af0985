"""What pdfminer is started without comes when it is asked for."""

from __future__ import annotations

import subprocess
import sys

CIPHER = """
import sys
from matcher.resume import light
light.load_pdfminer()
from pdfminer import pdfdocument, utils
assert not any(name in sys.modules for name in ("cryptography", "charset_normalizer", "importlib.metadata"))
{0}
"""


def said(program: str) -> str:
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    return answer.stdout.strip()


def test_a_protected_file_finds_its_cipher() -> None:
    program = """
make = lambda: pdfdocument.Cipher(pdfdocument.algorithms.AES(bytes(16)), pdfdocument.modes.CBC(bytes(16)),
                                  backend=pdfdocument.default_backend())
coder = make().encryptor()
data = coder.update(b"sixteen letters.") + coder.finalize()
decoder = make().decryptor()
print(data != b"sixteen letters.", (decoder.update(data) + decoder.finalize()).decode())
"""
    assert said(CIPHER.format(program)) == "True sixteen letters."


def test_an_odd_string_finds_its_encoding() -> None:
    assert said(CIPHER.format("print(utils.charset_normalizer.detect('Größe'.encode())['encoding'])")) == "utf-8"


def test_the_real_modules_can_be_imported_afterwards() -> None:
    program = """
from importlib.metadata import version
from cryptography.hazmat.primitives.ciphers import Cipher
print(version("pip") > "", Cipher.__name__)
"""
    assert said(CIPHER.format(program)) == "True Cipher"


def test_another_pdfminer_is_imported_as_it_is() -> None:
    program = """
import sys
from matcher.resume import light
light.LATER["cryptography.hazmat.primitives.ciphers"] = ("modes",)
light.load_pdfminer()
from pdfminer import pdfdocument
print(pdfdocument.Cipher.__module__.partition(".")[0], "cryptography" in sys.modules)
"""
    assert said(program) == "cryptography True"
