// @ts-check
// What scripts add to the pages of account and team, which the server renders whole: times in the browser's time zone,
// with the zone in their titles; and the key of the command palette, which is the dashboard's.

/** @param {number} value */
const pad = (value) => String(value).padStart(2, "0");

for (const element of document.querySelectorAll("time[data-form]")) {
  const date = new Date(element.getAttribute("datetime") ?? "");
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const minute = `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
  const form = element.getAttribute("data-form");
  if (form === "day" || form === "minute") element.textContent = form === "day" ? day : minute;
  element.setAttribute("title", date.toLocaleString(undefined, { timeZoneName: "long" }));
}

// on a phone the navigation is a line that scrolls
document.querySelector(".people-nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    location.assign("/#command");
  }
});
