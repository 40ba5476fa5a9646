// @ts-check
// The page of an outage: loads itself again once the server can answer it.
const SECONDS = 5; // qualgent/web/outage.py has the same

/** Resolve to whether the server can show this page. */
async function isBack() {
  try {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store", headers: { Accept: "text/html" } });
    return answer.status < 500;
  } catch {
    return false;
  }
}

async function wait() {
  if (await isBack()) location.reload();
  else setTimeout(wait, SECONDS * 1000);
}

setTimeout(wait, SECONDS * 1000);
