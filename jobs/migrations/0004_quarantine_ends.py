from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('jobs', '0003_batch_names'),
    ]

    operations = [
        migrations.AddField(
            model_name='knowntest',
            name='quarantined_by',
            field=models.CharField(blank=True, db_default='', max_length=200),
        ),
        migrations.AddField(
            model_name='knowntest',
            name='quarantined_until',
            field=models.DateTimeField(help_text='empty: until it is released', null=True),
        ),
    ]
