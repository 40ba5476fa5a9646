// Buttons that copy the line beside them. Without scripts a click on a line selects all of it.
const SHOWN_MS = 2000;

for (const button of document.querySelectorAll("[data-copy]")) {
  const line = button.parentElement.querySelector("code");
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(line.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(line);
      button.textContent = "Selected";
    }
    setTimeout(() => (button.textContent = "Copy"), SHOWN_MS);
  });
}
