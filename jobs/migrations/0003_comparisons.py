from django.db import migrations, models

FILL_BUILDS = """
    UPDATE jobs_batch SET
        builds = (SELECT COUNT(*) FROM (SELECT DISTINCT org_id, app_version_id FROM jobs_job
                                        WHERE batch_id = jobs_batch.id) AS own),
        app_version_id = COALESCE((SELECT MIN(app_version_id) FROM jobs_job WHERE batch_id = jobs_batch.id), '')
"""
SEVERAL_BUILDS = "UPDATE jobs_batch SET app_version_id = '' WHERE builds <> 1"


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0001_first'),
        ('jobs', '0002_needs'),
    ]

    operations = [
        migrations.AddField(
            model_name='batch',
            name='app_version_id',
            field=models.CharField(blank=True, db_default='', help_text='empty: jobs of several builds', max_length=200),
        ),
        migrations.AddField(
            model_name='batch',
            name='builds',
            field=models.PositiveIntegerField(db_default=1, help_text='number of builds of its jobs'),
        ),
        migrations.RunSQL([FILL_BUILDS, SEVERAL_BUILDS], migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name='batch',
            index=models.Index(fields=['org', 'branch', 'suite', 'id'], name='batch_branch'),
        ),
        migrations.AddIndex(
            model_name='batch',
            index=models.Index(fields=['org', 'app_version_id', 'id'], name='batch_build'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(condition=models.Q(('status', 'failed')), fields=['batch'], name='job_failed'),
        ),
        migrations.RemoveIndex(
            model_name='failure',
            name='failure_fingerprint',
        ),
        migrations.AddIndex(
            model_name='failure',
            index=models.Index(fields=['fingerprint', 'org', 'at'], name='failure_seen'),
        ),
    ]
