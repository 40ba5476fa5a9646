"""The browsers that tests drive, by preference."""

# the first is the same engine without the windows: a third of the CPU time for a page
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
