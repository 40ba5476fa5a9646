"""The content host: serves files of attempts and a trace viewer to browsers, on an origin apart from the server's."""
