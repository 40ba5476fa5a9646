"""The routes of organizations, the caller itself, log-ins of qgjob and CI jobs, device hosts and the audit."""

from qgprotocol.hosts import ENROLL_PATH, ROTATE_PATH
from qualgent.web.routes import public, route

from . import ci_api, host_api, login_api
from . import org_api as api

urlpatterns = [
    route("api/v1/orgs", api.OrgsView),
    route("api/v1/orgs/(?P<data_of>.+?)/contents", api.OrgContentsView),
    route("api/v1/orgs/(?P<data_of>.+?)/export", api.OrgExportView),
    route("api/v1/orgs/(?P<org_id>.+?)", api.OrgDetailView),
    route("api/v1/me", api.CallerDetailView),
    route("api/v1/me/revoke", login_api.RevokeOwnView),
    route("api/v1/ci-rules", ci_api.CiRulesView),
    route("api/v1/ci-rules/<rule_id>", ci_api.CiRuleDetailView),
    route(public("api/v1/ci/token"), ci_api.CiTokenView),
    route(public("api/v1/device/code"), login_api.DeviceCodeView),
    route(public("api/v1/device/token"), login_api.DeviceTokenView),
    route(public("api/v1/device/withdraw"), login_api.DeviceWithdrawView),
    route("api/v1/audit", api.AuditView),
    route(public(ENROLL_PATH), host_api.EnrollHostView),
    route(ROTATE_PATH, host_api.RotateHostView),
    route("api/v1/hosts", host_api.HostsView),
    route("api/v1/hosts/enrollments", host_api.EnrollmentsView),
    route("api/v1/hosts/<host_id>", host_api.ManagedHostView),
]
