"""How allauth meets the portal."""

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):
    """Mails of accounts go through the outbox like every other mail."""
