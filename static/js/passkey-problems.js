// Shows on the page what went wrong with a passkey; allauth's scripts only report it. A classic script, as theirs.
document.addEventListener("allauth.error", (event) => {
  const place = document.getElementById("passkey_problem");
  if (!place) return;
  event.preventDefault(); // not in the console as well
  const { exception } = event.detail;
  place.textContent =
    exception?.name === "NotAllowedError"
      ? "The passkey was not used: it was cancelled, took too long, or there is none for this site."
      : exception?.name === "InvalidStateError"
        ? "This device has a passkey for you already."
        : `The passkey could not be used: ${exception?.message ?? exception}`;
});
