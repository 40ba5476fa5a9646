from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('jobs', '0002_excused_of_groups'),
    ]

    operations = [
        migrations.AddField(
            model_name='batch',
            name='folder',
            field=models.CharField(blank=True, db_default='', help_text='that all its tests are in; empty: none, or too short', max_length=200),
        ),
        migrations.AddField(
            model_name='batch',
            name='first_finished_at',
            field=models.DateTimeField(help_text='before any manual retry of its jobs', null=True),
        ),
        migrations.RunSQL('UPDATE jobs_batch SET first_finished_at = finished_at', migrations.RunSQL.noop),
    ]
