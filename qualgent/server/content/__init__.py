"""The content host: files of attempts and a trace viewer, for browsers, apart from the pages of the server."""
