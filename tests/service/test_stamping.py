"""A stamp on the chain's head, by a real time-stamping authority of openssl on loopback."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from rfc3161_client import decode_timestamp_response

from monitor.errors import InputError, MonitorError
from monitor.service import Monitor
from tests.servers import Exchange, Page, Server
from tests.service.parts import look_for

CONFIG = """
[req]
distinguished_name = name
x509_extensions = ext
prompt = no
[name]
CN = Test authority
[ext]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
[tsa]
default_tsa = one
[one]
dir = {dir}
serial = {dir}/serial
signer_cert = {dir}/cert.pem
signer_key = {dir}/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
"""
pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


def openssl(*arguments: str, cwd: Path) -> None:
    subprocess.run(["openssl", *arguments], cwd=cwd, check=True, capture_output=True)


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    """A folder with an authority's key, certificate and settings."""
    folder = tmp_path / "tsa"
    folder.mkdir()
    (folder / "tsa.cnf").write_text(CONFIG.format(dir=folder))
    (folder / "serial").write_text("01\n")
    made = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem")
    openssl("req", "-x509", *made, "-out", "cert.pem", "-config", "tsa.cnf", "-days", "2", cwd=folder)
    return folder


def stamping(folder: Path, server: Server, *, stale: bool = False) -> str:
    """Address of the authority; a stale one answers each question as the first."""

    def answer(exchange: Exchange) -> None:
        question = [seen for seen in server.log if seen.path == exchange.path][-1].body
        reply = folder / "reply.tsr"
        if not (stale and reply.exists()):
            (folder / "question.tsq").write_bytes(question)
            openssl("ts", "-reply", "-queryfile", "question.tsq", "-config", "tsa.cnf", "-out", "reply.tsr", cwd=folder)
        exchange.send(Page(reply.read_bytes(), headers={"Content-Type": "application/timestamp-reply"}))

    server.otherwise(answer)
    return server.url("/tsa")


def with_evidence(monitor: Monitor) -> None:
    entity_id = look_for(monitor, "Тепломакс")
    monitor.bringing.add(
        text="Тепломакс опоздал", entity_id=entity_id, file=Path("a.html"), file_body=b"<html>late</html>"
    ).result(30)


def test_openssl_confirms_the_stamp(monitor: Monitor, server: Server, authority: Path) -> None:
    with pytest.raises(InputError):
        monitor.evidence.stamp(stamping(authority, server), allow_private=True).result(30)
    with_evidence(monitor)
    stamped = monitor.evidence.stamp(stamping(authority, server), allow_private=True).result(30)
    line = stamped.with_suffix(".txt")
    assert line.read_text() == f"{monitor.evidence.head().hash}\n"
    check = ("ts", "-verify", "-data", str(line), "-in", str(stamped), "-CAfile", str(authority / "cert.pem"))
    openssl(*check, cwd=authority)
    line.write_text("0" * 64 + "\n")
    with pytest.raises(subprocess.CalledProcessError):
        openssl(*check, cwd=authority)


def test_an_authority_that_sends_its_chain_in_any_order_is_read(
    monitor: Monitor, server: Server, authority: Path
) -> None:
    with_evidence(monitor)
    made = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj")
    openssl("req", "-x509", *made, "/CN=A", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", cwd=authority)
    openssl("req", *made, "/CN=A much longer name than its own", "-keyout", "key.pem", "-out", "ask.csr", cwd=authority)
    (authority / "usage").write_text("extendedKeyUsage=critical,timeStamping\n")
    signed_by = ("-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "usage", "-days", "2")
    openssl("x509", "-req", "-in", "ask.csr", "-out", "cert.pem", *signed_by, cwd=authority)
    config = authority / "tsa.cnf"
    config.write_text(config.read_text() + f"certs = {authority}/ca.pem\n")
    stamped = monitor.evidence.stamp(stamping(authority, server), allow_private=True).result(30)
    line = str(stamped.with_suffix(".txt"))
    openssl("ts", "-verify", "-data", line, "-in", str(stamped), "-CAfile", "ca.pem", cwd=authority)
    with pytest.raises(ValueError, match="SetOrdering"):
        decode_timestamp_response(stamped.read_bytes())  # as it was sent, which is as it is kept


def test_an_answer_to_another_question_is_refused(monitor: Monitor, server: Server, authority: Path) -> None:
    with_evidence(monitor)
    url = stamping(authority, server, stale=True)
    monitor.evidence.stamp(url, allow_private=True).result(30)
    with pytest.raises(MonitorError, match="something else"):
        monitor.evidence.stamp(url, allow_private=True).result(30)


def test_what_is_no_stamp_is_refused(monitor: Monitor, server: Server) -> None:
    with_evidence(monitor)
    server.pages("/tsa", [Page(b"<html>hello</html>")])
    with pytest.raises(MonitorError, match="no time stamp"):
        monitor.evidence.stamp(server.url("/tsa"), allow_private=True).result(30)
