from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('jobs', '0004_quarantine_ends'),
    ]

    operations = [
        migrations.AddField(
            model_name='attempt',
            name='start_seconds',
            field=models.FloatField(help_text='from the start of the test runner to its first case, part of run_seconds; empty: it ran already, or runs one test at a time', null=True),
        ),
    ]
