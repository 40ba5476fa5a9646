"""URLs of the admin's pages."""

from __future__ import annotations

from qualgent.web.admin_base.links import admin_url, list_url


def test_the_admin_s_pages_have_addresses_whatever_the_id() -> None:
    """Ids may contain slashes and other special characters; agents belong to another app."""
    assert admin_url("job", "01") == "/admin/jobs/job/01/change/"
    assert admin_url("agent", "rack/1") == "/admin/agents/agent/rack_2F1/change/"
    assert admin_url("org", "a b&c_d") == "/admin/accounts/org/a%20b_26c_5Fd/change/"
    assert list_url("agent") == "/admin/agents/agent/"
