"""Times in the admin, in UTC."""

DATETIME_FORMAT = "j M Y, H:i:s"  # as exactTime of static/js/format.js
