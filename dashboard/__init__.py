"""The dashboard's pages: screens, what each is rendered from, which scripts it loads."""
