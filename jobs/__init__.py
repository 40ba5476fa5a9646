"""Jobs: models, fields, statements, reads, views of rows. May import ``qualgent.accounts`` and what is below."""
