from django.db import migrations, models

COUNT = """UPDATE jobs_group SET excused = (
    SELECT COUNT(*) FROM jobs_job j WHERE j.group_id = jobs_group.id AND j.excused AND j.status = 'failed')
WHERE id IN (SELECT group_id FROM jobs_job WHERE excused AND status = 'failed')"""


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0001_first'),
        ('jobs', '0001_first'),
    ]

    operations = [
        migrations.AddField(
            model_name='group',
            name='excused',
            field=models.PositiveIntegerField(db_default=0, help_text='failed jobs whose tests are quarantined'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(condition=models.Q(('status', 'failed')), fields=['status', 'finished_at', 'org', 'excused'], name='job_failed_at'),
        ),
        migrations.RunSQL(COUNT, migrations.RunSQL.noop),
    ]
