"""Index the groups of a build, and builds by prefix."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("jobs", "0007_words")]

    operations = [
        migrations.AddIndex(
            model_name="group", index=models.Index(fields=["app_version_id", "org"], name="group_build")
        ),
    ]
