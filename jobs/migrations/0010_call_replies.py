"""Replies to commands that came over a transport."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("jobs", "0009_index_of_tests_that_ran")]

    operations = [
        migrations.CreateModel(
            name="CallReply",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("reply", models.BinaryField()),
                ("created_at", models.DateTimeField(db_index=True)),
            ],
        ),
    ]
