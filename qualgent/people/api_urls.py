"""The routes of organizations, callers, device hosts and the audit."""

from qualgent.web.routes import ID, route

from . import ci_api, host_api, login_api
from . import org_api as api

urlpatterns = [
    route("api/v1/orgs", api.OrgsView, "orgs"),
    route("api/v1/orgs/(?P<data_of>.+?)/contents", api.OrgContentsView, "org-contents"),
    route("api/v1/orgs/(?P<data_of>.+?)/export", api.OrgExportView, "org-export"),
    route("api/v1/orgs/(?P<org_id>.+?)", api.OrgDetailView, "org-detail"),
    route("api/v1/me", api.CallerDetailView, "me"),
    route("api/v1/me/revoke", login_api.RevokeOwnView, "me-revoke"),
    route("api/v1/ci-rules", ci_api.CiRulesView, "ci-rules"),
    route(f"api/v1/ci-rules/{ID.format('rule_id')}", ci_api.CiRuleView, "ci-rule"),
    route("api/v1/ci/token", ci_api.CiTokenView, "ci-token"),
    route("api/v1/device/code", login_api.DeviceCodeView, "device-code"),
    route("api/v1/device/token", login_api.DeviceTokenView, "device-token"),
    route("api/v1/device/withdraw", login_api.DeviceWithdrawView, "device-withdraw"),
    route("api/v1/audit", api.AuditView, "audit"),
    route("api/v1/hosts/enroll", host_api.EnrollHostView, "host-enroll"),
    route("api/v1/hosts/rotate", host_api.RotateHostView, "host-rotate"),
    route("api/v1/hosts", host_api.HostsView, "hosts"),
    route("api/v1/hosts/enrollments", host_api.EnrollmentsView, "enrollments"),
    route("api/v1/hosts/(?P<host_id>[^/]+)", host_api.ManagedHostView, "host"),
]
