"""Record of each job which token submitted it; those of batches have it from their batch."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("jobs", "0005_repository")]

    operations = [
        migrations.AddField(
            model_name="job",
            name="token_id",
            field=models.UUIDField(help_text="of the program that submitted it; it may cancel and retry it", null=True),
        ),
        migrations.RunSQL(
            """UPDATE jobs_job SET token_id = (SELECT token_id FROM jobs_batch WHERE id = jobs_job.batch_id)
               WHERE batch_id IN (SELECT id FROM jobs_batch WHERE token_id IS NOT NULL)""",
            migrations.RunSQL.noop,
        ),
    ]
