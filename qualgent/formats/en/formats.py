"""Times in the admin, in UTC."""

DATETIME_FORMAT = "Y-m-d H:i:s"
