"""The file of identity providers: what it may say, and that every mistake is reported by table and field."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from qualgent.accounts.identity_settings import Provider, ProviderRule, load, parse
from qualgent.core.env import ConfigurationError

GOOD = """
[[provider]]
id = "okta"
name = "Okta"
kind = "oidc"
issuer = "https://acme.okta.com"
client_id = "qualgent"
client_secret = "secret"
[[provider.rule]]
group = "qa"
org = "acme"
role = "submitter"
[[provider.rule]]
domain = "Acme.example"
site = true
"""
GITHUB = """
[[provider]]
id = "github"
name = "GitHub"
kind = "github"
client_id = "qualgent"
client_secret_file = "secret"
[[provider.rule]]
group = "acme/mobile"
org = "acme"
role = "owner"
"""
FIRST = "QUALGENT_IDENTITY_FILE: provider 1 (okta)"


def read(folder: Path, text: str, mode: int = 0o600) -> tuple[Provider, ...]:
    file = folder / "providers.toml"
    file.write_text(text)
    file.chmod(mode)
    return load(str(file), is_shared=True)


def test_providers_of_both_kinds(tmp_path: Path) -> None:
    """With a secret in the file or in one beside it; an issuer is kept as it is written."""
    (tmp_path / "secret").write_text("of github\n")
    (tmp_path / "secret").chmod(0o600)
    okta, github = read(tmp_path, GOOD + GITHUB)
    rules = (ProviderRule(group="qa", org="acme", role="submitter"), ProviderRule(domain="acme.example", site=True))
    assert okta == Provider(
        "okta", "Okta", "oidc", "https://acme.okta.com", "qualgent", "secret", ("openid", "profile", "email"),
        "groups", 336, rules,
    )  # fmt: skip
    assert (github.issuer, github.client_secret, github.scopes) == ("https://github.com", "of github", ())
    (slashed,) = read(tmp_path, GOOD.replace("okta.com", "okta.com/"))
    assert slashed.issuer == "https://acme.okta.com/"
    assert load("", is_shared=False) == ()


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ('kind = "oidc"', 'kind = "saml"', f"{FIRST}: kind must be"),
        ('kind = "oidc"', "", f"{FIRST}: kind is missing"),
        ('id = "okta"', 'id = "Okta/../x"', "provider 1: id must be of a-z"),
        ('name = "Okta"', "name = 7", f"{FIRST}: name must be a printable text"),
        ('name = "Okta"', 'name = " "', f"{FIRST}: name must not be empty"),
        ('client_id = "qualgent"', "", f"{FIRST}: client_id is missing"),
        ('client_secret = "secret"', "", f"{FIRST}: either client_secret or client_secret_file"),
        ('client_secret = "secret"', 'client_secret_file = "missing"', f"{FIRST}: client_secret_file: "),
        ('"https://acme.okta.com"', '"http://acme.okta.com"', f"{FIRST}: issuer must be an https address"),
        ('"https://acme.okta.com"', '"https://u:p@acme.okta.com"', f"{FIRST}: issuer must be an https address"),
        ('"https://acme.okta.com"', '"https://[::1"', f"{FIRST}: issuer must be an https address"),
        ("okta.com", "okta.com/.well-known/openid-configuration", f"{FIRST}: issuer must be the address before"),
        ('kind = "oidc"', 'kind = "oidc"\nscopes = ["email"]', f'{FIRST}: scopes must contain "openid"'),
        ('kind = "oidc"', 'kind = "oidc"\nscopes = "openid"', f"{FIRST}: scopes must be a list"),
        ('kind = "oidc"', 'kind = "oidc"\nsession_hours = 0', f"{FIRST}: session_hours must be a whole number from 1"),
        ('kind = "oidc"', 'kind = "oidc"\nsession_hours = true', f"{FIRST}: session_hours must be a whole number"),
        ('kind = "oidc"', 'kind = "oidc"\nsession_hours = 337', f"{FIRST}: session_hours must be a whole number"),
        ('kind = "oidc"', 'kind = "oidc"\nsecret = "x"', f"{FIRST}: there is no field 'secret'"),
        ('group = "qa"', "", f"{FIRST}, rule 1: exactly one of group, domain and everyone"),
        ('group = "qa"', 'group = "qa"\ndomain = "a.example"', f"{FIRST}, rule 1: exactly one of"),
        ('group = "qa"', 'group = ""', f"{FIRST}, rule 1: group must not be empty"),
        ('group = "qa"', 'group = ["qa"]', f"{FIRST}, rule 1: group must be a printable text"),
        ('group = "qa"', "everyone = false", f"{FIRST}, rule 1: everyone must be true"),
        ('role = "submitter"', 'role = "site"', f"{FIRST}, rule 1: role must be viewer, submitter or owner"),
        ('org = "acme"', "", f"{FIRST}, rule 1: org is missing"),
        ('role = "submitter"', 'role = "submitter"\nroles = 1', f"{FIRST}, rule 1: there is no field 'roles'"),
        ('"Acme.example"', '"@acme.example"', f"{FIRST}, rule 2: domain must be like example.com"),
        ('"Acme.example"', '"example"', f"{FIRST}, rule 2: domain must be like example.com"),
        ("site = true", 'site = true\norg = "acme"', f"{FIRST}, rule 2: site = true is the whole server"),
        ("site = true", 'site = "yes"', f"{FIRST}, rule 2: site must be true or false"),
        ('domain = "Acme.example"', "everyone = true", f"{FIRST}, rule 2: everyone = true must not give site"),
        ("[[provider]]", "[provider]", "write [[provider]] instead of [provider]"),
        ("[[provider]]", "[[provider]", "is not TOML"),
        ("[[provider]]", 'other = 1\n[[provider]]', "there is no field 'other'"),
    ],
)  # fmt: skip
def test_mistakes_are_named(tmp_path: Path, was: str, becomes: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as found:
        read(tmp_path, GOOD.replace(was, becomes, 1))
    assert said in str(found.value)
    assert "secret" not in str(found.value).replace("client_secret", "").replace("'secret'", "")


def test_who_has_an_account_there_is_not_everyone(tmp_path: Path) -> None:
    """At GitHub and Google anybody can make an account."""
    google = GOOD.replace("https://acme.okta.com", "https://accounts.google.com").replace(
        'group = "qa"', "everyone = true"
    )
    with pytest.raises(ConfigurationError, match=r"whoever has an account at https://accounts\.google\.com"):
        read(tmp_path, google)


def test_providers_are_told_apart(tmp_path: Path) -> None:
    for text, what in (
        (GOOD + GOOD, "the same id"),
        (GOOD + GOOD.replace('"okta"', '"other"').replace("Okta", "OKTA"), "the same name"),
        (GOOD + GOOD.replace('"okta"', '"other"').replace('"Okta"', '"Other"'), "the same issuer and client_id"),
    ):
        with pytest.raises(ConfigurationError, match=f"provider 1 and provider 2 have {what}"):
            read(tmp_path, text)


def test_files_with_secrets_are_closed_to_others(tmp_path: Path) -> None:
    """The file itself if the secret is in it, else the one that it names."""
    with pytest.raises(ConfigurationError, match=r"client_secret: other users can read or change .*chmod 600"):
        read(tmp_path, GOOD, 0o644)
    with pytest.raises(ConfigurationError, match="other users can read or change"):
        read(tmp_path, GOOD, 0o660)
    (tmp_path / "secret").write_text("of github")
    (tmp_path / "secret").chmod(0o604)
    with pytest.raises(ConfigurationError, match="client_secret_file: other users can read or change"):
        read(tmp_path, GITHUB, 0o644)
    (tmp_path / "secret").chmod(0o640)
    assert read(tmp_path, GITHUB, 0o644)[0].client_secret == "of github"
    (tmp_path / "secret").write_text("two\nlines")
    with pytest.raises(ConfigurationError, match="must have the secret and nothing else"):
        read(tmp_path, GITHUB, 0o644)


def test_the_example_of_the_documentation(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "access.md").read_text()
    _, _, rest = page.partition("## Single sign-on")
    (tmp_path / "okta-secret").write_text("secret")
    (tmp_path / "okta-secret").chmod(0o600)
    (provider,) = read(tmp_path, rest.partition("```toml\n")[2].partition("```")[0])
    assert (provider.id, [rule.role for rule in provider.rules]) == ("okta", ["submitter", "owner", ""])
    for field in (*Provider._fields, *ProviderRule._fields):
        assert f"`{field}`" in rest or f"`{field} =" in rest or field == "rules", field


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="QUALGENT_IDENTITY_FILE needs QUALGENT_AUTH=on"):
        load("/x", is_shared=False)
    with pytest.raises(ConfigurationError, match=r"/missing\.toml cannot be read: No such file"):
        load(str(tmp_path / "missing.toml"), is_shared=True)
    with pytest.raises(ConfigurationError, match=r"has no \[\[provider\]\]"):
        read(tmp_path, "")
    with pytest.raises(ConfigurationError, match="is larger than"):
        read(tmp_path, "#" * (1024**2 + 1))
    with pytest.raises(ConfigurationError, match="nobody could log in by it"):
        read(tmp_path, GOOD.partition("[[provider.rule]]")[0])
    with pytest.raises(ConfigurationError, match="provider 1 must be a table"):
        parse(tomllib.loads("provider = [1]"), tmp_path)
