"""Django's format of dates and times in the admin, which are in UTC."""

DATETIME_FORMAT = "j M Y, H:i:s"  # as exactTime of static/js/format.js
