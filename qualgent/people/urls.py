"""Routes of people's pages: ours, and allauth's except sign-up, email and password reset."""

from allauth.account import views as account
from django.urls import URLPattern, URLResolver, include, path

from qualgent.accounts.permissions import needs

from . import audit_page, ci_rules, hosts, members, orgs, tokens
from .account import account_overview, end_session, log_out
from .address import address, confirm, request_password_reset
from .device import device, device_code
from .link_page import one_time_link
from .passwords import with_password
from .sign_on import begin, complete


def account_urls() -> list[URLPattern | URLResolver]:
    """Return the routes of people's pages, with the account pages' views marked for who is logged in."""
    found: list[URLPattern | URLResolver] = [
        path("accounts/", account_overview, name="account_overview"),
        path("accounts/link/<str:code>/", one_time_link, name="account_link"),
        path("accounts/login/", account.login, name="account_login"),
        path("accounts/forgotten/", request_password_reset, name="account_forgotten"),
        path("accounts/address/", address, name="account_address"),
        path("accounts/address/<str:code>/", confirm, name="account_address_confirm"),
        path("accounts/provider/<slug:provider_id>/login/", begin, name="provider_login"),
        path("accounts/provider/<slug:provider_id>/callback/", complete, name="provider_callback"),
        path("accounts/device/", device, name="account_device"),
        path("accounts/device/<str:code>/", device_code, name="account_device_code"),
        path("accounts/logout/", log_out, name="account_logout"),
        path("accounts/password/", with_password(account.password_change), name="account_change_password"),
        path("accounts/reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
        path("accounts/2fa/", include("allauth.mfa.urls")),
        path("accounts/sessions/", include("allauth.usersessions.urls")),
        path("accounts/sessions/<int:session_id>/end/", end_session, name="account_end_session"),
    ]
    _protect(found)
    return [
        *found,
        path("team/", orgs.organization, name="team_organization"),
        path("team/audit/", audit_page.audit, name="team_audit"),
        path("team/members/", members.list_members, name="team_members"),
        path("team/members/invite/", members.invite_member, name="team_invite"),
        path("team/members/invites/<uuid:link_id>/withdraw/", members.withdraw_invitation, name="team_withdraw"),
        path("team/members/<int:user_id>/", members.show_member, name="team_member"),
        path("team/members/<int:user_id>/role/", members.set_role, name="team_role"),
        path("team/members/<int:user_id>/reset/", members.make_reset_link, name="team_reset"),
        path("team/members/<int:user_id>/log-out/", members.log_out, name="team_log_out"),
        path("team/members/<int:user_id>/remove/", members.remove_member, name="team_remove"),
        path("team/members/<int:user_id>/deactivate/", members.deactivate, name="team_deactivate"),
        path("team/members/<int:user_id>/restore/", members.restore, name="team_restore"),
        path("team/tokens/", tokens.tokens, name="team_tokens"),
        path("team/tokens/<uuid:token_id>/revoke/", tokens.revoke_token, name="team_token_revoke"),
        path("team/ci/", ci_rules.ci_rules, name="team_ci"),
        path("team/ci/<uuid:rule_id>/", ci_rules.ci_rule, name="team_ci_rule"),
        path("team/ci/<uuid:rule_id>/delete/", ci_rules.remove_rule, name="team_ci_delete"),
        path("team/orgs/", orgs.orgs, name="team_orgs"),
        path("team/orgs/<path:org_id>/", orgs.org, name="team_org"),
        path("team/hosts/", hosts.hosts, name="team_hosts"),
        path("team/hosts/<uuid:host_id>/revoke/", hosts.revoke_host, name="team_host_revoke"),
        path(
            "team/hosts/enrollments/<uuid:enrollment_id>/revoke/",
            hosts.revoke_enrollment,
            name="team_enrollment_revoke",
        ),
    ]


def _protect(patterns: list[URLPattern | URLResolver], prefix: str = "") -> None:
    """Mark account views as open to everybody logged in; refuse second-factor views to people with a provider."""
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            _protect(pattern.url_patterns, route)
            continue
        if route.startswith("accounts/2fa/"):
            pattern.callback = with_password(pattern.callback)
        needs("login")(pattern.callback)
