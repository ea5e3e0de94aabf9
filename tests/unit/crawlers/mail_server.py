"""A real IMAP server (pymap, its mails in memory) behind TLS, on loopback."""

from __future__ import annotations

import imaplib
import socket
import ssl
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from types import TracebackType
from typing import Self

from tests.servers import Certificate

USER, PASSWORD = "post@teplomaks.example", "пароль-1"


class MailServer:
    """The server and the TLS in front of it; ends with its `with`."""

    def __init__(self, certificate: Certificate) -> None:
        with closing(socket.create_server(("127.0.0.1", 0))) as free:
            self.plain_port = free.getsockname()[1]
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-c", "from pymap.main import main; main()"),
                *("--host", "127.0.0.1", "--port", str(self.plain_port), "--no-tls"),
                *("dict", "--demo-user", USER, "--demo-password", PASSWORD),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.chain, certificate.key)
        self._listening = context.wrap_socket(
            socket.create_server(("127.0.0.1", 0)), server_side=True, do_handshake_on_connect=False
        )
        self.port = self._listening.getsockname()[1]
        self.connections = 0
        self.sent: list[bytes] = []
        """What the clients said, as bytes: the proof that nothing was marked."""
        threading.Thread(target=self._serve, name="tls in front of imap", daemon=True).start()

    def __enter__(self) -> Self:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.plain_port), 1):
                return self
            time.sleep(0.05)
        raise AssertionError("the mail server did not start")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()
        self.stop()

    def stop(self) -> None:
        """Ends the server; the TLS in front of it still answers the telephone."""
        self._process.terminate()
        self._process.wait(10)

    def address(self, folder: str = "INBOX", host: str = "127.0.0.1") -> str:
        """The address of a folder."""
        return f"imaps://{USER.replace('@', '%40')}@{host}:{self.port}/{folder}"

    def owner(self) -> imaplib.IMAP4:
        """A connection of the owner, to put mails in."""
        client = imaplib.IMAP4("127.0.0.1", self.plain_port, timeout=10)
        client.authenticate("PLAIN", lambda _: f"\0{USER}\0{PASSWORD}".encode())
        return client

    def put(self, *mails: bytes, folder: str = "INBOX") -> None:
        """Puts mails into a folder."""
        client = self.owner()
        for mail in mails:
            state, said = client.append(folder, "", "", mail)
            assert state == "OK", said
        client.logout()

    def renumber(self, folder: str, *mails: bytes) -> None:
        """Makes a folder anew: its numbers begin anew, with another UIDVALIDITY."""
        client = self.owner()
        client.delete(folder)
        client.create(folder)
        client.logout()
        self.put(*mails, folder=folder)

    def flags(self, folder: str = "INBOX") -> list[bytes]:
        """The flags of each mail."""
        client = self.owner()
        client.select(folder, readonly=True)
        _, found = client.fetch("1:*", "(FLAGS)")
        client.logout()
        return [part for part in found if isinstance(part, bytes)]

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._pass_on, args=(client,), daemon=True).start()

    def _pass_on(self, client: ssl.SSLSocket) -> None:
        try:
            client.do_handshake()
            behind = socket.create_connection(("127.0.0.1", self.plain_port), 5)
        except OSError:
            client.close()
            return
        behind.settimeout(None)

        def back() -> None:
            with suppress(OSError):
                while data := behind.recv(65_536):
                    client.sendall(data)
                client.shutdown(socket.SHUT_RDWR)

        threading.Thread(target=back, daemon=True).start()
        with suppress(OSError), behind:
            while data := client.recv(65_536):
                self.sent.append(data)
                behind.sendall(data)
            behind.shutdown(socket.SHUT_WR)
