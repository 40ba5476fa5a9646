// The admin's page of a row, as qualgent/web/admin_base/links.py has it:
// adminUrl("job", id), adminUrl("agent", "host/1").
const APPS = {
  agent: "agents",
  audit: "accounts",
  auditedjob: "accounts",
  delivery: "webhooks",
  org: "accounts",
  webhook: "webhooks",
};
const ODD = /[:/_#?;@&=+$,"[\]<>%\n\\]/g; // what Django's admin writes as _XX in the ids of its addresses

export function adminUrl(model, id) {
  const quoted = String(id).replace(
    ODD,
    (sign) => `_${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `/admin/${APPS[model] ?? "jobs"}/${model}/${encodeURIComponent(quoted)}/change/`;
}
