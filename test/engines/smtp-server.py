"""A mail server on loopback for tests. Arguments: mode (starttls, tls, plain), certificate, key. Prints its port, then one JSON line for every mail.

Recipients decide what happens: refused@ is unknown, busy@ is to come later, slow@ never gets an answer. It ends when its standard input does.
"""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = b"rollouts", b"s3cret-pa55word"


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 no such user here"
        if address.startswith("busy@"):
            return "451 4.7.1 greylisted, come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if any(address.startswith("slow@") for address in envelope.rcpt_tos):
            await asyncio.sleep(60)
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "content": envelope.original_content.decode("latin-1"),
            "encrypted": session.ssl is not None or MODE == "tls",
            "authenticated": bool(session.authenticated),
        }
        print(json.dumps(mail), flush=True)
        return "250 accepted"


def authenticate(server, session, envelope, mechanism, data):
    known = isinstance(data, LoginPassword) and data.login == USER and data.password == PASSWORD
    return AuthResult(success=known, handled=False, message=None if known else "535 5.7.8 %s with %s is wrong" % (USER.decode(), getattr(data, "password", b"").decode()))


def session():
    if MODE == "plain":
        return SMTP(Handler(), hostname="localhost")
    return SMTP(
        Handler(),
        hostname="localhost",
        tls_context=CONTEXT if MODE == "starttls" else None,
        require_starttls=MODE == "starttls",
        authenticator=authenticate,
        auth_required=True,
        auth_require_tls=MODE == "starttls",
    )


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=CONTEXT if MODE == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


MODE = sys.argv[1]
CONTEXT = None
if MODE != "plain":
    CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    CONTEXT.load_cert_chain(sys.argv[2], sys.argv[3])
asyncio.run(main())
